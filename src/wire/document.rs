//! Whole documents: a format, everything that is wrong, and a value only if nothing is.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;

use serde::de::DeserializeOwned;

use super::error::ReadError;
use super::fault::{Fault, Step, What, both};
use super::grammar::skim;
use super::lines::lines;
use super::node::Node;
use super::read::{check, parse, see_format, text_of};
use crate::Label;
use crate::programme::Programme;
use crate::record::Case;
use crate::report::Report;
use crate::yearly::YearlyReport;

/// The most errors of one document that are told: the first ones that the reader meets.
pub const MAX_ERRORS: usize = 100;

/// A type that stands alone in a file, with its format in front.
pub trait Document: DeserializeOwned {
    /// The formats that this version reads.
    const FORMATS: &'static [&'static str];

    /// The fields that every document has, in the order in which they are written.
    const REQUIRED: &'static [&'static str];

    /// What keeps a value from holding together: a path such as `records[3].actor`, and the words.
    ///
    /// In the order of the document; none by default.
    fn problems(&self) -> Vec<(String, Label)> {
        Vec::new()
    }
}

impl Document for Case {
    const FORMATS: &'static [&'static str] = &["danchu.case/1"];
    const REQUIRED: &'static [&'static str] = &["format", "id", "as_of"];

    fn problems(&self) -> Vec<(String, Label)> {
        let problems = Self::problems(self).into_iter();
        problems
            .take(MAX_ERRORS)
            .map(|problem| (problem.path().to_string(), both(&problem)))
            .collect()
    }
}

impl Document for Programme {
    const FORMATS: &'static [&'static str] = &["danchu.programme/1"];
    const REQUIRED: &'static [&'static str] = &["format", "id", "version", "title"];

    fn problems(&self) -> Vec<(String, Label)> {
        let problems = Self::problems(self).into_iter();
        problems
            .take(MAX_ERRORS)
            .map(|problem| (problem.path().to_string(), both(&problem)))
            .collect()
    }
}

impl Document for Report {
    const FORMATS: &'static [&'static str] = &["danchu.report/1"];
    const REQUIRED: &'static [&'static str] = &[
        "format",
        "case",
        "receipt",
        "findings",
        "statuses",
        "conflicts",
        "inconsistencies",
    ];
}

impl Document for YearlyReport {
    const FORMATS: &'static [&'static str] = &["danchu.yearly/1"];
    const REQUIRED: &'static [&'static str] = &[
        "format", "year", "sources", "bodies", "matters", "cited", "tasks", "items", "cases",
        "good",
    ];
}

/// Reads a document whole, or says everything that is wrong with it, in the order of the text.
///
/// Each element of a list and each field of an object is judged by itself, so one bad record hides no
/// other. A rule between parts is asked only if each part could be read: whether every id that a case
/// refers to is there, for one, is asked once everything else is right. Broken grammar ends the
/// reading, and so does a format that is not known, which is looked at before anything else.
///
/// # Errors
///
/// The errors, at least one and at most [`MAX_ERRORS`].
///
/// # Examples
///
/// ```
/// use danchu::{record::Case, wire};
/// let text = r#"{
///   "format": "danchu.case/1", "id": "the gate",
///   "matters": [{ "id": "m", "kind": "works", "reach": "vilage", "body": "village-1" }]
/// }"#;
/// let errors = wire::read_document::<Case>(text).unwrap_err();
/// let paths: Vec<&str> = errors.iter().map(|error| error.path.as_str()).collect();
/// assert_eq!(paths, ["", "id", "matters[0].reach"]);
/// assert_eq!(errors[0].to_string(), "line 1, column 1: missing field `as_of`");
/// ```
pub fn read_document<T: Document>(text: &str) -> Result<T, Vec<ReadError>> {
    check(text).map_err(|error| vec![error])?;
    see_format(text, T::FORMATS).map_err(|fault| ReadError::from_faults(text, vec![fault]))?;
    let faults = match parse::<T>(text, MAX_ERRORS) {
        Ok(value) => {
            let problems = value.problems();
            if problems.is_empty() {
                return Ok(value);
            }
            place(text, problems)
        }
        Err(mut faults) => {
            let missing = missing(text, T::REQUIRED, &faults);
            faults.extend(missing);
            faults
        }
    };
    let mut errors = ReadError::from_faults(text, faults);
    errors.truncate(MAX_ERRORS);
    Err(errors)
}

/// Reads a document from bytes, which must be UTF-8.
///
/// # Errors
///
/// As [`read_document`].
///
/// # Examples
///
/// ```
/// use danchu::{record::Case, wire};
/// let errors = wire::read_document_bytes::<Case>(b"{\"id\": \"\xFF\"}").unwrap_err();
/// assert_eq!(errors[0].to_string(), "line 1, column 9: the document is not UTF-8");
/// ```
pub fn read_document_bytes<T: Document>(bytes: &[u8]) -> Result<T, Vec<ReadError>> {
    text_of(bytes)
        .map_err(|error| vec![error])
        .and_then(read_document)
}

/// Reads a case and sees that it holds together: every id it refers to is there, none is there twice.
///
/// # Errors
///
/// As [`read_document`].
///
/// # Examples
///
/// ```
/// use danchu::wire;
/// let text = r#"{
///   "format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01",
///   "matters": [{ "id": "m", "kind": "works", "reach": "village", "body": "vilage-1" }]
/// }"#;
/// let errors = wire::read_case(text).unwrap_err();
/// assert_eq!(
///     errors[0].to_string(),
///     "line 3, column 73, `matters[0].body`: no body has the id `vilage-1`; `bodies` lists those of the case"
/// );
/// ```
pub fn read_case(text: &str) -> Result<Case, Vec<ReadError>> {
    read_document(text)
}

/// Reads a programme and sees that it holds together: every id it refers to is there, none is there twice.
///
/// # Errors
///
/// As [`read_document`].
///
/// # Examples
///
/// ```
/// use danchu::wire;
/// let text = r#"{
///   "format": "danchu.programme/1", "id": "ward-7", "version": "1",
///   "title": { "vi": "Quy chế của phường", "en": "Regulation of the ward" },
///   "kinds": [{ "kind": "village", "label": { "vi": "thôn", "en": "village" } }]
/// }"#;
/// let errors = wire::read_programme(text).unwrap_err();
/// assert_eq!(
///     errors[0].to_string(),
///     "line 4, column 23, `kinds[0].kind`: the kind of body `village` is built in; it needs no row"
/// );
/// ```
pub fn read_programme(text: &str) -> Result<Programme, Vec<ReadError>> {
    read_document(text)
}

/// Reads JSON Lines of documents: the number of each line, from 1, and its document or its errors.
///
/// As [`read_lines`](super::read_lines), with every error of a line.
///
/// # Examples
///
/// ```
/// use danchu::{record::Case, wire};
/// let text = "{\"format\": \"danchu.case/1\", \"id\": \"gate\", \"as_of\": \"2024-09-01\"}\n\
///             {\"format\": \"danchu.case/1\", \"id\": 7}\n";
/// let cases: Vec<_> = wire::read_document_lines::<Case>(text.as_bytes()).collect();
/// assert!(cases[0].1.is_ok());
/// let errors = cases[1].1.as_ref().unwrap_err();
/// assert_eq!(errors[0].to_string(), "line 2, column 1: missing field `as_of`");
/// assert_eq!(errors[1].to_string(), "line 2, column 35, `id`: expected text, found `7`");
/// ```
pub fn read_document_lines<T: Document>(
    bytes: &[u8],
) -> impl Iterator<Item = (usize, Result<T, Vec<ReadError>>)> {
    lines(bytes).map(|line| {
        let read = read_document_bytes(line.bytes);
        let errors = |errors: Vec<_>| errors.into_iter().map(|error| line.place(error)).collect();
        (line.number, read.map_err(errors))
    })
}

/// The fields that a document lacks and that no fault names yet.
fn missing(text: &str, required: &'static [&'static str], told: &[Fault]) -> Vec<Fault> {
    // Broken grammar is told alone.
    if skim(text).is_err() {
        return Vec::new();
    }
    let Ok(root) = Node::root(text) else {
        return Vec::new();
    };
    let Ok(members) = root.members() else {
        return Vec::new();
    };
    let names: BTreeSet<Cow<'_, str>> = members.filter_map(|(key, _)| key.text().ok()).collect();
    let is_told = |field: &str| {
        told.iter().any(|fault| {
            fault.path.is_empty() && matches!(fault.what, What::Missing(name, _) if name == field)
        })
    };
    required
        .iter()
        .filter(|field| !names.contains(**field) && !is_told(field))
        .map(|field| root.without(field))
        .collect()
}

/// Problems at their places in the text.
fn place(text: &str, problems: Vec<(String, Label)>) -> Vec<Fault> {
    let mut sought: Vec<Sought> = problems
        .into_iter()
        .map(|(path, words)| Sought {
            steps: steps(&path),
            words,
            at: 0,
        })
        .collect();
    if let Ok(root) = Node::root(text) {
        locate(root, 0, sought.iter_mut().collect());
    }
    sought
        .into_iter()
        .map(|Sought { steps, words, at }| {
            let fault = Fault::at(What::Value(Box::new(words)), at);
            steps.into_iter().rev().fold(fault, Fault::under)
        })
        .collect()
}

/// A problem whose place is sought.
struct Sought {
    steps: Vec<Step>,
    words: Label,
    at: usize,
}

/// The steps of a path such as `records[3].actor`.
fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let mut pieces = part.split('[');
        steps.extend(pieces.next().map(|key| Step::Key(String::from(key))));
        steps.extend(
            pieces
                .filter_map(|piece| piece.strip_suffix(']')?.parse().ok())
                .map(Step::Index),
        );
    }
    steps
}

/// Finds the places of problems within a value, which is passed over once for all of them.
fn locate(node: Node<'_>, depth: usize, sought: Vec<&mut Sought>) {
    let mut keys: BTreeMap<String, Vec<&mut Sought>> = BTreeMap::new();
    let mut indexes: BTreeMap<usize, Vec<&mut Sought>> = BTreeMap::new();
    for one in sought {
        one.at = node.offset();
        match one.steps.get(depth) {
            Some(Step::Key(key)) => keys.entry(key.clone()).or_default().push(one),
            Some(Step::Index(index)) => indexes.entry(*index).or_default().push(one),
            None => {}
        }
    }
    let deeper = depth.saturating_add(1);
    if !keys.is_empty()
        && let Ok(members) = node.members()
    {
        for (key, value) in members {
            let here = key.text().ok().and_then(|key| keys.remove(&*key));
            if let Some(here) = here {
                locate(value, deeper, here);
            }
        }
    }
    if !indexes.is_empty()
        && let Ok(elements) = node.elements()
    {
        for (index, element) in elements.enumerate() {
            if let Some(here) = indexes.remove(&index) {
                locate(element, deeper, here);
            }
        }
    }
}

//! A case as a document: read whole, or not at all.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;

use serde_json::value::RawValue;

use super::error::ReadError;
use super::explain::Node;
use super::fault::{Fault, Step, What};
use super::read::read_versioned;
use crate::record::Case;

/// The formats of a case that this version reads.
const FORMATS: &[&str] = &["danchu.case/1"];

/// Reads a case and sees that it holds together: every id it refers to is there, none is there twice.
///
/// # Errors
///
/// The first thing that keeps the text from being a case; or, once it is one, everything that keeps
/// it from holding together, in the order of the case.
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
    let case: Case = read_versioned(text, FORMATS).map_err(|error| vec![error])?;
    let problems = case.problems();
    if problems.is_empty() {
        return Ok(case);
    }
    Err(problems
        .iter()
        .map(|problem| place(text, problem.path(), problem.to_string()))
        .collect())
}

/// A problem at its place in the text.
pub(super) fn place(text: &str, path: &str, problem: String) -> ReadError {
    let steps: Vec<Step> = steps(path);
    let at = locate(text, &steps).unwrap_or(0);
    let fault = Fault::at(What::Value(problem), at);
    ReadError::from_fault(text, steps.into_iter().rev().fold(fault, Fault::under))
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

/// The offset of the value at a path.
fn locate(text: &str, steps: &[Step]) -> Option<usize> {
    let mut raw: &RawValue = serde_json::from_str(text).ok()?;
    for step in steps {
        raw = match step {
            Step::Key(key) => {
                let mut members: BTreeMap<Cow<'_, str>, &RawValue> =
                    serde_json::from_str(raw.get()).ok()?;
                members.remove(key.as_str())?
            }
            Step::Index(index) => {
                let items: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
                items.get(*index).copied()?
            }
        };
    }
    Some(Node::new(text, raw).offset())
}

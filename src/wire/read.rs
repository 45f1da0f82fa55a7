//! Reading one document.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use serde::Deserialize;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::{ReadError, ReadProblem};
use super::explain;
use super::fault::{Fault, Step, What};
use super::grammar::skim;
use super::node::Node;
use crate::strict::{Strict, Text};

/// The most bytes of one document: 64 MiB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The most levels of objects and lists inside each other, which is the limit of `serde_json`.
pub const MAX_DEPTH: u8 = 127;

/// Reads one document.
///
/// # Errors
///
/// [`ReadError`] names the path, the line and column, what was found and what belongs there.
///
/// # Examples
///
/// ```
/// use danchu::{Label, wire};
/// let label: Label = wire::read(r#"{"vi": "Phó chủ tịch", "en": "vice-chair"}"#)?;
/// assert_eq!(label.en, "vice-chair");
///
/// let error = wire::read::<Label>(r#"["Phó chủ tịch", "vice-chair"]"#).unwrap_err();
/// assert_eq!(error.to_string(), "line 1, column 1: expected an object, found a list");
/// # Ok::<(), wire::ReadError>(())
/// ```
pub fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, ReadError> {
    check(text)?;
    parse(text, 1).map_err(|faults| first(text, faults))
}

/// Reads a text, or says what is wrong with it: the first faults met, up to a limit.
pub(super) fn parse<'de, T: Deserialize<'de>>(
    text: &'de str,
    limit: usize,
) -> Result<T, Vec<Fault>> {
    match parse_quickly(text) {
        Ok(value) => Ok(value),
        Err(_) => explain::read(text, limit),
    }
}

/// The error of the first fault; a text that was refused has one.
fn first(text: &str, faults: Vec<Fault>) -> ReadError {
    let mut errors = ReadError::from_faults(text, faults).into_iter();
    errors
        .next()
        .unwrap_or_else(|| ReadError::new(text, 0, ReadProblem::Empty))
}

fn parse_quickly<'de, T: Deserialize<'de>>(text: &'de str) -> serde_json::Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict(&mut json))?;
    json.end()?;
    Ok(value)
}

/// Reads one document from bytes, which must be UTF-8.
///
/// # Errors
///
/// As [`read`], and [`ReadProblem::NotUtf8`] at the first byte that is not.
///
/// # Examples
///
/// ```
/// use danchu::{Label, wire};
/// let error = wire::read_bytes::<Label>(b"{\"vi\": \"Tr\xFF\"}").unwrap_err();
/// assert_eq!(error.to_string(), "line 1, column 11: the document is not UTF-8");
/// ```
pub fn read_bytes<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, ReadError> {
    read(text_of(bytes)?)
}

/// The text of bytes, which must be UTF-8.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::new(
            "",
            0,
            ReadProblem::TooLarge { bytes: bytes.len() },
        ));
    }
    core::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes
            .get(..error.valid_up_to())
            .and_then(|head| core::str::from_utf8(head).ok())
            .unwrap_or("");
        ReadError::new(valid, valid.len(), ReadProblem::NotUtf8)
    })
}

/// The `format` of a document, wherever its key stands; nothing else of the document is judged.
///
/// # Errors
///
/// [`ReadError`] if the document is no object, has no `format`, or is no JSON up to there.
///
/// # Examples
///
/// ```
/// use danchu::wire;
/// assert_eq!(wire::format_of(r#"{"format": "danchu.case/1", "records": []}"#)?, "danchu.case/1");
/// # Ok::<(), wire::ReadError>(())
/// ```
pub fn format_of(text: &str) -> Result<Cow<'_, str>, ReadError> {
    check(text)?;
    find_format(text)
        .map(|(_, found)| found)
        .map_err(|fault| first(text, vec![fault]))
}

/// Reads one document whose `format` is one of those known, and says so before anything else.
///
/// The type has a field `format` of its own, so that the document is whole when it is written.
///
/// # Errors
///
/// [`ReadProblem::UnknownFormat`] lists the known formats; else as [`read`] and [`format_of`].
///
/// # Examples
///
/// ```
/// use danchu::wire::{self, ReadProblem};
/// let text = r#"{"records": [], "format": "danchu.case/9"}"#;
/// let error = wire::read_versioned::<String>(text, &["danchu.case/1"]).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "line 1, column 27, `format`: unknown format `danchu.case/9`, \
///      this version reads `danchu.case/1`"
/// );
/// ```
pub fn read_versioned<'de, T: Deserialize<'de>>(
    text: &'de str,
    known: &'static [&'static str],
) -> Result<T, ReadError> {
    check(text)?;
    see_format(text, known)
        .map_err(|fault| vec![fault])
        .and_then(|()| parse(text, 1))
        .map_err(|faults| first(text, faults))
}

/// Sees that a text has one of the formats that are known.
pub(super) fn see_format(text: &str, known: &'static [&'static str]) -> Result<(), Fault> {
    let (node, found) = find_format(text)?;
    if known.contains(&&*found) {
        Ok(())
    } else {
        Err(at_format(&node)(Fault::new(What::UnknownFormat(known))))
    }
}

/// The value of the `format`, and its text.
fn find_format(text: &str) -> Result<(Node<'_>, Cow<'_, str>), Fault> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut format = None;
    // What follows the `format` is judged by whoever reads the rest.
    let _ = json.deserialize_map(FindFormat(&mut format));
    let Some(format) = format else {
        skim(text)?;
        return Err(Node::root(text)?.without(FORMAT));
    };
    let node = Node::new(text, format);
    let found = node.text().map_err(at_format(&node))?;
    Ok((node, found))
}

/// Places a fault at the value of the `format`.
fn at_format(node: &Node<'_>) -> impl Fn(Fault) -> Fault {
    let offset = node.offset();
    move |fault| fault.or_at(offset).under(Step::Key(FORMAT.to_owned()))
}

struct FindFormat<'a, 'de>(&'a mut Option<&'de RawValue>);

impl<'de> Visitor<'de> for FindFormat<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Text(key)) = map.next_key()? {
            if key == FORMAT {
                *self.0 = Some(map.next_value()?);
                return Ok(());
            }
            map.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

const FORMAT: &str = "format";

/// What is judged of a document before it is read.
pub(super) fn check(text: &str) -> Result<(), ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError::new(
            text,
            0,
            ReadProblem::TooLarge { bytes: text.len() },
        ));
    }
    if text.starts_with('\u{FEFF}') {
        return Err(ReadError::new(text, 0, ReadProblem::ByteOrderMark));
    }
    if text.as_bytes().iter().all(is_blank) {
        return Err(ReadError::new(text, 0, ReadProblem::Empty));
    }
    Ok(())
}

/// Whether a byte is white space of JSON.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that iterators want"
)]
pub(super) fn is_blank(byte: &u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

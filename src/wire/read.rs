//! Reading one document.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::format;
use alloc::string::{String, ToString as _};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::{Expected, ReadError, ReadProblem};
use super::fault::{Fault, Step, What};
use super::text::{Piece, Reader, is_blank};
use crate::Lang;

/// The most bytes of one document: 64 MiB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The most levels of objects and lists inside each other.
pub const MAX_DEPTH: u8 = 128;

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
    parse(text).map_err(|fault| ReadError::from_fault(text, fault))
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
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::new(
            "",
            0,
            ReadProblem::TooLarge { bytes: bytes.len() },
        ));
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => Err(not_utf8(bytes, error.valid_up_to())),
    }
}

/// The error of bytes that are UTF-8 only up to an offset.
fn not_utf8(bytes: &[u8], valid: usize) -> ReadError {
    let valid = bytes
        .get(..valid)
        .and_then(|head| core::str::from_utf8(head).ok())
        .unwrap_or("");
    ReadError::new(valid, valid.len(), ReadProblem::NotUtf8)
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
    format_at(text)
        .map(|(found, _)| found)
        .map_err(|fault| ReadError::from_fault(text, fault))
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
    parse_versioned(text, known).map_err(|fault| ReadError::from_fault(text, fault))
}

/// Reads the copy of an object that another reader had to make.
pub(crate) fn reread<T: DeserializeOwned>(copy: &impl serde::Serialize) -> Result<T, String> {
    let text = serde_json::to_string(copy).map_err(|error| error.to_string())?;
    parse(&text).map_err(|fault| {
        let error = ReadError::from_fault(&text, fault);
        // Line and column would be those of the copy.
        let problem = error.problem.render(Lang::En);
        if error.path.is_empty() {
            problem
        } else {
            format!("`{}`: {problem}", error.path)
        }
    })
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Fault> {
    let mut reader = Reader::new(text);
    let value = T::deserialize(&mut reader)?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(Fault::at(What::Trailing, reader.offset())),
    }
}

fn parse_versioned<'de, T: Deserialize<'de>>(
    text: &'de str,
    known: &'static [&'static str],
) -> Result<T, Fault> {
    let (found, at) = format_at(text)?;
    if known.contains(&&*found) {
        parse(text)
    } else {
        Err(at(What::UnknownFormat(known)))
    }
}

/// The format, and what makes a fault at its place.
fn format_at(text: &str) -> Result<(Cow<'_, str>, impl Fn(What) -> Fault), Fault> {
    let mut reader = Reader::new(text);
    match reader.peek() {
        Some(b'{') => {}
        Some(_) => return Err(reader.wrong_type(Expected::Object)),
        None => return Err(reader.unexpected(Expected::Object)),
    }
    let open = reader.offset();
    reader.enter()?;
    let Some(place) = reader.find_key(FORMAT)? else {
        return Err(Fault::at(What::Missing(FORMAT, &[]), open));
    };
    reader.go(place);
    let start = reader.offset();
    reader.string()?;
    let key = start..reader.offset();
    reader.colon()?;
    let found = match reader.peek() {
        Some(b'"') => {
            let at = reader.offset();
            reader.string().map(|piece| match piece {
                Piece::Borrowed(text) => (Cow::Borrowed(text), at),
                Piece::Copied(text) => (Cow::Owned(text.to_owned()), at),
            })
        }
        Some(_) => Err(reader.wrong_type(Expected::Text)),
        None => Err(reader.unexpected(Expected::Text)),
    };
    let (found, at) = found.map_err(|fault| fault.under(Step::Key(key.clone())))?;
    Ok((found, move |what| {
        Fault::at(what, at).under(Step::Key(key.clone()))
    }))
}

const FORMAT: &str = "format";

/// What is judged of a document before it is read.
fn check(text: &str) -> Result<(), ReadError> {
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

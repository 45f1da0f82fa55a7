//! JSON Lines: a document a line, a result a line.

use serde::Deserialize;

use super::error::ReadError;
use super::read::{is_blank, read_bytes};

/// Reads JSON Lines: the number of each line, from 1, and its document or its error.
///
/// Lines end with `\n` or `\r\n`; blank lines are passed over and counted. A bad line ends nothing:
/// the next one is read. Errors name the line and offset in the whole text.
///
/// # Examples
///
/// ```
/// use danchu::{Label, wire};
/// let text = "{\"vi\": \"xã\", \"en\": \"commune\"}\n\n{\"vi\": \"thôn\"}\n";
/// let mut lines = wire::read_lines::<Label>(text.as_bytes());
/// assert!(lines.next().is_some_and(|(line, label)| line == 1 && label.is_ok()));
/// let (line, label) = lines.next().unwrap();
/// assert_eq!(line, 3);
/// assert_eq!(label.unwrap_err().to_string(), "line 3, column 1: missing field `en`");
/// assert!(lines.next().is_none());
/// ```
pub fn read_lines<'de, T: Deserialize<'de>>(
    bytes: &'de [u8],
) -> impl Iterator<Item = (usize, Result<T, ReadError>)> {
    lines(bytes).map(|line| {
        let value = read_bytes(line.bytes).map_err(|error| line.place(error));
        (line.number, value)
    })
}

/// A line of a text, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'de> {
    pub(super) bytes: &'de [u8],
    pub(super) number: usize,
    offset: usize,
}

impl Line<'_> {
    /// The error of a line as one of the whole text.
    pub(super) fn place(self, error: ReadError) -> ReadError {
        ReadError {
            line: self.number,
            offset: error.offset.saturating_add(self.offset),
            ..error
        }
    }
}

/// The lines that are not blank.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = Line<'_>> {
    let mut offset = 0_usize;
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').zip(1..);
    lines
        .map(move |(bytes, number)| {
            let line = Line {
                bytes: bytes.strip_suffix(b"\n").unwrap_or(bytes),
                number,
                offset,
            };
            offset = offset.saturating_add(bytes.len());
            line
        })
        .filter(|line| !line.bytes.iter().all(is_blank))
}

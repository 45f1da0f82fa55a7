//! JSON Lines: a document a line, a result a line.

use core::marker::PhantomData;

use serde::Deserialize;

use super::error::ReadError;
use super::read::{is_blank, read_bytes};

/// The documents of a text of lines; see [`read_lines`].
#[derive(Debug, Clone)]
pub struct Lines<'de, T> {
    rest: &'de [u8],
    line: usize,
    offset: usize,
    value: PhantomData<fn() -> T>,
}

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
#[must_use]
pub fn read_lines<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Lines<'de, T> {
    Lines {
        rest: bytes,
        line: 0,
        offset: 0,
        value: PhantomData,
    }
}

impl<'de, T: Deserialize<'de>> Iterator for Lines<'de, T> {
    type Item = (usize, Result<T, ReadError>);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let end = self.rest.iter().position(|b| *b == b'\n');
            let (line, rest) = match end.and_then(|end| self.rest.split_at_checked(end)) {
                Some((line, [_, rest @ ..])) => (line, rest),
                _ => (self.rest, &[][..]),
            };
            let start = self.offset;
            self.offset = start.saturating_add(self.rest.len().saturating_sub(rest.len()));
            self.line = self.line.saturating_add(1);
            self.rest = rest;
            if line.iter().all(is_blank) {
                continue;
            }
            let value = read_bytes(line).map_err(|mut error| {
                error.line = self.line;
                error.offset = error.offset.saturating_add(start);
                error
            });
            return Some((self.line, value));
        }
        None
    }
}

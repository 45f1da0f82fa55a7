//! A programme as a document: read whole, or not at all.

use alloc::string::ToString as _;
use alloc::vec;
use alloc::vec::Vec;

use super::case::place;
use super::error::ReadError;
use super::read::read_versioned;
use crate::programme::Programme;

/// The formats of a programme that this version reads.
const FORMATS: &[&str] = &["danchu.programme/1"];

/// Reads a programme and sees that it holds together: every id it refers to is there, none is there twice.
///
/// # Errors
///
/// The first thing that keeps the text from being a programme; or, once it is one, everything that keeps it
/// from holding together.
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
///     "line 4, column 22, `kinds[0].kind`: the kind of body `village` is built in; it needs no row"
/// );
/// ```
pub fn read_programme(text: &str) -> Result<Programme, Vec<ReadError>> {
    let programme: Programme = read_versioned(text, FORMATS).map_err(|error| vec![error])?;
    let problems = programme.problems();
    if problems.is_empty() {
        return Ok(programme);
    }
    Err(problems
        .iter()
        .map(|problem| place(text, problem.path(), problem.to_string()))
        .collect())
}

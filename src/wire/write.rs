//! Writing one document.

use alloc::string::{String, ToString as _};

use serde::Serialize;

/// A value that has no JSON form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("cannot be written as JSON: {message}")]
pub struct WriteError {
    /// Why.
    pub message: String,
}

/// Writes a document for people: two spaces a level, a line break at the end.
///
/// The same value gives the same bytes.
///
/// # Errors
///
/// [`WriteError`] if the value has no JSON form, such as a map whose keys are lists. The types of
/// this crate have one.
///
/// # Examples
///
/// ```
/// use danchu::{Label, wire};
/// let label = Label::new("thôn", "village");
/// assert_eq!(wire::write(&label)?, "{\n  \"vi\": \"thôn\",\n  \"en\": \"village\"\n}\n");
/// # Ok::<(), wire::WriteError>(())
/// ```
pub fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, WriteError> {
    let mut text = serde_json::to_string_pretty(value).map_err(refused)?;
    text.push('\n');
    Ok(text)
}

/// Writes a document in one line without a line break, as JSON Lines want it.
///
/// # Errors
///
/// As [`write()`].
///
/// # Examples
///
/// ```
/// use danchu::{Label, wire};
/// let label = Label::new("thôn", "village");
/// assert_eq!(wire::write_compact(&label)?, r#"{"vi":"thôn","en":"village"}"#);
/// # Ok::<(), wire::WriteError>(())
/// ```
pub fn write_compact<T: Serialize + ?Sized>(value: &T) -> Result<String, WriteError> {
    serde_json::to_string(value).map_err(refused)
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the signature that `map_err` wants"
)]
fn refused(error: serde_json::Error) -> WriteError {
    WriteError {
        message: error.to_string(),
    }
}

//! The stored form: one strict reader and one writer of JSON documents.
//!
//! A record of a village meeting is written once and read for years, by people who did not write
//! it. So the reader is strict, and what it refuses it explains: where (path, line, column), what it
//! found, what belongs there, in words of the field. What other readers let pass is refused here: a
//! key written twice, a list in place of an object, `null` in place of a missing field, a number
//! with a fraction, a byte order mark, U+0000 in a text.
//!
//! * [`read`] and [`read_bytes`] read one document into any type that implements `Deserialize`.
//! * [`format_of`] and [`read_versioned`] look at the `format` of a document before anything else.
//! * [`read_lines`] reads JSON Lines, a document a line, a result a line.
//! * [`write()`] and [`write_compact`] write the same bytes for the same value.
//!
//! ```
//! use danchu::{Label, wire};
//!
//! let label: Label = wire::read(r#"{"vi": "Trưởng thôn", "en": "village head"}"#)?;
//! assert_eq!(label, Label::new("Trưởng thôn", "village head"));
//!
//! let error = wire::read::<Label>("{\n  \"vi\": \"Trưởng thôn\",\n  \"en\": null\n}").unwrap_err();
//! assert_eq!((error.path.as_str(), error.line, error.column), ("en", 3, 9));
//! assert_eq!(
//!     error.to_string(),
//!     "line 3, column 9, `en`: expected text, found `null` (leave the field out instead)"
//! );
//! # Ok::<(), wire::ReadError>(())
//! ```
//!
//! **Why a reader of its own?** Reading costs several times what checking costs, and a general
//! reader with strictness and paths laid around it pays twice and still loses the place of an error
//! in a sum whose `kind` is not the first key. This one knows the text it stands in: it keeps no
//! path while all is well, builds the path of an error on the way out, and finds a late `kind` by
//! looking ahead instead of copying the object. A document whose sums begin with `kind` is read in
//! one pass; a sum that does not is walked over once more, so the worst case is the size of the
//! document times the depth of such sums.
//!
//! Sums are objects with a `kind`, or plain texts. Serde's externally tagged form is not read.

mod de;
mod error;
mod fault;
mod lines;
mod read;
mod render;
mod text;
mod write;

pub use error::{Expected, ReadError, ReadProblem};
pub use lines::{Lines, read_lines};
pub(crate) use read::reread;
pub use read::{MAX_BYTES, MAX_DEPTH, format_of, read, read_bytes, read_versioned};
pub use write::{WriteError, write, write_compact};

//! The stored form: one strict reader and one writer of JSON documents.
//!
//! A record of a village meeting is written once and read for years, by people who did not write
//! it. So the reader is strict, and what it refuses it explains: where (path, line, column), what it
//! found, what belongs there, in words of the field. What other readers let pass is refused here: a
//! key written twice, a list in place of an object, `null` in place of a missing field, a number
//! with a fraction, a byte order mark, U+0000 in a text.
//!
//! Characters follow named rules, the same in every place:
//!
//! | rule | what | |
//! | --- | --- | --- |
//! | UTF-8 | bytes that are not UTF-8 | refused |
//! | byte order mark | U+FEFF at the start of a document or a line | refused |
//! | surrogates | half of a surrogate pair, escaped | refused |
//! | NUL | U+0000 in a text or key, as it is or escaped | refused |
//! | control | U+0001 to U+001F but tab and line breaks, U+007F to U+009F | refused |
//! | direction | U+202A to U+202E, U+2066 to U+2069: what is shown is not what is stored | refused |
//! | noncharacter | U+FDD0 to U+FDEF, U+FFFE, U+FFFF and their like in each plane | refused |
//! | marks | more than 30 combining marks in a row, the limit of UAX #15 | refused |
//! | NFC | a free text, such as a label, that is not NFC | put into NFC |
//! | Đ | U+00D0 or U+0189 in a free text, which look like Đ, U+0110 | made Đ |
//! | its own rule | an id, key, date, count, number or path that is not written as it must be | refused |
//! | zero width | U+200B to U+200D, U+2060, U+FEFF inside a free text, where no identity hangs on it | kept |
//!
//! So two free texts that are one in Unicode are the same bytes once read, and nothing that decides an
//! identity is ever repaired: ids and keys are ASCII, and a number of an instrument has one spelling.
//!
//! * [`read`] and [`read_bytes`] read one document into any type that implements `Deserialize`.
//! * [`format_of`] and [`read_versioned`] look at the `format` of a document before anything else.
//! * [`read_document`] reads a type that stands alone in a file, with its format in front, and tells
//!   everything that is wrong with it at once; [`read_case`] is the one for cases.
//! * [`read_lines`] and [`read_document_lines`] read JSON Lines, a document a line, a result a line.
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
//! Parsing is `serde_json`'s. A good document is read once, through a thin adapter that refuses what
//! serde lets pass. Only a refused one is read again, slowly, to say exactly what is wrong and where:
//! first its grammar, then its type, each in the order of the text. The careful reading decides; the
//! quick one is a shortcut for good documents.
//!
//! Sums are objects with a `kind`, or plain texts. Serde's externally tagged form is not read.

mod document;
mod error;
mod explain;
mod fault;
mod grammar;
mod lines;
mod node;
mod read;
mod render;
mod write;

pub use document::{
    Document, MAX_ERRORS, read_case, read_document, read_document_bytes, read_document_lines,
    read_programme,
};
pub use error::{CharacterRule, Expected, ReadError, ReadProblem};
pub use lines::read_lines;
pub use read::{MAX_BYTES, MAX_DEPTH, format_of, read, read_bytes, read_versioned};
pub use write::{WriteError, write, write_compact};

//! What the reader refuses, and where.
//!
//! An error is bounded whatever the document holds: what was found is cut after
//! [`MAX_FOUND`] characters, and a path is as long as a document may be deep.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::fault::{Fault, Step, What};
use super::read::is_blank;
use crate::strict::text::Refused;
use crate::{Label, Lang};

/// The most characters of a found value or key that an error keeps.
const MAX_FOUND: usize = 60;

/// A document that was refused: where, and why.
///
/// The path names the deepest value that the reader stood in, such as `records[3].act.attending`;
/// it is empty for the document itself. Line and column count from 1, the column in characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.render(Lang::En))]
pub struct ReadError {
    /// The path to the value, from the document inward; empty for the document itself.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The offset in bytes, from 0.
    pub offset: usize,
    /// What is wrong.
    pub problem: ReadProblem,
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadProblem {
    /// The document is empty, or nothing but white space.
    Empty,
    /// The document is longer than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge {
        /// The length of the document in bytes.
        bytes: usize,
    },
    /// The document is not UTF-8 at this place.
    NotUtf8,
    /// The document starts with U+FEFF.
    ByteOrderMark,
    /// A text holds U+0000, as it is or escaped.
    NullCharacter,
    /// A text holds a character that no text may hold.
    BadCharacter {
        /// The character.
        found: char,
        /// Its place in the text, from 1, escapes counted as what they stand for.
        place: usize,
        /// The rule.
        rule: CharacterRule,
    },
    /// The text is no JSON.
    Syntax {
        /// What may stand there.
        expected: Expected,
        /// What stands there.
        found: String,
    },
    /// The document ends in the middle.
    Unfinished,
    /// Something follows the end of the document.
    Trailing {
        /// What follows.
        found: String,
    },
    /// Objects and lists are nested deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    TooDeep,
    /// A value of another type belongs there.
    WrongType {
        /// What belongs there.
        expected: Expected,
        /// What stands there.
        found: String,
    },
    /// The number is too small or too large.
    OutOfRange {
        /// The range.
        expected: Expected,
        /// The number.
        found: String,
    },
    /// The value has the right type, and its own rule refuses it.
    BadValue {
        /// The words of that rule.
        message: Box<Label>,
        /// What stands there.
        found: String,
    },
    /// The object has no such field.
    UnknownField {
        /// The field.
        field: String,
        /// The fields it has.
        known: &'static [&'static str],
    },
    /// A required field is missing.
    MissingField {
        /// The field.
        field: &'static str,
        /// The values it may have, where they are few; else empty.
        known: &'static [&'static str],
    },
    /// A key is written twice in one object.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// The text is none of the known ones.
    UnknownName {
        /// What stands there.
        found: String,
        /// The known ones.
        known: &'static [&'static str],
    },
    /// The document has a format that this version does not read.
    UnknownFormat {
        /// The format.
        found: String,
        /// The formats that are read.
        known: &'static [&'static str],
    },
}

/// The rules by which characters are refused; the table is in the essay of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CharacterRule {
    /// A control character other than tab and line breaks.
    Control,
    /// A character that turns the direction of what is shown.
    Direction,
    /// A code point that is no character.
    Noncharacter,
    /// One more than 30 combining marks in a row.
    Marks,
}

/// What belongs at a place of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text.
    Text,
    /// `true` or `false`.
    YesOrNo,
    /// A number.
    Number,
    /// A whole number, both ends included.
    WholeNumber {
        /// The least.
        min: i64,
        /// The greatest.
        max: u64,
    },
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// Nothing at all: the field is left out.
    Nothing,
    /// Any value.
    Value,
    /// A key in double quotes.
    Key,
    /// A colon.
    Colon,
    /// A comma or the end of the object.
    CommaOrBrace,
    /// A comma or the end of the list.
    CommaOrBracket,
    /// The end of the object.
    EndOfObject,
    /// The end of the list.
    EndOfList,
    /// An escape that JSON knows.
    Escape,
    /// Both halves of a surrogate pair.
    SurrogatePair,
    /// A control character in its escaped form.
    EscapedControl,
    /// What the type says in its own words.
    Words(Box<Label>),
}

impl Expected {
    /// Turns the words of serde and Rust into words of the field.
    pub(super) fn from_words(words: Label) -> Self {
        let whole = |min, max| Self::WholeNumber { min, max };
        let nonzero = words.en.strip_prefix("a nonzero ");
        let least = u8::from(nonzero.is_some());
        match nonzero.unwrap_or(&words.en) {
            "a string" | "a borrowed string" | "str" | "string" | "a character" => Self::Text,
            "a boolean" => Self::YesOrNo,
            "unit" => Self::Nothing,
            "any valid JSON value" | "anything at all" => Self::Value,
            "f32" | "f64" => Self::Number,
            "a map" | "an object" => Self::Object,
            "a sequence" => Self::List,
            "u8" => whole(least.into(), u8::MAX.into()),
            "u16" => whole(least.into(), u16::MAX.into()),
            "u32" => whole(least.into(), u32::MAX.into()),
            "u64" => whole(least.into(), u64::MAX),
            "i8" => whole(i8::MIN.into(), 0x7F),
            "i16" => whole(i16::MIN.into(), 0x7FFF),
            "i32" => whole(i32::MIN.into(), 0x7FFF_FFFF),
            "i64" => whole(i64::MIN, 0x7FFF_FFFF_FFFF_FFFF),
            other if other.starts_with("struct ") => Self::Object,
            other if other.starts_with("tuple ") || other.starts_with("a tuple ") => Self::List,
            _ => Self::Words(Box::new(words)),
        }
    }
}

impl ReadError {
    /// The error at a byte offset, without a path.
    pub(super) fn new(text: &str, offset: usize, problem: ReadProblem) -> Self {
        let mut place = Place::default();
        place.move_to(text, offset);
        place.error(problem)
    }

    /// The errors of faults, in the order of the text, which is passed over once.
    pub(super) fn from_faults(text: &str, mut faults: Vec<Fault>) -> Vec<Self> {
        let start = text.bytes().take_while(is_blank).count();
        faults.sort_by_key(|fault| fault.at.unwrap_or(start));
        let mut place = Place::default();
        faults
            .into_iter()
            .filter_map(|fault| {
                place.move_to(text, fault.at.unwrap_or(start));
                Self::from_fault(text, fault, place)
            })
            .collect()
    }

    fn from_fault(text: &str, fault: Fault, place: Place) -> Option<Self> {
        let at = place.offset;
        let found = found(text, at);
        let problem = match fault.what {
            What::Syntax(expected) => ReadProblem::Syntax {
                expected,
                found: character(text, at),
            },
            What::Word(expected) => ReadProblem::Syntax { expected, found },
            What::Unfinished => ReadProblem::Unfinished,
            What::Trailing => ReadProblem::Trailing {
                found: character(text, at),
            },
            What::TooDeep => ReadProblem::TooDeep,
            What::Nul => ReadProblem::NullCharacter,
            What::Character(before, found, rule) => ReadProblem::BadCharacter {
                found,
                place: before.saturating_add(1),
                rule: match rule {
                    Refused::Control => CharacterRule::Control,
                    Refused::Direction => CharacterRule::Direction,
                    Refused::Noncharacter => CharacterRule::Noncharacter,
                    Refused::Mark => CharacterRule::Marks,
                },
            },
            What::Type(expected) => ReadProblem::WrongType { expected, found },
            What::Range(expected) => ReadProblem::OutOfRange { expected, found },
            What::Value(message) => ReadProblem::BadValue { message, found },
            What::UnknownField(known) => ReadProblem::UnknownField {
                field: bare(found),
                known,
            },
            What::UnknownKind(known) => ReadProblem::UnknownName {
                found: bare(found),
                known,
            },
            What::Missing(field, known) => ReadProblem::MissingField { field, known },
            What::UnknownFormat(known) => ReadProblem::UnknownFormat {
                found: bare(found),
                known,
            },
            What::Duplicate => ReadProblem::DuplicateKey { key: bare(found) },
            What::Told => return None,
        };
        Some(Self {
            path: path(&fault.path),
            ..place.error(problem)
        })
    }
}

/// A place in a text that is passed over from its start.
#[derive(Debug, Clone, Copy)]
struct Place {
    offset: usize,
    line: usize,
    column: usize,
}

impl Default for Place {
    fn default() -> Self {
        Self {
            offset: 0,
            line: 1,
            column: 1,
        }
    }
}

impl Place {
    /// Moves on to an offset.
    fn move_to(&mut self, text: &str, offset: usize) {
        let passed = text.get(self.offset..offset).unwrap_or("");
        for c in passed.chars() {
            if c == '\n' {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            } else {
                self.column = self.column.saturating_add(1);
            }
        }
        self.offset = offset;
    }

    fn error(self, problem: ReadProblem) -> ReadError {
        ReadError {
            path: String::new(),
            line: self.line,
            column: self.column,
            offset: self.offset,
            problem,
        }
    }
}

// No value is written like these two: a text starts with its quote.
pub(super) const AN_OBJECT: &str = "an object";
pub(super) const A_LIST: &str = "a list";

/// The value at an offset, as the text writes it, cut if long.
fn found(text: &str, at: usize) -> String {
    let rest = text.get(at..).unwrap_or("");
    match rest.bytes().next() {
        Some(b'{') => AN_OBJECT.to_string(),
        Some(b'[') => A_LIST.to_string(),
        Some(b'"') => {
            let mut escaped = false;
            let end = rest.bytes().skip(1).position(|b| {
                let end = b == b'"' && !escaped;
                escaped = b == b'\\' && !escaped;
                end
            });
            let end = end.map_or(rest.len(), |end| end.saturating_add(2));
            cut(rest.get(..end).unwrap_or(rest))
        }
        _ => {
            let end = rest.find(|c: char| matches!(c, ',' | ']' | '}') || c.is_ascii_whitespace());
            cut(rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest))
        }
    }
}

/// The character at an offset; what cannot be seen by its code point.
fn character(text: &str, at: usize) -> String {
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some(c @ ('!'..='~' | 'À'..='ỹ')) => c.to_string(),
        Some(c) => format!("U+{:04X}", u32::from(c)),
        None => String::new(),
    }
}

/// A text without its quotes.
fn bare(found: String) -> String {
    match found.strip_prefix('"') {
        Some(inside) => inside.strip_suffix('"').unwrap_or(inside).to_string(),
        None => found,
    }
}

/// At most [`MAX_FOUND`] characters of a text.
fn cut(text: &str) -> String {
    let mut chars = text.chars();
    let mut out: String = chars
        .by_ref()
        .take(MAX_FOUND)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if chars.next().is_some() {
        out.push('…');
    }
    out
}

/// A path from its steps, innermost first.
fn path(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Index(index) => {
                out.push('[');
                out.push_str(&index.to_string());
                out.push(']');
            }
            Step::Key(key) => {
                let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
                if !key.is_empty() && key.chars().all(plain) {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(&cut(key));
                } else {
                    out.push_str("[\"");
                    out.push_str(&cut(key));
                    out.push_str("\"]");
                }
            }
        }
    }
    out
}

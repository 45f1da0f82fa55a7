//! What goes wrong inside the reader, before it is told to people.
//!
//! A [`Fault`] keeps the offset of what is wrong, not a copy of it. The path is collected on the way
//! out, innermost step first.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use serde::de::{self, Unexpected};

use super::error::Expected;
use crate::Label;
use crate::strict::text::Refused;

/// The most characters of a foreign message that are kept.
const MAX_MESSAGE: usize = 400;

/// An error of the reader: what, at which byte offset, and the path from the innermost step outward.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) what: What,
    pub(super) at: Option<usize>,
    pub(super) path: Vec<Step>,
}

/// One step of a path: a key, or an index.
#[derive(Debug)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The kinds of fault; what was found is read from the text where the fault lies.
#[derive(Debug)]
pub(super) enum What {
    Syntax(Expected),
    /// A number or word that is none, as a whole.
    Word(Expected),
    Unfinished,
    Trailing,
    TooDeep,
    Nul,
    /// A character that no text may hold, and how many stand before it.
    Character(usize, char, Refused),
    Type(Expected),
    Range(Expected),
    Value(Box<Label>),
    UnknownField(&'static [&'static str]),
    UnknownKind(&'static [&'static str]),
    UnknownFormat(&'static [&'static str]),
    Missing(&'static str, &'static [&'static str]),
    Duplicate,
    /// Nothing more: the fault was put aside where it arose.
    Told,
}

impl Fault {
    pub(super) fn new(what: What) -> Self {
        Self {
            what,
            at: None,
            path: Vec::new(),
        }
    }

    pub(super) fn at(what: What, at: usize) -> Self {
        Self::new(what).or_at(at)
    }

    /// Says where, unless something deeper has said so.
    pub(super) fn or_at(mut self, at: usize) -> Self {
        self.at.get_or_insert(at);
        self
    }

    /// Adds the step that leads here from outside.
    pub(super) fn under(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.what)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(What::Value(Box::new(both(&message))))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::Type(Expected::from_words(both(&expected))))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(match Expected::from_words(both(&expected)) {
            range @ Expected::WholeNumber { .. } => What::Range(range),
            other => What::Type(other),
        })
    }

    fn invalid_length(length: usize, expected: &dyn de::Expected) -> Self {
        let Label { vi, en } = both(&expected);
        Self::new(What::Value(Box::new(Label::new(
            format!("cần {vi}, gặp {length} phần tử"),
            format!("expected {en}, found {length} of them"),
        ))))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKind(known))
    }

    fn unknown_field(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::UnknownField(known))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(What::Missing(field, &[]))
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self::new(What::Duplicate)
    }
}

/// What an error or an expectation says in both languages: Vietnamese is the alternate form.
pub(super) fn both(says: &(impl fmt::Display + ?Sized)) -> Label {
    Label::new(
        bounded(format_args!("{says:#}")),
        bounded(format_args!("{says}")),
    )
}

/// The text of a value, cut after [`MAX_MESSAGE`] characters: a message may quote its whole input.
fn bounded(value: fmt::Arguments<'_>) -> String {
    struct Bounded {
        text: String,
        left: usize,
    }

    impl fmt::Write for Bounded {
        fn write_str(&mut self, piece: &str) -> fmt::Result {
            for c in piece.chars() {
                let Some(left) = self.left.checked_sub(1) else {
                    self.text.push('…');
                    return Err(fmt::Error);
                };
                self.left = left;
                // Messages are one line, whatever the input holds.
                self.text.push(if c.is_control() { ' ' } else { c });
            }
            Ok(())
        }
    }

    let mut out = Bounded {
        text: String::new(),
        left: MAX_MESSAGE,
    };
    // The only error is our own stop at the limit.
    let _ = out.write_fmt(value);
    out.text
}

//! What goes wrong inside the reader, before it is told to people.
//!
//! A [`Fault`] is small and cheap: offsets into the text instead of copies of it. The path is
//! collected on the way out, innermost step first, so that reading without errors pays nothing.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};
use core::ops::Range;

use serde::de::{self, Unexpected};

use super::error::Expected;

/// The most characters of a foreign message that are kept.
const MAX_MESSAGE: usize = 400;

/// An error of the reader, boxed so that results stay small.
#[derive(Debug)]
pub(super) struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    what: What,
    at: Option<usize>,
    path: Vec<Step>,
}

/// One step of a path: the span of a key's text, or an index.
#[derive(Debug)]
pub(super) enum Step {
    Key(Range<usize>),
    Index(usize),
}

/// The kinds of fault; what was found is read from the text where the fault lies.
#[derive(Debug)]
pub(super) enum What {
    Syntax(Expected),
    Unfinished,
    Trailing,
    TooDeep,
    Nul,
    Type(Expected),
    Range(Expected),
    Value(String),
    UnknownField(&'static [&'static str]),
    UnknownKind(&'static [&'static str]),
    UnknownFormat(&'static [&'static str]),
    Missing(&'static str, &'static [&'static str]),
    Duplicate,
}

impl Fault {
    #[cold]
    pub(super) fn new(what: What) -> Self {
        Self(Box::new(Inner {
            what,
            at: None,
            path: Vec::new(),
        }))
    }

    /// A fault at a byte offset.
    #[cold]
    pub(super) fn at(what: What, at: usize) -> Self {
        Self(Box::new(Inner {
            what,
            at: Some(at),
            path: Vec::new(),
        }))
    }

    /// Says where, unless something deeper has said so.
    #[cold]
    pub(super) fn or_at(mut self, at: usize) -> Self {
        self.0.at.get_or_insert(at);
        self
    }

    /// Adds the step that leads here from outside.
    #[cold]
    pub(super) fn under(mut self, step: Step) -> Self {
        self.0.path.push(step);
        self
    }

    /// Whether serde saw a field twice and nobody has said where.
    pub(super) fn is_unplaced_duplicate(&self) -> bool {
        self.0.at.is_none() && matches!(self.0.what, What::Duplicate)
    }

    /// The parts: what, where, and the path from the innermost step outward.
    pub(super) fn into_parts(self) -> (What, Option<usize>, Vec<Step>) {
        let Inner { what, at, path } = *self.0;
        (what, at, path)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.what)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(What::Value(bounded(&message)))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::Type(Expected::from_words(bounded(&expected))))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(match Expected::from_words(bounded(&expected)) {
            range @ Expected::WholeNumber { .. } => What::Range(range),
            other => What::Type(other),
        })
    }

    fn invalid_length(length: usize, expected: &dyn de::Expected) -> Self {
        Self::new(What::Value(bounded(&format_args!(
            "expected {expected}, found {length} of them"
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

/// The text of a value, cut after [`MAX_MESSAGE`] characters: a message may quote its whole input.
fn bounded(value: &impl fmt::Display) -> String {
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
    let _ = write!(out, "{value}");
    out.text
}

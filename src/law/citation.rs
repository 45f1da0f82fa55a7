//! A citation (*trích dẫn*): an instrument and a place in it.
//!
//! The instrument is named by its number, or by the slug of a catalogue where the text has no number
//! or one that is unique only within a term of office.
//!
//! ```
//! use danchu::law::Citation;
//! const POSTING: Citation = Citation::constant("10/2022/QH15", "13.2.p2");
//! assert_eq!(POSTING.provision.as_str(), "13.2.p2");
//! ```

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::number::{InstrumentNumber, is_shape};
use super::provision::{ParseProvisionError, Provision};

/// The pattern of a reference, for JSON Schema; the reader is stricter for numbers.
#[cfg(feature = "schemars")]
const PATTERN: &str = r"^([0-9][^\s]*|[a-z][a-z0-9]*(-[a-z0-9]+)*)$";

/// The name under which an instrument is cited: its number such as 10/2022/QH15, or a slug such as
/// programme-kl-120.
///
/// The order is that of the text and serves maps only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("pattern" = PATTERN, "examples" = ["10/2022/QH15", "programme-kl-120"])))]
pub struct InstrumentRef {
    // INVARIANT: a strict number or a slug.
    text: Cow<'static, str>,
}

/// Why a text does not name an instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseInstrumentRefError {
    /// It begins like a number and is none.
    #[error(transparent)]
    Number(#[from] super::number::ParseNumberError),
    /// It is no slug either.
    #[error(
        "`{input}` is neither an instrument number such as `10/2022/QH15` nor a slug such as `programme-kl-120`"
    )]
    Slug {
        /// The text given.
        input: String,
    },
}

impl InstrumentRef {
    /// A reference in a table.
    ///
    /// # Panics
    ///
    /// On a text that is neither the shape of a number nor a slug.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        assert!(
            is_slug(text) || is_shape(text),
            "neither an instrument number nor a slug"
        );
        Self {
            text: Cow::Borrowed(text),
        }
    }

    /// The number or slug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The number, if it is one and not a slug.
    #[must_use]
    pub fn number(&self) -> Option<InstrumentNumber> {
        self.text.parse().ok()
    }
}

/// Lower-case words and numbers joined by single hyphens, a letter first.
const fn is_slug(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut before = b'-';
    if !matches!(rest, [b'a'..=b'z', ..]) {
        return false;
    }
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'-' if before != b'-' => {}
            _ => return false,
        }
        before = *byte;
        rest = tail;
    }
    before != b'-'
}

impl fmt::Display for InstrumentRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for InstrumentRef {
    type Err = ParseInstrumentRefError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        String::from(text).try_into()
    }
}

impl TryFrom<String> for InstrumentRef {
    type Error = ParseInstrumentRefError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_slug(&text) {
            Ok(Self {
                text: Cow::Owned(text),
            })
        } else if text.starts_with(|c: char| c.is_ascii_digit()) {
            Ok(text.parse::<InstrumentNumber>()?.into())
        } else {
            Err(ParseInstrumentRefError::Slug { input: text })
        }
    }
}

impl From<InstrumentRef> for String {
    fn from(reference: InstrumentRef) -> Self {
        reference.text.into_owned()
    }
}

impl From<InstrumentNumber> for InstrumentRef {
    fn from(number: InstrumentNumber) -> Self {
        Self {
            text: Cow::Owned(number.into()),
        }
    }
}

/// A provision of an instrument.
///
/// The order is that of the instrument's name, then that of the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Citation {
    /// The instrument, by number or slug.
    pub instrument: InstrumentRef,
    /// The place in its text.
    pub provision: Provision,
}

/// Why two texts or one text are not a citation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseCitationError {
    /// The instrument is not named rightly.
    #[error(transparent)]
    Instrument(#[from] ParseInstrumentRefError),
    /// The provision is none.
    #[error(transparent)]
    Provision(#[from] ParseProvisionError),
}

impl Citation {
    /// A citation from its parts.
    #[must_use]
    pub const fn new(instrument: InstrumentRef, provision: Provision) -> Self {
        Self {
            instrument,
            provision,
        }
    }

    /// A citation in a table; a wrong one does not compile when used in a `const`.
    ///
    /// # Panics
    ///
    /// On a text that is no reference or no path.
    #[must_use]
    pub const fn constant(instrument: &'static str, provision: &'static str) -> Self {
        Self {
            instrument: InstrumentRef::constant(instrument),
            provision: Provision::constant(provision),
        }
    }

    /// Whether the other citation lies within this one.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.instrument == other.instrument && self.provision.covers(&other.provision)
    }
}

//! Numbers of instruments (*số, ký hiệu văn bản*).

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// The number and symbol of an instrument (*số, ký hiệu*), as printed on it: 59/2023/NĐ-CP, 30-CT/TW.
///
/// The order is that of the text and serves maps only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct InstrumentNumber {
    text: Cow<'static, str>,
}

/// Why a text is not the number of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseNumberError {
    /// The text has another shape.
    #[error("`{input}` is no number of an instrument")]
    Shape {
        /// The text given.
        input: String,
    },
}

impl InstrumentNumber {
    /// A number in a table.
    ///
    /// # Panics
    ///
    /// On a text that does not begin with a digit.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        assert!(is_shape(text), "no number of an instrument");
        Self {
            text: Cow::Borrowed(text),
        }
    }

    /// The family: the Party writes a hyphen after the number, the state a slash.
    #[must_use]
    pub fn family(&self) -> Family {
        Family::State
    }

    /// The codes of the issuers, in order.
    pub fn issuers(&self) -> impl Iterator<Item = &str> {
        self.text.rsplit(['/', '-']).take(1)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Whether the text has the shape of a number: what can be checked while a table is compiled.
#[must_use]
pub(super) const fn is_shape(text: &str) -> bool {
    matches!(text.as_bytes(), [b'0'..=b'9', ..])
}

impl fmt::Display for InstrumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for InstrumentNumber {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self {
            text: Cow::Owned(text.into()),
        })
    }
}

impl TryFrom<String> for InstrumentNumber {
    type Error = ParseNumberError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<InstrumentNumber> for String {
    fn from(number: InstrumentNumber) -> Self {
        number.text.into_owned()
    }
}

/// The two families of instruments (*hệ thống văn bản*); between them there is no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Family {
    /// The state and those who write as it does: ministries, councils, the Fatherland Front.
    State,
    /// The Party (*Đảng*) from the centre to the cell.
    Party,
}

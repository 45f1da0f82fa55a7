//! Names for people: one in Vietnamese, one in English.
//!
//! Identity is never decided by a name: *hòa* and *hoà* are one word, and communes merge. Codes and
//! ids decide; a [`Label`] is only printed.

use alloc::borrow::Cow;

/// The languages that texts for people are rendered in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Lang {
    /// Vietnamese (*tiếng Việt*), the default.
    #[default]
    Vi,
    /// English.
    En,
}

/// A name in both languages (*tên gọi*).
///
/// ```
/// use danchu::{Label, Lang};
/// let label = Label::new("Trưởng thôn", "village head");
/// assert_eq!(label.text(Lang::Vi), "Trưởng thôn");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Label {
    /// The Vietnamese name, in NFC.
    pub vi: Cow<'static, str>,
    /// The English name.
    pub en: Cow<'static, str>,
}

impl Label {
    /// A label from its two texts.
    pub fn new(vi: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self {
            vi: vi.into(),
            en: en.into(),
        }
    }

    /// A label that a table can hold.
    #[must_use]
    pub const fn constant(vi: &'static str, en: &'static str) -> Self {
        Self {
            vi: Cow::Borrowed(vi),
            en: Cow::Borrowed(en),
        }
    }

    /// The text in one language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

//! Names for people: one in Vietnamese, one in English.
//!
//! Identity is never decided by a name: *hòa* and *hoà* are one word, and communes merge. Codes and
//! ids decide; a [`Label`] is only printed.
//!
//! The errors of texts speak both languages too: `render(lang)`, and `Display` in English. The
//! alternate form of `Display`, `{:#}`, is the Vietnamese one: an error that passes through serde is
//! nothing but something to display, and this is how a reader asks it for either language.

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

/// Writes what an error says, in Vietnamese and in English: `Display` and `render`.
macro_rules! says {
    ($Error:ident { $($pattern:pat => $vi:literal $(($($vi_arg:expr),+))?, $en:literal $(($($en_arg:expr),+))?;)+ }) => {
        impl core::fmt::Display for $Error {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match (self, f.alternate()) {
                    $(
                        ($pattern, true) => write!(f, $vi $(, $($vi_arg),+)?),
                        ($pattern, false) => write!(f, $en $(, $($en_arg),+)?),
                    )+
                }
            }
        }

        impl $Error {
            /// The error in one language; `Display` is the English one.
            #[must_use]
            pub fn render(&self, lang: $crate::Lang) -> alloc::string::String {
                match lang {
                    $crate::Lang::Vi => alloc::format!("{self:#}"),
                    $crate::Lang::En => alloc::format!("{self}"),
                }
            }
        }
    };
}
pub(crate) use says;

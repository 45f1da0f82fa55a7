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
//!
//! A printed citation says the kind of the instrument, which its number does not always tell: a number
//! of the National Assembly is that of a law or of a resolution. So the kind is given when printing, and
//! skipped when reading.
//!
//! ```
//! use danchu::{Lang, law::{Citation, InstrumentKind}};
//! let clause = Citation::constant("10/2022/QH15", "13.2");
//! assert_eq!(clause.text_as(&InstrumentKind::LAW, Lang::Vi), "khoản 2 Điều 13 Luật 10/2022/QH15");
//! assert_eq!(clause.text_as(&InstrumentKind::LAW, Lang::En), "Law 10/2022/QH15, Art. 13(2)");
//! assert_eq!(Citation::read("khoản 2 Điều 13 Luật 10/2022/QH15")?, clause);
//! assert_eq!(Citation::read("Law 10/2022/QH15, Art. 13(2)")?, clause);
//! # Ok::<(), danchu::law::ParseCitationError>(())
//! ```

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::excerpt;
use super::kind::InstrumentKind;
use super::number::{InstrumentNumber, is_shape};
use super::provision::{ParseProvisionsError, Provision, ProvisionSet, named_places};
use crate::Lang;

/// The pattern of a reference, for JSON Schema; the reader is stricter for numbers.
#[cfg(feature = "schemars")]
const PATTERN: &str = r"^([0-9]{1,7}([A-Za-zĐđ]|bis)?([/-][A-Za-z0-9&ĐđƯưƠơĂăÂâÊêÔô]+)+|[a-z][a-z0-9]*(-[a-z0-9]+)*)$";

/// The name under which an instrument is cited (*số, ký hiệu văn bản*): its number such as 10/2022/QH15, or a slug such as
/// programme-kl-120.
///
/// The order is that of the text and serves maps only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", extend("pattern" = PATTERN, "examples" = ["10/2022/QH15", "programme-kl-120"])))]
pub struct InstrumentRef {
    // INVARIANT: a strict number or a slug.
    text: Cow<'static, str>,
}

/// Why a text does not name an instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseInstrumentRefError {
    /// It begins like a number and is none.
    Number(#[from] super::number::ParseNumberError),
    /// It is no slug either.
    Slug {
        /// The text given.
        input: String,
    },
}

crate::label::says! { ParseInstrumentRefError {
    Self::Number(number) => "{number:#}", "{number}";
    Self::Slug { input } =>
        "`{input}` không phải số, ký hiệu văn bản như `10/2022/QH15`, cũng không phải tên gọi tắt như `programme-kl-120`",
        "`{input}` is neither an instrument number such as `10/2022/QH15` nor a slug such as `programme-kl-120`";
} }

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

    /// Provisions of this instrument in one language: `khoản 2 Điều 13 Luật 10/2022/QH15`.
    ///
    /// Without a kind, the one that the number tells is named, else *văn bản*, instrument.
    #[must_use]
    pub fn cite(
        &self,
        provisions: &ProvisionSet,
        kind: Option<&InstrumentKind>,
        lang: Lang,
    ) -> String {
        let name = self.name(kind, lang);
        let places = provisions.text(lang);
        match lang {
            Lang::En => format!("{name}, {places}"),
            _ => format!("{places} {name}"),
        }
    }

    /// The instrument in one language: `Luật 10/2022/QH15`.
    ///
    /// Without a kind, the one that the number tells is named, else *văn bản*, instrument.
    #[must_use]
    pub fn name(&self, kind: Option<&InstrumentKind>, lang: Lang) -> String {
        let told = if kind.is_none() {
            self.number().and_then(|number| number.kind())
        } else {
            None
        };
        let word = match (kind.or(told.as_ref()), lang) {
            (Some(kind), _) => kind.word(lang),
            (None, Lang::En) => "Instrument",
            (None, _) => "văn bản",
        };
        format!("{word} {self}")
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

/// A provision of an instrument (*trích dẫn*).
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

/// Why a text is not a citation.
///
/// Long texts are kept with their first 80 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseCitationError {
    /// No instrument is named.
    #[error(
        "found no instrument in `{input}`: expected `khoản 2 Điều 13 Luật 10/2022/QH15` or `Law 10/2022/QH15, Art. 13(2)`"
    )]
    NoInstrument {
        /// The text given.
        input: String,
    },
    /// The provisions cannot be read.
    #[error(transparent)]
    Provisions(#[from] ParseProvisionsError),
    /// More than one provision is cited where one is expected.
    #[error("`{input}` cites {count} provisions, not one")]
    Several {
        /// The text given.
        input: String,
        /// How many it cites.
        count: usize,
    },
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

    /// The citation in one language, with the kind that the number tells.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.instrument.cite(&self.as_set(), None, lang)
    }

    /// The citation in one language, with a kind given: *khoản 2 Điều 13 Luật 10/2022/QH15*.
    #[must_use]
    pub fn text_as(&self, kind: &InstrumentKind, lang: Lang) -> String {
        self.instrument.cite(&self.as_set(), Some(kind), lang)
    }

    fn as_set(&self) -> ProvisionSet {
        core::iter::once(self.provision.clone()).collect()
    }

    /// Reads a citation of one provision in Vietnamese or English; the kind of the instrument is skipped.
    ///
    /// # Errors
    ///
    /// [`ParseCitationError`] if no instrument is named, or not exactly one provision.
    pub fn read(text: &str) -> Result<Self, ParseCitationError> {
        let mut all = Self::read_list(text)?;
        match (all.pop(), all.len()) {
            (Some(one), 0) => Ok(one),
            (_, others) => Err(ParseCitationError::Several {
                input: excerpt(text),
                count: others.saturating_add(1),
            }),
        }
    }

    /// Reads a citation of one or several provisions of one instrument.
    ///
    /// ```
    /// use danchu::law::Citation;
    /// let all = Citation::read_list("điểm a, b và c khoản 1 Điều 22 của Luật số 10/2022/QH15")?;
    /// assert_eq!(all.len(), 3);
    /// assert_eq!(all[2], Citation::constant("10/2022/QH15", "22.1.c"));
    /// # Ok::<(), danchu::law::ParseCitationError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseCitationError`] if no instrument is named or the provisions cannot be read.
    pub fn read_list(text: &str) -> Result<Vec<Self>, ParseCitationError> {
        let normal: String =
            unicode_normalization::UnicodeNormalization::nfc(text.trim()).collect();
        let normal = normal.trim_end_matches(['.', ';']);
        let (instrument, provisions) = match instrument_first(normal) {
            Some((instrument, places)) => (instrument, ProvisionSet::read(places)?),
            None => instrument_last(normal)?,
        };
        Ok(provisions
            .into_iter()
            .map(|provision| Self::new(instrument.clone(), provision))
            .collect())
    }
}

/// The instrument that the last word names.
fn last_word(text: &str) -> Option<(&str, InstrumentRef)> {
    let text = text.trim();
    let start = text
        .rfind(char::is_whitespace)
        .and_then(|at| at.checked_add(1))
        .unwrap_or(0);
    let (front, word) = text.split_at_checked(start)?;
    let reference: InstrumentRef = word.parse().ok()?;
    // A short word such as `a` is a point, not a slug.
    (word.len() >= 3).then_some((front, reference))
}

/// `Law 10/2022/QH15, Art. 13(2)`.
fn instrument_first(text: &str) -> Option<(InstrumentRef, &str)> {
    let (head, places) = text.split_once(',')?;
    let (_, reference) = last_word(head)?;
    ProvisionSet::read(places)
        .is_ok()
        .then_some((reference, places))
}

/// `khoản 2 Điều 13 của Luật số 10/2022/QH15`, `Art. 13(2) of Law 10/2022/QH15`.
fn instrument_last(text: &str) -> Result<(InstrumentRef, ProvisionSet), ParseCitationError> {
    let Some((front, reference)) = last_word(text) else {
        return Err(ParseCitationError::NoInstrument {
            input: excerpt(text),
        });
    };
    // The provisions end where the instrument's kind or a word of belonging begins.
    let mut end = front.len();
    let mut lower = front.to_lowercase();
    // A named place may have the word for a text in it, and is not where the place ends.
    for place in named_places() {
        lower = lower.replace(place, &"-".repeat(place.len()));
    }
    let kinds = InstrumentKind::built_in();
    let labels = kinds
        .filter_map(|kind| kind.label())
        .flat_map(|label| [label.vi.to_lowercase(), label.en.to_lowercase()]);
    let fixed = ["của", "of", "văn bản", "instrument", "số"].map(String::from);
    if lower.len() == front.len() {
        for word in labels.chain(fixed) {
            if let Some(at) = lower.find(&format!(" {word} ")) {
                end = end.min(at);
            }
        }
    }
    let places = front.get(..end).unwrap_or(front);
    Ok((reference, ProvisionSet::read(places)?))
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for InstrumentRef {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::strict::text::parsed(deserializer)
    }
}

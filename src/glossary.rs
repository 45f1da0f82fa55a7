//! What people call the keys that only one programme knows.
//!
//! The open lists of the domain (kinds of body, of matter, topics …) take any key, and the crate has names for
//! its own keys only. A province that brings along a *bản tự chấm điểm* gives its key a name here, and
//! reports carry the names, so that they read as language wherever they are printed.

use crate::act::{Channel, Facility, Field, Place, Term, Topic};
use crate::actor::BodyKind;
use crate::law::InstrumentRef;
use crate::matter::MatterKind;
use crate::tagged::sum;
use crate::{Label, Lang};

macro_rules! words {
    ($($(#[$doc:meta])* $Word:ident of $Key:ident = $kind:literal, $known:expr, $plain:expr;)*) => {
        sum! {
            /// A key that only a programme knows, with its name (*từ ngữ riêng của chương trình*).
            ///
            /// ```
            /// use danchu::Label;
            /// use danchu::glossary::Word;
            /// let label = Label::new("bản tự chấm điểm", "self-assessment");
            /// let word = Word::Topic { key: "self_assessment".parse()?, label };
            /// assert!(!word.is_built_in());
            /// # Ok::<(), danchu::ParseKeyError>(())
            /// ```
            #[non_exhaustive]
            pub enum Word {
                $(
                    $(#[$doc])*
                    $Word {
                        /// The key.
                        key: $Key,
                        /// Its name.
                        label: Label,
                    } = $kind,
                )*
            }
        }

        impl Word {
            /// Whether the crate has a name for the key already.
            #[must_use]
            pub fn is_built_in(&self) -> bool {
                match self {
                    $(Self::$Word { key, .. } => $known(key),)*
                }
            }

            /// The list that the key is of, as on the wire.
            #[must_use]
            pub fn list(&self) -> &'static str {
                match self {
                    $(Self::$Word { .. } => $kind,)*
                }
            }

            /// The key as text.
            #[must_use]
            pub fn key(&self) -> &str {
                match self {
                    $(Self::$Word { key, .. } => key.as_str(),)*
                }
            }
        }

        $(
            impl Named for $Key {
                fn label<'w>(&self, word: &'w Word) -> Option<&'w Label> {
                    match word {
                        Word::$Word { key, label } if key == self => Some(label),
                        _ => None,
                    }
                }

                fn plain(&self, lang: Lang) -> &str {
                    let plain: fn(&Self, Lang) -> &str = $plain;
                    plain(self, lang)
                }
            }
        )*
    };
}

/// A key of an open list.
pub(crate) trait Named {
    /// Its name, if the word is about it.
    fn label<'w>(&self, word: &'w Word) -> Option<&'w Label>;

    /// Its name without a glossary.
    fn plain(&self, lang: Lang) -> &str;

    /// Its name by a glossary.
    fn named<'k>(&'k self, glossary: &'k [Word], lang: Lang) -> &'k str {
        let label = glossary.iter().find_map(|word| self.label(word));
        label.map_or_else(|| self.plain(lang), |label| label.text(lang))
    }
}

words! {
    /// A kind of body (*loại cơ quan, tổ chức*).
    Body of BodyKind = "body", |key| BodyKind::KNOWN.contains(key), BodyKind::name;
    /// A kind of matter (*loại việc*).
    Matter of MatterKind = "matter", |key| MatterKind::KNOWN.contains(key), MatterKind::name;
    /// A topic (*nội dung công khai, bàn bạc*).
    Topic of Topic = "topic", |key| Topic::KNOWN.contains(key), Topic::name;
    /// A field of a document (*mục của văn bản*).
    Field of Field = "field", |key| Field::KNOWN.contains(key), Field::name;
    /// A channel (*kênh công khai*).
    Channel of Channel = "channel", |key| Channel::KNOWN.contains(key), Channel::name;
    /// A place of posting (*địa điểm niêm yết*).
    Place of Place = "place", |key| Place::KNOWN.contains(key), Place::name;
    /// An open term (*thuật ngữ mở*).
    Term of Term = "term", |key| Term::KNOWN.contains(key), Term::name;
    /// A text that goes by another id than its number (*văn bản không có số, ký hiệu, hoặc trùng số*).
    Text of InstrumentRef = "text", |_| false, |text, _| text.as_str();
    /// A facility (*cơ sở vật chất*).
    Facility of Facility = "facility", |key| Facility::KNOWN.contains(key), Facility::name;
}

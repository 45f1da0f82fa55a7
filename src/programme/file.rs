//! The programme itself: its lists.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{KindRow, Scale};
use crate::catalogue::{self, Tension};
use crate::glossary::Word;
use crate::law::Instrument;
use crate::norm::{Enabling, LocalRule, Norm, Unmodelled};
use crate::record::Reading;
use crate::time::CalendarRows;
use crate::{Label, Lang, ProgrammeId};

/// A programme (*chương trình, kế hoạch, quy chế, bộ tiêu chí*): rules with their texts.
///
/// ```
/// use danchu::Label;
/// use danchu::programme::Programme;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let programme = Programme::new("ward-7".parse()?, "2026-01", Label::new("Quy chế của phường", "Regulation of the ward"));
/// assert!(programme.problems().is_empty());
/// assert!(Programme::built_in().norms.len() > 500);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Programme {
    /// The name of the format: `danchu.programme/1`.
    pub format: ProgrammeFormat,
    /// The id of the programme.
    pub id: ProgrammeId,
    /// Its version, as its authors count: reports name it.
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = r"\S", "examples" = ["2026-01"])))]
    pub version: String,
    /// What people call it.
    pub title: Label,
    /// Where it was read.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<String>,
    /// The texts it consists of and rests on, with what they replace. Those of the built-in catalogue are known
    /// and need not be listed.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub instruments: Vec<Instrument>,
    /// The kinds of body that only this programme knows.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub kinds: Vec<KindRow>,
    /// What people call its other keys that only this programme knows: topics, kinds of matter, fields …
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub glossary: Vec<Word>,
    /// Its norms.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub norms: Vec<Norm>,
    /// Rules by which it widens norms of the law, each in the place of its base.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub local: Vec<LocalRule>,
    /// Rows that its norms use and that are never judged alone.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub enabling: Vec<Enabling>,
    /// Its places that are no norm, each with a reason.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub unmodelled: Vec<Unmodelled>,
    /// Provisions that pull apart, with the reading taken.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub tensions: Vec<Tension>,
    /// Its scales of grades.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub scales: Vec<Scale>,
    /// How it reads open terms; a case and the caller's context override it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub readings: Vec<Reading>,
    /// Its working calendar; that of Viet Nam if absent.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub calendar: Option<CalendarRows>,
}

/// The name of the format of a programme (*tên định dạng chương trình*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum ProgrammeFormat {
    /// The first version (*phiên bản thứ nhất*).
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "danchu.programme/1"))]
    V1,
}

impl Programme {
    /// A programme without a rule yet.
    #[must_use]
    pub fn new(id: ProgrammeId, version: impl Into<String>, title: Label) -> Self {
        Self {
            format: ProgrammeFormat::V1,
            id,
            version: version.into(),
            title,
            source: None,
            instruments: Vec::new(),
            kinds: Vec::new(),
            glossary: Vec::new(),
            norms: Vec::new(),
            local: Vec::new(),
            enabling: Vec::new(),
            unmodelled: Vec::new(),
            tensions: Vec::new(),
            scales: Vec::new(),
            readings: Vec::new(),
            calendar: None,
        }
    }

    /// The built-in catalogue (*danh mục có sẵn*) with the working calendar of Viet Nam.
    #[must_use]
    pub fn built_in() -> Self {
        let calendar = catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default());
        Self {
            instruments: catalogue::instruments().cloned().collect(),
            norms: catalogue::norms().cloned().collect(),
            enabling: catalogue::enabling().cloned().collect(),
            unmodelled: catalogue::unmodelled().cloned().collect(),
            tensions: catalogue::tensions().cloned().collect(),
            calendar: Some(calendar.rows().clone()),
            ..Self::new(
                ProgrammeId::constant("viet-nam"),
                catalogue::VERSION,
                Label::constant(
                    "Thực hiện dân chủ ở cơ sở: quy định pháp luật và chương trình hành động",
                    "Grassroots democracy: the law and the action programme",
                ),
            )
        }
    }

    /// What people call all its own keys, kinds of body and texts that go by another id than their number among them.
    pub(crate) fn words(&self) -> impl Iterator<Item = Word> {
        let kinds = self.kinds.iter().map(|row| Word::Body {
            key: row.kind.clone(),
            label: row.label.clone(),
        });
        // Those of the built-in catalogue have names already, and a number is a name.
        let named = |text: &Instrument| {
            let number = text.number.as_ref().map(ToString::to_string);
            number.as_deref() == Some(text.id.as_str())
                || catalogue::instruments().any(|row| row.id == text.id)
        };
        let texts = self.instruments.iter().filter(move |text| !named(text));
        let texts = texts.map(|text| Word::Text {
            key: text.id.clone(),
            label: match &text.number {
                Some(number) => {
                    let name = |lang| format!("{} {number}", text.kind.word(lang));
                    Label::new(name(Lang::Vi), name(Lang::En))
                }
                None => text.title.clone(),
            },
        });
        kinds.chain(texts).chain(self.glossary.iter().cloned())
    }

    /// The same programme with one norm more.
    #[must_use]
    pub fn with_norm(mut self, norm: Norm) -> Self {
        self.norms.push(norm);
        self
    }

    /// The same programme with one text more.
    #[must_use]
    pub fn with_instrument(mut self, instrument: Instrument) -> Self {
        self.instruments.push(instrument);
        self
    }

    /// The same programme with one kind of body more.
    #[must_use]
    pub fn with_kind(mut self, kind: KindRow) -> Self {
        self.kinds.push(kind);
        self
    }

    /// The same programme with one local rule more.
    #[must_use]
    pub fn with_local(mut self, rule: LocalRule) -> Self {
        self.local.push(rule);
        self
    }

    /// The same programme with one scale more.
    #[must_use]
    pub fn with_scale(mut self, scale: Scale) -> Self {
        self.scales.push(scale);
        self
    }

    /// The same programme, which reads a term so.
    #[must_use]
    pub fn with_reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// The same programme with a working calendar of its own.
    #[must_use]
    pub fn with_calendar(self, calendar: CalendarRows) -> Self {
        Self {
            calendar: Some(calendar),
            ..self
        }
    }
}

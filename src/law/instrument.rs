//! An instrument (*văn bản*): its kind, issuer, dates and relations, but not what it demands.
//!
//! Two hard questions are answered here. **Which of two instruments stands higher?** Only state
//! instruments have a common ladder; a Party directive and a decree are incomparable, and so are two
//! texts of which one has no known rank. Inside the state family rank decides, then the date of issue;
//! what is left is a tie, and a tie is reported ([`Precedence::Tie`]), never picked. **Is it in force?**
//! A date may be known, unknown to us, or not stated by the text at all; these differ, and so
//! [`Instrument::force_on`] has an answer for not knowing.
//!
//! ```
//! use danchu::law::{Instrument, InstrumentKind, InstrumentRef};
//! use danchu::{Label, law::DateInfo, time::Date};
//! let law = Instrument::new(
//!     InstrumentRef::constant("10/2022/QH15"),
//!     InstrumentKind::LAW,
//!     Label::new("Luật Thực hiện dân chủ ở cơ sở", "Law on Grassroots Democracy"),
//! )
//! .with_force(DateInfo::known(Date::literal(2023, 7, 1)), DateInfo::NotStated {});
//! assert!(law.force_on(Date::literal(2023, 7, 1)).is_in_force());
//! assert!(!law.force_on(Date::literal(2023, 6, 30)).is_in_force());
//! ```

use alloc::borrow::Cow;
use core::cmp::Ordering;

use super::citation::InstrumentRef;
use super::kind::InstrumentKind;
use super::number::{Family, InstrumentNumber};
use crate::Label;
use crate::tagged;
use crate::time::Date;

tagged! {
    /// A date of an instrument (*ngày của văn bản*): known, unknown to us, or not stated by the text.
    #[derive(Copy, Hash)]
    #[expect(
        clippy::exhaustive_enums,
        reason = "closed by logic: a date is known, unknown, or not there"
    )]
    pub enum DateInfo {
        /// The date is known (*đã biết ngày*).
        Known {
            /// The date.
            date: Date,
        } = "known",
        /// The text has such a date, but the source at hand does not show it (*chưa rõ ngày*).
        Unknown {} = "unknown",
        /// The text states none (*văn bản không nêu*): a programme without a day of force, a law without an end.
        NotStated {} = "not_stated",
    }
}

impl DateInfo {
    /// A known date.
    #[must_use]
    pub const fn known(date: Date) -> Self {
        Self::Known { date }
    }

    /// The date, if it is known.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Known { date } => Some(date),
            Self::Unknown {} | Self::NotStated {} => None,
        }
    }
}

/// Whether an instrument is in force (*hiệu lực*) on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum ForceStatus {
    /// Its force begins later (*chưa có hiệu lực*).
    NotYet,
    /// In force (*còn hiệu lực*).
    InForce,
    /// Its force has ended (*hết hiệu lực*).
    Ended,
    /// A date that decides is unknown or not stated.
    Unknown,
}

impl ForceStatus {
    /// Whether it is known to be in force.
    #[must_use]
    pub fn is_in_force(self) -> bool {
        self == Self::InForce
    }
}

/// The ladder of state instruments, the highest first (*thứ bậc*).
///
/// Instruments that are no legal instruments (plans, notices, letters) have no rank.
///
/// # Source
///
/// The order of the list of Law 80/2015/QH13, Art. 4, as practitioners give it; the article itself was not
/// read for this table. An instrument whose rank is disputed states its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum StateRank {
    /// The lowest: instruments of the commune (*văn bản của cấp xã*).
    Commune,
    /// Instruments of the district, which ended with that level (*văn bản của cấp huyện*).
    District,
    /// Decisions of a provincial People's Committee (*quyết định của Ủy ban nhân dân cấp tỉnh*).
    ProvinceCommittee,
    /// Resolutions of a provincial People's Council (*nghị quyết của Hội đồng nhân dân cấp tỉnh*).
    ProvinceCouncil,
    /// Circulars of ministers and the like (*thông tư*).
    Ministry,
    /// Decisions of the Prime Minister (*quyết định của Thủ tướng Chính phủ*).
    PrimeMinister,
    /// Decrees, and joint resolutions of the Government (*nghị định, nghị quyết liên tịch của Chính phủ*).
    Government,
    /// Orders and decisions of the State President (*lệnh, quyết định của Chủ tịch nước*).
    President,
    /// Ordinances, resolutions and joint resolutions of the National Assembly's Standing Committee (*pháp lệnh, nghị quyết của Ủy ban Thường vụ Quốc hội*).
    StandingCommittee,
    /// Codes, laws and resolutions of the National Assembly (*bộ luật, luật, nghị quyết của Quốc hội*).
    NationalAssembly,
    /// The Constitution (*Hiến pháp*).
    Constitution,
}

/// Which of two instruments prevails by rank, then by date (*văn bản được ưu tiên áp dụng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "callers must handle every outcome, above all the tie"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Precedence {
    /// The first prevails (*văn bản thứ nhất*).
    First,
    /// The second prevails (*văn bản thứ hai*).
    Second,
    /// The same rank and the same date: a conflict to report (*thứ bậc ngang nhau*).
    Tie,
    /// The families differ, or a rank or a date that would decide is not known (*không so sánh được*).
    Incomparable,
}

/// Why one of two instruments prevails, or why neither does (*căn cứ ưu tiên áp dụng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "callers must handle every ground, above all those that leave it open"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum PrecedenceGround {
    /// One is of the higher rank (*thứ bậc cao hơn*).
    Rank,
    /// Of one rank, one was issued later (*ban hành sau*).
    IssueDate,
    /// Of one rank, both were issued on one day (*ban hành cùng ngày*).
    SameDate,
    /// Both provisions stand in one text (*cùng một văn bản*).
    SameText,
    /// A text of the Party has no rank among those of the State (*văn bản của Đảng và của Nhà nước*).
    NoCommonLadder,
    /// The rank of one is not known, or it has none (*không rõ thứ bậc*).
    RankUnknown,
    /// Of one rank, and a date of issue is not known (*không rõ ngày ban hành*).
    DateUnknown,
}

/// How one instrument stands to another (*quan hệ giữa các văn bản*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum RelationKind {
    /// Carries it out (*thực hiện*).
    Implements,
    /// Is based on it (*căn cứ*).
    BasedOn,
    /// Regulates it in detail (*quy định chi tiết*).
    Details,
    /// Amends it (*sửa đổi, bổ sung*).
    Amends,
    /// Stands in its place (*thay thế*).
    Replaces,
    /// Repeals it (*bãi bỏ*).
    Repeals,
}

/// Whether a relation concerns the whole instrument (*toàn bộ hay một phần văn bản*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "closed by logic")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Extent {
    /// The whole instrument (*toàn bộ văn bản*).
    #[default]
    Whole,
    /// A part of it (*một phần*).
    Partly,
}

/// A relation to another instrument (*văn bản liên quan*).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Relation {
    /// How it stands to the other.
    #[cfg_attr(feature = "serde", serde(rename = "relation"))]
    pub kind: RelationKind,
    /// The other instrument.
    pub target: InstrumentRef,
    /// Whether the whole of the other is concerned; absent means the whole.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "is_whole"))]
    pub extent: Extent,
}

#[cfg(feature = "serde")]
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_whole(extent: &Extent) -> bool {
    *extent == Extent::Whole
}

impl Relation {
    /// A relation to the whole of another instrument.
    #[must_use]
    pub const fn new(kind: RelationKind, target: InstrumentRef) -> Self {
        Self {
            kind,
            target,
            extent: Extent::Whole,
        }
    }

    /// A relation in a table.
    ///
    /// # Panics
    ///
    /// On a target that is neither the shape of a number nor a slug.
    #[must_use]
    pub const fn constant(kind: RelationKind, target: &'static str, extent: Extent) -> Self {
        Self {
            kind,
            target: InstrumentRef::constant(target),
            extent,
        }
    }

    /// The same relation to a part of the other instrument.
    #[must_use]
    pub fn partly(self) -> Self {
        Self {
            extent: Extent::Partly,
            ..self
        }
    }
}

/// An instrument (*văn bản*) of the state or the Party.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Instrument {
    /// The name under which it is cited.
    pub id: InstrumentRef,
    /// Its number; absent if the text bears none.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub number: Option<InstrumentNumber>,
    /// The family it belongs to.
    pub family: Family,
    /// Its kind.
    pub kind: InstrumentKind,
    /// Who issued it; absent if not known.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub issuer: Option<Label>,
    /// Its title in both languages.
    pub title: Label,
    /// Its rank among state instruments; absent if it has none or it is not known.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub rank: Option<StateRank>,
    /// The day it was issued.
    pub issued: DateInfo,
    /// The first day of its force.
    pub in_force_from: DateInfo,
    /// The day its force ends: the first day on which it is no longer in force.
    pub ends: DateInfo,
    /// How it stands to other instruments.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "no_relations")
    )]
    pub relations: Cow<'static, [Relation]>,
}

#[cfg(feature = "serde")]
fn no_relations(relations: &[Relation]) -> bool {
    relations.is_empty()
}

impl Instrument {
    /// An instrument whose dates are unknown and that has no relations.
    ///
    /// The number, the family and, where the kind or the symbol tells it, the rank follow from the
    /// reference and the kind.
    #[must_use]
    pub fn new(id: InstrumentRef, kind: InstrumentKind, title: Label) -> Self {
        let number = id.number();
        let family = number
            .as_ref()
            .map_or(Family::State, InstrumentNumber::family);
        let rank = match family {
            Family::State => StateRank::of(&kind, number.as_ref()),
            Family::Party => None,
        };
        Self {
            id,
            number,
            family,
            kind,
            issuer: None,
            title,
            rank,
            issued: DateInfo::Unknown {},
            in_force_from: DateInfo::Unknown {},
            ends: DateInfo::Unknown {},
            relations: Cow::Borrowed(&[]),
        }
    }

    /// The same instrument with a family, and no rank if it is the Party's.
    #[must_use]
    pub fn with_family(self, family: Family) -> Self {
        let rank = self.rank.filter(|_| family == Family::State);
        Self {
            family,
            rank,
            ..self
        }
    }

    /// The same instrument with a number that is not its id, as one that is unique only within a term.
    #[must_use]
    pub fn with_number(self, number: InstrumentNumber) -> Self {
        Self {
            number: Some(number),
            ..self
        }
    }

    /// The same instrument with its issuer.
    #[must_use]
    pub fn with_issuer(self, issuer: Label) -> Self {
        Self {
            issuer: Some(issuer),
            ..self
        }
    }

    /// The same instrument with the day it was issued.
    #[must_use]
    pub fn with_issued(self, issued: DateInfo) -> Self {
        Self { issued, ..self }
    }

    /// The same instrument with the first day of its force and the first day after it.
    #[must_use]
    pub fn with_force(self, from: DateInfo, ends: DateInfo) -> Self {
        Self {
            in_force_from: from,
            ends,
            ..self
        }
    }

    /// The same instrument with its rank.
    #[must_use]
    pub fn with_rank(self, rank: StateRank) -> Self {
        Self {
            rank: Some(rank),
            ..self
        }
    }

    /// The same instrument with its relations.
    #[must_use]
    pub fn with_relations(self, relations: impl Into<Cow<'static, [Relation]>>) -> Self {
        Self {
            relations: relations.into(),
            ..self
        }
    }

    /// Whether the reference names this instrument, by its id or by its number.
    #[must_use]
    pub fn is_called(&self, name: &InstrumentRef) -> bool {
        self.id == *name
            || self
                .number
                .as_ref()
                .is_some_and(|number| number.as_str() == name.as_str())
    }

    /// Whether it is in force on a day.
    ///
    /// An end that is not stated does not end it; a beginning that is not stated leaves it unknown.
    #[must_use]
    pub fn force_on(&self, day: Date) -> ForceStatus {
        match (self.in_force_from, self.ends) {
            (_, DateInfo::Known { date }) if day >= date => ForceStatus::Ended,
            (DateInfo::Known { date }, _) if day < date => ForceStatus::NotYet,
            (DateInfo::Known { .. }, DateInfo::Known { .. } | DateInfo::NotStated {}) => {
                ForceStatus::InForce
            }
            _ => ForceStatus::Unknown,
        }
    }

    /// How the ranks compare; the greater stands higher.
    ///
    /// `None` across families and where a rank is missing.
    #[must_use]
    pub fn compare_rank(&self, other: &Self) -> Option<Ordering> {
        if (self.family, other.family) != (Family::State, Family::State) {
            return None;
        }
        Some(self.rank?.cmp(&other.rank?))
    }

    /// Which of the two prevails: the higher rank, then the later date of issue.
    #[must_use]
    pub fn precedence(&self, other: &Self) -> Precedence {
        self.precedence_and_ground(other).0
    }

    /// Which of the two prevails, and why.
    ///
    /// ```
    /// use danchu::Label;
    /// use danchu::law::{Instrument, InstrumentKind, InstrumentRef, Precedence, PrecedenceGround};
    /// let text = |id, kind| Instrument::new(InstrumentRef::constant(id), kind, Label::new("Tên", "Title"));
    /// let decree = text("59/2023/NĐ-CP", InstrumentKind::DECREE);
    /// let law = text("10/2022/QH15", InstrumentKind::LAW);
    /// assert_eq!(decree.precedence_and_ground(&law), (Precedence::Second, PrecedenceGround::Rank));
    /// ```
    #[must_use]
    pub fn precedence_and_ground(&self, other: &Self) -> (Precedence, PrecedenceGround) {
        let prevails = |order: Ordering| {
            if order.is_gt() {
                Precedence::First
            } else {
                Precedence::Second
            }
        };
        let open = |ground| (Precedence::Incomparable, ground);
        if (self.family, other.family) != (Family::State, Family::State) {
            return open(PrecedenceGround::NoCommonLadder);
        }
        if self.id == other.id {
            return (Precedence::Tie, PrecedenceGround::SameText);
        }
        match self.compare_rank(other) {
            None => open(PrecedenceGround::RankUnknown),
            Some(Ordering::Equal) => match (self.issued.date(), other.issued.date()) {
                (Some(first), Some(second)) if first == second => {
                    (Precedence::Tie, PrecedenceGround::SameDate)
                }
                (Some(first), Some(second)) => {
                    (prevails(first.cmp(&second)), PrecedenceGround::IssueDate)
                }
                _ => open(PrecedenceGround::DateUnknown),
            },
            Some(order) => (prevails(order), PrecedenceGround::Rank),
        }
    }
}

impl StateRank {
    /// The rank that a kind and a number tell; `None` where they leave it open, as the symbol of a local
    /// decision does not tell its level.
    #[must_use]
    pub fn of(kind: &InstrumentKind, number: Option<&InstrumentNumber>) -> Option<Self> {
        let by_kind = match kind.as_str() {
            "constitution" => Some(Self::Constitution),
            "code" | "law" => Some(Self::NationalAssembly),
            "ordinance" => Some(Self::StandingCommittee),
            "decree" => Some(Self::Government),
            "circular" | "joint_circular" => Some(Self::Ministry),
            _ => None,
        };
        by_kind.or_else(|| {
            let issuer = number?.issuers().next()?;
            let issuer = issuer.trim_end_matches(|c: char| c.is_ascii_digit());
            match (kind.as_str(), issuer) {
                ("resolution", "QH") => Some(Self::NationalAssembly),
                ("resolution" | "joint_resolution", "UBTVQH") => Some(Self::StandingCommittee),
                ("resolution" | "joint_resolution", "CP") => Some(Self::Government),
                ("decision", "CTN") => Some(Self::President),
                ("decision", "TTg") => Some(Self::PrimeMinister),
                _ => None,
            }
        })
    }
}

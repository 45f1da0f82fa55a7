//! One finding: what the records show of one norm.

use alloc::vec::Vec;

use super::explain::Explanation;
use super::missing::Missing;
use crate::act::VoteOutcome;
use crate::actor::BodyKind;
use crate::law::Citation;
use crate::norm::Stage;
use crate::record::YesNo;
use crate::time::{DayCount, When};
use crate::{BodyId, Label, Lang, MatterId, NormId, RecordId, Truth};

/// What the records show (*kết quả*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "callers must handle every outcome")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Outcome {
    /// What the norm asks is shown (*đạt*).
    Satisfied,
    /// It is shown, after its time (*đạt, nhưng muộn*).
    SatisfiedLate,
    /// It is not shown, and its time has not run out (*đang chờ*).
    Pending,
    /// It is shown not to be so, or a complete log shows nothing of it after its time (*chưa đạt*).
    Unsatisfied,
    /// The norm does not apply (*không áp dụng*).
    NotApplicable,
    /// The records leave it open (*chưa xác định được*); the finding says what would settle it.
    Undetermined,
}

impl Outcome {
    /// Whether what the norm asks is shown, in time or late.
    pub(crate) const fn shown(self) -> Truth {
        match self {
            Self::Satisfied | Self::SatisfiedLate => Truth::Yes,
            Self::Unsatisfied => Truth::No,
            Self::Pending | Self::NotApplicable | Self::Undetermined => Truth::Unknown,
        }
    }

    /// The outcome for people.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Satisfied, Lang::Vi) => "đạt",
            (Self::Satisfied, Lang::En) => "satisfied",
            (Self::SatisfiedLate, Lang::Vi) => "đạt, nhưng muộn",
            (Self::SatisfiedLate, Lang::En) => "satisfied late",
            (Self::Pending, Lang::Vi) => "đang chờ",
            (Self::Pending, Lang::En) => "pending",
            (Self::Unsatisfied, Lang::Vi) => "chưa đạt",
            (Self::Unsatisfied, Lang::En) => "unsatisfied",
            (Self::NotApplicable, Lang::Vi) => "không áp dụng",
            (Self::NotApplicable, Lang::En) => "not applicable",
            (Self::Undetermined, Lang::Vi) => "chưa xác định được",
            (Self::Undetermined, Lang::En) => "undetermined",
        }
    }
}

/// Why a norm does not apply (*lý do không áp dụng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum NotApplicable {
    /// It was not in force on the day of the fact (*không có hiệu lực*).
    NotInForce,
    /// A condition of it does not hold (*không thuộc trường hợp áp dụng*).
    Condition,
    /// What would start it has not happened (*chưa phát sinh*).
    NotTriggered,
    /// A special law that the context names displaces it (*áp dụng luật chuyên ngành*).
    SpecialLaw,
    /// The decision was not adopted, so nothing can bind (*không được thông qua*).
    NotAdopted,
    /// The body that owed it ended before its time was over (*cơ quan có trách nhiệm đã kết thúc hoạt động*).
    BearerEnded,
}

/// The questions on the way to an outcome, each answered by itself (*các câu hỏi để xét*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Axes {
    /// Was the norm in force on the day of the fact?
    pub in_force: Truth,
    /// Do its conditions hold?
    pub applicable: Truth,
    /// Has what starts it happened?
    pub triggered: Truth,
    /// Is what it asks shown?
    pub performed: Truth,
}

impl Axes {
    /// The axes of a finding of which no more is known yet: triggered, performance open.
    #[must_use]
    pub(crate) fn new(in_force: Truth, applicable: Truth) -> Self {
        Self {
            in_force,
            applicable,
            triggered: Truth::Yes,
            performed: Truth::Unknown,
        }
    }
}

/// How many votes a share takes (*số phiếu cần có*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct VotesNeeded {
    /// The least number of votes that reaches the share.
    pub threshold: u32,
    /// The whole that the share is taken of.
    pub of: u32,
    /// How many votes more than those recorded; 0 once it is reached, absent while the votes are not counted.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub more: Option<u32>,
}

/// What the records show of one norm (*phát hiện*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Finding {
    /// The norm.
    pub norm: NormId,
    /// The provisions, the leading one first.
    pub cites: Vec<Citation>,
    /// What the norm asks.
    pub label: Label,
    /// Its place in the motto: our mapping.
    pub stage: Stage,
    /// The matter.
    pub matter: MatterId,
    /// The village that voted, of a vote.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub village: Option<BodyId>,
    /// The round of voting, of a vote.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub round: Option<u16>,
    /// The record that the finding is about: the trigger, or the act tested.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub subject: Option<RecordId>,
    /// The body that owes it, of a duty that each body of a kind owes.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub bearer: Option<BodyId>,
    /// The calendar year, of a duty owed each year.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub year: Option<u16>,
    /// Who owes it; unstated if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub owes: Vec<BodyKind>,
    /// Whether several owe it jointly, or any one of them for all; absent if each does, or the text does not say.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub jointly: Option<YesNo>,
    /// Who may claim it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub to: Vec<BodyKind>,
    /// What the records show.
    pub outcome: Outcome,
    /// Why the norm does not apply, if it does not.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub reason: Option<NotApplicable>,
    /// The questions on the way.
    pub axes: Axes,
    /// The last day for it, as bounds; absent if no day is stated.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub due: Option<When>,
    /// The day it was done.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub done: Option<When>,
    /// What came out of the vote.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub vote: Option<VoteOutcome>,
    /// How many votes the share takes.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub votes_needed: Option<VotesNeeded>,
    /// The records it rests on, in order of id.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub records: Vec<RecordId>,
    /// What would settle it, if it is undetermined.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub missing: Vec<Missing>,
    /// Why.
    pub explanation: Explanation,
}

impl Finding {
    /// Whether somebody still owes it: it has started, and is pending, shown not to be done, or not known to be done.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        !self.owes.is_empty()
            && matches!(
                self.outcome,
                Outcome::Pending | Outcome::Unsatisfied | Outcome::Undetermined
            )
            && self.axes.triggered.is_yes()
    }

    /// By how many days it is late, as bounds, if it was done after its day.
    #[must_use]
    pub fn late_by(&self) -> Option<DayCount> {
        let (due, done) = self.due.zip(self.done)?;
        (self.outcome == Outcome::SatisfiedLate).then(|| done.days_after(&due))
    }
}

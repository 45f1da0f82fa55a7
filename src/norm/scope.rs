//! Where a norm applies: kinds of matter, reach, and conditions that the records answer.

use alloc::borrow::Cow;

use super::Pattern;
use crate::act::{Concurrence, Facility, Form, Method, Term, Topic, VoteOutcome, VoteUnit};
use crate::actor::BodyKind;
use crate::matter::{MatterKind, Reach};
use crate::tagged::sum;

/// The matters that a norm is about (*phạm vi áp dụng*); all of it must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Scope {
    /// The kinds of matter; every kind if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub matters: Cow<'static, [MatterKind]>,
    /// The reach; any reach if none.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub reach: Option<Reach>,
    /// Conditions, all of which must hold.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub when: Cow<'static, [Cond]>,
}

impl Scope {
    /// Everything.
    pub const ANY: Self = Self {
        matters: Cow::Borrowed(&[]),
        reach: None,
        when: Cow::Borrowed(&[]),
    };

    /// The matters of some kinds.
    #[must_use]
    pub fn of(matters: impl Into<Cow<'static, [MatterKind]>>) -> Self {
        Self {
            matters: matters.into(),
            ..Self::ANY
        }
    }

    /// The same scope, of matters of one reach.
    #[must_use]
    pub fn with_reach(self, reach: Reach) -> Self {
        Self {
            reach: Some(reach),
            ..self
        }
    }

    /// The same scope under conditions, all of which must hold.
    #[must_use]
    pub fn with_when(self, when: impl Into<Cow<'static, [Cond]>>) -> Self {
        Self {
            when: when.into(),
            ..self
        }
    }
}

sum! {
    /// A condition (*điều kiện áp dụng*): answered yes, no or unknown from the records, the registers and the context.
    #[non_exhaustive]
    pub enum Cond {
        /// The community has this many households or more (*số hộ gia đình trong cộng đồng dân cư*).
        HouseholdsAtLeast(
            /// The fewest households.
            n: u32
        ) = "households_at_least",
        /// The agency, unit or enterprise has this many staff or more, by the register (*số cán bộ, công chức, viên chức, người lao động*).
        StaffAtLeast(
            /// The fewest staff.
            n: u32
        ) = "staff_at_least",
        /// The commune has this many villages and quarters or more, by the register (*số thôn, tổ dân phố*).
        VillagesAtLeast(
            /// The fewest villages and quarters.
            n: u32
        ) = "villages_at_least",
        /// The community or unit, or its commune, has a facility, by the register (*nếu có*).
        Has(
            /// The facility.
            facility: Facility
        ) = "has",
        /// The vote is of a community of its own (*cộng đồng dân cư*): a village or quarter, not a part of one.
        Community = "community",
        /// The round before this one came out so (*kết quả lần trước*).
        LastRound(
            /// How the round came out.
            outcome: VoteOutcome
        ) = "last_round",
        /// So many of the rounds before this one came out so (*số lần trước có kết quả như vậy*).
        FailedRounds {
            /// How they came out.
            outcome: VoteOutcome,
            /// How many.
            at_least: u16,
        } = "failed_rounds",
        /// The votes of this round are counted in this unit (*hội nghị toàn thể hoặc hội nghị đại biểu*): all staff met, or delegates did.
        VotesOf(
            /// The unit in which votes are counted.
            unit: VoteUnit
        ) = "votes_of",
        /// This round was held in this form (*hình thức bàn và quyết định*).
        InForm(
            /// The form.
            form: Form
        ) = "in_form",
        /// This round met in more than one cluster (*họp theo từng cụm dân cư*).
        InClusters = "in_clusters",
        /// This meeting voted so (*hình thức biểu quyết*).
        ByMethod(
            /// The method of voting.
            method: Method
        ) = "by_method",
        /// A reading (*cách hiểu khái niệm mở*): the context says whether the open term holds.
        Reading(
            /// The open term.
            term: Term
        ) = "reading",
        /// From the day on, a term that a ruling fixed still has this many months or more to run (*thời gian còn lại*).
        Remaining {
            /// The topic of the ruling; the last of it before the day counts.
            of: Topic,
            /// How many months.
            months: u16,
        } = "remaining",
        /// A discretion (*xét thấy*): the office that the law leaves it to recorded its judgement.
        Judged {
            /// The question.
            topic: Topic,
            /// The office.
            by: BodyKind,
        } = "judged",
        /// A determination (*kết luận của cơ quan có thẩm quyền*): a competent body concluded so in writing.
        Established {
            /// The ground.
            topic: Topic,
            /// The body.
            by: BodyKind,
        } = "established",
        /// No competent body has concluded so in writing (*chưa có kết luận của cơ quan có thẩm quyền*): a default that a conclusion rebuts.
        NotEstablished {
            /// The ground.
            topic: Topic,
            /// The body.
            by: BodyKind,
        } = "not_established",
        /// The matter came from an initiative of citizens, as recorded (*do công dân đề xuất sáng kiến*).
        OnInitiative = "on_initiative",
        /// Another body concurred, on or before the day (*thống nhất, lấy ý kiến*).
        Concurred {
            /// The other body.
            with: BodyKind,
            /// In what.
            topic: Topic,
            /// How.
            how: Concurrence,
        } = "concurred",
        /// The hand that holds one office also holds another (*kiêm nhiệm*).
        AlsoHolds {
            /// The office.
            office: BodyKind,
            /// The other office.
            also: BodyKind,
        } = "also_holds",
        /// A vote on this topic, of all household representatives, reached more than half (*trên 50% tổng số đại diện hộ gia đình*).
        Chosen(
            /// What was voted on.
            topic: Topic
        ) = "chosen",
        /// An act of this pattern was done on or before the day, or the last day of the period that is asked about (*đã thực hiện*).
        Done {
            /// The act.
            act: Pattern,
        } = "done",
        /// The act answers an act of this pattern (*trả lời, giải quyết việc đã nêu*): by what its record names; if it names nothing, such an act was done on or before the day.
        Answers {
            /// The act that is answered.
            act: Pattern,
        } = "answers",
        /// At least one holds (*một trong các điều kiện*); no choice or negation stands inside.
        AnyOf(
            /// The conditions, any one of them.
            conds: Cow<'static, [Cond]>
        ) = "any_of",
        /// It does not hold (*không thuộc trường hợp*); one condition inside, neither a choice nor a negation.
        Not(
            /// The condition that does not hold.
            cond: Cow<'static, [Cond]>
        ) = "not",
    }
}

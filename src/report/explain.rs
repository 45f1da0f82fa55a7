//! The tree of reasons behind a finding.

use alloc::string::String;
use alloc::vec::Vec;

use crate::act::{
    ActKind, Concurrence, Counted, Facility, FindingResult, Form, Method, Term, Topic, VoteOutcome,
};
use crate::actor::BodyKind;
use crate::law::Citation;
use crate::record::YesNo;
use crate::report::missing::Aspect;
use crate::share::Share;
use crate::time::{Date, Moved, Period, Span, When};
use crate::{BodyId, Quantity, RecordId, Truth};

/// A reason and the reasons under it (*giải trình*); a leaf rests on a record, a provision or the context.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// What is said.
    pub says: Statement,
    /// Whether it holds.
    pub truth: Truth,
    /// The record it rests on.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub record: Option<RecordId>,
    /// The reasons under it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub because: Vec<Explanation>,
}

impl Explanation {
    /// A reason without reasons under it.
    #[must_use]
    pub fn leaf(says: Statement, truth: Truth) -> Self {
        Self {
            says,
            truth,
            record: None,
            because: Vec::new(),
        }
    }

    /// The same reason, resting on a record.
    #[must_use]
    pub fn on(self, record: RecordId) -> Self {
        Self {
            record: Some(record),
            ..self
        }
    }

    /// Every record that the tree rests on, in order of id, each once.
    #[must_use]
    pub fn records(&self) -> Vec<RecordId> {
        let mut found = Vec::new();
        let mut open = alloc::vec![self];
        while let Some(node) = open.pop() {
            found.extend(node.record.clone());
            open.extend(&node.because);
        }
        found.sort();
        found.dedup();
        found
    }
}

crate::tagged! {
    /// What one node of an explanation says (*điều được nêu*).
    #[non_exhaustive]
    pub enum Statement {
        /// The norm as a whole (*quy định*).
        Norm {
            /// The provisions it rests on.
            cites: Vec<Citation>,
        } = "norm",
        /// The norm was in force on the day (*có hiệu lực*).
        InForce {
            /// Its period.
            period: Period,
            /// The day.
            on: When,
        } = "in_force",
        /// All of the conditions below hold (*đủ các điều kiện*).
        Conditions {} = "conditions",
        /// At least one of the conditions below holds (*có ít nhất một điều kiện*).
        AnyOf {} = "any_of",
        /// The condition below does not hold (*không có điều kiện*).
        Not {} = "not",
        /// An act started the norm (*việc làm phát sinh*).
        Triggered {
            /// The day counted from.
            on: When,
        } = "triggered",
        /// A special law that the context names displaces the norm (*áp dụng luật chuyên ngành*).
        Displaced {
            /// The special law.
            by: Citation,
        } = "displaced",
        /// The last day for it (*hạn cuối*).
        Due {
            /// The last day.
            on: When,
            /// The span counted.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            span: Option<Span>,
            /// What moved the day.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Vec::is_empty")
            )]
            moved_by: Vec<Moved>,
        } = "due",
        /// The text names no time, or a term that nobody has read (*không nêu thời hạn*).
        NoTime {
            /// The open term, if there is one.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            term: Option<Term>,
        } = "no_time",
        /// An act was done (*đã thực hiện*).
        Done {
            /// The kind.
            act: ActKind,
            /// What it is about.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            topic: Option<Topic>,
            /// When.
            on: When,
        } = "done",
        /// The act reached a body (*đã đến nơi nhận*).
        Reached {
            /// Which kind of body.
            to: BodyKind,
            /// When it was sent there.
            on: When,
        } = "reached",
        /// No record of an act was found (*không có bản ghi*).
        NoRecord {
            /// The kind.
            act: ActKind,
            /// What it is about.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            topic: Option<Topic>,
            /// Whether the log is declared complete for it: only then was it not done.
            complete: Truth,
        } = "no_record",
        /// A body concluded on the act (*đã có kết luận*).
        Concluded {
            /// The result.
            result: FindingResult,
        } = "concluded",
        /// A share of a whole (*tỷ lệ*).
        Share {
            /// The part.
            part: Quantity,
            /// The whole.
            whole: Quantity,
            /// The share to reach.
            share: Share,
        } = "share",
        /// How a count or a list compares with what is required (*so với yêu cầu*); both in keys and counts, as records write them: an
        /// alternative with a bar between, a size before a colon.
        Field {
            /// Which field.
            aspect: Aspect,
            /// What the record says, if it does.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            found: Option<String>,
            /// What is required.
            required: String,
        } = "field",
        /// The form of a round (*hình thức*).
        Form {
            /// The form.
            form: Form,
        } = "form",
        /// The method of a vote (*hình thức biểu quyết*).
        Method {
            /// The method.
            method: Method,
        } = "method",
        /// The round met in clusters (*họp theo cụm dân cư*).
        Clusters {} = "clusters",
        /// What came out of the round before (*kết quả lần trước*).
        LastRound {
            /// The outcome asked for.
            outcome: VoteOutcome,
        } = "last_round",
        /// A round of voting came out so (*kết quả lần biểu quyết*).
        Round {
            /// The outcome asked for.
            outcome: VoteOutcome,
            /// The last day of the round.
            on: When,
        } = "round",
        /// The community is a village or quarter of its own (*là một thôn, tổ dân phố*).
        Community {
            /// The community.
            body: BodyId,
        } = "community",
        /// The number of households (*số hộ gia đình*).
        Households {
            /// How many there are.
            count: Quantity,
            /// How many are asked for.
            at_least: u32,
        } = "households",
        /// A thing was kept up without a break (*duy trì liên tục*).
        Kept {
            /// The first day it was up.
            from: When,
            /// The last day.
            until: When,
            /// So many days after the first are asked for; up to the day of the check if no number is given.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            days: Option<u16>,
        } = "kept",
        /// The size of a unit or a commune (*quy mô*).
        Size {
            /// What is counted.
            what: Counted,
            /// How many there are.
            count: Quantity,
            /// How many are asked for.
            at_least: u32,
        } = "size",
        /// A territory or unit has a facility (*có phương tiện*).
        Facility {
            /// The facility.
            facility: Facility,
        } = "facility",
        /// So many of the rounds before came out so (*số lần trước không đạt*).
        FailedRounds {
            /// The outcome asked for.
            outcome: VoteOutcome,
            /// How many did.
            count: Quantity,
            /// How many are asked for.
            at_least: u16,
        } = "failed_rounds",
        /// A reading of an open term (*cách hiểu*).
        Reading {
            /// The term.
            term: Term,
        } = "reading",
        /// The judgement of an office (*ý kiến của người có thẩm quyền*).
        Judged {
            /// The question.
            topic: Topic,
            /// The office.
            by: BodyKind,
        } = "judged",
        /// The written conclusion of a competent body (*kết luận bằng văn bản*).
        Established {
            /// The ground.
            topic: Topic,
            /// The body.
            by: BodyKind,
        } = "established",
        /// The matter came from an initiative of citizens (*sáng kiến của công dân*).
        Initiative {} = "initiative",
        /// Another body concurred (*cơ quan khác đồng ý*).
        Concurred {
            /// The other body.
            with: BodyKind,
            /// In what.
            topic: Topic,
            /// How.
            how: Concurrence,
        } = "concurred",
        /// One hand holds two offices (*kiêm nhiệm*).
        AlsoHolds {
            /// The office.
            office: BodyKind,
            /// The other office.
            also: BodyKind,
        } = "also_holds",
        /// Villages that approved, of all villages (*số thôn, tổ dân phố tán thành*).
        Villages {
            /// Those that approved.
            part: Quantity,
            /// All of them.
            whole: Quantity,
            /// The share to reach.
            share: Share,
        } = "villages",
        /// The decision binds from a day (*có hiệu lực từ ngày*).
        Binds {
            /// From when.
            from: When,
        } = "binds",
        /// The support of the record is on a rung (*mức độ chứng minh*).
        Rung {
            /// The rung required.
            required: crate::act::Rung,
            /// The rung reached.
            found: crate::act::Rung,
        } = "rung",
        /// Which body and which year the finding is about (*cơ quan và năm được xét*).
        Instance {
            /// The body that owes it, where each owes it.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            bearer: Option<BodyId>,
            /// The calendar year, where it is owed each year.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            year: Option<u16>,
        } = "instance",
        /// The time from what started a duty to what was done, or to the day of the check (*thời gian đã qua*).
        Lag {
            /// When it started.
            from: When,
            /// When it was done, or the day of the check.
            until: When,
        } = "lag",
        /// Something was done in one of the spans of a year (*trong một thời kỳ của năm*).
        Window {
            /// The span.
            period: Period,
        } = "window",
        /// What is owed each year was done, on one reading of what that means (*việc hằng năm*).
        Year {
            /// Whether the reading is that the year is covered; else it is dated within the year.
            covered: YesNo,
            /// Whether the reading is that all who are named do it together; else any one of them does.
            jointly: YesNo,
            /// The last day under this reading, if it has one.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            due: Option<Date>,
        } = "year",
        /// One act is before another (*việc trước, việc sau*).
        Before {
            /// The first.
            first: When,
            /// The second.
            then: When,
        } = "before",
    }
}

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

/// What one node of an explanation says (*điều được nêu*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Statement {
    /// The norm as a whole (*quy định*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysNorm"))]
    Norm {
        /// The provisions it rests on.
        cites: Vec<Citation>,
    },
    /// The norm was in force on the day (*có hiệu lực*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysInForce"))]
    InForce {
        /// Its period.
        period: Period,
        /// The day.
        on: When,
    },
    /// All of the conditions below hold (*đủ các điều kiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysConditions"))]
    Conditions {},
    /// At least one of the conditions below holds (*có ít nhất một điều kiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysAnyOf"))]
    AnyOf {},
    /// The condition below does not hold (*không có điều kiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysNot"))]
    Not {},
    /// An act started the norm (*việc làm phát sinh*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysTriggered"))]
    Triggered {
        /// The day counted from.
        on: When,
    },
    /// A special law that the context names displaces the norm (*áp dụng luật chuyên ngành*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysDisplaced"))]
    Displaced {
        /// The special law.
        by: Citation,
    },
    /// The last day for it (*hạn cuối*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysDue"))]
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
    },
    /// The text names no time, or a term that nobody has read (*không nêu thời hạn*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysNoTime"))]
    NoTime {
        /// The open term, if there is one.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        term: Option<Term>,
    },
    /// An act was done (*đã thực hiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysDone"))]
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
    },
    /// The act reached a body (*đã đến nơi nhận*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysReached"))]
    Reached {
        /// Which kind of body.
        to: BodyKind,
        /// When it was sent there.
        on: When,
    },
    /// No record of an act was found (*không có bản ghi*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysNoRecord"))]
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
    },
    /// A body concluded on the act (*đã có kết luận*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysConcluded"))]
    Concluded {
        /// The result.
        result: FindingResult,
    },
    /// A share of a whole (*tỷ lệ*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysShare"))]
    Share {
        /// The part.
        part: Quantity,
        /// The whole.
        whole: Quantity,
        /// The share to reach.
        share: Share,
    },
    /// How a count or a list compares with what is required (*so với yêu cầu*); both in keys and counts, as records write them: an
    /// alternative with a bar between, a size before a colon.
    #[cfg_attr(feature = "schemars", schemars(title = "SaysField"))]
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
    },
    /// The form of a round (*hình thức*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysForm"))]
    Form {
        /// The form.
        form: Form,
    },
    /// The method of a vote (*hình thức biểu quyết*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysMethod"))]
    Method {
        /// The method.
        method: Method,
    },
    /// The round met in clusters (*họp theo cụm dân cư*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysClusters"))]
    Clusters {},
    /// What came out of the round before (*kết quả lần trước*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysLastRound"))]
    LastRound {
        /// The outcome asked for.
        outcome: VoteOutcome,
    },
    /// A round of voting came out so (*kết quả lần biểu quyết*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysRound"))]
    Round {
        /// The outcome asked for.
        outcome: VoteOutcome,
        /// The last day of the round.
        on: When,
    },
    /// The community is a village or quarter of its own (*là một thôn, tổ dân phố*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysCommunity"))]
    Community {
        /// The community.
        body: BodyId,
    },
    /// The number of households (*số hộ gia đình*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysHouseholds"))]
    Households {
        /// How many there are.
        count: Quantity,
        /// How many are asked for.
        at_least: u32,
    },
    /// A thing was kept up without a break (*duy trì liên tục*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysKept"))]
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
    },
    /// The size of a unit or a commune (*quy mô*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysSize"))]
    Size {
        /// What is counted.
        what: Counted,
        /// How many there are.
        count: Quantity,
        /// How many are asked for.
        at_least: u32,
    },
    /// A territory or unit has a facility (*có phương tiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysFacility"))]
    Facility {
        /// The facility.
        facility: Facility,
    },
    /// So many of the rounds before came out so (*số lần trước không đạt*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysFailedRounds"))]
    FailedRounds {
        /// The outcome asked for.
        outcome: VoteOutcome,
        /// How many did.
        count: Quantity,
        /// How many are asked for.
        at_least: u16,
    },
    /// A reading of an open term (*cách hiểu*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysReading"))]
    Reading {
        /// The term.
        term: Term,
    },
    /// The judgement of an office (*ý kiến của người có thẩm quyền*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysJudged"))]
    Judged {
        /// The question.
        topic: Topic,
        /// The office.
        by: BodyKind,
    },
    /// The written conclusion of a competent body (*kết luận bằng văn bản*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysEstablished"))]
    Established {
        /// The ground.
        topic: Topic,
        /// The body.
        by: BodyKind,
    },
    /// The matter came from an initiative of citizens (*sáng kiến của công dân*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysInitiative"))]
    Initiative {},
    /// Another body concurred (*cơ quan khác đồng ý*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysConcurred"))]
    Concurred {
        /// The other body.
        with: BodyKind,
        /// In what.
        topic: Topic,
        /// How.
        how: Concurrence,
    },
    /// One hand holds two offices (*kiêm nhiệm*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysAlsoHolds"))]
    AlsoHolds {
        /// The office.
        office: BodyKind,
        /// The other office.
        also: BodyKind,
    },
    /// Villages that approved, of all villages (*số thôn, tổ dân phố tán thành*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysVillages"))]
    Villages {
        /// Those that approved.
        part: Quantity,
        /// All of them.
        whole: Quantity,
        /// The share to reach.
        share: Share,
    },
    /// The decision binds from a day (*có hiệu lực từ ngày*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysBinds"))]
    Binds {
        /// From when.
        from: When,
    },
    /// The support of the record is on a rung (*mức độ chứng minh*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysRung"))]
    Rung {
        /// The rung required.
        required: crate::act::Rung,
        /// The rung reached.
        found: crate::act::Rung,
    },
    /// Which body and which year the finding is about (*cơ quan và năm được xét*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysInstance"))]
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
    },
    /// The time from what started a duty to what was done, or to the day of the check (*thời gian đã qua*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysLag"))]
    Lag {
        /// When it started.
        from: When,
        /// When it was done, or the day of the check.
        until: When,
    },
    /// Something was done in one of the spans of a year (*trong một thời kỳ của năm*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysWindow"))]
    Window {
        /// The span.
        period: Period,
    },
    /// What is owed each year was done, on one reading of what that means (*việc hằng năm*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysYear"))]
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
    },
    /// One act is before another (*việc trước, việc sau*).
    #[cfg_attr(feature = "schemars", schemars(title = "SaysBefore"))]
    Before {
        /// The first.
        first: When,
        /// The second.
        then: When,
    },
}

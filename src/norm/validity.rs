//! What makes a round of voting or an act count, and from when an adopted decision binds.

use alloc::borrow::Cow;

use super::{Cond, Need, Pattern};
use crate::act::Form;
use crate::actor::BodyKind;
use crate::share::Share;
use crate::tagged::sum;

/// A status that validity confers (*trạng thái pháp lý*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Status {
    /// Adopted (*được thông qua*).
    Adopted,
    /// In effect (*có hiệu lực*).
    InEffect,
    /// Supported by enough households to be put up (*đủ số hộ đồng thuận*).
    Supported,
    /// Suspended as a whole while in effect (*tạm ngừng thực hiện toàn bộ*).
    Suspended,
    /// Suspended in part while in effect (*tạm ngừng thực hiện một phần*).
    SuspendedInPart,
}

sum! {
    /// What is tested (*đối tượng được xét*).
    #[non_exhaustive]
    pub enum Subject {
        /// Each round of voting on the matter (*mỗi lần biểu quyết*).
        Round = "round",
        /// The villages of the commune taken together, each by its own round (*các thôn, tổ dân phố trong xã*).
        Villages = "villages",
        /// Each act of a pattern (*mỗi hành vi*).
        Act(
            /// The act.
            act: Pattern
        ) = "act",
    }
}

/// Conditions of validity (*điều kiện để có giá trị*): all tests must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Validity {
    /// What is tested (*đối tượng được xét*).
    pub of: Subject,
    /// The tests.
    pub tests: Cow<'static, [Test]>,
    /// The status that holds once they do; a validity that confers none is a defect when it fails, not a nullity.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub confers: Option<Status>,
}

sum! {
    /// A test of validity (*điều kiện để có giá trị*).
    #[non_exhaustive]
    pub enum Test {
        /// Convened or done by one of these kinds of body (*người, cơ quan triệu tập hoặc thực hiện*).
        By(
            /// The kinds of body, any one of them.
            bodies: Cow<'static, [BodyKind]>
        ) = "by",
        /// Held in a form that is allowed (*hình thức được áp dụng*).
        Forms(
            /// The forms, any one of them.
            forms: Cow<'static, [FormRule]>
        ) = "forms",
        /// The votes in favour reach a share (*tỷ lệ tán thành*).
        Carried {
            /// Which votes.
            votes: VoteOf,
            /// Of whom.
            of: Denominator,
            /// The share.
            share: Share,
        } = "carried",
        /// Those who came reach a share of all (*tỷ lệ tham dự*).
        Attended {
            /// Of whom.
            of: Denominator,
            /// The share.
            share: Share,
        } = "attended",
        /// Households in support reach a share of all (*tỷ lệ hộ gia đình đồng thuận*), each support counted for a span of months.
        SupportedBy {
            /// The share of all households.
            share: Share,
            /// For how many months a support counts.
            fresh_months: u16,
        } = "supported_by",
        /// Households behind a petition reach a share of all (*tỷ lệ hộ gia đình, người lao động kiến nghị*); in a matter of a unit, those who work there.
        BackedBy {
            /// The share of all households, or of all staff.
            share: Share,
        } = "backed_by",
        /// Villages whose own round passed reach a share of all villages (*tỷ lệ thôn, tổ dân phố tán thành*).
        VillagesCarried {
            /// The share of all villages.
            share: Share,
            /// The share by which one village passes, of its own household representatives.
            each: Share,
        } = "villages_carried",
        /// One ballot for each household (*mỗi hộ gia đình một phiếu*): as many issued as there are households.
        OneBallotPerHousehold = "one_ballot_per_household",
        /// The act meets requirements (*đáp ứng yêu cầu*).
        Meets(
            /// The requirements, all of them.
            needs: Cow<'static, [Need]>
        ) = "meets",
        /// A condition holds (*đáp ứng điều kiện*).
        Holds(
            /// The condition.
            cond: Cond
        ) = "holds",
    }
}

/// A form that is allowed under conditions (*hình thức được áp dụng theo điều kiện*); without any, always.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct FormRule {
    /// The form.
    pub form: Form,
    /// All must hold.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub when: Cow<'static, [Cond]>,
}

/// Which votes of an act (*nội dung biểu quyết*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum VoteOf {
    /// The vote on the matter (*biểu quyết về việc được bàn*).
    Matter,
    /// The vote on the secretary of the meeting (*biểu quyết cử thư ký cuộc họp*).
    Secretary,
    /// The vote on how to vote (*biểu quyết về hình thức biểu quyết*).
    Method,
    /// The vote on a team or committee (*biểu quyết về tổ, ban*).
    Team,
}

/// Of whom a share is taken (*mẫu số*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Denominator {
    /// All household representatives of the community, one for each household (*tổng số đại diện hộ gia đình*).
    HouseholdReps,
    /// Those present (*số người có mặt*).
    Present,
    /// All voters, or all voters who represent households, as the vote was held (*tổng số cử tri hoặc cử tri đại diện hộ gia đình*).
    VotersOrHouseholdReps,
    /// All staff, or all delegates summoned, as the conference was held (*tổng số người lao động hoặc đại biểu được triệu tập*).
    StaffOrDelegates,
    /// All members of a board (*tổng số thành viên*).
    Members,
}

/// Who must form a team or a committee (*thành phần của tổ, ban*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Composition {
    /// The fewest members.
    pub min: u32,
    /// The most members.
    pub max: u32,
    /// Origins that must be there, at least one each.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub includes: Cow<'static, [Seat]>,
    /// Whom the chair stands for, if the text says.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub chair: Option<BodyKind>,
    /// Whether anybody is barred from it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub bars: bool,
}

/// A seat that must be filled (*thành phần bắt buộc*): any one of some origins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Seat {
    /// The origins that fill it.
    pub any_of: Cow<'static, [BodyKind]>,
}

/// From when an adopted decision binds (*hiệu lực*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Effect {
    /// The day it starts.
    pub from: EffectFrom,
}

sum! {
    /// The day from which an adopted decision binds (*ngày có hiệu lực*).
    #[non_exhaustive]
    pub enum EffectFrom {
        /// The day of the vote (*ngày biểu quyết thông qua*).
        Adoption = "adoption",
        /// The day that an authority fixes (*ngày do cơ quan có thẩm quyền quyết định*).
        FixedBy(
            /// The act by which it is fixed.
            act: Pattern
        ) = "fixed_by",
        /// The day on which an authority issues its recognition (*ngày ban hành quyết định công nhận*); its refusal ends the matter.
        Issue {
            /// The recognition.
            recognise: Pattern,
            /// The refusal.
            refuse: Pattern,
        } = "issue",
        /// No provision says (*không có quy định*).
        NotRegulated = "not_regulated",
    }
}

impl Validity {
    /// Conditions under which something counts; a failure is a defect.
    #[must_use]
    pub fn new(of: Subject, tests: impl Into<Cow<'static, [Test]>>) -> Self {
        Self {
            of,
            tests: tests.into(),
            confers: None,
        }
    }

    /// The same conditions, which confer a status once they hold.
    #[must_use]
    pub fn with_confers(self, status: Status) -> Self {
        Self {
            confers: Some(status),
            ..self
        }
    }
}

impl Effect {
    /// An effect from a day.
    #[must_use]
    pub const fn new(from: EffectFrom) -> Self {
        Self { from }
    }
}

impl FormRule {
    /// A form that is allowed under these conditions; always, if there are none.
    #[must_use]
    pub fn new(form: Form, when: impl Into<Cow<'static, [Cond]>>) -> Self {
        Self {
            form,
            when: when.into(),
        }
    }
}

impl Composition {
    /// So many members, both ends included.
    #[must_use]
    pub const fn new(min: u32, max: u32) -> Self {
        Self {
            min,
            max,
            includes: Cow::Borrowed(&[]),
            chair: None,
            bars: false,
        }
    }

    /// The same size, with these seats filled.
    #[must_use]
    pub fn with_includes(self, seats: impl Into<Cow<'static, [Seat]>>) -> Self {
        Self {
            includes: seats.into(),
            ..self
        }
    }

    /// The same members, led by whom this kind stands for.
    #[must_use]
    pub fn with_chair(self, chair: BodyKind) -> Self {
        Self {
            chair: Some(chair),
            ..self
        }
    }

    /// The same members, of whom none is barred.
    #[must_use]
    pub fn with_bars(self) -> Self {
        Self { bars: true, ..self }
    }
}

impl Seat {
    /// A seat that any one of these fills.
    #[must_use]
    pub fn new(any_of: impl Into<Cow<'static, [BodyKind]>>) -> Self {
        Self {
            any_of: any_of.into(),
        }
    }
}

//! The facts that would settle an undetermined finding.

use alloc::vec::Vec;

use crate::act::{ActKind, Facility, Rung, Term, Topic};
use crate::actor::BodyKind;
use crate::time::Date;
use crate::{BodyId, RecordId};

/// A field of a record that a finding may miss (*thông tin của bản ghi*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Aspect {
    /// Votes in favour (*số phiếu tán thành*).
    InFavour,
    /// Votes in favour of the secretary of a meeting (*số phiếu đồng ý thư ký*).
    SecretaryVotes,
    /// Votes in favour of the method of voting (*số phiếu đồng ý hình thức biểu quyết*).
    MethodVotes,
    /// All who were entitled to vote (*tổng số người có quyền biểu quyết*).
    Electorate,
    /// Those who came (*số người dự*).
    Attending,
    /// Ballots issued (*số phiếu phát ra*).
    Issued,
    /// Whose votes the counts count (*đơn vị tính phiếu*).
    VoteUnit,
    /// Its date (*ngày*).
    Date,
    /// Its last day (*ngày cuối*).
    Until,
    /// The date of receipt (*ngày nhận*).
    Received,
    /// Who did it (*người, cơ quan thực hiện*).
    Actor,
    /// Who convened it (*người triệu tập, chủ trì*).
    Convenor,
    /// In which form (*hình thức*).
    Form,
    /// By which method (*hình thức biểu quyết*).
    Method,
    /// The channels used (*hình thức công khai*).
    Channels,
    /// The places of posting (*nơi niêm yết*).
    Places,
    /// What it states (*nội dung*).
    Contents,
    /// Whether it is in writing (*bằng văn bản*).
    Written,
    /// Who signed it (*chữ ký*).
    Signatures,
    /// What came with it (*tài liệu gửi kèm*).
    Attachments,
    /// How many copies (*số bản*).
    Copies,
    /// How many witnesses (*số người chứng kiến*).
    Witnesses,
    /// Who its members are (*thành phần*).
    Members,
    /// The date of effect (*ngày có hiệu lực*).
    Effective,
    /// How many households stand behind it (*số hộ gia đình*).
    Households,
    /// The staff behind it (*số cán bộ, công chức, viên chức, người lao động*).
    Staff,
    /// Ballots that came back (*số phiếu thu về*).
    Returned,
    /// Whether the head was there in person (*người đứng đầu trực tiếp thực hiện*).
    InPerson,
    /// How many are owed (*số phải thực hiện*).
    Owed,
    /// Whether it was of own initiative (*chủ động thực hiện*).
    Initiative,
    /// To whom it went (*nơi nhận*).
    Recipients,
    /// The period it covers (*thời kỳ*).
    Covered,
}

crate::tagged! {
    /// One thing that would settle an undetermined finding (*thông tin còn thiếu*).
    #[derive(PartialOrd, Ord, Hash)]
    #[non_exhaustive]
    pub enum Missing {
        /// A field of a record (*thông tin của bản ghi*).
        Field {
            /// The record.
            record: RecordId,
            /// The field.
            aspect: Aspect,
            /// For a count: the least that would be enough.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            at_least: Option<u32>,
            /// For a count: of how many.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            of: Option<u32>,
        } = "field",
        /// A record of an act, or a declaration that the log is complete for it (*bản ghi về một hành vi*).
        Act {
            /// The kind of act.
            act: ActKind,
            /// What it is about.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            topic: Option<Topic>,
            /// By any one of these.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Vec::is_empty")
            )]
            by: Vec<BodyKind>,
            /// To this one, where it must reach somebody.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            to: Option<BodyKind>,
            /// Not before this day.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            from: Option<Date>,
            /// Not after this day.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            until: Option<Date>,
        } = "act",
        /// The number of households of a community (*tổng số hộ gia đình*).
        Households {
            /// The community.
            of: BodyId,
        } = "households",
        /// The number of villages and quarters of a commune (*tổng số thôn, tổ dân phố*).
        Villages {
            /// The commune.
            of: BodyId,
        } = "villages",
        /// The number of staff of an agency, unit or enterprise (*tổng số cán bộ, công chức, viên chức, người lao động*).
        Staff {
            /// The agency, unit or enterprise.
            of: BodyId,
        } = "staff",
        /// Whether a territory or unit has a facility (*tình trạng phương tiện*).
        Facility {
            /// The territory or unit.
            of: BodyId,
            /// The facility.
            facility: Facility,
        } = "facility",
        /// Whether a part of a village stands for a community of its own (*có phải là một cộng đồng dân cư riêng*).
        Community {
            /// The part.
            body: BodyId,
        } = "community",
        /// A body that the case does not describe (*cơ quan, tổ chức chưa được nêu*).
        Body {
            /// Its id.
            body: BodyId,
        } = "body",
        /// A document, signature or conclusion behind a record (*bằng chứng*).
        Evidence {
            /// The record.
            record: RecordId,
            /// The rung it must reach.
            rung: Rung,
        } = "evidence",
        /// A reading of an open term (*cách hiểu*).
        Reading {
            /// The term.
            term: Term,
        } = "reading",
        /// The judgement of the office that the law leaves it to (*ý kiến của người có thẩm quyền*).
        Judgement {
            /// The question.
            topic: Topic,
            /// The office.
            by: BodyKind,
        } = "judgement",
        /// The written conclusion of a competent body (*kết luận bằng văn bản*).
        Determination {
            /// The ground.
            topic: Topic,
            /// The body.
            by: BodyKind,
        } = "determination",
        /// The written conclusion of a competent body whether a duty was done of which records show signs only (*kết luận việc đã thực hiện hay chưa*).
        Conclusion {
            /// That one of these acts was done, or was not.
            acts: Vec<ActKind>,
            /// By this body, where each body of a kind owes it.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            of: Option<BodyId>,
            /// Else by these; unstated if empty.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Vec::is_empty")
            )]
            owes: Vec<BodyKind>,
            /// In this calendar year, where it is owed each year.
            #[cfg_attr(
                feature = "serde",
                serde(default, skip_serializing_if = "Option::is_none")
            )]
            year: Option<u16>,
            /// The body that concludes.
            by: BodyKind,
        } = "conclusion",
        /// A working calendar that covers a day (*lịch làm việc*).
        Calendar {
            /// The day.
            day: Date,
        } = "calendar",
        /// A provision that says from when a decision binds (*quy định về thời điểm có hiệu lực*): no text read so far does.
        Rule {} = "rule",
        /// A time that the text does not state (*thời hạn*).
        Time {} = "time",
    }
}

impl Missing {
    /// The record that something is missing of, if it is a record.
    #[must_use]
    pub fn record(&self) -> Option<&RecordId> {
        match self {
            Self::Field { record, .. } | Self::Evidence { record, .. } => Some(record),
            _ => None,
        }
    }
}

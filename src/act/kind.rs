//! The kinds of act, closed: what bodies and communities do under the rules of grassroots democracy.

use alloc::string::String;

use crate::Lang;

macro_rules! act_kinds {
    ($($Name:ident = $text:literal, $vi:literal, $en:literal;)*) => {
        /// A kind of act (*loại hành vi*).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub enum ActKind {
            $(#[doc = concat!("To ", $en, " (*", $vi, "*).")] $Name,)*
        }

        impl ActKind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$Name),*];

            /// The place of the kind in the table, from 0.
            pub(crate) const fn place(self) -> usize {
                #[expect(clippy::as_conversions, reason = "the discriminant of an enum without data is its place, and there is no other way to read it")]
                let place = self as usize;
                place
            }

            /// The kind as it is written on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Name => $text,)* }
            }

            /// The verb for people.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                match (self, lang) { $((Self::$Name, Lang::Vi) => $vi, (Self::$Name, Lang::En) => $en,)* }
            }
        }
    };
}

act_kinds! {
    Publish = "publish", "công khai", "publicise";
    Plan = "plan", "lập kế hoạch", "plan";
    Train = "train", "tập huấn", "train";
    Consult = "consult", "lấy ý kiến", "consult";
    PutUp = "put_up", "đưa ra để bàn và quyết định", "put a matter up for decision";
    Initiate = "initiate", "gửi đề xuất sáng kiến", "submit an initiative";
    Support = "support", "đồng thuận với sáng kiến", "support an initiative";
    Notify = "notify", "thông báo", "notify";
    Meet = "meet", "tổ chức cuộc họp", "meet";
    Ballot = "ballot", "phát phiếu lấy ý kiến", "hold a household ballot";
    VoteOnline = "vote_online", "biểu quyết trực tuyến", "vote online";
    Elect = "elect", "bầu", "elect";
    Decide = "decide", "quyết định", "decide";
    Agree = "agree", "thống nhất ý kiến", "agree";
    Judge = "judge", "xét thấy", "judge";
    Recognise = "recognise", "công nhận", "recognise";
    Refuse = "refuse", "không công nhận", "refuse recognition";
    OrderRerun = "order_rerun", "quyết định bầu lại", "order a rerun";
    OrderElection = "order_election", "quyết định tổ chức bầu", "order an election";
    SetEffect = "set_effect", "quyết định thời điểm có hiệu lực", "set the date of effect";
    Postpone = "postpone", "hoãn", "postpone";
    Annul = "annul", "bãi bỏ", "annul";
    Suspend = "suspend", "tạm ngừng", "suspend";
    RequestAmendment = "request_amendment", "đề nghị sửa đổi, bổ sung, thay thế", "ask for amendment";
    Designate = "designate", "chỉ định", "designate";
    AppointInterim = "appoint_interim", "cử người lâm thời", "appoint an interim holder";
    SetUp = "set_up", "thành lập", "set up";
    Send = "send", "gửi", "send";
    Receive = "receive", "nhận", "receive";
    Report = "report", "báo cáo", "report";
    Propose = "propose", "kiến nghị, đề xuất", "propose";
    Reply = "reply", "trả lời", "reply";
    Critique = "critique", "phản biện", "criticise a draft";
    Dialogue = "dialogue", "đối thoại, tiếp công dân", "hold a dialogue";
    CarryOut = "carry_out", "tổ chức thực hiện", "carry out";
    Monitor = "monitor", "theo dõi", "follow";
    Guide = "guide", "hướng dẫn", "guide";
    BeginWork = "begin_work", "khởi công", "begin work";
    FinishWork = "finish_work", "hoàn thành công trình", "finish work";
    AcceptWork = "accept_work", "nghiệm thu", "accept work";
    SetLevy = "set_levy", "ấn định mức đóng góp", "set a contribution";
    Exempt = "exempt", "miễn, giảm", "exempt";
    Collect = "collect", "thu", "collect";
    Spend = "spend", "chi", "spend";
    Account = "account", "quyết toán", "account";
    Refund = "refund", "hoàn trả", "refund";
    Enforce = "enforce", "áp dụng biện pháp buộc thực hiện", "enforce";
    Urge = "urge", "đôn đốc", "urge";
    File = "file", "lưu", "file";
    Inspect = "inspect", "kiểm tra", "inspect";
    Supervise = "supervise", "giám sát", "supervise";
    Conclude = "conclude", "kết luận", "conclude";
    Complain = "complain", "khiếu nại, phản ánh", "complain";
    Petition = "petition", "kiến nghị", "petition";
    Split = "split", "phân loại kiến nghị", "split petitions";
    Answer = "answer", "giải quyết, trả lời kiến nghị", "answer";
    Direct = "direct", "chỉ đạo", "direct";
    Evaluate = "evaluate", "đánh giá, xếp loại", "evaluate";
    Commend = "commend", "khen thưởng", "commend";
    Discipline = "discipline", "xử lý kỷ luật", "discipline";
    Remedy = "remedy", "khắc phục", "remedy";
    Update = "update", "cập nhật", "update";
    Withdraw = "withdraw", "rút lại một bản ghi", "withdraw a record";
    Tally = "tally", "tổng hợp số liệu", "tally";
}

/// The error of a text that is not a kind of act.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseActKindError {
    /// No kind has this name.
    #[error("`{found}` is not a kind of act such as `meet`, `send` or `recognise`")]
    Unknown {
        /// The text as it was found, at most 80 characters of it.
        found: String,
    },
}

impl core::str::FromStr for ActKind {
    type Err = ParseActKindError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = || ParseActKindError::Unknown {
            found: text.chars().take(80).collect(),
        };
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(found)
    }
}

impl core::fmt::Display for ActKind {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

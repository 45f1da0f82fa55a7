//! The act of a record: one payload for each kind.

use super::payload::{
    BallotRecord, Complaint, Conclusion, Concur, Consultation, DecisionRecord, Deed,
    ElectionRecord, Enforcement, Judgement, Levy, MeetingRecord, Money, OnlineVoteRecord, Plan,
    Publication, Review, Ruling, Sending, SetUp, SplitPetitions, SupportRecord, Tally, Withdrawal,
};
use crate::act::{ActKind, Topic};

crate::tagged! {
    /// What was done (*hành vi*): the `kind` says which act, the other fields what is known of it.
    #[non_exhaustive]
    pub enum Act {
        /// To publicise (*công khai*).
        Publish(Publication) = "publish",
        /// To plan (*lập kế hoạch*).
        Plan(Plan) = "plan",
        /// To train (*tập huấn*).
        Train(Deed) = "train",
        /// To consult (*lấy ý kiến*).
        Consult(Consultation) = "consult",
        /// To put a matter up for decision (*đưa ra để bàn và quyết định*).
        PutUp(Deed) = "put_up",
        /// To submit an initiative (*gửi đề xuất sáng kiến*).
        Initiate(Deed) = "initiate",
        /// To support an initiative (*đồng thuận với sáng kiến*).
        Support(SupportRecord) = "support",
        /// To notify (*thông báo*).
        Notify(Publication) = "notify",
        /// To meet (*tổ chức cuộc họp*).
        Meet(MeetingRecord) = "meet",
        /// To hold a household ballot (*phát phiếu lấy ý kiến*).
        Ballot(BallotRecord) = "ballot",
        /// To vote online (*biểu quyết trực tuyến*).
        VoteOnline(OnlineVoteRecord) = "vote_online",
        /// To elect (*bầu*).
        Elect(ElectionRecord) = "elect",
        /// To decide (*quyết định*).
        Decide(DecisionRecord) = "decide",
        /// To agree (*thống nhất ý kiến*).
        Agree(Concur) = "agree",
        /// To judge (*xét thấy*).
        Judge(Judgement) = "judge",
        /// To recognise (*công nhận*).
        Recognise(Ruling) = "recognise",
        /// To refuse recognition (*không công nhận*).
        Refuse(Ruling) = "refuse",
        /// To order a rerun (*quyết định bầu lại*).
        OrderRerun(Ruling) = "order_rerun",
        /// To order an election (*quyết định tổ chức bầu*).
        OrderElection(Ruling) = "order_election",
        /// To set the date of effect (*quyết định thời điểm có hiệu lực*).
        SetEffect(Ruling) = "set_effect",
        /// To postpone (*hoãn*).
        Postpone(Ruling) = "postpone",
        /// To annul (*bãi bỏ*).
        Annul(Ruling) = "annul",
        /// To suspend (*tạm ngừng*).
        Suspend(Ruling) = "suspend",
        /// To ask for amendment (*đề nghị sửa đổi, bổ sung, thay thế*).
        RequestAmendment(Ruling) = "request_amendment",
        /// To designate (*chỉ định*).
        Designate(Ruling) = "designate",
        /// To appoint an interim holder (*cử người lâm thời*).
        AppointInterim(Ruling) = "appoint_interim",
        /// To set up (*thành lập*).
        SetUp(SetUp) = "set_up",
        /// To send (*gửi*).
        Send(Sending) = "send",
        /// To receive (*nhận*).
        Receive(Deed) = "receive",
        /// To report (*báo cáo*).
        Report(Sending) = "report",
        /// To propose (*kiến nghị, đề xuất*).
        Propose(Deed) = "propose",
        /// To reply (*trả lời*).
        Reply(Ruling) = "reply",
        /// To criticise a draft (*phản biện*).
        Critique(Deed) = "critique",
        /// To hold a dialogue (*đối thoại, tiếp công dân*).
        Dialogue(Deed) = "dialogue",
        /// To carry out (*tổ chức thực hiện*).
        CarryOut(Deed) = "carry_out",
        /// To follow (*theo dõi*).
        Monitor(Deed) = "monitor",
        /// To guide (*hướng dẫn*).
        Guide(Deed) = "guide",
        /// To begin work (*khởi công*).
        BeginWork(Deed) = "begin_work",
        /// To finish work (*hoàn thành công trình*).
        FinishWork(Deed) = "finish_work",
        /// To accept work (*nghiệm thu*).
        AcceptWork(Deed) = "accept_work",
        /// To set a contribution (*ấn định mức đóng góp*).
        SetLevy(Levy) = "set_levy",
        /// To exempt (*miễn, giảm*).
        Exempt(Money) = "exempt",
        /// To collect (*thu*).
        Collect(Money) = "collect",
        /// To spend (*chi*).
        Spend(Money) = "spend",
        /// To account (*quyết toán*).
        Account(Money) = "account",
        /// To refund (*hoàn trả*).
        Refund(Money) = "refund",
        /// To enforce (*áp dụng biện pháp buộc thực hiện*).
        Enforce(Enforcement) = "enforce",
        /// To urge (*đôn đốc*).
        Urge(Deed) = "urge",
        /// To file (*lưu*).
        File(Sending) = "file",
        /// To inspect (*kiểm tra*).
        Inspect(Review) = "inspect",
        /// To supervise (*giám sát*).
        Supervise(Review) = "supervise",
        /// To conclude (*kết luận*).
        Conclude(Conclusion) = "conclude",
        /// To complain (*khiếu nại, phản ánh*).
        Complain(Complaint) = "complain",
        /// To petition (*kiến nghị*).
        Petition(Complaint) = "petition",
        /// To split petitions (*phân loại kiến nghị*).
        Split(SplitPetitions) = "split",
        /// To answer (*giải quyết, trả lời kiến nghị*).
        Answer(Complaint) = "answer",
        /// To direct (*chỉ đạo*).
        Direct(Deed) = "direct",
        /// To evaluate (*đánh giá, xếp loại*).
        Evaluate(Deed) = "evaluate",
        /// To commend (*khen thưởng*).
        Commend(Deed) = "commend",
        /// To discipline (*xử lý kỷ luật*).
        Discipline(Deed) = "discipline",
        /// To remedy (*khắc phục*).
        Remedy(Deed) = "remedy",
        /// To update (*cập nhật*).
        Update(Deed) = "update",
        /// To withdraw a record (*rút lại một bản ghi*).
        Withdraw(Withdrawal) = "withdraw",
        /// To tally (*tổng hợp số liệu*).
        Tally(Tally) = "tally",
    }
}

/// The acts of which only the deed counts; this list and the next stand once, for reading and for changing.
macro_rules! of_deed {
    ($deed:ident) => {
        Self::Train($deed)
            | Self::PutUp($deed)
            | Self::Initiate($deed)
            | Self::Receive($deed)
            | Self::Propose($deed)
            | Self::Critique($deed)
            | Self::Dialogue($deed)
            | Self::CarryOut($deed)
            | Self::Monitor($deed)
            | Self::Guide($deed)
            | Self::BeginWork($deed)
            | Self::FinishWork($deed)
            | Self::AcceptWork($deed)
            | Self::Urge($deed)
            | Self::Direct($deed)
            | Self::Evaluate($deed)
            | Self::Commend($deed)
            | Self::Discipline($deed)
            | Self::Remedy($deed)
            | Self::Update($deed)
    };
}

/// The measures of an authority.
macro_rules! of_ruling {
    ($ruling:ident) => {
        Self::Recognise($ruling)
            | Self::Refuse($ruling)
            | Self::OrderRerun($ruling)
            | Self::OrderElection($ruling)
            | Self::SetEffect($ruling)
            | Self::Postpone($ruling)
            | Self::Annul($ruling)
            | Self::Suspend($ruling)
            | Self::RequestAmendment($ruling)
            | Self::Designate($ruling)
            | Self::AppointInterim($ruling)
            | Self::Reply($ruling)
    };
}

impl Act {
    /// The deed, of an act of which only the deed counts.
    pub(crate) const fn deed(&self) -> Option<&Deed> {
        match self {
            of_deed!(deed) => Some(deed),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub(crate) const fn deed_mut(&mut self) -> Option<&mut Deed> {
        match self {
            of_deed!(deed) => Some(deed),
            _ => None,
        }
    }

    /// The payload of a measure of an authority.
    pub(crate) const fn ruling(&self) -> Option<&Ruling> {
        match self {
            of_ruling!(ruling) => Some(ruling),
            _ => None,
        }
    }

    /// The same, to be changed.
    #[cfg(feature = "proptest")]
    pub(crate) const fn ruling_mut(&mut self) -> Option<&mut Ruling> {
        match self {
            of_ruling!(ruling) => Some(ruling),
            _ => None,
        }
    }

    /// The kind of act.
    #[must_use]
    pub const fn kind(&self) -> ActKind {
        match self {
            Self::Publish(_) => ActKind::Publish,
            Self::Plan(_) => ActKind::Plan,
            Self::Train(_) => ActKind::Train,
            Self::Consult(_) => ActKind::Consult,
            Self::PutUp(_) => ActKind::PutUp,
            Self::Initiate(_) => ActKind::Initiate,
            Self::Support(_) => ActKind::Support,
            Self::Notify(_) => ActKind::Notify,
            Self::Meet(_) => ActKind::Meet,
            Self::Ballot(_) => ActKind::Ballot,
            Self::VoteOnline(_) => ActKind::VoteOnline,
            Self::Elect(_) => ActKind::Elect,
            Self::Decide(_) => ActKind::Decide,
            Self::Agree(_) => ActKind::Agree,
            Self::Judge(_) => ActKind::Judge,
            Self::Recognise(_) => ActKind::Recognise,
            Self::Refuse(_) => ActKind::Refuse,
            Self::OrderRerun(_) => ActKind::OrderRerun,
            Self::OrderElection(_) => ActKind::OrderElection,
            Self::SetEffect(_) => ActKind::SetEffect,
            Self::Postpone(_) => ActKind::Postpone,
            Self::Annul(_) => ActKind::Annul,
            Self::Suspend(_) => ActKind::Suspend,
            Self::RequestAmendment(_) => ActKind::RequestAmendment,
            Self::Designate(_) => ActKind::Designate,
            Self::AppointInterim(_) => ActKind::AppointInterim,
            Self::SetUp(_) => ActKind::SetUp,
            Self::Send(_) => ActKind::Send,
            Self::Receive(_) => ActKind::Receive,
            Self::Report(_) => ActKind::Report,
            Self::Propose(_) => ActKind::Propose,
            Self::Reply(_) => ActKind::Reply,
            Self::Critique(_) => ActKind::Critique,
            Self::Dialogue(_) => ActKind::Dialogue,
            Self::CarryOut(_) => ActKind::CarryOut,
            Self::Monitor(_) => ActKind::Monitor,
            Self::Guide(_) => ActKind::Guide,
            Self::BeginWork(_) => ActKind::BeginWork,
            Self::FinishWork(_) => ActKind::FinishWork,
            Self::AcceptWork(_) => ActKind::AcceptWork,
            Self::SetLevy(_) => ActKind::SetLevy,
            Self::Exempt(_) => ActKind::Exempt,
            Self::Collect(_) => ActKind::Collect,
            Self::Spend(_) => ActKind::Spend,
            Self::Account(_) => ActKind::Account,
            Self::Refund(_) => ActKind::Refund,
            Self::Enforce(_) => ActKind::Enforce,
            Self::Urge(_) => ActKind::Urge,
            Self::File(_) => ActKind::File,
            Self::Inspect(_) => ActKind::Inspect,
            Self::Supervise(_) => ActKind::Supervise,
            Self::Conclude(_) => ActKind::Conclude,
            Self::Complain(_) => ActKind::Complain,
            Self::Petition(_) => ActKind::Petition,
            Self::Split(_) => ActKind::Split,
            Self::Answer(_) => ActKind::Answer,
            Self::Direct(_) => ActKind::Direct,
            Self::Evaluate(_) => ActKind::Evaluate,
            Self::Commend(_) => ActKind::Commend,
            Self::Discipline(_) => ActKind::Discipline,
            Self::Remedy(_) => ActKind::Remedy,
            Self::Update(_) => ActKind::Update,
            Self::Withdraw(_) => ActKind::Withdraw,
            Self::Tally(_) => ActKind::Tally,
        }
    }

    /// What the act is about, where its kind alone is too wide.
    #[must_use]
    pub const fn topic(&self) -> Option<&Topic> {
        match self {
            Self::Publish(act) | Self::Notify(act) => Some(&act.topic),
            Self::Agree(act) => Some(&act.topic),
            Self::Judge(act) => Some(&act.topic),
            Self::SetUp(act) => Some(&act.topic),
            Self::Send(act) | Self::Report(act) | Self::File(act) => Some(&act.topic),
            Self::Plan(act) => act.topic.as_ref(),
            Self::Train(act)
            | Self::PutUp(act)
            | Self::Initiate(act)
            | Self::Receive(act)
            | Self::Propose(act)
            | Self::Critique(act)
            | Self::Dialogue(act)
            | Self::CarryOut(act)
            | Self::Monitor(act)
            | Self::Guide(act)
            | Self::BeginWork(act)
            | Self::FinishWork(act)
            | Self::AcceptWork(act)
            | Self::Direct(act)
            | Self::Urge(act)
            | Self::Evaluate(act)
            | Self::Commend(act)
            | Self::Discipline(act)
            | Self::Remedy(act)
            | Self::Update(act) => act.topic.as_ref(),
            Self::Consult(act) => act.topic.as_ref(),
            Self::Meet(act) => act.topic.as_ref(),
            Self::VoteOnline(act) => act.topic.as_ref(),
            Self::Decide(act) => act.topic.as_ref(),
            Self::Recognise(act)
            | Self::Refuse(act)
            | Self::OrderRerun(act)
            | Self::OrderElection(act)
            | Self::SetEffect(act)
            | Self::Postpone(act)
            | Self::Annul(act)
            | Self::Suspend(act)
            | Self::RequestAmendment(act)
            | Self::Designate(act)
            | Self::AppointInterim(act)
            | Self::Reply(act) => act.topic.as_ref(),
            Self::Exempt(act)
            | Self::Collect(act)
            | Self::Spend(act)
            | Self::Account(act)
            | Self::Refund(act) => act.topic.as_ref(),
            Self::Inspect(act) | Self::Supervise(act) => act.topic.as_ref(),
            Self::Complain(act) | Self::Petition(act) | Self::Answer(act) => act.topic.as_ref(),
            Self::Tally(act) => act.topic.as_ref(),
            Self::Support(_)
            | Self::Ballot(_)
            | Self::Elect(_)
            | Self::SetLevy(_)
            | Self::Enforce(_)
            | Self::Conclude(_)
            | Self::Split(_)
            | Self::Withdraw(_) => None,
        }
    }
}

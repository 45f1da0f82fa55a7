//! The act of a record: one payload for each kind.

use super::payload::{
    BallotRecord, Complaint, Conclusion, Concur, Consultation, DecisionRecord, Deed,
    ElectionRecord, Enforcement, Judgement, Levy, MeetingRecord, Money, OnlineVoteRecord, Plan,
    Publication, Review, Ruling, Sending, SetUp, SplitPetitions, SupportRecord, Tally, Withdrawal,
};
use crate::act::{ActKind, Topic};

/// What was done (*hành vi*): the `kind` says which act, the other fields what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "records are stored in one list and read in place, never moved about"
)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Act {
    /// To publicise (*công khai*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPublish"))]
    Publish(Publication),
    /// To plan (*lập kế hoạch*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPlan"))]
    Plan(Plan),
    /// To train (*tập huấn*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActTrain"))]
    Train(Deed),
    /// To consult (*lấy ý kiến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActConsult"))]
    Consult(Consultation),
    /// To put a matter up for decision (*đưa ra để bàn và quyết định*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPutUp"))]
    PutUp(Deed),
    /// To submit an initiative (*gửi đề xuất sáng kiến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActInitiate"))]
    Initiate(Deed),
    /// To support an initiative (*đồng thuận với sáng kiến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSupport"))]
    Support(SupportRecord),
    /// To notify (*thông báo*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActNotify"))]
    Notify(Publication),
    /// To meet (*tổ chức cuộc họp*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActMeet"))]
    Meet(MeetingRecord),
    /// To hold a household ballot (*phát phiếu lấy ý kiến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActBallot"))]
    Ballot(BallotRecord),
    /// To vote online (*biểu quyết trực tuyến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActVoteOnline"))]
    VoteOnline(OnlineVoteRecord),
    /// To elect (*bầu*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActElect"))]
    Elect(ElectionRecord),
    /// To decide (*quyết định*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActDecide"))]
    Decide(DecisionRecord),
    /// To agree (*thống nhất ý kiến*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAgree"))]
    Agree(Concur),
    /// To judge (*xét thấy*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActJudge"))]
    Judge(Judgement),
    /// To recognise (*công nhận*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActRecognise"))]
    Recognise(Ruling),
    /// To refuse recognition (*không công nhận*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActRefuse"))]
    Refuse(Ruling),
    /// To order a rerun (*quyết định bầu lại*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActOrderRerun"))]
    OrderRerun(Ruling),
    /// To order an election (*quyết định tổ chức bầu*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActOrderElection"))]
    OrderElection(Ruling),
    /// To set the date of effect (*quyết định thời điểm có hiệu lực*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSetEffect"))]
    SetEffect(Ruling),
    /// To postpone (*hoãn*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPostpone"))]
    Postpone(Ruling),
    /// To annul (*bãi bỏ*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAnnul"))]
    Annul(Ruling),
    /// To suspend (*tạm ngừng*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSuspend"))]
    Suspend(Ruling),
    /// To ask for amendment (*đề nghị sửa đổi, bổ sung, thay thế*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActRequestAmendment"))]
    RequestAmendment(Ruling),
    /// To designate (*chỉ định*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActDesignate"))]
    Designate(Ruling),
    /// To appoint an interim holder (*cử người lâm thời*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAppointInterim"))]
    AppointInterim(Ruling),
    /// To set up (*thành lập*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSetUp"))]
    SetUp(SetUp),
    /// To send (*gửi*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSend"))]
    Send(Sending),
    /// To receive (*nhận*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActReceive"))]
    Receive(Deed),
    /// To report (*báo cáo*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActReport"))]
    Report(Sending),
    /// To propose (*kiến nghị, đề xuất*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPropose"))]
    Propose(Deed),
    /// To reply (*trả lời*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActReply"))]
    Reply(Ruling),
    /// To criticise a draft (*phản biện*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActCritique"))]
    Critique(Deed),
    /// To hold a dialogue (*đối thoại, tiếp công dân*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActDialogue"))]
    Dialogue(Deed),
    /// To carry out (*tổ chức thực hiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActCarryOut"))]
    CarryOut(Deed),
    /// To follow (*theo dõi*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActMonitor"))]
    Monitor(Deed),
    /// To guide (*hướng dẫn*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActGuide"))]
    Guide(Deed),
    /// To begin work (*khởi công*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActBeginWork"))]
    BeginWork(Deed),
    /// To finish work (*hoàn thành công trình*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActFinishWork"))]
    FinishWork(Deed),
    /// To accept work (*nghiệm thu*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAcceptWork"))]
    AcceptWork(Deed),
    /// To set a contribution (*ấn định mức đóng góp*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSetLevy"))]
    SetLevy(Levy),
    /// To exempt (*miễn, giảm*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActExempt"))]
    Exempt(Money),
    /// To collect (*thu*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActCollect"))]
    Collect(Money),
    /// To spend (*chi*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSpend"))]
    Spend(Money),
    /// To account (*quyết toán*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAccount"))]
    Account(Money),
    /// To refund (*hoàn trả*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActRefund"))]
    Refund(Money),
    /// To enforce (*áp dụng biện pháp buộc thực hiện*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActEnforce"))]
    Enforce(Enforcement),
    /// To inspect (*kiểm tra*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActInspect"))]
    Inspect(Review),
    /// To supervise (*giám sát*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSupervise"))]
    Supervise(Review),
    /// To conclude (*kết luận*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActConclude"))]
    Conclude(Conclusion),
    /// To complain (*khiếu nại, phản ánh*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActComplain"))]
    Complain(Complaint),
    /// To petition (*kiến nghị*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActPetition"))]
    Petition(Complaint),
    /// To split petitions (*phân loại kiến nghị*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActSplit"))]
    Split(SplitPetitions),
    /// To answer (*giải quyết, trả lời kiến nghị*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActAnswer"))]
    Answer(Complaint),
    /// To direct (*chỉ đạo*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActDirect"))]
    Direct(Deed),
    /// To evaluate (*đánh giá, xếp loại*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActEvaluate"))]
    Evaluate(Deed),
    /// To commend (*khen thưởng*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActCommend"))]
    Commend(Deed),
    /// To discipline (*xử lý kỷ luật*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActDiscipline"))]
    Discipline(Deed),
    /// To remedy (*khắc phục*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActRemedy"))]
    Remedy(Deed),
    /// To update (*cập nhật*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActUpdate"))]
    Update(Deed),
    /// To withdraw a record (*rút lại một bản ghi*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActWithdraw"))]
    Withdraw(Withdrawal),
    /// To tally (*tổng hợp số liệu*).
    #[cfg_attr(feature = "schemars", schemars(title = "ActTally"))]
    Tally(Tally),
}

impl Act {
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
            Self::Send(act) | Self::Report(act) => Some(&act.topic),
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

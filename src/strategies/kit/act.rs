//! The plainest record of each kind of act.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::Quantity;
use crate::act::{ActKind, Concurrence, Topic, VoteUnit};
use crate::record::{
    Act, BallotRecord, Complaint, Conclusion, Concur, Consultation, DecisionRecord, Deed,
    ElectionRecord, Enforcement, Judgement, Levy, MeetingRecord, Money, OnlineVoteRecord, Plan,
    Publication, Review, Ruling, Sending, SetUp, SplitPetitions, SupportRecord, Tally, Votes,
    Withdrawal, YesNo,
};
use crate::{BodyId, RecordId};

/// A topic for acts that cannot go without one.
fn some(topic: Option<Topic>) -> Topic {
    topic.unwrap_or(Topic::MATTER)
}

/// An act of a kind about a topic, which says as little as such an act can.
#[expect(clippy::too_many_lines, reason = "an arm for each kind of act")]
pub(super) fn plain(kind: ActKind, topic: Option<Topic>) -> Act {
    let deed = |topic| {
        let mut deed = Deed::new();
        deed.topic = topic;
        deed
    };
    let ruling = |topic| {
        let mut ruling = Ruling::new();
        ruling.topic = topic;
        ruling
    };
    let money = |topic| {
        let mut money = Money::new();
        money.topic = topic;
        money
    };
    let review = |topic| {
        let mut review = Review::new();
        review.topic = topic;
        review
    };
    let complaint = |topic| {
        let mut complaint = Complaint::new();
        complaint.topic = topic;
        complaint
    };
    let sending = |topic| Sending::new(some(topic), Vec::new());
    match kind {
        ActKind::Publish => Act::Publish(Publication::new(some(topic))),
        ActKind::Notify => Act::Notify(Publication::new(some(topic))),
        ActKind::Plan => {
            let mut plan = Plan::new();
            plan.topic = topic;
            Act::Plan(plan)
        }
        ActKind::Train => Act::Train(deed(topic)),
        ActKind::Consult => {
            let mut consult = Consultation::new();
            consult.topic = topic;
            Act::Consult(consult)
        }
        ActKind::PutUp => Act::PutUp(deed(topic)),
        ActKind::Initiate => Act::Initiate(deed(topic)),
        ActKind::Support => Act::Support(SupportRecord::new(Quantity::exact(1))),
        ActKind::Meet => {
            let mut meeting = MeetingRecord::new();
            meeting.topic = topic;
            Act::Meet(meeting)
        }
        ActKind::Ballot => Act::Ballot(BallotRecord::new()),
        ActKind::VoteOnline => {
            let mut vote = OnlineVoteRecord::new();
            vote.topic = topic;
            Act::VoteOnline(vote)
        }
        ActKind::Elect => Act::Elect(ElectionRecord::new()),
        ActKind::Decide => {
            let mut decision = DecisionRecord::new();
            decision.topic = topic;
            Act::Decide(decision)
        }
        ActKind::Agree => Act::Agree(Concur::new(some(topic), Concurrence::Agreement)),
        ActKind::Judge => Act::Judge(Judgement::new(some(topic), YesNo::Yes)),
        ActKind::Recognise => Act::Recognise(ruling(topic)),
        ActKind::Refuse => Act::Refuse(ruling(topic)),
        ActKind::OrderRerun => Act::OrderRerun(ruling(topic)),
        ActKind::OrderElection => Act::OrderElection(ruling(topic)),
        ActKind::SetEffect => Act::SetEffect(ruling(topic)),
        ActKind::Postpone => Act::Postpone(ruling(topic)),
        ActKind::Annul => Act::Annul(ruling(topic)),
        ActKind::Suspend => Act::Suspend(ruling(topic)),
        ActKind::RequestAmendment => Act::RequestAmendment(ruling(topic)),
        ActKind::Designate => Act::Designate(ruling(topic)),
        ActKind::AppointInterim => Act::AppointInterim(ruling(topic)),
        ActKind::SetUp => Act::SetUp(SetUp::new(some(topic))),
        ActKind::Send => Act::Send(sending(topic)),
        ActKind::Receive => Act::Receive(deed(topic)),
        ActKind::Report => Act::Report(sending(topic)),
        ActKind::Propose => Act::Propose(deed(topic)),
        ActKind::Reply => Act::Reply(ruling(topic)),
        ActKind::Critique => Act::Critique(deed(topic)),
        ActKind::Dialogue => Act::Dialogue(deed(topic)),
        ActKind::CarryOut => Act::CarryOut(deed(topic)),
        ActKind::Monitor => Act::Monitor(deed(topic)),
        ActKind::Guide => Act::Guide(deed(topic)),
        ActKind::BeginWork => Act::BeginWork(deed(topic)),
        ActKind::FinishWork => Act::FinishWork(deed(topic)),
        ActKind::AcceptWork => Act::AcceptWork(deed(topic)),
        ActKind::SetLevy => Act::SetLevy(Levy::new(Vec::new())),
        ActKind::Exempt => Act::Exempt(money(topic)),
        ActKind::Collect => Act::Collect(money(topic)),
        ActKind::Spend => Act::Spend(money(topic)),
        ActKind::Account => Act::Account(money(topic)),
        ActKind::Refund => Act::Refund(money(topic)),
        ActKind::Enforce => Act::Enforce(Enforcement::new(String::from("made up"))),
        ActKind::Urge => Act::Urge(deed(topic)),
        ActKind::File => Act::File(sending(topic)),
        ActKind::Inspect => Act::Inspect(review(topic)),
        ActKind::Supervise => Act::Supervise(review(topic)),
        ActKind::Conclude => Act::Conclude(Conclusion::new(Vec::new())),
        ActKind::Complain => Act::Complain(complaint(topic)),
        ActKind::Petition => Act::Petition(complaint(topic)),
        ActKind::Split => Act::Split(SplitPetitions::new(Quantity::exact(1), Quantity::exact(1))),
        ActKind::Answer => Act::Answer(complaint(topic)),
        ActKind::Direct => Act::Direct(deed(topic)),
        ActKind::Evaluate => Act::Evaluate(deed(topic)),
        ActKind::Commend => Act::Commend(deed(topic)),
        ActKind::Discipline => Act::Discipline(deed(topic)),
        ActKind::Remedy => Act::Remedy(deed(topic)),
        ActKind::Update => Act::Update(deed(topic)),
        ActKind::Withdraw => Act::Withdraw(Withdrawal::new(RecordId::constant("none"))),
        ActKind::Tally => Act::Tally(Tally::new(ActKind::Meet)),
    }
}

/// The votes of one record, where it can have any.
pub(super) fn votes_of(act: &mut Act) -> Option<&mut Option<Box<Votes>>> {
    match act {
        Act::Meet(act) => Some(&mut act.votes),
        Act::Ballot(act) => Some(&mut act.votes),
        Act::VoteOnline(act) => Some(&mut act.votes),
        Act::Elect(act) => Some(&mut act.votes),
        Act::SetUp(act) => Some(&mut act.votes),
        Act::Consult(act) => Some(&mut act.votes),
        _ => None,
    }
}

/// The sending, where a record is one.
pub(super) fn sending_of(act: &mut Act) -> Option<&mut Sending> {
    match act {
        Act::Send(act) | Act::Report(act) | Act::File(act) => Some(act),
        _ => None,
    }
}

/// Where the one body that an act is addressed to is named.
pub(super) fn addressee_of(act: &mut Act) -> Option<&mut Option<BodyId>> {
    match act {
        Act::Propose(act) => Some(&mut act.to),
        Act::Petition(act) | Act::Complain(act) => Some(&mut act.to),
        _ => None,
    }
}

/// Who convened, where a record says so apart from who acted.
pub(super) fn convenor_of(act: &mut Act) -> Option<&mut Option<BodyId>> {
    match act {
        Act::Meet(act) => Some(&mut act.convenor),
        Act::Elect(act) => Some(&mut act.convenor),
        _ => None,
    }
}

/// The publication, where a record is one.
pub(super) fn publication_of(act: &mut Act) -> Option<&mut Publication> {
    match act {
        Act::Publish(act) | Act::Notify(act) => Some(act),
        _ => None,
    }
}

/// The count of household representatives who witnessed it, where a record has one.
pub(super) fn witnesses_of(act: &mut Act) -> Option<&mut Option<Quantity>> {
    match act {
        Act::Meet(act) => Some(&mut act.witnesses),
        Act::Ballot(act) => Some(&mut act.witnesses),
        Act::Elect(act) => Some(&mut act.witnesses),
        _ => None,
    }
}

/// Where a record states what it says.
pub(super) fn contents_of(act: &mut Act) -> Option<&mut Option<Vec<crate::act::Field>>> {
    match act {
        Act::Publish(act) | Act::Notify(act) => Some(&mut act.contents),
        Act::Plan(act) => Some(&mut act.contents),
        Act::Decide(act) => Some(&mut act.contents),
        Act::Send(act) | Act::Report(act) | Act::File(act) => Some(&mut act.contents),
        Act::Evaluate(act) | Act::Commend(act) | Act::Propose(act) => Some(&mut act.contents),
        other => other.ruling_mut().map(|act| &mut act.contents),
    }
}

/// Where a record states whether it is in writing.
pub(super) fn written_of(act: &mut Act) -> Option<&mut Option<YesNo>> {
    match act {
        Act::Decide(act) => Some(&mut act.written),
        other => other.ruling_mut().map(|act| &mut act.written),
    }
}

/// The unit in which a body of people votes.
pub(super) fn is_of_staff(unit: VoteUnit) -> bool {
    matches!(unit, VoteUnit::Staff | VoteUnit::Delegate)
}

//! What a step does, and whose step it usually is.

use alloc::vec::Vec;

use super::event::{Event, Step};
use super::time::after;
use super::universe::{COUNCIL, FRONT, FRONT_CHAIR, PC, PC_CHAIR, Village};
use crate::act::{ActKind, Channel, Concurrence, Field, FindingResult, Form, Method, Place, Topic};
use crate::actor::BodyKind;
use crate::matter::{Matter, MatterKind, Reach};
use crate::record::{
    Act, BallotRecord, BodyFinding, Complaint, Conclusion, Concur, DecisionRecord, Deed, Delivery,
    ElectionRecord, Judgement, MeetingRecord, Members, OnlineVoteRecord, Origin, Plan, Publication,
    Record, Ruling, Scheduled, Sending, SetUp, Signature, SupportRecord, Withdrawal, YesNo,
};
use crate::time::{Date, When};
use crate::{BodyId, Quantity};

/// An item by index, taken modulo how many there are.
pub(super) fn pick<T>(items: &[T], index: u8) -> Option<&T> {
    let nth = usize::from(index).checked_rem(items.len())?;
    items.get(nth)
}

/// An event with where and when it happens.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) event: &'a Event,
    pub(super) matter: Option<&'a Matter>,
    pub(super) village: &'a Village,
    pub(super) households: u32,
    pub(super) day: Date,
}

impl Scene<'_> {
    /// What was done, and whose step it usually is; of the steps from the vote on.
    pub(super) fn act(self, before: &[Record]) -> (Act, BodyId) {
        let Self {
            event,
            matter,
            village,
            households,
            day,
        } = self;
        let details = event.details;
        let head = || village.head.clone();
        let ruling = || ruling(event);
        match event.step {
            Step::Vote => (
                vote(event, matter, village, households, day),
                village.itself.clone(),
            ),
            Step::Decide => (Act::Decide(decision(event)), village.itself.clone()),
            Step::Send => (Act::Send(sending(event, day)), head()),
            Step::Receive => (Act::Receive(Deed::new().with_topic(Topic::DECISION)), PC),
            Step::Recognise => (Act::Recognise(ruling()), recogniser(matter)),
            Step::Refuse => (Act::Refuse(ruling()), recogniser(matter)),
            Step::SetEffect => {
                let mut ruling = ruling();
                ruling.effective = details.full.then(|| When::day(after(day, 5)));
                (Act::SetEffect(ruling), PC)
            }
            Step::PublishResult => (Act::Publish(publication(event, Topic::VOTE_RESULT)), head()),
            Step::BeginWork => (Act::BeginWork(Deed::new()), head()),
            Step::Collect => (Act::Collect(crate::record::Money::new()), head()),
            Step::FinishWork => (Act::FinishWork(Deed::new()), head()),
            Step::Report => {
                let to = [&village.households, &PC]
                    .map(|to| Delivery::new(to.clone()))
                    .to_vec();
                (Act::Report(Sending::new(Topic::IMPLEMENTATION, to)), head())
            }
            Step::Supervise => (Act::Supervise(crate::record::Review::new()), FRONT),
            Step::Conclude => (Act::Conclude(conclusion(event)), PC),
            Step::Annul => (Act::Annul(ruling()), PC),
            Step::Session => (
                Act::Meet(MeetingRecord::new().with_topic(Topic::ORDINARY_SESSION)),
                COUNCIL,
            ),
            Step::Withdraw => match pick(before, details.way) {
                Some(record) => (Act::Withdraw(Withdrawal::new(record.id.clone())), head()),
                None => (Act::Monitor(Deed::new()), PC),
            },
            _ => self.ahead(),
        }
    }

    /// The same of the steps before the vote.
    fn ahead(self) -> (Act, BodyId) {
        let Self {
            event,
            matter,
            village,
            households,
            ..
        } = self;
        let details = event.details;
        let head = || village.head.clone();
        match event.step {
            Step::Notice => (
                Act::Notify(publication(event, Topic::MEETING_NOTICE)),
                head(),
            ),
            Step::Papers => (
                Act::Notify(publication(event, Topic::MEETING_PAPERS)),
                head(),
            ),
            Step::PlanMeeting => {
                let meeting = Scheduled::new(ActKind::Meet)
                    .with_topic(Topic::DECISION)
                    .with_date(event.precision.of(after(self.day, 8)));
                (
                    Act::Plan(Plan::new().with_scheduled(Vec::from([meeting]))),
                    head(),
                )
            }
            Step::PutUp => (Act::PutUp(Deed::new()), initiator(matter, village)),
            Step::AgreeMatter => {
                let chair = matter.is_some_and(|matter| matter.reach == Reach::Commune);
                let by = match (chair, details.way) {
                    (true, _) => FRONT_CHAIR,
                    (false, 0..=5) => village.work_head.clone(),
                    (false, _) => village.work_committee.clone(),
                };
                (
                    Act::Agree(Concur::new(Topic::MATTER, Concurrence::Agreement)),
                    by,
                )
            }
            Step::AgreeBallot => (
                Act::Agree(Concur::new(Topic::BALLOT, Concurrence::Agreement)),
                village.work_committee.clone(),
            ),
            Step::Initiate => (Act::Initiate(Deed::new()), village.households.clone()),
            Step::Support => {
                let count = details
                    .grip
                    .of(event.tally.in_favour(households).div_ceil(4));
                (
                    Act::Support(SupportRecord::new(count.unwrap_or(Quantity::UNKNOWN))),
                    village.households.clone(),
                )
            }
            Step::JudgeBenefit => (
                Act::Judge(Judgement::new(Topic::BENEFIT, yes_no(details.way < 5))),
                head(),
            ),
            Step::PlanBallot => {
                let mut plan = Plan::new().with_topic(Topic::BALLOT);
                plan.contents = contents(event);
                (Act::Plan(plan), head())
            }
            Step::AnnounceBallot => (Act::Publish(publication(event, Topic::BALLOT)), head()),
            Step::BallotTeam => (Act::SetUp(team(event, Topic::BALLOT_TEAM)), head()),
            Step::ClusterPlan => (
                Act::Decide(DecisionRecord::new().with_topic(Topic::CLUSTER_PLAN)),
                PC,
            ),
            Step::CountingCommittee => {
                let committee = team(event, Topic::COUNTING_COMMITTEE);
                let votes = event.tally.of(households);
                (
                    Act::SetUp(committee.with_votes(votes)),
                    village.itself.clone(),
                )
            }
            Step::OrderElection => (Act::OrderElection(ruling(event)), PC_CHAIR),
            Step::ElectionTeam => (Act::SetUp(team(event, Topic::ELECTION_TEAM)), PC_CHAIR),
            Step::Petition => {
                let count = details.grip.of(event.tally.in_favour(households));
                let mut petition = Complaint::new().with_topic(Topic::DISCHARGE).with_to(PC);
                petition.households = count;
                (Act::Petition(petition), village.households.clone())
            }
            // The steps from the vote on are `act`'s.
            _ => (Act::Guide(Deed::new()), FRONT),
        }
    }
}

const fn yes_no(yes: bool) -> YesNo {
    if yes { YesNo::Yes } else { YesNo::No }
}

fn recogniser(matter: Option<&Matter>) -> BodyId {
    let boards = [MatterKind::BOARD_ELECTION, MatterKind::BOARD_DISCHARGE];
    match matter {
        Some(matter) if boards.contains(&matter.kind) => FRONT,
        _ => PC,
    }
}

fn initiator(matter: Option<&Matter>, village: &Village) -> BodyId {
    match matter {
        Some(matter) if matter.reach == Reach::Commune => PC_CHAIR,
        _ => village.head.clone(),
    }
}

/// A vote on the matter: an election elects, self-management may vote online, the rest meets or is asked by ballot.
fn vote(
    event: &Event,
    matter: Option<&Matter>,
    village: &Village,
    households: u32,
    day: Date,
) -> Act {
    let details = event.details;
    let votes = event.tally.of(households);
    let round = details.numbered.then(|| event.round.saturating_add(1));
    let until = details.full.then(|| When::day(after(day, 2)));
    let witnesses = details.grip.of(details.count.min(3));
    let of_commune = matter.is_some_and(|matter| matter.reach == Reach::Commune);
    let at = of_commune.then(|| village.itself.clone());
    let method = match details.way {
        0..=3 => Some(Method::Hands),
        4 | 5 => Some(Method::Secret),
        _ => None,
    };
    let kind = matter.map(|matter| &matter.kind);
    let election = [&MatterKind::HEAD_ELECTION, &MatterKind::BOARD_ELECTION];
    if kind.is_some_and(|kind| election.contains(&kind)) {
        let mut act = ElectionRecord::new().with_votes(votes);
        act.round = round;
        act.village = at;
        act.method = method;
        act.witnesses = witnesses;
        act.form = match details.way {
            0..=5 => Some(Form::Meeting),
            6 => Some(Form::Ballot),
            _ => None,
        };
        act.until = until.filter(|_| act.form == Some(Form::Ballot));
        act.convenor = Some(village.election_team.clone()).filter(|_| details.full);
        return Act::Elect(act);
    }
    match details.way {
        6 => {
            let mut votes = votes;
            votes.issued = details.grip.of(households);
            let mut act = BallotRecord::new().with_votes(votes);
            act.round = round;
            act.village = at;
            act.until = until;
            act.witnesses = witnesses;
            Act::Ballot(act)
        }
        7 if kind == Some(&MatterKind::SELF_MANAGEMENT) => {
            let mut act = OnlineVoteRecord::new().with_votes(votes);
            act.topic = (details.count < 3).then_some(Topic::ONLINE_METHOD);
            act.round = round;
            act.village = at;
            act.until = until;
            Act::VoteOnline(act)
        }
        way => {
            let mut act = MeetingRecord::new();
            act.votes = Some(votes.clone().into()).filter(|_| details.full || way < 4);
            act.secretary = Some(votes.into()).filter(|_| details.full);
            act.round = round;
            act.village = at;
            act.method = method;
            act.witnesses = witnesses;
            let [one, other] = &village.parts;
            act.cluster = match way {
                5 => Some(one.clone()),
                7 => Some(other.clone()),
                _ => None,
            };
            act.convenor = match details.count {
                0 => Some(village.convenor.clone()),
                1 => None,
                _ => Some(village.head.clone()),
            };
            Act::Meet(act)
        }
    }
}

/// What a document states: everything, all but the first field, nothing known.
fn contents(event: &Event) -> Option<Vec<Field>> {
    let missing = usize::from(event.details.way == 1);
    event
        .details
        .full
        .then(|| Field::KNOWN.iter().skip(missing).cloned().collect())
}

fn decision(event: &Event) -> DecisionRecord {
    let details = event.details;
    let mut decision = DecisionRecord::new().with_topic(Topic::DECISION);
    decision.written = details.full.then_some(yes_no(details.way < 7));
    decision.contents = contents(event);
    decision.round = details.numbered.then(|| event.round.saturating_add(1));
    decision.signed = details.full.then(|| {
        let signers = [
            (BodyKind::VILLAGE_HEAD, 1),
            (BodyKind::FRONT_WORK_HEAD, 1),
            (BodyKind::HOUSEHOLD_REP, details.count.min(3)),
        ];
        signers
            .map(|(role, count)| Signature::new(role, Quantity::exact(count)))
            .to_vec()
    });
    decision
}

/// The decision sent to the committee and the Front, or to one of them.
fn sending(event: &Event, day: Date) -> Sending {
    let to: &[BodyId] = match event.details.way {
        0 => &[PC],
        1 => &[FRONT],
        _ => &[PC, FRONT],
    };
    let deliveries = to.iter().map(|to| Delivery::new(to.clone())).collect();
    let mut sending = Sending::new(Topic::DECISION, deliveries);
    if let (Some(days), Some(first)) = (event.details.recorded, sending.to.first_mut()) {
        first.received = Some(event.precision.of(after(day, days)));
    }
    sending.attached = event
        .details
        .full
        .then(|| Vec::from([Topic::COUNTING_MINUTES]));
    sending.copies = event.details.grip.of(event.details.count);
    sending
}

fn ruling(event: &Event) -> Ruling {
    let details = event.details;
    let mut ruling = Ruling::new();
    ruling.round = details.numbered.then(|| event.round.saturating_add(1));
    ruling.written = details.full.then_some(yes_no(details.way < 6));
    ruling.contents = contents(event);
    ruling
}

fn publication(event: &Event, topic: Topic) -> Publication {
    let details = event.details;
    let mut publication = Publication::new(topic);
    publication.channels = details.full.then(|| match details.way {
        0..=4 => Vec::from([Channel::DIRECT, Channel::POSTING]),
        _ => Vec::from([Channel::POSTING]),
    });
    publication.places = details.full.then(|| match details.way {
        0..=5 => Vec::from([Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]),
        _ => Vec::from([Place::CULTURE_HOUSE]),
    });
    publication.contents = contents(event);
    publication
}

fn team(event: &Event, topic: Topic) -> SetUp {
    let details = event.details;
    let mut members = Members::new();
    members.size = details.grip.of(details.count);
    members.chair = Some(BodyKind::FRONT_WORK_COMMITTEE).filter(|_| details.full);
    members.origins = details.full.then(|| {
        let origins = [
            BodyKind::VILLAGE,
            BodyKind::FRONT_WORK_COMMITTEE,
            BodyKind::VILLAGE_MASS_ORG,
            BodyKind::HOUSEHOLD_REP,
        ];
        origins
            .map(|role| Origin::new(role, Quantity::exact(1)))
            .to_vec()
    });
    members.barred = Some(yes_no(details.way == 7)).filter(|_| details.full);
    SetUp::new(topic).with_members(members)
}

/// A ground made out, or an act found not done.
fn conclusion(event: &Event) -> Conclusion {
    let finding = match event.details.way {
        0 | 1 => BodyFinding::new(FindingResult::Established).with_topic(Topic::UNLAWFUL_CONTENT),
        2 | 3 => BodyFinding::new(FindingResult::Established).with_topic(Topic::PROCEDURE_BREACH),
        4 | 5 => BodyFinding::new(FindingResult::NotDone)
            .with_act(ActKind::Send)
            .with_topic(Topic::DECISION),
        _ => BodyFinding::new(FindingResult::NoEvidence)
            .with_act(ActKind::Meet)
            .with_count(Quantity::at_least(2)),
    };
    Conclusion::new(Vec::from([finding]))
}

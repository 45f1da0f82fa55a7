//! Records: each is a step in the life of a matter, near its usual day, by its usual office.

use alloc::format;
use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::select;

use super::count::{Grip, Tally, any_grip, any_tally};
use super::time::{Precision, after, any_precision};
use super::universe::{CITIZENS, COUNCIL, FRONT, FRONT_CHAIR, PC, PC_CHAIR, Universe, Village};
use crate::act::{
    ActKind, Channel, Concurrence, Field, FindingResult, Form, Method, Place, Rung, Topic,
};
use crate::actor::BodyKind;
use crate::matter::{Matter, MatterKind, Reach};
use crate::record::{
    Act, BallotRecord, BodyFinding, Complaint, Conclusion, Concur, DecisionRecord, Deed, Delivery,
    ElectionRecord, Evidence, Judgement, MeetingRecord, Members, OnlineVoteRecord, Origin, Plan,
    Publication, Record, Ruling, Scheduled, Sending, SetUp, Signature, SupportRecord, Withdrawal,
    YesNo,
};
use crate::time::{Date, When};
use crate::{BodyId, Quantity, RecordId};

/// A step, with the day on which it usually comes: so many days after the vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Vote,
    Decide,
    Send,
    Receive,
    Recognise,
    Refuse,
    SetEffect,
    PublishResult,
    Notice,
    Papers,
    PlanMeeting,
    PutUp,
    AgreeMatter,
    AgreeBallot,
    Initiate,
    Support,
    JudgeBenefit,
    PlanBallot,
    AnnounceBallot,
    BallotTeam,
    ClusterPlan,
    CountingCommittee,
    OrderElection,
    ElectionTeam,
    BeginWork,
    Collect,
    FinishWork,
    Report,
    Supervise,
    Conclude,
    Annul,
    Session,
    Petition,
    Withdraw,
}

const STEPS: &[(u32, Step, i64)] = &[
    (16, Step::Vote, 0),
    (4, Step::Decide, 0),
    (8, Step::Send, 5),
    (2, Step::Receive, 6),
    (4, Step::Recognise, 12),
    (1, Step::Refuse, 12),
    (2, Step::SetEffect, 10),
    (2, Step::PublishResult, 1),
    (3, Step::Notice, -3),
    (1, Step::Papers, -3),
    (1, Step::PlanMeeting, -8),
    (2, Step::PutUp, -10),
    (2, Step::AgreeMatter, -11),
    (1, Step::AgreeBallot, -6),
    (1, Step::Initiate, -20),
    (1, Step::Support, -25),
    (1, Step::JudgeBenefit, -18),
    (1, Step::PlanBallot, -5),
    (1, Step::AnnounceBallot, -3),
    (1, Step::BallotTeam, -4),
    (1, Step::ClusterPlan, -4),
    (1, Step::CountingCommittee, 0),
    (1, Step::OrderElection, -21),
    (1, Step::ElectionTeam, -11),
    (1, Step::BeginWork, 20),
    (1, Step::Collect, 15),
    (1, Step::FinishWork, 40),
    (1, Step::Report, 45),
    (1, Step::Supervise, 30),
    (2, Step::Conclude, 35),
    (1, Step::Annul, 40),
    (1, Step::Session, 25),
    (1, Step::Petition, -20),
    (1, Step::Withdraw, 3),
];

/// Who acts: the office whose step it is, nobody stated, another one.
#[derive(Debug, Clone, Copy)]
enum Hand {
    Right,
    NotStated,
    Other,
}

/// A record before it has bodies, matter and day: everything in it is an index, a distance or a share.
#[derive(Debug, Clone)]
pub(super) struct Event {
    step: Step,
    usual: i64,
    jitter: i64,
    round: u16,
    matter: u8,
    village: u8,
    tally: Tally,
    hand: Hand,
    precision: Precision,
    rung: Option<Rung>,
    /// An earlier record that it corrects, and one that it answers.
    links: (Option<u8>, Option<u8>),
    details: Details,
}

/// What else a record says.
#[derive(Debug, Clone, Copy)]
struct Details {
    /// A choice between ways to do the step.
    way: u8,
    numbered: bool,
    /// Whether the record states what it may state.
    full: bool,
    grip: Grip,
    count: u32,
    recorded: Option<i64>,
}

fn any_step() -> impl Strategy<Value = (Step, i64)> + Clone {
    let each: Vec<(Step, i64)> = STEPS
        .iter()
        .flat_map(|(weight, step, usual)| (0..*weight).map(|_| (*step, *usual)))
        .collect();
    select(each)
}

fn any_details() -> impl Strategy<Value = Details> + Clone {
    (
        0_u8..8,
        any::<bool>(),
        prop_oneof![3 => Just(true), 1 => Just(false)],
        any_grip(),
        0_u32..=8,
        prop::option::weighted(0.2, 0_i64..20),
    )
        .prop_map(|(way, numbered, full, grip, count, recorded)| Details {
            way,
            numbered,
            full,
            grip,
            count,
            recorded,
        })
}

pub(super) fn any_event() -> impl Strategy<Value = Event> + Clone {
    let hand = prop_oneof![
        14 => Just(Hand::Right),
        1 => Just(Hand::NotStated),
        1 => Just(Hand::Other),
    ];
    let rung = prop_oneof![
        4 => Just(Some(Rung::Evidenced)),
        2 => Just(None),
        1 => Just(Some(Rung::Claimed)),
        1 => Just(Some(Rung::Attested)),
    ];
    let links = (
        prop::option::weighted(0.05, any::<u8>()),
        prop::option::weighted(0.08, any::<u8>()),
    );
    let jitter = prop_oneof![3 => Just(0_i64), 3 => -2_i64..=3, 1 => -10_i64..=30];
    let round = prop_oneof![4 => Just(0_u16), 1 => Just(1), 1 => Just(2)];
    (
        any_step(),
        (jitter, round),
        (0_u8..2, 0_u8..5),
        any_tally(),
        hand,
        any_precision(),
        rung,
        links,
        any_details(),
    )
        .prop_map(
            |(
                (step, usual),
                (jitter, round),
                (matter, village),
                tally,
                hand,
                precision,
                rung,
                links,
                details,
            )| {
                Event {
                    step,
                    usual,
                    jitter,
                    round,
                    matter,
                    village,
                    tally,
                    hand,
                    precision,
                    rung,
                    links,
                    details,
                }
            },
        )
}

/// Where an event happens: the universe, the matters, the day they began, what was told before.
pub(super) struct Stage<'a> {
    pub(super) universe: &'a Universe,
    pub(super) matters: &'a [Matter],
    pub(super) start: Date,
    pub(super) told: &'a [Event],
}

/// An item by index, taken modulo how many there are.
fn pick<T>(items: &[T], index: u8) -> Option<&T> {
    let nth = usize::from(index).checked_rem(items.len())?;
    items.get(nth)
}

impl Stage<'_> {
    /// The record of an event, and the event as it was told: a correction tells of the step that it corrects.
    pub(super) fn record(&self, event: Event, before: &[Record]) -> (Event, Record) {
        let (corrects, answers) = event.links;
        let corrected =
            corrects.and_then(|index| Some((pick(self.told, index)?, pick(before, index)?)));
        let event = match corrected {
            Some((wrong, _)) => Event {
                step: wrong.step,
                usual: wrong.usual,
                matter: wrong.matter,
                village: wrong.village,
                round: wrong.round,
                ..event
            },
            None => event,
        };
        // The id is a number after a letter, so it parses.
        let id = format!("r{}", before.len().saturating_add(1))
            .parse()
            .unwrap_or(RecordId::constant("r"));
        let days = event
            .usual
            .saturating_add(event.jitter)
            .saturating_add(i64::from(event.round).saturating_mul(30));
        let day = after(self.start, days);
        let matter = pick(self.matters, event.matter);
        let (village, households) = self.village(&event, matter);
        let scene = Scene {
            event: &event,
            matter,
            village,
            households,
            day,
        };
        let (act, actor) = scene.act(before);
        let mut record = Record::new(id, act).with_date(event.precision.of(day));
        record.actor = match event.hand {
            Hand::Right => Some(actor),
            Hand::NotStated => None,
            Hand::Other => Some(if actor == village.party_cell {
                CITIZENS
            } else {
                village.party_cell.clone()
            }),
        };
        // A session of the Council is of no matter.
        record.matter = matter
            .filter(|_| event.step != Step::Session)
            .map(|matter| matter.id.clone());
        record.evidence = event.rung.map(Evidence::new);
        record.recorded = event.details.recorded.map(|days| after(day, days));
        record.corrects = corrected.map(|(_, wrong)| wrong.id.clone());
        let same_matter = |answered: &&Record| answered.matter == record.matter;
        let answers = if event.step == Step::Receive {
            before
                .iter()
                .filter(same_matter)
                .rfind(|sent| sent.act.kind() == ActKind::Send)
        } else {
            answers
                .and_then(|index| pick(before, index))
                .filter(same_matter)
        };
        record.responds_to = answers.map(|answered| answered.id.clone());
        (event, record)
    }

    /// The village of an event: the matter's own, or any of them where the matter is the commune's.
    fn village(&self, event: &Event, matter: Option<&Matter>) -> (&'static Village, u32) {
        let own = matter
            .filter(|matter| matter.reach == Reach::Village)
            .and_then(|matter| {
                (0..5)
                    .map(|index| self.universe.village(index))
                    .find(|(village, _)| village.itself == matter.body)
            });
        own.unwrap_or_else(|| self.universe.village(event.village))
    }
}

/// An event with where and when it happens.
#[derive(Clone, Copy)]
struct Scene<'a> {
    event: &'a Event,
    matter: Option<&'a Matter>,
    village: &'a Village,
    households: u32,
    day: Date,
}

impl Scene<'_> {
    /// What was done, and whose step it usually is; of the steps from the vote on.
    fn act(self, before: &[Record]) -> (Act, BodyId) {
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
            act.votes = Some(votes.clone()).filter(|_| details.full || way < 4);
            act.secretary = Some(votes).filter(|_| details.full);
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
        _ => BodyFinding::new(FindingResult::NoEvidence).with_act(ActKind::Meet),
    };
    Conclusion::new(Vec::from([finding]))
}

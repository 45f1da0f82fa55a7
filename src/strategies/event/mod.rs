//! Records: each is a step in the life of a matter, near its usual day, by its usual office.

use alloc::format;
use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::select;

mod payload;

use self::payload::{
    conclusion, contents, decision, initiator, publication, recogniser, ruling, sending, team,
    vote, yes_no,
};
use super::count::{Grip, Tally, any_grip, any_tally};
use super::time::{Precision, after, any_precision};
use super::universe::{CITIZENS, COUNCIL, FRONT, FRONT_CHAIR, PC, PC_CHAIR, Universe, Village};
use crate::act::{ActKind, Concurrence, Rung, Topic};
use crate::matter::{Matter, Reach};
use crate::record::{
    Act, Complaint, Concur, DecisionRecord, Deed, Delivery, Evidence, Judgement, MeetingRecord,
    Plan, Record, Scheduled, Sending, SupportRecord, Withdrawal,
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

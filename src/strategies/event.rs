//! Records: each is a step in the life of a matter, near its usual day, by its usual office.

use alloc::format;
use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::select;

use super::count::{Grip, Tally, any_grip, any_tally};
use super::scene::{Scene, pick};
use super::time::{Precision, after, any_precision};
use super::universe::{CITIZENS, Universe, Village};
use crate::RecordId;
use crate::act::{ActKind, Rung};
use crate::matter::{Matter, Reach};
use crate::record::{Evidence, Record};
use crate::time::Date;

/// A step, with the day on which it usually comes: so many days after the vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
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
    pub(super) step: Step,
    usual: i64,
    jitter: i64,
    pub(super) round: u16,
    pub(super) matter: u8,
    pub(super) village: u8,
    pub(super) tally: Tally,
    hand: Hand,
    pub(super) precision: Precision,
    rung: Option<Rung>,
    /// An earlier record that it corrects, and one that it answers.
    links: (Option<u8>, Option<u8>),
    pub(super) details: Details,
}

/// What else a record says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Details {
    /// A choice between ways to do the step.
    pub(super) way: u8,
    pub(super) numbered: bool,
    /// Whether the record states what it may state.
    pub(super) full: bool,
    pub(super) grip: Grip,
    pub(super) count: u32,
    pub(super) recorded: Option<i64>,
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

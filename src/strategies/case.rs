//! Whole cases.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use super::event::{Event, Stage, any_event};
use super::time::{LAW, after};
use super::universe::{COMMUNE, any_universe};
use crate::MatterId;
use crate::act::Term;
use crate::matter::{Matter, MatterKind, Reach};
use crate::record::{Case, Reading, YesNo};
use crate::time::{Date, Span};

/// What a matter is before it has a body.
#[derive(Debug, Clone)]
struct Subject {
    kind: MatterKind,
    commune: bool,
    village: u8,
    opened: Option<i64>,
}

fn any_subject() -> impl Strategy<Value = Subject> + Clone {
    let kind = prop_oneof![
        3 => Just(MatterKind::WORKS),
        1 => Just(MatterKind::FUNDS),
        1 => Just(MatterKind::CONVENTION),
        2 => Just(MatterKind::HEAD_ELECTION),
        1 => Just(MatterKind::HEAD_DISCHARGE),
        1 => Just(MatterKind::BOARD_ELECTION),
        1 => Just(MatterKind::SELF_MANAGEMENT),
    ];
    let commune = prop_oneof![3 => Just(false), 1 => Just(true)];
    let opened = prop::option::of(30_i64..60);
    (kind, commune, 0_u8..5, opened).prop_map(|(kind, commune, village, opened)| Subject {
        kind,
        commune,
        village,
        opened,
    })
}

/// The day a case starts: mostly under the law, else under the ordinance before it or on the turn.
fn any_start() -> impl Strategy<Value = Date> + Clone {
    prop_oneof![
        6 => 45_i64..700,
        1 => -10_i64..60,
        1 => -2500_i64..-100,
    ]
    .prop_map(|days| after(LAW, days))
}

fn any_readings() -> impl Strategy<Value = Vec<Reading>> + Clone {
    let scattered = prop_oneof![
        3 => Just(None),
        1 => Just(Some(YesNo::Yes)),
        1 => Just(Some(YesNo::No)),
    ];
    (scattered, prop::option::of(1_u16..30)).prop_map(|(scattered, promptly)| {
        let scattered = scattered.map(|holds| Reading::new(Term::SCATTERED).with_holds(holds));
        let promptly =
            promptly.map(|days| Reading::new(Term::PROMPTLY).with_within(Span::days(days)));
        scattered.into_iter().chain(promptly).collect()
    })
}

const MATTERS: [MatterId; 2] = [MatterId::constant("m1"), MatterId::constant("m2")];

/// A believable case: one or two matters of Law 10/2022/QH15 Art. 15 in one commune, with up to
/// sixteen records of putting up, agreeing, announcing, voting, deciding, sending, recognising,
/// publishing, carrying out, reporting and concluding, most of them near their day and by the right
/// office. It holds together ([`problems`](Case::problems) is empty).
pub fn any_case() -> impl Strategy<Value = Case> + Clone {
    (
        any_universe(),
        (any_subject(), prop::option::weighted(0.3, any_subject())),
        any_start(),
        0_i64..160,
        any_readings(),
        vec(any_event(), 0..=16),
    )
        .prop_map(|(universe, subjects, start, looked_at, readings, events)| {
            let mut case = universe.case(after(start, looked_at));
            let subjects: Vec<Subject> = core::iter::once(subjects.0).chain(subjects.1).collect();
            case.matters = subjects
                .iter()
                .zip(MATTERS)
                .map(|(subject, id)| matter(subject, id, &universe, start))
                .collect();
            case.readings = readings;
            let mut told: Vec<Event> = Vec::new();
            for event in events {
                let stage = Stage {
                    universe: &universe,
                    matters: &case.matters,
                    start,
                    told: &told,
                };
                let (event, record) = stage.record(event, &case.records);
                told.push(event);
                case.records.push(record);
            }
            case
        })
}

fn matter(
    subject: &Subject,
    id: MatterId,
    universe: &super::universe::Universe,
    start: Date,
) -> Matter {
    let whole = [
        MatterKind::WORKS,
        MatterKind::FUNDS,
        MatterKind::SELF_MANAGEMENT,
    ];
    let (reach, body) = if subject.commune && whole.contains(&subject.kind) {
        (Reach::Commune, COMMUNE)
    } else {
        (
            Reach::Village,
            universe.village(subject.village).0.itself.clone(),
        )
    };
    let matter = Matter::new(id, subject.kind.clone(), reach, body);
    match subject.opened {
        Some(days) => matter.with_opened(after(start, days.saturating_neg())),
        None => matter,
    }
}

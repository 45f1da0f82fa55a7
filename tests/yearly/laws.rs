//! The laws of merging, over small worlds of committees and villages. Each names a mutant that it was seen to kill.

use danchu::act::{Channel, Topic};
use danchu::actor::BodyKind;
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::proptest::prelude::*;
use danchu::record::{Act, Case, Complaint, Coverage, Deed, HouseholdCount, Record, Registers};
use danchu::share::Share;
use danchu::time::Period;
use danchu::yearly::{Measure, Proportion, YearlyReport};
use danchu::{Quantity, Truth};

use crate::world::{body, case, direct, inspect, meet, notify, votes};

const DAYS: [&str; 6] = [
    "2017-01-01",
    "2017-02-14",
    "2017-06",
    "2016-12-31",
    "2017",
    "unknown",
];

/// One body with what it did: kinds of act and days by index.
type Part = (bool, Vec<(u8, usize)>);

fn checker() -> &'static Checker {
    static CHECKER: std::sync::OnceLock<Checker> = std::sync::OnceLock::new();
    CHECKER.get_or_init(Checker::viet_nam)
}

fn act(kind: u8, village: bool) -> Act {
    match (kind % 5, village) {
        (0, false) => direct(),
        (1, false) => inspect(),
        (_, false) => Act::Direct(Deed::new()),
        (0, true) => meet(votes().with_attending(u32::from(kind))),
        (1, true) => notify(
            Topic::MEETING_NOTICE,
            &[Channel::POSTING, Channel::INVITATION],
        ),
        (2, true) => Act::BeginWork(Deed::new()),
        (3, true) => Act::Petition(Complaint::new()),
        (_, true) => Act::Complain(Complaint::new()),
    }
}

/// A case of the bodies whose place a test picks.
fn world(parts: &[Part], complete: bool, pick: impl Fn(usize) -> bool) -> Case {
    let mut world = case();
    let mut households = Vec::new();
    if complete {
        let until = Period::until("2019-01-01".parse().unwrap());
        world = world.with_coverage(Coverage::new(until));
    }
    for (place, (village, records)) in parts.iter().enumerate().filter(|(place, _)| pick(*place)) {
        let id = format!("b{place}");
        let kind = if *village {
            BodyKind::VILLAGE
        } else {
            BodyKind::DISTRICT_PARTY
        };
        world = world.with_body(body(&id, kind));
        if *village {
            let matter = Matter::new(
                format!("m{place}").parse().unwrap(),
                MatterKind::WORKS,
                Reach::Village,
                id.parse().unwrap(),
            );
            world = world.with_matter(matter);
            households.push(HouseholdCount::new(
                id.parse().unwrap(),
                Quantity::exact(40),
            ));
        }
        for (number, (kind, day)) in records.iter().enumerate() {
            let record = Record::new(
                format!("r{place}-{number}").parse().unwrap(),
                act(*kind, *village),
            )
            .with_actor(id.parse().unwrap())
            .with_date(DAYS[day % DAYS.len()].parse().unwrap());
            world = world.with_record(if *village {
                record.with_matter(format!("m{place}").parse().unwrap())
            } else {
                record
            });
        }
    }
    world.with_registers(Registers::new().with_households(households))
}

fn report(case: &Case) -> YearlyReport {
    assert_eq!(case.problems(), vec![]);
    YearlyReport::of(case, &checker().check(case, &Context::new()), 2017)
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    prop::collection::vec(
        (
            any::<bool>(),
            prop::collection::vec((0_u8..60, 0_usize..6), 0..5),
        ),
        1..6,
    )
}

fn proportion() -> impl Strategy<Value = Proportion> {
    (0_u32..5, 0_u32..5, 0_u32..4)
        .prop_map(|(part, more, unknown)| Proportion::new(part, part + more).with_unknown(unknown))
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    /// Kills: leaving the cases of the other report out of a merge.
    #[test]
    fn reports_on_disjoint_bodies_merge_into_that_of_all(parts in parts(), complete: bool, side in any::<u8>()) {
        let left = |place: usize| side >> (place % 8) & 1 == 0;
        let all = report(&world(&parts, complete, |_| true));
        let one = report(&world(&parts, complete, left));
        let other = report(&world(&parts, complete, |place| !left(place)));
        prop_assert_eq!(one.clone().merge(other.clone()).unwrap(), all.clone());
        for measure in Measure::ALL {
            let sum = match (one.total(*measure), other.total(*measure)) {
                (Some(a), Some(b)) => Some(a.plus(b)),
                (a, b) => a.or(b),
            };
            prop_assert_eq!(all.total(*measure), sum);
        }
    }

    /// Kills: a merge that does not sort again.
    #[test]
    fn merging_does_not_depend_on_order(parts in parts(), complete: bool, third in 1_usize..4) {
        let of = |rest: usize| report(&world(&parts, complete, |place| place % (third + 1) % 3 == rest));
        let (a, b, c) = (of(0), of(1), of(2));
        let ab = a.clone().merge(b.clone()).unwrap();
        prop_assert_eq!(&ab, &b.clone().merge(a.clone()).unwrap());
        let left = ab.merge(c.clone()).unwrap();
        let right = a.merge(b.merge(c).unwrap()).unwrap();
        prop_assert_eq!(left, right);
    }

    /// Kills: a merge that keeps what is there twice.
    #[test]
    fn merging_with_nothing_or_with_itself_changes_nothing(parts in parts(), complete: bool) {
        let one = report(&world(&parts, complete, |_| true));
        prop_assert_eq!(&one.clone().merge(YearlyReport::new(2017)).unwrap(), &one);
        prop_assert_eq!(&YearlyReport::new(2017).merge(one.clone()).unwrap(), &one);
        prop_assert_eq!(&one.clone().merge(one.clone()).unwrap(), &one);
    }

    /// Kills: unknown units added up on one side only.
    #[test]
    fn proportions_add_up_in_any_order(a in proportion(), b in proportion(), c in proportion()) {
        prop_assert_eq!(a.plus(b), b.plus(a));
        prop_assert_eq!(a.plus(b).plus(c), a.plus(b.plus(c)));
        prop_assert_eq!(a.plus(Proportion::NOTHING), a);
    }

    /// Kills: unknown things counted as so in the worst case, or left out of the whole.
    #[test]
    fn a_share_is_reached_if_it_is_whatever_the_unknown_turns_out_to_be(a in proportion(), of in 0_u16..5, of_parts in 1_u16..5, strict: bool) {
        let share = if strict { Share::more_than(of, of_parts) } else { Share::at_least(of, of_parts) };
        let unknown = a.unknown.most().unwrap();
        let whole = a.whole + unknown;
        prop_assume!(whole > 0);
        let ways: Vec<bool> = (0..=unknown).map(|so| share.holds(a.part + so, whole)).collect();
        let expected = match (ways.contains(&true), ways.contains(&false)) {
            (true, true) => Truth::Unknown,
            (so, _) => so.into(),
        };
        prop_assert_eq!(a.reaches(share), expected);
    }

    /// Kills: an undated record counted as one of the year; an undated record taken for none.
    #[test]
    fn what_is_known_stays_known_when_days_become_known(parts in parts(), complete: bool, within: bool) {
        // Every unknown day turns out to be one of the year, or one before it.
        let settled: Vec<Part> = parts
            .iter()
            .map(|(village, records)| {
                let day = |day: &usize| match (*day, within) {
                    (5, true) => 0,
                    (5, false) => 3,
                    (known, _) => known,
                };
                (*village, records.iter().map(|(kind, at)| (*kind, day(at))).collect())
            })
            .collect();
        let of = |parts: &[Part]| {
            let total = report(&world(parts, complete, |_| true)).total(Measure::Directing);
            total.unwrap_or(Proportion::NOTHING)
        };
        let (before, after) = (of(&parts), of(&settled));
        prop_assert!(before.part <= after.part);
        prop_assert!(before.whole - before.part <= after.whole - after.part);
        let all = |total: Proportion| total.whole + total.unknown.most().unwrap();
        prop_assert_eq!(all(before), all(after));
    }
}

#[test]
fn reports_of_two_years_do_not_merge() {
    let error = YearlyReport::new(2017)
        .merge(YearlyReport::new(2018))
        .unwrap_err();
    assert_eq!((error.year, error.other), (2017, 2018));
    assert_eq!(
        error.to_string(),
        "a report of the year 2018 does not merge into one of the year 2017"
    );
}

#[test]
fn a_share_of_nothing_is_reached_by_nobody_knows() {
    assert_eq!(
        Proportion::NOTHING.reaches(Share::at_least(0, 1)),
        Truth::Unknown
    );
    let open = Proportion::new(9, 10).with_unknown(Quantity::at_least(0));
    assert_eq!(open.reaches(Share::at_least(1, 2)), Truth::Unknown);
}

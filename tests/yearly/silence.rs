//! D5: the longest run of days without direction, as bounds.

use danchu::actor::BodyKind;
use danchu::record::{Act, Case, Plan};
use danchu::yearly::Measure;

use crate::world::{body, case, covered, direct, inspect, items_of, period, record};

fn one() -> Case {
    case()
        .with_body(body("a", BodyKind::DISTRICT_PARTY))
        .with_coverage(covered(&["a"]))
}

/// The least, the most, and the days of the year.
fn days(case: &Case) -> (u32, u32, u32) {
    let items = items_of(case, Measure::LongestSilence);
    assert_eq!(items.len(), 1);
    let silence = items[0].silence.unwrap();
    (silence.at_least, silence.at_most, silence.of)
}

#[test]
fn a_year_without_a_trace_is_one_silence() {
    assert_eq!(days(&one()), (365, 365, 365));
}

#[test]
fn a_silence_runs_from_the_day_after_an_act_to_the_day_before_the_next() {
    // 14 February is day 45: 44 days before it, 5 September day 248: 202 between, 117 after.
    let case = one()
        .with_record(record("r1", "a", "2017-02-14", direct()))
        .with_record(record("r2", "a", "2017-09-05", inspect()));
    assert_eq!(days(&case), (202, 202, 365));
}

#[test]
fn a_plan_breaks_no_silence() {
    let plan = Act::Plan(Plan::new().with_topic(danchu::act::Topic::DEMOCRACY_INSPECTION));
    assert_eq!(
        days(&one().with_record(record("r", "a", "2017-07-01", plan))),
        (365, 365, 365)
    );
}

#[test]
fn a_day_known_by_its_month_gives_a_least_and_a_most() {
    // July is days 182 to 212: on the 183rd day 182 are before and 182 after; on the last one 211 are before.
    let case = one().with_record(record("r", "a", "2017-07", inspect()));
    assert_eq!(days(&case), (182, 211, 365));
}

#[test]
fn a_day_known_by_its_year_gives_a_wide_answer() {
    let case = one().with_record(record("r", "a", "2017", inspect()));
    assert_eq!(days(&case), (182, 364, 365));
}

#[test]
fn a_log_that_is_not_complete_bounds_the_silence_from_above_only() {
    let case = case()
        .with_body(body("a", BodyKind::DISTRICT_PARTY))
        .with_record(record("r", "a", "2017-02-14", direct()));
    assert_eq!(days(&case), (0, 320, 365));
}

#[test]
fn a_body_is_silent_only_while_it_exists() {
    let from_december =
        body("a", BodyKind::DISTRICT_PARTY).with_period(period("2017-12-01", "2030-01-01"));
    let case = case()
        .with_body(from_december)
        .with_coverage(covered(&["a"]));
    assert_eq!(days(&case), (31, 31, 31));
}

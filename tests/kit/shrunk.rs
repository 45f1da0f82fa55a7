//! Shrunk counter-examples stay readable: ten seeded bugs, each a claim that some worlds refute, and the smallest
//! world that does. What is left of it is typed from the norm: what starts it, what discharges it, who acts.

use danchu::NormId;
use danchu::act::ActKind;
use danchu::check::{Checker, Context};
use danchu::norm::Norm;
use danchu::proptest::prelude::*;
use danchu::proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use danchu::record::{Act, Case};
use danchu::report::Outcome;
use danchu::strategies::{Fault, FaultKind, compliant_log, faulty_log, world_that_meets};
use danchu::time::{Date, Period};

use crate::viet_nam;

/// The smallest case of a strategy for which a claim does not hold.
fn smallest(strategy: impl Strategy<Value = Case>, claim: impl Fn(&Case) -> bool) -> Case {
    let config = Config {
        cases: 200,
        failure_persistence: None,
        max_shrink_iters: 1000,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let holds = |case: Case| {
        if claim(&case) {
            Ok(())
        } else {
            Err(TestCaseError::fail("refuted"))
        }
    };
    match runner.run(&strategy, holds) {
        Err(TestError::Fail(_, case)) => case,
        other => panic!("nothing refutes the claim: {other:?}"),
    }
}

fn norm(id: &str) -> &'static Norm {
    let id: NormId = id.parse().unwrap();
    danchu::catalogue::norm(&id).unwrap()
}

fn met(id: &str) -> impl Strategy<Value = Case> {
    world_that_meets(viet_nam(), &norm(id).id).unwrap()
}

fn missed(id: &str, kind: &FaultKind) -> impl Strategy<Value = Case> {
    let faults = Fault::of(norm(id));
    let fault = faults.iter().find(|fault| fault.kind == *kind).unwrap();
    faulty_log(viet_nam(), fault).unwrap()
}

fn kinds(case: &Case) -> Vec<ActKind> {
    case.records
        .iter()
        .map(|record| record.act.kind())
        .collect()
}

fn days_between(case: &Case, first: usize, second: usize) -> i32 {
    let day = |at: usize| case.records.get(at).unwrap().date.exact().unwrap();
    day(second)
        .day_number()
        .saturating_sub(day(first).day_number())
}

fn households(case: &Case) -> u32 {
    let registers = case.registers.as_ref().unwrap();
    let first = registers.households.as_ref().unwrap().first().unwrap();
    first.count.known().unwrap()
}

const SEND: &str = "law-10-2022:20.3:send";

#[test]
fn a_claim_about_acts_shrinks_to_a_vote_and_a_sending() {
    // "Nothing is ever sent."
    let case = smallest(met(SEND), |case| !kinds(case).contains(&ActKind::Send));
    assert_eq!(kinds(&case), [ActKind::Meet, ActKind::Send]);
    assert!(case.bodies.len() <= 7, "{} bodies", case.bodies.len());
    assert_eq!(days_between(&case, 0, 1), 0);
}

#[test]
fn a_claim_about_a_register_shrinks_to_its_bound() {
    // "No village has 40 households."
    let case = smallest(met(SEND), |case| households(case) < 40);
    assert_eq!(households(&case), 40);
    assert_eq!(case.records.len(), 2);
}

#[test]
fn a_claim_about_time_shrinks_to_one_day_more() {
    // "It is sent within three days."
    let case = smallest(met(SEND), |case| days_between(case, 0, 1) <= 3);
    assert_eq!(days_between(&case, 0, 1), 4);
    assert_eq!(case.records.len(), 2);
}

#[test]
fn a_claim_about_votes_shrinks_to_the_smallest_village() {
    // "Everybody votes in favour."
    let case = smallest(met("law-10-2022:21.1:carried"), |case| {
        case.records.iter().all(|record| match &record.act {
            Act::Meet(act) => {
                act.votes.as_ref().unwrap().in_favour == act.votes.as_ref().unwrap().electorate
            }
            _ => true,
        })
    });
    assert_eq!(case.records.len(), 1);
    // At least two thirds of three.
    assert_eq!(households(&case), 3);
}

#[test]
fn a_claim_about_lateness_shrinks_to_one_late_sending() {
    // "Nobody is ever late."
    let case = smallest(missed(SEND, &FaultKind::LateByADay), |case| {
        let verdicts = viet_nam().verdicts(case, &Context::new());
        verdicts
            .iter()
            .all(|verdict| verdict.outcome != Outcome::SatisfiedLate)
    });
    assert_eq!(kinds(&case), [ActKind::Meet, ActKind::Send]);
}

#[test]
fn a_claim_about_omission_shrinks_to_what_was_not_followed() {
    // "What is decided is always sent."
    let case = smallest(missed(SEND, &FaultKind::NotDone), |case| {
        kinds(case).contains(&ActKind::Send)
    });
    assert_eq!(kinds(&case), [ActKind::Meet]);
}

#[test]
fn a_claim_about_posting_shrinks_to_one_publication() {
    // "What is posted stays up for good."
    let case = smallest(
        missed("law-10-2022:13.2:post-seat", &FaultKind::Interrupted),
        |case| {
            case.records.iter().all(|record| match &record.act {
                Act::Publish(act) | Act::Notify(act) => act.interruptions.is_none(),
                _ => true,
            })
        },
    );
    assert!(case.records.len() <= 2, "{:?}", kinds(&case));
}

#[test]
fn a_claim_about_order_shrinks_to_two_acts() {
    // "Things come in the order of their numbers."
    let case = smallest(
        missed("law-10-2022:52.1:plan-first", &FaultKind::WrongOrder),
        |case| case.records.len() < 2 || days_between(case, 0, 1) >= 0,
    );
    assert_eq!(case.records.len(), 2);
    assert_eq!(days_between(&case, 0, 1), -1);
}

/// The norms on household ballots and on what is adopted: few enough to shrink a log of them in a moment.
fn of_ballots() -> Checker {
    let articles = [
        "law-10-2022:19.",
        "law-10-2022:21.1",
        "law-10-2022:20.3:",
        "decree-59-2023:4.",
    ];
    let own = |norm: &&Norm| {
        articles
            .iter()
            .any(|article| norm.id.as_str().starts_with(article))
    };
    let norms = danchu::catalogue::norms().filter(own).cloned().collect();
    Checker::try_new(norms, viet_nam().calendar().clone()).unwrap()
}

fn logs() -> impl Strategy<Value = Case> {
    let year = Period::between(Date::literal(2023, 9, 1), Date::literal(2024, 6, 1));
    compliant_log(&of_ballots(), year).unwrap()
}

#[test]
fn a_claim_about_a_whole_log_shrinks_to_one_world() {
    // "No log has a ballot."
    let case = smallest(logs(), |case| !kinds(case).contains(&ActKind::Ballot));
    assert_eq!(case.matters.len(), 1);
    assert!(case.records.len() <= 40, "{} records", case.records.len());
}

#[test]
fn a_claim_about_the_size_of_a_log_shrinks_to_its_bound() {
    // "No log has five matters."
    let case = smallest(logs(), |case| case.matters.len() < 5);
    assert_eq!(case.matters.len(), 5);
}

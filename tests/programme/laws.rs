//! Laws of the engine, over the year of province P: what must hold whatever the programme says.

use alloc::collections::BTreeMap;

use danchu::check::Context;
use danchu::record::Case;
use danchu::report::{Finding, Outcome, Report};
use danchu::time::Date;

use crate::{checker, province, readings};

type Key = (String, String, Option<String>, Option<u16>, Option<String>);

fn key(finding: &Finding) -> Key {
    (
        finding.norm.to_string(),
        finding.matter.to_string(),
        finding.bearer.as_ref().map(ToString::to_string),
        finding.year,
        finding.subject.as_ref().map(ToString::to_string),
    )
}

fn outcomes(report: &Report) -> BTreeMap<Key, Outcome> {
    let all = report.findings.iter();
    let by_key: BTreeMap<Key, Outcome> = all.map(|one| (key(one), one.outcome)).collect();
    assert_eq!(by_key.len(), report.findings.len(), "two findings are one");
    by_key
}

fn both() -> [Context; 2] {
    [Context::new(), readings()]
}

#[test]
fn the_order_of_records_and_bodies_says_nothing_and_neither_does_a_duplicate() {
    let checker = checker(Vec::new());
    let mut turned = province();
    turned.records.reverse();
    turned.bodies.reverse();
    turned.coverage.reverse();
    let first = turned.records.first().unwrap().clone();
    let turned = turned.with_record(first);
    for context in both() {
        let one = checker.check(&province(), &context);
        assert_eq!(one.findings, checker.check(&turned, &context).findings);
    }
}

#[test]
fn a_verdict_without_reasons_is_the_verdict_with_them() {
    let checker = checker(Vec::new());
    let case = province();
    for context in both() {
        let report = checker.check(&case, &context);
        let verdicts = checker.verdicts(&case, &context);
        assert_eq!(verdicts.len(), report.findings.len());
        for (verdict, finding) in verdicts.iter().zip(&report.findings) {
            assert_eq!(verdict.norm, &finding.norm);
            assert_eq!(verdict.bearer, finding.bearer.as_ref());
            assert_eq!(
                (verdict.year, verdict.outcome),
                (finding.year, finding.outcome)
            );
            assert_eq!(verdict.due, finding.due);
        }
    }
}

#[test]
fn as_time_goes_on_nothing_missed_is_pending_again_and_only_a_record_cures() {
    let checker = checker(Vec::new());
    let case = province();
    let on = |day: Date, context: &Context| {
        outcomes(&checker.check(&case, &context.clone().with_as_of(day)))
    };
    for context in both() {
        let mut day: Date = "2016-03-20".parse().unwrap();
        let mut before = on(day, &context);
        while day < "2019-03-01".parse().unwrap() {
            let next = day.checked_add_days(7).unwrap();
            let now = on(next, &context);
            let happened = case.records.iter().any(|record| {
                record
                    .date
                    .earliest()
                    .is_some_and(|date| date > day && date <= next)
            });
            for (key, was) in &before {
                let is = now.get(key).copied();
                assert!(is.is_some(), "{next}: {key:?} is gone");
                if *was == Outcome::Unsatisfied {
                    assert_ne!(is, Some(Outcome::Pending), "{next}: {key:?}");
                    let cured = [Outcome::Satisfied, Outcome::SatisfiedLate].map(Some);
                    assert!(happened || !cured.contains(&is), "{next}: {key:?}");
                }
            }
            (day, before) = (next, now);
        }
    }
}

#[test]
fn a_record_on_another_matter_changes_nothing_here() {
    let checker = checker(Vec::new());
    let without = |matter: &str| -> Case {
        let mut case = province();
        case.records.retain(|record| {
            record
                .matter
                .as_ref()
                .is_none_or(|own| own.as_str() != matter)
        });
        case
    };
    for context in both() {
        let whole = checker.check(&province(), &context);
        let part = checker.check(&without("a2-levy"), &context);
        let of = |report: &Report| -> Vec<Finding> {
            let others = report
                .findings
                .iter()
                .filter(|one| one.matter.as_str() != "a2-levy");
            others.cloned().collect()
        };
        assert_eq!(of(&whole), of(&part));
        assert!(whole.findings.len() > part.findings.len());
    }
}

#[test]
fn a_log_that_is_not_complete_never_turns_what_is_open_into_a_miss() {
    let checker = checker(Vec::new());
    let mut open = province();
    open.coverage.clear();
    for context in both() {
        let with = outcomes(&checker.check(&province(), &context));
        for (key, outcome) in outcomes(&checker.check(&open, &context)) {
            let covered = with.get(&key).copied();
            if outcome == Outcome::Unsatisfied {
                assert_eq!(covered, Some(Outcome::Unsatisfied), "{key:?}");
                assert!(
                    key.0.ends_with("recipients.4:central-mobilisation"),
                    "{key:?}"
                );
            }
            if outcome == Outcome::Satisfied {
                assert_eq!(covered, Some(Outcome::Satisfied), "{key:?}");
            }
        }
    }
}

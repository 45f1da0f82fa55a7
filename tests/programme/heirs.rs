//! The same year looked at in 2026: districts are gone, commissions have merged, committees have ended.

use danchu::Quantity;
use danchu::act::{Rung, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::check::Context;
use danchu::record::{Act, Case, Delivery, Evidence, Record, Sending, Signature};
use danchu::report::{NotApplicable, Outcome, Report};

use crate::{checker, findings, province, readings};

/// The year as of 24 November 2026, with the bodies that followed and one report of the merged commission.
fn later() -> Case {
    let sending = Sending::new(
        Topic::YEARLY_RESULTS,
        vec![Delivery::new("p-standing".parse().unwrap())],
    )
    .with_period("2025".parse::<danchu::time::When>().unwrap())
    .with_signed(vec![Signature::new(
        BodyKind::PROVINCE_PROPAGANDA_MOBILISATION,
        Quantity::exact(1),
    )]);
    let report = Record::new("later-report".parse().unwrap(), Act::Report(sending))
        .with_date("2025-12-20".parse().unwrap())
        .with_actor("propaganda".parse().unwrap())
        .with_matter("programme".parse().unwrap())
        .with_evidence(Evidence::new(Rung::Evidenced));
    let body =
        |id: &str, kind| Body::new(id.parse().unwrap(), kind).with_parent("p".parse().unwrap());
    let mut province = province();
    for coverage in &mut province.coverage {
        let new = ["propaganda", "government-party"].map(|id| id.parse().unwrap());
        coverage.bodies.get_or_insert_default().extend(new);
    }
    province
        .with_as_of("2026-11-24".parse().unwrap())
        .with_body(body(
            "propaganda",
            BodyKind::PROVINCE_PROPAGANDA_MOBILISATION,
        ))
        .with_body(body(
            "government-party",
            BodyKind::PROVINCE_GOVERNMENT_PARTY,
        ))
        .with_record(report)
}

fn only(
    report: &Report,
    norm: &str,
    bearer: Option<&str>,
    year: Option<u16>,
) -> Option<(Outcome, Option<NotApplicable>)> {
    let found = findings(report, norm, "programme", bearer, year);
    assert!(found.len() <= 1, "{norm} {bearer:?} {year:?}");
    found
        .first()
        .map(|finding| (finding.outcome, finding.reason))
}

#[test]
fn a_year_long_past_is_judged_as_it_was() {
    let report = checker(Vec::new()).check(&later(), &readings());
    let was = |norm, bearer, expected| {
        assert_eq!(
            only(&report, norm, bearer, Some(2017)),
            Some((expected, None)),
            "{norm}"
        );
    };
    was("iii.1.c:urge", Some("a-party"), Outcome::Satisfied);
    was("iii.1.c:urge", Some("b-party"), Outcome::Unsatisfied);
    was("ii.1.dd:evaluate", Some("a-standing"), Outcome::Satisfied);
    was("iii.3.b:report", None, Outcome::Satisfied);
    // E wrote no work programme, and the log is complete: still owed, and never late.
    assert_eq!(
        only(&report, "iii.1.a:work-programme", Some("e"), None),
        Some((Outcome::Pending, None))
    );
}

#[test]
fn a_bearer_that_ended_within_the_year_has_nothing_left_to_do() {
    let report = checker(Vec::new()).check(&later(), &readings());
    let ended = Some((Outcome::NotApplicable, Some(NotApplicable::BearerEnded)));
    // Districts ended on 2025-07-01; what 2024 asked of them is asked.
    for (norm, bearer) in [
        ("iii.1.c:urge", "a-party"),
        ("ii.1.dd:evaluate", "a-standing"),
        // The Party civil affairs committees ended early in 2025.
        ("ii.1.dd:evaluate", "pc-caucus"),
    ] {
        let year = |year| only(&report, norm, Some(bearer), Some(year));
        assert_eq!(
            year(2024).map(|found| found.0),
            Some(Outcome::Unsatisfied),
            "{norm} {bearer}"
        );
        assert_eq!(year(2025), ended, "{norm} {bearer}");
        assert_eq!(year(2026), None, "{norm} {bearer}");
    }
}

#[test]
fn a_period_of_the_case_beats_that_of_the_kind() {
    let mut case = later();
    let body = case
        .bodies
        .iter_mut()
        .find(|body| body.id.as_str() == "b-party")
        .unwrap();
    body.period = Some(danchu::time::Period::until("2020-07-01".parse().unwrap()));
    let report = checker(Vec::new()).check(&case, &readings());
    let year = |year| only(&report, "iii.1.c:urge", Some("b-party"), Some(year));
    assert_eq!(year(2019).map(|found| found.0), Some(Outcome::Unsatisfied));
    assert_eq!(
        year(2020),
        Some((Outcome::NotApplicable, Some(NotApplicable::BearerEnded)))
    );
    assert_eq!(year(2021), None);
}

#[test]
fn the_day_after_the_year_is_still_within_it_and_the_last_day_is_not() {
    // First day without it: 2017-12-31 ends it within 2017, 2018-01-02 does not.
    for (ends, expected) in [
        ("2017-12-31", Outcome::NotApplicable),
        ("2018-01-01", Outcome::Satisfied),
        ("2018-01-02", Outcome::Satisfied),
    ] {
        let mut case = province();
        let body = case
            .bodies
            .iter_mut()
            .find(|body| body.id.as_str() == "a-party")
            .unwrap();
        body.period = Some(danchu::time::Period::until(ends.parse().unwrap()));
        let report = checker(Vec::new()).check(&case, &readings());
        let found = only(&report, "iii.1.c:urge", Some("a-party"), Some(2017));
        assert_eq!(found.map(|found| found.0), Some(expected), "{ends}");
    }
}

/// III.1.c is owed in each year in which the committee exists on some day of it.
#[test]
fn a_committee_gone_by_new_year_s_day_owes_nothing_in_the_new_year() {
    for (ends, expected) in [
        ("2018-01-01", None),
        (
            "2018-01-02",
            Some((Outcome::NotApplicable, Some(NotApplicable::BearerEnded))),
        ),
    ] {
        let mut case = province();
        for body in &mut case.bodies {
            if body.id.as_str() == "a-party" {
                body.period = Some(danchu::time::Period::until(ends.parse().unwrap()));
            }
        }
        let report = checker(Vec::new()).check(&case, &readings());
        let found = only(&report, "iii.1.c:urge", Some("a-party"), Some(2018));
        assert_eq!(found, expected, "{ends}");
    }
}

/// The programme binds from its receipt: a quarter that was over by then asks for nothing.
#[test]
fn a_quarter_before_the_programme_came_asks_nothing() {
    // B inspects on 2017-05-18 and urges in the two quarters after; nothing in the first.
    let second_half = |case: Case| {
        let urged = case
            .records
            .iter()
            .find(|record| record.id.as_str() == "r08");
        let urged = urged.unwrap().clone();
        ["2017-09-05", "2017-11-05"]
            .into_iter()
            .fold(case, |case, day| {
                let mut record = urged.clone();
                record.id = format!("b-{day}").parse().unwrap();
                record.actor = Some("b-standing".parse().unwrap());
                record.date = day.parse().unwrap();
                case.with_record(record)
            })
    };
    let received = |day: &str| {
        let mut case = second_half(province());
        for record in &mut case.records {
            if let Act::Send(sending) = &mut record.act {
                record.date = day.parse().unwrap();
                for delivery in &mut sending.to {
                    delivery.received = delivery.received.and(day.parse().ok());
                }
            }
        }
        let report = checker(Vec::new()).check(&case, &readings());
        only(&report, "iii.1.c:urge", Some("b-party"), Some(2017)).map(|found| found.0)
    };
    assert_eq!(received("2017-04-01"), Some(Outcome::Satisfied));
    assert_eq!(received("2017-03-31"), Some(Outcome::Unsatisfied));
}

#[test]
fn the_merged_commission_reports_for_the_one_it_took_in() {
    let checker = checker(Vec::new());
    // Under the reading that either will do, the report of the merged commission is the one owed.
    let with = checker.check(&later(), &readings());
    assert_eq!(
        only(&with, "iii.3.b:report", None, Some(2025)),
        Some((Outcome::Satisfied, None))
    );
    // 2024 was covered by nobody, by 31 January 2025.
    assert_eq!(
        only(&with, "iii.3.b:report", None, Some(2024)),
        Some((Outcome::Unsatisfied, None))
    );
    // Without it, what became of the steering committee is not known, and so whether one signature is enough.
    let without = checker.check(&later(), &Context::new());
    assert_eq!(
        only(&without, "iii.3.b:report", None, Some(2025)),
        Some((Outcome::Undetermined, None))
    );
}

#[test]
fn the_committee_that_took_over_the_functions_is_the_new_bearer() {
    let report = checker(Vec::new()).check(&later(), &Context::new());
    let bearers: Vec<&str> = findings(&report, "ii.5.a:lead", "programme", None, None)
        .iter()
        .filter_map(|finding| finding.bearer.as_ref().map(danchu::BodyId::as_str))
        .collect();
    assert_eq!(bearers, ["government-party", "pc-caucus"]);
    // Of the Party delegation of the Council nothing read names an heir.
    let bearers: Vec<&str> = findings(&report, "ii.4.a:lead", "programme", None, None)
        .iter()
        .filter_map(|finding| finding.bearer.as_ref().map(danchu::BodyId::as_str))
        .collect();
    assert_eq!(bearers, ["council-caucus"]);
    // Whose time was not yet there: the new committee owes nothing for 2023.
    assert_eq!(
        only(
            &report,
            "ii.1.dd:evaluate",
            Some("government-party"),
            Some(2023)
        ),
        None
    );
    assert!(
        only(
            &report,
            "ii.1.dd:evaluate",
            Some("government-party"),
            Some(2026)
        )
        .is_some()
    );
}

/// Those who owe a report jointly owe it with those who are left: a body that is gone, and that nobody followed,
/// is not waited for; while it was there, it was.
#[test]
fn a_joint_duty_does_not_wait_for_a_body_that_is_gone() {
    // A province may have its commission and the district standing committees report together.
    let mut norm = danchu::catalogue::norm(&crate::id("programme-kl-120:iii.3.b:report"))
        .unwrap()
        .clone();
    norm.id = crate::id("own:iii.3.b:together");
    if let danchu::norm::Rule::Duty(duty) = &mut norm.rule {
        duty.bearers = danchu::norm::Bearers::Jointly;
        duty.owes = vec![
            BodyKind::PROVINCE_MASS_MOBILISATION,
            BodyKind::DISTRICT_STANDING,
        ]
        .into();
    }
    let mut case = later();
    let mut before = case.records.last().unwrap().clone();
    before.id = "report-of-2024".parse().unwrap();
    before.date = "2024-12-20".parse().unwrap();
    before.actor = Some("mobilisation".parse().unwrap());
    if let Act::Report(sending) = &mut before.act {
        sending.period = "2024".parse().ok();
    }
    case = case.with_record(before);
    let report = checker(vec![norm]).check(&case, &Context::new());
    let outcome = |year| {
        let name = crate::id("own:iii.3.b:together");
        let found = report
            .of_norm(&name)
            .find(|finding| finding.year == Some(year));
        found.map(|finding| finding.outcome)
    };
    // The commission (and what it merged into) signed alone. Districts were there all through 2024; by the end of
    // 2025 none is left.
    assert_eq!(outcome(2024), Some(Outcome::Undetermined));
    assert_eq!(outcome(2025), Some(Outcome::Satisfied));
}

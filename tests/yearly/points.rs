//! The tasks of the programme in one year, each way they can stand: done, owed, not known.

use danchu::act::{Term, Topic};
use danchu::actor::BodyKind;
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{Act, Case, Delivery, Plan, Reading, Record, Sending, YesNo};
use danchu::report::Outcome;
use danchu::time::Span;
use danchu::yearly::{YearlyReport, YearlyTask};

use crate::world::{body, case, covered, record};

/// A province with one committee directly under it, which received the programme on 2016-03-20.
fn province() -> Case {
    let within = |id: &str, kind| body(id, kind).with_parent("p".parse().unwrap());
    let sent = Sending::new(
        Topic::PROGRAMME,
        vec![
            Delivery::new("direct".parse().unwrap())
                .with_received("2016-03-20".parse::<danchu::time::When>().unwrap()),
        ],
    );
    case()
        .with_body(body("p", BodyKind::PROVINCE))
        .with_body(within("p-standing", BodyKind::PROVINCE_STANDING))
        .with_body(within("steering", BodyKind::STEERING_COMMITTEE))
        .with_body(within("mobilisation", BodyKind::PROVINCE_MASS_MOBILISATION))
        .with_body(within("direct", BodyKind::PARTY_COMMITTEE_DIRECT))
        .with_matter(Matter::new(
            "programme".parse().unwrap(),
            MatterKind::ACTION_PROGRAMME,
            Reach::Wider,
            "p".parse().unwrap(),
        ))
        .with_record(of_programme(
            "sent",
            "p-standing",
            "2016-03-20",
            Act::Send(sent),
        ))
}

fn of_programme(id: &str, actor: &str, date: &str, act: Act) -> Record {
    record(id, actor, date, act)
        .with_matter("programme".parse().unwrap())
        .with_evidence(danchu::record::Evidence::new(danchu::act::Rung::Evidenced))
}

fn planned(date: &str) -> Record {
    let plan = Plan::new().with_topic(Topic::WORK_PROGRAMME);
    of_programme("plan", "direct", date, Act::Plan(plan))
}

/// The tasks of a norm in 2017.
fn tasks(case: &Case, context: &Context, norm: &str) -> Vec<YearlyTask> {
    assert_eq!(case.problems(), vec![]);
    let report = Checker::viet_nam().check(case, context);
    let mut all = YearlyReport::of(case, &report, 2017).tasks;
    all.retain(|task| task.norm.as_str() == format!("programme-kl-120:{norm}"));
    all
}

/// III.1.a: the committee makes a work programme of its own; no day is stated.
fn work_programme(case: &Case) -> Vec<(Outcome, YesNo, Vec<String>)> {
    tasks(case, &Context::new(), "iii.1.a:work-programme")
        .into_iter()
        .map(|task| {
            assert_eq!(task.bearer.unwrap().as_str(), "direct");
            assert_eq!(task.due, None);
            let records = task.records.iter().map(ToString::to_string).collect();
            (task.outcome, task.owed, records)
        })
        .collect()
}

#[test]
fn what_was_done_in_the_year_is_done_and_what_was_done_before_is_no_news() {
    let done = |date: &str| work_programme(&province().with_record(planned(date)));
    let of_2017 = [(Outcome::Satisfied, YesNo::No, vec![String::from("plan")])];
    assert_eq!(done("2016-12-31"), []);
    assert_eq!(done("2017-01-01"), of_2017);
    assert_eq!(done("2017-12-31"), of_2017);
    // Owed all through the year and met only after it: the report says by which record.
    assert_eq!(done("2018-01-15"), of_2017);
}

#[test]
fn what_a_complete_log_does_not_show_is_owed_and_without_a_day_never_late() {
    let silent = province().with_coverage(covered(&["direct"]));
    assert_eq!(
        work_programme(&silent),
        [(Outcome::Pending, YesNo::Yes, vec![])]
    );
}

#[test]
fn what_a_log_that_is_not_complete_does_not_show_is_not_known() {
    assert_eq!(
        work_programme(&province()),
        [(Outcome::Undetermined, YesNo::Yes, vec![])]
    );
}

/// III.3.b: the report on 2017 is often made after its end.
#[test]
fn a_report_on_the_year_made_after_it_is_of_the_year_and_of_no_other() {
    let sending = Sending::new(
        Topic::YEARLY_RESULTS,
        vec![Delivery::new("p-standing".parse().unwrap())],
    )
    .with_period("2017".parse::<danchu::time::When>().unwrap());
    let case = province().with_record(of_programme(
        "report",
        "steering",
        "2018-01-12",
        Act::Report(sending),
    ));
    let covering = |days| {
        Context::new()
            .with_reading(Reading::new(Term::JOINTLY).with_holds(YesNo::No))
            .with_reading(
                Reading::new(Term::YEAR_COVERED)
                    .with_holds(YesNo::Yes)
                    .with_within(Span::days(days)),
            )
    };
    let stands = |context: &Context| {
        let found = tasks(&case, context, "iii.3.b:report");
        assert_eq!(found.len(), 1);
        let task = &found[0];
        let records: Vec<&str> = task.records.iter().map(danchu::RecordId::as_str).collect();
        assert_eq!(records, ["report"]);
        (task.outcome, task.owed)
    };
    // Twelve days after the end of the year.
    assert_eq!(stands(&covering(12)), (Outcome::Satisfied, YesNo::No));
    assert_eq!(stands(&covering(11)), (Outcome::SatisfiedLate, YesNo::No));
    // Nobody has read what "every year" means.
    assert_eq!(stands(&Context::new()), (Outcome::Undetermined, YesNo::Yes));
}

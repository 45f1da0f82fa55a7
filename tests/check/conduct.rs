//! Conduct that is forbidden and that only a written conclusion speaks of.

use danchu::act::{ActKind, FindingResult, Topic};
use danchu::actor::BodyKind;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{Duty, Norm, Pattern, Perform, Timing, Trigger};
use danchu::record::{Act, BodyFinding, Case, Conclusion, Record};
use danchu::report::{Missing, NotApplicable, Outcome};
use danchu::time::{FirstDay, Period, Roll, Span, When};

use crate::{Context, check, id, norm, record, village};

fn reprisal() -> Topic {
    Topic::constant("own_reprisal")
}

fn found_so(topics: Vec<Topic>) -> Trigger {
    let results = vec![
        FindingResult::Established,
        FindingResult::NotDone,
        FindingResult::NoEvidence,
    ];
    Trigger::Found {
        results: results.into(),
        topics: topics.into(),
    }
}

fn forbids(topics: Vec<Topic>) -> Norm {
    let duty = Duty::new(found_so(topics), Timing::Unstated, vec![]).forbidden();
    norm("own:1:no-reprisal", duty)
}

fn concluded(name: &str, findings: Vec<BodyFinding>) -> Record {
    let act = Act::Conclude(Conclusion::new(findings));
    record(name, "2024-03-01", "pc", act)
}

fn on(topic: Topic, result: FindingResult) -> BodyFinding {
    BodyFinding::new(result).with_topic(topic)
}

fn case(records: Vec<Record>) -> Case {
    records
        .into_iter()
        .fold(village("2024-06-01"), Case::with_record)
}

fn outcomes(norm: Norm, case: &Case) -> Vec<Outcome> {
    let report = check(vec![norm], case, &Context::new());
    let of = id("own:1:no-reprisal");
    let found = report.of_norm(&of);
    found.map(|found| found.outcome).collect()
}

#[test]
fn it_is_what_the_conclusion_says_of_this_conduct() {
    let own = || forbids(vec![reprisal()]);
    let said = |findings| outcomes(own(), &case(vec![concluded("a", findings)]));
    assert_eq!(
        said(vec![on(reprisal(), FindingResult::Established)]),
        [Outcome::Unsatisfied]
    );
    assert_eq!(
        said(vec![on(reprisal(), FindingResult::NotDone)]),
        [Outcome::Satisfied]
    );
    assert_eq!(
        said(vec![on(reprisal(), FindingResult::NoEvidence)]),
        [Outcome::Undetermined]
    );
    // Made out once is made out.
    let both = vec![
        on(reprisal(), FindingResult::NotDone),
        on(reprisal(), FindingResult::Established),
    ];
    assert_eq!(said(both), [Outcome::Unsatisfied]);
    // Other conduct, and conduct that is not named, is other conduct.
    let other = || on(Topic::constant("own_forgery"), FindingResult::Established);
    assert_eq!(said(vec![other()]), []);
    assert_eq!(said(vec![BodyFinding::new(FindingResult::Established)]), []);
    let beside = vec![other(), on(reprisal(), FindingResult::NotDone)];
    assert_eq!(said(beside), [Outcome::Satisfied]);
    // A norm that names no conduct is about any.
    let any = |findings| outcomes(forbids(vec![]), &case(vec![concluded("a", findings)]));
    assert_eq!(any(vec![other()]), [Outcome::Unsatisfied]);
    assert_eq!(
        any(vec![BodyFinding::new(FindingResult::NotDone)]),
        [Outcome::Satisfied]
    );
}

#[test]
fn each_conclusion_is_asked_for_itself() {
    let two = case(vec![
        concluded("a", vec![on(reprisal(), FindingResult::Established)]),
        concluded("b", vec![on(reprisal(), FindingResult::NoEvidence)]),
    ]);
    let report = check(vec![forbids(vec![reprisal()])], &two, &Context::new());
    let of = id("own:1:no-reprisal");
    let found: Vec<_> = report
        .of_norm(&of)
        .map(|found| (found.outcome, found.missing.clone()))
        .collect();
    let determination = Missing::Determination {
        topic: reprisal(),
        by: BodyKind::COMPETENT_BODY,
    };
    let open = (Outcome::Undetermined, vec![determination]);
    assert_eq!(found, [(Outcome::Unsatisfied, vec![]), open]);
}

/// The law of the time of the conduct governs it, whenever it was concluded on.
#[test]
fn conduct_is_judged_by_the_law_of_its_time() {
    let of = |period: Option<&str>| {
        let mut finding = on(reprisal(), FindingResult::Established);
        finding.period = period.map(|period| period.parse::<When>().unwrap());
        let case = case(vec![concluded("a", vec![finding])]);
        let norm =
            forbids(vec![reprisal()]).with_period(Period::from("2024-02-01".parse().unwrap()));
        let report = check(vec![norm], &case, &Context::new());
        let found = report.of_norm(&id("own:1:no-reprisal")).next().unwrap();
        (found.outcome, found.reason)
    };
    assert_eq!(of(None), (Outcome::Unsatisfied, None));
    assert_eq!(of(Some("2024-02-01")), (Outcome::Unsatisfied, None));
    let before = (Outcome::NotApplicable, Some(NotApplicable::NotInForce));
    assert_eq!(of(Some("2024-01-31")), before);
}

/// A matter of which nothing else is recorded, and a conclusion on it among the records of another.
fn named_elsewhere(result: FindingResult) -> Case {
    let other = Matter::new(
        "n".parse().unwrap(),
        MatterKind::FUNDS,
        Reach::Village,
        "v".parse().unwrap(),
    );
    let finding = on(reprisal(), result).with_matter("n".parse::<danchu::MatterId>().unwrap());
    case(vec![concluded("a", vec![finding])]).with_matter(other)
}

/// What is found of a norm alone: on which matter, and what.
fn by_matter(norm: Norm, case: &Case) -> Vec<(String, Outcome)> {
    let report = check(vec![norm], case, &Context::new());
    let found = report.findings.iter();
    found
        .map(|found| (found.matter.to_string(), found.outcome))
        .collect()
}

#[test]
fn a_conclusion_is_on_the_matter_that_it_names() {
    let case = named_elsewhere(FindingResult::Established);
    let norm = forbids(vec![reprisal()]);
    assert_eq!(
        by_matter(norm, &case),
        [("n".to_owned(), Outcome::Unsatisfied)]
    );
}

#[test]
fn a_ground_that_is_made_out_starts_a_duty_on_the_matter_that_it_names() {
    let within = Timing::Within {
        span: Span::days(10),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let trigger = Trigger::Established {
        topic: reprisal(),
        by: BodyKind::COMMUNE_PC,
    };
    let remedy = vec![Perform::plain(Pattern::of(ActKind::Remedy))];
    let norm = norm("own:1:remedy", Duty::new(trigger, within, remedy));
    let case = named_elsewhere(FindingResult::Established);
    assert_eq!(
        by_matter(norm, &case),
        [("n".to_owned(), Outcome::Unsatisfied)]
    );
}

/// An act that is forbidden once something was found so is no conduct: records show it.
#[test]
fn an_act_that_is_forbidden_from_a_finding_on_is_looked_for() {
    let duty = Duty::new(
        found_so(vec![reprisal()]),
        Timing::Unstated,
        vec![Perform::plain(Pattern::of(ActKind::Collect))],
    );
    let collects = |day: &str| {
        let act = Act::Collect(danchu::record::Money::new());
        record("c", day, "head", act)
    };
    let found = |more: Vec<Record>| {
        let start = concluded("a", vec![on(reprisal(), FindingResult::Established)]);
        let case = more.into_iter().fold(case(vec![start]), Case::with_record);
        outcomes(norm("own:1:no-reprisal", duty.clone().forbidden()), &case)
    };
    assert_eq!(found(vec![]), [Outcome::Satisfied]);
    assert_eq!(found(vec![collects("2024-02-29")]), [Outcome::Satisfied]);
    assert_eq!(found(vec![collects("2024-03-01")]), [Outcome::Unsatisfied]);
}

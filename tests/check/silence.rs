//! When an act that no record shows counts as not done: a conclusion that says so, or a log that is complete.
//!
//! What is owed is a publication of the decision by the People's Committee, within 30 days of a collection on
//! 1 February 2024; nothing of it is recorded, and the case is looked at on 1 June.

use danchu::act::{ActKind, FindingResult, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::norm::{Cond, Duty, Norm, Pattern, Perform, Scope, Timing, Trigger};
use danchu::record::{Act, BodyFinding, Case, Conclusion, Coverage, Money, Record};
use danchu::report::{Finding, Missing, Outcome};
use danchu::time::{FirstDay, Period, Roll, Span, When};

use danchu::BodyId;

use crate::{Context, check, done, id, norm, record, village};

fn publishes(topics: &[Topic], by: &[BodyKind]) -> Norm {
    let mut act = Pattern::of(ActKind::Publish);
    act.topics = topics.to_vec().into();
    act.by = by.to_vec().into();
    let within = Timing::Within {
        span: Span::days(30),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let duty = Duty::new(done(ActKind::Collect), within, vec![Perform::plain(act)]);
    norm("own:1:publish", duty)
}

fn by_the_committee() -> Norm {
    publishes(&[Topic::DECISION], &[BodyKind::COMMUNE_PC])
}

/// A village in which money was collected, with a log that says nothing of itself.
fn collected() -> Case {
    let mut case = village("2024-06-01").with_record(record(
        "collected",
        "2024-02-01",
        "head",
        Act::Collect(Money::new()),
    ));
    case.coverage.clear();
    case
}

fn found(norm: Norm, case: &Case) -> Finding {
    let report = check(vec![norm], case, &Context::new());
    report.of_norm(&id("own:1:publish")).next().unwrap().clone()
}

fn concluded(name: &str, on: &str, finding: BodyFinding) -> Record {
    let act = Act::Conclude(Conclusion::new(vec![finding]));
    record(name, on, "pc", act)
}

fn body(name: &str) -> BodyId {
    name.parse().unwrap()
}

fn not_done() -> BodyFinding {
    BodyFinding::new(FindingResult::NotDone).with_act(ActKind::Publish)
}

fn of_the_decision(result: FindingResult) -> BodyFinding {
    BodyFinding::new(result)
        .with_act(ActKind::Publish)
        .with_topic(Topic::DECISION)
}

#[test]
fn a_conclusion_of_this_act_this_topic_and_this_body_says_not_done() {
    let said = |norm: &Norm, finding: BodyFinding| {
        let case = collected().with_record(concluded("c", "2024-05-01", finding));
        found(norm.clone(), &case).outcome
    };
    let (missed, open) = (Outcome::Unsatisfied, Outcome::Undetermined);
    let decision = by_the_committee();
    let so = || of_the_decision(FindingResult::NotDone);
    assert_eq!(said(&decision, so()), missed);
    assert_eq!(said(&decision, so().with_by(body("pc"))), missed);
    // Of another body, another topic or none, another act or none; another result.
    assert_eq!(said(&decision, so().with_by(body("head"))), open);
    assert_eq!(
        said(&decision, not_done().with_topic(Topic::CONTENT_ITEM)),
        open
    );
    assert_eq!(said(&decision, not_done()), open);
    assert_eq!(said(&decision, so().with_act(ActKind::Notify)), open);
    let mut no_act = so();
    no_act.act = None;
    assert_eq!(said(&decision, no_act), open);
    for other in [
        FindingResult::NoEvidence,
        FindingResult::Done,
        FindingResult::Established,
    ] {
        assert_eq!(said(&decision, of_the_decision(other)), open, "{other:?}");
    }
    // Of an act on whatever topic, a conclusion on any topic or none.
    let any = publishes(&[], &[BodyKind::COMMUNE_PC]);
    assert_eq!(said(&any, not_done()), missed);
    assert_eq!(
        said(&any, not_done().with_topic(Topic::CONTENT_ITEM)),
        missed
    );
    assert_eq!(
        said(
            &any,
            BodyFinding::new(FindingResult::NotDone).with_act(ActKind::Notify)
        ),
        open
    );
}

#[test]
fn only_a_later_finding_of_the_same_that_it_was_done_takes_it_back() {
    let then = |on: &str, later: BodyFinding| {
        let so = of_the_decision(FindingResult::NotDone).with_by(body("pc"));
        let case = collected()
            .with_record(concluded("a", "2024-04-01", so))
            .with_record(concluded("b", on, later));
        found(by_the_committee(), &case).outcome
    };
    let done = || of_the_decision(FindingResult::Done).with_by(body("pc"));
    assert_eq!(then("2024-05-01", done()), Outcome::Undetermined);
    let stands = |on: &str, later| assert_eq!(then(on, later), Outcome::Unsatisfied);
    // On the same day, nobody knows which of the two came later.
    stands("2024-04-01", done());
    stands("2024-03-31", done());
    stands("2024-05-01", done().with_act(ActKind::Notify));
    stands("2024-05-01", done().with_topic(Topic::CONTENT_ITEM));
    stands("2024-05-01", done().with_by(body("head")));
    let mut other = done();
    other.result = FindingResult::NoEvidence;
    stands("2024-05-01", other);
}

fn covered(bodies: &[&str]) -> Coverage {
    let bodies: Vec<_> = bodies.iter().map(|body| body.parse().unwrap()).collect();
    Coverage::new(Period::from("2024-01-01".parse().unwrap())).with_bodies(bodies)
}

#[test]
fn a_log_is_complete_for_the_bodies_that_could_have_done_it() {
    let said = |norm: &Norm, bodies: &[&str], more: Option<Body>| {
        let mut case = collected().with_coverage(covered(bodies));
        case.bodies.extend(more);
        found(norm.clone(), &case).outcome
    };
    let (missed, open) = (Outcome::Unsatisfied, Outcome::Undetermined);
    let committee = by_the_committee();
    assert_eq!(said(&committee, &["pc"], None), missed);
    assert_eq!(said(&committee, &["head", "pc"], None), missed);
    assert_eq!(said(&committee, &["head"], None), open);
    assert_eq!(said(&committee, &[], None), open);
    // There may be a second committee.
    let second = || Some(Body::new("pc2".parse().unwrap(), BodyKind::COMMUNE_PC));
    assert_eq!(said(&committee, &["pc"], second()), open);
    assert_eq!(said(&committee, &["pc", "pc2"], second()), missed);
    // What anybody may do, no list of bodies covers.
    let anybody = publishes(&[Topic::DECISION], &[]);
    assert_eq!(said(&anybody, &["v", "head", "pc"], None), open);
    // Either of two may do it: both must be covered, and both be there.
    let either = publishes(
        &[Topic::DECISION],
        &[BodyKind::COMMUNE_PC, BodyKind::COMMUNE_FRONT],
    );
    assert_eq!(said(&either, &["pc"], None), open);
    let front = || Some(Body::new("front".parse().unwrap(), BodyKind::COMMUNE_FRONT));
    assert_eq!(said(&either, &["pc"], front()), open);
    assert_eq!(said(&either, &["pc", "front"], front()), missed);
}

#[test]
fn a_log_is_complete_for_the_acts_and_the_days_it_names() {
    let said = |coverage: Coverage| {
        found(by_the_committee(), &collected().with_coverage(coverage)).outcome
    };
    let between = |from: &str, until: &str| {
        Coverage::new(Period::between(
            from.parse().unwrap(),
            until.parse().unwrap(),
        ))
    };
    let (missed, open) = (Outcome::Unsatisfied, Outcome::Undetermined);
    // It was owed from 1 February to 2 March; a period ends before its last day.
    assert_eq!(said(between("2024-02-01", "2024-03-03")), missed);
    assert_eq!(said(between("2024-02-02", "2024-03-03")), open);
    assert_eq!(said(between("2024-02-01", "2024-03-02")), open);
    let whole = || between("2024-01-01", "2025-01-01");
    assert_eq!(said(whole().with_acts(vec![ActKind::Publish])), missed);
    assert_eq!(said(whole().with_acts(vec![ActKind::Notify])), open);
}

#[test]
fn what_is_missing_is_the_act_of_whoever_should_have_done_it_in_its_time() {
    let open = found(by_the_committee(), &collected());
    assert_eq!(open.outcome, Outcome::Undetermined);
    let act = Missing::Act {
        act: ActKind::Publish,
        topic: Some(Topic::DECISION),
        by: vec![BodyKind::COMMUNE_PC],
        to: None,
        from: Some("2024-02-01".parse().unwrap()),
        until: Some("2024-03-02".parse().unwrap()),
    };
    assert_eq!(open.missing, [act]);
    assert_eq!(
        found(
            by_the_committee(),
            &collected().with_coverage(covered(&["pc"]))
        )
        .missing,
        []
    );
}

/// What a conclusion establishes starts a duty on its day: of several the earliest, one without a day last.
#[test]
fn the_first_determination_of_the_ground_by_the_body_named_is_the_one_that_counts() {
    let topic = Topic::constant("own_ground");
    let trigger = Trigger::Established {
        topic: topic.clone(),
        by: BodyKind::COMMUNE_PC,
    };
    let within = Timing::Within {
        span: Span::days(10),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let act = Perform::plain(Pattern::of(ActKind::Publish));
    let duty = Duty::new(trigger, within, vec![act]);
    let due = |records: Vec<Record>| {
        let case = records
            .into_iter()
            .fold(village("2024-06-01"), Case::with_record);
        let report = check(
            vec![norm("own:1:publish", duty.clone())],
            &case,
            &Context::new(),
        );
        let first = report.of_norm(&id("own:1:publish")).next();
        first.map(|found| found.due.map(|due| due.to_string()))
    };
    let ground = |name: &str, on: Option<&str>, result, topic: &Topic, by: &str| {
        let finding = BodyFinding::new(result).with_topic(topic.clone());
        let act = Act::Conclude(Conclusion::new(vec![finding]));
        let mut record = record(name, "2024-01-01", by, act);
        record.date = on.map_or(When::unknown(), |on| on.parse().unwrap());
        record
    };
    let established = |name: &str, on| ground(name, on, FindingResult::Established, &topic, "pc");
    let on = |day: &str| Some(Some(day.to_owned()));
    let two = vec![
        established("a", Some("2024-03-01")),
        established("b", Some("2024-02-01")),
    ];
    assert_eq!(due(two), on("2024-02-11"));
    let undated = vec![established("a", None), established("b", Some("2024-02-01"))];
    assert_eq!(due(undated), on("2024-02-11"));
    let other = Topic::constant("another_ground");
    assert_eq!(
        due(vec![ground(
            "a",
            Some("2024-02-01"),
            FindingResult::NoEvidence,
            &topic,
            "pc"
        )]),
        None
    );
    assert_eq!(
        due(vec![ground(
            "a",
            Some("2024-02-01"),
            FindingResult::Established,
            &other,
            "pc"
        )]),
        None
    );
    assert_eq!(
        due(vec![ground(
            "a",
            Some("2024-02-01"),
            FindingResult::Established,
            &topic,
            "head"
        )]),
        None
    );
}

/// Where a ground is asked of as a condition, a conclusion makes it out or nothing does.
#[test]
fn a_ground_is_made_out_open_or_taken_as_not_made_out() {
    let topic = Topic::constant("own_ground");
    let asked = |cond: Cond, made_out: bool| {
        let denied = matches!(cond, Cond::NotEstablished { .. });
        let mut case = collected();
        if made_out {
            let finding = BodyFinding::new(FindingResult::Established).with_topic(topic.clone());
            case = case.with_record(concluded("c", "2024-01-15", finding));
        }
        let norm = by_the_committee().with_scope(Scope::ANY.with_when(vec![cond]));
        let found = found(norm, &case.with_coverage(covered(&["pc"])));
        // The tree says of the ground itself whether it is made out.
        let tree = serde_json::to_string(&found.explanation).unwrap();
        let truth = match (made_out, &denied) {
            (true, _) => "yes",
            (false, true) => "no",
            (false, false) => "unknown",
        };
        let says = r#""kind":"established","topic":"own_ground","by":"commune_pc"}"#;
        let says = format!(r#"{says},"truth":"{truth}""#);
        assert!(tree.contains(&says), "{tree}");
        (found.outcome, found.missing)
    };
    let by = BodyKind::COMMUNE_PC;
    let is = || Cond::Established {
        topic: topic.clone(),
        by: by.clone(),
    };
    let is_not = || Cond::NotEstablished {
        topic: topic.clone(),
        by: by.clone(),
    };
    let determination = Missing::Determination {
        topic: topic.clone(),
        by: by.clone(),
    };
    assert_eq!(asked(is(), true), (Outcome::Unsatisfied, vec![]));
    assert_eq!(
        asked(is(), false),
        (Outcome::Undetermined, vec![determination])
    );
    assert_eq!(asked(is_not(), true), (Outcome::NotApplicable, vec![]));
    assert_eq!(asked(is_not(), false), (Outcome::Unsatisfied, vec![]));
}

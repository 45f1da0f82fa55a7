//! What is owed by each body: from when and how long it owes it, what counts as its own act, and what a
//! conclusion says of it alone. The matter was opened on 1 January 2024, the case is looked at on 1 March 2026.

use danchu::BodyId;
use danchu::act::{ActKind, FindingResult, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::norm::{Duty, Each, EvidenceClass, Need, Norm, Pattern, Perform, Timing, Trigger};
use danchu::record::{
    Act, BodyFinding, Case, Conclusion, Coverage, Deed, Delivery, Money, Reading, Record, Sending,
    YesNo,
};
use danchu::report::{Finding, Missing, NotApplicable, Outcome};
use danchu::time::{Period, When};

use crate::{Context, after, check, done, id, norm, record, village};

const OWN: &str = "own:1:each";
const MET: Outcome = Outcome::Satisfied;
const MISSED: Outcome = Outcome::Unsatisfied;
const OPEN: Outcome = Outcome::Undetermined;

fn body(id: &str) -> BodyId {
    id.parse().unwrap()
}

fn case(records: Vec<Record>) -> Case {
    let head2 = Body::new(body("head2"), BodyKind::VILLAGE_HEAD);
    let case = village("2026-03-01").with_body(head2);
    records.into_iter().fold(case, Case::with_record)
}

fn undeclared(mut case: Case) -> Case {
    case.coverage.clear();
    case
}

fn found_of(norm: Norm, case: &Case) -> Vec<Finding> {
    let read = Reading::new(Term::BINDS_FROM_ISSUE).with_holds(YesNo::Yes);
    let report = check(vec![norm], case, &Context::new().with_reading(read));
    let of = id(OWN);
    report.of_norm(&of).cloned().collect()
}

fn outcomes(duty: Duty, case: &Case) -> Vec<Outcome> {
    let found = found_of(norm(OWN, duty), case);
    found.iter().map(|found| found.outcome).collect()
}

fn concluded(name: &str, on: &str, by: &str, finding: BodyFinding) -> Record {
    record(name, on, by, Act::Conclude(Conclusion::new(vec![finding])))
}

fn said(result: FindingResult, of: Option<&str>) -> BodyFinding {
    let mut finding = BodyFinding::new(result).with_act(ActKind::CarryOut);
    finding.by = of.map(body);
    finding
}

fn trace(trigger: Trigger) -> Duty {
    let act = || Perform::plain(Pattern::of(ActKind::CarryOut));
    Duty::new(trigger, Timing::Unstated, vec![act(), act()])
        .with_owes(vec![BodyKind::VILLAGE_HEAD])
        .with_each(Each::Bearer)
        .with_class(EvidenceClass::Trace {
            by: BodyKind::COMMUNE_PC,
        })
}

fn standing() -> Trigger {
    Trigger::Standing {
        since: Pattern::of(ActKind::Guide),
    }
}

fn each_year() -> Trigger {
    Trigger::EachYear {
        since: Pattern::of(ActKind::Guide),
    }
}

/// Of what only signs are seen, the body that the norm names concludes, and its last word counts.
#[test]
fn signs_decide_nothing_and_the_conclusion_of_the_body_named_does() {
    let of = |records: Vec<Record>| outcomes(trace(standing()), &case(records));
    let one = |by: &str, finding| of(vec![concluded("c", "2024-05-01", by, finding)]);
    let carried_out = record("s", "2024-04-01", "head", Act::CarryOut(Deed::new()));
    assert_eq!(of(vec![carried_out]), [OPEN, OPEN]);
    let open = found_of(norm(OWN, trace(standing())), &case(vec![]));
    let conclusion = Missing::Conclusion {
        acts: vec![ActKind::CarryOut],
        of: Some(body("head")),
        owes: vec![],
        year: None,
        by: BodyKind::COMMUNE_PC,
    };
    assert_eq!(open[0].missing, [conclusion]);
    let head = || Some("head");
    assert_eq!(one("pc", said(FindingResult::Done, head())), [MET, OPEN]);
    assert_eq!(
        one("pc", said(FindingResult::NotDone, head())),
        [MISSED, OPEN]
    );
    assert_eq!(
        one("pc", said(FindingResult::Done, Some("head2"))),
        [OPEN, MET]
    );
    assert_eq!(one("pc", said(FindingResult::Done, None)), [MET, MET]);
    assert_eq!(
        one("pc", said(FindingResult::NoEvidence, head())),
        [OPEN, OPEN]
    );
    assert_eq!(
        one("head2", said(FindingResult::Done, head())),
        [OPEN, OPEN]
    );
    let other = said(FindingResult::Done, head()).with_act(ActKind::Guide);
    assert_eq!(one("pc", other), [OPEN, OPEN]);
    let then = |first, second| {
        of(vec![
            concluded("c", "2024-05-01", "pc", said(first, head())),
            concluded("b", "2024-06-01", "pc", said(second, head())),
        ])
    };
    assert_eq!(
        then(FindingResult::NotDone, FindingResult::Done),
        [MET, OPEN]
    );
    assert_eq!(
        then(FindingResult::Done, FindingResult::NotDone),
        [MISSED, OPEN]
    );
}

#[test]
fn signs_and_conclusions_are_of_their_year() {
    let of_2024 =
        said(FindingResult::Done, Some("head")).with_period("2024".parse::<When>().unwrap());
    let case = case(vec![
        concluded("c", "2025-05-01", "pc", of_2024),
        record("s", "2024-04-01", "head", Act::CarryOut(Deed::new())),
        record("t", "2025-04-01", "head", Act::CarryOut(Deed::new())),
    ]);
    let found = found_of(norm(OWN, trace(each_year())), &case);
    let of_head: Vec<_> = found
        .iter()
        .filter(|found| found.bearer == Some(body("head")))
        .map(|found| {
            let records: Vec<&str> = found.records.iter().map(danchu::RecordId::as_str).collect();
            (found.year.unwrap_or_default(), found.outcome, records)
        })
        .collect();
    let expected = [
        (2024, MET, vec!["c", "s"]),
        (2025, OPEN, vec!["t"]),
        (2026, OPEN, vec![]),
    ];
    assert_eq!(of_head, expected);
    // The tree names the instance.
    let tree = serde_json::to_string(&found[0].explanation).unwrap();
    assert!(
        tree.contains(r#""kind":"instance","bearer":"head","year":2024"#),
        "{tree}"
    );
    let standing = found_of(norm(OWN, trace(standing())), &case);
    let tree = serde_json::to_string(&standing[0].explanation).unwrap();
    assert!(
        tree.contains(r#""kind":"instance","bearer":"head""#),
        "{tree}"
    );
}

fn account() -> Duty {
    after(done(ActKind::Collect), 30, ActKind::CarryOut).with_each(Each::Bearer)
}

fn collected() -> Record {
    record("a", "2024-02-01", "v", Act::Collect(Money::new()))
}

/// What a body found not done by one is not said of another.
#[test]
fn a_body_is_found_not_to_have_done_its_own_act() {
    let mut duty = account();
    duty.perform.to_mut()[0].act.topics = vec![Topic::DECISION].into();
    let own = || said(FindingResult::NotDone, Some("head")).with_topic(Topic::DECISION);
    let of = |duty: &Duty, records: Vec<Record>| {
        let records = core::iter::once(collected()).chain(records).collect();
        outcomes(duty.clone(), &undeclared(case(records)))
    };
    let one = |finding| of(&duty, vec![concluded("c", "2024-05-01", "pc", finding)]);
    assert_eq!(one(own()), [MISSED, OPEN]);
    let mut all = own();
    all.by = None;
    assert_eq!(one(all), [MISSED, MISSED]);
    assert_eq!(one(own().with_topic(Topic::CONTENT_ITEM)), [OPEN, OPEN]);
    assert_eq!(
        one(said(FindingResult::NotDone, Some("head"))),
        [OPEN, OPEN]
    );
    assert_eq!(one(own().with_act(ActKind::Guide)), [OPEN, OPEN]);
    let mut unproved = own();
    unproved.result = FindingResult::NoEvidence;
    assert_eq!(one(unproved), [OPEN, OPEN]);
    let mut later = own();
    later.result = FindingResult::Done;
    let both = vec![
        concluded("c", "2024-05-01", "pc", own()),
        concluded("d", "2024-06-01", "pc", later),
    ];
    assert_eq!(of(&duty, both), [OPEN, OPEN]);
    // Of an act on whatever topic, a finding on any.
    let any = account();
    let finding = concluded("c", "2024-05-01", "pc", own());
    assert_eq!(of(&any, vec![finding]), [MISSED, OPEN]);
}

/// A duty of each year that names nobody, or somebody, and a finding on a year.
#[test]
fn a_year_is_found_lacking_of_whoever_owes_it() {
    let yearly = |owes: Vec<BodyKind>| {
        let act = vec![Perform::plain(Pattern::of(ActKind::CarryOut))];
        Duty::new(each_year(), Timing::InYear, act).with_owes(owes)
    };
    let of = |owes: Vec<BodyKind>, by: &str| {
        let finding =
            said(FindingResult::NotDone, Some(by)).with_period("2024".parse::<When>().unwrap());
        let case = undeclared(case(vec![concluded("c", "2025-05-01", "pc", finding)]));
        let dated = Reading::new(Term::YEAR_COVERED).with_holds(YesNo::No);
        let mut case = case;
        case.readings.push(dated);
        outcomes(yearly(owes), &case)
    };
    let head = || vec![BodyKind::VILLAGE_HEAD];
    assert_eq!(of(head(), "head"), [MISSED, OPEN, Outcome::Pending]);
    assert_eq!(of(head(), "pc"), [OPEN, OPEN, Outcome::Pending]);
    assert_eq!(of(vec![], "pc"), [MISSED, OPEN, Outcome::Pending]);
    // And an act of somebody else is none of who owes it.
    let acted = |owes, by: &str| {
        let mut case = case(vec![record(
            "s",
            "2024-04-01",
            by,
            Act::CarryOut(Deed::new()),
        )]);
        let dated = Reading::new(Term::YEAR_COVERED).with_holds(YesNo::No);
        case.readings.push(dated);
        outcomes(yearly(owes), &case)[0]
    };
    assert_eq!([acted(head(), "head"), acted(head(), "pc")], [MET, MISSED]);
    assert_eq!(acted(vec![], "pc"), MET);
}

#[test]
fn the_log_of_a_body_is_complete_for_what_it_owes() {
    let every = Duty::new(
        Trigger::Every { months: 12 },
        Timing::InPeriod,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    )
    .with_owes(vec![BodyKind::VILLAGE_HEAD])
    .with_each(Each::Bearer);
    let mut case = case(vec![]);
    let from = Period::from("2024-01-01".parse().unwrap());
    case.coverage = vec![Coverage::new(from).with_bodies(vec![body("head")])];
    let norm = norm(OWN, every).with_period(Period::from("2025-01-01".parse().unwrap()));
    let found = found_of(norm, &case);
    let of_2025: Vec<_> = found
        .iter()
        .filter(|found| found.year == Some(2025))
        .map(|found| (found.bearer.clone(), found.outcome))
        .collect();
    assert_eq!(
        of_2025,
        [(Some(body("head")), MISSED), (Some(body("head2")), OPEN)]
    );
}

#[test]
fn the_act_that_is_missing_of_a_body_is_its_own_to_whom_it_owes_it() {
    let mut duty = account();
    let to_the_committee = Need::Recipients(vec![BodyKind::COMMUNE_PC].into());
    let mut way = Perform::plain(Pattern::of(ActKind::Send));
    way.needs = vec![to_the_committee].into();
    duty.perform = vec![way].into();
    let found = found_of(norm(OWN, duty), &undeclared(case(vec![collected()])));
    let act = Missing::Act {
        act: ActKind::Send,
        topic: None,
        by: vec![BodyKind::VILLAGE_HEAD],
        to: Some(BodyKind::COMMUNE_PC),
        from: Some("2024-02-01".parse().unwrap()),
        until: Some("2024-03-02".parse().unwrap()),
    };
    assert_eq!(found[0].missing, [act]);
}

/// What an organ of a body did, the body did: under it, or beside it in one place.
#[test]
fn what_its_organ_does_a_body_does() {
    let duty = account().with_owes(vec![BodyKind::COMMUNE_PC]);
    let of = |parent: Option<&str>, of_pc: Option<&str>| {
        let mut chair = Body::new(body("chair"), BodyKind::COMMUNE_PC_CHAIR);
        chair.parent = parent.map(body);
        let acted = record("s", "2024-02-10", "chair", Act::CarryOut(Deed::new()));
        let mut case = case(vec![collected(), acted]).with_body(chair);
        for own in &mut case.bodies {
            if own.id == body("pc") {
                own.parent = of_pc.map(body);
            }
        }
        let found = found_of(norm(OWN, duty.clone()), &case);
        let own = found.iter().find(|found| found.bearer == Some(body("pc")));
        own.map(|found| found.outcome)
    };
    assert_eq!(of(Some("pc"), Some("c")), Some(MET));
    assert_eq!(of(Some("pc"), None), Some(MET));
    assert_eq!(of(Some("c"), Some("c")), Some(MET));
    assert_eq!(of(Some("d"), Some("c")), Some(MISSED));
    assert_eq!(of(None, Some("c")), Some(OPEN));
}

fn until(day: &str) -> Case {
    let urged = record("u", "2024-03-01", "v", Act::Urge(Deed::new()));
    let mut case = case(vec![urged]);
    for own in &mut case.bodies {
        if own.id == body("head") {
            own.period = Some(Period::until(day.parse().unwrap()));
        }
    }
    case
}

fn of_head(norm: Norm, case: &Case) -> Vec<(Option<u16>, Outcome, Option<NotApplicable>)> {
    let found = found_of(norm, case);
    let own = found
        .iter()
        .filter(|found| found.bearer == Some(body("head")));
    own.map(|found| (found.year, found.outcome, found.reason))
        .collect()
}

fn firm(trigger: Trigger, timing: Timing) -> Norm {
    let act = vec![Perform::plain(Pattern::of(ActKind::CarryOut))];
    let duty = Duty::new(trigger, timing, act)
        .with_owes(vec![BodyKind::VILLAGE_HEAD])
        .with_each(Each::Bearer);
    norm(OWN, duty)
}

/// A period ends before its last day.
#[test]
fn who_is_gone_owes_nothing_from_then_on() {
    let gone = (
        None,
        Outcome::NotApplicable,
        Some(NotApplicable::BearerEnded),
    );
    let owed = (None, Outcome::Pending, None);
    let of_standing = |day: &str| of_head(firm(standing(), Timing::Unstated), &until(day));
    assert_eq!(of_standing("2026-03-02"), [owed]);
    assert_eq!(of_standing("2026-03-01"), [gone]);
    assert_eq!(of_standing("2024-01-02"), [gone]);
    // Gone when the programme came, it was never bound.
    assert_eq!(of_standing("2024-01-01"), []);
    let law = |from: &str| {
        let period = Period::from(from.parse().unwrap());
        firm(Trigger::InForce, Timing::Unstated).with_period(period)
    };
    let by_law = |day: &str, from: &str| of_head(law(from), &until(day));
    assert_eq!(by_law("2026-03-02", "2023-01-01"), [owed]);
    assert_eq!(by_law("2026-03-01", "2023-01-01"), [gone]);
    assert_eq!(by_law("2024-01-01", "2023-01-01"), []);
    assert_eq!(by_law("2026-03-02", "2026-03-01"), [owed]);
    assert_eq!(by_law("2026-04-01", "2026-03-02"), []);
}

#[test]
fn a_year_is_owed_by_who_was_there_in_it() {
    let years = |day: &str| {
        let mut case = until(day);
        let dated = Reading::new(Term::YEAR_COVERED).with_holds(YesNo::No);
        case.readings.push(dated);
        of_head(firm(each_year(), Timing::InYear), &case)
    };
    let missed = |year| (Some(year), MISSED, None);
    let gone = |year| {
        let ended = Some(NotApplicable::BearerEnded);
        (Some(year), Outcome::NotApplicable, ended)
    };
    // There to the end of 2024: that year is owed whole, and 2025 is not.
    assert_eq!(years("2025-01-01"), [missed(2024)]);
    assert_eq!(years("2025-01-02"), [missed(2024), gone(2025)]);
    assert_eq!(years("2024-12-31"), [gone(2024)]);
    assert_eq!(years("2024-01-01"), []);
    // Bound from June, who was gone in June was never bound, and who went after it was.
    let from_june = |day: &str| {
        let mut case = until(day);
        for matter in &mut case.matters {
            matter.opened = Some("2024-06-01".parse().unwrap());
        }
        let found = of_head(firm(each_year(), Timing::InYear), &case);
        found.len()
    };
    assert_eq!([from_june("2024-06-01"), from_june("2024-06-02")], [0, 1]);
}

/// What a committee received, its chair received, and the other way round.
#[test]
fn a_programme_binds_from_its_receipt_by_a_body_or_its_organ() {
    let trigger = Trigger::Standing {
        since: Pattern::of(ActKind::Send),
    };
    let of = |bearer: BodyKind, to: &str| {
        let mut delivery = Delivery::new(body(to));
        delivery.received = Some("2024-02-05".parse().unwrap());
        let sent = Sending::new(Topic::BOARD_REPORT, vec![delivery]);
        let chair = Body::new(body("chair"), BodyKind::COMMUNE_PC_CHAIR).with_parent(body("pc"));
        let case = case(vec![record("s", "2024-02-01", "v", Act::Send(sent))]).with_body(chair);
        let act = vec![Perform::plain(Pattern::of(ActKind::CarryOut))];
        let duty = Duty::new(trigger.clone(), Timing::Unstated, act)
            .with_owes(vec![bearer])
            .with_each(Each::Bearer);
        let report = check(vec![norm(OWN, duty)], &case, &Context::new());
        let found = report.of_norm(&id(OWN)).next().unwrap();
        let tree = serde_json::to_string(&found.explanation).unwrap();
        tree.contains(r#""kind":"triggered","on":"2024-02-05""#)
    };
    assert!(of(BodyKind::COMMUNE_PC, "pc"));
    assert!(of(BodyKind::COMMUNE_PC, "chair"));
    assert!(of(BodyKind::COMMUNE_PC_CHAIR, "pc"));
    assert!(!of(BodyKind::COMMUNE_PC, "head"));
}

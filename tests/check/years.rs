//! What is owed in each year from the opening of a matter: with no day named, or once in so many months.
//!
//! The matter was opened on 1 January 2024, and the rule is read to bind from then on.

use danchu::act::{ActKind, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::norm::{Bearers, Duty, Each, Need, Pattern, Perform, Timing, Trigger};
use danchu::record::{
    Act, Case, Deed, Delivery, Reading, Record, Review, Sending, Signature, YesNo,
};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::time::{Span, When};

use crate::{Context, check, field, id, norm, record, village};

const OWN: &str = "own:1:yearly";

fn yearly(timing: Timing, act: ActKind) -> Duty {
    let trigger = Trigger::EachYear {
        since: Pattern::of(ActKind::Guide),
    };
    Duty::new(trigger, timing, vec![Perform::plain(Pattern::of(act))])
        .with_owes(vec![BodyKind::VILLAGE_HEAD])
}

fn in_year() -> Duty {
    yearly(Timing::InYear, ActKind::Report)
}

fn read(term: Term, holds: YesNo) -> Reading {
    Reading::new(term).with_holds(holds)
}

/// What is said of each year, under some readings.
fn years(duty: Duty, case: &Case, readings: Vec<Reading>) -> Vec<Finding> {
    let context = Context::new().with_reading(read(Term::BINDS_FROM_ISSUE, YesNo::Yes));
    let context = readings.into_iter().fold(context, Context::with_reading);
    let report = check(vec![norm(OWN, duty)], case, &context);
    let of = id(OWN);
    report.of_norm(&of).cloned().collect()
}

fn outcomes(found: &[Finding]) -> Vec<(u16, Outcome)> {
    found
        .iter()
        .map(|found| (found.year.unwrap_or_default(), found.outcome))
        .collect()
}

fn case(records: Vec<Record>) -> Case {
    records
        .into_iter()
        .fold(village("2026-03-01"), Case::with_record)
}

fn undeclared(mut case: Case) -> Case {
    case.coverage.clear();
    case
}

fn reported(name: &str, day: Option<&str>, covers: Option<&str>, by: &str) -> Record {
    let mut act = Sending::new(Topic::BOARD_REPORT, vec![]);
    act.period = covers.map(|period| period.parse().unwrap());
    let mut one = record(name, "2024-01-01", by, Act::Report(act));
    one.date = day.map_or(When::unknown(), |day| day.parse().unwrap());
    one
}

fn dated() -> Vec<Reading> {
    vec![read(Term::YEAR_COVERED, YesNo::No)]
}

fn covering() -> Vec<Reading> {
    vec![read(Term::YEAR_COVERED, YesNo::Yes)]
}

fn day(when: Option<When>) -> Option<String> {
    when.map(|day| day.to_string())
}

const MET: Outcome = Outcome::Satisfied;
const MISSED: Outcome = Outcome::Unsatisfied;
const OPEN: Outcome = Outcome::Undetermined;

#[test]
fn a_year_is_that_in_which_it_was_done_or_that_which_it_covers() {
    let late = || {
        case(vec![reported(
            "a",
            Some("2025-02-01"),
            Some("2024"),
            "head",
        )])
    };
    // Dated, it is of 2025; covering, of 2024, and 2025 may be covered until 2026 is over.
    let of_date = years(in_year(), &late(), dated());
    let expected = [(2024, MISSED), (2025, MET), (2026, Outcome::Pending)];
    assert_eq!(outcomes(&of_date), expected);
    assert_eq!(day(of_date[0].due), Some("2024-12-31".to_owned()));
    let of_cover = years(in_year(), &late(), covering());
    let expected = [
        (2024, MET),
        (2025, Outcome::Pending),
        (2026, Outcome::Pending),
    ];
    assert_eq!(outcomes(&of_cover), expected);
    assert_eq!(of_cover[0].due, None);
    assert_eq!(day(of_cover[0].done), Some("2025-02-01".to_owned()));
    // Where nobody reads it, only what both say is said.
    let unread = years(in_year(), &late(), vec![]);
    let expected = [(2024, OPEN), (2025, OPEN), (2026, Outcome::Pending)];
    assert_eq!(outcomes(&unread), expected);
    let term = Term::YEAR_COVERED;
    assert_eq!(unread[0].missing, [Missing::Reading { term }]);
    assert_eq!(day(unread[0].done), Some("2025-02-01".to_owned()));
    let within = case(vec![reported(
        "a",
        Some("2024-12-01"),
        Some("2024"),
        "head",
    )]);
    let both = years(in_year(), &within, vec![]);
    assert_eq!((both[0].outcome, both[0].due), (MET, None));
}

#[test]
fn what_covers_a_year_covers_all_of_it() {
    let of = |covers: &str| {
        let case = case(vec![reported(
            "a",
            Some("2025-02-01"),
            Some(covers),
            "head",
        )]);
        years(in_year(), &case, covering())[0].outcome
    };
    assert_eq!(of("2024-01-01/2024-12-31"), MET);
    assert_eq!(of("2023-12-31/2025-01-01"), MET);
    assert_ne!(of("2024-01-02/2024-12-31"), MET);
    assert_ne!(of("2024-01-01/2024-12-30"), MET);
    // An act of supervision says which year it was of as well, and so does what was followed.
    let year = || "2024".parse::<When>().unwrap();
    let acts: [(ActKind, Act); 4] = [
        (
            ActKind::Inspect,
            Act::Inspect(Review::new().with_period(year())),
        ),
        (
            ActKind::Supervise,
            Act::Supervise(Review::new().with_period(year())),
        ),
        (
            ActKind::Monitor,
            Act::Monitor(Deed::new().with_period(year())),
        ),
        (
            ActKind::Commend,
            Act::Commend(Deed::new().with_period(year())),
        ),
    ];
    for (kind, act) in acts {
        let case = case(vec![record("a", "2025-02-01", "head", act)]);
        let found = years(yearly(Timing::InYear, kind), &case, covering());
        assert_eq!(found[0].outcome, MET, "{kind:?}");
    }
    // What does not say what it covers may cover any year.
    let silent = undeclared(case(vec![reported("a", Some("2025-02-01"), None, "head")]));
    let found = years(in_year(), &silent, covering());
    assert_eq!(found[0].outcome, OPEN);
    assert!(found[0].missing.contains(&field("a", Aspect::Covered)));
}

#[test]
fn what_falls_short_of_a_year_shows_how_it_was_done() {
    let mut duty = in_year();
    duty.perform.to_mut()[0].needs = vec![Need::Copies(3)].into();
    let with = |copies: u32, day: &str| {
        let mut one = reported("a", Some(day), None, "head");
        if let Act::Report(act) = &mut one.act {
            act.copies = Some(copies.into());
        }
        years(duty.clone(), &undeclared(case(vec![one])), dated())[0].outcome
    };
    assert_eq!(with(3, "2024-06-01"), MET);
    assert_eq!(with(2, "2024-06-01"), MISSED);
    // One of another year shows nothing of this one.
    assert_eq!(with(2, "2025-06-01"), OPEN);
    // Nor does one that went to somebody else.
    let mut duty = in_year();
    let to_the_front = Need::Recipients(vec![BodyKind::COMMUNE_PC].into());
    duty.perform.to_mut()[0].needs = vec![to_the_front].into();
    let to = |to: &str| {
        let mut one = reported("a", Some("2024-06-01"), None, "head");
        if let Act::Report(act) = &mut one.act {
            act.to = vec![Delivery::new(to.parse().unwrap())];
        }
        years(duty.clone(), &undeclared(case(vec![one])), dated())[0].outcome
    };
    assert_eq!([to("pc"), to("v")], [MET, OPEN]);
}

#[test]
fn a_year_of_which_nothing_is_known_misses_the_act_and_no_reading() {
    let found = years(in_year(), &undeclared(case(vec![])), vec![]);
    assert_eq!(found[0].outcome, OPEN);
    let reading = |missing: &Missing| matches!(missing, Missing::Reading { .. });
    assert!(!found[0].missing.is_empty() && !found[0].missing.iter().any(reading));
    // Where it is open who owes it together as well, both readings may matter.
    let two = vec![BodyKind::VILLAGE_HEAD, BodyKind::COMMUNE_PC];
    let unstated = in_year().with_owes(two).with_bearers(Bearers::Unstated);
    let found = years(unstated, &undeclared(case(vec![])), vec![]);
    assert_eq!(found[0].outcome, OPEN);
    let term = Term::YEAR_COVERED;
    assert!(found[0].missing.contains(&Missing::Reading { term }));
}

#[test]
fn who_owes_it_jointly_takes_part_by_acting_or_signing() {
    let two = vec![BodyKind::VILLAGE_HEAD, BodyKind::COMMUNE_PC];
    let owed = |bearers| in_year().with_owes(two.clone()).with_bearers(bearers);
    let signed = |by: Option<&BodyKind>, day: Option<&str>| {
        let mut one = reported("a", day, None, "head");
        if let (Act::Report(act), Some(by)) = (&mut one.act, by) {
            act.signed = Some(vec![Signature::new(by.clone(), 1.into())]);
        }
        one
    };
    let of = |bearers, records: Vec<Record>, more: Vec<Reading>| {
        let readings = dated().into_iter().chain(more).collect();
        years(owed(bearers), &case(records), readings).remove(0)
    };
    let june = Some("2024-06-01");
    let alone = || signed(Some(&BodyKind::VILLAGE_HEAD), june);
    let joint = || signed(Some(&BodyKind::COMMUNE_PC), june);
    assert_eq!(of(Bearers::Jointly, vec![joint()], vec![]).outcome, MET);
    assert_eq!(of(Bearers::Jointly, vec![alone()], vec![]).outcome, MISSED);
    assert_eq!(of(Bearers::Either, vec![alone()], vec![]).outcome, MET);
    // Each by a report of its own: complete with the last.
    let other = reported("b", Some("2024-09-01"), None, "pc");
    let both = of(Bearers::Jointly, vec![alone(), other], vec![]);
    assert_eq!(
        (both.outcome, day(both.done)),
        (MET, Some("2024-09-01".to_owned()))
    );
    let unsigned = of(Bearers::Jointly, vec![signed(None, june)], vec![]);
    assert_eq!(unsigned.outcome, OPEN);
    assert_eq!(unsigned.missing, [field("a", Aspect::Signatures)]);
    // Of either, no signature is asked, only the day.
    let undated = of(Bearers::Either, vec![signed(None, None)], vec![]);
    assert_eq!(
        (undated.outcome, undated.missing),
        (OPEN, vec![field("a", Aspect::Date)])
    );
    // Unstated, it is met where both readings say so, or by the reading that is taken.
    assert_eq!(of(Bearers::Unstated, vec![joint()], vec![]).outcome, MET);
    let open = of(Bearers::Unstated, vec![alone()], vec![]);
    assert_eq!(
        (open.outcome, day(open.done)),
        (OPEN, Some("2024-06-01".to_owned()))
    );
    let term = Term::JOINTLY;
    assert_eq!(open.missing, [Missing::Reading { term }]);
    for (holds, outcome) in [(YesNo::Yes, MISSED), (YesNo::No, MET)] {
        let reading = vec![read(Term::JOINTLY, holds)];
        assert_eq!(
            of(Bearers::Unstated, vec![alone()], reading).outcome,
            outcome
        );
    }
    // The tree says under which reading of the year and of who owes it.
    let tree = |bearers, readings: Vec<Reading>| {
        let found = years(owed(bearers), &case(vec![joint()]), readings).remove(0);
        serde_json::to_string(&found.explanation).unwrap()
    };
    let jointly = tree(Bearers::Jointly, dated());
    assert!(
        jointly.contains(r#""covered":"no","jointly":"yes""#),
        "{jointly}"
    );
    let either = tree(Bearers::Either, covering());
    assert!(
        either.contains(r#""covered":"yes","jointly":"no""#),
        "{either}"
    );
}

/// Once in each three months of a year, by a reading of how often *regularly* is.
#[test]
fn regularly_is_once_in_each_span_of_the_year() {
    let term = Term::PROMPTLY;
    let duty = || yearly(Timing::Open { term: term.clone() }, ActKind::CarryOut);
    let reading = || vec![Reading::new(term.clone()).with_within(Span::months(3))];
    let done = |name: &str, day: Option<&str>| {
        let mut one = record(name, "2024-01-01", "head", Act::CarryOut(Deed::new()));
        one.date = day.map_or(When::unknown(), |day| day.parse().unwrap());
        one
    };
    let all = |last: &str| {
        ["2024-01-15", "2024-04-15", "2024-07-15", last]
            .iter()
            .zip(["a", "b", "c", "d"])
            .map(|(day, name)| done(name, Some(day)))
            .collect::<Vec<_>>()
    };
    let of = |records: Vec<Record>, as_of: &str| {
        let mut case = case(records);
        case.as_of = as_of.parse().unwrap();
        years(duty(), &case, reading()).remove(0)
    };
    let whole = of(all("2024-10-15"), "2025-03-01");
    assert_eq!(
        (whole.outcome, day(whole.done)),
        (MET, Some("2024-10-15".to_owned()))
    );
    let twice = [all("2024-10-15"), vec![done("e", Some("2024-11-15"))]].concat();
    assert_eq!(
        day(of(twice, "2025-03-01").done),
        Some("2024-10-15".to_owned())
    );
    let short = of(all("2024-09-30"), "2025-03-01");
    assert_eq!((short.outcome, short.done), (MISSED, None));
    // While the last span runs it is not missed.
    assert_eq!(
        of(all("2024-09-30"), "2024-12-31").outcome,
        Outcome::Pending
    );
    assert_eq!(of(all("2024-09-30"), "2025-01-01").outcome, MISSED);
    // One that may be of a span leaves it open, and one that surely is settles it.
    let maybe = || {
        let mut one = done("f", None);
        one.date = "2024".parse().unwrap();
        one
    };
    let open = of([all("2024-09-30"), vec![maybe()]].concat(), "2025-03-01");
    assert_eq!(open.outcome, OPEN);
    assert_eq!(open.missing, [field("f", Aspect::Date)]);
    let sure = of([all("2024-10-15"), vec![maybe()]].concat(), "2025-03-01");
    assert_eq!(sure.outcome, MET);
}

/// A duty of each body that is owed for as long as a law is in force is owed once by each.
#[test]
fn what_a_law_lays_on_each_is_owed_once_by_each() {
    let duty = Duty::new(
        Trigger::InForce,
        Timing::Unstated,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    )
    .with_owes(vec![BodyKind::VILLAGE_HEAD])
    .with_each(Each::Bearer);
    let norm =
        norm(OWN, duty).with_period(danchu::time::Period::from("2023-01-01".parse().unwrap()));
    let case = case(vec![]).with_body(Body::new("head2".parse().unwrap(), BodyKind::VILLAGE_HEAD));
    let report = check(vec![norm], &case, &Context::new());
    let of = id(OWN);
    let bearers: Vec<_> = report
        .of_norm(&of)
        .map(|found| found.bearer.as_ref().map(ToString::to_string))
        .collect();
    assert_eq!(bearers, [Some("head".to_owned()), Some("head2".to_owned())]);
}

//! What shows a duty discharged, of several acts the one that counts, and what is missing while it is open.
//!
//! Money is collected on 1 February 2024 and to be accounted for within 30 days, by 2 March.

use danchu::act::{ActKind, Channel, Place, Rung, Term, Topic};
use danchu::actor::BodyKind;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::Checker;
use danchu::norm::{Duty, Need, Norm, Occasion, Pattern, Perform, Timing, Trigger};
use danchu::record::{
    Act, BallotRecord, Case, Coverage, Deed, Delivery, Evidence, MeetingRecord, Money, Plan,
    Publication, Record, Ruling, Sending,
};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::time::{FirstDay, Period, Roll, Span, When};

use crate::{Context, after, check, done, field, id, norm, record, village};

const OWN: &str = "own:1:duty";

fn found(duty: Duty, case: &Case) -> Finding {
    let report = check(vec![norm(OWN, duty)], case, &Context::new());
    report.of_norm(&id(OWN)).next().unwrap().clone()
}

/// The same outcome where nobody asks why.
fn silent(duty: Duty, case: &Case) -> Outcome {
    let norms: Vec<Norm> = vec![norm(OWN, duty)];
    let checker = Checker::try_new(norms, viet_nam(CultureDay::Off)).unwrap();
    let verdicts = checker.verdicts(case, &Context::new());
    verdicts.first().unwrap().outcome
}

fn when(day: Option<&str>) -> When {
    day.map_or(When::unknown(), |day| day.parse().unwrap())
}

fn collected() -> Case {
    let act = Act::Collect(Money::new());
    village("2024-06-01").with_record(record("collected", "2024-02-01", "head", act))
}

fn accounted(name: &str, day: Option<&str>) -> Record {
    let mut one = record(name, "2024-01-01", "head", Act::Account(Money::new()));
    one.date = when(day);
    one
}

fn account() -> Duty {
    after(done(ActKind::Collect), 30, ActKind::Account)
}

fn with(records: Vec<Record>) -> Case {
    records.into_iter().fold(collected(), Case::with_record)
}

fn day(found: Option<When>) -> Option<String> {
    found.map(|day| day.to_string())
}

#[test]
fn of_several_in_time_the_first_one_did_it() {
    let two = with(vec![
        accounted("a", Some("2024-02-10")),
        accounted("b", Some("2024-02-20")),
    ]);
    let of_two = found(account(), &two);
    assert_eq!(of_two.outcome, Outcome::Satisfied);
    assert_eq!(day(of_two.done), Some("2024-02-10".to_owned()));
    // One in time stands before one of a day that nobody knows.
    let undated = with(vec![
        accounted("a", None),
        accounted("b", Some("2024-02-20")),
    ]);
    let of_undated = found(account(), &undated);
    assert_eq!(of_undated.outcome, Outcome::Satisfied);
    assert_eq!(day(of_undated.done), Some("2024-02-20".to_owned()));
    // And one that may be in time before one that is late.
    let late = with(vec![
        accounted("a", None),
        accounted("b", Some("2024-03-03")),
    ]);
    assert_eq!(found(account(), &late).outcome, Outcome::Undetermined);
    // Of two that are late, the first.
    let both = with(vec![
        accounted("a", Some("2024-03-03")),
        accounted("b", Some("2024-03-20")),
    ]);
    let of_both = found(account(), &both);
    assert_eq!(of_both.outcome, Outcome::SatisfiedLate);
    assert_eq!(day(of_both.done), Some("2024-03-03".to_owned()));
    assert_eq!(found(account(), &collected()).done, None);
}

#[test]
fn of_an_act_without_a_day_the_day_is_missing() {
    let undated = found(account(), &with(vec![accounted("a", None)]));
    assert_eq!(undated.outcome, Outcome::Undetermined);
    assert_eq!(undated.missing, [field("a", Aspect::Date)]);
    // While it is open whether it is the act at all, that is what is missing.
    let proved = found(
        account().with_rung(Rung::Evidenced),
        &with(vec![accounted("a", None)]),
    );
    let evidence = Missing::Evidence {
        record: "a".parse().unwrap(),
        rung: Rung::Evidenced,
    };
    assert_eq!(proved.missing, [evidence]);
}

#[test]
fn of_a_start_without_a_day_the_day_is_missing() {
    let mut case = with(vec![accounted("a", Some("2024-03-01"))]);
    case.records[0].date = When::unknown();
    let both = found(account(), &case);
    assert_eq!(both.outcome, Outcome::Undetermined);
    assert_eq!(both.missing, [field("collected", Aspect::Date)]);
    // Nothing done: the time may have run out or not.
    let month: When = "2024-05".parse().unwrap();
    let mut case = collected();
    case.records[0].date = month;
    let nothing = found(account(), &case);
    assert_eq!(nothing.outcome, Outcome::Undetermined);
    assert_eq!(nothing.missing, [field("collected", Aspect::Date)]);
    // Of what lasted until nobody knows when, the last day is missing.
    let act = Act::Ballot(BallotRecord::new());
    let case = village("2024-06-01").with_record(record("ballot", "2024-02-01", "v", act));
    let duty = after(done(ActKind::Ballot), 30, ActKind::Account);
    let lasted = found(duty, &case);
    assert_eq!(lasted.outcome, Outcome::Undetermined);
    assert_eq!(lasted.missing, [field("ballot", Aspect::Until)]);
}

/// What was received on a day that nobody states, or started by nobody knows whom.
#[test]
fn of_a_start_by_nobody_knows_whom_the_actor_is_missing() {
    const BY_THE_HEAD: &[BodyKind] = &[BodyKind::VILLAGE_HEAD];
    let by_the_head = Pattern::by(ActKind::Collect, &[], BY_THE_HEAD);
    let duty = after(
        Trigger::Done(vec![by_the_head].into()),
        30,
        ActKind::Account,
    );
    let mut case = collected();
    case.records[0].actor = None;
    let unknown = found(duty, &case);
    assert_eq!(unknown.outcome, Outcome::Undetermined);
    assert!(unknown.missing.contains(&field("collected", Aspect::Actor)));
    let sent = Sending::new(
        Topic::BOARD_REPORT,
        vec![Delivery::new("pc".parse().unwrap())],
    );
    let case = village("2024-06-01")
        .with_record(record("sent", "2024-02-01", "head", Act::Send(sent)))
        .with_record(accounted("a", Some("2024-03-03")));
    let received = Trigger::Received {
        sent: Pattern::of(ActKind::Send),
        at: BodyKind::COMMUNE_PC,
    };
    let open = found(after(received, 30, ActKind::Account), &case);
    assert_eq!(open.outcome, Outcome::Undetermined);
    assert_eq!(open.missing, [field("sent", Aspect::Received)]);
}

/// Two days before a meeting on 10 February is 8 February.
#[test]
fn an_act_before_an_event_is_late_until_the_event_and_missed_after_it() {
    let before = Duty::new(
        done(ActKind::Meet),
        Timing::Before {
            span: Span::days(2),
        },
        vec![Perform::plain(Pattern::of(ActKind::Notify))],
    );
    let notified = |day: Option<&str>| {
        let met = Act::Meet(MeetingRecord::new());
        let mut case = village("2024-06-01").with_record(record("met", "2024-02-10", "v", met));
        if let Some(day) = day {
            let act = Act::Notify(Publication::new(Topic::DECISION));
            case = case.with_record(record("n", day, "v", act));
        }
        found(before.clone(), &case).outcome
    };
    assert_eq!(notified(Some("2024-02-08")), Outcome::Satisfied);
    assert_eq!(notified(Some("2024-02-09")), Outcome::SatisfiedLate);
    assert_eq!(notified(Some("2024-02-10")), Outcome::SatisfiedLate);
    assert_eq!(notified(Some("2024-02-11")), Outcome::Unsatisfied);
    assert_eq!(notified(None), Outcome::Unsatisfied);
}

#[test]
fn what_falls_short_shows_how_it_was_done() {
    const THREE: &[Need] = &[Need::Copies(3)];
    let sent = |copies: u32| {
        let act = Sending::new(Topic::BOARD_REPORT, vec![]).with_copies(copies);
        let mut case = with(vec![record("s", "2024-02-10", "head", Act::Send(act))]);
        case.coverage.clear();
        case
    };
    let duty = |needs| {
        let mut duty = account();
        duty.perform = vec![Perform::with(Pattern::of(ActKind::Send), needs)].into();
        duty
    };
    assert_eq!(found(duty(THREE), &sent(3)).outcome, Outcome::Satisfied);
    // Recorded with too few copies: no other record is waited for.
    assert_eq!(found(duty(THREE), &sent(2)).outcome, Outcome::Unsatisfied);
    let to_the_committee = || {
        let mut duty = duty(THREE);
        let recipients = Need::Recipients(vec![BodyKind::COMMUNE_PC].into());
        duty.perform.to_mut()[0].needs = vec![recipients].into();
        duty
    };
    // Sent to somebody else: another sending may not be recorded.
    let elsewhere = found(to_the_committee(), &sent(3));
    assert_eq!(elsewhere.outcome, Outcome::Undetermined);
}

#[test]
fn an_open_term_without_an_act_waits_for_its_reading() {
    let term = Term::PROMPTLY;
    let open = Duty::new(
        done(ActKind::Collect),
        Timing::Open { term: term.clone() },
        vec![Perform::plain(Pattern::of(ActKind::Account))],
    );
    let nothing = found(open, &collected());
    assert_eq!(nothing.outcome, Outcome::Undetermined);
    assert_eq!(nothing.missing, [Missing::Reading { term }]);
}

/// The first day after 1 March 2030 is the first that a calendar up to then does not know.
#[test]
fn a_day_that_no_calendar_knows_is_named() {
    let timing = Timing::Within {
        span: Span::working_days(5),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let duty = Duty::new(
        done(ActKind::Collect),
        timing,
        vec![Perform::plain(Pattern::of(ActKind::Account))],
    );
    let case = village("2030-06-01").with_record(record(
        "c",
        "2030-03-01",
        "head",
        Act::Collect(Money::new()),
    ));
    let day = "2030-03-02".parse().unwrap();
    assert_eq!(found(duty, &case).missing, [Missing::Calendar { day }]);
}

fn session(name: &str, day: &str) -> Record {
    let act = MeetingRecord::new().with_topic(Topic::ORDINARY_SESSION);
    record(name, day, "pc", Act::Meet(act))
}

#[test]
fn at_the_next_session_is_at_the_first_one_on_or_after_the_day() {
    let next = Duty::new(
        done(ActKind::Collect),
        Timing::AtNext {
            occasion: Occasion::OrdinarySession,
        },
        vec![Perform::plain(Pattern::of(ActKind::Account))],
    );
    let due = |sessions: Vec<Record>| {
        let found = found(next.clone(), &with(sessions));
        (day(found.due), found.outcome)
    };
    let none = due(vec![session("s", "2024-01-31")]);
    assert_eq!(none, (None, Outcome::Pending));
    let two = due(vec![
        session("t", "2024-05-01"),
        session("s", "2024-04-01"),
        session("r", "2024-01-31"),
    ]);
    assert_eq!(two, (Some("2024-04-01".to_owned()), Outcome::Unsatisfied));
    let same = due(vec![session("s", "2024-02-01")]);
    assert_eq!(same, (Some("2024-02-01".to_owned()), Outcome::Unsatisfied));
}

#[test]
fn the_tree_of_reasons_names_the_last_day() {
    let reasons = |timing: Timing, case: &Case| {
        let duty = Duty::new(
            done(ActKind::Collect),
            timing,
            vec![Perform::plain(Pattern::of(ActKind::Account))],
        );
        serde_json::to_string(&found(duty, case).explanation).unwrap()
    };
    let ahead = reasons(Timing::Ahead, &collected());
    assert!(
        ahead.contains(r#""kind":"due","on":"2024-02-01""#),
        "{ahead}"
    );
    let case = with(vec![session("s", "2024-04-01")]);
    let next = Timing::AtNext {
        occasion: Occasion::OrdinarySession,
    };
    let next = reasons(next, &case);
    assert!(next.contains(r#""kind":"due","on":"2024-04-01""#), "{next}");
}

#[test]
fn every_way_to_do_it_is_told() {
    let mut duty = account();
    let other = Perform::plain(Pattern::of(ActKind::Refund));
    duty.perform.to_mut().push(other);
    let refund = record("r", "2024-02-20", "head", Act::Refund(Money::new()));
    let case = with(vec![accounted("a", Some("2024-02-10")), refund]);
    let records = found(duty.clone(), &case).records;
    let records: Vec<&str> = records.iter().map(danchu::RecordId::as_str).collect();
    assert_eq!(records, ["a", "collected", "r"]);
    // Either way alone is enough.
    let refund = record("r", "2024-02-20", "head", Act::Refund(Money::new()));
    let case = with(vec![refund]);
    assert_eq!(silent(duty.clone(), &case), Outcome::Satisfied);
    assert_eq!(found(duty, &case).outcome, Outcome::Satisfied);
}

/// Posted at the seat in one record and told by loudspeaker in another: together they are the publication.
#[test]
fn one_thing_made_known_in_two_records_is_made_known() {
    let needs = vec![
        Need::Places(vec![Place::COMMUNE_SEAT].into()),
        Need::Channels {
            at_least: 1,
            of: vec![Channel::COMMUNE_LOUDSPEAKER].into(),
        },
    ];
    let publishes = |needs: Vec<Need>| {
        let mut way = Perform::plain(Pattern::of(ActKind::Publish));
        way.needs = needs.into();
        let mut duty = account();
        duty.perform = vec![way].into();
        duty
    };
    let posted = |day: &str| {
        let act = Publication::new(Topic::DECISION)
            .with_places(vec![Place::COMMUNE_SEAT])
            .with_channels(vec![Channel::POSTING]);
        record("posted", day, "pc", Act::Publish(act))
    };
    let told = |day: &str| {
        let act = Publication::new(Topic::DECISION)
            .with_places(vec![])
            .with_channels(vec![Channel::COMMUNE_LOUDSPEAKER]);
        record("told", day, "pc", Act::Publish(act))
    };
    let duty = || publishes(needs.clone());
    let both = |first: &str, second: &str| with(vec![posted(first), told(second)]);
    let of = |case: &Case| {
        let found = found(duty(), case);
        assert_eq!(silent(duty(), case), found.outcome);
        (found.outcome, day(found.done))
    };
    let on = |day: &str| Some(day.to_owned());
    // Complete on the later of the two days.
    let in_time = both("2024-02-10", "2024-02-20");
    assert_eq!(of(&in_time), (Outcome::Satisfied, on("2024-02-20")));
    let in_time = both("2024-02-20", "2024-02-10");
    assert_eq!(of(&in_time), (Outcome::Satisfied, on("2024-02-20")));
    let late = both("2024-02-10", "2024-03-03");
    assert_eq!(of(&late), (Outcome::SatisfiedLate, on("2024-03-03")));
    let alone = with(vec![posted("2024-02-10")]);
    assert_eq!(of(&alone).0, Outcome::Unsatisfied);
}

/// A plan of a quarter may be made in the quarter before, so a log must cover both to show that there is none.
#[test]
fn a_plan_of_a_period_may_be_made_in_the_one_before() {
    let of = |kind: ActKind, from: &str| {
        let duty = Duty::new(
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            vec![Perform::plain(Pattern::of(kind))],
        );
        let mut case = village("2024-08-01");
        case.coverage = vec![Coverage::new(Period::from(from.parse().unwrap()))];
        let norm = norm(OWN, duty).with_period(Period::from("2024-04-01".parse().unwrap()));
        let report = check(vec![norm], &case, &Context::new());
        report.of_norm(&id(OWN)).next().unwrap().outcome
    };
    assert_eq!(of(ActKind::Plan, "2024-01-01"), Outcome::Unsatisfied);
    assert_eq!(of(ActKind::Plan, "2024-01-02"), Outcome::Undetermined);
    assert_eq!(of(ActKind::CarryOut, "2024-04-01"), Outcome::Unsatisfied);
    assert_eq!(of(ActKind::CarryOut, "2024-04-02"), Outcome::Undetermined);
}

/// A plan says of which period it is, or its day does.
#[test]
fn a_plan_for_the_period_counts_whenever_it_was_made() {
    let of = |day: &str, period: Option<(&str, &str)>| {
        let duty = Duty::new(
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            vec![Perform::plain(Pattern::of(ActKind::Plan))],
        );
        let mut plan = Plan::new();
        plan.period = period.map(|(from, until)| {
            When::range(Some(from.parse().unwrap()), Some(until.parse().unwrap())).unwrap()
        });
        let case = village("2024-08-01").with_record(record("p", day, "pc", Act::Plan(plan)));
        let norm = norm(OWN, duty).with_period(Period::from("2024-04-01".parse().unwrap()));
        let report = check(vec![norm], &case, &Context::new());
        report.of_norm(&id(OWN)).next().unwrap().outcome
    };
    let quarter = Some(("2024-04-01", "2024-06-30"));
    assert_eq!(of("2024-03-15", quarter), Outcome::Satisfied);
    assert_eq!(
        of("2024-03-15", Some(("2024-01-01", "2024-12-31"))),
        Outcome::Satisfied
    );
    assert_eq!(
        of("2024-03-15", Some(("2024-04-02", "2024-06-30"))),
        Outcome::Unsatisfied
    );
    assert_eq!(
        of("2024-03-15", Some(("2024-04-01", "2024-06-29"))),
        Outcome::Unsatisfied
    );
    assert_eq!(
        of("2024-05-15", Some(("2024-07-01", "2024-09-30"))),
        Outcome::Unsatisfied
    );
    assert_eq!(of("2024-03-15", None), Outcome::Unsatisfied);
    assert_eq!(of("2024-05-15", None), Outcome::Satisfied);
}

/// What is supported less well than is asked is open, and says on which rung it must stand.
#[test]
fn the_support_that_is_asked_is_reached_or_missing() {
    let accounted = |rung: Option<Rung>| {
        let one = accounted("a", Some("2024-02-10"));
        let one = match rung {
            Some(rung) => one.with_evidence(Evidence::new(rung)),
            None => one,
        };
        let duty = account().with_rung(Rung::Attested);
        found(duty, &with(vec![one]))
    };
    assert_eq!(accounted(Some(Rung::Inspected)).outcome, Outcome::Satisfied);
    assert_eq!(accounted(Some(Rung::Attested)).outcome, Outcome::Satisfied);
    for rung in [Some(Rung::Evidenced), Some(Rung::Claimed), None] {
        let found = accounted(rung);
        let evidence = Missing::Evidence {
            record: "a".parse().unwrap(),
            rung: Rung::Attested,
        };
        assert_eq!(
            (found.outcome, found.missing),
            (Outcome::Undetermined, vec![evidence])
        );
    }
}

/// A ruling that states its own end; what it does not state is missing.
#[test]
fn a_time_that_the_act_fixes_is_missing_where_it_fixes_none() {
    let stated = Duty::new(
        done(ActKind::Suspend),
        Timing::Stated,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let of = |until: Option<When>| {
        let mut ruling = Ruling::new();
        ruling.until = until;
        let act = Act::Suspend(ruling);
        let case = village("2024-06-01")
            .with_record(record("s", "2024-03-01", "pc", act))
            .with_record(record("c", "2024-04-01", "pc", Act::CarryOut(Deed::new())));
        found(stated.clone(), &case)
    };
    for none in [None, Some(When::unknown())] {
        let open = of(none);
        assert_eq!(open.outcome, Outcome::Undetermined);
        assert_eq!(open.missing, [field("s", Aspect::Until)]);
    }
    let fixed = of(Some(when(Some("2024-04-10"))));
    assert_eq!(fixed.outcome, Outcome::Satisfied);
    let reasons = serde_json::to_string(&fixed.explanation).unwrap();
    assert!(
        reasons.contains(r#""kind":"due","on":"2024-04-10""#),
        "{reasons}"
    );
}

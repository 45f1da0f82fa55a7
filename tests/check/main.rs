//! The engine on norms of a caller's own, and on what a log says of itself: breaches, prohibitions,
//! readings, corrections, what was known when. Expectations are typed from the meaning of the words.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

mod bearers;
mod conditions;
mod conduct;
mod duties;
mod effects;
mod empty;
mod figures;
mod kept;
mod local;
mod needs;
mod outside;
mod periods;
mod rounds;
mod shares;
mod silence;
mod starts;
mod years;

use danchu::act::{ActKind, FindingResult, Term, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::{Checker, Context};
use danchu::law::Citation;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Denominator, Duty, Norm, Pattern, Perform, Rule, Stage, Status, Subject, Test, Timing, Trigger,
    Validity, VoteOf,
};
use danchu::record::{
    Act, BallotRecord, BodyFinding, Case, Conclusion, Coverage, Deed, MeetingRecord, Money,
    Reading, Record, Ruling, Votes, Withdrawal,
};
use danchu::report::{Aspect, Missing, Outcome, Report};
use danchu::share::Share;
use danchu::time::{FirstDay, Period, Roll, Span, When};
use danchu::{Label, NormId};

fn id(text: &str) -> NormId {
    text.parse().unwrap()
}

fn norm(name: &str, duty: Duty) -> Norm {
    let cite = vec![Citation::constant("10/2022/QH15", "15.2")];
    Norm::new(
        id(name),
        cite,
        Label::new(name.to_owned(), name.to_owned()),
        Stage::Do,
        Rule::Duty(duty),
    )
}

/// A norm of any kind, with nothing cited.
fn rule(name: &str, rule: Rule) -> Norm {
    let label = Label::new(name.to_owned(), name.to_owned());
    Norm::new(id(name), vec![], label, Stage::Discuss, rule)
}

/// More than half of all households adopt.
fn adopts() -> Norm {
    let carried = Test::Carried {
        votes: VoteOf::Matter,
        of: Denominator::HouseholdReps,
        share: Share::more_than(1, 2),
    };
    let adopted = Validity::new(Subject::Round, vec![carried]).with_confers(Status::Adopted);
    rule("own:1:adopts", Rule::Validity(adopted))
}

/// A field of a record that is missing.
fn field(record: &str, aspect: Aspect) -> Missing {
    Missing::Field {
        record: record.parse().unwrap(),
        aspect,
        at_least: None,
        of: None,
    }
}

fn after(trigger: Trigger, days: u16, act: ActKind) -> Duty {
    let timing = Timing::Within {
        span: Span::days(days),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    Duty::new(trigger, timing, vec![Perform::plain(Pattern::of(act))])
        .with_owes(vec![BodyKind::VILLAGE_HEAD])
}

fn done(act: ActKind) -> Trigger {
    Trigger::Done(vec![Pattern::of(act)].into())
}

fn check(norms: Vec<Norm>, case: &Case, context: &Context) -> Report {
    Checker::try_new(norms, viet_nam(CultureDay::Off))
        .unwrap()
        .check(case, context)
}

fn outcome(report: &Report, name: &str) -> Option<Outcome> {
    report
        .of_norm(&id(name))
        .next()
        .map(|finding| finding.outcome)
}

/// A village with a complete log from 2024 on, looked at as of a day.
fn village(as_of: &str) -> Case {
    let matter = Matter::new(
        "m".parse().unwrap(),
        MatterKind::FUNDS,
        Reach::Village,
        "v".parse().unwrap(),
    )
    .with_opened("2024-01-01".parse().unwrap());
    Case::new("own".parse().unwrap(), as_of.parse().unwrap())
        .with_body(Body::new("v".parse().unwrap(), BodyKind::VILLAGE))
        .with_body(Body::new("head".parse().unwrap(), BodyKind::VILLAGE_HEAD))
        .with_body(Body::new("pc".parse().unwrap(), BodyKind::COMMUNE_PC))
        .with_matter(matter)
        .with_coverage(Coverage::new(Period::from("2024-01-01".parse().unwrap())))
}

fn record(name: &str, on: &str, by: &str, act: Act) -> Record {
    Record::new(name.parse().unwrap(), act)
        .with_date(on.parse().unwrap())
        .with_actor(by.parse().unwrap())
        .with_matter("m".parse().unwrap())
}

/// Collected, to be accounted for within 30 days; if not, paid back within 10 days of the breach; if not, remedied.
fn chain() -> Vec<Norm> {
    vec![
        norm(
            "own:1:account",
            after(done(ActKind::Collect), 30, ActKind::Account),
        ),
        norm(
            "own:2:refund",
            after(Trigger::Breach(id("own:1:account")), 10, ActKind::Refund),
        ),
        norm(
            "own:3:remedy",
            after(Trigger::Breach(id("own:2:refund")), 10, ActKind::Remedy),
        ),
    ]
}

fn collected(as_of: &str) -> Case {
    village(as_of).with_record(record(
        "c",
        "2024-03-01",
        "head",
        Act::Collect(Money::new()),
    ))
}

#[test]
fn a_breach_starts_the_duty_that_answers_it_and_so_on() {
    let own = Context::new();
    // Due 2024-03-31; nothing is breached on that day.
    let report = check(chain(), &collected("2024-03-31"), &own);
    assert_eq!(
        (
            outcome(&report, "own:1:account"),
            outcome(&report, "own:2:refund")
        ),
        (Some(Outcome::Pending), None)
    );
    // A day later it is; the refund is due 2024-04-10.
    let report = check(chain(), &collected("2024-04-01"), &own);
    assert_eq!(
        (
            outcome(&report, "own:1:account"),
            outcome(&report, "own:2:refund")
        ),
        (Some(Outcome::Unsatisfied), Some(Outcome::Pending))
    );
    assert_eq!(
        report
            .of_norm(&id("own:2:refund"))
            .next()
            .unwrap()
            .due
            .unwrap()
            .to_string(),
        "2024-04-10"
    );
    // Paid back in time: the chain ends.
    let paid = collected("2024-06-01").with_record(record(
        "r",
        "2024-04-10",
        "head",
        Act::Refund(Money::new()),
    ));
    let report = check(chain(), &paid, &own);
    assert_eq!(
        (
            outcome(&report, "own:2:refund"),
            outcome(&report, "own:3:remedy")
        ),
        (Some(Outcome::Satisfied), None)
    );
    // Accounted for after the day: it was breached all the same, and the refund is still due 2024-04-10.
    let late = collected("2024-04-08").with_record(record(
        "a",
        "2024-04-05",
        "head",
        Act::Account(Money::new()),
    ));
    let report = check(chain(), &late, &own);
    assert_eq!(
        (
            outcome(&report, "own:1:account"),
            outcome(&report, "own:2:refund")
        ),
        (Some(Outcome::SatisfiedLate), Some(Outcome::Pending))
    );
    // Not paid back: the third duty, missed in turn.
    let report = check(chain(), &collected("2024-06-01"), &own);
    assert_eq!(
        (
            outcome(&report, "own:2:refund"),
            outcome(&report, "own:3:remedy")
        ),
        (Some(Outcome::Unsatisfied), Some(Outcome::Unsatisfied))
    );
}

#[test]
fn what_is_forbidden_is_missed_by_the_act_and_met_by_a_complete_log_without_it() {
    let forbidden = || {
        vec![norm(
            "own:1:no-collecting",
            after(done(ActKind::Postpone), 1, ActKind::Collect).forbidden(),
        )]
    };
    let put_off = village("2024-06-01").with_record(record(
        "p",
        "2024-03-01",
        "pc",
        Act::Postpone(Ruling::new()),
    ));
    let own = Context::new();
    assert_eq!(
        outcome(&check(forbidden(), &put_off, &own), "own:1:no-collecting"),
        Some(Outcome::Satisfied)
    );
    let collected = put_off.clone().with_record(record(
        "c",
        "2024-03-02",
        "head",
        Act::Collect(Money::new()),
    ));
    assert_eq!(
        outcome(&check(forbidden(), &collected, &own), "own:1:no-collecting"),
        Some(Outcome::Unsatisfied)
    );
    let before = put_off.clone().with_record(record(
        "c",
        "2024-02-29",
        "head",
        Act::Collect(Money::new()),
    ));
    assert_eq!(
        outcome(&check(forbidden(), &before, &own), "own:1:no-collecting"),
        Some(Outcome::Satisfied)
    );
    let mut open = put_off;
    open.coverage.clear();
    assert_eq!(
        outcome(&check(forbidden(), &open, &own), "own:1:no-collecting"),
        Some(Outcome::Undetermined)
    );
}

#[test]
fn an_open_term_is_open_until_somebody_reads_it() {
    let promptly = || {
        let duty = Duty::new(
            done(ActKind::FinishWork),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            vec![Perform::plain(Pattern::of(ActKind::Account))],
        );
        vec![norm("own:1:account", duty)]
    };
    let late = village("2024-06-01")
        .with_record(record("f", "2024-03-01", "v", Act::FinishWork(Deed::new())))
        .with_record(record("a", "2024-03-16", "v", Act::Account(Money::new())));
    let own = Context::new();
    // Done 15 days later: whether that is prompt is open, and the reading is what is missing.
    let report = check(promptly(), &late, &own);
    assert_eq!(
        outcome(&report, "own:1:account"),
        Some(Outcome::Undetermined)
    );
    let finding = report.of_norm(&id("own:1:account")).next().unwrap();
    assert_eq!(
        finding.missing,
        [Missing::Reading {
            term: Term::PROMPTLY
        }]
    );
    // On the same day it is prompt on every reading of the word; a day later it is open.
    for (day, expected) in [
        ("2024-03-01", Outcome::Satisfied),
        ("2024-03-02", Outcome::Undetermined),
    ] {
        let done = village("2024-06-01")
            .with_record(record("f", "2024-03-01", "v", Act::FinishWork(Deed::new())))
            .with_record(record("a", day, "v", Act::Account(Money::new())));
        assert_eq!(
            outcome(&check(promptly(), &done, &own), "own:1:account"),
            Some(expected),
            "{day}"
        );
    }
    let within = |days| {
        Context::new().with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(days)))
    };
    assert_eq!(
        outcome(&check(promptly(), &late, &within(15)), "own:1:account"),
        Some(Outcome::Satisfied)
    );
    let report = check(promptly(), &late, &within(14));
    assert_eq!(
        outcome(&report, "own:1:account"),
        Some(Outcome::SatisfiedLate)
    );
    assert_eq!(report.receipt.readings.len(), 1);
    // Read as 8 days, the last day is Saturday 2024-03-09: a reading says nothing of days of rest.
    let report = check(promptly(), &late, &within(8));
    let finding = report.of_norm(&id("own:1:account")).next().unwrap();
    assert_eq!(finding.due.unwrap().to_string(), "2024-03-09");
}

/// Law 10/2022/QH15 Art. 21(1): 60 of 90 are two thirds, 59 are not.
fn vote(name: &str, yes: u32) -> Record {
    let votes = Votes::new(VoteUnit::HouseholdRep)
        .with_electorate(90_u32)
        .with_attending(80_u32)
        .with_in_favour(yes);
    record(
        name,
        "2024-06-20",
        "v",
        Act::Meet(MeetingRecord::new().with_round(1_u16).with_votes(votes)),
    )
}

#[test]
fn a_correction_takes_the_place_of_a_record_from_the_day_it_was_known() {
    let checker = Checker::viet_nam();
    let carried = id("law-10-2022:21.1:carried");
    let asked = |case: &Case, context: &Context| {
        checker
            .check(case, context)
            .of_norm(&carried)
            .map(|finding| finding.outcome)
            .collect::<Vec<_>>()
    };
    let first = vote("first", 60).with_recorded("2024-06-21".parse().unwrap());
    let second = vote("second", 59)
        .with_recorded("2024-07-10".parse().unwrap())
        .with_corrects("first".parse().unwrap());
    let case = village("2024-08-01").with_record(first).with_record(second);
    assert_eq!(asked(&case, &Context::new()), [Outcome::Unsatisfied]);
    let then = |day: &str| Context::new().with_known_at(day.parse().unwrap());
    assert_eq!(asked(&case, &then("2024-07-09")), [Outcome::Satisfied]);
    assert_eq!(asked(&case, &then("2024-07-10")), [Outcome::Unsatisfied]);
    assert_eq!(asked(&case, &then("2024-06-20")), []);
}

#[test]
fn a_withdrawn_record_no_longer_counts() {
    let checker = Checker::viet_nam();
    let carried = id("law-10-2022:21.1:carried");
    let case = village("2024-08-01")
        .with_record(vote("first", 60))
        .with_record(record(
            "w",
            "2024-07-01",
            "v",
            Act::Withdraw(Withdrawal::new("first".parse().unwrap())),
        ));
    assert_eq!(
        checker
            .check(&case, &Context::new())
            .of_norm(&carried)
            .count(),
        0
    );
}

#[test]
fn an_annulment_ends_the_effect_and_one_without_power_does_not() {
    let checker = Checker::viet_nam();
    let until = |by: &str| {
        let case = village("2024-08-01")
            .with_record(vote("first", 60))
            .with_record(record("a", "2024-07-15", by, Act::Annul(Ruling::new())));
        let report = checker.check(&case, &Context::new());
        let effect = report
            .statuses
            .iter()
            .find(|entry| entry.status == danchu::norm::Status::InEffect)
            .unwrap();
        (
            effect.from.unwrap().to_string(),
            effect.until.map(|until| until.to_string()),
        )
    };
    assert_eq!(
        until("pc"),
        ("2024-06-20".to_owned(), Some("2024-07-15".to_owned()))
    );
    assert_eq!(until("head"), ("2024-06-20".to_owned(), None));
}

#[test]
fn outside_its_window_a_calendar_is_unknown() {
    let timing = Timing::Within {
        span: Span::working_days(5),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let case = village("2030-06-01").with_record(record(
        "c",
        "2030-03-01",
        "head",
        Act::Collect(Money::new()),
    ));
    let report = check(
        vec![norm(
            "own:1:account",
            Duty::new(
                done(ActKind::Collect),
                timing,
                vec![Perform::plain(Pattern::of(ActKind::Account))],
            ),
        )],
        &case,
        &Context::new(),
    );
    let finding = report.of_norm(&id("own:1:account")).next().unwrap();
    assert_eq!(finding.outcome, Outcome::Undetermined);
    assert!(matches!(
        finding.missing.as_slice(),
        [Missing::Calendar { .. }]
    ));
}

/// Law 10/2022/QH15 Art. 19(3), 21(1): ballots may come in up to the last day; 60 of 90 households are two thirds.
#[test]
fn a_ballot_decides_nothing_before_its_last_day() {
    let votes = Votes::new(VoteUnit::HouseholdRep)
        .with_electorate(90_u32)
        .with_issued(90_u32);
    let answers = |as_of: &str, in_favour: u32| {
        let ballot = BallotRecord::new()
            .with_votes(votes.clone().with_in_favour(in_favour))
            .with_until("2024-06-30".parse::<When>().unwrap());
        let case = village(as_of).with_record(record("b", "2024-06-20", "v", Act::Ballot(ballot)));
        let report = Checker::viet_nam().check(&case, &Context::new());
        [
            outcome(&report, "law-10-2022:21.1:carried"),
            outcome(&report, "law-10-2022:21.2:effect-village"),
        ]
    };
    let pending = [Some(Outcome::Pending); 2];
    assert_eq!(answers("2024-06-29", 60), pending);
    assert_eq!(answers("2024-06-29", 59), pending);
    for day in ["2024-06-30", "2024-07-01"] {
        assert_eq!(answers(day, 60), [Some(Outcome::Satisfied); 2]);
        assert_eq!(
            answers(day, 59),
            [Some(Outcome::Unsatisfied), Some(Outcome::NotApplicable)]
        );
    }
}

/// Who accounts for the money of a village is the head of that village.
#[test]
fn a_role_is_filled_for_its_own_village() {
    let timing = Timing::Within {
        span: Span::days(30),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let by_the_head = Pattern::by(ActKind::Account, &[], const { &[BodyKind::VILLAGE_HEAD] });
    let account = Duty::new(
        done(ActKind::Collect),
        timing,
        vec![Perform::plain(by_the_head)],
    );
    let with_account_by = |parent: Option<&str>| {
        let head = Body::new("other".parse().unwrap(), BodyKind::VILLAGE_HEAD);
        let head = match parent {
            Some(parent) => head.with_parent(parent.parse().unwrap()),
            None => head,
        };
        let case = collected("2024-06-01")
            .with_body(Body::new("v2".parse().unwrap(), BodyKind::VILLAGE))
            .with_body(head)
            .with_record(record(
                "a",
                "2024-03-10",
                "other",
                Act::Account(Money::new()),
            ));
        let report = check(
            vec![norm("own:1:account", account.clone())],
            &case,
            &Context::new(),
        );
        outcome(&report, "own:1:account")
    };
    assert_eq!(with_account_by(Some("v")), Some(Outcome::Satisfied));
    assert_eq!(with_account_by(Some("v2")), Some(Outcome::Unsatisfied));
    // A head of whom the case does not say whose head it is counts by its kind.
    assert_eq!(with_account_by(None), Some(Outcome::Satisfied));
}

/// A body concludes on the duty to account, of which nothing is recorded.
fn concluded(id: &str, on: &str, result: FindingResult) -> Record {
    let finding = BodyFinding::new(result).with_act(ActKind::Account);
    Record::new(
        id.parse().unwrap(),
        Act::Conclude(Conclusion::new(vec![finding])),
    )
    .with_matter("m".parse().unwrap())
    .with_actor("pc".parse().unwrap())
    .with_date(on.parse().unwrap())
}

/// The later conclusion of the same act is the one that stands, whatever the order of ids.
#[test]
fn what_was_found_not_done_may_be_found_done_later() {
    let norm = || {
        norm(
            "own:1:a",
            after(done(ActKind::Collect), 30, ActKind::Account),
        )
    };
    let case = |records: Vec<Record>| {
        let collected = Record::new("collected".parse().unwrap(), Act::Collect(Money::new()))
            .with_matter("m".parse().unwrap())
            .with_actor("head".parse().unwrap())
            .with_date("2024-02-01".parse().unwrap());
        let mut case = village("2024-09-30").with_record(collected);
        case.coverage.clear();
        records.into_iter().fold(case, Case::with_record)
    };
    let of = |records| {
        outcome(
            &check(vec![norm()], &case(records), &Context::new()),
            "own:1:a",
        )
    };
    let not_done = |id, on| concluded(id, on, FindingResult::NotDone);
    let done = |id, on| concluded(id, on, FindingResult::Done);
    assert_eq!(
        of(vec![not_done("b", "2024-05-01")]),
        Some(Outcome::Unsatisfied)
    );
    assert_eq!(
        of(vec![not_done("b", "2024-05-01"), done("a", "2024-07-01")]),
        Some(Outcome::Undetermined),
        "done, on a day that nobody states"
    );
    // What was found done and then not done is not done.
    assert_eq!(
        of(vec![not_done("b", "2024-07-01"), done("a", "2024-05-01")]),
        Some(Outcome::Unsatisfied)
    );
}

/// Memory that is handed from check to check shows nothing of a case, whatever it was used for.
#[test]
fn memory_shows_nothing_of_a_case() {
    let mut scratch = danchu::check::Scratch::new();
    let checker = Checker::viet_nam();
    let case = village("2024-08-01").with_record(vote("first", 60));
    checker.each_verdict(&case, &Context::new(), &mut scratch, |_| ());
    assert_eq!(format!("{scratch:?}"), "Scratch { .. }");
}

/// Handed over one by one, in new memory and in memory that another case was judged in.
#[test]
fn verdicts_one_by_one_are_those_of_the_list() {
    let checker = Checker::viet_nam();
    let cases = [60, 0].map(|yes| village("2024-08-01").with_record(vote("first", yes)));
    let mut scratch = danchu::check::Scratch::new();
    for case in cases.iter().chain(&cases) {
        let mut told = Vec::new();
        checker.each_verdict(case, &Context::new(), &mut scratch, |verdict| {
            told.push(format!("{verdict:?}"));
        });
        let list = checker.verdicts(case, &Context::new());
        let listed: Vec<String> = list.iter().map(|verdict| format!("{verdict:?}")).collect();
        assert!(!told.is_empty());
        // Matter by matter; the list is in the order of a report.
        told.sort_unstable();
        let mut sorted = listed;
        sorted.sort_unstable();
        assert_eq!(told, sorted);
    }
}

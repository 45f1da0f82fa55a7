//! What must be kept up: thirty days from 1 March end on 31 March, without a break.

use danchu::act::{ActKind, Facility, Topic, VoteOutcome, VoteUnit};
use danchu::actor::BodyKind;
use danchu::norm::{
    Cond, Denominator, Duty, Each, Need, Norm, Pattern, Perform, Rule, Scope, Stage, Status,
    Subject, Test, Timing, Trigger, Validity, VoteOf,
};
use danchu::record::{
    Act, Case, FacilityEntry, Interruption, MeetingRecord, Publication, Record, Registers,
    StaffCount, Votes, YesNo,
};
use danchu::report::{Missing, Outcome};
use danchu::share::Share;
use danchu::time::{FirstDay, Roll, Span, When};
use danchu::{Label, Quantity};

use crate::{Context, check, id, norm, outcome, village};

fn kept(days: Option<u16>) -> Norm {
    const THIRTY: &[Need] = &[Need::Kept { days: 30 }];
    const NOW: &[Need] = &[Need::StillUp];
    let needs = if days.is_some() { THIRTY } else { NOW };
    let within = Timing::Within {
        span: Span::days(30),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    };
    let posted = Pattern::of(ActKind::Publish);
    let duty = Duty::new(
        Trigger::Done(vec![posted.clone()].into()),
        within,
        vec![Perform::with(posted, needs)],
    )
    .with_each(Each::Matter);
    norm("own:1:kept", duty)
}

fn posted(id: &str, from: &str, until: Option<&str>) -> Record {
    let act = Publication::new(Topic::DECISION);
    let act = match until {
        Some(day) => act.with_until(day.parse::<When>().unwrap()),
        None => act,
    };
    Record::new(id.parse().unwrap(), Act::Publish(act))
        .with_matter("m".parse().unwrap())
        .with_actor("pc".parse().unwrap())
        .with_date(from.parse().unwrap())
}

fn of(days: Option<u16>, as_of: &str, records: Vec<Record>) -> (Outcome, Option<String>) {
    let case = records.into_iter().fold(village(as_of), Case::with_record);
    let report = check(vec![kept(days)], &case, &Context::new());
    let finding = report.of_norm(&id("own:1:kept")).next().unwrap();
    (finding.outcome, finding.due.map(|due| due.to_string()))
}

#[test]
fn a_day_too_short_is_too_short() {
    let until = |day| {
        of(
            Some(30),
            "2024-06-01",
            vec![posted("a", "2024-03-01", Some(day))],
        )
        .0
    };
    assert_eq!(until("2024-03-30"), Outcome::Unsatisfied);
    assert_eq!(until("2024-03-31"), Outcome::Satisfied);
    assert_eq!(until("2024-04-01"), Outcome::Satisfied);
}

#[test]
fn while_it_runs_it_is_pending() {
    let open = |as_of| of(Some(30), as_of, vec![posted("a", "2024-03-01", None)]);
    let day = Some("2024-03-31".to_owned());
    assert_eq!(open("2024-03-30"), (Outcome::Pending, day.clone()));
    // From then on somebody must say until when it was up.
    assert_eq!(open("2024-03-31"), (Outcome::Undetermined, day.clone()));
    // A last day that is still to come is planned, not done.
    let planned = |as_of| {
        of(
            Some(30),
            as_of,
            vec![posted("a", "2024-03-01", Some("2024-04-15"))],
        )
    };
    assert_eq!(planned("2024-03-30"), (Outcome::Pending, day.clone()));
    assert_eq!(planned("2024-03-31"), (Outcome::Satisfied, day));
    // Taken down on the tenth day: short, however early it is looked at.
    let short = of(
        Some(30),
        "2024-03-12",
        vec![posted("a", "2024-03-01", Some("2024-03-11"))],
    );
    assert_eq!(
        short.0,
        Outcome::Pending,
        "it may still be posted anew by the last day"
    );
}

#[test]
fn a_break_starts_the_days_anew() {
    let broken = |from: &str, until: &str, last: &str| {
        let record = posted("a", "2024-03-01", Some(last));
        let Act::Publish(act) = record.act.clone() else {
            return None;
        };
        let gap =
            Interruption::new(from.parse().unwrap()).with_until(until.parse::<When>().unwrap());
        let record = Record::new(
            "a".parse().unwrap(),
            Act::Publish(act.with_interruptions(vec![gap])),
        )
        .with_matter("m".parse().unwrap())
        .with_actor("pc".parse().unwrap())
        .with_date("2024-03-01".parse().unwrap());
        Some(of(Some(30), "2024-06-01", vec![record]).0)
    };
    // Down on 10 and 11 March: up again from 12 March, and thirty days end on 11 April.
    assert_eq!(
        broken("2024-03-10", "2024-03-11", "2024-04-10"),
        Some(Outcome::Unsatisfied)
    );
    assert_eq!(
        broken("2024-03-10", "2024-03-11", "2024-04-11"),
        Some(Outcome::Satisfied)
    );
    // Down only after the thirty days: nothing is lost.
    assert_eq!(
        broken("2024-04-01", "2024-04-02", "2024-04-05"),
        Some(Outcome::Satisfied)
    );
    // Down on 31 March itself.
    assert_eq!(
        broken("2024-03-31", "2024-04-02", "2024-04-05"),
        Some(Outcome::Unsatisfied)
    );
}

#[test]
fn what_must_stand_is_up_on_the_day_of_the_check() {
    let until = |day| of(None, "2024-06-01", vec![posted("a", "2024-03-01", day)]).0;
    assert_eq!(until(Some("2024-05-31")), Outcome::Unsatisfied);
    assert_eq!(until(Some("2024-06-01")), Outcome::Satisfied);
    assert_eq!(until(None), Outcome::Undetermined);
}

/// A duty to publish on the commune's website, if there is one.
fn on_a_website(has: Option<(&str, YesNo)>) -> (Outcome, Vec<Missing>) {
    let posted = Pattern::of(ActKind::Publish);
    let duty = Duty::new(
        Trigger::Done(vec![Pattern::of(ActKind::Decide)].into()),
        Timing::Unstated,
        vec![Perform::plain(posted)],
    );
    let norm = norm("own:1:site", duty)
        .with_scope(Scope::ANY.with_when(vec![Cond::Has(Facility::PORTAL)]));
    let decided = Record::new(
        "d".parse().unwrap(),
        Act::Decide(danchu::record::DecisionRecord::new()),
    )
    .with_matter("m".parse().unwrap())
    .with_date("2024-03-01".parse().unwrap());
    let mut case: Case = village("2024-06-01").with_record(decided);
    for body in &mut case.bodies {
        body.parent = Some("c".parse().unwrap());
    }
    case = case.with_body(danchu::actor::Body::new(
        "c".parse().unwrap(),
        BodyKind::COMMUNE,
    ));
    if let Some((of, has)) = has {
        let entry = FacilityEntry::new(of.parse().unwrap(), Facility::PORTAL, has);
        case.registers = Some(Registers::new().with_facilities(vec![entry]));
    }
    let report = check(vec![norm], &case, &Context::new());
    let finding = report.of_norm(&id("own:1:site")).next().unwrap();
    (finding.outcome, finding.missing.clone())
}

#[test]
fn a_facility_is_asked_of_the_register_and_never_guessed() {
    assert_eq!(
        on_a_website(Some(("v", YesNo::No))).0,
        Outcome::NotApplicable
    );
    assert_eq!(
        on_a_website(Some(("c", YesNo::No))).0,
        Outcome::NotApplicable
    );
    assert_eq!(on_a_website(Some(("c", YesNo::Yes))).0, Outcome::Pending);
    // The register of somebody else says nothing of it.
    let (outcome, missing) = on_a_website(Some(("pc", YesNo::Yes)));
    assert_eq!(outcome, Outcome::Undetermined);
    let of = "v".parse().unwrap();
    let facility = Facility::PORTAL;
    assert!(missing.contains(&Missing::Facility { of, facility }));
}

/// A conference of staff that two thirds must attend and more than half of those present adopt.
fn conference(votes: Votes, staff: Option<u32>) -> Option<(Outcome, Option<VoteOutcome>)> {
    let test = Validity::new(
        Subject::Round,
        vec![
            Test::Attended {
                of: Denominator::StaffOrDelegates,
                share: Share::at_least(2, 3),
            },
            Test::Carried {
                votes: VoteOf::Matter,
                of: Denominator::Present,
                share: Share::more_than(1, 2),
            },
        ],
    )
    .with_confers(Status::Adopted);
    let norm = Norm::new(
        id("own:1:conference"),
        vec![danchu::law::Citation::constant("10/2022/QH15", "51.2.c")],
        Label::new("hội nghị".to_owned(), "a conference".to_owned()),
        Stage::Discuss,
        Rule::Validity(test),
    );
    let met = Record::new(
        "a".parse().unwrap(),
        Act::Meet(MeetingRecord::new().with_votes(votes)),
    )
    .with_matter("m".parse().unwrap())
    .with_date("2024-02-01".parse().unwrap());
    let mut case = village("2024-06-01").with_record(met);
    if let Some(staff) = staff {
        let count = StaffCount::new("v".parse().unwrap(), Quantity::exact(staff));
        case.registers = Some(Registers::new().with_staff(vec![count]));
    }
    let report = check(vec![norm], &case, &Context::new());
    let found = report.of_norm(&id("own:1:conference")).next()?;
    assert_eq!(Some(found.outcome), outcome(&report, "own:1:conference"));
    Some((found.outcome, found.vote))
}

#[test]
fn two_thirds_of_all_staff_come_and_more_than_half_of_them_agree() {
    let votes = |unit, came: u32, yes: u32| {
        Votes::new(unit)
            .with_attending(Quantity::exact(came))
            .with_in_favour(Quantity::exact(yes))
    };
    let staff = |came, yes| conference(votes(VoteUnit::Staff, came, yes), Some(90));
    // Of 90 staff, 60 must come; of 60, 31 must agree.
    assert_eq!(
        staff(60, 31),
        Some((Outcome::Satisfied, Some(VoteOutcome::Passed)))
    );
    assert_eq!(
        staff(60, 30),
        Some((Outcome::Unsatisfied, Some(VoteOutcome::NotPassed)))
    );
    assert_eq!(
        staff(59, 59),
        Some((Outcome::Unsatisfied, Some(VoteOutcome::NoQuorum)))
    );
    // Without the number of staff nobody can say.
    let open = conference(votes(VoteUnit::Staff, 60, 31), None);
    assert_eq!(
        open.map(|(outcome, _)| outcome),
        Some(Outcome::Undetermined)
    );
    // The number of staff is no number of delegates.
    let delegates = votes(VoteUnit::Delegate, 60, 31);
    let open = conference(delegates.clone(), Some(90));
    assert_eq!(
        open.map(|(outcome, _)| outcome),
        Some(Outcome::Undetermined)
    );
    let summoned = conference(delegates.with_electorate(Quantity::exact(90)), None);
    assert_eq!(
        summoned,
        Some((Outcome::Satisfied, Some(VoteOutcome::Passed)))
    );
}

//! What is owed in each year, half-year or quarter, and between two days of a year.

use danchu::act::ActKind;
use danchu::matter::MatterKind;
use danchu::norm::{Duty, Each, Norm, Pattern, Perform, Scope, Timing, Trigger, WindowYear};
use danchu::record::{Act, Case, Deed, Record, Ruling};
use danchu::report::Outcome;
use danchu::time::{MonthDay, Period, When};

use crate::{Context, check, id, norm, village};

/// To carry something out once in so many months, in force from a day.
fn every(months: u8, timing: Timing, since: &str) -> Norm {
    let duty = Duty::new(
        Trigger::Every { months },
        timing,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    )
    .with_each(Each::Matter);
    norm("own:1:every", duty)
        .with_scope(Scope::of(vec![MatterKind::FUNDS]))
        .with_period(Period::from(since.parse().unwrap()))
}

fn carried_out(id: &str, on: &str) -> Record {
    Record::new(id.parse().unwrap(), Act::CarryOut(Deed::new()))
        .with_matter("m".parse().unwrap())
        .with_actor("head".parse().unwrap())
        .with_date(on.parse().unwrap())
}

/// Each instance: its year, its last day, its outcome.
fn found(norm: Norm, case: &Case) -> Vec<(u16, String, Outcome)> {
    let report = check(vec![norm], case, &Context::new());
    let every = id("own:1:every");
    let own = report.of_norm(&every);
    own.map(|finding| {
        let due = finding.due.map(|due| due.to_string()).unwrap_or_default();
        (finding.year.unwrap_or_default(), due, finding.outcome)
    })
    .collect()
}

#[test]
fn each_quarter_is_asked_for_itself() {
    let case = village("2024-10-15")
        .with_record(carried_out("a", "2024-03-31"))
        .with_record(carried_out("b", "2024-07-01"));
    let expected = [
        (2024, "2024-03-31", Outcome::Satisfied),
        (2024, "2024-06-30", Outcome::Unsatisfied),
        (2024, "2024-09-30", Outcome::Satisfied),
        (2024, "2024-12-31", Outcome::Pending),
    ]
    .map(|(year, due, outcome)| (year, due.to_owned(), outcome));
    assert_eq!(
        found(every(3, Timing::InPeriod, "2024-01-01"), &case),
        expected
    );
}

#[test]
fn a_half_year_ends_with_june() {
    let case = village("2024-06-30").with_record(carried_out("a", "2024-06-30"));
    let expected = [(2024, "2024-06-30".to_owned(), Outcome::Satisfied)];
    assert_eq!(
        found(every(6, Timing::InPeriod, "2024-01-01"), &case),
        expected
    );
    // On the next day the second half has begun.
    let next = village("2024-07-01").with_record(carried_out("a", "2024-06-30"));
    assert_eq!(
        found(every(6, Timing::InPeriod, "2024-01-01"), &next).len(),
        2
    );
}

#[test]
fn a_period_in_which_the_text_came_is_not_asked() {
    let case = village("2025-01-01");
    // In force from 2 January 2024: that year is not whole.
    assert_eq!(
        found(every(12, Timing::InPeriod, "2024-01-02"), &case),
        [(2025, "2025-12-31".to_owned(), Outcome::Pending)]
    );
    // From 1 January it is.
    assert_eq!(
        found(every(12, Timing::InPeriod, "2024-01-01"), &case),
        [
            (2024, "2024-12-31".to_owned(), Outcome::Unsatisfied),
            (2025, "2025-12-31".to_owned(), Outcome::Pending)
        ]
    );
    // No norm is asked in a period of which there is none: seven months are no calendar period.
    assert_eq!(found(every(7, Timing::InPeriod, "2024-01-01"), &case), []);
}

/// Mutant tried: the time of the body left out; the years before and after it are asked.
#[test]
fn a_period_in_which_the_body_came_or_went_is_not_asked() {
    let existing = |from: &str, until: Option<&str>| {
        let mut case = village("2025-12-31");
        let until = until.map(|day| day.parse().unwrap());
        let period = Period::try_new(Some(from.parse().unwrap()), until).unwrap();
        for body in case
            .bodies
            .iter_mut()
            .filter(|body| body.id.as_str() == "v")
        {
            body.period = Some(period);
        }
        let asked = found(every(12, Timing::InPeriod, "2023-01-01"), &case);
        asked.into_iter().map(|(year, ..)| year).collect::<Vec<_>>()
    };
    // The log begins with 2024, and so does the matter.
    assert_eq!(existing("2023-06-01", None), [2024, 2025]);
    assert_eq!(existing("2024-01-01", None), [2024, 2025]);
    assert_eq!(existing("2024-01-02", None), [2025]);
    // Gone on the last day of 2025, it has no whole 2025; gone on the next, it has.
    assert_eq!(existing("2024-01-01", Some("2025-12-31")), [2024]);
    assert_eq!(existing("2024-01-01", Some("2026-01-01")), [2024, 2025]);
}

#[test]
fn a_window_of_the_year_before() {
    // In the fourth quarter, for the year to come.
    let quarter = Timing::Window {
        opens: MonthDay::literal(10, 1),
        closes: MonthDay::literal(12, 31),
        year: WindowYear::Before,
    };
    let of_2025 = |day: &str, as_of: &str| {
        let case = village(as_of).with_record(carried_out("a", day));
        let all = found(every(12, quarter.clone(), "2024-01-01"), &case);
        all.into_iter().find(|(year, ..)| *year == 2025)
    };
    let found = |outcome| Some((2025, "2024-12-31".to_owned(), outcome));
    assert_eq!(
        of_2025("2024-10-01", "2024-10-01"),
        found(Outcome::Satisfied)
    );
    assert_eq!(
        of_2025("2024-12-31", "2025-03-01"),
        found(Outcome::Satisfied)
    );
    assert_eq!(
        of_2025("2025-01-01", "2025-03-01"),
        found(Outcome::SatisfiedLate)
    );
    // The day before it opens is too early, and nothing is owed until then.
    assert_eq!(of_2025("2024-09-30", "2024-09-30"), None);
    assert_eq!(of_2025("2024-09-30", "2024-10-01"), found(Outcome::Pending));
    assert_eq!(
        of_2025("2024-09-30", "2025-01-01"),
        found(Outcome::Unsatisfied)
    );
    // What comes when the next window is open is of the next year.
    assert_eq!(
        of_2025("2025-10-01", "2025-10-01"),
        found(Outcome::Unsatisfied)
    );
    assert_eq!(
        of_2025("2025-09-30", "2025-10-01"),
        found(Outcome::SatisfiedLate)
    );
}

#[test]
fn a_time_that_the_act_itself_fixes() {
    let duty = Duty::new(
        Trigger::Done(vec![Pattern::of(ActKind::Suspend)].into()),
        Timing::Stated,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let norm = norm("own:1:every", duty);
    let suspended = |until: Option<&str>| {
        let ruling = Ruling::new();
        let ruling = match until {
            Some(day) => ruling.with_until(day.parse::<When>().unwrap()),
            None => ruling,
        };
        Record::new("s".parse().unwrap(), Act::Suspend(ruling))
            .with_matter("m".parse().unwrap())
            .with_actor("pc".parse().unwrap())
            .with_date("2024-03-01".parse().unwrap())
    };
    let on = |until: Option<&str>, day: &str| {
        let case = village("2024-06-01")
            .with_record(suspended(until))
            .with_record(carried_out("a", day));
        found(norm.clone(), &case)[0].2
    };
    assert_eq!(on(Some("2024-04-10"), "2024-04-09"), Outcome::Satisfied);
    assert_eq!(on(Some("2024-04-10"), "2024-04-10"), Outcome::Satisfied);
    assert_eq!(on(Some("2024-04-10"), "2024-04-11"), Outcome::SatisfiedLate);
    assert_eq!(on(None, "2024-04-09"), Outcome::Undetermined);
}

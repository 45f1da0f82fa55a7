//! What comes back: by hand at the ends of months, by dateutil in bulk.

use danchu::time::{Date, MonthEnd, Period, Recurrence, Span, TryNewRecurrenceError};

use crate::day;

#[test]
fn a_period_of_nothing_is_refused() {
    let every = Span::months(0);
    let zero = Recurrence::try_new(day("2023-01-31"), every);
    assert_eq!(zero, Err(TryNewRecurrenceError::Zero { every }));
    let every = Span::working_days(5);
    let working = Recurrence::try_new(day("2023-01-31"), every);
    assert_eq!(working, Err(TryNewRecurrenceError::WorkingDays { every }));
}

#[test]
fn the_end_of_the_month_does_not_drift() {
    let monthly = Recurrence::try_new(day("2023-01-31"), Span::months(1)).unwrap();
    let dates: Vec<String> = (0..6)
        .map(|n| monthly.occurrence(n).unwrap().to_string())
        .collect();
    assert_eq!(
        dates,
        [
            "2023-01-31",
            "2023-02-28",
            "2023-03-31",
            "2023-04-30",
            "2023-05-31",
            "2023-06-30"
        ]
    );
    let overflow = monthly.with_month_end(MonthEnd::Overflow);
    assert_eq!(overflow.occurrence(1), Some(day("2023-03-01")));
    assert_eq!(overflow.occurrence(2), Some(day("2023-03-31")));
}

#[test]
fn a_day_lies_in_the_window_it_begins() {
    let quarter = Recurrence::try_new(day("2024-01-01"), Span::months(3)).unwrap();
    for (text, n) in [
        ("2023-12-31", None),
        ("2024-01-01", Some(0)),
        ("2024-03-31", Some(0)),
        ("2024-04-01", Some(1)),
        ("2024-04-02", Some(1)),
        ("2025-01-01", Some(4)),
    ] {
        assert_eq!(quarter.containing(day(text)).map(|(n, _)| n), n, "{text}");
    }
    let second = Period::between(day("2024-04-01"), day("2024-07-01"));
    assert_eq!(quarter.window(1), Some(second));
}

#[test]
fn the_last_window_is_open() {
    let yearly = Recurrence::try_new(day("9998-06-01"), Span::years(1)).unwrap();
    assert_eq!(yearly.window(1), Some(Period::from(day("9999-06-01"))));
    assert_eq!(yearly.containing(Date::MAX).map(|(n, _)| n), Some(1));
    assert_eq!(yearly.window(2), None);
    assert_eq!(yearly.occurrence(u32::MAX), None);
}

#[test]
fn occurrences_are_those_of_dateutil() {
    let mut rows = 0;
    for line in include_str!("../data/vectors/recurrences.csv")
        .lines()
        .skip(1)
    {
        let fields: Vec<&str> = line.split(',').collect();
        let every = fields[2].parse().unwrap();
        let every = match fields[1] {
            "days" => Span::days(every),
            "weeks" => Span::weeks(every),
            "months" => Span::months(every),
            "years" => Span::years(every),
            other => panic!("unit {other}"),
        };
        let recurrence = Recurrence::try_new(day(fields[0]), every).unwrap();
        for (n, expected) in (0..).zip(fields[3].split(' ')) {
            assert_eq!(recurrence.occurrence(n), Some(day(expected)), "{line}: {n}");
        }
        rows += 1;
    }
    assert_eq!(rows, 86);
}

#[test]
fn a_day_before_the_occurrence_of_its_month_is_in_the_window_before() {
    let monthly = Recurrence::try_new(day("2024-01-15"), Span::months(1)).unwrap();
    assert_eq!(monthly.every(), Span::months(1));
    assert_eq!(monthly.month_end(), MonthEnd::Clamp);
    let window = |text: &str| monthly.containing(day(text)).map(|(n, _)| n);
    assert_eq!(window("2024-01-14"), None);
    assert_eq!(window("2024-01-15"), Some(0));
    assert_eq!(window("2024-02-10"), Some(0));
    assert_eq!(window("2024-02-14"), Some(0));
    assert_eq!(window("2024-02-15"), Some(1));
    assert_eq!(window("2024-03-14"), Some(1));
}

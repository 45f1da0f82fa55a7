//! Deadlines: the Civil Code by hand, working days against numpy.

use danchu::Truth::{No, Unknown, Yes};
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::time::{
    CountingRules, Date, DeadlineError, Direction, FirstDay, MonthEnd, Moved, Roll, Span, Status,
    WorkingCalendar, deadline, due, due_bounds,
};

use crate::{day, when};

const FORWARD: Direction = Direction::Forward;
const BACKWARD: Direction = Direction::Backward;
const CIVIL_CODE: CountingRules = CountingRules::CIVIL_CODE;
const FIRST_COUNTED: CountingRules =
    CountingRules::new(FirstDay::Counted, Roll::None, MonthEnd::Clamp);

/// The due date without a calendar.
fn plain(anchor: &str, span: Span, direction: Direction, rules: CountingRules) -> Date {
    due(
        day(anchor),
        span,
        direction,
        rules,
        &WorkingCalendar::default(),
    )
    .unwrap()
}

/// The due date over the calendar of Viet Nam by the Civil Code, and what moved it, in English.
fn in_viet_nam(anchor: &str, span: Span, direction: Direction) -> (String, Vec<String>) {
    let calendar = viet_nam(CultureDay::Off);
    let found = deadline(day(anchor), span, direction, CIVIL_CODE, &calendar).unwrap();
    assert_eq!(
        due(day(anchor), span, direction, CIVIL_CODE, &calendar),
        Ok(found.due)
    );
    let moved_by = found
        .moved_by
        .iter()
        .map(|moved| moved.en().to_string())
        .collect();
    (found.due.to_string(), moved_by)
}

#[test]
fn the_first_day_is_not_counted_unless_the_norm_counts_it() {
    let rules = CountingRules::NO_ROLL;
    assert_eq!(
        plain("2024-03-01", Span::days(30), FORWARD, rules),
        day("2024-03-31")
    );
    assert_eq!(
        plain("2024-03-01", Span::days(30), FORWARD, FIRST_COUNTED),
        day("2024-03-30")
    );
    assert_eq!(
        plain("2024-03-01", Span::weeks(2), FORWARD, rules),
        day("2024-03-15")
    );
    assert_eq!(
        plain("2024-03-01", Span::weeks(2), FORWARD, FIRST_COUNTED),
        day("2024-03-14")
    );
    assert_eq!(
        plain("2024-03-01", Span::months(1), FORWARD, rules),
        day("2024-04-01")
    );
    assert_eq!(
        plain("2024-03-01", Span::months(1), FORWARD, FIRST_COUNTED),
        day("2024-03-31")
    );
    assert_eq!(
        plain("2024-02-29", Span::years(1), FORWARD, rules),
        day("2025-02-28")
    );
    assert_eq!(
        plain("2024-06-10", Span::days(2), BACKWARD, rules),
        day("2024-06-08")
    );
    assert_eq!(
        plain("2024-06-10", Span::days(2), BACKWARD, FIRST_COUNTED),
        day("2024-06-09")
    );
    assert_eq!(
        plain("2024-06-10", Span::days(0), FORWARD, FIRST_COUNTED),
        day("2024-06-10")
    );
    assert_eq!(
        plain("2024-06-10", Span::working_days(0), BACKWARD, rules),
        day("2024-06-10")
    );
}

#[test]
fn a_counted_month_that_lacks_its_day_ends_with_the_month() {
    // February 2023 has 28 days. Counting 31 January, the month is full on 28 February by either
    // rule; counting back from 31 March, on 1 March.
    let overflow = CountingRules::new(FirstDay::Counted, Roll::None, MonthEnd::Overflow);
    for rules in [FIRST_COUNTED, overflow] {
        assert_eq!(
            plain("2023-01-31", Span::months(1), FORWARD, rules),
            day("2023-02-28")
        );
        assert_eq!(
            plain("2023-03-31", Span::months(1), BACKWARD, rules),
            day("2023-03-01")
        );
        assert_eq!(
            plain("2023-01-28", Span::months(1), FORWARD, rules),
            day("2023-02-27")
        );
    }
    let overflow = CountingRules::new(FirstDay::NotCounted, Roll::None, MonthEnd::Overflow);
    assert_eq!(
        plain("2023-01-31", Span::months(1), FORWARD, overflow),
        day("2023-03-01")
    );
    assert_eq!(
        plain("2023-03-31", Span::months(1), BACKWARD, overflow),
        day("2023-03-01")
    );
}

#[test]
fn an_end_on_a_rest_day_rolls_to_the_next_working_day() {
    // Friday 14, Saturday 15, Sunday 16, Monday 17 June 2024.
    for (days, due, moved) in [
        (4, "2024-06-14", 0),
        (5, "2024-06-17", 3),
        (6, "2024-06-17", 2),
        (7, "2024-06-17", 0),
    ] {
        let (found, moved_by) = in_viet_nam("2024-06-10", Span::days(days), FORWARD);
        assert_eq!(
            (found.as_str(), moved_by.len()),
            (due, moved),
            "{days} days"
        );
    }
    let (_, moved_by) = in_viet_nam("2024-06-10", Span::days(5), FORWARD);
    assert_eq!(
        moved_by,
        [
            "2024-06-15 is a weekly rest day",
            "2024-06-16 is a weekly rest day",
            "2024-06-15 is not a working day, moved to 2024-06-17",
        ]
    );
}

#[test]
fn an_end_on_a_holiday_rolls_over_the_holidays() {
    // 2 and 3 September 2024 were National Day, a Monday and a Tuesday.
    assert_eq!(
        in_viet_nam("2024-08-31", Span::days(1), FORWARD).0,
        "2024-09-04"
    );
    assert_eq!(
        in_viet_nam("2024-08-02", Span::months(1), FORWARD).0,
        "2024-09-04"
    );
    assert_eq!(
        in_viet_nam("2023-09-02", Span::years(1), FORWARD).0,
        "2024-09-04"
    );
    assert_eq!(
        in_viet_nam("2024-08-19", Span::weeks(2), FORWARD).0,
        "2024-09-04"
    );
}

#[test]
fn backward_never_rolls() {
    // Saturday 15 June 2024.
    assert_eq!(
        in_viet_nam("2024-06-17", Span::days(2), BACKWARD),
        ("2024-06-15".into(), vec![])
    );
    // Two working days before Monday 17 June 2024: Friday and Thursday.
    let (found, moved_by) = in_viet_nam("2024-06-17", Span::working_days(2), BACKWARD);
    assert_eq!(found, "2024-06-13");
    assert_eq!(
        moved_by,
        [
            "2024-06-16 is a weekly rest day",
            "2024-06-15 is a weekly rest day"
        ]
    );
}

#[test]
fn working_days_skip_holidays_and_count_worked_saturdays() {
    // From Friday 26 April 2024: 29 April is off for Saturday 4 May, 30 April and 1 May are holidays.
    // 2 May is the first working day, 3 May the second, Saturday 4 May the third, 6 May the fourth.
    for (n, due) in [
        (1, "2024-05-02"),
        (2, "2024-05-03"),
        (3, "2024-05-04"),
        (4, "2024-05-06"),
    ] {
        assert_eq!(
            in_viet_nam("2024-04-26", Span::working_days(n), FORWARD).0,
            due
        );
    }
    let (_, moved_by) = in_viet_nam("2024-04-26", Span::working_days(3), FORWARD);
    assert_eq!(
        moved_by,
        [
            "2024-04-27 is a weekly rest day",
            "2024-04-28 is a weekly rest day",
            "2024-04-29 is off, 2024-05-04 is worked for it",
            "2024-04-30 is a holiday: Victory Day",
            "2024-05-01 is a holiday: International Labour Day",
            "2024-05-04 is worked in exchange for 2024-04-29",
        ]
    );
    // Whether the anchor is worked changes nothing if it is not counted.
    assert_eq!(
        in_viet_nam("2024-04-28", Span::working_days(1), FORWARD).0,
        "2024-05-02"
    );
}

#[test]
fn a_counted_working_day_is_day_one_only_if_it_is_worked() {
    let calendar = viet_nam(CultureDay::Off);
    let of = |anchor: &str, direction| {
        due(
            day(anchor),
            Span::working_days(2),
            direction,
            FIRST_COUNTED,
            &calendar,
        )
    };
    assert_eq!(of("2024-06-14", FORWARD), Ok(day("2024-06-17")));
    assert_eq!(of("2024-06-15", FORWARD), Ok(day("2024-06-18")));
    assert_eq!(of("2024-06-17", BACKWARD), Ok(day("2024-06-14")));
    assert_eq!(of("2024-06-16", BACKWARD), Ok(day("2024-06-13")));
}

#[test]
fn a_month_end_is_explained_before_the_roll() {
    // 31 January plus one month: 29 February 2020, a Saturday; Monday is 2 March.
    let calendar = viet_nam(CultureDay::Off);
    let found = deadline(
        day("2020-01-31"),
        Span::months(1),
        FORWARD,
        CIVIL_CODE,
        &calendar,
    );
    let found = found.unwrap();
    assert_eq!(found.due, day("2020-03-02"));
    let first = Moved::MonthEnd {
        wanted: 31,
        taken: day("2020-02-29"),
    };
    assert_eq!(found.moved_by.first(), Some(&first));
    let last = Moved::Rolled {
        from: day("2020-02-29"),
        to: day("2020-03-02"),
    };
    assert_eq!(found.moved_by.last(), Some(&last));
    let vietnamese = found.moved_by.first().unwrap().vi().to_string();
    assert_eq!(vietnamese, "tháng không có ngày 31, lấy ngày 2020-02-29");
}

#[test]
fn what_moved_a_day_is_said_in_both_languages_and_whether_it_was_announced() {
    let rest = Moved::WeeklyRest {
        date: day("2024-08-31"),
    };
    let holiday = |status| Moved::Holiday {
        date: day("2024-09-02"),
        vi: "Quốc khánh".into(),
        en: "National Day".into(),
        status,
    };
    let off = |status| Moved::SwappedOff {
        date: day("2024-04-29"),
        worked: day("2024-05-04"),
        status,
    };
    let worked = |status| Moved::SwappedIn {
        date: day("2024-05-04"),
        off: day("2024-04-29"),
        status,
    };
    let (announced, projected) = (Status::Announced, Status::Projected);
    let month_end = Moved::MonthEnd {
        wanted: 31,
        taken: day("2020-02-29"),
    };
    let rolled = Moved::Rolled {
        from: day("2020-02-29"),
        to: day("2020-03-02"),
    };
    for (moved, vi, en) in [
        (
            month_end,
            "tháng không có ngày 31, lấy ngày 2020-02-29",
            "the month has no day 31, 2020-02-29 is taken",
        ),
        (
            rolled,
            "2020-02-29 không phải ngày làm việc, chuyển sang 2020-03-02",
            "2020-02-29 is not a working day, moved to 2020-03-02",
        ),
        (
            rest,
            "2024-08-31 là ngày nghỉ hằng tuần",
            "2024-08-31 is a weekly rest day",
        ),
        (
            holiday(announced),
            "2024-09-02 là ngày nghỉ: Quốc khánh",
            "2024-09-02 is a holiday: National Day",
        ),
        (
            holiday(projected),
            "2024-09-02 là ngày nghỉ: Quốc khánh (dự kiến)",
            "2024-09-02 is a holiday: National Day (projected)",
        ),
        (
            off(announced),
            "2024-04-29 được nghỉ, làm bù ngày 2024-05-04",
            "2024-04-29 is off, 2024-05-04 is worked for it",
        ),
        (
            off(projected),
            "2024-04-29 được nghỉ, làm bù ngày 2024-05-04 (dự kiến)",
            "2024-04-29 is off, 2024-05-04 is worked for it (projected)",
        ),
        (
            worked(announced),
            "2024-05-04 là ngày làm bù cho ngày 2024-04-29",
            "2024-05-04 is worked in exchange for 2024-04-29",
        ),
        (
            worked(projected),
            "2024-05-04 là ngày làm bù cho ngày 2024-04-29 (dự kiến)",
            "2024-05-04 is worked in exchange for 2024-04-29 (projected)",
        ),
    ] {
        assert_eq!(moved.vi().to_string(), vi);
        assert_eq!(moved.en().to_string(), en);
    }
}

#[test]
fn beyond_the_calendar_there_is_no_deadline() {
    let calendar = viet_nam(CultureDay::Off);
    let unknown = |anchor: &str, span, direction| match due(
        day(anchor),
        span,
        direction,
        CIVIL_CODE,
        &calendar,
    ) {
        Err(DeadlineError::UnknownCalendar(error)) => Some(error.date.to_string()),
        Ok(_) => None,
        Err(other) => panic!("{other}"),
    };
    // Thursday 30 and Friday 31 December 2027 are the last known days.
    assert_eq!(unknown("2027-12-29", Span::working_days(2), FORWARD), None);
    let first_unknown = Some("2028-01-01".to_string());
    assert_eq!(
        unknown("2027-12-30", Span::working_days(2), FORWARD),
        first_unknown
    );
    assert_eq!(
        unknown("2027-12-31", Span::working_days(1), FORWARD),
        first_unknown
    );
    assert_eq!(unknown("2027-12-30", Span::days(1), FORWARD), None);
    assert_eq!(unknown("2027-12-31", Span::days(1), FORWARD), first_unknown);
    // 1 January 2010 is known to be a holiday; 4 January is the first working day.
    assert_eq!(unknown("2010-01-05", Span::working_days(1), BACKWARD), None);
    let last_unknown = Some("2009-12-31".to_string());
    assert_eq!(
        unknown("2010-01-04", Span::working_days(1), BACKWARD),
        last_unknown
    );
    assert_eq!(unknown("2009-12-31", Span::working_days(1), FORWARD), None);
    assert_eq!(
        unknown("2009-12-30", Span::working_days(1), FORWARD),
        last_unknown
    );
    // Days that only pass by need no calendar.
    assert_eq!(unknown("2000-01-01", Span::years(20), FORWARD), None);
    let error = due(
        day("9999-12-31"),
        Span::days(1),
        FORWARD,
        CIVIL_CODE,
        &calendar,
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "1 day from `9999-12-31` end outside the years 1000 to 9999"
    );
}

#[test]
fn a_deadline_from_a_month_is_a_range() {
    let calendar = viet_nam(CultureDay::Off);
    let span = Span::working_days(5);
    let due = due_bounds(&when("2024-06"), span, FORWARD, CIVIL_CODE, &calendar).unwrap();
    // From Saturday 1 June: Friday 7. From Sunday 30 June: Friday 5 July.
    assert_eq!(due, when("2024-06-07/2024-07-05"));
    for (act, in_time) in [
        ("2024-06-07", Yes),
        ("2024-06-08", Unknown),
        ("2024-07-05", Unknown),
        ("2024-07-06", No),
    ] {
        assert_eq!(when(act).not_after(&due), in_time, "{act}");
    }
    let late = when("2024-07-10").days_after(&due);
    assert_eq!((late.at_least, late.at_most), (Some(5), Some(33)));
    let open = due_bounds(&when("../2024-06-30"), span, FORWARD, CIVIL_CODE, &calendar);
    assert_eq!(open, Ok(when("../2024-07-05")));
    let nothing = due_bounds(&when("unknown"), span, FORWARD, CIVIL_CODE, &calendar);
    assert_eq!(nothing, Ok(when("unknown")));
}

#[test]
fn working_days_and_rolls_are_those_of_numpy() {
    let calendar = viet_nam(CultureDay::Off);
    let mut rows = 0;
    for line in include_str!("../data/vectors/working.csv").lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let (anchor, n) = (day(fields[0]), fields[1].parse().unwrap());
        let of = |span, direction| due(anchor, span, direction, CIVIL_CODE, &calendar);
        assert_eq!(
            of(Span::working_days(n), FORWARD),
            Ok(day(fields[2])),
            "{line}"
        );
        assert_eq!(
            of(Span::working_days(n), BACKWARD),
            Ok(day(fields[3])),
            "{line}"
        );
        assert_eq!(of(Span::days(n), FORWARD), Ok(day(fields[4])), "{line}");
        rows += 1;
    }
    assert_eq!(rows, 1440);
}

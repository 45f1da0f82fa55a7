//! Dates, bounds, intervals and periods, by hand.

use danchu::Truth::{self, No, Unknown, Yes};
use danchu::chrono::{NaiveDate, Weekday};
use danchu::time::{
    Date, FirstDay, Interval, MonthDay, MonthEnd, ParseDateError, ParseWhenError, Period, Span,
    TryNewIntervalError, TryNewPeriodError, TryNewWhenError, Until, When,
};

use crate::{day, when};

#[test]
fn a_date_is_read_only_in_its_one_form() {
    assert_eq!(day("2024-02-29"), Date::new(2024, 2, 29).unwrap());
    for text in [
        "",
        "2024",
        "2024-02",
        "24-06-01",
        "2024-6-1",
        "2024-06-1",
        "+2024-06-01",
        " 2024-06-01",
        "2024-06-01 ",
        "2024-06-01T00:00",
        "2024/06/01",
        "0999-12-31",
        "12024-06-01",
        "-001-06-01",
        "2024-0६-01",
        "٢٠٢٤-٠٦-٠١",
        "2024-06-0x",
    ] {
        let form = Err(ParseDateError::Form { text: text.into() });
        assert_eq!(text.parse::<Date>(), form, "{text}");
    }
    for text in [
        "2023-02-29",
        "1900-02-29",
        "2024-13-01",
        "2024-00-10",
        "2024-04-31",
        "2024-01-00",
    ] {
        let missing = Err(ParseDateError::NoSuchDay { text: text.into() });
        assert_eq!(text.parse::<Date>(), missing, "{text}");
    }
}

#[test]
fn dates_end_with_the_years_1000_and_9999() {
    assert_eq!(day("1000-01-01"), Date::MIN);
    assert_eq!(day("9999-12-31"), Date::MAX);
    assert_eq!(Date::MIN.checked_add_days(-1), None);
    assert_eq!(Date::MAX.checked_add_days(1), None);
    assert_eq!(Date::MAX.checked_add_days(i64::MAX), None);
    assert_eq!(
        Date::MIN.checked_add_months(i64::MIN, MonthEnd::Clamp),
        None
    );
    assert_eq!(
        day("9999-11-30").checked_add_months(1, MonthEnd::Clamp),
        Date::new(9999, 12, 30)
    );
    assert_eq!(
        day("9999-12-31").checked_add_months(1, MonthEnd::Clamp),
        None
    );
    assert_eq!(Date::from_day_number(i32::MAX), None);
    assert_eq!(Date::from_day_number(i32::MIN), None);
    let naive = NaiveDate::from_ymd_opt(999, 12, 31).unwrap();
    let error = Date::try_from(naive).unwrap_err().to_string();
    assert_eq!(
        error,
        "the year of `0999-12-31` is not between 1000 and 9999"
    );
}

#[test]
fn day_numbers_start_in_1970() {
    assert_eq!(day("1970-01-01").day_number(), 0);
    assert_eq!(day("1969-12-31").day_number(), -1);
    // 30 years with the leap days of 72, 76, 80, 84, 88, 92, 96.
    assert_eq!(day("2000-01-01").day_number(), 30 * 365 + 7);
    assert_eq!(Date::from_day_number(0), Some(day("1970-01-01")));
    assert_eq!(day("2026-11-24").weekday(), Weekday::Tue);
}

#[test]
fn a_missing_day_of_the_month_goes_the_way_the_norm_says() {
    let last = day("2023-01-31");
    assert_eq!(
        last.checked_add_months(1, MonthEnd::Clamp),
        Some(day("2023-02-28"))
    );
    assert_eq!(
        last.checked_add_months(1, MonthEnd::Overflow),
        Some(day("2023-03-01"))
    );
    assert_eq!(
        day("2023-01-28").checked_add_months(1, MonthEnd::Overflow),
        Some(day("2023-02-28"))
    );
    assert_eq!(
        day("2024-02-29").checked_add_months(12, MonthEnd::Clamp),
        Some(day("2025-02-28"))
    );
    assert_eq!(
        day("2024-01-15").checked_add_months(-1, MonthEnd::Clamp),
        Some(day("2023-12-15"))
    );
}

#[test]
fn months_are_added_as_dateutil_adds_them() {
    let mut rows = 0;
    for line in include_str!("../data/vectors/months.csv").lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let sum = day(fields[0]).checked_add_months(fields[1].parse().unwrap(), MonthEnd::Clamp);
        assert_eq!(sum, Some(day(fields[2])), "{line}");
        rows += 1;
    }
    assert_eq!(rows, 600);
}

#[test]
fn every_form_of_a_badly_known_day_has_its_bounds() {
    for (text, earliest, latest) in [
        ("2024-06-20", Some("2024-06-20"), Some("2024-06-20")),
        ("2024-02", Some("2024-02-01"), Some("2024-02-29")),
        ("2023-02", Some("2023-02-01"), Some("2023-02-28")),
        ("2024-12", Some("2024-12-01"), Some("2024-12-31")),
        ("2024", Some("2024-01-01"), Some("2024-12-31")),
        (
            "2024-06-01/2024-06-15",
            Some("2024-06-01"),
            Some("2024-06-15"),
        ),
        ("../2020-02-25", None, Some("2020-02-25")),
        ("2020-01-01/..", Some("2020-01-01"), None),
        ("unknown", None, None),
    ] {
        let read = when(text);
        assert_eq!(read.earliest(), earliest.map(day), "{text}");
        assert_eq!(read.latest(), latest.map(day), "{text}");
        assert_eq!(read.to_string(), text);
    }
    assert_eq!(when("2024-06-20").exact(), Some(day("2024-06-20")));
    assert_eq!(when("2024-06").exact(), None);
    assert_eq!(when("unknown").exact(), None);
    assert!(when("unknown").is_unknown() && !when("../2020-02-25").is_unknown());
}

#[test]
fn equal_bounds_print_in_their_shortest_form() {
    for (long, short) in [
        ("2024-08-01/2024-08-31", "2024-08"),
        ("2024-01-01/2024-12-31", "2024"),
        ("2024-06-20/2024-06-20", "2024-06-20"),
        ("2024-08-01/2024-08-30", "2024-08-01/2024-08-30"),
        ("2024-08-02/2024-08-31", "2024-08-02/2024-08-31"),
        ("2024-08-01/2024-09-30", "2024-08-01/2024-09-30"),
        ("2024-01-01/2025-12-31", "2024-01-01/2025-12-31"),
    ] {
        assert_eq!(when(long).to_string(), short);
        assert_eq!(when(long), when(short));
    }
}

#[test]
fn a_badly_known_day_is_read_strictly() {
    for text in [
        "",
        "2024-6",
        "24",
        "0999",
        "20245",
        "2024-06/2024-07",
        "2024-06-01/",
        "/2024-06-01",
        "2024-06-01/2024-06-02/2024-06-03",
        "2024-06-01 / ..",
        "Unknown",
        "..",
        "...",
        "2024-",
        "0999-05",
        "june 2024",
    ] {
        let form = Err(ParseWhenError::Form { text: text.into() });
        assert_eq!(text.parse::<When>(), form, "{text}");
    }
    for (text, part) in [
        ("2024-13", "2024-13"),
        ("2023-02-29", "2023-02-29"),
        ("2023-02-01/2023-02-29", "2023-02-29"),
    ] {
        assert_eq!(
            text.parse::<When>(),
            Err(ParseWhenError::NoSuchDay { text: part.into() })
        );
    }
    assert_eq!("../..".parse::<When>(), Err(ParseWhenError::OpenRange));
    let (earliest, latest) = (day("2024-06-02"), day("2024-06-01"));
    let reversed = TryNewWhenError::Reversed { earliest, latest };
    assert_eq!(
        "2024-06-02/2024-06-01".parse::<When>(),
        Err(ParseWhenError::Range(reversed))
    );
}

#[test]
fn order_is_unknown_where_bounds_overlap() {
    // The month ends the day before, on, and after the other day.
    let cases: [(&str, &str, Truth, Truth); 13] = [
        ("2024-06-19", "2024-06-20", Yes, Yes),
        ("2024-06-20", "2024-06-20", No, Yes),
        ("2024-06-21", "2024-06-20", No, No),
        ("2024-06", "2024-07-01", Yes, Yes),
        ("2024-06", "2024-06-30", Unknown, Yes),
        ("2024-06", "2024-06-29", Unknown, Unknown),
        ("2024-06", "2024-06-01", No, Unknown),
        ("2024-06", "2024-05-31", No, No),
        ("2024", "2024-06", Unknown, Unknown),
        ("../2024-06-19", "2024-06-20/..", Yes, Yes),
        ("2024-06-21/..", "../2024-06-20", No, No),
        ("unknown", "2024", Unknown, Unknown),
        ("2024-06-20/..", "2024-06-20", No, Unknown),
    ];
    for (a, b, before, not_after) in cases {
        assert_eq!(when(a).before(&when(b)), before, "{a} before {b}");
        assert_eq!(when(a).not_after(&when(b)), not_after, "{a} not after {b}");
    }
}

#[test]
fn two_sources_leave_possible_what_lies_between_them() {
    let hull = when("2024-09-17").hull(&when("2024-09-20/2024-09-30"));
    assert_eq!(hull, when("2024-09-17/2024-09-30"));
    assert_eq!(
        when("2024").hull(&when("../2020-02-25")),
        when("../2024-12-31")
    );
    assert_eq!(when("2024").hull(&when("unknown")), when("unknown"));
}

#[test]
fn thirty_days_posted_end_on_the_thirtieth_day_after() {
    for (last, not_counted, counted) in [
        ("2024-03-29", No, No),
        ("2024-03-30", No, Yes),
        ("2024-03-31", Yes, Yes),
        ("2024-04-01", Yes, Yes),
        ("2024-03", Unknown, Unknown),
        ("unknown", Unknown, Unknown),
        ("2024-03-31/..", Yes, Yes),
        ("../2024-03-30", No, Unknown),
    ] {
        let posted = Interval::try_new(when("2024-03-01"), Until::Last(when(last))).unwrap();
        assert_eq!(
            posted.at_least_days(30, FirstDay::NotCounted),
            not_counted,
            "{last}"
        );
        assert_eq!(
            posted.at_least_days(30, FirstDay::Counted),
            counted,
            "{last}"
        );
    }
}

#[test]
fn what_goes_on_has_lasted_until_the_day_it_is_seen() {
    let posted = Interval::try_new(when("2024-03-01"), Until::StillRunning).unwrap();
    assert_eq!(posted.at_least_days(1, FirstDay::NotCounted), Unknown);
    for (seen, truth) in [
        ("2024-03-30", Unknown),
        ("2024-03-31", Yes),
        ("2024-04-01", Yes),
    ] {
        let seen = posted.seen_on(day(seen));
        assert_eq!(seen.at_least_days(30, FirstDay::NotCounted), truth);
    }
    // What has ended is not changed by looking at it.
    let ended = Interval::try_new(when("2024-03-01"), Until::Last(when("2024-03-05"))).unwrap();
    assert_eq!(ended.seen_on(day("2024-04-01")), ended);
}

#[test]
fn an_interval_cannot_end_before_it_begins_for_certain() {
    let (from, until) = (when("2024-03"), when("2024-02-29"));
    let error = Interval::try_new(from, Until::Last(until));
    assert_eq!(error, Err(TryNewIntervalError::Reversed { from, until }));
    assert!(Interval::try_new(from, Until::Last(when("2024-03-01"))).is_ok());
    assert!(Interval::try_new(from, Until::Last(when("../2024-03-01"))).is_ok());
}

#[test]
fn a_period_holds_its_first_day_and_not_the_day_it_ends() {
    let period = Period::between(day("2007-07-01"), day("2023-07-01"));
    for (text, inside) in [
        ("2007-06-30", false),
        ("2007-07-01", true),
        ("2007-07-02", true),
        ("2023-06-30", true),
        ("2023-07-01", false),
        ("2023-07-02", false),
    ] {
        assert_eq!(period.contains(day(text)), inside, "{text}");
        assert_eq!(when(text).within(&period), inside.into(), "{text}");
    }
    for (text, truth) in [
        ("2023", Unknown),
        ("2023-06", Yes),
        ("2023-07", No),
        ("../2007-06-30", No),
        ("../2007-07-01", Unknown),
        ("2023-06-30/..", Unknown),
        ("2023-07-01/..", No),
        ("unknown", Unknown),
        ("2007-06-30/2023-07-01", Unknown),
    ] {
        assert_eq!(period.contains_when(&when(text)), truth, "{text}");
    }
    assert_eq!(Period::always().contains_when(&when("unknown")), Yes);
}

#[test]
fn periods_that_touch_do_not_overlap() {
    let old = Period::until(day("2023-07-01"));
    let new = Period::from(day("2023-07-01"));
    assert!(!old.overlaps(&new) && !new.overlaps(&old));
    assert!(old.overlaps(&Period::from(day("2023-06-30"))));
    assert!(Period::always().overlaps(&old));
    let common = Period::from(day("2020-01-01")).intersection(&old).unwrap();
    assert_eq!(
        common,
        Period::between(day("2020-01-01"), day("2023-07-01"))
    );
    assert_eq!(common.to_string(), "[2020-01-01, 2023-07-01)");
}

#[test]
fn a_period_holds_at_least_a_day() {
    let (first, next) = (day("2023-07-01"), day("2023-07-02"));
    assert!(Period::try_new(Some(first), Some(next)).is_ok());
    for (from, until) in [(first, first), (next, first)] {
        let error = Period::try_new(Some(from), Some(until));
        assert_eq!(error, Err(TryNewPeriodError::Empty { from, until }));
    }
}

#[test]
fn a_day_of_every_year_is_read_by_month_and_day_and_printed_so() {
    // The last day of each month that every year has.
    for (month, last) in [
        (1, 31),
        (2, 28),
        (3, 31),
        (4, 30),
        (5, 31),
        (6, 30),
        (7, 31),
        (8, 31),
        (9, 30),
        (10, 31),
        (11, 30),
        (12, 31),
    ] {
        for number in 1..=last {
            let text = format!("{month:02}-{number:02}");
            let found: MonthDay = text.parse().unwrap();
            assert_eq!((found.month(), found.day()), (month, number));
            assert_eq!(found.to_string(), text);
        }
        let after = format!("{month:02}-{:02}", last + 1);
        assert!(after.parse::<MonthDay>().is_err(), "{after}");
    }
    for text in [
        "",
        "12",
        "12-",
        "1-10",
        "12-1",
        "00-10",
        "13-10",
        "12-00",
        "12/10",
        "12-10 ",
        " 12-10",
        "12-1x",
        "x2-10",
        "१२-10",
        "2024-12-10",
    ] {
        assert!(text.parse::<MonthDay>().is_err(), "{text}");
    }
}

#[test]
fn only_a_period_open_at_both_ends_is_always() {
    let first = Some(day("2024-01-01"));
    assert!(Period::always().is_always());
    assert!(!Period::try_new(first, None).unwrap().is_always());
    assert!(!Period::try_new(None, first).unwrap().is_always());
    let closed = Period::try_new(first, Some(day("2025-01-01"))).unwrap();
    assert!(!closed.is_always());
    assert_eq!(closed.first_day(), first);
    assert_eq!(closed.day_after(), Some(day("2025-01-01")));
}

#[test]
fn a_date_is_one_of_chrono_there_and_back() {
    let civil = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    assert_eq!(NaiveDate::from(day("2024-02-29")), civil);
    assert_eq!(Date::try_from(civil), Ok(day("2024-02-29")));
}

#[test]
fn a_length_of_time_is_said_in_both_languages() {
    for (span, vi, en) in [
        (Span::days(1), "1 ngày", "1 day"),
        (Span::working_days(5), "5 ngày làm việc", "5 working days"),
        (Span::weeks(2), "2 tuần", "2 weeks"),
        (Span::months(6), "6 tháng", "6 months"),
        (Span::years(1), "1 năm", "1 year"),
    ] {
        assert_eq!(span.vi().to_string(), vi);
        assert_eq!(span.en().to_string(), en);
    }
}

#[test]
fn bounds_of_a_table_are_those_that_are_read() {
    let (first, last) = (day("2024-03-01"), day("2024-03-31"));
    assert_eq!(When::between(first, last), when("2024-03"));
    assert_eq!(When::between(first, first), When::day(first));
    let open = When::on_or_after(first);
    assert_eq!((open.earliest(), open.latest()), (Some(first), None));
    let lasted = Interval::try_new(When::day(first), Until::Last(When::day(last))).unwrap();
    assert_eq!(lasted.from(), When::day(first));
    assert_eq!(lasted.until(), Until::Last(When::day(last)));
}

#[test]
#[should_panic = "no such day"]
fn a_day_that_is_not_there_is_none_of_a_table() {
    let _ = Date::literal(2023, 2, 29);
}

#[test]
fn a_day_of_every_year_lies_in_each_year_that_a_date_can_have() {
    let opens = MonthDay::literal(12, 10);
    assert_eq!(opens.in_year(2025), Date::new(2025, 12, 10));
    assert_eq!(opens.in_year(999), None);
}

#[test]
fn an_open_side_of_a_period_is_printed_empty() {
    let change = day("2023-07-01");
    assert_eq!(Period::from(change).to_string(), "[2023-07-01, )");
    assert_eq!(Period::until(change).to_string(), "[, 2023-07-01)");
}

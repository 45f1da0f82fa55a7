//! The working calendar: its checks, and the rows of Viet Nam against outside judges.

use danchu::Truth::{No, Unknown, Yes};
use danchu::catalogue::calendar::{COVERAGE, CultureDay, rows, viet_nam};
use danchu::time::{
    CalendarRows, Date, DayKind, Holiday, Period, Status, Swap, TryNewCalendarError, WeekDay,
    WorkingCalendar,
};

use crate::day;

/// Days on which the rows differ from the package, each because of a row with another source.
const DIFFERENT: [&str; 15] = [
    "2011-01-29",
    "2011-01-30",
    "2011-01-31",
    "2011-02-01",
    "2011-04-09",
    "2011-04-11",
    "2012-12-31",
    "2013-01-05",
    "2013-02-23",
    "2014-01-25",
    "2014-01-28",
    "2014-02-05",
    "2014-02-08",
    "2026-01-02",
    "2026-01-10",
];

#[test]
fn the_calendar_of_viet_nam_is_that_of_the_holidays_package() {
    let calendar = viet_nam(CultureDay::Off);
    let mut different = Vec::new();
    let mut days = 0;
    for line in include_str!("../data/vectors/viet_nam_days.txt").lines() {
        let (year, letters) = line.split_once(' ').unwrap();
        let mut date = Date::new(year.parse().unwrap(), 1, 1).unwrap();
        for letter in letters.chars() {
            if calendar.is_working(date) != (letter == 'W').into() {
                different.push(date.to_string());
            }
            date = date.checked_add_days(1).unwrap();
            days += 1;
        }
    }
    assert_eq!(
        days,
        18 * 365 + 4,
        "2010 to 2027, leap days of 2012, 16, 20, 24"
    );
    assert_eq!(different, DIFFERENT);
}

#[test]
fn lunar_feasts_fall_where_the_lunar_calendar_puts_them() {
    let rows = rows(CultureDay::Off);
    let named = |name: &str| -> Vec<String> {
        rows.holidays
            .iter()
            .filter(|row| row.vi == name)
            .map(|row| row.date.to_string())
            .collect()
    };
    let lines = include_str!("../data/vectors/lunar.csv").lines();
    let (mut new_year, mut hung_kings) = (Vec::new(), Vec::new());
    for fields in lines.map(|line| line.split(',').collect::<Vec<_>>()) {
        new_year.push(fields[1].to_string());
        hung_kings.push(fields[2].to_string());
    }
    assert_eq!(new_year.len(), 18);
    assert_eq!(named("Mùng một Tết Nguyên đán"), new_year);
    assert_eq!(named("Giỗ Tổ Hùng Vương"), hung_kings);
}

#[test]
fn both_switch_positions_build_and_differ_on_24_november_alone() {
    let (off, on) = (viet_nam(CultureDay::Off), viet_nam(CultureDay::On));
    assert_eq!(off.coverage(), Some(COVERAGE));
    assert_eq!(on.coverage(), Some(COVERAGE));
    let mut different = Vec::new();
    let mut date = day("2010-01-01");
    while COVERAGE.contains(date) {
        if off.is_working(date) != on.is_working(date) {
            different.push(date.to_string());
        }
        date = date.checked_add_days(1).unwrap();
    }
    assert_eq!(different, ["2026-11-24", "2027-11-24"]);
    assert_eq!(off.is_working(day("2026-11-24")), Yes);
    assert_eq!(on.is_working(day("2026-11-24")), No);
}

#[test]
fn a_calendar_keeps_the_rows_it_was_built_from() {
    let built_from = rows(CultureDay::On);
    assert_eq!(viet_nam(CultureDay::On).rows(), &built_from);
}

#[test]
fn every_row_has_a_source_and_2027_is_projected() {
    let rows = rows(CultureDay::On);
    let holidays = rows
        .holidays
        .iter()
        .map(|row| (row.date, row.status, &row.source, &row.vi));
    let swaps = rows
        .swaps
        .iter()
        .map(|row| (row.off, row.status, &row.source, &row.source));
    for (date, status, source, vi) in holidays.chain(swaps) {
        assert!(!source.is_empty());
        let announced = date.year() < 2027 && vi != "Ngày Văn hóa Việt Nam";
        assert_eq!(status == Status::Announced, announced, "{date}");
    }
}

#[test]
fn stretches_of_days_off_are_as_long_as_the_press_announced() {
    let calendar = viet_nam(CultureDay::Off);
    // First and last day off in a row, as printed by the press of the time.
    for (first, last) in [
        ("2011-01-31", "2011-02-07"),
        ("2011-04-10", "2011-04-12"),
        ("2012-01-21", "2012-01-29"),
        ("2012-12-29", "2013-01-01"),
        ("2013-02-09", "2013-02-17"),
        ("2013-04-27", "2013-05-01"),
        ("2014-01-28", "2014-02-05"),
        ("2015-01-01", "2015-01-04"),
        ("2015-02-15", "2015-02-23"),
        ("2017-01-26", "2017-02-01"),
        ("2018-02-14", "2018-02-20"),
        ("2019-02-02", "2019-02-10"),
        ("2020-01-23", "2020-01-29"),
        ("2021-02-10", "2021-02-16"),
        ("2021-09-02", "2021-09-05"),
        ("2026-01-01", "2026-01-04"),
        ("2026-02-14", "2026-02-22"),
        ("2026-08-29", "2026-09-02"),
    ] {
        let (first, last) = (day(first), day(last));
        let (before, after) = (
            first.checked_add_days(-1).unwrap(),
            last.checked_add_days(1).unwrap(),
        );
        assert_eq!(
            calendar.working_days_in(first, after),
            Ok(0),
            "{first} to {last}"
        );
        assert_eq!(calendar.is_working(before), Yes, "before {first}");
        assert_eq!(calendar.is_working(after), Yes, "after {last}");
    }
}

#[test]
fn outside_the_coverage_nothing_is_known() {
    let calendar = viet_nam(CultureDay::Off);
    // Thursday and Friday before 2010; Friday 31 December 2027 and Monday 3 January 2028.
    for (text, truth) in [
        ("2009-12-31", Unknown),
        ("2010-01-01", No),
        ("2010-01-04", Yes),
        ("2027-12-31", Yes),
        ("2028-01-01", Unknown),
        ("2028-01-03", Unknown),
    ] {
        assert_eq!(calendar.is_working(day(text)), truth, "{text}");
    }
    let error = calendar.day(day("2028-01-03")).unwrap_err().to_string();
    assert_eq!(
        error,
        "unknown calendar: `2028-01-03` lies outside the coverage [2010-01-01, 2028-01-01) of \
         `viet-nam`"
    );
    let nothing = WorkingCalendar::default();
    assert_eq!(nothing.is_working(day("2024-06-20")), Unknown);
    assert_eq!(
        nothing.working_days_in(day("2024-06-20"), day("2024-06-20")),
        Ok(0)
    );
    assert!(
        nothing
            .working_days_in(day("2024-06-20"), day("2024-06-21"))
            .is_err()
    );
}

#[test]
fn a_day_says_what_it_is() {
    let calendar = viet_nam(CultureDay::Off);
    let kind = |text: &str| calendar.day(day(text)).unwrap();
    assert_eq!(kind("2024-05-03"), DayKind::Working);
    assert_eq!(kind("2024-05-05"), DayKind::WeeklyRest);
    let DayKind::SwappedIn(swap) = kind("2024-05-04") else {
        panic!("Saturday 4 May is worked")
    };
    assert_eq!(
        (swap.off, swap.worked),
        (day("2024-04-29"), day("2024-05-04"))
    );
    assert_eq!(kind("2024-04-29"), DayKind::SwappedOff(swap));
    let DayKind::Holiday(row) = kind("2024-04-30") else {
        panic!("30 April is a holiday")
    };
    assert_eq!((&*row.vi, &*row.en), ("Ngày Chiến thắng", "Victory Day"));
}

#[test]
fn working_days_are_counted_from_the_first_day_until_the_day_after() {
    let calendar = viet_nam(CultureDay::Off);
    // June 2024 has no holiday: 20 weekdays, from Monday 3 to Friday 28.
    assert_eq!(
        calendar.working_days_in(day("2024-06-01"), day("2024-07-01")),
        Ok(20)
    );
    assert_eq!(
        calendar.working_days_in(day("2024-06-07"), day("2024-06-10")),
        Ok(1)
    );
    assert_eq!(
        calendar.working_days_in(day("2024-06-10"), day("2024-06-07")),
        Ok(0)
    );
    // The day after the last may be the first that is not covered, not a later one.
    assert_eq!(
        calendar.working_days_in(day("2027-12-31"), day("2028-01-01")),
        Ok(1)
    );
    let error = calendar
        .working_days_in(day("2027-12-31"), day("2028-01-02"))
        .unwrap_err();
    assert_eq!(error.date, day("2028-01-01"));
    let error = calendar
        .working_days_in(day("2009-12-31"), day("2010-01-05"))
        .unwrap_err();
    assert_eq!(error.date, day("2009-12-31"));
}

#[test]
fn rows_that_contradict_each_other_are_refused() {
    let coverage = Period::between(day("2024-01-01"), day("2025-01-01"));
    let mut good = CalendarRows::new("test", coverage);
    good.weekly_rest = vec![WeekDay::Saturday, WeekDay::Sunday].into();
    let holiday = |text: &str| Holiday::new(day(text), "Lễ", "feast", Status::Announced, "test");
    let swap =
        |off: &str, worked: &str| Swap::new(day(off), day(worked), Status::Announced, "test");
    good.holidays = vec![holiday("2024-01-01")].into();
    good.swaps = vec![swap("2024-04-29", "2024-05-04")].into();
    assert!(WorkingCalendar::try_new(good.clone()).is_ok());

    let with = |change: &dyn Fn(&mut CalendarRows)| {
        let mut rows = good.clone();
        change(&mut rows);
        WorkingCalendar::try_new(rows).map(|_| ())
    };
    let open = Period::from(day("2024-01-01"));
    assert_eq!(
        with(&|rows| rows.coverage = Some(open)),
        Err(TryNewCalendarError::OpenCoverage { coverage: open })
    );
    for outside in ["2023-12-31", "2025-01-01"] {
        assert_eq!(
            with(&|rows| rows.holidays = vec![holiday(outside)].into()),
            Err(TryNewCalendarError::OutsideCoverage { date: day(outside) })
        );
    }
    assert_eq!(
        with(&|rows| rows.coverage = None),
        Err(TryNewCalendarError::OutsideCoverage {
            date: day("2024-01-01")
        })
    );
    assert_eq!(
        with(&|rows| rows.holidays = vec![holiday("2024-04-29")].into()),
        Err(TryNewCalendarError::TwoRows {
            date: day("2024-04-29")
        })
    );
    assert_eq!(
        with(&|rows| rows.holidays = vec![holiday("2024-05-04")].into()),
        Err(TryNewCalendarError::TwoRows {
            date: day("2024-05-04")
        })
    );
    assert_eq!(
        with(&|rows| rows.swaps = vec![swap("2024-04-28", "2024-05-04")].into()),
        Err(TryNewCalendarError::OffOnRestDay {
            date: day("2024-04-28")
        })
    );
    assert_eq!(
        with(&|rows| rows.swaps = vec![swap("2024-04-29", "2024-05-03")].into()),
        Err(TryNewCalendarError::WorkedOnWorkingDay {
            date: day("2024-05-03")
        })
    );
}

#[test]
fn rows_of_a_table_are_those_that_are_made_later() {
    let (first, second) = (day("2024-04-29"), day("2024-05-04"));
    let source = "Thông báo";
    assert_eq!(
        Holiday::constant(first, "nghỉ", "off", Status::Announced, source),
        Holiday::new(first, "nghỉ", "off", Status::Announced, source)
    );
    assert_eq!(
        Swap::constant(first, second, Status::Projected, source),
        Swap::new(first, second, Status::Projected, source)
    );
}

#[test]
fn a_calendar_without_coverage_knows_no_day_but_the_one_it_is_given() {
    let empty = WorkingCalendar::try_new(CalendarRows::default()).unwrap();
    assert_eq!(empty, WorkingCalendar::default());
    let first = day("2024-04-29");
    assert_eq!(empty.nth_on_or_after(0, first), Ok(first));
    assert_eq!(empty.nth_on_or_before(0, first), Ok(first));
    let unknown = empty.nth_on_or_after(1, first).unwrap_err();
    assert_eq!(unknown.date, first);
    let said = unknown.to_string();
    assert!(said.ends_with("which covers no day"), "{said}");
}

//! Periods, spans, days of the year, calendars; days and dates known badly are beside the worlds.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use chrono::{Datelike as _, NaiveDate};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::time::{after, any_date, any_when};
use super::text::{any_text, parsed};
use crate::time::{
    CalendarRows, CountingRules, Date, FirstDay, Holiday, Interval, MonthDay, MonthEnd, Period,
    Recurrence, Roll, Span, Status, Swap, Until, WeekDay,
};

plain! {
    any_first_day: FirstDay { NotCounted, Counted }
    any_month_end: MonthEnd { Clamp, Overflow }
    any_roll: Roll { None, ToNextWorkingDay }
    any_day_status: Status { Announced, Projected }
    any_week_day: WeekDay { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday }
}

/// Any [`Period`]: closed, open on either side, or always.
pub fn any_period() -> impl Strategy<Value = Period> + Clone {
    (option::of(any_date()), option::of(1_i64..2000))
        .prop_map(|(from, days)| {
            let until = days.map(|days| after(from.unwrap_or(Date::literal(2023, 7, 1)), days));
            Period::try_new(from, until).unwrap_or(Period::always())
        })
        .boxed()
}

/// Any [`Span`], in each unit.
pub fn any_span() -> impl Strategy<Value = Span> + Clone {
    let count = || 0_u16..=60;
    prop_oneof![
        count().prop_map(Span::days),
        count().prop_map(Span::working_days),
        count().prop_map(Span::weeks),
        count().prop_map(Span::months),
        count().prop_map(Span::years),
    ]
    .boxed()
}

/// Any [`MonthDay`], 29 February among them.
pub fn any_month_day() -> impl Strategy<Value = MonthDay> + Clone {
    parsed("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])").boxed()
}

/// Any [`Until`]: a last day however well it is known, or none yet.
pub fn any_until() -> impl Strategy<Value = Until> + Clone {
    option::of(any_when())
        .prop_map(|last| last.map_or(Until::StillRunning, Until::Last))
        .boxed()
}

/// Any [`Interval`] that ends, if it does, on or after the day it began.
pub fn any_interval() -> impl Strategy<Value = Interval> + Clone {
    (any_when(), any_until())
        .prop_filter_map("an end before the beginning", |(from, until)| {
            Interval::try_new(from, until).ok()
        })
        .boxed()
}

/// Any [`Recurrence`].
pub fn any_recurrence() -> impl Strategy<Value = Recurrence> + Clone {
    (any_date(), any_span(), any_month_end())
        .prop_filter_map(
            "a recurrence needs a period of calendar days",
            |(start, every, end)| Some(Recurrence::try_new(start, every).ok()?.with_month_end(end)),
        )
        .boxed()
}

/// Any [`CountingRules`].
pub fn any_counting_rules() -> impl Strategy<Value = CountingRules> + Clone {
    (any_first_day(), any_roll(), any_month_end())
        .prop_map(|(first_day, roll, end)| CountingRules::new(first_day, roll, end))
        .boxed()
}

/// Any [`Holiday`].
pub fn any_holiday() -> impl Strategy<Value = Holiday> + Clone {
    (
        any_date(),
        any_text(),
        any_text(),
        any_day_status(),
        any_text(),
    )
        .prop_map(|(date, vi, en, status, source)| Holiday {
            date,
            vi: vi.into(),
            en: en.into(),
            status,
            source: source.into(),
        })
        .boxed()
}

/// Any [`Swap`].
pub fn any_swap() -> impl Strategy<Value = Swap> + Clone {
    (any_date(), 1_i64..20, any_day_status(), any_text())
        .prop_map(|(off, later, status, source)| Swap {
            off,
            worked: after(off, later),
            status,
            source: source.into(),
        })
        .boxed()
}

/// Any [`CalendarRows`] of 365 days that a calendar can be made of: with weekends or without, holidays, and
/// with weekends a Monday off for which a Saturday is worked.
pub fn any_calendar_rows() -> impl Strategy<Value = CalendarRows> + Clone {
    let holidays = vec((20_i64..365, any_holiday()), 0..=3);
    let weekends = option::of(option::of(any_swap()));
    (any_date(), holidays, weekends, any_text())
        .prop_map(|(first, holidays, weekends, id)| {
            let mut rows = CalendarRows::new(id, Period::between(first, after(first, 365)));
            if let Some(swap) = weekends {
                rows.weekly_rest = Cow::Owned(Vec::from([WeekDay::Saturday, WeekDay::Sunday]));
                let swap = swap.map(|swap| swap_in_first_weeks(swap, first));
                rows.swaps = swap.into_iter().collect();
            }
            let on = |(day, holiday)| Holiday {
                date: after(first, day),
                ..holiday
            };
            let mut placed: Vec<Holiday> = holidays.into_iter().map(on).collect();
            placed.sort_by_key(|holiday| holiday.date);
            placed.dedup_by_key(|holiday| holiday.date);
            rows.holidays = Cow::Owned(placed);
            rows
        })
        .boxed()
}

/// A swap of the first Monday with the Saturday after it.
fn swap_in_first_weeks(swap: Swap, first: Date) -> Swap {
    let past_monday = NaiveDate::from(first).weekday().num_days_from_monday();
    let monday = after(first, i64::from(7_u32.saturating_sub(past_monday)));
    Swap {
        off: monday,
        worked: after(monday, 5),
        ..swap
    }
}

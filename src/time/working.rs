//! Which days are worked: a calendar as data, with the window it knows.
//!
//! Weekly rest days follow from the week, holidays from announcements of each year, and some
//! Saturdays are worked in exchange for a Monday (*hoán đổi ngày làm việc*). None of that can be
//! computed, so a [`WorkingCalendar`] is built from [`CalendarRows`], each with its source, and
//! knows its **coverage**. Outside it the answer is [`UnknownCalendar`] or
//! [`Truth::Unknown`], never "a working day".
//!
//! The crate's own rows for Viet Nam are in [`catalogue::calendar`](crate::catalogue::calendar);
//! this room holds none. A calendar is built once (linear in its days) and asked often: counting n
//! working days ahead is two array reads, whatever n.
//!
//! ```
//! use danchu::Truth;
//! use danchu::time::{CalendarRows, Date, Holiday, Period, Status, WeekDay, WorkingCalendar};
//! let mut rows = CalendarRows::new("example", Period::between(
//!     Date::literal(2024, 1, 1),
//!     Date::literal(2025, 1, 1),
//! ));
//! rows.weekly_rest = vec![WeekDay::Saturday, WeekDay::Sunday].into();
//! rows.holidays = vec![Holiday::new(
//!     Date::literal(2024, 1, 1), "Tết Dương lịch", "New Year's Day", Status::Announced, "example",
//! )].into();
//! let calendar = WorkingCalendar::try_new(rows)?;
//! assert_eq!(calendar.is_working(Date::literal(2024, 1, 1)), Truth::No);
//! assert_eq!(calendar.is_working(Date::literal(2024, 1, 2)), Truth::Yes);
//! assert_eq!(calendar.is_working(Date::literal(2025, 1, 1)), Truth::Unknown);
//! # Ok::<(), danchu::time::TryNewCalendarError>(())
//! ```

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use chrono::Weekday;

use super::wire::object_form;
use super::{Date, Period};
use crate::Truth;

/// A day of the week (*thứ*), as calendars write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a week has seven days")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum WeekDay {
    /// Monday (*thứ Hai*).
    Monday,
    /// Tuesday (*thứ Ba*).
    Tuesday,
    /// Wednesday (*thứ Tư*).
    Wednesday,
    /// Thursday (*thứ Năm*).
    Thursday,
    /// Friday (*thứ Sáu*).
    Friday,
    /// Saturday (*thứ Bảy*).
    Saturday,
    /// Sunday (*Chủ nhật*).
    Sunday,
}

impl From<Weekday> for WeekDay {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

/// How firm a row of a calendar is (*đã công bố hay dự kiến*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a day off was announced or it was not"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
// Another room has a `Status` too, and a schema has one name for one type.
#[cfg_attr(feature = "schemars", schemars(rename = "CalendarStatus"))]
pub enum Status {
    /// The competent body announced it (*đã công bố*).
    Announced,
    /// It is expected from the rules and from earlier years (*dự kiến*).
    Projected,
}

/// A day off by law or by announcement (*ngày nghỉ lễ, Tết*), days in lieu included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// Its name in Vietnamese, in NFC.
    pub vi: Cow<'static, str>,
    /// Its name in English.
    pub en: Cow<'static, str>,
    /// Whether it was announced.
    pub status: Status,
    /// Where the row comes from.
    pub source: Cow<'static, str>,
}

impl Holiday {
    /// A day off.
    pub fn new(
        date: Date,
        vi: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
        status: Status,
        source: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            date,
            vi: vi.into(),
            en: en.into(),
            status,
            source: source.into(),
        }
    }

    /// A day off of a constant table.
    #[must_use]
    pub const fn constant(
        date: Date,
        vi: &'static str,
        en: &'static str,
        status: Status,
        source: &'static str,
    ) -> Self {
        Self {
            date,
            vi: Cow::Borrowed(vi),
            en: Cow::Borrowed(en),
            status,
            source: Cow::Borrowed(source),
        }
    }
}

/// Two days that change places (*hoán đổi ngày làm việc*): one is off, a rest day is worked for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Swap {
    /// The day that would be worked and is off.
    pub off: Date,
    /// The weekly rest day that is worked instead.
    pub worked: Date,
    /// Whether it was announced.
    pub status: Status,
    /// Where the row comes from.
    pub source: Cow<'static, str>,
}

impl Swap {
    /// Two days that change places.
    pub fn new(
        off: Date,
        worked: Date,
        status: Status,
        source: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            off,
            worked,
            status,
            source: source.into(),
        }
    }

    /// Two days of a constant table that change places.
    #[must_use]
    pub const fn constant(off: Date, worked: Date, status: Status, source: &'static str) -> Self {
        Self {
            off,
            worked,
            status,
            source: Cow::Borrowed(source),
        }
    }
}

/// What a working calendar (*lịch làm việc*) is built from. Days that no row names are worked, unless they are weekly
/// rest days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CalendarRows {
    /// A short name that reports print: `viet-nam`.
    pub id: Cow<'static, str>,
    /// The days the calendar knows; both sides must be stated. Absent: it knows none.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub coverage: Option<Period>,
    /// The days of every week that are not worked.
    pub weekly_rest: Cow<'static, [WeekDay]>,
    /// Days off; one may fall on a weekly rest day.
    pub holidays: Cow<'static, [Holiday]>,
    /// Days that change places.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[Swap]>::is_empty")
    )]
    pub swaps: Cow<'static, [Swap]>,
}

impl CalendarRows {
    /// A calendar of a covered period without any day off; set the fields to add them.
    pub fn new(id: impl Into<Cow<'static, str>>, coverage: Period) -> Self {
        Self {
            id: id.into(),
            coverage: Some(coverage),
            ..Self::default()
        }
    }
}

/// Why rows are not a calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TryNewCalendarError {
    /// The coverage has no beginning or no end.
    OpenCoverage {
        /// The coverage that was given.
        coverage: Period,
    },
    /// A row names a day outside the coverage.
    OutsideCoverage {
        /// The day.
        date: Date,
    },
    /// Two rows name one day.
    TwoRows {
        /// The day.
        date: Date,
    },
    /// A swap frees a day that is a weekly rest day already.
    OffOnRestDay {
        /// The day.
        date: Date,
    },
    /// A swap makes up for a day on a day that is worked anyway.
    WorkedOnWorkingDay {
        /// The day.
        date: Date,
    },
}

crate::label::says! { TryNewCalendarError {
    Self::OpenCoverage { coverage } =>
        "phạm vi `{coverage}` của lịch phải nêu ngày đầu và ngày đầu tiên sau đó",
        "the coverage `{coverage}` must state its first day and the first day after";
    Self::OutsideCoverage { date } =>
        "ngày `{date}` nằm ngoài phạm vi của lịch",
        "the day `{date}` lies outside the coverage of the calendar";
    Self::TwoRows { date } =>
        "ngày `{date}` có hai dòng",
        "the day `{date}` has two rows";
    Self::OffOnRestDay { date } =>
        "hoán đổi cho nghỉ ngày `{date}`, vốn đã là ngày nghỉ hằng tuần",
        "the swap frees `{date}`, which is a weekly rest day already";
    Self::WorkedOnWorkingDay { date } =>
        "hoán đổi làm bù ngày `{date}`, vốn đã là ngày làm việc",
        "the swap is made up for on `{date}`, which is worked anyway";
} }

/// A day outside what the calendar knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown calendar: `{date}` lies outside {}", window(.calendar, *.coverage))]
#[non_exhaustive]
pub struct UnknownCalendar {
    /// The first day that was asked for and is not known.
    pub date: Date,
    /// The calendar that was asked.
    pub calendar: Cow<'static, str>,
    /// The days that it knows, if any.
    pub coverage: Option<Period>,
}

fn window(calendar: &str, coverage: Option<Period>) -> impl core::fmt::Display {
    core::fmt::from_fn(move |f| match coverage {
        Some(coverage) => write!(f, "the coverage {coverage} of `{calendar}`"),
        None => write!(f, "`{calendar}`, which covers no day"),
    })
}

/// What a day is in a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "callers must handle every kind of day"
)]
pub enum DayKind<'a> {
    /// Worked.
    Working,
    /// A weekly rest day that is worked in exchange for another day.
    SwappedIn(&'a Swap),
    /// A weekly rest day.
    WeeklyRest,
    /// A holiday, on a weekly rest day or not.
    Holiday(&'a Holiday),
    /// Off, because a rest day is worked for it.
    SwappedOff(&'a Swap),
}

impl DayKind<'_> {
    /// Whether the day is worked.
    #[must_use]
    pub const fn is_working(&self) -> bool {
        matches!(self, Self::Working | Self::SwappedIn(_))
    }
}

/// A working calendar (*lịch làm việc*): which days are worked, over a window it states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkingCalendar {
    rows: CalendarRows,
    // INVARIANT: everything below is computed from `rows` by `try_new` alone.
    /// The day number of the first covered day.
    first: i32,
    /// Per covered day and one more: how many working days lie before it.
    rank: Vec<u32>,
    /// Per working day, in order: how many days it lies after the first.
    nth: Vec<u32>,
    /// The days that a row names.
    named: BTreeMap<Date, Row>,
}

object_form! { WorkingCalendar by CalendarRows, expecting: "lịch làm việc", "a working calendar" }

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Holiday(usize),
    Off(usize),
    Worked(usize),
}

impl TryFrom<CalendarRows> for WorkingCalendar {
    type Error = TryNewCalendarError;

    fn try_from(rows: CalendarRows) -> Result<Self, TryNewCalendarError> {
        Self::try_new(rows)
    }
}

impl From<WorkingCalendar> for CalendarRows {
    fn from(calendar: WorkingCalendar) -> Self {
        calendar.rows
    }
}

impl WorkingCalendar {
    /// A calendar from its rows. Without coverage it knows no day, which is enough to count
    /// calendar days.
    ///
    /// # Errors
    ///
    /// If the coverage is open, a row lies outside it, two rows name one day, or a swap does not
    /// exchange a working day for a weekly rest day.
    pub fn try_new(rows: CalendarRows) -> Result<Self, TryNewCalendarError> {
        let named = named(&rows)?;
        let mut calendar = Self {
            rows,
            named,
            ..Self::default()
        };
        let Some(coverage) = calendar.rows.coverage else {
            return Ok(calendar);
        };
        let (Some(from), Some(until)) = (coverage.first_day(), coverage.day_after()) else {
            return Err(TryNewCalendarError::OpenCoverage { coverage });
        };
        calendar.first = from.day_number();
        for (offset, number) in (0_u32..).zip(from.day_number()..until.day_number()) {
            calendar.rank.push(calendar.count());
            if Date::from_day_number(number).is_some_and(|day| calendar.kind(day).is_working()) {
                calendar.nth.push(offset);
            }
        }
        calendar.rank.push(calendar.count());
        Ok(calendar)
    }

    /// How many working days were found so far.
    fn count(&self) -> u32 {
        // A calendar of all 9000 years has 3.3 million days.
        u32::try_from(self.nth.len()).unwrap_or(u32::MAX)
    }

    /// The rows it was built from.
    #[must_use]
    pub const fn rows(&self) -> &CalendarRows {
        &self.rows
    }

    /// The days it knows, if any.
    #[must_use]
    pub const fn coverage(&self) -> Option<Period> {
        self.rows.coverage
    }

    /// What the day is.
    ///
    /// # Errors
    ///
    /// [`UnknownCalendar`] if the day lies outside the coverage.
    pub fn day(&self, day: Date) -> Result<DayKind<'_>, UnknownCalendar> {
        self.covered(day)?;
        Ok(self.kind(day))
    }

    fn covered(&self, day: Date) -> Result<(), UnknownCalendar> {
        match self.coverage() {
            Some(coverage) if coverage.contains(day) => Ok(()),
            _ => Err(self.unknown(day)),
        }
    }

    /// Whether the day is worked; unknown outside the coverage.
    #[must_use]
    pub fn is_working(&self, day: Date) -> Truth {
        self.day(day)
            .map_or(Truth::Unknown, |kind| kind.is_working().into())
    }

    /// How many working days there are from a day (included) until another (not included).
    ///
    /// # Errors
    ///
    /// [`UnknownCalendar`] if one of these days lies outside the coverage.
    pub fn working_days_in(&self, from: Date, until: Date) -> Result<u32, UnknownCalendar> {
        if until <= from {
            return Ok(0);
        }
        let before_from = self.rank(from).ok_or_else(|| self.unknown(from))?;
        let before_until = self.rank(until).ok_or_else(|| self.unknown_after())?;
        Ok(before_until.saturating_sub(before_from))
    }

    /// The n-th working day (1 is the first) on or after a day, in constant time. Of n = 0 it is
    /// the day itself.
    ///
    /// # Errors
    ///
    /// [`UnknownCalendar`] if a day that had to be asked lies outside the coverage.
    pub fn nth_on_or_after(&self, n: u16, day: Date) -> Result<Date, UnknownCalendar> {
        let Some(skip) = n.checked_sub(1) else {
            return Ok(day);
        };
        self.covered(day)?;
        self.rank(day)
            .and_then(|rank| self.nth(rank.checked_add(u32::from(skip))?))
            .ok_or_else(|| self.unknown_after())
    }

    /// The n-th working day (1 is the last) on or before a day, in constant time. Of n = 0 it is
    /// the day itself.
    ///
    /// # Errors
    ///
    /// [`UnknownCalendar`] if a day that had to be asked lies outside the coverage.
    pub fn nth_on_or_before(&self, n: u16, day: Date) -> Result<Date, UnknownCalendar> {
        if n == 0 {
            return Ok(day);
        }
        let worked = u32::from(self.day(day)?.is_working());
        self.rank(day)
            .and_then(|rank| self.nth(rank.checked_add(worked)?.checked_sub(u32::from(n))?))
            .ok_or_else(|| self.unknown_before())
    }

    /// How many working days lie before a day that is covered or the first day after.
    fn rank(&self, day: Date) -> Option<u32> {
        let offset = day.day_number().checked_sub(self.first)?;
        self.rank.get(usize::try_from(offset).ok()?).copied()
    }

    /// The working day that has so many before it.
    fn nth(&self, rank: u32) -> Option<Date> {
        let offset = self.nth.get(usize::try_from(rank).ok()?)?;
        Date::from_day_number(self.first.checked_add(i32::try_from(*offset).ok()?)?)
    }

    fn kind(&self, day: Date) -> DayKind<'_> {
        let row = self.named.get(&day).and_then(|row| match *row {
            Row::Holiday(index) => self.rows.holidays.get(index).map(DayKind::Holiday),
            Row::Off(index) => self.rows.swaps.get(index).map(DayKind::SwappedOff),
            Row::Worked(index) => self.rows.swaps.get(index).map(DayKind::SwappedIn),
        });
        match row {
            Some(kind) => kind,
            None if rests(&self.rows, day) => DayKind::WeeklyRest,
            None => DayKind::Working,
        }
    }

    fn unknown(&self, date: Date) -> UnknownCalendar {
        UnknownCalendar {
            date,
            calendar: self.rows.id.clone(),
            coverage: self.coverage(),
        }
    }

    /// Counting ran over the end of the coverage.
    fn unknown_after(&self) -> UnknownCalendar {
        let end = self.coverage().and_then(|coverage| coverage.day_after());
        self.unknown(end.unwrap_or(Date::MAX))
    }

    /// Counting ran over the beginning of the coverage.
    fn unknown_before(&self) -> UnknownCalendar {
        let start = self.coverage().and_then(|coverage| coverage.first_day());
        self.unknown(
            start
                .and_then(|day| day.checked_add_days(-1))
                .unwrap_or(Date::MIN),
        )
    }
}

fn rests(rows: &CalendarRows, day: Date) -> bool {
    rows.weekly_rest.contains(&day.weekday().into())
}

/// The days that rows name, each once and inside the coverage.
fn named(rows: &CalendarRows) -> Result<BTreeMap<Date, Row>, TryNewCalendarError> {
    let mut named = BTreeMap::new();
    let mut add = |date: Date, row: Row| {
        if !rows
            .coverage
            .is_some_and(|coverage| coverage.contains(date))
        {
            return Err(TryNewCalendarError::OutsideCoverage { date });
        }
        match named.insert(date, row) {
            None => Ok(()),
            Some(_) => Err(TryNewCalendarError::TwoRows { date }),
        }
    };
    for (index, holiday) in rows.holidays.iter().enumerate() {
        add(holiday.date, Row::Holiday(index))?;
    }
    for (index, swap) in rows.swaps.iter().enumerate() {
        if rests(rows, swap.off) {
            return Err(TryNewCalendarError::OffOnRestDay { date: swap.off });
        }
        if !rests(rows, swap.worked) {
            return Err(TryNewCalendarError::WorkedOnWorkingDay { date: swap.worked });
        }
        add(swap.off, Row::Off(index))?;
        add(swap.worked, Row::Worked(index))?;
    }
    Ok(named)
}

//! From a day and a length of time to the day it ends.
//!
//! Civil Code 2015, Art. 147 and 148, count the first day out, end a month on the corresponding day
//! or the last of the month, and move an end that falls on a rest day or holiday to the next working
//! day. Whether that binds a period of public law is an interpretation, so each is a parameter in
//! [`CountingRules`], and [`CountingRules::CIVIL_CODE`] is their sum. Counting backward ("no later
//! than two days before") has no rule there; we count it as the mirror of forward, and never roll:
//! an earlier day would add to the duty, a later one take from it.
//!
//! [`deadline()`] says what moved the date, [`due()`] only the date, in constant time, and
//! [`due_bounds()`] works from a day known badly.
//!
//! ```
//! use danchu::catalogue::calendar::{CultureDay, viet_nam};
//! use danchu::time::{CountingRules, Date, Direction, Span, deadline};
//! let calendar = viet_nam(CultureDay::Off);
//! // Five working days from Wednesday 7 February 2024, over the lunar New Year.
//! let result = deadline(
//!     Date::literal(2024, 2, 7),
//!     Span::working_days(5),
//!     Direction::Forward,
//!     CountingRules::CIVIL_CODE,
//!     &calendar,
//! )?;
//! assert_eq!(result.due, Date::literal(2024, 2, 21));
//! // 8 to 14 February are holidays, the 17th and 18th a weekend.
//! assert_eq!(result.moved_by.len(), 9);
//! # Ok::<(), danchu::time::DeadlineError>(())
//! ```

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use super::working::DayKind;
use super::{Date, MonthEnd, Span, Status, UnknownCalendar, When, WorkingCalendar};

/// Which way a length of time is counted from its anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "time has two directions")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Direction {
    /// After the anchor: "within 5 working days of".
    #[default]
    Forward,
    /// Before the anchor: "no later than 2 days before" (*chậm nhất … trước ngày*).
    Backward,
}

/// Whether the day of the anchor is the first day of the count (*cách tính ngày đầu*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(clippy::exhaustive_enums, reason = "a day is counted or not")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum FirstDay {
    /// Counting starts on the next day (*ngày đầu không được tính*), as Civil Code 2015, Art. 147(2) has it.
    #[default]
    NotCounted,
    /// The day itself is day one (*ngày đầu được tính*).
    Counted,
}

/// What happens to an end that is not a working day (*cách tính ngày cuối là ngày nghỉ*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "no text moves an end to an earlier day"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Roll {
    /// It stays (*giữ nguyên ngày cuối*): minimum durations, fixed days of the year.
    #[default]
    None,
    /// It moves to the next working day (*ngày làm việc tiếp theo*), as Civil Code 2015, Art. 148(5) has it. Only forward.
    ToNextWorkingDay,
}

/// The rules of counting that a norm names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CountingRules {
    /// Whether the day of the anchor counts.
    pub first_day: FirstDay,
    /// Whether an end on a rest day or holiday moves on.
    pub roll: Roll,
    /// What becomes of the 31st in a month of 30 days.
    pub month_end: MonthEnd,
}

impl CountingRules {
    /// Civil Code 2015, Art. 147 and 148: first day not counted, end rolls to the next working day,
    /// month ends clamped.
    pub const CIVIL_CODE: Self = Self {
        first_day: FirstDay::NotCounted,
        roll: Roll::ToNextWorkingDay,
        month_end: MonthEnd::Clamp,
    };

    /// The same without rolling, for minimum durations.
    pub const NO_ROLL: Self = Self {
        roll: Roll::None,
        ..Self::CIVIL_CODE
    };

    /// Rules one by one.
    #[must_use]
    pub const fn new(first_day: FirstDay, roll: Roll, month_end: MonthEnd) -> Self {
        Self {
            first_day,
            roll,
            month_end,
        }
    }
}

/// The day a length of time ends, and what moved it there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// The last day in time (forward), or the latest day that is early enough (backward).
    pub due: Date,
    /// What moved it, in the order in which it was met while counting.
    pub moved_by: Vec<Moved>,
}

crate::tagged! {
    /// One thing that moved a computed date (*lý do dời ngày*).
    #[derive(Hash)]
    #[non_exhaustive]
    pub enum Moved {
        /// A weekly rest day was not counted (*ngày nghỉ hằng tuần*).
        WeeklyRest {
            /// The rest day.
            date: Date,
        } = "weekly_rest",
        /// A holiday was not counted (*ngày nghỉ lễ, tết*).
        Holiday {
            /// The holiday.
            date: Date,
            /// Its name in Vietnamese.
            vi: Cow<'static, str>,
            /// Its name in English.
            en: Cow<'static, str>,
            /// Whether it was announced.
            status: Status,
        } = "holiday",
        /// A day off by a swap was not counted (*ngày nghỉ hoán đổi*).
        SwappedOff {
            /// The day off.
            date: Date,
            /// The rest day worked for it.
            worked: Date,
            /// Whether it was announced.
            status: Status,
        } = "swapped_off",
        /// A weekly rest day was counted because it is worked by a swap (*ngày làm bù*).
        SwappedIn {
            /// The rest day that is worked.
            date: Date,
            /// The day that is off for it.
            off: Date,
            /// Whether it was announced.
            status: Status,
        } = "swapped_in",
        /// The month has no such day (*tháng không có ngày đó*); another was taken.
        MonthEnd {
            /// The day of the month that was wanted.
            wanted: u8,
            /// The day that stands for it.
            taken: Date,
        } = "month_end",
        /// The end fell on a rest day or holiday and moved to the next working day (*lùi đến ngày làm việc tiếp theo*).
        Rolled {
            /// The end as counted.
            from: Date,
            /// The next working day.
            to: Date,
        } = "rolled",
    }
}

impl Moved {
    /// Prints it in Vietnamese.
    #[must_use]
    pub fn vi(&self) -> impl fmt::Display {
        fmt::from_fn(move |f| match self {
            Self::WeeklyRest { date } => write!(f, "{date} là ngày nghỉ hằng tuần"),
            Self::Holiday {
                date, vi, status, ..
            } => {
                write!(f, "{date} là ngày nghỉ: {vi}{}", status.vi())
            }
            Self::SwappedOff {
                date,
                worked,
                status,
            } => {
                write!(f, "{date} được nghỉ, làm bù ngày {worked}{}", status.vi())
            }
            Self::SwappedIn { date, off, status } => {
                write!(f, "{date} là ngày làm bù cho ngày {off}{}", status.vi())
            }
            Self::MonthEnd { wanted, taken } => {
                write!(f, "tháng không có ngày {wanted}, lấy ngày {taken}")
            }
            Self::Rolled { from, to } => {
                write!(f, "{from} không phải ngày làm việc, chuyển sang {to}")
            }
        })
    }

    /// Prints it in English.
    #[must_use]
    pub fn en(&self) -> impl fmt::Display {
        fmt::from_fn(move |f| match self {
            Self::WeeklyRest { date } => write!(f, "{date} is a weekly rest day"),
            Self::Holiday {
                date, en, status, ..
            } => {
                write!(f, "{date} is a holiday: {en}{}", status.en())
            }
            Self::SwappedOff {
                date,
                worked,
                status,
            } => {
                write!(f, "{date} is off, {worked} is worked for it{}", status.en())
            }
            Self::SwappedIn { date, off, status } => {
                write!(f, "{date} is worked in exchange for {off}{}", status.en())
            }
            Self::MonthEnd { wanted, taken } => {
                write!(f, "the month has no day {wanted}, {taken} is taken")
            }
            Self::Rolled { from, to } => {
                write!(f, "{from} is not a working day, moved to {to}")
            }
        })
    }
}

impl Status {
    const fn vi(self) -> &'static str {
        match self {
            Self::Announced => "",
            Self::Projected => " (dự kiến)",
        }
    }

    const fn en(self) -> &'static str {
        match self {
            Self::Announced => "",
            Self::Projected => " (projected)",
        }
    }
}

/// Why there is no such day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeadlineError {
    /// The calendar does not know a day that had to be asked.
    #[error(transparent)]
    UnknownCalendar(#[from] UnknownCalendar),
    /// The end lies outside the years 1000 to 9999.
    #[error("{span} from `{anchor}` end outside the years 1000 to 9999")]
    OutOfRange {
        /// The day that was counted from.
        anchor: Date,
        /// The length of time.
        span: Span,
    },
}

/// The day a length of time ends, in constant time; [`deadline()`] says why it is that day.
///
/// The calendar is asked only if the span counts working days or the end may roll.
///
/// # Errors
///
/// [`DeadlineError::UnknownCalendar`] if a day that had to be asked lies outside the coverage,
/// [`DeadlineError::OutOfRange`] if the end has no date.
pub fn due(
    anchor: Date,
    span: Span,
    direction: Direction,
    rules: CountingRules,
    calendar: &WorkingCalendar,
) -> Result<Date, DeadlineError> {
    let end = end(anchor, span, direction, rules, calendar)?;
    match (direction, rules.roll) {
        (Direction::Forward, Roll::ToNextWorkingDay) => Ok(calendar.nth_on_or_after(1, end)?),
        _ => Ok(end),
    }
}

/// The day a length of time ends, and everything that moved it there.
///
/// # Errors
///
/// As [`due()`].
pub fn deadline(
    anchor: Date,
    span: Span,
    direction: Direction,
    rules: CountingRules,
    calendar: &WorkingCalendar,
) -> Result<Deadline, DeadlineError> {
    let due = due(anchor, span, direction, rules, calendar)?;
    let end = end(anchor, span, direction, rules, calendar)?;
    let mut moved_by = Vec::new();
    if let Some((months, wanted)) = months(span, direction).zip(u8::try_from(anchor.day()).ok())
        && anchor.falls_off_month(months)
        && let Some(taken) = anchor.checked_add_months(months, rules.month_end)
    {
        moved_by.push(Moved::MonthEnd { wanted, taken });
    }
    if let Span::WorkingDays(1..) = span {
        let first = first_asked(anchor, direction, rules.first_day);
        note(&mut moved_by, calendar, first, end, direction)?;
    }
    if end != due {
        note(&mut moved_by, calendar, Some(end), due, Direction::Forward)?;
        moved_by.push(Moved::Rolled { from: end, to: due });
    }
    Ok(Deadline { due, moved_by })
}

/// The bounds of the day a length of time ends if it starts on a day known badly.
///
/// Counting keeps the order of its anchors, so the bounds of the end are the ends of the bounds. An
/// act is in time if it is [not after](When::not_after) the result.
///
/// ```
/// use danchu::Truth;
/// use danchu::time::{CountingRules, Direction, Span, When, WorkingCalendar, due_bounds};
/// let received: When = "2024-06".parse()?;
/// let calendar = WorkingCalendar::default(); // knows no day, and is not asked
/// let due = due_bounds(
///     &received,
///     Span::days(15),
///     Direction::Forward,
///     CountingRules::NO_ROLL,
///     &calendar,
/// )?;
/// assert_eq!(due.to_string(), "2024-06-16/2024-07-15");
/// assert_eq!("2024-06-16".parse::<When>()?.not_after(&due), Truth::Yes);
/// assert_eq!("2024-07-16".parse::<When>()?.not_after(&due), Truth::No);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
///
/// # Errors
///
/// As [`due()`], for either bound.
pub fn due_bounds(
    anchor: &When,
    span: Span,
    direction: Direction,
    rules: CountingRules,
    calendar: &WorkingCalendar,
) -> Result<When, DeadlineError> {
    let of = |bound: Option<Date>| {
        bound
            .map(|day| due(day, span, direction, rules, calendar))
            .transpose()
    };
    let earliest = of(anchor.earliest())?;
    let latest = if anchor.exact().is_some() {
        earliest
    } else {
        of(anchor.latest())?
    };
    Ok(When::range(earliest, latest).unwrap_or_else(|_| When::unknown()))
}

/// The end as counted, before it rolls.
fn end(
    anchor: Date,
    span: Span,
    direction: Direction,
    rules: CountingRules,
    calendar: &WorkingCalendar,
) -> Result<Date, DeadlineError> {
    let out_of_range = || DeadlineError::OutOfRange { anchor, span };
    if span.count() == 0 {
        return Ok(anchor);
    }
    let sign = sign(direction);
    // Counting the first day brings the end one day closer.
    let closer = match rules.first_day {
        FirstDay::NotCounted => 0,
        FirstDay::Counted => sign.saturating_neg(),
    };
    let shifted = |days: i64| anchor.checked_add_days(days.saturating_add(closer));
    let count = i64::from(span.count()).saturating_mul(sign);
    match span {
        Span::Days(_) => shifted(count).ok_or_else(out_of_range),
        Span::Weeks(_) => shifted(count.saturating_mul(7)).ok_or_else(out_of_range),
        Span::Months(_) | Span::Years(_) => months(span, direction)
            .and_then(|months| {
                let day = anchor.checked_add_months(months, rules.month_end)?;
                // A missing 31 February lies between 28 February and 1 March, and so does its
                // neighbour: the day taken for it is already on the near side of one of the two.
                let closer = match (anchor.falls_off_month(months), direction, rules.month_end) {
                    (true, Direction::Forward, MonthEnd::Clamp)
                    | (true, Direction::Backward, MonthEnd::Overflow) => 0,
                    _ => closer,
                };
                day.checked_add_days(closer)
            })
            .ok_or_else(out_of_range),
        Span::WorkingDays(n) => {
            let first = first_asked(anchor, direction, rules.first_day).ok_or_else(out_of_range)?;
            Ok(match direction {
                Direction::Forward => calendar.nth_on_or_after(n, first)?,
                Direction::Backward => calendar.nth_on_or_before(n, first)?,
            })
        }
    }
}

/// The first day that can count.
fn first_asked(anchor: Date, direction: Direction, first_day: FirstDay) -> Option<Date> {
    match first_day {
        FirstDay::NotCounted => anchor.checked_add_days(sign(direction)),
        FirstDay::Counted => Some(anchor),
    }
}

const fn sign(direction: Direction) -> i64 {
    match direction {
        Direction::Forward => 1,
        Direction::Backward => -1,
    }
}

/// The months of a span in months or years, negative backward.
fn months(span: Span, direction: Direction) -> Option<i64> {
    let months = match span {
        Span::Months(count) => i64::from(count),
        Span::Years(count) => i64::from(count).checked_mul(12)?,
        Span::Days(_) | Span::WorkingDays(_) | Span::Weeks(_) => return None,
    };
    months.checked_mul(sign(direction))
}

/// Notes what is special about the days from one (included) to another (included), in the order of
/// counting.
fn note(
    moved_by: &mut Vec<Moved>,
    calendar: &WorkingCalendar,
    mut day: Option<Date>,
    last: Date,
    direction: Direction,
) -> Result<(), UnknownCalendar> {
    while let Some(date) = day {
        match calendar.day(date)? {
            DayKind::Working => {}
            DayKind::WeeklyRest => moved_by.push(Moved::WeeklyRest { date }),
            DayKind::Holiday(row) => moved_by.push(Moved::Holiday {
                date,
                vi: row.vi.clone(),
                en: row.en.clone(),
                status: row.status,
            }),
            DayKind::SwappedOff(swap) => moved_by.push(Moved::SwappedOff {
                date,
                worked: swap.worked,
                status: swap.status,
            }),
            DayKind::SwappedIn(swap) => moved_by.push(Moved::SwappedIn {
                date,
                off: swap.off,
                status: swap.status,
            }),
        }
        if date == last {
            break;
        }
        day = date.checked_add_days(sign(direction));
    }
    Ok(())
}

//! A date known badly, and a stretch of time between two of them.
//!
//! Sources say "in June 2024", "before 25 February 2020", or nothing. A [`When`] is reduced to its
//! bounds: the earliest and the latest day it can be, either of them open. It is one day we do not
//! know exactly, not a stretch of days: what lasted from one day to another is an [`Interval`].
//! Every question about it answers in [`Truth`], because bounds that overlap decide no order.
//!
//! | text | the day lies |
//! |---|---|
//! | `2024-06-20` | on that day |
//! | `2024-08` | in that month |
//! | `2024` | in that year |
//! | `2024-06-01/2024-06-15` | between the two, both included |
//! | `../2020-02-25` | on that day or before |
//! | `2020-01-01/..` | on that day or after |
//! | `unknown` | anywhere |
//!
//! The same bounds are the same value and print the same: `2024-08-01/2024-08-31` is read, and
//! prints as `2024-08`.
//!
//! ```
//! use danchu::Truth;
//! use danchu::time::When;
//! let posted: When = "2024-06".parse()?;
//! let decided: When = "2024-06-20".parse()?;
//! assert_eq!(posted.before(&decided), Truth::Unknown);
//! assert_eq!(posted.before(&"2024-07-01".parse()?), Truth::Yes);
//! # Ok::<(), danchu::time::ParseWhenError>(())
//! ```

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use super::date::number;
use super::wire::{object_form, text_form};
use super::{Date, FirstDay, ParseDateError, Period};
use crate::Truth;

/// A day known badly (*ngày chưa rõ chính xác*): the earliest and the latest it can be, both
/// included, either of them open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    // INVARIANT: if both are known, `earliest <= latest`, kept by `range`.
    earliest: Option<Date>,
    latest: Option<Date>,
}

text_form! {
    When,
    expecting: "ngày, tháng, năm, khoảng hoặc `unknown`", "a date, month, year, range or `unknown`",
    about: "A day known badly (ngày chưa rõ chính xác): a day (2024-06-20), a month (2024-08), a year (2024), a range of two \
            days, both included (2024-06-01/2024-06-15), one side of which may be open (..), or \
            unknown.",
    schema: {
        "pattern": concat!("^(?:", super::wire::when_pattern!(), ")$"),
        "examples": ["2024-06-20", "2024-08", "2024", "2024-06-01/2024-06-15", "../2020-02-25", "2020-01-01/..", "unknown"],
    }
}

/// Why two days are not the bounds of a [`When`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TryNewWhenError {
    /// The earliest day lies after the latest.
    Reversed {
        /// The day given as the earliest.
        earliest: Date,
        /// The day given as the latest.
        latest: Date,
    },
}

crate::label::says! { TryNewWhenError {
    Self::Reversed { earliest, latest } =>
        "ngày sớm nhất `{earliest}` sau ngày muộn nhất `{latest}`",
        "the earliest day `{earliest}` lies after the latest `{latest}`";
} }

impl When {
    /// Exactly this day.
    #[must_use]
    pub const fn day(day: Date) -> Self {
        Self {
            earliest: Some(day),
            latest: Some(day),
        }
    }

    /// Some day of this month; `None` if there is no such month in the years 1000 to 9999.
    #[must_use]
    pub fn month(year: i32, month: u32) -> Option<Self> {
        let first = Date::new(year, month, 1)?;
        Some(Self {
            earliest: Some(first),
            latest: Some(first.month_end()),
        })
    }

    /// Some day of this year; `None` outside the years 1000 to 9999.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        let first = Date::new(year, 1, 1)?;
        Some(Self {
            earliest: Some(first),
            latest: Date::new(year, 12, 31),
        })
    }

    /// Some day between two, both included; `None` leaves a side open.
    ///
    /// # Errors
    ///
    /// [`TryNewWhenError::Reversed`] if the earliest day lies after the latest.
    pub fn range(earliest: Option<Date>, latest: Option<Date>) -> Result<Self, TryNewWhenError> {
        match (earliest, latest) {
            (Some(earliest), Some(latest)) if latest < earliest => {
                Err(TryNewWhenError::Reversed { earliest, latest })
            }
            _ => Ok(Self { earliest, latest }),
        }
    }

    /// Some day between two, both included, of a constant table; a reversed range stops the build.
    ///
    /// # Panics
    ///
    /// If the earliest day lies after the latest. Meant for `const` items, where that is a compile
    /// error; elsewhere use [`When::range`].
    ///
    /// ```
    /// use danchu::time::{Date, When};
    /// const EARLY: When = When::between(Date::literal(2025, 1, 1), Date::literal(2025, 6, 30));
    /// assert_eq!(EARLY.to_string(), "2025-01-01/2025-06-30");
    /// assert_eq!(When::on_or_after(Date::literal(2025, 1, 1)).to_string(), "2025-01-01/..");
    /// ```
    ///
    /// ```compile_fail
    /// # use danchu::time::{Date, When};
    /// const REVERSED: When = When::between(Date::literal(2025, 6, 30), Date::literal(2025, 1, 1));
    /// # assert!(REVERSED.earliest().is_some());
    /// ```
    #[must_use]
    pub const fn between(earliest: Date, latest: Date) -> Self {
        assert!(
            earliest.day_number() <= latest.day_number(),
            "the earliest day lies after the latest"
        );
        Self {
            earliest: Some(earliest),
            latest: Some(latest),
        }
    }

    /// This day or a later one.
    #[must_use]
    pub const fn on_or_after(day: Date) -> Self {
        Self {
            earliest: Some(day),
            latest: None,
        }
    }

    /// Some day of which nothing is known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            earliest: None,
            latest: None,
        }
    }

    /// The earliest day it can be, if there is one.
    #[must_use]
    pub const fn earliest(&self) -> Option<Date> {
        self.earliest
    }

    /// The latest day it can be, if there is one.
    #[must_use]
    pub const fn latest(&self) -> Option<Date> {
        self.latest
    }

    /// The day, if only one is possible.
    #[must_use]
    pub fn exact(&self) -> Option<Date> {
        self.earliest.filter(|_| self.earliest == self.latest)
    }

    /// Whether nothing is known of it.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        self.earliest.is_none() && self.latest.is_none()
    }

    /// Whether this day lies before the other; on the same day it does not.
    #[must_use]
    pub fn before(&self, other: &Self) -> Truth {
        !other.not_after(self)
    }

    /// Whether this day is the other or lies before it.
    #[must_use]
    pub fn not_after(&self, other: &Self) -> Truth {
        if pair(self.latest, other.earliest).is_some_and(|(mine, theirs)| mine <= theirs) {
            Truth::Yes
        } else if pair(self.earliest, other.latest).is_some_and(|(mine, theirs)| mine > theirs) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Whether this day belongs to the period.
    #[must_use]
    pub fn within(&self, period: &Period) -> Truth {
        period.contains_when(self)
    }

    /// The bounds that hold both: what two sources that differ leave possible.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        Self {
            earliest: pair(self.earliest, other.earliest).map(|(a, b)| a.min(b)),
            latest: pair(self.latest, other.latest).map(|(a, b)| a.max(b)),
        }
    }

    /// How many days this day lies after the other.
    ///
    /// ```
    /// use danchu::time::When;
    /// let due: When = "2024-06-20".parse()?;
    /// let late = "2024-07".parse::<When>()?.days_after(&due);
    /// assert_eq!((late.at_least, late.at_most), (Some(11), Some(41)));
    /// # Ok::<(), danchu::time::ParseWhenError>(())
    /// ```
    #[must_use]
    pub fn days_after(&self, other: &Self) -> DayCount {
        let between =
            |(later, earlier): (Date, Date)| later.day_number().checked_sub(earlier.day_number());
        DayCount {
            at_least: pair(self.earliest, other.latest).and_then(between),
            at_most: pair(self.latest, other.earliest).and_then(between),
        }
    }
}

fn pair(a: Option<Date>, b: Option<Date>) -> Option<(Date, Date)> {
    a.zip(b)
}

/// A number of calendar days known badly; an absent side is open, a negative one lies before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DayCount {
    /// The fewest days it can be.
    pub at_least: Option<i32>,
    /// The most days it can be.
    pub at_most: Option<i32>,
}

impl From<Date> for When {
    fn from(day: Date) -> Self {
        Self::day(day)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.earliest, self.latest) {
            (None, None) => f.write_str("unknown"),
            (None, Some(latest)) => write!(f, "../{latest}"),
            (Some(earliest), None) => write!(f, "{earliest}/.."),
            (Some(earliest), Some(latest)) if earliest == latest => write!(f, "{earliest}"),
            (Some(earliest), Some(latest)) => {
                let (year, month) = (earliest.year(), earliest.month());
                if Self::year(year) == Some(*self) {
                    write!(f, "{year:04}")
                } else if Self::month(year, month) == Some(*self) {
                    write!(f, "{year:04}-{month:02}")
                } else {
                    write!(f, "{earliest}/{latest}")
                }
            }
        }
    }
}

/// Why a text is not a [`When`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseWhenError {
    /// The text has none of the forms.
    Form {
        /// The text that was read.
        text: String,
    },
    /// There is no such day or month.
    NoSuchDay {
        /// The part of the text that names it.
        text: String,
    },
    /// Both sides of the range are open.
    OpenRange,
    /// The range ends before it begins.
    Range(#[from] TryNewWhenError),
}

crate::label::says! { ParseWhenError {
    Self::Form { text } =>
        "cần một ngày `2024-06-20`, một tháng `2024-06`, một năm `2024`, một khoảng `2024-06-01/2024-06-15` (`..` để ngỏ một đầu) hoặc `unknown`, gặp `{text}`",
        "expected a day `2024-06-20`, a month `2024-06`, a year `2024`, a range `2024-06-01/2024-06-15` (`..` leaves a side open) or `unknown`, found `{text}`";
    Self::NoSuchDay { text } =>
        "không có ngày hoặc tháng `{text}`",
        "no such day or month: `{text}`";
    Self::OpenRange =>
        "khoảng để ngỏ cả hai đầu được viết là `unknown`, gặp `../..`",
        "a range open on both sides is written `unknown`, found `../..`";
    Self::Range(range) => "{range:#}", "{range}";
} }

impl FromStr for When {
    type Err = ParseWhenError;

    fn from_str(text: &str) -> Result<Self, ParseWhenError> {
        let form = || ParseWhenError::Form {
            text: text.to_string(),
        };
        let missing = || ParseWhenError::NoSuchDay {
            text: text.to_string(),
        };
        if text == "unknown" {
            return Ok(Self::unknown());
        }
        if let Some((earliest, latest)) = text.split_once('/') {
            let side = |part: &str| match part {
                ".." => Ok(None),
                day => day.parse().map(Some).map_err(|error| match error {
                    ParseDateError::Form { .. } => form(),
                    ParseDateError::NoSuchDay { text } => ParseWhenError::NoSuchDay { text },
                }),
            };
            let (earliest, latest) = (side(earliest)?, side(latest)?);
            if earliest.is_none() && latest.is_none() {
                return Err(ParseWhenError::OpenRange);
            }
            return Ok(Self::range(earliest, latest)?);
        }
        match text.as_bytes() {
            [y1, y2, y3, y4] => {
                let year = number(&[*y1, *y2, *y3, *y4]).ok_or_else(form)?;
                i32::try_from(year)
                    .ok()
                    .and_then(Self::year)
                    .ok_or_else(form)
            }
            [y1, y2, y3, y4, b'-', m1, m2] => {
                let year = number(&[*y1, *y2, *y3, *y4]).ok_or_else(form)?;
                let month = number(&[*m1, *m2]).ok_or_else(form)?;
                let year = i32::try_from(year).ok().filter(|year| *year >= 1000);
                Self::month(year.ok_or_else(form)?, month).ok_or_else(missing)
            }
            _ => match text.parse() {
                Ok(day) => Ok(Self::day(day)),
                Err(ParseDateError::NoSuchDay { text }) => Err(ParseWhenError::NoSuchDay { text }),
                Err(ParseDateError::Form { .. }) => Err(form()),
            },
        }
    }
}

/// The last day of what lasted, or that it goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a stretch of time has ended or it has not"
)]
pub enum Until {
    /// It ended; this is the last day, and it belongs to the stretch. Unknown if not stated.
    Last(When),
    /// The source says that it goes on.
    StillRunning,
}

text_form! {
    Until,
    expecting: "ngày, tháng, năm, khoảng, `unknown` hoặc `still_running`",
    "a date, month, year, range, `unknown` or `still_running`",
    about: "The last day of what lasted (ngày cuối), known badly as a day, month, year, range or unknown; or \
            still_running.",
    schema: {
        "pattern": concat!("^(?:", super::wire::when_pattern!(), "|still_running)$"),
        "examples": ["2024-06-30", "2024-06", "unknown", "still_running"],
    }
}

impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Last(when) => when.fmt(f),
            Self::StillRunning => f.write_str("still_running"),
        }
    }
}

impl FromStr for Until {
    type Err = ParseWhenError;

    fn from_str(text: &str) -> Result<Self, ParseWhenError> {
        match text {
            "still_running" => Ok(Self::StillRunning),
            when => when.parse().map(Self::Last),
        }
    }
}

/// What lasted (*khoảng thời gian*): from a first day to a last day, both included, each known
/// badly.
///
/// ```
/// use danchu::Truth;
/// use danchu::time::{FirstDay, Interval, Until};
/// // Posted on 1 March; the first day is not counted, so day 30 is 31 March.
/// let posted = Interval::try_new("2024-03-01".parse()?, "2024-03-31".parse()?)?;
/// assert_eq!(posted.at_least_days(30, FirstDay::NotCounted), Truth::Yes);
/// assert_eq!(posted.at_least_days(31, FirstDay::NotCounted), Truth::No);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    // INVARIANT: the end can lie on or after the beginning, kept by `try_new`.
    from: When,
    until: Until,
}

/// What lasted from a first day to a last day, both included, each known badly. An absent last day
/// is not stated, which is not the same as `still_running`.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawInterval {
    /// The first day.
    from: When,
    /// The last day, or `still_running`; absent if not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Until>,
}

object_form! { Interval by RawInterval, expecting: "khoảng kéo dài có ngày đầu ở `from`", "an interval with its first day in `from`" }

#[cfg(feature = "serde")]
impl TryFrom<RawInterval> for Interval {
    type Error = TryNewIntervalError;

    fn try_from(raw: RawInterval) -> Result<Self, TryNewIntervalError> {
        Self::try_new(raw.from, raw.until.unwrap_or(Until::Last(When::unknown())))
    }
}

#[cfg(feature = "serde")]
impl From<Interval> for RawInterval {
    fn from(interval: Interval) -> Self {
        let stated = interval.until != Until::Last(When::unknown());
        Self {
            from: interval.from,
            until: stated.then_some(interval.until),
        }
    }
}

/// Why two days are not the ends of an [`Interval`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TryNewIntervalError {
    /// The last day lies before the first, whatever the unknown parts are.
    Reversed {
        /// The first day.
        from: When,
        /// The last day.
        until: When,
    },
}

crate::label::says! { TryNewIntervalError {
    Self::Reversed { from, until } =>
        "ngày cuối `{until}` trước ngày đầu `{from}`",
        "the last day `{until}` lies before the first day `{from}`";
} }

impl Interval {
    /// What lasted from a first day to a last day, both included.
    ///
    /// # Errors
    ///
    /// [`TryNewIntervalError::Reversed`] if the last day lies before the first for certain.
    pub fn try_new(from: When, until: Until) -> Result<Self, TryNewIntervalError> {
        match until {
            Until::Last(until) if until.before(&from).is_yes() => {
                Err(TryNewIntervalError::Reversed { from, until })
            }
            _ => Ok(Self { from, until }),
        }
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> When {
        self.from
    }

    /// The last day, or that it goes on.
    #[must_use]
    pub const fn until(&self) -> Until {
        self.until
    }

    /// The bounds of the last day; of a stretch that goes on, nothing but that it is not over.
    #[must_use]
    pub const fn last_day(&self) -> When {
        match self.until {
            Until::Last(when) => when,
            Until::StillRunning => When::unknown(),
        }
    }

    /// The same stretch as seen on a day: one that goes on then ends on that day or later.
    ///
    /// ```
    /// use danchu::Truth;
    /// use danchu::time::{Date, FirstDay, Interval, Until};
    /// let posted = Interval::try_new("2024-03-01".parse()?, Until::StillRunning)?;
    /// assert_eq!(posted.at_least_days(30, FirstDay::NotCounted), Truth::Unknown);
    /// let seen = posted.seen_on(Date::literal(2024, 3, 31));
    /// assert_eq!(seen.at_least_days(30, FirstDay::NotCounted), Truth::Yes);
    /// # Ok::<(), Box<dyn core::error::Error>>(())
    /// ```
    #[must_use]
    pub fn seen_on(&self, day: Date) -> Self {
        match self.until {
            Until::StillRunning => Self {
                until: Until::Last(When {
                    earliest: Some(day),
                    latest: None,
                }),
                ..*self
            },
            Until::Last(_) => *self,
        }
    }

    /// How many days it lasted.
    #[must_use]
    pub fn lasted(&self, first_day: FirstDay) -> DayCount {
        let count = self.last_day().days_after(&self.from);
        let extra = match first_day {
            FirstDay::NotCounted => 0,
            FirstDay::Counted => 1,
        };
        DayCount {
            at_least: count.at_least.map(|days| days.saturating_add(extra)),
            at_most: count.at_most.map(|days| days.saturating_add(extra)),
        }
    }

    /// Whether it lasted at least this many calendar days: a minimum duration, which never rolls.
    #[must_use]
    pub fn at_least_days(&self, days: u16, first_day: FirstDay) -> Truth {
        let lasted = self.lasted(first_day);
        let days = i32::from(days);
        if lasted.at_least.is_some_and(|fewest| fewest >= days) {
            Truth::Yes
        } else if lasted.at_most.is_some_and(|most| most < days) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }
}

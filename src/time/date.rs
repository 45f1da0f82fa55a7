//! A civil date, read strictly.
//!
//! [`Date`] is [`chrono::NaiveDate`] with the doors shut: only `YYYY-MM-DD`, only the years 1000 to
//! 9999. chrono alone reads `24-06-01` as a day of the year 24 and accepts blanks and signs.
//!
//! ```
//! use danchu::time::{Date, MonthEnd};
//! let end_of_january: Date = "2023-01-31".parse()?;
//! let clamped = end_of_january.checked_add_months(1, MonthEnd::Clamp);
//! assert_eq!(clamped, Date::new(2023, 2, 28));
//! assert!("24-06-01".parse::<Date>().is_err());
//! # Ok::<(), danchu::time::ParseDateError>(())
//! ```

use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::wire::text_form;

/// A civil date (*ngày dương lịch*) of the years 1000 to 9999, without a time of day or zone.
///
/// The order is that of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(
    // INVARIANT: the year is 1000..=9999, kept by `from_naive`, the only place that builds one from
    // a day chrono computed; `MIN` and `MAX` are its ends.
    NaiveDate,
);

text_form! {
    Date,
    expecting: "ngày như `2024-06-20`", "a date like `2024-06-20`",
    about: "A civil date (ngày dương lịch), written YYYY-MM-DD, years 1000 to 9999.",
    schema: {
        "pattern": concat!("^", super::wire::day_pattern!(), "$"),
        "examples": ["2024-06-20", "2024-07-20"],
    }
}

/// What to do when a month has no such day: 31 January plus one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a missing day is before or after its place, no third"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum MonthEnd {
    /// The last day of the month (28 February), as Civil Code 2015, Art. 148(3) has it.
    #[default]
    Clamp,
    /// The first day of the next month (1 March).
    Overflow,
}

impl Date {
    /// The first day that can be written: 1 January 1000.
    pub const MIN: Self = Self::literal(1000, 1, 1);
    /// The last day that can be written: 31 December 9999.
    pub const MAX: Self = Self::literal(9999, 12, 31);

    /// The day of a year, month and day of month; `None` if there is no such day or the year is
    /// outside 1000 to 9999.
    ///
    /// ```
    /// use danchu::time::Date;
    /// assert!(Date::new(2024, 2, 29).is_some());
    /// assert!(Date::new(2023, 2, 29).is_none());
    /// ```
    #[must_use]
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if year < 1000 || year > 9999 {
            return None;
        }
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Some(Self(date)),
            None => None,
        }
    }

    /// The day of a constant table; a day that does not exist stops the build.
    ///
    /// # Panics
    ///
    /// If there is no such day. Meant for `const` items, where that is a compile error; elsewhere
    /// use [`Date::new`].
    ///
    /// ```
    /// use danchu::time::Date;
    /// const IN_FORCE: Date = Date::literal(2023, 7, 1);
    /// assert_eq!(IN_FORCE.to_string(), "2023-07-01");
    /// ```
    ///
    /// ```compile_fail
    /// # use danchu::time::Date;
    /// const NO_SUCH_DAY: Date = Date::literal(2023, 2, 29);
    /// # assert!(NO_SUCH_DAY < Date::MAX);
    /// ```
    #[must_use]
    pub const fn literal(year: i32, month: u32, day: u32) -> Self {
        let date = Self::new(year, month, day);
        assert!(
            date.is_some(),
            "no such day between the years 1000 and 9999"
        );
        match date {
            Some(date) => date,
            None => Self(NaiveDate::MAX),
        }
    }

    fn from_naive(date: NaiveDate) -> Option<Self> {
        (1000..=9999).contains(&date.year()).then_some(Self(date))
    }

    /// The number of days since 1 January 1970; negative before it.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// The day with this [number](Date::day_number); `None` outside the years 1000 to 9999.
    #[must_use]
    pub fn from_day_number(number: i32) -> Option<Self> {
        NaiveDate::from_epoch_days(number).and_then(Self::from_naive)
    }

    /// The year, 1000 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The last day of this month.
    #[must_use]
    pub fn month_end(self) -> Self {
        let mut day = 31;
        // Four tries at most: every month has its 28th.
        while day > 28 {
            if let Some(date) = Self::new(self.year(), self.month(), day) {
                return date;
            }
            day = day.saturating_sub(1);
        }
        Self::new(self.year(), self.month(), 28).unwrap_or(self)
    }

    /// The day `days` later (earlier if negative); `None` outside the years 1000 to 9999.
    #[must_use]
    pub fn checked_add_days(self, days: i64) -> Option<Self> {
        let by = Days::new(days.unsigned_abs());
        let day = if days < 0 {
            self.0.checked_sub_days(by)
        } else {
            self.0.checked_add_days(by)
        };
        day.and_then(Self::from_naive)
    }

    /// The same day of the month `months` later (earlier if negative); `None` outside the years
    /// 1000 to 9999.
    ///
    /// ```
    /// use danchu::time::{Date, MonthEnd};
    /// let day = Date::literal(2024, 1, 31);
    /// assert_eq!(day.checked_add_months(1, MonthEnd::Clamp), Date::new(2024, 2, 29));
    /// assert_eq!(day.checked_add_months(1, MonthEnd::Overflow), Date::new(2024, 3, 1));
    /// assert_eq!(day.checked_add_months(-2, MonthEnd::Clamp), Date::new(2023, 11, 30));
    /// ```
    #[must_use]
    pub fn checked_add_months(self, months: i64, end: MonthEnd) -> Option<Self> {
        let (year, month) = month_after(self, months)?;
        if let Some(same_day) = Self::new(year, month, self.day()) {
            return Some(same_day);
        }
        let last = Self::new(year, month, 1)?.month_end();
        match end {
            MonthEnd::Clamp => Some(last),
            MonthEnd::Overflow => last.checked_add_days(1),
        }
    }

    /// Whether the month `months` later has no such day, so that [`MonthEnd`] decides.
    pub(super) fn falls_off_month(self, months: i64) -> bool {
        month_after(self, months)
            .is_some_and(|(year, month)| Self::new(year, month, self.day()).is_none())
    }
}

/// Year and month, `months` after those of `date`; the year may be out of range.
fn month_after(date: Date, months: i64) -> Option<(i32, u32)> {
    let index = i64::from(date.year())
        .checked_mul(12)?
        .checked_add(i64::from(date.month0()))?
        .checked_add(months)?;
    let year = i32::try_from(index.div_euclid(12)).ok()?;
    let month = u32::try_from(index.rem_euclid(12)).ok()?.checked_add(1)?;
    (1000..=9999).contains(&year).then_some((year, month))
}

impl Date {
    fn month0(self) -> u32 {
        self.0.month0()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

/// Why a text is not a [`Date`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDateError {
    /// The text is not four digits, two digits, two digits joined by hyphens, from the year 1000 on.
    Form {
        /// The text that was read.
        text: String,
    },
    /// The month has no such day, or the year no such month.
    NoSuchDay {
        /// The text that was read.
        text: String,
    },
}

crate::label::says! { ParseDateError {
    Self::Form { text } =>
        "cần ngày viết như `2024-06-20`, từ năm 1000 trở đi, gặp `{text}`",
        "expected a date like `2024-06-20`, from the year 1000 on, found `{text}`";
    Self::NoSuchDay { text } =>
        "không có ngày `{text}`",
        "no such day: `{text}`";
} }

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let form = || ParseDateError::Form {
            text: text.to_string(),
        };
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(form());
        };
        let year = number(&[*y1, *y2, *y3, *y4]).ok_or_else(form)?;
        let month = number(&[*m1, *m2]).ok_or_else(form)?;
        let day = number(&[*d1, *d2]).ok_or_else(form)?;
        let year = i32::try_from(year)
            .ok()
            .filter(|year| *year >= 1000)
            .ok_or_else(form)?;
        Self::new(year, month, day).ok_or_else(|| ParseDateError::NoSuchDay {
            text: text.to_string(),
        })
    }
}

/// The number that ASCII digits write; `None` if one of them is something else.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |sum, byte| {
        let digit = byte.is_ascii_digit().then(|| byte.wrapping_sub(b'0'))?;
        sum.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

/// A [`NaiveDate`] outside the years that a [`Date`] can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the year of `{date}` is not between 1000 and 9999")]
#[non_exhaustive]
pub struct DateOutOfRange {
    /// The date that was given.
    pub date: NaiveDate,
}

impl TryFrom<NaiveDate> for Date {
    type Error = DateOutOfRange;

    fn try_from(date: NaiveDate) -> Result<Self, DateOutOfRange> {
        Self::from_naive(date).ok_or(DateOutOfRange { date })
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

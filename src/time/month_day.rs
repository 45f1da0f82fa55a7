//! A day of every year.

use core::fmt;
use core::str::FromStr;

use super::Date;
use super::wire::text_form;

/// A day that comes in every year (*ngày trong năm*), written as month and day: `12-10` is 10 December.
/// 29 February does not come every year and is none.
///
/// ```
/// use danchu::time::{Date, MonthDay};
/// const OPENS: MonthDay = MonthDay::literal(12, 10);
/// assert_eq!(OPENS.in_year(2025), Some(Date::literal(2025, 12, 10)));
/// assert_eq!("12-10".parse(), Ok(OPENS));
/// assert!("02-29".parse::<MonthDay>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    // INVARIANT: a day of a year without a leap day.
    month: u8,
    day: u8,
}

/// Why a text is no day of every year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct ParseMonthDayError {}

crate::label::says! { ParseMonthDayError {
    Self {} =>
        "không phải tháng và ngày có trong mọi năm, như `12-10` là ngày 10 tháng 12",
        "it is not a month and a day of every year, like `12-10` for 10 December";
} }

text_form! {
    MonthDay,
    expecting: "tháng và ngày như `12-10`", "a month and a day like `12-10`",
    about: "A day of every year (ngày trong năm), month and day: 12-10 is 10 December. 29 February is none.",
    schema: {
        "title": "Month and day",
        "pattern": "^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$|^(0[13-9]|1[0-2])-(29|30)$|^(0[13578]|1[02])-31$",
        "examples": ["12-10"]
    }
}

impl MonthDay {
    /// A day of a table.
    ///
    /// # Panics
    ///
    /// When compiled, on a day that does not come in every year.
    #[must_use]
    pub const fn literal(month: u8, day: u8) -> Self {
        assert!(is_day(month, day), "no day of every year");
        Self { month, day }
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day in a year; none outside the years that a date can have.
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<Date> {
        Date::new(year, self.month.into(), self.day.into())
    }
}

const fn is_day(month: u8, day: u8) -> bool {
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28,
        _ => 0,
    };
    day >= 1 && day <= last
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl FromStr for MonthDay {
    type Err = ParseMonthDayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digit = |byte: u8| byte.is_ascii_digit().then(|| byte.wrapping_sub(b'0'));
        let two = |a, b| Some(digit(a)?.wrapping_mul(10).wrapping_add(digit(b)?));
        let [m, n, b'-', d, e] = *text.as_bytes() else {
            return Err(ParseMonthDayError {});
        };
        let (Some(month), Some(day)) = (two(m, n), two(d, e)) else {
            return Err(ParseMonthDayError {});
        };
        if is_day(month, day) {
            Ok(Self { month, day })
        } else {
            Err(ParseMonthDayError {})
        }
    }
}

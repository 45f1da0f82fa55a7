//! Lengths of time, each in its own unit.
//!
//! The law counts *ngày* (every day), *ngày làm việc* (working days), weeks, months and years, and
//! they do not convert: five working days are seven days one week and eleven the next. A [`Span`]
//! is a length; what it is counted from and by which rule is said by the
//! [deadline](super::deadline()).
//!
//! ```
//! use danchu::time::Span;
//! const NOTICE: Span = Span::working_days(5);
//! assert_eq!(NOTICE.to_string(), "5 working days");
//! assert_eq!(NOTICE.vi().to_string(), "5 ngày làm việc");
//! ```

use core::fmt;

use super::wire::object_form;

/// A length of time (*thời hạn*): a count of one unit. A count of 0 ends on the day it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the units that the Civil Code counts days by"
)]
pub enum Span {
    /// Calendar days (*ngày*).
    Days(u16),
    /// Working days (*ngày làm việc*): rest days and holidays are not counted.
    WorkingDays(u16),
    /// Weeks (*tuần*) of seven calendar days.
    Weeks(u16),
    /// Months (*tháng*) of the calendar.
    Months(u16),
    /// Years (*năm*) of the calendar.
    Years(u16),
}

/// A length of time (*thời hạn*): a count of one unit, 0 to 65535.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawSpan {
    /// The unit (*đơn vị thời gian*).
    unit: Unit,
    /// How many.
    count: u16,
}

/// The unit of a length of time.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "snake_case")]
enum Unit {
    /// Calendar days (*ngày*).
    Days,
    /// Working days (*ngày làm việc*).
    WorkingDays,
    /// Weeks of seven calendar days (*tuần*).
    Weeks,
    /// Months of the calendar (*tháng*).
    Months,
    /// Years of the calendar (*năm*).
    Years,
}

object_form! {
    Span by RawSpan,
    expecting: "độ dài thời gian như `{\"unit\": \"working_days\", \"count\": 5}`",
    "a length of time like `{\"unit\": \"working_days\", \"count\": 5}`"
}

#[cfg(feature = "serde")]
impl From<RawSpan> for Span {
    fn from(RawSpan { unit, count }: RawSpan) -> Self {
        match unit {
            Unit::Days => Self::Days(count),
            Unit::WorkingDays => Self::WorkingDays(count),
            Unit::Weeks => Self::Weeks(count),
            Unit::Months => Self::Months(count),
            Unit::Years => Self::Years(count),
        }
    }
}

#[cfg(feature = "serde")]
impl From<Span> for RawSpan {
    fn from(span: Span) -> Self {
        let unit = match span {
            Span::Days(_) => Unit::Days,
            Span::WorkingDays(_) => Unit::WorkingDays,
            Span::Weeks(_) => Unit::Weeks,
            Span::Months(_) => Unit::Months,
            Span::Years(_) => Unit::Years,
        };
        Self {
            unit,
            count: span.count(),
        }
    }
}

impl Span {
    /// Calendar days.
    #[must_use]
    pub const fn days(count: u16) -> Self {
        Self::Days(count)
    }

    /// Working days.
    #[must_use]
    pub const fn working_days(count: u16) -> Self {
        Self::WorkingDays(count)
    }

    /// Weeks.
    #[must_use]
    pub const fn weeks(count: u16) -> Self {
        Self::Weeks(count)
    }

    /// Months.
    #[must_use]
    pub const fn months(count: u16) -> Self {
        Self::Months(count)
    }

    /// Years.
    #[must_use]
    pub const fn years(count: u16) -> Self {
        Self::Years(count)
    }

    /// How many of the unit.
    #[must_use]
    pub const fn count(self) -> u16 {
        match self {
            Self::Days(count)
            | Self::WorkingDays(count)
            | Self::Weeks(count)
            | Self::Months(count)
            | Self::Years(count) => count,
        }
    }

    /// Prints the length in Vietnamese: `5 ngày làm việc`.
    #[must_use]
    pub fn vi(self) -> impl fmt::Display {
        let unit = match self {
            Self::Days(_) => "ngày",
            Self::WorkingDays(_) => "ngày làm việc",
            Self::Weeks(_) => "tuần",
            Self::Months(_) => "tháng",
            Self::Years(_) => "năm",
        };
        fmt::from_fn(move |f| write!(f, "{} {unit}", self.count()))
    }

    /// Prints the length in English: `5 working days`.
    #[must_use]
    pub fn en(self) -> impl fmt::Display {
        self
    }
}

/// Prints the length in English: `5 working days`, `1 month`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self {
            Self::Days(_) => "day",
            Self::WorkingDays(_) => "working day",
            Self::Weeks(_) => "week",
            Self::Months(_) => "month",
            Self::Years(_) => "year",
        };
        let plural = if self.count() == 1 { "" } else { "s" };
        write!(f, "{} {unit}{plural}", self.count())
    }
}

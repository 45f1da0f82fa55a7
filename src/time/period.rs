//! Periods of force and existence: half-open, `[from, until)`.
//!
//! The first day belongs to a [`Period`], the day named by `until` no longer does, so that the end
//! of one law is the beginning of the next and no day is lost or counted twice. What a source says
//! with its *last* day is an [`Interval`](super::Interval).
//!
//! ```
//! use danchu::time::{Date, Period};
//! const OLD: Period = Period::between(Date::literal(2007, 7, 1), Date::literal(2023, 7, 1));
//! const NEW: Period = Period::from(Date::literal(2023, 7, 1));
//! let change = Date::literal(2023, 7, 1);
//! assert!(!OLD.contains(change) && NEW.contains(change));
//! ```

use core::fmt;

use super::wire::object_form;
use super::{Date, When};
use crate::Truth;

/// A half-open period (*thời hạn, thời kỳ*): `from` belongs to it, `until` does not; either may be
/// open. Never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    // INVARIANT: if both are known, `from < until`, kept by `try_new` and `between`.
    from: Option<Date>,
    until: Option<Date>,
}

/// A period of days (*thời kỳ*): the day named by from belongs to it, the day named by until does not. An
/// absent side is open.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawPeriod {
    /// The first day; absent if it has no beginning that is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Date>,
    /// The first day after; absent if it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Date>,
}

object_form! { Period by RawPeriod, expecting: "khoảng thời gian như `{\"from\": \"2023-07-01\"}`", "a period like `{\"from\": \"2023-07-01\"}`" }

#[cfg(feature = "serde")]
impl TryFrom<RawPeriod> for Period {
    type Error = TryNewPeriodError;

    fn try_from(raw: RawPeriod) -> Result<Self, TryNewPeriodError> {
        Self::try_new(raw.from, raw.until)
    }
}

#[cfg(feature = "serde")]
impl From<Period> for RawPeriod {
    fn from(period: Period) -> Self {
        Self {
            from: period.from,
            until: period.until,
        }
    }
}

/// Why two days do not bound a [`Period`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TryNewPeriodError {
    /// The end does not lie after the beginning.
    Empty {
        /// The first day.
        from: Date,
        /// The first day after.
        until: Date,
    },
}

crate::label::says! { TryNewPeriodError {
    Self::Empty { from, until } =>
        "khoảng thời gian từ `{from}` đến trước `{until}` không có ngày nào: `until` là ngày đầu tiên sau đó",
        "the period from `{from}` until `{until}` holds no day: `until` is the first day after";
} }

impl Period {
    /// The period from a first day until the first day after; either may be open.
    ///
    /// # Errors
    ///
    /// [`TryNewPeriodError::Empty`] if `until` is not after `from`.
    pub fn try_new(from: Option<Date>, until: Option<Date>) -> Result<Self, TryNewPeriodError> {
        match (from, until) {
            (Some(from), Some(until)) if until <= from => {
                Err(TryNewPeriodError::Empty { from, until })
            }
            _ => Ok(Self { from, until }),
        }
    }

    /// The period from a day on, without end.
    #[must_use]
    pub const fn from(from: Date) -> Self {
        Self {
            from: Some(from),
            until: None,
        }
    }

    /// The period that ends before a day, without beginning.
    #[must_use]
    pub const fn until(until: Date) -> Self {
        Self {
            from: None,
            until: Some(until),
        }
    }

    /// The period of a constant table; an empty one stops the build.
    ///
    /// # Panics
    ///
    /// If `until` is not after `from`. Meant for `const` items, where that is a compile error;
    /// elsewhere use [`Period::try_new`].
    #[must_use]
    pub const fn between(from: Date, until: Date) -> Self {
        assert!(from.day_number() < until.day_number(), "an empty period");
        Self {
            from: Some(from),
            until: Some(until),
        }
    }

    /// All of time.
    #[must_use]
    pub const fn always() -> Self {
        Self {
            from: None,
            until: None,
        }
    }

    /// Whether every day belongs to it.
    #[must_use]
    pub const fn is_always(&self) -> bool {
        self.from.is_none() && self.until.is_none()
    }

    /// The first day, if the beginning is not open.
    #[must_use]
    pub const fn first_day(&self) -> Option<Date> {
        self.from
    }

    /// The first day after, if the end is not open.
    #[must_use]
    pub const fn day_after(&self) -> Option<Date> {
        self.until
    }

    /// Whether the day belongs to the period.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether a day known badly belongs to the period.
    ///
    /// ```
    /// use danchu::Truth;
    /// use danchu::time::{Date, Period};
    /// let period = Period::from(Date::literal(2023, 7, 1));
    /// assert_eq!(period.contains_when(&"2024".parse()?), Truth::Yes);
    /// assert_eq!(period.contains_when(&"2023".parse()?), Truth::Unknown);
    /// assert_eq!(period.contains_when(&"2023-06".parse()?), Truth::No);
    /// # Ok::<(), danchu::time::ParseWhenError>(())
    /// ```
    #[must_use]
    pub fn contains_when(&self, when: &When) -> Truth {
        let starts = match self.from {
            None => Truth::Yes,
            Some(from) if when.earliest().is_some_and(|day| from <= day) => Truth::Yes,
            Some(from) if when.latest().is_some_and(|day| day < from) => Truth::No,
            Some(_) => Truth::Unknown,
        };
        let lasts = match self.until {
            None => Truth::Yes,
            Some(until) if when.latest().is_some_and(|day| day < until) => Truth::Yes,
            Some(until) if when.earliest().is_some_and(|day| until <= day) => Truth::No,
            Some(_) => Truth::Unknown,
        };
        starts.and(lasts)
    }

    /// Whether the two periods share a day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.intersection(other).is_some()
    }

    /// The days that belong to both; `None` if there are none.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        // An absent beginning is the smallest `Option`, an absent end must count as the largest.
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self::try_new(from, until).ok()
    }
}

/// Prints `[from, until)`; an open side is left empty. For people: the wire form is an object.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        if let Some(from) = self.from {
            write!(f, "{from}")?;
        }
        f.write_str(", ")?;
        if let Some(until) = self.until {
            write!(f, "{until}")?;
        }
        f.write_str(")")
    }
}

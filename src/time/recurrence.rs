//! What comes back: every quarter, every year, each time counted from the start.
//!
//! Occurrence n is `start + n × period`, never "the last one plus a period": a monthly recurrence
//! that starts on 31 January falls on 28 February and then on 31 March, it does not drift to the
//! 28th. The windows between occurrences are half-open, so every day from the start on lies in
//! exactly one.
//!
//! ```
//! use danchu::time::{Date, Recurrence, Span};
//! let monthly = Recurrence::try_new(Date::literal(2023, 1, 31), Span::months(1))?;
//! assert_eq!(monthly.occurrence(1), Date::new(2023, 2, 28));
//! assert_eq!(monthly.occurrence(2), Date::new(2023, 3, 31));
//! let (n, window) = monthly.containing(Date::literal(2023, 3, 30)).unwrap();
//! assert_eq!((n, window.to_string()), (1, "[2023-02-28, 2023-03-31)".to_string()));
//! # Ok::<(), danchu::time::TryNewRecurrenceError>(())
//! ```

use super::wire::object_form;
use super::{Date, MonthEnd, Period, Span};

/// A recurrence (*định kỳ*): a first day and a period, without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recurrence {
    start: Date,
    // INVARIANT: calendar days, weeks, months or years, and at least one: kept by `step`.
    every: Span,
    month_end: MonthEnd,
}

/// What comes back from a first day on, each time counted from that day.
#[cfg(feature = "serde")]
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawRecurrence {
    /// The first occurrence.
    start: Date,
    /// The period, at least 1; not in working days.
    every: Span,
    /// What becomes of the 31st in a month of 30 days; clamp if absent.
    #[serde(default, skip_serializing_if = "is_clamp")]
    month_end: MonthEnd,
}

#[cfg(feature = "serde")]
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes the field by reference"
)]
fn is_clamp(month_end: &MonthEnd) -> bool {
    *month_end == MonthEnd::Clamp
}

object_form! {
    Recurrence by RawRecurrence,
    expecting: "chu kỳ có ngày đầu ở `start` và độ dài ở `every`", "a recurrence with its first day in `start` and its period in `every`"
}

#[cfg(feature = "serde")]
impl TryFrom<RawRecurrence> for Recurrence {
    type Error = TryNewRecurrenceError;

    fn try_from(raw: RawRecurrence) -> Result<Self, TryNewRecurrenceError> {
        Ok(Self::try_new(raw.start, raw.every)?.with_month_end(raw.month_end))
    }
}

#[cfg(feature = "serde")]
impl From<Recurrence> for RawRecurrence {
    fn from(recurrence: Recurrence) -> Self {
        let Recurrence {
            start,
            every,
            month_end,
        } = recurrence;
        Self {
            start,
            every,
            month_end,
        }
    }
}

/// Why a span is not the period of a recurrence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TryNewRecurrenceError {
    /// The period is 0, and time would stand still.
    Zero {
        /// The span that was given.
        every: Span,
    },
    /// Working days depend on a calendar and have no fixed period.
    WorkingDays {
        /// The span that was given.
        every: Span,
    },
}

crate::label::says! { TryNewRecurrenceError {
    Self::Zero { every } =>
        "chu kỳ `{every}` không bao giờ tiến lên",
        "a recurrence of `{every}` never moves on";
    Self::WorkingDays { every } =>
        "chu kỳ không tính bằng ngày làm việc, gặp `{every}`",
        "a recurrence is not counted in working days, found `{every}`";
} }

/// A period in one of the two things that never convert.
#[derive(Clone, Copy)]
enum Step {
    Days(i64),
    Months(i64),
}

impl Recurrence {
    /// A recurrence from its first occurrence and its period; month ends are clamped.
    ///
    /// # Errors
    ///
    /// If the period is 0 or in working days.
    pub fn try_new(start: Date, every: Span) -> Result<Self, TryNewRecurrenceError> {
        if let Span::WorkingDays(_) = every {
            return Err(TryNewRecurrenceError::WorkingDays { every });
        }
        if every.count() == 0 {
            return Err(TryNewRecurrenceError::Zero { every });
        }
        Ok(Self {
            start,
            every,
            month_end: MonthEnd::Clamp,
        })
    }

    /// The same recurrence with another rule for month ends.
    #[must_use]
    pub const fn with_month_end(self, month_end: MonthEnd) -> Self {
        Self { month_end, ..self }
    }

    /// The first occurrence, which has the number 0.
    #[must_use]
    pub const fn start(&self) -> Date {
        self.start
    }

    /// The period.
    #[must_use]
    pub const fn every(&self) -> Span {
        self.every
    }

    /// The rule for month ends.
    #[must_use]
    pub const fn month_end(&self) -> MonthEnd {
        self.month_end
    }

    fn step(&self) -> Step {
        let count = i64::from(self.every.count());
        match self.every {
            Span::Days(_) | Span::WorkingDays(_) => Step::Days(count),
            Span::Weeks(_) => Step::Days(count.saturating_mul(7)),
            Span::Months(_) => Step::Months(count),
            Span::Years(_) => Step::Months(count.saturating_mul(12)),
        }
    }

    /// Occurrence n, counted from 0: `start + n × period`; `None` after the year 9999.
    #[must_use]
    pub fn occurrence(&self, n: u32) -> Option<Date> {
        match self.step() {
            Step::Days(days) => self.start.checked_add_days(days.checked_mul(n.into())?),
            Step::Months(months) => self
                .start
                .checked_add_months(months.checked_mul(n.into())?, self.month_end),
        }
    }

    /// The window from occurrence n until the next; `None` after the year 9999. The last window is
    /// open.
    #[must_use]
    pub fn window(&self, n: u32) -> Option<Period> {
        let from = self.occurrence(n)?;
        let until = n.checked_add(1).and_then(|next| self.occurrence(next));
        Period::try_new(Some(from), until).ok()
    }

    /// The number of the window a day lies in, and the window, in constant time; `None` before the
    /// start.
    #[must_use]
    pub fn containing(&self, day: Date) -> Option<(u32, Period)> {
        if day < self.start {
            return None;
        }
        let guess = match self.step() {
            Step::Days(days) => i64::from(day.day_number())
                .checked_sub(self.start.day_number().into())?
                .checked_div(days)?,
            Step::Months(months) => {
                let index = |date: Date| {
                    i64::from(date.year())
                        .saturating_mul(12)
                        .saturating_add(date.month().into())
                };
                index(day)
                    .checked_sub(index(self.start))?
                    .checked_div(months)?
            }
        };
        // Within the month of the occurrence the day can lie before it: one window earlier.
        let guess = u32::try_from(guess).ok()?;
        let n = match self.occurrence(guess) {
            Some(occurrence) if occurrence <= day => guess,
            _ => guess.checked_sub(1)?,
        };
        Some((n, self.window(n)?))
    }
}

//! Days, counted one by one over the calendar: no arithmetic of the crate is used, so that two ways of counting meet.

use danchu::Truth;
use danchu::chrono::{Datelike, NaiveDate, Weekday};
use danchu::time::{CalendarRows, FirstDay, Period, Roll, Span, When};

pub(crate) type Day = NaiveDate;

/// The earliest and the latest day that something can be, both included; none leaves a side open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) lo: Option<Day>,
    pub(crate) hi: Option<Day>,
}

pub(crate) fn truth(answer: bool) -> Truth {
    if answer { Truth::Yes } else { Truth::No }
}

/// Yes if it surely is, no if it surely is not.
pub(crate) fn between(surely: bool, possibly: bool) -> Truth {
    match (surely, possibly) {
        (true, _) => Truth::Yes,
        (false, false) => Truth::No,
        (false, true) => Truth::Unknown,
    }
}

impl Bounds {
    pub(crate) const OPEN: Self = Self { lo: None, hi: None };

    pub(crate) fn day(day: Day) -> Self {
        Self {
            lo: Some(day),
            hi: Some(day),
        }
    }

    pub(crate) fn of(when: When) -> Self {
        Self {
            lo: when.earliest().map(Day::from),
            hi: when.latest().map(Day::from),
        }
    }

    /// Whether it lies on the other or before it.
    pub(crate) fn not_after(self, other: Self) -> Truth {
        let surely = matches!((self.hi, other.lo), (Some(a), Some(b)) if a <= b);
        let never = matches!((self.lo, other.hi), (Some(a), Some(b)) if a > b);
        between(surely, !never)
    }

    /// Whether it lies on an earlier day than the other.
    pub(crate) fn before(self, other: Self) -> Truth {
        !other.not_after(self)
    }

    /// Whether it belongs to a period, the first day of which is included, the last not.
    pub(crate) fn within(self, period: Period) -> Truth {
        let from = period.first_day().map(Day::from);
        let until = period.day_after().map(Day::from);
        let starts = from.is_none_or(|from| self.lo.is_some_and(|lo| lo >= from));
        let ends = until.is_none_or(|until| self.hi.is_some_and(|hi| hi < until));
        let before = from.is_some_and(|from| self.hi.is_some_and(|hi| hi < from));
        let after = until.is_some_and(|until| self.lo.is_some_and(|lo| lo >= until));
        between(starts && ends, !before && !after)
    }
}

/// The working calendar, as its rows say it.
pub(crate) struct Calendar(pub(crate) CalendarRows);

impl Calendar {
    /// Whether a day is worked; none outside of what the calendar knows.
    fn works(&self, day: Day) -> Option<bool> {
        let known = self
            .0
            .coverage
            .is_some_and(|known| Bounds::day(day).within(known) == Truth::Yes);
        if !known {
            return None;
        }
        if self
            .0
            .swaps
            .iter()
            .any(|swap| Day::from(swap.worked) == day)
        {
            return Some(true);
        }
        let holiday = self
            .0
            .holidays
            .iter()
            .any(|holiday| Day::from(holiday.date) == day);
        let swapped = self.0.swaps.iter().any(|swap| Day::from(swap.off) == day);
        let rest = self
            .0
            .weekly_rest
            .iter()
            .any(|rest| weekday(*rest) == day.weekday());
        Some(!(holiday || swapped || rest))
    }

    /// The day a span after another: the last day of a time limit.
    pub(crate) fn after(&self, day: Day, span: Span, first: FirstDay, roll: Roll) -> Option<Day> {
        let counted = first == FirstDay::Counted;
        let mut end = match span {
            Span::Days(count) => walk(day, i64::from(count) - i64::from(counted))?,
            Span::Weeks(count) => walk(day, 7 * i64::from(count) - i64::from(counted))?,
            Span::Months(count) => walk(months(day, i32::from(count))?, -i64::from(counted))?,
            Span::Years(count) => walk(months(day, 12 * i32::from(count))?, -i64::from(counted))?,
            Span::WorkingDays(count) => {
                let mut left = count;
                let mut at = day;
                if counted && self.works(at)? {
                    left = left.saturating_sub(1);
                }
                while left > 0 {
                    at = at.succ_opt()?;
                    if self.works(at)? {
                        left -= 1;
                    }
                }
                at
            }
        };
        if roll == Roll::ToNextWorkingDay {
            while !self.works(end)? {
                end = end.succ_opt()?;
            }
        }
        Some(end)
    }

    /// The day a span before another, which never rolls.
    pub(crate) fn ahead(&self, day: Day, span: Span) -> Option<Day> {
        match span {
            Span::Days(count) => walk(day, -i64::from(count)),
            Span::Weeks(count) => walk(day, -7 * i64::from(count)),
            Span::Months(count) => months(day, -i32::from(count)),
            Span::Years(count) => months(day, -12 * i32::from(count)),
            Span::WorkingDays(count) => {
                let mut left = count;
                let mut at = day;
                while left > 0 {
                    at = at.pred_opt()?;
                    if self.works(at)? {
                        left -= 1;
                    }
                }
                Some(at)
            }
        }
    }
}

fn weekday(day: danchu::time::WeekDay) -> Weekday {
    use danchu::time::WeekDay as W;
    match day {
        W::Monday => Weekday::Mon,
        W::Tuesday => Weekday::Tue,
        W::Wednesday => Weekday::Wed,
        W::Thursday => Weekday::Thu,
        W::Friday => Weekday::Fri,
        W::Saturday => Weekday::Sat,
        W::Sunday => Weekday::Sun,
    }
}

/// So many days on, one by one; back, if there are fewer than none.
pub(crate) fn walk(day: Day, days: i64) -> Option<Day> {
    let mut at = day;
    for _ in 0..days.abs() {
        at = if days > 0 {
            at.succ_opt()?
        } else {
            at.pred_opt()?
        };
    }
    Some(at)
}

/// So many months on: the same day of the month, or the last one that the month has.
pub(crate) fn months(day: Day, count: i32) -> Option<Day> {
    let month = day.year() * 12 + i32::try_from(day.month0()).ok()? + count;
    let (year, month0) = (
        month.div_euclid(12),
        u32::try_from(month.rem_euclid(12)).ok()?,
    );
    (1..=day.day())
        .rev()
        .find_map(|of| Day::from_ymd_opt(year, month0 + 1, of))
}

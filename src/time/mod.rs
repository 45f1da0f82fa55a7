//! Civil time: dates, how badly they are known, and how the law counts them.
//!
//! Four things that everyday language calls "time" are four types here:
//!
//! * a day: [`Date`], and [`When`] if it is known badly;
//! * what lasted, with its **last** day: [`Interval`];
//! * a stretch in which something holds, half-open `[from, until)`: [`Period`];
//! * a length: [`Span`], in calendar days, working days, weeks, months or years, which never convert.
//!
//! A length counted from a day gives a [deadline](deadline()), over a [`WorkingCalendar`] that states
//! what it covers; what comes back is a [`Recurrence`].
//!
//! # The hard question: what if we do not know?
//!
//! A date known badly is carried as its two bounds and every comparison answers in
//! [`Truth`](crate::Truth). A calendar that ends is an error that names the day and the window
//! ([`UnknownCalendar`]), never a guess that the day was worked. There is no clock here: "today" is
//! always an argument.
//!
//! ```
//! use danchu::Truth;
//! use danchu::time::{Date, Period, When};
//! let in_force = Period::from(Date::literal(2023, 7, 1));
//! let met: When = "2023".parse()?;
//! assert_eq!(met.within(&in_force), Truth::Unknown);
//! # Ok::<(), danchu::time::ParseWhenError>(())
//! ```

mod date;
mod deadline;
mod month_day;
mod period;
mod recurrence;
mod span;
mod when;
mod wire;
mod working;

pub use date::{Date, DateOutOfRange, MonthEnd, ParseDateError};
pub use deadline::{
    CountingRules, Deadline, DeadlineError, Direction, FirstDay, Moved, Roll, deadline, due,
    due_bounds,
};
pub use month_day::{MonthDay, ParseMonthDayError};
pub use period::{Period, TryNewPeriodError};
pub use recurrence::{Recurrence, TryNewRecurrenceError};
pub use span::Span;
pub use when::{
    DayCount, Interval, ParseWhenError, TryNewIntervalError, TryNewWhenError, Until, When,
};
pub use working::{
    CalendarRows, DayKind, Holiday, Status, Swap, TryNewCalendarError, UnknownCalendar, WeekDay,
    WorkingCalendar,
};

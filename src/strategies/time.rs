//! Days, and days known badly.

use proptest::prelude::*;

use crate::time::{Date, When};

/// The day on which Law 10/2022/QH15 took effect.
pub(super) const LAW: Date = Date::literal(2023, 7, 1);

/// A day some days after another; the other day where the calendar ends.
pub(super) fn after(base: Date, days: i64) -> Date {
    base.checked_add_days(days).unwrap_or(base)
}

/// A day of 2008 to 2027, shrinking to 2023-07-01, the day Law 10/2022/QH15 took effect: all of
/// what the catalogue and its calendar know.
pub fn any_date() -> impl Strategy<Value = Date> + Clone {
    // Zero shrinks best, so earlier days are a sign apart.
    prop_oneof![3 => 0_i64..1600, 1 => -5600_i64..0].prop_map(|days| after(LAW, days))
}

/// A date in every form: mostly a day, else its month, its year, a range around it, a range open on either side, unknown.
pub fn any_when() -> impl Strategy<Value = When> + Clone {
    (any_date(), any_precision()).prop_map(|(day, precision)| precision.of(day))
}

/// How well a day is known.
#[derive(Debug, Clone, Copy)]
pub(super) enum Precision {
    Day,
    Month,
    Year,
    Around,
    NotBefore,
    NotAfter,
    Unknown,
}

impl Precision {
    pub(super) fn of(self, day: Date) -> When {
        let known = When::day(day);
        let range =
            |from: Option<Date>, until: Option<Date>| When::range(from, until).unwrap_or(known);
        match self {
            Self::Day => known,
            Self::Month => When::month(day.year(), day.month()).unwrap_or(known),
            Self::Year => When::year(day.year()).unwrap_or(known),
            Self::Around => range(Some(after(day, -3)), Some(after(day, 3))),
            Self::NotBefore => range(Some(day), None),
            Self::NotAfter => range(None, Some(day)),
            Self::Unknown => When::unknown(),
        }
    }
}

pub(super) fn any_precision() -> impl Strategy<Value = Precision> + Clone {
    prop_oneof![
        14 => Just(Precision::Day),
        1 => Just(Precision::Month),
        1 => Just(Precision::Year),
        1 => Just(Precision::Around),
        1 => Just(Precision::NotBefore),
        1 => Just(Precision::NotAfter),
        1 => Just(Precision::Unknown),
    ]
}

//! By when: the kinds of timing, a variant each.

use crate::act::Term;
use crate::time::{FirstDay, Roll, Span};

/// When a duty falls due, counted from the day of its trigger (*thời hạn*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timing {
    /// At the latest a span after the trigger.
    Within {
        /// The span.
        span: Span,
        /// Whether the day of the trigger counts.
        first_day: FirstDay,
        /// Whether an end on a rest day moves on.
        roll: Roll,
    },
    /// At the latest a span before the trigger; never rolls.
    Before {
        /// The span.
        span: Span,
    },
    /// Before the trigger, with no span stated.
    Ahead,
    /// At the next occasion after the trigger.
    AtNext {
        /// The occasion.
        occasion: Occasion,
    },
    /// An open term says when.
    Open {
        /// The term.
        term: Term,
    },
    /// The text names no time: owed, and never late.
    Unstated,
    /// The text names no time, and the act may as well come before what starts the duty, as a plan or guidance does.
    AnyTime,
    /// As part of the act that starts it, with no day named: what that act lacks is lacking until another act supplies it, and then it is not late.
    Together,
    /// In each year, with no day named (*định kỳ hàng năm*): dated within the year, or covering it. It is definite where both ways
    /// to read it agree, or where a reading of [`Term::YEAR_COVERED`] decides.
    InYear,
    /// On a day of the period in which the duty is owed, of [`Trigger::Every`](super::Trigger::Every): due on its last day; what comes later is of the next period.
    InPeriod,
    /// On a day between two days of a year, both included, of a duty owed each year: an earlier act does not count, a later one is late.
    Window {
        /// The first day, a month and a day of it.
        opens: (u8, u8),
        /// The last day.
        closes: (u8, u8),
        /// In the year itself (0), the year before it (-1) or the year after it (1).
        year: i8,
    },
    /// By the day that the act which starts it fixes itself (*trong thời hạn do văn bản ấn định*).
    Stated,
}

/// An occasion that a text names instead of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Occasion {
    /// The nearest ordinary session of the commune Council (*kỳ họp thường lệ gần nhất*).
    OrdinarySession,
}

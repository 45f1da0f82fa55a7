//! By when: the kinds of timing, a variant each.

use crate::act::Term;
use crate::tagged::sum;
use crate::time::{FirstDay, MonthDay, Roll, Span};

sum! {
    /// When a duty falls due, counted from the day of its trigger (*thời hạn*).
    #[non_exhaustive]
    pub enum Timing {
        /// At the latest a span after the trigger (*chậm nhất … kể từ ngày*).
        Within {
            /// The span.
            span: Span,
            /// Whether the day of the trigger counts.
            first_day: FirstDay,
            /// Whether an end on a rest day moves on.
            roll: Roll,
        } = "within",
        /// At the latest a span before the trigger (*chậm nhất … trước ngày*); never rolls.
        Before {
            /// The span.
            span: Span,
        } = "before",
        /// Before the trigger, with no span stated (*trước khi*).
        Ahead = "ahead",
        /// At the next occasion after the trigger (*tại kỳ gần nhất*).
        AtNext {
            /// The occasion.
            occasion: Occasion,
        } = "at_next",
        /// An open term says when (*thời hạn theo khái niệm mở, như kịp thời*).
        Open {
            /// The term.
            term: Term,
        } = "open",
        /// The text names no time (*không quy định thời hạn*): owed, and never late.
        Unstated = "unstated",
        /// The text names no time, and the act may as well come before what starts the duty, as a plan or guidance does (*thời điểm bất kỳ*).
        AnyTime = "any_time",
        /// As part of the act that starts it, with no day named (*đồng thời, kèm theo*): what that act lacks is lacking until another act supplies it, and then it is not late.
        Together = "together",
        /// In each year, with no day named (*định kỳ hàng năm*): dated within the year, or covering it. It is definite where both ways
        /// to read it agree, or where a reading of the open term `year_covered` decides.
        InYear = "in_year",
        /// On a day of the year, half-year or quarter for which the duty is owed (*trong kỳ*): due on its last day; what comes later is of the next period.
        InPeriod = "in_period",
        /// On a day between two days of a year, both included, of a duty owed each year (*từ ngày … đến ngày … hằng năm*): an earlier act does not count, a later one is late.
        Window {
            /// The first day.
            opens: MonthDay,
            /// The last day.
            closes: MonthDay,
            /// In which year.
            year: WindowYear,
        } = "window",
        /// By the day that the act which starts it fixes itself (*trong thời hạn do văn bản ấn định*).
        Stated = "stated",
    }
}

/// An occasion that a text names instead of a day (*kỳ họp, dịp được nêu thay cho ngày*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Occasion {
    /// The nearest ordinary session of the commune Council (*kỳ họp thường lệ gần nhất*).
    OrdinarySession,
}

/// In which year a window lies, as seen from the year of the duty (*năm của khoảng thời gian*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "no text speaks of a year further away"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum WindowYear {
    /// The year before (*năm trước*).
    Before,
    /// The year itself (*trong năm*).
    Own,
    /// The year after (*năm sau*).
    Next,
}

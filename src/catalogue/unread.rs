//! Where the wording that was read may no longer be the wording in force.
//!
//! Laws 47/2024/QH15 and 97/2025/QH15 amended Law 10/2022/QH15, and neither amendment was read. What is
//! marked here are the provisions that name something which ended on 2025-07-01: the township, the
//! district, a ministry under the name of 2022. Their wording can hardly have stayed. Norms keep the
//! text that was read, and a reader who asks for a later day can be told so.
//!
//! That nothing else changed is not claimed: that the amendments themselves were not read is a gap of
//! its own for each ([`Reason::TextNotRead`](crate::norm::Reason::TextNotRead)), and no source read
//! suggests that they touched a number of days or a share.

use alloc::borrow::Cow;

use super::rows::{List, cites, list};
use crate::Label;
use crate::law::{Citation, InstrumentRef};
use crate::norm::{Reason, Unmodelled};
use crate::time::Date;

/// Provisions of which only the wording before a day was read (*câu chữ sửa đổi chưa được đọc*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnreadWording {
    /// The provisions, as they were read.
    pub cites: Cow<'static, [Citation]>,
    /// The first day on which another wording may be in force.
    pub since: Date,
    /// What they name that had ended by then.
    pub names: Label,
    /// The instruments that amended the text from that day and were not read.
    pub by: Cow<'static, [InstrumentRef]>,
}

/// The provisions of which the wording in force on a day was not read.
///
/// ```
/// use danchu::catalogue;
/// use danchu::time::Date;
/// assert_eq!(catalogue::unread_wordings(Date::literal(2025, 6, 30)).count(), 0);
/// let district = catalogue::unread_wordings(Date::literal(2025, 7, 1))
///     .find(|wording| wording.names.en == "the district level")
///     .ok_or("no mark")?;
/// assert!(district.cites.iter().any(|cite| cite.provision.as_str() == "86.4"));
/// # Ok::<(), &str>(())
/// ```
pub fn unread_wordings(on: Date) -> impl Iterator<Item = &'static UnreadWording> {
    WORDINGS.iter().filter(move |wording| wording.since <= on)
}

const TWO_TIERS: Date = Date::literal(2025, 7, 1);

const AMENDING: List<InstrumentRef> = list![
    InstrumentRef::constant("97/2025/QH15"),
    InstrumentRef::constant("47/2024/QH15")
];

const fn wording(cites: List<Citation>, vi: &'static str, en: &'static str) -> UnreadWording {
    UnreadWording {
        cites,
        since: TWO_TIERS,
        names: Label::constant(vi, en),
        by: AMENDING,
    }
}

static WORDINGS: &[UnreadWording] = &[
    wording(
        cites![
            "10/2022/QH15" "2.1", "10/2022/QH15" "4.1", "10/2022/QH15" "11.3",
            "10/2022/QH15" "11.4", "10/2022/QH15" "11.14", "10/2022/QH15" "12.1.k",
            "10/2022/QH15" "25.7", "10/2022/QH15" "25.9", "10/2022/QH15" "26.2",
            "10/2022/QH15" "31.2", "10/2022/QH15" "34.3", "10/2022/QH15" "35.2.c",
            "10/2022/QH15" "36.1", "10/2022/QH15" "36.3", "10/2022/QH15" "39.1",
            "10/2022/QH15" "40.3", "10/2022/QH15" "41.1.p2", "10/2022/QH15" "83.2.a",
            "10/2022/QH15" "86.2.c"
        ],
        "thị trấn",
        "the township",
    ),
    wording(
        cites![
            "10/2022/QH15" "11.3", "10/2022/QH15" "25.2", "10/2022/QH15" "85.1",
            "10/2022/QH15" "85.2", "10/2022/QH15" "85.3", "10/2022/QH15" "86.3",
            "10/2022/QH15" "86.4"
        ],
        "cấp huyện",
        "the district level",
    ),
    wording(
        cites!["10/2022/QH15" "83.3.a", "10/2022/QH15" "83.3.b"],
        "Bộ Lao động - Thương binh và Xã hội",
        "the ministry of labour under its name of 2022",
    ),
];

const fn not_read(instrument: &'static str) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant(instrument, "gap.1"),
        reason: Reason::TextNotRead,
    }
}

/// The articles of the amending laws on Law 10/2022/QH15, of which not even the number was read.
pub(super) static UNMODELLED: &[Unmodelled] = &[not_read("97/2025/QH15"), not_read("47/2024/QH15")];

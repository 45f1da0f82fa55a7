//! Provisions of these articles that are not modelled, each at its smallest unit, with the reason.

use crate::law::Citation;
use crate::norm::{Reason, Unmodelled};

const fn law(path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("10/2022/QH15", path),
        reason,
    }
}

const fn decree(path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("59/2023/NĐ-CP", path),
        reason,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    law("31.1.a", Reason::Conduct),
    law("31.1.b", Reason::Conduct),
    law("35.2.a", Reason::Goal),
    law("35.2.d", Reason::Goal),
    law("35.3", Reason::Conduct),
    law("36.3", Reason::Conduct),
    law("37.1", Reason::PersonalQuality),
    law("40.2.dd", Reason::Goal),
    law("41.2", Reason::Conduct),
    law("42.1", Reason::PersonalQuality),
    law("45.1.dd", Reason::Goal),
    law("45.3.b", Reason::Goal),
    decree("10.3", Reason::Repetition),
    decree("11.2.a", Reason::InsideMeeting),
    decree("11.2.a.p2", Reason::InsideMeeting),
    decree("11.2.dd", Reason::InsideMeeting),
    decree("11.2.e", Reason::InsideMeeting),
    decree("11.2.g", Reason::InsideMeeting),
    decree("11.2.h", Reason::InsideMeeting),
    decree("11.2.i", Reason::InsideMeeting),
    decree("12.1", Reason::Principle),
    decree("12.3", Reason::Principle),
    decree("14.2.b", Reason::Conduct),
    decree("15.1", Reason::Conduct),
    decree("15.2", Reason::Conduct),
    decree("15.2.p2", Reason::Goal),
    decree("16.1", Reason::Principle),
    decree("16.2", Reason::Principle),
    decree("16.3", Reason::Principle),
    decree("18.2.b", Reason::Conduct),
    decree("19.1", Reason::Conduct),
    decree("19.2", Reason::Goal),
    decree("20.1", Reason::Principle),
    decree("20.3", Reason::Principle),
    decree("23", Reason::Conduct),
    decree("24.1", Reason::Principle),
    decree("24.3", Reason::Principle),
    decree("27", Reason::Conduct),
    decree("28.1", Reason::Formality),
    decree("28.2", Reason::Formality),
    decree("30.1", Reason::Encouragement),
    decree("30.2", Reason::Encouragement),
    decree("31", Reason::Goal),
];

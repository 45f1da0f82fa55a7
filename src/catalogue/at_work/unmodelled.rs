//! Provisions of these articles that are not modelled, each at its smallest unit, with the reason.

use crate::law::Citation;
use crate::norm::{Reason, Unmodelled};

const fn law(path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("10/2022/QH15", path),
        reason,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    law("51.3.a", Reason::InsideMeeting),
    law("51.3.b", Reason::InsideMeeting),
    law("51.3.c", Reason::InsideMeeting),
    law("51.3.d", Reason::InsideMeeting),
    law("51.3.e", Reason::InsideMeeting),
    law("51.3.g", Reason::InsideMeeting),
    law("51.4.a", Reason::InsideMeeting),
    law("51.4.b", Reason::InsideMeeting),
    law("51.4.c", Reason::InsideMeeting),
    law("51.4.d", Reason::InsideMeeting),
    law("51.4.g", Reason::InsideMeeting),
    law("51.4.h", Reason::InsideMeeting),
    law("55.3", Reason::Conduct),
    law("58.1", Reason::Conduct),
    law("59.1.b", Reason::OtherLaw),
    law("59.1.d", Reason::Goal),
    law("59.1.e", Reason::OtherLaw),
    law("59.3", Reason::Conduct),
    law("60.2", Reason::PersonalQuality),
    law("63.2.d", Reason::Goal),
    law("63.2.dd", Reason::Goal),
    law("64.2", Reason::Encouragement),
    law("74.3", Reason::Conduct),
    law("77.2", Reason::PersonalQuality),
    law("80.1", Reason::Conduct),
    law("81.1.b", Reason::OtherLaw),
    law("81.2.d", Reason::Goal),
    law("81.2.dd", Reason::Goal),
    law("81.3", Reason::Conduct),
    law("82.1", Reason::OtherLaw),
    law("82.3", Reason::Encouragement),
];

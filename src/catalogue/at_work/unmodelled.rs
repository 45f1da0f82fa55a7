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
    law("51.4.dd", Reason::InsideMeeting),
    law("51.4.g", Reason::InsideMeeting),
    law("51.4.h", Reason::InsideMeeting),
];

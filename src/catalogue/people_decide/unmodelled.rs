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

const fn ordinance(path: &'static str) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("34/2007/PL-UBTVQH11", path),
        reason: Reason::TextNotRead,
    }
}

/// The democracy of agencies and units before the law: two numbers of it were read in quotation, and neither who
/// bears them nor which cases are the exception.
const fn of_agencies(path: &'static str) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("04/2015/NĐ-CP", path),
        reason: Reason::TextNotRead,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    law("18.4.a", Reason::InsideMeeting),
    law("18.4.b", Reason::InsideMeeting),
    law("18.4.c", Reason::InsideMeeting),
    law("18.4.dd", Reason::InsideMeeting),
    law("24.1", Reason::Conduct),
    law("24.3", Reason::Conduct),
    decree("3.5.a.p2", Reason::InsideMeeting),
    decree("3.5.b", Reason::InsideMeeting),
    decree("3.5.b.p2", Reason::InsideMeeting),
    decree("3.5.c", Reason::InsideMeeting),
    decree("3.5.c.p3", Reason::InsideMeeting),
    decree("4.5.b.p2", Reason::InsideMeeting),
    decree("4.5.b.p3", Reason::InsideMeeting),
    decree("5.1.c", Reason::PersonalQuality),
    decree("5.2.c", Reason::InsideMeeting),
    decree("5.2.c.p2", Reason::PersonalQuality),
    decree("5.2.d", Reason::InsideMeeting),
    decree("5.3", Reason::InsideMeeting),
    decree("5.4.a", Reason::InsideMeeting),
    decree("5.6", Reason::Encouragement),
    Unmodelled {
        cite: Citation::constant("34/2007/PL-UBTVQH11", "2"),
        reason: Reason::Principle,
    },
    ordinance("3"),
    ordinance("4"),
    ordinance("6"),
    ordinance("7"),
    ordinance("8"),
    ordinance("9"),
    ordinance("14"),
    ordinance("15"),
    ordinance("16"),
    ordinance("17"),
    ordinance("18"),
    ordinance("20"),
    ordinance("21"),
    ordinance("22"),
    ordinance("23"),
    ordinance("24"),
    ordinance("25"),
    ordinance("26"),
    of_agencies("8.2"),
];

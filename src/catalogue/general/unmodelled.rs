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
    law("2.2", Reason::Goal),
    law("3.1", Reason::Principle),
    law("3.2", Reason::Principle),
    law("3.3", Reason::Principle),
    law("3.4", Reason::Principle),
    law("3.5", Reason::Principle),
    law("3.6", Reason::Principle),
    law("5.4", Reason::Goal),
    law("6.1", Reason::Conduct),
    law("6.2", Reason::Conduct),
    law("6.3", Reason::Conduct),
    law("6.4", Reason::Conduct),
    law("6.5", Reason::Conduct),
    law("7.1", Reason::Goal),
    law("7.3", Reason::Goal),
    law("7.4", Reason::Goal),
    law("8.1", Reason::NoBearer),
    law("8.2", Reason::NoBearer),
    law("8.3", Reason::NoBearer),
    law("8.4", Reason::NoBearer),
    law("8.5", Reason::NoBearer),
    // To organise or to answer for the carrying out of the law, with no act named.
    law("83.6", Reason::Goal),
    law("84.1", Reason::Goal),
    law("85.1", Reason::Goal),
    law("86.2.a", Reason::Goal),
    law("86.2.b", Reason::Goal),
    law("86.2.dd", Reason::Repetition),
    // To mobilise people and to hold emulation movements.
    law("87.1", Reason::Goal),
    law("87.5", Reason::Repetition),
    law("88.1", Reason::Goal),
    law("88.5", Reason::Repetition),
];

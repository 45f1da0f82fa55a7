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
    // Border, island, highland and minority areas: what the Government laid down for them was not read.
    law("12.2", Reason::TextNotRead),
    // Supply on request follows the Law on Access to Information, with its steps and times.
    law("14.2", Reason::OtherLaw),
    law("29.1", Reason::Conduct),
    law("29.2", Reason::Conduct),
];

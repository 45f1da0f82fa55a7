//! Provisions of Decree 61/2023/NĐ-CP that are not modelled, each at its smallest unit, with the reason.
//!
//! What names a bearer and a task but neither an act that starts it nor a time nor a measure (to direct,
//! to guide, to mobilise, to train) is a goal. Forms 03, 04 and 05 were not read: that a form is to be used is
//! a formality. Art. 24(2) has old conventions replaced before 2023-12-31, a single day that has passed.

use crate::law::Citation;
use crate::norm::{Reason, Unmodelled};

const fn decree(path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("61/2023/NĐ-CP", path),
        reason,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    decree("3.1", Reason::Goal),
    decree("3.2", Reason::Goal),
    decree("4.1", Reason::Principle),
    decree("4.2", Reason::Principle),
    decree("4.3", Reason::Principle),
    decree("4.4", Reason::Principle),
    decree("6.4", Reason::Formality),
    decree("12.3.p2", Reason::Formality),
    decree("14.4.p2", Reason::Formality),
    decree("15.3", Reason::Goal),
    decree("17.1", Reason::Conduct),
    decree("17.2", Reason::Conduct),
    decree("17.3", Reason::Conduct),
    decree("18.1.c", Reason::Goal),
    decree("18.1.d", Reason::Goal),
    decree("18.1.dd", Reason::Encouragement),
    decree("18.1.e", Reason::Goal),
    decree("18.2", Reason::Goal),
    decree("19.1.a", Reason::Repetition),
    decree("19.1.c", Reason::Goal),
    decree("19.1.dd", Reason::Repetition),
    decree("19.2", Reason::Goal),
    decree("20.1", Reason::Goal),
    decree("20.3", Reason::Conduct),
    decree("20.5", Reason::Goal),
    decree("20.6", Reason::Encouragement),
    decree("21.1", Reason::Goal),
    decree("21.1.b", Reason::Goal),
    decree("21.1.c", Reason::Goal),
    decree("21.1.d", Reason::Goal),
    decree("21.1.dd", Reason::Goal),
    decree("21.1.e", Reason::OtherLaw),
    decree("21.1.g", Reason::Goal),
    decree("21.2", Reason::Goal),
    decree("21.3", Reason::Goal),
    decree("21.4", Reason::Goal),
    decree("22.1", Reason::Goal),
    decree("22.2", Reason::Goal),
    decree("23.1", Reason::OtherLaw),
    decree("23.3", Reason::Encouragement),
    decree("24.2", Reason::Superseded),
    decree("25.3", Reason::Formality),
];

//! The action programme (*Chương trình hành động*) of a provincial Party standing committee that carries out
//! Conclusion 120-KL/TW, read line by line.
//!
//! Its page between the assessment and the first task is missing, and so are its number, its place
//! and its date: it is known as `programme-kl-120`. Numbers are printed; letters are ours, one for
//! each part of a sentence with an act, an aim or an addressee of its own. Every place is a norm, an
//! enabling row, or a gap with its reason.
//!
//! The programme has no day of force: it binds a body from the day it was received. It names no day,
//! no number of days and no threshold, so what it asks is mostly *owed, no date*; records show of many
//! of its duties signs only ([`EvidenceClass::Trace`]). Where the text has no subject, the row has no
//! bearer, and a programme of the caller's may name one.

mod enabling;
mod norms;
mod recipients;
mod unmodelled;

pub(super) use enabling::ENABLING;
pub(super) use norms::NORMS;
pub(super) use recipients::RECIPIENTS;
pub(super) use unmodelled::UNMODELLED;

use super::rows::{List, list};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::matter::MatterKind;
use crate::norm::{EvidenceClass, Pattern, Scope};

/// The name under which the programme is cited: its number is on the missing head.
macro_rules! at {
    ($($path:literal),+ $(,)?) => { crate::catalogue::rows::cites![$("programme-kl-120" $path),+] };
}
use at;

const STANDING: BodyKind = BodyKind::PROVINCE_STANDING;

/// The programme goes out.
const SENT: Pattern = Pattern::by(
    ActKind::Send,
    const { &[Topic::PROGRAMME] },
    const { &[STANDING] },
);

const fn of(matters: List<MatterKind>) -> Scope {
    super::rows::scope(matters, None, list![])
}

/// The programme and what is done under it.
const PROGRAMME: Scope = of(list![MatterKind::ACTION_PROGRAMME]);
/// A case that somebody found, from its finding to its handling.
const CASES: Scope = of(list![MatterKind::DEMOCRACY_CASE]);

/// Records show signs only, and the standing committee, which leads and directs, can conclude.
const TRACE: EvidenceClass = EvidenceClass::Trace { by: STANDING };

//! Scope, principles, rights, prohibited acts, responsibilities and effect: Law 10/2022/QH15 Art. 1–10 and 83–91.
//!
//! Most of Chapter I has no outcome: it says who is meant, what people may demand (the duties that
//! answer stand in the other chapters), and how everybody should behave. What it forbids (Art. 9) is
//! conduct, of which only a competent body's written conclusion speaks. What follows a violation
//! (Art. 10) is left to other law.
//!
//! Chapter V spreads the work over bodies from the Government to the commune. Where it names an act
//! of which records can show signs, the duty stands from the first day of the law, and neither the
//! signs nor their absence decide it. Where it only says that a body organises or answers for the
//! carrying out of the law, there is no act to look for.
//!
//! What the district owed ended with that level on 2025-07-01: these norms end that day, and
//! [`dead_letters`](super::dead_letters) lists them from then on.

mod enabling;
mod norms;
mod unmodelled;

pub(super) use enabling::ENABLING;
pub(super) use norms::NORMS;
pub(super) use unmodelled::UNMODELLED;

use super::Tension;
use crate::time::{Date, Period};

/// Law 10/2022/QH15 is in force from 2023-07-01 (Art. 90(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2023, 7, 1));
/// The law while there were districts: two levels of local government from 2025-07-01, as reported.
const WITH_DISTRICTS: Period =
    Period::between(Date::literal(2023, 7, 1), Date::literal(2025, 7, 1));

pub(super) static TENSIONS: &[Tension] = &[];

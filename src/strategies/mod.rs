//! Believable worlds for property tests: whole cases, made so that they shrink to small ones.
//!
//! The universe comes first: a commune with its offices and one to five villages. Records are made
//! after it and refer into it by index, taken modulo what is there, so that a shrunk case still
//! names only bodies, matters and records that it has: [`problems`](crate::record::Case::problems) is empty for
//! every case of [`any_case`]. Days are counted from the day a law took effect, so that they shrink
//! to that day; parts are independent tuples, never chained, so that each shrinks by itself.
//!
//! What is covered: the matters of Law 10/2022/QH15 Art. 15, of one village and commune-wide, under
//! the law and under the ordinance before it; votes in every form, in clusters and in several
//! rounds, near their thresholds more often than chance would; dates and counts known badly; offices
//! that are wrong or not stated; corrections and withdrawals; logs that are complete and logs that
//! are not. What is not: bodies above the commune, money, petitions by item, printed figures.
//!
//! ```
//! use danchu::check::{Checker, Context};
//! use danchu::strategies::any_case;
//! use danchu::strategies::proptest::prelude::*;
//! let checker = Checker::viet_nam();
//! proptest!(ProptestConfig::with_cases(8), |(case in any_case())| {
//!     let report = checker.check(&case, &Context::new());
//!     prop_assert_eq!(report.case, case.id);
//! });
//! ```
//!
//! # Worlds made for norms
//!
//! Whoever writes rules, or an adapter that fills in records, needs worlds of which it is known beforehand what a
//! check must find. These are made from the data of the norms of a [`Checker`](crate::check::Checker), so those of a
//! programme that was loaded have them too:
//!
//! * [`world_that_meets`] a norm: what starts it, and what discharges it or makes it count;
//! * [`faulty_log`]: the same but for one [`Fault`], with the outcome that it must lead to. [`Fault::of`] lists the
//!   faults of a norm: late by a day, one vote short, one recipient left out, the wrong body, a step skipped, a fact
//!   that nobody states;
//! * [`world_before`] a norm: the same before its first day, where it asks nothing;
//! * [`compliant_log`] of a period: many such worlds side by side, with all that their records start in other norms,
//!   in which nobody missed anything. [`left_out`] says which norms have none there, and why;
//! * [`noisy`]: any case with noise that changes no verdict.
//!
//! A world is made by construction, and not by asking a checker until the answer fits; only [`compliant_log`] asks it
//! what is still owed. Terms are counted and shares taken with the arithmetic of this crate: a mistake in that is
//! not found by these worlds. What chance decides is a handful of numbers: when it begins, how much of a term is used up,
//! how many there are and how far above a threshold, which of several ways is taken. All of them at zero is the
//! plainest world, and it is what a counter-example shrinks to.
//!
//! Of the 521 norms of the catalogue, four worlds for each norm, before it and for each fault, and four logs, reach these outcomes of
//! so many norms:
//!
//! | satisfied | satisfied late | pending | unsatisfied | not applicable | undetermined |
//! |---|---|---|---|---|---|
//! | 517 | 81 | 234 | 510 | 405 | 505 |
//!
//! by 2526 faults of 47 kinds. Four norms are met in no world: three name nobody who owes them, and of one decision
//! no provision says from when it binds. Not reached are conditions that fail otherwise than by time, special laws,
//! days known only as a month or a year (for these there is [`any_case`]), and a duty met in several acts together.

mod case;
mod count;
mod event;
mod kit;
mod scene;
mod time;
mod universe;
pub mod values;

pub use case::any_case;
pub use count::{any_quantity, any_votes};
pub use kit::{
    Fault, FaultKind, Unreached, compliant_log, faulty_log, left_out, noisy, world_before,
    world_that_meets,
};
pub use time::{any_date, any_when};
pub use universe::any_world;

pub use proptest;

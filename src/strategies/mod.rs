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
    Fault, FaultKind, Unreached, compliant_log, faulty_log, left_out, noisy, world_that_meets,
};
pub use time::{any_date, any_when};
pub use universe::any_world;

pub use proptest;

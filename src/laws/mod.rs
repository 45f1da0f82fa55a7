//! The laws that a check obeys, as functions: ask them of rules and cases of one's own.
//!
//! A law says what may not change when a case or its rules change: the order of records does not
//! matter, a duplicate changes nothing, one vote more never loses a share. Each is a function of a
//! [`Checker`](crate::check::Checker), a [`Case`](crate::record::Case) and a [`Context`](crate::check::Context); it makes the changed cases itself, checks them, and
//! compares. What breaks a law comes back as [`Broken`]: the law, what the finding is about, what it
//! was before and after. [`Law::ALL`] lists them and [`every`] asks them all.
//!
//! ```
//! use danchu::check::{Checker, Context};
//! use danchu::laws::{self, Law};
//! use danchu::record::Case;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let checker = Checker::viet_nam();
//! let case = Case::new("empty".parse()?, "2024-09-01".parse()?);
//! laws::order_independent(&checker, &case, &Context::new())?;
//! Law::OrderIndependent.holds(&checker, &case, &Context::new())?; // the same, by name
//! laws::every(&checker, &case, &Context::new())?;
//! # Ok(())
//! # }
//! ```
//!
//! The cases come from the caller: files, or `danchu::strategies` where a property test makes them. A
//! law is asked of a case that holds together, whose [`problems`](crate::record::Case::problems) are none; of any
//! other it says nothing that means anything.
//!
//! The hard question of this room is what a law may leave out. A duty that starts from another
//! norm's outcome follows that norm, so that a law about one norm speaks of those that start from it
//! too; a duty owed in each period has other instances when days pass. Each law says what it leaves out.

mod broken;
mod compare;
mod law;
mod norms;
mod records;
mod renamed;
mod report;
mod time;
mod votes;

pub use broken::{About, Broken};
pub use law::{Law, every};
pub use norms::{
    determination_narrow, out_of_force_harmless, reading_narrow, shorter_time_never_helps,
    special_law_narrow, tighter_share_never_helps,
};
pub use records::{
    duplicate_harmless, evidence_never_hurts, irrelevant_harmless, lists_independent,
    matters_apart, order_independent,
};
pub use renamed::renaming_harmless;
pub use report::{
    repeatable, silence_decides_nothing, undetermined_names_what_is_missing,
    verdicts_are_the_outcomes,
};
pub use time::{missed_is_never_pending, only_records_cure};
pub use votes::{clusters_pool, later_round_harmless, vote_more_never_hurts};

//! What a check says: findings with their reasons, what is still owed, what is unknown.
//!
//! A [`Report`] is owned data. Each [`Finding`] says what the records show of one norm, on one
//! matter, for one round or trigger; it never says that somebody broke the law. Its
//! [`Explanation`] is a tree whose leaves are records, provisions and values of the context; prose in
//! either language is rendered from it in one place ([`Report::render`]) and is never parsed.
//!
//! The hard question of this room is the unknown. An undetermined finding names in
//! [`Finding::missing`] each fact, reading or conclusion that would settle it.

mod explain;
mod finding;
mod missing;
mod question;
mod receipt;
pub(crate) mod render;
mod standing;
mod words;

pub use explain::{Explanation, Statement};
pub use finding::{Axes, Finding, NotApplicable, Outcome, VotesNeeded};
pub use missing::{Aspect, Missing};
pub use question::Question;
pub use receipt::{
    Cited, Conflict, Inconsistency, Owed, Receipt, Report, ReportFormat, StatusEntry,
};
pub use render::Summary;
pub use standing::Standing;

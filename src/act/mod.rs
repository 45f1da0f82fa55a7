//! What a norm asks for and a record tells of: the acts, and the small words that go with them.
//!
//! Norms and records never import each other; this room is the language that both speak. An act has
//! one [`ActKind`] and, where the kind alone is too wide, a [`Topic`]: *send* is an act, *send the
//! decision of the community* is the act with the topic [`Topic::DECISION`]. There are no dates and
//! no actors here: those belong to records, and what is owed belongs to norms.
//!
//! ```
//! use danchu::act::{ActKind, Topic};
//! use danchu::Lang;
//! assert_eq!(ActKind::Recognise.name(Lang::Vi), "công nhận");
//! assert_eq!(Topic::DECISION.as_str(), "decision");
//! ```

mod kind;
mod topic;
mod words;

pub use kind::{ActKind, ParseActKindError};
pub use topic::Topic;
pub use words::{
    Channel, Concurrence, Counted, Facility, Field, FindingResult, Form, Method, Outcome, Place,
    Rung, Term, VoteOutcome, VoteUnit,
};

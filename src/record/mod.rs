//! Facts: what was done, by whom, when, and how well that is known.
//!
//! A [`Record`] says what happened and never whether it sufficed. It has an envelope (who, when, on
//! which matter, how well supported) and one [`Act`]. A [`Case`] is a file of records with what is
//! needed to read them: bodies, matters, registers, and the [`Coverage`] that says for which acts
//! the file is complete.
//!
//! The hard question of this room is what an absent thing means. A field that is absent is
//! *unknown*; a list that is stated is *complete* (a decision that lists its contents has no
//! others); a record that is absent means *not done* only under coverage, or where a competent body
//! concluded so.
//!
//! ```
//! use danchu::act::Topic;
//! use danchu::record::{Act, Deed, Record};
//! use danchu::time::When;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let started = Record::new("work".parse()?, Act::BeginWork(Deed::new()))
//!     .with_actor("board".parse()?)
//!     .with_date("2024-06-26".parse::<When>()?)
//!     .with_matter("gate".parse()?);
//! assert_eq!(started.act.topic(), None::<&Topic>);
//! # Ok(())
//! # }
//! ```

mod act;
mod case;
mod counted;
mod parts;
mod payload;
mod rounds;
mod validate;

pub use act::Act;
pub use case::{
    Case, CaseFormat, Coverage, FacilityEntry, HouseholdCount, Reading, Record, Registers, Source,
    SourceKind, StaffCount, VillageCount,
};
pub use parts::{
    Attestor, BodyFinding, Candidate, Delivery, DocumentRef, Evidence, Interruption, Members,
    Origin, Printed, PrintedWhat, Scheduled, Signature, TermItem, Votes, YesNo,
};
pub use payload::{
    BallotRecord, Complaint, Conclusion, Concur, Consultation, DecisionRecord, Deed,
    ElectionRecord, Enforcement, Judgement, Levy, MeetingRecord, Money, OnlineVoteRecord, Plan,
    Publication, Review, Ruling, Sending, SetUp, SplitPetitions, SupportRecord, Tally, Withdrawal,
};
pub use validate::CaseError;

pub(crate) use rounds::{Round, Rounds, last_day, part_of_round, rounds};

//! The words of the domain: kinds of act, of body, of matter; channels, places, topics.

use proptest::prelude::*;
use proptest::sample::select;

use super::text::parsed;
use crate::Truth;
use crate::act::{
    ActKind, Channel, Concurrence, Counted, Facility, Field, FindingResult, Form, Method, Outcome,
    Place, Rung, Term, Topic, VoteOutcome, VoteUnit,
};
use crate::actor::{BodyKind, Family, Level, Succession};
use crate::matter::{MatterKind, Reach};
use crate::record::{PrintedWhat, SourceKind, YesNo};

/// Each known word, and one time in five a word of one's own.
macro_rules! words {
    ($($name:ident: $Key:ident;)+) => {$(
        #[doc = concat!("Any [`", stringify!($Key), "`]: one that is known, or one of one's own.")]
        pub fn $name() -> impl Strategy<Value = $Key> + Clone {
            prop_oneof![4 => select($Key::KNOWN), 1 => parsed("[a-z]{1,4}(_[a-z0-9]{1,4}){0,2}")]
        }
    )+};
}

words! {
    any_body_kind: BodyKind;
    any_channel: Channel;
    any_facility: Facility;
    any_field: Field;
    any_matter_kind: MatterKind;
    any_place: Place;
    any_term: Term;
    any_topic: Topic;
}

/// Any [`ActKind`].
pub fn any_act_kind() -> impl Strategy<Value = ActKind> + Clone {
    select(ActKind::ALL)
}

plain! {
    any_concurrence: Concurrence { Agreement, Opinion, Proposal, Confirmation }
    any_counted: Counted { Households, Villages, Staff }
    any_finding_result: FindingResult { Done, NotDone, NoEvidence, NotAsRequired, OutsidePowers, Established }
    any_form: Form { Meeting, Ballot, Online }
    any_method: Method { Hands, Secret }
    any_outcome: Outcome { Adopted, Rejected, NoResult }
    any_printed_what: PrintedWhat {
        InFavourOfAll, InFavourOfAttending, Turnout, ValidOfReturned, InvalidOfReturned, DoneOfOwed, Other,
    }
    any_reach: Reach { Village, Commune, Wider, Unit }
    any_rung: Rung { Claimed, Evidenced, Attested, Inspected }
    any_source_kind: SourceKind { OwnLog, OfficialPage, Press, Letter, Inspection, Judgment, Synthetic }
    any_succession: Succession { Renamed, MergedInto, FunctionsTo, SplitInto, Ended, NotReported }
    any_body_family: Family { Party, State, Front, Community, Board, Territory, Other }
    any_level: Level { Village, Base, Commune, District, Province, Centre, Every }
    any_truth: Truth { Yes, No, Unknown }
    any_vote_outcome: VoteOutcome { Passed, NotPassed, NoQuorum, TooFewToPass, NoneElected }
    any_vote_unit: VoteUnit { HouseholdRep, Voter, Staff, Delegate, Member }
    any_yes_no: YesNo { Yes, No }
}

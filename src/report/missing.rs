//! The facts that would settle an undetermined finding.

use alloc::vec::Vec;

use crate::act::{ActKind, Facility, Rung, Term, Topic};
use crate::actor::BodyKind;
use crate::time::Date;
use crate::{BodyId, RecordId};

/// A field of a record that a finding may miss (*thông tin của bản ghi*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Aspect {
    /// Votes in favour.
    InFavour,
    /// Votes in favour of the secretary of a meeting.
    SecretaryVotes,
    /// Votes in favour of the method of voting.
    MethodVotes,
    /// All who were entitled to vote.
    Electorate,
    /// Those who came.
    Attending,
    /// Ballots issued.
    Issued,
    /// Whose votes the counts count.
    VoteUnit,
    /// Its date.
    Date,
    /// Its last day.
    Until,
    /// The date of receipt.
    Received,
    /// Who did it.
    Actor,
    /// Who convened it.
    Convenor,
    /// In which form.
    Form,
    /// By which method.
    Method,
    /// The channels used.
    Channels,
    /// The places of posting.
    Places,
    /// What it states.
    Contents,
    /// Whether it is in writing.
    Written,
    /// Who signed it.
    Signatures,
    /// What came with it.
    Attachments,
    /// How many copies.
    Copies,
    /// How many witnesses.
    Witnesses,
    /// Who its members are.
    Members,
    /// The date of effect.
    Effective,
    /// How many households stand behind it.
    Households,
    /// The staff behind it.
    Staff,
    /// Ballots that came back.
    Returned,
    /// Whether the head was there in person.
    InPerson,
    /// How many are owed.
    Owed,
    /// Whether it was of own initiative.
    Initiative,
    /// To whom it went.
    Recipients,
    /// The period it covers.
    Covered,
}

/// One thing that would settle an undetermined finding (*thông tin còn thiếu*).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Missing {
    /// A field of a record.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingField"))]
    Field {
        /// The record.
        record: RecordId,
        /// The field.
        aspect: Aspect,
        /// For a count: the least that would be enough.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        at_least: Option<u32>,
        /// For a count: of how many.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        of: Option<u32>,
    },
    /// A record of an act, or a declaration that the log is complete for it.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingAct"))]
    Act {
        /// The kind of act.
        act: ActKind,
        /// What it is about.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        topic: Option<Topic>,
        /// By any one of these.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Vec::is_empty")
        )]
        by: Vec<BodyKind>,
        /// To this one, where it must reach somebody.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        to: Option<BodyKind>,
        /// Not before this day.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        from: Option<Date>,
        /// Not after this day.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        until: Option<Date>,
    },
    /// The number of households of a community.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingHouseholds"))]
    Households {
        /// The community.
        of: BodyId,
    },
    /// The number of villages and quarters of a commune.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingVillages"))]
    Villages {
        /// The commune.
        of: BodyId,
    },
    /// The number of staff of an agency, unit or enterprise.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingStaff"))]
    Staff {
        /// The agency, unit or enterprise.
        of: BodyId,
    },
    /// Whether a territory or unit has a facility.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingFacility"))]
    Facility {
        /// The territory or unit.
        of: BodyId,
        /// The facility.
        facility: Facility,
    },
    /// Whether a part of a village stands for a community of its own.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingCommunity"))]
    Community {
        /// The part.
        body: BodyId,
    },
    /// A body that the case does not describe.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingBody"))]
    Body {
        /// Its id.
        body: BodyId,
    },
    /// A document, signature or conclusion behind a record.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingEvidence"))]
    Evidence {
        /// The record.
        record: RecordId,
        /// The rung it must reach.
        rung: Rung,
    },
    /// A reading of an open term.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingReading"))]
    Reading {
        /// The term.
        term: Term,
    },
    /// The judgement of the office that the law leaves it to.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingJudgement"))]
    Judgement {
        /// The question.
        topic: Topic,
        /// The office.
        by: BodyKind,
    },
    /// The written conclusion of a competent body.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingDetermination"))]
    Determination {
        /// The ground.
        topic: Topic,
        /// The body.
        by: BodyKind,
    },
    /// The written conclusion of a competent body whether a duty was done of which records show signs only.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingConclusion"))]
    Conclusion {
        /// That one of these acts was done, or was not.
        acts: Vec<ActKind>,
        /// By this body, where each body of a kind owes it.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        of: Option<BodyId>,
        /// Else by these; unstated if empty.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Vec::is_empty")
        )]
        owes: Vec<BodyKind>,
        /// In this calendar year, where it is owed each year.
        #[cfg_attr(
            feature = "serde",
            serde(default, skip_serializing_if = "Option::is_none")
        )]
        year: Option<u16>,
        /// The body that concludes.
        by: BodyKind,
    },
    /// A working calendar that covers a day.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingCalendar"))]
    Calendar {
        /// The day.
        day: Date,
    },
    /// A provision that says from when a decision binds: no text read so far does.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingRule"))]
    Rule {},
    /// A time that the text does not state.
    #[cfg_attr(feature = "schemars", schemars(title = "MissingTime"))]
    Time {},
}

impl Missing {
    /// The record that something is missing of, if it is a record.
    #[must_use]
    pub fn record(&self) -> Option<&RecordId> {
        match self {
            Self::Field { record, .. } | Self::Evidence { record, .. } => Some(record),
            _ => None,
        }
    }
}

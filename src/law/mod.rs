//! Sources of law: instruments, their numbers, the places in their texts.

mod citation;
mod instrument;
mod number;
mod provision;

pub use citation::{Citation, InstrumentRef, ParseCitationError, ParseInstrumentRefError};
pub use instrument::{
    DateInfo, Extent, ForceStatus, Instrument, InstrumentKind, ParseInstrumentKindError,
    Precedence, Relation, RelationKind, StateRank,
};
pub use number::{Family, IdentityNeed, InstrumentNumber, LaxNumber, Layout, ParseNumberError, Repair};
pub use provision::{
    ParseProvisionError, ParseProvisionsError, PointLetter, Provision, ProvisionSet, Step,
};

//! Sources of law (*nguồn luật*): instruments, their numbers, the places in their texts.
//!
//! | type | question it answers |
//! |---|---|
//! | [`InstrumentNumber`] | how is the number written, and what was meant where it is miswritten? |
//! | [`Provision`], [`ProvisionSet`] | which place in the text, and what stands before what? |
//! | [`Citation`] | which place in which instrument? |
//! | [`Instrument`] | which kind, from when to when, above or below which other? |
//!
//! ```
//! use danchu::{Lang, law::{Citation, InstrumentNumber}};
//! let found = InstrumentNumber::parse_lax("Nghị định số 59/2023/ND-CP ngày 14/8/2023")?;
//! let citation = Citation::new(found.number.into(), "3.5.c".parse()?);
//! assert_eq!(citation.text(Lang::Vi), "điểm c khoản 5 Điều 3 Nghị định 59/2023/NĐ-CP");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Why is a regulation such as the *Quy chế dân chủ ở cơ sở* no instrument here?** It is a regime: a
//! decree, then an ordinance, then a law carried it. A catalogue resolves it by date to one of them.

mod citation;
mod instrument;
mod kind;
mod number;
mod provision;

use alloc::string::String;

pub use citation::{Citation, InstrumentRef, ParseCitationError, ParseInstrumentRefError};
pub use instrument::{
    DateInfo, Extent, ForceStatus, Instrument, Precedence, PrecedenceGround, Relation,
    RelationKind, StateRank,
};
pub use kind::{InstrumentKind, ParseInstrumentKindError};
pub use number::{
    Family, IdentityNeed, InstrumentNumber, LaxNumber, Layout, ParseNumberError, Repair,
};
pub use provision::{
    ParseProvisionError, ParseProvisionsError, PointLetter, Provision, ProvisionSet, Step,
};

/// The first letters of a text, for an error that shows it.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

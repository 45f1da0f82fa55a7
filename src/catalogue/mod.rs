//! What the crate knows of Viet Nam: constant rows, each with its source.

pub mod calendar;

mod instruments;
mod people_decide;
mod rows;

use alloc::borrow::Cow;

use crate::act::Form;
use crate::law::{Citation, Instrument};
use crate::matter::MatterKind;
use crate::norm::{Enabling, Norm, Unmodelled};
use crate::time::Period;
use crate::{Label, NormId};

/// The version of the catalogue: moves whenever a result can change.
pub const VERSION: &str = "2026.11.24";

/// Two provisions that pull apart, the reading taken, and the norms it bears on (*quy định còn khác nhau*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tension {
    /// Its id.
    pub id: NormId,
    /// The provisions.
    pub cites: Cow<'static, [Citation]>,
    /// What each says, and which one was taken.
    pub label: Label,
    /// The norms whose findings it bears on.
    pub norms: Cow<'static, [NormId]>,
    /// The kinds of matter it is about; every kind if empty.
    pub matters: Cow<'static, [MatterKind]>,
    /// The form of voting it is about, if only one.
    pub form: Option<Form>,
    /// When both provisions are in force.
    pub period: Period,
}

/// Every instrument of the catalogue.
pub fn instruments() -> impl Iterator<Item = &'static Instrument> {
    instruments::INSTRUMENTS.iter()
}

/// Every norm of the catalogue, in the order of the texts.
pub fn norms() -> impl Iterator<Item = &'static Norm> {
    people_decide::LAW
        .iter()
        .chain(people_decide::DECREE)
        .chain(people_decide::ORDINANCE)
}

/// Every enabling row of the catalogue, in the order of the texts.
pub fn enabling() -> impl Iterator<Item = &'static Enabling> {
    people_decide::ENABLING.iter()
}

/// Every provision that is not modelled, with its reason.
pub fn unmodelled() -> impl Iterator<Item = &'static Unmodelled> {
    people_decide::UNMODELLED.iter()
}

/// Every tension between provisions that the catalogue knows.
pub fn tensions() -> impl Iterator<Item = &'static Tension> {
    people_decide::TENSIONS.iter()
}

/// The norm with an id.
///
/// ```
/// use danchu::catalogue;
/// let send = "law-10-2022:20.3:send".parse()?;
/// assert!(catalogue::norm(&send).is_some());
/// # Ok::<(), danchu::ParseIdError>(())
/// ```
#[must_use]
pub fn norm(id: &NormId) -> Option<&'static Norm> {
    norms().find(|norm| norm.id == *id)
}

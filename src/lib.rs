//! Grassroots-democracy obligations of Viet Nam as types and checks.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod id;
mod key;
mod label;
mod quantity;
#[cfg(feature = "serde")]
mod strict;
#[doc(hidden)]
pub mod tagged;
mod truth;

pub mod act;
pub mod actor;
pub mod catalogue;
pub mod check;
pub mod law;
pub mod matter;
pub mod norm;
pub mod record;
pub mod report;
pub mod share;
pub mod time;
#[cfg(feature = "json")]
pub mod wire;

pub use id::{BodyId, CaseId, MatterId, NormId, ParseIdError, RecordId};
pub use key::ParseKeyError;
pub use label::{Label, Lang};
pub use quantity::{ParseQuantityError, Quantity};
pub use truth::Truth;

pub use chrono;
pub use uuid;

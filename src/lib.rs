//! Grassroots-democracy obligations of Viet Nam as types and checks.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod label;
#[cfg(feature = "serde")]
mod strict;
mod truth;

pub mod law;
#[doc(hidden)]
pub mod tagged;
pub mod time;
#[cfg(feature = "json")]
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
pub mod wire;

pub use label::{Label, Lang};
pub use truth::Truth;

pub use chrono;

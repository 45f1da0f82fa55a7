//! Grassroots-democracy obligations of Viet Nam as types and checks.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod label;
mod truth;

pub mod catalogue;
pub mod law;
pub mod time;

pub use label::{Label, Lang};
pub use truth::Truth;

pub use chrono;

//! What the crate knows of Viet Nam: constant rows, each with its source.

pub mod calendar;

//! Rules as documents: the rows of the catalogue, and programmes of the caller's, written and read.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod review;
mod rules;
mod scales;
mod whole;

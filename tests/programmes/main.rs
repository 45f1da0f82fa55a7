//! Rules as documents: the rows of the catalogue, and programmes of the caller's, written and read.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::std_instead_of_alloc,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions; a test has `std`"
)]

mod conformance;
mod review;
mod rules;
mod scales;
mod sister;
mod whole;

//! The text of a report: what it says of each outcome, that it has words for everything, that it reads alone.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod outcomes;
mod standing;
mod wire;
mod words;
mod worlds;

//! One year in numbers: each measure with what it counts, what it nearly counts and what it leaves out;
//! the laws of merging; the text in both languages.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod direction;
mod front;
mod laws;
mod matters;
mod people;
mod points;
mod province;
mod silence;
mod world;

//! Civil time as the law counts it: by hand at the boundaries, by outside judges in bulk.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

mod calendar;
mod dates;
mod deadlines;
mod properties;
mod recurrences;
mod wire;

use danchu::time::{Date, When};

/// A day that the test says in words.
fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A day known badly.
fn when(text: &str) -> When {
    text.parse().unwrap()
}

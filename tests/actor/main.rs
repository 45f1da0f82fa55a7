//! The kinds of body, against a reading of the programme and of the reports on 2025 made by hand.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod duties;
mod kinds;
mod programme;

//! One reading and one check of a given size, for counting instructions from outside.
//!
//! `.ci/instructions` runs it under callgrind at two sizes and divides the difference by the records
//! between them, so that start-up drops out. Without a size it does a small round of both.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    reason = "a bench fails by panicking, and its input is its own"
)]

mod world;

use danchu::check::{Checker, Context};
use danchu::record::Case;
use danchu::wire;

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    let records = words.get(1).and_then(|n| n.parse().ok()).unwrap_or(100);
    let text = world::case(records);
    let checks = words.first().is_none_or(|what| what == "check");
    let case: Case = wire::read(&text).expect("the made-up case is one");
    if checks {
        let verdicts = Checker::viet_nam().verdicts(&case, &Context::new());
        assert!(!verdicts.is_empty());
    }
}

//! Making a text, reading it, or checking it too, for counting instructions from outside.
//!
//! `.ci/instructions` runs it under callgrind at two sizes and divides the difference by the records
//! between them, so that start-up drops out. Without a size it does a small round of all.
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
    let what = words.first().map_or("check", String::as_str);
    if what == "make" {
        return;
    }
    let case: Case = wire::read(&text).expect("the made-up case is one");
    if what == "check" {
        let checker = Checker::viet_nam();
        let verdicts = checker.verdicts(&case, &Context::new());
        assert!(!verdicts.is_empty());
    }
}

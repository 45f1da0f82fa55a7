//! A user who property-tests a rule over the worlds of the crate.

use danchu::check::{Checker, Context};
use danchu::proptest::prelude::*;
use danchu::proptest::test_runner::{Config, TestRunner};
use danchu::report::Outcome;

fn main() {
    let checker = Checker::viet_nam();
    let mut runner = TestRunner::new(Config { cases: 64, failure_persistence: None, ..Config::default() });
    runner
        .run(&danchu::strategies::any_case(), |case| {
            let report = checker.check(&case, &Context::new());
            for finding in report.with_outcome(Outcome::Undetermined) {
                prop_assert!(!finding.missing.is_empty());
            }
            Ok(())
        })
        .expect("every undetermined finding names what would settle it");
    println!("64 worlds");
}

//! Worlds made for norms: each norm met, each of its faults found, whole logs in which nobody missed anything.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod log;
mod norms;
mod programmes;
mod reach;
mod shrunk;
mod words;

use danchu::check::{Checker, Context};
use danchu::norm::Norm;
use danchu::proptest::prelude::*;
use danchu::proptest::strategy::ValueTree;
use danchu::proptest::test_runner::TestRunner;
use danchu::record::Case;
use danchu::report::Outcome;
use danchu::strategies::{Fault, Unreached, faulty_log, world_that_meets};

/// The checker of the built-in catalogue.
fn viet_nam() -> &'static Checker {
    static CHECKER: std::sync::OnceLock<Checker> = std::sync::OnceLock::new();
    CHECKER.get_or_init(Checker::viet_nam)
}

/// So many cases of a strategy, the same ones in every run.
fn cases(strategy: &impl Strategy<Value = Case>, n: usize) -> Vec<Case> {
    let mut runner = TestRunner::deterministic();
    (0..n)
        .map(|_| strategy.new_tree(&mut runner).unwrap().current())
        .collect()
}

/// What a checker finds of one norm.
fn outcomes(checker: &Checker, case: &Case, norm: &Norm) -> Vec<Outcome> {
    let verdicts = checker.verdicts(case, &Context::new());
    let own = verdicts.iter().filter(|verdict| *verdict.norm == norm.id);
    own.map(|verdict| verdict.outcome).collect()
}

/// Whether a norm came out so, and nothing else of it but what is not due yet.
fn is_just(outcomes: &[Outcome], expected: Outcome) -> bool {
    outcomes.contains(&expected)
        && outcomes
            .iter()
            .all(|outcome| *outcome == expected || *outcome == Outcome::Pending)
}

/// What is wrong with the worlds of a norm in which it is met.
fn wrongly_met(checker: &Checker, norm: &Norm, n: usize) -> Result<Option<String>, Unreached> {
    let strategy = world_that_meets(checker, &norm.id)?;
    let wrong = cases(&strategy, n).into_iter().find_map(|case| {
        let found = outcomes(checker, &case, norm);
        let whole = case.problems().is_empty();
        (!whole || !is_just(&found, Outcome::Satisfied))
            .then(|| format!("{}: {found:?}, whole: {whole}", norm.id))
    });
    Ok(wrong)
}

/// What is wrong with the worlds of a fault.
fn wrongly_missed(
    checker: &Checker,
    norm: &Norm,
    fault: &Fault,
    n: usize,
) -> Result<Option<String>, Unreached> {
    let strategy = faulty_log(checker, fault)?;
    let wrong = cases(&strategy, n).into_iter().find_map(|case| {
        let found = outcomes(checker, &case, norm);
        let whole = case.problems().is_empty();
        (!whole || !is_just(&found, fault.expects()))
            .then(|| format!("{fault}: expected {:?}, found {found:?}", fault.expects()))
    });
    Ok(wrong)
}

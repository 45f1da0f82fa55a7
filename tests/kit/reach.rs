//! How much of the space the strategies reach: every outcome, of how many norms.
//!
//! The figures stand in the essay of the module, and this test holds them.

use alloc::collections::{BTreeMap, BTreeSet};

use danchu::check::Context;
use danchu::report::Outcome;
use danchu::strategies::{
    Fault, FaultKind, compliant_log, faulty_log, world_before, world_that_meets,
};
use danchu::time::{Date, Period};

use crate::{cases, viet_nam};

/// Of how many norms each outcome is reached in four worlds of each norm, before it and of each fault, and in four logs.
const REACHED: [(Outcome, usize); 6] = [
    (Outcome::Satisfied, 517),
    (Outcome::SatisfiedLate, 81),
    (Outcome::Pending, 234),
    (Outcome::Unsatisfied, 510),
    (Outcome::NotApplicable, 405),
    (Outcome::Undetermined, 505),
];

/// The name of a kind of fault, whatever it is about.
fn name(kind: &FaultKind) -> String {
    let text = format!("{kind:?}");
    text.split('(').next().unwrap().to_owned()
}

#[test]
fn every_outcome_is_reached_of_as_many_norms_as_the_essay_says() {
    let checker = viet_nam();
    let mut reached: BTreeMap<Outcome, BTreeSet<String>> = BTreeMap::new();
    let mut kinds = BTreeSet::new();
    let mut faults = 0;
    let mut see = |case: &danchu::record::Case| {
        for verdict in checker.verdicts(case, &Context::new()) {
            let norms = reached.entry(verdict.outcome).or_default();
            norms.insert(verdict.norm.to_string());
        }
    };
    for norm in checker.norms() {
        if let Ok(strategy) = world_that_meets(checker, &norm.id) {
            cases(&strategy, 4).iter().for_each(&mut see);
        }
        if let Ok(strategy) = world_before(checker, &norm.id) {
            cases(&strategy, 4).iter().for_each(&mut see);
        }
        for fault in Fault::of(norm) {
            if let Ok(strategy) = faulty_log(checker, &fault) {
                (faults, _) = (faults + 1, kinds.insert(name(&fault.kind)));
                cases(&strategy, 4).iter().for_each(&mut see);
            }
        }
    }
    let years = Period::between(Date::literal(2023, 9, 1), Date::literal(2025, 7, 1));
    let logs = compliant_log(checker, years).unwrap();
    cases(&logs, 4).iter().for_each(&mut see);
    let found = REACHED.map(|(outcome, _)| {
        let norms = reached.get(&outcome);
        (outcome, norms.map_or(0, BTreeSet::len))
    });
    assert_eq!(found, REACHED);
    let essay = include_str!("../../src/strategies/mod.rs");
    let of = |outcome: Outcome| REACHED.iter().find(|(own, _)| *own == outcome).unwrap().1;
    let said = format!(
        "| {} | {} | {} | {} | {} | {} |",
        of(Outcome::Satisfied),
        of(Outcome::SatisfiedLate),
        of(Outcome::Pending),
        of(Outcome::Unsatisfied),
        of(Outcome::NotApplicable),
        of(Outcome::Undetermined),
    );
    assert!(essay.contains(&said), "the essay does not say {said}");
    let counted = format!("{faults} faults of {} kinds", kinds.len());
    assert!(essay.contains(&counted), "the essay does not say {counted}");
}

//! Whole logs in which nobody missed anything, and noise that changes nothing.

use alloc::collections::BTreeMap;

use danchu::check::{Checker, Context};
use danchu::norm::Rule;
use danchu::proptest::prelude::*;
use danchu::record::Case;
use danchu::report::Outcome;
use danchu::strategies::{Fault, Unreached, any_case, compliant_log, faulty_log, left_out, noisy};
use danchu::time::{Date, Period};

use crate::{cases, viet_nam};

/// From the first month of Decree 61/2023/NĐ-CP to the end of the districts.
fn years() -> Period {
    Period::between(Date::literal(2023, 9, 1), Date::literal(2025, 7, 1))
}

/// What was missed: a duty, an act that lacks something, an order; a vote may fail, and breaks no rule by it.
fn missed(checker: &Checker, case: &Case) -> Vec<String> {
    let verdicts = checker.verdicts(case, &Context::new());
    let missed = verdicts.iter().filter(|verdict| {
        let mut norms = checker.norms().iter();
        let norm = norms.find(|norm| norm.id == *verdict.norm).unwrap();
        let of_somebody = match &norm.rule {
            Rule::Validity(validity) => validity.confers.is_none(),
            Rule::Effect(_) => false,
            _ => true,
        };
        of_somebody
            && matches!(
                verdict.outcome,
                Outcome::Unsatisfied | Outcome::SatisfiedLate
            )
    });
    missed.map(|verdict| format!("{verdict:?}")).collect()
}

#[test]
fn nobody_missed_anything_in_a_compliant_log() {
    let checker = viet_nam();
    let strategy = compliant_log(checker, years()).unwrap();
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    for case in cases(&strategy, 6) {
        assert!(case.problems().is_empty());
        assert_eq!(missed(checker, &case), Vec::<String>::new());
        for verdict in checker.verdicts(&case, &Context::new()) {
            if verdict.outcome == Outcome::Satisfied {
                *met.entry(verdict.norm.to_string()).or_default() += 1;
            }
        }
    }
    assert!(met.len() > 450, "{} norms met", met.len());
}

/// The norms of which no such log has a world, by the reason; those that had ended or begin later are not listed.
const TANGLED: &[&str] = &[
    // Each asks for the breach of another norm.
    "law-75-2015:28.7:responsibility",
    "resolution-403-2017:11.1.b.p2:to-front",
    // The term that leaves a seat worth filling ends within the log, and asks for a board anew.
    "law-10-2022:36.2.p3:by-election",
];

#[test]
fn what_a_compliant_log_leaves_out_is_known() {
    let left_out = left_out(viet_nam(), years()).unwrap();
    let of = |why| -> Vec<&str> {
        let own = left_out.iter().filter(|(_, own)| *own == why);
        own.map(|(norm, _)| norm.as_str()).collect()
    };
    let mut tangled = of(Unreached::Tangled);
    let mut listed = TANGLED.to_vec();
    tangled.sort_unstable();
    listed.sort_unstable();
    assert_eq!(tangled, listed);
    assert_eq!(of(Unreached::NotRegulated).len(), 1);
    assert_eq!(of(Unreached::NoBearer).len(), 3);
    // The ordinance and what came before a decree had ended; two terms of two years end after the log.
    assert_eq!(of(Unreached::NoRoom).len(), 15);
    assert_eq!(left_out.len(), TANGLED.len() + 1 + 3 + 15);
}

#[test]
fn a_period_without_room_is_refused() {
    let day = Period::between(Date::literal(2024, 3, 1), Date::literal(2024, 3, 2));
    let none = compliant_log(viet_nam(), day);
    assert!(matches!(none, Err(Unreached::NoRoom)));
    let nothing = Fault::of(danchu::catalogue::norms().next().unwrap());
    let mut elsewhere = nothing.first().unwrap().clone();
    elsewhere.norm = "nobody:1:knows".parse().unwrap();
    let none = faulty_log(viet_nam(), &elsewhere);
    assert!(matches!(none, Err(Unreached::UnknownNorm)));
}

fn verdicts(case: &Case) -> Vec<String> {
    let verdicts = viet_nam().verdicts(case, &Context::new());
    let mut verdicts: Vec<String> = verdicts.iter().map(|one| format!("{one:?}")).collect();
    verdicts.sort();
    verdicts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Mutant killed: a record that was corrected and still counts.
    #[test]
    fn noise_changes_no_verdict(
        (plain, noisy) in any_case().prop_flat_map(|case| (Just(case.clone()), noisy(case))),
    ) {
        prop_assert!(noisy.problems().is_empty());
        prop_assert_eq!(verdicts(&plain), verdicts(&noisy));
    }
}

#[test]
fn noise_changes_no_verdict_of_a_compliant_log() {
    let short = Period::between(Date::literal(2023, 9, 1), Date::literal(2024, 9, 1));
    let logs = compliant_log(viet_nam(), short).unwrap();
    for case in cases(&logs, 2) {
        for noisy in cases(&noisy(case.clone()), 3) {
            assert!(noisy.problems().is_empty());
            assert_eq!(verdicts(&case), verdicts(&noisy));
        }
    }
}

//! Programmes of the examples: their worlds and faults come from their own norms.

use std::path::Path;

use danchu::check::Checker;
use danchu::programme::Programme;
use danchu::strategies::Fault;

use crate::{wrongly_met, wrongly_missed};

/// The programmes that have norms, with how many, and how many faults these can have.
const PROGRAMMES: &[(&str, usize, usize)] = &[
    ("bca-38-2025", 1, 5),
    ("bqp-122-2024", 17, 82),
    ("can-tho-2579", 10, 46),
    ("hai-son-draft-2024", 1, 6),
    ("hanoi-59-kh-bcd", 2, 8),
    ("hau-giang-112-kh", 6, 18),
    ("hung-yen-49-nq-tu", 3, 11),
    ("quang-tri-41-2019", 1, 4),
    ("tay-ninh-102-2025", 2, 8),
];

fn load(name: &str) -> Programme {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data/programmes")
        .join(name)
        .with_extension("json");
    danchu::wire::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_loaded_programme_has_worlds_and_faults_of_its_own() {
    let mut wrong = Vec::new();
    for (name, norms, faults) in PROGRAMMES {
        let programme = load(name);
        let checker = Checker::of_programme(&programme).unwrap();
        let all: Vec<Fault> = checker.norms().iter().flat_map(Fault::of).collect();
        assert_eq!(
            (checker.norms().len(), all.len()),
            (*norms, *faults),
            "{name}"
        );
        for norm in checker.norms() {
            wrong.extend(wrongly_met(&checker, norm, 20).unwrap());
            for fault in Fault::of(norm) {
                wrong.extend(wrongly_missed(&checker, norm, &fault, 8).unwrap());
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

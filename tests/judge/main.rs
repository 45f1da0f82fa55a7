//! A second judge: a plain reading of the rules over a case, compared with the engine finding by finding.
//!
//! It is written from the meaning of the vocabulary and from the public types alone; it scans everything, keeps no index and counts
//! days one by one. Where the two disagree, one of them is wrong: the judge is mended, or the case is listed as disputed until
//! the engine is.
//!
//! Every construct of the vocabulary is judged. Not judged are: a body that ends before its time is over (it bears on the norms owed
//! by each body), special laws and local rules that a caller names, the votes still needed, figures that do not fit, the reasons, and
//! the last day of what is kept up, owed at a session or over a year. What the design leaves open is noted ([`notes::Note`]), and so
//! is what is in dispute; a difference is excused by a note alone, and the excused stay few.
//!
//! `DANCHU_WORLDS` says how many believable worlds are compared: 2000 unless it says more; the nightly run takes 100000.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::print_stdout,
    clippy::too_many_lines,
    clippy::similar_names,
    reason = "a test fails by panicking, says its figures, and clippy knows only the test functions"
)]

mod compare;
mod conds;
mod days;
mod done;
mod duty;
mod effect;
mod judge;
mod log;
mod needs;
mod notes;
mod rounds;
mod start;
mod validity;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use danchu::check::{Checker, Context};
use danchu::norm::Norm;
use danchu::programme::Programme;
use danchu::proptest::strategy::{Strategy, ValueTree};
use danchu::proptest::test_runner::TestRunner;
use danchu::record::{Case, Reading};
use danchu::report::Outcome;
use danchu::strategies::{Fault, any_case, any_world, faulty_log, world_that_meets};
use danchu::time::Date;
use danchu::wire;
use serde_json::Value;

use compare::{Bench, Tally};
use notes::Note;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

fn documents(name: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder(name)).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            found.push((
                path.file_stem().unwrap().to_str().unwrap().to_owned(),
                fs::read_to_string(&path).unwrap(),
            ));
        }
    }
    found.sort();
    found
}

fn sample<S: Strategy>(strategy: &S, runner: &mut TestRunner) -> S::Value {
    strategy.new_tree(runner).unwrap().current()
}

/// Nothing is left unexplained; the first few are shown.
fn all_agree(tally: &Tally) {
    for (difference, world) in tally.unexplained.iter().take(5) {
        println!("{difference:?}\n{world}\n");
    }
    assert_eq!(tally.unexplained.len(), 0);
}

/// How many believable worlds are compared.
fn wanted() -> usize {
    std::env::var("DANCHU_WORLDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(2000)
}

/// Compares the worlds made for a norm: one in which it is met, one for each of its faults.
fn made_for(bench: &Bench, norm: &Norm, runner: &mut TestRunner, tally: &mut Tally) {
    if let Ok(strategy) = world_that_meets(&bench.checker, &norm.id) {
        bench.run(
            &sample(&strategy, runner),
            &Context::new(),
            tally,
            &format!("met {}", norm.id),
        );
    }
    for fault in Fault::of(norm) {
        if let Ok(strategy) = faulty_log(&bench.checker, &fault) {
            bench.run(
                &sample(&strategy, runner),
                &Context::new(),
                tally,
                &fault.to_string(),
            );
        }
    }
}

/// What came of the believable worlds, asked by several tests and compared once.
fn believable() -> &'static Tally {
    static TALLY: OnceLock<Tally> = OnceLock::new();
    TALLY.get_or_init(|| {
        let bench = Bench::viet_nam();
        let mut tally = Tally::default();
        let mut runner = TestRunner::deterministic();
        for _ in 0..wanted() {
            bench.run(
                &sample(&any_case(), &mut runner),
                &Context::new(),
                &mut tally,
                "believable",
            );
        }
        tally
    })
}

/// What came of the worlds made for each norm, asked by several tests and compared once.
fn made() -> &'static Tally {
    static TALLY: OnceLock<Tally> = OnceLock::new();
    TALLY.get_or_init(|| {
        let bench = Bench::viet_nam();
        let mut tally = Tally::default();
        let mut runner = TestRunner::deterministic();
        for norm in &bench.norms {
            made_for(&bench, norm, &mut runner, &mut tally);
        }
        tally
    })
}

/// In the normal run nothing is left unexplained. A long run finds worlds that nobody has looked at yet: it shows them, and one finding
/// in ten thousand may differ before it fails.
#[test]
fn believable_worlds_are_judged_alike() {
    let tally = believable();
    let compared: usize = tally.compared.values().sum();
    println!(
        "compared {:?}\nnoted {:?}\nunexplained {}",
        tally.compared,
        tally.noted,
        tally.unexplained.len()
    );
    for (difference, world) in tally.unexplained.iter().take(5) {
        println!("{difference:?}\n{world}\n");
    }
    let allowed = if wanted() > 2000 {
        compared / 10_000
    } else {
        0
    };
    assert!(
        tally.unexplained.len() <= allowed,
        "{} of {compared}",
        tally.unexplained.len()
    );
}

#[test]
fn worlds_made_for_a_norm_are_judged_alike() {
    let tally = made();
    println!("compared {:?}\nnoted {:?}", tally.compared, tally.noted);
    all_agree(tally);
}

/// A commune in which nothing happened is judged too.
#[test]
fn empty_worlds_are_judged_alike() {
    let bench = Bench::viet_nam();
    let mut tally = Tally::default();
    let mut runner = TestRunner::deterministic();
    for _ in 0..20 {
        bench.run(
            &sample(&any_world(), &mut runner),
            &Context::new(),
            &mut tally,
            "empty",
        );
    }
    all_agree(&tally);
}

/// What came of the fifty stored cases.
fn stored() -> Tally {
    let bench = Bench::viet_nam();
    let mut tally = Tally::default();
    for (name, text) in documents("cases") {
        let case = wire::read_case(&text).unwrap();
        bench.run(&case, &Context::new(), &mut tally, &name);
    }
    tally
}

#[test]
fn stored_cases_are_judged_alike() {
    let tally = stored();
    let compared: usize = tally.compared.values().sum();
    assert!(compared > 100, "{compared}");
    all_agree(&tally);
}

/// Every conformance vector: what was typed by hand is what the judge says, without a note to excuse it.
#[test]
fn conformance_vectors_are_judged_alike() {
    let vectors = documents("conformance");
    assert!(vectors.len() > 100);
    let mut wrong = Vec::new();
    for (name, text) in vectors {
        let vector: Value = serde_json::from_str(&text).unwrap();
        let programme: Programme = wire::read_programme(&vector["programme"].to_string()).unwrap();
        let case: Case = wire::read_case(&vector["case"].to_string()).unwrap();
        let setting = |field: &str| vector["context"].get(field).cloned();
        let day =
            |field: &str| setting(field).map(|day| serde_json::from_value::<Date>(day).unwrap());
        let mut context = Context::new();
        context.as_of = day("as_of");
        context.known_at = day("known_at");
        let readings = setting("readings")
            .map(|readings| serde_json::from_value::<Vec<Reading>>(readings).unwrap());
        context.readings = readings.unwrap_or_default();
        let bench = Bench {
            checker: Checker::of_programme(&programme).unwrap(),
            norms: programme.norms.clone(),
        };
        for difference in bench.differences(&case, &context, &mut Tally::default()) {
            wrong.push(format!("{name}: {difference:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Norms of which the worlds show nothing that both sides say: the list is stale when one of them is judged, or another is not.
const NOT_REACHED: &[&str] = &[
    "programme-kl-120:ii.2.a:inform",
    "programme-kl-120:ii.2.b:good-examples",
    "programme-kl-120:ii.3.b:train",
];

/// The judge says something of its own, and the same, of nine norms in ten; of which ones it does not, a list says.
#[test]
fn the_judge_judges_nearly_every_norm() {
    let bench = Bench::viet_nam();
    let agreed = |norm: &&Norm| {
        let id = norm.id.to_string();
        !made().agreed.contains_key(&id) && !believable().agreed.contains_key(&id)
    };
    let left: Vec<String> = bench
        .norms
        .iter()
        .filter(agreed)
        .map(|norm| norm.id.to_string())
        .collect();
    assert_eq!(left, NOT_REACHED);
    assert!(left.len() * 10 <= bench.norms.len());
}

/// So that nothing passes empty: every outcome is compared often, and what is excused stays a small part.
#[test]
fn every_outcome_is_compared() {
    for (tally, least) in [(believable(), 40), (made(), 100)] {
        let compared: usize = tally.compared.values().sum();
        for outcome in [
            Outcome::Satisfied,
            Outcome::SatisfiedLate,
            Outcome::Pending,
            Outcome::Unsatisfied,
            Outcome::NotApplicable,
            Outcome::Undetermined,
        ] {
            let count = tally.compared.get(&outcome).copied().unwrap_or(0);
            assert!(count >= least, "{outcome:?}: {count}");
        }
        assert!(
            tally.excused * 12 <= compared,
            "{} of {compared}",
            tally.excused
        );
    }
}

/// A note on what the design leaves open is stale when it excuses nothing any more; those in dispute have their cases below.
#[test]
fn every_note_still_excuses_something() {
    let stored = stored();
    let tallies = [believable(), made(), &stored];
    let stale: Vec<Note> = Note::ALL
        .iter()
        .copied()
        .filter(|note| {
            !note.is_dispute() && !tallies.iter().any(|tally| tally.noted.contains_key(note))
        })
        .collect();
    assert_eq!(stale, Vec::<Note>::new());
}

/// The cases in dispute: what the design says, what the judge makes of it, what the engine says instead. An entry is stale when the
/// engine was mended; then it goes, with its note.
#[test]
fn disputes_stand() {
    let bench = Bench::viet_nam();
    let mut told = Vec::new();
    for (name, text) in documents("judge") {
        let dispute: Value = serde_json::from_str(&text).unwrap();
        let case = wire::read_case(&dispute["case"].to_string()).unwrap();
        let outcomes =
            |side: &str| serde_json::from_value::<Vec<Outcome>>(dispute[side].clone()).unwrap();
        let note = Note::ALL
            .iter()
            .find(|note| Some(format!("{note:?}").as_str()) == dispute["note"].as_str());
        let note = *note.unwrap_or_else(|| panic!("{name}: no such note"));
        let differences = bench.differences(&case, &Context::new(), &mut Tally::default());
        let stands = differences.iter().any(|difference| {
            Some(difference.key.0.as_str()) == dispute["norm"].as_str()
                && Some(difference.key.1.as_str()) == dispute["matter"].as_str()
                && difference.judge == outcomes("judge")
                && difference.engine == outcomes("engine")
                && difference.notes.contains(&note)
        });
        assert!(stands, "{name}: no longer so: {differences:?}");
        told.push(note);
    }
    let all: Vec<Note> = Note::ALL
        .iter()
        .copied()
        .filter(|note| note.is_dispute())
        .collect();
    told.sort();
    assert_eq!(told, all);
}

/// The cases that were in dispute until the engine was mended: the two agree on the whole of each, and on what was
/// typed from the sentence of the design.
#[test]
fn settled_cases_are_judged_alike() {
    let bench = Bench::viet_nam();
    let settled = documents("judge/settled");
    assert!(!settled.is_empty());
    for (name, text) in settled {
        let settled: Value = serde_json::from_str(&text).unwrap();
        let case = wire::read_case(&settled["case"].to_string()).unwrap();
        let mut tally = Tally::default();
        let differences = bench.differences(&case, &Context::new(), &mut tally);
        assert!(differences.is_empty(), "{name}: {differences:?}");
        let expected: Vec<Outcome> = serde_json::from_value(settled["expected"].clone()).unwrap();
        let report = Checker::viet_nam().check(&case, &Context::new());
        let own: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| Some(finding.norm.as_str()) == settled["norm"].as_str())
            .collect();
        let found: Vec<Outcome> = own.iter().map(|finding| finding.outcome).collect();
        assert_eq!(found, expected, "{name}");
        if let Some(record) = settled["record"].as_str() {
            let started = own.iter().filter_map(|finding| finding.subject.as_ref());
            assert!(started.map(danchu::RecordId::as_str).eq([record]), "{name}");
        }
    }
}

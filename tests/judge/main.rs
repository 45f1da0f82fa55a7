//! A second judge: a plain reading of the rules over a case, compared with the engine finding by finding.
//!
//! It is written from the meaning of the vocabulary and from the public types alone; it scans everything, keeps no index and counts
//! days one by one. Where the two disagree, one of them is wrong: the judge is mended, or the case is listed as disputed until
//! the engine is.
//!
//! `DANCHU_WORLDS` says how many believable worlds are compared: 2000 unless it says more; the nightly run takes 100000.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::print_stdout,
    reason = "a test fails by panicking, says its figures, and clippy knows only the test functions"
)]

mod compare;
mod conds;
mod days;
mod duty;
mod judge;
mod log;
mod needs;
mod notes;
mod rounds;
mod validity;

use std::fs;
use std::path::{Path, PathBuf};

use danchu::check::{Checker, Context};
use danchu::programme::Programme;
use danchu::proptest::strategy::{Strategy, ValueTree};
use danchu::proptest::test_runner::TestRunner;
use danchu::record::{Case, Reading};
use danchu::strategies::{Fault, any_case, any_world, faulty_log, world_that_meets};
use danchu::time::Date;
use danchu::wire;
use serde_json::Value;

use compare::{Bench, Tally};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn documents(name: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder(name)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            found.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()));
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

#[test]
fn dump() {
    let count: usize = std::env::var("DANCHU_WORLDS").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let bench = Bench::viet_nam();
    let mut tally = Tally::default();
    let mut runner = TestRunner::deterministic();
    match std::env::var("KIND").unwrap_or_default().as_str() {
        "cases" => for (name, text) in documents("cases") {
            bench.run(&wire::read_case(&text).unwrap(), &Context::new(), &mut tally, &name);
        },
        "kit" => for norm in &bench.norms {
            let Ok(strategy) = world_that_meets(&bench.checker, &norm.id) else { continue };
            bench.run(&sample(&strategy, &mut runner), &Context::new(), &mut tally, &format!("meets {}", norm.id));
            for fault in Fault::of(norm) {
                let Ok(strategy) = faulty_log(&bench.checker, &fault) else { continue };
                bench.run(&sample(&strategy, &mut runner), &Context::new(), &mut tally, &fault.to_string());
            }
        },
        _ => for _ in 0..count {
            bench.run(&sample(&any_case(), &mut runner), &Context::new(), &mut tally, "any_case");
        },
    }
    let mut groups: std::collections::BTreeMap<String, (usize, String)> = Default::default();
    for (difference, world) in &tally.unexplained {
        let entry = groups.entry(format!("{}: judge {:?} engine {:?}{}", difference.key.0, difference.judge, difference.engine, if difference.due.is_some() { " DUE" } else { "" })).or_default();
        entry.0 += 1;
        if entry.1.is_empty() || world.len() < entry.1.len() { entry.1 = format!("{world}\nK {difference:?}"); }
    }
    println!();
    let mut rows: Vec<_> = groups.into_iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1.0));
    for (what, (n, world)) in rows { println!("{n:5} {what}"); println!("W {}", world.split_once(": {").map_or(&world[..], |(a, b)| b).trim_start()); }
    println!("compared {:?} noted {:?}", tally.compared, tally.noted);
    let _ = (any_world(), None::<(Programme, Reading, Date, Value, Checker, Case)>);
}

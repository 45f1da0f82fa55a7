//! Good documents: golden files of every format, values made by the strategies, and what the engine says of both.

use core::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use danchu::check::{Checker, Context};
use danchu::record::Case;
use danchu::report::Report;
use danchu::schema::Root;
use danchu::strategies::any_case;
use danchu::strategies::values::any_programme;
use danchu::wire;
use danchu::yearly::YearlyReport;
use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde::Serialize;
use serde_json::Value;

/// How many values the strategy makes.
const MADE: usize = 24;

/// Good documents of a root, each with where it comes from.
pub(crate) fn of(root: &Root) -> Vec<(String, Value)> {
    let mut found = vec![(
        "example".to_owned(),
        serde_json::from_str(root.example).unwrap(),
    )];
    for (path, value) in files() {
        let format = value["format"].as_str().unwrap_or_default();
        if format
            .strip_prefix("danchu.")
            .and_then(|rest| rest.split('/').next())
            == Some(root.name)
        {
            found.push((path, value));
        }
    }
    for (name, case, report) in cases() {
        let value = match root.name {
            "case" => json(case),
            "report" => json(report),
            "yearly" => {
                let year = u16::try_from(case.as_of.year()).unwrap();
                json(&YearlyReport::of(case, report, year))
            }
            _ => continue,
        };
        found.push((name.clone(), value));
    }
    if root.name == "programme" {
        found.extend(made(&any_programme()));
    }
    found
}

/// Documents of any shape.
fn made<T: Debug + Serialize>(strategy: &impl Strategy<Value = T>) -> Vec<(String, Value)> {
    let mut runner = TestRunner::deterministic();
    let one = |index| {
        let value = strategy.new_tree(&mut runner).unwrap().current();
        (format!("of any shape {index}"), json(&value))
    };
    (0..MADE).map(one).collect()
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Every JSON document of the tests and examples.
fn files() -> Vec<(String, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["tests/data", "examples"] {
        walk(&root.join(folder), &mut paths);
    }
    paths.sort();
    let read = |path: PathBuf| {
        let value = serde_json::from_str(&fs::read_to_string(&path).ok()?).ok()?;
        Some((path.strip_prefix(root).ok()?.to_str()?.to_owned(), value))
    };
    paths.into_iter().filter_map(read).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // Hostile files are there to be refused.
        if path.is_dir() && !path.ends_with("hostile") {
            walk(&path, found);
        } else if path.is_file() && path.extension().is_some_and(|ending| ending == "json") {
            found.push(path);
        }
    }
}

/// Golden cases, and cases made by the strategy: the same ones every time.
fn cases() -> &'static [(String, Case, Report)] {
    static CASES: OnceLock<Vec<(String, Case, Report)>> = OnceLock::new();
    CASES.get_or_init(|| {
        let checker = Checker::viet_nam();
        let with_report = |(name, case): (String, Case)| {
            let report = checker.check(&case, &Context::new());
            (name, case, report)
        };
        all_cases().map(with_report).collect()
    })
}

fn all_cases() -> impl Iterator<Item = (String, Case)> {
    let golden = files()
        .into_iter()
        .filter_map(|(path, value)| Some((path, wire::read_case(&value.to_string()).ok()?)));
    let mut runner = TestRunner::deterministic();
    let made = (0..MADE).map(|index| {
        let case = any_case().new_tree(&mut runner).unwrap().current();
        (format!("made {index}"), case)
    });
    golden.chain(made.collect::<Vec<_>>())
}

//! What the fuzzers found worth keeping, run through the same paths as their targets.
//!
//! `corpus/` holds a small set for each target that reaches what the long runs reached; the cases and the
//! hostile files of `tests/data` go the same way.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking, and its sums are small"
)]

mod paths;

use std::fs;
use std::path::Path;

/// The contents of every file of a folder.
fn files(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries = fs::read_dir(&folder).unwrap();
    let files: Vec<_> = entries
        .map(|entry| fs::read(entry.unwrap().path()).unwrap())
        .collect();
    assert!(!files.is_empty(), "{}", folder.display());
    files
}

/// The texts among them; bytes that are no text are passed over, as the fuzzer passes over them.
fn texts(folder: &str) -> impl Iterator<Item = String> {
    files(folder)
        .into_iter()
        .filter_map(|bytes| String::from_utf8(bytes).ok())
}

#[test]
fn numbers() {
    texts("fuzz/corpus/number").for_each(|text| paths::number(&text));
}

#[test]
fn citations() {
    texts("fuzz/corpus/citation").for_each(|text| paths::citation(&text));
}

#[test]
fn documents() {
    for folder in ["fuzz/corpus/document", "data/cases", "data/hostile"] {
        for bytes in files(folder) {
            paths::document(&bytes);
        }
    }
}

#[test]
fn checks() {
    for folder in ["fuzz/corpus/check", "data/cases"] {
        texts(folder).for_each(|text| paths::check(&text));
    }
}

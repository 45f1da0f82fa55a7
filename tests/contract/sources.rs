//! The source files as text, and what can be read from them.

use alloc::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of `src`.
pub(crate) struct SourceFile {
    /// Its path below `src`, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every Rust file of `src`, in order of path.
pub(crate) fn files() -> Vec<SourceFile> {
    let src = root().join("src");
    let mut paths = Vec::new();
    walk(&src, &mut paths);
    paths.sort();
    let read = |path: PathBuf| SourceFile {
        text: fs::read_to_string(&path).unwrap(),
        path: path
            .strip_prefix(&src)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/"),
    };
    paths.into_iter().map(read).collect()
}

impl SourceFile {
    /// The room: the file or folder right below `src`.
    pub(crate) fn room(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules deep it lies: a file right below `src` is 1.
    pub(crate) fn depth(&self) -> usize {
        let folder = self.path.ends_with("/mod.rs");
        self.path.split('/').count() - usize::from(folder)
    }

    /// The code without whole-line comments, so that examples and links do not count.
    pub(crate) fn code(&self) -> String {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The types that a room exports by the `pub use` lines of its `mod.rs`.
pub(crate) fn exported(room: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(format!("src/{room}/mod.rs"))).unwrap();
    let mut types = BTreeSet::new();
    for statement in text.split("\npub use ").skip(1) {
        let names = statement.split(';').next().unwrap();
        let names = names.rsplit("::").next().unwrap();
        let words = names.split(|c: char| !c.is_alphanumeric() && c != '_');
        let is_type =
            |word: &&str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        types.extend(words.filter(is_type).map(str::to_owned));
    }
    assert!(!types.is_empty(), "no exports of `{room}` were read");
    types
}

/// Tables may be long: they are data, in the order of a text.
const LONG_TABLES: &[&str] = &[
    "catalogue/at_work/agencies.rs",
    "catalogue/at_work/enterprises.rs",
    "catalogue/conventions/norms.rs",
    "catalogue/front_oversight/law.rs",
    "catalogue/front_oversight/teams.rs",
    "catalogue/people_decide/decree.rs",
    "catalogue/people_decide/law.rs",
    "catalogue/people_inspect/law.rs",
];

const MOST_LINES: usize = 600;

#[test]
fn every_file_opens_with_an_essay() {
    let bare: Vec<String> = files()
        .into_iter()
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| file.path)
        .collect();
    assert!(bare.is_empty(), "{bare:?}");
}

#[test]
fn every_test_example_and_bench_opens_with_an_essay() {
    let mut paths = Vec::new();
    for folder in ["tests", "examples", "benches"] {
        walk(&root().join(folder), &mut paths);
    }
    assert!(paths.len() > 20, "the folders were read");
    paths.retain(|path| !fs::read_to_string(path).unwrap().starts_with("//!"));
    assert!(paths.is_empty(), "{paths:?}");
}

#[test]
fn a_file_of_more_than_600_lines_is_a_table_on_the_list() {
    let long: Vec<String> = files()
        .into_iter()
        .filter(|file| file.text.lines().count() > MOST_LINES)
        .map(|file| file.path)
        .collect();
    assert_eq!(long, LONG_TABLES, "split it, or take it off the list");
}

//! Files open with an essay and stay small; the main types can be shared.

use std::fs;
use std::path::Path;

/// Every Rust file under a folder of the project, in order.
pub(crate) fn sources(folder: &str) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                found.push(path.to_string_lossy().into_owned());
            }
        }
    }
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        &mut found,
    );
    found.sort();
    found
}

pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn every_file_opens_with_an_essay() {
    for folder in ["src", "tests", "benches", "examples"] {
        for path in sources(folder) {
            assert!(text(&path).starts_with("//!"), "{path}");
        }
    }
}

#[test]
fn a_room_that_is_no_table_stays_under_six_hundred_lines() {
    for path in sources("src") {
        let table = path.contains("/catalogue/");
        let lines = text(&path).lines().count();
        assert!(table || lines <= 600, "{path}: {lines}");
    }
}

#[test]
fn the_main_types_can_be_shared_and_copied() {
    fn shared<T: Send + Sync + Clone + std::fmt::Debug>() {}
    shared::<danchu::check::Checker>();
    shared::<danchu::check::Context>();
    shared::<danchu::record::Case>();
    shared::<danchu::record::Record>();
    shared::<danchu::norm::Norm>();
    shared::<danchu::report::Report>();
    shared::<danchu::report::Finding>();
    shared::<danchu::time::WorkingCalendar>();
}

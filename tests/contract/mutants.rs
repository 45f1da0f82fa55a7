//! The list of mutants that nothing can catch: each in a function that is there, each with its reason.
//!
//! Whether each of them still survives is what `.ci/mutants/run` asks, at length.

use std::fs;

use crate::sources::root;

#[test]
fn every_listed_mutant_is_in_a_function_that_is_there_and_has_a_reason() {
    let text = fs::read_to_string(root().join("tests/data/mutants.txt")).unwrap();
    let mut names: Vec<&str> = Vec::new();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    while let Some(name) = lines.next() {
        assert!(!names.contains(&name), "twice: {name}");
        names.push(name);
        let reason = lines.next().and_then(|line| line.strip_prefix("  "));
        assert!(
            reason.is_some_and(|reason| reason.len() > 20),
            "no reason: {name}"
        );
        let (file, what) = name.split_once(": ").unwrap();
        let source =
            fs::read_to_string(root().join(file)).unwrap_or_else(|_| panic!("gone: {name}"));
        assert!(holds(&source, what), "gone: {name}");
    }
}

/// Whether a file has the function that a mutant names, and the operator that it changes.
fn holds(source: &str, what: &str) -> bool {
    let what = what.split(" #").next().unwrap();
    // `replace > with >= in NAME`, `delete match arm _ in NAME`, or `replace NAME -> TYPE with VALUE`.
    let (change, function) = what.rsplit_once(" in ").unwrap_or_else(|| {
        let value = what.strip_prefix("replace ").unwrap_or(what);
        ("", value.split(" -> ").next().unwrap())
    });
    let old = change
        .strip_prefix("replace ")
        .and_then(|change| change.split(" with ").next());
    let old = old.filter(|old| !old.starts_with("match guard"));
    let name = function.rsplit("::").next().unwrap();
    source.contains(&format!("fn {name}")) && source.contains(old.unwrap_or_default())
}

#[test]
fn a_mutant_of_a_function_that_is_gone_is_told() {
    let source = "fn day(a: u8) -> bool { a > 1 }";
    assert!(holds(source, "replace > with >= in Date::day"));
    assert!(holds(source, "replace Date::day -> bool with true #2"));
    assert!(holds(
        source,
        "replace <impl Ask for Date>::day -> bool with true"
    ));
    assert!(!holds(source, "replace < with >= in Date::day"));
    assert!(!holds(source, "replace > with >= in Date::year"));
    assert!(!holds(source, "replace Date::year -> bool with true"));
}

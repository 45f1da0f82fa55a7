//! The glossary is true: every type of the rooms that speak of the domain, every kind of act, body and matter.

use alloc::collections::{BTreeMap, BTreeSet};
use std::fs;

use danchu::Lang;
use danchu::act::ActKind;
use danchu::actor::BodyKind;
use danchu::matter::MatterKind;

use crate::sources::{exported, root};

/// The rows of one section: name, English term, Vietnamese term.
fn section(title: &str) -> BTreeMap<String, (String, String)> {
    let text = fs::read_to_string(root().join("src/guide/glossary.md")).unwrap();
    let section = text
        .split("\n## ")
        .find(|section| section.lines().next() == Some(title))
        .unwrap_or_else(|| panic!("no section `{title}`"));
    let mut rows = BTreeMap::new();
    for line in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [name, en, vi] = cells[..] else {
            panic!("three cells in `{line}`")
        };
        assert!(!en.is_empty() && !vi.is_empty(), "{line}");
        let before = rows.insert(
            name.trim_matches('`').to_owned(),
            (en.to_owned(), vi.to_owned()),
        );
        assert!(before.is_none(), "`{name}` twice");
    }
    rows
}

#[test]
fn the_glossary_has_every_type_and_no_other() {
    for room in ["act", "actor", "record", "check"] {
        let listed: BTreeSet<String> = section(&format!("Types of `{room}`")).into_keys().collect();
        assert_eq!(listed, exported(room), "types of `{room}`");
    }
}

#[test]
fn no_two_types_of_a_room_share_a_term() {
    for room in ["act", "actor", "record", "check"] {
        let rows = section(&format!("Types of `{room}`"));
        let english: BTreeSet<&String> = rows.values().map(|(en, _)| en).collect();
        assert_eq!(english.len(), rows.len(), "English terms of `{room}`");
    }
}

fn terms<T>(
    known: &[T],
    text: impl Fn(&T) -> String,
    name: impl Fn(&T, Lang) -> String,
) -> BTreeMap<String, (String, String)> {
    known
        .iter()
        .map(|kind| (text(kind), (name(kind, Lang::En), name(kind, Lang::Vi))))
        .collect()
}

#[test]
fn the_glossary_names_every_kind_as_the_code_does() {
    let acts = terms(ActKind::ALL, ToString::to_string, |kind, lang| {
        kind.name(lang).to_owned()
    });
    assert_eq!(section("Kinds of act"), acts);
    let bodies = terms(BodyKind::KNOWN, ToString::to_string, |kind, lang| {
        kind.name(lang).to_owned()
    });
    assert_eq!(section("Kinds of body"), bodies);
    let matters = terms(MatterKind::KNOWN, ToString::to_string, |kind, lang| {
        kind.name(lang).to_owned()
    });
    assert_eq!(section("Kinds of matter"), matters);
}

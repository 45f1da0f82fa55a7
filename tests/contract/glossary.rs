//! One concept, one English word, one Vietnamese term: the glossary and the code agree.

use std::collections::BTreeSet;

use danchu::Lang;
use danchu::act::ActKind;
use danchu::actor::BodyKind;
use danchu::matter::MatterKind;

/// The lines that the code asks for.
fn lines() -> Vec<String> {
    let acts = ActKind::ALL
        .iter()
        .map(|kind| (kind.as_str(), kind.name(Lang::En), kind.name(Lang::Vi)));
    let bodies = BodyKind::KNOWN
        .iter()
        .map(|kind| (kind.as_str(), kind.name(Lang::En), kind.name(Lang::Vi)));
    let matters = MatterKind::KNOWN
        .iter()
        .map(|kind| (kind.as_str(), kind.name(Lang::En), kind.name(Lang::Vi)));
    acts.chain(bodies)
        .chain(matters)
        .map(|(key, en, vi)| format!("| `{key}` | {en} | {vi} |"))
        .collect()
}

#[test]
fn the_glossary_has_every_word_of_the_code_and_no_other() {
    let glossary = include_str!("../../src/guide/glossary.md");
    let written: BTreeSet<&str> = glossary
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    let asked = lines();
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    let lacking: Vec<_> = asked.difference(&written).collect();
    let stale: Vec<_> = written.difference(&asked).collect();
    assert!(
        lacking.is_empty() && stale.is_empty(),
        "lacking:\n{lacking:#?}\nstale:\n{stale:#?}"
    );
}

#[test]
fn one_english_word_stands_for_one_key() {
    let mut seen = BTreeSet::new();
    for kind in ActKind::ALL {
        assert!(seen.insert(kind.name(Lang::En)), "{kind}");
    }
}

//! Documents on which the readers and the schemas must agree, good ones and broken ones.
//!
//! The schemas themselves say what to try: for every definition and every variant of every root one
//! document that holds it with all its fields, and then each field missing, `null`, of another type, out of
//! range, against its pattern, beside a field too many. Golden files and values made by the strategies come on top.
//! The reader of the crate gives each document its verdict. What no validator is needed for is held
//! here; with `CORPUS=DIR` the documents are written as JSON Lines, one file for each root, and the
//! validators of other languages are asked about the very same ones.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_push_string,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking, and says what it wrote"
)]

extern crate alloc;

mod build;
mod mutate;
mod values;

use alloc::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use danchu::schema::{Root, roots};
use serde_json::{Value, json};

/// What a schema cannot say: a name, why, and a part of what the reader says of it.
const KNOWN: &[(&str, &str, &[&str])] = &[
    (
        "reference",
        "an id is one of those that the document lists elsewhere, and is there once",
        &[
            "has the id `",
            "is taken by an earlier entry",
            "is built in",
            "the scale has no grade",
            "the working calendar cannot be used",
        ],
    ),
    (
        "order",
        "the second of two days or counts is not below the first",
        &[
            "wrong way round",
            "holds no day",
            "lies after",
            "no points lie",
        ],
    ),
    (
        "number",
        "the codes of issuers and kinds in the number of an instrument are a table, not a pattern",
        &["instrument number", "expected a type or an issuer"],
    ),
    (
        "nul",
        "U+0000 in a text is a rule of the document; as a pattern it would stand at every text",
        &["U+0000"],
    ),
    (
        "twice",
        "a key that stands twice is gone once a document is parsed",
        &["appears twice"],
    ),
    (
        "fraction",
        "JSON Schema takes 1.0 for a whole number",
        &["found `7.0`"],
    ),
];

/// One document and what the reader says of it.
struct Line {
    name: String,
    text: String,
    refused: Option<String>,
    known: Option<&'static str>,
}

fn line(root: &Root, name: String, text: String) -> Line {
    let refused = root.read(&text).err().map(|errors| {
        let all: Vec<String> = errors.iter().map(ToString::to_string).collect();
        all.join("; ")
    });
    let known = refused.as_ref().and_then(|why| {
        let of = |(_, _, parts): &&(_, _, &[&str])| parts.iter().any(|part| why.contains(part));
        KNOWN.iter().find(of).map(|(name, ..)| *name)
    });
    Line {
        name,
        text,
        refused,
        known,
    }
}

/// Every document for a root: the whole ones first.
fn lines(root: &Root) -> Vec<Line> {
    let schema = root.schema();
    let (mut found, mut tried_texts) = (Vec::new(), BTreeSet::new());
    for (name, value) in values::of(root) {
        found.push(line(root, name.clone(), value.to_string()));
        for (what, broken) in mutate::here_and_there(&value) {
            found.push(line(root, format!("{name}: {what}"), broken));
        }
    }
    for target in build::targets(&schema) {
        let Some((whole, place)) = build::document(&schema, &target) else {
            panic!("no document of `{}` holds {target:?}", root.name)
        };
        let name = target.to_string();
        found.push(line(root, name.clone(), whole.to_string()));
        for (what, broken) in mutate::fields(&schema, &target, &whole, &place, &mut tried_texts) {
            found.push(line(root, format!("{name}: {what}"), broken));
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|line| seen.insert(line.text.clone()));
    found
}

#[test]
fn every_golden_and_every_made_value_is_read() {
    for root in roots() {
        let values = values::of(root);
        assert!(!values.is_empty());
        for (name, value) in values {
            let line = line(root, name, value.to_string());
            assert_eq!(line.refused, None, "{}: {}", root.name, line.name);
        }
    }
}

#[test]
fn what_a_schema_describes_is_read_whole_and_refused_when_broken() {
    let mut wrong = Vec::new();
    let mut tried = 0_usize;
    for root in roots() {
        let schema = root.schema();
        let mut tried_texts = BTreeSet::new();
        for target in build::targets(&schema) {
            let (whole, place) = build::document(&schema, &target).unwrap();
            let first = line(root, target.to_string(), whole.to_string());
            if first.refused.is_some() {
                wrong.push(format!(
                    "{}: {target}: {:?}: {whole}",
                    root.name, first.refused
                ));
            }
            let required = build::required(&schema, &target);
            for (what, broken) in mutate::fields(&schema, &target, &whole, &place, &mut tried_texts)
            {
                tried += 1;
                let line = line(root, format!("{target}: {what}"), broken);
                let refuse = match what.split_once(' ') {
                    Some(("extra" | "null", _)) => true,
                    Some(("without", field)) => required.contains(field),
                    _ => continue,
                };
                if (line.refused.is_some() && line.known.is_none()) != refuse {
                    wrong.push(format!("{}: {}: {:?}", root.name, line.name, line.refused));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(tried > 5000, "{tried} broken documents");
}

#[test]
fn what_a_schema_cannot_say_is_listed_and_happens() {
    let mut happened: BTreeMap<&str, usize> = BTreeMap::new();
    for root in roots() {
        let (mut good, mut bad) = (0_usize, 0_usize);
        let lines = lines(root);
        for line in &lines {
            good += usize::from(line.refused.is_none());
            bad += usize::from(line.refused.is_some());
            if let Some(known) = line.known {
                *happened.entry(known).or_default() += 1;
            }
        }
        assert!(
            good > 50 && bad > 500,
            "{}: {good} good, {bad} bad",
            root.name
        );
        if let Some(folder) = std::env::var_os("CORPUS") {
            write(Path::new(&folder), root, &lines);
            eprintln!("{}: {good} good, {bad} broken", root.name);
        }
    }
    let listed: BTreeSet<&str> = KNOWN.iter().map(|(name, ..)| *name).collect();
    let happened: BTreeSet<&str> = happened.into_keys().collect();
    assert_eq!(
        happened, listed,
        "an entry of the list that nothing needs is taken off it"
    );
}

/// Writes the documents of a root, its schema beside them, and the list of what a schema cannot say.
fn write(folder: &Path, root: &Root, lines: &[Line]) {
    fs::create_dir_all(folder).unwrap();
    let mut text = String::new();
    for line in lines {
        let (name, refused, known) = (json!(line.name), json!(line.refused), json!(line.known));
        text.push_str(&format!(
            "{{\"name\":{name},\"refused\":{refused},\"known\":{known},\"document\":{}}}\n",
            line.text
        ));
    }
    fs::write(folder.join(format!("{}.jsonl", root.name)), text).unwrap();
    let schema = danchu::wire::write(&root.schema()).unwrap();
    fs::write(folder.join(format!("{}.schema.json", root.name)), schema).unwrap();
    let known: BTreeMap<&str, &str> = KNOWN.iter().map(|(name, why, _)| (*name, *why)).collect();
    fs::write(folder.join("known.json"), json!(known).to_string()).unwrap();
}

/// The definition that a reference names, or the schema itself.
fn resolve<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    match reference(schema) {
        Some(to) => resolve(root, root.pointer(to.trim_start_matches('#')).unwrap()),
        None => schema,
    }
}

/// What a schema refers to, alone or beside a description.
fn reference(schema: &Value) -> Option<&str> {
    let beside = || schema["allOf"].as_array()?.first()?["$ref"].as_str();
    schema["$ref"].as_str().or_else(beside)
}

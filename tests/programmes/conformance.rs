//! The conformance vectors: all of them are right, every construct of the vocabulary is in one, and what is wrong is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use danchu::schema;
use serde_json::Value;

#[path = "../../examples/conformance.rs"]
mod example;
use example::Ran;

/// The process itself only hands over its arguments, so it is not run here.
const _: fn() -> ExitCode = example::main;

/// The sums and lists of the vocabulary of rules, each of whose constructs must be in a vector.
const VOCABULARY: &[&str] = &[
    "Bearers",
    "Bound",
    "Cond",
    "Denominator",
    "Each",
    "EffectFrom",
    "EvidenceClass",
    "FirstDay",
    "Modality",
    "Need",
    "Occasion",
    "Part",
    "Roll",
    "Rule",
    "SameDay",
    "Status",
    "Subject",
    "Test",
    "Timing",
    "Trigger",
    "VoteOf",
    "WindowYear",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/conformance")
}

fn vectors() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    found
}

fn run(folder: &Path) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = [folder.to_str().unwrap().to_owned()];
    let code = example::run(&arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (code, text(out), text(err))
}

#[test]
fn every_vector_is_right() {
    let count = vectors().len();
    let (code, out, err) = run(&folder());
    assert_eq!(out, format!("right {count}, skipped 0, wrong 0\n"));
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(count > 100);
}

#[test]
fn a_vector_that_expects_something_else_is_wrong() {
    let text = vectors().remove("trigger-done").unwrap();
    assert_eq!(example::run_one(&text), Ran::Right);
    // Another outcome, another last day, no last day, another record, another rule, nothing at all.
    for (old, new) in [
        (
            r#""outcome": "satisfied""#,
            r#""outcome": "satisfied_late""#,
        ),
        (r#""due": "2024-03-11""#, r#""due": "2024-03-12""#),
        (r#", "due": "2024-03-11""#, ""),
        (r#""subject": "r1""#, r#""subject": "r2""#),
        (r#""count": 5"#, r#""count": 4"#),
        (r#""working_days""#, r#""weeks""#),
    ] {
        let other = text.replace(old, new);
        assert_ne!(other, text, "{old}");
        assert!(matches!(example::run_one(&other), Ran::Wrong(_)), "{new}");
    }
    let (before, _) = text.split_once(r#""expect""#).unwrap();
    let nothing = format!(r#"{before}"expect": [] }}"#);
    let Ran::Wrong(why) = example::run_one(&nothing) else {
        panic!("a finding that nobody expects is wrong")
    };
    assert_eq!(
        why,
        ["not expected: own:send of m: satisfied (record r1, due 2024-03-11)"]
    );
    // Twice the same line: one finding is not two.
    let (before, line) = text.split_once(r#""expect": ["#).unwrap();
    let line = line
        .trim_end()
        .trim_end_matches('}')
        .trim_end()
        .trim_end_matches(']');
    let twice = format!(r#"{before}"expect": [{line}, {line}] }}"#);
    assert!(matches!(example::run_one(&twice), Ran::Wrong(why) if why.len() == 1));
}

#[test]
fn another_version_is_skipped_and_what_is_no_vector_is_wrong() {
    let text = vectors().remove("trigger-done").unwrap();
    let next = text.replacen("danchu.conformance/1", "danchu.conformance/2", 1);
    assert_eq!(example::run_one(&next), Ran::Skipped);
    let unread = text.replacen(r#""owes""#, r#""owe""#, 1);
    assert!(matches!(example::run_one(&unread), Ran::Wrong(why) if why[0].contains("owe")));
    for text in ["{", "{}", r#"{"format": "danchu.case/1"}"#, "[]"] {
        assert!(matches!(example::run_one(text), Ran::Wrong(_)), "{text}");
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    let _ = fs::remove_dir_all(&folder);
    let (code, out, err) = run(&folder);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("conformance"));
    fs::create_dir_all(&folder).unwrap();
    assert_eq!(run(&folder).0, 2);
    fs::write(folder.join("a.json"), &text).unwrap();
    fs::write(folder.join("b.json"), next).unwrap();
    assert_eq!(
        run(&folder),
        (
            0,
            "skipped b\nright 1, skipped 1, wrong 0\n".to_owned(),
            String::new()
        )
    );
    fs::write(folder.join("c.json"), "{}").unwrap();
    let (code, out, _) = run(&folder);
    assert_eq!(code, 1);
    assert!(
        out.contains("wrong c\n") && out.ends_with("right 1, skipped 1, wrong 1\n"),
        "{out}"
    );
}

/// The definitions of the schema of a programme.
struct Walk {
    root: Value,
    used: BTreeSet<(String, String)>,
}

/// The word by which a branch of a sum, or an entry of a list, is known.
fn word(branch: &Value) -> Option<&str> {
    let kind = branch.pointer("/properties/kind/const");
    kind.or_else(|| branch.get("const")).and_then(Value::as_str)
}

/// The words of a definition: the kinds of a sum, the entries of a list.
fn words(definition: &Value) -> Vec<String> {
    let branches = definition["oneOf"].as_array().into_iter().flatten();
    let listed = definition["enum"].as_array().into_iter().flatten();
    let branches = branches.flat_map(|branch| {
        let listed = branch["enum"].as_array().into_iter().flatten();
        let listed = listed.filter_map(Value::as_str);
        word(branch).into_iter().chain(listed)
    });
    branches
        .chain(listed.filter_map(Value::as_str))
        .map(str::to_owned)
        .collect()
}

impl Walk {
    /// Walks a value along its schema and notes each construct that it uses.
    fn walk(&mut self, value: &Value, schema: &Value) {
        if let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|path| path.strip_prefix("#/$defs/"))
        {
            let definition = self.root["$defs"][name].clone();
            let said = value["kind"].as_str().or_else(|| value.as_str());
            if let Some(said) =
                said.filter(|said| words(&definition).iter().any(|word| word == said))
            {
                self.used.insert((name.to_owned(), said.to_owned()));
            }
            return self.walk(value, &definition);
        }
        for branch in ["oneOf", "anyOf", "allOf"]
            .iter()
            .filter_map(|key| schema[*key].as_array())
            .flatten()
        {
            let other = word(branch).is_some_and(|word| value["kind"].as_str() != Some(word));
            if !other {
                self.walk(value, branch);
            }
        }
        for item in value.as_array().into_iter().flatten() {
            self.walk(item, &schema["items"]);
        }
        for (name, field) in value.as_object().into_iter().flatten() {
            self.walk(field, &schema["properties"][name]);
        }
    }
}

#[test]
fn every_construct_of_the_vocabulary_is_in_a_vector() {
    let root = schema::roots()
        .iter()
        .find(|root| root.name == "programme")
        .map(|root| serde_json::to_value(root.schema()).unwrap())
        .unwrap();
    let mut walk = Walk {
        root: root.clone(),
        used: BTreeSet::new(),
    };
    for text in vectors().values() {
        let vector: Value = serde_json::from_str(text).unwrap();
        walk.walk(&vector["programme"], &root);
    }
    let mut missing = Vec::new();
    for name in VOCABULARY {
        let words = words(&root["$defs"][*name]);
        assert!(!words.is_empty(), "{name}");
        for word in words {
            if !walk.used.contains(&((*name).to_owned(), word.clone())) {
                missing.push(format!("{name} {word}"));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

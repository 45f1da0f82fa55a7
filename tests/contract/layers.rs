//! A room imports only rooms below it.

use std::collections::{BTreeMap, BTreeSet};

use crate::shape::{sources, text};

/// The rooms from the ground up, with the rooms that each may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("truth", &[]),
    ("label", &[]),
    ("key", &["label"]),
    ("id", &[]),
    ("quantity", &["truth"]),
    ("share", &["truth", "quantity"]),
    ("tagged", &["strict"]),
    ("strict", &["tagged"]),
    ("time", &["truth", "strict"]),
    ("law", &["label", "truth", "time"]),
    ("act", &["label", "key"]),
    ("actor", &["key", "label", "id", "time"]),
    ("matter", &["key", "id", "time"]),
    (
        "norm",
        &[
            "label", "id", "share", "time", "law", "act", "actor", "matter",
        ],
    ),
    (
        "record",
        &[
            "label", "id", "quantity", "truth", "time", "act", "actor", "matter", "tagged",
        ],
    ),
    (
        "report",
        &[
            "label", "id", "quantity", "share", "truth", "time", "law", "act", "actor", "matter",
            "norm", "record",
        ],
    ),
    (
        "catalogue",
        &[
            "label", "id", "share", "time", "law", "act", "actor", "matter", "norm", "key",
        ],
    ),
    (
        "check",
        &[
            "label",
            "id",
            "quantity",
            "share",
            "truth",
            "time",
            "law",
            "act",
            "actor",
            "matter",
            "norm",
            "record",
            "report",
            "catalogue",
        ],
    ),
    ("wire", &["label", "strict", "tagged", "record"]),
    (
        "strategies",
        &[
            "label", "id", "quantity", "share", "truth", "time", "act", "actor", "matter", "record",
        ],
    ),
    ("schema", &["record", "report"]),
    ("guide", &[]),
];

/// The rooms that a file of a room names.
fn imports(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rest in source.split("crate::").skip(1) {
        let one = |text: &str| {
            text.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        };
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split('}').next().unwrap_or("");
            found.extend(list.split(',').map(|name| one(name.trim())));
        } else {
            found.insert(one(rest));
        }
    }
    found
}

/// Where the names that the root re-exports live.
fn home(name: &str) -> &str {
    match name {
        "BodyId" | "CaseId" | "MatterId" | "NormId" | "RecordId" | "ParseIdError" => "id",
        "Label" | "Lang" => "label",
        "Quantity" | "ParseQuantityError" => "quantity",
        "Truth" => "truth",
        "ParseKeyError" => "key",
        other => other,
    }
}

#[test]
fn no_arrow_runs_upward() {
    let allowed: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut wrong = BTreeSet::new();
    for path in sources("src") {
        let relative = path
            .strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src/"))
            .unwrap();
        let room = relative.split(['/', '.']).next().unwrap();
        if room == "lib" {
            continue;
        }
        let Some(below) = allowed.get(room) else {
            wrong.insert(format!("{room}: not in the list of rooms"));
            continue;
        };
        // What an example in the documentation imports is a reader's business.
        let code: String = text(&path)
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect();
        for name in imports(&code) {
            let target = home(&name);
            if target != room && !below.contains(&target) {
                wrong.insert(format!("{room} imports {target} ({relative})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn norms_and_records_never_import_each_other() {
    let of = |room: &str| ROOMS.iter().find(|(name, _)| *name == room).unwrap().1;
    assert!(!of("norm").contains(&"record") && !of("record").contains(&"norm"));
}

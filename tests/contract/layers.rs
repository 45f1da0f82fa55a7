//! A room imports only rooms below it: the graph as data, and the imports as they are.

use alloc::collections::{BTreeMap, BTreeSet};

use crate::sources::{SourceFile, files, root};

/// Every room with the rooms it may import, the lowest first: an arrow can only lead up this list,
/// which is down the picture in the essay of the crate. Norms and records never import each other,
/// and the catalogue knows neither records nor checks.
const ROOMS: &[(&str, &[&str])] = &[
    ("guide", &[]),
    ("truth", &[]),
    ("label", &[]),
    ("strict", &[]),
    ("id", &["label", "strict"]),
    ("tagged", &["strict"]),
    ("key", &["label", "strict"]),
    ("quantity", &["truth", "label", "strict"]),
    ("share", &["truth", "quantity"]),
    ("time", &["truth", "label", "strict", "tagged"]),
    ("law", &["label", "id", "strict", "tagged", "time"]),
    ("act", &["key", "label"]),
    ("actor", &["truth", "id", "key", "label", "time"]),
    ("matter", &["id", "key", "label", "time"]),
    (
        "glossary",
        &["label", "tagged", "law", "act", "actor", "matter"],
    ),
    (
        "norm",
        &[
            "truth", "label", "id", "tagged", "quantity", "share", "time", "law", "act", "actor",
            "matter",
        ],
    ),
    (
        "record",
        &[
            "truth", "label", "id", "tagged", "quantity", "time", "act", "actor", "matter",
        ],
    ),
    (
        "catalogue",
        &[
            "truth", "label", "id", "quantity", "share", "time", "law", "act", "actor", "matter",
            "norm",
        ],
    ),
    (
        "report",
        &[
            "glossary",
            "truth",
            "label",
            "id",
            "tagged",
            "quantity",
            "share",
            "time",
            "law",
            "act",
            "actor",
            "matter",
            "norm",
            "record",
            "catalogue",
        ],
    ),
    (
        "programme",
        &[
            "glossary",
            "truth",
            "label",
            "id",
            "tagged",
            "time",
            "law",
            "act",
            "actor",
            "norm",
            "record",
            "catalogue",
        ],
    ),
    (
        "check",
        &[
            "glossary",
            "truth",
            "label",
            "id",
            "quantity",
            "share",
            "time",
            "law",
            "act",
            "actor",
            "matter",
            "norm",
            "record",
            "report",
            "catalogue",
            "programme",
        ],
    ),
    (
        "review",
        &[
            "label",
            "id",
            "tagged",
            "time",
            "law",
            "act",
            "actor",
            "norm",
            "record",
            "report",
            "catalogue",
            "programme",
            "check",
        ],
    ),
    (
        "laws",
        &[
            "label", "id", "quantity", "share", "time", "act", "actor", "matter", "norm", "record",
            "report", "check",
        ],
    ),
    (
        "yearly",
        &[
            "truth",
            "label",
            "id",
            "quantity",
            "share",
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
    (
        "wire",
        &[
            "glossary",
            "label",
            "strict",
            "tagged",
            "record",
            "programme",
            "report",
            "yearly",
        ],
    ),
    (
        "schema",
        &["record", "programme", "report", "yearly", "wire"],
    ),
    (
        "strategies",
        &[
            "truth",
            "label",
            "id",
            "quantity",
            "share",
            "time",
            "law",
            "act",
            "actor",
            "matter",
            "norm",
            "record",
            "report",
            "programme",
            "check",
            "glossary",
            "review",
            "yearly",
        ],
    ),
];

/// What the crate root re-exports from rooms that are private.
const ROOT_ITEMS: &[(&str, &str)] = &[
    ("BodyId", "id"),
    ("CaseId", "id"),
    ("MatterId", "id"),
    ("NormId", "id"),
    ("RecordId", "id"),
    ("ParseIdError", "id"),
    ("ParseKeyError", "key"),
    ("Label", "label"),
    ("Lang", "label"),
    ("Quantity", "quantity"),
    ("ParseQuantityError", "quantity"),
    ("Truth", "truth"),
];

/// The names that follow a path in code: one, or each of a group.
fn heads(rest: &str) -> Vec<String> {
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    let Some(group) = rest.strip_prefix('{') else {
        return vec![word(rest)];
    };
    let mut depth = 0_i32;
    let mut found = Vec::new();
    let mut start = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = true,
            c if start && !c.is_whitespace() => {
                found.push(word(&group[at..]));
                start = false;
            }
            _ => {}
        }
    }
    found
}

/// The names at the crate root that a file mentions: after `crate::`, and after as many `super::` as lead there.
fn mentioned(file: &SourceFile) -> BTreeSet<String> {
    let code = file.code();
    let mut found = BTreeSet::new();
    for (at, path) in code.match_indices("crate::") {
        found.extend(heads(&code[at + path.len()..]));
    }
    let up = "super::".repeat(file.depth());
    for (at, path) in code.match_indices(&up) {
        found.extend(heads(&code[at + path.len()..]));
    }
    found
}

/// The rooms that each room imports.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let rooms: BTreeSet<String> = files().iter().map(|file| file.room().to_owned()).collect();
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files().iter().filter(|file| file.room() != "lib") {
        let to = arrows.entry(file.room().to_owned()).or_default();
        for name in mentioned(file) {
            let root_item = ROOT_ITEMS
                .iter()
                .find(|(item, _)| *item == name)
                .map(|(_, room)| *room);
            let room = root_item.or(rooms.contains(&name).then_some(name.as_str()));
            to.extend(room.filter(|room| *room != file.room()).map(str::to_owned));
        }
    }
    arrows
}

#[test]
fn the_list_of_rooms_has_no_arrow_that_runs_upward() {
    for (index, (room, below)) in ROOMS.iter().enumerate() {
        for other in *below {
            assert!(
                ROOMS[..index].iter().any(|(name, _)| name == other),
                "`{room}` imports `{other}`, which is not below it"
            );
        }
    }
}

#[test]
fn every_room_imports_only_what_it_may() {
    let listed: BTreeMap<String, BTreeSet<String>> = ROOMS
        .iter()
        .map(|(room, below)| {
            (
                (*room).to_owned(),
                below.iter().map(|room| (*room).to_owned()).collect(),
            )
        })
        .collect();
    let found = imports();
    let mut wrong = Vec::new();
    for (room, to) in &found {
        let Some(may) = listed.get(room) else {
            wrong.push(format!("`{room}` is not on the list; it imports {to:?}"));
            continue;
        };
        wrong.extend(
            to.difference(may)
                .map(|other| format!("`{room}` imports `{other}`")),
        );
    }
    wrong.extend(
        listed
            .keys()
            .filter(|room| !found.contains_key(*room))
            .map(|room| format!("there is no room `{room}`")),
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_picture_in_the_essay_shows_every_public_room() {
    let essay = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let picture = essay
        .split("```text")
        .find(|block| block.contains("catalogue") && block.contains("label"))
        .and_then(|block| block.split("```").next())
        .unwrap();
    let words: BTreeSet<&str> = picture.split(|c: char| !c.is_alphanumeric()).collect();
    // Pages for readers and the reading of sums hold nothing of the domain.
    let shown = ROOMS
        .iter()
        .map(|(room, _)| *room)
        .filter(|room| !["guide", "strict", "tagged"].contains(room));
    let missing: Vec<&str> = shown.filter(|room| !words.contains(room)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn names_are_read_from_paths_and_groups() {
    assert_eq!(heads("act::{Form, Method};"), ["act"]);
    assert_eq!(
        heads("{BodyId, act::{Form, Method}, time};"),
        ["BodyId", "act", "time"]
    );
}

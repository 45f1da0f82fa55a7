//! What is done to a good document so that a reader has something to refuse.

use alloc::collections::BTreeSet;

use serde_json::{Value, json};

use crate::build::{Target, object};
use crate::{reference, resolve};

/// How many of the texts every field is tried with.
const FEW: usize = 5;

/// Texts that some reader somewhere takes for a date, a count, an id or a place in a text.
const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "Xã",
    "đ",
    "no_such_value",
    "2024-02-29",
    "2023-02-29",
    "2024-02-30",
    "1900-02-29",
    "2000-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-06-00",
    "0999-12-31",
    "1000-01-01",
    "9999-12-31",
    "10000-01-01",
    "2024-6-1",
    "24-06-01",
    "20240601",
    "2024-W01-1",
    "+2024-06-01",
    "2024-06-01T00:00:00Z",
    "2024",
    "2024-06",
    "2024-13",
    "0999",
    "unknown",
    "still_running",
    "../..",
    "../2024-06-01",
    "2024-06-01/..",
    "2024-06-01/2024-06-15",
    "2024-06-15/2024-06-01",
    "2024-06-01/2024-06-01",
    "2024-06/2024-07",
    "0",
    "7",
    "007",
    "-1",
    "1.5",
    "1e3",
    ">=0",
    ">=601",
    ">= 601",
    ">601",
    "<=0",
    "<=1",
    "<=40",
    "~80",
    "~",
    "5..5",
    "100..120",
    "120..100",
    "1..",
    "..1",
    ">=4294967295",
    ">=4294967296",
    "<=9999999999",
    "0..4294967296",
    "13",
    "13.2",
    "13.2.p2",
    "13.2.p2.p3",
    "13.2.a.p2",
    "13.2.p1.a",
    "19.1.dd",
    "19.1.d1",
    "13.2.3",
    "13.0",
    "013",
    "5a",
    "5f",
    "99999",
    "part",
    "part.1",
    "part.1.2",
    "part.head",
    "chapter.2.section.1",
    "chapter.2.section",
    "chapters",
    "sec",
    "section_2",
    "II.1.dd",
    "II.head",
    "II.1.head",
    "IIII",
    "XL",
    "XXXIX",
    "VX",
    "recipients.4",
    "ab",
    "13..2",
    "13.",
    ".13",
    "13.p0",
    "13.p100",
    "10/2022/QH15",
    "30-CT/TW",
    "59/2023/ND-CP",
    "59/2023/XX-YY",
    "10/2022/",
    "programme-kl-120",
    "programme--kl",
    "-programme",
    "programme-",
    "law_10",
    "a.b",
    "a:b",
    "A",
    "\u{0}",
    "a\u{0}b",
    "a\u{0301}",
    "\u{FEFF}a",
];

/// A good document with one thing changed: what was changed, and the text of the document.
pub(crate) fn fields(
    root: &Value,
    target: &Target,
    whole: &Value,
    place: &str,
    tried: &mut BTreeSet<String>,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut change = |what: String, edit: &dyn Fn(&mut serde_json::Map<String, Value>)| {
        let mut document = whole.clone();
        let at = document
            .pointer_mut(place)
            .unwrap()
            .as_object_mut()
            .unwrap();
        edit(at);
        found.push((what, document.to_string()));
    };
    change("extra no_such_field".to_owned(), &|object| {
        object.insert("no_such_field".to_owned(), json!(1));
    });
    let properties = object(root, target)["properties"].as_object().unwrap();
    for (field, schema) in properties {
        // The whole list of texts once for each type, a few of them at every field.
        let texts = match reference(schema) {
            Some(to) if !tried.insert(to.to_owned()) => TEXTS.get(..FEW).unwrap(),
            _ => TEXTS,
        };
        let schema = resolve(root, schema);
        change(format!("without {field}"), &|object| {
            object.remove(field);
        });
        change(format!("null {field}"), &|object| {
            object.insert(field.clone(), Value::Null);
        });
        let old = whole.pointer(place).unwrap()[field].clone();
        for value in replacements(schema, &old, texts) {
            let shown: String = value.to_string().chars().take(60).collect();
            change(format!("{field} is {shown}"), &|object| {
                object.insert(field.clone(), value.clone());
            });
        }
    }
    // Only a text can say a key twice.
    if place.is_empty() {
        let text = whole.to_string();
        let (key, value) = whole.as_object().unwrap().iter().next().unwrap();
        found.push((
            format!("twice {key}"),
            text.replacen('{', &format!("{{{}:{value},", json!(key)), 1),
        ));
    }
    let list: Vec<Value> = whole
        .pointer(place)
        .unwrap()
        .as_object()
        .unwrap()
        .values()
        .cloned()
        .collect();
    for other in [
        json!(list),
        json!("text"),
        json!(1),
        json!(true),
        Value::Null,
    ] {
        let mut document = whole.clone();
        *document.pointer_mut(place).unwrap() = other.clone();
        let shown: String = other.to_string().chars().take(60).collect();
        found.push((format!("in its place {shown}"), document.to_string()));
    }
    found
}

/// What may stand in place of a value: of every other type, and of its own at and beyond its edges.
fn replacements(schema: &Value, old: &Value, texts_to_try: &[&str]) -> Vec<Value> {
    let mut found = vec![
        json!(true),
        json!(0),
        json!(7),
        json!(-1),
        json!(1.5),
        json!(7.0),
        json!({}),
        json!([]),
        json!([old]),
        json!([old, old]),
        json!([7]),
        json!([null]),
        json!({ "value": old }),
        json!("7"),
        json!(u64::from(u32::MAX)),
        json!(u64::from(u32::MAX) + 1),
        json!(u64::MAX),
        json!(1e30),
    ];
    let bounds = [&schema["minimum"], &schema["maximum"]]
        .into_iter()
        .filter_map(Value::as_u64);
    for bound in bounds {
        found.extend([json!(bound), json!(bound.wrapping_sub(1)), json!(bound + 1)]);
    }
    let variants = schema["oneOf"].as_array().into_iter().flatten();
    let texts = variants
        .chain([schema])
        .any(|schema| schema["type"] == "string");
    if let Some(values) = schema["enum"].as_array() {
        found.extend(values.iter().cloned());
        found.extend([json!("no_such_value"), json!("")]);
    } else if texts {
        found.extend(schema["examples"].as_array().into_iter().flatten().cloned());
        found.extend(texts_to_try.iter().map(|text| json!(text)));
        found.push(json!("a".repeat(97)));
        found.push(json!("a".repeat(65)));
        found.push(json!("a".repeat(64)));
    }
    if let Some(text) = old.as_str() {
        let upper = text.to_uppercase();
        found.extend([
            json!(format!("{text} ")),
            json!(format!(" {text}")),
            json!(format!("{text}\n")),
            json!(upper),
        ]);
    }
    found.retain(|value| value != old);
    found
}

/// One change for each object of a document, in turn.
pub(crate) fn here_and_there(document: &Value) -> Vec<(String, String)> {
    let mut places = Vec::new();
    objects(document, String::new(), &mut places);
    let change = |(turn, place): (usize, &String)| {
        let mut broken = document.clone();
        let object = broken.pointer_mut(place)?.as_object_mut()?;
        let keys: Vec<String> = object.keys().cloned().collect();
        let key = keys.get(turn.checked_rem(keys.len())?)?.clone();
        let what = match turn % 5 {
            0 => object.remove(&key),
            1 => object.insert(key.clone(), Value::Null),
            2 => object.insert(key.clone(), json!([object[&key]])),
            3 => object.insert(format!("{key}_"), json!(1)),
            _ => object.insert(key.clone(), json!("no such value")),
        };
        drop(what);
        Some((
            format!("{place}/{key} in turn {}", turn % 5),
            broken.to_string(),
        ))
    };
    // A step that shares no factor with the turns, so that each kind of change comes up.
    let step = places.len() / MOST_CHANGES + 1;
    places
        .iter()
        .enumerate()
        .step_by(step | 1)
        .filter_map(change)
        .collect()
}

/// About how many changes a document is put through: a big one would be copied for each.
const MOST_CHANGES: usize = 8;

fn objects(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                objects(value, format!("{at}/{key}"), found);
            }
            found.push(at);
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                objects(value, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

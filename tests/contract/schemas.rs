//! The schemas of the stored formats, against golden files, and what a strict validator needs of them.
//!
//! A golden file is rewritten only with `UPDATE_GOLDEN=1`; a difference is a line of the changelog.

use std::fs;

use danchu::schema::roots;
use danchu::schema::serde_json::{Value, to_string_pretty};

use crate::sources::root;

#[test]
fn the_schemas_are_those_on_record() {
    for format in roots() {
        let path = root().join(format!("tests/data/schemas/{}.schema.json", format.name));
        let text = to_string_pretty(&format.schema()).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
            fs::write(&path, &text).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            text == golden,
            "the schema of `{}` changed; look at the difference with UPDATE_GOLDEN=1 and git diff",
            format.name
        );
    }
}

/// Calls `ask` on every object of a document.
fn each(value: &Value, ask: &mut impl FnMut(&danchu::schema::serde_json::Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            ask(object);
            object.values().for_each(|value| each(value, ask));
        }
        Value::Array(items) => items.iter().for_each(|value| each(value, ask)),
        _ => {}
    }
}

#[test]
fn every_reference_of_a_schema_leads_to_a_definition() {
    for format in roots() {
        let schema = format.schema();
        let mut seen = 0;
        each(&schema, &mut |object| {
            if let Some(Value::String(to)) = object.get("$ref") {
                seen += 1;
                assert!(schema.pointer(to.trim_start_matches('#')).is_some(), "{to}");
            }
        });
        assert!(seen > 10, "{seen} references in `{}`", format.name);
    }
}

#[test]
fn a_schema_has_one_id_and_no_format_that_validators_do_not_know() {
    for format in roots() {
        let schema = format.schema();
        assert_eq!(schema["$id"], format.id);
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        let (mut ids, mut formats) = (0, Vec::new());
        each(&schema, &mut |object| {
            ids += usize::from(object.get("$id").is_some_and(Value::is_string));
            // The examples have a `format` of their own, and no `type`.
            formats.extend(
                object
                    .get("type")
                    .and(object.get("format"))
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
        });
        assert_eq!(ids, 1);
        assert_eq!(formats, Vec::<String>::new());
    }
}

#[test]
fn every_integer_of_a_schema_has_its_bounds() {
    for format in roots() {
        let mut seen = 0;
        each(&format.schema(), &mut |object| {
            let whole = match object.get("type") {
                Some(Value::String(kind)) => kind == "integer",
                Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "integer"),
                _ => false,
            };
            if whole {
                seen += 1;
                let bound = |end: &str| object.get(end).is_some_and(Value::is_u64);
                assert!(bound("minimum") && bound("maximum"), "{object:?}");
            }
        });
        assert!(seen > 5, "{seen} integers in `{}`", format.name);
    }
}

#[test]
fn sums_of_money_end_where_the_reader_ends_them() {
    let sum = |dong: u64| {
        format!(
            r#"{{"format":"danchu.case/1","id":"a","as_of":"2024-07-01","records":[{{"id":"r","date":"2024-06-01","act":{{"kind":"collect","income_dong":{dong}}}}}]}}"#
        )
    };
    let case = roots().first().unwrap().schema();
    let mut most = Vec::new();
    each(&case, &mut |object| {
        if let Some(income) = object.get("income_dong") {
            most.extend(income.get("maximum").and_then(Value::as_u64));
        }
    });
    assert!(!most.is_empty());
    for most in most {
        assert!(danchu::wire::read_case(&sum(most)).is_ok(), "{most}");
        assert!(danchu::wire::read_case(&sum(most + 1)).is_err(), "{most}");
    }
}

#[test]
fn every_object_of_a_schema_is_closed() {
    for format in roots() {
        each(&format.schema(), &mut |object| {
            if object.get("type").is_some_and(|kind| kind == "object") {
                assert_eq!(
                    object.get("additionalProperties"),
                    Some(&Value::Bool(false)),
                    "{object:?}"
                );
            }
        });
    }
}

/// Whether a description names the Vietnamese term: in parentheses, two terms have no mark on them.
fn says_vietnamese(text: &str) -> bool {
    let marked = |c: char| matches!(c, '\u{C0}'..='\u{1B0}' | '\u{1EA0}'..='\u{1EF9}');
    text.contains(marked) || text.contains("(thu)") || text.contains("(chi)")
}

/// What lacks a title, a description in plain prose, or a Vietnamese term.
fn silent(owner: &str, schema: &Value, titled: bool, found: &mut Vec<String>) {
    let about = schema["description"].as_str().unwrap_or_default();
    let first = about.split("\n\n").next().unwrap_or_default();
    if !says_vietnamese(first) {
        found.push(format!("{owner} says no Vietnamese term: `{first}`"));
    }
    if ["[`", "](", "::", "```"]
        .iter()
        .any(|code| about.contains(code))
    {
        found.push(format!("{owner} speaks to users of Rust: `{about}`"));
    }
    if titled && !schema["title"].is_string() {
        found.push(format!("{owner} has no title"));
    }
    let values = schema["enum"].as_array().into_iter().flatten();
    for value in values.filter_map(Value::as_str) {
        let opens = format!("\n- `{value}`: ");
        let line = about
            .split(&opens)
            .nth(1)
            .and_then(|rest| rest.lines().next());
        if !line.is_some_and(says_vietnamese) {
            found.push(format!("{owner} does not say what `{value}` is: {line:?}"));
        }
    }
    if schema.get("pattern").is_some() && !schema["examples"].is_array() {
        found.push(format!("{owner} has a pattern and no examples"));
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        silent(&format!("{owner}.{name}"), field, false, found);
    }
    for (index, variant) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
        silent(&format!("{owner}/{index}"), variant, true, found);
    }
}

#[test]
fn a_schema_speaks_to_readers_of_no_rust_in_both_languages() {
    let mut found = Vec::new();
    for format in roots() {
        let schema = format.schema();
        silent(format.name, &schema, true, &mut found);
        assert!(schema["examples"].is_array());
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            silent(name, definition, true, &mut found);
            assert_eq!(definition["title"], name.as_str());
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

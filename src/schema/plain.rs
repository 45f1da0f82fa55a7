//! From what a derive writes to what a reader of another language wants.
//!
//! * Integers have bounds instead of the names of Rust's integer types, which a strict validator refuses.
//! * A field that is there has a value: the reader refuses `null`, which a derive lets pass.
//! * A list of names is an `enum`, each value described in the description of the list: generators
//!   make one type of it, where a choice of constants becomes as many types.
//! * Every definition has its name for a `title`, since generators take the names of types from it.
//! * A description is prose: no code, no links into the documentation of the crate.
//! * A field that says no Vietnamese term of its own gets the one of the glossary of fields.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform as _};
use serde_json::{Map, Value, json};

use super::terms;

/// Rewrites a schema and everything under it.
pub(super) fn rewrite(schema: &mut Schema) {
    RecursiveTransform(bound_integers).transform(schema);
    RecursiveTransform(without_null).transform(schema);
    RecursiveTransform(describe).transform(schema);
    RecursiveTransform(list_values).transform(schema);
    RecursiveTransform(reference_alone).transform(schema);
    let root = schema.get(TITLE).and_then(Value::as_str).map(str::to_owned);
    let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
    for (name, definition) in definitions.into_iter().flatten() {
        if let Some(object) = definition.as_object_mut() {
            object.insert(TITLE.to_owned(), name.as_str().into());
            fields(name, object);
        }
    }
    if let (Some(name), Some(object)) = (root, schema.as_object_mut()) {
        fields(&name, object);
    }
}

const TITLE: &str = "title";
const DESCRIPTION: &str = "description";

/// The names of Rust's integers become the bounds that they stand for.
fn bound_integers(schema: &mut Schema) {
    let highest = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => u64::from(u8::MAX),
        Some("uint16") => u64::from(u16::MAX),
        Some("uint32") => u64::from(u32::MAX),
        // Sums of money: up to the last whole number that every reader holds exactly.
        Some("uint64") => 9_007_199_254_740_991,
        _ => return,
    };
    schema.remove("format");
    if schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), highest.into());
    }
}

/// A field that may be left out is never `null`.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get("type") {
        let mut types = types.iter().filter(|name| *name != "null").cloned();
        if let (Some(only), None) = (types.next(), types.next()) {
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = schema.get("anyOf") {
        let mut choices = choices.iter().filter(|choice| choice["type"] != "null");
        if let (Some(Value::Object(only)), None) = (choices.next().cloned(), choices.next()) {
            schema.remove("anyOf");
            for (key, value) in only {
                schema.insert(key, value);
            }
        }
    }
}

/// What a documentation comment says, as prose on one line.
fn describe(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut(DESCRIPTION) {
        *text = prose(text);
    }
}

fn prose(comment: &str) -> String {
    // Every second part lies inside a block of code.
    let outside: Vec<&str> = comment.split("```").step_by(2).collect();
    let text = outside.join(" ").replace("[`", "`").replace("`]", "`");
    // Lists keep their lines; any other line break is only where the source wrapped.
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let joined = paragraph.replace("\n- ", "\u{0}- ").replace('\n', " ");
        joined.replace('\u{0}', "\n").trim().to_owned()
    });
    let text = paragraphs.filter(|paragraph| !paragraph.is_empty());
    let text = text.collect::<Vec<_>>().join("\n\n");
    // What the comment prints in italics is the Vietnamese term.
    text.replace("(*", "(").replace("*)", ")")
}

/// A choice of constants becomes a list of values, described one by one.
fn list_values(schema: &mut Schema) {
    let Some(Value::Array(choices)) = schema.get("oneOf") else {
        return;
    };
    let mut values = Vec::new();
    let mut lines = String::new();
    for choice in choices {
        let Some(value) = choice.get("const").and_then(Value::as_str) else {
            return;
        };
        let about = choice.get(DESCRIPTION).and_then(Value::as_str);
        lines.extend([format!("\n- `{value}`: {}", about.unwrap_or_default())]);
        values.push(Value::from(value));
    }
    let about = schema.get(DESCRIPTION).and_then(Value::as_str);
    let about = format!("{}\n{lines}", about.unwrap_or_default());
    schema.remove("oneOf");
    schema.insert("type".to_owned(), "string".into());
    schema.insert("enum".to_owned(), values.into());
    schema.insert(DESCRIPTION.to_owned(), about.into());
}

/// A reference stands alone, with what else is said of it beside it: some generators make another type
/// of a reference with a description of its own.
fn reference_alone(schema: &mut Schema) {
    if schema.get(DESCRIPTION).is_some()
        && let Some(to) = schema.remove("$ref")
    {
        schema.insert("allOf".to_owned(), json!([{ "$ref": to }]));
    }
}

/// Gives the fields of a definition, and of its variants, their Vietnamese terms.
fn fields(name: &str, definition: &mut Map<String, Value>) {
    if let Some(variants) = definition.get_mut("oneOf").and_then(Value::as_array_mut) {
        for variant in variants.iter_mut().filter_map(Value::as_object_mut) {
            let title = variant.get(TITLE).and_then(Value::as_str);
            let title = title.unwrap_or(name).to_owned();
            fields(&title, variant);
        }
    }
    let properties = definition.get_mut("properties");
    for (field, schema) in properties
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        let Some(object) = schema.as_object_mut() else {
            continue;
        };
        let about = object.get(DESCRIPTION).and_then(Value::as_str);
        // The tag of a variant is the one field that no comment describes.
        let tag = object.get("const").map(|_| TAG);
        if let Some(term) = terms::of(name, field)
            && let Some(about) = about.or(tag)
            && !says_vietnamese(about)
        {
            // The term stands in the first paragraph; what follows it may be a list.
            let (first, rest) = about
                .find("\n\n")
                .map_or((about, ""), |at| about.split_at(at));
            let about = format!("{} ({term}).{rest}", first.trim_end_matches('.'));
            object.insert(DESCRIPTION.to_owned(), about.into());
        }
    }
}

/// What the tag of a variant is.
const TAG: &str = "Which of the variants this object is";

/// Whether a text holds a letter that only Vietnamese writes.
fn says_vietnamese(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{C0}'..='\u{1B0}' | '\u{1EA0}'..='\u{1EF9}') && letter.is_alphabetic()
    })
}

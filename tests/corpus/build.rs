//! Documents made from a schema: the smallest one that holds a given definition or variant, which has
//! all its fields.

use alloc::collections::BTreeSet;
use core::fmt;

use serde_json::{Map, Value, json};

use crate::{reference, resolve};

/// What a document is made to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The definition; none is the root.
    definition: Option<String>,
    /// Which of its variants, if it has any.
    variant: Option<usize>,
    title: String,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)
    }
}

/// Every object that the schema describes: the root, each definition, each variant.
pub(crate) fn targets(schema: &Value) -> Vec<Target> {
    let title = |of: &Value| of["title"].as_str().unwrap().to_owned();
    let mut found = vec![Target {
        definition: None,
        variant: None,
        title: title(schema),
    }];
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        if definition.get("properties").is_some() {
            found.push(Target {
                definition: Some(name.clone()),
                variant: None,
                title: title(definition),
            });
        }
        for (index, variant) in definition["oneOf"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
        {
            if variant.get("properties").is_some() {
                found.push(Target {
                    definition: Some(name.clone()),
                    variant: Some(index),
                    title: title(variant),
                });
            }
        }
    }
    found
}

/// The object that the target is.
pub(crate) fn object<'s>(root: &'s Value, target: &Target) -> &'s Value {
    let definition = match &target.definition {
        Some(name) => &root["$defs"][name],
        None => root,
    };
    match target.variant {
        Some(index) => &definition["oneOf"][index],
        None => definition,
    }
}

/// The fields that the target must have.
pub(crate) fn required(root: &Value, target: &Target) -> BTreeSet<String> {
    names(object(root, target))
}

fn names(object: &Value) -> BTreeSet<String> {
    let listed = object["required"].as_array().into_iter().flatten();
    listed
        .map(|name| name.as_str().unwrap().to_owned())
        .collect()
}

/// A document that holds the target with all its fields, and where.
pub(crate) fn document(root: &Value, target: &Target) -> Option<(Value, String)> {
    let mut place = None;
    let builder = Builder { root, target };
    let mut value = builder.object(
        root,
        target.definition.is_none(),
        &mut Vec::new(),
        "",
        &mut place,
    );
    settle(&mut value);
    let place = if target.definition.is_none() {
        Some(String::new())
    } else {
        place
    };
    Some((value, place?))
}

/// The items of a list that may be there.
fn each(list: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    list.and_then(Value::as_array_mut).into_iter().flatten()
}

/// Gives a programme what no schema can ask for: ids and kinds of its own, bounds in order, the grade that a cap
/// names, a calendar that knows its days.
fn settle(document: &mut Value) {
    for (list, id, own) in [
        ("enabling", "/id", "own:enabling"),
        ("scales", "/id", "own:scale"),
        ("local", "/norm/id", "own:local"),
        ("kinds", "/kind", "own_kind"),
        ("glossary", "/key", "ownkey"),
    ] {
        for item in each(document.get_mut(list)) {
            if let Some(id) = item.pointer_mut(id) {
                *id = own.into();
            }
        }
    }
    for scale in each(document.get_mut("scales")) {
        for band in each(scale.get_mut("bands")) {
            if let Some(below) = band.get_mut("below") {
                *below = 1.into();
            }
        }
        let grade = scale.pointer("/caps/0/at_most").cloned();
        let bands = scale.get_mut("bands").and_then(Value::as_array_mut);
        if let (Some(grade), Some(bands)) = (grade, bands) {
            let label = json!({ "vi": "tốt", "en": "good" });
            bands.push(json!({ "grade": grade, "label": label, "at_least": 0 }));
        }
    }
    if let Some(calendar) = document.get_mut("calendar") {
        if calendar.pointer("/coverage/until").is_none() {
            calendar["coverage"] = json!({ "from": "2024-01-01", "until": "2025-01-01" });
        }
        for swap in each(calendar.get_mut("swaps")) {
            swap["off"] = "2024-06-21".into();
            swap["worked"] = "2024-06-22".into();
        }
        calendar["weekly_rest"] = json!(["saturday", "sunday"]);
    }
}

struct Builder<'s> {
    root: &'s Value,
    target: &'s Target,
}

impl Builder<'_> {
    /// Whether a schema leads to the target, by way of definitions not yet entered.
    fn leads(&self, schema: &Value, within: &mut Vec<String>) -> bool {
        if let Some(to) = reference(schema) {
            let name = to.rsplit('/').next().unwrap().to_owned();
            if self.target.definition.as_ref() == Some(&name) {
                return true;
            }
            if within.contains(&name) {
                return false;
            }
            within.push(name);
            let leads = self.leads(resolve(self.root, schema), within);
            return leads;
        }
        let items = schema.get("items").into_iter();
        let fields = schema["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::values);
        let variants = schema["oneOf"].as_array().into_iter().flatten();
        let inside: Vec<&Value> = items.chain(fields).chain(variants).collect();
        inside.into_iter().any(|schema| self.leads(schema, within))
    }

    fn value(
        &self,
        schema: &Value,
        within: &mut Vec<String>,
        at: &str,
        place: &mut Option<String>,
    ) -> Value {
        if let Some(to) = reference(schema) {
            let name = to.rsplit('/').next().unwrap().to_owned();
            let definition = resolve(self.root, schema);
            if place.is_none() && self.target.definition.as_ref() == Some(&name) {
                *place = Some(at.to_owned());
                let object = object(self.root, self.target);
                return self.object(object, true, within, at, place);
            }
            within.push(name);
            let value = self.value(definition, within, at, place);
            within.pop();
            return value;
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.first().unwrap().clone();
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(variants) = schema["oneOf"].as_array() {
            let wanted = variants
                .iter()
                .find(|variant| place.is_none() && self.leads(variant, &mut within.clone()));
            return self.value(wanted.or(variants.first()).unwrap(), within, at, place);
        }
        match schema["type"].as_str().unwrap() {
            "object" => self.object(schema, false, within, at, place),
            "array" => {
                let items = &schema["items"];
                let wanted = place.is_none() && self.leads(items, &mut within.clone());
                let inside = format!("{at}/0");
                json!(Vec::from_iter(
                    wanted.then(|| self.value(items, within, &inside, place))
                ))
            }
            "string" => first_example(schema).unwrap_or_else(|| json!("chữ")),
            "integer" => schema["minimum"].clone(),
            "boolean" => json!(true),
            other => panic!("teach the builder what `{other}` is"),
        }
    }

    /// An object with the fields that it must have and the one that leads to the target; or with all.
    fn object(
        &self,
        schema: &Value,
        whole: bool,
        within: &mut Vec<String>,
        at: &str,
        place: &mut Option<String>,
    ) -> Value {
        let required = names(schema);
        let mut made = Map::new();
        // What other parts of a document refer to by id is always there.
        let listed = |name: &str| at.is_empty() && ["bodies", "matters"].contains(&name);
        let fields = schema["properties"].as_object().unwrap();
        let way = fields
            .iter()
            .find(|(_, field)| !whole && place.is_none() && self.leads(field, &mut within.clone()));
        for (name, field) in fields {
            let leads = way.is_some_and(|(way, _)| way == name);
            let all = whole || listed(name);
            if !(all || leads || required.contains(name)) {
                continue;
            }
            let inside = format!("{at}/{name}");
            let mut settled = Some(String::new());
            let found = if leads { &mut *place } else { &mut settled };
            let mut value = self.value(field, within, &inside, found);
            if all && value.as_array().is_some_and(Vec::is_empty) {
                value = json!([self.value(
                    &field["items"],
                    within,
                    &format!("{inside}/0"),
                    &mut settled
                )]);
            }
            if name == "until" {
                value = last_example(resolve(self.root, field)).unwrap_or(value);
            }
            made.insert(name.clone(), value);
        }
        Value::Object(made)
    }
}

fn first_example(schema: &Value) -> Option<Value> {
    schema["examples"].as_array()?.first().cloned()
}

/// A later day than the first example, where the examples are days.
fn last_example(schema: &Value) -> Option<Value> {
    (schema["title"] == "Date").then(|| schema["examples"].as_array()?.last().cloned())?
}

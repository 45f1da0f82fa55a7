//! A user of the types that `typify` writes from the schemas: they load every good document of the
//! corpus and write it back as it was, but for a list without entries where none is asked for, which
//! danchu leaves out too; and they refuse broken ones.

use std::process::ExitCode;
use std::{env, fs};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

macro_rules! types {
    ($($root:ident: $title:ident),*) => {
        $(
            #[allow(clippy::all, reason = "generated")]
            mod $root {
                include!(concat!(env!("OUT_DIR"), "/", stringify!($root), ".rs"));
            }
        )*

        fn main() -> ExitCode {
            let folder = env::args().nth(1).expect("the folder of the corpus");
            let right = [$(round_trip::<$root::$title>(&folder, stringify!($root))),*];
            if right.contains(&false) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
    };
}

types!(case: Case, programme: Programme, report: Report, yearly: YearlyReport);

fn round_trip<T: DeserializeOwned + Serialize>(folder: &str, root: &str) -> bool {
    let (mut good, mut wrong, mut broken, mut refused) = (0, 0, 0, 0);
    let corpus = fs::read_to_string(format!("{folder}/{root}.jsonl")).expect(root);
    for line in corpus.lines() {
        let line: Value = serde_json::from_str(line).expect("a document");
        if !line["known"].is_null() {
            continue;
        }
        let read = T::deserialize(&line["document"]);
        if line["refused"].is_null() {
            good += 1;
            let back = read.map(|value| serde_json::to_value(value).expect("a document"));
            if !matches!(&back, Ok(back) if full(back) == full(&line["document"])) {
                wrong += 1;
                if wrong < 20 {
                    println!(
                        "{root}: {}: {}",
                        line["name"],
                        back.map_or_else(|error| error.to_string(), |back| back.to_string())
                    );
                }
            }
        } else {
            broken += 1;
            refused += usize::from(read.is_err());
        }
    }
    println!(
        "typify, {root}: {good} good documents loaded, {wrong} of them not written back as they were, {refused} of {broken} broken ones refused"
    );
    wrong == 0 && good > 0 && refused * 10 >= broken * 9
}

/// The same document without its empty lists.
fn full(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(full).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !matches!(value, Value::Array(items) if items.is_empty()))
            .map(|(name, value)| (name.clone(), full(value)))
            .collect(),
        _ => value.clone(),
    }
}

//! A user of the schemas with the `jsonschema` crate: asks it about every document of the corpus.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::{env, fs};

use serde_json::Value;

fn main() -> ExitCode {
    let folder = env::args().nth(1).expect("the folder of the corpus");
    let read = |name: &str| fs::read_to_string(format!("{folder}/{name}")).expect(name);
    let known: BTreeMap<String, String> =
        serde_json::from_str(&read("known.json")).expect("a list");
    let mut unused: BTreeSet<&String> = known.keys().collect();
    let mut wrong = 0_usize;
    for entry in fs::read_dir(&folder).expect("a folder") {
        let name = entry
            .expect("an entry")
            .file_name()
            .into_string()
            .expect("a name");
        let Some(root) = name.strip_suffix(".jsonl") else {
            continue;
        };
        let schema: Value =
            serde_json::from_str(&read(&format!("{root}.schema.json"))).expect("a schema");
        jsonschema::meta::validate(&schema).expect("a schema by the meta-schema");
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("a schema");
        let mut all = 0_usize;
        for line in read(&name).lines() {
            let line: Value = serde_json::from_str(line).expect("a document");
            all += 1;
            let accepted = validator.is_valid(&line["document"]);
            let listed = line["known"].as_str();
            if let (true, Some(known)) = (accepted, listed) {
                unused.retain(|name| *name != known);
            } else if accepted != line["refused"].is_null() {
                wrong += 1;
                if wrong < 40 {
                    println!(
                        "{root}: {}: accepted {accepted}, the reader: {}",
                        line["name"], line["refused"]
                    );
                }
            }
        }
        println!("jsonschema of Rust, {root}: {all} documents");
    }
    if wrong > 0 || !unused.is_empty() {
        println!("{wrong} disagreements; listed and not needed: {unused:?}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

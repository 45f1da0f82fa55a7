//! The laws over cases that nobody made up at random: the real ones and those of the examples, by the built-in
//! norms, and the conformance vectors, each by its own programme.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use danchu::check::{Checker, Context};
use danchu::laws::{self, Law};
use danchu::record::{Act, Case, Deed, Record};
use danchu::{Lang, wire};
use serde_json::Value;

use crate::checker;

fn documents(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    paths
        .into_iter()
        .map(|path| (name(&path), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// Asks every law of a case, and notes those that do not hold.
fn ask(name: &str, checker: &Checker, case: &Case, context: &Context, broken: &mut Vec<String>) {
    for law in Law::ALL {
        if let Err(error) = law.holds(checker, case, context) {
            broken.push(format!("{name}: {law:?}: {error}"));
        }
    }
}

/// Kills: leaving the period out of `Engine::gate`; letting any special law displace any norm there.
#[test]
fn the_laws_hold_of_the_cases_in_files() {
    let mut broken = Vec::new();
    let folders = ["tests/data/cases", "examples/data/cases"];
    let files: Vec<_> = folders.into_iter().flat_map(documents).collect();
    for (name, text) in &files {
        let case = wire::read_case(text).unwrap();
        ask(name, checker(), &case, &Context::new(), &mut broken);
    }
    assert!(files.len() > 50);
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// Kills: putting every record under the first matter; `have > need` turned round in `Share::holds`.
#[test]
fn the_laws_hold_of_every_construct_of_the_vocabulary() {
    let mut broken = Vec::new();
    let files = documents("tests/data/conformance");
    for (name, text) in &files {
        let vector: Value = serde_json::from_str(text).unwrap();
        let programme = wire::read_programme(&vector["programme"].to_string()).unwrap();
        let case = wire::read_case(&vector["case"].to_string()).unwrap();
        let mut context = Context::new();
        let day = |field: &str| Some(vector["context"][field].as_str()?.parse().unwrap());
        (context.as_of, context.known_at) = (day("as_of"), day("known_at"));
        if let Some(readings) = vector["context"].get("readings") {
            context.readings = serde_json::from_value(readings.clone()).unwrap();
        }
        let checker = Checker::of_programme(&programme).unwrap();
        ask(name, &checker, &case, &context, &mut broken);
    }
    assert!(files.len() > 100);
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// A case that does not hold together shows that a law can be broken, and what is then said.
#[test]
fn what_breaks_a_law_is_told_in_both_languages() {
    let finished = |date: &str| {
        Record::new("end".parse().unwrap(), Act::FinishWork(Deed::new()))
            .with_matter("road".parse().unwrap())
            .with_date(date.parse().unwrap())
    };
    let case = wire::read_case(
        r#"{ "format": "danchu.case/1", "id": "road", "as_of": "2024-07-01",
            "bodies": [{ "id": "village", "kind": "village" }],
            "matters": [{ "id": "road", "kind": "works", "reach": "village", "body": "village" }],
            "coverage": [{ "period": { "from": "2024-01-01" } }] }"#,
    )
    .unwrap()
    .with_record(finished("2024-02-01"))
    .with_record(finished("2024-06-30"));
    // Two records have one id, so that it matters which of them is the first.
    assert!(!case.problems().is_empty());
    let broken = laws::order_independent(checker(), &case, &Context::new()).unwrap_err();
    assert_eq!(
        laws::every(checker(), &case, &Context::new()),
        Err(broken.clone())
    );
    assert_eq!(
        broken.to_string(),
        "the law \"the order of records does not matter\" does not hold: `law-10-2022:23.2:report` on `road`, record `end`: pending before, pending after"
    );
    assert_eq!(broken.render(Lang::Vi), format!("{broken:#}"));
    assert_eq!(
        broken.render(Lang::Vi),
        "không đúng quy luật \"thứ tự bản ghi không ảnh hưởng\": `law-10-2022:23.2:report` về việc `road`, bản ghi `end`: trước đang chờ, sau đang chờ"
    );
}

#[test]
fn the_names_of_the_laws_differ() {
    for lang in [Lang::Vi, Lang::En] {
        let names: BTreeSet<&str> = Law::ALL.iter().map(|law| law.name(lang)).collect();
        assert_eq!(names.len(), Law::ALL.len());
    }
}

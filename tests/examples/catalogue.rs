//! The example `catalogue`: its table, and the shape of its document.

use std::process::ExitCode;

use danchu::catalogue;
use danchu::law::Citation;
use serde_json::Value;

use crate::{Gone, printed};

#[path = "../../examples/catalogue.rs"]
mod example;

/// The process itself only hands over its arguments, so it is not run here.
const _: fn() -> ExitCode = example::main;

fn run(arguments: &[&str]) -> (u8, String, String) {
    let arguments: Vec<String> = arguments.iter().map(|text| String::from(*text)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = example::run(&arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (code, text(out), text(err))
}

fn document() -> Value {
    let (code, out, err) = run(&["--json"]);
    assert_eq!((code, err.as_str()), (0, ""));
    serde_json::from_str(&out).unwrap()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).unwrap()
}

#[test]
fn the_table_is_what_is_expected() {
    let (code, out, err) = run(&[]);
    assert_eq!((code, err.as_str()), (0, ""));
    printed("catalogue.txt", &out);
}

#[test]
fn the_same_catalogue_prints_the_same_bytes() {
    assert_eq!(run(&["--json"]), run(&["--json"]));
}

#[test]
fn the_document_holds_everything() {
    let document = document();
    assert_eq!(document.get("version").unwrap(), catalogue::VERSION);
    assert_eq!(
        list(&document, "accounts").len(),
        catalogue::accounting().count()
    );
    assert_eq!(
        list(&document, "instruments").len(),
        catalogue::instruments().count()
    );
    assert_eq!(
        list(&document, "unmodelled").len(),
        catalogue::unmodelled().count()
    );
    assert_eq!(
        list(&document, "tensions").len(),
        catalogue::tensions().count()
    );
    assert_eq!(
        list(&document, "rows").len(),
        catalogue::norms().count() + catalogue::enabling().count()
    );
}

#[test]
fn a_citation_reads_back_and_the_leading_one_is_first() {
    let document = document();
    let citation = |value: &Value| serde_json::from_value::<Citation>(value.clone()).unwrap();
    let norms = catalogue::norms().map(|norm| (&norm.id, &norm.cites));
    let rows = norms.chain(catalogue::enabling().map(|row| (&row.id, &row.cites)));
    for (printed, (id, cites)) in list(&document, "rows").iter().zip(rows) {
        assert_eq!(printed.get("id").unwrap(), id.as_str());
        let found: Vec<Citation> = list(printed, "citations").iter().map(citation).collect();
        assert_eq!(found, cites.as_ref());
    }
    for (printed, gap) in list(&document, "unmodelled")
        .iter()
        .zip(catalogue::unmodelled())
    {
        assert_eq!(citation(printed.get("citation").unwrap()), gap.cite);
        assert!(printed.get("reason").unwrap().is_string());
    }
}

#[test]
fn every_row_has_the_same_fields() {
    let document = document();
    for row in list(&document, "rows") {
        let fields: Vec<&str> = row
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            fields,
            [
                "act",
                "bearer",
                "citations",
                "claimant",
                "id",
                "kind",
                "labels",
                "matters",
                "modality",
                "period",
                "stage",
                "used_by"
            ]
        );
        let is_duty = row.get("kind").unwrap() == "duty";
        assert_eq!(row.get("modality").unwrap().is_string(), is_duty, "{row}");
        // What forbids conduct names no act that a record could show.
        let obliges = row.get("modality").unwrap() == "obligation";
        assert!(!obliges || !list(row, "act").is_empty(), "{row}");
    }
    let send = list(&document, "rows")
        .iter()
        .find(|row| row.get("id").unwrap() == "law-10-2022:20.3:send")
        .unwrap();
    assert_eq!(list(send, "bearer"), ["village_head"]);
    assert_eq!(list(send, "act"), ["send"]);
    assert_eq!(
        send.get("period").unwrap(),
        &serde_json::json!({ "from": "2023-07-01" })
    );
}

#[test]
fn an_argument_that_is_none_is_told() {
    let (code, out, err) = run(&["--jsno"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        err.contains("--jsno") && err.contains("usage: catalogue"),
        "{err}"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut err = Vec::new();
    assert_eq!(example::run(&[], &mut Gone, &mut err), 0);
    assert!(err.is_empty());
}

//! Whole documents: everything that is wrong at once, and nothing half-loaded.

use danchu::record::Case;
use danchu::wire::{self, Document, MAX_ERRORS, ReadError, ReadProblem};
use proptest::prelude::*;

use crate::toys::{Act, Log, Record};

impl Document for Log {
    const FORMATS: &'static [&'static str] = &["toy/1"];
    const REQUIRED: &'static [&'static str] = &["format", "records"];
}

#[expect(
    clippy::unwrap_used,
    reason = "the texts of these tests must be refused"
)]
fn lines<T: Document + core::fmt::Debug>(text: &str) -> Vec<String> {
    let errors = wire::read_document::<T>(text).unwrap_err();
    errors.iter().map(ReadError::to_string).collect()
}

#[test]
fn every_record_body_and_matter_is_judged_by_itself() {
    let text = r#"{
  "format": "danchu.case/1", "id": "gate", "as_of": "2024-13-01",
  "title": {"vi": "Cổng làng"},
  "bodies": [
    {"id": "village-1", "kind": "Village"},
    {"id": "village-2", "kind": "village"}
  ],
  "matters": [{"id": "m", "kind": "works", "reach": "vilage", "body": "village-2"}],
  "registers": {"households": [{"of": "village-2", "count": "many"}], "posts": []},
  "records": [
    {"id": "r1", "act": {"kind": "mete"}},
    {"id": "r2", "act": {"kind": "withdraw", "record": "r1"}},
    {"id": "R3", "date": "2024-02-30", "act": {"kind": "withdraw", "record": 3}, "note": ""},
    []
  ]
}"#;
    let found: Vec<(usize, String, &str)> = wire::read_case(text)
        .unwrap_err()
        .into_iter()
        .map(|error| {
            let kind = match error.problem {
                ReadProblem::BadValue { .. } => "value",
                ReadProblem::MissingField { .. } => "missing",
                ReadProblem::UnknownField { .. } => "field",
                ReadProblem::UnknownName { .. } => "name",
                ReadProblem::WrongType { .. } => "type",
                _ => "other",
            };
            (error.line, error.path, kind)
        })
        .collect();
    let expected = [
        (2, "as_of", "value"),
        (3, "title", "missing"),
        (5, "bodies[0].kind", "value"),
        (8, "matters[0].reach", "name"),
        (9, "registers.households[0].count", "value"),
        (9, "registers.posts", "field"),
        (11, "records[0].act.kind", "name"),
        (13, "records[2].id", "value"),
        (13, "records[2].date", "value"),
        (13, "records[2].act.record", "type"),
        (13, "records[2].note", "field"),
        (14, "records[3]", "type"),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(line, path, kind)| (line, path.to_owned(), kind))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_missing_field_of_the_document_is_told() {
    let at = "line 1, column 1: missing field";
    assert_eq!(
        lines::<Case>(r#"{"format": "danchu.case/1"}"#),
        [format!("{at} `id`"), format!("{at} `as_of`")]
    );
    // One is missing, one is there and wrong: it is not called missing.
    assert_eq!(
        lines::<Case>(r#"{"id": 1, "format": "danchu.case/1", "x": 0}"#),
        [
            format!("{at} `as_of`"),
            "line 1, column 8, `id`: expected text, found `1`".to_owned(),
            "line 1, column 38, `x`: unknown field `x`, expected one of `format`, `id`, `as_of`, \
             `title`, `source`, `bodies`, `matters`, `registers`, `coverage`, `readings`, `records`"
                .to_owned(),
        ]
    );
    // Of what is inside, the first.
    assert_eq!(
        lines::<Log>(r#"{"format": "toy/1", "records": [{"note": 1}]}"#),
        [
            "line 1, column 33, `records[0]`: missing field `id`",
            "line 1, column 42, `records[0].note`: expected text, found `1`",
        ]
    );
}

#[test]
fn what_is_refused_first_is_told_alone() {
    for (text, message) in [
        ("", "line 1, column 1: the document is empty"),
        ("[]", "line 1, column 1: expected an object, found a list"),
        ("{}", "line 1, column 1: missing field `format`"),
        (
            r#"{"format": "toy/2", "records": 1, "x": 1}"#,
            "line 1, column 12, `format`: unknown format `toy/2`, this version reads `toy/1`",
        ),
        // The grammar is looked at before any type.
        (
            r#"{"format": "toy/1", "records": 1, "x": 1"#,
            "line 1, column 41: the document ends too early",
        ),
    ] {
        assert_eq!(lines::<Log>(text), [message], "{text}");
    }
}

#[test]
fn a_sum_whose_kind_is_wrong_is_not_judged_further() {
    let text = r#"{"format": "toy/1", "records": [{"id": 1, "act": {"x": 1, "kind": "met"}}]}"#;
    assert_eq!(
        lines::<Log>(text),
        [
            "line 1, column 67, `records[0].act.kind`: expected one of `publish`, `meet`, `nothing`, \
          found `met` (did you mean `meet`?)"
        ]
    );
    // With a late kind that is known, the order is that of the text.
    let text = r#"{"format": "toy/1", "records": [{"id": 300, "act": {"attending": -1, "kind": "meet", "kind": "meet", "y": 1}}]}"#;
    let errors = wire::read_document::<Log>(text).unwrap_err();
    let paths: Vec<&str> = errors.iter().map(|error| error.path.as_str()).collect();
    let act = "records[0].act";
    assert_eq!(
        paths,
        [
            "records[0].id",
            act,
            &format!("{act}.attending"),
            &format!("{act}.kind"),
            &format!("{act}.y")
        ]
    );
    assert_eq!(
        errors[1].problem,
        ReadProblem::MissingField {
            field: "households",
            known: &[]
        }
    );
}

#[test]
fn a_rule_between_parts_waits_for_the_parts() {
    // The period is empty only if both days are days.
    let case = |period: &str| {
        format!(
            r#"{{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01", "coverage": [{{"period": {period}}}]}}"#
        )
    };
    let both = case(r#"{"from": "2024-05-01", "until": "2024-05-01"}"#);
    assert_eq!(
        wire::read_case(&both).unwrap_err()[0].path,
        "coverage[0].period"
    );
    let one = case(r#"{"from": "2024-05-01", "until": "2024-05-51"}"#);
    let errors = wire::read_case(&one).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].path, "coverage[0].period.until");
    // The references of a case are looked at once everything else is right.
    let text = r#"{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01", "records": [
        {"id": "r1", "actor": "nobody", "act": {"kind": "withdraw", "record": "r9"}},
        {"id": "r2", "actor": "nobody", "act": {"kind": "withdraw", "record": "r1"}, "x": 1}]}"#;
    let errors = wire::read_case(text).unwrap_err();
    assert_eq!((errors.len(), errors[0].path.as_str()), (1, "records[1].x"));
    let errors = wire::read_case(&text.replace(r#", "x": 1"#, "")).unwrap_err();
    let places: Vec<_> = errors
        .iter()
        .map(|error| (error.line, error.column, error.path.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            (2, 31, "records[0].actor"),
            (2, 79, "records[0].act.record"),
            (3, 31, "records[1].actor"),
        ]
    );
}

#[test]
fn errors_end_at_the_limit() {
    let with = |records: usize| {
        let record = r#"{"id": -1, "act": {"kind": "nothing"}}"#;
        let records = vec![record; records].join(",\n");
        format!("{{\"format\": \"toy/1\", \"records\": [\n{records}\n]}}")
    };
    for (bad, told) in [
        (1, 1),
        (MAX_ERRORS, MAX_ERRORS),
        (MAX_ERRORS + 1, MAX_ERRORS),
    ] {
        let errors = wire::read_document::<Log>(&with(bad)).unwrap_err();
        assert_eq!(errors.len(), told);
        let last = errors.last().unwrap();
        assert_eq!(
            (last.line, last.column, last.path.clone()),
            (told + 1, 8, format!("records[{}].id", told - 1))
        );
    }
    // The same for what keeps a case from holding together.
    let records: Vec<String> = (0..2 * MAX_ERRORS)
        .map(|n| format!(r#"{{"id": "r{n}", "actor": "nobody", "act": {{"kind": "consult"}}}}"#))
        .collect();
    let text = format!(
        r#"{{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01", "records": [{}]}}"#,
        records.join(",")
    );
    assert_eq!(wire::read_case(&text).unwrap_err().len(), MAX_ERRORS);
}

#[test]
fn lines_of_cases_tell_every_error_at_its_line() {
    let good = r#"{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01"}"#;
    let bad = r#"{"format": "danchu.case/1", "id": "Gate", "as_of": "2024-09-31"}"#;
    let text = format!("{good}\n\n{bad}\r\n{good}\n\u{1}");
    let mut bytes = text.into_bytes();
    bytes.extend(b"\n\xFF\n");
    let read: Vec<_> = wire::read_document_lines::<Case>(&bytes).collect();
    let numbers: Vec<usize> = read.iter().map(|(line, _)| *line).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6]);
    let places = |nth: usize| -> Vec<(usize, usize, usize, String)> {
        let errors = read[nth].1.as_ref().unwrap_err().iter();
        errors
            .map(|error| (error.line, error.column, error.offset, error.path.clone()))
            .collect()
    };
    assert!(read[0].1.is_ok() && read[2].1.is_ok());
    // The first line has 64 bytes; with both line breaks the third begins at 66.
    assert_eq!(good.len(), 64);
    assert_eq!(
        places(1),
        [
            (3, 35, 66 + 34, "id".to_owned()),
            (3, 52, 66 + 51, "as_of".to_owned())
        ]
    );
    assert_eq!(places(3), [(5, 1, 197, String::new())]);
    assert_eq!(places(4), [(6, 1, 199, String::new())]);
}

#[cfg(feature = "schemars")]
#[test]
fn required_fields_are_those_of_the_schemas() {
    fn required<T: Document + schemars::JsonSchema>() {
        let schema = serde_json::to_value(schemars::schema_for!(T)).unwrap();
        let required: Vec<&str> = schema["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        assert_eq!(required, T::REQUIRED);
    }
    required::<Case>();
    required::<danchu::report::Report>();
    required::<danchu::programme::Programme>();
    required::<danchu::yearly::YearlyReport>();
    required::<Log>();
}

proptest! {
    /// Whatever records are bad, each is told once and no other; the first one is what the short way says.
    ///
    /// Killed when a list ends at its first refused element, when it goes on with the element after the
    /// next, and when a path is not left behind.
    #[test]
    fn exactly_the_bad_ones_are_told(bad in proptest::collection::vec(0..4_u8, 1..40)) {
        let record = |bad: &u8| match bad {
            0 => r#"{"id": 1, "act": {"kind": "nothing"}}"#,
            1 => r#"{"id": 1, "act": {"kind": "nothing", "x": 0}}"#,
            2 => r#"{"id": 1, "act": {"x": 0, "kind": "nothing"}}"#,
            _ => r#"{"id": -1, "act": {"kind": "nothing"}}"#,
        };
        let records: Vec<&str> = bad.iter().map(record).collect();
        let text = format!(r#"{{"format": "toy/1", "records": [{}]}}"#, records.join(", "));
        let expected: Vec<String> = bad
            .iter()
            .enumerate()
            .filter(|(_, bad)| **bad > 0)
            .map(|(index, bad)| {
                let field = if *bad == 3 { "id" } else { "act.x" };
                format!("records[{index}].{field}")
            })
            .collect();
        match wire::read_document::<Log>(&text) {
            Ok(log) => {
                prop_assert!(expected.is_empty());
                let one = Record { id: 1, act: Act::Nothing {}, note: None };
                prop_assert_eq!(log.records, vec![one; bad.len()]);
            }
            Err(errors) => {
                prop_assert_eq!(Some(&wire::read::<Log>(&text).unwrap_err()), errors.first());
                let paths: Vec<String> = errors.into_iter().map(|error| error.path).collect();
                prop_assert_eq!(paths, expected);
            }
        }
    }
}

/// Each place that refers to something, and a document in which it leads nowhere.
const REFERENCES: [(&str, &str); 26] = [
    (
        "bodies[0].parent",
        r#""bodies": [{"id": "x", "kind": "commune", "parent": "?"}]"#,
    ),
    (
        "matters[0].body",
        r#""matters": [{"id": "m", "kind": "works", "reach": "village", "body": "?"}]"#,
    ),
    (
        "registers.households[0].of",
        r#""registers": {"households": [{"of": "?", "count": 1}]}"#,
    ),
    (
        "registers.villages[0].of",
        r#""registers": {"villages": [{"of": "?", "count": 1}]}"#,
    ),
    (
        "registers.staff[0].of",
        r#""registers": {"staff": [{"of": "?", "count": 1}]}"#,
    ),
    (
        "registers.facilities[0].of",
        r#""registers": {"facilities": [{"of": "?", "facility": "culture_house", "has": "yes"}]}"#,
    ),
    (
        "coverage[0].bodies[0]",
        r#""coverage": [{"period": {}, "bodies": ["?"]}]"#,
    ),
    (
        "coverage[0].declared_by",
        r#""coverage": [{"period": {}, "declared_by": "?"}]"#,
    ),
    (
        "records[0].actor",
        r#""records": [{"id": "r", "act": {"kind": "decide"}, "actor": "?"}]"#,
    ),
    (
        "records[0].matter",
        r#""records": [{"id": "r", "act": {"kind": "decide"}, "matter": "?"}]"#,
    ),
    (
        "records[0].responds_to",
        r#""records": [{"id": "r", "act": {"kind": "decide"}, "responds_to": "?"}]"#,
    ),
    (
        "records[0].corrects",
        r#""records": [{"id": "r", "act": {"kind": "decide"}, "corrects": "?"}]"#,
    ),
    (
        "records[0].act.record",
        r#""records": [{"id": "r", "act": {"kind": "withdraw", "record": "?"}}]"#,
    ),
    (
        "records[0].act.cluster",
        r#""records": [{"id": "r", "act": {"kind": "meet", "cluster": "?"}}]"#,
    ),
    (
        "records[0].act.village",
        r#""records": [{"id": "r", "act": {"kind": "meet", "village": "?"}}]"#,
    ),
    (
        "records[0].act.convenor",
        r#""records": [{"id": "r", "act": {"kind": "meet", "convenor": "?"}}]"#,
    ),
    (
        "records[0].act.village",
        r#""records": [{"id": "r", "act": {"kind": "elect", "village": "?"}}]"#,
    ),
    (
        "records[0].act.convenor",
        r#""records": [{"id": "r", "act": {"kind": "elect", "convenor": "?"}}]"#,
    ),
    (
        "records[0].act.village",
        r#""records": [{"id": "r", "act": {"kind": "ballot", "village": "?"}}]"#,
    ),
    (
        "records[0].act.village",
        r#""records": [{"id": "r", "act": {"kind": "vote_online", "village": "?"}}]"#,
    ),
    (
        "records[0].act.to[0].to",
        r#""records": [{"id": "r", "act": {"kind": "send", "topic": "decision", "to": [{"to": "?"}]}}]"#,
    ),
    (
        "records[0].act.object",
        r#""records": [{"id": "r", "act": {"kind": "inspect", "object": "?"}}]"#,
    ),
    (
        "records[0].act.to",
        r#""records": [{"id": "r", "act": {"kind": "petition", "to": "?"}}]"#,
    ),
    (
        "records[0].act.to",
        r#""records": [{"id": "r", "act": {"kind": "put_up", "to": "?"}}]"#,
    ),
    (
        "records[0].act.findings[0].by",
        r#""records": [{"id": "r", "act": {"kind": "conclude", "findings": [{"result": "done", "by": "?"}]}}]"#,
    ),
    (
        "records[0].act.findings[0].matter",
        r#""records": [{"id": "r", "act": {"kind": "conclude", "findings": [{"result": "done", "matter": "?"}]}}]"#,
    ),
];

/// Killed a mutant that left the staff of a unit, and one that left the matter of a finding, unlooked at.
#[test]
fn every_reference_leads_somewhere() {
    for (path, field) in REFERENCES {
        let text = format!(
            r#"{{"format": "danchu.case/1", "id": "c", "as_of": "2024-01-01", {}}}"#,
            field.replace('?', "nowhere")
        );
        let errors = wire::read_case(&text).unwrap_err();
        let paths: Vec<&str> = errors.iter().map(|error| error.path.as_str()).collect();
        assert_eq!(paths, [path], "{text}");
    }
}

//! The examples `audit`, `catalogue` and `property_test`, run in this process: what they print, what they refuse, how they end.
//!
//! `UPDATE_GOLDEN=1` writes the expected output anew; a change of it is a change for readers.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use danchu::report::Report;
use danchu::wire;

#[path = "../../examples/audit.rs"]
mod audit;
mod catalogue;
mod property_test;

/// The process itself only hands over its arguments, so it is not run here.
const _: fn() -> ExitCode = audit::main;

struct Ran {
    code: u8,
    out: String,
    err: String,
}

fn run_on(arguments: &[&str], terminal: bool) -> Ran {
    let arguments: Vec<String> = arguments.iter().map(|text| String::from(*text)).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = audit::run(&arguments, &mut out, &mut err, terminal);
    Ran {
        code,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

fn run(arguments: &[&str]) -> Ran {
    run_on(arguments, false)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn gate() -> String {
    let path = root().join("tests/data/cases/cao-lao-ha-gate.json");
    String::from(path.to_str().unwrap())
}

/// A file of a test, in a folder of its own.
fn file(name: &str, text: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("audit");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    String::from(path.to_str().unwrap())
}

fn small(id: &str) -> String {
    format!(r#"{{"format":"danchu.case/1","id":"{id}","as_of":"2024-09-01"}}"#)
}

fn golden(name: &str, arguments: &[&str]) {
    let ran = run(arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    printed(name, &ran.out);
}

/// Whether what was printed is what is expected.
#[track_caller]
fn printed(name: &str, out: &str) {
    let path = root().join("examples/expected").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, out).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    for (number, (found, expected)) in (1..).zip(out.lines().zip(expected.lines())) {
        assert_eq!(found, expected, "{name}:{number}");
    }
    assert_eq!(out.lines().count(), expected.lines().count());
}

#[test]
fn the_built_in_cases_print_what_is_expected() {
    golden("audit.txt", &[]);
    golden("audit.en.txt", &["--lang", "en"]);
}

#[test]
fn every_case_of_the_folder_is_read_and_those_built_in_are_among_them() {
    let folders = ["tests/data/cases", "tests/data/programme"].map(|folder| root().join(folder));
    let files = folders.map(|folder| std::fs::read_dir(folder).unwrap());
    let paths: Vec<String> = files
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| String::from(path.to_str().unwrap()))
        .collect();
    let mut arguments = vec!["--json"];
    arguments.extend(paths.iter().map(String::as_str));
    let all = run(&arguments);
    assert_eq!((all.code, all.err.as_str()), (0, ""));
    assert_eq!(all.out.lines().count(), paths.len());
    // The first cases are built in, and the year of a province; two dozen more would bury the reader.
    let built_in = run(&["--json"]).out;
    assert_eq!(built_in.lines().count(), 27);
    assert!(
        built_in
            .lines()
            .all(|line| all.out.lines().any(|other| other == line))
    );
}

#[test]
fn a_file_prints_as_the_same_case_built_in() {
    let gate = gate();
    let own = run(&[&gate]);
    assert_eq!(own.code, 0);
    assert!(own.out.starts_with("BÁO CÁO RÀ SOÁT: Cổng xóm 5"));
    assert!(run(&[]).out.contains(own.out.split("====").next().unwrap()));
    // A case of the size of the real ones stays on two screens.
    let lines = own.out.lines().take_while(|line| !line.starts_with("===="));
    assert!(lines.count() <= 60);
}

#[test]
fn the_day_and_the_language_are_the_caller_s() {
    let ran = run(&["--as-of", "2024-06-25", "--lang=en", &gate()]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("\nAs of 2024-06-25."));
    // The work began the day after.
    assert!(!ran.out.contains("2024-06-26 ["));
}

#[test]
fn lines_hold_a_case_each_and_json_gives_a_report_each() {
    let lines = file("two.jsonl", &format!("{}\n\n{}\n", small("a"), small("b")));
    let ran = run(&["--json", &lines, &gate()]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let reports: Vec<Report> = ran
        .out
        .lines()
        .map(|line| wire::read(line).unwrap())
        .collect();
    let ids: Vec<String> = reports
        .iter()
        .map(|report| report.case.to_string())
        .collect();
    assert_eq!(ids, ["a", "b", "cao-lao-ha-gate"]);
}

/// A file of the examples that users copy.
fn example(name: &str) -> String {
    let path = root().join("examples/data").join(name);
    String::from(path.to_str().unwrap())
}

#[test]
fn a_programme_is_asked_beside_the_law_or_in_its_place() {
    let programme = example("programmes/can-tho-2579.json");
    let case = example("cases/can-tho-grading.json");
    let gate = gate();
    let report = |arguments: &[&str]| -> Vec<Report> {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let lines = ran.out.lines();
        lines.map(|line| wire::read(line).unwrap()).collect()
    };
    let own = |report: &Report| {
        let own = report.findings.iter();
        own.filter(|finding| finding.norm.as_str().starts_with("can-tho-2579:"))
            .count()
    };
    let both = report(&["--json", "--programme", &programme, &case, &gate]);
    assert!(own(&both[0]) > 0 && own(&both[1]) == 0);
    assert!(!both[1].findings.is_empty());
    let alone = report(&["--json", "--alone", "--programme", &programme, &case, &gate]);
    assert_eq!(alone[0].findings.len(), own(&both[0]));
    assert!(alone[1].findings.is_empty());
    let law = report(&["--json", &case]);
    assert_eq!(own(&law[0]), 0);
    assert_eq!(alone[0].receipt.programmes, ["can-tho-2579 2025-11-21"]);
}

#[test]
fn a_programme_that_cannot_be_taken_is_told_with_its_place() {
    let programme = example("programmes/can-tho-2579.json");
    let text = std::fs::read_to_string(&programme).unwrap();
    let broken = file("programme.json", &text.replace("\"12-15\"", "\"12-32\""));
    let absent = example("programmes/nowhere.json");
    let ran = run(&["--programme", &broken, "--programme", &absent, &broken]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    let told = |start: &str, words: &str| {
        ran.err
            .lines()
            .any(|line| line.starts_with(&format!("error: {start}")) && line.contains(words))
    };
    assert!(told(&broken, "timing.closes"), "{}", ran.err);
    assert!(told(&absent, ""), "{}", ran.err);
    // Twice the same programme: its ids are taken.
    let ran = run(&["--programme", &programme, "--programme", &programme]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("can-tho-2579:"), "{}", ran.err);
    // What is alone without a programme asks nothing.
    let ran = run(&["--alone"]);
    assert!(ran.code == 2 && ran.err.contains("`--programme`"));
}

#[test]
fn the_command_of_the_readme_for_a_programme_runs() {
    let readme = include_str!("../../README.md");
    let commands: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("cargo run --example audit -- --programme "))
        .collect();
    assert_eq!(commands.len(), 1);
    let files = commands[0].split(' ').map(|path| root().join(path));
    let files: Vec<String> = files
        .map(|path| String::from(path.to_str().unwrap()))
        .collect();
    let mut arguments = vec!["--programme"];
    arguments.extend(files.iter().map(String::as_str));
    let ran = run(&arguments);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("muộn 01 ngày"));
}

#[test]
fn what_is_found_never_changes_the_exit_code() {
    let unsatisfied = r#"{ "format": "danchu.case/1", "id": "short", "as_of": "2024-07-31",
        "bodies": [{ "id": "v", "kind": "village" }],
        "matters": [{ "id": "m", "kind": "works", "reach": "village", "body": "v" }],
        "records": [{ "id": "vote", "matter": "m", "date": "2024-06-20",
            "act": { "kind": "meet", "votes": { "unit": "household_rep", "electorate": 90, "attending": 70, "in_favour": 59 } } }] }"#;
    let ran = run(&[&file("short.json", unsatisfied)]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("không đạt tỷ lệ: 59 trên tổng số 90"));
}

#[test]
fn one_bad_file_and_nothing_is_reviewed() {
    let broken = file("broken.json", "{ \"format\": \"danchu.case/1\", ");
    let field = file(
        "field.json",
        &small("a").replace("\"as_of\":\"2024-09-01\"", "\"as_of\":\"1.9.2024\""),
    );
    let reference = file(
        "reference.json",
        &small("a").replace(
            '}',
            r#","matters":[{"id":"m","kind":"works","reach":"village","body":"nowhere"}]}"#,
        ),
    );
    let line = file("line.jsonl", &format!("{}\n[]\n", small("a")));
    let absent = file("absent.json", "");
    std::fs::remove_file(&absent).unwrap();
    let ran = run(&[&gate(), &broken, &field, &reference, &line, &absent]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    let complaint = |start: &str, words: &str| {
        let found = ran
            .err
            .lines()
            .any(|error| error.starts_with(&format!("error: {start}")) && error.contains(words));
        assert!(found, "`{words}` of {start} in:\n{}", ran.err);
    };
    complaint(&broken, "line 1");
    complaint(&field, "`as_of`");
    complaint(&field, "1.9.2024");
    complaint(&reference, "`matters[0].body`");
    complaint(&reference, "`nowhere`");
    complaint(&format!("{line}:2"), "");
    complaint(&absent, "");
}

#[test]
fn bad_arguments_are_told_with_what_is_expected() {
    for (arguments, words) in [
        (&["--as-of", "yesterday"][..], "yesterday"),
        (&["--as-of"], "2024-09-30"),
        (&["--lang", "fr"], "expected `vi` or `en`"),
        (&["--jsno"], "`--jsno`"),
        (&["-"], "`-`"),
    ] {
        let ran = run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains("usage: audit"));
    }
}

#[test]
fn progress_is_for_terminals_only() {
    let gate = gate();
    assert_eq!(run_on(&[&gate, &gate], false).err, "");
    assert!(run_on(&[&gate, &gate], true).err.contains("2/2"));
    assert_eq!(run_on(&[&gate], true).err, "");
}

/// A pipe whose reader has gone away.
struct Gone;

impl Write for Gone {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::BrokenPipe.into())
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut err = Vec::new();
    assert_eq!(audit::run(&[], &mut Gone, &mut err, false), 0);
    assert!(err.is_empty());
}

//! Runs conformance vectors: small programmes with small cases, and what each comes to.
//!
//! ```text
//! cargo run --example conformance -- FOLDER
//! ```
//!
//! Prints a line for each vector that is not right, and how many are right, skipped (of a version of the format that this
//! program does not know) and wrong. Ends with 0 if none is wrong, 1 if one is, 2 if the folder cannot be read. What a
//! vector says, and how another language runs it, is in `tests/data/conformance/README.md`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use danchu::check::{Checker, Context};
use danchu::record::Reading;
use danchu::report::{Finding, Outcome};
use danchu::time::{Date, When};
use danchu::{BodyId, MatterId, NormId, RecordId, wire};
use serde::Deserialize;
use serde_json::Value;

const FORMAT: &str = "danchu.conformance/1";

/// One vector.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    #[serde(rename = "format")]
    _format: String,
    /// What it shows, for people.
    #[serde(rename = "says")]
    _says: String,
    /// A document of format `danchu.programme/1`.
    programme: Value,
    /// A document of format `danchu.case/1`.
    case: Value,
    context: Settings,
    expect: Vec<Expected>,
}

/// What the caller adds to the case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    as_of: Option<Date>,
    known_at: Option<Date>,
    #[serde(default)]
    readings: Vec<Reading>,
}

/// One finding: what is stated must be so; of a last day, that there is none if none is stated.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    norm: NormId,
    matter: MatterId,
    village: Option<BodyId>,
    round: Option<u16>,
    subject: Option<RecordId>,
    bearer: Option<BodyId>,
    year: Option<u16>,
    outcome: Outcome,
    due: Option<When>,
}

impl Expected {
    fn is(&self, finding: &Finding) -> bool {
        fn stated<T: PartialEq>(asked: Option<&T>, found: Option<&T>) -> bool {
            asked.is_none_or(|asked| found == Some(asked))
        }
        self.norm == finding.norm
            && self.matter == finding.matter
            && stated(self.village.as_ref(), finding.village.as_ref())
            && stated(self.round.as_ref(), finding.round.as_ref())
            && stated(self.subject.as_ref(), finding.subject.as_ref())
            && stated(self.bearer.as_ref(), finding.bearer.as_ref())
            && stated(self.year.as_ref(), finding.year.as_ref())
            && self.outcome == finding.outcome
            && self.due == finding.due
    }
}

/// What came of one vector.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ran {
    Right,
    Skipped,
    Wrong(Vec<String>),
}

pub(crate) fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    ExitCode::from(run(&arguments, &mut out, &mut io::stderr()))
}

/// Everything but the process.
pub(crate) fn run(arguments: &[String], out: &mut impl Write, err: &mut impl Write) -> u8 {
    let [folder] = arguments else {
        let _ = writeln!(err, "usage: conformance FOLDER");
        return 2;
    };
    let result = files(Path::new(folder)).and_then(|files| run_all(&files, out));
    result.unwrap_or_else(|error| {
        let _ = writeln!(err, "error: {folder}: {error}");
        2
    })
}

/// The vectors of a folder, in order of name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(io::Error::other("no vector (`.json`) is in it"));
    }
    Ok(files)
}

fn run_all(files: &[PathBuf], out: &mut impl Write) -> io::Result<u8> {
    let (mut right, mut skipped, mut wrong) = (0_usize, 0_usize, 0_usize);
    for file in files {
        let name = file.file_stem().unwrap_or_default().display();
        match run_one(&std::fs::read_to_string(file)?) {
            Ran::Right => right = right.saturating_add(1),
            Ran::Skipped => {
                skipped = skipped.saturating_add(1);
                writeln!(out, "skipped {name}")?;
            }
            Ran::Wrong(why) => {
                wrong = wrong.saturating_add(1);
                writeln!(out, "wrong {name}")?;
                for line in why {
                    writeln!(out, "  {line}")?;
                }
            }
        }
    }
    writeln!(out, "right {right}, skipped {skipped}, wrong {wrong}")?;
    out.flush()?;
    Ok(u8::from(wrong > 0))
}

/// Reads one vector, asks, and compares.
pub(crate) fn run_one(text: &str) -> Ran {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return Ran::Wrong(vec![error.to_string()]),
    };
    // The version first: what another version says is not for this program to judge.
    let format = value.get("format").and_then(Value::as_str);
    if format.is_some_and(|format| format != FORMAT && format.starts_with("danchu.conformance/")) {
        return Ran::Skipped;
    }
    if format != Some(FORMAT) {
        return Ran::Wrong(vec![format!("`format` is not `{FORMAT}`")]);
    }
    match serde_json::from_value(value) {
        Ok(vector) => check(vector).map_or_else(Ran::Wrong, |()| Ran::Right),
        Err(error) => Ran::Wrong(vec![error.to_string()]),
    }
}

fn check(vector: Vector) -> Result<(), Vec<String>> {
    let told = |errors: Vec<wire::ReadError>| -> Vec<String> {
        errors.iter().map(ToString::to_string).collect()
    };
    let programme = wire::read_programme(&vector.programme.to_string()).map_err(told)?;
    let case = wire::read_case(&vector.case.to_string()).map_err(told)?;
    let checker = Checker::of_programme(&programme).map_err(|error| vec![error.to_string()])?;
    let mut context = Context::new();
    context.as_of = vector.context.as_of;
    context.known_at = vector.context.known_at;
    context.readings = vector.context.readings;
    let mut left = checker.check(&case, &context).findings;
    let mut wrong = Vec::new();
    for expected in vector.expect {
        match left.iter().position(|finding| expected.is(finding)) {
            Some(place) => drop(left.remove(place)),
            None => wrong.push(format!(
                "not found: {} of {}: {}",
                expected.norm,
                expected.matter,
                expected.outcome.name(danchu::Lang::En)
            )),
        }
    }
    let more = left.iter();
    wrong.extend(
        more.filter(|finding| finding.outcome != Outcome::NotApplicable)
            .map(line),
    );
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// A finding that nobody expected.
fn line(finding: &Finding) -> String {
    let asked = [
        finding.round.map(|round| format!("round {round}")),
        finding.subject.as_ref().map(|id| format!("record {id}")),
        finding.bearer.as_ref().map(|id| format!("body {id}")),
        finding.year.map(|year| format!("year {year}")),
        finding.due.map(|due| format!("due {due}")),
    ];
    let asked: Vec<String> = asked.into_iter().flatten().collect();
    format!(
        "not expected: {} of {}: {} ({})",
        finding.norm,
        finding.matter,
        finding.outcome.name(danchu::Lang::En),
        asked.join(", ")
    )
}

//! Reviews cases and prints what their records show, what is still owed, and what would settle the rest.
//!
//! ```text
//! cargo run --example audit -- [FILE...] [--programme FILE [--alone]] [--as-of YYYY-MM-DD] [--lang vi|en] [--json]
//! ```
//!
//! A programme (`danchu.programme/1`) is asked beside the built-in law, or with `--alone` in its place; several are asked together.
//!
//! Without files it reviews 26 of the real cases of `tests/data/cases`, each as of its own day, and the
//! made-up year of a province under the action programme, of which the yearly report is printed too; the
//! other real cases are files to name. A file holds one case (`.json`) or a case a line (`.jsonl`). Every
//! file is read before anything is reviewed: if one of them is not a case, all that is wrong is told and
//! nothing is reviewed. What a review finds never changes the exit code: 0,
//! or 2 for arguments or files that cannot be read.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitCode;

use danchu::Lang;
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind};
use danchu::record::Case;
use danchu::report::{Report, Summary};
use danchu::time::Date;
use danchu::wire;
use danchu::yearly::YearlyReport;

const USAGE: &str = "usage: audit [FILE.json | FILE.jsonl ...] [--programme FILE.json ... [--alone]] \
                     [--as-of YYYY-MM-DD] [--lang vi|en] [--json]";

/// The files reviewed when no other is named.
macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        &[$((
            concat!("tests/data/", $name, ".json"),
            include_str!(concat!("../tests/data/", $name, ".json")),
        )),*]
    };
}

const BUILT_IN: &[(&str, &str)] = built_in![
    "cases/bac-kan-merger-vote",
    "cases/binh-minh-chua-land-cut",
    "cases/cao-lao-ha-gate",
    "cases/chu-se-not-published",
    "cases/dong-vinh-cow-levy-voted",
    "cases/duc-xuan-draft-regulation",
    "cases/frontage-based-levy",
    "cases/hai-ha-shaming-board",
    "cases/hanoi-2021-qcdc-inspection",
    "cases/hatinh-voters-77-contents",
    "cases/hoa-chau-village-heads",
    "cases/hoach-thon-convention",
    "cases/lam-ha-half-year-tally",
    "cases/national-reception-rates",
    "cases/phu-cat-village-heads",
    "cases/phu-thanh-b-funds-for-mortgage",
    "cases/quang-tin-wall",
    "cases/quynh-xuan-kindergarten-levy",
    "cases/son-tay-wedding-car",
    "cases/son-village-convention",
    "cases/tan-duong-culture-houses",
    "cases/thanh-mien-two-villages-rerun",
    "cases/thi-trang-convention",
    "cases/thon-trung-cao-xa",
    "cases/thuong-lac-merger-vote",
    "cases/tt-hue-land-plan-consultation",
    "programme/province-year",
];

/// What was asked for.
struct Options {
    files: Vec<String>,
    programmes: Vec<String>,
    alone: bool,
    as_of: Option<Date>,
    lang: Lang,
    json: bool,
}

pub(crate) fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let terminal = io::stderr().is_terminal();
    let mut out = io::BufWriter::new(io::stdout().lock());
    ExitCode::from(run(&arguments, &mut out, &mut io::stderr(), terminal))
}

/// Everything but the process: reviews to `out`, complaints to `err`, and the exit code.
pub(crate) fn run(
    arguments: &[String],
    out: &mut impl Write,
    err: &mut impl Write,
    terminal: bool,
) -> u8 {
    const BAD_INPUT: u8 = 2;
    let read = options(arguments)
        .map_err(|error| vec![error, USAGE.to_owned()])
        .and_then(|options| {
            let checker = checker(&options);
            let cases = read_all(&options.files);
            match (checker, cases) {
                (Ok(checker), Ok(cases)) => Ok((checker, cases, options)),
                (checker, cases) => Err([checker.err(), cases.err()]
                    .into_iter()
                    .flatten()
                    .flatten()
                    .collect()),
            }
        });
    let result = match read {
        Ok((checker, cases, options)) => review(&checker, &cases, &options, out, err, terminal),
        Err(errors) => {
            for error in errors {
                // There is nobody left to tell if even this cannot be written.
                let _ = writeln!(err, "error: {error}");
            }
            return BAD_INPUT;
        }
    };
    match result {
        // The reader has seen enough, as `head` has.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            let _ = writeln!(err, "error: the output cannot be written: {error}");
            1
        }
        Ok(()) => 0,
    }
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options {
        files: Vec::new(),
        programmes: Vec::new(),
        alone: false,
        as_of: None,
        lang: Lang::Vi,
        json: false,
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value)),
            _ => (argument.as_str(), None),
        };
        let mut value = |expected: &str| {
            inline
                .or_else(|| rest.next().map(String::as_str))
                .ok_or_else(|| format!("`{name}` lacks its value: expected {expected}"))
        };
        match name {
            "--as-of" => {
                let text = value("a day such as `2024-09-30`")?;
                let day = text
                    .parse()
                    .map_err(|error| format!("`--as-of {text}`: {error}"))?;
                options.as_of = Some(day);
            }
            "--lang" => {
                options.lang = match value("`vi` or `en`")? {
                    "vi" => Lang::Vi,
                    "en" => Lang::En,
                    other => {
                        return Err(format!("`--lang {other}`: expected `vi` or `en`"));
                    }
                }
            }
            "--programme" => options
                .programmes
                .push(value("a file of format `danchu.programme/1`")?.to_owned()),
            "--alone" if inline.is_none() => options.alone = true,
            "--json" if inline.is_none() => options.json = true,
            flag if flag.starts_with('-') => {
                return Err(format!("there is no option `{argument}`"));
            }
            _ => options.files.push(argument.clone()),
        }
    }
    if options.alone && options.programmes.is_empty() {
        return Err(
            "`--alone` asks a programme without the law: it lacks `--programme`".to_owned(),
        );
    }
    Ok(options)
}

/// The rules that are asked: the built-in law and the programmes named, or these alone; or everything that is
/// wrong with them.
fn checker(options: &Options) -> Result<Checker, Vec<String>> {
    let mut asked: Option<Checker> = (!options.alone).then(Checker::viet_nam);
    let mut errors = Vec::new();
    for file in &options.programmes {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                errors.push(format!("{file}: {error}"));
                continue;
            }
        };
        let programme = match wire::read_programme(&text) {
            Ok(programme) => programme,
            Err(found) => {
                errors.extend(found.iter().map(|error| format!("{file}: {error}")));
                continue;
            }
        };
        let taken = match asked.clone() {
            Some(before) => before.with_programme(&programme),
            None => Checker::of_programme(&programme),
        };
        match taken {
            Ok(checker) => asked = Some(checker),
            Err(error) => errors.push(format!("{file}: {error}")),
        }
    }
    match asked {
        Some(checker) if errors.is_empty() => Ok(checker),
        _ => Err(errors),
    }
}

/// Every case of every file, or everything that is wrong with them.
fn read_all(files: &[String]) -> Result<Vec<Case>, Vec<String>> {
    let mut cases = Vec::new();
    let mut errors = Vec::new();
    let mut read = |name: &str, text: &str| match wire::read_case(text) {
        Ok(case) => cases.push(case),
        Err(found) => errors.extend(found.iter().map(|error| format!("{name}: {error}"))),
    };
    if files.is_empty() {
        for (name, text) in BUILT_IN {
            read(name, text);
        }
    }
    let mut unreadable = Vec::new();
    for file in files {
        match std::fs::read_to_string(file) {
            Ok(text) if is_lines(file) => {
                for (index, line) in text.lines().enumerate() {
                    if !line.trim().is_empty() {
                        read(&format!("{file}:{}", index.saturating_add(1)), line);
                    }
                }
            }
            Ok(text) => read(file, &text),
            Err(error) => unreadable.push(format!("{file}: {error}")),
        }
    }
    errors.extend(unreadable);
    if errors.is_empty() {
        Ok(cases)
    } else {
        Err(errors)
    }
}

/// Whether a file holds a case a line.
fn is_lines(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| {
        extension.eq_ignore_ascii_case("jsonl") || extension.eq_ignore_ascii_case("ndjson")
    })
}

/// The report of the last whole year, of a case that follows an action programme.
fn of_last_year(case: &Case, report: &Report) -> Option<YearlyReport> {
    let follows = |matter: &Matter| matter.kind == MatterKind::ACTION_PROGRAMME;
    let year = u16::try_from(report.receipt.as_of.year()).ok()?;
    let last = year.checked_sub(1)?;
    case.matters
        .iter()
        .any(follows)
        .then(|| YearlyReport::of(case, report, last))
}

fn review(
    checker: &Checker,
    cases: &[Case],
    options: &Options,
    out: &mut impl Write,
    err: &mut impl Write,
    terminal: bool,
) -> io::Result<()> {
    let context = options
        .as_of
        .map_or_else(Context::new, |day| Context::new().with_as_of(day));
    let mut summary = Summary::new();
    for (index, case) in cases.iter().enumerate() {
        if terminal && options.files.len() > 1 {
            let (number, all) = (index.saturating_add(1), cases.len());
            write!(err, "\r{number}/{all} ")?;
        }
        let report = checker.check(case, &context);
        if options.json {
            let line = wire::write_compact(&report).map_err(io::Error::other)?;
            writeln!(out, "{line}")?;
        } else {
            writeln!(out, "{}\n{}\n", report.render(options.lang), "=".repeat(72))?;
            if let Some(yearly) = of_last_year(case, &report) {
                writeln!(out, "{}\n{}\n", yearly.render(options.lang), "=".repeat(72))?;
            }
            summary.add(&report);
        }
    }
    if terminal && options.files.len() > 1 {
        writeln!(err)?;
    }
    if !options.json {
        write!(out, "{}", summary.render(options.lang))?;
    }
    out.flush()
}

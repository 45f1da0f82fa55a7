//! What the README claims is what the crate does.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

use danchu::Lang;
use danchu::catalogue;
use danchu::law::{Citation, InstrumentRef};

const README: &str = include_str!("../../README.md");
const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

const OPENS: &str =
    "<!-- what is covered: written by UPDATE_GOLDEN=1 cargo test --test readme -->\n";
const CLOSES: &str = "<!-- end of what is covered -->\n";

/// The name of a text: `Law 10/2022/QH15`.
fn name(text: &InstrumentRef) -> String {
    let found = catalogue::instruments().find(|instrument| instrument.id == *text);
    format!("{} {text}", found.unwrap().kind.word(Lang::En))
}

/// A text read in part or without a list of its places: its rows by the provision they lead with.
fn in_part(text: &InstrumentRef) -> [usize; 3] {
    let leads = |cites: &[Citation]| cites.first().unwrap().instrument == *text;
    [
        catalogue::norms().filter(|norm| leads(&norm.cites)).count(),
        catalogue::enabling()
            .filter(|row| leads(&row.cites))
            .count(),
        catalogue::unmodelled()
            .filter(|gap| gap.cite.instrument == *text)
            .count(),
    ]
}

/// What the README must show.
fn tables() -> String {
    let whole = catalogue::accounting().map(|account| {
        format!(
            "| {} | {} | {} | {} | {} | {} |",
            name(&account.instrument),
            account.provisions,
            account.normed,
            account.enabling,
            account.reasoned,
            account.unlisted
        )
    });
    let parts = catalogue::instruments()
        .map(|instrument| &instrument.id)
        .filter(|id| catalogue::accounting().all(|account| account.instrument != **id))
        .map(|id| (id, in_part(id)))
        .filter(|(_, rows)| *rows != [0; 3])
        .map(|(id, [norms, enabling, gaps])| {
            format!("| {} | {norms} | {enabling} | {gaps} |", name(id))
        });
    let lines: Vec<String> = [
        "| text, read in full | provisions | with a norm | only enabling | not modelled, with a reason | no row yet |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    .map(String::from)
    .into_iter()
    .chain(whole)
    .chain(
        [
            "",
            "| text, not listed place by place | norms | enabling rows | not modelled, with reasons |",
            "| --- | --- | --- | --- |",
        ]
        .map(String::from),
    )
    .chain(parts)
    .collect();
    lines.join("\n") + "\n"
}

#[test]
fn the_table_of_what_is_covered_is_the_catalogue() {
    let readme = std::fs::read_to_string(PATH).unwrap();
    let (before, rest) = readme.split_once(OPENS).unwrap();
    let (shown, after) = rest.split_once(CLOSES).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(PATH, format!("{before}{OPENS}{}{CLOSES}{after}", tables())).unwrap();
    } else {
        assert_eq!(shown, tables(), "write it with UPDATE_GOLDEN=1");
    }
}

#[test]
fn the_report_it_shows_is_the_real_one() {
    let shown = README
        .split("```text\n")
        .nth(1)
        .and_then(|rest| rest.split("\n```").next())
        .unwrap();
    assert!(include_str!("../../examples/expected/audit.txt").contains(shown));
}

#[test]
fn it_opens_with_the_two_commands() {
    let opening: Vec<&str> = README.lines().take(6).collect();
    assert!(
        opening
            .iter()
            .any(|line| line.contains("cargo run --example audit"))
            && opening.iter().any(|line| line.contains("cargo test"))
    );
}

#[test]
fn the_commands_for_other_languages_are_those_that_are_run() {
    let read = |file: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/consumers");
        std::fs::read_to_string(format!("{folder}/{file}")).unwrap()
    };
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let run = plain(
        &read("run")
            .replace("$root", "case")
            .replace(['"', '\\'], ""),
    );
    let installed = read("node/package.json") + &read("python/requirements.in");
    let shown = README.split("## From another language").nth(1).unwrap();
    let shown = shown.split("\n## ").next().unwrap();
    let blocks = shown.split("```sh\n").skip(1);
    let commands: Vec<String> = blocks
        .map(|block| block.split("```").next().unwrap().replace("\\\n", " "))
        .flat_map(|block| block.lines().map(plain).collect::<Vec<_>>())
        .collect();
    assert_eq!(commands.len(), 4);
    for command in commands {
        match command.split_once(" install ") {
            Some((_, package)) => assert!(installed.contains(package), "{command}"),
            None => assert!(run.contains(&command), "{command}"),
        }
    }
}

#[test]
fn the_rule_that_is_tested_and_the_number_of_laws_are_real() {
    let section = README.split("## Test a rule of your own").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let laws = danchu::laws::Law::ALL.len();
    assert!(section.contains(&format!("has {laws} laws")), "{laws}");
    let shown = section.split("```text\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    let printed = include_str!("../../examples/expected/property_test.txt");
    assert!(printed.starts_with(shown));
}

#[test]
fn it_counts_the_points_on_which_the_second_judge_differs() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/judge");
    let cases = std::fs::read_dir(folder).unwrap();
    let cases = cases.filter(|entry| entry.as_ref().unwrap().path().is_file());
    let told = format!("differs from the engine on {} points", cases.count());
    assert!(README.contains(&told), "{told}");
}

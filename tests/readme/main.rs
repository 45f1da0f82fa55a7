//! What the README claims is what the crate does.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

use danchu::catalogue;

const README: &str = include_str!("../../README.md");

/// The rows of an instrument: norms by the provision they lead with, enabling rows, reasoned gaps.
fn row(number: &str, title: &str, articles: &str) -> String {
    let norms = catalogue::norms()
        .filter(|norm| norm.cites.first().unwrap().instrument.as_str() == number)
        .count();
    let enabling = catalogue::enabling()
        .filter(|row| row.cites.first().unwrap().instrument.as_str() == number)
        .count();
    let gaps = catalogue::unmodelled()
        .filter(|gap| gap.cite.instrument.as_str() == number)
        .count();
    format!("| {title} {number} | {articles} | {norms} | {enabling} | {gaps} |")
}

#[test]
fn the_table_of_what_is_covered_is_the_catalogue() {
    let rows = [
        row("10/2022/QH15", "Law", "15–24"),
        row("59/2023/NĐ-CP", "Decree", "3–9"),
        row("34/2007/PL-UBTVQH11", "Ordinance", "10–13"),
        row("09/2008/NQLT-CP-UBTWMTTQVN", "Joint Resolution", "8(1)"),
        row("programme-kl-120", "Action Programme", "the whole"),
    ];
    for row in &rows {
        assert!(README.contains(row), "the README lacks\n{row}");
    }
    let counted: usize = rows
        .iter()
        .map(|row| {
            row.split('|')
                .nth(3)
                .unwrap()
                .trim()
                .parse::<usize>()
                .unwrap()
        })
        .sum();
    assert_eq!(
        counted,
        catalogue::norms().count(),
        "an instrument with norms is not in the table"
    );
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

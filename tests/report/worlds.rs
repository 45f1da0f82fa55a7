//! A small world as a case: one village of 90 households that votes on a road.

use danchu::check::{Checker, Context};
use danchu::record::Case;
use danchu::report::{Finding, Report};
use danchu::{NormId, wire};

/// Law 10/2022/QH15 Art. 20(3): the decision is sent within 5 working days.
pub(crate) const SEND: &str = "law-10-2022:20.3:send";
/// Art. 21(1): two thirds of all household representatives.
pub(crate) const CARRIED: &str = "law-10-2022:21.1:carried";

/// The log is declared complete.
pub(crate) const COMPLETE: &str = r#", "coverage": [{ "period": { "from": "2007-07-01" } }]"#;
/// The log is not.
pub(crate) const OPEN: &str = "";

/// The road of village 1, with records, as of a day.
pub(crate) fn road(as_of: &str, coverage: &str, records: &str) -> Case {
    let text = format!(
        r#"{{
        "format": "danchu.case/1", "id": "road", "as_of": "{as_of}",
        "title": {{ "vi": "Đường thôn 1", "en": "The road of village 1" }},
        "source": {{ "kind": "synthetic" }},
        "bodies": [
            {{ "id": "commune", "kind": "commune", "name": "xã Tân Lập" }},
            {{ "id": "v1", "kind": "village", "name": "thôn 1", "parent": "commune" }},
            {{ "id": "head", "kind": "village_head", "parent": "v1" }},
            {{ "id": "pc", "kind": "commune_pc", "parent": "commune" }},
            {{ "id": "front", "kind": "commune_front", "parent": "commune" }}
        ],
        "matters": [{{ "id": "m", "kind": "works", "reach": "village", "body": "v1", "title": "Làm đường thôn 1", "opened": "2024-01-01" }}],
        "registers": {{ "households": [{{ "of": "v1", "count": 90 }}] }},
        "records": [{records}]{coverage}
    }}"#
    );
    wire::read_case(&text).unwrap()
}

/// The vote of Thursday 2024-06-20.
pub(crate) fn vote(in_favour: &str) -> String {
    format!(
        r#"{{ "id": "vote", "matter": "m", "date": "2024-06-20", "actor": "v1",
             "act": {{ "kind": "meet", "convenor": "head", "votes": {{ "unit": "household_rep", "attending": 70{in_favour} }} }} }}"#
    )
}

/// The decision sent to both, on a day.
pub(crate) fn sent(on: &str) -> String {
    format!(
        r#", {{ "id": "send", "matter": "m", "date": "{on}", "actor": "head", "evidence": {{ "rung": "evidenced" }},
             "act": {{ "kind": "send", "topic": "decision", "to": [{{ "to": "pc" }}, {{ "to": "front" }}] }} }}"#
    )
}

pub(crate) fn check(case: &Case) -> Report {
    Checker::viet_nam().check(case, &Context::new())
}

pub(crate) fn finding<'r>(report: &'r Report, norm: &str) -> &'r Finding {
    let norm: NormId = norm.parse().unwrap();
    report
        .findings
        .iter()
        .find(|finding| finding.norm == norm)
        .unwrap()
}

/// The line of a text that has some words in it.
pub(crate) fn line<'t>(text: &'t str, words: &str) -> &'t str {
    text.lines()
        .find(|line| line.contains(words))
        .unwrap_or_else(|| panic!("no line has `{words}` in:\n{text}"))
}

//! A user who reads a case and checks it, with default features.

use danchu::check::{Checker, Context};
use danchu::report::Outcome;

fn main() {
    let text = r#"{ "format": "danchu.case/1", "id": "road", "as_of": "2024-07-01",
        "bodies": [{ "id": "v", "kind": "village" }],
        "matters": [{ "id": "m", "kind": "works", "reach": "village", "body": "v" }],
        "records": [{ "id": "r", "matter": "m", "date": "2024-06-20",
            "act": { "kind": "meet", "votes": { "unit": "household_rep", "electorate": 90, "in_favour": 60 } } }] }"#;
    let case = danchu::wire::read_case(text).expect("the case holds together");
    let report = Checker::viet_nam().check(&case, &Context::new());
    let carried = "law-10-2022:21.1:carried".parse().expect("an id");
    assert!(report.of_norm(&carried).all(|finding| finding.outcome == Outcome::Satisfied));
    println!("{} findings", report.findings.len());
}

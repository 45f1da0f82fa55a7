//! A report as a document: written, read back, rendered the same.

use danchu::report::Report;
use danchu::{Lang, wire};

use crate::worlds::{COMPLETE, OPEN, check, road, sent, vote};

#[test]
fn a_report_reads_back_as_itself() {
    for case in [
        road(
            "2024-07-31",
            COMPLETE,
            &(vote(r#", "in_favour": 60"#) + &sent("2024-06-28")),
        ),
        road("2024-07-31", OPEN, &vote("")),
        road("2024-06-01", COMPLETE, ""),
    ] {
        let report = check(&case);
        let text = wire::write(&report).unwrap();
        assert!(
            text.trim_start()
                .starts_with("{\n  \"format\": \"danchu.report/1\"")
        );
        let back: Report = wire::read(&text).unwrap();
        assert_eq!(back, report);
        // The text needs nothing but the report.
        assert_eq!(back.render(Lang::Vi), report.render(Lang::Vi));
    }
}

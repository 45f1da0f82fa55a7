//! Every statement, every missing thing and every field has words in both languages.
//!
//! The samples are typed by hand; the schemas say which kinds there are, so that a new kind without a
//! sample fails here.

use alloc::collections::BTreeSet;

use danchu::report::{Aspect, Explanation, Inconsistency, Missing};
use danchu::{Lang, wire};
use serde_json::{Value, json};
use unicode_normalization::is_nfc;

fn statements() -> Vec<Value> {
    vec![
        json!({ "kind": "norm", "cites": [{ "instrument": "10/2022/QH15", "provision": "20.3" }] }),
        json!({ "kind": "in_force", "period": { "from": "2023-07-01" }, "on": "2024-06-20" }),
        json!({ "kind": "conditions" }),
        json!({ "kind": "any_of" }),
        json!({ "kind": "not" }),
        json!({ "kind": "triggered", "on": "2024-06" }),
        json!({ "kind": "displaced", "by": { "instrument": "75/2015/QH13", "provision": "32" } }),
        json!({ "kind": "due", "on": "2024-09-05", "span": { "unit": "working_days", "count": 5 },
                "moved_by": [{ "kind": "holiday", "date": "2024-09-02", "vi": "Quốc khánh", "en": "National Day", "status": "announced" },
                             { "kind": "swapped_off", "date": "2024-09-03", "worked": "2024-09-07", "status": "announced" },
                             { "kind": "swapped_in", "date": "2024-09-07", "off": "2024-09-03", "status": "announced" },
                             { "kind": "month_end", "wanted": 31, "taken": "2024-09-30" },
                             { "kind": "rolled", "from": "2024-08-31", "to": "2024-09-04" },
                             { "kind": "weekly_rest", "date": "2024-09-01" }] }),
        json!({ "kind": "no_time", "term": "promptly" }),
        json!({ "kind": "done", "act": "send", "topic": "decision", "on": "2024-06-21" }),
        json!({ "kind": "reached", "to": "commune_pc", "on": "2024-06-21" }),
        json!({ "kind": "no_record", "act": "publish", "topic": "vote_result", "complete": "yes" }),
        json!({ "kind": "concluded", "result": "not_done" }),
        json!({ "kind": "share", "part": 355, "whole": 390, "share": { "bound": "more_than", "of": 1, "parts": 2 } }),
        json!({ "kind": "field", "aspect": "channels", "found": "posting", "required": "invitation, agreed_network" }),
        json!({ "kind": "form", "form": "meeting" }),
        json!({ "kind": "method", "method": "secret" }),
        json!({ "kind": "clusters" }),
        json!({ "kind": "last_round", "outcome": "too_few_to_pass" }),
        json!({ "kind": "round", "outcome": "passed", "on": "2024" }),
        json!({ "kind": "community", "body": "v1" }),
        json!({ "kind": "households", "count": ">=150", "at_least": 200 }),
        json!({ "kind": "size", "what": "staff", "count": "<=99", "at_least": 100 }),
        json!({ "kind": "facility", "facility": "portal" }),
        json!({ "kind": "failed_rounds", "outcome": "no_quorum", "count": 1, "at_least": 2 }),
        json!({ "kind": "kept", "from": "2024-03-01", "until": "2024-03-30", "days": 30 }),
        json!({ "kind": "reading", "term": "scattered" }),
        json!({ "kind": "judged", "topic": "benefit", "by": "village_head" }),
        json!({ "kind": "established", "topic": "unlawful_content", "by": "commune_pc" }),
        json!({ "kind": "initiative" }),
        json!({ "kind": "concurred", "with": "front_work_committee", "topic": "ballot", "how": "agreement" }),
        json!({ "kind": "also_holds", "office": "village_head", "also": "front_work_head" }),
        json!({ "kind": "villages", "part": "3..5", "whole": "~9", "share": { "bound": "at_least", "of": 2, "parts": 3 } }),
        json!({ "kind": "binds", "from": "2024-07-01/.." }),
        json!({ "kind": "rung", "required": "attested", "found": "claimed" }),
        json!({ "kind": "instance", "bearer": "b", "year": 2017 }),
        json!({ "kind": "lag", "from": "2017-04-28", "until": "2017-05-03" }),
        json!({ "kind": "window", "period": { "from": "2017-01-01", "until": "2017-04-01" } }),
        json!({ "kind": "year", "covered": "yes", "jointly": "yes", "due": "2018-01-31" }),
        json!({ "kind": "before", "first": "../2024-06-20", "then": "2024-06-01/2024-06-26" }),
    ]
}

fn missings() -> Vec<Value> {
    vec![
        json!({ "kind": "field", "record": "vote", "aspect": "in_favour", "at_least": 22, "of": 32 }),
        json!({ "kind": "act", "act": "send", "topic": "decision", "by": ["village_head", "interim_head"], "to": "commune_pc",
                "from": "2024-06-20", "until": "2024-06-27" }),
        json!({ "kind": "households", "of": "v1" }),
        json!({ "kind": "villages", "of": "commune" }),
        json!({ "kind": "staff", "of": "department" }),
        json!({ "kind": "facility", "of": "commune", "facility": "portal" }),
        json!({ "kind": "conclusion", "acts": ["direct"], "of": "council", "owes": [], "by": "province_standing" }),
        json!({ "kind": "community", "body": "v1" }),
        json!({ "kind": "body", "body": "v1" }),
        json!({ "kind": "evidence", "record": "vote", "rung": "evidenced" }),
        json!({ "kind": "reading", "term": "at_once" }),
        json!({ "kind": "judgement", "topic": "benefit", "by": "village_head" }),
        json!({ "kind": "determination", "topic": "procedure_breach", "by": "commune_pc" }),
        json!({ "kind": "calendar", "day": "2031-01-02" }),
        json!({ "kind": "rule" }),
        json!({ "kind": "time" }),
    ]
}

fn inconsistencies() -> Vec<Value> {
    vec![
        json!({ "kind": "percentage", "record": "vote", "what": "turnout", "printed": "80%", "part": 7, "whole": 9, "exact": "77.77%" }),
        json!({ "kind": "part_above_whole", "record": "vote", "part": 9, "whole": 7 }),
        json!({ "kind": "sum", "record": "vote", "parts": 9, "total": 7 }),
        json!({ "kind": "two_counts", "record": "vote", "record_says": 9, "register_says": 7 }),
        json!({ "kind": "list", "record": "vote", "counted": 12, "listed": 11 }),
        json!({ "kind": "number", "record": "vote", "written": "52/QĐ-UBNd", "read": "52/QĐ-UBND" }),
    ]
}

/// The kinds of a tagged sum, by its schema.
fn kinds<T: schemars::JsonSchema>() -> BTreeSet<String> {
    let schema = serde_json::to_value(schemars::schema_for!(T)).unwrap();
    schema["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|variant| String::from(variant["properties"]["kind"]["const"].as_str().unwrap()))
        .collect()
}

fn sampled(samples: &[Value]) -> BTreeSet<String> {
    samples
        .iter()
        .map(|sample| String::from(sample["kind"].as_str().unwrap()))
        .collect()
}

/// Words for people: composed, and without a trace of how things are called in the code or on the wire.
fn reads_well(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(is_nfc(text), "not NFC: {text}");
    for trace in ["_", "{", "}", "::", "Some(", "None,", "\"", "..", "  -  "] {
        assert!(!text.contains(trace), "`{trace}` in: {text}");
    }
    for number in ["10/2022/QH15", "75/2015/QH13"] {
        assert!(
            !text.contains(number) || text.contains("Luật") || text.contains("Law"),
            "{text}"
        );
    }
}

fn both(render: impl Fn(Lang) -> String) -> (String, String) {
    let (vi, en) = (render(Lang::Vi), render(Lang::En));
    reads_well(&vi);
    reads_well(&en);
    assert_ne!(vi, en);
    (vi, en)
}

#[test]
fn every_statement_has_words_for_each_truth() {
    assert_eq!(sampled(&statements()), kinds::<danchu::report::Statement>());
    for says in statements() {
        let mut told = BTreeSet::new();
        for truth in ["yes", "no", "unknown"] {
            let node = json!({ "says": says, "truth": truth });
            let node: Explanation = wire::read(&node.to_string()).unwrap();
            told.insert(both(|lang| node.render(lang)));
        }
        // These say what they say whatever the truth: a day, no time, no record, a conclusion.
        let plain = [
            "due",
            "no_time",
            "no_record",
            "concluded",
            "instance",
            "lag",
        ];
        let expected = if plain.contains(&says["kind"].as_str().unwrap()) {
            1
        } else {
            3
        };
        assert_eq!(told.len(), expected, "{says}");
    }
}

#[test]
fn every_missing_thing_has_words() {
    assert_eq!(sampled(&missings()), kinds::<Missing>());
    for missing in missings() {
        let missing: Missing = wire::read(&missing.to_string()).unwrap();
        both(|lang| missing.render(lang));
    }
}

#[test]
fn every_inconsistency_has_words() {
    assert_eq!(sampled(&inconsistencies()), kinds::<Inconsistency>());
    for inconsistency in inconsistencies() {
        let found: Inconsistency = wire::read(&inconsistency.to_string()).unwrap();
        both(|lang| found.render(lang));
    }
}

#[test]
fn every_field_has_words() {
    let schema = serde_json::to_value(schemars::schema_for!(Aspect)).unwrap();
    let fields = schema["oneOf"].as_array().unwrap();
    assert!(fields.len() > 20);
    for field in fields {
        let aspect: Aspect = wire::read(&field["const"].to_string()).unwrap();
        both(|lang| String::from(aspect.name(lang)));
        let missing = json!({ "kind": "field", "record": "vote", "aspect": field["const"] });
        let missing: Missing = wire::read(&missing.to_string()).unwrap();
        both(|lang| missing.render(lang));
    }
}

#[test]
fn a_field_is_told_in_words_of_its_keys() {
    let told = |aspect: &str, found: Option<&str>, required: &str, truth: &str| {
        let mut says = json!({ "kind": "field", "aspect": aspect, "required": required });
        if let Some(found) = found {
            says["found"] = json!(found);
        }
        let node = json!({ "says": says, "truth": truth });
        let node: Explanation = wire::read(&node.to_string()).unwrap();
        both(|lang| node.render(lang)).0
    };
    assert_eq!(
        told("channels", Some("posting"), "invitation, telephone", "no"),
        "- Hình thức thông báo chưa đúng yêu cầu: niêm yết (yêu cầu: giấy mời hoặc điện thoại)\n"
    );
    assert_eq!(
        told(
            "members",
            Some("4; 1 front_work_committee, ? village"),
            "3..5: front_work_committee, village|quarter",
            "unknown"
        ),
        "- Chưa rõ thành phần: 4 người, gồm: 1 Ban công tác Mặt trận; chưa rõ thôn (yêu cầu: từ 3 đến 5 người, gồm: Ban công tác Mặt trận; thôn hoặc tổ dân phố)\n"
    );
    assert_eq!(
        told("written", Some("no"), "yes", "no"),
        "- Việc thể hiện bằng văn bản chưa đúng yêu cầu: không bằng văn bản (yêu cầu: bằng văn bản)\n"
    );
    assert_eq!(
        told("witnesses", None, ">=2", "unknown"),
        "- Chưa rõ số đại diện hộ gia đình chứng kiến: hồ sơ không ghi (yêu cầu: ít nhất 2)\n"
    );
}

#[test]
fn a_day_moved_says_what_moved_it() {
    let node = json!({ "says": statements()[7], "truth": "yes" });
    let node: Explanation = wire::read(&node.to_string()).unwrap();
    let (vi, en) = both(|lang| node.render(lang));
    assert!(vi.starts_with("- Hạn cuối ngày 05-09-2024 (05 ngày làm việc; nghỉ Quốc khánh ngày 02-09-2024; nghỉ bù ngày 03-09-2024, làm bù ngày 07-09-2024; "));
    assert!(!vi.contains("01-09-2024"), "a Sunday is no news");
    assert!(en.contains("2024-09-02 is a holiday, National Day"));
}

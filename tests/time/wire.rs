//! What the types of time look like in JSON, and what is refused.

use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::time::{
    CountingRules, Date, Deadline, Direction, Interval, Period, Recurrence, Span, Until, When,
    WorkingCalendar, deadline,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::day;

/// Reads a text, prints it, and expects the same bytes.
fn stays<T: Serialize + DeserializeOwned>(json: &str) {
    let value: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
}

/// Expects a refusal whose message says this.
fn refused<T: DeserializeOwned>(json: &str, message: &str) {
    match serde_json::from_str::<T>(json) {
        Ok(_) => panic!("{json} was read"),
        Err(error) => assert!(error.to_string().contains(message), "{json}: {error}"),
    }
}

#[test]
fn every_type_has_one_form() {
    stays::<Date>(r#""2024-06-20""#);
    stays::<When>(r#""2024-06-20""#);
    stays::<When>(r#""2024-08""#);
    stays::<When>(r#""../2020-02-25""#);
    stays::<When>(r#""unknown""#);
    stays::<Until>(r#""still_running""#);
    stays::<Until>(r#""2024-08""#);
    stays::<Interval>(r#"{"from":"2024-03-01"}"#);
    stays::<Interval>(r#"{"from":"2024-03","until":"still_running"}"#);
    stays::<Period>("{}");
    stays::<Period>(r#"{"from":"2023-07-01"}"#);
    stays::<Period>(r#"{"from":"2007-07-01","until":"2023-07-01"}"#);
    stays::<Span>(r#"{"unit":"days","count":30}"#);
    stays::<Span>(r#"{"unit":"working_days","count":5}"#);
    stays::<Span>(r#"{"unit":"weeks","count":1}"#);
    stays::<Span>(r#"{"unit":"months","count":3}"#);
    stays::<Span>(r#"{"unit":"years","count":65535}"#);
    stays::<Recurrence>(r#"{"start":"2024-01-01","every":{"unit":"months","count":3}}"#);
    stays::<Recurrence>(
        r#"{"start":"2024-01-31","every":{"unit":"months","count":1},"month_end":"overflow"}"#,
    );
    stays::<CountingRules>(
        r#"{"first_day":"not_counted","roll":"to_next_working_day","month_end":"clamp"}"#,
    );
    stays::<WorkingCalendar>(
        r#"{"id":"x","coverage":{"from":"2024-01-01","until":"2025-01-01"},"weekly_rest":["sunday"],"holidays":[{"date":"2024-01-01","vi":"Tết","en":"New Year","status":"announced","source":"s"}],"swaps":[{"off":"2024-04-29","worked":"2024-05-05","status":"projected","source":"s"}]}"#,
    );
}

#[test]
fn whatever_is_not_that_form_is_refused() {
    refused::<Date>(r#""24-06-01""#, "expected a date like `2024-06-20`");
    refused::<Date>("20240620", "expected a date like `2024-06-20`");
    refused::<Date>(r#""2023-02-29""#, "no such day: `2023-02-29`");
    refused::<When>("null", "expected a date, month, year, range or `unknown`");
    refused::<Period>(r#"["2007-07-01","2023-07-01"]"#, "expected a period");
    refused::<Period>(
        r#"{"from":"2023-07-01","until":"2023-07-01"}"#,
        "holds no day",
    );
    refused::<Period>(
        r#"{"from":"2023-07-01","to":"2024-07-01"}"#,
        "unknown field `to`",
    );
    refused::<Span>(r#"["days",5]"#, "expected a length of time");
    refused::<Span>(r#"{"unit":"days","count":65536}"#, "expected u16");
    refused::<Span>(r#"{"unit":"days","count":-1}"#, "expected u16");
    refused::<Span>(r#"{"unit":"days"}"#, "missing field `count`");
    refused::<Span>(r#"{"unit":"hours","count":5}"#, "unknown variant `hours`");
    refused::<Recurrence>(
        r#"{"start":"2024-01-01","every":{"unit":"months","count":0}}"#,
        "never moves on",
    );
    refused::<Interval>(
        r#"{"from":"2024-03-02","until":"2024-03-01"}"#,
        "lies before the first",
    );
    refused::<WorkingCalendar>(
        r#"{"id":"x","coverage":{"from":"2024-01-01"},"weekly_rest":[],"holidays":[]}"#,
        "must state its first day and the first day after",
    );
}

#[test]
fn a_deadline_and_a_calendar_come_back_as_they_were() {
    let calendar = viet_nam(CultureDay::On);
    let text = serde_json::to_string(&calendar).unwrap();
    assert_eq!(
        serde_json::from_str::<WorkingCalendar>(&text).unwrap(),
        calendar
    );
    let anchor = day("2024-04-26");
    let rules = CountingRules::CIVIL_CODE;
    let found = deadline(
        anchor,
        Span::working_days(3),
        Direction::Forward,
        rules,
        &calendar,
    );
    let found = found.unwrap();
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["due"], "2024-05-04");
    assert_eq!(
        json["moved_by"][2],
        serde_json::json!({
            "kind": "swapped_off", "date": "2024-04-29", "worked": "2024-05-04", "status": "announced"
        })
    );
    assert_eq!(serde_json::from_value::<Deadline>(json).unwrap(), found);
}

#[test]
fn schemas_state_the_form_of_texts() {
    let date = danchu_schema::<Date>();
    // No `format`: the pattern says which days there are, and a generator of models takes one or the other.
    assert!(date["format"].is_null());
    assert_eq!(date["type"], "string");
    assert!(date["pattern"].is_string());
    assert!(
        danchu_schema::<When>()["pattern"]
            .as_str()
            .unwrap()
            .contains("unknown")
    );
    let span = danchu_schema::<Span>();
    assert_eq!(span["title"], "Span");
    assert_eq!(span["additionalProperties"], false);
    assert_eq!(
        danchu_schema::<WorkingCalendar>()["title"],
        "WorkingCalendar"
    );
}

fn danchu_schema<T: schemars::JsonSchema>() -> serde_json::Value {
    schemars::schema_for!(T).to_value()
}

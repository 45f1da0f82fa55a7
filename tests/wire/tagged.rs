//! Sums: their form, their schema, and what other readers of serde make of them.

use danchu::wire;

use crate::toys::{Act, Outcome, Passed, Quorum, meet, publish};

#[test]
fn kind_is_what_is_written() {
    for (act, text) in [
        (
            publish(None),
            r#"{"kind":"publish","by":"AB","channels":["loudspeaker","posted_notice"]}"#,
        ),
        (
            meet(7, None),
            r#"{"kind":"meet","households":1,"attending":7}"#,
        ),
        (Act::Nothing {}, r#"{"kind":"nothing"}"#),
    ] {
        assert_eq!(wire::write_compact(&act).unwrap(), text);
        assert_eq!(wire::read::<Act>(text).unwrap(), act);
        assert!(text.contains(act.tag()));
    }
    assert_eq!(Quorum::Reached {}.tag(), "reached");
    assert_eq!(wire::read(r#"{"kind": "missed"}"#), Ok(Quorum::Missed {}));
}

#[test]
fn kind_may_stand_anywhere() {
    let inner = Box::new(publish(Some(2)));
    let act = meet(
        7,
        Some(Outcome::Passed(Passed {
            yes: 9,
            next: Some(inner),
        })),
    );
    for text in [
        r#"{"kind":"meet","households":1,"attending":7,"outcome":{"kind":"passed","yes":9,"next":{"kind":"publish","by":"AB","channels":["loudspeaker","posted_notice"],"places":2}}}"#,
        r#"{"households":1,"kind":"meet","attending":7,"outcome":{"yes":9,"kind":"passed","next":{"by":"AB","kind":"publish","channels":["loudspeaker","posted_notice"],"places":2}}}"#,
        r#"{"outcome":{"next":{"channels":["loudspeaker","posted_notice"],"places":2,"by":"AB","kind":"publish"},"yes":9,"kind":"passed"},"attending":7,"households":1,"kind":"meet"}"#,
        r#" { "attending" : 7 , "k\u0069nd" : "meet" , "households" : 1 , "outcome" : { "next" : { "by" : "AB" , "places" : 2 , "channels" : [ "loudspeaker" , "posted_notice" ] , "kind" : "publish" } , "kind" : "passed" , "yes" : 9 } } "#,
    ] {
        assert_eq!(wire::read::<Act>(text).as_ref(), Ok(&act), "{text}");
        assert_eq!(serde_json::from_str::<Act>(text).unwrap(), act, "{text}");
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::from_value::<Act>(value).unwrap(), act, "{text}");
    }
}

#[test]
fn other_readers_refuse_the_same_sums() {
    for (text, message) in [
        (
            r#"["nothing"]"#,
            "invalid type: sequence, expected an object",
        ),
        (r#"{"kind": "nothing", "x": 1}"#, "unknown field `x`"),
        (r#"{"x": 1, "kind": "nothing"}"#, "unknown field `x`"),
        (r#"{"x": 1}"#, "missing field `kind`"),
        ("{}", "missing field `kind`"),
        (
            r#"{"kind": "nothing", "kind": "nothing"}"#,
            "unknown field `kind`",
        ),
        (
            r#"{"attending": 1, "attending": 2}"#,
            "field `attending` appears twice",
        ),
        (
            r#"{"kind": "met"}"#,
            "unknown variant `met`, expected one of `publish`, `meet`, `nothing`",
        ),
        (
            r#"{"x": 1, "kind": "met"}"#,
            "unknown variant `met`, expected one of `publish`, `meet`, `nothing`",
        ),
        (r#"{"kind": 3}"#, "expected"),
        // A copy is read strictly, so lists and nulls are refused in it.
        (
            r#"{"attending": 1, "households": 1, "outcome": {"yes": 1, "next": ["nothing"], "kind": "passed"}, "kind": "meet"}"#,
            "invalid type: sequence, expected an object",
        ),
        (
            r#"{"by": "AB", "places": null, "kind": "publish"}"#,
            "invalid type: null, expected u16",
        ),
        (
            r#"{"by": "AB", "channels": [{"loudspeaker": null}], "kind": "publish"}"#,
            "invalid type: map, expected",
        ),
    ] {
        let error = serde_json::from_str::<Act>(text).unwrap_err().to_string();
        assert!(error.contains(message), "{text}: {error}");
    }
}

#[cfg(feature = "schemars")]
#[test]
fn schema_is_closed_and_titled() {
    let schema = serde_json::to_value(schemars::schema_for!(Act)).unwrap();
    let branches = schema["oneOf"].as_array().unwrap();
    let titles: Vec<_> = branches
        .iter()
        .map(|branch| branch["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["ActPublish", "ActMeet", "ActNothing"]);
    for (branch, kind) in branches.iter().zip(["publish", "meet", "nothing"]) {
        assert_eq!(branch["properties"]["kind"]["const"], kind);
        assert_eq!(branch["additionalProperties"], false);
    }
    assert_eq!(schema["description"], "What was done.");
    assert_eq!(branches[0]["description"], "Something was published.");
}

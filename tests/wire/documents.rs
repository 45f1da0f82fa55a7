//! Formats, lines and writing.

use alloc::collections::BTreeMap;
use core::fmt;

use danchu::wire::{self, Expected, ReadProblem};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::toys::{Act, Code, Log, Record, meet, publish};

const KNOWN: &[&str] = &["toy/1", "toy/2"];

fn log() -> Log {
    Log {
        format: "toy/1".to_owned(),
        records: vec![
            Record {
                id: 1,
                act: publish(Some(3)),
                note: Some("Thôn Đoài".to_owned()),
            },
            Record {
                id: 2,
                act: Act::Nothing {},
                note: None,
            },
        ],
        readings: [(Code::new("AB"), 15)].into(),
        sealed: Some(true),
    }
}

const PRETTY: &str = r#"{
  "format": "toy/1",
  "records": [
    {
      "id": 1,
      "act": {
        "kind": "publish",
        "by": "AB",
        "channels": [
          "loudspeaker",
          "posted_notice"
        ],
        "places": 3
      },
      "note": "Thôn Đoài"
    },
    {
      "id": 2,
      "act": {
        "kind": "nothing"
      }
    }
  ],
  "readings": {
    "AB": 15
  },
  "sealed": true
}
"#;

#[test]
fn written_and_read_back() {
    let log = log();
    assert_eq!(wire::write(&log).unwrap(), PRETTY);
    assert_eq!(wire::read::<Log>(PRETTY).unwrap(), log);
    let compact = wire::write_compact(&log).unwrap();
    assert!(!compact.contains('\n'));
    assert_eq!(wire::read_bytes::<Log>(compact.as_bytes()).unwrap(), log);
    assert_eq!(wire::read_versioned::<Log>(PRETTY, KNOWN).unwrap(), log);
}

#[test]
fn what_has_no_form() {
    let map = BTreeMap::from([(vec![1], 1)]);
    assert!(
        wire::write(&map)
            .unwrap_err()
            .to_string()
            .starts_with("cannot be written as JSON: ")
    );
    assert!(wire::write_compact(&map).is_err());
}

#[test]
fn format_is_found_anywhere() {
    for text in [
        r#"{"format": "toy/1", "records": [1, {}"#,
        r#"{"records": [{"format": "inner"}], "format": "toy/1"}"#,
        r#" { "sealed" : false , "format" : "toy\/1" } "#,
    ] {
        assert_eq!(wire::format_of(text).unwrap(), "toy/1", "{text}");
    }
}

#[test]
fn format_is_missing_or_no_text() {
    for (text, message) in [
        ("{}", "line 1, column 1: missing field `format`"),
        ("[]", "line 1, column 1: expected an object, found a list"),
        (
            r#"{"format": 1}"#,
            "line 1, column 12, `format`: expected text, found `1`",
        ),
        (
            r#"{"format": "a\u0000"}"#,
            "line 1, column 12, `format`: text holds the character U+0000",
        ),
        (" 7", "line 1, column 2: expected an object, found `7`"),
        (
            r#"{"a": [1, 02]}"#,
            "line 1, column 11, `a[1]`: expected a number, found `02`",
        ),
    ] {
        assert_eq!(
            wire::format_of(text).unwrap_err().to_string(),
            message,
            "{text}"
        );
        assert_eq!(
            wire::read_versioned::<Log>(text, KNOWN)
                .unwrap_err()
                .to_string(),
            message
        );
    }
}

#[test]
fn unknown_format_is_refused_before_anything_else() {
    let error = wire::read_versioned::<Log>("{\"wrong\": 0,\n \"format\": \"toy/3\"}", KNOWN);
    let error = error.unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 2, column 12, `format`: unknown format `toy/3`, this version reads `toy/1`, `toy/2`"
    );
    // Even before the grammar of what follows.
    let cut = wire::read_versioned::<Log>("{\"format\": \"toy/3\", [", KNOWN).unwrap_err();
    assert_eq!((cut.column, &cut.problem), (12, &error.problem));
    let found = "toy/3".to_owned();
    assert_eq!(
        error.problem,
        ReadProblem::UnknownFormat {
            found,
            known: KNOWN
        }
    );
}

#[test]
fn lines_are_read_one_by_one() {
    let text = "\n{\"kind\": \"nothing\"}\r\n   \n{\"kind\": \"nothin\"}\n\
                {\"attending\": 7, \"households\": 1, \"kind\": \"meet\"}";
    let lines: Vec<_> = wire::read_lines::<Act>(text.as_bytes()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], (2, Ok(Act::Nothing {})));
    let (line, error) = &lines[1];
    let error = error.as_ref().unwrap_err();
    assert_eq!(
        (*line, error.line, error.column, error.path.as_str()),
        (4, 4, 10, "kind")
    );
    assert!(
        text.get(error.offset..)
            .is_some_and(|rest| rest.starts_with("\"nothin\""))
    );
    assert_eq!(lines[2], (5, Ok(meet(7, None))));
    assert_eq!(wire::read_lines::<Act>(b"\n \n").count(), 0);
    // Only the white space of JSON makes a line blank, and a byte order mark is refused here too.
    for (text, problem) in [
        (
            "\u{c}\n",
            ReadProblem::Syntax {
                expected: Expected::Value,
                found: "U+000C".to_owned(),
            },
        ),
        ("\u{feff}1", ReadProblem::ByteOrderMark),
    ] {
        let (line, error) = wire::read_lines::<u8>(text.as_bytes()).next().unwrap();
        assert_eq!((line, error.unwrap_err().problem), (1, problem));
    }
}

#[test]
fn bad_bytes_spoil_one_line() {
    let mut lines = wire::read_lines::<u8>(b"1\n\xff\n3");
    assert_eq!(lines.next(), Some((1, Ok(1))));
    let (line, error) = lines.next().unwrap();
    let error = error.unwrap_err();
    assert_eq!((line, error.line, error.column, error.offset), (2, 2, 1, 2));
    assert_eq!(error.problem, ReadProblem::NotUtf8);
    assert_eq!(lines.next(), Some((3, Ok(3))));
    assert_eq!(lines.next(), None);
}

#[test]
fn lists_of_a_fixed_length() {
    assert_eq!(wire::read::<(u8, u8)>("[1, 2]"), Ok((1, 2)));
    for (text, message) in [
        (
            "[1]",
            "line 1, column 1: expected a tuple of size 2, found 1 of them",
        ),
        (
            "[1, 2, 3]",
            "line 1, column 8, `[2]`: expected `]`, found `3`",
        ),
    ] {
        let error = wire::read::<(u8, u8)>(text).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

/// A type that reads the first member of an object and no more.
#[derive(Debug, PartialEq)]
struct First(u8);

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FirstVisitor)
    }
}

struct FirstVisitor;

impl<'de> Visitor<'de> for FirstVisitor {
    type Value = First;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<First, A::Error> {
        let first = map.next_entry::<String, u8>()?;
        first
            .map(|(_, value)| First(value))
            .ok_or_else(|| Error::missing_field("first"))
    }
}

#[test]
fn what_a_type_leaves_unread_is_refused() {
    assert_eq!(wire::read::<First>(r#"{"a": 1}"#), Ok(First(1)));
    let error = wire::read::<First>(r#"{"a": 1, "b": 2}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 10: expected `}`, found `\"b\"`"
    );
}

//! Each kind of mistake: path, line, column and words.

use danchu::Lang;
use danchu::wire::{self, ReadError, ReadProblem};

use crate::toys::{Act, Log, Meet};

/// A log with one record on line 4, whose act is given.
fn log(act: &str) -> String {
    format!(
        "{{\n  \"format\": \"toy/1\",\n  \"records\": [\n    {{\"id\": 1, \"act\": {act}}}\n  ]\n}}"
    )
}

#[expect(
    clippy::unwrap_used,
    reason = "a test asks for the error of a text that must be refused"
)]
pub(crate) fn error(text: &str) -> ReadError {
    wire::read::<Log>(text).unwrap_err()
}

/// The act starts at column 22: `    {"id": 1, "act": ` has 21 characters.
#[track_caller]
pub(crate) fn refuses(act: &str, path: &str, column: usize, message: &str) {
    let error = error(&log(act));
    assert_eq!(
        error.to_string(),
        format!("line 4, column {column}, `{path}`: {message}"),
        "{act}"
    );
    assert_eq!(
        (error.line, error.column, error.path.as_str()),
        (4, column, path)
    );
}

#[test]
fn wrong_type_deep_inside_a_sum() {
    refuses(
        r#"{"kind": "meet", "households": 1, "attending": "all"}"#,
        "records[0].act.attending",
        22 + 47,
        r#"expected a whole number from 0 to 4294967295, found `"all"`"#,
    );
}

#[test]
fn late_kind_keeps_place_and_path() {
    refuses(
        r#"{"households": 1, "attending": "all", "kind": "meet"}"#,
        "records[0].act.attending",
        22 + 31,
        r#"expected a whole number from 0 to 4294967295, found `"all"`"#,
    );
    refuses(
        r#"{"attending": 1, "outcome": {"yes": 300, "kind": "passed"}, "households": 1, "kind": "meet"}"#,
        "records[0].act.outcome.yes",
        22 + 36,
        "expected a whole number from 0 to 255, found `300`",
    );
}

#[test]
fn sum_within_a_sum() {
    refuses(
        r#"{"kind": "meet", "households": 1, "attending": 1, "outcome": {"kind": "passed", "yes": 1, "next": {"kind": "publish", "by": "ab"}}}"#,
        "records[0].act.outcome.next.by",
        22 + 124,
        "a code is two capital letters, not `ab`",
    );
}

#[test]
fn unknown_kind_lists_the_known() {
    refuses(
        r#"{"kind": "met", "households": 1}"#,
        "records[0].act.kind",
        22 + 9,
        "expected one of `publish`, `meet`, `nothing`, found `met` (did you mean `meet`?)",
    );
    refuses(
        r#"{"households": 1, "kind": "vote"}"#,
        "records[0].act.kind",
        22 + 26,
        "expected one of `publish`, `meet`, `nothing`, found `vote`",
    );
}

#[test]
fn the_nearest_name_differs_in_a_third_at_most() {
    for (kind, near) in [
        ("met", Some("meet")),
        ("moet", Some("meet")),
        ("moot", None),
    ] {
        let error = wire::read::<Act>(&format!("{{\"kind\": \"{kind}\"}}")).unwrap_err();
        assert_eq!(error.nearest(), near, "{kind}");
    }
}

#[test]
fn kind_of_the_wrong_type() {
    for (kind, found) in [
        ("3", "`3`"),
        ("[]", "a list"),
        ("{\"meet\": 1}", "an object"),
        ("true", "`true`"),
    ] {
        refuses(
            &format!("{{\"kind\": {kind}}}"),
            "records[0].act.kind",
            22 + 9,
            &format!("expected one of `publish`, `meet`, `nothing`, found {found}"),
        );
    }
    refuses(
        r#"{"kind": null}"#,
        "records[0].act.kind",
        22 + 9,
        "expected one of `publish`, `meet`, `nothing`, found `null` (leave the field out instead)",
    );
}

#[test]
fn missing_kind() {
    for act in ["{}", r#"{"households": 1, "attending": 1}"#] {
        refuses(
            act,
            "records[0].act",
            22,
            "missing field `kind`, one of `publish`, `meet`, `nothing`",
        );
    }
}

#[test]
fn kind_twice() {
    for (act, column) in [
        (r#"{"kind": "nothing", "kind": "nothing"}"#, 22 + 20),
        (
            r#"{"kind": "meet", "households": 1, "attending": 2, "kind": "meet"}"#,
            22 + 50,
        ),
        (
            r#"{"households": 1, "kind": "meet", "attending": 2, "kind": "meet"}"#,
            22 + 50,
        ),
    ] {
        refuses(
            act,
            "records[0].act.kind",
            column,
            "field `kind` appears twice",
        );
    }
}

#[test]
fn field_twice() {
    refuses(
        r#"{"kind": "meet", "attending": 1, "attending": 1, "households": 1}"#,
        "records[0].act.attending",
        22 + 33,
        "field `attending` appears twice",
    );
    refuses(
        r#"{"attending": 1, "attending": 1, "households": 1, "kind": "meet"}"#,
        "records[0].act.attending",
        22 + 17,
        "field `attending` appears twice",
    );
    let error = error(r#"{"format": "a", "records": [], "format": "a"}"#);
    assert_eq!(
        error.to_string(),
        "line 1, column 32, `format`: field `format` appears twice"
    );
}

#[test]
fn map_key_twice_even_when_escaped() {
    let error = error(r#"{"format": "a", "records": [], "readings": {"AB": 1, "\u0041B": 1}}"#);
    assert_eq!(
        error.to_string(),
        r"line 1, column 54, `readings.AB`: field `\u0041B` appears twice"
    );
}

#[test]
fn key_twice_wherever_objects_are_read() {
    for text in [
        r#"{"a": 1, "a": 1}"#,
        r#"{"a": 1, "b": 2, "a": 1}"#,
        r#"{"a": 1, "\u0061": 1}"#,
    ] {
        let map = wire::read::<alloc::collections::BTreeMap<String, u8>>(text).unwrap_err();
        let value = wire::read::<serde_json::Value>(text).unwrap_err();
        assert!(matches!(map.problem, ReadProblem::DuplicateKey { .. }));
        assert_eq!((map.path.as_str(), &map), ("a", &value));
        let inside = format!(r#"[{{"z": {text}}}]"#);
        let inside = wire::read::<serde_json::Value>(&inside).unwrap_err();
        assert_eq!(
            (inside.path.as_str(), inside.offset),
            ("[0].z.a", map.offset + 7)
        );
    }
}

#[test]
fn keys_that_are_no_plain_names() {
    let error = wire::read::<alloc::collections::BTreeMap<String, u8>>(r#"{"xã \"a\"": -1}"#);
    let error = error.unwrap_err();
    assert_eq!(error.path, r#"["xã "a""]"#);
    // `{"xã \"a\"": ` has 13 characters, and one of them two bytes.
    assert_eq!((error.column, error.offset), (14, 14));
}

#[test]
fn map_key_with_a_rule() {
    let error = error(r#"{"format": "a", "records": [], "readings": {"ab": 1}}"#);
    assert_eq!(
        error.to_string(),
        "line 1, column 45, `readings.ab`: a code is two capital letters, not `ab`"
    );
}

#[test]
fn unknown_field() {
    refuses(
        r#"{"kind": "meet", "atending": 1, "households": 1}"#,
        "records[0].act.atending",
        22 + 17,
        "unknown field `atending`, expected one of `households`, `attending`, `outcome` (did you mean `attending`?)",
    );
    refuses(
        r#"{"kind": "nothing", "x": 1}"#,
        "records[0].act.x",
        22 + 20,
        "unknown field `x`, no other field belongs here",
    );
    refuses(
        r#"{"x": 1, "kind": "nothing"}"#,
        "records[0].act.x",
        22 + 1,
        "unknown field `x`, no other field belongs here",
    );
}

#[test]
fn missing_field() {
    refuses(
        r#"{"kind": "meet", "households": 1}"#,
        "records[0].act",
        22,
        "missing field `attending`",
    );
    let error = error(r#" {"format": "a"}"#);
    assert_eq!(
        error.to_string(),
        "line 1, column 2: missing field `records`"
    );
}

#[test]
fn list_in_place_of_an_object_at_each_depth() {
    assert_eq!(
        error("[\"a\", []]").to_string(),
        "line 1, column 1: expected an object, found a list"
    );
    assert_eq!(
        error(r#"{"format": "a", "records": [[1, {"kind": "nothing"}]]}"#).to_string(),
        "line 1, column 29, `records[0]`: expected an object, found a list"
    );
    refuses(
        r#"["nothing"]"#,
        "records[0].act",
        22,
        "expected an object, found a list",
    );
    for (act, column) in [
        (
            r#"{"kind": "meet", "households": 1, "attending": 1, "outcome": ["passed", 1]}"#,
            61,
        ),
        (
            r#"{"households": 1, "attending": 1, "outcome": ["passed", 1], "kind": "meet"}"#,
            45,
        ),
    ] {
        refuses(
            act,
            "records[0].act.outcome",
            22 + column,
            "expected an object, found a list",
        );
    }
}

#[test]
fn object_in_place_of_a_list() {
    assert_eq!(
        error(r#"{"format": "a", "records": {}}"#).to_string(),
        "line 1, column 28, `records`: expected a list, found an object"
    );
}

#[test]
fn null_at_each_depth() {
    let hint = "found `null` (leave the field out instead)";
    assert_eq!(
        error("null").to_string(),
        format!("line 1, column 1: expected an object, {hint}")
    );
    refuses(
        "null",
        "records[0].act",
        22,
        &format!("expected an object, {hint}"),
    );
    refuses(
        r#"{"kind": "publish", "by": "AB", "places": null}"#,
        "records[0].act.places",
        22 + 42,
        &format!("expected a whole number from 0 to 65535, {hint}"),
    );
    refuses(
        r#"{"by": "AB", "places": null, "kind": "publish"}"#,
        "records[0].act.places",
        22 + 23,
        &format!("expected a whole number from 0 to 65535, {hint}"),
    );
    refuses(
        r#"{"kind": "publish", "by": "AB", "channels": [null]}"#,
        "records[0].act.channels[0]",
        22 + 45,
        &format!("expected one of `posted_notice`, `loudspeaker`, {hint}"),
    );
    assert_eq!(
        error(r#"{"format": "a", "records": [], "sealed": null}"#).to_string(),
        format!("line 1, column 42, `sealed`: expected `true` or `false`, {hint}")
    );
    assert!(wire::read::<()>("null").is_err());
}

#[test]
fn unknown_name_in_a_list() {
    refuses(
        r#"{"kind": "publish", "by": "AB", "channels": ["loudspeaker", "loudspeeker"]}"#,
        "records[0].act.channels[1]",
        22 + 60,
        "expected one of `posted_notice`, `loudspeaker`, found `loudspeeker` (did you mean `loudspeaker`?)",
    );
}

#[test]
fn numbers_at_their_bounds() {
    for (value, expected) in [
        ("0", None),
        ("255", None),
        ("256", Some("`256`")),
        ("-1", Some("`-1`")),
        ("-0", Some("`-0`")),
        ("3.0", Some("`3.0`")),
        ("1e2", Some("`1e2`")),
        ("99999999999999999999999", Some("`99999999999999999999999`")),
        ("\"3\"", Some("`\"3\"`")),
        ("true", Some("`true`")),
        ("{}", Some("an object")),
        ("[3]", Some("a list")),
    ] {
        let read = wire::read::<u8>(value);
        match expected {
            None => assert_eq!(read, Ok(value.parse().unwrap())),
            Some(found) => assert_eq!(
                read.unwrap_err().to_string(),
                format!("line 1, column 1: expected a whole number from 0 to 255, found {found}")
            ),
        }
    }
    // Beyond every number, so its type is not asked.
    let error = wire::read::<u8>("1E400").unwrap_err();
    assert!(matches!(error.problem, ReadProblem::OutOfRange { .. }));
    assert_eq!(
        error.to_string(),
        "line 1, column 1: expected a number, found `1E400`"
    );
    assert_eq!(wire::read::<i8>("-128"), Ok(-128));
    assert_eq!(wire::read::<i8>("127"), Ok(127));
    for value in ["-129", "128"] {
        let message = wire::read::<i8>(value)
            .unwrap_err()
            .problem
            .render(Lang::En);
        assert_eq!(
            message,
            format!("expected a whole number from -128 to 127, found `{value}`")
        );
    }
    assert_eq!(wire::read::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert!(wire::read::<u64>("18446744073709551616").is_err());
    assert_eq!(wire::read::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert!(wire::read::<i64>("9223372036854775808").is_err());
}

#[test]
fn every_whole_number_says_its_range() {
    fn range<'de, T: core::fmt::Debug + serde::Deserialize<'de>>() -> String {
        let error = wire::read::<T>("0.5").unwrap_err();
        assert!(matches!(error.problem, ReadProblem::WrongType { .. }));
        error.expected(Lang::En).unwrap()
    }
    for (range, bounds) in [
        (range::<u8>(), "0 to 255"),
        (range::<u16>(), "0 to 65535"),
        (range::<u32>(), "0 to 4294967295"),
        (range::<u64>(), "0 to 18446744073709551615"),
        (range::<i8>(), "-128 to 127"),
        (range::<i16>(), "-32768 to 32767"),
        (range::<i32>(), "-2147483648 to 2147483647"),
        (
            range::<i64>(),
            "-9223372036854775808 to 9223372036854775807",
        ),
        (range::<core::num::NonZeroU8>(), "1 to 255"),
        (range::<core::num::NonZeroU16>(), "1 to 65535"),
        (
            range::<core::num::NonZeroU64>(),
            "1 to 18446744073709551615",
        ),
    ] {
        assert_eq!(range, format!("a whole number from {bounds}"));
    }
    assert_eq!(
        wire::read::<f64>("[]").unwrap_err().to_string(),
        "line 1, column 1: expected a number, found a list"
    );
}

#[test]
fn null_where_anything_may_stand() {
    for text in [r#"{"a": [null]}"#, r#"{"b": 1, "a": [null]}"#] {
        let error = wire::read::<serde_json::Value>(text).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("`a[0]`: expected a value, found `null` (leave the field out instead)"),
            "{error}"
        );
    }
    assert!(wire::read::<serde::de::IgnoredAny>("[null]").is_err());
    assert!(wire::read::<Option<u8>>("null").is_err());
}

#[test]
fn names_are_plain_texts() {
    refuses(
        r#"{"kind": "publish", "by": "AB", "channels": [{"loudspeaker": 1}]}"#,
        "records[0].act.channels[0]",
        22 + 45,
        "expected one of `posted_notice`, `loudspeaker`, found an object",
    );
}

#[test]
fn zero_where_a_count_is_positive() {
    let error = wire::read::<Meet>(r#"{"households": 0, "attending": 0}"#).unwrap_err();
    assert!(matches!(error.problem, ReadProblem::OutOfRange { .. }));
    assert_eq!(
        error.to_string(),
        "line 1, column 16, `households`: expected a whole number from 1 to 4294967295, found `0`"
    );
}

#[test]
fn columns_count_characters() {
    let error = wire::read::<danchu::Label>("{\"vi\": \"Trưởng thôn\", \"en\": 1}").unwrap_err();
    // 7 + 13 + 2 + 6 characters stand before the number; the bytes are 4 more.
    assert_eq!((error.column, error.offset), (29, 32));
    // The same for broken grammar, on a second line.
    let text = "{\n\"vi\": \"Trưởng thôn\" \"en\": 1}";
    let error = wire::read::<danchu::Label>(text).unwrap_err();
    // 6 + 13 + 1 characters stand before the quote on its line, and 2 bytes on the first.
    assert_eq!((error.line, error.column, error.offset), (2, 21, 26));
    assert_eq!(error.found(), Some("\""));
}

#[test]
fn both_languages() {
    let error = error(&log(r#"{"kind": "met"}"#));
    assert_eq!(
        error.render(Lang::Vi),
        "dòng 4, cột 31, `records[0].act.kind`: cần một trong `publish`, `meet`, `nothing`, \
         gặp `met` (có phải `meet`?)"
    );
    assert_eq!(error.found(), Some("met"));
    assert_eq!(error.nearest(), Some("meet"));
    let known = "one of `publish`, `meet`, `nothing`";
    assert_eq!(error.expected(Lang::En).as_deref(), Some(known));

    let error = wire::read::<Act>("[]").unwrap_err();
    assert_eq!(
        error.render(Lang::Vi),
        "dòng 1, cột 1: cần một đối tượng, gặp một danh sách"
    );
}

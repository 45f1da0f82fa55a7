//! Documents written to hurt: deep, long, large.

use danchu::wire::{self, MAX_BYTES, MAX_DEPTH, ReadProblem};

use crate::toys::{Act, Code, Log};

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let deepest = usize::from(MAX_DEPTH);
    let read = |levels| wire::read::<serde::de::IgnoredAny>(&nested(levels));
    assert!(read(deepest - 1).is_ok());
    assert!(read(deepest).is_ok());
    for levels in [deepest + 1, 10_000, 1_000_000] {
        let error = read(levels).unwrap_err();
        assert_eq!(error.problem, ReadProblem::TooDeep);
        assert_eq!(error.column, deepest + 1);
        assert!(error.to_string().len() < 1000);
    }
    // On the careful reading too, to which a text that is not NFC leads.
    let marked = format!("[\"e\u{301}\", {}]", nested(deepest));
    let error = wire::read::<serde_json::Value>(&marked).unwrap_err();
    assert_eq!(error.problem, ReadProblem::TooDeep);
    let objects = r#"{"a":"#.repeat(10_000);
    let error = wire::read::<serde_json::Value>(&objects).unwrap_err();
    assert_eq!(error.problem, ReadProblem::TooDeep);
    assert_eq!(
        wire::format_of(&objects).unwrap_err().problem,
        ReadProblem::TooDeep
    );
}

#[test]
fn neighbours_are_not_deeper() {
    let many = |one: &str| format!("[{}]", vec![one; 300].join(","));
    assert_eq!(
        wire::read::<Vec<Vec<u8>>>(&many("[]")).map(|lists| lists.len()),
        Ok(300)
    );
    assert!(wire::read::<Vec<Act>>(&many(r#"{"kind": "nothing"}"#)).is_ok());
    assert!(
        wire::read::<Vec<Act>>(&many(r#"{"attending":1,"kind":"meet","households":1}"#)).is_ok()
    );
    assert!(wire::read::<serde::de::IgnoredAny>(&many(r#"{"a": [[]]}"#)).is_ok());
}

#[test]
fn sums_are_bounded_too() {
    let meet =
        r#"{"kind":"meet","households":1,"attending":1,"outcome":{"kind":"passed","yes":1,"next":"#;
    for text in [
        meet.repeat(10_000),
        meet.replace("\"kind\"", "\"late\"").repeat(10_000),
    ] {
        assert_eq!(
            wire::read::<Act>(&text).unwrap_err().problem,
            ReadProblem::TooDeep
        );
    }
    let levels = usize::from(MAX_DEPTH) / 2 - 1;
    let text = format!(
        "{}{{\"kind\":\"nothing\"}}{}",
        meet.repeat(levels),
        "}}".repeat(levels)
    );
    assert!(wire::read::<Act>(&text).is_ok());
}

#[test]
fn errors_are_small_whatever_was_found() {
    let long = "ấ".repeat(1_000_000);
    for text in [
        format!("{{\"format\": [\"{long}\"]}}"),
        format!("{{\"{long}\": 1}}"),
        format!("{{\"format\": \"a\", \"records\": \"{long}\"}}"),
        format!("{{\"format\": \"a\", \"records\": [], \"readings\": {{\"{long}\": 1}}}}"),
        format!("{{\"format\": \"a\", \"records\": [{{\"act\": {{\"kind\": \"{long}\"}}}}]}}"),
        format!("{{\"format\": 1{}", "0".repeat(1_000_000)),
    ] {
        let error = wire::read::<Log>(&text).unwrap_err();
        assert!(error.to_string().chars().count() < 700, "{error}");
        assert!(format!("{error:?}").chars().count() < 1200);
    }
    let error = wire::read::<u8>(&format!("\"{long}\"")).unwrap_err();
    assert_eq!(error.found(), Some(&*format!("\"{}…", "ấ".repeat(59))));
    let error = wire::read::<Code>(&format!("\"{long}\"")).unwrap_err();
    let begin = "line 1, column 1: a code is two capital letters, not `ấấ";
    assert!(error.to_string().starts_with(begin));
    assert!(error.to_string().ends_with("ấ…"));
}

#[test]
fn long_texts_are_read() {
    let long = "ấ\\n".repeat(300_000);
    assert_eq!(
        wire::read::<String>(&format!("\"{long}\"")),
        Ok("ấ\n".repeat(300_000))
    );
}

#[test]
fn size_is_bounded() {
    let mut text = "1".to_owned();
    text.push_str(&" ".repeat(MAX_BYTES - 1));
    assert_eq!(wire::read::<u8>(&text), Ok(1));
    text.push(' ');
    let error = wire::read::<u8>(&text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 1: the document has 67108865 bytes, the limit is 67108864"
    );
    assert_eq!(wire::read_bytes::<u8>(text.as_bytes()).unwrap_err(), error);
}

#[test]
fn escapes() {
    let text = r#""\"\\\/\n\r\t\u1ea5\u1EA5\ud83c\udfe0x""#;
    assert_eq!(wire::read::<String>(text).unwrap(), "\"\\/\n\r\tấấ🏠x");
    assert_eq!(
        wire::read::<String>(r#""\udbff\udffd""#).unwrap(),
        "\u{10fffd}"
    );
    assert_eq!(wire::read::<&str>("\"trần\""), Ok("trần"));
}

/// A hundred thousand of each: a reader that went back to the start for each would not end.
#[test]
fn many_errors_are_found_in_one_pass() {
    let many = 100_000;
    let head = r#"{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01""#;
    for (text, line) in [
        (
            format!("{head},\n\"records\": [\n0{}]}}", ",\n0".repeat(many)),
            3,
        ),
        (format!("{head}{}}}", ",\n\"id\": \"gate\"".repeat(many)), 2),
        (format!("{head}{}}}", ",\n\"x\": 1".repeat(many)), 2),
    ] {
        let errors = wire::read_case(&text).unwrap_err();
        assert_eq!(errors.len(), wire::MAX_ERRORS);
        for (nth, error) in errors.iter().enumerate() {
            assert_eq!(error.line, line + nth);
        }
    }
    let record =
        |n| format!(r#"{{"id": "r{n}", "actor": "nobody", "act": {{"kind": "consult"}}}}"#);
    let records: Vec<String> = (0..many / 4).map(record).collect();
    let records = records.join(",\n");
    let text = format!("{head},\n\"records\": [\n{records}]}}");
    let errors = wire::read_case(&text).unwrap_err();
    let lines = (errors[0].line, errors[99].line);
    assert_eq!((lines, errors.len()), ((3, 102), 100));
    // One error, on the last of many lines.
    let good = vec![r#"{"id": "r", "act": {"kind": "consult"}}"#; many / 4].join(",\n");
    let text = format!("{head},\n\"records\": [\n{good},\n0]}}");
    let errors = wire::read_case(&text).unwrap_err();
    let places: Vec<_> = errors
        .iter()
        .map(|error| (error.line, error.column))
        .collect();
    assert_eq!(places, [(3 + many / 4, 1)]);
}

//! What is no JSON, or no text at all: place and words.

use danchu::wire::{self, ReadProblem};

use crate::errors::{error, refuses};

#[test]
fn broken_syntax() {
    for (text, message) in [
        (
            "{\"format\" \"a\"}",
            "line 1, column 11: expected `:`, found `\"`",
        ),
        (
            "{\"format\": \"a\" \"b\"}",
            "line 1, column 16: expected `,` or `}`, found `\"`",
        ),
        (
            "{\"format\": \"a\",}",
            "line 1, column 16: expected a key in `\"`, found `}`",
        ),
        (
            "{format: 1}",
            "line 1, column 2: expected a key in `\"`, found `f`",
        ),
        (
            "{\"records\": [1 2]}",
            "line 1, column 16, `records`: expected `,` or `]`, found `2`",
        ),
        (
            "{\"records\": [}",
            "line 1, column 14, `records[0]`: expected a value, found `}`",
        ),
        (
            "{\"records\": nul}",
            "line 1, column 13, `records`: expected a value, found `nul`",
        ),
        (
            "{\"format\": 'a'}",
            "line 1, column 12, `format`: expected a value, found `'`",
        ),
        (
            "{\"format\": \"\\x\"}",
            "line 1, column 14, `format`: expected an escape that JSON knows, found `x`",
        ),
        (
            "{\"format\": \"\\u00g0\"}",
            "line 1, column 18, `format`: expected an escape that JSON knows, found `0`",
        ),
        (
            "{\"format\": \"a\nb\"}",
            "line 1, column 14, `format`: expected a control character in its escaped form, found U+000A",
        ),
        (
            "{\"format\": \"\\ud800\"}",
            "line 1, column 19, `format`: expected both halves of a surrogate pair, found `\"`",
        ),
        (
            "{\"format\": \"\\ud800\\u0041\"}",
            "line 1, column 24, `format`: expected both halves of a surrogate pair, found `1`",
        ),
        (
            "{\"format\": \"\\udc00\"}",
            "line 1, column 18, `format`: expected both halves of a surrogate pair, found `0`",
        ),
        (
            "{\"format\": \"a\"",
            "line 1, column 15: the document ends too early",
        ),
        (
            "{\"format\": \"a",
            "line 1, column 14, `format`: the document ends too early",
        ),
        (
            "{\"format\":",
            "line 1, column 11, `format`: the document ends too early",
        ),
        ("{", "line 1, column 2: the document ends too early"),
        (
            "{\"format\": \u{a0}1}",
            "line 1, column 12, `format`: expected a value, found U+00A0",
        ),
    ] {
        assert_eq!(error(text).to_string(), message, "{text}");
    }
}

#[test]
fn broken_numbers_and_words() {
    for (text, message) in [
        ("01", "line 1, column 1: expected a number, found `01`"),
        ("-", "line 1, column 2: the document ends too early"),
        ("1.", "line 1, column 3: the document ends too early"),
        ("1.x", "line 1, column 1: expected a number, found `1.x`"),
        ("1e+", "line 1, column 4: the document ends too early"),
        (
            "[-x]",
            "line 1, column 2, `[0]`: expected a number, found `-x`",
        ),
        (
            "[1e+x]",
            "line 1, column 2, `[0]`: expected a number, found `1e+x`",
        ),
        // Four bytes are read for the digits, and end within the letter.
        (
            "\"\\u00ấ1\"",
            "line 1, column 6: expected an escape that JSON knows, found `ấ`",
        ),
        ("+1", "line 1, column 1: expected a value, found `+`"),
        (".5", "line 1, column 1: expected a value, found `.`"),
        ("NaN", "line 1, column 1: expected a value, found `N`"),
    ] {
        assert_eq!(
            wire::read::<u8>(text).unwrap_err().to_string(),
            message,
            "{text}"
        );
    }
}

#[test]
fn broken_syntax_before_a_late_kind_has_its_path() {
    refuses(
        r#"{"outcome": {"yes": [1, 2 3]}, "kind": "meet"}"#,
        "records[0].act.outcome.yes",
        22 + 26,
        "expected `,` or `]`, found `3`",
    );
}

#[test]
fn what_follows_the_end() {
    let error = wire::read::<u8>("1 \n x").unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 2, column 2: found `x` after the end of the document"
    );
}

#[test]
fn nothing_to_read() {
    for text in ["", " \n\t\r"] {
        let error = wire::read::<u8>(text).unwrap_err();
        assert_eq!(error.to_string(), "line 1, column 1: the document is empty");
        assert_eq!(error.problem, ReadProblem::Empty);
        assert_eq!(wire::read_bytes::<u8>(text.as_bytes()).unwrap_err(), error);
        assert_eq!(wire::format_of(text).unwrap_err(), error);
    }
}

#[test]
fn byte_order_mark() {
    let error = wire::read::<u8>("\u{feff}1").unwrap_err();
    assert_eq!(error.problem, ReadProblem::ByteOrderMark);
    assert_eq!(
        error.to_string(),
        "line 1, column 1: the document starts with a byte order mark (U+FEFF), remove it"
    );
}

#[test]
fn not_utf8() {
    // Line 2: `"Đ` and then half of a letter.
    let error = wire::read_bytes::<String>(b"\n\"\xC4\x90\xC4\"").unwrap_err();
    assert_eq!(error.problem, ReadProblem::NotUtf8);
    assert_eq!((error.line, error.column, error.offset), (2, 3, 4));
}

#[test]
fn null_character() {
    // An escaped one is found when the text is read, which begins at column 12.
    for (text, column) in [
        ("{\"format\": \"ab\\u0000\"}", 12),
        ("{\"format\": \"ab\0\"}", 15),
    ] {
        let error = error(text);
        assert_eq!(error.problem, ReadProblem::NullCharacter);
        assert_eq!(
            error.to_string(),
            format!("line 1, column {column}, `format`: text holds the character U+0000")
        );
    }
}

#[test]
fn null_character_in_a_document_that_is_good_otherwise() {
    for text in [r#"["a\u0000"]"#, r#"[["\u0000"]]"#, r#"{"\u0000": 1}"#] {
        let error = wire::read::<serde_json::Value>(text).unwrap_err();
        assert_eq!(error.problem, ReadProblem::NullCharacter, "{text}");
    }
    let error = wire::read::<String>(r#" "\u0000""#).unwrap_err();
    assert_eq!((error.column, error.path.as_str()), (2, ""));
    assert_eq!(
        wire::read::<(String, u64)>(r#"["\\u0000", 18446744073709551615]"#),
        Ok((r"\u0000".to_owned(), u64::MAX))
    );
}

//! The named rules of characters, each in every place where a text may stand.

use alloc::collections::BTreeMap;

use danchu::law::{Citation, InstrumentNumber};
use danchu::record::Case;
use danchu::wire::{self, CharacterRule, ReadProblem};
use danchu::{Label, Lang};

/// A document for each place: free text, list, key of a map, unknown field, id, kind, name of a list,
/// number, date, count. The characters are given as the document writes them.
fn places(written: &str) -> [(String, &'static str); 10] {
    let case = |rest: &str| {
        format!(r#"{{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01", {rest}}}"#)
    };
    [
        (
            case(&format!(r#""title": {{"vi": "a{written}", "en": ""}}"#)),
            "title.vi",
        ),
        (
            case(&format!(
                r#""source": {{"kind": "press", "url": "a{written}"}}"#
            )),
            "source.url",
        ),
        (case(&format!(r#""a{written}": 1"#)), ""),
        (
            case(&format!(r#""readings": [{{"a{written}": 1}}]"#)),
            "readings[0]",
        ),
        (
            case(&format!(
                r#""bodies": [{{"id": "a{written}", "kind": "village"}}]"#
            )),
            "bodies[0].id",
        ),
        (
            case(&format!(
                r#""bodies": [{{"id": "v", "kind": "a{written}"}}]"#
            )),
            "bodies[0].kind",
        ),
        (
            case(&format!(
                r#""records": [{{"id": "r", "act": {{"kind": "a{written}"}}}}]"#
            )),
            "records[0].act.kind",
        ),
        (
            case(&format!(
                r#""matters": [{{"id": "m", "kind": "works", "body": "v", "reach": "a{written}"}}]"#
            )),
            "matters[0].reach",
        ),
        (
            case(&format!(
                r#""records": [{{"id": "r", "date": "a{written}", "act": {{"kind": "consult"}}}}]"#
            )),
            "records[0].date",
        ),
        (
            case(&format!(
                r#""registers": {{"households": [{{"of": "v", "count": "a{written}"}}]}}"#
            )),
            "registers.households[0].count",
        ),
    ]
}

#[test]
fn what_no_text_may_hold_is_refused_in_every_place() {
    use CharacterRule::{Control, Direction, Marks, Noncharacter};
    let many = "\u{301}".repeat(31);
    for (written, problem) in [
        (r"\u0000", None),
        (r"\u0001", Some(('\u{1}', 2, Control))),
        (r"\b", Some(('\u{8}', 2, Control))),
        (r"\u001f", Some(('\u{1F}', 2, Control))),
        ("\u{7F}", Some(('\u{7F}', 2, Control))),
        ("\u{85}", Some(('\u{85}', 2, Control))),
        ("x\u{202E}", Some(('\u{202E}', 3, Direction))),
        (r"\u202a", Some(('\u{202A}', 2, Direction))),
        ("\u{2066}", Some(('\u{2066}', 2, Direction))),
        ("\u{2069}", Some(('\u{2069}', 2, Direction))),
        ("\u{FFFE}", Some(('\u{FFFE}', 2, Noncharacter))),
        (r"\udbff\udfff", Some(('\u{10FFFF}', 2, Noncharacter))),
        ("\u{FDD0}", Some(('\u{FDD0}', 2, Noncharacter))),
        (many.as_str(), Some(('\u{301}', 32, Marks))),
    ] {
        let problem = problem.map_or(ReadProblem::NullCharacter, |(found, place, rule)| {
            ReadProblem::BadCharacter { found, place, rule }
        });
        for (text, path) in places(written) {
            let errors = wire::read_case(&text).unwrap_err();
            let told = errors
                .iter()
                .any(|error| error.problem == problem && error.path.starts_with(path));
            assert!(told, "{path} {written:?}: {errors:?}");
        }
    }
}

#[test]
fn the_rules_have_names_in_both_languages() {
    for (text, en, vi) in [
        (
            "\"ab\u{7F}\"",
            "text holds the character U+007F at place 3: a control character",
            "văn bản có ký tự U+007F ở vị trí thứ 3: ký tự điều khiển",
        ),
        (
            "\"\u{202E}\"",
            "text holds the character U+202E at place 1: it turns the direction of what is shown",
            "văn bản có ký tự U+202E ở vị trí thứ 1: ký tự đổi chiều viết",
        ),
        (
            "\"\u{1FFFF}\"",
            "text holds the character U+1FFFF at place 1: this code point is no character",
            "văn bản có ký tự U+1FFFF ở vị trí thứ 1: mã này không phải là ký tự",
        ),
    ] {
        let problem = wire::read::<String>(text).unwrap_err().problem;
        assert_eq!(
            (problem.render(Lang::En), problem.render(Lang::Vi)),
            (en.to_owned(), vi.to_owned())
        );
    }
    let marks = format!("\"e{}\"", "\u{301}".repeat(31));
    let problem = wire::read::<String>(&marks).unwrap_err().problem;
    assert_eq!(
        problem.render(Lang::En),
        "text holds the character U+0301 at place 32: more than 30 combining marks in a row"
    );
    assert!(wire::read::<String>(&marks.replacen('\u{301}', "", 1)).is_ok());
}

#[test]
fn a_free_text_is_put_into_nfc() {
    let text = |vi: &str| {
        format!(
            r#"{{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01", "title": {{"vi": "{vi}", "en": "hall"}}}}"#
        )
    };
    let composed = wire::read_case(&text("Trưởng thôn Đoài")).unwrap();
    for vi in [
        "Tru\u{31B}\u{309}ng thôn Đoài",
        r"Tr\u01b0\u0309ng thôn Đoài",
        "Trưởng thôn \u{D0}oài",
        r"Trưởng thôn \u0189oa\u0300i",
    ] {
        // The first two have their marks on ư; the name has them on ở after it.
        let read = wire::read_case(&text(vi)).unwrap();
        let title = read.title.clone().unwrap().vi;
        assert!(unicode_normalization::is_nfc(&title), "{title}");
        assert!(!title.contains(['\u{D0}', '\u{189}']));
        // The same bytes, and nothing more to repair in them.
        let written = wire::write(&read).unwrap();
        assert_eq!(
            wire::write(&wire::read::<Case>(&written).unwrap()).unwrap(),
            written
        );
    }
    for vi in [
        "Trưởng thôn \u{D0}oài",
        r"Trưởng thôn \u0189oa\u0300i",
        "Trươ\u{309}ng thôn Đoa\u{300}i",
    ] {
        assert_eq!(wire::read_case(&text(vi)).as_ref(), Ok(&composed), "{vi}");
    }
    // The lower-case eth of a name from elsewhere looks like no đ, and stays.
    let eth = wire::read::<Label>(r#"{"vi": "ð", "en": "e\u0301"}"#).unwrap();
    assert_eq!(eth, Label::new("ð", "é"));
}

#[test]
fn what_zero_width_does_is_kept_in_a_free_text_and_refused_in_an_id() {
    for c in ['\u{200B}', '\u{200D}', '\u{2060}', '\u{FEFF}'] {
        assert_eq!(
            wire::read::<String>(&format!("\"a{c}b\"")),
            Ok(format!("a{c}b"))
        );
        let id = wire::read::<danchu::BodyId>(&format!("\"a{c}b\"")).unwrap_err();
        assert!(matches!(id.problem, ReadProblem::BadValue { .. }));
    }
}

#[test]
fn nothing_that_decides_an_identity_is_repaired() {
    // K (U+212A) is K in NFC; Ư may be written as U and a horn.
    assert!(wire::read::<InstrumentNumber>("\"30-CT/TW\"").is_ok());
    for number in ["120-\u{212A}L/TW", "59/2023/N\u{D0}-CP", "01/QĐ-U\u{31B}"] {
        let error = wire::read::<InstrumentNumber>(&format!("\"{number}\"")).unwrap_err();
        assert!(
            matches!(error.problem, ReadProblem::BadValue { .. }),
            "{number}"
        );
        let text = format!(r#"{{"instrument": "{number}", "provision": "1"}}"#);
        assert!(wire::read::<Citation>(&text).is_err(), "{number}");
    }
    for id in ["to\u{302}", "tô", "\u{212A}"] {
        assert!(
            wire::read::<danchu::BodyId>(&format!("\"{id}\"")).is_err(),
            "{id}"
        );
        assert!(
            wire::read::<danchu::act::Topic>(&format!("\"{id}\"")).is_err(),
            "{id}"
        );
    }
}

#[test]
fn keys_that_are_one_in_unicode_are_one_key() {
    let map = wire::read::<BTreeMap<String, u8>>("{\"e\u{301}\": 1}").unwrap();
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("é".to_owned(), 1)]);
    for text in [
        "{\"é\": 1, \"e\u{301}\": 2}",
        "{\"e\u{301}\": 1, \"é\": 2}",
        "{\"Đ\": 1, \"\u{D0}\": 2}",
    ] {
        let error = wire::read::<BTreeMap<String, u8>>(text).unwrap_err();
        assert!(
            matches!(error.problem, ReadProblem::DuplicateKey { .. }),
            "{text}"
        );
    }
}

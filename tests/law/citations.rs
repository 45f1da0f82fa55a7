//! Citations: the wire form and the printed forms.

use danchu::Lang;
use danchu::law::{
    Citation, InstrumentKind, InstrumentRef, ParseCitationError, ParseInstrumentRefError,
    ProvisionSet,
};

const POSTING: Citation = Citation::constant("10/2022/QH15", "13.2.p2");
const PROGRAMME: Citation = Citation::constant("programme-kl-120", "II.1.dd");

#[test]
fn the_wire_form_is_two_texts() {
    let json = serde_json::to_value(&POSTING).unwrap();
    assert_eq!(
        json,
        serde_json::json!({ "instrument": "10/2022/QH15", "provision": "13.2.p2" })
    );
    assert_eq!(serde_json::from_value::<Citation>(json).unwrap(), POSTING);
    for wrong in [
        r#"{"instrument":"10/2022/QH15"}"#,
        r#"{"instrument":"10/2022/QH15","provision":"13.2","more":1}"#,
        r#"{"instrument":"10/2022/QH15","provision":"Điều 13"}"#,
        r#"{"instrument":"10-2022/QH15","provision":"13"}"#,
        r#"{"instrument":"Luật","provision":"13"}"#,
    ] {
        assert!(serde_json::from_str::<Citation>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_kind_stands_in_the_text() {
    assert_eq!(
        POSTING.text_as(&InstrumentKind::LAW, Lang::Vi),
        "đoạn 2 khoản 2 Điều 13 Luật 10/2022/QH15"
    );
    assert_eq!(
        POSTING.text_as(&InstrumentKind::LAW, Lang::En),
        "Law 10/2022/QH15, Art. 13(2), para. 2"
    );
    assert_eq!(
        Citation::constant("59/2023/NĐ-CP", "3").text(Lang::Vi),
        "Điều 3 Nghị định 59/2023/NĐ-CP"
    );
    assert_eq!(
        POSTING.text(Lang::Vi),
        "đoạn 2 khoản 2 Điều 13 văn bản 10/2022/QH15"
    );
    let kind = InstrumentKind::ACTION_PROGRAMME;
    assert_eq!(
        PROGRAMME.text_as(&kind, Lang::Vi),
        "mục II.1.đ Chương trình hành động programme-kl-120"
    );
    assert_eq!(
        PROGRAMME.text_as(&kind, Lang::En),
        "Action Programme programme-kl-120, Section II.1.đ"
    );
}

#[test]
fn printed_citations_are_read_back_whatever_the_kind() {
    for citation in [
        POSTING,
        PROGRAMME,
        Citation::constant("30-CT/TW", "III.3"),
        Citation::constant("59/2023/NĐ-CP", "5a.1.a"),
    ] {
        for kind in InstrumentKind::built_in() {
            for lang in [Lang::Vi, Lang::En] {
                let text = citation.text_as(&kind, lang);
                assert_eq!(Citation::read(&text).as_ref(), Ok(&citation), "{text}");
            }
        }
        for lang in [Lang::Vi, Lang::En] {
            assert_eq!(Citation::read(&citation.text(lang)).as_ref(), Ok(&citation));
        }
    }
}

#[test]
fn citations_of_real_texts_are_read() {
    for (text, instrument, paths) in [
        (
            "khoản 2 Điều 13 Luật 10/2022/QH15",
            "10/2022/QH15",
            &["13.2"][..],
        ),
        (
            "khoản 2 Điều 13 của Luật số 10/2022/QH15",
            "10/2022/QH15",
            &["13.2"],
        ),
        (
            "khoản 2 Điều 13 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15.",
            "10/2022/QH15",
            &["13.2"],
        ),
        (
            "Điều 41 và Điều 42 của Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15",
            "10/2022/QH15",
            &["41", "42"],
        ),
        (
            "các khoản 2 và 3 Điều 19 Nghị định 59/2023/NĐ-CP",
            "59/2023/NĐ-CP",
            &["19.2", "19.3"],
        ),
        ("Law 10/2022/QH15, Art. 13(2)", "10/2022/QH15", &["13.2"]),
        ("Art. 13(2) of Law 10/2022/QH15", "10/2022/QH15", &["13.2"]),
        (
            "Decree 59/2023/NĐ-CP, Art. 3(5)(a)-(c)",
            "59/2023/NĐ-CP",
            &["3.5.a", "3.5.b", "3.5.c"],
        ),
    ] {
        let expected: Vec<Citation> = paths
            .iter()
            .map(|path| Citation::new(instrument.parse().unwrap(), path.parse().unwrap()))
            .collect();
        assert_eq!(Citation::read_list(text).as_ref(), Ok(&expected), "{text}");
    }
}

#[test]
fn what_is_no_citation_is_refused() {
    assert!(matches!(
        Citation::read("khoản 2 Điều 13 Luật này"),
        Err(ParseCitationError::NoInstrument { .. })
    ));
    assert!(matches!(
        Citation::read("Điều 1 và 2 Luật 10/2022/QH15"),
        Err(ParseCitationError::Several { count: 2, .. })
    ));
    assert!(matches!(
        Citation::read("khoản 2 Luật 10/2022/QH15"),
        Err(ParseCitationError::Provisions(_))
    ));
    assert!(matches!(
        Citation::read(""),
        Err(ParseCitationError::NoInstrument { .. })
    ));
}

#[test]
fn an_instrument_is_named_by_number_or_slug() {
    assert!(
        "programme-kl-120"
            .parse::<InstrumentRef>()
            .unwrap()
            .number()
            .is_none()
    );
    assert_eq!(
        InstrumentRef::constant("30-CT/TW")
            .number()
            .unwrap()
            .as_str(),
        "30-CT/TW"
    );
    for wrong in ["", "Programme", "a--b", "-a", "a-", "a_b", "đề-án"] {
        assert!(
            matches!(
                wrong.parse::<InstrumentRef>(),
                Err(ParseInstrumentRefError::Slug { .. })
            ),
            "{wrong}"
        );
    }
    assert!(matches!(
        "30/CT-TW".parse::<InstrumentRef>(),
        Err(ParseInstrumentRefError::Number(_))
    ));
}

#[test]
fn a_citation_covers_the_parts_of_its_own_instrument() {
    let article = Citation::constant("10/2022/QH15", "13");
    assert!(article.covers(&POSTING));
    assert!(!POSTING.covers(&article));
    assert!(!Citation::constant("59/2023/NĐ-CP", "13").covers(&POSTING));
}

#[test]
fn a_list_is_cited_with_its_instrument_once() {
    let law = InstrumentRef::constant("10/2022/QH15");
    let set = ProvisionSet::read("các khoản 1, 2 và 3 Điều 11").unwrap();
    assert_eq!(
        law.cite(&set, Some(&InstrumentKind::LAW), Lang::Vi),
        "các khoản 1-3 Điều 11 Luật 10/2022/QH15"
    );
    assert_eq!(
        law.cite(&set, Some(&InstrumentKind::LAW), Lang::En),
        "Law 10/2022/QH15, Art. 11(1)-(3)"
    );
}

#[test]
fn a_named_place_that_has_the_word_for_a_text_in_it_is_read_back() {
    // Found by fuzzing: `văn bản` of the place was taken for the word before the instrument.
    for (path, printed) in [
        ("title", "tên văn bản Luật 10/2022/QH15"),
        ("header", "phần đầu văn bản Luật 10/2022/QH15"),
        ("title", "tên văn bản của Luật số 10/2022/QH15"),
        ("recipients", "nơi nhận Luật 10/2022/QH15"),
        ("III.head", "mục III đề mục Luật 10/2022/QH15"),
        // A name that only one text knows.
        ("head", "head Luật 10/2022/QH15"),
    ] {
        let cite = Citation::constant("10/2022/QH15", path);
        assert_eq!(Citation::read(printed), Ok(cite), "{printed}");
    }
    let title = Citation::constant("programme-kl-120", "title");
    assert_eq!(
        Citation::read("tên văn bản văn bản programme-kl-120"),
        Ok(title)
    );
}

#[test]
fn a_refused_citation_is_shown_by_its_first_eighty_letters() {
    let shown = |text: &str| match Citation::read(text) {
        Err(ParseCitationError::NoInstrument { input }) => input,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        shown("khoản 2 Điều 13 Luật này"),
        "khoản 2 Điều 13 Luật này"
    );
    let eighty = "ờ".repeat(80);
    assert_eq!(shown(&eighty), eighty);
    assert_eq!(shown(&format!("{eighty}b")), format!("{eighty}…"));
}

#[test]
fn letters_that_grow_in_lower_case_do_not_shift_the_place() {
    // The small form of `İ` is longer, so the words before the instrument are not looked for.
    assert!(matches!(
        Citation::read("khoản İ Điều 13 của Luật 10/2022/QH15"),
        Err(ParseCitationError::Provisions(_))
    ));
}

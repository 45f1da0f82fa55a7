//! Numbers: what a clerk reads, typed by hand, and the golden table of the whole corpus.

use core::fmt::Write as _;
use std::path::PathBuf;

use danchu::Lang;
use danchu::law::{
    Family, IdentityNeed, InstrumentKind, InstrumentNumber, Layout, ParseNumberError, Repair,
};

fn data(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/numbers")
        .join(name)
}

fn rows(name: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(data(name)).unwrap();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| line.split('\t').map(unescape).collect())
        .collect()
}

/// `\n` is a line break, `\u{D0}` a code point.
fn unescape(field: &str) -> String {
    let field = field.replace("\\n", "\n");
    let mut parts = field.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

fn as_a_clerk_reads(name: &str) {
    let mut wrong = String::new();
    for row in rows(name) {
        let (raw, family, expected) = (&row[0], &row[1], &row[2]);
        let read = InstrumentNumber::parse_lax(raw);
        let (printed, found) = match &read {
            Ok(lax) => (lax.number.as_str(), lax.number.family().as_str()),
            Err(_) => ("refused", "-"),
        };
        if printed != expected || found != family {
            writeln!(
                wrong,
                "{raw:?}: a clerk reads {expected} ({family}), the reader {printed} ({found})"
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn messy_numbers_of_public_pages_are_read_as_a_clerk_reads_them() {
    as_a_clerk_reads("by_hand.tsv");
}

#[test]
fn spellings_of_our_own_are_read_as_a_clerk_reads_them() {
    as_a_clerk_reads("variants.tsv");
}

#[test]
fn every_repair_is_named_and_nothing_else() {
    let mut wrong = String::new();
    for row in rows("repairs.tsv") {
        let (printed, repairs) = match InstrumentNumber::parse_lax(&row[0]) {
            Ok(lax) => {
                let repairs: Vec<_> = lax.repairs.iter().map(|repair| repair.as_str()).collect();
                (lax.number.to_string(), repairs.join(","))
            }
            Err(ParseNumberError::Blank { .. }) => ("blank".to_owned(), String::new()),
            Err(ParseNumberError::NoSymbol { .. }) => ("no_symbol".to_owned(), String::new()),
            Err(ParseNumberError::NoNumber { .. }) => ("no_number".to_owned(), String::new()),
            Err(error) => (error.to_string(), String::new()),
        };
        let expected = row.get(2).map_or("", String::as_str);
        if printed != row[1] || repairs != expected {
            writeln!(
                wrong,
                "{:?}: {} ({expected}), but read {printed} ({repairs})",
                row[0], row[1]
            )
            .unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_family_is_the_one_the_page_shows() {
    for row in rows("corpus.tsv") {
        if let Ok(lax) = InstrumentNumber::parse_lax(&row[0])
            && row[1] != "-"
        {
            assert_eq!(lax.number.family().as_str(), row[1], "{}", row[0]);
        }
    }
}

#[test]
fn outcomes_of_the_corpus_are_golden() {
    let mut table = String::from(
        "# What both modes make of every number of corpus.tsv: spelling, strict, family, number, repairs; or the refusal.\n",
    );
    let mut refused = 0;
    for row in rows("corpus.tsv") {
        let raw = &row[0];
        let strict = if raw.parse::<InstrumentNumber>().is_ok() {
            "strict"
        } else {
            "lax"
        };
        match InstrumentNumber::parse_lax(raw) {
            Ok(lax) => {
                let repairs: Vec<_> = lax.repairs.iter().map(|repair| repair.as_str()).collect();
                let family = lax.number.family().as_str();
                writeln!(
                    table,
                    "{raw}\t{strict}\t{family}\t{}\t{}",
                    lax.number,
                    repairs.join(",")
                )
                .unwrap();
            }
            Err(error) => {
                refused += 1;
                writeln!(table, "{raw}\trefused\t-\t-\t{error}").unwrap();
            }
        }
    }
    // A blank number, and a bare 4263 without any symbol.
    assert_eq!(refused, 2);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(data("outcomes.tsv"), &table).unwrap();
    }
    let golden = std::fs::read_to_string(data("outcomes.tsv")).unwrap();
    assert_eq!(
        table, golden,
        "run with UPDATE_GOLDEN=1 and review the difference"
    );
}

#[test]
fn strict_prints_exactly_what_it_reads() {
    for text in [
        "10/2022/QH15",
        "34/2007/PL-UBTVQH11",
        "59/2023/NĐ-CP",
        "1374/QĐ-UBND",
        "30-CT/TW",
        "120-KL/TW",
        "01-CTr/TU",
    ] {
        assert_eq!(text.parse::<InstrumentNumber>().unwrap().to_string(), text);
    }
}

#[test]
fn a_type_alone_after_a_hyphen_is_of_the_family_that_knows_it() {
    let family = |text: &str| text.parse::<InstrumentNumber>().unwrap().family();
    assert_eq!(family("04-NQ"), Family::Party);
    assert_eq!(family("63-SL"), Family::State);
    assert_eq!(family("147/NĐ"), Family::State);
}

#[test]
fn a_line_break_that_a_program_wrote_out_is_a_space() {
    let lax = InstrumentNumber::parse_lax("14/2020/NQ-\\nHĐND").unwrap();
    assert_eq!(lax.number.as_str(), "14/2020/NQ-HĐND");
    assert_eq!(lax.repairs, [Repair::Space]);
}

#[test]
fn a_number_is_taken_from_a_string_strictly() {
    let number = InstrumentNumber::try_from(String::from("30-CT/TW")).unwrap();
    assert_eq!(String::from(number), "30-CT/TW");
    assert!(InstrumentNumber::try_from(String::from("30/CT-TW")).is_err());
}

#[test]
fn no_number_has_more_than_eight_codes() {
    let lax = InstrumentNumber::parse_lax("12/KH-AB-AC-AD-AE-AG-AH-AI-AK-AL").unwrap();
    assert_eq!(lax.number.as_str(), "12/KH-AB-AC-AD-AE-AG-AH-AI");
}

#[test]
fn a_repair_is_named_by_its_code_and_said_in_both_languages() {
    assert_eq!(Repair::Space.to_string(), "space");
    assert_eq!(Repair::Space.text(Lang::Vi), "bỏ khoảng trắng");
    assert_eq!(Repair::Space.text(Lang::En), "removed spaces");
}

#[test]
fn eth_is_refused_with_both_code_points() {
    let error = "59/2023/N\u{D0}-CP"
        .parse::<InstrumentNumber>()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "found `\u{D0}` (U+00D0) where `\u{110}` (U+0110) is expected in instrument number `59/2023/N\u{D0}-CP`"
    );
    // The same letter, African capital and both small ones.
    for (found, expected) in [('\u{189}', 'Đ'), ('\u{F0}', 'đ'), ('\u{256}', 'đ')] {
        let text = format!("59/2023/N{found}-CP");
        let error = text.parse::<InstrumentNumber>().unwrap_err();
        assert!(
            matches!(error, ParseNumberError::WrongLetter { found: f, expected: e, .. } if (f, e) == (found, expected)),
            "{error}"
        );
    }
}

#[test]
fn a_miswritten_number_is_refused_with_the_right_one() {
    let error = "217/QĐ-TW".parse::<InstrumentNumber>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "instrument number `217/QĐ-TW` is not written as it must be: expected `217-QĐ/TW` (changed the state's layout to the Party's)"
    );
}

#[test]
fn what_nobody_can_read_is_refused_with_its_reason() {
    let refused = |text: &str| InstrumentNumber::parse_lax(text).unwrap_err();
    assert!(matches!(
        refused("Quyết định số …/QĐ-UBND"),
        ParseNumberError::Blank { .. }
    ));
    assert!(
        matches!(refused("4263"), ParseNumberError::NoSymbol { number, .. } if number == "4263")
    );
    assert!(matches!(
        refused("Chỉ thị 30"),
        ParseNumberError::NoSymbol { .. }
    ));
    assert!(matches!(
        refused("ngày 14/8/2023"),
        ParseNumberError::NoNumber { .. }
    ));
    assert!(matches!(refused(" "), ParseNumberError::Empty));
}

#[test]
fn layouts_of_all_times_are_known_as_such() {
    for (text, layout) in [
        ("59/2023/NĐ-CP", Layout::StateLegal),
        ("10/2022/QH15", Layout::StateAssembly),
        ("1374/QĐ-UBND", Layout::StateAdministrative),
        ("525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN", Layout::StateJoint),
        ("01/QCPH/UBND-UBMTTQ", Layout::StateJoint),
        ("09/2008/NQLT-CP-UBTWMTTQVN", Layout::StateJoint),
        ("01/KHPH-UBND", Layout::StateJoint),
        ("02/2018/CT-TT", Layout::StateLegal),
        ("01/2001/NQLT", Layout::HistoricType),
        ("12/2020/BTNMT", Layout::OfficialLetter),
        ("1136/UBND-TT", Layout::OfficialLetter),
        ("294/GD-NX", Layout::OfficialLetter),
        ("68/VHTT-TT", Layout::HistoricIssuerFirst),
        ("22/2019/QĐPT-HC", Layout::Court),
        ("1136/UBND-TTr", Layout::OfficialLetter),
        ("942/BDN", Layout::OfficialLetter),
        ("20/2019/HC-PT", Layout::Court),
        ("30-CT/TW", Layout::Party),
        ("8b-NQ/HNTW", Layout::PartyPlenum),
        ("122-CT", Layout::HistoricIssuer),
        ("34-TTg", Layout::HistoricIssuer),
        ("04/CP", Layout::HistoricIssuer),
        ("147/NĐ", Layout::HistoricType),
        ("24/LB-TT", Layout::HistoricIssuerFirst),
        ("130/NV/DC/NĐ", Layout::HistoricChain),
        ("47-L/CTN", Layout::HistoricState),
    ] {
        assert_eq!(
            text.parse::<InstrumentNumber>().unwrap().layout(),
            layout,
            "{text}"
        );
    }
}

#[test]
fn a_number_says_what_it_is_made_of() {
    let decree: InstrumentNumber = "59/2023/NĐ-CP".parse().unwrap();
    assert_eq!(decree.running_number(), "59");
    assert_eq!(decree.year(), Some(2023));
    assert_eq!(decree.type_code(), Some("NĐ"));
    assert_eq!(decree.issuers().collect::<Vec<_>>(), ["CP"]);
    assert_eq!(decree.kind(), Some(InstrumentKind::DECREE));
    let letter: InstrumentNumber = "1136/UBND-TTr".parse().unwrap();
    assert_eq!(letter.type_code(), None);
    assert_eq!(letter.issuers().collect::<Vec<_>>(), ["UBND", "TTr"]);
}

#[test]
fn a_province_programme_is_unique_only_within_its_term() {
    let needs = |text: &str| text.parse::<InstrumentNumber>().unwrap().needs();
    assert_eq!(
        needs("01-CTr/TU"),
        [IdentityNeed::Issuer, IdentityNeed::Term]
    );
    assert_eq!(needs("30-CT/TW"), [IdentityNeed::Term]);
    assert_eq!(
        needs("1374/QĐ-UBND"),
        [IdentityNeed::Issuer, IdentityNeed::Year]
    );
    assert_eq!(needs("749/QĐ-TTg"), [IdentityNeed::Year]);
    assert_eq!(needs("47/2005/QĐ-UBND"), [IdentityNeed::Issuer]);
    assert_eq!(needs("10/2022/QH15"), []);
}

#[test]
fn every_repair_has_its_own_code_and_both_texts() {
    let mut codes: Vec<_> = Repair::ALL.iter().map(|repair| repair.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Repair::ALL.len());
    for repair in Repair::ALL {
        let label = repair.label();
        assert!(!label.vi.is_empty() && !label.en.is_empty());
        let json = serde_json::to_value(repair).unwrap();
        assert_eq!(json, repair.as_str());
    }
}

/// The letter after the hyphen is joined to the number, where it then reads as a digit.
#[test]
fn a_mended_number_is_read_again_until_nothing_changes() {
    let once = InstrumentNumber::parse_lax("I-0001-i/Ư0").unwrap().number;
    assert_eq!(
        InstrumentNumber::parse_lax(once.as_str()).unwrap().number,
        once
    );
}

#[test]
fn the_term_is_added_only_where_the_year_has_one() {
    let read = |text: &str| {
        InstrumentNumber::parse_lax(text)
            .unwrap()
            .number
            .to_string()
    };
    assert_eq!(read("202/2025/QH"), "202/2025/QH15");
    assert_eq!(read("02/2020/UBTVQH"), "02/2020/UBTVQH14");
    // 2021 had two Assemblies: nothing is guessed.
    assert_eq!(read("34/2021/QH"), "34/2021/QH");
}

#[test]
fn a_number_deserialises_only_strictly() {
    assert!(serde_json::from_str::<InstrumentNumber>("\"59/2023/NĐ-CP\"").is_ok());
    assert!(serde_json::from_str::<InstrumentNumber>("\"59/2023/ND-CP\"").is_err());
    assert_eq!(serde_json::to_string(&Family::Party).unwrap(), "\"party\"");
}

/// A reader that tries every beginning against every end would take minutes here.
#[test]
fn hostile_texts_of_a_hundred_thousand_letters_take_no_time() {
    let started = std::time::Instant::now();
    for part in [
        "1",
        "1/",
        "1/A ",
        "1- ",
        "so 1 ",
        "1.1.",
        "QĐ-",
        "/",
        " ",
        "\u{301}",
        "2023/QĐ ",
        "1/T.Ư ",
        "nghị định 1 ",
    ] {
        let text = part.repeat(100_000 / part.len());
        let _ = InstrumentNumber::parse_lax(&text);
    }
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn the_code_of_the_type_tells_the_kind_where_it_can() {
    for (text, kind) in [
        ("59/2023/NĐ-CP", Some(InstrumentKind::DECREE)),
        ("34/2007/PL-UBTVQH11", Some(InstrumentKind::ORDINANCE)),
        ("128/NQ-CP", Some(InstrumentKind::RESOLUTION)),
        ("26-NQ/TW", Some(InstrumentKind::RESOLUTION)),
        (
            "525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN",
            Some(InstrumentKind::JOINT_RESOLUTION),
        ),
        ("01/2022/TT-BNV", Some(InstrumentKind::CIRCULAR)),
        // A circular has its year in the number; an old one without it may be a letter too.
        ("08/TT", None),
        // *Thông tri* of the Party.
        ("30-TT/TW", None),
        (
            "01/2005/TTLT-BTTUBTWMTTQVN-BNV",
            Some(InstrumentKind::JOINT_CIRCULAR),
        ),
        ("749/QĐ-TTg", Some(InstrumentKind::DECISION)),
        // A decision or a regulation of the Party.
        ("217-QĐ/TW", None),
        ("219-QĐi/TW", Some(InstrumentKind::REGULATION)),
        ("23-QyĐ/TW", Some(InstrumentKind::REGULATION)),
        ("30-CT/TW", Some(InstrumentKind::DIRECTIVE)),
        ("120-KL/TW", Some(InstrumentKind::CONCLUSION)),
        ("160-TB/TW", Some(InstrumentKind::NOTICE)),
        ("01-CTr/TU", Some(InstrumentKind::ACTION_PROGRAMME)),
        ("12-CTHĐ/TU", Some(InstrumentKind::ACTION_PROGRAMME)),
        ("55/KH-UBND", Some(InstrumentKind::PLAN)),
        ("06-ĐA/TU", Some(InstrumentKind::SCHEME)),
        ("05-QC/TU", Some(InstrumentKind::RULES)),
        ("20-HD/BTCTW", Some(InstrumentKind::GUIDANCE)),
        ("350/BC-UBND", Some(InstrumentKind::REPORT)),
        ("1234-CV/TU", Some(InstrumentKind::OFFICIAL_LETTER)),
        ("06/VBHN-BNV", Some(InstrumentKind::CONSOLIDATED_TEXT)),
        // A law or a resolution of the Assembly.
        ("10/2022/QH15", None),
        // A submission or a circular letter.
        ("12/TTr-UBND", None),
    ] {
        assert_eq!(
            text.parse::<InstrumentNumber>().unwrap().kind(),
            kind,
            "{text}"
        );
    }
}

#[test]
fn an_old_number_has_its_type_last_or_none() {
    let type_of = |text: &str| {
        let number: InstrumentNumber = text.parse().unwrap();
        number.type_code().map(str::to_owned)
    };
    // The chairman of the Council of Ministers, not a directive.
    assert_eq!(type_of("122-CT"), None);
    assert_eq!(type_of("24/LB-TT").as_deref(), Some("TT"));
    assert_eq!(type_of("130/NV/DC/NĐ").as_deref(), Some("NĐ"));
    assert_eq!(type_of("147/NĐ").as_deref(), Some("NĐ"));
}

#[test]
fn a_steering_committee_is_not_a_ministry_for_beginning_with_a_b() {
    let needs = |text: &str| text.parse::<InstrumentNumber>().unwrap().needs();
    assert_eq!(needs("01/2022/TT-BNV"), []);
    assert_eq!(
        needs("15/KH-BCĐ"),
        [IdentityNeed::Issuer, IdentityNeed::Year]
    );
}

#[test]
fn a_refused_text_is_shown_by_its_first_eighty_letters() {
    let shown = |text: &str| match InstrumentNumber::parse_lax(text) {
        Err(ParseNumberError::NoNumber { input }) => input,
        other => panic!("{other:?}"),
    };
    assert_eq!(shown("ngày"), "ngày");
    let eighty = "à ".repeat(40);
    assert_eq!(shown(&eighty), eighty);
    assert_eq!(shown(&format!("{eighty}b")), format!("{eighty}…"));
}

#[test]
fn only_a_text_of_the_shape_of_a_number_is_a_constant() {
    let is_one =
        |text: &'static str| std::panic::catch_unwind(|| InstrumentNumber::constant(text)).is_ok();
    for text in [
        "1/A",
        "1234567/NĐ-CP",
        "59/2023/NĐ-CP",
        "8b-NQ/HNTW",
        "8đ-NQ/TW",
        "8Đ-NQ/TW",
        "5bis/NĐ",
        "01/KH-ĐUB&TU",
        "1/ĂƠƯÂÊÔăơưâêô",
    ] {
        assert!(is_one(text), "{text}");
    }
    for text in [
        "",
        "1",
        "59",
        "/NĐ",
        "NĐ-CP",
        "12345678/NĐ",
        "8bb-NQ/TW",
        "5bisx/NĐ",
        "59/",
        "59/NĐ-",
        "59/NĐ/",
        "59//NĐ",
        "59/-NĐ",
        "59/NĐ--CP",
        "59 /NĐ",
        "59/NĐ CP",
        "59/NĐ.CP",
        "59/Ð",
        "59/&",
        "59/&A",
        "59/A&",
        "59/A&-B",
        "59/A&/B",
        "59/ế",
    ] {
        assert!(!is_one(text), "{text}");
    }
}

#[test]
fn what_was_repaired_is_named_and_nothing_else() {
    for (text, printed, repairs) in [
        (
            "S9/2023/NĐ-CP",
            "59/2023/NĐ-CP",
            &[Repair::OcrLetterForDigit][..],
        ),
        (
            "Z5/2023/NĐ-CP",
            "25/2023/NĐ-CP",
            &[Repair::OcrLetterForDigit],
        ),
        ("10/2022/QHl5", "10/2022/QH15", &[Repair::OcrLetterForDigit]),
        ("10/2022/QHXV", "10/2022/QH15", &[Repair::RomanTerm]),
        ("10/2022/QHK15", "10/2022/QH15", &[Repair::RomanTerm]),
        ("10/2022/qh15", "10/2022/QH15", &[Repair::LetterCase]),
        ("12/QĐ-Ubnd", "12/QĐ-UBND", &[Repair::LetterCase]),
        (
            "1374/QDUBND",
            "1374/QĐ-UBND",
            &[Repair::MissingHyphen, Repair::DForDd],
        ),
        (
            "1374/QđUBND",
            "1374/QĐ-UBND",
            &[Repair::MissingHyphen, Repair::LetterCase],
        ),
        ("12/KH-UBMTTQVNxã", "12/KH-UBMTTQVN", &[Repair::GluedText]),
    ] {
        let lax = InstrumentNumber::parse_lax(text).unwrap();
        assert_eq!(lax.number.as_str(), printed, "{text}");
        assert_eq!(lax.repairs, repairs, "{text}");
    }
}

#[test]
fn a_word_with_a_capital_is_no_code_and_a_code_has_an_end() {
    let read = |text: &str| {
        let lax = InstrumentNumber::parse_lax(text);
        lax.map(|lax| lax.number.to_string()).ok()
    };
    assert_eq!(read("12/QĐ-Ban hành quy chế").as_deref(), Some("12/QĐ"));
    let forty = "X".repeat(40);
    assert_eq!(
        read(&format!("12/QĐ-{forty}")),
        Some(format!("12/QĐ-{forty}"))
    );
    assert_ne!(
        read(&format!("12/QĐ-{forty}X")),
        Some(format!("12/QĐ-{forty}X"))
    );
}

//! Provisions: three forms, the order of the text, lists.

use danchu::Lang;
use danchu::law::{
    ParseProvisionError, ParseProvisionsError, PointLetter, Provision, ProvisionSet,
};

/// Path, Vietnamese, English, typed by hand.
const FORMS: &[(&str, &str, &str)] = &[
    ("13", "Điều 13", "Art. 13"),
    ("5a", "Điều 5a", "Art. 5a"),
    ("5dd", "Điều 5đ", "Art. 5đ"),
    ("13.2", "khoản 2 Điều 13", "Art. 13(2)"),
    ("13.2a", "khoản 2a Điều 13", "Art. 13(2a)"),
    ("13.2.p2", "đoạn 2 khoản 2 Điều 13", "Art. 13(2), para. 2"),
    ("13.p2", "đoạn 2 Điều 13", "Art. 13, para. 2"),
    ("19.1.dd", "điểm đ khoản 1 Điều 19", "Art. 19(1)(đ)"),
    ("5a.1.a", "điểm a khoản 1 Điều 5a", "Art. 5a(1)(a)"),
    ("22.1.a1", "điểm a1 khoản 1 Điều 22", "Art. 22(1)(a1)"),
    ("7.c", "điểm c Điều 7", "Art. 7(c)"),
    (
        "13.2.p1.b",
        "điểm b đoạn 1 khoản 2 Điều 13",
        "Art. 13(2), para. 1(b)",
    ),
    (
        "13.2.b.p2",
        "đoạn 2 điểm b khoản 2 Điều 13",
        "Art. 13(2)(b), para. 2",
    ),
    ("12.1.i", "điểm i khoản 1 Điều 12", "Art. 12(1)(i)"),
    ("chapter.2", "Chương II", "Chapter II"),
    (
        "chapter.2.section.1",
        "Mục 1 Chương II",
        "Chapter II, Section 1",
    ),
    ("part.1", "Phần 1", "Part 1"),
    ("II.1.dd", "mục II.1.đ", "Section II.1.đ"),
    ("II.1.a1", "mục II.1.a1", "Section II.1.a1"),
    ("III.3", "mục III.3", "Section III.3"),
    ("section.3", "Mục 3", "Section 3"),
    ("II.p2", "mục II đoạn 2", "Section II para. 2"),
    ("III.head", "mục III đề mục", "Section III heading"),
    ("recipients.4", "nơi nhận 4", "recipients 4"),
    ("recipients.head", "nơi nhận đề mục", "recipients heading"),
    ("assessment.3.dd", "phần đánh giá 3.đ", "assessment 3.đ"),
    ("title.1", "tên văn bản 1", "title 1"),
    ("gap.1", "chỗ thiếu 1", "gap 1"),
    ("own_place.2", "own_place 2", "own_place 2"),
];

#[test]
fn every_form_is_printed_and_read_back() {
    for (path, vi, en) in FORMS {
        let place: Provision = path.parse().unwrap();
        assert_eq!(place.to_string(), *path);
        assert_eq!(place.text(Lang::Vi), *vi);
        assert_eq!(place.text(Lang::En), *en);
        for form in [path, vi, en] {
            assert_eq!(Provision::read(form).as_ref(), Ok(&place), "{form}");
        }
    }
}

#[test]
fn points_of_the_whole_vietnamese_alphabet_stand_in_its_order() {
    let letters = "a b c d đ e g h i k l m n o p q r s t u v x y";
    let places: Vec<Provision> = letters
        .split(' ')
        .map(|letter| Provision::read(&format!("điểm {letter} khoản 1 Điều 2")).unwrap())
        .collect();
    assert_eq!(places.len(), 23);
    assert!(places.is_sorted());
    for other in ['f', 'j', 'w', 'z'] {
        assert!(PointLetter::from_char(other).is_none());
        assert!(format!("2.1.{other}").parse::<Provision>().is_err());
    }
}

#[test]
fn the_order_is_that_of_the_text() {
    // Each line stands before the next in the text.
    let order = [
        "header",
        "title",
        "title.1",
        "assessment.1.a",
        "assessment.3.dd",
        "gap.1",
        "part.2",
        "chapter.1",
        "chapter.1.section.2",
        "section.1",
        "II.head",
        "II.1.d",
        "II.1.dd",
        "II.1.e",
        "II.2",
        "III.3",
        "2",
        "2.1",
        "5",
        "5a",
        "6",
        "13",
        "13.p1",
        "13.1",
        "13.2",
        "13.2.p1",
        "13.2.a",
        "13.2.d",
        "13.2.dd",
        "13.2.e",
        "13.2.p2",
        "13.2a",
        "13.3",
        "13.9",
        "13.10",
        "100",
        "closing",
        "signature",
        "recipients.4",
        "recipients.10",
        "annex.1",
        // Names of one programme stand behind all that are known, also one that is called as a heading is.
        "head.1",
        "own_place",
    ];
    let places: Vec<Provision> = order.iter().map(|path| path.parse().unwrap()).collect();
    for (before, after) in places.iter().zip(places.iter().skip(1)) {
        assert!(before < after, "{before} < {after}");
    }
}

#[test]
fn malformed_paths_are_refused() {
    for path in [
        "",
        "13.",
        ".13",
        "13..2",
        "013",
        "13.02",
        "13.2.p0",
        "13.2.f",
        "13.2.A",
        "13.2.aa",
        "13.a.2",
        "13.2.3",
        "IIII.1",
        "chapter",
        "chapter.2.section",
        "Điều 13",
        "13.2.đ",
        "10000",
        "ab",
        "13 ",
        "XL",
        "XXXX",
        "part.",
        "part.x",
        "chapter.1.x.2",
        "I.",
        "I.xyz",
        "13.2.p1.p2",
    ] {
        assert!(
            matches!(
                path.parse::<Provision>(),
                Err(ParseProvisionError::Path { .. })
            ),
            "{path}"
        );
    }
}

#[test]
fn the_whole_covers_its_parts_and_not_its_neighbours() {
    let place = Provision::constant;
    assert!(place("13").covers(&place("13.2.a")));
    assert!(place("13.2").covers(&place("13.2")));
    assert!(!place("13.2").covers(&place("13")));
    assert!(!place("1").covers(&place("13")));
    assert!(!place("13.2").covers(&place("13.2a")));
    assert_eq!(
        place("chapter.2.section.1").parent(),
        Some(place("chapter.2"))
    );
    assert_eq!(place("13.2.p2").parent(), Some(place("13.2")));
}

/// A list as texts write it, and the paths, typed by hand.
const LISTS: &[(&str, &[&str])] = &[
    ("các khoản 1, 2 và 3 Điều 11", &["11.1", "11.2", "11.3"]),
    (
        "điểm a, b và c khoản 1 Điều 22",
        &["22.1.a", "22.1.b", "22.1.c"],
    ),
    ("các điểm b và c khoản 1 Điều 12", &["12.1.b", "12.1.c"]),
    ("khoản 3 và khoản 4 Điều 15", &["15.3", "15.4"]),
    (
        "khoản 4 và khoản 13 Điều 11 của Luật này",
        &["11.4", "11.13"],
    ),
    (
        "khoản 1, 2, 3, 5 và 6 Điều 15",
        &["15.1", "15.2", "15.3", "15.5", "15.6"],
    ),
    ("Điều 18, 19, 20 và 21", &["18", "19", "20", "21"]),
    ("các Điều 41 và 42", &["41", "42"]),
    ("Điều 41 và Điều 42", &["41", "42"]),
    ("từ Điều 15 đến Điều 17", &["15", "16", "17"]),
    ("Điều 15 đến Điều 17", &["15", "16", "17"]),
    ("từ khoản 1 đến khoản 3 Điều 15", &["15.1", "15.2", "15.3"]),
    ("các khoản từ 1 đến 3 Điều 15", &["15.1", "15.2", "15.3"]),
    ("khoản 1-3 Điều 15", &["15.1", "15.2", "15.3"]),
    ("khoản 1–3 Điều 15", &["15.1", "15.2", "15.3"]),
    (
        "điểm c-e khoản 2 Điều 7",
        &["7.2.c", "7.2.d", "7.2.dd", "7.2.e"],
    ),
    ("khoản 3 Điều 63 và khoản 4 Điều 81", &["63.3", "81.4"]),
    ("khoản 1 Điều 65 và Điều 66", &["65.1", "66"]),
    (
        "điểm a khoản 1 và điểm b khoản 2 Điều 5",
        &["5.1.a", "5.2.b"],
    ),
    ("điểm a các khoản 1 và 2 Điều 5", &["5.1.a", "5.2.a"]),
    ("khoản 1; khoản 2 Điều 5", &["5.1", "5.2"]),
    ("khoản 1 Điều 5; khoản 2 Điều 6", &["5.1", "6.2"]),
    ("ĐIỀU 5", &["5"]),
    ("Khoản 2 Điều này", &[]),
    ("Art. 15(1)-(3)", &["15.1", "15.2", "15.3"]),
    ("Art. 15(1), (2) and (5)", &["15.1", "15.2", "15.5"]),
    (
        "Art. 22(1)(a), (b) and (c)",
        &["22.1.a", "22.1.b", "22.1.c"],
    ),
    (
        "Art. 22(1)(c)-(e), (2)",
        &["22.1.c", "22.1.d", "22.1.dd", "22.1.e", "22.2"],
    ),
    ("Art. 63(3) and Art. 81(4)", &["63.3", "81.4"]),
    ("Arts. 18, 19 and 20", &["18", "19", "20"]),
    ("Articles 15 to 17", &["15", "16", "17"]),
    ("Arts. 15-17 and 20", &["15", "16", "17", "20"]),
    ("Art. 13(2), para. 2 and (3)", &["13.2.p2", "13.3"]),
    ("Section II.1.đ; Section III.3", &["II.1.dd", "III.3"]),
];

#[test]
fn lists_and_ranges_are_read() {
    for (text, paths) in LISTS {
        let expected: ProvisionSet = paths.iter().map(|path| path.parse().unwrap()).collect();
        if paths.is_empty() {
            assert!(ProvisionSet::read(text).is_err(), "{text}");
            continue;
        }
        let read = ProvisionSet::read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read, expected, "{text}");
        for lang in [Lang::Vi, Lang::En] {
            let printed = read.text(lang);
            assert_eq!(
                ProvisionSet::read(&printed).as_ref(),
                Ok(&read),
                "{text} -> {printed}"
            );
        }
    }
}

#[test]
fn lists_are_printed_short() {
    let set = |paths: &[&str]| -> ProvisionSet {
        paths.iter().map(|path| path.parse().unwrap()).collect()
    };
    let clauses = set(&["11.1", "11.2", "11.3", "11.5", "11.7", "11.8"]);
    assert_eq!(clauses.text(Lang::Vi), "các khoản 1-3, 5, 7 và 8 Điều 11");
    assert_eq!(clauses.text(Lang::En), "Art. 11(1)-(3), (5), (7) and (8)");
    let articles = set(&["15", "16", "17", "20"]);
    assert_eq!(articles.text(Lang::Vi), "các Điều 15-17 và 20");
    assert_eq!(articles.text(Lang::En), "Arts. 15-17 and 20");
    let mixed = set(&["13.2", "11.1.a", "11.1.b"]);
    assert_eq!(
        mixed.text(Lang::Vi),
        "các điểm a và b khoản 1 Điều 11; khoản 2 Điều 13"
    );
    assert_eq!(mixed.text(Lang::En), "Art. 11(1)(a) and (b); Art. 13(2)");
}

#[test]
fn what_can_be_meant_in_two_ways_is_refused() {
    assert!(matches!(
        ProvisionSet::read("khoản 1 Điều 5 và 6"),
        Err(ParseProvisionsError::Ambiguous { .. })
    ));
    for text in [
        "điểm a và khoản 2 Điều 5",
        "khoản 1",
        "điểm a Điều",
        "Điều 5 khoản 1",
        "Điều 9-3",
        "Điều 1-9999",
        "Art. 5(a",
        "Art.",
        "và",
        "khoản 1, Điều",
        "1.",
        "5 6",
        "art x",
        "mục II.IV",
        "Điều 5 @",
        "Điều 05",
        "điểm a0 khoản 1 Điều 2",
        "Điều 3-3",
        "điểm c-a khoản 2 Điều 7",
        "điểm c-c khoản 2 Điều 7",
    ] {
        assert!(ProvisionSet::read(text).is_err(), "{text}");
    }
}

#[test]
fn a_set_contains_what_its_members_cover() {
    let set = ProvisionSet::read("Điều 13 và khoản 1 Điều 14").unwrap();
    assert!(set.contains(&Provision::constant("13.2.a")));
    assert!(set.contains(&Provision::constant("14.1.p2")));
    assert!(!set.contains(&Provision::constant("14.2")));
    assert!(!set.contains(&Provision::constant("14")));
}

#[test]
fn one_provision_is_asked_for_and_several_are_refused() {
    assert!(matches!(
        Provision::read("Điều 1 và 2"),
        Err(ParseProvisionError::Several { count: 2, .. })
    ));
    assert!(matches!(
        Provision::read("Luật"),
        Err(ParseProvisionError::Text { .. })
    ));
}

#[test]
fn a_path_has_at_most_sixty_four_letters() {
    let longest = "x".repeat(64);
    assert!(longest.parse::<Provision>().is_ok());
    assert!(format!("{longest}x").parse::<Provision>().is_err());
}

#[test]
fn sections_of_a_programme_are_counted_in_roman_figures() {
    for figure in [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XIV", "XVI", "XVII",
        "XVIII", "XIX", "XX", "XXX", "XXXIX",
    ] {
        let place: Provision = figure.parse().unwrap();
        assert_eq!(place.to_vi(), format!("mục {figure}"));
        assert_eq!(Provision::read(&place.to_en()), Ok(place), "{figure}");
    }
}

#[test]
fn the_letter_after_x_is_y_and_none_follows() {
    let letter = |c| PointLetter::from_char(c).unwrap();
    assert_eq!(letter('x').next(), Some(letter('y')));
    assert_eq!(letter('y').next(), None);
}

#[test]
fn divisions_are_read_in_both_kinds_of_figures() {
    for (text, path) in [
        ("Chương 3", "chapter.3"),
        ("Chương III", "chapter.3"),
        ("Mục I Chương II", "chapter.2.section.1"),
        ("Phần XV", "part.15"),
        ("Part II", "part.2"),
    ] {
        assert_eq!(
            Provision::read(text),
            Ok(Provision::constant(path)),
            "{text}"
        );
    }
}

#[test]
fn paragraphs_are_joined_in_vietnamese_and_points_in_both() {
    let set = |paths: &[&str]| -> ProvisionSet {
        paths.iter().map(|path| path.parse().unwrap()).collect()
    };
    let paragraphs = set(&["13.2.p1", "13.2.p2"]);
    assert_eq!(paragraphs.text(Lang::Vi), "các đoạn 1 và 2 khoản 2 Điều 13");
    assert_eq!(
        paragraphs.text(Lang::En),
        "Art. 13(2), para. 1; Art. 13(2), para. 2"
    );
    let points = set(&["22.1.a", "22.1.b", "22.1.c"]);
    assert_eq!(points.text(Lang::Vi), "các điểm a-c khoản 1 Điều 22");
    assert_eq!(points.text(Lang::En), "Art. 22(1)(a)-(c)");
}

#[test]
fn a_refused_list_says_what_was_found_and_what_was_expected() {
    for (text, found, expected) in [
        ("Art. đ", "đ", "an article, a clause or a point"),
        ("Điều 9-3", "9-3", "a range that rises"),
        ("Điều 3-3", "3-3", "a range that rises"),
        ("điểm c-a khoản 2 Điều 7", "c-a", "a range that rises"),
        ("Mục", "nothing", "the number of a division"),
        ("điểm 5a", "5a", "a letter of a point"),
        ("đoạn a1", "a1", "the number of a paragraph"),
        ("khoản (", "(", "the number of a clause"),
        ("Điều Luật", "luật", "the number of an article"),
        ("Điều 5 &", "&", "`điểm`, `khoản` or `Điều`"),
        ("khoản 1 đến Luật", "luật", "the number of a clause"),
        (
            "Chương II Điều 5",
            "5.chapter.2",
            "parts from the inside out",
        ),
        ("Part 1, Title 2", "title", "`Part`, `Chapter` or `Section`"),
        ("Part a", "a", "the number of a division"),
        ("Part 1 5", "5", "the end"),
        ("Art. 5 6", "6", "`,` or `and`"),
        ("Art. 5-(2)", "nothing", "a range on one level"),
        ("Art. 13(2), para. a", "a", "the number of a paragraph"),
    ] {
        match ProvisionSet::read(text) {
            Err(ParseProvisionsError::Unexpected {
                found: f,
                expected: e,
                ..
            }) => assert_eq!((f.as_str(), e), (found, expected), "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn a_list_has_at_most_two_thousand_provisions_and_a_range_five_hundred_steps() {
    for (text, count) in [
        ("Điều 1-501", Some(501)),
        ("Điều 1-502", None),
        (
            "các Điều 1-500, 501-1000, 1001-1500 và 1501-2000",
            Some(2_000),
        ),
        (
            "các Điều 1-500, 501-1000, 1001-1500, 1501-2000 và 2001",
            None,
        ),
        (
            "Arts. 1-500, 501-1000, 1001-1500 and 1501-2000",
            Some(2_000),
        ),
        ("Arts. 1-500, 501-1000, 1001-1500, 1501-2000 and 2001", None),
        ("khoản 1-5 các Điều 1-400", Some(2_000)),
        ("khoản 1-5 các Điều 1-401", None),
    ] {
        match (ProvisionSet::read(text), count) {
            (Ok(set), Some(count)) => assert_eq!(set.len(), count, "{text}"),
            (Err(ParseProvisionsError::TooMany { .. }), None) => {}
            (other, _) => panic!("{text}: {:?}", other.map(|set| set.len())),
        }
    }
}

#[test]
fn a_set_is_made_and_taken_apart_in_every_usual_way() {
    let set: ProvisionSet = "Điều 5 và Điều 6".parse().unwrap();
    assert_eq!(set, ProvisionSet::from(Vec::from(set.clone())));
    assert_eq!((set.len(), set.is_empty()), (2, false));
    assert!(ProvisionSet::default().is_empty());
    let paths: Vec<_> = (&set).into_iter().map(Provision::as_str).collect();
    assert_eq!(paths, ["5", "6"]);
    assert_eq!(set.iter().len(), 2);
    let article = Provision::try_from(String::from("5")).unwrap();
    assert_eq!(set.iter().next(), Some(&article));
    assert!(Provision::try_from(String::from("Điều 5")).is_err());
}

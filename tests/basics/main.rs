//! The small values that everything else is made of: ids, keys, counts, shares, three truth values.

mod rules;

use danchu::act::Topic;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{Duty, Trigger};
use danchu::share::Share;
use danchu::{
    BodyId, CaseId, MatterId, ParseIdError, ParseKeyError, ParseQuantityError, Quantity, RecordId,
    Truth,
};
use serde::de::value::{Error as ValueError, MapAccessDeserializer, MapDeserializer};
use serde::{Deserialize as _, Deserializer};
use serde_json::Value;

#[test]
fn an_id_has_its_letters_its_beginning_and_its_length() {
    let long = "a".repeat(96);
    for good in ["a", "0", "a-b.c_d:e", "2024", &long] {
        assert_eq!(good.parse::<MatterId>().unwrap().as_str(), good);
    }
    let longer = "a".repeat(97);
    for bad in [
        "", "-a", ".a", ":a", "_a", "A", "a b", "thôn", "a/b", &longer,
    ] {
        let found = bad.chars().take(80).collect();
        assert_eq!(
            bad.parse::<MatterId>(),
            Err(ParseIdError::Malformed { found })
        );
    }
}

#[test]
fn a_key_has_its_letters_its_beginning_and_its_length() {
    let long = "k".repeat(64);
    for good in ["a", "a1", "a_b", &long] {
        assert_eq!(good.parse::<Topic>().unwrap().as_str(), good);
    }
    let longer = "k".repeat(65);
    for bad in ["", "1a", "_a", "A", "a-b", "a b", "đ", &longer] {
        let error = bad.parse::<Topic>().unwrap_err();
        let ParseKeyError::Malformed { found, .. } = error else {
            panic!("{bad}");
        };
        assert_eq!(found, bad.chars().take(80).collect::<String>());
    }
}

#[test]
fn a_count_is_written_as_it_is_known() {
    for (count, text) in [
        (Quantity::exact(32), "32"),
        (Quantity::exact(0), "0"),
        (Quantity::at_most(0), "0"),
        (Quantity::at_most(40), "<=40"),
        (Quantity::at_least(601), ">=601"),
        (Quantity::between(100, 120), "100..120"),
        (Quantity::between(120, 100), "100..120"),
        (Quantity::between(7, 7), "7"),
        (Quantity::about(80), "~80"),
        (Quantity::UNKNOWN, ">=0"),
    ] {
        assert_eq!(count.to_string(), text);
        assert_eq!(text.parse(), Ok(count));
    }
    assert_eq!("7..7".parse(), Ok(Quantity::exact(7)));
    assert_eq!("~0".parse(), Ok(Quantity::about(0)));
    let found = "120..100".into();
    assert_eq!(
        "120..100".parse::<Quantity>(),
        Err(ParseQuantityError::Reversed { found })
    );
    let much = "x".repeat(81);
    for text in [
        "",
        "x",
        ">=",
        "<=",
        "~",
        "~x",
        ">=01",
        ">=+5",
        "<=-1",
        "1..",
        "..1",
        "01..2",
        "4294967296",
        ">=4294967296",
        &much,
    ] {
        let found = text.chars().take(80).collect();
        assert_eq!(
            text.parse::<Quantity>(),
            Err(ParseQuantityError::Malformed { found })
        );
    }
}

/// One way to write each count: a number if it is exact, else text.
#[test]
fn a_count_on_the_wire_is_a_number_or_a_text() {
    for (json, count) in [
        ("32", Quantity::exact(32)),
        ("0", Quantity::exact(0)),
        ("4294967295", Quantity::exact(u32::MAX)),
        ("\">=601\"", Quantity::at_least(601)),
        ("\"100..120\"", Quantity::between(100, 120)),
        ("\"~80\"", Quantity::about(80)),
    ] {
        assert_eq!(serde_json::from_str::<Quantity>(json).unwrap(), count);
        assert_eq!(serde_json::to_string(&count).unwrap(), json);
    }
    // A range of one is read, and written as the number that it is.
    let one: Quantity = serde_json::from_str("\"7..7\"").unwrap();
    assert_eq!(serde_json::to_string(&one).unwrap(), "7");
    for bad in [
        "\"32\"",
        "\"x\"",
        "-1",
        "4294967296",
        "1.5",
        "null",
        "[]",
        "true",
    ] {
        assert!(serde_json::from_str::<Quantity>(bad).is_err(), "{bad}");
    }
}

#[test]
fn counts_are_added_bounded_and_asked_by_their_bounds() {
    let between = Quantity::between;
    assert_eq!(between(1, 2).plus(between(10, 20)), between(11, 22));
    assert_eq!(
        Quantity::at_least(1).plus(between(10, 20)),
        Quantity::at_least(11)
    );
    assert_eq!(
        Quantity::exact(u32::MAX).plus(1.into()),
        Quantity::at_least(u32::MAX)
    );

    assert_eq!(between(5, 20).capped(between(1, 9)), between(5, 9));
    assert_eq!(between(5, 8).capped(between(1, 9)), between(5, 8));
    assert_eq!(
        Quantity::at_least(5).capped(Quantity::exact(9)),
        between(5, 9)
    );
    assert_eq!(between(5, 8).capped(Quantity::at_least(1)), between(5, 8));
    // What does not fit is told elsewhere; the count stays one.
    assert_eq!(between(5, 8).capped(Quantity::exact(3)), Quantity::exact(5));
    assert_eq!(
        Quantity::about(80).capped(Quantity::exact(90)),
        Quantity::at_most(90)
    );
    assert_eq!(
        Quantity::about(80).capped(Quantity::UNKNOWN),
        Quantity::about(80)
    );

    assert_eq!(between(5, 20).holding(between(9, 30)), between(9, 20));
    assert_eq!(between(5, 20).holding(between(4, 30)), between(5, 20));
    assert_eq!(
        Quantity::UNKNOWN.holding(Quantity::exact(9)),
        Quantity::at_least(9)
    );
    assert_eq!(
        between(5, 8).holding(Quantity::exact(9)),
        Quantity::exact(8)
    );
    assert_eq!(Quantity::about(80).holding(1.into()), Quantity::at_least(1));
    assert_eq!(Quantity::about(80).holding(0.into()), Quantity::about(80));

    for (count, n, reaches, within) in [
        (between(5, 8), 4, Truth::Yes, Truth::No),
        (between(5, 8), 5, Truth::Yes, Truth::Unknown),
        (between(5, 8), 6, Truth::Unknown, Truth::Unknown),
        (between(5, 8), 8, Truth::Unknown, Truth::Yes),
        (between(5, 8), 9, Truth::No, Truth::Yes),
        (Quantity::at_least(5), 9, Truth::Unknown, Truth::Unknown),
        (Quantity::UNKNOWN, u32::MAX, Truth::Unknown, Truth::Yes),
    ] {
        assert_eq!(
            (count.reaches(n), count.within(n)),
            (reaches, within),
            "{count} {n}"
        );
    }
}

#[test]
fn a_share_is_reached_at_its_edge_or_above_it() {
    let (half, more, two_thirds) = (
        Share::at_least(1, 2),
        Share::more_than(1, 2),
        Share::at_least(2, 3),
    );
    for (share, whole, least) in [
        (half, 4, 2),
        (half, 5, 3),
        (more, 4, 3),
        (more, 5, 3),
        (two_thirds, 32, 22),
        (two_thirds, 33, 22),
        (two_thirds, 0, 0),
        (more, 0, 1),
        (Share::at_least(1, 0), 5, u32::MAX),
        (Share::more_than(1, 0), 5, u32::MAX),
        (Share::at_least(2, 1), u32::MAX, u32::MAX),
    ] {
        assert_eq!(share.least(whole), least, "{share:?} of {whole}");
    }
    assert!(half.holds(2, 4) && !more.holds(2, 4) && more.holds(3, 4) && !half.holds(1, 4));
    assert!(!Share::at_least(1, 0).holds(5, 5) && !Share::at_least(0, 0).holds(5, 5));
    assert!(Share::at_least(0, 1).holds(0, 5));
    let between = Quantity::between;
    for (part, whole, truth) in [
        (between(3, 4), between(4, 5), Truth::Yes),
        (between(2, 4), between(4, 4), Truth::Unknown),
        (between(1, 2), between(4, 5), Truth::No),
        (between(1, 3), between(4, 5), Truth::Unknown),
        (3.into(), Quantity::at_least(4), Truth::Unknown),
        (2.into(), Quantity::at_least(4), Truth::No),
        (Quantity::at_least(2), 4.into(), Truth::Unknown),
    ] {
        assert_eq!(more.reached(part, whole), truth, "{part} of {whole}");
    }
}

/// What is left out is what it is when it is left out, and nothing else.
#[test]
fn a_field_is_left_out_only_at_its_default() {
    let plain = r#"{"owes":["commune_pc"],"trigger":{"kind":"in_force"},"timing":{"kind":"unstated"},"perform":[{"act":{"kind":"report"}}]}"#;
    let duty: Duty = serde_json::from_str(plain).unwrap();
    assert_eq!(serde_json::to_string(&duty).unwrap(), plain);
    let full = plain.replace(
        r#""trigger""#,
        r#""modality":"prohibition","each":"bearer","trigger""#,
    );
    let duty: Duty = serde_json::from_str(&full).unwrap();
    let written = serde_json::to_value(&duty).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(&full).unwrap());
}

/// Of formats that are no text, such as a map of numbers.
#[test]
fn a_kind_that_is_no_text_is_told() {
    fn told(deserializer: impl Deserializer<'static, Error = ValueError>) -> String {
        Trigger::deserialize(deserializer).unwrap_err().to_string()
    }
    let a_number = "invalid type: integer `1`, expected";
    let fields = MapDeserializer::new([("kind", 1_u32)].into_iter());
    assert_eq!(told(fields), format!("{a_number} a kind"));
    let fields = MapDeserializer::new([("kind", true)].into_iter());
    assert_eq!(
        told(fields),
        "invalid type: boolean `true`, expected a kind"
    );
    let fields = MapDeserializer::new([(1_u32, 1_u32)].into_iter());
    assert_eq!(told(fields), format!("{a_number} a key"));
    let inner = MapAccessDeserializer::new(MapDeserializer::new([(1_u32, ())].into_iter()));
    let fields = MapDeserializer::new([("kind", inner)].into_iter());
    assert_eq!(told(fields), format!("{a_number} a kind"));
}

/// Typed from Python's `uuid.uuid5` in the namespace of the crate; an own one needs its hyphens.
#[test]
fn a_record_has_one_uuid_wherever_it_is_merged() {
    let case: CaseId = "gate".parse().unwrap();
    let of = |id: &str| id.parse::<RecordId>().unwrap().uuid(&case).to_string();
    assert_eq!(of("meet-1"), "3ab8911d-88f2-5b96-9d87-c111ce4ff0c5");
    let own = "c9bf9e57-1685-4c89-bafb-ff5af830be8a";
    assert_eq!(of(own), own);
    let other = CaseId::constant("other");
    let meet = RecordId::constant("meet-1");
    assert_ne!(meet.uuid(&other), meet.uuid(&case));
    assert_ne!(of(&own.replace('-', "")), own);
}

#[test]
fn a_matter_keeps_its_title() {
    let matter = Matter::new(
        MatterId::constant("gate"),
        MatterKind::WORKS,
        Reach::Village,
        BodyId::constant("village-1"),
    );
    assert_eq!(matter.title, None);
    assert_eq!(
        matter.with_title("Cổng làng").title.as_deref(),
        Some("Cổng làng")
    );
}

/// What a validator of another language is told of a count, and a person of the keys of an open list.
#[test]
fn a_schema_tells_counts_apart_and_lists_the_known_keys() {
    let formats = danchu::schema::roots();
    let case = formats.iter().find(|format| format.name == "case").unwrap();
    let schema = case.schema();
    let defs = |name: &str| schema.get("$defs").and_then(|defs| defs.get(name)).unwrap();
    let titles: Vec<_> = defs("Quantity")["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|form| form["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["ExactQuantity", "BoundedQuantity"]);
    let about = defs("Channel")["description"].as_str().unwrap();
    assert!(about.contains("\n- `posting`: niêm yết"), "{about}");
}

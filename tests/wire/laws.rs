//! Laws: order of keys, agreement with another reader, and no panic on any text.

use danchu::wire;
use proptest::prelude::*;

use crate::toys::{Act, Channel, Code, Log, Meet, Outcome, Passed, Publish, Record};

fn any_code() -> impl Strategy<Value = Code> {
    "[A-Z]{2}".prop_map(|text| Code::new(&text))
}

/// Free texts that are stored as they are: no combining marks, which may join another letter.
const FREE: &str = "[ -~\n\tÀ-ÏÑ-ƈƊ-ʯẠ-ỹ“”–€₫🏠漢]{0,12}";

fn any_act() -> impl Strategy<Value = Act> {
    let channel = prop_oneof![Just(Channel::PostedNotice), Just(Channel::Loudspeaker)];
    let places = proptest::option::of(any::<u16>());
    let leaf = prop_oneof![
        Just(Act::Nothing {}),
        (any_code(), proptest::collection::vec(channel, 0..3), places).prop_map(
            |(by, channels, places)| Act::Publish(Publish {
                by,
                channels,
                places
            })
        ),
    ];
    leaf.prop_recursive(4, 16, 1, |inner| {
        let next = proptest::option::of(inner.prop_map(Box::new));
        let passed =
            (any::<u8>(), next).prop_map(|(yes, next)| Outcome::Passed(Passed { yes, next }));
        let outcome = prop_oneof![passed, Just(Outcome::Uncounted {})];
        (
            any::<core::num::NonZeroU32>(),
            any::<u32>(),
            proptest::option::of(outcome),
        )
            .prop_map(|(households, attending, outcome)| {
                Act::Meet(Meet {
                    households,
                    attending,
                    outcome,
                })
            })
    })
}

fn any_log() -> impl Strategy<Value = Log> {
    let note = proptest::option::of(FREE);
    let record =
        (any::<u8>(), any_act(), note).prop_map(|(id, act, note)| Record { id, act, note });
    (
        FREE,
        proptest::collection::vec(record, 0..4),
        proptest::collection::btree_map(any_code(), any::<u32>(), 0..4),
        any::<Option<bool>>(),
    )
        .prop_map(|(format, records, readings, sealed)| Log {
            format,
            records,
            readings,
            sealed,
        })
}

/// The text of a value with the members of every object turned round or shuffled.
fn reordered(value: &serde_json::Value, seed: usize, out: &mut String) {
    match value {
        serde_json::Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { " ,\n" });
                reordered(item, seed, out);
            }
            out.push(']');
        }
        serde_json::Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.reverse();
            let by = seed.min(members.len());
            members.rotate_left(by);
            out.push('{');
            for (index, (key, member)) in members.into_iter().enumerate() {
                out.push_str(if index == 0 { " " } else { ", " });
                out.push_str(&serde_json::Value::from(key.as_str()).to_string());
                out.push(':');
                reordered(member, seed, out);
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

proptest! {
    #[test]
    fn order_of_keys_changes_nothing(log in any_log(), seed in 0..5_usize) {
        let written = wire::write(&log).unwrap();
        prop_assert_eq!(wire::read::<Log>(&written), Ok(log.clone()));
        let mut text = String::new();
        reordered(&serde_json::to_value(&log).unwrap(), seed, &mut text);
        prop_assert_eq!(wire::read::<Log>(&text), Ok(log.clone()));
        prop_assert_eq!(serde_json::from_str::<Log>(&text).unwrap(), log);
    }

    /// A text that is not NFC sends the document to the careful reading.
    #[test]
    fn careful_reading_agrees(log in any_log(), seed in 0..5_usize) {
        let mut text = String::new();
        reordered(&serde_json::to_value(&log).unwrap(), seed, &mut text);
        let marked = format!("[\"e\u{301}\", {text}]");
        let mark = "\u{e9}".to_owned();
        prop_assert_eq!(wire::read::<(String, Log)>(&marked), Ok((mark, log)));
    }

    /// One changed byte: never a panic, and nothing is read that the general reader refuses.
    #[test]
    fn damage_is_refused_or_read_alike(
        log in any_log(),
        at in any::<prop::sample::Index>(),
        by in prop::sample::select(b"{}[]\",:\\\x00 0-.eEutn\xFF".to_vec()),
    ) {
        let mut bytes = wire::write_compact(&log).unwrap().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = by;
        match wire::read_bytes::<Log>(&bytes) {
            Ok(read) => prop_assert_eq!(serde_json::from_slice::<Log>(&bytes).unwrap(), read),
            Err(error) => {
                prop_assert!(error.offset <= bytes.len());
                prop_assert!(!error.to_string().contains('\n'));
            }
        }
    }

    /// Any text of JSON's letters: the grammar is the one of the general reader.
    #[test]
    fn grammar_agrees(text in "[\\[\\]{}\",:\\\\ 0-9.eE+tn\"a-]{0,12}|(\"(a|\\\\u[0-9d][0-9a8]{3}|\\\\[nu\"]){0,3}\")|-?[0-9.eE+-]{1,6}|\\[[0-9,\\[\\]\" ]{0,8}\\]") {
        let ours = wire::read::<serde_json::Value>(&text);
        match serde_json::from_str::<serde_json::Value>(&text) {
            // What is stricter here is stricter by name.
            Ok(value) => match ours {
                // The other reader is not exact to the last bit of a fraction.
                Ok(ours) if !text.contains(['.', 'e', 'E']) => prop_assert_eq!(ours, value),
                Ok(_) => {}
                Err(error) => {
                    let named = ["U+0000", "text holds the character", "appears twice", "`null`"];
                    let message = error.to_string();
                    prop_assert!(named.iter().any(|name| message.contains(name)), "{}", message);
                }
            },
            Err(_) => prop_assert!(ours.is_err(), "{}", text),
        }
    }
}

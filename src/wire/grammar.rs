//! The grammar of a document, judged before any type: by `serde_json`, in our words and places.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_path_to_error::Segment;

use super::error::Expected;
use super::fault::{Fault, Step, What, both};

/// Judges the grammar of a document, and its depth; what follows its end is seen at the root.
pub(super) fn skim(document: &str) -> Result<(), Fault> {
    let mut json = serde_json::Deserializer::from_str(document);
    match serde_path_to_error::deserialize(&mut json) {
        Ok(Skim) => Ok(()),
        Err(error) => {
            let mut fault = grammar(document, error.inner());
            let segments: Vec<_> = error.path().iter().collect();
            for segment in segments.into_iter().rev() {
                match segment {
                    Segment::Seq { index } => fault = fault.under(Step::Index(*index)),
                    Segment::Map { key } => fault = fault.under(Step::Key(key.clone())),
                    _ => {}
                }
            }
            Err(fault)
        }
    }
}

/// Turns the words and the place of `serde_json` into ours.
pub(super) fn grammar(document: &str, error: &serde_json::Error) -> Fault {
    let whole = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let words = whole.strip_suffix(place.as_str()).unwrap_or(&whole);
    if error.classify() == Category::Eof {
        return Fault::at(What::Unfinished, document.len());
    }
    let at = offset_of(document, error.line(), error.column());
    let found = document.get(at..).and_then(|rest| rest.chars().next());
    let what = match words {
        "recursion limit exceeded" => What::TooDeep,
        "trailing characters" => What::Trailing,
        "number out of range" => {
            return Fault::at(What::Range(Expected::Number), start_of_word(document, at));
        }
        "invalid number" => {
            return Fault::at(What::Word(Expected::Number), start_of_word(document, at));
        }
        "expected ident" => {
            return Fault::at(What::Word(Expected::Value), start_of_word(document, at));
        }
        "expected `:`" => What::Syntax(Expected::Colon),
        "expected `,` or `]`" => What::Syntax(Expected::CommaOrBracket),
        "expected `,` or `}`" => What::Syntax(Expected::CommaOrBrace),
        "key must be a string" => What::Syntax(Expected::Key),
        "trailing comma" if found == Some('}') => What::Syntax(Expected::Key),
        "trailing comma" | "expected value" => What::Syntax(Expected::Value),
        "invalid escape" => What::Syntax(Expected::Escape),
        "lone leading surrogate in hex escape"
        | "unexpected end of hex escape"
        | "invalid unicode code point" => What::Syntax(Expected::SurrogatePair),
        other if other.starts_with("control character") => match found {
            Some('\0') => What::Nul,
            _ => What::Syntax(Expected::EscapedControl),
        },
        other => What::Syntax(Expected::Words(Box::new(both(other)))),
    };
    Fault::at(what, at)
}

/// The offset of the last byte that `serde_json` looked at; it counts columns in bytes.
fn offset_of(document: &str, line: usize, column: usize) -> usize {
    let lines = document.split_inclusive('\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
    let looked_at = before.saturating_add(column).saturating_sub(1);
    document.floor_char_boundary(looked_at)
}

/// Where the number or word begins that goes wrong at an offset.
fn start_of_word(document: &str, at: usize) -> usize {
    let before = document.get(..at).unwrap_or("");
    let of_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.');
    before.trim_end_matches(of_word).len()
}

/// Any JSON at all, passed over.
struct Skim;

impl<'de> Deserialize<'de> for Skim {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Skim {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while let Some(Self) = list.next_element()? {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while let Some((Self, Self)) = map.next_entry()? {}
        Ok(self)
    }
}

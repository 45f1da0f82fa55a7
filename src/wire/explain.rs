//! The careful reading: slower, and every fault knows where it lies.
//!
//! It runs when the quick reading has refused a document, in two steps. First the whole text is
//! skimmed for its grammar and depth; the path comes from `serde_path_to_error`. Then the type is
//! read once more, from the raw text of each value ([`RawValue`]): a slice of the document, so that
//! its offset is known. Parsing is `serde_json`'s in both.
//!
//! Finding the members of an object passes over its whole text, so the cost is the size of the
//! document times the depth of the type.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::{self, Vec};
use core::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::error::Category;
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::error::Expected;
use super::fault::{Fault, Step, What};
use crate::strict::Text;
use crate::tagged::{KIND, TAGGED};

/// Reads a document, or says exactly what is wrong with it.
pub(super) fn read<'de, T: Deserialize<'de>>(document: &'de str) -> Result<T, Fault> {
    skim(document)?;
    let node = Node::root(document)?;
    T::deserialize(node).map_err(|fault| fault.or_at(node.offset()))
}

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
fn grammar(document: &str, error: &serde_json::Error) -> Fault {
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
        other => What::Syntax(Expected::Words(other.to_string())),
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

/// A value, or a key with its quotes, which knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'de> {
    document: &'de str,
    raw: &'de str,
}

impl<'de> Node<'de> {
    pub(super) fn root(document: &'de str) -> Result<Self, Fault> {
        let raw = Self::parse::<&RawValue>(document)?;
        Ok(Self::new(document, raw))
    }

    pub(super) fn new(document: &'de str, raw: &'de RawValue) -> Self {
        Self {
            document,
            raw: raw.get(),
        }
    }

    pub(super) fn offset(&self) -> usize {
        let first = self.raw.as_bytes().first();
        let offset = first.and_then(|byte| self.document.as_bytes().element_offset(byte));
        offset.unwrap_or(0)
    }

    /// Reads a part with `serde_json`; as the whole was skimmed, only its type can be wrong.
    fn parse<T: Deserialize<'de>>(raw: &'de str) -> Result<T, Fault> {
        serde_json::from_str(raw).map_err(|error| grammar(raw, &error))
    }

    fn begins(&self, with: char) -> bool {
        self.raw.starts_with(with)
    }

    pub(super) fn text(&self) -> Result<Cow<'de, str>, Fault> {
        if !self.begins('"') {
            return Err(Fault::at(What::Type(Expected::Text), self.offset()));
        }
        let Text(text) = Self::parse(self.raw)?;
        if text.contains('\0') {
            return Err(Fault::at(What::Nul, self.offset()));
        }
        Ok(text)
    }

    /// The fault of a document that lacks a field, or is no object.
    pub(super) fn without(&self, field: &'static str) -> Fault {
        let what = if self.begins('{') {
            What::Missing(field, &[])
        } else {
            What::Type(Expected::Object)
        };
        Fault::at(what, self.offset())
    }

    /// The step to the value of this key.
    fn step(&self) -> Step {
        Step::Key(self.text().map_or_else(|_| String::new(), Cow::into_owned))
    }

    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let raw: Vec<&RawValue> = Self::parse(self.raw)?;
        let mut elements = Elements {
            document: self.document,
            rest: raw.into_iter(),
            index: 0,
        };
        let value = visitor.visit_seq(&mut elements)?;
        match elements.rest.next() {
            None => Ok(value),
            Some(raw) => {
                let at = Node::new(self.document, raw).offset();
                let extra = Fault::at(What::Type(Expected::EndOfList), at);
                Err(extra.under(Step::Index(elements.index)))
            }
        }
    }

    /// Reads an object; that of a sum has one of these kinds, which is given first.
    fn object<V: Visitor<'de>>(
        self,
        kinds: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if !self.begins('{') {
            return Err(Fault::new(What::Type(Expected::Object)));
        }
        let Pairs(raw) = Self::parse(self.raw)?;
        let mut names = BTreeSet::new();
        let mut members = Vec::with_capacity(raw.len());
        for (key, value) in raw {
            let key = Node::new(self.document, key);
            let value = Node::new(self.document, value);
            let name = key.text()?;
            if !names.insert(name) {
                return Err(Fault::at(What::Duplicate, key.offset()).under(key.step()));
            }
            members.push((key, value));
        }
        if let Some(kinds) = kinds {
            let kind = members
                .iter()
                .position(|(key, _)| key.text().is_ok_and(|name| name == KIND));
            match kind.and_then(|kind| members.get_mut(..=kind)) {
                Some(up_to_kind) => up_to_kind.rotate_right(1),
                None => return Err(Fault::new(What::Missing(KIND, kinds))),
            }
        }
        let mut members = Members {
            rest: members.into_iter(),
            current: None,
        };
        let value = visitor.visit_map(&mut members)?;
        match members.rest.next() {
            None => Ok(value),
            Some((key, _)) => Err(Fault::at(What::Type(Expected::EndOfObject), key.offset())),
        }
    }
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.raw.chars().next() {
            Some('{') => self.object(None, visitor),
            Some('[') => self.list(visitor),
            Some('"') => match self.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            Some('t' | 'f') => visitor.visit_bool(Self::parse(self.raw)?),
            Some('n') => Err(Fault::invalid_type(Unexpected::Unit, &visitor)),
            _ => {
                // Not by way of f64, which does not hold every u64.
                if let Ok(value) = Self::parse::<u64>(self.raw) {
                    visitor.visit_u64(value)
                } else if let Ok(value) = Self::parse::<i64>(self.raw) {
                    visitor.visit_i64(value)
                } else {
                    visitor.visit_f64(Self::parse(self.raw)?)
                }
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.object((name == TAGGED).then_some(fields), visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if !self.begins('"') {
            return Err(Fault::new(What::Type(Expected::OneOf(names))));
        }
        let name = self.text()?;
        visitor.visit_enum(StrDeserializer::<Fault>::new(&name))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf identifier
        unit unit_struct seq tuple tuple_struct map ignored_any
    }
}

/// The raw members of an object, in the order of the text.
struct Pairs<'de>(Vec<(&'de RawValue, &'de RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

struct Members<'de> {
    rest: vec::IntoIter<(Node<'de>, Node<'de>)>,
    current: Option<(Node<'de>, Node<'de>)>,
}

impl<'de> MapAccess<'de> for &mut Members<'de> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        self.current = self.rest.next();
        let Some((key, _)) = self.current else {
            return Ok(None);
        };
        let value = seed.deserialize(key);
        value
            .map(Some)
            .map_err(|fault| fault.or_at(key.offset()).under(key.step()))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some((key, value)) = self.current else {
            return Err(Fault::custom("a value was asked for before its key"));
        };
        let read = seed.deserialize(value);
        read.map_err(|fault| fault.or_at(value.offset()).under(key.step()))
    }
}

struct Elements<'de> {
    document: &'de str,
    rest: vec::IntoIter<&'de RawValue>,
    index: usize,
}

impl<'de> SeqAccess<'de> for &mut Elements<'de> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some(raw) = self.rest.next() else {
            return Ok(None);
        };
        let (node, index) = (Node::new(self.document, raw), self.index);
        self.index = index.saturating_add(1);
        let value = seed.deserialize(node);
        value
            .map(Some)
            .map_err(|fault| fault.or_at(node.offset()).under(Step::Index(index)))
    }
}

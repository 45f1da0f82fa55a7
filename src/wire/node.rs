//! A value of a document as its raw text, which knows where it stands.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::Expected;
use super::fault::{Fault, Step, What};
use super::grammar::grammar;
use crate::strict::Text;
use crate::strict::text::refused;

/// A value, or a key with its quotes, which knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'de> {
    pub(super) document: &'de str,
    pub(super) raw: &'de str,
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
    pub(super) fn parse<T: Deserialize<'de>>(raw: &'de str) -> Result<T, Fault> {
        serde_json::from_str(raw).map_err(|error| grammar(raw, &error))
    }

    pub(super) fn begins(&self, with: char) -> bool {
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
        if let Some((before, found, rule)) = refused(&text) {
            return Err(Fault::at(
                What::Character(before, found, rule),
                self.offset(),
            ));
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

    /// The elements of a list; none of another value.
    pub(super) fn elements(self) -> Result<impl Iterator<Item = Self>, Fault> {
        let raw: Vec<&RawValue> = Self::parse(self.raw)?;
        Ok(raw
            .into_iter()
            .map(move |raw| Self::new(self.document, raw)))
    }

    /// The keys and values of an object.
    pub(super) fn members(self) -> Result<impl Iterator<Item = (Self, Self)>, Fault> {
        let Pairs(raw) = Self::parse(self.raw)?;
        let node = move |raw| Self::new(self.document, raw);
        Ok(raw
            .into_iter()
            .map(move |(key, value)| (node(key), node(value))))
    }

    /// The step to the value of this key.
    pub(super) fn step(&self) -> Step {
        Step::Key(self.text().map_or_else(|_| String::new(), Cow::into_owned))
    }
}

/// The raw members of an object, in the order of the text.
pub(super) struct Pairs<'de>(pub(super) Vec<(&'de RawValue, &'de RawValue)>);

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

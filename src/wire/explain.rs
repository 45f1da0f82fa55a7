//! The careful reading: slower, and every fault knows where it lies.
//!
//! It runs when the quick reading has refused a document, in two steps. First the whole text is
//! skimmed for its grammar and depth; the path comes from `serde_path_to_error`. Then the type is
//! read once more, from the raw text of each value ([`RawValue`]): a slice of the document, so that
//! its offset is known. Parsing is `serde_json`'s in both.
//!
//! What is wrong is put aside, and the reading goes on: a list with its next element, an object with
//! its next member. An object whose member was refused cannot be finished, so its type is asked again
//! and given the members that are left. What comes of that is not whole and never leaves this module:
//! a rule between parts of a value is asked only if each part was read.
//!
//! Finding the members of an object passes over its whole text, so the cost is the size of the
//! document times its depth, which is bounded; no member is read twice.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::value::RawValue;

use super::error::Expected;
use super::fault::{Fault, Step, What};
use super::grammar::skim;
use super::node::{Node, Pairs};
use crate::strict::text::repaired;
use crate::tagged::{KIND, TAGGED};

/// Reads a document, or says what is wrong with it: the first faults met, up to a limit.
pub(super) fn read<'de, T: Deserialize<'de>>(
    document: &'de str,
    limit: usize,
) -> Result<T, Vec<Fault>> {
    skim(document).map_err(|fault| vec![fault])?;
    let root = Node::root(document).map_err(|fault| vec![fault])?;
    let sink = Sink {
        limit,
        faults: RefCell::default(),
        path: RefCell::default(),
    };
    let value = sink.read(root);
    match (value, sink.faults.into_inner()) {
        (Ok(value), faults) if faults.is_empty() => Ok(value),
        (_, faults) => Err(faults),
    }
}

/// What was found wrong so far, and the way to where the reading stands.
struct Sink<'de> {
    limit: usize,
    faults: RefCell<Vec<Fault>>,
    path: RefCell<Vec<Here<'de>>>,
}

/// One step of the way.
#[derive(Clone, Copy)]
enum Here<'de> {
    Key(Node<'de>),
    Index(usize),
}

impl<'de> Sink<'de> {
    fn count(&self) -> usize {
        self.faults.borrow().len()
    }

    fn is_full(&self) -> bool {
        self.count() >= self.limit
    }

    /// Puts a fault aside, with the way to it, unless that was done where it arose.
    fn put(&self, mut fault: Fault) -> Fault {
        if !matches!(fault.what, What::Told) {
            for here in self.path.borrow().iter().rev() {
                fault = fault.under(match here {
                    Here::Key(key) => key.step(),
                    Here::Index(index) => Step::Index(*index),
                });
            }
            if !self.is_full() {
                self.faults.borrow_mut().push(fault);
            }
        }
        Fault::new(What::Told)
    }

    /// Does one step further in; what goes wrong there is put aside.
    fn at<R>(
        &self,
        here: Here<'de>,
        node: Node<'de>,
        read: impl FnOnce() -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        self.path.borrow_mut().push(here);
        let read = read().map_err(|fault| self.put(fault.or_at(node.offset())));
        self.path.borrow_mut().pop();
        read
    }

    /// Reads a value, asking its type again for what is left of an object after each refused member.
    fn read<T: Deserialize<'de>>(&self, node: Node<'de>) -> Result<T, Fault> {
        let before = self.count();
        let turn = Turn::default();
        loop {
            turn.stumbled.set(false);
            let fault = match T::deserialize(Value {
                node,
                sink: self,
                turn: &turn,
            }) {
                Ok(value) => return Ok(value),
                Err(fault) => fault.or_at(node.offset()),
            };
            // A rule between parts can be broken only by parts that were read.
            if self.count() == before || turn.lacks(&fault) {
                self.put(fault);
            }
            if !turn.stumbled.get() || self.is_full() {
                return Err(Fault::new(What::Told));
            }
        }
    }
}

/// A value while its type is asked, perhaps several times.
#[derive(Default)]
struct Turn<'de> {
    /// Whether a member of the object was refused this time.
    stumbled: Cell<bool>,
    object: RefCell<Option<Object<'de>>>,
}

/// An object, of which each member is given out once.
struct Object<'de> {
    /// The first `kind` of a sum, which is given first every time.
    kind: Option<(Node<'de>, Node<'de>)>,
    rest: vec::IntoIter<(&'de RawValue, &'de RawValue)>,
    names: BTreeSet<Cow<'de, str>>,
}

impl Turn<'_> {
    /// Whether a field is missing in the text, and not only in what was left of it.
    fn lacks(&self, fault: &Fault) -> bool {
        let object = self.object.borrow();
        match (&fault.what, &*object) {
            (What::Missing(field, _), Some(object)) => !object.names.contains(*field),
            _ => false,
        }
    }
}

/// A value as serde reads it.
#[derive(Clone, Copy)]
struct Value<'de, 's> {
    node: Node<'de>,
    sink: &'s Sink<'de>,
    turn: &'s Turn<'de>,
}

impl<'de> Value<'de, '_> {
    fn list<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let raw: Vec<&RawValue> = Node::parse(self.node.raw)?;
        let mut elements = Elements {
            list: self,
            rest: raw.into_iter(),
            index: 0,
        };
        let value = visitor.visit_seq(&mut elements)?;
        match elements.rest.next() {
            None => Ok(value),
            Some(raw) => {
                let at = Node::new(self.node.document, raw).offset();
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
        if !self.node.begins('{') {
            return Err(Fault::new(What::Type(Expected::Object)));
        }
        if self.turn.object.borrow().is_none() {
            *self.turn.object.borrow_mut() = Some(self.split(kinds)?);
        }
        let mut members = Members {
            object: self,
            kind: self
                .turn
                .object
                .borrow()
                .as_ref()
                .and_then(|object| object.kind),
            current: None,
        };
        let value = visitor.visit_map(&mut members)?;
        match members.next() {
            None => Ok(value),
            Some(Member { key, .. }) => {
                Err(Fault::at(What::Type(Expected::EndOfObject), key.offset()))
            }
        }
    }

    /// The members of an object, and its kind if it is that of a sum.
    fn split(self, kinds: Option<&'static [&'static str]>) -> Result<Object<'de>, Fault> {
        let Pairs(mut raw) = Node::parse(self.node.raw)?;
        let node = |raw| Node::new(self.node.document, raw);
        let mut kind = None;
        if let Some(kinds) = kinds {
            let is_kind = |(key, _): &(&'de RawValue, &'de RawValue)| {
                node(*key).text().is_ok_and(|name| name == KIND)
            };
            let Some(at) = raw.iter().position(is_kind) else {
                return Err(Fault::new(What::Missing(KIND, kinds)));
            };
            let (key, value) = raw.remove(at);
            kind = Some((node(key), node(value)));
        }
        let names = kind.iter().map(|_| Cow::Borrowed(KIND)).collect();
        Ok(Object {
            kind,
            rest: raw.into_iter(),
            names,
        })
    }
}

impl<'de> Deserializer<'de> for Value<'de, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let raw = self.node.raw;
        match raw.chars().next() {
            Some('{') => self.object(None, visitor),
            Some('[') => self.list(visitor),
            Some('"') => match self.node.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            Some('t' | 'f') => visitor.visit_bool(Node::parse(raw)?),
            Some('n') => Err(Fault::invalid_type(Unexpected::Unit, &visitor)),
            _ => {
                // Not by way of f64, which does not hold every u64.
                if let Ok(value) = Node::parse::<u64>(raw) {
                    visitor.visit_u64(value)
                } else if let Ok(value) = Node::parse::<i64>(raw) {
                    visitor.visit_i64(value)
                } else {
                    visitor.visit_f64(Node::parse(raw)?)
                }
            }
        }
    }

    /// A text that a type takes as its own is a free text, and repaired; one that is only shown to a
    /// type (`deserialize_str`) has a rule of its own, and is handed over as it stands.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if !self.node.begins('"') {
            return self.deserialize_any(visitor);
        }
        match repaired(self.node.text()?) {
            Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
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
        if !self.node.begins('"') {
            return Err(Fault::new(What::Type(Expected::OneOf(names))));
        }
        let name = self.node.text()?;
        visitor.visit_enum(StrDeserializer::<Fault>::new(&name))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str bytes byte_buf identifier
        unit unit_struct seq tuple tuple_struct map ignored_any
    }
}

/// The members of an object that are still to be given out.
struct Members<'de, 's> {
    object: Value<'de, 's>,
    kind: Option<(Node<'de>, Node<'de>)>,
    current: Option<Member<'de>>,
}

#[derive(Clone, Copy)]
struct Member<'de> {
    key: Node<'de>,
    value: Node<'de>,
    is_kind: bool,
}

impl<'de> Members<'de, '_> {
    /// The next member.
    fn next(&mut self) -> Option<Member<'de>> {
        if let Some((key, value)) = self.kind.take() {
            return Some(Member {
                key,
                value,
                is_kind: true,
            });
        }
        let mut object = self.object.turn.object.borrow_mut();
        let (key, value) = object.as_mut()?.rest.next()?;
        let node = |raw| Node::new(self.object.node.document, raw);
        Some(Member {
            key: node(key),
            value: node(value),
            is_kind: false,
        })
    }

    /// Reads the key of a member that must not have been there before.
    fn name<R>(
        &self,
        member: Member<'de>,
        read: impl FnOnce(Value<'de, '_>) -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let Member { key, is_kind, .. } = member;
        let name = repaired(key.text()?);
        if !is_kind
            && let Some(object) = &mut *self.object.turn.object.borrow_mut()
            && !object.names.insert(name)
        {
            return Err(Fault::new(What::Duplicate));
        }
        let (sink, turn) = (self.object.sink, &Turn::default());
        read(Value {
            node: key,
            sink,
            turn,
        })
    }

    /// Goes in to a part of the current member; if that is refused, the object goes on after it.
    fn at<R>(
        &self,
        member: Member<'de>,
        node: Node<'de>,
        read: impl FnOnce() -> Result<R, Fault>,
    ) -> Result<R, Fault> {
        let Value { sink, turn, .. } = self.object;
        let read = sink.at(Here::Key(member.key), node, read);
        if read.is_err() && !member.is_kind {
            turn.stumbled.set(true);
        }
        read
    }

    fn current(&self) -> Result<Member<'de>, Fault> {
        self.current
            .ok_or_else(|| Fault::custom("a value was asked for before its key"))
    }
}

impl<'de> MapAccess<'de> for &mut Members<'de, '_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        self.current = self.next();
        let Some(member) = self.current else {
            return Ok(None);
        };
        let name = || self.name(member, |key| seed.deserialize(key));
        self.at(member, member.key, name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let member = self.current()?;
        let (sink, node, turn) = (self.object.sink, member.value, &Turn::default());
        let read = || seed.deserialize(Value { node, sink, turn });
        self.at(member, node, read)
    }

    fn next_value<V: Deserialize<'de>>(&mut self) -> Result<V, Fault> {
        let member = self.current()?;
        let read = || self.object.sink.read(member.value);
        self.at(member, member.value, read)
    }
}

struct Elements<'de, 's> {
    list: Value<'de, 's>,
    rest: vec::IntoIter<&'de RawValue>,
    index: usize,
}

impl<'de> Elements<'de, '_> {
    fn next(&mut self) -> Option<(Here<'de>, Node<'de>)> {
        let raw = self.rest.next()?;
        let here = Here::Index(self.index);
        self.index = self.index.saturating_add(1);
        Some((here, Node::new(self.list.node.document, raw)))
    }
}

impl<'de> SeqAccess<'de> for &mut Elements<'de, '_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some((here, node)) = self.next() else {
            return Ok(None);
        };
        let (sink, turn) = (self.list.sink, &Turn::default());
        let read = || seed.deserialize(Value { node, sink, turn });
        sink.at(here, node, read).map(Some)
    }

    /// The next element that can be read; those before it are put aside.
    fn next_element<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Fault> {
        let sink = self.list.sink;
        while let Some((here, node)) = self.next() {
            if let Ok(value) = sink.at(here, node, || sink.read(node)) {
                return Ok(Some(value));
            }
            if sink.is_full() {
                return Err(Fault::new(What::Told));
            }
        }
        Ok(None)
    }
}

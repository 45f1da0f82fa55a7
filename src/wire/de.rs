//! Serde's side of the reader: which token a type asks for, and what is refused.
//!
//! The reader does not guess. A struct wants an object, never a list in the order of its fields; an
//! optional field wants its value, never `null`; a whole number wants digits, never `3.0`.

use alloc::borrow::{Cow, ToOwned as _};
use alloc::collections::BTreeSet;
use core::ops::Range;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, IntoDeserializer as _, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::error::Expected;
use super::fault::{Fault, Step, What};
use super::text::{Piece, Place, Reader};
use crate::tagged::TAGGED;

impl<'de> Reader<'de> {
    fn text<V: Visitor<'de>>(&mut self, expected: Expected, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => match self.string()? {
                Piece::Borrowed(text) => visitor.visit_borrowed_str(text),
                Piece::Copied(text) => visitor.visit_str(text),
            },
            Some(_) => Err(self.wrong_type(expected)),
            None => Err(self.unexpected(expected)),
        }
    }

    /// The literal of the number that must come next, and where it starts.
    fn whole(&mut self, expected: &Expected) -> Result<(&'de str, usize), Fault> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let at = self.offset();
                let literal = self.number()?;
                if literal.bytes().any(|b| matches!(b, b'.' | b'e' | b'E')) {
                    return Err(Fault::at(What::Type(expected.clone()), at));
                }
                Ok((literal, at))
            }
            Some(_) => Err(self.wrong_type(expected.clone())),
            None => Err(self.unexpected(expected.clone())),
        }
    }

    fn unsigned<V: Visitor<'de>>(&mut self, max: u64, visitor: V) -> Result<V::Value, Fault> {
        let expected = Expected::WholeNumber { min: 0, max };
        let (literal, at) = self.whole(&expected)?;
        match literal.parse::<u64>() {
            Ok(value) if value <= max => visitor.visit_u64(value),
            _ => Err(Fault::at(What::Range(expected), at)),
        }
    }

    fn signed<V: Visitor<'de>>(
        &mut self,
        min: i64,
        max: u64,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let expected = Expected::WholeNumber { min, max };
        let (literal, at) = self.whole(&expected)?;
        match literal.parse::<i64>() {
            Ok(value) if value >= min && u64::try_from(value).unwrap_or(0) <= max => {
                visitor.visit_i64(value)
            }
            _ => Err(Fault::at(What::Range(expected), at)),
        }
    }

    fn float<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                let at = self.offset();
                match self.number()?.parse::<f64>() {
                    Ok(value) if value.is_finite() => visitor.visit_f64(value),
                    _ => Err(Fault::at(What::Range(Expected::Number), at)),
                }
            }
            Some(_) => Err(self.wrong_type(Expected::Number)),
            None => Err(self.unexpected(Expected::Number)),
        }
    }

    fn list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'[') => {}
            Some(_) => return Err(self.wrong_type(Expected::List)),
            None => return Err(self.unexpected(Expected::List)),
        }
        self.enter()?;
        let mut elements = Elements {
            reader: self,
            index: 0,
        };
        let value = visitor.visit_seq(&mut elements)?;
        let Elements { reader, index } = elements;
        if reader.element(index == 0)? {
            let extra = Fault::at(What::Type(Expected::EndOfList), reader.offset());
            return Err(extra.under(Step::Index(index)));
        }
        reader.leave();
        Ok(value)
    }

    fn object<V: Visitor<'de>>(&mut self, form: Form, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'{') => {}
            Some(_) => return Err(self.wrong_type(Expected::Object)),
            None => return Err(self.unexpected(Expected::Object)),
        }
        let open = self.offset();
        self.enter()?;
        let order = match form {
            Form::Struct => Order::AsWritten(None),
            Form::Map => Order::AsWritten(Some(BTreeSet::new())),
            Form::Sum(_) if self.next_is(b"\"kind\"") => Order::KindFirst(None),
            Form::Sum(kinds) => match self.find_key(KIND)? {
                Some(kind) => Order::KindFirst(Some(kind)),
                None => return Err(Fault::at(What::Missing(KIND, kinds), open)),
            },
        };
        let mut members = Members {
            reader: self,
            first: true,
            key: 0..0,
            order,
        };
        match visitor.visit_map(&mut members) {
            Ok(value) => {
                let Members { reader, first, .. } = members;
                if reader.member(first)? {
                    return Err(reader.unexpected(Expected::EndOfObject));
                }
                reader.leave();
                Ok(value)
            }
            // Serde notices a repeated field between its key and its value.
            Err(fault) if fault.is_unplaced_duplicate() => {
                let key = members.key;
                Err(fault.or_at(key.start).under(Step::Key(key)))
            }
            Err(fault) => Err(fault.or_at(open)),
        }
    }
}

const KIND: &str = "kind";

/// What an object is read as.
#[derive(Debug, Clone, Copy)]
enum Form {
    Struct,
    Map,
    Sum(&'static [&'static str]),
}

/// In which order the members of an object are given, and what is watched meanwhile.
enum Order<'de> {
    /// In the order of the text; with a set of the keys seen where serde would not notice a second.
    AsWritten(Option<BTreeSet<Cow<'de, str>>>),
    /// The `kind` is given first: it comes first, or it lies at this place.
    KindFirst(Option<Place<'de>>),
    /// The `kind` at the first place is being read; go on at the second.
    KindRead(Place<'de>, Place<'de>),
    /// The `kind` was given; it is passed over at this place, and refused at any other.
    KindGiven(Option<Place<'de>>),
}

struct Members<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
    /// The span of the last key, quotes included.
    key: Range<usize>,
    order: Order<'de>,
}

impl Members<'_, '_> {
    fn step(&self) -> Step {
        Step::Key(self.key.clone())
    }
}

impl<'de> MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        if let Order::KindFirst(Some(kind)) = self.order {
            self.order = Order::KindRead(kind, self.reader.place());
            self.reader.go(kind);
        } else if !self.reader.member(core::mem::take(&mut self.first))? {
            return Ok(None);
        }
        if let Order::KindGiven(Some(kind)) = self.order
            && kind == self.reader.place()
        {
            self.reader.skip_member()?;
            if !self.reader.member(false)? {
                return Ok(None);
            }
        }
        let start = self.reader.offset();
        let key = self.reader.string()?;
        let repeated = match &mut self.order {
            Order::AsWritten(Some(keys)) => !keys.insert(match key {
                Piece::Borrowed(text) => Cow::Borrowed(text),
                Piece::Copied(text) => Cow::Owned(text.to_owned()),
            }),
            Order::KindGiven(_) => key.as_str() == KIND,
            Order::AsWritten(None) | Order::KindFirst(_) | Order::KindRead(..) => false,
        };
        let value = if repeated {
            Err(Fault::at(What::Duplicate, start))
        } else {
            seed.deserialize(Key(key))
                .map_err(|fault| fault.or_at(start))
        };
        self.key = start..self.reader.offset();
        if let Order::KindFirst(None) = self.order {
            self.order = Order::KindGiven(None);
        }
        let value = value.map_err(|fault| fault.under(self.step()))?;
        self.reader.colon()?;
        Ok(Some(value))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Fault> {
        self.reader.peek();
        let start = self.reader.offset();
        let value = seed
            .deserialize(&mut *self.reader)
            .map_err(|fault| fault.or_at(start).under(self.step()))?;
        if let Order::KindRead(kind, resume) = self.order {
            self.reader.go(resume);
            self.order = Order::KindGiven(Some(kind));
        }
        Ok(value)
    }
}

struct Elements<'a, 'de> {
    reader: &'a mut Reader<'de>,
    index: usize,
}

impl<'de> SeqAccess<'de> for &mut Elements<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let index = self.index;
        if !self.reader.element(index == 0)? {
            return Ok(None);
        }
        let start = self.reader.offset();
        let value = seed
            .deserialize(&mut *self.reader)
            .map_err(|fault| fault.or_at(start).under(Step::Index(index)))?;
        self.index = index.saturating_add(1);
        Ok(Some(value))
    }
}

/// A key, read as a text, a newtype over a text or a name from a list.
struct Key<'de, 'a>(Piece<'de, 'a>);

impl<'de> de::Deserializer<'de> for Key<'de, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Piece::Borrowed(text) => visitor.visit_borrowed_str(text),
            Piece::Copied(text) => visitor.visit_str(text),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let name: StrDeserializer<'_, Fault> = self.0.as_str().into_deserializer();
        visitor.visit_enum(name)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => self.text(Expected::Text, visitor),
            Some(b't' | b'f') => self.deserialize_bool(visitor),
            Some(b'[') => self.list(visitor),
            Some(b'{') => self.object(Form::Map, visitor),
            Some(b'-' | b'0'..=b'9') => {
                let start = self.place();
                let literal = self.number()?;
                if let Ok(value) = literal.parse::<u64>() {
                    return visitor.visit_u64(value);
                }
                // `-0` is a number, and no whole one.
                if let Ok(value @ ..=-1) = literal.parse::<i64>() {
                    return visitor.visit_i64(value);
                }
                self.go(start);
                self.float(visitor)
            }
            Some(_) => Err(self.wrong_type(Expected::Value)),
            None => Err(self.unexpected(Expected::Value)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b't') => {
                self.word(b"true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.word(b"false")?;
                visitor.visit_bool(false)
            }
            Some(_) => Err(self.wrong_type(Expected::YesOrNo)),
            None => Err(self.unexpected(Expected::YesOrNo)),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.unsigned(u8::MAX.into(), visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.unsigned(u16::MAX.into(), visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.unsigned(u32::MAX.into(), visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.unsigned(u64::MAX, visitor)
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.signed(i8::MIN.into(), 0x7F, visitor)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.signed(i16::MIN.into(), 0x7FFF, visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.signed(i32::MIN.into(), 0x7FFF_FFFF, visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.signed(i64::MIN, 0x7FFF_FFFF_FFFF_FFFF, visitor)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.float(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.float(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    /// A field that is there has a value: `null` is left to the type inside, which refuses it.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(_) => Err(self.wrong_type(Expected::Nothing)),
            None => Err(self.unexpected(Expected::Nothing)),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.list(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.list(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.object(Form::Map, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let form = if name == TAGGED {
            Form::Sum(fields)
        } else {
            Form::Struct
        };
        self.object(form, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.peek() {
            Some(b'"') => {
                let piece = self.string()?;
                let name: StrDeserializer<'_, Fault> = piece.as_str().into_deserializer();
                visitor.visit_enum(name)
            }
            Some(_) => Err(self.wrong_type(Expected::OneOf(names))),
            None => Err(self.unexpected(Expected::OneOf(names))),
        }
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.text(Expected::Text, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.skip()?;
        visitor.visit_unit()
    }
}

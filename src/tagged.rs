//! Sums in their stored form: an object whose `kind` says which.
//!
//! Serde's derive for internally tagged sums copies every object before it reads it, loses the place
//! of an error, and takes a list for an object. [`tagged!`](crate::tagged!) writes the enum, its
//! `Serialize` and its schema as the derive would, and its `Deserialize` by hand: if the `kind` comes
//! first, as it is written, the rest of the object is read into the payload as it stands; if it comes
//! later, the object is copied into a JSON value, and that is read strictly.
//!
//! A payload is a struct that denies unknown fields, never another sum: its `kind` would be a second
//! one. A variant may have its fields itself; one without data is `Never {}`.
//!
//! ```
//! #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
//! # #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
//! #[serde(deny_unknown_fields)]
//! pub struct Publish {
//!     places: u16,
//! }
//!
//! danchu::tagged! {
//!     /// What was done.
//!     #[non_exhaustive]
//!     pub enum Act {
//!         /// Something was published (*công khai*).
//!         Publish(Publish) = "publish",
//!         /// Nothing was done.
//!         Nothing {} = "nothing",
//!     }
//! }
//!
//! let act: Act = danchu::wire::read(r#"{"kind": "publish", "places": 3}"#)?;
//! assert_eq!(act, Act::Publish(Publish { places: 3 }));
//! assert_eq!(act.tag(), "publish");
//! # Ok::<(), danchu::wire::ReadError>(())
//! ```

/// Writes a sum with a `kind`; see the module.
#[doc(hidden)]
#[macro_export]
macro_rules! tagged {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Sum:ident {
            $( $(#[$variant_meta:meta])* $Variant:ident $body:tt = $kind:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(::serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(tag = "kind", deny_unknown_fields))]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        $vis enum $Sum {
            $(
                $(#[$variant_meta])*
                #[cfg_attr(feature = "serde", serde(rename = $kind))]
                #[cfg_attr(
                    feature = "schemars",
                    schemars(title = ::core::concat!(
                        ::core::stringify!($Sum), ::core::stringify!($Variant)
                    ))
                )]
                $Variant $body,
            )+
        }

        impl $Sum {
            /// The `kind` of the stored form.
            #[must_use]
            $vis const fn tag(&self) -> &'static str {
                match self {
                    $( Self::$Variant { .. } => $kind, )+
                }
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::tagged::Tagged for $Sum {
            const KINDS: &'static [&'static str] = &[$($kind),+];

            fn payload<'de, D: ::serde::Deserializer<'de>>(
                kind: &str,
                rest: D,
            ) -> ::core::result::Result<Self, D::Error> {
                match kind {
                    $( $kind => $crate::tagged!(@payload $Variant rest $body), )+
                    _ => ::core::result::Result::Err(
                        ::serde::de::Error::unknown_variant(kind, Self::KINDS)
                    ),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Sum {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::tagged::deserialize(deserializer)
            }
        }
    };

    (@payload $Variant:ident $rest:ident ($Payload:ty)) => {
        <$Payload as ::serde::Deserialize>::deserialize($rest).map(Self::$Variant)
    };

    (@payload $Variant:ident $rest:ident {}) => {
        $crate::tagged::nothing($rest).map(|()| Self::$Variant {})
    };

    (@payload $Variant:ident $rest:ident { $( $(#[$meta:meta])* $field:ident: $Type:ty ),+ $(,)? }) => {{
        #[derive(::serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Payload {
            $( $(#[$meta])* $field: $Type, )+
        }

        <Payload as ::serde::Deserialize>::deserialize($rest)
            .map(|Payload { $($field),+ }| Self::$Variant { $($field),+ })
    }};
}

/// Whether a field holds what it holds when it is left out.
#[cfg(feature = "serde")]
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Writes a sum with a `kind` whose variants carry their fields themselves: `Unit = "unit"`,
/// `One(field: Type) = "one"`, `More { field: Type } = "more"`.
///
/// In its stored form each variant is an object, in which the one value of `One` has a name and, like a field
/// of `More`, a comment that its schema shows. So the rows of
/// a table stay short, and a reader of the document sees what each value is.
macro_rules! sum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Sum:ident {
            $(
                $(#[$variant_meta:meta])*
                $Variant:ident
                $( ( $(#[$only_meta:meta])* $only:ident : $Only:ty ) )?
                $( { $( $(#[$field_meta:meta])* $field:ident : $Field:ty ),+ $(,)? } )?
                = $kind:literal
            ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        $vis enum $Sum {
            $(
                $(#[$variant_meta])*
                $Variant $( ( $(#[$only_meta])* $Only ) )? $( { $( $(#[$field_meta])* $field: $Field ),+ } )?,
            )+
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $Sum {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                match self {
                    $(
                        Self::$Variant $( ($only) )? $( { $($field),+ } )? => {
                            map.serialize_entry("kind", $kind)?;
                            $( map.serialize_entry(::core::stringify!($only), $only)?; )?
                            $( $( map.serialize_entry(::core::stringify!($field), $field)?; )+ )?
                        }
                    )+
                }
                map.end()
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::tagged::Tagged for $Sum {
            const KINDS: &'static [&'static str] = &[$($kind),+];

            fn payload<'de, D: ::serde::Deserializer<'de>>(
                kind: &str,
                rest: D,
            ) -> ::core::result::Result<Self, D::Error> {
                match kind {
                    $(
                        $kind => {
                            #[derive(::serde::Deserialize)]
                            #[serde(deny_unknown_fields)]
                            struct Payload {
                                $( $only: $Only, )?
                                $( $( $field: $Field, )+ )?
                            }
                            let Payload { $( $only )? $( $($field),+ )? } =
                                ::serde::Deserialize::deserialize(rest)?;
                            ::core::result::Result::Ok(
                                Self::$Variant $( ($only) )? $( { $($field),+ } )?
                            )
                        }
                    )+
                    _ => ::core::result::Result::Err(
                        ::serde::de::Error::unknown_variant(kind, Self::KINDS)
                    ),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $Sum {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::tagged::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $Sum {
            fn schema_name() -> ::alloc::borrow::Cow<'static, str> {
                ::core::stringify!($Sum).into()
            }

            fn schema_id() -> ::alloc::borrow::Cow<'static, str> {
                ::core::concat!(::core::module_path!(), "::", ::core::stringify!($Sum)).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $(#[$meta])*
                #[derive(::schemars::JsonSchema)]
                #[schemars(tag = "kind", deny_unknown_fields)]
                #[expect(dead_code, reason = "the shape of the stored form, for its schema")]
                enum Stored {
                    $(
                        $(#[$variant_meta])*
                        #[schemars(rename = $kind)]
                        #[schemars(title = ::core::concat!(
                            ::core::stringify!($Sum), ::core::stringify!($Variant)
                        ))]
                        $Variant {
                            $( $(#[$only_meta])* $only: $Only, )?
                            $( $( $(#[$field_meta])* $field: $Field, )+ )?
                        },
                    )+
                }
                <Stored as ::schemars::JsonSchema>::json_schema(generator)
            }
        }
    };
}
pub(crate) use sum;

#[cfg(feature = "json")]
pub(crate) use with_serde::KIND;
#[cfg(feature = "serde")]
pub use with_serde::{TAGGED, Tagged, deserialize, nothing};

#[cfg(feature = "serde")]
mod with_serde {
    use alloc::borrow::ToOwned as _;
    use alloc::string::String;
    use core::fmt;
    use core::marker::PhantomData;

    use serde::de::value::MapAccessDeserializer;
    use serde::de::{
        DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, VariantAccess as _, Visitor,
    };
    use serde_json::{Map, Value};

    use crate::strict::Strict;

    /// The name by which the careful reader knows a sum, and brings its `kind` forward.
    pub const TAGGED: &str = "$danchu::tagged";

    /// The key that says which.
    pub(crate) const KIND: &str = "kind";

    /// A sum whose payloads can be read once the kind is known.
    pub trait Tagged: Sized {
        /// The kinds, in the order of the enum.
        const KINDS: &'static [&'static str];

        /// Reads the payload of a kind.
        ///
        /// # Errors
        ///
        /// What the payload refuses, or an unknown kind.
        fn payload<'de, D: Deserializer<'de>>(kind: &str, rest: D) -> Result<Self, D::Error>;
    }

    /// Reads a sum.
    ///
    /// # Errors
    ///
    /// What is not an object with a known `kind` and its payload.
    pub fn deserialize<'de, T: Tagged, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        deserializer.deserialize_struct(TAGGED, T::KINDS, Sum(PhantomData))
    }

    /// Reads the rest of a sum without data.
    ///
    /// # Errors
    ///
    /// Any key.
    pub fn nothing<'de, D: Deserializer<'de>>(rest: D) -> Result<(), D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Nothing {}

        <Nothing as serde::Deserialize>::deserialize(rest).map(|Nothing {}| ())
    }

    struct Sum<T>(PhantomData<T>);

    impl<'de, T: Tagged> Visitor<'de> for Sum<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            match map.next_key_seed(FirstKey)? {
                None => Err(Error::missing_field(KIND)),
                Some(None) => {
                    let kind = map.next_value_seed(Kind(T::KINDS))?;
                    T::payload(kind, MapAccessDeserializer::new(map))
                }
                Some(Some(key)) => late(key, map),
            }
        }
    }

    /// Reads a sum whose `kind` is not the first key.
    fn late<'de, T: Tagged, A: MapAccess<'de>>(key: String, mut map: A) -> Result<T, A::Error> {
        let mut all = Map::new();
        all.insert(key, map.next_value()?);
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            if all.contains_key(&key) {
                return Err(Error::custom(format_args!("field `{key}` appears twice")));
            }
            all.insert(key, value);
        }
        match all.remove(KIND) {
            Some(Value::String(kind)) => {
                T::payload(&kind, Strict(Value::Object(all))).map_err(Error::custom)
            }
            Some(_) => Err(Error::custom("the `kind` of an object is a text")),
            None => Err(Error::missing_field(KIND)),
        }
    }

    /// Reads the first key: nothing if it is `kind`, the key otherwise.
    struct FirstKey;

    impl<'de> DeserializeSeed<'de> for FirstKey {
        type Value = Option<String>;

        fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
            key.deserialize_identifier(self)
        }
    }

    impl Visitor<'_> for FirstKey {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a key")
        }

        fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
            Ok((key != KIND).then(|| key.to_owned()))
        }
    }

    /// Reads a kind out of a list.
    struct Kind(&'static [&'static str]);

    impl<'de> DeserializeSeed<'de> for Kind {
        type Value = &'static str;

        fn deserialize<D: Deserializer<'de>>(self, kind: D) -> Result<Self::Value, D::Error> {
            kind.deserialize_enum("kind", self.0, self)
        }
    }

    impl<'de> Visitor<'de> for Kind {
        type Value = &'static str;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a kind")
        }

        fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
            let (kind, rest) = data.variant_seed(KindName(self.0))?;
            rest.unit_variant()?;
            Ok(kind)
        }
    }

    /// Reads the text of a kind.
    struct KindName(&'static [&'static str]);

    impl<'de> DeserializeSeed<'de> for KindName {
        type Value = &'static str;

        fn deserialize<D: Deserializer<'de>>(self, kind: D) -> Result<Self::Value, D::Error> {
            kind.deserialize_identifier(self)
        }
    }

    impl Visitor<'_> for KindName {
        type Value = &'static str;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a kind")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            let known = self.0.iter().find(|kind| **kind == text);
            known
                .copied()
                .ok_or_else(|| Error::unknown_variant(text, self.0))
        }
    }
}

//! How the values of this room cross the wire: some as text, some as objects.
//!
//! Text goes out by `Display` and comes in by `FromStr`, written by hand instead of
//! `#[serde(try_from = "String")]`, because dates are the most frequent value of a log and need no
//! allocation to be read. Objects go through a raw twin that serde derives, behind a door that takes
//! nothing but a map: the derive alone would also read the fields from an array, in order.

/// Implements serde and schemars for a type whose wire form is its `Display` and `FromStr` text.
macro_rules! text_form {
    ($type:ident, expecting: $vi:literal, $en:literal, about: $about:literal, schema: $schema:tt) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;

                impl serde::de::Visitor<'_> for Text {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(if f.alternate() { $vi } else { $en })
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut schema = schemars::json_schema!($schema);
                schema.insert("type".into(), "string".into());
                schema.insert("description".into(), $about.into());
                schema
            }
        }
    };
}

/// Implements serde and schemars for a type whose wire form is an object, by a raw twin that
/// converts into it (checked) and from it.
macro_rules! object_form {
    ($type:ident by $raw:ident, expecting: $vi:literal, $en:literal) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$raw>::from(self.clone()).serialize(serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Object;

                impl<'de> serde::de::Visitor<'de> for Object {
                    type Value = $type;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(if f.alternate() { $vi } else { $en })
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        map: A,
                    ) -> Result<$type, A::Error> {
                        let map = serde::de::value::MapAccessDeserializer::new(map);
                        let raw = <$raw as serde::Deserialize>::deserialize(map)?;
                        <$type>::try_from(raw).map_err(serde::de::Error::custom)
                    }
                }

                deserializer.deserialize_map(Object)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                <$raw>::json_schema(generator)
            }
        }
    };
}

/// The pattern of a day that the calendar has, leap years included: the 30th of February is no day.
#[cfg(feature = "schemars")]
macro_rules! day_pattern {
    () => {
        concat!(
            "(?:[1-9][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))",
            "|(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29)"
        )
    };
}

/// The pattern of a day known badly, without anchors.
#[cfg(feature = "schemars")]
macro_rules! when_pattern {
    () => {
        concat!(
            "[1-9][0-9]{3}(?:-(?:0[1-9]|1[0-2]))?|",
            $crate::time::wire::day_pattern!(),
            "(?:/(?:",
            $crate::time::wire::day_pattern!(),
            "|[.]{2}))?|[.]{2}/",
            $crate::time::wire::day_pattern!(),
            "|unknown"
        )
    };
}

#[cfg(feature = "schemars")]
pub(super) use {day_pattern, when_pattern};
pub(super) use {object_form, text_form};

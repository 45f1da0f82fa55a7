//! Names of the domain's open lists: text on the wire, constants in the code.
//!
//! Bodies, channels, places, topics come and go with every reorganisation and every local rule, so
//! they are not enum variants: they are keys, lower-case ASCII words joined by `_`. The keys that
//! the catalogue uses are constants with a name in both languages, so that a misspelling in a table
//! does not compile; a key that only a caller knows is valid too and prints as itself.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::Label;

/// The error of a text that is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseKeyError {
    /// The text is empty, too long, or has a character that a key cannot have.
    Malformed {
        /// The text as it was found, at most 80 characters of it.
        found: String,
        /// What the key would have named.
        expected: Label,
    },
}

crate::label::says! { ParseKeyError {
    Self::Malformed { found, expected } =>
        "`{found}` không phải là {}: chỉ gồm chữ thường a-z, chữ số và `_`, bắt đầu bằng chữ, dài nhất 64 ký tự" (expected.vi),
        "`{found}` is not {}: lower-case letters a-z, digits and `_`, starting with a letter, at most 64" (expected.en);
} }

/// Whether a text is a key.
pub(crate) const fn is_key(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut rest = bytes;
    let mut first = true;
    while let [head, tail @ ..] = rest {
        let ok = head.is_ascii_lowercase() || (!first && (head.is_ascii_digit() || *head == b'_'));
        if !ok {
            return false;
        }
        first = false;
        rest = tail;
    }
    !first && bytes.len() <= 64
}

/// What a key is: the place of a known one, so that keys are compared as numbers, or its own text.
#[derive(Clone, Eq)]
pub(crate) enum Key {
    /// The place in the list of known keys.
    Known(u16),
    /// A text that is none of the known keys.
    Own(Cow<'static, str>),
}

// As derived; written out, two known keys are compared without a look at what kind each is apart.
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(place), Self::Known(other)) => place == other,
            (Self::Own(text), Self::Own(other)) => text == other,
            _ => false,
        }
    }
}

impl Key {
    /// The key of a text that is known to be well formed.
    pub(crate) const fn literal(known: &[&str], text: &'static str) -> Self {
        let mut place: u16 = 0;
        let mut rest = known;
        while let [head, tail @ ..] = rest {
            if is_same(head, text) {
                return Self::Known(place);
            }
            place = place.saturating_add(1);
            rest = tail;
        }
        Self::Own(Cow::Borrowed(text))
    }

    /// The key of a text, if it is one.
    pub(crate) fn parse(
        known: &[&str],
        text: String,
        expected: Label,
    ) -> Result<Self, ParseKeyError> {
        if let Some(place) = known.iter().position(|known| *known == text) {
            return Ok(Self::Known(u16::try_from(place).unwrap_or(u16::MAX)));
        }
        if is_key(&text) {
            Ok(Self::Own(Cow::Owned(text)))
        } else {
            let found = text.chars().take(80).collect();
            Err(ParseKeyError::Malformed { found, expected })
        }
    }

    /// The key as text.
    pub(crate) fn text<'k>(&'k self, known: &'static [&'static str]) -> &'k str {
        match self {
            Self::Known(place) => known.get(usize::from(*place)).copied().unwrap_or_default(),
            Self::Own(text) => text,
        }
    }
}

const fn is_same(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, more_a @ ..], [y, more_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (more_a, more_b);
    }
    a.is_empty() && b.is_empty()
}

/// Lists the known keys of an open list in its schema: key, Vietnamese name, English name.
#[cfg(feature = "schemars")]
pub(crate) fn list_known(schema: &mut schemars::Schema, known: &[(&str, &str, &str)]) {
    use serde_json::Value;

    let about = schema.get("description").and_then(Value::as_str);
    let mut about = alloc::format!(
        "{}\n\nAny key is read; these have a name and, in the catalogue, a use:\n",
        about.unwrap_or_default()
    );
    about.extend(
        known
            .iter()
            .map(|(key, vi, en)| alloc::format!("\n- `{key}`: {vi} ({en})")),
    );
    let examples: alloc::vec::Vec<Value> = known
        .iter()
        .take(3)
        .map(|(key, ..)| (*key).into())
        .collect();
    schema.insert("description".into(), about.into());
    schema.insert("examples".into(), examples.into());
}

/// Declares an open list: a newtype over text, its known members as constants, their names.
macro_rules! keys {
    ($(#[$meta:meta])* $Name:ident ($what_vi:literal, $what_en:literal) { $($(#[$c:meta])* $CONST:ident = $text:literal, $vi:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(into = "alloc::string::String"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(with = "alloc::string::String", extend("pattern" = "^[a-z][a-z0-9_]{0,63}$"), transform = $Name::list_known))]
        pub struct $Name($crate::key::Key);

        impl $Name {
            const TEXTS: &'static [&'static str] = &[$($text),*];

            $($(#[$c])* pub const $CONST: Self = Self::constant($text);)*

            /// Every key of this list that the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$CONST),*];

            /// A key for a table; a malformed literal does not compile.
            #[must_use]
            pub const fn constant(text: &'static str) -> Self {
                assert!($crate::key::is_key(text), "malformed key");
                Self($crate::key::Key::literal(Self::TEXTS, text))
            }

            /// Tells the reader of a schema which keys have a meaning, and that others are read too.
            #[cfg(feature = "schemars")]
            fn list_known(schema: &mut schemars::Schema) {
                $crate::key::list_known(schema, &[$(($text, $vi, $en)),*]);
            }

            /// The key as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.text(Self::TEXTS)
            }

            /// The name for people; a key that the crate does not know is its own name.
            #[must_use]
            pub fn name(&self, lang: $crate::Lang) -> &str {
                match (self.as_str(), lang) {
                    $(($text, $crate::Lang::Vi) => $vi, ($text, $crate::Lang::En) => $en,)*
                    (other, _) => other,
                }
            }
        }

        impl core::fmt::Debug for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_tuple(stringify!($Name)).field(&self.as_str()).finish()
            }
        }

        // Order and hash are those of the text: the place in the list means nothing.
        impl PartialOrd for $Name {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $Name {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl core::hash::Hash for $Name {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl core::str::FromStr for $Name {
            type Err = $crate::key::ParseKeyError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_from(alloc::string::String::from(text))
            }
        }

        impl TryFrom<alloc::string::String> for $Name {
            type Error = $crate::key::ParseKeyError;

            fn try_from(text: alloc::string::String) -> Result<Self, Self::Error> {
                $crate::key::Key::parse(Self::TEXTS, text, $crate::Label::constant($what_vi, $what_en)).map(Self)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::strict::text::parsed(deserializer)
            }
        }

        impl From<$Name> for alloc::string::String {
            fn from(key: $Name) -> Self {
                key.as_str().into()
            }
        }
    };
}
pub(crate) use keys;

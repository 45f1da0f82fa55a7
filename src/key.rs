//! Names of the domain's open lists: text on the wire, constants in the code.
//!
//! Bodies, channels, places, topics come and go with every reorganisation and every local rule, so
//! they are not enum variants: they are keys, lower-case ASCII words joined by `_`. The keys that
//! the catalogue uses are constants with a name in both languages, so that a misspelling in a table
//! does not compile; a key that only a caller knows is valid too and prints as itself.

use alloc::string::String;

/// The error of a text that is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseKeyError {
    /// The text is empty, too long, or has a character that a key cannot have.
    #[error(
        "`{found}` is not {expected}: lower-case letters a-z, digits and `_`, starting with a letter, at most 64"
    )]
    Malformed {
        /// The text as it was found, at most 80 characters of it.
        found: String,
        /// What the key would have named.
        expected: &'static str,
    },
}

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

/// Declares an open list: a newtype over text, its known members as constants, their names.
macro_rules! keys {
    ($(#[$meta:meta])* $Name:ident ($what:literal) { $($(#[$c:meta])* $CONST:ident = $text:literal, $vi:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(try_from = "alloc::string::String", into = "alloc::string::String"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^[a-z][a-z0-9_]{0,63}$")))]
        pub struct $Name(alloc::borrow::Cow<'static, str>);

        impl $Name {
            $($(#[$c])* pub const $CONST: Self = Self::constant($text);)*

            /// Every key of this list that the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$CONST),*];

            /// A key for a table; a malformed literal does not compile.
            #[must_use]
            pub const fn constant(text: &'static str) -> Self {
                assert!($crate::key::is_key(text), "malformed key");
                Self(alloc::borrow::Cow::Borrowed(text))
            }

            /// The key as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
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
                if $crate::key::is_key(&text) {
                    Ok(Self(alloc::borrow::Cow::Owned(text)))
                } else {
                    Err($crate::key::ParseKeyError::Malformed { found: text.chars().take(80).collect(), expected: $what })
                }
            }
        }

        impl From<$Name> for alloc::string::String {
            fn from(key: $Name) -> Self {
                key.0.into_owned()
            }
        }
    };
}
pub(crate) use keys;

//! Identifiers: short texts that a person can type, unique within their document.
//!
//! A record of a case is known by a key such as `meet-1`; a system that names its records by UUID
//! writes the UUID, which is such a key too. When reports of many cases are merged, a record is
//! known by the UUID of [`RecordId::uuid`]: derived from the case and the key, the same every time,
//! or the key itself where it is a UUID. No id is ever invented.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use uuid::Uuid;

/// The error of a text that is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseIdError {
    /// The text is empty, too long, or has a character that an identifier cannot have.
    Malformed {
        /// The text as it was found, at most 80 characters of it.
        found: String,
    },
}

crate::label::says! { ParseIdError {
    Self::Malformed { found } =>
        "`{found}` không phải là mã định danh: chỉ gồm chữ thường a-z, chữ số và `-._:`, bắt đầu bằng chữ hoặc số, dài nhất 96 ký tự",
        "`{found}` is not an identifier: lower-case letters a-z, digits and `-._:`, starting with a letter or digit, at most 96";
} }

const fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut rest = bytes;
    let mut first = true;
    while let [head, tail @ ..] = rest {
        let ok = head.is_ascii_lowercase()
            || head.is_ascii_digit()
            || (!first && matches!(*head, b'-' | b'.' | b'_' | b':'));
        if !ok {
            return false;
        }
        first = false;
        rest = tail;
    }
    !first && bytes.len() <= 96
}

macro_rules! ids {
    ($($(#[$meta:meta])* $Name:ident, such as $example:literal;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(into = "String"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(with = "String", extend("pattern" = "^[a-z0-9][a-z0-9._:-]{0,95}$", "examples" = [$example])))]
        pub struct $Name(Cow<'static, str>);

        impl $Name {
            /// An id for a table; a malformed literal does not compile.
            #[must_use]
            pub const fn constant(text: &'static str) -> Self {
                assert!(is_id(text), "malformed identifier");
                Self(Cow::Borrowed(text))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl core::str::FromStr for $Name {
            type Err = ParseIdError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_from(String::from(text))
            }
        }

        impl TryFrom<String> for $Name {
            type Error = ParseIdError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                if is_id(&text) {
                    Ok(Self(Cow::Owned(text)))
                } else {
                    Err(ParseIdError::Malformed { found: text.chars().take(80).collect() })
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::strict::text::parsed(deserializer)
            }
        }

        impl From<$Name> for String {
            fn from(id: $Name) -> Self {
                id.0.into_owned()
            }
        }
    )*};
}

ids! {
    /// The id of a case (*mã hồ sơ vụ việc*): one file of facts.
    CaseId, such as "gate-2024";
    /// The id of a record within its case (*mã bản ghi*).
    RecordId, such as "meet-1";
    /// The id of a body or office within its case (*mã cơ quan, tổ chức, cộng đồng*).
    BodyId, such as "village-5";
    /// The id of a matter (*mã việc*) within its case.
    MatterId, such as "gate";
    /// The id of a row of the catalogue (*mã quy định*), such as `law-10-2022:20.3:send`; never changed, never reused.
    NormId, such as "law-10-2022:20.3:send";
    /// The id of a programme (*mã chương trình*), such as `can-tho-2579`.
    ProgrammeId, such as "can-tho-2579";
}

/// The namespace of the UUIDs that [`RecordId::uuid`] derives.
const NAMESPACE: Uuid = Uuid::from_u128(0x6461_6e63_6875_5000_8000_6261_6e6c_616d);

impl RecordId {
    /// The UUID of this record wherever it is merged: the key itself if it is a hyphenated UUID,
    /// else version 5 of the case and the key.
    ///
    /// ```
    /// # fn main() -> Result<(), danchu::ParseIdError> {
    /// use danchu::{CaseId, RecordId};
    /// let (case, key): (CaseId, RecordId) = ("gate".parse()?, "meet-1".parse()?);
    /// assert_eq!(key.uuid(&case), key.uuid(&case));
    /// let own: RecordId = "c9bf9e57-1685-4c89-bafb-ff5af830be8a".parse()?;
    /// assert_eq!(own.uuid(&case).to_string(), own.as_str());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn uuid(&self, case: &CaseId) -> Uuid {
        let own = (self.0.len() == 36)
            .then(|| Uuid::try_parse(&self.0).ok())
            .flatten();
        own.unwrap_or_else(|| Uuid::new_v5(&NAMESPACE, format!("{case}/{self}").as_bytes()))
    }
}

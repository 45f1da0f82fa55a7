//! The characters of a text: what is refused, what is repaired, what is plain.
//!
//! The rules have their names in the table of `wire`. A free text is one that a type takes as its own
//! (`deserialize_string`); a text that is only shown to a type ([`parsed`]) has a rule of its own.

#[cfg(feature = "json")]
use alloc::borrow::Cow;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};

#[cfg(feature = "json")]
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

/// The most combining marks in a row.
const MAX_MARKS: usize = 30;

/// A character that no text may hold, or too many of its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// A control character.
    Control,
    /// A character that turns the direction of what is shown.
    Direction,
    /// A code point that is no character.
    Noncharacter,
    /// One combining mark too many.
    Mark,
}

/// Whether a text surely needs neither refusal nor repair; a slow answer follows a doubtful one.
pub(super) fn is_plain(text: &str) -> bool {
    let letters = |c| {
        matches!(c,
            ' '..='~' | '\t' | '\n' | '\r'
            | '\u{A0}'..='\u{2FF}' | '\u{1E00}'..='\u{1EFF}'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20AB}')
            && !is_like_dd(c)
    };
    text.chars().all(letters)
        || (is_nfc_quick(text.chars()) == IsNormalized::Yes
            && !text.contains(is_like_dd)
            && refused(text).is_none()
            && !text.contains('\0'))
}

/// The first character that no text may hold, and how many stand before it; U+0000 is left to others.
pub(crate) fn refused(text: &str) -> Option<(usize, char, Refused)> {
    let mut marks = 0_usize;
    text.chars().enumerate().find_map(|(at, c)| {
        marks = if canonical_combining_class(c) == 0 {
            0
        } else {
            marks.saturating_add(1)
        };
        let rule = match c {
            '\t' | '\n' | '\r' => return None,
            '\u{1}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => Refused::Control,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Refused::Direction,
            '\u{FDD0}'..='\u{FDEF}' => Refused::Noncharacter,
            c if u32::from(c) & 0xFFFE == 0xFFFE => Refused::Noncharacter,
            _ if marks > MAX_MARKS => Refused::Mark,
            _ => return None,
        };
        Some((at, c, rule))
    })
}

/// Reads a text by a rule of its own: it is shown as it stands, and never repaired.
pub(crate) fn parsed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: fmt::Display>,
    D: Deserializer<'de>,
{
    struct Shown<T>(PhantomData<T>);

    impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Shown<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }

    deserializer.deserialize_str(Shown(PhantomData))
}

/// A free text in NFC, with Đ for what looks like it.
#[cfg(feature = "json")]
pub(crate) fn repaired(text: Cow<'_, str>) -> Cow<'_, str> {
    if is_plain(&text) {
        return text;
    }
    let dd = |c| if is_like_dd(c) { 'Đ' } else { c };
    Cow::Owned(text.chars().map(dd).nfc().collect())
}

const fn is_like_dd(c: char) -> bool {
    matches!(c, '\u{D0}' | '\u{189}')
}

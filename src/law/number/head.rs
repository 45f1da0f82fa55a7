//! The running number at the beginning: digits, a letter, what is glued to it, what was misread in it.

use alloc::borrow::ToOwned as _;
use alloc::string::String;

use super::clean::{clean, digits_of};
use super::codes;
use super::repair::Repair;
use super::scan::Repairs;

/// The running number, and a code that is glued to it.
pub(super) struct Head {
    pub(super) digits: String,
    pub(super) glued: Option<String>,
    pub(super) repairs: Repairs,
}

/// The digits at the beginning, and the rest.
pub(super) fn split_digits(word: &str) -> (&str, &str) {
    let end = word
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(word.len());
    word.split_at_checked(end).unwrap_or((word, ""))
}

/// Reads a word as the running number.
pub(super) fn head(word: &str) -> Option<Head> {
    const MOST_DIGITS: usize = 7;
    let mut repairs = Repairs::default();
    let mut word = word;
    for prefix in ["Số", "số", "SỐ", "So", "so", "Sô", "SO"] {
        if let Some(rest) = word.strip_prefix(prefix)
            && rest.starts_with(|c: char| c.is_ascii_digit())
        {
            repairs.add(Repair::PrefixSo);
            word = rest;
        }
    }
    if word.starts_with(char::is_alphabetic)
        && let Some((front, _)) = word.split_once(|c: char| c.is_ascii_digit())
        && codes::is_type(front)
        && let Some(rest) = word.strip_prefix(front)
    {
        repairs.add(Repair::GluedText);
        word = rest;
    }
    let (digits, rest) = split_digits(word);
    if digits.len() > MOST_DIGITS {
        return None;
    }
    let with = |digits: String, glued: Option<String>, repairs: Repairs| {
        Some(Head {
            digits,
            glued,
            repairs,
        })
    };
    if rest.is_empty() {
        return with(digits.to_owned(), None, repairs);
    }
    let misread = digits_of(word).filter(|digits| digits.len() <= MOST_DIGITS);
    if let Some(digits) = misread {
        repairs.add(Repair::OcrLetterForDigit);
        return with(digits, None, repairs);
    }
    if digits.is_empty() {
        return None;
    }
    let letters = rest.chars().count();
    if rest == "bis"
        || letters == 1
            && rest
                .chars()
                .all(|c| c.is_ascii_alphabetic() || matches!(c, 'đ' | 'Đ'))
    {
        return with(word.to_owned(), None, repairs);
    }
    let glued = clean(rest, true).filter(|cleaned| {
        codes::is_type(&cleaned.code) || codes::split_glued(&cleaned.code).is_some()
    })?;
    with(
        digits.to_owned(),
        Some(if glued.repairs.is_empty() {
            glued.code
        } else {
            rest.to_owned()
        }),
        repairs,
    )
}

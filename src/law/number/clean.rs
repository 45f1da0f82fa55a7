//! One word of a number: whether it can be a code, and the code it stands for.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::codes;
use super::repair::Repair;
use super::scan::Repairs;

/// A word read as a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cleaned {
    pub(super) code: String,
    pub(super) repairs: Repairs,
    /// Whether text was glued to it, so that the number ends here.
    pub(super) ends: bool,
}

/// Longer than any code; `ĐCTUBTWMTTQVN` has 14 letters.
const LONGEST_CODE: usize = 40;

/// Reads a word as a code; the first code may be a type.
pub(super) fn clean(word: &str, is_first: bool) -> Option<Cleaned> {
    let mut repairs = Repairs::default();
    let (mut code, ends) = cut(word)?;
    if ends {
        repairs.add(Repair::GluedText);
    }
    if code.ends_with('&') {
        code.truncate(code.trim_end_matches('&').len());
        repairs.add(Repair::GluedText);
    }
    if code.chars().count() > LONGEST_CODE || !code.starts_with(char::is_alphabetic) {
        return None;
    }
    if code.contains("TƯ") {
        code = code.replace("TƯ", "TW");
        repairs.add(Repair::TwWithHorn);
    }
    if let Some(alias) = codes::alias(&code) {
        alias.clone_into(&mut code);
        repairs.add(Repair::TwWithHorn);
    }
    if !codes::is_known(&code) {
        code = mend(code, is_first, &mut repairs)?;
    }
    Some(Cleaned {
        code,
        repairs,
        ends,
    })
}

/// Terms of office, case, marks, slips.
fn mend(code: String, is_first: bool, repairs: &mut Repairs) -> Option<String> {
    if code.chars().nth(1).is_none() && code.chars().all(char::is_uppercase) {
        return Some(code);
    }
    if let Some(code) = with_term(&code, repairs) {
        return Some(code);
    }
    let is_glued = is_first && codes::split_glued(&code).is_some();
    let known = codes::by_case(&code)
        .or_else(|| codes::by_marks(&code, is_first))
        .map(str::to_owned)
        .or_else(|| {
            (is_first && !is_glued)
                .then(|| codes::split_glued_folded(&code))
                .flatten()
        });
    if let Some(known) = known {
        name_letters(&code, &known, repairs);
        return Some(known);
    }
    // A word of a sentence: `ban`, `Quy`; two letters such as `Vx` are a unit.
    let is_small = code.chars().skip(1).all(char::is_lowercase);
    if !code.chars().any(char::is_uppercase) || is_small && code.chars().nth(2).is_some() {
        return None;
    }
    if is_glued {
        return Some(code);
    }
    Some(match codes::by_slip(&code, is_first) {
        Some(known) => {
            repairs.add(Repair::LetterTypo);
            let term = code.strip_prefix(codes::without_term(&code));
            alloc::format!("{known}{}", term.unwrap_or_default())
        }
        None => code,
    })
}

/// Names how a code differs from the one that it stands for, letter by letter.
fn name_letters(read: &str, meant: &str, repairs: &mut Repairs) {
    let small = |c: char| match c {
        'Đ' => 'đ',
        other => other.to_ascii_lowercase(),
    };
    for (read, meant) in read.chars().zip(meant.chars()) {
        if read.is_uppercase() != meant.is_uppercase() {
            repairs.add(Repair::LetterCase);
        }
        match (small(read), small(meant)) {
            (read, meant) if read == meant => {}
            (_, 'đ') => repairs.add(Repair::DForDd),
            ('đ', _) => repairs.add(Repair::DdForD),
            _ => repairs.add(Repair::LetterTypo),
        }
    }
}

/// The Assembly's and the councils' codes with a term in Roman figures, after a K, or misread.
fn with_term(code: &str, repairs: &mut Repairs) -> Option<String> {
    let upper = code.to_uppercase();
    let (body, tail) = ["UBTVQH", "QH", "HĐNN"]
        .into_iter()
        .find_map(|body| Some((body, upper.strip_prefix(body)?)))?;
    let bare = tail.strip_prefix('K').unwrap_or(tail);
    let term = if !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit()) {
        if bare.len() < tail.len() {
            repairs.add(Repair::RomanTerm);
        }
        bare.to_owned()
    } else if let Some(term) = roman(bare) {
        repairs.add(Repair::RomanTerm);
        alloc::format!("{term}")
    } else {
        // A small `l` is misread, a large one is not.
        let tail = code.get(body.len()..)?;
        let digits = digits_of(tail).filter(|_| tail.len() <= 2)?;
        repairs.add(Repair::OcrLetterForDigit);
        digits
    };
    if !code.starts_with(body) {
        repairs.add(Repair::LetterCase);
    }
    Some(alloc::format!("{body}{term}"))
}

/// `XV`, `KXV`: a term of a council in Roman figures.
pub(super) fn is_term(word: &str) -> bool {
    roman(word.strip_prefix('K').unwrap_or(word)).is_some()
}

/// A Roman number from 1 to 39.
fn roman(text: &str) -> Option<u8> {
    let value = crate::law::provision::roman_value(text.as_bytes());
    (value > 0).then_some(value)
}

/// Digits, some of which were misread as letters; at least one of them is a digit.
pub(super) fn digits_of(text: &str) -> Option<String> {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    text.chars()
        .map(|c| match c {
            'O' | 'o' | 'Q' | 'D' => Some('0'),
            'l' | 'I' | 'i' | '|' => Some('1'),
            'S' => Some('5'),
            'Z' => Some('2'),
            digit if digit.is_ascii_digit() => Some(digit),
            _ => None,
        })
        .collect()
}

/// Parts a code from the text glued to it: `CPngày`, `QH15ngày`.
fn cut(word: &str) -> Option<(String, bool)> {
    let is_code_letter = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(
                c,
                '&' | 'Đ'
                    | 'đ'
                    | 'Ư'
                    | 'ư'
                    | 'Ơ'
                    | 'ơ'
                    | 'Ă'
                    | 'ă'
                    | 'Â'
                    | 'â'
                    | 'Ê'
                    | 'ê'
                    | 'Ô'
                    | 'ô'
            )
    };
    let letters: Vec<char> = word.chars().collect();
    // The first run of three small letters, or the first letter that no code has.
    let run = letters
        .windows(3)
        .position(|three| three.iter().all(|c| c.is_lowercase()));
    let foreign = letters.iter().position(|c| !is_code_letter(*c));
    let has_capital = letters.iter().any(|c| c.is_uppercase());
    let is_whole = run.is_none() || !has_capital || codes::by_case(word).is_some();
    if foreign.is_none() && is_whole {
        return Some((word.to_owned(), false));
    }
    let limit = [run, foreign].into_iter().flatten().min()?;
    let first_small = letters
        .iter()
        .position(|c| c.is_lowercase())
        .unwrap_or(letters.len());
    let capitals: String = letters.iter().take(first_small.min(limit)).collect();
    if let Some(known) = codes::longest_prefix(word)
        && known.len() >= capitals.len()
    {
        return Some((known.to_owned(), true));
    }
    (capitals.chars().count() >= 2 && first_small <= limit).then_some((capitals, true))
}

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
    if !is_settled(&code) {
        code = mend(code, is_first, &mut repairs)?;
    }
    Some(Cleaned {
        code,
        repairs,
        ends,
    })
}

fn is_settled(code: &str) -> bool {
    codes::is_known(code)
}

/// Case, marks, terms of office, slips.
fn mend(mut code: String, is_first: bool, repairs: &mut Repairs) -> Option<String> {
    if code.chars().nth(1).is_none() && code.chars().all(char::is_uppercase) {
        return Some(code);
    }
    if let Some(known) = codes::by_case(&code) {
        repairs.add(Repair::LetterCase);
        return Some(known.to_owned());
    }
    if let Some(term) = with_term(&code, repairs) {
        return Some(term);
    }
    if is_first
        && code.chars().nth(3).is_some()
        && codes::by_marks(&code, true).is_none()
        && codes::split_glued(&code).is_none()
        && let Some((type_code, issuer)) = codes::split_glued_folded(&code)
        // Only `D` for `Đ` and the case are mended here; another mark is another letter.
        && {
            let plain = |text: &str| text.to_lowercase().replace('đ', "d");
            plain(&code) == plain(&alloc::format!("{type_code}{issuer}"))
        }
    {
        let whole = alloc::format!("{type_code}{issuer}");
        let is_dd = |c: char| matches!(c, 'Đ' | 'đ');
        for (read, meant) in code.chars().zip(whole.chars()) {
            match (is_dd(read), is_dd(meant)) {
                (false, true) => repairs.add(Repair::DForDd),
                (true, false) => repairs.add(Repair::DdForD),
                _ => {}
            }
        }
        if code
            .chars()
            .map(char::is_uppercase)
            .ne(whole.chars().map(char::is_uppercase))
        {
            repairs.add(Repair::LetterCase);
        }
        return Some(whole);
    }
    let is_lower = !code.chars().any(char::is_uppercase);
    if is_lower {
        // A word of a sentence, unless it is a known code.
        let known = codes::by_marks(&code, is_first)?;
        repairs.add(Repair::LetterCase);
        repairs.add(Repair::DForDd);
        return Some(known.to_owned());
    }
    if is_title(&code) {
        return None;
    }
    if let Some(known) = codes::by_marks(&code, is_first) {
        let more_dd = known.matches('Đ').count() > code.matches('Đ').count();
        repairs.add(if more_dd {
            Repair::DForDd
        } else {
            Repair::DdForD
        });
        if codes::is_same_folded(&code, known)
            && code.chars().any(char::is_lowercase) != known.chars().any(char::is_lowercase)
        {
            repairs.add(Repair::LetterCase);
        }
        return Some(known.to_owned());
    }
    if codes::split_glued(&code).is_some() {
        return Some(code);
    }
    if let Some(known) = codes::by_slip(&code, is_first) {
        let digits: String = code
            .chars()
            .skip(codes::without_term(&code).chars().count())
            .collect();
        code = alloc::format!("{known}{digits}");
        repairs.add(Repair::LetterTypo);
    }
    Some(code)
}

/// `Quy`, `Ban`: a word of a sentence with a capital, not a code.
fn is_title(code: &str) -> bool {
    let mut chars = code.chars();
    chars.next().is_some_and(char::is_uppercase)
        && code.chars().count() >= 3
        && chars.all(char::is_lowercase)
}

/// The Assembly's and the councils' codes with a term in Roman figures, after a K, or misread.
fn with_term(code: &str, repairs: &mut Repairs) -> Option<String> {
    let upper = code.to_uppercase();
    for body in ["UBTVQH", "QH", "HĐNN"] {
        let Some(tail) = upper.strip_prefix(body) else {
            continue;
        };
        if tail.is_empty() || (tail.bytes().all(|b| b.is_ascii_digit()) && code == upper) {
            return None;
        }
        if !code.starts_with(body) {
            repairs.add(Repair::LetterCase);
        }
        let bare = tail.strip_prefix('K').unwrap_or(tail);
        if !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit()) {
            if bare.len() < tail.len() {
                repairs.add(Repair::RomanTerm);
            }
            return Some(alloc::format!("{body}{bare}"));
        }
        if let Some(term) = roman(bare) {
            repairs.add(Repair::RomanTerm);
            return Some(alloc::format!("{body}{term}"));
        }
        let raw_tail: String = code.chars().skip(body.chars().count()).collect();
        if let Some(digits) = digits_of(&raw_tail)
            && raw_tail.len() <= 2
        {
            repairs.add(Repair::OcrLetterForDigit);
            repairs.remove(Repair::LetterCase);
            return Some(alloc::format!("{body}{digits}"));
        }
        return None;
    }
    None
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
    let is_clean = letters.iter().all(|c| is_code_letter(*c));
    // The first run of three small letters, or the first letter that no code has.
    let run = letters
        .windows(3)
        .position(|three| three.iter().all(|c| c.is_lowercase()));
    let foreign = letters.iter().position(|c| !is_code_letter(*c));
    let has_capital = letters.iter().any(|c| c.is_uppercase());
    if is_clean && (run.is_none() || !has_capital) {
        return Some((word.to_owned(), false));
    }
    if !has_capital || codes::by_case(word).is_some() {
        return is_clean.then(|| (word.to_owned(), false));
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

//! From a text in the wild to words and signs: one pass that maps look-alikes and remembers what it
//! mapped, so that a repair is named only if it lies within the number.

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization as _;

use super::repair::Repair;

/// Repairs as a set of bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Repairs(u64);

impl Repairs {
    pub(super) fn add(&mut self, repair: Repair) {
        if let Some(place) = Repair::ALL.iter().position(|known| *known == repair) {
            self.0 |= 1_u64.unbounded_shl(u32::try_from(place).unwrap_or(u32::MAX));
        }
    }

    pub(super) fn remove(&mut self, repair: Repair) {
        let mut bit = Self::default();
        bit.add(repair);
        self.0 &= !bit.0;
    }

    pub(super) fn has(self, repair: Repair) -> bool {
        let mut bit = Self::default();
        bit.add(repair);
        self.0 & bit.0 != 0
    }

    pub(super) fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn to_vec(self) -> Vec<Repair> {
        Repair::ALL
            .iter()
            .copied()
            .filter(|repair| self.has(*repair))
            .collect()
    }
}

/// A word or a sign.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// The word, or the sign alone.
    pub(super) text: String,
    /// Whether it is a word: letters, digits, `&`.
    pub(super) is_word: bool,
    /// Whether a space stands before it.
    pub(super) spaced: bool,
    /// What was mapped in it.
    pub(super) repairs: Repairs,
}

/// The text as words and signs, and whether a space follows the last.
pub(super) fn scan(text: &str) -> (Vec<Token>, bool) {
    let mut tokens: Vec<Token> = Vec::new();
    let mut spaced = false;
    let mut pending = Repairs::default();
    let mut word_goes_on = false;
    let decoded = text.replace("&nbsp;", " ").replace("&amp;", "&");
    if decoded != text {
        pending.add(Repair::HtmlEntity);
    }
    let text = decoded.as_str();
    let mut chars = text.nfc().peekable();
    if !unicode_normalization::is_nfc(text) {
        pending.add(Repair::NfdToNfc);
    }
    while let Some(original) = chars.next() {
        if is_invisible(original) {
            pending.add(Repair::InvisibleCharacter);
            continue;
        }
        // A line break written out by a program: `NQ-\nHĐND`.
        if original == '\\' && matches!(chars.peek(), Some('n' | 'r' | 't')) {
            chars.next();
            spaced = true;
            word_goes_on = false;
            continue;
        }
        let (c, mapped) = map(original);
        if let Some(repair) = mapped {
            pending.add(repair);
        }
        if c.is_whitespace() || c.is_control() {
            spaced = true;
            word_goes_on = false;
            continue;
        }
        let is_word =
            c.is_alphanumeric() || c == '&' || unicode_normalization::char::is_combining_mark(c);
        if is_word
            && word_goes_on
            && let Some(last) = tokens.last_mut()
        {
            last.text.push(c);
            last.repairs.join(pending);
        } else {
            tokens.push(Token {
                text: String::from(c),
                is_word,
                spaced,
                repairs: pending,
            });
        }
        pending = Repairs::default();
        spaced = false;
        word_goes_on = is_word;
    }
    (join_ampersands(tokens), spaced)
}

/// `BNN & MT`: an ampersand between two words in capitals joins them.
fn join_ampersands(tokens: Vec<Token>) -> Vec<Token> {
    let is_code = |word: &str| word.chars().all(|c| c.is_uppercase() || c == '&');
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        if let Some(last) = joined.last_mut()
            && token.spaced
            && (last.text.ends_with('&') || token.text.starts_with('&'))
            && is_code(&last.text)
            && is_code(&token.text)
        {
            last.text.push_str(&token.text);
            last.repairs.join(token.repairs);
            last.repairs.add(Repair::Space);
        } else {
            joined.push(token);
        }
    }
    joined
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The plain character, and what the change is called.
fn map(c: char) -> (char, Option<Repair>) {
    match c {
        '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2014}' | '\u{2015}'
        | '\u{2212}' | '\u{2043}' | '\u{FE63}' | '\u{FE58}' | '\u{2500}' | '\u{AF}' => {
            ('-', Some(Repair::EnDash))
        }
        '\u{D0}' | '\u{189}' => ('Đ', Some(Repair::EthForDd)),
        '\u{F0}' | '\u{256}' => ('đ', Some(Repair::EthForDd)),
        '\u{2044}' | '\u{2215}' | '\u{29F8}' => ('/', Some(Repair::LookAlike)),
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = u32::from(c)
                .checked_sub(0xFEE0)
                .and_then(char::from_u32)
                .unwrap_or(c);
            (narrow, Some(Repair::FullWidth))
        }
        _ => match look_alike(c) {
            Some(latin) => (latin, Some(Repair::LookAlike)),
            None => (c, None),
        },
    }
}

/// Latin capitals for Cyrillic and Greek ones of the same shape.
fn look_alike(c: char) -> Option<char> {
    const PAIRS: [(&str, char); 15] = [
        ("АΑ", 'A'),
        ("ВΒ", 'B'),
        ("С", 'C'),
        ("ЕΕ", 'E'),
        ("НΗ", 'H'),
        ("ІΙ", 'I'),
        ("КΚ", 'K'),
        ("МΜ", 'M'),
        ("ОΟ", 'O'),
        ("РΡ", 'P'),
        ("ТΤ", 'T'),
        ("ХΧ", 'X'),
        ("ҮΥ", 'Y'),
        ("Ѕ", 'S'),
        ("Ν", 'N'),
    ];
    if c.is_ascii() {
        return None;
    }
    PAIRS
        .iter()
        .find(|(others, _)| others.contains(c))
        .map(|(_, latin)| *latin)
}

//! Reading numbers in the wild.
//!
//! The words of the text are tried from left to right as the running number; from the first that is
//! followed by a symbol the number is read. Every word is tried once and every try looks at a bounded
//! number of words, so the time is linear in the text.

use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::clean::{clean, digits_of};
use super::codes;
use super::head::{head, split_digits};
use super::repair::Repair;
use super::scan::{Repairs, Token, scan};
use super::symbol::{Gap, Symbol, is_year};

/// What the reader made of a text.
pub(super) enum Outcome {
    /// A number, with what was repaired.
    Number(Symbol, Repairs),
    /// The place of the number is blank.
    Blank,
    /// A number without a symbol.
    Bare(String),
    /// No number at all.
    Nothing,
}

/// No symbol has more codes; the longest real one has six.
const MOST_CODES: usize = 8;

pub(super) struct Reader {
    pub(super) tokens: Vec<Token>,
}

struct Reading {
    symbol: Symbol,
    repairs: Repairs,
    start: usize,
    end: usize,
}

pub(super) fn read(text: &str) -> Outcome {
    let (tokens, space_after) = scan(text);
    let space_before = tokens.first().is_some_and(|token| token.spaced);
    let reader = Reader { tokens };
    let mut by_words: Option<Reading> = None;
    let mut bare: Option<String> = None;
    let mut blank = reader.has_blank();
    let mut found = None;
    for index in 0..reader.tokens.len() {
        match reader.attempt(index) {
            Attempt::Symbol(reading) => {
                found = Some(*reading);
                break;
            }
            Attempt::Words(reading) => {
                by_words.get_or_insert(*reading);
            }
            Attempt::Blank => blank = true,
            Attempt::Bare(number) => {
                bare.get_or_insert(number);
            }
            Attempt::No => {}
        }
        if blank {
            break;
        }
    }
    let Some(mut reading) = found.or(by_words.filter(|_| !blank)) else {
        return if blank {
            Outcome::Blank
        } else {
            bare.map_or(Outcome::Nothing, Outcome::Bare)
        };
    };
    reader.around(&mut reading);
    if space_before || space_after {
        reading.repairs.add(Repair::Space);
    }
    Outcome::Number(reading.symbol, reading.repairs)
}

/// The reading of the words from a start to an end, if its parts make a symbol.
fn settled(symbol: Symbol, mut repairs: Repairs, start: usize, end: usize) -> Option<Box<Reading>> {
    Some(Box::new(Reading {
        symbol: symbol.settle(&mut repairs)?,
        repairs,
        start,
        end: end.saturating_add(1),
    }))
}

enum Attempt {
    Symbol(Box<Reading>),
    Words(Box<Reading>),
    Blank,
    Bare(String),
    No,
}

impl Reader {
    pub(super) fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    pub(super) fn word(&self, index: usize) -> Option<&str> {
        self.token(index)
            .filter(|token| token.is_word)
            .map(|token| token.text.as_str())
    }

    pub(super) fn sign(&self, index: usize) -> Option<&str> {
        self.token(index)
            .filter(|token| !token.is_word)
            .map(|token| token.text.as_str())
    }

    /// Reads a number whose running number is the word at the index.
    fn attempt(&self, start: usize) -> Attempt {
        let Some(token) = self.token(start).filter(|token| token.is_word) else {
            return Attempt::No;
        };
        let Some(head) = head(&token.text) else {
            return Attempt::No;
        };
        if is_year(&head.digits)
            && start.checked_sub(1).and_then(|before| self.sign(before)) == Some("/")
        {
            // A year: its running number is blank, or cannot be read.
            return if self.is_year_after_blank(start) {
                Attempt::Blank
            } else {
                Attempt::No
            };
        }
        let mut repairs = head.repairs;
        repairs.join(token.repairs);
        let mut symbol = Symbol {
            head: head.digits,
            year: None,
            codes: Vec::new(),
        };
        let mut at = start;
        self.thousands(&mut symbol, &mut at, &mut repairs);
        self.suffix(&mut symbol, &mut at, &mut repairs);
        let mut glued = head.glued.map(|code| (code, Gap::Glued));
        if glued.is_none() {
            glued = self.year(&mut symbol, &mut at, &mut repairs);
        }
        let mut goes_on = true;
        if let Some((word, gap)) = glued {
            let Some(cleaned) = clean(&word, true) else {
                return Attempt::No;
            };
            repairs.join(cleaned.repairs);
            symbol.codes.push((cleaned.code, gap));
            goes_on = !cleaned.ends;
        }
        while goes_on && symbol.codes.len() < MOST_CODES {
            goes_on = self.next_code(&mut symbol, &mut at, &mut repairs);
        }
        let words = self.words_before(start);
        if symbol.codes.is_empty() {
            return self.by_words(symbol, repairs, start, at, words.as_deref());
        }
        if symbol
            .head
            .bytes()
            .all(|b| b == b'0' || b.is_ascii_alphabetic())
        {
            return Attempt::Blank;
        }
        if symbol.code(0) == Some("HĐ")
            && words.as_deref().and_then(codes::type_of_words) == Some("HD")
        {
            symbol.replace(0, "HD");
            repairs.add(Repair::DdForD);
        }
        if symbol.codes.len() == 1 && symbol.code(0).is_some_and(|code| code.chars().count() < 2) {
            return Attempt::No;
        }
        settled(symbol, repairs, start, at).map_or(Attempt::No, Attempt::Symbol)
    }

    /// `1.374`: a dot between the thousands of a running number.
    fn thousands(&self, symbol: &mut Symbol, at: &mut usize, repairs: &mut Repairs) {
        let dot = at.saturating_add(1);
        let next = at.saturating_add(2);
        let (Some("."), Some(word)) = (self.sign(dot), self.word(next)) else {
            return;
        };
        // `1. 374` is the first line of a list.
        let is_tight = |index| self.token(index).is_some_and(|token| !token.spaced);
        let is_group = word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit());
        if is_group && is_tight(next) {
            symbol.head.push_str(word);
            repairs.add(Repair::DotInNumber);
            *at = next;
        }
    }

    /// `364 a/QĐ`, `15.a/QĐ`: the letter of a running number apart from it.
    fn suffix(&self, symbol: &mut Symbol, at: &mut usize, repairs: &mut Repairs) {
        let mut next = at.saturating_add(1);
        let apart = matches!(self.sign(next), Some("." | "-"));
        if apart {
            next = next.saturating_add(1);
        }
        let Some(word) = self.word(next) else { return };
        let mut letters = word.chars();
        let is_letter = matches!(
            (letters.next(), letters.next()),
            (Some('a'..='z' | 'đ'), None)
        );
        let goes_on = matches!(self.sign(next.saturating_add(1)), Some("/" | "-"));
        if goes_on && (is_letter || word == "bis") {
            symbol.head.push_str(word);
            repairs.add(if apart {
                Repair::DotInNumber
            } else {
                Repair::Space
            });
            *at = next;
        }
    }

    /// Reads the year; gives back a code that is glued to it.
    fn year(
        &self,
        symbol: &mut Symbol,
        at: &mut usize,
        repairs: &mut Repairs,
    ) -> Option<(String, Gap)> {
        let between = self.between(*at)?;
        let token = self.token(between.next)?;
        if matches!(between.gap, Gap::Space | Gap::Glued) {
            return None;
        }
        let word = token.text.as_str();
        let (digits, rest) = split_digits(word);
        if let Some((year, last)) = self.torn_year(between.next) {
            symbol.year = year.parse().ok().map(|year| (year, between.gap));
            Self::pass(between, token, at, repairs);
            repairs.add(Repair::Space);
            *at = last;
            return None;
        }
        let mut found = Repairs::default();
        let year = if is_year(digits) && (rest.is_empty() || rest.chars().nth(1).is_some()) {
            digits.to_owned()
        } else if rest.is_empty()
            && digits.len() == 2
            && between.gap == Gap::Slash
            && self.code_follows(between.next)
        {
            found.add(Repair::TwoDigitYear);
            let century = if digits < "45" { "20" } else { "19" };
            alloc::format!("{century}{digits}")
        } else {
            let year = digits_of(word).filter(|year| is_year(year))?;
            found.add(Repair::OcrLetterForDigit);
            year
        };
        let glued = (found.is_empty() && !rest.is_empty()).then(|| (rest.to_owned(), Gap::Glued));
        symbol.year = year.parse().ok().map(|year| (year, between.gap));
        Self::pass(between, token, at, repairs);
        repairs.join(found);
        glued
    }

    /// `2 023`: a year torn by a space, before a slash.
    fn torn_year(&self, index: usize) -> Option<(String, usize)> {
        let next = index.checked_add(1)?;
        let whole = alloc::format!("{}{}", self.word(index)?, self.word(next)?);
        (is_year(&whole) && self.sign(next.checked_add(1)?) == Some("/")).then_some((whole, next))
    }

    /// Whether a slash and something like a code follow.
    fn code_follows(&self, index: usize) -> bool {
        self.between(index).is_some_and(|between| {
            between.gap == Gap::Slash
                && self
                    .word(between.next)
                    .is_some_and(|word| clean(word, true).is_some())
        })
    }

    /// A year whose running number was left blank: `…/2019/QĐ-UBND`.
    fn is_year_after_blank(&self, index: usize) -> bool {
        let digits = |word: &str| word.bytes().any(|b| b.is_ascii_digit());
        let code = self
            .between(index)
            .and_then(|between| self.word(between.next))
            .and_then(|word| clean(word, true));
        code.is_some()
            && !index
                .checked_sub(2)
                .and_then(|before| self.word(before))
                .is_some_and(digits)
    }

    /// Whether a symbol stands there without a number: `…/QĐ`, `Số: /KH-UBND`.
    fn has_blank(&self) -> bool {
        (0..self.tokens.len()).any(|slash| {
            self.sign(slash) == Some("/")
                && self.is_blank_before(slash)
                && self.is_type_after(slash)
        })
    }

    /// Whether nothing that can be a number stands before a slash.
    fn is_blank_before(&self, slash: usize) -> bool {
        let Some(before) = slash.checked_sub(1).and_then(|i| self.token(i)) else {
            return true;
        };
        if before.is_word {
            return codes::fold(&before.text) == "so"
                || before.text.chars().all(|c| matches!(c, 'x' | 'X'));
        }
        match before.text.as_str() {
            ")" | "]" | "}" => slash.checked_sub(2).is_none_or(|i| self.word(i).is_none()),
            // The first of two slashes says whether anything stands there.
            "/" => false,
            _ => true,
        }
    }

    /// Whether the code of a type follows a slash.
    fn is_type_after(&self, slash: usize) -> bool {
        self.word(slash.saturating_add(1))
            .and_then(|next| clean(next, true))
            .is_some_and(|cleaned| codes::is_type(&cleaned.code))
    }

    /// The up to four words before an index, folded, without *số*.
    fn words_before(&self, index: usize) -> Option<String> {
        let mut words: Vec<String> = Vec::new();
        let mut at = index;
        for _ in 0..7 {
            at = match at.checked_sub(1) {
                Some(before) => before,
                None => break,
            };
            match (self.word(at), self.sign(at)) {
                (Some(word), _) => {
                    let folded = codes::fold(word);
                    if folded != "so" || !words.is_empty() {
                        words.push(folded);
                    }
                }
                (None, Some(":" | "." | "\"" | "“")) => {}
                _ => break,
            }
            if words.len() == 4 {
                break;
            }
        }
        words.reverse();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// Completes a number without codes from the words before it.
    fn by_words(
        &self,
        mut symbol: Symbol,
        mut repairs: Repairs,
        start: usize,
        at: usize,
        words: Option<&str>,
    ) -> Attempt {
        let bare = || {
            let lone = self
                .tokens
                .iter()
                .filter(|token| token.is_word)
                .take(3)
                .count()
                <= 2;
            if lone {
                Attempt::Bare(symbol.head.clone())
            } else {
                Attempt::No
            }
        };
        if let Some(codes) = self.codes_before(start) {
            symbol.codes = codes;
            repairs.add(Repair::CodesBefore);
            return settled(symbol, repairs, start, at).map_or(Attempt::No, Attempt::Words);
        }
        let Some(code) = words.and_then(codes::type_of_words) else {
            return bare();
        };
        match code {
            "NĐ" => {
                symbol.codes = Vec::from([
                    ("NĐ".to_owned(), Gap::Slash),
                    ("CP".to_owned(), Gap::Hyphen),
                ]);
            }
            code if symbol.year.is_some() => {
                symbol.codes = Vec::from([(code.to_owned(), Gap::Slash)]);
            }
            _ => return Attempt::Bare(symbol.head),
        }
        repairs.add(Repair::CodesMissing);
        settled(symbol, repairs, start, at).map_or(Attempt::No, |mut reading| {
            // Who leaves out all codes leaves out the term with them.
            reading.repairs.remove(Repair::TermMissing);
            Attempt::Words(reading)
        })
    }

    /// `QĐ-TTg 06`, `NĐ-CP số 59/2023`: type and issuer before the number.
    fn codes_before(&self, start: usize) -> Option<Vec<(String, Gap)>> {
        let mut at = start.checked_sub(1)?;
        while self.sign(at) == Some(":")
            || self.word(at).is_some_and(|word| codes::fold(word) == "so")
        {
            at = at.checked_sub(1)?;
        }
        let issuer = clean(self.word(at)?, false)?.code;
        let sign = at.checked_sub(1)?;
        let type_code = clean(self.word(sign.checked_sub(1)?)?, true)?.code;
        let known = codes::is_type(&type_code)
            && (codes::is_state_issuer(&issuer) || codes::is_party_body(&issuer));
        (known && matches!(self.sign(sign), Some("-" | "/")))
            .then(|| Vec::from([(type_code, Gap::Slash), (issuer, Gap::Hyphen)]))
    }

    /// Names what stands around the number.
    fn around(&self, reading: &mut Reading) {
        let repairs = &mut reading.repairs;
        for index in (0..reading.start).rev() {
            match (self.word(index), self.sign(index)) {
                (Some(word), _) if codes::fold(word) == "so" => {
                    repairs.add(if repairs.has(Repair::PrefixSo) {
                        Repair::DoubledWord
                    } else {
                        Repair::PrefixSo
                    });
                }
                (None, Some(sign)) if is_bracket(sign) => repairs.add(Repair::Brackets),
                (None, Some(":" | ".")) if index > 0 => {}
                _ => {
                    repairs.add(Repair::SurroundingText);
                    break;
                }
            }
        }
        for index in reading.end..self.tokens.len() {
            match self.sign(index) {
                Some(sign) if is_bracket(sign) => repairs.add(Repair::Brackets),
                Some("." | "," | ";" | ":" | "!" | "?" | "…" | "-" | "/") => {
                    repairs.add(Repair::TrailingPunctuation);
                }
                _ => {
                    repairs.add(Repair::SurroundingText);
                    break;
                }
            }
        }
    }
}

fn is_bracket(sign: &str) -> bool {
    matches!(
        sign,
        "(" | ")"
            | "["
            | "]"
            | "{"
            | "}"
            | "\""
            | "“"
            | "”"
            | "'"
            | "‘"
            | "’"
            | "«"
            | "»"
            | "*"
            | "<"
            | ">"
            | "`"
    )
}

//! Reading numbers in the wild.
//!
//! The words of the text are tried from left to right as the running number; from the first that is
//! followed by a symbol the number is read. Every word is tried once and every try looks at a bounded
//! number of words, so the time is linear in the text.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

use super::clean::{clean, digits_of};
use super::codes;
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

/// What stands between two words.
#[derive(Clone, Copy)]
struct Between {
    gap: Gap,
    spaced: bool,
    next: usize,
    repairs: Repairs,
}

struct Reader {
    tokens: Vec<Token>,
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
        return match bare {
            _ if blank => Outcome::Blank,
            Some(number) => Outcome::Bare(number),
            None => Outcome::Nothing,
        };
    };
    reader.around(&mut reading);
    if space_before || space_after {
        reading.repairs.add(Repair::Space);
    }
    Outcome::Number(reading.symbol, reading.repairs)
}

enum Attempt {
    Symbol(alloc::boxed::Box<Reading>),
    Words(alloc::boxed::Box<Reading>),
    Blank,
    Bare(String),
    No,
}

/// The running number, and a code that is glued to it.
struct Head {
    digits: String,
    glued: Option<String>,
    repairs: Repairs,
}

impl Reader {
    fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    fn word(&self, index: usize) -> Option<&str> {
        self.token(index)
            .filter(|token| token.is_word)
            .map(|token| token.text.as_str())
    }

    fn sign(&self, index: usize) -> Option<&str> {
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
        match symbol.settle(&mut repairs) {
            Some(symbol) => {
                let end = at.saturating_add(1);
                Attempt::Symbol(alloc::boxed::Box::new(Reading {
                    symbol,
                    repairs,
                    start,
                    end,
                }))
            }
            None => Attempt::No,
        }
    }

    /// `1.374`: a dot between the thousands of a running number.
    fn thousands(&self, symbol: &mut Symbol, at: &mut usize, repairs: &mut Repairs) {
        let dot = at.saturating_add(1);
        let next = at.saturating_add(2);
        let after = at.saturating_add(3);
        let (Some("."), Some(word)) = (self.sign(dot), self.word(next)) else {
            return;
        };
        let tight = [dot, next]
            .iter()
            .all(|i| self.token(*i).is_some_and(|token| !token.spaced));
        let separated = matches!(self.sign(after), Some("/" | "-"));
        if tight
            && separated
            && symbol.head.len() <= 3
            && word.len() == 3
            && word.bytes().all(|b| b.is_ascii_digit())
        {
            symbol.head.push_str(word);
            repairs.add(Repair::DotInNumber);
            *at = next;
        }
    }

    /// `364 a/QĐ`: the letter of a running number after a space.
    fn suffix(&self, symbol: &mut Symbol, at: &mut usize, repairs: &mut Repairs) {
        let mut next = at.saturating_add(1);
        let apart = matches!(self.sign(next), Some("." | "-"))
            && self.token(next).is_some_and(|token| !token.spaced);
        if apart {
            next = next.saturating_add(1);
        }
        let Some(word) = self.word(next) else { return };
        let is_letter =
            word == "đ" || word.len() == 1 && word.bytes().all(|b| b.is_ascii_lowercase());
        let follows = next.saturating_add(1);
        let tight = self
            .sign(follows)
            .is_some_and(|sign| sign == "/" || sign == "-" && !apart)
            && self.token(follows).is_some_and(|token| !token.spaced);
        let ends_in_digit = symbol.head.ends_with(|c: char| c.is_ascii_digit());
        if tight && ends_in_digit && (is_letter || word == "bis") {
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
        self.pass(between, token, at, repairs);
        repairs.join(found);
        glued
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

    /// Reads one more code, if the next word is one.
    fn next_code(&self, symbol: &mut Symbol, at: &mut usize, repairs: &mut Repairs) -> bool {
        let Some(between) = self.between(*at) else {
            return false;
        };
        let Some(token) = self.token(between.next) else {
            return false;
        };
        if self.dotted_letter(symbol, between, &token.text, repairs) {
            self.pass(
                Between {
                    gap: Gap::Hyphen,
                    ..between
                },
                token,
                at,
                repairs,
            );
            return true;
        }
        // `T.Ư` and `T Ư`: the first letter of a code written with dots.
        if let Some((code, last)) = self.dotted_centre(between.next)
            && between.gap != Gap::Glued
            && !symbol.codes.is_empty()
        {
            self.pass(between, token, at, repairs);
            *at = last;
            symbol.codes.push((code, between.gap));
            repairs.add(Repair::DotInIssuer);
            if self
                .word(last)
                .is_some_and(|word| matches!(word, "Ư" | "ư"))
            {
                repairs.add(Repair::TwWithHorn);
            }
            return true;
        }
        if self.term_apart(symbol, between, &token.text, repairs) {
            self.pass(between, token, at, repairs);
            return true;
        }
        let is_first = symbol.codes.is_empty();
        if let Some((code, last)) = self.torn(between.next, is_first)
            && between.gap != Gap::Space
            && between.gap != Gap::Glued
        {
            self.pass(between, token, at, repairs);
            repairs.add(Repair::Space);
            *at = last;
            symbol.codes.push((code, between.gap));
            return true;
        }
        let Some(cleaned) = clean(&token.text, is_first) else {
            return false;
        };
        if !self.fits(symbol, between, token, &cleaned.code) {
            return false;
        }
        self.pass(between, token, at, repairs);
        repairs.join(cleaned.repairs);
        symbol.codes.push((cleaned.code, between.gap));
        !cleaned.ends
    }

    /// `QH 15`, `UBTVQH-XI`, `HĐND K15`: the term of office apart from its body.
    fn term_apart(
        &self,
        symbol: &mut Symbol,
        between: Between,
        word: &str,
        repairs: &mut Repairs,
    ) -> bool {
        let Some((last, _)) = symbol.codes.last_mut() else {
            return false;
        };
        let of_assembly = matches!(last.as_str(), "QH" | "UBTVQH");
        if !(of_assembly || last == "HĐND" && between.gap == Gap::Space)
            || between.gap == Gap::Glued
        {
            return false;
        }
        let glued = alloc::format!("{last}{word}");
        let is_digits = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
        let code = if is_digits {
            glued
        } else if of_assembly {
            match clean(&glued, false) {
                Some(cleaned)
                    if codes::is_known(&cleaned.code) || codes::is_assembly(&cleaned.code) =>
                {
                    repairs.join(cleaned.repairs);
                    cleaned.code
                }
                _ => return false,
            }
        } else {
            return false;
        };
        if of_assembly && !codes::is_assembly(&code) {
            return false;
        }
        *last = code;
        repairs.add(Repair::TermApart);
        true
    }

    /// `UB ND`, `UBTW MTTQVN`: one code torn in two by a space.
    fn torn(&self, index: usize, is_first: bool) -> Option<(String, usize)> {
        let first = self.word(index)?;
        let between = self
            .between(index)
            .filter(|between| between.gap == Gap::Space)?;
        let second = self.word(between.next)?;
        let whole = alloc::format!("{first}{second}");
        let apart = is_first && codes::is_type(first) && codes::is_state_issuer(second);
        let fits = if is_first {
            codes::is_type(&whole) || codes::is_state_issuer(&whole)
        } else {
            codes::is_known(&whole)
        };
        (fits && !apart).then_some((whole, between.next))
    }

    /// `U.B.N.D`: a single letter after a single letter and a dot.
    fn dotted_letter(
        &self,
        symbol: &mut Symbol,
        between: Between,
        word: &str,
        repairs: &mut Repairs,
    ) -> bool {
        let Some((last, _)) = symbol.codes.last_mut() else {
            return false;
        };
        let is_letter = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        if between.gap != Gap::Dot
            || between.spaced
            || !is_letter
            || !repairs.has(Repair::DotInIssuer) && last.chars().count() != 1
        {
            return false;
        }
        last.push_str(word);
        repairs.add(Repair::DotInIssuer);
        true
    }

    fn dotted_centre(&self, index: usize) -> Option<(String, usize)> {
        let first = self.word(index)?;
        let between = self.between(index)?;
        let second = self.word(between.next)?;
        let is_centre = matches!(first, "T" | "t") && matches!(second, "Ư" | "W" | "ư" | "w");
        (is_centre && matches!(between.gap, Gap::Dot | Gap::Space))
            .then(|| (String::from("TW"), between.next))
    }

    /// Whether a code can stand where it stands.
    fn fits(&self, symbol: &Symbol, between: Between, token: &Token, code: &str) -> bool {
        let known = codes::is_known(code) || codes::is_known(codes::without_term(code));
        let count = symbol.codes.len();
        let capitals = token.text.chars().count() >= 2
            && token
                .text
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '&');
        let first_is_type = symbol.code(0).is_some_and(codes::is_type);
        match between.gap {
            Gap::Slash | Gap::Hyphen if !between.spaced => {
                count > 0
                    || known
                    || capitals
                    || token.text.chars().any(char::is_uppercase) && token.text.chars().count() >= 2
            }
            Gap::Slash | Gap::Hyphen if count == 0 => {
                // A hyphen between spaces is mostly a dash of the sentence.
                known && (between.gap == Gap::Slash || codes::is_type(code))
                    || capitals && between.gap == Gap::Slash
            }
            Gap::Slash | Gap::Hyphen => {
                let one_sided = !self.spaced_on_both_sides(between);
                known || capitals && (count == 1 || one_sided)
            }
            Gap::Dot => !between.spaced && (known || capitals),
            Gap::Space if count == 0 => {
                codes::is_type(code)
                    && capitals_or_mixed(&token.text)
                    && self.goes_on_as_symbol(between.next)
            }
            Gap::Space => {
                let wants_issuer = count == 1 && first_is_type;
                let goes_on = count > 1
                    && symbol
                        .codes
                        .last()
                        .is_some_and(|(_, gap)| *gap == Gap::Space);
                let after_council = symbol.codes.last().is_some_and(|(code, _)| code == "HĐND");
                let unit = code.chars().count() <= 3 && code.chars().any(|c| c.is_ascii_digit())
                    || after_council && super::clean::is_term(code);
                let letter = count == 1
                    && !first_is_type
                    && capitals
                    && code.chars().count() <= 6
                    && self.is_last_capital(between.next);
                (wants_issuer && (known || capitals && self.is_last_capital(between.next)))
                    || (goes_on && (unit || known))
                    || (count > 0 && unit && (wants_issuer || after_council))
                    || letter
            }
            Gap::Glued => false,
        }
    }

    /// Whether no word in capitals follows, so that this one is not part of a heading.
    fn is_last_capital(&self, index: usize) -> bool {
        self.word(index.saturating_add(1))
            .is_none_or(|word| !word.chars().all(|c| c.is_uppercase()) || word.chars().count() < 2)
            && self.sign(index.saturating_add(1)) != Some("/")
    }

    /// After a running number and a space: whether the word begins a symbol.
    fn goes_on_as_symbol(&self, index: usize) -> bool {
        self.between(index).is_some_and(|between| {
            self.word(between.next)
                .and_then(|word| clean(word, false))
                .is_some_and(|cleaned| {
                    let known = codes::is_state_issuer(&cleaned.code)
                        || codes::is_party_body(&cleaned.code);
                    known || !between.spaced && matches!(between.gap, Gap::Slash | Gap::Hyphen)
                })
        })
    }

    fn spaced_on_both_sides(&self, between: Between) -> bool {
        let sign = between.next.saturating_sub(1);
        self.token(sign).is_some_and(|token| token.spaced)
            && self.token(between.next).is_some_and(|token| token.spaced)
    }

    /// The gap after a word: at most a few signs, or a space.
    fn between(&self, index: usize) -> Option<Between> {
        let mut next = index.saturating_add(1);
        let mut spaced = false;
        let mut repairs = Repairs::default();
        let mut gap: Option<Gap> = None;
        for _ in 0..5 {
            let token = self.token(next)?;
            spaced |= token.spaced;
            if token.is_word {
                let gap = gap.unwrap_or(if token.spaced { Gap::Space } else { Gap::Glued });
                return Some(Between {
                    gap,
                    spaced,
                    next,
                    repairs,
                });
            }
            repairs.join(token.repairs);
            let found = match token.text.as_str() {
                "/" => Gap::Slash,
                "-" => Gap::Hyphen,
                "." | "_" | "," | ":" | "\\" | "–" => Gap::Dot,
                "(" | ")" | "[" | "]" | "{" | "}" => {
                    repairs.add(Repair::Brackets);
                    next = next.saturating_add(1);
                    continue;
                }
                _ => return None,
            };
            match gap {
                None => gap = Some(found),
                Some(_) => repairs.add(Repair::DoubledSeparator),
            }
            next = next.saturating_add(1);
        }
        None
    }

    /// Takes the word at the end of a gap into the number.
    fn pass(&self, between: Between, token: &Token, at: &mut usize, repairs: &mut Repairs) {
        repairs.join(between.repairs);
        repairs.join(token.repairs);
        if between.spaced {
            repairs.add(Repair::Space);
        }
        *at = between.next;
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
        self.tokens.iter().enumerate().any(|(index, token)| {
            let before = index.checked_sub(1).and_then(|i| self.token(i));
            let after_blank = before.is_none_or(|before| {
                let closes = matches!(before.text.as_str(), ")" | "]" | "}");
                let holds = closes && index.checked_sub(2).is_some_and(|i| self.word(i).is_some());
                !before.is_word && !holds
                    || codes::fold(&before.text) == "so"
                    || before.text.chars().all(|c| matches!(c, 'x' | 'X'))
            });
            let is_symbol = self.word(index.saturating_add(1)).is_some_and(|word| {
                self.token(index.saturating_add(1))
                    .is_some_and(|next| !next.spaced)
                    && clean(word, true).is_some_and(|c| codes::is_type(&c.code))
            });
            token.text == "/" && after_blank && is_symbol
        })
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
                (None, Some(":" | "." | "\"" | "“")) if words.is_empty() => {}
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
            return match symbol.settle(&mut repairs) {
                Some(symbol) => {
                    let end = at.saturating_add(1);
                    Attempt::Words(alloc::boxed::Box::new(Reading {
                        symbol,
                        repairs,
                        start,
                        end,
                    }))
                }
                None => Attempt::No,
            };
        }
        let Some(code) = words.and_then(codes::type_of_words) else {
            return bare();
        };
        match code {
            "NĐ" => {
                symbol.codes = Vec::from([
                    ("NĐ".to_owned(), Gap::Slash),
                    ("CP".to_owned(), Gap::Hyphen),
                ])
            }
            code if symbol.year.is_some() => {
                symbol.codes = Vec::from([(code.to_owned(), Gap::Slash)])
            }
            _ => return Attempt::Bare(symbol.head),
        }
        repairs.add(Repair::CodesMissing);
        match symbol.settle(&mut repairs) {
            Some(symbol) => {
                repairs.remove(Repair::TermMissing);
                let end = at.saturating_add(1);
                Attempt::Words(alloc::boxed::Box::new(Reading {
                    symbol,
                    repairs,
                    start,
                    end,
                }))
            }
            None => Attempt::No,
        }
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
        let mut numbers = 0_u8;
        for index in (0..reading.start).rev() {
            match (self.word(index), self.sign(index)) {
                (Some(word), _) if codes::fold(word) == "so" && numbers < 2 => {
                    numbers = numbers.saturating_add(1);
                    repairs.add(if numbers == 1 {
                        Repair::PrefixSo
                    } else {
                        Repair::DoubledWord
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
                    repairs.add(Repair::TrailingPunctuation)
                }
                _ => {
                    repairs.add(Repair::SurroundingText);
                    break;
                }
            }
        }
    }
}

fn capitals_or_mixed(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
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

/// The digits at the beginning, and the rest.
fn split_digits(word: &str) -> (&str, &str) {
    let end = word
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(word.len());
    word.split_at_checked(end).unwrap_or((word, ""))
}

/// Reads a word as the running number.
fn head(word: &str) -> Option<Head> {
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

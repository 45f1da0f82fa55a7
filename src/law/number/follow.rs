//! What may follow in a number: the gaps between its words, and the next code.
//!
//! A hyphen between spaces is mostly a dash of the sentence, and a word in capitals after a space may be
//! a heading: so a code must be known, or stand tightly, or be wanted by what was read before it.

use alloc::string::String;

use super::clean::{clean, is_term};
use super::codes;
use super::lax::Reader;
use super::repair::Repair;
use super::scan::{Repairs, Token};
use super::symbol::{Gap, Symbol};

/// What stands between two words.
#[derive(Clone, Copy)]
pub(super) struct Between {
    pub(super) gap: Gap,
    pub(super) spaced: bool,
    pub(super) next: usize,
    pub(super) repairs: Repairs,
}

impl Reader {
    /// Reads one more code, if the next word is one.
    pub(super) fn next_code(
        &self,
        symbol: &mut Symbol,
        at: &mut usize,
        repairs: &mut Repairs,
    ) -> bool {
        let next = self.between(*at);
        let Some((between, token)) = next.and_then(|next| Some((next, self.token(next.next)?)))
        else {
            return false;
        };
        if Self::dotted_letter(symbol, between, &token.text, repairs) {
            Self::pass(between, token, at, repairs);
            return true;
        }
        // `T.Ư` and `T Ư`: the centre.
        if let Some((inner, second)) = self.dotted_centre(between.next)
            && !symbol.codes.is_empty()
        {
            Self::pass(between, token, at, repairs);
            Self::pass(inner, second, at, repairs);
            symbol.codes.push((String::from("TW"), between.gap));
            if inner.gap == Gap::Dot {
                repairs.add(Repair::DotInIssuer);
            }
            if matches!(second.text.as_str(), "Ư" | "ư") {
                repairs.add(Repair::TwWithHorn);
            }
            return true;
        }
        if Self::term_apart(symbol, &token.text, repairs) {
            Self::pass(between, token, at, repairs);
            return true;
        }
        let is_first = symbol.codes.is_empty();
        if let Some((code, last)) = self.torn(between.next, is_first)
            && between.gap != Gap::Space
            && between.gap != Gap::Glued
        {
            Self::pass(between, token, at, repairs);
            repairs.add(Repair::Space);
            *at = last;
            symbol.codes.push((code, between.gap));
            return true;
        }
        let Some(cleaned) = clean(&token.text, is_first) else {
            return false;
        };
        if !self.fits(symbol, between, &cleaned.code) {
            return false;
        }
        Self::pass(between, token, at, repairs);
        repairs.join(cleaned.repairs);
        symbol.codes.push((cleaned.code, between.gap));
        !cleaned.ends
    }

    /// `QH-15`, `UBTVQH XI`: the term of office apart from the Assembly.
    fn term_apart(symbol: &mut Symbol, word: &str, repairs: &mut Repairs) -> bool {
        let Some((last, _)) = symbol.codes.last_mut() else {
            return false;
        };
        if !matches!(last.as_str(), "QH" | "UBTVQH") {
            return false;
        }
        let whole = alloc::format!("{last}{word}");
        let Some(whole) = clean(&whole, false).filter(|whole| codes::is_assembly(&whole.code))
        else {
            return false;
        };
        *last = whole.code;
        repairs.join(whole.repairs);
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
        symbol: &mut Symbol,
        between: Between,
        word: &str,
        repairs: &mut Repairs,
    ) -> bool {
        let Some((last, _)) = symbol.codes.last_mut() else {
            return false;
        };
        let is_letter = |word: &str| {
            let mut letters = word.chars();
            matches!((letters.next(), letters.next()), (Some(letter), None) if letter.is_uppercase())
        };
        let is_dotted = is_letter(last) || repairs.has(Repair::DotInIssuer);
        if between.gap != Gap::Dot || !is_letter(word) || !is_dotted {
            return false;
        }
        last.push_str(word);
        repairs.add(Repair::DotInIssuer);
        true
    }

    /// `T.Ư`, `T W`: what stands between the two letters, and the second of them.
    fn dotted_centre(&self, index: usize) -> Option<(Between, &Token)> {
        let between = self.between(index)?;
        let second = self.token(between.next)?;
        let is_centre = matches!(self.word(index)?, "T" | "t")
            && matches!(second.text.as_str(), "Ư" | "W" | "ư" | "w");
        (is_centre && matches!(between.gap, Gap::Dot | Gap::Space)).then_some((between, second))
    }

    /// Whether a code can stand where it stands.
    fn fits(&self, symbol: &Symbol, between: Between, code: &str) -> bool {
        let known = codes::is_known(codes::without_term(code));
        // A letter alone may begin anything.
        let plausible = known || code.chars().nth(1).is_some();
        let Some((last, last_gap)) = symbol.codes.last() else {
            return match between.gap {
                Gap::Slash | Gap::Hyphen if !between.spaced => plausible,
                Gap::Slash => plausible,
                // A hyphen between spaces is mostly a dash of the sentence.
                Gap::Hyphen => codes::is_type(code),
                Gap::Dot => plausible && !between.spaced,
                Gap::Space => codes::is_type(code) && self.goes_on_as_symbol(between.next),
                Gap::Glued => false,
            };
        };
        let is_second = symbol.codes.len() == 1;
        match between.gap {
            Gap::Slash | Gap::Hyphen if !between.spaced => true,
            Gap::Slash | Gap::Hyphen => {
                known || plausible && (is_second || !self.spaced_on_both_sides(between))
            }
            Gap::Dot => plausible && !between.spaced,
            Gap::Space if is_second => {
                known && codes::is_type(last) || plausible && self.is_last_capital(between.next)
            }
            Gap::Space => {
                let has_digit = code.chars().any(|c| c.is_ascii_digit());
                let unit = has_digit && code.chars().count() <= 3;
                *last_gap == Gap::Space && (known || unit)
                    || last == "HĐND" && (unit || is_term(code))
            }
            Gap::Glued => false,
        }
    }

    /// Whether no word in capitals follows, so that this one is not part of a heading.
    fn is_last_capital(&self, index: usize) -> bool {
        let next = index.saturating_add(1);
        let in_capitals = |word: &str| word.chars().all(char::is_uppercase);
        !self.word(next).is_some_and(in_capitals) && self.sign(next) != Some("/")
    }

    /// After a running number and a space: whether the word begins a symbol.
    fn goes_on_as_symbol(&self, index: usize) -> bool {
        self.between(index).is_some_and(|between| {
            self.word(between.next)
                .and_then(|word| clean(word, false))
                .is_some_and(|cleaned| {
                    codes::is_state_issuer(&cleaned.code)
                        || codes::is_party_body(&cleaned.code)
                        || !between.spaced
                })
        })
    }

    fn spaced_on_both_sides(&self, between: Between) -> bool {
        let sign = between.next.saturating_sub(1);
        self.token(sign).is_some_and(|token| token.spaced)
            && self.token(between.next).is_some_and(|token| token.spaced)
    }

    /// The gap after a word: at most a few signs, or a space.
    pub(super) fn between(&self, index: usize) -> Option<Between> {
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
    pub(super) fn pass(between: Between, token: &Token, at: &mut usize, repairs: &mut Repairs) {
        repairs.join(between.repairs);
        repairs.join(token.repairs);
        if between.spaced {
            repairs.add(Repair::Space);
        }
        *at = between.next;
    }
}

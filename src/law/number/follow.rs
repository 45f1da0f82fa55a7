//! What may follow in a number: the gaps between its words, and the next code.
//!
//! A hyphen between spaces is mostly a dash of the sentence, and a word in capitals after a space may be
//! a heading: so a code must be known, or stand tightly, or be wanted by what was read before it.

use alloc::string::String;

use super::clean::clean;
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
        let Some(between) = self.between(*at) else {
            return false;
        };
        let Some(token) = self.token(between.next) else {
            return false;
        };
        if Self::dotted_letter(symbol, between, &token.text, repairs) {
            Self::pass(
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
            Self::pass(between, token, at, repairs);
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
        if Self::term_apart(symbol, between, &token.text, repairs) {
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
        if !self.fits(symbol, between, token, &cleaned.code) {
            return false;
        }
        Self::pass(between, token, at, repairs);
        repairs.join(cleaned.repairs);
        symbol.codes.push((cleaned.code, between.gap));
        !cleaned.ends
    }

    /// `QH 15`, `UBTVQH-XI`, `HĐND K15`: the term of office apart from its body.
    fn term_apart(
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
                    || codes::split_glued(code).is_some()
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
                    && (capitals_or_mixed(&token.text) || self.is_tight(between.next))
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
            .is_none_or(|word| !word.chars().all(char::is_uppercase) || word.chars().count() < 2)
            && self.sign(index.saturating_add(1)) != Some("/")
    }

    /// Whether a slash or hyphen follows without a space.
    fn is_tight(&self, index: usize) -> bool {
        self.between(index).is_some_and(|between| {
            matches!(between.gap, Gap::Slash | Gap::Hyphen) && !between.spaced
        })
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

fn capitals_or_mixed(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

//! Words, numbers and letters of a list, and the levels they stand on.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::super::{PointLetter, path};
use super::{LONGEST_RANGE, Problem};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Number(u16, Option<PointLetter>),
    Letter(PointLetter, u8),
    Roman(u8),
    Word(String),
    Comma,
    Dash,
    Open,
    Close,
    Other(char),
}

impl Token {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Number(number, letter) => format!(
                "{number}{}",
                letter.map(|l| l.to_string()).unwrap_or_default()
            ),
            Self::Letter(letter, 0) => letter.to_string(),
            Self::Letter(letter, digit) => format!("{letter}{digit}"),
            Self::Roman(number) => number.to_string(),
            Self::Word(word) => word.clone(),
            Self::Comma => ",".into(),
            Self::Dash => "-".into(),
            Self::Open => "(".into(),
            Self::Close => ")".into(),
            Self::Other(c) => c.to_string(),
        }
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    for c in text.chars().chain(core::iter::once(' ')) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            tokens.push(classify(&word));
            word.clear();
        }
        match c {
            ',' | ';' => tokens.push(Token::Comma),
            '-' | '–' | '—' | '\u{2011}' => tokens.push(Token::Dash),
            '(' => tokens.push(Token::Open),
            ')' => tokens.push(Token::Close),
            // The dot of `Art.` and `para.`; one inside a number would be a path.
            '.' => {}
            space if space.is_whitespace() => {}
            other => tokens.push(Token::Other(other)),
        }
    }
    tokens
}

pub(super) fn classify(word: &str) -> Token {
    let end = word
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(word.len());
    let (digits, letters) = word.split_at_checked(end).unwrap_or((word, ""));
    let regular = !digits.starts_with('0') && digits.len() <= 4;
    if regular && let Ok(number) = digits.parse::<u16>() {
        let mut chars = letters.chars();
        match (chars.next(), chars.next()) {
            (None, _) => return Token::Number(number, None),
            (Some(letter), None) => {
                if let Some(letter) = PointLetter::from_char(letter) {
                    return Token::Number(number, Some(letter));
                }
            }
            _ => {}
        }
    }
    let roman = path::roman_value(word.as_bytes());
    if roman > 0 {
        return Token::Roman(roman);
    }
    let mut chars = word.chars();
    if let (Some(letter), digit, None) = (
        chars.next().and_then(PointLetter::from_char),
        chars.next(),
        chars.next(),
    ) {
        match digit.map(|digit| digit.to_digit(10)) {
            None => return Token::Letter(letter, 0),
            Some(Some(digit)) if digit > 0 => {
                return Token::Letter(letter, u8::try_from(digit).unwrap_or(0));
            }
            Some(_) => {}
        }
    }
    Token::Word(word.to_lowercase())
}

/// The levels of a text; the greater holds the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Point,
    Paragraph,
    Clause,
    Article,
    Section,
    Chapter,
    Part,
}

impl Level {
    pub(super) fn of(token: &Token) -> Option<Self> {
        let Token::Word(word) = token else {
            return None;
        };
        Some(match word.as_str() {
            "điểm" => Self::Point,
            "đoạn" => Self::Paragraph,
            "khoản" => Self::Clause,
            "điều" => Self::Article,
            "mục" => Self::Section,
            "chương" => Self::Chapter,
            "phần" => Self::Part,
            _ => return None,
        })
    }

    pub(super) fn height(self) -> u8 {
        match self {
            Self::Point | Self::Paragraph => 0,
            Self::Clause => 1,
            Self::Article => 2,
            Self::Section => 3,
            Self::Chapter => 4,
            Self::Part => 5,
        }
    }

    /// The segment of a path that the token stands for on this level.
    pub(super) fn segment(self, token: &Token) -> Option<String> {
        match (self, token) {
            (Self::Point, Token::Letter(letter, 0)) => Some(letter.as_ascii().into()),
            (Self::Point, Token::Letter(letter, digit)) => {
                Some(format!("{}{digit}", letter.as_ascii()))
            }
            (Self::Paragraph, Token::Number(number, None)) => Some(format!("p{number}")),
            (Self::Clause | Self::Article, Token::Number(number, letter)) => Some(format!(
                "{number}{}",
                letter.map(PointLetter::as_ascii).unwrap_or_default()
            )),
            (Self::Section, Token::Number(number, None)) => Some(format!("section.{number}")),
            (Self::Chapter, Token::Number(number, None)) => Some(format!("chapter.{number}")),
            (Self::Part, Token::Number(number, None)) => Some(format!("part.{number}")),
            (Self::Section, Token::Roman(number)) => Some(format!("section.{number}")),
            (Self::Chapter, Token::Roman(number)) => Some(format!("chapter.{number}")),
            (Self::Part, Token::Roman(number)) => Some(format!("part.{number}")),
            _ => None,
        }
    }

    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Point => "a letter of a point",
            Self::Paragraph => "the number of a paragraph",
            Self::Clause => "the number of a clause",
            Self::Article => "the number of an article",
            Self::Section | Self::Chapter | Self::Part => "the number of a division",
        }
    }
}

pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
}

impl Reader<'_> {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.tokens.first()
    }

    pub(super) fn peek_at(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    pub(super) fn skip(&mut self) {
        self.tokens = self.tokens.split_first().map_or(&[], |(_, rest)| rest);
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = self.peek().is_some_and(|token| token.is_word(word));
        if found {
            self.skip();
        }
        found
    }

    /// Takes commas and words that join; says whether there were any.
    pub(super) fn take_joint(&mut self) -> bool {
        let mut any = false;
        while self.peek().is_some_and(is_joint) {
            self.skip();
            any = true;
        }
        any
    }

    pub(super) fn unexpected(&self, expected: &'static str) -> Problem {
        let found = self
            .peek()
            .map_or_else(|| "nothing".to_owned(), Token::text);
        Problem::Unexpected { found, expected }
    }
}

pub(super) fn is_joint(token: &Token) -> bool {
    *token == Token::Comma
        || ["và", "hoặc", "and", "or"]
            .iter()
            .any(|word| token.is_word(word))
}

/// Every number or letter from one to the other, both included.
pub(super) fn range(first: &Token, last: &Token) -> Result<Vec<Token>, Problem> {
    let wrong = || Problem::Unexpected {
        found: format!("{}-{}", first.text(), last.text()),
        expected: "a range that rises",
    };
    let mut all = Vec::new();
    match (first, last) {
        (Token::Number(from, None), Token::Number(to, None)) if from < to => {
            if usize::from(to.saturating_sub(*from)) > LONGEST_RANGE {
                return Err(Problem::TooMany);
            }
            all.extend((*from..=*to).map(|number| Token::Number(number, None)));
        }
        (Token::Letter(from, 0), Token::Letter(to, 0)) if from < to => {
            let mut letter = Some(*from);
            while let Some(next) = letter.filter(|next| next <= to) {
                all.push(Token::Letter(next, 0));
                letter = next.next();
            }
        }
        _ => return Err(wrong()),
    }
    Ok(all)
}

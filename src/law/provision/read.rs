//! Reading printed provisions: one, or a list of them.
//!
//! Vietnamese names a place from the inside out and leaves out what the next part repeats: *khoản 3 và
//! khoản 4 Điều 15*. The reader therefore collects runs (a level and its items) and resolves them from
//! the right. English names it from the outside in: *Art. 15(3) and (4)*.

use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization as _;

use super::print::NAMES;
use super::{
    ParseProvisionError, ParseProvisionsError, PointLetter, Provision, ProvisionSet, path,
};

/// A range of articles or clauses longer than this is a slip.
const LONGEST_RANGE: usize = 500;

/// No text names more provisions than this in one list.
const MOST_PROVISIONS: usize = 2_000;

impl Provision {
    /// Reads a provision in any of its three forms: the path, the Vietnamese and the English text.
    ///
    /// ```
    /// use danchu::law::Provision;
    /// let point = Provision::constant("13.2.dd");
    /// assert_eq!(Provision::read("13.2.dd")?, point);
    /// assert_eq!(Provision::read("điểm đ khoản 2 Điều 13")?, point);
    /// assert_eq!(Provision::read("Art. 13(2)(đ)")?, point);
    /// # Ok::<(), danchu::law::ParseProvisionError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseProvisionError`] if the text is no provision or names several.
    pub fn read(text: &str) -> Result<Self, ParseProvisionError> {
        if let Ok(provision) = text.parse() {
            return Ok(provision);
        }
        let set = ProvisionSet::read(text).map_err(|_| ParseProvisionError::Text {
            input: excerpt(text),
        })?;
        let mut provisions = Vec::from(set);
        match (provisions.pop(), provisions.len()) {
            (Some(one), 0) => Ok(one),
            (_, others) => Err(ParseProvisionError::Several {
                input: excerpt(text),
                count: others.saturating_add(1),
            }),
        }
    }
}

impl ProvisionSet {
    /// Reads a list of provisions in Vietnamese or English, or one path.
    ///
    /// A range is filled with the numbers or letters between its ends, inserted articles excepted.
    ///
    /// ```
    /// use danchu::law::{Provision, ProvisionSet};
    /// let points = ProvisionSet::read("điểm a, b và c khoản 1 Điều 22")?;
    /// assert_eq!(points, ProvisionSet::read("Art. 22(1)(a)-(c)")?);
    /// assert!(points.contains(&Provision::constant("22.1.b")));
    /// # Ok::<(), danchu::law::ParseProvisionsError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseProvisionsError`], also where the text leaves open which provision is meant: *khoản 1
    /// Điều 5 và 6*.
    pub fn read(text: &str) -> Result<Self, ParseProvisionsError> {
        let normal: String = text.trim().nfc().collect();
        if let Ok(path) = normal.parse::<Provision>() {
            return Ok(core::iter::once(path).collect());
        }
        let body = without_this_law(&normal);
        // Parts of a list that stand alone are read alone; `khoản 1; khoản 2 Điều 5` is one list.
        let parts: Option<Vec<Vec<Provision>>> =
            body.split(';').map(|part| group(part).ok()).collect();
        let provisions = match parts {
            Some(parts) => parts.into_iter().flatten().collect(),
            None => group(body).map_err(|problem| problem.in_text(text))?,
        };
        Ok(provisions.into_iter().collect())
    }
}

fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(80).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// What went wrong, before the text is known.
enum Problem {
    Unexpected {
        found: String,
        expected: &'static str,
    },
    Ambiguous,
    TooMany,
}

impl Problem {
    fn in_text(self, text: &str) -> ParseProvisionsError {
        let input = excerpt(text);
        match self {
            Self::Unexpected { found, expected } => ParseProvisionsError::Unexpected {
                input,
                found,
                expected,
            },
            Self::Ambiguous => ParseProvisionsError::Ambiguous { input },
            Self::TooMany => ParseProvisionsError::TooMany { input },
        }
    }
}

/// Leaves out `của Luật này` at the end.
fn without_this_law(text: &str) -> &str {
    let text = text.trim_end_matches(['.', ',', ';', ' ']);
    let Some(front) = text.strip_suffix("này").map(str::trim_end) else {
        return text;
    };
    let kinds = [
        "Luật",
        "Bộ luật",
        "Nghị định",
        "Pháp lệnh",
        "Nghị quyết",
        "Thông tư",
        "Quyết định",
        "Quy định",
        "Quy chế",
    ];
    let bare = kinds
        .iter()
        .find_map(|kind| front.strip_suffix(kind))
        .map(str::trim_end);
    bare.map_or(text, |bare| {
        bare.strip_suffix("của").unwrap_or(bare).trim_end()
    })
}

/// One part of a list.
fn group(text: &str) -> Result<Vec<Provision>, Problem> {
    if let Some(place) = anchor(text.trim()) {
        return Ok(Vec::from([place]));
    }
    let tokens = tokens(text);
    let english = matches!(tokens.first(), Some(Token::Word(word)) if matches!(word.as_str(), "art" | "arts" | "article" | "articles"));
    let division = matches!(tokens.first(), Some(Token::Word(word)) if matches!(word.as_str(), "part" | "chapter" | "section"));
    let mut reader = Reader { tokens: &tokens };
    if english {
        reader.english()
    } else if division {
        reader.english_divisions().map(|place| Vec::from([place]))
    } else {
        reader.vietnamese()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
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
    fn text(&self) -> String {
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

    fn is_word(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

fn tokens(text: &str) -> Vec<Token> {
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

fn classify(word: &str) -> Token {
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
enum Level {
    Point,
    Paragraph,
    Clause,
    Article,
    Section,
    Chapter,
    Part,
}

impl Level {
    fn of(token: &Token) -> Option<Self> {
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

    fn height(self) -> u8 {
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
    fn segment(self, token: &Token) -> Option<String> {
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

    fn expected(self) -> &'static str {
        match self {
            Self::Point => "a letter of a point",
            Self::Paragraph => "the number of a paragraph",
            Self::Clause => "the number of a clause",
            Self::Article => "the number of an article",
            Self::Section | Self::Chapter | Self::Part => "the number of a division",
        }
    }
}

/// A level with its items: `khoản 1, 2 và 3`.
struct Run {
    level: Level,
    segments: Vec<String>,
    /// Whether *các* says that there are several.
    several: bool,
    /// Whether a comma or *và* follows, not the part that holds it.
    listed: bool,
}

struct Reader<'a> {
    tokens: &'a [Token],
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.first()
    }

    fn peek_at(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    fn skip(&mut self) {
        self.tokens = self.tokens.split_first().map_or(&[], |(_, rest)| rest);
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.peek().is_some_and(|token| token.is_word(word));
        if found {
            self.skip();
        }
        found
    }

    /// Takes commas and words that join; says whether there were any.
    fn take_joint(&mut self) -> bool {
        let mut any = false;
        while self.peek().is_some_and(is_joint) {
            self.skip();
            any = true;
        }
        any
    }

    fn unexpected(&self, expected: &'static str) -> Problem {
        let found = self
            .peek()
            .map_or_else(|| "nothing".to_owned(), Token::text);
        Problem::Unexpected { found, expected }
    }

    fn vietnamese(&mut self) -> Result<Vec<Provision>, Problem> {
        let mut runs = Vec::new();
        while self.peek().is_some() {
            runs.push(self.run()?);
        }
        resolve(&runs)
    }

    fn run(&mut self) -> Result<Run, Problem> {
        let several = self.take_word("các") | self.take_word("những") | self.take_word("mỗi");
        let from = self.take_word("từ");
        let Some(level) = self.peek().and_then(Level::of) else {
            return Err(self.unexpected("`điểm`, `khoản` or `Điều`"));
        };
        self.skip();
        // `các khoản từ 1 đến 3`
        let _ = !from && self.take_word("từ");
        let mut segments = Vec::new();
        loop {
            self.item(level, &mut segments)?;
            if segments.len() > MOST_PROVISIONS {
                return Err(Problem::TooMany);
            }
            let joints = self
                .tokens
                .iter()
                .take_while(|token| is_joint(token))
                .count();
            if joints == 0 {
                return Ok(Run {
                    level,
                    segments,
                    several,
                    listed: false,
                });
            }
            let next_is_item = self
                .peek_at(joints)
                .is_some_and(|token| level.segment(token).is_some());
            self.take_joint();
            if !next_is_item {
                return Ok(Run {
                    level,
                    segments,
                    several,
                    listed: true,
                });
            }
        }
    }

    /// One item or a range of them.
    fn item(&mut self, level: Level, segments: &mut Vec<String>) -> Result<(), Problem> {
        let Some(first) = self
            .peek()
            .filter(|token| level.segment(token).is_some())
            .cloned()
        else {
            return Err(self.unexpected(level.expected()));
        };
        self.skip();
        let dash = self.peek() == Some(&Token::Dash);
        if !dash && !self.peek().is_some_and(|token| token.is_word("đến")) {
            segments.extend(level.segment(&first));
            return Ok(());
        }
        self.skip();
        if self.peek().and_then(Level::of) == Some(level) {
            self.skip();
        }
        let Some(last) = self
            .peek()
            .filter(|token| level.segment(token).is_some())
            .cloned()
        else {
            return Err(self.unexpected(level.expected()));
        };
        self.skip();
        for token in range(&first, &last)? {
            segments.extend(level.segment(&token));
        }
        Ok(())
    }

    /// `Arts. 15-24`, `Art. 15(1)-(3) and (5)`, `Art. 13(2), para. 2`.
    fn english(&mut self) -> Result<Vec<Provision>, Problem> {
        let mut found: Vec<Provision> = Vec::new();
        // The last place named, as steps with their level.
        let mut last: Vec<(Level, Token)> = Vec::new();
        loop {
            self.english_word();
            let step = self.english_step()?;
            // A step replaces the one of its own level and what lies below.
            let keep = match step.0 {
                Level::Article => 0,
                Level::Clause => 1,
                _ => last
                    .iter()
                    .rposition(|(level, _)| *level == Level::Point)
                    .unwrap_or(last.len()),
            };
            last.truncate(keep);
            last.push(step);
            self.english_inner(&mut last)?;
            if self.english_range() {
                let end = self.english_step()?;
                let Some((level, start)) = last.pop() else {
                    return Err(self.unexpected("the beginning of a range"));
                };
                if level != end.0 {
                    return Err(self.unexpected("a range on one level"));
                }
                for token in range(&start, &end.1)? {
                    last.push((level, token));
                    found.push(self.place(&last)?);
                    last.pop();
                }
                last.push(end);
            } else {
                found.push(self.place(&last)?);
            }
            if found.len() > MOST_PROVISIONS {
                return Err(Problem::TooMany);
            }
            if self.peek().is_none() {
                return Ok(found);
            }
            if !self.take_joint() {
                return Err(self.unexpected("`,` or `and`"));
            }
        }
    }

    fn english_word(&mut self) {
        for word in ["art", "arts", "article", "articles"] {
            self.take_word(word);
        }
    }

    fn english_range(&mut self) -> bool {
        let found = self.peek() == Some(&Token::Dash)
            || self.peek().is_some_and(|token| token.is_word("to"));
        if found {
            self.skip();
        }
        found
    }

    /// `13` an article, `(2)` a clause, `(a)` a point.
    fn english_step(&mut self) -> Result<(Level, Token), Problem> {
        let inner = self.peek() == Some(&Token::Open);
        if inner {
            self.skip();
        }
        // `(i)`, `(v)`, `(x)` are points; a Roman number is written in capitals.
        let step = match self.peek() {
            Some(token @ Token::Number(..)) if inner => (Level::Clause, token.clone()),
            Some(token @ Token::Number(..)) => (Level::Article, token.clone()),
            Some(token @ Token::Letter(..)) if inner => (Level::Point, token.clone()),
            _ => return Err(self.unexpected("an article, a clause or a point")),
        };
        self.skip();
        if inner {
            if self.peek() != Some(&Token::Close) {
                return Err(self.unexpected("`)`"));
            }
            self.skip();
        }
        Ok(step)
    }

    /// The steps that follow directly: `(2)(a), para. 2`.
    fn english_inner(&mut self, last: &mut Vec<(Level, Token)>) -> Result<(), Problem> {
        loop {
            if self.peek() == Some(&Token::Open) {
                let step = self.english_step()?;
                last.push(step);
                continue;
            }
            let comma = usize::from(self.peek() == Some(&Token::Comma));
            let paragraph = self
                .peek_at(comma)
                .is_some_and(|token| ["para", "paragraph"].iter().any(|word| token.is_word(word)));
            if !paragraph {
                return Ok(());
            }
            for _ in 0..=comma {
                self.skip();
            }
            let Some(token @ Token::Number(_, None)) = self.peek() else {
                return Err(self.unexpected("the number of a paragraph"));
            };
            last.push((Level::Paragraph, token.clone()));
            self.skip();
        }
    }

    fn place(&self, steps: &[(Level, Token)]) -> Result<Provision, Problem> {
        let segments: Vec<String> = steps
            .iter()
            .filter_map(|(level, token)| level.segment(token))
            .collect();
        segments
            .join(".")
            .parse()
            .map_err(|_| self.unexpected("a clause before its point"))
    }

    /// `Part 1, Chapter II, Section 3`.
    fn english_divisions(&mut self) -> Result<Provision, Problem> {
        let mut segments = Vec::new();
        while let Some(Token::Word(word)) = self.peek() {
            let level = match word.as_str() {
                "part" => Level::Part,
                "chapter" => Level::Chapter,
                "section" => Level::Section,
                _ => return Err(self.unexpected("`Part`, `Chapter` or `Section`")),
            };
            self.skip();
            let Some(segment) = self.peek().and_then(|token| level.segment(token)) else {
                return Err(self.unexpected(level.expected()));
            };
            segments.push(segment);
            self.skip();
            self.take_joint();
        }
        if self.peek().is_some() {
            return Err(self.unexpected("the end"));
        }
        segments
            .join(".")
            .parse()
            .map_err(|_| self.unexpected("divisions from the outside in"))
    }
}

fn is_joint(token: &Token) -> bool {
    *token == Token::Comma
        || ["và", "hoặc", "and", "or"]
            .iter()
            .any(|word| token.is_word(word))
}

/// Every number or letter from one to the other, both included.
fn range(first: &Token, last: &Token) -> Result<Vec<Token>, Problem> {
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

/// Gives every run the part that holds it, from the right.
fn resolve(runs: &[Run]) -> Result<Vec<Provision>, Problem> {
    let mut resolved: Vec<Vec<String>> = Vec::new();
    resolved.resize_with(runs.len(), Vec::new);
    for (index, run) in runs.iter().enumerate().rev() {
        let after = index.saturating_add(1);
        let is_last = after == runs.len();
        let holder = if !run.listed && !is_last {
            Some(after)
        } else if run.level.height() >= Level::Article.height() {
            None
        } else {
            // The list goes on with a run of the same level or a deeper one, whose holder is shared.
            let goes_on = runs
                .get(after)
                .is_some_and(|next| next.level.height() <= run.level.height());
            let higher = (after..runs.len()).find(|i| {
                runs.get(*i)
                    .is_some_and(|other| other.level.height() > run.level.height())
            });
            Some(
                higher
                    .filter(|_| goes_on)
                    .ok_or_else(|| Problem::Unexpected {
                        found: "the end".to_owned(),
                        expected: "the part of the text that holds it",
                    })?,
            )
        };
        let prefixes = match holder {
            None => Vec::from([String::new()]),
            Some(holder) => {
                let several = runs.get(holder).is_some_and(|run| run.several);
                let prefixes = resolved.get(holder).cloned().unwrap_or_default();
                if prefixes.len() > 1 && !several {
                    return Err(Problem::Ambiguous);
                }
                prefixes
            }
        };
        if prefixes.len().saturating_mul(run.segments.len()) > MOST_PROVISIONS {
            return Err(Problem::TooMany);
        }
        let all = prefixes.iter().flat_map(|prefix| {
            run.segments.iter().map(move |segment| {
                if prefix.is_empty() {
                    segment.clone()
                } else {
                    format!("{prefix}.{segment}")
                }
            })
        });
        if let Some(place) = resolved.get_mut(index) {
            *place = all.collect();
        }
    }
    let mut found = Vec::new();
    for (index, paths) in resolved.iter().enumerate() {
        let is_held = index
            .checked_sub(1)
            .and_then(|before| runs.get(before))
            .is_some_and(|before| !before.listed);
        if is_held {
            continue;
        }
        for path in paths {
            let place = path.parse().map_err(|_| Problem::Unexpected {
                found: path.clone(),
                expected: "parts from the inside out",
            })?;
            found.push(place);
        }
    }
    if found.is_empty() {
        return Err(Problem::Unexpected {
            found: "nothing".to_owned(),
            expected: "`điểm`, `khoản` or `Điều`",
        });
    }
    Ok(found)
}

/// `mục II.1.đ`, `Section II.1.đ`, `nơi nhận 4`, `assessment 3.đ`, `mục III đề mục`.
fn anchor(text: &str) -> Option<Provision> {
    let (head, rest) = anchor_head(text)?;
    let mut path = head;
    for piece in rest.split(['.', ' ']).filter(|piece| !piece.is_empty()) {
        path.push('.');
        match classify(piece) {
            Token::Number(number, letter) => path.push_str(&format!(
                "{number}{}",
                letter.map(PointLetter::as_ascii).unwrap_or_default()
            )),
            Token::Letter(letter, 0) => path.push_str(letter.as_ascii()),
            Token::Letter(letter, digit) => path.push_str(&format!("{}{digit}", letter.as_ascii())),
            Token::Word(word) => path.push_str(&word),
            _ => return None,
        }
    }
    // `đoạn 2` and `đề mục` were read word by word.
    for (words, segment) in [
        (".đoạn.", ".p"),
        (".para.", ".p"),
        (".đề.mục", ".head"),
        (".heading", ".head"),
    ] {
        path = path.replace(words, segment);
    }
    path.parse().ok()
}

fn anchor_head(text: &str) -> Option<(String, &str)> {
    for word in ["mục ", "Mục ", "Section "] {
        if let Some(rest) = text.strip_prefix(word) {
            let end = rest.find(['.', ' ']).unwrap_or(rest.len());
            let (roman, rest) = rest.split_at_checked(end)?;
            return (path::roman_value(roman.as_bytes()) > 0 && !rest.contains("hương"))
                .then(|| (roman.to_owned(), rest));
        }
    }
    let lower = text.to_lowercase();
    for (name, vi, en) in NAMES {
        for label in [vi, en] {
            if lower.starts_with(label)
                && let Some(rest) = text.get(label.len()..)
                && (rest.is_empty() || rest.starts_with(' '))
            {
                return Some((name.to_owned(), rest));
            }
        }
    }
    // A name of a user's own programme.
    let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
    let own = name.len() >= 3
        && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        && !matches!(
            name,
            "art" | "arts" | "article" | "articles" | "part" | "chapter" | "section"
        );
    own.then(|| (name.to_owned(), rest))
}

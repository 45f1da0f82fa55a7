//! English lists, from the outside in: a step replaces the last one of its level.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::Provision;
use super::token::{Level, Reader, Token, range};
use super::{MOST_PROVISIONS, Problem};

impl Reader<'_> {
    /// `Arts. 15-24`, `Art. 15(1)-(3) and (5)`, `Art. 13(2), para. 2`.
    pub(super) fn english(&mut self) -> Result<Vec<Provision>, Problem> {
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
            if self.english_range()
                && let Some((level, start)) = last.pop()
            {
                let end = self.english_step()?;
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
    pub(super) fn english_divisions(&mut self) -> Result<Provision, Problem> {
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

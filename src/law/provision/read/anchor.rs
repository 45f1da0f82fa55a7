//! Sections and named places of a programme.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt::Write as _;

use super::super::print::NAMES;
use super::super::{PointLetter, Provision, path};
use super::token::{Token, classify};

/// `mục II.1.đ`, `Section II.1.đ`, `nơi nhận 4`, `assessment 3.đ`, `mục III đề mục`.
pub(super) fn anchor(text: &str) -> Option<Provision> {
    let (head, rest) = anchor_head(text)?;
    let mut path = head;
    for piece in rest.split(['.', ' ']).filter(|piece| !piece.is_empty()) {
        path.push('.');
        match classify(piece) {
            Token::Number(number, letter) => {
                // Writing to a string cannot fail.
                let _ = write!(
                    path,
                    "{number}{}",
                    letter.map(PointLetter::as_ascii).unwrap_or_default()
                );
            }
            Token::Letter(letter, 0) => path.push_str(letter.as_ascii()),
            Token::Letter(letter, digit) => {
                let _ = write!(path, "{}{digit}", letter.as_ascii());
            }
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
    let own = path::is_name(name.as_bytes())
        && !matches!(
            name,
            "art" | "arts" | "article" | "articles" | "part" | "chapter" | "section"
        );
    own.then(|| (name.to_owned(), rest))
}

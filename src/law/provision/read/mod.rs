//! Reading printed provisions: one, or a list of them.
//!
//! Vietnamese names a place from the inside out and leaves out what the next part repeats: *khoản 3 và
//! khoản 4 Điều 15*. The reader therefore collects runs (a level and its items) and resolves them from
//! the right. English names it from the outside in: *Art. 15(3) and (4)*.

mod anchor;
mod english;
mod token;
mod vietnamese;

use alloc::string::String;
use alloc::vec::Vec;

use unicode_normalization::UnicodeNormalization as _;

use anchor::anchor;
use token::{Reader, Token, tokens};

use super::{ParseProvisionError, ParseProvisionsError, Provision, ProvisionSet};
use crate::law::excerpt;

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

//! What an error says, in both languages.
//!
//! One line each, in words of the field; what the document holds stands in backticks. A type's own
//! rule says its own words in both languages, as every error of a text in this crate does.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::error::{A_LIST, AN_OBJECT, CharacterRule, Expected, ReadError, ReadProblem};
use super::read::{MAX_BYTES, MAX_DEPTH};
use crate::{Label, Lang};

impl Expected {
    /// The words in one language.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let (vi, en) = match self {
            Self::Object => ("một đối tượng", "an object"),
            Self::List => ("một danh sách", "a list"),
            Self::Text => ("văn bản", "text"),
            Self::YesOrNo => ("`true` hoặc `false`", "`true` or `false`"),
            Self::Number => ("một số", "a number"),
            Self::WholeNumber { min, max } => {
                return match lang {
                    Lang::Vi => format!("số nguyên từ {min} đến {max}"),
                    Lang::En => format!("a whole number from {min} to {max}"),
                };
            }
            Self::OneOf(names) => {
                return match lang {
                    Lang::Vi => format!("một trong {}", Names(names)),
                    Lang::En => format!("one of {}", Names(names)),
                };
            }
            Self::Nothing => ("không có gì", "nothing"),
            Self::Value => ("một giá trị", "a value"),
            Self::Key => ("một khóa trong dấu `\"`", "a key in `\"`"),
            Self::Colon => ("`:`", "`:`"),
            Self::CommaOrBrace => ("`,` hoặc `}`", "`,` or `}`"),
            Self::CommaOrBracket => ("`,` hoặc `]`", "`,` or `]`"),
            Self::EndOfObject => ("`}`", "`}`"),
            Self::EndOfList => ("`]`", "`]`"),
            Self::Escape => ("ký tự thoát của JSON", "an escape that JSON knows"),
            Self::SurrogatePair => ("đủ một cặp mã thay thế", "both halves of a surrogate pair"),
            Self::EscapedControl => (
                "ký tự điều khiển ở dạng thoát",
                "a control character in its escaped form",
            ),
            Self::Words(words) => (&*words.vi, &*words.en),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
        .to_string()
    }
}

impl ReadError {
    /// What was found, as the document writes it, cut if long.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        match &self.problem {
            ReadProblem::Syntax { found, .. }
            | ReadProblem::Trailing { found }
            | ReadProblem::WrongType { found, .. }
            | ReadProblem::OutOfRange { found, .. }
            | ReadProblem::BadValue { found, .. }
            | ReadProblem::UnknownName { found, .. }
            | ReadProblem::UnknownFormat { found, .. } => Some(found),
            ReadProblem::UnknownField { field, .. } => Some(field),
            ReadProblem::DuplicateKey { key } => Some(key),
            _ => None,
        }
    }

    /// What belongs there, in words of the field.
    #[must_use]
    pub fn expected(&self, lang: Lang) -> Option<String> {
        let names = |known| Some(Expected::OneOf(known).render(lang));
        match &self.problem {
            ReadProblem::Syntax { expected, .. }
            | ReadProblem::WrongType { expected, .. }
            | ReadProblem::OutOfRange { expected, .. } => Some(expected.render(lang)),
            ReadProblem::UnknownName { known, .. }
            | ReadProblem::UnknownField { known, .. }
            | ReadProblem::UnknownFormat { known, .. } => names(known),
            _ => None,
        }
    }

    /// The known field or name that is nearest in spelling to an unknown one, if one is near.
    #[must_use]
    pub fn nearest(&self) -> Option<&'static str> {
        match &self.problem {
            ReadProblem::UnknownField {
                field: found,
                known,
            }
            | ReadProblem::UnknownName { found, known } => nearest(found, known),
            _ => None,
        }
    }

    /// The error in one line: where, and what.
    ///
    /// ```
    /// use danchu::{Label, Lang, wire};
    /// let error = wire::read::<Label>(r#"{"vi": 7}"#).unwrap_err();
    /// assert_eq!(error.render(Lang::Vi), "dòng 1, cột 8, `vi`: cần văn bản, gặp `7`");
    /// assert_eq!(error.render(Lang::En), "line 1, column 8, `vi`: expected text, found `7`");
    /// ```
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let Self {
            path, line, column, ..
        } = self;
        let mut out = match lang {
            Lang::Vi => format!("dòng {line}, cột {column}"),
            Lang::En => format!("line {line}, column {column}"),
        };
        if !path.is_empty() {
            out.push_str(", `");
            out.push_str(path);
            out.push('`');
        }
        out.push_str(": ");
        out.push_str(&self.problem.render(lang));
        if let Some(near) = self.nearest() {
            out.push_str(match lang {
                Lang::Vi => " (có phải `",
                Lang::En => " (did you mean `",
            });
            out.push_str(near);
            out.push_str("`?)");
        }
        out
    }
}

impl CharacterRule {
    /// What is refused, in both languages.
    #[must_use]
    pub const fn label(self) -> Label {
        let (vi, en) = match self {
            Self::Control => ("ký tự điều khiển", "a control character"),
            Self::Direction => (
                "ký tự đổi chiều viết",
                "it turns the direction of what is shown",
            ),
            Self::Noncharacter => (
                "mã này không phải là ký tự",
                "this code point is no character",
            ),
            Self::Marks => (
                "quá 30 dấu kết hợp liền nhau",
                "more than 30 combining marks in a row",
            ),
        };
        Label::constant(vi, en)
    }
}

impl ReadProblem {
    /// The problem in one line, without the place.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        match lang {
            Lang::Vi => self.vi(),
            Lang::En => self.en(),
        }
    }

    fn en(&self) -> String {
        match self {
            Self::Empty => "the document is empty".to_string(),
            Self::TooLarge { bytes } => {
                format!("the document has {bytes} bytes, the limit is {MAX_BYTES}")
            }
            Self::NotUtf8 => "the document is not UTF-8".to_string(),
            Self::ByteOrderMark => {
                "the document starts with a byte order mark (U+FEFF), remove it".to_string()
            }
            Self::NullCharacter => "text holds the character U+0000".to_string(),
            Self::BadCharacter { found, place, rule } => format!(
                "text holds the character U+{:04X} at place {place}: {}",
                u32::from(*found),
                rule.label().en
            ),
            Self::Unfinished => "the document ends too early".to_string(),
            Self::Trailing { found } => format!(
                "found {} after the end of the document",
                ticked(found, Lang::En)
            ),
            Self::TooDeep => format!("nested deeper than {MAX_DEPTH} levels"),
            Self::Syntax { expected, found }
            | Self::WrongType { expected, found }
            | Self::OutOfRange { expected, found } => {
                let hint = if found == "null" {
                    " (leave the field out instead)"
                } else {
                    ""
                };
                let found = ticked(found, Lang::En);
                format!(
                    "expected {}, found {found}{hint}",
                    expected.render(Lang::En)
                )
            }
            Self::BadValue { message, .. } => message.en.to_string(),
            Self::UnknownField { field, known: [] } => {
                format!("unknown field `{field}`, no other field belongs here")
            }
            Self::UnknownField { field, known } => {
                format!("unknown field `{field}`, expected one of {}", Names(known))
            }
            Self::MissingField { field, known: [] } => format!("missing field `{field}`"),
            Self::MissingField { field, known } => {
                format!("missing field `{field}`, one of {}", Names(known))
            }
            Self::DuplicateKey { key } => format!("field `{key}` appears twice"),
            Self::UnknownName { found, known } => {
                format!("expected one of {}, found `{found}`", Names(known))
            }
            Self::UnknownFormat { found, known } => {
                format!(
                    "unknown format `{found}`, this version reads {}",
                    Names(known)
                )
            }
        }
    }

    fn vi(&self) -> String {
        match self {
            Self::Empty => "tài liệu trống".to_string(),
            Self::TooLarge { bytes } => {
                format!("tài liệu có {bytes} byte, giới hạn là {MAX_BYTES}")
            }
            Self::NotUtf8 => "tài liệu không phải UTF-8".to_string(),
            Self::ByteOrderMark => {
                "tài liệu bắt đầu bằng dấu thứ tự byte (U+FEFF), hãy bỏ đi".to_string()
            }
            Self::NullCharacter => "văn bản có ký tự U+0000".to_string(),
            Self::BadCharacter { found, place, rule } => format!(
                "văn bản có ký tự U+{:04X} ở vị trí thứ {place}: {}",
                u32::from(*found),
                rule.label().vi
            ),
            Self::Unfinished => "tài liệu kết thúc quá sớm".to_string(),
            Self::Trailing { found } => format!(
                "gặp {} sau khi tài liệu đã kết thúc",
                ticked(found, Lang::Vi)
            ),
            Self::TooDeep => format!("lồng nhau quá {MAX_DEPTH} tầng"),
            Self::Syntax { expected, found }
            | Self::WrongType { expected, found }
            | Self::OutOfRange { expected, found } => {
                let hint = if found == "null" {
                    " (nên bỏ hẳn trường này)"
                } else {
                    ""
                };
                let found = ticked(found, Lang::Vi);
                format!("cần {}, gặp {found}{hint}", expected.render(Lang::Vi))
            }
            // A type that speaks no Vietnamese is at least introduced.
            Self::BadValue { message, .. } if message.vi == message.en => {
                format!("giá trị không hợp lệ: {}", message.en)
            }
            Self::BadValue { message, .. } => message.vi.to_string(),
            Self::UnknownField { field, known: [] } => {
                format!("không có trường `{field}`, ở đây không có trường nào khác")
            }
            Self::UnknownField { field, known } => {
                format!("không có trường `{field}`, cần một trong {}", Names(known))
            }
            Self::MissingField { field, known: [] } => format!("thiếu trường `{field}`"),
            Self::MissingField { field, known } => {
                format!("thiếu trường `{field}`, một trong {}", Names(known))
            }
            Self::DuplicateKey { key } => format!("trường `{key}` xuất hiện hai lần"),
            Self::UnknownName { found, known } => {
                format!("cần một trong {}, gặp `{found}`", Names(known))
            }
            Self::UnknownFormat { found, known } => {
                format!(
                    "không rõ định dạng `{found}`, phiên bản này đọc {}",
                    Names(known)
                )
            }
        }
    }
}

/// Names in backticks, between commas.
struct Names<'a>(&'a [&'a str]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            write!(f, "{}`{name}`", if index == 0 { "" } else { ", " })?;
        }
        Ok(())
    }
}

/// What was found, in backticks unless it is described.
fn ticked(found: &str, lang: Lang) -> String {
    match (found, lang) {
        (AN_OBJECT, Lang::Vi) => "một đối tượng".to_string(),
        (A_LIST, Lang::Vi) => "một danh sách".to_string(),
        (AN_OBJECT | A_LIST, Lang::En) => found.to_string(),
        _ if found.starts_with("U+") => found.to_string(),
        _ => format!("`{found}`"),
    }
}

/// The name that is nearest in spelling: at most a third of its letters differ.
fn nearest(found: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let near = known
        .iter()
        .map(|name| (distance(found, name), *name))
        .min_by_key(|(d, _)| *d)?;
    (near.0.saturating_mul(3) <= near.1.chars().count()).then_some(near.1)
}

/// The number of characters to insert, delete or replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal.saturating_add(usize::from(x != *y));
            diagonal = *cell;
            left = replaced
                .min(left.saturating_add(1))
                .min(diagonal.saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

//! The two printed forms of a provision, and the words they use.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::{Provision, Step};
use crate::Lang;

/// The named places of a programme: path, Vietnamese, English.
pub(super) const NAMES: [(&str, &str, &str); 9] = [
    ("header", "phần đầu văn bản", "header"),
    ("title", "tên văn bản", "title"),
    ("preamble", "phần mở đầu", "preamble"),
    ("assessment", "phần đánh giá", "assessment"),
    ("gap", "chỗ thiếu", "gap"),
    ("closing", "phần kết", "closing"),
    ("signature", "phần ký", "signature"),
    ("recipients", "nơi nhận", "recipients"),
    ("annex", "phụ lục", "annex"),
];

/// The named places in Vietnamese.
pub(in crate::law) fn named_places() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(_, vi, _)| *vi)
}

impl Provision {
    /// The Vietnamese form: `điểm đ khoản 2 Điều 13`.
    #[must_use]
    pub fn to_vi(&self) -> String {
        let steps: Vec<_> = self.steps().collect();
        match steps.first() {
            Some(Step::Number(..)) => article_vi(&steps),
            Some(Step::Division(_)) => divisions(&steps, Lang::Vi),
            _ => anchor(&steps, Lang::Vi),
        }
    }

    /// The English form: `Art. 13(2)(đ)`, with a paragraph `Art. 13(2), para. 2`.
    #[must_use]
    pub fn to_en(&self) -> String {
        let steps: Vec<_> = self.steps().collect();
        match steps.first() {
            Some(Step::Number(..)) => article_en(&steps),
            Some(Step::Division(_)) => divisions(&steps, Lang::En),
            _ => anchor(&steps, Lang::En),
        }
    }

    /// The printed form in one language.
    ///
    /// ```
    /// use danchu::{Lang, law::Provision};
    /// let paragraph = Provision::constant("13.2.p2");
    /// assert_eq!(paragraph.text(Lang::Vi), "đoạn 2 khoản 2 Điều 13");
    /// assert_eq!(paragraph.text(Lang::En), "Art. 13(2), para. 2");
    /// ```
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.to_en(),
            _ => self.to_vi(),
        }
    }
}

/// The last step as it stands in a list: `2`, `5a`, `đ`, `1` for a paragraph.
pub(super) fn bare(step: Step<'_>) -> String {
    match step {
        Step::Number(number, Some(letter)) => format!("{number}{letter}"),
        Step::Number(number, None) => number.to_string(),
        Step::Roman(number) => roman(number),
        Step::Paragraph(number) => number.to_string(),
        Step::Point(letter, 0) => letter.to_string(),
        Step::Point(letter, digit) => format!("{letter}{digit}"),
        Step::Name(name) | Step::Division(name) => name.into(),
        Step::Head => "head".into(),
    }
}

fn article_vi(steps: &[Step<'_>]) -> String {
    let mut parts = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let word = match (index, step) {
            (0, _) => "Điều",
            (_, Step::Paragraph(_)) => "đoạn",
            (_, Step::Point(..)) => "điểm",
            _ => "khoản",
        };
        parts.push(format!("{word} {}", bare(*step)));
    }
    parts.reverse();
    parts.join(" ")
}

fn article_en(steps: &[Step<'_>]) -> String {
    let mut text = String::from("Art. ");
    for (index, step) in steps.iter().enumerate() {
        let bare = bare(*step);
        // Writing to a string cannot fail.
        let _ = match (index, step) {
            (0, _) => write!(text, "{bare}"),
            (_, Step::Paragraph(_)) => write!(text, ", para. {bare}"),
            _ => write!(text, "({bare})"),
        };
    }
    text
}

fn divisions(steps: &[Step<'_>], lang: Lang) -> String {
    let mut parts = Vec::new();
    let mut word = "";
    for step in steps {
        match step {
            Step::Division(name) => word = name,
            // A chapter bears a Roman number.
            Step::Number(number @ 1..=39, None) if *word == *"chapter" => {
                parts.push(format!(
                    "{} {}",
                    division(word, lang),
                    roman(u8::try_from(*number).unwrap_or(0))
                ));
            }
            number => parts.push(format!("{} {}", division(word, lang), bare(*number))),
        }
    }
    if lang == Lang::En {
        return parts.join(", ");
    }
    parts.reverse();
    parts.join(" ")
}

fn division(name: &str, lang: Lang) -> &'static str {
    match (name, lang) {
        ("part", Lang::En) => "Part",
        ("part", _) => "Phần",
        ("chapter", Lang::En) => "Chapter",
        ("chapter", _) => "Chương",
        (_, Lang::En) => "Section",
        (_, _) => "Mục",
    }
}

fn anchor(steps: &[Step<'_>], lang: Lang) -> String {
    let mut text = String::new();
    for (index, step) in steps.iter().enumerate() {
        let bare = match (step, lang) {
            (Step::Name(name), _) => NAMES.iter().find(|(path, ..)| path == name).map_or_else(
                || bare(*step),
                |(_, vi, en)| String::from(if lang == Lang::En { *en } else { *vi }),
            ),
            (Step::Roman(_), Lang::En) => format!("Section {}", bare(*step)),
            (Step::Roman(_), _) => format!("mục {}", bare(*step)),
            (Step::Head, Lang::En) => "heading".into(),
            (Step::Head, _) => "đề mục".into(),
            (Step::Paragraph(number), Lang::En) => format!("para. {number}"),
            (Step::Paragraph(number), _) => format!("đoạn {number}"),
            (other, _) => bare(*other),
        };
        if index > 0 {
            let words = matches!(step, Step::Head | Step::Paragraph(_))
                || matches!(steps.first(), Some(Step::Name(_))) && index == 1;
            text.push(if words { ' ' } else { '.' });
        }
        text.push_str(&bare);
    }
    text
}

fn roman(number: u8) -> String {
    let mut text = String::new();
    let mut rest = number;
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while rest >= value {
            text.push_str(letters);
            rest = rest.saturating_sub(value);
        }
    }
    text
}

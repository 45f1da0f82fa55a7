//! A place in a text of law (*điều, khoản, điểm*): its path, its order, its two printed forms.
//!
//! A path is ASCII and reads from the outside in. Its grammar:
//!
//! | path | place |
//! |---|---|
//! | `13`, `5a` | article (*Điều*), also an inserted one |
//! | `13.2` | clause (*khoản*) |
//! | `13.2.p2` | second unnumbered paragraph (*đoạn*) of the clause: whole norms hide there |
//! | `19.1.dd` | point (*điểm*) đ; the letter is written `dd` |
//! | `13.2.p1.a` | point of a paragraph |
//! | `part.1`, `chapter.2`, `chapter.2.section.1` | division (*phần, chương, mục*) |
//! | `II.1.dd`, `III.3` | numbered section of a programme |
//! | `recipients.4`, `assessment.3.dd`, `title.1`, `gap.1`, `III.head` | named place of a programme, its line, its heading |
//!
//! The order is the order in the text, not that of the letters: đ stands after d, 10 after 9, and the
//! whole before its parts. The first unnumbered paragraph stands before the points it introduces, the
//! second after them.
//!
//! ```
//! use danchu::law::Provision;
//! let point: Provision = "19.1.dd".parse()?;
//! assert_eq!(point.to_vi(), "điểm đ khoản 1 Điều 19");
//! assert_eq!(point.to_en(), "Art. 19(1)(đ)");
//! assert_eq!(Provision::read("Art. 19(1)(đ)")?, point);
//! assert!("19.1.d".parse::<Provision>()? < point);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Why no Vietnamese text in the path? It is a key in files and addresses; the letters of a key must
//! not depend on a keyboard or on a normal form.

mod letter;
mod path;
mod print;
mod read;
mod set;

use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

pub use letter::PointLetter;
pub(super) use path::roman_value;
pub(super) use print::named_places;
pub use set::{ParseProvisionsError, ProvisionSet};

/// The pattern of a path, for JSON Schema: the grammar of [`path`], one alternative for each kind of head.
/// A name is any word but those of a division, spelled out letter by letter: not every reader of a
/// pattern knows how to look ahead.
#[cfg(feature = "schemars")]
const PATTERN: &str = {
    macro_rules! number {
        () => {
            "[1-9][0-9]{0,3}(?:[a-eg-ik-vxy]|dd)?"
        };
    }
    macro_rules! division {
        () => {
            concat!("(?:part|chapter|section)[.]", number!())
        };
    }
    macro_rules! inside {
        () => {
            "(?:[.]p[1-9][0-9]?)?(?:[.](?:(?:dd|[a-eg-ik-oq-vxy])[1-9]?|p)(?:[.]p[1-9][0-9]?)?)?"
        };
    }
    concat!(
        "^(?:",
        division!(),
        "(?:[.]",
        division!(),
        ")*|",
        number!(),
        "(?:[.]",
        number!(),
        ")?",
        inside!(),
        "|(?:X{1,3}|X{0,3}(?:I{1,3}|IV|VI{0,3}|IX)|[abd-oqrt-z_][a-z_]{2,}",
        "|p(?:[b-z_][a-z_]+|a(?:[a-qs-z_][a-z_]*|r(?:[a-su-z_][a-z_]*|t[a-z_]+)?))",
        "|c(?:[a-gi-z_][a-z_]+|h(?:[b-z_][a-z_]*|a(?:[a-oq-z_][a-z_]*|p(?:[a-su-z_][a-z_]*|t(?:[a-df-z_][a-z_]*|e(?:[a-qs-z_][a-z_]*|r[a-z_]+)?)?)?)?))",
        "|s(?:[a-df-z_][a-z_]+|e(?:[abd-z_][a-z_]*|c(?:[a-su-z_][a-z_]*|t(?:[a-hj-z_][a-z_]*|i(?:[a-np-z_][a-z_]*|o(?:[a-mo-z_][a-z_]*|n[a-z_]+)?)?)?)?)))",
        "(?:[.]head|(?:[.]",
        number!(),
        ")?",
        inside!(),
        "))$"
    )
};

/// A place in a text (*điều, khoản, điểm*): article, clause, paragraph, point, or a named place of a programme, as an ASCII
/// path such as 13.2, 13.2.p2, 19.1.dd or II.1.dd.
///
/// The order is the order in the text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", extend("pattern" = PATTERN, "maxLength" = path::MAX_LENGTH, "examples" = ["13.2", "13.2.p2", "19.1.dd", "II.1.dd"])))]
pub struct Provision {
    // INVARIANT: `path::is_path` holds.
    path: Cow<'static, str>,
}

/// Why a text is not a provision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseProvisionError {
    /// The text is no path.
    Path {
        /// The text given.
        input: String,
    },
    /// The text is neither a path nor a printed provision.
    Text {
        /// The text given.
        input: String,
    },
    /// The text names more than one provision.
    Several {
        /// The text given.
        input: String,
        /// How many it names.
        count: usize,
    },
}

crate::label::says! { ParseProvisionError {
    Self::Path { input } =>
        "`{input}` không phải đường dẫn của một quy định như `13.2`, `13.2.p2`, `19.1.dd` hoặc `II.1.dd`",
        "`{input}` is no path of a provision such as `13.2`, `13.2.p2`, `19.1.dd` or `II.1.dd`";
    Self::Text { input } =>
        "`{input}` không phải một quy định: cần `khoản 2 Điều 13`, `Art. 13(2)` hoặc `13.2`",
        "`{input}` is no provision: expected `khoản 2 Điều 13`, `Art. 13(2)` or `13.2`";
    Self::Several { input, count } =>
        "`{input}` nêu {count} quy định, không phải một",
        "`{input}` names {count} provisions, not one";
} }

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step<'a> {
    /// A division: `part`, `chapter`, `section`.
    Division(&'a str),
    /// A number with its inserted letter: article, clause, line or number of a division.
    Number(u16, Option<PointLetter>),
    /// A Roman section of a programme.
    Roman(u8),
    /// A named place of a programme.
    Name(&'a str),
    /// The heading of a section.
    Head,
    /// An unnumbered paragraph, counted from one.
    Paragraph(u8),
    /// A point, with the digit of an inserted one (`a1`), zero if it has none.
    Point(PointLetter, u8),
}

impl Provision {
    /// A provision in a table; a wrong path does not compile when used in a `const`.
    ///
    /// ```
    /// use danchu::law::Provision;
    /// const POSTING: Provision = Provision::constant("13.2");
    /// assert_eq!(POSTING.as_str(), "13.2");
    /// ```
    ///
    /// # Panics
    ///
    /// On a text that is no path.
    #[must_use]
    pub const fn constant(path: &'static str) -> Self {
        assert!(path::is_path(path), "no path of a provision");
        Self {
            path: Cow::Borrowed(path),
        }
    }

    /// The path.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.path
    }

    /// The steps from the outside in.
    pub fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        self.path
            .split('.')
            .enumerate()
            .map(|(index, segment)| step(index, segment))
    }

    /// The provision that holds this one: the clause of a point, the article of a clause.
    ///
    /// ```
    /// use danchu::law::Provision;
    /// assert_eq!(Provision::constant("13.2.a").parent(), Some(Provision::constant("13.2")));
    /// assert_eq!(Provision::constant("13").parent(), None);
    /// ```
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (front, _) = self.path.rsplit_once('.')?;
        front.parse().ok().or_else(|| {
            // `chapter.2.section` is no place, `chapter.2` is.
            let (front, _) = front.rsplit_once('.')?;
            front.parse().ok()
        })
    }

    /// Whether the other provision is this one or a part of it: 13 covers 13.2.a, 13.2 does not cover 13.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        other
            .path
            .strip_prefix(self.path.as_ref())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

fn step(index: usize, segment: &str) -> Step<'_> {
    if let Some(digits) = segment.strip_prefix('p')
        && let Ok(number) = digits.parse()
    {
        return Step::Paragraph(number);
    }
    // At the front it is a name of its own.
    if segment == "head" && index > 0 {
        return Step::Head;
    }
    let letters = segment.trim_start_matches(|c: char| c.is_ascii_digit());
    if letters.len() < segment.len() {
        let digits = segment.strip_suffix(letters).unwrap_or(segment);
        return Step::Number(
            digits.parse().unwrap_or(u16::MAX),
            PointLetter::from_ascii(letters),
        );
    }
    if matches!(segment, "part" | "chapter" | "section") {
        return Step::Division(segment);
    }
    let roman = path::roman_value(segment.as_bytes());
    if index == 0 {
        return if roman == 0 {
            Step::Name(segment)
        } else {
            Step::Roman(roman)
        };
    }
    let letter = segment.trim_end_matches(|c: char| c.is_ascii_digit());
    PointLetter::from_ascii(letter).map_or(Step::Name(segment), |point| {
        let digit = segment.strip_prefix(letter).unwrap_or_default();
        Step::Point(point, digit.parse().unwrap_or(0))
    })
}

/// The named places of a programme in the order in which its parts follow each other.
const BEFORE: [&str; 5] = ["header", "title", "preamble", "assessment", "gap"];
const AFTER: [&str; 4] = ["closing", "signature", "recipients", "annex"];

/// A key whose order is the order in the text.
fn rank(step: Step<'_>) -> (u8, u16, u8, &str) {
    match step {
        Step::Head => (0, 0, 0, ""),
        Step::Name(name) => {
            if let Some(place) = BEFORE.iter().position(|known| *known == name) {
                (1, u16::try_from(place).unwrap_or(0), 0, "")
            } else if let Some(place) = AFTER.iter().position(|known| *known == name) {
                (8, u16::try_from(place).unwrap_or(0), 0, "")
            } else {
                (9, 0, 0, name)
            }
        }
        Step::Division(name) => {
            let depth = match name {
                "part" => 0,
                "chapter" => 1,
                _ => 2,
            };
            (2, depth, 0, "")
        }
        Step::Roman(number) => (3, u16::from(number), 0, ""),
        // The first paragraph introduces the list, the others follow it.
        Step::Paragraph(1) => (4, 1, 0, ""),
        Step::Number(number, letter) => (
            5,
            number,
            letter.map_or(0, |l| l.place().saturating_add(1)),
            "",
        ),
        Step::Point(letter, digit) => (6, u16::from(letter.place()), digit, ""),
        Step::Paragraph(number) => (7, u16::from(number), 0, ""),
    }
}

impl Ord for Provision {
    fn cmp(&self, other: &Self) -> Ordering {
        self.steps().map(rank).cmp(other.steps().map(rank))
    }
}

impl PartialOrd for Provision {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.path)
    }
}

impl FromStr for Provision {
    type Err = ParseProvisionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        String::from(text).try_into()
    }
}

impl TryFrom<String> for Provision {
    type Error = ParseProvisionError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if path::is_path(&text) {
            Ok(Self {
                path: Cow::Owned(text),
            })
        } else {
            Err(ParseProvisionError::Path { input: text })
        }
    }
}

impl From<Provision> for String {
    fn from(provision: Provision) -> Self {
        provision.path.into_owned()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Provision {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::strict::text::parsed(deserializer)
    }
}

//! Numbers of instruments (*số, ký hiệu văn bản*): two families, two modes.
//!
//! The state sets a slash after the running number, the Party a hyphen:
//!
//! | written | layout |
//! |---|---|
//! | `59/2023/NĐ-CP` | number / year / type-issuer: legal instruments |
//! | `10/2022/QH15` | number / year / Assembly and its term |
//! | `1374/QĐ-UBND` | number / type-issuer: administrative instruments, numbered by the year |
//! | `1136/UBND-TTr` | number / issuer-drafting unit: official letters |
//! | `525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN` | joint instruments |
//! | `30-CT/TW` | number-type/body: the Party, numbered within a term of office |
//! | `04/CP`, `122-CT`, `34-TTg`, `147/NĐ`, `130/NV/DC/NĐ`, `47-L/CTN`, `8b-NQ/HNTW` | older layouts, known as such |
//!
//! **Strict** ([`FromStr`]) reads a number exactly as it must be printed, and [`fmt::Display`] prints
//! exactly that. **Lax** ([`InstrumentNumber::parse_lax`]) reads what a registry clerk would read in a
//! newspaper or a scan, and names every [`Repair`]. The two agree: a text is strict if, and only if, the
//! lax reader has nothing to repair in it.
//!
//! ```
//! use danchu::law::{Family, InstrumentNumber, Repair};
//! let strict: InstrumentNumber = "59/2023/NĐ-CP".parse()?;
//! let lax = InstrumentNumber::parse_lax("Chỉ thị số 30/CT-T.Ư ngày 18-02-1998")?;
//! assert_eq!(lax.number.to_string(), "30-CT/TW");
//! assert_eq!(lax.number.family(), Family::Party);
//! assert!(lax.repairs.contains(&Repair::StateStyleForParty));
//! # Ok::<(), danchu::law::ParseNumberError>(())
//! ```
//!
//! **Does a number identify an instrument?** Rarely alone: `01-CTr/TU` exists in every province and every
//! term of office. [`InstrumentNumber::needs`] says what must be known besides.

mod clean;
mod codes;
mod follow;
mod head;
mod lax;
mod repair;
mod scan;
mod symbol;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

pub use repair::Repair;
use symbol::Symbol;

use super::excerpt;
use super::kind::InstrumentKind;

/// The pattern of a number, for JSON Schema; the reader is stricter.
#[cfg(feature = "schemars")]
const PATTERN: &str = r"^[0-9]{1,7}([A-Za-zĐđ]|bis)?([/-][A-Za-z0-9&ĐđƯưƠơĂăÂâÊêÔô]+)+$";

/// The number and symbol of an instrument as printed on it, such as 59/2023/NĐ-CP or 30-CT/TW.
///
/// The order is that of the text and serves maps only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", extend("pattern" = PATTERN, "examples" = ["10/2022/QH15", "59/2023/NĐ-CP", "30-CT/TW"])))]
pub struct InstrumentNumber {
    // INVARIANT: `is_shape` holds; from outside a table also: the lax reader repairs nothing.
    text: Cow<'static, str>,
}

/// The two families of instruments (*hệ thống văn bản*); between them there is no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Family {
    /// The state (*Nhà nước*) and those who write as it does: ministries, councils, the Fatherland Front.
    State,
    /// The Party (*Đảng*) from the centre to the cell, and bodies that write as it does.
    Party,
}

impl Family {
    /// The identifier: `state` or `party`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Party => "party",
        }
    }
}

/// The layout of a number (*thể thức*), current or historic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Layout {
    /// A legal instrument: 59/2023/NĐ-CP.
    StateLegal,
    /// A law or resolution of the National Assembly or its Standing Committee: 10/2022/QH15.
    StateAssembly,
    /// An administrative instrument: 1374/QĐ-UBND.
    StateAdministrative,
    /// A joint instrument: 525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN, 01/QCPH/UBND-UBMTTQ.
    StateJoint,
    /// An official letter: 1136/UBND-TTr, 942/BDN.
    OfficialLetter,
    /// A judgment or decision of a court: 20/2019/HC-PT.
    Court,
    /// A Party instrument: 30-CT/TW.
    Party,
    /// A plenum of the Central Committee under the rules before 1997: 8b-NQ/HNTW.
    PartyPlenum,
    /// An old state instrument with the organ alone: 04/CP, 122-CT, 34-TTg.
    HistoricIssuer,
    /// An old instrument with the type alone: 147/NĐ, 08/TT.
    HistoricType,
    /// An old instrument with the issuer before the type: 24/LB-TT, 68/VHTT-TT.
    HistoricIssuerFirst,
    /// An old instrument with a chain of codes: 130/NV/DC/NĐ.
    HistoricChain,
    /// An old state instrument that writes a hyphen after the number: 47-L/CTN.
    HistoricState,
}

/// What must be known besides a number to tell the instrument (*định danh*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum IdentityNeed {
    /// Which of the bodies with this code issued it: which province, which ward.
    Issuer,
    /// The year of issue, because the numbers begin anew every year.
    Year,
    /// The term of office (*nhiệm kỳ*), because the numbers run through it.
    Term,
}

/// What the lax mode read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LaxNumber {
    /// The number as it must be printed.
    pub number: InstrumentNumber,
    /// What was repaired, each kind once, in a fixed order; empty if the text was strict.
    pub repairs: Vec<Repair>,
}

/// Why a text is not the number of an instrument.
///
/// Long texts are kept with their first 80 characters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseNumberError {
    /// There is no text.
    Empty,
    /// Another letter stands for Đ.
    WrongLetter {
        /// The text given.
        input: String,
        /// The letter found.
        found: char,
        /// The letter that belongs there.
        expected: char,
    },
    /// The number can be read but is not written as it must be.
    Miswritten {
        /// The text given.
        input: String,
        /// The number as it must be printed.
        printed: String,
        /// The first thing wrong with it.
        repair: Repair,
    },
    /// The place of the running number is blank.
    Blank {
        /// The text given.
        input: String,
    },
    /// There is a number, but no symbol.
    NoSymbol {
        /// The text given.
        input: String,
        /// The number found.
        number: String,
    },
    /// There is no number with a symbol.
    NoNumber {
        /// The text given.
        input: String,
    },
}

crate::label::says! { ParseNumberError {
    Self::Empty =>
        "để trống chỗ cần số, ký hiệu văn bản như `59/2023/NĐ-CP` hoặc `30-CT/TW`",
        "found nothing where an instrument number such as `59/2023/NĐ-CP` or `30-CT/TW` is expected";
    Self::WrongLetter { input, found, expected } =>
        "gặp `{found}` (U+{0:04X}) ở chỗ cần `{expected}` (U+{1:04X}) trong số, ký hiệu văn bản `{input}`" (u32::from(*found), u32::from(*expected)),
        "found `{found}` (U+{0:04X}) where `{expected}` (U+{1:04X}) is expected in instrument number `{input}`" (u32::from(*found), u32::from(*expected));
    Self::Miswritten { input, printed, repair } =>
        "số, ký hiệu văn bản `{input}` chưa viết đúng: cần `{printed}` ({})" (repair.label().vi),
        "instrument number `{input}` is not written as it must be: expected `{printed}` ({})" (repair.label().en);
    Self::Blank { input } =>
        "số bị để trống trong `{input}`: cần chữ số trước ký hiệu",
        "the number is left blank in `{input}`: expected digits before the symbol";
    Self::NoSymbol { input, number } =>
        "chỉ gặp số `{number}` trong `{input}`: cần thêm loại văn bản hoặc cơ quan ban hành, như `{number}/QĐ-UBND`",
        "found only the number `{number}` in `{input}`: expected a type or an issuer with it, as in `{number}/QĐ-UBND`";
    Self::NoNumber { input } =>
        "không gặp số, ký hiệu văn bản trong `{input}`: cần số như `59/2023/NĐ-CP` hoặc `30-CT/TW`",
        "found no instrument number in `{input}`: expected one such as `59/2023/NĐ-CP` or `30-CT/TW`";
} }

impl InstrumentNumber {
    /// A number in a table; a text that has not the shape of a number does not compile in a `const`.
    ///
    /// Only the shape is checked here, not whether the codes are written rightly: test a table with
    /// [`InstrumentNumber::from_str`].
    ///
    /// ```
    /// use danchu::law::InstrumentNumber;
    /// const LAW: InstrumentNumber = InstrumentNumber::constant("10/2022/QH15");
    /// assert_eq!(LAW.year(), Some(2022));
    /// ```
    ///
    /// # Panics
    ///
    /// On a text that has not the shape of a number.
    #[must_use]
    pub const fn constant(text: &'static str) -> Self {
        assert!(is_shape(text), "no number of an instrument");
        Self {
            text: Cow::Borrowed(text),
        }
    }

    /// Reads a number as a registry clerk would, and names what was repaired.
    ///
    /// Takes the first number of the text. Reading the printed result again repairs nothing.
    ///
    /// # Errors
    ///
    /// [`ParseNumberError`] where a person could not read a number either.
    ///
    /// # Examples
    ///
    /// ```
    /// use danchu::law::{InstrumentNumber, Repair};
    /// let lax = InstrumentNumber::parse_lax("Số: 633/QD – UBND")?;
    /// assert_eq!(lax.number.as_str(), "633/QĐ-UBND");
    /// assert_eq!(lax.repairs, [Repair::PrefixSo, Repair::EnDash, Repair::Space, Repair::DForDd]);
    /// # Ok::<(), danchu::law::ParseNumberError>(())
    /// ```
    pub fn parse_lax(text: &str) -> Result<LaxNumber, ParseNumberError> {
        // A mended number may show something else to mend; three rounds are one more than was ever seen.
        let (mut symbol, mut repairs) = read_once(text)?;
        for _ in 0..3 {
            let printed = symbol.print();
            let (again, more) = read_once(&printed)?;
            if again.print() == printed && is_shape(&printed) {
                let number = Self {
                    text: Cow::Owned(printed),
                };
                return Ok(LaxNumber {
                    number,
                    repairs: repairs.to_vec(),
                });
            }
            symbol = again;
            repairs.join(more);
        }
        Err(ParseNumberError::NoNumber {
            input: excerpt(text),
        })
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The family it belongs to, as its layout tells.
    #[must_use]
    pub fn family(&self) -> Family {
        Symbol::split(&self.text).family()
    }

    /// Its layout.
    #[must_use]
    pub fn layout(&self) -> Layout {
        Symbol::split(&self.text).layout()
    }

    /// The running number with its letter, as printed: `8b`, `077`.
    #[must_use]
    pub fn running_number(&self) -> &str {
        self.text.split(['/', '-']).next().unwrap_or_default()
    }

    /// The year in the number, if there is one.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        Symbol::split(&self.text).year.map(|(year, _)| year)
    }

    /// The codes after the number and the year, in order.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let skip = if self.year().is_some() { 2 } else { 1 };
        self.text.split(['/', '-']).skip(skip)
    }

    /// The code of the type, such as `NĐ`; absent where the layout has none.
    #[must_use]
    pub fn type_code(&self) -> Option<&str> {
        match self.layout() {
            Layout::StateAssembly
            | Layout::OfficialLetter
            | Layout::HistoricIssuer
            | Layout::Court => None,
            Layout::HistoricIssuerFirst | Layout::HistoricChain => {
                self.codes().last().filter(|code| codes::is_type(code))
            }
            _ => self.codes().next().filter(|code| codes::is_type(code)),
        }
    }

    /// The codes of the issuers and their units, in order.
    pub fn issuers(&self) -> impl Iterator<Item = &str> {
        let type_code = self.type_code();
        self.codes().filter(move |code| Some(*code) != type_code)
    }

    /// The kind that the code of the type tells, where it tells one.
    ///
    /// `TTr` (submission or circular letter) and numbers of the Assembly (law or resolution) leave it open.
    ///
    /// ```
    /// use danchu::law::{InstrumentKind, InstrumentNumber};
    /// assert_eq!(InstrumentNumber::constant("59/2023/NĐ-CP").kind(), Some(InstrumentKind::DECREE));
    /// assert_eq!(InstrumentNumber::constant("10/2022/QH15").kind(), None);
    /// ```
    #[must_use]
    pub fn kind(&self) -> Option<InstrumentKind> {
        let party = self.family() == Family::Party;
        Some(match self.type_code()? {
            "NĐ" => InstrumentKind::DECREE,
            "PL" => InstrumentKind::ORDINANCE,
            "NQ" => InstrumentKind::RESOLUTION,
            "NQLT" => InstrumentKind::JOINT_RESOLUTION,
            "TT" if !party && self.year().is_some() => InstrumentKind::CIRCULAR,
            "TTLT" => InstrumentKind::JOINT_CIRCULAR,
            // The Party writes QĐ for a decision and for a regulation.
            "QĐ" if !party => InstrumentKind::DECISION,
            "QĐi" | "QyĐ" => InstrumentKind::REGULATION,
            "CT" => InstrumentKind::DIRECTIVE,
            "KL" => InstrumentKind::CONCLUSION,
            "TB" => InstrumentKind::NOTICE,
            "CTr" | "CTHĐ" => InstrumentKind::ACTION_PROGRAMME,
            "KH" => InstrumentKind::PLAN,
            "ĐA" => InstrumentKind::SCHEME,
            "QC" => InstrumentKind::RULES,
            "HD" => InstrumentKind::GUIDANCE,
            "BC" => InstrumentKind::REPORT,
            "CV" => InstrumentKind::OFFICIAL_LETTER,
            "VBHN" => InstrumentKind::CONSOLIDATED_TEXT,
            _ => return None,
        })
    }

    /// What must be known besides the number to tell the instrument.
    ///
    /// ```
    /// use danchu::law::{IdentityNeed, InstrumentNumber};
    /// assert_eq!(InstrumentNumber::constant("59/2023/NĐ-CP").needs(), []);
    /// let programme = InstrumentNumber::constant("01-CTr/TU");
    /// assert_eq!(programme.needs(), [IdentityNeed::Issuer, IdentityNeed::Term]);
    /// ```
    #[must_use]
    pub fn needs(&self) -> &'static [IdentityNeed] {
        use IdentityNeed::{Issuer, Term, Year};
        let central = self.issuers().any(|code| {
            codes::is_assembly(code)
                || matches!(
                    code,
                    "CP" | "TTg" | "CTN" | "VPCP" | "VPQH" | "HĐBT" | "HNTW"
                )
                || code.ends_with("TW")
                || (code.starts_with('B')
                    && codes::is_state_issuer(code)
                    && !matches!(code, "BCĐ" | "BCH" | "BTV" | "BTT" | "BTL"))
        });
        match (self.family(), self.year().is_some(), central) {
            (Family::Party, _, true) => &[Term],
            (Family::Party, _, false) => &[Issuer, Term],
            (Family::State, true, true) => &[],
            (Family::State, true, false) => &[Issuer],
            (Family::State, false, true) => &[Year],
            (Family::State, false, false) => &[Issuer, Year],
        }
    }
}

/// One reading, without asking whether its result would be read the same way.
fn read_once(text: &str) -> Result<(Symbol, scan::Repairs), ParseNumberError> {
    match lax::read(text) {
        lax::Outcome::Number(symbol, repairs) => Ok((symbol, repairs)),
        lax::Outcome::Blank => Err(ParseNumberError::Blank {
            input: excerpt(text),
        }),
        lax::Outcome::Bare(number) => Err(ParseNumberError::NoSymbol {
            input: excerpt(text),
            number,
        }),
        lax::Outcome::Nothing if text.trim().is_empty() => Err(ParseNumberError::Empty),
        lax::Outcome::Nothing => Err(ParseNumberError::NoNumber {
            input: excerpt(text),
        }),
    }
}

/// Whether the text has the shape of a number: digits, a letter at most, then codes after single
/// separators. This is what can be checked while a table is compiled.
#[must_use]
pub(super) const fn is_shape(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut digits: u8 = 0;
    while let [b'0'..=b'9', tail @ ..] = rest {
        digits = digits.saturating_add(1);
        rest = tail;
    }
    if digits == 0 || digits > 7 {
        return false;
    }
    // The letter of the running number: ASCII, or Đ and đ in two bytes; or *bis*.
    rest = match rest {
        [b'b', b'i', b's', tail @ ..]
        | [b'a'..=b'z' | b'A'..=b'Z', tail @ ..]
        | [0xC4, 0x90 | 0x91, tail @ ..] => tail,
        _ => rest,
    };
    if !matches!(rest, [b'/' | b'-', ..]) {
        return false;
    }
    let mut before = b'0';
    while let [byte, tail @ ..] = rest {
        let separator = matches!(*byte, b'/' | b'-');
        // Letters beyond ASCII: Đ, Ă, Ơ, Ư, Â, Ê, Ô begin with these bytes; Ð (U+00D0) does not pass.
        let (letter, after) = match rest {
            [0xC4, 0x82 | 0x83 | 0x90 | 0x91, after @ ..]
            | [0xC6, 0xA0 | 0xA1 | 0xAF | 0xB0, after @ ..]
            | [0xC3, 0x82 | 0x8A | 0x94 | 0xA2 | 0xAA | 0xB4, after @ ..] => (true, after),
            [b'&', after @ ..] if !matches!(before, b'/' | b'-') => {
                (!matches!(after, [b'/' | b'-', ..] | []), after)
            }
            _ => (byte.is_ascii_alphanumeric(), tail),
        };
        if separator && matches!(before, b'/' | b'-') || !separator && !letter {
            return false;
        }
        before = *byte;
        rest = after;
    }
    !matches!(before, b'/' | b'-')
}

impl fmt::Display for InstrumentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for InstrumentNumber {
    type Err = ParseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = text.chars().find_map(|c| match c {
            '\u{D0}' | '\u{189}' => Some((c, 'Đ')),
            '\u{F0}' | '\u{256}' => Some((c, 'đ')),
            _ => None,
        });
        if let Some((found, expected)) = wrong {
            return Err(ParseNumberError::WrongLetter {
                input: excerpt(text),
                found,
                expected,
            });
        }
        let lax = Self::parse_lax(text)?;
        if lax.number.as_str() == text {
            return Ok(lax.number);
        }
        Err(ParseNumberError::Miswritten {
            input: excerpt(text),
            printed: lax.number.into(),
            // A text that is read otherwise has its repair: a property holds the two together.
            repair: lax
                .repairs
                .first()
                .copied()
                .unwrap_or(Repair::SurroundingText),
        })
    }
}

impl TryFrom<String> for InstrumentNumber {
    type Error = ParseNumberError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<InstrumentNumber> for String {
    fn from(number: InstrumentNumber) -> Self {
        number.text.into_owned()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for InstrumentNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::strict::text::parsed(deserializer)
    }
}

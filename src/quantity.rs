//! A count known well or badly: 32, at least 601, between 100 and 120, about 80.
//!
//! A source that says "more than 600" bounds the number from below; one that says "about 80" bounds
//! nothing. A [`Quantity`] keeps the bounds, and every question asked of it is answered from them.
//! Zero is a count; a count that nobody stated is absent, which is something else.
//!
//! On the wire an exact count is a number, any other one a text: `32`, `">=601"`, `"<=40"`,
//! `"100..120"`, `"~80"`.

#[cfg(feature = "serde")]
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;
use core::str::FromStr;

use crate::Truth;

/// A count of a unit that its field names, known by bounds; both ends included.
///
/// ```
/// use danchu::Quantity;
/// let more_than_600: Quantity = ">=601".parse()?;
/// assert_eq!((more_than_600.least(), more_than_600.most()), (601, None));
/// assert_eq!(Quantity::exact(32).to_string(), "32");
/// # Ok::<(), danchu::ParseQuantityError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quantity {
    low: u32,
    high: Option<u32>,
    about: Option<u32>,
}

/// The error of a text that is not a count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseQuantityError {
    /// The text has none of the five forms.
    Malformed {
        /// The text as it was found, at most 80 characters of it.
        found: String,
    },
    /// An exact count is written as text in a document.
    Exact {
        /// The text as it was found.
        found: String,
    },
    /// The lower bound is above the upper one.
    Reversed {
        /// The text as it was found.
        found: String,
    },
}

crate::label::says! { ParseQuantityError {
    Self::Malformed { found } =>
        "`{found}` không phải là số lượng: cần số nguyên, `>=n`, `<=n`, `n..m` hoặc `~n`",
        "`{found}` is not a count: expected a whole number, `>=n`, `<=n`, `n..m` or `~n`";
    Self::Reversed { found } =>
        "số lượng `{found}` có hai giới hạn bị đảo ngược",
        "the count `{found}` has its bounds the wrong way round";
    Self::Exact { found } =>
        "số lượng chính xác `{found}` được viết là số, không viết là văn bản",
        "the exact count `{found}` is written as a number, not as text";
} }

impl Quantity {
    /// Nothing is known of the count.
    pub const UNKNOWN: Self = Self {
        low: 0,
        high: None,
        about: None,
    };

    /// Exactly `n`.
    #[must_use]
    pub const fn exact(n: u32) -> Self {
        Self {
            low: n,
            high: Some(n),
            about: None,
        }
    }

    /// `n` or more.
    #[must_use]
    pub const fn at_least(n: u32) -> Self {
        Self {
            low: n,
            high: None,
            about: None,
        }
    }

    /// `n` or fewer.
    #[must_use]
    pub const fn at_most(n: u32) -> Self {
        Self {
            low: 0,
            high: Some(n),
            about: None,
        }
    }

    /// Between the two, both included; the smaller one is the lower bound.
    #[must_use]
    pub const fn between(a: u32, b: u32) -> Self {
        let (low, high) = if a <= b { (a, b) } else { (b, a) };
        Self {
            low,
            high: Some(high),
            about: None,
        }
    }

    /// About `n`: printed, but no bound follows from it.
    #[must_use]
    pub const fn about(n: u32) -> Self {
        Self {
            low: 0,
            high: None,
            about: Some(n),
        }
    }

    /// The least it can be.
    #[must_use]
    pub const fn least(self) -> u32 {
        self.low
    }

    /// The most it can be, if anything bounds it.
    #[must_use]
    pub const fn most(self) -> Option<u32> {
        self.high
    }

    /// The number, if it is exact.
    #[must_use]
    pub fn known(self) -> Option<u32> {
        self.high.filter(|high| *high == self.low)
    }

    /// The sum of two counts of one unit.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.saturating_add(other.low),
            high: self
                .high
                .zip(other.high)
                .and_then(|(a, b)| a.checked_add(b)),
            about: None,
        }
    }

    /// The same count, known in addition to be at most the upper bound of `cap`: a part of it.
    #[must_use]
    pub fn capped(self, cap: Self) -> Self {
        let high = match (self.high, cap.high) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        // Once a bound is known, "about" says nothing more.
        let about = self.about.filter(|_| high.is_none());
        Self {
            low: self.low,
            high: high.map(|high| high.max(self.low)),
            about,
        }
    }

    /// The same count, known in addition to be at least the lower bound of `part`: a whole of it.
    ///
    /// ```
    /// use danchu::Quantity;
    /// let came = Quantity::exact(84);
    /// assert_eq!(Quantity::UNKNOWN.holding(came), Quantity::at_least(84));
    /// ```
    #[must_use]
    pub fn holding(self, part: Self) -> Self {
        let low = self.low.max(part.low);
        let low = self.high.map_or(low, |high| low.min(high));
        Self {
            low,
            high: self.high,
            // Once a bound is known, "about" says nothing more.
            about: self.about.filter(|_| low == 0),
        }
    }

    /// Whether it is `n` or more.
    #[must_use]
    pub fn reaches(self, n: u32) -> Truth {
        if self.low >= n {
            Truth::Yes
        } else if self.high.is_some_and(|high| high < n) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Whether it is `n` or fewer.
    #[must_use]
    pub fn within(self, n: u32) -> Truth {
        n.checked_add(1)
            .map_or(Truth::Yes, |above| !self.reaches(above))
    }
}

impl From<u32> for Quantity {
    fn from(n: u32) -> Self {
        Self::exact(n)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.about, self.low, self.high) {
            (Some(n), _, _) => write!(f, "~{n}"),
            (None, low, Some(high)) if low == high => write!(f, "{low}"),
            (None, 0, Some(high)) => write!(f, "<={high}"),
            (None, low, Some(high)) => write!(f, "{low}..{high}"),
            (None, low, None) => write!(f, ">={low}"),
        }
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let plain = text == "0" || !text.starts_with('0');
    (digits && plain).then(|| text.parse().ok()).flatten()
}

impl FromStr for Quantity {
    type Err = ParseQuantityError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let malformed = || ParseQuantityError::Malformed {
            found: text.chars().take(80).collect(),
        };
        if let Some(n) = text.strip_prefix(">=") {
            return number(n).map(Self::at_least).ok_or_else(malformed);
        }
        if let Some(n) = text.strip_prefix("<=") {
            return number(n).map(Self::at_most).ok_or_else(malformed);
        }
        if let Some(n) = text.strip_prefix('~') {
            return number(n).map(Self::about).ok_or_else(malformed);
        }
        if let Some((a, b)) = text.split_once("..") {
            let (a, b) = number(a).zip(number(b)).ok_or_else(malformed)?;
            return if a <= b {
                Ok(Self::between(a, b))
            } else {
                Err(ParseQuantityError::Reversed {
                    found: text.to_string(),
                })
            };
        }
        number(text).map(Self::exact).ok_or_else(malformed)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Quantity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.known() {
            Some(n) => serializer.serialize_u32(n),
            None => serializer.serialize_str(&format!("{self}")),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Quantity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Quantity;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(if f.alternate() {
                    "số lượng: số nguyên, hoặc văn bản như `>=601`, `<=40`, `100..120`, `~80`"
                } else {
                    "a count: a whole number, or text such as `>=601`, `<=40`, `100..120`, `~80`"
                })
            }

            fn visit_u64<E: serde::de::Error>(self, n: u64) -> Result<Quantity, E> {
                u32::try_from(n)
                    .map(Quantity::exact)
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(n), &"u32"))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Quantity, E> {
                match text.parse::<Quantity>() {
                    Ok(quantity) if quantity.known().is_none() || text.contains("..") => {
                        Ok(quantity)
                    }
                    Ok(_) => Err(E::custom(ParseQuantityError::Exact { found: text.into() })),
                    Err(error) => Err(E::custom(error)),
                }
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// The pattern of a whole number from 1 to 4294967295.
#[cfg(feature = "schemars")]
macro_rules! positive_pattern {
    () => {
        "(?:[1-9][0-9]{0,8}|[1-3][0-9]{9}|4[01][0-9]{8}|42[0-8][0-9]{7}|429[0-3][0-9]{6}|4294[0-8][0-9]{5}|42949[0-5][0-9]{4}|429496[0-6][0-9]{3}|4294967[01][0-9]{2}|42949672[0-8][0-9]|429496729[0-5])"
    };
}

/// The pattern of a whole number from 0 to 4294967295.
#[cfg(feature = "schemars")]
macro_rules! count_pattern {
    () => {
        concat!("(?:0|", positive_pattern!(), ")")
    };
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Quantity {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Quantity".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A count of the unit that the field names (số lượng): a whole number, or a text with bounds: `>=601`, `<=40`, `100..120`; `~80` (about) bounds nothing.",
            "examples": [32, ">=601", "<=40", "100..120", "~80"],
            "oneOf": [
                {
                    "title": "ExactQuantity",
                    "description": "The exact count (số chính xác).",
                    "type": "integer", "minimum": 0, "maximum": 4_294_967_295_u32
                },
                {
                    "title": "BoundedQuantity",
                    "description": "A count known by its bounds (số chưa chính xác); an exact one is written as a number.",
                    "type": "string",
                    "pattern": concat!("^(?:(?:>=|~)", count_pattern!(), "|<=", positive_pattern!(), "|", count_pattern!(), "[.]{2}", count_pattern!(), ")$"),
                    "examples": [">=601", "<=40", "100..120", "~80"]
                }
            ]
        })
    }
}

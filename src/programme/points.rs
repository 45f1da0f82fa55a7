//! Points of a scale, exact to a hundredth.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// A number of points (*điểm*), from 0, exact to a hundredth: whole points are a number on the wire, others a
/// text such as `"94.5"`.
///
/// ```
/// use danchu::programme::Points;
/// let points: Points = "94.5".parse()?;
/// assert!(points < Points::whole(95));
/// assert_eq!(points.to_string(), "94.5");
/// # Ok::<(), danchu::programme::ParsePointsError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Points {
    hundredths: u32,
}

/// The error of a text that is no number of points.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParsePointsError {
    /// The text as it was found, at most 80 characters of it.
    pub found: String,
}

crate::label::says! { ParsePointsError {
    Self { found } =>
        "`{found}` không phải là số điểm: cần một số nguyên đến 65535, hoặc văn bản như `94.5` hay `94.25`",
        "`{found}` is not a number of points: expected a whole number to 65535, or text such as `94.5` or `94.25`";
} }

impl core::error::Error for ParsePointsError {}

impl Points {
    /// No point.
    pub const ZERO: Self = Self { hundredths: 0 };

    /// Whole points.
    #[must_use]
    pub const fn whole(points: u16) -> Self {
        Self {
            #[expect(
                clippy::as_conversions,
                reason = "`From` is not const; a u16 always fits"
            )]
            hundredths: (points as u32).saturating_mul(100),
        }
    }

    /// The sum; it stops at the highest number of points.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            hundredths: self.hundredths.saturating_add(other.hundredths),
        }
    }

    /// The difference, and no less than no point.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self {
            hundredths: self.hundredths.saturating_sub(other.hundredths),
        }
    }

    /// Whole points, if there is no fraction.
    #[must_use]
    pub fn known(self) -> Option<u16> {
        let whole = self.hundredths.checked_div(100)?;
        (whole.checked_mul(100)? == self.hundredths)
            .then(|| u16::try_from(whole).ok())
            .flatten()
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        match (rest, rest % 10) {
            (0, _) => write!(f, "{whole}"),
            (_, 0) => write!(f, "{whole}.{}", rest / 10),
            _ => write!(f, "{whole}.{rest:02}"),
        }
    }
}

impl FromStr for Points {
    type Err = ParsePointsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| ParsePointsError {
            found: text.chars().take(80).collect(),
        })
    }
}

/// At most two digits after the point, the last of them not 0, so that equal points are equal bytes.
fn parse(text: &str) -> Option<Points> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let spelt = digits(whole) && digits(rest) && rest.len() <= 2;
    let plain = (whole == "0" || !whole.starts_with('0')) && (rest == "0" || !rest.ends_with('0'));
    if !spelt || !plain || (rest == "0" && text.contains('.')) {
        return None;
    }
    let part: u32 = rest.parse().ok()?;
    let part = if rest.len() == 1 {
        part.checked_mul(10)?
    } else {
        part
    };
    let whole = u32::from(whole.parse::<u16>().ok()?);
    Some(Points {
        hundredths: whole.checked_mul(100)?.checked_add(part)?,
    })
}

#[cfg(feature = "serde")]
impl serde::Serialize for Points {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.known() {
            Some(whole) => serializer.serialize_u16(whole),
            None => serializer.collect_str(self),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Points {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl serde::de::Visitor<'_> for Visitor {
            type Value = Points;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("points: a whole number, or text such as `94.5`")
            }

            fn visit_u64<E: serde::de::Error>(self, n: u64) -> Result<Points, E> {
                u16::try_from(n).map(Points::whole).map_err(|_| {
                    E::invalid_value(serde::de::Unexpected::Unsigned(n), &"points up to 65535")
                })
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Points, E> {
                let points: Points = text.parse().map_err(E::custom)?;
                if points.known().is_some() {
                    return Err(E::custom(format_args!(
                        "whole points such as `{text}` are written as a number, not as text"
                    )));
                }
                Ok(points)
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Points {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Points".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "Points",
            "description": "Points of a scale (điểm), exact to a hundredth: a whole number, or a text such as `94.5` or `94.25`.",
            "examples": [95, "94.5"],
            "oneOf": [
                {
                    "title": "PointsWhole",
                    "description": "Whole points (điểm nguyên): a number.",
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 65535
                },
                {
                    "title": "PointsDecimal",
                    "description": "Points with one or two places after the point, the last of them not 0 (điểm lẻ): a text.",
                    "examples": ["94.5", "94.25"],
                    "type": "string",
                    "pattern": "^(0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])\\.([1-9]|[0-9][1-9])$"
                }
            ]
        })
    }
}

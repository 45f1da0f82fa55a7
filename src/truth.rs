//! Truth in three values: what the records show, what they rule out, what they leave open.
//!
//! Records of real villages are incomplete: a meeting without a head count neither reached nor
//! missed its threshold. [`Truth`] is Kleene's strong logic, so that an unknown fact stays unknown
//! unless the other facts decide the question whatever it turns out to be.
//!
//! ```
//! use danchu::Truth;
//! assert_eq!(Truth::No.and(Truth::Unknown), Truth::No);
//! assert_eq!(Truth::Yes.and(Truth::Unknown), Truth::Unknown);
//! assert_eq!(!Truth::Unknown, Truth::Unknown);
//! ```

/// A truth value: yes, no, or unknown (*chưa rõ*).
///
/// The order is Kleene's: `No < Unknown < Yes`, so that conjunction is the minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "callers must handle all three values"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Truth {
    /// The records rule it out (*không*).
    No,
    /// The records leave it open (*chưa rõ*).
    Unknown,
    /// The records show it (*có*).
    Yes,
}

impl Truth {
    /// Conjunction: `No` as soon as one side is `No`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Disjunction: `Yes` as soon as one side is `Yes`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Whether the value is `Yes`.
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Whether the value is `No`.
    #[must_use]
    pub fn is_no(self) -> bool {
        self == Self::No
    }

    /// Whether the value is `Unknown`.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        self == Self::Unknown
    }

    /// Conjunction of many; `Yes` if there are none.
    pub fn all<I: IntoIterator<Item = Self>>(items: I) -> Self {
        items.into_iter().fold(Self::Yes, Self::and)
    }

    /// Disjunction of many; `No` if there are none.
    pub fn any<I: IntoIterator<Item = Self>>(items: I) -> Self {
        items.into_iter().fold(Self::No, Self::or)
    }
}

impl core::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

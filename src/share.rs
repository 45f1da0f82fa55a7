//! Exact shares: at least 2/3, more than 1/2, at least 1/10 — in whole numbers, never rounded.
//!
//! "At least half" and "more than half" are different rules, and a printed percentage decides
//! nothing: 4,160 of 8,318 *is* more than half. Counts may be known only as bounds; a [`Share`]
//! then answers with a [`Truth`]: yes if every possible pair of counts reaches it, no if none does.
//!
//! ```
//! use danchu::{share::Share, Quantity, Truth};
//! let two_thirds = Share::at_least(2, 3);
//! assert_eq!(two_thirds.reached(Quantity::exact(22), Quantity::exact(32)), Truth::Yes);
//! assert_eq!(two_thirds.reached(Quantity::exact(21), Quantity::exact(32)), Truth::No);
//! assert_eq!(two_thirds.least(32), 22);
//! ```

use crate::{Quantity, Truth};

/// Whether the boundary itself is enough (*có tính cả mốc*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a threshold is reached at the boundary or only above it"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Bound {
    /// The boundary is enough (*từ … trở lên*, *ít nhất*).
    AtLeast,
    /// Only above the boundary (*trên*).
    MoreThan,
}

/// A share of a whole (*tỷ lệ*): a fraction and whether the boundary is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Share {
    /// Whether the boundary is enough.
    pub bound: Bound,
    /// The numerator.
    pub of: u16,
    /// The denominator; 0 stands for an empty rule that no count reaches.
    pub parts: u16,
}

impl Share {
    /// At least `of`/`parts`.
    #[must_use]
    pub const fn at_least(of: u16, parts: u16) -> Self {
        Self {
            bound: Bound::AtLeast,
            of,
            parts,
        }
    }

    /// More than `of`/`parts`.
    #[must_use]
    pub const fn more_than(of: u16, parts: u16) -> Self {
        Self {
            bound: Bound::MoreThan,
            of,
            parts,
        }
    }

    /// Whether `part` of `whole`, both exact, reaches the share.
    #[must_use]
    pub fn holds(self, part: u32, whole: u32) -> bool {
        let have = u64::from(part).saturating_mul(u64::from(self.parts));
        let need = u64::from(whole).saturating_mul(u64::from(self.of));
        self.parts > 0
            && match self.bound {
                Bound::AtLeast => have >= need,
                Bound::MoreThan => have > need,
            }
    }

    /// Whether a part known by bounds reaches the share of a whole known by bounds.
    #[must_use]
    pub fn reached(self, part: Quantity, whole: Quantity) -> Truth {
        let surely = match (part.least(), whole.most()) {
            (low, Some(high)) => self.holds(low, high),
            _ => false,
        };
        let possibly = part
            .most()
            .is_none_or(|high| self.holds(high, whole.least()));
        match (surely, possibly) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        }
    }

    /// The least part of `whole` that reaches the share; `u32::MAX` for a rule without parts.
    #[must_use]
    pub fn least(self, whole: u32) -> u32 {
        let need = u64::from(whole).saturating_mul(u64::from(self.of));
        let parts = u64::from(self.parts);
        let count = match self.bound {
            Bound::AtLeast => need
                .checked_add(parts.saturating_sub(1))
                .and_then(|n| n.checked_div(parts)),
            Bound::MoreThan => need.checked_div(parts).and_then(|n| n.checked_add(1)),
        };
        count
            .and_then(|n| u32::try_from(n).ok())
            .unwrap_or(u32::MAX)
    }
}

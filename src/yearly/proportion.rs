//! How many of how many, and how many nobody can tell: a sum that merges in any order.

use crate::share::Share;
use crate::{Quantity, Truth};

/// A part, its whole, and what was left out as unknown (*tử số, mẫu số, số chưa rõ*).
///
/// The three are printed together and never divided: what is unknown is in neither number. A whole
/// of nothing says that nothing was counted, not that nothing was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Proportion {
    /// Those that are known to be so.
    pub part: u32,
    /// All of which it is known whether they are so.
    pub whole: u32,
    /// Those left out: nobody can tell.
    pub unknown: Quantity,
}

impl Proportion {
    /// Nothing was counted: the identity of [`plus`](Self::plus).
    pub const NOTHING: Self = Self::new(0, 0);

    /// A part of a whole, with nothing left out.
    #[must_use]
    pub const fn new(part: u32, whole: u32) -> Self {
        Self {
            part,
            whole,
            unknown: Quantity::exact(0),
        }
    }

    /// The same, with some left out as unknown.
    #[must_use]
    pub fn with_unknown(self, unknown: impl Into<Quantity>) -> Self {
        Self {
            unknown: unknown.into(),
            ..self
        }
    }

    /// One thing that is so, is not so, or is left out.
    #[must_use]
    pub fn of(holds: Truth) -> Self {
        match holds {
            Truth::Yes => Self::new(1, 1),
            Truth::No => Self::new(0, 1),
            Truth::Unknown => Self::NOTHING.with_unknown(1),
        }
    }

    /// A part of a whole, each known by bounds: what neither is surely in the part nor surely out of it is left out.
    ///
    /// ```
    /// use danchu::Quantity;
    /// use danchu::yearly::Proportion;
    /// // At least 40 of 90 households came: 40 did, of 50 nobody can tell.
    /// let came = Proportion::between(Quantity::at_least(40), Quantity::exact(90));
    /// assert_eq!(came, Proportion::new(40, 40).with_unknown(50));
    /// ```
    #[must_use]
    pub fn between(part: Quantity, whole: Quantity) -> Self {
        let out = part
            .most()
            .map_or(0, |most| whole.least().saturating_sub(most));
        let known = part.least().saturating_add(out);
        let low = whole.least().saturating_sub(known);
        let unknown = match whole.most() {
            // A part above its whole is a mistake in the source: nothing of it counts.
            Some(most) if part.least() > most => return Self::NOTHING.with_unknown(whole),
            Some(most) => Quantity::between(low, most.saturating_sub(known)),
            None => Quantity::at_least(low),
        };
        Self::new(part.least(), known).with_unknown(unknown)
    }

    /// The sum: for bodies that were counted apart.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            part: self.part.saturating_add(other.part),
            whole: self.whole.saturating_add(other.whole),
            unknown: self.unknown.plus(other.unknown),
        }
    }

    /// Whether the part reaches a share of the whole, whatever the unknown turns out to be.
    ///
    /// ```
    /// use danchu::share::Share;
    /// use danchu::yearly::Proportion;
    /// use danchu::Truth;
    /// let half = Share::at_least(1, 2);
    /// assert_eq!(Proportion::new(2, 3).with_unknown(1).reaches(half), Truth::Yes); // 2 of 4 at worst
    /// assert_eq!(Proportion::new(2, 3).with_unknown(2).reaches(half), Truth::Unknown); // 2 of 5, or 4 of 5
    /// assert_eq!(Proportion::new(0, 3).with_unknown(2).reaches(half), Truth::No); // 2 of 5 at best
    /// ```
    #[must_use]
    pub fn reaches(self, share: Share) -> Truth {
        if self == Self::NOTHING {
            return Truth::Unknown;
        }
        let all = |more: u32| self.whole.saturating_add(more);
        // Unknown things that are not so make the share smallest, those that are so largest.
        let surely = self
            .unknown
            .most()
            .is_some_and(|most| share.holds(self.part, all(most)));
        let most = self.unknown.most().unwrap_or(u32::MAX);
        let possibly = share.holds(self.part.saturating_add(most), all(most));
        match (surely, possibly) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::Unknown,
            (false, false) => Truth::No,
        }
    }
}

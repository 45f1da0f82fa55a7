//! What chance decides of a world: a handful of numbers, each shrinking to the plainest world.

use proptest::prelude::*;

/// The numbers that a world is made from; all zero, the smallest world there is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Draws {
    /// How long after the first possible day it begins.
    pub(super) start: u16,
    /// How much of a time limit is used up, in percent: 100 is the last day.
    pub(super) slack: u8,
    /// Households, staff and villages above the fewest possible.
    pub(super) households: u8,
    pub(super) staff: u8,
    pub(super) villages: u8,
    /// How far above a threshold a count lies, in percent of what lies above it.
    pub(super) spare: u8,
    /// Which of several alternatives is taken, one after the other.
    pub(super) picks: [u8; 4],
}

impl Draws {
    /// The smallest world, in which everything is done at once and by the narrowest margin.
    pub(super) const PLAIN: Self = Self {
        start: 0,
        slack: 0,
        households: 0,
        staff: 0,
        villages: 0,
        spare: 0,
        picks: [0; 4],
    };
}

pub(super) fn any_draws() -> impl Strategy<Value = Draws> + Clone {
    // The first day, the last day and the threshold itself come more often than chance would have it.
    // One number for all of it, so that it shrinks day by day and vote by vote.
    let share = || (0_u8..=180).prop_map(|n| n.saturating_sub(40).min(100));
    let picks = [0_u8..6, 0_u8..6, 0_u8..6, 0_u8..6];
    (
        0_u16..200,
        share(),
        (0_u8..120, 0_u8..60, 0_u8..5),
        share(),
        picks,
    )
        .prop_map(
            |(start, slack, (households, staff, villages), spare, picks)| Draws {
                start,
                slack,
                households,
                staff,
                villages,
                spare,
                picks,
            },
        )
}

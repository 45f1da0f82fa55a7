//! The longest run of days without an act, where the days of the acts are known by bounds.

use alloc::vec::Vec;

use crate::time::{Date, Period, When};

/// A longest run of days in which nothing is recorded, as bounds (*khoảng thời gian dài nhất không có ghi nhận*).
///
/// Whether it is too long is for people: there is no threshold here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Silence {
    /// The least number of days it can be.
    pub at_least: u32,
    /// The most.
    pub at_most: u32,
    /// Of how many days, those of the year in which the body exists.
    pub of: u32,
}

impl Silence {
    /// The longest run within a period: `sure` acts are known to break it, `open` ones may; if acts may
    /// be missing from the log, nothing bounds it from below.
    pub(super) fn within(
        period: Period,
        sure: &[When],
        open: &[When],
        complete: bool,
    ) -> Option<Self> {
        let first = period.first_day()?.day_number();
        let last = period.day_after()?.day_number().saturating_sub(1);
        let of = days(first, last);
        let bounds = |on: &When| {
            (
                on.earliest().map(Date::day_number),
                on.latest().map(Date::day_number),
            )
        };
        let sure: Vec<_> = sure.iter().map(bounds).collect();
        let all: Vec<_> = sure
            .iter()
            .copied()
            .chain(open.iter().map(bounds))
            .collect();
        Some(Self {
            at_least: if complete {
                shortest(&all, first, last)
            } else {
                0
            },
            at_most: longest(&sure, first, last),
            of,
        })
    }
}

/// The earliest and the latest day of an act, as day numbers; an open side is open.
type Bounds = (Option<i32>, Option<i32>);

/// How many days there are from one to another, both included.
fn days(from: i32, to: i32) -> u32 {
    u32::try_from(to.saturating_sub(from).saturating_add(1)).unwrap_or(0)
}

/// The longest that the longest run can be: one in which no act must lie.
fn longest(acts: &[Bounds], first: i32, last: i32) -> u32 {
    let after = acts
        .iter()
        .filter_map(|(earliest, _)| Some(earliest.as_ref()?.saturating_add(1)));
    let starts = core::iter::once(first).chain(after.filter(|start| *start > first));
    let runs = starts.map(|start| {
        // An act that cannot come before the run must not lie in it: the run ends before its last day.
        let end = acts
            .iter()
            .filter(|(earliest, _)| earliest.is_some_and(|earliest| earliest >= start))
            .filter_map(|(_, latest)| Some(latest.as_ref()?.saturating_sub(1)))
            .fold(last, i32::min);
        days(start, end)
    });
    runs.max().unwrap_or(0)
}

/// The shortest that the longest run can be: the acts placed so that they break it best.
fn shortest(acts: &[Bounds], first: i32, last: i32) -> u32 {
    // Runs of a length can be kept to if acts can be placed so; longer ones then can be, too.
    let (mut low, mut high) = (0, i32::try_from(days(first, last)).unwrap_or(i32::MAX));
    while low < high {
        let middle = low.saturating_add(high.saturating_sub(low) >> 1);
        if kept(acts, first, last, middle) {
            high = middle;
        } else {
            low = middle.saturating_add(1);
        }
    }
    u32::try_from(low).unwrap_or(0)
}

/// Whether the acts can be placed so that no run is longer than `most` days.
fn kept(acts: &[Bounds], first: i32, last: i32, most: i32) -> bool {
    let mut left: Vec<Bounds> = acts.to_vec();
    let mut at = first.saturating_sub(1);
    while last.saturating_sub(at) > most {
        let limit = at.saturating_add(most).saturating_add(1);
        let reach = |(_, latest): &Bounds| latest.unwrap_or(i32::MAX);
        let usable =
            |act: &Bounds| act.0.is_none_or(|earliest| earliest <= limit) && reach(act) > at;
        // The act that ends first: it can only be used now, the others still later.
        let best = left
            .iter()
            .enumerate()
            .filter(|(_, act)| usable(act))
            .min_by_key(|(_, act)| reach(act))
            .map(|(place, act)| (place, reach(act).min(limit)));
        let Some((place, day)) = best else {
            return false;
        };
        left.swap_remove(place);
        at = day;
    }
    true
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Bounds, longest, shortest};

    /// Puts each act on each of its days in turn.
    fn try_all(
        acts: &[Bounds],
        at: usize,
        placed: &mut Vec<i32>,
        after: i32,
        found: &mut impl FnMut(&[i32]),
    ) {
        let Some((from, to)) = acts.get(at).copied() else {
            return found(placed);
        };
        for day in from.unwrap_or(-1)..=to.unwrap_or(after) {
            placed.push(day);
            try_all(acts, at.saturating_add(1), placed, after, found);
            placed.pop();
        }
    }

    /// Both bounds by trying every placement of the acts.
    fn tried(acts: &[Bounds], end: i32) -> (u32, u32) {
        let (mut shortest, mut longest) = (u32::MAX, 0);
        let after = end.saturating_add(1);
        try_all(acts, 0, &mut Vec::new(), after, &mut |placed| {
            let (mut run, mut best) = (0_u32, 0);
            for day in 0..=end {
                run = if placed.contains(&day) {
                    0
                } else {
                    run.saturating_add(1)
                };
                best = best.max(run);
            }
            shortest = shortest.min(best);
            longest = longest.max(best);
        });
        (shortest, longest)
    }

    /// Kills: the act that ends last taken first; a run that begins on the day of an act; a run longer by a day.
    #[test]
    fn the_bounds_are_those_of_every_placement() {
        let sides = [None, Some(0), Some(1), Some(3), Some(5)];
        let mut acts: Vec<Bounds> = Vec::new();
        for from in sides {
            for to in sides {
                if from.zip(to).is_none_or(|(from, to)| from <= to) {
                    acts.push((from, to));
                }
            }
        }
        let mut asked = 0;
        for a in 0..acts.len() {
            for b in a..acts.len() {
                for c in b..acts.len() {
                    let chosen = [acts[a], acts[b], acts[c]];
                    for some in [&chosen[..], &chosen[..2], &chosen[..1], &[]] {
                        let expected = tried(some, 6);
                        assert_eq!(
                            (shortest(some, 0, 6), longest(some, 0, 6)),
                            expected,
                            "{some:?}"
                        );
                        asked += 1;
                    }
                }
            }
        }
        assert!(asked > 5000, "{asked}");
    }
}

//! Counts, exact and known badly, and the counts of a vote that fit together.

use proptest::prelude::*;

use crate::Quantity;
use crate::act::VoteUnit;
use crate::record::Votes;

/// A count up to 400 in every form: exact, at least, at most, between, about, unknown.
pub fn any_quantity() -> impl Strategy<Value = Quantity> + Clone {
    (0_u32..=400, any_grip()).prop_map(|(count, grip)| grip.of(count).unwrap_or(Quantity::UNKNOWN))
}

/// The counts of one vote of a community of so many households: never more in favour than came,
/// never more that came than there are; near two thirds and near half more often than chance.
pub fn any_votes(households: u32) -> impl Strategy<Value = Votes> + Clone {
    any_tally().prop_map(move |tally| tally.of(households))
}

/// How well a count is known.
#[derive(Debug, Clone, Copy)]
pub(super) enum Grip {
    Exact,
    AtLeast,
    AtMost,
    Between,
    About,
    NotStated,
}

impl Grip {
    pub(super) fn of(self, count: u32) -> Option<Quantity> {
        Some(match self {
            Self::Exact => Quantity::exact(count),
            Self::AtLeast => Quantity::at_least(count),
            Self::AtMost => Quantity::at_most(count),
            Self::Between => Quantity::between(count.saturating_sub(2), count.saturating_add(3)),
            Self::About => Quantity::about(count),
            Self::NotStated => return None,
        })
    }
}

pub(super) fn any_grip() -> impl Strategy<Value = Grip> + Clone {
    prop_oneof![
        10 => Just(Grip::Exact),
        1 => Just(Grip::AtLeast),
        1 => Just(Grip::AtMost),
        1 => Just(Grip::Between),
        1 => Just(Grip::About),
        2 => Just(Grip::NotStated),
    ]
}

/// A vote by shares of the whole, so that it fits any number of households.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tally {
    /// In favour: a share of all, and so many votes beside it.
    favour: (u32, u32),
    beside: i32,
    /// Who stayed away, in percent.
    away: u32,
    grips: [Grip; 3],
    says_all: bool,
    voters: bool,
}

impl Tally {
    /// How many came.
    fn came(self, households: u32) -> u32 {
        let away = households.saturating_mul(self.away).checked_div(100);
        households.saturating_sub(away.unwrap_or(0))
    }

    /// How many were in favour, of those who came.
    pub(super) fn in_favour(self, households: u32) -> u32 {
        let (of, parts) = self.favour;
        let share = households.saturating_mul(of).div_ceil(parts.max(1));
        share
            .saturating_add_signed(self.beside)
            .min(self.came(households))
    }

    /// The counts; what is not stated stays absent.
    pub(super) fn of(self, households: u32) -> Votes {
        let [favour, came, all] = self.grips;
        let unit = if self.voters {
            VoteUnit::Voter
        } else {
            VoteUnit::HouseholdRep
        };
        let mut votes = Votes::new(unit);
        votes.in_favour = favour.of(self.in_favour(households));
        votes.attending = came.of(self.came(households));
        votes.electorate = all.of(households).filter(|_| self.says_all);
        votes
    }
}

pub(super) fn any_tally() -> impl Strategy<Value = Tally> + Clone {
    let favour = prop_oneof![
        4 => Just((2_u32, 3_u32)),
        4 => Just((1, 2)),
        2 => Just((1, 1)),
        1 => Just((0, 1)),
        1 => Just((1, 10)),
    ];
    let away = prop_oneof![3 => 0_u32..=5, 1 => 0_u32..=90];
    let grips = [any_grip(), any_grip(), any_grip()];
    let rarely = prop_oneof![19 => Just(false), 1 => Just(true)];
    (favour, -1_i32..=1, away, grips, any::<bool>(), rarely).prop_map(
        |(favour, beside, away, grips, says_all, voters)| Tally {
            favour,
            beside,
            away,
            grips,
            says_all,
            voters,
        },
    )
}

//! The universe: a commune, its offices, its villages, what the registers know, how complete the log is.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;

use super::time::{LAW, after};
use crate::act::ActKind;
use crate::actor::{Body, BodyKind};
use crate::record::{Case, Coverage, HouseholdCount, Registers, VillageCount};
use crate::time::{Date, Period};
use crate::{BodyId, CaseId, Quantity};

/// The bodies of one village.
pub(super) struct Village {
    pub(super) itself: BodyId,
    pub(super) parts: [BodyId; 2],
    pub(super) head: BodyId,
    pub(super) work_committee: BodyId,
    pub(super) work_head: BodyId,
    pub(super) party_cell: BodyId,
    pub(super) households: BodyId,
    pub(super) convenor: BodyId,
    pub(super) election_team: BodyId,
}

macro_rules! village {
    ($n:literal) => {
        Village {
            itself: BodyId::constant(concat!("village-", $n)),
            parts: [
                BodyId::constant(concat!("cluster-", $n, "a")),
                BodyId::constant(concat!("cluster-", $n, "b")),
            ],
            head: BodyId::constant(concat!("head-", $n)),
            work_committee: BodyId::constant(concat!("work-committee-", $n)),
            work_head: BodyId::constant(concat!("work-head-", $n)),
            party_cell: BodyId::constant(concat!("party-cell-", $n)),
            households: BodyId::constant(concat!("households-", $n)),
            convenor: BodyId::constant(concat!("convenor-", $n)),
            election_team: BodyId::constant(concat!("election-team-", $n)),
        }
    };
}

static FIRST: Village = village!("1");
static OTHERS: [Village; 4] = [village!("2"), village!("3"), village!("4"), village!("5")];

pub(super) const COMMUNE: BodyId = BodyId::constant("commune");
pub(super) const PC: BodyId = BodyId::constant("pc");
pub(super) const PC_CHAIR: BodyId = BodyId::constant("pc-chair");
pub(super) const FRONT: BodyId = BodyId::constant("front");
pub(super) const FRONT_CHAIR: BodyId = BodyId::constant("front-chair");
pub(super) const COUNCIL: BodyId = BodyId::constant("council");
pub(super) const CITIZENS: BodyId = BodyId::constant("citizens");
pub(super) const DISTRICT_PC: BodyId = BodyId::constant("district-pc");

/// A commune before anything happened in it.
#[derive(Debug, Clone)]
pub(super) struct Universe {
    /// The households of the first village, and of the others.
    households: (u32, Vec<u32>),
    quarters: bool,
    one_hand: bool,
    registers: Registered,
    coverage: Covered,
}

/// What the registers state.
#[derive(Debug, Clone, Copy)]
enum Registered {
    All,
    FirstOnly,
    Nothing,
}

/// For what the log is said to be complete.
#[derive(Debug, Clone, Copy)]
enum Covered {
    Everything,
    Votes,
    HundredDays,
    Nothing,
}

impl Universe {
    /// A village by index, taken modulo how many there are, with its households.
    pub(super) fn village(&self, index: u8) -> (&'static Village, u32) {
        let (first, others) = &self.households;
        let there = others.len().saturating_add(1);
        let nth = usize::from(index).checked_rem(there).unwrap_or(0);
        let other = nth
            .checked_sub(1)
            .and_then(|nth| Some((OTHERS.get(nth)?, others.get(nth).copied()?)));
        other.unwrap_or((&FIRST, *first))
    }

    fn villages(&self) -> impl Iterator<Item = (&'static Village, u32)> {
        let (first, others) = &self.households;
        core::iter::once((&FIRST, *first)).chain(OTHERS.iter().zip(others.iter().copied()))
    }

    /// The case with these bodies and registers, in which nothing has happened.
    pub(super) fn case(&self, as_of: Date) -> Case {
        let mut case = Case::new(CaseId::constant("made-up"), as_of);
        case.bodies = self.bodies();
        case.registers = self.registers();
        case.coverage = self.coverage().into_iter().collect();
        case
    }

    fn bodies(&self) -> Vec<Body> {
        let mut bodies = Vec::from([Body::new(COMMUNE, BodyKind::COMMUNE)]);
        let commune = [
            (PC, BodyKind::COMMUNE_PC),
            (PC_CHAIR, BodyKind::COMMUNE_PC_CHAIR),
            (FRONT, BodyKind::COMMUNE_FRONT),
            (FRONT_CHAIR, BodyKind::COMMUNE_FRONT_CHAIR),
            (COUNCIL, BodyKind::COMMUNE_COUNCIL),
            (CITIZENS, BodyKind::CITIZENS),
        ];
        bodies.extend(commune.map(|(id, kind)| Body::new(id, kind).with_parent(COMMUNE)));
        bodies.push(Body::new(DISTRICT_PC, BodyKind::DISTRICT_PC));
        let unit = if self.quarters {
            BodyKind::QUARTER
        } else {
            BodyKind::VILLAGE
        };
        for (village, _) in self.villages() {
            bodies.push(Body::new(village.itself.clone(), unit.clone()).with_parent(COMMUNE));
            // One hand holds both offices in the first village only.
            let also: &[BodyKind] = if self.one_hand && village.itself == FIRST.itself {
                &[BodyKind::FRONT_WORK_HEAD]
            } else {
                &[]
            };
            let within = [
                (&village.work_committee, BodyKind::FRONT_WORK_COMMITTEE),
                (&village.work_head, BodyKind::FRONT_WORK_HEAD),
                (&village.party_cell, BodyKind::PARTY_CELL),
                (&village.households, BodyKind::HOUSEHOLDS),
                (&village.convenor, BodyKind::DESIGNATED_CONVENOR),
                (&village.election_team, BodyKind::ELECTION_TEAM),
            ];
            bodies.push(
                Body::new(village.head.clone(), BodyKind::VILLAGE_HEAD)
                    .with_parent(village.itself.clone())
                    .with_also_holds(also.iter().cloned()),
            );
            for (id, kind) in within {
                bodies.push(Body::new(id.clone(), kind).with_parent(village.itself.clone()));
            }
            for part in &village.parts {
                bodies.push(
                    Body::new(part.clone(), BodyKind::VILLAGE_PART)
                        .with_parent(village.itself.clone()),
                );
            }
        }
        bodies
    }

    fn registers(&self) -> Option<Registers> {
        let count = |(village, households): (&Village, u32)| {
            HouseholdCount::new(village.itself.clone(), Quantity::exact(households))
        };
        let households: Vec<HouseholdCount> = match self.registers {
            Registered::All => self.villages().map(count).collect(),
            Registered::FirstOnly => self.villages().take(1).map(count).collect(),
            Registered::Nothing => return None,
        };
        let villages = u32::try_from(self.villages().count()).unwrap_or(0);
        let villages = VillageCount::new(COMMUNE, Quantity::exact(villages));
        Some(
            Registers::new()
                .with_households(households)
                .with_villages(Vec::from([villages])),
        )
    }

    fn coverage(&self) -> Option<Coverage> {
        let always = Period::from(Date::literal(2007, 1, 1));
        match self.coverage {
            Covered::Everything => Some(Coverage::new(always)),
            Covered::Votes => Some(Coverage::new(always).with_acts(Vec::from([
                ActKind::Meet,
                ActKind::Ballot,
                ActKind::Elect,
                ActKind::Send,
            ]))),
            Covered::HundredDays => Some(Coverage::new(Period::between(LAW, after(LAW, 100)))),
            Covered::Nothing => None,
        }
    }
}

pub(super) fn any_universe() -> impl Strategy<Value = Universe> + Clone {
    let size = || prop_oneof![3 => 3_u32..=120, 1 => 150_u32..=260];
    let registers = prop_oneof![
        4 => Just(Registered::All),
        1 => Just(Registered::FirstOnly),
        1 => Just(Registered::Nothing),
    ];
    let coverage = prop_oneof![
        4 => Just(Covered::Everything),
        1 => Just(Covered::Votes),
        1 => Just(Covered::HundredDays),
        2 => Just(Covered::Nothing),
    ];
    let rarely = prop_oneof![4 => Just(false), 1 => Just(true)];
    (
        (size(), vec(size(), 0..=4)),
        any::<bool>(),
        rarely,
        registers,
        coverage,
    )
        .prop_map(
            |(households, quarters, one_hand, registers, coverage)| Universe {
                households,
                quarters,
                one_hand,
                registers,
                coverage,
            },
        )
}

/// A case in which nothing has happened: a commune with its offices and one to five villages of 3
/// to 260 households, with or without registers, complete or not, as of 2023-07-01.
pub fn any_world() -> impl Strategy<Value = Case> + Clone {
    any_universe().prop_map(|universe| universe.case(LAW))
}

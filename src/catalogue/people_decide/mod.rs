//! The people discuss and decide: Law 10/2022/QH15 Art. 15–24, Decree 59/2023/NĐ-CP Art. 3–9, and
//! what was read of Ordinance 34/2007/PL-UBTVQH11 on the same.
//!
//! Rows follow the order of the texts. Where law and decree pull apart, the decree is taken on what
//! the law left to it (Art. 23(4)), and [`tensions`](super::conflicts) says so.

mod decree;
mod enabling;
mod law;
mod ordinance;
mod tensions;
mod unmodelled;

pub(super) use decree::NORMS as DECREE;
pub(super) use enabling::ENABLING;
pub(super) use law::NORMS as LAW;
pub(super) use ordinance::NORMS as ORDINANCE;
pub(super) use tensions::TENSIONS;
pub(super) use unmodelled::UNMODELLED;

use super::rows::{List, list};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::matter::MatterKind;
use crate::norm::Pattern;
use crate::time::{Date, Period};

/// Law 10/2022/QH15 is in force from 2023-07-01 (Art. 90(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2023, 7, 1));
/// Decree 59/2023/NĐ-CP is in force from 2023-08-15.
const DECREE_IN_FORCE: Period = Period::from(Date::literal(2023, 8, 15));
/// The law stood without its decree for 45 days.
const LAW_ALONE: Period = Period::between(Date::literal(2023, 7, 1), Date::literal(2023, 8, 15));
/// Ordinance 34/2007/PL-UBTVQH11 was in force from 2007-07-01 until the law repealed it.
const ORDINANCE_IN_FORCE: Period =
    Period::between(Date::literal(2007, 7, 1), Date::literal(2023, 7, 1));

const WORKS: MatterKind = MatterKind::WORKS;
const FUNDS: MatterKind = MatterKind::FUNDS;
const CONVENTION: MatterKind = MatterKind::CONVENTION;
const HEAD_ELECTION: MatterKind = MatterKind::HEAD_ELECTION;
const HEAD_DISCHARGE: MatterKind = MatterKind::HEAD_DISCHARGE;
const BOARD_ELECTION: MatterKind = MatterKind::BOARD_ELECTION;
const BOARD_DISCHARGE: MatterKind = MatterKind::BOARD_DISCHARGE;
const SELF_MANAGEMENT: MatterKind = MatterKind::SELF_MANAGEMENT;

/// The matters that the people discuss and decide, Law 10/2022/QH15 Art. 15.
const MATTERS: List<MatterKind> = list![
    WORKS,
    FUNDS,
    CONVENTION,
    HEAD_ELECTION,
    HEAD_DISCHARGE,
    BOARD_ELECTION,
    BOARD_DISCHARGE,
    SELF_MANAGEMENT
];

/// The decision of the community, as a document.
const DECISION: Pattern = Pattern::about(ActKind::Decide, const { &[Topic::DECISION] });
/// A meeting that decides the matter.
const MEETING: Pattern = Pattern::about(ActKind::Meet, const { &[Topic::DECISION] });
/// A household ballot.
const BALLOT: Pattern = Pattern::of(ActKind::Ballot);
/// An online vote on the matter, as against the poll on voting online.
const ONLINE: Pattern = Pattern::about(ActKind::VoteOnline, const { &[Topic::DECISION] });
/// An election.
const ELECTION: Pattern = Pattern::of(ActKind::Elect);

const PC: BodyKind = BodyKind::COMMUNE_PC;
const PC_CHAIR: BodyKind = BodyKind::COMMUNE_PC_CHAIR;
const FRONT: BodyKind = BodyKind::COMMUNE_FRONT;
const FRONT_CHAIR: BodyKind = BodyKind::COMMUNE_FRONT_CHAIR;
const COUNCIL: BodyKind = BodyKind::COMMUNE_COUNCIL;
const HEAD: BodyKind = BodyKind::VILLAGE_HEAD;
const WORK_COMMITTEE: BodyKind = BodyKind::FRONT_WORK_COMMITTEE;
const WORK_HEAD: BodyKind = BodyKind::FRONT_WORK_HEAD;
const HOUSEHOLDS: BodyKind = BodyKind::HOUSEHOLDS;
const VILLAGE: BodyKind = BodyKind::VILLAGE;
const QUARTER: BodyKind = BodyKind::QUARTER;

//! Democracy at work: Law 10/2022/QH15 Art. 46–82, in agencies, units, state enterprises and with employers who opt in.
//!
//! Chapters III and IV of the law say nearly the same of agencies and units on one side and of state
//! enterprises on the other, with other bearers, other numbers and a few rows less or more. Each row
//! stands beside its own article. What happens within one agency, unit or enterprise is a matter of
//! [`Reach::Unit`](crate::matter::Reach::Unit); its kind says which chapter it falls under. A conference
//! that decides is a round of voting: its quorum is a share of all staff or of the delegates summoned,
//! its resolution a share of those present. The two are never mixed.
//!
//! An employer outside the State who opted in (Art. 82(2)) records its matters under the kinds of the
//! state enterprise.

mod agencies;
mod enabling;
mod enterprises;
mod unmodelled;

pub(super) use agencies::NORMS as AGENCIES;
pub(super) use enabling::ENABLING;
pub(super) use enterprises::NORMS as ENTERPRISES;
pub(super) use unmodelled::UNMODELLED;

use super::Tension;
use super::rows::{List, list};
use crate::act::{ActKind, Channel, Place, Topic};
use crate::actor::BodyKind;
use crate::matter::MatterKind;
use crate::norm::{Need, Pattern, Timing, WindowYear};
use crate::time::{Date, FirstDay, MonthDay, Period, Roll, Span};

pub(super) static TENSIONS: &[Tension] = &[];

/// Law 10/2022/QH15 is in force from 2023-07-01 (Art. 90(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2023, 7, 1));

/// The term of an Inspection Board, Art. 60(3), 77(3): it ends when it ends, on a rest day as well.
const WITHIN_TWO_YEARS: Timing = Timing::Within {
    span: Span::years(2),
    first_day: FirstDay::NotCounted,
    roll: Roll::None,
};

const HEAD: BodyKind = BodyKind::UNIT_HEAD;
const REPRESENTATIVE: BodyKind = BodyKind::ENTERPRISE_REPRESENTATIVE;
const LEADERSHIP: BodyKind = BodyKind::ENTERPRISE_LEADERSHIP;
const UNION: BodyKind = BodyKind::WORK_UNION;
const WORKERS_ORGANISATION: BodyKind = BodyKind::WORKERS_ORGANISATION;
const STAFF: BodyKind = BodyKind::STAFF;

/// What an agency or unit makes public, Art. 46(1)–(12).
const UNIT_ITEMS: List<MatterKind> = list![
    MatterKind::UNIT_POLICIES,
    MatterKind::UNIT_WORK_PLANS,
    MatterKind::UNIT_BUDGET,
    MatterKind::UNIT_ASSETS,
    MatterKind::UNIT_INVESTMENT,
    MatterKind::UNIT_PERSONNEL,
    MatterKind::UNIT_INTEGRITY,
    MatterKind::UNIT_SETTLEMENTS,
    MatterKind::UNIT_REGULATIONS,
    MatterKind::UNIT_OPINIONS_ANSWERED,
    MatterKind::UNIT_DIRECTIONS,
    MatterKind::UNIT_OTHER_ITEM
];
/// What a state enterprise makes public, Art. 64(1).
const ENTERPRISE_ITEMS: List<MatterKind> = list![
    MatterKind::ENTERPRISE_BUSINESS,
    MatterKind::ENTERPRISE_REGULATIONS,
    MatterKind::ENTERPRISE_AGREEMENTS,
    MatterKind::ENTERPRISE_FUNDS,
    MatterKind::ENTERPRISE_DUES,
    MatterKind::ENTERPRISE_EMULATION,
    MatterKind::ENTERPRISE_DEMOCRACY_RULES,
    MatterKind::ENTERPRISE_OTHER_ITEM
];
/// What staff decide at a conference, Art. 49.
const UNIT_DECIDED: List<MatterKind> = list![
    MatterKind::UNIT_BOARD_ELECTION,
    MatterKind::UNIT_BOARD_DISCHARGE,
    MatterKind::UNIT_CONTRIBUTIONS,
    MatterKind::UNIT_RESOLUTION,
    MatterKind::UNIT_SELF_MANAGEMENT
];
/// What workers decide at a conference, Art. 67(2)–(5) with 68(1); collective bargaining is the labour law's, Art. 68(3).
const ENTERPRISE_DECIDED: List<MatterKind> = list![
    MatterKind::ENTERPRISE_CONTRIBUTIONS,
    MatterKind::ENTERPRISE_BOARD_ELECTION,
    MatterKind::ENTERPRISE_BOARD_DISCHARGE,
    MatterKind::ENTERPRISE_RESOLUTION,
    MatterKind::ENTERPRISE_SELF_MANAGEMENT
];
const UNIT_AFFAIRS: MatterKind = MatterKind::UNIT_AFFAIRS;
const ENTERPRISE_AFFAIRS: MatterKind = MatterKind::ENTERPRISE_AFFAIRS;

/// The decision or document on what is to be made public.
const DECISION: Pattern = Pattern::about(ActKind::Decide, const { &[Topic::DECISION] });
/// A conference that decides the matter.
const CONFERENCE: Pattern = Pattern::about(ActKind::Meet, const { &[Topic::DECISION] });
/// An election at a conference, or by ballot.
const ELECTION: Pattern = Pattern::of(ActKind::Elect);
/// A ballot of all staff.
const BALLOT: Pattern = Pattern::of(ActKind::Ballot);

/// At the latest three months into the year after the one it is about.
const FIRST_QUARTER_AFTER: Timing = Timing::Window {
    opens: MonthDay::literal(1, 1),
    closes: MonthDay::literal(3, 31),
    year: WindowYear::Next,
};

/// The forms of making public, Art. 47(1): any one.
const UNIT_FORMS: &[Need] = &[Need::Channels {
    at_least: 1,
    of: list![
        Channel::POSTING,
        Channel::INTRANET,
        Channel::PORTAL,
        Channel::MEETING,
        Channel::WRITTEN_TO_ALL,
        Channel::SECTION_HEADS,
        Channel::WRITTEN_TO_UNION,
        Channel::OTHER
    ],
}];
/// The forms of making public, Art. 65(1): any one.
const ENTERPRISE_FORMS: &[Need] = &[Need::Channels {
    at_least: 1,
    of: list![
        Channel::POSTING,
        Channel::MEETING,
        Channel::WRITTEN_TO_ALL,
        Channel::SECTION_HEADS,
        Channel::WRITTEN_TO_UNION,
        Channel::INTRANET,
        Channel::PORTAL,
        Channel::TELEPHONE,
        Channel::AGREED_NETWORK,
        Channel::OTHER
    ],
}];
/// Up on the internal site or system for 20 days on end, Art. 48(1), 66(1).
const POSTED_ONLINE: &[Need] = &[
    Need::Channels {
        at_least: 1,
        of: list![Channel::INTRANET],
    },
    Need::Kept { days: 20 },
];
/// Posted at both places for 20 days on end, Art. 48(2), 66(2).
const POSTED: &[Need] = &[
    Need::Places(list![Place::UNIT_SEAT, Place::WORKPLACES]),
    Need::Kept { days: 20 },
];
/// All staff were told in writing, which takes the place of posting, Art. 48(2), 66(2).
const TOLD_IN_WRITING: &[Need] = &[Need::Channels {
    at_least: 1,
    of: list![Channel::WRITTEN_TO_ALL],
}];

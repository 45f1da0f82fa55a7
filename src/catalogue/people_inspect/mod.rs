//! The people inspect and supervise: Law 10/2022/QH15 Art. 30–45, Decree 59/2023/NĐ-CP Art. 1, 2 and 10–31.
//!
//! What a board may do is the mirror of what others owe it, so its powers (Art. 38, 43) are enabling
//! rows, and the duties stand with who owes them (Art. 35, 40, 45). The affairs of a board through its
//! term, of a conference, of a commune towards its people are matters of their own kinds. What the Front
//! or a board owes by the quarter, the half-year or the year is dated within that period. A petition that
//! is lodged reaches the body it is addressed to on that day; a board's recommendation is sent, and its
//! 15 days run from receipt.

mod decree;
mod enabling;
mod law;
mod tensions;
mod unmodelled;
mod work_boards;

pub(super) use decree::NORMS as DECREE;
pub(super) use enabling::ENABLING;
pub(super) use law::NORMS as LAW;
pub(super) use tensions::TENSIONS;
pub(super) use unmodelled::UNMODELLED;
pub(super) use work_boards::NORMS as WORK_BOARDS;

use alloc::borrow::Cow;

use super::rows::{List, duty, list, norm, scope};
use crate::act::{ActKind, FindingResult, Rung, Topic};
use crate::actor::BodyKind;
use crate::law::Citation;
use crate::matter::MatterKind;
use crate::norm::{
    Bearers, Composition, Duty, Each, EvidenceClass, Modality, Need, Norm, Pattern, Perform, Rule,
    Seat, Stage, Timing, Trigger,
};
use crate::time::{Date, Period};

/// Law 10/2022/QH15 is in force from 2023-07-01 (Art. 90(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2023, 7, 1));
/// Decree 59/2023/NĐ-CP is in force from 2023-08-15 (Art. 28(1)).
const DECREE_IN_FORCE: Period = Period::from(Date::literal(2023, 8, 15));

const CONFERENCE: List<MatterKind> = list![MatterKind::COMMUNITY_CONFERENCE];
const COMMUNE: List<MatterKind> = list![MatterKind::COMMUNE_DEMOCRACY];
const PETITIONS: List<MatterKind> = list![MatterKind::PETITIONS];
const INSPECTION: List<MatterKind> = list![MatterKind::INSPECTION_BOARD];
const INVESTMENT: List<MatterKind> = list![MatterKind::INVESTMENT_BOARD];

const PC: BodyKind = BodyKind::COMMUNE_PC;
const FRONT: BodyKind = BodyKind::COMMUNE_FRONT;
const HEAD: BodyKind = BodyKind::VILLAGE_HEAD;
const WORK_COMMITTEE: BodyKind = BodyKind::FRONT_WORK_COMMITTEE;
const BOARD: BodyKind = BodyKind::INSPECTION_BOARD;
const PROJECT_BOARD: BodyKind = BodyKind::INVESTMENT_BOARD;
const OWNER: BodyKind = BodyKind::PROJECT_OWNER;
const CITIZENS: BodyKind = BodyKind::CITIZENS;

/// The conference of a community meets.
const CONFERENCE_MEETS: Pattern =
    Pattern::about(ActKind::Meet, const { &[Topic::COMMUNITY_CONFERENCE] });

/// Acts of a kind about one topic by one kind of body.
macro_rules! act {
    ($kind:ident $topic:ident by $by:ident) => {
        crate::norm::Pattern::by(
            crate::act::ActKind::$kind,
            const { &[crate::act::Topic::$topic] },
            const { &[$by] },
        )
    };
    ($kind:ident $topic:ident) => {
        crate::norm::Pattern::about(
            crate::act::ActKind::$kind,
            const { &[crate::act::Topic::$topic] },
        )
    };
}
use act;

/// A duty of one body towards one other, started by each trigger.
const fn owed(
    owes: List<BodyKind>,
    to: List<BodyKind>,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Rule {
    Rule::Duty(duty(owes, to, Each::Trigger, trigger, timing, perform))
}

/// Conduct that is forbidden to a board: a competent body's written conclusion speaks of it, one at a time.
const fn forbidden(owes: List<BodyKind>, to: List<BodyKind>, topics: List<Topic>) -> Rule {
    Rule::Duty(Duty {
        modality: Modality::Prohibition,
        owes,
        with: list![],
        to,
        each: Each::Trigger,
        trigger: Trigger::Found {
            results: list![
                FindingResult::Established,
                FindingResult::NotDone,
                FindingResult::NoEvidence
            ],
            topics,
        },
        timing: Timing::Unstated,
        perform: list![],
        rung: Rung::Claimed,
        bearers: Bearers::Each,
        class: EvidenceClass::Firm,
    })
}

/// The duty of handling who was found to have obstructed inspection or taken reprisals.
const fn handle(to: List<BodyKind>) -> Rule {
    owed(
        list![PC],
        to,
        Trigger::Found {
            results: list![FindingResult::Established],
            topics: list![Topic::INSPECTION_OBSTRUCTION, Topic::INSPECTION_REPRISAL],
        },
        Timing::Unstated,
        list![
            Perform::plain(Pattern::by(ActKind::Discipline, &[], const { &[PC] })),
            Perform::plain(act!(Decide CONDUCT_HANDLING by PC))
        ],
    )
}

const TO_BOARD: &[Need] = &[Need::Recipients(list![BOARD])];
const TO_PROJECT_BOARD: &[Need] = &[Need::Recipients(list![PROJECT_BOARD])];
const TO_FRONT: &[Need] = &[Need::Recipients(list![FRONT])];

/// A norm of the law about the matters of one kind.
const fn law(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    stage: Stage,
    matters: List<MatterKind>,
    rule: Rule,
) -> Norm {
    norm(
        id,
        cites,
        vi,
        en,
        stage,
        LAW_IN_FORCE,
        scope(matters, None, list![]),
        rule,
    )
}

/// The same of the decree.
const fn decree(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    stage: Stage,
    matters: List<MatterKind>,
    rule: Rule,
) -> Norm {
    norm(
        id,
        cites,
        vi,
        en,
        stage,
        DECREE_IN_FORCE,
        scope(matters, None, list![]),
        rule,
    )
}

/// An Inspection Board, as it is formed.
const BOARD_FORMED: Pattern = act!(SetUp INSPECTION_BOARD);
/// A board that supervises a project, as it is formed.
const PROJECT_BOARD_FORMED: Pattern = act!(SetUp INVESTMENT_BOARD);

/// Nobody is barred; the text names no size here.
const NONE_BARRED: Need = Need::Composed(Composition {
    min: 0,
    max: u32::MAX,
    includes: list![],
    chair: None,
    bars: true,
});

const fn seat(any_of: &'static [BodyKind]) -> Seat {
    Seat {
        any_of: Cow::Borrowed(any_of),
    }
}

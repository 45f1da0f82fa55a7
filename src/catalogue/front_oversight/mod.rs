//! The Front's supervision and social criticism: Law 75/2015/QH13 Art. 17, 25–36 and Joint Resolution
//! 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, all of it.
//!
//! Rows follow the order of the texts. The law was read as it stands from 2025-07-01 only: what its
//! articles 25, 26, 32 and 33 said before Law 97/2025/QH15 is a stated gap.
//!
//! Most duties are of "the Front" without a level, or of a socio-political organisation that leads: a
//! row names the Front of each level, the district's until that level ended, and the matter's own
//! territory tells which of them it is. Whoever is supervised, drafts or issues has that role in the
//! case, beside its kind. To answer a recommendation no text states a day: silence is a breach only
//! once a competent body concludes that there was no answer, and then the next duty begins.

mod boards;
mod criticism;
mod enabling;
mod law;
mod teams;
mod tensions;
mod unmodelled;

pub(super) use boards::NORMS as BOARDS;
pub(super) use criticism::NORMS as CRITICISM;
pub(super) use enabling::ENABLING;
pub(super) use law::NORMS as LAW;
pub(super) use teams::NORMS as TEAMS;
pub(super) use tensions::TENSIONS;
pub(super) use unmodelled::UNMODELLED;

use alloc::borrow::Cow;

use super::rows::{List, duty, list};
use crate::actor::BodyKind;
use crate::matter::MatterKind;
use crate::norm::{Each, Pattern, Perform, Rule, Scope, Timing, Trigger};
use crate::time::{Date, Period};

/// Law 75/2015/QH13 is in force from 2016-01-01 (Art. 40(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2016, 1, 1));
/// What Law 97/2025/QH15 amended was read as it stands from 2025-07-01.
const AMENDED: Period = Period::from(Date::literal(2025, 7, 1));
/// Joint Resolution 403/2017 is in force from the day it was signed, 2017-06-15 (Art. 25).
const RESOLUTION: Period = Period::from(Date::literal(2017, 6, 15));
/// What binds the district, or was overtaken by the law as amended, ends with 2025-06-30.
const UNTIL_2025: Period = Period::between(Date::literal(2017, 6, 15), Date::literal(2025, 7, 1));

const COMMUNE: BodyKind = BodyKind::COMMUNE_FRONT;
const DISTRICT: BodyKind = BodyKind::DISTRICT_FRONT;
const PROVINCE: BodyKind = BodyKind::PROVINCE_FRONT;
const CENTRE: BodyKind = BodyKind::CENTRAL_FRONT;
const ORGANISATION: BodyKind = BodyKind::SOCIO_POLITICAL_ORG;
const TEAM: BodyKind = BodyKind::SUPERVISION_TEAM;
const TEAM_HEAD: BodyKind = BodyKind::SUPERVISION_TEAM_HEAD;
const SUPERVISED: BodyKind = BodyKind::SUPERVISED_BODY;
const COMPETENT: BodyKind = BodyKind::COMPETENT_BODY;
const DRAFTER: BodyKind = BodyKind::DRAFTING_BODY;
const ISSUER: BodyKind = BodyKind::ISSUING_BODY;
const INSPECTION_BOARD: BodyKind = BodyKind::INSPECTION_BOARD;
const INVESTMENT_BOARD: BodyKind = BodyKind::INVESTMENT_BOARD;

/// The Front at each level.
const FRONTS: &[BodyKind] = &[COMMUNE, DISTRICT, PROVINCE, CENTRE];
/// Whoever leads a supervision or a criticism: the Front, or a socio-political organisation.
const LEADS: &[BodyKind] = &[COMMUNE, DISTRICT, PROVINCE, CENTRE, ORGANISATION];

/// The forms of supervision in which the Front recommends, Law 75/2015/QH13 Art. 27(1)–(3).
const SUPERVISIONS: List<MatterKind> = list![
    MatterKind::DOCUMENT_REVIEW,
    MatterKind::FRONT_SUPERVISION,
    MatterKind::BOARD_SUPERVISION
];

/// Matters of some kinds, of any reach.
const fn of(matters: List<MatterKind>) -> Scope {
    Scope {
        matters,
        reach: None,
        when: Cow::Borrowed(&[]),
    }
}

/// A duty that each start starts, for which no time is stated.
const fn owed(
    owes: &'static [BodyKind],
    to: &'static [BodyKind],
    start: &'static [Pattern],
    perform: &'static [Perform],
) -> Rule {
    Rule::Duty(duty(
        Cow::Borrowed(owes),
        Cow::Borrowed(to),
        Each::Trigger,
        Trigger::Done(Cow::Borrowed(start)),
        Timing::Unstated,
        Cow::Borrowed(perform),
    ))
}

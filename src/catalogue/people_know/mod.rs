//! The people know and are heard: Law 10/2022/QH15 Art. 11–14, what the commune makes public, when, where and
//! for how long; Art. 25–29, on what the people are heard before the authority decides, in which forms, and what
//! becomes of their opinions.
//!
//! Each item of Art. 11 is a matter of its own kind; Art. 11(2) names five documents that come at
//! five times, so it is five kinds. Its document is a record of `decide` (*quyết định, văn bản*), what
//! was changed of it later a record of `update`. The publicity work of the commune as such, with its
//! plan and its list, is one more matter.
//!
//! Art. 12(3) gives 5 working days in which publicity is organised where no other law gives a time; as
//! Art. 13 names forms and no time, each form of it is to begin within these days. Posting lasts 30 days
//! from the day of posting (*kể từ ngày niêm yết*), which is not counted; the loudspeakers speak for a
//! period of 3 days in a row (*trong thời hạn ít nhất là 03 ngày liên tục*), counted as days of
//! broadcasting. "At the culture houses and community points" means all there are: a record says so by a
//! place of its own, and whether there are any is asked of the register.
//!
//! A draft of Art. 25 is a matter. Who decides on it is told by who did: what the commune decides hangs on a
//! decision of its People's Committee or Council, Art. 28(1), 28(3); what is decided above it hangs on the plan
//! that the authority above sent to the commune, or on its decision, Art. 28(1) second paragraph, 28(4). The
//! people are heard at least 20 days from the day on which the draft was made public (Art. 28(2), *kể từ ngày
//! công khai*), which is not counted. That a decision differs from what most people asked for is said by the
//! authority itself and is never inferred. A hearing must come before the decision, Art. 25; the steps after it
//! have no day. Whoever a decision burdens is heard on request, Art. 27(1); of the meeting that the People's
//! Committee may hold instead, only who takes part is judged.
//!
//! Secrets and what other law keeps back are excepted: a written conclusion of the People's Committee
//! marks the item. Whether the mark is right is a question of that other law.

mod enabling;
mod norms;
mod opinions;
mod unmodelled;

pub(super) use enabling::ENABLING;
pub(super) use norms::NORMS;
pub(super) use opinions::NORMS as OPINIONS;
pub(super) use unmodelled::UNMODELLED;

use super::rows::{List, list};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::catalogue::Tension;
use crate::matter::MatterKind;
use crate::norm::{Cond, Pattern};
use crate::time::{Date, Period};

pub(super) static TENSIONS: &[Tension] = &[];

/// Law 10/2022/QH15 is in force from 2023-07-01 (Art. 90(1)).
const LAW_IN_FORCE: Period = Period::from(Date::literal(2023, 7, 1));

/// The items of Art. 11.
const ITEMS: List<MatterKind> = list![
    MatterKind::ITEM_ECONOMY,
    MatterKind::ITEM_BUDGET_DRAFT,
    MatterKind::ITEM_BUDGET,
    MatterKind::ITEM_BUDGET_RUN,
    MatterKind::ITEM_BUDGET_ACCOUNTS,
    MatterKind::ITEM_AUDIT,
    MatterKind::ITEM_PROJECTS,
    MatterKind::ITEM_RULES,
    MatterKind::ITEM_FUNDS,
    MatterKind::ITEM_ASSETS,
    MatterKind::ITEM_SUPPORT,
    MatterKind::ITEM_RELIEF,
    MatterKind::ITEM_CALL_UP,
    MatterKind::ITEM_DISCIPLINE,
    MatterKind::ITEM_OPINIONS,
    MatterKind::ITEM_FEES,
    MatterKind::ITEM_PROCEDURES,
    MatterKind::ITEM_OTHER
];
/// The items posted for 30 days, Art. 13(2): clauses 1–3 and 5–12.
const POSTED: List<MatterKind> = list![
    MatterKind::ITEM_ECONOMY,
    MatterKind::ITEM_BUDGET_DRAFT,
    MatterKind::ITEM_BUDGET,
    MatterKind::ITEM_BUDGET_RUN,
    MatterKind::ITEM_BUDGET_ACCOUNTS,
    MatterKind::ITEM_AUDIT,
    MatterKind::ITEM_PROJECTS,
    MatterKind::ITEM_FUNDS,
    MatterKind::ITEM_ASSETS,
    MatterKind::ITEM_SUPPORT,
    MatterKind::ITEM_RELIEF,
    MatterKind::ITEM_CALL_UP,
    MatterKind::ITEM_DISCIPLINE,
    MatterKind::ITEM_OPINIONS,
    MatterKind::ITEM_FEES
];
/// The items posted all the time, Art. 13(2) second paragraph: clauses 4 and 13.
const ALWAYS_POSTED: List<MatterKind> = list![MatterKind::ITEM_RULES, MatterKind::ITEM_PROCEDURES];
/// The items told over the loudspeakers and by the village heads, Art. 13(3), 13(4): clauses 7–12.
const TOLD: List<MatterKind> = list![
    MatterKind::ITEM_SUPPORT,
    MatterKind::ITEM_RELIEF,
    MatterKind::ITEM_CALL_UP,
    MatterKind::ITEM_DISCIPLINE,
    MatterKind::ITEM_OPINIONS,
    MatterKind::ITEM_FEES
];
/// The publicity work of the commune.
const WORK: List<MatterKind> = list![MatterKind::COMMUNE_PUBLICITY];

/// The drafts on which the people give opinions, Art. 25.
const DRAFTS: List<MatterKind> = list![
    MatterKind::DRAFT_ECONOMY,
    MatterKind::DRAFT_LAND_USE,
    MatterKind::DRAFT_INVESTMENT,
    MatterKind::DRAFT_BOUNDARY,
    MatterKind::DRAFT_DECISION,
    MatterKind::DRAFT_BUILDING_PLAN,
    MatterKind::DRAFT_RULES,
    MatterKind::DRAFT_BURDEN,
    MatterKind::DRAFT_OTHER
];

/// The draft of a decision that burdens citizens, Art. 25(8).
const BURDENS: List<MatterKind> = list![MatterKind::DRAFT_BURDEN];

const PC: BodyKind = BodyKind::COMMUNE_PC;
const PC_CHAIR: BodyKind = BodyKind::COMMUNE_PC_CHAIR;
const FRONT: BodyKind = BodyKind::COMMUNE_FRONT;
const COUNCIL: BodyKind = BodyKind::COMMUNE_COUNCIL;
const HEAD: BodyKind = BodyKind::VILLAGE_HEAD;
const ABOVE: BodyKind = BodyKind::SUPERIOR_BODY;
const INSPECTION_BOARD: BodyKind = BodyKind::INSPECTION_BOARD;
const CITIZENS: BodyKind = BodyKind::CITIZENS;

/// The document of an item.
const DOCUMENT: Pattern = Pattern::of(ActKind::Decide);
/// A change of an item.
const CHANGE: Pattern = Pattern::of(ActKind::Update);
/// An item made public by the People's Committee.
const ITEM_PUBLISHED: Pattern = Pattern::by(
    ActKind::Publish,
    const { &[Topic::CONTENT_ITEM] },
    const { &[PC] },
);
/// A change made public by the People's Committee.
const CHANGE_PUBLISHED: Pattern = Pattern::by(
    ActKind::Publish,
    const { &[Topic::ITEM_CHANGE] },
    const { &[PC] },
);
/// The plan of publicity.
const PLAN: Pattern = Pattern::by(
    ActKind::Plan,
    const { &[Topic::PUBLICITY] },
    const { &[PC] },
);

/// No conclusion in writing marks the item as secret or not yet public.
const NOT_SECRET: Cond = Cond::NotEstablished {
    topic: Topic::NOT_PUBLIC,
    by: PC,
};

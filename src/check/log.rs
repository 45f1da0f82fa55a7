//! A case made ready to be asked: records that count, by matter and kind, and the rounds of voting.
//!
//! Everything after it sees only the records that count, as [`Case::counted`] says.

use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use hashbrown::HashMap;
use smallvec::SmallVec;

use super::index::Kinds;
use super::vote::counted_on;
use crate::act::{ActKind, Facility, Topic};
use crate::actor::{Body, BodyKind, info};
use crate::matter::Matter;
use crate::norm::Pattern;
use crate::record::{
    Act, BodyFinding, Case, FacilityEntry, HouseholdCount, Record, Round, YesNo, part_of_round,
    rounds,
};
use crate::time::{Date, When};
use crate::{BodyId, MatterId, Quantity, RecordId, Truth};

/// A case under a context: what counts, sorted.
///
/// The maps are only ever asked for one key, never walked: no result hangs on the order of a hash.
pub(super) struct Log<'a> {
    pub(super) case: &'a Case,
    pub(super) as_of: Date,
    bodies: HashMap<&'a BodyId, BodyLog<'a>>,
    /// In order of id.
    pub(super) matters: Vec<MatterLog<'a>>,
    /// Every record that counts.
    records: HashMap<&'a RecordId, &'a Record>,
    /// What competent bodies concluded, by matter.
    concluded: BTreeMap<&'a MatterId, Vec<(&'a Record, &'a BodyFinding)>>,
    /// Ordinary sessions of the Council, in order of date.
    pub(super) sessions: Vec<&'a Record>,
    /// Which offices are held together by one hand: the office, the other one, and the village whose office it is, if any.
    together: BTreeSet<(&'a BodyKind, &'a BodyKind, Option<&'a BodyId>)>,
}

/// A body, every role that it fills, and its households by the register.
#[derive(Default)]
struct BodyLog<'a> {
    body: Option<&'a Body>,
    roles: SmallVec<[&'a BodyKind; 2]>,
    seat: Seat<'a>,
    households: SmallVec<[&'a HouseholdCount; 1]>,
}

/// The village, commune, district and province that a body is or stands under, as far as the case says.
type Seat<'a> = [Option<&'a BodyId>; 4];

/// The records of one matter.
pub(super) struct MatterLog<'a> {
    pub(super) matter: &'a Matter,
    /// The kinds of act that it has records of.
    pub(super) acts: Kinds,
    /// By kind, then day, then id.
    rows: Vec<&'a Record>,
    /// Where the records of each kind that is there begin, in order of kind.
    starts: SmallVec<[usize; 12]>,
    /// By village, then number.
    pub(super) rounds: Vec<Round<'a>>,
}

impl<'a> Log<'a> {
    pub(super) fn new(case: &'a Case, as_of: Date, known_at: Option<Date>) -> Self {
        let mut matters: Vec<&Matter> = case.matters.iter().collect();
        matters.sort_by(|a, b| a.id.cmp(&b.id));
        matters.dedup_by(|a, b| a.id == b.id);
        let mut places: HashMap<&MatterId, usize> = HashMap::with_capacity(matters.len());
        places.extend(
            matters
                .iter()
                .enumerate()
                .map(|(at, matter)| (&matter.id, at)),
        );
        let mut rows: Vec<Vec<&Record>> = matters.iter().map(|_| Vec::new()).collect();
        let mut records: HashMap<&RecordId, &Record> = HashMap::with_capacity(case.records.len());
        let mut conclusions = Vec::new();
        let mut sessions = Vec::new();
        for record in case.counting(as_of, known_at) {
            // Of records with one id the first counts.
            if records.try_insert(&record.id, record).is_err() {
                continue;
            }
            let place = record.matter.as_ref().and_then(|matter| places.get(matter));
            if let Some(rows) = place.and_then(|place| rows.get_mut(*place)) {
                rows.push(record);
            }
            match &record.act {
                Act::Conclude(conclusion) => conclusions.push((record, conclusion)),
                Act::Meet(act) if act.topic.as_ref() == Some(&Topic::ORDINARY_SESSION) => {
                    sessions.push(record);
                }
                _ => {}
            }
        }
        conclusions.sort_by_key(|(record, _)| &record.id);
        let mut concluded: BTreeMap<&MatterId, Vec<(&Record, &BodyFinding)>> = BTreeMap::new();
        for (record, conclusion) in conclusions {
            for finding in &conclusion.findings {
                if let Some(matter) = finding.matter.as_ref().or(record.matter.as_ref()) {
                    concluded.entry(matter).or_default().push((record, finding));
                }
            }
        }
        sessions.sort_by_key(|record| (record.date.earliest(), &record.id));
        let bodies = bodies(case);
        let village = |body: &'a Body| {
            let parent = bodies.get(body.parent.as_ref()?)?.body?;
            is_village(parent).then_some(&parent.id)
        };
        let together = case
            .bodies
            .iter()
            .filter(|body| !body.also_holds.is_empty())
            .flat_map(|body| {
                let of = village(body);
                body.also_holds
                    .iter()
                    .map(move |also| (&body.kind, also, of))
            })
            .collect();
        let matters = matters.into_iter().zip(rows);
        Self {
            case,
            as_of,
            matters: matters
                .map(|(matter, rows)| MatterLog::new(matter, rows))
                .collect(),
            bodies,
            records,
            concluded,
            sessions,
            together,
        }
    }

    /// Every record that counts, in order of id.
    pub(super) fn in_order(&self) -> Vec<&'a Record> {
        let counts = |record: &&Record| {
            let kept = self.records.get(&record.id);
            kept.is_some_and(|kept| core::ptr::eq(*kept, *record))
        };
        let mut records: Vec<&Record> = self.case.records.iter().filter(counts).collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        records
    }

    /// The record with an id, if it counts.
    pub(super) fn record(&self, id: &RecordId) -> Option<&'a Record> {
        self.records.get(id).copied()
    }

    /// Whether a hand that holds one office also holds another; of a village, not the hand of another village.
    pub(super) fn holds_also(&self, office: &BodyKind, also: &BodyKind, of: &BodyId) -> bool {
        if self.together.is_empty() {
            return false;
        }
        let of_village = self.body(of).is_some_and(is_village);
        self.together
            .iter()
            .filter(|(one, other, _)| *one == office && *other == also)
            .any(|(.., village)| !of_village || village.is_none_or(|village| village == of))
    }

    /// What competent bodies concluded on a matter.
    pub(super) fn conclusions(&self, matter: &MatterId) -> &[(&'a Record, &'a BodyFinding)] {
        self.concluded.get(matter).map_or(&[], Vec::as_slice)
    }

    /// The matter with an id.
    pub(super) fn matter(&self, id: &MatterId) -> Option<&MatterLog<'a>> {
        let place = self
            .matters
            .binary_search_by(|matter| matter.matter.id.cmp(id))
            .ok()?;
        self.matters.get(place)
    }

    /// The number of households that a community has on a day, by the register.
    pub(super) fn households(&self, of: &BodyId, on: When) -> Option<Quantity> {
        let own = self.bodies.get(of)?.households.iter();
        counted_on(own.map(|entry| (entry.period, entry.count)), on)
    }

    /// What the register says of a facility of a community or unit, or of the nearest body above it that it names.
    pub(super) fn facility(&self, of: &BodyId, facility: &Facility) -> Option<YesNo> {
        let entries = self.case.registers.as_ref()?.facilities.as_deref()?;
        let mut at = Some(of);
        // A village in a commune, a district, a province, and one more: parents in a ring end here.
        for _ in 0..6 {
            let id = at?;
            let own = |entry: &&FacilityEntry| entry.of == *id && entry.facility == *facility;
            if let Some(entry) = entries.iter().find(own) {
                return Some(entry.has);
            }
            at = self.body(id)?.parent.as_ref();
        }
        None
    }

    pub(super) fn body(&self, id: &BodyId) -> Option<&'a Body> {
        self.bodies.get(id)?.body
    }

    /// Whether a body fills a role for a community: by its kind, by another office of the same hand, as
    /// an organ of it. The head of one village is not the head of another.
    pub(super) fn fills(&self, of: &BodyId, body: Option<&BodyId>, role: &BodyKind) -> Truth {
        self.fills_any(of, body, core::slice::from_ref(role))
    }

    /// Whether a body fills any one of some roles for a community; anybody does if there are none.
    pub(super) fn fills_any(
        &self,
        of: &BodyId,
        body: Option<&BodyId>,
        roles: &[BodyKind],
    ) -> Truth {
        if roles.is_empty() {
            return Truth::Yes;
        }
        let known = body.and_then(|body| self.bodies.get(body));
        let filled = known.filter(|known| known.body.is_some());
        filled.map_or(Truth::Unknown, |body| {
            let holds = roles.iter().any(|role| body.roles.contains(&role));
            (holds && !self.is_elsewhere(body, of)).into()
        })
    }

    /// Whether a body is known to stand under another village, commune, district or province than a community.
    fn is_elsewhere(&self, body: &BodyLog<'a>, of: &BodyId) -> bool {
        let Some(community) = self.bodies.get(of) else {
            return false;
        };
        let both = body.seat.iter().zip(&community.seat);
        both.filter_map(|(a, b)| a.zip(*b)).any(|(a, b)| a != b)
    }
}

impl<'a> MatterLog<'a> {
    fn new(matter: &'a Matter, mut rows: Vec<&'a Record>) -> Self {
        rows.sort_by(|a, b| {
            (a.act.kind(), a.date.earliest(), &a.id).cmp(&(b.act.kind(), b.date.earliest(), &b.id))
        });
        let rounds = rounds(matter, &rows);
        let mut acts = Kinds::NONE;
        let mut starts = SmallVec::new();
        for (place, record) in rows.iter().enumerate() {
            let kind = record.act.kind();
            if !acts.has(kind) {
                acts = acts.with(kind);
                starts.push(place);
            }
        }
        Self {
            matter,
            acts,
            rows,
            starts,
            rounds,
        }
    }

    /// The records of a kind, by day and id.
    pub(super) fn of_kind(&self, kind: ActKind) -> &[&'a Record] {
        if !self.acts.has(kind) {
            return &[];
        }
        let place = self.acts.before(kind);
        let start = self.starts.get(place).copied().unwrap_or_default();
        let next = self.starts.get(place.saturating_add(1)).copied();
        let end = next.unwrap_or(self.rows.len());
        self.rows.get(start..end).unwrap_or_default()
    }

    /// The records of a kind about the topics of a pattern; who acted is asked apart.
    pub(super) fn matching(&self, pattern: &Pattern) -> impl Iterator<Item = &'a Record> {
        self.of_kind(pattern.kind)
            .iter()
            .copied()
            .filter(move |record| {
                pattern.topics.is_empty() || is_about(record.act.topic(), &pattern.topics)
            })
    }

    /// The round that a record is a part of.
    pub(super) fn round_of(&self, record: &Record) -> Option<&Round<'a>> {
        // Only a vote is a part of a round.
        let vote = part_of_round(record, self.matter).is_some();
        let own = |round: &&Round<'a>| round.parts.iter().any(|part| part.id == record.id);
        vote.then(|| self.rounds.iter().find(own)).flatten()
    }

    /// The round before another, of the same village.
    pub(super) fn round_before(&self, round: &Round<'_>) -> Option<&Round<'a>> {
        self.rounds
            .iter()
            .filter(|other| other.village == round.village && other.number < round.number)
            .max_by_key(|other| other.number)
    }
}

/// The bodies of a case and what the registers say of them. The roles that a body fills are its kind
/// and the other offices of its hand, and what these act for.
fn bodies(case: &Case) -> HashMap<&BodyId, BodyLog<'_>> {
    let counts = case
        .registers
        .iter()
        .filter_map(|registers| registers.households.as_deref())
        .flatten();
    let mut bodies: HashMap<&BodyId, BodyLog<'_>> = HashMap::with_capacity(case.bodies.len());
    for body in case.bodies.iter().rev() {
        let mut roles = SmallVec::new();
        for kind in core::iter::once(&body.kind).chain(&body.also_holds) {
            roles.push(kind);
            roles.extend(info(kind).and_then(|row| row.organ_of.as_ref()));
        }
        let entry = BodyLog {
            body: Some(body),
            roles,
            seat: Seat::default(),
            households: SmallVec::new(),
        };
        bodies.insert(&body.id, entry);
    }
    let seats: Vec<(&BodyId, Seat<'_>)> = case
        .bodies
        .iter()
        .map(|body| (&body.id, seat(body, &bodies)))
        .collect();
    for (id, seat) in seats {
        if let Some(entry) = bodies.get_mut(id) {
            entry.seat = seat;
        }
    }
    for count in counts {
        bodies.entry(&count.of).or_default().households.push(count);
    }
    bodies
}

/// Where a body stands: itself and what is above it, up to as many steps as there can be.
fn seat<'a>(body: &'a Body, bodies: &HashMap<&'a BodyId, BodyLog<'a>>) -> Seat<'a> {
    let mut seat = Seat::default();
    let mut at = Some(body);
    // A community within a village, the four territories, and one more: parents in a ring end here.
    for _ in 0..6 {
        let Some(body) = at else { break };
        let place = TERRITORIES
            .iter()
            .position(|kinds| kinds.contains(&body.kind))
            .and_then(|place| seat.get_mut(place));
        if let Some(place) = place {
            place.get_or_insert(&body.id);
        }
        at = body.parent.as_ref().and_then(|up| bodies.get(up)?.body);
    }
    seat
}

/// The kinds of territory, level by level, in the order of a [`Seat`].
const TERRITORIES: [&[BodyKind]; 4] = [
    &[BodyKind::VILLAGE, BodyKind::QUARTER],
    &[
        BodyKind::COMMUNE,
        BodyKind::WARD,
        BodyKind::TOWNSHIP,
        BodyKind::SPECIAL_ZONE,
    ],
    &[BodyKind::DISTRICT],
    &[BodyKind::PROVINCE],
];

/// Whether an act with this topic is about one of these; any topic will do if there are none, and
/// an act without a topic is about the matter as a whole.
pub(super) fn is_about(topic: Option<&Topic>, topics: &[Topic]) -> bool {
    topics.is_empty() || topic.is_none_or(|topic| topics.contains(topic))
}

/// Whether a body is a community that decides: a village or a quarter.
fn is_village(body: &Body) -> bool {
    [BodyKind::VILLAGE, BodyKind::QUARTER].contains(&body.kind)
}

//! A case made ready to be asked: records that count, by matter and kind, and the rounds of voting.
//!
//! Everything after it sees only the records that count, as [`Case::counted`] says.

use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::ops::Deref;

use super::bodies::{Bodies, BodyLog, fills_any};
use super::places::{Place, Places};
use super::scratch::emptied;
use super::vote::counted_on;
use crate::act::{ActKind, Facility, Topic};
use crate::actor::{Body, BodyKind};
use crate::matter::Matter;
use crate::norm::Pattern;
use crate::record::{
    Act, BodyFinding, Case, FacilityEntry, Record, Round, Rounds, YesNo, last_day, part_of_round,
    rounds,
};
use crate::time::{Date, When};
use crate::{BodyId, MatterId, Quantity, RecordId, Truth};

/// A case under a context: what counts, sorted.
pub(super) struct Log<'a> {
    pub(super) case: &'a Case,
    pub(super) as_of: Date,
    bodies: Bodies<'a>,
    /// In order of id.
    matters: Vec<Chain<'a>>,
    /// Of each matter, its place among them.
    places: Places,
    /// Of each record of the case, by its place, the next one in the chain of its matter.
    next: Vec<Option<Place>>,
    /// Every record that counts.
    records: Places,
    /// What competent bodies concluded, by matter.
    concluded: BTreeMap<&'a MatterId, Vec<(&'a Record, &'a BodyFinding)>>,
    /// Ordinary sessions of the Council, in order of date.
    pub(super) sessions: Vec<&'a Record>,
    /// Which offices are held together by one hand: the office, the other one, and the village whose office it is, if any.
    together: BTreeSet<(&'a BodyKind, &'a BodyKind, Option<&'a BodyId>)>,
}

/// What a log leaves for the next one.
#[derive(Default)]
pub(super) struct Memory {
    bodies: Bodies<'static>,
    matters: Vec<Chain<'static>>,
    places: Places,
    next: Vec<Option<Place>>,
    records: Places,
}

/// A record of a matter, with what is asked of it over and over.
pub(super) struct Row<'a> {
    pub(super) record: &'a Record,
    pub(super) kind: ActKind,
    pub(super) topic: Option<&'a Topic>,
    pub(super) date: When,
    /// The last day of what lasted; the day itself of any other act.
    pub(super) last_day: When,
    /// Who did it, if the case knows the body.
    by: Option<Place>,
    /// The round that it is a part of.
    part_of: Option<Place>,
}

impl<'a> Deref for Row<'a> {
    type Target = &'a Record;

    fn deref(&self) -> &Self::Target {
        &self.record
    }
}

/// The place of the id that was looked up last: records mostly come matter by matter, and several of
/// one actor after each other.
struct Last<'a, I, P>(Option<(&'a I, Option<P>)>);

impl<'a, I: PartialEq, P: Copy> Last<'a, I, P> {
    fn find(&mut self, id: &'a I, find: impl FnOnce(&I) -> Option<P>) -> Option<P> {
        match self.0 {
            Some((last, place)) if last == id => place,
            _ => {
                let place = find(id);
                self.0 = Some((id, place));
                place
            }
        }
    }
}

/// A matter, and where the chain of its records begins and ends.
struct Chain<'a> {
    matter: &'a Matter,
    ends: Option<(Place, Place)>,
}

/// The records of one matter.
///
/// It is made when the matter is judged, and its rows are kept for the next one: what a check needs
/// grows with the longest matter, not with all of them.
pub(super) struct MatterLog<'a> {
    pub(super) matter: &'a Matter,
    /// The body whose matter it is, if the case knows it.
    body: Option<Place>,
    /// By kind, then day, then id.
    pub(super) rows: Vec<Row<'a>>,
    /// Where the records of each kind end, in order of kind: they begin where those of the kind before end.
    ends: [u32; ActKind::ALL.len()],
    /// By village, then number.
    pub(super) rounds: Rounds<'a>,
}

impl<'a> Log<'a> {
    pub(super) fn new(case: &'a Case, as_of: Date, known_at: Option<Date>, memory: Memory) -> Self {
        let mut matters: Vec<Chain<'_>> = emptied(memory.matters);
        let unchained = |matter| Chain { matter, ends: None };
        matters.extend(case.matters.iter().map(unchained));
        matters.sort_by(|a, b| a.matter.id.cmp(&b.matter.id));
        matters.dedup_by(|a, b| a.matter.id == b.matter.id);
        let mut places = memory.places.emptied(matters.len());
        let matter_id = |matters: &[Chain<'a>], place: Place| {
            let chain = matters.get(place.before())?;
            Some(&chain.matter.id)
        };
        for place in (0..matters.len()).filter_map(Place::after) {
            if let Some(id) = matter_id(&matters, place) {
                places.put(id, place, |place| matter_id(&matters, place));
            }
        }
        let bodies = Bodies::new(case, memory.bodies);
        let mut records = memory.records.emptied(case.records.len());
        let mut next = memory.next;
        next.clear();
        next.resize(case.records.len(), None);
        let mut conclusions = Vec::new();
        let mut sessions = Vec::new();
        let mut matter_at = Last(None);
        for (at, record) in case.counting(as_of, known_at) {
            // Of records with one id the first counts.
            let Some(at) = Place::after(at).filter(|at| {
                let first = records.put(&record.id, *at, |place| record_id(case, place));
                first == *at
            }) else {
                continue;
            };
            if let Some(matter) = &record.matter {
                let find = |matter: &MatterId| places.find(matter, |at| matter_id(&matters, at));
                let place = matter_at.find(matter, find);
                if let Some(chain) = place.and_then(|place| matters.get_mut(place.before())) {
                    let (first, last) = chain.ends.unwrap_or((at, at));
                    if let Some(next) = next.get_mut(last.before()).filter(|_| last != at) {
                        *next = Some(at);
                    }
                    chain.ends = Some((first, at));
                }
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
        Self {
            case,
            as_of,
            bodies,
            matters,
            places,
            next,
            records,
            concluded,
            sessions,
            together,
        }
    }

    /// The memory of it, for the next one.
    pub(super) fn leave(self) -> Memory {
        Memory {
            bodies: self.bodies.leave(),
            matters: emptied(self.matters),
            places: self.places,
            next: self.next,
            records: self.records,
        }
    }

    /// Every record that counts, in order of id.
    pub(super) fn in_order(&self) -> Vec<&'a Record> {
        let counts = |record: &&Record| {
            let kept = self.record(&record.id);
            kept.is_some_and(|kept| core::ptr::eq(kept, *record))
        };
        let mut records: Vec<&Record> = self.case.records.iter().filter(counts).collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        records
    }

    /// The record with an id, if it counts.
    pub(super) fn record(&self, id: &RecordId) -> Option<&'a Record> {
        let place = self.records.find(id, |place| record_id(self.case, place))?;
        self.case.records.get(place.before())
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

    /// Every matter in order of id, with its records, one after the other in the same memory, which is
    /// given back.
    pub(super) fn each_matter(
        &self,
        mut rows: Vec<Row<'a>>,
        mut judge: impl FnMut(&MatterLog<'a>),
    ) -> Vec<Row<'a>> {
        for chain in &self.matters {
            let matter = self.matter(chain, rows);
            judge(&matter);
            rows = matter.rows;
        }
        rows
    }

    /// Every round of voting that a record alone is.
    pub(super) fn single_rounds(&self) -> BTreeMap<&'a RecordId, Round<'a>> {
        let mut single = BTreeMap::new();
        self.each_matter(Vec::new(), |matter| {
            for round in &matter.rounds {
                if let [record] = round.parts.as_slice() {
                    single.insert(&record.id, round.clone());
                }
            }
        });
        single
    }

    fn matter(&self, chain: &Chain<'a>, mut rows: Vec<Row<'a>>) -> MatterLog<'a> {
        rows.clear();
        let mut actor_at = Last(None);
        let mut at = chain.ends.map(|(first, _)| first);
        while let Some(place) = at.map(Place::before) {
            if let Some(record) = self.case.records.get(place) {
                let by = record
                    .actor
                    .as_ref()
                    .and_then(|actor| actor_at.find(actor, |actor| self.bodies.place(actor)));
                rows.push(Row::new(record, by));
            }
            at = self.next.get(place).copied().flatten();
        }
        MatterLog::new(chain.matter, self.bodies.place(&chain.matter.body), rows)
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
        let body = || self.bodies.get(body?);
        fills_any(|| self.bodies.get(of), body, roles)
    }

    /// The same of who did an act of a matter, for the community of a round of it, or its own.
    pub(super) fn done_by(
        &self,
        matter: &MatterLog<'a>,
        round: Option<&Round<'a>>,
        row: &Row<'a>,
        roles: &[BodyKind],
    ) -> Truth {
        let actor = || self.bodies.at(row.by?);
        fills_any(|| self.community(matter, round), actor, roles)
    }

    /// Whether a body fills a role for the community of a round of a matter, or for its own.
    pub(super) fn fills_here(
        &self,
        matter: &MatterLog<'a>,
        round: Option<&Round<'a>>,
        body: Option<&BodyId>,
        roles: &[BodyKind],
    ) -> Truth {
        let body = || self.bodies.get(body?);
        fills_any(|| self.community(matter, round), body, roles)
    }

    fn community(&self, matter: &MatterLog<'a>, round: Option<&Round<'a>>) -> Option<&BodyLog<'a>> {
        match round {
            Some(round) if !core::ptr::eq(round.village, &raw const matter.matter.body) => {
                self.bodies.get(round.village)
            }
            _ => self.bodies.at(matter.body?),
        }
    }
}

impl<'a> Row<'a> {
    fn new(record: &'a Record, by: Option<Place>) -> Self {
        Self {
            record,
            kind: record.act.kind(),
            topic: record.act.topic(),
            date: record.date,
            last_day: last_day(record),
            by,
            part_of: None,
        }
    }
}

impl<'a> MatterLog<'a> {
    /// The day by which every community that votes on it has voted; none if none does.
    pub(super) fn voted_by(&self) -> Option<When> {
        let all = |a: When, b: &Round<'_>| {
            let latest = a.latest().zip(b.end.latest());
            let earliest = a.earliest().max(b.end.earliest());
            When::range(earliest, latest.map(|(a, b)| a.max(b))).unwrap_or_else(|_| When::unknown())
        };
        let (first, others) = self.rounds.split_first()?;
        Some(others.iter().fold(first.end, all))
    }

    /// A matter with its records, which are put in order, and its rounds.
    fn new(matter: &'a Matter, body: Option<Place>, mut rows: Vec<Row<'a>>) -> Self {
        rows.sort_by(|a, b| {
            (a.kind, a.date.earliest(), &a.record.id).cmp(&(
                b.kind,
                b.date.earliest(),
                &b.record.id,
            ))
        });
        let mut ends = [0; ActKind::ALL.len()];
        let mut last = 0;
        let mut passed: u32 = 0;
        for row in &rows {
            let kind = row.kind.place();
            if let Some(between) = ends.get_mut(last..kind) {
                between.fill(passed);
            }
            (last, passed) = (kind, passed.saturating_add(1));
        }
        if let Some(after) = ends.get_mut(last..) {
            after.fill(passed);
        }
        let rounds = rounds(matter, rows.iter().map(|row| row.record));
        for round in &rounds {
            for part in &round.parts {
                let mut rows = rows.iter_mut();
                if let Some(row) = rows.find(|row| core::ptr::eq(row.record, *part)) {
                    row.part_of = Place::after(round.place);
                }
            }
        }
        Self {
            matter,
            body,
            rows,
            ends,
            rounds,
        }
    }

    /// The records of a kind, by day and id.
    pub(super) fn of_kind(&self, kind: ActKind) -> &[Row<'a>] {
        let place = kind.place();
        let at = |end: Option<&u32>| end.and_then(|end| usize::try_from(*end).ok());
        let end = at(self.ends.get(place)).unwrap_or_default();
        let before = place.checked_sub(1).and_then(|place| self.ends.get(place));
        self.rows
            .get(at(before).unwrap_or_default()..end)
            .unwrap_or_default()
    }

    /// The records of a kind about the topics of a pattern; who acted is asked apart.
    pub(super) fn matching(&self, pattern: &Pattern) -> impl Iterator<Item = &Row<'a>> {
        let topics: &[Topic] = &pattern.topics;
        let about = move |row: &&Row<'a>| is_about(row.topic, topics);
        self.of_kind(pattern.kind).iter().filter(about)
    }

    /// The round that an act of this matter is a part of.
    pub(super) fn round_at(&self, row: &Row<'a>) -> Option<&Round<'a>> {
        self.rounds.get(row.part_of?.before())
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

fn record_id(case: &Case, place: Place) -> Option<&RecordId> {
    let record = case.records.get(place.before())?;
    Some(&record.id)
}

/// Whether an act with this topic is about one of these; any topic will do if there are none, and
/// an act without a topic is about the matter as a whole.
pub(super) fn is_about(topic: Option<&Topic>, topics: &[Topic]) -> bool {
    topics.is_empty() || topic.is_none_or(|topic| topics.contains(topic))
}

/// Whether a body is a community that decides: a village or a quarter.
fn is_village(body: &Body) -> bool {
    [BodyKind::VILLAGE, BodyKind::QUARTER].contains(&body.kind)
}

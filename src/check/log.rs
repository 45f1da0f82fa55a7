//! A case made ready to be asked: records that count, by matter and kind, and the rounds of voting.
//!
//! Corrections, withdrawals, the day as of which and the day up to which entries were known are one
//! filter, applied here once. Everything after it sees only the records that count.

use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use hashbrown::HashMap;
use smallvec::SmallVec;

use super::index::Kinds;
use crate::act::{ActKind, Form, Topic};
use crate::actor::{Body, BodyKind, info};
use crate::matter::Matter;
use crate::norm::Pattern;
use crate::record::{Act, BodyFinding, Candidate, Case, HouseholdCount, Record, Votes};
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
    households: SmallVec<[&'a HouseholdCount; 1]>,
}

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

/// One attempt of one community to decide (*lần*): its parts are taken together.
pub(super) struct Round<'a> {
    pub(super) village: &'a BodyId,
    pub(super) number: u16,
    /// Its place among the rounds of the matter.
    pub(super) place: usize,
    /// Whether a record says which attempt it is.
    pub(super) numbered: bool,
    pub(super) parts: SmallVec<[&'a Record; 2]>,
}

impl<'a> Log<'a> {
    pub(super) fn new(case: &'a Case, as_of: Date, known_at: Option<Date>) -> Self {
        let known = |record: &&Record| {
            known_at.is_none_or(|day| record.recorded.is_none_or(|recorded| recorded <= day))
        };
        let mut gone: BTreeSet<&RecordId> = BTreeSet::new();
        for record in case.records.iter().filter(known) {
            gone.extend(record.corrects.as_ref());
            if let Act::Withdraw(withdrawal) = &record.act {
                gone.insert(&withdrawal.record);
            }
        }
        let happened = |record: &&Record| record.date.earliest().is_none_or(|day| day <= as_of);
        let counts =
            |record: &&Record| known(record) && happened(record) && !gone.contains(&record.id);
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
        for record in case.records.iter().filter(counts) {
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
        let holds = |entry: &&&HouseholdCount| {
            entry
                .period
                .is_none_or(|period| period.contains_when(&on).is_yes())
        };
        self.bodies
            .get(of)?
            .households
            .iter()
            .find(holds)
            .map(|entry| entry.count)
    }

    pub(super) fn body(&self, id: &BodyId) -> Option<&'a Body> {
        self.bodies.get(id)?.body
    }

    /// Whether a body fills a role: by its kind, by another office of the same hand, as an organ of it.
    pub(super) fn fills(&self, body: Option<&BodyId>, role: &BodyKind) -> Truth {
        self.fills_any(body, core::slice::from_ref(role))
    }

    /// Whether a body fills any one of some roles; anybody does if there are none.
    pub(super) fn fills_any(&self, body: Option<&BodyId>, roles: &[BodyKind]) -> Truth {
        if roles.is_empty() {
            return Truth::Yes;
        }
        let known = body.and_then(|body| self.bodies.get(body));
        let filled = known.filter(|known| known.body.is_some());
        filled.map_or(Truth::Unknown, |body| {
            roles.iter().any(|role| body.roles.contains(&role)).into()
        })
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
        let vote = place(record, self.matter).is_some();
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
            households: SmallVec::new(),
        };
        bodies.insert(&body.id, entry);
    }
    for count in counts {
        bodies.entry(&count.of).or_default().households.push(count);
    }
    bodies
}

/// Whether an act with this topic is about one of these; any topic will do if there are none, and
/// an act without a topic is about the matter as a whole.
pub(super) fn is_about(topic: Option<&Topic>, topics: &[Topic]) -> bool {
    topics.is_empty() || topic.is_none_or(|topic| topics.contains(topic))
}

/// The part of a round that a record is: its stated round, its cluster, its village.
fn place<'a>(record: &'a Record, matter: &'a Matter) -> Option<(&'a BodyId, Option<u16>, bool)> {
    let own = &matter.body;
    match &record.act {
        Act::Meet(act) if act.topic.is_none() => Some((
            act.village.as_ref().unwrap_or(own),
            act.round,
            act.cluster.is_some(),
        )),
        Act::Ballot(act) => Some((act.village.as_ref().unwrap_or(own), act.round, false)),
        Act::VoteOnline(act) if act.topic.is_none() => {
            Some((act.village.as_ref().unwrap_or(own), act.round, false))
        }
        Act::Elect(act) => Some((act.village.as_ref().unwrap_or(own), act.round, false)),
        _ => None,
    }
}

/// Whether a body is a community that decides: a village or a quarter.
fn is_village(body: &Body) -> bool {
    [BodyKind::VILLAGE, BodyKind::QUARTER].contains(&body.kind)
}

/// The rounds of a matter. A vote that does not say which attempt it is counts as the next one in
/// order of date; cluster meetings that do not say so belong to one attempt together.
fn rounds<'a>(matter: &'a Matter, rows: &[&'a Record]) -> Vec<Round<'a>> {
    let mut votes: Vec<(&'a BodyId, Option<u16>, bool, &'a Record)> = rows
        .iter()
        .filter_map(|record| {
            place(record, matter)
                .map(|(village, number, cluster)| (village, number, cluster, *record))
        })
        .collect();
    votes.sort_by(|a, b| {
        (a.0, a.3.date.earliest(), &a.3.id).cmp(&(b.0, b.3.date.earliest(), &b.3.id))
    });
    let mut rounds: Vec<Round<'a>> = Vec::new();
    let mut clustered: Option<(&BodyId, u16)> = None;
    for (village, stated, cluster, record) in votes {
        // A vote of the same day that says its own number is not taken to come first.
        let ahead = |round: &&Round<'a>| {
            let first = round.parts.first().and_then(|part| part.date.earliest());
            round.village == village && (!round.numbered || first < record.date.earliest())
        };
        let last = rounds
            .iter()
            .rev()
            .take_while(|round| round.village == village)
            .filter(ahead)
            .map(|round| round.number)
            .max()
            .unwrap_or(0);
        let open_cluster = clustered
            .filter(|(of, _)| cluster && *of == village)
            .map(|(_, number)| number);
        let number = stated.or(open_cluster).unwrap_or(last.saturating_add(1));
        if cluster && stated.is_none() {
            clustered = Some((village, number));
        }
        let mut own = rounds
            .iter_mut()
            .rev()
            .take_while(|round| round.village == village);
        match own.find(|round| round.number == number) {
            Some(round) => {
                round.numbered |= stated.is_some();
                round.parts.push(record);
            }
            None => rounds.push(Round {
                village,
                number,
                place: 0,
                numbered: stated.is_some(),
                parts: smallvec::smallvec![record],
            }),
        }
    }
    rounds.sort_by_key(|round| (round.village, round.number));
    for (place, round) in rounds.iter_mut().enumerate() {
        round.place = place;
    }
    rounds
}

/// A count of one kind, of a vote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CountOf {
    InFavour,
    Attending,
    Electorate,
    Issued,
    Returned,
    Valid,
}

impl CountOf {
    fn of(self, votes: &Votes) -> Option<Quantity> {
        match self {
            Self::InFavour => votes.in_favour,
            Self::Attending => votes.attending,
            Self::Electorate => votes.electorate,
            Self::Issued => votes.issued,
            Self::Returned => votes.returned,
            Self::Valid => votes.valid,
        }
    }
}

/// The form of one part.
pub(super) fn form(record: &Record) -> Option<Form> {
    match &record.act {
        Act::Meet(_) => Some(Form::Meeting),
        Act::Ballot(_) => Some(Form::Ballot),
        Act::VoteOnline(_) => Some(Form::Online),
        Act::Elect(act) => act.form,
        _ => None,
    }
}

/// The vote on the matter, of a voting record.
pub(super) fn votes(record: &Record) -> Option<&Votes> {
    match &record.act {
        Act::Meet(act) => act.votes.as_ref(),
        Act::Ballot(act) => act.votes.as_ref(),
        Act::VoteOnline(act) => act.votes.as_ref(),
        Act::Elect(act) => act.votes.as_ref(),
        Act::SetUp(act) => act.votes.as_ref(),
        Act::Consult(act) => act.votes.as_ref(),
        Act::Tally(act) => act.votes.as_ref(),
        _ => None,
    }
}

/// The last day of an act that lasts; the day itself of any other.
pub(super) fn last_day(record: &Record) -> When {
    let until = match &record.act {
        Act::Ballot(act) => Some(act.until),
        Act::VoteOnline(act) => Some(act.until),
        Act::Elect(act) if act.form == Some(Form::Ballot) || act.until.is_some() => Some(act.until),
        _ => None,
    };
    match until {
        None => record.date,
        Some(Some(until)) => until,
        // It lasted until a day nobody states: not before it began.
        Some(None) => When::range(record.date.earliest(), None).unwrap_or_else(|_| When::unknown()),
    }
}

impl Round<'_> {
    /// The pooled count; none if no part states it, a lower bound if only some do.
    pub(super) fn count(&self, of: CountOf) -> Option<Quantity> {
        let mut sum: Option<Quantity> = None;
        for part in &self.parts {
            let stated = votes(part)
                .and_then(|votes| of.of(votes))
                .or_else(|| winner(part, of));
            let value = stated.unwrap_or(Quantity::UNKNOWN);
            sum = match (sum, stated) {
                (None, None) => None,
                (None, Some(_)) if self.parts.first().is_some_and(|first| first.id == part.id) => {
                    Some(value)
                }
                (None, Some(_)) => Some(Quantity::UNKNOWN.plus(value)),
                (Some(sum), _) => Some(sum.plus(value)),
            };
        }
        sum
    }

    /// Whether its records count parts of the village: several of them, or one cluster.
    pub(super) fn is_in_parts(&self) -> bool {
        let in_cluster =
            |part: &&Record| matches!(&part.act, Act::Meet(act) if act.cluster.is_some());
        self.parts.len() > 1 || self.parts.iter().any(in_cluster)
    }

    /// The last day of the round: that of its last part.
    pub(super) fn end(&self) -> When {
        let ends = || self.parts.iter().map(|part| last_day(part));
        let earliest = ends().filter_map(|end| end.earliest()).max();
        let latest = ends()
            .map(|end| end.latest())
            .reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))
            .flatten();
        When::range(earliest, latest).unwrap_or_else(|_| When::unknown())
    }

    /// Whether any part was held in a form; unknown if a part does not say.
    pub(super) fn in_form(&self, asked: Form) -> Truth {
        Truth::any(
            self.parts
                .iter()
                .map(|part| form(part).map_or(Truth::Unknown, |form| (form == asked).into())),
        )
    }

    /// The record that stands for the round: its last part.
    pub(super) fn last(&self) -> Option<&RecordId> {
        self.parts.last().map(|part| &part.id)
    }
}

/// The votes of the candidate with the most, where an election lists its candidates.
fn winner(record: &Record, of: CountOf) -> Option<Quantity> {
    let Act::Elect(act) = &record.act else {
        return None;
    };
    let listed = act
        .candidates
        .as_deref()
        .filter(|_| of == CountOf::InFavour)?;
    let most = |pick: fn(&Candidate) -> Option<u32>| {
        listed
            .iter()
            .map(pick)
            .reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))
            .flatten()
    };
    let low = most(|candidate| Some(candidate.votes.least()))?;
    Some(match most(|candidate| candidate.votes.most()) {
        Some(high) => Quantity::between(low, high),
        None => Quantity::at_least(low),
    })
}

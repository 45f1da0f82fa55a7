//! A case made ready to be asked: records that count, by matter and kind, and the rounds of voting.
//!
//! Corrections, withdrawals, the day as of which and the day up to which entries were known are one
//! filter, [`Case::counted`], applied here once. Everything after it sees only the records that count.

use alloc::collections::BTreeMap;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::index::Kinds;
use crate::act::{ActKind, Form, Topic};
use crate::actor::{Body, BodyKind, info};
use crate::matter::Matter;
use crate::norm::Pattern;
use crate::record::{Act, BodyFinding, Candidate, Case, HouseholdCount, Record, Votes};
use crate::time::{Date, When};
use crate::{BodyId, MatterId, Quantity, RecordId, Truth};

/// A case under a context: what counts, sorted.
pub(super) struct Log<'a> {
    pub(super) case: &'a Case,
    pub(super) as_of: Date,
    bodies: BTreeMap<&'a BodyId, &'a Body>,
    /// Every role that a body fills.
    roles: BTreeMap<&'a BodyId, Vec<&'a BodyKind>>,
    /// In order of id.
    pub(super) matters: Vec<MatterLog<'a>>,
    /// Every record that counts, in order of id.
    pub(super) records: Vec<&'a Record>,
    /// What competent bodies concluded, by matter.
    concluded: BTreeMap<&'a MatterId, Vec<(&'a Record, &'a BodyFinding)>>,
    /// Ordinary sessions of the Council, in order of date.
    pub(super) sessions: Vec<&'a Record>,
    households: BTreeMap<&'a BodyId, Vec<&'a HouseholdCount>>,
    /// Which offices are held together by one hand: the office, the other one, and the village whose office it is, if any.
    together: BTreeSet<(&'a BodyKind, &'a BodyKind, Option<&'a BodyId>)>,
}

/// The records of one matter.
pub(super) struct MatterLog<'a> {
    pub(super) matter: &'a Matter,
    /// The kinds of act that it has records of.
    pub(super) acts: Kinds,
    /// By kind, then day, then id.
    rows: Vec<&'a Record>,
    /// By village, then number.
    pub(super) rounds: Vec<Round<'a>>,
    /// The records that are parts of rounds, in order of id, with the place of the round.
    places: Vec<(&'a RecordId, usize)>,
}

/// One attempt of one community to decide (*lần*): its parts are taken together.
pub(super) struct Round<'a> {
    pub(super) village: &'a BodyId,
    pub(super) number: u16,
    /// Whether a record says which attempt it is.
    pub(super) numbered: bool,
    pub(super) parts: Vec<&'a Record>,
}

impl<'a> Log<'a> {
    pub(super) fn new(case: &'a Case, as_of: Date, known_at: Option<Date>) -> Self {
        let records = case.counted(as_of, known_at);

        let mut by_matter: BTreeMap<&MatterId, Vec<&Record>> = BTreeMap::new();
        let mut concluded: BTreeMap<&MatterId, Vec<(&Record, &BodyFinding)>> = BTreeMap::new();
        let mut sessions = Vec::new();
        for record in records.iter().copied() {
            if let Some(matter) = &record.matter {
                by_matter.entry(matter).or_default().push(record);
            }
            if let Act::Conclude(conclusion) = &record.act {
                for finding in &conclusion.findings {
                    if let Some(matter) = finding.matter.as_ref().or(record.matter.as_ref()) {
                        concluded.entry(matter).or_default().push((record, finding));
                    }
                }
            }
            if record.act.kind() == ActKind::Meet
                && record.act.topic() == Some(&Topic::ORDINARY_SESSION)
            {
                sessions.push(record);
            }
        }
        sessions.sort_by_key(|record| (record.date.earliest(), &record.id));
        let mut matters: Vec<&Matter> = case.matters.iter().collect();
        matters.sort_by(|a, b| a.id.cmp(&b.id));
        matters.dedup_by(|a, b| a.id == b.id);
        let matters = matters
            .into_iter()
            .map(|matter| MatterLog::new(matter, by_matter.remove(&matter.id).unwrap_or_default()))
            .collect();
        let mut households: BTreeMap<&BodyId, Vec<&HouseholdCount>> = BTreeMap::new();
        for entry in case
            .registers
            .iter()
            .filter_map(|registers| registers.households.as_ref())
            .flatten()
        {
            households.entry(&entry.of).or_default().push(entry);
        }
        let bodies: BTreeMap<&BodyId, &Body> = case
            .bodies
            .iter()
            .rev()
            .map(|body| (&body.id, body))
            .collect();
        let village = |body: &'a Body| {
            let parent = body.parent.as_ref();
            parent.filter(|parent| bodies.get(parent).is_some_and(|parent| is_village(parent)))
        };
        let together = case
            .bodies
            .iter()
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
            roles: roles(case),
            bodies,
            matters,
            records,
            concluded,
            sessions,
            households,
            together,
        }
    }

    /// Whether a hand that holds one office also holds another; of a village, not the hand of another village.
    pub(super) fn holds_also(&self, office: &BodyKind, also: &BodyKind, of: &BodyId) -> bool {
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
        self.households
            .get(of)?
            .iter()
            .find(holds)
            .map(|entry| entry.count)
    }

    pub(super) fn body(&self, id: &BodyId) -> Option<&'a Body> {
        self.bodies.get(id).copied()
    }

    /// Whether a body fills a role: by its kind, by another office of the same hand, as an organ of it.
    pub(super) fn fills(&self, body: Option<&BodyId>, role: &BodyKind) -> Truth {
        let roles = body.and_then(|body| self.roles.get(body));
        roles.map_or(Truth::Unknown, |roles| roles.contains(&role).into())
    }

    /// Whether a body fills any one of some roles; anybody does if there are none.
    pub(super) fn fills_any(&self, body: Option<&BodyId>, roles: &[BodyKind]) -> Truth {
        if roles.is_empty() {
            return Truth::Yes;
        }
        Truth::any(roles.iter().map(|role| self.fills(body, role)))
    }
}

impl<'a> MatterLog<'a> {
    fn new(matter: &'a Matter, mut rows: Vec<&'a Record>) -> Self {
        rows.sort_by(|a, b| {
            (a.act.kind(), a.date.earliest(), &a.id).cmp(&(b.act.kind(), b.date.earliest(), &b.id))
        });
        let rounds = rounds(matter, &rows);
        let acts = rows
            .iter()
            .fold(Kinds::NONE, |acts, record| acts.with(record.act.kind()));
        let parts = |(place, round): (usize, &Round<'a>)| {
            round
                .parts
                .iter()
                .map(move |part| (&part.id, place))
                .collect::<Vec<_>>()
        };
        let mut places: Vec<(&RecordId, usize)> =
            rounds.iter().enumerate().flat_map(parts).collect();
        places.sort_unstable();
        Self {
            matter,
            acts,
            rows,
            rounds,
            places,
        }
    }

    /// The records of a kind, by day and id.
    pub(super) fn of_kind(&self, kind: ActKind) -> &[&'a Record] {
        let start = self.rows.partition_point(|record| record.act.kind() < kind);
        let end = self
            .rows
            .partition_point(|record| record.act.kind() <= kind);
        self.rows.get(start..end).unwrap_or_default()
    }

    /// The records of a kind about the topics of a pattern; who acted is asked apart.
    pub(super) fn matching(&self, pattern: &Pattern) -> impl Iterator<Item = &'a Record> {
        self.of_kind(pattern.kind)
            .iter()
            .copied()
            .filter(move |record| is_about(record.act.topic(), &pattern.topics))
    }

    /// The round that a record is a part of.
    pub(super) fn round_of(&self, record: &Record) -> Option<&Round<'a>> {
        let place = self
            .places
            .binary_search_by(|(id, _)| (*id).cmp(&record.id))
            .ok()?;
        self.places
            .get(place)
            .and_then(|(_, round)| self.rounds.get(*round))
    }

    /// The round before another, of the same village.
    pub(super) fn round_before(&self, round: &Round<'_>) -> Option<&Round<'a>> {
        self.rounds
            .iter()
            .filter(|other| other.village == round.village && other.number < round.number)
            .max_by_key(|other| other.number)
    }
}

/// The roles that each body fills: its kind and the other offices of its hand, and what these act for.
fn roles(case: &Case) -> BTreeMap<&BodyId, Vec<&BodyKind>> {
    let mut acts_for: BTreeMap<&BodyKind, Option<&BodyKind>> = BTreeMap::new();
    let mut roles = BTreeMap::new();
    for body in case.bodies.iter().rev() {
        let mut own = Vec::new();
        for kind in core::iter::once(&body.kind).chain(&body.also_holds) {
            own.push(kind);
            let of = acts_for
                .entry(kind)
                .or_insert_with(|| info(kind).and_then(|row| row.organ_of.as_ref()));
            own.extend(*of);
        }
        roles.insert(&body.id, own);
    }
    roles
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
                numbered: stated.is_some(),
                parts: alloc::vec![record],
            }),
        }
    }
    rounds.sort_by_key(|round| (round.village, round.number));
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

//! Which votes belong to one attempt to decide: one grouping for whoever reads a case.

use smallvec::SmallVec;

use super::{Act, Record};
use crate::BodyId;
use crate::act::{Form, Topic};
use crate::matter::Matter;
use crate::time::When;

/// One attempt of one community to decide (*lần*): its parts are taken together.
#[derive(Clone)]
pub(crate) struct Round<'a> {
    pub(crate) village: &'a BodyId,
    pub(crate) number: u16,
    /// Its place among the rounds of the matter.
    pub(crate) place: usize,
    /// Whether a record says which attempt it is.
    pub(crate) numbered: bool,
    /// The last day: that of its last part.
    pub(crate) end: When,
    pub(crate) parts: SmallVec<[&'a Record; 2]>,
}

/// The rounds of a matter: mostly one.
pub(crate) type Rounds<'a> = SmallVec<[Round<'a>; 1]>;

/// The last day of an act that lasts; the day itself of any other.
pub(crate) fn last_day(record: &Record) -> When {
    let until = match &record.act {
        Act::Ballot(act) => Some(act.until),
        Act::VoteOnline(act) => Some(act.until),
        Act::Elect(act) if act.form == Some(Form::Ballot) || act.until.is_some() => Some(act.until),
        Act::Inspect(act) | Act::Supervise(act) if act.until.is_some() => Some(act.until),
        Act::Consult(act) if act.until.is_some() => Some(act.until),
        _ => None,
    };
    match until {
        None => record.date,
        Some(Some(until)) => until,
        // It lasted until a day nobody states: not before it began.
        Some(None) => When::range(record.date.earliest(), None).unwrap_or_else(|_| When::unknown()),
    }
}

/// Whether a meeting or an online vote on this topic decides the matter: to say so is to say nothing else.
fn decides(topic: Option<&Topic>) -> bool {
    topic.is_none_or(|topic| *topic == Topic::DECISION)
}

/// The part of a round that a record is: its stated round, its cluster, its village.
pub(crate) fn part_of_round<'a>(
    record: &'a Record,
    matter: &'a Matter,
) -> Option<(&'a BodyId, Option<u16>, bool)> {
    let own = &matter.body;
    match &record.act {
        Act::Meet(act) if decides(act.topic.as_ref()) => Some((
            act.village.as_ref().unwrap_or(own),
            act.round,
            act.cluster.is_some(),
        )),
        Act::Ballot(act) => Some((act.village.as_ref().unwrap_or(own), act.round, false)),
        Act::VoteOnline(act) if decides(act.topic.as_ref()) => {
            Some((act.village.as_ref().unwrap_or(own), act.round, false))
        }
        Act::Elect(act) => Some((act.village.as_ref().unwrap_or(own), act.round, false)),
        _ => None,
    }
}

/// A vote: of which village, which attempt it says it is, whether of a cluster.
type Vote<'a> = (&'a BodyId, Option<u16>, bool, &'a Record);

/// The rounds of a matter. A vote that does not say which attempt it is counts as the next one in
/// order of date; cluster meetings that do not say so belong to one attempt together.
pub(crate) fn rounds<'a>(
    matter: &'a Matter,
    records: impl Iterator<Item = &'a Record>,
) -> Rounds<'a> {
    let mut votes: SmallVec<[Vote<'a>; 2]> = records
        .filter_map(|record| {
            part_of_round(record, matter)
                .map(|(village, number, cluster)| (village, number, cluster, record))
        })
        .collect();
    votes.sort_by(|a, b| {
        (a.0, a.3.date.earliest(), &a.3.id).cmp(&(b.0, b.3.date.earliest(), &b.3.id))
    });
    let mut rounds = Rounds::new();
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
                end: When::unknown(),
                parts: smallvec::smallvec![record],
            }),
        }
    }
    rounds.sort_by_key(|round| (round.village, round.number));
    for (place, round) in rounds.iter_mut().enumerate() {
        round.place = place;
        round.end = end(&round.parts);
    }
    rounds
}

/// The last day of the last of some parts.
fn end(parts: &[&Record]) -> When {
    let ends = || parts.iter().map(|part| last_day(part));
    let earliest = ends().filter_map(|end| end.earliest()).max();
    let latest = ends()
        .map(|end| end.latest())
        .reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))
        .flatten();
    When::range(earliest, latest).unwrap_or_else(|_| When::unknown())
}

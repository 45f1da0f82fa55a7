//! Rounds of voting: which votes belong to one attempt, when it ended, what its parts count together.

use alloc::vec::Vec;

use smallvec::SmallVec;

use crate::act::Form;
use crate::matter::Matter;
use crate::record::{Act, Candidate, Record, Votes};
use crate::time::{Date, When};
use crate::{BodyId, Quantity, RecordId, Truth};

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

/// The part of a round that a record is: its stated round, its cluster, its village.
pub(super) fn place<'a>(
    record: &'a Record,
    matter: &'a Matter,
) -> Option<(&'a BodyId, Option<u16>, bool)> {
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

/// The rounds of a matter. A vote that does not say which attempt it is counts as the next one in
/// order of date; cluster meetings that do not say so belong to one attempt together.
pub(super) fn rounds<'a>(matter: &'a Matter, rows: &[&'a Record]) -> Vec<Round<'a>> {
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

    /// Whether it has not ended yet on a day: its last day is still to come.
    pub(super) fn still_runs(&self, on: Date) -> bool {
        self.end().earliest().is_some_and(|end| on < end)
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

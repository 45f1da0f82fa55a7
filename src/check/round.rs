//! Rounds of voting: when one ended, what its parts count together.

use crate::act::Form;
use crate::record::{Act, Candidate, Record, Round, Votes};
use crate::time::Date;
use crate::{Quantity, RecordId, Truth};

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
        Act::Meet(act) => act.votes.as_deref(),
        Act::Ballot(act) => act.votes.as_deref(),
        Act::VoteOnline(act) => act.votes.as_deref(),
        Act::Elect(act) => act.votes.as_deref(),
        Act::SetUp(act) => act.votes.as_deref(),
        Act::Consult(act) => act.votes.as_deref(),
        Act::Tally(act) => act.votes.as_deref(),
        _ => None,
    }
}

impl Round<'_> {
    /// The pooled count; none if no part states it, a lower bound if only some do.
    pub(super) fn count(&self, of: CountOf) -> Option<Quantity> {
        let mut sum: Option<Quantity> = None;
        for (place, part) in self.parts.iter().enumerate() {
            let stated = votes(part)
                .and_then(|votes| of.of(votes))
                .or_else(|| winner(part, of));
            let value = stated.unwrap_or(Quantity::UNKNOWN);
            sum = match (sum, stated) {
                (None, None) => None,
                (None, Some(_)) if place == 0 => Some(value),
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
        self.end.earliest().is_some_and(|end| on < end)
    }

    /// Whether any part was held in a form; unknown if a part does not say. An election that does not say
    /// is at a meeting or by ballot: Law 10/2022/QH15 Art. 17(2) leaves it no online vote.
    pub(super) fn in_form(&self, asked: Form) -> Truth {
        Truth::any(self.parts.iter().map(|part| match form(part) {
            Some(form) => (form == asked).into(),
            None if asked == Form::Online => Truth::No,
            None => Truth::Unknown,
        }))
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

//! Attempts to decide, and the counts of their votes taken together.

use danchu::BodyId;
use danchu::act::{Form, Topic, VoteUnit};
use danchu::matter::Matter;
use danchu::record::{Act, Votes};
use danchu::share::{Bound, Share};
use danchu::{Quantity, Truth};

use crate::days::{Bounds, between};
use crate::log::{Fact, World};

/// One attempt of one community to decide.
pub(crate) struct Round<'w> {
    pub(crate) village: BodyId,
    pub(crate) number: u16,
    /// Whether a record says which attempt it is.
    pub(crate) stated: bool,
    pub(crate) parts: Vec<&'w Fact<'w>>,
}

/// A count by its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) least: u64,
    pub(crate) most: Option<u64>,
}

impl Count {
    pub(crate) const UNKNOWN: Self = Self {
        least: 0,
        most: None,
    };

    pub(crate) fn of(count: Option<Quantity>) -> Self {
        count.map_or(Self::UNKNOWN, |count| Self {
            least: u64::from(count.least()),
            most: count.most().map(u64::from),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            least: self.least + other.least,
            most: self.most.zip(other.most).map(|(a, b)| a + b),
        }
    }

    /// What two sources leave possible together; none if they contradict each other.
    pub(crate) fn and(self, other: Self) -> Option<Self> {
        let both = Self {
            least: self.least.max(other.least),
            ..self.part_of(other)
        };
        both.most
            .is_none_or(|most| both.least <= most)
            .then_some(both)
    }

    /// No part is larger than its whole.
    pub(crate) fn part_of(self, whole: Self) -> Self {
        let most = match (self.most, whole.most) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self {
            least: self.least,
            most,
        }
    }

    pub(crate) fn whole_of(self, part: Self) -> Self {
        Self {
            least: self.least.max(part.least),
            most: self.most,
        }
    }
}

/// Whether a part is a share of a whole, whatever the unknown counts are.
pub(crate) fn reaches(share: Share, part: Count, whole: Count) -> Truth {
    let holds = |part: u64, whole: u64| {
        let (have, need) = (part * u64::from(share.parts), whole * u64::from(share.of));
        match share.bound {
            Bound::AtLeast => have >= need,
            Bound::MoreThan => have > need,
        }
    };
    let surely = whole.most.is_some_and(|whole| holds(part.least, whole));
    let possibly = part.most.is_none_or(|part| holds(part, whole.least));
    between(surely, possibly)
}

pub(crate) fn form(fact: &Fact<'_>) -> Option<Form> {
    match &fact.record.act {
        Act::Meet(_) => Some(Form::Meeting),
        Act::Ballot(_) => Some(Form::Ballot),
        Act::VoteOnline(_) => Some(Form::Online),
        Act::Elect(act) => act.form,
        _ => None,
    }
}

/// Whether a record is a vote on the matter itself.
pub(crate) fn is_vote(fact: &Fact<'_>) -> bool {
    match &fact.record.act {
        // A meeting is about the decision unless it says otherwise, and to say so changes nothing.
        Act::Meet(_) | Act::VoteOnline(_) => {
            let topic = fact.record.act.topic();
            topic.is_none_or(|topic| *topic == Topic::DECISION)
        }
        Act::Ballot(_) | Act::Elect(_) => true,
        _ => false,
    }
}

/// The attempts of a matter, in the order of their villages and numbers.
pub(crate) fn rounds<'w>(world: &'w World<'_>, matter: &Matter) -> Vec<Round<'w>> {
    let mut votes: Vec<&Fact<'_>> = world.of(&matter.id).filter(|fact| is_vote(fact)).collect();
    votes.sort_by_key(|fact| (fact.when.lo, fact.record.id.clone()));
    let mut all: Vec<Round<'_>> = Vec::new();
    let mut clusters: Vec<(BodyId, u16)> = Vec::new();
    for fact in votes {
        let village = fact
            .field::<BodyId>("village")
            .unwrap_or_else(|| matter.body.clone());
        let stated = fact.field::<u16>("round");
        let in_cluster = fact.states("cluster");
        let open = clusters
            .iter()
            .rev()
            .find(|(of, _)| in_cluster && *of == village)
            .map(|(_, number)| *number);
        let number = stated.or(open).unwrap_or_else(|| {
            // The next in order of date: an attempt that says its number comes before it only if its day does.
            let before = all.iter().filter(|round| {
                let first = round.parts.first().and_then(|part| part.when.lo);
                round.village == village && (!round.stated || first < fact.when.lo)
            });
            before.map(|round| round.number).max().unwrap_or(0) + 1
        });
        if in_cluster && stated.is_none() {
            clusters.push((village.clone(), number));
        }
        match all
            .iter_mut()
            .find(|round| round.village == village && round.number == number)
        {
            Some(round) => {
                round.stated |= stated.is_some();
                round.parts.push(fact);
            }
            None => all.push(Round {
                village,
                number,
                stated: stated.is_some(),
                parts: vec![fact],
            }),
        }
    }
    all.sort_by_key(|round| (round.village.clone(), round.number));
    all
}

impl Round<'_> {
    /// The last day of its last part.
    pub(crate) fn end(&self) -> Bounds {
        let lo = self.parts.iter().filter_map(|part| part.last.lo).max();
        let open = self.parts.iter().any(|part| part.last.hi.is_none());
        let hi = self
            .parts
            .iter()
            .filter_map(|part| part.last.hi)
            .max()
            .filter(|_| !open);
        Bounds { lo, hi }
    }

    pub(crate) fn has(&self, fact: &Fact<'_>) -> bool {
        self.parts
            .iter()
            .any(|part| part.record.id == fact.record.id)
    }
}

/// The counts of a vote, each no larger than its whole.
#[derive(Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) unit: VoteUnit,
    pub(crate) favour: Count,
    pub(crate) attending: Count,
    pub(crate) electorate: Count,
    pub(crate) issued: Count,
    pub(crate) says_all: bool,
    /// In favour, attending, all: as they are stated.
    as_stated: [Count; 3],
}

impl Tally {
    /// The same counts without what parts and wholes say of each other.
    pub(crate) fn stated(&self) -> Self {
        let [favour, attending, electorate] = self.as_stated;
        Self {
            favour,
            attending,
            electorate,
            ..*self
        }
    }
}

pub(crate) fn tally(votes: &Votes) -> Tally {
    let all = Count::of(votes.electorate);
    let came = Count::of(votes.attending);
    let issued = Count::of(votes.issued);
    let returned = Count::of(votes.returned);
    let valid = Count::of(votes.valid);
    let favour = Count::of(votes.in_favour);
    let as_stated = [favour, came, all];
    let favour = favour
        .part_of(valid)
        .part_of(returned)
        .part_of(issued)
        .part_of(came)
        .part_of(all);
    let came = came.part_of(all).whole_of(favour);
    Tally {
        unit: votes.unit,
        favour,
        attending: came,
        electorate: all.whole_of(came),
        issued,
        says_all: votes.electorate.is_some(),
        as_stated,
    }
}

/// The counts of all parts of a round together; none if they are counts of different units, or no part states any.
pub(crate) fn pooled(parts: &[&Fact<'_>]) -> Option<Tally> {
    let stated: Vec<Option<Tally>> = parts
        .iter()
        .map(|part| part.field::<Votes>("votes").as_ref().map(tally))
        .collect();
    let first = *stated.iter().flatten().next()?;
    let mut sum: Option<Tally> = None;
    for one in stated {
        // A part whose counts nobody states is of an unknown size.
        let one = one.unwrap_or(Tally {
            favour: Count::UNKNOWN,
            attending: Count::UNKNOWN,
            electorate: Count::UNKNOWN,
            issued: Count::UNKNOWN,
            says_all: false,
            as_stated: [Count::UNKNOWN; 3],
            ..first
        });
        if one.unit != first.unit {
            return None;
        }
        sum = Some(match sum {
            None => one,
            Some(sum) => Tally {
                unit: sum.unit,
                favour: sum.favour.plus(one.favour),
                attending: sum.attending.plus(one.attending),
                electorate: sum.electorate.plus(one.electorate),
                issued: sum.issued.plus(one.issued),
                says_all: sum.says_all && one.says_all,
                as_stated: std::array::from_fn(|n| sum.as_stated[n].plus(one.as_stated[n])),
            },
        });
    }
    sum
}

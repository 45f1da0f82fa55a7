//! Which norms can have anything to say of a matter.
//!
//! A norm that nothing in a matter can start costs one test of a bit: the kinds of act that may
//! start it are a set, and so are the kinds that the matter has records of.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::every::is_periodic;
use super::validity::adopts;
use crate::NormId;
use crate::act::ActKind;
use crate::matter::{MatterKind, Reach};
use crate::norm::{Norm, Pattern, Rule, Subject, Trigger};

/// A set of kinds of act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kinds(u128);

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    const ALL: Self = Self(u128::MAX);
    /// The acts by which the people vote.
    const VOTES: [ActKind; 4] = [
        ActKind::Meet,
        ActKind::Ballot,
        ActKind::VoteOnline,
        ActKind::Elect,
    ];

    pub(super) fn with(self, kind: ActKind) -> Self {
        Self(self.0 | Self::bit(kind))
    }

    pub(super) fn has(self, kind: ActKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// How many kinds of the set come before one.
    pub(super) fn before(self, kind: ActKind) -> usize {
        let lower = Self::bit(kind).saturating_sub(1);
        usize::try_from((self.0 & lower).count_ones()).unwrap_or(usize::MAX)
    }

    fn bit(kind: ActKind) -> u128 {
        1_u128.checked_shl(kind.index()).unwrap_or(0)
    }

    fn of(kinds: impl IntoIterator<Item = ActKind>) -> Self {
        kinds.into_iter().fold(Self::NONE, Self::with)
    }

    fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The kinds of act of which at least one must be there for a norm to say anything.
fn starters(norm: &Norm) -> Kinds {
    let of = |patterns: &[Pattern]| Kinds::of(patterns.iter().map(|pattern| pattern.kind));
    match &norm.rule {
        Rule::Effect(_) => Kinds::of(Kinds::VOTES),
        Rule::Precedence(order) => of(&order.then),
        Rule::Validity(validity) => match &validity.of {
            Subject::Round | Subject::Villages => Kinds::of(Kinds::VOTES),
            Subject::Act(pattern) => Kinds::NONE.with(pattern.kind),
        },
        Rule::Duty(duty) => match &duty.trigger {
            Trigger::Done(patterns) => of(patterns),
            Trigger::DoneOrPlanned(patterns) => of(patterns).with(ActKind::Plan),
            Trigger::Received { sent, .. } => Kinds::NONE.with(sent.kind),
            Trigger::Outcome { .. } => Kinds::of(Kinds::VOTES)
                .with(ActKind::Initiate)
                .with(ActKind::Petition)
                .with(ActKind::Complain),
            Trigger::Established { .. } => Kinds::NONE.with(ActKind::Conclude),
            Trigger::Breach(_)
            | Trigger::Found { .. }
            | Trigger::Standing { .. }
            | Trigger::EachYear { .. }
            | Trigger::InForce
            | Trigger::Every { .. } => Kinds::ALL,
        },
    }
}

/// A norm in a plan: what can start it, the reach it is about, and its place among the norms.
#[derive(Debug, Clone, Copy)]
struct Entry {
    starters: Kinds,
    /// Whether it asks something even of a matter without a record.
    always: bool,
    reach: Option<Reach>,
    place: usize,
}

/// The norms about one kind of matter, in the order in which they are asked.
#[derive(Debug, Clone, Default)]
pub(super) struct Plan {
    /// What adopts a round comes first: the form of the next round hangs on how it came out.
    adopting: Vec<Entry>,
    testing: Vec<Entry>,
    effects: Vec<Entry>,
    /// Duties and orders.
    others: Vec<Entry>,
}

/// The steps of a plan, in order.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Adopting,
    Testing,
    Effects,
    Others,
}

impl Plan {
    fn with(&mut self, norm: &Norm, place: usize) {
        let step = match &norm.rule {
            Rule::Validity(_) if adopts(norm) => &mut self.adopting,
            Rule::Validity(_) => &mut self.testing,
            Rule::Effect(_) => &mut self.effects,
            Rule::Duty(_) | Rule::Precedence(_) => &mut self.others,
        };
        step.push(Entry {
            starters: starters(norm),
            always: matches!(&norm.rule, Rule::Duty(duty) if is_periodic(duty) || duty.trigger == Trigger::InForce),
            reach: norm.scope.reach,
            place,
        });
    }

    /// The places of the norms of one step that can say anything of a matter with these acts.
    pub(super) fn places(
        &self,
        step: Step,
        acts: Kinds,
        reach: Reach,
    ) -> impl Iterator<Item = usize> {
        let entries = match step {
            Step::Adopting => &self.adopting,
            Step::Testing => &self.testing,
            Step::Effects => &self.effects,
            Step::Others => &self.others,
        };
        let can = move |entry: &&Entry| {
            (entry.always || entry.starters.meets(acts))
                && entry.reach.is_none_or(|own| own == reach)
        };
        entries.iter().filter(can).map(|entry| entry.place)
    }
}

/// A norm made ready: what costs time to find is found once.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    /// Its place in the order of ids, by which findings are sorted.
    pub(super) rank: usize,
    /// The ranks of the norms that start it, by an outcome or a breach.
    pub(super) causes: Vec<usize>,
}

/// The plans by kind of matter.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    by_kind: BTreeMap<MatterKind, Plan>,
    /// Of a kind that no norm names.
    other: Plan,
    /// One for one with the norms.
    pub(super) ready: Vec<Ready>,
}

impl Index {
    pub(super) fn new(norms: &[Norm]) -> Self {
        let mut index = Self::default();
        for kind in norms.iter().flat_map(|norm| norm.scope.matters.iter()) {
            index.by_kind.entry(kind.clone()).or_default();
        }
        for (place, norm) in norms.iter().enumerate() {
            let of = &norm.scope.matters;
            let about = |kind: &MatterKind| of.is_empty() || of.contains(kind);
            for (_, plan) in index.by_kind.iter_mut().filter(|(kind, _)| about(kind)) {
                plan.with(norm, place);
            }
            if of.is_empty() {
                index.other.with(norm, place);
            }
        }
        let mut ids: Vec<&NormId> = norms.iter().map(|norm| &norm.id).collect();
        ids.sort_unstable();
        let rank = |id: &NormId| ids.binary_search(&id).ok();
        let ready = |norm: &Norm| Ready {
            rank: rank(&norm.id).unwrap_or(usize::MAX),
            causes: norm.rule.starts_from().filter_map(rank).collect(),
        };
        index.ready = norms.iter().map(ready).collect();
        index
    }

    /// The plan for a kind of matter.
    pub(super) fn plan(&self, kind: &MatterKind) -> &Plan {
        self.by_kind.get(kind).unwrap_or(&self.other)
    }
}

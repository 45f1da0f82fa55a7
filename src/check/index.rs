//! Which norms can have anything to say of a matter.
//!
//! A norm that nothing in a matter can start costs one test of a bit: the kinds of act that may
//! start it are a set, and so are the kinds that the matter has records of.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::act::ActKind;
use crate::matter::MatterKind;
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
        Self(self.0 | 1_u128.checked_shl(kind.index()).unwrap_or(0))
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
            Trigger::Outcome { .. } => Kinds::of(Kinds::VOTES).with(ActKind::Initiate),
            Trigger::Established { .. } => Kinds::NONE.with(ActKind::Conclude),
            Trigger::Breach(_)
            | Trigger::Found { .. }
            | Trigger::Standing { .. }
            | Trigger::EachYear { .. } => Kinds::ALL,
        },
    }
}

/// The norms by the kind of matter they are about, each with what can start it.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    by_kind: BTreeMap<MatterKind, Vec<(Kinds, usize)>>,
    /// Norms for every kind of matter.
    for_all: Vec<(Kinds, usize)>,
}

impl Index {
    pub(super) fn new(norms: &[Norm]) -> Self {
        let mut index = Self::default();
        for (place, norm) in norms.iter().enumerate() {
            let entry = (starters(norm), place);
            if norm.scope.matters.is_empty() {
                index.for_all.push(entry);
            }
            for kind in norm.scope.matters.iter() {
                index.by_kind.entry(kind.clone()).or_default().push(entry);
            }
        }
        index
    }

    /// The places of the norms that can say anything of a matter of a kind with these acts, in order.
    pub(super) fn places(&self, kind: &MatterKind, acts: Kinds, places: &mut Vec<usize>) {
        places.clear();
        let own = self.by_kind.get(kind).map_or(&[][..], Vec::as_slice);
        let can = |(starters, _): &&(Kinds, usize)| starters.meets(acts);
        places.extend(
            own.iter()
                .chain(&self.for_all)
                .filter(can)
                .map(|(_, place)| *place),
        );
        if !self.for_all.is_empty() {
            places.sort_unstable();
        }
    }
}

//! Which norms can have anything to say of a matter.
//!
//! Norms are screened as sets, before anything is evaluated: those that an act of the matter can
//! start, of these those about its kind and reach. A norm that nothing in a matter can start costs a bit.

use alloc::vec;
use alloc::vec::Vec;
use core::slice::Iter;

use super::log::MatterLog;
use super::validity::adopts;
use crate::NormId;
use crate::act::{ActKind, Topic};
use crate::matter::{MatterKind, Reach};
use crate::norm::{Norm, Pattern, Rule, Subject, Trigger};

/// The acts by which the people vote.
const VOTES: &[ActKind] = &[
    ActKind::Meet,
    ActKind::Ballot,
    ActKind::VoteOnline,
    ActKind::Elect,
];

/// The acts of which an outcome can come.
const OUTCOMES: &[ActKind] = &[
    ActKind::Meet,
    ActKind::Ballot,
    ActKind::VoteOnline,
    ActKind::Elect,
    ActKind::Initiate,
    ActKind::Petition,
    ActKind::Complain,
];

/// What must be there for a norm to say anything.
enum Starter<'n> {
    /// Nothing: it asks something even of a matter without a record.
    Nothing,
    /// What a body concluded, be it among the records of another matter.
    Conclusion,
    /// An act of one of these patterns, or of one of these kinds.
    Acts(&'n [Pattern], &'n [ActKind]),
}

fn starter(norm: &Norm) -> Starter<'_> {
    match &norm.rule {
        Rule::Effect(_) => Starter::Acts(&[], VOTES),
        Rule::Precedence(order) => Starter::Acts(&order.then, &[]),
        Rule::Validity(validity) => match &validity.of {
            Subject::Round | Subject::Villages => Starter::Acts(&[], VOTES),
            Subject::Act(pattern) => Starter::Acts(core::slice::from_ref(pattern), &[]),
        },
        Rule::Duty(duty) => match &duty.trigger {
            Trigger::Done(patterns) => Starter::Acts(patterns, &[]),
            Trigger::DoneOrPlanned(patterns) => Starter::Acts(patterns, &[ActKind::Plan]),
            Trigger::Received { sent, .. } => Starter::Acts(core::slice::from_ref(sent), &[]),
            Trigger::Outcome { .. } => Starter::Acts(&[], OUTCOMES),
            Trigger::Established { .. } | Trigger::Found { .. } => Starter::Conclusion,
            // What nothing starts may be breached, and the breach be answered for, without a record.
            Trigger::InForce
            | Trigger::Breach(_)
            | Trigger::Standing { .. }
            | Trigger::EachYear { .. }
            | Trigger::Every { .. } => Starter::Nothing,
        },
    }
}

/// A norm made ready: what costs time to find is found once.
#[derive(Debug, Clone)]
pub(super) struct Ready {
    /// Its place in the list of norms.
    pub(super) norm: usize,
    /// Its place in the order of ids, by which findings are sorted.
    pub(super) rank: usize,
    /// The ranks of the norms that start it, by an outcome or a breach.
    pub(super) causes: Set,
}

/// A set of norms, by their places in an order: that in which they are asked, or that of their ids.
#[derive(Debug, Clone, Default)]
pub(super) struct Set(Vec<u64>);

impl Set {
    /// The set of some places among so many.
    fn of(places: impl Iterator<Item = usize>, among: usize) -> Self {
        let mut set = Self(vec![0; among.div_ceil(64)]);
        places.for_each(|place| set.insert(place));
        set
    }

    /// Whether a place is in it.
    pub(super) fn has(&self, place: usize) -> bool {
        let word = self.0.get(place / 64);
        word.zip(bit(place))
            .is_some_and(|(word, bit)| word & bit != 0)
    }

    fn insert(&mut self, place: usize) {
        if let Some((word, bit)) = self.0.get_mut(place / 64).zip(bit(place)) {
            *word |= bit;
        }
    }

    fn join(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    fn keep(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Makes it the same set as another.
    fn set(&mut self, other: &Self) {
        self.0.clone_from(&other.0);
    }

    /// The places, in order.
    pub(super) fn places(&self) -> Places<'_> {
        Places {
            words: self.0.iter(),
            word: 0,
            first: 0,
            next: 0,
        }
    }
}

/// The bit of a place in its word.
fn bit(place: usize) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(place % 64).ok()?)
}

/// The places of a set.
pub(super) struct Places<'s> {
    words: Iter<'s, u64>,
    /// What is left of the word at hand, whose first place this is.
    word: u64,
    first: usize,
    next: usize,
}

impl Iterator for Places<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.word == 0 {
            self.word = *self.words.next()?;
            self.first = self.next;
            self.next = self.next.saturating_add(64);
        }
        let place = self.word.trailing_zeros();
        self.word &= self.word.wrapping_sub(1);
        self.first.checked_add(usize::try_from(place).ok()?)
    }
}

/// When a norm is asked: what adopts a round comes first, as the form of the next round hangs on how it
/// came out; then other tests, then effects, then duties and orders, which any of these may start.
fn step(norm: &Norm) -> u8 {
    match &norm.rule {
        Rule::Validity(_) if adopts(norm) => 0,
        Rule::Validity(_) => 1,
        Rule::Effect(_) => 2,
        Rule::Duty(_) | Rule::Precedence(_) => 3,
    }
}

/// The norms that an act of one kind can start.
#[derive(Debug, Clone)]
struct Started {
    /// If it is about the matter as a whole, and so about every topic of it.
    whole: Set,
    /// If it is about one of these topics.
    about: Vec<(Topic, Set)>,
    /// If it is about any other topic.
    other: Set,
}

/// The norms as sets.
#[derive(Debug, Clone)]
pub(super) struct Index {
    /// That nothing needs to start, that a conclusion on the matter can.
    nothing: Set,
    conclusion: Set,
    /// That an act can start, by its kind.
    acts: Vec<Started>,
    /// About a kind of matter; about one that no norm names.
    kinds: Vec<(MatterKind, Set)>,
    other: Set,
    /// About matters of a reach, in the order of [`REACHES`].
    reaches: Vec<Set>,
    /// The norms in the order in which they are asked, to which the places in sets refer.
    pub(super) ready: Vec<Ready>,
}

const REACHES: [Reach; 4] = [Reach::Village, Reach::Commune, Reach::Wider, Reach::Unit];

impl Index {
    pub(super) fn new(all: &[Norm]) -> Self {
        let mut order: Vec<(usize, &Norm)> = all.iter().enumerate().collect();
        order.sort_by_key(|(_, norm)| step(norm));
        let norms: Vec<&Norm> = order.iter().map(|(_, norm)| *norm).collect();
        let norms = norms.as_slice();
        let mut kinds: Vec<MatterKind> = Vec::new();
        for kind in norms.iter().flat_map(|norm| norm.scope.matters.iter()) {
            if !kinds.contains(kind) {
                kinds.push(kind.clone());
            }
        }
        let about = |kind| {
            let set = those(norms, |norm| {
                norm.scope.matters.is_empty() || norm.scope.matters.contains(&kind)
            });
            (kind, set)
        };
        let mut ids: Vec<&NormId> = norms.iter().map(|norm| &norm.id).collect();
        ids.sort_unstable();
        let rank = |id: &NormId| ids.binary_search(&id).ok();
        let ready = |(place, norm): &(usize, &Norm)| Ready {
            norm: *place,
            rank: rank(&norm.id).unwrap_or(usize::MAX),
            causes: Set::of(norm.rule.starts_from().filter_map(rank), norms.len()),
        };
        Self {
            nothing: those(norms, |norm| matches!(starter(norm), Starter::Nothing)),
            conclusion: those(norms, |norm| matches!(starter(norm), Starter::Conclusion)),
            acts: ActKind::ALL
                .iter()
                .map(|kind| Started::new(*kind, norms))
                .collect(),
            kinds: kinds.into_iter().map(about).collect(),
            other: those(norms, |norm| norm.scope.matters.is_empty()),
            reaches: REACHES
                .map(|reach| {
                    those(norms, |norm| {
                        norm.scope.reach.is_none_or(|own| own == reach)
                    })
                })
                .into(),
            ready: order.iter().map(ready).collect(),
        }
    }

    /// The norms that can say anything of a matter, put into a set that is kept.
    pub(super) fn screen(&self, matter: &MatterLog<'_>, concluded: bool, set: &mut Set) {
        set.set(&self.nothing);
        if concluded {
            set.join(&self.conclusion);
        }
        for row in &matter.rows {
            if let Some(started) = self.acts.get(row.kind.place()) {
                set.join(started.by(row.topic));
            }
        }
        let kind = self
            .kinds
            .iter()
            .find(|(kind, _)| *kind == matter.matter.kind);
        set.keep(kind.map_or(&self.other, |(_, about)| about));
        let mut reaches = REACHES.iter().zip(&self.reaches);
        if let Some((_, of)) = reaches.find(|(reach, _)| **reach == matter.matter.reach) {
            set.keep(of);
        }
    }
}

impl Started {
    fn new(kind: ActKind, norms: &[&Norm]) -> Self {
        let mut topics: Vec<&Topic> = Vec::new();
        for norm in norms {
            if let Starter::Acts(patterns, _) = starter(norm) {
                let own = patterns.iter().filter(|pattern| pattern.kind == kind);
                topics.extend(own.flat_map(|pattern| pattern.topics.iter()));
            }
        }
        topics.sort_unstable();
        topics.dedup();
        let those = |will_do: &dyn Fn(&Pattern) -> bool| {
            those(norms, |norm| {
                let Starter::Acts(patterns, kinds) = starter(norm) else {
                    return false;
                };
                let mut patterns = patterns.iter().filter(|pattern| pattern.kind == kind);
                kinds.contains(&kind) || patterns.any(will_do)
            })
        };
        let about = |topic: &Topic| {
            let set = those(&|pattern| pattern.topics.is_empty() || pattern.topics.contains(topic));
            (topic.clone(), set)
        };
        Self {
            whole: those(&|_| true),
            about: topics.into_iter().map(about).collect(),
            other: those(&|pattern| pattern.topics.is_empty()),
        }
    }

    fn by(&self, topic: Option<&Topic>) -> &Set {
        let Some(topic) = topic else {
            return &self.whole;
        };
        let own = self.about.iter().find(|(about, _)| about == topic);
        own.map_or(&self.other, |(_, set)| set)
    }
}

/// The places of the norms that will do.
fn those(norms: &[&Norm], will_do: impl Fn(&Norm) -> bool) -> Set {
    let places = norms.iter().enumerate();
    let places = places.filter_map(|(place, norm)| will_do(norm).then_some(place));
    Set::of(places, norms.len())
}

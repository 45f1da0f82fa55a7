//! Two norms on one act: said twice, said with another time, owed here and forbidden there.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::conditions::clash;
use super::flaw::Flaw;
use crate::NormId;
use crate::act::ActKind;
use crate::actor::BodyKind;
use crate::catalogue::{self, Tension};
use crate::norm::{Duty, Norm, Perform, Rule, Scope};
use crate::programme::Programme;

/// By what norms that may be alike are found: who owes, and the kinds of act.
type Key<'n> = (BTreeSet<&'n str>, BTreeSet<ActKind>);

/// The norms that a norm is compared with: those of the catalogue, and those before it in the programme.
pub(super) struct Pairs<'n> {
    by_key: BTreeMap<Key<'n>, Vec<(&'n Norm, &'n Duty)>>,
    /// What is known to pull apart, with the reading taken: it needs no second mention.
    tensions: Vec<&'n Tension>,
}

impl<'n> Pairs<'n> {
    pub(super) fn new(programme: &'n Programme) -> Self {
        let own: BTreeSet<&NormId> = programme.norms.iter().map(|norm| &norm.id).collect();
        let mut pairs = Self {
            by_key: BTreeMap::new(),
            tensions: catalogue::tensions().collect(),
        };
        pairs.tensions.extend(&programme.tensions);
        for norm in catalogue::norms().filter(|norm| !own.contains(&norm.id)) {
            pairs.enter(norm);
        }
        pairs
    }

    fn enter(&mut self, norm: &'n Norm) -> &[(&'n Norm, &'n Duty)] {
        let Some((key, duty)) = key(norm) else {
            return &[];
        };
        let like = self.by_key.entry(key).or_default();
        like.push((norm, duty));
        like.split_last().map_or(&[], |(_, before)| before)
    }

    /// What is to be said of a norm beside those before it, and takes it in.
    pub(super) fn take(&mut self, norm: &'n Norm) -> Vec<Flaw> {
        let Rule::Duty(duty) = &norm.rule else {
            return Vec::new();
        };
        let before = self.enter(norm).to_vec();
        let known = |other: &Norm| {
            let mut all = self.tensions.iter();
            all.any(|one| one.norms.contains(&norm.id) && one.norms.contains(&other.id))
        };
        before
            .iter()
            .filter(|(other, _)| meet(norm, other) && !known(other))
            .filter_map(|(other, its)| compare(duty, its, &other.id))
            .collect()
    }
}

/// A duty whose bearer is stated; of two that are unstated nobody can say that they are the same.
fn key(norm: &Norm) -> Option<(Key<'_>, &Duty)> {
    let Rule::Duty(duty) = &norm.rule else {
        return None;
    };
    if duty.owes.is_empty() || duty.perform.is_empty() {
        return None;
    }
    let owes = duty.owes.iter().map(BodyKind::as_str).collect();
    let acts = duty.perform.iter().map(|way| way.act.kind).collect();
    Some(((owes, acts), duty))
}

/// Whether two norms can apply to one matter on one day.
fn meet(one: &Norm, other: &Norm) -> bool {
    let (a, b): (&Scope, &Scope) = (&one.scope, &other.scope);
    let kinds = a.matters.is_empty()
        || b.matters.is_empty()
        || a.matters.iter().any(|kind| b.matters.contains(kind));
    let reach = a.reach.is_none() || b.reach.is_none() || a.reach == b.reach;
    kinds && reach && one.period.overlaps(&other.period) && !clash(&a.when, &b.when)
}

/// Two duties of the same bearers.
fn compare(one: &Duty, other: &Duty, id: &NormId) -> Option<Flaw> {
    if one.trigger != other.trigger {
        return None;
    }
    if one.modality != other.modality {
        let acts = |a: &[Perform], b: &[Perform]| {
            let named = |way: &Perform| b.iter().any(|other| other.act == way.act);
            a.iter().all(named)
        };
        let same = acts(&one.perform, &other.perform) && acts(&other.perform, &one.perform);
        return same.then(|| Flaw::Opposed { to: id.clone() });
    }
    // What asks something else of the act adds to the other, and neither says the other again.
    let within = |a: &[Perform], b: &[Perform]| a.iter().all(|way| b.contains(way));
    let same = within(&one.perform, &other.perform) && within(&other.perform, &one.perform);
    if !same || one.each != other.each || one.bearers != other.bearers || one.rung != other.rung {
        return None;
    }
    Some(if one.timing == other.timing {
        Flaw::Duplicate { of: id.clone() }
    } else {
        Flaw::OtherTime { than: id.clone() }
    })
}

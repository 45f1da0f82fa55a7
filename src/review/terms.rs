//! Open terms: words that need a reading, and whether the programme gives one.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::conditions::lists;
use super::flaw::Flaw;
use crate::act::Term;
use crate::norm::{Bearers, Cond, Norm, Rule, Timing};
use crate::programme::Programme;

/// The terms that nobody says how to read, with how often each is used.
pub(super) struct Terms {
    open: BTreeMap<Term, u32>,
    told: BTreeSet<Term>,
}

impl Terms {
    /// Those of some norms, which are the norms of the programme.
    pub(super) fn new<'n>(programme: &Programme, norms: impl Iterator<Item = &'n Norm>) -> Self {
        let mut open: BTreeMap<Term, u32> = BTreeMap::new();
        for norm in norms {
            open_terms(norm, "", |_, term| {
                let uses = open.entry(term.clone()).or_default();
                *uses = uses.saturating_add(1);
            });
        }
        for reading in &programme.readings {
            open.remove(&reading.term);
        }
        Self {
            open,
            told: BTreeSet::new(),
        }
    }

    /// The open terms that a norm is the first to use.
    pub(super) fn asked(&mut self, path: &str, norm: &Norm) -> Vec<(String, Flaw)> {
        let mut found = Vec::new();
        open_terms(norm, path, |path, term| {
            if let Some(uses) = self.open.get(term).copied()
                && self.told.insert(term.clone())
            {
                let term = term.clone();
                found.push((path, Flaw::OpenTerm { term, uses }));
            }
        });
        found
    }
}

/// Every open term of a norm, with its place.
fn open_terms(norm: &Norm, path: &str, mut tell: impl FnMut(String, &Term)) {
    for list in lists(norm, path) {
        for (place, cond) in list.conds.iter().enumerate() {
            read_in(&list.at(place), cond, &mut tell);
        }
    }
    let Rule::Duty(duty) = &norm.rule else {
        return;
    };
    match &duty.timing {
        Timing::Open { term } => tell(format!("{path}.rule.timing.term"), term),
        Timing::InYear => tell(format!("{path}.rule.timing"), &Term::YEAR_COVERED),
        _ => {}
    }
    if duty.bearers == Bearers::Unstated && duty.owes.len() > 1 {
        tell(format!("{path}.rule.bearers"), &Term::JOINTLY);
    }
}

/// The terms of a condition; inside another there are only atoms, and denials of atoms.
fn read_in(path: &str, cond: &Cond, tell: &mut impl FnMut(String, &Term)) {
    match cond {
        Cond::AnyOf(conds) => {
            for (place, cond) in conds.iter().enumerate() {
                let path = format!("{path}.conds[{place}]");
                match cond {
                    Cond::Not(of) => atoms(&path, of, tell),
                    atom => atoms_of(&path, atom, tell),
                }
            }
        }
        Cond::Not(conds) => atoms(path, conds, tell),
        atom => atoms_of(path, atom, tell),
    }
}

fn atoms(path: &str, denied: &[Cond], tell: &mut impl FnMut(String, &Term)) {
    for (place, cond) in denied.iter().enumerate() {
        atoms_of(&format!("{path}.cond[{place}]"), cond, tell);
    }
}

fn atoms_of(path: &str, atom: &Cond, tell: &mut impl FnMut(String, &Term)) {
    if let Cond::Reading(term) = atom {
        tell(format!("{path}.term"), term);
    }
}

//! The walk through a programme: every list in the order of the document, every norm from its citations on.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::ReviewFinding;
use super::flaw::Flaw;
use super::pairs::Pairs;
use super::terms::Terms;
use super::texts::Texts;
use crate::NormId;
use crate::catalogue;
use crate::law::Citation;
use crate::norm::{LocalRule, Norm, Rule, Trigger};
use crate::programme::Programme;
use crate::time::Date;

/// What is known of the whole programme while its rules are read one by one.
pub(super) struct Reviewer<'p> {
    pub(super) programme: &'p Programme,
    pub(super) on: Date,
    /// The norms of the catalogue.
    law: BTreeMap<&'p NormId, &'p Norm>,
    /// Every norm by its id: those of the programme, then those of the catalogue.
    pub(super) norms: BTreeMap<&'p NormId, &'p Norm>,
    /// The norms that are the cause of a breach.
    pub(super) breached: BTreeSet<&'p NormId>,
    /// The local rule that stands in for a norm.
    pub(super) stands_in: BTreeMap<&'p NormId, &'p NormId>,
    /// Cycles of breaches, each at the first norm of the document that lies on it.
    pub(super) cycles: BTreeMap<&'p NormId, Vec<NormId>>,
    texts: Texts<'p>,
    terms: Terms,
    found: Vec<ReviewFinding>,
}

impl<'p> Reviewer<'p> {
    pub(super) fn new(programme: &'p Programme, on: Date) -> Self {
        let local = programme.local.iter().map(|rule| &rule.norm);
        let own = || programme.norms.iter().chain(local.clone());
        let mut law: BTreeMap<&NormId, &Norm> = BTreeMap::new();
        for norm in catalogue::norms() {
            law.insert(&norm.id, norm);
        }
        let mut norms = law.clone();
        norms.extend(own().map(|norm| (&norm.id, norm)));
        let breached = norms.values().filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => match &duty.trigger {
                Trigger::Breach(of) => Some(of),
                _ => None,
            },
            _ => None,
        });
        let breached = breached.collect();
        let mut stands_in: BTreeMap<&NormId, &NormId> = BTreeMap::new();
        for rule in &programme.local {
            stands_in.entry(&rule.base).or_insert(&rule.norm.id);
        }
        let mut reviewer = Self {
            programme,
            on,
            law,
            norms,
            breached,
            stands_in,
            cycles: BTreeMap::new(),
            texts: Texts::of(programme),
            terms: Terms::new(programme, own()),
            found: Vec::new(),
        };
        reviewer.cycles = reviewer.cycles_of(own());
        reviewer
    }

    pub(super) fn add(&mut self, path: String, what: Flaw) {
        self.found.push(ReviewFinding {
            path,
            grade: what.grade(),
            what,
        });
    }

    /// Every finding, in the order of the document.
    pub(super) fn all(mut self) -> Vec<ReviewFinding> {
        let programme = self.programme;
        let mut pairs = Pairs::new(programme);
        for (place, norm) in programme.norms.iter().enumerate() {
            let path = format!("norms[{place}]");
            let law = self.law.get(&norm.id);
            if law.is_some_and(|law| *law != norm) {
                let id = norm.id.clone();
                self.add(format!("{path}.id"), Flaw::IdOfTheLaw { id });
            }
            self.norm(&path, norm);
            for flaw in pairs.take(norm) {
                self.add(path.clone(), flaw);
            }
        }
        for (place, rule) in programme.local.iter().enumerate() {
            self.local(&format!("local[{place}]"), rule);
        }
        for (place, row) in programme.enabling.iter().enumerate() {
            self.cites(&format!("enabling[{place}].cites"), &row.cites);
            if row.used_by.is_empty() {
                self.add(format!("enabling[{place}].used_by"), Flaw::UsedByNothing);
            }
        }
        for (place, row) in programme.unmodelled.iter().enumerate() {
            self.cite(format!("unmodelled[{place}].cite"), &row.cite);
        }
        for (place, tension) in programme.tensions.iter().enumerate() {
            self.cites(&format!("tensions[{place}].cites"), &tension.cites);
        }
        for (place, scale) in programme.scales.iter().enumerate() {
            let path = format!("scales[{place}]");
            self.cites(&format!("{path}.cites"), &scale.cites);
            self.scale(&path, scale);
        }
        self.found
    }

    fn local(&mut self, path: &str, rule: &'p LocalRule) {
        let LocalRule { base, by, norm } = rule;
        let first = self.stands_in.get(base).copied();
        if let Some(by) = first.filter(|first| **first != norm.id) {
            let (base, by) = (base.clone(), by.clone());
            self.add(format!("{path}.base"), Flaw::BaseTaken { base, by });
        }
        self.cite(format!("{path}.by"), by);
        let path = format!("{path}.norm");
        if self.law.contains_key(&norm.id) {
            let id = norm.id.clone();
            self.add(format!("{path}.id"), Flaw::IdOfTheLaw { id });
        }
        self.norm(&path, norm);
        self.narrowed(path, base, norm);
    }

    /// What is wrong with one norm by itself.
    fn norm(&mut self, path: &str, norm: &'p Norm) {
        self.cites(&format!("{path}.cites"), &norm.cites);
        if let Some(flaw) = self.texts.out_of_text(norm) {
            self.add(format!("{path}.period"), flaw);
        }
        self.conditions(path, norm);
        self.rule(path, norm);
        for (path, flaw) in self.terms.asked(path, norm) {
            self.add(path, flaw);
        }
    }

    fn cites(&mut self, path: &str, cites: &[Citation]) {
        for (place, cite) in cites.iter().enumerate() {
            self.cite(format!("{path}[{place}]"), cite);
        }
    }

    fn cite(&mut self, path: String, cite: &Citation) {
        if let Some(flaw) = self.texts.unresolved(cite) {
            self.add(path, flaw);
        }
    }
}

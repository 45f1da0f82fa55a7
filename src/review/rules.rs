//! Rules that never begin, that nothing satisfies, that come back to themselves, that ask less than the law.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::flaw::Flaw;
use super::reviewer::Reviewer;
use crate::NormId;
use crate::act::Channel;
use crate::check::{ever_falls, narrower};
use crate::norm::{
    Duty, EvidenceClass, Modality, Need, Norm, Perform, Precedence, Rule, Test, Timing, Trigger,
};

impl<'p> Reviewer<'p> {
    /// What is wrong with the rule of a norm.
    pub(super) fn rule(&mut self, path: &str, norm: &'p Norm) {
        let path = format!("{path}.rule");
        match &norm.rule {
            Rule::Duty(duty) => self.duty(&path, norm, duty),
            Rule::Validity(validity) => {
                for (place, test) in validity.tests.iter().enumerate() {
                    let path = format!("{path}.tests[{place}]");
                    match test {
                        Test::Forms(forms) if forms.is_empty() => {
                            self.add(format!("{path}.forms"), Flaw::EmptyList);
                        }
                        Test::Meets(needs) => self.needs(&format!("{path}.needs"), needs),
                        _ => {}
                    }
                }
            }
            Rule::Precedence(Precedence { first, then, .. }) => {
                self.list(format!("{path}.first"), first.is_empty());
                self.list(format!("{path}.then"), then.is_empty());
            }
            Rule::Effect(_) => {}
        }
    }

    fn list(&mut self, path: String, is_empty: bool) {
        if is_empty {
            self.add(path, Flaw::EmptyList);
        }
    }

    fn duty(&mut self, path: &str, norm: &'p Norm, duty: &'p Duty) {
        self.bearers(path, norm, duty);
        self.trigger(&format!("{path}.trigger"), norm, duty);
        let in_years = matches!(
            duty.trigger,
            Trigger::Every { months: 12 } | Trigger::EachYear { .. }
        );
        let in_periods = matches!(duty.trigger, Trigger::Every { .. });
        let fits = match duty.timing {
            Timing::InPeriod => in_periods,
            Timing::Window { .. } => in_periods && in_years,
            Timing::InYear => in_years,
            _ => true,
        };
        if !fits {
            self.add(format!("{path}.timing"), Flaw::TimeWithoutPeriod);
        }
        // Of what records only show signs of, and of forbidden conduct, a written conclusion decides.
        let by_acts = duty.modality == Modality::Obligation && duty.class == EvidenceClass::Firm;
        if duty.perform.is_empty() && by_acts {
            self.add(format!("{path}.perform"), Flaw::NoWay);
        }
        if self.nobody_left(norm, duty) {
            self.add(format!("{path}.perform"), Flaw::NobodyLeft);
        }
        for (place, Perform { needs, .. }) in duty.perform.iter().enumerate() {
            self.needs(&format!("{path}.perform[{place}].needs"), needs);
        }
    }

    fn trigger(&mut self, path: &str, norm: &'p Norm, duty: &'p Duty) {
        match &duty.trigger {
            Trigger::Done(acts) | Trigger::DoneOrPlanned(acts) => {
                self.list(format!("{path}.acts"), acts.is_empty());
            }
            Trigger::Found { results, .. } => {
                self.list(format!("{path}.results"), results.is_empty());
            }
            Trigger::Outcome { of, .. } => {
                self.list(format!("{path}.of"), of.is_empty());
                for (place, of) in of.iter().enumerate() {
                    let cause = self.norms.get(of);
                    if cause.is_some_and(|cause| !matches!(cause.rule, Rule::Validity(_))) {
                        let of = of.clone();
                        self.add(format!("{path}.of[{place}]"), Flaw::NoOutcome { of });
                    }
                }
            }
            Trigger::Breach(_) => {
                if let Some(through) = self.cycles.get(&norm.id).cloned() {
                    self.add(format!("{path}.of"), Flaw::Cycle { through });
                }
            }
            Trigger::Every { months } => {
                let months = *months;
                if ![12, 6, 3].contains(&months) {
                    self.add(format!("{path}.months"), Flaw::NoSuchPeriod { months });
                } else if !ever_falls(norm.period, months, &duty.timing) {
                    self.add(String::from(path), Flaw::NeverFalls);
                }
            }
            _ => {}
        }
    }

    /// Needs that no act can have.
    fn needs(&mut self, path: &str, needs: &[Need]) {
        for (place, need) in needs.iter().enumerate() {
            let never = match need {
                Need::Channels { at_least, of } => {
                    let of: BTreeSet<&str> = of.iter().map(Channel::as_str).collect();
                    usize::from(*at_least) > of.len()
                }
                Need::Composed(of) => of.min > of.max,
                _ => false,
            };
            if never {
                self.add(format!("{path}[{place}]"), Flaw::NeverMet);
            }
        }
    }

    /// The element in which a local rule is narrower than the norm that it stands in for.
    pub(super) fn narrowed(&mut self, path: String, base: &NormId, norm: &Norm) {
        let Some(law) = self.norms.get(base).filter(|law| law.id != norm.id) else {
            return;
        };
        if let Some(element) = narrower(law, norm, self.breached.contains(base)) {
            let cites = law.cites.iter().take(1).cloned().collect();
            let base = base.clone();
            self.add(
                path,
                Flaw::Narrower {
                    base,
                    cites,
                    element,
                },
            );
        }
    }

    /// The norm whose breach starts a norm; a local rule answers for the one that it stands in for.
    fn cause(&self, id: &NormId) -> Option<&'p NormId> {
        let Rule::Duty(duty) = &self.norms.get(id)?.rule else {
            return None;
        };
        let Trigger::Breach(of) = &duty.trigger else {
            return None;
        };
        Some(self.stands_in.get(of).copied().unwrap_or(of))
    }

    /// Each cycle of breaches at the first norm of the document that lies on it: every norm has at most one
    /// cause, so each is passed once.
    pub(super) fn cycles_of(
        &self,
        norms: impl Iterator<Item = &'p Norm>,
    ) -> BTreeMap<&'p NormId, Vec<NormId>> {
        let own: Vec<&'p NormId> = norms.map(|norm| &norm.id).collect();
        let mut order: BTreeMap<&NormId, usize> = BTreeMap::new();
        for (place, id) in own.iter().enumerate() {
            order.entry(*id).or_insert(place);
        }
        let mut cycles = BTreeMap::new();
        let mut passed: BTreeSet<&NormId> = BTreeSet::new();
        for start in own {
            let mut way: Vec<&'p NormId> = Vec::new();
            let mut at = Some(start);
            while let Some(id) = at.filter(|id| passed.insert(id)) {
                way.push(id);
                at = self.cause(id);
            }
            // It came back to a norm of this very way: from there on it is a cycle.
            let Some(back) = way.iter().position(|id| Some(*id) == at) else {
                continue;
            };
            let mut cycle = way.split_off(back);
            let first = |id: &&NormId| order.get(*id).copied().unwrap_or(usize::MAX);
            let places = cycle.iter().enumerate();
            let lead = places
                .min_by_key(|(_, id)| first(id))
                .map(|(place, _)| place);
            cycle.rotate_left(lead.unwrap_or_default());
            if let Some(lead) = cycle.first().copied() {
                cycles.insert(lead, cycle.into_iter().cloned().collect());
            }
        }
        cycles
    }
}

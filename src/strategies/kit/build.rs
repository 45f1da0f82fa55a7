//! One norm met, or missed by one fault: the dispatch over its rule.

use super::Unreached;
use super::draws::Draws;
use super::fault::{Fault, FaultKind};
use super::rules::Rules;
use super::validity::Cause;
use super::vote::Shares;
use super::world::{Made, World, after};
use crate::act::VoteOutcome;
use crate::actor::BodyKind;
use crate::check::Checker;
use crate::norm::{Effect, EffectFrom, Norm, Pattern, Precedence, Rule, SameDay, Trigger};
use crate::record::Case;
use crate::time::{Date, When};

/// The world in which a norm is met, or missed by a fault.
pub(super) fn build(rules: &Rules, norm: &Norm, draws: Draws, fault: Option<&Fault>) -> Made<Case> {
    // Where one way to do it cannot be recorded, another may.
    let ways = match &norm.rule {
        Rule::Duty(duty) if fault.is_none_or(|fault| fault.need == 0 && fault.part == 0) => {
            duty.perform.len().max(1)
        }
        _ => 1,
    };
    let mut result = Err(Unreached::Act);
    for way in 0..ways {
        result = build_one(rules, norm, draws, fault, way);
        if result.is_ok() {
            break;
        }
    }
    result
}

fn build_one(
    rules: &Rules,
    norm: &Norm,
    draws: Draws,
    fault: Option<&Fault>,
    way: usize,
) -> Made<Case> {
    let mut world = World::new(rules, norm, cause_of(rules, norm, draws), draws, "")?;
    let over = world.meet(norm, fault, way)?;
    let last = world.last;
    Ok(world.seen_on(over.unwrap_or(after(last, 1))))
}

/// A world in which a norm is met and nothing else is missed, as of a day.
pub(super) fn build_closed(
    rules: &Rules,
    checker: &Checker,
    norm: &Norm,
    draws: Draws,
    as_of: Date,
    name: &str,
) -> Made<Case> {
    // Of what one kind of matter leaves no way out, another may.
    let mut result = Err(Unreached::Act);
    for way in 0..WAYS {
        let mut draws = draws;
        for pick in &mut draws.picks {
            *pick = pick.saturating_add(way);
        }
        let world = World::new(rules, norm, cause_of(rules, norm, draws), draws, name);
        result = world.and_then(|mut world| {
            world.meet(norm, None, 0)?;
            world.close(checker, &norm.id, as_of)
        });
        if result.is_ok() {
            break;
        }
    }
    result
}

/// How many ways are tried to make a world in which nothing is missed.
const WAYS: u8 = 8;

/// The norm that another one is started by, or takes effect through.
fn cause_of<'r>(rules: &'r Rules, norm: &Norm, draws: Draws) -> Option<&'r Norm> {
    let pick = usize::from(draws.picks.last().copied().unwrap_or(0));
    match &norm.rule {
        Rule::Duty(duty) => match &duty.trigger {
            Trigger::Outcome { of, .. } => {
                let id = of.get(pick.checked_rem(of.len()).unwrap_or(0))?;
                rules.norm(id)
            }
            Trigger::Breach(of) => rules.norm(of),
            _ => None,
        },
        Rule::Effect(_) => {
            let kind = norm.scope.matters.first()?;
            rules.adopting_for(norm, kind)
        }
        _ => None,
    }
}

impl World<'_> {
    /// Meets a norm, or misses it by a fault; the day as of which to look at it, if that matters.
    pub(super) fn meet(
        &mut self,
        norm: &Norm,
        fault: Option<&Fault>,
        way: usize,
    ) -> Made<Option<crate::time::Date>> {
        match &norm.rule {
            Rule::Duty(duty) => return self.duty(norm, duty, fault, way),
            Rule::Validity(validity) => {
                self.want_scope(norm, fault)?;
                self.validity(validity, VoteOutcome::Passed, fault)?;
            }
            Rule::Effect(effect) => {
                self.want_scope(norm, fault)?;
                self.effect(norm, effect, fault)?;
            }
            Rule::Precedence(order) => {
                self.want_scope(norm, fault)?;
                self.precedence(order, fault)?;
            }
        }
        Ok(None)
    }

    /// Makes all conditions hold under which a norm applies, but for one of which nobody is to know.
    pub(super) fn want_scope(&mut self, norm: &Norm, fault: Option<&Fault>) -> Made<()> {
        let unknown = fault.filter(|fault| fault.kind == FaultKind::ScopeUnknown);
        for (place, cond) in norm.scope.when.iter().enumerate() {
            if unknown.is_none_or(|fault| fault.need != place) {
                self.want(cond, true)?;
            }
        }
        Ok(())
    }

    /// Puts a record down to the wrong body, or to nobody, where that is the fault.
    fn done_by_fault(&mut self, place: usize, by: &[BodyKind], fault: Option<&FaultKind>) {
        let by = match fault {
            Some(FaultKind::WrongBody) => Some(self.stranger(by)),
            Some(FaultKind::BodyNotStated) => None,
            _ => return,
        };
        if let Some(record) = self.at(place) {
            record.actor = by;
        }
    }

    fn effect(&mut self, norm: &Norm, effect: &Effect, fault: Option<&Fault>) -> Made<()> {
        let kind = fault.map(|fault| &fault.kind);
        if effect.from == EffectFrom::NotRegulated {
            return Err(Unreached::NotRegulated);
        }
        let adopting = self
            .rules
            .adopting_for(norm, &self.kind)
            .ok_or(Unreached::NoVote)?;
        let Rule::Validity(validity) = &adopting.rule else {
            return Err(Unreached::NoVote);
        };
        let validity = validity.clone();
        let conds = adopting.scope.when.clone();
        self.want_all(&conds)?;
        let in_vote = fault.filter(|fault| fault.kind == FaultKind::VotesNotStated);
        let Cause { on, .. } = self.validity(&validity, VoteOutcome::Passed, in_vote)?;
        let later = after(on, self.share_of(20).saturating_add(1));
        let measure = |world: &mut Self, pattern: &Pattern| {
            let place = world.act(pattern, &[], later);
            let from = When::day(after(later, 3));
            world.done_by_fault(place, &pattern.by, kind);
            if let Some(ruling) = world.at(place).and_then(|record| record.act.ruling_mut()) {
                ruling.effective = Some(from);
            }
        };
        match &effect.from {
            _ if kind == Some(&FaultKind::NotYetRecognised) => {}
            EffectFrom::FixedBy(act) => measure(self, act),
            EffectFrom::Issue { recognise, refuse } => {
                let refused = kind == Some(&FaultKind::Refused);
                measure(self, if refused { refuse } else { recognise });
            }
            _ => {}
        }
        Ok(())
    }

    fn precedence(&mut self, order: &Precedence, fault: Option<&Fault>) -> Made<()> {
        let kind = fault.map(|fault| &fault.kind);
        let first = self.pick(&order.first).cloned().ok_or(Unreached::Act)?;
        let then = self.pick(&order.then).cloned().ok_or(Unreached::Act)?;
        if kind == Some(&FaultKind::NotRecorded) {
            self.covered = false;
        }
        let apart = self.share_of(20);
        let least = i64::from(order.same_day == SameDay::TooLate);
        let on = match kind {
            Some(FaultKind::WrongOrder) => after(self.day, 1),
            Some(FaultKind::SameDay) => self.day,
            _ => after(self.day, apart.max(least).saturating_neg()),
        };
        if !matches!(kind, Some(FaultKind::StageSkipped | FaultKind::NotRecorded)) {
            let place = self.act(&first, &[], on);
            self.done_by_fault(place, &first.by, kind);
            let _lasts = self.lasts_until(place, Some(on));
        }
        let place = self.act(&then, &[], self.day);
        self.answer(place);
        let _lasts = self.lasts_until(place, Some(self.day));
        self.in_round(place);
        Ok(())
    }

    /// Lets a record answer the one that it has to.
    pub(super) fn answer(&mut self, place: usize) {
        let answered = self
            .wants
            .answers
            .and_then(|at| self.case.records.get(at))
            .map(|record| record.id.clone());
        if let Some(record) = self.at(place) {
            record.responds_to = answered;
        }
    }

    /// The shares that a vote on the matter is held to.
    pub(super) fn shares(&self) -> Shares {
        let adopting = self.rules.adopting(&self.kind, self.reach, self.day);
        adopting.map_or_else(Shares::default, |(_, validity)| Shares::of(&validity.tests))
    }
}

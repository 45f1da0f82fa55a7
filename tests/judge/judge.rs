//! The judge: every rule is asked of every matter, one by one.

use std::collections::{BTreeMap, BTreeSet};

use danchu::matter::Matter;
use danchu::norm::{Norm, Rule};
use danchu::report::Outcome;
use danchu::{BodyId, MatterId, NormId, RecordId, Truth};

use crate::conds::{Ask, absent, all};
use crate::days::{Bounds, Day};
use crate::log::{Fact, World};
use crate::notes::Note;
use crate::{duty, effect, validity};

/// What the judge finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Judged {
    pub(crate) norm: NormId,
    pub(crate) matter: MatterId,
    pub(crate) village: Option<BodyId>,
    pub(crate) round: Option<u16>,
    pub(crate) subject: Option<RecordId>,
    pub(crate) bearer: Option<BodyId>,
    pub(crate) year: Option<u16>,
    /// The last day of a half-year or quarter, which tells the findings of one year apart.
    pub(crate) period: Option<Day>,
    pub(crate) outcome: Outcome,
    pub(crate) due: Option<Bounds>,
}

impl Judged {
    pub(crate) fn new(norm: &Norm, matter: &Matter, outcome: Outcome) -> Self {
        Self {
            norm: norm.id.clone(),
            matter: matter.id.clone(),
            village: None,
            round: None,
            subject: None,
            bearer: None,
            year: None,
            period: None,
            outcome,
            due: None,
        }
    }
}

/// Whether a norm is about matters like this one at all.
pub(crate) fn about(norm: &Norm, matter: &Matter) -> bool {
    let kinds = &norm.scope.matters;
    (kinds.is_empty() || kinds.contains(&matter.kind))
        && norm.scope.reach.is_none_or(|reach| reach == matter.reach)
}

/// Whether a norm is in force on a day. A range that reaches beyond the day of the review stays as wide as it is: what is
/// answered today, a day that passes must not unsettle.
pub(crate) fn in_force(norm: &Norm, on: Bounds) -> Truth {
    on.within(norm.period)
}

/// The outcome of a test: not asked where the norm does not apply, open where that is open.
pub(crate) fn applies(
    world: &World<'_>,
    norm: &Norm,
    ask: Ask<'_>,
    test: impl FnOnce() -> Truth,
) -> Outcome {
    let force = in_force(norm, ask.on);
    let scope = all(world, &norm.scope.when, ask);
    match force.and(scope) {
        Truth::No => Outcome::NotApplicable,
        Truth::Unknown => Outcome::Undetermined,
        Truth::Yes => match test() {
            Truth::Yes => Outcome::Satisfied,
            Truth::No => Outcome::Unsatisfied,
            Truth::Unknown => Outcome::Undetermined,
        },
    }
}

/// What was noted on the way, by norm and matter.
pub(crate) type Notes = BTreeMap<(NormId, MatterId), BTreeSet<Note>>;

/// Everything that is found.
pub(crate) fn judge(world: &World<'_>) -> (Vec<Judged>, Notes) {
    let mut found = Vec::new();
    let mut notes = Notes::new();
    for matter in &world.case.matters {
        for norm in &world.norms {
            if about(norm, matter) {
                world.notes.borrow_mut().clear();
                found.extend(of_norm(world, norm, matter));
                let noted = world.notes.borrow().clone();
                if !noted.is_empty() {
                    notes.insert((norm.id.clone(), matter.id.clone()), noted);
                }
            }
        }
    }
    (found, notes)
}

pub(crate) fn of_norm(world: &World<'_>, norm: &Norm, matter: &Matter) -> Vec<Judged> {
    match &norm.rule {
        Rule::Duty(duty) => duty::judge(world, norm, duty, matter),
        Rule::Validity(of) => validity::judge(world, norm, of, matter),
        Rule::Effect(of) => effect::effect(world, norm, of, matter),
        Rule::Precedence(of) => {
            // The earliest of what must come after.
            let thens: Vec<_> = world
                .of(&matter.id)
                .filter(|fact| !world.is_any(fact, &of.then).is_no())
                .collect();
            let then = thens
                .iter()
                .copied()
                .min_by_key(|fact| (fact.when.lo, fact.record.id.clone()));
            let Some(then) = then else { return Vec::new() };
            // Of two on one day either is the first; of two that overlap, one may be.
            let others = thens
                .iter()
                .filter(|other| other.record.id != then.record.id);
            let open = |other: &&Fact<'_>| {
                then.when.not_after(other.when) == Truth::Unknown
                    || (other.when.lo == then.when.lo && other.when != then.when)
            };
            if others.into_iter().any(open) {
                world.note(Note::WhichIsFirst);
            }
            let all = crate::rounds::rounds(world, matter);
            let round = all.iter().find(|round| round.has(then));
            let ask = Ask {
                matter,
                on: then.when,
                fact: Some(then),
                round,
            };
            let outcome = applies(world, norm, ask, || {
                let comes = |first: Bounds| match of.same_day {
                    danchu::norm::SameDay::Allowed => first.not_after(then.when),
                    danchu::norm::SameDay::TooLate => first.before(then.when),
                };
                let firsts = world
                    .of(&matter.id)
                    .map(|fact| world.is_any(fact, &of.first).and(comes(fact.last)));
                let first = firsts
                    .fold(Truth::No, Truth::or)
                    .or(absent(world, ask, &of.first));
                if world.is_any(then, &of.then).is_yes() {
                    first
                } else {
                    first.or(Truth::Unknown).and(Truth::Unknown)
                }
            });
            vec![Judged {
                subject: Some(then.record.id.clone()),
                ..Judged::new(norm, matter, outcome)
            }]
        }
        _ => Vec::new(),
    }
}

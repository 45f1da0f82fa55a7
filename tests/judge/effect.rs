//! From when what was adopted binds.

use danchu::Truth;
use danchu::matter::Matter;
use danchu::norm::{Effect, EffectFrom, Norm, Rule, Status, Subject};
use danchu::report::Outcome;
use danchu::time::When;

use crate::conds::{Ask, all};
use crate::days::Bounds;
use crate::judge::Judged;
use crate::log::{Fact, World};
use crate::notes::Note;
use crate::rounds::{Round, rounds};

use crate::validity::{adoptions, of_round, over, together};

/// Whether a round adopted what it voted on.
fn adopted(world: &World<'_>, matter: &Matter, round: &Round<'_>) -> Truth {
    let ask = Ask {
        matter,
        on: round.end(),
        fact: None,
        round: Some(round),
    };
    let answers = adoptions(world, matter, round);
    if answers.is_empty() {
        return Truth::Unknown;
    }
    answers
        .iter()
        .map(|(validity, applies)| applies.and(of_round(world, validity, round, ask)))
        .fold(Truth::No, Truth::or)
}

/// From when what was adopted binds.
pub(crate) fn effect(
    world: &World<'_>,
    norm: &Norm,
    effect: &Effect,
    matter: &Matter,
) -> Vec<Judged> {
    let mut found = Vec::new();
    if norm.scope.reach == Some(danchu::matter::Reach::Commune) && rounds(world, matter).len() > 1 {
        world.note(Note::RoundsOfCommune);
    }
    let by_villages = world.norms.iter().find(|norm| {
        let of = matches!(&norm.rule, Rule::Validity(of) if of.of == Subject::Villages && of.confers == Some(Status::Adopted));
        of && crate::judge::about(norm, matter)
    });
    if let Some(adoption) = by_villages {
        let all_rounds = rounds(world, matter);
        let Some(last) = all_rounds.last() else {
            return found;
        };
        for judged in crate::judge::of_norm(world, adoption, matter) {
            let on = together(&all_rounds);
            let ask = Ask {
                matter,
                on,
                fact: None,
                round: Some(last),
            };
            let applies = crate::judge::in_force(norm, on).and(all(world, &norm.scope.when, ask));
            let outcome = match (applies, judged.outcome) {
                (Truth::No, _) | (_, Outcome::Unsatisfied | Outcome::NotApplicable) => {
                    Outcome::NotApplicable
                }
                (Truth::Yes, Outcome::Satisfied) => binds(world, effect, last, ask),
                _ => Outcome::Undetermined,
            };
            found.push(Judged::new(norm, matter, outcome));
        }
        return found;
    }
    for round in rounds(world, matter) {
        let ask = Ask {
            matter,
            on: round.end(),
            fact: None,
            round: Some(&round),
        };
        let force = crate::judge::in_force(norm, ask.on);
        let scope = all(world, &norm.scope.when, ask);
        let outcome = if force.is_no() || scope.is_no() {
            Outcome::NotApplicable
        } else if !over(world, &round) {
            world.note(Note::RunningVote);
            Outcome::Pending
        } else {
            match adopted(world, matter, &round) {
                Truth::No => {
                    if force == Truth::Unknown {
                        world.note(Note::OpenVersion);
                    }
                    Outcome::NotApplicable
                }
                Truth::Unknown => Outcome::Undetermined,
                Truth::Yes if force.and(scope) == Truth::Unknown => Outcome::Undetermined,
                Truth::Yes => binds(world, effect, &round, ask),
            }
        };
        found.push(Judged {
            village: Some(round.village.clone()),
            round: Some(round.number),
            ..Judged::new(norm, matter, outcome)
        });
    }
    found
}

fn binds(world: &World<'_>, effect: &Effect, round: &Round<'_>, ask: Ask<'_>) -> Outcome {
    let rulings = |act: &danchu::norm::Pattern| {
        let act = act.clone();
        world.of(&ask.matter.id).filter(move |fact| {
            let of = fact
                .field::<u16>("round")
                .is_none_or(|number| number == round.number);
            of && !world.is(fact, &act).is_no()
        })
    };
    let follows = |fact: &Fact<'_>| round.end().not_after(fact.when);
    match &effect.from {
        EffectFrom::Adoption => Outcome::Satisfied,
        EffectFrom::FixedBy(act) => {
            let mut answers = rulings(act)
                .map(|fact| {
                    let sure = world.is(fact, act).and(follows(fact));
                    let from = fact
                        .field::<When>("effective")
                        .map_or(Bounds::OPEN, Bounds::of);
                    (sure, from.not_after(Bounds::day(world.as_of)))
                })
                .filter(|(sure, _)| !sure.is_no())
                .collect::<Vec<_>>();
            answers.sort();
            match answers.last() {
                Some((Truth::Yes, Truth::Yes)) => Outcome::Satisfied,
                Some((Truth::Yes, Truth::No)) => {
                    world.note(Note::BindsLater);
                    Outcome::Pending
                }
                Some(_) => Outcome::Undetermined,
                None => silent(world, std::slice::from_ref(act), ask),
            }
        }
        EffectFrom::Issue { recognise, refuse } => {
            let any = |act| {
                rulings(act)
                    .map(|fact| world.is(fact, act).and(follows(fact)))
                    .fold(Truth::No, Truth::or)
            };
            let answers = (any(recognise), any(refuse));
            match answers {
                (Truth::Yes, _) => Outcome::Satisfied,
                (Truth::No, Truth::Yes) => Outcome::Unsatisfied,
                (Truth::No, Truth::No) => silent(world, &[recognise.clone(), refuse.clone()], ask),
                _ => Outcome::Undetermined,
            }
        }
        _ => Outcome::Undetermined,
    }
}

fn silent(world: &World<'_>, acts: &[danchu::norm::Pattern], ask: Ask<'_>) -> Outcome {
    let complete = acts
        .iter()
        .all(|act| world.covered(&[act.kind], &act.by, ask.on.lo, Some(world.as_of)));
    if complete {
        Outcome::Pending
    } else {
        Outcome::Undetermined
    }
}

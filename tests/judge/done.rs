//! Whether a duty was performed: by which acts, where they may lie, what they must have.

use danchu::act::{ActKind, FindingResult, Term};
use danchu::actor::BodyKind;
use danchu::matter::Matter;
use danchu::norm::{Bearers, Duty, Need, Perform, Timing, WindowYear};
use danchu::record::Signature;
use danchu::time::When;
use danchu::{BodyId, Truth};

use crate::conds::Ask;
use crate::days::{Bounds, Day, truth, walk};
use crate::log::{Fact, World};
use crate::needs::met;
use crate::notes::Note;

use crate::start::Instance;

pub(crate) fn in_year(own: i32, of: WindowYear) -> i32 {
    match of {
        WindowYear::Before => own - 1,
        WindowYear::Next => own + 1,
        WindowYear::Own => own,
    }
}

/// Whether some way to do it was taken, by a day if one is asked for.
pub(crate) fn achieved(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
    limit: Option<Bounds>,
) -> Truth {
    achieved_by(world, duty, matter, instance, limit, false)
}

/// The same; what may have come by the day counts as if it had, if that is asked.
pub(crate) fn achieved_by(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
    limit: Option<Bounds>,
    perhaps: bool,
) -> Truth {
    let ways = duty
        .perform
        .iter()
        .map(|perform| by_way(world, duty, perform, matter, instance, (limit, perhaps)));
    ways.fold(Truth::No, Truth::or)
}

fn by_way(
    world: &World<'_>,
    duty: &Duty,
    perform: &Perform,
    matter: &Matter,
    instance: &Instance<'_>,
    (limit, perhaps): (Option<Bounds>, bool),
) -> Truth {
    // Each record that may be it, with how far it is, but for whom it reached.
    let mut found: Vec<(Truth, &Fact<'_>)> = Vec::new();
    for fact in world.of(&matter.id) {
        let is = world.is(fact, &perform.act);
        // What starts it does not answer it, but where it is part of the act itself.
        let itself = instance
            .fact
            .is_some_and(|start| start.record.id == fact.record.id);
        if is.is_no() || (itself && !matches!(duty.timing, Timing::Together)) {
            continue;
        }
        let by = match &instance.bearer {
            None => Truth::Yes,
            Some(bearer) => match &fact.record.actor {
                None => Truth::Unknown,
                Some(actor) => truth(actor == bearer).or(truth(signed_by(world, fact, bearer))),
            },
        };
        let rung = if fact.rung() >= duty.rung {
            Truth::Yes
        } else {
            Truth::Unknown
        };
        let when = in_stretch(world, duty, instance, fact);
        let in_time = limit.map_or(Truth::Yes, |limit| fact.when.not_after(limit));
        let in_time = if perhaps {
            truth(!in_time.is_no())
        } else {
            in_time
        };
        let of_round = match (&instance.round, fact.field::<u16>("round")) {
            (Some(round), Some(number)) => truth(round.number == number),
            _ => Truth::Yes,
        };
        // What answers another record answers it alone.
        let of_other = fact
            .record
            .responds_to
            .as_ref()
            .is_some_and(|id| instance.others.contains(id));
        if !of_other
            && fact
                .record
                .responds_to
                .as_ref()
                .is_some_and(|id| !instance.records().contains(id))
        {
            world.note(Note::AnswersOther);
        }
        let when = if of_other { Truth::No } else { when };
        let ask = Ask {
            matter,
            on: fact.when,
            fact: Some(fact),
            round: None,
        };
        let needs = perform
            .needs
            .iter()
            .filter(|need| !matches!(need, Need::Recipients(_) | Need::Every(_)));
        let needs = needs
            .map(|need| met(world, need, fact, ask))
            .fold(Truth::Yes, Truth::and);
        found.push((
            is.and(by)
                .and(rung)
                .and(when)
                .and(in_time)
                .and(of_round)
                .and(needs),
            fact,
        ));
    }
    let any = found
        .iter()
        .map(|(truth, _)| *truth)
        .fold(Truth::No, Truth::or);
    let each_kind = duty.owes.iter().map(|kind| {
        let own = found.iter().map(|(is, fact)| {
            let by = fact
                .record
                .actor
                .as_ref()
                .is_some_and(|actor| world.fills(actor, kind));
            let signed = fact.field::<Vec<Signature>>("signed").unwrap_or_default();
            is.and(truth(
                by || signed.iter().any(|signature| signature.role == *kind),
            ))
        });
        own.fold(Truth::No, Truth::or)
    });
    let together = each_kind.fold(Truth::Yes, Truth::and);
    let alone = instance.bearer.is_some() || duty.owes.len() < 2;
    let any = match (duty.bearers, world.holds(&Term::JOINTLY)) {
        _ if alone => any,
        (Bearers::Jointly, _) | (Bearers::Unstated, Truth::Yes) => together,
        (Bearers::Unstated, Truth::Unknown) if any != together => Truth::Unknown,
        _ => any,
    };
    found.retain(|(is, _)| !is.is_no());
    let reached = |to: &dyn Fn(&BodyId) -> bool| {
        let each = found.iter().map(|(is, fact)| {
            is.and(truth(
                fact.deliveries().iter().any(|delivery| to(&delivery.to)),
            ))
        });
        each.fold(Truth::No, Truth::or)
    };
    let mut all = any;
    for need in perform.needs.iter() {
        match need {
            Need::Recipients(kinds) => {
                for kind in kinds.iter() {
                    all = all.and(reached(&|body| world.fills(body, kind)));
                }
            }
            Need::Every(kinds) => {
                if !world
                    .case
                    .bodies
                    .iter()
                    .any(|body| World::owes(body, kinds))
                {
                    all = all.and(Truth::Unknown);
                }
                for body in &world.case.bodies {
                    if World::owes(body, kinds) {
                        all = all.and(reached(&|to| *to == body.id));
                    }
                }
            }
            _ => {}
        }
    }
    all
}

/// Whether an act of this kind is on record, so that what it says answers and not what is absent.
pub(crate) fn on_record(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
) -> bool {
    let of_all = |perform: &&Perform| {
        let kinds: Vec<&BodyKind> = perform
            .needs
            .iter()
            .filter_map(|need| match need {
                Need::Recipients(kinds) => Some(kinds.iter()),
                _ => None,
            })
            .flatten()
            .collect();
        // All of them were reached, so what was sent answers.
        !kinds.is_empty()
            && kinds.iter().all(|kind| {
                world.of(&matter.id).any(|fact| {
                    let is = world
                        .is(fact, &perform.act)
                        .and(in_stretch(world, duty, instance, fact));
                    let of_other = fact
                        .record
                        .responds_to
                        .as_ref()
                        .is_some_and(|id| instance.others.contains(id));
                    !of_other
                        && is.is_yes()
                        && fact
                            .deliveries()
                            .iter()
                            .any(|delivery| world.fills(&delivery.to, kind))
                })
            })
    };
    if duty.perform.iter().any(|perform| of_all(&perform)) {
        return true;
    }
    world.of(&matter.id).any(|fact| {
        if instance
            .fact
            .is_some_and(|start| start.record.id == fact.record.id)
            && !matches!(duty.timing, Timing::Together)
        {
            return false;
        }
        // Of what is sent, another sending may have gone to whom this one did not.
        let alone = |perform: &&Perform| {
            !perform
                .needs
                .iter()
                .any(|need| matches!(need, Need::Recipients(_) | Need::Every(_)))
        };
        let ways = duty.perform.iter().filter(alone);
        let is = ways
            .map(|perform| world.is(fact, &perform.act))
            .fold(Truth::No, Truth::or);
        let of_other = fact
            .record
            .responds_to
            .as_ref()
            .is_some_and(|id| instance.others.contains(id));
        !of_other && is.and(in_stretch(world, duty, instance, fact)).is_yes()
    })
}

/// Whether something was put up in time that must stay up for days which are not over.
pub(crate) fn still_kept(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
) -> bool {
    duty.perform.iter().any(|perform| {
        let days = perform.needs.iter().find_map(|need| match need {
            Need::Kept { days } => Some(i64::from(*days)),
            _ => None,
        });
        let Some(days) = days else { return false };
        world.of(&matter.id).any(|fact| {
            let end = fact.when.lo.and_then(|day| walk(day, days));
            let running = !fact.states("until") && end.is_some_and(|end| end >= world.as_of);
            let up = world
                .is(fact, &perform.act)
                .and(in_stretch(world, duty, instance, fact));
            let runs = running && !up.is_no();
            if runs && fact.record.actor.is_none() {
                world.note(Note::OpenInTime);
            }
            runs
        })
    })
}

fn signed_by(world: &World<'_>, fact: &Fact<'_>, bearer: &BodyId) -> bool {
    let signed = fact.field::<Vec<Signature>>("signed").unwrap_or_default();
    signed.iter().any(|signature| {
        world
            .case
            .body(bearer)
            .is_some_and(|body| body.kind == signature.role)
    })
}

/// Whether an act lies where one that discharges the duty may lie, its last day apart.
pub(crate) fn in_stretch(
    world: &World<'_>,
    duty: &Duty,
    instance: &Instance<'_>,
    fact: &Fact<'_>,
) -> Truth {
    match (&duty.timing, instance.period) {
        (Timing::AnyTime, _) => Truth::Yes,
        // What is owed ahead of a day is not done by what came after it.
        (Timing::Before { .. } | Timing::Ahead, _) => {
            truth(!instance.anchor.before(fact.when).is_yes())
        }
        (Timing::Window { opens, year, .. }, _) => {
            // From the opening of its window to that of the next.
            let day = |on: i32| opens.in_year(on).map(|day| Bounds::day(Day::from(day)));
            let own = instance.year.map(|own| in_year(own, *year));
            let (Some(opened), Some(next)) = (own.and_then(day), own.and_then(|own| day(own + 1)))
            else {
                return Truth::Unknown;
            };
            opened.not_after(fact.when).and(fact.when.before(next))
        }
        (Timing::InYear, Some((first, last))) => {
            let dated = Bounds::day(first)
                .not_after(fact.when)
                .and(fact.when.not_after(Bounds::day(last)));
            let covers = fact
                .field::<When>("period")
                .map_or(Truth::Unknown, |period| {
                    let period = Bounds::of(period);
                    Bounds::day(first)
                        .not_after(period)
                        .and(period.not_after(Bounds::day(last)))
                });
            match world.holds(&Term::YEAR_COVERED) {
                Truth::No => dated,
                Truth::Yes => covers,
                Truth::Unknown if dated == covers => dated,
                Truth::Unknown => Truth::Unknown,
            }
        }
        (_, Some((first, last))) => Bounds::day(first)
            .not_after(fact.when)
            .and(fact.when.not_after(Bounds::day(last))),
        (Timing::Together, None) => instance.fact.map_or(Truth::Yes, |start| {
            truth(!fact.when.before(start.when).is_yes())
        }),
        // Only what surely came before is not an answer to what starts it.
        (_, None) => truth(!fact.when.before(instance.anchor).is_yes()),
    }
}

pub(crate) fn owed_acts(duty: &Duty) -> Vec<ActKind> {
    duty.perform
        .iter()
        .map(|perform| perform.act.kind)
        .collect()
}

/// What competent bodies concluded of it: that it was done, or that it was not.
pub(crate) fn concluded(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
    result: FindingResult,
    who: Option<&BodyKind>,
) -> Truth {
    let says = world
        .findings(&matter.id)
        .into_iter()
        .filter(|(fact, finding)| {
            let competent = who.is_none_or(|who| {
                fact.record
                    .actor
                    .as_ref()
                    .is_some_and(|actor| world.fills(actor, who))
            });
            let then = match (instance.period, finding.period.map(Bounds::of)) {
                (Some((first, last)), Some(of)) => Bounds::day(first)
                    .not_after(of)
                    .and(of.not_after(Bounds::day(last)))
                    .is_yes(),
                _ => true,
            };
            let act = duty.perform.iter().any(|perform| {
                finding.act == Some(perform.act.kind)
                    && (perform.act.topics.is_empty()
                        || finding
                            .topic
                            .as_ref()
                            .is_none_or(|topic| perform.act.topics.contains(topic)))
            });
            let by = finding.by.as_ref().is_none_or(|by| match &instance.bearer {
                Some(bearer) => by == bearer,
                None => duty.owes.iter().any(|kind| world.fills(by, kind)),
            });
            // That it was not done is taken back by a later conclusion that it was.
            let taken_back = result == FindingResult::NotDone
                && world.findings(&matter.id).iter().any(|(later, other)| {
                    other.result == FindingResult::Done
                        && other.act == finding.act
                        && other.topic == finding.topic
                        && other.by == finding.by
                        && fact.when.before(later.when).is_yes()
                });
            finding.result == result && act && by && competent && then && !taken_back
        });
    truth(says.count() > 0)
}

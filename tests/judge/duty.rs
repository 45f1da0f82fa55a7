//! What somebody owes: by when, and what the log says of it.

use danchu::act::{FindingResult, Term};
use danchu::matter::Matter;
use danchu::norm::{Duty, EvidenceClass, Modality, Norm, Timing, Trigger};
use danchu::record::Act;
use danchu::report::Outcome;
use danchu::time::{FirstDay, Roll, When};
use danchu::{RecordId, Truth};

use crate::conds::{Ask, all};
use crate::days::{Bounds, Day};
use crate::judge::Judged;
use crate::log::World;
use crate::notes::Note;
use crate::rounds::rounds;

use crate::done::{achieved, achieved_by, concluded, in_year, on_record, owed_acts, still_kept};
use crate::start::{Instance, instances};

/// The last day for something.
enum Due {
    /// A day, as bounds.
    On(Bounds),
    /// No day is named.
    Never,
    /// A day that nobody can tell: no calendar, no reading, no date.
    Unknown,
}

pub(crate) fn judge(world: &World<'_>, norm: &Norm, duty: &Duty, matter: &Matter) -> Vec<Judged> {
    let all_rounds = rounds(world, matter);
    let mut found = Vec::new();
    let mut all_instances = instances(world, norm, duty, matter);
    let subjects: Vec<Vec<RecordId>> = all_instances.iter().map(Instance::records).collect();
    for (index, instance) in all_instances.iter_mut().enumerate() {
        let own = &subjects[index];
        let round = all_rounds
            .iter()
            .find(|round| round.parts.iter().any(|part| own.contains(&part.record.id)));
        // What answers a vote of another round is not about this one.
        let of_rounds = all_rounds.iter().filter(|other| {
            round.is_some_and(|round| {
                (&round.village, round.number) != (&other.village, other.number)
            })
        });
        let of_rounds =
            of_rounds.flat_map(|other| other.parts.iter().map(|part| part.record.id.clone()));
        instance.others = of_rounds.collect();
        let more: Vec<RecordId> = subjects
            .iter()
            .flatten()
            .filter(|id| !own.contains(id))
            .cloned()
            .collect();
        instance.others.extend(more);
    }
    for instance in all_instances {
        let fact = instance.fact.filter(|_| instance.round.is_none());
        let ask = Ask {
            matter,
            on: instance.anchor,
            fact,
            round: instance.round.as_ref(),
        };
        let of_fact = instance
            .fact
            .and_then(|fact| all_rounds.iter().find(|round| round.has(fact)));
        let ask = Ask {
            round: ask.round.or(of_fact),
            ..ask
        };
        let force = match instance.period {
            Some(_) => Truth::Yes,
            None => crate::judge::in_force(norm, instance.anchor),
        };
        let asked = match instance.period {
            Some((_, last)) => Ask {
                on: Bounds::day(last.min(world.as_of)),
                ..ask
            },
            None => ask,
        };
        let scope = all(world, &norm.scope.when, asked);
        let mut due = None;
        let outcome = match force.and(scope) {
            Truth::No => Outcome::NotApplicable,
            applies => {
                let (outcome, last) = verdict(world, duty, matter, &instance);
                due = last;
                if applies.and(instance.started).is_yes() {
                    outcome
                } else {
                    Outcome::Undetermined
                }
            }
        };
        let monthly = matches!(duty.timing, Timing::InPeriod);
        found.push(Judged {
            village: instance.round.as_ref().map(|round| round.village.clone()),
            round: instance.round.as_ref().map(|round| round.number),
            subject: instance.subject.clone(),
            bearer: instance.bearer.clone(),
            year: instance.year.and_then(|year| u16::try_from(year).ok()),
            period: instance.period.map(|(_, last)| last).filter(|_| monthly),
            due,
            ..Judged::new(norm, matter, outcome)
        });
    }
    found
}

/// The last day, from the day counted from.
fn due(world: &World<'_>, duty: &Duty, instance: &Instance<'_>) -> Due {
    let anchor = instance.anchor;
    let each = |count: &dyn Fn(Day) -> Option<Day>| {
        let side = |day: Option<Day>| match day {
            None => Ok(None),
            Some(day) => count(day).map(Some).ok_or(()),
        };
        match (side(anchor.lo), side(anchor.hi)) {
            (Ok(lo), Ok(hi)) => Due::On(Bounds { lo, hi }),
            _ => Due::Unknown,
        }
    };
    match &duty.timing {
        Timing::Within {
            span,
            first_day,
            roll,
        } => each(&|day| world.calendar.after(day, *span, *first_day, *roll)),
        Timing::Before { span } => each(&|day| world.calendar.ahead(day, *span)),
        Timing::Ahead => Due::On(anchor),
        Timing::AtNext { .. } => {
            let sessions = world
                .facts
                .iter()
                .filter(|fact| fact.topic.as_ref() == Some(&danchu::act::Topic::ORDINARY_SESSION));
            let next = sessions
                .filter(|fact| anchor.not_after(fact.when).is_yes())
                .min_by_key(|fact| (fact.when.lo, fact.record.id.clone()));
            next.map_or(Due::Unknown, |fact| Due::On(fact.when))
        }
        Timing::Open { term } => match world.within(term) {
            Some(span) => each(&|day| {
                world
                    .calendar
                    .after(day, span, FirstDay::NotCounted, Roll::None)
            }),
            None => Due::Unknown,
        },
        Timing::InYear | Timing::InPeriod => instance
            .period
            .map_or(Due::Unknown, |(_, last)| Due::On(Bounds::day(last))),
        Timing::Window { closes, year, .. } => {
            let of = instance
                .year
                .map(|own| in_year(own, *year))
                .and_then(|year| closes.in_year(year));
            of.map_or(Due::Unknown, |day| Due::On(Bounds::day(Day::from(day))))
        }
        Timing::Stated => {
            let until = instance.fact.and_then(|fact| fact.field::<When>("until"));
            until.map_or(Due::Unknown, |until| Due::On(Bounds::of(until)))
        }
        _ => Due::Never,
    }
}

fn verdict(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
) -> (Outcome, Option<Bounds>) {
    let due = due(world, duty, instance);
    let last = match &due {
        Due::On(bounds) => Some(*bounds),
        _ => None,
    };
    if duty.modality == Modality::Prohibition && duty.perform.is_empty() {
        // Conduct, which only a written conclusion shows.
        let says = |result| {
            let Some(Act::Conclude(act)) = instance.fact.map(|fact| &fact.record.act) else {
                return false;
            };
            let Trigger::Found { topics, .. } = &duty.trigger else {
                return false;
            };
            act.findings.iter().any(|one| {
                one.result == result
                    && one
                        .topic
                        .as_ref()
                        .is_some_and(|topic| topics.contains(topic))
            })
        };
        let outcome = if says(FindingResult::Established) {
            Outcome::Unsatisfied
        } else if says(FindingResult::NotDone) {
            Outcome::Satisfied
        } else {
            Outcome::Undetermined
        };
        return (outcome, None);
    }
    if duty.modality == Modality::Prohibition {
        let done = achieved(world, duty, matter, instance, None);
        let silent = world.covered(
            &owed_acts(duty),
            &duty.owes,
            instance.anchor.lo,
            Some(world.as_of),
        );
        let outcome = match done {
            Truth::Yes => Outcome::Unsatisfied,
            Truth::No if silent => Outcome::Satisfied,
            _ => Outcome::Undetermined,
        };
        return (outcome, None);
    }
    if let EvidenceClass::Trace { by } = &duty.class {
        let says = |result| concluded(world, duty, matter, instance, result, Some(by)).is_yes();
        let outcome = if says(FindingResult::Done) {
            Outcome::Satisfied
        } else if says(FindingResult::NotDone) {
            Outcome::Unsatisfied
        } else {
            Outcome::Undetermined
        };
        return (outcome, None);
    }
    let shown = achieved(world, duty, matter, instance, None);
    let not_done = concluded(world, duty, matter, instance, FindingResult::NotDone, None);
    let outcome = match due {
        Due::Never => match shown {
            Truth::Yes => Outcome::Satisfied,
            // A record that is present answers before a conclusion that it was not done.
            Truth::No if not_done.is_yes() => Outcome::Unsatisfied,
            Truth::No if matches!(duty.timing, Timing::Together) => {
                let complete = on_record(world, duty, matter, instance)
                    || world.covered(
                        &owed_acts(duty),
                        &duty.owes,
                        instance.anchor.lo,
                        Some(world.as_of),
                    );
                if complete {
                    Outcome::Unsatisfied
                } else {
                    Outcome::Undetermined
                }
            }
            _ if instance.planned => Outcome::Pending,
            Truth::No => {
                // Owed, and never late; but where the log is silent nobody can tell that it is still to be done.
                let before = matches!(duty.timing, Timing::AnyTime);
                let from = if before {
                    matter.opened.map(Day::from)
                } else {
                    instance.anchor.lo
                };
                let complete = world.covered(&owed_acts(duty), &duty.owes, from, Some(world.as_of));
                if complete {
                    Outcome::Pending
                } else {
                    Outcome::Undetermined
                }
            }
            Truth::Unknown => Outcome::Undetermined,
        },
        // No session yet: it is still to come.
        Due::Unknown if matches!(duty.timing, Timing::AtNext { .. }) && shown == Truth::Unknown => {
            world.note(Note::OpenInTime);
            Outcome::Pending
        }
        Due::Unknown
            if matches!(duty.timing, Timing::AtNext { .. })
                && shown.is_no()
                && not_done.is_no() =>
        {
            let complete = on_record(world, duty, matter, instance)
                || world.covered(
                    &owed_acts(duty),
                    &duty.owes,
                    instance.anchor.lo,
                    Some(world.as_of),
                );
            if complete {
                Outcome::Pending
            } else {
                Outcome::Undetermined
            }
        }
        Due::Unknown => match shown {
            Truth::No if not_done.is_yes() => Outcome::Unsatisfied,
            Truth::Yes if matches!(duty.timing, Timing::Open { .. }) => {
                let at_once = achieved(world, duty, matter, instance, Some(instance.anchor));
                if at_once.is_yes() {
                    Outcome::Satisfied
                } else {
                    Outcome::Undetermined
                }
            }
            _ => Outcome::Undetermined,
        },
        Due::On(limit) => {
            let in_time = achieved(world, duty, matter, instance, Some(limit));
            let ahead = matches!(duty.timing, Timing::Before { .. } | Timing::Ahead);
            let over = limit.before(Bounds::day(world.as_of));
            let from = if ahead {
                matter.opened.map(Day::from)
            } else {
                instance.anchor.lo
            };
            let complete = on_record(world, duty, matter, instance)
                || world.covered(&owed_acts(duty), &duty.owes, from, limit.hi);
            // Late, but still before what it was owed for.
            // What did not surely come after it.
            let latest = Bounds {
                lo: instance.anchor.hi,
                hi: instance.anchor.hi,
            };
            let before = match achieved(world, duty, matter, instance, Some(instance.anchor)) {
                Truth::Unknown => achieved_by(world, duty, matter, instance, Some(latest), true),
                answer => answer,
            };
            let shown = if ahead { before } else { shown };
            match (in_time, shown) {
                (Truth::Yes, _) => Outcome::Satisfied,
                // Up in time, and not yet as long as it must be.
                (_, Truth::Unknown) if still_kept(world, duty, matter, instance) => {
                    Outcome::Pending
                }
                // Until the real day is recorded, the planned one decides nothing.
                _ if instance.planned => Outcome::Pending,
                (Truth::No, Truth::Yes) => Outcome::SatisfiedLate,
                (Truth::Unknown, Truth::Yes) => Outcome::Undetermined,
                (Truth::Unknown, _) if over.is_no() => {
                    world.note(Note::OpenInTime);
                    Outcome::Pending
                }
                // Where a year is owed by what covers it, what is dated later may still cover it.
                (Truth::No, Truth::No)
                    if over.is_yes()
                        && matches!(duty.timing, Timing::InYear)
                        && !world.holds(&Term::YEAR_COVERED).is_no() =>
                {
                    Outcome::Undetermined
                }
                _ if over.is_no() => Outcome::Pending,
                _ if shown.is_no() && not_done.is_yes() && over.is_yes() => Outcome::Unsatisfied,
                (Truth::No, Truth::No) if over.is_yes() && complete => Outcome::Unsatisfied,
                _ => Outcome::Undetermined,
            }
        }
    };
    (outcome, last)
}

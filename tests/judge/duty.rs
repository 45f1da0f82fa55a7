//! What somebody owes: what starts it, by when, and whether it was done.

use danchu::act::{ActKind, FindingResult, Term};
use danchu::actor::BodyKind;
use danchu::chrono::Datelike;
use danchu::matter::Matter;
use danchu::norm::{
    Bearers, Duty, Each, EvidenceClass, Modality, Need, Norm, Pattern, Perform, Rule, Subject,
    Timing, Trigger, WindowYear,
};
use danchu::record::{Act, Signature};
use danchu::report::Outcome;
use danchu::time::{FirstDay, Roll, When};
use danchu::{BodyId, RecordId, Truth};

use crate::conds::{Ask, all};
use crate::days::{Bounds, Day, truth, walk};
use crate::judge::{Judged, about, of_norm};
use crate::log::{Fact, World};
use crate::needs::met;
use crate::notes::Note;
use crate::rounds::{Round, rounds};
use crate::validity::{came_out_by, over, together};

/// One time that a duty is owed.
pub(crate) struct Instance<'w> {
    pub(crate) subject: Option<RecordId>,
    fact: Option<&'w Fact<'w>>,
    round: Option<Round<'w>>,
    bearer: Option<BodyId>,
    year: Option<i32>,
    /// The stretch of the calendar that it is owed for, both days included.
    period: Option<(Day, Day)>,
    /// The day that is counted from.
    anchor: Bounds,
    /// Whether what starts it happened.
    started: Truth,
    /// Whether its day is only planned.
    planned: bool,
    /// The records that start it another time.
    others: Vec<RecordId>,
}

impl Instance<'_> {
    /// The records that start it.
    fn records(&self) -> Vec<RecordId> {
        let parts = self
            .round
            .iter()
            .flat_map(|round| round.parts.iter().map(|part| part.record.id.clone()));
        parts.chain(self.subject.clone()).collect()
    }

    fn at(anchor: Bounds, started: Truth) -> Self {
        Self {
            subject: None,
            fact: None,
            round: None,
            bearer: None,
            year: None,
            period: None,
            anchor,
            started,
            planned: false,
            others: Vec::new(),
        }
    }
}

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
            None => crate::judge::in_force(world, norm, instance.anchor),
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
                let (outcome, last) = verdict(world, duty, matter, &instance, asked);
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

/// Each time that the duty is owed, as far as the log may show.
fn instances<'w>(
    world: &'w World<'_>,
    norm: &Norm,
    duty: &Duty,
    matter: &'w Matter,
) -> Vec<Instance<'w>> {
    let mut starts: Vec<Instance<'w>> = Vec::new();
    let on_record = |fact: &'w Fact<'w>, anchor: Bounds, started: Truth| Instance {
        subject: Some(fact.record.id.clone()),
        fact: Some(fact),
        ..Instance::at(anchor, started)
    };
    match &duty.trigger {
        Trigger::Done(acts) => {
            for fact in world.of(&matter.id) {
                let is = world.is_any(fact, acts);
                if !is.is_no() {
                    starts.push(on_record(fact, fact.last, is));
                }
            }
        }
        Trigger::DoneOrPlanned(acts) => {
            for fact in world.of(&matter.id) {
                let is = world.is_any(fact, acts);
                if !is.is_no() {
                    starts.push(on_record(fact, fact.when, is));
                }
            }
            if starts.is_empty() {
                if world
                    .of(&matter.id)
                    .filter(|fact| {
                        matches!(fact.record.act, Act::Plan(_)) && fact.states("scheduled")
                    })
                    .count()
                    > 1
                {
                    world.note(Note::SeveralPlans);
                }
                for fact in world.of(&matter.id) {
                    let Act::Plan(plan) = &fact.record.act else {
                        continue;
                    };
                    for entry in plan.scheduled.iter().flatten() {
                        let is = acts.iter().any(|act| {
                            let about = act.topics.is_empty()
                                || entry
                                    .topic
                                    .as_ref()
                                    .is_some_and(|topic| act.topics.contains(topic));
                            act.kind == entry.act && about
                        });
                        if is {
                            let on = entry.date.as_ref().map_or(Bounds::OPEN, Bounds::of);
                            starts.push(Instance {
                                planned: true,
                                ..on_record(fact, on, Truth::Yes)
                            });
                        }
                    }
                }
            }
        }
        Trigger::Received { sent, at } => {
            for fact in world.of(&matter.id) {
                let is = world.is(fact, sent);
                let there = fact
                    .deliveries()
                    .into_iter()
                    .find(|delivery| world.fills(&delivery.to, at));
                let Some(there) = there.filter(|_| !is.is_no()) else {
                    continue;
                };
                let receipt = |other: &&Fact<'_>| {
                    let there = other
                        .record
                        .actor
                        .as_ref()
                        .is_some_and(|actor| world.fills(actor, at));
                    there
                        && matches!(other.record.act, Act::Receive(_))
                        && other.record.responds_to.as_ref() == Some(&fact.record.id)
                };
                if world.of(&matter.id).filter(receipt).count()
                    + usize::from(there.received.is_some())
                    > 1
                {
                    world.note(Note::SeveralReceipts);
                }
                let noted = world.of(&matter.id).find(receipt);
                let arrived = there
                    .received
                    .as_ref()
                    .map(Bounds::of)
                    .or(noted.map(|noted| noted.when));
                // A complaint is dated on the day on which it arrives; of what was sent, that day is another.
                let sent = matches!(
                    fact.record.act,
                    Act::Send(_) | Act::Report(_) | Act::File(_)
                );
                let arrived = arrived.unwrap_or(if sent {
                    Bounds {
                        lo: fact.when.lo,
                        hi: None,
                    }
                } else {
                    fact.when
                });
                starts.push(on_record(fact, arrived, is));
            }
        }
        Trigger::Outcome { of, is } => {
            for id in of.iter() {
                let Some(cause) = world.norms.iter().find(|norm| norm.id == *id) else {
                    continue;
                };
                let Rule::Validity(validity) = &cause.rule else {
                    continue;
                };
                if !about(cause, matter) {
                    continue;
                }
                match &validity.of {
                    Subject::Villages => {
                        let parts = rounds(world, matter);
                        let on = together(&parts);
                        for judged in of_norm(world, cause, matter) {
                            let passed = came_to(judged.outcome);
                            let started = if *is == danchu::act::VoteOutcome::Passed {
                                passed
                            } else {
                                !passed
                            };
                            if !started.is_no() {
                                let subject = judged.subject.clone();
                                starts.push(Instance {
                                    subject,
                                    ..Instance::at(on, started)
                                });
                            }
                        }
                    }
                    Subject::Act(_) => {
                        for judged in of_norm(world, cause, matter) {
                            let Some(fact) = world
                                .facts
                                .iter()
                                .find(|fact| Some(&fact.record.id) == judged.subject.as_ref())
                            else {
                                continue;
                            };
                            let passed = came_to(judged.outcome);
                            let started = match is {
                                danchu::act::VoteOutcome::Passed => passed,
                                _ if judged.outcome == Outcome::NotApplicable => Truth::No,
                                _ => !passed,
                            };
                            if !started.is_no() {
                                starts.push(on_record(fact, fact.last, started));
                            }
                        }
                    }
                    _ => {
                        for round in rounds(world, matter) {
                            if !over(world, &round) {
                                world.note(Note::NotOverYet);
                                continue;
                            }
                            let ask = Ask {
                                matter,
                                on: round.end(),
                                fact: None,
                                round: Some(&round),
                            };
                            let applies = crate::judge::in_force(world, cause, ask.on).and(all(
                                world,
                                &cause.scope.when,
                                ask,
                            ));
                            let came = came_out_by(world, validity, &round, ask, *is);
                            if applies == Truth::Unknown && came.is_no() {
                                world.note(Note::OpenVersion);
                            }
                            let started = applies.and(came);
                            if !started.is_no() {
                                let anchor = round.end();
                                starts.push(Instance {
                                    round: Some(round),
                                    ..Instance::at(anchor, started)
                                });
                            }
                        }
                    }
                }
            }
        }
        Trigger::Established { topic, by } => {
            for (fact, finding) in world.findings(&matter.id) {
                if finding.result == FindingResult::Established
                    && finding.topic.as_ref() == Some(topic)
                {
                    let is = fact
                        .record
                        .actor
                        .as_ref()
                        .map_or(Truth::Unknown, |actor| truth(world.fills(actor, by)));
                    if is == Truth::Unknown {
                        world.note(Note::UnnamedBody);
                    }
                    if !is.is_no() {
                        starts.push(on_record(fact, fact.last, is));
                    }
                }
            }
        }
        Trigger::Found { results, topics } => {
            for (fact, finding) in world.findings(&matter.id) {
                let about = topics.is_empty()
                    || finding
                        .topic
                        .as_ref()
                        .is_some_and(|topic| topics.contains(topic));
                let again = starts
                    .iter()
                    .any(|start| start.subject.as_ref() == Some(&fact.record.id));
                if results.contains(&finding.result) && about && !again {
                    starts.push(on_record(fact, fact.last, Truth::Yes));
                }
            }
        }
        Trigger::Breach(of) => {
            let cause = world.norms.iter().find(|norm| norm.id == *of);
            if let Some(cause) = cause.filter(|cause| about(cause, matter)) {
                for judged in of_norm(world, cause, matter) {
                    let started = match judged.outcome {
                        Outcome::Unsatisfied | Outcome::SatisfiedLate => Truth::Yes,
                        Outcome::Undetermined => Truth::Unknown,
                        _ => Truth::No,
                    };
                    if !started.is_no() {
                        let fact: Option<&Fact<'_>> = world
                            .facts
                            .iter()
                            .find(|fact| Some(&fact.record.id) == judged.subject.as_ref());
                        // Counted from its last day; where none is named, from some day since it was owed.
                        let since = fact.and_then(|fact| fact.last.lo);
                        let anchor = judged.due.unwrap_or(Bounds {
                            lo: since,
                            hi: Some(world.as_of),
                        });
                        starts.push(Instance {
                            subject: judged.subject,
                            fact,
                            ..Instance::at(anchor, started)
                        });
                    }
                }
            }
        }
        Trigger::InForce => {
            let first = norm.period.first_day().map(Day::from);
            let opened = matter.opened.map(Day::from);
            let from = first.max(opened);
            starts.push(Instance::at(Bounds { lo: from, hi: from }, Truth::Yes));
        }
        Trigger::Every { months } => {
            if matches!(&duty.timing, Timing::Window { year, .. } if *year != WindowYear::Own) {
                world.note(Note::YearOfWindow);
            }
            let all = periods(world, norm, matter, *months).into_iter();
            starts.extend(
                all.filter(|instance| opened(duty, instance).is_none_or(|day| day <= world.as_of)),
            );
        }
        Trigger::Standing { since } => starts.extend(reached(world, duty, matter, since)),
        Trigger::EachYear { since } => {
            for start in reached(world, duty, matter, since) {
                for year in start.anchor.lo.map_or(world.as_of.year(), |day| day.year())
                    ..=world.as_of.year()
                {
                    let first = Day::from_ymd_opt(year, 1, 1).unwrap();
                    let last = Day::from_ymd_opt(year, 12, 31).unwrap();
                    // Whether the year is one from that in which the text arrived.
                    let from = start.anchor.not_after(Bounds::day(last));
                    starts.push(Instance {
                        subject: start.subject.clone(),
                        fact: start.fact,
                        round: None,
                        bearer: start.bearer.clone(),
                        year: Some(year),
                        period: Some((first, last)),
                        started: start.started.and(from),
                        others: Vec::new(),
                        ..start
                    });
                }
            }
        }
        _ => {}
    }
    // What is not over on the day has started nothing yet; but of what is to come, something may be owed ahead.
    let ahead = matches!(
        duty.timing,
        Timing::Before { .. } | Timing::Ahead | Timing::AnyTime
    );
    let over = |start: &Instance<'_>| ahead || start.anchor.lo.is_none_or(|day| day <= world.as_of);
    let lasts = |start: &Instance<'_>| {
        start.anchor.hi.is_none_or(|day| day > world.as_of)
            && start.fact.is_some_and(|fact| fact.last != fact.when)
    };
    if starts.iter().any(|start| !over(start) || lasts(start)) {
        world.note(Note::NotOverYet);
    }
    starts.retain(over);
    each(world, duty, matter, starts)
}

/// Whether what was tested passed.
fn came_to(outcome: Outcome) -> Truth {
    match outcome {
        Outcome::Satisfied => Truth::Yes,
        Outcome::Unsatisfied | Outcome::NotApplicable => Truth::No,
        _ => Truth::Unknown,
    }
}

/// The day on which the time for a duty opens that is owed in the year after.
fn opened(duty: &Duty, instance: &Instance<'_>) -> Option<Day> {
    match &duty.timing {
        Timing::Window {
            opens,
            year: WindowYear::Next,
            ..
        } => Some(Day::from(opens.in_year(instance.year? + 1)?)),
        _ => None,
    }
}

/// The years, half-years or quarters that lie whole within the norm, from the opening of the matter to the day.
fn periods<'w>(world: &World<'_>, norm: &Norm, matter: &Matter, length: u8) -> Vec<Instance<'w>> {
    let mut found = Vec::new();
    let first = norm.period.first_day().map(Day::from);
    let opened = matter.opened.map(Day::from);
    if opened.is_none() {
        world.note(Note::NotOpened);
    }
    let Some(from) = first.max(opened) else {
        return found;
    };
    if ![12, 6, 3].contains(&length) {
        return found;
    }
    for year in from.year()..=world.as_of.year() {
        for start in (1..=12_u32).step_by(usize::from(length)) {
            let begins = Day::from_ymd_opt(year, start, 1).unwrap();
            let ends = crate::days::months(begins, i32::from(length))
                .and_then(|day| day.pred_opt())
                .unwrap();
            let whole = first.is_none_or(|first| first <= begins)
                && norm
                    .period
                    .day_after()
                    .is_none_or(|after| ends < Day::from(after));
            let open = opened.is_none_or(|opened| opened <= begins);
            if whole && open && begins <= world.as_of {
                found.push(Instance {
                    year: Some(year),
                    period: Some((begins, ends)),
                    ..Instance::at(Bounds::day(begins), Truth::Yes)
                });
            }
        }
    }
    found
}

/// From when a text that was sent binds who owes it: from its arrival there, or from its issue where somebody reads it so.
fn reached<'w>(
    world: &'w World<'_>,
    duty: &Duty,
    matter: &'w Matter,
    since: &Pattern,
) -> Vec<Instance<'w>> {
    let mut found = Vec::new();
    let from_issue = world.holds(&Term::BINDS_FROM_ISSUE).is_yes();
    let owing = world
        .case
        .bodies
        .iter()
        .filter(|body| world.owes(body, &duty.owes));
    if owing.clone().next().is_none() {
        world.note(Note::NotReached);
    }
    for body in owing {
        let mut first: Option<Instance<'w>> = None;
        for fact in world.of(&matter.id) {
            let is = world.is(fact, since);
            if is.is_no() {
                continue;
            }
            let there = fact
                .deliveries()
                .into_iter()
                .find(|delivery| delivery.to == body.id);
            if there.as_ref().is_none_or(|there| there.received.is_none()) {
                world.note(Note::NotReached);
            }
            let arrived = match there {
                _ if from_issue => fact.when,
                None => continue,
                Some(there) => there.received.as_ref().map_or(
                    Bounds {
                        lo: fact.when.lo,
                        hi: None,
                    },
                    Bounds::of,
                ),
            };
            if first
                .as_ref()
                .is_none_or(|other| arrived.lo < other.anchor.lo)
            {
                first = Some(Instance {
                    subject: Some(fact.record.id.clone()),
                    fact: Some(fact),
                    bearer: Some(body.id.clone()),
                    ..Instance::at(arrived, is)
                });
            }
        }
        if first.is_none() && duty.each == Each::Bearer {
            // Nobody says that it was sent: where the log may be silent on that, it is open.
            let sent = world
                .of(&matter.id)
                .any(|fact| !world.is(fact, since).is_no());
            let from = matter.opened.map(Day::from);
            world.note(Note::NotReached);
            if !sent && !world.covered(&[since.kind], &since.by, from, Some(world.as_of)) {
                let anchor = Bounds {
                    lo: from,
                    hi: Some(world.as_of),
                };
                first = Some(Instance {
                    bearer: Some(body.id.clone()),
                    ..Instance::at(anchor, Truth::Unknown)
                });
            }
        }
        found.extend(first);
    }
    if duty.each != Each::Bearer {
        // Owed once by all of them: from the day on which the text reached the first.
        found.sort_by_key(|start| start.anchor.lo);
        found.truncate(1);
        for start in &mut found {
            start.bearer = None;
        }
    }
    found
}

/// One for each matter, round, record or body, as the duty says.
fn each<'w>(
    world: &'w World<'_>,
    duty: &Duty,
    matter: &'w Matter,
    starts: Vec<Instance<'w>>,
) -> Vec<Instance<'w>> {
    match duty.each {
        Each::Matter if starts.iter().all(|start| start.period.is_none()) => {
            if starts.len() > 1
                && matches!(
                    duty.trigger,
                    Trigger::Established { .. } | Trigger::Found { .. }
                )
            {
                world.note(Note::EarliestConclusion);
            }
            let unsure = starts
                .iter()
                .any(|start| !start.started.is_yes() || start.anchor.lo.is_none());
            if unsure && starts.len() > 1 {
                world.note(Note::UnsureStart);
            }
            // What surely started it comes before what may have.
            let earliest = starts.into_iter().min_by_key(|start| {
                (
                    !start.started.is_yes(),
                    start.anchor.lo,
                    start.subject.clone(),
                )
            });
            earliest.into_iter().collect()
        }
        Each::Round => {
            let mut found: Vec<Instance<'w>> = Vec::new();
            for start in starts {
                let round = match (&start.round, start.fact) {
                    (None, Some(fact)) => rounds(world, matter)
                        .into_iter()
                        .find(|round| round.has(fact)),
                    _ => None,
                };
                let start = match round {
                    // Only when its last part is over is there a round to speak of.
                    Some(round) => Instance {
                        anchor: round.end(),
                        round: Some(round),
                        ..start
                    },
                    None => start,
                };
                let same = found
                    .iter_mut()
                    .find(|other| match (&other.round, &start.round) {
                        (Some(a), Some(b)) => a.village == b.village && a.number == b.number,
                        _ => false,
                    });
                match same {
                    Some(other) => other.started = other.started.or(start.started),
                    None => found.push(start),
                }
            }
            found
        }
        Each::Bearer => {
            let mut found = Vec::new();
            for start in starts {
                if start.bearer.is_some() {
                    found.push(start);
                    continue;
                }
                for body in &world.case.bodies {
                    if world.owes(body, &duty.owes) {
                        found.push(Instance {
                            subject: start.subject.clone(),
                            fact: start.fact,
                            round: None,
                            bearer: Some(body.id.clone()),
                            others: Vec::new(),
                            ..start
                        });
                    }
                }
            }
            found
        }
        _ => starts,
    }
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
            until.map_or(Due::Unknown, |until| Due::On(Bounds::of(&until)))
        }
        _ => Due::Never,
    }
}

fn in_year(own: i32, of: WindowYear) -> i32 {
    match of {
        WindowYear::Before => own - 1,
        WindowYear::Next => own + 1,
        _ => own,
    }
}

/// Whether some way to do it was taken, by a day if one is asked for.
fn achieved(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
    limit: Option<Bounds>,
) -> Truth {
    achieved_by(world, duty, matter, instance, limit, false)
}

/// The same; what may have come by the day counts as if it had, if that is asked.
fn achieved_by(
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
                if !world.case.bodies.iter().any(|body| world.owes(body, kinds)) {
                    all = all.and(Truth::Unknown);
                }
                for body in &world.case.bodies {
                    if world.owes(body, kinds) {
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
fn on_record(world: &World<'_>, duty: &Duty, matter: &Matter, instance: &Instance<'_>) -> bool {
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
fn still_kept(world: &World<'_>, duty: &Duty, matter: &Matter, instance: &Instance<'_>) -> bool {
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
            running && !up.is_no()
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
fn in_stretch(world: &World<'_>, duty: &Duty, instance: &Instance<'_>, fact: &Fact<'_>) -> Truth {
    let _ = world;
    match (&duty.timing, instance.period) {
        (Timing::Before { .. } | Timing::Ahead | Timing::AnyTime, _) => Truth::Yes,
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
                    let period = Bounds::of(&period);
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

fn owed_acts(duty: &Duty) -> Vec<ActKind> {
    duty.perform
        .iter()
        .map(|perform| perform.act.kind)
        .collect()
}

/// What competent bodies concluded of it: that it was done, or that it was not.
fn concluded(
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
            let then = match (instance.period, finding.period.as_ref().map(Bounds::of)) {
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
            finding.result == result && act && by && competent && then
        });
    truth(says.count() > 0)
}

fn verdict(
    world: &World<'_>,
    duty: &Duty,
    matter: &Matter,
    instance: &Instance<'_>,
    ask: Ask<'_>,
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
            if ahead && before.is_no() && !shown.is_no() {
                world.note(Note::TooLateToMatter);
            }
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
    let _ = (
        Term::PROMPTLY,
        Bearers::Each,
        ask,
        BodyKind::VILLAGE,
        Pattern::of(ActKind::Meet),
    );
    (outcome, last)
}

//! What starts a duty, and how many times it is owed.

use danchu::act::{FindingResult, Term};
use danchu::chrono::Datelike;
use danchu::matter::Matter;
use danchu::norm::{Duty, Each, Norm, Pattern, Rule, Subject, Timing, Trigger};
use danchu::record::Act;
use danchu::report::Outcome;
use danchu::{BodyId, RecordId, Truth};

use crate::conds::{Ask, all};
use crate::days::{Bounds, Day, truth};
use crate::done::in_year;
use crate::judge::{about, of_norm};
use crate::log::{Fact, World};
use crate::notes::Note;
use crate::rounds::{Round, rounds};
use crate::validity::{came_out_by, over, together};

/// One time that a duty is owed.
pub(crate) struct Instance<'w> {
    pub(crate) subject: Option<RecordId>,
    pub(crate) fact: Option<&'w Fact<'w>>,
    pub(crate) round: Option<Round<'w>>,
    pub(crate) bearer: Option<BodyId>,
    pub(crate) year: Option<i32>,
    /// The stretch of the calendar that it is owed for, both days included.
    pub(crate) period: Option<(Day, Day)>,
    /// The day that is counted from.
    pub(crate) anchor: Bounds,
    /// Whether what starts it happened.
    pub(crate) started: Truth,
    /// Whether its day is only planned.
    pub(crate) planned: bool,
    /// The records that start it another time.
    pub(crate) others: Vec<RecordId>,
}

impl Instance<'_> {
    /// The records that start it.
    pub(crate) fn records(&self) -> Vec<RecordId> {
        let parts = self
            .round
            .iter()
            .flat_map(|round| round.parts.iter().map(|part| part.record.id.clone()));
        parts.chain(self.subject.clone()).collect()
    }

    pub(crate) fn at(anchor: Bounds, started: Truth) -> Self {
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

/// Each time that the duty is owed, as far as the log may show.
pub(crate) fn instances<'w>(
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
                            let on = entry.date.map_or(Bounds::OPEN, Bounds::of);
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
                                continue;
                            }
                            let ask = Ask {
                                matter,
                                on: round.end(),
                                fact: None,
                                round: Some(&round),
                            };
                            let applies = crate::judge::in_force(cause, ask.on).and(all(
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
            starts.extend(periods(world, norm, matter, *months, &duty.timing));
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

/// The years, half-years or quarters that lie whole within the norm, from the opening of the matter to the day;
/// of a duty with a window in each year, the windows that do and have opened, from that of the first year.
fn periods<'w>(
    world: &World<'_>,
    norm: &Norm,
    matter: &Matter,
    length: u8,
    timing: &Timing,
) -> Vec<Instance<'w>> {
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
    for year in from.year()..=world.as_of.year() + 1 {
        let stretches: Vec<(Day, Day)> = match timing {
            Timing::Window {
                opens,
                closes,
                year: of,
            } => {
                let of = in_year(year, *of);
                let days = opens.in_year(of).zip(closes.in_year(of));
                days.map(|(first, last)| (Day::from(first), Day::from(last)))
                    .into_iter()
                    .collect()
            }
            _ => (1..=12_u32)
                .step_by(usize::from(length))
                .map(|start| {
                    let begins = Day::from_ymd_opt(year, start, 1).unwrap();
                    let after = crate::days::months(begins, i32::from(length));
                    (begins, after.and_then(|day| day.pred_opt()).unwrap())
                })
                .collect(),
        };
        for (begins, ends) in stretches {
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
        .filter(|body| World::owes(body, &duty.owes));
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
                Some(there) => there.received.map_or(
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
            let undated = starts.iter().any(|start| start.anchor.lo.is_none());
            if undated && starts.len() > 1 {
                world.note(Note::UndatedStart);
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
                    if World::owes(body, &duty.owes) {
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

//! What starts a duty: acts, receipts, outcomes, conclusions, breaches.

use alloc::vec::Vec;

use smallvec::SmallVec;

use super::absence::established;
use super::conduct::is_conduct;
use super::duty::may_come_before;
use super::engine::Engine;
use super::every::is_periodic;
use super::index::Set;
use super::log::{MatterLog, Row, is_about};
use super::need::{addressee, deliveries};
use super::standing::is_standing;
use super::verdict::Found;
use crate::Truth;
use crate::act::{ActKind, VoteOutcome};
use crate::actor::{Body, BodyKind};
use crate::norm::{Duty, Each, Norm, Pattern, Trigger};
use crate::record::Round;
use crate::record::{Act, Record, Scheduled};
use crate::report::{Aspect, Outcome};
use crate::time::{Date, When};

/// One start of a duty.
#[derive(Clone)]
pub(super) struct Occurrence<'l, 'a> {
    /// Whether it happened.
    pub(super) truth: Truth,
    /// The day counted from.
    pub(super) on: When,
    /// The record that started it.
    pub(super) record: Option<&'a Record>,
    /// The round it belongs to.
    pub(super) round: Option<&'l Round<'a>>,
    /// The field of the record that is missing of it.
    pub(super) missing: Option<Aspect>,
    /// The finding whose outcome it is, by its place: what that one misses, this one misses.
    pub(super) cause: Option<usize>,
    /// Whether it is only planned: what is missed may still come with the real day.
    pub(super) planned: bool,
    /// The body that owes this instance, of a duty that each owes.
    pub(super) bearer: Option<&'a Body>,
    /// The year of this instance.
    pub(super) year: Option<u16>,
    /// Whether that body is gone before its time was over.
    pub(super) ended: bool,
    /// The days of this instance, of a duty owed in each period.
    pub(super) window: Option<Days>,
}

/// The days of one instance of a duty owed in each period.
#[derive(Clone, Copy)]
pub(super) struct Days {
    /// The last day for it.
    pub(super) due: Date,
    /// The last day on which an act is of this instance and not of the next.
    pub(super) own: Date,
}

impl<'l, 'a> Engine<'l, 'a> {
    /// Every start of a duty on a matter, put into an empty list.
    pub(super) fn occurrences(
        &self,
        norm: &Norm,
        duty: &Duty,
        causes: &Set,
        matter: &'l MatterLog<'a>,
        found: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        match &duty.trigger {
            Trigger::Done(patterns) => {
                for pattern in patterns.iter() {
                    self.done(matter, pattern, found);
                }
            }
            Trigger::DoneOrPlanned(patterns) => self.done_or_planned(matter, patterns, found),
            Trigger::Received { sent, at } => self.received(matter, sent, at, found),
            Trigger::Outcome { is, .. } => self.came_out(norm, matter, causes, *is, found),
            Trigger::Established { topic, by } => {
                let record = established(self.log, matter, topic, by);
                found.extend(record.map(|(record, competent)| Occurrence {
                    truth: competent,
                    missing: competent.is_unknown().then_some(Aspect::Actor),
                    ..Self::started_by(record, matter.round_of(record), record.date)
                }));
            }
            Trigger::Breach(_) => self.breaches(causes, found),
            Trigger::Found { results, topics } => {
                self.found_so(matter, results, topics, found);
                if is_conduct(duty) {
                    self.date_conduct(matter, topics, found);
                }
            }
            Trigger::Standing { since } => self.standing_starts(duty, since, false, matter, found),
            Trigger::InForce => self.standing_by_law(norm, duty, matter, found),
            Trigger::EachYear { since } => self.standing_starts(duty, since, true, matter, found),
            Trigger::Every { months } => self.every(norm, duty, *months, matter, found),
        }
        if !is_standing(duty) && !is_periodic(duty) && !may_come_before(duty) {
            // What is not over by the day of the review has started nothing yet.
            found.retain(|start| start.on.earliest().is_none_or(|day| day <= self.log.as_of));
        }
        match duty.each {
            // The earliest, whichever pattern it is of; a day that nobody knows comes last, and what may
            // not have happened after all that did.
            Each::Matter if !is_standing(duty) && !is_periodic(duty) => {
                found.sort_by_key(|start| {
                    let day = start.on.earliest();
                    (!start.truth.is_yes(), day.is_none(), day)
                });
                found.truncate(1);
            }
            Each::Bearer if !is_standing(duty) => self.for_each_bearer(duty, matter, found),
            Each::Trigger | Each::Bearer | Each::Matter => {}
            // Parts of one round start it once, on its last day.
            Each::Round => {
                let mut seen: SmallVec<[usize; 4]> = SmallVec::new();
                found.retain_mut(|start| match start.round {
                    Some(round) if seen.contains(&round.place) => false,
                    Some(round) => {
                        seen.push(round.place);
                        start.on = round.end;
                        true
                    }
                    None => true,
                });
            }
        }
    }

    pub(super) fn started(
        matter: &'l MatterLog<'a>,
        row: &Row<'a>,
        on: When,
    ) -> Occurrence<'l, 'a> {
        Self::started_by(row.record, matter.round_at(row), on)
    }

    pub(super) fn started_by(
        record: &'a Record,
        round: Option<&'l Round<'a>>,
        on: When,
    ) -> Occurrence<'l, 'a> {
        Occurrence {
            truth: Truth::Yes,
            on,
            record: Some(record),
            round,
            missing: None,
            planned: false,
            cause: None,
            bearer: None,
            year: None,
            ended: false,
            window: None,
        }
    }

    fn done(
        &self,
        matter: &'l MatterLog<'a>,
        pattern: &Pattern,
        found: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        for row in matter.matching(pattern) {
            let truth = self.log.done_by(matter, None, row, &pattern.by);
            if !truth.is_no() {
                found.push(Occurrence {
                    truth,
                    missing: truth.is_unknown().then_some(Aspect::Actor),
                    ..Self::started(matter, row, row.last_day)
                });
            }
        }
    }

    /// The real days; where none is recorded, the planned ones.
    fn done_or_planned(
        &self,
        matter: &'l MatterLog<'a>,
        patterns: &[Pattern],
        found: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        for pattern in patterns {
            self.done(matter, pattern, found);
        }
        // What comes before an act that lasts comes before its first day.
        for start in found.iter_mut() {
            start.on = start.record.map_or(start.on, |record| record.date);
        }
        if found.is_empty() {
            let planned = |scheduled: &&Scheduled| {
                patterns.iter().any(|pattern| {
                    scheduled.act == pattern.kind
                        && is_about(scheduled.topic.as_ref(), &pattern.topics)
                })
            };
            let mut plans = matter.of_kind(ActKind::Plan).iter().filter_map(|record| {
                let Act::Plan(plan) = &record.act else {
                    return None;
                };
                let scheduled = plan.scheduled.as_deref()?.iter().find(planned)?;
                let on = postponed(matter, record)
                    .or(scheduled.date)
                    .unwrap_or(When::unknown());
                Some(Occurrence {
                    planned: true,
                    ..Self::started(matter, record, on)
                })
            });
            // A later plan takes the place of an earlier one.
            found.extend(plans.next_back());
        }
    }

    fn received(
        &self,
        matter: &'l MatterLog<'a>,
        sent: &Pattern,
        at: &BodyKind,
        found: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        for record in matter.matching(sent) {
            // What somebody else sent is another thing.
            let by = self.log.done_by(matter, None, record, &sent.by);
            if by.is_no() {
                continue;
            }
            for delivery in deliveries(record).iter().filter(|delivery| {
                !self
                    .log
                    .fills(&matter.matter.body, Some(&delivery.to), at)
                    .is_no()
            }) {
                let receipt = matter.of_kind(ActKind::Receive).iter().find(|receipt| {
                    receipt.responds_to.as_ref() == Some(&record.id)
                        && self
                            .log
                            .fills(&matter.matter.body, receipt.actor.as_ref(), at)
                            .is_yes()
                });
                let stated = delivery.received.or(receipt.map(|receipt| receipt.date));
                // Sent is not received: the day of receipt is some day from the day of sending on.
                let on = stated.unwrap_or_else(|| {
                    When::range(record.date.earliest(), None).unwrap_or_else(|_| When::unknown())
                });
                let of_day = on.exact().is_none().then_some(Aspect::Received);
                found.push(Occurrence {
                    truth: by,
                    missing: by.is_unknown().then_some(Aspect::Actor).or(of_day),
                    ..Self::started(matter, record, on)
                });
            }
            // A petition reaches the body it is lodged with on the day it is lodged.
            let lodged = addressee(record)
                .map(|to| self.log.fills(&matter.matter.body, Some(to), at))
                .filter(|truth| !truth.is_no());
            if let Some(truth) = lodged {
                found.push(Occurrence {
                    truth: truth.and(by),
                    missing: by.is_unknown().then_some(Aspect::Actor),
                    ..Self::started(matter, record, record.date)
                });
            }
        }
    }

    /// Rounds, and initiatives, that came out so under one of these norms.
    fn came_out(
        &self,
        norm: &Norm,
        matter: &'l MatterLog<'a>,
        causes: &Set,
        is: VoteOutcome,
        started: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        for (place, vote) in self.caused_by(causes) {
            // Of a vote that failed it may be open how: too few came, or too few agreed.
            let truth = match vote.vote {
                Some(vote) => (vote == is).into(),
                None if vote.outcome == Outcome::Unsatisfied && is == VoteOutcome::Passed => {
                    Truth::No
                }
                None => Truth::Unknown,
            };
            // The villages taken together have no round: the last of them dates their vote.
            let together = vote.subject.is_none() && vote.round.is_none();
            let last = || {
                matter
                    .rounds
                    .iter()
                    .max_by_key(|round| round.end.earliest())
            };
            let round = vote.round.or_else(|| last().filter(|_| together));
            let record = vote
                .subject
                .or(round.and_then(|round| round.parts.last().copied()));
            let on = if together {
                matter.voted_by()
            } else {
                round
                    .map(|round| round.end)
                    .or(record.map(|record| record.date))
            };
            let on = on.unwrap_or(When::unknown());
            let round = vote.round;
            // What the law of another time governs is not this norm's.
            if truth.is_no() || norm.period.contains_when(&on).is_no() {
                continue;
            }
            started.push(Occurrence {
                truth,
                on,
                record,
                round,
                missing: None,
                planned: false,
                cause: Some(place),
                bearer: None,
                year: None,
                ended: false,
                window: None,
            });
        }
    }

    /// What was found of some norms and may start a duty, with its place.
    fn caused_by(&self, causes: &Set) -> impl Iterator<Item = (usize, &Found<'l, 'a>)> {
        self.starting
            .iter()
            .filter(|(rank, _)| causes.has(*rank))
            .filter_map(|(_, place)| Some((*place, self.found.get(*place)?)))
    }

    fn breaches(&self, causes: &Set, started: &mut Vec<Occurrence<'l, 'a>>) {
        for (_, found) in self.caused_by(causes) {
            let truth = match found.outcome {
                Outcome::Unsatisfied | Outcome::SatisfiedLate => Truth::Yes,
                Outcome::Undetermined => Truth::Unknown,
                _ => continue,
            };
            started.push(Occurrence {
                truth,
                // Of what no day is stated for, it is missed on some day after it was owed.
                on: found
                    .due
                    .or_else(|| {
                        let owed = found.subject?.date.earliest();
                        When::range(owed, None).ok()
                    })
                    .unwrap_or(When::unknown()),
                record: found.subject,
                round: found.round,
                missing: None,
                planned: false,
                cause: None,
                bearer: found.bearer,
                year: found.year,
                ended: false,
                window: None,
            });
        }
    }
}

/// The day that an event was put off to after it was planned; unknown if none was set.
fn postponed(matter: &MatterLog<'_>, plan: &Record) -> Option<When> {
    let later = |record: &&Row<'_>| !record.date.before(&plan.date).is_yes();
    let last = matter.of_kind(ActKind::Postpone).iter().rfind(later)?;
    Some(
        last.act
            .ruling()
            .and_then(|act| act.until)
            .unwrap_or(When::unknown()),
    )
}

//! What starts a duty: acts, receipts, outcomes, conclusions, breaches.

use alloc::vec::Vec;

use super::absence::established;
use super::engine::Engine;
use super::log::{MatterLog, Round, is_about, last_day};
use super::need::{deliveries, ruling};
use super::verdict::Found;
use super::vote::field;
use crate::act::{ActKind, VoteOutcome};
use crate::actor::{Body, BodyKind};
use crate::norm::{Duty, Each, Norm, Pattern, Trigger};
use crate::record::{Act, Record, Scheduled};
use crate::report::{Aspect, Missing, Outcome};
use crate::time::When;
use crate::{NormId, RecordId, Truth};

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
    /// What is missing of it.
    pub(super) missing: Option<Missing>,
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
}

impl<'l, 'a> Engine<'l, 'a> {
    /// Every start of a duty on a matter.
    pub(super) fn occurrences(
        &self,
        norm: &Norm,
        duty: &Duty,
        matter: &'l MatterLog<'a>,
    ) -> Vec<Occurrence<'l, 'a>> {
        let mut found: Vec<Occurrence<'l, 'a>> = match &duty.trigger {
            Trigger::Done(patterns) => patterns
                .iter()
                .flat_map(|pattern| self.done(matter, pattern))
                .collect(),
            Trigger::DoneOrPlanned(patterns) => Self::done_or_planned(matter, patterns),
            Trigger::Received { sent, at } => self.received(matter, sent, at),
            Trigger::Outcome { of, is } => self.came_out(norm, matter, of, *is),
            Trigger::Established { topic, by } => established(self.log, matter, topic, by)
                .map(|record| Self::started(matter, record, record.date))
                .into_iter()
                .collect(),
            Trigger::Breach(of) => self.breaches(of),
            Trigger::Found { results, topics } => self.found_so(matter, results, topics),
            Trigger::Standing { .. } | Trigger::EachYear { .. } => {
                return self.standing_starts(duty, matter);
            }
        };
        found.retain(|occurrence| !occurrence.truth.is_no());
        if duty.each == Each::Matter {
            // The earliest, whichever pattern it is of; a day that nobody knows comes last.
            found.sort_by_key(|start| (start.on.earliest().is_none(), start.on.earliest()));
            found.truncate(1);
        }
        if duty.each == Each::Round {
            // Parts of one round start it once, on its last day.
            let mut seen: Vec<(&crate::BodyId, u16)> = Vec::new();
            found.retain_mut(|occurrence| match occurrence.round {
                Some(round) if seen.contains(&(round.village, round.number)) => false,
                Some(round) => {
                    seen.push((round.village, round.number));
                    occurrence.on = round.end();
                    true
                }
                None => true,
            });
        }
        found
    }

    pub(super) fn started(
        matter: &'l MatterLog<'a>,
        record: &'a Record,
        on: When,
    ) -> Occurrence<'l, 'a> {
        Occurrence {
            truth: Truth::Yes,
            on,
            record: Some(record),
            round: matter.round_of(record),
            missing: None,
            planned: false,
            cause: None,
            bearer: None,
            year: None,
            ended: false,
        }
    }

    fn done(&self, matter: &'l MatterLog<'a>, pattern: &Pattern) -> Vec<Occurrence<'l, 'a>> {
        matter
            .matching(pattern)
            .map(|record| {
                let truth = self.log.fills_any(record.actor.as_ref(), &pattern.by);
                let missing = truth.is_unknown().then(|| field(&record.id, Aspect::Actor));
                Occurrence {
                    truth,
                    missing,
                    ..Self::started(matter, record, last_day(record))
                }
            })
            .collect()
    }

    /// The real days; where none is recorded, the planned ones.
    fn done_or_planned(matter: &'l MatterLog<'a>, patterns: &[Pattern]) -> Vec<Occurrence<'l, 'a>> {
        let mut real: Vec<Occurrence<'l, 'a>> = patterns
            .iter()
            .flat_map(|pattern| {
                matter
                    .matching(pattern)
                    .map(|record| Self::started(matter, record, record.date))
            })
            .collect();
        if real.is_empty() {
            let planned = |scheduled: &&Scheduled| {
                patterns.iter().any(|pattern| {
                    scheduled.act == pattern.kind
                        && is_about(scheduled.topic.as_ref(), &pattern.topics)
                })
            };
            let mut plans = matter
                .of_kind(ActKind::Plan)
                .iter()
                .copied()
                .filter_map(|record| {
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
            real.extend(plans.next_back());
        }
        real
    }

    fn received(
        &self,
        matter: &'l MatterLog<'a>,
        sent: &Pattern,
        at: &BodyKind,
    ) -> Vec<Occurrence<'l, 'a>> {
        let mut found = Vec::new();
        for record in matter.matching(sent) {
            for delivery in deliveries(record)
                .iter()
                .filter(|delivery| !self.log.fills(Some(&delivery.to), at).is_no())
            {
                let receipt = matter.of_kind(ActKind::Receive).iter().find(|receipt| {
                    receipt.responds_to.as_ref() == Some(&record.id)
                        && self.log.fills(receipt.actor.as_ref(), at).is_yes()
                });
                let stated = delivery.received.or(receipt.map(|receipt| receipt.date));
                // Sent is not received: the day of receipt is some day from the day of sending on.
                let on = stated.unwrap_or_else(|| {
                    When::range(record.date.earliest(), None).unwrap_or_else(|_| When::unknown())
                });
                let missing = (on.exact().is_none()).then(|| field(&record.id, Aspect::Received));
                found.push(Occurrence {
                    missing,
                    ..Self::started(matter, record, on)
                });
            }
        }
        found
    }

    /// Rounds, and initiatives, that came out so under one of these norms.
    fn came_out(
        &self,
        norm: &Norm,
        matter: &'l MatterLog<'a>,
        of: &[NormId],
        is: VoteOutcome,
    ) -> Vec<Occurrence<'l, 'a>> {
        let mut started: Vec<Occurrence<'l, 'a>> = Vec::new();
        let own = |found: &&Found<'l, 'a>| {
            of.contains(&found.norm.id) && found.outcome != Outcome::NotApplicable
        };
        for (place, vote) in self
            .found
            .iter()
            .enumerate()
            .filter(|(_, found)| own(found))
        {
            let truth = match (vote.vote, vote.outcome) {
                (Some(vote), _) => (vote == is).into(),
                (None, Outcome::Undetermined) => Truth::Unknown,
                (None, _) => Truth::No,
            };
            // The villages taken together have no round; their last vote dates them.
            let last = matter
                .rounds
                .iter()
                .max_by_key(|round| round.end().earliest());
            let round = vote.round.or(last.filter(|_| vote.subject.is_none()));
            let record = vote
                .subject
                .or(round.and_then(|round| round.parts.last().copied()));
            let on = round
                .map(Round::end)
                .or(record.map(|record| record.date))
                .unwrap_or(When::unknown());
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
            });
        }
        started
    }

    fn breaches(&self, of: &NormId) -> Vec<Occurrence<'l, 'a>> {
        let own = self.found.iter().filter(|found| found.norm.id == *of);
        own.map(|found| Occurrence {
            truth: match found.outcome {
                Outcome::Unsatisfied | Outcome::SatisfiedLate => Truth::Yes,
                Outcome::Undetermined => Truth::Unknown,
                _ => Truth::No,
            },
            on: found.due.unwrap_or(When::unknown()),
            record: found.subject,
            round: found.round,
            missing: None,
            planned: false,
            cause: None,
            bearer: found.bearer,
            year: found.year,
            ended: false,
        })
        .collect()
    }

    pub(super) fn record(&self, id: &RecordId) -> Option<&'a Record> {
        self.log
            .records
            .binary_search_by(|record| record.id.cmp(id))
            .ok()
            .and_then(|index| self.log.records.get(index))
            .copied()
    }
}

/// The day that an event was put off to after it was planned; unknown if none was set.
fn postponed(matter: &MatterLog<'_>, plan: &Record) -> Option<When> {
    let later = |record: &&&Record| !record.date.before(&plan.date).is_yes();
    let last = matter.of_kind(ActKind::Postpone).iter().rfind(later)?;
    Some(
        ruling(last)
            .and_then(|act| act.until)
            .unwrap_or(When::unknown()),
    )
}

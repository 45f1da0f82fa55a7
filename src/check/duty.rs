//! Duties: what started them, by when, and what the records show of their discharge.
//!
//! An instance of a duty begins with an [`Occurrence`] of its trigger. Its last day is counted from
//! the day of that occurrence, as bounds if the day is known badly. Then every performance is looked
//! for; the first that is shown in time settles it. Silence counts only as [`super::absence`] says.

use alloc::vec::Vec;

use super::Engine;
use super::absence::{Window, established};
use super::cond::Asked;
use super::log::{MatterLog, Round, is_about, last_day};
use super::need::{deliveries, meets};
use super::trace::Sink;
use super::vote::field;
use crate::act::{ActKind, Rung, VoteOutcome};
use crate::actor::BodyKind;
use crate::norm::{Duty, Each, Need, Norm, Occasion, Pattern, Perform, Timing, Trigger};
use crate::record::{Act, Record, Scheduled};
use crate::report::{Aspect, Finding, Missing, Outcome, Statement};
use crate::time::{CountingRules, Direction, MonthEnd, When, deadline, due_bounds};
use crate::{NormId, RecordId, Truth};

/// One start of a duty.
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
}

/// What was found of one instance.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    pub(super) outcome: Outcome,
    pub(super) due: Option<When>,
    pub(super) done: Option<When>,
    pub(super) performed: Truth,
}

/// One way in which the records may show the duty discharged.
struct Shown<'a> {
    /// Whether it is the act with all it needs.
    truth: Truth,
    /// The day it was complete.
    on: When,
    /// Whether the support is on the rung required.
    supported: Truth,
    /// Whether it fails for a recipient that another, unrecorded sending may have reached.
    open: bool,
    records: Vec<&'a Record>,
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
            Trigger::DoneOrPlanned(patterns) => self.done_or_planned(matter, patterns),
            Trigger::Received { sent, at } => self.received(matter, sent, at),
            Trigger::Outcome { of, is } => self.came_out(norm, matter, of, *is),
            Trigger::Established { topic, by } => established(self.log, matter, topic, by)
                .map(|record| self.started(matter, record, record.date))
                .into_iter()
                .collect(),
            Trigger::Breach(of) => self.breaches(matter, of),
        };
        found.retain(|occurrence| !occurrence.truth.is_no());
        if duty.each == Each::Matter {
            found.truncate(1);
        }
        if duty.each == Each::Round {
            // Parts of one round start it once, on its last day.
            let mut seen: Vec<(&crate::BodyId, u16)> = Vec::new();
            found.retain(|occurrence| match occurrence.round {
                Some(round) if seen.contains(&(round.village, round.number)) => false,
                Some(round) => {
                    seen.push((round.village, round.number));
                    true
                }
                None => true,
            });
        }
        found
    }

    fn started(
        &self,
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
                    ..self.started(matter, record, last_day(record))
                }
            })
            .collect()
    }

    /// The real days; where none is recorded, the planned ones.
    fn done_or_planned(
        &self,
        matter: &'l MatterLog<'a>,
        patterns: &[Pattern],
    ) -> Vec<Occurrence<'l, 'a>> {
        let mut real: Vec<Occurrence<'l, 'a>> = patterns
            .iter()
            .flat_map(|pattern| {
                matter
                    .matching(pattern)
                    .map(|record| self.started(matter, record, record.date))
            })
            .collect();
        if real.is_empty() {
            let planned = |scheduled: &&Scheduled| {
                patterns.iter().any(|pattern| {
                    scheduled.act == pattern.kind
                        && is_about(scheduled.topic.as_ref(), &pattern.topics)
                })
            };
            let plans = matter
                .of_kind(ActKind::Plan)
                .iter()
                .copied()
                .filter_map(|record| {
                    let Act::Plan(plan) = &record.act else {
                        return None;
                    };
                    let scheduled = plan.scheduled.as_deref()?.iter().find(planned)?;
                    Some(self.started(matter, record, scheduled.date.unwrap_or(When::unknown())))
                });
            // A later plan takes the place of an earlier one.
            real.extend(plans.last());
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
                    ..self.started(matter, record, on)
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
        let mut found: Vec<Occurrence<'l, 'a>> = Vec::new();
        let own = |finding: &&Finding| {
            finding.matter == matter.matter.id
                && of.contains(&finding.norm)
                && finding.outcome != Outcome::NotApplicable
        };
        for finding in self.findings.iter().filter(own) {
            let truth = match (finding.vote, finding.outcome) {
                (Some(vote), _) => (vote == is).into(),
                (None, Outcome::Undetermined) => Truth::Unknown,
                (None, _) => Truth::No,
            };
            let round = matter.rounds.iter().find(|round| {
                Some(round.number) == finding.round
                    && Some(round.village) == finding.village.as_ref()
            });
            let record = finding
                .subject
                .as_ref()
                .and_then(|id| self.record(id))
                .or(matter
                    .rounds
                    .last()
                    .and_then(|round| round.parts.last().copied()));
            let on = round
                .map(Round::end)
                .or(record.map(|record| record.date))
                .unwrap_or(When::unknown());
            // What the law of another time governs is not this norm's.
            if truth.is_no() || norm.period.contains_when(&on).is_no() {
                continue;
            }
            found.push(Occurrence {
                truth,
                on,
                record,
                round,
                missing: None,
            });
        }
        found
    }

    fn breaches(&self, matter: &'l MatterLog<'a>, of: &NormId) -> Vec<Occurrence<'l, 'a>> {
        let of_matter = self
            .findings
            .iter()
            .filter(|finding| finding.norm == *of && finding.matter == matter.matter.id);
        of_matter
            .map(|finding| Occurrence {
                truth: match finding.outcome {
                    Outcome::Unsatisfied | Outcome::SatisfiedLate => Truth::Yes,
                    Outcome::Undetermined => Truth::Unknown,
                    _ => Truth::No,
                },
                on: finding.due.unwrap_or(When::unknown()),
                record: finding.subject.as_ref().and_then(|id| self.record(id)),
                round: None,
                missing: None,
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

    /// The last day of a duty, as bounds; none if no day is stated or none can be counted.
    fn due<S: Sink>(
        &self,
        duty: &Duty,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Result<Option<When>, ()> {
        let (span, direction, rules) = match &duty.timing {
            Timing::Within {
                span,
                first_day,
                roll,
            } => (
                *span,
                Direction::Forward,
                CountingRules::new(*first_day, *roll, MonthEnd::Clamp),
            ),
            Timing::Before { span } => (*span, Direction::Backward, CountingRules::NO_ROLL),
            Timing::Ahead => {
                let on = start.on;
                sink.leaf(
                    || Statement::Due {
                        on,
                        span: None,
                        moved_by: Vec::new(),
                    },
                    Truth::Yes,
                    None,
                );
                return Ok(Some(on));
            }
            Timing::AtNext {
                occasion: Occasion::OrdinarySession,
            } => return Ok(self.next_session(start, sink)),
            Timing::Open { term } => {
                let reading = self
                    .readings
                    .iter()
                    .find(|reading| reading.term == *term)
                    .and_then(|reading| reading.within);
                let Some(span) = reading else {
                    sink.leaf(
                        || Statement::NoTime {
                            term: Some(term.clone()),
                        },
                        Truth::Unknown,
                        None,
                    );
                    sink.missing(|| Missing::Reading { term: term.clone() });
                    return Ok(None);
                };
                (span, Direction::Forward, CountingRules::CIVIL_CODE)
            }
            Timing::Unstated => {
                sink.leaf(|| Statement::NoTime { term: None }, Truth::Unknown, None);
                return Ok(None);
            }
        };
        match due_bounds(&start.on, span, direction, rules, self.calendar) {
            Ok(on) => {
                sink.leaf(
                    || {
                        let moved_by = start
                            .on
                            .exact()
                            .and_then(|day| {
                                deadline(day, span, direction, rules, self.calendar).ok()
                            })
                            .map_or_else(Vec::new, |deadline| deadline.moved_by);
                        Statement::Due {
                            on,
                            span: Some(span),
                            moved_by,
                        }
                    },
                    Truth::Yes,
                    None,
                );
                Ok(Some(on))
            }
            Err(error) => {
                sink.missing(|| Missing::Calendar {
                    day: super::unknown_day(&error)
                        .or(start.on.earliest())
                        .unwrap_or(self.log.as_of),
                });
                Err(())
            }
        }
    }

    /// The first ordinary session that opens after the start.
    fn next_session<S: Sink>(&self, start: &Occurrence<'l, 'a>, sink: &mut S) -> Option<When> {
        let session = self
            .log
            .records
            .iter()
            .filter(|record| {
                record.act.kind() == ActKind::Meet
                    && record.act.topic() == Some(&crate::act::Topic::ORDINARY_SESSION)
            })
            .filter(|record| start.on.not_after(&record.date).is_yes())
            .min_by_key(|record| (record.date.earliest(), &record.id));
        match session {
            Some(session) => {
                let on = session.date;
                sink.leaf(
                    || Statement::Due {
                        on,
                        span: None,
                        moved_by: Vec::new(),
                    },
                    Truth::Yes,
                    Some(&session.id),
                );
                Some(on)
            }
            None => {
                sink.leaf(|| Statement::NoTime { term: None }, Truth::Unknown, None);
                None
            }
        }
    }

    /// What the records show of one instance that has started and applies.
    pub(super) fn judge<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Judged {
        let Ok(due) = self.due(duty, start, sink) else {
            return Judged {
                outcome: Outcome::Undetermined,
                due: None,
                done: None,
                performed: Truth::Unknown,
            };
        };
        let backward = matches!(duty.timing, Timing::Before { .. } | Timing::Ahead);
        let mut best: Option<(Truth, Truth, Shown<'a>)> = None;
        for perform in duty.perform.iter() {
            for shown in self.shown(duty, perform, asked, start, backward, sink) {
                let in_time = shown
                    .truth
                    .and(shown.supported)
                    .and(due.map_or(Truth::Yes, |due| shown.on.not_after(&due)));
                let whole = shown.truth.and(shown.supported);
                let better = best
                    .as_ref()
                    .is_none_or(|(time, done, _)| (in_time, whole) > (*time, *done));
                if better {
                    best = Some((in_time, whole, shown));
                }
            }
        }
        let (in_time, whole, shown) = match best {
            Some((in_time, whole, shown)) => (in_time, whole, Some(shown)),
            None => (Truth::No, Truth::No, None),
        };
        let done = shown
            .as_ref()
            .filter(|_| !whole.is_no())
            .map(|shown| shown.on);
        if in_time.is_yes() {
            return Judged {
                outcome: Outcome::Satisfied,
                due,
                done,
                performed: Truth::Yes,
            };
        }
        if let Some(shown) = shown
            .as_ref()
            .filter(|_| in_time.is_unknown() || whole.is_unknown())
        {
            self.tell_dates(shown, due, whole, start, sink);
            return Judged {
                outcome: Outcome::Undetermined,
                due,
                done,
                performed: whole,
            };
        }
        if whole.is_yes() {
            let outcome = if backward && self.after_event(shown.as_ref(), start) {
                Outcome::Unsatisfied
            } else {
                Outcome::SatisfiedLate
            };
            return Judged {
                outcome,
                due,
                done,
                performed: Truth::Yes,
            };
        }
        self.not_shown(duty, asked, start, due, shown.as_ref(), sink)
    }

    /// Whether an act that should come before an event came after it.
    fn after_event(&self, shown: Option<&Shown<'a>>, start: &Occurrence<'l, 'a>) -> bool {
        shown.is_some_and(|shown| start.on.before(&shown.on).is_yes())
    }

    fn tell_dates<S: Sink>(
        &self,
        shown: &Shown<'a>,
        due: Option<When>,
        whole: Truth,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) {
        if whole.is_yes() && due.is_some() {
            for record in shown
                .records
                .iter()
                .filter(|record| record.date.exact().is_none())
            {
                sink.missing(|| field(&record.id, Aspect::Date));
            }
            self.tell_start(start, sink);
        }
    }

    /// Tells what is missing of the day counted from.
    fn tell_start<S: Sink>(&self, start: &Occurrence<'l, 'a>, sink: &mut S) {
        match (&start.missing, start.record) {
            (Some(missing), _) => sink.missing(|| missing.clone()),
            (None, Some(record)) if start.on.exact().is_none() => {
                let aspect = if record.date.exact().is_none() {
                    Aspect::Date
                } else {
                    Aspect::Until
                };
                sink.missing(|| field(&record.id, aspect));
            }
            _ => {}
        }
    }

    /// What the records show of a forbidden act.
    pub(super) fn forbidden<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Judged {
        let judged = |outcome, performed| Judged {
            outcome,
            due: None,
            done: None,
            performed,
        };
        let shown = duty
            .perform
            .iter()
            .flat_map(|perform| self.shown(duty, perform, asked, start, false, sink))
            .map(|shown| shown.truth);
        match Truth::any(shown.collect::<Vec<_>>()) {
            Truth::Yes => judged(Outcome::Unsatisfied, Truth::No),
            Truth::Unknown => judged(Outcome::Undetermined, Truth::Unknown),
            Truth::No => {
                let window = Window {
                    from: start.on.earliest(),
                    until: None,
                };
                let absent = Truth::all(duty.perform.iter().map(|perform| {
                    self.log
                        .absent(asked.matter, &perform.act, None, window, sink)
                }));
                if absent.is_yes() {
                    judged(Outcome::Satisfied, Truth::Yes)
                } else {
                    judged(Outcome::Undetermined, Truth::Unknown)
                }
            }
        }
    }

    /// No performance is shown: not yet, not done, or not known.
    fn not_shown<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        due: Option<When>,
        shown: Option<&Shown<'a>>,
        sink: &mut S,
    ) -> Judged {
        let today = When::day(self.log.as_of);
        let judged = |outcome, performed| Judged {
            outcome,
            due,
            done: None,
            performed,
        };
        let over = due.map_or(Truth::No, |due| due.before(&today));
        if due.is_some() && over.is_no() {
            return judged(Outcome::Pending, Truth::No);
        }
        // An act that is recorded and falls short shows how it was done.
        let fell_short = shown.is_some_and(|shown| shown.truth.is_no() && !shown.open);
        let until = due.and_then(|due| due.latest());
        let backward = matches!(duty.timing, Timing::Before { .. } | Timing::Ahead);
        let from = if backward {
            asked.matter.matter.opened
        } else {
            start.on.earliest()
        };
        let absent = if fell_short {
            Truth::Yes
        } else {
            Truth::all(duty.perform.iter().map(|perform| {
                self.log.absent(
                    asked.matter,
                    &perform.act,
                    self.unreached(perform, asked),
                    Window { from, until },
                    sink,
                )
            }))
        };
        match (due, absent, over) {
            // No day is stated: owed and never late, unless a competent body found it not done.
            (None, Truth::Yes, _) if self.found_not_done(duty, asked) => {
                judged(Outcome::Unsatisfied, Truth::No)
            }
            (None, Truth::Yes, _) => judged(Outcome::Pending, Truth::No),
            (Some(_), Truth::Yes, Truth::Yes) => judged(Outcome::Unsatisfied, Truth::No),
            (Some(_), _, Truth::Unknown) => {
                self.tell_start(start, sink);
                judged(Outcome::Undetermined, Truth::Unknown)
            }
            _ => judged(Outcome::Undetermined, Truth::Unknown),
        }
    }

    /// Whether silence rests on a conclusion rather than on coverage.
    fn found_not_done(&self, duty: &Duty, asked: &Asked<'_, 'a>) -> bool {
        duty.perform
            .iter()
            .any(|perform| self.log.concluded_not_done(asked.matter, &perform.act))
    }

    /// The first recipient that no recorded sending reached.
    fn unreached<'n>(&self, perform: &'n Perform, asked: &Asked<'_, 'a>) -> Option<&'n BodyKind> {
        let kinds = perform.needs.iter().find_map(|need| match need {
            Need::Recipients(kinds) => Some(kinds),
            _ => None,
        })?;
        let reached = |kind: &BodyKind| {
            asked.matter.matching(&perform.act).any(|record| {
                deliveries(record)
                    .iter()
                    .any(|delivery| self.log.fills(Some(&delivery.to), kind).is_yes())
            })
        };
        kinds.iter().find(|kind| !reached(kind))
    }

    /// The ways in which the records may show one performance.
    fn shown<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        backward: bool,
        sink: &mut S,
    ) -> Vec<Shown<'a>> {
        let candidates: Vec<&'a Record> = asked
            .matter
            .matching(&perform.act)
            .filter(|record| self.linked(record, asked.matter, start))
            .filter(|record| backward || !record.date.before(&start.on).is_yes())
            .filter(|record| {
                !self
                    .log
                    .fills_any(record.actor.as_ref(), &perform.act.by)
                    .is_no()
            })
            .collect();
        let recipients = perform.needs.iter().find_map(|need| match need {
            Need::Recipients(kinds) => Some(kinds),
            _ => None,
        });
        match recipients {
            Some(kinds) if !candidates.is_empty() => {
                alloc::vec![self.sendings(duty, perform, kinds, asked, &candidates, sink)]
            }
            _ => candidates
                .into_iter()
                .map(|record| self.single(duty, perform, asked, record, sink))
                .collect(),
        }
    }

    /// Whether a record can answer this start: it names no other record that is a start of its own,
    /// and belongs to no other round.
    fn linked(&self, record: &Record, matter: &MatterLog<'a>, start: &Occurrence<'l, 'a>) -> bool {
        let Some(answered) = &record.responds_to else {
            return true;
        };
        let own = start.record.is_some_and(|own| own.id == *answered)
            || start
                .round
                .is_some_and(|round| round.parts.iter().any(|part| part.id == *answered));
        let other_round = || {
            self.record(answered)
                .is_some_and(|other| matter.round_of(other).is_some())
        };
        own || !(other_round()
            || self.record(answered).is_some_and(|other| {
                start
                    .record
                    .is_some_and(|own| own.act.kind() == other.act.kind())
            }))
    }

    fn supported<S: Sink>(&self, duty: &Duty, record: &Record, sink: &mut S) -> Truth {
        let found = record
            .evidence
            .as_ref()
            .map_or(Rung::Claimed, |evidence| evidence.rung);
        if found >= duty.rung {
            return Truth::Yes;
        }
        sink.leaf(
            || Statement::Rung {
                required: duty.rung,
                found,
            },
            Truth::Unknown,
            Some(&record.id),
        );
        sink.missing(|| Missing::Evidence {
            record: record.id.clone(),
            rung: duty.rung,
        });
        Truth::Unknown
    }

    fn single<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        record: &'a Record,
        sink: &mut S,
    ) -> Shown<'a> {
        sink.open();
        let by = self.log.fills_any(record.actor.as_ref(), &perform.act.by);
        if by.is_unknown() {
            sink.missing(|| field(&record.id, Aspect::Actor));
        }
        let met = Truth::all(
            perform
                .needs
                .iter()
                .map(|need| meets(asked, need, record, sink)),
        );
        let supported = self.supported(duty, record, sink);
        let truth = by.and(met);
        sink.leaf(
            || Statement::Done {
                act: perform.act.kind,
                topic: record.act.topic().cloned(),
                on: record.date,
            },
            truth,
            Some(&record.id),
        );
        sink.close(|| Statement::Conditions {}, truth);
        Shown {
            truth,
            on: record.date,
            supported,
            open: false,
            records: alloc::vec![record],
        }
    }

    /// Several sendings together: each recipient by the earliest that reached it; complete on the last of these days.
    fn sendings<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        kinds: &[BodyKind],
        asked: &Asked<'_, 'a>,
        candidates: &[&'a Record],
        sink: &mut S,
    ) -> Shown<'a> {
        sink.open();
        let mut truth = Truth::Yes;
        let mut supported = Truth::Yes;
        let mut records: Vec<&'a Record> = Vec::new();
        let mut earliest = None;
        let mut latest = Some(None);
        for kind in kinds {
            let reached = candidates.iter().copied().find(|record| {
                deliveries(record)
                    .iter()
                    .any(|delivery| self.log.fills(Some(&delivery.to), kind).is_yes())
            });
            let Some(record) = reached else {
                sink.leaf(
                    || Statement::Reached {
                        to: kind.clone(),
                        on: When::unknown(),
                    },
                    Truth::No,
                    None,
                );
                truth = Truth::No;
                continue;
            };
            sink.leaf(
                || Statement::Reached {
                    to: kind.clone(),
                    on: record.date,
                },
                Truth::Yes,
                Some(&record.id),
            );
            earliest = earliest.max(record.date.earliest());
            latest = match (latest, record.date.latest()) {
                (Some(None), day) => day.map(Some),
                (Some(Some(a)), Some(b)) => Some(Some(b.max(a))),
                _ => None,
            };
            if !records.iter().any(|other| other.id == record.id) {
                records.push(record);
            }
        }
        let open = truth.is_no();
        for record in &records {
            for need in perform
                .needs
                .iter()
                .filter(|need| !matches!(need, Need::Recipients(_)))
            {
                truth = truth.and(meets(asked, need, record, sink));
            }
            supported = supported.and(self.supported(duty, record, sink));
        }
        sink.close(|| Statement::Conditions {}, truth);
        let on = When::range(earliest, latest.flatten()).unwrap_or_else(|_| When::unknown());
        Shown {
            truth,
            on,
            supported,
            open,
            records,
        }
    }
}

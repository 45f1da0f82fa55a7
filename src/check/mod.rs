//! Where duties meet facts: the only room that knows both.
//!
//! [`Checker::check`] is a pure total function of norms, records and context: no clock, no input or
//! output, no hash order; the same input gives the same report. A check goes matter by matter. First
//! it finds what came out of each round of voting, then from when decisions bind, then what was
//! owed and in which order things came, so that a duty may start from an outcome or a breach.
//!
//! There is one evaluator. [`Checker::verdicts`] runs it silently; [`Checker::check`] runs it with a
//! tracer that keeps the reasons.

mod absence;
mod cond;
mod consistency;
mod context;
mod duty;
mod effect;
mod log;
mod need;
mod show;
mod start;
mod trace;
mod validity;
mod vote;

pub use context::{Checker, Context, NewCheckerError, SpecialLaw, Verdict};

use alloc::vec::Vec;

use self::cond::{Asked, Outcomes};
use self::duty::Judged;
use self::log::{Log, MatterLog, Round};
use self::start::Occurrence;
use self::trace::{Silent, Sink, Tracer};
use crate::norm::{Duty, Modality, Norm, Rule, Status, Subject};
use crate::record::{Reading, Record};
use crate::report::{
    Axes, Explanation, Finding, Missing, NotApplicable, Outcome, Statement, StatusEntry,
};
use crate::time::{Date, DeadlineError, When, WorkingCalendar};
use crate::{BodyId, Truth};

/// One check under way: what is asked, and what was found so far.
struct Engine<'l, 'a> {
    log: &'l Log<'a>,
    norms: &'l [Norm],
    calendar: &'l WorkingCalendar,
    readings: &'l [Reading],
    special: &'l [SpecialLaw],
    findings: Vec<Finding>,
    statuses: Vec<StatusEntry>,
}

/// The day that a calendar did not know.
fn unknown_day(error: &DeadlineError) -> Option<Date> {
    match error {
        DeadlineError::UnknownCalendar(unknown) => Some(unknown.date),
        _ => None,
    }
}

/// What is common to every finding of one norm on one matter.
struct Frame<'l, 'a> {
    norm: &'l Norm,
    matter: &'l MatterLog<'a>,
    round: Option<&'l Round<'a>>,
    subject: Option<&'a Record>,
    on: When,
}

impl<'l, 'a> Engine<'l, 'a> {
    /// Every finding on one matter.
    fn matter(&mut self, matter: &'l MatterLog<'a>, norms: &[&'l Norm]) {
        let mut outcomes = Outcomes::new();
        for norm in norms
            .iter()
            .filter(|norm| matches!(norm.rule, Rule::Validity(_)))
        {
            self.validity(norm, matter, &mut outcomes);
        }
        for norm in norms
            .iter()
            .filter(|norm| matches!(norm.rule, Rule::Effect(_)))
        {
            self.effect(norm, matter, &outcomes);
        }
        for norm in norms {
            match &norm.rule {
                Rule::Duty(duty) => self.duty(norm, duty, matter, &outcomes),
                Rule::Precedence(_) => self.precedence(norm, matter, &outcomes),
                Rule::Validity(_) | Rule::Effect(_) => {}
            }
        }
    }

    fn asked<'s>(
        &self,
        matter: &'s MatterLog<'a>,
        round: Option<&'s Round<'a>>,
        record: Option<&'a Record>,
        outcomes: &'s Outcomes<'a>,
    ) -> Asked<'s, 'a>
    where
        'l: 's,
    {
        Asked {
            log: self.log,
            matter,
            round,
            record,
            readings: self.readings,
            outcomes,
        }
    }

    fn validity(&mut self, norm: &'l Norm, matter: &'l MatterLog<'a>, outcomes: &mut Outcomes<'a>) {
        let Rule::Validity(validity) = &norm.rule else {
            return;
        };
        if !self
            .asked(matter, None, None, outcomes)
            .in_scope(&norm.scope)
        {
            return;
        }
        match &validity.of {
            Subject::Round => {
                for round in &matter.rounds {
                    let frame = Frame {
                        norm,
                        matter,
                        round: Some(round),
                        subject: round.parts.last().copied(),
                        on: round.end(),
                    };
                    self.test_one(&frame, outcomes);
                }
            }
            Subject::Villages if !matter.rounds.is_empty() => {
                let on = matter
                    .rounds
                    .iter()
                    .map(Round::end)
                    .reduce(|a, b| if a.earliest() >= b.earliest() { a } else { b })
                    .unwrap_or(When::unknown());
                self.test_one(
                    &Frame {
                        norm,
                        matter,
                        round: None,
                        subject: None,
                        on,
                    },
                    outcomes,
                );
            }
            Subject::Villages => {}
            Subject::Act(pattern) => {
                for record in matter.matching(pattern).filter(|record| {
                    !self
                        .log
                        .fills_any(record.actor.as_ref(), &pattern.by)
                        .is_no()
                }) {
                    let round = matter.round_of(record);
                    self.test_one(
                        &Frame {
                            norm,
                            matter,
                            round,
                            subject: Some(record),
                            on: record.date,
                        },
                        outcomes,
                    );
                }
            }
        }
    }

    fn test_one(&mut self, frame: &Frame<'l, 'a>, outcomes: &mut Outcomes<'a>) {
        let Rule::Validity(validity) = &frame.norm.rule else {
            return;
        };
        let record = matches!(validity.of, Subject::Act(_))
            .then_some(frame.subject)
            .flatten();
        let mut tracer = Tracer::default();
        let asked = self.asked(frame.matter, frame.round, record, outcomes);
        let (in_force, applicable) = self.gate(frame, &asked, &mut tracer);
        let mut finding = self.finding(frame, in_force, applicable);
        if finding.outcome == Outcome::Undetermined {
            // A norm of which it is open whether it applies is tested all the same: what the test
            // misses would have to be known too.
            let tested = self.test(validity, &asked, &mut tracer);
            finding.axes.performed = tested.truth;
            finding.votes_needed = tested.needed;
            if in_force.and(applicable).is_yes() {
                finding.vote = tested.vote;
                finding.outcome = match tested.truth {
                    Truth::Yes => Outcome::Satisfied,
                    Truth::No => Outcome::Unsatisfied,
                    Truth::Unknown => Outcome::Undetermined,
                };
            }
        }
        let holds = match finding.outcome {
            Outcome::Satisfied => Truth::Yes,
            Outcome::Unsatisfied => Truth::No,
            _ => Truth::Unknown,
        };
        if let Some(round) = frame
            .round
            .filter(|_| validity::adopts(frame.norm) && finding.outcome != Outcome::NotApplicable)
        {
            outcomes.insert((round.village, round.number), finding.vote);
            self.status(
                frame,
                round.village,
                round.number,
                Status::Adopted,
                holds,
                frame.on,
            );
        }
        if validity.confers == Some(Status::Adopted)
            && frame.round.is_none()
            && finding.outcome != Outcome::NotApplicable
        {
            self.status(
                frame,
                &frame.matter.matter.body,
                0,
                Status::Adopted,
                holds,
                frame.on,
            );
        }
        self.keep(finding, tracer);
    }

    fn status(
        &mut self,
        frame: &Frame<'l, 'a>,
        village: &BodyId,
        round: u16,
        status: Status,
        holds: Truth,
        from: When,
    ) {
        self.statuses.push(StatusEntry {
            matter: frame.matter.matter.id.clone(),
            village: village.clone(),
            round,
            status,
            holds,
            from: (!holds.is_no()).then_some(from),
            until: None,
        });
    }

    /// Whether a round was adopted, and when; of the commune's matters, whether the villages carried it.
    fn adopted(&self, matter: &MatterLog<'a>, round: &Round<'_>) -> Option<Truth> {
        let of = |entry: &&StatusEntry| {
            entry.matter == matter.matter.id && entry.status == Status::Adopted
        };
        let village =
            |entry: &&StatusEntry| entry.village == *round.village && entry.round == round.number;
        let commune = |entry: &&StatusEntry| entry.round == 0;
        let found = self
            .statuses
            .iter()
            .filter(of)
            .find(commune)
            .or_else(|| self.statuses.iter().filter(of).find(village));
        found.map(|entry| entry.holds)
    }

    fn effect(&mut self, norm: &'l Norm, matter: &'l MatterLog<'a>, outcomes: &Outcomes<'a>) {
        let Rule::Effect(effect) = &norm.rule else {
            return;
        };
        if !self
            .asked(matter, None, None, outcomes)
            .in_scope(&norm.scope)
        {
            return;
        }
        let commune = matter.matter.reach == crate::matter::Reach::Commune;
        // A commune-wide decision binds once, on the last round; a village's, round by round.
        let skip = if commune {
            matter.rounds.len().saturating_sub(1)
        } else {
            0
        };
        for round in matter.rounds.iter().skip(skip) {
            let frame = Frame {
                norm,
                matter,
                round: Some(round),
                subject: round.parts.last().copied(),
                on: round.end(),
            };
            let mut tracer = Tracer::default();
            let asked = self.asked(matter, Some(round), None, outcomes);
            let (in_force, applicable) = self.gate(&frame, &asked, &mut tracer);
            let mut finding = self.finding(&frame, in_force, applicable);
            if finding.outcome == Outcome::Undetermined && in_force.and(applicable).is_yes() {
                let adopted = self.adopted(matter, round).unwrap_or(Truth::Unknown);
                let bound = self.bind(effect, &asked, round, adopted, &mut tracer);
                finding.axes.triggered = adopted;
                finding.axes.performed = bound.from.is_some().into();
                finding.outcome = bound.outcome;
                finding.reason = bound.reason;
                finding.done = bound.from;
                if let Some(from) = bound.from {
                    self.status(
                        &frame,
                        round.village,
                        round.number,
                        Status::InEffect,
                        Truth::Yes,
                        from,
                    );
                }
            }
            self.keep(finding, tracer);
        }
    }

    fn duty(
        &mut self,
        norm: &'l Norm,
        duty: &'l Duty,
        matter: &'l MatterLog<'a>,
        outcomes: &Outcomes<'a>,
    ) {
        if !self
            .asked(matter, None, None, outcomes)
            .in_scope(&norm.scope)
        {
            return;
        }
        let starts = self.occurrences(norm, duty, matter);
        for start in &starts {
            let frame = Frame {
                norm,
                matter,
                round: start.round,
                subject: start.record,
                on: start.on,
            };
            let mut tracer = Tracer::default();
            let asked = self.asked(matter, start.round, start.record, outcomes);
            let (in_force, applicable) = self.gate(&frame, &asked, &mut tracer);
            let mut finding = self.finding(&frame, in_force, applicable);
            finding.axes.triggered = start.truth;
            if finding.outcome == Outcome::Undetermined {
                let judged = self.judge_start(duty, &asked, start, matter, &mut tracer);
                if in_force.and(applicable).is_yes() {
                    finding.outcome = judged.outcome;
                }
                finding.due = judged.due;
                finding.done = judged.done;
                finding.axes.performed = judged.performed;
            }
            self.keep(finding, tracer);
        }
    }

    fn judge_start<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        matter: &MatterLog<'a>,
        sink: &mut S,
    ) -> Judged {
        sink.leaf(
            || Statement::Triggered { on: start.on },
            start.truth,
            start.record.map(|record| &record.id),
        );
        if start.truth.is_unknown() {
            if let Some(missing) = &start.missing {
                sink.missing(|| missing.clone());
            }
            if let Some(round) = start.round {
                for missing in self.adoption_missing(matter, round) {
                    sink.missing(|| missing);
                }
            }
            let mut judged = self.judge(duty, asked, start, &mut Silent);
            judged.outcome = Outcome::Undetermined;
            return judged;
        }
        match duty.modality {
            Modality::Obligation => self.judge(duty, asked, start, sink),
            Modality::Prohibition => self.forbidden(duty, asked, start, sink),
        }
    }

    fn precedence(&mut self, norm: &'l Norm, matter: &'l MatterLog<'a>, outcomes: &Outcomes<'a>) {
        let Rule::Precedence(order) = &norm.rule else {
            return;
        };
        if !self
            .asked(matter, None, None, outcomes)
            .in_scope(&norm.scope)
        {
            return;
        }
        let then = order.then.iter().flat_map(|pattern| {
            matter
                .matching(pattern)
                .map(move |record| (record, pattern))
        });
        let then = then.filter(|(record, pattern)| {
            !self
                .log
                .fills_any(record.actor.as_ref(), &pattern.by)
                .is_no()
        });
        let Some((then, _)) = then
            .min_by_key(|(record, _)| (record.date.earliest(), record.date.latest(), &record.id))
        else {
            return;
        };
        let round = matter.round_of(then);
        let frame = Frame {
            norm,
            matter,
            round,
            subject: Some(then),
            on: then.date,
        };
        let mut tracer = Tracer::default();
        let asked = self.asked(matter, round, Some(then), outcomes);
        let (in_force, applicable) = self.gate(&frame, &asked, &mut tracer);
        let mut finding = self.finding(&frame, in_force, applicable);
        if finding.outcome == Outcome::Undetermined {
            let shown = self.ordered(order, &asked, then, &mut tracer);
            if in_force.and(applicable).is_yes() {
                finding.outcome = shown;
            }
            finding.axes.performed = match shown {
                Outcome::Satisfied => Truth::Yes,
                Outcome::Unsatisfied => Truth::No,
                _ => Truth::Unknown,
            };
        }
        self.keep(finding, tracer);
    }

    /// Whether the norm was in force on the day and its conditions hold.
    fn gate<S: Sink>(
        &self,
        frame: &Frame<'l, 'a>,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> (Truth, Truth) {
        let period = frame.norm.period;
        let in_force = period.contains_when(&frame.on);
        sink.leaf(
            || Statement::InForce {
                period,
                on: frame.on,
            },
            in_force,
            frame.subject.map(|record| &record.id),
        );
        if in_force.is_unknown()
            && let Some(record) = frame.subject
        {
            sink.missing(|| {
                vote::field(
                    &record.id,
                    if record.date.exact().is_none() {
                        crate::report::Aspect::Date
                    } else {
                        crate::report::Aspect::Until
                    },
                )
            });
        }
        if in_force.is_no() {
            return (in_force, Truth::Unknown);
        }
        if let Some(special) = self
            .special
            .iter()
            .find(|special| special.displaces == frame.norm.id)
        {
            sink.leaf(
                || Statement::Displaced {
                    by: special.by.clone(),
                },
                Truth::Yes,
                None,
            );
            return (in_force, Truth::No);
        }
        (in_force, asked.all(&frame.norm.scope.when, sink))
    }

    /// A finding whose gate is known and whose outcome is still open.
    fn finding(&self, frame: &Frame<'l, 'a>, in_force: Truth, applicable: Truth) -> Finding {
        let norm = frame.norm;
        let displaced = self
            .special
            .iter()
            .any(|special| special.displaces == norm.id);
        let reason = match (in_force, applicable) {
            (Truth::No, _) => Some(NotApplicable::NotInForce),
            (_, Truth::No) if displaced => Some(NotApplicable::SpecialLaw),
            (_, Truth::No) => Some(NotApplicable::Condition),
            _ => None,
        };
        let (owes, to) = match &norm.rule {
            Rule::Duty(duty) => (duty.owes.to_vec(), duty.to.to_vec()),
            _ => (Vec::new(), Vec::new()),
        };
        Finding {
            norm: norm.id.clone(),
            cites: norm.cites.to_vec(),
            label: norm.label.clone(),
            stage: norm.stage,
            matter: frame.matter.matter.id.clone(),
            village: frame.round.map(|round| round.village.clone()),
            round: frame.round.map(|round| round.number),
            subject: frame.subject.map(|record| record.id.clone()),
            owes,
            to,
            outcome: if reason.is_some() {
                Outcome::NotApplicable
            } else {
                Outcome::Undetermined
            },
            reason,
            axes: Axes {
                in_force,
                applicable,
                triggered: Truth::Yes,
                performed: Truth::Unknown,
            },
            due: None,
            done: None,
            vote: None,
            votes_needed: None,
            records: Vec::new(),
            missing: Vec::new(),
            explanation: Explanation::leaf(
                Statement::Norm {
                    cites: norm.cites.to_vec(),
                },
                Truth::Unknown,
            ),
        }
    }

    /// Keeps a finding with the reasons told on the way.
    fn keep(&mut self, mut finding: Finding, tracer: Tracer) {
        let (because, missing) = tracer.finish();
        finding.explanation.because = because;
        finding.explanation.truth = match finding.outcome {
            Outcome::Satisfied | Outcome::SatisfiedLate => Truth::Yes,
            Outcome::Unsatisfied => Truth::No,
            _ => Truth::Unknown,
        };
        finding.records = finding.explanation.records();
        if finding.outcome == Outcome::Undetermined {
            finding.missing = missing;
            // A text without a time leaves a duty open that nothing recorded can close.
            if finding.missing.is_empty() {
                finding.missing.push(Missing::Time {});
            }
        }
        self.findings.push(finding);
    }
}

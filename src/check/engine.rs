//! The order of a check: for one matter, votes first, then effects, then duties and orders.

use alloc::vec::Vec;

use super::SpecialLaw;
use super::cond::Asked;
use super::duty::Judged;
use super::index::{Index, Ready, Set};
use super::log::{Log, MatterLog, Row};
use super::scratch::{Left, emptied};
use super::start::Occurrence;
use super::trace::{Silent, Sink, Told};
use super::validity::is_adopting;
use super::verdict::Found;
use super::vote;
use crate::act::VoteOutcome;
use crate::actor::Body;
use crate::matter::Reach;
use crate::norm::{Duty, Effect, Modality, Norm, Rule, Status, Subject, Validity};
use crate::record::{Reading, Record, Round};
use crate::report::{Aspect, Axes, NotApplicable, Outcome, Statement, StatusEntry};
use crate::time::{When, WorkingCalendar};
use crate::{BodyId, Truth};

/// One check under way: what is asked, and what was found so far of the matter at hand.
pub(super) struct Engine<'l, 'a> {
    pub(super) log: &'l Log<'a>,
    pub(super) calendar: &'l WorkingCalendar,
    pub(super) readings: &'l [Reading],
    pub(super) special: &'l [SpecialLaw],
    /// What was found, and what was told of it, one for one.
    pub(super) found: Vec<Found<'l, 'a>>,
    pub(super) told: Vec<Told>,
    /// What was found that may start a duty, by rank and place: a vote that came out, a breach, what is open.
    pub(super) starting: Vec<(usize, usize)>,
    pub(super) statuses: Vec<StatusEntry>,
    /// What came out of each round, and whether it was adopted, one for one with the rounds.
    outcomes: Vec<Option<VoteOutcome>>,
    adopted: Vec<Truth>,
    /// The norms that can say anything of the matter at hand.
    can: Set,
    /// A list for the starts of the duty at hand, kept so that it is made only once.
    starts: Vec<Occurrence<'l, 'a>>,
    /// Whether the villages of the commune together adopted it.
    carried: Option<Truth>,
}

/// What a finding is about, before anything is known of it.
pub(super) struct Frame<'l, 'a> {
    pub(super) norm: &'a Norm,
    pub(super) rank: usize,
    pub(super) matter: &'l MatterLog<'a>,
    pub(super) round: Option<&'l Round<'a>>,
    pub(super) subject: Option<&'a Record>,
    pub(super) on: When,
    /// The body that owes it, and the year, of a duty that is owed by each or in each.
    pub(super) bearer: Option<&'a Body>,
    pub(super) year: Option<u16>,
}

impl<'l, 'a> Engine<'l, 'a> {
    /// A check of one matter, in memory that a former one may have left.
    pub(super) fn new(
        log: &'l Log<'a>,
        calendar: &'l WorkingCalendar,
        readings: &'l [Reading],
        special: &'l [SpecialLaw],
        left: Left,
    ) -> Self {
        Self {
            log,
            calendar,
            readings,
            special,
            found: emptied(left.found),
            told: Vec::new(),
            starting: left.starting,
            statuses: left.statuses,
            outcomes: left.outcomes,
            adopted: left.adopted,
            can: left.can,
            starts: emptied(left.starts),
            carried: None,
        }
    }

    /// What the check leaves: its statuses, and memory for the next one.
    pub(super) fn leave(self) -> Left {
        Left {
            found: emptied(self.found),
            starts: emptied(self.starts),
            starting: self.starting,
            statuses: self.statuses,
            outcomes: self.outcomes,
            adopted: self.adopted,
            can: self.can,
        }
    }

    /// Everything to be found on one matter.
    pub(super) fn matter<S: Sink>(
        &mut self,
        matter: &'l MatterLog<'a>,
        norms: &'a [Norm],
        index: &'a Index,
    ) {
        self.starting.clear();
        self.outcomes.clear();
        self.outcomes.resize(matter.rounds.len(), None);
        self.adopted.clear();
        self.adopted.resize(matter.rounds.len(), Truth::Unknown);
        let mut can = core::mem::take(&mut self.can);
        let mut starts = core::mem::take(&mut self.starts);
        let concluded = !self.log.conclusions(&matter.matter.id).is_empty();
        index.screen(matter, concluded, &mut can);
        for ready in can.places().filter_map(|place| index.ready.get(place)) {
            let Some(norm) = norms.get(ready.norm) else {
                continue;
            };
            match &norm.rule {
                Rule::Validity(validity) => self.validity::<S>(norm, validity, ready.rank, matter),
                Rule::Effect(effect) => self.effect::<S>(norm, effect, ready.rank, matter),
                Rule::Duty(duty) => self.duty::<S>(norm, duty, ready, matter, &mut starts),
                Rule::Precedence(order) => self.precedence::<S>(norm, order, ready.rank, matter),
            }
        }
        self.annulments(matter);
        self.suspensions(matter);
        self.can = can;
        self.starts = starts;
    }

    pub(super) fn asked(
        &self,
        matter: &'l MatterLog<'a>,
        round: Option<&'l Round<'a>>,
        record: Option<&'a Record>,
    ) -> Asked<'_, 'a> {
        Asked {
            log: self.log,
            matter,
            round,
            record,
            readings: self.readings,
            outcomes: &self.outcomes,
            later: false,
            until: None,
        }
    }

    fn validity<S: Sink>(
        &mut self,
        norm: &'a Norm,
        validity: &'a Validity,
        rank: usize,
        matter: &'l MatterLog<'a>,
    ) {
        match &validity.of {
            Subject::Round => {
                for round in &matter.rounds {
                    let frame = Frame::of_round(norm, rank, matter, round);
                    self.test_one::<S>(validity, &frame, None);
                }
            }
            Subject::Villages => {
                if let Some((on, last)) = matter.voted_by().zip(matter.rounds.last()) {
                    let frame = Frame {
                        round: None,
                        subject: None,
                        on,
                        ..Frame::of_round(norm, rank, matter, last)
                    };
                    self.test_one::<S>(validity, &frame, None);
                }
            }
            Subject::Act(pattern) => {
                for row in matter.matching(pattern) {
                    if !self.log.done_by(matter, None, row, &pattern.by).is_no() {
                        let frame = Frame::of_act(norm, rank, matter, row);
                        self.test_one::<S>(validity, &frame, Some(row));
                    }
                }
            }
        }
    }

    /// Whether a round, an act, or the villages together count.
    fn test_one<S: Sink>(
        &mut self,
        validity: &'a Validity,
        frame: &Frame<'l, 'a>,
        act: Option<&'l Row<'a>>,
    ) {
        let adopting = is_adopting(validity);
        let mut sink = S::default();
        let asked = self.asked(frame.matter, frame.round, act.map(|row| row.record));
        let mut found = self.gate(frame, &asked, &mut sink);
        if found.outcome == Outcome::Undetermined {
            if let (Subject::Act(pattern), Some(act)) = (&validity.of, act) {
                let theirs = asked.theirs(act, core::slice::from_ref(pattern), &mut sink);
                found.axes.applicable = found.axes.applicable.and(theirs);
            }
            // A norm of which it is open whether it applies is tested all the same: what the test
            // misses would have to be known too.
            let tested = self.test(validity, &asked, &mut sink);
            found.axes.performed = tested.truth;
            found.needed = tested.needed;
            if found.applies() && adopting && self.still_runs(frame.matter, frame.round) {
                // What is counted so far decides nothing while votes may still come in.
                found.axes.performed = Truth::Unknown;
                found.outcome = Outcome::Pending;
                found.due = Some(frame.on);
            } else if found.applies() {
                found.vote = tested.vote;
                found.outcome = match tested.truth {
                    Truth::Yes => Outcome::Satisfied,
                    Truth::No => Outcome::Unsatisfied,
                    Truth::Unknown => Outcome::Undetermined,
                };
            }
        }
        if adopting && found.outcome != Outcome::NotApplicable {
            let holds = match found.outcome {
                Outcome::Satisfied => Truth::Yes,
                Outcome::Unsatisfied => Truth::No,
                _ => Truth::Unknown,
            };
            let (village, number) = frame.round.map_or((&frame.matter.matter.body, 0), |round| {
                (round.village, round.number)
            });
            if let Some(round) = frame.round {
                if let Some(outcome) = self.outcomes.get_mut(round.place) {
                    *outcome = found.vote;
                }
                if let Some(adopted) = self.adopted.get_mut(round.place) {
                    *adopted = holds;
                }
            } else {
                self.carried = Some(holds);
            }
            if S::TELLS {
                self.status(frame, village, number, Status::Adopted, holds, frame.on);
            }
        }
        self.keep(found, sink);
    }

    /// Whether a vote still runs; of villages together, the vote of any.
    fn still_runs(&self, matter: &MatterLog<'a>, round: Option<&Round<'a>>) -> bool {
        let runs = |round: &Round<'_>| round.still_runs(self.log.as_of);
        round.map_or_else(|| matter.rounds.iter().any(runs), runs)
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

    fn effect<S: Sink>(
        &mut self,
        norm: &'a Norm,
        effect: &'a Effect,
        rank: usize,
        matter: &'l MatterLog<'a>,
    ) {
        // A commune-wide decision binds once, on the last round; a village's, round by round.
        let skip = if matter.matter.reach == Reach::Commune {
            matter.rounds.len().saturating_sub(1)
        } else {
            0
        };
        for round in matter.rounds.iter().skip(skip) {
            let frame = Frame::of_round(norm, rank, matter, round);
            let mut sink = S::default();
            let asked = self.asked(matter, Some(round), None);
            let mut found = self.gate(&frame, &asked, &mut sink);
            let mut from = None;
            let together = self.carried.map_or(Some(round), |_| None);
            if found.applies() && self.still_runs(matter, together) {
                found.outcome = Outcome::Pending;
                found.due = Some(frame.on);
            } else if found.outcome == Outcome::Undetermined && found.applies() {
                let of_round = self.adopted.get(round.place).copied();
                let adopted = self.carried.or(of_round).unwrap_or(Truth::Unknown);
                let bound = self.bind(effect, &asked, round, adopted, &mut sink);
                from = bound.from;
                found.axes.triggered = adopted;
                found.axes.performed = from.is_some().into();
                found.outcome = bound.outcome;
                found.reason = bound.reason;
                found.done = from;
            }
            if let Some(from) = from.filter(|_| S::TELLS) {
                self.status(
                    &frame,
                    round.village,
                    round.number,
                    Status::InEffect,
                    Truth::Yes,
                    from,
                );
            }
            self.keep(found, sink);
        }
    }

    fn duty<S: Sink>(
        &mut self,
        norm: &'a Norm,
        duty: &'a Duty,
        ready: &'a Ready,
        matter: &'l MatterLog<'a>,
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        starts.clear();
        self.occurrences(norm, duty, &ready.causes, matter, starts);
        for start in starts.iter() {
            let frame = Frame {
                norm,
                rank: ready.rank,
                matter,
                round: start.round,
                subject: start.record,
                on: start.on,
                bearer: start.bearer,
                year: start.year,
            };
            let mut sink = S::default();
            let asked = self.asked(matter, start.round, start.record);
            let owed = Asked {
                later: true,
                until: start.window.map(|days| days.own),
                ..asked
            };
            let mut found = self.gate(&frame, &owed, &mut sink);
            found.axes.triggered = start.truth;
            if found.outcome == Outcome::Undetermined {
                let judged = self.judge_start(duty, &asked, start, &mut sink);
                if found.applies() {
                    found.outcome = judged.outcome;
                }
                found.due = judged.due;
                found.done = judged.done;
                found.axes.performed = judged.performed;
                // Who is gone before its time is over has nothing left to do.
                let over =
                    start.ended && (start.year.is_some() || found.outcome == Outcome::Pending);
                if over && found.applies() {
                    found.outcome = Outcome::NotApplicable;
                    found.reason = Some(NotApplicable::BearerEnded);
                }
            }
            self.keep(found, sink);
        }
    }

    fn judge_start<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Judged {
        let record = start.record.map(|record| &record.id);
        sink.leaf(
            || Statement::Triggered { on: start.on },
            start.truth,
            record,
        );
        if start.truth.is_unknown() {
            if let Some((aspect, record)) = start.missing.zip(start.record) {
                sink.missing(|| vote::field(&record.id, aspect));
            }
            if start.record.is_none() {
                self.tell_unsent(duty, start, sink);
            }
            let cause = start.cause.and_then(|place| self.told.get(place));
            for missing in cause.into_iter().flat_map(|told| &told.missing) {
                sink.missing(|| missing.clone());
            }
            return Judged {
                outcome: Outcome::Undetermined,
                ..self.judge(duty, asked, start, &mut Silent)
            };
        }
        let mut judged = match duty.modality {
            Modality::Obligation => match self.judge_standing(duty, asked, start, sink) {
                Some(judged) => judged,
                None => self.judge(duty, asked, start, sink),
            },
            Modality::Prohibition => self.forbidden(duty, asked, start, sink),
        };
        // The real day may come later than the planned one: until then nothing is missed.
        if start.planned && judged.outcome != Outcome::Satisfied {
            judged.outcome = Outcome::Pending;
        }
        judged
    }

    /// Whether the norm was in force on the day, whether a special law displaces it, whether its
    /// conditions hold; the outcome stays open where none of these ends it.
    pub(super) fn gate<S: Sink>(
        &self,
        frame: &Frame<'l, 'a>,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> Found<'l, 'a> {
        let period = frame.norm.period;
        let on = frame.on;
        let in_force = period.contains_when(&on);
        sink.leaf(
            || Statement::InForce { period, on },
            in_force,
            frame.subject.map(|record| &record.id),
        );
        // Villages taken together have no record of their own: their day is that of the last round.
        let dated = || {
            frame.subject.or_else(|| {
                let last = frame.matter.rounds.last()?;
                last.parts.last().copied()
            })
        };
        if in_force.is_unknown()
            && let Some(record) = dated()
        {
            let aspect = if record.date.exact().is_none() {
                Aspect::Date
            } else {
                Aspect::Until
            };
            sink.missing(|| vote::field(&record.id, aspect));
        }
        let displaced = self
            .special
            .iter()
            .find(|special| special.displaces == frame.norm.id);
        let (applicable, reason) = match (in_force, displaced) {
            (Truth::No, _) => (Truth::Unknown, Some(NotApplicable::NotInForce)),
            (_, Some(special)) => {
                sink.leaf(
                    || Statement::Displaced {
                        by: special.by.clone(),
                    },
                    Truth::Yes,
                    None,
                );
                (Truth::No, Some(NotApplicable::SpecialLaw))
            }
            (_, None) => {
                let holds = asked.all(&frame.norm.scope.when, sink);
                (holds, holds.is_no().then_some(NotApplicable::Condition))
            }
        };
        Found {
            norm: frame.norm,
            rank: frame.rank,
            matter: frame.matter,
            round: frame.round,
            subject: frame.subject,
            bearer: frame.bearer,
            year: frame.year,
            outcome: if reason.is_some() {
                Outcome::NotApplicable
            } else {
                Outcome::Undetermined
            },
            reason,
            axes: Axes::new(in_force, applicable),
            due: None,
            done: None,
            vote: None,
            needed: None,
        }
    }

    pub(super) fn keep<S: Sink>(&mut self, found: Found<'l, 'a>, sink: S) {
        let starts = matches!(
            found.outcome,
            Outcome::Unsatisfied | Outcome::SatisfiedLate | Outcome::Undetermined
        );
        if starts || found.vote.is_some() {
            self.starting.push((found.rank, self.found.len()));
        }
        self.found.push(found);
        if S::TELLS {
            self.told.push(sink.told());
        }
    }
}

impl<'l, 'a> Frame<'l, 'a> {
    fn of_round(
        norm: &'a Norm,
        rank: usize,
        matter: &'l MatterLog<'a>,
        round: &'l Round<'a>,
    ) -> Self {
        Self {
            norm,
            rank,
            matter,
            round: Some(round),
            subject: round.parts.last().copied(),
            on: round.end,
            bearer: None,
            year: None,
        }
    }

    pub(super) fn of_act(
        norm: &'a Norm,
        rank: usize,
        matter: &'l MatterLog<'a>,
        act: &Row<'a>,
    ) -> Self {
        Self {
            norm,
            rank,
            matter,
            round: matter.round_at(act),
            subject: Some(act.record),
            on: act.date,
            bearer: None,
            year: None,
        }
    }
}

impl Found<'_, '_> {
    /// Whether the norm is known to have been in force and to apply.
    pub(super) fn applies(&self) -> bool {
        self.axes.in_force.and(self.axes.applicable).is_yes()
    }
}

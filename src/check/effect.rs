//! From when an adopted decision binds, and what came before what.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::engine::{Engine, Frame};
use super::log::{MatterLog, Row};
use super::trace::Sink;
use super::validity::adopts;
use super::verdict::Found;
use super::vote::field;
use crate::Truth;
use crate::act::{Concurrence, VoteOutcome};
use crate::norm::{Effect, EffectFrom, Norm, Pattern, Precedence, SameDay};
use crate::record::Round;
use crate::record::last_day;
use crate::record::{Act, Record};
use crate::report::{Aspect, Missing, NotApplicable, Outcome, Statement};
use crate::time::When;

/// What an effect came to.
pub(super) struct Bound {
    pub(super) outcome: Outcome,
    pub(super) reason: Option<NotApplicable>,
    pub(super) from: Option<When>,
}

impl<'l, 'a> Engine<'l, 'a> {
    /// An order of acts, asked of the earliest act that should come second.
    pub(super) fn precedence<S: Sink>(
        &mut self,
        norm: &'a Norm,
        order: &'a Precedence,
        rank: usize,
        matter: &'l MatterLog<'a>,
    ) {
        let key = |row: &Row<'a>| (row.date.earliest(), row.date.latest(), &row.record.id);
        let mut earliest: Option<&Row<'a>> = None;
        for pattern in order.then.iter() {
            for row in matter.matching(pattern) {
                let earlier = earliest.is_none_or(|known| key(row) < key(known));
                if earlier && !self.log.done_by(matter, None, row, &pattern.by).is_no() {
                    earliest = Some(row);
                }
            }
        }
        let Some(row) = earliest else { return };
        let then = row.record;
        let frame = Frame::of_act(norm, rank, matter, row);
        let mut sink = S::default();
        let asked = self.asked(matter, frame.round, Some(then));
        let mut found = self.gate(&frame, &asked, &mut sink);
        if found.outcome == Outcome::Undetermined {
            let theirs = asked.theirs(row, &order.then, &mut sink);
            found.axes.applicable = found.axes.applicable.and(theirs);
            let shown = self.ordered(order, &asked, then, &mut sink);
            if found.applies() {
                found.outcome = shown;
            }
            found.axes.performed = match shown {
                Outcome::Satisfied => Truth::Yes,
                Outcome::Unsatisfied => Truth::No,
                _ => Truth::Unknown,
            };
        }
        self.keep(found, sink);
    }

    /// From when an adopted decision binds.
    pub(super) fn bind<S: Sink>(
        &self,
        effect: &Effect,
        asked: &Asked<'_, 'a>,
        round: &Round<'a>,
        adopted: Truth,
        sink: &mut S,
    ) -> Bound {
        let on = round.end;
        sink.leaf(
            || Statement::Round {
                outcome: VoteOutcome::Passed,
                on,
            },
            adopted,
            round.last(),
        );
        match adopted {
            Truth::No => {
                return Bound {
                    outcome: Outcome::NotApplicable,
                    reason: Some(NotApplicable::NotAdopted),
                    from: None,
                };
            }
            Truth::Unknown => {
                // What the adoption misses is told by the finding on the adoption; it is missing here too.
                for missing in self.adoption_missing(round) {
                    sink.missing(|| missing);
                }
                return Bound {
                    outcome: Outcome::Undetermined,
                    reason: None,
                    from: None,
                };
            }
            Truth::Yes => {}
        }
        match &effect.from {
            EffectFrom::Adoption => {
                sink.leaf(|| Statement::Binds { from: on }, Truth::Yes, round.last());
                Bound {
                    outcome: Outcome::Satisfied,
                    reason: None,
                    from: Some(on),
                }
            }
            EffectFrom::NotRegulated => {
                sink.missing(|| Missing::Rule {});
                Bound {
                    outcome: Outcome::Undetermined,
                    reason: None,
                    from: None,
                }
            }
            EffectFrom::FixedBy(pattern) => match self.measure(pattern, asked.matter, round) {
                Some(record) => Self::fixed(record, sink),
                None => self.not_yet(pattern, None, asked, round, sink),
            },
            EffectFrom::Issue { recognise, refuse } => {
                if let Some(record) = self.measure(recognise, asked.matter, round) {
                    sink.leaf(
                        || Statement::Binds { from: record.date },
                        Truth::Yes,
                        Some(&record.id),
                    );
                    return Bound {
                        outcome: Outcome::Satisfied,
                        reason: None,
                        from: Some(record.date),
                    };
                }
                let open = self.measure_by(Truth::Unknown, recognise, asked.matter, round);
                let refused = self.measure(refuse, asked.matter, round);
                if let Some(record) = refused.filter(|_| open.is_none()) {
                    sink.leaf(
                        || Statement::Done {
                            act: refuse.kind,
                            topic: None,
                            on: record.date,
                        },
                        Truth::Yes,
                        Some(&record.id),
                    );
                    return Bound {
                        outcome: Outcome::Unsatisfied,
                        reason: None,
                        from: None,
                    };
                }
                self.not_yet(recognise, Some(refuse), asked, round, sink)
            }
        }
    }

    /// The day that an authority fixed.
    fn fixed<S: Sink>(record: &Record, sink: &mut S) -> Bound {
        let from = record.act.ruling().and_then(|act| act.effective);
        let says = || Statement::Binds {
            from: from.unwrap_or(When::unknown()),
        };
        sink.leaf(says, from.is_some().into(), Some(&record.id));
        if from.is_none() {
            sink.missing(|| field(&record.id, Aspect::Effective));
        }
        let outcome = if from.is_some() {
            Outcome::Satisfied
        } else {
            Outcome::Undetermined
        };
        Bound {
            outcome,
            reason: None,
            from,
        }
    }

    /// What the adoption of a round misses.
    fn adoption_missing(&self, round: &Round<'_>) -> Vec<Missing> {
        let of_round = |found: &Found<'_, '_>| {
            found.outcome == Outcome::Undetermined
                && adopts(found.norm)
                && found.round.is_none_or(|other| {
                    other.number == round.number && other.village == round.village
                })
        };
        let told = self
            .found
            .iter()
            .zip(&self.told)
            .filter(|(found, _)| of_round(found));
        told.flat_map(|(_, told)| told.missing.clone()).collect()
    }

    /// A measure on this round: by whoever the pattern names, once the vote was over.
    fn measure(
        &self,
        pattern: &Pattern,
        matter: &MatterLog<'a>,
        round: &Round<'a>,
    ) -> Option<&'a Record> {
        self.measure_by(Truth::Yes, pattern, matter, round)
    }

    /// A measure of which it is so certain that it is one on this round.
    fn measure_by(
        &self,
        certain: Truth,
        pattern: &Pattern,
        matter: &MatterLog<'a>,
        round: &Round<'a>,
    ) -> Option<&'a Record> {
        let mut rows = matter.matching(pattern);
        rows.find(|record| {
            let own = record
                .act
                .ruling()
                .and_then(|act| act.round)
                .is_none_or(|number| number == round.number);
            let by = || self.log.done_by(matter, Some(round), record, &pattern.by);
            own && by().and(round.end.not_after(&record.date)) == certain
        })
        .map(|row| row.record)
    }

    /// Not in effect yet, or not known to be.
    fn not_yet<S: Sink>(
        &self,
        pattern: &Pattern,
        refuse: Option<&Pattern>,
        asked: &Asked<'_, 'a>,
        round: &Round<'a>,
        sink: &mut S,
    ) -> Bound {
        // A measure taken by nobody knows whom, or nobody knows whether before the vote, may be the one that counts.
        let open = [Some(pattern), refuse]
            .into_iter()
            .flatten()
            .find_map(|pattern| self.measure_by(Truth::Unknown, pattern, asked.matter, round));
        if let Some(record) = open {
            let order = round.end.not_after(&record.date);
            if record.date.exact().is_none() && order.is_unknown() {
                sink.missing(|| field(&record.id, Aspect::Date));
            }
            if let Some(vote) = round.last().filter(|_| order.is_unknown())
                && round.end.exact().is_none()
            {
                sink.missing(|| field(vote, Aspect::Date));
            }
            if record.actor.is_none() || order.is_yes() {
                sink.missing(|| field(&record.id, Aspect::Actor));
            }
            return Bound {
                outcome: Outcome::Undetermined,
                reason: None,
                from: None,
            };
        }
        let absent = self.log.absent(
            asked.matter,
            pattern,
            None,
            Window {
                from: round.end.earliest(),
                until: None,
            },
            sink,
        );
        let outcome = if absent.is_yes() {
            Outcome::Pending
        } else {
            Outcome::Undetermined
        };
        Bound {
            outcome,
            reason: None,
            from: None,
        }
    }

    /// Whether one act came before another.
    fn ordered<S: Sink>(
        &self,
        order: &Precedence,
        asked: &Asked<'_, 'a>,
        then: &'a Record,
        sink: &mut S,
    ) -> Outcome {
        sink.leaf(
            || Statement::Done {
                act: then.act.kind(),
                topic: then.act.topic().cloned(),
                on: then.date,
            },
            Truth::Yes,
            Some(&then.id),
        );
        let mut best: Option<(Truth, &'a Record)> = None;
        'first: for pattern in order.first.iter() {
            for record in asked
                .matter
                .matching(pattern)
                .filter(|row| !core::ptr::eq(row.record, then) && !is_short_of_agreement(row))
            {
                // What lasted came first only once it was over: ballots still out decide nothing.
                let over = record.last_day;
                let ahead = match order.same_day {
                    SameDay::Allowed => over.not_after(&then.date),
                    SameDay::TooLate => over.before(&then.date),
                };
                let truth = asked.done_by(record, &pattern.by).and(ahead);
                if best.is_none_or(|(known, _)| truth > known) {
                    best = Some((truth, record.record));
                }
                // Nothing is surer.
                if truth.is_yes() {
                    break 'first;
                }
            }
        }
        if let Some((truth, record)) = best {
            sink.leaf(
                || Statement::Before {
                    first: last_day(record),
                    then: then.date,
                },
                truth,
                Some(&record.id),
            );
            match truth {
                Truth::Yes => return Outcome::Satisfied,
                Truth::Unknown => {
                    for record in [record, then]
                        .into_iter()
                        .filter(|record| record.date.exact().is_none())
                    {
                        sink.missing(|| field(&record.id, Aspect::Date));
                    }
                    if record.date.exact().is_some() && last_day(record).exact().is_none() {
                        sink.missing(|| field(&record.id, Aspect::Until));
                    }
                    if self
                        .log
                        .fills_any(
                            asked.village(),
                            record.actor.as_ref(),
                            order.first.first().map_or(&[], |pattern| &pattern.by),
                        )
                        .is_unknown()
                    {
                        sink.missing(|| field(&record.id, Aspect::Actor));
                    }
                    return Outcome::Undetermined;
                }
                Truth::No => {}
            }
        }
        let window = Window {
            from: asked.matter.matter.opened,
            until: then.date.latest(),
        };
        let absent = Truth::all(
            order
                .first
                .iter()
                .map(|pattern| self.log.absent(asked.matter, pattern, None, window, sink)),
        );
        if absent.is_yes() {
            Outcome::Unsatisfied
        } else {
            Outcome::Undetermined
        }
    }
}

/// Whether an act of concurrence falls short of agreement (*thống nhất*): an opinion, a proposal.
fn is_short_of_agreement(record: &Record) -> bool {
    matches!(&record.act, Act::Agree(act) if act.how != Concurrence::Agreement)
}

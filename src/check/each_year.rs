//! A duty owed in a year: once in each span of it, or once with no day named.
//!
//! A year without a day in it has two readings, dated within it or covering it; bodies named together
//! may owe it jointly or either of them. The outcome is definite where every admissible reading gives
//! the same, and otherwise names the one reading that is missing.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::duty::Judged;
use super::engine::Engine;
use super::need::{meets, signatures};
use super::standing::year_days;
use super::start::Occurrence;
use super::trace::{Silent, Sink};
use super::vote::field;
use crate::Truth;
use crate::act::Term;
use crate::actor::{BodyKind, heirs, info};
use crate::norm::{Bearers, Duty, Need};
use crate::record::{Act, Record, Signature, YesNo};
use crate::report::{Aspect, Missing, Outcome, Statement};
use crate::time::{CountingRules, Date, Direction, Period, Recurrence, Span, When, due_bounds};

/// The outcome that all of some have, if they have one.
fn agree(outcomes: &[Outcome]) -> Option<Outcome> {
    let (first, rest) = outcomes.split_first()?;
    rest.iter()
        .all(|outcome| outcome == first)
        .then_some(*first)
}

impl<'l, 'a> Engine<'l, 'a> {
    /// A duty owed regularly within a year, under a reading of how often: once in each span.
    pub(super) fn regular<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        (year, span): (i32, Span),
        sink: &mut S,
    ) -> Option<Judged> {
        let (opens, closes) = year_days(year)?;
        let every = Recurrence::try_new(opens, span).ok()?;
        let mut outcomes: Vec<Outcome> = Vec::new();
        let mut last: Option<When> = None;
        for n in 0..366_u32 {
            let Some(window) = every.window(n) else { break };
            let Some(from) = window.first_day().filter(|from| *from <= closes) else {
                break;
            };
            let until = window
                .day_after()
                .and_then(|after| after.checked_add_days(-1))
                .map_or(closes, |last| last.min(closes));
            // A span that ended before the programme came asks nothing.
            if start.on.earliest().is_some_and(|bound| bound > until) {
                continue;
            }
            let mut best: Option<(Truth, &'a Record)> = None;
            for perform in duty.perform.iter() {
                for (record, by) in self.done_by(duty, perform, asked, start) {
                    let supported = Self::supported(duty, record, &mut Silent);
                    let met = Truth::all(
                        perform
                            .needs
                            .iter()
                            .map(|need| meets(asked, need, record, &mut Silent)),
                    );
                    let within = record.date.within(&window);
                    let truth = by.and(met).and(supported).and(within);
                    if !truth.is_no() && best.is_none_or(|(known, _)| truth > known) {
                        best = Some((truth, record));
                    }
                }
            }
            let outcome = match best {
                Some((Truth::Yes, record)) => {
                    last = Some(record.date);
                    Outcome::Satisfied
                }
                Some((_, record)) => {
                    sink.missing(|| field(&record.id, Aspect::Date));
                    Outcome::Undetermined
                }
                None if until >= self.log.as_of => Outcome::Pending,
                None => {
                    let window = Window {
                        from: Some(from),
                        until: Some(until),
                    };
                    let silent = duty
                        .perform
                        .iter()
                        .map(|perform| self.absent_for(duty, perform, asked, start, window, sink));
                    if Truth::all(silent.collect::<Vec<_>>()).is_yes() {
                        Outcome::Unsatisfied
                    } else {
                        Outcome::Undetermined
                    }
                }
            };
            sink.leaf(
                || Statement::Window {
                    period: Period::try_new(Some(from), until.checked_add_days(1))
                        .unwrap_or(window),
                },
                outcome.shown(),
                best.map(|(_, record)| &record.id),
            );
            outcomes.push(outcome);
        }
        let worst = [
            Outcome::Unsatisfied,
            Outcome::Undetermined,
            Outcome::Pending,
        ]
        .into_iter()
        .find(|outcome| outcomes.contains(outcome))
        .unwrap_or(Outcome::Satisfied);
        Some(Judged {
            outcome: worst,
            due: Some(When::day(closes)),
            done: last.filter(|_| worst == Outcome::Satisfied),
            performed: worst.shown(),
        })
    }

    /// A duty owed in a year with no day in it: under each admissible reading of the year and of who
    /// owes it together; definite where all of them agree.
    pub(super) fn in_year<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        year: i32,
        sink: &mut S,
    ) -> Judged {
        let modes: &[Together] = match (duty.bearers, self.reads(&Term::JOINTLY)) {
            (Bearers::Each | Bearers::Either, _) | (Bearers::Unstated, Truth::No) => {
                &[Together::Any]
            }
            (Bearers::Jointly, _) | (Bearers::Unstated, Truth::Yes) => &[Together::All],
            (Bearers::Unstated, Truth::Unknown) => &[Together::Any, Together::All],
        };
        let within = self
            .reading(&Term::YEAR_COVERED)
            .and_then(|reading| reading.within);
        let bases: &[Basis] = match self.reads(&Term::YEAR_COVERED) {
            Truth::Yes => &[Basis::Covers],
            Truth::No => &[Basis::Dated],
            Truth::Unknown => &[Basis::Dated, Basis::Covers],
        };
        let mut by_mode: Vec<Judged> = Vec::new();
        for mode in modes {
            let ways: Vec<Judged> = bases
                .iter()
                .map(|basis| {
                    let way = Way {
                        mode: *mode,
                        basis: *basis,
                        within,
                    };
                    self.one_way(duty, asked, start, (year, way), sink)
                })
                .collect();
            let outcomes: Vec<Outcome> = ways.iter().map(|way| way.outcome).collect();
            let judged = if let (Some(_), Some(first)) = (agree(&outcomes), ways.first()) {
                Judged {
                    // The last day is only known where one reading is taken.
                    due: first.due.filter(|_| ways.len() == 1),
                    ..*first
                }
            } else {
                if modes.len() == 1 {
                    Self::open_term(&Term::YEAR_COVERED, sink);
                }
                let done = ways.iter().find_map(|way| way.done);
                Judged {
                    done,
                    ..Judged::open(Truth::Unknown)
                }
            };
            by_mode.push(judged);
        }
        let outcomes: Vec<Outcome> = by_mode.iter().map(|mode| mode.outcome).collect();
        match (agree(&outcomes), by_mode.first()) {
            (Some(outcome), Some(first)) => {
                if outcome == Outcome::Undetermined && modes.len() > 1 {
                    Self::open_term(&Term::YEAR_COVERED, sink);
                }
                *first
            }
            (None, Some(first)) => {
                Self::open_term(&Term::JOINTLY, sink);
                Judged {
                    done: first.done,
                    ..Judged::open(Truth::Unknown)
                }
            }
            _ => Judged::open(Truth::Unknown),
        }
    }

    fn open_term<S: Sink>(term: &Term, sink: &mut S) {
        sink.leaf(
            || Statement::Reading { term: term.clone() },
            Truth::Unknown,
            None,
        );
        sink.missing(|| Missing::Reading { term: term.clone() });
    }

    /// A year under one reading of it and of who owes it together.
    fn one_way<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        (year, way): (i32, Way),
        sink: &mut S,
    ) -> Judged {
        let Some((opens, closes)) = year_days(year) else {
            return Judged::open(Truth::Unknown);
        };
        // Where no day is named, what covers a year may come until the next one is over.
        let due = match (way.basis, way.within) {
            (Basis::Dated, _) => Some(closes),
            (Basis::Covers, None) => None,
            (Basis::Covers, Some(span)) => due_bounds(
                &When::day(closes),
                span,
                Direction::Forward,
                CountingRules::NO_ROLL,
                self.calendar,
            )
            .ok()
            .and_then(|due| due.latest()),
        };
        let end = due
            .or_else(|| year_days(year.saturating_add(1)).map(|(_, last)| last))
            .unwrap_or(closes);
        sink.open();
        let shown = self.of_year(duty, asked, start, (way.basis, opens, closes), sink);
        let whole = Self::complete(duty, asked, way.mode, &shown, closes);
        let in_time = due.map_or(whole, |due| {
            let until = |(record, truth): &(&'a Record, Truth)| {
                (*record, truth.and(record.date.not_after(&When::day(due))))
            };
            let by_then: Vec<_> = shown.iter().map(until).collect();
            Self::complete(duty, asked, way.mode, &by_then, closes)
        });
        let outcome = match (whole, in_time) {
            (_, Truth::Yes) => Outcome::Satisfied,
            (Truth::Yes, Truth::No) => Outcome::SatisfiedLate,
            (Truth::Yes | Truth::Unknown, _) => {
                for (record, _) in &shown {
                    if way.mode == Together::All && signatures(record).is_none() {
                        sink.missing(|| field(&record.id, Aspect::Signatures));
                    }
                    if record.date.exact().is_none() {
                        sink.missing(|| field(&record.id, Aspect::Date));
                    }
                }
                Outcome::Undetermined
            }
            (Truth::No, _) if end >= self.log.as_of => Outcome::Pending,
            (Truth::No, _) => {
                let window = Window {
                    from: Some(opens),
                    until: Some(end),
                };
                // A record of the year that falls short shows how it was done.
                let short = way.mode == Together::Any && !shown.is_empty();
                let absent = short
                    || duty.perform.iter().all(|perform| {
                        self.absent_for(duty, perform, asked, start, window, sink)
                            .is_yes()
                    });
                if absent {
                    Outcome::Unsatisfied
                } else {
                    Outcome::Undetermined
                }
            }
        };
        sink.close(
            || Statement::Year {
                covered: yes(way.basis == Basis::Covers),
                jointly: yes(way.mode == Together::All),
                due,
            },
            outcome.shown(),
        );
        Judged {
            outcome,
            due: due.map(When::day),
            done: Self::completed_on(duty, asked, way.mode, shown, closes),
            performed: whole,
        }
    }

    /// The records of a year under one reading of it, each with whether it is what is asked.
    fn of_year<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        (basis, opens, closes): (Basis, Date, Date),
        sink: &mut S,
    ) -> Vec<(&'a Record, Truth)> {
        let mut shown: Vec<(&'a Record, Truth)> = Vec::new();
        for perform in duty.perform.iter() {
            for (record, by) in self.done_by(duty, perform, asked, start) {
                let in_basis = basis.holds(record, opens, closes);
                // What went to somebody else is another report.
                let elsewhere = perform
                    .needs
                    .iter()
                    .filter(|need| matches!(need, Need::Recipients(_)))
                    .any(|need| meets(asked, need, record, &mut Silent).is_no());
                if in_basis.is_no() || elsewhere {
                    continue;
                }
                let needs = perform.needs.iter();
                let met = Truth::all(needs.map(|need| meets(asked, need, record, sink)));
                let supported = Self::supported(duty, record, sink);
                let truth = by.and(in_basis).and(met).and(supported);
                sink.leaf(
                    || Statement::Done {
                        act: perform.act.kind,
                        topic: record.act.topic().cloned(),
                        on: record.date,
                    },
                    truth,
                    Some(&record.id),
                );
                if in_basis.is_unknown() {
                    sink.missing(|| field(&record.id, basis.aspect()));
                }
                shown.push((record, truth));
            }
        }
        shown.sort_by_key(|(record, _)| {
            (
                record.date.latest().is_none(),
                record.date.latest(),
                &record.id,
            )
        });
        shown
    }

    /// Whether records together are what those who owe it owe.
    fn complete(
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        mode: Together,
        shown: &[(&'a Record, Truth)],
        on: Date,
    ) -> Truth {
        let any = Truth::any(shown.iter().map(|(_, truth)| *truth));
        if mode == Together::Any {
            return any;
        }
        any.and(Truth::all(duty.owes.iter().map(|role| {
            let took = shown
                .iter()
                .map(|(record, truth)| truth.and(Self::took_part(asked, record, role)));
            // Who is gone, and left nobody in its place, is not waited for.
            Truth::any(took).or(gone(role, on))
        })))
    }

    /// The day of the record with which it is complete; they come in order of day.
    fn completed_on(
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        mode: Together,
        shown: Vec<(&'a Record, Truth)>,
        on: Date,
    ) -> Option<When> {
        let mut so_far = Vec::new();
        for (record, truth) in shown {
            so_far.push((record, truth));
            if Self::complete(duty, asked, mode, &so_far, on).is_yes() {
                return Some(record.date);
            }
        }
        None
    }

    /// Whether a role took part in a record: it acted, or it signed.
    fn took_part(asked: &Asked<'_, 'a>, record: &Record, role: &BodyKind) -> Truth {
        let acted = Self::fills_role(asked, record.actor.as_ref(), role);
        if acted.is_yes() {
            return Truth::Yes;
        }
        let kinds = heirs(role);
        let signed = |signed: &[Signature]| {
            Truth::any(
                signed
                    .iter()
                    .filter(|one| kinds.contains(&one.role))
                    .map(|one| one.count.reaches(1)),
            )
        };
        acted.or(signatures(record).map_or(Truth::Unknown, signed))
    }
}

/// Whether neither a kind of body nor any that its duties went to exists on a day.
fn gone(role: &BodyKind, on: Date) -> Truth {
    !Truth::any(
        heirs(role)
            .iter()
            .map(|kind| info(kind).map_or(Truth::Yes, |row| row.exists_on(on))),
    )
}

/// How those who owe it together do it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Together {
    Any,
    All,
}

/// What it means that something is of a year.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Basis {
    /// It was done within the year.
    Dated,
    /// It covers the year, whenever it was done.
    Covers,
}

/// One admissible reading of a year, with the span after its end where one is given.
#[derive(Clone, Copy)]
struct Way {
    mode: Together,
    basis: Basis,
    within: Option<Span>,
}

impl Basis {
    fn holds(self, record: &Record, opens: Date, closes: Date) -> Truth {
        match self {
            Self::Dated => Period::try_new(Some(opens), closes.checked_add_days(1))
                .map_or(Truth::Unknown, |year| record.date.within(&year)),
            Self::Covers => covered(record).map_or(Truth::Unknown, |covered| {
                let from = covered.earliest().is_some_and(|from| from <= opens);
                let until = covered.latest().is_some_and(|until| until >= closes);
                (from && until).into()
            }),
        }
    }

    const fn aspect(self) -> Aspect {
        match self {
            Self::Dated => Aspect::Date,
            Self::Covers => Aspect::Covered,
        }
    }
}

/// The period that a record says it covers.
fn covered(record: &Record) -> Option<When> {
    match &record.act {
        Act::Send(act) | Act::Report(act) | Act::File(act) => act.period,
        Act::Inspect(act) | Act::Supervise(act) => act.period,
        Act::Evaluate(act) | Act::Monitor(act) | Act::Propose(act) | Act::Commend(act) => {
            act.period
        }
        _ => None,
    }
}

const fn yes(holds: bool) -> YesNo {
    if holds { YesNo::Yes } else { YesNo::No }
}

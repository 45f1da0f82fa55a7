//! Duties: what started them, by when, and what the records show of their discharge.
//!
//! An instance of a duty begins with an [`Occurrence`] of its trigger. Its last day is counted from
//! the day of that occurrence, as bounds if the day is known badly. Then every performance is looked
//! for; the first that is shown in time settles it. Silence counts only as [`super::absence`] says.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::conduct::is_conduct;
use super::engine::Engine;
use super::show::Shown;
use super::standing::is_part;
use super::start::Occurrence;
use super::trace::Sink;
use super::vote::field;
use crate::act::ActKind;
use crate::norm::{Duty, Modality, Occasion, Timing, Trigger};
use crate::record::Record;
use crate::report::{Aspect, Missing, Outcome, Statement};
use crate::time::{
    CountingRules, Date, DeadlineError, Direction, MonthEnd, When, deadline, due_bounds,
};
use crate::{RecordId, Truth};

#[derive(Clone, Copy)]
pub(super) struct Judged {
    pub(super) outcome: Outcome,
    pub(super) due: Option<When>,
    pub(super) done: Option<When>,
    pub(super) performed: Truth,
}

impl Judged {
    /// Open, with so much known of the performance.
    pub(super) const fn open(performed: Truth) -> Self {
        Self {
            outcome: Outcome::Undetermined,
            due: None,
            done: None,
            performed,
        }
    }
}

/// The best of what is shown of a duty: whether in time, whether whole, and how; of equals the first.
struct Best<'a> {
    due: Option<When>,
    found: Option<(Truth, Truth, Shown<'a>)>,
}

impl<'a> Best<'a> {
    fn consider(&mut self, shown: Shown<'a>) {
        let whole = shown.truth.and(shown.supported);
        let in_time = whole.and(self.due.map_or(Truth::Yes, |due| shown.on.not_after(&due)));
        let found = self.found.as_ref();
        if found.is_none_or(|(time, done, _)| (in_time, whole) > (*time, *done)) {
            self.found = Some((in_time, whole, shown));
        }
    }

    /// Whether nothing can be better.
    fn settles(&self) -> bool {
        self.found
            .as_ref()
            .is_some_and(|(in_time, ..)| in_time.is_yes())
    }
}

impl<'l, 'a> Engine<'l, 'a> {
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
                Self::tell_due(start.on, None, sink);
                return Ok(Some(start.on));
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
                    return Ok(None);
                };
                // A reading says how many days, and nothing of days of rest.
                (span, Direction::Forward, CountingRules::NO_ROLL)
            }
            Timing::InPeriod | Timing::Window { .. } => {
                let on = start.window.map(|days| When::day(days.due));
                if let Some(on) = on {
                    Self::tell_due(on, None, sink);
                }
                return Ok(on);
            }
            Timing::Stated => return Self::stated(start, sink),
            Timing::Unstated | Timing::AnyTime | Timing::Together | Timing::InYear => {
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
                    day: unknown_day(&error)
                        .or(start.on.earliest())
                        .unwrap_or(self.log.as_of),
                });
                Err(())
            }
        }
    }

    /// The day that the act which starts a duty fixes.
    fn stated<S: Sink>(start: &Occurrence<'l, 'a>, sink: &mut S) -> Result<Option<When>, ()> {
        let fixed = start
            .record
            .and_then(|record| record.act.ruling())
            .and_then(|act| act.until)
            .filter(|until| !until.is_unknown());
        let record = start.record.map(|record| &record.id);
        let Some(on) = fixed else {
            if let Some(record) = record {
                sink.missing(|| field(record, Aspect::Until));
            }
            return Err(());
        };
        Self::tell_due(on, record, sink);
        Ok(Some(on))
    }

    /// Tells a last day that no span was counted to.
    fn tell_due<S: Sink>(on: When, record: Option<&RecordId>, sink: &mut S) {
        let says = || Statement::Due {
            on,
            span: None,
            moved_by: Vec::new(),
        };
        sink.leaf(says, Truth::Yes, record);
    }

    /// The first ordinary session that opens after the start.
    fn next_session<S: Sink>(&self, start: &Occurrence<'l, 'a>, sink: &mut S) -> Option<When> {
        let after = |record: &&&Record| start.on.not_after(&record.date).is_yes();
        let session = self.log.sessions.iter().find(after);
        if let Some(session) = session {
            let on = session.date;
            Self::tell_due(on, Some(&session.id), sink);
            Some(on)
        } else {
            sink.leaf(|| Statement::NoTime { term: None }, Truth::Unknown, None);
            None
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
        let mut best = Best { due, found: None };
        for perform in duty.perform.iter() {
            // Only who asks why is told of what else there is once one is shown in time.
            if S::TELLS || !best.settles() {
                let consider = |shown| best.consider(shown);
                self.shown(duty, perform, asked, start, sink, consider);
            }
        }
        if (S::TELLS || !best.settles())
            && let Some(shown) = self.together(duty, asked, start, sink)
        {
            best.consider(shown);
        }
        let (in_time, whole, shown) = match best.found {
            Some((in_time, whole, shown)) => (in_time, whole, Some(shown)),
            None => (Truth::No, Truth::No, None),
        };
        let done = shown
            .as_ref()
            .filter(|_| !whole.is_no())
            .map(|shown| shown.on);
        if in_time.is_yes() {
            let Some(shown) = shown.as_ref().filter(|_| due.is_none()) else {
                return Judged {
                    outcome: Outcome::Satisfied,
                    due,
                    done,
                    performed: Truth::Yes,
                };
            };
            return Judged {
                outcome: Self::without_reading(duty, start, shown.on, sink),
                due,
                done,
                performed: Truth::Yes,
            };
        }
        if let Some(runs) = shown.as_ref().and_then(|shown| shown.runs) {
            return Judged {
                outcome: Outcome::Pending,
                due: Some(runs),
                done: None,
                performed: Truth::Unknown,
            };
        }
        if let Some(shown) = shown
            .as_ref()
            .filter(|_| in_time.is_unknown() || whole.is_unknown())
        {
            Self::tell_dates(shown, whole, start, sink);
            return Judged {
                outcome: Outcome::Undetermined,
                due,
                done,
                performed: whole,
            };
        }
        if whole.is_yes() {
            return Judged {
                outcome: Outcome::SatisfiedLate,
                due,
                done,
                performed: Truth::Yes,
            };
        }
        self.not_shown(duty, asked, start, due, shown.as_ref(), sink)
    }

    fn tell_dates<S: Sink>(
        shown: &Shown<'a>,
        whole: Truth,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) {
        if whole.is_yes() {
            for record in shown
                .records
                .iter()
                .filter(|record| record.date.exact().is_none())
            {
                sink.missing(|| field(&record.id, Aspect::Date));
            }
            Self::tell_start(start, sink);
        }
    }

    /// Tells what is missing of the day counted from.
    fn tell_start<S: Sink>(start: &Occurrence<'l, 'a>, sink: &mut S) {
        match (start.missing, start.record) {
            (Some(aspect), Some(record)) => sink.missing(|| field(&record.id, aspect)),
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
        if is_conduct(duty) {
            let (outcome, performed) = self.conduct(duty, asked, start, sink);
            return judged(outcome, performed);
        }
        let mut done = Truth::No;
        for perform in duty.perform.iter() {
            self.shown(duty, perform, asked, start, sink, |shown| {
                done = done.or(shown.truth);
            });
        }
        match done {
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
        let from = if may_come_before(duty) {
            asked.matter.matter.opened
        } else {
            planned_from(duty, start).or(start.on.earliest())
        };
        let absent = if fell_short {
            Truth::Yes
        } else {
            Truth::all(duty.perform.iter().map(|perform| {
                self.absent_for(duty, perform, asked, start, Window { from, until }, sink)
            }))
        };
        match (due, absent, over) {
            // No day is stated: owed and never late, unless a competent body found it not done.
            (None, Truth::Yes, _) if self.found_not_done(duty, asked, start) || is_part(duty) => {
                judged(Outcome::Unsatisfied, Truth::No)
            }
            // What has no day until somebody reads the term is open, and the wait runs on.
            (None, Truth::Yes, _) if matches!(duty.timing, Timing::Open { .. }) => {
                Self::without_reading(duty, start, today, sink);
                judged(Outcome::Undetermined, Truth::No)
            }
            (None, Truth::Yes, _) => judged(Outcome::Pending, Truth::No),
            (Some(_), Truth::Yes, Truth::Yes) => judged(Outcome::Unsatisfied, Truth::No),
            (Some(_), _, Truth::Unknown) => {
                Self::tell_start(start, sink);
                judged(Outcome::Undetermined, Truth::Unknown)
            }
            _ => judged(Outcome::Undetermined, Truth::Unknown),
        }
    }

    /// What an act that is done comes to while nobody has said how an open term is read: an act of the
    /// same day is in time on every reading of it.
    fn without_reading<S: Sink>(
        duty: &Duty,
        start: &Occurrence<'l, 'a>,
        done: When,
        sink: &mut S,
    ) -> Outcome {
        let Timing::Open { term } = &duty.timing else {
            return Outcome::Satisfied;
        };
        if done.not_after(&start.on).is_yes() {
            return Outcome::Satisfied;
        }
        let from = start.on;
        sink.leaf(
            || Statement::Lag { from, until: done },
            Truth::Unknown,
            None,
        );
        sink.missing(|| Missing::Reading { term: term.clone() });
        Outcome::Undetermined
    }
}

/// Whether an act that came before what started the duty discharges it too.
pub(super) fn may_come_before(duty: &Duty) -> bool {
    duty.modality == Modality::Obligation
        && matches!(
            duty.timing,
            Timing::Before { .. } | Timing::Ahead | Timing::AnyTime
        )
}

/// The day from which a plan of a period may be looked for: it is made in the period, or in the one before.
fn planned_from(duty: &Duty, start: &Occurrence<'_, '_>) -> Option<Date> {
    let (Trigger::Every { months }, Timing::InPeriod) = (&duty.trigger, &duty.timing) else {
        return None;
    };
    let plans = duty
        .perform
        .iter()
        .any(|perform| perform.act.kind == ActKind::Plan);
    let opens = start.on.earliest().filter(|_| plans)?;
    let back: i64 = (*months).into();
    opens.checked_add_months(back.saturating_neg(), MonthEnd::Clamp)
}

/// The day that a calendar did not know.
fn unknown_day(error: &DeadlineError) -> Option<Date> {
    match error {
        DeadlineError::UnknownCalendar(unknown) => Some(unknown.date),
        _ => None,
    }
}

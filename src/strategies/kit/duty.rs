//! Duties: what starts them, by when they are done, and by whom.

use alloc::format;
use alloc::vec::Vec;

use super::Unreached;
use super::act::{plain, publication_of};
use super::fault::{Fault, FaultKind, overlap, same_act, same_act_at};
use super::start::Start;
use super::world::{Made, World, after, days_between};
use crate::Quantity;
use crate::act::{ActKind, FindingResult, Term, Topic};
use crate::actor::BodyKind;
use crate::norm::{
    Bearers, Duty, Each, EvidenceClass, Modality, Need, Norm, Occasion, Perform, Timing, Trigger,
};
use crate::record::{Act, BodyFinding, Record, Signature};
use crate::time::{CountingRules, Date, Direction, MonthEnd, Period, Span, When, due};
use crate::{BodyId, RecordId};

/// When a duty is done in a world, and by when it has to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Done {
    on: Date,
    due: Option<Date>,
}

impl World<'_> {
    /// A duty discharged, or missed by a fault; the day as of which to look at it, if that matters.
    pub(super) fn duty(
        &mut self,
        norm: &Norm,
        duty: &Duty,
        fault: Option<&Fault>,
        way: usize,
    ) -> Made<Option<Date>> {
        let kind = fault.map(|fault| &fault.kind);
        if kind == Some(&FaultKind::NotRecorded) {
            self.covered = false;
        }
        let window = self.period_of(norm, duty)?;
        if duty.each == Each::Bearer {
            self.make_bearer(duty).ok_or(Unreached::NoBearer)?;
        }
        self.want_scope(norm, fault)?;
        if duty.modality == Modality::Prohibition {
            self.forbidden(duty, kind)?;
            return Ok(None);
        }
        // The act that a fault is in, else the first.
        let in_part = fault
            .filter(|own| is_of_need(&own.kind))
            .map(|own| own.part);
        let same = match in_part {
            Some(part) => same_act_at(duty, part),
            None => same_act(duty),
        };
        let same = same.filter(|_| !matches!(duty.class, EvidenceClass::Trace { .. }));
        let start = self.start(duty, window, same.as_ref())?;
        if let Some(record) = start.record {
            self.answer(record);
        }
        if let EvidenceClass::Trace { by } = &duty.class {
            self.concluded(duty, by, start, kind);
            return Ok(start.own);
        }
        let done = self.when(duty, start, kind)?;
        self.last = self.last.max(done.due.unwrap_or(start.on));
        if let Some((part, _)) = same {
            let place = start.record.ok_or(Unreached::Act)?;
            let perform = duty.perform.get(part).ok_or(Unreached::Act)?;
            self.complete(duty, perform, place, fault.filter(|own| own.part == part))?;
            if kind == Some(&FaultKind::NotEvidenced)
                && let Some(record) = self.at(place)
            {
                record.evidence = None;
            }
        } else if !matches!(
            kind,
            Some(FaultKind::NotDone | FaultKind::NotRecorded | FaultKind::FoundNotDone)
        ) {
            self.perform_for_each(duty, done, start, fault, way)?;
        }
        if kind == Some(&FaultKind::FoundNotDone) {
            self.found_not_done(duty, start);
        }
        Ok(self.as_of(done, start, kind))
    }

    /// The day to look at what is owed in each period: its last one, so that the next is not owed yet; the
    /// day after it, once it was missed.
    fn as_of(&self, done: Done, start: Start, fault: Option<&FaultKind>) -> Option<Date> {
        let last = done.due.unwrap_or(start.own?);
        Some(if fault.is_none() {
            self.last
        } else {
            after(last, 1).max(self.last)
        })
    }

    /// The next ordinary session after a day: there are two each year, everywhere on the same days.
    fn next_session(&mut self, on: Date) -> Made<Date> {
        let year = on.year();
        let session = (year..=year.saturating_add(1))
            .flat_map(sessions_of)
            .find(|day| *day > on)
            .ok_or(Unreached::NoRoom)?;
        let record = session_on(session).ok_or(Unreached::NoRoom)?;
        if !self.case.records.iter().any(|known| known.id == record.id) {
            self.case.records.push(record);
        }
        self.last = self.last.max(session);
        Ok(session)
    }

    /// The day on which a duty is done, and the last one for it.
    pub(super) fn when(
        &mut self,
        duty: &Duty,
        start: Start,
        fault: Option<&FaultKind>,
    ) -> Made<Done> {
        let late = matches!(
            fault,
            Some(FaultKind::LateByADay | FaultKind::AfterTheEvent)
        );
        let until = |world: &Self, from: Date, due: Date| {
            let on = if late {
                after(due, 1)
            } else {
                after(from, world.share_of(days_between(from, due)))
            };
            Done { on, due: Some(due) }
        };
        let count = |world: &Self, span, direction, rules| {
            due(start.on, span, direction, rules, &world.rules.calendar)
                .map_err(|_| Unreached::NoRoom)
        };
        Ok(match &duty.timing {
            Timing::Within {
                span,
                first_day,
                roll,
            } => {
                let rules = CountingRules::new(*first_day, *roll, MonthEnd::Clamp);
                let due = count(self, *span, Direction::Forward, rules)?;
                until(self, start.on, due)
            }
            Timing::Before { span } => {
                let due = count(self, *span, Direction::Backward, CountingRules::NO_ROLL)?;
                until(self, after(due, -5), due)
            }
            Timing::Ahead => until(self, after(start.on, -5), start.on),
            Timing::AtNext {
                occasion: Occasion::OrdinarySession,
            } => {
                let session = self.next_session(start.on)?;
                until(self, start.on, session)
            }
            Timing::Open { term } if start.own.is_some() => {
                let _: Span = self.span_of(term, Span::months(12));
                let due = start.own.unwrap_or(start.on);
                until(self, start.on, due)
            }
            Timing::Open { term } => {
                let span = self.span_of(term, Span::days(5));
                let due = count(self, span, Direction::Forward, CountingRules::NO_ROLL)?;
                until(self, start.on, due)
            }
            Timing::InPeriod => until(self, start.on, start.own.unwrap_or(start.on)),
            Timing::Window { closes, .. } => {
                let year = start.on.year();
                let due = closes.in_year(year).ok_or(Unreached::NoRoom)?;
                until(self, start.on, due)
            }
            Timing::InYear => {
                // What is done badly is so under one reading of the year, in which it has a last day.
                if fault.is_some() {
                    self.read(&Term::YEAR_COVERED, false);
                }
                until(self, start.on, start.own.unwrap_or(start.on))
            }
            Timing::Stated => {
                let due = after(start.on, 15);
                let record = start.record.and_then(|place| self.at(place));
                let ruling = record.and_then(|record| record.act.ruling_mut());
                ruling.ok_or(Unreached::Act)?.until = Some(When::day(due));
                until(self, start.on, due)
            }
            Timing::Unstated | Timing::AnyTime | Timing::Together => Done {
                on: after(start.on, self.share_of(30)),
                due: None,
            },
        })
    }

    /// Discharges a duty once, or once for each body of the case that owes it.
    pub(super) fn perform_for_each(
        &mut self,
        duty: &Duty,
        done: Done,
        start: Start,
        fault: Option<&Fault>,
        way: usize,
    ) -> Made<()> {
        let in_need = fault.filter(|own| own.part > 0 || own.need > 0);
        let part = in_need.map_or_else(
            || {
                let pick = usize::from(self.draws.picks.get(2).copied().unwrap_or(0));
                let by_fault = fault
                    .filter(|own| is_of_need(&own.kind))
                    .map(|own| own.part);
                by_fault.unwrap_or_else(|| {
                    let shifted = pick.saturating_add(way);
                    shifted.checked_rem(duty.perform.len()).unwrap_or(0)
                })
            },
            |own| own.part,
        );
        let perform = duty.perform.get(part).ok_or(Unreached::Act)?;
        if duty.each != Each::Bearer {
            let by = self.performer(duty, perform);
            return self.perform(duty, perform, by, done, start, fault);
        }
        self.make_bearer(duty);
        let bearers: Vec<BodyId> = self
            .case
            .bodies
            .iter()
            .filter(|body| duty.owes.contains(&body.kind))
            .map(|body| body.id.clone())
            .collect();
        for bearer in bearers {
            self.perform(duty, perform, Some(bearer), done, start, fault)?;
        }
        Ok(())
    }

    /// Who performs: a body that the act names and that owes it, else one that it names, else one that owes it.
    fn performer(&mut self, duty: &Duty, perform: &Perform) -> Option<BodyId> {
        let by = &perform.act.by;
        let both: Vec<BodyKind> = by
            .iter()
            .filter(|kind| duty.owes.contains(kind))
            .cloned()
            .collect();
        let kinds = [&both[..], by, &duty.owes];
        let kinds = kinds.into_iter().find(|kinds| !kinds.is_empty());
        let fallback = [BodyKind::CITIZENS];
        self.one_of(kinds.unwrap_or(&fallback))
    }

    pub(super) fn perform(
        &mut self,
        duty: &Duty,
        perform: &Perform,
        by: Option<BodyId>,
        done: Done,
        start: Start,
        fault: Option<&Fault>,
    ) -> Made<()> {
        let kind = fault.map(|fault| &fault.kind);
        let own: Vec<BodyKind> = perform
            .act
            .by
            .iter()
            .chain(duty.owes.iter())
            .cloned()
            .collect();
        let by = match kind {
            Some(FaultKind::WrongBody) => Some(self.stranger(&own)),
            Some(FaultKind::BodyNotStated) => None,
            _ => by,
        };
        let topic = self.pick(&perform.act.topics).cloned();
        let place = self.record(perform.act.kind, topic, by.clone(), done.on);
        let _lasts = self.lasts_until(place, Some(done.on));
        if let Some(record) = self.at(place) {
            if let Some(convenor) = super::act::convenor_of(&mut record.act) {
                *convenor = by;
            }
            // What starts the duty anew fixes its own day.
            if duty.timing == Timing::Stated
                && let Some(ruling) = record.act.ruling_mut()
            {
                ruling.until = Some(When::day(after(done.on, 1500)));
            }
            if kind == Some(&FaultKind::DayNotStated) {
                record.date = When::unknown();
            }
            if kind == Some(&FaultKind::NotEvidenced) {
                record.evidence = None;
            }
        }
        if let (Timing::InYear, Some(last)) = (&duty.timing, start.own) {
            self.cover_year(duty, place, last)?;
        }
        self.complete(duty, perform, place, fault)
    }

    /// A report that covers its year, in which all who owe it took part.
    fn cover_year(&mut self, duty: &Duty, place: usize, last: Date) -> Made<()> {
        let year = When::year(last.year()).ok_or(Unreached::NoRoom)?;
        let jointly = !matches!(duty.bearers, Bearers::Each | Bearers::Either);
        let record = self.at(place).ok_or(Unreached::Act)?;
        match &mut record.act {
            Act::Send(act) | Act::Report(act) | Act::File(act) => {
                act.period = Some(year);
                if jointly {
                    let sign = |kind: &BodyKind| Signature::new(kind.clone(), Quantity::exact(1));
                    act.signed = Some(duty.owes.iter().map(sign).collect());
                }
            }
            Act::Inspect(act) | Act::Supervise(act) => act.period = Some(year),
            Act::Evaluate(act) | Act::Monitor(act) | Act::Propose(act) | Act::Commend(act) => {
                act.period = Some(year);
            }
            _ => return Err(Unreached::Act),
        }
        Ok(())
    }

    /// Gives a performance what it needs.
    pub(super) fn complete(
        &mut self,
        duty: &Duty,
        perform: &Perform,
        place: usize,
        fault: Option<&Fault>,
    ) -> Made<()> {
        let on = self.date_of(place);
        let own = fault
            .filter(|own| is_of_need(&own.kind))
            .filter(|own| duty.perform.get(own.part) == Some(perform))
            .map(|own| (own.need, &own.kind));
        let gone =
            own.and_then(|(need, kind)| matches!(kind, FaultKind::NotConcurred(_)).then_some(need));
        self.before(&perform.needs, on, gone);
        self.fulfil(place, &perform.needs, own)?;
        // What falls short of one way to do it is no other way either.
        if let Some((need, kind)) = own {
            let open = perform
                .needs
                .get(need)
                .filter(|_| *kind == FaultKind::NotStated);
            let (channels, places) = (
                !matches!(open, Some(Need::Channels { .. })),
                !matches!(open, Some(Need::Places(_))),
            );
            let others = duty.perform.iter().filter(|other| *other != perform);
            if others
                .filter(|other| overlap(&other.act, &perform.act))
                .count()
                > 0
                && let Some(record) = self.at(place)
                && let Some(publication) = publication_of(&mut record.act)
            {
                if channels {
                    publication.channels.get_or_insert_default();
                }
                if places {
                    publication.places.get_or_insert_default();
                }
            }
        }
        Ok(())
    }

    /// The written conclusion that decides a duty of which records show signs only.
    pub(super) fn concluded(
        &mut self,
        duty: &Duty,
        by: &BodyKind,
        start: Start,
        fault: Option<&FaultKind>,
    ) {
        let on = start.own.map_or_else(
            || after(start.on, self.share_of(60)),
            |own| after(start.on, self.share_of(days_between(start.on, own))),
        );
        let by = self.body(by);
        if fault == Some(&FaultKind::NoConclusion) {
            return;
        }
        let result = if fault == Some(&FaultKind::FoundNotDone) {
            FindingResult::NotDone
        } else {
            FindingResult::Done
        };
        let mut finding = BodyFinding::new(result);
        finding.act = self.pick(&duty.perform).map(|perform| perform.act.kind);
        self.conclude(by, finding, on);
    }

    /// A competent body concludes that a duty was not done.
    fn found_not_done(&mut self, duty: &Duty, start: Start) {
        let mut finding = BodyFinding::new(FindingResult::NotDone);
        if let Some(perform) = duty.perform.first() {
            finding.act = Some(perform.act.kind);
            finding.topic = perform.act.topics.first().cloned();
        }
        let by = self.body(&BodyKind::COMPETENT_BODY);
        let on = self.last.max(after(start.on, 1));
        // Of a period, within it.
        let on = start.own.map_or(on, |own| own.min(on));
        self.conclude(by, finding, on);
    }

    /// What is forbidden is not done, or concluded not to have happened.
    fn forbidden(&mut self, duty: &Duty, fault: Option<&FaultKind>) -> Made<()> {
        let on = self.day;
        if let (Trigger::Found { topics, .. }, true) = (&duty.trigger, duty.perform.is_empty()) {
            let result = match fault {
                Some(FaultKind::Forbidden) => FindingResult::Established,
                Some(_) => FindingResult::NoEvidence,
                None => FindingResult::NotDone,
            };
            let mut finding = BodyFinding::new(result);
            finding.topic = self.pick(topics).cloned();
            let by = self.body(&BodyKind::COMPETENT_BODY);
            self.conclude(by, finding, on);
            return Ok(());
        }
        let start = self.start(duty, None, None)?;
        if fault == Some(&FaultKind::Forbidden) {
            let perform = self.pick(&duty.perform).cloned().ok_or(Unreached::Act)?;
            let place = self.act(&perform.act, &duty.owes, after(start.on, 2));
            self.before(&perform.needs, on, None);
            self.fulfil(place, &perform.needs, None)?;
        }
        Ok(())
    }
}

/// The days of the ordinary sessions of a year.
fn sessions_of(year: i32) -> impl Iterator<Item = Date> {
    let days = [Date::new(year, 7, 10), Date::new(year, 12, 10)];
    days.into_iter().flatten()
}

/// An ordinary session of the Council on a day.
fn session_on(day: Date) -> Option<Record> {
    let id: RecordId = format!("session-{day}").parse().ok()?;
    let act = plain(ActKind::Meet, Some(Topic::ORDINARY_SESSION));
    Some(Record::new(id, act).with_date(When::day(day)))
}

/// The ordinary sessions of a period.
pub(super) fn sessions_in(period: Period) -> Vec<Record> {
    let years = period.first_day().zip(period.day_after());
    let years = years.map(|(from, until)| from.year()..=until.year());
    years
        .into_iter()
        .flatten()
        .flat_map(sessions_of)
        .filter(|day| period.contains(*day))
        .filter_map(session_on)
        .collect()
}

/// Whether a fault is one of a requirement, and not of the whole.
fn is_of_need(kind: &FaultKind) -> bool {
    use FaultKind as F;
    !matches!(
        kind,
        F::LateByADay
            | F::AfterTheEvent
            | F::NotDone
            | F::NotRecorded
            | F::FoundNotDone
            | F::Forbidden
            | F::NoConclusion
            | F::DayNotStated
            | F::WrongBody
            | F::BodyNotStated
            | F::NotEvidenced
            | F::ScopeUnknown
    )
}

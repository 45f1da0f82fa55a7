//! What starts a duty: acts, receipts, outcomes, conclusions, breaches, and periods that begin.

use alloc::vec::Vec;

use super::Unreached;
use super::act::{addressee_of, sending_of};
use super::fault::{Fault, FaultKind};
use super::world::{Made, World, after};
use crate::act::{FindingResult, Topic};
use crate::actor::BodyKind;
use crate::norm::{Duty, Norm, Pattern, Rule, Timing, Trigger, WindowYear};
use crate::record::{BodyFinding, Delivery};
use crate::report::Outcome;
use crate::time::{Date, MonthEnd, When};
use crate::{BodyId, NormId};

/// What started a duty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    /// The day counted from.
    pub(super) on: Date,
    pub(super) record: Option<usize>,
    /// The last day of the period for which it is owed, of a duty owed in each.
    pub(super) own: Option<Date>,
}

impl World<'_> {
    pub(super) fn start(
        &mut self,
        duty: &Duty,
        window: Option<(Date, Date, Date)>,
        same: Option<&(usize, Option<Topic>)>,
    ) -> Made<Start> {
        let plain = |on, record| Start {
            on,
            record: Some(record),
            own: window.map(|(_, _, own)| own),
        };
        let on = self.day;
        match &duty.trigger {
            Trigger::Done(acts) | Trigger::DoneOrPlanned(acts) => {
                let place = self.happened(duty, acts, same, on)?;
                Ok(plain(on, place))
            }
            Trigger::Received { sent, at } => {
                let place = self.arrived(sent, at, on)?;
                Ok(plain(on, place))
            }
            Trigger::Outcome { of, is } => {
                let norm = self.cause(of)?;
                let Rule::Validity(validity) = &norm.rule else {
                    return Err(Unreached::NoVote);
                };
                self.want_all(&norm.scope.when)?;
                let cause = self.validity(validity, *is, None)?;
                Ok(plain(cause.on, cause.record))
            }
            Trigger::Established { topic, by } => {
                let by = self.body(by);
                let finding =
                    BodyFinding::new(FindingResult::Established).with_topic(topic.clone());
                let place = self.conclude(by, finding, on);
                Ok(plain(on, place))
            }
            Trigger::Found { results, topics } => {
                let result = self.pick(results).copied().ok_or(Unreached::Act)?;
                let mut finding = BodyFinding::new(result);
                finding.topic = self.pick(topics).cloned();
                let by = self.body(&BodyKind::COMPETENT_BODY);
                let place = self.conclude(by, finding, on);
                Ok(plain(on, place))
            }
            Trigger::Breach(of) => self.breach(of),
            Trigger::Standing { since } | Trigger::EachYear { since } => {
                self.bound(duty, since, on)?;
                Ok(Start {
                    on,
                    record: None,
                    own: window.map(|(_, _, own)| own),
                })
            }
            Trigger::InForce => {
                self.open(on);
                self.make_bearer(duty);
                Ok(Start {
                    on,
                    record: None,
                    own: None,
                })
            }
            Trigger::Every { .. } => Ok(Start {
                on,
                record: None,
                own: window.map(|(_, _, own)| own),
            }),
        }
    }

    /// An act that starts a duty; the one that also discharges it, if there is one.
    fn happened(
        &mut self,
        duty: &Duty,
        acts: &[Pattern],
        same: Option<&(usize, Option<Topic>)>,
        on: Date,
    ) -> Made<usize> {
        let place = if let Some((part, topic)) = same {
            let perform = duty.perform.get(*part).ok_or(Unreached::Act)?;
            let by: &[BodyKind] = if perform.act.by.is_empty() {
                &duty.owes
            } else {
                &perform.act.by
            };
            let mut starts = acts.iter();
            let pattern = starts.find(|act| act.kind == perform.act.kind);
            self.act_on(pattern.ok_or(Unreached::Act)?, topic.clone(), by, on)
        } else {
            let pattern = self.pick(acts).cloned().ok_or(Unreached::Act)?;
            // What a condition asked for is what starts it.
            if let Some(place) = self.known(&pattern) {
                self.move_to(place, on);
                place
            } else {
                self.act(&pattern, &[], on)
            }
        };
        let _lasts = self.lasts_until(place, Some(on));
        self.in_round(place);
        Ok(place)
    }

    /// Another duty that is missed.
    fn breach(&mut self, of: &NormId) -> Made<Start> {
        let norm = self.cause(core::slice::from_ref(of))?;
        let missed = [
            FaultKind::NotDone,
            FaultKind::FoundNotDone,
            FaultKind::LateByADay,
        ];
        let breaks = [Outcome::Unsatisfied, Outcome::SatisfiedLate];
        let faults = Fault::of(&norm);
        let breach = missed.iter().find_map(|kind| {
            let mut faults = faults.iter();
            faults.find(|fault| fault.kind == *kind && breaks.contains(&fault.expects()))
        });
        self.meet(&norm, Some(breach.ok_or(Unreached::Act)?), 0)?;
        Ok(Start {
            on: after(self.last, 1),
            record: None,
            own: None,
        })
    }

    /// The norm that starts another: the one that the matter was chosen for.
    fn cause(&mut self, of: &[NormId]) -> Made<Norm> {
        let cause = self.cause.clone().filter(|id| of.contains(id));
        let norm = cause.and_then(|id| self.rules.norm(&id));
        norm.cloned().ok_or(Unreached::NoVote)
    }

    /// Something sent that arrives at a kind of body on a day.
    fn arrived(&mut self, sent: &Pattern, at: &BodyKind, on: Date) -> Made<usize> {
        let to = self.body(at);
        let way = self.share_of(5);
        let place = self.act(sent, &[], after(on, way.saturating_neg()));
        let record = self.at(place).ok_or(Unreached::Act)?;
        if let Some(addressee) = addressee_of(&mut record.act) {
            *addressee = Some(to);
            record.date = When::day(on);
        } else {
            let sending = sending_of(&mut record.act).ok_or(Unreached::Act)?;
            sending.to.push(Delivery::new(to).with_received(on));
        }
        self.last = self.last.max(on);
        Ok(place)
    }

    /// The first of those who owe a duty, as a body of the case.
    pub(super) fn make_bearer(&mut self, duty: &Duty) -> Option<BodyId> {
        let kind = duty.owes.first()?.clone();
        Some(self.body(&kind))
    }

    /// The text that binds whoever owes a duty reaches them.
    fn bound(&mut self, duty: &Duty, since: &Pattern, on: Date) -> Made<()> {
        let bearer = self.make_bearer(duty);
        let place = self.act(since, &[], on);
        let to: Vec<BodyId> = self
            .case
            .bodies
            .iter()
            .filter(|body| duty.owes.contains(&body.kind))
            .map(|body| body.id.clone())
            .chain(bearer)
            .collect();
        let record = self.at(place).ok_or(Unreached::Act)?;
        let sending = sending_of(&mut record.act).ok_or(Unreached::Act)?;
        for id in to {
            if !sending.to.iter().any(|delivery| delivery.to == id) {
                sending.to.push(Delivery::new(id).with_received(on));
            }
        }
        Ok(())
    }

    /// The period for which a duty is owed, of one that is owed in each; the world moves to its first day.
    pub(super) fn period_of(
        &mut self,
        norm: &Norm,
        duty: &Duty,
    ) -> Made<Option<(Date, Date, Date)>> {
        let within = self.rules.bounds(norm.period).ok_or(Unreached::NoRoom)?;
        let year = Self::year_from(self.day).ok_or(Unreached::NoRoom)?;
        let whole = |year: i32| {
            let next = Date::new(year.saturating_add(1), 1, 1);
            let ends = within.day_after();
            ends.is_none_or(|after| next.is_some_and(|next| next <= after))
        };
        // Of a short period, the first year that lies whole within it.
        let year = if whole(year) {
            year
        } else {
            let from = within.first_day().unwrap_or(self.day);
            Self::year_from(from).ok_or(Unreached::NoRoom)?
        };
        let first = Date::new(year, 1, 1).ok_or(Unreached::NoRoom)?;
        let window = match (&duty.trigger, &duty.timing) {
            (
                Trigger::Every { .. },
                Timing::Window {
                    opens,
                    closes,
                    year: shift,
                },
            ) => {
                let fits = |year: &i32| {
                    let next = opens.in_year(year.saturating_add(1));
                    let bounds = opens.in_year(*year).zip(next);
                    bounds.is_some_and(|(from, next)| {
                        let lower = within.first_day();
                        let upper = within.day_after();
                        lower.is_none_or(|lower| lower <= from)
                            && upper.is_none_or(|upper| next <= upper)
                    })
                };
                let begins = within.first_day().unwrap_or(self.day).year();
                let mut years = (self.day.year()..=self.day.year().saturating_add(1))
                    .chain(begins..=begins.saturating_add(1));
                let year = years.find(fits).ok_or(Unreached::NoRoom)?;
                // The window of a year that lies in the next one is asked from that year on.
                let year = year.saturating_add(i32::from(*shift == WindowYear::Next));
                let from = opens.in_year(year).ok_or(Unreached::NoRoom)?;
                let until = closes.in_year(year).ok_or(Unreached::NoRoom)?;
                let next = opens.in_year(year.saturating_add(1));
                self.day = from;
                self.last = from;
                self.open(if *shift == WindowYear::Next {
                    Date::new(year.saturating_sub(1), 1, 1).ok_or(Unreached::NoRoom)?
                } else {
                    from
                });
                let own = after(next.ok_or(Unreached::NoRoom)?, -1);
                return Ok(Some((from, until, own)));
            }
            (Trigger::Every { months }, _) => {
                let next = first.checked_add_months((*months).into(), MonthEnd::Clamp);
                let last = after(next.ok_or(Unreached::NoRoom)?, -1);
                (first, last, last)
            }
            (Trigger::EachYear { .. }, _) => {
                let last = Date::new(year, 12, 31).ok_or(Unreached::NoRoom)?;
                (after(first, 30), last, last)
            }
            _ => return Ok(None),
        };
        self.day = window.0;
        self.last = self.day;
        self.open(first);
        Ok(Some(window))
    }

    /// Opens the matter on a day.
    fn open(&mut self, day: Date) {
        if let Some(matter) = self.case.matters.first_mut() {
            matter.opened = Some(day);
        }
    }
}

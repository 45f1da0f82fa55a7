//! What records show of a duty that a body of the case owes: signs, conclusions, silence.
//!
//! Of some duties records show only signs. These are listed, each performance apart, and neither they
//! nor their absence decide: the written conclusion of the body that the norm names does.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::duty::Judged;
use super::engine::Engine;
use super::need::meets;
use super::standing::year_days;
use super::start::Occurrence;
use super::trace::{Silent, Sink};
use crate::act::FindingResult;
use crate::actor::BodyKind;
use crate::norm::{Duty, Need, Perform};
use crate::record::{BodyFinding, Record};
use crate::report::{Outcome, Statement};
use crate::time::{Period, When};
use crate::{BodyId, Truth};

impl<'l, 'a> Engine<'l, 'a> {
    /// The time of an instance: its year, or from its start on.
    fn window(start: &Occurrence<'_, '_>) -> Window {
        if let Some(days) = start.window {
            return Window {
                from: start.on.earliest(),
                until: Some(days.own),
            };
        }
        match start.year.and_then(|year| year_days(i32::from(year))) {
            Some((opens, closes)) => Window {
                from: Some(opens),
                until: Some(closes),
            },
            None => Window {
                from: start.on.earliest(),
                until: None,
            },
        }
    }

    /// The records that may be a performance of an instance, by act and bearer, whatever their day.
    pub(super) fn done_by(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
    ) -> Vec<(&'a Record, Truth)> {
        asked
            .matter
            .matching(&perform.act)
            .map(|row| {
                let by = asked.done_by(row, &perform.act.by);
                let record = row.record;
                (record, by.and(self.by_bearer(duty, asked, start, record)))
            })
            .filter(|(_, by)| !by.is_no())
            .collect()
    }

    /// Lists the signs of a duty, each performance apart.
    pub(super) fn signs<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) {
        let window = Self::window(start);
        let whole = When::range(window.from, window.until).unwrap_or_else(|_| When::unknown());
        for perform in duty.perform.iter() {
            let mut seen = false;
            for (record, by) in self.done_by(duty, perform, asked, start) {
                let late = window
                    .until
                    .is_some_and(|last| When::day(last).before(&record.date).is_yes());
                if record.date.before(&whole).is_yes() || late {
                    continue;
                }
                // What lacks a part of what is asked is a sign of something else.
                let needs = || perform.needs.iter();
                if Truth::all(needs().map(|need| meets(asked, need, record, &mut Silent))).is_no() {
                    continue;
                }
                seen = true;
                let met = Truth::all(needs().map(|need| meets(asked, need, record, sink)));
                let supported = Self::supported(duty, record, sink);
                sink.leaf(
                    || Statement::Done {
                        act: perform.act.kind,
                        topic: record.act.topic().cloned(),
                        on: record.date,
                    },
                    by.and(met).and(supported),
                    Some(&record.id),
                );
            }
            if !seen {
                let complete = self.complete_for(duty, perform, asked, start, window);
                sink.leaf(
                    || Statement::NoRecord {
                        act: perform.act.kind,
                        topic: perform.act.topics.first().cloned(),
                        complete,
                    },
                    Truth::Unknown,
                    None,
                );
            }
        }
    }

    /// What the body that decides concluded of a duty of which records show signs only; none if it did not.
    pub(super) fn concluded_as<S: Sink>(
        &self,
        duty: &Duty,
        decides: &BodyKind,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Option<Judged> {
        let (record, result) = self.concluded_of(duty, decides, asked, start)?;
        let done = result == FindingResult::Done;
        sink.leaf(
            || Statement::Concluded { result },
            done.into(),
            Some(&record.id),
        );
        Some(Judged {
            outcome: if done {
                Outcome::Satisfied
            } else {
                Outcome::Unsatisfied
            },
            ..Judged::open(done.into())
        })
    }

    /// What the body that decides concluded of this duty: that one of its acts was done, or was not.
    fn concluded_of(
        &self,
        duty: &Duty,
        decides: &BodyKind,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
    ) -> Option<(&'a Record, FindingResult)> {
        let window = Self::window(start);
        let concerns = |(record, finding): &&(&'a Record, &'a BodyFinding)| {
            let of_act = finding
                .act
                .is_some_and(|act| duty.perform.iter().any(|one| one.act.kind == act));
            let says = matches!(finding.result, FindingResult::Done | FindingResult::NotDone);
            of_act
                && says
                && self.of_whom(duty, asked, start, finding)
                && in_time(window, finding.period.unwrap_or(record.date))
                && self
                    .log
                    .fills(asked.village(), record.actor.as_ref(), decides)
                    .is_yes()
        };
        // The last word counts.
        self.log
            .conclusions(&asked.matter.matter.id)
            .iter()
            .filter(concerns)
            .max_by_key(|(record, _)| (record.date.earliest(), &record.id))
            .map(|(record, finding)| (*record, finding.result))
    }

    /// Whether the log is declared complete for what an instance would show.
    fn complete_for(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        window: Window,
    ) -> Truth {
        let bodies: Vec<&BodyId> = self
            .log
            .case
            .bodies
            .iter()
            .map(|body| &body.id)
            .filter(|id| match start.bearer {
                Some(bearer) => self.log.acts_for(Some(id), bearer).is_yes(),
                None => duty
                    .owes
                    .iter()
                    .any(|role| Self::fills_role(asked, Some(id), role).is_yes()),
            })
            .collect();
        self.log.complete_of(perform.act.kind, &bodies, window)
    }

    /// The conclusion that who owes an instance did not do what it asks.
    fn found_lacking(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
    ) -> Option<&'a Record> {
        let window = Self::window(start);
        let so = |(record, finding): &&(&'a Record, &'a BodyFinding)| {
            let topics = &perform.act.topics;
            let of_topic = || {
                let topic = finding.topic.as_ref();
                topics.is_empty() || topic.is_some_and(|topic| topics.contains(topic))
            };
            finding.result == FindingResult::NotDone
                && !self.log.found_done_later(asked.matter, record, finding)
                && finding.act == Some(perform.act.kind)
                && of_topic()
                && self.of_whom(duty, asked, start, finding)
                && in_time(window, finding.period.unwrap_or(record.date))
        };
        let found = self
            .log
            .conclusions(&asked.matter.matter.id)
            .iter()
            .find(so);
        found.map(|(record, _)| *record)
    }

    /// Whether what a body found is of who owes an instance.
    fn of_whom(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'_, '_>,
        finding: &BodyFinding,
    ) -> bool {
        let Some(by) = finding.by.as_ref() else {
            return true;
        };
        let fills = |role| Self::fills_role(asked, Some(by), role).is_yes();
        start.bearer.map_or_else(
            || duty.owes.is_empty() || duty.owes.iter().any(fills),
            |bearer| self.log.acts_for(Some(by), bearer).is_yes(),
        )
    }

    /// Whether a conclusion says that an instance was not done by whoever owes it.
    pub(super) fn found_not_done(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
    ) -> bool {
        duty.perform.iter().any(|perform| match start.bearer {
            None => self.log.concluded_not_done(asked.matter, &perform.act),
            Some(_) => self.found_lacking(duty, perform, asked, start).is_some(),
        })
    }

    /// Whether an act of this instance was *not* done in a window; the sink is told what is missing.
    pub(super) fn absent_for<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        window: Window,
        sink: &mut S,
    ) -> Truth {
        if start.bearer.is_none() && start.year.is_none() {
            let to = if S::TELLS {
                Self::unreached(perform, asked)
            } else {
                None
            };
            return self
                .log
                .absent(asked.matter, &perform.act, to, window, sink);
        }
        if let Some(record) = self.found_lacking(duty, perform, asked, start) {
            let result = FindingResult::NotDone;
            sink.leaf(
                || Statement::Concluded { result },
                Truth::Yes,
                Some(&record.id),
            );
            return Truth::Yes;
        }
        // Of a period, the log as a whole may be complete; of a bearer, the log of the bearer.
        let complete = if start.window.is_some() && start.bearer.is_none() {
            self.log.complete(asked.matter, &perform.act, window)
        } else {
            self.complete_for(duty, perform, asked, start, window)
        };
        let whom = || {
            let by = start.bearer.map_or_else(
                || duty.owes.to_vec(),
                |bearer| alloc::vec![bearer.kind.clone()],
            );
            let to = perform.needs.iter().find_map(|need| match need {
                Need::Recipients(kinds) => kinds.first().cloned(),
                _ => None,
            });
            (by, to)
        };
        self.log
            .tell_silence(&perform.act, complete, window, whom, sink);
        complete
    }
}

/// Whether what was found is of a window that has two ends; all of the time is if it has not.
fn in_time(window: Window, about: When) -> bool {
    let (Some(from), Some(until)) = (window.from, window.until) else {
        return true;
    };
    Period::try_new(Some(from), until.checked_add_days(1))
        .is_ok_and(|year| about.within(&year).is_yes())
}

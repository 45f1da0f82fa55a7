//! What shows a duty discharged: single acts, and sendings taken together.

use alloc::vec::Vec;

use super::cond::Asked;
use super::engine::Engine;
use super::log::MatterLog;
use super::need::{deliveries, meets};
use super::start::Occurrence;
use super::trace::Sink;
use super::vote::field;
use crate::Truth;
use crate::act::Rung;
use crate::actor::BodyKind;
use crate::norm::{Duty, Need, Perform};
use crate::record::Record;
use crate::report::{Aspect, Missing, Statement};
use crate::time::When;

/// One way in which the records may show the duty discharged.
pub(super) struct Shown<'a> {
    /// Whether it is the act with all it needs.
    pub(super) truth: Truth,
    /// The day it was complete.
    pub(super) on: When,
    /// Whether the support is on the rung required.
    pub(super) supported: Truth,
    /// Whether it fails for a recipient that another, unrecorded sending may have reached.
    pub(super) open: bool,
    pub(super) records: Vec<&'a Record>,
}

impl<'l, 'a> Engine<'l, 'a> {
    /// The first recipient that no recorded sending reached.
    pub(super) fn unreached<'n>(
        &self,
        perform: &'n Perform,
        asked: &Asked<'_, 'a>,
    ) -> Option<&'n BodyKind> {
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
    pub(super) fn shown<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        earlier: bool,
        sink: &mut S,
    ) -> Vec<Shown<'a>> {
        let candidates: Vec<&'a Record> = asked
            .matter
            .matching(&perform.act)
            .filter(|record| self.linked(record, asked.matter, start))
            .filter(|record| earlier || !record.date.before(&start.on).is_yes())
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

    fn supported<S: Sink>(duty: &Duty, record: &Record, sink: &mut S) -> Truth {
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
        let supported = Self::supported(duty, record, sink);
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
            supported = supported.and(Self::supported(duty, record, sink));
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

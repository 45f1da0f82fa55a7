//! What shows a duty discharged: single acts, and sendings taken together.

use smallvec::{SmallVec, smallvec};

use super::cond::Asked;
use super::duty::may_come_before;
use super::engine::Engine;
use super::kept::running;
use super::log::{MatterLog, Row};
use super::need::{meets, reaches};
use super::start::Occurrence;
use super::trace::{Silent, Sink};
use super::vote::field;
use crate::Truth;
use crate::act::Rung;
use crate::actor::BodyKind;
use crate::norm::{Duty, Need, Perform, Timing};
use crate::record::{Act, Record};
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
    /// The day until which it must be kept up, while it may still be.
    pub(super) runs: Option<When>,
    pub(super) records: Records<'a>,
}

/// A few records.
type Records<'a> = SmallVec<[&'a Record; 4]>;

/// A few acts of the matter.
type Rows<'m, 'a> = SmallVec<[&'m Row<'a>; 4]>;

impl<'l, 'a> Engine<'l, 'a> {
    /// The first recipient that no recorded sending reached.
    pub(super) fn unreached<'n>(
        perform: &'n Perform,
        asked: &Asked<'_, 'a>,
    ) -> Option<&'n BodyKind> {
        let kinds = perform.needs.iter().find_map(|need| match need {
            Need::Recipients(kinds) => Some(kinds),
            _ => None,
        })?;
        let reached = |kind: &BodyKind| {
            let mut sent = asked.matter.matching(&perform.act);
            sent.any(|record| reaches(asked, record, kind).is_yes())
        };
        kinds.iter().find(|kind| !reached(kind))
    }

    /// The records that may be the act of one performance, and how sure it is that who did it is who should.
    fn candidates<'m>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'m, 'a>,
        start: &Occurrence<'l, 'a>,
    ) -> impl Iterator<Item = (&'m Row<'a>, Truth)> {
        let earlier = may_come_before(duty);
        let ahead = matches!(duty.timing, Timing::Before { .. } | Timing::Ahead);
        // Of an act that asks for nothing more than what started the duty, the next one discharges it.
        let again = perform.needs.is_empty();
        let in_time = move |row: &&Row<'a>| {
            let planned = planned_for(duty, start, row);
            !(again
                && start
                    .record
                    .is_some_and(|own| core::ptr::eq(own, row.record)))
                && planned != Some(false)
                && (earlier || planned == Some(true) || !row.date.before(&start.on).is_yes())
                // What is owed before an event is not done by what came after it: that belongs to another.
                && !(ahead && start.on.before(&row.date).is_yes())
                && start
                    .window
                    .is_none_or(|days| !When::day(days.own).before(&row.date).is_yes())
        };
        asked
            .matter
            .matching(&perform.act)
            .filter(in_time)
            .filter(|row| self.linked(row, asked.matter, start))
            .map(|row| (row, self.done_by_one_of(perform, asked, start, row)))
            .filter(|(_, by)| !by.is_no())
    }

    /// One thing made known in several records, told in one and posted in another: each requirement
    /// by the earliest record that meets it; complete on the last of these days.
    pub(super) fn together<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Option<Shown<'a>> {
        let (first, others) = duty.perform.split_first()?;
        let alike = || others.iter().all(|other| other.needs == first.needs);
        let posted = first
            .needs
            .iter()
            .any(|need| matches!(need, Need::Places(_)));
        // What must be kept up at a place must be kept up there, whatever stands elsewhere.
        let kept = first
            .needs
            .iter()
            .any(|need| matches!(need, Need::Kept { .. } | Need::StillUp));
        if !(posted && first.needs.len() > 1) || kept || !alike() {
            return None;
        }
        let mut records: Records<'a> = duty
            .perform
            .iter()
            .flat_map(|perform| self.candidates(duty, perform, asked, start))
            // Of what nobody says who did it, it is open whether it is a part.
            .filter(|(_, by)| by.is_yes())
            .map(|(row, _)| row.record)
            .collect();
        records.sort_by_key(|record| {
            (
                record.date.latest().is_none(),
                record.date.latest(),
                &record.id,
            )
        });
        let mut used = Records::new();
        for need in first.needs.iter() {
            let met = |record: &&&'a Record| meets(asked, need, record, &mut Silent).is_yes();
            used.push(records.iter().find(met)?);
        }
        for record in &used {
            let on = record.date;
            let says = || Statement::Done {
                act: record.act.kind(),
                topic: record.act.topic().cloned(),
                on,
            };
            sink.leaf(says, Truth::Yes, Some(&record.id));
        }
        let earliest = used
            .iter()
            .map(|record| record.date.earliest())
            .max()
            .flatten();
        let latest = used
            .iter()
            .map(|record| record.date.latest())
            .reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)));
        let supported = Truth::all(
            used.iter()
                .map(|record| Self::supported(duty, record, sink)),
        );
        Some(Shown {
            truth: Truth::Yes,
            on: When::range(earliest, latest.flatten()).unwrap_or_else(|_| When::unknown()),
            supported,
            open: false,
            runs: None,
            records: used,
        })
    }

    /// The ways in which the records may show one performance, each handed over.
    pub(super) fn shown<S: Sink>(
        &self,
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
        mut consider: impl FnMut(Shown<'a>),
    ) {
        let recipients = perform.needs.iter().find_map(|need| match need {
            Need::Recipients(kinds) => Some(kinds),
            _ => None,
        });
        let candidates = self.candidates(duty, perform, asked, start);
        let Some(kinds) = recipients else {
            for (row, by) in candidates {
                consider(self.single(duty, perform, asked, (row.record, by), sink));
            }
            return;
        };
        let candidates: Rows<'_, 'a> = candidates.map(|(row, _)| row).collect();
        if candidates.is_empty() {
            return;
        }
        // A sending of unknown day may have been in time; another may surely have been.
        consider(Self::sendings(
            duty,
            perform,
            kinds,
            asked,
            &candidates,
            sink,
        ));
        if candidates.len() > 1 {
            let surest = Self::surest_first(duty, perform, asked, &candidates);
            let alike = |(a, b): (&&Row<'_>, &&Row<'_>)| core::ptr::eq(*a, *b);
            if !surest.iter().zip(&candidates).all(alike) {
                consider(Self::sendings(duty, perform, kinds, asked, &surest, sink));
            }
        }
    }

    /// Whether whoever a performance names did it, and for the body that owes it where each owes it.
    fn done_by_one_of(
        &self,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        row: &Row<'a>,
    ) -> Truth {
        let by = asked.done_by(row, &perform.act.by);
        match start.bearer {
            None => by,
            Some(bearer) => by.and(self.log.acts_for(row.actor.as_ref(), bearer)),
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
            self.log
                .record(answered)
                .is_some_and(|other| matter.round_of(other).is_some())
        };
        own || !(other_round()
            || self.log.record(answered).is_some_and(|other| {
                start
                    .record
                    .is_some_and(|own| own.act.kind() == other.act.kind())
            }))
    }

    pub(super) fn supported<S: Sink>(duty: &Duty, record: &Record, sink: &mut S) -> Truth {
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
        (record, by): (&'a Record, Truth),
        sink: &mut S,
    ) -> Shown<'a> {
        sink.open();
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
        let runs = || {
            perform.needs.iter().find_map(|need| match need {
                Need::Kept { days } => running(record, *days, self.log.as_of),
                _ => None,
            })
        };
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
            runs: (truth.is_unknown() && !by.is_unknown())
                .then(runs)
                .flatten(),
            records: smallvec![record],
        }
    }

    /// The candidates in another order: first those that show all that is asked, then those that may, by
    /// the day on which they surely were done.
    fn surest_first<'m>(
        duty: &Duty,
        perform: &Perform,
        asked: &Asked<'_, 'a>,
        candidates: &[&'m Row<'a>],
    ) -> Rows<'m, 'a> {
        let mut sorted = Rows::from_slice(candidates);
        sorted.sort_by_cached_key(|record| {
            let met =
                Truth::all(others(perform).map(|need| meets(asked, need, record, &mut Silent)));
            let whole = met.and(Self::supported(duty, record, &mut Silent));
            let until = record.date.latest();
            (core::cmp::Reverse(whole), until.is_none(), until)
        });
        sorted
    }

    /// Several sendings together: each recipient by the first candidate that reached it; complete on the last of these days.
    fn sendings<S: Sink>(
        duty: &Duty,
        perform: &Perform,
        kinds: &[BodyKind],
        asked: &Asked<'_, 'a>,
        candidates: &[&Row<'a>],
        sink: &mut S,
    ) -> Shown<'a> {
        sink.open();
        let mut truth = Truth::Yes;
        let mut supported = Truth::Yes;
        let mut used = Rows::new();
        let mut earliest = None;
        let mut latest = Some(None);
        for kind in kinds {
            let mut sent = candidates.iter().copied();
            let reached = sent.find(|record| reaches(asked, record, kind).is_yes());
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
            if !used.iter().any(|other| core::ptr::eq(*other, record)) {
                used.push(record);
            }
        }
        let open = truth.is_no();
        for record in &used {
            let by = asked.done_by(record, &perform.act.by);
            if by.is_unknown() {
                sink.missing(|| field(&record.id, Aspect::Actor));
            }
            truth = truth.and(by);
            for need in others(perform) {
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
            runs: None,
            records: used.iter().map(|row| row.record).collect(),
        }
    }
}

/// What a performance needs beside its recipients.
fn others(perform: &Perform) -> impl Iterator<Item = &Need> {
    perform
        .needs
        .iter()
        .filter(|need| !matches!(need, Need::Recipients(_)))
}

/// Whether a plan is for the period of an instance, by what the plan says it is for: such a plan may come
/// before the period begins. None if it does not say, or is no plan: then its date decides.
fn planned_for(duty: &Duty, start: &Occurrence<'_, '_>, record: &Record) -> Option<bool> {
    let (Act::Plan(plan), Timing::InPeriod) = (&record.act, &duty.timing) else {
        return None;
    };
    let (opens, days) = (start.on.exact()?, start.window?);
    let period = plan.period?;
    Some(
        period.earliest().is_some_and(|from| from <= opens)
            && period.latest().is_some_and(|until| until >= days.own),
    )
}

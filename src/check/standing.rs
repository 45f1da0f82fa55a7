//! Duties of a programme: owed by each body that fills a role, or by several together, all the time or
//! each year, from the day on which the programme reached them.
//!
//! Who owes such a duty is a body of the case, and only what that body or its organ did counts. What is
//! owed in a year has its rules in [`super::each_year`], what signs can show in [`super::signs`].

use alloc::vec::Vec;

use super::cond::Asked;
use super::duty::Judged;
use super::engine::Engine;
use super::log::{Log, MatterLog};
use super::need::deliveries;
use super::start::Occurrence;
use super::trace::Sink;
use crate::act::{ActKind, FindingResult, Term, Topic};
use crate::actor::{Body, BodyKind, heirs};
use crate::norm::{Duty, Each, EvidenceClass, Norm, Pattern, Timing, Trigger};
use crate::record::{Reading, Record};
use crate::report::{Missing, Statement};
use crate::time::{Date, Period, When};
use crate::{BodyId, Truth};

/// A year of a duty is asked at most so many years back.
const MOST_YEARS: i32 = 100;

/// The first and the last day of a year.
pub(super) fn year_days(year: i32) -> Option<(Date, Date)> {
    Date::new(year, 1, 1).zip(Date::new(year, 12, 31))
}

impl<'a> Log<'a> {
    /// Whether what somebody did counts as done by a body: it is that body, or an organ of it.
    pub(super) fn acts_for(&self, actor: Option<&BodyId>, bearer: &Body) -> Truth {
        let Some(actor) = actor else {
            return Truth::Unknown;
        };
        if *actor == bearer.id {
            return Truth::Yes;
        }
        let Some(body) = self.body(actor) else {
            return Truth::Unknown;
        };
        let organ =
            body.kind != bearer.kind && self.fills(&bearer.id, Some(actor), &bearer.kind).is_yes();
        // An organ stands with its body in one territory, or under it; of one that stands nowhere nobody knows.
        match (&body.parent, &bearer.parent) {
            _ if !organ => Truth::No,
            (Some(under), _) if *under == bearer.id => Truth::Yes,
            (Some(one), Some(other)) => (one == other).into(),
            _ => Truth::Unknown,
        }
    }

    /// The bodies of some kinds and of those that followed them, of the province or commune that a matter is of,
    /// in order of id.
    fn bearers(&self, of: &BodyId, kinds: &[BodyKind]) -> Vec<&'a Body> {
        let kinds: Vec<BodyKind> = kinds.iter().flat_map(heirs).collect();
        let mut found: Vec<&Body> = self
            .case
            .bodies
            .iter()
            .filter(|body| {
                let mut own = core::iter::once(&body.kind).chain(&body.also_holds);
                own.any(|kind| kinds.contains(kind))
                    && self.fills_any(of, Some(&body.id), &kinds).is_yes()
            })
            .collect();
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found.dedup_by(|a, b| a.id == b.id);
        found
    }
}

impl<'l, 'a> Engine<'l, 'a> {
    /// The starts of a duty that no act of a matter starts: one for each bearer, and for each year.
    pub(super) fn standing_starts(
        &self,
        duty: &Duty,
        since: &Pattern,
        yearly: bool,
        matter: &'l MatterLog<'a>,
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        let bearers: Vec<Option<&'a Body>> = if duty.each == Each::Bearer {
            self.log
                .bearers(&matter.matter.body, &duty.owes)
                .into_iter()
                .map(Some)
                .collect()
        } else {
            alloc::vec![None]
        };
        for bearer in bearers {
            let bound = self.bound(matter, since, bearer);
            let from = bound.on.earliest();
            let period = bearer.map_or(Period::always(), Body::may_exist);
            let ends = period.day_after();
            if !yearly || from.is_none() {
                let ended = ends.is_some_and(|after| after <= self.log.as_of);
                // A body that was gone when the programme came was never bound by it.
                if from.zip(ends).is_none_or(|(from, ends)| from < ends) {
                    starts.push(Occurrence { ended, ..bound });
                }
                continue;
            }
            let Some(from) = from else { continue };
            let last = self.log.as_of.year();
            let first = from.year().max(last.saturating_sub(MOST_YEARS));
            for year in first..=last {
                let Some((opens, closes)) = year_days(year) else {
                    continue;
                };
                let there = period.first_day().is_none_or(|first| first <= closes)
                    && ends.is_none_or(|after| after > opens && after > from);
                if there {
                    starts.push(Occurrence {
                        year: u16::try_from(year).ok(),
                        ended: ends.is_some_and(|after| after <= closes && after <= self.log.as_of),
                        ..bound.clone()
                    });
                }
            }
        }
    }

    /// The starts of a duty that a law lays on bodies for as long as it is in force: one for each bearer,
    /// from the first day on which the law, the matter and the body are all there.
    pub(super) fn standing_by_law(
        &self,
        norm: &Norm,
        duty: &Duty,
        matter: &'l MatterLog<'a>,
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        let Some(first) = norm.period.first_day() else {
            return;
        };
        let bearers: Vec<Option<&'a Body>> = if duty.each == Each::Bearer {
            let all = self.log.bearers(&matter.matter.body, &duty.owes);
            all.into_iter().map(Some).collect()
        } else {
            alloc::vec![None]
        };
        for bearer in bearers {
            let period = bearer.map_or(Period::always(), Body::may_exist);
            let on = [matter.matter.opened, period.first_day()]
                .into_iter()
                .flatten()
                .fold(first, Date::max);
            let ends = period.day_after();
            if on > self.log.as_of || ends.is_some_and(|after| after <= on) {
                continue;
            }
            starts.push(Occurrence {
                truth: Truth::Yes,
                on: When::day(on),
                record: None,
                round: None,
                missing: None,
                cause: None,
                planned: false,
                bearer,
                year: None,
                ended: ends.is_some_and(|after| after <= self.log.as_of),
                window: None,
            });
        }
    }

    /// Each start, once for each body of the case that owes it.
    pub(super) fn for_each_bearer(
        &self,
        duty: &Duty,
        matter: &MatterLog<'a>,
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        let bearers = self.log.bearers(&matter.matter.body, &duty.owes);
        let each = |start: &Occurrence<'l, 'a>| {
            let start = start.clone();
            bearers.iter().map(move |bearer| Occurrence {
                bearer: Some(bearer),
                ..start.clone()
            })
        };
        *starts = starts.iter().flat_map(each).collect();
    }

    /// From when a programme binds a body: its receipt; of a body that no sending names, some day from
    /// the first sending on; where a reading says so, from the opening of the matter.
    fn bound(
        &self,
        matter: &'l MatterLog<'a>,
        since: &Pattern,
        bearer: Option<&'a Body>,
    ) -> Occurrence<'l, 'a> {
        let start = |truth, on, record| Occurrence {
            truth,
            on,
            record,
            round: None,
            missing: None,
            cause: None,
            planned: false,
            bearer,
            year: None,
            ended: false,
            window: None,
        };
        if self.reads(&Term::BINDS_FROM_ISSUE).is_yes() {
            let on = When::range(matter.matter.opened, None).unwrap_or_else(|_| When::unknown());
            return start(Truth::Yes, on, None);
        }
        let sendings = || {
            matter
                .matching(since)
                .filter(|row| self.log.done_by(matter, None, row, &since.by).is_yes())
                .map(|row| row.record)
        };
        let arrived = |record: &'a Record| {
            deliveries(record)
                .iter()
                .filter(|delivery| {
                    bearer.is_some_and(|bearer| {
                        // What a committee received, its standing committee received.
                        let to = self.log.body(&delivery.to);
                        self.log.acts_for(Some(&delivery.to), bearer).is_yes()
                            || to.is_some_and(|to| self.log.acts_for(Some(&bearer.id), to).is_yes())
                    })
                })
                // Sent is not received: the day of receipt is some day from the day of sending on.
                .map(|delivery| {
                    delivery.received.unwrap_or_else(|| {
                        When::range(record.date.earliest(), None)
                            .unwrap_or_else(|_| When::unknown())
                    })
                })
                .map(move |on| (on, record))
        };
        let first = sendings()
            .flat_map(arrived)
            .min_by_key(|(on, record)| (on.earliest(), &record.id));
        if let Some((on, record)) = first {
            return start(Truth::Yes, on, Some(record));
        }
        let sent = sendings().min_by_key(|record| (record.date.earliest(), &record.id));
        if let Some(record) = sent {
            let on = When::range(record.date.earliest(), None).unwrap_or_else(|_| When::unknown());
            return start(Truth::Yes, on, Some(record));
        }
        start(Truth::Unknown, When::unknown(), None)
    }

    /// Tells that no sending of a programme is recorded, so that nobody knows since when it binds.
    pub(super) fn tell_unsent<S: Sink>(
        &self,
        duty: &Duty,
        start: &Occurrence<'_, '_>,
        sink: &mut S,
    ) {
        if let Trigger::Standing { since } | Trigger::EachYear { since } = &duty.trigger {
            sink.missing(|| Missing::Act {
                act: since.kind,
                topic: since.topics.first().cloned(),
                by: since.by.to_vec(),
                to: start.bearer.map(|bearer| bearer.kind.clone()),
                from: None,
                until: Some(self.log.as_of),
            });
        }
    }

    /// Conclusions with one of these results about one of these topics, on the matter.
    pub(super) fn found_so(
        &self,
        matter: &'l MatterLog<'a>,
        results: &[FindingResult],
        topics: &[Topic],
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        for (record, finding) in self.log.conclusions(&matter.matter.id) {
            let about = finding.topic.as_ref();
            let so = results.contains(&finding.result)
                && (topics.is_empty() || about.is_some_and(|topic| topics.contains(topic)));
            // One conclusion that finds two such things is one start.
            let known = || {
                let mut own = starts.iter().filter_map(|start| start.record);
                own.any(|other| other.id == record.id)
            };
            if so && !known() {
                let round = matter.round_of(record);
                starts.push(Self::started_by(record, round, record.date));
            }
        }
    }

    /// What the context says of an open term.
    pub(super) fn reads(&self, term: &Term) -> Truth {
        self.reading(term)
            .and_then(|reading| reading.holds)
            .map_or(Truth::Unknown, Truth::from)
    }

    pub(super) fn reading(&self, term: &Term) -> Option<&'l Reading> {
        self.readings.iter().find(|reading| reading.term == *term)
    }

    /// Whether a record was done by who owes the duty in this instance.
    pub(super) fn by_bearer(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'_, '_>,
        record: &Record,
    ) -> Truth {
        match start.bearer {
            Some(bearer) => self.log.acts_for(record.actor.as_ref(), bearer),
            None if duty.owes.is_empty() => Truth::Yes,
            None => Truth::any(
                duty.owes
                    .iter()
                    .map(|role| Self::fills_role(asked, record.actor.as_ref(), role)),
            ),
        }
    }

    /// Whether a body fills a role, or that of a kind to which the duties of the role went.
    pub(super) fn fills_role(
        asked: &Asked<'_, 'a>,
        body: Option<&BodyId>,
        role: &BodyKind,
    ) -> Truth {
        asked.filled_by(body, &heirs(role))
    }

    /// The judgement of a duty that is owed in a year, regularly, or of which only signs can be seen;
    /// none if it is a duty like any other.
    pub(super) fn judge_standing<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> Option<Judged> {
        if start.bearer.is_some() || start.year.is_some() {
            sink.leaf(
                || Statement::Instance {
                    bearer: start.bearer.map(|bearer| bearer.id.clone()),
                    year: start.year,
                },
                Truth::Yes,
                None,
            );
        }
        let year = start.year.map(i32::from);
        match (&duty.class, &duty.timing, year) {
            (_, Timing::InYear, Some(year)) => Some(self.in_year(duty, asked, start, year, sink)),
            (_, Timing::Open { term }, Some(year)) => {
                let span = self.reading(term).and_then(|reading| reading.within);
                if let Some(span) = span
                    && let Some(judged) = self.regular(duty, asked, start, (year, span), sink)
                {
                    return Some(judged);
                }
                sink.leaf(
                    || Statement::NoTime {
                        term: Some(term.clone()),
                    },
                    Truth::Unknown,
                    None,
                );
                self.signs(duty, asked, start, sink);
                let decided = match &duty.class {
                    EvidenceClass::Trace { by } => self.concluded_as(duty, by, asked, start, sink),
                    EvidenceClass::Firm => None,
                };
                if decided.is_none() {
                    sink.missing(|| Missing::Reading { term: term.clone() });
                }
                Some(decided.unwrap_or(Judged::open(Truth::Unknown)))
            }
            (EvidenceClass::Trace { by }, ..) => {
                self.signs(duty, asked, start, sink);
                let decided = self.concluded_as(duty, by, asked, start, sink);
                if decided.is_none() {
                    sink.missing(|| conclusion(duty, start, by));
                }
                Some(decided.unwrap_or(Judged::open(Truth::Unknown)))
            }
            _ => None,
        }
    }
}

/// The conclusion that would decide an instance of a duty of which records show signs only.
fn conclusion(duty: &Duty, start: &Occurrence<'_, '_>, by: &BodyKind) -> Missing {
    let mut acts: Vec<ActKind> = Vec::new();
    for perform in duty.perform.iter() {
        if !acts.contains(&perform.act.kind) {
            acts.push(perform.act.kind);
        }
    }
    let owes = if start.bearer.is_some() {
        Vec::new()
    } else {
        duty.owes.to_vec()
    };
    Missing::Conclusion {
        acts,
        of: start.bearer.map(|bearer| bearer.id.clone()),
        owes,
        year: start.year,
        by: by.clone(),
    }
}

/// Whether a duty is a part of the act that starts it: what is lacking of it is lacking, and not only late.
pub(super) fn is_part(duty: &Duty) -> bool {
    duty.timing == Timing::Together
}

/// Whether a duty stands, all the time or each year, with no act of the matter to start it.
pub(super) const fn is_standing(duty: &Duty) -> bool {
    matches!(
        duty.trigger,
        Trigger::Standing { .. } | Trigger::InForce | Trigger::EachYear { .. }
    )
}

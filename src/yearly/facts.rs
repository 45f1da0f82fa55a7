//! A case and a report, made ready to be counted for one year.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::act::{ActKind, Topic};
use crate::actor::{Body, info};
use crate::record::{Case, Record};
use crate::report::Report;
use crate::time::{Date, Period};
use crate::{BodyId, Truth};

/// What can be counted.
pub(super) struct Facts<'a> {
    pub(super) case: &'a Case,
    /// The year, up to the day as of which the report looks.
    pub(super) year: Period,
    /// The records that count, in order of id.
    pub(super) records: Vec<&'a Record>,
    bodies: BTreeMap<&'a BodyId, &'a Body>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(case: &'a Case, report: &'a Report, year: u16) -> Option<Self> {
        let receipt = &report.receipt;
        let first = Date::new(i32::from(year), 1, 1)?;
        let after = Date::new(i32::from(year), 12, 31)?.checked_add_days(1)?;
        let seen = receipt.as_of.checked_add_days(1)?;
        let year = Period::try_new(Some(first), Some(after.min(seen))).ok()?;
        Some(Self {
            case,
            year,
            records: case.counted(receipt.as_of, receipt.known_at),
            bodies: case
                .bodies
                .iter()
                .rev()
                .map(|body| (&body.id, body))
                .collect(),
        })
    }

    /// Bodies of the case, each once, in order of id.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &'a Body> {
        self.bodies.values().copied()
    }

    /// The part of the year in which a body exists; none if it does not.
    pub(super) fn exists(&self, body: &Body) -> Option<Period> {
        let own = body.period.unwrap_or(Period::always());
        let kind = info(&body.kind).map_or(Period::always(), |row| row.period);
        self.year.intersection(&own)?.intersection(&kind)
    }

    /// Whether the log is declared complete for an act of a body over a whole period; of every body
    /// of the case, if none is named.
    pub(super) fn complete(&self, act: ActKind, by: Option<&BodyId>, period: Period) -> bool {
        self.case.coverage.iter().any(|coverage| {
            let time = coverage.period.intersection(&period) == Some(period);
            let acts = coverage
                .acts
                .as_ref()
                .is_none_or(|acts| acts.contains(&act));
            let bodies = coverage.bodies.as_ref().is_none_or(|covered| match by {
                Some(by) => covered.contains(by),
                None => self.bodies.keys().all(|body| covered.contains(body)),
            });
            time && acts && bodies
        })
    }

    /// Whether a record is about grassroots democracy: the acts, topics and matters of a case are
    /// about nothing else, but a topic that only the caller knows, or none, may be about anything.
    pub(super) fn on_democracy(record: &Record) -> Truth {
        let known = |topic: &Topic| Topic::KNOWN.contains(topic);
        if record.matter.is_some() || record.act.topic().is_some_and(known) {
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }
}

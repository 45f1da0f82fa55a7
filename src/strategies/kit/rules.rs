//! The rules that worlds are made for: the norms, and the calendar that counts their days.

use alloc::vec::Vec;

use super::Unreached;
use super::world::{Made, after, days_between};
use crate::NormId;
use crate::actor::info;
use crate::check::Checker;
use crate::matter::{MatterKind, Reach};
use crate::norm::{Norm, Rule, Status, Subject, Trigger, Validity};
use crate::record::{Reading, Record};
use crate::time::{Date, Period, WorkingCalendar};

/// The norms and the calendar of a checker.
#[derive(Debug, Clone)]
pub(super) struct Rules {
    pub(super) norms: Vec<Norm>,
    pub(super) calendar: WorkingCalendar,
    /// When everything happens.
    pub(super) within: Period,
    /// What open terms are taken to mean in every world, and the ordinary sessions of all of them.
    pub(super) readings: Vec<Reading>,
    pub(super) sessions: Vec<Record>,
}

/// The day on which Law 10/2022/QH15 took effect: a first day for rules that state none.
const LAW: Date = Date::literal(2023, 7, 1);

impl Rules {
    pub(super) fn of(checker: &Checker) -> Self {
        Self {
            norms: checker.norms().to_vec(),
            calendar: checker.calendar().clone(),
            within: Period::always(),
            readings: Vec::new(),
            sessions: Vec::new(),
        }
    }

    pub(super) fn norm(&self, id: &NormId) -> Option<&Norm> {
        self.norms.iter().find(|norm| norm.id == *id)
    }

    /// A period as far as anything happens in it.
    pub(super) fn bounds(&self, period: Period) -> Option<Period> {
        period.intersection(&self.within)
    }

    /// The norm by which a vote on a matter is adopted on a day, other than of villages together.
    pub(super) fn adopting(
        &self,
        kind: &MatterKind,
        reach: Reach,
        day: Date,
    ) -> Option<(&Norm, &Validity)> {
        self.norms.iter().find_map(|norm| {
            let Rule::Validity(validity) = &norm.rule else {
                return None;
            };
            let scope = &norm.scope;
            let of_kind = scope.matters.is_empty() || scope.matters.contains(kind);
            let so = validity.confers == Some(Status::Adopted)
                && of_kind
                && scope.reach.is_none_or(|own| own == reach)
                && (validity.of == Subject::Round
                    || (validity.of == Subject::Villages && reach == Reach::Commune))
                && norm.period.contains(day);
            so.then_some((norm, validity))
        })
    }

    /// The norm by which what an effect is about is adopted, in a matter of a kind.
    pub(super) fn adopting_for(&self, effect: &Norm, kind: &MatterKind) -> Option<&Norm> {
        let adopts = |norm: &&Norm| {
            let scope = &norm.scope;
            let reaches = match (scope.reach, effect.scope.reach) {
                (Some(a), Some(b)) => a == b,
                (Some(own), None) => own != Reach::Commune,
                // What the villages decide together is the commune's.
                (None, Some(Reach::Commune)) => false,
                (None, _) => true,
            };
            matches!(&norm.rule, Rule::Validity(validity)
                if validity.confers == Some(Status::Adopted))
                && (scope.matters.is_empty() || scope.matters.contains(kind))
                && reaches
                && norm.period.overlaps(&effect.period)
        };
        self.norms.iter().find(adopts)
    }

    /// A day for what happens under a norm: within its period and while those who owe it exist, with room
    /// before and after it.
    pub(super) fn first_day_for(
        &self,
        norm: &Norm,
        cause: Option<&Norm>,
        start: u16,
    ) -> Made<Date> {
        let both = cause.map_or(Some(norm.period), |cause| {
            norm.period.intersection(&cause.period)
        });
        let period = both
            .and_then(|both| self.bounds(both))
            .ok_or(Unreached::NoRoom)?;
        let mut from = period.first_day();
        let mut until = period.day_after();
        let mut named: Vec<&crate::actor::BodyKind> = Vec::new();
        if let Rule::Duty(duty) = &norm.rule {
            named.extend(duty.owes.iter().take(1));
            if let Trigger::Standing { since } | Trigger::EachYear { since } = &duty.trigger {
                named.extend(since.by.iter().take(1));
            }
        }
        for kind in named {
            let Some(row) = info(kind) else { continue };
            from = from.max(row.began.and_then(|began| began.latest()));
            let ended = row.heir.map(|heir| heir.from);
            let ended = ended.and_then(|from| from.earliest());
            until = match (until, ended) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        // Working days are counted only where the calendar knows them.
        let known = self
            .calendar
            .rows()
            .coverage
            .and_then(|period| period.first_day());
        let from = match (from, until) {
            (Some(from), _) => from,
            (None, Some(until)) => after(until, -1500),
            (None, None) => LAW,
        };
        let late_enough =
            known.filter(|known| until.is_none_or(|until| days_between(*known, until) > 900));
        let from = late_enough.map_or(from, |known| from.max(known));
        let room = until.map_or(i64::MAX, |until| days_between(from, until));
        if room < 30 {
            return Err(Unreached::NoRoom);
        }
        let start = i64::from(start);
        Ok(if room < 1000 {
            let third = room.checked_div(3).unwrap_or(1).max(1);
            after(
                from,
                third.saturating_add(start.checked_rem(third).unwrap_or(0)),
            )
        } else {
            after(from, start.saturating_add(120))
        })
    }
}

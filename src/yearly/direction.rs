//! What committees and organisations do of their own: direct, propose, fall silent.

use alloc::vec::Vec;

use super::facts::Facts;
use super::item::Item;
use super::measure::Measure;
use super::proportion::Proportion;
use crate::Truth;
use crate::act::ActKind;
use crate::actor::{Body, BodyKind, info};
use crate::record::Record;
use crate::report::{Aspect, Missing};
use crate::time::Period;

/// The kinds that the programme charges with direction in II.1 and III.1; an organ acts for its body.
const DIRECTING: &[BodyKind] = &[BodyKind::DISTRICT_PARTY];

/// The acts that are a trace of direction: to direct is also to urge.
const TRACES: [ActKind; 3] = [ActKind::Plan, ActKind::Direct, ActKind::Inspect];

pub(super) fn count(facts: &Facts<'_>, items: &mut Vec<Item>) {
    for unit in units(facts) {
        items.push(directing(facts, &unit));
    }
}

/// A body that is charged with direction, with the organs that act for it.
struct Unit<'a> {
    body: &'a Body,
    organs: Vec<&'a Body>,
    exists: Period,
}

impl<'a> Unit<'a> {
    fn members(&self) -> impl Iterator<Item = &'a Body> {
        core::iter::once(self.body).chain(self.organs.iter().copied())
    }
}

/// The bodies of the class that exist in the year. An organ whose body the case does not name
/// stands for it.
fn units<'a>(facts: &Facts<'a>) -> Vec<Unit<'a>> {
    let charged = |body: &&Body| DIRECTING.contains(&body.kind);
    let organ = |body: &&Body| {
        info(&body.kind)
            .and_then(|row| row.organ_of.as_ref())
            .is_some_and(|of| DIRECTING.contains(of))
    };
    // An organ belongs to the body it lies in, or that lies where it does.
    let belongs = |organ: &Body, body: &Body| {
        let of = info(&organ.kind).and_then(|row| row.organ_of.as_ref());
        of == Some(&body.kind)
            && organ.parent.is_some()
            && (organ.parent.as_ref() == Some(&body.id) || organ.parent == body.parent)
    };
    let whole: Vec<&Body> = facts.bodies().filter(charged).collect();
    let lone = |body: &&Body| organ(body) && !whole.iter().any(|other| belongs(body, other));
    let lone: Vec<&Body> = facts.bodies().filter(lone).collect();
    let units = whole.iter().chain(&lone).filter_map(|body| {
        Some(Unit {
            body,
            organs: facts
                .bodies()
                .filter(|other| belongs(other, body))
                .collect(),
            exists: facts.exists(body)?,
        })
    });
    units.collect()
}

fn directing(facts: &Facts<'_>, unit: &Unit<'_>) -> Item {
    let own = |record: &&Record| {
        TRACES.contains(&record.act.kind())
            && unit
                .members()
                .any(|member| record.actor.as_ref() == Some(&member.id))
    };
    let told = |record: &&Record| {
        unit.exists
            .contains_when(&record.date)
            .and(Facts::on_democracy(record))
    };
    let traces: Vec<&Record> = facts.records.iter().copied().filter(own).collect();
    let shown: Vec<&Record> = traces
        .iter()
        .copied()
        .filter(|record| told(record).is_yes())
        .collect();
    let open: Vec<&Record> = traces
        .iter()
        .copied()
        .filter(|record| told(record).is_unknown())
        .collect();
    let uncovered: Vec<ActKind> = TRACES
        .into_iter()
        .filter(|act| {
            unit.members()
                .any(|member| !facts.complete(*act, Some(&member.id), unit.exists))
        })
        .collect();
    let holds = if !shown.is_empty() {
        Truth::Yes
    } else if open.is_empty() && uncovered.is_empty() {
        Truth::No
    } else {
        Truth::Unknown
    };
    let mut item = Item::new(facts, Measure::Directing, Proportion::of(holds));
    item.body = Some(unit.body.id.clone());
    item.records = shown.iter().map(|record| record.id.clone()).collect();
    if holds.is_unknown() {
        item.missing = open.iter().map(|record| undated(record)).collect();
        item.missing.extend(
            uncovered
                .into_iter()
                .map(|act| absent(act, unit.body, unit.exists)),
        );
    }
    item
}

/// The day of a record, or what it is about where its day is known.
fn undated(record: &Record) -> Missing {
    Missing::Field {
        record: record.id.clone(),
        aspect: if record.date.exact().is_some() {
            Aspect::Contents
        } else {
            Aspect::Date
        },
        at_least: None,
        of: None,
    }
}

/// A record of an act of a body in a period, or a log declared complete for it.
fn absent(act: ActKind, by: &Body, period: Period) -> Missing {
    Missing::Act {
        act,
        topic: None,
        by: Vec::from_iter([by.kind.clone()]),
        to: None,
        from: period.first_day(),
        until: period
            .day_after()
            .and_then(|after| after.checked_add_days(-1)),
    }
}

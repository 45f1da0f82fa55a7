//! What committees and organisations do of their own: direct, propose, fall silent.

use alloc::vec::Vec;

use super::facts::{Facts, field, ids, many, seen};
use super::item::Item;
use super::measure::Measure;
use super::proportion::Proportion;
use super::silence::Silence;
use crate::act::ActKind;
use crate::actor::{Body, BodyKind, Family, Level, info};
use crate::record::{Act, Record, YesNo};
use crate::report::{Aspect, Missing};
use crate::time::{Period, When};
use crate::{Quantity, Truth};

/// The kinds that the programme charges with direction in II.1 and III.1; an organ acts for its body.
const DIRECTING: &[BodyKind] = &[
    BodyKind::DISTRICT_PARTY,
    BodyKind::PARTY_COMMITTEE_DIRECT,
    BodyKind::PARTY_CIVIL_AFFAIRS,
    BodyKind::PC_PARTY_CIVIL_AFFAIRS,
    BodyKind::PROVINCE_GOVERNMENT_PARTY,
    BodyKind::PARTY_DELEGATION,
    BodyKind::COUNCIL_PARTY_DELEGATION,
];

/// The acts that are a trace of direction.
const TRACES: &[ActKind] = &[
    ActKind::Plan,
    ActKind::Direct,
    ActKind::Urge,
    ActKind::Inspect,
];

/// The acts that break a silence: to plan is not yet to direct.
const BREAKS: &[ActKind] = &[ActKind::Direct, ActKind::Urge, ActKind::Inspect];

pub(super) fn count(facts: &Facts<'_>, items: &mut Vec<Item>) {
    for unit in units(facts, |body| DIRECTING.contains(&body.kind)) {
        items.push(directing(facts, &unit));
        items.extend(silence(facts, &unit));
    }
    for unit in units(facts, is_front) {
        proposals(facts, &unit, items);
    }
}

/// The Front and its organisations, from the commune up; not their organs, their heads or their members.
fn is_front(body: &Body) -> bool {
    info(&body.kind).is_some_and(|row| {
        let levels = [Level::Commune, Level::District, Level::Province];
        row.family == Family::Front && levels.contains(&row.level) && row.organ_of.is_none()
    })
}

/// A body that is charged with direction, with the organs that act for it.
struct Unit<'a> {
    body: &'a Body,
    organs: Vec<&'a Body>,
    /// The part of the year in which it exists, and whether that is sure.
    exists: (Period, Truth),
}

impl<'a> Unit<'a> {
    fn members(&self) -> impl Iterator<Item = &'a Body> {
        core::iter::once(self.body).chain(self.organs.iter().copied())
    }

    /// Its acts of some kinds that belong to the year, and those that may: by their day, and by what they are about.
    fn acts(&self, facts: &Facts<'a>, kinds: &[ActKind]) -> (Vec<&'a Record>, Vec<&'a Record>) {
        let own = |record: &&Record| {
            let actor = record.actor.as_ref();
            kinds.contains(&record.act.kind())
                && self.members().any(|member| actor == Some(&member.id))
        };
        let told = |record: &&Record| {
            let within = self.exists.0.contains_when(&record.date);
            within.and(Facts::on_democracy(record))
        };
        let possible = facts.records.iter().copied().filter(own);
        let possible = possible.filter(|record| !told(record).is_no());
        possible.partition(|record| told(record).is_yes())
    }

    /// The acts of which the log is not declared complete.
    fn uncovered(&self, facts: &Facts<'a>, kinds: &[ActKind]) -> Vec<ActKind> {
        let complete = |act, member: &Body| facts.complete(act, Some(&member.id), self.exists.0);
        let open = |act: &ActKind| !self.members().all(|member| complete(*act, member));
        kinds.iter().copied().filter(open).collect()
    }
}

/// The bodies of a class that exist in the year. An organ whose body the case does not name stands for it.
fn units<'a>(facts: &Facts<'a>, class: impl Fn(&Body) -> bool) -> Vec<Unit<'a>> {
    let of = |body: &Body| info(&body.kind).and_then(|row| row.organ_of.clone());
    // An organ belongs to the body it lies in, or that lies where it does.
    let belongs = |organ: &Body, body: &Body| {
        let near = organ.parent.as_ref() == Some(&body.id) || organ.parent == body.parent;
        of(organ).as_ref() == Some(&body.kind) && organ.parent.is_some() && near
    };
    let whole: Vec<&Body> = facts.bodies().filter(|body| class(body)).collect();
    let lone = |body: &&Body| {
        let organ = of(body).is_some_and(|kind| class(&Body::new(body.id.clone(), kind)));
        organ && !whole.iter().any(|other| belongs(body, other))
    };
    let lone: Vec<&Body> = facts.bodies().filter(lone).collect();
    let all = whole.iter().chain(&lone).copied();
    all.filter_map(|body| {
        let organs = facts.bodies().filter(|other| belongs(other, body));
        Some(Unit {
            body,
            organs: organs.collect(),
            exists: facts.exists(body)?,
        })
    })
    .collect()
}

/// D1: whether a committee has a trace of direction.
fn directing(facts: &Facts<'_>, unit: &Unit<'_>) -> Item {
    let (shown, open) = unit.acts(facts, TRACES);
    let uncovered = unit.uncovered(facts, TRACES);
    let complete = uncovered.is_empty() && unit.exists.1.is_yes();
    let holds = seen(&shown, &open, complete);
    let mut item = Item::counted(facts, Measure::Directing, Proportion::of(holds));
    item.body = Some(unit.body.id.clone());
    item.records = ids(&shown);
    if holds.is_unknown() {
        item.missing = open.into_iter().map(undated).collect();
        let absent = |act| absent(act, unit.body, unit.exists.0);
        item.missing.extend(uncovered.into_iter().map(absent));
    }
    item
}

/// D5: the longest run of days in which a committee did not direct, urge or inspect.
fn silence(facts: &Facts<'_>, unit: &Unit<'_>) -> Option<Item> {
    let (shown, open) = unit.acts(facts, BREAKS);
    let uncovered = unit.uncovered(facts, BREAKS);
    let days =
        |records: &[&Record]| -> Vec<When> { records.iter().map(|record| record.date).collect() };
    let complete = uncovered.is_empty() && unit.exists.1.is_yes();
    let silence = Silence::within(unit.exists.0, &days(&shown), &days(&open), complete)?;
    let mut item = Item::new(facts, Measure::LongestSilence);
    item.body = Some(unit.body.id.clone());
    item.silence = Some(silence);
    item.records = ids(&shown);
    if silence.at_least < silence.at_most {
        let vague = shown.iter().filter(|record| record.date.exact().is_none());
        item.missing = vague.chain(&open).map(|record| undated(record)).collect();
        let absent = |act| absent(act, unit.body, unit.exists.0);
        item.missing.extend(uncovered.into_iter().map(absent));
    }
    Some(item)
}

/// D2: what a body of the Front proposed of its own, and what was answered.
fn proposals(facts: &Facts<'_>, unit: &Unit<'_>, items: &mut Vec<Item>) {
    let (shown, mut open) = unit.acts(facts, &[ActKind::Propose]);
    let own = |record: &Record| match &record.act {
        Act::Propose(deed) => deed.own_initiative,
        _ => None,
    };
    let by_itself: Vec<&Record> = shown
        .iter()
        .copied()
        .filter(|record| own(record) == Some(YesNo::Yes))
        .collect();
    open.retain(|record| own(record) != Some(YesNo::No));
    open.extend(shown.iter().filter(|record| own(record).is_none()));
    let uncovered = unit.uncovered(facts, &[ActKind::Propose]);
    let few = many(open.len());
    let unknown = if uncovered.is_empty() {
        Quantity::exact(few)
    } else {
        Quantity::at_least(few)
    };
    let count = Proportion::new(many(by_itself.len()), 1).with_unknown(unknown);
    let mut item = Item::counted(facts, Measure::OwnProposals, count);
    item.body = Some(unit.body.id.clone());
    item.records = ids(&by_itself);
    item.missing = open.into_iter().map(uninitiated).collect();
    let absent = |act| absent(act, unit.body, unit.exists.0);
    item.missing.extend(uncovered.into_iter().map(absent));
    items.push(item);
    items.extend(
        by_itself
            .into_iter()
            .map(|record| answered(facts, unit, record)),
    );
}

/// D2, at the side: whether a proposal was answered up to the day of the check.
fn answered(facts: &Facts<'_>, unit: &Unit<'_>, proposal: &Record) -> Item {
    let replies = [ActKind::Reply, ActKind::Answer];
    let answers: Vec<&Record> = facts.answers(&proposal.id, &replies);
    let to = match &proposal.act {
        Act::Propose(deed) => deed.to.as_ref(),
        _ => None,
    };
    let since = facts.since(proposal.date);
    let complete =
        since.is_some_and(|since| replies.iter().all(|act| facts.complete(*act, to, since)));
    let holds = seen(&answers, &[], complete);
    let mut item = Item::counted(facts, Measure::ProposalsAnswered, Proportion::of(holds));
    item.body = Some(unit.body.id.clone());
    item.subject = Some(proposal.id.clone());
    item.records = ids(&answers);
    if holds.is_unknown() {
        item.missing = Vec::from([facts.unrecorded(ActKind::Reply, to, proposal.date)]);
    }
    item
}

/// Whether a proposal was of its own, or its day where that is stated.
fn uninitiated(record: &Record) -> Missing {
    match &record.act {
        Act::Propose(deed) if deed.own_initiative.is_some() => undated(record),
        _ => field(record, Aspect::Initiative),
    }
}

/// The day of a record, or what it is about where its day is known.
fn undated(record: &Record) -> Missing {
    if record.date.exact().is_some() {
        field(record, Aspect::Contents)
    } else {
        field(record, Aspect::Date)
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

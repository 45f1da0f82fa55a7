//! A case and a report, made ready to be counted for one year.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::item::Item;
use super::measure::Measure;
use super::proportion::Proportion;
use crate::act::{ActKind, Topic};
use crate::actor::{Body, BodyKind, info};
use crate::record::{Act, Case, Record, rounds};
use crate::report::{Aspect, Missing, Report};
use crate::time::{Date, Period, When};
use crate::{BodyId, MatterId, Quantity, RecordId, Truth};

/// Villages and quarters.
const VILLAGES: [BodyKind; 2] = [BodyKind::VILLAGE, BodyKind::QUARTER];

/// What may decide for itself: of a part of a village it is open whether it does.
const COMMUNITIES: [BodyKind; 3] = [BodyKind::VILLAGE, BodyKind::QUARTER, BodyKind::VILLAGE_PART];

/// One attempt of one village to decide.
pub(super) struct Round<'a> {
    pub(super) village: BodyId,
    pub(super) parts: Vec<&'a Record>,
}

/// An attempt of a village: its matter and number, or the meeting that stands alone.
type Attempt<'k> = (
    Option<&'k (&'k MatterId, u16)>,
    Option<&'k RecordId>,
    BodyId,
);

/// What can be counted.
pub(super) struct Facts<'a> {
    pub(super) case: &'a Case,
    pub(super) report: &'a Report,
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
            report,
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

    /// The body with an id.
    pub(super) fn body(&self, id: &BodyId) -> Option<&'a Body> {
        self.bodies.get(id).copied()
    }

    /// The record with an id, if it counts.
    pub(super) fn record(&self, id: &RecordId) -> Option<&'a Record> {
        let place = self
            .records
            .binary_search_by(|record| record.id.cmp(id))
            .ok()?;
        self.records.get(place).copied()
    }

    /// Whether a day belongs to the year.
    pub(super) fn in_year(&self, on: When) -> Truth {
        self.year.contains_when(&on)
    }

    /// The part of the year in which a body exists, and whether that is sure; none if it does not.
    /// What the case says of the body goes before what is known of its kind.
    pub(super) fn exists(&self, body: &Body) -> Option<(Period, Truth)> {
        let longest = self.year.intersection(&body.may_exist())?;
        if body.period.is_some() {
            return Some((longest, Truth::Yes));
        }
        let row = info(&body.kind);
        let began = row.and_then(|row| row.began);
        let ended = row.and_then(|row| row.heir).map(|heir| heir.from);
        let shortest = Period::try_new(
            began.and_then(|on| on.latest()),
            ended.and_then(|on| on.earliest()),
        );
        let sure = shortest.is_ok_and(|sure| self.year.overlaps(&sure));
        Some((longest, if sure { Truth::Yes } else { Truth::Unknown }))
    }

    /// Whether the log is declared complete for an act of a body over a whole period; of every body
    /// of the case, if none is named.
    pub(super) fn complete(&self, act: ActKind, by: Option<&BodyId>, period: Period) -> bool {
        self.case.coverage.iter().any(|coverage| {
            let last = period
                .day_after()
                .and_then(|after| after.checked_add_days(-1));
            let declared = coverage.covers(act, period.first_day(), last);
            let bodies = coverage.bodies.as_ref().is_none_or(|covered| match by {
                Some(by) => covered.contains(by),
                None => self.bodies.keys().all(|body| covered.contains(body)),
            });
            declared && bodies
        })
    }

    /// From a day, as early as it can be, up to the day of the check.
    pub(super) fn since(&self, on: When) -> Option<Period> {
        let after = self.report.receipt.as_of.checked_add_days(1);
        on.earliest()
            .and_then(|from| Period::try_new(Some(from), after).ok())
    }

    /// The records of some kinds that answer a record.
    pub(super) fn answers(&self, to: &RecordId, kinds: &[ActKind]) -> Vec<&'a Record> {
        let answers = |record: &&Record| {
            record.responds_to.as_ref() == Some(to) && kinds.contains(&record.act.kind())
        };
        self.records.iter().copied().filter(answers).collect()
    }

    /// A record of an act since a day, or a log declared complete for it.
    pub(super) fn unrecorded(&self, act: ActKind, by: Option<&BodyId>, since: When) -> Missing {
        let by = by.and_then(|by| self.body(by));
        Missing::Act {
            act,
            topic: None,
            by: by.map(|by| by.kind.clone()).into_iter().collect(),
            to: None,
            from: since.earliest(),
            until: Some(self.report.receipt.as_of),
        }
    }

    /// The village that a record is of: the one it names, the one whose matter it is, or the one whose
    /// head or board did it.
    pub(super) fn village(&self, record: &Record) -> Option<BodyId> {
        let named = match &record.act {
            Act::Meet(act) => act.village.as_ref(),
            Act::Ballot(act) => act.village.as_ref(),
            Act::VoteOnline(act) => act.village.as_ref(),
            Act::Elect(act) => act.village.as_ref(),
            _ => None,
        };
        let matter = record.matter.as_ref().and_then(|id| self.case.matter(id));
        let actor = record.actor.as_ref().and_then(|id| self.body(id));
        let candidates = [
            named,
            matter.map(|matter| &matter.body),
            actor.map(|actor| &actor.id),
            actor.and_then(|actor| actor.parent.as_ref()),
        ];
        let community = |id: &&BodyId| {
            self.body(id)
                .is_some_and(|body| COMMUNITIES.contains(&body.kind))
        };
        candidates.into_iter().flatten().find(community).cloned()
    }

    /// The attempts of villages to decide, each with its parts in order of id. A meeting that decided
    /// no matter stands alone, and a session of a council is no meeting of a village.
    pub(super) fn rounds(&self) -> Vec<Round<'a>> {
        let mut rows: BTreeMap<&MatterId, Vec<&'a Record>> = BTreeMap::new();
        for record in &self.records {
            if let Some(matter) = &record.matter {
                rows.entry(matter).or_default().push(record);
            }
        }
        let mut numbers: BTreeMap<&RecordId, (&MatterId, u16)> = BTreeMap::new();
        for (id, rows) in &rows {
            let Some(matter) = self.case.matter(id) else {
                continue;
            };
            for round in rounds(matter, rows.iter().copied()) {
                let parts = round.parts.iter();
                numbers.extend(parts.map(|part| (&part.id, (&matter.id, round.number))));
            }
        }
        let mut found: BTreeMap<Attempt<'_>, Vec<&'a Record>> = BTreeMap::new();
        for record in &self.records {
            let number = numbers.get(&record.id);
            let meets = matches!(&record.act, Act::Meet(act) if act.topic.as_ref() != Some(&Topic::ORDINARY_SESSION));
            let Some(village) = self.village(record).filter(|_| meets || number.is_some()) else {
                continue;
            };
            let alone = number.is_none().then_some(&record.id);
            found
                .entry((number, alone, village))
                .or_default()
                .push(record);
        }
        let round = |((_, _, village), parts)| Round { village, parts };
        found.into_iter().map(round).collect()
    }

    /// How many households a community has on a day, by the register.
    pub(super) fn households(&self, of: &BodyId, on: When) -> Option<Quantity> {
        let registers = self.case.registers.as_ref()?;
        let entries = registers.households.iter().flatten();
        let holds = |period: &Period| period.contains_when(&on).is_yes();
        entries
            .filter(|entry| entry.of == *of)
            .find(|entry| entry.period.as_ref().is_none_or(holds))
            .map(|entry| entry.count)
    }

    /// The villages and quarters that exist in the year.
    pub(super) fn villages(&self) -> impl Iterator<Item = (&'a Body, (Period, Truth))> {
        self.bodies()
            .filter(|body| VILLAGES.contains(&body.kind))
            .filter_map(|body| Some((body, self.exists(body)?)))
    }

    /// Whether a village had one of some acts in the year, of which it has these records.
    pub(super) fn of_village(
        &self,
        measure: Measure,
        village: &Body,
        (period, sure): (Period, Truth),
        records: &[&Record],
        act: ActKind,
    ) -> Item {
        let told = |record: &&Record| period.contains_when(&record.date);
        let shown: Vec<&Record> = records
            .iter()
            .copied()
            .filter(|record| told(record).is_yes())
            .collect();
        let open: Vec<&Record> = records
            .iter()
            .copied()
            .filter(|record| told(record).is_unknown())
            .collect();
        let complete = self.complete(act, None, period);
        let holds = seen(&shown, &open, complete && sure.is_yes());
        let mut item = Item::counted(self, measure, Proportion::of(holds));
        item.body = Some(village.id.clone());
        item.records = ids(&shown);
        if holds.is_unknown() {
            item.missing = open
                .iter()
                .map(|record| field(record, Aspect::Date))
                .collect();
            if !complete {
                item.missing
                    .push(self.unrecorded(act, None, When::unknown()));
            }
        }
        item
    }

    /// The villages that a commune has by the register and the case does not name.
    pub(super) fn unlisted_villages(&self, measure: Measure) -> Vec<Item> {
        let registers = self.case.registers.as_ref();
        let entries = registers.and_then(|registers| registers.villages.as_ref());
        let mut items = Vec::new();
        for entry in entries.into_iter().flatten() {
            let own = |(village, _): &(&Body, (Period, Truth))| {
                village.parent.as_ref() == Some(&entry.of)
            };
            let listed = many(self.villages().filter(own).count());
            let holds = entry
                .period
                .is_none_or(|period| period.overlaps(&self.year));
            let low = entry.count.least().saturating_sub(listed);
            let rest = match entry.count.most() {
                Some(most) => Quantity::between(low, most.saturating_sub(listed)),
                None => Quantity::at_least(low),
            };
            if holds && rest != Quantity::exact(0) {
                let count = Proportion::NOTHING.with_unknown(rest);
                let mut item = Item::counted(self, measure, count);
                item.body = Some(entry.of.clone());
                items.push(item);
            }
        }
        items
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

/// Whether something was done, by the records that show it, those that may, and whether the log is complete for it.
pub(super) fn seen(shown: &[&Record], open: &[&Record], complete: bool) -> Truth {
    match (shown.is_empty(), open.is_empty() && complete) {
        (false, _) => Truth::Yes,
        (true, true) => Truth::No,
        (true, false) => Truth::Unknown,
    }
}

/// The ids of some records, in order.
pub(super) fn ids(records: &[&Record]) -> Vec<RecordId> {
    let mut ids: Vec<RecordId> = records.iter().map(|record| record.id.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// A field of a record that is not known.
pub(super) fn field(record: &Record, aspect: Aspect) -> Missing {
    Missing::Field {
        record: record.id.clone(),
        aspect,
        at_least: None,
        of: None,
    }
}

/// A number of things.
pub(super) fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

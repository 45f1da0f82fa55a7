//! What ends the effect of a decision, or stops it for a time: annulment and suspension.

use alloc::vec::Vec;

use super::engine::Engine;
use super::log::MatterLog;
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::norm::Status;
use crate::record::Record;
use crate::report::StatusEntry;
use crate::time::When;

impl<'l, 'a> Engine<'l, 'a> {
    /// An annulment by a body that has the power ends the effect of what was decided before it.
    pub(super) fn annulments(&mut self, matter: &'l MatterLog<'a>) {
        let powers = [BodyKind::COMMUNE_PC, BodyKind::VILLAGE, BodyKind::QUARTER];
        for record in matter.of_kind(ActKind::Annul) {
            if !self
                .log
                .fills_any(&matter.matter.body, record.actor.as_ref(), &powers)
                .is_yes()
            {
                continue;
            }
            let own = |entry: &&mut StatusEntry| {
                entry.matter == matter.matter.id && entry.status == Status::InEffect
            };
            for entry in self.statuses.iter_mut().filter(own) {
                let before = entry
                    .from
                    .is_some_and(|from| from.not_after(&record.date).is_yes());
                if before && entry.until.is_none() {
                    entry.until = Some(record.date);
                }
            }
        }
    }

    /// A suspension by the body that recognises holds from its day until that body recognises anew or annuls,
    /// of what was in effect on that day. One that does not say of what extent it is tells no status.
    pub(super) fn suspensions(&mut self, matter: &'l MatterLog<'a>) {
        let by_pc = |record: &Record| {
            let actor = record.actor.as_ref();
            self.log
                .fills(&matter.matter.body, actor, &BodyKind::COMMUNE_PC)
                .is_yes()
        };
        let mut told = Vec::new();
        for record in matter.of_kind(ActKind::Suspend) {
            let status = match record.act.topic() {
                Some(topic) if *topic == Topic::SUSPENSION_WHOLE => Status::Suspended,
                Some(topic) if *topic == Topic::SUSPENSION_PART => Status::SuspendedInPart,
                _ => continue,
            };
            let running = self.statuses.iter().rfind(|entry| {
                let begun = |from: When| from.not_after(&record.date).is_yes();
                entry.matter == matter.matter.id
                    && entry.status == Status::InEffect
                    && entry.from.is_some_and(begun)
            });
            let Some(running) = running.filter(|_| by_pc(record)) else {
                continue;
            };
            let ends = [ActKind::Recognise, ActKind::Annul]
                .into_iter()
                .flat_map(|kind| matter.of_kind(kind))
                .filter(|end| by_pc(end) && record.date.not_after(&end.date).is_yes());
            told.push(StatusEntry {
                status,
                from: Some(record.date),
                until: ends
                    .map(|end| end.date)
                    .min_by_key(|date| (date.earliest().is_none(), date.earliest())),
                ..running.clone()
            });
        }
        self.statuses.extend(told);
    }
}

//! Conduct that is forbidden and that no act of a record shows: only a written conclusion speaks of it.
//!
//! A threat, a reprisal, a forgery is nothing that a log lists. So silence says nothing of it, and a
//! complaint stays a complaint. What a competent body concluded in writing is asked, one conclusion at
//! a time: that it is made out, that it did not happen, or that there is no proof either way.

use alloc::vec::Vec;

use super::cond::Asked;
use super::engine::Engine;
use super::log::MatterLog;
use super::start::Occurrence;
use super::trace::Sink;
use crate::Truth;
use crate::act::{FindingResult, Topic};
use crate::actor::BodyKind;
use crate::norm::{Duty, Modality, Trigger};
use crate::record::{BodyFinding, Record};
use crate::report::{Missing, Outcome, Statement};

/// Whether a duty forbids conduct: a prohibition without an act that a record could show.
pub(super) fn is_conduct(duty: &Duty) -> bool {
    duty.modality == Modality::Prohibition && duty.perform.is_empty()
}

/// Whether a finding is about one of some topics; about any if there are none.
fn is_about(finding: &BodyFinding, topics: &[Topic]) -> bool {
    let about = finding.topic.as_ref();
    topics.is_empty() || about.is_some_and(|topic| topics.contains(topic))
}

impl<'l, 'a> Engine<'l, 'a> {
    /// What a conclusion found on these topics.
    fn concluded_on(
        &self,
        matter: &MatterLog<'a>,
        record: &Record,
        topics: &[Topic],
    ) -> impl Iterator<Item = &'a BodyFinding> {
        self.log
            .conclusions(&matter.matter.id)
            .iter()
            .filter(move |(own, finding)| own.id == record.id && is_about(finding, topics))
            .map(|(_, finding)| *finding)
    }

    /// Conduct is judged by the law of the time it is said to be of, not of the day of the conclusion.
    pub(super) fn date_conduct(
        &self,
        matter: &'l MatterLog<'a>,
        topics: &[Topic],
        starts: &mut [Occurrence<'l, 'a>],
    ) {
        for start in starts {
            let Some(record) = start.record else { continue };
            let period = self
                .concluded_on(matter, record, topics)
                .find_map(|finding| finding.period);
            if let Some(period) = period {
                start.on = period;
            }
        }
    }

    /// What a conclusion says of forbidden conduct.
    pub(super) fn conduct<S: Sink>(
        &self,
        duty: &Duty,
        asked: &Asked<'_, 'a>,
        start: &Occurrence<'l, 'a>,
        sink: &mut S,
    ) -> (Outcome, Truth) {
        let Trigger::Found { topics, .. } = &duty.trigger else {
            return (Outcome::Undetermined, Truth::Unknown);
        };
        let results: Vec<FindingResult> = start
            .record
            .into_iter()
            .flat_map(|record| self.concluded_on(asked.matter, record, topics))
            .map(|finding| finding.result)
            .collect();
        let record = start.record.map(|record| &record.id);
        let mut said = |result, truth| {
            sink.leaf(|| Statement::Concluded { result }, truth, record);
        };
        if results.contains(&FindingResult::Established) {
            said(FindingResult::Established, Truth::No);
            return (Outcome::Unsatisfied, Truth::No);
        }
        if results.contains(&FindingResult::NotDone) {
            said(FindingResult::NotDone, Truth::Yes);
            return (Outcome::Satisfied, Truth::Yes);
        }
        said(FindingResult::NoEvidence, Truth::Unknown);
        if let Some(topic) = topics.first() {
            sink.missing(|| Missing::Determination {
                topic: topic.clone(),
                by: BodyKind::COMPETENT_BODY,
            });
        }
        (Outcome::Undetermined, Truth::Unknown)
    }
}

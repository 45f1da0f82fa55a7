//! When an absent record means *not done*.
//!
//! Only two things turn silence into a fact: a competent body that concluded that the act was not
//! done, and a coverage that declares the log complete for the act, the bodies and the whole time
//! asked about. Everything else leaves it open.

use alloc::vec::Vec;

use super::log::{Log, MatterLog};
use super::trace::Sink;
use crate::act::{ActKind, FindingResult, Topic};
use crate::actor::BodyKind;
use crate::norm::Pattern;
use crate::record::{BodyFinding, Coverage, Record};
use crate::report::{Missing, Statement};
use crate::time::Date;
use crate::{BodyId, Truth};

/// The time asked about; an open side is open.
#[derive(Clone, Copy)]
pub(super) struct Window {
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

impl Log<'_> {
    /// Whether an act of a pattern was *not* done in a window: yes if concluded or if the log is
    /// complete for it; else unknown, and the sink is told what is missing.
    pub(super) fn absent<S: Sink>(
        &self,
        matter: &MatterLog<'_>,
        pattern: &Pattern,
        to: Option<&BodyKind>,
        window: Window,
        sink: &mut S,
    ) -> Truth {
        if let Some((record, result)) = self.concluded(matter, pattern) {
            sink.leaf(
                || Statement::Concluded { result },
                Truth::Yes,
                Some(&record.id),
            );
            return Truth::Yes;
        }
        let complete = self.complete(matter, pattern, window);
        let whom = || (pattern.by.to_vec(), to.cloned());
        self.tell_silence(pattern, complete, window, whom, sink);
        complete
    }

    /// The conclusion of a competent body that an act of the pattern was not done.
    fn concluded(
        &self,
        matter: &MatterLog<'_>,
        pattern: &Pattern,
    ) -> Option<(&Record, FindingResult)> {
        let found = self
            .conclusions(&matter.matter.id)
            .iter()
            .find(|(record, finding)| {
                finding.result == FindingResult::NotDone
                    && !self.found_done_later(matter, record, finding)
                    && finding.act == Some(pattern.kind)
                    && (pattern.topics.is_empty()
                        || finding
                            .topic
                            .as_ref()
                            .is_some_and(|topic| pattern.topics.contains(topic)))
                    && finding.by.as_ref().is_none_or(|by| {
                        self.fills_any(&matter.matter.body, Some(by), &pattern.by)
                            .is_yes()
                    })
            })?;
        Some((found.0, found.1.result))
    }

    /// Whether a later conclusion says of the same act of the same body that it was done after all.
    pub(super) fn found_done_later(
        &self,
        matter: &MatterLog<'_>,
        record: &Record,
        finding: &BodyFinding,
    ) -> bool {
        let mut all = self.conclusions(&matter.matter.id).iter();
        all.any(|(later, other)| {
            other.result == FindingResult::Done
                && (other.act, &other.topic, &other.by)
                    == (finding.act, &finding.topic, &finding.by)
                && record.date.before(&later.date).is_yes()
        })
    }

    /// Whether a competent body concluded that an act of the pattern was not done.
    pub(super) fn concluded_not_done(&self, matter: &MatterLog<'_>, pattern: &Pattern) -> bool {
        self.concluded(matter, pattern).is_some()
    }

    /// Whether the log is declared complete for the pattern over the whole window, up to the day of
    /// the check.
    pub(super) fn complete(
        &self,
        matter: &MatterLog<'_>,
        pattern: &Pattern,
        window: Window,
    ) -> Truth {
        self.declared(pattern.kind, window, |covered| {
            self.all_of(&matter.matter.body, covered, &pattern.by)
        })
    }

    /// Whether the log is declared complete for acts of a kind by some bodies over a whole window, up to
    /// the day of the check.
    pub(super) fn complete_of(&self, act: ActKind, bodies: &[&BodyId], window: Window) -> Truth {
        // A declaration for nobody says nothing.
        if bodies.is_empty() {
            return Truth::Unknown;
        }
        self.declared(act, window, |covered| {
            bodies.iter().all(|body| covered.contains(body))
        })
    }

    /// Whether some declaration covers an act over a window, of bodies that will do.
    fn declared(&self, act: ActKind, window: Window, will_do: impl Fn(&[BodyId]) -> bool) -> Truth {
        let until = window.until.map_or(self.as_of, |day| day.min(self.as_of));
        let covers = |coverage: &Coverage| {
            coverage.covers(act, window.from, Some(until))
                && coverage.bodies.as_deref().is_none_or(&will_do)
        };
        if self.case.coverage.iter().any(covers) {
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }

    /// Tells of an act that is not recorded whether the log is complete for it, and what is missing if
    /// it is not.
    pub(super) fn tell_silence<S: Sink>(
        &self,
        pattern: &Pattern,
        complete: Truth,
        window: Window,
        whom: impl FnOnce() -> (Vec<BodyKind>, Option<BodyKind>),
        sink: &mut S,
    ) {
        let topic = || pattern.topics.first().cloned();
        sink.leaf(
            || Statement::NoRecord {
                act: pattern.kind,
                topic: topic(),
                complete,
            },
            complete,
            None,
        );
        if !complete.is_yes() {
            sink.missing(|| {
                let (by, to) = whom();
                Missing::Act {
                    act: pattern.kind,
                    topic: topic(),
                    by,
                    to,
                    from: window.from,
                    until: window.until.map(|day| day.min(self.as_of)),
                }
            });
        }
    }

    /// Whether some bodies are all who could have filled the roles for a community in this case.
    fn all_of(&self, of: &BodyId, covered: &[BodyId], roles: &[BodyKind]) -> bool {
        !roles.is_empty()
            && self
                .case
                .bodies
                .iter()
                .filter(|body| self.fills_any(of, Some(&body.id), roles).is_yes())
                .all(|body| covered.contains(&body.id))
            && roles.iter().all(|role| {
                covered
                    .iter()
                    .any(|body| self.fills(of, Some(body), role).is_yes())
            })
    }
}

/// The determination that stands: a competent body concluded that a ground is made out. Of several the
/// earliest, one without a day last; and one by nobody knows whom only where no other stands.
pub(super) fn established<'a>(
    log: &Log<'a>,
    matter: &MatterLog<'a>,
    topic: &Topic,
    by: &BodyKind,
) -> Option<(&'a Record, Truth)> {
    let about = |(_, finding): &&(&'a Record, &'a BodyFinding)| {
        finding.result == FindingResult::Established && finding.topic.as_ref() == Some(topic)
    };
    log.conclusions(&matter.matter.id)
        .iter()
        .filter(about)
        .map(|(record, _)| {
            let competent = log.fills(&matter.matter.body, record.actor.as_ref(), by);
            (*record, competent)
        })
        .filter(|(_, competent)| !competent.is_no())
        .min_by_key(|(record, competent)| {
            let day = record.date.earliest();
            (competent.is_unknown(), day.is_none(), day)
        })
}

//! Conditions on acts of the matter: that the one at hand is of such a body, that it answers such an act, that another was done.

use super::absence::Window;
use super::cond::Asked;
use super::log::{Row, is_about};
use super::trace::Sink;
use super::vote::field;
use crate::Truth;
use crate::norm::Pattern;
use crate::report::{Aspect, Statement};
use crate::time::When;

impl<'a> Asked<'_, 'a> {
    /// Whether an act that these patterns match is of a body that they name: an act of somebody else is another act.
    pub(super) fn theirs<S: Sink>(
        &self,
        act: &Row<'a>,
        patterns: &[Pattern],
        sink: &mut S,
    ) -> Truth {
        let by = patterns
            .iter()
            .filter(|pattern| pattern.kind == act.kind && is_about(act.topic, &pattern.topics))
            .map(|pattern| self.log.done_by(self.matter, None, act, &pattern.by))
            .fold(Truth::No, Truth::or);
        if by.is_unknown() {
            sink.missing(|| field(&act.id, Aspect::Actor));
        }
        by
    }

    /// Whether the record answers such an act.
    pub(super) fn answers<S: Sink>(&self, act: &Pattern, sink: &mut S) -> Truth {
        let named = self.record.and_then(|record| record.responds_to.as_ref());
        let Some(answered) = named.and_then(|id| self.log.record(id)) else {
            return self.done(act, sink);
        };
        let by = self
            .log
            .fills_any(self.village(), answered.actor.as_ref(), &act.by);
        let alike = answered.act.kind() == act.kind && is_about(answered.act.topic(), &act.topics);
        let truth = Truth::from(alike).and(by);
        let says = || Statement::Done {
            act: answered.act.kind(),
            topic: answered.act.topic().cloned(),
            on: answered.date,
        };
        sink.leaf(says, truth, Some(&answered.id));
        truth
    }

    /// Whether an act was done on or before the day asked about.
    pub(super) fn done<S: Sink>(&self, act: &Pattern, sink: &mut S) -> Truth {
        let until = self.until.map_or_else(|| self.day(), When::day);
        let mut best = Truth::No;
        for record in self.matter.matching(act) {
            let by = self
                .log
                .fills_any(self.village(), record.actor.as_ref(), &act.by);
            let truth = by.and(record.date.not_after(&until));
            if !truth.is_no() {
                let says = || Statement::Done {
                    act: act.kind,
                    topic: record.act.topic().cloned(),
                    on: record.date,
                };
                sink.leaf(says, truth, Some(&record.id));
            }
            if truth.is_unknown() && record.date.exact().is_none() {
                sink.missing(|| field(&record.id, Aspect::Date));
            }
            best = best.or(truth);
        }
        if best.is_yes() {
            return best;
        }
        let window = Window {
            from: self.matter.matter.opened,
            until: until.latest(),
        };
        best.or(!self.log.absent(self.matter, act, None, window, sink))
    }
}

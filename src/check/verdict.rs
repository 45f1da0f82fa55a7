//! One verdict, before it becomes a finding: what was found of one norm, without a word of why.

use alloc::vec::Vec;
use core::cmp::Ordering;

use super::log::MatterLog;
use super::trace::Told;
use crate::act::VoteOutcome;
use crate::actor::Body;
use crate::catalogue::Tension;
use crate::norm::{Bearers, Duty, Each, Norm, Rule};
use crate::record::{Record, Round, YesNo};
use crate::report::{
    Axes, Explanation, Finding, Missing, NotApplicable, Outcome, Statement, VotesNeeded,
};
use crate::time::When;
use crate::{BodyId, MatterId, NormId, RecordId};

/// What was found of one norm on one matter, for one round or start.
#[derive(Clone, Copy)]
pub(super) struct Found<'l, 'a> {
    pub(super) norm: &'a Norm,
    /// The place of the norm in the order of ids.
    pub(super) rank: usize,
    pub(super) matter: &'l MatterLog<'a>,
    pub(super) round: Option<&'l Round<'a>>,
    /// The record that the finding is about.
    pub(super) subject: Option<&'a Record>,
    /// The body that owes it, of a duty that each owes.
    pub(super) bearer: Option<&'a Body>,
    /// The year, of a duty owed each year.
    pub(super) year: Option<u16>,
    pub(super) outcome: Outcome,
    pub(super) reason: Option<NotApplicable>,
    pub(super) axes: Axes,
    pub(super) due: Option<When>,
    pub(super) done: Option<When>,
    pub(super) vote: Option<VoteOutcome>,
    pub(super) needed: Option<VotesNeeded>,
}

/// One verdict without its reasons: what the records show of one norm (*kết luận*). It borrows from
/// the checker and the case, so that a nation's verdicts cost no copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict<'a> {
    /// The norm.
    pub norm: &'a NormId,
    /// The matter.
    pub matter: &'a MatterId,
    /// The village that voted, of a vote.
    pub village: Option<&'a BodyId>,
    /// The round of voting, of a vote.
    pub round: Option<u16>,
    /// The record it is about.
    pub subject: Option<&'a RecordId>,
    /// The body that owes it, of a duty that each owes.
    pub bearer: Option<&'a BodyId>,
    /// The year, of a duty owed each year.
    pub year: Option<u16>,
    /// What the records show.
    pub outcome: Outcome,
    /// The last day, as bounds.
    pub due: Option<When>,
}

impl<'a> Found<'_, 'a> {
    /// The matter, if a tension bears on it by this finding: one that applies, in a vote of the form
    /// and at the time that the tension is about.
    pub(super) fn bears(&self, tension: &Tension) -> Option<MatterId> {
        let matter = self.matter.matter;
        let of_kind = tension.matters.is_empty() || tension.matters.contains(&matter.kind);
        let in_form = tension
            .form
            .is_none_or(|form| self.round.is_some_and(|round| !round.in_form(form).is_no()));
        let on = self
            .round
            .map(|round| round.end)
            .or(self.subject.map(|record| record.date))
            .unwrap_or(When::unknown());
        let bears = self.outcome != Outcome::NotApplicable
            && tension.norms.contains(&self.norm.id)
            && of_kind
            && in_form
            && !tension.period.contains_when(&on).is_no();
        bears.then(|| matter.id.clone())
    }

    /// The order of what was found of one matter.
    pub(super) fn order(&self, other: &Self) -> Ordering {
        let key = |found: &Self| {
            let round = found.round.map(|round| (round.village, round.number));
            let bearer = found.bearer.map(|body| &body.id);
            let subject = found.subject.map(|record| &record.id);
            // Quarters of one year differ in their last day alone.
            let due = found.due.map(|due| (due.earliest(), due.latest()));
            (found.rank, round, bearer, found.year, subject, due)
        };
        key(self).cmp(&key(other))
    }

    /// The verdict as it is given out.
    pub(super) fn verdict(&self) -> Verdict<'a> {
        Verdict {
            norm: &self.norm.id,
            matter: &self.matter.matter.id,
            village: self.round.map(|round| round.village),
            round: self.round.map(|round| round.number),
            subject: self.subject.map(|record| &record.id),
            bearer: self.bearer.map(|body| &body.id),
            year: self.year,
            outcome: self.outcome,
            due: self.due,
        }
    }

    /// The finding: the verdict with what was told on the way.
    pub(super) fn finding(&self, told: Told) -> Finding {
        let (owes, jointly, to) = match &self.norm.rule {
            Rule::Duty(duty) => (duty.owes.to_vec(), jointly(duty), duty.to.to_vec()),
            _ => (Vec::new(), None, Vec::new()),
        };
        let cites = self.norm.cites.to_vec();
        let says = Statement::Norm {
            cites: cites.clone(),
        };
        let explanation = Explanation {
            because: told.because,
            ..Explanation::leaf(says, self.outcome.shown())
        };
        let Verdict {
            norm,
            matter,
            village,
            round,
            subject,
            bearer,
            year,
            outcome,
            due,
        } = self.verdict();
        let mut missing = told.missing;
        missing.retain(|_| outcome == Outcome::Undetermined);
        if outcome == Outcome::Undetermined && missing.is_empty() {
            // A text without a time leaves a duty open that nothing recorded can close.
            missing.push(Missing::Time {});
        }
        Finding {
            norm: norm.clone(),
            cites,
            label: self.norm.label.clone(),
            stage: self.norm.stage,
            matter: matter.clone(),
            village: village.cloned(),
            round,
            subject: subject.cloned(),
            bearer: bearer.cloned(),
            year,
            owes,
            jointly,
            to,
            outcome,
            reason: self.reason,
            axes: self.axes,
            due,
            done: self.done,
            vote: self.vote,
            votes_needed: self.needed,
            records: explanation.records(),
            missing,
            explanation,
        }
    }
}

/// Whether several owe a duty jointly, or any one of them for all, as far as the text says so.
fn jointly(duty: &Duty) -> Option<YesNo> {
    match duty.bearers {
        _ if duty.owes.len() < 2 || duty.each == Each::Bearer => None,
        Bearers::Jointly => Some(YesNo::Yes),
        Bearers::Either => Some(YesNo::No),
        Bearers::Each | Bearers::Unstated => None,
    }
}

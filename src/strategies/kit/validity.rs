//! Rounds, villages and acts that count, or fall short by one fault.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Unreached;
use super::act::{convenor_of, votes_of};
use super::fault::{Fault, FaultKind, form_not_allowed};
use super::vote::{Round, Shares};
use super::world::{Made, World, after};
use crate::Quantity;
use crate::act::{ActKind, Form, VoteOutcome, VoteUnit};
use crate::actor::BodyKind;
use crate::matter::Reach;
use crate::norm::{FormRule, Pattern, Subject, Test, Validity, VoteOf};
use crate::record::{Act, Votes};
use crate::share::Share;
use crate::time::Date;

/// What a validity was tested on: its last day, and its last record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cause {
    pub(super) on: Date,
    pub(super) record: usize,
}

impl World<'_> {
    /// A round, villages or an act that come out so; of a fault, with that fault.
    pub(super) fn validity(
        &mut self,
        validity: &Validity,
        result: VoteOutcome,
        fault: Option<&Fault>,
    ) -> Made<Cause> {
        let kind_at = |part: usize| fault.filter(|own| own.part == part).map(|own| &own.kind);
        for (part, test) in validity.tests.iter().enumerate() {
            if let Test::Carried { share, .. } = test
                && kind_at(part) == Some(&FaultKind::ExactlyTheShare)
            {
                self.wants.multiple_of = share.parts.into();
            }
            match (test, kind_at(part)) {
                (Test::Holds(cond), Some(FaultKind::ConditionFails)) => self.want(cond, false)?,
                (Test::Holds(_), Some(FaultKind::ConditionUnknown)) => {}
                (Test::Holds(cond), _) => self.want(cond, true)?,
                (Test::By(bodies), _) => {
                    let convenor = self.kind_of(bodies);
                    self.wants.convenor = convenor;
                }
                _ => {}
            }
        }
        let on = self.day;
        match &validity.of {
            Subject::Round => {
                let mut form = None;
                let mut in_vote = None;
                for (part, test) in validity.tests.iter().enumerate() {
                    let kind = kind_at(part);
                    match test {
                        Test::Forms(rules) => {
                            form = Some(self.allowed(rules, kind)?);
                        }
                        Test::OneBallotPerHousehold
                        | Test::By(_)
                        | Test::Carried { .. }
                        | Test::Attended { .. } => in_vote = in_vote.or(kind),
                        _ => {}
                    }
                }
                if let Some(form) = form {
                    self.wants.form = self.wants.form.or(Some(form));
                }
                let of_norm = Shares::of(&validity.tests);
                let shares = self.joined(of_norm);
                let number = self.earlier(shares)?;
                // A fault in one share is seen by that share alone.
                let shares = if in_vote.is_some() { of_norm } else { shares };
                let record = self.vote(
                    shares,
                    Round {
                        result,
                        on,
                        number,
                        fault: in_vote,
                        form,
                    },
                )?;
                Ok(Cause { on, record })
            }
            Subject::Villages => {
                let shares = Shares::of(&validity.tests);
                let share = validity.tests.iter().find_map(|test| match test {
                    Test::VillagesCarried { share, .. } => Some(*share),
                    _ => None,
                });
                let share = share.ok_or(Unreached::NoVote)?;
                self.villages_vote(share, shares, result, kind_at(0))
            }
            Subject::Act(pattern) => {
                let record = self.tested_act(pattern, validity, result, fault)?;
                Ok(Cause {
                    on: self.date_of(record),
                    record,
                })
            }
        }
    }

    /// The form of a round: one that is allowed, with what allows it; or the first that is not.
    fn allowed(&mut self, rules: &[FormRule], fault: Option<&FaultKind>) -> Made<Form> {
        if fault == Some(&FaultKind::FormNotAllowed) {
            let form = form_not_allowed(rules).ok_or(Unreached::Act)?;
            for rule in rules.iter().filter(|rule| rule.form == form) {
                if let Some(first) = rule.when.first() {
                    self.want(first, false)?;
                }
            }
            return Ok(form);
        }
        let wanted: Vec<&FormRule> = rules
            .iter()
            .filter(|rule| self.wants.form.is_none_or(|form| form == rule.form))
            .filter(|rule| !self.wants.not_forms.contains(&rule.form))
            .collect();
        let rule = self.pick(&wanted).copied().ok_or(Unreached::Act)?;
        self.want_all(&rule.when)?;
        Ok(rule.form)
    }

    fn villages_vote(
        &mut self,
        share: Share,
        shares: Shares,
        result: VoteOutcome,
        fault: Option<&FaultKind>,
    ) -> Made<Cause> {
        self.wants.villages.0 = self.wants.villages.0.max(2);
        let all = self.village_count();
        let least = share.least(all);
        let short = result != VoteOutcome::Passed || fault == Some(&FaultKind::OneVillageShort);
        let pass = if short {
            least.saturating_sub(1)
        } else {
            self.spare(least, all)
        };
        let on = self.day;
        let mut record = 0;
        for nth in 0..all {
            let (village, households) = self.village(usize::try_from(nth).unwrap_or(0));
            let result = if nth < pass {
                VoteOutcome::Passed
            } else {
                VoteOutcome::NotPassed
            };
            let round = Round {
                result,
                on,
                number: 1,
                fault: None,
                form: None,
            };
            record = self.vote_of(Some(&village), households, shares, round)?;
        }
        Ok(Cause { on, record })
    }

    /// An act that meets its tests; or all but the one that a fault is in.
    fn tested_act(
        &mut self,
        pattern: &Pattern,
        validity: &Validity,
        result: VoteOutcome,
        fault: Option<&Fault>,
    ) -> Made<usize> {
        let on = self.day;
        let convenor: Vec<BodyKind> = self.wants.convenor.iter().cloned().collect();
        let place = self.act(pattern, &convenor, on);
        let _lasts = self.lasts_until(place, Some(on));
        self.answer(place);
        self.in_round(place);
        for (part, test) in validity.tests.iter().enumerate() {
            let own = fault.filter(|own| own.part == part);
            let kind = own.map(|own| &own.kind);
            match test {
                Test::By(bodies) => {
                    let wrong = self.stranger(bodies);
                    let by = match kind {
                        Some(FaultKind::WrongBody) => Some(Some(wrong)),
                        Some(FaultKind::BodyNotStated) => Some(None),
                        _ => None,
                    };
                    if let (Some(by), Some(record)) = (by, self.at(place)) {
                        if let Some(convenor) = convenor_of(&mut record.act) {
                            convenor.clone_from(&by);
                        }
                        record.actor = by;
                    }
                }
                Test::Meets(needs) => {
                    let own = own.map(|own| (own.need, &own.kind));
                    let gone = own.and_then(|(need, kind)| {
                        matches!(kind, FaultKind::NotConcurred(_)).then_some(need)
                    });
                    self.before(needs, on, gone);
                    self.fulfil(place, needs, own)?;
                }
                Test::SupportedBy {
                    share,
                    fresh_months,
                } => self.support(*share, *fresh_months, result, kind, on),
                Test::BackedBy { share } => self.back(place, *share, result, kind)?,
                Test::Carried { votes, share, .. } => {
                    self.side_vote(place, *votes, *share, kind)?;
                }
                _ => {}
            }
        }
        Ok(place)
    }

    /// Fits a record that is a vote on the matter into the round that the conditions ask for.
    pub(super) fn in_round(&mut self, place: usize) {
        let (method, form) = (self.wants.method, self.form());
        let clusters = self.wants.clusters;
        let unit = if self.reach == Reach::Unit {
            VoteUnit::Staff
        } else {
            VoteUnit::HouseholdRep
        };
        let all = if self.reach == Reach::Unit {
            self.staff()
        } else {
            self.households()
        };
        let cluster = clusters.then(|| self.body(&BodyKind::VILLAGE_PART));
        let Some(record) = self.at(place) else { return };
        let is_vote = match &mut record.act {
            Act::Meet(act) if act.topic.is_none() => {
                act.method = method;
                act.cluster = cluster;
                true
            }
            Act::Elect(act) => {
                act.method = method;
                act.form = Some(form);
                true
            }
            Act::Ballot(_) => true,
            Act::VoteOnline(act) => act.topic.is_none(),
            _ => false,
        };
        if is_vote && let Some(votes) = votes_of(&mut record.act) {
            *votes = Some(Box::new(
                Votes::new(unit)
                    .with_electorate(Quantity::exact(all))
                    .with_attending(Quantity::exact(all))
                    .with_issued(Quantity::exact(all))
                    .with_in_favour(Quantity::exact(all)),
            ));
        }
    }

    /// Households that support an initiative.
    fn support(
        &mut self,
        share: Share,
        months: u16,
        result: VoteOutcome,
        fault: Option<&FaultKind>,
        on: Date,
    ) {
        let all = self.households();
        let least = share.least(all);
        let few = result != VoteOutcome::Passed || fault == Some(&FaultKind::OneBackerShort);
        let count = if few {
            least.saturating_sub(1)
        } else {
            self.spare(least, all)
        };
        let fresh = i64::from(months).saturating_mul(28);
        let age = match fault {
            Some(FaultKind::SupportTooOld) => {
                i64::from(months).saturating_mul(31).saturating_add(2)
            }
            _ => self.share_of(fresh),
        };
        let by = self.body(&BodyKind::HOUSEHOLDS);
        let given = after(on, age.saturating_neg());
        let place = self.record(ActKind::Support, None, Some(by), given);
        if let Some(record) = self.at(place)
            && let Act::Support(act) = &mut record.act
        {
            act.households = Quantity::exact(count);
        }
    }

    /// Those behind a petition.
    fn back(
        &mut self,
        place: usize,
        share: Share,
        result: VoteOutcome,
        fault: Option<&FaultKind>,
    ) -> Made<()> {
        let of_unit = self.reach == Reach::Unit;
        let all = if of_unit {
            self.staff()
        } else {
            self.households()
        };
        let least = share.least(all);
        let few = result != VoteOutcome::Passed || fault == Some(&FaultKind::OneBackerShort);
        let count = if few {
            least.saturating_sub(1)
        } else {
            self.spare(least, all)
        };
        let count = (fault != Some(&FaultKind::VotesNotStated)).then_some(Quantity::exact(count));
        let record = self.at(place).ok_or(Unreached::Act)?;
        let (Act::Petition(act) | Act::Complain(act)) = &mut record.act else {
            return Err(Unreached::Act);
        };
        if of_unit {
            act.staff = count;
        } else {
            act.households = count;
        }
        Ok(())
    }

    /// A vote inside a meeting, or on a team.
    fn side_vote(
        &mut self,
        place: usize,
        which: VoteOf,
        share: Share,
        fault: Option<&FaultKind>,
    ) -> Made<()> {
        let mut all = if self.reach == Reach::Unit {
            self.staff()
        } else {
            self.households()
        };
        let unit = if self.reach == Reach::Unit {
            VoteUnit::Staff
        } else {
            VoteUnit::HouseholdRep
        };
        if fault == Some(&FaultKind::ExactlyTheShare) {
            let parts = u32::from(share.parts).max(1);
            all = all.div_ceil(parts).saturating_mul(parts);
        }
        let least = share.least(all);
        let favour = match fault {
            Some(FaultKind::OneVoteShort) => least.saturating_sub(1),
            Some(FaultKind::ExactlyTheShare) => all
                .saturating_mul(share.of.into())
                .checked_div(share.parts.into())
                .unwrap_or(0),
            _ => self.spare(least, all),
        };
        let mut votes = Votes::new(unit)
            .with_electorate(Quantity::exact(all))
            .with_attending(Quantity::exact(all));
        votes.in_favour =
            (fault != Some(&FaultKind::VotesNotStated)).then_some(Quantity::exact(favour));
        let votes = Some(Box::new(votes));
        let record = self.at(place).ok_or(Unreached::Act)?;
        match (&mut record.act, which) {
            (Act::Meet(act), VoteOf::Secretary) => act.secretary = votes,
            (Act::Meet(act), VoteOf::Method) => act.method_votes = votes,
            (Act::SetUp(act), VoteOf::Team) => act.votes = votes,
            (act, VoteOf::Matter) => *votes_of(act).ok_or(Unreached::Act)? = votes,
            _ => return Err(Unreached::Act),
        }
        Ok(())
    }
}

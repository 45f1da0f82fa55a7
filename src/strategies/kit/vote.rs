//! Rounds of voting with a result that is known before they are held.

use alloc::boxed::Box;
use alloc::format;

use super::Unreached;
use super::act::{is_of_staff, votes_of};
use super::fault::FaultKind;
use super::world::{Made, World, after};
use crate::act::{ActKind, Form, VoteOutcome, VoteUnit};
use crate::actor::{Body, BodyKind};
use crate::matter::Reach;
use crate::norm::{Denominator, Test, VoteOf};
use crate::record::{Act, Votes};
use crate::share::Share;
use crate::time::{Date, When};
use crate::{BodyId, Quantity};

/// The shares that a round is held to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shares {
    pub(super) carried: Option<(Denominator, Share)>,
    pub(super) attended: Option<(Denominator, Share)>,
}

impl Shares {
    pub(super) fn of(tests: &[Test]) -> Self {
        let mut shares = Self::default();
        for test in tests {
            match test {
                Test::Carried {
                    votes: VoteOf::Matter,
                    of,
                    share,
                } => shares.carried = Some((*of, *share)),
                Test::Attended { of, share } => shares.attended = Some((*of, *share)),
                Test::VillagesCarried { each, .. } => {
                    shares.carried = Some((Denominator::HouseholdReps, *each));
                }
                _ => {}
            }
        }
        shares
    }

    const fn is_none(self) -> bool {
        self.carried.is_none() && self.attended.is_none()
    }
}

/// How one round comes out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Round<'f> {
    pub(super) result: VoteOutcome,
    pub(super) on: Date,
    pub(super) number: u16,
    pub(super) fault: Option<&'f FaultKind>,
    /// The form, where it is not the one wanted.
    pub(super) form: Option<Form>,
}

/// The counts of one round.
struct Counts {
    all: u32,
    came: u32,
    favour: u32,
}

impl World<'_> {
    /// The form in which the round at hand is held.
    pub(super) fn form(&self) -> Form {
        let wanted = self
            .wants
            .form
            .filter(|form| !self.wants.not_forms.contains(form));
        wanted.unwrap_or_else(|| {
            [Form::Meeting, Form::Ballot, Form::Online]
                .into_iter()
                .find(|form| !self.wants.not_forms.contains(form))
                .unwrap_or(Form::Meeting)
        })
    }

    /// Some shares with those that a vote on the matter is held to besides, of the same people.
    pub(super) fn joined(&self, shares: Shares) -> Shares {
        let others = self.shares();
        if shares.is_none() {
            return others;
        }
        if self.unit(shares) != self.unit(others) {
            return shares;
        }
        Shares {
            carried: shares.carried.or(others.carried),
            attended: shares.attended.or(others.attended),
        }
    }

    fn unit(&self, shares: Shares) -> VoteUnit {
        let of = shares.carried.or(shares.attended).map(|(of, _)| of);
        let of_staff = || {
            let unit = self.wants.unit.filter(|unit| is_of_staff(*unit));
            match (unit, self.wants.not_unit) {
                (Some(unit), _) => unit,
                (None, Some(VoteUnit::Staff)) => VoteUnit::Delegate,
                _ => VoteUnit::Staff,
            }
        };
        match of {
            Some(Denominator::StaffOrDelegates) => of_staff(),
            Some(Denominator::Members) => VoteUnit::Member,
            Some(Denominator::HouseholdReps | Denominator::VotersOrHouseholdReps) => {
                VoteUnit::HouseholdRep
            }
            _ if self.reach == Reach::Unit => of_staff(),
            _ => VoteUnit::HouseholdRep,
        }
    }

    /// Whether the matter is decided by an election.
    fn is_election(&self) -> bool {
        self.kind.as_str().ends_with("_election")
    }

    /// Holds a round of the community whose matter it is, and says where its last record stands.
    pub(super) fn vote(&mut self, shares: Shares, round: Round<'_>) -> Made<usize> {
        let all = match self.unit(shares) {
            VoteUnit::Staff => self.staff(),
            VoteUnit::Delegate => self
                .staff()
                .saturating_add(2)
                .checked_div(3)
                .unwrap_or(3)
                .max(3),
            VoteUnit::Member => 7_u32.max(self.wants.multiple_of.saturating_mul(3)),
            _ => self.households(),
        };
        if self.reach == Reach::Commune && self.unit(shares) == VoteUnit::HouseholdRep {
            // What a whole commune decides is voted on village by village.
            let (village, households) = self.village(0);
            return self.vote_of(Some(&village), households, shares, round);
        }
        self.vote_of(None, all, shares, round)
    }

    /// Holds a round of one village.
    pub(super) fn vote_of(
        &mut self,
        village: Option<&BodyId>,
        all: u32,
        shares: Shares,
        round: Round<'_>,
    ) -> Made<usize> {
        let unit = self.unit(shares);
        let form = round.form.unwrap_or_else(|| self.form());
        let counts = self.counts(all, shares, round)?;
        let clustered = self.wants.clusters && form == Form::Meeting;
        let parts: &[u16] = if clustered { &[1, 2] } else { &[1] };
        let mut last = 0;
        for part in parts {
            let half = |count: u32| {
                let first = count.div_ceil(2);
                match (clustered, part) {
                    (false, _) => count,
                    (true, 1) => first,
                    (true, _) => count.saturating_sub(first),
                }
            };
            let votes = Counts {
                all: half(counts.all),
                came: half(counts.came),
                favour: half(counts.favour),
            };
            last = self.hold(form, village, round);
            if clustered {
                let id: BodyId = format!("{}-cluster-{part}", self.home)
                    .parse()
                    .map_err(|_| Unreached::Act)?;
                if self.case.body(&id).is_none() {
                    let parent = self.home.clone();
                    let body = Body::new(id.clone(), BodyKind::VILLAGE_PART).with_parent(parent);
                    self.case.bodies.push(body);
                }
                if let Some(record) = self.at(last)
                    && let Act::Meet(act) = &mut record.act
                {
                    act.cluster = Some(id);
                }
            }
            let issued = match round.fault {
                Some(FaultKind::OneBallotShort) => votes.all.saturating_sub(1),
                _ => votes.all,
            };
            let unstated = round.fault == Some(&FaultKind::VotesNotStated);
            let record = self.at(last).ok_or(Unreached::Act)?;
            let place = votes_of(&mut record.act).ok_or(Unreached::Act)?;
            let mut stated = Votes::new(unit)
                .with_electorate(Quantity::exact(votes.all))
                .with_attending(Quantity::exact(votes.came));
            if form == Form::Ballot {
                stated = stated.with_issued(Quantity::exact(issued));
                stated.issued = stated
                    .issued
                    .filter(|_| round.fault != Some(&FaultKind::NotStated));
            }
            if !unstated {
                stated = stated.with_in_favour(Quantity::exact(votes.favour));
            }
            *place = Some(Box::new(stated));
        }
        Ok(last)
    }

    /// One record of a round, without its counts.
    fn hold(&mut self, form: Form, village: Option<&BodyId>, round: Round<'_>) -> usize {
        let elects = self.is_election() && form != Form::Online && !self.wants.clusters;
        let kind = match form {
            _ if elects => ActKind::Elect,
            Form::Ballot => ActKind::Ballot,
            Form::Online => ActKind::VoteOnline,
            _ => ActKind::Meet,
        };
        let usual = if self.reach == Reach::Unit {
            BodyKind::UNIT_HEAD
        } else {
            BodyKind::VILLAGE_HEAD
        };
        let convenor = self.wants.convenor.clone().unwrap_or(usual);
        let by = match round.fault {
            Some(FaultKind::WrongBody) => Some(self.stranger(core::slice::from_ref(&convenor))),
            Some(FaultKind::BodyNotStated) => None,
            _ => Some(self.body(&convenor)),
        };
        let place = self.record(kind, None, by.clone(), round.on);
        let until = When::day(round.on);
        let method = self.wants.method;
        if let Some(record) = self.at(place) {
            match &mut record.act {
                Act::Meet(act) => {
                    (act.convenor, act.round, act.method) = (by, Some(round.number), method);
                    act.village = village.cloned();
                }
                Act::Elect(act) => {
                    (act.convenor, act.round, act.method) = (by, Some(round.number), method);
                    (act.form, act.village) = (Some(form), village.cloned());
                    act.until = (form == Form::Ballot).then_some(until);
                }
                Act::Ballot(act) => {
                    (act.round, act.until) = (Some(round.number), Some(until));
                    act.village = village.cloned();
                }
                Act::VoteOnline(act) => {
                    (act.round, act.until) = (Some(round.number), Some(until));
                    act.village = village.cloned();
                }
                _ => {}
            }
        }
        place
    }

    /// The counts that make a round come out so.
    fn counts(&self, all: u32, shares: Shares, round: Round<'_>) -> Made<Counts> {
        let enough = shares.attended.map_or(1, |(_, share)| share.least(all));
        let one_less = |n: u32| n.saturating_sub(1);
        let pass = |whole: u32| shares.carried.map_or(1, |(_, share)| share.least(whole));
        let of_present = matches!(shares.carried, Some((Denominator::Present, _)));
        let by_fault = match round.fault {
            Some(FaultKind::OneVoteShort | FaultKind::ExactlyTheShare) => {
                Some(VoteOutcome::NotPassed)
            }
            Some(FaultKind::OneShortOfQuorum) => Some(VoteOutcome::NoQuorum),
            _ => None,
        };
        let exactly = round.fault == Some(&FaultKind::ExactlyTheShare);
        let counts = match by_fault.unwrap_or(round.result) {
            VoteOutcome::Passed => {
                let least = if of_present {
                    enough
                } else {
                    enough.max(pass(all))
                };
                let came = self.spare(least, all);
                let least = if of_present { pass(came) } else { pass(all) };
                let favour = self.spare(least, came);
                Counts { all, came, favour }
            }
            VoteOutcome::NotPassed | VoteOutcome::NoneElected => {
                let favour = if exactly {
                    let (_, share) = shares.carried.ok_or(Unreached::Act)?;
                    let part = all.saturating_mul(u32::from(share.of));
                    part.checked_div(share.parts.into()).unwrap_or(0)
                } else {
                    one_less(pass(all))
                };
                Counts {
                    all,
                    came: all,
                    favour,
                }
            }
            VoteOutcome::NoQuorum => {
                let came = one_less(enough);
                Counts {
                    all,
                    came,
                    favour: came,
                }
            }
            VoteOutcome::TooFewToPass => {
                let came = one_less(pass(all));
                Counts {
                    all,
                    came,
                    favour: came,
                }
            }
        };
        Ok(counts)
    }

    /// Holds the rounds that came before the one at hand, and says which number that one has.
    pub(super) fn earlier(&mut self, shares: Shares) -> Made<u16> {
        let Some((result, times)) = self.wants.earlier else {
            return Ok(1);
        };
        let shares = self.joined(shares);
        if shares.carried.is_none() && result == VoteOutcome::TooFewToPass {
            return Err(Unreached::NoVote);
        }
        for number in 1..=times {
            let back = i64::from(times)
                .saturating_sub(i64::from(number))
                .saturating_add(1);
            let on = after(self.day, back.saturating_mul(-5));
            self.vote(
                shares,
                Round {
                    result,
                    on,
                    number,
                    fault: None,
                    form: Some(Form::Meeting),
                },
            )?;
        }
        Ok(times.saturating_add(1))
    }
}

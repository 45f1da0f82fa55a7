//! Conditions made to hold, or not to, before the day on which they are asked.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Unreached;
use super::act::votes_of;
use super::fault::can_be;
use super::world::{Made, World, after};
use crate::Quantity;
use crate::act::{ActKind, Concurrence, FindingResult, Form, Method, Topic, VoteUnit};
use crate::actor::{Body, BodyKind};
use crate::norm::{Cond, Need, Pattern};
use crate::record::{Act, BodyFinding, Conclusion, Votes, YesNo};
use crate::time::{Date, When};

impl World<'_> {
    /// Makes all of some conditions hold.
    pub(super) fn want_all(&mut self, conds: &[Cond]) -> Made<()> {
        conds.iter().try_for_each(|cond| self.want(cond, true))
    }

    /// Makes a condition hold, or not hold.
    #[expect(clippy::too_many_lines, reason = "an arm for each condition")]
    pub(super) fn want(&mut self, cond: &Cond, holds: bool) -> Made<()> {
        let bound = |(least, most): &mut (u32, u32), n: u32| {
            if holds {
                *least = (*least).max(n);
            } else {
                *most = (*most).min(n.saturating_sub(1));
                *least = (*least).min(*most);
            }
        };
        match cond {
            Cond::HouseholdsAtLeast(n) => bound(&mut self.wants.households, *n),
            Cond::StaffAtLeast(n) => bound(&mut self.wants.staff, *n),
            Cond::VillagesAtLeast(n) => bound(&mut self.wants.villages, *n),
            Cond::Has(facility) => {
                let has = if holds { YesNo::Yes } else { YesNo::No };
                self.facilities.push((facility.clone(), has));
            }
            Cond::Community | Cond::Established { .. } if !holds => {
                return Err(Unreached::Condition);
            }
            Cond::LastRound(outcome) if holds => self.wants.earlier = Some((*outcome, 1)),
            Cond::FailedRounds { outcome, at_least } if holds => {
                self.wants.earlier = Some((*outcome, *at_least));
            }
            Cond::VotesOf(unit) if holds => self.wants.unit = Some(*unit),
            Cond::VotesOf(unit) => self.wants.not_unit = Some(*unit),
            Cond::InForm(form) if holds => self.wants.form = Some(*form),
            Cond::InForm(form) => self.wants.not_forms.push(*form),
            Cond::InClusters => {
                self.wants.clusters = holds;
                if holds {
                    self.wants.form = Some(Form::Meeting);
                    self.wants.households.0 = self.wants.households.0.max(4);
                }
            }
            Cond::ByMethod(method) => {
                self.wants.method = Some(match (method, holds) {
                    (_, true) => *method,
                    (Method::Hands, false) => Method::Secret,
                    (_, false) => Method::Hands,
                });
            }
            Cond::Reading(term) => self.read(term, holds),
            Cond::Remaining { of, months } => {
                let on = after(self.day, -30);
                let by = self.body(&BodyKind::COMMUNE_FRONT);
                let place = self.record(ActKind::Recognise, Some(of.clone()), Some(by), on);
                let months = i64::from(*months);
                let last = if holds {
                    months.saturating_mul(31).saturating_add(90)
                } else {
                    5
                };
                let until = When::day(after(self.day, last));
                if let Some(record) = self.at(place)
                    && let Some(ruling) = record.act.ruling_mut()
                {
                    ruling.until = Some(until);
                }
            }
            Cond::Judged { topic, by } => {
                let by = self.body(by);
                let on = after(self.day, -4);
                let place = self.record(ActKind::Judge, Some(topic.clone()), Some(by), on);
                if let Some(record) = self.at(place)
                    && let Act::Judge(act) = &mut record.act
                    && !holds
                {
                    act.holds = YesNo::No;
                }
            }
            Cond::Established { topic, by } => self.establish(topic, by),
            Cond::NotEstablished { topic, by } if !holds => self.establish(topic, by),
            Cond::Concurred { with, topic, how } if holds => {
                self.concur(with, topic, *how, after(self.day, -3));
            }
            Cond::AlsoHolds { office, also } if holds => {
                let id = self.body(office);
                let mut bodies = self.case.bodies.iter_mut();
                if let Some(body) = bodies.find(|body: &&mut Body| body.id == id) {
                    body.also_holds.push(also.clone());
                }
            }
            Cond::Chosen(topic) if holds => self.choose(topic),
            Cond::Done { act } if holds => {
                self.act(act, &[], after(self.day, -5));
            }
            Cond::Answers { act } if holds => {
                let place = self.act(act, &[], after(self.day, -15));
                self.wants.answers = Some(place);
            }
            Cond::OnInitiative if holds => {
                let by = self.body(&BodyKind::CITIZENS);
                self.record(ActKind::Initiate, None, Some(by), after(self.day, -25));
            }
            Cond::AnyOf(conds) if holds => {
                let able: Vec<&Cond> = conds.iter().filter(|cond| can_be(cond, true)).collect();
                let cond = self.pick(&able).copied().ok_or(Unreached::Condition)?;
                self.want(cond, true)?;
            }
            Cond::AnyOf(conds) => conds.iter().try_for_each(|cond| self.want(cond, false))?,
            Cond::Not(conds) => conds.iter().try_for_each(|cond| self.want(cond, !holds))?,
            // What communities vote on is of a village; in a log that is complete, what nobody recorded was not done.
            _ => {}
        }
        Ok(())
    }

    /// A competent body concludes that a ground is made out.
    fn establish(&mut self, topic: &Topic, by: &BodyKind) {
        let finding = BodyFinding::new(FindingResult::Established).with_topic(topic.clone());
        let by = self.body(by);
        self.conclude(by, finding, after(self.day, -4));
    }

    /// A body concludes in writing.
    pub(super) fn conclude(&mut self, by: crate::BodyId, finding: BodyFinding, on: Date) -> usize {
        let place = self.record(ActKind::Conclude, None, Some(by), on);
        if let Some(record) = self.at(place) {
            record.act = Act::Conclude(Conclusion::new(Vec::from([finding])));
        }
        place
    }

    /// Another body concurs.
    pub(super) fn concur(
        &mut self,
        with: &BodyKind,
        topic: &Topic,
        how: Concurrence,
        on: Date,
    ) -> usize {
        let by = self.body(with);
        let place = self.record(ActKind::Agree, Some(topic.clone()), Some(by), on);
        if let Some(record) = self.at(place)
            && let Act::Agree(act) = &mut record.act
        {
            act.how = how;
        }
        place
    }

    /// All household representatives choose to vote so.
    fn choose(&mut self, topic: &Topic) {
        let by = self.body(&BodyKind::VILLAGE_HEAD);
        let on = after(self.day, -6);
        let all = self.households();
        let place = self.record(ActKind::VoteOnline, Some(topic.clone()), Some(by), on);
        if let Some(record) = self.at(place) {
            if let Act::VoteOnline(act) = &mut record.act {
                act.until = Some(When::day(after(on, 1)));
            }
            if let Some(votes) = votes_of(&mut record.act) {
                *votes = Some(Box::new(
                    Votes::new(VoteUnit::HouseholdRep)
                        .with_electorate(Quantity::exact(all))
                        .with_in_favour(Quantity::exact(all)),
                ));
            }
        }
    }

    /// What must have happened before an act that needs it: that another body concurred, the act from which
    /// days are counted.
    pub(super) fn before(&mut self, needs: &[Need], on: Date, but: Option<usize>) {
        for (place, need) in needs.iter().enumerate() {
            match need {
                Need::Concurrence { with, topic, how } if but != Some(place) => {
                    self.concur(with, topic, *how, after(on, -2));
                }
                Need::OpenFor { since, .. } => {
                    let since: &Pattern = since;
                    if self.known(since).is_none() {
                        self.act(since, &[], after(on, -1));
                    }
                }
                _ => {}
            }
        }
    }
}

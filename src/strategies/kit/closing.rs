//! A world in which nothing is missed: whatever its records start in other norms is met as well.
//!
//! The checker says what is missed; each miss is made good by the performance that the norm asks for, which
//! may start something else, until nothing is missed any more.

use super::Unreached;
use super::act::{convenor_of, votes_of};
use super::fault::same_act;
use super::start::Start;
use super::world::{Made, World, after};
use crate::Quantity;
use crate::act::Form;
use crate::check::{Checker, Context, Verdict};
use crate::norm::{
    Duty, Each, EvidenceClass, FormRule, Modality, Norm, Precedence, Rule, SameDay, Test, Timing,
    Trigger, Validity,
};
use crate::record::{Act, Case};
use crate::report::Outcome;
use crate::time::{Date, MonthEnd};
use crate::{BodyId, NormId, RecordId};

/// How often what is missed is made good before a world is given up.
const ROUNDS: usize = 40;

/// Something missed, apart from the case that it was found in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Missed {
    norm: NormId,
    subject: Option<RecordId>,
    bearer: Option<BodyId>,
    year: Option<u16>,
    due: Option<Date>,
}

/// Whether a verdict says that somebody missed something: a vote that fails, and a refusal, break no rule.
pub(super) fn is_missed(norm: &Norm, outcome: Outcome) -> bool {
    let of_somebody = match &norm.rule {
        Rule::Validity(validity) => validity.confers.is_none(),
        Rule::Effect(_) => false,
        _ => true,
    };
    of_somebody && matches!(outcome, Outcome::Unsatisfied | Outcome::SatisfiedLate)
}

impl World<'_> {
    /// The case as of a day, once everything that it starts is met.
    pub(super) fn close(mut self, checker: &Checker, target: &NormId, as_of: Date) -> Made<Case> {
        for _ in 0..ROUNDS {
            if self.last > as_of {
                return Err(Unreached::NoRoom);
            }
            let case = self.seen_on(as_of);
            let verdicts = checker.verdicts(&case, &Context::new());
            let missed = self.missed(&verdicts);
            if missed.is_empty() {
                let met = |verdict: &Verdict<'_>| {
                    verdict.norm == target && verdict.outcome == Outcome::Satisfied
                };
                let so = verdicts.iter().any(met);
                return so.then_some(case).ok_or(Unreached::Tangled);
            }
            let before = self.case.records.clone();
            let readings = self.case.readings.len();
            for one in &missed {
                let _kept_as_it_is = self.make_good(one);
            }
            if before == self.case.records && readings == self.case.readings.len() {
                return Err(Unreached::Tangled);
            }
        }
        Err(Unreached::Tangled)
    }

    fn missed(&self, verdicts: &[Verdict<'_>]) -> alloc::vec::Vec<Missed> {
        let missed = verdicts.iter().filter(|verdict| {
            let norm = self.rules.norm(verdict.norm);
            norm.is_some_and(|norm| is_missed(norm, verdict.outcome))
        });
        missed
            .map(|verdict| Missed {
                norm: verdict.norm.clone(),
                subject: verdict.subject.cloned(),
                bearer: verdict.bearer.cloned(),
                year: verdict.year,
                due: verdict.due.and_then(|due| due.exact()),
            })
            .collect()
    }

    fn make_good(&mut self, missed: &Missed) -> Made<()> {
        let rules = self.rules;
        let norm = rules.norm(&missed.norm).ok_or(Unreached::UnknownNorm)?;
        let of = |id: &RecordId| self.case.records.iter().position(|one| one.id == *id);
        let subject = missed.subject.as_ref().and_then(of);
        match &norm.rule {
            Rule::Duty(duty) => self.discharge(duty, missed, subject),
            Rule::Validity(validity) => self.mend(validity, subject.ok_or(Unreached::Act)?),
            Rule::Precedence(order) => self.put_first(order, subject.ok_or(Unreached::Act)?),
            _ => Err(Unreached::Act),
        }
    }

    /// The last day of a record.
    fn ends(&self, place: usize) -> Date {
        let record = self.case.records.get(place);
        let until = record.and_then(|record| match &record.act {
            Act::Ballot(act) => act.until,
            Act::VoteOnline(act) => act.until,
            Act::Elect(act) => act.until,
            Act::Inspect(act) | Act::Supervise(act) => act.until,
            Act::Consult(act) => act.until,
            _ => None,
        });
        until
            .and_then(|until| until.exact())
            .unwrap_or_else(|| self.date_of(place))
    }

    /// The day on which a sending arrived, where it says so.
    fn arrives(&self, place: usize) -> Date {
        let record = self.case.records.get(place);
        let received = record.and_then(|record| match &record.act {
            Act::Send(act) | Act::Report(act) | Act::File(act) => act
                .to
                .iter()
                .find_map(|delivery| delivery.received?.exact()),
            _ => None,
        });
        received.unwrap_or_else(|| self.date_of(place))
    }

    /// Does what a duty asks, for one instance of it.
    fn discharge(&mut self, duty: &Duty, missed: &Missed, subject: Option<usize>) -> Made<()> {
        if duty.modality == Modality::Prohibition {
            return Err(Unreached::Act);
        }
        let days = match (&duty.trigger, &duty.timing, subject) {
            (Trigger::Every { .. }, Timing::Window { opens, .. }, _) => {
                let due = missed.due.ok_or(Unreached::NoRoom)?;
                Some((opens.in_year(due.year()).unwrap_or(due), Some(due)))
            }
            (Trigger::Every { months }, ..) => {
                let due = missed.due.ok_or(Unreached::NoRoom)?;
                let back = i64::from(*months).saturating_neg();
                let first = after(due, 1).checked_add_months(back, MonthEnd::Clamp);
                Some((first.unwrap_or(due), Some(due)))
            }
            (Trigger::EachYear { .. }, ..) => {
                let year = missed.year.map(i32::from).ok_or(Unreached::NoRoom)?;
                Date::new(year, 12, 1).zip(Some(Date::new(year, 12, 31)))
            }
            (Trigger::Received { .. }, _, Some(place)) => Some((self.arrives(place), None)),
            (Trigger::DoneOrPlanned(_), _, Some(place)) => Some((self.date_of(place), None)),
            (_, _, Some(place)) => Some((self.ends(place), None)),
            _ => None,
        };
        let (on, own) = days.ok_or(Unreached::Act)?;
        let start = Start {
            on,
            record: subject,
            own,
        };
        self.day = on;
        if let EvidenceClass::Trace { by } = &duty.class {
            self.concluded(duty, by, start, None);
            return Ok(());
        }
        if let (Some((part, _)), Some(place)) = (same_act(duty), subject) {
            let perform = duty.perform.get(part).ok_or(Unreached::Act)?;
            return self.complete(duty, perform, place, None);
        }
        let done = self.when(duty, start, None)?;
        match (&missed.bearer, duty.each) {
            (Some(bearer), Each::Bearer) => {
                let perform = duty.perform.first().ok_or(Unreached::Act)?;
                self.perform(duty, perform, Some(bearer.clone()), done, start, None)
            }
            _ => self.perform_for_each(duty, done, start, None, 0),
        }
    }

    /// Gives a vote or an act what makes it count.
    fn mend(&mut self, validity: &Validity, place: usize) -> Made<()> {
        self.day = self.date_of(place);
        let on = self.day;
        for test in validity.tests.iter() {
            match test {
                Test::By(bodies) => {
                    let by = self.one_of(bodies);
                    let kind = self.case.records.get(place).map(|record| record.act.kind());
                    let mut records = self.case.records.iter_mut();
                    // The parts of one round are convened alike.
                    for record in records.by_ref() {
                        if Some(record.act.kind()) == kind
                            && record.date.exact() == Some(on)
                            && let Some(convenor) = convenor_of(&mut record.act)
                        {
                            convenor.clone_from(&by);
                        }
                    }
                    if let Some(record) = self.at(place) {
                        record.actor = by;
                    }
                }
                Test::Meets(needs) => {
                    self.before(needs, on, None);
                    self.fulfil(place, needs, None)?;
                }
                Test::Holds(cond) => self.want(cond, true)?,
                Test::Forms(rules) => self.allow_form(rules, place)?,
                Test::Attended { .. } | Test::OneBallotPerHousehold | Test::Carried { .. } => {
                    let record = self.at(place).ok_or(Unreached::Act)?;
                    let votes = votes_of(&mut record.act).ok_or(Unreached::Act)?;
                    if let Some(votes) = votes {
                        let all = votes.electorate.unwrap_or(Quantity::UNKNOWN);
                        let whole: &mut crate::record::Votes = votes;
                        whole.attending = Some(all);
                        whole.in_favour = Some(all);
                        whole.issued = Some(all);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Makes the form in which a round was held one that is allowed.
    fn allow_form(&mut self, rules: &[FormRule], place: usize) -> Made<()> {
        let record = self.case.records.get(place);
        let used = record.and_then(|record| match &record.act {
            Act::Meet(_) => Some(Form::Meeting),
            Act::Ballot(_) => Some(Form::Ballot),
            Act::VoteOnline(_) => Some(Form::Online),
            Act::Elect(act) => act.form,
            _ => None,
        });
        let rule = rules.iter().find(|rule| Some(rule.form) == used);
        self.wants.earlier = None;
        self.want_all(&rule.ok_or(Unreached::Act)?.when)?;
        if self.wants.earlier.is_some() {
            let number = Some(self.earlier(self.shares())?);
            match self.at(place).map(|record| &mut record.act) {
                Some(Act::Meet(act)) => act.round = number,
                Some(Act::Ballot(act)) => act.round = number,
                Some(Act::VoteOnline(act)) => act.round = number,
                Some(Act::Elect(act)) => act.round = number,
                _ => {}
            }
        }
        Ok(())
    }

    /// Does first what comes first.
    fn put_first(&mut self, order: &Precedence, place: usize) -> Made<()> {
        let then = self.date_of(place);
        let first = self.pick(&order.first).cloned().ok_or(Unreached::Act)?;
        let least = i64::from(order.same_day == SameDay::TooLate);
        let on = after(then, least.max(1).saturating_neg());
        let place = self.act(&first, &[], on);
        let _lasts = self.lasts_until(place, Some(on));
        Ok(())
    }
}

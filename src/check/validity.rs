//! Validity: whether a round of voting or an act counts.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::engine::Engine;
use super::need::meets;
use super::round::{CountOf, form};
use super::trace::{Silent, Sink};
use super::vote::{came_of, field, not_passed, villages_in_favour};
use crate::act::{ActKind, Form, VoteOutcome};
use crate::matter::Reach;
use crate::norm::{Denominator, FormRule, Norm, Pattern, Rule, Status, Test, Validity, VoteOf};
use crate::record::{Act, Votes};
use crate::report::{Aspect, Missing, Statement, VotesNeeded};
use crate::share::Share;
use crate::time::{CountingRules, Direction, Span, When, due_bounds};
use crate::{Quantity, Truth};

/// What the tests came to.
#[derive(Clone, Copy)]
pub(super) struct Tested {
    pub(super) truth: Truth,
    pub(super) vote: Option<VoteOutcome>,
    pub(super) needed: Option<VotesNeeded>,
}
impl<'a> Engine<'_, 'a> {
    /// Whether a round, an act, or the villages together pass the tests.
    pub(super) fn test<S: Sink>(
        &self,
        validity: &Validity,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> Tested {
        let mut tested = Tested {
            truth: Truth::Yes,
            vote: None,
            needed: None,
        };
        for test in validity.tests.iter() {
            let one = self.one_test(test, asked, sink);
            tested.truth = tested.truth.and(one.truth);
            tested.vote = tested.vote.or(one.vote);
            tested.needed = tested.needed.or(one.needed);
        }
        // It passed only if all the tests hold.
        if tested.vote == Some(VoteOutcome::Passed) && !tested.truth.is_yes() {
            tested.vote = tested.truth.is_no().then(|| not_passed(asked.round));
        }
        tested
    }

    fn one_test<S: Sink>(&self, test: &Test, asked: &Asked<'_, 'a>, sink: &mut S) -> Tested {
        let plain = |truth| Tested {
            truth,
            vote: None,
            needed: None,
        };
        match test {
            Test::By(roles) => plain(self.convened_by(roles, asked, sink)),
            Test::Forms(rules) => plain(Self::allowed_form(rules, asked, sink)),
            Test::Carried {
                votes: VoteOf::Matter,
                of,
                share,
            } => {
                let Some(round) = asked.round else {
                    return plain(Truth::Unknown);
                };
                let result = self.log.carried(round, *of, *share, sink);
                let vote = self.log.outcome(round, *of, *share, result.truth);
                if result.truth.is_no()
                    && vote.is_none()
                    && let Some(record) = round.last()
                {
                    let aspect = if round.in_form(Form::Meeting).is_yes() {
                        Aspect::Attending
                    } else {
                        Aspect::Form
                    };
                    sink.missing(|| field(record, aspect));
                }
                Tested {
                    truth: result.truth,
                    vote,
                    needed: result.needed,
                }
            }
            Test::Carried { votes, of, share } => {
                plain(Self::side_vote(*votes, *of, *share, asked, sink))
            }
            Test::Attended { of, share } => {
                let Some(round) = asked.round else {
                    return plain(Truth::Unknown);
                };
                let truth = self.log.attended(round, *of, *share, sink);
                Tested {
                    truth,
                    vote: truth.is_no().then_some(VoteOutcome::NoQuorum),
                    needed: None,
                }
            }
            Test::SupportedBy {
                share,
                fresh_months,
            } => {
                let (truth, needed) = self.supported_by(*share, *fresh_months, asked, sink);
                let vote = match truth {
                    Truth::Yes => Some(VoteOutcome::Passed),
                    Truth::No => Some(VoteOutcome::NotPassed),
                    Truth::Unknown => None,
                };
                Tested {
                    truth,
                    vote,
                    needed,
                }
            }
            Test::BackedBy { share } => {
                let truth = self.backed_by(*share, asked, sink);
                let vote = match truth {
                    Truth::Yes => Some(VoteOutcome::Passed),
                    Truth::No => Some(VoteOutcome::NotPassed),
                    Truth::Unknown => None,
                };
                Tested {
                    truth,
                    vote,
                    needed: None,
                }
            }
            Test::VillagesCarried { share, each } => self.by_villages(*share, *each, asked, sink),
            Test::OneBallotPerHousehold => plain(self.one_each(asked, sink)),
            Test::Meets(needs) => {
                let Some(record) = asked.record else {
                    return plain(Truth::Unknown);
                };
                plain(Truth::all(
                    needs.iter().map(|need| meets(asked, need, record, sink)),
                ))
            }
            Test::Holds(cond) => plain(asked.holds(cond, sink)),
        }
    }

    /// Whether every part of a round was convened by one of some roles; an act, done by one.
    fn convened_by<S: Sink>(
        &self,
        roles: &[crate::actor::BodyKind],
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> Truth {
        let own = asked.record.as_ref().map(core::slice::from_ref);
        let parts = || asked.round.map(|round| round.parts.as_slice());
        let records = own.or_else(parts).unwrap_or_default();
        Truth::all(records.iter().map(|record| {
            let (who, aspect) = match &record.act {
                Act::Meet(act) => (act.convenor.as_ref(), Aspect::Convenor),
                Act::Elect(act) => (act.convenor.as_ref(), Aspect::Convenor),
                _ => (record.actor.as_ref(), Aspect::Actor),
            };
            let truth = asked.filled_by(who, roles);
            let found = || {
                let body = who.and_then(|who| self.log.body(who))?;
                Some(alloc::string::String::from(body.kind.as_str()))
            };
            let required = || {
                let roles = roles.iter().map(crate::actor::BodyKind::as_str);
                roles.collect::<Vec<_>>().join(", ")
            };
            sink.leaf(
                || Statement::Field {
                    aspect,
                    found: found(),
                    required: required(),
                },
                truth,
                Some(&record.id),
            );
            if truth.is_unknown() {
                sink.missing(|| field(&record.id, aspect));
            }
            truth
        }))
    }

    fn allowed_form<S: Sink>(rules: &[FormRule], asked: &Asked<'_, 'a>, sink: &mut S) -> Truth {
        let Some(round) = asked.round else {
            return Truth::Unknown;
        };
        let Some(used) = round
            .parts
            .iter()
            .map(|part| form(part))
            .reduce(|a, b| if a == b { a } else { None })
            .flatten()
        else {
            if let Some(record) = round.last() {
                sink.missing(|| field(record, Aspect::Form));
            }
            return Truth::Unknown;
        };
        sink.open();
        let allowed = rules
            .iter()
            .filter(|rule| rule.form == used)
            .map(|rule| asked.all(&rule.when, sink));
        let truth = Truth::any(allowed);
        sink.close(|| Statement::Form { form: used }, truth);
        truth
    }

    /// A vote inside a meeting, of those present unless the norm takes it of all.
    fn side_vote<S: Sink>(
        which: VoteOf,
        of: Denominator,
        share: Share,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> Truth {
        let Some(record) = asked.record else {
            return Truth::Unknown;
        };
        let votes: Option<&Votes> = match (&record.act, which) {
            (Act::Meet(act), VoteOf::Secretary) => act.secretary.as_deref(),
            (Act::Meet(act), VoteOf::Method) => act.method_votes.as_deref(),
            (Act::SetUp(act), VoteOf::Team) => act.votes.as_deref(),
            _ => None,
        };
        let of_meeting = super::round::votes(record);
        let count = |of: fn(&Votes) -> Option<Quantity>| {
            votes.and_then(of).or_else(|| of_meeting.and_then(of))
        };
        let in_favour = votes.and_then(|votes| votes.in_favour);
        let all = count(|votes| votes.electorate).unwrap_or(Quantity::UNKNOWN);
        let attending = came_of(count(|votes| votes.attending), in_favour, all);
        let part = in_favour.unwrap_or(Quantity::UNKNOWN).capped(attending);
        let whole = match of {
            Denominator::Present => attending,
            Denominator::HouseholdReps
            | Denominator::VotersOrHouseholdReps
            | Denominator::StaffOrDelegates
            | Denominator::Members => asked
                .round
                .and_then(|round| asked.log.electorate(round))
                .unwrap_or(Quantity::UNKNOWN),
        };
        let truth = share.reached(part, whole);
        sink.leaf(
            || Statement::Share { part, whole, share },
            truth,
            Some(&record.id),
        );
        if truth.is_unknown() {
            let counted = |count: Quantity| count.known().is_some();
            if !counted(attending) {
                sink.missing(|| field(&record.id, Aspect::Attending));
            }
            if in_favour.is_none_or(|votes| !counted(votes)) {
                let aspect = match which {
                    VoteOf::Secretary => Aspect::SecretaryVotes,
                    VoteOf::Method => Aspect::MethodVotes,
                    VoteOf::Matter | VoteOf::Team => Aspect::InFavour,
                };
                sink.missing(|| field(&record.id, aspect));
            }
        }
        truth
    }

    /// Households whose support still counted on the day the initiative was submitted.
    fn supported_by<S: Sink>(
        &self,
        share: Share,
        months: u16,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> (Truth, Option<VotesNeeded>) {
        let Some(record) = asked.record else {
            return (Truth::Unknown, None);
        };
        let village = &asked.matter.matter.body;
        let all = self
            .log
            .households(village, record.date)
            .unwrap_or(Quantity::UNKNOWN);
        let (mut sure, mut possible) = (Quantity::exact(0), Quantity::exact(0));
        let mut uncounted = Vec::new();
        for support in asked.matter.of_kind(ActKind::Support) {
            let Act::Support(act) = &support.act else {
                continue;
            };
            let fresh = self.fresh(support.date, months, record.date);
            let says = || Statement::Households {
                count: act.households,
                at_least: 0,
            };
            sink.leaf(says, fresh, Some(&support.id));
            if fresh.is_unknown() {
                sink.missing(|| field(&support.id, Aspect::Date));
            }
            if fresh.is_yes() {
                sure = sure.plus(act.households);
            }
            if !fresh.is_no() {
                possible = possible.plus(act.households);
                uncounted.extend(act.households.known().is_none().then_some(&support.id));
            }
        }
        // Supports that nobody recorded are ruled out only where the log is complete.
        let window = Window {
            from: asked.matter.matter.opened,
            until: record.date.latest(),
        };
        let supports = Pattern::of(ActKind::Support);
        let complete = self
            .log
            .absent(asked.matter, &supports, None, window, &mut Silent);
        let part = match possible.most() {
            Some(most) if complete.is_yes() => {
                Quantity::between(sure.least(), most.max(sure.least()))
            }
            _ => Quantity::at_least(sure.least()).capped(all),
        };
        let truth = share.reached(part, all);
        sink.leaf(
            || Statement::Share {
                part,
                whole: all,
                share,
            },
            truth,
            Some(&record.id),
        );
        if truth.is_unknown() {
            if all.known().is_none() {
                sink.missing(|| Missing::Households {
                    of: village.clone(),
                });
            }
            for support in uncounted {
                sink.missing(|| field(support, Aspect::Households));
            }
            if !complete.is_yes() {
                let _ = self.log.absent(asked.matter, &supports, None, window, sink);
            }
        }
        (truth, needed(share, part, all))
    }

    /// Whether a support given on one day still counts on another: for some months after its day.
    fn fresh(&self, given: When, months: u16, on: When) -> Truth {
        let span = Span::months(months);
        let last = due_bounds(
            &given,
            span,
            Direction::Forward,
            CountingRules::NO_ROLL,
            self.calendar,
        );
        last.map_or(Truth::Unknown, |last| {
            on.not_after(&last).and(given.not_after(&on))
        })
    }

    /// Households behind a petition, of all households of the village; of a unit, those who work there.
    fn backed_by<S: Sink>(&self, share: Share, asked: &Asked<'_, 'a>, sink: &mut S) -> Truth {
        let Some(record) = asked.record else {
            return Truth::Unknown;
        };
        let (Act::Petition(act) | Act::Complain(act)) = &record.act else {
            return Truth::Unknown;
        };
        let village = &asked.matter.matter.body;
        let of_unit = asked.matter.matter.reach == Reach::Unit;
        let (all, behind) = if of_unit {
            (self.log.staff(village, record.date), act.staff)
        } else {
            (self.log.households(village, record.date), act.households)
        };
        let all = all.unwrap_or(Quantity::UNKNOWN);
        let part = behind.unwrap_or(Quantity::UNKNOWN).capped(all);
        let truth = share.reached(part, all);
        sink.leaf(
            || Statement::Share {
                part,
                whole: all,
                share,
            },
            truth,
            Some(&record.id),
        );
        if truth.is_unknown() {
            if all.known().is_none() {
                let of = village.clone();
                sink.missing(|| {
                    if of_unit {
                        Missing::Staff { of }
                    } else {
                        Missing::Households { of }
                    }
                });
            }
            if part.known().is_none() {
                let aspect = if of_unit {
                    Aspect::Staff
                } else {
                    Aspect::Households
                };
                sink.missing(|| field(&record.id, aspect));
            }
        }
        truth
    }

    /// Villages that approved, of all villages of the commune.
    fn by_villages<S: Sink>(
        &self,
        share: Share,
        each: Share,
        asked: &Asked<'_, 'a>,
        sink: &mut S,
    ) -> Tested {
        let commune = &asked.matter.matter.body;
        let on = asked
            .matter
            .rounds
            .last()
            .map_or(When::unknown(), |round| round.end);
        let all = self.log.villages(commune, on).unwrap_or(Quantity::UNKNOWN);
        let part = villages_in_favour(self.log, asked.matter, each, all);
        let truth = share.reached(part, all);
        sink.open();
        for round in &asked.matter.rounds {
            let _ = self
                .log
                .carried(round, crate::norm::Denominator::HouseholdReps, each, sink);
        }
        sink.close(
            || Statement::Villages {
                part,
                whole: all,
                share,
            },
            truth,
        );
        if truth.is_unknown() && all.known().is_none() {
            sink.missing(|| Missing::Villages {
                of: commune.clone(),
            });
        }
        if truth.is_unknown() {
            sink.missing(|| Missing::Act {
                act: ActKind::Meet,
                topic: None,
                by: Vec::new(),
                to: None,
                from: asked.matter.matter.opened,
                until: None,
            });
        }
        let vote = match truth {
            Truth::Yes => Some(VoteOutcome::Passed),
            Truth::No => Some(VoteOutcome::NotPassed),
            Truth::Unknown => None,
        };
        Tested {
            truth,
            vote,
            needed: needed(share, part, all),
        }
    }

    /// As many ballots issued as there are households.
    fn one_each<S: Sink>(&self, asked: &Asked<'_, 'a>, sink: &mut S) -> Truth {
        let Some(round) = asked.round else {
            return Truth::Unknown;
        };
        let issued = round.count(CountOf::Issued);
        let all = self
            .log
            .households(round.village, round.end)
            .or_else(|| self.log.households_in(round));
        let truth = match (
            issued.and_then(Quantity::known),
            all.and_then(Quantity::known),
        ) {
            (Some(issued), Some(all)) => (issued == all).into(),
            _ => Truth::Unknown,
        };
        sink.leaf(
            || Statement::Field {
                aspect: Aspect::Issued,
                found: issued.map(|issued| alloc::format!("{issued}")),
                required: all.map_or_else(
                    || alloc::string::String::from("?"),
                    |all| alloc::format!("{all}"),
                ),
            },
            truth,
            round.last(),
        );
        if truth.is_unknown() {
            if issued.and_then(Quantity::known).is_none()
                && let Some(record) = round.last()
            {
                sink.missing(|| field(record, Aspect::Issued));
            }
            if all.and_then(Quantity::known).is_none() {
                sink.missing(|| Missing::Households {
                    of: round.village.clone(),
                });
            }
        }
        truth
    }
}

/// How much of a whole a share takes, and how much is still missing.
fn needed(share: Share, part: Quantity, all: Quantity) -> Option<VotesNeeded> {
    let all = all.known()?;
    let threshold = share.least(all);
    Some(VotesNeeded {
        threshold,
        of: all,
        more: Some(threshold.saturating_sub(part.least())),
    })
}

/// Whether a norm confers the status of being adopted.
pub(super) fn adopts(norm: &Norm) -> bool {
    matches!(&norm.rule, Rule::Validity(validity) if is_adopting(validity))
}

/// Whether what passes these tests is adopted.
pub(super) fn is_adopting(validity: &Validity) -> bool {
    validity.confers == Some(Status::Adopted)
}

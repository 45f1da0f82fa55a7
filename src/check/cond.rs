//! Conditions: each answered yes, no or unknown, never guessed.

use alloc::vec::Vec;

use super::absence::{Window, established};
use super::log::{Log, MatterLog, Row};
use super::trace::Sink;
use crate::act::{ActKind, Concurrence, Counted, Form, Method, Term, Topic, VoteOutcome, VoteUnit};
use crate::actor::BodyKind;
use crate::norm::{Cond, Pattern};
use crate::record::Round;
use crate::record::{Act, Reading, Record};
use crate::report::{Aspect, Missing, Statement};
use crate::share::Share;
use crate::time::{Date, MonthEnd, When};
use crate::{BodyId, Quantity, Truth};

/// What a condition may ask about: the log, the matter, the round and the record at hand.
#[derive(Clone, Copy)]
pub(super) struct Asked<'l, 'a> {
    pub(super) log: &'l Log<'a>,
    pub(super) matter: &'l MatterLog<'a>,
    pub(super) round: Option<&'l Round<'a>>,
    pub(super) record: Option<&'a Record>,
    pub(super) readings: &'l [Reading],
    /// The outcomes of the rounds of this matter, for conditions on the round before.
    pub(super) outcomes: &'l [Option<VoteOutcome>],
    /// Whether concurrence may come at any time up to the day of the check: a condition of a duty
    /// is fulfilled after what starts it as well as before.
    pub(super) later: bool,
    /// The last day of the period asked about, of a duty owed in each period.
    pub(super) until: Option<Date>,
}

impl<'a> Asked<'_, 'a> {
    /// The community asked about: that of the round, else the matter's own.
    pub(super) fn village(&self) -> &BodyId {
        self.round
            .map_or(&self.matter.matter.body, |round| round.village)
    }

    /// Whether one of some roles did an act of the matter; anybody will do if there are none.
    pub(super) fn done_by(&self, row: &Row<'a>, roles: &[BodyKind]) -> Truth {
        self.log.done_by(self.matter, self.round, row, roles)
    }

    /// Whether a body fills one of some roles for the community asked about; anybody does if there are none.
    pub(super) fn filled_by(&self, body: Option<&BodyId>, roles: &[BodyKind]) -> Truth {
        self.log.fills_here(self.matter, self.round, body, roles)
    }

    /// Whether all conditions hold.
    pub(super) fn all<S: Sink>(&self, conds: &[Cond], sink: &mut S) -> Truth {
        if conds.is_empty() {
            return Truth::Yes;
        }
        sink.open();
        let truth = Truth::all(conds.iter().map(|cond| self.holds(cond, sink)));
        sink.close(|| Statement::Conditions {}, truth);
        truth
    }

    /// Whether one condition holds.
    pub(super) fn holds<S: Sink>(&self, cond: &Cond, sink: &mut S) -> Truth {
        match cond {
            Cond::HouseholdsAtLeast(n) => self.households(*n, sink),
            Cond::StaffAtLeast(n) => self.size(Counted::Staff, *n, sink),
            Cond::VillagesAtLeast(n) => self.size(Counted::Villages, *n, sink),
            Cond::Has(facility) => self.has(facility, sink),
            Cond::FailedRounds { outcome, at_least } => {
                self.failed_rounds(*outcome, *at_least, sink)
            }
            Cond::VotesOf(unit) => self.votes_of(*unit, sink),
            Cond::Community => self.community(sink),
            Cond::LastRound(outcome) => self.last_round(*outcome, sink),
            Cond::InForm(form) => self.in_form(*form, sink),
            Cond::InClusters => self.in_clusters(sink),
            Cond::ByMethod(method) => self.by_method(*method, sink),
            Cond::Remaining { of, months } => self.remaining(of, *months, sink),
            Cond::Reading(term) => self.reading(term, sink),
            Cond::Judged { topic, by } => self.judged(topic, by, sink),
            Cond::Established { topic, by } => self.established(topic, by, sink),
            Cond::NotEstablished { topic, by } => {
                let found = established(self.log, self.matter, topic, by);
                let truth = found.map_or(Truth::Yes, |(_, competent)| !competent);
                sink.leaf(
                    || Statement::Established {
                        topic: topic.clone(),
                        by: by.clone(),
                    },
                    !truth,
                    found.map(|(record, _)| &record.id),
                );
                if let (Truth::Unknown, Some((record, _))) = (truth, found) {
                    sink.missing(|| super::vote::field(&record.id, Aspect::Actor));
                }
                truth
            }
            Cond::OnInitiative => {
                let found = self.matter.of_kind(ActKind::Initiate).first();
                sink.leaf(
                    || Statement::Initiative {},
                    found.is_some().into(),
                    found.map(|record| &record.id),
                );
                found.is_some().into()
            }
            Cond::Concurred { with, topic, how } => self.concurred(with, topic, *how, sink),
            Cond::AlsoHolds { office, also } => self.also_holds(office, also, sink),
            Cond::Chosen(topic) => self.chosen(topic, sink),
            Cond::Done { act } => self.done(act, sink),
            Cond::Answers { act } => self.answers(act, sink),
            Cond::AnyOf(conds) => {
                sink.open();
                let truth = Truth::any(conds.iter().map(|cond| self.holds(cond, sink)));
                sink.close(|| Statement::AnyOf {}, truth);
                truth
            }
            Cond::Not(conds) => {
                sink.open();
                let truth = !Truth::all(conds.iter().map(|cond| self.holds(cond, sink)));
                sink.close(|| Statement::Not {}, truth);
                truth
            }
        }
    }

    /// The day that a condition is asked of.
    pub(super) fn day(&self) -> When {
        self.record
            .map(|record| record.date)
            .or_else(|| self.round.map(|round| round.end))
            .unwrap_or(When::unknown())
    }

    /// How many of the rounds before this one came out so; of all rounds, where none is at hand.
    fn failed_rounds<S: Sink>(&self, outcome: VoteOutcome, at_least: u16, sink: &mut S) -> Truth {
        let before = |round: &&Round<'_>| {
            self.round
                .is_none_or(|own| round.village == own.village && round.number < own.number)
        };
        let (mut sure, mut possible) = (0_u32, 0_u32);
        for round in self.matter.rounds.iter().filter(before) {
            let found = self.outcomes.get(round.place).copied().flatten();
            sure = sure.saturating_add(u32::from(found == Some(outcome)));
            possible =
                possible.saturating_add(u32::from(found.is_none_or(|found| found == outcome)));
            if found.is_none()
                && let Some(record) = round.last()
            {
                sink.missing(|| super::vote::field(record, Aspect::Attending));
            }
        }
        let count = Quantity::between(sure, possible);
        let truth = count.reaches(at_least.into());
        sink.leaf(
            || Statement::FailedRounds {
                outcome,
                count,
                at_least,
            },
            truth,
            None,
        );
        truth
    }

    /// Whether every part of this round counts its votes in a unit.
    fn votes_of<S: Sink>(&self, unit: VoteUnit, sink: &mut S) -> Truth {
        let Some(round) = self.round else {
            return Truth::Unknown;
        };
        let stated = || {
            let mut parts = round.parts.iter();
            parts.find_map(|part| super::round::votes(part))
        };
        let truth = Truth::all(round.parts.iter().map(|part| {
            super::round::votes(part).map_or(Truth::Unknown, |votes| (votes.unit == unit).into())
        }));
        sink.leaf(
            || Statement::Field {
                aspect: Aspect::VoteUnit,
                found: stated().map(|votes| votes.unit.name(crate::Lang::En).into()),
                required: unit.name(crate::Lang::En).into(),
            },
            truth,
            round.last(),
        );
        if truth.is_unknown()
            && let Some(record) = round.last()
        {
            sink.missing(|| super::vote::field(record, Aspect::VoteUnit));
        }
        truth
    }

    fn community<S: Sink>(&self, sink: &mut S) -> Truth {
        let village = self.village();
        let body = self.log.body(village);
        let truth = match body.map(|body| &body.kind) {
            Some(kind) if *kind == BodyKind::VILLAGE || *kind == BodyKind::QUARTER => Truth::Yes,
            Some(kind) if *kind == BodyKind::VILLAGE_PART => self.term(&Term::UNIT_DECIDES),
            Some(_) => Truth::No,
            None => Truth::Unknown,
        };
        sink.leaf(
            || Statement::Community {
                body: village.clone(),
            },
            truth,
            None,
        );
        if truth.is_unknown() {
            sink.missing(|| match body {
                Some(_) => Missing::Community {
                    body: village.clone(),
                },
                None => Missing::Body {
                    body: village.clone(),
                },
            });
        }
        truth
    }

    fn last_round<S: Sink>(&self, outcome: VoteOutcome, sink: &mut S) -> Truth {
        let before = self.round.and_then(|round| self.matter.round_before(round));
        let truth = match (before, self.round) {
            (Some(before), _) => {
                let found = self.outcomes.get(before.place).copied().flatten();
                found.map_or(Truth::Unknown, |found| (found == outcome).into())
            }
            // A round that says it is the first had none before it.
            (None, Some(round)) if round.numbered && round.number <= 1 => Truth::No,
            (None, _) => {
                let votes = Pattern::of(ActKind::Meet);
                let window = Window {
                    from: self.matter.matter.opened,
                    until: self.day().latest(),
                };
                !self.log.absent(self.matter, &votes, None, window, sink)
            }
        };
        sink.leaf(
            || Statement::LastRound { outcome },
            truth,
            before.and_then(Round::last),
        );
        if truth.is_unknown()
            && let Some(before) = before
            && let Some(record) = before.last()
        {
            sink.missing(|| super::vote::field(record, Aspect::Attending));
        }
        truth
    }

    fn in_form<S: Sink>(&self, form: Form, sink: &mut S) -> Truth {
        // A vote that is only planned is planned as a meeting unless it is a ballot or online.
        let planned = self
            .record
            .is_some_and(|record| record.act.kind() == ActKind::Plan)
            && form == Form::Meeting;
        let truth = self
            .round
            .map_or(planned.into(), |round| round.in_form(form));
        sink.leaf(
            || Statement::Form { form },
            truth,
            self.round.and_then(Round::last),
        );
        if truth.is_unknown()
            && let Some(record) = self.round.and_then(Round::last)
        {
            sink.missing(|| super::vote::field(record, Aspect::Form));
        }
        truth
    }

    fn in_clusters<S: Sink>(&self, sink: &mut S) -> Truth {
        let clustered =
            |record: &&&Record| matches!(&record.act, Act::Meet(act) if act.cluster.is_some());
        let record = self
            .round
            .and_then(|round| round.parts.iter().find(clustered));
        let truth = record.is_some().into();
        sink.leaf(
            || Statement::Clusters {},
            truth,
            record.map(|record| &record.id),
        );
        truth
    }

    fn by_method<S: Sink>(&self, method: Method, sink: &mut S) -> Truth {
        let stated = self.record.and_then(|record| match &record.act {
            Act::Meet(act) => act.method,
            Act::Elect(act) => act.method,
            _ => None,
        });
        let truth = stated.map_or(Truth::Unknown, |stated| (stated == method).into());
        let record = self.record.map(|record| &record.id);
        sink.leaf(|| Statement::Method { method }, truth, record);
        if truth.is_unknown()
            && let Some(record) = record
        {
            sink.missing(|| super::vote::field(record, Aspect::Method));
        }
        truth
    }

    /// What the context says of an open term.
    fn term(&self, term: &Term) -> Truth {
        self.readings
            .iter()
            .find(|reading| reading.term == *term)
            .and_then(|reading| reading.holds)
            .map_or(Truth::Unknown, Truth::from)
    }

    fn reading<S: Sink>(&self, term: &Term, sink: &mut S) -> Truth {
        let truth = self.term(term);
        sink.leaf(|| Statement::Reading { term: term.clone() }, truth, None);
        if truth.is_unknown() {
            sink.missing(|| Missing::Reading { term: term.clone() });
        }
        truth
    }

    /// Whether the term that the last ruling on a topic fixed has so many months left on the day.
    fn remaining<S: Sink>(&self, topic: &Topic, months: u16, sink: &mut S) -> Truth {
        let day = self.day();
        let last = [ActKind::Recognise, ActKind::Decide]
            .into_iter()
            .flat_map(|kind| self.matter.of_kind(kind))
            .filter(|record| record.act.topic() == Some(topic))
            .filter(|record| !day.before(&record.date).is_yes())
            .max_by_key(|record| (record.date.earliest(), &record.id));
        let end = last
            .and_then(|record| record.act.ruling())
            .and_then(|act| act.until)
            .unwrap_or(When::unknown());
        let later = |day: Option<Date>| {
            day.and_then(|day| day.checked_add_months(months.into(), MonthEnd::Clamp))
        };
        let needed_until = When::range(later(day.earliest()), later(day.latest()))
            .unwrap_or_else(|_| When::unknown());
        let truth = needed_until.not_after(&end);
        sink.leaf(
            || Statement::Before {
                first: needed_until,
                then: end,
            },
            truth,
            last.map(|record| &record.id),
        );
        if truth.is_unknown() {
            sink.missing(|| match last {
                Some(record) => super::vote::field(&record.id, Aspect::Until),
                None => Missing::Act {
                    act: ActKind::Recognise,
                    topic: Some(topic.clone()),
                    by: Vec::new(),
                    to: None,
                    from: None,
                    until: day.latest(),
                },
            });
        }
        truth
    }

    fn judged<S: Sink>(&self, topic: &Topic, by: &BodyKind, sink: &mut S) -> Truth {
        let found = self
            .matter
            .of_kind(ActKind::Judge)
            .iter()
            .find_map(|record| match &record.act {
                Act::Judge(act)
                    if act.topic == *topic
                        && self
                            .log
                            .fills(self.village(), record.actor.as_ref(), by)
                            .is_yes() =>
                {
                    Some((record.record, act.holds))
                }
                _ => None,
            });
        let truth = found.map_or(Truth::Unknown, |(_, holds)| holds.into());
        sink.leaf(
            || Statement::Judged {
                topic: topic.clone(),
                by: by.clone(),
            },
            truth,
            found.map(|(record, _)| &record.id),
        );
        if truth.is_unknown() {
            sink.missing(|| Missing::Judgement {
                topic: topic.clone(),
                by: by.clone(),
            });
        }
        truth
    }

    fn established<S: Sink>(&self, topic: &Topic, by: &BodyKind, sink: &mut S) -> Truth {
        let found = established(self.log, self.matter, topic, by);
        // Without a conclusion the ground is open, not refuted.
        let truth = found.map_or(Truth::Unknown, |(_, competent)| competent);
        sink.leaf(
            || Statement::Established {
                topic: topic.clone(),
                by: by.clone(),
            },
            truth,
            found.map(|(record, _)| &record.id),
        );
        if truth.is_unknown() {
            sink.missing(|| Missing::Determination {
                topic: topic.clone(),
                by: by.clone(),
            });
        }
        truth
    }

    /// Whether another body concurred on or before the day; two acts of one day are in order.
    pub(super) fn concurred<S: Sink>(
        &self,
        with: &BodyKind,
        topic: &Topic,
        how: Concurrence,
        sink: &mut S,
    ) -> Truth {
        // A round is agreed to before it begins, not while the ballots are out.
        let begun = || self.round?.parts.first().map(|part| part.date);
        let day = if self.later {
            When::day(self.log.as_of)
        } else {
            self.record
                .map(|record| record.date)
                .or_else(begun)
                .unwrap_or(When::unknown())
        };
        let pattern = Pattern {
            kind: ActKind::Agree,
            topics: alloc::vec![topic.clone()].into(),
            by: alloc::vec![with.clone()].into(),
        };
        let mut best = Truth::No;
        let mut found = None;
        for record in self.matter.matching(&pattern) {
            let Act::Agree(act) = &record.act else {
                continue;
            };
            let truth = Truth::from(act.how == how)
                .and(self.done_by(record, core::slice::from_ref(with)))
                .and(record.date.not_after(&day));
            if found.is_none() || truth > best {
                best = truth;
                found = Some(record);
            }
        }
        let says = || Statement::Concurred {
            with: with.clone(),
            topic: topic.clone(),
            how,
        };
        if best.is_yes() {
            sink.leaf(says, best, found.map(|record| &record.id));
            return best;
        }
        sink.open();
        if let Some(record) = found.filter(|_| best.is_unknown()) {
            sink.leaf(
                || Statement::Before {
                    first: record.date,
                    then: day,
                },
                best,
                Some(&record.id),
            );
            sink.missing(|| super::vote::field(&record.id, Aspect::Date));
        }
        let window = Window {
            from: self.matter.matter.opened,
            until: day.latest(),
        };
        let absent = self.log.absent(self.matter, &pattern, None, window, sink);
        let truth = best.or(!absent);
        sink.close(says, truth);
        truth
    }

    fn also_holds<S: Sink>(&self, office: &BodyKind, also: &BodyKind, sink: &mut S) -> Truth {
        // One hand holds two offices only where the case says so.
        let truth = self.log.holds_also(office, also, self.village()).into();
        sink.leaf(
            || Statement::AlsoHolds {
                office: office.clone(),
                also: also.clone(),
            },
            truth,
            None,
        );
        truth
    }

    fn chosen<S: Sink>(&self, topic: &Topic, sink: &mut S) -> Truth {
        let pattern = Pattern {
            kind: ActKind::VoteOnline,
            topics: alloc::vec![topic.clone()].into(),
            by: alloc::vec![].into(),
        };
        let poll = self
            .matter
            .matching(&pattern)
            .find(|record| record.act.topic().is_some());
        let Some(poll) = poll else {
            let window = Window {
                from: self.matter.matter.opened,
                until: self.day().latest(),
            };
            return !self.log.absent(self.matter, &pattern, None, window, sink);
        };
        let village = self.village();
        let round = Round {
            village,
            number: 0,
            place: 0,
            numbered: true,
            end: poll.last_day,
            parts: smallvec::smallvec![poll.record],
        };
        let share = self.log.carried(
            &round,
            crate::norm::Denominator::HouseholdReps,
            Share::more_than(1, 2),
            sink,
        );
        let first = self.round.and_then(|round| round.parts.first());
        let ahead = first.map_or(Truth::Yes, |vote| poll.last_day.not_after(&vote.date));
        if ahead.is_unknown() {
            if poll.last_day.exact().is_none() {
                sink.missing(|| super::vote::field(&poll.id, Aspect::Until));
            }
            if let Some(vote) = first.filter(|vote| vote.date.exact().is_none()) {
                sink.missing(|| super::vote::field(&vote.id, Aspect::Date));
            }
        }
        share.truth.and(ahead)
    }
}

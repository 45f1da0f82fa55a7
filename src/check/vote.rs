//! Votes: the whole a share is taken of, the share itself, what came out.
//!
//! Counts are bounds, so every answer is three-valued. Nothing is rounded, a printed percentage
//! decides nothing, and a count of voters is never taken for a count of households.

use super::absence::Window;
use super::log::{Log, MatterLog};
use super::round::{CountOf, votes};
use super::trace::Sink;
use crate::act::{ActKind, Form, VoteOutcome, VoteUnit};
use crate::norm::{Denominator, Pattern};
use crate::record::{Record, Round};
use crate::report::{Aspect, Missing, Statement, VotesNeeded};
use crate::share::Share;
use crate::time::{Period, When};
use crate::{BodyId, Quantity, RecordId, Truth};

/// What a share of a round came to.
pub(super) struct ShareOf {
    pub(super) truth: Truth,
    pub(super) needed: Option<VotesNeeded>,
}

impl Log<'_> {
    /// The number of villages of a commune on a day, by the register.
    pub(super) fn villages(&self, of: &BodyId, on: When) -> Option<Quantity> {
        let entries = self.case.registers.as_ref()?.villages.as_deref()?;
        let own = entries.iter().filter(|entry| entry.of == *of);
        counted_on(own.map(|entry| (entry.period, entry.count)), on)
    }

    /// The number of staff of an agency, unit or enterprise on a day, by the register.
    pub(super) fn staff(&self, of: &BodyId, on: When) -> Option<Quantity> {
        let entries = self.case.registers.as_ref()?.staff.as_deref()?;
        let own = entries.iter().filter(|entry| entry.of == *of);
        counted_on(own.map(|entry| (entry.period, entry.count)), on)
    }

    /// The whole that a share of the round is taken of: what its records state, and the register. Of voters, of
    /// delegates summoned and of members of a board there is no register.
    pub(super) fn electorate(&self, round: &Round<'_>) -> Option<Quantity> {
        let stated = round.count(CountOf::Electorate);
        // A whole that one record states exactly is not looked for in a register.
        if let Some(stated) = stated.filter(|stated| stated.known().is_some())
            && !round.is_in_parts()
        {
            return Some(stated);
        }
        let unit = round
            .parts
            .iter()
            .find_map(|part| votes(part))
            .map(|votes| votes.unit);
        let registered = match unit {
            Some(VoteUnit::Staff) => self.staff(round.village, round.end),
            Some(VoteUnit::Voter | VoteUnit::Delegate | VoteUnit::Member) => None,
            Some(VoteUnit::HouseholdRep) | None => self.households(round.village, round.end),
        };
        match (stated, registered) {
            // Clusters that do not yet add up to the village are not the whole of it.
            (Some(stated), Some(registered))
                if round.is_in_parts() && stated.least() < registered.least() =>
            {
                Some(registered)
            }
            // Two sources that agree know it better than one.
            (Some(stated), Some(registered)) if agree(stated, registered) => {
                Some(stated.holding(registered).capped(registered))
            }
            (Some(stated), _) if stated.most().is_some() => Some(stated),
            (stated, registered) => registered.or(stated),
        }
    }

    /// The same, never fewer than those who came.
    fn all(&self, round: &Round<'_>) -> Quantity {
        let all = self.electorate(round).unwrap_or(Quantity::UNKNOWN);
        let came = round.count(CountOf::Attending);
        all.holding(came_of(came, round.count(CountOf::InFavour), all))
    }

    /// The households of the community of a round: what a vote of theirs states, else the register.
    pub(super) fn households_in(&self, round: &Round<'_>) -> Option<Quantity> {
        if Self::unit(round, Denominator::HouseholdReps).is_yes() {
            self.electorate(round)
        } else {
            self.households(round.village, round.end)
        }
    }

    /// Votes in favour, bounded by everything that bounds them.
    fn in_favour(round: &Round<'_>, whole: Quantity) -> Quantity {
        let caps = [
            CountOf::Valid,
            CountOf::Returned,
            CountOf::Issued,
            CountOf::Attending,
        ];
        let stated = round.count(CountOf::InFavour).unwrap_or(Quantity::UNKNOWN);
        let covered = round.count(CountOf::Electorate);
        // Households of clusters that no record covers may still vote in favour.
        let uncovered = match (covered.and_then(Quantity::known), whole.known()) {
            (Some(part), Some(all)) if round.is_in_parts() => all.saturating_sub(part),
            _ => 0,
        };
        let open = |count: Quantity| {
            if uncovered == 0 {
                count
            } else {
                count.plus(Quantity::at_most(uncovered))
            }
        };
        caps.into_iter()
            .filter_map(|cap| round.count(cap))
            .chain([whole])
            .fold(open(stated), |votes, cap| votes.capped(open(cap)))
    }

    /// Whether a round reached a share.
    pub(super) fn carried<S: Sink>(
        &self,
        round: &Round<'_>,
        of: Denominator,
        share: Share,
        sink: &mut S,
    ) -> ShareOf {
        let record = round.last();
        let unit = Self::unit(round, of);
        if !unit.is_yes() {
            sink.leaf(
                || Statement::Field {
                    aspect: Aspect::VoteUnit,
                    found: None,
                    required: alloc::string::String::from(match of {
                        Denominator::StaffOrDelegates => "staff|delegate",
                        Denominator::Members => "member",
                        _ => "household_rep",
                    }),
                },
                unit,
                record,
            );
            if let Some(record) = record {
                sink.missing(|| field(record, Aspect::VoteUnit));
            }
            return ShareOf {
                truth: Truth::Unknown,
                needed: None,
            };
        }
        let all = match of {
            Denominator::Present => came_of(
                round.count(CountOf::Attending),
                round.count(CountOf::InFavour),
                self.electorate(round).unwrap_or(Quantity::UNKNOWN),
            ),
            Denominator::HouseholdReps
            | Denominator::VotersOrHouseholdReps
            | Denominator::StaffOrDelegates
            | Denominator::Members => self.all(round),
        };
        let part = Self::in_favour(round, all);
        let truth = share.reached(part, all);
        let needed = all.known().map(|all| {
            let threshold = share.least(all);
            let counted = round.count(CountOf::InFavour).is_some();
            VotesNeeded {
                threshold,
                of: all,
                more: counted.then(|| threshold.saturating_sub(part.least())),
            }
        });
        sink.leaf(
            || Statement::Share {
                part,
                whole: all,
                share,
            },
            truth,
            record,
        );
        if truth.is_unknown() {
            Self::open_share(round, of, all, part, needed, sink);
        }
        ShareOf { truth, needed }
    }

    /// Tells what a share that is open misses.
    fn open_share<S: Sink>(
        round: &Round<'_>,
        of: Denominator,
        all: Quantity,
        part: Quantity,
        needed: Option<VotesNeeded>,
        sink: &mut S,
    ) {
        if all.known().is_none() {
            match (of, round.last()) {
                (Denominator::HouseholdReps, _) if round.count(CountOf::Electorate).is_none() => {
                    sink.missing(|| Missing::Households {
                        of: round.village.clone(),
                    });
                }
                (Denominator::StaffOrDelegates, _) if Self::by_staff(round) => {
                    sink.missing(|| Missing::Staff {
                        of: round.village.clone(),
                    });
                }
                (Denominator::Present, Some(record)) => {
                    sink.missing(|| field(record, Aspect::Attending));
                }
                (_, Some(record)) => sink.missing(|| field(record, Aspect::Electorate)),
                _ => {}
            }
        }
        if part.known().is_none() {
            for part in round.parts.iter().filter(|part| {
                votes(part)
                    .and_then(|votes| votes.in_favour)
                    .and_then(Quantity::known)
                    .is_none()
            }) {
                sink.missing(|| Missing::Field {
                    record: part.id.clone(),
                    aspect: Aspect::InFavour,
                    at_least: needed.map(|needed| needed.threshold),
                    of: needed.map(|needed| needed.of),
                });
            }
        }
    }

    /// Whether those who came reach a share.
    pub(super) fn attended<S: Sink>(
        &self,
        round: &Round<'_>,
        of: Denominator,
        share: Share,
        sink: &mut S,
    ) -> Truth {
        let unit = Self::unit(round, of);
        let all = self.all(round);
        let came = round
            .count(CountOf::Attending)
            .or_else(|| round.count(CountOf::Returned));
        let came = came_of(came, round.count(CountOf::InFavour), all);
        let truth = if unit.is_yes() {
            share.reached(came, all)
        } else {
            Truth::Unknown
        };
        sink.leaf(
            || Statement::Share {
                part: came,
                whole: all,
                share,
            },
            truth,
            round.last(),
        );
        if truth.is_unknown() {
            if let Some(record) = round.last() {
                sink.missing(|| field(record, Aspect::Attending));
            }
            if all.known().is_none() {
                match (of, round.last()) {
                    (Denominator::StaffOrDelegates, _) if Self::by_staff(round) => {
                        sink.missing(|| Missing::Staff {
                            of: round.village.clone(),
                        });
                    }
                    (Denominator::StaffOrDelegates | Denominator::Members, Some(record)) => {
                        sink.missing(|| field(record, Aspect::Electorate));
                    }
                    _ => sink.missing(|| Missing::Households {
                        of: round.village.clone(),
                    }),
                }
            }
        }
        truth
    }

    /// Whether the votes of a round are counted by staff, of whom there is a register.
    fn by_staff(round: &Round<'_>) -> bool {
        let mut units = round.parts.iter().filter_map(|part| votes(part));
        units.any(|votes| votes.unit == VoteUnit::Staff)
    }

    /// Whether the votes of a round are counted in the unit that the share asks for.
    fn unit(round: &Round<'_>, of: Denominator) -> Truth {
        let units = round
            .parts
            .iter()
            .map(|part| votes(part).map(|votes| votes.unit));
        Truth::all(units.map(|unit| match (unit, of) {
            // A vote of which nothing is counted says nothing of a wrong unit.
            (None, _)
            | (_, Denominator::Present)
            | (Some(VoteUnit::HouseholdRep), Denominator::HouseholdReps)
            | (
                Some(VoteUnit::HouseholdRep | VoteUnit::Voter),
                Denominator::VotersOrHouseholdReps,
            )
            | (Some(VoteUnit::Staff | VoteUnit::Delegate), Denominator::StaffOrDelegates)
            | (Some(VoteUnit::Member), Denominator::Members) => Truth::Yes,
            _ => Truth::Unknown,
        }))
    }

    /// What came out of a round, given whether it reached its share; none while that is open.
    pub(super) fn outcome(
        &self,
        round: &Round<'_>,
        of: Denominator,
        share: Share,
        carried: Truth,
    ) -> Option<VoteOutcome> {
        match carried {
            Truth::Yes => Some(VoteOutcome::Passed),
            Truth::Unknown => None,
            Truth::No => {
                let all = self.all(round);
                let came = round
                    .count(CountOf::Attending)
                    .or_else(|| round.count(CountOf::Returned));
                let enough = match of {
                    Denominator::Present => Truth::Yes,
                    _ => came.map_or(Truth::Unknown, |came| share.reached(came, all)),
                };
                // Only a meeting can be too thin: a ballot goes to everybody.
                let thin = round.in_form(Form::Meeting).and(!enough);
                match thin {
                    Truth::Yes => Some(VoteOutcome::TooFewToPass),
                    Truth::Unknown => None,
                    Truth::No => Some(not_passed(Some(round))),
                }
            }
        }
    }
}

/// What came out of a round, or of an initiative, that did not pass.
pub(super) fn not_passed(round: Option<&Round<'_>>) -> VoteOutcome {
    let elects = |part: &&Record| part.act.kind() == ActKind::Elect;
    if round.is_some_and(|round| round.parts.iter().any(elects)) {
        VoteOutcome::NoneElected
    } else {
        VoteOutcome::NotPassed
    }
}

/// Those who came: no fewer than voted in favour, no more than there are.
pub(super) fn came_of(
    stated: Option<Quantity>,
    in_favour: Option<Quantity>,
    all: Quantity,
) -> Quantity {
    stated
        .unwrap_or(Quantity::UNKNOWN)
        .holding(in_favour.unwrap_or(Quantity::UNKNOWN))
        .capped(all)
}

/// Whether two counts of one thing can both be right.
fn agree(one: Quantity, other: Quantity) -> bool {
    let up_to = |a: Quantity, b: Quantity| b.most().is_none_or(|most| a.least() <= most);
    up_to(one, other) && up_to(other, one)
}

/// The first count of a register that holds on a day.
pub(super) fn counted_on(
    mut counts: impl Iterator<Item = (Option<Period>, Quantity)>,
    on: When,
) -> Option<Quantity> {
    let holds = |(period, _): &(Option<Period>, Quantity)| {
        period.is_none_or(|period| period.contains_when(&on).is_yes())
    };
    counts.find(holds).map(|(_, count)| count)
}

/// A field of a record, as a thing that is missing.
pub(super) fn field(record: &RecordId, aspect: Aspect) -> Missing {
    Missing::Field {
        record: record.clone(),
        aspect,
        at_least: None,
        of: None,
    }
}

/// The villages of a commune-wide matter that passed by their own rounds, as bounds.
pub(super) fn villages_in_favour(
    log: &Log<'_>,
    matter: &MatterLog<'_>,
    each: Share,
    all: Quantity,
) -> Quantity {
    let mut sure: u32 = 0;
    let mut possible: u32 = 0;
    let mut seen: u32 = 0;
    let mut villages: alloc::vec::Vec<&BodyId> =
        matter.rounds.iter().map(|round| round.village).collect();
    villages.dedup();
    for village in villages {
        seen = seen.saturating_add(1);
        let outcomes = matter
            .rounds
            .iter()
            .filter(|round| round.village == village);
        let best = Truth::any(outcomes.map(|round| {
            log.carried(
                round,
                Denominator::HouseholdReps,
                each,
                &mut super::trace::Silent,
            )
            .truth
        }));
        sure = sure.saturating_add(u32::from(best.is_yes()));
        possible = possible.saturating_add(u32::from(!best.is_no()));
    }
    // A village of which nothing is recorded stays in the denominator; it may have approved unless the
    // log is complete for every form of voting.
    let voted = |kind: ActKind| {
        let window = Window {
            from: matter.matter.opened,
            until: None,
        };
        log.absent(
            matter,
            &Pattern::of(kind),
            None,
            window,
            &mut super::trace::Silent,
        )
    };
    let complete = Truth::all([ActKind::Meet, ActKind::Ballot].map(voted));
    let unseen = if complete.is_yes() {
        Some(0)
    } else {
        all.most().map(|all| all.saturating_sub(seen))
    };
    match unseen.and_then(|unseen| possible.checked_add(unseen)) {
        Some(most) => Quantity::between(sure, most.max(sure)),
        None => Quantity::at_least(sure),
    }
}

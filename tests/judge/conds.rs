//! Conditions, each answered yes, no or unknown.

use std::collections::BTreeSet;

use danchu::act::{ActKind, Form, Method, Term};
use danchu::actor::BodyKind;
use danchu::matter::Matter;
use danchu::norm::{Cond, Pattern};
use danchu::record::{Act, Votes, YesNo};
use danchu::share::Share;
use danchu::time::When;
use danchu::{BodyId, Quantity, Truth};

use crate::days::{Bounds, months, truth};
use crate::log::{Fact, World, at_least};
use crate::notes::Note;
use crate::rounds::{Round, form, pooled, reaches, rounds, tally};
use crate::validity::came_out;

/// What a condition is asked of: a matter on a day, an act or a round if there is one.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'w> {
    pub(crate) matter: &'w Matter,
    pub(crate) on: Bounds,
    pub(crate) fact: Option<&'w Fact<'w>>,
    pub(crate) round: Option<&'w Round<'w>>,
}

impl Ask<'_> {
    /// The community that votes, or whose matter it is.
    fn body(&self) -> &BodyId {
        self.round.map_or(&self.matter.body, |round| &round.village)
    }
}

pub(crate) fn all(world: &World<'_>, conds: &[Cond], ask: Ask<'_>) -> Truth {
    conds
        .iter()
        .map(|cond| holds(world, cond, ask))
        .fold(Truth::Yes, Truth::and)
}

pub(crate) fn holds(world: &World<'_>, cond: &Cond, ask: Ask<'_>) -> Truth {
    match cond {
        Cond::HouseholdsAtLeast(n) => {
            let register = households(world, ask.body(), ask.on);
            if ask.round.is_some_and(|round| round.parts.len() > 1) {
                // Whether clusters count their own households or those of the village, nobody says.
                world.note(Note::SeveralWholeVotes);
            }
            match at_least(register, *n) {
                // One representative for each household: those entitled are as many.
                Truth::Unknown => entitled(ask).map_or(Truth::Unknown, |all| {
                    crate::days::between(
                        all.least >= u64::from(*n),
                        all.most.is_none_or(|most| most >= u64::from(*n)),
                    )
                }),
                answer => answer,
            }
        }
        Cond::StaffAtLeast(n) => at_least(staff(world, ask.body(), ask.on), *n),
        Cond::VillagesAtLeast(n) => at_least(villages(world, ask.body(), ask.on), *n),
        Cond::Has(facility) => {
            let above = world.up(ask.body());
            let registers = world
                .case
                .registers
                .as_ref()
                .and_then(|registers| registers.facilities.as_ref());
            let entries = registers.into_iter().flatten();
            let own: Vec<YesNo> = entries
                .filter(|entry| entry.facility == *facility && above.contains(&entry.of))
                .map(|entry| entry.has)
                .collect();
            if own.contains(&YesNo::Yes) {
                Truth::Yes
            } else if own.is_empty() {
                Truth::Unknown
            } else {
                Truth::No
            }
        }
        Cond::Community => match world.case.body(ask.body()).map(|body| &body.kind) {
            Some(kind) if *kind == BodyKind::VILLAGE_PART => world.holds(&Term::UNIT_DECIDES),
            Some(kind) => truth(*kind == BodyKind::VILLAGE || *kind == BodyKind::QUARTER),
            None => Truth::Unknown,
        },
        Cond::LastRound(outcome) => {
            let before = earlier(world, ask);
            let number = ask.round.map_or(1, |round| round.number);
            match before.last() {
                Some(last) if last.number + 1 == number => {
                    came_out(world, ask.matter, last, *outcome)
                }
                _ if ask
                    .round
                    .is_some_and(|round| round.stated && round.number == 1) =>
                {
                    Truth::No
                }
                // The round before it may be one that nobody recorded.
                Some(_) if absent(world, ask, &[Pattern::of(ActKind::Meet)]) == Truth::Unknown => {
                    world.note(Note::MissingRound);
                    Truth::Unknown
                }
                last => match (absent(world, ask, &[Pattern::of(ActKind::Meet)]), last) {
                    (Truth::No, Some(last)) => came_out(world, ask.matter, last, *outcome),
                    (answer, _) => answer,
                },
            }
        }
        Cond::FailedRounds { outcome, at_least } => {
            let answers: Vec<Truth> = earlier(world, ask)
                .iter()
                .map(|round| came_out(world, ask.matter, round, *outcome))
                .collect();
            let surely = answers.iter().filter(|answer| answer.is_yes()).count();
            let possibly = answers.iter().filter(|answer| !answer.is_no()).count();
            let enough = usize::from(*at_least);
            crate::days::between(surely >= enough, possibly >= enough)
        }
        Cond::VotesOf(unit) => {
            let votes = parts(ask)
                .into_iter()
                .map(|part| part.field::<Votes>("votes"));
            let answers =
                votes.map(|votes| votes.map_or(Truth::Unknown, |votes| truth(votes.unit == *unit)));
            answers.reduce(Truth::and).unwrap_or(Truth::Unknown)
        }
        Cond::InForm(asked) => in_form(world, ask, *asked),
        Cond::InClusters => truth(
            of_round(world, ask)
                .iter()
                .any(|part| part.states("cluster")),
        ),
        Cond::ByMethod(method) => {
            let said: Vec<Option<Method>> = parts(ask)
                .into_iter()
                .map(|part| part.field::<Method>("method"))
                .collect();
            if said.iter().any(|one| *one != said[0]) {
                world.note(Note::MixedMethods);
            }
            let answers = said
                .into_iter()
                .map(|said| said.map_or(Truth::Unknown, |said| truth(said == *method)));
            answers.reduce(Truth::or).unwrap_or(Truth::Unknown)
        }
        Cond::Reading(term) => world.holds(term),
        Cond::Remaining { of, months: left } => {
            let rulings = world.of(&ask.matter.id).filter(|fact| {
                matches!(
                    fact.record.act,
                    Act::Recognise(_)
                        | Act::Refuse(_)
                        | Act::Designate(_)
                        | Act::AppointInterim(_)
                        | Act::SetEffect(_)
                ) && fact.topic.as_ref() == Some(of)
                    && fact.states("until")
                    && fact.when.not_after(ask.on).is_yes()
            });
            let last = rulings.max_by_key(|fact| (fact.when.lo, fact.record.id.clone()));
            let Some(until) = last.and_then(|fact| fact.field::<When>("until")) else {
                return Truth::Unknown;
            };
            let end = |day| months(day, i32::from(*left));
            let asked = Bounds {
                lo: ask.on.lo.and_then(end),
                hi: ask.on.hi.and_then(end),
            };
            asked.not_after(Bounds::of(until))
        }
        Cond::Judged { topic, by } => {
            let judged = world.of(&ask.matter.id).filter(|fact| {
                fact.topic.as_ref() == Some(topic)
                    && matches!(fact.record.act, Act::Judge(_))
                    && fact
                        .record
                        .actor
                        .as_ref()
                        .is_some_and(|actor| world.fills(actor, by))
            });
            let last = judged.max_by_key(|fact| (fact.when.lo, fact.record.id.clone()));
            last.map_or(Truth::Unknown, |fact| fact.yes_no("holds"))
        }
        Cond::Established { topic, by } => match world.established(ask.matter, topic, by) {
            Truth::Yes => Truth::Yes,
            _ => Truth::Unknown,
        },
        Cond::NotEstablished { topic, by } => !world.established(ask.matter, topic, by),
        Cond::OnInitiative => {
            let recorded = world
                .of(&ask.matter.id)
                .any(|fact| matches!(fact.record.act, Act::Initiate(_)));
            truth(recorded)
        }
        Cond::Concurred { with, topic, how } => {
            let answer = concurred(world, ask, with, topic, *how);
            let later = Ask {
                on: Bounds::day(world.as_of),
                ..ask
            };
            if answer != concurred(world, later, with, topic, *how) {
                world.note(Note::AgreedLater);
            }
            answer
        }
        Cond::AlsoHolds { office, also } => {
            let within = |id: &BodyId| world.up(id).contains(ask.body());
            let holders = world
                .case
                .bodies
                .iter()
                .filter(|body| body.kind == *office && within(&body.id));
            let answers = holders.map(|body| truth(body.also_holds.contains(also)));
            answers.reduce(Truth::or).unwrap_or(Truth::No)
        }
        Cond::Chosen(topic) => {
            let votes = world
                .of(&ask.matter.id)
                .filter(|fact| fact.topic.as_ref() == Some(topic) && fact.states("votes"));
            let answers = votes.map(|fact| {
                let one = fact.field::<Votes>("votes").map(|votes| tally(&votes));
                let register =
                    crate::rounds::Count::of(Some(households(world, ask.body(), ask.on)));
                one.map_or(Truth::Unknown, |one| {
                    let whole = if one.says_all {
                        one.electorate
                    } else {
                        register
                    };
                    reaches(Share::more_than(1, 2), one.favour, whole)
                })
            });
            answers.reduce(Truth::or).unwrap_or_else(|| {
                absent(world, ask, &[Pattern::of(danchu::act::ActKind::VoteOnline)])
            })
        }
        Cond::Done { act } => done_by(world, ask, act),
        Cond::Answers { act } => {
            let names = ask.fact.and_then(|fact| fact.record.responds_to.as_ref());
            match names {
                Some(id) => {
                    let named = world.facts.iter().find(|fact| fact.record.id == *id);
                    named.map_or(Truth::No, |fact| world.is(fact, act))
                }
                None => done_by(world, ask, act),
            }
        }
        Cond::AnyOf(conds) => conds
            .iter()
            .map(|cond| holds(world, cond, ask))
            .fold(Truth::No, Truth::or),
        Cond::Not(cond) => !all(world, cond, ask),
        _ => Truth::Unknown,
    }
}

/// All household representatives who were entitled to vote in a round, if they are counted.
fn entitled(ask: Ask<'_>) -> Option<crate::rounds::Count> {
    let round = ask.round?;
    let tally =
        pooled(&round.parts).filter(|tally| tally.unit == danchu::act::VoteUnit::HouseholdRep)?;
    tally.says_all.then_some(tally.stated().electorate)
}

fn parts(ask: Ask<'_>) -> Vec<&Fact<'_>> {
    match (ask.fact, ask.round) {
        (Some(fact), _) => vec![fact],
        (None, round) => round.map(|round| round.parts.clone()).unwrap_or_default(),
    }
}

fn of_round<'w>(world: &World<'_>, ask: Ask<'w>) -> Vec<&'w Fact<'w>> {
    let parts = ask
        .round
        .map_or_else(|| parts(ask), |round| round.parts.clone());
    whole_meetings(world, &parts);
    parts
}

/// Clusters of one round are added up; what several votes of the whole community under one number mean, nobody says.
pub(crate) fn whole_meetings(world: &World<'_>, parts: &[&Fact<'_>]) {
    let clusters: BTreeSet<Option<BodyId>> = parts
        .iter()
        .map(|part| part.field::<BodyId>("cluster"))
        .collect();
    let apart = !clusters.contains(&None) && clusters.len() == parts.len();
    if parts.len() > 1 && !apart {
        world.note(Note::SeveralWholeVotes);
    }
}

fn in_form(world: &World<'_>, ask: Ask<'_>, asked: Form) -> Truth {
    // What is planned will be held as planned.
    if let Some(Act::Plan(plan)) = ask.fact.map(|fact| &fact.record.act) {
        let planned = plan
            .scheduled
            .iter()
            .flatten()
            .map(|entry| match entry.act {
                ActKind::Meet => truth(asked == Form::Meeting),
                ActKind::Ballot => truth(asked == Form::Ballot),
                ActKind::VoteOnline => truth(asked == Form::Online),
                _ => Truth::Unknown,
            });
        return planned.fold(Truth::No, Truth::or);
    }
    // The round, if there is one: an act of it is held as the round is. Nobody is elected online.
    let answers = of_round(world, ask)
        .into_iter()
        .map(|part| match form(part) {
            Some(form) => truth(form == asked),
            None => truth(asked != Form::Online).and(Truth::Unknown),
        });
    answers.reduce(Truth::or).unwrap_or(Truth::Unknown)
}

/// The rounds of the same community before the one asked about.
fn earlier<'w>(world: &'w World<'_>, ask: Ask<'_>) -> Vec<Round<'w>> {
    let Some(this) = ask.round else {
        return Vec::new();
    };
    let all = rounds(world, ask.matter);
    let unordered = |round: &Round<'_>| {
        let (own, other) = (this.parts[0].when, round.parts[0].when);
        round.village == this.village
            && round.number != this.number
            && own.before(other) == Truth::Unknown
    };
    if all.iter().any(unordered) {
        world.note(Note::WhichIsFirst);
    }
    let all = all.into_iter();
    all.filter(|round| round.village == this.village && round.number < this.number)
        .collect()
}

/// What nobody recorded: no if the log is complete for it, from the opening of the matter to the day.
pub(crate) fn absent(world: &World<'_>, ask: Ask<'_>, acts: &[Pattern]) -> Truth {
    let from = ask.matter.opened.map(crate::days::Day::from);
    // What counts on the day of the review did not happen later.
    let until = ask.on.hi.unwrap_or(world.as_of).min(world.as_of);
    let complete = acts
        .iter()
        .all(|act| world.covered(&[act.kind], &act.by, from, Some(until)));
    if complete { Truth::No } else { Truth::Unknown }
}

pub(crate) fn done_by(world: &World<'_>, ask: Ask<'_>, act: &Pattern) -> Truth {
    let done = world
        .of(&ask.matter.id)
        .map(|fact| world.is(fact, act).and(fact.when.not_after(ask.on)));
    done.fold(Truth::No, Truth::or)
        .or(absent(world, ask, std::slice::from_ref(act)))
}

pub(crate) fn concurred(
    world: &World<'_>,
    ask: Ask<'_>,
    with: &BodyKind,
    topic: &danchu::act::Topic,
    how: danchu::act::Concurrence,
) -> Truth {
    let agreed = world.of(&ask.matter.id).map(|fact| match &fact.record.act {
        Act::Agree(act) if act.topic == *topic && act.how == how => {
            let by = fact
                .record
                .actor
                .as_ref()
                .map_or(Truth::Unknown, |actor| truth(world.fills(actor, with)));
            by.and(fact.when.not_after(ask.on))
        }
        _ => Truth::No,
    });
    let mut act = Pattern::of(danchu::act::ActKind::Agree);
    act.by = vec![with.clone()].into();
    agreed
        .fold(Truth::No, Truth::or)
        .or(absent(world, ask, &[act]))
}

fn registered<'a>(
    entries: impl Iterator<Item = (&'a BodyId, Quantity, Option<danchu::time::Period>)>,
    of: &BodyId,
    on: Bounds,
) -> Quantity {
    let mut own = entries.filter(|(body, _, period)| {
        *body == of && period.is_none_or(|period| on.within(period).is_yes())
    });
    own.next().map_or(Quantity::UNKNOWN, |(_, count, _)| count)
}

pub(crate) fn households(world: &World<'_>, of: &BodyId, on: Bounds) -> Quantity {
    let registers = world
        .case
        .registers
        .as_ref()
        .and_then(|registers| registers.households.as_ref());
    registered(
        registers
            .into_iter()
            .flatten()
            .map(|entry| (&entry.of, entry.count, entry.period)),
        of,
        on,
    )
}

pub(crate) fn staff(world: &World<'_>, of: &BodyId, on: Bounds) -> Quantity {
    let registers = world
        .case
        .registers
        .as_ref()
        .and_then(|registers| registers.staff.as_ref());
    registered(
        registers
            .into_iter()
            .flatten()
            .map(|entry| (&entry.of, entry.count, entry.period)),
        of,
        on,
    )
}

pub(crate) fn villages(world: &World<'_>, of: &BodyId, on: Bounds) -> Quantity {
    let registers = world
        .case
        .registers
        .as_ref()
        .and_then(|registers| registers.villages.as_ref());
    let commune = world.up(of);
    let entries = registers
        .into_iter()
        .flatten()
        .filter(|entry| commune.contains(&entry.of));
    let of = entries.clone().next().map_or(of, |entry| &entry.of);
    registered(
        entries.map(|entry| (&entry.of, entry.count, entry.period)),
        of,
        on,
    )
}

/// The counts of a round, if they are counts of one unit.
pub(crate) fn counts(world: &World<'_>, round: &Round<'_>) -> Option<crate::rounds::Tally> {
    whole_meetings(world, &round.parts);
    let counted = |part: &&Fact<'_>| {
        part.field::<Votes>("votes")
            .is_some_and(|votes| votes.electorate.is_some() && votes.in_favour.is_some())
    };
    if round.parts.len() > 1 && !round.parts.iter().all(counted) {
        world.note(Note::PartlyCounted);
    }
    pooled(&round.parts)
}

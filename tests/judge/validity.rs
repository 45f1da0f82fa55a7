//! What makes a round or an act count.

use danchu::act::{Form, VoteOutcome, VoteUnit};
use danchu::matter::Matter;
use danchu::norm::{Denominator, Norm, Rule, Status, Subject, Test, Validity, VoteOf};
use danchu::record::{Act, Votes};
use danchu::report::Outcome;
use danchu::share::Share;
use danchu::{BodyId, Quantity, Truth};

use crate::conds::{Ask, all, counts, holds, households, staff, villages};
use crate::days::{Bounds, between, months, truth};
use crate::judge::{Judged, applies};
use crate::log::{Fact, World};
use crate::needs::met;
use crate::notes::Note;
use crate::rounds::{Count, Round, Tally, form, reaches, rounds, tally};

/// What is found of a validity on a matter.
pub(crate) fn judge(
    world: &World<'_>,
    norm: &Norm,
    validity: &Validity,
    matter: &Matter,
) -> Vec<Judged> {
    match &validity.of {
        Subject::Round => rounds(world, matter)
            .iter()
            .map(|round| {
                let ask = Ask {
                    matter,
                    on: round.end(),
                    fact: None,
                    round: Some(round),
                };
                let outcome =
                    match applies(world, norm, ask, || of_round(world, validity, round, ask)) {
                        Outcome::NotApplicable => Outcome::NotApplicable,
                        _ if !over(world, round) => {
                            world.note(Note::RunningVote);
                            Outcome::Pending
                        }
                        outcome => outcome,
                    };
                Judged {
                    village: Some(round.village.clone()),
                    round: Some(round.number),
                    ..Judged::new(norm, matter, outcome)
                }
            })
            .collect(),
        Subject::Villages => {
            let all = rounds(world, matter);
            let Some(first) = all.first() else {
                return Vec::new();
            };
            let on = together(&all);
            let ask = Ask {
                matter,
                on,
                fact: None,
                round: None,
            };
            let outcome = applies(world, norm, ask, || {
                validity
                    .tests
                    .iter()
                    .map(|test| of_villages(world, test, &all, ask))
                    .fold(Truth::Yes, Truth::and)
            });
            if all.iter().any(|round| !over(world, round)) {
                world.note(Note::RunningVote);
            }
            let subject = first.parts.first().map(|part| part.record.id.clone());
            vec![Judged {
                subject,
                ..Judged::new(norm, matter, outcome)
            }]
        }
        Subject::Act(act) => world
            .of(&matter.id)
            .filter(|fact| !world.is(fact, act).is_no())
            .map(|fact| {
                let all = rounds(world, matter);
                let round = all.iter().find(|round| round.has(fact));
                let ask = Ask {
                    matter,
                    on: fact.when,
                    fact: Some(fact),
                    round,
                };
                let outcome = applies(world, norm, ask, || {
                    let holds = of_act(world, validity, fact, ask);
                    if world.is(fact, act).is_yes() {
                        holds
                    } else {
                        Truth::Unknown
                    }
                });
                Judged {
                    subject: Some(fact.record.id.clone()),
                    ..Judged::new(norm, matter, outcome)
                }
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a round may be over on the day.
pub(crate) fn over(world: &World<'_>, round: &Round<'_>) -> bool {
    round.end().lo.is_none_or(|day| day <= world.as_of)
}

/// The last day of the last of some rounds.
pub(crate) fn together(rounds: &[Round<'_>]) -> Bounds {
    Bounds {
        lo: rounds.iter().filter_map(|round| round.end().lo).max(),
        hi: rounds
            .iter()
            .map(|round| round.end().hi)
            .reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)))
            .flatten(),
    }
}

pub(crate) fn of_round(
    world: &World<'_>,
    validity: &Validity,
    round: &Round<'_>,
    ask: Ask<'_>,
) -> Truth {
    validity
        .tests
        .iter()
        .map(|test| round_passes(world, test, round, ask))
        .fold(Truth::Yes, Truth::and)
}

fn round_passes(world: &World<'_>, test: &Test, round: &Round<'_>, ask: Ask<'_>) -> Truth {
    let each = |asked: &dyn Fn(&Fact<'_>) -> Truth| {
        round
            .parts
            .iter()
            .map(|part| asked(part))
            .fold(Truth::Yes, Truth::and)
    };
    match test {
        Test::By(kinds) => each(&|part| convened(world, part, kinds)),
        Test::Forms(rules) => {
            crate::conds::whole_meetings(world, &round.parts);
            let allowed = rules.iter().map(|rule| {
                let this = round
                    .parts
                    .iter()
                    .map(|part| form(part).map_or(Truth::Unknown, |form| truth(form == rule.form)));
                this.fold(Truth::Yes, Truth::and)
                    .and(all(world, &rule.when, ask))
            });
            allowed.fold(Truth::No, Truth::or)
        }
        Test::Carried {
            votes: VoteOf::Matter,
            of,
            share,
        } => carried(world, round, *of, *share, ask),
        Test::Attended { of, share } => attended(world, round, *of, *share, ask),
        Test::OneBallotPerHousehold => {
            let Some(tally) = counts(world, round) else {
                return Truth::Unknown;
            };
            // Ballots are counted by household, whoever else is counted.
            let register = Count::of(Some(households(world, &round.village, ask.on)));
            let stated = if tally.unit == VoteUnit::HouseholdRep {
                tally.stated().electorate
            } else {
                Count::UNKNOWN
            };
            let whole = register.and(stated).unwrap_or(Count::UNKNOWN);
            let same = tally.issued.most == Some(tally.issued.least)
                && whole.most == Some(whole.least)
                && tally.issued.least == whole.least;
            let apart = tally.issued.most.is_some_and(|most| most < whole.least)
                || whole.most.is_some_and(|most| most < tally.issued.least);
            between(same, !apart)
        }
        Test::Meets(needs) => each(&|part| {
            needs
                .iter()
                .map(|need| met(world, need, part, ask))
                .fold(Truth::Yes, Truth::and)
        }),
        Test::Holds(cond) => holds(world, cond, ask),
        Test::Carried { votes, of, share } => each(&|part| other_vote(part, *votes, *of, *share)),
        _ => Truth::Unknown,
    }
}

fn convened(world: &World<'_>, fact: &Fact<'_>, kinds: &[danchu::actor::BodyKind]) -> Truth {
    // Who met is not who convened the meeting.
    let convened = matches!(fact.record.act, Act::Meet(_) | Act::Elect(_));
    let by = if convened {
        fact.field::<BodyId>("convenor")
    } else {
        fact.record.actor.clone()
    };
    by.map_or(Truth::Unknown, |by| {
        truth(kinds.iter().any(|kind| world.fills(&by, kind)))
    })
}

/// The whole that a share is taken of.
fn whole(
    world: &World<'_>,
    round: &Round<'_>,
    tally: &Tally,
    of: Denominator,
    ask: Ask<'_>,
) -> Count {
    let register = |count: Quantity| Count::of(Some(count));
    let own = match of {
        Denominator::HouseholdReps => (tally.unit == VoteUnit::HouseholdRep)
            .then(|| register(households(world, &round.village, ask.on))),
        Denominator::VotersOrHouseholdReps => match tally.unit {
            VoteUnit::HouseholdRep => Some(register(households(world, &round.village, ask.on))),
            VoteUnit::Voter => Some(Count::UNKNOWN),
            _ => None,
        },
        Denominator::StaffOrDelegates => match tally.unit {
            VoteUnit::Staff => Some(register(staff(world, &ask.matter.body, ask.on))),
            VoteUnit::Delegate => Some(Count::UNKNOWN),
            _ => None,
        },
        Denominator::Members => (tally.unit == VoteUnit::Member).then_some(Count::UNKNOWN),
        Denominator::Present => return tally.attending,
        _ => None,
    };
    let whole = match own {
        None => Count::UNKNOWN,
        Some(register) if tally.says_all => register.and(tally.electorate).unwrap_or_else(|| {
            world.note(Note::CountsDisagree);
            Count::UNKNOWN
        }),
        Some(register) => register,
    };
    // A part larger than its whole is wrong input: then the whole is not known.
    let fits = whole.most.is_none_or(|most| tally.attending.least <= most);
    if !fits {
        world.note(Note::CountsDisagree);
    }
    if fits { whole } else { Count::UNKNOWN }
}

/// Whether the votes are counts of those that the share is taken of.
fn fits(unit: VoteUnit, of: Denominator) -> bool {
    match of {
        Denominator::HouseholdReps => unit == VoteUnit::HouseholdRep,
        Denominator::VotersOrHouseholdReps => {
            matches!(unit, VoteUnit::HouseholdRep | VoteUnit::Voter)
        }
        Denominator::StaffOrDelegates => matches!(unit, VoteUnit::Staff | VoteUnit::Delegate),
        Denominator::Members => unit == VoteUnit::Member,
        _ => true,
    }
}

fn carried(
    world: &World<'_>,
    round: &Round<'_>,
    of: Denominator,
    share: Share,
    ask: Ask<'_>,
) -> Truth {
    let Some(tally) = counts(world, round).filter(|tally| fits(tally.unit, of)) else {
        return Truth::Unknown;
    };
    let whole = whole(world, round, &tally, of, ask).whole_of(tally.attending);
    reaches(share, tally.favour, whole)
}

fn attended(
    world: &World<'_>,
    round: &Round<'_>,
    of: Denominator,
    share: Share,
    ask: Ask<'_>,
) -> Truth {
    let Some(tally) = counts(world, round).filter(|tally| fits(tally.unit, of)) else {
        return Truth::Unknown;
    };
    let whole = whole(world, round, &tally, of, ask).whole_of(tally.attending);
    reaches(share, tally.attending, whole)
}

fn other_vote(fact: &Fact<'_>, votes: VoteOf, of: Denominator, share: Share) -> Truth {
    let field = match votes {
        VoteOf::Secretary => "secretary",
        VoteOf::Method => "method_votes",
        _ => "votes",
    };
    let Some(votes) = fact.field::<Votes>(field) else {
        return Truth::Unknown;
    };
    let one = tally(&votes);
    let whole = match of {
        Denominator::Present if votes.attending.is_none() => {
            // Those present are those of the meeting.
            let meeting = fact.field::<Votes>("votes").map(|votes| tally(&votes));
            meeting.map_or(one.attending, |meeting| meeting.attending)
        }
        Denominator::Present => one.attending,
        _ => one.electorate,
    };
    reaches(share, one.favour, whole)
}

fn of_villages(world: &World<'_>, test: &Test, all: &[Round<'_>], ask: Ask<'_>) -> Truth {
    let Test::VillagesCarried { share, each } = test else {
        return Truth::Unknown;
    };
    // A village passes by any one of its rounds; one that did not vote stays in the whole.
    let mut villages_heard: Vec<&BodyId> = all.iter().map(|round| &round.village).collect();
    villages_heard.dedup();
    let passed = villages_heard.iter().map(|village| {
        let own = all
            .iter()
            .filter(|round| round.village == **village)
            .map(|round| {
                let ask = Ask {
                    on: round.end(),
                    round: Some(round),
                    ..ask
                };
                carried(world, round, Denominator::HouseholdReps, *each, ask)
            });
        own.fold(Truth::No, Truth::or)
    });
    let passed: Vec<Truth> = passed.collect();
    let surely = u64::try_from(passed.iter().filter(|passed| passed.is_yes()).count()).unwrap();
    let open = u64::try_from(
        passed
            .iter()
            .filter(|passed| **passed == Truth::Unknown)
            .count(),
    )
    .unwrap();
    let there = Count::of(Some(villages(world, &ask.matter.body, ask.on)));
    // A village that is not heard of may have voted, unless the log is complete.
    let opened = ask.matter.opened.map(crate::days::Day::from);
    let silent = !world.covered(
        &[danchu::act::ActKind::Meet],
        &[],
        opened,
        Some(world.as_of),
    );
    let voted = u64::try_from(passed.len()).unwrap();
    let unheard = if silent {
        there.most.map(|most| most.saturating_sub(voted))
    } else {
        Some(0)
    };
    let most = unheard.map(|unheard| surely + open + unheard);
    reaches(
        *share,
        Count {
            least: surely,
            most,
        },
        there,
    )
}

fn of_act(world: &World<'_>, validity: &Validity, fact: &Fact<'_>, ask: Ask<'_>) -> Truth {
    let each = validity.tests.iter().map(|test| match test {
        Test::By(kinds) => convened(world, fact, kinds),
        Test::Meets(needs) => needs
            .iter()
            .map(|need| met(world, need, fact, ask))
            .fold(Truth::Yes, Truth::and),
        Test::Holds(cond) => holds(world, cond, ask),
        Test::Forms(rules) => {
            let allowed = rules.iter().map(|rule| {
                form(fact)
                    .map_or(Truth::Unknown, |form| truth(form == rule.form))
                    .and(all(world, &rule.when, ask))
            });
            allowed.fold(Truth::No, Truth::or)
        }
        Test::Carried { votes, of, share } => other_vote(fact, *votes, *of, *share),
        Test::SupportedBy {
            share,
            fresh_months,
        } => {
            let back = |day| months(day, -i32::from(*fresh_months));
            let since = Bounds {
                lo: ask.on.lo.and_then(back),
                hi: ask.on.hi.and_then(back),
            };
            let supports: Vec<(Truth, Count)> = world
                .of(&ask.matter.id)
                .filter_map(|other| match &other.record.act {
                    Act::Support(act) => {
                        let fresh = since
                            .not_after(other.when)
                            .and(other.when.not_after(ask.on));
                        Some((fresh, Count::of(Some(act.households))))
                    }
                    _ => None,
                })
                .collect();
            let least = supports
                .iter()
                .filter(|(fresh, _)| fresh.is_yes())
                .map(|(_, count)| count.least)
                .sum();
            let most = supports
                .iter()
                .filter(|(fresh, _)| !fresh.is_no())
                .map(|(_, count)| count.most)
                .sum::<Option<u64>>();
            // Nothing of a matter happened before it was opened.
            let opened = ask.matter.opened.map(crate::days::Day::from);
            let complete = world.covered(
                &[danchu::act::ActKind::Support],
                &[],
                since.lo.max(opened),
                ask.on.hi,
            );
            let most = if complete { most } else { None };
            let all = Count::of(Some(households(world, &ask.matter.body, ask.on)));
            if complete && !world.covered(&[danchu::act::ActKind::Support], &[], opened, ask.on.hi)
            {
                world.note(Note::StaleSupport);
            }
            reaches(*share, Count { least, most }, all)
        }
        Test::BackedBy { share } => {
            let in_unit = ask.matter.reach == danchu::matter::Reach::Unit;
            let (field, all) = if in_unit {
                ("staff", staff(world, &ask.matter.body, ask.on))
            } else {
                ("households", households(world, &ask.matter.body, ask.on))
            };
            reaches(
                *share,
                Count::of(fact.field::<Quantity>(field)),
                Count::of(Some(all)),
            )
        }
        _ => Truth::Unknown,
    });
    each.fold(Truth::Yes, Truth::and)
}

/// The norms of adoption that apply to a round, with what each says of it.
pub(crate) fn adoptions<'w>(
    world: &'w World<'_>,
    matter: &'w Matter,
    round: &'w Round<'w>,
) -> Vec<(&'w Validity, Truth)> {
    let ask = Ask {
        matter,
        on: round.end(),
        fact: None,
        round: Some(round),
    };
    let mut found = Vec::new();
    for norm in &world.norms {
        if let Rule::Validity(validity) = &norm.rule
            && validity.confers == Some(Status::Adopted)
            && validity.of == Subject::Round
            && crate::judge::about(norm, matter)
        {
            let applies =
                crate::judge::in_force(norm, ask.on).and(all(world, &norm.scope.when, ask));
            if !applies.is_no() {
                found.push((validity, applies));
            }
        }
    }
    found
}

/// Whether a round came out so under the norm of adoption that applies to it.
pub(crate) fn came_out(
    world: &World<'_>,
    matter: &Matter,
    round: &Round<'_>,
    asked: VoteOutcome,
) -> Truth {
    let ask = Ask {
        matter,
        on: round.end(),
        fact: None,
        round: Some(round),
    };
    let answers = adoptions(world, matter, round);
    let each = answers.iter().map(|(validity, applies)| {
        let came = came_out_by(world, validity, round, ask, asked);
        if *applies == Truth::Unknown && came.is_no() {
            world.note(Note::OpenVersion);
        }
        applies.and(came)
    });
    each.reduce(Truth::or).unwrap_or(Truth::No)
}

/// Whether a round came out so under one norm.
pub(crate) fn came_out_by(
    world: &World<'_>,
    validity: &Validity,
    round: &Round<'_>,
    ask: Ask<'_>,
    asked: VoteOutcome,
) -> Truth {
    let (mut quorum, mut passed, mut enough) = (Truth::Yes, Truth::Yes, Truth::Yes);
    for test in validity.tests.iter() {
        match test {
            Test::Attended { .. } => quorum = quorum.and(round_passes(world, test, round, ask)),
            Test::Carried {
                votes: VoteOf::Matter,
                of,
                share,
            } => {
                passed = passed.and(carried(world, round, *of, *share, ask));
                if *of != Denominator::Present {
                    enough = enough.and(attended(world, round, *of, *share, ask));
                }
            }
            other => {
                let holds = round_passes(world, other, round, ask);
                passed = passed.and(holds);
            }
        }
    }
    let by_act = round
        .parts
        .iter()
        .any(|part| matches!(part.record.act, Act::Elect(_)));
    let election = by_act || ask.matter.kind.as_str().contains("election");
    // Only a meeting can be too thin; a ballot goes to everybody.
    let meeting = !round
        .parts
        .iter()
        .any(|part| form(part).is_some_and(|form| form != Form::Meeting));
    let told = round.parts.iter().all(|part| form(part).is_some());
    let enough = if meeting { enough } else { Truth::Yes };
    let enough = if told || enough.is_yes() {
        enough
    } else {
        Truth::Unknown
    };
    if passed == Truth::Unknown && enough.is_yes() {
        world.note(Note::EnoughCame);
    }
    match asked {
        VoteOutcome::Passed => quorum.and(passed),
        VoteOutcome::NoQuorum => !quorum,
        VoteOutcome::TooFewToPass => quorum.and(!passed).and(!enough),
        VoteOutcome::NotPassed if election => Truth::No,
        VoteOutcome::NoneElected if !election => Truth::No,
        _ => quorum.and(!passed).and(enough),
    }
}

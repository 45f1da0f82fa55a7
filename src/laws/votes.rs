//! What a vote more, a round more, a meeting in parts may change.

use alloc::vec::Vec;

use super::compare::{allowed, answers, asks_a_share, fresh_body, fresh_record, norm_of};
use super::{About, Broken, Law};
use crate::act::VoteUnit;
use crate::actor::{Body, BodyKind};
use crate::check::{Checker, Context};
use crate::norm::{Cond, Rule, Subject, Test};
use crate::record::{Act, Case, MeetingRecord, Record, Votes};
use crate::report::{Finding, Outcome, Report};
use crate::time::When;
use crate::{BodyId, Quantity, RecordId};

/// The votes that a record counts on its matter.
fn votes_of(record: &mut Record) -> Option<&mut Votes> {
    match &mut record.act {
        Act::Meet(act) => act.votes.as_deref_mut(),
        Act::Ballot(act) => act.votes.as_deref_mut(),
        Act::VoteOnline(act) => act.votes.as_deref_mut(),
        Act::Elect(act) => act.votes.as_deref_mut(),
        _ => None,
    }
}

/// Votes more in favour never lose a share: one more in each record in turn, then all who came or could.
///
/// # Errors
///
/// The first share that was carried or open and is missed.
pub fn vote_more_never_hurts(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let before = answers(checker, case, context);
    for index in 0..case.records.len() {
        for more in [1, u32::MAX] {
            let mut better = case.clone();
            let Some(votes) = better.records.get_mut(index).and_then(votes_of) else {
                continue;
            };
            let Some(known) = votes.in_favour.and_then(Quantity::known) else {
                continue;
            };
            let caps = [votes.attending, votes.electorate].into_iter().flatten();
            let cap = caps.filter_map(Quantity::most).min().unwrap_or(u32::MAX);
            let raised = known.saturating_add(more).min(cap.max(known));
            votes.in_favour = Some(Quantity::exact(raised));
            let after = answers(checker, &better, context);
            allowed(
                Law::VoteMoreNeverHurts,
                &before,
                &after,
                |about, was, now| {
                    let share = norm_of(checker, &about.norm).is_some_and(asks_a_share);
                    match was {
                        Outcome::Satisfied if share => now == Some(Outcome::Satisfied),
                        Outcome::Undetermined if share => now != Some(Outcome::Unsatisfied),
                        _ => true,
                    }
                },
            )?;
        }
    }
    Ok(())
}

/// What came out of each round, and how many votes it took.
fn votes(report: &Report) -> impl Iterator<Item = &Finding> {
    let voted = |finding: &&Finding| finding.vote.is_some() && finding.round.is_some();
    report.findings.iter().filter(voted)
}

/// A later round never changes an earlier one: on each matter in turn a meeting of the day of the check
/// votes once more, unanimously or in vain.
///
/// # Errors
///
/// The first round with another outcome.
pub fn later_round_harmless(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let before = checker.check(case, context);
    let today = context.as_of.unwrap_or(case.as_of);
    let Some(id) = fresh_record(case) else {
        return Ok(());
    };
    for matter in &case.matters {
        for yes in [0_u32, 500] {
            let votes_then = Votes::new(VoteUnit::HouseholdRep)
                .with_in_favour(yes)
                .with_attending(500_u32);
            let act = MeetingRecord::new()
                .with_round(u16::MAX)
                .with_votes(votes_then);
            let later = Record::new(id.clone(), Act::Meet(act))
                .with_matter(matter.id.clone())
                .with_date(When::day(today));
            let after = checker.check(&case.clone().with_record(later), context);
            for was in votes(&before) {
                let about = About::of(was);
                let now = after.findings.iter().find(|now| About::of(now) == about);
                if now.and_then(|now| now.vote) != was.vote {
                    let now = now.map(|now| now.outcome);
                    return Err(Broken::at(
                        Law::LaterRoundHarmless,
                        about,
                        Some(was.outcome),
                        now,
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Splitting a meeting into clusters changes no share: a meeting of a whole village, its only vote on the
/// matter, becomes two, once of those who came and those who did not, once of two halves. Left out are
/// counts that are not exact, and what is not a share.
///
/// # Errors
///
/// The first share that differs.
pub fn clusters_pool(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let today = context.as_of.unwrap_or(case.as_of);
    let counted = case.counted(today, context.known_at);
    let before = checker.check(case, context);
    for record in &counted {
        let Some(village) = whole_meeting(case, &counted, record) else {
            continue;
        };
        let mut parts = Record::clone(record);
        let Some(votes) = votes_of(&mut parts) else {
            continue;
        };
        for (one, other) in [came_or_not(votes), halves(votes)].into_iter().flatten() {
            let Some(split) = split(case, &record.id, village, (&one, &other)) else {
                return Ok(());
            };
            let after = checker.check(&split, context);
            for was in &before.findings {
                if Some(&was.matter) != record.matter.as_ref() || !is_share(checker, was) {
                    continue;
                }
                // The record of a round is that of its last part.
                let about = of_round(was);
                let now = after.findings.iter().find(|now| of_round(now) == about);
                let vote =
                    |finding: &Finding| (finding.outcome, finding.vote, finding.votes_needed);
                if now.map(vote) != Some(vote(was)) {
                    let now = now.map(|now| now.outcome);
                    return Err(Broken::at(Law::ClustersPool, about, Some(was.outcome), now));
                }
            }
        }
    }
    Ok(())
}

/// What a finding of a round is about, whichever record stands for the round.
fn of_round(finding: &Finding) -> About {
    About {
        subject: None,
        ..About::of(finding)
    }
}

/// Whether a finding is of a round, and of nothing but shares of its votes.
fn is_share(checker: &Checker, finding: &Finding) -> bool {
    let Some(norm) = norm_of(checker, &finding.norm) else {
        return false;
    };
    let Rule::Validity(validity) = &norm.rule else {
        return false;
    };
    let mut tests = validity.tests.iter();
    let shares = tests.all(|test| matches!(test, Test::Carried { .. } | Test::Attended { .. }));
    let clusters = norm.scope.when.contains(&Cond::InClusters);
    shares && asks_a_share(norm) && validity.of == Subject::Round && !clusters
}

/// The village of a meeting that is the only vote of its village on the matter, where nobody met in clusters.
fn whole_meeting<'c>(
    case: &'c Case,
    counted: &[&Record],
    record: &'c Record,
) -> Option<&'c BodyId> {
    let Act::Meet(act) = &record.act else {
        return None;
    };
    let matter = case.matter(record.matter.as_ref()?)?;
    let village = act.village.as_ref().unwrap_or(&matter.body);
    let whole = [BodyKind::VILLAGE, BodyKind::QUARTER].contains(&case.body(village)?.kind);
    let others = counted
        .iter()
        .filter(|other| other.id != record.id && other.matter == record.matter);
    let mut others = others.map(|other| &other.act);
    let voted = others.any(|act| {
        matches!(
            act,
            Act::Meet(_) | Act::Ballot(_) | Act::VoteOnline(_) | Act::Elect(_)
        )
    });
    (whole && !voted && act.topic.is_none() && act.cluster.is_none()).then_some(village)
}

/// The same votes with each count mapped, if every count that is stated is exact.
fn each_count(votes: &Votes, map: impl Fn(u32) -> u32) -> Option<Votes> {
    let mut mapped = votes.clone();
    let counts = [
        &mut mapped.electorate,
        &mut mapped.attending,
        &mut mapped.issued,
        &mut mapped.returned,
        &mut mapped.valid,
        &mut mapped.in_favour,
        &mut mapped.against,
        &mut mapped.blank,
        &mut mapped.invalid,
    ];
    for count in counts {
        if let Some(stated) = count {
            *count = Some(Quantity::exact(map(stated.known()?)));
        }
    }
    Some(mapped)
}

/// Those who came and those who did not, who count for the whole alone.
fn came_or_not(votes: &Votes) -> Option<(Votes, Votes)> {
    let came = votes.attending?.known()?;
    let absent = votes.electorate?.known()?.checked_sub(came)?;
    let one = each_count(votes, |count| count)?.with_electorate(came);
    let other = each_count(votes, |_| 0)?.with_electorate(absent);
    Some((one, other))
}

/// Two halves, the odd one in the second.
fn halves(votes: &Votes) -> Option<(Votes, Votes)> {
    let half = |count: u32| count / 2;
    let rest = |count: u32| count.saturating_sub(half(count));
    Some((each_count(votes, half)?, each_count(votes, rest)?))
}

/// The case in which two clusters of a village met in the place of the village.
fn split(case: &Case, id: &RecordId, village: &BodyId, votes: (&Votes, &Votes)) -> Option<Case> {
    let mut split = case.clone();
    let mut parts = Vec::new();
    for votes in [votes.0, votes.1] {
        let cluster = fresh_body(&split)?;
        let body = Body::new(cluster.clone(), BodyKind::VILLAGE_PART).with_parent(village.clone());
        split.bodies.push(body);
        let record = case.records.iter().find(|record| record.id == *id)?;
        let Act::Meet(act) = &record.act else {
            return None;
        };
        let act = act.clone().with_votes(votes.clone()).with_cluster(cluster);
        parts.push(Record {
            act: Act::Meet(act),
            ..record.clone()
        });
    }
    if let Some(second) = parts.last_mut() {
        second.id = fresh_record(case)?;
        second.corrects = None;
    }
    split.records.retain(|record| record.id != *id);
    split.records.extend(parts);
    Some(split)
}

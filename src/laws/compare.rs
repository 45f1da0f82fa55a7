//! How answers before and after a change are compared, and the ids that a change needs.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;
use core::str::FromStr;

use super::{About, Broken, Law};
use crate::act::ActKind;
use crate::check::{Checker, Context};
use crate::norm::{Norm, Rule, Test, VoteOf};
use crate::record::Case;
use crate::report::{Finding, Outcome, Report};
use crate::{BodyId, MatterId, NormId, RecordId};

/// What came out, by what it is about.
pub(super) type Answers = BTreeMap<About, Outcome>;

pub(super) fn answers(checker: &Checker, case: &Case, context: &Context) -> Answers {
    checker
        .verdicts(case, context)
        .iter()
        .map(|verdict| (About::of_verdict(verdict), verdict.outcome))
        .collect()
}

/// That every answer before is allowed to be what it is after.
pub(super) fn allowed(
    law: Law,
    before: &Answers,
    after: &Answers,
    may: impl Fn(&About, Outcome, Option<Outcome>) -> bool,
) -> Result<(), Broken> {
    for (about, was) in before {
        let now = after.get(about).copied();
        if !may(about, *was, now) {
            return Err(Broken::at(law, about.clone(), Some(*was), now));
        }
    }
    Ok(())
}

/// That the answers are the same, of what counts.
pub(super) fn same_answers(
    law: Law,
    before: &Answers,
    after: &Answers,
    counts: impl Fn(&About, Outcome) -> bool,
) -> Result<(), Broken> {
    allowed(law, before, after, |about, was, now| {
        !counts(about, was) || now == Some(was)
    })?;
    for (about, now) in after {
        if counts(about, *now) && before.get(about) != Some(now) {
            let was = before.get(about).copied();
            return Err(Broken::at(law, about.clone(), was, Some(*now)));
        }
    }
    Ok(())
}

/// That the findings are the same, of what counts, with their reasons.
pub(super) fn same_findings(
    law: Law,
    before: &Report,
    after: &Report,
    counts: impl Fn(&Finding) -> bool,
) -> Result<(), Broken> {
    let of = |report: &'_ Report| -> Vec<Finding> {
        let findings = report.findings.iter();
        findings
            .filter(|finding| counts(finding))
            .cloned()
            .collect()
    };
    let (was, now) = (of(before), of(after));
    let differs = was.iter().zip(&now).find(|(was, now)| was != now);
    match differs {
        Some((was, now)) if About::of(was) == About::of(now) => Err(Broken::at(
            law,
            About::of(was),
            Some(was.outcome),
            Some(now.outcome),
        )),
        Some((was, _)) => Err(gone(law, was, &now)),
        None if was.len() > now.len() => was
            .get(now.len())
            .map_or(Ok(()), |was| Err(gone(law, was, &now))),
        None => now.get(was.len()).map_or(Ok(()), |now| {
            Err(Broken::at(law, About::of(now), None, Some(now.outcome)))
        }),
    }
}

fn gone(law: Law, was: &Finding, among: &[Finding]) -> Broken {
    let about = About::of(was);
    let now = among.iter().find(|now| About::of(now) == about);
    let after = now.map(|now| now.outcome);
    Broken::at(law, about, Some(was.outcome), after)
}

/// That two reports are the same in everything.
pub(super) fn same_reports(law: Law, before: &Report, after: &Report) -> Result<(), Broken> {
    same_findings(law, before, after, |_| true)?;
    if before == after {
        Ok(())
    } else {
        Err(Broken::elsewhere(law))
    }
}

/// An id that nothing of a case has.
fn fresh<T: FromStr>(word: &str, taken: impl Fn(&T) -> bool) -> Option<T> {
    (0..u32::MAX)
        .filter_map(|n| format!("{word}-{n}").parse().ok())
        .find(|id| !taken(id))
}

pub(super) fn fresh_record(case: &Case) -> Option<RecordId> {
    fresh("record", |id| {
        case.records.iter().any(|record| record.id == *id)
    })
}

pub(super) fn fresh_matter(case: &Case) -> Option<MatterId> {
    fresh("matter", |id| case.matter(id).is_some())
}

pub(super) fn fresh_body(case: &Case) -> Option<BodyId> {
    fresh("body", |id| case.body(id).is_some())
}

/// The norm of an answer.
pub(super) fn norm_of<'c>(checker: &'c Checker, id: &NormId) -> Option<&'c Norm> {
    checker.norms().iter().find(|norm| norm.id == *id)
}

/// Whether a norm asks for a share of the vote on the matter.
pub(super) fn asks_a_share(norm: &Norm) -> bool {
    let Rule::Validity(validity) = &norm.rule else {
        return false;
    };
    validity.tests.iter().any(|test| {
        matches!(
            test,
            Test::Carried {
                votes: VoteOf::Matter,
                ..
            } | Test::VillagesCarried { .. }
        )
    })
}

/// Whether an act of this kind is one of those that speak of more than their own matter.
pub(super) const fn reaches_out(kind: ActKind) -> bool {
    matches!(kind, ActKind::Conclude | ActKind::Withdraw)
}

//! What became of each task of the programme in the year, of the cases reported, of good examples.

use alloc::vec::Vec;

use super::PROGRAMME;
use super::facts::{Facts, ids};
use super::year::{YearlyCase, YearlyGood, YearlyTask};
use crate::act::{ActKind, FindingResult, Topic};
use crate::record::{Act, BodyFinding, Record, YesNo};
use crate::report::{Finding, Outcome};
use crate::{MatterId, RecordId, Truth};

/// The acts by which something becomes of a case.
const FOLLOW: &[ActKind] = &[
    ActKind::Report,
    ActKind::Propose,
    ActKind::Direct,
    ActKind::Urge,
    ActKind::Inspect,
    ActKind::Supervise,
    ActKind::Conclude,
    ActKind::Annul,
    ActKind::Discipline,
    ActKind::Remedy,
    ActKind::Refund,
    ActKind::Publish,
    ActKind::Reply,
    ActKind::Answer,
];

/// The tasks of the programme that were asked of the year: what it shows of them, what is owed.
pub(super) fn tasks(facts: &Facts<'_>) -> Vec<YearlyTask> {
    let findings = facts.report.findings.iter();
    findings
        .filter_map(|finding| task(facts, finding))
        .collect()
}

fn task(facts: &Facts<'_>, finding: &Finding) -> Option<YearlyTask> {
    let cite = finding.cites.first()?;
    let own = cite.instrument.as_str() == PROGRAMME && finding.outcome != Outcome::NotApplicable;
    let subject = finding.subject.as_ref().and_then(|id| facts.record(id));
    let first = facts.year.first_day()?;
    let later = |record: &Record| {
        record
            .date
            .earliest()
            .is_some_and(|day| Some(day) >= facts.year.day_after())
    };
    let in_year = match finding.year {
        Some(year) => i32::from(year) == first.year(),
        None => !subject.is_some_and(later),
    };
    if !own || !in_year {
        return None;
    }
    // What the year shows: a report on it is often made after its end, and what was met only then was owed
    // all through it.
    let shown = |id: &&RecordId| {
        let own = finding.subject.as_ref() != Some(*id);
        let record = facts.record(id).filter(|_| own);
        record.is_some_and(|record| !facts.in_year(record.date).is_no() || later(record))
    };
    let records: Vec<RecordId> = finding.records.iter().filter(shown).cloned().collect();
    let met = matches!(finding.outcome, Outcome::Satisfied | Outcome::SatisfiedLate);
    // What was met before the year is no news of it.
    if met && records.is_empty() {
        return None;
    }
    Some(YearlyTask {
        case: facts.case.id.clone(),
        cite: cite.clone(),
        norm: finding.norm.clone(),
        label: finding.label.clone(),
        matter: finding.matter.clone(),
        bearer: finding.bearer.clone(),
        subject: finding.subject.clone(),
        outcome: finding.outcome,
        owed: if finding.is_owed() {
            YesNo::Yes
        } else {
            YesNo::No
        },
        owes: finding.owes.clone(),
        jointly: finding.jointly,
        due: finding.due,
        done: finding.done,
        records,
    })
}

/// The cases that somebody found or alleged in the year, and what became of them.
pub(super) fn cases(facts: &Facts<'_>) -> Vec<YearlyCase> {
    let of_year = |record: &&&Record| !facts.in_year(record.date).is_no();
    let records = facts.records.iter().filter(of_year);
    records
        .filter_map(|record| {
            let found: Vec<BodyFinding> = match &record.act {
                Act::Conclude(conclusion) => conclusion
                    .findings
                    .iter()
                    .filter(|one| is_bad(one))
                    .cloned()
                    .collect(),
                Act::Complain(_) => Vec::new(),
                _ => return None,
            };
            if found.is_empty() && record.act.kind() == ActKind::Conclude {
                return None;
            }
            let named = found.iter().find_map(|finding| finding.matter.clone());
            let matter = named.or_else(|| record.matter.clone());
            Some(YearlyCase {
                case: facts.case.id.clone(),
                record: record.id.clone(),
                by: record.actor.clone(),
                after: after(facts, record, matter.as_ref(), FOLLOW),
                matter,
                found,
            })
        })
        .collect()
}

fn is_bad(finding: &BodyFinding) -> bool {
    match finding.result {
        FindingResult::NotDone | FindingResult::NotAsRequired | FindingResult::OutsidePowers => {
            true
        }
        FindingResult::Established => finding.topic.as_ref() != Some(&Topic::GOOD_PERFORMANCE),
        _ => false,
    }
}

/// The good examples that were established or proposed in the year, and whether they were commended.
pub(super) fn good(facts: &Facts<'_>) -> Vec<YearlyGood> {
    let good = |topic: Option<&Topic>| {
        topic.is_some_and(|topic| {
            *topic == Topic::GOOD_PERFORMANCE || *topic == Topic::GOOD_EXAMPLES
        })
    };
    let told = |record: &&&Record| {
        let of_year = !facts.in_year(record.date).is_no();
        of_year
            && match &record.act {
                Act::Conclude(conclusion) => conclusion.findings.iter().any(|finding| {
                    let stands = matches!(
                        finding.result,
                        FindingResult::Established | FindingResult::Done
                    );
                    stands && good(finding.topic.as_ref())
                }),
                Act::Propose(_) => good(record.act.topic()),
                _ => false,
            }
    };
    let records = facts.records.iter().filter(told);
    records
        .map(|record| YearlyGood {
            case: facts.case.id.clone(),
            record: record.id.clone(),
            by: record.actor.clone(),
            matter: record.matter.clone(),
            commended: after(facts, record, record.matter.as_ref(), &[ActKind::Commend]),
        })
        .collect()
}

/// What was recorded of a matter and does not lie before a record.
fn after(
    facts: &Facts<'_>,
    record: &Record,
    matter: Option<&MatterId>,
    kinds: &[ActKind],
) -> Vec<RecordId> {
    let Some(matter) = matter else {
        return Vec::new();
    };
    let later = |other: &&Record| {
        other.id != record.id
            && other.matter.as_ref() == Some(matter)
            && kinds.contains(&other.act.kind())
            && other.date.before(&record.date) != Truth::Yes
    };
    let found: Vec<&Record> = facts.records.iter().copied().filter(later).collect();
    ids(&found)
}

//! What records may change: their order, their number, what they belong to, how well they are supported.

use super::compare::{
    Answers, allowed, answers, fresh_matter, fresh_record, norm_of, reaches_out, same_answers,
    same_findings, same_reports,
};
use super::{Broken, Law};
use crate::MatterId;
use crate::act::{Rung, Topic};
use crate::check::{Checker, Context};
use crate::matter::{Matter, MatterKind, Reach};
use crate::norm::{Modality, Rule};
use crate::record::{Act, Case, Evidence, Record};
use crate::report::Outcome;

/// The order of records does not matter: turned round, and turned by each place.
///
/// # Errors
///
/// The first finding that differs.
pub fn order_independent(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let before = checker.check(case, context);
    let mut moved = case.clone();
    moved.records.reverse();
    for _ in 0..=moved.records.len() {
        let after = checker.check(&moved, context);
        same_reports(Law::OrderIndependent, &before, &after)?;
        if let [_, _, ..] = *moved.records {
            moved.records.rotate_left(1);
        }
    }
    Ok(())
}

/// The order in which a case lists its bodies, matters, registers and readings does not matter.
///
/// # Errors
///
/// The first finding that differs.
pub fn lists_independent(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let mut turned = case.clone();
    turned.bodies.reverse();
    turned.matters.reverse();
    turned.coverage.reverse();
    if let Some(registers) = &mut turned.registers {
        registers
            .households
            .iter_mut()
            .for_each(|list| list.reverse());
        registers
            .villages
            .iter_mut()
            .for_each(|list| list.reverse());
        registers.staff.iter_mut().for_each(|list| list.reverse());
        registers
            .facilities
            .iter_mut()
            .for_each(|list| list.reverse());
    }
    let (mut before, mut after) = (
        checker.check(case, context),
        checker.check(&turned, context),
    );
    // A report repeats the lists of its case as they stand there.
    for report in [&mut before, &mut after] {
        report.bodies.clear();
        report.matters.clear();
        report.coverage.clear();
    }
    same_reports(Law::ListsIndependent, &before, &after)
}

/// A duplicate changes nothing: every record is there twice.
///
/// # Errors
///
/// The first finding that differs.
pub fn duplicate_harmless(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let mut twice = case.clone();
    twice.records.extend(case.records.iter().cloned());
    let (before, after) = (checker.check(case, context), checker.check(&twice, context));
    same_reports(Law::DuplicateHarmless, &before, &after)
}

/// An irrelevant record changes nothing: each record is there once more, on another matter, which is
/// itself left out. Conclusions and sessions speak of more than their own matter, withdrawals of other
/// records: these are not copied.
///
/// # Errors
///
/// The first finding that differs.
pub fn irrelevant_harmless(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let (Some(id), Some(body)) = (fresh_matter(case), case.bodies.first()) else {
        return Ok(());
    };
    let other = Matter::new(
        id.clone(),
        MatterKind::RECEPTION,
        Reach::Wider,
        body.id.clone(),
    );
    let mut more = case.clone().with_matter(other);
    for record in case.records.iter().filter(|record| of_one_matter(record)) {
        let Some(fresh) = fresh_record(&more) else {
            return Ok(());
        };
        more.records.push(Record {
            id: fresh,
            matter: Some(id.clone()),
            responds_to: None,
            corrects: None,
            ..record.clone()
        });
    }
    let (before, after) = (checker.check(case, context), checker.check(&more, context));
    same_findings(Law::IrrelevantHarmless, &before, &after, |finding| {
        finding.matter != id
    })
}

fn of_one_matter(record: &Record) -> bool {
    !reaches_out(record.act.kind()) && record.act.topic() != Some(&Topic::ORDINARY_SESSION)
}

/// Two matters check as the union of their reports: each matter is asked alone, with its own records and
/// those of no matter. Left out are cases in which a record answers, corrects or withdraws one of another
/// matter, or a conclusion speaks of another.
///
/// # Errors
///
/// The first answer that differs.
pub fn matters_apart(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    if case.records.iter().any(|record| crosses(case, record)) {
        return Ok(());
    }
    let law = Law::MattersApart;
    let (mut parts, mut said) = (Answers::new(), 0_usize);
    for matter in &case.matters {
        let own = |id: &Option<MatterId>| id.as_ref().is_none_or(|id| *id == matter.id);
        let mut alone = case.clone();
        alone.matters.retain(|other| other.id == matter.id);
        alone.records.retain(|record| own(&record.matter));
        said = said.saturating_add(checker.verdicts(&alone, context).len());
        parts.append(&mut answers(checker, &alone, context));
    }
    let whole = answers(checker, case, context);
    same_answers(law, &whole, &parts, |_, _| true)?;
    // Answers that are the same stand there once, so that they are counted too.
    if checker.verdicts(case, context).len() == said {
        Ok(())
    } else {
        Err(Broken::elsewhere(law))
    }
}

/// Whether a record ties its matter to another.
fn crosses(case: &Case, record: &Record) -> bool {
    let withdrawn = match &record.act {
        Act::Withdraw(act) => Some(&act.record),
        _ => None,
    };
    let targets = [
        record.responds_to.as_ref(),
        record.corrects.as_ref(),
        withdrawn,
    ];
    let mut targets = targets.into_iter().flatten();
    let elsewhere = |target: &Record| target.matter != record.matter;
    let concludes = match &record.act {
        Act::Conclude(act) => act
            .findings
            .iter()
            .any(|finding| finding.matter.is_some() && finding.matter != record.matter),
        _ => false,
    };
    concludes
        || targets.any(|id| {
            let mut named = case.records.iter().filter(|target| target.id == *id);
            named.any(elsewhere)
        })
}

/// Better evidence never lowers a verdict: each record in turn is supported up to the highest rung. What
/// is forbidden is left out: there better evidence may show that it was done.
///
/// # Errors
///
/// The first answer that was satisfied and is not.
pub fn evidence_never_hurts(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let before = answers(checker, case, context);
    for index in 0..case.records.len() {
        let mut raised = case.clone();
        if let Some(record) = raised.records.get_mut(index) {
            record
                .evidence
                .get_or_insert(Evidence::new(Rung::Inspected))
                .rung = Rung::Inspected;
        }
        let after = answers(checker, &raised, context);
        allowed(
            Law::EvidenceNeverHurts,
            &before,
            &after,
            |about, was, now| {
                let forbidden =
                    norm_of(checker, &about.norm).is_some_and(|norm| match &norm.rule {
                        Rule::Duty(duty) => duty.modality == Modality::Prohibition,
                        _ => false,
                    });
                let met = matches!(was, Outcome::Satisfied | Outcome::SatisfiedLate);
                !met || forbidden || now == Some(was)
            },
        )?;
    }
    Ok(())
}

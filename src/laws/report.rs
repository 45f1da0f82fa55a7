//! What a report owes its reader: what is missing, and the same answer to the same question.

use alloc::vec::Vec;

use super::compare::{norm_of, same_reports};
use super::{About, Broken, Law};
use crate::act::ActKind;
use crate::check::{Checker, Context};
use crate::norm::{Rule, Timing};
use crate::record::{Case, Record};
use crate::report::{Finding, Missing, Outcome};

/// Every undetermined finding names what would settle it; and that is more than the silence of its text
/// on the time, unless the text gives no time.
///
/// # Errors
///
/// The first finding that is undetermined and names nothing that can be supplied.
pub fn undetermined_names_what_is_missing(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let report = checker.check(case, context);
    for finding in report.with_outcome(Outcome::Undetermined) {
        let only_time = |missing: &Missing| matches!(missing, Missing::Time {});
        let untimed = matches!(
            norm_of(checker, &finding.norm).map(|norm| &norm.rule),
            Some(Rule::Duty(duty)) if matches!(duty.timing, Timing::Unstated | Timing::AtNext { .. } | Timing::AnyTime)
        );
        let nothing = finding.missing.is_empty();
        if nothing || (finding.missing.iter().all(only_time) && !untimed) {
            return Err(found(Law::UndeterminedNamesWhatIsMissing, finding));
        }
    }
    Ok(())
}

fn found(law: Law, finding: &Finding) -> Broken {
    Broken::at(law, About::of(finding), None, Some(finding.outcome))
}

/// Where no log is said to be complete, no duty is shown to be missed by an absent record: only by one of
/// an act that would discharge it, or by a conclusion.
///
/// # Errors
///
/// The first duty that is unsatisfied by silence.
pub fn silence_decides_nothing(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let mut bare = case.clone();
    bare.coverage.clear();
    let report = checker.check(&bare, context);
    let concluded = bare
        .records
        .iter()
        .any(|record| record.act.kind() == ActKind::Conclude);
    for finding in report.with_outcome(Outcome::Unsatisfied) {
        let Some(Rule::Duty(duty)) = norm_of(checker, &finding.norm).map(|norm| &norm.rule) else {
            continue;
        };
        let done = |record: &Record| {
            let kind = record.act.kind();
            record.matter.as_ref() == Some(&finding.matter)
                && duty.perform.iter().any(|perform| perform.act.kind == kind)
        };
        if !concluded && !bare.records.iter().any(done) {
            return Err(found(Law::SilenceDecidesNothing, finding));
        }
    }
    Ok(())
}

/// The silent evaluation gives the outcomes of the one that tells its reasons, one for one.
///
/// # Errors
///
/// The first finding with another verdict.
pub fn verdicts_are_the_outcomes(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let law = Law::VerdictsAreTheOutcomes;
    let (report, verdicts) = (
        checker.check(case, context),
        checker.verdicts(case, context),
    );
    let mut told: Vec<_> = report
        .findings
        .iter()
        .map(|finding| (About::of(finding), finding.outcome, finding.due))
        .collect();
    let mut silent: Vec<_> = verdicts
        .iter()
        .map(|verdict| (About::of_verdict(verdict), verdict.outcome, verdict.due))
        .collect();
    told.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    silent.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    for (told, silent) in told.iter().zip(&silent) {
        if told != silent {
            return Err(Broken::at(
                law,
                told.0.clone(),
                Some(told.1),
                Some(silent.1),
            ));
        }
    }
    if told.len() == silent.len() {
        Ok(())
    } else {
        Err(Broken::elsewhere(law))
    }
}

/// The same case gives the same report, whichever copy of the checker and the case is asked.
///
/// # Errors
///
/// The first finding that differs.
pub fn repeatable(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let before = checker.check(case, context);
    let after = checker.clone().check(&case.clone(), &context.clone());
    same_reports(Law::Repeatable, &before, &after)
}

//! What the day of the check may change.

use alloc::collections::BTreeSet;
use alloc::format;

use super::compare::{allowed, answers, norm_of};
use super::{Broken, Law};
use crate::check::{Checker, Context};
use crate::norm::{Need, Norm};
use crate::record::Case;
use crate::report::Outcome;
use crate::time::{Date, Period};

/// The days to look ahead to: near, far, and the day of each term that still runs with the day after it.
fn ahead(checker: &Checker, case: &Case, context: &Context, today: Date) -> BTreeSet<Date> {
    let later = [1, 30, 400].map(|days| today.checked_add_days(days));
    let verdicts = checker.verdicts(case, context);
    let dues = verdicts.iter().filter_map(|verdict| verdict.due?.latest());
    let around = dues.flat_map(|due| [Some(due), due.checked_add_days(1)]);
    let days = later.into_iter().chain(around).flatten();
    days.filter(|day| *day > today).collect()
}

/// As days pass, what was missed never waits again.
///
/// # Errors
///
/// The first answer that was unsatisfied and is pending.
pub fn missed_is_never_pending(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let today = context.as_of.unwrap_or(case.as_of);
    let before = answers(checker, case, context);
    for day in ahead(checker, case, context, today) {
        let after = answers(checker, case, &context.clone().with_as_of(day));
        allowed(Law::MissedIsNeverPending, &before, &after, |_, was, now| {
            was != Outcome::Unsatisfied || now != Some(Outcome::Pending)
        })?;
    }
    Ok(())
}

/// Without a new record, days that pass change no answer that was given: only what was pending or open.
/// What the log already says of later days is left out, and a log that is complete is taken to stay so.
/// Norms that ask what is up on the day of the check are left out: what comes down later is no longer up.
///
/// # Errors
///
/// The first answer that was given and is another.
pub fn only_records_cure(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let today = context.as_of.unwrap_or(case.as_of);
    let mut still = case.clone();
    still
        .records
        .retain(|record| record.date.earliest().is_none_or(|day| day <= today));
    for coverage in &mut still.coverage {
        coverage.period = coverage
            .period
            .first_day()
            .map_or(Period::always(), Period::from);
    }
    let before = answers(checker, &still, context);
    for day in ahead(checker, &still, context, today) {
        let after = answers(checker, &still, &context.clone().with_as_of(day));
        allowed(Law::OnlyRecordsCure, &before, &after, |about, was, now| {
            matches!(was, Outcome::Pending | Outcome::Undetermined)
                || now == Some(was)
                || norm_of(checker, &about.norm).is_some_and(asks_what_is_up)
        })?;
    }
    Ok(())
}

/// Looked up in the debug form of the norm, which shows every need wherever it stands.
fn asks_what_is_up(norm: &Norm) -> bool {
    format!("{norm:?}").contains(&format!("{:?}", Need::StillUp))
}

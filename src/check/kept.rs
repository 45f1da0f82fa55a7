//! What was kept up: for how long without a break, and whether it still is.
//!
//! A publication is up from its day to its last day, both included, but for its interruptions. Of each
//! unbroken run the first day is not counted, and an end on a rest day moves nothing: thirty days from
//! 1 March end on 31 March. What must stay open for some days from another act is counted alike.

use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::trace::Sink;
use super::vote::field;
use crate::Truth;
use crate::norm::Pattern;
use crate::record::last_day;
use crate::record::{Act, Publication, Record};
use crate::report::{Aspect, Statement};
use crate::time::{Date, When};

/// An unbroken run: its first day, and its last one if anybody states it.
type Run = (When, Option<When>);

fn publication(record: &Record) -> Option<&Publication> {
    match &record.act {
        Act::Publish(act) | Act::Notify(act) => Some(act),
        _ => None,
    }
}

/// The day so many days after another, as bounds; negative for before.
fn moved(day: When, days: i64) -> When {
    let by = |day: Option<Date>| day.and_then(|day| day.checked_add_days(days));
    When::range(by(day.earliest()), by(day.latest())).unwrap_or_else(|_| When::unknown())
}

/// The unbroken runs of a publication, in order.
fn runs(record: &Record, act: &Publication) -> Vec<Run> {
    let mut breaks: Vec<_> = act.interruptions.iter().flatten().collect();
    breaks.sort_by_key(|one| (one.from.earliest(), one.from.latest()));
    let mut runs = Vec::new();
    let mut from = Some(record.date);
    for one in breaks {
        if let Some(from) = from {
            runs.push((from, Some(moved(one.from, -1))));
        }
        // What is down until nobody knows when was not up again, as far as anybody says.
        from = one.until.map(|until| moved(until, 1));
    }
    runs.extend(from.map(|from| (from, act.until)));
    runs
}

/// Whether a publication was kept up so many days in one run; whether it is up on a day if no number is given.
pub(super) fn kept<S: Sink>(
    asked: &Asked<'_, '_>,
    days: Option<u16>,
    record: &Record,
    sink: &mut S,
) -> Truth {
    let today = When::day(asked.log.as_of);
    let Some(act) = publication(record) else {
        return Truth::Unknown;
    };
    let long_enough = |(from, until): &Run| match (days, until) {
        (_, None) => Truth::Unknown,
        (None, Some(until)) => today.not_after(until),
        // A last day that is still to come is planned, not done.
        (Some(days), Some(until)) => {
            let last = moved(*from, i64::from(days));
            last.not_after(until)
                .and(last.not_after(&today).or(Truth::Unknown))
        }
    };
    let truth = Truth::any(runs(record, act).iter().map(long_enough));
    let open = days.is_none_or(|days| running(record, days, asked.log.as_of).is_none());
    sink.leaf(
        || Statement::Kept {
            from: record.date,
            until: act.until.unwrap_or(When::unknown()),
            days,
        },
        truth,
        Some(&record.id),
    );
    if truth.is_unknown() && open {
        sink.missing(|| field(&record.id, Aspect::Until));
    }
    truth
}

/// The day until which a publication must be kept up, while that is still to come and it may still be up.
pub(super) fn running(record: &Record, days: u16, today: Date) -> Option<When> {
    let (from, until) = runs(record, publication(record)?).pop()?;
    let last = moved(from, i64::from(days));
    let ahead = When::day(today).before(&last).is_yes();
    let down = until.is_some_and(|until| !last.not_after(&until).is_yes());
    (ahead && !down).then_some(last)
}

/// Whether an act stays open so many days from an act of another pattern, from any of them; no such act
/// in a complete log leaves nothing to count from.
pub(super) fn open_for<S: Sink>(
    asked: &Asked<'_, '_>,
    days: u16,
    since: &Pattern,
    record: &Record,
    sink: &mut S,
) -> Truth {
    let until = match &record.act {
        Act::Consult(act) => act.until,
        _ => Some(last_day(record)),
    };
    let end = until.unwrap_or(When::unknown());
    let mut truth = Truth::No;
    let mut found = false;
    for from in asked.matter.matching(since) {
        let by = asked.done_by(from, &since.by);
        if by.is_no() {
            continue;
        }
        found = true;
        let last = moved(from.date, i64::from(days));
        let long_enough = by.and(last.not_after(&end));
        sink.leaf(
            || Statement::Before {
                first: last,
                then: end,
            },
            long_enough,
            Some(&record.id),
        );
        if by.is_unknown() {
            sink.missing(|| field(&from.id, Aspect::Actor));
        } else if from.date.exact().is_none() {
            sink.missing(|| field(&from.id, Aspect::Date));
        }
        truth = truth.or(long_enough);
    }
    if !found {
        let window = Window {
            from: asked.matter.matter.opened,
            until: end.latest(),
        };
        return !asked.log.absent(asked.matter, since, None, window, sink);
    }
    if truth.is_unknown() && end.exact().is_none() {
        sink.missing(|| field(&record.id, Aspect::Until));
    }
    truth
}

//! Duties owed in each calendar year, half-year or quarter.
//!
//! A period counts if it lies whole within the period of the norm and within the time in which the body
//! whose matter it is exists, and does not begin before the matter was opened: what a text, or a body,
//! that came in the middle of a period owes for it, nobody can say. Where a window is named for the act,
//! the window is the period: what is due in March of the next year is owed for the year in which the law came.

use alloc::vec::Vec;

use super::engine::Engine;
use super::log::MatterLog;
use super::start::{Days, Occurrence};
use crate::Truth;
use crate::actor::Body;
use crate::norm::{Duty, Norm, Timing, Trigger, WindowYear};
use crate::time::{Date, Period, When};

/// The periods of a duty are asked at most so many years back.
const MOST_YEARS: i32 = 100;

impl<'l, 'a> Engine<'l, 'a> {
    /// One start for each period up to the day of the check.
    pub(super) fn every(
        &self,
        norm: &Norm,
        duty: &Duty,
        months: u8,
        matter: &'l MatterLog<'a>,
        starts: &mut Vec<Occurrence<'l, 'a>>,
    ) {
        let body = self.log.body(&matter.matter.body);
        let exists = body.map_or(Period::always(), Body::may_exist);
        let begun = norm.period.first_day().max(matter.matter.opened);
        let Some(from) = begun.max(exists.first_day()) else {
            return;
        };
        let last = self.log.as_of.year();
        let first = from.year().max(last.saturating_sub(MOST_YEARS));
        // The window of a year may open in the year before it.
        for year in first..=last.saturating_add(1) {
            for (opens, days) in periods(year, months, &duty.timing) {
                let mut ends = [norm.period.day_after(), exists.day_after()].into_iter();
                let whole =
                    opens >= from && ends.all(|end| end.is_none_or(|after| days.due < after));
                if whole && opens <= self.log.as_of {
                    starts.push(Occurrence {
                        truth: Truth::Yes,
                        on: When::day(opens),
                        record: None,
                        round: None,
                        missing: None,
                        cause: None,
                        planned: false,
                        bearer: None,
                        year: u16::try_from(year).ok(),
                        ended: false,
                        window: Some(days),
                    });
                }
            }
        }
    }
}

/// Whether any period of a duty lies whole within the period of its norm.
pub(crate) fn ever_falls(norm: Period, months: u8, timing: &Timing) -> bool {
    // A window that opens on 29 February can be eight years away.
    let near = |year: i32| year..=year.saturating_add(9);
    let year = norm.first_day().or(norm.day_after()).map_or(2000, |day| {
        if norm.first_day().is_some() {
            day.year()
        } else {
            day.year().saturating_sub(9)
        }
    });
    near(year).any(|year| {
        periods(year, months, timing).iter().any(|(opens, days)| {
            norm.first_day().is_none_or(|from| *opens >= from)
                && norm.day_after().is_none_or(|after| days.due < after)
        })
    })
}

/// The periods of a year: the first day of each, and its days.
fn periods(year: i32, months: u8, timing: &Timing) -> Vec<(Date, Days)> {
    if let Timing::Window {
        opens,
        closes,
        year: shift,
    } = timing
    {
        let year = match shift {
            WindowYear::Before => year.saturating_sub(1),
            WindowYear::Own => year,
            WindowYear::Next => year.saturating_add(1),
        };
        let next = opens.in_year(year.saturating_add(1));
        let window = opens
            .in_year(year)
            .zip(closes.in_year(year))
            .zip(next.and_then(|next| next.checked_add_days(-1)));
        return window
            .map(|((opens, due), own)| (opens, Days { due, own }))
            .into_iter()
            .collect();
    }
    if ![3, 6, 12].contains(&months) {
        return Vec::new();
    }
    let first_of = |month: u8| {
        let next_year = year.saturating_add(i32::from(month > 12));
        Date::new(next_year, if month > 12 { 1 } else { month.into() }, 1)
    };
    (1..=12_u8)
        .step_by(months.into())
        .filter_map(|month| {
            let last = first_of(month.saturating_add(months))?.checked_add_days(-1)?;
            Some((
                first_of(month)?,
                Days {
                    due: last,
                    own: last,
                },
            ))
        })
        .collect()
}

/// Whether a duty is owed in each period, with no act of the matter to start it.
pub(super) const fn is_periodic(duty: &Duty) -> bool {
    matches!(duty.trigger, Trigger::Every { .. })
}

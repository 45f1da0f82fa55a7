//! What a caller gets out: reports on believable worlds, and what is said of a programme.

use alloc::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;

use super::super::case::any_case;
use super::super::time::any_date;
use super::document::any_programme;
use crate::check::{Checker, Context};
use crate::report::{Finding, Report};
use crate::review::Review;
use crate::yearly::YearlyReport;

/// Any [`Report`] of the built-in norms on a believable world.
pub fn any_report() -> impl Strategy<Value = Report> + Clone {
    let checker = Arc::new(Checker::viet_nam());
    any_case()
        .prop_map(move |case| checker.check(&case, &Context::new()))
        .boxed()
}

/// Any [`Finding`] of such a report.
pub fn any_finding() -> impl Strategy<Value = Finding> + Clone {
    (any_report(), any::<Index>())
        .prop_filter_map("a report finds nothing", |(report, index)| {
            let place = index.index(report.findings.len().max(1));
            report.findings.into_iter().nth(place)
        })
        .boxed()
}

/// Any [`YearlyReport`] of the year of a believable world.
pub fn any_yearly_report() -> impl Strategy<Value = YearlyReport> + Clone {
    let checker = Arc::new(Checker::viet_nam());
    any_case()
        .prop_map(move |case| {
            let report = checker.check(&case, &Context::new());
            let year = u16::try_from(case.as_of.year()).unwrap_or(2023);
            YearlyReport::of(&case, &report, year)
        })
        .boxed()
}

/// Any [`Review`] of any programme.
pub fn any_review() -> impl Strategy<Value = Review> + Clone {
    (any_programme(), any_date())
        .prop_map(|(programme, on)| programme.review(on))
        .boxed()
}

//! The action programme: every line accounted for, and one synthetic year of a province judged by it.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod accounting;
mod heirs;
mod laws;
mod own;
mod year;

use danchu::NormId;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::{Checker, Context};
use danchu::record::{Case, Reading, YesNo};
use danchu::report::{Finding, Report};
use danchu::time::Span;

/// The year of province P: bodies, records and coverage as typed from the description of the year.
fn province() -> Case {
    let text = include_str!("../data/programme/province-year.json");
    let case: Case = serde_json::from_str(text).unwrap();
    assert!(case.problems().is_empty(), "{:?}", case.problems());
    case
}

/// The readings of the second run: promptly is 15 days; regularly is once a quarter; every year is covering the year,
/// by 31 January; of two bodies named together either will do.
fn readings() -> Context {
    use danchu::act::Term;
    Context::new()
        .with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(15)))
        .with_reading(Reading::new(Term::REGULARLY).with_within(Span::months(3)))
        .with_reading(
            Reading::new(Term::YEAR_COVERED)
                .with_holds(YesNo::Yes)
                .with_within(Span::days(31)),
        )
        .with_reading(Reading::new(Term::JOINTLY).with_holds(YesNo::No))
}

fn id(text: &str) -> NormId {
    text.parse().unwrap()
}

fn checker(more: Vec<danchu::norm::Norm>) -> Checker {
    let norms = danchu::catalogue::norms().cloned().chain(more).collect();
    Checker::try_new(norms, viet_nam(CultureDay::Off)).unwrap()
}

/// The findings of a norm of the programme on a matter, for a bearer and a year where they are asked.
fn findings<'r>(
    report: &'r Report,
    norm: &str,
    matter: &str,
    bearer: Option<&str>,
    year: Option<u16>,
) -> Vec<&'r Finding> {
    report
        .of_norm(&id(&format!("programme-kl-120:{norm}")))
        .filter(|finding| finding.matter.as_str() == matter)
        .filter(|finding| {
            bearer.is_none_or(|asked| {
                finding.bearer.as_ref().map(danchu::BodyId::as_str) == Some(asked)
            })
        })
        .filter(|finding| year.is_none_or(|asked| finding.year == Some(asked)))
        .collect()
}

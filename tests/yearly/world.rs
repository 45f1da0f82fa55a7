//! Cases in a few words, and what is counted of them.

use danchu::act::Topic;
use danchu::actor::{Body, BodyKind};
use danchu::check::{Checker, Context};
use danchu::record::{Act, Case, Coverage, Deed, Record, Review};
use danchu::time::Period;
use danchu::yearly::{Item, Measure, Proportion, YearlyReport, indicators, total};

/// An empty case, looked at on the first day of February 2018.
pub(crate) fn case() -> Case {
    Case::new("province".parse().unwrap(), "2018-02-01".parse().unwrap())
}

pub(crate) fn body(id: &str, kind: BodyKind) -> Body {
    Body::new(id.parse().unwrap(), kind)
}

pub(crate) fn period(from: &str, until: &str) -> Period {
    Period::try_new(Some(from.parse().unwrap()), Some(until.parse().unwrap())).unwrap()
}

/// The log is complete for these bodies in the years 2016 to 2018.
pub(crate) fn covered(bodies: &[&str]) -> Coverage {
    let bodies: Vec<_> = bodies.iter().map(|id| id.parse().unwrap()).collect();
    Coverage::new(period("2016-01-01", "2019-01-01")).with_bodies(bodies)
}

pub(crate) fn record(id: &str, actor: &str, date: &str, act: Act) -> Record {
    Record::new(id.parse().unwrap(), act)
        .with_actor(actor.parse().unwrap())
        .with_date(date.parse().unwrap())
}

/// A direction on grassroots democracy.
pub(crate) fn direct() -> Act {
    Act::Direct(Deed::new().with_topic(Topic::DEMOCRACY_INSPECTION))
}

/// An inspection of grassroots democracy.
pub(crate) fn inspect() -> Act {
    Act::Inspect(Review::new().with_topic(Topic::DEMOCRACY_INSPECTION))
}

pub(crate) fn items(case: &Case) -> Vec<Item> {
    assert_eq!(case.problems(), vec![]);
    let report = Checker::viet_nam().check(case, &Context::new());
    indicators(case, &report, 2017)
}

/// The sum of a measure in 2017.
pub(crate) fn count(case: &Case, measure: Measure) -> Option<Proportion> {
    total(&items(case), measure)
}

pub(crate) fn yearly(case: &Case) -> YearlyReport {
    let report = Checker::viet_nam().check(case, &Context::new());
    YearlyReport::of(case, &report, 2017)
}

/// `part` of `whole`, with `unknown` left out.
pub(crate) fn of(part: u32, whole: u32, unknown: u32) -> Proportion {
    Proportion::new(part, whole).with_unknown(unknown)
}

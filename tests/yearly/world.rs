//! Cases in a few words, and what is counted of them.

use danchu::Quantity;
use danchu::act::{ActKind, Channel, Topic, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{
    Act, Case, Coverage, Deed, HouseholdCount, MeetingRecord, Publication, Record, Registers,
    Review, Votes,
};
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

/// The items of a measure in 2017.
pub(crate) fn items_of(case: &Case, measure: Measure) -> Vec<Item> {
    let mut all = items(case);
    all.retain(|item| item.measure == measure);
    all
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

/// The log is complete for these acts of everybody up to the end of 2018.
pub(crate) fn complete(acts: &[ActKind]) -> Coverage {
    Coverage::new(Period::until("2019-01-01".parse().unwrap())).with_acts(acts.to_vec())
}

/// A commune with two villages of 90 and 60 households, its register and its offices.
pub(crate) fn commune() -> Case {
    let households =
        |of: &str, count: u32| HouseholdCount::new(of.parse().unwrap(), Quantity::exact(count));
    let within = |id: &str, kind: BodyKind, parent: &str| {
        body(id, kind).with_parent(parent.parse().unwrap())
    };
    case()
        .with_body(body("commune", BodyKind::COMMUNE).with_name("xã A"))
        .with_body(within("pc", BodyKind::COMMUNE_PC, "commune"))
        .with_body(within("board", BodyKind::INSPECTION_BOARD, "commune"))
        .with_body(within("v1", BodyKind::VILLAGE, "commune").with_name("thôn 1"))
        .with_body(within("v2", BodyKind::VILLAGE, "commune").with_name("thôn 2"))
        .with_body(within("part", BodyKind::VILLAGE_PART, "v2"))
        .with_body(within("head", BodyKind::VILLAGE_HEAD, "v1"))
        .with_matter(Matter::new(
            "road".parse().unwrap(),
            MatterKind::WORKS,
            Reach::Village,
            "v1".parse().unwrap(),
        ))
        .with_registers(
            Registers::new().with_households(vec![households("v1", 90), households("v2", 60)]),
        )
}

/// On the road of the first village.
pub(crate) fn on_road(id: &str, actor: &str, date: &str, act: Act) -> Record {
    record(id, actor, date, act).with_matter("road".parse().unwrap())
}

pub(crate) fn votes() -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
}

pub(crate) fn meet(votes: Votes) -> Act {
    Act::Meet(MeetingRecord::new().with_votes(votes))
}

/// A notice through some channels.
pub(crate) fn notify(topic: Topic, channels: &[Channel]) -> Act {
    Act::Notify(Publication::new(topic).with_channels(channels.to_vec()))
}

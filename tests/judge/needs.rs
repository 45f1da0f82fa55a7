//! What an act must have.

use danchu::act::{Channel, Field, Place, Topic};
use danchu::actor::BodyKind;
use danchu::norm::{Composition, Need};
use danchu::record::{Act, Interruption, Members, Origin, Signature};
use danchu::time::When;
use danchu::{Quantity, Truth};

use crate::conds::{Ask, absent, concurred, villages};
use crate::days::{Bounds, between, truth, walk};
use crate::log::{Fact, World, at_least};

/// Whether an act meets a requirement; who it reached is asked of all sendings together, elsewhere.
pub(crate) fn met(world: &World<'_>, need: &Need, fact: &Fact<'_>, ask: Ask<'_>) -> Truth {
    match need {
        Need::Recipients(kinds) => {
            let to = fact.deliveries();
            truth(
                kinds
                    .iter()
                    .all(|kind| to.iter().any(|delivery| world.fills(&delivery.to, kind))),
            )
        }
        Need::Every(kinds) => {
            let to = fact.deliveries();
            let asked = world
                .case
                .bodies
                .iter()
                .filter(|body| World::owes(body, kinds));
            let all = truth(
                asked
                    .clone()
                    .all(|body| to.iter().any(|delivery| delivery.to == body.id)),
            );
            // Where the case names none of them, nobody can say that it reached them all.
            if asked.clone().next().is_none() {
                Truth::Unknown
            } else {
                all
            }
        }
        Need::Channels { at_least, of } => {
            let used = fact.field::<Vec<Channel>>("channels");
            used.map_or(Truth::Unknown, |used| {
                let count = of.iter().filter(|channel| used.contains(channel)).count();
                truth(count >= usize::from(*at_least))
            })
        }
        Need::Places(places) => {
            let posted = fact.field::<Vec<Place>>("places");
            posted.map_or(Truth::Unknown, |posted| {
                truth(places.iter().all(|place| posted.contains(place)))
            })
        }
        Need::Contents(fields) => {
            let says = fact.field::<Vec<Field>>("contents");
            says.map_or(Truth::Unknown, |says| {
                truth(fields.iter().all(|field| says.contains(field)))
            })
        }
        Need::Written => match &fact.record.act {
            // A document that was sent, and a posting, are in writing as such.
            Act::Send(_) | Act::Report(_) | Act::File(_) => Truth::Yes,
            _ => fact.yes_no("written"),
        },
        Need::Signed(by) => {
            let signed = fact.field::<Vec<Signature>>("signed");
            signed.map_or(Truth::Unknown, |signed| {
                let each = by.iter().map(|signer| {
                    counted(
                        &signed,
                        &signer.body,
                        |s| (&s.role, s.count),
                        signer.at_least,
                    )
                });
                each.fold(Truth::Yes, Truth::and)
            })
        }
        Need::Attached(topics) => {
            let with = fact.field::<Vec<Topic>>("attached");
            with.map_or(Truth::Unknown, |with| {
                truth(topics.iter().all(|topic| with.contains(topic)))
            })
        }
        Need::Copies(n) => fact
            .field::<Quantity>("copies")
            .map_or(Truth::Unknown, |count| at_least(count, *n)),
        Need::Witnesses(n) => fact
            .field::<Quantity>("witnesses")
            .map_or(Truth::Unknown, |count| at_least(count, *n)),
        Need::Kept { days } => kept(fact, fact.when, *days),
        Need::StillUp => {
            let until = fact.field::<When>("until").map_or(
                Bounds {
                    lo: fact.when.lo,
                    hi: None,
                },
                Bounds::of,
            );
            let known = fact.states("until");
            match Bounds::day(world.as_of).not_after(until) {
                Truth::Yes if known => Truth::Yes,
                Truth::No => Truth::No,
                _ => Truth::Unknown,
            }
        }
        Need::OpenFor { days, since } => {
            let acts = world
                .of(&ask.matter.id)
                .filter(|other| !world.is(other, since).is_no());
            let answers =
                acts.map(|other| world.is(other, since).and(kept(fact, other.when, *days)));
            answers
                .reduce(Truth::and)
                .unwrap_or_else(|| absent(world, ask, std::slice::from_ref(since)))
        }
        Need::Composed(of) => fact
            .field::<Members>("members")
            .map_or(Truth::Unknown, |members| composed(&members, of)),
        Need::OneFromEachVillage { floor } => {
            let size = fact
                .field::<Members>("members")
                .and_then(|members| members.size);
            let there = villages(world, &ask.matter.body, ask.on);
            let size = size.unwrap_or(Quantity::UNKNOWN);
            // Where there are fewer villages than the least number, only that number is asked.
            let fewer = !at_least(there, *floor);
            let same = size
                .known()
                .zip(there.known())
                .map_or(Truth::Unknown, |(size, there)| truth(size == there));
            match fewer {
                Truth::Yes => at_least(size, *floor),
                Truth::No => same.and(at_least(size, *floor)),
                Truth::Unknown => at_least(size, *floor).and(Truth::Unknown),
            }
        }
        Need::AtMost { of, n } => {
            let origins = fact
                .field::<Members>("members")
                .and_then(|members| members.origins);
            origins.map_or(Truth::Unknown, |origins| {
                let own = origins.iter().filter(|origin| origin.role == *of);
                let least: u32 = own.clone().map(|origin| origin.count.least()).sum();
                let most = own.map(|origin| origin.count.most()).sum::<Option<u32>>();
                between(most.is_some_and(|most| most <= *n), least <= *n)
            })
        }
        Need::Concurrence { with, topic, how } => concurred(world, ask, with, topic, *how),
        _ => Truth::Unknown,
    }
}

/// Whether at least so many stand in a complete list.
fn counted<T>(
    list: &[T],
    role: &BodyKind,
    read: impl Fn(&T) -> (&BodyKind, Quantity),
    n: u32,
) -> Truth {
    let own: Vec<(&BodyKind, Quantity)> = list
        .iter()
        .map(read)
        .filter(|(own, _)| crate::log::comes_to(own, role))
        .collect();
    let least: u32 = own.iter().map(|(_, count)| count.least()).sum();
    let most = own
        .iter()
        .map(|(_, count)| count.most())
        .sum::<Option<u32>>();
    between(least >= n, most.is_none_or(|most| most >= n))
}

fn composed(members: &Members, of: &Composition) -> Truth {
    let size = members.size.unwrap_or(Quantity::UNKNOWN);
    let enough = at_least(size, of.min);
    let few = between(
        size.most().is_some_and(|most| most <= of.max),
        size.least() <= of.max,
    );
    let seats = of.includes.iter().map(|seat| {
        members.origins.as_ref().map_or(Truth::Unknown, |origins| {
            let each = seat
                .any_of
                .iter()
                .map(|role| counted(origins, role, |o: &Origin| (&o.role, o.count), 1));
            each.fold(Truth::No, Truth::or)
        })
    });
    let chair = of.chair.as_ref().map_or(Truth::Yes, |chair| {
        members.chair.as_ref().map_or(Truth::Unknown, |own| {
            truth(crate::log::comes_to(own, chair))
        })
    });
    let barred = if of.bars {
        members
            .barred
            .map_or(Truth::Unknown, |barred| !Truth::from(barred))
    } else {
        Truth::Yes
    };
    seats.fold(enough.and(few).and(chair).and(barred), Truth::and)
}

/// Whether something stayed up so many days from a day, that day not counted, without a break.
fn kept(fact: &Fact<'_>, from: Bounds, days: u16) -> Truth {
    let days = i64::from(days);
    let lasts = |day| walk(day, days);
    let unbroken = |first: Bounds, until: Bounds| {
        let from = Bounds {
            lo: first.lo.and_then(lasts),
            hi: first.hi.and_then(lasts),
        };
        from.not_after(until)
    };
    let until = match fact.field::<When>("until") {
        Some(until) => Bounds::of(until),
        None => Bounds {
            lo: fact.when.lo,
            hi: None,
        },
    };
    let breaks = fact
        .field::<Vec<Interruption>>("interruptions")
        .unwrap_or_default();
    if breaks.is_empty() {
        let answer = unbroken(from, until);
        return if fact.states("until") {
            answer
        } else {
            answer.and(Truth::Unknown)
        };
    }
    // The longest of the stretches between the breaks.
    let mut answer = Truth::No;
    let mut first = from;
    let mut sorted = breaks;
    sorted.sort_by_key(|gap| gap.from.earliest());
    for gap in &sorted {
        let last = Bounds::of(gap.from);
        let before = |day: crate::days::Day| day.pred_opt();
        let last = Bounds {
            lo: last.lo.and_then(before),
            hi: last.hi.and_then(before),
        };
        answer = answer.or(unbroken(first, last));
        first = gap.until.map_or(
            Bounds {
                lo: first.lo,
                hi: None,
            },
            Bounds::of,
        );
        let after = |day: crate::days::Day| day.succ_opt();
        first = Bounds {
            lo: first.lo.and_then(after),
            hi: first.hi.and_then(after),
        };
    }
    answer.or(unbroken(first, until))
}

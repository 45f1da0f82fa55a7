//! Requirements on an act: what its record must show.
//!
//! A stated list is complete, so what it lacks is known to be lacking. A field that is not stated
//! leaves the requirement open, and the sink is told which field it is.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::absence::Window;
use super::cond::Asked;
use super::kept::{kept, open_for};
use super::trace::Sink;
use super::vote::field;
use crate::act::{Channel, Field, Place, Topic};
use crate::actor::{Body, BodyKind, info};
use crate::norm::{Composition, Need, Signers};
use crate::record::{Act, Delivery, Members, Record, Signature, YesNo};
use crate::report::{Aspect, Missing, Statement};
use crate::{BodyId, Quantity, Truth};

/// Whether one requirement that a single record can show is met; recipients are asked by the duty.
pub(super) fn meets<'a, S: Sink>(
    asked: &Asked<'_, 'a>,
    need: &Need,
    record: &'a Record,
    sink: &mut S,
) -> Truth {
    match need {
        Need::Recipients(kinds) => reached_all(asked, kinds, record),
        Need::Every(kinds) => reached_every(asked, kinds, record, sink),
        Need::Channels { at_least, of } => listed(
            sink,
            record,
            Aspect::Channels,
            channels(record),
            of,
            Channel::as_str,
            usize::from(*at_least),
        ),
        Need::Places(every) => listed(
            sink,
            record,
            Aspect::Places,
            places(record),
            every,
            Place::as_str,
            every.len(),
        ),
        Need::Contents(every) => listed(
            sink,
            record,
            Aspect::Contents,
            contents(record),
            every,
            Field::as_str,
            every.len(),
        ),
        Need::Attached(every) => listed(
            sink,
            record,
            Aspect::Attachments,
            attached(record),
            every,
            Topic::as_str,
            every.len(),
        ),
        Need::Written => {
            let said = written(record);
            let truth = said.map_or(Truth::Unknown, Truth::from);
            let word = |said| String::from(if said == YesNo::Yes { "yes" } else { "no" });
            tell(sink, record, Aspect::Written, truth, || Compared {
                found: said.map(word),
                required: String::from("yes"),
            })
        }
        Need::Signed(roles) => signed(asked, roles, record, sink),
        Need::Copies(n) => counted(sink, record, Aspect::Copies, copies(record), *n),
        Need::Witnesses(n) => counted(sink, record, Aspect::Witnesses, witnesses(record), *n),
        Need::Kept { days } => kept(asked, Some(*days), record, sink),
        Need::StillUp => kept(asked, None, record, sink),
        Need::OpenFor { days, since } => open_for(asked, *days, since, record, sink),
        Need::Composed(composition) => composed(composition, record, sink),
        Need::OneFromEachVillage { floor } => one_from_each_village(asked, *floor, record, sink),
        Need::AtMost { of, n } => at_most(of, *n, record, sink),
        Need::Concurrence { with, topic, how } => Asked {
            record: Some(record),
            ..*asked
        }
        .concurred(with, topic, *how, sink),
    }
}

/// Whether a stated list has at least so many of the items asked for.
fn listed<S: Sink, T: PartialEq>(
    sink: &mut S,
    record: &Record,
    aspect: Aspect,
    stated: Option<&[T]>,
    of: &[T],
    name: fn(&T) -> &str,
    at_least: usize,
) -> Truth {
    let enough = |stated: &[T]| of.iter().filter(|item| stated.contains(item)).count() >= at_least;
    let truth = stated.map_or(Truth::Unknown, |stated| enough(stated).into());
    tell(sink, record, aspect, truth, || Compared {
        found: stated.map(|stated| list(stated.iter().map(name))),
        required: list(of.iter().map(name)),
    })
}

/// Whether each role signed often enough.
fn signed<S: Sink>(
    asked: &Asked<'_, '_>,
    roles: &[Signers],
    record: &Record,
    sink: &mut S,
) -> Truth {
    let signed = signatures(record);
    let enough = |signed: &[Signature]| {
        Truth::all(
            roles
                .iter()
                .map(|one| has_signed(asked, signed, &one.body, one.at_least)),
        )
    };
    let truth = signed.map_or(Truth::Unknown, enough);
    let name = |signature: &Signature| format!("{} {}", signature.count, signature.role);
    tell(sink, record, Aspect::Signatures, truth, || Compared {
        found: signed.map(|signed| list(signed.iter().map(name))),
        required: list(
            roles
                .iter()
                .map(|one| format!("{} {}", one.at_least, one.body)),
        ),
    })
}

/// What a field states, and what is required of it, in words.
struct Compared {
    found: Option<String>,
    required: String,
}

/// Tells how a field compares with what is required, and what is missing if nobody states it.
fn tell<S: Sink>(
    sink: &mut S,
    record: &Record,
    aspect: Aspect,
    truth: Truth,
    compared: impl FnOnce() -> Compared,
) -> Truth {
    sink.leaf(
        || {
            let Compared { found, required } = compared();
            Statement::Field {
                aspect,
                found,
                required,
            }
        },
        truth,
        Some(&record.id),
    );
    if truth.is_unknown() {
        sink.missing(|| field(&record.id, aspect));
    }
    truth
}

fn counted<S: Sink>(
    sink: &mut S,
    record: &Record,
    aspect: Aspect,
    found: Option<Quantity>,
    n: u32,
) -> Truth {
    let truth = found.map_or(Truth::Unknown, |found| found.reaches(n));
    tell(sink, record, aspect, truth, || Compared {
        found: found.map(|found| format!("{found}")),
        required: format!("{}", Quantity::at_least(n)),
    })
}

fn list(items: impl Iterator<Item = impl AsRef<str>>) -> String {
    let items: Vec<_> = items.collect();
    let mut text = String::new();
    for item in &items {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(item.as_ref());
    }
    text
}

/// Whether a role signed often enough; a hand that holds two offices signs for both.
fn has_signed(asked: &Asked<'_, '_>, signed: &[Signature], role: &BodyKind, n: u32) -> Truth {
    let by = |kind: &BodyKind| kind == role || asked.log.holds_also(kind, role, asked.village());
    let count = signed
        .iter()
        .filter(|signature| by(&signature.role))
        .fold(Quantity::exact(0), |sum, signature| {
            sum.plus(signature.count)
        });
    count.reaches(n)
}

/// Whether one record reached all of some kinds of body.
fn reached_all(asked: &Asked<'_, '_>, kinds: &[BodyKind], record: &Record) -> Truth {
    Truth::all(kinds.iter().map(|kind| reaches(asked, record, kind)))
}

/// Whether one record reached a body of a kind.
pub(super) fn reaches(asked: &Asked<'_, '_>, record: &Record, kind: &BodyKind) -> Truth {
    let kind = core::slice::from_ref(kind);
    let mut reached = addressee(record).map_or(Truth::No, |to| asked.filled_by(Some(to), kind));
    for delivery in deliveries(record) {
        if reached.is_yes() {
            break;
        }
        reached = reached.or(asked.filled_by(Some(&delivery.to), kind));
    }
    reached
}

/// Whether this sending and the sender's earlier ones of it reached every body of some kinds; what they missed is told.
fn reached_every<'a, S: Sink>(
    asked: &Asked<'_, 'a>,
    kinds: &[BodyKind],
    record: &'a Record,
    sink: &mut S,
) -> Truth {
    let mut alike = Vec::new();
    for other in asked.matter.of_kind(record.act.kind()) {
        // What the same body sent of it until then: the last sending makes it complete.
        let same = other.act.topic() == record.act.topic() && other.actor == record.actor;
        if same && !record.date.before(&other.date).is_yes() {
            alike.extend(deliveries(other).iter().map(|delivery| &delivery.to));
        }
    }
    let bodies = asked.log.case.bodies.iter();
    let mut of_kind: Vec<&Body> = bodies.filter(|body| kinds.contains(&body.kind)).collect();
    // The order in which a case lists its bodies says nothing.
    of_kind.sort_by(|a, b| a.id.cmp(&b.id));
    let (reached, missed): (Vec<&Body>, Vec<&Body>) = of_kind
        .into_iter()
        .partition(|body| alike.contains(&&body.id));
    // A sending that is not recorded may have reached the others, unless the log is complete.
    let window = Window {
        from: record.date.earliest(),
        until: None,
    };
    let complete = || {
        let actor = record.actor.as_ref()?;
        Some(asked.log.complete_of(record.act.kind(), &[actor], window))
    };
    let truth = match (reached.is_empty(), missed.first()) {
        (false, None) => Truth::Yes,
        (true, None) => Truth::Unknown,
        (_, Some(missed)) => {
            let complete = complete().unwrap_or(Truth::Unknown);
            if complete.is_unknown() {
                sink.missing(|| Missing::Act {
                    act: record.act.kind(),
                    topic: record.act.topic().cloned(),
                    by: Vec::new(),
                    to: Some(missed.kind.clone()),
                    from: window.from,
                    until: Some(asked.log.as_of),
                });
            }
            !complete
        }
    };
    tell(sink, record, Aspect::Recipients, truth, || Compared {
        found: Some(list(reached.iter().map(|body| body.id.as_str()))),
        required: list(kinds.iter().map(BodyKind::as_str)),
    })
}

fn composed<S: Sink>(rule: &Composition, record: &Record, sink: &mut S) -> Truth {
    let Some(members) = members(record) else {
        return tell(sink, record, Aspect::Members, Truth::Unknown, || Compared {
            found: None,
            required: required_members(rule),
        });
    };
    let size = members.size.map_or(Truth::Unknown, |size| {
        size.reaches(rule.min).and(size.within(rule.max))
    });
    let origins = members.origins.as_deref();
    let seats = if rule.includes.is_empty() {
        Truth::Yes
    } else {
        origins.map_or(Truth::Unknown, |origins| {
            Truth::all(rule.includes.iter().map(|seat| {
                Truth::any(
                    origins
                        .iter()
                        .filter(|origin| seat.any_of.contains(&origin.role))
                        .map(|origin| origin.count.reaches(1)),
                )
            }))
        })
    };
    let chair = match (&rule.chair, &members.chair) {
        (None, _) => Truth::Yes,
        (Some(_), None) => Truth::Unknown,
        // The head of a committee stands for the committee.
        (Some(rule), Some(chair)) => (rule == chair
            || info(chair).is_some_and(|row| row.organ_of.as_ref() == Some(rule)))
        .into(),
    };
    let barred = match (rule.bars, members.barred) {
        (false, _) | (true, Some(YesNo::No)) => Truth::Yes,
        (true, None) => Truth::Unknown,
        (true, Some(YesNo::Yes)) => Truth::No,
    };
    let truth = Truth::all([size, seats, chair, barred]);
    tell(sink, record, Aspect::Members, truth, || Compared {
        found: Some(format!(
            "{}; {}",
            members
                .size
                .map_or_else(|| String::from("?"), |size| format!("{size}")),
            origins.map_or_else(
                || String::from("?"),
                |origins| list(
                    origins
                        .iter()
                        .map(|origin| format!("{} {}", origin.count, origin.role))
                )
            ),
        )),
        required: required_members(rule),
    })
}

/// Whether a board has as many members as its commune has villages, and never fewer than the floor.
fn one_from_each_village<S: Sink>(
    asked: &Asked<'_, '_>,
    floor: u32,
    record: &Record,
    sink: &mut S,
) -> Truth {
    let of = &asked.matter.matter.body;
    let size = members(record).and_then(|members| members.size);
    let villages = asked.log.villages(of, record.date);
    let exactly = |size: Quantity, villages: u32| {
        let most = if villages < floor { u32::MAX } else { villages };
        size.reaches(villages.max(floor)).and(size.within(most))
    };
    let known = villages.and_then(Quantity::known);
    let truth = match (size, known) {
        (None, _) => Truth::Unknown,
        (Some(size), Some(villages)) => exactly(size, villages),
        // Fewer than the floor are too few for any number of villages.
        (Some(size), None) => size.reaches(floor).and(Truth::Unknown),
    };
    if size.is_some() && truth.is_unknown() && known.is_none() {
        sink.missing(|| Missing::Villages { of: of.clone() });
    }
    let stated = || Compared {
        found: size.map(|size| format!("{size}")),
        required: format!(
            "{}; >={floor}",
            villages.map_or_else(|| String::from("?"), |count| format!("{count}"))
        ),
    };
    if size.is_none() {
        return tell(sink, record, Aspect::Members, truth, stated);
    }
    sink.leaf(
        || {
            let Compared { found, required } = stated();
            Statement::Field {
                aspect: Aspect::Members,
                found,
                required,
            }
        },
        truth,
        Some(&record.id),
    );
    truth
}

/// Whether at most so many members are of one origin.
fn at_most<S: Sink>(of: &BodyKind, n: u32, record: &Record, sink: &mut S) -> Truth {
    let origins = members(record).and_then(|members| members.origins.as_deref());
    let count = origins.map(|origins| {
        let own = origins.iter().filter(|origin| origin.role == *of);
        own.fold(Quantity::exact(0), |sum, origin| sum.plus(origin.count))
    });
    let truth = count.map_or(Truth::Unknown, |count| count.within(n));
    tell(sink, record, Aspect::Members, truth, || Compared {
        found: count.map(|count| format!("{count} {of}")),
        required: format!("<={n} {of}"),
    })
}

fn required_members(rule: &Composition) -> String {
    let seats = list(rule.includes.iter().map(|seat| {
        seat.any_of
            .iter()
            .map(BodyKind::as_str)
            .collect::<Vec<_>>()
            .join("|")
    }));
    let size = if rule.max == u32::MAX {
        format!(">={}", rule.min)
    } else {
        format!("{}..{}", rule.min, rule.max)
    };
    if seats.is_empty() {
        size
    } else {
        format!("{size}: {seats}")
    }
}

pub(super) fn deliveries(record: &Record) -> &[Delivery] {
    match &record.act {
        Act::Send(act) | Act::Report(act) | Act::File(act) => &act.to,
        _ => &[],
    }
}

/// The one body that an act was addressed to.
pub(super) fn addressee(record: &Record) -> Option<&BodyId> {
    match &record.act {
        Act::Propose(act) => act.to.as_ref(),
        Act::Petition(act) | Act::Complain(act) => act.to.as_ref(),
        _ => None,
    }
}

fn channels(record: &Record) -> Option<&[Channel]> {
    match &record.act {
        Act::Publish(act) | Act::Notify(act) => act.channels.as_deref(),
        _ => None,
    }
}

fn places(record: &Record) -> Option<&[Place]> {
    match &record.act {
        Act::Publish(act) | Act::Notify(act) => act.places.as_deref(),
        _ => None,
    }
}

fn contents(record: &Record) -> Option<&[Field]> {
    match &record.act {
        Act::Publish(act) | Act::Notify(act) => act.contents.as_deref(),
        Act::Plan(act) => act.contents.as_deref(),
        Act::Decide(act) => act.contents.as_deref(),
        Act::Send(act) | Act::Report(act) | Act::File(act) => act.contents.as_deref(),
        Act::Evaluate(act) | Act::Commend(act) | Act::Propose(act) => act.contents.as_deref(),
        _ => record.act.ruling().and_then(|act| act.contents.as_deref()),
    }
}

fn written(record: &Record) -> Option<YesNo> {
    match &record.act {
        Act::Decide(act) => act.written,
        _ => record.act.ruling().and_then(|act| act.written),
    }
}

pub(super) fn signatures(record: &Record) -> Option<&[Signature]> {
    match &record.act {
        Act::Decide(act) => act.signed.as_deref(),
        Act::Send(act) | Act::Report(act) => act.signed.as_deref(),
        _ => None,
    }
}

fn attached(record: &Record) -> Option<&[Topic]> {
    match &record.act {
        Act::Send(act) | Act::Report(act) => act.attached.as_deref(),
        _ => None,
    }
}

fn copies(record: &Record) -> Option<Quantity> {
    match &record.act {
        Act::Send(act) | Act::Report(act) | Act::File(act) => act.copies,
        _ => None,
    }
}

fn witnesses(record: &Record) -> Option<Quantity> {
    match &record.act {
        Act::Meet(act) => act.witnesses,
        Act::Ballot(act) => act.witnesses,
        Act::Elect(act) => act.witnesses,
        _ => None,
    }
}

fn members(record: &Record) -> Option<&Members> {
    match &record.act {
        Act::SetUp(act) => act.members.as_ref(),
        _ => None,
    }
}

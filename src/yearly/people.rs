//! What the people take part in, and how they are listened to.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::facts::{Facts, field, ids, many};
use super::item::Item;
use super::measure::Measure;
use super::proportion::Proportion;
use crate::act::{ActKind, Topic, VoteUnit};
use crate::actor::{Body, BodyKind};
use crate::matter::MatterKind;
use crate::record::{Act, Complaint, Record, Votes};
use crate::report::{Aspect, Missing};
use crate::time::When;
use crate::{BodyId, Quantity, RecordId, Truth};

/// The boards in which members that a village elected inspect and supervise.
const BOARDS: [BodyKind; 2] = [BodyKind::INSPECTION_BOARD, BodyKind::INVESTMENT_BOARD];

pub(super) fn count(facts: &Facts<'_>, items: &mut Vec<Item>) {
    for round in facts.rounds() {
        items.extend(meeting(facts, &round.village, &round.parts));
    }
    items.extend(
        facts
            .records
            .iter()
            .filter_map(|record| ballot(facts, record)),
    );
    reports(facts, items);
    sessions(facts, items);
    items.extend(
        facts
            .records
            .iter()
            .filter_map(|record| petition(facts, record)),
    );
}

/// D3: the households represented at the meetings of one round of one village, taken together.
fn meeting(facts: &Facts<'_>, village: &BodyId, parts: &[&Record]) -> Option<Item> {
    let met: Vec<&Record> = parts
        .iter()
        .copied()
        .filter(|record| record.act.kind() == ActKind::Meet)
        .collect();
    let first = met.first()?;
    let when = met
        .iter()
        .fold(first.date, |when, record| when.hull(&record.date));
    let year = facts.in_year(when);
    if year.is_no() {
        return None;
    }
    let votes: Vec<Option<&Votes>> = met
        .iter()
        .map(|record| match &record.act {
            Act::Meet(meeting) => meeting.votes.as_deref(),
            _ => None,
        })
        .collect();
    let mut missing = Vec::new();
    let whole = facts
        .households(village, first.date)
        .or_else(|| match votes.as_slice() {
            [Some(only)] if only.unit == VoteUnit::HouseholdRep => only.electorate,
            _ => None,
        });
    if whole.is_none() {
        missing.push(Missing::Households {
            of: village.clone(),
        });
    }
    let mut came = Quantity::exact(0);
    for (record, votes) in met.iter().zip(&votes) {
        let attending = votes.and_then(|votes| votes.attending);
        let by_person = votes.is_some_and(|votes| votes.unit != VoteUnit::HouseholdRep);
        if by_person || attending.is_none() {
            let aspect = if by_person {
                Aspect::VoteUnit
            } else {
                Aspect::Attending
            };
            missing.push(field(record, aspect));
        }
        came = came.plus(
            attending
                .filter(|_| !by_person)
                .unwrap_or(Quantity::UNKNOWN),
        );
    }
    let whole = whole.unwrap_or(Quantity::UNKNOWN);
    let mut apart = false;
    if year.is_unknown() {
        apart = true;
        missing.push(field(first, Aspect::Date));
    }
    // Whether a part of a village stands for a community is not known: it is no village that met.
    if facts
        .body(village)
        .is_some_and(|body| body.kind == BodyKind::VILLAGE_PART)
    {
        apart = true;
        missing.push(Missing::Community {
            body: village.clone(),
        });
    }
    let count = if apart {
        Proportion::NOTHING.with_unknown(whole)
    } else {
        Proportion::between(came, whole)
    };
    let mut item = Item::counted(facts, Measure::HouseholdsAtMeetings, count);
    item.body = Some(village.clone());
    item.matter.clone_from(&first.matter);
    item.subject = Some(first.id.clone());
    item.records = ids(&met);
    item.missing = missing;
    Some(item)
}

/// D3: the ballots that came back of those given out to households.
fn ballot(facts: &Facts<'_>, record: &Record) -> Option<Item> {
    let Act::Ballot(ballot) = &record.act else {
        return None;
    };
    let year = facts.in_year(record.date);
    if year.is_no() {
        return None;
    }
    let votes = ballot.votes.as_deref();
    let by_person = votes.is_some_and(|votes| votes.unit != VoteUnit::HouseholdRep);
    let (issued, returned) = (
        votes.and_then(|votes| votes.issued),
        votes.and_then(|votes| votes.returned),
    );
    let mut missing = Vec::new();
    for (aspect, open) in [
        (Aspect::Date, year.is_unknown()),
        (Aspect::VoteUnit, by_person),
        (Aspect::Issued, issued.is_none()),
        (Aspect::Returned, returned.is_none()),
    ] {
        if open {
            missing.push(field(record, aspect));
        }
    }
    let count = match (by_person, year.is_unknown()) {
        // Voters are never added to households.
        (true, _) => Proportion::NOTHING.with_unknown(Quantity::UNKNOWN),
        (false, true) => Proportion::NOTHING.with_unknown(issued.unwrap_or(Quantity::UNKNOWN)),
        (false, false) => Proportion::between(
            returned.unwrap_or(Quantity::UNKNOWN),
            issued.unwrap_or(Quantity::UNKNOWN),
        ),
    };
    let mut item = Item::counted(facts, Measure::BallotsReturned, count);
    item.body = facts.village(record);
    item.matter.clone_from(&record.matter);
    item.subject = Some(record.id.clone());
    item.missing = missing;
    Some(item)
}

/// D3: the villages to which a board reported.
fn reports(facts: &Facts<'_>, items: &mut Vec<Item>) {
    let boards: Vec<&Body> = facts
        .bodies()
        .filter(|body| BOARDS.contains(&body.kind))
        .collect();
    let by_board = |record: &&&Record| {
        record.act.kind() == ActKind::Report
            && boards
                .iter()
                .any(|board| record.actor.as_ref() == Some(&board.id))
    };
    let reports: Vec<&Record> = facts.records.iter().filter(by_board).copied().collect();
    for (village, exists) in facts.villages() {
        let lies_in = |id: &BodyId| {
            *id == village.id
                || facts.body(id).and_then(|body| body.parent.as_ref()) == Some(&village.id)
        };
        let reached = |record: &&&Record| match &record.act {
            Act::Report(sending) => sending.to.iter().any(|delivery| lies_in(&delivery.to)),
            _ => false,
        };
        let own: Vec<&Record> = reports.iter().filter(reached).copied().collect();
        items.push(facts.of_village(
            Measure::BoardReports,
            village,
            exists,
            &own,
            ActKind::Report,
        ));
    }
    items.extend(facts.unlisted_villages(Measure::BoardReports));
}

/// What one body held of sessions of one kind, and how many it owed.
#[derive(Default)]
struct Sessions<'a> {
    held: Vec<&'a Record>,
    open: Vec<&'a Record>,
    planned: Vec<(&'a Record, Option<Quantity>)>,
    tallies: Vec<&'a Record>,
}

/// D7: dialogues, and receptions by the head in person, for those owed.
fn sessions(facts: &Facts<'_>, items: &mut Vec<Item>) {
    let mut found: BTreeMap<(Measure, &BodyId), Sessions<'_>> = BTreeMap::new();
    for record in &facts.records {
        let Some(actor) = &record.actor else { continue };
        let measure = if reception(facts, record) {
            Measure::ReceptionsInPerson
        } else {
            Measure::DialoguesHeld
        };
        match &record.act {
            Act::Dialogue(_) => {
                let delegated = measure == Measure::ReceptionsInPerson
                    && record.act.topic() != Some(&Topic::RECEPTION_BY_HEAD);
                let entry = found.entry((measure, actor)).or_default();
                match facts.in_year(record.date) {
                    Truth::No => {}
                    Truth::Yes if !delegated => entry.held.push(record),
                    _ => entry.open.push(record),
                }
            }
            Act::Tally(tally) if tally.of == ActKind::Dialogue => {
                found
                    .entry((measure, actor))
                    .or_default()
                    .tallies
                    .push(record);
            }
            Act::Plan(plan) => {
                for one in plan.scheduled.iter().flatten() {
                    let on = one.date.unwrap_or(record.date);
                    if one.act == ActKind::Dialogue && facts.in_year(on).is_yes() {
                        let by_head = one.topic.as_ref().is_some_and(is_reception);
                        let measure = if by_head {
                            Measure::ReceptionsInPerson
                        } else {
                            measure
                        };
                        let entry = found.entry((measure, actor)).or_default();
                        entry.planned.push((record, one.count));
                    }
                }
            }
            _ => {}
        }
    }
    for ((measure, body), sessions) in found {
        // A tally and single records of the same acts are compared elsewhere and never added.
        if sessions.tallies.is_empty() {
            items.extend(held(facts, measure, body, &sessions));
        }
        items.extend(
            sessions
                .tallies
                .iter()
                .filter_map(|record| tallied(facts, measure, body, record)),
        );
    }
}

fn is_reception(topic: &Topic) -> bool {
    *topic == Topic::RECEPTION || *topic == Topic::RECEPTION_BY_HEAD
}

/// Whether a record is about the reception of citizens.
fn reception(facts: &Facts<'_>, record: &Record) -> bool {
    let matter = record.matter.as_ref().and_then(|id| facts.case.matter(id));
    record.act.topic().is_some_and(is_reception)
        || matter.is_some_and(|matter| matter.kind == MatterKind::RECEPTION)
}

/// The sessions that single records show, for those that plans of the body set.
fn held(
    facts: &Facts<'_>,
    measure: Measure,
    body: &BodyId,
    sessions: &Sessions<'_>,
) -> Option<Item> {
    let first = sessions
        .held
        .iter()
        .chain(&sessions.open)
        .copied()
        .chain(sessions.planned.iter().map(|(record, _)| *record))
        .next()?;
    let owed = sessions
        .planned
        .iter()
        .map(|(_, count)| *count)
        .reduce(|a, b| Some(a?.plus(b?)))
        .flatten()
        .and_then(Quantity::known);
    let open = many(sessions.open.len());
    let complete = facts.complete(ActKind::Dialogue, Some(body), facts.year);
    let bound = |count: u32| {
        if complete {
            Quantity::exact(count)
        } else {
            Quantity::at_least(count)
        }
    };
    let mut missing: Vec<Missing> = sessions
        .open
        .iter()
        .map(|record| undecided(facts, record))
        .collect();
    if !complete {
        missing.push(facts.unrecorded(ActKind::Dialogue, Some(body), When::unknown()));
    }
    let done = many(sessions.held.len());
    let count = if let Some(owed) = owed {
        Proportion::new(done, owed).with_unknown(bound(open))
    } else {
        missing.push(field(first, Aspect::Owed));
        Proportion::NOTHING.with_unknown(bound(open.saturating_add(done)))
    };
    let mut item = Item::counted(facts, measure, count);
    item.body = Some(body.clone());
    let planned: Vec<&Record> = sessions.planned.iter().map(|(record, _)| *record).collect();
    item.records = ids(&[sessions.held.as_slice(), &planned].concat());
    item.missing = missing;
    Some(item)
}

/// What leaves open whether a session counts: its day, or whether the head was there in person.
fn undecided(facts: &Facts<'_>, record: &Record) -> Missing {
    let aspect = if facts.in_year(record.date).is_yes() {
        Aspect::InPerson
    } else {
        Aspect::Date
    };
    field(record, aspect)
}

/// The sessions that a tally adds up.
fn tallied(facts: &Facts<'_>, measure: Measure, body: &BodyId, record: &Record) -> Option<Item> {
    let Act::Tally(tally) = &record.act else {
        return None;
    };
    let last = tally.until.unwrap_or(When::unknown());
    let (starts, ends) = (facts.in_year(record.date), facts.in_year(last));
    // It ends before the year, or begins after it.
    let before = facts
        .year
        .first_day()
        .is_some_and(|first| last.before(&first.into()).is_yes());
    let after = facts
        .year
        .day_after()
        .is_some_and(|after| When::day(after).not_after(&record.date).is_yes());
    if before || after {
        return None;
    }
    let delegated = measure == Measure::ReceptionsInPerson
        && record.act.topic() != Some(&Topic::RECEPTION_BY_HEAD);
    let mut missing = Vec::new();
    let mut open = |is_open: bool, aspect: Aspect| {
        if is_open {
            missing.push(field(record, aspect));
        }
        is_open
    };
    let apart = open(!starts.and(ends).is_yes(), Aspect::Covered)
        | open(delegated, Aspect::InPerson)
        | open(tally.owed.and_then(Quantity::known).is_none(), Aspect::Owed);
    let count = match (tally.done, tally.owed.and_then(Quantity::known)) {
        (Some(done), Some(owed)) if !apart => {
            let more = done.most().map_or(Quantity::UNKNOWN, |most| {
                Quantity::between(0, most.saturating_sub(done.least()))
            });
            Proportion::new(done.least(), owed).with_unknown(more)
        }
        _ => Proportion::NOTHING.with_unknown(Quantity::UNKNOWN),
    };
    let mut item = Item::counted(facts, measure, count);
    item.body = Some(body.clone());
    item.subject = Some(record.id.clone());
    item.missing = missing;
    Some(item)
}

/// D7: whether petitions of the year were answered up to the day of the check.
fn petition(facts: &Facts<'_>, record: &Record) -> Option<Item> {
    let (Act::Petition(petition) | Act::Complain(petition)) = &record.act else {
        return None;
    };
    let year = facts.in_year(record.date);
    if year.is_no() {
        return None;
    }
    let received = match (petition.petitions, petition.items) {
        (Some(petitions), _) => petitions,
        (None, Some(_)) => Quantity::UNKNOWN,
        (None, None) => Quantity::exact(1),
    };
    let answers = answers(facts, record);
    let complete = facts
        .since(record.date)
        .is_some_and(|since| facts.complete(ActKind::Answer, petition.to.as_ref(), since));
    let mut missing = Vec::new();
    let answered = if answers.is_empty() {
        if complete {
            Some(Quantity::exact(0))
        } else {
            missing.push(facts.unrecorded(ActKind::Answer, petition.to.as_ref(), record.date));
            None
        }
    } else {
        let sum = answers
            .iter()
            .map(|answer| in_petitions(answer, received))
            .reduce(|a, b| Some(a?.plus(b?)))
            .flatten();
        if sum.is_none() {
            missing.extend(
                answers
                    .first()
                    .map(|answer| field(answer, Aspect::VoteUnit)),
            );
        }
        sum
    };
    if year.is_unknown() {
        missing.push(field(record, Aspect::Date));
    }
    let count = match answered {
        Some(answered) if year.is_yes() => Proportion::between(answered.capped(received), received),
        _ => Proportion::NOTHING.with_unknown(received),
    };
    let mut item = Item::counted(facts, Measure::PetitionsAnswered, count);
    item.body.clone_from(&petition.to);
    item.matter.clone_from(&record.matter);
    item.subject = Some(record.id.clone());
    item.records = ids(&answers);
    item.missing = missing;
    Some(item)
}

/// The answers to a petition: to itself, or to what it was split into.
fn answers<'a>(facts: &Facts<'a>, petition: &Record) -> Vec<&'a Record> {
    const ANSWERS: [ActKind; 2] = [ActKind::Answer, ActKind::Reply];
    let split = |record: &&&Record| {
        record.act.kind() == ActKind::Split
            && (record.responds_to.as_ref() == Some(&petition.id)
                || (record.responds_to.is_none()
                    && record.matter.is_some()
                    && record.matter == petition.matter))
    };
    let splits: Vec<&RecordId> = facts
        .records
        .iter()
        .filter(split)
        .map(|record| &record.id)
        .collect();
    core::iter::once(&petition.id)
        .chain(splits)
        .flat_map(|id| facts.answers(id, &ANSWERS))
        .collect()
}

/// How many petitions an answer answers; none if it counts something else.
fn in_petitions(answer: &Record, received: Quantity) -> Option<Quantity> {
    let counts = match &answer.act {
        Act::Answer(Complaint {
            petitions,
            items,
            answered,
            ..
        }) => (*petitions, items.or(*answered)),
        _ => (None, None),
    };
    match counts {
        (Some(petitions), _) => Some(petitions),
        // An answer without counts answers the one petition that it refers to.
        (None, None) if received == Quantity::exact(1) => Some(received),
        _ => None,
    }
}

//! What happened: the log as it counts on the day of the review, and whether a record is of a pattern. Everything is
//! scanned again for every question.

use std::cell::RefCell;
use std::collections::BTreeSet;

use danchu::act::{ActKind, FindingResult, Rung, Term, Topic};
use danchu::actor::{Body, BodyKind, KINDS, Succession};
use danchu::matter::Matter;
use danchu::norm::{Norm, Pattern};
use danchu::record::{Act, BodyFinding, Case, Delivery, Reading, Record, YesNo};
use danchu::time::{Period, Span, When};
use danchu::{BodyId, MatterId, Quantity, Truth};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::days::{Bounds, Calendar, Day, between, truth};
use crate::notes::Note;

/// One record that counts.
pub(crate) struct Fact<'a> {
    pub(crate) record: &'a Record,
    pub(crate) kind: ActKind,
    pub(crate) topic: Option<Topic>,
    /// Its day; of what lasts, the first.
    pub(crate) when: Bounds,
    /// Its day; of what lasts, the last.
    pub(crate) last: Bounds,
    /// What it says beyond its envelope, by name of field.
    act: Value,
}

impl Fact<'_> {
    /// A field, if it is stated.
    pub(crate) fn field<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.act.get(name)?.clone();
        Some(serde_json::from_value(value).unwrap())
    }

    pub(crate) fn states(&self, name: &str) -> bool {
        self.act.get(name).is_some()
    }

    pub(crate) fn yes_no(&self, name: &str) -> Truth {
        self.field::<YesNo>(name)
            .map_or(Truth::Unknown, Truth::from)
    }

    pub(crate) fn rung(&self) -> Rung {
        self.record
            .evidence
            .as_ref()
            .map_or(Rung::Claimed, |evidence| evidence.rung)
    }

    /// To whom it went.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        match &self.record.act {
            Act::Send(act) | Act::Report(act) | Act::File(act) => act.to.clone(),
            _ => self
                .field::<BodyId>("to")
                .map(Delivery::new)
                .into_iter()
                .collect(),
        }
    }
}

/// The whole that is judged: a case and the rules that are asked, seen on a day.
pub(crate) struct World<'a> {
    pub(crate) case: &'a Case,
    pub(crate) norms: Vec<&'a Norm>,
    pub(crate) calendar: Calendar,
    pub(crate) as_of: Day,
    readings: Vec<&'a Reading>,
    pub(crate) facts: Vec<Fact<'a>>,
    /// On what the design is silent, and where the engine is known to answer otherwise, as far as a question came to it.
    pub(crate) notes: RefCell<BTreeSet<Note>>,
}

impl<'a> World<'a> {
    pub(crate) fn new(
        case: &'a Case,
        norms: Vec<&'a Norm>,
        calendar: Calendar,
        as_of: Day,
        known_at: Option<Day>,
        readings: &'a [Reading],
    ) -> Self {
        // What was entered later than the log is looked at does not count.
        let mut seen: Vec<&Record> = Vec::new();
        for record in &case.records {
            let known = match (known_at, record.recorded) {
                (Some(limit), Some(day)) => Day::from(day) <= limit,
                _ => true,
            };
            if known && !seen.iter().any(|other| other.id == record.id) {
                seen.push(record);
            }
        }
        // What was corrected or taken back stays in the log and does not count.
        let gone = |record: &Record| {
            seen.iter().any(|other| {
                let withdraws = matches!(&other.act, Act::Withdraw(act) if act.record == record.id);
                withdraws || other.corrects.as_ref() == Some(&record.id)
            })
        };
        // A correction says what really happened, whenever that was; what happened later than the day does not count.
        let happened = |record: &Record| {
            record
                .date
                .earliest()
                .is_none_or(|day| Day::from(day) <= as_of)
        };
        let facts = seen
            .iter()
            .filter(|record| !gone(record) && happened(record))
            .map(|record| fact(record))
            .collect();
        let readings = readings.iter().chain(&case.readings).collect();
        Self {
            case,
            norms,
            calendar,
            as_of,
            readings,
            facts,
            notes: RefCell::default(),
        }
    }

    pub(crate) fn of(&self, matter: &MatterId) -> impl Iterator<Item = &Fact<'a>> {
        self.facts
            .iter()
            .filter(move |fact| fact.record.matter.as_ref() == Some(matter))
    }

    pub(crate) fn note(&self, note: Note) {
        self.notes.borrow_mut().insert(note);
    }

    /// How a term is read, as a condition.
    pub(crate) fn holds(&self, term: &Term) -> Truth {
        let read = self
            .readings
            .iter()
            .find(|reading| reading.term == *term && reading.holds.is_some());
        read.and_then(|reading| reading.holds)
            .map_or(Truth::Unknown, Truth::from)
    }

    /// How a term is read, as a time.
    pub(crate) fn within(&self, term: &Term) -> Option<Span> {
        self.readings
            .iter()
            .find(|reading| reading.term == *term && reading.within.is_some())?
            .within
    }

    /// Whether a body is of a kind, holds the office as well, acts as organ for it, or took over its work.
    pub(crate) fn fills(&self, body: &BodyId, kind: &BodyKind) -> bool {
        let Some(body) = self.case.body(body) else {
            return false;
        };
        let mut own = vec![body.kind.clone()];
        own.extend(body.also_holds.iter().cloned());
        own.iter().any(|own| comes_to(own, kind))
    }

    /// Whether a body owes what a kind owes: an organ acts for its body and does not owe in its place.
    pub(crate) fn owes(body: &Body, kinds: &[BodyKind]) -> bool {
        let mut own = vec![&body.kind];
        own.extend(&body.also_holds);
        own.iter()
            .any(|own| kinds.iter().any(|kind| follows(own, kind)))
    }

    /// The bodies of the case above a body, itself first.
    pub(crate) fn up(&self, body: &BodyId) -> Vec<BodyId> {
        let mut all: Vec<BodyId> = Vec::new();
        let mut next = Some(body.clone());
        while let Some(id) = next {
            if all.contains(&id) {
                break;
            }
            next = self.case.body(&id).and_then(|body| body.parent.clone());
            all.push(id);
        }
        all
    }

    /// Whether a record is of a pattern; open if nobody says who did it.
    pub(crate) fn is(&self, fact: &Fact<'_>, pattern: &Pattern) -> Truth {
        if fact.kind != pattern.kind {
            return Truth::No;
        }
        // A topic that is not stated is unknown.
        let about = match &fact.topic {
            _ if pattern.topics.is_empty() => Truth::Yes,
            None => {
                self.note(Note::TopicNotStated);
                Truth::Unknown
            }
            Some(topic) => truth(pattern.topics.contains(topic)),
        };
        let by = match &fact.record.actor {
            _ if pattern.by.is_empty() => Truth::Yes,
            None => Truth::Unknown,
            Some(actor) => truth(pattern.by.iter().any(|kind| self.fills(actor, kind))),
        };
        about.and(by)
    }

    pub(crate) fn is_any(&self, fact: &Fact<'_>, patterns: &[Pattern]) -> Truth {
        patterns
            .iter()
            .map(|pattern| self.is(fact, pattern))
            .fold(Truth::No, Truth::or)
    }

    /// Whether the log says that it is complete for some acts from one day to another.
    pub(crate) fn covered(
        &self,
        kinds: &[ActKind],
        by: &[BodyKind],
        from: Option<Day>,
        until: Option<Day>,
    ) -> bool {
        kinds.iter().all(|kind| {
            self.case.coverage.iter().any(|coverage| {
                let acts = coverage
                    .acts
                    .as_ref()
                    .is_none_or(|acts| acts.contains(kind));
                let bodies = coverage.bodies.as_ref().is_none_or(|bodies| {
                    let mut asked = self
                        .case
                        .bodies
                        .iter()
                        .filter(|body| by.iter().any(|kind| self.fills(&body.id, kind)));
                    !by.is_empty() && asked.all(|body| bodies.contains(&body.id))
                });
                acts && bodies && stretches(coverage.period, from, until)
            })
        })
    }

    /// What competent bodies concluded on a matter, with the records that say so.
    pub(crate) fn findings<'w>(
        &'w self,
        matter: &'w MatterId,
    ) -> Vec<(&'w Fact<'a>, &'a BodyFinding)> {
        let mut all = Vec::new();
        for fact in &self.facts {
            if let Act::Conclude(act) = &fact.record.act {
                for finding in &act.findings {
                    let of = finding.matter.as_ref().or(fact.record.matter.as_ref());
                    if of == Some(matter) {
                        all.push((fact, finding));
                    }
                }
            }
        }
        all
    }

    /// Whether a body of a kind concluded that there is a ground.
    pub(crate) fn established(&self, matter: &Matter, topic: &Topic, by: &BodyKind) -> Truth {
        let answers = self
            .findings(&matter.id)
            .into_iter()
            .filter(|(_, finding)| {
                finding.result == FindingResult::Established
                    && finding.topic.as_ref() == Some(topic)
            });
        let answers = answers.map(|(fact, _)| match &fact.record.actor {
            None => Truth::Unknown,
            Some(actor) => truth(self.fills(actor, by)),
        });
        answers.fold(Truth::No, Truth::or)
    }
}

fn stretches(period: Period, from: Option<Day>, until: Option<Day>) -> bool {
    let starts = period
        .first_day()
        .is_none_or(|first| from.is_some_and(|from| Day::from(first) <= from));
    let ends = period
        .day_after()
        .is_none_or(|after| until.is_some_and(|until| until < Day::from(after)));
    starts && ends
}

/// Whether what is of one kind counts as of another: itself, its organ, its heir.
pub(crate) fn comes_to(own: &BodyKind, asked: &BodyKind) -> bool {
    if own == asked {
        return true;
    }
    let row = |kind: &BodyKind| KINDS.iter().find(|row| row.kind == *kind);
    if row(own).is_some_and(|row| row.organ_of.as_ref() == Some(asked)) {
        return true;
    }
    follows(own, asked)
}

/// Whether what is of one kind is of another, or took over its work.
fn follows(own: &BodyKind, asked: &BodyKind) -> bool {
    let heir = KINDS
        .iter()
        .find(|row| row.kind == *asked)
        .and_then(|row| row.heir);
    own == asked
        || heir.is_some_and(|heir| {
            let on = matches!(
                heir.succession,
                Succession::Renamed | Succession::MergedInto | Succession::FunctionsTo
            );
            on && heir.to.iter().any(|to| follows(own, to))
        })
}

fn fact(record: &Record) -> Fact<'_> {
    let act = serde_json::to_value(&record.act).unwrap();
    let when = Bounds::of(record.date);
    let until = act
        .get("until")
        .map(|value| serde_json::from_value::<When>(value.clone()).unwrap());
    let by_ballot = act.get("form").and_then(Value::as_str) == Some("ballot");
    let last = match &record.act {
        Act::Ballot(_) | Act::VoteOnline(_) => Some(until),
        Act::Elect(_) if by_ballot || until.is_some() => Some(until),
        Act::Consult(_) | Act::Inspect(_) | Act::Supervise(_) if until.is_some() => Some(until),
        _ => None,
    };
    let last = match last {
        None => when,
        Some(Some(until)) => Bounds::of(until),
        Some(None) => Bounds {
            lo: when.lo,
            hi: None,
        },
    };
    // A meeting, an online vote or a decision that says nothing else is about the matter itself.
    let own = matches!(
        &record.act,
        Act::Meet(_) | Act::VoteOnline(_) | Act::Decide(_)
    );
    let topic = record
        .act
        .topic()
        .cloned()
        .or(own.then_some(Topic::DECISION));
    Fact {
        record,
        kind: record.act.kind(),
        topic,
        when,
        last,
        act,
    }
}

/// Whether a count is surely at least so many.
pub(crate) fn at_least(count: Quantity, n: u32) -> Truth {
    between(
        count.least() >= n,
        count.most().is_none_or(|most| most >= n),
    )
}

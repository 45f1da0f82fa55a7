//! Whole logs: worlds side by side, in which nothing is missed; and noise that changes nothing.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use super::Unreached;
use super::act::sending_of;
use super::build::build_closed;
use super::draws::{Draws, any_draws};
use super::duty::sessions_in;
use super::rules::Rules;
use super::world::after;
use crate::act::ActKind;
use crate::check::Checker;
use crate::norm::{Need, Rule};
use crate::record::{Act, Case, Deed, Delivery, Reading, Record, Registers, Withdrawal};
use crate::time::{Date, Period, When};
use crate::{CaseId, NormId, RecordId};

/// The day on which Law 10/2022/QH15 took effect: a first day for periods that state none.
const LAW: Date = Date::literal(2023, 7, 1);

/// A period with two ends: one without a last day ends after two years.
fn bounded(period: Period) -> Option<(Period, Date)> {
    let from = period.first_day().unwrap_or(LAW);
    let until = period.day_after().unwrap_or(after(from, 731));
    let bounded = Period::try_new(Some(from), Some(until)).ok()?;
    Some((bounded, after(until, -1)))
}

/// What a compliant log is made of.
struct Parts {
    checker: Checker,
    rules: Rules,
    as_of: Date,
    /// The norms in scope, by place, each with its plainest world.
    worlds: Vec<(usize, Case)>,
    left_out: Vec<(NormId, Unreached)>,
}

impl Parts {
    fn new(checker: &Checker, period: Period) -> Result<Self, Unreached> {
        let (within, as_of) = bounded(period).ok_or(Unreached::NoRoom)?;
        let mut parts = Self {
            checker: checker.clone(),
            rules: Rules {
                within,
                ..Rules::of(checker)
            },
            as_of,
            worlds: Vec::new(),
            left_out: Vec::new(),
        };
        parts.rules.sessions = sessions_in(within);
        // What one world takes an open term to mean, all do.
        for place in 0..parts.rules.norms.len() {
            if let Ok(world) = parts.world(place, Draws::PLAIN) {
                for reading in world.readings {
                    let known = |own: &Reading| own.term == reading.term;
                    if !parts.rules.readings.iter().any(known) {
                        parts.rules.readings.push(reading);
                    }
                }
            }
        }
        for place in 0..parts.rules.norms.len() {
            match parts.world(place, Draws::PLAIN) {
                Ok(world) => parts.worlds.push((place, world)),
                Err(why) => {
                    let norm = parts.rules.norms.get(place);
                    parts
                        .left_out
                        .extend(norm.map(|norm| (norm.id.clone(), why)));
                }
            }
        }
        Ok(parts)
    }

    fn world(&self, place: usize, draws: Draws) -> Result<Case, Unreached> {
        let norm = self.rules.norms.get(place).ok_or(Unreached::UnknownNorm)?;
        let name = format!("w{}-", place.saturating_add(1));
        build_closed(&self.rules, &self.checker, norm, draws, self.as_of, &name)
    }

    /// Some of the worlds in one log.
    fn log(&self, chosen: &[usize], draws: Draws) -> Case {
        let mut log = Case::new(CaseId::constant("made-up"), self.as_of);
        log.registers = Some(Registers::new());
        for nth in chosen {
            let Some((place, plainest)) = self.worlds.get(*nth) else {
                continue;
            };
            let world = self.world(*place, draws);
            join(&mut log, world.unwrap_or_else(|_| plainest.clone()));
        }
        self.send_to_every(&mut log);
        log
    }

    /// What has to go to every body of some kinds goes to those of the other worlds as well.
    fn send_to_every(&self, log: &mut Case) {
        let performs = self.rules.norms.iter().filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some(duty.perform.iter()),
            _ => None,
        });
        for perform in performs.flatten() {
            for need in perform.needs.iter() {
                let Need::Every(kinds) = need else { continue };
                let all: Vec<_> = log
                    .bodies
                    .iter()
                    .filter(|body| kinds.contains(&body.kind))
                    .map(|body| body.id.clone())
                    .collect();
                for record in &mut log.records {
                    let about = record.act.topic();
                    let topics = &perform.act.topics;
                    let so = record.act.kind() == perform.act.kind
                        && about.is_none_or(|topic| topics.is_empty() || topics.contains(topic));
                    let Some(sending) = sending_of(&mut record.act).filter(|_| so) else {
                        continue;
                    };
                    for id in &all {
                        if !sending.to.iter().any(|delivery| delivery.to == *id) {
                            sending.to.push(Delivery::new(id.clone()));
                        }
                    }
                }
            }
        }
    }
}

/// Puts a list after another, where one is stated.
fn append<T>(log: &mut Option<Vec<T>>, world: Option<Vec<T>>) {
    if let Some(mut world) = world {
        log.get_or_insert_default().append(&mut world);
    }
}

/// Puts one world beside others: bodies of the centre, sessions and readings are the same in all.
fn join(log: &mut Case, world: Case) {
    let bodies: BTreeSet<_> = log.bodies.iter().map(|body| body.id.clone()).collect();
    let records: BTreeSet<_> = log.records.iter().map(|record| record.id.clone()).collect();
    let terms: BTreeSet<_> = log
        .readings
        .iter()
        .map(|reading| reading.term.to_string())
        .collect();
    let mut world = world;
    world.bodies.retain(|body| !bodies.contains(&body.id));
    world.records.retain(|record| !records.contains(&record.id));
    world
        .readings
        .retain(|reading| !terms.contains(reading.term.as_str()));
    log.bodies.append(&mut world.bodies);
    log.matters.append(&mut world.matters);
    log.records.append(&mut world.records);
    log.readings.append(&mut world.readings);
    if log.coverage.is_empty() {
        log.coverage = world.coverage;
    }
    if let Some((log, world)) = log.registers.as_mut().zip(world.registers) {
        append(&mut log.households, world.households);
        append(&mut log.villages, world.villages);
        append(&mut log.staff, world.staff);
        append(&mut log.facilities, world.facilities);
    }
}

/// Logs of a period in which nobody missed anything: of some of the norms of a checker, each in a province
/// of its own, the world in which it is met, with all that its records start in other norms.
///
/// Looked at on the last day of the period, no duty is late or left undone, no act lacks what it needs, no step
/// was skipped. Votes may fail and recognition may be refused: that breaks no rule. Terms that are still to come
/// stay pending. A period without a last day ends after two years.
///
/// # Errors
///
/// The period leaves no room.
///
/// # Examples
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::report::Outcome;
/// use danchu::strategies::compliant_log;
/// use danchu::strategies::proptest::prelude::*;
/// use danchu::time::{Date, Period};
/// let checker = Checker::viet_nam();
/// let years = Period::between(Date::literal(2023, 9, 1), Date::literal(2025, 7, 1));
/// proptest!(ProptestConfig::with_cases(2), |(log in compliant_log(&checker, years)?)| {
///     let verdicts = checker.verdicts(&log, &Context::new());
///     prop_assert!(verdicts.iter().all(|verdict| verdict.outcome != Outcome::SatisfiedLate));
/// });
/// # Ok::<(), danchu::strategies::Unreached>(())
/// ```
pub fn compliant_log(
    checker: &Checker,
    period: Period,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    let parts = Arc::new(Parts::new(checker, period)?);
    let all: Vec<usize> = (0..parts.worlds.len()).collect();
    if all.is_empty() {
        return Err(Unreached::NoRoom);
    }
    let some = subsequence(all, 1..=parts.worlds.len());
    Ok((some, any_draws()).prop_map(move |(chosen, draws)| parts.log(&chosen, draws)))
}

/// The norms of which a [`compliant_log`] of a period has no world, each with the reason.
///
/// # Errors
///
/// The period leaves no room.
///
/// # Examples
///
/// ```
/// use danchu::check::Checker;
/// use danchu::strategies::{Unreached, left_out};
/// use danchu::time::{Date, Period};
/// let years = Period::between(Date::literal(2023, 9, 1), Date::literal(2025, 7, 1));
/// let left_out = left_out(&Checker::viet_nam(), years)?;
/// // The ordinance had ended before.
/// let ended = left_out.iter().find(|(norm, _)| norm.as_str() == "ordinance-34-2007:12:carried");
/// assert_eq!(ended.map(|(_, why)| *why), Some(Unreached::NoRoom));
/// # Ok::<(), Unreached>(())
/// ```
pub fn left_out(checker: &Checker, period: Period) -> Result<Vec<(NormId, Unreached)>, Unreached> {
    Ok(Parts::new(checker, period)?.left_out)
}

/// What happens to one record on its way into a log, without a consequence.
#[derive(Debug, Clone, Copy)]
enum Noise {
    /// It is entered twice.
    Twice,
    /// A wrong version of it was entered first, and corrected.
    Corrected,
    /// A copy of it under another id was entered, and withdrawn.
    Withdrawn,
    /// An act of no matter came with it.
    Beside,
    /// One like it is planned for after the day of the check.
    Later,
}

fn any_noise() -> impl Strategy<Value = (Index, Noise)> + Clone {
    let noise = prop_oneof![
        Just(Noise::Twice),
        Just(Noise::Corrected),
        Just(Noise::Withdrawn),
        Just(Noise::Beside),
        Just(Noise::Later),
    ];
    (any::<Index>(), noise)
}

/// The same case with noise that changes no verdict: records, bodies and matters in another order, entered
/// twice, corrected or withdrawn, about nothing at all, or later than the day of the check.
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::strategies::{any_case, noisy};
/// use danchu::strategies::proptest::prelude::*;
/// let checker = Checker::viet_nam();
/// let both = any_case().prop_flat_map(|case| (Just(case.clone()), noisy(case)));
/// proptest!(ProptestConfig::with_cases(8), |((plain, noisy) in both)| {
///     let count = |case| checker.verdicts(case, &Context::new()).len();
///     prop_assert_eq!(count(&plain), count(&noisy));
/// });
/// ```
pub fn noisy(case: Case) -> impl Strategy<Value = Case> + Clone {
    let bodies = Just(case.bodies.clone()).prop_shuffle();
    let matters = Just(case.matters.clone()).prop_shuffle();
    let noise = proptest::collection::vec(any_noise(), 0..=8);
    (Just(case), noise, bodies, matters)
        .prop_map(|(mut case, noise, bodies, matters)| {
            (case.bodies, case.matters) = (bodies, matters);
            for (nth, (index, noise)) in noise.into_iter().enumerate() {
                add(&mut case, nth, index, noise);
            }
            case
        })
        .prop_flat_map(|case| {
            let records = Just(case.records.clone()).prop_shuffle();
            (Just(case), records).prop_map(|(mut case, records)| {
                case.records = records;
                case
            })
        })
}

/// Adds one piece of noise to a case.
fn add(case: &mut Case, nth: usize, index: Index, noise: Noise) {
    let len = case.records.len();
    if len == 0 {
        return;
    }
    let place = index.index(len);
    let new = |what: &str| -> Option<RecordId> {
        let id: RecordId = format!("noise-{nth}-{what}").parse().ok()?;
        (!case.records.iter().any(|record| record.id == id)).then_some(id)
    };
    let Some((id, more)) = new("a").zip(new("b")) else {
        return;
    };
    let as_of = case.as_of;
    let Some(record) = case.records.get_mut(place) else {
        return;
    };
    let mut like = record.clone();
    like.id = id.clone();
    match noise {
        Noise::Twice => {
            let again = record.clone();
            case.records.push(again);
        }
        // What stands for another record already, or was entered twice, is left as it is.
        Noise::Corrected => {
            let own = record.id.clone();
            let alone = case.records.iter().filter(|one| one.id == own).count() == 1;
            let names = |one: &Record| one.corrects.as_ref() == Some(&own);
            let free = alone && !case.records.iter().any(names);
            if let Some(record) = case.records.get_mut(place)
                && free
                && record.corrects.is_none()
            {
                record.corrects = Some(id);
                like.date = When::unknown();
                case.records.push(like);
            }
        }
        Noise::Withdrawn => {
            let back = Record::new(more, Act::Withdraw(Withdrawal::new(id)));
            // A copy of a record that corrects another one would correct it as well, and still does.
            like.corrects = None;
            case.records.extend([like, back]);
        }
        Noise::Beside => {
            let nothing = Record::new(id, Act::Direct(Deed::new())).with_date(When::day(as_of));
            case.records.push(nothing);
        }
        Noise::Later => {
            let next = after(as_of, 1);
            let of_interest = like.act.kind() != ActKind::Withdraw;
            if next > as_of && of_interest {
                (like.date, like.corrects) = (When::day(next), None);
                case.records.push(like);
            }
        }
    }
}

//! A case under other ids.

use alloc::format;
use core::str::FromStr;

use super::compare::{Answers, answers, same_answers};
use super::{About, Broken, Law};
use crate::check::{Checker, Context};
use crate::record::{Act, Case, Record};
use crate::{BodyId, RecordId};

/// What the new names begin with: the same for all, so that their order stays.
const PREFIX: &str = "renamed-";

/// Renaming ids changes nothing but ids: bodies, matters and records have other names in the same order.
/// Left out are ids that have no room for a longer name.
///
/// # Errors
///
/// The first answer that differs.
pub fn renaming_harmless(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let Some(other) = renamed(case) else {
        return Ok(());
    };
    let before: Option<Answers> = answers(checker, case, context)
        .into_iter()
        .map(|(about, outcome)| Some((renamed_about(about)?, outcome)))
        .collect();
    let Some(before) = before else {
        return Ok(());
    };
    let after = answers(checker, &other, context);
    same_answers(Law::RenamingHarmless, &before, &after, |_, _| true)
}

fn longer<T: FromStr>(id: &str) -> Option<T> {
    format!("{PREFIX}{id}").parse().ok()
}

fn body(id: &mut BodyId) -> Option<()> {
    *id = longer(id.as_str())?;
    Some(())
}

fn record(id: &mut RecordId) -> Option<()> {
    *id = longer(id.as_str())?;
    Some(())
}

fn renamed_about(mut about: About) -> Option<About> {
    about.matter = longer(about.matter.as_str())?;
    about.village.iter_mut().try_for_each(body)?;
    about.bearer.iter_mut().try_for_each(body)?;
    about.subject.iter_mut().try_for_each(record)?;
    Some(about)
}

/// The case with every id renamed; none if one has no room.
fn renamed(case: &Case) -> Option<Case> {
    let mut case = case.clone();
    for entry in &mut case.bodies {
        body(&mut entry.id)?;
        entry.parent.iter_mut().try_for_each(body)?;
    }
    for matter in &mut case.matters {
        matter.id = longer(matter.id.as_str())?;
        body(&mut matter.body)?;
    }
    if let Some(registers) = &mut case.registers {
        let households = registers
            .households
            .iter_mut()
            .flatten()
            .map(|entry| &mut entry.of);
        let villages = registers
            .villages
            .iter_mut()
            .flatten()
            .map(|entry| &mut entry.of);
        let staff = registers
            .staff
            .iter_mut()
            .flatten()
            .map(|entry| &mut entry.of);
        let facilities = registers
            .facilities
            .iter_mut()
            .flatten()
            .map(|entry| &mut entry.of);
        households
            .chain(villages)
            .chain(staff)
            .chain(facilities)
            .try_for_each(body)?;
    }
    for coverage in &mut case.coverage {
        coverage.bodies.iter_mut().flatten().try_for_each(body)?;
        coverage.declared_by.iter_mut().try_for_each(body)?;
    }
    case.records.iter_mut().try_for_each(renamed_record)?;
    Some(case)
}

fn renamed_record(entry: &mut Record) -> Option<()> {
    record(&mut entry.id)?;
    entry.actor.iter_mut().try_for_each(body)?;
    if let Some(matter) = &mut entry.matter {
        *matter = longer(matter.as_str())?;
    }
    let links = [&mut entry.responds_to, &mut entry.corrects];
    links.into_iter().flatten().try_for_each(record)?;
    renamed_act(&mut entry.act)
}

fn renamed_act(act: &mut Act) -> Option<()> {
    match act {
        Act::Meet(act) => {
            let named = [&mut act.cluster, &mut act.village, &mut act.convenor];
            named.into_iter().flatten().try_for_each(body)
        }
        Act::Elect(act) => {
            let named = [&mut act.village, &mut act.convenor];
            named.into_iter().flatten().try_for_each(body)
        }
        Act::Ballot(act) => act.village.iter_mut().try_for_each(body),
        Act::VoteOnline(act) => act.village.iter_mut().try_for_each(body),
        Act::Send(act) | Act::Report(act) | Act::File(act) => {
            let mut to = act.to.iter_mut();
            to.try_for_each(|delivery| body(&mut delivery.to))
        }
        Act::Inspect(act) | Act::Supervise(act) => act.object.iter_mut().try_for_each(body),
        Act::Complain(act) | Act::Petition(act) | Act::Answer(act) => {
            act.to.iter_mut().try_for_each(body)
        }
        Act::Conclude(act) => act.findings.iter_mut().try_for_each(|finding| {
            if let Some(matter) = &mut finding.matter {
                *matter = longer(matter.as_str())?;
            }
            finding.by.iter_mut().try_for_each(body)
        }),
        Act::Withdraw(act) => record(&mut act.record),
        other => match other.deed_mut() {
            Some(deed) => deed.to.iter_mut().try_for_each(body),
            None => Some(()),
        },
    }
}

//! What must hold of the rows of the catalogue, whatever they say.
#![expect(
    clippy::expect_used,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

extern crate alloc;

mod accounting;
mod at_work;
mod boundaries;
mod conventions;
mod front_oversight;
mod people_inspect;
mod people_know;
mod provisions;
mod rows;
mod second_reading;

use alloc::collections::BTreeSet;

use danchu::catalogue;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::{Checker, NewCheckerError};
use danchu::law::{Citation, InstrumentRef, Provision};
use danchu::norm::{Norm, Rule, Timing, Trigger};
use danchu::time::Period;
use danchu::{Label, NormId};

fn ids() -> Vec<&'static NormId> {
    let norms = catalogue::norms().map(|norm| &norm.id);
    norms
        .chain(catalogue::enabling().map(|row| &row.id))
        .chain(catalogue::tensions().map(|tension| &tension.id))
        .collect()
}

fn cites() -> Vec<&'static Citation> {
    let norms = catalogue::norms().flat_map(|norm| norm.cites.iter());
    let enabling = catalogue::enabling().flat_map(|row| row.cites.iter());
    let gaps = catalogue::unmodelled().map(|gap| &gap.cite);
    norms
        .chain(enabling)
        .chain(gaps)
        .chain(catalogue::tensions().flat_map(|tension| tension.cites.iter()))
        .collect()
}

#[test]
fn an_id_is_used_once_and_names_its_place() {
    let ids = ids();
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
    for id in ids {
        let parts: Vec<&str> = id.as_str().split(':').collect();
        let kebab = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|b| {
                    b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.')
                })
        };
        assert!(
            parts.len() >= 2 && parts.iter().all(|part| kebab(part)),
            "{id}"
        );
    }
}

#[test]
fn every_citation_is_one_and_its_instrument_is_listed() {
    for cite in cites() {
        assert!(
            cite.provision.as_str().parse::<Provision>().is_ok(),
            "{cite:?}"
        );
        assert!(
            cite.instrument.as_str().parse::<InstrumentRef>().is_ok(),
            "{cite:?}"
        );
        assert!(
            catalogue::instruments().any(|instrument| instrument.id == cite.instrument),
            "{cite:?}"
        );
    }
    assert!(catalogue::norms().all(|norm| !norm.cites.is_empty()));
}

#[test]
fn what_a_row_refers_to_is_there() {
    let there = |id: &NormId| assert!(catalogue::norm(id).is_some(), "{id}");
    catalogue::enabling()
        .flat_map(|row| row.used_by.iter())
        .for_each(there);
    catalogue::tensions()
        .flat_map(|tension| tension.norms.iter())
        .for_each(there);
    for norm in catalogue::norms() {
        if let Rule::Duty(duty) = &norm.rule {
            match &duty.trigger {
                Trigger::Outcome { of, .. } => of.iter().for_each(there),
                Trigger::Breach(of) => there(of),
                _ => {}
            }
        }
    }
}

#[test]
fn a_norm_is_in_force_only_while_its_leading_instrument_is() {
    for norm in catalogue::norms() {
        let leading = &norm.cites[0].instrument;
        let instrument = catalogue::instruments()
            .find(|instrument| instrument.id == *leading)
            .unwrap();
        let Some(from) = instrument.in_force_from.date() else {
            // Of the joint resolution of 2008 the day of force was not read; the programme states none.
            let without = ["09/2008/NQLT-CP-UBTWMTTQVN", "programme-kl-120"];
            assert!(without.contains(&leading.as_str()), "{leading}");
            continue;
        };
        let force = Period::try_new(Some(from), instrument.ends.date()).unwrap();
        assert_eq!(
            norm.period.intersection(&force),
            Some(norm.period),
            "{}",
            norm.id
        );
    }
}

#[test]
fn every_name_is_there_in_both_languages() {
    let labels: Vec<&Label> = catalogue::norms()
        .map(|norm| &norm.label)
        .chain(catalogue::enabling().map(|row| &row.label))
        .chain(catalogue::tensions().map(|tension| &tension.label))
        .chain(catalogue::instruments().map(|instrument| &instrument.title))
        .collect();
    for label in labels {
        assert!(
            !label.vi.trim().is_empty() && !label.en.trim().is_empty(),
            "{label:?}"
        );
        assert!(unicode_normalization::is_nfc(&label.vi), "{label:?}");
    }
}

fn fails(norms: Vec<Norm>) -> NewCheckerError {
    Checker::try_new(norms, viet_nam(CultureDay::Off)).expect_err("the norms cannot be asked")
}

#[test]
fn a_checker_takes_the_catalogue_and_refuses_what_cannot_be_asked() {
    let norms: Vec<Norm> = catalogue::norms().cloned().collect();
    assert!(Checker::try_new(norms.clone(), viet_nam(CultureDay::Off)).is_ok());

    let mut twice = norms.clone();
    twice.push(norms[0].clone());
    assert!(matches!(fails(twice), NewCheckerError::SameId { id } if id == norms[0].id));

    let started_by = |norm: &Norm, of: &NormId| {
        let mut norm = norm.clone();
        if let Rule::Duty(duty) = &mut norm.rule {
            duty.trigger = Trigger::Breach(of.clone());
            duty.timing = Timing::Unstated;
        }
        norm
    };
    let send = catalogue::norm(&"law-10-2022:20.3:send".parse().unwrap()).unwrap();
    let answer = catalogue::norm(&"law-10-2022:21.2.p5:answer-pc".parse().unwrap()).unwrap();
    assert!(
        matches!(fails(vec![started_by(send, &answer.id)]), NewCheckerError::UnknownNorm { to, .. } if to == answer.id)
    );
    assert!(matches!(
        fails(vec![
            started_by(send, &answer.id),
            started_by(answer, &send.id)
        ]),
        NewCheckerError::Cycle { .. }
    ));
}

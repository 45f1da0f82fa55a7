//! What changed on 2025-07-01: duties whose bearer is gone, wordings that were not read.

use alloc::collections::BTreeSet;

use danchu::actor::Fate;
use danchu::catalogue;
use danchu::law::{InstrumentRef, RelationKind};
use danchu::norm::{Reason, Rule};
use danchu::time::Date;

const LAST: Date = Date::literal(2025, 6, 30);
const FIRST: Date = Date::literal(2025, 7, 1);

fn dead(on: Date) -> BTreeSet<(&'static str, &'static str)> {
    catalogue::dead_letters(on)
        .map(|(norm, kind, _)| (norm.id.as_str(), kind.as_str()))
        .collect()
}

#[test]
fn what_the_district_owed_by_the_law_is_a_dead_letter_from_the_first_day_without_districts() {
    let of_the_law = |on| -> Vec<(&str, &str)> {
        dead(on)
            .into_iter()
            .filter(|(norm, _)| norm.starts_with("law-10-2022:"))
            .collect()
    };
    assert_eq!(of_the_law(LAST), []);
    let report = [("law-10-2022:85.3:report-district", "district_pc")];
    assert_eq!(of_the_law(FIRST), report);
    assert_eq!(of_the_law(Date::literal(2030, 1, 1)), report);
    // While the district was there it bore it, and it bears nothing after.
    let borne = |on| {
        catalogue::bearers_on(on)
            .any(|(norm, ..)| norm.id.as_str() == "law-10-2022:85.3:report-district")
    };
    assert!(borne(LAST) && !borne(FIRST));
}

#[test]
fn what_the_programme_asks_of_districts_is_one_too() {
    let asked: BTreeSet<(&str, &str)> = catalogue::norms()
        .filter(|norm| norm.id.as_str().starts_with("programme-kl-120:"))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm, duty)),
            _ => None,
        })
        .flat_map(|(norm, duty)| {
            duty.owes
                .iter()
                .map(|kind| (norm.id.as_str(), kind.as_str()))
        })
        .filter(|(_, kind)| kind.starts_with("district"))
        .collect();
    assert!(!asked.is_empty());
    assert!(asked.is_subset(&dead(FIRST)));
    assert!(asked.is_disjoint(&dead(LAST)));
}

#[test]
fn a_dead_letter_has_no_heir_and_its_text_still_stands() {
    for day in [
        Date::literal(2016, 1, 1),
        LAST,
        FIRST,
        Date::literal(2026, 11, 24),
    ] {
        for (norm, kind, fate) in catalogue::dead_letters(day) {
            assert!(
                matches!(fate, Fate::Ended | Fate::Split { .. }),
                "{kind}: {fate:?}"
            );
            // The ordinance of 2007 and all that hung on it ended in 2023.
            assert!(!norm.id.as_str().starts_with("ordinance"), "{}", norm.id);
        }
    }
}

#[test]
fn the_marked_wordings_are_places_of_a_text_that_was_amended() {
    assert_eq!(catalogue::unread_wordings(LAST).count(), 0);
    let mut marked = 0;
    for wording in catalogue::unread_wordings(FIRST) {
        for cite in wording.cites.iter() {
            marked += 1;
            assert!(
                catalogue::provisions(&cite.instrument).any(|place| *place == cite.provision),
                "{cite:?}"
            );
            for by in wording.by.iter() {
                let amends = catalogue::instruments()
                    .filter(|text| text.id == *by)
                    .flat_map(|text| text.relations.iter())
                    .any(|relation| {
                        relation.kind == RelationKind::Amends && relation.target == cite.instrument
                    });
                assert!(amends, "{by} and {}", cite.instrument);
            }
        }
    }
    // Places that name the township, the district, the ministry of labour; one names two of these.
    assert_eq!(marked, 19 + 7 + 2);
}

#[test]
fn an_amendment_that_was_not_read_is_a_gap_with_that_reason() {
    let unread: BTreeSet<&InstrumentRef> = catalogue::unread_wordings(FIRST)
        .flat_map(|wording| wording.by.iter())
        .collect();
    assert_eq!(unread.len(), 2);
    for by in unread {
        let gap = catalogue::unmodelled().find(|gap| gap.cite.instrument == *by);
        assert_eq!(gap.map(|gap| gap.reason), Some(Reason::TextNotRead), "{by}");
    }
}

//! The bearers of the duties of the catalogue.

use danchu::actor::Fate;
use danchu::catalogue;
use danchu::norm::Rule;
use danchu::time::Date;

/// How many pairs of a duty and a kind that owes it there are on a day, counted without the query.
fn pairs(day: Date) -> usize {
    let in_force = catalogue::norms().filter(|norm| norm.period.contains(day));
    in_force
        .map(|norm| match &norm.rule {
            Rule::Duty(duty) => duty.owes.len(),
            _ => 0,
        })
        .sum()
}

#[test]
fn every_bearer_of_a_duty_in_force_is_asked() {
    for day in [
        Date::literal(2017, 6, 30),
        Date::literal(2023, 6, 30),
        Date::literal(2023, 7, 1),
        Date::literal(2026, 1, 1),
    ] {
        let found: Vec<_> = catalogue::bearers_on(day).collect();
        assert!(!found.is_empty(), "{day}");
        assert_eq!(found.len(), pairs(day), "{day}");
        assert!(
            found.iter().all(|(norm, _, _)| norm.period.contains(day)),
            "{day}"
        );
    }
}

#[test]
fn the_law_on_the_village_lost_no_bearer_in_2025() {
    let laws = ["law-10-2022:", "decree-59-2023:"];
    let mut asked = 0;
    for (norm, kind, fate) in catalogue::bearers_on(Date::literal(2026, 1, 1)) {
        if laws.iter().any(|law| norm.id.as_str().starts_with(law)) {
            asked += 1;
            assert_eq!(fate, Fate::Exists, "{}: {kind}", norm.id);
        }
    }
    assert!(asked > 0);
}

//! The synthetic year of a province: its numbers typed from the description of the year, before they were counted.

use danchu::check::{Checker, Context};
use danchu::norm::Stage;
use danchu::record::Case;
use danchu::yearly::{Item, Measure, Proportion, YearlyReport};

use crate::world::of;

pub(crate) fn province() -> Case {
    let text = include_str!("../data/programme/province-year.json");
    danchu::wire::read_case(text).unwrap()
}

pub(crate) fn report() -> YearlyReport {
    let case = province();
    let report = Checker::viet_nam().check(&case, &Context::new());
    YearlyReport::of(&case, &report, 2017)
}

/// Each measure that is summed up, with its three numbers; the two that are not, and those with nothing to count.
const NUMBERS: &[(Measure, Option<(u32, u32, u32)>)] = &[
    // Committees A and B have traces; E, the delegation of the Council and the civil affairs committee of
    // the People's Committee have none under coverage; C has no coverage.
    (Measure::Directing, Some((2, 5, 1))),
    // The Front and the Youth Union proposed nothing; what the advisory body proposed is not theirs.
    (Measure::OwnProposals, Some((0, 2, 0))),
    (Measure::ProposalsAnswered, None),
    (Measure::HouseholdsAtMeetings, None),
    (Measure::BallotsReturned, None),
    (Measure::BoardReports, None),
    (Measure::ChanceToUnderstand, None),
    (Measure::LongestSilence, None),
    // The accounts of the fund of B2 were concluded not to be published.
    (Measure::PublicityInTime, Some((0, 1, 0))),
    (Measure::VillagesWithPosting, None),
    (Measure::DialoguesHeld, None),
    // The complaint at C1: whether it was answered is not known.
    (Measure::PetitionsAnswered, Some((0, 0, 1))),
    (Measure::ReceptionsInPerson, None),
    (Measure::DecidedByCommunity, None),
    // The levy of A2 was collected, and concluded not to have been met on.
    (Measure::FormOnly, Some((1, 1, 0))),
];

#[test]
fn the_numbers_of_the_year_are_as_described() {
    let report = report();
    assert_eq!(NUMBERS.len(), Measure::ALL.len());
    for (measure, numbers) in NUMBERS {
        let numbers = numbers.map(|(part, whole, unknown)| of(part, whole, unknown));
        assert_eq!(report.total(*measure), numbers, "{measure:?}");
    }
}

#[test]
fn the_silences_of_the_year_are_as_described() {
    let days: Vec<_> = report()
        .items_of(Measure::LongestSilence)
        .map(|item| {
            let silence = item.silence.unwrap();
            (
                item.body.clone().unwrap().to_string(),
                silence.at_least,
                silence.at_most,
            )
        })
        .collect();
    // A: days 45, 79, 163, 248 and 325, so 84 between June and September. B: day 138, so 227 after it.
    let expected = [
        ("a-party", 84, 84),
        ("b-party", 227, 227),
        ("c-party", 0, 365),
        ("council-caucus", 365, 365),
        ("e", 365, 365),
        ("pc-caucus", 365, 365),
    ];
    assert_eq!(
        days,
        expected.map(|(body, low, high)| (body.to_owned(), low, high))
    );
}

fn only(measure: Measure) -> Item {
    let report = report();
    let items: Vec<&Item> = report.items_of(measure).collect();
    assert_eq!(items.len(), 1);
    items[0].clone()
}

#[test]
fn the_levy_without_a_meeting_is_form_only_and_its_votes_are_no_mean() {
    let form_only = only(Measure::FormOnly);
    assert_eq!(form_only.matter.unwrap().as_str(), "a2-levy");
    assert_eq!(form_only.stages, [Stage::Discuss]);
    assert_eq!(form_only.records.len(), 1);
    let decided = only(Measure::DecidedByCommunity);
    assert_eq!(
        (decided.body.unwrap().as_str(), decided.count),
        ("a2", Some(Proportion::NOTHING.with_unknown(1)))
    );
}

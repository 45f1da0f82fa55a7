//! D3: meetings, ballots and board reports; D7: dialogues, petitions and receptions.

use danchu::act::{ActKind, Topic, VoteUnit};
use danchu::record::{
    Act, BallotRecord, Case, Complaint, Deed, Delivery, MeetingRecord, Plan, Scheduled, Sending,
    SplitPetitions, Tally, VillageCount, Votes,
};
use danchu::yearly::{Measure, Proportion};
use danchu::{Quantity, wire};

use crate::world::{commune, complete, count, meet, of, on_road, record, votes};

fn households(case: &Case) -> Option<Proportion> {
    count(case, Measure::HouseholdsAtMeetings)
}

#[test]
fn the_households_that_came_are_counted_of_all_households_of_the_village() {
    // The register says 90; what the meeting took for all does not count.
    let came = on_road(
        "m",
        "head",
        "2017-05-01",
        meet(votes().with_attending(70).with_electorate(80)),
    );
    assert_eq!(
        households(&commune().with_record(came)),
        Some(of(70, 90, 0))
    );
}

#[test]
fn a_head_count_known_by_bounds_leaves_the_rest_out() {
    let came = on_road(
        "m",
        "head",
        "2017-05-01",
        meet(votes().with_attending(Quantity::at_least(40))),
    );
    assert_eq!(
        households(&commune().with_record(came)),
        Some(of(40, 40, 50))
    );
}

#[test]
fn a_meeting_without_a_head_count_or_of_voters_leaves_all_households_out() {
    let silent = on_road("m", "head", "2017-05-01", Act::Meet(MeetingRecord::new()));
    assert_eq!(
        households(&commune().with_record(silent)),
        Some(of(0, 0, 90))
    );
    let voters = Votes::new(VoteUnit::Voter)
        .with_attending(70)
        .with_electorate(200);
    let voters = on_road("m", "head", "2017-05-01", meet(voters));
    assert_eq!(
        households(&commune().with_record(voters)),
        Some(of(0, 0, 90))
    );
}

#[test]
fn a_village_whose_households_nobody_counted_is_left_out_without_a_bound() {
    let mut case = commune().with_record(on_road(
        "m",
        "head",
        "2017-05-01",
        meet(votes().with_attending(70)),
    ));
    case.registers = None;
    let open = Proportion::new(70, 70).with_unknown(Quantity::at_least(0));
    assert_eq!(households(&case), Some(open));
}

/// A meeting that does not say which attempt it is is the next one: its households are asked anew.
#[test]
fn a_later_meeting_that_does_not_say_so_is_another_attempt() {
    let meeting = |id: &str, on: &str, attending: u32| {
        on_road(id, "head", on, meet(votes().with_attending(attending)))
    };
    let case = commune()
        .with_record(meeting("m1", "2017-05-01", 60))
        .with_record(meeting("m2", "2017-06-01", 40));
    assert_eq!(households(&case), Some(of(100, 180, 0)));
}

#[test]
fn the_clusters_of_one_round_are_taken_together_and_two_rounds_are_not() {
    let part = |id: &str, round: u16, attending: u32| {
        let meeting = MeetingRecord::new()
            .with_round(round)
            .with_votes(votes().with_attending(attending));
        on_road(id, "head", "2017-05-01", Act::Meet(meeting))
    };
    let clusters = commune()
        .with_record(part("m1", 1, 30))
        .with_record(part("m2", 1, 20));
    assert_eq!(households(&clusters), Some(of(50, 90, 0)));
    let rounds = commune()
        .with_record(part("m1", 1, 30))
        .with_record(part("m2", 2, 20));
    assert_eq!(households(&rounds), Some(of(50, 180, 0)));
}

#[test]
fn meetings_of_another_year_or_of_a_council_are_in_no_number() {
    let before = on_road("m", "head", "2016-12-31", meet(votes().with_attending(70)));
    assert_eq!(households(&commune().with_record(before)), None);
    let session = MeetingRecord::new().with_topic(Topic::ORDINARY_SESSION);
    let session = record("s", "pc", "2017-07-01", Act::Meet(session));
    assert_eq!(households(&commune().with_record(session)), None);
}

#[test]
fn ballots_that_came_back_are_counted_of_those_given_out() {
    let ballot = |votes: Votes| {
        on_road(
            "b",
            "head",
            "2017-05-01",
            Act::Ballot(BallotRecord::new().with_votes(votes)),
        )
    };
    let returned = |votes| {
        count(
            &commune().with_record(ballot(votes)),
            Measure::BallotsReturned,
        )
    };
    assert_eq!(
        returned(votes().with_issued(90).with_returned(81)),
        Some(of(81, 90, 0))
    );
    assert_eq!(returned(votes().with_issued(90)), Some(of(0, 0, 90)));
    let voters = Votes::new(VoteUnit::Voter)
        .with_issued(200)
        .with_returned(180);
    assert_eq!(
        returned(voters),
        Some(Proportion::NOTHING.with_unknown(Quantity::at_least(0)))
    );
    // More than were given out is a mistake of the source.
    assert_eq!(
        returned(votes().with_issued(90).with_returned(91)),
        Some(of(0, 0, 90))
    );
}

#[test]
fn a_village_that_a_board_reported_to_counts_and_one_the_case_does_not_name_is_left_out() {
    let reported = |actor: &str| {
        let sending = Sending::new(
            Topic::IMPLEMENTATION,
            vec![Delivery::new("v1".parse().unwrap())],
        );
        record("r", actor, "2017-10-01", Act::Report(sending))
    };
    let case = commune().with_record(reported("board"));
    assert_eq!(count(&case, Measure::BoardReports), Some(of(1, 1, 1)));
    let known = case.with_coverage(complete(&[ActKind::Report]));
    assert_eq!(count(&known, Measure::BoardReports), Some(of(1, 2, 0)));
    // Near miss: the People's Committee reported, not a board.
    let other = commune()
        .with_record(reported("pc"))
        .with_coverage(complete(&[ActKind::Report]));
    assert_eq!(count(&other, Measure::BoardReports), Some(of(0, 2, 0)));
    let mut five = known;
    let registers = five.registers.take().unwrap();
    let villages = vec![VillageCount::new(
        "commune".parse().unwrap(),
        Quantity::exact(5),
    )];
    let five = five.with_registers(registers.with_villages(villages));
    assert_eq!(count(&five, Measure::BoardReports), Some(of(1, 2, 3)));
}

fn dialogue(id: &str, topic: Option<Topic>) -> danchu::record::Record {
    let deed = Deed::new();
    let deed = match topic {
        Some(topic) => deed.with_topic(topic),
        None => deed,
    };
    record(id, "pc", "2017-06-01", Act::Dialogue(deed))
}

fn planned(topic: Option<Topic>, count: u32) -> danchu::record::Record {
    let one = Scheduled::new(ActKind::Dialogue).with_count(count);
    let one = match topic {
        Some(topic) => one.with_topic(topic),
        None => one,
    };
    record(
        "plan",
        "pc",
        "2017-01-10",
        Act::Plan(Plan::new().with_scheduled(vec![one])),
    )
}

#[test]
fn dialogues_held_are_counted_for_those_that_the_plan_owes() {
    let dialogues = complete(&[ActKind::Dialogue]);
    let held = commune()
        .with_coverage(dialogues)
        .with_record(dialogue("d", None));
    // Nobody says how many are owed.
    assert_eq!(count(&held, Measure::DialoguesHeld), Some(of(0, 0, 1)));
    let owed = held.with_record(planned(None, 2));
    assert_eq!(count(&owed, Measure::DialoguesHeld), Some(of(1, 2, 0)));
    assert_eq!(count(&owed, Measure::ReceptionsInPerson), None);
    let unsure = commune()
        .with_record(dialogue("d", None))
        .with_record(planned(None, 2));
    assert_eq!(
        count(&unsure, Measure::DialoguesHeld),
        Some(Proportion::new(1, 2).with_unknown(Quantity::at_least(0)))
    );
}

#[test]
fn only_receptions_by_the_head_in_person_count_and_they_may_exceed_those_owed() {
    let base = commune()
        .with_coverage(complete(&[ActKind::Dialogue]))
        .with_record(planned(Some(Topic::RECEPTION), 1))
        .with_record(dialogue("d1", Some(Topic::RECEPTION_BY_HEAD)))
        .with_record(dialogue("d2", Some(Topic::RECEPTION_BY_HEAD)));
    assert_eq!(count(&base, Measure::ReceptionsInPerson), Some(of(2, 1, 0)));
    let delegated = base.with_record(dialogue("d3", Some(Topic::RECEPTION)));
    assert_eq!(
        count(&delegated, Measure::ReceptionsInPerson),
        Some(of(2, 1, 1))
    );
}

#[test]
fn a_tally_counts_instead_of_single_sessions_if_it_lies_in_the_year() {
    let tally = |until: &str| {
        let tally = Tally::new(ActKind::Dialogue)
            .with_topic(Topic::RECEPTION_BY_HEAD)
            .with_until(until.parse::<danchu::time::When>().unwrap())
            .with_done(10)
            .with_owed(12);
        record("t", "pc", "2017-01-01", Act::Tally(tally))
    };
    let base = commune().with_record(dialogue("d", Some(Topic::RECEPTION_BY_HEAD)));
    let within = base.clone().with_record(tally("2017-12-31"));
    assert_eq!(
        count(&within, Measure::ReceptionsInPerson),
        Some(of(10, 12, 0))
    );
    let across = base.with_record(tally("2018-01-01"));
    assert_eq!(
        count(&across, Measure::ReceptionsInPerson),
        Some(Proportion::NOTHING.with_unknown(Quantity::at_least(0)))
    );
}

fn petition(id: &str) -> danchu::record::Record {
    record(
        id,
        "v1",
        "2017-03-01",
        Act::Petition(Complaint::new().with_to("pc".parse::<danchu::BodyId>().unwrap())),
    )
}

fn answer(to: &str, counts: Complaint) -> danchu::record::Record {
    record("answer", "pc", "2017-04-01", Act::Answer(counts)).with_responds_to(to.parse().unwrap())
}

#[test]
fn a_petition_is_answered_by_what_refers_to_it() {
    let two = commune()
        .with_record(petition("p1"))
        .with_record(petition("p2"));
    let answered = two.with_record(answer("p1", Complaint::new()));
    assert_eq!(
        count(&answered, Measure::PetitionsAnswered),
        Some(of(1, 1, 1))
    );
    let known = answered.with_coverage(complete(&[ActKind::Answer]));
    assert_eq!(count(&known, Measure::PetitionsAnswered), Some(of(1, 2, 0)));
}

#[test]
fn petitions_answered_by_item_are_left_out() {
    let many = record(
        "p",
        "v1",
        "2017-03-01",
        Act::Petition(Complaint::new().with_petitions(51)),
    );
    let split = record(
        "s",
        "pc",
        "2017-03-05",
        Act::Split(SplitPetitions::new(
            Quantity::exact(51),
            Quantity::exact(77),
        )),
    )
    .with_responds_to("p".parse().unwrap());
    let case = commune().with_record(many).with_record(split);
    let items = case.clone().with_record(answer(
        "s",
        Complaint::new().with_items(77).with_answered(77),
    ));
    assert_eq!(
        count(&items, Measure::PetitionsAnswered),
        Some(of(0, 0, 51))
    );
    let petitions = case.with_record(answer("s", Complaint::new().with_petitions(50)));
    assert_eq!(
        count(&petitions, Measure::PetitionsAnswered),
        Some(of(50, 51, 0))
    );
}

#[test]
fn the_real_petitions_of_ha_tinh_and_the_real_receptions_are_left_out() {
    let read = |name: &str| {
        let path = format!(
            "{}/tests/data/cases/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        wire::read_case(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let of_year = |case: &Case, year, measure| {
        let report = danchu::check::Checker::viet_nam().check(case, &danchu::check::Context::new());
        danchu::yearly::total(&danchu::yearly::indicators(case, &report, year), measure)
    };
    // The day of the petitions is "not after 2 December 2024": of which year is open. Items are not petitions.
    let ha_tinh = read("hatinh-voters-77-contents");
    assert_eq!(
        of_year(&ha_tinh, 2024, Measure::PetitionsAnswered),
        Some(of(0, 0, 51))
    );
    // 381 of 960 sessions in five years are no number of one year.
    let receptions = read("national-reception-rates");
    let open = Proportion::NOTHING.with_unknown(Quantity::at_least(0));
    assert_eq!(
        of_year(&receptions, 2017, Measure::ReceptionsInPerson),
        Some(open)
    );
}

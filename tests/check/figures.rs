//! Figures that do not fit together: what is said of each, and the last one that still fits.
//!
//! Counts that differ by one in either direction stand on both sides of every comparison.

use danchu::act::{ActKind, FindingResult, Rung, Topic, VoteUnit};
use danchu::norm::Norm;
use danchu::record::{
    Act, BallotRecord, BodyFinding, Candidate, Conclusion, Consultation, DecisionRecord,
    DocumentRef, ElectionRecord, Evidence, HouseholdCount, MeetingRecord, OnlineVoteRecord,
    Printed, PrintedWhat, Record, Registers, Review, Ruling, SetUp, Tally, Votes,
};
use danchu::report::Inconsistency;
use danchu::{Quantity, RecordId};

use crate::{Context, check, record, village};

/// What is said of one record, in a village of so many households by the register.
fn of(one: Record, households: Option<u32>) -> Vec<Inconsistency> {
    let mut case = village("2024-06-01").with_record(one);
    if let Some(households) = households {
        let count = HouseholdCount::new("v".parse().unwrap(), households.into());
        case.registers = Some(Registers::new().with_households(vec![count]));
    }
    check(Vec::<Norm>::new(), &case, &Context::new()).inconsistencies
}

fn said(act: Act) -> Vec<Inconsistency> {
    of(record("a", "2024-02-01", "v", act), None)
}

fn id() -> RecordId {
    "a".parse().unwrap()
}

fn above(part: impl Into<Quantity>, whole: impl Into<Quantity>) -> Inconsistency {
    Inconsistency::PartAboveWhole {
        record: id(),
        part: part.into(),
        whole: whole.into(),
    }
}

fn sum(parts: impl Into<Quantity>, total: impl Into<Quantity>) -> Inconsistency {
    Inconsistency::Sum {
        record: id(),
        parts: parts.into(),
        total: total.into(),
    }
}

fn votes() -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
}

fn met(votes: Votes) -> Vec<Inconsistency> {
    said(Act::Meet(MeetingRecord::new().with_votes(votes)))
}

#[test]
fn a_part_is_never_larger_than_its_whole() {
    type Pair = fn(Quantity, Quantity) -> Votes;
    let pairs: [Pair; 7] = [
        |part, whole| votes().with_in_favour(part).with_valid(whole),
        |part, whole| votes().with_in_favour(part).with_returned(whole),
        |part, whole| votes().with_in_favour(part).with_attending(whole),
        |part, whole| votes().with_in_favour(part).with_electorate(whole),
        |part, whole| votes().with_valid(part).with_returned(whole),
        |part, whole| votes().with_returned(part).with_issued(whole),
        |part, whole| votes().with_attending(part).with_electorate(whole),
    ];
    for pair in pairs {
        let said = |part: Quantity, whole: Quantity| met(pair(part, whole));
        assert_eq!(said(40.into(), 40.into()), []);
        assert_eq!(said(41.into(), 40.into()), [above(41, 40)]);
        // Bounds that share a number may be the same number.
        assert_eq!(said(Quantity::between(40, 50), 40.into()), []);
        let more = Quantity::between(41, 50);
        assert_eq!(said(more, 40.into()), [above(more, 40)]);
        // A whole without an upper bound can be as large as its part.
        assert_eq!(said(41.into(), Quantity::at_least(1)), []);
    }
}

#[test]
fn valid_and_invalid_ballots_are_those_returned() {
    let returned = |returned: Quantity| {
        let counted = votes().with_valid(40_u32).with_invalid(2_u32);
        met(counted.with_returned(returned))
    };
    assert_eq!(returned(42.into()), []);
    assert_eq!(returned(41.into()), [sum(42, 41)]);
    assert_eq!(returned(43.into()), [sum(42, 43)]);
    assert_eq!(returned(Quantity::between(42, 50)), []);
    assert_eq!(returned(Quantity::between(40, 42)), []);
    let more = Quantity::between(43, 50);
    assert_eq!(returned(more), [sum(42, more)]);
}

#[test]
fn for_and_against_are_no_more_than_the_valid_ballots_or_those_who_came() {
    let against = |against: u32, whole: fn(Votes) -> Votes| {
        met(whole(votes().with_in_favour(30_u32).with_against(against)))
    };
    let wholes: [fn(Votes) -> Votes; 2] = [
        |votes| votes.with_valid(40_u32),
        |votes| votes.with_attending(40_u32),
    ];
    for whole in wholes {
        // Some may have said neither.
        assert_eq!(against(9, whole), []);
        assert_eq!(against(10, whole), []);
        assert_eq!(against(11, whole), [above(41, 40)]);
    }
    // The ballots that were valid count before those who came.
    let both = |votes: Votes| votes.with_valid(40_u32).with_attending(45_u32);
    assert_eq!(against(11, both), [above(41, 40)]);
}

#[test]
fn the_votes_of_every_voting_record_are_compared() {
    let votes = || votes().with_valid(41_u32).with_returned(40_u32);
    for act in [
        Act::Meet(MeetingRecord::new().with_votes(votes())),
        Act::Ballot(BallotRecord::new().with_votes(votes())),
        Act::VoteOnline(OnlineVoteRecord::new().with_votes(votes())),
        Act::Elect(ElectionRecord::new().with_votes(votes())),
        Act::Consult(Consultation::new().with_votes(votes())),
        Act::Tally(Tally::new(ActKind::Consult).with_votes(votes())),
        Act::SetUp(SetUp::new(Topic::DECISION).with_votes(votes())),
    ] {
        assert_eq!(said(act), [above(41, 40)]);
    }
}

#[test]
fn the_parts_of_a_tally_are_its_total() {
    let done = |done: Quantity| {
        let parts = vec![3.into(), 4.into()];
        said(Act::Tally(
            Tally::new(ActKind::Meet).with_done(done).with_parts(parts),
        ))
    };
    assert_eq!(done(7.into()), []);
    assert_eq!(done(6.into()), [sum(7, 6)]);
    assert_eq!(done(8.into()), [sum(7, 8)]);
}

/// Several places may be filled, so candidates together may have more votes than there were ballots.
#[test]
fn one_candidate_has_no_more_votes_than_there_were_valid_ballots() {
    let elected = |votes: Option<Votes>, candidates: [u32; 2]| {
        let candidates = (1..).zip(candidates);
        let listed = candidates.map(|(place, votes)| Candidate::new(place, votes.into()));
        let mut act = ElectionRecord::new().with_candidates(listed.collect::<Vec<_>>());
        act.votes = votes.map(Box::new);
        said(Act::Elect(act))
    };
    let valid = || Some(votes().with_valid(40_u32));
    assert_eq!(elected(valid(), [40, 40]), []);
    assert_eq!(elected(valid(), [40, 41]), [above(41, 40)]);
    let returned = || Some(votes().with_returned(40_u32));
    assert_eq!(elected(returned(), [40, 40]), []);
    assert_eq!(elected(returned(), [41, 40]), [above(41, 40)]);
    // The valid ones count before those returned.
    let both = Some(votes().with_valid(40_u32).with_returned(45_u32));
    assert_eq!(elected(both, [41, 1]), [above(41, 40)]);
    assert_eq!(elected(None, [41, 40]), []);
}

#[test]
fn a_review_counts_what_it_lists() {
    for act in [Act::Inspect, Act::Supervise] {
        let listed = |counted: Quantity, listed: Quantity| {
            let review = Review::new().with_count(counted).with_listed(listed);
            said(act(review))
        };
        assert_eq!(listed(5.into(), 5.into()), []);
        for other in [4_u32, 6] {
            let apart = Inconsistency::List {
                record: id(),
                counted: 5.into(),
                listed: other.into(),
            };
            assert_eq!(listed(5.into(), other.into()), [apart]);
        }
        let from = |low| Quantity::between(low, low + 3);
        assert_eq!(listed(from(2), from(5)), []);
        assert_eq!(listed(from(5), from(2)), []);
        assert_eq!(listed(from(2), from(6)).len(), 1);
        assert_eq!(listed(from(6), from(2)).len(), 1);
    }
}

#[test]
fn a_number_is_written_by_the_rules() {
    let wrong = "59/2023/ND-CP";
    let number = |written: &str| Inconsistency::Number {
        record: id(),
        written: written.to_owned(),
        read: "59/2023/NĐ-CP".to_owned(),
    };
    let acts: [fn(&str) -> Act; 4] = [
        |text| Act::Decide(DecisionRecord::new().with_number(text)),
        |text| {
            let finding = BodyFinding::new(FindingResult::Done);
            Act::Conclude(Conclusion::new(vec![finding]).with_number(text))
        },
        |text| Act::Recognise(Ruling::new().with_number(text)),
        |text| Act::Annul(Ruling::new().with_number(text)),
    ];
    for act in acts {
        assert_eq!(said(act("59/2023/NĐ-CP")), []);
        assert_eq!(said(act(wrong)), [number(wrong)]);
        assert_eq!(said(act("no number at all")), []);
    }
    // Of an act without a number of its own, that of its document; of one with both, its own.
    let shown = |act: Act, written: &str| {
        let documents = vec![DocumentRef::new(written.to_owned())];
        let evidence = Evidence::new(Rung::Evidenced).with_documents(documents);
        of(
            record("a", "2024-02-01", "v", act).with_evidence(evidence),
            None,
        )
    };
    assert_eq!(
        shown(Act::Decide(DecisionRecord::new()), wrong),
        [number(wrong)]
    );
    assert_eq!(
        shown(Act::Meet(MeetingRecord::new()), wrong),
        [number(wrong)]
    );
    assert_eq!(shown(Act::Meet(MeetingRecord::new()), "59/2023/NĐ-CP"), []);
    let both = Act::Decide(DecisionRecord::new().with_number("59/2023/NĐ-CP"));
    assert_eq!(shown(both, wrong), []);
}

#[test]
fn a_record_and_the_register_count_the_same_households() {
    let met = |unit, electorate: Quantity, register| {
        let votes = Votes::new(unit).with_electorate(electorate);
        let act = Act::Meet(MeetingRecord::new().with_votes(votes));
        of(record("a", "2024-02-01", "v", act), Some(register))
    };
    let households = VoteUnit::HouseholdRep;
    assert_eq!(met(households, 90.into(), 90), []);
    for register in [89, 91] {
        let apart = Inconsistency::TwoCounts {
            record: id(),
            record_says: 90.into(),
            register_says: register.into(),
        };
        assert_eq!(met(households, 90.into(), register), [apart]);
    }
    // Voters are not households, and what is not counted exactly is not another count.
    assert_eq!(met(VoteUnit::Voter, 90.into(), 91), []);
    assert_eq!(met(households, Quantity::at_least(92), 91), []);
    // The meeting of a part of the village has its own electorate.
    let votes = || Votes::new(households).with_electorate(45_u32);
    let part = |name: &str| {
        let part = MeetingRecord::new().with_round(1_u16).with_votes(votes());
        record(name, "2024-02-01", "v", Act::Meet(part))
    };
    let count = HouseholdCount::new("v".parse().unwrap(), 90.into());
    let mut case = village("2024-06-01")
        .with_record(part("a"))
        .with_record(part("b"));
    case.registers = Some(Registers::new().with_households(vec![count]));
    let report = check(Vec::<Norm>::new(), &case, &Context::new());
    assert_eq!(report.inconsistencies, []);
}

/// 31 of 46 are 67.391… %.
#[test]
fn a_printed_percentage_is_less_than_a_unit_of_its_last_place_away() {
    let printed = |what, text: &str, votes: Votes| {
        let printed = Printed::new(text.to_owned()).with_what(what);
        let act = MeetingRecord::new().with_votes(votes);
        said(Act::Meet(act.with_printed(vec![printed])))
    };
    let counted = || votes().with_in_favour(31_u32).with_electorate(46_u32);
    let of_all = |text: &str| printed(PrintedWhat::InFavourOfAll, text, counted());
    // Rounded, cut off, or exact to more places.
    for text in [
        "67%", "68%", "67.4%", "67.3%", "67,39 %", "67.391%", " 67.4 ",
    ] {
        assert_eq!(of_all(text), [], "{text}");
    }
    for text in [
        "66%", "69%", "67.2%", "67.5%", "67,37%", "67,41%", "123456%",
    ] {
        let apart = Inconsistency::Percentage {
            record: id(),
            what: PrintedWhat::InFavourOfAll,
            printed: text.to_owned(),
            part: 31,
            whole: 46,
            exact: "67.39%".to_owned(),
        };
        assert_eq!(of_all(text), [apart], "{text}");
    }
    // What is no percentage says nothing.
    for text in [
        "two thirds",
        "",
        ".5%",
        "1234567%",
        "66.1234567%",
        "66x%",
        "66.x%",
        "6x.5%",
    ] {
        assert_eq!(of_all(text), [], "{text}");
    }
    assert_eq!(of_all("67.123456%").len(), 1);
    // Half is 50 %, and 49 % and 51 % are a whole unit away.
    let half = || votes().with_in_favour(23_u32).with_electorate(46_u32);
    let of_half = |text: &str| printed(PrintedWhat::InFavourOfAll, text, half()).len();
    assert_eq!([of_half("49%"), of_half("50%"), of_half("51%")], [1, 0, 1]);
    // Of nothing there is no percentage.
    let none = votes().with_in_favour(0_u32).with_electorate(0_u32);
    assert_eq!(printed(PrintedWhat::InFavourOfAll, "50%", none), []);
}

#[test]
fn a_percentage_is_compared_with_what_it_is_said_to_be_of() {
    let printed = |what, votes: Votes| {
        let printed = Printed::new("50%".to_owned());
        let printed = match what {
            Some(what) => printed.with_what(what),
            None => printed,
        };
        let act = MeetingRecord::new().with_votes(votes);
        let found = said(Act::Meet(act.with_printed(vec![printed])));
        let part = |one: &Inconsistency| match one {
            Inconsistency::Percentage {
                part, whole, exact, ..
            } => Some((*part, *whole, exact.clone())),
            _ => None,
        };
        found.iter().find_map(part)
    };
    let all = || {
        votes()
            .with_electorate(100_u32)
            .with_attending(80_u32)
            .with_issued(79_u32)
            .with_returned(64_u32)
            .with_valid(60_u32)
            .with_invalid(4_u32)
            .with_in_favour(45_u32)
    };
    let of = |what| printed(Some(what), all());
    let found = |part, whole, exact: &str| Some((part, whole, exact.to_owned()));
    assert_eq!(of(PrintedWhat::InFavourOfAll), found(45, 100, "45.00%"));
    assert_eq!(
        of(PrintedWhat::InFavourOfAttending),
        found(45, 80, "56.25%")
    );
    assert_eq!(of(PrintedWhat::Turnout), found(80, 100, "80.00%"));
    assert_eq!(of(PrintedWhat::ValidOfReturned), found(60, 64, "93.75%"));
    assert_eq!(of(PrintedWhat::InvalidOfReturned), found(4, 64, "6.25%"));
    assert_eq!(of(PrintedWhat::Other), None);
    assert_eq!(of(PrintedWhat::DoneOfOwed), None);
    assert_eq!(printed(None, all()), None);
    // Where nobody counted who came, the ballots returned say who took part.
    let mut returned = all();
    returned.attending = None;
    let turnout = printed(Some(PrintedWhat::Turnout), returned);
    assert_eq!(turnout, found(64, 100, "64.00%"));
    // 1 of 16 is 6.25 %, 1 of 3 is 33.33… %, cut off.
    let third = votes().with_in_favour(1_u32).with_electorate(3_u32);
    let one = printed(Some(PrintedWhat::InFavourOfAll), third);
    assert_eq!(one, found(1, 3, "33.33%"));
    let few = votes().with_in_favour(1_u32).with_electorate(99_u32);
    let one = printed(Some(PrintedWhat::InFavourOfAll), few);
    assert_eq!(one, found(1, 99, "1.01%"));
}

#[test]
fn every_record_that_prints_a_percentage_is_compared() {
    let counted = || votes().with_in_favour(31_u32).with_electorate(46_u32);
    let half = || vec![Printed::new("50%".to_owned()).with_what(PrintedWhat::InFavourOfAll)];
    for act in [
        Act::Meet(
            MeetingRecord::new()
                .with_votes(counted())
                .with_printed(half()),
        ),
        Act::Ballot(
            BallotRecord::new()
                .with_votes(counted())
                .with_printed(half()),
        ),
        Act::VoteOnline(
            OnlineVoteRecord::new()
                .with_votes(counted())
                .with_printed(half()),
        ),
        Act::Elect(
            ElectionRecord::new()
                .with_votes(counted())
                .with_printed(half()),
        ),
        Act::Consult(
            Consultation::new()
                .with_votes(counted())
                .with_printed(half()),
        ),
        Act::Tally(
            Tally::new(ActKind::Meet)
                .with_votes(counted())
                .with_printed(half()),
        ),
    ] {
        assert_eq!(said(act).len(), 1);
    }
}

#[test]
fn a_tally_prints_what_was_done_of_what_was_owed() {
    let tally = |what| {
        let printed = Printed::new("50%".to_owned()).with_what(what);
        let tally = Tally::new(ActKind::Meet)
            .with_done(31_u32)
            .with_owed(46_u32);
        said(Act::Tally(tally.with_printed(vec![printed])))
    };
    let apart = Inconsistency::Percentage {
        record: id(),
        what: PrintedWhat::DoneOfOwed,
        printed: "50%".to_owned(),
        part: 31,
        whole: 46,
        exact: "67.39%".to_owned(),
    };
    assert_eq!(tally(PrintedWhat::DoneOfOwed), [apart]);
    assert_eq!(tally(PrintedWhat::Turnout), []);
    assert_eq!(tally(PrintedWhat::Other), []);
}

#[test]
fn they_come_in_order_of_the_records() {
    let wrong = || {
        let votes = votes().with_valid(41_u32).with_returned(40_u32);
        Act::Meet(MeetingRecord::new().with_votes(votes))
    };
    let case = village("2024-06-01")
        .with_record(record("b", "2024-02-01", "v", wrong()))
        .with_record(record("a", "2024-03-01", "v", wrong()));
    let report = check(Vec::<Norm>::new(), &case, &Context::new());
    let records: Vec<&str> = report
        .inconsistencies
        .iter()
        .filter_map(|one| match one {
            Inconsistency::PartAboveWhole { record, .. } => Some(record.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(records, ["a", "b"]);
}

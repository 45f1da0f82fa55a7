//! A share of staff, delegates or members: counted in its own unit, and what is missing while it is not.

use danchu::act::VoteUnit;
use danchu::check::Context;
use danchu::law::Citation;
use danchu::norm::{Denominator, Norm, Rule, Stage, Status, Subject, Test, Validity, VoteOf};
use danchu::record::{Act, MeetingRecord, Registers, StaffCount, Votes};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::share::Share;
use danchu::{Label, Quantity};

use crate::{check, id, record, village};

/// The finding on one vote of 31 in favour, of which two thirds of a whole are asked.
fn carried(of: Denominator, votes: Votes, staff: Option<u32>) -> Finding {
    let share = Share::at_least(2, 3);
    let votes_of = VoteOf::Matter;
    let test = Test::Carried {
        votes: votes_of,
        of,
        share,
    };
    let rule = Validity::new(Subject::Round, vec![test]).with_confers(Status::Adopted);
    let norm = Norm::new(
        id("own:1:carried"),
        vec![Citation::constant("10/2022/QH15", "51.2.c")],
        Label::new("biểu quyết", "a vote"),
        Stage::Discuss,
        Rule::Validity(rule),
    );
    let votes = votes.with_in_favour(31_u32);
    let act = Act::Meet(MeetingRecord::new().with_votes(votes));
    let mut case = village("2024-06-01").with_record(record("a", "2024-02-01", "v", act));
    if let Some(staff) = staff {
        let count = StaffCount::new("v".parse().unwrap(), Quantity::exact(staff));
        case.registers = Some(Registers::new().with_staff(vec![count]));
    }
    let report = check(vec![norm], &case, &Context::new());
    report.of_norm(&id("own:1:carried")).next().unwrap().clone()
}

fn says(finding: &Finding, words: &str) -> bool {
    serde_json::to_string(finding).unwrap().contains(words)
}

#[test]
fn a_vote_in_another_unit_says_nothing_of_the_share() {
    for (of, unit, required) in [
        (
            Denominator::StaffOrDelegates,
            VoteUnit::HouseholdRep,
            "staff|delegate",
        ),
        (Denominator::Members, VoteUnit::Staff, "member"),
        (
            Denominator::HouseholdReps,
            VoteUnit::Member,
            "household_rep",
        ),
    ] {
        let votes = Votes::new(unit).with_electorate(45_u32);
        let found = carried(of, votes, None);
        assert_eq!(found.outcome, Outcome::Undetermined, "{required}");
        let unit = Missing::Field {
            record: "a".parse().unwrap(),
            aspect: Aspect::VoteUnit,
            at_least: None,
            of: None,
        };
        assert_eq!(found.missing, [unit]);
        assert!(says(&found, &format!("\"required\":\"{required}\"")));
    }
}

#[test]
fn two_thirds_of_the_members_or_delegates_that_a_record_counts() {
    for (of, unit) in [
        (Denominator::Members, VoteUnit::Member),
        (Denominator::StaffOrDelegates, VoteUnit::Delegate),
        (Denominator::StaffOrDelegates, VoteUnit::Staff),
    ] {
        // Two thirds of 46 are 31, of 47 they are 32.
        for (all, outcome) in [(46_u32, Outcome::Satisfied), (47, Outcome::Unsatisfied)] {
            let found = carried(of, Votes::new(unit).with_electorate(all), None);
            assert_eq!(found.outcome, outcome, "{all}");
        }
    }
}

#[test]
fn the_whole_of_the_staff_is_in_a_register_and_that_of_delegates_in_the_record() {
    let open = |unit, staff| carried(Denominator::StaffOrDelegates, Votes::new(unit), staff);
    let found = open(VoteUnit::Staff, None);
    let of = "v".parse().unwrap();
    assert_eq!(found.missing, [Missing::Staff { of }]);
    assert_eq!(open(VoteUnit::Staff, Some(46)).outcome, Outcome::Satisfied);
    assert_eq!(
        open(VoteUnit::Staff, Some(47)).outcome,
        Outcome::Unsatisfied
    );
    for staff in [None, Some(46)] {
        let found = open(VoteUnit::Delegate, staff);
        assert_eq!(found.outcome, Outcome::Undetermined);
        let electorate = Missing::Field {
            record: "a".parse().unwrap(),
            aspect: Aspect::Electorate,
            at_least: None,
            of: None,
        };
        assert_eq!(found.missing, [electorate]);
    }
}

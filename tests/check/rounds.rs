//! What the parts of a round count together, who acts for it, and what it needs to pass.
//!
//! A village of 90 households by the register; more than half of them, 46, adopt.

use danchu::act::{ActKind, Form, Topic, VoteOutcome, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Denominator, Duty, FormRule, Norm, Pattern, Perform, Rule, Stage, Status, Subject, Test,
    Timing, Validity, VoteOf,
};
use danchu::record::{
    Act, BallotRecord, Candidate, Case, Complaint, Concur, Deed, ElectionRecord, HouseholdCount,
    MeetingRecord, Record, Registers, StaffCount, SupportRecord, Votes,
};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::share::Share;
use danchu::{BodyId, Label, Quantity};

use crate::{Context, check, done, field, id, record, village};

const OWN: &str = "own:1:round";

fn norm_of(tests: Vec<Test>) -> Norm {
    let rule = Validity::new(Subject::Round, tests).with_confers(Status::Adopted);
    let label = Label::new("lần", "a round");
    Norm::new(id(OWN), vec![], label, Stage::Discuss, Rule::Validity(rule))
}

fn carried(of: Denominator) -> Test {
    Test::Carried {
        votes: VoteOf::Matter,
        of,
        share: Share::more_than(1, 2),
    }
}

fn attended(of: Denominator) -> Test {
    Test::Attended {
        of,
        share: Share::more_than(1, 2),
    }
}

fn registered(records: Vec<Record>, households: Option<u32>) -> Case {
    let mut case = records
        .into_iter()
        .fold(village("2024-12-31"), Case::with_record);
    if let Some(households) = households {
        let count = HouseholdCount::new("v".parse().unwrap(), households.into());
        case.registers = Some(Registers::new().with_households(vec![count]));
    }
    case
}

fn found(tests: Vec<Test>, case: &Case) -> Finding {
    let report = check(vec![norm_of(tests)], case, &Context::new());
    report.of_norm(&id(OWN)).next().unwrap().clone()
}

fn of_all(records: Vec<Record>, households: Option<u32>) -> (Outcome, Option<VoteOutcome>) {
    let case = registered(records, households);
    let found = found(vec![carried(Denominator::HouseholdReps)], &case);
    (found.outcome, found.vote)
}

fn votes() -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
}

/// A part of the first round, in a cluster or in the village as a whole.
fn part(name: &str, cluster: bool, votes: Votes) -> Record {
    let act = MeetingRecord::new().with_round(1_u16).with_votes(votes);
    let act = if cluster {
        act.with_cluster(name.parse::<BodyId>().unwrap())
    } else {
        act
    };
    record(name, "2024-02-01", "v", Act::Meet(act))
}

const PASSED: (Outcome, Option<VoteOutcome>) = (Outcome::Satisfied, Some(VoteOutcome::Passed));
const NOT_PASSED: (Outcome, Option<VoteOutcome>) =
    (Outcome::Unsatisfied, Some(VoteOutcome::NotPassed));
const OPEN: (Outcome, Option<VoteOutcome>) = (Outcome::Undetermined, None);

#[test]
fn clusters_that_do_not_add_up_to_the_village_are_not_the_whole_of_it() {
    let one = |all: u32, came: u32, yes: u32| {
        let votes = votes().with_electorate(all).with_attending(came);
        votes.with_in_favour(yes)
    };
    // 40 of 90 households met: the other 50 may still agree, or not.
    assert_eq!(
        of_all(vec![part("a", true, one(40, 40, 30))], Some(90)),
        OPEN
    );
    // Where nobody knows of more, the 40 are all.
    assert_eq!(of_all(vec![part("a", true, one(40, 40, 30))], None), PASSED);
    // What they cannot undo is settled: 46 of 60 are more than half of 90, and 20 of them with 25 others are not.
    assert_eq!(
        of_all(vec![part("a", true, one(60, 60, 46))], Some(90)),
        PASSED
    );
    assert_eq!(
        of_all(vec![part("a", true, one(65, 65, 20))], Some(90)).0,
        Outcome::Unsatisfied
    );
    assert_eq!(
        of_all(vec![part("a", true, one(64, 64, 20))], Some(90)),
        OPEN
    );
    for cluster in [true, false] {
        let both = |yes| {
            let first = part("a", cluster, one(40, 40, 30));
            of_all(vec![first, part("b", cluster, one(50, 50, yes))], Some(90))
        };
        assert_eq!(both(16), PASSED);
        assert_eq!(both(15), NOT_PASSED);
    }
    // Parts of a village without clusters may leave some out as well.
    let parts = vec![
        part("a", false, one(40, 40, 30)),
        part("b", false, one(20, 20, 5)),
    ];
    assert_eq!(of_all(parts, Some(90)), OPEN);
    // More than the register counts stand before the register.
    let more = vec![
        part("a", true, one(50, 50, 30)),
        part("b", true, one(46, 46, 18)),
    ];
    assert_eq!(of_all(more, Some(90)).0, Outcome::Unsatisfied);
}

#[test]
fn a_meeting_of_the_whole_village_counts_by_what_it_states() {
    let met = |electorate: Quantity, register| {
        let votes = votes()
            .with_electorate(electorate)
            .with_attending(80_u32)
            .with_in_favour(46_u32);
        of_all(vec![part("a", false, votes)], register)
    };
    assert_eq!(met(90.into(), None), PASSED);
    assert_eq!(met(92.into(), None), NOT_PASSED);
    // Its own number stands before that of the register.
    assert_eq!(met(92.into(), Some(90)), NOT_PASSED);
    assert_eq!(met(90.into(), Some(92)), PASSED);
    // A number without an upper bound does not.
    assert_eq!(met(Quantity::at_least(80), Some(90)), PASSED);
    assert_eq!(met(Quantity::at_least(80), Some(92)), NOT_PASSED);
}

/// What one part does not state leaves the sum open upwards, wherever the part stands.
#[test]
fn a_part_that_states_nothing_may_have_voted_any_way() {
    let stated = |yes: u32| votes().with_attending(60_u32).with_in_favour(yes);
    let silent = || votes().with_attending(20_u32);
    for (first, second) in [(stated(40), silent()), (silent(), stated(40))] {
        let parts = vec![part("a", false, first), part("b", false, second)];
        assert_eq!(of_all(parts, Some(90)), OPEN);
    }
    for (first, second) in [(stated(46), silent()), (silent(), stated(46))] {
        let parts = vec![part("a", false, first), part("b", false, second)];
        assert_eq!(of_all(parts, Some(90)), PASSED);
    }
}

fn elected(candidates: &[Quantity], in_favour: Option<u32>) -> Record {
    let listed = (1..).zip(candidates);
    let listed: Vec<Candidate> = listed
        .map(|(place, votes)| Candidate::new(place, *votes))
        .collect();
    let mut counts = votes().with_electorate(90_u32);
    counts.in_favour = in_favour.map(Into::into);
    let act = ElectionRecord::new()
        .with_votes(counts)
        .with_candidates(listed);
    record("e", "2024-02-01", "v", Act::Elect(act))
}

#[test]
fn an_election_has_the_votes_of_the_candidate_with_the_most() {
    let of = |candidates: &[Quantity]| of_all(vec![elected(candidates, None)], None).0;
    assert_eq!(of(&[20.into(), 46.into()]), Outcome::Satisfied);
    assert_eq!(of(&[45.into(), 20.into()]), Outcome::Unsatisfied);
    assert_eq!(
        of(&[45.into(), Quantity::between(40, 50)]),
        Outcome::Undetermined
    );
    assert_eq!(of(&[46.into(), Quantity::UNKNOWN]), Outcome::Satisfied);
    assert_eq!(of(&[45.into(), Quantity::UNKNOWN]), Outcome::Undetermined);
    assert_eq!(of(&[]), Outcome::Undetermined);
    // What the election states of its votes stands before its list.
    let stated = of_all(vec![elected(&[45.into()], Some(46))], None);
    assert_eq!(stated.0, Outcome::Satisfied);
    // The votes of a candidate are no number of those who came; at least as many did.
    let came = |votes: u32| {
        let case = registered(vec![elected(&[votes.into()], None)], None);
        found(vec![attended(Denominator::HouseholdReps)], &case)
    };
    assert_eq!(came(45).outcome, Outcome::Undetermined);
    assert_eq!(came(45).missing, [field("e", Aspect::Attending)]);
    assert_eq!(came(46).outcome, Outcome::Satisfied);
}

#[test]
fn what_is_missing_of_a_share_is_the_whole_or_the_votes() {
    let missing = |tests: Vec<Test>, votes: Votes| {
        let case = registered(vec![part("a", false, votes)], None);
        found(tests, &case).missing
    };
    let households = || Missing::Households {
        of: "v".parse().unwrap(),
    };
    let in_favour = |all: Option<u32>| Missing::Field {
        record: "a".parse().unwrap(),
        aspect: Aspect::InFavour,
        at_least: all.map(|all| all / 2 + 1),
        of: all,
    };
    let share = |of| vec![carried(of)];
    let of_all = || share(Denominator::HouseholdReps);
    let yes = || votes().with_attending(80_u32).with_in_favour(46_u32);
    assert_eq!(missing(of_all(), yes()), [households()]);
    // A number that the record leaves open is the record's to state.
    let about = yes().with_electorate(Quantity::at_least(80));
    assert_eq!(missing(of_all(), about), [field("a", Aspect::Electorate)]);
    let known = votes().with_electorate(90_u32);
    assert_eq!(missing(of_all(), known), [in_favour(Some(90))]);
    let present = votes().with_in_favour(46_u32);
    let of_present = share(Denominator::Present);
    assert_eq!(
        missing(of_present, present),
        [field("a", Aspect::Attending)]
    );
    let present = votes().with_attending(80_u32);
    assert_eq!(
        missing(share(Denominator::Present), present),
        [in_favour(Some(80))]
    );
}

#[test]
fn what_is_missing_of_a_quorum_is_the_whole_or_those_who_came() {
    let missing = |of, votes: Votes| {
        let case = registered(vec![part("a", false, votes)], None);
        found(vec![attended(of)], &case).missing
    };
    let attending = || field("a", Aspect::Attending);
    let of = || "v".parse::<BodyId>().unwrap();
    let came = |unit| Votes::new(unit).with_attending(46_u32);
    let households = Missing::Households { of: of() };
    let all = missing(Denominator::HouseholdReps, came(VoteUnit::HouseholdRep));
    assert_eq!(all, sorted(vec![attending(), households]));
    let staff = missing(Denominator::StaffOrDelegates, came(VoteUnit::Staff));
    assert_eq!(
        staff,
        sorted(vec![attending(), Missing::Staff { of: of() }])
    );
    let electorate = || sorted(vec![attending(), field("a", Aspect::Electorate)]);
    let delegates = missing(Denominator::StaffOrDelegates, came(VoteUnit::Delegate));
    assert_eq!(delegates, electorate());
    assert_eq!(
        missing(Denominator::Members, came(VoteUnit::Member)),
        electorate()
    );
    let known = votes().with_electorate(90_u32);
    assert_eq!(missing(Denominator::HouseholdReps, known), [attending()]);
}

fn sorted(mut missing: Vec<Missing>) -> Vec<Missing> {
    missing.sort();
    missing
}

/// Of those present no quorum is asked; where nobody knows whether enough came, what came out is open.
#[test]
fn what_came_out_hangs_on_who_came() {
    let met = |of, attending: Option<u32>, yes: u32| {
        let mut votes = votes().with_electorate(90_u32).with_in_favour(yes);
        votes.attending = attending.map(Into::into);
        let case = registered(vec![part("a", false, votes)], None);
        let found = found(vec![carried(of)], &case);
        (found.outcome, found.vote, found.missing)
    };
    let missed = |vote| (Outcome::Unsatisfied, vote, vec![]);
    let all = Denominator::HouseholdReps;
    assert_eq!(met(all, Some(46), 45), missed(Some(VoteOutcome::NotPassed)));
    assert_eq!(
        met(all, Some(45), 45),
        missed(Some(VoteOutcome::TooFewToPass))
    );
    assert_eq!(met(all, None, 45).1, None);
    let present = met(Denominator::Present, Some(30), 15);
    assert_eq!(present, missed(Some(VoteOutcome::NotPassed)));
}

/// The head of one village does not convene the meeting of another.
#[test]
fn a_meeting_is_convened_by_the_head_of_its_own_village() {
    let head = |name: &str, of: &str| {
        Body::new(name.parse().unwrap(), BodyKind::VILLAGE_HEAD).with_parent(of.parse().unwrap())
    };
    let convened = |village: &str, by: &str| {
        let act = MeetingRecord::new()
            .with_village(village.parse::<BodyId>().unwrap())
            .with_convenor(by.parse::<BodyId>().unwrap());
        let mut case = registered(vec![record("a", "2024-02-01", "pc", Act::Meet(act))], None)
            .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
            .with_body(head("hv", "v"))
            .with_body(head("hw", "w"));
        case.matters = vec![Matter::new(
            "m".parse().unwrap(),
            MatterKind::FUNDS,
            Reach::Commune,
            "v".parse().unwrap(),
        )];
        found(vec![Test::By(vec![BodyKind::VILLAGE_HEAD].into())], &case).outcome
    };
    assert_eq!(convened("w", "hw"), Outcome::Satisfied);
    assert_eq!(convened("w", "hv"), Outcome::Unsatisfied);
    assert_eq!(convened("v", "hv"), Outcome::Satisfied);
    assert_eq!(convened("v", "hw"), Outcome::Unsatisfied);
}

/// What a vote starts is of its round; an answer to one round is none to another.
#[test]
fn what_a_vote_starts_is_of_its_round() {
    let duty = Duty::new(
        done(ActKind::Meet),
        Timing::Unstated,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let met = |name: &str, day: &str, round: u16| {
        let act = MeetingRecord::new().with_round(round);
        record(name, day, "v", Act::Meet(act))
    };
    let carried_out = |responds_to: &str| {
        let act = Act::CarryOut(Deed::new());
        record("c", "2024-05-01", "v", act).with_responds_to(responds_to.parse().unwrap())
    };
    let of = |answer: Option<Record>| {
        let records = vec![met("a", "2024-02-01", 1), met("b", "2024-03-01", 2)];
        let case = records
            .into_iter()
            .chain(answer)
            .fold(village("2024-12-31"), Case::with_record);
        let report = check(vec![crate::norm(OWN, duty.clone())], &case, &Context::new());
        let own = id(OWN);
        let found = report.of_norm(&own);
        found
            .map(|found| (found.round, found.outcome))
            .collect::<Vec<_>>()
    };
    let (first, second) = (Some(1), Some(2));
    assert_eq!(
        of(None),
        [(first, Outcome::Pending), (second, Outcome::Pending)]
    );
    let of_second = [(first, Outcome::Pending), (second, Outcome::Satisfied)];
    assert_eq!(of(Some(carried_out("b"))), of_second);
    let of_first = [(first, Outcome::Satisfied), (second, Outcome::Pending)];
    assert_eq!(of(Some(carried_out("a"))), of_first);
    // What answers nothing that is known may answer both.
    let both = [(first, Outcome::Satisfied), (second, Outcome::Satisfied)];
    assert_eq!(of(Some(carried_out("elsewhere"))), both);
}

/// An answer to one petition is none to another, and one to something else may be one to either.
#[test]
fn an_act_that_answers_one_start_does_not_answer_another() {
    let duty = crate::after(done(ActKind::Propose), 30, ActKind::Reply);
    let proposed = |name: &str| record(name, "2024-02-01", "v", Act::Propose(Deed::new()));
    let of = |responds_to: Option<&str>| {
        let mut reply = record(
            "r",
            "2024-02-10",
            "pc",
            Act::Reply(danchu::record::Ruling::new()),
        );
        reply.responds_to = responds_to.map(|id| id.parse().unwrap());
        let agreed = Concur::new(Topic::DECISION, danchu::act::Concurrence::Opinion);
        let case = village("2024-12-31")
            .with_record(proposed("a"))
            .with_record(proposed("b"))
            .with_record(record("x", "2024-02-01", "pc", Act::Agree(agreed)))
            .with_record(reply);
        let report = check(vec![crate::norm(OWN, duty.clone())], &case, &Context::new());
        let own = id(OWN);
        let found = report.of_norm(&own);
        found.map(|found| found.outcome).collect::<Vec<_>>()
    };
    let (met, missed) = (Outcome::Satisfied, Outcome::Unsatisfied);
    assert_eq!(of(None), [met, met]);
    assert_eq!(of(Some("a")), [met, missed]);
    assert_eq!(of(Some("b")), [missed, met]);
    assert_eq!(of(Some("x")), [met, met]);
}

/// An election has who convened it; any other vote, who held it.
#[test]
fn an_election_is_convened_and_a_ballot_is_held() {
    let by_the_head = || vec![Test::By(vec![BodyKind::VILLAGE_HEAD].into())];
    let elected = |by: &str| {
        let act = ElectionRecord::new().with_convenor(by.parse::<BodyId>().unwrap());
        let one = record("e", "2024-02-01", "pc", Act::Elect(act));
        found(by_the_head(), &registered(vec![one], None)).outcome
    };
    assert_eq!(
        [elected("head"), elected("pc")],
        [Outcome::Satisfied, Outcome::Unsatisfied]
    );
    let held = |by: &str| {
        let one = record("b", "2024-02-01", by, Act::Ballot(BallotRecord::new()));
        found(by_the_head(), &registered(vec![one], None)).outcome
    };
    assert_eq!(
        [held("head"), held("pc")],
        [Outcome::Satisfied, Outcome::Unsatisfied]
    );
    let nobody = record("m", "2024-02-01", "head", Act::Meet(MeetingRecord::new()));
    let open = found(by_the_head(), &registered(vec![nobody], None));
    assert_eq!(
        (open.outcome, open.missing),
        (Outcome::Undetermined, vec![field("m", Aspect::Convenor)])
    );
}

#[test]
fn only_the_forms_that_the_norm_lists_are_allowed() {
    let forms = || {
        vec![Test::Forms(
            vec![FormRule::new(Form::Meeting, vec![])].into(),
        )]
    };
    let of = |acts: Vec<Act>| {
        let records = acts.into_iter().zip(["a", "b"]);
        let records = records.map(|(act, name)| record(name, "2024-02-01", "v", act));
        let found = found(forms(), &registered(records.collect(), None));
        (found.outcome, found.missing)
    };
    let meet = || Act::Meet(MeetingRecord::new().with_round(1_u16));
    let ballot = || Act::Ballot(BallotRecord::new().with_round(1_u16));
    assert_eq!(of(vec![meet()]), (Outcome::Satisfied, vec![]));
    assert_eq!(of(vec![meet(), meet()]), (Outcome::Satisfied, vec![]));
    assert_eq!(of(vec![ballot()]), (Outcome::Unsatisfied, vec![]));
    // Parts in two forms are in no one form.
    assert_eq!(of(vec![ballot(), meet()]).0, Outcome::Undetermined);
}

/// A ballot for each household, no more and no fewer.
#[test]
fn as_many_ballots_are_given_out_as_there_are_households() {
    let of = |issued: Option<u32>, register: Option<u32>, electorate: Option<u32>| {
        let mut votes = votes();
        votes.issued = issued.map(Into::into);
        votes.electorate = electorate.map(Into::into);
        let act = Act::Ballot(BallotRecord::new().with_votes(votes));
        let case = registered(vec![record("b", "2024-02-01", "v", act)], register);
        let found = found(vec![Test::OneBallotPerHousehold], &case);
        (found.outcome, found.missing)
    };
    let households = || Missing::Households {
        of: "v".parse().unwrap(),
    };
    assert_eq!(of(Some(90), Some(90), None), (Outcome::Satisfied, vec![]));
    assert_eq!(of(Some(89), Some(90), None), (Outcome::Unsatisfied, vec![]));
    assert_eq!(of(Some(91), Some(90), None), (Outcome::Unsatisfied, vec![]));
    // The register counts before the record.
    assert_eq!(
        of(Some(90), Some(90), Some(91)),
        (Outcome::Satisfied, vec![])
    );
    assert_eq!(of(Some(90), None, Some(90)), (Outcome::Satisfied, vec![]));
    let open = (Outcome::Undetermined, vec![field("b", Aspect::Issued)]);
    assert_eq!(of(None, Some(90), None), open);
    assert_eq!(
        of(Some(90), None, None),
        (Outcome::Undetermined, vec![households()])
    );
}

/// A tenth of 90 households is 9, and what supports an initiative counts for six months.
#[test]
fn an_initiative_has_the_support_that_is_still_fresh() {
    let test = || Test::SupportedBy {
        share: Share::at_least(1, 10),
        fresh_months: 6,
    };
    let support = |name: &str, day: &str, households: Quantity| {
        record(name, day, "v", Act::Support(SupportRecord::new(households)))
    };
    let of = |supports: Vec<Record>, complete: bool, households| {
        let initiated = record("i", "2024-08-01", "v", Act::Initiate(Deed::new()));
        let mut case = registered(vec![initiated], households);
        case.records.extend(supports);
        if !complete {
            case.coverage.clear();
        }
        let of = Subject::Act(Pattern::of(ActKind::Initiate));
        let mut norm = norm_of(vec![]);
        norm.rule = Rule::Validity(Validity::new(of, vec![test()]));
        let report = check(vec![norm], &case, &Context::new());
        report.of_norm(&id(OWN)).next().unwrap().clone()
    };
    let said = |supports| of(supports, true, Some(90)).outcome;
    let six = || support("a", "2024-02-01", 6.into());
    let three = |day| support("b", day, 3.into());
    // Six months from 1 February end on 1 August.
    assert_eq!(said(vec![six(), three("2024-07-01")]), Outcome::Satisfied);
    assert_eq!(
        said(vec![
            support("a", "2024-01-31", 6.into()),
            three("2024-07-01")
        ]),
        Outcome::Unsatisfied
    );
    assert_eq!(said(vec![six(), three("2024-08-02")]), Outcome::Unsatisfied);
    assert_eq!(said(vec![six()]), Outcome::Unsatisfied);
    let needed = of(vec![six()], true, Some(90)).votes_needed.unwrap();
    assert_eq!((needed.threshold, needed.of, needed.more), (9, 90, Some(3)));
    // Without a complete log there may be more.
    let open = of(vec![six()], false, Some(90));
    assert_eq!(open.outcome, Outcome::Undetermined);
    let act = Missing::Act {
        act: ActKind::Support,
        topic: None,
        by: vec![],
        to: None,
        from: Some("2024-01-01".parse().unwrap()),
        until: Some("2024-08-01".parse().unwrap()),
    };
    assert_eq!(open.missing, [act]);
    let unknown = of(vec![six()], true, None);
    let households = Missing::Households {
        of: "v".parse().unwrap(),
    };
    assert_eq!(
        (unknown.outcome, unknown.missing),
        (Outcome::Undetermined, vec![households])
    );
    let uncounted = of(
        vec![support("a", "2024-07-01", Quantity::at_least(2))],
        true,
        Some(90),
    );
    assert_eq!(uncounted.outcome, Outcome::Undetermined);
    assert_eq!(uncounted.missing, [field("a", Aspect::Households)]);
}

/// Ten households of 90 behind a petition; of a unit, those who work there.
#[test]
fn a_petition_is_backed_by_households_or_by_staff() {
    let of = |reach, households: Option<u32>, staff: Option<u32>| {
        let mut act = Complaint::new();
        act.households = households.map(Into::into);
        act.staff = staff.map(Into::into);
        let one = record("p", "2024-02-01", "v", Act::Petition(act));
        let mut case = registered(vec![one], Some(90));
        let count = StaffCount::new("v".parse().unwrap(), 30.into());
        case.registers = case
            .registers
            .map(|registers| registers.with_staff(vec![count]));
        for matter in &mut case.matters {
            matter.reach = reach;
        }
        let of = Subject::Act(Pattern::of(ActKind::Petition));
        let test = Test::BackedBy {
            share: Share::at_least(1, 9),
        };
        let mut norm = norm_of(vec![]);
        norm.rule = Rule::Validity(Validity::new(of, vec![test]));
        let report = check(vec![norm], &case, &Context::new());
        let found = report.of_norm(&id(OWN)).next().unwrap();
        (found.outcome, found.missing.clone())
    };
    let (village, unit) = (Reach::Village, Reach::Unit);
    assert_eq!(of(village, Some(10), None), (Outcome::Satisfied, vec![]));
    assert_eq!(
        of(village, Some(9), Some(30)),
        (Outcome::Unsatisfied, vec![])
    );
    assert_eq!(of(unit, None, Some(4)), (Outcome::Satisfied, vec![]));
    assert_eq!(of(unit, Some(90), Some(3)), (Outcome::Unsatisfied, vec![]));
    let open = |aspect| (Outcome::Undetermined, vec![field("p", aspect)]);
    assert_eq!(of(village, None, Some(30)), open(Aspect::Households));
    assert_eq!(of(unit, Some(90), None), open(Aspect::Staff));
}

/// Figures that do not fit together are said of the source, and open nothing else.
#[test]
fn more_who_came_than_there_are_leave_no_vote_open() {
    let votes = votes()
        .with_electorate(90_u32)
        .with_attending(95_u32)
        .with_in_favour(47_u32);
    let case = registered(vec![part("a", false, votes)], None);
    // More than half of 95 are 48.
    let present = found(vec![carried(Denominator::Present)], &case);
    assert_eq!(present.outcome, Outcome::Unsatisfied);
}

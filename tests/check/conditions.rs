//! Conditions: each with its yes, its no, and what is missing while it is open.
//!
//! A condition is asked of each round of voting, or of an act, by a norm whose only test it is.

use danchu::BodyId;
use danchu::act::{ActKind, Concurrence, Form, Method, Term, Topic, VoteOutcome, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::norm::{Cond, Norm, Pattern, Rule, Subject, Test, Validity};
use danchu::record::{
    Act, BallotRecord, Case, Concur, DecisionRecord, Deed, ElectionRecord, HouseholdCount,
    Judgement, MeetingRecord, OnlineVoteRecord, Plan, Reading, Record, Registers, Ruling, Votes,
    YesNo,
};
use danchu::report::{Aspect, Missing, Outcome};
use danchu::time::When;

use crate::{Context, adopts, check, id, record, rule, village};

const YES: Outcome = Outcome::Satisfied;
const NO: Outcome = Outcome::Unsatisfied;
const OPEN: Outcome = Outcome::Undetermined;

fn validity(name: &str, of: Validity) -> Norm {
    rule(name, Rule::Validity(of))
}

/// What a condition comes to, of each subject of a norm in order, with what is missing.
fn asked(of: Subject, cond: Cond, case: &Case, context: &Context) -> Vec<(Outcome, Vec<Missing>)> {
    let norm = validity("own:2:holds", Validity::new(of, vec![Test::Holds(cond)]));
    let report = check(vec![adopts(), norm], case, context);
    let holds = id("own:2:holds");
    let found = report.of_norm(&holds);
    found
        .map(|found| (found.outcome, found.missing.clone()))
        .collect()
}

/// Of each round: by village, then number.
fn of_rounds(cond: Cond, case: &Case) -> Vec<Outcome> {
    let found = asked(Subject::Round, cond, case, &Context::new());
    found.into_iter().map(|(outcome, _)| outcome).collect()
}

/// Of the only round.
fn of_round(cond: Cond, case: &Case) -> (Outcome, Vec<Missing>) {
    let mut found = asked(Subject::Round, cond, case, &Context::new());
    assert_eq!(found.len(), 1);
    found.remove(0)
}

/// Of the only act of a kind.
fn of_act(kind: ActKind, cond: Cond, case: &Case) -> (Outcome, Vec<Missing>) {
    let subject = Subject::Act(Pattern::of(kind));
    let mut found = asked(subject, cond, case, &Context::new());
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn missing(record: &str, aspect: Aspect) -> Missing {
    Missing::Field {
        record: record.parse().unwrap(),
        aspect,
        at_least: None,
        of: None,
    }
}

fn open(record: &str, aspect: Aspect) -> (Outcome, Vec<Missing>) {
    (OPEN, vec![missing(record, aspect)])
}

/// A village of which no log is declared complete.
fn plain() -> Case {
    let mut case = village("2024-12-31");
    case.coverage.clear();
    case
}

/// Of 90 households 80 came, and so many were in favour.
fn votes(in_favour: u32) -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
        .with_electorate(90_u32)
        .with_attending(80_u32)
        .with_in_favour(in_favour)
}

fn round(name: &str, day: &str, number: u16, in_favour: u32) -> Record {
    let act = MeetingRecord::new()
        .with_round(number)
        .with_votes(votes(in_favour));
    record(name, day, "v", Act::Meet(act))
}

fn in_village(mut record: Record, village: &str) -> Record {
    if let Act::Meet(act) = &mut record.act {
        act.village = Some(village.parse().unwrap());
    }
    record
}

/// A round of which nobody says how many were in favour.
fn uncounted(name: &str, day: &str, number: u16) -> Record {
    let mut record = round(name, day, number, 0);
    if let Act::Meet(act) = &mut record.act {
        act.votes = Some(Box::new(Votes::new(VoteUnit::HouseholdRep)));
    }
    record
}

fn failed(at_least: u16) -> Cond {
    Cond::FailedRounds {
        outcome: VoteOutcome::NotPassed,
        at_least,
    }
}

#[test]
fn rounds_that_failed_are_those_before_in_the_same_village() {
    let case = plain()
        .with_record(round("a", "2024-02-01", 1, 45))
        .with_record(round("b", "2024-03-01", 2, 45))
        .with_record(round("c", "2024-04-01", 3, 46));
    assert_eq!(of_rounds(failed(1), &case), [NO, YES, YES]);
    assert_eq!(of_rounds(failed(2), &case), [NO, NO, YES]);
    assert_eq!(of_rounds(failed(3), &case), [NO, NO, NO]);
    let too_few = Cond::FailedRounds {
        outcome: VoteOutcome::TooFewToPass,
        at_least: 1,
    };
    assert_eq!(of_rounds(too_few, &case), [NO, NO, NO]);
    // Of another village they say nothing.
    let other = plain()
        .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
        .with_record(round("a", "2024-02-01", 1, 45))
        .with_record(in_village(round("b", "2024-03-01", 2, 45), "w"))
        .with_record(in_village(round("c", "2024-04-01", 3, 45), "w"));
    assert_eq!(of_rounds(failed(1), &other), [NO, NO, YES]);
    // Of an act that is no vote all rounds count.
    let decided = record("d", "2024-05-01", "v", Act::Decide(DecisionRecord::new()));
    let case = case.with_record(decided);
    assert_eq!(of_act(ActKind::Decide, failed(2), &case).0, YES);
    assert_eq!(of_act(ActKind::Decide, failed(3), &case).0, NO);
}

#[test]
fn a_round_without_an_outcome_may_have_failed() {
    let case = plain()
        .with_record(uncounted("a", "2024-02-01", 1))
        .with_record(round("b", "2024-03-01", 2, 45))
        .with_record(round("c", "2024-04-01", 3, 46));
    assert_eq!(of_rounds(failed(1), &case), [NO, OPEN, YES]);
    assert_eq!(of_rounds(failed(2), &case), [NO, NO, OPEN]);
    let second = asked(Subject::Round, failed(1), &case, &Context::new()).remove(1);
    assert_eq!(second, open("a", Aspect::Attending));
}

#[test]
fn the_last_round_is_the_one_before_of_the_same_village() {
    let last = |outcome| Cond::LastRound(outcome);
    let case = plain()
        .with_record(round("a", "2024-02-01", 1, 45))
        .with_record(round("b", "2024-03-01", 2, 46))
        .with_record(round("c", "2024-04-01", 3, 45));
    assert_eq!(
        of_rounds(last(VoteOutcome::NotPassed), &case),
        [NO, YES, NO]
    );
    assert_eq!(of_rounds(last(VoteOutcome::Passed), &case), [NO, NO, YES]);
    let other = plain()
        .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
        .with_record(round("a", "2024-02-01", 1, 45))
        .with_record(in_village(round("b", "2024-03-01", 1, 46), "w"))
        .with_record(in_village(round("c", "2024-04-01", 2, 46), "w"));
    assert_eq!(of_rounds(last(VoteOutcome::Passed), &other), [NO, NO, YES]);
    let open_before = plain()
        .with_record(uncounted("a", "2024-02-01", 1))
        .with_record(round("b", "2024-03-01", 2, 45));
    let passed = last(VoteOutcome::Passed);
    assert_eq!(of_rounds(passed.clone(), &open_before), [NO, OPEN]);
    let second = asked(Subject::Round, passed, &open_before, &Context::new()).remove(1);
    assert_eq!(second, open("a", Aspect::Attending));
}

#[test]
fn without_a_round_before_the_number_or_a_complete_log_says_that_there_was_none() {
    let failed = || Cond::LastRound(VoteOutcome::NotPassed);
    let met = |number: Option<u16>| {
        let mut act = MeetingRecord::new().with_votes(votes(46));
        act.round = number;
        record("a", "2024-02-01", "v", Act::Meet(act))
    };
    let said = |number| of_round(failed(), &plain().with_record(met(number)));
    assert_eq!(said(Some(1)).0, NO);
    // A meeting that is not recorded may have been the first.
    for number in [None, Some(2)] {
        let (outcome, missing) = said(number);
        assert_eq!(outcome, OPEN);
        assert!(matches!(
            missing.as_slice(),
            [Missing::Act {
                act: ActKind::Meet,
                ..
            }]
        ));
        let complete = village("2024-12-31").with_record(met(number));
        assert_eq!(of_round(failed(), &complete).0, NO);
    }
}

#[test]
fn every_part_of_a_round_counts_in_the_unit() {
    let cond = || Cond::VotesOf(VoteUnit::HouseholdRep);
    let part = |name: &str, unit: Option<VoteUnit>| {
        let mut act = MeetingRecord::new().with_round(1_u16);
        act.votes = unit.map(|unit| Box::new(Votes::new(unit)));
        record(name, "2024-02-01", "v", Act::Meet(act))
    };
    let two = |unit| {
        let case = plain()
            .with_record(part("a", Some(VoteUnit::HouseholdRep)))
            .with_record(part("b", unit));
        of_round(cond(), &case)
    };
    assert_eq!(two(Some(VoteUnit::HouseholdRep)).0, YES);
    assert_eq!(two(Some(VoteUnit::Voter)), (NO, vec![]));
    assert_eq!(two(None), open("b", Aspect::VoteUnit));
    // Of what is no round it is open.
    let decided = record("d", "2024-05-01", "v", Act::Decide(DecisionRecord::new()));
    let decided = plain().with_record(decided);
    assert_eq!(of_act(ActKind::Decide, cond(), &decided).0, OPEN);
}

#[test]
fn a_village_or_a_quarter_decides_and_a_part_of_one_as_it_is_read() {
    let of = |kind: Option<BodyKind>, reading: Option<YesNo>| {
        let mut case = plain().with_record(round("a", "2024-02-01", 1, 46));
        case.bodies.retain(|body| body.id.as_str() != "v");
        if let Some(kind) = kind {
            case = case.with_body(Body::new("v".parse().unwrap(), kind));
        }
        let context = match reading {
            Some(holds) => {
                Context::new().with_reading(Reading::new(Term::UNIT_DECIDES).with_holds(holds))
            }
            None => Context::new(),
        };
        asked(Subject::Round, Cond::Community, &case, &context).remove(0)
    };
    let body = || "v".parse::<BodyId>().unwrap();
    for reading in [None, Some(YesNo::No)] {
        assert_eq!(of(Some(BodyKind::VILLAGE), reading).0, YES);
        assert_eq!(of(Some(BodyKind::QUARTER), reading).0, YES);
    }
    for reading in [None, Some(YesNo::Yes)] {
        assert_eq!(of(Some(BodyKind::COMMUNE), reading).0, NO);
    }
    let part = |reading| of(Some(BodyKind::VILLAGE_PART), reading);
    assert_eq!(part(Some(YesNo::Yes)).0, YES);
    assert_eq!(part(Some(YesNo::No)).0, NO);
    assert_eq!(
        part(None),
        (OPEN, vec![Missing::Community { body: body() }])
    );
    let unknown = (OPEN, vec![Missing::Body { body: body() }]);
    assert_eq!(of(None, None), unknown);
}

#[test]
fn a_vote_is_in_the_form_of_its_record() {
    let forms = [Form::Meeting, Form::Ballot, Form::Online];
    let of = |act: Act| {
        let case = plain().with_record(record("a", "2024-02-01", "v", act));
        forms.map(|form| of_round(Cond::InForm(form), &case).0)
    };
    assert_eq!(of(Act::Meet(MeetingRecord::new())), [YES, NO, NO]);
    assert_eq!(of(Act::Ballot(BallotRecord::new())), [NO, YES, NO]);
    assert_eq!(of(Act::VoteOnline(OnlineVoteRecord::new())), [NO, NO, YES]);
    let elected = |form| {
        let mut act = ElectionRecord::new();
        act.form = form;
        Act::Elect(act)
    };
    assert_eq!(of(elected(Some(Form::Ballot))), [NO, YES, NO]);
    // Law 10/2022/QH15 Art. 17(2): an election is at a meeting or by ballot.
    assert_eq!(of(elected(None)), [OPEN, OPEN, NO]);
    let unsaid = plain().with_record(record("a", "2024-02-01", "v", elected(None)));
    let form = of_round(Cond::InForm(Form::Meeting), &unsaid);
    assert_eq!(form, open("a", Aspect::Form));
    // What is only planned is planned as a meeting.
    let planned = plain().with_record(record("p", "2024-02-01", "v", Act::Plan(Plan::new())));
    let of_plan = forms.map(|form| of_act(ActKind::Plan, Cond::InForm(form), &planned).0);
    assert_eq!(of_plan, [YES, NO, NO]);
    let decided = record("d", "2024-02-01", "v", Act::Decide(DecisionRecord::new()));
    let decided = plain().with_record(decided);
    let of_decision = forms.map(|form| of_act(ActKind::Decide, Cond::InForm(form), &decided).0);
    assert_eq!(of_decision, [NO, NO, NO]);
}

#[test]
fn a_meeting_of_a_cluster_is_one_in_clusters() {
    let met = |cluster: bool| {
        let act = MeetingRecord::new();
        let act = if cluster {
            act.with_cluster("k".parse::<BodyId>().unwrap())
        } else {
            act
        };
        record("a", "2024-02-01", "v", Act::Meet(act))
    };
    let of = |cluster| of_round(Cond::InClusters, &plain().with_record(met(cluster))).0;
    assert_eq!([of(true), of(false)], [YES, NO]);
}

#[test]
fn the_method_is_that_of_the_meeting_or_the_election() {
    let secret = || Cond::ByMethod(Method::Secret);
    let of = |kind, act| {
        let case = plain().with_record(record("a", "2024-02-01", "v", act));
        of_act(kind, secret(), &case)
    };
    let met = |method| {
        let mut act = MeetingRecord::new();
        act.method = method;
        of(ActKind::Meet, Act::Meet(act))
    };
    let elected = |method| {
        let mut act = ElectionRecord::new();
        act.method = method;
        of(ActKind::Elect, Act::Elect(act))
    };
    assert_eq!(met(Some(Method::Secret)).0, YES);
    assert_eq!(met(Some(Method::Hands)), (NO, vec![]));
    assert_eq!(met(None), open("a", Aspect::Method));
    assert_eq!(elected(Some(Method::Secret)).0, YES);
    assert_eq!(elected(Some(Method::Hands)), (NO, vec![]));
    assert_eq!(elected(None), open("a", Aspect::Method));
}

#[test]
fn a_reading_is_of_its_own_term() {
    let other = || Reading::new(Term::UNIT_DECIDES).with_holds(YesNo::No);
    let own = |holds| Reading::new(Term::PROMPTLY).with_holds(holds);
    let of = |readings: Vec<Reading>| {
        let context = readings
            .into_iter()
            .fold(Context::new(), Context::with_reading);
        let case = plain().with_record(round("a", "2024-02-01", 1, 46));
        let cond = Cond::Reading(Term::PROMPTLY);
        asked(Subject::Round, cond, &case, &context).remove(0)
    };
    assert_eq!(of(vec![other(), own(YesNo::Yes)]).0, YES);
    assert_eq!(of(vec![other(), own(YesNo::No)]).0, NO);
    let term = Term::PROMPTLY;
    assert_eq!(of(vec![other()]), (OPEN, vec![Missing::Reading { term }]));
}

/// Six months from 1 February 2024 end on 1 August.
#[test]
fn what_remains_of_a_term_is_counted_from_the_day_of_the_act() {
    let topic = || Topic::constant("own_term");
    let ruled = |name: &str, on: &str, topic: Topic, until: Option<&str>| {
        let mut act = Ruling::new().with_topic(topic);
        act.until = until.map(|day| day.parse::<When>().unwrap());
        record(name, on, "pc", Act::Recognise(act))
    };
    let of = |rulings: Vec<Record>| {
        let decided = record("d", "2024-02-01", "v", Act::Decide(DecisionRecord::new()));
        let case = rulings
            .into_iter()
            .fold(plain().with_record(decided), Case::with_record);
        let cond = Cond::Remaining {
            of: topic(),
            months: 6,
        };
        of_act(ActKind::Decide, cond, &case)
    };
    let until = |day| ruled("a", "2023-01-01", topic(), day);
    assert_eq!(of(vec![until(Some("2024-08-01"))]).0, YES);
    assert_eq!(of(vec![until(Some("2024-07-31"))]), (NO, vec![]));
    assert_eq!(of(vec![until(None)]), open("a", Aspect::Until));
    // The last ruling on that topic up to the day counts.
    let later = |on| ruled("b", on, topic(), Some("2024-07-31"));
    let long = || until(Some("2028-01-01"));
    assert_eq!(of(vec![long(), later("2024-01-31")]).0, NO);
    assert_eq!(of(vec![long(), later("2024-02-01")]).0, NO);
    assert_eq!(of(vec![long(), later("2024-02-02")]).0, YES);
    let other = ruled(
        "b",
        "2024-01-31",
        Topic::constant("own_other"),
        Some("2024-03-01"),
    );
    assert_eq!(of(vec![long(), other]).0, YES);
    let none = Missing::Act {
        act: ActKind::Recognise,
        topic: Some(topic()),
        by: vec![],
        to: None,
        from: None,
        until: Some("2024-02-01".parse().unwrap()),
    };
    assert_eq!(of(vec![]), (OPEN, vec![none]));
}

#[test]
fn a_judgement_is_of_its_topic_by_the_body_named() {
    let topic = || Topic::constant("own_need");
    let judged = |of: Topic, by: &str, holds| {
        record("j", "2024-01-15", by, Act::Judge(Judgement::new(of, holds)))
    };
    let of = |judged: Option<Record>| {
        let case = plain().with_record(round("a", "2024-02-01", 1, 46));
        let case = judged.into_iter().fold(case, Case::with_record);
        let cond = Cond::Judged {
            topic: topic(),
            by: BodyKind::COMMUNE_PC,
        };
        of_round(cond, &case)
    };
    let open = || {
        let judgement = Missing::Judgement {
            topic: topic(),
            by: BodyKind::COMMUNE_PC,
        };
        (OPEN, vec![judgement])
    };
    assert_eq!(of(Some(judged(topic(), "pc", YesNo::Yes))).0, YES);
    assert_eq!(of(Some(judged(topic(), "pc", YesNo::No))), (NO, vec![]));
    assert_eq!(of(Some(judged(topic(), "head", YesNo::Yes))), open());
    let other = Topic::constant("own_other");
    assert_eq!(of(Some(judged(other, "pc", YesNo::Yes))), open());
    assert_eq!(of(None), open());
}

#[test]
fn another_body_concurs_in_its_way_up_to_the_day() {
    let topic = || Topic::constant("own_text");
    let agreed = |name: &str, on: Option<&str>, how, by: &str| {
        let mut one = record(
            name,
            "2024-01-01",
            by,
            Act::Agree(Concur::new(topic(), how)),
        );
        one.date = on.map_or(When::unknown(), |on| on.parse().unwrap());
        one
    };
    let agreement = |name, on| agreed(name, on, Concurrence::Agreement, "pc");
    let opinion = |name, on| agreed(name, on, Concurrence::Opinion, "pc");
    let cond = || Cond::Concurred {
        with: BodyKind::COMMUNE_PC,
        topic: topic(),
        how: Concurrence::Agreement,
    };
    let of = |records: Vec<Record>| {
        let case = village("2024-12-31").with_record(round("r", "2024-02-01", 1, 46));
        of_round(cond(), &records.into_iter().fold(case, Case::with_record))
    };
    assert_eq!(of(vec![agreement("a", Some("2024-02-01"))]).0, YES);
    assert_eq!(of(vec![agreement("a", Some("2024-02-02"))]).0, NO);
    assert_eq!(of(vec![opinion("a", Some("2024-01-01"))]).0, NO);
    let by_head = agreed("a", Some("2024-01-01"), Concurrence::Agreement, "head");
    assert_eq!(of(vec![by_head]).0, NO);
    // One that counts counts whatever else there is, before it or after it.
    let before = agreement("b", Some("2024-01-10"));
    assert_eq!(of(vec![opinion("a", Some("2024-01-01")), before]).0, YES);
    let first = agreement("a", Some("2024-01-01"));
    assert_eq!(of(vec![first, opinion("b", Some("2024-01-10"))]).0, YES);
    // Of one without a day it is open, and the day is missing.
    let undated = of(vec![agreement("a", None)]);
    assert_eq!(undated, open("a", Aspect::Date));
    let with_opinion = of(vec![opinion("a", Some("2024-01-01")), agreement("b", None)]);
    assert_eq!(with_opinion, open("b", Aspect::Date));
    // One that surely counts stands before one of which it is open.
    let surely = agreement("b", Some("2024-01-10"));
    assert_eq!(of(vec![agreement("a", None), surely]).0, YES);
    let two = of(vec![agreement("a", None), agreement("b", None)]);
    assert_eq!(two, open("a", Aspect::Date));
    // Without any, a log that is not complete leaves it open.
    let bare = plain().with_record(round("r", "2024-02-01", 1, 46));
    let (outcome, missing) = of_round(cond(), &bare);
    assert_eq!(outcome, OPEN);
    let act = Missing::Act {
        act: ActKind::Agree,
        topic: Some(topic()),
        by: vec![BodyKind::COMMUNE_PC],
        to: None,
        from: Some("2024-01-01".parse().unwrap()),
        until: Some("2024-02-01".parse().unwrap()),
    };
    assert_eq!(missing, [act]);
}

/// Of an online vote of households on the form of deciding, more than half of 90 is 46.
#[test]
fn a_choice_is_one_that_more_than_half_made_before_the_vote() {
    let topic = || Topic::constant("own_form");
    let chosen = || Cond::Chosen(topic());
    let polled = |topic: Topic, until: Option<&str>, in_favour| {
        let mut act = OnlineVoteRecord::new()
            .with_topic(topic)
            .with_votes(votes(in_favour));
        act.until = until.map(|day| day.parse::<When>().unwrap());
        record("p", "2024-01-10", "v", Act::VoteOnline(act))
    };
    let of = |poll: Option<Record>| {
        let case = village("2024-12-31").with_record(round("r", "2024-02-01", 1, 46));
        of_round(chosen(), &poll.into_iter().fold(case, Case::with_record))
    };
    assert_eq!(of(Some(polled(topic(), Some("2024-02-01"), 46))).0, YES);
    assert_eq!(of(Some(polled(topic(), Some("2024-02-01"), 45))).0, NO);
    assert_eq!(of(Some(polled(topic(), Some("2024-02-02"), 46))).0, NO);
    let unended = of(Some(polled(topic(), None, 46)));
    assert_eq!(unended, open("p", Aspect::Until));
    let other = polled(Topic::constant("own_other"), Some("2024-02-01"), 46);
    assert_eq!(of(Some(other)).0, NO);
    assert_eq!(of(None).0, NO);
    let bare = plain().with_record(round("r", "2024-02-01", 1, 46));
    assert_eq!(of_round(chosen(), &bare).0, OPEN);
}

#[test]
fn an_initiative_is_one_that_was_submitted() {
    let of = |initiated: bool| {
        let mut case = plain().with_record(round("r", "2024-02-01", 1, 46));
        if initiated {
            let act = Act::Initiate(Deed::new());
            case = case.with_record(record("i", "2024-01-10", "v", act));
        }
        of_round(Cond::OnInitiative, &case).0
    };
    assert_eq!([of(true), of(false)], [YES, NO]);
}

#[test]
fn any_of_several_or_none_of_all() {
    let no = || Cond::InForm(Form::Online);
    let yes = || Cond::InForm(Form::Meeting);
    let open = || Cond::Reading(Term::PROMPTLY);
    let case = plain().with_record(round("r", "2024-02-01", 1, 46));
    let any = |conds: Vec<Cond>| of_round(Cond::AnyOf(conds.into()), &case).0;
    assert_eq!(any(vec![no(), yes()]), YES);
    assert_eq!(any(vec![open(), yes()]), YES);
    assert_eq!(any(vec![no(), open()]), OPEN);
    assert_eq!(any(vec![no(), no()]), NO);
    let not = |conds: Vec<Cond>| of_round(Cond::Not(conds.into()), &case).0;
    assert_eq!(not(vec![yes(), no()]), YES);
    assert_eq!(not(vec![no(), open()]), YES);
    assert_eq!(not(vec![yes(), open()]), OPEN);
    assert_eq!(not(vec![yes(), yes()]), NO);
}

/// The electorate of the round comes before the register.
#[test]
fn a_village_has_so_many_households_by_its_round_or_by_the_register() {
    let of = |electorate: Option<u32>, register: Option<u32>| {
        let mut votes = Votes::new(VoteUnit::HouseholdRep);
        votes.electorate = electorate.map(Into::into);
        let act = MeetingRecord::new().with_votes(votes);
        let mut case = plain().with_record(record("r", "2024-02-01", "v", Act::Meet(act)));
        if let Some(count) = register {
            let count = HouseholdCount::new("v".parse().unwrap(), count.into());
            case.registers = Some(Registers::new().with_households(vec![count]));
        }
        of_round(Cond::HouseholdsAtLeast(90), &case)
    };
    assert_eq!(of(Some(90), Some(89)).0, YES);
    assert_eq!(of(Some(89), Some(90)), (NO, vec![]));
    assert_eq!(of(None, Some(90)).0, YES);
    assert_eq!(of(None, Some(89)), (NO, vec![]));
    let households = Missing::Households {
        of: "v".parse().unwrap(),
    };
    assert_eq!(of(None, None), (OPEN, vec![households]));
}

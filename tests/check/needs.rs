//! Requirements on an act: met, not met, or open, with the field that is missing and how the two compare in words.

use danchu::act::{ActKind, Channel, Concurrence, Field, Place, Topic, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::norm::{
    Composition, Cond, Denominator, Need, Norm, Pattern, Rule, Seat, Signers, Stage, Subject, Test,
    Validity, VoteOf,
};
use danchu::record::{
    Act, BallotRecord, Case, Concur, Consultation, Coverage, DecisionRecord, Deed, Delivery,
    ElectionRecord, MeetingRecord, Members, Origin, Plan, Publication, Record, Registers, Ruling,
    Sending, SetUp, Signature, VillageCount, Votes, YesNo,
};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::share::Share;
use danchu::time::{Period, When};
use danchu::{BodyId, Label, Quantity};

use crate::{Context, check, id, record, village};

const OWN: &str = "own:1:needs";
const YES: Outcome = Outcome::Satisfied;
const NO: Outcome = Outcome::Unsatisfied;
const OPEN: Outcome = Outcome::Undetermined;

fn norm_of(kind: ActKind, test: Test) -> Norm {
    let rule = Validity::new(Subject::Act(Pattern::of(kind)), vec![test]);
    let label = Label::new("yêu cầu", "a requirement");
    Norm::new(id(OWN), vec![], label, Stage::Do, Rule::Validity(rule))
}

/// What a requirement comes to on the record `a` of a case.
fn in_case(need: Need, case: &Case) -> Finding {
    let kind = case.records.iter().find(|one| one.id.as_str() == "a");
    let kind = kind.unwrap().act.kind();
    let norm = norm_of(kind, Test::Meets(vec![need].into()));
    let report = check(vec![norm], case, &Context::new());
    let of = id(OWN);
    let own = |found: &&Finding| found.subject.as_ref().is_some_and(|id| id.as_str() == "a");
    report.of_norm(&of).find(own).unwrap().clone()
}

fn case(act: Act) -> Case {
    village("2024-12-31").with_record(record("a", "2024-02-01", "pc", act))
}

fn on(need: Need, act: Act) -> Outcome {
    in_case(need, &case(act)).outcome
}

fn missing(need: Need, act: Act) -> Vec<Missing> {
    in_case(need, &case(act)).missing
}

fn field(aspect: Aspect) -> [Missing; 1] {
    [crate::field("a", aspect)]
}

/// What the field states and what is required of it, in the words of the tree of reasons.
fn words(need: Need, act: Act) -> (Option<String>, String) {
    let tree = serde_json::to_value(in_case(need, &case(act)).explanation).unwrap();
    let says = tree.get("because").unwrap().as_array().unwrap().iter();
    let says = says
        .map(|one| &one["says"])
        .find(|says| says["kind"] == "field")
        .unwrap();
    let text = |key: &str| says[key].as_str().map(str::to_owned);
    (text("found"), text("required").unwrap())
}

fn said(found: &str, required: &str) -> (Option<String>, String) {
    (Some(found.to_owned()), required.to_owned())
}

fn published(change: impl Fn(Publication) -> Publication) -> [Act; 2] {
    [Act::Publish, Act::Notify].map(|act| act(change(Publication::new(Topic::DECISION))))
}

#[test]
fn channels_and_places_are_those_of_the_publication() {
    let loud = Channel::COMMUNE_LOUDSPEAKER;
    let channels = |at_least| Need::Channels {
        at_least,
        of: vec![loud.clone(), Channel::PORTAL].into(),
    };
    let places = || Need::Places(vec![Place::COMMUNE_SEAT, Place::UNIT_SEAT].into());
    for act in published(|act| act.with_channels(vec![Channel::PORTAL, Channel::POSTING])) {
        assert_eq!(on(channels(1), act.clone()), YES);
        assert_eq!(on(channels(2), act.clone()), NO);
        let both = said("portal, posting", "commune_loudspeaker, portal");
        assert_eq!(words(channels(2), act), both);
    }
    let all = vec![Place::UNIT_SEAT, Place::COMMUNE_SEAT];
    for act in published(|act| act.with_places(all.clone())) {
        assert_eq!(on(places(), act), YES);
    }
    for act in published(|act| act.with_places(vec![Place::UNIT_SEAT])) {
        assert_eq!(on(places(), act.clone()), NO);
        assert_eq!(
            words(places(), act),
            said("unit_seat", "commune_seat, unit_seat")
        );
    }
    for act in published(|act| act) {
        assert_eq!(missing(channels(1), act.clone()), field(Aspect::Channels));
        assert_eq!(missing(places(), act), field(Aspect::Places));
    }
    // A meeting is posted nowhere: it states none.
    assert_eq!(on(places(), Act::Meet(MeetingRecord::new())), OPEN);
    assert_eq!(on(channels(1), Act::Meet(MeetingRecord::new())), OPEN);
}

#[test]
fn contents_are_those_of_every_act_that_states_them() {
    let need = || Need::Contents(vec![Field::ITEMS].into());
    let sending = || Sending::new(Topic::BOARD_REPORT, vec![]);
    let acts: [States; 9] = [
        |fields| {
            let mut act = Publication::new(Topic::DECISION);
            act.contents = fields;
            Act::Publish(act)
        },
        |fields| {
            let mut act = Plan::new();
            act.contents = fields;
            Act::Plan(act)
        },
        |fields| {
            let mut act = DecisionRecord::new();
            act.contents = fields;
            Act::Decide(act)
        },
        |fields| {
            let mut act = Sending::new(Topic::BOARD_REPORT, vec![]);
            act.contents = fields;
            Act::Send(act)
        },
        |fields| {
            let mut act = Sending::new(Topic::BOARD_REPORT, vec![]);
            act.contents = fields;
            Act::File(act)
        },
        |fields| {
            let mut act = Deed::new();
            act.contents = fields;
            Act::Evaluate(act)
        },
        |fields| {
            let mut act = Deed::new();
            act.contents = fields;
            Act::Commend(act)
        },
        |fields| {
            let mut act = Deed::new();
            act.contents = fields;
            Act::Propose(act)
        },
        |fields| {
            let mut act = Ruling::new();
            act.contents = fields;
            Act::Recognise(act)
        },
    ];
    for act in acts {
        let other = Field::constant("own_other");
        assert_eq!(
            on(need(), act(Some(vec![other.clone(), Field::ITEMS]))),
            YES
        );
        assert_eq!(on(need(), act(Some(vec![other]))), NO);
        assert_eq!(missing(need(), act(None)), field(Aspect::Contents));
    }
    // What was attached, and in how many copies.
    let attached = || Need::Attached(vec![Topic::DECISION].into());
    for kind in [Act::Send, Act::Report] {
        let with = |topics| kind(sending().with_attached(topics));
        assert_eq!(on(attached(), with(vec![Topic::DECISION])), YES);
        assert_eq!(on(attached(), with(vec![])), NO);
        assert_eq!(
            missing(attached(), kind(sending())),
            field(Aspect::Attachments)
        );
    }
    for kind in [Act::Send, Act::Report, Act::File] {
        let copies = |n: u32| kind(sending().with_copies(n));
        assert_eq!(on(Need::Copies(3), copies(3)), YES);
        assert_eq!(on(Need::Copies(3), copies(2)), NO);
        assert_eq!(words(Need::Copies(3), copies(2)), said("2", ">=3"));
        assert_eq!(
            missing(Need::Copies(3), kind(sending())),
            field(Aspect::Copies)
        );
    }
}

#[test]
fn witnesses_are_those_of_a_vote() {
    let acts: [fn(Option<Quantity>) -> Act; 3] = [
        |witnesses| {
            let mut act = MeetingRecord::new();
            act.witnesses = witnesses;
            Act::Meet(act)
        },
        |witnesses| {
            let mut act = BallotRecord::new();
            act.witnesses = witnesses;
            Act::Ballot(act)
        },
        |witnesses| {
            let mut act = ElectionRecord::new();
            act.witnesses = witnesses;
            Act::Elect(act)
        },
    ];
    for act in acts {
        assert_eq!(on(Need::Witnesses(2), act(Some(2.into()))), YES);
        assert_eq!(on(Need::Witnesses(2), act(Some(1.into()))), NO);
        assert_eq!(
            missing(Need::Witnesses(2), act(None)),
            field(Aspect::Witnesses)
        );
    }
}

#[test]
fn what_is_written_says_so() {
    let acts: [fn(Option<YesNo>) -> Act; 2] = [
        |written| {
            let mut act = DecisionRecord::new();
            act.written = written;
            Act::Decide(act)
        },
        |written| {
            let mut act = Ruling::new();
            act.written = written;
            Act::Reply(act)
        },
    ];
    for act in acts {
        assert_eq!(on(Need::Written, act(Some(YesNo::Yes))), YES);
        assert_eq!(on(Need::Written, act(Some(YesNo::No))), NO);
        assert_eq!(
            words(Need::Written, act(Some(YesNo::Yes))),
            said("yes", "yes")
        );
        assert_eq!(
            words(Need::Written, act(Some(YesNo::No))),
            said("no", "yes")
        );
        assert_eq!(missing(Need::Written, act(None)), field(Aspect::Written));
    }
}

#[test]
fn each_role_signs_often_enough_and_one_hand_signs_for_two_offices() {
    let head = BodyKind::VILLAGE_HEAD;
    let need = || {
        let two = vec![
            Signers::new(BodyKind::HOUSEHOLD_REP, 2),
            Signers::new(head.clone(), 1),
        ];
        Need::Signed(two.into())
    };
    let acts: [Signs; 3] = [
        |signed| {
            let mut act = DecisionRecord::new();
            act.signed = signed;
            Act::Decide(act)
        },
        |signed| {
            let mut act = Sending::new(Topic::BOARD_REPORT, vec![]);
            act.signed = signed;
            Act::Send(act)
        },
        |signed| {
            let mut act = Sending::new(Topic::BOARD_REPORT, vec![]);
            act.signed = signed;
            Act::Report(act)
        },
    ];
    let by = |role: &BodyKind, count: u32| Signature::new(role.clone(), count.into());
    for act in acts {
        let households = |count| by(&BodyKind::HOUSEHOLD_REP, count);
        assert_eq!(
            on(need(), act(Some(vec![households(2), by(&head, 1)]))),
            YES
        );
        assert_eq!(
            on(
                need(),
                act(Some(vec![households(1), by(&head, 1), households(1)]))
            ),
            YES
        );
        let one = act(Some(vec![households(1), by(&head, 1)]));
        assert_eq!(on(need(), one.clone()), NO);
        assert_eq!(
            words(need(), one),
            said(
                "1 household_rep, 1 village_head",
                "2 household_rep, 1 village_head"
            )
        );
        assert_eq!(on(need(), act(Some(vec![households(2)]))), NO);
        assert_eq!(missing(need(), act(None)), field(Aspect::Signatures));
    }
    // The secretary of the cell who is the head of the village too signs as both.
    let secretary = BodyKind::constant("own_secretary");
    let signed = |of: &str, also: BodyKind| {
        let head = Signers::new(head.clone(), 1);
        let act = DecisionRecord::new().with_signed(vec![by(&secretary, 1)]);
        let mut hand =
            Body::new("s".parse().unwrap(), secretary.clone()).with_parent(of.parse().unwrap());
        hand.also_holds = vec![also];
        let case = case(Act::Decide(act))
            .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
            .with_body(Body::new("c".parse().unwrap(), BodyKind::COMMUNE))
            .with_body(hand);
        in_case(Need::Signed(vec![head].into()), &case).outcome
    };
    assert_eq!(signed("v", head.clone()), YES);
    assert_eq!(signed("v", BodyKind::HOUSEHOLD_REP), NO);
    // The head of another village does not sign for this one; of a commune it may be anywhere.
    assert_eq!(signed("w", head.clone()), NO);
    assert_eq!(signed("c", head.clone()), YES);
}

fn set_up(members: Option<Members>) -> Act {
    let mut act = SetUp::new(Topic::constant("own_team"));
    act.members = members;
    Act::SetUp(act)
}

fn origin(role: BodyKind, count: u32) -> Origin {
    Origin::new(role, count.into())
}

#[test]
fn a_team_has_its_size_its_seats_its_chair_and_nobody_barred() {
    let front = || BodyKind::COMMUNE_FRONT;
    let rule = || {
        Composition::new(3, 5)
            .with_includes(vec![
                Seat::new(vec![front(), BodyKind::VILLAGE]),
                Seat::new(vec![BodyKind::HOUSEHOLD_REP]),
            ])
            .with_chair(front())
            .with_bars()
    };
    let need = || Need::Composed(rule());
    let members = |size: u32| {
        Members::new()
            .with_size(size)
            .with_chair(front())
            .with_origins(vec![
                origin(BodyKind::VILLAGE, 1),
                origin(BodyKind::HOUSEHOLD_REP, 2),
            ])
            .with_barred(YesNo::No)
    };
    let of = |members| on(need(), set_up(Some(members)));
    assert_eq!(
        [2, 3, 5, 6].map(|size| of(members(size))),
        [NO, YES, YES, NO]
    );
    let one = members(3).with_origins(vec![origin(front(), 3)]);
    assert_eq!(of(one), NO);
    let none_of = members(3).with_origins(vec![
        origin(BodyKind::VILLAGE, 0),
        origin(BodyKind::HOUSEHOLD_REP, 2),
    ]);
    assert_eq!(of(none_of), NO);
    assert_eq!(of(members(3).with_chair(BodyKind::VILLAGE)), NO);
    assert_eq!(of(members(3).with_barred(YesNo::Yes)), NO);
    let changes: [fn(&mut Members); 4] = [
        |members: &mut Members| members.size = None,
        |members: &mut Members| members.origins = None,
        |members: &mut Members| members.chair = None,
        |members: &mut Members| members.barred = None,
    ];
    for change in changes {
        let mut open = members(3);
        change(&mut open);
        let found = in_case(need(), &case(set_up(Some(open))));
        assert_eq!(
            (found.outcome, found.missing),
            (OPEN, field(Aspect::Members).to_vec())
        );
    }
    assert_eq!(missing(need(), set_up(None)), field(Aspect::Members));
    // Without seats, a chair or a bar, the size is all; without a most, any size from the least.
    let size = |min, max| Need::Composed(Composition::new(min, max));
    let bare = || set_up(Some(Members::new().with_size(3_u32)));
    assert_eq!(on(size(3, u32::MAX), bare()), YES);
    assert_eq!(on(size(4, u32::MAX), bare()), NO);
    assert_eq!(words(size(4, u32::MAX), bare()), said("3; ?", ">=4"));
    assert_eq!(words(size(4, 6), bare()), said("3; ?", "4..6"));
    assert_eq!(
        words(need(), set_up(Some(members(6)))),
        said(
            "6; 1 village, 2 household_rep",
            "3..5: commune_front|village, household_rep"
        )
    );
}

/// The head of a committee stands for the committee.
#[test]
fn the_chair_of_the_committee_is_of_the_committee() {
    let need = |chair: BodyKind| Need::Composed(Composition::new(1, 9).with_chair(chair));
    let chaired = |chair: BodyKind| set_up(Some(Members::new().with_size(3_u32).with_chair(chair)));
    let organ = danchu::actor::info(&BodyKind::COMMUNE_PC_CHAIR);
    assert_eq!(
        organ.and_then(|row| row.organ_of.clone()),
        Some(BodyKind::COMMUNE_PC)
    );
    assert_eq!(
        on(need(BodyKind::COMMUNE_PC), chaired(BodyKind::COMMUNE_PC)),
        YES
    );
    assert_eq!(
        on(
            need(BodyKind::COMMUNE_PC),
            chaired(BodyKind::COMMUNE_PC_CHAIR)
        ),
        YES
    );
    assert_eq!(
        on(need(BodyKind::COMMUNE_PC), chaired(BodyKind::COMMUNE_FRONT)),
        NO
    );
    assert_eq!(
        on(
            need(BodyKind::COMMUNE_PC_CHAIR),
            chaired(BodyKind::COMMUNE_PC)
        ),
        NO
    );
}

/// As many members as villages, and never fewer than the floor.
#[test]
fn a_board_has_a_member_from_each_village_and_no_fewer_than_the_floor() {
    let of = |size: Option<u32>, villages: Option<Quantity>| {
        let mut members = Members::new();
        members.size = size.map(Into::into);
        let mut case = case(set_up(Some(members)));
        if let Some(villages) = villages {
            let count = VillageCount::new("v".parse().unwrap(), villages);
            case.registers = Some(Registers::new().with_villages(vec![count]));
        }
        let found = in_case(Need::OneFromEachVillage { floor: 5 }, &case);
        (found.outcome, found.missing)
    };
    let exactly = |size, villages: u32| of(Some(size), Some(villages.into())).0;
    assert_eq!([6, 7, 8].map(|size| exactly(size, 7)), [NO, YES, NO]);
    assert_eq!([4, 5, 6].map(|size| exactly(size, 5)), [NO, YES, NO]);
    // Fewer villages than the floor: at least the floor.
    assert_eq!([4, 5, 6].map(|size| exactly(size, 4)), [NO, YES, YES]);
    let villages = || {
        vec![Missing::Villages {
            of: "v".parse().unwrap(),
        }]
    };
    assert_eq!(of(Some(7), None), (OPEN, villages()));
    assert_eq!(of(Some(4), None), (NO, vec![]));
    assert_eq!(of(Some(7), Some(Quantity::at_least(6))), (OPEN, villages()));
    let members = field(Aspect::Members).to_vec();
    assert_eq!(of(None, Some(7.into())), (OPEN, members.clone()));
    assert_eq!(of(None, None), (OPEN, members));
}

#[test]
fn at_most_so_many_members_are_of_one_origin() {
    let need = || Need::AtMost {
        of: BodyKind::VILLAGE,
        n: 2,
    };
    let with = |origins| set_up(Some(Members::new().with_origins(origins)));
    let two = || {
        vec![
            origin(BodyKind::VILLAGE, 1),
            origin(BodyKind::STAFF, 7),
            origin(BodyKind::VILLAGE, 1),
        ]
    };
    assert_eq!(on(need(), with(two())), YES);
    let mut three = two();
    three.push(origin(BodyKind::VILLAGE, 1));
    assert_eq!(on(need(), with(three.clone())), NO);
    assert_eq!(words(need(), with(three)), said("3 village", "<=2 village"));
    assert_eq!(
        missing(need(), set_up(Some(Members::new()))),
        field(Aspect::Members)
    );
}

fn sent(to: &[&str]) -> Sending {
    let to = to.iter().map(|to| Delivery::new(to.parse().unwrap()));
    Sending::new(Topic::BOARD_REPORT, to.collect())
}

#[test]
fn it_reaches_the_bodies_that_it_is_sent_or_addressed_to() {
    let need = || Need::Recipients(vec![BodyKind::COMMUNE_PC].into());
    for act in [Act::Send, Act::Report, Act::File] {
        assert_eq!(on(need(), act(sent(&["head", "pc"]))), YES);
        assert_eq!(on(need(), act(sent(&["head"]))), NO);
        assert_eq!(on(need(), act(sent(&[]))), NO);
        // A body that the case does not know may be one.
        assert_eq!(on(need(), act(sent(&["who"]))), OPEN);
    }
    let to = |to: &str| to.parse::<BodyId>().unwrap();
    let proposed = |body| Act::Propose(Deed::new().with_to(to(body)));
    assert_eq!(on(need(), proposed("pc")), YES);
    assert_eq!(on(need(), proposed("head")), NO);
    for act in [Act::Petition, Act::Complain] {
        let lodged = |body| act(danchu::record::Complaint::new().with_to(to(body)));
        assert_eq!(on(need(), lodged("pc")), YES);
        assert_eq!(on(need(), lodged("head")), NO);
    }
}

/// Every village head gets it, in one sending or in several of the same body, and the last makes it complete.
#[test]
fn every_body_of_a_kind_is_reached_by_this_sending_and_those_before_it() {
    let need = || Need::Every(vec![BodyKind::VILLAGE_HEAD].into());
    let heads = || {
        village("2024-12-31").with_body(Body::new("head2".parse().unwrap(), BodyKind::VILLAGE_HEAD))
    };
    let send =
        |name: &str, on: &str, by: &str, to: &[&str]| record(name, on, by, Act::Send(sent(to)));
    let of = |records: Vec<Record>| {
        let case = records.into_iter().fold(heads(), Case::with_record);
        let found = in_case(need(), &case);
        (found.outcome, found.missing)
    };
    let first = || send("a", "2024-02-01", "pc", &["head"]);
    assert_eq!(
        of(vec![send("a", "2024-02-01", "pc", &["head2", "head"])]).0,
        YES
    );
    assert_eq!(of(vec![first()]).0, NO);
    // The other was reached before, or on the same day, and not only afterwards.
    let other = |on, by| send("b", on, by, &["head2"]);
    assert_eq!(of(vec![first(), other("2024-01-31", "pc")]).0, YES);
    assert_eq!(of(vec![first(), other("2024-02-01", "pc")]).0, YES);
    assert_eq!(of(vec![first(), other("2024-02-02", "pc")]).0, NO);
    assert_eq!(of(vec![first(), other("2024-01-31", "v")]).0, NO);
    let mut topic = other("2024-01-31", "pc");
    if let Act::Send(act) = &mut topic.act {
        act.topic = Topic::DECISION;
    }
    assert_eq!(of(vec![first(), topic]).0, NO);
    // Without a complete log the others may have been reached by a sending that is not recorded.
    let mut bare = heads().with_record(first());
    bare.coverage.clear();
    let open = in_case(need(), &bare);
    let act = Missing::Act {
        act: ActKind::Send,
        topic: Some(Topic::BOARD_REPORT),
        by: vec![],
        to: Some(BodyKind::VILLAGE_HEAD),
        from: Some("2024-02-01".parse().unwrap()),
        until: Some("2024-12-31".parse().unwrap()),
    };
    assert_eq!(open.outcome, OPEN);
    assert!(open.missing.contains(&act));
    // Complete for the sender and from the day of the sending on.
    let from = |day: &str, by: &str| {
        let coverage = Coverage::new(Period::from(day.parse().unwrap()));
        let mut case = bare.clone();
        case.coverage = vec![coverage.with_bodies(vec![by.parse::<BodyId>().unwrap()])];
        in_case(need(), &case).outcome
    };
    assert_eq!(from("2024-02-01", "pc"), NO);
    assert_eq!(from("2024-02-02", "pc"), OPEN);
    assert_eq!(from("2024-02-01", "head"), OPEN);
    // Of a kind of which the case knows no body nobody can say.
    let nobody = Need::Every(vec![BodyKind::COMMUNE_FRONT].into());
    let case = heads().with_record(first());
    assert_eq!(in_case(nobody, &case).outcome, OPEN);
}

type States = fn(Option<Vec<Field>>) -> Act;
type Signs = fn(Option<Vec<Signature>>) -> Act;

const ANYBODY: &[BodyKind] = &[];
const PC: &[BodyKind] = &[BodyKind::COMMUNE_PC];

/// Twenty days from a decision on 10 January end on 30 January.
#[test]
fn what_is_open_for_some_days_is_counted_from_the_act_named() {
    let need = |by: &'static [BodyKind]| Need::OpenFor {
        days: 20,
        since: Pattern::by(ActKind::Decide, &[], by),
    };
    let consulted = |until: Option<&str>| {
        let mut act = Consultation::new();
        act.until = until.map(|day| day.parse::<When>().unwrap());
        record("a", "2024-01-10", "pc", Act::Consult(act))
    };
    let decided = |on: When, by: Option<&str>| {
        let mut one = record("d", "2024-01-10", "pc", Act::Decide(DecisionRecord::new()));
        one.date = on;
        one.actor = by.map(|by| by.parse().unwrap());
        one
    };
    let day: When = "2024-01-10".parse().unwrap();
    let of = |by, records: Vec<Record>| {
        let case = records
            .into_iter()
            .fold(village("2024-12-31"), Case::with_record);
        let found = in_case(need(by), &case);
        (found.outcome, found.missing)
    };
    let of_record = |record: &str, aspect| {
        vec![Missing::Field {
            record: record.parse().unwrap(),
            aspect,
            at_least: None,
            of: None,
        }]
    };
    let ends = |until| of(ANYBODY, vec![consulted(until), decided(day, Some("pc"))]);
    assert_eq!(ends(Some("2024-01-29")), (NO, vec![]));
    assert_eq!(ends(Some("2024-01-30")), (YES, vec![]));
    assert_eq!(ends(None), (OPEN, of_record("a", Aspect::Until)));
    let long = || consulted(Some("2024-12-01"));
    let undated = of(ANYBODY, vec![long(), decided(When::unknown(), Some("pc"))]);
    assert_eq!(undated, (OPEN, of_record("d", Aspect::Date)));
    // From the act of the body named, and of no other.
    assert_eq!(
        of(PC, vec![long(), decided(day, Some("pc"))]),
        (YES, vec![])
    );
    assert_eq!(of(PC, vec![long(), decided(day, Some("head"))]).0, NO);
    let by_nobody = of(PC, vec![long(), decided(day, None)]);
    assert_eq!(by_nobody, (OPEN, of_record("d", Aspect::Actor)));
    // Without such an act there is nothing to count from, if the log is complete.
    assert_eq!(of(ANYBODY, vec![long()]), (NO, vec![]));
    let mut bare = village("2024-12-31").with_record(long());
    bare.coverage.clear();
    assert_eq!(in_case(need(ANYBODY), &bare).outcome, OPEN);
    // What is no consultation lasts as long as its record says.
    let ballot = |until: &str| {
        let act = BallotRecord::new().with_until(until.parse::<When>().unwrap());
        let own = record("a", "2024-01-10", "pc", Act::Ballot(act));
        of(ANYBODY, vec![own, decided(day, Some("pc"))]).0
    };
    assert_eq!([ballot("2024-01-29"), ballot("2024-01-30")], [NO, YES]);
}

/// Of an act, another body concurs up to its day; what came after it came too late for it.
#[test]
fn a_concurrence_that_an_act_needs_comes_before_it() {
    let need = || Need::Concurrence {
        with: BodyKind::COMMUNE_PC,
        topic: Topic::DECISION,
        how: Concurrence::Agreement,
    };
    let of = |on: &str| {
        let agreed = Act::Agree(Concur::new(Topic::DECISION, Concurrence::Agreement));
        let case =
            case(Act::Decide(DecisionRecord::new())).with_record(record("b", on, "pc", agreed));
        in_case(need(), &case).outcome
    };
    assert_eq!([of("2024-02-01"), of("2024-02-02")], [YES, NO]);
    // The same where a duty asks it, which waits to the day of the check for other things.
    let duty = |on: &str| {
        let mut way = danchu::norm::Perform::plain(Pattern::of(ActKind::Decide));
        way.needs = vec![need()].into();
        let mut duty = crate::after(crate::done(ActKind::Collect), 30, ActKind::Decide);
        duty.perform = vec![way].into();
        let agreed = Act::Agree(Concur::new(Topic::DECISION, Concurrence::Agreement));
        let case = case(Act::Decide(DecisionRecord::new()))
            .with_record(record(
                "c",
                "2024-01-15",
                "head",
                Act::Collect(danchu::record::Money::new()),
            ))
            .with_record(record("b", on, "pc", agreed));
        let report = check(vec![crate::norm(OWN, duty)], &case, &Context::new());
        report.of_norm(&id(OWN)).next().unwrap().outcome
    };
    assert_eq!([duty("2024-02-01"), duty("2024-02-02")], [YES, NO]);
}

/// Who takes the minutes is chosen by those present, and how to vote as well.
#[test]
fn a_vote_within_a_meeting_is_of_those_who_came() {
    let of = |votes: VoteOf, act: Act| {
        let kind = act.kind();
        let test = Test::Carried {
            votes,
            of: Denominator::Present,
            share: Share::more_than(1, 2),
        };
        let report = check(vec![norm_of(kind, test)], &case(act), &Context::new());
        let found = report.of_norm(&id(OWN)).next().unwrap();
        (found.outcome, found.missing.clone())
    };
    let votes = |came: Option<u32>, yes: Option<u32>| {
        let mut votes = Votes::new(VoteUnit::HouseholdRep);
        votes.attending = came.map(Into::into);
        votes.in_favour = yes.map(Into::into);
        votes
    };
    let meeting = |inner: Votes, secretary: bool| {
        let act = MeetingRecord::new().with_votes(votes(Some(80), Some(10)));
        Act::Meet(if secretary {
            act.with_secretary(inner)
        } else {
            act.with_method_votes(inner)
        })
    };
    for (which, secretary, aspect) in [
        (VoteOf::Secretary, true, Aspect::SecretaryVotes),
        (VoteOf::Method, false, Aspect::MethodVotes),
    ] {
        let said = |inner| of(which, meeting(inner, secretary));
        assert_eq!(said(votes(None, Some(41))), (YES, vec![]));
        assert_eq!(said(votes(None, Some(40))), (NO, vec![]));
        // Those who took part in it count before those who came.
        assert_eq!(said(votes(Some(78), Some(40))), (YES, vec![]));
        assert_eq!(said(votes(None, None)), (OPEN, field(aspect).to_vec()));
        let other = of(which, meeting(votes(None, Some(41)), !secretary));
        assert_eq!(other, (OPEN, field(aspect).to_vec()));
    }
    let team = |came, yes| {
        let act = SetUp::new(Topic::constant("own_team")).with_votes(votes(came, yes));
        of(VoteOf::Team, Act::SetUp(act))
    };
    assert_eq!(team(Some(80), Some(41)), (YES, vec![]));
    assert_eq!(team(Some(80), Some(40)), (NO, vec![]));
    assert_eq!(
        team(None, Some(40)),
        (OPEN, field(Aspect::Attending).to_vec())
    );
    assert_eq!(
        team(Some(80), None),
        (OPEN, field(Aspect::InFavour).to_vec())
    );
}

/// What a body holds besides is asked of the village at hand.
#[test]
fn one_hand_holds_two_offices_where_the_case_says_so() {
    let cell = || BodyKind::constant("own_secretary");
    let of = |parent: Option<&str>, also: bool| {
        let mut hand = Body::new("s".parse().unwrap(), cell());
        hand.parent = parent.map(|parent| parent.parse().unwrap());
        if also {
            hand.also_holds = vec![BodyKind::VILLAGE_HEAD];
        }
        let case = case(Act::Meet(MeetingRecord::new()))
            .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
            .with_body(hand);
        let cond = Cond::AlsoHolds {
            office: cell(),
            also: BodyKind::VILLAGE_HEAD,
        };
        let norm = norm_of(ActKind::Meet, Test::Holds(cond));
        let report = check(vec![norm], &case, &Context::new());
        report.of_norm(&id(OWN)).next().unwrap().outcome
    };
    assert_eq!(of(Some("v"), true), YES);
    assert_eq!(of(None, true), YES);
    assert_eq!(of(Some("w"), true), NO);
    assert_eq!(of(Some("v"), false), NO);
}

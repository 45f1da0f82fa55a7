//! Decree 59/2023/NĐ-CP Art. 4–9: ballots, votes online, the election and the discharge of village heads.

use danchu::act::{ActKind, Channel, Field, Place, Topic};
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, BallotRecord, Case, Complaint, Members, OnlineVoteRecord, Plan, Publication, Ruling,
    SetUp, YesNo,
};
use danchu::report::Outcome;

use crate::decree_world::{
    BOTH, ConcatAll, MATTERS, Of, agree, answering, arrived, ballot, body, by_somebody, claimed,
    decide, deed, elect, made_known, members, not_done, online, opinion, plan, planned, poll,
    refused, report, set_up, village, village_at, voted, without_one,
};
use crate::world::{Log, Vignette, send, uncovered, votes, world};

pub(crate) fn all() -> Vec<Vignette> {
    [
        village_forms(),
        plan_contents(),
        send_plan(),
        ballot_team(),
        announce_ballot(),
        paper(),
        paper_contents(),
        ballot_witnesses(),
        report_result(),
        report_online(),
        set_up_online_team(),
        online_team(),
        online_chosen(),
        publish_online_result(),
        order_election(),
        plan_election(),
        election_team(),
        announce_election(),
        candidate_list(),
        answer_election(),
        ground(),
        petition(),
        no_agreement(),
        new_election(),
        interim(),
    ]
    .concat_all()
}

/// Art. 4(1): contributions and funds of a village reach a ballot only after a meeting to which too few came.
fn village_forms() -> Vec<Vignette> {
    let ballot_in = |round: u16| {
        Act::Ballot(
            BallotRecord::new()
                .with_round(round)
                .with_until(crate::world::when("2024-06-25"))
                .with_votes(votes(60, 70)),
        )
    };
    let after = |in_favour: u32, attending: u32| {
        village(MatterKind::WORKS)
            .add("2024-06-13", "village-1", voted(in_favour, attending))
            .add("2024-06-20", "head", ballot("2024-06-25"))
    };
    let first = |kind: MatterKind, day: &str| village(kind).add(day, "head", ballot(day));
    Of::norm("decree-59-2023:4.1:village-forms")
        .yes(
            "a meeting on contributions",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .yes(
            "a meeting on funds",
            village(MatterKind::FUNDS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .yes(
            "a ballot after a meeting of 59: too few for 60 of 90",
            after(50, 59),
        )
        .no(
            "a ballot after a meeting of 60, which could have passed it",
            after(50, 60),
        )
        .no(
            "trap: enough came but voted no: no ballot follows",
            after(20, 80),
        )
        .no("a ballot after a meeting that passed it", after(60, 70))
        .no(
            "a ballot without a meeting",
            first(MatterKind::WORKS, "2024-06-20"),
        )
        .no(
            "a ballot on funds without a meeting",
            first(MatterKind::FUNDS, "2024-06-20"),
        )
        .no(
            "trap: ballot by choice: agreed with the Front work committee, and still no ground",
            first(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-10",
                "work-committee",
                agree(Topic::BALLOT),
            ),
        )
        .open(
            "a ballot, and nobody knows of a meeting before",
            uncovered(first(MatterKind::WORKS, "2024-06-20")),
        )
        .no(
            "a ballot as the first round",
            uncovered(village(MatterKind::WORKS).add("2024-06-20", "head", ballot_in(1))),
        )
        .open(
            "a ballot after a meeting of which nobody says how many came",
            village(MatterKind::WORKS)
                .add(
                    "2024-06-13",
                    "village-1",
                    Act::Meet(danchu::record::MeetingRecord::new()),
                )
                .add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .no(
            "a vote online",
            village(MatterKind::WORKS).add("2024-06-20", "head", online("2024-06-25")),
        )
        .out(
            "self-management has a rule of its own",
            first(MatterKind::SELF_MANAGEMENT, "2024-06-20"),
        )
        .out(
            "a convention has a rule of its own",
            first(MatterKind::CONVENTION, "2024-06-20"),
        )
        .out(
            "of the commune",
            world(MatterKind::WORKS, Reach::Commune, "2024-07-31").add(
                "2024-06-20",
                "head",
                ballot("2024-06-25"),
            ),
        )
        .out(
            "the day before the decree",
            first(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            first(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

/// An act that must state all of some things.
fn contents_of(
    norm: &'static str,
    every: &[Field],
    act: impl Fn(Option<&[Field]>) -> Act,
    by: &'static str,
    other: Act,
    other_by: &'static str,
) -> Vec<Vignette> {
    let of = |kind: MatterKind, contents: &[Field], day: &str| {
        village(kind).add(day, by, act(Some(contents)))
    };
    Of::norm(norm)
        .yes("complete", of(MatterKind::WORKS, every, "2024-06-10"))
        .all(
            "one thing is not said",
            without_one(every),
            |contents| of(MatterKind::WORKS, &contents, "2024-06-10"),
            Outcome::Unsatisfied,
        )
        .open(
            "nobody says what it says",
            village(MatterKind::WORKS).add("2024-06-10", by, act(None)),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| of(kind, every, "2024-06-10"),
            Outcome::Satisfied,
        )
        .out(
            "another act",
            village(MatterKind::WORKS).add("2024-06-10", other_by, other),
        )
        .out(
            "an opinion on land use",
            of(MatterKind::LAND_PLAN, &[], "2024-06-10"),
        )
        .out(
            "the day before the decree",
            of(MatterKind::WORKS, &[], "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::WORKS, &[], "2023-08-15"),
        )
        .done()
}

/// Art. 4(2): what the plan of a ballot says.
fn plan_contents() -> Vec<Vignette> {
    contents_of(
        "decree-59-2023:4.2:plan-contents",
        &[
            Field::PURPOSE,
            Field::SUBJECT,
            Field::PERSONS,
            Field::TIME,
            Field::DURATION,
            Field::TASKS,
            Field::MEANS,
        ],
        |contents| match contents {
            Some(contents) => plan(Topic::BALLOT, contents),
            None => Act::Plan(Plan::new().with_topic(Topic::BALLOT)),
        },
        "head",
        plan(Topic::CLUSTER_PLAN, &[]),
        "head",
    )
}

/// Art. 4(2): the plan goes to both chairs within 2 days, which are *ngày*, not working days.
fn send_plan() -> Vec<Vignette> {
    let issued_at = |kind: MatterKind, day: &str, as_of: &str| {
        village_at(kind, as_of).add(day, "head", plan(Topic::BALLOT, &[]))
    };
    let issued = |day: &str| issued_at(MatterKind::WORKS, day, "2024-07-31");
    let both = || send(Topic::BALLOT, &["pc-chair", "front-chair"]);
    Of::norm("decree-59-2023:4.2.p2:send-plan")
        .yes("issued on Monday, sent on Tuesday", issued("2024-06-17").add("2024-06-18", "head", both()))
        .yes("issued on Monday, sent on Wednesday", issued("2024-06-17").add("2024-06-19", "head", both()))
        .due("2024-06-19")
        .late("issued on Monday, sent on Thursday", issued("2024-06-17").add("2024-06-20", "head", both()))
        .pending("not sent on the last day", issued_at(MatterKind::WORKS, "2024-06-17", "2024-06-19"))
        .no("not sent the day after", issued_at(MatterKind::WORKS, "2024-06-17", "2024-06-20"))
        .open("not sent, as far as is known", uncovered(issued("2024-06-17")))
        .yes(
            "trap: days, an end on a Sunday moves to Monday: issued on Friday",
            issued("2024-06-21").add("2024-06-24", "head", both()),
        )
        .due("2024-06-24")
        .late(
            "trap: days, not working days: issued on Friday, sent on Tuesday",
            issued("2024-06-21").add("2024-06-25", "head", both()),
        )
        .yes(
            "across National Day: issued on Saturday 2024-08-31, an end on Monday 09-02 moves to 09-04",
            village_at(MatterKind::WORKS, "2024-09-30")
                .add("2024-08-31", "head", plan(Topic::BALLOT, &[]))
                .add("2024-09-04", "head", both()),
        )
        .due("2024-09-04")
        .no("to the chair of the People's Committee only", issued("2024-06-17").add("2024-06-18", "head", send(Topic::BALLOT, &["pc-chair"])))
        .no("to the chair of the Front only", issued("2024-06-17").add("2024-06-18", "head", send(Topic::BALLOT, &["front-chair"])))
        .no("something else sent", issued("2024-06-17").add("2024-06-18", "head", send(Topic::DECISION, &["pc-chair", "front-chair"])))
        .late(
            "to each apart, the later one on Thursday",
            issued("2024-06-17")
                .add("2024-06-18", "head", send(Topic::BALLOT, &["pc-chair"]))
                .add("2024-06-20", "head", send(Topic::BALLOT, &["front-chair"])),
        )
        .yes("a claim is enough", claimed(issued("2024-06-17").add("2024-06-18", "head", both())))
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| issued_at(kind, "2024-06-17", "2024-07-31").add("2024-06-18", "head", both()),
            Outcome::Satisfied,
        )
        .out(
            "the plan of cluster meetings",
            village(MatterKind::WORKS).add("2024-06-17", "head", plan(Topic::CLUSTER_PLAN, &[])),
        )
        .out("an opinion on land use", issued_at(MatterKind::LAND_PLAN, "2024-06-17", "2024-07-31"))
        .out("the day before the decree", issued("2023-08-14"))
        .no("the first day of the decree", issued("2023-08-15"))
        .done()
}

/// A team of 3 to 5 in which every seat is filled, led by the Front work committee.
fn team_of(
    norm: &'static str,
    topic: &Topic,
    seats: &[&[BodyKind]],
    other: Topic,
) -> Vec<Vignette> {
    let lead = BodyKind::FRONT_WORK_COMMITTEE;
    let of = |kind: MatterKind, members: Members, day: &str| {
        village(kind).add(day, "head", set_up(topic.clone(), members))
    };
    let works = |members: Members| of(MatterKind::WORKS, members, "2024-06-10");
    let full: Vec<BodyKind> = seats.iter().map(|seat| seat[0].clone()).collect();
    let size = |n: u32| members(n, &full, lead.clone());
    let swapped = |index: usize, kind: &BodyKind| {
        let mut origins = full.clone();
        origins[index] = kind.clone();
        members(4, &origins, lead.clone())
    };
    let alternatives: Vec<Members> = seats
        .iter()
        .enumerate()
        .flat_map(|(index, seat)| seat.iter().map(move |kind| (index, kind)))
        .map(|(index, kind)| swapped(index, kind))
        .collect();
    Of::norm(norm)
        .no("2 members", works(size(2)))
        .yes("3 members", works(size(3)))
        .yes("5 members", works(size(5)))
        .no("6 members", works(size(6)))
        .all(
            "each way to fill a seat",
            alternatives,
            works,
            Outcome::Satisfied,
        )
        .all(
            "one seat is empty",
            without_one(&full),
            |origins| works(members(4, &origins, lead.clone())),
            Outcome::Unsatisfied,
        )
        .no(
            "led by the village head",
            works(members(4, &full, BodyKind::VILLAGE_HEAD)),
        )
        .yes(
            "led by the head of the Front work committee, who stands for it",
            works(members(4, &full, BodyKind::FRONT_WORK_HEAD)),
        )
        .open(
            "nobody says who leads",
            works({
                let mut team = size(4);
                team.chair = None;
                team
            }),
        )
        .open(
            "nobody says how many they are",
            works({
                let mut team = size(4);
                team.size = None;
                team
            }),
        )
        .open(
            "nobody says where they come from",
            works(Members::new().with_size(4u32).with_chair(lead.clone())),
        )
        .open(
            "nobody says who they are",
            village(MatterKind::WORKS).add(
                "2024-06-10",
                "head",
                Act::SetUp(SetUp::new(topic.clone())),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| of(kind, size(4), "2024-06-10"),
            Outcome::Satisfied,
        )
        .out(
            "another team",
            village(MatterKind::WORKS).add("2024-06-10", "head", set_up(other, size(2))),
        )
        .out(
            "an opinion on land use",
            of(MatterKind::LAND_PLAN, size(2), "2024-06-10"),
        )
        .out(
            "the day before the decree",
            of(MatterKind::WORKS, size(2), "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::WORKS, size(2), "2023-08-15"),
        )
        .done()
}

const COMMITTEE: &[BodyKind] = &[BodyKind::FRONT_WORK_COMMITTEE, BodyKind::FRONT_WORK_HEAD];
const OF_VILLAGE: &[BodyKind] = &[BodyKind::VILLAGE, BodyKind::QUARTER, BodyKind::VILLAGE_HEAD];

/// Art. 4(3).
fn ballot_team() -> Vec<Vignette> {
    team_of(
        "decree-59-2023:4.3:team",
        &Topic::BALLOT_TEAM,
        &[OF_VILLAGE, COMMITTEE, &[BodyKind::VILLAGE_MASS_ORG]],
        Topic::ONLINE_TEAM,
    )
}

/// Art. 5(2)(b).
fn online_team() -> Vec<Vignette> {
    team_of(
        "decree-59-2023:5.2.b:team",
        &Topic::ONLINE_TEAM,
        &[
            OF_VILLAGE,
            COMMITTEE,
            &[BodyKind::HOUSEHOLD_REP],
            &[BodyKind::IT_PERSON],
        ],
        Topic::BALLOT_TEAM,
    )
}

/// Art. 4(4): by one of the channels, at least 2 days before the ballots go out.
fn announce_ballot() -> Vec<Vignette> {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "head", ballot("2024-06-27"));
    let told = |channels: &[Channel], places: &[Place], day: &str| {
        held(MatterKind::WORKS, "2024-06-20").add(
            day,
            "head",
            Act::Publish(made_known(Topic::BALLOT, channels, places)),
        )
    };
    let direct = |day: &str| told(&[Channel::DIRECT], &[], day);
    let planned_at = |as_of: &str| {
        village_at(MatterKind::WORKS, as_of).add(
            "2024-06-03",
            "head",
            planned(Topic::BALLOT, ActKind::Ballot, "2024-06-20"),
        )
    };
    Of::norm("decree-59-2023:4.4:announce")
        .yes("3 days before", direct("2024-06-17"))
        .yes("2 days before", direct("2024-06-18"))
        .due("2024-06-18")
        .late("the day before", direct("2024-06-19"))
        .no("after the ballots went out", direct("2024-06-21"))
        .yes(
            "trap: posting is one option here: posted only",
            told(&[Channel::POSTING], &BOTH, "2024-06-18"),
        )
        .all(
            "each other channel alone is enough",
            [
                Channel::DIRECT,
                Channel::VILLAGE_LOUDSPEAKER,
                Channel::TELEPHONE,
                Channel::AGREED_NETWORK,
            ],
            |channel| told(&[channel], &[], "2024-06-18"),
            Outcome::Satisfied,
        )
        .all(
            "no other channel is enough",
            [
                Channel::INVITATION,
                Channel::COMMUNE_LOUDSPEAKER,
                Channel::PORTAL,
            ],
            |channel| told(&[channel], &[], "2024-06-18"),
            Outcome::Unsatisfied,
        )
        .all(
            "posted elsewhere, or at one place of the two",
            [
                vec![Place::COMMUNE_SEAT],
                vec![Place::CULTURE_HOUSE],
                vec![Place::ACTIVITY_POINT],
            ],
            |places| told(&[Channel::POSTING], &places, "2024-06-18"),
            Outcome::Unsatisfied,
        )
        .all(
            "recorded as a notice",
            [(Channel::DIRECT, &[][..]), (Channel::POSTING, &BOTH[..])],
            |(channel, places)| {
                held(MatterKind::WORKS, "2024-06-20").add(
                    "2024-06-18",
                    "head",
                    Act::Notify(made_known(Topic::BALLOT, &[channel], places)),
                )
            },
            Outcome::Satisfied,
        )
        .no("not announced", held(MatterKind::WORKS, "2024-06-20"))
        .open(
            "not announced, as far as is known",
            uncovered(held(MatterKind::WORKS, "2024-06-20")),
        )
        .open(
            "nobody says by which channel",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Publish(Publication::new(Topic::BALLOT)),
            ),
        )
        .no(
            "something else announced",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Publish(made_known(Topic::VOTE_RESULT, &[Channel::DIRECT], &BOTH)),
            ),
        )
        .yes("a claim is enough", claimed(direct("2024-06-18")))
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| {
                held(kind, "2024-06-20").add(
                    "2024-06-18",
                    "head",
                    Act::Publish(made_known(Topic::BALLOT, &[Channel::DIRECT], &[])),
                )
            },
            Outcome::Satisfied,
        )
        .out(
            "at a meeting",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .pending("planned, not yet announced", planned_at("2024-06-18"))
        .due("2024-06-18")
        .pending(
            "trap: a planned day makes no miss",
            planned_at("2024-06-19"),
        )
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

/// Something owed before a vote, with no span stated.
fn ahead(
    norm: &'static str,
    vote: impl Fn() -> Act,
    (topic, kind): (&Topic, ActKind),
    (by, act): (&'static str, &dyn Fn() -> Act),
    wrong: Vec<(&'static str, Act)>,
) -> Of {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "head", vote());
    let works = || held(MatterKind::WORKS, "2024-06-20");
    let planned_at = |as_of: &str| {
        village_at(MatterKind::WORKS, as_of).add(
            "2024-06-03",
            "head",
            planned(topic.clone(), kind, "2024-06-20"),
        )
    };
    Of::norm(norm)
        .yes("the day before", works().add("2024-06-19", by, act()))
        .yes("on the day", works().add("2024-06-20", by, act()))
        .due("2024-06-20")
        .no("the day after", works().add("2024-06-21", by, act()))
        .no("not done", works())
        .open("not done, as far as is known", uncovered(works()))
        .all(
            "not that one",
            wrong,
            |(by, act)| works().add("2024-06-10", by, act),
            Outcome::Unsatisfied,
        )
        .yes(
            "a claim is enough",
            claimed(works().add("2024-06-19", by, act())),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held(kind, "2024-06-20").add("2024-06-10", by, act()),
            Outcome::Satisfied,
        )
        .out(
            "at a meeting",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .pending("planned, not yet done", planned_at("2024-06-20"))
        .due("2024-06-20")
        .pending(
            "trap: a planned day makes no miss",
            planned_at("2024-06-21"),
        )
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, "2023-08-15"),
        )
}

/// Art. 4(5)(a): the People's Committee issues the ballot paper.
fn paper() -> Vec<Vignette> {
    ahead(
        "decree-59-2023:4.5.a:paper",
        || ballot("2024-06-27"),
        (&Topic::BALLOT, ActKind::Ballot),
        ("pc", &|| decide(Topic::BALLOT_PAPER)),
        vec![
            ("head", decide(Topic::BALLOT_PAPER)),
            ("front", decide(Topic::BALLOT_PAPER)),
            ("pc", decide(Topic::CLUSTER_PLAN)),
        ],
    )
    .open(
        "nobody says who issued it",
        by_somebody(
            village(MatterKind::WORKS)
                .add("2024-06-20", "head", ballot("2024-06-27"))
                .add("2024-06-10", "pc", decide(Topic::BALLOT_PAPER)),
        ),
    )
    .done()
}

/// Art. 4(5)(b): what the ballot paper says.
fn paper_contents() -> Vec<Vignette> {
    let mut list = contents_of(
        "decree-59-2023:4.5.b:paper-contents",
        &[
            Field::TITLE,
            Field::SUBJECT,
            Field::OPTIONS,
            Field::DEADLINE,
        ],
        |contents| {
            let paper = danchu::record::DecisionRecord::new().with_topic(Topic::BALLOT_PAPER);
            Act::Decide(match contents {
                Some(contents) => paper.with_contents(contents.to_vec()),
                None => paper,
            })
        },
        "pc",
        decide(Topic::CLUSTER_PLAN),
        "pc",
    );
    list.extend(
        Of::norm("decree-59-2023:4.5.b:paper-contents")
            .out(
                "a paper of the village head's own",
                village(MatterKind::WORKS).add(
                    "2024-06-10",
                    "head",
                    Act::Decide(
                        danchu::record::DecisionRecord::new()
                            .with_topic(Topic::BALLOT_PAPER)
                            .with_contents(vec![]),
                    ),
                ),
            )
            .done(),
    );
    list
}

/// Art. 4(6)(a): representatives of 2 households witness the count.
fn ballot_witnesses() -> Vec<Vignette> {
    let of = |kind: MatterKind, n: u32, day: &str| {
        village(kind).add(
            day,
            "head",
            Act::Ballot(
                BallotRecord::new()
                    .with_votes(votes(60, 70))
                    .with_witnesses(n),
            ),
        )
    };
    let works = |n: u32| of(MatterKind::WORKS, n, "2024-06-20");
    Of::norm("decree-59-2023:4.6.a:witnesses")
        .no("none", works(0))
        .no("1 witness", works(1))
        .yes("2 witnesses", works(2))
        .yes("3 witnesses", works(3))
        .open(
            "nobody says how many witnessed",
            village(MatterKind::WORKS).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| of(kind, 2, "2024-06-20"),
            Outcome::Satisfied,
        )
        .out(
            "at a meeting",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            of(MatterKind::LAND_PLAN, 1, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            of(MatterKind::WORKS, 1, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::WORKS, 1, "2023-08-15"),
        )
        .done()
}

/// Art. 4(6)(c): the village's result on a commune-wide matter is reported, with no time stated.
fn report_result() -> Vec<Vignette> {
    let held_to = |kind: MatterKind, until: &str| {
        world(kind, Reach::Commune, "2024-07-31").add(
            "2023-08-10",
            "head",
            Act::Ballot(
                BallotRecord::new()
                    .with_village(body("village-1"))
                    .with_until(crate::world::when(until))
                    .with_votes(votes(60, 70)),
            ),
        )
    };
    let held = || held_to(MatterKind::WORKS, "2024-06-25");
    let told = |to: &str| Act::Report(report(Topic::VOTE_RESULT, &[to]));
    Of::norm("decree-59-2023:4.6.c:report-result")
        .yes(
            "reported the next day",
            held().add("2024-06-26", "head", told("pc")),
        )
        .yes(
            "reported a month later: no time is stated",
            held().add("2024-07-26", "head", told("pc")),
        )
        .yes(
            "a claim is enough",
            claimed(held().add("2024-06-26", "head", told("pc"))),
        )
        .pending("not reported: owed, never late", held())
        .open("not reported, as far as is known", uncovered(held()))
        .pending(
            "reported to the Front only",
            held().add("2024-06-26", "head", told("front")),
        )
        .pending(
            "something else reported",
            held().add(
                "2024-06-26",
                "head",
                Act::Report(report(Topic::ELECTION, &["pc"])),
            ),
        )
        .no(
            "an inspection found that it was not reported",
            held().add(
                "2024-07-15",
                "district-pc",
                not_done(ActKind::Report, Some(Topic::VOTE_RESULT)),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held_to(kind, "2024-06-25").add("2024-06-26", "head", told("pc")),
            Outcome::Satisfied,
        )
        .out(
            "of the village's own matter",
            village(MatterKind::WORKS).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .out(
            "at a meeting",
            world(MatterKind::WORKS, Reach::Commune, "2024-07-31").add(
                "2024-06-20",
                "village-1",
                voted(60, 70),
            ),
        )
        .out(
            "an opinion on land use",
            held_to(MatterKind::LAND_PLAN, "2024-06-25"),
        )
        .out(
            "the ballot ended the day before the decree",
            held_to(MatterKind::WORKS, "2023-08-14"),
        )
        .pending(
            "the ballot ended on the first day of the decree",
            held_to(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

/// Art. 5(2)(a): both are told before the vote online.
fn report_online() -> Vec<Vignette> {
    let told = |to: &[&str]| Act::Report(report(Topic::ONLINE_VOTE, to));
    let both = || Act::Report(report(Topic::ONLINE_VOTE, &["pc", "front"]));
    ahead(
        "decree-59-2023:5.2.a:report-ahead",
        || online("2024-06-27"),
        (&Topic::ONLINE_VOTE, ActKind::VoteOnline),
        ("head", &both),
        vec![
            ("head", told(&["pc"])),
            ("head", told(&["front"])),
            (
                "head",
                Act::Report(report(Topic::VOTE_RESULT, &["pc", "front"])),
            ),
        ],
    )
    .out(
        "the poll on voting online is no vote on the matter",
        village(MatterKind::SELF_MANAGEMENT).add(
            "2024-06-10",
            "head",
            poll("2024-06-12", votes(46, 60)),
        ),
    )
    .done()
}

/// Art. 5(2)(b): the team is there before the vote online.
fn set_up_online_team() -> Vec<Vignette> {
    let team = |topic: Topic| Act::SetUp(SetUp::new(topic));
    ahead(
        "decree-59-2023:5.2.b:set-up-team",
        || online("2024-06-27"),
        (&Topic::ONLINE_VOTE, ActKind::VoteOnline),
        ("head", &|| Act::SetUp(SetUp::new(Topic::ONLINE_TEAM))),
        vec![("head", team(Topic::BALLOT_TEAM))],
    )
    .out(
        "the poll on voting online is no vote on the matter",
        village(MatterKind::SELF_MANAGEMENT).add(
            "2024-06-10",
            "head",
            poll("2024-06-12", votes(46, 60)),
        ),
    )
    .done()
}

/// Art. 5(2)(c): more than half of all representatives chose it, not of those in the group.
fn online_chosen() -> Vec<Vignette> {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "head", online(day));
    let chosen = |kind: MatterKind, in_favour: u32, attending: u32, until: &str| {
        held(kind, "2024-06-20").add(
            "2024-06-10",
            "head",
            poll(until, votes(in_favour, attending)),
        )
    };
    let own = |in_favour, attending| {
        chosen(
            MatterKind::SELF_MANAGEMENT,
            in_favour,
            attending,
            "2024-06-12",
        )
    };
    Of::norm("decree-59-2023:5.2.c.p3:chosen")
        .yes("46 of 90 chose it", own(46, 60))
        .no("45 of 90 chose it", own(45, 60))
        .no(
            "trap: of all: 40 of 45 in the group, of 90 households",
            own(40, 45),
        )
        .yes(
            "the poll ended on the day the vote began",
            chosen(MatterKind::SELF_MANAGEMENT, 46, 60, "2024-06-20"),
        )
        .no(
            "the poll ended after the vote began",
            chosen(MatterKind::SELF_MANAGEMENT, 46, 60, "2024-06-21"),
        )
        .no("no poll", held(MatterKind::SELF_MANAGEMENT, "2024-06-20"))
        .open(
            "no poll known",
            uncovered(held(MatterKind::SELF_MANAGEMENT, "2024-06-20")),
        )
        .open(
            "nobody says how many chose it",
            held(MatterKind::SELF_MANAGEMENT, "2024-06-20").add(
                "2024-06-10",
                "head",
                Act::VoteOnline(
                    OnlineVoteRecord::new()
                        .with_topic(Topic::ONLINE_METHOD)
                        .with_until(crate::world::when("2024-06-12")),
                ),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| chosen(kind, 46, 60, "2024-06-12"),
            Outcome::Satisfied,
        )
        .out(
            "at a meeting",
            village(MatterKind::SELF_MANAGEMENT).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            held(MatterKind::SELF_MANAGEMENT, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::SELF_MANAGEMENT, "2023-08-15"),
        )
        .done()
}

/// Art. 5(4)(b): the result is posted at the culture house and the community points, with no time stated.
fn publish_online_result() -> Vec<Vignette> {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "head", online(day));
    let own = || held(MatterKind::SELF_MANAGEMENT, "2024-06-20");
    let posted = |places: &[Place]| {
        Act::Publish(made_known(
            Topic::VOTE_RESULT,
            &[
                Channel::POSTING,
                Channel::VILLAGE_LOUDSPEAKER,
                Channel::AGREED_NETWORK,
            ],
            places,
        ))
    };
    let concluded = || not_done(ActKind::Publish, Some(Topic::VOTE_RESULT));
    Of::norm("decree-59-2023:5.4.b:publish-result")
        .yes(
            "posted the next day",
            own().add("2024-06-21", "head", posted(&BOTH)),
        )
        .yes(
            "posted a month later: no time is stated",
            own().add("2024-07-20", "head", posted(&BOTH)),
        )
        .yes(
            "a claim is enough",
            claimed(own().add("2024-06-21", "head", posted(&BOTH))),
        )
        .pending("not posted: owed, never late", own())
        .open("not posted, as far as is known", uncovered(own()))
        .all(
            "posted at one place of the two",
            [Place::CULTURE_HOUSE, Place::ACTIVITY_POINT],
            |place| own().add("2024-06-21", "head", posted(&[place])),
            Outcome::Pending,
        )
        .no(
            "an inspection found that it was not posted",
            own().add("2024-07-15", "district-pc", concluded()),
        )
        .open(
            "nobody says where it was posted",
            own().add(
                "2024-06-21",
                "head",
                Act::Publish(Publication::new(Topic::VOTE_RESULT)),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held(kind, "2024-06-20").add("2024-06-21", "head", posted(&BOTH)),
            Outcome::Satisfied,
        )
        .out(
            "the poll on voting online is no vote on the matter",
            village(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-10",
                "head",
                poll("2024-06-12", votes(46, 60)),
            ),
        )
        .out(
            "at a meeting",
            village(MatterKind::SELF_MANAGEMENT).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            held(MatterKind::SELF_MANAGEMENT, "2023-08-14"),
        )
        .pending(
            "the first day of the decree",
            held(MatterKind::SELF_MANAGEMENT, "2023-08-15"),
        )
        .done()
}

/// The days around a last day: the day before it, itself, the day after.
struct Threes {
    before: &'static str,
    last: &'static str,
    after: &'static str,
    /// For an election on Saturday 2024-06-22 and one moved to 2024-07-10: the last days.
    of_saturday: &'static str,
    of_july: &'static str,
}

/// Something owed so many days before an election at a meeting; `good` discharges it, `wrong` does not.
fn before_election(
    norm: &'static str,
    days: &Threes,
    good: &dyn Fn(Case, &str) -> Case,
    wrong: Vec<(&'static str, Case)>,
) -> Of {
    let held_on =
        |day: &str| village(MatterKind::HEAD_ELECTION).add(day, "village-1", Act::Elect(elect()));
    let held = || held_on("2024-06-20");
    let planned_on = |day: &str, as_of: &str| {
        village_at(MatterKind::HEAD_ELECTION, as_of).add(
            "2024-04-01",
            "front",
            planned(Topic::ELECTION, ActKind::Elect, day),
        )
    };
    let mut of = Of::norm(norm)
        .yes("the day before the last", good(held(), days.before))
        .due(days.last)
        .yes("on the last day", good(held(), days.last))
        .late("the day after the last", good(held(), days.after))
        .late("the day before the election", good(held(), "2024-06-19"))
        .no("after the election", good(held(), "2024-06-21"))
        .no("not done", held())
        .open("not done, as far as is known", uncovered(held()))
        .yes(
            "trap: a last day before an election never rolls",
            good(held_on("2024-06-22"), days.of_saturday),
        )
        .due(days.of_saturday)
        .yes("a claim is enough", claimed(good(held(), days.last)))
        .pending("planned, not yet done, on the last day", planned_on("2024-06-20", days.last))
        .due(days.last)
        .pending(
            "trap: a planned day makes no miss: it may be postponed",
            planned_on("2024-06-20", days.after),
        )
        .no(
            "trap: backward anchor: the real day counts once recorded, a later plan does not cure it",
            planned_on("2024-07-10", "2024-07-31").add("2024-06-20", "village-1", Act::Elect(elect())),
        )
        .due(days.last)
        .yes(
            "trap: backward anchor: moved to July, and done in time for that day",
            good(
                planned_on("2024-06-20", "2024-07-31").add("2024-07-10", "village-1", Act::Elect(elect())),
                days.of_july,
            ),
        )
        .due(days.of_july)
        .pending(
            "a later plan takes the place of an earlier one",
            planned_on("2024-06-20", days.after).add(
                "2024-04-02",
                "front",
                planned(Topic::ELECTION, ActKind::Elect, "2024-07-10"),
            ),
        )
        .due(days.of_july)
        .out(
            "the discharge of a head",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "the election of a board",
            village(MatterKind::BOARD_ELECTION).add("2024-06-20", "village-1", Act::Elect(elect())),
        )
        .out("the day before the decree", held_on("2023-08-14"))
        .no("the first day of the decree", held_on("2023-08-15"));
    for (name, case) in wrong {
        of = of.no(name, case);
    }
    of
}

/// An election on 2024-06-20 in a complete log.
fn election() -> Case {
    village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", Act::Elect(elect()))
}

const DAYS_20: Threes = Threes {
    before: "2024-05-30",
    last: "2024-05-31",
    after: "2024-06-01",
    of_saturday: "2024-06-02",
    of_july: "2024-06-20",
};

/// Art. 6(1)(a): the chair orders the election at the latest 20 days before.
fn order_election() -> Vec<Vignette> {
    let order = || Act::OrderElection(Ruling::new());
    before_election(
        "decree-59-2023:6.1.a:order",
        &DAYS_20,
        &|case, day| case.add(day, "pc-chair", order()),
        vec![
            (
                "ordered by the Front",
                election().add("2024-05-20", "front", order()),
            ),
            (
                "ordered by the village head",
                election().add("2024-05-20", "head", order()),
            ),
        ],
    )
    .done()
}

/// Art. 6(1)(a): the chair plans it with the standing board of the Front at the latest 20 days before.
fn plan_election() -> Vec<Vignette> {
    let made = || plan(Topic::ELECTION, &[]);
    before_election(
        "decree-59-2023:6.1.a:plan",
        &DAYS_20,
        &|case, day| case.add(day, "pc-chair", made()),
        vec![
            (
                "planned by the Front alone",
                election().add("2024-05-20", "front-board", made()),
            ),
            (
                "the plan of something else",
                election().add("2024-05-20", "pc-chair", plan(Topic::BALLOT, &[])),
            ),
        ],
    )
    .done()
}

/// Art. 6(1)(b): the team at the latest 10 days before, agreed with the Front, complete, without candidates.
fn election_team() -> Vec<Vignette> {
    const SEATS: [BodyKind; 3] = [
        BodyKind::FRONT_WORK_COMMITTEE,
        BodyKind::VILLAGE_MASS_ORG,
        BodyKind::HOUSEHOLD_REP,
    ];
    let lead = BodyKind::FRONT_WORK_COMMITTEE;
    let team = || members(5, &SEATS, lead.clone()).with_barred(YesNo::No);
    let set = |case: Case, members: Members, day: &str| {
        case.add(day, "pc-chair", set_up(Topic::ELECTION_TEAM, members))
    };
    let agreed = |case: Case, day: &str| case.add(day, "front", agree(Topic::ELECTION_TEAM));
    let good = |case: Case, day: &str| set(agreed(case, "2023-01-09"), team(), day);
    let ready = || agreed(election(), "2024-06-01");
    let mut wrong = vec![
        (
            "with a candidate in it",
            set(ready(), team().with_barred(YesNo::Yes), "2024-06-05"),
        ),
        (
            "led by the village head",
            set(
                ready(),
                members(5, &SEATS, BodyKind::VILLAGE_HEAD).with_barred(YesNo::No),
                "2024-06-05",
            ),
        ),
        (
            "not agreed with the Front",
            set(election(), team(), "2024-06-05"),
        ),
        (
            "agreed with the Front the day after",
            set(agreed(election(), "2024-06-06"), team(), "2024-06-05"),
        ),
        (
            "agreed with the village's committee",
            set(
                election().add("2024-06-01", "work-committee", agree(Topic::ELECTION_TEAM)),
                team(),
                "2024-06-05",
            ),
        ),
        (
            "set up by the village head",
            ready().add("2024-06-05", "head", set_up(Topic::ELECTION_TEAM, team())),
        ),
        (
            "another team",
            ready().add("2024-06-05", "pc-chair", set_up(Topic::BALLOT_TEAM, team())),
        ),
    ];
    wrong.extend(without_one(&SEATS).into_iter().map(|seats| {
        (
            "one seat is empty",
            set(
                ready(),
                members(5, &seats, lead.clone()).with_barred(YesNo::No),
                "2024-06-05",
            ),
        )
    }));
    before_election(
        "decree-59-2023:6.1.b:team",
        &Threes {
            before: "2024-06-09",
            last: "2024-06-10",
            after: "2024-06-11",
            of_saturday: "2024-06-12",
            of_july: "2024-06-30",
        },
        &good,
        wrong,
    )
    .yes(
        "agreed with the Front on the day",
        set(agreed(election(), "2024-06-05"), team(), "2024-06-05"),
    )
    .yes(
        "a last day on a Saturday stays: an election on Tuesday 2024-06-25",
        good(
            village(MatterKind::HEAD_ELECTION).add("2024-06-25", "village-1", Act::Elect(elect())),
            "2024-06-15",
        ),
    )
    .due("2024-06-15")
    .yes(
        "led by the head of the Front work committee, who stands for it",
        set(
            ready(),
            members(5, &SEATS, BodyKind::FRONT_WORK_HEAD).with_barred(YesNo::No),
            "2024-06-05",
        ),
    )
    .yes(
        "with the head of the Front work committee as its member",
        set(
            ready(),
            members(
                5,
                &[
                    BodyKind::FRONT_WORK_HEAD,
                    BodyKind::VILLAGE_MASS_ORG,
                    BodyKind::HOUSEHOLD_REP,
                ],
                lead.clone(),
            )
            .with_barred(YesNo::No),
            "2024-06-05",
        ),
    )
    .open(
        "nobody says whether a candidate is in it",
        set(ready(), members(5, &SEATS, lead.clone()), "2024-06-05"),
    )
    .open(
        "nobody says who they are",
        ready().add(
            "2024-06-05",
            "pc-chair",
            Act::SetUp(SetUp::new(Topic::ELECTION_TEAM)),
        ),
    )
    .open(
        "nobody says who set it up",
        by_somebody(set(ready(), team(), "2024-06-05")),
    )
    .done()
}

/// Art. 6(1)(b): the decisions are announced and posted at the latest 7 days before the day.
fn announce_election() -> Vec<Vignette> {
    let told = |channels: &[Channel], places: &[Place]| {
        Act::Publish(made_known(Topic::ELECTION, channels, places))
    };
    let full = || told(&[Channel::VILLAGE_LOUDSPEAKER], &BOTH);
    let early = |act: Act| election().add("2024-06-10", "pc", act);
    before_election(
        "decree-59-2023:6.1.b.p3:announce",
        &Threes {
            before: "2024-06-12",
            last: "2024-06-13",
            after: "2024-06-14",
            of_saturday: "2024-06-15",
            of_july: "2024-07-03",
        },
        &|case, day| case.add(day, "pc", full()),
        vec![
            ("posted only", early(told(&[Channel::POSTING], &BOTH))),
            (
                "broadcast only",
                early(told(&[Channel::VILLAGE_LOUDSPEAKER], &[])),
            ),
            (
                "posted at the community points only",
                early(told(
                    &[Channel::VILLAGE_LOUDSPEAKER],
                    &[Place::ACTIVITY_POINT],
                )),
            ),
            (
                "posted at the culture house only",
                early(told(
                    &[Channel::VILLAGE_LOUDSPEAKER],
                    &[Place::CULTURE_HOUSE],
                )),
            ),
            (
                "something else announced",
                early(Act::Publish(made_known(
                    Topic::MEETING_NOTICE,
                    &[Channel::VILLAGE_LOUDSPEAKER],
                    &BOTH,
                ))),
            ),
        ],
    )
    .all(
        "the loudspeakers or any other form that fits",
        [
            Channel::VILLAGE_LOUDSPEAKER,
            Channel::COMMUNE_LOUDSPEAKER,
            Channel::OTHER,
            Channel::TELEPHONE,
            Channel::AGREED_NETWORK,
            Channel::DIRECT,
            Channel::MEETING,
            Channel::INVITATION,
            Channel::PORTAL,
        ],
        |channel| early(told(&[channel], &BOTH)),
        Outcome::Satisfied,
    )
    .yes(
        "recorded as a notice",
        early(Act::Notify(made_known(
            Topic::ELECTION,
            &[Channel::DIRECT],
            &BOTH,
        ))),
    )
    .open(
        "nobody says how",
        early(Act::Publish(Publication::new(Topic::ELECTION))),
    )
    .done()
}

/// Art. 6(2): the list of candidates to the People's Committee at the latest 15 days before; the Party cell was heard.
fn candidate_list() -> Vec<Vignette> {
    let list = |to: &[&str]| send(Topic::CANDIDATE_LIST, to);
    let heard = |case: Case| case.add("2023-01-09", "party-cell", opinion(Topic::CANDIDATE_LIST));
    let early = |case: Case, who: &str, to: &[&str]| case.add("2024-06-01", who, list(to));
    before_election(
        "decree-59-2023:6.2:candidate-list",
        &Threes {
            before: "2024-06-04",
            last: "2024-06-05",
            after: "2024-06-06",
            of_saturday: "2024-06-07",
            of_july: "2024-06-25",
        },
        &|case, day| heard(case).add(day, "work-head", list(&["pc"])),
        vec![
            (
                "to the Front only",
                early(heard(election()), "work-head", &["front"]),
            ),
            (
                "sent by the village head",
                early(heard(election()), "head", &["pc"]),
            ),
            (
                "the Party cell was not heard",
                early(election(), "work-head", &["pc"]),
            ),
            (
                "the Party cell was heard the day after",
                early(election(), "work-head", &["pc"]).add(
                    "2024-06-02",
                    "party-cell",
                    opinion(Topic::CANDIDATE_LIST),
                ),
            ),
            (
                "the Front was heard, not the Party cell",
                early(election(), "work-head", &["pc"]).add(
                    "2024-06-01",
                    "front",
                    opinion(Topic::CANDIDATE_LIST),
                ),
            ),
            (
                "something else sent",
                heard(election()).add("2024-06-01", "work-head", send(Topic::DECISION, &["pc"])),
            ),
        ],
    )
    .yes(
        "the Party cell was heard on the day",
        early(election(), "work-head", &["pc"]).add(
            "2024-06-01",
            "party-cell",
            opinion(Topic::CANDIDATE_LIST),
        ),
    )
    .yes(
        "a last day on a Sunday stays: an election on Monday 2024-06-24",
        heard(village(MatterKind::HEAD_ELECTION).add(
            "2024-06-24",
            "village-1",
            Act::Elect(elect()),
        ))
        .add("2024-06-09", "work-head", list(&["pc"])),
    )
    .due("2024-06-09")
    .done()
}

/// Art. 8: within 5 working days of receipt: recognise, order a rerun, or reply in writing with reasons.
fn answer_election() -> Vec<Vignette> {
    let sent_at = |received: &str, as_of: &str| {
        village_at(MatterKind::HEAD_ELECTION, as_of)
            .add("2023-07-03", "village-1", Act::Elect(elect()))
            .add("2023-07-04", "head", arrived("pc", received))
    };
    let sent = |received: &str| sent_at(received, "2024-07-31");
    let recognise = |case: Case, day: &str| case.add(day, "pc", Act::Recognise(Ruling::new()));
    let friday = || sent("2024-06-21");
    let unreceived = || {
        village(MatterKind::HEAD_ELECTION)
            .add("2024-06-20", "village-1", Act::Elect(elect()))
            .add(
                "2024-06-21",
                "head",
                send(Topic::DECISION, &["pc", "front"]),
            )
    };
    Of::norm("decree-59-2023:8:answer")
        .yes(
            "received on Friday, recognised the next Thursday",
            recognise(friday(), "2024-06-27"),
        )
        .due("2024-06-28")
        .yes(
            "recognised on the last day",
            recognise(friday(), "2024-06-28"),
        )
        .late(
            "recognised after the last day",
            recognise(friday(), "2024-06-29"),
        )
        .pending(
            "no answer, on the last day",
            sent_at("2024-06-21", "2024-06-28"),
        )
        .no(
            "trap: silence is no recognition: no answer, the day after",
            sent_at("2024-06-21", "2024-06-29"),
        )
        .open("no answer known", uncovered(friday()))
        .yes(
            "across Tết: received on 2024-02-06, recognised on 2024-02-20",
            recognise(sent("2024-02-06"), "2024-02-20"),
        )
        .due("2024-02-20")
        .late(
            "across Tết: recognised the day after",
            recognise(sent("2024-02-06"), "2024-02-21"),
        )
        .yes(
            "a rerun ordered",
            friday().add("2024-06-28", "pc", Act::OrderRerun(Ruling::new())),
        )
        .yes(
            "refused in writing with reasons",
            friday().add("2024-06-28", "pc", Act::Refuse(refused())),
        )
        .no(
            "refused, not in writing",
            friday().add(
                "2024-06-28",
                "pc",
                Act::Refuse(refused().with_written(YesNo::No)),
            ),
        )
        .no(
            "refused without reasons",
            friday().add(
                "2024-06-28",
                "pc",
                Act::Refuse(refused().with_contents(vec![])),
            ),
        )
        .open(
            "refused, and nobody says how",
            friday().add("2024-06-28", "pc", Act::Refuse(Ruling::new())),
        )
        .all(
            "answered by the Front",
            [
                Act::Recognise(Ruling::new()),
                Act::OrderRerun(Ruling::new()),
                Act::Refuse(refused()),
            ],
            |act| friday().add("2024-06-28", "front", act),
            Outcome::Unsatisfied,
        )
        .open(
            "a claim is not enough",
            claimed(recognise(friday(), "2024-06-28")),
        )
        .open(
            "trap: sent is not received: nobody says when it arrived",
            recognise(unreceived(), "2024-07-10"),
        )
        .yes(
            "trap: sent is not received: a receipt of Monday 2024-07-01 counts",
            recognise(
                answering(
                    unreceived().add("2024-07-01", "pc", Act::Receive(deed(Topic::DECISION))),
                    "r2",
                ),
                "2024-07-08",
            ),
        )
        .due("2024-07-08")
        .out(
            "received by the Front only",
            village(MatterKind::HEAD_ELECTION)
                .add("2024-06-20", "village-1", Act::Elect(elect()))
                .add("2024-06-21", "head", arrived("front", "2024-06-21")),
        )
        .out(
            "a convention",
            village(MatterKind::CONVENTION).add("2024-06-21", "head", arrived("pc", "2024-06-21")),
        )
        .out(
            "a discharge",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-21",
                "head",
                arrived("pc", "2024-06-21"),
            ),
        )
        .out("received the day before the decree", sent("2023-08-14"))
        .no(
            "received on the first day of the decree",
            sent("2023-08-15"),
        )
        .done()
}

/// Art. 9(1): what a discharge follows.
fn ground() -> Vec<Vignette> {
    let held = |day: &str| village(MatterKind::HEAD_DISCHARGE).add(day, "village-1", voted(60, 70));
    let met = || held("2024-06-20");
    let asked = || Act::Petition(Complaint::new().with_topic(Topic::DISCHARGE));
    let proposed = || Act::Propose(deed(Topic::DISCHARGE));
    Of::norm("decree-59-2023:9.1:ground")
        .yes(
            "the head resigned",
            met().add("2024-06-10", "head", asked()),
        )
        .yes(
            "the head of the Front work committee proposed it",
            met().add("2024-06-10", "work-head", proposed()),
        )
        .yes(
            "households asked for it",
            met().add("2024-06-10", "households", asked()),
        )
        .yes(
            "proposed the day before",
            met().add("2024-06-19", "work-head", proposed()),
        )
        .yes(
            "proposed on the day",
            met().add("2024-06-20", "work-head", proposed()),
        )
        .no(
            "proposed the day after",
            met().add("2024-06-21", "work-head", proposed()),
        )
        .no("nobody asked for it", met())
        .open("nobody is known to have asked for it", uncovered(met()))
        .no(
            "proposed by the village head",
            met().add("2024-06-10", "head", proposed()),
        )
        .no(
            "proposed by the Front of the commune",
            met().add("2024-06-10", "front", proposed()),
        )
        .no(
            "asked for by the Party cell",
            met().add("2024-06-10", "party-cell", asked()),
        )
        .no(
            "households asked for something else",
            met().add(
                "2024-06-10",
                "households",
                Act::Petition(Complaint::new().with_topic(Topic::ANNULMENT)),
            ),
        )
        .open(
            "nobody says who proposed it",
            by_somebody(met().add("2024-06-10", "work-head", proposed())),
        )
        .yes(
            "a ballot",
            village(MatterKind::HEAD_DISCHARGE)
                .add("2024-06-20", "head", ballot("2024-06-25"))
                .add("2024-06-10", "work-head", proposed()),
        )
        .no(
            "a ballot that nobody asked for",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .out(
            "no vote yet",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-10", "work-head", proposed()),
        )
        .out(
            "the discharge of a board member",
            village(MatterKind::BOARD_DISCHARGE).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out("the day before the decree", held("2023-08-14"))
        .no("the first day of the decree", held("2023-08-15"))
        .done()
}

/// Art. 9(1)(b): at least half of all households.
fn petition() -> Vec<Vignette> {
    let by = |who: &str, n: u32, day: &str| {
        village(MatterKind::HEAD_DISCHARGE).add(
            day,
            who,
            Act::Petition(
                Complaint::new()
                    .with_topic(Topic::DISCHARGE)
                    .with_households(n),
            ),
        )
    };
    let of = |n: u32| by("households", n, "2024-06-10");
    Of::norm("decree-59-2023:9.1.b:petition")
        .yes("45 of 90 households: half is enough", of(45))
        .no("44 of 90 households", of(44))
        .no("trap: 10 % may put up other matters: 9 of 90", of(9))
        .yes("46 of 90 households", of(46))
        .open(
            "nobody says how many",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-10",
                "households",
                Act::Petition(Complaint::new().with_topic(Topic::DISCHARGE)),
            ),
        )
        .open("nobody knows how many households there are", {
            let mut case = of(45);
            case.registers = None;
            case
        })
        .out("the resignation of the head", by("head", 1, "2024-06-10"))
        .out(
            "a petition for something else",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-10",
                "households",
                Act::Petition(
                    Complaint::new()
                        .with_topic(Topic::ANNULMENT)
                        .with_households(9u32),
                ),
            ),
        )
        .out(
            "the discharge of a board member",
            village(MatterKind::BOARD_DISCHARGE).add(
                "2024-06-10",
                "households",
                Act::Petition(
                    Complaint::new()
                        .with_topic(Topic::DISCHARGE)
                        .with_households(9u32),
                ),
            ),
        )
        .out(
            "the day before the decree",
            by("households", 44, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            by("households", 44, "2023-08-15"),
        )
        .done()
}

/// Art. 9(3): where the meeting does not agree, the People's Committee decides, having agreed with the Front.
fn no_agreement() -> Vec<Vignette> {
    let vote = |in_favour: u32, attending: u32, day: &str| {
        village(MatterKind::HEAD_DISCHARGE).add(day, "village-1", voted(in_favour, attending))
    };
    let fell = || vote(45, 70, "2024-06-20");
    let decided = |case: Case, who: &str| case.add("2024-06-28", who, decide(Topic::DISCHARGE));
    let agreed = |case: Case, day: &str| case.add(day, "front", agree(Topic::DISCHARGE));
    let concluded = || not_done(ActKind::Decide, Some(Topic::DISCHARGE));
    Of::norm("decree-59-2023:9.3.p2:no-agreement")
        .yes(
            "agreed with the Front, then decided",
            decided(agreed(fell(), "2024-06-27"), "pc"),
        )
        .yes(
            "agreed with the Front on the day",
            decided(agreed(fell(), "2024-06-28"), "pc"),
        )
        .pending(
            "decided, and agreed with the Front the day after",
            decided(agreed(fell(), "2024-06-29"), "pc"),
        )
        .pending("decided without the Front", decided(fell(), "pc"))
        .pending(
            "decided by the Front itself",
            decided(agreed(fell(), "2024-06-27"), "front"),
        )
        .pending("not decided: owed, never late", fell())
        .open("not decided, as far as is known", uncovered(fell()))
        .no(
            "an inspection found that it was not decided",
            fell().add("2024-07-15", "district-pc", concluded()),
        )
        .open(
            "a claim is not enough",
            claimed(decided(agreed(fell(), "2024-06-27"), "pc")),
        )
        .pending(
            "another decision",
            agreed(fell(), "2024-06-27").add("2024-06-28", "pc", decide(Topic::BALLOT_PAPER)),
        )
        .out("the meeting agreed: 46 of 90", vote(46, 70, "2024-06-20"))
        .out(
            "trap: a failed vote: too few came, a ballot may follow",
            vote(40, 45, "2024-06-20"),
        )
        .pending("enough came: 46", vote(40, 46, "2024-06-20"))
        .out(
            "an election",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", voted(45, 70)),
        )
        .out("the day before the decree", vote(45, 70, "2023-08-14"))
        .pending("the first day of the decree", vote(45, 70, "2023-08-15"))
        .done()
}

/// A discharge recognised on a day.
fn recognised(by: &str, day: &str, as_of: &str) -> Case {
    village_at(MatterKind::HEAD_DISCHARGE, as_of)
        .add("2023-08-01", "village-1", voted(60, 70))
        .add(day, by, Act::Recognise(Ruling::new()))
}

/// Art. 9(3): within 60 days of the recognition the election of a new head is decided.
fn new_election() -> Vec<Vignette> {
    let order = || Act::OrderElection(Ruling::new());
    let from = |day: &str| recognised("pc", day, "2024-12-31");
    let thursday = |day: &str| from("2024-06-20").add(day, "pc", order());
    Of::norm("decree-59-2023:9.3.p3:new-election")
        .yes("on the 59th day", thursday("2024-08-18"))
        .due("2024-08-19")
        .yes("on the 60th day", thursday("2024-08-19"))
        .late("on the 61st day", thursday("2024-08-20"))
        .pending(
            "not decided, on the 60th day",
            recognised("pc", "2024-06-20", "2024-08-19"),
        )
        .no(
            "not decided, on the 61st day",
            recognised("pc", "2024-06-20", "2024-08-20"),
        )
        .open(
            "not decided, as far as is known",
            uncovered(from("2024-06-20")),
        )
        .yes(
            "trap: an end on Sunday 2024-09-01 before National Day moves to Wednesday 2024-09-04",
            from("2024-07-03").add("2024-09-04", "pc", order()),
        )
        .due("2024-09-04")
        .late(
            "and not to Thursday",
            from("2024-07-03").add("2024-09-05", "pc", order()),
        )
        .yes(
            "an end on Saturday 2024-08-24 moves to Monday",
            from("2024-06-25").add("2024-08-26", "pc", order()),
        )
        .due("2024-08-26")
        .yes(
            "by the chair of the People's Committee",
            from("2024-06-20").add("2024-08-19", "pc-chair", order()),
        )
        .no(
            "by the Front",
            from("2024-06-20").add("2024-07-01", "front", order()),
        )
        .open("a claim is not enough", claimed(thursday("2024-08-19")))
        .out(
            "recognised by the Front, which does not recognise discharges",
            recognised("front", "2024-06-20", "2024-12-31"),
        )
        .out(
            "not recognised",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "the recognition of an election",
            village_at(MatterKind::HEAD_ELECTION, "2024-12-31")
                .add("2024-06-13", "village-1", voted(60, 70))
                .add("2024-06-20", "pc", Act::Recognise(Ruling::new())),
        )
        .out("recognised the day before the decree", from("2023-08-14"))
        .no(
            "recognised on the first day of the decree",
            from("2023-08-15"),
        )
        .done()
}

/// Art. 9(3): an interim head, agreed with the Front, with no time stated.
fn interim() -> Vec<Vignette> {
    let appoint = || Act::AppointInterim(Ruling::new());
    let from = |day: &str| recognised("pc", day, "2024-12-31");
    let case = || from("2024-06-20");
    let agreed = |case: Case, day: &str| case.add(day, "front", agree(Topic::INTERIM_HEAD));
    let by = |case: Case, who: &str| case.add("2024-06-28", who, appoint());
    Of::norm("decree-59-2023:9.3.p4:interim")
        .yes(
            "agreed with the Front, then appointed",
            by(agreed(case(), "2024-06-27"), "pc"),
        )
        .yes(
            "agreed with the Front on the day",
            by(agreed(case(), "2024-06-28"), "pc"),
        )
        .pending(
            "appointed, and agreed with the Front the day after",
            by(agreed(case(), "2024-06-29"), "pc"),
        )
        .pending("appointed without the Front", by(case(), "pc"))
        .pending(
            "the Front agreed to the discharge, not to the interim head",
            by(
                case().add("2024-06-27", "front", agree(Topic::DISCHARGE)),
                "pc",
            ),
        )
        .pending(
            "appointed by the village",
            by(agreed(case(), "2024-06-27"), "village-1"),
        )
        .pending("not appointed: owed, never late", case())
        .open("not appointed, as far as is known", uncovered(case()))
        .open(
            "a claim is not enough",
            claimed(by(agreed(case(), "2024-06-27"), "pc")),
        )
        .no(
            "an inspection found that none was appointed",
            case().add(
                "2024-11-15",
                "district-pc",
                not_done(ActKind::AppointInterim, None),
            ),
        )
        .out(
            "recognised by the Front",
            recognised("front", "2024-06-20", "2024-12-31"),
        )
        .out(
            "the recognition of an election",
            village_at(MatterKind::HEAD_ELECTION, "2024-12-31")
                .add("2024-06-13", "village-1", voted(60, 70))
                .add("2024-06-20", "pc", Act::Recognise(Ruling::new())),
        )
        .out("recognised the day before the decree", from("2023-08-14"))
        .pending(
            "recognised on the first day of the decree",
            from("2023-08-15"),
        )
        .done()
}

//! Where law and decree pull apart: the report says so where it bears on a finding, and is silent elsewhere.

use danchu::act::{ActKind, Topic};
use danchu::check::{Checker, Context};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, BallotRecord, Case, Complaint, MeetingRecord, Ruling};

use crate::decree_world::{agree, arrived, ballot, cluster, deed, elect, planned, village, voted};
use crate::world::{Log, votes, when, world};

/// Whether the report on a case carries a tension, on the matter `m`.
fn carries(tension: &str, case: &Case) -> bool {
    assert!(case.problems().is_empty(), "{:?}", case.problems());
    let report = Checker::viet_nam().check(case, &Context::new());
    report
        .conflicts
        .iter()
        .any(|conflict| conflict.id.as_str() == tension && !conflict.matters.is_empty())
}

/// Asserts that a tension bears on some worlds and not on others.
fn bears(tension: &str, on: &[(&str, Case)], not_on: &[(&str, Case)]) {
    for (name, case) in on {
        assert!(carries(tension, case), "{tension} bears on: {name}");
    }
    for (name, case) in not_on {
        assert!(
            !carries(tension, case),
            "{tension} does not bear on: {name}"
        );
    }
}

fn ballot_of(kind: MatterKind, day: &str) -> Case {
    village(kind).add(day, "head", ballot(day))
}

fn meeting_of(kind: MatterKind, day: &str) -> Case {
    village(kind).add(day, "village-1", voted(60, 70))
}

/// Law Art. 19(1)(c) against Decree Art. 4(1)(c).
#[test]
fn ballot_by_choice() {
    bears(
        "tension:ballot-by-choice",
        &[
            (
                "a ballot on contributions, agreed with the Front work committee",
                ballot_of(MatterKind::WORKS, "2024-06-20").add(
                    "2024-06-10",
                    "work-committee",
                    agree(Topic::BALLOT),
                ),
            ),
            (
                "a ballot on funds",
                ballot_of(MatterKind::FUNDS, "2024-06-20"),
            ),
        ],
        &[
            (
                "a ballot on self-management, which both allow",
                ballot_of(MatterKind::SELF_MANAGEMENT, "2024-06-20"),
            ),
            (
                "a ballot before the decree",
                ballot_of(MatterKind::WORKS, "2023-08-14"),
            ),
            (
                "a meeting on contributions: nobody chose a ballot",
                meeting_of(MatterKind::WORKS, "2024-06-20"),
            ),
        ],
    );
}

/// Law Art. 15(4) and 21(1) against Decree Art. 9(3).
#[test]
fn discharge_against_the_meeting() {
    let fell = |day: &str, in_favour| {
        village(MatterKind::HEAD_DISCHARGE).add(day, "village-1", voted(in_favour, 70))
    };
    bears(
        "tension:discharge-against-the-meeting",
        &[("the meeting did not agree", fell("2024-06-20", 45))],
        &[
            ("the meeting agreed", fell("2024-06-20", 46)),
            (
                "the meeting did not agree, before the decree",
                fell("2023-08-14", 45),
            ),
            (
                "an election in which none was elected",
                village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", voted(45, 70)),
            ),
        ],
    );
}

/// Law Art. 16(3) against Decree Art. 9(1)(b).
#[test]
fn who_starts_a_discharge() {
    let petition = |kind: MatterKind, n: u32, day: &str| {
        village(kind).add(
            day,
            "households",
            Act::Petition(
                Complaint::new()
                    .with_topic(Topic::DISCHARGE)
                    .with_households(n),
            ),
        )
    };
    bears(
        "tension:who-starts-a-discharge",
        &[
            (
                "10 % of households ask for it",
                petition(MatterKind::HEAD_DISCHARGE, 9, "2024-06-10"),
            ),
            (
                "a meeting to discharge",
                meeting_of(MatterKind::HEAD_DISCHARGE, "2024-06-20"),
            ),
        ],
        &[
            (
                "households ask to discharge a board member",
                petition(MatterKind::BOARD_DISCHARGE, 9, "2024-06-10"),
            ),
            (
                "10 % of households ask before the decree",
                petition(MatterKind::HEAD_DISCHARGE, 9, "2023-08-14"),
            ),
            ("contributions", meeting_of(MatterKind::WORKS, "2024-06-20")),
        ],
    );
}

/// Law Art. 15(5) and 36(2) against Decree Art. 13(1).
#[test]
fn who_discharges_board_members() {
    bears(
        "tension:who-discharges-board-members",
        &[(
            "a board member is discharged by the community",
            meeting_of(MatterKind::BOARD_DISCHARGE, "2024-06-20").add(
                "2024-06-25",
                "front",
                Act::Recognise(Ruling::new()),
            ),
        )],
        &[
            (
                "a board member is elected: both have the community elect",
                meeting_of(MatterKind::BOARD_ELECTION, "2024-06-20").add(
                    "2024-06-21",
                    "head",
                    arrived("front", "2024-06-21"),
                ),
            ),
            (
                "a board member is discharged before the decree",
                meeting_of(MatterKind::BOARD_DISCHARGE, "2023-08-14"),
            ),
            (
                "a head is discharged",
                meeting_of(MatterKind::HEAD_DISCHARGE, "2024-06-20"),
            ),
        ],
    );
}

/// Law Art. 17(2) and 19(1)(b) against Decree Art. 7 and 9(1).
#[test]
fn election_by_ballot() {
    let after_thin = |kind: MatterKind, first: &str, then: &str| {
        village(kind)
            .add(first, "village-1", voted(30, 40))
            .add(then, "head", ballot(then))
    };
    bears(
        "tension:election-by-ballot",
        &[
            (
                "a head is elected by ballot after a thin meeting",
                after_thin(MatterKind::HEAD_ELECTION, "2024-06-13", "2024-06-20"),
            ),
            (
                "a head is discharged by ballot after a thin meeting",
                after_thin(MatterKind::HEAD_DISCHARGE, "2024-06-13", "2024-06-20"),
            ),
        ],
        &[
            (
                "a head is elected at a meeting",
                village(MatterKind::HEAD_ELECTION).add(
                    "2024-06-20",
                    "village-1",
                    Act::Elect(elect()),
                ),
            ),
            (
                "a convention by ballot: no word of the decree against it",
                after_thin(MatterKind::CONVENTION, "2024-06-13", "2024-06-20"),
            ),
            (
                "a head is elected by ballot before the decree",
                after_thin(MatterKind::HEAD_ELECTION, "2023-08-07", "2023-08-14"),
            ),
        ],
    );
}

/// Law Art. 18(3) against Decree Art. 3(6).
#[test]
fn cluster_approval() {
    let clusters =
        |day: &str| village(MatterKind::WORKS).add(day, "village-1", cluster("cluster-a"));
    bears(
        "tension:cluster-approval",
        &[("a cluster met", clusters("2024-06-20"))],
        &[
            (
                "the whole village met",
                meeting_of(MatterKind::WORKS, "2024-06-20"),
            ),
            ("a cluster met before the decree", clusters("2023-08-14")),
        ],
    );
}

/// Law Art. 21(2) against Decree 61/2023/NĐ-CP Art. 11(3)(b).
#[test]
fn recognition_clock() {
    let sent = |kind: MatterKind, day: &str| village(kind).add(day, "head", arrived("pc", day));
    bears(
        "tension:recognition-clock",
        &[(
            "a convention arrived at the People's Committee",
            sent(MatterKind::CONVENTION, "2024-06-21"),
        )],
        &[
            (
                "a discharge arrived: its clock is one",
                sent(MatterKind::HEAD_DISCHARGE, "2024-06-21"),
            ),
            (
                "an election arrived",
                sent(MatterKind::HEAD_ELECTION, "2024-06-21"),
            ),
            ("contributions", sent(MatterKind::WORKS, "2024-06-21")),
        ],
    );
}

/// The law is in force from 2023-07-01, the decree from 2023-08-15.
#[test]
fn law_without_decree() {
    let elected = |day: &str| {
        village(MatterKind::HEAD_ELECTION)
            .add("2023-07-02", "village-1", Act::Elect(elect()))
            .add("2023-07-03", "head", arrived("pc", day))
    };
    bears(
        "tension:law-without-decree",
        &[
            (
                "a vote on the first day of the law",
                meeting_of(MatterKind::WORKS, "2023-07-01"),
            ),
            (
                "a vote the day before the decree",
                meeting_of(MatterKind::WORKS, "2023-08-14"),
            ),
            (
                "an election arrived the day before the decree",
                elected("2023-08-14"),
            ),
        ],
        &[
            (
                "a vote on the last day of the ordinance",
                meeting_of(MatterKind::WORKS, "2023-06-30"),
            ),
            (
                "a vote on the first day of the decree",
                meeting_of(MatterKind::WORKS, "2023-08-15"),
            ),
            (
                "an election arrived on the first day of the decree",
                elected("2023-08-15"),
            ),
        ],
    );
}

/// What nobody voted on yet, and what has nothing to do with these articles, carries no tension at all.
#[test]
fn no_tension_where_nothing_bears() {
    let checker = Checker::viet_nam();
    let commune = world(MatterKind::WORKS, Reach::Commune, "2024-07-31").add(
        "2024-06-20",
        "head",
        Act::Ballot(
            BallotRecord::new()
                .with_until(when("2024-06-25"))
                .with_votes(votes(60, 70)),
        ),
    );
    for (name, case) in [
        ("an empty log", village(MatterKind::WORKS)),
        (
            "an opinion on land use",
            meeting_of(MatterKind::LAND_PLAN, "2024-06-20"),
        ),
        (
            "the time of the ordinance",
            meeting_of(MatterKind::WORKS, "2016-06-20"),
        ),
        (
            "an election that is planned",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-03",
                "front",
                planned(Topic::ELECTION, ActKind::Elect, "2024-08-20"),
            ),
        ),
        ("a ballot of the commune, chosen by the chair", commune),
        (
            "an initiative",
            village(MatterKind::WORKS).add(
                "2024-06-03",
                "citizens",
                Act::Initiate(deed(Topic::MATTER)),
            ),
        ),
        (
            "self-management at a meeting",
            village(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-20",
                "village-1",
                Act::Meet(MeetingRecord::new().with_votes(votes(60, 70))),
            ),
        ),
    ] {
        let report = checker.check(&case, &Context::new());
        assert_eq!(report.conflicts, [], "{name}");
    }
}

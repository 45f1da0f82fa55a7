//! Where law and decree pull apart: the report says so where it bears on a finding, and is silent elsewhere.

use danchu::act::{ActKind, Topic};
use danchu::catalogue;
use danchu::check::{Checker, Context};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, BallotRecord, Case, Complaint, MeetingRecord, Ruling};

use crate::decree_world::{
    agree, arrived, ballot, cluster, deed, elect, online, planned, village, voted,
};
use crate::world::{Log, set_up, votes, when, world};

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

/// Law Art. 17(2) against Decree Art. 5(6).
#[test]
fn online_by_the_app() {
    let voted = |kind: MatterKind, day: &str| village(kind).add(day, "head", online(day));
    bears(
        "tension:online-by-the-app",
        &[
            (
                "works, voted on online",
                voted(MatterKind::WORKS, "2024-06-20"),
            ),
            (
                "a convention, voted on online",
                voted(MatterKind::CONVENTION, "2024-06-20"),
            ),
        ],
        &[
            (
                "self-management, which both allow",
                voted(MatterKind::SELF_MANAGEMENT, "2024-06-20"),
            ),
            (
                "works, voted on online before the decree",
                voted(MatterKind::WORKS, "2023-08-14"),
            ),
            (
                "works, decided at a meeting",
                meeting_of(MatterKind::WORKS, "2024-06-20"),
            ),
        ],
    );
}

/// A board of 5 members, set up by the Front of the commune.
fn board(kind: MatterKind, topic: Topic, day: &str) -> Case {
    world(kind, Reach::Commune, "2024-07-31").add(day, "front", set_up(topic, 5))
}

/// Law Art. 39(2) against Decree Art. 14(1)(a).
#[test]
fn plan_for_the_term() {
    let inspection = |day| {
        board(MatterKind::INSPECTION_BOARD, Topic::INSPECTION_BOARD, day).with_body(
            danchu::actor::Body::new(
                "board".parse().unwrap(),
                danchu::actor::BodyKind::INSPECTION_BOARD,
            )
            .with_parent("commune".parse().unwrap()),
        )
    };
    bears(
        "tension:plan-for-the-term",
        &[("a board without a term plan", inspection("2024-06-20"))],
        &[
            ("set up the day before the decree", inspection("2023-08-14")),
            (
                "a board for one project",
                board(
                    MatterKind::INVESTMENT_BOARD,
                    Topic::INVESTMENT_BOARD,
                    "2024-06-20",
                ),
            ),
        ],
    );
}

/// Law Art. 41(1) against Decree Art. 17(1) and 17(2).
#[test]
fn who_forms_the_investment_board() {
    let project = |day| board(MatterKind::INVESTMENT_BOARD, Topic::INVESTMENT_BOARD, day);
    bears(
        "tension:who-forms-the-investment-board",
        &[("a board for one project", project("2024-06-20"))],
        &[
            ("set up the day before the decree", project("2023-08-14")),
            (
                "the Inspection Board",
                board(
                    MatterKind::INSPECTION_BOARD,
                    Topic::INSPECTION_BOARD,
                    "2024-06-20",
                ),
            ),
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

/// Where a world shows that the report carries a tension.
struct Shown {
    tension: &'static str,
    /// The file of the test, and the test.
    by: (&'static str, &'static str),
}

const HERE: &str = "tests/norms/tensions.rs";

const fn shown(tension: &'static str, by: &'static str) -> Shown {
    Shown {
        tension,
        by: (HERE, by),
    }
}

enum Difference {
    /// A conflict that a report tells.
    Reported(&'static [Shown]),
    /// The texts, read, do not contradict each other, or no finding depends on it.
    None(&'static str),
}

/// Where the law and its two decrees differ: the provisions, and what became of it.
const DIFFERENCES: &[(&str, Difference)] = &[
    (
        "Law 19(1)(c), Decree 59 4(1)(c): a ballot by choice",
        Difference::Reported(&[shown("tension:ballot-by-choice", "ballot_by_choice")]),
    ),
    (
        "Law 15(4), 21(1), Decree 59 9(3): a discharge against the meeting",
        Difference::Reported(&[shown(
            "tension:discharge-against-the-meeting",
            "discharge_against_the_meeting",
        )]),
    ),
    (
        "Law 16(3), Decree 59 9(1)(b): who starts a discharge",
        Difference::Reported(&[shown(
            "tension:who-starts-a-discharge",
            "who_starts_a_discharge",
        )]),
    ),
    (
        "Law 15(5), 36(2), Decree 59 13(1): who discharges a member of the Inspection Board",
        Difference::Reported(&[
            shown(
                "tension:who-discharges-board-members",
                "who_discharges_board_members",
            ),
            Shown {
                tension: "tension:board-members-discharged-by-the-front",
                by: (
                    "tests/norms/people_inspect/mod.rs",
                    "the_report_tells_who_discharges_by_law_and_by_decree",
                ),
            },
        ]),
    ),
    (
        "Law 17(2), 19(1)(b), Decree 59 7, 9(1): the election of heads by ballot",
        Difference::Reported(&[shown("tension:election-by-ballot", "election_by_ballot")]),
    ),
    (
        "Law 18(3), Decree 59 3(6): who decides on cluster meetings",
        Difference::Reported(&[shown("tension:cluster-approval", "cluster_approval")]),
    ),
    (
        "Law 21(2), Decree 61 11(3)(b): the clock of recognition",
        Difference::Reported(&[shown("tension:recognition-clock", "recognition_clock")]),
    ),
    (
        "Law 20(3), Decree 61 11(3)(a): to whom an adopted convention is sent",
        Difference::None(
            "Art. 11(3) has Art. 20 of the law applied and adds a file to the People's Committee: both sendings are owed",
        ),
    ),
    (
        "Law 18, Decree 61 10(1)(a): who must attend a meeting on a convention",
        Difference::None(
            "the law names no quorum and the decree one that adoption by more than half of all implies: a validity of its own",
        ),
    ),
    (
        "Law 16(3), 17(2), Decree 61 7(2): the support for a proposed convention",
        Difference::Reported(&[Shown {
            tension: "tension:convention-support",
            by: (
                "tests/norms/conventions/mod.rs",
                "tensions_bear_on_conventions_only",
            ),
        }]),
    ),
    (
        "Law 22, Decree 61 12-14: what a breach of the procedure leads to",
        Difference::Reported(&[Shown {
            tension: "tension:convention-defect",
            by: (
                "tests/norms/conventions/mod.rs",
                "tensions_bear_on_conventions_only",
            ),
        }]),
    ),
    (
        "Law 91(3), Decree 61 24(2): old conventions",
        Difference::None(
            "the law has them go on until replaced by the rules, and the decree is such a rule; it names no consequence, and no finding depends on it",
        ),
    ),
    (
        "Law 39(2), Decree 59 14(1): the plan for the term",
        Difference::Reported(&[shown("tension:plan-for-the-term", "plan_for_the_term")]),
    ),
    (
        "Law 41(1), Decree 59 17: who is on the board for a project",
        Difference::Reported(&[shown(
            "tension:who-forms-the-investment-board",
            "who_forms_the_investment_board",
        )]),
    ),
    (
        "Law 90(1), Decree 59 28(1): the law without its decree",
        Difference::Reported(&[shown("tension:law-without-decree", "law_without_decree")]),
    ),
    (
        "Law 17(2), Decree 59 5(6): what may be voted on online",
        Difference::Reported(&[shown("tension:online-by-the-app", "online_by_the_app")]),
    ),
    (
        "Decree 59 6(1)(b), 6(2): the list of candidates is due before the election team is",
        Difference::None(
            "one decree, two last days, each asked for itself: the Front work committee makes the list, not the team",
        ),
    ),
];

#[test]
fn every_difference_of_law_and_decree_is_reported_or_is_none() {
    assert_eq!(DIFFERENCES.len(), 17);
    for (name, difference) in DIFFERENCES {
        match difference {
            Difference::Reported(shown) => {
                assert!(!shown.is_empty(), "{name}");
                for Shown { tension, by } in *shown {
                    assert!(
                        catalogue::tensions().any(|row| row.id.as_str() == *tension),
                        "{name}: no row {tension}"
                    );
                    crate::traps::assert_test(*by);
                }
            }
            Difference::None(why) => assert!(!why.is_empty(), "{name}"),
        }
    }
}

//! Who owes what to whom, as the articles say.

use danchu::catalogue;
use danchu::norm::Rule;

const PC: &str = "commune_pc";
const FRONT: &str = "commune_front";
const HEAD: &str = "village_head";
const BOARD: &str = "inspection_board";
const PROJECT: &str = "investment_board";
const PEOPLE: &str = "citizens";
const HOUSEHOLDS: &str = "households";
const COUNCIL: &str = "commune_council";

/// Duties by id, who owes them, who may claim them.
const EXPECTED: &[(&str, &[&str], &[&str])] = &[
    ("law-10-2022:32.1:dialogue", &[PC], &[PEOPLE]),
    ("law-10-2022:33.1:yearly", &[HEAD], &[HOUSEHOLDS]),
    ("law-10-2022:33.3:head-reports", &[HEAD], &[HOUSEHOLDS]),
    (
        "law-10-2022:33.3:front-reports",
        &["front_work_committee"],
        &[HOUSEHOLDS],
    ),
    ("law-10-2022:33.3:board-reports", &[BOARD], &[HOUSEHOLDS]),
    (
        "law-10-2022:35.1:handle",
        &[
            PC,
            COUNCIL,
            HEAD,
            "front_work_committee",
            "village_mass_org",
            BOARD,
            PROJECT,
        ],
        &[PEOPLE],
    ),
    (
        "law-10-2022:35.1:handle-in-village",
        &[
            PC,
            COUNCIL,
            HEAD,
            "front_work_committee",
            "village_mass_org",
            BOARD,
            PROJECT,
        ],
        &[PEOPLE],
    ),
    ("law-10-2022:35.2.b:answer-petition", &[PC], &[PEOPLE]),
    ("law-10-2022:35.2.b:answer-complaint", &[PC], &[PEOPLE]),
    ("law-10-2022:35.2.c:issue-rules", &[PC], &[PEOPLE]),
    ("law-10-2022:35.2.dd:handle", &[PC], &[PEOPLE]),
    // Who has the board elected anew no text says; the Front guides it.
    ("law-10-2022:36.2:elect-anew", &[], &[PEOPLE]),
    (
        "law-10-2022:36.2.p3:by-election",
        &["front_work_committee"],
        &[HOUSEHOLDS],
    ),
    ("law-10-2022:39.2:plan-quarter", &[BOARD], &[FRONT]),
    ("law-10-2022:39.2:plan-half-year", &[BOARD], &[FRONT]),
    ("law-10-2022:39.2:plan-year", &[BOARD], &[FRONT]),
    ("law-10-2022:39.3:report-on-request", &[BOARD], &[FRONT]),
    ("law-10-2022:40.1.a:notify-goals", &[PC], &[BOARD]),
    ("law-10-2022:40.1.b:supply", &[PC], &[BOARD]),
    ("law-10-2022:40.1.c:notify-result", &[PC], &[BOARD]),
    ("law-10-2022:40.1.d:tell-complaints", &[PC], &[BOARD]),
    ("law-10-2022:40.1.dd:handle", &[PC], &[BOARD]),
    ("law-10-2022:40.2.a:guide-vote", &[FRONT], &[HOUSEHOLDS]),
    ("law-10-2022:40.2.b:board-meeting", &[FRONT], &[BOARD]),
    ("law-10-2022:40.2.b:tell-bodies", &[FRONT], &[COUNCIL, PC]),
    ("law-10-2022:40.2.b:tell-people", &[FRONT], &[PEOPLE]),
    ("law-10-2022:40.2.c:guide-plan", &[FRONT], &[BOARD]),
    ("law-10-2022:40.2.d:confirm", &[FRONT], &[BOARD]),
    ("law-10-2022:40.2.d:urge", &[FRONT], &[BOARD]),
    ("law-10-2022:40.2.e:fund", &[FRONT], &[BOARD]),
    ("law-10-2022:41.1:set-up", &[FRONT], &[PEOPLE]),
    ("law-10-2022:44.2:plan", &[PROJECT], &[FRONT]),
    ("law-10-2022:44.3:report-periodically", &[PROJECT], &[FRONT]),
    ("law-10-2022:44.3:report-on-request", &[PROJECT], &[FRONT]),
    ("law-10-2022:45.1.a:board-meeting", &[FRONT], &[PROJECT]),
    ("law-10-2022:45.1.a:fill-seat", &[FRONT], &[PROJECT]),
    (
        "law-10-2022:45.1.b:notify-owner",
        &[FRONT],
        &["project_owner"],
    ),
    ("law-10-2022:45.1.b:tell-bodies", &[FRONT], &[COUNCIL, PC]),
    ("law-10-2022:45.1.b:tell-people", &[FRONT], &[PEOPLE]),
    ("law-10-2022:45.1.c:guide-plan", &[FRONT], &[PROJECT]),
    ("law-10-2022:45.1.d:urge", &[FRONT], &[PROJECT]),
    ("law-10-2022:45.1.e:fund", &[FRONT], &[PROJECT]),
    ("law-10-2022:45.2.a:room", &[PC], &[PROJECT]),
    ("law-10-2022:45.2.b:have-supplied", &[PC], &[PROJECT]),
    ("law-10-2022:45.2.c:notify-result", &[PC], &[PROJECT]),
    ("law-10-2022:45.2.d:handle", &[PC], &[PROJECT]),
    ("law-10-2022:45.3.a:supply", &["project_owner"], &[PROJECT]),
    (
        "law-10-2022:45.3.c:notify-result",
        &["project_owner"],
        &[PROJECT],
    ),
    ("decree-59-2023:10.1:plan", &[HEAD], &[HOUSEHOLDS]),
    (
        "decree-59-2023:10.4:send-plan",
        &[HEAD],
        &[PC, FRONT, BOARD],
    ),
    ("decree-59-2023:11.1.c:summon", &[HEAD], &[HOUSEHOLDS]),
    (
        "decree-59-2023:11.2.i.p2:report-result",
        &[HEAD],
        &[PC, FRONT],
    ),
    ("decree-59-2023:12.2:no-incitement", &[BOARD], &[PEOPLE]),
    ("decree-59-2023:14.1.a:term-plan", &[BOARD], &[FRONT]),
    (
        "decree-59-2023:14.1.b:send-inspection-plan",
        &[BOARD],
        &[FRONT, "commune_pc_chair"],
    ),
    ("decree-59-2023:14.2.c:tell-findings", &[BOARD], &[PEOPLE]),
    ("decree-59-2023:14.3:report-quarter", &[BOARD], &[FRONT]),
    ("decree-59-2023:14.3:report-half-year", &[BOARD], &[FRONT]),
    ("decree-59-2023:14.3:report-year", &[BOARD], &[FRONT]),
    ("decree-59-2023:18.2.d:tell-findings", &[PROJECT], &[PEOPLE]),
    (
        "decree-59-2023:20.2:no-incitement",
        &["work_inspection_board"],
        &["staff"],
    ),
    (
        "decree-59-2023:21.1.p2:recognise",
        &["work_union"],
        &["staff"],
    ),
    (
        "decree-59-2023:22.1.b:report-inspection-plan",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:22.2.b:tell-findings",
        &["work_inspection_board"],
        &["staff"],
    ),
    (
        "decree-59-2023:22.3:report-quarter",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:22.3:report-half-year",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:22.3:report-year",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:22.3:report-term",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:22.3:report-on-request",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:24.2:no-incitement",
        &["work_inspection_board"],
        &["staff"],
    ),
    (
        "decree-59-2023:25.1.p2:recognise",
        &["work_union"],
        &["staff"],
    ),
    (
        "decree-59-2023:26.1.b:report-inspection-plan",
        &["work_inspection_board"],
        &["work_union", "enterprise_leadership"],
    ),
    (
        "decree-59-2023:26.2.d:tell-findings",
        &["work_inspection_board"],
        &["staff"],
    ),
    (
        "decree-59-2023:26.3:report-quarter",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:26.3:report-half-year",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:26.3:report-year",
        &["work_inspection_board"],
        &["work_union"],
    ),
    (
        "decree-59-2023:26.3:report-on-request",
        &["work_inspection_board"],
        &["work_union"],
    ),
];

/// Who takes part, where the article names somebody.
const PARTNERS: &[(&str, &[&str])] = &[
    ("law-10-2022:32.1:dialogue", &[FRONT]),
    ("law-10-2022:35.2.c:issue-rules", &[FRONT]),
    ("law-10-2022:36.2:elect-anew", &[FRONT]),
    ("law-10-2022:36.2.p3:by-election", &[HEAD, FRONT]),
    ("decree-59-2023:10.1:plan", &["front_work_committee"]),
];

#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    let duties: Vec<_> = catalogue::norms()
        .filter(|norm| (super::CHAPTER.own)(norm))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm.id.as_str(), duty)),
            _ => None,
        })
        .collect();
    let ids: Vec<&str> = duties.iter().map(|(id, _)| *id).collect();
    let expected: Vec<&str> = EXPECTED.iter().map(|(id, ..)| *id).collect();
    assert_eq!(ids, expected);
    for ((id, duty), (_, owes, to)) in duties.iter().zip(EXPECTED) {
        let kinds = |list: &[danchu::actor::BodyKind]| -> Vec<String> {
            list.iter().map(|kind| kind.as_str().to_owned()).collect()
        };
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
        let with: Vec<&str> = duty.with.iter().map(|one| one.body.as_str()).collect();
        let partners = PARTNERS.iter().find(|(norm, _)| norm == id);
        assert_eq!(with, partners.map_or(&[][..], |(_, with)| with), "{id}");
    }
}

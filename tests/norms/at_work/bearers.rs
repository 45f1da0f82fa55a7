//! Who owes each duty, who takes part, and who may claim it, by the articles.

use danchu::actor::BodyKind;
use danchu::catalogue;
use danchu::norm::{Part, Rule};

/// A norm, who owes it, with whom, and to whom.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);

const ROWS: &[Row] = &[
    (
        "law-10-2022:47.2:publicise",
        &["unit_head"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:48.1:post-online",
        &["unit_head"],
        &[],
        &["staff"],
    ),
    ("law-10-2022:48.2:post", &["unit_head"], &[], &["staff"]),
    (
        "law-10-2022:48.4:answer-request",
        &["unit_head"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:51.1.p2:yearly",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:51.1.p3:extraordinary",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:51.1.p3:extraordinary-third",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:52.2:make-known",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:52.2:guide",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:52.2:contact",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:52.3:half-yearly",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:52.3:tell-result",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    ("law-10-2022:55.1:explain", &["unit_head"], &[], &["staff"]),
    (
        "law-10-2022:55.2:supervise",
        &["work_union"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:59.1.a:issue",
        &["unit_head"],
        &["work_union"],
        &["staff"],
    ),
    (
        "law-10-2022:59.1.c:answer",
        &["unit_head"],
        &[],
        &["staff", "work_union"],
    ),
    (
        "law-10-2022:59.1.dd:handle",
        &["unit_head"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:59.2:handle",
        &["unit_head", "work_union", "work_inspection_board"],
        &[],
        &["staff"],
    ),
    // Who sees to it that a conference elects a board anew no text says.
    ("law-10-2022:60.3:elect-anew", &[], &[], &["staff"]),
    (
        "law-10-2022:62.2:quarter-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:62.2:half-year-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:62.2:year-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:62.3:report-conference",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:62.3:report-union",
        &["work_inspection_board"],
        &[],
        &["work_union"],
    ),
    (
        "law-10-2022:63.1.a:yearly-results",
        &["unit_head"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.1.b:provide",
        &["unit_head"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.1.c:answer-recommendation",
        &["unit_head"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.1.d:tell-settlements",
        &["unit_head"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.2.a:recognise",
        &["work_union"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:63.2.a:first-meeting",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.2.b:guide",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.2.c:answer",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:63.2.c:urge",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:65.2:publicise",
        &["enterprise_representative"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:66.1:post-online",
        &["enterprise_representative"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:66.2:post",
        &["enterprise_representative"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:66.4:answer-request",
        &["enterprise_representative"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:69.1.p2:yearly",
        &["enterprise_leadership"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:69.1.p3:extraordinary",
        &["enterprise_leadership"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:69.1.p3:extraordinary-third",
        &["enterprise_leadership"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:70.2:make-known",
        &["enterprise_representative"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:70.2:guide",
        &["enterprise_representative"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:70.2:contact",
        &["enterprise_representative"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:70.3:half-yearly",
        &["enterprise_representative"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:70.3:tell-result",
        &["enterprise_representative"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:73.1:yearly-dialogue",
        &["enterprise"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:73.1:dialogue-on-request",
        &["enterprise"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:74.1:explain",
        &["enterprise_leadership"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:74.2:supervise",
        &["work_union", "workers_organisation"],
        &[],
        &["staff"],
    ),
    ("law-10-2022:77.3:elect-anew", &[], &[], &["staff"]),
    (
        "law-10-2022:79.2:quarter-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:79.2:half-year-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:79.2:year-programme",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:79.3:report-conference",
        &["work_inspection_board"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:79.3:report-union",
        &["work_inspection_board"],
        &[],
        &["work_union"],
    ),
    (
        "law-10-2022:80.3:handle",
        &[
            "enterprise_representative",
            "work_union",
            "work_inspection_board",
        ],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:81.1.a:issue",
        &["enterprise_leadership"],
        &["work_union", "workers_organisation"],
        &["staff"],
    ),
    (
        "law-10-2022:81.1.c:answer",
        &["enterprise_leadership"],
        &[],
        &["staff", "work_union"],
    ),
    (
        "law-10-2022:81.1.d:provide",
        &["enterprise_leadership"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:81.1.d:answer-recommendation",
        &["enterprise_leadership"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:81.1.d:tell-settlements",
        &["enterprise_leadership"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:81.1.dd:handle",
        &["enterprise_leadership"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:81.2.a:recognise",
        &["work_union"],
        &[],
        &["staff"],
    ),
    (
        "law-10-2022:81.2.b:guide",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:81.2.c:answer",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:81.2.c:urge",
        &["work_union"],
        &[],
        &["work_inspection_board"],
    ),
    (
        "law-10-2022:82.2:tell-union",
        &["private_employer"],
        &[],
        &["work_union"],
    ),
    (
        "law-10-2022:82.2:publicise",
        &["private_employer"],
        &[],
        &["staff"],
    ),
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
    assert_eq!(duties.len(), ROWS.len());
    for ((id, duty), (norm, owes, with, to)) in duties.iter().zip(ROWS) {
        assert_eq!(id, norm);
        let kinds = |list: &[BodyKind]| -> Vec<String> {
            list.iter().map(|kind| kind.as_str().to_owned()).collect()
        };
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
        let partners: Vec<BodyKind> = duty.with.iter().map(|one| one.body.clone()).collect();
        assert_eq!(kinds(&partners), *with, "{id}");
        assert!(
            duty.with.iter().all(|one| one.part == Part::Coordinates),
            "{id}"
        );
    }
}

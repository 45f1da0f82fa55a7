//! Law 75/2015/QH13 and Joint Resolution 403/2017, in worlds typed from the articles.

use danchu::act::Topic;
use danchu::actor::BodyKind;
use danchu::catalogue;
use danchu::matter::{MatterKind, Reach};
use danchu::norm::Rule;

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::{Log, Of, Vignette, report};
use crate::{front_battery, front_boards, front_criticism, front_law, front_teams};

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "front_oversight",
    own: |norm| {
        chapter::is_in(norm, "law-75-2015", 1..=41)
            || chapter::is_in(norm, "resolution-403-2017", 1..=25)
    },
    vignettes: all,
    one_sided: &[],
};

fn all() -> Vec<Vignette> {
    let mut all = front_teams::all();
    all.extend(front_boards::all());
    all.extend(front_criticism::all());
    all.extend(front_law::all());
    all
}

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[
    (" duty.each Trigger -> Round", NO_ROUND),
    (" duty.each Matter", ONE_EACH),
    (" validity.tests[0].needs[0].members.max", NO_SIZE),
    (" validity.tests[0].needs[0].members.min", NO_SIZE),
    ("28.7:responsibility: period starts -1", CHAIN),
    ("28.7:responsibility: scope.matters every", CHAIN),
    ("11.1.b.p2:to-front: period starts -1", CHAIN),
    ("30.1:hear-assembly: period starts -1", WHOLE),
    ("30.1:hear-executive: period starts -1", WHOLE),
    ("10.2:plan: period starts", WHOLE),
    ("3.3:plan: period starts", WHOLE),
    (
        "3.3:plan: duty.trigger 12",
        "a window names its days of the year, whatever the length of the period",
    ),
];

const NO_ROUND: &str = "nothing of these matters is a round of voting";
const ONE_EACH: &str = "each period starts it once, whatever it is called";
const NO_SIZE: &str = "no size is stated, and the seats need more than one";
const CHAIN: &str = "it starts from the breach of a duty of the same text, on the same matters";
const WHOLE: &str = "no half-year, year or quarter to plan in begins on that day";

#[test]
fn every_change_of_a_row_is_noticed() {
    mutation::hold(CHAPTER.own, &all(), EQUIVALENT);
}

const FRONTS: &[&str] = &[
    "commune_front",
    "district_front",
    "province_front",
    "central_front",
];
const LEADS: &[&str] = &[
    "commune_front",
    "district_front",
    "province_front",
    "central_front",
    "socio_political_org",
];

/// Who owes what to whom, as the articles say; the empty list where the article is silent.
#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    let expected: &[(&str, &[&str], &[&str])] = &[
        ("law-75-2015:28.4:dialogue", FRONTS, &["supervised_body"]),
        ("law-75-2015:28.7:urge", FRONTS, &["supervised_body"]),
        (
            "law-75-2015:28.7:responsibility",
            FRONTS,
            &["competent_body"],
        ),
        ("law-75-2015:29.2:report", &["supervised_body"], FRONTS),
        ("law-75-2015:29.6:answer", &["supervised_body"], FRONTS),
        ("law-75-2015:29.7:carry-out", &["supervised_body"], FRONTS),
        (
            "law-75-2015:30.1:hear-assembly",
            &[
                "national_assembly",
                "province_council",
                "district_council",
                "commune_council",
            ],
            FRONTS,
        ),
        (
            "law-75-2015:30.1:hear-executive",
            &["government", "province_pc", "district_pc", "commune_pc"],
            FRONTS,
        ),
        (
            "law-75-2015:30.1:urge",
            &[
                "national_assembly",
                "province_council",
                "district_council",
                "commune_council",
                "government",
                "province_pc",
                "district_pc",
                "commune_pc",
            ],
            FRONTS,
        ),
        (
            "law-75-2015:31.3:send-opinions",
            FRONTS,
            &[
                "commune_council",
                "district_council",
                "province_council",
                "national_assembly",
            ],
        ),
        ("law-75-2015:35.4:send", FRONTS, &["drafting_body"]),
        ("law-75-2015:36.1:send-draft", &["drafting_body"], FRONTS),
        ("law-75-2015:36.1:papers", &["drafting_body"], FRONTS),
        ("law-75-2015:36.2:attend", &["drafting_body"], FRONTS),
        ("law-75-2015:36.3:reply", &["drafting_body"], FRONTS),
        ("law-75-2015:36.3:explain", &["drafting_body"], FRONTS),
        ("law-75-2015:36.3:report", &["drafting_body"], FRONTS),
        (
            "resolution-403-2017:3.2:invite-members-centre",
            &["central_front"],
            &["member_org"],
        ),
        (
            "resolution-403-2017:3.2:invite-members-commune",
            &["commune_front"],
            &["member_org"],
        ),
        (
            "resolution-403-2017:3.2:invite-members-district",
            &["district_front"],
            &["member_org"],
        ),
        (
            "resolution-403-2017:3.2:invite-members-province",
            &["province_front"],
            &["member_org"],
        ),
        (
            "resolution-403-2017:3.3:plan",
            FRONTS,
            &["socio_political_org"],
        ),
        (
            "resolution-403-2017:5.3.b:recommend",
            LEADS,
            &["supervised_body"],
        ),
        (
            "resolution-403-2017:7.2:announce",
            &["oversight_team_head"],
            &["oversight_team_member"],
        ),
        (
            "resolution-403-2017:7.2:pass-on",
            &["oversight_team_head"],
            &["oversight_team_member"],
        ),
        (
            "resolution-403-2017:7.3:notice",
            LEADS,
            &["supervised_body"],
        ),
        (
            "resolution-403-2017:7.3.p2:report",
            &["supervised_body"],
            &["oversight_team"],
        ),
        (
            "resolution-403-2017:9.1:report",
            &["oversight_team_head"],
            LEADS,
        ),
        (
            "resolution-403-2017:9.3:conclude",
            LEADS,
            &["supervised_body"],
        ),
        (
            "resolution-403-2017:9.3:recommend",
            LEADS,
            &["supervised_body", "competent_body", "superior_front"],
        ),
        (
            "resolution-403-2017:12.1:send-representative",
            LEADS,
            &["competent_body"],
        ),
        (
            "resolution-403-2017:13.1:propose",
            &["front_representative"],
            &["competent_body"],
        ),
        (
            "resolution-403-2017:13.2:report",
            &["front_representative"],
            LEADS,
        ),
        (
            "resolution-403-2017:10.2:plan",
            &["commune_front"],
            &["investment_board"],
        ),
        (
            "resolution-403-2017:10.2:set-up-board",
            &["commune_front"],
            &["citizens"],
        ),
        (
            "resolution-403-2017:11.1.a:direct",
            &["commune_front"],
            &["inspection_board"],
        ),
        ("resolution-403-2017:11.1.a:publish", &[], &["citizens"]),
        (
            "resolution-403-2017:11.1.b:report-plan",
            &["inspection_board"],
            &["commune_front"],
        ),
        (
            "resolution-403-2017:11.1.b.p2:to-front",
            &["inspection_board"],
            &["commune_front"],
        ),
        (
            "resolution-403-2017:11.1.b.p2:front-recommends",
            &["commune_front"],
            &["inspection_board"],
        ),
        (
            "resolution-403-2017:11.1.c:urge",
            &["commune_front"],
            &["inspection_board"],
        ),
        (
            "resolution-403-2017:11.2.a:guide",
            &["commune_front"],
            &["investment_board"],
        ),
        (
            "resolution-403-2017:11.2.d:urge",
            &["commune_front"],
            &["investment_board"],
        ),
        ("resolution-403-2017:15.7:send", LEADS, &["drafting_body"]),
        ("resolution-403-2017:17.1:write", LEADS, &["drafting_body"]),
        ("resolution-403-2017:17.3:send", LEADS, &["drafting_body"]),
        (
            "resolution-403-2017:19.7:send",
            LEADS,
            &["drafting_body", "issuing_body"],
        ),
        (
            "resolution-403-2017:20.3:answer-standing",
            &["assembly_standing"],
            &["central_front", "socio_political_org"],
        ),
        (
            "resolution-403-2017:20.3:answer-government",
            &["government"],
            &["central_front", "socio_political_org"],
        ),
        (
            "resolution-403-2017:22.2:report",
            &["socio_political_org"],
            FRONTS,
        ),
        (
            "resolution-403-2017:23.2:answer-competent",
            &["competent_body"],
            LEADS,
        ),
        (
            "resolution-403-2017:23.2:answer-supervised",
            &["supervised_body"],
            LEADS,
        ),
    ];
    let duties: Vec<_> = catalogue::norms()
        .filter(|norm| (CHAPTER.own)(norm))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm.id.as_str(), duty)),
            _ => None,
        })
        .collect();
    assert_eq!(duties.len(), expected.len());
    let kinds = |list: &[danchu::actor::BodyKind]| -> Vec<String> {
        list.iter().map(|kind| kind.as_str().to_owned()).collect()
    };
    for ((id, duty), (norm, owes, to)) in duties.iter().zip(expected) {
        assert_eq!(id, norm);
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
    }
}

/// A body in the role of whoever is supervised owes the report, whatever its own kind.
#[test]
fn a_body_has_its_role_beside_its_kind() {
    let case =
        front_battery::front_world(&MatterKind::FRONT_SUPERVISION, Reach::Commune, "2024-09-30")
            .also_holds("pc", BodyKind::SUPERVISED_BODY)
            .add(
                "2024-06-13",
                "pc",
                report(Topic::SUPERVISED_REPORT, &["team"]),
            )
            .add("2024-06-20", "team", front_teams::supervise());
    let checker = danchu::check::Checker::try_new(
        catalogue::norms().cloned().collect(),
        catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default()),
    )
    .unwrap();
    let vignette = Of("resolution-403-2017:7.3.p2:report").met("the committee is supervised", case);
    assert!(vignette.holds(&checker), "{:?}", vignette.answer(&checker));
}

//! Decree 61/2023/NĐ-CP, in worlds typed from the articles.

mod adoption;
mod affairs;
mod owed;
mod suspension;

use danchu::catalogue;
use danchu::norm::Rule;
use danchu::report::Outcome;

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "conventions",
    own: |norm| chapter::is_in(norm, "decree-61-2023", 1..=25),
    vignettes: all,
    one_sided: &[
        (
            "decree-61-2023:12.1:ground-whole",
            Outcome::Unsatisfied,
            CONCLUDED,
        ),
        (
            "decree-61-2023:12.1:ground-part",
            Outcome::Unsatisfied,
            CONCLUDED,
        ),
        (
            "decree-61-2023:14.1:ground",
            Outcome::Unsatisfied,
            CONCLUDED,
        ),
        (
            "decree-61-2023:14.2:ground-part",
            Outcome::Unsatisfied,
            CONCLUDED,
        ),
    ],
};

const CONCLUDED: &str = "without a conclusion in writing the ground is open, not refuted";

fn all() -> Vec<Vignette> {
    [adoption::all(), suspension::all(), affairs::all()]
        .into_iter()
        .flatten()
        .collect()
}

const OWN_ROUND: &str = "each such record starts at most one round of its own";
const WORKING: &str = "a count of working days never ends on a rest day";
const EACH_YEAR: &str = "one for each year, whatever it is called";
const WHOLE_YEARS: &str =
    "only whole years are owed, and a day more or less makes none of these years whole or broken";
const WINDOW: &str = "the window is of the year, whatever the number of months";
const NO_SIZE: &str = "the article names no size, and the seats are asked for one by one";

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[
    ("11.3.a:file: duty.each Round -> Trigger", OWN_ROUND),
    ("11.3.a:file: duty.timing None -> ToNextWorkingDay", WORKING),
    ("11.3.b:answer: duty.each Trigger -> Round", OWN_ROUND),
    (
        "11.3.b:answer: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("12.2:act: duty.each Trigger -> Round", OWN_ROUND),
    ("12.2:act: duty.timing None -> ToNextWorkingDay", WORKING),
    ("12.2:guide: duty.each Trigger -> Round", OWN_ROUND),
    ("12.4:notify: duty.each Trigger -> Round", OWN_ROUND),
    ("12.4:send: duty.each Trigger -> Round", OWN_ROUND),
    ("12.6:redo: duty.each Trigger -> Round", OWN_ROUND),
    ("13.2:amend: duty.each Trigger -> Round", OWN_ROUND),
    ("14.3:act: duty.each Trigger -> Round", OWN_ROUND),
    ("14.3:act: duty.timing None -> ToNextWorkingDay", WORKING),
    ("15.4:review: duty.each Trigger", EACH_YEAR),
    ("15.4:review: period", WHOLE_YEARS),
    ("16.2:commune-report: duty.each Trigger", EACH_YEAR),
    ("16.2:commune-report: period", WHOLE_YEARS),
    ("16.2:district-report: duty.each Trigger", EACH_YEAR),
    ("16.2:district-report: period", WHOLE_YEARS),
    ("16.3:province-report: duty.each Trigger", EACH_YEAR),
    ("16.3:province-report: duty.trigger 12", WINDOW),
    ("16.3:province-report: period", WHOLE_YEARS),
    ("18.1.a:send: duty.each Trigger -> Round", OWN_ROUND),
    ("18.1.a:send: duty.timing None -> ToNextWorkingDay", WORKING),
    ("18.1.g:review: duty.each Trigger", EACH_YEAR),
    ("18.1.g:review: period", WHOLE_YEARS),
    ("19.1.d:assess: duty.each Trigger", EACH_YEAR),
    ("19.1.d:assess: period", WHOLE_YEARS),
    ("19.1.e:report: duty.each Trigger", EACH_YEAR),
    ("19.1.e:report: period", WHOLE_YEARS),
    ("7.2:collect: duty.each Trigger -> Round", OWN_ROUND),
    (
        "8.2:minority-members: validity.tests[0].needs[0].members.m",
        NO_SIZE,
    ),
];

#[test]
fn every_change_of_a_row_is_noticed() {
    mutation::hold(CHAPTER.own, &all(), EQUIVALENT);
}

/// Who owes what to whom, as the articles say.
#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    const COMMUNITY: &[&str] = &["households", "citizens"];
    const REPORTERS: &[&str] = &["village_head", "households", "citizens"];
    let expected: &[(&str, &[&str], &[&str])] = &[
        ("7.2:collect", &["village_head"], &["citizens"]),
        ("8.1:team", &["village_head"], &["households"]),
        ("8.3:draft", &["drafting_team"], &["households"]),
        ("9.1:post-draft", &["drafting_team"], COMMUNITY),
        ("9.2:consult", &["village_head"], COMMUNITY),
        ("9.4:complete", &["drafting_team"], COMMUNITY),
        ("11.3.a:file", &["village_head"], &["commune_pc"]),
        ("11.3.b:answer", &["commune_pc"], &["village"]),
        ("12.2:act", &["commune_pc"], REPORTERS),
        ("12.2:guide", &["commune_pc"], &["village"]),
        (
            "12.4:send",
            &["commune_pc"],
            &["village_head", "commune_front"],
        ),
        ("12.4:notify", &["village_head"], &["households"]),
        ("12.6:redo", &["village"], &["commune_pc"]),
        ("13.2:amend", &["village"], &["commune_pc"]),
        ("14.3:act", &["commune_pc"], REPORTERS),
        ("15.1:spread", &["village_head"], COMMUNITY),
        ("15.4:review", &["village_head"], COMMUNITY),
        ("16.2:commune-report", &["commune_pc"], &["province_pc"]),
        ("16.2:district-report", &["district_pc"], &["province_pc"]),
        (
            "16.3:province-report",
            &["province_pc"],
            &["culture_ministry"],
        ),
        (
            "18.1.a:send",
            &["commune_pc"],
            &["village_head", "commune_front"],
        ),
        ("18.1.b:follow", &["commune_pc"], &["village"]),
        ("18.1.g:review", &["commune_pc"], &["citizens"]),
        ("19.1.d:assess", &["village_head"], COMMUNITY),
        ("19.1.e:report", &["village_head"], &["commune_pc"]),
    ];
    let duties: Vec<_> = catalogue::norms()
        .filter(|norm| (CHAPTER.own)(norm))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm.id.as_str(), duty)),
            _ => None,
        })
        .collect();
    assert_eq!(duties.len(), expected.len());
    for ((id, duty), (norm, owes, to)) in duties.iter().zip(expected) {
        assert_eq!(*id, format!("decree-61-2023:{norm}"));
        let kinds = |list: &[danchu::actor::BodyKind]| -> Vec<String> {
            list.iter().map(|kind| kind.as_str().to_owned()).collect()
        };
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
    }
}

/// Whether the report on a case carries a tension of this chapter.
fn carries(tension: &str, case: &danchu::record::Case) -> bool {
    let checker = danchu::check::Checker::viet_nam();
    let report = checker.check(case, &danchu::check::Context::new());
    report
        .conflicts
        .iter()
        .any(|conflict| conflict.id.as_str() == tension)
}

/// Law Art. 16(3) against Decree Art. 7(2): how long a support counts. Law Art. 22 against Decree Art. 12 and 14: what a
/// breach of the procedure leads to.
#[test]
fn tensions_bear_on_conventions_only() {
    use crate::world::{Log, conclude, initiate, support, world};
    use danchu::act::Topic;
    use danchu::matter::{MatterKind, Reach};
    use danchu::record::{Act, Ruling};
    let of = |kind| world(kind, Reach::Village, "2024-09-30");
    let supported = |kind, day: &str| {
        of(kind)
            .add(day, "citizens", initiate())
            .add(day, "households", support(9))
    };
    let support = "tension:convention-support";
    assert!(carries(
        support,
        &supported(MatterKind::CONVENTION, "2024-03-07")
    ));
    assert!(!carries(
        support,
        &supported(MatterKind::WORKS, "2024-03-07")
    ));
    assert!(!carries(support, &of(MatterKind::CONVENTION)));

    let annulled = |kind| {
        of(kind)
            .add("2024-03-01", "pc", conclude(Topic::PROCEDURE_BREACH))
            .add("2024-03-07", "pc", Act::Annul(Ruling::new()))
    };
    let defect = "tension:convention-defect";
    assert!(carries(defect, &annulled(MatterKind::CONVENTION)));
    assert!(!carries(defect, &annulled(MatterKind::WORKS)));
    assert!(!carries(defect, &of(MatterKind::CONVENTION)));
}

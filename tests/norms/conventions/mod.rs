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

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[];

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

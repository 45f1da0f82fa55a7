//! Whether the vignettes of the decree and the ordinance reach every norm on both sides, and what the rows say of bearers.

use danchu::catalogue;
use danchu::norm::Rule;
use danchu::report::Outcome;

use crate::decree_world::ConcatAll;
use crate::{decree_a, decree_b, decree_more, ordinance};

/// The ids of the norms of the decree and of what came before the law.
fn ids() -> impl Iterator<Item = &'static str> {
    catalogue::norms()
        .filter(|norm| crate::is_of_decree_or_ordinance(norm))
        .map(|norm| norm.id.as_str())
}

#[test]
fn every_norm_of_decree_and_ordinance_is_satisfied_and_unsatisfied_somewhere() {
    let vignettes = [
        decree_a::all(),
        decree_b::all(),
        decree_more::all(),
        ordinance::all(),
    ]
    .concat_all();
    let lacking: Vec<String> = ids()
        .flat_map(|id| {
            let outcomes: Vec<Outcome> = vignettes
                .iter()
                .filter(|vignette| vignette.norm == id)
                .map(|vignette| vignette.expect)
                .collect();
            [
                Outcome::Satisfied,
                Outcome::Unsatisfied,
                Outcome::NotApplicable,
                Outcome::Undetermined,
            ]
            .into_iter()
            .filter(move |outcome| !outcomes.contains(outcome))
            .map(move |outcome| format!("{id}: {outcome:?}"))
        })
        .collect();
    // The ordinance lets the people choose between its forms, so nothing is left open there.
    assert_eq!(lacking, ["ordinance-34-2007:11:forms: Undetermined"]);
    let strangers: Vec<&str> = vignettes
        .iter()
        .map(|vignette| vignette.norm)
        .filter(|norm| !ids().any(|id| id == *norm))
        .collect();
    assert_eq!(strangers, [""; 0]);
}

/// Who owes what to whom, as the articles say; the empty list where the article is silent.
#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    let expected: &[(&str, &[&str], &[&str])] = &[
        ("decree-59-2023:3.3:notice", &[], &["households"]),
        ("decree-59-2023:3.4:papers", &[], &["households"]),
        (
            "decree-59-2023:3.5.c.p4:counting-minutes",
            &["village_head"],
            &["commune_pc", "commune_front"],
        ),
        (
            "decree-59-2023:3.5.d.p2:report-none-elected",
            &["election_team"],
            &["commune_pc"],
        ),
        (
            "decree-59-2023:4.2.p2:send-plan",
            &["village_head"],
            &["commune_pc_chair", "commune_front_chair"],
        ),
        (
            "decree-59-2023:4.4:announce",
            &["village_head"],
            &["households"],
        ),
        (
            "decree-59-2023:4.5.a:paper",
            &["commune_pc"],
            &["households"],
        ),
        (
            "decree-59-2023:4.6.c:report-result",
            &["village_head"],
            &["commune_pc"],
        ),
        (
            "decree-59-2023:5.2.a:report-ahead",
            &["village_head"],
            &["commune_pc", "commune_front"],
        ),
        (
            "decree-59-2023:5.2.b:set-up-team",
            &["village_head"],
            &["households"],
        ),
        ("decree-59-2023:5.4.b:publish-result", &[], &["households"]),
        (
            "decree-59-2023:6.1.a:order",
            &["commune_pc_chair"],
            &["households"],
        ),
        (
            "decree-59-2023:6.1.a:plan",
            &["commune_pc_chair"],
            &["households"],
        ),
        (
            "decree-59-2023:6.1.b:team",
            &["commune_pc_chair"],
            &["households"],
        ),
        (
            "decree-59-2023:6.1.b.p3:announce",
            &["commune_pc_chair"],
            &["households"],
        ),
        (
            "decree-59-2023:6.2:candidate-list",
            &["front_work_head"],
            &["commune_pc"],
        ),
        ("decree-59-2023:8:answer", &["commune_pc"], &["village"]),
        (
            "decree-59-2023:9.3.p2:no-agreement",
            &["commune_pc"],
            &["village"],
        ),
        (
            "decree-59-2023:9.3.p3:new-election",
            &["commune_pc"],
            &["village"],
        ),
        (
            "decree-59-2023:9.3.p4:interim",
            &["commune_pc"],
            &["village"],
        ),
        (
            "ordinance-34-2007:13:answer-head",
            &["commune_pc"],
            &["village"],
        ),
    ];
    let duties: Vec<_> = catalogue::norms()
        .filter(|norm| ids().any(|id| id == norm.id.as_str()))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm.id.as_str(), duty)),
            _ => None,
        })
        .collect();
    assert_eq!(duties.len(), expected.len());
    for ((id, duty), (norm, owes, to)) in duties.iter().zip(expected) {
        assert_eq!(id, norm);
        let kinds = |list: &[danchu::actor::BodyKind]| -> Vec<String> {
            list.iter().map(|kind| kind.as_str().to_owned()).collect()
        };
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
    }
}

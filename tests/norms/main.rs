//! Every norm, judged on small worlds typed by hand from its article: satisfied, unsatisfied, and the near miss.
//!
//! A vignette is typed from the text of the provision before the engine answers it. The mutation test
//! changes each number of each row and sees a vignette fail every time.

#![expect(
    clippy::indexing_slicing,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and the vignettes of one article stand together"
)]

extern crate alloc;

mod accounting;
mod at_work;
mod chapter;
mod conventions;
mod decree_a;
mod decree_b;
mod decree_more;
mod decree_world;
mod front_battery;
mod front_boards;
mod front_criticism;
mod front_law;
mod front_oversight;
mod front_teams;
mod general;
mod law_a;
mod law_after;
mod law_b;
mod law_c;
mod law_d;
mod law_decision;
mod law_e;
mod law_meeting;
mod mutation;
mod ordinance;
mod people_inspect;
mod people_know;
mod people_opinions;
mod programme;
mod tensions;
mod thresholds;
mod traps;
mod world;

use danchu::catalogue;
use danchu::check::Checker;
use danchu::norm::{EffectFrom, Norm, Rule};
use danchu::report::Outcome;
use world::Vignette;

/// Every vignette of Law 10/2022/QH15.
fn law() -> Vec<Vignette> {
    [
        law_a::all(),
        law_b::all(),
        law_c::all(),
        law_d::all(),
        law_e::all(),
        // A second reading of Art. 18–23, typed from the text without a look at the first.
        law_decision::all(),
        law_after::all(),
        law_meeting::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Every vignette of every text.
fn all() -> Vec<Vignette> {
    [
        law(),
        decree_a::all(),
        decree_b::all(),
        decree_more::all(),
        ordinance::all(),
        programme::all(),
    ]
    .into_iter()
    .flatten()
    .chain(
        chapter::ALL
            .iter()
            .flat_map(|chapter| (chapter.vignettes)()),
    )
    .collect()
}

/// The people discuss and decide, Art. 15–24 of the law.
fn is_of_the_law(norm: &Norm) -> bool {
    chapter::is_in(norm, "law-10-2022", 15..=24)
}

/// The same in the decree, Art. 3–9, and in what came before the law.
fn is_of_decree_or_ordinance(norm: &Norm) -> bool {
    chapter::is_in(norm, "decree-59-2023", 3..=9)
        || ["ordinance-34-2007:", "resolution-09-2008:"]
            .iter()
            .any(|text| norm.id.as_str().starts_with(text))
}

fn is_of_the_programme(norm: &Norm) -> bool {
    norm.id.as_str().starts_with("programme-kl-120:")
}

#[test]
fn every_vignette_is_answered_as_its_article_says() {
    let checker = Checker::viet_nam();
    let wrong: Vec<String> = all()
        .iter()
        .filter(|vignette| !vignette.holds(&checker))
        .map(|vignette| {
            format!(
                "{} / {}: expected {:?}, due {:?}, done {:?}, vote {:?}, needed {:?}; got {:?}",
                vignette.norm,
                vignette.name,
                vignette.expect,
                vignette.due,
                vignette.done,
                vignette.vote,
                vignette.needed,
                vignette.answer(&checker)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Norms that cannot come out satisfied, or not unsatisfied, whatever the records say, and why.
const ONE_SIDED: &[(&str, Outcome, &str)] = &[
    (
        "law-10-2022:21.2:effect-village",
        Outcome::Unsatisfied,
        "what is adopted binds at once, what is not adopted is not applicable",
    ),
    (
        "law-10-2022:21.2:effect-self-commune",
        Outcome::Satisfied,
        "no provision says from when",
    ),
    (
        "law-10-2022:21.2:effect-self-commune",
        Outcome::Unsatisfied,
        "no provision says from when",
    ),
    (
        "law-10-2022:22.2:annul-ground",
        Outcome::Unsatisfied,
        "without a conclusion in writing the ground is open, not refuted",
    ),
];

#[test]
fn every_norm_of_the_law_is_met_in_one_world_and_missed_in_another() {
    let vignettes = law();
    let mut lacking = Vec::new();
    for norm in catalogue::norms().filter(|norm| is_of_the_law(norm)) {
        let shown = |outcome: Outcome| {
            vignettes
                .iter()
                .any(|vignette| vignette.norm == norm.id.as_str() && vignette.expect == outcome)
        };
        let excused = |outcome: Outcome| {
            ONE_SIDED
                .iter()
                .any(|(id, side, _)| *id == norm.id.as_str() && *side == outcome)
        };
        // What binds only later is pending until then; nothing ever refutes it.
        let missed = shown(Outcome::Unsatisfied)
            || matches!(&norm.rule, Rule::Effect(effect) if !matches!(effect.from, EffectFrom::NotRegulated))
                && shown(Outcome::Pending);
        for (outcome, found) in [
            (Outcome::Satisfied, shown(Outcome::Satisfied)),
            (Outcome::Unsatisfied, missed),
        ] {
            match (found, excused(outcome)) {
                (false, false) => lacking.push(format!("{}: no world is {outcome:?}", norm.id)),
                (true, true) => {
                    lacking.push(format!("{}: excused, yet a world is {outcome:?}", norm.id));
                }
                _ => {}
            }
        }
    }
    assert!(lacking.is_empty(), "\n{}", lacking.join("\n"));
}

/// Of what a record can show, one world shows it done and another not done; of what it cannot, one world is
/// silent in a complete log and decides nothing.
#[test]
fn every_norm_of_the_programme_is_met_and_missed_or_left_open_by_silence() {
    use danchu::norm::EvidenceClass;
    let vignettes = programme::all();
    let shown = |norm: &Norm, outcome: Outcome| {
        let mut own = vignettes.iter().filter(|one| one.norm == norm.id.as_str());
        own.any(|one| {
            let complete = !one.case.coverage.is_empty() || outcome != Outcome::Undetermined;
            one.expect == outcome && complete
        })
    };
    let (mut firm, mut trace, mut unnamed) = (0, 0, 0);
    for norm in catalogue::norms().filter(|norm| is_of_the_programme(norm)) {
        let Rule::Duty(duty) = &norm.rule else {
            continue;
        };
        match &duty.class {
            EvidenceClass::Firm => {
                firm += 1;
                assert!(shown(norm, Outcome::Satisfied), "{}", norm.id);
                assert!(shown(norm, Outcome::Unsatisfied), "{}", norm.id);
            }
            EvidenceClass::Trace { .. } if shown(norm, Outcome::Undetermined) => trace += 1,
            _ => unnamed += 1,
        }
    }
    // Firm: II.1(dd), II.4(b), II.5(e), III.1(a), III.3(b) and eleven lines; unnamed: II.2(a), (b), II.3(b).
    assert_eq!((firm, trace, unnamed), (16, 16, 3));
}

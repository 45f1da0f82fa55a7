//! A chapter of the catalogue with its vignettes: each norm is met in one world, missed in another, and open in a third.

use core::ops::RangeInclusive;

use danchu::catalogue;
use danchu::norm::Norm;
use danchu::report::Outcome;

use crate::world::Vignette;
use crate::{at_work, conventions, front_oversight, general, people_inspect, people_know};

/// Norms that stand together, and the worlds in which they are judged.
pub(crate) struct Chapter {
    pub(crate) name: &'static str,
    pub(crate) own: fn(&Norm) -> bool,
    pub(crate) vignettes: fn() -> Vec<Vignette>,
    /// Norms that cannot come out so, whatever the records say, and why.
    pub(crate) one_sided: &'static [(&'static str, Outcome, &'static str)],
}

pub(crate) const ALL: &[Chapter] = &[
    general::CHAPTER,
    people_know::CHAPTER,
    people_inspect::CHAPTER,
    at_work::CHAPTER,
    conventions::CHAPTER,
    front_oversight::CHAPTER,
];

/// Whether a norm is of one of some articles of a text, by its id.
pub(crate) fn is_in(norm: &Norm, text: &str, articles: RangeInclusive<u16>) -> bool {
    let mut parts = norm.id.as_str().split(':');
    let own = parts.next() == Some(text);
    let article = parts
        .next()
        .and_then(|place| place.split('.').next())
        .and_then(|article| article.parse().ok());
    own && article.is_some_and(|article| articles.contains(&article))
}

#[test]
fn every_norm_of_a_chapter_is_met_in_one_world_and_missed_in_another() {
    let mut lacking = Vec::new();
    for chapter in ALL {
        let vignettes = (chapter.vignettes)();
        for norm in catalogue::norms().filter(|norm| (chapter.own)(norm)) {
            let id = norm.id.as_str();
            for side in [
                Outcome::Satisfied,
                Outcome::Unsatisfied,
                Outcome::Undetermined,
            ] {
                let shown = vignettes
                    .iter()
                    .any(|vignette| vignette.norm == id && vignette.expect == side);
                let excused = chapter
                    .one_sided
                    .iter()
                    .any(|(norm, outcome, _)| *norm == id && *outcome == side);
                if shown == excused {
                    lacking.push(format!("{}: {id}: {side:?}", chapter.name));
                }
            }
        }
    }
    assert!(
        lacking.is_empty(),
        "no world is so, or an excuse is stale:\n{}",
        lacking.join("\n")
    );
}

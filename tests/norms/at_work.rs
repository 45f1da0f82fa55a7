//! Law 10/2022/QH15 Art. 46–82, in worlds typed from the articles.
//!
//! Agencies and enterprises are judged in the same worlds, each by its own row; where the numbers differ, the
//! worlds say so.

mod conference;
mod publicity;
mod world;

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "at_work",
    own: |norm| chapter::is_in(norm, "law-10-2022", 46..=82),
    vignettes: all,
    one_sided: &[],
};

fn all() -> Vec<Vignette> {
    [publicity::all(), conference::all()]
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

#[test]
fn every_vignette_is_answered_as_its_article_says() {
    let checker = danchu::check::Checker::viet_nam();
    let wrong: Vec<String> = all()
        .iter()
        .filter(|vignette| !vignette.holds(&checker))
        .map(|vignette| {
            format!(
                "{} / {}: expected {:?}, due {:?}, times {:?}; got {:?}",
                vignette.norm,
                vignette.name,
                vignette.expect,
                vignette.due,
                vignette.times,
                vignette.answer(&checker)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

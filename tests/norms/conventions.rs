//! Decree 61/2023/NĐ-CP, in worlds typed from the articles.

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "conventions",
    own: |norm| chapter::is_in(norm, "decree-61-2023", 1..=25),
    vignettes: all,
    one_sided: &[],
};

fn all() -> Vec<Vignette> {
    Vec::new()
}

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[];

#[test]
fn every_change_of_a_row_is_noticed() {
    mutation::hold(CHAPTER.own, &all(), EQUIVALENT);
}

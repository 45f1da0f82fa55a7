//! Law 75/2015/QH13 and Joint Resolution 403/2017, in worlds typed from the articles.

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "front_oversight",
    own: |norm| {
        chapter::is_in(norm, "law-75-2015", 1..=41)
            || chapter::is_in(norm, "resolution-403-2017", 1..=22)
    },
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

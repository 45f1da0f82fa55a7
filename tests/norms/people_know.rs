//! Law 10/2022/QH15 Art. 11–14 and 25–29, in worlds typed from the articles.

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "people_know",
    own: |norm| {
        chapter::is_in(norm, "law-10-2022", 11..=14) || chapter::is_in(norm, "law-10-2022", 25..=29)
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

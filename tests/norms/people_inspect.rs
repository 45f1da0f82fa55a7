//! Law 10/2022/QH15 Art. 30–45, Decree 59/2023/NĐ-CP Art. 1, 2 and 10–31, in worlds typed from the articles.

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::Vignette;

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "people_inspect",
    own: |norm| {
        chapter::is_in(norm, "law-10-2022", 30..=45)
            || chapter::is_in(norm, "decree-59-2023", 1..=2)
            || chapter::is_in(norm, "decree-59-2023", 10..=31)
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

//! Vignettes.

use crate::world::Vignette;

pub(crate) fn all() -> Vec<Vignette> {
    Vec::new()
}

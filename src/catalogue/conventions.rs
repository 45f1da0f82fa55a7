//! Village conventions: Decree 61/2023/NĐ-CP.

use crate::catalogue::Tension;
use crate::norm::{Enabling, Norm, Unmodelled};

pub(super) static NORMS: &[Norm] = &[];
pub(super) static ENABLING: &[Enabling] = &[];
pub(super) static UNMODELLED: &[Unmodelled] = &[];
pub(super) static TENSIONS: &[Tension] = &[];

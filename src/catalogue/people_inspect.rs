//! The people inspect and supervise: Law 10/2022/QH15 Art. 30–45, Decree 59/2023/NĐ-CP Art. 1, 2 and 10–31.

use crate::catalogue::Tension;
use crate::norm::{Enabling, Norm, Unmodelled};

pub(super) static NORMS: &[Norm] = &[];
pub(super) static ENABLING: &[Enabling] = &[];
pub(super) static UNMODELLED: &[Unmodelled] = &[];
pub(super) static TENSIONS: &[Tension] = &[];

//! Scope, principles, rights, prohibited acts, responsibilities and effect: Law 10/2022/QH15 Art. 1–10 and 83–91.

use crate::catalogue::Tension;
use crate::norm::{Enabling, Norm, Unmodelled};

pub(super) static NORMS: &[Norm] = &[];
pub(super) static ENABLING: &[Enabling] = &[];
pub(super) static UNMODELLED: &[Unmodelled] = &[];
pub(super) static TENSIONS: &[Tension] = &[];

//! The Front's supervision and social criticism: Law 75/2015/QH13 and Joint Resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN.

use crate::catalogue::Tension;
use crate::norm::{Enabling, Norm, Unmodelled};

pub(super) static NORMS: &[Norm] = &[];
pub(super) static ENABLING: &[Enabling] = &[];
pub(super) static UNMODELLED: &[Unmodelled] = &[];
pub(super) static TENSIONS: &[Tension] = &[];

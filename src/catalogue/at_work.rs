//! Democracy at work: Law 10/2022/QH15 Art. 46–82, in agencies, units, state enterprises and with employers who opt in.

use crate::catalogue::Tension;
use crate::norm::{Enabling, Norm, Unmodelled};

pub(super) static NORMS: &[Norm] = &[];
pub(super) static ENABLING: &[Enabling] = &[];
pub(super) static UNMODELLED: &[Unmodelled] = &[];
pub(super) static TENSIONS: &[Tension] = &[];

//! Ids, labels and short texts.

use alloc::string::String;
use core::fmt::Debug;
use core::str::FromStr;

use proptest::prelude::*;

use crate::{BodyId, CaseId, Label, MatterId, NormId, ProgrammeId, RecordId};

/// Any short text of people: words of letters, Vietnamese ones among them, in NFC.
pub fn any_text() -> impl Strategy<Value = String> + Clone {
    "[a-zđôư][a-zđôư0-9]{0,6}( [a-z0-9]{1,4}){0,2}"
}

/// Any [`Label`].
pub fn any_label() -> impl Strategy<Value = Label> + Clone {
    (any_text(), any_text()).prop_map(|(vi, en)| Label::new(vi, en))
}

/// A text of a pattern, read as what it is.
pub(super) fn parsed<T: FromStr + Debug>(
    pattern: &'static str,
) -> impl Strategy<Value = T> + Clone {
    pattern.prop_filter_map("a text of the pattern", |text: String| text.parse().ok())
}

macro_rules! ids {
    ($($name:ident: $Id:ident;)+) => {$(
        #[doc = concat!("Any [`", stringify!($Id), "`].")]
        pub fn $name() -> impl Strategy<Value = $Id> + Clone {
            parsed("[a-z0-9]{1,3}([-._:][a-z0-9]{1,3}){0,2}")
        }
    )+};
}

ids! {
    any_body_id: BodyId;
    any_case_id: CaseId;
    any_matter_id: MatterId;
    any_norm_id: NormId;
    any_programme_id: ProgrammeId;
    any_record_id: RecordId;
}

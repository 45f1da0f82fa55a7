//! The places of the programme that are not modelled, each with the reason.

use crate::law::Citation;
use crate::norm::{Reason, Unmodelled};

const fn gap(path: &'static str, reason: Reason) -> Unmodelled {
    Unmodelled {
        cite: Citation::constant("programme-kl-120", path),
        reason,
    }
}

pub(crate) static UNMODELLED: &[Unmodelled] = &[
    // The letterhead: issuer's name, number, place and date were not on the pages at hand.
    gap("head.1", Reason::MissingPage),
    gap("title.1", Reason::Formality),
    gap("title.2", Reason::Formality),
    // Facts of more than 17 years, claimed, with no figure.
    gap("assessment.1.a", Reason::Assessment),
    gap("assessment.1.b", Reason::Assessment),
    gap("assessment.1.c", Reason::Assessment),
    gap("assessment.1.d", Reason::Assessment),
    gap("assessment.1.dd", Reason::Assessment),
    // Defects, named of nobody in particular.
    gap("assessment.2.a", Reason::Assessment),
    gap("assessment.2.b", Reason::Assessment),
    gap("assessment.2.c", Reason::Assessment),
    gap("assessment.2.d", Reason::Assessment),
    gap("assessment.3.a", Reason::Assessment),
    gap("assessment.3.b", Reason::Assessment),
    gap("assessment.3.c", Reason::Assessment),
    gap("assessment.3.d", Reason::Assessment),
    gap("assessment.3.dd", Reason::Assessment),
    // The last defect is cut off by the missing page: "has not yet created" (*chưa tạo*).
    gap("assessment.3.e", Reason::MissingPage),
    // The page between the assessment and the first task: section I, the heading of II, the start of II.1.
    gap("gap.1", Reason::MissingPage),
    // Attention to places doing badly: who owes it stood on the missing page.
    gap("II.1.a", Reason::MissingPage),
    // Democracy in the Party and in society: an aim without an act that could be counted.
    gap("II.1.c", Reason::Goal),
    // The responsibility of heads and the example of members: no scoring of persons.
    gap("II.1.d", Reason::PersonalQuality),
    // Democracy together with discipline.
    gap("II.1.g", Reason::Goal),
    // Truthful news, the one "must" (*phải*) of the text: truth is never evaluated.
    gap("II.2.c", Reason::Conduct),
    // Strong organisations at the base.
    gap("II.3.a", Reason::Goal),
    // A favourable environment.
    gap("II.3.c", Reason::Goal),
    // Administrative reform.
    gap("II.5.c", Reason::OtherField),
    // Streamlining of staff.
    gap("II.5.d", Reason::OtherField),
    gap("III.head", Reason::Formality),
    gap("recipients.head", Reason::Formality),
    // On behalf of the standing committee, by a deputy secretary: offices, not names.
    gap("signature.1", Reason::Formality),
    gap("signature.2", Reason::Formality),
    gap("signature.3", Reason::PersonalName),
];

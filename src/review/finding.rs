//! What a review says: its findings, each at its place.

use alloc::string::String;
use alloc::vec::Vec;

use super::flaw::{Flaw, Grade};
use crate::time::Date;

/// What a review of a programme found (*kết quả rà soát*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Review {
    /// The day that was asked about.
    pub on: Date,
    /// The findings, in the order of the document.
    pub findings: Vec<ReviewFinding>,
}

/// One thing that a review found (*phát hiện khi rà soát*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ReviewFinding {
    /// Where it stands, such as `norms[3].rule.owes[0]`.
    pub path: String,
    /// How grave it is.
    pub grade: Grade,
    /// What is wrong.
    pub what: Flaw,
}

impl Review {
    /// The rules that can never be judged as they are meant.
    pub fn errors(&self) -> impl Iterator<Item = &ReviewFinding> {
        self.graded(Grade::Error)
    }

    /// What the author will want to know.
    pub fn warnings(&self) -> impl Iterator<Item = &ReviewFinding> {
        self.graded(Grade::Warning)
    }

    fn graded(&self, grade: Grade) -> impl Iterator<Item = &ReviewFinding> {
        self.findings
            .iter()
            .filter(move |finding| finding.grade == grade)
    }
}

//! One thing that was counted, and the sum of such things.

use alloc::vec::Vec;

use super::facts::Facts;
use super::measure::{Measure, MeasureKind};
use super::proportion::Proportion;
use super::silence::Silence;
use crate::norm::Stage;
use crate::record::Case;
use crate::report::{Missing, Report};
use crate::{BodyId, CaseId, MatterId, NormId, RecordId};

/// One thing that a measure counted: a body, a village, a meeting, a matter (*đơn vị được tính*).
///
/// A number without an item behind it does not exist, so that each can be traced.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Item {
    /// What is counted.
    pub measure: Measure,
    /// The case whose records were read.
    pub case: CaseId,
    /// The body or the locality.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub body: Option<BodyId>,
    /// The matter.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub matter: Option<MatterId>,
    /// The record that is the thing counted: a meeting, a petition.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub subject: Option<RecordId>,
    /// The norm, where what is counted are duties.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub norm: Option<NormId>,
    /// What it adds to the numbers.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub count: Option<Proportion>,
    /// The longest silence, where days are counted.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub silence: Option<Silence>,
    /// The stages that are missing, of a matter that is democracy in form only.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub stages: Vec<Stage>,
    /// The records it rests on, in order of id.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub records: Vec<RecordId>,
    /// What would tell, where it is left out.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub missing: Vec<Missing>,
}

impl Item {
    /// A thing of a case that adds so much to a measure.
    pub(super) fn counted(facts: &Facts<'_>, measure: Measure, count: Proportion) -> Self {
        Self {
            count: Some(count),
            ..Self::new(facts, measure)
        }
    }

    /// A thing of a case of which nothing is said yet.
    pub(super) fn new(facts: &Facts<'_>, measure: Measure) -> Self {
        Self {
            measure,
            case: facts.case.id.clone(),
            body: None,
            matter: None,
            subject: None,
            norm: None,
            count: None,
            silence: None,
            stages: Vec::new(),
            records: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// What tells the item from others.
    pub(super) fn key(&self) -> Key<'_> {
        (
            self.measure,
            &self.case,
            &self.body,
            &self.matter,
            &self.subject,
            &self.norm,
        )
    }
}

/// What tells an item from others.
pub(super) type Key<'i> = (
    Measure,
    &'i CaseId,
    &'i Option<BodyId>,
    &'i Option<MatterId>,
    &'i Option<RecordId>,
    &'i Option<NormId>,
);

/// Everything that the measures count in one calendar year, from a case and what a check said of it.
///
/// The day as of which the report looks is that of its receipt: what came later does not count. A
/// year that has not begun on that day, or that no calendar has, gives nothing.
#[must_use]
pub fn indicators(case: &Case, report: &Report, year: u16) -> Vec<Item> {
    let facts = Facts::new(case, report, year);
    facts.as_ref().map(count).unwrap_or_default()
}

/// Everything that the measures count.
pub(super) fn count(facts: &Facts<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    super::direction::count(facts, &mut items);
    super::people::count(facts, &mut items);
    super::matters::count(facts, &mut items);
    items.sort_by(|a, b| a.key().cmp(&b.key()));
    items
}

/// The sum of a measure over items; none if it is not one that is summed up, or if nothing was counted.
#[must_use]
pub fn total(items: &[Item], measure: Measure) -> Option<Proportion> {
    if matches!(measure.kind(), MeasureKind::Listed | MeasureKind::Days) {
        return None;
    }
    items
        .iter()
        .filter(|item| item.measure == measure)
        .filter_map(|item| item.count)
        .reduce(Proportion::plus)
}

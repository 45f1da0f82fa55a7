//! Whether a case holds together: every id it refers to is there, none is there twice.
//!
//! A fact that is wrong is a finding; a reference that leads nowhere is bad input.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::act::Act;
use super::case::Case;
use super::parts::Delivery;
use crate::{BodyId, MatterId, RecordId};

/// One thing that keeps a case from being read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CaseError {
    /// Two different things have one id.
    #[error("{path}: the id `{id}` is taken by an earlier entry")]
    SameId {
        /// Where the second one stands.
        path: String,
        /// The id.
        id: String,
    },
    /// A body that is not among the bodies.
    #[error("{path}: no body has the id `{id}`; `bodies` lists those of the case")]
    UnknownBody {
        /// Where it is named.
        path: String,
        /// The id.
        id: BodyId,
    },
    /// A matter that is not among the matters.
    #[error("{path}: no matter has the id `{id}`; `matters` lists those of the case")]
    UnknownMatter {
        /// Where it is named.
        path: String,
        /// The id.
        id: MatterId,
    },
    /// A record that is not among the records.
    #[error("{path}: no record has the id `{id}`")]
    UnknownRecord {
        /// Where it is named.
        path: String,
        /// The id.
        id: RecordId,
    },
    /// A sum of money above what every reader can hold exactly.
    #[error("{path}: {dong} dong is more than 9007199254740991 (2^53-1)")]
    TooMuchMoney {
        /// Where it stands.
        path: String,
        /// The sum.
        dong: u64,
    },
}

impl CaseError {
    /// Where it stands, as a path such as `records[3].actor`.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::SameId { path, .. }
            | Self::UnknownBody { path, .. }
            | Self::UnknownMatter { path, .. }
            | Self::UnknownRecord { path, .. }
            | Self::TooMuchMoney { path, .. } => path,
        }
    }
}

const MOST_DONG: u64 = 9_007_199_254_740_991;

impl Case {
    /// Everything that keeps the case from being read, in the order of the case; none if it holds together.
    ///
    /// ```
    /// use danchu::record::Case;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let case = Case::new("empty".parse()?, "2024-09-01".parse()?);
    /// assert!(case.problems().is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<CaseError> {
        let mut found = Vec::new();
        let mut bodies = BTreeSet::new();
        for (index, body) in self.bodies.iter().enumerate() {
            if !bodies.insert(&body.id) {
                found.push(CaseError::SameId {
                    path: format!("bodies[{index}].id"),
                    id: body.id.to_string(),
                });
            }
        }
        let mut matters = BTreeSet::new();
        for (index, matter) in self.matters.iter().enumerate() {
            if !matters.insert(&matter.id) {
                found.push(CaseError::SameId {
                    path: format!("matters[{index}].id"),
                    id: matter.id.to_string(),
                });
            }
        }
        // The same record twice changes nothing; two records under one id cannot both be meant.
        let mut records = BTreeSet::new();
        for (index, record) in self.records.iter().enumerate() {
            if !records.insert(&record.id)
                && self
                    .records
                    .iter()
                    .find(|other| other.id == record.id)
                    .is_some_and(|first| first != record)
            {
                found.push(CaseError::SameId {
                    path: format!("records[{index}].id"),
                    id: record.id.to_string(),
                });
            }
        }
        let body = |path: String, id: &BodyId, found: &mut Vec<CaseError>| {
            if !bodies.contains(id) {
                found.push(CaseError::UnknownBody {
                    path,
                    id: id.clone(),
                });
            }
        };
        for (index, entry) in self.bodies.iter().enumerate() {
            if let Some(parent) = &entry.parent {
                body(format!("bodies[{index}].parent"), parent, &mut found);
            }
        }
        for (index, matter) in self.matters.iter().enumerate() {
            body(format!("matters[{index}].body"), &matter.body, &mut found);
        }
        if let Some(registers) = &self.registers {
            for (index, entry) in registers.households.iter().flatten().enumerate() {
                body(
                    format!("registers.households[{index}].of"),
                    &entry.of,
                    &mut found,
                );
            }
            for (index, entry) in registers.villages.iter().flatten().enumerate() {
                body(
                    format!("registers.villages[{index}].of"),
                    &entry.of,
                    &mut found,
                );
            }
            for (index, entry) in registers.facilities.iter().flatten().enumerate() {
                body(
                    format!("registers.facilities[{index}].of"),
                    &entry.of,
                    &mut found,
                );
            }
        }
        for (index, coverage) in self.coverage.iter().enumerate() {
            for (nth, id) in coverage.bodies.iter().flatten().enumerate() {
                body(format!("coverage[{index}].bodies[{nth}]"), id, &mut found);
            }
            if let Some(id) = &coverage.declared_by {
                body(format!("coverage[{index}].declared_by"), id, &mut found);
            }
        }
        for (index, record) in self.records.iter().enumerate() {
            let at = |field: &str| format!("records[{index}].{field}");
            if let Some(id) = &record.actor {
                body(at("actor"), id, &mut found);
            }
            if let Some(id) = record.matter.as_ref().filter(|id| !matters.contains(id)) {
                found.push(CaseError::UnknownMatter {
                    path: at("matter"),
                    id: id.clone(),
                });
            }
            let mut record_ref = |field: &str, id: Option<&RecordId>| {
                if let Some(id) = id.filter(|id| !records.contains(id)) {
                    found.push(CaseError::UnknownRecord {
                        path: at(field),
                        id: id.clone(),
                    });
                }
            };
            record_ref("responds_to", record.responds_to.as_ref());
            record_ref("corrects", record.corrects.as_ref());
            if let Act::Withdraw(act) = &record.act {
                record_ref("act.record", Some(&act.record));
            }
            for (field, id) in bodies_of(&record.act) {
                body(at(&field), id, &mut found);
            }
            for (field, dong) in sums_of(&record.act) {
                if dong > MOST_DONG {
                    found.push(CaseError::TooMuchMoney {
                        path: at(&field),
                        dong,
                    });
                }
            }
        }
        found
    }
}

/// The bodies that an act names, with their paths.
fn bodies_of(act: &Act) -> Vec<(String, &BodyId)> {
    let mut found = Vec::new();
    match act {
        Act::Meet(act) => found.extend(
            [
                stated("cluster", &act.cluster),
                stated("village", &act.village),
                stated("convenor", &act.convenor),
            ]
            .into_iter()
            .flatten(),
        ),
        Act::Elect(act) => found.extend(
            [
                stated("village", &act.village),
                stated("convenor", &act.convenor),
            ]
            .into_iter()
            .flatten(),
        ),
        Act::Ballot(act) => found.extend(stated("village", &act.village)),
        Act::VoteOnline(act) => found.extend(stated("village", &act.village)),
        Act::Send(act) | Act::Report(act) => {
            found.extend(
                act.to
                    .iter()
                    .enumerate()
                    .map(|(nth, delivery): (usize, &Delivery)| {
                        (format!("act.to[{nth}].to"), &delivery.to)
                    }),
            );
        }
        Act::Inspect(act) | Act::Supervise(act) => found.extend(stated("object", &act.object)),
        Act::Complain(act) | Act::Petition(act) | Act::Answer(act) => {
            found.extend(stated("to", &act.to))
        }
        Act::Conclude(act) => {
            found.extend(
                act.findings
                    .iter()
                    .enumerate()
                    .filter_map(|(nth, finding)| {
                        finding
                            .by
                            .as_ref()
                            .map(|by| (format!("act.findings[{nth}].by"), by))
                    }),
            );
        }
        _ => {}
    }
    found
}

fn stated<'a>(field: &str, id: &'a Option<BodyId>) -> Option<(String, &'a BodyId)> {
    id.as_ref().map(|id| (format!("act.{field}"), id))
}

/// The sums that an act names, with their paths.
fn sums_of(act: &Act) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    let terms = match act {
        Act::SetLevy(act) => Some(&act.terms),
        Act::Collect(act)
        | Act::Spend(act)
        | Act::Account(act)
        | Act::Refund(act)
        | Act::Exempt(act) => {
            found.extend(
                act.income_dong
                    .map(|dong| (String::from("act.income_dong"), dong)),
            );
            found.extend(
                act.spending_dong
                    .map(|dong| (String::from("act.spending_dong"), dong)),
            );
            act.terms.as_ref()
        }
        Act::Decide(act) => act.terms.as_ref(),
        Act::BeginWork(act) | Act::FinishWork(act) | Act::AcceptWork(act) => act.terms.as_ref(),
        _ => None,
    };
    found.extend(
        terms
            .into_iter()
            .flatten()
            .enumerate()
            .filter_map(|(nth, term)| {
                term.dong
                    .map(|dong| (format!("act.terms[{nth}].dong"), dong))
            }),
    );
    found
}

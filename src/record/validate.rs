//! Whether a case holds together: every id it refers to is there, none is there twice.
//!
//! A fact that is wrong is a finding; a reference that leads nowhere is bad input.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::act::Act;
use super::case::{Case, Record};
use super::parts::Delivery;
use crate::{BodyId, MatterId, RecordId};

/// One thing that keeps a case from being read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CaseError {
    /// Two different things have one id.
    SameId {
        /// Where the second one stands.
        path: String,
        /// The id.
        id: String,
    },
    /// A body that is not among the bodies.
    UnknownBody {
        /// Where it is named.
        path: String,
        /// The id.
        id: BodyId,
    },
    /// A matter that is not among the matters.
    UnknownMatter {
        /// Where it is named.
        path: String,
        /// The id.
        id: MatterId,
    },
    /// A record that is not among the records.
    UnknownRecord {
        /// Where it is named.
        path: String,
        /// The id.
        id: RecordId,
    },
    /// A sum of money above what every reader can hold exactly.
    TooMuchMoney {
        /// Where it stands.
        path: String,
        /// The sum.
        dong: u64,
    },
}

crate::label::says! { CaseError {
    Self::SameId { id, .. } =>
        "mã `{id}` đã được dùng ở một mục trước",
        "the id `{id}` is taken by an earlier entry";
    Self::UnknownBody { id, .. } =>
        "không có cơ quan, tổ chức nào mang mã `{id}`; `bodies` liệt kê những cơ quan, tổ chức của hồ sơ",
        "no body has the id `{id}`; `bodies` lists those of the case";
    Self::UnknownMatter { id, .. } =>
        "không có việc nào mang mã `{id}`; `matters` liệt kê những việc của hồ sơ",
        "no matter has the id `{id}`; `matters` lists those of the case";
    Self::UnknownRecord { id, .. } =>
        "không có bản ghi nào mang mã `{id}`",
        "no record has the id `{id}`";
    Self::TooMuchMoney { dong, .. } =>
        "{dong} đồng lớn hơn 9007199254740991 (2^53-1)",
        "{dong} dong is more than 9007199254740991 (2^53-1)";
} }

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
        let mut problems = Problems {
            bodies: self.bodies.iter().map(|body| &body.id).collect(),
            matters: self.matters.iter().map(|matter| &matter.id).collect(),
            records: BTreeMap::new(),
            found: Vec::new(),
        };
        problems.twice("bodies", self.bodies.iter().map(|body| body.id.as_str()));
        problems.twice(
            "matters",
            self.matters.iter().map(|matter| matter.id.as_str()),
        );
        for (index, record) in self.records.iter().enumerate() {
            // The same record twice changes nothing; two records under one id cannot both be meant.
            let first = *problems.records.entry(&record.id).or_insert(record);
            if first != record {
                let path = format!("records[{index}].id");
                problems.found.push(CaseError::SameId {
                    path,
                    id: record.id.to_string(),
                });
            }
        }
        problems.header(self);
        for (index, record) in self.records.iter().enumerate() {
            problems.record(index, record);
        }
        problems.found
    }
}

/// What a case has, and what was found wrong with it.
struct Problems<'a> {
    bodies: BTreeSet<&'a BodyId>,
    matters: BTreeSet<&'a MatterId>,
    records: BTreeMap<&'a RecordId, &'a Record>,
    found: Vec<CaseError>,
}

impl<'a> Problems<'a> {
    fn twice<'t>(&mut self, list: &str, ids: impl Iterator<Item = &'t str>) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                let path = format!("{list}[{index}].id");
                self.found.push(CaseError::SameId {
                    path,
                    id: String::from(id),
                });
            }
        }
    }

    fn body(&mut self, path: String, id: &BodyId) {
        if !self.bodies.contains(id) {
            self.found.push(CaseError::UnknownBody {
                path,
                id: id.clone(),
            });
        }
    }

    fn matter(&mut self, path: String, id: &MatterId) {
        if !self.matters.contains(id) {
            self.found.push(CaseError::UnknownMatter {
                path,
                id: id.clone(),
            });
        }
    }

    fn answered(&mut self, path: String, id: &RecordId) {
        if !self.records.contains_key(id) {
            self.found.push(CaseError::UnknownRecord {
                path,
                id: id.clone(),
            });
        }
    }

    /// Bodies, matters, registers and coverage.
    fn header(&mut self, case: &Case) {
        for (index, entry) in case.bodies.iter().enumerate() {
            if let Some(parent) = &entry.parent {
                self.body(format!("bodies[{index}].parent"), parent);
            }
        }
        for (index, matter) in case.matters.iter().enumerate() {
            self.body(format!("matters[{index}].body"), &matter.body);
        }
        if let Some(registers) = &case.registers {
            for (index, entry) in registers.households.iter().flatten().enumerate() {
                self.body(format!("registers.households[{index}].of"), &entry.of);
            }
            for (index, entry) in registers.villages.iter().flatten().enumerate() {
                self.body(format!("registers.villages[{index}].of"), &entry.of);
            }
            for (index, entry) in registers.staff.iter().flatten().enumerate() {
                self.body(format!("registers.staff[{index}].of"), &entry.of);
            }
            for (index, entry) in registers.facilities.iter().flatten().enumerate() {
                self.body(format!("registers.facilities[{index}].of"), &entry.of);
            }
        }
        for (index, coverage) in case.coverage.iter().enumerate() {
            for (nth, id) in coverage.bodies.iter().flatten().enumerate() {
                self.body(format!("coverage[{index}].bodies[{nth}]"), id);
            }
            if let Some(id) = &coverage.declared_by {
                self.body(format!("coverage[{index}].declared_by"), id);
            }
        }
    }

    fn record(&mut self, index: usize, record: &'a Record) {
        let at = |field: &str| format!("records[{index}].{field}");
        if let Some(id) = &record.actor {
            self.body(at("actor"), id);
        }
        if let Some(id) = &record.matter {
            self.matter(at("matter"), id);
        }
        if let Act::Conclude(act) = &record.act {
            for (nth, finding) in act.findings.iter().enumerate() {
                if let Some(id) = &finding.matter {
                    self.matter(at(&format!("act.findings[{nth}].matter")), id);
                }
            }
        }
        if let Some(id) = &record.responds_to {
            self.answered(at("responds_to"), id);
        }
        if let Some(id) = &record.corrects {
            self.answered(at("corrects"), id);
        }
        if let Act::Withdraw(act) = &record.act {
            self.answered(at("act.record"), &act.record);
        }
        for (field, id) in bodies_of(&record.act) {
            self.body(at(&field), id);
        }
        for (field, dong) in sums_of(&record.act) {
            if dong > MOST_DONG {
                self.found.push(CaseError::TooMuchMoney {
                    path: at(&field),
                    dong,
                });
            }
        }
    }
}

/// The bodies that an act names, with their paths.
fn bodies_of(act: &Act) -> Vec<(String, &BodyId)> {
    let mut found = Vec::new();
    match act {
        Act::Meet(act) => found.extend(
            [
                stated("cluster", act.cluster.as_ref()),
                stated("village", act.village.as_ref()),
                stated("convenor", act.convenor.as_ref()),
            ]
            .into_iter()
            .flatten(),
        ),
        Act::Elect(act) => found.extend(
            [
                stated("village", act.village.as_ref()),
                stated("convenor", act.convenor.as_ref()),
            ]
            .into_iter()
            .flatten(),
        ),
        Act::Ballot(act) => found.extend(stated("village", act.village.as_ref())),
        Act::VoteOnline(act) => found.extend(stated("village", act.village.as_ref())),
        Act::Send(act) | Act::Report(act) | Act::File(act) => {
            found.extend(
                act.to
                    .iter()
                    .enumerate()
                    .map(|(nth, delivery): (usize, &Delivery)| {
                        (format!("act.to[{nth}].to"), &delivery.to)
                    }),
            );
        }
        Act::Inspect(act) | Act::Supervise(act) => {
            found.extend(stated("object", act.object.as_ref()));
        }
        Act::Complain(act) | Act::Petition(act) | Act::Answer(act) => {
            found.extend(stated("to", act.to.as_ref()));
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
        other => found.extend(other.deed().and_then(|act| stated("to", act.to.as_ref()))),
    }
    found
}

fn stated<'a>(field: &str, id: Option<&'a BodyId>) -> Option<(String, &'a BodyId)> {
    id.map(|id| (format!("act.{field}"), id))
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
        other => other.deed().and_then(|act| act.terms.as_ref()),
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

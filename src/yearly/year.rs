//! The yearly report: what was counted, from which cases, and how reports merge.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::Debug;

use super::facts::Facts;
use super::item::{Item, count};
use super::measure::Measure;
use super::points;
use super::proportion::Proportion;
use crate::act::Rung;
use crate::actor::{Body, BodyKind};
use crate::law::Citation;
use crate::matter::Matter;
use crate::record::{BodyFinding, Case, Coverage, Reading, YesNo};
use crate::report::{Cited, Missing, Outcome, Report};
use crate::time::{Date, When};
use crate::{BodyId, CaseId, Label, Lang, MatterId, NormId, RecordId};

/// The name of the format of a yearly report (*định dạng báo cáo năm*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum YearlyFormat {
    /// `danchu.yearly/1` (*phiên bản 1*).
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "danchu.yearly/1"))]
    V1,
}

macro_rules! parts {
    ($($(#[$meta:meta])* $Name:ident { $($(#[$field_meta:meta])* $field:ident: $Type:ty,)+ })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub struct $Name { $($(#[$field_meta])* pub $field: $Type,)+ }
    )+};
}

parts! {
    /// A case that was counted, and under which rules it was checked (*nguồn*).
    YearlySource {
        /// The case.
        case: CaseId,
        /// What people call it.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        title: Option<Label>,
        /// The day as of which it was looked at.
        as_of: Date,
        /// The day up to which entries of the log counted, if the caller set one.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        known_at: Option<Date>,
        /// A digest of the rules that were applied; absent if the checker made none.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        rules: Option<String>,
        /// Every reading of an open term that was used.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        readings: Vec<Reading>,
        /// For which acts it is declared complete.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        coverage: Vec<Coverage>,
    }
    /// A body of a case, so that the text can name it (*cơ quan, tổ chức, cộng đồng*).
    YearlyBody {
        /// The case.
        case: CaseId,
        /// The body.
        body: Body,
    }
    /// A matter of a case (*việc*).
    YearlyMatter {
        /// The case.
        case: CaseId,
        /// The matter.
        matter: Matter,
    }
    /// A record of a case that a number rests on (*bản ghi*).
    YearlyRecord {
        /// The case.
        case: CaseId,
        /// What names it to a reader.
        cited: Cited,
        /// How well it is supported.
        rung: Rung,
    }
    /// A task of the programme in the year: what records show of it, and whether it is still owed (*nhiệm vụ*).
    YearlyTask {
        /// The case.
        case: CaseId,
        /// Where the programme sets it.
        cite: Citation,
        /// The norm.
        norm: NormId,
        /// What is asked.
        label: Label,
        /// The matter.
        matter: MatterId,
        /// The body that owes it, of a task that each body of a kind has.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        bearer: Option<BodyId>,
        /// The record that started it.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        subject: Option<RecordId>,
        /// What the records show.
        outcome: Outcome,
        /// Whether somebody still owes it.
        owed: YesNo,
        /// Who owes it; unstated if empty.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        owes: Vec<BodyKind>,
        /// Whether several owe it jointly, or any one of them for all; absent if each does, or the text does not say.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        jointly: Option<YesNo>,
        /// The last day; absent if none is stated.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        due: Option<When>,
        /// The day it was done.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        done: Option<When>,
        /// What was done in the year, or for it, in order of id.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        records: Vec<RecordId>,
    }
    /// A case that was reported in the year, and what became of it (*vụ việc*).
    YearlyCase {
        /// The case file.
        case: CaseId,
        /// The conclusion, or the complaint.
        record: RecordId,
        /// Who concluded or complained.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        by: Option<BodyId>,
        /// The matter.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        matter: Option<MatterId>,
        /// What was concluded; nothing if it is only alleged.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        found: Vec<BodyFinding>,
        /// What is recorded after it, in order of id.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        after: Vec<RecordId>,
    }
    /// A good example that was established or proposed (*gương điển hình, mô hình tốt*).
    YearlyGood {
        /// The case file.
        case: CaseId,
        /// The conclusion, or the proposal.
        record: RecordId,
        /// Who established or proposed it.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        by: Option<BodyId>,
        /// The matter.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
        matter: Option<MatterId>,
        /// The commendations after it, in order of id.
        #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
        commended: Vec<RecordId>,
    }
}

/// What was done in a year, what is owed, what nobody can tell (*báo cáo hằng năm*).
///
/// Reports of several bodies merge, in any order; a report that is merged twice counts once. Every
/// list is in order and has nothing twice, so that equal reports are written alike.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct YearlyReport {
    /// The name of the format: `danchu.yearly/1`.
    pub format: YearlyFormat,
    /// The calendar year.
    pub year: u16,
    /// The cases that were counted.
    pub sources: Vec<YearlySource>,
    /// The bodies of the cases.
    pub bodies: Vec<YearlyBody>,
    /// The matters of the cases.
    pub matters: Vec<YearlyMatter>,
    /// The records that numbers rest on.
    pub cited: Vec<YearlyRecord>,
    /// The tasks of the programme that were asked.
    pub tasks: Vec<YearlyTask>,
    /// What was counted, thing by thing.
    pub items: Vec<Item>,
    /// The cases reported, and what became of them.
    pub cases: Vec<YearlyCase>,
    /// The good examples, and whether they were commended.
    pub good: Vec<YearlyGood>,
}

/// The error of reports that are not of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a report of the year {other} does not merge into one of the year {year}")]
#[non_exhaustive]
pub struct OtherYear {
    /// The year of the report.
    pub year: u16,
    /// The year of the other one.
    pub other: u16,
}

impl YearlyReport {
    /// The report of a year of which nothing was counted: the identity of [`merge`](Self::merge).
    #[must_use]
    pub const fn new(year: u16) -> Self {
        Self {
            format: YearlyFormat::V1,
            year,
            sources: Vec::new(),
            bodies: Vec::new(),
            matters: Vec::new(),
            cited: Vec::new(),
            tasks: Vec::new(),
            items: Vec::new(),
            cases: Vec::new(),
            good: Vec::new(),
        }
    }

    /// The report of a year from one case and what a check said of it.
    #[must_use]
    pub fn of(case: &Case, report: &Report, year: u16) -> Self {
        let id = || case.id.clone();
        let receipt = &report.receipt;
        let facts = Facts::new(case, report, year);
        let facts = facts.as_ref();
        let mut this = Self {
            sources: Vec::from([YearlySource {
                case: id(),
                title: case.title.clone(),
                as_of: receipt.as_of,
                known_at: receipt.known_at,
                rules: receipt.rules.clone(),
                readings: receipt.readings.clone(),
                coverage: case.coverage.clone(),
            }]),
            bodies: case
                .bodies
                .iter()
                .map(|body| YearlyBody {
                    case: id(),
                    body: body.clone(),
                })
                .collect(),
            matters: case
                .matters
                .iter()
                .map(|matter| YearlyMatter {
                    case: id(),
                    matter: matter.clone(),
                })
                .collect(),
            tasks: facts.map(points::tasks).unwrap_or_default(),
            items: facts.map(count).unwrap_or_default(),
            cases: facts.map(points::cases).unwrap_or_default(),
            good: facts.map(points::good).unwrap_or_default(),
            ..Self::new(year)
        };
        let named = this.records_named();
        this.cited = case
            .counted(receipt.as_of, receipt.known_at)
            .into_iter()
            .filter(|record| named.contains(&record.id))
            .map(|record| YearlyRecord {
                case: id(),
                cited: Cited::of(record),
                rung: record
                    .evidence
                    .as_ref()
                    .map_or(Rung::Claimed, |evidence| evidence.rung),
            })
            .collect();
        this.sorted()
    }

    /// The records that the report names.
    fn records_named(&self) -> Vec<RecordId> {
        let mut named: Vec<RecordId> = Vec::new();
        for task in &self.tasks {
            named.extend(task.records.iter().cloned());
            named.extend(task.subject.clone());
        }
        for one in &self.cases {
            named.push(one.record.clone());
            named.extend(one.after.iter().cloned());
        }
        for one in &self.good {
            named.push(one.record.clone());
            named.extend(one.commended.iter().cloned());
        }
        for item in &self.items {
            named.extend(item.records.iter().cloned());
            named.extend(item.subject.clone());
            named.extend(item.missing.iter().filter_map(Missing::record).cloned());
        }
        named
    }

    /// The report of both: everything that either says, once.
    ///
    /// The sums are those of all bodies together where no body is in both under different cases;
    /// which case speaks for a body is for whoever collects them to see to.
    ///
    /// # Errors
    ///
    /// [`OtherYear`] if they are not of one year.
    pub fn merge(mut self, other: Self) -> Result<Self, OtherYear> {
        if self.year != other.year {
            return Err(OtherYear {
                year: self.year,
                other: other.year,
            });
        }
        self.sources.extend(other.sources);
        self.bodies.extend(other.bodies);
        self.matters.extend(other.matters);
        self.cited.extend(other.cited);
        self.tasks.extend(other.tasks);
        self.items.extend(other.items);
        self.cases.extend(other.cases);
        self.good.extend(other.good);
        Ok(self.sorted())
    }

    /// Every list in order, nothing twice.
    fn sorted(mut self) -> Self {
        set(&mut self.sources, |a, b| a.case.cmp(&b.case));
        set(&mut self.bodies, |a, b| {
            (&a.case, &a.body.id).cmp(&(&b.case, &b.body.id))
        });
        set(&mut self.matters, |a, b| {
            (&a.case, &a.matter.id).cmp(&(&b.case, &b.matter.id))
        });
        set(&mut self.cited, |a, b| {
            (&a.case, &a.cited.record).cmp(&(&b.case, &b.cited.record))
        });
        set(&mut self.tasks, |a, b| {
            let key = |task: &YearlyTask| (task.cite.provision.clone(), task.norm.clone());
            key(a)
                .cmp(&key(b))
                .then_with(|| (&a.case, &a.bearer, &a.matter).cmp(&(&b.case, &b.bearer, &b.matter)))
        });
        set(&mut self.items, |a, b| a.key().cmp(&b.key()));
        set(&mut self.cases, |a, b| {
            (&a.case, &a.record).cmp(&(&b.case, &b.record))
        });
        set(&mut self.good, |a, b| {
            (&a.case, &a.record).cmp(&(&b.case, &b.record))
        });
        self
    }

    /// The items of one measure.
    pub fn items_of(&self, measure: Measure) -> impl Iterator<Item = &Item> {
        self.items
            .iter()
            .filter(move |item| item.measure == measure)
    }

    /// The sum of a measure; none if it is not summed up, or if nothing was counted: not reported is never zero.
    #[must_use]
    pub fn total(&self, measure: Measure) -> Option<Proportion> {
        super::item::total(&self.items, measure)
    }

    /// The report as a text that reads alone.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        super::render::report(self, lang)
    }
}

/// Sorts in an order, things that are equal in it by everything there is, so that the order of
/// merging leaves no trace; drops what is there twice.
fn set<T: Debug + PartialEq>(items: &mut Vec<T>, order: impl Fn(&T, &T) -> Ordering) {
    items.sort_by(|a, b| order(a, b).then_with(|| format!("{a:?}").cmp(&format!("{b:?}"))));
    items.dedup();
}

//! The report as a whole: findings, what is owed, conflicts, and the receipt that lets it be read alone.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use super::finding::{Finding, Outcome};
use super::missing::Missing;
use super::standing::Standing;
use crate::act::{ActKind, Topic};
use crate::actor::{Body, BodyKind};
use crate::glossary::Word;
use crate::law::Citation;
use crate::matter::Matter;
use crate::norm::Status;
use crate::record::{Act, Coverage, PrintedWhat, Reading, Record, Source, YesNo};
use crate::time::{Date, When};
use crate::{BodyId, CaseId, Label, MatterId, NormId, Quantity, RecordId, Truth};

/// Under which rules, readings and calendar a report was made (*căn cứ lập báo cáo*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Receipt {
    /// The version of this crate.
    pub crate_version: String,
    /// The version of the catalogue; absent if the rules are the caller's alone.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub catalogue: Option<String>,
    /// The programmes that were applied beside it, each with its version.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub programmes: Vec<String>,
    /// The format of the case.
    pub format: String,
    /// A digest of what was applied: equal rules, calendar and default readings, equal digest. Absent if the
    /// checker was built without the feature `serde`.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub rules: Option<String>,
    /// The day as of which the case was looked at.
    pub as_of: Date,
    /// The day up to which entries of the log counted, if the caller set one.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub known_at: Option<Date>,
    /// The working calendar.
    pub calendar: String,
    /// Every reading that was used.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub readings: Vec<Reading>,
    /// Special laws that the caller named; none was assumed.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub special_laws: Vec<Citation>,
}

/// Something still owed (*việc còn phải làm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Owed {
    /// The norm.
    pub norm: NormId,
    /// What is owed.
    pub label: Label,
    /// On which provision.
    pub cite: Citation,
    /// On which matter.
    pub matter: MatterId,
    /// By which body, where each body of a kind owes it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub bearer: Option<BodyId>,
    /// In which calendar year, where it is owed each year.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub year: Option<u16>,
    /// By whom; unstated if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub owes: Vec<BodyKind>,
    /// Whether several owe it jointly, or any one of them for all; absent if each does, or the text does not say.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub jointly: Option<YesNo>,
    /// To whom.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub to: Vec<BodyKind>,
    /// The last day; absent if no day is stated: such a thing is owed and never late.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub due: Option<When>,
    /// Pending, unsatisfied, or undetermined: not known to be done.
    pub outcome: Outcome,
}

/// A status of a matter, derived from its records (*trạng thái pháp lý*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StatusEntry {
    /// The matter.
    pub matter: MatterId,
    /// The village, where it is a village's.
    pub village: BodyId,
    /// The round that it rests on.
    pub round: u16,
    /// The status.
    pub status: Status,
    /// Whether it holds.
    pub holds: Truth,
    /// From when.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub from: Option<When>,
    /// Until when, the day itself not included.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub until: Option<When>,
}

/// Two provisions that pull apart, and the reading that was taken (*quy định còn khác nhau*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Conflict {
    /// Its id.
    pub id: NormId,
    /// The provisions.
    pub cites: Vec<Citation>,
    /// What each says, and which one was taken.
    pub label: Label,
    /// Which of the two leading provisions prevails, and why; absent if only one is named.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub standing: Option<Standing>,
    /// The matters where it bears on a finding.
    pub matters: Vec<MatterId>,
}

crate::tagged! {
    /// Figures of the source that do not fit together (*số liệu không khớp*): a finding about the source, no verdict on anybody.
    #[non_exhaustive]
    pub enum Inconsistency {
        /// A printed percentage differs from the exact one by a unit of its last place or more (*tỷ lệ không khớp*).
        Percentage {
            /// The record.
            record: RecordId,
            /// What the percentage is said to be.
            what: PrintedWhat,
            /// The text as printed.
            printed: String,
            /// The part.
            part: u32,
            /// The whole.
            whole: u32,
            /// The exact percentage, cut off after two decimals.
            exact: String,
        } = "percentage",
        /// A part is larger than its whole (*phần lớn hơn tổng thể*).
        PartAboveWhole {
            /// The record.
            record: RecordId,
            /// The part.
            part: Quantity,
            /// The whole.
            whole: Quantity,
        } = "part_above_whole",
        /// Parts do not add up to their total (*các phần không cộng thành tổng số*).
        Sum {
            /// The record.
            record: RecordId,
            /// The sum of the parts.
            parts: Quantity,
            /// The total.
            total: Quantity,
        } = "sum",
        /// Two counts of one thing differ (*hai số đếm khác nhau*).
        TwoCounts {
            /// The record.
            record: RecordId,
            /// What the record says.
            record_says: Quantity,
            /// What the register says.
            register_says: Quantity,
        } = "two_counts",
        /// A record counts another number of things than its list names (*số đếm khác số trong danh sách*).
        List {
            /// The record.
            record: RecordId,
            /// How many it counts.
            counted: Quantity,
            /// How many its list names.
            listed: Quantity,
        } = "list",
        /// A document number that is not written by the rules, with the form it was read as (*số, ký hiệu viết chưa đúng*).
        Number {
            /// The record.
            record: RecordId,
            /// As written.
            written: String,
            /// As read.
            read: String,
        } = "number",
    }
}

/// A record that the report rests on, with what names it to a reader (*tài liệu được dẫn*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Cited {
    /// The record.
    pub record: RecordId,
    /// The kind of act.
    pub act: ActKind,
    /// What it is about.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub topic: Option<Topic>,
    /// When it was done; of something that lasted, its first day.
    pub date: When,
    /// Who did it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub by: Option<BodyId>,
    /// The matter it belongs to.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub matter: Option<MatterId>,
    /// The village or cluster that voted, of a vote.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub place: Option<BodyId>,
}

impl Cited {
    /// What names a record.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        let place = match &record.act {
            Act::Meet(act) => act.cluster.as_ref().or(act.village.as_ref()),
            Act::Ballot(act) => act.village.as_ref(),
            Act::VoteOnline(act) => act.village.as_ref(),
            Act::Elect(act) => act.village.as_ref(),
            _ => None,
        };
        Self {
            record: record.id.clone(),
            act: record.act.kind(),
            topic: record.act.topic().cloned(),
            date: record.date,
            by: record.actor.clone(),
            matter: record.matter.clone(),
            place: place.cloned(),
        }
    }
}

impl Inconsistency {
    /// The record whose figures do not fit.
    #[must_use]
    pub fn record(&self) -> &RecordId {
        match self {
            Self::Percentage { record, .. }
            | Self::PartAboveWhole { record, .. }
            | Self::Sum { record, .. }
            | Self::TwoCounts { record, .. }
            | Self::List { record, .. }
            | Self::Number { record, .. } => record,
        }
    }
}

/// What a check says of a case (*báo cáo rà soát*).
///
/// Findings come in a fixed order: matter, norm, village, round, bearer, year, record.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Report {
    /// The name of the format: `danchu.report/1`.
    pub format: ReportFormat,
    /// The case.
    pub case: CaseId,
    /// What people call the case.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<Label>,
    /// Where its facts come from.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<Source>,
    /// For what the log was declared complete; nothing if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub coverage: Vec<Coverage>,
    /// The bodies of the case, so that the text can name them.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub bodies: Vec<Body>,
    /// The matters of the case.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub matters: Vec<Matter>,
    /// The records that findings rest on or miss something of, in order of id.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub cited: Vec<Cited>,
    /// What the programmes that were applied call keys of their own, so that the text can name them.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub glossary: Vec<Word>,
    /// Under which rules it was made.
    pub receipt: Receipt,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The statuses derived.
    pub statuses: Vec<StatusEntry>,
    /// Provisions that pull apart where it matters here.
    pub conflicts: Vec<Conflict>,
    /// Figures that do not fit together.
    pub inconsistencies: Vec<Inconsistency>,
}

/// The name of the format of a report (*định dạng báo cáo*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum ReportFormat {
    /// `danchu.report/1` (*phiên bản 1*).
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "danchu.report/1"))]
    V1,
}

impl Report {
    /// The records that findings rest on, or miss something of, or whose figures do not fit; in order of id.
    pub(crate) fn records_named(&self) -> BTreeSet<&RecordId> {
        let mut named = BTreeSet::new();
        for finding in &self.findings {
            named.extend(&finding.records);
            named.extend(&finding.subject);
            named.extend(finding.missing.iter().filter_map(Missing::record));
        }
        named.extend(self.inconsistencies.iter().map(Inconsistency::record));
        named
    }

    /// Findings with one outcome.
    pub fn with_outcome(&self, outcome: Outcome) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.outcome == outcome)
    }

    /// Findings of one norm.
    pub fn of_norm<'a>(&'a self, norm: &NormId) -> impl Iterator<Item = &'a Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.norm == *norm)
    }

    /// Findings on what one kind of body owes.
    pub fn owed_by<'a>(&'a self, kind: &BodyKind) -> impl Iterator<Item = &'a Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.owes.contains(kind))
    }

    /// What is still owed: what is pending, or shown not to be done, or not known to be done; by due date, things without a day last.
    #[must_use]
    pub fn residual(&self) -> Vec<Owed> {
        let mut owed: Vec<Owed> = self
            .findings
            .iter()
            .filter(|finding| finding.is_owed())
            .filter_map(Owed::of)
            .collect();
        owed.sort_by_key(|owed| {
            owed.due
                .and_then(|due| due.earliest())
                .map_or((true, None), |day| (false, Some(day)))
        });
        owed
    }
}

impl Owed {
    fn of(finding: &Finding) -> Option<Self> {
        Some(Self {
            norm: finding.norm.clone(),
            label: finding.label.clone(),
            cite: finding.cites.first()?.clone(),
            matter: finding.matter.clone(),
            bearer: finding.bearer.clone(),
            year: finding.year,
            owes: finding.owes.clone(),
            jointly: finding.jointly,
            to: finding.to.clone(),
            due: finding.due,
            outcome: finding.outcome,
        })
    }
}

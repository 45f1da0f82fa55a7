//! A record with its envelope, and the case that holds records with what is needed to read them.

use alloc::string::String;
use alloc::vec::Vec;

use super::act::Act;
use super::parts::{Evidence, YesNo, parts};
use crate::act::{ActKind, Facility, Term};
use crate::actor::{Body, BodyKind};
use crate::matter::Matter;
use crate::time::{Date, Period, Span, When};
use crate::{BodyId, CaseId, Label, MatterId, Quantity, RecordId};

/// One recorded fact (*bản ghi*): who did what, when, on which matter, how well supported.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Record {
    /// The id within the case.
    pub id: RecordId,
    /// What was done.
    pub act: Act,
    /// The day it was done, as well as it is known; of something that lasted, the first day.
    #[cfg_attr(
        feature = "serde",
        serde(default = "When::unknown", skip_serializing_if = "When::is_unknown")
    )]
    pub date: When,
    /// Who did it; absent if nobody says.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub actor: Option<BodyId>,
    /// The matter it belongs to.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub matter: Option<MatterId>,
    /// The day it was entered in the log; absent if nobody says.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub recorded: Option<Date>,
    /// The record that it answers.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub responds_to: Option<RecordId>,
    /// The record whose place it takes: that one stays in the log and no longer counts.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub corrects: Option<RecordId>,
    /// How well it is supported; absent means that somebody says so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub evidence: Option<Evidence>,
}

impl Record {
    /// A record of an act, with nothing else stated.
    #[must_use]
    pub fn new(id: RecordId, act: Act) -> Self {
        Self {
            id,
            act,
            date: When::unknown(),
            actor: None,
            matter: None,
            recorded: None,
            responds_to: None,
            corrects: None,
            evidence: None,
        }
    }

    /// The same record, done on a date.
    #[must_use]
    pub fn with_date(self, date: When) -> Self {
        Self { date, ..self }
    }

    /// The same record, done by a body.
    #[must_use]
    pub fn with_actor(self, actor: BodyId) -> Self {
        Self {
            actor: Some(actor),
            ..self
        }
    }

    /// The same record, on a matter.
    #[must_use]
    pub fn with_matter(self, matter: MatterId) -> Self {
        Self {
            matter: Some(matter),
            ..self
        }
    }

    /// The same record, entered in the log on a date.
    #[must_use]
    pub fn with_recorded(self, recorded: Date) -> Self {
        Self {
            recorded: Some(recorded),
            ..self
        }
    }

    /// The same record, answering another.
    #[must_use]
    pub fn with_responds_to(self, record: RecordId) -> Self {
        Self {
            responds_to: Some(record),
            ..self
        }
    }

    /// The same record, taking the place of another.
    #[must_use]
    pub fn with_corrects(self, record: RecordId) -> Self {
        Self {
            corrects: Some(record),
            ..self
        }
    }

    /// The same record, supported by evidence.
    #[must_use]
    pub fn with_evidence(self, evidence: Evidence) -> Self {
        Self {
            evidence: Some(evidence),
            ..self
        }
    }
}

parts! {
    /// For these acts of these bodies over this period the case is complete (*phạm vi ghi nhận đầy đủ*).
    ///
    /// Only here does an absent record mean *not done*.
    Coverage {
        stated {
            /// The period, first day included, last day not.
            period: Period;
        }
        open {
            /// The acts; all of them if not stated.
            acts with_acts: Vec<ActKind>;
            /// The bodies; all of the case if not stated.
            bodies with_bodies: Vec<BodyId>;
            /// Who says so.
            declared_by with_declared_by: BodyId;
        }
    }
    /// How many households a community has (*tổng số hộ gia đình*).
    HouseholdCount {
        stated {
            /// Which community.
            of: BodyId;
            /// How many.
            count: Quantity;
        }
        open {
            /// When this count holds; always if not stated.
            period with_period: Period;
        }
    }
    /// How many villages and quarters a commune has (*tổng số thôn, tổ dân phố*).
    VillageCount {
        stated {
            /// Which commune.
            of: BodyId;
            /// How many.
            count: Quantity;
        }
        open {
            /// When this count holds; always if not stated.
            period with_period: Period;
        }
    }
    /// How many work in an agency, unit or enterprise (*tổng số cán bộ, công chức, viên chức, người lao động*).
    StaffCount {
        stated {
            /// Which agency, unit or enterprise.
            of: BodyId;
            /// How many.
            count: Quantity;
        }
        open {
            /// When this count holds; always if not stated.
            period with_period: Period;
        }
    }
    /// Whether a territory or unit has a facility (*tình trạng phương tiện*).
    FacilityEntry {
        stated {
            /// Which territory or unit.
            of: BodyId;
            /// Which facility.
            facility: Facility;
            /// Whether it has it.
            has: YesNo;
        }
    }
    /// What the case takes an open term to mean (*cách hiểu*): named in the receipt of every report that used it.
    Reading {
        stated {
            /// The term.
            term: Term;
        }
        open {
            /// Whether it holds here, where the term is a condition.
            holds with_holds: YesNo;
            /// The span it stands for, where the term is a time.
            within with_within: Span;
        }
    }
    /// Sizes and facilities of the world of a case (*số liệu nền*).
    Registers {
        open {
            /// Households.
            households with_households: Vec<HouseholdCount>;
            /// Villages.
            villages with_villages: Vec<VillageCount>;
            /// Staff.
            staff with_staff: Vec<StaffCount>;
            /// Facilities.
            facilities with_facilities: Vec<FacilityEntry>;
        }
    }
    /// Where the facts of a case come from (*nguồn*).
    Source {
        stated {
            /// What kind of source.
            kind: SourceKind;
        }
        open {
            /// The address of it.
            url with_url: String;
            /// When it was published.
            published with_published: When;
            /// What it concluded, in short.
            concluded with_concluded: String;
        }
    }
}

/// Kinds of source (*loại nguồn*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum SourceKind {
    /// The log of the body itself (*nhật ký của cơ quan, cộng đồng*).
    OwnLog,
    /// An official page (*trang chính thức*).
    OfficialPage,
    /// The press (*báo chí*).
    Press,
    /// A letter or a blog (*đơn thư, bài viết cá nhân*).
    Letter,
    /// The report of an inspection (*báo cáo kiểm tra, thanh tra*).
    Inspection,
    /// A judgment (*bản án*).
    Judgment,
    /// Made up for an example, and said so (*ví dụ tự đặt*).
    Synthetic,
}

/// A case (*hồ sơ vụ việc*): records with the bodies, matters and registers they refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Case {
    /// The name of the format: `danchu.case/1`.
    pub format: CaseFormat,
    /// The id of the case.
    pub id: CaseId,
    /// The day as of which the case is looked at: later records do not count.
    pub as_of: Date,
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
    /// The bodies that records name.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub bodies: Vec<Body>,
    /// The matters that records name.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub matters: Vec<Matter>,
    /// Sizes and facilities.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub registers: Option<Registers>,
    /// For which acts the case is complete; without it an absent record is unknown.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub coverage: Vec<Coverage>,
    /// What open terms are taken to mean here.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub readings: Vec<Reading>,
    /// The facts, in any order.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub records: Vec<Record>,
}

/// The name of the format of a case (*định dạng hồ sơ*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum CaseFormat {
    /// `danchu.case/1` (*phiên bản 1*).
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "danchu.case/1"))]
    V1,
}

impl Coverage {
    /// Whether an act over a stretch of days is declared complete, both days included and an open side
    /// open; of which bodies is for the caller to ask.
    pub(crate) fn covers(&self, act: ActKind, from: Option<Date>, until: Option<Date>) -> bool {
        let starts = match (self.period.first_day(), from) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(first), Some(from)) => first <= from,
        };
        let ends = match (self.period.day_after(), until) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(after), Some(until)) => until < after,
        };
        let acts = self.acts.as_ref();
        starts && ends && acts.is_none_or(|acts| acts.contains(&act))
    }
}

impl Case {
    /// An empty case.
    #[must_use]
    pub fn new(id: CaseId, as_of: Date) -> Self {
        Self {
            format: CaseFormat::V1,
            id,
            as_of,
            title: None,
            source: None,
            bodies: Vec::new(),
            matters: Vec::new(),
            registers: None,
            coverage: Vec::new(),
            readings: Vec::new(),
            records: Vec::new(),
        }
    }

    /// The same case, looked at as of another day.
    #[must_use]
    pub fn with_as_of(self, as_of: Date) -> Self {
        Self { as_of, ..self }
    }

    /// The same case with a title.
    #[must_use]
    pub fn with_title(self, title: Label) -> Self {
        Self {
            title: Some(title),
            ..self
        }
    }

    /// The same case with its source.
    #[must_use]
    pub fn with_source(self, source: Source) -> Self {
        Self {
            source: Some(source),
            ..self
        }
    }

    /// The same case with one body more.
    #[must_use]
    pub fn with_body(mut self, body: Body) -> Self {
        self.bodies.push(body);
        self
    }

    /// The same case with one matter more.
    #[must_use]
    pub fn with_matter(mut self, matter: Matter) -> Self {
        self.matters.push(matter);
        self
    }

    /// The same case with registers.
    #[must_use]
    pub fn with_registers(self, registers: Registers) -> Self {
        Self {
            registers: Some(registers),
            ..self
        }
    }

    /// The same case with one coverage more.
    #[must_use]
    pub fn with_coverage(mut self, coverage: Coverage) -> Self {
        self.coverage.push(coverage);
        self
    }

    /// The same case with one reading more.
    #[must_use]
    pub fn with_reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// The same case with one record more.
    #[must_use]
    pub fn with_record(mut self, record: Record) -> Self {
        self.records.push(record);
        self
    }

    /// The body with this id.
    #[must_use]
    pub fn body(&self, id: &BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == *id)
    }

    /// The first body of this kind, in the order of the case.
    #[must_use]
    pub fn body_of_kind(&self, kind: &BodyKind) -> Option<&Body> {
        self.bodies.iter().find(|body| body.kind == *kind)
    }

    /// The matter with this id.
    #[must_use]
    pub fn matter(&self, id: &MatterId) -> Option<&Matter> {
        self.matters.iter().find(|matter| matter.id == *id)
    }
}

//! What somebody owes: the trigger, the time, and the performances any one of which discharges it.

use alloc::borrow::Cow;

use super::{Perform, Timing};
use crate::NormId;
use crate::act::{ActKind, FindingResult, Rung, Topic, VoteOutcome};
use crate::actor::{BodyKind, Fate, fate_on};
use crate::tagged::sum;
use crate::time::Date;

/// Whether the act is owed or forbidden (*phải*, *cấm*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "permission is an enabling row, not a modality"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Modality {
    /// The act is owed (*phải*).
    #[default]
    Obligation,
    /// The act is forbidden (*cấm*).
    Prohibition,
}

/// The part that a partner plays (*vai trò*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Part {
    /// Leads (*chủ trì, lãnh đạo*).
    Leads,
    /// Coordinates (*phối hợp*).
    Coordinates,
    /// Advises (*tham mưu*).
    Advises,
    /// Guides (*hướng dẫn*).
    Guides,
    /// Supervises (*giám sát*).
    Supervises,
    /// Inspects (*kiểm tra*).
    Inspects,
    /// Is informed (*được thông báo*).
    Informed,
}

/// A kind of body that takes part in a duty (*cơ quan phối hợp*).
///
/// ```
/// use danchu::actor::BodyKind;
/// use danchu::norm::{Part, Partner};
/// assert_eq!(Partner::new(Part::Guides, BodyKind::COMMUNE_FRONT).part, Part::Guides);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Partner {
    /// Its part.
    pub part: Part,
    /// The kind of body.
    pub body: BodyKind,
}

impl Partner {
    /// A kind of body in a part.
    #[must_use]
    pub const fn new(part: Part, body: BodyKind) -> Self {
        Self { part, body }
    }
}

/// For what a duty is owed once each (*mỗi việc, mỗi lần, mỗi cơ quan*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Each {
    /// Matter (*mỗi việc*): the earliest trigger counts.
    Matter,
    /// Round of voting (*mỗi lần biểu quyết*).
    Round,
    /// Record that triggers it (*mỗi lần phát sinh*).
    #[default]
    Trigger,
    /// Body of the case that fills one of the roles that owe it (*mỗi cơ quan có trách nhiệm*).
    Bearer,
}

/// How the bodies that owe a duty together owe it (*cùng chịu trách nhiệm*).
///
/// ```
/// use danchu::norm::{Bearers, Duty, Timing, Trigger};
/// let duty = Duty::new(Trigger::Done(vec![].into()), Timing::Unstated, vec![]);
/// assert_eq!(duty.bearers, Bearers::Each);
/// assert_eq!(duty.with_bearers(Bearers::Either).bearers, Bearers::Either);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "closed by logic: a text says one of three, or leaves it open"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Bearers {
    /// Each for itself (*mỗi nơi tự thực hiện*).
    #[default]
    Each,
    /// All of them in one act, or each in an act of its own (*cùng thực hiện, phối hợp thực hiện*).
    Jointly,
    /// Any one of them for all (*một trong các nơi thực hiện*).
    Either,
    /// The text names them together and does not say how (*không quy định rõ*): a reading of the open term `jointly` decides.
    Unstated,
}

sum! {
    /// What records can show of a duty (*khả năng chứng minh bằng hồ sơ*).
    ///
    /// Of a third class of duties records can show nothing; these stand among the provisions that are not modelled.
    ///
    /// ```
    /// use danchu::actor::BodyKind;
    /// use danchu::norm::{Duty, EvidenceClass, Timing, Trigger};
    /// let standing = Duty::new(Trigger::Done(vec![].into()), Timing::Unstated, vec![])
    ///     .with_class(EvidenceClass::Trace { by: BodyKind::COMMUNE_PC });
    /// assert_ne!(standing.class, EvidenceClass::Firm);
    /// ```
    #[non_exhaustive]
    pub enum EvidenceClass {
        /// That it was done or not done (*đã làm hay chưa làm*).
        Firm = "firm",
        /// Signs only (*dấu hiệu thực hiện*): their absence decides nothing, and only a written conclusion does.
        Trace {
            /// The body whose conclusion decides.
            by: BodyKind,
        } = "trace",
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "its variants have another form in the schema, where none can be marked"
)]
impl Default for EvidenceClass {
    fn default() -> Self {
        Self::Firm
    }
}

/// Acts of a kind, about a topic, by a kind of body (*mẫu hành vi*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pattern {
    /// The kind.
    pub kind: ActKind,
    /// The topics, any one of them; any act of the kind if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub topics: Cow<'static, [Topic]>,
    /// The kinds of body, any one of them; anybody if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub by: Cow<'static, [BodyKind]>,
}

impl Pattern {
    /// Any act of a kind.
    #[must_use]
    pub const fn of(kind: ActKind) -> Self {
        Self {
            kind,
            topics: Cow::Borrowed(&[]),
            by: Cow::Borrowed(&[]),
        }
    }

    /// Acts of a kind about some topics.
    #[must_use]
    pub const fn about(kind: ActKind, topics: &'static [Topic]) -> Self {
        Self {
            kind,
            topics: Cow::Borrowed(topics),
            by: Cow::Borrowed(&[]),
        }
    }

    /// Acts of a kind about some topics by some kinds of body.
    #[must_use]
    pub const fn by(kind: ActKind, topics: &'static [Topic], by: &'static [BodyKind]) -> Self {
        Self {
            kind,
            topics: Cow::Borrowed(topics),
            by: Cow::Borrowed(by),
        }
    }
}

sum! {
    /// What starts a duty (*căn cứ phát sinh trách nhiệm*); its date is what the time is counted from.
    #[non_exhaustive]
    pub enum Trigger {
        /// An act of any of these patterns was done (*hành vi đã được thực hiện*); of something that lasted, its last day counts.
        Done(
            /// The acts, any one of them.
            acts: Cow<'static, [Pattern]>
        ) = "done",
        /// An act was done, or is planned (*hành vi đã được thực hiện hoặc dự kiến*): the real day once recorded, else the planned one.
        DoneOrPlanned(
            /// The acts, any one of them.
            acts: Cow<'static, [Pattern]>
        ) = "done_or_planned",
        /// A thing that was sent arrived at a kind of body (*kể từ ngày nhận được*).
        Received {
            /// The sending.
            sent: Pattern,
            /// Where it arrived.
            at: BodyKind,
        } = "received",
        /// A round of voting, or an initiative, came out so under one of these norms (*kết quả biểu quyết, kết quả đề xuất sáng kiến*); dated on its last day.
        Outcome {
            /// The norms of validity.
            of: Cow<'static, [NormId]>,
            /// The outcome.
            is: VoteOutcome,
        } = "outcome",
        /// A competent body concluded so in writing (*cơ quan có thẩm quyền kết luận bằng văn bản*).
        Established {
            /// The ground.
            topic: Topic,
            /// The body.
            by: BodyKind,
        } = "established",
        /// Another duty was breached (*có vi phạm*): not done, or done late.
        Breach(
            /// The id of the other duty.
            of: NormId
        ) = "breach",
        /// A body concluded in writing that something was so: a case of bad or of good performance (*trường hợp được phát hiện*).
        Found {
            /// With any one of these results.
            results: Cow<'static, [FindingResult]>,
            /// About any one of these topics; about anything if empty.
            topics: Cow<'static, [Topic]>,
        } = "found",
        /// Nothing: owed all the time, from the day on which the text that says so reached who owes it (*thường trực*).
        Standing {
            /// The sending of the text.
            since: Pattern,
        } = "standing",
        /// Nothing: owed all the time from the first day of the norm, as by a law that binds whether or not it
        /// was sent to anybody (*trách nhiệm thường xuyên theo luật*).
        InForce = "in_force",
        /// Each calendar year (*hàng năm*), from that in which the text reached who owes it.
        EachYear {
            /// The sending of the text.
            since: Pattern,
        } = "each_year",
        /// Each calendar year, half-year or quarter (*hàng năm, 06 tháng, hàng quý*) that lies whole within the period of the norm,
        /// and not before the matter was opened, up to the day of the check. Of a duty with a window in each year, the window must lie
        /// so and have opened, and the year may be the one in which the norm or the matter began.
        Every {
            /// Of so many months, 12, 6 or 3; any other number starts nothing.
            months: u8,
        } = "every",
    }
}

/// A duty (*nghĩa vụ, trách nhiệm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Duty {
    /// Owed or forbidden.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub modality: Modality,
    /// Who owes it: each kind named; unstated if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub owes: Cow<'static, [BodyKind]>,
    /// Who takes part, and in which part.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub with: Cow<'static, [Partner]>,
    /// Who may claim it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub to: Cow<'static, [BodyKind]>,
    /// How many instances there are.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub each: Each,
    /// What starts it.
    pub trigger: Trigger,
    /// By when.
    pub timing: Timing,
    /// What discharges it: any one.
    pub perform: Cow<'static, [Perform]>,
    /// How well the performance must be supported.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub rung: Rung,
    /// How those who owe it owe it together.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub bearers: Bearers,
    /// What records can show of it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub class: EvidenceClass,
}

impl Duty {
    /// An obligation that each occurrence of its trigger starts, supported by a claim alone, with nobody
    /// named yet who owes it.
    ///
    /// ```
    /// use danchu::act::{ActKind, Topic};
    /// use danchu::actor::BodyKind;
    /// use danchu::norm::{Duty, Pattern, Perform, Timing, Trigger};
    /// use danchu::time::{FirstDay, Roll, Span};
    /// // The board accounts within 30 days of the end of the work.
    /// let account = Duty::new(
    ///     Trigger::Done(vec![Pattern::of(ActKind::FinishWork)].into()),
    ///     Timing::Within { span: Span::days(30), first_day: FirstDay::NotCounted, roll: Roll::None },
    ///     vec![Perform::plain(Pattern::of(ActKind::Account))],
    /// )
    /// .with_owes(vec![BodyKind::COMMUNITY_BOARD])
    /// .with_to(vec![BodyKind::HOUSEHOLDS]);
    /// assert_eq!(account.owes.len(), 1);
    /// ```
    #[must_use]
    pub fn new(
        trigger: Trigger,
        timing: Timing,
        perform: impl Into<Cow<'static, [Perform]>>,
    ) -> Self {
        Self {
            modality: Modality::Obligation,
            owes: Cow::Borrowed(&[]),
            with: Cow::Borrowed(&[]),
            to: Cow::Borrowed(&[]),
            each: Each::Trigger,
            trigger,
            timing,
            perform: perform.into(),
            rung: Rung::Claimed,
            bearers: Bearers::Each,
            class: EvidenceClass::Firm,
        }
    }

    /// The same duty, owed by these kinds of body.
    #[must_use]
    pub fn with_owes(self, owes: impl Into<Cow<'static, [BodyKind]>>) -> Self {
        Self {
            owes: owes.into(),
            ..self
        }
    }

    /// The same duty, with partners in their parts.
    #[must_use]
    pub fn with_partners(self, with: impl Into<Cow<'static, [Partner]>>) -> Self {
        Self {
            with: with.into(),
            ..self
        }
    }

    /// The same duty, which these may claim.
    #[must_use]
    pub fn with_to(self, to: impl Into<Cow<'static, [BodyKind]>>) -> Self {
        Self {
            to: to.into(),
            ..self
        }
    }

    /// The same duty, with one instance for each of this.
    #[must_use]
    pub fn with_each(self, each: Each) -> Self {
        Self { each, ..self }
    }

    /// The same duty, whose performance must be supported so well.
    #[must_use]
    pub fn with_rung(self, rung: Rung) -> Self {
        Self { rung, ..self }
    }

    /// The same duty, owed together in this way.
    #[must_use]
    pub fn with_bearers(self, bearers: Bearers) -> Self {
        Self { bearers, ..self }
    }

    /// The same duty, of which records can show so much.
    #[must_use]
    pub fn with_class(self, class: EvidenceClass) -> Self {
        Self { class, ..self }
    }

    /// What became by a day of each kind that owes it (*chủ thể có trách nhiệm*): whether it exists,
    /// who follows, or that nobody does. Nothing if the bearer is unstated.
    ///
    /// # Source
    ///
    /// That of the rows in [`KINDS`](crate::actor::KINDS).
    ///
    /// # Examples
    ///
    /// ```
    /// use danchu::act::{ActKind, Topic};
    /// use danchu::actor::{BodyKind, Fate, Succession};
    /// use danchu::norm::{Duty, Pattern, Perform, Timing, Trigger};
    /// use danchu::time::Date;
    /// // Two bodies of the province inspect; neither stands there in 2026 as it did in 2016.
    /// let duty = Duty::new(
    ///     Trigger::Done(vec![Pattern::of(ActKind::Plan)].into()),
    ///     Timing::Unstated,
    ///     vec![Perform::plain(Pattern::of(ActKind::Inspect))],
    /// )
    /// .with_owes(vec![BodyKind::PROVINCE_MASS_MOBILISATION, BodyKind::STEERING_COMMITTEE]);
    /// let fates: Vec<Fate> = duty.bearers_on(Date::literal(2026, 1, 1)).map(|(_, fate)| fate).collect();
    /// let merged = Fate::Follows {
    ///     succession: Succession::MergedInto,
    ///     to: vec![BodyKind::PROVINCE_PROPAGANDA_MOBILISATION],
    /// };
    /// assert_eq!(fates, [merged, Fate::Unknown]);
    /// ```
    pub fn bearers_on(&self, day: Date) -> impl Iterator<Item = (&BodyKind, Fate)> {
        self.owes.iter().map(move |kind| (kind, fate_on(kind, day)))
    }

    /// The same acts, forbidden from the trigger on.
    #[must_use]
    pub fn forbidden(self) -> Self {
        Self {
            modality: Modality::Prohibition,
            ..self
        }
    }
}

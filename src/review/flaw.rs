//! What a review can find, a variant each, and how grave each is.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::NormId;
use crate::act::Term;
use crate::actor::BodyKind;
use crate::check::Element;
use crate::law::{Citation, InstrumentRef};
use crate::programme::{Fact, Points};
use crate::tagged::sum;

/// How grave a finding of a review is (*mức độ*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a rule can be judged as it is meant, or it cannot"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Grade {
    /// The rule can never be judged as it is meant.
    Error,
    /// The rule can be judged, and its author will want to know.
    Warning,
}

/// What became of a kind of body that does not exist on the day (*tình trạng của cơ quan*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Became {
    /// It does not exist yet.
    NotYet,
    /// Others bear its duties.
    Followed,
    /// It was divided, and its duties follow nobody one-to-one.
    Split,
    /// It has ended without an heir.
    Ended,
    /// It has ended, and nobody says who follows.
    HeirNotReported,
}

/// A stretch of scores of a scale (*khoảng điểm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Stretch {
    /// From so many points on.
    pub from: Points,
    /// Below so many points; absent if up to the most.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub below: Option<Points>,
    /// With these facts; with any facts if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub facts: Vec<Fact>,
}

impl Stretch {
    /// From so many points on, up to the most, with any facts.
    ///
    /// ```
    /// use danchu::programme::Points;
    /// use danchu::review::Stretch;
    /// let upper = Stretch::from(Points::whole(84)).with_below(Points::whole(85));
    /// assert_eq!(upper.below, Some(Points::whole(85)));
    /// ```
    #[must_use]
    pub const fn from(from: Points) -> Self {
        Self {
            from,
            below: None,
            facts: Vec::new(),
        }
    }

    /// The same stretch, below so many points.
    #[must_use]
    pub fn with_below(self, below: Points) -> Self {
        Self {
            below: Some(below),
            ..self
        }
    }

    /// The same stretch, with these facts.
    #[must_use]
    pub fn with_facts(self, facts: impl IntoIterator<Item = Fact>) -> Self {
        Self {
            facts: facts.into_iter().collect(),
            ..self
        }
    }
}

sum! {
    /// What is wrong with a rule (*khiếm khuyết của quy định*).
    #[non_exhaustive]
    pub enum Flaw {
        /// A list that names no act, no cause or no form: the rule never begins, or nothing satisfies it.
        EmptyList = "empty_list",
        /// A duty without an act that would discharge it.
        NoWay = "no_way",
        /// Everybody whose act would discharge it is gone on the day, and nobody follows.
        NobodyLeft = "nobody_left",
        /// More is asked than there can be: five of three channels, at least nine and at most seven members.
        NeverMet = "never_met",
        /// The norm is started, through others, by its own breach.
        Cycle {
            /// The norms on the way, this one first.
            through: Vec<NormId>,
        } = "cycle",
        /// The outcome of a norm that has none: only a condition of validity says how a vote came out.
        NoOutcome {
            /// The norm.
            of: NormId,
        } = "no_outcome",
        /// A local rule that asks less than the norm that it stands in for, or cannot be compared with it.
        Narrower {
            /// The norm.
            base: NormId,
            /// Where the norm stands: the provision that it leads with.
            cites: Vec<Citation>,
            /// What is narrower.
            element: Element,
        } = "narrower",
        /// Two local rules stand in for one norm.
        BaseTaken {
            /// The norm.
            base: NormId,
            /// The local rule that came first.
            by: NormId,
        } = "base_taken",
        /// An id of the built-in catalogue on another rule: reports could not tell them apart.
        IdOfTheLaw {
            /// The id.
            id: NormId,
        } = "id_of_the_law",
        /// A citation of a text that neither the programme nor the built-in catalogue has.
        UnknownText {
            /// The text.
            instrument: InstrumentRef,
        } = "unknown_text",
        /// A period of a number of months that divides no year: it starts nothing.
        NoSuchPeriod {
            /// The months.
            months: u8,
        } = "no_such_period",
        /// A time within a period or a year, of a duty that is not owed for each period or year.
        TimeWithoutPeriod = "time_without_period",
        /// No whole period lies in the days on which the norm is in force.
        NeverFalls = "never_falls",
        /// The norm is in force on no day on which its text is.
        OutOfText {
            /// The text.
            instrument: InstrumentRef,
        } = "out_of_text",
        /// The same act, owed here and forbidden there, of the same body for the same cause, or the other way round.
        Opposed {
            /// The other norm.
            to: NormId,
        } = "opposed",
        /// A bearer that does not exist on the day.
        BearerGone {
            /// The kind of body.
            body: BodyKind,
            /// What became of it.
            became: Became,
            /// Who follows, or among whom it was divided.
            to: Vec<BodyKind>,
        } = "bearer_gone",
        /// A kind of body of which nobody knows anything.
        UnknownBody {
            /// The kind.
            body: BodyKind,
        } = "unknown_body",
        /// A provision that the text's own list of places does not have.
        UnknownPlace {
            /// The citation.
            cite: Citation,
        } = "unknown_place",
        /// An open term that the programme does not say how to read.
        OpenTerm {
            /// The term.
            term: Term,
            /// How often its rules use it.
            uses: u32,
        } = "open_term",
        /// The same act is owed by the same body for the same cause by the same time already.
        Duplicate {
            /// The other norm.
            of: NormId,
        } = "duplicate",
        /// The same act is owed by the same body for the same cause by another time.
        OtherTime {
            /// The other norm.
            than: NormId,
        } = "other_time",
        /// Conditions that never hold together.
        NeverHolds = "never_holds",
        /// An enabling row that no norm uses.
        UsedByNothing = "used_by_nothing",
        /// Scores that get no grade.
        ScaleGap {
            /// Which.
            scores: Stretch,
        } = "scale_gap",
        /// Scores that get several grades.
        ScaleOverlap {
            /// Which.
            scores: Stretch,
            /// The grades, the best first.
            grades: Vec<Cow<'static, str>>,
        } = "scale_overlap",
        /// The grades of some points ask for more facts than the review goes through.
        ScaleTooWide {
            /// From so many points on.
            from: Points,
            /// How many facts are asked.
            facts: u32,
        } = "scale_too_wide",
    }
}

impl Flaw {
    /// How grave it is.
    ///
    /// An error leaves a rule that never begins, that nobody can keep, or that a checker refuses. A warning leaves
    /// a rule that is judged: a bearer's successor bears the duty, an open term is a question to the reader,
    /// two like norms are both asked, a score in a gap gets no grade made up for it.
    #[must_use]
    pub const fn grade(&self) -> Grade {
        match self {
            Self::EmptyList
            | Self::NoWay
            | Self::NobodyLeft
            | Self::NeverMet
            | Self::Cycle { .. }
            | Self::NoOutcome { .. }
            | Self::Narrower { .. }
            | Self::BaseTaken { .. }
            | Self::IdOfTheLaw { .. }
            | Self::UnknownText { .. }
            | Self::NoSuchPeriod { .. }
            | Self::TimeWithoutPeriod
            | Self::NeverFalls
            | Self::OutOfText { .. }
            | Self::Opposed { .. } => Grade::Error,
            Self::BearerGone { .. }
            | Self::UnknownBody { .. }
            | Self::UnknownPlace { .. }
            | Self::OpenTerm { .. }
            | Self::Duplicate { .. }
            | Self::OtherTime { .. }
            | Self::NeverHolds
            | Self::UsedByNothing
            | Self::ScaleGap { .. }
            | Self::ScaleOverlap { .. }
            | Self::ScaleTooWide { .. } => Grade::Warning,
        }
    }
}

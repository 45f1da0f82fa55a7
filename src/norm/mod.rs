//! What should happen: duties, conditions of validity, orders — as data, in a closed vocabulary.
//!
//! Every provision of a catalogued text is one or more rows: a [`Norm`], which has outcomes; an
//! [`Enabling`] row (a power, a permission, a right, a definition), which norms use and which is
//! never judged alone; or an [`Unmodelled`] row with its reason.
//!
//! A norm has one of four rules. A [`Duty`] says who owes which act, when it is triggered, by when,
//! and which performances discharge it. A [`Validity`] says what makes a round of voting or an act
//! count. An [`Effect`] says from when an adopted decision binds. A [`Precedence`] says what comes
//! before what. There is no expression language: every set of rules terminates and can be listed.
//!
//! The hard question of this room is judgement. Three doors lead an open word to a fact and no
//! other: a *reading* in the context ([`Cond::Reading`]), a *discretion* recorded by the office that
//! the law leaves it to ([`Cond::Judged`]), a *determination* in writing by a competent body
//! ([`Cond::Established`]).

mod duty;
mod enabling;
mod local;
mod order;
mod perform;
mod scope;
mod stage;
mod timing;
mod validity;

pub use duty::{Bearers, Duty, Each, EvidenceClass, Modality, Part, Partner, Pattern, Trigger};
pub use enabling::{Enabling, EnablingKind, Reason, Unmodelled};
pub use local::LocalRule;
pub use order::{Precedence, SameDay};
pub use perform::{Need, Perform, Signers};
pub use scope::{Cond, Scope};
pub use stage::{Motto, Stage};
pub use timing::{Occasion, Timing, WindowYear};
pub use validity::{
    Composition, Denominator, Effect, EffectFrom, FormRule, Seat, Status, Subject, Test, Validity,
    VoteOf,
};

use alloc::borrow::Cow;

use crate::law::Citation;
use crate::time::Period;
use crate::{Label, NormId, tagged};

/// How a row is known (*mức độ kiểm chứng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "what is only remembered never enters the catalogue"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Assurance {
    /// The article itself was read (*đã đọc nguyên văn*).
    #[default]
    Read,
    /// A report or a translation of it was read (*đọc qua bản tường thuật, bản dịch*).
    Reported,
}

/// One norm (*quy phạm*): a rule with its sources, its place in the motto and its period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Norm {
    /// The id: never changed, never reused.
    pub id: NormId,
    /// The provisions it rests on, the leading one first.
    pub cites: Cow<'static, [Citation]>,
    /// What it asks, in a few words.
    pub label: Label,
    /// Its place in the motto: our mapping.
    pub stage: Stage,
    /// How it is known.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub assurance: Assurance,
    /// When it is in force.
    #[cfg_attr(
        feature = "serde",
        serde(default = "Period::always", skip_serializing_if = "Period::is_always")
    )]
    pub period: Period,
    /// Where it applies.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub scope: Scope,
    /// What it asks.
    pub rule: Rule,
}

tagged! {
    /// The rule of a norm (*nội dung quy phạm*).
    #[non_exhaustive]
    pub enum Rule {
        /// Somebody owes an act, or owes to leave it (*nghĩa vụ, điều cấm*).
        Duty(Duty) = "duty",
        /// A round of voting or an act counts only if tests hold (*điều kiện để có giá trị*).
        Validity(Validity) = "validity",
        /// An adopted decision binds from a day (*hiệu lực*).
        Effect(Effect) = "effect",
        /// One act comes before another (*trình tự*).
        Precedence(Precedence) = "precedence",
    }
}

impl Rule {
    /// The norms that it is started by: those that are breached, or whose outcome counts.
    pub fn starts_from(&self) -> impl Iterator<Item = &NormId> {
        let causes = match self {
            Self::Duty(duty) => match &duty.trigger {
                Trigger::Breach(of) => core::slice::from_ref(of),
                Trigger::Outcome { of, .. } => of,
                _ => &[],
            },
            _ => &[],
        };
        causes.iter()
    }
}

impl Norm {
    /// A norm that applies everywhere and always, to be narrowed with the `with_x` methods.
    #[must_use]
    pub fn new(
        id: NormId,
        cites: impl Into<Cow<'static, [Citation]>>,
        label: Label,
        stage: Stage,
        rule: Rule,
    ) -> Self {
        Self {
            id,
            cites: cites.into(),
            label,
            stage,
            assurance: Assurance::Read,
            period: Period::always(),
            scope: Scope::ANY,
            rule,
        }
    }

    /// The same norm within a scope.
    #[must_use]
    pub fn with_scope(self, scope: Scope) -> Self {
        Self { scope, ..self }
    }

    /// The same norm in force in a period.
    #[must_use]
    pub fn with_period(self, period: Period) -> Self {
        Self { period, ..self }
    }
}

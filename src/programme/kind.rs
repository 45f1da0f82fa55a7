//! Kinds of body that only one programme knows.

use alloc::string::String;
use alloc::vec::Vec;

use crate::Label;
use crate::actor::{BodyKind, Succession};
use crate::time::Period;

/// A kind of body that a programme brings along (*cơ quan, đơn vị của địa phương*).
///
/// ```
/// use danchu::Label;
/// use danchu::actor::{BodyKind, Succession};
/// use danchu::programme::{KindRow, Successors};
/// use danchu::time::{Date, Period};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A department that was merged into another.
/// let kind = KindRow::new("department_of_communications".parse()?, Label::new("Sở Thông tin và Truyền thông", "Department of Communications"))
///     .with_period(Period::until(Date::literal(2025, 3, 1)))
///     .with_successors(Successors::new(Succession::MergedInto, vec!["department_of_science".parse()?]));
/// assert!(!kind.period.contains(Date::literal(2025, 3, 1)));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct KindRow {
    /// The kind, as norms and cases name it.
    pub kind: BodyKind,
    /// Its name.
    pub label: Label,
    /// When bodies of it exist; absent if always.
    #[cfg_attr(
        feature = "serde",
        serde(default = "Period::always", skip_serializing_if = "Period::is_always")
    )]
    pub period: Period,
    /// Who follows after its end, if anybody does.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub successors: Option<Successors>,
    /// Where that is said.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<String>,
}

/// Who follows a kind of body after its end (*cơ quan kế thừa*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Successors {
    /// How they follow.
    pub how: Succession,
    /// The kinds that follow.
    pub kinds: Vec<BodyKind>,
}

impl KindRow {
    /// A kind that always exists.
    #[must_use]
    pub const fn new(kind: BodyKind, label: Label) -> Self {
        Self {
            kind,
            label,
            period: Period::always(),
            successors: None,
            source: None,
        }
    }

    /// The same kind, existing in a period.
    #[must_use]
    pub fn with_period(self, period: Period) -> Self {
        Self { period, ..self }
    }

    /// The same kind, followed by others after its end.
    #[must_use]
    pub fn with_successors(self, successors: Successors) -> Self {
        Self {
            successors: Some(successors),
            ..self
        }
    }

    /// The same kind with the place where its facts are said.
    #[must_use]
    pub fn with_source(self, source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..self
        }
    }
}

impl Successors {
    /// These kinds follow in this way.
    #[must_use]
    pub fn new(how: Succession, kinds: impl Into<Vec<BodyKind>>) -> Self {
        Self {
            how,
            kinds: kinds.into(),
        }
    }
}

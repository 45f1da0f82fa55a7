//! A body or office of a case, and who stands above it.

use alloc::string::String;
use alloc::vec::Vec;

use super::{BodyKind, info};
use crate::BodyId;
use crate::time::Period;

/// A body, office or community of a case (*cơ quan, tổ chức, chức danh, cộng đồng*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Body {
    /// The id that records refer to.
    pub id: BodyId,
    /// What kind it is.
    pub kind: BodyKind,
    /// Its name, as the source has it; of a place or an institution, never of a person.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub name: Option<String>,
    /// The territory it belongs to, or the territory above it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub parent: Option<BodyId>,
    /// Other offices that the same hand holds: one hand, two offices.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Vec::is_empty")
    )]
    pub also_holds: Vec<BodyKind>,
    /// The period in which it exists, if the source bounds it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub period: Option<Period>,
}

impl Body {
    /// A body of a kind.
    #[must_use]
    pub fn new(id: BodyId, kind: BodyKind) -> Self {
        Self {
            id,
            kind,
            name: None,
            parent: None,
            also_holds: Vec::new(),
            period: None,
        }
    }

    /// When it may exist: as the case says, else as its kind may; gone is what surely is gone.
    pub(crate) fn may_exist(&self) -> Period {
        let of_kind = || {
            let row = info(&self.kind)?;
            let began = row.began.and_then(|began| began.earliest());
            let ended = row.heir.and_then(|heir| heir.from.latest());
            Period::try_new(began, ended).ok()
        };
        self.period.or_else(of_kind).unwrap_or(Period::always())
    }

    /// The same body with a name.
    #[must_use]
    pub fn with_name(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// The same body within a territory.
    #[must_use]
    pub fn with_parent(self, parent: BodyId) -> Self {
        Self {
            parent: Some(parent),
            ..self
        }
    }

    /// The same body, whose hand also holds other offices.
    #[must_use]
    pub fn with_also_holds(self, offices: impl IntoIterator<Item = BodyKind>) -> Self {
        Self {
            also_holds: offices.into_iter().collect(),
            ..self
        }
    }

    /// The same body, existing in a period.
    #[must_use]
    pub fn with_period(self, period: Period) -> Self {
        Self {
            period: Some(period),
            ..self
        }
    }
}

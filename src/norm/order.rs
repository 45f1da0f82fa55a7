//! What comes before what.

use alloc::borrow::Cow;

use super::Pattern;

/// Whether two acts of one day are in order (*hai việc trong cùng một ngày*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[expect(
    clippy::exhaustive_enums,
    reason = "the same day is in order or it is not"
)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum SameDay {
    /// The first may be on the same day (*được cùng ngày*).
    #[default]
    Allowed,
    /// The first must be on an earlier day (*phải trước ít nhất một ngày*).
    TooLate,
}

/// One of some acts comes before another act on the same matter (*trình tự*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Precedence {
    /// Any one of these comes first.
    pub first: Cow<'static, [Pattern]>,
    /// Before the earliest act of any of these.
    pub then: Cow<'static, [Pattern]>,
    /// Whether one day for both is in order.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "crate::tagged::is_default")
    )]
    pub same_day: SameDay,
}

impl Precedence {
    /// Any one of the first before any of the second; one day for both is in order.
    #[must_use]
    pub fn new(
        first: impl Into<Cow<'static, [Pattern]>>,
        then: impl Into<Cow<'static, [Pattern]>>,
    ) -> Self {
        Self {
            first: first.into(),
            then: then.into(),
            same_day: SameDay::Allowed,
        }
    }

    /// The same order, where one day for both is too late.
    #[must_use]
    pub fn with_same_day(self, same_day: SameDay) -> Self {
        Self { same_day, ..self }
    }
}

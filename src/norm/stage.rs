//! The stages of the motto, and the two mottos.
//!
//! The motto says what the people do: know, discuss, do, inspect. The text of the law does not
//! contain it; which provision belongs to which stage is our mapping.

use crate::Lang;

/// A stage of the motto (*biết, bàn, làm, kiểm tra; giám sát, thụ hưởng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Stage {
    /// The people know (*dân biết*).
    Know,
    /// The people discuss (*dân bàn*).
    Discuss,
    /// The people do (*dân làm*).
    Do,
    /// The people inspect (*dân kiểm tra*).
    Inspect,
    /// The people supervise (*dân giám sát*).
    Supervise,
    /// The people benefit (*dân thụ hưởng*).
    Benefit,
    /// None of them: bodies organise their own work (*tổ chức thực hiện*). No stage of any motto.
    Organise,
}

impl Stage {
    /// The stage for people.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Know, Lang::Vi) => "dân biết",
            (Self::Know, Lang::En) => "know",
            (Self::Discuss, Lang::Vi) => "dân bàn",
            (Self::Discuss, Lang::En) => "discuss",
            (Self::Do, Lang::Vi) => "dân làm",
            (Self::Do, Lang::En) => "do",
            (Self::Inspect, Lang::Vi) => "dân kiểm tra",
            (Self::Inspect, Lang::En) => "inspect",
            (Self::Supervise, Lang::Vi) => "dân giám sát",
            (Self::Supervise, Lang::En) => "supervise",
            (Self::Benefit, Lang::Vi) => "dân thụ hưởng",
            (Self::Benefit, Lang::En) => "benefit",
            (Self::Organise, Lang::Vi) => "tổ chức thực hiện",
            (Self::Organise, Lang::En) => "organisation of the work",
        }
    }
}

/// A motto (*phương châm*): its stages in order.
///
/// ```
/// use danchu::norm::{Motto, Stage};
/// assert_eq!(Motto::FOUR.stages.first(), Some(&Stage::Know));
/// assert_eq!(Motto::SIX.stages.len(), 6);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Motto {
    /// The stages in the order of the motto.
    pub stages: &'static [Stage],
    /// Where it stands.
    pub source: &'static str,
}

impl Motto {
    /// *Dân biết, dân bàn, dân làm, dân kiểm tra*: in the action programme, point II.5, and the literature on Directive 30-CT/TW of 1998-02-18.
    pub const FOUR: Self = Self {
        stages: &[Stage::Know, Stage::Discuss, Stage::Do, Stage::Inspect],
        source: "Directive 30-CT/TW of 1998-02-18 and the documents carrying it out",
    };

    /// The four with *dân giám sát, dân thụ hưởng*: attributed to the 13th Party Congress, 2021.
    pub const SIX: Self = Self {
        stages: &[
            Stage::Know,
            Stage::Discuss,
            Stage::Do,
            Stage::Inspect,
            Stage::Supervise,
            Stage::Benefit,
        ],
        source: "13th Party Congress, 2021 (as reported)",
    };
}

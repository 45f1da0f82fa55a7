//! What discharges a duty: an act, and what the act must have.

use alloc::borrow::Cow;

use super::Pattern;
use super::validity::Composition;
use crate::act::{Channel, Concurrence, Field, Place, Topic};
use crate::actor::BodyKind;
use crate::tagged::sum;

/// One way to discharge a duty (*cách thực hiện trách nhiệm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Perform {
    /// The act.
    pub act: Pattern,
    /// What the act must have; all of it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub needs: Cow<'static, [Need]>,
}

impl Perform {
    /// The act as such.
    #[must_use]
    pub const fn plain(act: Pattern) -> Self {
        Self {
            act,
            needs: Cow::Borrowed(&[]),
        }
    }

    /// The act with requirements.
    #[must_use]
    pub const fn with(act: Pattern, needs: &'static [Need]) -> Self {
        Self {
            act,
            needs: Cow::Borrowed(needs),
        }
    }
}

/// Those who sign an act (*người ký*).
///
/// ```
/// use danchu::actor::BodyKind;
/// use danchu::norm::Signers;
/// assert_eq!(Signers::new(BodyKind::HOUSEHOLD_REP, 2).at_least, 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Signers {
    /// The kind of body or office.
    pub body: BodyKind,
    /// The fewest of them.
    pub at_least: u32,
}

impl Signers {
    /// So many of a kind, or more.
    #[must_use]
    pub const fn new(body: BodyKind, at_least: u32) -> Self {
        Self { body, at_least }
    }
}

sum! {
    /// A requirement on an act (*yêu cầu đối với hành vi*).
    #[non_exhaustive]
    pub enum Need {
        /// It reached all of these bodies (*gửi đến đủ các nơi nhận*); sendings are taken together.
        Recipients(
            /// The kinds of body, all of them.
            bodies: Cow<'static, [BodyKind]>
        ) = "recipients",
        /// It reached every body of these kinds that the case names (*gửi đến từng nơi nhận*); sendings are taken together.
        Every(
            /// The kinds of body.
            bodies: Cow<'static, [BodyKind]>
        ) = "every",
        /// It used at least so many of these channels (*bằng các hình thức*).
        Channels {
            /// How many.
            at_least: u16,
            /// Which count.
            of: Cow<'static, [Channel]>,
        } = "channels",
        /// It was posted at all of these places (*niêm yết tại*).
        Places(
            /// The places, all of them.
            places: Cow<'static, [Place]>
        ) = "places",
        /// It states all of these (*nội dung chủ yếu của văn bản*).
        Contents(
            /// What it states, all of it.
            fields: Cow<'static, [Field]>
        ) = "contents",
        /// It is in writing (*bằng văn bản*).
        Written = "written",
        /// Each of these roles signed, at least so many of them (*có chữ ký của*).
        Signed(
            /// Who signs, and the fewest of each.
            by: Cow<'static, [Signers]>
        ) = "signed",
        /// These came with it (*kèm theo*).
        Attached(
            /// What came with it, all of it.
            topics: Cow<'static, [Topic]>
        ) = "attached",
        /// At least so many copies (*số bản*).
        Copies(
            /// The fewest copies.
            at_least: u32
        ) = "copies",
        /// At least so many household representatives witnessed it (*có sự chứng kiến của đại diện hộ gia đình*).
        Witnesses(
            /// The fewest household representatives.
            at_least: u32
        ) = "witnesses",
        /// It was kept up so many days without a break, the first not counted (*niêm yết ít nhất ... ngày liên tục*).
        Kept {
            /// How many days.
            days: u16,
        } = "kept",
        /// It is still up on the day of the check (*duy trì*).
        StillUp = "still_up",
        /// It stays open so many days from another act of the matter, the day of that act not counted
        /// (*ít nhất ... ngày kể từ ngày công khai*).
        OpenFor {
            /// How many days.
            days: u16,
            /// The act from whose day they are counted.
            since: Pattern,
        } = "open_for",
        /// Its members are as required (*thành phần*).
        Composed(
            /// Who must be among the members.
            of: Composition
        ) = "composed",
        /// It has as many members as the commune has villages and quarters by the register, and never fewer than so many
        /// (*tương ứng số lượng thôn, tổ dân phố*); where there are fewer villages, only the least number is asked.
        OneFromEachVillage {
            /// The fewest members.
            floor: u32,
        } = "one_from_each_village",
        /// At most so many of its members are of one origin (*tối đa*).
        AtMost {
            /// The origin.
            of: BodyKind,
            /// How many.
            n: u32,
        } = "at_most",
        /// Another body concurred, on or before the day (*thống nhất, lấy ý kiến*).
        Concurrence {
            /// The other body.
            with: BodyKind,
            /// In what.
            topic: Topic,
            /// How.
            how: Concurrence,
        } = "concurrence",
    }
}

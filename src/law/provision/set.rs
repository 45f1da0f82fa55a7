//! Several provisions: a set in the order of the text, read from and printed as a list.

use alloc::string::String;
use alloc::vec::Vec;

use super::Provision;

/// Provisions in the order of the text, none twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(from = "Vec<Provision>", into = "Vec<Provision>")
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "Vec<Provision>"))]
pub struct ProvisionSet {
    // INVARIANT: sorted, no duplicates.
    items: Vec<Provision>,
}

/// Why a text is not a list of provisions.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseProvisionsError {
    /// Something else stands where a provision is expected.
    #[error("found `{found}` where {expected} is expected in `{input}`")]
    Unexpected {
        /// The text given.
        input: String,
        /// What stands there.
        found: String,
        /// What the reader expected.
        expected: &'static str,
    },
}

impl ProvisionSet {
    /// The provisions in the order of the text.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Provision> {
        self.items.iter()
    }

    /// Whether a member is the provision or covers it: the set {13} contains 13.2.a.
    #[must_use]
    pub fn contains(&self, provision: &Provision) -> bool {
        self.items.iter().any(|member| member.covers(provision))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no member.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl FromIterator<Provision> for ProvisionSet {
    fn from_iter<I: IntoIterator<Item = Provision>>(provisions: I) -> Self {
        let mut items: Vec<_> = provisions.into_iter().collect();
        items.sort();
        items.dedup();
        Self { items }
    }
}

impl From<Vec<Provision>> for ProvisionSet {
    fn from(provisions: Vec<Provision>) -> Self {
        provisions.into_iter().collect()
    }
}

impl From<ProvisionSet> for Vec<Provision> {
    fn from(set: ProvisionSet) -> Self {
        set.items
    }
}

//! Several provisions: a set in the order of the text, printed as short as a lawyer would.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::print::bare;
use super::{Provision, Step};
use crate::Lang;

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
///
/// Long texts are kept with their first 80 characters.
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
    /// It is open whether the inner part belongs to one of the outer parts or to each.
    #[error(
        "`{input}` leaves open which provision is meant: expected `khoản 1 các Điều 5 và 6` or `khoản 1 Điều 5 và Điều 6`"
    )]
    Ambiguous {
        /// The text given.
        input: String,
    },
    /// It names more provisions than a text has.
    #[error("`{input}` names more provisions than a text has")]
    TooMany {
        /// The text given.
        input: String,
    },
}

impl ProvisionSet {
    /// The provisions in the order of the text.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Provision> {
        self.items.iter()
    }

    /// Whether a member is the provision or covers it: the set of 13 contains 13.2.a.
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

    /// The list in one language, with neighbours joined; it reads back as the same set.
    ///
    /// ```
    /// use danchu::{Lang, law::ProvisionSet};
    /// let set = ProvisionSet::read("các khoản 7, 8, 9, 10, 11 và 12 Điều 11")?;
    /// assert_eq!(set.text(Lang::Vi), "các khoản 7-12 Điều 11");
    /// assert_eq!(set.text(Lang::En), "Art. 11(7)-(12)");
    /// # Ok::<(), danchu::law::ParseProvisionsError>(())
    /// ```
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut groups: Vec<String> = Vec::new();
        let mut rest = self.items.as_slice();
        while let Some((first, _)) = rest.split_first() {
            let length = rest
                .iter()
                .take_while(|item| joins(first, item, lang))
                .count()
                .max(1);
            let (group, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            groups.push(match (group, lang) {
                ([one], _) => one.text(lang),
                (several, Lang::En) => english(first, several),
                (several, _) => vietnamese(first, several),
            });
            rest = after;
        }
        groups.join("; ")
    }
}

/// Whether the item stands beside the first of a group: same holder, same level.
fn joins(first: &Provision, item: &Provision, lang: Lang) -> bool {
    let article = matches!(first.steps().next(), Some(Step::Number(..)));
    let level = |place: &Provision| match place.steps().last() {
        Some(Step::Number(..)) => 1,
        Some(Step::Point(..)) => 2,
        Some(Step::Paragraph(_)) if lang != Lang::En => 3,
        _ => 0,
    };
    article && level(first) > 0 && level(first) == level(item) && holder(first) == holder(item)
}

fn holder(place: &Provision) -> Option<&str> {
    place.as_str().rsplit_once('.').map(|(front, _)| front)
}

/// Whether the second follows the first without a gap.
fn follows(first: &Provision, second: &Provision) -> bool {
    match (first.steps().last(), second.steps().last()) {
        (Some(Step::Number(a, None)), Some(Step::Number(b, None))) => a.checked_add(1) == Some(b),
        (Some(Step::Point(a, 0)), Some(Step::Point(b, 0))) => a.next() == Some(b),
        _ => false,
    }
}

/// The items as texts, three or more neighbours as a range of two texts.
fn ranges(items: &[Provision]) -> Vec<(String, Option<String>)> {
    let mut all: Vec<(String, Option<String>)> = Vec::new();
    let mut rest = items;
    while let Some((first, _)) = rest.split_first() {
        let neighbours = rest
            .windows(2)
            .take_while(|pair| matches!(pair, [a, b] if follows(a, b)))
            .count();
        let length = neighbours.saturating_add(1);
        let (group, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let text = |place: &Provision| place.steps().last().map(bare).unwrap_or_default();
        match (group.last(), length) {
            (Some(last), 3..) => all.push((text(first), Some(text(last)))),
            _ => all.extend(group.iter().map(|item| (text(item), None))),
        }
        rest = after;
    }
    all
}

fn joined(parts: &[String], last: &str) -> String {
    match parts.split_last() {
        Some((end, front)) if !front.is_empty() => format!("{} {last} {end}", front.join(", ")),
        _ => parts.concat(),
    }
}

fn vietnamese(first: &Provision, items: &[Provision]) -> String {
    let parts: Vec<String> = ranges(items)
        .into_iter()
        .map(|(from, to)| match to {
            Some(to) => format!("{from}-{to}"),
            None => from,
        })
        .collect();
    let (word, outer) = match (first.steps().last(), first.parent()) {
        (Some(Step::Point(..)), Some(parent)) => ("điểm", format!(" {}", parent.to_vi())),
        (Some(Step::Paragraph(_)), Some(parent)) => ("đoạn", format!(" {}", parent.to_vi())),
        (_, Some(parent)) => ("khoản", format!(" {}", parent.to_vi())),
        (_, None) => ("Điều", String::new()),
    };
    format!("các {word} {}{outer}", joined(&parts, "và"))
}

fn english(first: &Provision, items: &[Provision]) -> String {
    let Some(parent) = first.parent() else {
        let parts: Vec<String> = ranges(items)
            .into_iter()
            .map(|(from, to)| to.map_or(from.clone(), |to| format!("{from}-{to}")))
            .collect();
        return format!("Arts. {}", joined(&parts, "and"));
    };
    let parts: Vec<String> = ranges(items)
        .into_iter()
        .map(|(from, to)| to.map_or_else(|| format!("({from})"), |to| format!("({from})-({to})")))
        .collect();
    format!("{}{}", parent.to_en(), joined(&parts, "and"))
}

impl core::str::FromStr for ProvisionSet {
    type Err = ParseProvisionsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text)
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

impl IntoIterator for ProvisionSet {
    type Item = Provision;
    type IntoIter = alloc::vec::IntoIter<Provision>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a> IntoIterator for &'a ProvisionSet {
    type Item = &'a Provision;
    type IntoIter = core::slice::Iter<'a, Provision>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
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

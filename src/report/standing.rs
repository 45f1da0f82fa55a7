//! How two texts that pull apart stand to each other: computed from the instruments, never typed into a row.

use crate::catalogue;
use crate::law::{Citation, Instrument, InstrumentRef, Precedence, PrecedenceGround, RelationKind};

/// Which of two provisions that pull apart prevails, and why (*quy định nào được ưu tiên áp dụng, vì sao*).
///
/// Rank decides, then the date of issue. A text that details a higher one may still be what is applied to
/// the details that the higher one left to it: the label of the conflict says which one was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Standing {
    /// The provision named first.
    pub first: Citation,
    /// The first provision of another text; the second of the same text if there is no other.
    pub second: Citation,
    /// Which of the two prevails.
    pub precedence: Precedence,
    /// Why.
    pub ground: PrecedenceGround,
    /// What the text of the second provision is to that of the first; absent if the catalogue states nothing.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub relation: Option<RelationKind>,
}

impl Standing {
    /// How the leading provisions of two texts stand; `None` if fewer than two provisions are named.
    ///
    /// A text that the catalogue does not list has no known rank.
    ///
    /// ```
    /// use danchu::law::{Citation, Precedence, PrecedenceGround, RelationKind};
    /// use danchu::report::Standing;
    /// let law = Citation::constant("10/2022/QH15", "19.1.c");
    /// let decree = Citation::constant("59/2023/NĐ-CP", "4.1.c");
    /// let standing = Standing::of(&[law, decree]).ok_or("two provisions")?;
    /// assert_eq!(standing.precedence, Precedence::First);
    /// assert_eq!(standing.ground, PrecedenceGround::Rank);
    /// assert_eq!(standing.relation, Some(RelationKind::Details));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of(cites: &[Citation]) -> Option<Self> {
        let (first, rest) = cites.split_first()?;
        let second = rest
            .iter()
            .find(|cite| cite.instrument != first.instrument)
            .or_else(|| rest.first())?;
        let texts = (text(&first.instrument), text(&second.instrument));
        let (precedence, ground) = match texts {
            (Some(one), Some(other)) => one.precedence_and_ground(other),
            _ => (Precedence::Incomparable, PrecedenceGround::RankUnknown),
        };
        let relation = texts.1.and_then(|other| {
            let mut relations = other.relations.iter();
            relations
                .find(|relation| relation.target == first.instrument)
                .map(|relation| relation.kind)
        });
        Some(Self {
            first: first.clone(),
            second: second.clone(),
            precedence,
            ground,
            relation,
        })
    }
}

fn text(name: &InstrumentRef) -> Option<&'static Instrument> {
    catalogue::instruments().find(|text| text.is_called(name))
}

//! A rule that stands in for a norm of the law.

use super::Norm;
use crate::NormId;
use crate::law::Citation;

/// A rule of a local regulation that stands in for a norm of the law (*quy định của địa phương, quy chế của
/// cơ quan, đơn vị, doanh nghiệp*), Law 10/2022/QH15 Art. 35(2)(c), 59(1)(a), 81(1)(a), 82(3).
///
/// It is data until a checker takes it in.
///
/// ```
/// use danchu::catalogue;
/// use danchu::law::Citation;
/// use danchu::norm::LocalRule;
/// let base = "law-10-2022:13.2:post-seat".parse()?;
/// let mut norm = catalogue::norm(&base).ok_or("no such norm")?.clone();
/// norm.id = "commune:4.1:post-seat".parse()?;
/// let by = Citation::read("khoản 1 Điều 4 Quyết định số 12/2024/QĐ-UBND")?;
/// assert_eq!(LocalRule::new(base.clone(), by, norm).base, base);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LocalRule {
    /// The norm that it stands in for.
    pub base: NormId,
    /// The provision of the local regulation.
    pub by: Citation,
    /// What it asks: the whole norm, with an id of its own. It names other norms as the law does.
    pub norm: Norm,
}

impl LocalRule {
    /// A rule that stands in for a norm.
    #[must_use]
    pub const fn new(base: NormId, by: Citation, norm: Norm) -> Self {
        Self { base, by, norm }
    }
}

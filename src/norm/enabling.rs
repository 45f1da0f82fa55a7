//! Rows that have no outcome of their own: enabling rows, and the reasoned gaps.

use alloc::borrow::Cow;

use crate::law::Citation;
use crate::{Label, NormId};

/// A row that norms use and that is never judged alone (*quy phạm trao quyền, định nghĩa*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Enabling {
    /// The id: never changed, never reused.
    pub id: NormId,
    /// The provision.
    pub cites: Cow<'static, [Citation]>,
    /// What it enables, in a few words.
    pub label: Label,
    /// What kind of row it is.
    pub kind: EnablingKind,
    /// The norms that use it or mirror it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub used_by: Cow<'static, [NormId]>,
}

/// The kinds of enabling row (*loại quy phạm trao quyền, định nghĩa*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum EnablingKind {
    /// Somebody may (*được*, *có thể*).
    Permission,
    /// Somebody's act changes the legal position (*thẩm quyền*).
    Power,
    /// Somebody may demand; the claim is the mirror of a duty (*quyền*).
    Right,
    /// Another text fills it in (*giao quy định chi tiết*).
    Delegation,
    /// Other law prevails where it says otherwise (*pháp luật có quy định khác*).
    SpecialLaw,
    /// Somebody fills a role in place of its usual holder (*thực hiện thay*).
    Binding,
    /// A term is defined (*giải thích từ ngữ*).
    Definition,
    /// What was valid before goes on until it is changed (*chuyển tiếp*).
    Transition,
}

/// A provision that is not modelled (*quy định không đưa vào mô hình*), and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Unmodelled {
    /// The provision.
    pub cite: Citation,
    /// Why.
    pub reason: Reason,
}

/// Why a provision is not modelled (*lý do không đưa vào mô hình*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Reason {
    /// A principle (*nguyên tắc*): no act, no time.
    Principle,
    /// Conduct or attitude of persons (*thái độ, tác phong*): never inferred from records.
    Conduct,
    /// A quality of a person (*phẩm chất, tiêu chuẩn cá nhân*).
    PersonalQuality,
    /// An encouragement (*khuyến khích*).
    Encouragement,
    /// A goal without an act (*mục tiêu*).
    Goal,
    /// A measure without a bearer (*biện pháp không nêu chủ thể thực hiện*).
    NoBearer,
    /// Left to another law (*thực hiện theo quy định của luật khác*).
    OtherLaw,
    /// The text was not read (*chưa đọc văn bản*).
    TextNotRead,
    /// Replaced (*đã được thay thế*).
    Superseded,
    /// A part of the steps inside a meeting that only minutes would show (*trình tự trong cuộc họp*).
    InsideMeeting,
    /// Says again what another provision says (*nhắc lại quy định khác*).
    Repetition,
    /// A form of the document (*thể thức văn bản*): title, heading, signature.
    Formality,
    /// It stands, or its bearer stands, on a page that is missing from the source (*trang bị thiếu trong nguồn*).
    MissingPage,
    /// An assessment of the past (*đánh giá tình hình*): a fact or a defect claimed, and no duty.
    Assessment,
    /// Another field of policy (*lĩnh vực khác*).
    OtherField,
    /// A personal name, which is not kept (*họ và tên cá nhân*).
    PersonalName,
}

//! Kinds of instruments (*loại văn bản*): identifiers, so that a new kind needs no new release.
//!
//! ```
//! use danchu::{Lang, law::InstrumentKind};
//! assert_eq!(InstrumentKind::DECREE.word(Lang::Vi), "Nghị định");
//! let own: InstrumentKind = "house_rules".parse()?;
//! assert_eq!(own.word(Lang::En), "house_rules");
//! # Ok::<(), danchu::law::ParseInstrumentKindError>(())
//! ```

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use crate::{Label, Lang};

/// The kind of an instrument (*loại văn bản*) as an identifier in lower case, such as law or decree.
///
/// Kinds outside the built-in list are allowed; their label is the identifier itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(into = "String"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(with = "String", extend("pattern" = "^[a-z]+(_[a-z]+)*$", "examples" = ["law", "decree", "action_programme"])))]
pub struct InstrumentKind {
    // INVARIANT: lower-case words joined by single underscores.
    id: Cow<'static, str>,
}

/// Why a text is no kind of instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct ParseInstrumentKindError {
    /// The text given.
    pub input: String,
}

crate::label::says! { ParseInstrumentKindError {
    Self { input } =>
        "`{input}` không phải loại văn bản: cần các từ chữ thường nối bằng `_`, như `joint_resolution`",
        "`{input}` is no kind of instrument: expected lower-case words joined by `_`, such as `joint_resolution`";
} }

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $vi:literal, $en:literal;)*) => {
        impl InstrumentKind {
            $($(#[$doc])* pub const $name: Self = Self { id: Cow::Borrowed($id) };)*
        }

        /// Identifier, Vietnamese and English word of every built-in kind.
        const KINDS: &[(&str, Label)] = &[$(($id, Label::constant($vi, $en)),)*];
    };
}

kinds! {
    /// The Constitution (*Hiến pháp*).
    CONSTITUTION = "constitution", "Hiến pháp", "Constitution";
    /// A code (*bộ luật*), of the rank of a law.
    CODE = "code", "Bộ luật", "Code";
    /// A law (*luật*).
    LAW = "law", "Luật", "Law";
    /// An ordinance (*pháp lệnh*) of the National Assembly's Standing Committee.
    ORDINANCE = "ordinance", "Pháp lệnh", "Ordinance";
    /// A resolution (*nghị quyết*); its rank is that of its issuer.
    RESOLUTION = "resolution", "Nghị quyết", "Resolution";
    /// A joint resolution (*nghị quyết liên tịch*).
    JOINT_RESOLUTION = "joint_resolution", "Nghị quyết liên tịch", "Joint Resolution";
    /// A decree (*nghị định*) of the Government.
    DECREE = "decree", "Nghị định", "Decree";
    /// A circular (*thông tư*) of a ministry.
    CIRCULAR = "circular", "Thông tư", "Circular";
    /// A joint circular (*thông tư liên tịch*).
    JOINT_CIRCULAR = "joint_circular", "Thông tư liên tịch", "Joint Circular";
    /// A decision (*quyết định*).
    DECISION = "decision", "Quyết định", "Decision";
    /// A directive (*chỉ thị*).
    DIRECTIVE = "directive", "Chỉ thị", "Directive";
    /// A conclusion (*kết luận*).
    CONCLUSION = "conclusion", "Kết luận", "Conclusion";
    /// A notice of a conclusion (*thông báo kết luận*) or another notice (*thông báo*).
    NOTICE = "notice", "Thông báo", "Notice";
    /// An action programme (*chương trình hành động*).
    ACTION_PROGRAMME = "action_programme", "Chương trình hành động", "Action Programme";
    /// A plan (*kế hoạch*).
    PLAN = "plan", "Kế hoạch", "Plan";
    /// A scheme (*đề án*).
    SCHEME = "scheme", "Đề án", "Scheme";
    /// A Party regulation (*quy định*).
    REGULATION = "regulation", "Quy định", "Regulation";
    /// Working rules (*quy chế*).
    RULES = "rules", "Quy chế", "Rules";
    /// A guidance (*hướng dẫn*).
    GUIDANCE = "guidance", "Hướng dẫn", "Guidance";
    /// A circular letter of the Front or the Party (*thông tri*).
    CIRCULAR_LETTER = "circular_letter", "Thông tri", "Circular Letter";
    /// An official letter (*công văn*).
    OFFICIAL_LETTER = "official_letter", "Công văn", "Official Letter";
    /// A report (*báo cáo*).
    REPORT = "report", "Báo cáo", "Report";
    /// A consolidated text (*văn bản hợp nhất*).
    CONSOLIDATED_TEXT = "consolidated_text", "Văn bản hợp nhất", "Consolidated Text";
    /// A charter (*điều lệ*).
    CHARTER = "charter", "Điều lệ", "Charter";
    /// A village convention (*hương ước, quy ước*).
    VILLAGE_CONVENTION = "village_convention", "Hương ước", "Village Convention";
}

impl InstrumentKind {
    /// A kind in a table, built-in or not.
    ///
    /// # Panics
    ///
    /// On a text that is no identifier.
    #[must_use]
    pub const fn constant(id: &'static str) -> Self {
        assert!(is_kind(id), "no kind of instrument");
        Self {
            id: Cow::Borrowed(id),
        }
    }

    /// The identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.id
    }

    /// The word for it; the identifier itself if the kind is not built in.
    ///
    /// ```
    /// use danchu::{Lang, law::InstrumentKind};
    /// assert_eq!(InstrumentKind::DECREE.word(Lang::Vi), "Nghị định");
    /// ```
    #[must_use]
    pub fn word(&self, lang: Lang) -> &str {
        self.label().map_or(&self.id, |label| label.text(lang))
    }

    /// The label of a built-in kind.
    #[must_use]
    pub fn label(&self) -> Option<&'static Label> {
        KINDS
            .iter()
            .find(|(id, _)| *id == self.id)
            .map(|(_, label)| label)
    }

    /// The built-in kinds.
    pub fn built_in() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|(id, _)| Self {
            id: Cow::Borrowed(id),
        })
    }
}

const fn is_kind(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut before = b'_';
    while let [byte, tail @ ..] = rest {
        match *byte {
            b'a'..=b'z' => {}
            b'_' if before != b'_' => {}
            _ => return false,
        }
        before = *byte;
        rest = tail;
    }
    before != b'_'
}

impl fmt::Display for InstrumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.id)
    }
}

impl FromStr for InstrumentKind {
    type Err = ParseInstrumentKindError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        String::from(text).try_into()
    }
}

impl TryFrom<String> for InstrumentKind {
    type Error = ParseInstrumentKindError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if is_kind(&text) {
            Ok(Self {
                id: Cow::Owned(text),
            })
        } else {
            Err(ParseInstrumentKindError { input: text })
        }
    }
}

impl From<InstrumentKind> for String {
    fn from(kind: InstrumentKind) -> Self {
        kind.id.into_owned()
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for InstrumentKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::strict::text::parsed(deserializer)
    }
}

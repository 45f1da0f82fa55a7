//! What the lax mode repaired, each by name.

use core::fmt;

use crate::{Label, Lang};

macro_rules! repairs {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $vi:literal, $en:literal;)*) => {
        /// One kind of repair that the lax mode made; the order is that of this list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub enum Repair { $($(#[$doc])* $name,)* }

        impl Repair {
            /// Every repair.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable code in snake case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What was repaired, in both languages.
            #[must_use]
            pub const fn label(self) -> Label {
                match self { $(Self::$name => Label::constant($vi, $en),)* }
            }
        }
    };
}

repairs! {
    /// Words stand before or after the number.
    SurroundingText = "surrounding_text", "bỏ phần chữ ngoài số, ký hiệu", "left out text around the number";
    /// The word *số* stands before it.
    PrefixSo = "prefix_so", "bỏ chữ “số” đứng trước", "left out the word “số” before it";
    /// The word *số* stands there twice.
    DoubledWord = "doubled_word", "bỏ chữ “số” lặp lại", "left out a doubled “số”";
    /// A sentence mark stands after it.
    TrailingPunctuation = "trailing_punctuation", "bỏ dấu câu ở cuối", "left out punctuation after it";
    /// Brackets or quotation marks stand around or in it.
    Brackets = "brackets", "bỏ dấu ngoặc", "left out brackets or quotation marks";
    /// Text follows without a space.
    GluedText = "glued_text", "tách phần chữ dính liền", "cut off text glued to it";
    /// Letters were composed of a letter and loose marks.
    NfdToNfc = "nfd_to_nfc", "ghép dấu rời thành chữ dựng sẵn (NFC)", "composed loose marks (NFC)";
    /// Invisible characters stood in it.
    InvisibleCharacter = "invisible_character", "bỏ ký tự ẩn", "removed invisible characters";
    /// Characters written as in a web page: `&amp;`.
    HtmlEntity = "html_entity", "giải mã ký tự HTML", "decoded HTML entities";
    /// Wide letters, digits or signs.
    FullWidth = "full_width", "đổi ký tự rộng thành ký tự thường", "narrowed full-width characters";
    /// A letter of another script that looks the same.
    LookAlike = "look_alike", "thay chữ giống hình của bộ chữ khác", "replaced a look-alike of another script";
    /// Another letter that looks like Đ: U+00D0 or U+0189.
    EthForDd = "eth_for_dd", "đổi Ð (U+00D0) thành Đ (U+0110)", "changed Ð (U+00D0) to Đ (U+0110)";
    /// A dash or minus in place of the hyphen.
    EnDash = "en_dash", "đổi gạch ngang thành gạch nối", "changed a dash to a hyphen";
    /// Spaces inside.
    Space = "space", "bỏ khoảng trắng", "removed spaces";
    /// A separator stands twice.
    DoubledSeparator = "doubled_separator", "bỏ dấu phân cách lặp lại", "removed a doubled separator";
    /// A dot, comma, underscore or backslash in place of a separator.
    DotForHyphen = "dot_for_hyphen", "đổi dấu chấm, gạch dưới thành dấu phân cách", "changed a dot or underscore to a separator";
    /// A dot between the thousands.
    DotInNumber = "dot_in_number", "bỏ dấu chấm trong số", "removed a dot inside the number";
    /// Dots in the code of the issuer.
    DotInIssuer = "dot_in_issuer", "bỏ dấu chấm trong ký hiệu cơ quan", "removed dots in the issuer's code";
    /// A hyphen inside the code of one issuer.
    HyphenInIssuer = "hyphen_in_issuer", "bỏ gạch nối trong ký hiệu cơ quan", "removed a hyphen inside the issuer's code";
    /// The hyphen is missing.
    MissingHyphen = "missing_hyphen", "thêm gạch nối", "added a hyphen";
    /// The slash is missing.
    MissingSlash = "missing_slash", "thêm gạch chéo", "added a slash";
    /// A slash in place of the hyphen.
    SlashForHyphen = "slash_for_hyphen", "đổi gạch chéo thành gạch nối", "changed a slash to a hyphen";
    /// A hyphen in place of the slash.
    HyphenForSlash = "hyphen_for_slash", "đổi gạch nối thành gạch chéo", "changed a hyphen to a slash";
    /// A Party symbol in the state's layout.
    StateStyleForParty = "state_style_for_party", "đổi thể thức nhà nước thành thể thức Đảng", "changed the state's layout to the Party's";
    /// A state symbol in the Party's layout.
    PartyStyleForState = "party_style_for_state", "đổi thể thức Đảng thành thể thức nhà nước", "changed the Party's layout to the state's";
    /// Letters stand for digits: O for 0, l for 1.
    OcrLetterForDigit = "ocr_letter_for_digit", "đổi chữ đọc nhầm thành chữ số", "changed misread letters to digits";
    /// A year of two digits.
    TwoDigitYear = "two_digit_year", "viết đủ bốn chữ số của năm", "completed the year to four digits";
    /// Upper or lower case.
    LetterCase = "letter_case", "sửa chữ hoa, chữ thường", "corrected upper and lower case";
    /// D stands for Đ.
    DForDd = "d_for_dd", "đổi D thành Đ", "changed D to Đ";
    /// Đ stands for D.
    DdForD = "dd_for_d", "đổi Đ thành D", "changed Đ to D";
    /// The centre is written with the letter Ư, or as TU.
    TwWithHorn = "tw_with_horn", "đổi TƯ thành TW", "changed TƯ to TW";
    /// A misspelt code that only one code explains.
    LetterTypo = "letter_typo", "sửa chữ gõ sai trong ký hiệu", "mended a misspelt code";
    /// The term of office in Roman figures or after a K.
    RomanTerm = "roman_term", "đổi khóa viết bằng số La Mã thành chữ số", "wrote the term in Arabic figures";
    /// The term of office stands apart from its body.
    TermApart = "term_apart", "ghép khóa vào ký hiệu cơ quan", "joined the term to the issuer's code";
    /// The term of the National Assembly is left out; the year tells it.
    TermMissing = "term_missing", "thêm khóa Quốc hội theo năm", "added the Assembly's term, which the year tells";
    /// The issuer is left out; the type tells it.
    SuffixMissing = "suffix_missing", "thêm ký hiệu cơ quan mà loại văn bản cho biết", "added the issuer that the type tells";
    /// The codes stand before the number.
    CodesBefore = "codes_before", "chuyển ký hiệu đứng trước ra sau số", "moved codes that stand before the number";
    /// The codes are left out; the words before the number tell them.
    CodesMissing = "codes_missing", "thêm ký hiệu theo tên loại đứng trước", "added codes that the words before it tell";
}

impl Repair {
    /// What was repaired, in one language.
    #[must_use]
    pub fn text(self, lang: Lang) -> alloc::string::String {
        self.label().text(lang).into()
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

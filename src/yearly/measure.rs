//! The defects that the programme names, and what is counted for each.

use crate::Lang;
use crate::law::{Citation, InstrumentRef, Provision};

/// How a measure is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(
    clippy::exhaustive_enums,
    reason = "whoever shows a measure must know how to read it"
)]
pub enum MeasureKind {
    /// A part of a whole, in one unit: the unknown may be in either.
    Share,
    /// Things done for things owed or for bodies, which may be more than one for each: the unknown is
    /// in the things done.
    Ratio,
    /// A share that is listed by locality and never summed up.
    Listed,
    /// A number of days.
    Days,
}

macro_rules! measures {
    ($(
        $(#[$defect_meta:meta])*
        $Defect:ident = $code:literal $anchor:literal, $defect_vi:literal, $defect_en:literal {$(
            $(#[$meta:meta])*
            $Measure:ident $Kind:ident,
            name: $name_vi:literal, $name_en:literal,
            definition: $def_vi:literal, $def_en:literal,
            not_for: $not_vi:literal, $not_en:literal;
        )+}
    )+) => {
        /// A defect that the assessment of the programme names (*mặt hạn chế*).
        ///
        /// The list is not complete: the page on which the assessment ends is missing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Defect { $($(#[$defect_meta])* $Defect,)+ }

        impl Defect {
            /// Every defect, in the order of the text.
            pub const ALL: &'static [Self] = &[$(Self::$Defect),+];

            /// The short name: `D1` to `D9`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$Defect => $code,)+ }
            }

            /// Where the programme names it.
            #[must_use]
            pub const fn cite(self) -> Citation {
                const PROGRAMME: &str = super::PROGRAMME;
                match self { $(Self::$Defect => Citation::new(InstrumentRef::constant(PROGRAMME), Provision::constant($anchor)),)+ }
            }

            /// The defect as the programme words it, shortened.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                match (self, lang) { $((Self::$Defect, Lang::Vi) => $defect_vi, (Self::$Defect, Lang::En) => $defect_en,)+ }
            }

            /// What is counted for it.
            #[must_use]
            pub const fn measures(self) -> &'static [Measure] {
                match self { $(Self::$Defect => &[$(Measure::$Measure),+],)+ }
            }
        }

        /// What is counted for a defect (*chỉ số*); which defect it is, is our mapping.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub enum Measure { $($($(#[$meta])* $Measure,)+)+ }

        impl Measure {
            /// Every measure, in the order of the defects.
            pub const ALL: &'static [Self] = &[$($(Self::$Measure),+),+];

            /// The defect that it is counted for.
            #[must_use]
            pub const fn defect(self) -> Defect {
                match self { $($(Self::$Measure => Defect::$Defect,)+)+ }
            }

            /// How its numbers are read.
            #[must_use]
            pub const fn kind(self) -> MeasureKind {
                match self { $($(Self::$Measure => MeasureKind::$Kind,)+)+ }
            }

            /// What is counted, of what.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                match (self, lang) { $($((Self::$Measure, Lang::Vi) => $name_vi, (Self::$Measure, Lang::En) => $name_en,)+)+ }
            }

            /// What counts, what does not, and what is left out as unknown; the time is always the calendar year.
            #[must_use]
            pub const fn definition(self, lang: Lang) -> &'static str {
                match (self, lang) { $($((Self::$Measure, Lang::Vi) => $def_vi, (Self::$Measure, Lang::En) => $def_en,)+)+ }
            }

            /// What it must not be used for, beside what none of them may be used for.
            #[must_use]
            pub const fn not_for(self, lang: Lang) -> &'static str {
                match (self, lang) { $($((Self::$Measure, Lang::Vi) => $not_vi, (Self::$Measure, Lang::En) => $not_en,)+)+ }
            }
        }
    };
}

measures! {
    /// Some committees are not really concerned to direct (*chưa thật sự quan tâm chỉ đạo*).
    Direction = "D1" "assessment.2.a",
    "còn một số cấp ủy, chính quyền chưa thật sự quan tâm chỉ đạo",
    "some committees and authorities are not really concerned to direct" {
        /// Bodies with a trace of direction, of all that the programme charges with it.
        Directing Share,
        name: "Cấp ủy có dấu vết chỉ đạo trong năm, trên số cấp ủy được giao và có trong năm",
              "Committees with a trace of direction in the year, of those charged with it that exist in it",
        definition: "Tính một cấp ủy là có dấu vết khi hồ sơ có ít nhất một kế hoạch, văn bản chỉ đạo, đôn đốc hoặc cuộc kiểm tra của chính cấp ủy đó hoặc của ban thường vụ về thực hiện dân chủ; để ngoài khi hồ sơ không có mà nhật ký không được khai là đầy đủ, hoặc không rõ nội dung, thời gian",
                    "A committee has a trace if the records hold at least one plan, direction, urging or inspection of its own, or of its standing committee, on grassroots democracy; left out if they hold none and the log is not declared complete, or if its subject or day is unknown",
        not_for: "đo mức độ quan tâm: đó là thái độ, mà giấy tờ thì không phải là sự quan tâm",
                 "measuring concern: that is an attitude, and paper is not concern";
    }
}

/// What none of the measures may be used for.
#[must_use]
pub const fn never_for(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => {
            "xếp hạng người hoặc cơ quan, quyết định việc bố trí chức vụ, hoặc suy ra nguyên nhân"
        }
        Lang::En => "ranking persons or bodies, deciding on a post, or being read as a cause",
    }
}

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
        /// Bodies with a trace of direction, of all that the programme charges with it (*nơi có dấu vết chỉ đạo*).
        Directing Share,
        name: "Cấp ủy có dấu vết chỉ đạo trong năm, trên số cấp ủy được giao và có trong năm",
              "Committees with a trace of direction in the year, of those charged with it that exist in it",
        definition: "Tính một cấp ủy là có dấu vết khi hồ sơ có ít nhất một kế hoạch, văn bản chỉ đạo, đôn đốc hoặc cuộc kiểm tra của chính cấp ủy đó hoặc của ban thường vụ về thực hiện dân chủ; để ngoài khi hồ sơ không có mà nhật ký không được khai là đầy đủ, hoặc không rõ nội dung, thời gian",
                    "A committee has a trace if the records hold at least one plan, direction, urging or inspection of its own, or of its standing committee, on grassroots democracy; left out if they hold none and the log is not declared complete, or if its subject or day is unknown",
        not_for: "đo mức độ quan tâm: đó là thái độ, mà giấy tờ thì không phải là sự quan tâm",
                 "measuring concern: that is an attitude, and paper is not concern";
    }
    /// The Front and its organisations lack initiative in advising and proposing (*thiếu chủ động tham mưu đề xuất*).
    Initiative = "D2" "assessment.2.b",
    "Mặt trận Tổ quốc, các tổ chức chính trị - xã hội thiếu chủ động tham mưu đề xuất",
    "the Front and the socio-political organisations lack initiative in advising and proposing" {
        /// Proposals of their own initiative, for each body of the Front (*kiến nghị chủ động*).
        OwnProposals Ratio,
        name: "Kiến nghị, đề xuất do Mặt trận, tổ chức chính trị - xã hội tự đưa ra, tính trên số tổ chức từ cấp xã trở lên có trong năm",
              "Proposals of their own initiative, for the bodies of the Front from the commune up that exist in the year",
        definition: "Chỉ tính kiến nghị được ghi rõ là tự đưa ra; kiến nghị không ghi ai khởi xướng, không rõ thời gian thì để ngoài; nhật ký không được khai là đầy đủ thì số để ngoài không có giới hạn trên",
                    "Only proposals that are said to be of own initiative count; those of which nobody says so, or whose day is open, are left out; where the log is not declared complete, nothing bounds what is left out",
        not_for: "so sánh các tổ chức với nhau, hoặc coi số kiến nghị là thành tích",
                 "comparing organisations, or counting proposals as merit";
        /// Of these, the ones that were answered (*kiến nghị được trả lời*).
        ProposalsAnswered Share,
        name: "Trong đó đã được trả lời, tính đến ngày xét",
              "Of these, answered up to the day of the check",
        definition: "Tính là đã trả lời khi có văn bản trả lời dẫn chiếu đúng kiến nghị đó; để ngoài khi không thấy mà nhật ký không được khai là đầy đủ về việc trả lời",
                    "A proposal is answered if a reply refers to it; left out if none is found and the log is not declared complete for replies",
        not_for: "đánh giá chất lượng kiến nghị hoặc trả lời",
                 "judging the quality of a proposal or a reply";
    }
    /// People take little part, care little, supervise little (*ít được tham gia, quan tâm, giám sát*).
    TakingPart = "D3" "assessment.2.c",
    "người dân ít được tham gia, quan tâm, giám sát",
    "people take little part, care little and supervise little" {
        /// Households represented at village meetings (*hộ dự họp*).
        HouseholdsAtMeetings Share,
        name: "Hộ gia đình có đại diện dự họp, trên tổng số hộ của thôn đã họp, tính theo từng lần họp",
              "Households represented at village meetings, of all households of the village, meeting by meeting",
        definition: "Các cuộc họp theo cụm của một lần họp được cộng lại; thiếu số người dự hoặc tổng số hộ, hoặc đếm theo cử tri, thì số hộ đó để ngoài",
                    "Cluster meetings of one round are taken together; where the head count or the number of households is missing, or voters were counted, the households are left out",
        not_for: "coi có mặt là đồng ý, hoặc cộng cử tri với hộ gia đình",
                 "treating attendance as consent, or adding voters to households";
        /// Household ballots that came back (*phiếu thu về*).
        BallotsReturned Share,
        name: "Phiếu lấy ý kiến hộ gia đình thu về, trên số phiếu đã phát",
              "Household ballots that came back, of those given out",
        definition: "Chỉ tính phiếu theo hộ; thiếu số phát ra hoặc thu về, hoặc đếm theo cử tri, thì để ngoài",
                    "Only ballots of households count; where either number is missing, or voters were counted, they are left out",
        not_for: "coi phiếu thu về là phiếu đồng ý, hoặc cộng với số người dự họp",
                 "treating a ballot returned as a vote in favour, or adding it to attendance";
        /// Villages to which a board reported (*thôn, tổ dân phố được báo cáo*).
        BoardReports Share,
        name: "Thôn, tổ dân phố được Ban Thanh tra nhân dân hoặc Ban Giám sát đầu tư của cộng đồng báo cáo, trên số thôn, tổ dân phố",
              "Villages and quarters to which an inspection or supervision board reported, of all of them",
        definition: "Tính khi có báo cáo gửi đến thôn trong năm; để ngoài khi không thấy mà nhật ký không được khai là đầy đủ, và thôn có trong số liệu nền nhưng không được nêu tên",
                    "A village counts if a report was sent to it in the year; left out if none is found and the log is not declared complete, and villages that the register counts and the case does not name",
        not_for: "đánh giá nội dung hoặc chất lượng giám sát",
                 "judging what was supervised, or how well";
    }
    /// People are not brought to understand fully, so as to act (*hiểu đầy đủ để thực hiện*); loosely built in the text.
    Understanding = "D4" "assessment.2.d",
    "người dân chưa được hiểu đầy đủ để thực hiện",
    "people are not brought to understand fully, so as to act" {
        /// Decisions and consultations before which each household could understand (*hộ được biết trước khi bàn*).
        ChanceToUnderstand Share,
        name: "Lần bàn, quyết định hoặc lấy ý kiến mà hộ gia đình có điều kiện hiểu trước, trên số lần đã tổ chức",
              "Rounds and consultations before which households had a chance to understand, of those held",
        definition: "Tính khi tài liệu đến từng hộ ít nhất 02 ngày trước (khoản 4 Điều 3 Nghị định 59/2023/NĐ-CP), hoặc có ít nhất hai hình thức thông báo trong đó một hình thức đến từng hộ; thiếu hình thức hoặc ngày thì để ngoài",
                    "Counted if papers reached each household at least 2 days before (Decree 59/2023/NĐ-CP Art. 3(4)), or at least two channels were used, one of them to each household; left out where channels or days are missing",
        not_for: "kết luận người dân đã hiểu: hồ sơ không thể cho thấy điều đó",
                 "claiming that people understood: records cannot see it";
    }
    /// At times no direction of their own level (*đôi lúc thiếu quan tâm chỉ đạo cấp mình*).
    OwnLevel = "D5" "assessment.3.a",
    "đôi lúc thiếu quan tâm chỉ đạo cấp mình",
    "at times they do not concern themselves with directing their own level" {
        /// The longest run of days without a direction, urging or inspection, body by body (*thời gian dài nhất không chỉ đạo, đôn đốc, kiểm tra*).
        LongestSilence Days,
        name: "Số ngày liên tục dài nhất trong năm không có chỉ đạo, đôn đốc, kiểm tra, theo từng cấp ủy",
              "The longest run of days in the year without direction, urging or inspection, committee by committee",
        definition: "Tính trong những ngày cấp ủy có trong năm, theo văn bản của chính cấp ủy hoặc của ban thường vụ; ngày chỉ biết theo tháng, theo năm thì nêu số ít nhất và nhiều nhất; nhật ký không được khai là đầy đủ thì số ít nhất là 0",
                    "Counted over the days of the year on which the committee exists, by acts of its own or of its standing committee; days known only by month or year give a least and a most; where the log is not declared complete, the least is 0",
        not_for: "đặt ra một ngưỡng: dài đến mức nào là quá dài thì người có thẩm quyền nhận xét",
                 "setting a threshold: how long is too long is for people to say";
    }
    /// Publicity and notice are not close enough (*công khai, thông báo thiếu sâu sát*).
    Publicity = "D6" "assessment.3.b",
    "công khai, minh bạch, thông báo cho dân biết thiếu sâu sát",
    "publicity and notice to the people are not close enough" {
        /// Duties to publish or notify that were met in time (*công khai đúng hạn*).
        PublicityInTime Share,
        name: "Nghĩa vụ công khai, thông báo được thực hiện đúng hạn, đúng hình thức, trên số nghĩa vụ đã phát sinh và đến hạn",
              "Duties to publish or notify met in time and form, of those that arose and fell due",
        definition: "Theo kết quả rà soát từng quy định, và theo kết luận của cơ quan có thẩm quyền ở nơi không có quy định nào được xét; làm muộn không tính là đúng hạn; việc đang chờ không tính; chưa xác định được thì để ngoài",
                    "By what the check found of each norm, and by what a competent body concluded where no norm was asked; late is not in time; what is pending does not count; what is undetermined is left out",
        not_for: "chứng minh nội dung công khai là đầy đủ hoặc đúng sự thật",
                 "proving that what was published is full or true";
        /// Villages in which something was posted (*thôn, tổ dân phố có niêm yết*).
        VillagesWithPosting Share,
        name: "Thôn, tổ dân phố có niêm yết trong năm, trên số thôn, tổ dân phố",
              "Villages and quarters in which something was posted in the year, of all of them",
        definition: "Tính khi có ít nhất một lần niêm yết về việc của thôn; để ngoài khi không thấy mà nhật ký không được khai là đầy đủ, và thôn không được nêu tên",
                    "A village counts if something of its affairs was posted at least once; left out if nothing is found and the log is not declared complete, and villages that are not named",
        not_for: "chứng minh người dân đã đọc",
                 "proving that anybody read it";
    }
    /// Little closeness to the people, little listening (*ít gần dân, lắng nghe*).
    Listening = "D7" "assessment.3.c",
    "ít gần dân, lắng nghe ý kiến phản ánh tâm tư, nguyện vọng chính đáng của nhân dân",
    "little closeness to the people, little listening to them" {
        /// Dialogues held, for those owed (*số cuộc đối thoại*).
        DialoguesHeld Ratio,
        name: "Cuộc đối thoại đã tổ chức, trên số phải tổ chức",
              "Dialogues held, for those owed",
        definition: "Số phải tổ chức lấy theo kế hoạch hoặc bản tổng hợp của chính cơ quan; không rõ số phải tổ chức thì để ngoài; bản tổng hợp và từng cuộc không cộng với nhau",
                    "What is owed is taken from the body's own plan or tally; where it is not known, the sessions are left out; a tally and single sessions are never added",
        not_for: "đo sự hài lòng của người dân",
                 "measuring satisfaction";
        /// Petitions answered (*kiến nghị được giải quyết*).
        PetitionsAnswered Share,
        name: "Kiến nghị, phản ánh nhận trong năm đã được trả lời, trên số đã nhận",
              "Petitions and complaints of the year that were answered, of those received",
        definition: "Đơn vị là kiến nghị; câu trả lời tính theo nội dung, không theo kiến nghị, thì để ngoài; trả lời được tính đến ngày xét",
                    "The unit is the petition; where the answer counts items, they are left out; answers count up to the day of the check",
        not_for: "đo sự hài lòng, hoặc đánh giá nội dung trả lời",
                 "measuring satisfaction, or judging the answers";
        /// Receptions by the head in person, for those owed (*số buổi người đứng đầu tiếp công dân*).
        ReceptionsInPerson Ratio,
        name: "Buổi tiếp công dân do người đứng đầu trực tiếp, trên số buổi phải tiếp",
              "Receptions of citizens held by the head in person, for those owed",
        definition: "Buổi không ghi rõ người đứng đầu trực tiếp hay ủy quyền thì để ngoài; số liệu của thời kỳ dài hơn năm thì để ngoài",
                    "Sessions of which it is not said whether the head held them in person are left out, and so are figures of a time longer than the year",
        not_for: "khen hoặc chê: tỷ số có thể lớn hơn 1 và đó không phải là thành tích",
                 "praise or blame: it may exceed 1, and that is no merit";
    }
    /// The people's mastery is promoted little in some localities (*ở một số địa phương chưa nhiều*).
    Mastery = "D8" "assessment.3.d",
    "phát huy quyền làm chủ của nhân dân ở một số địa phương chưa nhiều",
    "the people's mastery is promoted little in some localities" {
        /// Matters carried out whose votes can be checked, locality by locality (*việc do cộng đồng dân cư quyết định*).
        DecidedByCommunity Listed,
        name: "Việc do Nhân dân bàn và quyết định đã triển khai mà kết quả biểu quyết kiểm tra được, theo từng địa phương",
              "Matters for the people to decide that were carried out and whose votes can be checked, locality by locality",
        definition: "Liệt kê theo địa phương, không lấy trung bình; việc chưa rõ loại hoặc chưa rõ cộng đồng nào quyết định thì để ngoài",
                    "Listed by locality, never a mean; matters whose kind or whose unit of decision is not known are left out",
        not_for: "lập bảng xếp hạng: địa phương nhỏ có ít việc",
                 "league tables: small localities have few matters";
    }
    /// Democracy in form only (*dân chủ hình thức*).
    Formalism = "D9" "assessment.3.dd",
    "vẫn còn tình trạng dân chủ hình thức",
    "there is still democracy in form only" {
        /// Matters carried out without Know or Discuss (*dân chủ hình thức*).
        FormOnly Share,
        name: "Việc đã làm mà thiếu bước dân biết hoặc dân bàn, trên số việc đã làm xác định được",
              "Matters carried out without Know or without Discuss, of those carried out of which it can be told",
        definition: "Tính khi trước lúc làm không có việc công khai, thông báo hoặc không có việc bàn, lấy ý kiến, hoặc quy định phải làm trước khi quyết định được xác định là chưa đạt; nhật ký không được khai là đầy đủ thì bước không thấy ghi là chưa rõ; việc chỉ biết qua kết luận thì tính vào năm kết luận",
                    "Counted if before the doing there was no publicity or no discussion, or a norm that was owed before the decision is shown not to be met; where the log is not declared complete, a stage that is not recorded is unknown",
        not_for: "suy ra sự không thành thật; riêng việc nhất trí hoàn toàn không phải là dấu hiệu",
                 "inferring insincerity; unanimity by itself is no sign of it";
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

//! The small words of the acts: forms, channels, places, fields of a document, open terms.

use crate::Lang;
use crate::key::keys;

keys! {
    /// A way for information to reach people (*hình thức công khai, thông báo*).
    Channel ("kênh công khai", "a channel") {
        /// Posting at a place.
        POSTING = "posting", "niêm yết", "posting";
        /// A written invitation.
        INVITATION = "invitation", "giấy mời", "an invitation";
        /// Told to each household in person.
        DIRECT = "direct", "thông báo trực tiếp đến từng hộ gia đình", "direct notice to each household";
        /// The loudspeakers of the village.
        VILLAGE_LOUDSPEAKER = "village_loudspeaker", "hệ thống truyền thanh của thôn, tổ dân phố", "the village loudspeakers";
        /// The loudspeakers of the commune.
        COMMUNE_LOUDSPEAKER = "commune_loudspeaker", "hệ thống truyền thanh của cấp xã", "the commune loudspeakers";
        /// A telephone call or message.
        TELEPHONE = "telephone", "điện thoại", "telephone";
        /// A lawful social network that the community agreed to set up.
        AGREED_NETWORK = "agreed_network", "ứng dụng mạng xã hội do thôn, tổ dân phố thống nhất thiết lập", "the social network agreed by the village";
        /// A portal or website.
        PORTAL = "portal", "cổng, trang thông tin điện tử", "a portal or website";
        /// Said at a meeting.
        MEETING = "meeting", "tại cuộc họp", "at a meeting";
        /// Another form that fits local conditions.
        OTHER = "other", "hình thức khác", "another form";
        // The Front's supervision and social criticism.
        /// The media system of the locality, Joint Resolution 403/2017 Art. 11(1)(a).
        MEDIA = "media", "hệ thống truyền thông", "the media system";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// The grassroots information network, Decree 61/2023/NĐ-CP Art. 15(1)(b).
        GRASSROOTS_INFORMATION = "grassroots_information", "mạng lưới thông tin cơ sở", "the grassroots information network";
        /// A copy to each household, Decree 61/2023/NĐ-CP Art. 15(1)(c).
        HOUSEHOLD_COPY = "household_copy", "sao gửi đến từng hộ gia đình", "a copy to each household";
        /// Legal education and grassroots mediation, Decree 61/2023/NĐ-CP Art. 15(1)(đ).
        LEGAL_EDUCATION = "legal_education", "phổ biến pháp luật, hòa giải ở cơ sở", "legal education and mediation";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// An internal site or system, Law 10/2022/QH15 Art. 47(1)(b), 48(1), 65(1)(e).
        INTRANET = "intranet", "trang, hệ thống thông tin nội bộ", "an internal site or system";
        /// Written notice to all staff or workers, Law 10/2022/QH15 Art. 47(1)(d), 65(1)(c).
        WRITTEN_TO_ALL = "written_to_all", "thông báo bằng văn bản đến toàn thể", "written notice to all";
        /// Through the heads of sections, Law 10/2022/QH15 Art. 47(1)(dd), 65(1)(d).
        SECTION_HEADS = "section_heads", "thông qua người phụ trách bộ phận", "through the heads of sections";
        /// Written notice to those who pass it on, Law 10/2022/QH15 Art. 47(1)(e), 65(1)(dd).
        WRITTEN_TO_UNION = "written_to_union", "thông báo bằng văn bản đến tổ chức đảng, Công đoàn", "written notice to the Party organisation and the union";
        /// A letter to each household, Law 10/2022/QH15 Art. 13(4).
        HOUSEHOLD_LETTER = "household_letter", "văn bản thông báo đến từng hộ gia đình", "a letter to each household";
    }
}

keys! {
    /// A place where something is posted or held (*địa điểm*).
    Place ("địa điểm", "a place") {
        /// The culture house of the village.
        CULTURE_HOUSE = "culture_house", "nhà văn hóa", "the culture house";
        /// A point of community life.
        ACTIVITY_POINT = "activity_point", "điểm sinh hoạt cộng đồng", "a community point";
        /// The seat of the commune's Council and People's Committee.
        COMMUNE_SEAT = "commune_seat", "trụ sở Hội đồng nhân dân, Ủy ban nhân dân cấp xã", "the commune seat";
        /// A board on or beside the road or the work.
        NOTICE_BOARD = "notice_board", "bảng tin", "a notice board";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// The seat of an agency, unit or enterprise, Law 10/2022/QH15 Art. 48(2), 66(2).
        UNIT_SEAT = "unit_seat", "trụ sở cơ quan, đơn vị, doanh nghiệp", "the seat of the agency, unit or enterprise";
        /// The workplaces of the sections directly concerned, Law 10/2022/QH15 Art. 48(2), 66(2).
        WORKPLACES = "workplaces", "nơi làm việc của đơn vị, bộ phận có liên quan", "the workplaces concerned";
        // Publicity by the commune, Law 10/2022/QH15 Art. 13(2).
        /// Every culture house of the villages of the commune.
        ALL_CULTURE_HOUSES = "all_culture_houses", "tất cả nhà văn hóa ở thôn, tổ dân phố", "every culture house of the villages";
        /// Every point of community life of the villages of the commune.
        ALL_ACTIVITY_POINTS = "all_activity_points", "tất cả điểm sinh hoạt cộng đồng ở thôn, tổ dân phố", "every community point of the villages";
    }
}

keys! {
    /// A part of a document's contents (*nội dung chủ yếu của văn bản*).
    Field ("mục của văn bản", "a field of a document") {
        /// When the community discussed and decided.
        TIME = "time", "thời gian", "the time";
        /// The total number of households.
        HOUSEHOLDS = "households", "tổng số hộ gia đình", "the number of households";
        /// The number of representatives present.
        PRESENT = "present", "số đại diện hộ gia đình có mặt", "the representatives present";
        /// The number of households not represented.
        ABSENT = "absent", "số hộ không có người đại diện tham dự", "the households not represented";
        /// The matter discussed.
        SUBJECT = "subject", "nội dung bàn", "the matter discussed";
        /// The form in which it was decided.
        FORM = "form", "hình thức quyết định", "the form of deciding";
        /// The result of the vote.
        RESULT = "result", "kết quả biểu quyết", "the result of the vote";
        /// What was decided.
        DECISION = "decision", "nội dung quyết định", "what was decided";
        /// The reasons.
        REASONS = "reasons", "lý do", "the reasons";
        /// When it starts.
        START = "start", "thời điểm lấy ý kiến", "the start";
        /// How long it runs.
        DURATION = "duration", "thời hạn lấy ý kiến", "the period";
        /// Who forms the team.
        TEAM = "team", "thành phần Tổ phát phiếu", "the members of the team";
        /// The purpose and requirements.
        PURPOSE = "purpose", "mục đích, yêu cầu", "the purpose";
        /// Who takes part.
        PERSONS = "persons", "thành phần", "the persons";
        /// Who does what.
        TASKS = "tasks", "phân công tổ chức thực hiện", "the tasks";
        /// The means.
        MEANS = "means", "các điều kiện bảo đảm", "the means";
        /// The title.
        TITLE = "title", "tiêu đề phiếu", "the title";
        /// The options and how to mark them.
        OPTIONS = "options", "nội dung lựa chọn biểu quyết và hướng dẫn", "the options and how to mark them";
        /// The day by which ballots are collected.
        DEADLINE = "deadline", "thời hạn thu phiếu", "the day of collection";
        /// How many clusters there are.
        CLUSTERS = "clusters", "số lượng cụm dân cư", "the number of clusters";
        /// Who chairs.
        CHAIRS = "chairs", "người chủ trì", "the chairs";
        /// Where.
        VENUE = "venue", "địa điểm", "the place";
        /// The carrying out of the rules of grassroots democracy as a criterion of a rating, action programme II.1.
        DEMOCRACY_CRITERION = "democracy_criterion", "tiêu chí thực hiện Quy chế dân chủ ở cơ sở", "the criterion of carrying out the rules of grassroots democracy";
        /// How results are added up.
        ADDING_UP = "adding_up", "tổng hợp kết quả chung", "how results are added up";
        // The Front's supervision and social criticism.
        /// What is supervised or criticised, Joint Resolution 403/2017 Art. 3(4), 6(2)(b).
        CONTENT = "content", "nội dung giám sát, phản biện", "what is supervised or criticised";
        /// Whose work is supervised, or whose draft is criticised, Joint Resolution 403/2017 Art. 3(4), 6(2)(b).
        OBJECT = "object", "đối tượng được giám sát, phản biện", "whose work or draft it is";
        /// How far the supervision goes, Joint Resolution 403/2017 Art. 6(2)(b).
        EXTENT = "extent", "phạm vi giám sát", "the extent of the supervision";
        /// In which form, Joint Resolution 403/2017 Art. 3(4).
        OVERSIGHT_FORM = "oversight_form", "hình thức giám sát, phản biện", "the form of supervision or criticism";
        /// Who conducts it, Joint Resolution 403/2017 Art. 3(4).
        CONDUCTOR = "conductor", "chủ thể tiến hành", "who conducts it";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// The seal across the pages, Decree 61/2023/NĐ-CP Art. 6(1).
        PAGE_SEAL = "page_seal", "dấu giáp lai", "the seal across the pages";
        /// The day by which the procedure must be completed, Decree 61/2023/NĐ-CP Art. 12(3).
        TIME_LIMIT = "time_limit", "thời hạn hoàn tất thủ tục", "the time limit of the procedure";
        /// How conventions fared, Decree 61/2023/NĐ-CP Art. 16(1)(a).
        SITUATION = "situation", "tình hình, khó khăn, vướng mắc", "the situation";
        /// How many were recognised or refused, Decree 61/2023/NĐ-CP Art. 16(1)(b).
        RECOGNISED_COUNT = "recognised_count", "số lượng được hoặc không được công nhận", "the number recognised or refused";
        /// How many were amended or replaced, Decree 61/2023/NĐ-CP Art. 16(1)(c).
        AMENDED_COUNT = "amended_count", "số lượng được sửa đổi, bổ sung, thay thế", "the number amended or replaced";
        /// How many were suspended or annulled, Decree 61/2023/NĐ-CP Art. 16(1)(d).
        SUSPENDED_COUNT = "suspended_count", "số lượng bị tạm ngừng hoặc bãi bỏ", "the number suspended or annulled";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// The manner in which something is done, Law 10/2022/QH15 Art. 55(1).
        MANNER = "manner", "cách thức tiến hành", "the manner";
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// What became of decisions of the community, Law 10/2022/QH15 Art. 33(3).
        DECISIONS_DONE = "decisions_done", "kết quả thực hiện nội dung đã bàn và quyết định", "what became of decisions";
        /// The money needed, Decree 59/2023/NĐ-CP Art. 14(1), 18(1).
        FUNDING = "funding", "kinh phí", "the funding";
        // Publicity by the commune, Law 10/2022/QH15 Art. 13(2), 14(1).
        /// The items made public.
        ITEMS = "items", "nội dung thông tin công khai", "the items made public";
        /// The form in which each is made public.
        PUBLICITY_FORM = "publicity_form", "hình thức công khai", "the form of publicity";
        /// When each is made public.
        PUBLICITY_TIME = "publicity_time", "thời điểm công khai", "when it is made public";
        /// For how long each is public.
        PUBLICITY_TERM = "publicity_term", "thời hạn công khai", "how long it is public";
        /// Who is responsible.
        RESPONSIBLE = "responsible", "trách nhiệm tổ chức thực hiện", "who is responsible";
    }
}

keys! {
    /// An open term of a text (*khái niệm mở*): a word that only a reading makes definite.
    Term ("thuật ngữ mở", "an open term") {
        /// Dwellings that are not close together, Law 10/2022/QH15 Art. 18(3).
        SCATTERED = "scattered", "địa bàn dân cư sinh sống không tập trung", "scattered dwellings";
        /// Promptly.
        PROMPTLY = "promptly", "kịp thời", "promptly";
        /// Regularly: at least once in each span that the reading names.
        REGULARLY = "regularly", "thường xuyên", "regularly";
        /// "Every year" means that the year is covered; not held, it means dated within the year. The span, if any, runs from the end of the year.
        YEAR_COVERED = "year_covered", "hàng năm là bao quát cả năm", "every year means covering the year";
        /// Bodies named together owe it jointly; not held, any one of them does.
        JOINTLY = "jointly", "các cơ quan cùng nêu tên phải cùng thực hiện", "those named together owe it jointly";
        /// A programme binds from its issue, whether or not its receipt is recorded.
        BINDS_FROM_ISSUE = "binds_from_issue", "chương trình ràng buộc từ khi ban hành", "the programme binds from its issue";
        /// At once.
        AT_ONCE = "at_once", "ngay", "at once";
        /// A convention is a matter of one household unit smaller than the village.
        UNIT_DECIDES = "unit_decides", "cộng đồng nhỏ hơn thôn tự quyết định việc của mình", "a part of a village decides its own matter";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// Whether the community is in an area of ethnic minorities, Decree 61/2023/NĐ-CP Art. 8(2).
        MINORITY_AREA = "minority_area", "vùng đồng bào dân tộc thiểu số", "an area of ethnic minorities";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// The work year of a unit, the financial year of an enterprise, Law 10/2022/QH15 Art. 51(1), 69(1).
        OWN_YEAR_IS_CALENDAR_YEAR = "own_year_is_calendar_year", "năm công tác, năm tài chính là năm dương lịch", "the work or financial year is the calendar year";
        /// Work dispersed over a wide area, Law 10/2022/QH15 Art. 51(2)(b), 69(2)(b).
        DISPERSED_WORK = "dispersed_work", "làm việc phân tán trên địa bàn rộng", "work dispersed over a wide area";
        /// Posts that cannot be left, Law 10/2022/QH15 Art. 51(2)(b), 69(2)(b).
        POSTS_NOT_LEFT = "posts_not_left", "vì lý do nghiệp vụ không thể bỏ vị trí làm việc", "posts that cannot be left";
        /// A unit or enterprise of a special nature, Law 10/2022/QH15 Art. 60(1), 77(1).
        SPECIAL_NATURE = "special_nature", "tính chất đặc thù", "a special nature";
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// The conference was held at the end of the year, Law 10/2022/QH15 Art. 33(1).
        YEAR_END = "year_end", "vào thời gian cuối năm", "at the end of the year";
        /// Periodically, with no period named, Law 10/2022/QH15 Art. 44(3).
        PERIODICALLY = "periodically", "định kỳ", "periodically";
    }
}

keys! {
    /// A thing that a territory or a unit has or lacks (*phương tiện*).
    Facility ("cơ sở vật chất", "a facility") {
        /// Loudspeakers of the village.
        VILLAGE_LOUDSPEAKER = "village_loudspeaker", "hệ thống truyền thanh của thôn, tổ dân phố", "village loudspeakers";
        /// Loudspeakers of the commune.
        COMMUNE_LOUDSPEAKER = "commune_loudspeaker", "hệ thống truyền thanh của cấp xã", "commune loudspeakers";
        /// A portal or website.
        PORTAL = "portal", "cổng, trang thông tin điện tử", "portal or website";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// An internal site or system, Law 10/2022/QH15 Art. 48(1), 66(1).
        INTRANET = "intranet", "trang, hệ thống thông tin điện tử nội bộ", "internal site or system";
        // Publicity by the commune, Law 10/2022/QH15 Art. 13(2).
        /// Culture houses in the villages of the commune.
        CULTURE_HOUSES = "culture_houses", "nhà văn hóa ở thôn, tổ dân phố", "culture houses in the villages";
        /// Points of community life in the villages of the commune.
        ACTIVITY_POINTS = "activity_points", "điểm sinh hoạt cộng đồng ở thôn, tổ dân phố", "community points in the villages";
    }
}

macro_rules! words {
    ($(#[$meta:meta])* $Name:ident { $($(#[$c:meta])* $Variant:ident, $vi:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub enum $Name { $($(#[$c])* $Variant,)* }

        impl $Name {
            /// The word for people.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                match (self, lang) { $((Self::$Variant, Lang::Vi) => $vi, (Self::$Variant, Lang::En) => $en,)* }
            }
        }
    };
}

words! {
    /// The form in which the people decide (*hình thức bàn và quyết định*), Law 10/2022/QH15 Art. 17(1).
    Form {
        /// A meeting of the community (*cuộc họp*).
        Meeting, "cuộc họp của cộng đồng dân cư", "a meeting of the community";
        /// A ballot carried to each household (*phát phiếu lấy ý kiến*).
        Ballot, "phát phiếu lấy ý kiến của từng hộ gia đình", "a household ballot";
        /// A vote online (*biểu quyết trực tuyến*).
        Online, "biểu quyết trực tuyến", "an online vote";
    }
}

words! {
    /// How a meeting votes (*hình thức biểu quyết*), Law 10/2022/QH15 Art. 18(4)(d).
    Method {
        /// By show of hands (*giơ tay*).
        Hands, "giơ tay", "show of hands";
        /// By secret ballot (*bỏ phiếu kín*).
        Secret, "bỏ phiếu kín", "secret ballot";
    }
}

words! {
    /// What came out of a round of voting (*kết quả lần biểu quyết*).
    VoteOutcome {
        /// The share was reached (*đạt tỷ lệ*).
        Passed, "được thông qua", "passed";
        /// Enough came, too few agreed (*không đạt tỷ lệ*).
        NotPassed, "không được thông qua", "not passed";
        /// The attendance that the rule asks for was missed (*không đủ số người dự*).
        NoQuorum, "không đủ số người dự họp", "no quorum";
        /// So few came that the share could not be reached (*số dự không đủ để đạt tỷ lệ*).
        TooFewToPass, "không đủ đại diện hộ gia đình dự để có thể đạt tỷ lệ", "too few came to be able to pass";
        /// No candidate reached the share (*không ai trúng cử*).
        NoneElected, "không bầu được", "none elected";
    }
}

words! {
    /// What a decision record says came out (*kết quả quyết định*).
    Outcome {
        /// Adopted (*được thông qua*).
        Adopted, "thông qua", "adopted";
        /// Rejected (*không được thông qua*).
        Rejected, "không thông qua", "rejected";
        /// No result (*không có kết quả*).
        NoResult, "không có kết quả", "no result";
    }
}

words! {
    /// How one body concurs in the act of another (*hình thức đồng ý*).
    Concurrence {
        /// Agreement (*thống nhất*).
        Agreement, "thống nhất", "agreement";
        /// Opinion heard (*lấy ý kiến*).
        Opinion, "lấy ý kiến", "opinion";
        /// On proposal of (*theo đề nghị*).
        Proposal, "theo đề nghị", "proposal";
        /// Confirmed by (*xác nhận*).
        Confirmation, "xác nhận", "confirmation";
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the words are written by one macro, and only this one has a default"
)]
impl Default for Rung {
    fn default() -> Self {
        Self::Claimed
    }
}

words! {
    /// How well a record is supported (*mức độ chứng minh*); each step includes the ones before it.
    Rung {
        /// Somebody says so (*có nêu*).
        Claimed, "được nêu", "claimed";
        /// A document is identified (*có văn bản*).
        Evidenced, "có văn bản", "evidenced";
        /// Signers or witnesses stand for it (*có người xác nhận*).
        Attested, "có người ký hoặc chứng kiến", "attested";
        /// Another competent body concluded it (*có cơ quan kiểm tra, kết luận*).
        Inspected, "có kết luận kiểm tra", "inspected";
    }
}

words! {
    /// What an inspecting body found of an act (*kết quả kết luận*).
    FindingResult {
        /// It was done (*đã thực hiện*).
        Done, "đã thực hiện", "done";
        /// It was not done (*không thực hiện*). A later conclusion that the same act of the same body was done takes it back.
        NotDone, "chưa thực hiện", "not done";
        /// No proof of it was found (*không có bằng chứng*): neither done nor not done.
        NoEvidence, "không có hồ sơ chứng minh", "no evidence";
        /// It was done, but not as required (*thực hiện chưa đúng*).
        NotAsRequired, "thực hiện không đúng quy định", "not as required";
        /// It was done outside the powers of the body (*trái thẩm quyền*).
        OutsidePowers, "vượt thẩm quyền", "outside powers";
        /// It stands (*có căn cứ*): the ground named by the topic is made out.
        Established, "có căn cứ xác định", "established";
    }
}

words! {
    /// What the register of a case counts (*số liệu nền*).
    Counted {
        /// Households of a community (*hộ gia đình*).
        Households, "hộ gia đình", "households";
        /// Villages and quarters of a commune (*thôn, tổ dân phố*).
        Villages, "thôn, tổ dân phố", "villages and quarters";
        /// Those who work in an agency, unit or enterprise (*cán bộ, công chức, viên chức, người lao động*).
        Staff, "cán bộ, công chức, viên chức, người lao động", "staff";
    }
}

words! {
    /// Whose votes a count counts (*đơn vị tính phiếu*).
    VoteUnit {
        /// Household representatives, one for each household (*đại diện hộ gia đình*).
        HouseholdRep, "đại diện hộ gia đình", "household representatives";
        /// Voters (*cử tri*).
        Voter, "cử tri", "voters";
        /// Those who work in an agency, unit or enterprise (*cán bộ, công chức, viên chức, người lao động*).
        Staff, "cán bộ, công chức, viên chức, người lao động", "staff";
        /// Delegates summoned to a conference (*đại biểu được triệu tập*).
        Delegate, "đại biểu được triệu tập", "delegates summoned";
        /// Members of a board (*thành viên*).
        Member, "thành viên", "members";
    }
}

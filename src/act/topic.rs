//! What an act is about: the topics, grouped by the text that needs them.

use crate::key::keys;

keys! {
    /// What an act is about where its kind alone is too wide (*nội dung của hành vi*).
    Topic ("nội dung công khai, bàn bạc", "a topic") {
        /// A decision of the community, Law 10/2022/QH15 Art. 20.
        DECISION = "decision", "quyết định của cộng đồng dân cư", "the decision of the community";
        /// The result of a vote, Law 10/2022/QH15 Art. 23(2).
        VOTE_RESULT = "vote_result", "kết quả biểu quyết", "the result of the vote";
        /// The carrying out of a decision, Law 10/2022/QH15 Art. 23.
        IMPLEMENTATION = "implementation", "việc thực hiện quyết định của cộng đồng dân cư", "the carrying out of the decision";
        /// The commune's plan for the people to decide, Law 10/2022/QH15 Art. 23(1).
        PEOPLE_DECIDE = "people_decide", "việc tổ chức để Nhân dân bàn, quyết định", "letting the people discuss and decide";
        /// The notice of a meeting, Decree 59/2023/NĐ-CP Art. 3(3).
        MEETING_NOTICE = "meeting_notice", "thông tin về cuộc họp", "the notice of the meeting";
        /// The papers of a meeting, Decree 59/2023/NĐ-CP Art. 3(4).
        MEETING_PAPERS = "meeting_papers", "tài liệu cuộc họp", "the papers of the meeting";
        /// A plan to meet by clusters, Decree 59/2023/NĐ-CP Art. 3(6).
        CLUSTER_PLAN = "cluster_plan", "phương án họp theo cụm dân cư", "the plan of cluster meetings";
        /// The counting committee, Decree 59/2023/NĐ-CP Art. 3(5)(c).
        COUNTING_COMMITTEE = "counting_committee", "Ban kiểm phiếu", "the counting committee";
        /// The secretary of a meeting, Decree 59/2023/NĐ-CP Art. 3(5)(a).
        SECRETARY = "secretary", "thư ký cuộc họp", "the secretary of the meeting";
        /// The method of voting, Decree 59/2023/NĐ-CP Art. 3(5)(b).
        VOTING_METHOD = "voting_method", "phương án biểu quyết", "the method of voting";
        /// The minutes of a count, Decree 59/2023/NĐ-CP Art. 3(5)(c), 4(6).
        COUNTING_MINUTES = "counting_minutes", "biên bản kiểm phiếu", "the counting minutes";
        /// A household ballot and its plan, Law 10/2022/QH15 Art. 19(2).
        BALLOT = "ballot", "việc phát phiếu lấy ý kiến", "the household ballot";
        /// The team of a household ballot, Law 10/2022/QH15 Art. 19(2).
        BALLOT_TEAM = "ballot_team", "Tổ phát phiếu lấy ý kiến", "the ballot team";
        /// The ballot paper, Decree 59/2023/NĐ-CP Art. 4(5).
        BALLOT_PAPER = "ballot_paper", "mẫu phiếu lấy ý kiến", "the ballot paper";
        /// An online vote, Decree 59/2023/NĐ-CP Art. 5.
        ONLINE_VOTE = "online_vote", "việc biểu quyết trực tuyến", "the online vote";
        /// The choice to vote online, Decree 59/2023/NĐ-CP Art. 5(2)(c).
        ONLINE_METHOD = "online_method", "việc lựa chọn hình thức biểu quyết trực tuyến", "the choice to vote online";
        /// The team of an online vote, Decree 59/2023/NĐ-CP Art. 5(2)(b).
        ONLINE_TEAM = "online_team", "Tổ lấy ý kiến biểu quyết trực tuyến", "the online-vote team";
        /// The election of a village head, Decree 59/2023/NĐ-CP Art. 6.
        ELECTION = "election", "việc bầu Trưởng thôn, Tổ trưởng tổ dân phố", "the election of the village head";
        /// The election team, Decree 59/2023/NĐ-CP Art. 6(1)(b).
        ELECTION_TEAM = "election_team", "Tổ bầu cử", "the election team";
        /// The list of candidates, Decree 59/2023/NĐ-CP Art. 6(2).
        CANDIDATE_LIST = "candidate_list", "danh sách người ứng cử", "the list of candidates";
        /// The discharge of a village head, Decree 59/2023/NĐ-CP Art. 9.
        DISCHARGE = "discharge", "việc cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố", "the discharge of the village head";
        /// The interim head of a village, Decree 59/2023/NĐ-CP Art. 9(3).
        INTERIM_HEAD = "interim_head", "việc cử Trưởng thôn lâm thời", "the interim village head";
        /// A matter that the community is to decide, Law 10/2022/QH15 Art. 16.
        MATTER = "matter", "nội dung đưa ra bàn và quyết định", "the matter to be decided";
        /// An initiative that can benefit the community, Law 10/2022/QH15 Art. 16(3).
        BENEFIT = "benefit", "khả năng mang lại lợi ích cho cộng đồng dân cư", "the benefit to the community";
        /// A decision that breaks the law, customs or ethics, Law 10/2022/QH15 Art. 22(1)(a).
        UNLAWFUL_CONTENT = "unlawful_content", "nội dung trái pháp luật, thuần phong, mỹ tục, đạo đức xã hội", "content against law, customs or ethics";
        /// A decision adopted against the procedure, Law 10/2022/QH15 Art. 22(1)(b).
        PROCEDURE_BREACH = "procedure_breach", "việc không tuân thủ trình tự, thủ tục thông qua", "the breach of the procedure of adoption";
        /// The annulment of a decision, Law 10/2022/QH15 Art. 22(2).
        ANNULMENT = "annulment", "quyết định bãi bỏ", "the annulment";
        /// The request to amend a decision, Law 10/2022/QH15 Art. 22(2).
        AMENDMENT_REQUEST = "amendment_request", "văn bản đề nghị sửa đổi, bổ sung, thay thế", "the request to amend";
        /// An ordinary session of a Council (*kỳ họp thường lệ*).
        ORDINARY_SESSION = "ordinary_session", "kỳ họp thường lệ", "an ordinary session";
        /// A session in which citizens are received.
        RECEPTION = "reception", "buổi tiếp công dân", "a reception of citizens";
        /// Such a session that the head of the body holds in person.
        RECEPTION_BY_HEAD = "reception_by_head", "buổi tiếp công dân do người đứng đầu trực tiếp", "a reception of citizens by the head in person";
        /// The use of a fund or of contributions.
        FUND_USE = "fund_use", "việc quản lý, sử dụng quỹ, khoản đóng góp", "the use of a fund";
        /// The accounts of a work or a fund.
        ACCOUNTS = "accounts", "quyết toán thu chi", "the accounts";
        /// The work of a management board.
        MANAGEMENT_BOARD = "management_board", "Ban quản lý, Ban xây dựng", "a management board";
        /// A board that supervises an investment, Law 10/2022/QH15 Art. 41.
        INVESTMENT_BOARD = "investment_board", "Ban Giám sát đầu tư của cộng đồng", "the community investment supervision board";
        /// An inspection of how the rules of democracy are carried out.
        DEMOCRACY_INSPECTION = "democracy_inspection", "việc thực hiện Quy chế dân chủ ở cơ sở", "the carrying out of the rules of grassroots democracy";
        /// An action programme, as a document.
        PROGRAMME = "programme", "chương trình hành động", "the action programme";
        /// A programme of a body's own that carries out another one, action programme III.1.
        WORK_PROGRAMME = "work_programme", "chương trình công tác cụ thể hoá chương trình hành động", "the work programme that carries out the action programme";
        /// The results of a year of urging, inspecting and supervising, action programme III.3.
        YEARLY_RESULTS = "yearly_results", "kết quả hàng năm thực hiện Quy chế dân chủ ở cơ sở", "the results of the year";
        /// The yearly rating of base Party organisations and members, action programme II.1.
        YEARLY_RATING = "yearly_rating", "đánh giá chất lượng tổ chức cơ sở đảng và đảng viên hàng năm", "the yearly rating of base Party organisations and members";
        /// A case of the rules being carried out badly or broken, action programme II.4.
        CASE_FOUND = "case_found", "trường hợp chưa thực hiện tốt hoặc vi phạm Quy chế dân chủ ở cơ sở", "a case of the rules done badly or broken";
        /// Good performance, action programme II.5.
        GOOD_PERFORMANCE = "good_performance", "việc thực hiện tốt Quy chế dân chủ ở cơ sở", "good performance of the rules of grassroots democracy";
        /// A case that abuses democracy, action programme II.1; only a competent body can conclude that it is one.
        ABUSE_OF_DEMOCRACY = "abuse_of_democracy", "vụ việc lợi dụng dân chủ, lôi kéo, kích động", "a case that abuses democracy";
        /// Social supervision and criticism, action programme II.6.
        SOCIAL_SUPERVISION = "social_supervision", "giám sát, phản biện xã hội", "social supervision and criticism";
        /// Good examples and models, action programme II.2.
        GOOD_EXAMPLES = "good_examples", "gương điển hình, mô hình tốt", "good examples and models";
        // Law 10/2022/QH15 Art. 1–10 and 83–91.
        /// Making it hard for citizens, hindering or threatening them, Law 10/2022/QH15 Art. 9(1).
        HINDERING = "hindering", "hành vi gây khó khăn, cản trở, đe dọa công dân", "hindering or threatening citizens";
        /// Shielding, obstruction, reprisal or neglect in the handling of petitions and complaints, Law 10/2022/QH15 Art. 9(2).
        REPRISAL = "reprisal", "hành vi bao che, cản trở, trù dập, thiếu trách nhiệm trong giải quyết kiến nghị, khiếu nại, tố cáo", "shielding, obstruction or reprisal in the handling of petitions";
        /// The disclosure of who denounced or informed, Law 10/2022/QH15 Art. 9(2).
        DISCLOSURE = "disclosure", "hành vi tiết lộ thông tin về người tố cáo, người cung cấp thông tin", "disclosing who denounced or informed";
        /// Abuse of democracy against security, order, or the interests of others, Law 10/2022/QH15 Art. 9(3).
        ABUSE_AGAINST_ORDER = "abuse_against_order", "hành vi lợi dụng dân chủ xâm phạm an ninh, trật tự, quyền và lợi ích của người khác", "abusing democracy against order or the rights of others";
        /// Abuse of democracy to slander, incite or discriminate, Law 10/2022/QH15 Art. 9(4).
        ABUSE_TO_SLANDER = "abuse_to_slander", "hành vi lợi dụng dân chủ để xuyên tạc, vu khống, kích động, phân biệt", "abusing democracy to slander, incite or discriminate";
        /// Forgery or fraud to falsify what the people decided, Law 10/2022/QH15 Art. 9(5).
        FALSIFICATION = "falsification", "hành vi giả mạo, gian lận làm sai lệch kết quả bàn, quyết định", "falsifying what the people decided";
        /// How democracy is practised in a territory or a field, as the subject of a report, Law 10/2022/QH15 Art. 83(2), 85(3).
        DEMOCRACY_REPORT = "democracy_report", "tình hình, kết quả thực hiện dân chủ ở cơ sở", "the state of grassroots democracy";
        /// A competent body's demand for such a report, Law 10/2022/QH15 Art. 85(3).
        REPORT_REQUEST = "report_request", "văn bản yêu cầu báo cáo tình hình thực hiện dân chủ ở cơ sở", "the demand for a report";
        /// Measures that secure democracy, Law 10/2022/QH15 Art. 85(2), 86(1).
        MEASURES = "measures", "biện pháp bảo đảm thực hiện dân chủ ở cơ sở", "measures that secure grassroots democracy";
        /// A question beyond the powers of the body that has it, Law 10/2022/QH15 Art. 86(2)(d).
        BEYOND_POWERS = "beyond_powers", "vấn đề không thuộc thẩm quyền giải quyết", "a question beyond its powers";
        /// The funds of grassroots democracy, Law 10/2022/QH15 Art. 83(4).
        DEMOCRACY_FUNDING = "democracy_funding", "kinh phí về thực hiện dân chủ ở cơ sở", "the funding of grassroots democracy";
        // The Front's supervision and social criticism.
        /// The Front's yearly plan, Joint Resolution 403/2017 Art. 3(3).
        OVERSIGHT_PLAN = "oversight_plan", "kế hoạch giám sát, phản biện xã hội của năm", "the yearly plan of supervision and social criticism";
        /// Joint Resolution 403/2017 Art. 3(2).
        MEMBERS_CONCERNED = "members_concerned", "nội dung liên quan đến quyền và trách nhiệm của tổ chức thành viên", "a subject that touches the rights and duties of member organisations";
        /// Joint Resolution 403/2017 Art. 3(2).
        PLANNING_INVITATION = "planning_invitation", "giấy mời tham gia xây dựng kế hoạch giám sát, phản biện xã hội", "the invitation to help make the plan";
        /// Joint Resolution 403/2017 Art. 6.
        TEAM_PLAN = "team_plan", "kế hoạch tổ chức đoàn giám sát", "the plan of the supervision team";
        /// Joint Resolution 403/2017 Art. 7(1).
        SUPERVISION_TEAM = "supervision_team", "đoàn giám sát, quyết định thành lập đoàn giám sát", "the supervision team and the decision that sets it up";
        /// Joint Resolution 403/2017 Art. 7(3).
        TEAM_NOTICE = "team_notice", "thông báo giám sát gửi đối tượng được giám sát", "the notice to whoever is supervised";
        /// Joint Resolution 403/2017 Art. 7(3).
        REPORT_OUTLINE = "report_outline", "nội dung yêu cầu báo cáo", "what the supervised are asked to report";
        /// Joint Resolution 403/2017 Art. 7(3).
        SUPERVISED_REPORT = "supervised_report", "báo cáo, tài liệu của đối tượng được giám sát", "the report and papers of whoever is supervised";
        /// Joint Resolution 403/2017 Art. 9(1); Law 75/2015/QH13 Art. 30(1).
        OVERSIGHT_RESULT = "oversight_result", "kết quả giám sát, phản biện xã hội", "the result of a supervision or a social criticism";
        /// Joint Resolution 403/2017 Art. 9(3); Law 75/2015/QH13 Art. 29(6).
        RECOMMENDATION = "recommendation", "kiến nghị sau giám sát", "the recommendations after a supervision";
        /// Joint Resolution 403/2017 Art. 11(1)(b).
        UNHEEDED = "unheeded", "kiến nghị không được xem xét, giải quyết hoặc thực hiện không đầy đủ", "a recommendation that was not heeded";
        /// Law 75/2015/QH13 Art. 28(7).
        RESPONSIBILITY = "responsibility", "trách nhiệm của đối tượng không giải quyết hoặc giải quyết không đúng kiến nghị", "the responsibility of whoever does not resolve a recommendation";
        /// Law 75/2015/QH13 Art. 28(4).
        DIALOGUE_REQUEST = "dialogue_request", "đề nghị, yêu cầu đối thoại", "the request for a dialogue";
        /// Joint Resolution 403/2017 Art. 4, 5.
        DOCUMENT_REVIEW = "document_review", "văn bản được nghiên cứu, xem xét", "the document that is studied";
        /// Joint Resolution 403/2017 Art. 11(1)(a), 11(2)(a).
        BOARD_PLAN = "board_plan", "chương trình, kế hoạch giám sát của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng", "the supervision plan of a board";
        /// Joint Resolution 403/2017 Art. 10(2).
        INVESTMENT_PLAN = "investment_plan", "kế hoạch giám sát đầu tư của cộng đồng hằng năm", "the yearly plan of community supervision of investment";
        /// Joint Resolution 403/2017 Art. 12(1).
        SUPERVISION_INVITATION = "supervision_invitation", "giấy mời tham gia giám sát", "the invitation to join a supervision";
        /// Joint Resolution 403/2017 Art. 12(1).
        REPRESENTATIVE = "representative", "đại diện tham gia giám sát", "the representative in a supervision";
        /// Joint Resolution 403/2017 Art. 13(1).
        VIOLATION_SEEN = "violation_seen", "vi phạm hoặc dấu hiệu vi phạm pháp luật do đại diện tham gia giám sát phát hiện", "a breach of law, or signs of one, seen in a supervision";
        /// Joint Resolution 403/2017 Art. 13(2).
        NOT_RECOMMENDED = "not_recommended", "việc cơ quan chủ trì giám sát không kiến nghị", "that the leading body made no recommendation";
        /// Law 75/2015/QH13 Art. 36(1).
        DRAFT = "draft", "dự thảo văn bản được phản biện xã hội", "the draft that is criticised";
        /// Law 75/2015/QH13 Art. 36(1).
        SUBMISSION = "submission", "việc trình cơ quan có thẩm quyền ban hành văn bản", "the submission of the draft to whoever issues it";
        /// Law 75/2015/QH13 Art. 35(2), 36(1).
        DRAFT_PAPERS = "draft_papers", "thông tin, tài liệu về dự thảo văn bản", "the information and papers on the draft";
        /// Law 75/2015/QH13 Art. 36(2).
        ATTENDANCE = "attendance", "việc cử người dự hội nghị phản biện xã hội, đối thoại", "the attendance at a conference or a dialogue";
        /// Joint Resolution 403/2017 Art. 14.
        CRITICISM_CONFERENCE = "criticism_conference", "hội nghị phản biện xã hội", "the conference of social criticism";
        /// Joint Resolution 403/2017 Art. 18.
        CRITICISM_DIALOGUE = "criticism_dialogue", "hội nghị đối thoại về dự thảo văn bản", "the dialogue on a draft";
        /// Joint Resolution 403/2017 Art. 15(7), 17, 19(7).
        CRITICISM = "criticism", "văn bản phản biện xã hội", "the document of social criticism";
        /// Law 75/2015/QH13 Art. 36(3).
        CRITICISM_NOT_ACCEPTED = "criticism_not_accepted", "việc không tiếp thu kiến nghị phản biện xã hội", "that a recommendation on a draft is not accepted";
        /// Law 75/2015/QH13 Art. 31(3).
        CONFIDENCE_VOTE = "confidence_vote", "việc lấy phiếu tín nhiệm tại kỳ họp", "the vote on confidence at a session";
        /// Law 75/2015/QH13 Art. 31(3).
        CONFIDENCE_OPINIONS = "confidence_opinions", "ý kiến, kiến nghị của cử tri và Nhân dân về người được lấy phiếu tín nhiệm", "the opinions of voters and people on whoever stands a vote on confidence";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// The text of a village convention, Decree 61/2023/NĐ-CP Art. 6(1).
        CONVENTION_TEXT = "convention_text", "văn bản hương ước, quy ước", "the text of the convention";
        /// The draft of a village convention, Decree 61/2023/NĐ-CP Art. 9.
        CONVENTION_DRAFT = "convention_draft", "dự thảo hương ước, quy ước", "the draft of the convention";
        /// The team that drafts a village convention, Decree 61/2023/NĐ-CP Art. 8.
        DRAFTING_TEAM = "drafting_team", "Tổ soạn thảo hương ước, quy ước", "the drafting team";
        /// The file of a request to recognise a convention, Decree 61/2023/NĐ-CP Art. 11(3)(a).
        RECOGNITION_FILE = "recognition_file", "hồ sơ đề nghị công nhận hương ước, quy ước", "the file for recognition";
        /// That file once whole, as the People's Committee received it, Decree 61/2023/NĐ-CP Art. 11(3)(b).
        COMPLETE_FILE = "complete_file", "đủ hồ sơ đề nghị công nhận", "the complete file for recognition";
        /// The written request to recognise a convention, Decree 61/2023/NĐ-CP Art. 11(4)(a).
        RECOGNITION_REQUEST = "recognition_request", "văn bản đề nghị công nhận", "the request for recognition";
        /// The resolution or minutes of the adoption, Decree 61/2023/NĐ-CP Art. 11(4)(b).
        ADOPTION_MINUTES = "adoption_minutes", "nghị quyết hoặc biên bản thông qua", "the resolution or minutes of the adoption";
        /// The suspension of a whole convention, Decree 61/2023/NĐ-CP Art. 12(1).
        SUSPENSION_WHOLE = "suspension_whole", "việc tạm ngừng toàn bộ", "the suspension of the whole";
        /// The suspension of a part of a convention, Decree 61/2023/NĐ-CP Art. 12(1).
        SUSPENSION_PART = "suspension_part", "việc tạm ngừng một phần", "the suspension of a part";
        /// A ground to suspend a convention, as reported or found, Decree 61/2023/NĐ-CP Art. 12(2).
        SUSPENSION_GROUND = "suspension_ground", "trường hợp phải tạm ngừng hương ước, quy ước", "a ground to suspend the convention";
        /// Content against the purposes and principles of conventions, Decree 61/2023/NĐ-CP Art. 12(1)(b).
        UNFIT_CONTENT = "unfit_content", "nội dung không phù hợp mục đích, nguyên tắc", "content against the purposes or principles";
        /// Content that would cause damage or harm the community's reputation, Decree 61/2023/NĐ-CP Art. 12(1)(c).
        HARMFUL_CONTENT = "harmful_content", "nội dung gây thiệt hại hoặc ảnh hưởng uy tín cộng đồng", "content that would do harm";
        /// The annulment of a part of a convention, Decree 61/2023/NĐ-CP Art. 14(2); of the whole, it is an annulment.
        ANNULMENT_PART = "annulment_part", "việc bãi bỏ một phần", "the annulment of a part";
        /// A ground to annul a convention, as reported or found, Decree 61/2023/NĐ-CP Art. 14(3).
        ANNULMENT_GROUND = "annulment_ground", "trường hợp phải bãi bỏ hương ước, quy ước", "a ground to annul the convention";
        /// A suspended convention not made again in time, Decree 61/2023/NĐ-CP Art. 14(1)(b).
        NOT_COMPLETED = "not_completed", "hết thời hạn mà không hoàn tất thủ tục", "the procedure not completed in time";
        /// An adoption below the share and not repeated, Decree 61/2023/NĐ-CP Art. 14(1)(c).
        SHARE_NOT_REACHED = "share_not_reached", "không bảo đảm tỷ lệ thông qua và không thông qua lại", "the share not reached and the vote not repeated";
        /// A suspended part not amended in time, Decree 61/2023/NĐ-CP Art. 14(2).
        NOT_AMENDED = "not_amended", "hết thời hạn mà không sửa đổi, bổ sung, thay thế", "the part not amended in time";
        /// The yearly review of a convention, Decree 61/2023/NĐ-CP Art. 15(4).
        CONVENTION_REVIEW = "convention_review", "việc rà soát, đánh giá hương ước, quy ước", "the review of the convention";
        /// How conventions were made and carried out in a year, Decree 61/2023/NĐ-CP Art. 16.
        CONVENTION_RESULTS = "convention_results", "tình hình xây dựng, thực hiện hương ước, quy ước", "how conventions were made and carried out";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// An item made public within an agency, unit or enterprise, Law 10/2022/QH15 Art. 46, 64.
        WORK_ITEM = "work_item", "nội dung công khai trong nội bộ", "an item made public within the unit";
        /// Information that is secret or not yet public by law, Law 10/2022/QH15 Art. 46, 64(1).
        CLOSED_INFORMATION = "closed_information", "thông tin thuộc bí mật hoặc chưa được công khai", "secret information, or not yet public";
        /// A request for information, and what answers it, Law 10/2022/QH15 Art. 48(4), 63(1)(b), 66(4).
        INFORMATION_REQUEST = "information_request", "yêu cầu cung cấp thông tin", "a request for information";
        /// A conference of staff or workers, Law 10/2022/QH15 Art. 51, 69.
        STAFF_CONFERENCE = "staff_conference", "hội nghị cán bộ, công chức, viên chức, người lao động", "the conference of staff";
        /// Who attends a conference, Law 10/2022/QH15 Art. 51(2)(b), 69(2)(b).
        CONFERENCE_MEMBERS = "conference_members", "thành phần tham dự hội nghị", "who attends the conference";
        /// A ballot of all staff or workers, Law 10/2022/QH15 Art. 50(2), 68(2).
        STAFF_BALLOT = "staff_ballot", "việc gửi phiếu lấy ý kiến toàn thể", "the ballot of all staff";
        /// That a conference cannot be held for force majeure, Law 10/2022/QH15 Art. 50(2), 68(2).
        FORCE_MAJEURE = "force_majeure", "lý do bất khả kháng", "force majeure";
        /// The resolution of a conference and its carrying out, Law 10/2022/QH15 Art. 52, 70.
        CONFERENCE_RESOLUTION = "conference_resolution", "nghị quyết hội nghị", "the resolution of the conference";
        /// The result of an inspection, Law 10/2022/QH15 Art. 52(3), 70(3).
        INSPECTION_RESULT = "inspection_result", "kết quả kiểm tra, đánh giá", "the result of an inspection";
        /// Who follows the carrying out of a resolution, Law 10/2022/QH15 Art. 52(2), 70(2).
        CONTACT_POINT = "contact_point", "đầu mối theo dõi việc thực hiện", "who follows the carrying out";
        /// The plan to hear opinions, of staff or of the people, Law 10/2022/QH15 Art. 28(1), 55(1).
        OPINION_PLAN = "opinion_plan", "kế hoạch tổ chức lấy ý kiến", "the plan to hear opinions";
        /// The opinions of staff and what becomes of them, Law 10/2022/QH15 Art. 55, 74.
        STAFF_OPINION = "staff_opinion", "ý kiến của cán bộ, công chức, viên chức, người lao động", "the opinions of staff";
        /// The rules of democracy of an agency, unit or enterprise, Law 10/2022/QH15 Art. 55(2), 59(1)(a), 74(2), 81(1)(a).
        DEMOCRACY_RULES = "democracy_rules", "quy chế thực hiện dân chủ", "the rules of democracy";
        /// That rules of democracy contradict or narrow the Law, Law 10/2022/QH15 Art. 59(1)(a), 81(1)(a).
        NARROWER_RULES = "narrower_rules", "quy chế trái hoặc hạn chế quy định của Luật", "rules that contradict or narrow the Law";
        /// Obstruction of inspection and supervision, or reprisal for it, Law 10/2022/QH15 Art. 59(1)(dd), 81(1)(dd).
        OBSTRUCTION = "obstruction", "hành vi cản trở, trả thù, trù dập", "obstruction or reprisal";
        /// The choice to apply the rules of state enterprises, Law 10/2022/QH15 Art. 82(2).
        OPT_IN = "opt_in", "việc chọn áp dụng quy định về dân chủ ở doanh nghiệp nhà nước", "the choice to apply the rules of state enterprises";
        /// The People's Inspection Board at work, Law 10/2022/QH15 Art. 60, 77.
        WORK_BOARD = "work_board", "Ban Thanh tra nhân dân ở cơ quan, đơn vị, doanh nghiệp", "the People's Inspection Board at work";
        /// That a conference decided on more members, Law 10/2022/QH15 Art. 60(1), 77(1).
        LARGER_BOARD = "larger_board", "tính chất đặc thù hoặc hoạt động phân tán cần Ban Thanh tra nhân dân đông hơn", "the need of a larger board";
        /// A board's programme of a quarter, Law 10/2022/QH15 Art. 62(2), 79(2).
        QUARTER_PROGRAMME = "quarter_programme", "chương trình công tác quý", "the programme of a quarter";
        /// A board's programme of six months, Law 10/2022/QH15 Art. 62(2), 79(2).
        HALF_YEAR_PROGRAMME = "half_year_programme", "chương trình công tác 06 tháng", "the programme of six months";
        /// A board's programme of a year, Law 10/2022/QH15 Art. 62(2), 79(2).
        YEAR_PROGRAMME = "year_programme", "chương trình công tác năm", "the programme of a year";
        /// A board's report on its work, Law 10/2022/QH15 Art. 62(3), 79(3).
        BOARD_REPORT = "board_report", "báo cáo hoạt động của Ban", "the report of the board";
        /// A recommendation of a People's Inspection Board at work, Law 10/2022/QH15 Art. 63(1)(c), 81(1)(d).
        BOARD_RECOMMENDATION = "board_recommendation", "kiến nghị của Ban", "a recommendation of the board";
        /// The results of a year of work and the plans for the next, Law 10/2022/QH15 Art. 63(1)(a).
        WORK_RESULTS = "work_results", "kết quả công tác năm và phương hướng năm tiếp theo", "the results of the year and the plans for the next";
        /// How complaints and petitions were settled, Law 10/2022/QH15 Art. 63(1)(d), 81(1)(d).
        SETTLEMENTS = "settlements", "kết quả giải quyết khiếu nại, kiến nghị", "how petitions were settled";
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// A conference at which the People's Committee and the people exchange views, Law 10/2022/QH15 Art. 32(1).
        PEOPLE_DIALOGUE = "people_dialogue", "hội nghị trao đổi, đối thoại với Nhân dân", "the dialogue conference with the people";
        /// The yearly conference of a community, Law 10/2022/QH15 Art. 33.
        COMMUNITY_CONFERENCE = "community_conference", "hội nghị định kỳ của cộng đồng dân cư", "the yearly conference of the community";
        /// The plan of that conference, Decree 59/2023/NĐ-CP Art. 10.
        CONFERENCE_PLAN = "conference_plan", "kế hoạch tổ chức hội nghị định kỳ", "the plan of the yearly conference";
        /// The notice that summons it, Decree 59/2023/NĐ-CP Art. 11(1).
        CONFERENCE_NOTICE = "conference_notice", "thông báo triệu tập hội nghị định kỳ", "the notice of the yearly conference";
        /// The report on the community and on what it decided, Law 10/2022/QH15 Art. 33(3).
        COMMUNITY_REPORT = "community_report", "báo cáo về tình hình cộng đồng dân cư và việc đã quyết định", "the report on the community";
        /// The report on democracy in the village and the commune, Law 10/2022/QH15 Art. 33(3).
        VILLAGE_DEMOCRACY_REPORT = "village_democracy_report", "báo cáo kết quả thực hiện dân chủ ở thôn và trên địa bàn cấp xã", "the report on democracy in the village";
        /// The report of a board member at the conference, Law 10/2022/QH15 Art. 33(3).
        BOARD_MEMBER_REPORT = "board_member_report", "báo cáo của thành viên Ban Thanh tra nhân dân tại hội nghị", "the report of the board's member";
        /// What came of the conference, Decree 59/2023/NĐ-CP Art. 11(2).
        CONFERENCE_RESULT = "conference_result", "kết quả hội nghị định kỳ", "the result of the yearly conference";
        /// A petition or complaint that is passed on, Law 10/2022/QH15 Art. 35.
        CITIZEN_PETITION = "citizen_petition", "kiến nghị, phản ánh của công dân", "a petition of citizens";
        /// The system that takes in ratings and opinions, Law 10/2022/QH15 Art. 35(2)(a).
        FEEDBACK_SYSTEM = "feedback_system", "hệ thống đánh giá mức độ hài lòng, tiếp nhận góp ý", "the system of ratings and feedback";
        /// The commune's own rules of democracy, Law 10/2022/QH15 Art. 35(2)(c).
        DEMOCRACY_REGULATION = "democracy_regulation", "quy chế thực hiện dân chủ ở xã, phường, thị trấn", "the commune's rules of democracy";
        /// Obstructing inspection by the people or their boards; only a competent body can conclude it, Law 10/2022/QH15 Art. 35(2)(dd).
        INSPECTION_OBSTRUCTION = "inspection_obstruction", "hành vi cản trở kiểm tra, giám sát", "obstructing inspection";
        /// Reprisal for a petition or against a board; only a competent body can conclude it, Law 10/2022/QH15 Art. 35(2)(dd).
        INSPECTION_REPRISAL = "inspection_reprisal", "hành vi trả thù, trù dập", "reprisal for a petition or an inspection";
        /// A decision that handles who did so, Law 10/2022/QH15 Art. 35(2)(dd).
        CONDUCT_HANDLING = "conduct_handling", "xử lý người có hành vi vi phạm", "the handling of who did it";
        /// The People's Inspection Board of a commune, Law 10/2022/QH15 Art. 36.
        INSPECTION_BOARD = "inspection_board", "Ban Thanh tra nhân dân", "the People's Inspection Board";
        /// The discharge of a member of it, Law 10/2022/QH15 Art. 36(2).
        MEMBER_DISCHARGE = "member_discharge", "việc cho thôi làm thành viên Ban Thanh tra nhân dân", "the discharge of a board member";
        /// A seat of a board that stands vacant, Law 10/2022/QH15 Art. 36(2).
        VACANT_SEAT = "vacant_seat", "khuyết thành viên của Ban", "a vacant seat of a board";
        /// A board's plan for a quarter, Law 10/2022/QH15 Art. 39(2).
        BOARD_QUARTER_PLAN = "board_quarter_plan", "kế hoạch hoạt động quý của Ban", "the board's plan for a quarter";
        /// A board's plan for six months, Law 10/2022/QH15 Art. 39(2).
        BOARD_HALF_YEAR_PLAN = "board_half_year_plan", "kế hoạch hoạt động 06 tháng của Ban", "the board's plan for six months";
        /// A board's plan for a year, Law 10/2022/QH15 Art. 39(2).
        BOARD_YEAR_PLAN = "board_year_plan", "kế hoạch hoạt động năm của Ban", "the board's plan for a year";
        /// A board's plan for its term, Decree 59/2023/NĐ-CP Art. 14(1).
        BOARD_TERM_PLAN = "board_term_plan", "kế hoạch hoạt động nhiệm kỳ của Ban", "the board's plan for its term";
        /// A board's report on a quarter, Decree 59/2023/NĐ-CP Art. 14(3).
        BOARD_QUARTER_REPORT = "board_quarter_report", "báo cáo quý của Ban", "the board's report on a quarter";
        /// A board's report on six months, Decree 59/2023/NĐ-CP Art. 14(3).
        BOARD_HALF_YEAR_REPORT = "board_half_year_report", "báo cáo 06 tháng của Ban", "the board's report on six months";
        /// A board's report on a year, Decree 59/2023/NĐ-CP Art. 14(3).
        BOARD_YEAR_REPORT = "board_year_report", "báo cáo năm của Ban", "the board's report on a year";
        /// Main policies and the goals of the year, Law 10/2022/QH15 Art. 40(1)(a).
        YEARLY_GOALS = "yearly_goals", "chính sách, pháp luật chủ yếu và mục tiêu, nhiệm vụ hằng năm", "main policies and the goals of the year";
        /// A board's demand for information, Law 10/2022/QH15 Art. 40(1)(b), 45.
        BOARD_REQUEST = "board_request", "yêu cầu cung cấp thông tin của Ban", "the board's demand for information";
        /// Information supplied to a board, Law 10/2022/QH15 Art. 40(1)(b), 45.
        BOARD_INFORMATION = "board_information", "thông tin, tài liệu cung cấp cho Ban", "information for the board";
        /// What came of a board's recommendation, Law 10/2022/QH15 Art. 40(1)(c), 45.
        RECOMMENDATION_RESULT = "recommendation_result", "kết quả giải quyết kiến nghị của Ban", "the result of the recommendation";
        /// What came of complaints, Law 10/2022/QH15 Art. 40(1)(d).
        COMPLAINT_RESULT = "complaint_result", "kết quả giải quyết khiếu nại, tố cáo", "the result of complaints";
        /// A meeting of a board that elects its head and deputies, Law 10/2022/QH15 Art. 40(2)(b), 45(1)(a).
        BOARD_OFFICES = "board_offices", "bầu Trưởng ban, Phó Trưởng ban", "the election of the board's head and deputies";
        /// Who forms a board, Law 10/2022/QH15 Art. 40(2)(b), 45(1)(b).
        BOARD_MEMBERS = "board_members", "thành phần của Ban", "the members of the board";
        /// The funding of a board, Law 10/2022/QH15 Art. 40(2)(e), 45(1)(e).
        BOARD_FUNDING = "board_funding", "kinh phí hoạt động của Ban", "the funding of the board";
        /// The plan of one inspection of a board, Decree 59/2023/NĐ-CP Art. 14(1)(b).
        BOARD_INSPECTION_PLAN = "board_inspection_plan", "kế hoạch kiểm tra, giám sát cụ thể", "the plan of one inspection";
        /// What an inspection of a board found, Decree 59/2023/NĐ-CP Art. 14(2)(c), 18(2)(d).
        BOARD_FINDINGS = "board_findings", "kết quả kiểm tra, giám sát, xác minh của Ban", "what the board found";
        /// The plan to supervise a project, Law 10/2022/QH15 Art. 44(2), 45(1)(b).
        SUPERVISION_PLAN = "supervision_plan", "kế hoạch giám sát chương trình, dự án", "the plan to supervise the project";
        /// A place for a board to work, Law 10/2022/QH15 Art. 45(2)(a).
        BOARD_ROOM = "board_room", "địa điểm làm việc của Ban", "a place for the board to work";
        // Publicity by the commune, Law 10/2022/QH15 Art. 11–14.
        /// An item that the commune must make public, Law 10/2022/QH15 Art. 11.
        CONTENT_ITEM = "content_item", "nội dung phải công khai", "the item to be made public";
        /// A change of an item already made public, Law 10/2022/QH15 Art. 13(2), 14(1).
        ITEM_CHANGE = "item_change", "thay đổi của nội dung đã công khai", "the change of an item made public";
        /// A state secret, or information not yet public by law, Law 10/2022/QH15 Art. 11.
        NOT_PUBLIC = "not_public", "bí mật nhà nước hoặc thông tin chưa được công khai theo quy định", "information that is secret or not yet public";
        /// The list of items made public, Law 10/2022/QH15 Art. 13(2).
        PUBLISHED_LIST = "published_list", "danh sách các nội dung đã công khai", "the list of items made public";
        /// The publicity of a commune, its plan and its results, Law 10/2022/QH15 Art. 14.
        PUBLICITY = "publicity", "việc thực hiện công khai thông tin", "the carrying out of publicity";
        // The people give opinions, Law 10/2022/QH15 Art. 27, 28.
        /// What the people are asked their opinion of, Law 10/2022/QH15 Art. 27(1), 28(2).
        OPINION_SUBJECT = "opinion_subject", "nội dung lấy ý kiến Nhân dân", "what the people are asked";
        /// The opinions of the people, summed up, Law 10/2022/QH15 Art. 27(3), 28(3)–(6).
        PEOPLE_OPINION = "people_opinion", "ý kiến của Nhân dân và kết quả lấy ý kiến", "the opinions of the people";
        /// What became of the opinions, and why, Law 10/2022/QH15 Art. 27(3), 28(3), 28(4).
        OPINION_EXPLANATION = "opinion_explanation", "nội dung giải trình, tiếp thu ý kiến", "the explanation of what became of the opinions";
        /// A decision other than most of the people asked for, Law 10/2022/QH15 Art. 28(4).
        DIFFERS_FROM_MAJORITY = "differs_from_majority", "nội dung khác với ý kiến của đa số Nhân dân", "a decision other than most of the people asked for";
        /// A decision that punishes an administrative offence, Law 10/2022/QH15 Art. 27(1).
        PENALTY_DECISION = "penalty_decision", "quyết định xử phạt vi phạm hành chính", "a decision on an administrative penalty";
        /// The request of whom a decision burdens to be heard, Law 10/2022/QH15 Art. 27(1).
        HEARING_REQUEST = "hearing_request", "yêu cầu được trình bày ý kiến", "the request to be heard";
        /// A meeting with those whom a decision burdens, Law 10/2022/QH15 Art. 27(2).
        BURDEN_MEETING = "burden_meeting", "cuộc họp đối thoại, lấy ý kiến trực tiếp của đối tượng thi hành", "the meeting with those whom a decision burdens";
        // Boards at work, Decree 59/2023/NĐ-CP Art. 12, 20–27.
        /// A board that incites to unlawful acts; only a competent body can conclude it, Decree 59/2023/NĐ-CP Art. 12(2), 20(2), 24(2).
        BOARD_INCITEMENT = "board_incitement", "hành vi lợi dụng nhiệm vụ của Ban để kích động, lôi kéo", "abusing a board's powers to incite";
        /// That there be no board in a special case, Decree 59/2023/NĐ-CP Art. 21(2).
        NO_WORK_BOARD = "no_work_board", "việc không tổ chức Ban Thanh tra nhân dân", "that there be no board";
        /// A board's report on its term, Decree 59/2023/NĐ-CP Art. 22(3).
        BOARD_TERM_REPORT = "board_term_report", "báo cáo nhiệm kỳ của Ban", "the board's report on its term";
    }
}

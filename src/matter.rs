//! What an act is about: matters, their kinds and their reach.
//!
//! A matter (*việc*) is one thing that bodies and people deal with: this gate, that election. Its
//! kind is an identifier of the domain, mapped by the norms to the provisions of the law in force,
//! so that a road of 2016 and a road of 2024 are judged alike, each by the law of its time.

use alloc::string::String;

use crate::key::keys;
use crate::time::Date;
use crate::{BodyId, MatterId};

keys! {
    /// The kind of a matter (*loại việc*).
    MatterKind ("loại việc", "a kind of matter") {
        /// Policy and level of contributions for works (*mức đóng góp xây dựng công trình*), Law 10/2022/QH15 Art. 15(1).
        WORKS = "works", "chủ trương và mức đóng góp xây dựng công trình công cộng", "contributions to public works";
        /// Collecting, spending and managing the community's own money (*thu, chi, quản lý các khoản đóng góp*), Art. 15(2).
        FUNDS = "funds", "thu, chi, quản lý các khoản đóng góp, kinh phí của cộng đồng", "the community's contributions and funds";
        /// A village convention (*hương ước, quy ước*), Art. 15(3).
        CONVENTION = "convention", "hương ước, quy ước", "a village convention";
        /// The election of a village head (*bầu Trưởng thôn, Tổ trưởng tổ dân phố*), Art. 15(4).
        HEAD_ELECTION = "head_election", "bầu Trưởng thôn, Tổ trưởng tổ dân phố", "the election of a village head";
        /// The discharge of a village head (*cho thôi làm Trưởng thôn*), Art. 15(4).
        HEAD_DISCHARGE = "head_discharge", "cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố", "the discharge of a village head";
        /// The election of members of a board (*bầu thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng*), Art. 15(5).
        BOARD_ELECTION = "board_election", "bầu thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng", "the election of board members";
        /// The discharge of members of a board, Art. 15(5).
        BOARD_DISCHARGE = "board_discharge", "cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng", "the discharge of board members";
        /// Other matters of self-management (*công việc tự quản khác*), Art. 15(6).
        SELF_MANAGEMENT = "self_management", "công việc tự quản khác của cộng đồng dân cư", "another matter of self-management";
        /// An opinion on the boundaries of units (*lấy ý kiến về địa giới hành chính*).
        BOUNDARY_OPINION = "boundary_opinion", "lấy ý kiến về sắp xếp đơn vị hành chính", "an opinion on administrative units";
        /// An opinion on a draft (*lấy ý kiến dự thảo*).
        DRAFT_OPINION = "draft_opinion", "lấy ý kiến về dự thảo", "an opinion on a draft";
        /// An opinion on a plan of land use.
        LAND_PLAN = "land_plan", "lấy ý kiến về quy hoạch sử dụng đất", "an opinion on a land-use plan";
        /// An inspection of how the rules are carried out.
        INSPECTION = "inspection", "kiểm tra việc thực hiện dân chủ ở cơ sở", "an inspection";
        /// The handling of petitions.
        PETITIONS = "petitions", "giải quyết kiến nghị", "the handling of petitions";
        /// The reception of citizens.
        RECEPTION = "reception", "tiếp công dân", "the reception of citizens";
        /// Publicity of a body's own affairs.
        PUBLICITY = "publicity", "công khai thông tin", "publicity";
        /// An action programme of a Party body, and the year by year of its carrying out.
        ACTION_PROGRAMME = "action_programme", "chương trình hành động", "an action programme";
        /// A case of the rules done badly, broken or abused, from its finding to its handling.
        DEMOCRACY_CASE = "democracy_case", "vụ việc về thực hiện dân chủ ở cơ sở", "a case concerning grassroots democracy";
        /// Land exchanged between households.
        LAND_EXCHANGE = "land_exchange", "dồn điền đổi thửa", "land consolidation";
        // Matters of real cases that no kind above holds.
        /// What the people are asked of their satisfaction (*mức độ hài lòng*), Law 10/2022/QH15 Art. 34(1).
        SATISFACTION = "satisfaction", "đánh giá mức độ hài lòng của Nhân dân", "the people's satisfaction";
        /// Supervision and criticism of many bodies over a stretch of time, added up (*tổng hợp giám sát, phản biện*).
        OVERSIGHT_SUMMARY = "oversight_summary", "tổng hợp việc giám sát, phản biện qua một thời kỳ", "a summary of supervision and criticism";
        /// What a unit charges those it serves (*các khoản thu của đơn vị*), such as a school its pupils.
        UNIT_CHARGES = "unit_charges", "các khoản thu của đơn vị sự nghiệp", "the charges of a public unit";
        // Law 10/2022/QH15 Art. 1–10 and 83–91.
        /// How bodies carry the law out in their territory or field (*tổ chức thi hành pháp luật về thực hiện dân chủ ở cơ sở*), Law 10/2022/QH15 Art. 83–89.
        CARRYING_OUT_OF_LAW = "carrying_out_of_law", "tổ chức thi hành pháp luật về thực hiện dân chủ ở cơ sở", "the carrying out of the law on grassroots democracy";
        // The Front's supervision and social criticism.
        /// The yearly plan of one level of the Front, Joint Resolution 403/2017 Art. 3.
        FRONT_PLAN = "front_plan", "kế hoạch giám sát, phản biện xã hội hằng năm của Mặt trận", "the Front's yearly plan of supervision and criticism";
        /// A document studied by the Front, Joint Resolution 403/2017 Art. 4, 5.
        DOCUMENT_REVIEW = "document_review", "Mặt trận nghiên cứu, xem xét văn bản", "the Front's study of a document";
        /// A supervision by a team, Joint Resolution 403/2017 Art. 6–9.
        FRONT_SUPERVISION = "front_supervision", "giám sát bằng đoàn giám sát của Mặt trận", "a supervision by a team of the Front";
        /// Supervision through the boards of the people, Joint Resolution 403/2017 Art. 10, 11.
        BOARD_SUPERVISION = "board_supervision", "Mặt trận cấp xã giám sát thông qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng", "the commune Front's supervision through the boards";
        /// A supervision of a competent body that the Front joins, Joint Resolution 403/2017 Art. 12, 13.
        JOINED_SUPERVISION = "joined_supervision", "Mặt trận tham gia giám sát với cơ quan có thẩm quyền", "a supervision that the Front joins";
        /// A draft under social criticism, Joint Resolution 403/2017 Art. 14–19; Law 75/2015/QH13 Art. 36.
        SOCIAL_CRITICISM = "social_criticism", "phản biện xã hội đối với dự thảo văn bản", "a social criticism of a draft";
        /// What an authority hears from the Front of its level, Law 75/2015/QH13 Art. 30(1).
        OVERSIGHT_HEARING = "oversight_hearing", "nghe Mặt trận thông báo kết quả giám sát", "hearing the Front on its supervision";
        /// A vote on confidence, Law 75/2015/QH13 Art. 31(3).
        CONFIDENCE_VOTE = "confidence_vote", "lấy phiếu tín nhiệm người do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn", "a vote on confidence";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// The conventions that are in effect, year by year: review, statistics, report, Decree 61/2023/NĐ-CP Art. 15(4), 16.
        CONVENTION_AFFAIRS = "convention_affairs", "rà soát, báo cáo hằng năm về hương ước, quy ước", "the yearly review and report of conventions";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(1).
        UNIT_POLICIES = "unit_policies", "chủ trương, chính sách, pháp luật liên quan đến cơ quan, đơn vị", "policies and laws that concern the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(2).
        UNIT_WORK_PLANS = "unit_work_plans", "kế hoạch công tác của cơ quan, đơn vị", "the work plans of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(3).
        UNIT_BUDGET = "unit_budget", "dự toán, quyết toán ngân sách và tài chính của cơ quan, đơn vị", "the budget and finances of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(4).
        UNIT_ASSETS = "unit_assets", "tài sản công của cơ quan, đơn vị", "the public assets of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(5).
        UNIT_INVESTMENT = "unit_investment", "đầu tư công của cơ quan, đơn vị", "the public investment of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(6).
        UNIT_PERSONNEL = "unit_personnel", "công tác cán bộ, nhân sự của cơ quan, đơn vị", "the personnel of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(7).
        UNIT_INTEGRITY = "unit_integrity", "kết luận về tiêu cực, tham nhũng; kê khai tài sản", "conclusions on corruption; declarations of assets";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(8).
        UNIT_SETTLEMENTS = "unit_settlements", "kết quả thanh tra, kiểm tra, giải quyết khiếu nại trong nội bộ", "results of inspections and complaints within the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(9).
        UNIT_REGULATIONS = "unit_regulations", "nội quy, quy chế, quy tắc ứng xử của cơ quan, đơn vị", "the regulations of the unit";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(10).
        UNIT_OPINIONS_ANSWERED = "unit_opinions_answered", "kết quả tổng hợp, giải trình, tiếp thu ý kiến", "what became of the opinions of staff";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(11).
        UNIT_DIRECTIONS = "unit_directions", "văn bản chỉ đạo, điều hành của cấp trên", "directions from above";
        /// Made public in an agency or unit, Law 10/2022/QH15 Art. 46(12).
        UNIT_OTHER_ITEM = "unit_other_item", "nội dung khác phải công khai ở cơ quan, đơn vị", "another item that the unit must make public";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(a).
        ENTERPRISE_BUSINESS = "enterprise_business", "tình hình sản xuất, kinh doanh của doanh nghiệp", "the business of the enterprise";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(b).
        ENTERPRISE_REGULATIONS = "enterprise_regulations", "nội quy, thang lương, định mức và quy chế của doanh nghiệp", "the labour rules, pay scales and regulations of the enterprise";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(c).
        ENTERPRISE_AGREEMENTS = "enterprise_agreements", "thỏa ước lao động tập thể", "collective labour agreements";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(d).
        ENTERPRISE_FUNDS = "enterprise_funds", "việc trích lập, sử dụng các quỹ của doanh nghiệp", "the funds of the enterprise";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(dd).
        ENTERPRISE_DUES = "enterprise_dues", "việc trích nộp kinh phí công đoàn, đóng bảo hiểm", "union dues and insurance";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(e).
        ENTERPRISE_EMULATION = "enterprise_emulation", "thi đua, khen thưởng, kỷ luật, giải quyết kiến nghị", "emulation, discipline and petitions";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(g).
        ENTERPRISE_DEMOCRACY_RULES = "enterprise_democracy_rules", "quy chế thực hiện dân chủ của doanh nghiệp", "the rules of democracy of the enterprise";
        /// Made public in a state enterprise, Law 10/2022/QH15 Art. 64(1)(h).
        ENTERPRISE_OTHER_ITEM = "enterprise_other_item", "nội dung khác phải công khai ở doanh nghiệp", "another item that the enterprise must make public";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 49(3).
        UNIT_RESOLUTION = "unit_resolution", "nghị quyết hội nghị cán bộ, công chức, viên chức, người lao động", "a resolution of the conference of staff";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 49(2).
        UNIT_CONTRIBUTIONS = "unit_contributions", "thu, chi, quản lý các khoản đóng góp của cán bộ, công chức, viên chức, người lao động", "the contributions of staff";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 49(1).
        UNIT_BOARD_ELECTION = "unit_board_election", "bầu thành viên Ban Thanh tra nhân dân ở cơ quan, đơn vị", "the election of the unit's inspection board";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 49(1).
        UNIT_BOARD_DISCHARGE = "unit_board_discharge", "cho thôi làm thành viên Ban Thanh tra nhân dân ở cơ quan, đơn vị", "the discharge from the unit's inspection board";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 49(4).
        UNIT_SELF_MANAGEMENT = "unit_self_management", "công việc tự quản khác trong nội bộ cơ quan, đơn vị", "another matter of self-management of the unit";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 51(1), 52(3), 58(2), 59(1).
        UNIT_AFFAIRS = "unit_affairs", "việc thường xuyên về thực hiện dân chủ ở cơ quan, đơn vị", "the standing affairs of democracy in the unit";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 67(4).
        ENTERPRISE_RESOLUTION = "enterprise_resolution", "nghị quyết hội nghị người lao động", "a resolution of the conference of workers";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 67(2).
        ENTERPRISE_CONTRIBUTIONS = "enterprise_contributions", "lập quỹ và thu, chi các khoản đóng góp của người lao động", "the funds and contributions of workers";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 67(3).
        ENTERPRISE_BOARD_ELECTION = "enterprise_board_election", "bầu thành viên Ban Thanh tra nhân dân ở doanh nghiệp nhà nước", "the election of the enterprise's inspection board";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 67(3).
        ENTERPRISE_BOARD_DISCHARGE = "enterprise_board_discharge", "cho thôi làm thành viên Ban Thanh tra nhân dân ở doanh nghiệp nhà nước", "the discharge from the enterprise's inspection board";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 67(5).
        ENTERPRISE_SELF_MANAGEMENT = "enterprise_self_management", "nội dung tự quản khác trong nội bộ doanh nghiệp nhà nước", "another matter of self-management of the enterprise";
        /// Of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 69(1), 70(3), 80, 81.
        ENTERPRISE_AFFAIRS = "enterprise_affairs", "việc thường xuyên về thực hiện dân chủ ở doanh nghiệp nhà nước", "the standing affairs of democracy in the enterprise";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 53(1)–(7), (9)–(11).
        UNIT_OPINION = "unit_opinion", "nội dung lấy ý kiến trước khi người đứng đầu quyết định", "an opinion of staff before the head decides";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 53(8), 59(1)(a).
        UNIT_RULES = "unit_rules", "quy chế thực hiện dân chủ của cơ quan, đơn vị", "the rules of democracy of the unit";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 61–63.
        UNIT_BOARD = "unit_board", "việc của Ban Thanh tra nhân dân ở cơ quan, đơn vị", "the affairs of the unit's inspection board";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 71(1).
        ENTERPRISE_OPINION = "enterprise_opinion", "nội dung lấy ý kiến trước khi doanh nghiệp quyết định", "an opinion of workers before the enterprise decides";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 71(1)(dd), 81(1)(a).
        ENTERPRISE_RULES = "enterprise_rules", "việc xây dựng quy chế thực hiện dân chủ của doanh nghiệp", "the making of the rules of democracy of the enterprise";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 78, 79, 81.
        ENTERPRISE_BOARD = "enterprise_board", "việc của Ban Thanh tra nhân dân ở doanh nghiệp nhà nước", "the affairs of the enterprise's inspection board";
        /// Of an agency, unit or enterprise, Law 10/2022/QH15 Art. 82(2).
        EMPLOYER_OPT_IN = "employer_opt_in", "việc người sử dụng lao động ngoài Nhà nước chọn áp dụng", "the opting in of an employer outside the State";
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// What a commune owes its people all the time: dialogue, channels for their opinion, its own rules, Art. 32, 35.
        COMMUNE_DEMOCRACY = "commune_democracy", "bảo đảm để Nhân dân kiểm tra, giám sát ở cấp xã", "letting the people of a commune inspect and supervise";
        /// The yearly conference of a community, Art. 33.
        COMMUNITY_CONFERENCE = "community_conference", "hội nghị định kỳ của cộng đồng dân cư", "the yearly conference of a community";
        /// The People's Inspection Board of a commune, through its term, Art. 36–40.
        INSPECTION_BOARD = "inspection_board", "Ban Thanh tra nhân dân ở xã, phường, thị trấn", "the People's Inspection Board of a commune";
        /// The board that supervises one programme or project, Art. 41–45.
        INVESTMENT_BOARD = "investment_board", "Ban Giám sát đầu tư của cộng đồng", "the community investment supervision board of a project";
        // Items that the commune must make public, Law 10/2022/QH15 Art. 11–14.
        /// The yearly economic and social plan of the commune and its results, Art. 11(1).
        ITEM_ECONOMY = "item_economy", "kế hoạch phát triển kinh tế - xã hội của cấp xã và kết quả thực hiện", "the economic and social plan of the commune";
        /// The budget estimate and financial plan put before the Council, Art. 11(2).
        ITEM_BUDGET_DRAFT = "item_budget_draft", "dự toán ngân sách cấp xã trình Hội đồng nhân dân", "the budget estimate put before the Council";
        /// The budget estimate and financial plan as the Council decided them, Art. 11(2).
        ITEM_BUDGET = "item_budget", "dự toán ngân sách cấp xã đã được quyết định", "the budget estimate as decided";
        /// How the budget was run in a quarter, a half-year or a year, Art. 11(2).
        ITEM_BUDGET_RUN = "item_budget_run", "tình hình thực hiện dự toán ngân sách cấp xã theo quý, 06 tháng, năm", "the running of the budget";
        /// The final accounts and other financial results as the Council approved them, Art. 11(2).
        ITEM_BUDGET_ACCOUNTS = "item_budget_accounts", "quyết toán ngân sách cấp xã đã được phê chuẩn", "the final accounts of the budget";
        /// What became of the recommendations of the State Audit, Art. 11(2).
        ITEM_AUDIT = "item_audit", "kết quả thực hiện kiến nghị của Kiểm toán nhà nước", "what became of the recommendations of the State Audit";
        /// Projects, the taking and letting of land, and building plans in the commune, Art. 11(3).
        ITEM_PROJECTS = "item_projects", "dự án, thu hồi đất, quỹ đất, quy hoạch trên địa bàn cấp xã", "projects, land and building plans in the commune";
        /// The rules of democracy of the commune, the tasks of its officials and their rules of conduct, Art. 11(4).
        ITEM_RULES = "item_rules", "quy chế thực hiện dân chủ, nhiệm vụ, quy tắc ứng xử", "rules of democracy, tasks and conduct";
        /// Funds and grants under programmes, and contributions raised from the people, Art. 11(5).
        ITEM_FUNDS = "item_funds", "quản lý, sử dụng quỹ, tài trợ, khoản huy động đóng góp", "funds, grants and contributions";
        /// Public assets of the commune and what is made of them, Art. 11(6).
        ITEM_ASSETS = "item_assets", "tài sản công do cấp xã quản lý", "public assets of the commune";
        /// Support, allowances, credit and social security carried out in the commune, Art. 11(7).
        ITEM_SUPPORT = "item_support", "chính sách hỗ trợ, trợ cấp, tín dụng, an sinh xã hội", "support, allowances and credit";
        /// Relief from the budget after disasters or to the gravely ill, and donations, Art. 11(8).
        ITEM_RELIEF = "item_relief", "hỗ trợ khắc phục thiên tai, dịch bệnh; đóng góp, quyên góp tự nguyện", "relief and donations";
        /// The call to military and police service and its lists, Art. 11(9).
        ITEM_CALL_UP = "item_call_up", "gọi nhập ngũ và nghĩa vụ tham gia Công an nhân dân", "the call to military and police service";
        /// Results of inspections, of cases of officials and of votes of confidence, Art. 11(10).
        ITEM_DISCIPLINE = "item_discipline", "kết quả thanh tra, xử lý vi phạm; lấy phiếu, bỏ phiếu tín nhiệm", "results of inspections, discipline and votes of confidence";
        /// The plan, subject, results and explanation of opinions asked for under Art. 25, Art. 11(11).
        ITEM_OPINIONS = "item_opinions", "kế hoạch, nội dung, kết quả và giải trình việc lấy ý kiến Nhân dân", "the asking for opinions and its results";
        /// Fees and other dues that the commune itself collects, Art. 11(12).
        ITEM_FEES = "item_fees", "phí, lệ phí và nghĩa vụ tài chính do cấp xã trực tiếp thu", "fees collected by the commune";
        /// Administrative procedures that the commune itself carries out, Art. 11(13).
        ITEM_PROCEDURES = "item_procedures", "thủ tục hành chính do cấp xã trực tiếp thực hiện", "administrative procedures of the commune";
        /// Another item by law or by the rules of democracy of the commune, Art. 11(14).
        ITEM_OTHER = "item_other", "nội dung khác phải công khai", "another item to be made public";
        /// The publicity work of a commune as such: its list, its plan, Art. 13–14.
        COMMUNE_PUBLICITY = "commune_publicity", "việc công khai thông tin của cấp xã", "the publicity work of a commune";
        // Drafts on which the people give opinions, Law 10/2022/QH15 Art. 25.
        /// A draft economic and social plan of the commune, or a plan of its structure, settlement or trades, Art. 25(1).
        DRAFT_ECONOMY = "draft_economy", "dự thảo kế hoạch, phương án, đề án kinh tế - xã hội của cấp xã", "a draft plan of the economy of the commune";
        /// A draft land-use plan of the district, and the use of land that the commune manages, Art. 25(2).
        DRAFT_LAND_USE = "draft_land_use", "dự thảo quy hoạch sử dụng đất; quản lý, sử dụng quỹ đất cấp xã quản lý", "a draft land-use plan or the use of land of the commune";
        /// The policy, clearance and resettlement of a large investment, or of one that bears on the community, Art. 25(3).
        DRAFT_INVESTMENT = "draft_investment", "chủ trương, chính sách của dự án lớn hoặc ảnh hưởng trực tiếp đến cộng đồng", "the policy of a large investment";
        /// A draft on setting up, merging, dividing, naming units, villages and quarters, Art. 25(4).
        DRAFT_BOUNDARY = "draft_boundary", "dự thảo đề án về đơn vị hành chính, thôn, tổ dân phố", "a draft on units, villages and quarters";
        /// A draft decision of the People's Committee that touches the interest of the community, Art. 25(5).
        DRAFT_DECISION = "draft_decision", "dự thảo quyết định hành chính liên quan đến lợi ích cộng đồng", "a draft decision that touches the community";
        /// A draft task or scheme of a building plan, Art. 25(6).
        DRAFT_BUILDING_PLAN = "draft_building_plan", "dự thảo nhiệm vụ, đồ án quy hoạch xây dựng", "a draft building plan";
        /// Draft rules of democracy of the commune, in general or in one field, Art. 25(7).
        DRAFT_RULES = "draft_rules", "dự thảo quy chế thực hiện dân chủ ở cấp xã", "draft rules of democracy of the commune";
        /// A draft decision that lays a duty on citizens or ends or limits their rights, Art. 25(8).
        DRAFT_BURDEN = "draft_burden", "dự thảo quyết định xác lập nghĩa vụ hoặc chấm dứt, hạn chế quyền, lợi ích", "a draft decision that burdens citizens";
        /// Another matter by law, by the rules of the commune or on request, Art. 25(9).
        DRAFT_OTHER = "draft_other", "nội dung khác phải lấy ý kiến Nhân dân", "another matter of opinion";
    }
}

/// How far a matter reaches (*phạm vi thực hiện*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Reach {
    /// Within one village or quarter (*trong thôn, tổ dân phố*).
    Village,
    /// Across the commune (*trong địa bàn cấp xã*).
    Commune,
    /// Beyond the commune (*ngoài phạm vi cấp xã*).
    Wider,
    /// Within one agency, unit or enterprise (*trong cơ quan, đơn vị, doanh nghiệp*).
    Unit,
}

/// A matter of a case (*việc*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Matter {
    /// The id that records refer to.
    pub id: MatterId,
    /// The kind, which the norms are mapped to.
    pub kind: MatterKind,
    /// How far it reaches.
    pub reach: Reach,
    /// The community, or the commune, whose matter it is.
    pub body: BodyId,
    /// What people call it, as the source does.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<String>,
    /// The day before which nothing of this matter can have happened; absent if nobody says so.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub opened: Option<Date>,
}

impl Matter {
    /// A matter of one body.
    #[must_use]
    pub fn new(id: MatterId, kind: MatterKind, reach: Reach, body: BodyId) -> Self {
        Self {
            id,
            kind,
            reach,
            body,
            title: None,
            opened: None,
        }
    }

    /// The same matter under a title.
    #[must_use]
    pub fn with_title(self, title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..self
        }
    }

    /// The same matter, known not to be older than `opened`.
    #[must_use]
    pub fn with_opened(self, opened: Date) -> Self {
        Self {
            opened: Some(opened),
            ..self
        }
    }
}

//! The kinds of body and office, as keys: what became of each is a row of the next room.

use crate::key::keys;

keys! {
    /// A kind of body, office or community (*loại cơ quan, tổ chức, chức danh, cộng đồng*).
    BodyKind ("loại cơ quan, tổ chức", "a kind of body") {
        /// A village.
        VILLAGE = "village", "thôn", "village";
        /// A residential quarter.
        QUARTER = "quarter", "tổ dân phố", "residential quarter";
        /// A part of a village: hamlet, cluster, street.
        VILLAGE_PART = "village_part", "xóm, cụm dân cư", "part of a village";
        /// A commune.
        COMMUNE = "commune", "xã", "commune";
        /// A ward.
        WARD = "ward", "phường", "ward";
        /// A township.
        TOWNSHIP = "township", "thị trấn", "township";
        /// A special zone.
        SPECIAL_ZONE = "special_zone", "đặc khu", "special zone";
        /// A district, of any name.
        DISTRICT = "district", "huyện, quận, thị xã, thành phố thuộc tỉnh", "district";
        /// A province or city under the Centre.
        PROVINCE = "province", "tỉnh, thành phố", "province";
        /// The head of a village or quarter.
        VILLAGE_HEAD = "village_head", "Trưởng thôn, Tổ trưởng tổ dân phố", "village head";
        /// A person in the head's place until one is elected.
        INTERIM_HEAD = "interim_head", "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời", "interim village head";
        /// A convenor designated while there is no head.
        DESIGNATED_CONVENOR = "designated_convenor", "triệu tập viên được chỉ định", "designated convenor";
        /// The Front's work committee in the village.
        FRONT_WORK_COMMITTEE = "front_work_committee", "Ban công tác Mặt trận", "Front work committee";
        /// Its head.
        FRONT_WORK_HEAD = "front_work_head", "Trưởng ban công tác Mặt trận", "head of the Front work committee";
        /// The Party cell of the village.
        PARTY_CELL = "party_cell", "chi bộ thôn, tổ dân phố", "village Party cell";
        /// A socio-political organisation in the village.
        VILLAGE_MASS_ORG = "village_mass_org", "tổ chức chính trị - xã hội ở thôn, tổ dân phố", "socio-political organisation in the village";
        /// One household's representative.
        HOUSEHOLD_REP = "household_rep", "đại diện hộ gia đình", "household representative";
        /// Households.
        HOUSEHOLDS = "households", "hộ gia đình", "households";
        /// Citizens.
        CITIZENS = "citizens", "công dân", "citizens";
        /// The team that elects a village head.
        ELECTION_TEAM = "election_team", "Tổ bầu cử", "election team";
        /// The team of a household ballot.
        BALLOT_TEAM = "ballot_team", "Tổ phát phiếu lấy ý kiến", "ballot team";
        /// The team of an online vote.
        ONLINE_TEAM = "online_team", "Tổ lấy ý kiến biểu quyết trực tuyến", "online-vote team";
        /// A person skilled in information technology.
        IT_PERSON = "it_person", "người sử dụng thành thạo công nghệ thông tin", "person skilled in information technology";
        /// A board that a community sets up for one work.
        COMMUNITY_BOARD = "community_board", "ban quản lý, ban xây dựng do cộng đồng lập", "board set up by the community";
        /// The People's Inspection Board of the commune.
        INSPECTION_BOARD = "inspection_board", "Ban Thanh tra nhân dân", "People's Inspection Board";
        /// A community investment supervision board.
        INVESTMENT_BOARD = "investment_board", "Ban Giám sát đầu tư của cộng đồng", "community investment supervision board";
        /// The People's Committee of the commune.
        COMMUNE_PC = "commune_pc", "Ủy ban nhân dân cấp xã", "commune People's Committee";
        /// Its chair.
        COMMUNE_PC_CHAIR = "commune_pc_chair", "Chủ tịch Ủy ban nhân dân cấp xã", "chair of the commune People's Committee";
        /// The People's Council of the commune.
        COMMUNE_COUNCIL = "commune_council", "Hội đồng nhân dân cấp xã", "commune People's Council";
        /// The Front's committee in the commune.
        COMMUNE_FRONT = "commune_front", "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã", "commune Fatherland Front";
        /// Its standing board.
        COMMUNE_FRONT_BOARD = "commune_front_board", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã", "standing board of the commune Front";
        /// Its chair.
        COMMUNE_FRONT_CHAIR = "commune_front_chair", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã", "chair of the commune Front";
        /// The Party committee of the commune.
        COMMUNE_PARTY = "commune_party", "Đảng ủy cấp xã", "commune Party committee";
        /// The People's Committee of a district.
        DISTRICT_PC = "district_pc", "Ủy ban nhân dân cấp huyện", "district People's Committee";
        /// The Party committee of a district.
        DISTRICT_PARTY = "district_party", "Huyện ủy, thị ủy, thành ủy", "district Party committee";
        /// The standing committee of a district's Party committee.
        DISTRICT_STANDING = "district_standing", "Ban Thường vụ huyện ủy, thị ủy, thành ủy", "standing committee of the district Party committee";
        /// The People's Council of a district.
        DISTRICT_COUNCIL = "district_council", "Hội đồng nhân dân cấp huyện", "district People's Council";
        /// The Party committee of a province.
        PROVINCE_PARTY = "province_party", "Tỉnh ủy, thành ủy trực thuộc Trung ương", "provincial Party committee";
        /// Its standing committee.
        PROVINCE_STANDING = "province_standing", "Ban Thường vụ Tỉnh ủy", "standing committee of the provincial Party committee";
        /// A member of it.
        PROVINCE_COMMITTEE_MEMBER = "province_committee_member", "Tỉnh ủy viên", "member of the provincial Party committee";
        /// Its office.
        PROVINCE_PARTY_OFFICE = "province_party_office", "Văn phòng Tỉnh ủy", "office of the provincial Party committee";
        /// A body that advises and assists it.
        PROVINCE_ADVISORY_BODY = "province_advisory_body", "cơ quan tham mưu, giúp việc Tỉnh ủy", "advisory body of the provincial Party committee";
        /// Its Commission for Mass Mobilisation.
        PROVINCE_MASS_MOBILISATION = "province_mass_mobilisation", "Ban Dân vận Tỉnh ủy", "provincial Commission for Mass Mobilisation";
        /// Its Commission for Propaganda and Mass Mobilisation.
        PROVINCE_PROPAGANDA_MOBILISATION = "province_propaganda_mobilisation", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "provincial Commission for Propaganda and Mass Mobilisation";
        /// The steering committee of a province for grassroots democracy.
        STEERING_COMMITTEE = "steering_committee", "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở cấp tỉnh", "provincial steering committee";
        /// A member of it.
        STEERING_COMMITTEE_MEMBER = "steering_committee_member", "thành viên Ban Chỉ đạo cấp tỉnh", "member of the provincial steering committee";
        /// A Party committee that stands directly under a province's.
        PARTY_COMMITTEE_DIRECT = "party_committee_direct", "đảng ủy trực thuộc Tỉnh ủy", "Party committee directly under the province";
        /// A Party civil affairs committee under a province: of its People's Committee, a court, a procuracy.
        PARTY_CIVIL_AFFAIRS = "party_civil_affairs", "ban cán sự đảng", "Party civil affairs committee";
        /// That of the provincial People's Committee.
        PC_PARTY_CIVIL_AFFAIRS = "pc_party_civil_affairs", "ban cán sự đảng Ủy ban nhân dân tỉnh", "Party civil affairs committee of the provincial People's Committee";
        /// The Party committee of the government of a province.
        PROVINCE_GOVERNMENT_PARTY = "province_government_party", "Đảng ủy Ủy ban nhân dân tỉnh", "Party committee of the provincial government";
        /// A Party delegation under a province.
        PARTY_DELEGATION = "party_delegation", "đảng đoàn", "Party delegation";
        /// That of the provincial People's Council.
        COUNCIL_PARTY_DELEGATION = "council_party_delegation", "đảng đoàn Hội đồng nhân dân tỉnh", "Party delegation of the provincial People's Council";
        /// The People's Council of a province.
        PROVINCE_COUNCIL = "province_council", "Hội đồng nhân dân cấp tỉnh", "provincial People's Council";
        /// The People's Committee of a province.
        PROVINCE_PC = "province_pc", "Ủy ban nhân dân cấp tỉnh", "provincial People's Committee";
        /// The inspectorate of a province.
        PROVINCE_INSPECTORATE = "province_inspectorate", "Thanh tra tỉnh", "provincial inspectorate";
        /// A body of the province.
        PROVINCE_BODY = "province_body", "cơ quan cấp tỉnh", "body of the province";
        /// A department or sector of a province.
        DEPARTMENT = "department", "sở, ngành", "department";
        /// The Front's committee in the province.
        PROVINCE_FRONT = "province_front", "Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh", "provincial Fatherland Front";
        /// The Trade Union of a province.
        PROVINCE_TRADE_UNION = "province_trade_union", "Công đoàn cấp tỉnh", "provincial Trade Union";
        /// The Farmers' Union of a province.
        PROVINCE_FARMERS = "province_farmers", "Hội Nông dân cấp tỉnh", "provincial Farmers' Union";
        /// The Youth Union of a province.
        PROVINCE_YOUTH_UNION = "province_youth_union", "Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp tỉnh", "provincial Youth Union";
        /// Its standing committee.
        PROVINCE_YOUTH_UNION_STANDING = "province_youth_union_standing", "Ban Thường vụ Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp tỉnh", "standing committee of the provincial Youth Union";
        /// The Women's Union of a province.
        PROVINCE_WOMEN = "province_women", "Hội Liên hiệp Phụ nữ cấp tỉnh", "provincial Women's Union";
        /// The Veterans' Association of a province.
        PROVINCE_VETERANS = "province_veterans", "Hội Cựu chiến binh cấp tỉnh", "provincial Veterans' Association";
        /// The Central Committee of the Party.
        CENTRAL_COMMITTEE = "central_committee", "Ban Chấp hành Trung ương Đảng", "Party Central Committee";
        /// The Politburo.
        POLITBURO = "politburo", "Bộ Chính trị", "Politburo";
        /// The Secretariat.
        SECRETARIAT = "secretariat", "Ban Bí thư Trung ương Đảng", "Secretariat";
        /// The Central Office of the Party.
        CENTRAL_OFFICE = "central_office", "Văn phòng Trung ương Đảng", "Central Office";
        /// The Central Commission for Mass Mobilisation.
        CENTRAL_MASS_MOBILISATION = "central_mass_mobilisation", "Ban Dân vận Trung ương", "Central Commission for Mass Mobilisation";
        /// The Central Commission for Propaganda and Mass Mobilisation.
        CENTRAL_PROPAGANDA_MOBILISATION = "central_propaganda_mobilisation", "Ban Tuyên giáo và Dân vận Trung ương", "Central Commission for Propaganda and Mass Mobilisation";
        /// The central steering committee for grassroots democracy.
        CENTRAL_STEERING_COMMITTEE = "central_steering_committee", "Ban Chỉ đạo Trung ương về quy chế dân chủ ở cơ sở", "central steering committee";
        /// A Party organisation at the base: of a commune, an agency, a unit, an enterprise.
        BASE_PARTY_ORGANISATION = "base_party_organisation", "tổ chức cơ sở đảng", "grassroots Party organisation";
        /// A member of the Party, as an office.
        PARTY_MEMBER = "party_member", "đảng viên", "Party member";
        /// A member of the Front's organisations, as an office.
        MASS_ORG_MEMBER = "mass_org_member", "đoàn viên, hội viên", "member of a socio-political organisation";
        /// The head of any body, as an office.
        BODY_HEAD = "body_head", "người đứng đầu", "head of a body";
        /// An official, as an office.
        OFFICIAL = "official", "cán bộ", "official";
        /// The press and the other mass media.
        PRESS = "press", "cơ quan thông tin đại chúng", "press";
        /// An agency.
        AGENCY = "agency", "cơ quan", "agency";
        /// A public unit.
        UNIT = "unit", "đơn vị", "unit";
        /// An enterprise.
        ENTERPRISE = "enterprise", "doanh nghiệp", "enterprise";
        /// A locality of any level.
        LOCALITY = "locality", "địa phương", "locality";
        /// A body of another kind.
        OTHER_BODY = "other_body", "cơ quan, tổ chức khác", "another body";
        // Law 10/2022/QH15 Art. 1–10 and 83–91.
        /// A body that is competent to conclude, whichever the law of the field names.
        COMPETENT_BODY = "competent_body", "cơ quan, tổ chức có thẩm quyền", "competent body";
        /// The Government.
        GOVERNMENT = "government", "Chính phủ", "Government";
        /// The ministry in charge of local government and the civil service.
        MINISTRY_HOME_AFFAIRS = "ministry_home_affairs", "Bộ Nội vụ", "Ministry of Home Affairs";
        /// The ministry in charge of labour, as the law of 2022 names it.
        MINISTRY_LABOUR = "ministry_labour", "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs";
        /// The ministry in charge of the budget.
        MINISTRY_FINANCE = "ministry_finance", "Bộ Tài chính", "Ministry of Finance";
        /// The Trade Union at any level.
        TRADE_UNION = "trade_union", "Công đoàn Việt Nam các cấp", "Trade Union";
        /// A socio-political organisation other than the Trade Union, at any level.
        MASS_ORGANISATION = "mass_organisation", "tổ chức chính trị - xã hội khác", "other socio-political organisation";
        // The Front's supervision and social criticism.
        /// The Front's committee in the district.
        DISTRICT_FRONT = "district_front", "Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện", "district Fatherland Front";
        /// The Front's central committee.
        CENTRAL_FRONT = "central_front", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "central committee of the Fatherland Front";
        /// A socio-political organisation of any level.
        SOCIO_POLITICAL_ORG = "socio_political_org", "tổ chức chính trị - xã hội", "socio-political organisation";
        /// A member organisation of the Front.
        MEMBER_ORG = "member_org", "tổ chức thành viên của Mặt trận", "member organisation of the Front";
        /// The role of the Front, or of the organisation, directly above.
        SUPERIOR_FRONT = "superior_front", "Ủy ban Mặt trận, tổ chức chính trị - xã hội cấp trên trực tiếp", "Front or organisation directly above";
        /// A member of an advisory council, board or team of the Front.
        FRONT_ADVISER = "front_adviser", "thành viên Hội đồng, Ban, Tổ tư vấn của Mặt trận", "adviser of the Front";
        /// Whoever the Front, or an organisation, sends into a supervision.
        FRONT_REPRESENTATIVE = "front_representative", "đại diện Mặt trận, tổ chức chính trị - xã hội tham gia giám sát", "representative of the Front in a supervision";
        /// A supervision team.
        SUPERVISION_TEAM = "oversight_team", "đoàn giám sát của Mặt trận, tổ chức chính trị - xã hội", "supervision team of the Front";
        /// Its head.
        SUPERVISION_TEAM_HEAD = "oversight_team_head", "Trưởng đoàn giám sát", "head of a supervision team";
        /// Its members.
        SUPERVISION_TEAM_MEMBER = "oversight_team_member", "thành viên đoàn giám sát", "member of a supervision team";
        /// The role of whoever is supervised.
        SUPERVISED_BODY = "supervised_body", "cơ quan, tổ chức, cá nhân được giám sát", "body under supervision";
        /// The role of whoever drafts a document.
        DRAFTING_BODY = "drafting_body", "cơ quan, tổ chức chủ trì soạn thảo", "drafting body";
        /// The role of whoever issues a document.
        ISSUING_BODY = "issuing_body", "cơ quan, tổ chức có thẩm quyền ban hành văn bản", "issuing body";
        /// An expert or scientist.
        EXPERT = "expert", "chuyên gia, nhà khoa học", "expert";
        /// The National Assembly.
        NATIONAL_ASSEMBLY = "national_assembly", "Quốc hội", "National Assembly";
        /// Its standing committee.
        ASSEMBLY_STANDING = "assembly_standing", "Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly";
        /// The delegation of National Assembly deputies of a province.
        ASSEMBLY_DELEGATION = "assembly_delegation", "Đoàn đại biểu Quốc hội", "delegation of National Assembly deputies";
        // Village conventions, Decree 61/2023/NĐ-CP.
        /// The team that drafts a village convention, Decree 61/2023/NĐ-CP Art. 8.
        DRAFTING_TEAM = "drafting_team", "Tổ soạn thảo hương ước, quy ước", "drafting team of a convention";
        /// An elder or village chief, Decree 61/2023/NĐ-CP Art. 8(2).
        ELDER = "elder", "già làng, trưởng bản", "village elder";
        /// Somebody who speaks the language of an ethnic minority, Decree 61/2023/NĐ-CP Art. 8(2).
        ETHNIC_SPEAKER = "ethnic_speaker", "người biết tiếng dân tộc", "speaker of an ethnic language";
        /// The culture and society officer of a commune, Decree 61/2023/NĐ-CP Art. 11(3)(b).
        CULTURE_OFFICER = "culture_officer", "công chức Văn hóa - Xã hội cấp xã", "commune culture and society officer";
        /// The justice and civil-status officer of a commune, Decree 61/2023/NĐ-CP Art. 11(3)(b).
        JUSTICE_OFFICER = "justice_officer", "công chức Tư pháp - Hộ tịch cấp xã", "commune justice officer";
        /// The Ministry of Culture, Sports and Tourism, Decree 61/2023/NĐ-CP Art. 16(3), 21(1).
        CULTURE_MINISTRY = "culture_ministry", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism";
        // Democracy at work, Law 10/2022/QH15 Art. 46–82.
        /// The head of an agency or unit, Law 10/2022/QH15 Art. 46.
        UNIT_HEAD = "unit_head", "người đứng đầu cơ quan, đơn vị", "head of an agency or unit";
        /// The executive committee of the union in an agency, unit or enterprise, Law 10/2022/QH15 Art. 50(1), 68(1).
        WORK_UNION = "work_union", "Ban Chấp hành Công đoàn cơ quan, đơn vị, doanh nghiệp", "union committee at work";
        /// All who work in an agency, unit or enterprise, together, Law 10/2022/QH15 Art. 49, 67.
        STAFF = "staff", "cán bộ, công chức, viên chức, người lao động", "staff";
        /// The People's Inspection Board of an agency, unit or state enterprise, Law 10/2022/QH15 Art. 60, 77.
        WORK_INSPECTION_BOARD = "work_inspection_board", "Ban Thanh tra nhân dân ở cơ quan, đơn vị, doanh nghiệp nhà nước", "People's Inspection Board at work";
        /// A body above an agency, unit or enterprise that is competent to conclude, Law 10/2022/QH15 Art. 52(4), 70(4).
        SUPERIOR_BODY = "superior_body", "cơ quan cấp trên, cơ quan có thẩm quyền", "superior or competent body";
        /// The authorised representative of a state enterprise, Law 10/2022/QH15 Art. 66.
        ENTERPRISE_REPRESENTATIVE = "enterprise_representative", "người đại diện có thẩm quyền của doanh nghiệp nhà nước", "authorised representative of a state enterprise";
        /// The leadership of a state enterprise, Law 10/2022/QH15 Art. 69(1), 74(1), 81(1).
        ENTERPRISE_LEADERSHIP = "enterprise_leadership", "ban lãnh đạo doanh nghiệp nhà nước", "leadership of a state enterprise";
        /// Another organisation that represents workers at the base, Law 10/2022/QH15 Art. 68(1).
        WORKERS_ORGANISATION = "workers_organisation", "tổ chức đại diện khác của người lao động ở cơ sở", "other organisation of workers";
        /// An enterprise or organisation outside the State that employs under contracts of labour, Law 10/2022/QH15 Art. 82.
        PRIVATE_EMPLOYER = "private_employer", "doanh nghiệp, tổ chức sử dụng lao động ngoài Nhà nước", "employer outside the State";
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// Who owns, manages or pays for a programme or project, Law 10/2022/QH15 Art. 45(3).
        PROJECT_OWNER = "project_owner", "chủ chương trình, chủ đầu tư, ban quản lý chương trình, dự án", "owner or manager of a project";
        /// A deputy head of a board, Decree 59/2023/NĐ-CP Art. 13(3).
        BOARD_DEPUTY = "board_deputy", "Phó Trưởng ban", "deputy head of a board";
    }
}

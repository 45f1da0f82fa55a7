//! The kinds of body and office, and a row of facts on each.

use crate::key::keys;
use crate::time::{Date, Period};

keys! {
    /// A kind of body, office or community (*loại cơ quan, tổ chức, chức danh, cộng đồng*).
    BodyKind ("a kind of body") {
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
        /// The People's Committee of a province.
        PROVINCE_PC = "province_pc", "Ủy ban nhân dân cấp tỉnh", "provincial People's Committee";
        /// The inspectorate of a province.
        PROVINCE_INSPECTORATE = "province_inspectorate", "Thanh tra tỉnh", "provincial inspectorate";
        /// A body of the province.
        PROVINCE_BODY = "province_body", "cơ quan cấp tỉnh", "body of the province";
        /// A steering committee for grassroots democracy.
        STEERING_COMMITTEE = "steering_committee", "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở", "steering committee";
        /// A body of another kind.
        OTHER_BODY = "other_body", "cơ quan, tổ chức khác", "another body";
    }
}

/// The families of bodies (*hệ thống*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Bodies of the Party (*tổ chức đảng*).
    Party,
    /// Bodies of the State (*cơ quan nhà nước*).
    State,
    /// The Fatherland Front and the socio-political organisations (*Mặt trận, đoàn thể*).
    Front,
    /// Communities and their offices (*cộng đồng dân cư*).
    Community,
    /// Boards of the people's inspection and supervision (*thanh tra nhân dân, giám sát cộng đồng*).
    Board,
    /// Territories: units that bodies belong to (*đơn vị hành chính*).
    Territory,
    /// Anything else.
    Other,
}

/// The levels, from the ground up (*cấp*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Village or quarter (*thôn, tổ dân phố*): not a level of government.
    Village,
    /// Commune, ward, township, special zone (*cấp xã*).
    Commune,
    /// District (*cấp huyện*), until 2025-07-01.
    District,
    /// Province (*cấp tỉnh*).
    Province,
    /// Centre (*trung ương*).
    Centre,
}

/// How one body follows another (*kế thừa*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Succession {
    /// The same body under another name: duties and series follow.
    Renamed,
    /// Merged into another: duties and series follow.
    MergedInto,
    /// Its functions went to another: duties follow, series do not.
    FunctionsTo,
    /// Divided among several: no one-to-one heir.
    SplitInto,
    /// Ended without an heir.
    Ended,
}

/// What became of a kind, and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Heir {
    /// The kind of succession.
    pub succession: Succession,
    /// The kinds that follow; empty if none does.
    pub to: &'static [BodyKind],
    /// Where this was reported.
    pub source: &'static str,
}

/// A row of facts on a kind of body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyKindInfo {
    /// The kind.
    pub kind: BodyKind,
    /// Its family.
    pub family: Family,
    /// Its level.
    pub level: Level,
    /// The body that it acts for, if it is an organ or the holder of its chair.
    pub organ_of: Option<BodyKind>,
    /// When bodies of this kind exist.
    pub period: Period,
    /// What became of it at the end of the period.
    pub heir: Option<Heir>,
}

const fn row(kind: BodyKind, family: Family, level: Level) -> BodyKindInfo {
    BodyKindInfo {
        kind,
        family,
        level,
        organ_of: None,
        period: Period::always(),
        heir: None,
    }
}

const fn organ(kind: BodyKind, family: Family, level: Level, of: BodyKind) -> BodyKindInfo {
    BodyKindInfo {
        kind,
        family,
        level,
        organ_of: Some(of),
        period: Period::always(),
        heir: None,
    }
}

const fn ended(kind: BodyKind, family: Family, level: Level, heir: Heir) -> BodyKindInfo {
    BodyKindInfo {
        kind,
        family,
        level,
        organ_of: None,
        period: Period::until(Date::literal(2025, 7, 1)),
        heir: Some(heir),
    }
}

const DISTRICT_SOURCE: &str =
    "two-tier local government from 2025-07-01, reported by the press of the day";

const SPLIT: Heir = Heir {
    succession: Succession::SplitInto,
    to: &[BodyKind::COMMUNE_PC, BodyKind::PROVINCE_PC],
    source: DISTRICT_SOURCE,
};

/// The facts on every kind that the crate knows.
pub static KINDS: &[BodyKindInfo] = &[
    row(BodyKind::VILLAGE, Family::Community, Level::Village),
    row(BodyKind::QUARTER, Family::Community, Level::Village),
    row(BodyKind::VILLAGE_PART, Family::Community, Level::Village),
    row(BodyKind::COMMUNE, Family::Territory, Level::Commune),
    row(BodyKind::WARD, Family::Territory, Level::Commune),
    ended(
        BodyKind::TOWNSHIP,
        Family::Territory,
        Level::Commune,
        Heir {
            succession: Succession::Renamed,
            to: const { &[BodyKind::COMMUNE, BodyKind::WARD] },
            source: DISTRICT_SOURCE,
        },
    ),
    BodyKindInfo {
        kind: BodyKind::SPECIAL_ZONE,
        family: Family::Territory,
        level: Level::Commune,
        organ_of: None,
        period: Period::from(Date::literal(2025, 7, 1)),
        heir: None,
    },
    ended(
        BodyKind::DISTRICT,
        Family::Territory,
        Level::District,
        Heir {
            succession: Succession::Ended,
            to: &[],
            source: DISTRICT_SOURCE,
        },
    ),
    row(BodyKind::PROVINCE, Family::Territory, Level::Province),
    row(BodyKind::VILLAGE_HEAD, Family::Community, Level::Village),
    organ(
        BodyKind::INTERIM_HEAD,
        Family::Community,
        Level::Village,
        BodyKind::VILLAGE_HEAD,
    ),
    row(
        BodyKind::DESIGNATED_CONVENOR,
        Family::Community,
        Level::Village,
    ),
    row(
        BodyKind::FRONT_WORK_COMMITTEE,
        Family::Front,
        Level::Village,
    ),
    organ(
        BodyKind::FRONT_WORK_HEAD,
        Family::Front,
        Level::Village,
        BodyKind::FRONT_WORK_COMMITTEE,
    ),
    row(BodyKind::PARTY_CELL, Family::Party, Level::Village),
    row(BodyKind::VILLAGE_MASS_ORG, Family::Front, Level::Village),
    row(BodyKind::HOUSEHOLD_REP, Family::Community, Level::Village),
    row(BodyKind::HOUSEHOLDS, Family::Community, Level::Village),
    row(BodyKind::CITIZENS, Family::Community, Level::Village),
    row(BodyKind::ELECTION_TEAM, Family::Community, Level::Village),
    row(BodyKind::BALLOT_TEAM, Family::Community, Level::Village),
    row(BodyKind::ONLINE_TEAM, Family::Community, Level::Village),
    row(BodyKind::IT_PERSON, Family::Community, Level::Village),
    row(BodyKind::COMMUNITY_BOARD, Family::Community, Level::Village),
    row(BodyKind::INSPECTION_BOARD, Family::Board, Level::Commune),
    row(BodyKind::INVESTMENT_BOARD, Family::Board, Level::Commune),
    row(BodyKind::COMMUNE_PC, Family::State, Level::Commune),
    organ(
        BodyKind::COMMUNE_PC_CHAIR,
        Family::State,
        Level::Commune,
        BodyKind::COMMUNE_PC,
    ),
    row(BodyKind::COMMUNE_COUNCIL, Family::State, Level::Commune),
    row(BodyKind::COMMUNE_FRONT, Family::Front, Level::Commune),
    organ(
        BodyKind::COMMUNE_FRONT_BOARD,
        Family::Front,
        Level::Commune,
        BodyKind::COMMUNE_FRONT,
    ),
    organ(
        BodyKind::COMMUNE_FRONT_CHAIR,
        Family::Front,
        Level::Commune,
        BodyKind::COMMUNE_FRONT,
    ),
    row(BodyKind::COMMUNE_PARTY, Family::Party, Level::Commune),
    ended(BodyKind::DISTRICT_PC, Family::State, Level::District, SPLIT),
    ended(
        BodyKind::DISTRICT_PARTY,
        Family::Party,
        Level::District,
        Heir {
            succession: Succession::Ended,
            to: &[],
            source: DISTRICT_SOURCE,
        },
    ),
    row(BodyKind::PROVINCE_PC, Family::State, Level::Province),
    row(
        BodyKind::PROVINCE_INSPECTORATE,
        Family::State,
        Level::Province,
    ),
    row(BodyKind::PROVINCE_BODY, Family::Other, Level::Province),
    row(BodyKind::STEERING_COMMITTEE, Family::Party, Level::Province),
    row(BodyKind::OTHER_BODY, Family::Other, Level::Province),
];

/// The facts on a kind; none for a kind that only the caller knows.
#[must_use]
pub fn info(kind: &BodyKind) -> Option<&'static BodyKindInfo> {
    KINDS.iter().find(|row| row.kind == *kind)
}

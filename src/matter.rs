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
    MatterKind ("a kind of matter") {
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
        // The people inspect and supervise, Law 10/2022/QH15 Art. 30–45.
        /// What a commune owes its people all the time: dialogue, channels for their opinion, its own rules, Art. 32, 35.
        COMMUNE_DEMOCRACY = "commune_democracy", "bảo đảm để Nhân dân kiểm tra, giám sát ở cấp xã", "letting the people of a commune inspect and supervise";
        /// The yearly conference of a community, Art. 33.
        COMMUNITY_CONFERENCE = "community_conference", "hội nghị định kỳ của cộng đồng dân cư", "the yearly conference of a community";
        /// The People's Inspection Board of a commune, through its term, Art. 36–40.
        INSPECTION_BOARD = "inspection_board", "Ban Thanh tra nhân dân ở xã, phường, thị trấn", "the People's Inspection Board of a commune";
        /// The board that supervises one programme or project, Art. 41–45.
        INVESTMENT_BOARD = "investment_board", "Ban Giám sát đầu tư của cộng đồng", "the community investment supervision board of a project";
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
    /// Beyond the commune.
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

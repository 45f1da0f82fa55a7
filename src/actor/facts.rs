//! A row of facts on each kind of body and office: family, level, parent, beginning, end and heirs.

use super::kind::BodyKind;
use crate::Truth;
use crate::time::{Date, When};

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
    /// Base organisations, of communes, agencies, units, enterprises (*cơ sở*).
    Base,
    /// Commune, ward, township, special zone (*cấp xã*).
    Commune,
    /// District (*cấp huyện*), until 2025-07-01.
    District,
    /// Province (*cấp tỉnh*).
    Province,
    /// Centre (*trung ương*).
    Centre,
    /// Found at every level (*mọi cấp*); last, since it has no place of its own in the order.
    Every,
}

/// How one body follows another (*kế thừa*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Succession {
    /// The same body under another name (*đổi tên*): duties and series follow.
    Renamed,
    /// Merged into another (*sáp nhập, hợp nhất*): duties and series follow.
    MergedInto,
    /// Its functions went to another (*chuyển giao chức năng, nhiệm vụ*): duties follow, series do not.
    FunctionsTo,
    /// Divided among several (*chia, tách*): no one-to-one heir.
    SplitInto,
    /// Ended without an heir (*kết thúc hoạt động, giải thể*).
    Ended,
    /// Nothing read says who follows, if anybody does (*chưa rõ*): not the same as no heir.
    NotReported,
}

/// What became of a kind, and from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Heir {
    /// The first day without it, as well as it is known; an open latest day leaves open whether it
    /// has ended at all.
    pub from: When,
    /// The kind of succession.
    pub succession: Succession,
    /// The kinds that follow; empty if none does, or none is known.
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
    /// Its level. The kind has it, not the word: a *thành ủy* can be of a district or of a province.
    pub level: Level,
    /// The kind of body directly above it, or that it is a part of; absent where no source says so.
    pub parent: Option<BodyKind>,
    /// The first day on which it stands there; absent if it always does.
    pub parent_since: Option<Date>,
    /// The body that it acts for, if it is an organ or the holder of its chair.
    pub organ_of: Option<BodyKind>,
    /// The first day of its existence, as well as it is known; absent if no beginning is stated.
    pub began: Option<When>,
    /// What became of it, and from when; absent if no end is reported.
    pub heir: Option<Heir>,
}

impl BodyKindInfo {
    /// Whether bodies of this kind exist on a day: unknown where the day of a change was not read.
    ///
    /// ```
    /// use danchu::Truth;
    /// use danchu::actor::{BodyKind, info};
    /// use danchu::time::Date;
    /// let delegation = info(&BodyKind::PARTY_DELEGATION).ok_or("no row")?;
    /// assert_eq!(delegation.exists_on(Date::literal(2017, 6, 30)), Truth::Yes);
    /// // It ended early in 2025; the day was not read.
    /// assert_eq!(delegation.exists_on(Date::literal(2025, 3, 1)), Truth::Unknown);
    /// assert_eq!(delegation.exists_on(Date::literal(2026, 1, 1)), Truth::No);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn exists_on(&self, day: Date) -> Truth {
        self.begun_on(day).and(!self.ended_on(day))
    }

    /// The kind of body directly above it on a day, where a source says so.
    #[must_use]
    pub fn parent_on(&self, day: Date) -> Option<&BodyKind> {
        let stands_there = self.parent_since.is_none_or(|since| since <= day);
        self.parent.as_ref().filter(|_| stands_there)
    }

    pub(super) fn begun_on(&self, day: Date) -> Truth {
        self.began
            .map_or(Truth::Yes, |began| began.not_after(&day.into()))
    }

    pub(super) fn ended_on(&self, day: Date) -> Truth {
        self.heir
            .map_or(Truth::No, |heir| heir.from.not_after(&day.into()))
    }
}

/// Two levels of local government from this day on, the district being none.
const TWO_TIERS: Date = Date::literal(2025, 7, 1);
const FROM_TWO_TIERS: When = When::day(TWO_TIERS);

const DISTRICT_SOURCE: &str =
    "two-tier local government from 2025-07-01, reported by the press of the day";

const NO_DISTRICT: Heir = Heir {
    from: FROM_TWO_TIERS,
    succession: Succession::Ended,
    to: &[],
    source: DISTRICT_SOURCE,
};

const SPLIT: Heir = Heir {
    from: FROM_TWO_TIERS,
    succession: Succession::SplitInto,
    to: &[BodyKind::COMMUNE_PC, BodyKind::PROVINCE_PC],
    source: DISTRICT_SOURCE,
};

const NO_TOWNSHIP: Heir = Heir {
    from: FROM_TWO_TIERS,
    succession: Succession::Renamed,
    to: &[BodyKind::COMMUNE, BodyKind::WARD],
    source: DISTRICT_SOURCE,
};

/// The day of the announcement of the central merger.
const CENTRAL_MERGER: When = When::day(Date::literal(2025, 2, 3));

const CENTRAL_MERGED: Heir = Heir {
    from: CENTRAL_MERGER,
    succession: Succession::MergedInto,
    to: &[BodyKind::CENTRAL_PROPAGANDA_MOBILISATION],
    source: "announced on 2025-02-03: znews.vn 1527701; nongnghiepmoitruong.vn d740762",
};

/// Each province merged its commissions on a day of its own, after its scheme of December 2024; that
/// none is left to do in 2026 is our bound.
const PROVINCE_MERGER: When =
    When::between(Date::literal(2024, 12, 1), Date::literal(2025, 12, 31));

const PROVINCE_MERGED: Heir = Heir {
    from: PROVINCE_MERGER,
    succession: Succession::MergedInto,
    to: &[BodyKind::PROVINCE_PROPAGANDA_MOBILISATION],
    source: "a day for each province: announced on 2025-02-06 in Tiền Giang (congly.vn 468063), from \
             2025-03-01 in Bắc Giang (baobacgiang.vn 412784); the others were not read",
};

/// Planned in December 2024 and done early in 2025, in each province on a day of its
/// own; that "early" ends with June is our bound.
const CAUCUSES_END: When = When::between(Date::literal(2024, 12, 1), Date::literal(2025, 6, 30));

const CAUCUS_SOURCE: &str = "plan of December 2024: 24h.com.vn 46a1623157; \
     dangcongsan.vn/tinhuylaichau 2024-12-22; announced on 2025-02-11 in Thanh Hóa: nguoilambao.vn \
     tag 1477; the days of the others were not read";

const TO_GOVERNMENT_PARTY: Heir = Heir {
    from: CAUCUSES_END,
    succession: Succession::FunctionsTo,
    to: &[BodyKind::PROVINCE_GOVERNMENT_PARTY],
    source: CAUCUS_SOURCE,
};

/// The draft scheme of one province has a Party organisation of the Party's, mass, Council and judicial
/// agencies beside that of the government. Nothing read says that it takes over what a delegation
/// did, nor who follows a civil affairs committee of a court or a procuracy.
const CAUCUS_HEIR_UNKNOWN: Heir = Heir {
    from: CAUCUSES_END,
    succession: Succession::NotReported,
    to: &[],
    source: CAUCUS_SOURCE,
};

/// The reorganisation planned in December 2024 may have ended it, or not: no source was found.
const FATE_UNKNOWN: Heir = Heir {
    from: When::on_or_after(Date::literal(2024, 12, 1)),
    succession: Succession::NotReported,
    to: &[],
    source: "no source on it was found from the reorganisation of December 2024 on",
};

/// Writes the rows: family and level, then what stands above, whom it acts for, when it began and
/// what became of it, as far as that is known.
macro_rules! rows {
    (@kind) => { None };
    (@kind $KIND:ident) => { Some(BodyKind::$KIND) };
    (@fact) => { None };
    (@fact $FACT:ident) => { Some($FACT) };
    ($(
        $KIND:ident: $Family:ident $Level:ident
        $(, under $PARENT:ident $(since $SINCE:ident)?)?
        $(, organ_of $BODY:ident)?
        $(, began $BEGAN:ident)?
        $(, then $HEIR:ident)?;
    )*) => {
        &[$(BodyKindInfo {
            kind: BodyKind::$KIND,
            family: Family::$Family,
            level: Level::$Level,
            parent: rows!(@kind $($PARENT)?),
            parent_since: rows!(@fact $($($SINCE)?)?),
            organ_of: rows!(@kind $($BODY)?),
            began: rows!(@fact $($BEGAN)?),
            heir: rows!(@fact $($HEIR)?),
        }),*]
    };
}

/// The facts on every kind that the crate knows.
///
/// # Source
///
/// The bodies are those of Law 10/2022/QH15 and of a provincial action programme of 2016, as they
/// name them. What stands above, and what became of a kind, is here only where it was read or
/// reported; each [`Heir`] has its source. That a village has the Front's work committee under the
/// commune's Front: Law 75/2015/QH13, Art. 6(3); that the five socio-political organisations stand
/// directly under the Front: Art. 5(2) of it as amended by Law 97/2025/QH15.
pub static KINDS: &[BodyKindInfo] = rows! {
    VILLAGE: Community Village;
    QUARTER: Community Village;
    VILLAGE_PART: Community Village;
    COMMUNE: Territory Commune, under PROVINCE since TWO_TIERS;
    WARD: Territory Commune, under PROVINCE since TWO_TIERS;
    TOWNSHIP: Territory Commune, under DISTRICT, then NO_TOWNSHIP;
    SPECIAL_ZONE: Territory Commune, under PROVINCE since TWO_TIERS, began FROM_TWO_TIERS;
    DISTRICT: Territory District, under PROVINCE, then NO_DISTRICT;
    PROVINCE: Territory Province;
    VILLAGE_HEAD: Community Village;
    INTERIM_HEAD: Community Village, organ_of VILLAGE_HEAD;
    DESIGNATED_CONVENOR: Community Village;
    FRONT_WORK_COMMITTEE: Front Village, under COMMUNE_FRONT;
    FRONT_WORK_HEAD: Front Village, under FRONT_WORK_COMMITTEE, organ_of FRONT_WORK_COMMITTEE;
    PARTY_CELL: Party Village;
    VILLAGE_MASS_ORG: Front Village;
    HOUSEHOLD_REP: Community Village;
    HOUSEHOLDS: Community Village;
    CITIZENS: Community Village;
    ELECTION_TEAM: Community Village;
    BALLOT_TEAM: Community Village;
    ONLINE_TEAM: Community Village;
    IT_PERSON: Community Village;
    COMMUNITY_BOARD: Community Village;
    INSPECTION_BOARD: Board Commune;
    INVESTMENT_BOARD: Board Commune;
    COMMUNE_PC: State Commune;
    COMMUNE_PC_CHAIR: State Commune, under COMMUNE_PC, organ_of COMMUNE_PC;
    COMMUNE_COUNCIL: State Commune;
    COMMUNE_FRONT: Front Commune;
    COMMUNE_FRONT_BOARD: Front Commune, under COMMUNE_FRONT, organ_of COMMUNE_FRONT;
    COMMUNE_FRONT_CHAIR: Front Commune, under COMMUNE_FRONT, organ_of COMMUNE_FRONT;
    COMMUNE_PARTY: Party Commune;
    DISTRICT_PC: State District, then SPLIT;
    DISTRICT_PARTY: Party District, under PROVINCE_PARTY, then NO_DISTRICT;
    DISTRICT_STANDING: Party District, under DISTRICT_PARTY, organ_of DISTRICT_PARTY, then NO_DISTRICT;
    DISTRICT_COUNCIL: State District, then NO_DISTRICT;
    PROVINCE_PARTY: Party Province;
    PROVINCE_STANDING: Party Province, under PROVINCE_PARTY, organ_of PROVINCE_PARTY;
    PROVINCE_COMMITTEE_MEMBER: Party Province, under PROVINCE_PARTY;
    PROVINCE_PARTY_OFFICE: Party Province, under PROVINCE_PARTY;
    PROVINCE_ADVISORY_BODY: Party Province, under PROVINCE_PARTY;
    PROVINCE_MASS_MOBILISATION: Party Province, under PROVINCE_PARTY, then PROVINCE_MERGED;
    PROVINCE_PROPAGANDA_MOBILISATION: Party Province, under PROVINCE_PARTY, began PROVINCE_MERGER;
    STEERING_COMMITTEE: Party Province, then FATE_UNKNOWN;
    STEERING_COMMITTEE_MEMBER: Party Province, under STEERING_COMMITTEE, then FATE_UNKNOWN;
    PARTY_COMMITTEE_DIRECT: Party Province, under PROVINCE_PARTY;
    PARTY_CIVIL_AFFAIRS: Party Province, under PROVINCE_PARTY, then CAUCUS_HEIR_UNKNOWN;
    PC_PARTY_CIVIL_AFFAIRS: Party Province, under PROVINCE_PARTY, then TO_GOVERNMENT_PARTY;
    PROVINCE_GOVERNMENT_PARTY: Party Province, began CAUCUSES_END;
    PARTY_DELEGATION: Party Province, under PROVINCE_PARTY, then CAUCUS_HEIR_UNKNOWN;
    COUNCIL_PARTY_DELEGATION: Party Province, under PROVINCE_PARTY, then CAUCUS_HEIR_UNKNOWN;
    PROVINCE_COUNCIL: State Province;
    PROVINCE_PC: State Province;
    PROVINCE_INSPECTORATE: State Province;
    PROVINCE_BODY: Other Province;
    DEPARTMENT: State Province, under PROVINCE_PC;
    PROVINCE_FRONT: Front Province;
    PROVINCE_TRADE_UNION: Front Province, under PROVINCE_FRONT since TWO_TIERS;
    PROVINCE_FARMERS: Front Province, under PROVINCE_FRONT since TWO_TIERS;
    PROVINCE_YOUTH_UNION: Front Province, under PROVINCE_FRONT since TWO_TIERS;
    PROVINCE_YOUTH_UNION_STANDING: Front Province, under PROVINCE_YOUTH_UNION, organ_of PROVINCE_YOUTH_UNION;
    PROVINCE_WOMEN: Front Province, under PROVINCE_FRONT since TWO_TIERS;
    PROVINCE_VETERANS: Front Province, under PROVINCE_FRONT since TWO_TIERS;
    CENTRAL_COMMITTEE: Party Centre;
    POLITBURO: Party Centre, under CENTRAL_COMMITTEE;
    SECRETARIAT: Party Centre, under CENTRAL_COMMITTEE;
    CENTRAL_OFFICE: Party Centre, under CENTRAL_COMMITTEE;
    CENTRAL_MASS_MOBILISATION: Party Centre, under CENTRAL_COMMITTEE, then CENTRAL_MERGED;
    CENTRAL_PROPAGANDA_MOBILISATION: Party Centre, under CENTRAL_COMMITTEE, began CENTRAL_MERGER;
    CENTRAL_STEERING_COMMITTEE: Party Centre, then FATE_UNKNOWN;
    BASE_PARTY_ORGANISATION: Party Base;
    PARTY_MEMBER: Party Base;
    MASS_ORG_MEMBER: Front Every;
    BODY_HEAD: Other Every;
    OFFICIAL: Other Every;
    PRESS: Other Every;
    AGENCY: Other Every;
    UNIT: Other Every;
    ENTERPRISE: Other Every;
    LOCALITY: Territory Every;
    OTHER_BODY: Other Province;
    COMPETENT_BODY: Other Every;
    GOVERNMENT: State Centre;
    MINISTRY_HOME_AFFAIRS: State Centre;
    MINISTRY_LABOUR: State Centre;
    MINISTRY_FINANCE: State Centre;
    TRADE_UNION: Front Every;
    MASS_ORGANISATION: Front Every;
    DISTRICT_FRONT: Front District, then NO_DISTRICT;
    CENTRAL_FRONT: Front Centre;
    SOCIO_POLITICAL_ORG: Front Every;
    MEMBER_ORG: Front Every;
    SUPERIOR_FRONT: Front Every;
    FRONT_ADVISER: Front Every;
    FRONT_REPRESENTATIVE: Front Every;
    SUPERVISION_TEAM: Front Every;
    SUPERVISION_TEAM_HEAD: Front Every, organ_of SUPERVISION_TEAM;
    SUPERVISION_TEAM_MEMBER: Front Every;
    SUPERVISED_BODY: Other Every;
    DRAFTING_BODY: Other Every;
    ISSUING_BODY: Other Every;
    EXPERT: Other Every;
    NATIONAL_ASSEMBLY: State Centre;
    ASSEMBLY_STANDING: State Centre, under NATIONAL_ASSEMBLY, organ_of NATIONAL_ASSEMBLY;
    ASSEMBLY_DELEGATION: State Province;
    DRAFTING_TEAM: Community Village;
    ELDER: Community Village;
    ETHNIC_SPEAKER: Community Village;
    CULTURE_OFFICER: State Commune, under COMMUNE_PC;
    JUSTICE_OFFICER: State Commune, under COMMUNE_PC;
    CULTURE_MINISTRY: State Centre;
    UNIT_HEAD: Other Every;
    WORK_UNION: Front Base;
    STAFF: Other Every;
    WORK_INSPECTION_BOARD: Board Base;
    SUPERIOR_BODY: Other Every;
    ENTERPRISE_REPRESENTATIVE: Other Every;
    ENTERPRISE_LEADERSHIP: Other Every;
    WORKERS_ORGANISATION: Other Base;
    PRIVATE_EMPLOYER: Other Every;
    PROJECT_OWNER: Other Every;
    BOARD_DEPUTY: Board Every;
};

/// The facts on a kind; none for a kind that only the caller knows.
#[must_use]
pub fn info(kind: &BodyKind) -> Option<&'static BodyKindInfo> {
    KINDS.iter().find(|row| row.kind == *kind)
}

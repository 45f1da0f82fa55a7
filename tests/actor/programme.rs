//! Every body that the action programme names: found by name, level, what stands above, and date.

use alloc::collections::BTreeSet;

use danchu::actor::{BodyKind, BodyKindInfo, Fate, Level, Succession, fate_on, info};
use danchu::norm::{Duty, Perform, Timing, Trigger};
use danchu::time::Date;
use danchu::{Lang, Truth};

use Level::{Base, Centre, Commune, District, Every, Province};
use Truth::{No, Unknown, Yes};

/// A day of the years in which the programme was carried out, and one after the reorganisation.
const DAY_2017: Date = Date::literal(2017, 6, 30);
const DAY_2026: Date = Date::literal(2026, 1, 1);

type Row = (
    &'static str,
    &'static str,
    Level,
    // The kind above it in 2026, or when it ended.
    Option<&'static str>,
    // The body that it acts for.
    Option<&'static str>,
    // Whether it exists on 2026-01-01.
    Truth,
    Option<(Succession, &'static [&'static str])>,
);

const TO_GOVERNMENT_PARTY: Option<(Succession, &[&str])> =
    Some((Succession::FunctionsTo, &["province_government_party"]));
const NOT_REPORTED: Option<(Succession, &[&str])> = Some((Succession::NotReported, &[]));
const NO_HEIR: Option<(Succession, &[&str])> = Some((Succession::Ended, &[]));

/// Typed from the text of the programme and the reports, not from the table.
#[rustfmt::skip]
const NAMED: &[Row] = &[
    // The Centre.
    ("politburo", "Bộ Chính trị", Centre, Some("central_committee"), None, Yes, None),
    ("secretariat", "Ban Bí thư Trung ương Đảng", Centre, Some("central_committee"), None, Yes, None),
    ("central_office", "Văn phòng Trung ương Đảng", Centre, Some("central_committee"), None, Yes, None),
    ("central_mass_mobilisation", "Ban Dân vận Trung ương", Centre, Some("central_committee"), None, No, Some((Succession::MergedInto, &["central_propaganda_mobilisation"]))),
    ("central_steering_committee", "Ban Chỉ đạo Trung ương", Centre, None, None, Unknown, NOT_REPORTED),
    // The Party in the province.
    ("province_party", "Tỉnh ủy", Province, None, None, Yes, None),
    ("province_standing", "Ban Thường vụ Tỉnh ủy", Province, Some("province_party"), Some("province_party"), Yes, None),
    ("province_committee_member", "Tỉnh ủy viên", Province, Some("province_party"), None, Yes, None),
    ("province_party_office", "Văn phòng Tỉnh ủy", Province, Some("province_party"), None, Yes, None),
    ("province_advisory_body", "tham mưu, giúp việc", Province, Some("province_party"), None, Yes, None),
    ("province_mass_mobilisation", "Ban Dân vận Tỉnh ủy", Province, Some("province_party"), None, No, Some((Succession::MergedInto, &["province_propaganda_mobilisation"]))),
    ("steering_committee", "Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở", Province, None, None, Unknown, NOT_REPORTED),
    ("steering_committee_member", "thành viên Ban Chỉ đạo", Province, Some("steering_committee"), None, Unknown, NOT_REPORTED),
    ("party_committee_direct", "đảng ủy trực thuộc Tỉnh ủy", Province, Some("province_party"), None, Yes, None),
    // That of the People's Committee apart, it can be of a court or a procuracy.
    ("party_civil_affairs", "ban cán sự đảng", Province, Some("province_party"), None, No, NOT_REPORTED),
    ("pc_party_civil_affairs", "ban cán sự đảng Ủy ban nhân dân", Province, Some("province_party"), None, No, TO_GOVERNMENT_PARTY),
    ("party_delegation", "đảng đoàn", Province, Some("province_party"), None, No, NOT_REPORTED),
    ("council_party_delegation", "đảng đoàn Hội đồng nhân dân", Province, Some("province_party"), None, No, NOT_REPORTED),
    // The State in the province.
    ("province_council", "Hội đồng nhân dân cấp tỉnh", Province, None, None, Yes, None),
    ("province_pc", "Ủy ban nhân dân cấp tỉnh", Province, None, None, Yes, None),
    ("department", "sở, ngành", Province, Some("province_pc"), None, Yes, None),
    // The Front and the five organisations.
    ("province_front", "Mặt trận Tổ quốc", Province, None, None, Yes, None),
    ("province_trade_union", "Công đoàn", Province, Some("province_front"), None, Yes, None),
    ("province_farmers", "Hội Nông dân", Province, Some("province_front"), None, Yes, None),
    ("province_youth_union", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", Province, Some("province_front"), None, Yes, None),
    ("province_youth_union_standing", "Ban Thường vụ Đoàn Thanh niên Cộng sản Hồ Chí Minh", Province, Some("province_youth_union"), Some("province_youth_union"), Yes, None),
    ("province_women", "Hội Liên hiệp Phụ nữ", Province, Some("province_front"), None, Yes, None),
    ("province_veterans", "Hội Cựu chiến binh", Province, Some("province_front"), None, Yes, None),
    // The district.
    ("district_party", "Huyện ủy, thị ủy, thành ủy", District, Some("province_party"), None, No, NO_HEIR),
    ("district_standing", "Ban Thường vụ huyện ủy, thị ủy, thành ủy", District, Some("district_party"), Some("district_party"), No, NO_HEIR),
    ("district_council", "Hội đồng nhân dân cấp huyện", District, None, None, No, NO_HEIR),
    ("district_pc", "Ủy ban nhân dân cấp huyện", District, None, None, No, Some((Succession::SplitInto, &["commune_pc", "province_pc"]))),
    // The commune and the base.
    ("commune_council", "Hội đồng nhân dân cấp xã", Commune, None, None, Yes, None),
    ("commune_pc", "Ủy ban nhân dân cấp xã", Commune, None, None, Yes, None),
    ("commune_party", "Đảng ủy cấp xã", Commune, None, None, Yes, None),
    ("base_party_organisation", "tổ chức cơ sở đảng", Base, None, None, Yes, None),
    ("party_member", "đảng viên", Base, None, None, Yes, None),
    ("citizens", "công dân", Level::Village, None, None, Yes, None),
    // Every level.
    ("mass_org_member", "đoàn viên, hội viên", Every, None, None, Yes, None),
    ("body_head", "người đứng đầu", Every, None, None, Yes, None),
    ("official", "cán bộ", Every, None, None, Yes, None),
    ("press", "cơ quan thông tin đại chúng", Every, None, None, Yes, None),
    ("agency", "cơ quan", Every, None, None, Yes, None),
    ("unit", "đơn vị", Every, None, None, Yes, None),
    ("locality", "địa phương", Every, None, None, Yes, None),
    ("enterprise", "doanh nghiệp", Every, None, None, Yes, None),
];

/// The eleven lines of *Nơi nhận*.
const ADDRESSEES: &[(&str, &[&str])] = &[
    ("recipients.1", &["secretariat"]),
    ("recipients.2", &["central_office"]),
    ("recipients.3", &["central_steering_committee"]),
    ("recipients.4", &["central_mass_mobilisation"]),
    ("recipients.5", &["district_party"]),
    ("recipients.6", &["party_committee_direct"]),
    ("recipients.7", &["party_civil_affairs", "party_delegation"]),
    ("recipients.8", &["province_youth_union_standing"]),
    ("recipients.9", &["province_committee_member"]),
    ("recipients.10", &["steering_committee_member"]),
    ("recipients.11", &["province_party_office"]),
];

fn kind(id: &str) -> BodyKind {
    id.parse().unwrap()
}

fn row(id: &str) -> &'static BodyKindInfo {
    info(&kind(id)).unwrap_or_else(|| panic!("no row `{id}`"))
}

#[test]
fn every_body_of_the_programme_is_found_by_name_and_date() {
    for (id, vi, level, parent, organ_of, on_2026, heir) in NAMED {
        let row = row(id);
        assert!(row.kind.name(Lang::Vi).contains(vi), "{id}: {vi}");
        assert_eq!(row.level, *level, "{id}");
        assert_eq!(row.parent, parent.map(kind), "{id}: above it");
        assert_eq!(row.organ_of, organ_of.map(kind), "{id}: acts for");
        assert_eq!(row.exists_on(DAY_2017), Yes, "{id} in 2017");
        assert_eq!(row.exists_on(DAY_2026), *on_2026, "{id} in 2026");
        let found = row.heir.map(|found| (found.succession, found.to.to_vec()));
        let heir = heir.map(|(how, to)| (how, to.iter().map(|id| kind(id)).collect()));
        assert_eq!(found, heir, "{id}: what became of it");
    }
}

#[test]
fn every_line_of_addressees_names_bodies_that_exist_in_the_years_of_the_programme() {
    let named: BTreeSet<&str> = NAMED.iter().map(|row| row.0).collect();
    for (line, ids) in ADDRESSEES {
        for id in *ids {
            assert!(named.contains(id), "{line}: {id}");
            assert_eq!(fate_on(&kind(id), DAY_2017), Fate::Exists, "{line}: {id}");
        }
    }
}

#[test]
fn the_heirs_of_2025_do_not_exist_in_2017() {
    for id in [
        "central_propaganda_mobilisation",
        "province_propaganda_mobilisation",
        "province_government_party",
        "special_zone",
    ] {
        assert_eq!(row(id).exists_on(DAY_2017), No, "{id}");
        assert_eq!(fate_on(&kind(id), DAY_2017), Fate::NotYet, "{id}");
        assert_eq!(row(id).exists_on(DAY_2026), Yes, "{id}");
    }
    let names = [
        (
            "central_propaganda_mobilisation",
            "Ban Tuyên giáo và Dân vận Trung ương",
        ),
        (
            "province_propaganda_mobilisation",
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
        ),
        ("province_government_party", "Đảng ủy Ủy ban nhân dân tỉnh"),
    ];
    for (id, vi) in names {
        assert_eq!(kind(id).name(Lang::Vi), vi);
    }
}

#[test]
fn the_district_exists_until_the_day_before_two_levels() {
    let (before, on, after) = (
        Date::literal(2025, 6, 30),
        Date::literal(2025, 7, 1),
        Date::literal(2025, 7, 2),
    );
    for id in [
        "district",
        "district_party",
        "district_standing",
        "district_council",
        "district_pc",
        "township",
    ] {
        let days = [before, on, after].map(|day| row(id).exists_on(day));
        assert_eq!(days, [Yes, No, No], "{id}");
    }
    let zone = [before, on, after].map(|day| row("special_zone").exists_on(day));
    assert_eq!(zone, [No, Yes, Yes]);
    let fates = |id| [before, on].map(|day| fate_on(&kind(id), day));
    assert_eq!(fates("district_standing"), [Fate::Exists, Fate::Ended]);
    assert_eq!(fates("district_party"), [Fate::Exists, Fate::Ended]);
    let among = vec![BodyKind::COMMUNE_PC, BodyKind::PROVINCE_PC];
    assert_eq!(fates("district_pc"), [Fate::Exists, Fate::Split { among }]);
}

#[test]
fn the_five_organisations_stand_under_the_front_from_the_day_of_two_levels() {
    for id in [
        "province_trade_union",
        "province_farmers",
        "province_youth_union",
        "province_women",
        "province_veterans",
    ] {
        assert_eq!(row(id).parent_on(Date::literal(2025, 6, 30)), None, "{id}");
        let above = row(id).parent_on(Date::literal(2025, 7, 1));
        assert_eq!(above, Some(&BodyKind::PROVINCE_FRONT), "{id}");
    }
    let standing = row("province_standing");
    assert_eq!(
        standing.parent_on(DAY_2017),
        Some(&BodyKind::PROVINCE_PARTY)
    );
}

fn follows(succession: Succession, to: &[&str]) -> Fate {
    let kinds: Vec<BodyKind> = to.iter().map(|id| kind(id)).collect();
    Fate::Follows {
        succession,
        to: kinds,
    }
}

#[test]
fn a_day_that_nobody_read_is_not_claimed() {
    let days = |id, days: &[(i32, u32, u32)]| -> Vec<Truth> {
        days.iter()
            .map(|(y, m, d)| row(id).exists_on(Date::literal(*y, *m, *d)))
            .collect()
    };
    // Planned in December 2024, done early in 2025.
    for id in [
        "party_civil_affairs",
        "pc_party_civil_affairs",
        "party_delegation",
        "council_party_delegation",
    ] {
        let found = days(
            id,
            &[(2024, 11, 30), (2024, 12, 1), (2025, 6, 29), (2025, 6, 30)],
        );
        assert_eq!(found, [Yes, Unknown, Unknown, No], "{id}");
    }
    let found = days(
        "province_government_party",
        &[(2024, 11, 30), (2024, 12, 1), (2025, 6, 29), (2025, 6, 30)],
    );
    assert_eq!(found, [No, Unknown, Unknown, Yes]);
    // Each province on a day of its own.
    let found = days(
        "province_mass_mobilisation",
        &[
            (2024, 11, 30),
            (2024, 12, 1),
            (2025, 12, 30),
            (2025, 12, 31),
        ],
    );
    assert_eq!(found, [Yes, Unknown, Unknown, No]);
    // Not known whether it ended.
    let found = days(
        "steering_committee",
        &[(2021, 3, 25), (2024, 11, 30), (2024, 12, 1), (2030, 1, 1)],
    );
    assert_eq!(found, [Yes, Yes, Unknown, Unknown]);
    // The merger at the centre has its day.
    let found = days(
        "central_mass_mobilisation",
        &[(2025, 2, 2), (2025, 2, 3), (2025, 2, 4)],
    );
    assert_eq!(found, [Yes, No, No]);
}

/// A provision, who owes it, and what became of each in 2017, in the spring of 2025 and in 2026.
type Borne<'a> = (&'a str, &'a [&'a str], [Vec<Fate>; 3]);

#[test]
fn who_bears_a_duty_of_the_programme_in_2017_in_the_spring_of_2025_and_in_2026() {
    let spring = Date::literal(2025, 3, 1);
    let merged = || {
        follows(
            Succession::MergedInto,
            &["province_propaganda_mobilisation"],
        )
    };
    let handed_on = || follows(Succession::FunctionsTo, &["province_government_party"]);
    #[rustfmt::skip]
    let expected: &[Borne] = &[
        ("II.1.b", &["district_standing", "party_civil_affairs", "party_delegation"], [
            vec![Fate::Exists, Fate::Exists, Fate::Exists],
            vec![Fate::Exists, Fate::Unknown, Fate::Unknown],
            vec![Fate::Ended, Fate::HeirNotReported, Fate::HeirNotReported],
        ]),
        ("II.2.c", &["press"], [vec![Fate::Exists], vec![Fate::Exists], vec![Fate::Exists]]),
        ("II.4.b", &["council_party_delegation"], [vec![Fate::Exists], vec![Fate::Unknown], vec![Fate::HeirNotReported]]),
        ("II.5.e", &["pc_party_civil_affairs", "province_pc"], [
            vec![Fate::Exists, Fate::Exists],
            vec![Fate::Unknown, Fate::Exists],
            vec![handed_on(), Fate::Exists],
        ]),
        ("III.3.b", &["province_mass_mobilisation", "steering_committee"], [
            vec![Fate::Exists, Fate::Exists],
            vec![Fate::Unknown, Fate::Unknown],
            vec![merged(), Fate::Unknown],
        ]),
        ("II.1.a", &[], [vec![], vec![], vec![]]),
    ];
    for (anchor, owes, on) in expected {
        let bearers: Vec<BodyKind> = owes.iter().map(|id| kind(id)).collect();
        let duty = Duty::new(
            Trigger::Done(vec![].into()),
            Timing::Unstated,
            Vec::<Perform>::new(),
        )
        .with_owes(bearers.clone());
        for (day, fates) in [DAY_2017, spring, DAY_2026].into_iter().zip(on) {
            let found: Vec<(BodyKind, Fate)> = duty
                .bearers_on(day)
                .map(|(kind, fate)| (kind.clone(), fate))
                .collect();
            let pairs: Vec<_> = bearers.iter().cloned().zip(fates.iter().cloned()).collect();
            assert_eq!(found, pairs, "{anchor} on {day}");
        }
    }
}

#[test]
fn a_kind_that_only_the_caller_knows_has_no_fate() {
    let own = kind("ban_to_chuc_le_hoi");
    assert_eq!(info(&own), None);
    assert_eq!(fate_on(&own, DAY_2026), Fate::Unknown);
}

#[test]
fn a_township_goes_on_under_another_name() {
    let fate = fate_on(&BodyKind::TOWNSHIP, DAY_2026);
    assert_eq!(fate, follows(Succession::Renamed, &["commune", "ward"]));
}

//! The accounting: every line of the programme is reached by a norm, an enabling row or a reasoned gap, and
//! every row cites a line that is there.
//!
//! The list was typed from the text: formal parts, the assessment with its cut, the missing page, 31 lettered
//! parts of nine points, eleven recipients, the signature.

use alloc::collections::BTreeSet;

use danchu::catalogue;
use danchu::law::{DateInfo, RelationKind};
use danchu::norm::{Reason, Rule};

const LINES: &str = "
head.1 title.1 title.2 title.3
assessment.1.a assessment.1.b assessment.1.c assessment.1.d assessment.1.dd
assessment.2.a assessment.2.b assessment.2.c assessment.2.d
assessment.3.a assessment.3.b assessment.3.c assessment.3.d assessment.3.dd assessment.3.e
gap.1
II.1.a II.1.b II.1.c II.1.d II.1.dd II.1.e II.1.g II.1.h
II.2.a II.2.b II.2.c II.3.a II.3.b II.3.c II.4.a II.4.b
II.5.a II.5.b II.5.c II.5.d II.5.dd II.5.e II.6.a II.6.b
III.head III.1.a III.1.b III.1.c III.2.a III.2.b III.3.a III.3.b
recipients.head recipients.1 recipients.2 recipients.3 recipients.4 recipients.5 recipients.6
recipients.7 recipients.8 recipients.9 recipients.10 recipients.11
signature.1 signature.2 signature.3
";

fn own(cites: &[danchu::law::Citation]) -> Vec<String> {
    cites
        .iter()
        .filter(|cite| cite.instrument.as_str() == "programme-kl-120")
        .map(|cite| cite.provision.to_string())
        .collect()
}

#[test]
fn every_line_of_the_programme_is_accounted_for() {
    let listed: BTreeSet<String> = LINES.split_whitespace().map(str::to_owned).collect();
    let lettered = listed
        .iter()
        .filter(|line| line.starts_with("II") && !line.ends_with("head"));
    assert_eq!(lettered.count(), 31);
    let norms: BTreeSet<String> = catalogue::norms()
        .flat_map(|norm| own(&norm.cites))
        .collect();
    let enabling: BTreeSet<String> = catalogue::enabling()
        .flat_map(|row| own(&row.cites))
        .collect();
    let gaps: BTreeSet<String> = catalogue::unmodelled()
        .flat_map(|gap| own(core::slice::from_ref(&gap.cite)))
        .collect();
    let reached: BTreeSet<String> = norms
        .iter()
        .chain(&enabling)
        .chain(&gaps)
        .cloned()
        .collect();
    assert_eq!(
        listed, reached,
        "a line without a row, or a row without a line"
    );
    // What is left out is left out whole.
    assert!(gaps.is_disjoint(&norms) && gaps.is_disjoint(&enabling));
}

#[test]
fn the_missing_page_is_a_gap_of_its_own() {
    let missing: Vec<String> = catalogue::unmodelled()
        .filter(|gap| gap.reason == Reason::MissingPage)
        .map(|gap| gap.cite.provision.to_string())
        .collect();
    assert_eq!(missing, ["head.1", "assessment.3.e", "gap.1", "II.1.a"]);
}

#[test]
fn the_programme_stands_with_its_relations_and_without_a_date() {
    let find = |name: &str| {
        catalogue::instruments()
            .find(|text| text.id.as_str() == name)
            .unwrap()
    };
    let programme = find("programme-kl-120");
    assert_eq!(programme.number, None);
    assert_eq!(programme.issued, DateInfo::Unknown {});
    assert_eq!(programme.in_force_from, DateInfo::NotStated {});
    assert_eq!(programme.ends, DateInfo::NotStated {});
    let relations: Vec<(RelationKind, &str)> = programme
        .relations
        .iter()
        .map(|relation| (relation.kind, relation.target.as_str()))
        .collect();
    assert_eq!(
        relations,
        [
            (RelationKind::Implements, "120-KL/TW"),
            (RelationKind::BasedOn, "30-CT/TW")
        ]
    );
    let issued = |name| find(name).issued.date().unwrap().to_string();
    assert_eq!(issued("30-CT/TW"), "1998-02-18");
    // A Party text and a law have no common rank.
    assert_eq!(programme.compare_rank(find("10/2022/QH15")), None);
}

#[test]
fn the_regime_changes_on_the_day_of_the_law() {
    let on = |day: &str| -> Vec<&str> {
        catalogue::regime(day.parse().unwrap())
            .map(|text| text.id.as_str())
            .collect()
    };
    assert_eq!(on("1998-02-18"), Vec::<&str>::new());
    assert_eq!(on("2023-06-30"), ["34/2007/PL-UBTVQH11"]);
    assert_eq!(on("2023-07-01"), ["10/2022/QH15"]);
    assert_eq!(on("2023-08-15"), ["10/2022/QH15", "59/2023/NĐ-CP"]);
    assert_eq!(
        on("2023-08-16"),
        ["10/2022/QH15", "59/2023/NĐ-CP", "61/2023/NĐ-CP"]
    );
}

#[test]
fn no_row_of_the_programme_names_a_number_of_days() {
    use danchu::norm::Timing;
    let mut asked = 0;
    for norm in catalogue::norms().filter(|norm| norm.id.as_str().starts_with("programme-kl-120:"))
    {
        let Rule::Duty(duty) = &norm.rule else {
            panic!("{} is no duty", norm.id)
        };
        asked += 1;
        let free = matches!(
            duty.timing,
            Timing::Unstated | Timing::Open { .. } | Timing::InYear | Timing::Together
        );
        assert!(free, "{}", norm.id);
    }
    assert_eq!(asked, 35);
}

/// Who owes it, who leads it, who may claim it: typed from the text, line by line.
#[test]
#[expect(clippy::too_many_lines, reason = "one line for each row, side by side")]
fn who_owes_leads_and_claims_is_who_the_text_names() {
    const LEADERS: &[&str] = &[
        "district_standing",
        "party_civil_affairs",
        "pc_party_civil_affairs",
        "party_delegation",
        "council_party_delegation",
    ];
    const COMMITTEES: &[&str] = &[
        "district_party",
        "party_committee_direct",
        "party_civil_affairs",
        "pc_party_civil_affairs",
        "party_delegation",
        "council_party_delegation",
    ];
    const FRONT: &[&str] = &[
        "province_front",
        "province_trade_union",
        "province_farmers",
        "province_youth_union",
        "province_women",
        "province_veterans",
    ];
    const WATCHERS: &[&str] = &["province_mass_mobilisation", "steering_committee"];
    const STANDING: &[&str] = &["province_standing"];
    const NOBODY: &[&str] = &[];
    type Row = (
        &'static str,
        &'static [&'static str],
        &'static [&'static str],
        &'static [&'static str],
    );
    const ROWS: &[Row] = &[
        ("ii.1.b:lead", LEADERS, NOBODY, NOBODY),
        ("ii.1.dd:evaluate", LEADERS, NOBODY, NOBODY),
        ("ii.1.e:handle", NOBODY, NOBODY, NOBODY),
        ("ii.1.h:handle-abuse", NOBODY, NOBODY, NOBODY),
        ("ii.2.a:inform", NOBODY, NOBODY, NOBODY),
        ("ii.2.b:good-examples", NOBODY, NOBODY, NOBODY),
        ("ii.3.b:train", NOBODY, NOBODY, NOBODY),
        ("ii.4.a:lead", &["council_party_delegation"], NOBODY, NOBODY),
        (
            "ii.4.a:supervise",
            &["province_council"],
            &["council_party_delegation"],
            NOBODY,
        ),
        (
            "ii.4.b:report-case",
            &["council_party_delegation", "province_council"],
            NOBODY,
            STANDING,
        ),
        (
            "ii.5.a:direct",
            &["province_pc"],
            &["pc_party_civil_affairs"],
            NOBODY,
        ),
        ("ii.5.a:lead", &["pc_party_civil_affairs"], NOBODY, NOBODY),
        (
            "ii.5.dd:inspect",
            &["province_pc"],
            &["pc_party_civil_affairs"],
            NOBODY,
        ),
        (
            "ii.5.e:commend",
            &["province_pc"],
            &["pc_party_civil_affairs"],
            NOBODY,
        ),
        ("ii.6.a:mobilise", FRONT, NOBODY, NOBODY),
        ("ii.6.b:critique", FRONT, NOBODY, NOBODY),
        ("ii.6.b:supervise", FRONT, NOBODY, NOBODY),
        ("iii.1.a:work-programme", COMMITTEES, NOBODY, NOBODY),
        ("iii.1.b:direct", COMMITTEES, NOBODY, NOBODY),
        ("iii.1.c:urge", COMMITTEES, NOBODY, NOBODY),
        (
            "iii.2.a:follow",
            &["province_advisory_body"],
            NOBODY,
            NOBODY,
        ),
        (
            "iii.2.b:propose",
            &["province_advisory_body"],
            NOBODY,
            STANDING,
        ),
        ("iii.3.a:urge", WATCHERS, NOBODY, NOBODY),
        ("iii.3.b:report", WATCHERS, NOBODY, STANDING),
        (
            "recipients.1:secretariat",
            STANDING,
            NOBODY,
            &["secretariat"],
        ),
        (
            "recipients.2:central-office",
            STANDING,
            NOBODY,
            &["central_office"],
        ),
        (
            "recipients.3:central-steering",
            STANDING,
            NOBODY,
            &["central_steering_committee"],
        ),
        (
            "recipients.4:central-mobilisation",
            STANDING,
            NOBODY,
            &["central_mass_mobilisation"],
        ),
        (
            "recipients.5:districts",
            STANDING,
            NOBODY,
            &["district_party"],
        ),
        (
            "recipients.6:direct-committees",
            STANDING,
            NOBODY,
            &["party_committee_direct"],
        ),
        (
            "recipients.7:caucuses",
            STANDING,
            NOBODY,
            &[
                "party_civil_affairs",
                "pc_party_civil_affairs",
                "party_delegation",
                "council_party_delegation",
            ],
        ),
        (
            "recipients.8:youth-union",
            STANDING,
            NOBODY,
            &["province_youth_union_standing"],
        ),
        (
            "recipients.9:committee-members",
            STANDING,
            NOBODY,
            &["province_committee_member"],
        ),
        (
            "recipients.10:steering-members",
            STANDING,
            NOBODY,
            &["steering_committee_member"],
        ),
        (
            "recipients.11:file",
            STANDING,
            NOBODY,
            &["province_party_office"],
        ),
    ];
    let own: Vec<_> = catalogue::norms()
        .filter_map(|norm| Some((norm.id.as_str().strip_prefix("programme-kl-120:")?, norm)))
        .collect();
    assert_eq!(own.len(), ROWS.len());
    for ((id, norm), (row, owes, leads, to)) in own.iter().zip(ROWS) {
        let Rule::Duty(duty) = &norm.rule else {
            panic!("{id} is no duty")
        };
        assert_eq!(id, row);
        let names = |kinds: &[danchu::actor::BodyKind]| -> Vec<String> {
            kinds.iter().map(ToString::to_string).collect()
        };
        assert_eq!(names(&duty.owes), *owes, "{id}");
        assert_eq!(names(&duty.to), *to, "{id}");
        let with: Vec<String> = duty
            .with
            .iter()
            .map(|one| {
                assert_eq!(one.part, danchu::norm::Part::Leads, "{id}");
                one.body.to_string()
            })
            .collect();
        assert_eq!(with, *leads, "{id}");
    }
}

//! D1: which committees have a trace of direction in the year.

use danchu::act::ActKind;
use danchu::actor::BodyKind;
use danchu::record::{Act, Case, Deed};
use danchu::yearly::Measure;
use danchu::{Lang, Quantity};

use crate::world::{
    body, case, count, covered, direct, inspect, items, of, period, record, yearly,
};

fn district(id: &str) -> danchu::actor::Body {
    body(id, BodyKind::DISTRICT_PARTY)
}

/// Three committees; the log is complete for the first two.
fn three() -> Case {
    case()
        .with_body(district("a").with_name("Huyện ủy A"))
        .with_body(district("b").with_name("Huyện ủy B"))
        .with_body(district("c").with_name("Huyện ủy C"))
        .with_coverage(covered(&["a", "b"]))
}

#[test]
fn a_committee_with_a_trace_counts_one_without_does_not_and_one_nobody_knows_of_is_left_out() {
    let case = three().with_record(record("r", "a", "2017-02-14", direct()));
    assert_eq!(count(&case, Measure::Directing), Some(of(1, 2, 1)));
}

#[test]
fn a_trace_counts_without_coverage() {
    let case = three().with_record(record("r", "c", "2017-11-15", inspect()));
    assert_eq!(count(&case, Measure::Directing), Some(of(1, 3, 0)));
}

#[test]
fn a_trace_of_the_year_before_or_after_is_none_of_this_year() {
    for (day, traces) in [
        ("2016-12-31", 0),
        ("2017-01-01", 1),
        ("2017-12-31", 1),
        ("2018-01-01", 0),
    ] {
        let case = three().with_record(record("r", "a", day, inspect()));
        assert_eq!(
            count(&case, Measure::Directing),
            Some(of(traces, 2, 1)),
            "{day}"
        );
    }
}

#[test]
fn a_trace_whose_year_is_not_known_leaves_its_committee_out() {
    let case = three().with_record(record("r", "a", "2016-11-01/2017-02-01", inspect()));
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 1, 2)));
}

#[test]
fn a_direction_about_nobody_knows_what_leaves_its_committee_out() {
    let case = three().with_record(record("r", "a", "2017-02-14", Act::Direct(Deed::new())));
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 1, 2)));
}

#[test]
fn an_act_that_is_no_direction_is_no_trace() {
    let case = three().with_record(record("r", "a", "2017-02-14", Act::Commend(Deed::new())));
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 2, 1)));
}

#[test]
fn a_log_complete_for_one_kind_of_trace_does_not_show_that_there_was_no_other() {
    let inspections = covered(&["c"]).with_acts(vec![ActKind::Inspect]);
    let case = three().with_coverage(inspections);
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 2, 1)));
}

#[test]
fn a_body_that_does_not_exist_in_the_year_is_in_no_number() {
    let ended = district("old").with_period(period("2000-01-01", "2017-01-01"));
    let case = three().with_body(ended).with_coverage(covered(&["old"]));
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 2, 1)));
    let lasted = district("old").with_period(period("2000-01-01", "2017-01-02"));
    let case = three().with_body(lasted).with_coverage(covered(&["old"]));
    assert_eq!(count(&case, Measure::Directing), Some(of(0, 3, 1)));
}

#[test]
fn a_body_that_is_not_charged_with_direction_is_in_no_number() {
    let case = case()
        .with_body(body("pc", BodyKind::COMMUNE_PC))
        .with_record(record("r", "pc", "2017-02-14", direct()));
    assert_eq!(count(&case, Measure::Directing), None);
}

#[test]
fn each_item_names_its_records_or_what_is_missing() {
    let case = three().with_record(record("r", "a", "2017-02-14", direct()));
    let items = items(&case);
    let told: Vec<_> = items
        .iter()
        .filter(|item| item.measure == Measure::Directing)
        .map(|item| {
            let records: Vec<&str> = item.records.iter().map(danchu::RecordId::as_str).collect();
            (
                item.body.as_ref().unwrap().as_str(),
                records.join(" "),
                item.missing.len(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("a", "r".into(), 0),
            ("b", String::new(), 0),
            ("c", String::new(), 4)
        ]
    );
    assert_eq!(items[0].count.unwrap().unknown, Quantity::exact(0));
}

#[test]
fn the_text_prints_the_three_numbers_and_what_they_are_not_for() {
    let report = yearly(&three().with_record(record("r", "a", "2017-02-14", direct())));
    let vi = report.render(Lang::Vi);
    assert!(vi.contains("D1. Còn một số cấp ủy, chính quyền chưa thật sự quan tâm chỉ đạo (phần đánh giá 2.a Chương trình hành động thực hiện Kết luận 120-KL/TW)\n"), "{vi}");
    assert!(
        vi.contains("trên số cấp ủy được giao và có trong năm: 1 trên 2; để ngoài vì chưa rõ: 1\n"),
        "{vi}"
    );
    assert!(vi.contains("  - Chưa rõ – Huyện ủy C: có hay không việc lập kế hoạch, chỉ đạo, đôn đốc hoặc kiểm tra do Huyện ủy, thị ủy, thành ủy thực hiện (từ ngày 01-01-2017 đến hết ngày 31-12-2017)"), "{vi}");
    assert!(vi.contains("Không dùng để đo mức độ quan tâm"), "{vi}");
    let en = report.render(Lang::En);
    assert!(en.contains("D1. Some committees and authorities are not really concerned to direct (Action Programme carrying out Conclusion 120-KL/TW, assessment 2.a)\n"), "{en}");
    assert!(
        en.contains("of those charged with it that exist in it: 1 of 2; left out as unknown: 1\n"),
        "{en}"
    );
    assert!(en.contains("Not for measuring concern"), "{en}");
}

#[test]
fn a_standing_committee_acts_for_its_committee_and_is_not_counted_beside_it() {
    let standing = |parent: &str| {
        body("standing", BodyKind::DISTRICT_STANDING).with_parent(parent.parse().unwrap())
    };
    let trace = record("r", "standing", "2017-02-14", direct());
    // Within the committee, or in one territory with it.
    let within = three()
        .with_body(standing("a"))
        .with_coverage(covered(&["standing"]));
    assert_eq!(count(&within, Measure::Directing), Some(of(0, 2, 1)));
    assert_eq!(
        count(&within.with_record(trace.clone()), Measure::Directing),
        Some(of(1, 2, 1))
    );
    let district = body("district", BodyKind::DISTRICT);
    let beside = three()
        .with_body(district.clone())
        .with_body(body("d", BodyKind::DISTRICT_PARTY).with_parent(district.id.clone()))
        .with_body(standing("district"))
        .with_record(trace.clone());
    assert_eq!(count(&beside, Measure::Directing), Some(of(1, 3, 1)));
    // Near miss: it lies elsewhere, and stands for a committee that the case does not name.
    let elsewhere = three()
        .with_body(district)
        .with_body(standing("district"))
        .with_record(trace);
    assert_eq!(count(&elsewhere, Measure::Directing), Some(of(1, 3, 1)));
}

#[test]
fn a_body_whose_kind_may_have_ended_before_the_year_is_left_out() {
    // Party delegations ended early in 2025; the day was not read.
    let case = Case::new("province".parse().unwrap(), "2026-02-01".parse().unwrap())
        .with_body(body("d", BodyKind::PARTY_DELEGATION))
        .with_coverage(danchu::record::Coverage::new(danchu::time::Period::always()));
    let report = danchu::check::Checker::viet_nam().check(&case, &danchu::check::Context::new());
    let of_year = |year| {
        danchu::yearly::total(
            &danchu::yearly::indicators(&case, &report, year),
            Measure::Directing,
        )
    };
    assert_eq!(of_year(2024), Some(of(0, 1, 0)));
    assert_eq!(of_year(2025), Some(of(0, 0, 1)));
    assert_eq!(of_year(2026), None);
}

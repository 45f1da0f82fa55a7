//! What the text says of each outcome, in words typed by hand, in both languages.

use danchu::Lang;
use danchu::report::Outcome;

use crate::worlds::{CARRIED, COMPLETE, OPEN, SEND, check, finding, line, road, sent, vote};

const ADOPTED: &str = r#", "in_favour": 60"#;
const SHORT: &str = r#", "in_favour": 59"#;
const SILENT: &str = "";

#[test]
fn done_in_time_it_names_the_day_and_the_last_day() {
    let report = check(&road(
        "2024-07-31",
        COMPLETE,
        &(vote(ADOPTED) + &sent("2024-06-27")),
    ));
    assert_eq!(finding(&report, SEND).outcome, Outcome::Satisfied);
    let vi = report.render(Lang::Vi);
    assert!(
        line(&vi, "(khoản 3 Điều 20 ")
            .ends_with(": đã làm ngày 27-06-2024; hạn cuối ngày 27-06-2024 (05 ngày làm việc).")
    );
    let en = report.render(Lang::En);
    assert!(
        line(&en, "(Law 10/2022/QH15, Art. 20(3);")
            .ends_with(": done 2024-06-27; last day 2024-06-27 (5 working days).")
    );
}

#[test]
fn done_late_it_counts_the_days() {
    let report = check(&road(
        "2024-07-31",
        COMPLETE,
        &(vote(ADOPTED) + &sent("2024-06-30")),
    ));
    assert_eq!(finding(&report, SEND).outcome, Outcome::SatisfiedLate);
    let vi = report.render(Lang::Vi);
    assert!(vi.contains("Hồ sơ cho thấy đã làm, nhưng muộn:"));
    assert!(
        line(&vi, "(khoản 3 Điều 20")
            .contains("đã làm ngày 30-06-2024, muộn 03 ngày; hạn cuối ngày 27-06-2024")
    );
    assert!(
        report
            .render(Lang::En)
            .contains("done 2024-06-30, 3 days late")
    );
}

#[test]
fn not_found_in_a_complete_log_it_says_so_and_accuses_nobody() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(ADOPTED)));
    assert_eq!(finding(&report, SEND).outcome, Outcome::Unsatisfied);
    let vi = report.render(Lang::Vi);
    let shown = line(
        &vi,
        "không tìm thấy việc gửi quyết định của cộng đồng dân cư",
    );
    assert!(shown.contains("dù nhật ký được khai là đầy đủ"), "{shown}");
    let owed = line(&vi, "đã qua hạn mà hồ sơ không cho thấy");
    assert!(
        vi.contains("\n  Trưởng thôn, Tổ trưởng tổ dân phố:\n"),
        "{vi}"
    );
    assert!(
        owed.contains("đối với Ủy ban nhân dân cấp xã và Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"),
        "{owed}"
    );
    assert!(owed.contains("hạn cuối ngày 27-06-2024"), "{owed}");
    let en = report.render(Lang::En);
    assert!(
        en.contains("no record was found of: send the decision of the community, though the log is declared complete")
    );
    for accusation in ["đã vi phạm", "trái luật", "violat", "breach", "unlawful"] {
        assert!(
            !vi.contains(accusation) && !en.contains(accusation),
            "{accusation}"
        );
    }
}

#[test]
fn on_the_last_day_it_is_still_to_do() {
    let report = check(&road("2024-06-27", COMPLETE, &vote(ADOPTED)));
    assert_eq!(finding(&report, SEND).outcome, Outcome::Pending);
    let vi = report.render(Lang::Vi);
    assert!(line(&vi, "(khoản 3 Điều 20").contains("hạn cuối ngày 27-06-2024; chưa thấy làm"));
    assert!(
        line(&report.render(Lang::En), "Art. 20(3)").contains("last day 2024-06-27; not done yet")
    );
}

#[test]
fn without_a_time_it_is_owed_and_never_late() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(ADOPTED)));
    let vi = report.render(Lang::Vi);
    assert!(vi.contains("việc không có thời hạn thì không tính là muộn"));
    assert!(line(&vi, "Công khai kết quả biểu quyết").contains("không có thời hạn; chưa thấy làm"));
}

#[test]
fn one_vote_short_it_gives_the_counts_and_what_is_needed() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(SHORT)));
    assert_eq!(finding(&report, CARRIED).outcome, Outcome::Unsatisfied);
    let vi = report.render(Lang::Vi);
    assert!(vi.contains("- Thôn 1: không được thông qua"));
    assert!(vi.contains("không đạt tỷ lệ: 59 trên tổng số 90 (yêu cầu từ 2/3 trở lên, tức ít nhất 60) [cuộc họp ngày 20-06-2024]"));
    assert!(vi.contains("Số tán thành cần có: ít nhất 60 trên tổng số 90; theo số đã ghi còn thiếu 1 (khoản 1 Điều 21 Luật 10/2022/QH15)"));
    let en = report.render(Lang::En);
    assert!(
        en.contains("59 of 90 (at least 2/3, that is 60 is required) [the meeting of 2024-06-20]")
    );
    assert!(en.contains("at least 60 of 90; 1 more than those recorded"));
}

#[test]
fn adopted_it_gives_the_day_it_binds_from() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(ADOPTED)));
    let vi = report.render(Lang::Vi);
    assert!(vi.contains("- Thôn 1: đã được thông qua (ngày 20-06-2024)"));
    assert!(vi.contains("- Thôn 1: có hiệu lực (ngày 20-06-2024)"));
    assert!(vi.contains("đạt tỷ lệ: 60 trên tổng số 90"));
}

#[test]
fn an_unknown_fact_is_one_question_with_all_that_it_settles() {
    let report = check(&road("2024-07-31", OPEN, &vote(SILENT)));
    assert_eq!(finding(&report, CARRIED).outcome, Outcome::Undetermined);
    let matter = report.matters[0].id.clone();
    let questions = report.questions(&matter);
    assert!(questions[0].settles.len() >= 5, "the vote settles most");
    // Every undetermined finding is settled by exactly one question.
    let settled: usize = questions
        .iter()
        .map(|question| question.settles.len())
        .sum();
    assert_eq!(settled, report.with_outcome(Outcome::Undetermined).count());
    let vi = report.render(Lang::Vi);
    let asked = line(&vi, "1. Nếu biết");
    assert!(
        asked
            .contains("số phiếu tán thành tại cuộc họp ngày 20-06-2024 (cần ít nhất 60 trên 90): "),
        "{asked}"
    );
    assert!(asked.contains("khoản 3 Điều 20"), "{asked}");
    assert_eq!(
        vi.matches("số phiếu tán thành tại cuộc họp ngày 20-06-2024")
            .count(),
        1
    );
    assert!(report.render(Lang::En).contains(
        "1. Knowing the votes in favour (the meeting of 2024-06-20; at least 60 of 90 are needed): "
    ));
}

#[test]
fn what_does_not_apply_is_only_counted() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(ADOPTED)));
    let count = report.with_outcome(Outcome::NotApplicable).count();
    let vi = report.render(Lang::Vi);
    assert!(count > 0);
    assert!(vi.contains(&format!("; không áp dụng {count}.")));
    assert!(
        !vi.contains("34/2007/PL-UBTVQH11"),
        "the ordinance ended in 2023"
    );
}

#[test]
fn a_text_opens_with_its_case_and_ends_with_its_limits() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(ADOPTED)));
    let vi = report.render(Lang::Vi);
    assert!(vi.starts_with("BÁO CÁO RÀ SOÁT: Đường thôn 1\nTình hình tính đến hết ngày 31-07-2024. Nguồn: tình huống giả định.\n"));
    assert!(vi.contains("VIỆC: Làm đường thôn 1 ("));
    let last = vi.lines().last().unwrap();
    assert!(last.contains("không kết luận ai vi phạm và không phải là tư vấn pháp lý"));
    assert!(last.contains(danchu::catalogue::VERSION));
    let en = report.render(Lang::En);
    assert!(en.starts_with(
        "REVIEW: The road of village 1\nAs of 2024-07-31. Source: made up for an example.\n"
    ));
}

#[test]
fn figures_that_do_not_fit_are_of_the_source() {
    let printed = vote(ADOPTED).replace(
        r#""convenor": "head","#,
        r#""convenor": "head", "printed": [{ "text": "97.9%", "what": "in_favour_of_attending" }],"#,
    );
    let report = check(&road("2024-07-31", COMPLETE, &printed));
    // 60 of 70 is 85.71 %.
    assert!(report.render(Lang::Vi).contains(
        "- Cuộc họp ngày 20-06-2024: nguồn ghi tỷ lệ tán thành trên số dự là 97.9%, tính từ số đếm 60/70 là 85,71%"
    ));
    assert!(
        report
            .render(Lang::En)
            .contains("printed as 97.9%, the counts 60/70 make 85.71%")
    );
}

#[test]
fn one_finding_is_explained_as_a_tree() {
    let report = check(&road("2024-07-31", COMPLETE, &vote(SHORT)));
    let carried = finding(&report, CARRIED);
    let told = report.explain(carried, Lang::Vi);
    assert_eq!(
        told.lines().next().unwrap(),
        "Được từ hai phần ba tổng số đại diện hộ gia đình trở lên tán thành (khoản 1 Điều 21 Luật 10/2022/QH15): chưa đạt"
    );
    assert!(told.contains(
        "\n  - Quy định có hiệu lực (từ ngày 01-07-2023) vào thời điểm xem xét (ngày 20-06-2024)"
    ));
    assert!(told.contains("\n  - Không đạt tỷ lệ: 59 trên tổng số 90"));
    // By itself a finding knows its records by their ids only.
    assert!(carried.render(Lang::Vi).contains("[bản ghi «vote»]"));
    assert!(carried.render(Lang::En).contains("[the record “vote”]"));
}

#[test]
fn the_same_report_is_the_same_text() {
    let case = road("2024-07-31", OPEN, &vote(SILENT));
    assert_eq!(check(&case).render(Lang::Vi), check(&case).render(Lang::Vi));
}

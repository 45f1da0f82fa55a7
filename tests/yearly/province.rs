//! The synthetic year of a province: its numbers typed from the description of the year, before they were counted.

use danchu::Lang;
use danchu::act::Term;
use danchu::check::{Checker, Context};
use danchu::norm::Stage;
use danchu::record::{Case, Reading, YesNo};
use danchu::report::Outcome;
use danchu::time::Span;
use danchu::yearly::{Item, Measure, Proportion, YearlyReport};

use crate::world::of;

pub(crate) fn province() -> Case {
    let text = include_str!("../data/programme/province-year.json");
    danchu::wire::read_case(text).unwrap()
}

pub(crate) fn report() -> YearlyReport {
    let case = province();
    let report = Checker::viet_nam().check(&case, &Context::new());
    YearlyReport::of(&case, &report, 2017)
}

/// The year with the readings of its second run: promptly is 15 days, regularly once a quarter, every year is
/// covering the year by 31 January, of two named together either will do.
fn report_with_readings() -> YearlyReport {
    let context = Context::new()
        .with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(15)))
        .with_reading(Reading::new(Term::REGULARLY).with_within(Span::months(3)))
        .with_reading(
            Reading::new(Term::YEAR_COVERED)
                .with_holds(YesNo::Yes)
                .with_within(Span::days(31)),
        )
        .with_reading(Reading::new(Term::JOINTLY).with_holds(YesNo::No));
    let case = province();
    let report = Checker::viet_nam().check(&case, &context);
    YearlyReport::of(&case, &report, 2017)
}

#[test]
fn a_reading_settles_tasks_and_counts_nothing_anew() {
    let (without, with) = (report(), report_with_readings());
    let outcome = |report: &YearlyReport, norm: &str, bearer: Option<&str>, matter: &str| {
        let norm = format!("programme-kl-120:{norm}");
        let found: Vec<_> = report
            .tasks
            .iter()
            .filter(|task| task.norm.as_str() == norm && task.matter.as_str() == matter)
            .filter(|task| task.bearer.as_ref().map(danchu::BodyId::as_str) == bearer)
            .map(|task| (task.outcome, task.owed))
            .collect();
        assert_eq!(found.len(), 1, "{norm} {bearer:?} {matter}");
        found[0]
    };
    let open = (Outcome::Undetermined, YesNo::Yes);
    for (norm, bearer, matter, then) in [
        // Four quarters of four; one of four; no coverage.
        (
            "iii.1.c:urge",
            Some("a-party"),
            "programme",
            (Outcome::Satisfied, YesNo::No),
        ),
        (
            "iii.1.c:urge",
            Some("b-party"),
            "programme",
            (Outcome::Unsatisfied, YesNo::Yes),
        ),
        ("iii.1.c:urge", Some("c-party"), "programme", open),
        // Reported after 5 days; never.
        (
            "ii.4.b:report-case",
            None,
            "a2-levy",
            (Outcome::Satisfied, YesNo::No),
        ),
        (
            "ii.4.b:report-case",
            None,
            "b2-fund",
            (Outcome::Unsatisfied, YesNo::Yes),
        ),
        // Commended after 19 days.
        (
            "ii.5.e:commend",
            None,
            "programme",
            (Outcome::SatisfiedLate, YesNo::No),
        ),
        // Signed by one of the two, on 12 January 2018.
        (
            "iii.3.b:report",
            None,
            "programme",
            (Outcome::Satisfied, YesNo::No),
        ),
    ] {
        assert_eq!(outcome(&without, norm, bearer, matter), open, "{norm}");
        assert_eq!(outcome(&with, norm, bearer, matter), then, "{norm}");
    }
    assert_eq!(without.items, with.items);
}

/// The part, the whole and what is left out.
type Numbers = Option<(u32, u32, u32)>;

/// Each measure that is summed up, with its three numbers; the two that are not, and those with nothing to count.
const NUMBERS: &[(Measure, Numbers)] = &[
    // Committees A and B have traces; E, the delegation of the Council and the civil affairs committee of
    // the People's Committee have none under coverage; C has no coverage.
    (Measure::Directing, Some((2, 5, 1))),
    // The Front and the Youth Union proposed nothing; what the advisory body proposed is not theirs.
    (Measure::OwnProposals, Some((0, 2, 0))),
    (Measure::ProposalsAnswered, None),
    (Measure::HouseholdsAtMeetings, None),
    (Measure::BallotsReturned, None),
    (Measure::BoardReports, None),
    (Measure::ChanceToUnderstand, None),
    (Measure::LongestSilence, None),
    // The accounts of the fund of B2 were concluded not to be published.
    (Measure::PublicityInTime, Some((0, 1, 0))),
    (Measure::VillagesWithPosting, None),
    (Measure::DialoguesHeld, None),
    // The complaint at C1: whether it was answered is not known.
    (Measure::PetitionsAnswered, Some((0, 0, 1))),
    (Measure::ReceptionsInPerson, None),
    (Measure::DecidedByCommunity, None),
    // The levy of A2 was collected, and concluded not to have been met on.
    (Measure::FormOnly, Some((1, 1, 0))),
];

#[test]
fn the_numbers_of_the_year_are_as_described() {
    let report = report();
    assert_eq!(NUMBERS.len(), Measure::ALL.len());
    for (measure, numbers) in NUMBERS {
        let numbers = numbers.map(|(part, whole, unknown)| of(part, whole, unknown));
        assert_eq!(report.total(*measure), numbers, "{measure:?}");
    }
}

#[test]
fn the_silences_of_the_year_are_as_described() {
    let days: Vec<_> = report()
        .items_of(Measure::LongestSilence)
        .map(|item| {
            let silence = item.silence.unwrap();
            (
                item.body.clone().unwrap().to_string(),
                silence.at_least,
                silence.at_most,
            )
        })
        .collect();
    // A: days 45, 79, 163, 248 and 325, so 84 between June and September. B: day 138, so 227 after it.
    let expected = [
        ("a-party", 84, 84),
        ("b-party", 227, 227),
        ("c-party", 0, 365),
        ("council-caucus", 365, 365),
        ("e", 365, 365),
        ("pc-caucus", 365, 365),
    ];
    assert_eq!(
        days,
        expected.map(|(body, low, high)| (body.to_owned(), low, high))
    );
}

fn only(measure: Measure) -> Item {
    let report = report();
    let items: Vec<&Item> = report.items_of(measure).collect();
    assert_eq!(items.len(), 1);
    items[0].clone()
}

#[test]
fn the_levy_without_a_meeting_is_form_only_and_its_votes_are_no_mean() {
    let form_only = only(Measure::FormOnly);
    assert_eq!(form_only.matter.unwrap().as_str(), "a2-levy");
    assert_eq!(form_only.stages, [Stage::Discuss]);
    assert_eq!(form_only.records.len(), 1);
    let decided = only(Measure::DecidedByCommunity);
    assert_eq!(
        (decided.body.unwrap().as_str(), decided.count),
        ("a2", Some(Proportion::NOTHING.with_unknown(1)))
    );
}

#[test]
fn the_text_says_what_was_done_what_is_owed_and_what_became_of_cases_in_both_languages() {
    let (vi, en) = (report().render(Lang::Vi), report().render(Lang::En));
    for line in [
        "trên số cấp ủy được giao và có trong năm: 2 trên 5; để ngoài vì chưa rõ: 1\n",
        "Huyện ủy, thị ủy, thành ủy, Huyện C: từ 0 đến 365 ngày trên 365 ngày\n",
        "Xã A2 – Khoản thu không họp dân tại xã A2: thiếu bước dân bàn\n",
        "(mục II.1.đ) – Ban Thường vụ huyện ủy, thị ủy, thành ủy, Huyện A: đạt; hồ sơ: ",
        "(mục III.1.a) – đảng ủy trực thuộc Tỉnh ủy: đang chờ; còn phải làm, không có thời hạn\n",
        // Of what nobody can be asked, the row's own reason is printed.
        "Mục II.2:\n  - Không xét mục II.2.a; mục II.2.b: chương trình không nêu cơ quan thực hiện\n  - Không xét mục II.2.c: thái độ, cách làm không thể suy ra từ hồ sơ\n",
        "  - Không xét mục II.1.a: trang nêu cơ quan thực hiện bị thiếu\n  - Không xét mục II.1.c; mục II.1.g: mục tiêu chung, không nêu việc có thể đối chiếu với hồ sơ\n",
        "việc hoàn trả ngày 20-06-2017 (được nêu)\n",
        "Quyết toán quỹ không công khai tại xã B2: kết luận ngày 15-09-2017, Hội đồng nhân dân cấp tỉnh: công khai quyết toán thu chi – chưa thực hiện; chưa thấy ghi việc tiếp theo\n",
        "mới được phản ánh, chưa có kết luận",
    ] {
        assert!(vi.contains(line), "{line}\n{vi}");
    }
    for line in [
        "2 of 5; left out as unknown: 1\n",
        "district Party committee, Huyện C: 0 to 365 of 365 days\n",
        "Xã A2 – Khoản thu không họp dân tại xã A2: without discuss\n",
        "(Section III.1.a) – Party committee directly under the province: pending; owed, no stated time\n",
        "alleged, not concluded; nothing is recorded after it\n",
        ": another field than grassroots democracy\n",
    ] {
        assert!(en.contains(line), "{line}\n{en}");
    }
    // What was met in 2016 is no news of 2017.
    assert!(!vi.contains("10-05-2016"), "{vi}");
}

#[test]
fn every_record_that_the_report_names_is_one_that_it_cites() {
    let report = report();
    let cited: Vec<_> = report.cited.iter().map(|one| &one.cited.record).collect();
    let tasks = report.tasks.iter().flat_map(|task| &task.records);
    let cases = report
        .cases
        .iter()
        .flat_map(|one| core::iter::once(&one.record).chain(&one.after));
    let good = report
        .good
        .iter()
        .flat_map(|one| core::iter::once(&one.record).chain(&one.commended));
    let items = report.items.iter().flat_map(|item| &item.records);
    let named: Vec<_> = tasks.chain(cases).chain(good).chain(items).collect();
    assert!(named.len() > 30, "{}", named.len());
    assert!(named.iter().all(|id| cited.contains(id)));
}

#[test]
fn a_written_report_is_read_back() {
    let text = danchu::wire::write(&report()).unwrap();
    assert!(text.contains("\"format\": \"danchu.yearly/1\""));
    let read: YearlyReport = danchu::wire::read(&text).unwrap();
    assert_eq!(read, report());
}

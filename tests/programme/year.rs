//! The year of province P, judged without and with readings; the table was typed from the description of the
//! year before the engine was asked.

use danchu::act::{ActKind, Term, Topic};
use danchu::check::Context;
use danchu::law::Citation;
use danchu::norm::{Norm, Pattern, Precedence, Rule, Stage};
use danchu::report::{Finding, Inconsistency, Missing, Outcome, Report, Statement};
use danchu::{Label, Lang, Truth};

use crate::{checker, findings, id, province, readings};
use Outcome::{Pending, Satisfied, SatisfiedLate, Undetermined, Unsatisfied};

/// The norm, the matter, the bearer, the year; the outcome without readings and with them.
type Line = (
    &'static str,
    &'static str,
    Option<&'static str>,
    Option<u16>,
    Outcome,
    Outcome,
);

const P: &str = "programme";

const TABLE: &[Line] = &[
    // One copy of two; nothing else is short.
    (
        "recipients.4:central-mobilisation",
        P,
        None,
        None,
        Unsatisfied,
        Unsatisfied,
    ),
    (
        "recipients.1:secretariat",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.2:central-office",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.3:central-steering",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.5:districts",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.6:direct-committees",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    ("recipients.7:caucuses", P, None, None, Satisfied, Satisfied),
    (
        "recipients.8:youth-union",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.9:committee-members",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "recipients.10:steering-members",
        P,
        None,
        None,
        Satisfied,
        Satisfied,
    ),
    // Nobody says that the log is complete for what is filed.
    (
        "recipients.11:file",
        P,
        None,
        None,
        Undetermined,
        Undetermined,
    ),
    // A and B have their plans; C has no coverage; E has coverage and no plan, but no day is stated.
    (
        "iii.1.a:work-programme",
        P,
        Some("a-party"),
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "iii.1.a:work-programme",
        P,
        Some("b-party"),
        None,
        Satisfied,
        Satisfied,
    ),
    (
        "iii.1.a:work-programme",
        P,
        Some("c-party"),
        None,
        Undetermined,
        Undetermined,
    ),
    (
        "iii.1.a:work-programme",
        P,
        Some("e"),
        None,
        Pending,
        Pending,
    ),
    // Four times in four quarters; once; not known.
    (
        "iii.1.c:urge",
        P,
        Some("a-party"),
        Some(2017),
        Undetermined,
        Satisfied,
    ),
    (
        "iii.1.c:urge",
        P,
        Some("b-party"),
        Some(2017),
        Undetermined,
        Unsatisfied,
    ),
    (
        "iii.1.c:urge",
        P,
        Some("c-party"),
        Some(2017),
        Undetermined,
        Undetermined,
    ),
    (
        "ii.1.b:lead",
        P,
        Some("a-standing"),
        None,
        Undetermined,
        Undetermined,
    ),
    (
        "ii.1.dd:evaluate",
        P,
        Some("a-standing"),
        Some(2017),
        Satisfied,
        Satisfied,
    ),
    (
        "ii.1.dd:evaluate",
        P,
        Some("b-standing"),
        Some(2017),
        Undetermined,
        Undetermined,
    ),
    (
        "ii.1.dd:evaluate",
        P,
        Some("c-standing"),
        Some(2017),
        Undetermined,
        Undetermined,
    ),
    (
        "ii.4.b:report-case",
        "a2-levy",
        None,
        None,
        Undetermined,
        Satisfied,
    ),
    (
        "ii.4.b:report-case",
        "b2-fund",
        None,
        None,
        Undetermined,
        Unsatisfied,
    ),
    (
        "ii.1.e:handle",
        "a2-levy",
        None,
        None,
        Undetermined,
        Undetermined,
    ),
    (
        "ii.5.dd:inspect",
        P,
        Some("pc"),
        Some(2017),
        Undetermined,
        Undetermined,
    ),
    ("ii.5.e:commend", P, None, None, Undetermined, SatisfiedLate),
    ("iii.3.a:urge", P, None, None, Undetermined, Undetermined),
    (
        "iii.3.b:report",
        P,
        None,
        Some(2016),
        Undetermined,
        Satisfied,
    ),
    (
        "iii.3.b:report",
        P,
        None,
        Some(2017),
        Undetermined,
        Satisfied,
    ),
];

fn reports() -> [Report; 2] {
    let checker = checker(Vec::new());
    [Context::new(), readings()].map(|context| checker.check(&province(), &context))
}

#[test]
fn the_year_is_judged_as_it_was_described() {
    let [without, with] = reports();
    let mut wrong = Vec::new();
    for (norm, matter, bearer, year, first, second) in TABLE {
        for (report, expected, run) in [(&without, first, "without"), (&with, second, "with")] {
            let found: Vec<Outcome> = findings(report, norm, matter, *bearer, *year)
                .iter()
                .map(|finding| finding.outcome)
                .collect();
            if found != [*expected] {
                wrong.push(format!(
                    "{norm} {matter} {bearer:?} {year:?} {run}: expected {expected:?}, found {found:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn one<'r>(
    report: &'r Report,
    norm: &str,
    matter: &str,
    bearer: Option<&str>,
    year: Option<u16>,
) -> &'r Finding {
    let found = findings(report, norm, matter, bearer, year);
    assert_eq!(found.len(), 1, "{norm} {matter} {bearer:?} {year:?}");
    found.first().unwrap()
}

fn records(finding: &Finding) -> Vec<&str> {
    finding
        .records
        .iter()
        .map(danchu::RecordId::as_str)
        .collect()
}

/// How long the wait was, in days.
fn lag(finding: &Finding) -> Option<(Option<i32>, Option<i32>)> {
    finding
        .explanation
        .because
        .iter()
        .find_map(|reason| match reason.says {
            Statement::Lag { from, until } => {
                let days = until.days_after(&from);
                Some((days.at_least, days.at_most))
            }
            _ => None,
        })
}

#[test]
fn the_lags_are_shown_where_nobody_has_read_promptly() {
    let [without, with] = reports();
    let day = |days| Some((Some(days), Some(days)));
    let report = |matter| one(&without, "ii.4.b:report-case", matter, None, None);
    assert_eq!(lag(report("a2-levy")), day(5));
    assert_eq!(lag(report("b2-fund")), day(139));
    assert_eq!(lag(one(&without, "ii.5.e:commend", P, None, None)), day(19));
    let promptly = [Missing::Reading {
        term: Term::PROMPTLY,
    }];
    assert_eq!(report("a2-levy").missing, promptly);
    assert_eq!(report("b2-fund").missing, promptly);
    let late = one(&with, "ii.5.e:commend", P, None, None)
        .late_by()
        .unwrap();
    assert_eq!((late.at_least, late.at_most), (Some(4), Some(4)));
}

#[test]
fn the_traces_are_listed_and_no_silence_is_a_verdict() {
    let [without, _] = reports();
    // Directed and inspected; that it also supervised is not recorded.
    let lead = one(&without, "ii.1.b:lead", P, Some("a-standing"), None);
    assert_eq!(records(lead), ["r01", "r05", "r06", "r07", "r09"]);
    let silent = |act| {
        lead.explanation
            .because
            .iter()
            .any(|reason| matches!(reason.says, Statement::NoRecord { act: of, .. } if of == act))
    };
    assert!(silent(ActKind::Supervise) && !silent(ActKind::Inspect) && !silent(ActKind::Direct));
    let urged = |bearer| one(&without, "iii.1.c:urge", P, Some(bearer), Some(2017));
    assert_eq!(
        records(urged("a-party")),
        ["r01", "r06", "r07", "r08", "r09"]
    );
    assert_eq!(records(urged("b-party")), ["r01", "r10"]);
    let handled = one(&without, "ii.1.e:handle", "a2-levy", None, None);
    assert_eq!(records(handled), ["r14", "r16", "r17"]);
    // The refund is only claimed: proof of payment would change it.
    assert!(handled.missing.iter().any(
        |missing| matches!(missing, Missing::Evidence { record, .. } if record.as_str() == "r17")
    ));
    assert_eq!(
        records(one(&without, "ii.5.dd:inspect", P, Some("pc"), Some(2017))),
        ["r01", "r19"]
    );
    assert_eq!(
        records(one(&without, "iii.3.a:urge", P, None, None)),
        ["r01", "r27"]
    );
}

#[test]
fn a_quarter_without_an_urge_or_an_inspection_is_missed() {
    let [_, with] = reports();
    let quarters = |bearer| {
        let finding = one(&with, "iii.1.c:urge", P, Some(bearer), Some(2017));
        finding
            .explanation
            .because
            .iter()
            .filter(|reason| matches!(reason.says, Statement::Window { .. }))
            .map(|reason| reason.truth)
            .collect::<Vec<_>>()
    };
    assert_eq!(quarters("a-party"), [Truth::Yes; 4]);
    assert_eq!(
        quarters("b-party"),
        [Truth::No, Truth::Yes, Truth::No, Truth::No]
    );
}

#[test]
fn what_is_open_of_the_yearly_report_is_named() {
    let [without, with] = reports();
    // 2016: covered in time, but dated 2017. 2017: dated by two, covered by one of the two.
    let reading = |term| Missing::Reading { term };
    let of = |year| one(&without, "iii.3.b:report", P, None, Some(year));
    assert!(of(2016).missing.contains(&reading(Term::YEAR_COVERED)));
    assert!(!of(2016).missing.contains(&reading(Term::JOINTLY)));
    assert_eq!(of(2017).missing, [reading(Term::JOINTLY)]);
    let of = |year| one(&with, "iii.3.b:report", P, None, Some(year));
    assert_eq!(of(2016).done.unwrap().to_string(), "2017-01-20");
    assert_eq!(of(2016).due.unwrap().to_string(), "2017-01-31");
    assert_eq!(of(2017).done.unwrap().to_string(), "2018-01-12");
    assert_eq!(of(2017).due.unwrap().to_string(), "2018-01-31");
    // The criteria of B's rating are not stated, and nothing stands behind it.
    let rated = one(
        &without,
        "ii.1.dd:evaluate",
        P,
        Some("b-standing"),
        Some(2017),
    );
    let aspect = |missing: &Missing| {
        matches!(missing, Missing::Field { record, aspect, .. }
            if record.as_str() == "r12" && *aspect == danchu::report::Aspect::Contents)
    };
    assert!(rated.missing.iter().any(aspect));
}

#[test]
fn what_has_no_bearer_or_no_start_has_no_verdict() {
    let [without, with] = reports();
    for report in [&without, &with] {
        for norm in [
            "ii.2.a:inform",
            "ii.2.b:good-examples",
            "ii.3.b:train",
            "ii.1.h:handle-abuse",
        ] {
            let name = id(&format!("programme-kl-120:{norm}"));
            assert_eq!(report.of_norm(&name).count(), 0, "{norm}");
        }
    }
}

#[test]
fn a_round_that_names_fewer_than_it_counts_is_a_figure_that_does_not_fit() {
    let [without, _] = reports();
    let expected = [Inconsistency::List {
        record: "r27".parse().unwrap(),
        counted: danchu::Quantity::exact(12),
        listed: danchu::Quantity::exact(11),
    }];
    assert_eq!(without.inconsistencies, expected);
}

/// The text prints no order; a caller who reads II.6(b) so says it in norms of its own.
fn plan_first(name: &str, then: ActKind) -> Norm {
    Norm::new(
        id(name),
        vec![Citation::constant("programme-kl-120", "II.6.b")],
        Label::new("kế hoạch trước", "the plan comes first"),
        Stage::Supervise,
        Rule::Precedence(Precedence::new(
            vec![Pattern::about(
                ActKind::Plan,
                const { &[Topic::SOCIAL_SUPERVISION] },
            )],
            vec![Pattern::of(then)],
        )),
    )
}

#[test]
fn a_plan_of_march_is_before_october_and_not_surely_before_a_day_of_the_year() {
    let checker = checker(vec![
        plan_first("own:ii.6.b:plan-supervise", ActKind::Supervise),
        plan_first("own:ii.6.b:plan-critique", ActKind::Critique),
    ]);
    let mut case = province();
    // The Council's round of April has nothing to do with the Front's plan.
    case.records.retain(|record| record.id.as_str() != "r13");
    let report = checker.check(&case, &Context::new());
    let outcome = |name: &str| {
        let name = id(name);
        let mut all = report.of_norm(&name);
        all.next().unwrap().outcome
    };
    assert_eq!(outcome("own:ii.6.b:plan-supervise"), Satisfied);
    assert_eq!(outcome("own:ii.6.b:plan-critique"), Undetermined);
}

#[test]
fn the_text_names_the_body_and_the_year() {
    let [without, _] = reports();
    let finding = one(
        &without,
        "ii.1.dd:evaluate",
        P,
        Some("b-standing"),
        Some(2017),
    );
    let (vi, en) = (finding.render(Lang::Vi), finding.render(Lang::En));
    assert!(vi.contains("Xét riêng: «b-standing»; năm 2017"), "{vi}");
    assert!(vi.contains("phát sinh: ngày 20-03-2016"), "{vi}");
    assert!(en.contains("; the year 2017"), "{en}");
    let text = without.render(Lang::Vi);
    assert!(text.contains("Huyện A, năm 2017 (mục II.1.đ"), "{text}");
    // What has no day is never past it: one copy of two is incomplete.
    let owed = "; đối với Ban Dân vận Trung ương; không có thời hạn; hồ sơ cho thấy chưa đủ";
    assert!(text.contains(owed), "{text}");
}

/// The lines of what is owed on the programme, from the heading of a bearer to that of the next.
fn owed_by<'t>(text: &'t str, bearer: &str) -> Vec<&'t str> {
    let heading = format!("  {bearer}:");
    text.lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| line.starts_with("    - "))
        .collect()
}

#[test]
fn what_is_owed_stands_under_who_owes_it() {
    let [without, _] = reports();
    let text = without.render(Lang::Vi);
    // Committee E: its own work programme, and what the programme asks of it all the time and each year.
    let of_e = owed_by(&text, "Đảng ủy trực thuộc Tỉnh ủy");
    assert!(of_e.len() > 2, "{text}");
    let work_programme = of_e.iter().filter(|line| line.contains("(mục III.1.a "));
    assert_eq!(work_programme.count(), 1, "{text}");
    assert!(of_e.iter().all(|line| !line.contains("; do ")), "{of_e:?}");
    // The text names two together and does not say how: no word of ours joins them.
    let two = "Ban Dân vận Tỉnh ủy, Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở cấp tỉnh";
    assert!(!owed_by(&text, two).is_empty(), "{text}");
    // Either of the two reports a case.
    let either = "Đảng đoàn Hội đồng nhân dân tỉnh hoặc Hội đồng nhân dân cấp tỉnh";
    assert!(!owed_by(&text, either).is_empty(), "{text}");
}

#[test]
fn those_who_owe_it_jointly_are_joined_by_and() {
    let mut norm = danchu::catalogue::norm(&id("programme-kl-120:iii.3.b:report"))
        .unwrap()
        .clone();
    norm.id = id("own:iii.3.b:jointly");
    if let Rule::Duty(duty) = &mut norm.rule {
        duty.bearers = danchu::norm::Bearers::Jointly;
    }
    let report = checker(vec![norm]).check(&province(), &Context::new());
    let (vi, en) = (report.render(Lang::Vi), report.render(Lang::En));
    let all = "Ban Dân vận Tỉnh ủy và Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở cấp tỉnh";
    assert!(!owed_by(&vi, all).is_empty(), "{vi}");
    let all = "Provincial Commission for Mass Mobilisation and provincial steering committee";
    assert!(!owed_by(&en, all).is_empty(), "{en}");
}

#[test]
fn an_instrument_without_a_number_is_called_by_what_it_carries_out() {
    let [without, _] = reports();
    let (vi, en) = (without.render(Lang::Vi), without.render(Lang::En));
    let name = "(mục III.1.a Chương trình hành động thực hiện Kết luận 120-KL/TW)";
    assert!(vi.contains(name), "{vi}");
    let name = "(Action Programme carrying out Conclusion 120-KL/TW, Section III.1.a)";
    assert!(en.contains(name), "{en}");
    assert!(!vi.contains("programme-kl-120") && !en.contains("programme-kl-120"));
}

/// Of duties of which records show signs only, each body asks for a conclusion on its own acts: two questions are one
/// only where one conclusion decides both.
#[test]
fn each_duty_that_only_a_conclusion_decides_asks_for_its_own() {
    let [without, _] = reports();
    let mut seen: Vec<(&Missing, &Finding)> = Vec::new();
    for finding in &without.findings {
        let conclusion = |missing: &&Missing| matches!(missing, Missing::Conclusion { .. });
        let Some(of) = finding.missing.iter().find(conclusion) else {
            continue;
        };
        let same = seen.iter().find(|(other, _)| *other == of);
        if let Some((_, known)) = same {
            assert_eq!(known.bearer, finding.bearer, "{of:?}");
        } else {
            seen.push((of, finding));
        }
    }
    assert!(seen.len() > 20, "{}", seen.len());
    let vi = without.render(Lang::Vi);
    let asks = "Nếu có kết luận bằng văn bản của Ban Thường vụ Tỉnh ủy về:\n";
    assert!(vi.contains(asks), "{vi}");
}

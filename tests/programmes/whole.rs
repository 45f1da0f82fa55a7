//! The built-in catalogue as a programme, and small programmes taken into a checker.

use danchu::act::ActKind;
use danchu::catalogue;
use danchu::check::{Checker, Context, TakeProgrammeError};
use danchu::glossary::Word;
use danchu::law::Citation;
use danchu::matter::MatterKind;
use danchu::norm::{Duty, LocalRule, Norm, Pattern, Perform, Rule, Scope, Stage, Timing, Trigger};
use danchu::programme::Programme;
use danchu::record::{Case, Reading, YesNo};
use danchu::time::{FirstDay, Roll, Span, WorkingCalendar};
use danchu::{Label, Lang, NormId, wire};

fn id(text: &str) -> NormId {
    text.parse().unwrap()
}

fn own(title: &'static str) -> Programme {
    Programme::new("own".parse().unwrap(), "1", Label::new(title, title))
}

/// The norm of the law on sending the decision, under an id of the caller's.
fn sent_within(days: u16) -> Norm {
    let mut norm = catalogue::norm(&id("law-10-2022:20.3:send"))
        .unwrap()
        .clone();
    norm.id = id("own:send");
    if let Rule::Duty(duty) = &mut norm.rule
        && let Timing::Within { span, .. } = &mut duty.timing
    {
        *span = Span::working_days(days);
    }
    norm
}

/// A norm that stands alone: reported within so many days of the end of the work.
fn reported_within(days: u16) -> Norm {
    let duty = Duty::new(
        Trigger::Done(vec![Pattern::of(ActKind::FinishWork)].into()),
        Timing::Within {
            span: Span::days(days),
            first_day: FirstDay::NotCounted,
            roll: Roll::None,
        },
        vec![Perform::plain(Pattern::of(ActKind::Report))],
    );
    let cite = Citation::constant("12/2024/QĐ-UBND", "7.2");
    Norm::new(
        id("own:report"),
        vec![cite],
        Label::new("Báo cáo", "Report"),
        Stage::Inspect,
        Rule::Duty(duty),
    )
    .with_scope(Scope::of(vec![MatterKind::WORKS]))
}

#[test]
fn the_built_in_catalogue_goes_out_and_comes_back_to_the_same_digest() {
    let built_in = Programme::built_in();
    let text = wire::write(&built_in).unwrap();
    let back = wire::read_programme(&text).unwrap();
    assert_eq!(back, built_in);
    assert_eq!(wire::write(&back).unwrap(), text);
    let digest = |programme: &Programme| Checker::of_programme(programme).unwrap().digest();
    assert_eq!(digest(&back), digest(&built_in));
    assert_eq!(digest(&back), Checker::viet_nam().digest());
    assert!(digest(&back).is_some());
}

#[test]
fn the_digest_moves_with_what_changes_verdicts_and_with_nothing_else() {
    let digest =
        |programme: &Programme| Checker::of_programme(programme).unwrap().digest().unwrap();
    let plain = own("a").with_norm(reported_within(3));
    let first = digest(&plain);
    // What is told and not judged.
    let mut told = own("b").with_norm(reported_within(3));
    told.version = "2".into();
    told.norms[0].label = Label::new("Gửi", "Send");
    told.norms[0].stage = Stage::Organise;
    told.norms[0].cites = vec![].into();
    assert_eq!(digest(&told), first);
    // What is judged.
    assert_ne!(digest(&own("a").with_norm(reported_within(4))), first);
    let mut renamed = plain.clone();
    renamed.norms[0].id = id("own:other");
    assert_ne!(digest(&renamed), first);
    let mut later = plain.clone();
    later.norms[0].period = danchu::time::Period::from("2030-01-01".parse().unwrap());
    assert_ne!(digest(&later), first);
    let mut narrow = plain.clone();
    narrow.norms[0].scope = Scope::ANY;
    assert_ne!(digest(&narrow), first);
    let reading = Reading::new("promptly".parse().unwrap());
    assert_ne!(digest(&plain.clone().with_reading(reading)), first);
    let mut calendar = Programme::built_in().calendar.unwrap();
    calendar.holidays.to_mut().pop();
    assert_ne!(digest(&plain.clone().with_calendar(calendar)), first);
    // The order of the list is no rule.
    let two = |a: u16, b: &str| {
        let mut other = reported_within(a);
        other.id = id(b);
        other
    };
    let forth = own("a")
        .with_norm(two(3, "own:1"))
        .with_norm(two(4, "own:2"));
    let back = own("a")
        .with_norm(two(4, "own:2"))
        .with_norm(two(3, "own:1"));
    assert_eq!(digest(&forth), digest(&back));
}

#[test]
fn a_programme_adds_its_norms_to_the_law_and_the_report_names_it() {
    let programme = own("Quy chế").with_norm(sent_within(3));
    let checker = Checker::viet_nam().with_programme(&programme).unwrap();
    assert_eq!(checker.norms().len(), Checker::viet_nam().norms().len() + 1);
    let case = Case::new("c".parse().unwrap(), "2024-09-01".parse().unwrap());
    let receipt = checker.check(&case, &Context::new()).receipt;
    assert_eq!(receipt.programmes, ["own 1"]);
    assert_eq!(receipt.catalogue.as_deref(), Some(catalogue::VERSION));
}

#[test]
fn a_printed_report_says_under_which_rules_it_was_made() {
    let programme = own("Quy chế").with_norm(sent_within(3));
    let alone = own("Quy chế").with_norm(reported_within(3));
    let case = Case::new("c".parse().unwrap(), "2024-09-01".parse().unwrap());
    let last = |checker: &Checker, lang| {
        let printed = checker.check(&case, &Context::new()).render(lang);
        printed.trim_end().lines().last().unwrap().to_owned()
    };
    let beside = Checker::viet_nam().with_programme(&programme).unwrap();
    let version = catalogue::VERSION;
    assert!(last(&beside, Lang::Vi).contains(&format!(
        "danh mục quy định phiên bản {version}; chương trình own 1; lịch làm việc"
    )));
    assert!(
        last(&beside, Lang::En)
            .contains(&format!("catalogue {version}; programme own 1; calendar"))
    );
    let alone = Checker::of_programme(&alone).unwrap();
    assert!(
        last(&alone, Lang::Vi)
            .contains("vào ngày xảy ra việc đó; chương trình own 1; lịch làm việc")
    );
    let callers = Checker::try_new(vec![reported_within(3)], WorkingCalendar::default()).unwrap();
    assert!(
        last(&callers, Lang::Vi).contains("; quy định do người yêu cầu đưa vào; lịch làm việc")
    );
}

#[test]
fn the_readings_of_a_programme_come_after_those_of_a_case_and_a_context() {
    let says = |holds| {
        let mut reading = Reading::new("promptly".parse().unwrap());
        reading.holds = Some(holds);
        reading
    };
    let programme = own("Quy chế").with_reading(says(YesNo::Yes));
    let checker = Checker::of_programme(&programme).unwrap();
    let case = Case::new("c".parse().unwrap(), "2024-09-01".parse().unwrap());
    let used = |case: &Case, context: &Context| checker.check(case, context).receipt.readings;
    assert_eq!(used(&case, &Context::new()), [says(YesNo::Yes)]);
    let case = case.with_reading(says(YesNo::No));
    assert_eq!(used(&case, &Context::new()), [says(YesNo::No)]);
    let context = Context::new().with_reading(says(YesNo::Yes));
    assert_eq!(used(&case, &context), [says(YesNo::Yes)]);
}

#[test]
fn what_a_programme_may_not_do_is_refused_and_nothing_is_taken_in() {
    let base = || id("law-10-2022:20.3:send");
    let cite = sent_within(3).cites[0].clone();
    let local =
        |days| own("Quy chế").with_local(LocalRule::new(base(), cite.clone(), sent_within(days)));
    // The law: within 5 working days.
    assert_eq!(
        Checker::viet_nam().with_programme(&local(5)).map(|_| ()),
        Ok(())
    );
    assert!(Checker::viet_nam().with_programme(&local(6)).is_err());
    // Alone it has nothing to stand in for.
    assert!(matches!(
        Checker::of_programme(&local(5)),
        Err(TakeProgrammeError::Rules(_))
    ));
    let twice = own("Quy chế").with_norm(catalogue::norm(&base()).unwrap().clone());
    assert!(Checker::viet_nam().with_programme(&twice).is_err());
}

#[test]
fn what_keeps_a_programme_from_being_read_is_said_with_its_place() {
    let mut programme = own("Quy chế")
        .with_norm(sent_within(3))
        .with_norm(sent_within(4));
    programme.version = " ".into();
    let breach = Duty::new(Trigger::Breach(id("own:nowhere")), Timing::Unstated, vec![]);
    let mut norm = sent_within(3);
    norm.id = id("own:breach");
    norm.rule = Rule::Duty(breach);
    let mut programme = programme.with_norm(norm);
    let topic = |key: &str, vi: &'static str, en: &'static str| Word::Topic {
        key: key.parse().unwrap(),
        label: Label::new(vi, en),
    };
    programme.glossary = vec![
        topic("draft_of_ours", "dự thảo", "draft"),
        topic("decision", "quyết định", "decision"),
        topic("draft_of_ours", "bản nháp", "draft"),
    ];
    let text = wire::write(&programme).unwrap();
    let found: Vec<String> = wire::read_programme(&text)
        .unwrap_err()
        .iter()
        .map(|error| error.path.clone())
        .collect();
    assert_eq!(
        found,
        [
            "version",
            "glossary[1].key",
            "glossary[2].key",
            "norms[1].id",
            "norms[2].rule.trigger.of"
        ]
    );
}

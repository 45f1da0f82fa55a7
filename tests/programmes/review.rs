//! What a review finds: for each flaw a programme that has it alone, and the near miss that has it not.

use danchu::act::{ActKind, Channel, FindingResult, Term, Topic, VoteOutcome};
use danchu::actor::{BodyKind, Succession};
use danchu::catalogue;
use danchu::check::Element;
use danchu::law::{Citation, DateInfo, Instrument, InstrumentKind, InstrumentRef};
use danchu::matter::{MatterKind, Reach};
use danchu::norm::{
    Composition, Cond, Duty, EvidenceClass, LocalRule, Need, Norm, Pattern, Perform, Precedence,
    Rule, Scope, Stage, Subject, Test, Timing, Trigger, Validity, WindowYear,
};
use danchu::programme::{Band, Cap, Fact, KindRow, Points, Programme, Scale, Successors};
use danchu::record::{Reading, YesNo};
use danchu::review::{Became, Flaw, Grade, Stretch};
use danchu::time::{Date, FirstDay, Period, Roll, Span};
use danchu::{Label, Lang, NormId, wire};

const ON: Date = Date::literal(2026, 11, 24);
const TEXT: &str = "12/2024/QĐ-UBND";

fn id(text: &str) -> NormId {
    text.parse().unwrap()
}

fn label() -> Label {
    Label::new("Quy chế", "Regulation")
}

fn own() -> Programme {
    let text = Instrument::new(
        InstrumentRef::constant(TEXT),
        InstrumentKind::DECISION,
        label(),
    )
    .with_force(
        DateInfo::known(Date::literal(2025, 1, 1)),
        DateInfo::NotStated {},
    );
    Programme::new("own".parse().unwrap(), "1", label()).with_instrument(text)
}

fn within(days: u16) -> Timing {
    Timing::Within {
        span: Span::days(days),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    }
}

fn report() -> Vec<Perform> {
    vec![Perform::plain(Pattern::of(ActKind::Report))]
}

/// The commune reports within three days of the end of the work: nothing is wrong with it.
fn duty() -> Duty {
    let trigger = Trigger::Done(vec![Pattern::of(ActKind::FinishWork)].into());
    Duty::new(trigger, within(3), report()).with_owes(vec![BodyKind::COMMUNE_PC])
}

fn norm_of(name: &str, rule: Rule) -> Norm {
    let cite = Citation::constant(TEXT, "7.2");
    Norm::new(id(name), vec![cite], label(), Stage::Inspect, rule)
        .with_scope(Scope::of(vec![MatterKind::WORKS]))
}

fn with(duty: Duty) -> Programme {
    own().with_norm(norm_of("own:report", Rule::Duty(duty)))
}

/// The same duty with other parts.
fn duty_of(trigger: Trigger, timing: Timing, perform: Vec<Perform>) -> Duty {
    Duty::new(trigger, timing, perform).with_owes(vec![BodyKind::COMMUNE_PC])
}

fn started_by(trigger: Trigger) -> Duty {
    duty_of(trigger, within(3), report())
}

fn done_by(perform: Vec<Perform>) -> Duty {
    duty_of(duty().trigger, within(3), perform)
}

fn timed(trigger: Trigger, timing: Timing) -> Duty {
    duty_of(trigger, timing, report())
}

/// The findings, with what each must hold to: its own grade, words in both languages, a stored form.
fn found_on(programme: &Programme, on: Date) -> Vec<(String, Flaw)> {
    let review = programme.review(on);
    for finding in &review.findings {
        assert_eq!(finding.grade, finding.what.grade());
        for lang in [Lang::Vi, Lang::En] {
            assert!(finding.render(lang).ends_with('.'), "{:?}", finding.what);
        }
    }
    let text = wire::write_compact(&review).unwrap();
    assert_eq!(wire::read(&text), Ok(review.clone()));
    review
        .findings
        .into_iter()
        .map(|finding| (finding.path, finding.what))
        .collect()
}

#[track_caller]
fn clean(programme: &Programme) {
    assert_eq!(found_on(programme, ON), []);
}

/// The one finding, in both languages.
#[track_caller]
fn only(programme: &Programme, path: &str, grade: Grade, what: Flaw, vi: &str, en: &str) {
    assert_eq!(found_on(programme, ON), [(path.to_owned(), what)]);
    let review = programme.review(ON);
    let finding = &review.findings[0];
    assert_eq!(finding.grade, grade);
    assert_eq!(finding.render(Lang::Vi), vi);
    assert_eq!(finding.render(Lang::En), en);
}

#[track_caller]
fn at(programme: &Programme, path: &str, what: Flaw) {
    assert_eq!(found_on(programme, ON), [(path.to_owned(), what)]);
}

#[test]
fn a_list_that_names_nothing_is_an_error() {
    clean(&with(duty()));
    only(
        &with(started_by(Trigger::Done(vec![].into()))),
        "norms[0].rule.trigger.acts",
        Grade::Error,
        Flaw::EmptyList,
        "Danh sách để trống: quy định không bao giờ phát sinh hoặc không bao giờ được đáp ứng.",
        "The list is empty: the rule never begins, or is never met.",
    );
    let outcome = Trigger::Outcome {
        of: vec![].into(),
        is: VoteOutcome::Passed,
    };
    at(
        &with(started_by(outcome)),
        "norms[0].rule.trigger.of",
        Flaw::EmptyList,
    );
    let results = |results: Vec<FindingResult>| Trigger::Found {
        results: results.into(),
        topics: vec![].into(),
    };
    at(
        &with(started_by(results(vec![]))),
        "norms[0].rule.trigger.results",
        Flaw::EmptyList,
    );
    clean(&with(started_by(results(vec![FindingResult::NotDone]))));
    let order = |first: Vec<Pattern>, then: Vec<Pattern>| {
        own().with_norm(norm_of(
            "own:order",
            Rule::Precedence(Precedence::new(first, then)),
        ))
    };
    let act = || vec![Pattern::of(ActKind::Plan)];
    at(
        &order(vec![], act()),
        "norms[0].rule.first",
        Flaw::EmptyList,
    );
    at(&order(act(), vec![]), "norms[0].rule.then", Flaw::EmptyList);
    clean(&order(act(), act()));
    let forms = Validity::new(Subject::Round, vec![Test::Forms(vec![].into())]);
    at(
        &own().with_norm(norm_of("own:forms", Rule::Validity(forms))),
        "norms[0].rule.tests[0].forms",
        Flaw::EmptyList,
    );
}

#[test]
fn a_duty_that_no_act_discharges_is_an_error() {
    let bare = || done_by(vec![]);
    only(
        &with(bare()),
        "norms[0].rule.perform",
        Grade::Error,
        Flaw::NoWay,
        "Không nêu việc làm nào để hoàn thành trách nhiệm này.",
        "No act is named that would discharge this duty.",
    );
    // A written conclusion decides these.
    clean(&with(bare().forbidden()));
    clean(&with(bare().with_class(EvidenceClass::Trace {
        by: BodyKind::COMMUNE_PC,
    })));
}

#[test]
fn a_duty_that_only_those_can_discharge_who_are_gone_is_an_error() {
    let by = |by: &'static [BodyKind]| {
        with(done_by(vec![Perform::plain(Pattern::by(
            ActKind::Report,
            &[],
            by,
        ))]))
    };
    let gone = by(const { &[BodyKind::DISTRICT_FRONT] });
    only(
        &gone,
        "norms[0].rule.perform",
        Grade::Error,
        Flaw::NobodyLeft,
        "Không còn chủ thể nào hoàn thành được trách nhiệm này: các cơ quan được nêu đã kết thúc hoạt động và không có cơ quan kế thừa.",
        "Nobody is left to discharge this duty: the bodies named have ended without a successor.",
    );
    assert_eq!(found_on(&gone, Date::literal(2025, 6, 30)), []);
    clean(&by(const {
        &[BodyKind::DISTRICT_FRONT, BodyKind::COMMUNE_FRONT]
    }));
}

#[test]
fn more_than_there_can_be_is_an_error() {
    let needs = |needs: &'static [Need]| {
        let way = Perform::with(Pattern::of(ActKind::Publish), needs);
        with(done_by(vec![way]))
    };
    let posted = |at_least| Need::Channels {
        at_least,
        of: vec![Channel::POSTING, Channel::PORTAL].into(),
    };
    let of = |need: Need| needs(Vec::leak(vec![need]));
    only(
        &of(posted(3)),
        "norms[0].rule.perform[0].needs[0]",
        Grade::Error,
        Flaw::NeverMet,
        "Yêu cầu nhiều hơn mức có thể có: không việc làm nào đáp ứng được.",
        "More is asked than there can be: no act can meet it.",
    );
    clean(&of(posted(2)));
    at(
        &of(Need::Composed(Composition::new(9, 7))),
        "norms[0].rule.perform[0].needs[0]",
        Flaw::NeverMet,
    );
    clean(&of(Need::Composed(Composition::new(7, 7))));
}

#[test]
fn breaches_that_start_each_other_are_an_error_at_the_first_of_them() {
    let breach = |of: &str| Rule::Duty(started_by(Trigger::Breach(id(of))));
    let lead = norm_of("own:0", breach("own:b"));
    let cycle = own()
        .with_norm(lead.clone())
        .with_norm(norm_of("own:a", breach("own:b")))
        .with_norm(norm_of("own:b", breach("own:a")));
    // The norm that leads into the cycle does not lie on it, and says again what `own:a` says.
    let what = Flaw::Cycle {
        through: vec![id("own:a"), id("own:b")],
    };
    let double = (
        String::from("norms[1]"),
        Flaw::Duplicate { of: id("own:0") },
    );
    let place = String::from("norms[1].rule.trigger.of");
    assert_eq!(
        found_on(&cycle, ON),
        [(place.clone(), what.clone()), double]
    );
    let alone = own()
        .with_norm(norm_of("own:a", breach("own:b")))
        .with_norm(norm_of("own:b", breach("own:a")));
    only(
        &alone,
        "norms[0].rule.trigger.of",
        Grade::Error,
        what,
        "Vi phạm quy định này lại làm phát sinh chính nó, qua: `own:a`, `own:b`.",
        "The norm is started by its own breach, through: `own:a`, `own:b`.",
    );
    clean(
        &own()
            .with_norm(norm_of("own:a", breach("own:b")))
            .with_norm(norm_of("own:b", Rule::Duty(duty()))),
    );
}

#[test]
fn only_a_condition_of_a_vote_has_an_outcome() {
    let of = |of: &str| {
        let trigger = Trigger::Outcome {
            of: vec![id(of)].into(),
            is: VoteOutcome::Passed,
        };
        with(started_by(trigger))
    };
    only(
        &of("law-10-2022:20.3:send"),
        "norms[0].rule.trigger.of[0]",
        Grade::Error,
        Flaw::NoOutcome {
            of: id("law-10-2022:20.3:send"),
        },
        "`law-10-2022:20.3:send` không phải là điều kiện về kết quả biểu quyết, nên không có kết quả để làm căn cứ.",
        "`law-10-2022:20.3:send` is no condition on a vote and has no outcome to start from.",
    );
    clean(&of("law-10-2022:21.1:carried"));
}

/// The norm of the law on sending the decision, within so many working days: the law says five.
fn send(name: &str, days: u16) -> LocalRule {
    let base = id("law-10-2022:20.3:send");
    let mut norm = catalogue::norm(&base).unwrap().clone();
    norm.id = id(name);
    if let Rule::Duty(duty) = &mut norm.rule
        && let Timing::Within { span, .. } = &mut duty.timing
    {
        *span = Span::working_days(days);
    }
    LocalRule::new(base, Citation::constant(TEXT, "4.1"), norm)
}

#[test]
fn a_local_rule_that_restricts_the_law_is_an_error() {
    only(
        &own().with_local(send("own:send", 6)),
        "local[0].norm",
        Grade::Error,
        Flaw::Narrower {
            base: id("law-10-2022:20.3:send"),
            cites: vec![Citation::constant("10/2022/QH15", "20.3")],
            element: Element::Timing,
        },
        "Quy định của địa phương, đơn vị thu hẹp `law-10-2022:20.3:send` (khoản 3 Điều 20 Luật 10/2022/QH15) về thời hạn; chỉ được quy định rộng hơn.",
        "The local rule restricts `law-10-2022:20.3:send` (Law 10/2022/QH15, Art. 20(3)) and may only widen it: by when.",
    );
    clean(&own().with_local(send("own:send", 5)));
    clean(&own().with_local(send("own:send", 4)));
}

#[test]
fn two_local_rules_for_one_norm_are_an_error() {
    only(
        &own()
            .with_local(send("own:send", 5))
            .with_local(send("own:again", 5)),
        "local[1].base",
        Grade::Error,
        Flaw::BaseTaken {
            base: id("law-10-2022:20.3:send"),
            by: id("own:send"),
        },
        "Quy định `own:send` ở trên đã thay cho `law-10-2022:20.3:send`.",
        "The rule `own:send` above already stands in for `law-10-2022:20.3:send`.",
    );
}

#[test]
fn an_id_of_the_law_on_another_rule_is_an_error() {
    let name = "law-10-2022:20.3:send";
    only(
        &own().with_norm(norm_of(name, Rule::Duty(duty()))),
        "norms[0].id",
        Grade::Error,
        Flaw::IdOfTheLaw { id: id(name) },
        "Mã `law-10-2022:20.3:send` đã là mã của một quy phạm khác trong danh mục có sẵn.",
        "The id `law-10-2022:20.3:send` belongs to another rule of the built-in catalogue.",
    );
    clean(&own().with_norm(catalogue::norm(&id(name)).unwrap().clone()));
    at(
        &own().with_local(send("law-10-2022:20.3:send", 5)),
        "local[0].norm.id",
        Flaw::IdOfTheLaw {
            id: id("law-10-2022:20.3:send"),
        },
    );
}

#[test]
fn a_citation_that_does_not_resolve_is_said_at_its_place() {
    let nowhere = || Citation::constant("99/2024/QĐ-UBND", "3");
    let flaw = || Flaw::UnknownText {
        instrument: InstrumentRef::constant("99/2024/QĐ-UBND"),
    };
    let mut unknown = with(duty());
    unknown.norms[0].cites.to_mut().push(nowhere());
    only(
        &unknown,
        "norms[0].cites[1]",
        Grade::Error,
        flaw(),
        "Không tìm thấy văn bản 99/2024/QĐ-UBND trong chương trình cũng như trong danh mục có sẵn.",
        "The text 99/2024/QĐ-UBND is neither in the programme nor in the built-in catalogue.",
    );
    let mut local = send("own:send", 5);
    local.by = nowhere();
    let mut everywhere = own().with_local(local);
    let mut row = catalogue::enabling()
        .find(|row| !row.used_by.is_empty())
        .unwrap()
        .clone();
    row.cites = vec![nowhere()].into();
    everywhere.enabling.push(row);
    let mut gap = catalogue::unmodelled().next().unwrap().clone();
    gap.cite = nowhere();
    everywhere.unmodelled.push(gap);
    let mut tension = catalogue::tensions().next().unwrap().clone();
    tension.cites = vec![nowhere()].into();
    everywhere.tensions.push(tension);
    let scale = Scale::new(id("own:scale"), vec![nowhere()], label(), Points::whole(9));
    everywhere
        .scales
        .push(scale.with_band(Band::new("one", label(), Points::ZERO)));
    let paths = [
        "local[0].by",
        "enabling[0].cites[0]",
        "unmodelled[0].cite",
        "tensions[0].cites[0]",
        "scales[0].cites[0]",
    ];
    assert_eq!(
        found_on(&everywhere, ON),
        paths.map(|path| (path.to_owned(), flaw()))
    );
    let place = |path: &'static str| {
        let mut programme = with(duty());
        programme.norms[0].cites = vec![Citation::constant("10/2022/QH15", path)].into();
        programme
    };
    only(
        &place("13.9"),
        "norms[0].cites[0]",
        Grade::Warning,
        Flaw::UnknownPlace {
            cite: Citation::constant("10/2022/QH15", "13.9"),
        },
        "Văn bản không có quy định được viện dẫn: khoản 9 Điều 13 Luật 10/2022/QH15.",
        "The text has no such provision: Law 10/2022/QH15, Art. 13(9).",
    );
    for path in ["13", "13.2", "13.2.p2"] {
        clean(&place(path));
    }
}

#[test]
fn a_period_that_divides_no_year_starts_nothing() {
    let every = |months| with(timed(Trigger::Every { months }, Timing::InPeriod));
    only(
        &every(5),
        "norms[0].rule.trigger.months",
        Grade::Error,
        Flaw::NoSuchPeriod { months: 5 },
        "Không có kỳ 5 tháng: chỉ có kỳ 12, 6 hoặc 3 tháng. Trách nhiệm không bao giờ phát sinh.",
        "There is no period of 5 months, only of 12, 6 or 3: the duty never begins.",
    );
    for months in [3, 6, 12] {
        clean(&every(months));
    }
}

#[test]
fn a_time_within_a_period_needs_a_duty_of_each_period() {
    let done = || duty().trigger;
    only(
        &with(timed(done(), Timing::InPeriod)),
        "norms[0].rule.timing",
        Grade::Error,
        Flaw::TimeWithoutPeriod,
        "Thời hạn tính trong kỳ hoặc trong năm, nhưng trách nhiệm không phát sinh theo kỳ hoặc theo năm.",
        "The time is counted within a period or a year, but the duty is not owed for each period or year.",
    );
    let window = || Timing::Window {
        opens: "11-01".parse().unwrap(),
        closes: "11-30".parse().unwrap(),
        year: WindowYear::Own,
    };
    for trigger in [done(), Trigger::Every { months: 3 }] {
        at(
            &with(timed(trigger, window())),
            "norms[0].rule.timing",
            Flaw::TimeWithoutPeriod,
        );
    }
    clean(&with(timed(Trigger::Every { months: 12 }, window())));
}

#[test]
fn a_recurrence_that_never_falls_within_its_norm_is_an_error() {
    let until = |until| {
        let mut programme = with(timed(Trigger::Every { months: 12 }, Timing::InPeriod));
        programme.norms[0].period = Period::between(Date::literal(2025, 2, 1), until);
        programme
    };
    only(
        &until(Date::literal(2026, 12, 31)),
        "norms[0].rule.trigger",
        Grade::Error,
        Flaw::NeverFalls,
        "Không kỳ nào nằm trọn trong thời gian quy định có hiệu lực.",
        "No whole period lies within the days on which the norm is in force.",
    );
    clean(&until(Date::literal(2027, 1, 1)));
}

#[test]
fn a_norm_that_is_never_in_force_with_its_text_is_an_error() {
    let until = |day| {
        let mut programme = with(duty());
        programme.norms[0].period = Period::until(Date::literal(2025, 1, day));
        programme
    };
    only(
        &until(1),
        "norms[0].period",
        Grade::Error,
        Flaw::OutOfText {
            instrument: InstrumentRef::constant(TEXT),
        },
        "Thời gian áp dụng của quy định không có ngày nào trùng với thời gian có hiệu lực của 12/2024/QĐ-UBND.",
        "The norm is in force on no day on which 12/2024/QĐ-UBND is.",
    );
    clean(&until(2));
    // And after its end.
    let mut ended = until(2);
    ended.instruments[0].ends = DateInfo::known(Date::literal(2025, 6, 1));
    ended.norms[0].period = Period::from(Date::literal(2025, 6, 1));
    assert_eq!(found_on(&ended, ON).len(), 1);
    ended.norms[0].period = Period::from(Date::literal(2025, 5, 31));
    clean(&ended);
}

#[test]
fn an_act_that_is_owed_and_forbidden_is_an_error() {
    let pair = |other: Duty| with(duty()).with_norm(norm_of("own:other", Rule::Duty(other)));
    only(
        &pair(duty().forbidden()),
        "norms[1]",
        Grade::Error,
        Flaw::Opposed {
            to: id("own:report"),
        },
        "Trái ngược với `own:report`: cùng một việc, cùng chủ thể, cùng căn cứ, một bên bắt buộc và một bên cấm.",
        "It is opposed to `own:report`: the same act, of the same body for the same cause, is owed by one and forbidden by the other.",
    );
    let about = done_by(vec![Perform::plain(Pattern::about(
        ActKind::Report,
        const { &[Topic::CONFIDENCE_VOTE] },
    ))]);
    clean(&pair(about.forbidden()));
    clean(&pair(
        duty().with_owes(vec![BodyKind::COMMUNE_FRONT]).forbidden(),
    ));
}

#[test]
fn a_norm_said_twice_or_with_another_time_is_a_warning() {
    let pair = |other: Norm| with(duty()).with_norm(other);
    let other = |timing| norm_of("own:other", Rule::Duty(timed(duty().trigger, timing)));
    only(
        &pair(other(within(3))),
        "norms[1]",
        Grade::Warning,
        Flaw::Duplicate {
            of: id("own:report"),
        },
        "Trùng với `own:report`: cùng một việc, cùng chủ thể, cùng căn cứ, cùng thời hạn.",
        "It says again what `own:report` says: the same act, body, cause and time.",
    );
    only(
        &pair(other(within(5))),
        "norms[1]",
        Grade::Warning,
        Flaw::OtherTime {
            than: id("own:report"),
        },
        "Khác thời hạn với `own:report`: cùng một việc, cùng chủ thể, cùng căn cứ.",
        "It sets another time than `own:report` for the same act, body and cause.",
    );
    // Nothing is said where the two cannot meet, or where they ask different things.
    let village = Scope::of(vec![MatterKind::WORKS]).with_reach(Reach::Village);
    let commune = Scope::of(vec![MatterKind::WORKS]).with_reach(Reach::Commune);
    let has = |n| Cond::HouseholdsAtLeast(n);
    let not = |n| Cond::Not(vec![has(n)].into());
    let when = |conds: Vec<Cond>| Scope::of(vec![MatterKind::WORKS]).with_when(conds);
    for (one, two, alike) in [
        (village.clone(), commune, false),
        (village.clone(), village, true),
        (
            Scope::of(vec![MatterKind::FUNDS]),
            Scope::of(vec![MatterKind::WORKS]),
            false,
        ),
        (Scope::of(vec![MatterKind::FUNDS]), Scope::ANY, true),
        (when(vec![has(100)]), when(vec![not(50)]), false),
        (when(vec![has(100)]), when(vec![not(150)]), true),
    ] {
        let mut programme = pair(other(within(5)));
        programme.norms[0].scope = one;
        programme.norms[1].scope = two;
        assert_eq!(found_on(&programme, ON).len(), usize::from(alike));
    }
    let mut later = pair(other(within(5)));
    later.norms[0].period = Period::until(Date::literal(2026, 1, 1));
    later.norms[1].period = Period::from(Date::literal(2026, 1, 1));
    clean(&later);
    let mut acts = duty();
    acts.perform = vec![Perform::with(
        Pattern::of(ActKind::Report),
        const { &[Need::Written] },
    )]
    .into();
    clean(&pair(norm_of("own:other", Rule::Duty(acts))));
    // Beside the law as well, unless a tension tells which is taken.
    let mut again = own().with_norm(send("own:send", 5).norm);
    at(
        &again,
        "norms[0]",
        Flaw::Duplicate {
            of: id("law-10-2022:20.3:send"),
        },
    );
    let mut tension = catalogue::tensions().next().unwrap().clone();
    tension.norms = vec![id("own:send"), id("law-10-2022:20.3:send")].into();
    again.tensions.push(tension);
    clean(&again);
}

#[test]
fn a_bearer_that_is_gone_is_said_with_who_follows() {
    let owed = |bodies: Vec<BodyKind>| with(duty().with_owes(bodies));
    let gone = |body, became, to: Vec<BodyKind>| Flaw::BearerGone { body, became, to };
    let renamed = owed(vec![BodyKind::PROVINCE_MASS_MOBILISATION]);
    only(
        &renamed,
        "norms[0].rule.owes[0]",
        Grade::Warning,
        gone(
            BodyKind::PROVINCE_MASS_MOBILISATION,
            Became::Followed,
            vec![BodyKind::PROVINCE_PROPAGANDA_MOBILISATION],
        ),
        "Vào ngày rà soát không còn Ban Dân vận Tỉnh ủy; tiếp nhận trách nhiệm: Ban Tuyên giáo và Dân vận Tỉnh ủy.",
        "On the day there is no provincial Commission for Mass Mobilisation any more; its duties went to: provincial Commission for Propaganda and Mass Mobilisation.",
    );
    assert_eq!(found_on(&renamed, Date::literal(2017, 1, 1)), []);
    // With the norm, the finding ends.
    let mut over = renamed;
    over.norms[0].period = Period::until(Date::literal(2026, 1, 1));
    clean(&over);
    let beside = |body: BodyKind| owed(vec![BodyKind::COMMUNE_FRONT, body]);
    let split = vec![BodyKind::COMMUNE_PC, BodyKind::PROVINCE_PC];
    for (body, became, to) in [
        (BodyKind::DISTRICT_PC, Became::Split, split),
        (BodyKind::DISTRICT_FRONT, Became::Ended, vec![]),
        (BodyKind::PARTY_DELEGATION, Became::HeirNotReported, vec![]),
    ] {
        at(
            &beside(body.clone()),
            "norms[0].rule.owes[1]",
            gone(body, became, to),
        );
    }
    assert_eq!(
        found_on(
            &owed(vec![BodyKind::PROVINCE_PROPAGANDA_MOBILISATION]),
            Date::literal(2017, 1, 1)
        ),
        [(
            String::from("norms[0].rule.owes[0]"),
            gone(
                BodyKind::PROVINCE_PROPAGANDA_MOBILISATION,
                Became::NotYet,
                vec![]
            )
        )]
    );
}

#[test]
fn a_kind_of_body_of_the_programme_is_asked_in_its_own_rows() {
    let kind = || "ward_watch".parse::<BodyKind>().unwrap();
    let bare = with(duty().with_owes(vec![kind()]));
    only(
        &bare,
        "norms[0].rule.owes[0]",
        Grade::Warning,
        Flaw::UnknownBody { body: kind() },
        "Không rõ `ward_watch` là loại cơ quan nào: danh mục có sẵn và chương trình đều không nêu.",
        "Nobody describes the kind of body `ward_watch`: neither the built-in list nor the programme has it.",
    );
    clean(&bare.clone().with_kind(KindRow::new(kind(), label())));
    let ended = |heir: BodyKind| {
        KindRow::new(kind(), label())
            .with_period(Period::until(Date::literal(2026, 1, 1)))
            .with_successors(Successors::new(Succession::Renamed, vec![heir]))
    };
    let next = || "ward_board".parse::<BodyKind>().unwrap();
    let gone = Flaw::BearerGone {
        body: kind(),
        became: Became::Followed,
        to: vec![BodyKind::COMMUNE_PC],
    };
    // The heir of the heir, where the first is gone too.
    let chain = bare.with_kind(ended(next())).with_kind(
        KindRow::new(next(), label())
            .with_period(Period::until(Date::literal(2026, 6, 1)))
            .with_successors(Successors::new(
                Succession::MergedInto,
                vec![BodyKind::COMMUNE_PC],
            )),
    );
    at(&chain, "norms[0].rule.owes[0]", gone);
    // A succession in a circle ends, and names nobody.
    let circle = with(duty().with_owes(vec![kind()])).with_kind(ended(kind()));
    at(
        &circle,
        "norms[0].rule.owes[0]",
        Flaw::BearerGone {
            body: kind(),
            became: Became::HeirNotReported,
            to: vec![],
        },
    );
}

#[test]
fn an_open_term_without_a_reading_is_said_once() {
    let open = || {
        timed(
            duty().trigger,
            Timing::Open {
                term: Term::PROMPTLY,
            },
        )
    };
    let mut twice = with(open());
    let mut other = norm_of("own:other", Rule::Duty(open()));
    other.scope = Scope::of(vec![MatterKind::FUNDS]);
    twice.norms.push(other);
    only(
        &twice,
        "norms[0].rule.timing.term",
        Grade::Warning,
        Flaw::OpenTerm {
            term: Term::PROMPTLY,
            uses: 2,
        },
        "Chương trình chưa nêu cách hiểu “kịp thời” (số lần sử dụng: 2).",
        "The programme does not say how to read “promptly” (used: 2).",
    );
    clean(&twice.with_reading(Reading::new(Term::PROMPTLY)));
    // Deep within a condition, too.
    let mut inside = with(duty());
    let denied = Cond::Not(vec![Cond::Reading(Term::SCATTERED)].into());
    inside.norms[0].scope.when = vec![Cond::AnyOf(vec![Cond::InClusters, denied].into())].into();
    at(
        &inside,
        "norms[0].scope.when[0].conds[1].cond[0].term",
        Flaw::OpenTerm {
            term: Term::SCATTERED,
            uses: 1,
        },
    );
}

#[test]
fn conditions_that_never_hold_together_are_a_warning() {
    let when = |conds: Vec<Cond>| {
        let mut programme = with(duty());
        programme.norms[0].scope.when = conds.into();
        programme
    };
    let not = |cond| Cond::Not(vec![cond].into());
    only(
        &when(vec![Cond::InClusters, not(Cond::InClusters)]),
        "norms[0].scope.when[1]",
        Grade::Warning,
        Flaw::NeverHolds,
        "Điều kiện không bao giờ xảy ra cùng các điều kiện khác: quy định không bao giờ áp dụng.",
        "This condition never holds together with the others: the rule never applies.",
    );
    clean(&when(vec![Cond::InClusters, not(Cond::Community)]));
    let any = |conds: Vec<Cond>| Cond::AnyOf(conds.into());
    at(
        &when(vec![any(vec![])]),
        "norms[0].scope.when[0]",
        Flaw::NeverHolds,
    );
    let n = Cond::HouseholdsAtLeast;
    for (conds, never) in [
        (vec![n(100), not(n(50))], true),
        (vec![n(100), not(n(150))], false),
        (vec![not(n(100)), n(100)], true),
        (vec![any(vec![n(100), Cond::Community]), not(n(100))], false),
        (vec![any(vec![n(100), n(200)]), not(n(100))], true),
        (
            vec![
                Cond::LastRound(VoteOutcome::Passed),
                Cond::LastRound(VoteOutcome::NotPassed),
            ],
            true,
        ),
    ] {
        assert_eq!(
            found_on(&when(conds.clone()), ON).len(),
            usize::from(never),
            "{conds:?}"
        );
    }
    // One condition of a test stands at its own place.
    let test = Validity::new(Subject::Round, vec![Test::Holds(any(vec![]))]);
    at(
        &own().with_norm(norm_of("own:test", Rule::Validity(test))),
        "norms[0].rule.tests[0].cond",
        Flaw::NeverHolds,
    );
}

#[test]
fn an_enabling_row_that_nothing_uses_is_a_warning() {
    let mut row = catalogue::enabling()
        .find(|row| !row.used_by.is_empty())
        .unwrap()
        .clone();
    let mut programme = own();
    programme.enabling.push(row.clone());
    clean(&programme);
    row.used_by = vec![].into();
    programme.enabling = vec![row];
    only(
        &programme,
        "enabling[0].used_by",
        Grade::Warning,
        Flaw::UsedByNothing,
        "Không quy phạm nào sử dụng quy định này.",
        "No norm uses this row.",
    );
}

fn fact(topic: &'static str, is: YesNo) -> Fact {
    Fact::new(topic.parse().unwrap(), is)
}

fn points(text: &str) -> Points {
    text.parse().unwrap()
}

fn scale(bands: Vec<Band>) -> Programme {
    let scale = Scale::new(id("own:scale"), vec![], label(), Points::whole(100));
    own().with_scale(bands.into_iter().fold(scale, Scale::with_band))
}

fn good(at_least: u16) -> Band {
    Band::new("good", label(), Points::whole(at_least))
}

fn poor(below: &str) -> Band {
    Band::new("poor", label(), Points::ZERO).with_below(points(below))
}

#[test]
fn a_score_without_a_grade_is_a_warning() {
    only(
        &scale(vec![good(85), poor("84.5")]),
        "scales[0].bands",
        Grade::Warning,
        Flaw::ScaleGap {
            scores: Stretch::from(points("84.5")).with_below(Points::whole(85)),
        },
        "Thang xếp loại bỏ trống: từ 84.5 đến dưới 85 điểm không thuộc mức nào.",
        "The scale has a gap: scores from 84.5 to under 85 points have no grade.",
    );
    clean(&scale(vec![good(85), poor("85")]));
    // A hole that goes on over a bound is one hole, with the facts that make it.
    let none = || [fact("criterion_at_zero", YesNo::No)];
    let best = Band::new("best", label(), Points::whole(95)).with_needs(none());
    let holed = scale(vec![
        best,
        good(85).with_below(Points::whole(95)).with_needs(none()),
        poor("85"),
    ]);
    only(
        &holed,
        "scales[0].bands",
        Grade::Warning,
        Flaw::ScaleGap {
            scores: Stretch::from(Points::whole(85))
                .with_facts([fact("criterion_at_zero", YesNo::Yes)]),
        },
        "Thang xếp loại bỏ trống: từ 85 điểm (criterion_at_zero: có) không thuộc mức nào.",
        "The scale has a gap: scores from 85 points (criterion_at_zero: yes) have no grade.",
    );
    // Over as many bounds as there are.
    let mut wider = holed.clone();
    let fair = Band::new("fair", label(), Points::whole(75)).with_below(Points::whole(85));
    wider.scales[0].bands.push(fair.with_needs(none()));
    wider.scales[0].bands[2].below = Some(Points::whole(75));
    let hole = Stretch::from(Points::whole(75)).with_facts([fact("criterion_at_zero", YesNo::Yes)]);
    at(&wider, "scales[0].bands", Flaw::ScaleGap { scores: hole });
    // A cap on the same fact that holds every such score down to the worst grade closes it.
    let mut closed = holed;
    closed.scales[0]
        .caps
        .push(Cap::new(fact("criterion_at_zero", YesNo::Yes), "poor"));
    clean(&closed);
}

#[test]
fn a_score_with_two_grades_is_a_warning() {
    only(
        &scale(vec![good(80), poor("85")]),
        "scales[0].bands",
        Grade::Warning,
        Flaw::ScaleOverlap {
            scores: Stretch::from(Points::whole(80)).with_below(Points::whole(85)),
            grades: vec!["good".into(), "poor".into()],
        },
        "Thang xếp loại chồng lấn: từ 80 đến dưới 85 điểm thuộc nhiều mức: good, poor.",
        "The scale overlaps: scores from 80 to under 85 points have several grades: good, poor.",
    );
}

#[test]
fn a_scale_that_asks_too_many_facts_is_not_gone_through() {
    let asks = |n: usize| {
        let needs = (0..n).map(|n| Fact::new(format!("fact_{n}").parse().unwrap(), YesNo::Yes));
        scale(vec![good(0).with_needs(needs)])
    };
    only(
        &asks(7),
        "scales[0]",
        Grade::Warning,
        Flaw::ScaleTooWide {
            from: Points::ZERO,
            facts: 7,
        },
        "Từ 0 điểm, thang xếp loại hỏi 7 điều kiện: quá nhiều để rà soát mọi trường hợp.",
        "From 0 points on the scale asks 7 facts, too many to go through every case.",
    );
    // Of six, every combination but one has no grade.
    assert_eq!(found_on(&asks(6), ON).len(), 63);
}

#[test]
fn findings_come_in_the_order_of_the_document_and_always_the_same() {
    let mut programme = with(duty().with_owes(vec![BodyKind::PROVINCE_MASS_MOBILISATION]))
        .with_local(send("own:send", 6))
        .with_scale(Scale::new(
            id("own:scale"),
            vec![],
            label(),
            Points::whole(9),
        ));
    programme.norms[0].cites = vec![Citation::constant("99/2024/QĐ-UBND", "3")].into();
    let paths: Vec<String> = found_on(&programme, ON)
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        paths,
        [
            "norms[0].cites[0]",
            "norms[0].rule.owes[0]",
            "local[0].norm",
            "scales[0].bands"
        ]
    );
    let review = programme.review(ON);
    assert_eq!(programme.review(ON), review);
    let graded = |grade| review.findings.iter().filter(move |one| one.grade == grade);
    assert!(review.errors().eq(graded(Grade::Error)));
    assert!(review.warnings().eq(graded(Grade::Warning)));
    assert_eq!((review.errors().count(), review.warnings().count()), (2, 2));
}

/// What a review of the built-in catalogue says on 2026-11-24, each under the reason for which it stands.
const BUILT_IN: &str = include_str!("../data/golden/review.txt");

#[test]
fn the_built_in_catalogue_has_no_error_and_the_listed_warnings() {
    let built_in = Programme::built_in();
    let review = built_in.review(ON);
    assert_eq!(review.errors().collect::<Vec<_>>(), Vec::<&_>::new());
    let named = |path: &str| {
        let (list, rest) = path.split_once('[').unwrap();
        let (place, rest) = rest.split_once(']').unwrap();
        let place: usize = place.parse().unwrap();
        let id = match list {
            "norms" => &built_in.norms[place].id,
            "enabling" => &built_in.enabling[place].id,
            other => panic!("nothing is said of `{other}`"),
        };
        format!("{id}{rest}")
    };
    let mut found: Vec<String> = review
        .warnings()
        .map(|one| format!("{}: {}", named(&one.path), one.render(Lang::En)))
        .collect();
    let listed = BUILT_IN.lines();
    let mut listed: Vec<&str> = listed
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    found.sort();
    listed.sort_unstable();
    assert_eq!(found, listed);
}

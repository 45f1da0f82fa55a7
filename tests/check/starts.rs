//! What starts a duty, how often it is owed and by whom, and what a finding says of it.

use danchu::act::{ActKind, Concurrence, Term, Topic, VoteOutcome, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::catalogue::Tension;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::Checker;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Bearers, Cond, Denominator, Duty, Each, Need, Norm, Pattern, Perform, Rule, Scope, Stage,
    Status, Subject, Test, Timing, Trigger, Validity, VoteOf,
};
use danchu::record::{
    Act, Case, Complaint, Concur, Deed, Delivery, ElectionRecord, MeetingRecord, Money, Plan,
    Publication, Record, Ruling, Scheduled, Sending, Votes, YesNo,
};
use danchu::report::{Aspect, Finding, Missing, Outcome};
use danchu::share::Share;
use danchu::time::{Period, Span, When};
use danchu::{BodyId, Label};

use crate::{Context, after, check, done, field, id, norm, record, village};

const OWN: &str = "own:1:duty";

fn findings(norms: Vec<Norm>, case: &Case) -> Vec<Finding> {
    let report = check(norms, case, &Context::new());
    let of = id(OWN);
    report.of_norm(&of).cloned().collect()
}

fn of(duty: Duty, case: &Case) -> Vec<Finding> {
    findings(vec![norm(OWN, duty)], case)
}

/// The last day and the outcome of each instance.
fn due(duty: Duty, case: &Case) -> Vec<(String, Outcome)> {
    let found = of(duty, case);
    found
        .into_iter()
        .map(|found| {
            let due = found.due.map(|due| due.to_string());
            (due.unwrap_or_default(), found.outcome)
        })
        .collect()
}

fn with(records: Vec<Record>) -> Case {
    records
        .into_iter()
        .fold(village("2024-06-01"), Case::with_record)
}

fn collected(name: &str, day: Option<&str>) -> Record {
    let mut one = record(name, "2024-01-01", "head", Act::Collect(Money::new()));
    one.date = day.map_or(When::unknown(), |day| day.parse().unwrap());
    one
}

fn account() -> Duty {
    after(done(ActKind::Collect), 30, ActKind::Account)
}

fn on(day: &str, outcome: Outcome) -> (String, Outcome) {
    (day.to_owned(), outcome)
}

const MISSED: Outcome = Outcome::Unsatisfied;

#[test]
fn once_for_each_start_or_once_for_the_matter_from_the_first_day_known() {
    let two = with(vec![
        collected("a", Some("2024-03-01")),
        collected("b", Some("2024-02-01")),
        collected("c", None),
    ]);
    let all = due(account(), &two);
    assert_eq!(all.len(), 3);
    let first = due(account().with_each(Each::Matter), &two);
    assert_eq!(first, [on("2024-03-02", MISSED)]);
    let undated = with(vec![collected("c", None)]);
    assert_eq!(due(account().with_each(Each::Matter), &undated).len(), 1);
}

#[test]
fn once_for_each_body_that_owes_it() {
    let duty = account()
        .with_each(Each::Bearer)
        .with_owes(vec![BodyKind::VILLAGE_HEAD, BodyKind::COMMUNE_PC]);
    let case = with(vec![collected("a", Some("2024-02-01"))])
        .with_body(Body::new("head2".parse().unwrap(), BodyKind::VILLAGE_HEAD));
    let found = of(duty.clone(), &case);
    let bearers: Vec<_> = found
        .iter()
        .map(|found| found.bearer.as_ref().map(BodyId::as_str))
        .collect();
    assert_eq!(bearers, [Some("head"), Some("head2"), Some("pc")]);
    // Each for itself: what one did does not discharge another.
    let accounted = record("x", "2024-02-10", "head2", Act::Account(Money::new()));
    let outcomes: Vec<_> = of(duty, &case.with_record(accounted))
        .iter()
        .map(|found| found.outcome)
        .collect();
    assert_eq!(outcomes, [MISSED, Outcome::Satisfied, MISSED]);
}

#[test]
fn parts_of_one_round_start_it_once_on_the_last_day() {
    let part = |name: &str, day: &str, round: u16| {
        let act = MeetingRecord::new().with_round(round);
        record(name, day, "v", Act::Meet(act))
    };
    let case = with(vec![
        part("a", "2024-02-01", 1),
        part("b", "2024-02-03", 1),
        part("c", "2024-03-01", 2),
    ]);
    let duty = || after(done(ActKind::Meet), 10, ActKind::Account);
    assert_eq!(due(duty(), &case).len(), 3);
    let rounds = due(duty().with_each(Each::Round), &case);
    assert_eq!(rounds, [on("2024-02-13", MISSED), on("2024-03-11", MISSED)]);
    // What is no vote is a start of its own.
    let two = with(vec![
        collected("a", Some("2024-02-01")),
        collected("b", Some("2024-02-01")),
    ]);
    assert_eq!(due(account().with_each(Each::Round), &two).len(), 2);
}

#[test]
fn several_owe_it_jointly_or_either_where_the_text_says_so() {
    let said = |owes: Vec<BodyKind>, bearers, each| {
        let duty = account()
            .with_owes(owes.clone())
            .with_to(vec![BodyKind::CITIZENS])
            .with_bearers(bearers)
            .with_each(each);
        let found = of(duty, &with(vec![collected("a", Some("2024-02-01"))]));
        let found = found.first().unwrap();
        assert_eq!(found.owes, owes);
        assert_eq!(found.to, [BodyKind::CITIZENS]);
        found.jointly
    };
    let one = || vec![BodyKind::VILLAGE_HEAD];
    let two = || vec![BodyKind::VILLAGE_HEAD, BodyKind::COMMUNE_PC];
    let three = || {
        vec![
            BodyKind::VILLAGE_HEAD,
            BodyKind::COMMUNE_PC,
            BodyKind::COMMUNE_FRONT,
        ]
    };
    let lists: [fn() -> Vec<BodyKind>; 2] = [two, three];
    for many in lists {
        assert_eq!(
            said(many(), Bearers::Jointly, Each::Trigger),
            Some(YesNo::Yes)
        );
        assert_eq!(
            said(many(), Bearers::Either, Each::Trigger),
            Some(YesNo::No)
        );
        assert_eq!(said(many(), Bearers::Each, Each::Trigger), None);
        assert_eq!(said(many(), Bearers::Unstated, Each::Trigger), None);
        assert_eq!(said(many(), Bearers::Jointly, Each::Bearer), None);
    }
    assert_eq!(said(one(), Bearers::Jointly, Each::Trigger), None);
    assert_eq!(said(one(), Bearers::Jointly, Each::Bearer), None);
}

/// To notify two days before a meeting that was planned for 10 February.
#[test]
fn what_is_planned_starts_it_until_the_real_day_is_known() {
    let topic = || Topic::constant("own_meeting");
    let mut meeting = Pattern::of(ActKind::Meet);
    meeting.topics = vec![topic()].into();
    let duty = Duty::new(
        Trigger::DoneOrPlanned(vec![meeting].into()),
        Timing::Before {
            span: Span::days(2),
        },
        vec![Perform::plain(Pattern::of(ActKind::Notify))],
    );
    let plan = |name: &str, on: &str, act: ActKind, topic: Topic, day: &str| {
        let scheduled = Scheduled::new(act)
            .with_topic(topic)
            .with_date(day.parse::<When>().unwrap());
        record(
            name,
            on,
            "v",
            Act::Plan(Plan::new().with_scheduled(vec![scheduled])),
        )
    };
    let planned = || plan("p", "2024-01-10", ActKind::Meet, topic(), "2024-02-10");
    let of = |records: Vec<Record>| due(duty.clone(), &with(records));
    assert_eq!(of(vec![planned()]), [on("2024-02-08", Outcome::Pending)]);
    let notified = |day: &str| {
        record(
            "n",
            day,
            "v",
            Act::Notify(Publication::new(Topic::DECISION)),
        )
    };
    assert_eq!(
        of(vec![planned(), notified("2024-02-08")]),
        [on("2024-02-08", Outcome::Satisfied)]
    );
    assert_eq!(
        of(vec![planned(), notified("2024-02-09")]),
        [on("2024-02-08", Outcome::Pending)]
    );
    // Another act, or a meeting on something else, is not planned here.
    let dialogue = plan("p", "2024-01-10", ActKind::Dialogue, topic(), "2024-02-10");
    assert_eq!(of(vec![dialogue]), []);
    let other = plan(
        "p",
        "2024-01-10",
        ActKind::Meet,
        Topic::DECISION,
        "2024-02-10",
    );
    assert_eq!(of(vec![other]), []);
    // The later plan stands, and what was put off after it.
    let later = plan("q", "2024-01-20", ActKind::Meet, topic(), "2024-03-10");
    assert_eq!(
        of(vec![planned(), later]),
        [on("2024-03-08", Outcome::Pending)]
    );
    let put_off = |on: &str, until: Option<&str>| {
        let mut ruling = Ruling::new();
        ruling.until = until.map(|day| day.parse().unwrap());
        record("o", on, "v", Act::Postpone(ruling))
    };
    let until = Some("2024-04-10");
    assert_eq!(
        of(vec![planned(), put_off("2024-02-01", until)]),
        [on("2024-04-08", Outcome::Pending)]
    );
    assert_eq!(
        of(vec![planned(), put_off("2024-01-09", until)]),
        [on("2024-02-08", Outcome::Pending)]
    );
    let no_day = of(vec![planned(), put_off("2024-02-01", None)]);
    assert_eq!(
        no_day.first().map(|(_, outcome)| *outcome),
        Some(Outcome::Pending)
    );
    assert_ne!(no_day, [on("2024-02-08", Outcome::Pending)]);
    // The meeting itself, and its first day.
    let met = MeetingRecord::new().with_topic(topic());
    let met = record("m", "2024-03-01", "v", Act::Meet(met));
    assert_eq!(of(vec![planned(), met]), [on("2024-02-28", MISSED)]);
}

#[test]
fn what_is_sent_is_received_on_the_day_that_somebody_states() {
    let trigger = Trigger::Received {
        sent: Pattern::of(ActKind::Send),
        at: BodyKind::COMMUNE_PC,
    };
    let duty = after(trigger, 10, ActKind::Reply);
    let sent = |to: &str, received: Option<&str>| {
        let mut delivery = Delivery::new(to.parse().unwrap());
        delivery.received = received.map(|day| day.parse().unwrap());
        let act = Sending::new(Topic::BOARD_REPORT, vec![delivery]);
        record("s", "2024-02-01", "v", Act::Send(act))
    };
    let receipt = |by: &str, answers: &str| {
        let act = Act::Receive(Deed::new());
        record("r", "2024-02-05", by, act).with_responds_to(answers.parse().unwrap())
    };
    let of = |records: Vec<Record>| due(duty.clone(), &with(records));
    assert_eq!(
        of(vec![sent("pc", Some("2024-02-03"))]),
        [on("2024-02-13", MISSED)]
    );
    assert_eq!(of(vec![sent("head", Some("2024-02-03"))]), []);
    assert_eq!(
        of(vec![sent("pc", None), receipt("pc", "s")]),
        [on("2024-02-15", MISSED)]
    );
    for other in [receipt("head", "s"), receipt("pc", "x")] {
        let open = of(vec![sent("pc", None), other]);
        assert_eq!(
            open.first().map(|(_, outcome)| *outcome),
            Some(Outcome::Undetermined)
        );
    }
    // What the sending states stands before a receipt.
    let both = of(vec![sent("pc", Some("2024-02-03")), receipt("pc", "s")]);
    assert_eq!(both, [on("2024-02-13", MISSED)]);
}

#[test]
fn a_petition_reaches_the_body_with_which_it_is_lodged_on_its_day() {
    const BY_THE_HEAD: &[BodyKind] = &[BodyKind::VILLAGE_HEAD];
    let duty = |by: &'static [BodyKind]| {
        let trigger = Trigger::Received {
            sent: Pattern::by(ActKind::Petition, &[], by),
            at: BodyKind::COMMUNE_PC,
        };
        after(trigger, 10, ActKind::Reply)
    };
    let lodged = |to: &str, by: Option<&str>| {
        let act = Complaint::new().with_to(to.parse::<BodyId>().unwrap());
        let mut one = record("p", "2024-02-01", "v", Act::Petition(act));
        one.actor = by.map(|by| by.parse().unwrap());
        with(vec![one])
    };
    let anybody = || duty(&[]);
    assert_eq!(
        due(anybody(), &lodged("pc", Some("v"))),
        [on("2024-02-11", MISSED)]
    );
    assert_eq!(due(anybody(), &lodged("head", Some("v"))), []);
    // With a body that the case does not know it is open whether it was lodged there.
    let unknown = of(anybody(), &lodged("who", Some("v")));
    assert_eq!(unknown[0].outcome, Outcome::Undetermined);
    assert_eq!(
        due(duty(BY_THE_HEAD), &lodged("pc", Some("head"))),
        [on("2024-02-11", MISSED)]
    );
    assert_eq!(due(duty(BY_THE_HEAD), &lodged("pc", Some("v"))), []);
    let by_nobody = of(duty(BY_THE_HEAD), &lodged("pc", None));
    assert_eq!(by_nobody[0].outcome, Outcome::Undetermined);
    assert!(by_nobody[0].missing.contains(&field("p", Aspect::Actor)));
    // Sent by nobody knows whom is as open as lodged by nobody knows whom.
    let trigger = Trigger::Received {
        sent: Pattern::by(ActKind::Send, &[], BY_THE_HEAD),
        at: BodyKind::COMMUNE_PC,
    };
    let delivery =
        Delivery::new("pc".parse().unwrap()).with_received("2024-02-03".parse::<When>().unwrap());
    let mut sent = record(
        "s",
        "2024-02-01",
        "v",
        Act::Send(Sending::new(Topic::BOARD_REPORT, vec![delivery])),
    );
    sent.actor = None;
    let open = of(after(trigger, 10, ActKind::Reply), &with(vec![sent]));
    assert_eq!(open[0].outcome, Outcome::Undetermined);
    assert!(open[0].missing.contains(&field("s", Aspect::Actor)));
}

fn adopts(of: Subject) -> Norm {
    let carried = match of {
        Subject::Villages => Test::VillagesCarried {
            share: Share::more_than(1, 2),
            each: Share::more_than(1, 2),
        },
        _ => Test::Carried {
            votes: VoteOf::Matter,
            of: Denominator::HouseholdReps,
            share: Share::more_than(1, 2),
        },
    };
    let rule = Validity::new(of, vec![carried]).with_confers(Status::Adopted);
    let label = Label::new("biểu quyết", "a vote");
    Norm::new(
        id("own:0:adopts"),
        vec![],
        label,
        Stage::Discuss,
        Rule::Validity(rule),
    )
}

fn votes(in_favour: Option<u32>) -> Votes {
    let mut votes = Votes::new(VoteUnit::HouseholdRep)
        .with_electorate(90_u32)
        .with_attending(80_u32);
    votes.in_favour = in_favour.map(Into::into);
    votes
}

fn met(name: &str, day: &str, round: u16, in_favour: Option<u32>) -> Record {
    let act = MeetingRecord::new()
        .with_round(round)
        .with_votes(votes(in_favour));
    record(name, day, "v", Act::Meet(act))
}

fn when_passed() -> Duty {
    let trigger = Trigger::Outcome {
        of: vec![id("own:0:adopts")].into(),
        is: VoteOutcome::Passed,
    };
    after(trigger, 10, ActKind::Account)
}

#[test]
fn an_outcome_starts_it_on_the_last_day_of_its_round() {
    let of = |records: Vec<Record>, period: Option<Period>| {
        let mut norm = norm(OWN, when_passed());
        norm.period = period.unwrap_or(norm.period);
        let found = findings(vec![adopts(Subject::Round), norm], &with(records));
        found
            .into_iter()
            .map(|found| {
                let due = found.due.map(|due| due.to_string()).unwrap_or_default();
                (found.round, due, found.outcome)
            })
            .collect::<Vec<_>>()
    };
    let passed = |day, round| met("a", day, round, Some(46));
    let first = || (Some(1), "2024-02-11".to_owned(), MISSED);
    assert_eq!(of(vec![passed("2024-02-01", 1)], None), [first()]);
    assert_eq!(of(vec![met("a", "2024-02-01", 1, Some(45))], None), []);
    let open = of(vec![met("a", "2024-02-01", 1, None)], None);
    assert_eq!(
        open.first().map(|(.., outcome)| *outcome),
        Some(Outcome::Undetermined)
    );
    let second = vec![
        met("a", "2024-02-01", 1, Some(45)),
        met("b", "2024-03-01", 2, Some(46)),
    ];
    assert_eq!(
        of(second, None),
        [(Some(2), "2024-03-11".to_owned(), MISSED)]
    );
    // What came out before this norm was in force is another law's.
    let since = |day: &str| Some(Period::from(day.parse().unwrap()));
    assert_eq!(
        of(vec![passed("2024-02-01", 1)], since("2024-02-01")),
        [first()]
    );
    assert_eq!(of(vec![passed("2024-02-01", 1)], since("2024-02-02")), []);
}

/// Two of three villages of a commune agree: what is adopted is adopted on the day of the last vote.
#[test]
fn villages_together_adopt_on_the_day_of_the_last_vote() {
    let in_village = |name: &str, day: &str, village: &str, yes: u32| {
        let act = MeetingRecord::new()
            .with_village(village.parse::<BodyId>().unwrap())
            .with_votes(votes(Some(yes)));
        record(name, day, village, Act::Meet(act))
    };
    let of = |villages: Option<u32>, complete: bool, last: u32| {
        let mut case = with(vec![
            in_village("a", "2024-02-01", "v", 46),
            in_village("b", "2024-03-01", "w", 46),
            in_village("c", "2024-02-10", "x", last),
        ]);
        if let Some(villages) = villages {
            let count = danchu::record::VillageCount::new("c".parse().unwrap(), villages.into());
            case.registers = Some(danchu::record::Registers::new().with_villages(vec![count]));
        }
        case.matters = vec![
            Matter::new(
                "m".parse().unwrap(),
                MatterKind::FUNDS,
                Reach::Commune,
                "c".parse().unwrap(),
            )
            .with_opened("2024-01-01".parse().unwrap()),
        ];
        if !complete {
            case.coverage.clear();
        }
        let norms = vec![adopts(Subject::Villages), norm(OWN, when_passed())];
        let report = check(norms, &case, &Context::new());
        let adopted = report.of_norm(&id("own:0:adopts")).next().unwrap();
        let since = report.statuses.iter().find_map(|entry| entry.from);
        if adopted.outcome == Outcome::Satisfied {
            assert_eq!(
                since.map(|day| day.to_string()),
                Some("2024-03-01".to_owned())
            );
        }
        let started = report.of_norm(&id(OWN)).next();
        let due = started.and_then(|found| found.due.map(|due| due.to_string()));
        // What is open of the villages is who voted; how many there are, the register says or nobody.
        let unregistered = |missing: &Missing| matches!(missing, Missing::Villages { .. });
        let open = adopted.outcome == Outcome::Undetermined;
        let unknown = adopted.missing.iter().any(unregistered);
        assert_eq!(unknown, open && villages.is_none());
        (adopted.outcome, due)
    };
    let last_day = Some("2024-03-11".to_owned());
    assert_eq!(
        of(Some(3), true, 45),
        (Outcome::Satisfied, last_day.clone())
    );
    // Two of four are not more than half; a third that agrees makes it so.
    assert_eq!(of(Some(4), true, 45), (Outcome::Unsatisfied, None));
    assert_eq!(of(Some(4), true, 46), (Outcome::Satisfied, last_day));
    // A village of which nothing is recorded may have agreed, unless the log is complete.
    assert_eq!(of(Some(4), false, 45).0, Outcome::Undetermined);
    assert_eq!(of(Some(8), false, 45).0, Outcome::Undetermined);
    assert_eq!(of(None, true, 45).0, Outcome::Undetermined);
}

#[test]
fn a_breach_of_which_nobody_knows_is_answered_for_as_it_may_be() {
    let breach = Trigger::Breach(id("own:0:account"));
    let norms = || {
        vec![
            norm("own:0:account", account()),
            norm(OWN, after(breach.clone(), 10, ActKind::Refund)),
        ]
    };
    let mut case = with(vec![collected("a", Some("2024-02-01"))]);
    assert_eq!(findings(norms(), &case)[0].outcome, MISSED);
    case.coverage.clear();
    let open = findings(norms(), &case);
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].outcome, Outcome::Undetermined);
    // What the first duty misses, the second misses.
    let act = Missing::Act {
        act: ActKind::Account,
        topic: None,
        by: vec![],
        to: None,
        from: Some("2024-02-01".parse().unwrap()),
        until: Some("2024-03-02".parse().unwrap()),
    };
    let report = check(norms(), &case, &Context::new());
    let first = report.of_norm(&id("own:0:account")).next().unwrap();
    assert_eq!(first.missing, [act]);
}

/// A condition of a duty may come to hold after its start, up to the day of the check.
#[test]
fn another_body_may_concur_after_the_start() {
    let cond = Cond::Concurred {
        with: BodyKind::COMMUNE_PC,
        topic: Topic::DECISION,
        how: Concurrence::Agreement,
    };
    let norm = norm(OWN, account()).with_scope(Scope::ANY.with_when(vec![cond]));
    let agreed = |day: &str| {
        let act = Act::Agree(Concur::new(Topic::DECISION, Concurrence::Agreement));
        record("g", day, "pc", act)
    };
    let of = |more: Vec<Record>| {
        let first = collected("a", Some("2024-02-01"));
        let case = more.into_iter().fold(with(vec![first]), Case::with_record);
        findings(vec![norm.clone()], &case)[0].outcome
    };
    assert_eq!(of(vec![agreed("2024-05-01")]), MISSED);
    assert_eq!(of(vec![agreed("2024-01-15")]), MISSED);
    assert_eq!(of(vec![]), Outcome::NotApplicable);
}

/// Of a duty of each quarter, a condition is asked up to the last day of the quarter.
#[test]
fn a_condition_of_a_period_is_asked_at_its_end() {
    let every = Duty::new(
        Trigger::Every { months: 3 },
        Timing::InPeriod,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let cond = Cond::Done {
        act: Pattern::of(ActKind::Decide),
    };
    let norm = norm(OWN, every)
        .with_scope(Scope::ANY.with_when(vec![cond]))
        .with_period(Period::from("2024-01-01".parse().unwrap()));
    let of = |day: &str| {
        let decided = record(
            "d",
            day,
            "pc",
            Act::Decide(danchu::record::DecisionRecord::new()),
        );
        let mut case = with(vec![decided]);
        case.as_of = "2024-07-15".parse().unwrap();
        let found = findings(vec![norm.clone()], &case);
        found.iter().map(|found| found.outcome).collect::<Vec<_>>()
    };
    let not = Outcome::NotApplicable;
    assert_eq!(of("2024-06-30"), [not, MISSED, Outcome::Pending]);
    assert_eq!(of("2024-07-01"), [not, not, Outcome::Pending]);
    assert_eq!(of("2024-03-31"), [MISSED, MISSED, Outcome::Pending]);
}

/// An act with a need is asked all of it, whoever may be unknown: nobody waits for a publication by nobody.
#[test]
fn what_nobody_knows_who_put_up_is_not_waited_for() {
    let mut way = Perform::plain(Pattern::by(
        ActKind::Publish,
        &[],
        const { &[BodyKind::COMMUNE_PC] },
    ));
    way.needs = vec![Need::Kept { days: 30 }].into();
    let mut duty = account();
    duty.perform = vec![way].into();
    let posted = |by: Option<&str>| {
        let act = Act::Publish(Publication::new(Topic::DECISION));
        let mut one = record("p", "2024-02-20", "pc", act);
        one.actor = by.map(|by| by.parse().unwrap());
        let mut case = with(vec![collected("a", Some("2024-02-01")), one]);
        case.as_of = "2024-03-10".parse().unwrap();
        let found = of(duty.clone(), &case);
        (found[0].outcome, found[0].missing.clone())
    };
    // Up since 20 February it must stay up to 21 March.
    assert_eq!(posted(Some("pc")), (Outcome::Pending, vec![]));
    let (outcome, missing) = posted(None);
    assert_eq!(outcome, Outcome::Undetermined);
    assert!(missing.contains(&field("p", Aspect::Actor)));
}

/// The duty to account, done by a sending to the committee and the Front.
fn sends() -> Duty {
    let mut way = Perform::plain(Pattern::of(ActKind::Send));
    way.needs = vec![Need::Recipients(
        vec![BodyKind::COMMUNE_PC, BodyKind::COMMUNE_FRONT].into(),
    )]
    .into();
    let mut duty = account();
    duty.perform = vec![way].into();
    duty
}

/// Sendings taken together: whom each reached, and which of them surely was in time.
#[test]
fn sendings_are_taken_together_and_the_surest_first() {
    let duty = sends();
    let sent = |name: &str, day: Option<&str>, to: &[&str]| {
        let to = to.iter().map(|to| Delivery::new(to.parse().unwrap()));
        let act = Sending::new(Topic::BOARD_REPORT, to.collect());
        let mut one = record(name, "2024-01-01", "head", Act::Send(act));
        one.date = day.map_or(When::unknown(), |day| day.parse().unwrap());
        one
    };
    let of = |records: Vec<Record>| {
        let case = with(vec![collected("a", Some("2024-02-01"))])
            .with_body(Body::new("front".parse().unwrap(), BodyKind::COMMUNE_FRONT));
        let case = records.into_iter().fold(case, Case::with_record);
        let found = of(duty.clone(), &case).remove(0);
        let done = found.done.map(|day| day.to_string()).unwrap_or_default();
        (found.outcome, done)
    };
    let said = |outcome, day: &str| (outcome, day.to_owned());
    let both = ["pc", "front"];
    let met = Outcome::Satisfied;
    let late = Outcome::SatisfiedLate;
    assert_eq!(
        of(vec![sent("s", Some("2024-02-10"), &both)]),
        said(met, "2024-02-10")
    );
    // Complete with the last of the two.
    let one = |day| sent("s", Some(day), &["pc"]);
    let other = |day| sent("t", Some(day), &["front"]);
    assert_eq!(
        of(vec![one("2024-02-10"), other("2024-02-20")]),
        said(met, "2024-02-20")
    );
    assert_eq!(
        of(vec![one("2024-02-20"), other("2024-02-10")]),
        said(met, "2024-02-20")
    );
    assert_eq!(
        of(vec![one("2024-02-10"), other("2024-03-05")]),
        said(late, "2024-03-05")
    );
    assert_eq!(of(vec![one("2024-02-10")]).0, Outcome::Unsatisfied);
    // One without a day, and one that surely was in time.
    let undated = || sent("s", None, &both);
    assert_eq!(of(vec![undated()]).0, Outcome::Undetermined);
    let sure = sent("t", Some("2024-02-10"), &both);
    assert_eq!(of(vec![undated(), sure]), said(met, "2024-02-10"));
    let range = || {
        let mut one = sent("s", None, &both);
        one.date = "2024-02".parse().unwrap();
        one
    };
    assert_eq!(of(vec![range()]).0, met);
}

#[test]
fn the_first_recipient_that_nothing_reached_is_missing() {
    let duty = sends();
    let missing = |to: &[&str]| {
        let mut case = with(vec![collected("a", Some("2024-02-01"))])
            .with_body(Body::new("front".parse().unwrap(), BodyKind::COMMUNE_FRONT));
        let to: Vec<_> = to
            .iter()
            .map(|to| Delivery::new(to.parse().unwrap()))
            .collect();
        let act = Act::Send(Sending::new(Topic::BOARD_REPORT, to));
        case = case.with_record(record("s", "2024-02-10", "head", act));
        case.coverage.clear();
        let found = of(duty.clone(), &case).remove(0);
        assert_eq!(found.outcome, Outcome::Undetermined);
        let to = found.missing.into_iter().map(|missing| match missing {
            Missing::Act { to, .. } => to,
            _ => None,
        });
        to.collect::<Vec<_>>()
    };
    assert_eq!(missing(&["head"]), [Some(BodyKind::COMMUNE_PC)]);
    assert_eq!(missing(&["pc"]), [Some(BodyKind::COMMUNE_FRONT)]);
    assert_eq!(missing(&["front"]), [Some(BodyKind::COMMUNE_PC)]);
}

/// What answers a vote does not answer a collection.
#[test]
fn what_answers_a_vote_answers_nothing_else() {
    let accounted = |answers: &str| {
        let act = Act::Account(Money::new());
        record("x", "2024-02-10", "head", act).with_responds_to(answers.parse().unwrap())
    };
    let of = |answers: &str| {
        let case = with(vec![
            collected("a", Some("2024-02-01")),
            met("vote", "2024-01-15", 1, Some(46)),
            record("u", "2024-01-15", "v", Act::Urge(Deed::new())),
            accounted(answers),
        ]);
        of(account(), &case)[0].outcome
    };
    assert_eq!(of("a"), Outcome::Satisfied);
    assert_eq!(of("vote"), MISSED);
    assert_eq!(of("u"), Outcome::Satisfied);
}

/// No day is stated for it: missed only when a body found it not done.
#[test]
fn what_has_no_day_is_missed_when_it_was_found_not_done() {
    let duty = Duty::new(
        done(ActKind::Collect),
        Timing::Unstated,
        vec![Perform::plain(Pattern::of(ActKind::Account))],
    );
    let of = |found: bool| {
        let mut records = vec![collected("a", Some("2024-02-01"))];
        if found {
            records.push(crate::concluded(
                "c",
                "2024-05-01",
                danchu::act::FindingResult::NotDone,
            ));
        }
        of(duty.clone(), &with(records))[0].outcome
    };
    assert_eq!([of(false), of(true)], [Outcome::Pending, MISSED]);
}

#[test]
fn conditions_are_told_under_what_they_are_conditions_of() {
    let cond = Cond::Reading(Term::PROMPTLY);
    let norm = norm(OWN, account()).with_scope(Scope::ANY.with_when(vec![cond]));
    let case = with(vec![collected("a", Some("2024-02-01"))]);
    let found = findings(vec![norm], &case).remove(0);
    let tree = serde_json::to_value(&found.explanation).unwrap();
    let top = tree["because"].as_array().unwrap();
    let conditions = top
        .iter()
        .find(|one| one["says"]["kind"] == "conditions")
        .unwrap();
    assert_eq!(conditions["truth"], "unknown");
    assert_eq!(conditions["because"][0]["says"]["kind"], "reading");
    assert!(top.iter().all(|one| one["says"]["kind"] != "reading"));
}

#[test]
fn a_failed_election_elected_nobody() {
    let elected = |yes: u32| {
        let act = ElectionRecord::new().with_votes(votes(Some(yes)));
        with(vec![record("e", "2024-02-01", "v", Act::Elect(act))])
    };
    let of = |yes| {
        let report = check(vec![adopts(Subject::Round)], &elected(yes), &Context::new());
        report.of_norm(&id("own:0:adopts")).next().unwrap().vote
    };
    assert_eq!(of(46), Some(VoteOutcome::Passed));
    assert_eq!(of(45), Some(VoteOutcome::NoneElected));
}

fn tension(change: impl Fn(&mut serde_json::Value)) -> Tension {
    let mut value = serde_json::json!({
        "id": "own:9:tension",
        "cites": [{"instrument": "10/2022/QH15", "provision": "15.2"}],
        "label": {"vi": "khác nhau", "en": "apart"},
        "norms": ["own:0:adopts"],
    });
    change(&mut value);
    serde_json::from_value(value).unwrap()
}

/// A tension is reported where a finding of one of its norms, kinds, forms and times is.
#[test]
fn two_provisions_pull_apart_where_one_of_them_applies() {
    let said = |tension: Tension, in_favour, when: Vec<Cond>| {
        let scope = Scope::ANY.with_when(when);
        let norm = adopts(Subject::Round).with_scope(scope);
        let checker = Checker::try_new(vec![norm], viet_nam(CultureDay::Off)).unwrap();
        let case = with(vec![met("a", "2024-02-01", 1, in_favour)]);
        let report = checker
            .with_conflicts([tension])
            .check(&case, &Context::new());
        report
            .conflicts
            .first()
            .map(|conflict| conflict.matters.len())
    };
    let plain = |change: &dyn Fn(&mut serde_json::Value)| said(tension(change), Some(46), vec![]);
    assert_eq!(plain(&|_| ()), Some(1));
    assert_eq!(
        plain(&|value| value["norms"] = serde_json::json!(["own:0:other"])),
        None
    );
    let kinds = |kind: MatterKind| plain(&|value| value["matters"] = serde_json::json!([kind]));
    assert_eq!(kinds(MatterKind::FUNDS), Some(1));
    assert_eq!(kinds(MatterKind::WORKS), None);
    let form = |form: &str| plain(&|value| value["form"] = serde_json::json!(form));
    assert_eq!(form("meeting"), Some(1));
    assert_eq!(form("ballot"), None);
    let from = |day: &str| plain(&|value| value["period"] = serde_json::json!({"from": day}));
    assert_eq!(from("2024-02-01"), Some(1));
    assert_eq!(from("2024-02-02"), None);
    // What does not apply pulls at nothing.
    let online = vec![Cond::InForm(danchu::act::Form::Online)];
    assert_eq!(said(tension(|_| ()), Some(46), online), None);
}

/// An act of somebody else on another topic does not make an act of nobody knows whom theirs.
#[test]
fn who_did_an_act_is_asked_of_the_pattern_that_it_is_of() {
    let pattern = |topic: &'static str, by: &[BodyKind]| {
        let mut act = Pattern::of(ActKind::Decide);
        act.topics = vec![Topic::constant(topic)].into();
        act.by = by.to_vec().into();
        act
    };
    let then = vec![
        pattern("own_one", &[BodyKind::COMMUNE_PC]),
        pattern("own_two", &[]),
    ];
    let order = danchu::norm::Precedence::new(vec![Pattern::of(ActKind::Urge)], then);
    let label = Label::new("trình tự", "an order");
    let norm = Norm::new(id(OWN), vec![], label, Stage::Do, Rule::Precedence(order));
    let decided = |by: Option<&str>| {
        let act = danchu::record::DecisionRecord::new().with_topic(Topic::constant("own_one"));
        let mut one = record("d", "2024-02-01", "pc", Act::Decide(act));
        one.actor = by.map(|by| by.parse().unwrap());
        let found = findings(vec![norm.clone()], &with(vec![one]));
        found
            .into_iter()
            .map(|found| (found.outcome, found.missing))
            .collect::<Vec<_>>()
    };
    assert_eq!(decided(Some("pc")), [(MISSED, vec![])]);
    assert_eq!(decided(Some("head")), []);
    let open = (Outcome::Undetermined, vec![field("d", Aspect::Actor)]);
    assert_eq!(decided(None), [open]);
}

/// Of an act on which another hangs, the tree names those that may be it, and a day is missing only where none is stated.
#[test]
fn an_act_that_must_have_been_done_is_named() {
    let mut act = Pattern::of(ActKind::Decide);
    act.by = vec![BodyKind::COMMUNE_PC].into();
    let norm = norm(OWN, account()).with_scope(Scope::ANY.with_when(vec![Cond::Done { act }]));
    let decided = |by: Option<&str>| {
        let act = Act::Decide(danchu::record::DecisionRecord::new());
        let mut one = record("d", "2024-01-15", "pc", act);
        one.actor = by.map(|by| by.parse().unwrap());
        let case = with(vec![collected("a", Some("2024-02-01")), one]);
        let found = findings(vec![norm.clone()], &case).remove(0);
        let named = found.records.iter().any(|id| id.as_str() == "d");
        (found.outcome, named, found.missing)
    };
    assert_eq!(decided(Some("pc")), (MISSED, true, vec![]));
    assert_eq!(
        decided(Some("head")),
        (Outcome::NotApplicable, false, vec![])
    );
    let (outcome, named, missing) = decided(None);
    assert_eq!((outcome, named), (Outcome::Undetermined, true));
    assert!(!missing.contains(&field("d", Aspect::Date)));
}

/// What was kept up long enough misses no last day, whatever else it misses.
#[test]
fn what_is_kept_up_long_enough_misses_no_day() {
    let mut way = Perform::plain(Pattern::of(ActKind::Publish));
    let channels = Need::Channels {
        at_least: 1,
        of: vec![danchu::act::Channel::PORTAL].into(),
    };
    way.needs = vec![Need::Kept { days: 30 }, channels].into();
    let mut duty = account();
    duty.perform = vec![way].into();
    let act = Publication::new(Topic::DECISION).with_until("2024-04-30".parse::<When>().unwrap());
    let posted = record("p", "2024-02-10", "pc", Act::Publish(act));
    let found = of(
        duty,
        &with(vec![collected("a", Some("2024-02-01")), posted]),
    )
    .remove(0);
    assert_eq!(
        (found.outcome, found.missing),
        (Outcome::Undetermined, vec![field("p", Aspect::Channels)])
    );
}

fn publishes(needs: Vec<Need>, more: Vec<Need>) -> Duty {
    let way = |kind, needs: Vec<Need>| {
        let mut way = Perform::plain(Pattern::of(kind));
        way.needs = needs.into();
        way
    };
    let mut duty = account();
    let mut ways = vec![way(ActKind::Publish, needs)];
    if !more.is_empty() {
        ways.push(way(ActKind::Notify, more));
    }
    duty.perform = ways.into();
    duty
}

/// Posted in one record and told in another is one publication, unless it must be kept up or the ways differ.
#[test]
fn records_are_taken_together_where_each_may_meet_a_part() {
    use danchu::act::{Channel, Place};
    let places = || Need::Places(vec![Place::COMMUNE_SEAT].into());
    let channels = || Need::Channels {
        at_least: 1,
        of: vec![Channel::PORTAL].into(),
    };
    let record_of = |name: &str, notify: bool, places: Vec<Place>, channels: Vec<Channel>| {
        let act = Publication::new(Topic::DECISION)
            .with_places(places)
            .with_channels(channels)
            .with_until("2024-05-31".parse::<When>().unwrap());
        let act = if notify {
            Act::Notify(act)
        } else {
            Act::Publish(act)
        };
        record(name, "2024-02-10", "pc", act)
    };
    let posted = || {
        record_of(
            "p",
            false,
            vec![Place::COMMUNE_SEAT],
            vec![Channel::POSTING],
        )
    };
    let told = |notify| record_of("t", notify, vec![], vec![Channel::PORTAL]);
    let of = |duty: Duty, told: Record| {
        let case = with(vec![collected("a", Some("2024-02-01")), posted(), told]);
        of(duty, &case).remove(0).outcome
    };
    let both = || vec![places(), channels()];
    assert_eq!(
        of(publishes(both(), vec![]), told(false)),
        Outcome::Satisfied
    );
    assert_eq!(
        of(publishes(both(), both()), told(true)),
        Outcome::Satisfied
    );
    // Another way, with other needs, is another act.
    let other = vec![
        places(),
        Need::Contents(vec![danchu::act::Field::ITEMS].into()),
    ];
    assert_ne!(of(publishes(both(), other), told(true)), Outcome::Satisfied);
    // What must stand at the place must stand there in one record.
    let kept = vec![places(), channels(), Need::Kept { days: 30 }];
    assert_eq!(of(publishes(kept, vec![]), told(false)), MISSED);
    // Without a place there is nothing that one record posts and another tells.
    let contents = Need::Channels {
        at_least: 1,
        of: vec![Channel::POSTING].into(),
    };
    assert_eq!(
        of(publishes(vec![channels(), contents], vec![]), told(false)),
        MISSED
    );
    // One need alone is met by one record, which is told once.
    let case = with(vec![collected("a", Some("2024-02-01")), posted()]);
    let one = self::of(publishes(vec![places()], vec![]), &case).remove(0);
    let tree = serde_json::to_string(&one.explanation).unwrap();
    assert_eq!(tree.matches(r#""kind":"done""#).count(), 1, "{tree}");
}

/// Each of the sendings that together reached everybody must be what is asked.
#[test]
fn each_of_several_sendings_is_what_is_asked() {
    let mut way = Perform::plain(Pattern::of(ActKind::Send));
    let both = vec![BodyKind::COMMUNE_PC, BodyKind::COMMUNE_FRONT];
    way.needs = vec![Need::Recipients(both.into()), Need::Copies(3)].into();
    let mut duty = account();
    duty.perform = vec![way].into();
    let sent = |name: &str, to: &[&str], copies: u32| {
        let to = to.iter().map(|to| Delivery::new(to.parse().unwrap()));
        let act = Sending::new(Topic::BOARD_REPORT, to.collect()).with_copies(copies);
        record(name, "2024-02-10", "head", Act::Send(act))
    };
    let of = |records: Vec<Record>| {
        let case = with(vec![collected("a", Some("2024-02-01"))])
            .with_body(Body::new("front".parse().unwrap(), BodyKind::COMMUNE_FRONT));
        let case = records.into_iter().fold(case, Case::with_record);
        of(duty.clone(), &case).remove(0).outcome
    };
    assert_eq!(of(vec![sent("s", &["pc", "front"], 3)]), Outcome::Satisfied);
    assert_eq!(of(vec![sent("s", &["pc", "front"], 2)]), MISSED);
    let two = |first, second| {
        of(vec![
            sent("s", &["pc"], first),
            sent("t", &["front"], second),
        ])
    };
    assert_eq!(
        [two(3, 3), two(2, 3), two(3, 2)],
        [Outcome::Satisfied, MISSED, MISSED]
    );
    // A sending that is whole stands before an earlier one that is not.
    let whole = sent("t", &["pc", "front"], 3);
    assert_eq!(
        of(vec![sent("s", &["pc", "front"], 2), whole]),
        Outcome::Satisfied
    );
}

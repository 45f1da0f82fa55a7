//! Art. 53–63 and 71–82: opinions, inspection by staff, the board, and employers who opt in.

use danchu::act::{ActKind, Concurrence, Field, FindingResult, Term, Topic};
use danchu::matter::MatterKind;
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, Concur, Consultation, Coverage, Deed, Delivery,
    Members, Plan, Reading, Record, Ruling, Sending, SetUp, YesNo,
};
use danchu::report::Outcome;
use danchu::time::{Period, Span};

use super::world::{
    At, BOTH, Untimed, answer, conference, deed, elected, inspect, meet_about, of_staff, petition,
    reply, staffed, supervise,
};
use crate::world::{
    Log as _, Of, Vignette, agree, body, conclude, date, decide, found_not_done, notify, plan,
    planned_for, publish, recognise, report, send, uncovered, when,
};

fn consult() -> Act {
    Act::Consult(Consultation::new())
}

fn decided() -> Act {
    decide(|decision| decision)
}

fn kinds(at: At) -> [MatterKind; 2] {
    at.pick(
        [MatterKind::UNIT_OPINION, MatterKind::UNIT_RULES],
        [MatterKind::ENTERPRISE_OPINION, MatterKind::ENTERPRISE_RULES],
    )
}

fn board(at: At) -> MatterKind {
    at.pick(MatterKind::UNIT_BOARD, MatterKind::ENTERPRISE_BOARD)
}

fn election(at: At) -> MatterKind {
    at.pick(
        MatterKind::UNIT_BOARD_ELECTION,
        MatterKind::ENTERPRISE_BOARD_ELECTION,
    )
}

fn discharge(at: At) -> MatterKind {
    at.pick(
        MatterKind::UNIT_BOARD_DISCHARGE,
        MatterKind::ENTERPRISE_BOARD_DISCHARGE,
    )
}

const DAY: &str = "2026-09-30";

/// One act comes before another, in matters of some kinds.
fn order(
    at: At,
    of: Of,
    kinds: &[MatterKind],
    (who, first): (&str, Act),
    then: &Act,
    wrong: Vec<(&'static str, Act)>,
) -> Vec<Vignette> {
    let own = || at.world(kinds[0].clone(), DAY);
    let then_on = |case: Case, on: &str| case.add(on, "head", then.clone());
    let mut all = vec![
        of.met(
            "on the day itself",
            then_on(own().add("2024-08-05", who, first.clone()), "2024-08-05"),
        ),
        of.met(
            "the day before",
            then_on(own().add("2024-08-04", who, first.clone()), "2024-08-05"),
        ),
        of.missed(
            "the day after",
            then_on(own().add("2024-08-06", who, first.clone()), "2024-08-05"),
        ),
        of.open(
            "in a log that is not complete",
            uncovered(then_on(own(), "2024-08-05")),
        ),
        of.outside(
            "a matter of another kind",
            then_on(at.world(at.foreign(), DAY), "2024-08-05"),
        ),
        of.outside(
            "it has not come to that",
            own().add("2024-08-05", who, first.clone()),
        ),
    ];
    for kind in kinds {
        all.push(of.missed("never", then_on(at.world(kind.clone(), DAY), "2024-08-05")));
    }
    for (who, act) in wrong {
        all.push(of.missed(
            "another act",
            then_on(own().add("2024-08-04", who, act), "2024-08-05"),
        ));
    }
    all.extend(of.since_2023_07_01(|day| then_on(own(), day), Outcome::Unsatisfied));
    all
}

/// Owed in each calendar period of so many months.
fn periodic(
    at: At,
    of: Of,
    kind: &MatterKind,
    months: u8,
    done: &Act,
    wrong: &[Act],
) -> Vec<Vignette> {
    // The last period that is over: its first and last day, the days around it, the day of the check, its year,
    // and how many periods have begun under the law by then.
    let (before, first, last, after, year, times) = match months {
        3 => (
            "2023-09-30",
            "2023-10-01",
            "2023-12-31",
            "2024-01-01",
            2023,
            3,
        ),
        6 => (
            "2023-06-30",
            "2023-07-01",
            "2023-12-31",
            "2024-01-01",
            2023,
            2,
        ),
        _ => (
            "2023-12-31",
            "2024-01-01",
            "2024-12-31",
            "2025-01-01",
            2024,
            2,
        ),
    };
    let world = || at.world(kind.clone(), after);
    let on = |day: &str, act: &Act| world().add(day, "board", act.clone());
    let mut all = vec![
        of.met("on its first day", on(first, done))
            .in_year(year)
            .due(last)
            .times(times),
        of.met(
            "on its last day, as somebody says",
            on(last, done).only_claimed(),
        )
        .in_year(year),
        of.missed("the day before", on(before, done)).in_year(year),
        of.missed("the day after", on(after, done))
            .in_year(year)
            .due(last),
        of.missed("never", world()).in_year(year).times(times),
        of.pending(
            "on the last day, not yet",
            world().with_as_of(last.parse().unwrap()),
        )
        .in_year(year),
        of.open("in a log that is not complete", uncovered(world()))
            .in_year(year),
        of.outside("a matter of another kind", at.world(at.foreign(), after)),
    ];
    for act in wrong {
        all.push(of.missed("another act", on(first, act)).in_year(year));
    }
    all
}

/// A duty to be done promptly, which only a reading makes a number of days.
fn prompt(
    at: At,
    of: Of,
    kind: &MatterKind,
    starts: &[Act],
    no_start: &[Act],
    done: &[Act],
    wrong: &[Act],
) -> Vec<Vignette> {
    let on = |day: &str, start: &Act| at.world(kind.clone(), DAY).add(day, "staff", start.clone());
    let start = || on("2024-08-05", &starts[0]);
    let ten =
        |case: Case| case.with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(10)));
    let mut all = vec![
        of.missed("never, where promptly is 10 days", ten(start()))
            .due("2024-08-15"),
        of.pending(
            "on the tenth day",
            ten(start()).with_as_of("2024-08-15".parse().unwrap()),
        ),
        of.open("never, and nobody says what promptly is", start()),
        of.open("in a log that is not complete", ten(uncovered(start()))),
        of.outside(
            "what starts it is only planned",
            at.world(kind.clone(), DAY).add(
                "2024-08-01",
                "head",
                planned_for(starts[0].kind(), "2024-08-05"),
            ),
        ),
        of.missed(
            "started twice",
            ten(start().add("2024-09-05", "staff", starts[0].clone())),
        )
        .times(2),
        of.outside("a matter of another kind", {
            let mut case = start();
            case.matters[0].kind = at.foreign();
            case
        }),
    ];
    for act in done {
        let add = |day: &str| start().add(day, "head", act.clone());
        all.extend([
            of.met(
                "on the same day, as somebody says",
                add("2024-08-05").only_claimed(),
            ),
            of.open(
                "two days later, and nobody says what promptly is",
                add("2024-08-07"),
            ),
            of.met("on the tenth day", ten(add("2024-08-15"))),
            of.late("on the eleventh", ten(add("2024-08-16"))),
        ]);
    }
    for other in starts {
        all.push(of.missed("whatever starts it", ten(on("2024-08-05", other))));
    }
    for act in no_start {
        all.push(of.outside("something else", ten(on("2024-08-05", act))));
    }
    for act in wrong {
        all.push(of.missed(
            "another act",
            ten(start().add("2024-08-06", "head", act.clone())),
        ));
    }
    all.extend(of.since_2023_07_01(|day| ten(on(day, &starts[0])), Outcome::Unsatisfied));
    all
}

/// Art. 53–55, 71, 73, 74.
fn opinions(at: At) -> Vec<Vignette> {
    let own = kinds(at);
    let mut all = order(
        at,
        at.of(
            "law-10-2022:53:opinions-first",
            "law-10-2022:71.1:opinions-first",
        ),
        &own,
        ("head", consult()),
        &decided(),
        vec![],
    );
    let of = at.of(
        "law-10-2022:53:opinions-first",
        "law-10-2022:71.1:opinions-first",
    );
    all.push(of.outside(
        "something else was decided",
        at.world(own[0].clone(), DAY).add(
            "2024-08-05",
            "head",
            decide(|decision| decision.with_topic(Topic::FUND_USE)),
        ),
    ));
    match at {
        At::Agency => {
            all.extend(order(
                at,
                Of("law-10-2022:55.1:plan-first"),
                &own,
                ("head", plan(Topic::OPINION_PLAN)),
                &consult(),
                vec![("head", plan(Topic::FUND_USE))],
            ));
            let of = Of("law-10-2022:55.1:plan-contents");
            let fields = [
                Field::SUBJECT,
                Field::FORM,
                Field::MANNER,
                Field::DURATION,
                Field::TASKS,
            ];
            let planned = |kind: &MatterKind, on: &str, fields: &[Field]| {
                at.world(kind.clone(), DAY).add(
                    on,
                    "head",
                    Act::Plan(
                        Plan::new()
                            .with_topic(Topic::OPINION_PLAN)
                            .with_contents(fields.to_vec()),
                    ),
                )
            };
            for kind in &own {
                all.push(of.met("it states all five", planned(kind, "2024-08-05", &fields)));
            }
            for place in 0..fields.len() {
                let mut fewer = fields.to_vec();
                fewer.remove(place);
                all.push(of.missed("one is not there", planned(&own[0], "2024-08-05", &fewer)));
            }
            all.push(
                of.open(
                    "nobody says what it states",
                    at.world(own[0].clone(), DAY).add(
                        "2024-08-05",
                        "head",
                        plan(Topic::OPINION_PLAN),
                    ),
                ),
            );
            all.push(
                of.outside(
                    "another plan",
                    at.world(own[0].clone(), DAY)
                        .add("2024-08-05", "head", plan(Topic::FUND_USE)),
                ),
            );
            all.push(of.outside(
                "a matter of another kind",
                planned(&at.foreign(), "2024-08-05", &fields),
            ));
            all.extend(
                of.since_2023_07_01(|day| planned(&own[0], day, &fields), Outcome::Satisfied),
            );
        }
        At::Enterprise => {
            let dialogue = Act::Dialogue(Deed::new());
            all.extend(periodic(
                at,
                Of("law-10-2022:73.1:yearly-dialogue"),
                &at.affairs(),
                12,
                &dialogue,
                &[],
            ));
            all.extend(
                Untimed {
                    at,
                    of: Of("law-10-2022:73.1:dialogue-on-request"),
                    kind: at.affairs(),
                    starts: vec![("staff", petition(Topic::DIALOGUE_REQUEST))],
                    no_start: vec![("staff", petition(Topic::FUND_USE))],
                    planned: ActKind::Petition,
                    done: vec![("head", dialogue)],
                    not_done: vec![],
                }
                .worlds(),
            );
        }
    }
    all.extend(
        Untimed {
            at,
            of: at.of("law-10-2022:55.1:explain", "law-10-2022:74.1:explain"),
            kind: own[0].clone(),
            starts: vec![("head", consult())],
            no_start: vec![("head", decided())],
            planned: ActKind::Consult,
            done: vec![
                ("head", publish(Topic::STAFF_OPINION, &[])),
                ("head", notify(Topic::STAFF_OPINION, &[])),
            ],
            not_done: vec![
                ("head", publish(Topic::FUND_USE, &[])),
                ("head", notify(Topic::FUND_USE, &[])),
            ],
        }
        .worlds_of(&own),
    );
    all.extend(
        Untimed {
            at,
            of: at.of("law-10-2022:55.2:supervise", "law-10-2022:74.2:supervise"),
            kind: own[0].clone(),
            starts: vec![("head", consult())],
            no_start: vec![("head", decided())],
            planned: ActKind::Consult,
            done: vec![("union", supervise(Topic::STAFF_OPINION))],
            not_done: vec![("union", supervise(Topic::FUND_USE))],
        }
        .worlds_of(&own),
    );
    let of = at.of(
        "law-10-2022:55.2:union-heard",
        "law-10-2022:74.2:union-heard",
    );
    let hear = |how| Act::Agree(Concur::new(Topic::DEMOCRACY_RULES, how));
    let issued = |case: Case, on: &str| case.add(on, "head", decided());
    let rules = || at.world(own[1].clone(), DAY);
    let heard = |on: &str, who: &str, how| issued(rules().add(on, who, hear(how)), "2024-08-05");
    all.extend([
        of.met(
            "heard on the day",
            heard("2024-08-05", "union", Concurrence::Opinion),
        ),
        of.missed(
            "heard the day after",
            heard("2024-08-06", "union", Concurrence::Opinion),
        ),
        of.missed(
            "the board was heard",
            heard("2024-08-04", "board", Concurrence::Opinion),
        ),
        of.missed(
            "what the union gave is called agreement, not an opinion",
            heard("2024-08-04", "union", Concurrence::Agreement),
        ),
        of.missed(
            "heard on something else",
            issued(
                rules().add("2024-08-04", "union", agree(Topic::FUND_USE)),
                "2024-08-05",
            ),
        ),
        of.missed("not heard", issued(rules(), "2024-08-05")),
        of.open(
            "in a log that is not complete",
            uncovered(issued(rules(), "2024-08-05")),
        ),
        of.outside(
            "another decision",
            rules().add(
                "2024-08-05",
                "head",
                decide(|decision| decision.with_topic(Topic::FUND_USE)),
            ),
        ),
        of.outside(
            "a matter of another kind",
            issued(at.world(own[0].clone(), DAY), "2024-08-05"),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| issued(rules(), day), Outcome::Unsatisfied));
    all
}

/// Art. 56–59, 75–76, 80–81(1): the rules of democracy, petitions, obstruction.
fn inspection(at: At) -> Vec<Vignette> {
    let rules = kinds(at)[1].clone();
    let of = at.of("law-10-2022:59.1.a:issue", "law-10-2022:81.1.a:issue");
    let begun =
        |kind: &MatterKind, on: &str| at.world(kind.clone(), DAY).add(on, "head", consult());
    let base = || begun(&rules, "2024-08-05");
    let mut all = vec![
        of.pending("the draft was put to staff", base()),
        of.met(
            "issued two years later, as somebody says",
            base().add("2026-08-05", "head", decided()).only_claimed(),
        ),
        of.pending("issued before", base().add("2024-08-04", "head", decided())),
        of.pending(
            "something else was decided",
            base().add(
                "2024-08-06",
                "head",
                decide(|decision| decision.with_topic(Topic::FUND_USE)),
            ),
        ),
        of.missed(
            "a competent body found that none were issued",
            base().add(
                "2026-08-05",
                "superior",
                found_not_done(ActKind::Decide, Some(Topic::DECISION)),
            ),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.pending(
            "put to staff twice is one set of rules",
            base().add("2024-09-05", "head", consult()),
        )
        .times(1),
        of.outside(
            "no draft yet",
            at.world(rules.clone(), DAY)
                .add("2024-08-05", "head", plan(Topic::OPINION_PLAN)),
        ),
        of.outside(
            "a draft is only planned",
            at.world(rules.clone(), DAY).add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Consult, "2024-08-05"),
            ),
        ),
        of.outside(
            "a matter of another kind",
            begun(&kinds(at)[0], "2024-08-05"),
        ),
    ];
    all.extend(of.since_2023_07_01(|day| begun(&rules, day), Outcome::Pending));

    let of = at.of(
        "law-10-2022:59.1.a:not-narrower",
        "law-10-2022:81.1.a:not-narrower",
    );
    let issued =
        |kind: &MatterKind, on: &str| at.world(kind.clone(), DAY).add(on, "head", decided());
    let found =
        |who: &str, topic| issued(&rules, "2024-08-05").add("2024-09-05", who, conclude(topic));
    all.extend([
        of.met(
            "nobody concluded that they narrow the Law",
            issued(&rules, "2024-08-05"),
        ),
        of.missed(
            "a competent body concluded it",
            found("superior", Topic::NARROWER_RULES),
        ),
        of.met(
            "the union concluded it",
            found("union", Topic::NARROWER_RULES),
        ),
        of.met(
            "something else was concluded",
            found("superior", Topic::FUND_USE),
        ),
        of.outside(
            "another decision",
            at.world(rules.clone(), DAY).add(
                "2024-08-05",
                "head",
                decide(|decision| decision.with_topic(Topic::FUND_USE)),
            ),
        ),
        of.outside(
            "a matter of another kind",
            issued(&kinds(at)[0], "2024-08-05"),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| issued(&rules, day), Outcome::Satisfied));

    let complain = Act::Complain(Complaint::new());
    let ask = Act::Petition(Complaint::new());
    let answers = [
        Act::Answer(Complaint::new()),
        Act::Reply(Ruling::new()),
        send(Topic::FUND_USE, &["superior"]),
    ];
    all.extend(prompt(
        at,
        at.of("law-10-2022:59.1.c:answer", "law-10-2022:81.1.c:answer"),
        &at.affairs(),
        &[ask.clone(), complain.clone()],
        &[meet_about(Topic::FUND_USE)],
        &answers,
        &[inspect(Topic::FUND_USE)],
    ));
    let mut handled: Vec<(&'static str, Act)> =
        answers.iter().map(|act| ("head", act.clone())).collect();
    handled.extend([
        ("board", inspect(Topic::FUND_USE)),
        ("board", supervise(Topic::FUND_USE)),
    ]);
    all.extend(
        Untimed {
            at,
            of: at.of("law-10-2022:59.2:handle", "law-10-2022:80.3:handle"),
            kind: board(at),
            starts: vec![("staff", ask), ("staff", complain)],
            no_start: vec![("staff", meet_about(Topic::FUND_USE))],
            planned: ActKind::Petition,
            done: handled,
            not_done: vec![("head", plan(Topic::FUND_USE))],
        }
        .worlds(),
    );
    let of = at.of("law-10-2022:59.1.dd:handle", "law-10-2022:81.1.dd:handle");
    let concluded = |kind: &MatterKind, on: &str, result, topic: Topic| {
        let finding = BodyFinding::new(result).with_topic(topic);
        at.world(kind.clone(), DAY).add(
            on,
            "superior",
            Act::Conclude(Conclusion::new(vec![finding])),
        )
    };
    let so = |kind: &MatterKind, on: &str| {
        concluded(kind, on, FindingResult::Established, Topic::OBSTRUCTION)
    };
    let base = || so(&at.affairs(), "2024-08-05");
    let discipline = Act::Discipline(Deed::new());
    all.extend([
        of.pending("concluded in writing", base()),
        of.pending("of the board", so(&board(at), "2024-08-05")),
        of.outside(
            "a complaint is no conclusion",
            at.world(at.affairs(), DAY)
                .add("2024-08-05", "staff", petition(Topic::OBSTRUCTION)),
        ),
        of.outside(
            "no evidence was found",
            concluded(
                &at.affairs(),
                "2024-08-05",
                FindingResult::NoEvidence,
                Topic::OBSTRUCTION,
            ),
        ),
        of.outside(
            "something else was concluded",
            concluded(
                &at.affairs(),
                "2024-08-05",
                FindingResult::Established,
                Topic::FUND_USE,
            ),
        ),
        of.met(
            "dealt with two years later, as somebody says",
            base()
                .add("2026-08-05", "head", discipline.clone())
                .only_claimed(),
        ),
        of.pending(
            "dealt with before",
            base().add("2024-08-04", "head", discipline),
        ),
        of.missed(
            "a competent body found that nobody was",
            base().add(
                "2026-08-05",
                "superior",
                found_not_done(ActKind::Discipline, None),
            ),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.outside("a matter of another kind", so(&at.foreign(), "2024-08-05")),
        of.pending(
            "concluded twice",
            base().add("2025-08-05", "superior", conclude(Topic::OBSTRUCTION)),
        )
        .times(2),
    ]);
    all.extend(of.since_2023_07_01(|day| so(&at.affairs(), day), Outcome::Pending));
    all
}

fn members(size: u32, barred: YesNo) -> Act {
    Act::SetUp(
        SetUp::new(Topic::WORK_BOARD)
            .with_members(Members::new().with_size(size).with_barred(barred)),
    )
}

/// Art. 60, 77: who forms the board.
fn composition(at: At) -> Vec<Vignette> {
    let candidates = |topic| deed(Act::Propose, topic);
    let vote = conference(of_staff(50, 80));
    let chosen = [election(at)];
    let of = at.of(
        "law-10-2022:60.1:on-proposal",
        "law-10-2022:77.1:on-proposal",
    );
    let mut all = order(
        at,
        of,
        &chosen,
        ("union", candidates(Topic::CANDIDATE_LIST)),
        &vote,
        vec![
            ("board", candidates(Topic::CANDIDATE_LIST)),
            ("union", candidates(Topic::FUND_USE)),
        ],
    );
    let elects = |case: Case| case.add("2024-08-05", "head", elected(of_staff(50, 80)));
    let own = || at.world(election(at), DAY);
    let by_other = own()
        .add(
            "2024-08-04",
            "other-union",
            candidates(Topic::CANDIDATE_LIST),
        )
        .add("2024-08-05", "head", vote.clone());
    all.extend([
        of.missed("an election", elects(own())),
        of.outside(
            "a meeting on something else",
            own().add("2024-08-05", "head", meet_about(Topic::FUND_USE)),
        ),
        at.pick(
            of.missed("on the proposal of another organisation", by_other.clone()),
            of.met(
                "on the proposal of the other organisation of workers",
                by_other,
            ),
        ),
    ]);
    let of = at.of(
        "law-10-2022:60.3:discharge-on-proposal",
        "law-10-2022:77.3:discharge-on-proposal",
    );
    all.extend(order(
        at,
        of,
        &[discharge(at)],
        ("union", candidates(Topic::MATTER)),
        &vote,
        vec![
            ("board", candidates(Topic::MATTER)),
            ("union", candidates(Topic::FUND_USE)),
        ],
    ));
    let by_other = at
        .world(discharge(at), DAY)
        .add("2024-08-04", "other-union", candidates(Topic::MATTER))
        .add("2024-08-05", "head", vote);
    all.extend([
        of.outside(
            "a meeting on something else",
            at.world(discharge(at), DAY)
                .add("2024-08-05", "head", meet_about(Topic::FUND_USE)),
        ),
        at.pick(
            of.missed("on the proposal of another organisation", by_other.clone()),
            of.met(
                "on the proposal of the other organisation of workers",
                by_other,
            ),
        ),
    ]);

    let of = at.of("law-10-2022:60.1:size", "law-10-2022:77.1:size");
    let formed =
        |kind: &MatterKind, on: &str, act: Act| at.world(kind.clone(), DAY).add(on, "head", act);
    let set = |size: u32, barred| formed(&election(at), "2024-08-05", members(size, barred));
    let more = |case: Case, who: &str| case.add("2024-08-05", who, conclude(Topic::LARGER_BOARD));
    let other_team = || {
        Act::SetUp(
            SetUp::new(Topic::COUNTING_COMMITTEE)
                .with_members(Members::new().with_size(5_u32).with_barred(YesNo::No)),
        )
    };
    all.extend([
        of.missed("2 members", set(2, YesNo::No)),
        of.met("3 members", set(3, YesNo::No)),
        of.met("9 members", set(9, YesNo::No)),
        of.missed("10 members", set(10, YesNo::No)),
        of.missed("one of them is barred", set(5, YesNo::Yes)),
        of.open(
            "nobody says whether any is barred",
            formed(
                &election(at),
                "2024-08-05",
                crate::world::set_up(Topic::WORK_BOARD, 5),
            ),
        ),
        of.open(
            "nobody says who they are",
            formed(
                &election(at),
                "2024-08-05",
                Act::SetUp(SetUp::new(Topic::WORK_BOARD)),
            ),
        ),
        of.outside(
            "the conference decided on more",
            more(set(10, YesNo::No), "staff"),
        ),
        of.missed("the head decided on more", more(set(10, YesNo::No), "head")),
        of.outside(
            "another committee",
            formed(&election(at), "2024-08-05", other_team()),
        ),
        of.outside(
            "a matter of another kind",
            formed(&at.affairs(), "2024-08-05", members(5, YesNo::No)),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| formed(&election(at), day, members(5, YesNo::No)),
        Outcome::Satisfied,
    ));

    let of = at.of("law-10-2022:60.1.p2:larger", "law-10-2022:77.1.p2:larger");
    let read = |case: Case, special, dispersed| {
        case.read_as(Term::SPECIAL_NATURE, special)
            .read_as(Term::DISPERSED_WORK, dispersed)
    };
    let large = |size: u32, barred| more(set(size, barred), "staff");
    all.extend([
        of.met(
            "10 members of a special unit",
            read(large(10, YesNo::No), YesNo::Yes, YesNo::No),
        ),
        of.met(
            "10 members where work is dispersed",
            read(large(10, YesNo::No), YesNo::No, YesNo::Yes),
        ),
        of.missed("neither", read(large(10, YesNo::No), YesNo::No, YesNo::No)),
        of.open("nobody says", large(10, YesNo::No)),
        of.missed(
            "2 members",
            read(large(2, YesNo::No), YesNo::Yes, YesNo::No),
        ),
        of.met(
            "3 members",
            read(large(3, YesNo::No), YesNo::Yes, YesNo::No),
        ),
        of.missed(
            "one of them is barred",
            read(large(10, YesNo::Yes), YesNo::Yes, YesNo::No),
        ),
        of.outside(
            "the conference did not decide on more",
            read(set(10, YesNo::No), YesNo::Yes, YesNo::No),
        ),
        of.outside(
            "another committee",
            read(
                more(formed(&election(at), "2024-08-05", other_team()), "staff"),
                YesNo::Yes,
                YesNo::No,
            ),
        ),
        of.outside(
            "a matter of another kind",
            read(
                more(
                    formed(&at.affairs(), "2024-08-05", members(10, YesNo::No)),
                    "staff",
                ),
                YesNo::Yes,
                YesNo::No,
            ),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| {
            read(
                more(formed(&election(at), day, members(10, YesNo::No)), "staff"),
                YesNo::Yes,
                YesNo::No,
            )
        },
        Outcome::Satisfied,
    ));

    if at == At::Agency {
        let of = Of("law-10-2022:60.1.p3:none-if-tiny");
        all.extend([
            of.missed("7 people", staffed(set(3, YesNo::No), 7)),
            of.met("8 people", staffed(set(3, YesNo::No), 8)),
            of.open(
                "nobody says how many",
                set(3, YesNo::No).without_registers(),
            ),
            of.outside(
                "another committee",
                staffed(formed(&election(at), "2024-08-05", other_team()), 7),
            ),
            of.outside(
                "a matter of another kind",
                staffed(
                    formed(&at.affairs(), "2024-08-05", members(3, YesNo::No)),
                    7,
                ),
            ),
        ]);
        all.extend(of.since_2023_07_01(
            |day| formed(&election(at), day, members(3, YesNo::No)),
            Outcome::Satisfied,
        ));
    }
    all
}

/// Art. 62, 79 and 63, 81: what the board does, and what is owed to it.
fn work(at: At) -> Vec<Vignette> {
    let mut all = Vec::new();
    for (of, months, topic) in [
        (
            at.of(
                "law-10-2022:62.2:quarter-programme",
                "law-10-2022:79.2:quarter-programme",
            ),
            3,
            Topic::QUARTER_PROGRAMME,
        ),
        (
            at.of(
                "law-10-2022:62.2:half-year-programme",
                "law-10-2022:79.2:half-year-programme",
            ),
            6,
            Topic::HALF_YEAR_PROGRAMME,
        ),
        (
            at.of(
                "law-10-2022:62.2:year-programme",
                "law-10-2022:79.2:year-programme",
            ),
            12,
            Topic::YEAR_PROGRAMME,
        ),
    ] {
        all.extend(periodic(
            at,
            of,
            &board(at),
            months,
            &plan(topic),
            &[plan(Topic::FUND_USE)],
        ));
    }
    let told = Topic::BOARD_REPORT;
    let met = |kind: &MatterKind, on: &str| {
        at.world(kind.clone(), DAY)
            .add(on, "head", meet_about(Topic::STAFF_CONFERENCE))
    };
    let base = || met(&at.affairs(), "2024-08-05");
    let of = at.of(
        "law-10-2022:62.3:report-conference",
        "law-10-2022:79.3:report-conference",
    );
    let with = |on: &str, topic: Topic, to: &str| base().add(on, "board", report(topic, &[to]));
    all.extend([
        of.met(
            "at the conference, as somebody says",
            with("2024-08-05", told.clone(), "staff").only_claimed(),
        ),
        of.met(
            "supplied afterwards",
            with("2024-09-05", told.clone(), "staff"),
        ),
        of.missed("not at all", base()),
        of.missed(
            "to the union only",
            with("2024-08-05", told.clone(), "union"),
        ),
        of.missed(
            "a report on something else",
            with("2024-08-05", Topic::FUND_USE, "staff"),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.outside(
            "another meeting",
            at.world(at.affairs(), DAY)
                .add("2024-08-05", "head", meet_about(Topic::FUND_USE)),
        ),
        of.outside(
            "a conference that is only planned",
            at.world(at.affairs(), DAY).add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Meet, "2024-08-05"),
            ),
        ),
        of.outside("a matter of another kind", met(&at.foreign(), "2024-08-05")),
        of.missed(
            "two conferences",
            base().add("2025-08-05", "head", meet_about(Topic::STAFF_CONFERENCE)),
        )
        .times(2),
        of.missed("8 people", staffed(base(), 8)),
        at.pick(
            of.outside("7 people have no board", staffed(base(), 7)),
            of.missed("7 people, of an enterprise", staffed(base(), 7)),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| met(&at.affairs(), day), Outcome::Unsatisfied));
    let of = at.of(
        "law-10-2022:62.3:report-union",
        "law-10-2022:79.3:report-union",
    );
    all.extend([
        of.met(
            "after the conference, as somebody says",
            with("2026-08-05", told.clone(), "union").only_claimed(),
        ),
        of.met(
            "before the conference",
            with("2024-08-01", told.clone(), "union"),
        ),
        of.pending("not yet", base()),
        of.pending("to staff only", with("2024-08-05", told.clone(), "staff")),
        of.pending(
            "a report on something else",
            with("2024-08-05", Topic::FUND_USE, "union"),
        ),
        of.missed(
            "a competent body found it not done",
            base().add(
                "2026-08-05",
                "superior",
                found_not_done(ActKind::Report, Some(told.clone())),
            ),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.outside(
            "another meeting",
            at.world(at.affairs(), DAY)
                .add("2024-08-05", "head", meet_about(Topic::FUND_USE)),
        ),
        of.outside(
            "a conference that is only planned",
            at.world(at.affairs(), DAY).add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Meet, "2024-08-05"),
            ),
        ),
        of.outside("a matter of another kind", met(&at.foreign(), "2024-08-05")),
        of.pending(
            "two conferences",
            base().add("2025-08-05", "head", meet_about(Topic::STAFF_CONFERENCE)),
        )
        .times(2),
        of.pending("8 people", staffed(base(), 8)),
        at.pick(
            of.outside("7 people have no board", staffed(base(), 7)),
            of.pending("7 people, of an enterprise", staffed(base(), 7)),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| met(&at.affairs(), day), Outcome::Pending));

    if at == At::Agency {
        let results = Topic::WORK_RESULTS;
        all.extend(periodic(
            at,
            Of("law-10-2022:63.1.a:yearly-results"),
            &board(at),
            12,
            &report(results.clone(), &["board"]),
            &[
                report(results, &["union"]),
                report(Topic::FUND_USE, &["board"]),
            ],
        ));
    }
    let ask = Topic::INFORMATION_REQUEST;
    all.extend(prompt(
        at,
        at.of("law-10-2022:63.1.b:provide", "law-10-2022:81.1.d:provide"),
        &board(at),
        &[petition(ask.clone())],
        &[petition(Topic::FUND_USE)],
        // The head of an agency may have others supply it; of an enterprise the article does not say so.
        &at.pick(
            vec![
                answer(ask.clone()),
                reply(ask.clone()),
                send(ask.clone(), &["board"]),
                deed(Act::Direct, ask.clone()),
            ],
            vec![
                answer(ask.clone()),
                reply(ask.clone()),
                send(ask.clone(), &["board"]),
            ],
        ),
        &at.pick(
            vec![
                answer(Topic::FUND_USE),
                reply(Topic::FUND_USE),
                send(Topic::FUND_USE, &["board"]),
                deed(Act::Direct, Topic::FUND_USE),
            ],
            vec![
                answer(Topic::FUND_USE),
                reply(Topic::FUND_USE),
                send(Topic::FUND_USE, &["board"]),
                deed(Act::Direct, ask),
            ],
        ),
    ));
    all.extend(recommendation(at));
    all.extend(
        Untimed {
            at,
            of: at.of(
                "law-10-2022:63.1.d:tell-settlements",
                "law-10-2022:81.1.d:tell-settlements",
            ),
            kind: at.affairs(),
            starts: vec![
                ("head", Act::Answer(Complaint::new())),
                ("head", Act::Reply(Ruling::new())),
            ],
            no_start: vec![("staff", petition(Topic::FUND_USE))],
            planned: ActKind::Answer,
            done: vec![("head", send(Topic::SETTLEMENTS, &["board"]))],
            not_done: vec![],
        }
        .worlds()
        .into_iter()
        .map(|vignette| Vignette {
            case: complained(at, vignette.case),
            ..vignette
        }),
    );
    let of = at.of(
        "law-10-2022:63.1.d:tell-settlements",
        "law-10-2022:81.1.d:tell-settlements",
    );
    let settled = || {
        complained(at, at.world(at.affairs(), DAY)).add(
            "2024-08-05",
            "head",
            Act::Answer(Complaint::new()),
        )
    };
    let answered = |what: Act| {
        at.world(at.affairs(), DAY)
            .add("2024-08-01", "staff", what)
            .add("2024-08-05", "head", Act::Answer(Complaint::new()))
            .answering(1)
    };
    let (petitioned, complaint) = (
        answered(petition(Topic::FUND_USE)),
        answered(Act::Complain(Complaint::new())),
    );
    // Art. 63(1)(d) speaks of complaints and denunciations, Art. 81(1)(d) of petitions.
    all.push(of.pending("an answer to a complaint", complaint));
    all.push(at.pick(
        of.outside("an answer to a petition", petitioned.clone()),
        of.pending("an answer to a petition", petitioned),
    ));
    all.extend([
        of.pending(
            "sent to the union",
            settled().add("2024-08-06", "head", send(Topic::SETTLEMENTS, &["union"])),
        ),
        of.pending(
            "something else was sent",
            settled().add("2024-08-06", "head", send(Topic::FUND_USE, &["board"])),
        ),
    ]);
    all.extend(
        Untimed {
            at,
            of: at.of("law-10-2022:63.2.b:guide", "law-10-2022:81.2.b:guide"),
            kind: at.affairs(),
            starts: vec![("board", report(told, &["union"]))],
            no_start: vec![("board", report(Topic::FUND_USE, &["union"]))],
            planned: ActKind::Report,
            done: vec![
                ("union", Act::Guide(Deed::new())),
                ("union", Act::Direct(Deed::new())),
            ],
            not_done: vec![],
        }
        .worlds(),
    );
    let rec = Topic::BOARD_RECOMMENDATION;
    let to_head = at.pick("head", "leaders");
    for (of, to, other, done, not_done) in [
        (
            at.of("law-10-2022:63.2.c:answer", "law-10-2022:81.2.c:answer"),
            "union",
            to_head,
            vec![
                ("union", answer(rec.clone())),
                ("union", reply(rec.clone())),
            ],
            vec![
                ("union", answer(Topic::FUND_USE)),
                ("union", reply(Topic::FUND_USE)),
            ],
        ),
        (
            at.of("law-10-2022:63.2.c:urge", "law-10-2022:81.2.c:urge"),
            to_head,
            "union",
            vec![
                ("union", Act::Monitor(Deed::new())),
                ("union", Act::Urge(Deed::new())),
            ],
            vec![],
        ),
    ] {
        all.extend(
            Untimed {
                at,
                of,
                kind: board(at),
                starts: vec![("board", send(rec.clone(), &[to]))],
                no_start: vec![
                    ("board", send(rec.clone(), &[other])),
                    ("board", send(Topic::FUND_USE, &[to])),
                ],
                planned: ActKind::Send,
                done,
                not_done,
            }
            .worlds(),
        );
    }
    all.extend(recognition(at));
    all
}

/// Art. 63(1)(c), 81(1)(d): 15 days from receipt.
fn recommendation(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:63.1.c:answer-recommendation",
        "law-10-2022:81.1.d:answer-recommendation",
    );
    let rec = Topic::BOARD_RECOMMENDATION;
    let to = at.pick("head", "leaders");
    let sent = |kind: &MatterKind, topic: &Topic, to: &str, on: &str, received: &str| {
        let delivery = Delivery::new(body(to)).with_received(when(received));
        at.world(kind.clone(), DAY).add(
            on,
            "board",
            Act::Send(Sending::new(topic.clone(), vec![delivery])),
        )
    };
    // Received on Monday 5 August, three days after it was sent: the fifteenth day is Tuesday 20.
    let base = || sent(&board(at), &rec, to, "2024-08-02", "2024-08-05");
    let mut all = vec![
        of.missed("never", base()).due("2024-08-20"),
        of.pending(
            "on the last day, not yet",
            base().with_as_of("2024-08-20".parse().unwrap()),
        ),
        of.missed(
            "the day after, not yet",
            base().with_as_of("2024-08-21".parse().unwrap()),
        ),
        of.missed(
            "another answer",
            base().add("2024-08-06", "head", answer(Topic::FUND_USE)),
        ),
        of.missed(
            "another reply",
            base().add("2024-08-06", "head", reply(Topic::FUND_USE)),
        ),
        of.open(
            "sent, and nobody says when it came",
            at.world(board(at), DAY)
                .add("2024-08-02", "board", send(rec.clone(), &[to]))
                .add("2026-08-30", "head", answer(rec.clone())),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.outside(
            "sent to the superior",
            sent(&board(at), &rec, "superior", "2024-08-02", "2024-08-05"),
        ),
        of.outside(
            "something else was sent",
            sent(&board(at), &Topic::FUND_USE, to, "2024-08-02", "2024-08-05"),
        ),
        of.outside(
            "a matter of another kind",
            sent(&at.affairs(), &rec, to, "2024-08-02", "2024-08-05"),
        ),
        of.met(
            "Saturday 24 August moves to Monday",
            sent(&board(at), &rec, to, "2024-08-09", "2024-08-09").add(
                "2024-08-26",
                "head",
                answer(rec.clone()),
            ),
        )
        .due("2024-08-26"),
        of.missed(
            "two of them",
            base().add(
                "2024-09-05",
                "board",
                Act::Send(Sending::new(
                    rec.clone(),
                    vec![Delivery::new(body(to)).with_received(when("2024-09-05"))],
                )),
            ),
        )
        .times(2),
    ];
    for act in [answer(rec.clone()), reply(rec.clone())] {
        let on = |day: &str| base().add(day, "head", act.clone());
        all.extend([
            of.met("on the fourteenth day", on("2024-08-19")),
            of.met(
                "on the fifteenth day, as somebody says",
                on("2024-08-20").only_claimed(),
            ),
            of.late("on the sixteenth day", on("2024-08-21")),
        ]);
    }
    all.extend(of.since_2023_07_01(
        |day| sent(&board(at), &rec, to, day, day),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 63(2)(a), 81(2)(a): the union recognises the election, and calls the first meeting of the board.
fn recognition(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:63.2.a:recognise",
        "law-10-2022:81.2.a:recognise",
    );
    let held =
        |kind: MatterKind, on: &str, votes| at.world(kind, DAY).add(on, "head", elected(votes));
    let base = || held(election(at), "2024-08-05", of_staff(50, 80));
    let mut all = vec![
        of.pending("elected", base()),
        of.outside(
            "not elected",
            held(election(at), "2024-08-05", of_staff(40, 80)),
        ),
        of.outside(
            "no quorum",
            held(election(at), "2024-08-05", of_staff(59, 59)),
        ),
        of.outside(
            "another decision",
            held(at.resolution(), "2024-08-05", of_staff(50, 80)),
        ),
        of.met(
            "recognised two years later, as somebody says",
            base()
                .add("2026-08-05", "union", recognise())
                .only_claimed(),
        ),
        of.pending(
            "recognised before",
            base().add("2024-08-04", "union", recognise()),
        ),
        of.missed(
            "a competent body found it not done",
            base().add(
                "2026-08-05",
                "superior",
                found_not_done(ActKind::Recognise, None),
            ),
        ),
        of.open("in a log that is not complete", uncovered(base())),
        of.pending(
            "elected twice",
            base().add("2025-08-05", "head", elected(of_staff(50, 80))),
        )
        .times(2),
        of.outside(
            "the day before the law is in force",
            held(election(at), "2023-06-30", of_staff(50, 80)),
        ),
        of.pending(
            "the first day the law is in force",
            held(election(at), "2023-07-01", of_staff(50, 80)),
        ),
    ];
    if at == At::Agency {
        all.extend(
            Untimed {
                at,
                of: Of("law-10-2022:63.2.a:first-meeting"),
                kind: election(at),
                starts: vec![("union", recognise())],
                no_start: vec![("union", meet_about(Topic::FUND_USE))],
                planned: ActKind::Recognise,
                done: vec![("union", meet_about(Topic::WORK_BOARD))],
                not_done: vec![("union", meet_about(Topic::FUND_USE))],
            }
            .worlds(),
        );
    }
    all
}

/// Art. 82(2): an employer who opts in.
fn opted_in() -> Vec<Vignette> {
    let at = At::Enterprise;
    let topic = Topic::OPT_IN;
    let mut all = Vec::new();
    for (of, done, not_done) in [
        (
            Of("law-10-2022:82.2:tell-union"),
            vec![("head", send(topic.clone(), &["union"]))],
            vec![],
        ),
        (
            Of("law-10-2022:82.2:publicise"),
            vec![
                ("head", publish(topic.clone(), &[])),
                ("head", notify(topic.clone(), &[])),
            ],
            vec![
                ("head", publish(Topic::FUND_USE, &[])),
                ("head", notify(Topic::FUND_USE, &[])),
            ],
        ),
    ] {
        all.extend(
            Untimed {
                at,
                of,
                kind: MatterKind::EMPLOYER_OPT_IN,
                starts: vec![("head", decided())],
                no_start: vec![(
                    "head",
                    decide(|decision| decision.with_topic(Topic::FUND_USE)),
                )],
                planned: ActKind::Decide,
                done,
                not_done,
            }
            .worlds(),
        );
    }
    let of = Of("law-10-2022:82.2:tell-union");
    let chosen = || {
        at.world(MatterKind::EMPLOYER_OPT_IN, DAY)
            .add("2024-08-05", "head", decided())
    };
    all.extend([
        of.pending(
            "told to staff",
            chosen().add("2024-08-06", "head", send(topic, &["staff"])),
        ),
        of.pending(
            "something else told to the union",
            chosen().add("2024-08-06", "head", send(Topic::FUND_USE, &["union"])),
        ),
    ]);
    all
}

/// Somebody complained before the acts of a world: what Art. 63(1)(d) speaks of.
fn complained(at: At, case: Case) -> Case {
    match at {
        At::Enterprise => case,
        At::Agency => case.with_record(
            Record::new(
                "complaint".parse().unwrap(),
                Act::Complain(Complaint::new()),
            )
            .with_date(when("2007-07-02"))
            .with_actor(body("staff"))
            .with_matter("m".parse().unwrap()),
        ),
    }
}

/// Art. 62(2), 79(2): a programme for a quarter or a year is by its nature made ahead of it as well.
fn ahead(at: At) -> Vec<Vignette> {
    let made = |case: Case, on: &str, topic: Topic, covers: &str| {
        let plan = Plan::new().with_topic(topic).with_period(when(covers));
        case.add(on, "board", Act::Plan(plan))
    };
    let world = |as_of: &str| at.world(board(at), as_of);
    let of = at.of(
        "law-10-2022:62.2:year-programme",
        "law-10-2022:79.2:year-programme",
    );
    let year =
        |as_of: &str, on: &str, covers: &str| made(world(as_of), on, Topic::YEAR_PROGRAMME, covers);
    let quarter =
        |on: &str, covers: &str| made(world("2025-01-01"), on, Topic::QUARTER_PROGRAMME, covers);
    let by_quarter = at.of(
        "law-10-2022:62.2:quarter-programme",
        "law-10-2022:79.2:quarter-programme",
    );
    vec![
        of.met(
            "made in December for the year after",
            year("2025-01-01", "2024-12-20", "2025"),
        )
        .in_year(2025)
        .due("2025-12-31")
        .done("2024-12-20"),
        of.missed(
            "made in December for the year after, and none for its own",
            year("2025-01-01", "2024-12-20", "2025"),
        )
        .in_year(2024),
        of.met(
            "made in January for the year",
            year("2025-02-01", "2025-01-20", "2025"),
        )
        .in_year(2025),
        of.met(
            "made in December, nobody says for when: of the year in which it was made",
            world("2025-01-01").add("2024-12-20", "board", plan(Topic::YEAR_PROGRAMME)),
        )
        .in_year(2024),
        of.pending(
            "made for half of the year after",
            year("2025-01-01", "2024-12-20", "2025-01-01/2025-06-30"),
        )
        .in_year(2025),
        of.pending(
            "a day of the year after is missing at its beginning",
            year("2025-01-01", "2024-12-20", "2025-01-02/2025-12-31"),
        )
        .in_year(2025),
        of.pending(
            "a day of the year after is missing at its end",
            year("2025-01-01", "2024-12-20", "2025-01-01/2025-12-30"),
        )
        .in_year(2025),
        of.met(
            "made for two years",
            year("2025-01-01", "2024-01-20", "2024-01-01/2025-12-31"),
        )
        .in_year(2025),
        of.missed(
            "made when the year was over",
            year("2026-01-02", "2026-01-02", "2025"),
        )
        .in_year(2025),
        of.open("the log is complete for the year alone", {
            let mut case = world("2026-01-02");
            let own = Period::between(date("2025-01-01"), date("2026-01-01"));
            case.coverage = vec![Coverage::new(own)];
            case
        })
        .in_year(2025),
        of.missed("the log is complete for the year and the one before", {
            let mut case = world("2026-01-02");
            let both = Period::between(date("2024-01-01"), date("2026-01-01"));
            case.coverage = vec![Coverage::new(both)];
            case
        })
        .in_year(2025),
        by_quarter
            .met(
                "made the day before the quarter, for it",
                quarter("2024-09-30", "2024-10-01/2024-12-31"),
            )
            .in_year(2024)
            .due("2024-12-31"),
        by_quarter
            .missed(
                "made the day before the quarter, for a month of it",
                quarter("2024-09-30", "2024-10"),
            )
            .in_year(2024),
    ]
}

/// Art. 60(3), 77(3): the term is 2 years; a new board stands by its last day.
fn anew(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:60.3:elect-anew", "law-10-2022:77.3:elect-anew");
    let forms =
        |case: Case, on: &str| case.add(on, "union", Act::SetUp(SetUp::new(Topic::WORK_BOARD)));
    let held = |as_of: &str| forms(at.world(board(at), as_of), "2024-08-05");
    let other = |case: Case, on: &str| {
        case.add(
            on,
            "union",
            Act::SetUp(SetUp::new(Topic::COUNTING_COMMITTEE)),
        )
    };
    // Two years from Monday 2024-08-05, the first day not counted: Wednesday 2026-08-05.
    let mut all = vec![
        of.met(
            "on the last day of the term",
            forms(held(DAY), "2026-08-05"),
        )
        .started_by("r1")
        .due("2026-08-05")
        .times(2),
        of.met("a year before its end", forms(held(DAY), "2025-08-05"))
            .started_by("r1")
            .due("2026-08-05"),
        of.met(
            "as somebody says",
            forms(held(DAY), "2026-08-05").only_claimed(),
        )
        .started_by("r1"),
        of.late("a day after its end", forms(held(DAY), "2026-08-06"))
            .started_by("r1")
            .due("2026-08-05"),
        of.pending("the new term runs", forms(held(DAY), "2026-08-05"))
            .due("2028-08-05"),
        of.pending("on the last day of the term", held("2026-08-05"))
            .due("2026-08-05")
            .times(1),
        of.missed("the term is over", held("2026-08-06"))
            .due("2026-08-05"),
        of.open("in a log that is not complete", uncovered(held(DAY))),
        of.missed("something else was formed", other(held(DAY), "2026-08-05")),
        of.outside(
            "no board was formed",
            other(at.world(board(at), DAY), "2024-08-05"),
        ),
        of.outside(
            "a board that is only planned",
            at.world(board(at), DAY).add(
                "2024-06-03",
                "union",
                planned_for(ActKind::SetUp, "2024-08-05"),
            ),
        ),
        of.outside(
            "a matter of another kind",
            forms(at.world(at.foreign(), DAY), "2024-08-05"),
        ),
        of.missed(
            "found not done",
            held(DAY).add(
                "2026-09-01",
                "superior",
                found_not_done(ActKind::SetUp, Some(Topic::WORK_BOARD)),
            ),
        ),
        of.missed("8 people", staffed(held(DAY), 8)),
        at.pick(
            of.outside("7 people have no board, Art. 60(1)", staffed(held(DAY), 7)),
            of.missed("7 people, of an enterprise", staffed(held(DAY), 7)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| forms(at.world(board(at), DAY), day),
        Outcome::Unsatisfied,
    ));
    all
}

pub(super) fn all() -> Vec<Vignette> {
    BOTH.into_iter()
        .flat_map(|at| {
            [
                opinions(at),
                inspection(at),
                composition(at),
                work(at),
                ahead(at),
                anew(at),
            ]
        })
        .flatten()
        .chain(opted_in())
        .collect()
}

//! Decree 59/2023/NĐ-CP Art. 12(2) and 20–27: the boards of agencies, units and state enterprises, in worlds typed from the articles.

use danchu::Quantity;
use danchu::act::{ActKind, Concurrence, FindingResult, Topic, VoteUnit};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, Concur, DecisionRecord, Deed, MeetingRecord,
    Members, Origin, Review, SetUp, Votes,
};
use danchu::report::Outcome::{NotApplicable, Satisfied, Undetermined, Unsatisfied};

use super::shape::{
    AS_OF, DECREE, Duty, Periodic, Puts, When, about, by, commune, own, reported, sent,
};
use super::validities::Of;
use crate::world::{Log, Vignette, found_not_done, recognise, uncovered, when};

/// Agencies and units under Art. 20–23, state enterprises under Art. 24–27.
#[derive(Clone, Copy, PartialEq)]
enum At {
    Unit,
    Enterprise,
}

impl At {
    const BOTH: [Self; 2] = [Self::Unit, Self::Enterprise];

    fn pick<T>(self, unit: T, enterprise: T) -> T {
        match self {
            Self::Unit => unit,
            Self::Enterprise => enterprise,
        }
    }

    fn board(self) -> MatterKind {
        self.pick(MatterKind::UNIT_BOARD, MatterKind::ENTERPRISE_BOARD)
    }

    fn election(self) -> MatterKind {
        self.pick(
            MatterKind::UNIT_BOARD_ELECTION,
            MatterKind::ENTERPRISE_BOARD_ELECTION,
        )
    }

    /// Who is asked before a larger board is proposed.
    fn leads(self) -> &'static str {
        self.pick("unit-head", "leaders")
    }
}

fn set_up(case: Case, on: &str) -> Case {
    case.add(on, "work-union", Act::SetUp(SetUp::new(Topic::WORK_BOARD)))
}

fn inspects(case: Case, on: &str) -> Case {
    case.add(on, "work-board", Act::Inspect(Review::new()))
}

fn supervises(case: Case, on: &str) -> Case {
    case.add(on, "work-board", Act::Supervise(Review::new()))
}

macro_rules! report_to {
    ($topic:ident, $($to:literal),*) => {
        |case: Case, on: &str| reported(case, on, "work-board", Topic::$topic, &[$($to),*], &[])
    };
}
macro_rules! send_to {
    ($topic:ident, $($to:literal),*) => {
        |case: Case, on: &str| sent(case, on, "work-board", Topic::$topic, &[$($to),*])
    };
}

/// Art. 22(1)(b), (2)(b), (3), 26(1)(b), (2)(d), (3).
fn duties(at: At) -> Vec<Duty> {
    let of = |unit, enterprise, time, act, topic| {
        let mut duty = Duty::new(
            at.pick(unit, enterprise),
            at.board(),
            time,
            (act, Some(topic)),
        );
        duty.reach = Reach::Unit;
        duty
    };
    // 5 working days before Monday 2024-03-04: Monday 2024-02-26.
    let plan = of(
        "decree-59-2023:22.1.b:report-inspection-plan",
        "decree-59-2023:26.1.b:report-inspection-plan",
        When::Before("2024-02-26", "2024-02-27"),
        ActKind::Report,
        Topic::BOARD_INSPECTION_PLAN,
    )
    .starts(by(inspects))
    .starts(by(supervises))
    .short(
        "not to the union",
        report_to!(BOARD_INSPECTION_PLAN, "unit-head", "leaders"),
    )
    .short(
        "sent, not to the union",
        send_to!(BOARD_INSPECTION_PLAN, "unit-head", "leaders"),
    )
    .or_planned(ActKind::Inspect);
    // Others who are inspected, if any, are nobody that the article names; the leadership is.
    let plan = match at {
        At::Unit => plan
            .done(own(report_to!(BOARD_INSPECTION_PLAN, "work-union")))
            .done(own(send_to!(BOARD_INSPECTION_PLAN, "work-union"))),
        At::Enterprise => plan
            .done(own(report_to!(
                BOARD_INSPECTION_PLAN,
                "work-union",
                "leaders"
            )))
            .done(own(send_to!(
                BOARD_INSPECTION_PLAN,
                "work-union",
                "leaders"
            )))
            .short(
                "not to the leadership",
                report_to!(BOARD_INSPECTION_PLAN, "work-union"),
            )
            .short(
                "sent, not to the leadership",
                send_to!(BOARD_INSPECTION_PLAN, "work-union"),
            ),
    };
    let asks: Puts = |case, on| {
        let asked = Deed::new().with_topic(Topic::BOARD_REPORT);
        case.add(on, "work-union", Act::Direct(asked))
    };
    let mut all = vec![
        plan,
        of(
            "decree-59-2023:22.2.b:tell-findings",
            "decree-59-2023:26.2.d:tell-findings",
            When::Unstated,
            ActKind::Send,
            Topic::BOARD_FINDINGS,
        )
        .starts(by(inspects))
        .starts(by(supervises))
        .done(own(send_to!(BOARD_FINDINGS, "staff")))
        .not_planned(ActKind::Inspect)
        .written(),
        of(
            "decree-59-2023:22.3:report-on-request",
            "decree-59-2023:26.3:report-on-request",
            When::Unstated,
            ActKind::Report,
            Topic::BOARD_REPORT,
        )
        .starts(own(asks))
        .done(own(report_to!(BOARD_REPORT, "work-union")))
        .short("not to the union", report_to!(BOARD_REPORT, "unit-head"))
        .not_planned(ActKind::Direct),
    ];
    if at == At::Unit {
        all.push(
            of(
                "decree-59-2023:22.3:report-term",
                "",
                When::Unstated,
                ActKind::Report,
                Topic::BOARD_TERM_REPORT,
            )
            .starts(about(set_up))
            .done(own(report_to!(BOARD_TERM_REPORT, "work-union")))
            .short(
                "not to the union",
                report_to!(BOARD_TERM_REPORT, "unit-head"),
            )
            .not_planned(ActKind::SetUp),
        );
    }
    all
}

/// Art. 22(3), 26(3): by the quarter, the half-year and the year.
fn periodic(at: At) -> Vec<Periodic> {
    let of = |unit, enterprise, months, done: Puts, short: Puts, topic| Periodic {
        norm: at.pick(unit, enterprise),
        kind: at.board(),
        reach: Reach::Unit,
        months,
        done: own(done),
        short: vec![("not to the union", short)],
        act: (ActKind::Report, Some(topic)),
    };
    vec![
        of(
            "decree-59-2023:22.3:report-quarter",
            "decree-59-2023:26.3:report-quarter",
            3,
            report_to!(BOARD_QUARTER_REPORT, "work-union"),
            report_to!(BOARD_QUARTER_REPORT, "unit-head"),
            Topic::BOARD_QUARTER_REPORT,
        ),
        of(
            "decree-59-2023:22.3:report-half-year",
            "decree-59-2023:26.3:report-half-year",
            6,
            report_to!(BOARD_HALF_YEAR_REPORT, "work-union"),
            report_to!(BOARD_HALF_YEAR_REPORT, "unit-head"),
            Topic::BOARD_HALF_YEAR_REPORT,
        ),
        of(
            "decree-59-2023:22.3:report-year",
            "decree-59-2023:26.3:report-year",
            12,
            report_to!(BOARD_YEAR_REPORT, "work-union"),
            report_to!(BOARD_YEAR_REPORT, "unit-head"),
            Topic::BOARD_YEAR_REPORT,
        ),
    ]
}

/// A conference of 90 staff elects the board.
fn elected(case: Case, on: &str, in_favour: u32, attending: u32) -> Case {
    let votes = Votes::new(VoteUnit::Staff)
        .with_in_favour(in_favour)
        .with_attending(attending)
        .with_electorate(90_u32);
    let meeting = MeetingRecord::new().with_votes(votes);
    case.add(on, "unit-head", Act::Meet(meeting))
}

/// Art. 21(1), 25(1), second paragraph: recognised at the latest 5 working days after the conference.
fn recognition(at: At) -> Vec<Vignette> {
    let of = crate::world::Of(at.pick(
        "decree-59-2023:21.1.p2:recognise",
        "decree-59-2023:25.1.p2:recognise",
    ));
    let world = |as_of: &str| commune(at.election(), Reach::Unit, as_of);
    let held = |as_of: &str| elected(world(as_of), "2024-08-05", 41, 80);
    let done = |case: Case, on: &str| case.add(on, "work-union", recognise());
    let own = || held(AS_OF);
    // 5 working days after Monday 2024-08-05: Monday 2024-08-12.
    vec![
        of.met("the same day", done(own(), "2024-08-05"))
            .due("2024-08-12"),
        of.met("on the last day", done(own(), "2024-08-12"))
            .due("2024-08-12"),
        of.late("a day late", done(own(), "2024-08-13"))
            .due("2024-08-12"),
        of.missed("the day before", done(own(), "2024-08-04")),
        of.pending("still time on the last day", held("2024-08-12")),
        of.missed("no time left", held("2024-08-13")),
        of.met("only said", done(own(), "2024-08-12").only_claimed()),
        of.missed("never recognised", own()),
        of.open("in a log that is not complete", uncovered(own())),
        of.missed(
            "found not done",
            own().add(
                "2024-09-05",
                "district-pc",
                found_not_done(ActKind::Recognise, None),
            ),
        ),
        of.pending(
            "elected twice",
            elected(done(held("2024-09-03"), "2024-08-12"), "2024-09-03", 41, 80),
        )
        .times(2),
        of.outside(
            "half in favour is not more than half",
            done(elected(world(AS_OF), "2024-08-05", 40, 80), "2024-08-12"),
        ),
        of.outside(
            "no quorum",
            done(elected(world(AS_OF), "2024-08-05", 59, 59), "2024-08-12"),
        ),
        of.outside(
            "another decision",
            done(
                elected(
                    commune(
                        at.pick(
                            MatterKind::UNIT_RESOLUTION,
                            MatterKind::ENTERPRISE_RESOLUTION,
                        ),
                        Reach::Unit,
                        AS_OF,
                    ),
                    "2024-08-05",
                    41,
                    80,
                ),
                "2024-08-12",
            ),
        ),
        of.outside(
            "the day before it is in force",
            done(elected(world(AS_OF), DECREE.0, 41, 80), "2023-08-16"),
        ),
        of.met(
            "the first day in force",
            done(elected(world(AS_OF), DECREE.1, 41, 80), "2023-08-16"),
        ),
    ]
}

fn concludes(case: Case, on: &str, who: &str, findings: Vec<BodyFinding>) -> Case {
    case.add(on, who, Act::Conclude(Conclusion::new(findings)))
}

fn agrees(case: Case, on: &str, who: &str, topic: Topic, how: Concurrence) -> Case {
    case.add(on, who, Act::Agree(Concur::new(topic, how)))
}

/// The union asks for a thing that the one who leads has to agree to first.
fn agreed(
    norm: &'static str,
    kind: MatterKind,
    leads: &'static str,
    topic: &Topic,
    asks: fn(Case, &str, &str, Topic) -> Case,
) -> Of {
    let yes = Concurrence::Agreement;
    let own = |case, on: &str| asks(case, on, "work-union", topic.clone());
    Of::new(norm, kind)
        .says("agreed the day before", Satisfied, |case, on| {
            own(agrees(case, "2024-03-03", leads, topic.clone(), yes), on)
        })
        .says("agreed the same day", Satisfied, |case, on| {
            own(agrees(case, on, leads, topic.clone(), yes), on)
        })
        .says("agreed the day after", Unsatisfied, |case, on| {
            own(agrees(case, "2024-03-05", leads, topic.clone(), yes), on)
        })
        .says("never agreed", Unsatisfied, own)
        .says("an opinion is no agreement", Unsatisfied, |case, on| {
            let opinion = Concurrence::Opinion;
            own(agrees(case, on, leads, topic.clone(), opinion), on)
        })
        .says("agreed by another", Unsatisfied, |case, on| {
            own(agrees(case, on, "staff", topic.clone(), yes), on)
        })
        .says("agreed on something else", Unsatisfied, |case, on| {
            own(agrees(case, on, leads, Topic::FUND_USE, yes), on)
        })
        .says("the log not complete", Undetermined, |case, on| {
            own(uncovered(case), on)
        })
        .says("something else asked for", NotApplicable, |case, on| {
            asks(case, on, "work-union", Topic::FUND_USE)
        })
        .says("asked for by staff", NotApplicable, |case, on| {
            asks(case, on, "staff", topic.clone())
        })
        .framed(Satisfied, |case, on| {
            own(agrees(case, on, leads, topic.clone(), yes), on)
        })
}

fn proposes(case: Case, on: &str, who: &str, topic: Topic) -> Case {
    case.add(on, who, Act::Propose(Deed::new().with_topic(topic)))
}

fn reports(case: Case, on: &str, who: &str, topic: Topic) -> Case {
    reported(case, on, who, topic, &["district-pc"], &[])
}

/// Art. 21(2), second paragraph, 25(2), second paragraph: who asks for a larger board, and after what.
fn larger(at: At) -> Vec<Vignette> {
    let yes = Concurrence::Agreement;
    let topic = Topic::LARGER_BOARD;
    let norm = at.pick(
        "decree-59-2023:21.2.p2:agreed",
        "decree-59-2023:25.2.p2:agreed",
    );
    let other = at.pick(NotApplicable, Satisfied);
    let mut all = agreed(norm, at.election(), at.leads(), &topic, proposes)
        .says(
            "proposed by the other organisation of workers",
            other,
            |case, on| {
                let case = agrees(case, on, at.leads(), Topic::LARGER_BOARD, yes);
                proposes(case, on, "other-union", Topic::LARGER_BOARD)
            },
        )
        .all;
    // The conference decides on 2024-03-04, the board is formed the same day.
    let decides = |case: Case, on: &str, who: &str, about: Topic| {
        let so = BodyFinding::new(FindingResult::Established).with_topic(about);
        set_up(concludes(case, on, who, vec![so]), on)
    };
    let larger = |case: Case, on: &str| decides(case, on, "staff", Topic::LARGER_BOARD);
    let of = Of::new(
        at.pick(
            "decree-59-2023:21.2.p2:proposed",
            "decree-59-2023:25.2.p2:proposed",
        ),
        at.election(),
    )
    .says("proposed the day before", Satisfied, |case, on| {
        let topic = Topic::LARGER_BOARD;
        larger(proposes(case, "2024-03-03", "work-union", topic), on)
    })
    .says("proposed the same day", Satisfied, |case, on| {
        larger(proposes(case, on, "work-union", Topic::LARGER_BOARD), on)
    })
    .says("proposed the day after", Unsatisfied, |case, on| {
        let topic = Topic::LARGER_BOARD;
        larger(proposes(case, "2024-03-05", "work-union", topic), on)
    })
    .says("never proposed", Unsatisfied, larger)
    .says("proposed by staff", Unsatisfied, |case, on| {
        larger(proposes(case, on, "staff", Topic::LARGER_BOARD), on)
    })
    .says(
        "proposed by the other organisation of workers",
        at.pick(Unsatisfied, Satisfied),
        |case, on| larger(proposes(case, on, "other-union", Topic::LARGER_BOARD), on),
    )
    .says("something else proposed", Unsatisfied, |case, on| {
        larger(proposes(case, on, "work-union", Topic::FUND_USE), on)
    })
    .says(
        "never proposed, the log not complete",
        Undetermined,
        |case, on| larger(uncovered(case), on),
    )
    .says("no larger board decided on", NotApplicable, set_up)
    .says("decided by the head", NotApplicable, |case, on| {
        decides(case, on, "unit-head", Topic::LARGER_BOARD)
    })
    .says("something else decided", NotApplicable, |case, on| {
        decides(case, on, "staff", Topic::FUND_USE)
    })
    .says("another board is formed", NotApplicable, |case, on| {
        let so = BodyFinding::new(FindingResult::Established).with_topic(Topic::LARGER_BOARD);
        let other = SetUp::new(Topic::INVESTMENT_BOARD);
        concludes(case, on, "staff", vec![so]).add(on, "work-union", Act::SetUp(other))
    })
    .framed(Satisfied, |case, on| {
        larger(proposes(case, on, "work-union", Topic::LARGER_BOARD), on)
    });
    all.extend(of.all);
    all
}

/// Art. 21(2), third paragraph: in a special case there is no board.
fn no_board() -> Vec<Vignette> {
    let topic = Topic::NO_WORK_BOARD;
    let mut all = agreed(
        "decree-59-2023:21.2.p3:agreed",
        MatterKind::UNIT_BOARD,
        "unit-head",
        &topic,
        reports,
    )
    .all;
    let decides = |case: Case, on: &str, topic: Topic| {
        let decision = DecisionRecord::new().with_topic(topic);
        case.add(on, "district-pc", Act::Decide(decision))
    };
    let own = |case: Case, on: &str| decides(case, on, Topic::NO_WORK_BOARD);
    let tells = |case, on: &str, who: &str| reports(case, on, who, Topic::NO_WORK_BOARD);
    all.extend(
        Of::new("decree-59-2023:21.2.p3:reported", MatterKind::UNIT_BOARD)
            .says("reported the day before", Satisfied, |case, on| {
                own(tells(case, "2024-03-03", "work-union"), on)
            })
            .says("reported the same day", Satisfied, |case, on| {
                own(tells(case, on, "work-union"), on)
            })
            .says("reported the day after", Unsatisfied, |case, on| {
                own(tells(case, "2024-03-05", "work-union"), on)
            })
            .says("never reported", Unsatisfied, own)
            .says("reported by the head", Unsatisfied, |case, on| {
                own(tells(case, on, "unit-head"), on)
            })
            .says("something else reported", Unsatisfied, |case, on| {
                own(reports(case, on, "work-union", Topic::FUND_USE), on)
            })
            .says(
                "never reported, the log not complete",
                Undetermined,
                |case, on| own(uncovered(case), on),
            )
            .says("something else decided", NotApplicable, |case, on| {
                decides(case, on, Topic::FUND_USE)
            })
            .framed(Satisfied, |case, on| own(tells(case, on, "work-union"), on))
            .all,
    );
    all
}

/// Art. 21(3), 25(2): how many deputy heads.
fn deputies(at: At) -> Vec<Vignette> {
    let formed = |topic: Topic, size: u32, deputies: u32| {
        move |case: Case, on: &str| {
            let from = danchu::actor::BodyKind::BOARD_DEPUTY;
            let members = Members::new()
                .with_size(size)
                .with_origins(vec![Origin::new(from, Quantity::exact(deputies))]);
            let board = SetUp::new(topic.clone()).with_members(members);
            case.add(on, "work-union", Act::SetUp(board))
        }
    };
    let own = |size, deputies| formed(Topic::WORK_BOARD, size, deputies);
    Of::new(
        at.pick(
            "decree-59-2023:21.3:deputies",
            "decree-59-2023:25.2:deputies",
        ),
        at.election(),
    )
    .says("1 deputy", Satisfied, own(5, 1))
    .says("2 deputies of 9 members", Satisfied, own(9, 2))
    .says("3 deputies of 9 members", Unsatisfied, own(9, 3))
    .says("2 deputies of 10 members", Satisfied, own(10, 2))
    .says("3 deputies of 10 members", Unsatisfied, own(10, 3))
    // Nothing is said of two in a smaller board; three no provision allows.
    .says("2 deputies of 8 members", Satisfied, own(8, 2))
    .says("3 deputies of 8 members", Unsatisfied, own(8, 3))
    .says("nobody says", Undetermined, set_up)
    .says(
        "another board",
        NotApplicable,
        formed(Topic::INVESTMENT_BOARD, 9, 3),
    )
    .framed(Satisfied, own(9, 2))
    .all
}

/// Art. 12(2), 20(2), 24(2): only a written conclusion speaks of it.
fn incitement(norm: &'static str, kind: &MatterKind) -> Vec<Vignette> {
    let finding = |result, topic: Topic| BodyFinding::new(result).with_topic(topic);
    let own = |result| finding(result, Topic::BOARD_INCITEMENT);
    let made_out = FindingResult::Established;
    let says = |findings: Vec<BodyFinding>| {
        move |case: Case, on: &str| concludes(case, on, "district-pc", findings.clone())
    };
    let other = |result| finding(result, Topic::PROCEDURE_BREACH);
    let twice = says(vec![own(made_out)])(
        says(vec![own(FindingResult::NotDone)])(
            commune(kind.clone(), Reach::Commune, AS_OF),
            "2024-06-20",
        ),
        "2024-08-20",
    );
    let mut all = Of::new(norm, kind.clone())
        .says("it happened", Unsatisfied, says(vec![own(made_out)]))
        .says(
            "it did not happen",
            Satisfied,
            says(vec![own(FindingResult::NotDone)]),
        )
        .says(
            "no proof either way",
            Undetermined,
            says(vec![own(FindingResult::NoEvidence)]),
        )
        .says(
            "no word on this conduct",
            NotApplicable,
            says(vec![own(FindingResult::NotAsRequired)]),
        )
        .says("other conduct", NotApplicable, says(vec![other(made_out)]))
        .says(
            "it did not happen, though something else did",
            Satisfied,
            says(vec![other(made_out), own(FindingResult::NotDone)]),
        )
        .says("a complaint is no conclusion", NotApplicable, |case, on| {
            let complaint = Complaint::new().with_topic(Topic::BOARD_INCITEMENT);
            case.add(on, "staff", Act::Complain(complaint))
        })
        .says(
            "of the day before it was in force",
            NotApplicable,
            says(vec![own(made_out).with_period(when(DECREE.0))]),
        )
        .says(
            "of the first day in force",
            Unsatisfied,
            says(vec![own(made_out).with_period(when(DECREE.1))]),
        )
        .says("nothing recorded", NotApplicable, |case, _| case)
        .framed(Unsatisfied, says(vec![own(made_out)]))
        .all;
    all.push(Vignette::new("two conclusions are two findings", norm, twice, Unsatisfied).times(2));
    all
}

/// Where law and decree pull apart on these boards, the report of a matter that it bears on says so, and no other.
#[test]
fn the_report_tells_where_law_and_decree_pull_apart_on_boards_at_work() {
    use danchu::check::{Checker, Context};

    type Happens = fn(Case, &str) -> Case;
    let carries = |tension: &str, kind, happens: Happens| {
        let case = happens(commune(kind, Reach::Unit, AS_OF), "2024-03-04");
        let report = Checker::viet_nam().check(&case, &Context::new());
        report.conflicts.iter().any(|conflict| {
            conflict.id.as_str().strip_prefix("tension:") == Some(tension)
                && !conflict.matters.is_empty()
        })
    };
    let formed: Happens = set_up;
    let asked: Happens = |case, on| proposes(case, on, "work-union", Topic::LARGER_BOARD);
    let none: Happens = |case, on| reports(case, on, "work-union", Topic::NO_WORK_BOARD);
    let votes: Happens = |case, on| elected(case, on, 41, 80);
    let (boards, elections) = (At::BOTH.map(At::board), At::BOTH.map(At::election));
    for (tension, on, not_on, happens) in [
        (
            "deputies-of-boards-at-work",
            &elections[..],
            &boards[..],
            formed,
        ),
        ("who-asks-for-a-larger-board", &elections, &boards, asked),
        (
            "who-decides-on-no-board-at-work",
            &boards[..1],
            &boards[1..],
            none,
        ),
        ("recognition-of-boards-at-work", &elections, &boards, votes),
        (
            "reports-of-boards-at-work",
            &boards,
            &elections,
            |case, _| case,
        ),
    ] {
        for kind in on {
            assert!(
                carries(tension, kind.clone(), happens),
                "{tension}: {kind:?}"
            );
        }
        for kind in not_on {
            assert!(
                !carries(tension, kind.clone(), happens),
                "{tension}: {kind:?}"
            );
        }
    }
}

pub(super) fn all() -> Vec<Vignette> {
    let mut all = incitement(
        "decree-59-2023:12.2:no-incitement",
        &MatterKind::INSPECTION_BOARD,
    );
    for at in At::BOTH {
        let norm = at.pick(
            "decree-59-2023:20.2:no-incitement",
            "decree-59-2023:24.2:no-incitement",
        );
        all.extend(incitement(norm, &at.board()));
        all.extend(recognition(at));
        all.extend(larger(at));
        all.extend(deputies(at));
        all.extend(duties(at).iter().flat_map(Duty::worlds));
        all.extend(periodic(at).iter().flat_map(Periodic::worlds));
    }
    all.extend(no_board());
    all
}

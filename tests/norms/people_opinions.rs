//! Law 10/2022/QH15 Art. 27 and 28, in worlds typed from the articles.

use danchu::act::{ActKind, Field, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::check::{Context, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Case, Complaint, Consultation, DecisionRecord, Deed, Delivery, Members, Origin, Plan,
    Publication, Sending, SetUp, YesNo,
};
use danchu::report::Outcome;
use danchu::{BodyId, Quantity};

use crate::people_know::{DRAFTS, commune_of};
use crate::world::{
    Log, Of, Vignette, body, conclude, found_not_done, judge, meeting_with, notify, planned_for,
    publish, report, review, send, uncovered, when,
};

const ALL: &[MatterKind] = &DRAFTS;
const BURDENS: &[MatterKind] = &[MatterKind::DRAFT_BURDEN];

/// A commune with its inspection board, and an authority above it.
fn draft(kind: MatterKind, reach: Reach) -> Case {
    commune_of(kind, reach, "2024-06-28")
        .with_body(Body::new(body("above"), BodyKind::SUPERIOR_BODY))
        .with_body(
            Body::new(body("board"), BodyKind::INSPECTION_BOARD).with_parent(body("commune")),
        )
}

fn consult() -> Act {
    Act::Consult(Consultation::new())
}

fn consult_until(day: &str) -> Act {
    Act::Consult(Consultation::new().with_until(when(day)))
}

fn dialogue() -> Act {
    Act::Dialogue(Deed::new())
}

fn decide() -> Act {
    Act::Decide(DecisionRecord::new())
}

fn plan_of(topic: Topic) -> Act {
    Act::Plan(Plan::new().with_topic(topic))
}

fn plan() -> Act {
    plan_of(Topic::OPINION_PLAN)
}

fn direct(topic: Topic) -> Act {
    Act::Direct(Deed::new().with_topic(topic))
}

fn supervise(topic: Topic) -> Act {
    Act::Supervise(review().with_topic(topic))
}

fn file(topic: Topic) -> Act {
    Act::File(Sending::new(topic, Vec::new()))
}

/// What is sent to a body arrives on the day it is sent.
fn arrives(topic: Topic, to: &str, on: &str) -> Act {
    let delivery = Delivery::new(body(to)).with_received(when(on));
    Act::Send(Sending::new(topic, vec![delivery]))
}

fn request(topic: Topic, to: &str) -> Act {
    Act::Petition(
        Complaint::new()
            .with_topic(topic)
            .with_to(to.parse::<BodyId>().unwrap()),
    )
}

/// An act of a body, made for the day it is done.
type Step = (&'static str, fn(&str) -> Act);

/// A duty that an act starts and that has no day.
struct Once {
    norm: &'static str,
    kinds: &'static [MatterKind],
    /// What else the world must show.
    also: fn(Case) -> Case,
    /// What starts it, each alone.
    starts: &'static [Step],
    /// What does not.
    other_starts: &'static [Step],
    /// What discharges it, each alone.
    acts: &'static [Step],
    /// What does not.
    short: &'static [Step],
    /// What a planned start would be planned as.
    planned: ActKind,
    /// The conclusion that it was not done, of each act that would do.
    found: Vec<(ActKind, Option<Topic>)>,
    /// Whether the act may come first.
    any_time: bool,
    /// Whether each start is owed an act of its own.
    each: bool,
}

fn same(case: Case) -> Case {
    case
}

fn once(row: &Once) -> Vec<Vignette> {
    let of = Of(row.norm);
    let kind = || row.kinds[0].clone();
    let on = |case: Case, day: &str, step: &Step| case.add(day, step.0, (step.1)(day));
    let world = |kind: MatterKind, reach| (row.also)(draft(kind, reach));
    let start = &row.starts[0];
    let act = &row.acts[0];
    let open = || on(world(kind(), Reach::Commune), "2024-03-04", start);
    let mut all = vec![
        of.met(
            "three weeks later, only said to be",
            on(open(), "2024-03-25", act).only_claimed(),
        ),
        of.met("on the day", on(open(), "2024-03-04", act)),
        of.pending("not done: no time is stated", open()),
        of.open("nothing found in a log that may lack it", uncovered(open())),
        of.outside(
            "a start only planned",
            world(kind(), Reach::Commune).add(
                "2024-03-04",
                "pc",
                planned_for(row.planned, "2024-03-04"),
            ),
        ),
        of.outside("nothing started", world(kind(), Reach::Commune)),
        of.met(
            "of one village",
            on(
                on(world(kind(), Reach::Village), "2024-03-04", start),
                "2024-03-25",
                act,
            ),
        ),
        of.met(
            "beyond the commune",
            on(
                on(world(kind(), Reach::Wider), "2024-03-04", start),
                "2024-03-25",
                act,
            ),
        ),
        of.met(
            "started twice",
            on(on(open(), "2024-03-05", start), "2024-03-25", act),
        )
        .times(if row.each { 2 } else { 1 }),
    ];
    let found = row.found.iter().fold(open(), |case, (act, topic)| {
        case.add("2024-06-03", "council", found_not_done(*act, topic.clone()))
    });
    all.push(of.missed("found not done", found));
    let early = on(open(), "2024-03-01", act);
    all.push(if row.any_time {
        of.met("done before", early)
    } else {
        of.pending("done before", early)
    });
    for start in row.starts {
        let case = on(world(kind(), Reach::Commune), "2024-03-04", start);
        all.push(of.met("however it started", on(case, "2024-03-25", act)));
    }
    for start in row.other_starts {
        let case = on(world(kind(), Reach::Commune), "2024-03-04", start);
        all.push(of.outside("another start", on(case, "2024-03-25", act)));
    }
    for act in row.acts {
        all.push(of.met("in either way", on(open(), "2024-03-25", act)));
    }
    for act in row.short {
        all.push(of.pending("not that", on(open(), "2024-03-25", act)));
    }
    for kind in ALL
        .iter()
        .chain(&[MatterKind::WORKS, MatterKind::ITEM_OPINIONS])
    {
        let case = on(world(kind.clone(), Reach::Commune), "2024-03-04", start);
        let then = if row.kinds.contains(kind) {
            Outcome::Satisfied
        } else {
            Outcome::NotApplicable
        };
        let case = on(case, "2024-03-25", act);
        all.push(Vignette::new(format!("{kind}"), row.norm, case, then));
    }
    if row.kinds == BURDENS {
        all.extend(excepted(of, || on(open(), "2024-03-25", act)));
    }
    let since = |day: &str| {
        on(
            on(world(kind(), Reach::Commune), day, start),
            "2023-07-10",
            act,
        )
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all
}

/// Secrets and penalties are outside Art. 27(1); a conclusion on something else excepts nothing.
fn excepted(of: Of, met: impl Fn() -> Case) -> Vec<Vignette> {
    vec![
        of.outside(
            "a secret",
            met().add("2024-03-02", "pc", conclude(Topic::NOT_PUBLIC)),
        ),
        of.outside(
            "a penalty",
            met().add("2024-03-02", "pc", conclude(Topic::PENALTY_DECISION)),
        ),
        of.met(
            "neither",
            met().add("2024-03-02", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
    ]
}

const CONSULT: Step = ("pc", |_| consult());
const DIALOGUE: Step = ("pc", |_| dialogue());
const OF_FRONT: [Step; 2] = [("front", |_| consult()), ("front", |_| dialogue())];
const PLAN: Step = ("pc", |_| plan());
const FROM_ABOVE: Step = ("above", |on| arrives(Topic::OPINION_PLAN, "pc", on));
const NOT_FROM_ABOVE: &[Step] = &[
    ("above", |on| arrives(Topic::OPINION_PLAN, "front", on)),
    ("above", |on| arrives(Topic::PROGRAMME, "pc", on)),
    ("front", |on| arrives(Topic::OPINION_PLAN, "pc", on)),
];
const NOT_HEARD: &[(ActKind, Option<Topic>)] =
    &[(ActKind::Consult, None), (ActKind::Dialogue, None)];

fn undated() -> Vec<Vignette> {
    let heard: &[Step] = &[CONSULT, DIALOGUE];
    [
        Once {
            norm: "law-10-2022:27.1:hear",
            kinds: BURDENS,
            also: same,
            starts: &[("citizens", |_| request(Topic::HEARING_REQUEST, "pc"))],
            other_starts: &[
                ("citizens", |_| request(Topic::HEARING_REQUEST, "front")),
                ("citizens", |_| request(Topic::CITIZEN_PETITION, "pc")),
            ],
            acts: &[CONSULT, DIALOGUE],
            short: &OF_FRONT,
            planned: ActKind::Petition,
            found: NOT_HEARD.to_vec(),
            any_time: false,
            each: true,
        },
        Once {
            norm: "law-10-2022:27.3:sum-up",
            kinds: BURDENS,
            also: same,
            starts: heard,
            other_starts: &OF_FRONT,
            acts: &[
                ("pc", |_| report(Topic::PEOPLE_OPINION, &["pc-chair"])),
                ("pc", |_| file(Topic::PEOPLE_OPINION)),
            ],
            short: &[
                ("front", |_| report(Topic::PEOPLE_OPINION, &["pc-chair"])),
                ("front", |_| file(Topic::PEOPLE_OPINION)),
                ("pc", |_| report(Topic::PUBLICITY, &["pc-chair"])),
                ("pc", |_| file(Topic::OPINION_EXPLANATION)),
            ],
            planned: ActKind::Consult,
            found: vec![
                (ActKind::Report, Some(Topic::PEOPLE_OPINION)),
                (ActKind::File, Some(Topic::PEOPLE_OPINION)),
            ],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:27.3:send-explanation",
            kinds: BURDENS,
            also: same,
            starts: heard,
            other_starts: &OF_FRONT,
            acts: &[("pc", |_| send(Topic::OPINION_EXPLANATION, &["citizens"]))],
            short: &[
                ("front", |_| send(Topic::OPINION_EXPLANATION, &["citizens"])),
                ("pc", |_| send(Topic::PEOPLE_OPINION, &["citizens"])),
            ],
            planned: ActKind::Consult,
            found: vec![(ActKind::Send, Some(Topic::OPINION_EXPLANATION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:27.3:keep-explanation",
            kinds: BURDENS,
            also: same,
            starts: heard,
            other_starts: &OF_FRONT,
            acts: &[("pc", |_| file(Topic::OPINION_EXPLANATION))],
            short: &[
                ("front", |_| file(Topic::OPINION_EXPLANATION)),
                ("pc", |_| file(Topic::PEOPLE_OPINION)),
            ],
            planned: ActKind::Consult,
            found: vec![(ActKind::File, Some(Topic::OPINION_EXPLANATION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.1:send-plan",
            kinds: ALL,
            also: same,
            starts: &[PLAN],
            other_starts: &[("front", |_| plan()), ("pc", |_| plan_of(Topic::PUBLICITY))],
            acts: &[("pc", |_| send(Topic::OPINION_PLAN, &["council", "front"]))],
            short: &[
                ("pc", |_| send(Topic::OPINION_PLAN, &["council"])),
                ("pc", |_| send(Topic::OPINION_PLAN, &["front"])),
                ("pc", |_| send(Topic::PUBLICITY, &["council", "front"])),
                ("front", |_| {
                    send(Topic::OPINION_PLAN, &["council", "front"])
                }),
            ],
            planned: ActKind::Plan,
            found: vec![(ActKind::Send, Some(Topic::OPINION_PLAN))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.1.p2:carry-out",
            kinds: ALL,
            also: same,
            starts: &[FROM_ABOVE],
            other_starts: NOT_FROM_ABOVE,
            acts: &[CONSULT, DIALOGUE],
            short: &OF_FRONT,
            planned: ActKind::Send,
            found: NOT_HEARD.to_vec(),
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.2:carry-out",
            kinds: ALL,
            also: same,
            starts: &[PLAN],
            other_starts: &[("front", |_| plan()), ("pc", |_| plan_of(Topic::PUBLICITY))],
            acts: &[CONSULT, DIALOGUE],
            short: &OF_FRONT,
            planned: ActKind::Plan,
            found: NOT_HEARD.to_vec(),
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.3:direct",
            kinds: ALL,
            also: same,
            starts: heard,
            other_starts: &OF_FRONT,
            acts: &[("pc-chair", |_| direct(Topic::PEOPLE_OPINION))],
            short: &[
                ("pc-chair", |_| direct(Topic::PUBLICITY)),
                ("front-chair", |_| direct(Topic::PEOPLE_OPINION)),
            ],
            planned: ActKind::Consult,
            found: vec![(ActKind::Direct, Some(Topic::PEOPLE_OPINION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.3:publish",
            kinds: ALL,
            also: same,
            starts: &[
                ("pc", |_| decide()),
                ("pc-chair", |_| decide()),
                ("council", |_| decide()),
            ],
            other_starts: &[("above", |_| decide()), ("district-pc", |_| decide())],
            acts: &[
                ("pc", |_| publish(Topic::OPINION_EXPLANATION, &[])),
                ("pc-chair", |_| publish(Topic::OPINION_EXPLANATION, &[])),
            ],
            short: &[
                ("front", |_| publish(Topic::OPINION_EXPLANATION, &[])),
                ("pc", |_| publish(Topic::OPINION_SUBJECT, &[])),
            ],
            planned: ActKind::Decide,
            found: vec![(ActKind::Publish, Some(Topic::OPINION_EXPLANATION))],
            any_time: true,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.4:report",
            kinds: ALL,
            also: same,
            starts: &[FROM_ABOVE],
            other_starts: NOT_FROM_ABOVE,
            acts: &[("pc", |_| report(Topic::PEOPLE_OPINION, &["above"]))],
            short: &[
                ("pc", |_| report(Topic::PEOPLE_OPINION, &["council"])),
                ("pc", |_| report(Topic::PUBLICITY, &["above"])),
                ("front", |_| report(Topic::PEOPLE_OPINION, &["above"])),
            ],
            planned: ActKind::Send,
            found: vec![(ActKind::Report, Some(Topic::PEOPLE_OPINION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.4:give-reasons",
            kinds: ALL,
            also: |case| {
                let differs = judge(Topic::DIFFERS_FROM_MAJORITY, YesNo::Yes);
                case.add("2024-02-01", "above", differs)
            },
            starts: &[("above", |_| decide())],
            other_starts: &[("pc", |_| decide())],
            acts: &[("above", |_| {
                explained(Topic::OPINION_EXPLANATION, &[Field::REASONS])
            })],
            short: &[
                ("above", |_| explained(Topic::OPINION_EXPLANATION, &[])),
                ("above", |_| explained(Topic::PROGRAMME, &[Field::REASONS])),
                ("pc", |_| {
                    explained(Topic::OPINION_EXPLANATION, &[Field::REASONS])
                }),
            ],
            planned: ActKind::Decide,
            found: vec![(ActKind::Send, Some(Topic::OPINION_EXPLANATION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.4:send-explanation",
            kinds: ALL,
            also: same,
            starts: &[("above", |_| decide())],
            other_starts: &[("pc", |_| decide())],
            acts: &[("above", |_| send(Topic::OPINION_EXPLANATION, &["pc"]))],
            short: &[
                ("above", |_| send(Topic::OPINION_EXPLANATION, &["council"])),
                ("above", |_| send(Topic::PROGRAMME, &["pc"])),
                ("front", |_| send(Topic::OPINION_EXPLANATION, &["pc"])),
            ],
            planned: ActKind::Decide,
            found: vec![(ActKind::Send, Some(Topic::OPINION_EXPLANATION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.4:publish",
            kinds: ALL,
            also: same,
            starts: &[("above", |on| arrives(Topic::OPINION_EXPLANATION, "pc", on))],
            other_starts: &[
                ("above", |on| {
                    arrives(Topic::OPINION_EXPLANATION, "front", on)
                }),
                ("above", |on| arrives(Topic::PROGRAMME, "pc", on)),
                ("front", |on| arrives(Topic::OPINION_EXPLANATION, "pc", on)),
            ],
            acts: &[("pc", |_| publish(Topic::OPINION_EXPLANATION, &[]))],
            short: &[
                ("front", |_| publish(Topic::OPINION_EXPLANATION, &[])),
                ("pc", |_| publish(Topic::OPINION_SUBJECT, &[])),
            ],
            planned: ActKind::Send,
            found: vec![(ActKind::Publish, Some(Topic::OPINION_EXPLANATION))],
            any_time: false,
            each: false,
        },
        Once {
            norm: "law-10-2022:28.6.p2:supervise",
            kinds: ALL,
            also: same,
            starts: &[PLAN, CONSULT, DIALOGUE],
            other_starts: &[
                ("front", |_| plan()),
                ("pc", |_| plan_of(Topic::PUBLICITY)),
                ("front", |_| consult()),
                ("front", |_| dialogue()),
            ],
            acts: &[("front", |_| supervise(Topic::PEOPLE_OPINION))],
            short: &[
                ("front", |_| supervise(Topic::PUBLICITY)),
                ("pc", |_| supervise(Topic::PEOPLE_OPINION)),
            ],
            planned: ActKind::Plan,
            found: vec![(ActKind::Supervise, Some(Topic::PEOPLE_OPINION))],
            any_time: false,
            each: false,
        },
    ]
    .iter()
    .flat_map(once)
    .collect()
}

fn explained(topic: Topic, contents: &[Field]) -> Act {
    let to = vec![Delivery::new(body("pc"))];
    Act::Send(Sending::new(topic, to).with_contents(contents.to_vec()))
}

/// Only the authority itself says that it decided other than most people asked for, Art. 28(4).
fn differs() -> Vec<Vignette> {
    let of = Of("law-10-2022:28.4:give-reasons");
    let open =
        || draft(MatterKind::DRAFT_LAND_USE, Reach::Commune).add("2024-03-04", "above", decide());
    let judged =
        |by: &str, holds| open().add("2024-02-01", by, judge(Topic::DIFFERS_FROM_MAJORITY, holds));
    vec![
        of.outside("as most people asked", judged("above", YesNo::No)),
        of.open("nobody says", open()),
        of.open("only the commune says so", judged("pc", YesNo::Yes)),
        of.open(
            "an explanation whose reasons nobody states",
            judged("above", YesNo::Yes).add(
                "2024-03-25",
                "above",
                send(Topic::OPINION_EXPLANATION, &["pc"]),
            ),
        ),
    ]
}

/// What comes before the decision: the plan, Art. 28(1), and the word to those burdened, Art. 27(1).
struct Ahead {
    norm: &'static str,
    kinds: &'static [MatterKind],
    act: fn() -> Act,
    other: fn() -> Act,
    decided_by: &'static [&'static str],
    others_decide: &'static [&'static str],
}

fn ahead(row: &Ahead) -> Vec<Vignette> {
    let of = Of(row.norm);
    let world = |kind: &MatterKind, reach| draft(kind.clone(), reach);
    let kind = &row.kinds[0];
    let decided = || world(kind, Reach::Commune).add("2024-03-04", "pc", decide());
    let mut all = vec![
        of.met(
            "the day before",
            decided().add("2024-03-03", "pc", (row.act)()),
        ),
        of.met(
            "long before, only said to be",
            decided()
                .add("2024-01-03", "pc", (row.act)())
                .only_claimed(),
        ),
        of.met("on the day", decided().add("2024-03-04", "pc", (row.act)())),
        of.missed(
            "the day after",
            decided().add("2024-03-05", "pc", (row.act)()),
        ),
        of.missed("never", decided()),
        of.open(
            "nothing found in a log that may lack it",
            uncovered(decided()),
        ),
        of.missed(
            "by the Front",
            decided().add("2024-03-03", "front", (row.act)()),
        ),
        of.missed(
            "of something else",
            decided().add("2024-03-03", "pc", (row.other)()),
        ),
        of.outside(
            "not decided yet",
            world(kind, Reach::Commune).add("2024-03-03", "pc", (row.act)()),
        ),
        of.outside(
            "a decision only planned",
            world(kind, Reach::Commune).add(
                "2024-03-03",
                "pc",
                planned_for(ActKind::Decide, "2024-03-04"),
            ),
        ),
        of.missed(
            "decided twice, owed once before the first",
            decided()
                .add("2024-04-04", "pc", decide())
                .add("2024-04-01", "pc", (row.act)()),
        )
        .times(1),
        of.met(
            "of one village",
            world(kind, Reach::Village)
                .add("2024-03-04", "pc", decide())
                .add("2024-03-01", "pc", (row.act)()),
        ),
        of.met(
            "beyond the commune",
            world(kind, Reach::Wider)
                .add("2024-03-04", "pc", decide())
                .add("2024-03-01", "pc", (row.act)()),
        ),
    ];
    for by in row.decided_by {
        let case = world(kind, Reach::Commune).add("2024-03-04", by, decide());
        all.push(of.missed("whoever decides in the commune", case));
    }
    for by in row.others_decide {
        let case = world(kind, Reach::Commune).add("2024-03-04", by, decide());
        all.push(of.outside("somebody else decides", case));
    }
    for kind in ALL
        .iter()
        .chain(&[MatterKind::WORKS, MatterKind::ITEM_OPINIONS])
    {
        let case = world(kind, Reach::Commune).add("2024-03-04", "pc", decide());
        let then = if row.kinds.contains(kind) {
            Outcome::Unsatisfied
        } else {
            Outcome::NotApplicable
        };
        all.push(Vignette::new(format!("{kind}"), row.norm, case, then));
    }
    if row.kinds == BURDENS {
        all.extend(excepted(of, || {
            decided().add("2024-03-03", "pc", (row.act)())
        }));
    }
    let since = |day: &str| {
        world(kind, Reach::Commune)
            .add(day, "pc", decide())
            .add("2023-06-01", "pc", (row.act)())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all
}

fn before_the_decision() -> Vec<Vignette> {
    [
        Ahead {
            norm: "law-10-2022:27.1:inform",
            kinds: BURDENS,
            act: || notify(Topic::OPINION_SUBJECT, &[]),
            other: || notify(Topic::PUBLICITY, &[]),
            decided_by: &["pc", "pc-chair"],
            others_decide: &["council", "above"],
        },
        Ahead {
            norm: "law-10-2022:28.1:plan",
            kinds: ALL,
            act: plan,
            other: || plan_of(Topic::PUBLICITY),
            decided_by: &["pc", "pc-chair", "council"],
            others_decide: &["above", "district-pc", "front"],
        },
    ]
    .iter()
    .flat_map(ahead)
    .collect()
}

/// What holds of an act: of every kind of draft, of any reach, since the law is in force.
fn of_every_draft(
    norm: &'static str,
    kinds: &[MatterKind],
    happens: impl Fn(Case, &str) -> Case,
) -> Vec<Vignette> {
    let of = Of(norm);
    let mut all = Vec::new();
    for reach in [Reach::Village, Reach::Wider] {
        let case = happens(draft(kinds[0].clone(), reach), "2024-03-04");
        all.push(of.met("of another reach", case));
    }
    for kind in ALL
        .iter()
        .chain(&[MatterKind::WORKS, MatterKind::ITEM_OPINIONS])
    {
        let case = happens(draft(kind.clone(), Reach::Commune), "2024-03-04");
        let then = if kinds.contains(kind) {
            Outcome::Satisfied
        } else {
            Outcome::NotApplicable
        };
        all.push(Vignette::new(format!("{kind}"), norm, case, then));
    }
    let since = |day: &str| happens(draft(kinds[0].clone(), Reach::Commune), day);
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all
}

const SAYS: [Field; 5] = [
    Field::SUBJECT,
    Field::FORM,
    Field::MANNER,
    Field::DURATION,
    Field::RESPONSIBLE,
];

fn the_plan_says() -> Vec<Vignette> {
    let norm = "law-10-2022:28.1:plan-contents";
    let of = Of(norm);
    let says = |fields: &[Field]| {
        let plan = Plan::new().with_topic(Topic::OPINION_PLAN);
        Act::Plan(plan.with_contents(fields.to_vec()))
    };
    let world = || draft(MatterKind::DRAFT_LAND_USE, Reach::Commune);
    let mut all = vec![
        of.met("all five", world().add("2024-03-04", "pc", says(&SAYS))),
        of.open(
            "nobody states what it says",
            world().add("2024-03-04", "pc", plan()),
        ),
        of.outside(
            "a plan of the Front",
            world().add("2024-03-04", "front", says(&[])),
        ),
        of.outside(
            "a plan of something else",
            world().add("2024-03-04", "pc", plan_of(Topic::PUBLICITY)),
        ),
    ];
    for left_out in &SAYS {
        let fields: Vec<Field> = SAYS.iter().filter(|it| *it != left_out).cloned().collect();
        let case = world().add("2024-03-04", "pc", says(&fields));
        all.push(of.missed("one of them lacks", case));
    }
    all.extend(of_every_draft(norm, ALL, |case, day| {
        case.add(day, "pc", says(&SAYS))
    }));
    all
}

/// Made public on Monday 2024-03-04: twenty days end on Sunday 2024-03-24, and nothing moves.
fn twenty_days() -> Vec<Vignette> {
    let norm = "law-10-2022:28.2:twenty-days";
    let of = Of(norm);
    let world = || draft(MatterKind::DRAFT_LAND_USE, Reach::Commune);
    let subject = || publish(Topic::OPINION_SUBJECT, &[]);
    let public = || world().add("2024-03-04", "pc", subject());
    let until = |day: &str| public().add("2024-03-05", "pc", consult_until(day));
    let mut all = vec![
        of.missed("nineteen days", until("2024-03-23")),
        of.met("twenty days", until("2024-03-24")),
        of.met("twenty-one days", until("2024-03-25")),
        of.open(
            "nobody says until when",
            public().add("2024-03-05", "pc", consult()),
        ),
        of.open(
            "nobody says on which day of March it was made public",
            world().add("2024-03", "pc", subject()).add(
                "2024-04-01",
                "pc",
                consult_until("2024-04-10"),
            ),
        ),
        of.met(
            "made public some day of March, twenty days after the last of them",
            world().add("2024-03", "pc", subject()).add(
                "2024-04-01",
                "pc",
                consult_until("2024-04-20"),
            ),
        ),
        of.missed(
            "never made public",
            world().add("2024-03-05", "pc", consult_until("2024-06-20")),
        ),
        of.open(
            "never made public, in a log that may lack it",
            uncovered(world().add("2024-03-05", "pc", consult_until("2024-06-20"))),
        ),
        of.missed(
            "made public by the Front",
            world().add("2024-03-04", "front", subject()).add(
                "2024-03-05",
                "pc",
                consult_until("2024-06-20"),
            ),
        ),
        of.open(
            "made public by nobody knows whom",
            world()
                .add("2024-03-04", "pc", subject())
                .by_nobody_known()
                .add("2024-03-05", "pc", consult_until("2024-06-20")),
        ),
        of.missed(
            "something else made public",
            world()
                .add("2024-03-04", "pc", publish(Topic::CONTENT_ITEM, &[]))
                .add("2024-03-05", "pc", consult_until("2024-06-20")),
        ),
        of.met(
            "made public again, counted from the first day",
            until("2024-03-24").add("2024-03-20", "pc", subject()),
        ),
        of.outside(
            "a consultation of the Front",
            public().add("2024-03-05", "front", consult_until("2024-03-06")),
        ),
        of.outside("not heard yet", public()),
        of.outside("other law gives the time", until("2024-03-06"))
            .context(Context::new().with_special_law(SpecialLaw::new(
                norm.parse().unwrap(),
                // A stand-in: what prevails is the law of the field, which is not in the catalogue.
                Citation::new("10/2022/QH15".parse().unwrap(), "28.2".parse().unwrap()),
            ))),
    ];
    all.extend(of_every_draft(norm, ALL, |case, day| {
        case.add(
            "2023-06-01",
            "pc",
            Act::Publish(Publication::new(Topic::OPINION_SUBJECT)),
        )
        .add(day, "pc", consult_until("2024-04-01"))
    }));
    all
}

/// The four sides of the meeting, Art. 27(2).
fn meeting_members() -> Vec<Vignette> {
    let norm = "law-10-2022:27.2:members";
    let of = Of(norm);
    let set_up_with = |topic: Topic, roles: &[BodyKind]| {
        let origins = roles
            .iter()
            .map(|role| Origin::new(role.clone(), Quantity::exact(2)))
            .collect::<Vec<_>>();
        let members = Members::new().with_size(12_u32).with_origins(origins);
        Act::SetUp(SetUp::new(topic).with_members(members))
    };
    let set_up = |roles: &[BodyKind]| set_up_with(Topic::BURDEN_MEETING, roles);
    let four = [
        BodyKind::COMMUNE_PC,
        BodyKind::COMMUNE_FRONT,
        BodyKind::INSPECTION_BOARD,
        BodyKind::CITIZENS,
    ];
    let with_chair = [&[BodyKind::COMMUNE_PC_CHAIR], &four[1..]].concat();
    let world = || draft(MatterKind::DRAFT_BURDEN, Reach::Commune);
    let held = |roles: &[BodyKind]| world().add("2024-03-04", "pc", set_up(roles));
    let mut all = vec![
        of.met("all four", held(&four)),
        of.met("the chair for the People's Committee", held(&with_chair)),
        of.open(
            "nobody says who came",
            world().add(
                "2024-03-04",
                "pc",
                Act::SetUp(SetUp::new(Topic::BURDEN_MEETING)),
            ),
        ),
        of.outside(
            "another team",
            world().add("2024-03-04", "pc", set_up_with(Topic::BALLOT_TEAM, &four)),
        ),
        of.outside(
            "a meeting of the Front",
            world().add("2024-03-04", "front", set_up(&four)),
        ),
        of.outside("no meeting is held", world()),
    ];
    for left_out in &four {
        let roles: Vec<BodyKind> = four.iter().filter(|it| *it != left_out).cloned().collect();
        all.push(of.missed("one side lacks", held(&roles)));
    }
    all.extend(excepted(of, || held(&four)));
    all.extend(of_every_draft(norm, BURDENS, |case, day| {
        case.add(day, "pc", set_up(&four))
    }));
    all
}

/// The report of Art. 28(5), at the ordinary session after the people were heard.
fn to_the_council() -> Vec<Vignette> {
    let norm = "law-10-2022:28.5:report";
    let of = Of(norm);
    let session = || meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION));
    let world = |kind: &MatterKind, reach| {
        draft(kind.clone(), reach)
            .add("2024-02-01", "council", session())
            .add("2024-04-10", "council", session())
            .add("2024-06-10", "council", session())
    };
    let of_land = || world(&MatterKind::DRAFT_LAND_USE, Reach::Commune);
    let heard = || of_land().add("2024-03-04", "pc", consult());
    let both = || report(Topic::PEOPLE_OPINION, &["council", "front"]);
    let mut all = vec![
        of.met(
            "on the day of the session, only said to be",
            heard().add("2024-04-10", "pc", both()).only_claimed(),
        )
        .due("2024-04-10"),
        of.late("the day after", heard().add("2024-04-11", "pc", both())),
        of.missed("never", heard()),
        of.open(
            "nothing found in a log that may lack it",
            uncovered(heard()),
        ),
        of.missed(
            "not to the Front",
            heard().add(
                "2024-04-10",
                "pc",
                report(Topic::PEOPLE_OPINION, &["council"]),
            ),
        ),
        of.missed(
            "not to the Council",
            heard().add(
                "2024-04-10",
                "pc",
                report(Topic::PEOPLE_OPINION, &["front"]),
            ),
        ),
        of.missed(
            "about something else",
            heard().add(
                "2024-04-10",
                "pc",
                report(Topic::PUBLICITY, &["council", "front"]),
            ),
        ),
        of.missed("by the Front", heard().add("2024-04-10", "front", both())),
        of.met(
            "after a dialogue",
            of_land()
                .add("2024-03-04", "pc", dialogue())
                .add("2024-04-10", "pc", both()),
        ),
        of.met(
            "heard over the day of a session: the next one is the nearest",
            of_land()
                .add("2024-03-25", "pc", consult_until("2024-04-15"))
                .add("2024-06-10", "pc", both()),
        )
        .due("2024-06-10"),
        of.outside(
            "heard by the Front",
            of_land().add("2024-03-04", "front", consult()),
        ),
        of.outside(
            "a dialogue of the Front",
            of_land().add("2024-03-04", "front", dialogue()),
        ),
        of.outside(
            "a consultation only planned",
            of_land().add(
                "2024-03-04",
                "pc",
                planned_for(ActKind::Consult, "2024-03-04"),
            ),
        ),
        of.pending(
            "no session yet",
            draft(MatterKind::DRAFT_LAND_USE, Reach::Commune).add("2024-03-04", "pc", consult()),
        ),
        of.met(
            "heard twice, reported once",
            heard()
                .add("2024-03-05", "pc", dialogue())
                .add("2024-04-10", "pc", both()),
        )
        .times(1),
    ];
    for reach in [Reach::Village, Reach::Wider] {
        let case = world(&MatterKind::DRAFT_LAND_USE, reach).add("2024-03-04", "pc", consult());
        all.push(of.missed("of another reach", case));
    }
    for kind in ALL
        .iter()
        .chain(&[MatterKind::WORKS, MatterKind::ITEM_OPINIONS])
    {
        let case = world(kind, Reach::Commune).add("2024-03-04", "pc", consult());
        let then = if ALL.contains(kind) {
            Outcome::Unsatisfied
        } else {
            Outcome::NotApplicable
        };
        all.push(Vignette::new(format!("{kind}"), norm, case, then));
    }
    let since = |day: &str| {
        draft(MatterKind::DRAFT_RULES, Reach::Commune)
            .add(day, "pc", consult())
            .add("2023-07-10", "council", session())
            .add("2023-07-10", "pc", both())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all
}

pub(crate) fn all() -> Vec<Vignette> {
    [
        undated(),
        differs(),
        before_the_decision(),
        the_plan_says(),
        twenty_days(),
        meeting_members(),
        to_the_council(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

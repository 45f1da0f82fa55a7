//! Law 10/2022/QH15 Art. 18–20: the meeting, the household ballot, the decision as a document.

use danchu::act::{ActKind, Field, Method, Term, Topic, VoteUnit};
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Members, SetUp, Signature, Votes, YesNo};
use danchu::report::Outcome;
use danchu::{Quantity, record};

use crate::world::{
    Log, Of, Vignette, ballot, ballot_with, body, decide, election, election_with, meeting,
    meeting_with, notify, online, plan, planned_for, publish, send, set_up, uncovered, votes, when,
    world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        convenor(),
        clusters(),
        counting_committee(),
        ballot_plan(),
        ballot_team(),
        ballot_announced(),
        one_ballot_each(),
        written(),
        contents(),
        signatures(),
        send_decision(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn village(kind: MatterKind) -> Case {
    world(kind, Reach::Village, "2024-09-30")
}

fn works() -> Case {
    village(MatterKind::WORKS)
}

/// A meeting of a part of the village.
fn cluster(of: &str, in_favour: u32, attending: u32) -> Act {
    meeting_with(|meeting| {
        meeting
            .with_cluster(body(of))
            .with_convenor(body("head"))
            .with_votes(votes(in_favour, attending))
    })
}

/// A meeting of a part of the village that votes by secret ballot.
fn secret_cluster(of: &str) -> Act {
    meeting_with(|meeting| meeting.with_cluster(body(of)).with_method(Method::Secret))
}

/// Art. 18(1): the village head convenes and chairs; where there is none, whom the chairman designated.
fn convenor() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.1:convenor");
    let by = |who: &str| {
        works().add(
            "2024-06-20",
            "village-1",
            meeting_with(|meeting| meeting.with_convenor(body(who))),
        )
    };
    let mut all = vec![
        of.met("the village head", by("head")),
        of.met("the designated convenor", by("convenor")),
        of.missed("the Party cell", by("party-cell")),
        of.missed(
            "the head of the work committee, whom nobody designated",
            by("work-head"),
        ),
        of.missed("the chair of the People's Committee", by("pc-chair")),
        of.open(
            "nobody says who convened",
            works().add("2024-06-20", "village-1", meeting_with(|meeting| meeting)),
        ),
        of.outside(
            "a ballot has no convenor",
            works().add("2024-06-20", "village-1", ballot(60, 70, "2024-06-25")),
        ),
        of.outside(
            "a cluster may be chaired by another",
            works().households("village-1", 200).add(
                "2024-06-20",
                "village-1",
                meeting_with(|meeting| {
                    meeting
                        .with_cluster(body("cluster-a"))
                        .with_convenor(body("citizens"))
                }),
            ),
        ),
        of.outside(
            "the election of a village head goes by the rules of the Government",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", election(46, 60)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting(60, 70)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 18(3): cluster meetings from 200 households, or where dwellings are scattered.
fn clusters() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.3:clusters");
    let met = |households: u32| {
        works()
            .households("village-1", households)
            .add("2024-06-18", "village-1", cluster("cluster-a", 80, 90))
            .add("2024-06-20", "village-1", cluster("cluster-b", 80, 90))
    };
    let mut all = vec![
        of.met(
            "200 households",
            met(200).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.met(
            "201 households",
            met(201).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.missed(
            "199 households, not scattered",
            met(199).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.met(
            "199 households, scattered",
            met(199).read_as(Term::SCATTERED, YesNo::Yes),
        ),
        of.open("199 households, nobody reads `scattered`", met(199)),
        of.open(
            "the number of households is not known",
            met(200)
                .without_registers()
                .read_as(Term::SCATTERED, YesNo::No),
        ),
        of.outside(
            "one meeting of the village",
            works().add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            works()
                .households("village-1", 200)
                .add(day, "village-1", cluster("cluster-a", 80, 90))
        },
        Outcome::Satisfied,
    ));
    all
}

/// Art. 18(4)(d): a meeting that votes by secret ballot elects a counting committee.
fn counting_committee() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.4.d:counting-committee");
    let voted = |method: Method| {
        works().add(
            "2024-06-20",
            "village-1",
            meeting_with(|meeting| meeting.with_method(method).with_votes(votes(60, 70))),
        )
    };
    let secret = || voted(Method::Secret);
    let elect = || set_up(Topic::COUNTING_COMMITTEE, 3);
    let elected = || {
        village(MatterKind::HEAD_ELECTION).add(
            "2024-06-20",
            "village-1",
            election_with(|election| {
                election
                    .with_method(Method::Secret)
                    .with_form(danchu::act::Form::Meeting)
            }),
        )
    };
    let mut all = vec![
        of.met(
            "elected at the meeting",
            secret().add("2024-06-20", "village-1", elect()),
        ),
        of.met(
            "elected at the meeting, as somebody says",
            secret()
                .add("2024-06-20", "village-1", elect())
                .only_claimed(),
        ),
        of.missed(
            "two clusters: each of the two meetings owes its own",
            works()
                .add("2024-06-18", "village-1", secret_cluster("cluster-a"))
                .add("2024-06-20", "village-1", secret_cluster("cluster-b")),
        )
        .times(2),
        of.outside(
            "a meeting is only planned",
            works().add(
                "2024-06-01",
                "head",
                planned_for(ActKind::Meet, "2024-06-20"),
            ),
        ),
        of.missed("none elected", secret()),
        of.missed(
            "elected the day after",
            secret().add("2024-06-21", "village-1", elect()),
        ),
        of.missed(
            "another team is not the counting committee",
            secret().add("2024-06-20", "village-1", set_up(Topic::BALLOT_TEAM, 3)),
        ),
        of.met(
            "elected at an election",
            elected().add("2024-06-20", "village-1", elect()),
        ),
        of.missed("none elected at an election", elected()),
        of.missed(
            "two meetings, the second without a committee",
            secret()
                .add("2024-06-20", "village-1", elect())
                .answering(1)
                .add(
                    "2024-07-20",
                    "village-1",
                    meeting_with(|meeting| meeting.with_method(Method::Secret)),
                ),
        ),
        of.open("none recorded, the log not complete", uncovered(secret())),
        of.open(
            "nobody says how it voted",
            works().add("2024-06-20", "village-1", meeting(60, 70)),
        ),
        of.outside("by show of hands", voted(Method::Hands)),
        of.outside(
            "a council session by secret ballot",
            works().add(
                "2024-06-20",
                "council",
                meeting_with(|meeting| {
                    meeting
                        .with_topic(Topic::ORDINARY_SESSION)
                        .with_method(Method::Secret)
                }),
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            works().add(
                day,
                "village-1",
                meeting_with(|meeting| meeting.with_method(Method::Secret)),
            )
        },
        Outcome::Unsatisfied,
    ));
    all
}

/// Ballots out from 2024-06-10, a Monday, to 2024-06-20.
fn balloted() -> Case {
    works().add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
}

/// A ballot in a second round, from 2024-07-10.
fn again(case: Case) -> Case {
    case.add("2024-07-10", "village-1", ballot(60, 70, "2024-07-20"))
}

/// Art. 19(2): a plan for handing out the ballots.
fn ballot_plan() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:plan");
    let mut all = vec![
        of.met(
            "planned before",
            balloted().add("2024-06-01", "head", plan(Topic::BALLOT)),
        ),
        of.met(
            "planned, as somebody says",
            balloted()
                .add("2024-06-01", "head", plan(Topic::BALLOT))
                .only_claimed(),
        ),
        of.met(
            "planned on the day the ballots go out",
            balloted().add("2024-06-10", "head", plan(Topic::BALLOT)),
        ),
        of.missed(
            "planned while the ballots were out",
            balloted().add("2024-06-15", "head", plan(Topic::BALLOT)),
        ),
        of.missed(
            "planned when all was over",
            balloted().add("2024-06-21", "head", plan(Topic::BALLOT)),
        ),
        of.missed("not planned", balloted()),
        of.missed(
            "something else was planned",
            balloted().add("2024-06-01", "head", plan(Topic::CLUSTER_PLAN)),
        ),
        of.open(
            "no plan recorded, the log not complete",
            uncovered(balloted()),
        ),
        of.missed(
            "a second ballot on the plan of the first",
            again(
                balloted()
                    .add("2024-06-01", "head", plan(Topic::BALLOT))
                    .answering(1),
            ),
        ),
        of.outside(
            "a meeting needs no such plan",
            works().add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", ballot(60, 70, day)),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 19(2): a team of 3 to 5 members.
fn ballot_team() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:team");
    let team = |size| balloted().add("2024-06-05", "head", set_up(Topic::BALLOT_TEAM, size));
    let mut all = vec![
        of.missed("2 members", team(2)),
        of.met("3 members", team(3)),
        of.met("5 members", team(5)),
        of.missed("6 members", team(6)),
        of.met("set up, as somebody says", team(3).only_claimed()),
        of.met(
            "set up on the day the ballots go out",
            balloted().add("2024-06-10", "head", set_up(Topic::BALLOT_TEAM, 4)),
        ),
        of.missed(
            "set up the day after the ballots went out",
            balloted().add("2024-06-11", "head", set_up(Topic::BALLOT_TEAM, 4)),
        ),
        of.missed("no team", balloted()),
        of.missed(
            "another team",
            balloted().add("2024-06-05", "head", set_up(Topic::ONLINE_TEAM, 3)),
        ),
        of.open(
            "how many members is not stated",
            balloted().add(
                "2024-06-05",
                "head",
                Act::SetUp(SetUp::new(Topic::BALLOT_TEAM).with_members(Members::new())),
            ),
        ),
        of.open(
            "no team recorded, the log not complete",
            uncovered(balloted()),
        ),
        of.pending(
            "the ballot is only planned",
            works().with_as_of(crate::world::date("2024-06-05")).add(
                "2024-06-01",
                "head",
                planned_for(ActKind::Ballot, "2024-06-10"),
            ),
        ),
        of.missed(
            "a second ballot with the team of the first",
            again(
                balloted()
                    .add("2024-06-05", "head", set_up(Topic::BALLOT_TEAM, 3))
                    .answering(1),
            ),
        ),
        of.outside(
            "a meeting needs no ballot team",
            works().add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", ballot(60, 70, day)),
        Outcome::Unsatisfied,
    ));
    all
}

/// What the notice of a ballot states, Art. 19(2).
const NOTICE: [Field; 4] = [Field::SUBJECT, Field::START, Field::DURATION, Field::TEAM];

/// Art. 19(2): announced at the latest 2 days before the day the ballots go out; never moved by a rest day.
fn ballot_announced() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:announce");
    let on = |day: &str| balloted().add(day, "head", publish(Topic::BALLOT, &NOTICE));
    let planned = |as_of: &str| {
        works().with_as_of(crate::world::date(as_of)).add(
            "2024-06-01",
            "head",
            planned_for(ActKind::Ballot, "2024-06-10"),
        )
    };
    let mut all = vec![
        of.met("3 days before", on("2024-06-07")),
        of.met("2 days before, a Saturday", on("2024-06-08"))
            .due("2024-06-08"),
        of.late("1 day before", on("2024-06-09")).due("2024-06-08"),
        of.late("on the day", on("2024-06-10")),
        of.missed("the day after", on("2024-06-11")),
        of.met(
            "announced, as somebody says",
            on("2024-06-07").only_claimed(),
        ),
        of.missed("never announced", balloted()),
        of.met(
            "by notice instead of publication",
            balloted().add("2024-06-08", "head", notify(Topic::BALLOT, &NOTICE)),
        ),
        of.missed(
            "by notice that says nothing of the team",
            balloted().add("2024-06-08", "head", notify(Topic::BALLOT, &NOTICE[..3])),
        ),
        of.missed(
            "another thing was announced",
            balloted().add("2024-06-08", "head", publish(Topic::VOTE_RESULT, &NOTICE)),
        ),
        of.missed(
            "notice of another thing was given",
            balloted().add("2024-06-08", "head", notify(Topic::MEETING_NOTICE, &NOTICE)),
        ),
        of.open(
            "what it said is not stated",
            balloted().add(
                "2024-06-08",
                "head",
                Act::Publish(record::Publication::new(Topic::BALLOT)),
            ),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(balloted()),
        ),
        of.pending("planned, on the last day for notice", planned("2024-06-08"))
            .due("2024-06-08"),
        of.met(
            "planned and announced in time",
            planned("2024-06-08").add("2024-06-08", "head", publish(Topic::BALLOT, &NOTICE)),
        ),
        of.met(
            "postponed by 2 days: the real day counts",
            planned("2024-07-31")
                .add("2024-06-10", "head", publish(Topic::BALLOT, &NOTICE))
                .add("2024-06-12", "village-1", ballot(60, 70, "2024-06-20")),
        )
        .due("2024-06-10"),
        of.missed(
            "a second ballot on the notice of the first",
            again(on("2024-06-08").answering(1)),
        ),
        of.outside(
            "a meeting is not a ballot",
            works().add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    for (name, left_out) in [
        ("without the matter", Field::SUBJECT),
        ("without the start", Field::START),
        ("without the period", Field::DURATION),
        ("without the team", Field::TEAM),
    ] {
        let said: Vec<Field> = NOTICE.into_iter().filter(|it| *it != left_out).collect();
        let by = |act| balloted().add("2024-06-08", "head", act);
        all.push(of.missed(name, by(publish(Topic::BALLOT, &said))));
        all.push(of.missed(name, by(notify(Topic::BALLOT, &said))));
    }
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", ballot(60, 70, day)),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 19(3): each household is given one ballot.
fn one_ballot_each() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.3:one-ballot-each");
    let issued_on = |day: &str, issued: u32| {
        works().add(
            day,
            "village-1",
            ballot_with(|ballot| {
                ballot.with_until(when(day)).with_votes(
                    Votes::new(VoteUnit::HouseholdRep)
                        .with_issued(issued)
                        .with_in_favour(60_u32),
                )
            }),
        )
    };
    let issued = |issued: u32| issued_on("2024-06-10", issued);
    let mut all = vec![
        of.missed("89 ballots for 90 households", issued(89)),
        of.met("90 ballots for 90 households", issued(90)),
        of.missed("91 ballots: a second family member", issued(91)),
        of.open(
            "how many were issued is not stated",
            works().add(
                "2024-06-10",
                "village-1",
                ballot_with(|ballot| ballot.with_until(when("2024-06-10"))),
            ),
        ),
        of.open(
            "how many households there are is not known",
            issued(90).without_registers(),
        ),
        of.outside(
            "a meeting",
            works().add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(|day| issued_on(day, 90), Outcome::Satisfied));
    all
}

/// Art. 20(1): the decision is in writing.
fn written() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.1:written");
    let document = |written| {
        works().add(
            "2024-06-20",
            "village-1",
            decide(|decision| decision.with_written(written)),
        )
    };
    let mut all = vec![
        of.met("in writing", document(YesNo::Yes)),
        of.missed("by word of mouth", document(YesNo::No)),
        of.open(
            "nobody says whether in writing",
            works().add("2024-06-20", "village-1", decide(|decision| decision)),
        ),
        of.outside(
            "a decision on something else than the matter",
            works().add(
                "2024-06-20",
                "pc",
                decide(|decision| {
                    decision
                        .with_topic(Topic::CLUSTER_PLAN)
                        .with_written(YesNo::No)
                }),
            ),
        ),
        of.outside(
            "a vote without a document",
            works().add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            works().add(
                day,
                "village-1",
                decide(|decision| decision.with_written(YesNo::Yes)),
            )
        },
        Outcome::Satisfied,
    ));
    all
}

/// Art. 20(2)(a)–(e): what the decision states.
const STATED: [Field; 8] = [
    Field::TIME,
    Field::HOUSEHOLDS,
    Field::PRESENT,
    Field::ABSENT,
    Field::SUBJECT,
    Field::FORM,
    Field::RESULT,
    Field::DECISION,
];

fn contents() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.2:contents");
    let on = |day: &str, stated: &[Field]| {
        works().add(
            day,
            "village-1",
            decide(|decision| decision.with_contents(stated.to_vec())),
        )
    };
    let mut all = vec![
        of.met("all of it", on("2024-06-20", &STATED)),
        of.missed("nothing of it", on("2024-06-20", &[])),
        of.open(
            "what it states is not known",
            works().add("2024-06-20", "village-1", decide(|decision| decision)),
        ),
        of.outside(
            "a decision on something else than the matter",
            works().add(
                "2024-06-20",
                "pc",
                decide(|decision| {
                    decision
                        .with_topic(Topic::CLUSTER_PLAN)
                        .with_contents(Vec::new())
                }),
            ),
        ),
    ];
    for (name, left_out) in [
        ("without the time", Field::TIME),
        ("without the number of households", Field::HOUSEHOLDS),
        ("without the number present", Field::PRESENT),
        ("without the number absent", Field::ABSENT),
        ("without the matter", Field::SUBJECT),
        ("without the form", Field::FORM),
        ("without the result", Field::RESULT),
        ("without what was decided", Field::DECISION),
    ] {
        let stated: Vec<Field> = STATED.into_iter().filter(|it| *it != left_out).collect();
        all.push(of.missed(name, on("2024-06-20", &stated)));
    }
    all.extend(of.since_2023_07_01(|day| on(day, &STATED), Outcome::Satisfied));
    all
}

/// Art. 20(2)(g): signed by the village head, the head of the Front work committee and 2 household representatives.
fn signatures() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.2.g:signatures");
    let on = |day: &str, signed: &[(BodyKind, u32)]| {
        let signed: Vec<Signature> = signed
            .iter()
            .map(|(role, count)| Signature::new(role.clone(), Quantity::exact(*count)))
            .collect();
        works().add(
            day,
            "village-1",
            decide(|decision| decision.with_signed(signed)),
        )
    };
    let head = || (BodyKind::VILLAGE_HEAD, 1);
    let front = || (BodyKind::FRONT_WORK_HEAD, 1);
    let reps = |count| (BodyKind::HOUSEHOLD_REP, count);
    let by = |signed: &[(BodyKind, u32)]| on("2024-06-20", signed);
    let mut all = vec![
        of.met("all signed", by(&[head(), front(), reps(2)])),
        of.met(
            "3 household representatives signed",
            by(&[head(), front(), reps(3)]),
        ),
        of.missed(
            "1 of 2 household representatives signed",
            by(&[head(), front(), reps(1)]),
        ),
        of.missed("no household representative signed", by(&[head(), front()])),
        of.missed("the village head did not sign", by(&[front(), reps(2)])),
        of.missed(
            "the head of the Front work committee did not sign",
            by(&[head(), reps(2)]),
        ),
        of.met(
            "one person is village head and Front head: signs for both",
            by(&[head(), reps(2)]).also_holds("head", BodyKind::FRONT_WORK_HEAD),
        ),
        of.missed(
            "that one person is not a household representative besides",
            by(&[head(), reps(1)]).also_holds("head", BodyKind::FRONT_WORK_HEAD),
        ),
        of.open(
            "who signed is not known",
            works().add("2024-06-20", "village-1", decide(|decision| decision)),
        ),
        of.outside(
            "a decision on something else than the matter",
            works().add(
                "2024-06-20",
                "pc",
                decide(|decision| {
                    decision
                        .with_topic(Topic::CLUSTER_PLAN)
                        .with_signed(Vec::new())
                }),
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| on(day, &[head(), front(), reps(2)]),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 20(3): sent to both within 5 working days; the vote is on Thursday 2024-06-20, so the last day is Thursday 2024-06-27.
fn send_decision() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.3:send");
    let voted = |day: &str, as_of: &str| {
        world(MatterKind::WORKS, Reach::Village, as_of).add(day, "village-1", meeting(60, 70))
    };
    let adopted = || voted("2024-06-20", "2024-07-31");
    let to = |to: &[&str]| send(Topic::DECISION, to);
    let both = || to(&["pc", "front"]);
    let sent = |on: &str| adopted().add(on, "head", both());
    let mut all = vec![
        of.met("the day before the last", sent("2024-06-26"))
            .due("2024-06-27"),
        of.met("on the last day", sent("2024-06-27")),
        of.late("the day after the last", sent("2024-06-28")),
        of.met(
            "entered a day too late, and corrected",
            sent("2024-06-28").add_record(
                record::Record::new("corrected".parse().unwrap(), both())
                    .with_date(when("2024-06-27"))
                    .with_matter("m".parse().unwrap())
                    .with_evidence(record::Evidence::new(danchu::act::Rung::Evidenced))
                    .with_corrects("r2".parse().unwrap()),
            ),
        ),
        of.pending(
            "not sent, on the last day",
            voted("2024-06-20", "2024-06-27"),
        ),
        of.missed(
            "not sent, the day after the last",
            voted("2024-06-20", "2024-06-28"),
        ),
        of.missed(
            "to the committee only",
            adopted().add("2024-06-21", "head", to(&["pc"])),
        ),
        of.missed(
            "to the Front only",
            adopted().add("2024-06-21", "head", to(&["front"])),
        ),
        of.met(
            "to one, and on the last day to the other",
            adopted().add("2024-06-21", "head", to(&["pc"])).add(
                "2024-06-27",
                "head",
                to(&["front"]),
            ),
        )
        .done("2024-06-27"),
        of.late(
            "to one in time, to the other the day after",
            adopted().add("2024-06-21", "head", to(&["pc"])).add(
                "2024-06-28",
                "head",
                to(&["front"]),
            ),
        ),
        of.missed(
            "another paper was sent",
            adopted().add(
                "2024-06-21",
                "head",
                send(Topic::COUNTING_MINUTES, &["pc", "front"]),
            ),
        ),
        of.missed(
            "sent before the vote: a draft is no decision",
            adopted().add("2024-06-19", "head", both()),
        ),
        of.open(
            "only said to be sent",
            adopted().add("2024-06-21", "head", both()).only_claimed(),
        ),
        of.open("not recorded, the log not complete", uncovered(adopted())),
        of.met(
            "after cluster meetings the last one counts",
            works()
                .households("village-1", 200)
                .with_as_of(crate::world::date("2024-07-31"))
                .add("2024-06-18", "village-1", cluster("cluster-a", 80, 90))
                .add("2024-06-20", "village-1", cluster("cluster-b", 80, 90))
                .add("2024-06-27", "head", both()),
        )
        .due("2024-06-27"),
        of.met(
            "after a ballot the end of the period counts",
            balloted().add("2024-06-27", "head", both()),
        )
        .due("2024-06-27"),
        of.met(
            "after an online vote the end of the period counts",
            village(MatterKind::SELF_MANAGEMENT)
                .add("2024-06-15", "village-1", online(46, "2024-06-20"))
                .add("2024-06-27", "head", both()),
        )
        .due("2024-06-27"),
        of.open(
            "a ballot whose end nobody states",
            works()
                .add(
                    "2024-06-10",
                    "village-1",
                    ballot_with(|ballot| {
                        ballot.with_votes(Votes::new(VoteUnit::HouseholdRep).with_in_favour(60_u32))
                    }),
                )
                .add("2024-06-27", "head", both()),
        ),
        // Rest days at the Lunar New Year of 2024: Thursday 8 February to Wednesday 14 February.
        of.missed("over the Lunar New Year", voted("2024-02-05", "2024-07-31"))
            .due("2024-02-19"),
        // Monday 29 April 2024 was taken off for Saturday 4 May, which was worked.
        of.missed(
            "over an exchanged working day",
            voted("2024-04-25", "2024-07-31"),
        )
        .due("2024-05-06"),
        of.outside(
            "59 of 90: only what was adopted is sent",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.outside(
            "adopted by half is not adopted for works",
            works().add("2024-06-20", "village-1", meeting(46, 70)),
        ),
        of.missed(
            "a convention adopted by 46 of 90 is sent too",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.missed(
            "two rounds: the amended decision is sent as well",
            sent("2024-06-26").add("2024-07-20", "village-1", meeting(60, 70)),
        )
        .due("2024-07-26"),
        of.missed(
            "an answer to the first round is not one to the second",
            sent("2024-06-26")
                .add("2024-07-10", "village-1", meeting(60, 70))
                .add("2024-07-11", "head", both())
                .answering(1),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            works()
                .add(day, "village-1", meeting(60, 70))
                .add(day, "head", both())
        },
        Outcome::Satisfied,
    ));
    all
}

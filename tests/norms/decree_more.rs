//! Near misses that several norms share: a second start of a duty, an act that only looks like the one owed,
//! the same thing recorded as another act, and a meeting that decided nothing.

use danchu::act::{ActKind, Channel, Field, Place, Topic};
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Complaint, Plan, Publication, Ruling, Scheduled, SetUp};
use danchu::report::Outcome;

use crate::decree_world::{
    BOTH, ConcatAll, KNOWN, Of, agree, answering, arrived, ballot, body, cluster, decide, deed,
    elect, made_known, meet, members, online, opinion, plan, planned, prepared, refused, report,
    secret, set_up, village, voted,
};
use crate::world::{Log, Vignette, planned_for, send, votes, when};
use crate::{decree_a, decree_b, ordinance};

pub(crate) fn all() -> Vec<Vignette> {
    [
        of_the_commune(),
        meetings(),
        made_known_before(),
        sent_and_reported(),
        second_starts(),
        second_elections(),
        grounds(),
        before_the_law(),
        notice_in_two_records(),
    ]
    .concat_all()
}

/// What the article asks of a matter of the village it asks of a matter that reaches the whole commune.
///
/// Only Art. 4(1)(b) and (c) and Art. 4(6)(c) tell the two apart.
fn of_the_commune() -> Vec<Vignette> {
    let mut seen: Vec<&str> = vec![
        "decree-59-2023:4.1:village-forms",
        "decree-59-2023:4.6.c:report-result",
    ];
    let mut list = Vec::new();
    for vignette in [decree_a::all(), decree_b::all(), ordinance::all()].concat_all() {
        if vignette.expect != Outcome::Satisfied || seen.contains(&vignette.norm) {
            continue;
        }
        seen.push(vignette.norm);
        let mut case = vignette.case;
        for matter in &mut case.matters {
            matter.reach = Reach::Commune;
        }
        list.push(Vignette::new(
            "the same of a matter that reaches the whole commune",
            vignette.norm,
            case,
            Outcome::Satisfied,
        ));
    }
    list
}

fn works() -> Case {
    village(MatterKind::WORKS)
}

/// Art. 3: meetings that decided nothing, and clusters that met on different days.
fn meetings() -> Vec<Vignette> {
    let only_prepared = || works().add("2024-06-20", "village-1", prepared());
    let clusters = || {
        works()
            .add("2024-06-20", "village-1", cluster("cluster-a"))
            .add("2024-06-27", "village-1", cluster("cluster-b"))
    };
    let mut list = Vec::new();
    for norm in [
        "decree-59-2023:3.3:notice",
        "decree-59-2023:3.4:papers",
        "decree-59-2023:3.5.a:secretary",
        "decree-59-2023:3.5.b.p3:method",
        "decree-59-2023:3.5.c.p4:witnesses",
    ] {
        list.extend(
            Of::norm(norm)
                .out("a meeting that decided nothing", only_prepared())
                .done(),
        );
    }
    let other_session = Act::Plan(Plan::new().with_topic(Topic::PEOPLE_DECIDE).with_scheduled(
        vec![
                Scheduled::new(ActKind::Meet)
                    .with_topic(Topic::ORDINARY_SESSION)
                    .with_date(when("2024-08-20")),
            ],
    ));
    for norm in ["decree-59-2023:3.3:notice", "decree-59-2023:3.4:papers"] {
        list.extend(
            Of::norm(norm)
                .out(
                    "planned: a session that decides nothing for the village",
                    works().add("2024-06-03", "pc", other_session.clone()),
                )
                .no("each cluster meets on its own day", clusters())
                .due("2024-06-25")
                .no(
                    "each cluster meets on its own day, the earlier one noted last",
                    works()
                        .add("2024-06-27", "village-1", cluster("cluster-b"))
                        .add("2024-06-20", "village-1", cluster("cluster-a")),
                )
                .due("2024-06-18")
                .done(),
        );
    }
    let convened = |kind: MatterKind, who: &str| {
        village(kind).add(
            "2024-06-20",
            "village-1",
            Act::Elect(elect().with_convenor(body(who)).with_witnesses(1u32)),
        )
    };
    list.extend(
        Of::norm("decree-59-2023:3.6:cluster-plan-decided")
            .yes(
                "a meeting that only prepared came before",
                clusters().add("2024-06-01", "village-1", prepared()).add(
                    "2024-06-10",
                    "pc",
                    decide(Topic::CLUSTER_PLAN),
                ),
            )
            .done(),
    );
    list.extend(
        Of::norm("decree-59-2023:3.5.c.p4:election-witnesses")
            .out(
                "an election of another kind",
                convened(MatterKind::SELF_MANAGEMENT, "head"),
            )
            .done(),
    );
    list
}

/// Art. 3(3), 3(4), 4(4) and 6(1): recorded as publicity or as a notice, it must be the same.
fn made_known_before() -> Vec<Vignette> {
    let mut notice = Of::norm("decree-59-2023:3.3:notice")
        .special(
            "trap: a special law named by the caller, never assumed",
            works().add("2024-06-20", "village-1", voted(60, 70)),
        )
        .yes("corrected: it was given earlier than first noted", {
            let noted = works().add("2024-06-20", "village-1", voted(60, 70)).add(
                "2024-06-19",
                "head",
                Act::Notify(made_known(
                    Topic::MEETING_NOTICE,
                    &[Channel::INVITATION],
                    &BOTH,
                )),
            );
            let mut right = noted.records[1].clone();
            right.id = "r3".parse().unwrap();
            right.date = when("2024-06-18");
            noted.add_record(right.with_corrects("r2".parse().unwrap()))
        });
    let mut of_ballot = Of::norm("decree-59-2023:4.4:announce")
        .yes(
            "trap: a day before never rolls: 2 days before a Tuesday is a Sunday",
            works().add("2024-06-25", "head", ballot("2024-06-27")).add(
                "2024-06-23",
                "head",
                Act::Publish(made_known(Topic::BALLOT, &[Channel::DIRECT], &[])),
            ),
        )
        .due("2024-06-23");
    let mut of_election = Of::norm("decree-59-2023:6.1.b.p3:announce");
    for known in KNOWN {
        let meeting = |topic: Topic, channel: Channel, places: &[Place]| {
            works().add("2024-06-20", "village-1", voted(60, 70)).add(
                "2024-06-18",
                "head",
                known(made_known(topic, &[channel], places)),
            )
        };
        notice = notice
            .all(
                "each channel alone is enough",
                [
                    Channel::INVITATION,
                    Channel::DIRECT,
                    Channel::VILLAGE_LOUDSPEAKER,
                    Channel::TELEPHONE,
                    Channel::AGREED_NETWORK,
                ],
                |channel| meeting(Topic::MEETING_NOTICE, channel, &BOTH),
                Outcome::Satisfied,
            )
            .no(
                "posted only",
                meeting(Topic::MEETING_NOTICE, Channel::POSTING, &BOTH),
            )
            .all(
                "posted at one place of the two",
                BOTH,
                |place| meeting(Topic::MEETING_NOTICE, Channel::INVITATION, &[place]),
                Outcome::Unsatisfied,
            )
            .no(
                "something else made known",
                meeting(Topic::VOTE_RESULT, Channel::INVITATION, &BOTH),
            );
        let vote = |topic: Topic, channel: Channel, places: &[Place]| {
            works().add("2024-06-20", "head", ballot("2024-06-27")).add(
                "2024-06-18",
                "head",
                known(made_known(topic, &[channel], places)),
            )
        };
        of_ballot = of_ballot
            .yes("posted", vote(Topic::BALLOT, Channel::POSTING, &BOTH))
            .all(
                "each other channel alone is enough",
                [
                    Channel::DIRECT,
                    Channel::VILLAGE_LOUDSPEAKER,
                    Channel::TELEPHONE,
                    Channel::AGREED_NETWORK,
                ],
                |channel| vote(Topic::BALLOT, channel, &[]),
                Outcome::Satisfied,
            )
            .all(
                "no other channel is enough",
                [
                    Channel::INVITATION,
                    Channel::COMMUNE_LOUDSPEAKER,
                    Channel::PORTAL,
                ],
                |channel| vote(Topic::BALLOT, channel, &BOTH),
                Outcome::Unsatisfied,
            )
            .all(
                "posted at one place of the two",
                BOTH,
                |place| vote(Topic::BALLOT, Channel::POSTING, &[place]),
                Outcome::Unsatisfied,
            )
            .all(
                "something else made known",
                [Channel::DIRECT, Channel::POSTING],
                |channel| vote(Topic::VOTE_RESULT, channel, &BOTH),
                Outcome::Unsatisfied,
            );
        let election = |topic: Topic, channel: Channel, places: &[Place]| {
            elected().add(
                "2024-06-10",
                "pc",
                known(made_known(topic, &[channel], places)),
            )
        };
        of_election = of_election
            .all(
                "the loudspeakers or any other form that fits",
                [
                    Channel::VILLAGE_LOUDSPEAKER,
                    Channel::COMMUNE_LOUDSPEAKER,
                    Channel::OTHER,
                    Channel::TELEPHONE,
                    Channel::AGREED_NETWORK,
                    Channel::DIRECT,
                    Channel::MEETING,
                    Channel::INVITATION,
                    Channel::PORTAL,
                ],
                |channel| election(Topic::ELECTION, channel, &BOTH),
                Outcome::Satisfied,
            )
            .no(
                "posted only",
                election(Topic::ELECTION, Channel::POSTING, &BOTH),
            )
            .all(
                "posted at one place of the two",
                BOTH,
                |place| election(Topic::ELECTION, Channel::DIRECT, &[place]),
                Outcome::Unsatisfied,
            )
            .no(
                "something else announced",
                election(Topic::MEETING_NOTICE, Channel::DIRECT, &BOTH),
            );
    }
    [notice.done(), of_ballot.done(), of_election.done()].concat_all()
}

/// Art. 3(3): one notice that was recorded in two records, the channel in one, the posting in the other.
///
/// The article asks for one channel and for posting, not for one act of both.
fn notice_in_two_records() -> Vec<Vignette> {
    Of::norm("decree-59-2023:3.3:notice")
        .yes(
            "told by the loudspeakers, and posted: two records of one notice",
            works()
                .add("2024-06-20", "village-1", voted(60, 70))
                .add(
                    "2024-06-18",
                    "head",
                    Act::Notify(
                        Publication::new(Topic::MEETING_NOTICE)
                            .with_channels(vec![Channel::VILLAGE_LOUDSPEAKER]),
                    ),
                )
                .add(
                    "2024-06-18",
                    "head",
                    Act::Publish(made_known(
                        Topic::MEETING_NOTICE,
                        &[Channel::POSTING],
                        &BOTH,
                    )),
                ),
        )
        .done()
}

/// What was sent, reported or posted is about something else.
fn sent_and_reported() -> Vec<Vignette> {
    let none = || {
        village(MatterKind::HEAD_ELECTION).add(
            "2024-06-20",
            "village-1",
            Act::Elect(elect().with_votes(votes(45, 70))),
        )
    };
    [
        Of::norm("decree-59-2023:3.5.c.p4:counting-minutes")
            .no(
                "something else sent with the minutes",
                works()
                    .add("2024-06-20", "village-1", Act::Meet(secret(meet())))
                    .add(
                        "2024-06-21",
                        "head",
                        Act::Send(
                            report(Topic::VOTE_RESULT, &["pc", "front"])
                                .with_attached(vec![Topic::COUNTING_MINUTES])
                                .with_copies(3u32),
                        ),
                    ),
            )
            .done(),
        Of::norm("decree-59-2023:3.5.d.p2:report-none-elected")
            .pending(
                "something else reported",
                none().add(
                    "2024-06-21",
                    "election-team",
                    Act::Report(
                        report(Topic::VOTE_RESULT, &["pc"]).with_contents(vec![Field::REASONS]),
                    ),
                ),
            )
            .out(
                "no member of a board was elected",
                village(MatterKind::BOARD_ELECTION).add(
                    "2024-06-20",
                    "village-1",
                    Act::Elect(elect().with_votes(votes(45, 70))),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:5.4.b:publish-result")
            .pending(
                "something else posted",
                village(MatterKind::SELF_MANAGEMENT)
                    .add("2024-06-20", "head", online("2024-06-20"))
                    .add(
                        "2024-06-21",
                        "head",
                        Act::Publish(made_known(Topic::ONLINE_VOTE, &[Channel::POSTING], &BOTH)),
                    ),
            )
            .out(
                "planned: there is no result yet",
                village(MatterKind::SELF_MANAGEMENT).add(
                    "2024-06-03",
                    "head",
                    planned(Topic::ONLINE_VOTE, ActKind::VoteOnline, "2024-06-20"),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:4.2.p2:send-plan")
            .out(
                "the making of a plan is planned: there is none yet",
                works().add(
                    "2024-06-03",
                    "head",
                    planned(Topic::PEOPLE_DECIDE, ActKind::Plan, "2024-06-20"),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:8:answer")
            .out("something else received", other_arrived("2024-06-21"))
            .done(),
    ]
    .concat_all()
}

/// The list of candidates arrived at the People's Committee, and no decision.
fn other_arrived(day: &str) -> Case {
    village(MatterKind::HEAD_ELECTION).add(
        day,
        "front",
        Act::Send(danchu::record::Sending::new(
            Topic::CANDIDATE_LIST,
            vec![danchu::record::Delivery::new(body("pc")).with_received(when(day))],
        )),
    )
}

/// A duty that starts twice is discharged twice: what answered the first start does not answer the second.
fn second_starts() -> Vec<Vignette> {
    let twice = |first: Case, on: &str, second: (&str, &str, Act)| {
        answering(first, on).add(second.0, second.1, second.2)
    };
    let vote_ahead = |vote: fn(&str) -> Act, by: &str, act: Act| {
        twice(
            works()
                .add("2024-06-20", "head", vote("2024-06-20"))
                .add("2024-06-10", by, act),
            "r1",
            ("2024-07-10", "head", vote("2024-07-10")),
        )
    };
    let ahead = |norm: &'static str, case: Case| {
        Of::norm(norm)
            .no("a second vote, before which it was not done", case)
            .due("2024-07-10")
            .done()
    };
    let discharge = village(MatterKind::HEAD_DISCHARGE);
    [
        ahead(
            "decree-59-2023:4.5.a:paper",
            vote_ahead(ballot, "pc", decide(Topic::BALLOT_PAPER)),
        ),
        ahead(
            "decree-59-2023:5.2.a:report-ahead",
            vote_ahead(
                online,
                "head",
                Act::Report(report(Topic::ONLINE_VOTE, &["pc", "front"])),
            ),
        ),
        ahead(
            "decree-59-2023:5.2.b:set-up-team",
            vote_ahead(online, "head", Act::SetUp(SetUp::new(Topic::ONLINE_TEAM))),
        ),
        Of::norm("decree-59-2023:4.4:announce")
            .no(
                "a second ballot, which was not announced",
                vote_ahead(
                    ballot,
                    "head",
                    Act::Publish(made_known(Topic::BALLOT, &[Channel::DIRECT], &[])),
                ),
            )
            .due("2024-07-08")
            .done(),
        Of::norm("decree-59-2023:4.2.p2:send-plan")
            .no(
                "a second plan, which was not sent",
                twice(
                    works()
                        .add("2024-06-17", "head", plan(Topic::BALLOT, &[]))
                        .add("2024-06-18", "head", send(Topic::BALLOT, &["pc", "front"])),
                    "r1",
                    ("2024-07-01", "head", plan(Topic::BALLOT, &[])),
                ),
            )
            .due("2024-07-03")
            .done(),
        Of::norm("decree-59-2023:3.5.c.p4:counting-minutes")
            .no(
                "a second decision, whose minutes were not sent",
                twice(
                    works()
                        .add("2024-06-20", "village-1", Act::Meet(secret(meet())))
                        .add(
                            "2024-06-21",
                            "head",
                            Act::Send(
                                report(Topic::DECISION, &["pc", "front"])
                                    .with_attached(vec![Topic::COUNTING_MINUTES])
                                    .with_copies(3u32),
                            ),
                        ),
                    "r1",
                    ("2024-07-10", "village-1", Act::Meet(secret(meet()))),
                ),
            )
            .due("2024-07-17")
            .done(),
        Of::norm("decree-59-2023:4.6.c:report-result")
            .pending(
                "a second ballot, whose result was not reported",
                twice(
                    crate::world::world(MatterKind::WORKS, Reach::Commune, "2024-07-31")
                        .add("2024-06-20", "head", ballot("2024-06-20"))
                        .add(
                            "2024-06-21",
                            "head",
                            Act::Report(report(Topic::VOTE_RESULT, &["pc"])),
                        ),
                    "r1",
                    ("2024-07-10", "head", ballot("2024-07-10")),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:5.4.b:publish-result")
            .pending(
                "a second vote, whose result was not posted",
                twice(
                    works().add("2024-06-20", "head", online("2024-06-20")).add(
                        "2024-06-21",
                        "head",
                        Act::Publish(made_known(Topic::VOTE_RESULT, &[Channel::POSTING], &BOTH)),
                    ),
                    "r1",
                    ("2024-07-10", "head", online("2024-07-10")),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:9.3.p2:no-agreement")
            .pending(
                "a second meeting that did not agree",
                twice(
                    discharge
                        .clone()
                        .add("2024-06-20", "village-1", voted(45, 70))
                        .add("2024-06-27", "front", agree(Topic::DISCHARGE))
                        .add("2024-06-28", "pc", decide(Topic::DISCHARGE)),
                    "r1",
                    ("2024-07-10", "village-1", voted(45, 70)),
                ),
            )
            .done(),
        Of::norm("decree-59-2023:8:answer")
            .no(
                "a second decision, which was not answered",
                twice(
                    elected()
                        .add("2024-06-21", "head", arrived("pc", "2024-06-21"))
                        .add("2024-06-28", "pc", Act::Recognise(Ruling::new())),
                    "r2",
                    ("2024-07-01", "head", arrived("pc", "2024-07-01")),
                ),
            )
            .due("2024-07-08")
            .done(),
        Of::norm("decree-59-2023:9.3.p3:new-election")
            .late(
                "recognised twice: the earlier day counts",
                discharge
                    .clone()
                    .with_as_of(crate::world::date("2024-12-31"))
                    .add("2024-06-20", "pc", Act::Recognise(Ruling::new()))
                    .add("2024-07-10", "pc", Act::Recognise(Ruling::new()))
                    .add("2024-08-20", "pc", Act::OrderElection(Ruling::new())),
            )
            .due("2024-08-19")
            .out(
                "the recognition is only planned",
                discharge
                    .clone()
                    .add(
                        "2024-06-10",
                        "pc",
                        planned_for(ActKind::Recognise, "2024-06-20"),
                    )
                    .add("2024-07-10", "pc", Act::OrderElection(Ruling::new())),
            )
            .done(),
        Of::norm("decree-59-2023:9.3.p4:interim")
            .out(
                "the recognition is only planned",
                discharge
                    .clone()
                    .add(
                        "2024-06-10",
                        "pc",
                        planned_for(ActKind::Recognise, "2024-06-20"),
                    )
                    .add("2024-06-27", "front", agree(Topic::INTERIM_HEAD))
                    .add("2024-06-28", "pc", Act::AppointInterim(Ruling::new())),
            )
            .yes(
                "recognised twice: one interim head is enough",
                twice(
                    discharge
                        .add("2024-06-20", "pc", Act::Recognise(Ruling::new()))
                        .add("2024-06-27", "front", agree(Topic::INTERIM_HEAD))
                        .add("2024-06-28", "pc", Act::AppointInterim(Ruling::new())),
                    "r1",
                    ("2024-07-10", "pc", Act::Recognise(Ruling::new())),
                ),
            )
            .done(),
    ]
    .concat_all()
}

/// An election on 2024-06-20.
fn elected() -> Case {
    village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", Act::Elect(elect()))
}

/// Art. 3(5)(d) and 6: a second election, for which nothing was prepared.
fn second_elections() -> Vec<Vignette> {
    let then =
        |case: Case| answering(case, "r1").add("2024-07-10", "village-1", Act::Elect(elect()));
    let of = |norm: &'static str, case: Case, due: &'static str| {
        Of::norm(norm)
            .no(
                "a second election, before which it was not done",
                then(case),
            )
            .due(due)
            .done()
    };
    let team = members(
        5,
        &[
            BodyKind::FRONT_WORK_COMMITTEE,
            BodyKind::VILLAGE_MASS_ORG,
            BodyKind::HOUSEHOLD_REP,
        ],
        BodyKind::FRONT_WORK_COMMITTEE,
    )
    .with_barred(danchu::record::YesNo::No);
    [
        of(
            "decree-59-2023:6.1.a:order",
            elected().add("2024-05-20", "pc-chair", Act::OrderElection(Ruling::new())),
            "2024-06-20",
        ),
        of(
            "decree-59-2023:6.1.a:plan",
            elected().add("2024-05-20", "pc-chair", plan(Topic::ELECTION, &[])),
            "2024-06-20",
        ),
        of(
            "decree-59-2023:6.1.b:team",
            elected()
                .add("2024-06-01", "front", agree(Topic::ELECTION_TEAM))
                .add("2024-06-05", "pc-chair", set_up(Topic::ELECTION_TEAM, team)),
            "2024-06-30",
        ),
        of(
            "decree-59-2023:6.1.b.p3:announce",
            elected().add(
                "2024-06-10",
                "pc",
                Act::Publish(made_known(Topic::ELECTION, &[Channel::DIRECT], &BOTH)),
            ),
            "2024-07-03",
        ),
        of(
            "decree-59-2023:6.2:candidate-list",
            elected()
                .add("2024-05-20", "party-cell", opinion(Topic::CANDIDATE_LIST))
                .add(
                    "2024-06-01",
                    "work-head",
                    send(Topic::CANDIDATE_LIST, &["pc"]),
                ),
            "2024-06-25",
        ),
        Of::norm("decree-59-2023:3.5.d.p2:report-none-elected")
            .pending(
                "a second election in which none was elected",
                answering(
                    village(MatterKind::HEAD_ELECTION)
                        .add(
                            "2024-06-20",
                            "village-1",
                            Act::Elect(elect().with_votes(votes(45, 70))),
                        )
                        .add(
                            "2024-06-21",
                            "election-team",
                            Act::Report(
                                report(Topic::ELECTION, &["pc"])
                                    .with_contents(vec![Field::REASONS]),
                            ),
                        ),
                    "r1",
                )
                .add(
                    "2024-07-10",
                    "village-1",
                    Act::Elect(elect().with_votes(votes(45, 70))),
                ),
            )
            .done(),
    ]
    .concat_all()
}

/// Art. 9(1): what was asked for or proposed was something else, or a meeting only prepared.
fn grounds() -> Vec<Vignette> {
    let met = || village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "village-1", voted(60, 70));
    let asked = |topic: Topic| Act::Petition(Complaint::new().with_topic(topic));
    Of::norm("decree-59-2023:9.1:ground")
        .all(
            "they asked for something else",
            ["head", "households"],
            |who| met().add("2024-06-10", who, asked(Topic::ANNULMENT)),
            Outcome::Unsatisfied,
        )
        .no(
            "the head of the Front work committee proposed something else",
            met().add("2024-06-10", "work-head", Act::Propose(deed(Topic::MATTER))),
        )
        .yes(
            "a meeting that only prepared came before",
            met().add("2024-06-01", "village-1", prepared()).add(
                "2024-06-10",
                "work-head",
                Act::Propose(deed(Topic::DISCHARGE)),
            ),
        )
        .done()
}

/// The ordinance: a meeting that decided nothing, another thing received, a second report.
fn before_the_law() -> Vec<Vignette> {
    let sent = village(MatterKind::HEAD_ELECTION)
        .add("2016-06-16", "village-1", voted(46, 70))
        .add("2016-06-17", "head", arrived("pc", "2016-06-17"));
    [
        Of::norm("ordinance-34-2007:10:decide-first")
            .no(
                "a meeting that decided nothing",
                works().add("2016-06-20", "village-1", prepared()).add(
                    "2016-06-21",
                    "head",
                    Act::Collect(danchu::record::Money::new()),
                ),
            )
            .done(),
        Of::norm("ordinance-34-2007:13:answer-head")
            .out("something else received", other_arrived("2016-06-17"))
            .no(
                "a second report, which was not answered",
                answering(sent.add("2016-06-22", "pc", Act::Refuse(refused())), "r2").add(
                    "2016-07-01",
                    "head",
                    arrived("pc", "2016-07-01"),
                ),
            )
            .due("2016-07-06")
            .done(),
    ]
    .concat_all()
}

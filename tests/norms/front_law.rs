//! Law 75/2015/QH13 Art. 26–36.

use danchu::act::{ActKind, Concurrence, Field, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, DecisionRecord, MeetingRecord, Ruling, YesNo};
use danchu::report::Outcome;

use crate::front_battery::{
    ANYBODY, Ahead, Checked, FRONTS, LAW, Owed, TWO_LEVELS, Way, front_world, who,
};
use crate::front_criticism::{critique, not_yet_there, reply};
use crate::front_teams::{deed, received, to};
use crate::world::planned_for;
use crate::world::{Log, Of, Vignette, found_not_done, report, send, set_up, uncovered};

const TEAM: MatterKind = MatterKind::FRONT_SUPERVISION;
const HEARING: MatterKind = MatterKind::OVERSIGHT_HEARING;
const CRITICISM: MatterKind = MatterKind::SOCIAL_CRITICISM;
const SUPERVISIONS: &[MatterKind] = &[
    MatterKind::FRONT_SUPERVISION,
    MatterKind::DOCUMENT_REVIEW,
    MatterKind::BOARD_SUPERVISION,
];
/// The Front at the three levels that are left from 2025-07-01 on.
const THREE: &[&str] = &["front", "province-front", "central-front"];
const ASSEMBLIES: &[&str] = &[
    "council",
    "district-council",
    "province-council",
    "assembly",
];
const EXECUTIVES: &[&str] = &["pc", "district-pc", "province-pc", "government"];
const AUTHORITIES: &[&str] = &[
    "council",
    "district-council",
    "province-council",
    "assembly",
    "pc",
    "district-pc",
    "province-pc",
    "government",
];

pub(crate) fn all() -> Vec<Vignette> {
    let mut all = organisations();
    all.extend(supervised());
    all.extend(responsibility());
    all.extend(hearings());
    all.extend(confidence());
    all.extend(drafts());
    all.extend(replies());
    all
}

/// Art. 26(3), 33(3): an organisation leads once it has agreed with the Front.
fn organisations() -> Vec<Vignette> {
    let mut all = Checked {
        norm: "law-75-2015:26.3.p2:agreed",
        kind: TEAM,
        from: TWO_LEVELS,
        until: None,
        act: Way::new(Topic::SUPERVISION_TEAM, &["org"], |topic| set_up(topic, 7)),
    }
    .concurred_by_any(&Topic::SUPERVISION_TEAM, Concurrence::Agreement, THREE);
    all.extend(
        Checked {
            norm: "law-75-2015:33.3.p2:agreed",
            kind: CRITICISM,
            from: TWO_LEVELS,
            until: None,
            act: Way::plain(&["org"], critique),
        }
        .concurred_by_any(&Topic::CRITICISM, Concurrence::Agreement, THREE),
    );
    all
}

fn recommendation_to(whom: &'static str) -> Vec<Way> {
    vec![Way::dated(
        Topic::RECOMMENDATION,
        ANYBODY,
        move |day, topic| Act::Send(received(topic, whom, day)),
    )]
}

/// Art. 28(4), 28(7) first half, 29.
fn supervised() -> Vec<Vignette> {
    let mut all = Owed::new(
        "law-75-2015:28.4:dialogue",
        SUPERVISIONS,
        LAW,
        vec![Way::new(
            Topic::DIALOGUE_REQUEST,
            &["supervised"],
            |topic| Act::Propose(deed(topic)),
        )],
        vec![Way::new(Topic::RECOMMENDATION, FRONTS, |topic| {
            Act::Dialogue(deed(topic))
        })],
    )
    .vignettes();
    all.extend(
        Owed::new(
            "law-75-2015:28.7:urge",
            SUPERVISIONS,
            LAW,
            vec![Way::new(Topic::RECOMMENDATION, FRONTS, |topic| {
                send(topic, &["supervised"])
            })],
            vec![
                Way::new(Topic::RECOMMENDATION, FRONTS, |topic| {
                    Act::Urge(deed(topic))
                }),
                Way::new(Topic::RECOMMENDATION, FRONTS, |topic| {
                    Act::Monitor(deed(topic))
                }),
            ],
        )
        .vignettes(),
    );
    let told = "law-75-2015:29.2:report";
    all.extend(
        Owed::new(
            told,
            &[TEAM],
            LAW,
            vec![Way::dated(Topic::TEAM_NOTICE, ANYBODY, |day, topic| {
                Act::Send(received(topic, "supervised", day))
            })],
            vec![Way::new(
                Topic::SUPERVISED_REPORT,
                &["supervised"],
                |topic| report(topic, &["team"]),
            )],
        )
        .documented()
        .vignettes(),
    );
    let act = report(Topic::SUPERVISED_REPORT, &["team"]);
    all.push(not_yet_there(
        told,
        &TEAM,
        Topic::TEAM_NOTICE,
        "supervised",
        act,
    ));
    let answer = "law-75-2015:29.6:answer";
    all.extend(
        Owed::new(
            answer,
            SUPERVISIONS,
            LAW,
            recommendation_to("supervised"),
            vec![Way::new(Topic::RECOMMENDATION, &["supervised"], reply)],
        )
        .vignettes(),
    );
    let act = reply(Topic::RECOMMENDATION);
    all.push(not_yet_there(
        answer,
        &TEAM,
        Topic::RECOMMENDATION,
        "supervised",
        act,
    ));
    all.extend(
        Owed::new(
            "law-75-2015:29.7:carry-out",
            SUPERVISIONS,
            LAW,
            vec![Way::new(Topic::RECOMMENDATION, &["competent"], |topic| {
                Act::Decide(DecisionRecord::new().with_topic(topic))
            })],
            vec![Way::new(Topic::RECOMMENDATION, &["supervised"], |topic| {
                Act::CarryOut(deed(topic))
            })],
        )
        .vignettes(),
    );
    all
}

/// Art. 28(7): where the recommendation is not resolved.
fn responsibility() -> Vec<Vignette> {
    let of = Of("law-75-2015:28.7:responsibility");
    let world = || front_world(&TEAM, Reach::Commune, "2024-09-30");
    let recommended = |case: Case, day: &str| {
        let sent = received(Topic::RECOMMENDATION, "supervised", day);
        case.add(day, "front", Act::Send(sent))
    };
    let silent = || found_not_done(ActKind::Reply, Some(Topic::RECOMMENDATION));
    let unanswered =
        |case: Case| recommended(case, "2024-03-04").add("2024-06-03", "front", silent());
    let asked = |case: Case, by: &str, topic: Topic, whom: &str| {
        case.add("2024-06-10", by, Act::Propose(to(topic, whom)))
    };
    let asked_of = |case: Case| asked(case, "front", Topic::RESPONSIBILITY, "competent");
    let mut all = vec![
        of.pending("not answered, as was found", unanswered(world())),
        of.missed(
            "nor did the Front ask for it, as was found",
            unanswered(world()).add(
                "2024-08-05",
                "pc",
                found_not_done(ActKind::Propose, Some(Topic::RESPONSIBILITY)),
            ),
        ),
        of.open("nobody knows", uncovered(unanswered(world()))),
        of.outside(
            "nobody found that there was no answer",
            recommended(world(), "2024-03-04"),
        ),
        of.outside(
            "it was answered",
            recommended(world(), "2024-03-04").add(
                "2024-04-01",
                "supervised",
                reply(Topic::RECOMMENDATION),
            ),
        ),
        of.pending(
            "asked of another",
            asked(unanswered(world()), "front", Topic::RESPONSIBILITY, "pc"),
        ),
        of.pending(
            "asked for something else",
            asked(unanswered(world()), "front", Topic::UNHEEDED, "competent"),
        ),
        of.pending(
            "asked by somebody else",
            asked(
                unanswered(world()),
                "citizens",
                Topic::RESPONSIBILITY,
                "competent",
            ),
        ),
        of.met("only claimed", asked_of(unanswered(world())).only_claimed()),
        of.met(
            "two recommendations",
            asked_of(unanswered(recommended(world(), "2024-03-04"))),
        )
        .times(2),
        of.outside(
            "a matter of another kind",
            unanswered(front_world(&CRITICISM, Reach::Commune, "2024-09-30")),
        ),
    ];
    for by in FRONTS {
        all.push(of.met(
            "the Front of each level",
            asked(unanswered(world()), by, Topic::RESPONSIBILITY, "competent"),
        ));
    }
    for kind in SUPERVISIONS {
        let case = front_world(kind, Reach::Commune, "2024-09-30");
        all.push(of.met("each form of supervision", asked_of(unanswered(case))));
    }
    for reach in [Reach::Village, Reach::Wider] {
        let case = front_world(&TEAM, reach, "2024-09-30");
        all.push(of.met("of any reach", asked_of(unanswered(case))));
    }
    for (day, then) in [(LAW.0, Outcome::NotApplicable), (LAW.1, Outcome::Satisfied)] {
        let case = recommended(world(), day).add("2016-02-01", "front", silent());
        all.push(Vignette::new(
            "around the first day",
            of.0,
            asked_of(case),
            then,
        ));
    }
    all
}

/// Art. 30(1): every six months.
fn hearings() -> Vec<Vignette> {
    let heard = |topic| Act::Meet(MeetingRecord::new().with_topic(topic));
    let mut all = Vec::new();
    for (norm, bodies) in [
        ("law-75-2015:30.1:hear-assembly", ASSEMBLIES),
        ("law-75-2015:30.1:hear-executive", EXECUTIVES),
    ] {
        let of = Of(norm);
        let world = || front_world(&HEARING, Reach::Commune, "2018-01-01");
        let on = |day: &str, by: &str| world().add(day, by, heard(Topic::OVERSIGHT_RESULT));
        // Of the two halves of 2017 the second is asked.
        all.extend([
            of.missed("the eve of the half-year", on("2017-06-30", bodies[0]))
                .in_year(2017)
                .due("2017-12-31"),
            of.met("its first day", on("2017-07-01", bodies[0]))
                .in_year(2017)
                .due("2017-12-31"),
            of.met("its last day", on("2017-12-31", bodies[0]))
                .in_year(2017),
            of.missed("the day after it", on("2018-01-01", bodies[0]))
                .in_year(2017),
            of.missed("nothing was heard", world()).in_year(2017),
            of.pending(
                "it still runs",
                front_world(&HEARING, Reach::Commune, "2017-12-31"),
            )
            .in_year(2017),
            of.open("nobody knows", uncovered(world())).in_year(2017),
            of.met("only claimed", on("2017-08-15", bodies[0]).only_claimed())
                .in_year(2017),
            of.missed("somebody else heard it", on("2017-08-15", "citizens"))
                .in_year(2017),
            of.missed(
                "something else was heard",
                world().add("2017-08-15", bodies[0], heard(Topic::ORDINARY_SESSION)),
            )
            .in_year(2017),
            of.outside(
                "a matter of another kind",
                front_world(&MatterKind::PUBLICITY, Reach::Commune, "2017-12-31"),
            ),
            // Two halves of 2016, two of 2017, and the one that runs.
            of.missed("every half-year", world()).in_year(2017).times(5),
        ]);
        for by in bodies {
            all.push(
                of.met("each of them for its level", on("2017-08-15", by))
                    .in_year(2017),
            );
        }
        for reach in [Reach::Village, Reach::Wider] {
            let case = front_world(&HEARING, reach, "2018-01-01");
            all.push(of.missed("of any reach", case).in_year(2017));
        }
        // The law came on the first day of a half-year, which it asks of.
        let first = front_world(&HEARING, Reach::Commune, "2016-07-01");
        all.push(
            of.pending("the second half-year of the law runs", first)
                .in_year(2016)
                .times(2),
        );
    }
    all.extend(
        Owed::new(
            "law-75-2015:30.1:urge",
            &[HEARING],
            LAW,
            vec![Way::new(Topic::OVERSIGHT_RESULT, AUTHORITIES, |topic| {
                Act::Meet(MeetingRecord::new().with_topic(topic))
            })],
            vec![
                Way::new(Topic::RECOMMENDATION, AUTHORITIES, |topic| {
                    Act::Urge(deed(topic))
                }),
                Way::new(Topic::RECOMMENDATION, AUTHORITIES, |topic| {
                    Act::Direct(deed(topic))
                }),
            ],
        )
        .vignettes(),
    );
    all
}

/// Art. 31(3): before the session.
fn confidence() -> Vec<Vignette> {
    let pairs = [
        (who(&["front"]), "council"),
        (&["district-front"], "district-council"),
        (&["province-front"], "province-council"),
        (&["central-front"], "assembly"),
    ];
    let ahead = Ahead {
        norm: "law-75-2015:31.3:send-opinions",
        kind: MatterKind::CONFIDENCE_VOTE,
        from: LAW,
        event: Way::new(Topic::CONFIDENCE_VOTE, ANYBODY, |topic| {
            Act::Meet(MeetingRecord::new().with_topic(topic))
        }),
        days: 0,
        acts: pairs
            .map(|(by, whom)| {
                Way::new(Topic::CONFIDENCE_OPINIONS, by, move |topic| {
                    send(topic, &[whom])
                })
            })
            .into(),
        documented: false,
        given: |case, _| case,
        real: false,
        until: None,
    };
    let mut all = ahead.vignettes();
    for (by, _) in pairs {
        let case = ahead
            .world(Reach::Commune)
            .add(
                "2024-06-03",
                by[0],
                send(Topic::CONFIDENCE_OPINIONS, &["pc"]),
            )
            .add("2024-06-20", "council", ahead.event.made("2024-06-20"));
        all.push(Of(ahead.norm).missed("sent to somebody else", case));
    }
    all
}

/// Art. 35(4), 36(1), 36(2).
fn drafts() -> Vec<Vignette> {
    let criticism = Owed::new(
        "law-75-2015:35.4:send",
        &[CRITICISM],
        LAW,
        vec![Way::plain(FRONTS, critique)],
        vec![Way::new(Topic::CRITICISM, FRONTS, |topic| {
            send(topic, &["drafter"])
        })],
    );
    let mut all = criticism.vignettes();
    all.push(Of(criticism.norm).pending(
        "sent to somebody else",
        criticism.with_act("front", send(Topic::CRITICISM, &["issuer"])),
    ));
    let ahead = Ahead {
        norm: "law-75-2015:36.1:send-draft",
        kind: CRITICISM,
        from: LAW,
        event: Way::new(Topic::SUBMISSION, ANYBODY, |topic| send(topic, &["issuer"])),
        days: 15,
        acts: FRONTS
            .iter()
            .map(|whom| {
                Way::new(Topic::DRAFT, &["drafter"], move |topic| {
                    send(topic, &[whom])
                })
            })
            .collect(),
        documented: false,
        given: |case, _| case,
        real: false,
        until: None,
    };
    all.extend(ahead.vignettes());
    let case = ahead
        .world(Reach::Commune)
        .add("2024-06-03", "drafter", send(Topic::DRAFT, &["pc"]))
        .add(
            "2024-06-20",
            "drafter",
            send(Topic::SUBMISSION, &["issuer"]),
        );
    all.push(Of(ahead.norm).missed("sent to somebody else", case));
    all.extend(
        Owed::new(
            "law-75-2015:36.1:papers",
            &[CRITICISM],
            LAW,
            vec![Way::new(Topic::DRAFT_PAPERS, FRONTS, |topic| {
                Act::Propose(deed(topic))
            })],
            vec![Way::new(Topic::DRAFT_PAPERS, &["drafter"], |topic| {
                send(topic, &["front"])
            })],
        )
        .vignettes(),
    );
    all.extend(
        Owed::new(
            "law-75-2015:36.2:attend",
            &[CRITICISM],
            LAW,
            vec![Way::new(Topic::ATTENDANCE, FRONTS, |topic| {
                Act::Propose(deed(topic))
            })],
            vec![Way::new(Topic::ATTENDANCE, &["drafter"], |topic| {
                Act::Designate(Ruling::new().with_topic(topic))
            })],
        )
        .vignettes(),
    );
    all
}

/// Art. 36(3).
fn replies() -> Vec<Vignette> {
    let arrived = || {
        vec![Way::dated(Topic::CRITICISM, ANYBODY, |day, topic| {
            Act::Send(received(topic, "drafter", day))
        })]
    };
    let in_writing = |written: Option<YesNo>| {
        let mut ruling = Ruling::new();
        ruling.written = written;
        Act::Reply(ruling)
    };
    let answered = Owed::new(
        "law-75-2015:36.3:reply",
        &[CRITICISM],
        LAW,
        arrived(),
        vec![Way::plain(&["drafter"], move || {
            in_writing(Some(YesNo::Yes))
        })],
    );
    let of = Of(answered.norm);
    let mut all = answered.vignettes();
    all.push(of.pending(
        "by word of mouth",
        answered.with_act("drafter", in_writing(Some(YesNo::No))),
    ));
    all.push(of.open(
        "nobody says whether in writing",
        answered.with_act("drafter", in_writing(None)),
    ));
    let act = in_writing(Some(YesNo::Yes));
    all.push(not_yet_there(
        answered.norm,
        &CRITICISM,
        Topic::CRITICISM,
        "drafter",
        act,
    ));

    let of = Of("law-75-2015:36.3:explain");
    let world = |kind: &MatterKind, reach| front_world(kind, reach, "2024-09-30");
    let here = || world(&CRITICISM, Reach::Commune);
    let refused = |contents: Option<Vec<Field>>| {
        let mut ruling = Ruling::new().with_topic(Topic::CRITICISM_NOT_ACCEPTED);
        ruling.contents = contents;
        Act::Reply(ruling)
    };
    let bare = || refused(Some(Vec::new()));
    let reasoned = || refused(Some(vec![Field::REASONS]));
    let later = || Act::Reply(Ruling::new().with_contents(vec![Field::REASONS]));
    all.extend([
        of.met(
            "the reply says why",
            here().add("2024-03-04", "drafter", reasoned()),
        ),
        of.met(
            "only claimed",
            here()
                .add("2024-03-04", "drafter", reasoned())
                .only_claimed(),
        ),
        of.missed("it does not", here().add("2024-03-04", "drafter", bare())),
        of.outside(
            "a reply that is only planned",
            here().add(
                "2024-03-01",
                "drafter",
                planned_for(ActKind::Reply, "2024-03-04"),
            ),
        ),
        of.open(
            "what it says is not known",
            here().add("2024-03-04", "drafter", refused(None)),
        ),
        of.met(
            "a later one supplies the reasons",
            here()
                .add("2024-03-04", "drafter", bare())
                .add("2024-04-08", "drafter", {
                    Act::Reply(
                        Ruling::new()
                            .with_topic(Topic::CRITICISM)
                            .with_contents(vec![Field::REASONS]),
                    )
                }),
        ),
        of.missed(
            "somebody else supplies them",
            here()
                .add("2024-03-04", "drafter", bare())
                .add("2024-04-08", "citizens", later()),
        ),
        of.outside(
            "everything was accepted",
            here().add("2024-03-04", "drafter", reply(Topic::CRITICISM)),
        ),
        of.outside(
            "somebody else replied",
            here().add("2024-03-04", "citizens", bare()),
        ),
        of.outside(
            "a matter of another kind",
            world(&TEAM, Reach::Commune).add("2024-03-04", "drafter", bare()),
        ),
        of.missed(
            "two refusals",
            here()
                .add("2024-03-04", "drafter", bare())
                .add("2024-03-11", "drafter", bare()),
        )
        .times(2),
        of.outside("the eve of its force", here().add(LAW.0, "drafter", bare())),
        of.missed(
            "the first day of its force",
            here().add(LAW.1, "drafter", bare()),
        ),
    ]);
    for reach in [Reach::Village, Reach::Wider] {
        let case = world(&CRITICISM, reach).add("2024-03-04", "drafter", bare());
        all.push(of.missed("of any reach", case));
    }

    let passed_on = Owed::new(
        "law-75-2015:36.3:report",
        &[CRITICISM],
        LAW,
        arrived(),
        vec![Way::new(Topic::CRITICISM, &["drafter"], |topic| {
            report(topic, &["issuer"])
        })],
    );
    all.extend(passed_on.vignettes());
    all.push(Of(passed_on.norm).pending(
        "reported to somebody else",
        passed_on.with_act("drafter", report(Topic::CRITICISM, &["pc"])),
    ));
    let act = report(Topic::CRITICISM, &["issuer"]);
    all.push(not_yet_there(
        passed_on.norm,
        &CRITICISM,
        Topic::CRITICISM,
        "drafter",
        act,
    ));
    all
}

//! The yearly plan, documents, teams and joined supervision, Joint Resolution 403/2017 Art. 3–9, 12, 13.

use danchu::act::{ActKind, Concurrence, Field, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Case, Conclusion, Consultation, Deed, Delivery, Plan, Review, Ruling, Sending, YesNo,
};

use crate::front_battery::{
    ANYBODY, Ahead, Checked, FRONTS, LEADS, Owed, RESOLUTION, TWO_LEVELS, Way, date_shift,
    front_world, ordered, who,
};
use crate::world::{
    Log, Of, Vignette, body, judge, notify, plan, planned_for, report, send, set_up, uncovered,
    when,
};

const PLAN: MatterKind = MatterKind::FRONT_PLAN;
const TEAM: MatterKind = MatterKind::FRONT_SUPERVISION;
const JOINED: MatterKind = MatterKind::JOINED_SUPERVISION;

/// The working session of the team, or of another body, on one day.
pub(crate) fn supervise() -> Act {
    Act::Supervise(Review::new())
}

/// A sending received on the day it was sent.
pub(crate) fn received(topic: Topic, to: &str, day: &str) -> Sending {
    Sending::new(
        topic,
        vec![Delivery::new(body(to)).with_received(when(day))],
    )
}

pub(crate) fn deed(topic: Topic) -> Deed {
    Deed::new().with_topic(topic)
}

pub(crate) fn to(topic: Topic, to: &str) -> Deed {
    deed(topic).with_to(body(to))
}

pub(crate) fn all() -> Vec<Vignette> {
    let mut all = Vec::new();
    all.extend(yearly());
    all.extend(agreed());
    all.extend(documents());
    all.extend(teams());
    all.extend(notices());
    all.extend(results());
    all.extend(joined());
    all
}

fn yearly_plan(by: &'static [&'static str]) -> Way {
    Way::new(Topic::OVERSIGHT_PLAN, by, plan)
}

/// Art. 3(1), (2), (3): the time, (4).
fn yearly() -> Vec<Vignette> {
    let mut all = Checked {
        norm: "resolution-403-2017:3.1:consult",
        kind: PLAN,
        from: RESOLUTION,
        until: None,
        act: yearly_plan(FRONTS),
    }
    .concurred(&Topic::OVERSIGHT_PLAN, Concurrence::Opinion, &["org"]);

    all.extend(invitations());
    let of = Of("resolution-403-2017:3.3:plan");
    let world = |as_of: &str| front_world(&PLAN, Reach::Commune, as_of);
    let on = |day: &str| world("2024-03-31").add(day, "front", plan(Topic::OVERSIGHT_PLAN));
    all.extend([
        of.missed("the eve of the fourth quarter", on("2023-09-30"))
            .in_year(2024)
            .due("2023-12-31"),
        of.met("its first day", on("2023-10-01"))
            .in_year(2024)
            .due("2023-12-31"),
        of.met("its last day", on("2023-12-31")).in_year(2024),
        of.late("the first day of the year itself", on("2024-01-01"))
            .in_year(2024),
        of.missed("no plan", world("2024-03-31")).in_year(2024),
        of.open("nobody knows", uncovered(world("2024-03-31")))
            .in_year(2024),
        of.pending("the quarter still runs", world("2023-12-31"))
            .in_year(2024),
        of.open("the plan is only claimed", on("2023-11-15").only_claimed())
            .in_year(2024),
        of.missed(
            "a plan of something else",
            world("2024-03-31").add("2023-11-15", "front", plan(Topic::TEAM_PLAN)),
        )
        .in_year(2024),
        of.missed(
            "a plan of somebody else",
            world("2024-03-31").add("2023-11-15", "pc", plan(Topic::OVERSIGHT_PLAN)),
        )
        .in_year(2024),
        of.outside(
            "a matter of another kind",
            front_world(&MatterKind::PUBLICITY, Reach::Commune, "2024-03-31"),
        ),
        // The resolution came in June 2017: the first quarter it asks of is the fourth of 2017.
        of.missed("the years 2018 to 2024", world("2024-03-31"))
            .times(7),
    ]);
    for by in FRONTS {
        let case = world("2024-03-31").add("2023-11-15", by, plan(Topic::OVERSIGHT_PLAN));
        all.push(of.met("the Front of each level", case).in_year(2024));
    }
    for reach in [Reach::Village, Reach::Wider] {
        let case = front_world(&PLAN, reach, "2024-03-31");
        all.push(of.missed("of any reach", case).in_year(2024));
    }

    let contents = |left_out: Option<Field>| {
        let all = [
            Field::CONTENT,
            Field::OVERSIGHT_FORM,
            Field::TIME,
            Field::CONDUCTOR,
            Field::OBJECT,
        ];
        all.into_iter()
            .filter(move |field| Some(field) != left_out.as_ref())
            .collect::<Vec<_>>()
    };
    let checked = Checked {
        norm: "resolution-403-2017:3.4:contents",
        kind: PLAN,
        from: RESOLUTION,
        until: None,
        act: Way::new(Topic::OVERSIGHT_PLAN, FRONTS, move |topic| {
            Act::Plan(Plan::new().with_topic(topic).with_contents(contents(None)))
        }),
    };
    all.extend(checked.subjects(&|case, _| case));
    all.extend(fields(&checked, &Topic::OVERSIGHT_PLAN, &contents(None)));
    all
}

/// Whether members are concerned, in the judgement of the Front whose plan it is.
fn judged(by: &str, case: Case, day: &str, holds: YesNo) -> Case {
    case.add(
        &date_shift(day, -30),
        by,
        judge(Topic::MEMBERS_CONCERNED, holds),
    )
}

/// Art. 3(2): the Front of each level for its own plan.
fn invitations() -> Vec<Vignette> {
    type Given = fn(Case, &str) -> Case;
    let levels: [(&str, &'static [&'static str], Option<_>, Given); 4] = [
        (
            "resolution-403-2017:3.2:invite-members-centre",
            &["central-front"],
            None,
            |case, day| judged("central-front", case, day, YesNo::Yes),
        ),
        (
            "resolution-403-2017:3.2:invite-members-commune",
            &["front"],
            None,
            |case, day| judged("front", case, day, YesNo::Yes),
        ),
        (
            "resolution-403-2017:3.2:invite-members-district",
            &["district-front"],
            Some(TWO_LEVELS),
            |case, day| judged("district-front", case, day, YesNo::Yes),
        ),
        (
            "resolution-403-2017:3.2:invite-members-province",
            &["province-front"],
            None,
            |case, day| judged("province-front", case, day, YesNo::Yes),
        ),
    ];
    let mut all = Vec::new();
    for (norm, by, until, given) in levels {
        let invite = Ahead {
            norm,
            kind: PLAN,
            from: RESOLUTION,
            event: yearly_plan(by),
            days: 0,
            acts: vec![Way::new(Topic::PLANNING_INVITATION, by, |topic| {
                send(topic, &["member"])
            })],
            documented: false,
            given,
            real: true,
            until,
        };
        all.extend(invite.vignettes());
        let of = Of(norm);
        let bare = || front_world(&PLAN, Reach::Commune, "2024-09-30");
        let made = |case: Case| case.add("2024-06-20", by[0], plan(Topic::OVERSIGHT_PLAN));
        all.push(of.outside(
            "the Front judged that no member is concerned",
            made(judged(by[0], bare(), "2024-06-20", YesNo::No)),
        ));
        all.push(of.open("nobody judged", made(bare())));
        all.push(of.missed(
            "another was invited",
            made(judged(by[0], bare(), "2024-06-20", YesNo::Yes).add(
                "2024-06-01",
                by[0],
                send(Topic::PLANNING_INVITATION, &["org"]),
            )),
        ));
    }
    all
}

/// A plan that lacks each of its contents, and one of which they are not stated.
fn fields(checked: &Checked, topic: &Topic, every: &[Field]) -> Vec<Vignette> {
    let of = Of(checked.norm);
    let with = |fields: Vec<Field>| {
        let act = Plan::new().with_topic(topic.clone()).with_contents(fields);
        checked
            .world()
            .add(checked.day(), checked.act.first(), Act::Plan(act))
    };
    let mut all = vec![
        of.open(
            "what the plan says is not known",
            checked
                .world()
                .add(checked.day(), checked.act.first(), plan(topic.clone())),
        ),
    ];
    for lacking in every {
        let rest = every
            .iter()
            .filter(|field| *field != lacking)
            .cloned()
            .collect();
        all.push(of.missed("one of its contents is lacking", with(rest)));
    }
    all
}

/// Art. 3(3): with whom the plan of each level is agreed.
fn agreed() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, by, until, with) in [
        (
            "resolution-403-2017:3.3:agreed-centre",
            who(&["central-front"]),
            None,
            who(&["assembly-standing", "government"]),
        ),
        (
            "resolution-403-2017:3.3:agreed-province",
            &["province-front"],
            None,
            &["delegation", "province-council", "province-pc"],
        ),
        (
            "resolution-403-2017:3.3:agreed-district",
            &["district-front"],
            Some(TWO_LEVELS),
            &["district-council", "district-pc"],
        ),
        (
            "resolution-403-2017:3.3:agreed-commune",
            &["front"],
            None,
            &["council", "pc"],
        ),
    ] {
        let checked = Checked {
            norm,
            kind: PLAN,
            from: RESOLUTION,
            until,
            act: yearly_plan(by),
        };
        all.extend(checked.concurred(&Topic::OVERSIGHT_PLAN, Concurrence::Agreement, with));
    }
    all
}

/// Art. 5(3)(b).
fn documents() -> Vec<Vignette> {
    Owed::new(
        "resolution-403-2017:5.3.b:recommend",
        &[MatterKind::DOCUMENT_REVIEW],
        RESOLUTION,
        vec![Way::new(Topic::DOCUMENT_REVIEW, LEADS, |topic| {
            Act::Consult(Consultation::new().with_topic(topic))
        })],
        vec![
            Way::new(Topic::RECOMMENDATION, LEADS, |topic| {
                Act::Propose(deed(topic))
            }),
            Way::new(Topic::RECOMMENDATION, LEADS, |topic| {
                send(topic, &["supervised"])
            }),
        ],
    )
    .vignettes()
}

fn team(by: &'static [&'static str]) -> Way {
    Way::new(Topic::SUPERVISION_TEAM, by, |topic| set_up(topic, 7))
}

/// Art. 6, 7(1), 7(2).
fn teams() -> Vec<Vignette> {
    let mut all = Checked {
        norm: "resolution-403-2017:6.1:asked",
        kind: TEAM,
        from: RESOLUTION,
        until: Some(TWO_LEVELS),
        act: team(&["org"]),
    }
    .concurred_by_any(&Topic::SUPERVISION_TEAM, Concurrence::Proposal, FRONTS);

    let every = vec![
        Field::PURPOSE,
        Field::OBJECT,
        Field::CONTENT,
        Field::EXTENT,
        Field::PERSONS,
        Field::TIME,
        Field::VENUE,
        Field::TASKS,
        Field::MEANS,
    ];
    let stated = every.clone();
    let checked = Checked {
        norm: "resolution-403-2017:6.2:contents",
        kind: TEAM,
        from: RESOLUTION,
        until: None,
        act: Way::new(Topic::TEAM_PLAN, LEADS, move |topic| {
            Act::Plan(Plan::new().with_topic(topic).with_contents(stated.clone()))
        }),
    };
    all.extend(checked.subjects(&|case, _| case));
    all.extend(fields(&checked, &Topic::TEAM_PLAN, &every));

    all.extend(ordered(
        "resolution-403-2017:7.1:plan-first",
        &TEAM,
        RESOLUTION,
        &Way::new(Topic::TEAM_PLAN, LEADS, plan),
        &team(LEADS),
    ));
    all.extend(ordered(
        "resolution-403-2017:7.1:team-first",
        &TEAM,
        RESOLUTION,
        &team(LEADS),
        &Way::plain(&["team"], supervise),
    ));
    all.extend(
        Owed::new(
            "resolution-403-2017:7.2:announce",
            &[TEAM],
            RESOLUTION,
            vec![team(LEADS)],
            vec![Way::new(Topic::TEAM_PLAN, &["team-head"], |topic| {
                notify(topic, &[])
            })],
        )
        .vignettes(),
    );
    let pass_on = Owed::new(
        "resolution-403-2017:7.2:pass-on",
        &[TEAM],
        RESOLUTION,
        vec![Way::dated(
            Topic::SUPERVISED_REPORT,
            ANYBODY,
            |day, topic| Act::Report(received(topic, "team", day)),
        )],
        vec![Way::new(
            Topic::SUPERVISED_REPORT,
            &["team-head"],
            |topic| send(topic, &["team-member"]),
        )],
    );
    all.extend(pass_on.vignettes());
    let of = Of(pass_on.norm);
    let report = |arrived: &str| {
        front_world(&TEAM, Reach::Commune, "2024-09-30").add(
            "2024-03-04",
            "supervised",
            Act::Report(received(Topic::SUPERVISED_REPORT, "team", arrived)),
        )
    };
    all.push(of.pending(
        "sent to somebody else",
        report("2024-03-04").add(
            "2024-04-08",
            "team-head",
            send(Topic::SUPERVISED_REPORT, &["org"]),
        ),
    ));
    all.push(of.pending(
        "it arrived only after that",
        report("2024-05-06").add(
            "2024-04-08",
            "team-head",
            send(Topic::SUPERVISED_REPORT, &["team-member"]),
        ),
    ));
    all
}

/// Art. 7(3): 15 days and 7 days before the day of work.
fn notices() -> Vec<Vignette> {
    let papers = || {
        vec![
            Topic::TEAM_PLAN,
            Topic::SUPERVISION_TEAM,
            Topic::REPORT_OUTLINE,
        ]
    };
    let notice = move |topic: Topic, whom: &str, attached: Vec<Topic>| {
        let to = vec![Delivery::new(body(whom))];
        Act::Send(Sending::new(topic, to).with_attached(attached))
    };
    let ahead = Ahead {
        norm: "resolution-403-2017:7.3:notice",
        kind: TEAM,
        from: RESOLUTION,
        event: Way::plain(ANYBODY, supervise),
        days: 15,
        acts: vec![Way::new(Topic::TEAM_NOTICE, ANYBODY, move |topic| {
            notice(topic, "supervised", papers())
        })],
        documented: false,
        given: |case, _| case,
        real: false,
        until: None,
    };
    let mut all = ahead.vignettes();
    let of = Of(ahead.norm);
    let sent = |act: Act| {
        front_world(&TEAM, Reach::Commune, "2024-09-30")
            .add("2024-06-05", "front", act)
            .add("2024-06-20", "team", supervise())
    };
    for lacking in papers() {
        let rest = papers()
            .into_iter()
            .filter(|paper| *paper != lacking)
            .collect();
        all.push(of.missed(
            "one of the papers is lacking",
            sent(notice(Topic::TEAM_NOTICE, "supervised", rest)),
        ));
    }
    all.push(of.open(
        "what came with it is not known",
        sent(send(Topic::TEAM_NOTICE, &["supervised"])),
    ));
    all.push(of.missed(
        "sent to somebody else",
        sent(notice(Topic::TEAM_NOTICE, "competent", papers())),
    ));

    let ahead = Ahead {
        norm: "resolution-403-2017:7.3.p2:report",
        kind: TEAM,
        from: RESOLUTION,
        event: Way::plain(ANYBODY, supervise),
        days: 7,
        acts: vec![Way::new(
            Topic::SUPERVISED_REPORT,
            &["supervised"],
            |topic| report(topic, &["team"]),
        )],
        documented: true,
        given: |case, _| case,
        real: false,
        until: None,
    };
    all.extend(ahead.vignettes());
    let of = Of(ahead.norm);
    all.push(
        of.missed(
            "reported to somebody else",
            front_world(&TEAM, Reach::Commune, "2024-09-30")
                .add(
                    "2024-06-05",
                    "supervised",
                    report(Topic::SUPERVISED_REPORT, &["pc"]),
                )
                .add("2024-06-20", "team", supervise()),
        ),
    );
    all
}

/// Art. 9.
fn results() -> Vec<Vignette> {
    let of = Of("resolution-403-2017:9.1:report");
    let world = |as_of: &str| front_world(&TEAM, Reach::Commune, as_of);
    // From 4 June to Thursday, 6 June 2024; the fifteenth day after is Friday, 21 June.
    let work = || Act::Supervise(Review::new().with_until(when("2024-06-06")));
    let worked = |as_of: &str| world(as_of).add("2024-06-04", "team", work());
    let told = |day: &str, whom: &str| {
        worked("2024-09-30").add(day, "team-head", report(Topic::OVERSIGHT_RESULT, &[whom]))
    };
    let mut all = vec![
        of.met("on the fourteenth day", told("2024-06-20", "front"))
            .due("2024-06-21"),
        of.met("on the fifteenth day", told("2024-06-21", "front"))
            .due("2024-06-21"),
        of.late("on the sixteenth day", told("2024-06-22", "front"))
            .due("2024-06-21"),
        of.missed("never", worked("2024-09-30")),
        of.pending("the fifteenth day is not over", worked("2024-06-21")),
        of.open("nobody knows", uncovered(worked("2024-09-30"))),
        of.missed("to somebody else", told("2024-06-20", "supervised")),
        of.missed(
            "by somebody else",
            worked("2024-09-30").add(
                "2024-06-20",
                "team",
                report(Topic::OVERSIGHT_RESULT, &["front"]),
            ),
        ),
        of.missed(
            "another report",
            worked("2024-09-30").add(
                "2024-06-20",
                "team-head",
                report(Topic::SUPERVISED_REPORT, &["front"]),
            ),
        ),
        of.open("only claimed", told("2024-06-20", "front").only_claimed()),
        of.outside(
            "a matter of another kind",
            front_world(&MatterKind::PUBLICITY, Reach::Commune, "2024-09-30").add(
                "2024-06-04",
                "team",
                work(),
            ),
        ),
        of.outside(
            "somebody else worked there",
            world("2024-09-30").add("2024-06-04", "citizens", work()),
        ),
        of.outside(
            "only planned",
            world("2024-09-30").add(
                "2024-06-03",
                "front",
                planned_for(ActKind::Supervise, "2024-06-04"),
            ),
        ),
        of.missed(
            "two sessions",
            worked("2024-09-30").add("2024-07-02", "team", supervise()),
        )
        .times(2),
        // The fifteenth day after Friday, 17 May 2024 is Saturday, 1 June: it moves to Monday.
        of.met(
            "an end on a Saturday moves to Monday",
            world("2024-09-30")
                .add("2024-05-17", "team", supervise())
                .add(
                    "2024-06-03",
                    "team-head",
                    report(Topic::OVERSIGHT_RESULT, &["front"]),
                ),
        )
        .due("2024-06-03"),
        of.outside(
            "the eve of its force",
            world("2024-09-30").add(RESOLUTION.0, "team", supervise()),
        ),
        of.missed(
            "the first day of its force",
            world("2024-09-30").add(RESOLUTION.1, "team", supervise()),
        ),
    ];
    for whom in LEADS {
        all.push(of.met("to each of those who lead", told("2024-06-20", whom)));
        for (by, topic) in [
            ("team", Topic::OVERSIGHT_RESULT),
            ("team-head", Topic::SUPERVISED_REPORT),
        ] {
            let case = worked("2024-09-30").add("2024-06-20", by, report(topic, &[whom]));
            all.push(of.missed("by somebody else, or of something else", case));
        }
    }
    for reach in [Reach::Village, Reach::Wider] {
        let case = front_world(&TEAM, reach, "2024-09-30").add("2024-06-04", "team", work());
        all.push(of.missed("of any reach", case));
    }
    let result = || {
        vec![Way::new(Topic::OVERSIGHT_RESULT, &["team-head"], |topic| {
            report(topic, &["front"])
        })]
    };
    all.extend(
        Owed::new(
            "resolution-403-2017:9.3:conclude",
            &[TEAM],
            RESOLUTION,
            result(),
            vec![Way::plain(LEADS, || {
                Act::Conclude(Conclusion::new(Vec::new()))
            })],
        )
        .vignettes(),
    );
    let recommend = Owed::new(
        "resolution-403-2017:9.3:recommend",
        &[TEAM],
        RESOLUTION,
        result(),
        vec![
            Way::new(
                Topic::RECOMMENDATION,
                &["front", "district-front", "province-front", "org"],
                |topic| send(topic, &["supervised", "competent", "superior"]),
            ),
            Way::new(Topic::RECOMMENDATION, &["central-front"], |topic| {
                send(topic, &["supervised", "competent"])
            }),
        ],
    );
    all.extend(recommend.vignettes());
    let of = Of(recommend.norm);
    for (by, whom) in [
        ("front", &["competent", "superior"]),
        ("front", &["supervised", "superior"]),
        ("front", &["supervised", "competent"]),
    ] {
        let case = recommend.with_act(by, send(Topic::RECOMMENDATION, whom));
        all.push(of.pending("one of them did not get it", case));
    }
    for whom in ["supervised", "competent"] {
        let case = recommend.with_act("central-front", send(Topic::RECOMMENDATION, &[whom]));
        all.push(of.pending("one of the two did not get it", case));
    }
    all
}

/// Art. 12, 13.
fn joined() -> Vec<Vignette> {
    let mut all = Owed::new(
        "resolution-403-2017:12.1:send-representative",
        &[JOINED],
        RESOLUTION,
        vec![Way::new(
            Topic::SUPERVISION_INVITATION,
            &["competent"],
            |topic| send(topic, &["front"]),
        )],
        vec![Way::new(Topic::REPRESENTATIVE, LEADS, |topic| {
            Act::Designate(Ruling::new().with_topic(topic))
        })],
    )
    .vignettes();
    let seen = |topic| vec![Way::new(topic, &["rep"], |topic| judge(topic, YesNo::Yes))];
    let propose = Owed::new(
        "resolution-403-2017:13.1:propose",
        &[JOINED],
        RESOLUTION,
        seen(Topic::VIOLATION_SEEN),
        vec![Way::new(Topic::VIOLATION_SEEN, &["rep"], |topic| {
            Act::Propose(to(topic, "competent"))
        })],
    );
    all.extend(propose.vignettes());
    let pass_on = Owed::new(
        "resolution-403-2017:13.2:report",
        &[JOINED],
        RESOLUTION,
        seen(Topic::NOT_RECOMMENDED),
        LEADS
            .iter()
            .map(|whom| {
                Way::new(Topic::VIOLATION_SEEN, &["rep"], move |topic| {
                    report(topic, &[whom])
                })
            })
            .collect(),
    );
    all.extend(pass_on.vignettes());
    all.push(Of(pass_on.norm).pending(
        "reported to somebody else",
        pass_on.with_act("rep", report(Topic::VIOLATION_SEEN, &["pc"])),
    ));
    for (norm, topic) in [
        (propose.norm, Topic::VIOLATION_SEEN),
        (pass_on.norm, Topic::NOT_RECOMMENDED),
    ] {
        let case = front_world(&JOINED, Reach::Commune, "2024-09-30");
        all.push(Of(norm).outside(
            "the representative recorded that it is not so",
            case.add("2024-03-04", "rep", judge(topic, YesNo::No)),
        ));
    }
    all
}

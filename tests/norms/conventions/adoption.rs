//! Decree 61/2023/NĐ-CP Art. 6–11, 15, 18: from the proposal to the text in every house.

use danchu::Quantity;
use danchu::act::{ActKind, Channel, Field, Place, Term, Topic, VoteUnit};
use danchu::actor::BodyKind;
use danchu::check::Context;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Case, Consultation, Delivery, Interruption, Members, Origin, Publication, Reading,
    Sending, SetUp, Signature, Votes, YesNo,
};
use danchu::report::Outcome;
use danchu::time::Span;

use super::owed::{Owed, START, at, deed, making, scoped, since};
use crate::world::{
    Log, Of, Vignette, ballot, body, decide, initiate, meeting, meeting_with, only_for,
    planned_for, publish, put_up, recognise, refuse, send, set_up, support, uncovered, votes, when,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        text(),
        page_seal(),
        collect(),
        team_first(),
        minority_members(),
        draft(),
        post_draft(),
        consult(),
        complete(),
        attended(),
        file(),
        answer(),
        send_text(),
        follow(),
        spread(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Art. 6(1): in writing, signed by the head, the head of the Front work committee and 2 household representatives.
fn text() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:6.1:text";
    let signed = |by: &[(BodyKind, u32)]| {
        let by: Vec<Signature> = by
            .iter()
            .map(|(role, n)| Signature::new(role.clone(), Quantity::exact(*n)))
            .collect();
        decide(|it| {
            it.with_topic(Topic::CONVENTION_TEXT)
                .with_written(YesNo::Yes)
                .with_signed(by)
        })
    };
    let by = |head, work_head, reps| {
        signed(&[
            (BodyKind::VILLAGE_HEAD, head),
            (BodyKind::FRONT_WORK_HEAD, work_head),
            (BodyKind::HOUSEHOLD_REP, reps),
        ])
    };
    let of = Of(NORM);
    let on = |act: Act| making().add(START, "village-1", act);
    let spoken = |written| {
        decide(|it| {
            let it = it.with_topic(Topic::CONVENTION_TEXT).with_signed(vec![
                Signature::new(BodyKind::VILLAGE_HEAD, Quantity::exact(1)),
                Signature::new(BodyKind::FRONT_WORK_HEAD, Quantity::exact(1)),
                Signature::new(BodyKind::HOUSEHOLD_REP, Quantity::exact(2)),
            ]);
            match written {
                Some(written) => it.with_written(written),
                None => it,
            }
        })
    };
    let mut all = vec![
        of.met("all four", on(by(1, 1, 2))),
        of.met("a third household", on(by(1, 1, 3))),
        of.missed("one household only", on(by(1, 1, 1))),
        of.missed("no household", on(by(1, 1, 0))),
        of.missed("not the head", on(by(0, 1, 2))),
        of.missed("not the head of the Front work committee", on(by(1, 0, 2))),
        of.missed("not in writing", on(spoken(Some(YesNo::No)))),
        of.open("nobody says whether it is in writing", on(spoken(None))),
        of.open(
            "nobody says who signed",
            on(decide(|it| {
                it.with_topic(Topic::CONVENTION_TEXT)
                    .with_written(YesNo::Yes)
            })),
        ),
        of.outside(
            "another document, unsigned",
            on(decide(|it| {
                it.with_topic(Topic::DECISION)
                    .with_written(YesNo::No)
                    .with_signed(vec![])
            })),
        ),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making().add(day, "village-1", by(1, 1, 2))
    }));
    all.extend(scoped(NORM, |case| {
        case.add(START, "village-1", by(1, 1, 2))
    }));
    all
}

fn sent(topic: Topic, to: &[&str], contents: Option<Vec<Field>>) -> Act {
    let to = to.iter().map(|to| Delivery::new(body(to))).collect();
    let sending = Sending::new(topic, to);
    Act::Send(match contents {
        Some(contents) => sending.with_contents(contents),
        None => sending,
    })
}

/// Art. 6(1), last sentence: the recognised text bears the seal of the People's Committee across its pages.
fn page_seal() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:6.1:page-seal";
    let of = Of(NORM);
    let sealed = || {
        sent(
            Topic::CONVENTION_TEXT,
            &["head", "front"],
            Some(vec![Field::PAGE_SEAL]),
        )
    };
    let bare = |topic| sent(topic, &["head", "front"], Some(vec![]));
    let mut all = vec![
        of.met("sealed", making().add(START, "pc", sealed())),
        of.missed(
            "no seal",
            making().add(START, "pc", bare(Topic::CONVENTION_TEXT)),
        ),
        of.open(
            "nobody says",
            making().add(START, "pc", sent(Topic::CONVENTION_TEXT, &["head"], None)),
        ),
        of.outside(
            "the head's own copy",
            making().add(START, "head", bare(Topic::CONVENTION_TEXT)),
        ),
        of.outside(
            "another paper",
            making().add(START, "pc", bare(Topic::DECISION)),
        ),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making().add(day, "pc", sealed())
    }));
    all.extend(scoped(NORM, |case| case.add(START, "pc", sealed())));
    all
}

fn asked(topic: Topic) -> Act {
    Act::Consult(Consultation::new().with_topic(topic))
}

/// Art. 7(2): a resident who proposes has the head, with the head of the Front work committee, collect opinions.
fn collect() -> Vec<Vignette> {
    Owed {
        norm: "decree-61-2023:7.2:collect",
        twice: 2,
        documented: false,
        limit: None,
        starts: vec![("citizens", initiate())],
        idle: vec![("head", put_up())],
        planned: Some(ActKind::Initiate),
        ways: vec![("head", asked(Topic::MATTER)), ("households", support(12))],
        wrong: vec![("head", asked(Topic::CONVENTION_DRAFT))],
    }
    .all()
}

/// The draft posted on a day and up until another.
fn posted(until: &str) -> Act {
    Act::Publish(
        Publication::new(Topic::CONVENTION_DRAFT)
            .with_channels(vec![Channel::POSTING])
            .with_places(vec![Place::NOTICE_BOARD])
            .with_until(when(until)),
    )
}

/// Art. 8(1): after the proposal the head sets up the drafting team, so there is a team before there is a draft.
fn team_first() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:8.1:team";
    let of = Of(NORM);
    let team = || set_up(Topic::DRAFTING_TEAM, 5);
    let shown = |on: &str| making().add(on, "team", posted("2024-04-30"));
    let mut all = vec![
        of.met(
            "weeks before",
            shown(START).add("2024-02-01", "head", team()),
        ),
        of.met("on the day", shown(START).add(START, "head", team())),
        of.missed(
            "the day after",
            shown(START).add("2024-03-08", "head", team()),
        ),
        of.missed("no team", shown(START)),
        of.missed(
            "another team",
            shown(START).add("2024-02-01", "head", set_up(Topic::BALLOT_TEAM, 5)),
        ),
        of.missed(
            "set up by another office",
            shown(START).add("2024-02-01", "pc", team()),
        ),
        of.open("nobody knows of a team", uncovered(shown(START))),
        of.met(
            "only claimed",
            shown(START)
                .add("2024-02-01", "head", team())
                .only_claimed(),
        ),
        of.outside("no draft", making()),
        of.outside(
            "another publication",
            making().add(START, "head", publish(Topic::VOTE_RESULT, &[])),
        ),
        of.pending(
            "a draft is planned for later",
            at("2024-02-10").add(
                "2024-02-01",
                "head",
                planned_for(ActKind::Publish, "2024-03-07"),
            ),
        ),
        of.met(
            "shown twice, one making",
            shown(START)
                .add("2024-05-07", "team", posted("2024-06-30"))
                .add("2024-02-01", "head", team()),
        )
        .times(1),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .add("2023-08-10", "head", team())
            .add(day, "team", posted("2023-10-30"))
    }));
    all.extend(scoped(NORM, |case| {
        case.add("2024-02-01", "head", team())
            .add(START, "team", posted("2024-04-30"))
    }));
    all
}

/// Art. 8(2), second sentence: in an area of ethnic minorities an elder and a speaker of the language are members.
fn minority_members() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:8.2:minority-members";
    let of = Of(NORM);
    let team = |origins: &[BodyKind]| {
        let origins: Vec<Origin> = origins
            .iter()
            .map(|role| Origin::new(role.clone(), Quantity::exact(1)))
            .collect();
        Act::SetUp(
            SetUp::new(Topic::DRAFTING_TEAM)
                .with_members(Members::new().with_size(5_u32).with_origins(origins)),
        )
    };
    let both = [BodyKind::ELDER, BodyKind::ETHNIC_SPEAKER];
    let area = |act: Act| {
        making()
            .read_as(Term::MINORITY_AREA, YesNo::Yes)
            .add(START, "head", act)
    };
    let mut all = vec![
        of.met("both are members", area(team(&both))),
        of.missed("no elder", area(team(&[BodyKind::ETHNIC_SPEAKER]))),
        of.missed("nobody speaks the language", area(team(&[BodyKind::ELDER]))),
        of.open(
            "nobody says who the members are",
            area(set_up(Topic::DRAFTING_TEAM, 5)),
        ),
        of.open(
            "nobody says what area it is",
            making().add(START, "head", team(&[])),
        ),
        of.outside(
            "another area",
            making()
                .read_as(Term::MINORITY_AREA, YesNo::No)
                .add(START, "head", team(&[])),
        ),
        of.outside(
            "another team",
            area(Act::SetUp(SetUp::new(Topic::BALLOT_TEAM).with_members(
                Members::new().with_size(5_u32).with_origins(vec![]),
            ))),
        ),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .read_as(Term::MINORITY_AREA, YesNo::Yes)
            .add(day, "head", team(&both))
    }));
    all.extend(scoped(NORM, |case| {
        case.read_as(Term::MINORITY_AREA, YesNo::Yes)
            .add(START, "head", team(&both))
    }));
    all
}

/// Art. 8(3): the team writes the draft.
fn draft() -> Vec<Vignette> {
    Owed {
        norm: "decree-61-2023:8.3:draft",
        twice: 1,
        documented: false,
        limit: None,
        starts: vec![("head", set_up(Topic::DRAFTING_TEAM, 5))],
        idle: vec![("head", set_up(Topic::BALLOT_TEAM, 5))],
        planned: Some(ActKind::SetUp),
        ways: vec![
            ("team", publish(Topic::CONVENTION_DRAFT, &[])),
            ("team", send(Topic::CONVENTION_DRAFT, &["head"])),
        ],
        wrong: vec![
            ("team", publish(Topic::VOTE_RESULT, &[])),
            ("team", send(Topic::DECISION, &["head"])),
        ],
    }
    .all()
}

/// Art. 9(1): before the vote the draft is posted, for at least 30 days from the posting: posted on 7 March, the
/// thirtieth day is 6 April.
fn post_draft() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:9.1:post-draft";
    let of = Of(NORM);
    let voted = |on: &str| making().add(on, "village-1", meeting(60, 70));
    let up = |case: Case, until: &str| case.add(START, "team", posted(until));
    let by = |channels: Vec<Channel>| {
        Act::Publish(
            Publication::new(Topic::CONVENTION_DRAFT)
                .with_channels(channels)
                .with_until(when("2024-04-30")),
        )
    };
    let broken = |from: &str, until: &str| {
        Act::Publish(
            Publication::new(Topic::CONVENTION_DRAFT)
                .with_channels(vec![Channel::POSTING])
                .with_until(when("2024-05-30"))
                .with_interruptions(vec![Interruption::new(when(from)).with_until(when(until))]),
        )
    };
    let mut all = vec![
        of.met(
            "up to the thirtieth day",
            up(voted("2024-04-06"), "2024-04-06"),
        )
        .due(START),
        of.met("longer", up(voted("2024-05-20"), "2024-05-20")),
        of.missed(
            "taken down a day early",
            up(voted("2024-04-20"), "2024-04-05"),
        ),
        of.late(
            "the vote came a day early",
            up(voted("2024-04-05"), "2024-04-30"),
        )
        .due("2024-03-06"),
        of.missed(
            "posted after the vote",
            voted("2024-03-06").add(START, "team", posted("2024-05-01")),
        ),
        of.missed("not posted", voted("2024-05-20")),
        of.missed(
            "sent round, not posted",
            voted("2024-05-20").add(START, "team", by(vec![Channel::AGREED_NETWORK])),
        ),
        of.missed(
            "something else was posted",
            voted("2024-05-20").add(
                START,
                "team",
                Act::Publish(
                    Publication::new(Topic::MEETING_NOTICE)
                        .with_channels(vec![Channel::POSTING])
                        .with_until(when("2024-05-01")),
                ),
            ),
        ),
        of.met(
            "down for a week after the thirtieth day",
            voted("2024-05-20").add(START, "team", broken("2024-04-07", "2024-04-14")),
        ),
        of.missed(
            "never up for thirty days in a row",
            voted("2024-05-20").add(START, "team", broken("2024-04-06", "2024-05-10")),
        ),
        of.open(
            "nobody says until when it was up",
            voted("2024-05-20").add(
                START,
                "team",
                Act::Publish(
                    Publication::new(Topic::CONVENTION_DRAFT).with_channels(vec![Channel::POSTING]),
                ),
            ),
        ),
        of.open("nobody knows of a posting", uncovered(voted("2024-05-20"))),
        of.met(
            "only claimed",
            voted("2024-05-20")
                .add(START, "team", posted("2024-05-20"))
                .only_claimed(),
        ),
        of.met(
            "a ballot after it",
            making().add(START, "team", posted("2024-04-20")).add(
                "2024-04-20",
                "head",
                ballot(60, 70, "2024-04-30"),
            ),
        ),
        of.missed(
            "a ballot, and nothing posted",
            making().add("2024-04-20", "head", ballot(60, 70, "2024-04-30")),
        ),
        of.outside("no vote", making().add(START, "team", posted("2024-04-20"))),
        of.outside(
            "a meeting about something else",
            making().add(
                "2024-05-20",
                "village-1",
                meeting_with(|it| it.with_topic(Topic::RECEPTION)),
            ),
        ),
        of.pending(
            "a vote is planned",
            at("2024-03-20").add(
                "2024-03-01",
                "head",
                planned_for(ActKind::Meet, "2024-05-20"),
            ),
        ),
        of.met(
            "two attempts after one posting",
            up(
                voted("2024-04-20").add("2024-05-20", "village-1", meeting(60, 70)),
                "2024-05-20",
            ),
        )
        .times(2),
        of.met(
            "one attempt in two clusters",
            up(
                making()
                    .add(
                        "2024-04-20",
                        "cluster-a",
                        meeting_with(|it| {
                            it.with_round(1_u16)
                                .with_cluster(body("cluster-a"))
                                .with_votes(votes(30, 40))
                        }),
                    )
                    .add(
                        "2024-04-21",
                        "cluster-b",
                        meeting_with(|it| {
                            it.with_round(1_u16)
                                .with_cluster(body("cluster-b"))
                                .with_votes(votes(30, 40))
                        }),
                    ),
                "2024-05-20",
            ),
        )
        .times(1),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .add("2023-06-01", "team", posted("2023-08-10"))
            .add(day, "village-1", meeting(60, 70))
    }));
    all.extend(scoped(NORM, |case| {
        case.add(START, "team", posted("2024-04-30")).add(
            "2024-05-20",
            "head",
            ballot(60, 70, "2024-05-30"),
        )
    }));
    all
}

/// Art. 9(2): before the vote the head asks households and residents about the draft, in one form or more.
fn consult() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:9.2:consult";
    let of = Of(NORM);
    let voted = |on: &str| making().add(on, "village-1", meeting(60, 70));
    let ask = || asked(Topic::CONVENTION_DRAFT);
    let copies = |to: &str| send(Topic::CONVENTION_DRAFT, &[to]);
    let mut all = vec![
        of.met(
            "asked before",
            voted("2024-05-20").add(START, "head", ask()),
        ),
        of.met("asked on the day", voted(START).add(START, "head", ask())),
        of.missed(
            "asked the day after",
            voted(START).add("2024-03-08", "head", ask()),
        ),
        of.met(
            "a copy to every household",
            voted("2024-05-20").add(START, "head", copies("households")),
        ),
        of.missed(
            "a copy to the People's Committee only",
            voted("2024-05-20").add(START, "head", copies("pc")),
        ),
        of.missed(
            "other papers to every household",
            voted("2024-05-20").add(START, "head", send(Topic::MEETING_PAPERS, &["households"])),
        ),
        of.missed(
            "asked about something else",
            voted("2024-05-20").add(START, "head", asked(Topic::MATTER)),
        ),
        of.missed("nobody was asked", voted("2024-05-20")),
        of.missed(
            "a ballot, and nobody was asked",
            making().add("2024-04-20", "head", ballot(60, 70, "2024-04-30")),
        ),
        of.open("nobody knows", uncovered(voted("2024-05-20"))),
        of.met(
            "only claimed",
            voted("2024-05-20").add(START, "head", ask()).only_claimed(),
        ),
        of.outside("no vote", making().add(START, "head", ask())),
        of.outside(
            "a meeting about something else",
            making().add(
                "2024-05-20",
                "village-1",
                meeting_with(|it| it.with_topic(Topic::RECEPTION)),
            ),
        ),
        of.pending(
            "a vote is planned",
            at("2024-03-20").add(
                "2024-03-01",
                "head",
                planned_for(ActKind::Meet, "2024-05-20"),
            ),
        ),
        of.met(
            "two attempts",
            voted("2024-04-20")
                .add("2024-05-20", "village-1", meeting(60, 70))
                .add(START, "head", ask()),
        )
        .times(2),
        of.met(
            "one attempt in two clusters",
            making()
                .add(
                    "2024-04-20",
                    "cluster-a",
                    meeting_with(|it| {
                        it.with_round(1_u16)
                            .with_cluster(body("cluster-a"))
                            .with_votes(votes(30, 40))
                    }),
                )
                .add(
                    "2024-04-21",
                    "cluster-b",
                    meeting_with(|it| {
                        it.with_round(1_u16)
                            .with_cluster(body("cluster-b"))
                            .with_votes(votes(30, 40))
                    }),
                )
                .add(START, "head", ask()),
        )
        .times(1),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .add("2023-06-01", "head", ask())
            .add(day, "village-1", meeting(60, 70))
    }));
    all.extend(scoped(NORM, |case| {
        case.add(START, "head", ask())
            .add("2024-05-20", "head", ballot(60, 70, "2024-05-30"))
    }));
    all
}

/// Art. 9(4): the team gathers the opinions and completes the draft.
fn complete() -> Vec<Vignette> {
    Owed {
        norm: "decree-61-2023:9.4:complete",
        twice: 1,
        documented: false,
        limit: None,
        starts: vec![("head", asked(Topic::CONVENTION_DRAFT))],
        idle: vec![("head", asked(Topic::MATTER))],
        planned: Some(ActKind::Consult),
        ways: vec![("team", Act::Update(deed(Topic::CONVENTION_DRAFT)))],
        wrong: vec![("team", Act::Update(deed(Topic::PROGRAMME)))],
    }
    .all()
}

/// Art. 10(1)(a): representatives of more than half of all 90 households attend the meeting: 46 do, 45 do not.
fn attended() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:10.1.a:attended";
    let of = Of(NORM);
    let met = |attending| making().add(START, "village-1", meeting(40, attending));
    let mut all = vec![
        of.met("46 of 90", met(46)),
        of.missed("45 of 90", met(45)),
        of.missed("44 of 90", met(44)),
        of.met("all", met(90)),
        of.missed(
            "half of 89, rounded down",
            making()
                .households("village-1", 89)
                .add(START, "village-1", meeting(40, 44)),
        ),
        of.met(
            "half of 89, rounded up",
            making()
                .households("village-1", 89)
                .add(START, "village-1", meeting(40, 45)),
        ),
        of.open(
            "nobody counted",
            making().add(
                START,
                "village-1",
                meeting_with(|it| {
                    it.with_votes(Votes::new(VoteUnit::HouseholdRep).with_in_favour(40_u32))
                }),
            ),
        ),
        of.open(
            "voters were counted, not households",
            making().add(
                START,
                "village-1",
                meeting_with(|it| {
                    it.with_votes(
                        Votes::new(VoteUnit::Voter)
                            .with_in_favour(150_u32)
                            .with_attending(180_u32)
                            .with_electorate(200_u32),
                    )
                }),
            ),
        ),
        of.open(
            "nobody knows how many households there are",
            met(46).without_registers(),
        ),
        of.outside(
            "a ballot is not attended",
            making().add(START, "head", ballot(40, 44, "2024-03-20")),
        ),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making().add(day, "village-1", meeting(50, 60))
    }));
    all.extend(only_for(
        NORM,
        &[MatterKind::CONVENTION],
        &[Reach::Village, Reach::Commune],
        Outcome::Satisfied,
        |case| {
            let act =
                meeting_with(|it| it.with_village(body("village-1")).with_votes(votes(50, 60)));
            case.add(START, "village-1", act)
        },
    ));
    all
}

/// Art. 11(3)(a), (4): the file, of a request, the resolution or minutes and the adopted text, within 5 working days of
/// the meeting on Thursday 7 March, or of the end of the ballot: 14 March.
fn file() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:11.3.a:file";
    let of = Of(NORM);
    let parts = [
        Topic::RECOGNITION_REQUEST,
        Topic::ADOPTION_MINUTES,
        Topic::CONVENTION_TEXT,
    ];
    let of_parts = |topic: Topic, to: &str, parts: &[Topic]| {
        Act::Send(Sending::new(topic, vec![Delivery::new(body(to))]).with_attached(parts.to_vec()))
    };
    let whole = || of_parts(Topic::RECOGNITION_FILE, "pc", &parts);
    let adopted = || making().add(START, "village-1", meeting(46, 60));
    let mut all = vec![
        of.met(
            "on the last day",
            adopted().add("2024-03-14", "head", whole()),
        )
        .due("2024-03-14"),
        of.late(
            "the day after",
            adopted().add("2024-03-15", "head", whole()),
        ),
        of.missed("not sent", adopted()),
        of.missed(
            "sent elsewhere",
            adopted().add(
                "2024-03-14",
                "head",
                of_parts(Topic::RECOGNITION_FILE, "front", &parts),
            ),
        ),
        of.missed(
            "other papers",
            adopted().add(
                "2024-03-14",
                "head",
                of_parts(Topic::DECISION, "pc", &parts),
            ),
        ),
        of.open(
            "nobody says what came with it",
            adopted().add("2024-03-14", "head", send(Topic::RECOGNITION_FILE, &["pc"])),
        ),
        of.open(
            "no document of it",
            adopted().add("2024-03-14", "head", whole()).only_claimed(),
        ),
        of.open("nobody knows", uncovered(adopted())),
        of.outside(
            "not adopted",
            making().add(START, "village-1", meeting(45, 60)),
        ),
        of.met(
            "after a ballot that ended on 7 March",
            making()
                .add("2024-02-20", "village-1", meeting(20, 30))
                .add("2024-02-26", "head", ballot(46, 60, START))
                .add("2024-03-14", "head", whole()),
        )
        .due("2024-03-14"),
        of.late(
            "the day after, after a ballot",
            making()
                .add("2024-02-20", "village-1", meeting(20, 30))
                .add("2024-02-26", "head", ballot(46, 60, START))
                .add("2024-03-15", "head", whole()),
        ),
        of.met(
            "adopted twice",
            making()
                .add("2024-01-10", "village-1", meeting(50, 60))
                .add("2024-01-11", "head", whole())
                .answering(1)
                .add(START, "village-1", meeting(46, 60))
                .add("2024-03-14", "head", whole())
                .answering(3),
        )
        .times(2),
    ];
    all.extend(scoped(NORM, |case| {
        let act = meeting_with(|it| it.with_village(body("village-1")).with_votes(votes(60, 70)));
        case.add(START, "village-1", act)
            .add("2024-03-14", "head", whole())
    }));
    for place in 0..parts.len() {
        let mut fewer = parts.to_vec();
        fewer.remove(place);
        all.push(of.missed(
            "a part of the file is missing",
            adopted().add(
                "2024-03-14",
                "head",
                of_parts(Topic::RECOGNITION_FILE, "pc", &fewer),
            ),
        ));
    }
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .add(day, "village-1", meeting(50, 60))
            .add("2023-08-17", "head", whole())
    }));
    all
}

/// Art. 11(3)(b): recognised, or refused in writing with reasons, within 5 working days of the complete file.
fn answer() -> Vec<Vignette> {
    let received = || Act::Receive(deed(Topic::COMPLETE_FILE));
    let ruled = |act: fn(danchu::record::Ruling) -> Act, written, contents| {
        act(danchu::record::Ruling::new()
            .with_written(written)
            .with_contents(contents))
    };
    Owed {
        norm: "decree-61-2023:11.3.b:answer",
        twice: 2,
        documented: true,
        limit: Some(("2024-03-14", "2024-03-15")),
        starts: vec![("pc", received())],
        idle: vec![
            ("pc", Act::Receive(deed(Topic::RECOGNITION_FILE))),
            ("front", received()),
            ("head", send(Topic::RECOGNITION_FILE, &["pc"])),
        ],
        planned: Some(ActKind::Receive),
        ways: vec![("pc", recognise()), ("pc", refuse())],
        wrong: vec![
            ("front", recognise()),
            ("front", refuse()),
            ("pc", ruled(Act::Refuse, YesNo::No, vec![Field::REASONS])),
            ("pc", ruled(Act::Refuse, YesNo::Yes, vec![])),
        ],
    }
    .all()
}

/// Art. 18(1)(a): the recognised text to the head and the commune Front within 2 working days of the decision.
fn send_text() -> Vec<Vignette> {
    let to = |to: &[&str]| sent(Topic::CONVENTION_TEXT, to, None);
    Owed {
        norm: "decree-61-2023:18.1.a:send",
        twice: 2,
        documented: true,
        limit: Some(("2024-03-11", "2024-03-12")),
        starts: vec![("pc", recognise())],
        idle: vec![("front", recognise()), ("pc", refuse())],
        planned: Some(ActKind::Recognise),
        ways: vec![("pc", to(&["head", "front"]))],
        wrong: vec![
            ("pc", to(&["head"])),
            ("pc", to(&["front"])),
            ("head", to(&["head", "front"])),
            ("pc", send(Topic::DECISION, &["head", "front"])),
        ],
    }
    .all()
}

/// Art. 18(1)(b): the People's Committee inspects and follows how the convention is carried out.
fn follow() -> Vec<Vignette> {
    Owed {
        norm: "decree-61-2023:18.1.b:follow",
        twice: 1,
        documented: false,
        limit: None,
        starts: vec![("pc", recognise())],
        idle: vec![("front", recognise()), ("pc", refuse())],
        planned: Some(ActKind::Recognise),
        ways: vec![
            ("pc", Act::Inspect(crate::world::review())),
            ("pc", Act::Monitor(deed(Topic::IMPLEMENTATION))),
        ],
        wrong: vec![
            ("front", Act::Inspect(crate::world::review())),
            ("front", Act::Monitor(deed(Topic::IMPLEMENTATION))),
        ],
    }
    .all()
}

const PLACES: [Place; 2] = [Place::CULTURE_HOUSE, Place::ACTIVITY_POINT];

fn made_known(places: &[Place], channels: &[Channel]) -> Publication {
    Publication::new(Topic::CONVENTION_TEXT)
        .with_places(places.to_vec())
        .with_channels(channels.to_vec())
}

/// Art. 15(1), (2): promptly, posted at the culture house and the community point and in one more of six forms.
fn spread() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:15.1:spread";
    let of = Of(NORM);
    let recognised = || making().add(START, "pc", recognise());
    let one_more = [
        Channel::MEETING,
        Channel::GRASSROOTS_INFORMATION,
        Channel::VILLAGE_LOUDSPEAKER,
        Channel::COMMUNE_LOUDSPEAKER,
        Channel::HOUSEHOLD_COPY,
        Channel::TELEPHONE,
        Channel::AGREED_NETWORK,
        Channel::LEGAL_EDUCATION,
        Channel::OTHER,
    ];
    // A reading: promptly is within 15 days.
    let within =
        || Context::new().with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(15)));
    let full = || Act::Publish(made_known(&PLACES, &[Channel::POSTING, Channel::MEETING]));
    let told = || Act::Notify(made_known(&PLACES, &[Channel::POSTING, Channel::MEETING]));
    let mut all = vec![
        of.met("the same day", recognised().add(START, "head", full())),
        of.open(
            "a week later, unread",
            recognised().add("2024-03-14", "head", full()),
        ),
        of.met(
            "within the reading",
            recognised().add("2024-03-22", "head", full()),
        )
        .context(within())
        .due("2024-03-22"),
        of.late(
            "the day after the reading",
            recognised().add("2024-03-23", "head", full()),
        )
        .context(within()),
        of.missed("nothing", recognised()).context(within()),
        of.open("nobody knows", uncovered(recognised()))
            .context(within()),
        of.open("nothing, unread", recognised()),
        of.met("told at a meeting", recognised().add(START, "head", told())),
        of.met(
            "only claimed",
            recognised().add(START, "head", full()).only_claimed(),
        ),
        of.missed(
            "posting alone",
            recognised().add(
                START,
                "head",
                Act::Publish(made_known(&PLACES, &[Channel::POSTING])),
            ),
        )
        .context(within()),
        of.missed(
            "not posted",
            recognised().add(
                START,
                "head",
                Act::Publish(made_known(&[], &[Channel::MEETING])),
            ),
        )
        .context(within()),
        of.missed(
            "another text",
            recognised().add(
                START,
                "head",
                Act::Publish(
                    Publication::new(Topic::VOTE_RESULT)
                        .with_places(PLACES.to_vec())
                        .with_channels(vec![Channel::MEETING]),
                ),
            ),
        )
        .context(within()),
        of.missed(
            "told of something else",
            recognised().add(
                START,
                "head",
                Act::Notify(
                    Publication::new(Topic::VOTE_RESULT)
                        .with_places(PLACES.to_vec())
                        .with_channels(vec![Channel::MEETING]),
                ),
            ),
        )
        .context(within()),
        of.missed(
            "told of at a meeting, not posted",
            recognised().add(
                START,
                "head",
                Act::Notify(made_known(&[], &[Channel::MEETING])),
            ),
        )
        .context(within()),
        of.missed(
            "told of where it is posted, in no other form",
            recognised().add(
                START,
                "head",
                Act::Notify(made_known(&PLACES, &[Channel::POSTING])),
            ),
        )
        .context(within()),
        of.outside(
            "recognised by the Front",
            making().add(START, "front", recognise()),
        ),
        of.outside("not recognised", making().add(START, "pc", refuse())),
        of.outside(
            "a recognition is planned",
            making().add("2024-02-01", "head", planned_for(ActKind::Recognise, START)),
        ),
        of.met(
            "recognised twice",
            recognised()
                .add("2024-03-20", "pc", recognise())
                .add(START, "head", full()),
        )
        .times(1),
    ];
    for act in [Act::Publish, Act::Notify] {
        for place in PLACES {
            all.push(
                of.missed(
                    "posted at one place only",
                    recognised().add(
                        START,
                        "head",
                        act(made_known(&[place], &[Channel::MEETING])),
                    ),
                )
                .context(within()),
            );
        }
        for channel in &one_more {
            all.push(of.met(
                "one more form",
                recognised().add(
                    START,
                    "head",
                    act(made_known(&PLACES, core::slice::from_ref(channel))),
                ),
            ));
        }
    }
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making()
            .add(day, "pc", recognise())
            .add("2023-08-16", "head", full())
    }));
    all.extend(scoped(NORM, |case| {
        case.add(START, "pc", recognise())
            .add(START, "head", full())
    }));
    all
}

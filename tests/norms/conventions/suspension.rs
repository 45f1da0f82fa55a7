//! Decree 61/2023/NĐ-CP Art. 12–14: suspended, made again, amended, annulled.

use danchu::Lang;
use danchu::act::{ActKind, Field, FindingResult, Topic};
use danchu::check::{Checker, Context};
use danchu::matter::MatterKind;
use danchu::norm::Status;
use danchu::record::{Act, BodyFinding, Case, Conclusion, Delivery, Ruling, Sending, YesNo};
use danchu::report::Outcome;

use super::owed::{Did, Owed, START, at, complaint, deed, making, reply, ruling, scoped, since};
use crate::decree_world::{village, voted};
use crate::world::{
    Log, Of, Vignette, body, conclude, decide, notify, planned_for, publish, recognise, send,
    uncovered, when,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        ground_whole(),
        ground_part(),
        act_on_suspension(),
        guide(),
        contents(),
        send_suspension(),
        pass_on(),
        redo(),
        amend(),
        ground_annulment(),
        ground_annulment_part(),
        act_on_annulment(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn suspend(topic: Topic) -> Act {
    Act::Suspend(ruling(topic))
}

fn annul(topic: Topic) -> Act {
    Act::Annul(ruling(topic))
}

/// An act that only a ground concluded by the People's Committee allows: without it the ground is open.
fn grounds(
    norm: &'static str,
    act: &dyn Fn() -> Act,
    other: Act,
    by_ground: &[Topic],
    not_a_ground: Topic,
) -> Vec<Vignette> {
    let of = Of(norm);
    let on = |ground: Topic| {
        making()
            .add("2024-03-01", "pc", conclude(ground))
            .add(START, "pc", act())
    };
    let mut all = vec![
        of.open("no conclusion", making().add(START, "pc", act())),
        of.open("another ground was concluded", on(not_a_ground)),
        of.open(
            "only a petition says so",
            making()
                .add(
                    "2024-03-01",
                    "citizens",
                    Act::Petition(complaint(by_ground[0].clone())),
                )
                .add(START, "pc", act()),
        ),
        of.open(
            "another body concluded so",
            making()
                .add("2024-03-01", "front", conclude(by_ground[0].clone()))
                .add(START, "pc", act()),
        ),
        of.outside(
            "the act of another body",
            making().add(START, "front", act()),
        ),
        of.outside("the other kind of it", making().add(START, "pc", other)),
    ];
    for ground in by_ground {
        all.push(of.met("concluded before", on(ground.clone())));
    }
    all.extend(since(norm, Outcome::Satisfied, |day| {
        making()
            .add("2023-08-01", "pc", conclude(by_ground[0].clone()))
            .add(day, "pc", act())
    }));
    all.extend(scoped(norm, |case| {
        case.add("2024-03-01", "pc", conclude(by_ground[0].clone()))
            .add(START, "pc", act())
    }));
    all
}

/// Art. 12(1)(a): the whole, where the procedure of Art. 8–10 was not followed.
fn ground_whole() -> Vec<Vignette> {
    grounds(
        "decree-61-2023:12.1:ground-whole",
        &|| suspend(Topic::SUSPENSION_WHOLE),
        suspend(Topic::SUSPENSION_PART),
        &[Topic::PROCEDURE_BREACH],
        Topic::UNFIT_CONTENT,
    )
}

/// Art. 12(1)(b), (c): a part, for its content.
fn ground_part() -> Vec<Vignette> {
    grounds(
        "decree-61-2023:12.1:ground-part",
        &|| suspend(Topic::SUSPENSION_PART),
        suspend(Topic::SUSPENSION_WHOLE),
        &[Topic::UNFIT_CONTENT, Topic::HARMFUL_CONTENT],
        Topic::PROCEDURE_BREACH,
    )
}

/// Art. 14(1): the whole is annulled on one of three grounds.
fn ground_annulment() -> Vec<Vignette> {
    grounds(
        "decree-61-2023:14.1:ground",
        &|| annul(Topic::ANNULMENT),
        annul(Topic::ANNULMENT_PART),
        &[
            Topic::UNLAWFUL_CONTENT,
            Topic::NOT_COMPLETED,
            Topic::SHARE_NOT_REACHED,
        ],
        Topic::NOT_AMENDED,
    )
}

/// Art. 14(2): a part, once its time to be amended has run out.
fn ground_annulment_part() -> Vec<Vignette> {
    grounds(
        "decree-61-2023:14.2:ground-part",
        &|| annul(Topic::ANNULMENT_PART),
        annul(Topic::ANNULMENT),
        &[Topic::NOT_AMENDED],
        Topic::NOT_COMPLETED,
    )
}

fn reports(topic: Topic) -> Vec<Did> {
    vec![
        ("citizens", Act::Petition(complaint(topic.clone()))),
        ("households", Act::Complain(complaint(topic.clone()))),
        ("front", Act::Propose(deed(topic))),
    ]
}

fn said(topic: Topic, written: YesNo) -> Act {
    Act::Reply(Ruling::new().with_topic(topic).with_written(written))
}

/// Art. 12(2): 3 working days from Thursday 7 March end on 12 March.
fn act_on_suspension() -> Vec<Vignette> {
    let ground = || Topic::SUSPENSION_GROUND;
    Owed {
        norm: "decree-61-2023:12.2:act",
        twice: 2,
        documented: true,
        limit: Some(("2024-03-12", "2024-03-13")),
        starts: reports(ground()),
        idle: reports(Topic::IMPLEMENTATION),
        planned: Some(ActKind::Petition),
        ways: vec![
            ("pc", reply(ground())),
            ("pc", suspend(Topic::SUSPENSION_WHOLE)),
            ("pc", suspend(Topic::SUSPENSION_PART)),
        ],
        wrong: vec![
            ("pc", said(ground(), YesNo::No)),
            ("pc", reply(Topic::IMPLEMENTATION)),
            ("front", reply(ground())),
            ("front", suspend(Topic::SUSPENSION_WHOLE)),
        ],
    }
    .all()
}

/// Art. 14(3): 5 working days from Thursday 7 March end on 14 March.
fn act_on_annulment() -> Vec<Vignette> {
    let ground = || Topic::ANNULMENT_GROUND;
    Owed {
        norm: "decree-61-2023:14.3:act",
        twice: 2,
        documented: true,
        limit: Some(("2024-03-14", "2024-03-15")),
        starts: reports(ground()),
        idle: reports(Topic::IMPLEMENTATION),
        planned: Some(ActKind::Petition),
        ways: vec![
            ("pc", reply(ground())),
            ("pc", annul(Topic::ANNULMENT)),
            ("pc", annul(Topic::ANNULMENT_PART)),
        ],
        wrong: vec![
            ("pc", said(ground(), YesNo::No)),
            ("pc", reply(Topic::IMPLEMENTATION)),
            ("front", reply(ground())),
            ("front", annul(Topic::ANNULMENT)),
            ("pc", suspend(Topic::SUSPENSION_WHOLE)),
        ],
    }
    .all()
}

/// Art. 12(2)(b), (c): at the same time the People's Committee guides the community.
fn guide() -> Vec<Vignette> {
    Owed {
        norm: "decree-61-2023:12.2:guide",
        twice: 2,
        documented: false,
        limit: None,
        starts: vec![
            ("pc", suspend(Topic::SUSPENSION_WHOLE)),
            ("pc", suspend(Topic::SUSPENSION_PART)),
        ],
        idle: vec![("front", suspend(Topic::SUSPENSION_WHOLE))],
        planned: Some(ActKind::Suspend),
        ways: vec![("pc", Act::Guide(deed(Topic::CONVENTION_TEXT)))],
        wrong: vec![("front", Act::Guide(deed(Topic::CONVENTION_TEXT)))],
    }
    .all()
}

/// Art. 12(3): the reasons, and the time limit.
fn contents() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:12.3:contents";
    let of = Of(NORM);
    let with = |fields: &[Field]| {
        Act::Suspend(ruling(Topic::SUSPENSION_WHOLE).with_contents(fields.to_vec()))
    };
    let both = || with(&[Field::REASONS, Field::TIME_LIMIT]);
    let on = |act: Act| making().add(START, "pc", act);
    let mut all = vec![
        of.met("both", on(both())),
        of.missed("no reasons", on(with(&[Field::TIME_LIMIT]))),
        of.missed("no time limit", on(with(&[Field::REASONS]))),
        of.missed("neither", on(with(&[]))),
        of.open("nobody says", on(suspend(Topic::SUSPENSION_PART))),
        of.outside(
            "not the office that may",
            making().add(START, "front", with(&[])),
        ),
    ];
    all.extend(since(NORM, Outcome::Satisfied, |day| {
        making().add(day, "pc", both())
    }));
    all.extend(scoped(NORM, |case| case.add(START, "pc", both())));
    all
}

/// Art. 12(4): to the head and at the same time to the commune Front.
fn send_suspension() -> Vec<Vignette> {
    let to = |to: &[&str]| send(Topic::SUSPENSION_WHOLE, to);
    Owed {
        norm: "decree-61-2023:12.4:send",
        twice: 2,
        documented: true,
        limit: None,
        starts: vec![
            ("pc", suspend(Topic::SUSPENSION_WHOLE)),
            ("pc", suspend(Topic::SUSPENSION_PART)),
        ],
        idle: vec![("front", suspend(Topic::SUSPENSION_WHOLE))],
        planned: Some(ActKind::Suspend),
        ways: vec![
            ("pc", to(&["head", "front"])),
            ("pc", send(Topic::SUSPENSION_PART, &["head", "front"])),
        ],
        wrong: vec![
            ("pc", to(&["head"])),
            ("pc", to(&["front"])),
            ("pc", send(Topic::DECISION, &["head", "front"])),
        ],
    }
    .all()
}

fn arrived(topic: Topic, at: &str) -> Act {
    Act::Send(Sending::new(
        topic,
        vec![Delivery::new(body(at)).with_received(when(START))],
    ))
}

/// Art. 12(4), 14(4): the head tells the community of what he received.
fn pass_on() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:12.4:notify";
    const ORDERS: [Topic; 4] = [
        Topic::SUSPENSION_WHOLE,
        Topic::SUSPENSION_PART,
        Topic::ANNULMENT,
        Topic::ANNULMENT_PART,
    ];
    let of = Of(NORM);
    let told = || notify(Topic::SUSPENSION_WHOLE, &[]);
    let came = || making().add(START, "pc", arrived(Topic::SUSPENSION_WHOLE, "head"));
    let mut all = vec![
        of.pending("nothing done", came()),
        of.pending(
            "told of something else",
            came().add("2024-06-20", "head", notify(Topic::VOTE_RESULT, &[])),
        ),
        of.pending(
            "something else was made public",
            came().add("2024-06-20", "head", publish(Topic::VOTE_RESULT, &[])),
        ),
        of.open("nobody knows", uncovered(came())),
        of.met(
            "only claimed",
            came().add("2024-06-20", "head", told()).only_claimed(),
        ),
        of.missed(
            "concluded not to be done",
            came().add(
                "2024-09-01",
                "district-pc",
                Act::Conclude(Conclusion::new(
                    [ActKind::Notify, ActKind::Publish]
                        .map(|act| {
                            BodyFinding::new(FindingResult::NotDone)
                                .with_act(act)
                                .with_topic(Topic::SUSPENSION_WHOLE)
                        })
                        .to_vec(),
                )),
            ),
        ),
        of.outside(
            "it reached the Front, not the head",
            making()
                .add(START, "pc", arrived(Topic::SUSPENSION_WHOLE, "front"))
                .add("2024-06-20", "head", told()),
        ),
        of.outside(
            "another paper reached him",
            making()
                .add(START, "pc", arrived(Topic::MEETING_PAPERS, "head"))
                .add("2024-06-20", "head", told()),
        ),
        of.met(
            "two orders",
            came()
                .add("2024-03-08", "pc", arrived(Topic::SUSPENSION_PART, "head"))
                .add("2024-06-20", "head", told()),
        )
        .times(2),
    ];
    for topic in ORDERS {
        all.push(
            of.met(
                "told of it",
                making()
                    .add(START, "pc", arrived(topic.clone(), "head"))
                    .add("2024-06-20", "head", notify(topic.clone(), &[])),
            ),
        );
        all.push(
            of.met(
                "posted",
                making()
                    .add(START, "pc", arrived(topic.clone(), "head"))
                    .add("2024-06-20", "head", publish(topic, &[])),
            ),
        );
    }
    let on = |case: Case, day: &str| {
        case.add(
            day,
            "pc",
            Act::Send(Sending::new(
                Topic::SUSPENSION_WHOLE,
                vec![Delivery::new(body("head")).with_received(when(day))],
            )),
        )
        .add("2024-06-20", "head", told())
    };
    all.extend(since(NORM, Outcome::Satisfied, |day| on(making(), day)));
    all.extend(scoped(NORM, |case| on(case, START)));
    all
}

/// A suspension on 7 March that gives time up to and including Sunday 30 June.
fn until(topic: Topic) -> Act {
    Act::Suspend(ruling(topic).with_until(when("2024-06-30")))
}

fn in_time(
    norm: &'static str,
    topic: &Topic,
    other: Topic,
    ways: &[Did],
    wrong: &[Did],
) -> Vec<Vignette> {
    let of = Of(norm);
    let start = || making().add(START, "pc", until(topic.clone()));
    let mut all = vec![
        of.missed("nothing done", start()).due("2024-06-30"),
        of.pending(
            "its time still runs",
            at("2024-06-30").add(START, "pc", until(topic.clone())),
        ),
        of.open("nobody knows", uncovered(start())),
        of.open(
            "the suspension fixes no day",
            making().add(START, "pc", suspend(topic.clone())),
        ),
        of.outside(
            "the other kind of suspension",
            making().add(START, "pc", until(other)),
        ),
        of.outside(
            "suspended by another body",
            making().add(START, "front", until(topic.clone())),
        ),
        of.outside(
            "a suspension is planned",
            making().add("2024-02-01", "head", planned_for(ActKind::Suspend, START)),
        ),
    ];
    for (actor, act) in ways {
        all.push(
            of.met(
                "on the last day",
                start().add("2024-06-30", actor, act.clone()),
            )
            .due("2024-06-30"),
        );
        all.push(of.late(
            "the day after",
            start().add("2024-07-01", actor, act.clone()),
        ));
        all.push(of.open(
            "no document of it",
            start().add("2024-06-30", actor, act.clone()).only_claimed(),
        ));
    }
    for (actor, act) in wrong {
        all.push(of.missed(
            "done otherwise",
            start().add("2024-06-30", actor, act.clone()),
        ));
    }
    let (actor, act) = &ways[0];
    all.push(
        of.met(
            "suspended twice",
            start().add("2024-03-20", "pc", until(topic.clone())).add(
                "2024-06-30",
                actor,
                act.clone(),
            ),
        )
        .times(2),
    );
    let on = |case: Case, day: &str| {
        case.add(day, "pc", until(topic.clone()))
            .add("2024-06-30", actor, act.clone())
    };
    all.extend(since(norm, Outcome::Satisfied, |day| on(making(), day)));
    all.extend(scoped(norm, |case| on(case, START)));
    all
}

/// Art. 12(3), (6): adopted again within the time that the suspension of the whole gives.
fn redo() -> Vec<Vignette> {
    in_time(
        "decree-61-2023:12.6:redo",
        &Topic::SUSPENSION_WHOLE,
        Topic::SUSPENSION_PART,
        &[
            ("village-1", decide(|it| it.with_topic(Topic::DECISION))),
            ("head", send(Topic::RECOGNITION_FILE, &["pc"])),
        ],
        &[
            (
                "village-1",
                decide(|it| it.with_topic(Topic::CONVENTION_TEXT)),
            ),
            ("head", send(Topic::MEETING_PAPERS, &["pc"])),
        ],
    )
}

/// Art. 12(3), 13(2): amended and recognised within the time that the suspension of a part gives.
fn amend() -> Vec<Vignette> {
    in_time(
        "decree-61-2023:13.2:amend",
        &Topic::SUSPENSION_PART,
        Topic::SUSPENSION_WHOLE,
        &[("pc", recognise())],
        &[
            ("front", recognise()),
            ("village-1", decide(|it| it.with_topic(Topic::DECISION))),
        ],
    )
}

/// The suspensions that a report tells: which, from when, until when.
fn suspended(case: &Case) -> Vec<(Status, String, Option<String>)> {
    assert!(case.problems().is_empty(), "{:?}", case.problems());
    let report = Checker::viet_nam().check(case, &Context::new());
    let told = report
        .statuses
        .iter()
        .filter(|entry| [Status::Suspended, Status::SuspendedInPart].contains(&entry.status));
    told.map(|entry| {
        let until = entry.until.map(|until| until.to_string());
        (entry.status, entry.from.unwrap().to_string(), until)
    })
    .collect()
}

/// Art. 12(1), 12(5): in force from the day it is signed, until the convention is recognised anew; an annulment ends it as well.
#[test]
fn a_suspension_is_a_status_from_its_day_until_the_next_recognition() {
    let recognised = |case: Case, on: &str| case.add(on, "pc", recognise());
    // Adopted by 60 of 90 households, in effect with its recognition.
    let held = || {
        let case = village(MatterKind::CONVENTION).add("2024-03-01", "village-1", voted(60, 70));
        recognised(case, "2024-03-11")
    };
    let by = |who: &str, on: &str, topic: Topic| held().add(on, who, suspend(topic));
    let whole = || by("pc", "2024-04-01", Topic::SUSPENSION_WHOLE);
    let from = |status, until: Option<&str>| {
        vec![(status, "2024-04-01".to_owned(), until.map(str::to_owned))]
    };
    assert_eq!(suspended(&held()), []);
    assert_eq!(suspended(&whole()), from(Status::Suspended, None));
    assert_eq!(
        suspended(&by("pc", "2024-04-01", Topic::SUSPENSION_PART)),
        from(Status::SuspendedInPart, None)
    );
    assert_eq!(
        suspended(&recognised(whole(), "2024-05-13")),
        from(Status::Suspended, Some("2024-05-13"))
    );
    assert_eq!(
        suspended(&whole().add("2024-06-03", "pc", annul(Topic::ANNULMENT))),
        from(Status::Suspended, Some("2024-06-03"))
    );
    // The first of what ends it does.
    let twice = recognised(recognised(whole(), "2024-05-13"), "2024-06-17");
    assert_eq!(
        suspended(&twice),
        from(Status::Suspended, Some("2024-05-13"))
    );
    // What came before it does not end it, and who has no power to suspend does not.
    assert_eq!(
        suspended(&recognised(whole(), "2024-03-31")),
        from(Status::Suspended, None)
    );
    assert_eq!(
        suspended(&whole().add("2024-05-13", "head", recognise())),
        from(Status::Suspended, None)
    );
    assert_eq!(
        suspended(&by("head", "2024-04-01", Topic::SUSPENSION_WHOLE)),
        []
    );
    assert_eq!(suspended(&by("pc", "2024-04-01", Topic::FUND_USE)), []);
    // What is not in effect yet cannot be suspended.
    assert_eq!(
        suspended(&by("pc", "2024-03-10", Topic::SUSPENSION_WHOLE)),
        []
    );
    let report = Checker::viet_nam().check(&recognised(whole(), "2024-05-13"), &Context::new());
    let (vi, en) = (report.render(Lang::Vi), report.render(Lang::En));
    assert!(
        vi.contains(": tạm ngừng thực hiện toàn bộ (ngày 01-04-2024 đến ngày 13-05-2024)"),
        "{vi}"
    );
    assert!(
        en.contains(": suspended as a whole (2024-04-01 to 2024-05-13)"),
        "{en}"
    );
}

//! Social criticism and the duties of all sides, Joint Resolution 403/2017 Art. 14–23.

use danchu::Quantity;
use danchu::act::Topic;
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Conclusion, Consultation, MeetingRecord, Members, Origin, Ruling, SetUp,
};

use crate::front_battery::{
    ANYBODY, Checked, LEADS, Owed, RESOLUTION, TWO_LEVELS, Way, front_world, who,
};
use crate::front_boards::bare;
use crate::front_teams::{deed, received};
use crate::world::{Log, Of, Vignette, report, send, set_up};

const CRITICISM: MatterKind = MatterKind::SOCIAL_CRITICISM;

pub(crate) fn all() -> Vec<Vignette> {
    let mut all = conferences(
        &Topic::CRITICISM_CONFERENCE,
        [
            "resolution-403-2017:14.1:centre",
            "resolution-403-2017:14.2:commune",
            "resolution-403-2017:14.2:district",
            "resolution-403-2017:14.2:province",
            "resolution-403-2017:14.3:organisation",
        ],
    );
    all.extend(conferences(
        &Topic::CRITICISM_DIALOGUE,
        [
            "resolution-403-2017:18.1:centre",
            "resolution-403-2017:18.2:commune",
            "resolution-403-2017:18.2:district",
            "resolution-403-2017:18.2:province",
            "resolution-403-2017:18.3:organisation",
        ],
    ));
    all.extend(documents());
    all.extend(answers());
    all
}

/// Who forms a conference: seats, each with who may fill it, and whom the chair stands for.
fn conferences(topic: &Topic, norms: [&'static str; 5]) -> Vec<Vignette> {
    let front = [
        BodyKind::SOCIO_POLITICAL_ORG,
        BodyKind::FRONT_ADVISER,
        BodyKind::EXPERT,
        BodyKind::DRAFTING_BODY,
    ];
    let organisation = |front| vec![front, BodyKind::EXPERT, BodyKind::DRAFTING_BODY];
    let mut all = Vec::new();
    for (norm, by, chair, seats) in [
        (
            norms[0],
            who(&["central-front"]),
            BodyKind::CENTRAL_FRONT,
            front.to_vec(),
        ),
        (
            norms[1],
            &["front"],
            BodyKind::COMMUNE_FRONT,
            front.to_vec(),
        ),
        (
            norms[2],
            &["district-front"],
            BodyKind::DISTRICT_FRONT,
            front.to_vec(),
        ),
        (
            norms[3],
            &["province-front"],
            BodyKind::PROVINCE_FRONT,
            front.to_vec(),
        ),
        (
            norms[4],
            &["org"],
            BodyKind::SOCIO_POLITICAL_ORG,
            organisation(BodyKind::COMMUNE_FRONT),
        ),
    ] {
        let stated = (seats.clone(), chair.clone());
        let checked = Checked {
            norm,
            kind: CRITICISM,
            from: RESOLUTION,
            until: norm.ends_with("district").then_some(TWO_LEVELS),
            act: Way::new(topic.clone(), by, move |topic| {
                formed(topic, &stated.0, Some(&stated.1))
            }),
        };
        all.extend(checked.subjects(&|case, _| case));
        let of = Of(norm);
        let held = |act: Act| checked.world().add(checked.day(), by[0], act);
        for seat in &seats {
            let rest: Vec<_> = seats
                .iter()
                .filter(|other| *other != seat)
                .cloned()
                .collect();
            all.push(of.missed(
                "somebody is not there",
                held(formed(topic.clone(), &rest, Some(&chair))),
            ));
        }
        all.push(of.missed(
            "another chairs",
            held(formed(
                topic.clone(),
                &seats,
                Some(&BodyKind::DRAFTING_BODY),
            )),
        ));
        all.push(of.open(
            "nobody says who chairs",
            held(formed(topic.clone(), &seats, None)),
        ));
        all.push(of.open("nobody says who was there", held(set_up(topic.clone(), 9))));
        if chair == BodyKind::COMMUNE_FRONT {
            all.push(of.met(
                "its standing board stands for the Front",
                held(formed(
                    topic.clone(),
                    &seats,
                    Some(&BodyKind::COMMUNE_FRONT_BOARD),
                )),
            ));
        }
        if chair == BodyKind::SOCIO_POLITICAL_ORG {
            for front in [
                BodyKind::DISTRICT_FRONT,
                BodyKind::PROVINCE_FRONT,
                BodyKind::CENTRAL_FRONT,
            ] {
                all.push(of.met(
                    "the Front of its level is there",
                    held(formed(topic.clone(), &organisation(front), Some(&chair))),
                ));
            }
        }
    }
    all
}

fn formed(topic: Topic, origins: &[BodyKind], chair: Option<&BodyKind>) -> Act {
    let origins = origins
        .iter()
        .map(|role| Origin::new(role.clone(), Quantity::exact(2)))
        .collect::<Vec<_>>();
    let mut members = Members::new().with_size(12_u32).with_origins(origins);
    members.chair = chair.cloned();
    Act::SetUp(SetUp::new(topic).with_members(members))
}

/// A criticism, as it was made.
pub(crate) fn critique() -> Act {
    Act::Critique(bare())
}

/// Art. 15(7), 17, 19(7).
fn documents() -> Vec<Vignette> {
    let to_drafter = || {
        vec![Way::new(Topic::CRITICISM, LEADS, |topic| {
            send(topic, &["drafter"])
        })]
    };
    let mut all = Vec::new();
    let meeting = Owed::new(
        "resolution-403-2017:15.7:send",
        &[CRITICISM],
        RESOLUTION,
        vec![Way::new(Topic::CRITICISM_CONFERENCE, LEADS, |topic| {
            Act::Meet(MeetingRecord::new().with_topic(topic))
        })],
        to_drafter(),
    );
    let written = Owed::new(
        "resolution-403-2017:17.3:send",
        &[CRITICISM],
        RESOLUTION,
        vec![Way::plain(LEADS, critique)],
        to_drafter(),
    );
    for owed in [meeting, written] {
        all.extend(owed.vignettes());
        all.push(Of(owed.norm).pending(
            "sent to somebody else",
            owed.with_act("front", send(Topic::CRITICISM, &["issuer"])),
        ));
    }
    all.extend(
        Owed::new(
            "resolution-403-2017:17.1:write",
            &[CRITICISM],
            RESOLUTION,
            vec![Way::new(Topic::DRAFT, LEADS, |topic| {
                Act::Consult(Consultation::new().with_topic(topic))
            })],
            vec![Way::plain(LEADS, critique)],
        )
        .vignettes(),
    );
    let dialogue = Owed::new(
        "resolution-403-2017:19.7:send",
        &[CRITICISM],
        RESOLUTION,
        vec![Way::new(Topic::CRITICISM_DIALOGUE, LEADS, |topic| {
            Act::Dialogue(deed(topic))
        })],
        vec![Way::new(Topic::CRITICISM, LEADS, |topic| {
            send(topic, &["drafter", "issuer"])
        })],
    );
    all.extend(dialogue.vignettes());
    for whom in ["drafter", "issuer"] {
        all.push(Of(dialogue.norm).pending(
            "one of the two did not get it",
            dialogue.with_act("front", send(Topic::CRITICISM, &[whom])),
        ));
    }
    all
}

pub(crate) fn reply(topic: Topic) -> Act {
    Act::Reply(Ruling::new().with_topic(topic))
}

/// Art. 20(3), 22(2), 23(2).
fn answers() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, whom) in [
        (
            "resolution-403-2017:20.3:answer-standing",
            who(&["assembly-standing"]),
        ),
        (
            "resolution-403-2017:20.3:answer-government",
            &["government"],
        ),
    ] {
        let sent = |topic| {
            Way::dated(topic, ANYBODY, move |day, topic| {
                Act::Send(received(topic, whom[0], day))
            })
        };
        let owed = Owed::new(
            norm,
            &[
                MatterKind::DOCUMENT_REVIEW,
                MatterKind::FRONT_SUPERVISION,
                MatterKind::SOCIAL_CRITICISM,
            ],
            RESOLUTION,
            vec![sent(Topic::RECOMMENDATION), sent(Topic::CRITICISM)],
            vec![Way::plain(whom, || Act::Reply(Ruling::new()))],
        );
        all.extend(owed.vignettes());
        let elsewhere = front_world(&CRITICISM, Reach::Commune, "2024-09-30").add(
            "2024-03-04",
            "front",
            Act::Send(received(Topic::CRITICISM, "drafter", "2024-03-04")),
        );
        all.push(Of(norm).outside("sent to somebody else", elsewhere));
        all.push(not_yet_there(
            norm,
            &CRITICISM,
            Topic::CRITICISM,
            whom[0],
            Act::Reply(Ruling::new()),
        ));
    }
    let own = Owed::new(
        "resolution-403-2017:22.2:report",
        &[
            MatterKind::DOCUMENT_REVIEW,
            MatterKind::FRONT_SUPERVISION,
            MatterKind::SOCIAL_CRITICISM,
        ],
        RESOLUTION,
        vec![
            Way::plain(&["org"], critique),
            Way::plain(&["org"], || Act::Conclude(Conclusion::new(Vec::new()))),
        ],
        ["front", "district-front", "province-front", "central-front"]
            .map(|whom| {
                Way::new(Topic::OVERSIGHT_RESULT, &["org"], move |topic| {
                    report(topic, &[whom])
                })
            })
            .into(),
    );
    all.extend(own.vignettes());
    all.push(Of(own.norm).pending(
        "reported to somebody else",
        own.with_act("org", report(Topic::OVERSIGHT_RESULT, &["pc"])),
    ));
    for (norm, whom) in [
        (
            "resolution-403-2017:23.2:answer-competent",
            who(&["competent"]),
        ),
        (
            "resolution-403-2017:23.2:answer-supervised",
            &["supervised"],
        ),
    ] {
        all.extend(
            Owed::new(
                norm,
                &[
                    MatterKind::DOCUMENT_REVIEW,
                    MatterKind::FRONT_SUPERVISION,
                    MatterKind::BOARD_SUPERVISION,
                ],
                RESOLUTION,
                vec![Way::dated(
                    Topic::RECOMMENDATION,
                    ANYBODY,
                    move |day, topic| Act::Send(received(topic, whom[0], day)),
                )],
                vec![Way::new(Topic::RECOMMENDATION, whom, reply)],
            )
            .vignettes(),
        );
        let kind = MatterKind::FRONT_SUPERVISION;
        all.push(not_yet_there(
            norm,
            &kind,
            Topic::RECOMMENDATION,
            whom[0],
            reply(Topic::RECOMMENDATION),
        ));
    }
    all
}

/// What was done after a thing was sent and before it arrived does not answer it.
pub(crate) fn not_yet_there(
    norm: &'static str,
    kind: &MatterKind,
    topic: Topic,
    whom: &str,
    act: Act,
) -> Vignette {
    let case = front_world(kind, Reach::Commune, "2024-09-30")
        .add(
            "2024-03-04",
            "front",
            Act::Send(received(topic, whom, "2024-05-06")),
        )
        .add("2024-04-08", whom, act);
    Of(norm).pending("done before it arrived", case)
}

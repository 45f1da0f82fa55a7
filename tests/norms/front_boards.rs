//! The boards of the people, Joint Resolution 403/2017 Art. 10, 11, and the chain that begins when nobody answers them.

use danchu::act::{ActKind, Channel, Concurrence, Place, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Deed, Publication, Ruling};

use crate::front_battery::{ANYBODY, Checked, Owed, RESOLUTION, Way, front_world, who};
use crate::front_teams::{deed, received};
use crate::world::{
    Log, Of, Vignette, begin_work, found_not_done, plan, report, send, set_up, uncovered,
};

const BOARDS: MatterKind = MatterKind::BOARD_SUPERVISION;

fn board_plan(board: &'static [&'static str]) -> Vec<Way> {
    vec![Way::new(Topic::BOARD_PLAN, board, plan)]
}

fn direct(topic: Topic) -> Act {
    Act::Direct(deed(topic))
}

fn guide(topic: Topic) -> Act {
    Act::Guide(deed(topic))
}

fn recommends(board: &'static [&'static str]) -> Way {
    Way::new(Topic::RECOMMENDATION, board, |topic| {
        send(topic, &["competent"])
    })
}

pub(crate) fn all() -> Vec<Vignette> {
    let mut all = yearly();
    all.extend(
        Owed::new(
            "resolution-403-2017:10.2:set-up-board",
            &[BOARDS],
            RESOLUTION,
            vec![Way::plain(ANYBODY, begin_work)],
            vec![Way::new(Topic::INVESTMENT_BOARD, &["front"], |topic| {
                set_up(topic, 5)
            })],
        )
        .any_time()
        .vignettes(),
    );
    all.extend(
        Owed::new(
            "resolution-403-2017:11.1.a:direct",
            &[BOARDS],
            RESOLUTION,
            board_plan(&["inspection-board"]),
            vec![
                Way::new(Topic::BOARD_PLAN, &["front"], direct),
                Way::new(Topic::BOARD_PLAN, &["front"], guide),
            ],
        )
        .any_time()
        .vignettes(),
    );
    all.extend(published());
    let plan_told = Owed::new(
        "resolution-403-2017:11.1.b:report-plan",
        &[BOARDS],
        RESOLUTION,
        board_plan(&["inspection-board"]),
        vec![Way::new(
            Topic::BOARD_PLAN,
            &["inspection-board"],
            |topic| report(topic, &["front"]),
        )],
    );
    all.extend(plan_told.vignettes());
    all.push(Of(plan_told.norm).pending(
        "told to somebody else",
        plan_told.with_act("inspection-board", report(Topic::BOARD_PLAN, &["pc"])),
    ));
    all.extend(unheeded());
    for (confirm, urge, board) in [
        (
            "resolution-403-2017:11.1.c:confirm",
            "resolution-403-2017:11.1.c:urge",
            who(&["inspection-board"]),
        ),
        (
            "resolution-403-2017:11.2.b:confirm",
            "resolution-403-2017:11.2.d:urge",
            &["investment-board"],
        ),
    ] {
        let checked = Checked {
            norm: confirm,
            kind: BOARDS,
            from: RESOLUTION,
            until: None,
            act: recommends(board),
        };
        all.extend(checked.concurred(
            &Topic::RECOMMENDATION,
            Concurrence::Confirmation,
            &["front"],
        ));
        all.extend(
            Owed::new(
                urge,
                &[BOARDS],
                RESOLUTION,
                vec![recommends(board)],
                vec![Way::new(Topic::RECOMMENDATION, &["front"], |topic| {
                    Act::Urge(deed(topic))
                })],
            )
            .vignettes(),
        );
    }
    all.extend(
        Owed::new(
            "resolution-403-2017:11.2.a:guide",
            &[BOARDS],
            RESOLUTION,
            board_plan(&["investment-board"]),
            vec![Way::new(Topic::BOARD_PLAN, &["front"], guide)],
        )
        .any_time()
        .vignettes(),
    );
    let checked = Checked {
        norm: "resolution-403-2017:11.2.a:agreed",
        kind: BOARDS,
        from: RESOLUTION,
        until: None,
        act: Way::new(Topic::BOARD_PLAN, &["investment-board"], plan),
    };
    all.extend(checked.concurred(
        &Topic::BOARD_PLAN,
        Concurrence::Agreement,
        &["council", "pc"],
    ));
    all
}

/// Art. 10(2): the plan of each year.
fn yearly() -> Vec<Vignette> {
    let of = Of("resolution-403-2017:10.2:plan");
    let world = |as_of: &str| front_world(&BOARDS, Reach::Commune, as_of);
    let on = |day: &str| world("2024-12-31").add(day, "front", plan(Topic::INVESTMENT_PLAN));
    let mut all = vec![
        of.missed("the eve of the year", on("2022-12-31"))
            .in_year(2023)
            .due("2023-12-31"),
        of.met("its first day", on("2023-01-01"))
            .in_year(2023)
            .due("2023-12-31"),
        of.met("its last day", on("2023-12-31")).in_year(2023),
        of.missed("the day after it", on("2024-01-01"))
            .in_year(2023),
        of.missed("no plan", world("2024-12-31")).in_year(2023),
        of.pending("the year still runs", world("2023-12-31"))
            .in_year(2023),
        of.open("nobody knows", uncovered(world("2024-12-31")))
            .in_year(2023),
        of.open("only claimed", on("2023-03-01").only_claimed())
            .in_year(2023),
        of.missed(
            "a plan of something else",
            world("2024-12-31").add("2023-03-01", "front", plan(Topic::BOARD_PLAN)),
        )
        .in_year(2023),
        of.missed(
            "a plan of somebody else",
            world("2024-12-31").add("2023-03-01", "pc", plan(Topic::INVESTMENT_PLAN)),
        )
        .in_year(2023),
        of.outside(
            "a matter of another kind",
            front_world(&MatterKind::PUBLICITY, Reach::Commune, "2024-12-31"),
        ),
        // The resolution came in June 2017: the first whole year is 2018.
        of.missed(
            "the years 2018 to 2024, and 2025 that runs",
            world("2025-01-01"),
        )
        .in_year(2024)
        .times(8),
    ];
    for reach in [Reach::Village, Reach::Wider] {
        all.push(
            of.missed("of any reach", front_world(&BOARDS, reach, "2024-12-31"))
                .in_year(2023),
        );
    }
    all
}

/// Art. 11(1)(a): in the media or at the seat.
fn published() -> Vec<Vignette> {
    let shown = |channels: &[Channel], places: &[Place]| {
        Act::Publish(
            Publication::new(Topic::BOARD_PLAN)
                .with_channels(channels.to_vec())
                .with_places(places.to_vec()),
        )
    };
    let way = |channels: &'static [Channel], places: &'static [Place]| {
        Way::new(Topic::BOARD_PLAN, ANYBODY, move |topic| {
            Act::Publish(
                Publication::new(topic)
                    .with_channels(channels.to_vec())
                    .with_places(places.to_vec()),
            )
        })
    };
    let owed = Owed::new(
        "resolution-403-2017:11.1.a:publish",
        &[BOARDS],
        RESOLUTION,
        board_plan(&["inspection-board"]),
        vec![
            way(const { &[Channel::MEDIA] }, &[]),
            way(const { &[Channel::COMMUNE_LOUDSPEAKER] }, &[]),
            way(
                const { &[Channel::POSTING] },
                const { &[Place::COMMUNE_SEAT] },
            ),
        ],
    );
    let of = Of(owed.norm);
    let mut all = owed.vignettes();
    all.push(of.pending(
        "posted at another place",
        owed.with_act("pc", shown(&[Channel::POSTING], &[Place::CULTURE_HOUSE])),
    ));
    all.push(of.pending(
        "told at a meeting",
        owed.with_act("pc", shown(&[Channel::MEETING], &[])),
    ));
    all
}

/// Art. 11(1)(b), second paragraph: nobody answers, the board turns to the Front, the Front to who is competent.
fn unheeded() -> Vec<Vignette> {
    let of = Of("resolution-403-2017:11.1.b.p2:to-front");
    let world = || front_world(&BOARDS, Reach::Commune, "2024-09-30");
    let recommended = |case: Case| {
        case.add(
            "2024-03-04",
            "inspection-board",
            Act::Send(received(Topic::RECOMMENDATION, "competent", "2024-03-04")),
        )
    };
    let silent = || found_not_done(ActKind::Reply, Some(Topic::RECOMMENDATION));
    let unanswered = |case: Case| recommended(case).add("2024-06-03", "pc", silent());
    let turned = |case: Case, topic: Topic, whom: &str| {
        case.add("2024-06-10", "inspection-board", send(topic, &[whom]))
    };
    let no_turn = || found_not_done(ActKind::Send, Some(Topic::UNHEEDED));
    let mut all = vec![
        of.met(
            "no answer was found, and the board turned to the Front",
            turned(unanswered(world()), Topic::UNHEEDED, "front"),
        )
        .done("2024-06-10"),
        of.pending(
            "no answer was found, and the board has not turned yet",
            unanswered(world()),
        ),
        of.missed(
            "nor did it turn to the Front, as was found",
            unanswered(world()).add("2024-08-05", "pc", no_turn()),
        ),
        of.open("nobody knows", uncovered(unanswered(world()))),
        of.outside(
            "no body found that there was no answer",
            recommended(world()),
        ),
        of.outside(
            "there was an answer",
            recommended(world()).add(
                "2024-04-01",
                "competent",
                Act::Reply(Ruling::new().with_topic(Topic::RECOMMENDATION)),
            ),
        ),
        of.pending(
            "it turned to another",
            turned(unanswered(world()), Topic::UNHEEDED, "pc"),
        ),
        of.pending(
            "it sent something else",
            turned(unanswered(world()), Topic::BOARD_PLAN, "front"),
        ),
        of.pending(
            "somebody else turned to the Front",
            unanswered(world()).add("2024-06-10", "citizens", send(Topic::UNHEEDED, &["front"])),
        ),
        of.pending(
            "it turned before it had recommended anything",
            unanswered(world().add(
                "2024-02-05",
                "inspection-board",
                send(Topic::UNHEEDED, &["front"]),
            )),
        ),
        of.met(
            "the turning is only claimed",
            turned(unanswered(world()), Topic::UNHEEDED, "front").only_claimed(),
        ),
        of.met(
            "two recommendations",
            turned(unanswered(recommended(world())), Topic::UNHEEDED, "front"),
        )
        .times(2),
        of.outside(
            "a supervision without a board",
            unanswered(front_world(
                &MatterKind::FRONT_SUPERVISION,
                Reach::Commune,
                "2024-09-30",
            )),
        ),
    ];
    for (day, then) in [
        (RESOLUTION.0, danchu::report::Outcome::NotApplicable),
        (RESOLUTION.1, danchu::report::Outcome::Satisfied),
    ] {
        let case = world()
            .add(
                day,
                "inspection-board",
                Act::Send(received(Topic::RECOMMENDATION, "competent", day)),
            )
            .add("2017-07-03", "pc", silent());
        all.push(Vignette::new(
            "around the first day",
            of.0,
            turned(case, Topic::UNHEEDED, "front"),
            then,
        ));
    }
    for reach in [Reach::Village, Reach::Wider] {
        let case = front_world(&BOARDS, reach, "2024-09-30");
        all.push(of.pending("of any reach", unanswered(case)));
    }
    let front = Owed::new(
        "resolution-403-2017:11.1.b.p2:front-recommends",
        &[BOARDS],
        RESOLUTION,
        vec![Way::new(Topic::UNHEEDED, &["inspection-board"], |topic| {
            send(topic, &["front"])
        })],
        vec![Way::new(Topic::RECOMMENDATION, &["front"], |topic| {
            send(topic, &["competent"])
        })],
    );
    all.extend(front.vignettes());
    all.push(Of(front.norm).pending(
        "recommended to somebody else",
        front.with_act("front", send(Topic::RECOMMENDATION, &["supervised"])),
    ));
    all
}

/// An act of which only the deed counts, without a topic.
pub(crate) fn bare() -> Deed {
    Deed::new()
}

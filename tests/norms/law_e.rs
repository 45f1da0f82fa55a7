//! Law 10/2022/QH15 Art. 15–23: to which matters, of which reach, each provision applies.

use danchu::act::{Method, Topic};
use danchu::matter::MatterKind;
use danchu::matter::Reach::{Commune, Village};
use danchu::record::{Act, Case, Deed, Ruling, YesNo};
use danchu::report::Outcome::{Pending, Satisfied, Undetermined, Unsatisfied};

use crate::world::{
    ARTICLE_15, Log, Vignette, agree, ballot_with, body, collect, conclude, decide, initiate,
    judge, meeting_of, meeting_with, only_for, put_up, sent_and_received, support, votes, when,
};

const WORKS: MatterKind = MatterKind::WORKS;
const FUNDS: MatterKind = MatterKind::FUNDS;
const CONVENTION: MatterKind = MatterKind::CONVENTION;
const HEAD_ELECTION: MatterKind = MatterKind::HEAD_ELECTION;
const HEAD_DISCHARGE: MatterKind = MatterKind::HEAD_DISCHARGE;
const BOARD_ELECTION: MatterKind = MatterKind::BOARD_ELECTION;
const BOARD_DISCHARGE: MatterKind = MatterKind::BOARD_DISCHARGE;
const SELF_MANAGEMENT: MatterKind = MatterKind::SELF_MANAGEMENT;

/// Village 1 votes, 60 of 90 in favour: enough for every matter.
fn voted(case: Case) -> Case {
    case.add("2024-06-20", "village-1", meeting_of("village-1", 60, 70))
}

/// Villages 1 and 2 of 3 are in favour.
fn carried(case: Case) -> Case {
    voted(case).add("2024-06-20", "village-2", meeting_of("village-2", 40, 50))
}

/// A household ballot of village 1.
fn balloted(case: Case) -> Case {
    case.add(
        "2024-06-10",
        "village-1",
        ballot_with(|ballot| {
            ballot
                .with_village(body("village-1"))
                .with_until(when("2024-06-20"))
                .with_votes(votes(60, 70).with_issued(90_u32))
        }),
    )
}

/// An initiative that so many of 90 households support, which may benefit and which the work committee approves.
fn initiative(case: Case, households: u32) -> Case {
    case.add("2024-05-01", "households", support(households))
        .add("2024-05-02", "citizens", initiate())
        .add("2024-05-03", "head", judge(Topic::BENEFIT, YesNo::Yes))
        .add("2024-05-03", "work-committee", agree(Topic::MATTER))
}

/// A document that is not in writing, states nothing and bears no signature.
fn worthless(case: Case) -> Case {
    case.add(
        "2024-06-20",
        "village-1",
        decide(|decision| {
            decision
                .with_written(YesNo::No)
                .with_contents(Vec::new())
                .with_signed(Vec::new())
        }),
    )
}

pub(crate) fn all() -> Vec<Vignette> {
    [
        before_the_vote(),
        the_vote(),
        after_the_vote(),
        the_authorities(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn before_the_vote() -> Vec<Vignette> {
    let anywhere = &[Village, Commune];
    let collected = |case: Case| case.add("2024-06-20", "head", collect());
    let put_up_by = |who: &'static str| move |case: Case| case.add("2024-05-10", who, put_up());
    [
        only_for(
            "law-10-2022:15.1:decide-first",
            &[WORKS],
            anywhere,
            Unsatisfied,
            collected,
        ),
        only_for(
            "law-10-2022:15.2:decide-first",
            &[FUNDS],
            anywhere,
            Unsatisfied,
            collected,
        ),
        only_for(
            "law-10-2022:16.1:agree-first",
            ARTICLE_15,
            &[Commune],
            Unsatisfied,
            put_up_by("pc-chair"),
        ),
        only_for(
            "law-10-2022:16.2:agree-first",
            ARTICLE_15,
            &[Village],
            Unsatisfied,
            put_up_by("head"),
        ),
        only_for(
            "law-10-2022:16.3:support",
            ARTICLE_15,
            &[Village],
            Satisfied,
            |case| initiative(case, 9),
        ),
        only_for(
            "law-10-2022:16.3:put-forward",
            ARTICLE_15,
            &[Village],
            Pending,
            |case| initiative(case, 9),
        ),
        only_for(
            "law-10-2022:16.3.p2:put-forward-below",
            ARTICLE_15,
            &[Village],
            Pending,
            |case| initiative(case, 8),
        ),
        only_for(
            "law-10-2022:23.1:plan",
            ARTICLE_15,
            &[Commune],
            Pending,
            put_up_by("pc-chair"),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn the_vote() -> Vec<Vignette> {
    let anywhere = &[Village, Commune];
    let elections = &[
        CONVENTION,
        HEAD_ELECTION,
        HEAD_DISCHARGE,
        BOARD_ELECTION,
        BOARD_DISCHARGE,
    ];
    let by_half = &[
        CONVENTION,
        HEAD_ELECTION,
        HEAD_DISCHARGE,
        BOARD_ELECTION,
        BOARD_DISCHARGE,
        SELF_MANAGEMENT,
    ];
    let convened = &[
        WORKS,
        FUNDS,
        CONVENTION,
        BOARD_ELECTION,
        BOARD_DISCHARGE,
        SELF_MANAGEMENT,
    ];
    let money = &[WORKS, FUNDS];
    let in_cluster = |case: Case| {
        case.households("village-1", 200).add(
            "2024-06-20",
            "village-1",
            meeting_with(|meeting| {
                meeting
                    .with_cluster(body("cluster-a"))
                    .with_village(body("village-1"))
            }),
        )
    };
    let secret = |case: Case| {
        case.add(
            "2024-06-20",
            "village-1",
            meeting_with(|meeting| {
                meeting
                    .with_village(body("village-1"))
                    .with_method(Method::Secret)
            }),
        )
    };
    let before_decree =
        |case: Case| case.add("2023-07-20", "village-1", meeting_of("village-1", 60, 70));
    [
        only_for(
            "law-10-2022:17.2:meeting-only",
            elections,
            anywhere,
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:19.1.a:commune-forms",
            money,
            &[Commune],
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:19.1.c:village-forms-before-decree",
            money,
            &[Village],
            Satisfied,
            before_decree,
        ),
        only_for(
            "law-10-2022:17.2.p3:self-forms",
            &[SELF_MANAGEMENT],
            anywhere,
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:18.1:convenor",
            convened,
            anywhere,
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:18.3:clusters",
            ARTICLE_15,
            anywhere,
            Satisfied,
            in_cluster,
        ),
        only_for(
            "law-10-2022:18.4.d:counting-committee",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            secret,
        ),
        only_for(
            "law-10-2022:19.2:plan",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            balloted,
        ),
        only_for(
            "law-10-2022:19.2:team",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            balloted,
        ),
        only_for(
            "law-10-2022:19.2:announce",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            balloted,
        ),
        only_for(
            "law-10-2022:19.3:one-ballot-each",
            ARTICLE_15,
            anywhere,
            Satisfied,
            balloted,
        ),
        only_for(
            "law-10-2022:21.1:carried",
            money,
            anywhere,
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:21.1.p2:carried-villages",
            money,
            &[Commune],
            Satisfied,
            carried,
        ),
        only_for(
            "law-10-2022:21.1.p3:carried-half",
            by_half,
            anywhere,
            Satisfied,
            voted,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn after_the_vote() -> Vec<Vignette> {
    let anywhere = &[Village, Commune];
    let money = &[WORKS, FUNDS];
    let at_once = &[WORKS, FUNDS, SELF_MANAGEMENT];
    let by_pc = &[CONVENTION, HEAD_ELECTION, HEAD_DISCHARGE];
    let by_front = &[BOARD_ELECTION, BOARD_DISCHARGE];
    let kept = &[WORKS, FUNDS, CONVENTION, SELF_MANAGEMENT];
    let received = |by: &'static str, day: &'static str| {
        move |case: Case| case.add(day, "head", sent_and_received(by, day))
    };
    let finished = |case: Case| voted(case).add("2024-08-01", "head", Act::FinishWork(Deed::new()));
    let session = |case: Case| {
        carried(case).add(
            "2024-07-15",
            "council",
            meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION)),
        )
    };
    [
        only_for(
            "law-10-2022:20.1:written",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            worthless,
        ),
        only_for(
            "law-10-2022:20.2:contents",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            worthless,
        ),
        only_for(
            "law-10-2022:20.2.g:signatures",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            worthless,
        ),
        only_for(
            "law-10-2022:20.3:send",
            ARTICLE_15,
            anywhere,
            Unsatisfied,
            voted,
        ),
        only_for(
            "law-10-2022:21.2:effect-village",
            at_once,
            &[Village],
            Satisfied,
            voted,
        ),
        only_for(
            "law-10-2022:21.2.p2:effect-commune",
            money,
            &[Commune],
            Pending,
            carried,
        ),
        only_for(
            "law-10-2022:21.2.p3:effect-recognised-pc",
            by_pc,
            anywhere,
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:21.2.p4:effect-recognised-front",
            by_front,
            anywhere,
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:21.2:effect-self-commune",
            &[SELF_MANAGEMENT],
            &[Commune],
            Undetermined,
            voted,
        ),
        only_for(
            "law-10-2022:21.2.p5:answer-pc",
            &[CONVENTION, HEAD_DISCHARGE],
            anywhere,
            Unsatisfied,
            received("pc", "2024-06-20"),
        ),
        only_for(
            "law-10-2022:21.2.p5:answer-election-before-decree",
            &[HEAD_ELECTION],
            anywhere,
            Unsatisfied,
            received("pc", "2023-07-20"),
        ),
        only_for(
            "law-10-2022:21.2.p5:answer-front",
            by_front,
            anywhere,
            Unsatisfied,
            received("front", "2024-06-20"),
        ),
        only_for(
            "law-10-2022:23.1:carry-out",
            money,
            &[Commune],
            Pending,
            carried,
        ),
        only_for(
            "law-10-2022:23.1.p2:report",
            money,
            &[Commune],
            Unsatisfied,
            session,
        ),
        only_for(
            "law-10-2022:23.1:follow",
            ARTICLE_15,
            &[Village],
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:23.2:publish-result",
            ARTICLE_15,
            anywhere,
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:23.2:carry-out",
            kept,
            &[Village],
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:23.2:report",
            ARTICLE_15,
            &[Village],
            Pending,
            finished,
        ),
        only_for(
            "law-10-2022:23.3:guide",
            ARTICLE_15,
            anywhere,
            Pending,
            voted,
        ),
        only_for(
            "law-10-2022:23.3:supervise",
            ARTICLE_15,
            anywhere,
            Pending,
            voted,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn the_authorities() -> Vec<Vignette> {
    let anywhere = &[Village, Commune];
    let annulled = |case: Case| {
        case.add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT))
            .add("2024-07-01", "pc", Act::Annul(Ruling::new()))
    };
    let concluded =
        |ground: Topic| move |case: Case| case.add("2024-06-28", "pc", conclude(ground.clone()));
    let asked = |case: Case| case.add("2024-07-01", "pc", Act::RequestAmendment(Ruling::new()));
    [
        only_for(
            "law-10-2022:22.2:annul-by",
            ARTICLE_15,
            anywhere,
            Satisfied,
            annulled,
        ),
        only_for(
            "law-10-2022:22.2:annul-ground",
            ARTICLE_15,
            anywhere,
            Satisfied,
            annulled,
        ),
        only_for(
            "law-10-2022:22.2:annul-unlawful",
            ARTICLE_15,
            anywhere,
            Pending,
            concluded(Topic::UNLAWFUL_CONTENT),
        ),
        only_for(
            "law-10-2022:22.2:act-on-procedure",
            ARTICLE_15,
            anywhere,
            Pending,
            concluded(Topic::PROCEDURE_BREACH),
        ),
        only_for(
            "law-10-2022:22.2.p2:send",
            ARTICLE_15,
            anywhere,
            Pending,
            annulled,
        ),
        only_for(
            "law-10-2022:22.3:vote-again",
            ARTICLE_15,
            anywhere,
            Pending,
            asked,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

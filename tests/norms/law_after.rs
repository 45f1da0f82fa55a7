//! Law 10/2022/QH15 Art. 22–23: undoing a decision, voting again, and what follows a decision.

use danchu::act::{ActKind, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Deed, Plan, Ruling, Scheduled};
use danchu::report::Outcome;

use crate::world::planned_for;
use crate::world::{
    Log, Of, Vignette, ballot, begin_work, carry_out, collect, conclude, date, election,
    found_not_done, meeting, meeting_of, meeting_with, notify, online, online_choice, plan,
    publish, put_up, report, review, send, spend, uncovered, votes, when, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        annul_by(),
        annul_ground(),
        annul_unlawful(),
        act_on_procedure(),
        send_annulment(),
        vote_again(),
        commune_plan(),
        commune_carry_out(),
        follow(),
        commune_report(),
        publish_result(),
        village_carry_out(),
        village_report(),
        guide(),
        supervise(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn village(kind: MatterKind) -> Case {
    world(kind, Reach::Village, "2024-09-30")
}

fn commune(kind: MatterKind) -> Case {
    world(kind, Reach::Commune, "2024-09-30")
}

fn annul() -> Act {
    Act::Annul(Ruling::new())
}

fn request_amendment() -> Act {
    Act::RequestAmendment(Ruling::new())
}

/// A plan that sets a day for an act, and nothing else.
fn planned(act: ActKind) -> Act {
    let act = Scheduled::new(act).with_date(when("2024-08-20"));
    Act::Plan(
        Plan::new()
            .with_topic(Topic::IMPLEMENTATION)
            .with_scheduled(vec![act]),
    )
}

/// The kinds of matter that the community decides, Art. 15.
fn decided() -> [MatterKind; 8] {
    [
        MatterKind::WORKS,
        MatterKind::FUNDS,
        MatterKind::CONVENTION,
        MatterKind::HEAD_ELECTION,
        MatterKind::HEAD_DISCHARGE,
        MatterKind::BOARD_ELECTION,
        MatterKind::BOARD_DISCHARGE,
        MatterKind::SELF_MANAGEMENT,
    ]
}

/// A matter that the people only give opinions on.
fn not_decided() -> Case {
    village(MatterKind::DRAFT_OPINION)
}

/// Art. 22(2) first sentence, 22(3): the People's Committee of the commune, or the community itself.
fn annul_by() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-by");
    let by = |who: &str| village(MatterKind::WORKS).add("2024-07-01", who, annul());
    let mut all = vec![
        of.met("the commune's committee annuls", by("pc")),
        of.met(
            "the chair signs for the commune's committee",
            by("pc-chair"),
        ),
        of.met("the community of the village annuls", by("village-1")),
        of.met(
            "the community of a quarter annuls",
            by("village-3").of_community("village-3"),
        ),
        of.missed("the committee of the district annuls", by("district-pc")),
        of.missed("the commune's Front annuls", by("front")),
        of.missed("the village head annuls, not the community", by("head")),
        of.missed("the commune's council annuls", by("council")),
        of.missed("the village's Party cell annuls", by("party-cell")),
        of.missed("the Front work committee annuls", by("work-committee")),
        of.missed(
            "the district annuls again what the commune annulled",
            by("pc").add("2024-07-02", "district-pc", annul()),
        ),
        of.open("somebody unknown annuls", by("pc").by_nobody_known()),
        of.outside("nobody annuls", village(MatterKind::WORKS)),
        of.outside(
            "the district asks to amend",
            village(MatterKind::WORKS).add("2024-07-01", "district-pc", request_amendment()),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-07-01", "district-pc", annul()),
        ),
        of.missed(
            "the district annuls a decision of the commune",
            commune(MatterKind::FUNDS).add("2024-07-01", "district-pc", annul()),
        ),
    ];
    all.extend(decided().map(|kind| {
        of.missed(
            "the district annuls, in every kind of matter",
            village(kind).add("2024-07-01", "district-pc", annul()),
        )
    }));
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "district-pc", annul()),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 22(2) with 22(1)(a)–(b): the committee annuls on a ground of its own written conclusion.
fn annul_ground() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-ground");
    let concluded = |who: &str, ground: Topic| {
        village(MatterKind::WORKS)
            .add("2024-06-28", who, conclude(ground))
            .add("2024-07-01", "pc", annul())
    };
    let mut all = vec![
        of.met(
            "contents against the law",
            concluded("pc", Topic::UNLAWFUL_CONTENT),
        ),
        of.met(
            "adopted against the procedure",
            concluded("pc", Topic::PROCEDURE_BREACH),
        ),
        of.met(
            "concluded and annulled by the chair",
            village(MatterKind::WORKS)
                .add("2024-06-28", "pc-chair", conclude(Topic::UNLAWFUL_CONTENT))
                .add("2024-07-01", "pc-chair", annul()),
        ),
        of.open(
            "annulled with no conclusion on record",
            village(MatterKind::WORKS).add("2024-07-01", "pc", annul()),
        ),
        of.open(
            "contents against the law, so the district says",
            concluded("district-pc", Topic::UNLAWFUL_CONTENT),
        ),
        of.open(
            "procedure broken, so the Front says",
            concluded("front", Topic::PROCEDURE_BREACH),
        ),
        of.open(
            "concluded on something else",
            concluded("pc", Topic::IMPLEMENTATION),
        ),
        of.outside(
            "the community annuls, which needs no ground",
            village(MatterKind::WORKS).add("2024-07-01", "village-1", annul()),
        ),
        of.outside(
            "concluded, not annulled",
            village(MatterKind::WORKS).add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-07-01", "pc", annul()),
        ),
    ];
    all.extend(decided().map(|kind| {
        of.open(
            "no conclusion, in every kind of matter",
            village(kind).add("2024-07-01", "pc", annul()),
        )
    }));
    all.extend([of.open(
        "a decision of the commune, no conclusion",
        commune(MatterKind::WORKS).add("2024-07-01", "pc", annul()),
    )]);
    all.extend(of.since_2023_07_01(
        |day| {
            village(MatterKind::WORKS)
                .add(day, "pc", conclude(Topic::PROCEDURE_BREACH))
                .add(day, "pc", annul())
        },
        Outcome::Satisfied,
    ));
    all
}

/// Art. 22(2): what goes against law, customs or ethics is annulled; the committee has no choice.
fn annul_unlawful() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-unlawful");
    let on =
        |kind: MatterKind| village(kind).add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT));
    let concluded = || on(MatterKind::WORKS);
    let mut all = vec![
        of.met("annulled", concluded().add("2024-07-01", "pc", annul()))
            .done("2024-07-01"),
        of.met(
            "annulled on the day of the conclusion",
            concluded().add("2024-06-28", "pc", annul()),
        ),
        of.met(
            "the chair annuls for the committee",
            concluded().add("2024-07-01", "pc-chair", annul()),
        ),
        of.pending("concluded, not annulled, no time stated", concluded()),
        of.pending(
            "only asked to amend, where the contents are unlawful",
            concluded().add("2024-07-01", "pc", request_amendment()),
        ),
        of.pending(
            "annulled by the district, not by the committee",
            concluded().add("2024-07-01", "district-pc", annul()),
        ),
        of.missed(
            "found not annulled",
            concluded().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Annul, None),
            ),
        ),
        of.missed(
            "asked to amend, and found not annulled",
            concluded()
                .add("2024-07-01", "pc", request_amendment())
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::Annul, None),
                ),
        ),
        of.open("not annulled, the log not complete", uncovered(concluded())),
        of.outside(
            "the procedure was broken, which leaves a choice",
            village(MatterKind::WORKS).add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
        of.outside(
            "the district concluded it",
            village(MatterKind::WORKS).add(
                "2024-06-28",
                "district-pc",
                conclude(Topic::UNLAWFUL_CONTENT),
            ),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
    ];
    all.extend(decided().map(|kind| of.pending("in every kind of matter", on(kind))));
    all.extend([
        of.pending(
            "a decision of the commune",
            commune(MatterKind::WORKS).add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.open(
            "said to be done, with nothing to show for it",
            concluded().add("2024-07-01", "pc", annul()).only_claimed(),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        Outcome::Pending,
    ));
    all
}

/// Art. 22(2): on a broken procedure the committee annuls or asks the community to amend.
fn act_on_procedure() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:act-on-procedure");
    let on =
        |kind: MatterKind| village(kind).add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH));
    let concluded = || on(MatterKind::WORKS);
    let mut all = vec![
        of.met("annulled", concluded().add("2024-07-01", "pc", annul())),
        of.met(
            "asked to amend",
            concluded().add("2024-07-01", "pc", request_amendment()),
        )
        .done("2024-07-01"),
        of.met(
            "the chair asks for the committee",
            concluded().add("2024-07-01", "pc-chair", request_amendment()),
        ),
        of.pending("neither, no time stated", concluded()),
        of.pending(
            "the Front asks to amend",
            concluded().add("2024-07-01", "front", request_amendment()),
        ),
        of.pending(
            "the district annuls",
            concluded().add("2024-07-01", "district-pc", annul()),
        ),
        of.missed(
            "found neither annulled nor asked",
            concluded()
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::Annul, None),
                )
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::RequestAmendment, None),
                ),
        ),
        of.met(
            "found not annulled, but asked to amend",
            concluded()
                .add("2024-07-01", "pc", request_amendment())
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::Annul, None),
                ),
        ),
        of.open("neither, the log not complete", uncovered(concluded())),
        of.open(
            "found not annulled; whether asked to amend is not known",
            uncovered(concluded()).add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Annul, None),
            ),
        ),
        of.outside(
            "the contents were unlawful, which leaves no choice",
            village(MatterKind::WORKS).add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.outside(
            "the Front concluded it",
            village(MatterKind::WORKS).add(
                "2024-06-28",
                "front",
                conclude(Topic::PROCEDURE_BREACH),
            ),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
    ];
    all.extend(decided().map(|kind| of.pending("in every kind of matter", on(kind))));
    all.extend([
        of.pending(
            "a decision of the commune",
            commune(MatterKind::WORKS).add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
        of.open(
            "said to be done, with nothing to show for it",
            concluded()
                .add("2024-07-01", "pc", request_amendment())
                .only_claimed(),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "pc", conclude(Topic::PROCEDURE_BREACH)),
        Outcome::Pending,
    ));
    all
}

/// Art. 22(2) second paragraph: to the village head, and at the same time to the commune's Front.
#[expect(clippy::too_many_lines, reason = "one entry for each world")]
fn send_annulment() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2.p2:send");
    let annulled = || village(MatterKind::WORKS).add("2024-07-01", "pc", annul());
    let asked = || village(MatterKind::WORKS).add("2024-07-01", "pc", request_amendment());
    let both = &["head", "front"][..];
    let mut all = vec![
        of.met(
            "the annulment to head and Front",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, both)),
        )
        .done("2024-07-02"),
        of.met(
            "the request to head and Front",
            asked().add("2024-07-02", "pc", send(Topic::AMENDMENT_REQUEST, both)),
        ),
        of.met(
            "sent on the day it was made",
            annulled().add("2024-07-01", "pc", send(Topic::ANNULMENT, both)),
        ),
        of.pending(
            "to the head only",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, &["head"])),
        ),
        of.pending(
            "to the Front only",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, &["front"])),
        ),
        of.pending(
            "to the head and the village's Front work committee",
            annulled().add(
                "2024-07-02",
                "pc",
                send(Topic::ANNULMENT, &["head", "work-committee"]),
            ),
        ),
        of.pending(
            "another document to head and Front",
            annulled().add("2024-07-02", "pc", send(Topic::DECISION, both)),
        ),
        of.pending("sent to nobody", annulled()),
        of.outside(
            "an annulment that is only planned",
            village(MatterKind::WORKS).add(
                "2024-06-25",
                "pc",
                planned_for(ActKind::Annul, "2024-07-01"),
            ),
        ),
        of.missed(
            "found not sent",
            annulled().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Send, Some(Topic::ANNULMENT)),
            ),
        ),
        of.missed(
            "the request found not sent",
            asked().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Send, Some(Topic::AMENDMENT_REQUEST)),
            ),
        ),
        of.pending(
            "each document is sent: the annulment was, the request after it was not",
            annulled()
                .add("2024-07-02", "pc", send(Topic::ANNULMENT, both))
                .add("2024-07-10", "pc", request_amendment()),
        ),
        of.open("not sent, the log not complete", uncovered(annulled())),
        of.outside(
            "the community annuls its own decision",
            village(MatterKind::WORKS).add("2024-07-01", "village-1", annul()),
        ),
        of.outside(
            "the district asks to amend",
            village(MatterKind::WORKS).add("2024-07-01", "district-pc", request_amendment()),
        ),
        of.outside("nothing annulled", village(MatterKind::WORKS)),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-07-01", "pc", annul()),
        ),
    ];
    all.extend(decided().map(|kind| {
        of.pending(
            "in every kind of matter",
            village(kind).add("2024-07-01", "pc", annul()),
        )
    }));
    all.extend([
        of.pending(
            "a decision of the commune",
            commune(MatterKind::WORKS).add("2024-07-01", "pc", annul()),
        ),
        of.open(
            "said to be sent, with nothing to show for it",
            annulled()
                .add("2024-07-02", "pc", send(Topic::ANNULMENT, both))
                .only_claimed(),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "pc", annul()),
        Outcome::Pending,
    ));
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "pc", request_amendment()),
        Outcome::Pending,
    ));
    all
}

/// Art. 22(3): on the committee's request the community amends by the procedure of Art. 18–21.
fn vote_again() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.3:vote-again");
    let on = |kind: MatterKind| {
        village(kind)
            .add("2024-06-20", "village-1", meeting(60, 70))
            .add("2024-07-01", "pc", request_amendment())
    };
    let asked = || on(MatterKind::WORKS);
    let again = |act: Act| asked().add("2024-07-15", "village-1", act);
    let none_found = |case: Case| {
        [ActKind::Meet, ActKind::Ballot, ActKind::VoteOnline]
            .into_iter()
            .fold(case, |case, act| {
                case.add("2024-09-01", "district-pc", found_not_done(act, None))
            })
    };
    let mut all = vec![
        of.met(
            "the village meets again",
            again(meeting_with(|act| {
                act.with_round(2_u16)
                    .with_convenor(crate::world::body("head"))
                    .with_votes(crate::world::votes(60, 70))
            })),
        )
        .done("2024-07-15"),
        of.met(
            "the households are balloted",
            again(ballot(60, 70, "2024-07-20")),
        ),
        of.met(
            "the households vote online",
            again(online(60, "2024-07-20")),
        ),
        of.pending("no new round, no time stated", asked()),
        of.outside(
            "a request that is only planned",
            village(MatterKind::WORKS)
                .add("2024-06-20", "village-1", meeting(60, 70))
                .add(
                    "2024-06-25",
                    "pc",
                    planned_for(ActKind::RequestAmendment, "2024-07-01"),
                ),
        ),
        of.pending(
            "a council session is no round",
            again(meeting_with(|act| act.with_topic(Topic::ORDINARY_SESSION))),
        ),
        of.missed(
            "found that no round followed",
            none_found(village(MatterKind::WORKS).add("2024-07-01", "pc", request_amendment())),
        ),
        of.open("no new round, the log not complete", uncovered(asked())),
        of.outside(
            "the committee annulled",
            village(MatterKind::WORKS)
                .add("2024-06-20", "village-1", meeting(60, 70))
                .add("2024-07-01", "pc", annul()),
        ),
        of.outside(
            "the Front asked",
            village(MatterKind::WORKS)
                .add("2024-06-20", "village-1", meeting(60, 70))
                .add("2024-07-01", "front", request_amendment()),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-07-01", "pc", request_amendment()),
        ),
    ];
    all.extend(decided().map(|kind| of.pending("in every kind of matter", on(kind))));
    all.extend([
        of.pending(
            "a decision of the commune",
            commune(MatterKind::WORKS).add("2024-07-01", "pc", request_amendment()),
        ),
        of.met(
            "a new round that is only told of",
            again(ballot(60, 70, "2024-07-20")).only_claimed(),
        ),
        of.pending(
            "a poll on voting online is no round",
            again(online_choice(60, "2024-07-20")),
        ),
        of.pending(
            "asked once more after the new round",
            again(ballot(60, 70, "2024-07-20")).add("2024-08-01", "pc", request_amendment()),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "pc", request_amendment()),
        Outcome::Pending,
    ));
    all
}

/// A commune-wide matter that so many of its three villages carried, each by all who came, on one day.
fn carried_by(kind: MatterKind, villages: usize, on: &str) -> Case {
    ["village-1", "village-2", "village-3"]
        .into_iter()
        .enumerate()
        .fold(commune(kind), |case, (index, village)| {
            let (in_favour, attending) = if index < villages { (60, 60) } else { (0, 60) };
            case.add(on, village, meeting_of(village, in_favour, attending))
        })
}

/// A village matter that was carried by the least votes that carry it, on a day.
fn adopted(kind: MatterKind, on: &str) -> Case {
    let share = if [MatterKind::WORKS, MatterKind::FUNDS].contains(&kind) {
        60
    } else {
        46
    };
    let elected = [MatterKind::HEAD_ELECTION, MatterKind::BOARD_ELECTION].contains(&kind);
    let vote = if elected {
        election(share, 70)
    } else {
        meeting(share, 70)
    };
    village(kind).add(on, "village-1", vote)
}

/// Art. 23(1): the committee plans how the people decide what reaches the whole commune.
fn commune_plan() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:plan");
    let put = || commune(MatterKind::WORKS).add("2024-05-10", "pc-chair", put_up());
    let mut all = vec![
        of.met(
            "the committee plans",
            put().add("2024-05-15", "pc", plan(Topic::PEOPLE_DECIDE)),
        )
        .done("2024-05-15"),
        of.met(
            "the chair signs the plan",
            put().add("2024-05-15", "pc-chair", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.met(
            "the committee itself put the matter up",
            commune(MatterKind::WORKS)
                .add("2024-05-10", "pc", put_up())
                .add("2024-05-15", "pc", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.pending("no plan, no time stated", put()),
        of.pending(
            "the village head plans",
            put().add("2024-05-15", "head", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.pending(
            "a plan of household ballots is another plan",
            put().add("2024-05-15", "pc", plan(Topic::BALLOT)),
        ),
        of.missed(
            "found not planned",
            put().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Plan, Some(Topic::PEOPLE_DECIDE)),
            ),
        ),
        of.open("no plan, the log not complete", uncovered(put())),
        of.open(
            "somebody unknown planned",
            put()
                .add("2024-05-15", "pc", plan(Topic::PEOPLE_DECIDE))
                .by_nobody_known(),
        ),
        of.outside(
            "a matter of a village",
            village(MatterKind::WORKS).add("2024-05-10", "pc-chair", put_up()),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            commune(MatterKind::DRAFT_OPINION).add("2024-05-10", "pc-chair", put_up()),
        ),
    ];
    all.extend(decided().map(|kind| {
        of.pending(
            "in every kind of matter",
            commune(kind).add("2024-05-10", "pc-chair", put_up()),
        )
    }));
    all.extend([
        of.met(
            "a plan that is only told of",
            put()
                .add("2024-05-15", "pc", plan(Topic::PEOPLE_DECIDE))
                .only_claimed(),
        ),
        of.met(
            "put up once more after the plan of the matter",
            put()
                .add("2024-05-15", "pc", plan(Topic::PEOPLE_DECIDE))
                .add("2024-05-20", "pc-chair", put_up()),
        ),
        of.outside(
            "only planned to be put up",
            commune(MatterKind::WORKS).add("2024-05-10", "pc", planned(ActKind::PutUp)),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| commune(MatterKind::WORKS).add(day, "pc-chair", put_up()),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(1): the committee and its chair carry out what the commune decided.
fn commune_carry_out() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:carry-out");
    let carried = || carried_by(MatterKind::WORKS, 2, "2024-06-10");
    let not_done =
        |case: Case, act| case.add("2024-09-01", "district-pc", found_not_done(act, None));
    let mut all = vec![
        of.met(
            "carried out by the committee",
            carried().add("2024-07-01", "pc", carry_out()),
        )
        .done("2024-07-01"),
        of.met(
            "carried out by the chair",
            carried().add("2024-07-01", "pc-chair", carry_out()),
        ),
        of.met(
            "work begun",
            carried().add("2024-07-01", "pc", begin_work()),
        ),
        of.met(
            "carried by all three villages",
            carried_by(MatterKind::FUNDS, 3, "2024-06-10").add("2024-07-01", "pc", carry_out()),
        ),
        of.pending("not yet", carried()),
        of.pending(
            "contributions, not yet",
            carried_by(MatterKind::FUNDS, 2, "2024-06-10"),
        ),
        of.pending(
            "carried out by a village head",
            carried().add("2024-07-01", "head", carry_out()),
        ),
        of.pending(
            "work begun by a village head",
            carried().add("2024-07-01", "head", begin_work()),
        ),
        of.missed(
            "found neither carried out nor begun",
            not_done(not_done(carried(), ActKind::CarryOut), ActKind::BeginWork),
        ),
        of.open("not yet, the log not complete", uncovered(carried())),
        of.outside(
            "one village of three is less than two thirds",
            carried_by(MatterKind::WORKS, 1, "2024-06-10"),
        ),
        of.outside(
            "a village's decision",
            adopted(MatterKind::WORKS, "2024-06-10"),
        ),
    ];
    all.extend([
        of.met(
            "carried out, which is only told of",
            carried()
                .add("2024-07-01", "pc", carry_out())
                .only_claimed(),
        ),
        of.pending(
            "work begun ahead of the vote carries out nothing",
            commune(MatterKind::WORKS)
                .add("2024-06-01", "pc", begin_work())
                .add("2024-06-10", "village-1", meeting_of("village-1", 60, 70))
                .add("2024-06-10", "village-2", meeting_of("village-2", 50, 50)),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| carried_by(MatterKind::WORKS, 3, day),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(1): the committee inspects and follows how a village carries out its decision.
fn follow() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:follow");
    let works = || adopted(MatterKind::WORKS, "2024-06-20");
    let monitor = || Act::Monitor(Deed::new());
    let inspect = || Act::Inspect(review());
    let mut all = vec![
        of.met("followed", works().add("2024-07-01", "pc", monitor()))
            .done("2024-07-01"),
        of.met("inspected", works().add("2024-07-01", "pc", inspect())),
        of.met(
            "inspected by the chair",
            works().add("2024-07-01", "pc-chair", inspect()),
        ),
        of.pending("neither, no time stated", works()),
        of.pending(
            "followed by the Front",
            works().add("2024-07-01", "front", monitor()),
        ),
        of.pending(
            "inspected by the district",
            works().add("2024-07-01", "district-pc", inspect()),
        ),
        of.missed(
            "found neither followed nor inspected",
            works()
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::Monitor, None),
                )
                .add(
                    "2024-09-01",
                    "district-pc",
                    found_not_done(ActKind::Inspect, None),
                ),
        ),
        of.open("neither, the log not complete", uncovered(works())),
        of.outside(
            "59 of 90 households do not carry works",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.outside(
            "45 of 90 households do not carry a convention",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(45, 70)),
        ),
        of.outside("nothing voted yet", village(MatterKind::WORKS)),
        of.outside(
            "a decision of the commune",
            carried_by(MatterKind::WORKS, 3, "2024-06-20"),
        ),
    ];
    all.extend(
        decided().map(|kind| of.pending("in every kind of matter", adopted(kind, "2024-06-20"))),
    );
    all.extend([of.met(
        "followed, which is only told of",
        works().add("2024-07-01", "pc", monitor()).only_claimed(),
    )]);
    all.extend(of.since_2023_07_01(|day| adopted(MatterKind::WORKS, day), Outcome::Pending));
    all
}

/// Art. 23(1) second paragraph: the Council at its nearest ordinary session, and the Front with it.
fn commune_report() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1.p2:report");
    let session = || meeting_with(|act| act.with_topic(Topic::ORDINARY_SESSION));
    let carried = || carried_by(MatterKind::WORKS, 3, "2024-06-10");
    let met = || {
        carried()
            .add("2024-06-05", "council", session())
            .add("2024-07-10", "council", session())
            .add("2024-09-10", "council", session())
    };
    let told =
        |on: &str, who: &str, to: &[&str]| met().add(on, who, report(Topic::PEOPLE_DECIDE, to));
    let both = &["council", "front"][..];
    let seen_on = |day: &str| {
        let mut case = carried().add("2024-07-10", "council", session());
        case.as_of = date(day);
        case
    };
    let mut all = vec![
        of.met("the day before the session", told("2024-07-09", "pc", both))
            .due("2024-07-10")
            .done("2024-07-09"),
        of.met("on the day of the session", told("2024-07-10", "pc", both))
            .due("2024-07-10"),
        of.late("the day after the session", told("2024-07-11", "pc", both))
            .due("2024-07-10"),
        of.late(
            "at the session after the nearest",
            told("2024-09-10", "pc", both),
        )
        .due("2024-07-10")
        .done("2024-09-10"),
        of.met("signed by the chair", told("2024-07-10", "pc-chair", both)),
        of.met(
            "two letters of one day",
            told("2024-07-10", "pc", &["council"]).add(
                "2024-07-10",
                "pc",
                report(Topic::PEOPLE_DECIDE, &["front"]),
            ),
        ),
        of.missed(
            "to the Council, not to the Front",
            told("2024-07-10", "pc", &["council"]),
        ),
        of.missed(
            "to the Front, not to the Council",
            told("2024-07-10", "pc", &["front"]),
        ),
        of.missed(
            "a report of something else",
            met().add("2024-07-10", "pc", report(Topic::IMPLEMENTATION, both)),
        ),
        of.missed(
            "reported by the village head",
            told("2024-07-10", "head", both),
        ),
        of.missed("not reported", met()),
        of.pending("seen the day before the session", seen_on("2024-07-09")),
        of.pending("seen on the day of the session", seen_on("2024-07-10")),
        of.missed("seen the day after the session", seen_on("2024-07-11")),
        of.pending("no ordinary session yet", carried()),
        of.pending(
            "the only session was the day before the vote",
            carried().add("2024-06-09", "council", session()),
        ),
        of.open("not reported, the log not complete", uncovered(met())),
        of.missed(
            "not reported on contributions",
            carried_by(MatterKind::FUNDS, 2, "2024-06-10").add("2024-07-10", "council", session()),
        ),
        of.outside(
            "one village of three is less than two thirds",
            carried_by(MatterKind::WORKS, 1, "2024-06-10").add("2024-07-10", "council", session()),
        ),
        of.outside(
            "a village's decision",
            adopted(MatterKind::WORKS, "2024-06-10").add("2024-07-10", "council", session()),
        ),
    ];
    all.extend([of.open(
        "said to be reported, with nothing to show for it",
        told("2024-07-09", "pc", both).only_claimed(),
    )]);
    all.extend(of.since_2023_07_01(
        |day| carried_by(MatterKind::WORKS, 3, day),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(2): the village head publicises the result of every vote, carried or not.
#[expect(clippy::too_many_lines, reason = "one entry for each world")]
fn publish_result() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:publish-result");
    let works = || village(MatterKind::WORKS);
    let met = || works().add("2024-06-20", "village-1", meeting(60, 70));
    let mut all = vec![
        of.met(
            "posted",
            met().add("2024-06-21", "head", publish(Topic::VOTE_RESULT, &[])),
        )
        .done("2024-06-21"),
        of.met(
            "made known",
            met().add("2024-06-21", "head", notify(Topic::VOTE_RESULT, &[])),
        ),
        of.met(
            "the result of a ballot",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
                .add("2024-06-21", "head", publish(Topic::VOTE_RESULT, &[])),
        ),
        of.pending("the meeting was not told of", met()),
        of.pending(
            "the ballot was not told of",
            works().add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20")),
        ),
        of.pending(
            "the online vote was not told of",
            works().add("2024-06-10", "village-1", online(60, "2024-06-20")),
        ),
        of.pending(
            "the election was not told of",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", election(60, 70)),
        ),
        of.pending(
            "a vote that did not carry is told of too",
            works().add("2024-06-20", "village-1", meeting(10, 70)),
        ),
        of.pending(
            "the decision was posted, not the result",
            met().add("2024-06-21", "head", publish(Topic::DECISION, &[])),
        ),
        of.missed(
            "found neither posted nor made known",
            [ActKind::Publish, ActKind::Notify]
                .into_iter()
                .fold(met(), |case, act| {
                    case.add(
                        "2024-09-01",
                        "district-pc",
                        found_not_done(act, Some(Topic::VOTE_RESULT)),
                    )
                }),
        ),
        of.open("not told of, the log not complete", uncovered(met())),
        of.outside("nothing voted", works()),
        of.outside(
            "a council session",
            works().add(
                "2024-06-20",
                "council",
                meeting_with(|act| act.with_topic(Topic::ORDINARY_SESSION)),
            ),
        ),
        of.outside(
            "a meeting on a matter that is not the people's to decide",
            not_decided().add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(
        decided().map(|kind| of.pending("in every kind of matter", adopted(kind, "2024-06-20"))),
    );
    all.extend([
        of.met(
            "made known, which is only told of",
            met()
                .add("2024-06-21", "head", notify(Topic::VOTE_RESULT, &[]))
                .only_claimed(),
        ),
        of.pending(
            "the decision was made known, not the result",
            met().add("2024-06-21", "head", notify(Topic::DECISION, &[])),
        ),
        of.pending(
            "the second round was not told of",
            met()
                .add("2024-06-21", "head", publish(Topic::VOTE_RESULT, &[]))
                .add(
                    "2024-07-20",
                    "village-1",
                    meeting_with(|act| act.with_round(2_u16).with_votes(votes(60, 70))),
                ),
        ),
        of.outside(
            "a poll on voting online decides no matter",
            works().add("2024-06-10", "village-1", online_choice(60, "2024-06-20")),
        ),
        of.outside(
            "a ballot planned, not held",
            works().add("2024-06-10", "head", planned(ActKind::Ballot)),
        ),
        of.pending(
            "a vote of a matter of the commune",
            commune(MatterKind::WORKS).add(
                "2024-06-10",
                "village-1",
                meeting_of("village-1", 60, 70),
            ),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting(60, 70)),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(2): the village head carries out what the village decided.
fn village_carry_out() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:carry-out");
    let works = || adopted(MatterKind::WORKS, "2024-06-20");
    let ways = [
        ActKind::CarryOut,
        ActKind::BeginWork,
        ActKind::Collect,
        ActKind::Spend,
    ];
    let mut all = vec![
        of.met(
            "carried out",
            works().add("2024-07-01", "head", carry_out()),
        )
        .done("2024-07-01"),
        of.met(
            "work begun",
            works().add("2024-07-01", "head", begin_work()),
        ),
        of.met("collected", works().add("2024-07-01", "head", collect())),
        of.met("spent", works().add("2024-07-01", "head", spend())),
        of.pending("not yet, no time stated", works()),
        of.missed(
            "found that nothing was done",
            ways.into_iter().fold(works(), |case, act| {
                case.add("2024-09-01", "district-pc", found_not_done(act, None))
            }),
        ),
        of.met(
            "found not collected, but work begun",
            works().add("2024-07-01", "head", begin_work()).add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Collect, None),
            ),
        ),
        of.open("not yet, the log not complete", uncovered(works())),
        of.outside(
            "59 of 90 households do not carry works",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.outside(
            "45 of 90 households do not carry a convention",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(45, 70)),
        ),
        of.outside(
            "a decision of the commune",
            carried_by(MatterKind::WORKS, 3, "2024-06-20"),
        ),
    ];
    all.extend(
        [
            MatterKind::FUNDS,
            MatterKind::CONVENTION,
            MatterKind::SELF_MANAGEMENT,
        ]
        .map(|kind| of.pending("decided, not yet carried out", adopted(kind, "2024-06-20"))),
    );
    all.extend([
        of.met(
            "carried out, which is only told of",
            works()
                .add("2024-07-01", "head", carry_out())
                .only_claimed(),
        ),
        of.pending(
            "work begun ahead of the vote carries out nothing",
            village(MatterKind::WORKS)
                .add("2024-06-01", "head", begin_work())
                .add("2024-06-20", "village-1", meeting(60, 70)),
        ),
        of.outside(
            "an election is done when the votes are counted",
            adopted(MatterKind::BOARD_ELECTION, "2024-06-20"),
        ),
        of.outside(
            "so is a discharge",
            adopted(MatterKind::BOARD_DISCHARGE, "2024-06-20"),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| adopted(MatterKind::WORKS, day), Outcome::Pending));
    all
}

/// Art. 23(2): the village head reports to the people of the village and to the commune's committee.
fn village_report() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:report");
    let done = || adopted(MatterKind::WORKS, "2024-06-20").add("2024-08-01", "head", carry_out());
    let finished = || Act::FinishWork(Deed::new());
    let told = |to: &[&str]| done().add("2024-08-05", "head", report(Topic::IMPLEMENTATION, to));
    let mut all = vec![
        of.met("to households and committee", told(&["households", "pc"]))
            .done("2024-08-05"),
        of.met(
            "to the households first, to the committee later",
            told(&["households"]).add("2024-08-09", "head", report(Topic::IMPLEMENTATION, &["pc"])),
        )
        .done("2024-08-09"),
        of.met(
            "after the works were finished",
            adopted(MatterKind::WORKS, "2024-06-20")
                .add("2024-08-01", "head", finished())
                .add(
                    "2024-08-05",
                    "head",
                    report(Topic::IMPLEMENTATION, &["households", "pc"]),
                ),
        ),
        of.pending("to the households only", told(&["households"])),
        of.pending("to the committee only", told(&["pc"])),
        of.pending("to households and Front", told(&["households", "front"])),
        of.pending(
            "a report of the result of the vote",
            done().add(
                "2024-08-05",
                "head",
                report(Topic::VOTE_RESULT, &["households", "pc"]),
            ),
        ),
        of.pending("carried out, not reported", done()),
        of.pending(
            "finished, not reported",
            adopted(MatterKind::WORKS, "2024-06-20").add("2024-08-01", "head", finished()),
        ),
        of.missed(
            "found not reported",
            done().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Report, Some(Topic::IMPLEMENTATION)),
            ),
        ),
        of.open("not reported, the log not complete", uncovered(done())),
        of.outside(
            "not carried out yet",
            adopted(MatterKind::WORKS, "2024-06-20"),
        ),
        of.outside(
            "a decision of the commune",
            carried_by(MatterKind::WORKS, 3, "2024-06-20").add("2024-08-01", "pc", carry_out()),
        ),
        of.outside(
            "a matter that is not the people's to decide",
            not_decided().add("2024-08-01", "head", carry_out()),
        ),
    ];
    all.extend(decided().map(|kind| {
        of.pending(
            "in every kind of matter",
            adopted(kind, "2024-06-20").add("2024-08-01", "head", carry_out()),
        )
    }));
    all.extend([
        of.met(
            "reported, which is only told of",
            told(&["households", "pc"]).only_claimed(),
        ),
        of.met(
            "the report of the finished works stands, whatever upkeep follows",
            adopted(MatterKind::WORKS, "2024-06-20")
                .add("2024-08-01", "head", finished())
                .add(
                    "2024-08-05",
                    "head",
                    report(Topic::IMPLEMENTATION, &["households", "pc"]),
                )
                .add("2024-08-20", "head", carry_out()),
        ),
        of.outside(
            "only planned to be carried out",
            adopted(MatterKind::WORKS, "2024-06-20").add(
                "2024-07-01",
                "head",
                planned(ActKind::CarryOut),
            ),
        ),
    ]);
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "head", carry_out()),
        Outcome::Pending,
    ));
    all
}

/// What the two duties of the commune's Front in Art. 23(3) have in common.
fn of_the_front(of: Of, kind: ActKind, act: fn() -> Act) -> Vec<Vignette> {
    let works = || adopted(MatterKind::WORKS, "2024-06-20");
    let mut all = vec![
        of.met("by the Front", works().add("2024-07-01", "front", act()))
            .done("2024-07-01"),
        of.pending("not yet, no time stated", works()),
        of.pending("by the committee", works().add("2024-07-01", "pc", act())),
        of.pending(
            "by the village's Front work committee",
            works().add("2024-07-01", "work-committee", act()),
        ),
        of.pending(
            "a decision of the commune",
            carried_by(MatterKind::WORKS, 3, "2024-06-20"),
        ),
        of.missed(
            "found not done",
            works().add("2024-09-01", "district-pc", found_not_done(kind, None)),
        ),
        of.open("not done, the log not complete", uncovered(works())),
        of.open(
            "by somebody unknown",
            works().add("2024-07-01", "front", act()).by_nobody_known(),
        ),
        of.outside("nothing voted", village(MatterKind::WORKS)),
        of.outside(
            "a meeting on a matter that is not the people's to decide",
            not_decided().add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(
        decided().map(|kind| of.pending("in every kind of matter", adopted(kind, "2024-06-20"))),
    );
    all.extend([of.met(
        "by the Front, which is only told of",
        works().add("2024-07-01", "front", act()).only_claimed(),
    )]);
    all.extend(of.since_2023_07_01(|day| adopted(MatterKind::WORKS, day), Outcome::Pending));
    all
}

/// Art. 23(3): the Front guides how the people discuss and decide.
fn guide() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.3:guide");
    let act = || Act::Guide(Deed::new());
    let mut all = of_the_front(of, ActKind::Guide, act);
    all.push(
        of.met(
            "guided ahead of the vote that it is to guide",
            village(MatterKind::WORKS)
                .add("2024-06-01", "front", act())
                .add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    );
    all
}

/// Art. 23(3): the Front supervises how the people discuss and decide, and what follows.
fn supervise() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.3:supervise");
    of_the_front(of, ActKind::Supervise, || Act::Supervise(review()))
}

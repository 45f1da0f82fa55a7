//! Law 10/2022/QH15 Art. 22–23: annulment and amendment, carrying out, reports, the Front.

use danchu::act::{ActKind, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Deed, Ruling};
use danchu::report::Outcome;

use crate::world::{
    Log, Of, Vignette, ballot, begin_work, body, carry_out, collect, conclude, election,
    found_not_done, meeting, meeting_of, meeting_with, notify, online, plan, planned_for, publish,
    put_up, report, review, send, spend, uncovered, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        annul_by(),
        annul_ground(),
        annul_unlawful(),
        act_on_procedure(),
        send_measure(),
        vote_again(),
        commune_plan(),
        commune_carry_out(),
        follow(),
        report_to_council(),
        publish_result(),
        village_carry_out(),
        village_report(),
        front("law-10-2022:23.3:guide", ActKind::Guide, || {
            Act::Guide(Deed::new())
        }),
        front("law-10-2022:23.3:supervise", ActKind::Supervise, || {
            Act::Supervise(review())
        }),
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

fn works() -> Case {
    village(MatterKind::WORKS)
}

/// Works of the village, adopted on Thursday 2024-06-20.
fn adopted_on(day: &str) -> Case {
    works().add(day, "village-1", meeting(60, 70))
}

fn adopted() -> Case {
    adopted_on("2024-06-20")
}

/// Works of the commune, carried by 2 of 3 villages.
fn carried_on(day: &str) -> Case {
    commune(MatterKind::WORKS)
        .add(day, "village-1", meeting_of("village-1", 60, 70))
        .add(day, "village-2", meeting_of("village-2", 40, 50))
}

fn carried() -> Case {
    carried_on("2024-06-20")
}

/// Works of the commune that 1 of 3 villages approved.
fn rejected() -> Case {
    commune(MatterKind::WORKS)
        .add("2024-06-20", "village-1", meeting_of("village-1", 60, 70))
        .add("2024-06-20", "village-2", meeting_of("village-2", 39, 50))
        .add("2024-06-20", "village-3", meeting_of("village-3", 39, 50))
}

fn annul() -> Act {
    Act::Annul(Ruling::new())
}

fn ask_to_amend() -> Act {
    Act::RequestAmendment(Ruling::new())
}

/// Art. 22(2), (3): the commune People's Committee annuls, or the community itself.
fn annul_by() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-by");
    let by = |who: &str| adopted().add("2024-07-01", who, annul());
    let mut all = vec![
        of.met("the commune People's Committee", by("pc")),
        of.met("the village itself", by("village-1")),
        of.met(
            "a quarter itself",
            by("village-3").of_community("village-3"),
        ),
        of.missed("the district People's Committee", by("district-pc")),
        of.missed("the commune Front", by("front")),
        of.missed("the village head alone", by("head")),
        of.open("nobody knows who", by("pc").by_nobody_known()),
        of.outside("nothing annulled", adopted()),
    ];
    all.extend(of.since_2023_07_01(|day| works().add(day, "pc", annul()), Outcome::Satisfied));
    all
}

/// Art. 22(2), 22(1)(a), (b): the committee annuls on a ground concluded in writing; without one the ground is open.
fn annul_ground() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-ground");
    let on = |who: &str, ground: Topic| {
        adopted()
            .add("2024-06-28", who, conclude(ground))
            .add("2024-07-01", "pc", annul())
    };
    let mut all = vec![
        of.met("against the law", on("pc", Topic::UNLAWFUL_CONTENT)),
        of.met("against the procedure", on("pc", Topic::PROCEDURE_BREACH)),
        of.open("on another ground", on("pc", Topic::FUND_USE)),
        of.open(
            "the ground is concluded by the Front",
            on("front", Topic::UNLAWFUL_CONTENT),
        ),
        of.open(
            "a breach of procedure concluded by the Front",
            on("front", Topic::PROCEDURE_BREACH),
        ),
        of.open(
            "no conclusion recorded",
            adopted().add("2024-07-01", "pc", annul()),
        ),
        of.outside(
            "the community needs no ground, clause 1(c)",
            adopted().add("2024-07-01", "village-1", annul()),
        ),
        of.outside("nothing annulled", adopted()),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            works()
                .add(day, "pc", conclude(Topic::UNLAWFUL_CONTENT))
                .add(day, "pc", annul())
        },
        Outcome::Satisfied,
    ));
    all
}

/// Art. 22(2): content against the law is annulled; there is no choice.
fn annul_unlawful() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:annul-unlawful");
    let concluded = || adopted().add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT));
    let mut all = vec![
        of.met("annulled", concluded().add("2024-07-01", "pc", annul())),
        of.pending("not annulled: no time is named", concluded()),
        of.pending(
            "a request to amend is not enough",
            concluded().add("2024-07-01", "pc", ask_to_amend()),
        ),
        of.pending(
            "annulled by the district instead",
            concluded().add("2024-07-01", "district-pc", annul()),
        ),
        of.missed(
            "an inspection found that it was not annulled",
            concluded().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Annul, None),
            ),
        ),
        of.open(
            "annulled, but only said to be",
            concluded().add("2024-07-01", "pc", annul()).only_claimed(),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(concluded()),
        ),
        of.outside("nobody concluded so", adopted()),
        of.outside(
            "a breach of procedure is another ground",
            adopted().add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
        of.outside(
            "concluded by the Front",
            adopted().add("2024-06-28", "front", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        Outcome::Pending,
    ));
    all
}

/// Art. 22(2): against the procedure: annulled, or asked to be amended.
fn act_on_procedure() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2:act-on-procedure");
    let concluded = || adopted().add("2024-06-28", "pc", conclude(Topic::PROCEDURE_BREACH));
    let mut all = vec![
        of.met("annulled", concluded().add("2024-07-01", "pc", annul())),
        of.met(
            "asked to be amended",
            concluded().add("2024-07-01", "pc", ask_to_amend()),
        ),
        of.pending("neither: no time is named", concluded()),
        of.pending(
            "annulled by the district instead",
            concluded().add("2024-07-01", "district-pc", annul()),
        ),
        of.pending(
            "asked by the Front instead",
            concluded().add("2024-07-01", "front", ask_to_amend()),
        ),
        of.missed(
            "an inspection found that neither was done",
            concluded().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Annul, None),
            ),
        ),
        of.open(
            "annulled, but only said to be",
            concluded().add("2024-07-01", "pc", annul()).only_claimed(),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(concluded()),
        ),
        of.outside("nobody concluded so", adopted()),
        of.outside(
            "unlawful content is another ground",
            adopted().add("2024-06-28", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.outside(
            "concluded by the Front",
            adopted().add("2024-06-28", "front", conclude(Topic::PROCEDURE_BREACH)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "pc", conclude(Topic::PROCEDURE_BREACH)),
        Outcome::Pending,
    ));
    all
}

/// Art. 22(2), second paragraph: sent to the village head and at the same time to the Front.
fn send_measure() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.2.p2:send");
    let annulled = || adopted().add("2024-07-01", "pc", annul());
    let asked = || adopted().add("2024-07-01", "pc", ask_to_amend());
    let both = &["head", "front"];
    let mut all = vec![
        of.met(
            "an annulment sent to both",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, both)),
        ),
        of.met(
            "a request sent to both",
            asked().add("2024-07-02", "pc", send(Topic::AMENDMENT_REQUEST, both)),
        ),
        of.pending("an annulment not sent: no time is named", annulled()),
        of.pending("a request not sent: no time is named", asked()),
        of.pending(
            "sent to the head only",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, &["head"])),
        ),
        of.pending(
            "sent to the Front only",
            annulled().add("2024-07-02", "pc", send(Topic::ANNULMENT, &["front"])),
        ),
        of.pending(
            "the decision was sent, not the annulment",
            annulled().add("2024-07-02", "pc", send(Topic::DECISION, both)),
        ),
        of.missed(
            "an inspection found that it was not sent",
            annulled().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Send, Some(Topic::ANNULMENT)),
            ),
        ),
        of.open(
            "only said to be sent",
            annulled()
                .add("2024-07-02", "pc", send(Topic::ANNULMENT, both))
                .only_claimed(),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(annulled()),
        ),
        of.pending(
            "two measures, the second not sent",
            asked()
                .add("2024-07-02", "pc", send(Topic::AMENDMENT_REQUEST, both))
                .add("2024-08-01", "pc", ask_to_amend()),
        ),
        of.outside(
            "annulled by the community itself",
            adopted().add("2024-07-01", "village-1", annul()),
        ),
        of.outside(
            "asked by the Front",
            adopted().add("2024-07-01", "front", ask_to_amend()),
        ),
        of.outside("nothing annulled, nothing asked", adopted()),
    ];
    all.extend(of.since_2023_07_01(|day| works().add(day, "pc", annul()), Outcome::Pending));
    all
}

/// Art. 22(3): the community amends at the request, by Art. 18–21 again.
fn vote_again() -> Vec<Vignette> {
    let of = Of("law-10-2022:22.3:vote-again");
    let asked = || adopted().add("2024-07-01", "pc", ask_to_amend());
    let mut all = vec![
        of.met(
            "at a new meeting",
            asked().add("2024-07-20", "village-1", meeting(60, 70)),
        ),
        of.met(
            "at a new meeting, as somebody says",
            asked()
                .add("2024-07-20", "village-1", meeting(60, 70))
                .only_claimed(),
        ),
        of.met(
            "by a new ballot",
            asked().add("2024-07-20", "village-1", ballot(60, 70, "2024-07-25")),
        ),
        of.met(
            "online again",
            village(MatterKind::SELF_MANAGEMENT)
                .add("2024-07-01", "pc", ask_to_amend())
                .add("2024-07-20", "village-1", online(46, "2024-07-21")),
        ),
        of.pending("no new round yet: no time is named", asked()),
        of.pending(
            "a council session is no new round",
            asked().add(
                "2024-07-20",
                "council",
                meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION)),
            ),
        ),
        of.pending(
            "the poll on voting online is no new round",
            asked().add(
                "2024-07-20",
                "village-1",
                crate::world::online_choice(46, "2024-07-21"),
            ),
        ),
        of.pending(
            "two requests, the second without a new round",
            asked().add("2024-07-20", "village-1", meeting(60, 70)).add(
                "2024-08-01",
                "pc",
                ask_to_amend(),
            ),
        ),
        of.missed(
            "an inspection found that there was no new meeting",
            asked().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Meet, Some(Topic::DECISION)),
            ),
        ),
        of.open("nothing recorded, the log not complete", uncovered(asked())),
        of.outside(
            "asked by the Front",
            adopted().add("2024-07-01", "front", ask_to_amend()),
        ),
        of.outside("nobody asked", adopted()),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "pc", ask_to_amend()),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(1): the committee has a plan for letting the people decide a commune-wide matter.
fn commune_plan() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:plan");
    let put = || commune(MatterKind::WORKS).add("2024-05-10", "pc-chair", put_up());
    let mut all = vec![
        of.met(
            "planned",
            put().add("2024-05-12", "pc", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.met(
            "planned, as somebody says",
            put()
                .add("2024-05-12", "pc", plan(Topic::PEOPLE_DECIDE))
                .only_claimed(),
        ),
        of.met(
            "planned on the day it was put up",
            put().add("2024-05-10", "pc", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.met(
            "planned before it was put up",
            put().add("2024-05-08", "pc", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.pending("no plan: no time is named", put()),
        of.pending(
            "a plan of the Front",
            put().add("2024-05-12", "front", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.pending(
            "a plan of something else",
            put().add("2024-05-12", "pc", plan(Topic::CLUSTER_PLAN)),
        ),
        of.missed(
            "an inspection found that there was no plan",
            put().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Plan, Some(Topic::PEOPLE_DECIDE)),
            ),
        ),
        of.open("nothing recorded, the log not complete", uncovered(put())),
        of.met(
            "put up twice: one plan for the matter",
            put()
                .add("2024-05-12", "pc", plan(Topic::PEOPLE_DECIDE))
                .answering(1)
                .add("2024-06-10", "pc-chair", put_up()),
        ),
        of.outside(
            "put up by a village head",
            commune(MatterKind::WORKS).add("2024-05-10", "head", put_up()),
        ),
        of.outside(
            "a matter of a village",
            works().add("2024-05-10", "pc-chair", put_up()),
        ),
        of.outside("not put up", commune(MatterKind::WORKS)),
    ];
    all.extend(of.since_2023_07_01(
        |day| commune(MatterKind::WORKS).add(day, "pc-chair", put_up()),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(1): the committee and its chair carry out a commune-wide decision.
fn commune_carry_out() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:carry-out");
    let mut all = vec![
        of.met(
            "carried out",
            carried().add("2024-07-01", "pc", carry_out()),
        ),
        of.met(
            "carried out, as somebody says",
            carried()
                .add("2024-07-01", "pc", carry_out())
                .only_claimed(),
        ),
        of.met(
            "carried out by the chair",
            carried().add("2024-07-01", "pc-chair", carry_out()),
        ),
        of.met(
            "work began",
            carried().add("2024-07-01", "pc", begin_work()),
        ),
        of.pending("not yet: no time is named", carried()),
        of.pending(
            "carried out by a village head",
            carried().add("2024-07-01", "head", carry_out()),
        ),
        of.pending(
            "work begun by a village head",
            carried().add("2024-07-01", "head", begin_work()),
        ),
        of.missed(
            "an inspection found that it was not carried out",
            carried().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::CarryOut, None),
            ),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(carried()),
        ),
        of.outside("1 of 3 villages: not adopted", rejected()),
        of.outside("a matter of a village", adopted()),
    ];
    all.extend(of.since_2023_07_01(carried_on, Outcome::Pending));
    all
}

/// Art. 23(1): the committee inspects and follows how a village's decision is carried out.
fn follow() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1:follow");
    let monitor = || Act::Monitor(Deed::new());
    let inspect = || Act::Inspect(review());
    let mut all = vec![
        of.met("followed", adopted().add("2024-07-01", "pc", monitor())),
        of.met(
            "followed, as somebody says",
            adopted().add("2024-07-01", "pc", monitor()).only_claimed(),
        ),
        of.met("inspected", adopted().add("2024-07-01", "pc", inspect())),
        of.pending("neither: no time is named", adopted()),
        of.pending(
            "followed by the Front",
            adopted().add("2024-07-01", "front", monitor()),
        ),
        of.pending(
            "inspected by the district",
            adopted().add("2024-07-01", "district-pc", inspect()),
        ),
        of.missed(
            "an inspection found that it was not followed",
            adopted().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Monitor, None),
            ),
        ),
        of.pending(
            "a convention adopted by 46 of 90 is followed too",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.met(
            "two rounds adopted: followed once for the matter",
            adopted().add("2024-07-01", "pc", monitor()).add(
                "2024-08-01",
                "village-1",
                meeting(60, 70),
            ),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "59 of 90: not adopted",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.outside("a matter of the commune", carried()),
    ];
    all.extend(of.since_2023_07_01(adopted_on, Outcome::Pending));
    all
}

/// Art. 23(1), second paragraph: to the Council at its nearest ordinary session, and to the Front.
fn report_to_council() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.1.p2:report");
    let session = |case: Case, day: &str| {
        case.add(
            day,
            "council",
            meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION)),
        )
    };
    let met = || session(carried(), "2024-07-15");
    let both = || report(Topic::PEOPLE_DECIDE, &["council", "front"]);
    let mut all = vec![
        of.met(
            "reported the day before the session",
            met().add("2024-07-14", "pc", both()),
        )
        .due("2024-07-15"),
        of.met(
            "reported at the session",
            met().add("2024-07-15", "pc", both()),
        ),
        of.late(
            "reported the day after the session",
            met().add("2024-07-16", "pc", both()),
        ),
        of.missed("not reported by the session", met()),
        of.missed(
            "to the Council only",
            met().add(
                "2024-07-15",
                "pc",
                report(Topic::PEOPLE_DECIDE, &["council"]),
            ),
        ),
        of.missed(
            "to the Front only",
            met().add("2024-07-15", "pc", report(Topic::PEOPLE_DECIDE, &["front"])),
        ),
        of.missed(
            "a report on something else",
            met().add(
                "2024-07-15",
                "pc",
                report(Topic::FUND_USE, &["council", "front"]),
            ),
        ),
        of.missed(
            "a report of the village head",
            met().add("2024-07-15", "head", both()),
        ),
        of.open(
            "only said to be reported",
            met().add("2024-07-15", "pc", both()).only_claimed(),
        ),
        of.open("nothing recorded, the log not complete", uncovered(met())),
        of.pending("no session yet", carried()),
        of.pending(
            "the session before the vote is not the nearest one after it",
            session(carried(), "2024-06-10"),
        ),
        of.missed(
            "the first of two sessions counts",
            session(met(), "2024-09-15"),
        )
        .due("2024-07-15"),
        of.outside(
            "1 of 3 villages: not adopted",
            session(rejected(), "2024-07-15"),
        ),
        of.outside("a matter of a village", session(adopted(), "2024-07-15")),
    ];
    all.extend(of.since_2023_07_01(
        |day| session(carried_on(day), "2024-07-15"),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 23(2): the village head publicises the result of each vote, lost ones too.
fn publish_result() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:publish-result");
    let made_known = || publish(Topic::VOTE_RESULT, &[]);
    let mut all = vec![
        of.met(
            "publicised",
            adopted().add("2024-06-21", "head", made_known()),
        ),
        of.met(
            "publicised, as somebody says",
            adopted()
                .add("2024-06-21", "head", made_known())
                .only_claimed(),
        ),
        of.pending(
            "publicised between the meetings of two clusters is no result",
            works()
                .add("2024-06-10", "cluster-a", cluster("cluster-a"))
                .add("2024-06-20", "cluster-b", cluster("cluster-b"))
                .add("2024-06-15", "head", made_known()),
        ),
        of.met(
            "by notice",
            adopted().add("2024-06-21", "head", notify(Topic::VOTE_RESULT, &[])),
        ),
        of.pending("not yet: no time is named", adopted()),
        of.pending(
            "another thing was publicised",
            adopted().add("2024-06-21", "head", publish(Topic::MEETING_NOTICE, &[])),
        ),
        of.pending(
            "notice of another thing was given",
            adopted().add("2024-06-21", "head", notify(Topic::MEETING_NOTICE, &[])),
        ),
        of.pending(
            "a lost vote has a result too",
            works().add("2024-06-20", "village-1", meeting(10, 70)),
        ),
        of.pending(
            "the result of a ballot",
            works().add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20")),
        ),
        of.pending(
            "publicised while the ballots were out is no result",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
                .add("2024-06-15", "head", made_known()),
        ),
        of.pending(
            "the result of an online vote",
            village(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-15",
                "village-1",
                online(46, "2024-06-20"),
            ),
        ),
        of.outside(
            "a poll on voting online decides no matter",
            village(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-15",
                "village-1",
                crate::world::online_choice(46, "2024-06-20"),
            ),
        ),
        of.pending(
            "the result of an election",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", election(46, 60)),
        ),
        of.missed(
            "an inspection found that it was not publicised",
            adopted().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::Publish, Some(Topic::VOTE_RESULT)),
            ),
        ),
        of.pending(
            "two rounds, the second result not publicised",
            works()
                .add("2024-06-20", "village-1", meeting(10, 70))
                .add("2024-06-21", "head", made_known())
                .add("2024-07-20", "village-1", meeting(60, 70)),
        ),
        of.met(
            "two clusters of one round have one result, at the end",
            works()
                .add("2024-06-10", "cluster-a", cluster("cluster-a"))
                .add("2024-06-20", "cluster-b", cluster("cluster-b"))
                .add("2024-06-21", "head", made_known()),
        )
        .times(1),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside("no vote", works()),
        of.outside(
            "a vote is only planned",
            works().add(
                "2024-06-01",
                "head",
                planned_for(ActKind::Meet, "2024-06-20"),
            ),
        ),
        of.outside(
            "a council session is no vote",
            works().add(
                "2024-06-20",
                "council",
                meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION)),
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(adopted_on, Outcome::Pending));
    all
}

fn cluster(of: &str) -> Act {
    meeting_with(|meeting| meeting.with_cluster(body(of)))
}

/// Art. 23(2): the village head carries out the decision of the village.
fn village_carry_out() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:carry-out");
    let mut all = vec![
        of.met(
            "carried out",
            adopted().add("2024-07-01", "head", carry_out()),
        ),
        of.met(
            "work began",
            adopted().add("2024-07-01", "head", begin_work()),
        ),
        of.met("collected", adopted().add("2024-07-01", "head", collect())),
        of.met("spent", adopted().add("2024-07-01", "head", spend())),
        of.pending("not yet: no time is named", adopted()),
        of.met(
            "carried out, as somebody says",
            adopted()
                .add("2024-07-01", "head", carry_out())
                .only_claimed(),
        ),
        of.pending(
            "begun before the vote is not carrying out its decision",
            adopted().add("2024-06-01", "head", begin_work()),
        ),
        of.missed(
            "an inspection found that it was not carried out",
            adopted().add(
                "2024-08-01",
                "district-pc",
                found_not_done(ActKind::CarryOut, None),
            ),
        ),
        of.pending(
            "a convention adopted by 46 of 90 is carried out too",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.met(
            "two rounds adopted: carried out once for the matter",
            adopted().add("2024-07-01", "head", carry_out()).add(
                "2024-08-01",
                "village-1",
                meeting(60, 70),
            ),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "59 of 90: not adopted",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.outside(
            "an election is carried out by nobody",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", election(46, 60)),
        ),
        of.outside("a matter of the commune", carried()),
    ];
    all.extend(of.since_2023_07_01(adopted_on, Outcome::Pending));
    all
}

/// Art. 23(2): the result of carrying out is reported to the people of the village and to the committee.
fn village_report() -> Vec<Vignette> {
    let of = Of("law-10-2022:23.2:report");
    let finished = || adopted().add("2024-08-01", "head", Act::FinishWork(Deed::new()));
    let both = || report(Topic::IMPLEMENTATION, &["households", "pc"]);
    let mut all = vec![
        of.met(
            "reported to both",
            finished().add("2024-08-10", "head", both()),
        ),
        of.met(
            "carried out, and reported to both",
            adopted()
                .add("2024-08-01", "head", carry_out())
                .add("2024-08-10", "head", both()),
        ),
        of.met(
            "reported, as somebody says",
            finished().add("2024-08-10", "head", both()).only_claimed(),
        ),
        of.outside(
            "the end of the work is only planned",
            adopted().add(
                "2024-06-21",
                "head",
                planned_for(ActKind::FinishWork, "2024-08-01"),
            ),
        ),
        of.met(
            "carried out, reported, and the work finished later: one report for the matter",
            adopted()
                .add("2024-07-15", "head", carry_out())
                .add("2024-07-20", "head", both())
                .add("2024-08-01", "head", Act::FinishWork(Deed::new())),
        )
        .times(1),
        of.pending("not reported: no time is named", finished()),
        of.pending(
            "carried out, and not reported",
            adopted().add("2024-08-01", "head", carry_out()),
        ),
        of.pending(
            "to the people only",
            finished().add(
                "2024-08-10",
                "head",
                report(Topic::IMPLEMENTATION, &["households"]),
            ),
        ),
        of.pending(
            "to the committee only",
            finished().add("2024-08-10", "head", report(Topic::IMPLEMENTATION, &["pc"])),
        ),
        of.pending(
            "a report on something else",
            finished().add(
                "2024-08-10",
                "head",
                report(Topic::FUND_USE, &["households", "pc"]),
            ),
        ),
        of.missed(
            "an inspection found that it was not reported",
            finished().add(
                "2024-09-01",
                "district-pc",
                found_not_done(ActKind::Report, Some(Topic::IMPLEMENTATION)),
            ),
        ),
        of.met(
            "finished in two stages: one report for the matter",
            finished().add("2024-08-10", "head", both()).add(
                "2024-09-01",
                "head",
                Act::FinishWork(Deed::new()),
            ),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(finished()),
        ),
        of.outside("nothing carried out", adopted()),
        of.outside(
            "a matter of the commune",
            carried().add("2024-08-01", "pc", carry_out()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "head", Act::FinishWork(Deed::new())),
        Outcome::Pending,
    ));
    all
}

/// Art. 23(3): the commune Front guides and supervises how the people decide and what follows.
fn front(norm: &'static str, kind: ActKind, act: fn() -> Act) -> Vec<Vignette> {
    let of = Of(norm);
    let mut all = vec![
        of.met("done", adopted().add("2024-07-01", "front", act())),
        of.met(
            "done, as somebody says",
            adopted().add("2024-07-01", "front", act()).only_claimed(),
        ),
        of.met(
            "two rounds adopted: once for the matter",
            adopted()
                .add("2024-07-01", "front", act())
                .answering(1)
                .add("2024-08-01", "village-1", meeting(60, 70)),
        ),
        of.met(
            "done by the standing board for the Front",
            adopted().add("2024-07-01", "front-board", act()),
        ),
        of.met(
            "done while the vote was prepared",
            adopted().add("2024-06-10", "front", act()),
        ),
        of.pending("not yet: no time is named", adopted()),
        of.pending(
            "done by the People's Committee",
            adopted().add("2024-07-01", "pc", act()),
        ),
        of.pending("a matter of the commune", carried()),
        of.pending(
            "a convention adopted by 46 of 90",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.missed(
            "an inspection found that it was not done",
            adopted().add("2024-08-01", "district-pc", found_not_done(kind, None)),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "59 of 90: not adopted",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(adopted_on, Outcome::Pending));
    all
}

//! Law 10/2022/QH15 Art. 18–19: who convenes, meetings in clusters, secret ballots, household ballots.

use danchu::act::{Field, Method, Term, Topic, VoteUnit};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Votes, YesNo};
use danchu::report::Outcome;

use crate::world::{
    Log, Of, Vignette, ballot, ballot_with, body, meeting, meeting_with, notify, plan, publish,
    set_up, uncovered, votes, when, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        convenor(),
        clusters(),
        counting_committee(),
        ballot_plan(),
        ballot_team(),
        ballot_announced(),
        one_ballot_each(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn village(kind: MatterKind) -> Case {
    world(kind, Reach::Village, "2024-09-30")
}

/// Art. 18(1): the village head, or whom the chair of the committee designates while there is none.
fn convenor() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.1:convenor");
    let on = |kind: MatterKind, day: &str, who: &str| {
        let act = meeting_with(|act| act.with_convenor(body(who)).with_votes(votes(60, 70)));
        village(kind).add(day, "village-1", act)
    };
    let by = |who: &str| on(MatterKind::WORKS, "2024-06-20", who);
    let mut all = vec![
        of.met("the village head", by("head")),
        of.met("the designated convenor", by("convenor")),
        of.missed("the Front work committee", by("work-committee")),
        of.missed("the Party cell", by("party-cell")),
        of.missed("the commune's committee", by("pc")),
        of.open(
            "nobody says who",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                meeting_with(|act| act.with_votes(votes(60, 70))),
            ),
        ),
        of.outside(
            "the election of the head follows the Government's rules",
            on(MatterKind::HEAD_ELECTION, "2024-06-20", "pc"),
        ),
        of.outside(
            "so does the discharge of the head",
            on(MatterKind::HEAD_DISCHARGE, "2024-06-20", "pc"),
        ),
        of.outside(
            "a household ballot",
            village(MatterKind::WORKS).add("2024-06-10", "pc", ballot(60, 70, "2024-06-20")),
        ),
    ];
    all.extend(
        [
            MatterKind::FUNDS,
            MatterKind::CONVENTION,
            MatterKind::BOARD_ELECTION,
            MatterKind::BOARD_DISCHARGE,
            MatterKind::SELF_MANAGEMENT,
        ]
        .map(|kind| of.missed("the commune's committee", on(kind, "2024-06-20", "pc"))),
    );
    all.extend(of.since_2023_07_01(|day| on(MatterKind::WORKS, day, "pc"), Outcome::Unsatisfied));
    all
}

/// Art. 18(3): from 200 households, or where the dwellings are scattered.
fn clusters() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.3:clusters");
    let of_cluster = |cluster: &str| {
        meeting_with(|act| {
            act.with_cluster(body(cluster))
                .with_convenor(body("head"))
                .with_votes(votes(60, 70))
        })
    };
    let on = |households: u32, day: &str| {
        village(MatterKind::WORKS)
            .households("village-1", households)
            .add(day, "village-1", of_cluster("cluster-a"))
            .add(day, "village-1", of_cluster("cluster-b"))
    };
    let with = |households: u32| on(households, "2024-06-20");
    let mut all = vec![
        of.missed(
            "199 households, not scattered",
            with(199).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.met(
            "200 households, not scattered",
            with(200).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.met(
            "201 households, not scattered",
            with(201).read_as(Term::SCATTERED, YesNo::No),
        ),
        of.met(
            "199 households, scattered",
            with(199).read_as(Term::SCATTERED, YesNo::Yes),
        ),
        of.met("200 households, nothing said of the dwellings", with(200)),
        of.open("199 households, nothing said of the dwellings", with(199)),
        of.open(
            "not scattered, the register unknown",
            with(200)
                .read_as(Term::SCATTERED, YesNo::No)
                .without_registers(),
        ),
        of.outside(
            "the village meets as a whole",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(|day| on(200, day), Outcome::Satisfied));
    all
}

/// Art. 18(4)(d): a meeting that votes by secret ballot elects who counts.
fn counting_committee() -> Vec<Vignette> {
    let of = Of("law-10-2022:18.4.d:counting-committee");
    let on = |day: &str, method: Option<Method>| {
        let act = meeting_with(|mut act| {
            act.method = method;
            act.with_convenor(body("head")).with_votes(votes(60, 70))
        });
        village(MatterKind::WORKS).add(day, "village-1", act)
    };
    let secret = || on("2024-06-20", Some(Method::Secret));
    let elected = |day: &str| secret().add(day, "village-1", set_up(Topic::COUNTING_COMMITTEE, 3));
    let mut all = vec![
        of.met("elected at the meeting", elected("2024-06-20")),
        of.missed("elected the day after", elected("2024-06-21")),
        of.missed("not elected", secret()),
        of.missed(
            "a ballot team instead",
            secret().add("2024-06-20", "village-1", set_up(Topic::BALLOT_TEAM, 3)),
        ),
        of.open("not elected, the log not complete", uncovered(secret())),
        of.open("nobody says how it voted", on("2024-06-20", None)),
        of.outside("a show of hands", on("2024-06-20", Some(Method::Hands))),
    ];
    all.extend(of.since_2023_07_01(|day| on(day, Some(Method::Secret)), Outcome::Unsatisfied));
    all
}

/// A household ballot that goes out on 2024-06-10.
fn balloted() -> Case {
    village(MatterKind::WORKS).add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
}

/// Art. 19(2): the head plans the ballot.
fn ballot_plan() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:plan");
    let planned = |day: &str| balloted().add(day, "head", plan(Topic::BALLOT));
    let mut all = vec![
        of.met("the day before the ballots go out", planned("2024-06-09")),
        of.met("on the day", planned("2024-06-10")),
        of.missed("the day after", planned("2024-06-11")),
        of.missed("no plan", balloted()),
        of.missed(
            "a plan of something else",
            balloted().add("2024-06-09", "head", plan(Topic::PEOPLE_DECIDE)),
        ),
        of.open("no plan, the log not complete", uncovered(balloted())),
        of.outside(
            "a meeting",
            village(MatterKind::WORKS).add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "village-1", ballot(60, 70, "2023-07-20")),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 19(2): a team of 3 to 5 members.
fn ballot_team() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:team");
    let team = |day: &str, size: u32| balloted().add(day, "head", set_up(Topic::BALLOT_TEAM, size));
    let mut all = vec![
        of.missed("2 members", team("2024-06-05", 2)),
        of.met("3 members", team("2024-06-05", 3)),
        of.met("4 members", team("2024-06-05", 4)),
        of.met("5 members", team("2024-06-05", 5)),
        of.missed("6 members", team("2024-06-05", 6)),
        of.missed("set up the day after", team("2024-06-11", 3)),
        of.missed("no team", balloted()),
        of.missed(
            "a counting committee instead",
            balloted().add("2024-06-05", "head", set_up(Topic::COUNTING_COMMITTEE, 3)),
        ),
        of.open("no team, the log not complete", uncovered(balloted())),
    ];
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::WORKS).add(day, "village-1", ballot(60, 70, "2023-07-20")),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 19(2): matter, start, period and team at the latest 2 days before the ballots go out.
fn ballot_announced() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.2:announce");
    let whole = [Field::SUBJECT, Field::START, Field::DURATION, Field::TEAM];
    let told = |day: &str| balloted().add(day, "head", publish(Topic::BALLOT, &whole));
    let mut all = vec![
        of.met("3 days before", told("2024-06-07"))
            .due("2024-06-08"),
        of.met("2 days before", told("2024-06-08"))
            .due("2024-06-08"),
        of.late("1 day before", told("2024-06-09"))
            .due("2024-06-08"),
        of.missed("the day after", told("2024-06-11"))
            .due("2024-06-08"),
        of.met(
            "made known 2 days before",
            balloted().add("2024-06-08", "head", notify(Topic::BALLOT, &whole)),
        ),
        of.missed(
            "something else is made known",
            balloted().add("2024-06-08", "head", notify(Topic::DECISION, &whole)),
        ),
        of.missed("not announced", balloted()),
        of.open("not announced, the log not complete", uncovered(balloted())),
    ];
    for field in &whole {
        let fewer: Vec<Field> = whole.iter().filter(|it| *it != field).cloned().collect();
        for act in [
            publish(Topic::BALLOT, &fewer),
            notify(Topic::BALLOT, &fewer),
        ] {
            all.push(of.missed(
                "one of the four is left out",
                balloted().add("2024-06-08", "head", act),
            ));
        }
    }
    all
}

/// Art. 19(3): one ballot for each household.
fn one_ballot_each() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.3:one-ballot-each");
    let issued = |day: &str, issued: Option<u32>| -> Case {
        let counted = Votes::new(VoteUnit::HouseholdRep).with_in_favour(60_u32);
        let counted = issued.map_or(counted.clone(), |n| counted.with_issued(n));
        let act: Act = ballot_with(|act| act.with_until(when(day)).with_votes(counted));
        village(MatterKind::WORKS).add(day, "village-1", act)
    };
    let of_90 = |n: u32| issued("2024-06-10", Some(n));
    let mut all = vec![
        of.missed("89 for 90 households", of_90(89)),
        of.met("90 for 90 households", of_90(90)),
        of.missed("91 for 90 households", of_90(91)),
        of.open("nobody says how many", issued("2024-06-10", None)),
        of.open("the register is unknown", of_90(90).without_registers()),
        of.outside(
            "a meeting",
            village(MatterKind::WORKS).add("2024-06-10", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(|day| issued(day, Some(89)), Outcome::Unsatisfied));
    all
}

//! Art. 49–52 and 67–70: what staff decide, and the conference at which they do.

use danchu::act::{ActKind, Concurrence, Term, Topic, VoteOutcome};
use danchu::matter::MatterKind;
use danchu::record::{Act, Case, Concur, MeetingRecord, YesNo};
use danchu::report::Outcome;

use super::world::{
    At, BOTH, Untimed, asked_by, ballot, chaired, conference, deed, elected, inspect, meet_about,
    of_delegates, of_staff, petition, scope_of_rounds, staffed,
};
use crate::world::{
    Log as _, Vignette, agree, conclude, decide, judge, notify, plan, publish, uncovered,
};

fn hear(topic: Topic) -> Act {
    Act::Agree(Concur::new(topic, Concurrence::Opinion))
}

fn propose(topic: Topic) -> Act {
    deed(Act::Propose, topic)
}

/// The world in which a resolution is to be voted on.
fn resolution(at: At) -> Case {
    at.world(at.resolution(), "2026-09-30")
}

/// Art. 50(1), 68(1): on whose proposal.
fn proposed(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:50.1:proposed", "law-10-2022:68.1:proposed");
    let first = |kind: MatterKind, who: &str, act: Act| {
        at.world(kind, "2026-09-30").add("2024-08-01", who, act)
    };
    let held = |case: Case| case.add("2024-08-05", "head", conference(of_staff(50, 80)));
    let by = |who: &str, act: Act| held(first(at.resolution(), who, act));
    let mut all = vec![
        of.met(
            "on the proposal of the union",
            by("union", propose(Topic::MATTER)),
        ),
        of.met(
            "on the proposal of the head",
            by("head", propose(Topic::MATTER)),
        ),
        of.met("at the request of staff", by("staff", asked_by(30))),
        of.met(
            "proposed on the day itself",
            resolution(at)
                .add("2024-08-05", "union", propose(Topic::MATTER))
                .add("2024-08-05", "head", conference(of_staff(50, 80))),
        ),
        of.missed(
            "proposed by nobody who may",
            by("board", propose(Topic::MATTER)),
        ),
        of.missed("a request of the board", by("board", asked_by(30))),
        of.missed(
            "something else was proposed",
            by("union", propose(Topic::FUND_USE)),
        ),
        of.missed(
            "something else was asked for",
            by("staff", petition(Topic::FUND_USE)),
        ),
        of.missed(
            "proposed the day after",
            held(resolution(at)).add("2024-08-06", "union", propose(Topic::MATTER)),
        ),
        of.missed("proposed by nobody", held(resolution(at))),
        of.missed(
            "an election proposed by nobody",
            at.world(
                at.pick(
                    MatterKind::UNIT_BOARD_ELECTION,
                    MatterKind::ENTERPRISE_BOARD_ELECTION,
                ),
                "2026-09-30",
            )
            .add("2024-08-05", "head", elected(of_staff(50, 80))),
        ),
        of.outside(
            "a meeting about something else",
            resolution(at).add("2024-08-05", "head", meet_about(Topic::ORDINARY_SESSION)),
        ),
        of.open(
            "nothing recorded in a log that is not complete",
            uncovered(held(resolution(at))),
        ),
        of.outside(
            "another kind of matter",
            held(at.world(at.affairs(), "2026-09-30")),
        ),
        at.pick(
            of.missed(
                "the other organisation of workers has no say here",
                by("other-union", propose(Topic::MATTER)),
            ),
            of.met(
                "on the proposal of the other organisation of workers",
                by("other-union", propose(Topic::MATTER)),
            ),
        ),
    ];
    for kind in at.decided() {
        all.push(of.missed(
            "of each kind that is decided",
            held(at.world(kind.clone(), "2026-09-30")),
        ));
    }
    all.extend(of.since_2023_07_01(
        |day| resolution(at).add(day, "head", conference(of_staff(50, 80))),
        Outcome::Unsatisfied,
    ));
    all
}

/// The same: at least one third of all staff.
fn third(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:50.1:third", "law-10-2022:68.1:third");
    let ask = |kind: MatterKind, all: u32, act: Act| {
        staffed(at.world(kind, "2026-09-30"), all).add("2024-08-05", "staff", act)
    };
    let mut worlds = vec![
        of.missed("29 of 90", ask(at.resolution(), 90, asked_by(29)))
            .vote(VoteOutcome::NotPassed),
        of.met("30 of 90", ask(at.resolution(), 90, asked_by(30)))
            .vote(VoteOutcome::Passed),
        of.met("31 of 90", ask(at.resolution(), 90, asked_by(31))),
        of.missed("30 of 91", ask(at.resolution(), 91, asked_by(30))),
        of.met("31 of 91", ask(at.resolution(), 91, asked_by(31))),
        of.open(
            "nobody says how many ask",
            ask(at.resolution(), 90, petition(Topic::MATTER)),
        ),
        of.open(
            "nobody says how many work there",
            ask(at.resolution(), 90, asked_by(30)).without_registers(),
        ),
        of.outside(
            "they ask for something else",
            ask(
                at.resolution(),
                90,
                Act::Petition(
                    danchu::record::Complaint::new()
                        .with_topic(Topic::FUND_USE)
                        .with_staff(30_u32),
                ),
            ),
        ),
        of.outside(
            "the board asks",
            resolution(at).add("2024-08-05", "board", asked_by(30)),
        ),
        of.outside(
            "another kind of matter",
            ask(at.affairs(), 90, asked_by(30)),
        ),
    ];
    for kind in at.decided() {
        worlds.push(of.met(
            "of each kind that is decided",
            ask(kind.clone(), 90, asked_by(30)),
        ));
    }
    worlds.extend(of.since_2023_07_01(
        |day| resolution(at).add(day, "staff", asked_by(30)),
        Outcome::Satisfied,
    ));
    worlds
}

/// Art. 50(2), 68(2): a ballot takes the place of the conference.
fn ballots(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:50.2:ballot-only-if",
        "law-10-2022:68.2:ballot-only-if",
    );
    // 59 of 90 are one too few, 60 are enough.
    let thin = |case: Case, on: &str| case.add(on, "head", conference(of_staff(59, 59)));
    let full = |case: Case, on: &str| case.add(on, "head", conference(of_staff(20, 60)));
    let voted = |case: Case| case.add("2024-09-02", "head", ballot(60, 80, "2024-09-06"));
    let no_force =
        |case: Case| case.add("2024-08-01", "head", judge(Topic::FORCE_MAJEURE, YesNo::No));
    let mut all = vec![
        of.met(
            "after two conferences without quorum",
            voted(thin(thin(resolution(at), "2024-08-05"), "2024-08-12")),
        ),
        of.missed(
            "after one, and no force majeure",
            no_force(voted(thin(resolution(at), "2024-08-05"))),
        ),
        of.open(
            "after one, and nobody says whether for force majeure",
            voted(thin(resolution(at), "2024-08-05")),
        ),
        of.missed(
            "after one without quorum and one with it",
            no_force(voted(full(
                thin(resolution(at), "2024-08-05"),
                "2024-08-12",
            ))),
        ),
        of.met(
            "after three without quorum",
            voted(thin(
                thin(thin(resolution(at), "2024-08-05"), "2024-08-12"),
                "2024-08-19",
            )),
        ),
        of.met(
            "for force majeure",
            voted(resolution(at).add(
                "2024-08-01",
                "head",
                judge(Topic::FORCE_MAJEURE, YesNo::Yes),
            )),
        ),
        of.open(
            "for force majeure, as the union says",
            voted(resolution(at).add(
                "2024-08-01",
                "union",
                judge(Topic::FORCE_MAJEURE, YesNo::Yes),
            )),
        ),
        of.missed("a ballot out of hand", no_force(voted(resolution(at)))),
        of.missed(
            "a vote online",
            no_force(resolution(at).add(
                "2024-08-05",
                "head",
                crate::world::online(60, "2024-08-06"),
            )),
        ),
    ];
    all.extend(scope_of_rounds(at, of, |kind, on| {
        at.world(kind, "2026-09-30")
            .add(on, "head", conference(of_staff(50, 80)))
    }));

    let of = at.of(
        "law-10-2022:50.2:ballot-agreed",
        "law-10-2022:68.2:ballot-agreed",
    );
    let agreed = |case: Case, on: &str| case.add(on, "union", agree(Topic::STAFF_BALLOT));
    all.extend([
        of.met("agreed before", voted(agreed(resolution(at), "2024-09-01"))),
        of.met(
            "agreed on the first day",
            voted(agreed(resolution(at), "2024-09-02")),
        ),
        of.missed(
            "agreed the day after it began",
            voted(agreed(resolution(at), "2024-09-03")),
        ),
        of.missed("not agreed", voted(resolution(at))),
        of.missed(
            "only heard",
            voted(resolution(at).add("2024-09-01", "union", hear(Topic::STAFF_BALLOT))),
        ),
        of.missed(
            "agreed by the board",
            voted(resolution(at).add("2024-09-01", "board", agree(Topic::STAFF_BALLOT))),
        ),
        of.open(
            "in a log that is not complete",
            uncovered(voted(resolution(at))),
        ),
        of.outside(
            "a conference",
            agreed(resolution(at), "2024-08-01").add(
                "2024-08-05",
                "head",
                conference(of_staff(50, 80)),
            ),
        ),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        agreed(at.world(kind, "2026-09-30"), "2023-06-01").add(on, "head", ballot(60, 80, on))
    }));

    let of = at.of(
        "law-10-2022:50.2:ballot-decided",
        "law-10-2022:68.2:ballot-decided",
    );
    let decided = |case: Case, on: &str, who: &str| {
        case.add(
            on,
            who,
            decide(|decision| decision.with_topic(Topic::STAFF_BALLOT)),
        )
    };
    all.extend([
        of.met(
            "decided before",
            voted(decided(resolution(at), "2024-09-01", "head")),
        ),
        of.met(
            "decided on the first day",
            voted(decided(resolution(at), "2024-09-02", "head")),
        ),
        of.missed(
            "decided the day after",
            voted(decided(resolution(at), "2024-09-03", "head")),
        ),
        of.missed(
            "decided by the union",
            voted(decided(resolution(at), "2024-09-01", "union")),
        ),
        of.missed(
            "something else was decided",
            voted(resolution(at).add(
                "2024-09-01",
                "head",
                decide(|decision| decision.with_topic(Topic::FUND_USE)),
            )),
        ),
        of.missed("not decided", voted(resolution(at))),
        of.open(
            "in a log that is not complete",
            uncovered(voted(resolution(at))),
        ),
        of.outside("no ballot", decided(resolution(at), "2024-09-01", "head")),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        decided(at.world(kind, "2026-09-30"), "2023-06-01", "head").add(
            on,
            "head",
            ballot(60, 80, on),
        )
    }));
    all
}

/// Art. 51(1), 69(1): who holds it, each year, after whom it heard, and when it is proposed.
fn held(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:51.1:convenor", "law-10-2022:69.1:convenor");
    let by = |who: &str| resolution(at).add("2024-08-05", "head", chaired(who, of_staff(50, 80)));
    let right = at.pick("head", "leaders");
    let mut all = vec![
        of.missed("chaired by the board", by("board")),
        of.open(
            "nobody says by whom",
            resolution(at).add(
                "2024-08-05",
                "head",
                Act::Meet(MeetingRecord::new().with_votes(of_staff(50, 80))),
            ),
        ),
        of.outside(
            "a ballot",
            resolution(at).add("2024-08-05", "board", ballot(50, 80, "2024-08-06")),
        ),
    ];
    match at {
        At::Agency => all.extend([
            of.met("chaired by the head", by("head")),
            of.missed("chaired by the union", by("union")),
        ]),
        At::Enterprise => all.extend([
            of.met("held by the leadership", by("leaders")),
            of.met("held by the union", by("union")),
            of.met(
                "held by the other organisation of workers",
                by("other-union"),
            ),
        ]),
    }
    all.extend(scope_of_rounds(at, of, |kind, on| {
        at.world(kind, "2026-09-30")
            .add(on, "head", chaired(right, of_staff(50, 80)))
    }));

    let of = at.of("law-10-2022:51.1.p2:yearly", "law-10-2022:69.1.p2:yearly");
    // The year of work 2024 is over; its conference falls into the first three months of 2025.
    let year = |as_of: &str| {
        at.world(at.affairs(), as_of)
            .read_as(Term::OWN_YEAR_IS_CALENDAR_YEAR, YesNo::Yes)
    };
    let meets = |case: Case, on: &str| case.add(on, "head", meet_about(Topic::STAFF_CONFERENCE));
    let both = |on: &str| meets(meets(year("2025-06-30"), "2024-02-01"), on);
    all.extend([
        of.missed("on the last day of the year itself", both("2024-12-31"))
            .in_year(2024)
            .due("2025-03-31"),
        of.met("on the first day after it", both("2025-01-01"))
            .in_year(2024)
            .done("2025-01-01"),
        of.met("three months after it", both("2025-03-31"))
            .in_year(2024)
            .due("2025-03-31")
            .times(2),
        of.late("a day more", both("2025-04-01")).in_year(2024),
        of.missed("not at all", meets(year("2025-06-30"), "2024-02-01"))
            .in_year(2024),
        of.pending("not yet", meets(year("2025-03-31"), "2024-02-01"))
            .in_year(2024),
        of.met(
            "the first year under the law, as somebody says",
            meets(year("2024-06-30"), "2024-02-01").only_claimed(),
        )
        .in_year(2023)
        .times(1),
        of.missed(
            "a meeting on something else",
            year("2024-06-30").add("2024-02-01", "head", meet_about(Topic::ORDINARY_SESSION)),
        )
        .in_year(2023),
        of.open("a year of its own", {
            let mut case = meets(year("2024-06-30"), "2023-09-15");
            case.readings.clear();
            case
        }),
        of.outside(
            "a year that is read to be another",
            meets(at.world(at.affairs(), "2024-06-30"), "2023-09-15")
                .read_as(Term::OWN_YEAR_IS_CALENDAR_YEAR, YesNo::No),
        ),
        of.open(
            "nothing recorded in a log that is not complete",
            uncovered(year("2024-06-30")),
        ),
        of.outside(
            "another kind of matter",
            at.world(at.resolution(), "2024-06-30")
                .read_as(Term::OWN_YEAR_IS_CALENDAR_YEAR, YesNo::Yes),
        ),
        of.missed("8 people", staffed(year("2024-06-30"), 8)),
        at.pick(
            of.outside(
                "7 people hold one if they find it needed",
                staffed(year("2024-06-30"), 7),
            ),
            of.missed("7 people, of an enterprise", staffed(year("2024-06-30"), 7)),
        ),
    ]);

    let of = at.of(
        "law-10-2022:51.1.p2:union-heard",
        "law-10-2022:69.1.p2:union-heard",
    );
    let world = || at.world(at.affairs(), "2026-09-30");
    let heard = |on: &str, who: &str, act: Act| meets(world().add(on, who, act), "2024-08-05");
    all.extend([
        of.met(
            "heard on the day",
            heard("2024-08-05", "union", hear(Topic::STAFF_CONFERENCE)),
        ),
        of.missed(
            "heard the day after",
            heard("2024-08-06", "union", hear(Topic::STAFF_CONFERENCE)),
        ),
        of.missed("not heard", meets(world(), "2024-08-05")),
        of.missed(
            "heard on something else",
            heard("2024-08-04", "union", hear(Topic::FUND_USE)),
        ),
        of.missed(
            "another body was heard",
            heard("2024-08-04", "board", hear(Topic::STAFF_CONFERENCE)),
        ),
        of.missed(
            "what the union gave is called agreement, not an opinion",
            heard("2024-08-04", "union", agree(Topic::STAFF_CONFERENCE)),
        ),
        of.open(
            "in a log that is not complete",
            uncovered(meets(world(), "2024-08-05")),
        ),
        of.outside(
            "a meeting on something else",
            world().add("2024-08-05", "head", meet_about(Topic::ORDINARY_SESSION)),
        ),
        of.outside(
            "another kind of matter",
            meets(resolution(at), "2024-08-05"),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| meets(world(), day), Outcome::Unsatisfied));
    all
}

/// Art. 51(1), third paragraph, 69(1) likewise: an extraordinary conference when it is proposed.
fn extraordinary(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:51.1.p3:extraordinary",
        "law-10-2022:69.1.p3:extraordinary",
    );
    let mut all = vec![];
    let proposed = |kind: MatterKind, on: &str, who: &str| {
        at.world(kind, "2026-09-30")
            .add(on, who, propose(Topic::MATTER))
    };
    let voted = |case: Case, on: &str| case.add(on, "head", conference(of_staff(50, 80)));
    let base = || proposed(at.resolution(), "2024-08-05", "union");
    let found = |case: Case| {
        case.add(
            "2026-08-05",
            "superior",
            crate::world::found_not_done(ActKind::Meet, Some(Topic::DECISION)),
        )
    };
    all.extend([
        of.pending("proposed by the union", base()),
        of.pending(
            "proposed by the head",
            proposed(at.resolution(), "2024-08-05", "head"),
        ),
        at.pick(
            of.outside(
                "proposed by another organisation",
                proposed(at.resolution(), "2024-08-05", "other-union"),
            ),
            of.pending(
                "proposed by the other organisation of workers",
                proposed(at.resolution(), "2024-08-05", "other-union"),
            ),
        ),
        of.outside(
            "proposed by the board",
            proposed(at.resolution(), "2024-08-05", "board"),
        ),
        of.outside(
            "something else was proposed",
            resolution(at).add("2024-08-05", "union", propose(Topic::FUND_USE)),
        ),
        of.outside(
            "a proposal that is only planned",
            resolution(at).add(
                "2024-08-01",
                "union",
                crate::world::planned_for(ActKind::Propose, "2024-08-05"),
            ),
        ),
        of.met(
            "held two years later, as somebody says",
            voted(base(), "2026-08-05").only_claimed(),
        ),
        of.met(
            "an election",
            base().add("2024-09-05", "head", elected(of_staff(50, 80))),
        ),
        of.pending("held before", voted(base(), "2024-08-04")),
        of.pending(
            "a meeting on something else",
            base().add("2024-09-05", "head", meet_about(Topic::ORDINARY_SESSION)),
        ),
        of.missed("a competent body found that none was held", found(base())),
        of.open("in a log that is not complete", uncovered(base())),
        of.pending(
            "proposed twice is one conference",
            base().add("2024-08-08", "union", propose(Topic::MATTER)),
        )
        .times(1),
        of.outside(
            "another kind of matter",
            proposed(at.affairs(), "2024-08-05", "union"),
        ),
    ]);
    for kind in at.decided() {
        all.push(of.pending(
            "of each kind that is decided",
            proposed(kind.clone(), "2024-08-05", "union"),
        ));
    }
    all.extend(of.since_2023_07_01(
        |day| proposed(at.resolution(), day, "union"),
        Outcome::Pending,
    ));

    let of = at.of(
        "law-10-2022:51.1.p3:extraordinary-third",
        "law-10-2022:69.1.p3:extraordinary-third",
    );
    let asked = |kind: MatterKind, on: &str, staff: u32| {
        at.world(kind, "2026-09-30")
            .add(on, "staff", asked_by(staff))
    };
    let base = || asked(at.resolution(), "2024-08-05", 30);
    all.extend([
        of.pending("30 of 90 ask", base()),
        of.outside("29 of 90 ask", asked(at.resolution(), "2024-08-05", 29)),
        of.met(
            "held two years later, as somebody says",
            voted(base(), "2026-08-05").only_claimed(),
        ),
        of.met(
            "an election",
            base().add("2024-09-05", "head", elected(of_staff(50, 80))),
        ),
        of.pending("held before", voted(base(), "2024-08-04")),
        of.pending(
            "a meeting on something else",
            base().add("2024-09-05", "head", meet_about(Topic::ORDINARY_SESSION)),
        ),
        of.missed("a competent body found that none was held", found(base())),
        of.open("in a log that is not complete", uncovered(base())),
        of.pending(
            "asked twice is one conference",
            base().add("2024-08-08", "staff", asked_by(31)),
        )
        .times(1),
        of.outside(
            "another kind of matter",
            asked(at.affairs(), "2024-08-05", 30),
        ),
    ]);
    for kind in at.decided() {
        all.push(of.pending(
            "of each kind that is decided",
            asked(kind.clone(), "2024-08-05", 30),
        ));
    }
    all.extend(of.since_2023_07_01(|day| asked(at.resolution(), day, 30), Outcome::Pending));
    all
}

/// Art. 51(2), 69(2): who attends, how many, and what carries.
fn counted(at: At) -> Vec<Vignette> {
    let meets = |staff: u32, votes: danchu::record::Votes| {
        staffed(resolution(at), staff).add("2024-08-05", "head", conference(votes))
    };
    let of = at.of("law-10-2022:51.2.a:plenary", "law-10-2022:69.2.a:plenary");
    let read = |case: Case, dispersed: YesNo, posts: YesNo| {
        case.read_as(Term::DISPERSED_WORK, dispersed)
            .read_as(Term::POSTS_NOT_LEFT, posts)
    };
    let delegates = |staff: u32| meets(staff, of_delegates(20, 30, 30));
    let mut all = vec![
        of.met("all 99", meets(99, of_staff(60, 90))),
        of.missed("delegates of 99", read(delegates(99), YesNo::No, YesNo::No)),
        of.met(
            "delegates of 99 who work dispersed",
            read(delegates(99), YesNo::Yes, YesNo::No),
        ),
        of.met(
            "delegates of 99 who cannot leave their posts",
            read(delegates(99), YesNo::No, YesNo::Yes),
        ),
        of.open(
            "delegates of 99, and nobody says how they work",
            delegates(99),
        ),
        of.outside(
            "delegates of 100",
            read(delegates(100), YesNo::No, YesNo::No),
        ),
        of.missed("delegates of 8", read(delegates(8), YesNo::No, YesNo::No)),
        at.pick(
            of.outside(
                "7 people meet as they see fit",
                read(delegates(7), YesNo::No, YesNo::No),
            ),
            of.missed(
                "delegates of 7, of an enterprise",
                read(delegates(7), YesNo::No, YesNo::No),
            ),
        ),
        of.open(
            "nobody says how many work there",
            read(delegates(99), YesNo::No, YesNo::No).without_registers(),
        ),
        of.outside(
            "a ballot",
            staffed(resolution(at), 90).add("2024-08-05", "head", ballot(50, 80, "2024-08-06")),
        ),
    ];
    all.extend(scope_of_rounds(at, of, |kind, on| {
        at.world(kind, "2026-09-30")
            .add(on, "head", conference(of_staff(50, 80)))
    }));

    let of = at.of(
        "law-10-2022:51.2.b:composition-agreed",
        "law-10-2022:69.2.b:composition-agreed",
    );
    let agreed = |case: Case, on: &str| case.add(on, "union", agree(Topic::CONFERENCE_MEMBERS));
    all.extend([
        of.met(
            "delegates, agreed on the day",
            agreed(delegates(100), "2024-08-05"),
        ),
        of.missed(
            "delegates, agreed the day after",
            agreed(delegates(100), "2024-08-06"),
        ),
        of.missed("delegates, not agreed", delegates(100)),
        of.missed("delegates of fewer than 100, not agreed", delegates(99)),
        of.missed("all 100, not agreed", meets(100, of_staff(60, 90))),
        of.met(
            "all 100, agreed",
            agreed(meets(100, of_staff(60, 90)), "2024-08-01"),
        ),
        of.outside("all 99", meets(99, of_staff(60, 90))),
        of.missed(
            "the union was only heard",
            delegates(100).add("2024-08-01", "union", hear(Topic::CONFERENCE_MEMBERS)),
        ),
        of.open("in a log that is not complete", uncovered(delegates(100))),
        of.outside(
            "a ballot",
            staffed(resolution(at), 100).add("2024-08-05", "head", ballot(50, 80, "2024-08-06")),
        ),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        agreed(at.world(kind, "2026-09-30"), "2023-06-01").add(
            on,
            "head",
            conference(of_delegates(20, 30, 30)),
        )
    }));

    let of = at.of("law-10-2022:51.2.c:quorum", "law-10-2022:69.2.c:quorum");
    all.extend([
        of.missed("59 of 90", meets(90, of_staff(59, 59)))
            .vote(VoteOutcome::NoQuorum),
        of.met("60 of 90", meets(90, of_staff(40, 60))),
        of.met("61 of 90", meets(90, of_staff(40, 61))),
        of.missed("60 of 91", meets(91, of_staff(40, 60))),
        of.met("61 of 91", meets(91, of_staff(40, 61))),
        of.missed(
            "19 of 30 delegates summoned",
            meets(300, of_delegates(19, 19, 30)),
        ),
        of.met(
            "20 of 30 delegates summoned",
            meets(300, of_delegates(11, 20, 30)),
        ),
        of.met(
            "21 of 30 delegates summoned",
            meets(300, of_delegates(11, 21, 30)),
        ),
        of.open(
            "nobody says how many delegates were summoned",
            meets(
                300,
                danchu::record::Votes::new(danchu::act::VoteUnit::Delegate)
                    .with_in_favour(11_u32)
                    .with_attending(20_u32),
            ),
        ),
        of.open(
            "nobody says how many came",
            meets(
                90,
                danchu::record::Votes::new(danchu::act::VoteUnit::Staff).with_in_favour(11_u32),
            ),
        ),
        of.open(
            "counted in households",
            meets(90, crate::world::votes(40, 60)),
        ),
        of.outside(
            "a ballot",
            resolution(at).add("2024-08-05", "head", ballot(50, 80, "2024-08-06")),
        ),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        at.world(kind, "2026-09-30")
            .add(on, "head", conference(of_staff(50, 80)))
    }));

    let of = at.of("law-10-2022:51.2.c:carried", "law-10-2022:69.2.c:carried");
    all.extend([
        of.missed("39 of 80 present", meets(90, of_staff(39, 80)))
            .vote(VoteOutcome::NotPassed)
            .needed(41, 80),
        of.missed("40 of 80 present", meets(90, of_staff(40, 80)))
            .vote(VoteOutcome::NotPassed),
        of.met("41 of 80 present", meets(90, of_staff(41, 80)))
            .vote(VoteOutcome::Passed)
            .needed(41, 80),
        of.missed("40 of 81 present", meets(90, of_staff(40, 81))),
        of.met("41 of 81 present", meets(90, of_staff(41, 81))),
        of.missed(
            "all of 59 present of 90: no quorum",
            meets(90, of_staff(59, 59)),
        )
        .vote(VoteOutcome::NoQuorum),
        of.met("31 of 60 present of 90", meets(90, of_staff(31, 60))),
        of.met(
            "61 of 90 staff, 31 for it, fewer than half of all",
            meets(90, of_staff(31, 61)),
        ),
        of.missed(
            "19 of 30 delegates: no quorum",
            meets(300, of_delegates(19, 19, 30)),
        )
        .vote(VoteOutcome::NoQuorum),
        of.met(
            "11 of 20 delegates present",
            meets(300, of_delegates(11, 20, 30)),
        ),
        of.missed(
            "10 of 20 delegates present",
            meets(300, of_delegates(10, 20, 30)),
        ),
        of.missed(
            "its content is against the law, as a competent body concluded",
            meets(90, of_staff(50, 80)).add(
                "2024-09-05",
                "superior",
                conclude(Topic::UNLAWFUL_CONTENT),
            ),
        ),
        of.met(
            "the union thinks it is",
            meets(90, of_staff(50, 80)).add(
                "2024-09-05",
                "union",
                conclude(Topic::UNLAWFUL_CONTENT),
            ),
        ),
        of.open(
            "nobody says how many were for it",
            meets(
                90,
                danchu::record::Votes::new(danchu::act::VoteUnit::Staff).with_attending(80_u32),
            ),
        ),
        of.outside(
            "a ballot, of which the law names no share",
            resolution(at).add("2024-08-05", "head", ballot(50, 80, "2024-08-06")),
        ),
        of.met(
            "an election",
            resolution(at).add("2024-08-05", "head", elected(of_staff(41, 80))),
        ),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        at.world(kind, "2026-09-30")
            .add(on, "head", conference(of_staff(50, 80)))
    }));
    all
}

/// Art. 52, 70: the plan, the carrying out, the check every six months.
fn carried_out(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:52.1:plan-first", "law-10-2022:70.1:plan-first");
    let planned = |case: Case, on: &str| case.add(on, "head", plan(Topic::STAFF_CONFERENCE));
    let held = |case: Case| case.add("2024-08-05", "head", conference(of_staff(50, 80)));
    let mut all = vec![
        of.met(
            "planned on the day",
            held(planned(resolution(at), "2024-08-05")),
        ),
        of.missed(
            "planned the day after",
            held(planned(resolution(at), "2024-08-06")),
        ),
        of.missed(
            "something else was planned",
            held(resolution(at).add("2024-08-01", "head", plan(Topic::FUND_USE))),
        ),
        of.missed(
            "an election without a plan",
            resolution(at).add("2024-08-05", "head", elected(of_staff(50, 80))),
        ),
        of.missed(
            "a ballot without a plan",
            resolution(at).add("2024-08-05", "head", ballot(50, 80, "2024-08-06")),
        ),
        of.outside(
            "a meeting on something else",
            resolution(at).add("2024-08-05", "head", meet_about(Topic::ORDINARY_SESSION)),
        ),
        of.open(
            "in a log that is not complete",
            uncovered(held(resolution(at))),
        ),
    ];
    all.extend(scope_of_rounds(at, of, |kind, on| {
        planned(at.world(kind, "2026-09-30"), "2023-06-01").add(
            on,
            "head",
            conference(of_staff(50, 80)),
        )
    }));

    let of = at.of(
        "law-10-2022:52.1:plan-agreed",
        "law-10-2022:70.1:plan-agreed",
    );
    let agreed = |case: Case, on: &str| case.add(on, "union", agree(Topic::STAFF_CONFERENCE));
    all.extend([
        of.met(
            "agreed on the day",
            agreed(planned(resolution(at), "2024-08-05"), "2024-08-05"),
        ),
        of.missed(
            "agreed the day after",
            agreed(planned(resolution(at), "2024-08-05"), "2024-08-06"),
        ),
        of.missed("not agreed", planned(resolution(at), "2024-08-05")),
        of.missed(
            "the union was only heard",
            planned(
                resolution(at).add("2024-08-01", "union", hear(Topic::STAFF_CONFERENCE)),
                "2024-08-05",
            ),
        ),
        of.open(
            "in a log that is not complete",
            uncovered(planned(resolution(at), "2024-08-05")),
        ),
        of.outside(
            "a plan of something else",
            resolution(at).add("2024-08-05", "head", plan(Topic::FUND_USE)),
        ),
    ]);
    all.extend(scope_of_rounds(at, of, |kind, on| {
        planned(agreed(at.world(kind, "2026-09-30"), "2023-06-01"), on)
    }));

    let passed = |kind: MatterKind, on: &str| {
        at.world(kind, "2026-09-30")
            .add(on, "head", conference(of_staff(50, 80)))
    };
    let known = Topic::CONFERENCE_RESOLUTION;
    let contact = |topic: Topic| Act::Designate(danchu::record::Ruling::new().with_topic(topic));
    for (of, done, not_done) in [
        (
            at.of("law-10-2022:52.2:make-known", "law-10-2022:70.2:make-known"),
            vec![publish(known.clone(), &[]), notify(known, &[])],
            vec![publish(Topic::FUND_USE, &[]), notify(Topic::FUND_USE, &[])],
        ),
        (
            at.of("law-10-2022:52.2:guide", "law-10-2022:70.2:guide"),
            vec![
                Act::Guide(danchu::record::Deed::new()),
                Act::Urge(danchu::record::Deed::new()),
            ],
            vec![],
        ),
        (
            at.of("law-10-2022:52.2:contact", "law-10-2022:70.2:contact"),
            vec![contact(Topic::CONTACT_POINT)],
            vec![contact(Topic::FUND_USE)],
        ),
    ] {
        let world = || passed(at.resolution(), "2024-08-05");
        all.extend([
            of.pending("adopted, and nothing done", world()),
            of.outside(
                "not adopted",
                resolution(at).add("2024-08-05", "head", conference(of_staff(40, 80))),
            ),
            of.outside(
                "no quorum",
                resolution(at).add("2024-08-05", "head", conference(of_staff(59, 59))),
            ),
            of.open("in a log that is not complete", uncovered(world())),
            of.missed(
                "a competent body found it not done",
                world().add(
                    "2026-08-05",
                    "superior",
                    crate::world::found_not_done(done[0].kind(), done[0].topic().cloned()),
                ),
            ),
            of.pending(
                "adopted in two conferences",
                world().add("2025-08-05", "head", conference(of_staff(50, 80))),
            )
            .times(2),
            of.outside("another kind of matter", passed(at.affairs(), "2024-08-05")),
            of.outside(
                "the day before the law is in force",
                passed(at.resolution(), "2023-06-30"),
            ),
            of.pending(
                "the first day the law is in force",
                passed(at.resolution(), "2023-07-01"),
            ),
        ]);
        for act in &done {
            all.push(
                of.met(
                    "two years later, as somebody says",
                    world()
                        .add("2026-08-06", "head", act.clone())
                        .only_claimed(),
                ),
            );
            all.push(of.pending("before", world().add("2024-08-04", "head", act.clone())));
        }
        for act in not_done {
            all.push(of.pending("another act", world().add("2024-08-06", "head", act)));
        }
        for kind in at.decided() {
            all.push(of.pending(
                "of each kind that is decided",
                passed(kind.clone(), "2024-08-05"),
            ));
        }
    }

    let of = at.of(
        "law-10-2022:52.3:half-yearly",
        "law-10-2022:70.3:half-yearly",
    );
    let world = |as_of: &str| at.world(at.affairs(), as_of);
    let checked =
        |case: Case, on: &str| case.add(on, "head", inspect(Topic::CONFERENCE_RESOLUTION));
    let first = |as_of: &str| checked(world(as_of), "2023-12-31");
    all.extend([
        of.met(
            "in each half of the year, as somebody says",
            checked(checked(first("2024-12-31"), "2024-06-30"), "2024-07-01").only_claimed(),
        )
        .times(3)
        .due("2024-12-31"),
        of.met(
            "on its first day",
            checked(world("2024-01-01"), "2023-07-01"),
        )
        .in_year(2023)
        .due("2023-12-31"),
        of.met(
            "on its last day",
            checked(world("2024-01-01"), "2023-12-31"),
        )
        .in_year(2023),
        of.missed(
            "on the first day of the next",
            checked(world("2024-01-01"), "2024-01-01"),
        )
        .in_year(2023)
        .due("2023-12-31")
        .times(2),
        of.missed(
            "the day before it begins",
            checked(world("2024-01-01"), "2023-06-30"),
        )
        .in_year(2023),
        of.pending("on its last day", first("2024-06-30"))
            .times(2)
            .due("2024-06-30"),
        of.missed(
            "something else was inspected",
            world("2024-01-01").add("2023-12-31", "head", inspect(Topic::FUND_USE)),
        )
        .in_year(2023),
        of.open(
            "in a log that is not complete",
            uncovered(world("2024-01-01")),
        )
        .in_year(2023),
        of.outside("another kind of matter", resolution(at)),
        of.missed("8 people", staffed(world("2024-01-01"), 8))
            .in_year(2023),
        at.pick(
            of.outside(
                "7 people need no conference",
                staffed(world("2024-01-01"), 7),
            ),
            of.missed(
                "7 people, of an enterprise",
                staffed(world("2024-01-01"), 7),
            )
            .in_year(2023),
        ),
    ]);
    if at == At::Agency {
        // Art. 51(2)(đ): seven or fewer may hold one; its resolution is then inspected as any other.
        let small = || staffed(world("2024-01-01"), 7);
        let met = |case: Case, on: &str| case.add(on, "head", meet_about(Topic::STAFF_CONFERENCE));
        all.extend([
            of.missed(
                "7 people held a conference on the last day of the half-year",
                met(small(), "2023-12-31"),
            )
            .in_year(2023),
            of.met(
                "7 people held a conference, and its resolution was inspected",
                checked(met(small(), "2023-10-02"), "2023-12-31"),
            )
            .in_year(2023),
            of.outside(
                "7 people held a conference the day after",
                met(small(), "2024-01-01"),
            )
            .in_year(2023),
            of.pending(
                "7 people, in the half-year after the conference",
                met(small(), "2024-01-01"),
            )
            .in_year(2024),
            of.open(
                "7 people, nobody knows whether they held one",
                uncovered(small()),
            )
            .in_year(2023),
            of.outside(
                "7 people held a meeting on something else",
                small().add("2023-10-02", "head", meet_about(Topic::FUND_USE)),
            )
            .in_year(2023),
            of.outside(
                "7 people planned a conference",
                small().add(
                    "2023-09-04",
                    "head",
                    crate::world::planned_for(ActKind::Meet, "2023-10-02"),
                ),
            )
            .in_year(2023),
            of.missed(
                "nobody knows how many work there, a conference was held",
                met(world("2024-01-01"), "2023-10-02").without_registers(),
            )
            .in_year(2023),
        ]);
    }

    let topic = Topic::INSPECTION_RESULT;
    all.extend(
        Untimed {
            at,
            of: at.of(
                "law-10-2022:52.3:tell-result",
                "law-10-2022:70.3:tell-result",
            ),
            kind: at.affairs(),
            starts: vec![("head", inspect(Topic::CONFERENCE_RESOLUTION))],
            no_start: vec![("head", inspect(Topic::FUND_USE))],
            planned: ActKind::Inspect,
            done: vec![
                ("head", publish(topic.clone(), &[])),
                ("head", notify(topic, &[])),
            ],
            not_done: vec![
                ("head", publish(Topic::FUND_USE, &[])),
                ("head", notify(Topic::FUND_USE, &[])),
            ],
        }
        .worlds(),
    );
    all
}

pub(super) fn all() -> Vec<Vignette> {
    BOTH.into_iter()
        .flat_map(|at| {
            [
                proposed(at),
                third(at),
                ballots(at),
                held(at),
                extraordinary(at),
                counted(at),
                carried_out(at),
            ]
        })
        .flatten()
        .collect()
}

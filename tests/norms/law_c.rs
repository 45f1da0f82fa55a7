//! Law 10/2022/QH15 Art. 21: what carries, from when it binds, who answers by when.

use danchu::act::{Field, Form, Term, Topic, VoteOutcome, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Deed, HouseholdCount, Ruling, Votes, YesNo};
use danchu::report::Outcome;

use crate::world::{
    Log, Of, Vignette, ballot, body, election, election_with, meeting, meeting_of, meeting_with,
    quantity, recognise, refuse, send, sent_and_received, uncovered, votes, when, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        two_thirds(),
        villages(),
        more_than_half(),
        effect_village(),
        effect_commune(),
        effect_recognised_pc(),
        effect_recognised_front(),
        effect_self_commune(),
        answer_pc(),
        answer_election_before_decree(),
        answer_front(),
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

/// A meeting with this vote.
fn vote(votes: Votes) -> Act {
    meeting_with(|meeting| meeting.with_convenor(body("head")).with_votes(votes))
}

fn reps() -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
}

/// Art. 21(1): at least two thirds of *all* household representatives, 60 of 90.
fn two_thirds() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1:carried");
    let works = || village(MatterKind::WORKS);
    let with = |votes| works().add("2024-06-20", "village-1", vote(votes));
    let in_part = |part: &str, in_favour: u32| {
        works().add(
            "2024-06-20",
            "cluster-a",
            meeting_with(|meeting| {
                meeting
                    .with_village(body(part))
                    .with_votes(votes(in_favour, 30).with_electorate(30_u32))
            }),
        )
    };
    let mut all = vec![
        of.met("60 of 90", with(votes(60, 70)))
            .vote(VoteOutcome::Passed)
            .needed(60, 90),
        of.missed("59 of 90", with(votes(59, 70)))
            .vote(VoteOutcome::NotPassed)
            .needed(60, 90),
        of.missed(
            "59 of 60 present: of all, not of those present",
            with(votes(59, 60)),
        )
        .vote(VoteOutcome::NotPassed),
        of.missed(
            "59 came, all in favour: too few came to be able to pass",
            with(votes(59, 59)),
        )
        .vote(VoteOutcome::TooFewToPass),
        of.met(
            "the record's own 84 households before the register's 90",
            with(votes(56, 70).with_electorate(84_u32)),
        )
        .needed(56, 84),
        of.missed(
            "55 of 84 households",
            with(votes(55, 70).with_electorate(84_u32)),
        ),
        of.met(
            "22 of 32 households",
            works()
                .households("village-1", 32)
                .add("2024-06-20", "village-1", meeting(22, 25)),
        )
        .needed(22, 32),
        of.missed(
            "21 of 32 households",
            works()
                .households("village-1", 32)
                .add("2024-06-20", "village-1", meeting(21, 25)),
        ),
        of.met(
            "100 persons came from 90 households: 60 households are enough",
            with(votes(60, 100)),
        )
        .needed(60, 90),
        of.open(
            "voters are not households",
            with(
                Votes::new(VoteUnit::Voter)
                    .with_in_favour(200_u32)
                    .with_attending(210_u32)
                    .with_electorate(240_u32),
            ),
        ),
        of.missed(
            "a lost ballot is not a vote: 59 in favour of 80 returned",
            works().add("2024-06-10", "village-1", ballot(59, 80, "2024-06-20")),
        )
        .vote(VoteOutcome::NotPassed),
        of.missed(
            "59 ballots came back: a ballot is never too thin for another",
            works().add("2024-06-10", "village-1", ballot(59, 59, "2024-06-20")),
        )
        .vote(VoteOutcome::NotPassed),
        of.met(
            "`60 or more`",
            with(reps().with_in_favour(quantity(">=60"))),
        ),
        of.missed(
            "`59 or fewer`",
            with(reps().with_in_favour(quantity("<=59"))),
        ),
        of.open(
            "`50 to 70`",
            with(reps().with_in_favour(quantity("50..70"))),
        ),
        of.open(
            "nothing counted: unanimity is no count",
            works().add("2024-06-20", "village-1", meeting_with(|meeting| meeting)),
        ),
        of.missed(
            "nothing counted but that 59 came",
            with(reps().with_attending(59_u32)),
        )
        .vote(VoteOutcome::TooFewToPass),
        of.open(
            "how many households there are is not known",
            with(votes(60, 70)).without_registers(),
        ),
        of.met(
            "two clusters together 60 of 90",
            works()
                .add(
                    "2024-06-18",
                    "cluster-a",
                    meeting_with(|meeting| {
                        meeting
                            .with_cluster(body("cluster-a"))
                            .with_votes(votes(20, 30))
                    }),
                )
                .add(
                    "2024-06-20",
                    "cluster-b",
                    meeting_with(|meeting| {
                        meeting
                            .with_cluster(body("cluster-b"))
                            .with_votes(votes(40, 45))
                    }),
                ),
        )
        .needed(60, 90),
        of.missed(
            "two clusters together 59 of 90, one of them unanimous",
            works()
                .add(
                    "2024-06-18",
                    "cluster-a",
                    meeting_with(|meeting| {
                        meeting
                            .with_cluster(body("cluster-a"))
                            .with_votes(votes(30, 30))
                    }),
                )
                .add(
                    "2024-06-20",
                    "cluster-b",
                    meeting_with(|meeting| {
                        meeting
                            .with_cluster(body("cluster-b"))
                            .with_votes(votes(29, 45))
                    }),
                ),
        ),
        of.met(
            "funds of the village",
            village(MatterKind::FUNDS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
        of.met(
            "a village's own vote on a commune-wide matter",
            commune(MatterKind::WORKS).add(
                "2024-06-20",
                "village-2",
                meeting_of("village-2", 40, 50),
            ),
        )
        .needed(40, 60),
        of.open(
            "a part of a village, nobody reads whether it decides for itself",
            in_part("cluster-a", 20),
        ),
        of.outside(
            "a part of a village that does not decide for itself",
            in_part("cluster-a", 20).read_as(Term::UNIT_DECIDES, YesNo::No),
        ),
        of.met(
            "a part of a village that decides for itself, 20 of 30",
            in_part("cluster-a", 20).read_as(Term::UNIT_DECIDES, YesNo::Yes),
        )
        .needed(20, 30),
        of.outside(
            "a convention goes by the third paragraph",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting(60, 70)),
        Outcome::Satisfied,
    ));
    all
}

/// The commune with two villages more, 4 and 5, of 60 households each.
fn five_villages(count: u32) -> Case {
    let mut case = commune(MatterKind::WORKS).villages(count);
    for id in ["village-4", "village-5"] {
        case = case.with_body(Body::new(body(id), BodyKind::VILLAGE).with_parent(body("commune")));
        let entry = HouseholdCount::new(body(id), quantity("60"));
        let register = case.registers.iter_mut().flat_map(|it| &mut it.households);
        register.for_each(|entries| entries.push(entry.clone()));
    }
    case
}

/// Votes of villages on a commune-wide matter: in favour, of those attending.
fn polled(case: Case, polls: &[(&str, u32, u32)]) -> Case {
    polls.iter().fold(case, |case, (of, in_favour, attending)| {
        case.add("2024-06-20", of, meeting_of(of, *in_favour, *attending))
    })
}

/// Art. 21(1), second paragraph: at least two thirds of all villages and quarters.
fn villages() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1.p2:carried-villages");
    let three = || commune(MatterKind::WORKS);
    let mut all = vec![
        of.met(
            "2 of 3 villages, each by two thirds of its own",
            polled(
                three(),
                &[
                    ("village-1", 60, 70),
                    ("village-2", 40, 50),
                    ("village-3", 10, 50),
                ],
            ),
        )
        .vote(VoteOutcome::Passed)
        .needed(2, 3),
        of.missed(
            "1 of 3 villages",
            polled(
                three(),
                &[
                    ("village-1", 60, 70),
                    ("village-2", 39, 50),
                    ("village-3", 10, 50),
                ],
            ),
        )
        .vote(VoteOutcome::NotPassed),
        of.missed(
            "villages count, not households: 130 of 210 households in 1 of 3 villages",
            polled(
                three(),
                &[
                    ("village-1", 90, 90),
                    ("village-2", 39, 50),
                    ("village-3", 39, 50),
                ],
            ),
        ),
        of.missed(
            "39 of 60 households: the village does not approve",
            polled(
                three(),
                &[
                    ("village-1", 59, 70),
                    ("village-2", 40, 50),
                    ("village-3", 39, 50),
                ],
            ),
        ),
        of.met(
            "the third village has not voted, 2 of 3 are enough",
            polled(three(), &[("village-1", 60, 70), ("village-2", 40, 50)]),
        ),
        of.missed(
            "1 of 3 villages, the others without a vote: they stay in the denominator",
            polled(three(), &[("village-1", 60, 70)]),
        ),
        of.open(
            "1 of 3 villages, the log not complete",
            uncovered(polled(three(), &[("village-1", 60, 70)])),
        ),
        of.missed(
            "3 of 5 villages",
            polled(
                five_villages(5),
                &[
                    ("village-1", 60, 70),
                    ("village-2", 40, 50),
                    ("village-3", 40, 50),
                    ("village-4", 10, 50),
                    ("village-5", 10, 50),
                ],
            ),
        )
        .needed(4, 5),
        of.met(
            "4 of 5 villages",
            polled(
                five_villages(5),
                &[
                    ("village-1", 60, 70),
                    ("village-2", 40, 50),
                    ("village-3", 40, 50),
                    ("village-4", 40, 50),
                    ("village-5", 10, 50),
                ],
            ),
        ),
        of.met(
            "a village that said no and, in a second round, yes",
            polled(
                polled(three(), &[("village-1", 60, 70), ("village-2", 10, 50)]),
                &[("village-2", 40, 50)],
            ),
        ),
        of.open(
            "the number of villages is not known",
            polled(
                three().without_registers(),
                &[("village-1", 60, 70), ("village-2", 40, 50)],
            ),
        ),
        of.outside(
            "a matter of one village",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
        of.outside(
            "self-management has no rule for the commune",
            polled(
                commune(MatterKind::SELF_MANAGEMENT),
                &[("village-1", 60, 70), ("village-2", 40, 50)],
            ),
        ),
        of.outside("no village has voted", three()),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            three()
                .add(day, "village-1", meeting_of("village-1", 60, 70))
                .add(day, "village-2", meeting_of("village-2", 40, 50))
        },
        Outcome::Satisfied,
    ));
    all
}

/// Art. 21(1), third paragraph: more than half of *all* household representatives, 46 of 90.
fn more_than_half() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1.p3:carried-half");
    let convention = || village(MatterKind::CONVENTION);
    let election_of = |act| village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", act);
    let mut all = vec![
        of.met(
            "46 of 90",
            convention().add("2024-06-20", "village-1", meeting(46, 60)),
        )
        .vote(VoteOutcome::Passed)
        .needed(46, 90),
        of.missed(
            "45 of 90: half is not more than half",
            convention().add("2024-06-20", "village-1", meeting(45, 60)),
        )
        .vote(VoteOutcome::NotPassed)
        .needed(46, 90),
        of.missed(
            "45 of 50 present: of all, not of those present",
            convention().add("2024-06-20", "village-1", meeting(45, 50)),
        ),
        of.missed(
            "45 came: too few came to be able to pass",
            convention().add("2024-06-20", "village-1", meeting(45, 45)),
        )
        .vote(VoteOutcome::TooFewToPass),
        of.missed(
            "46 came, 40 in favour: enough came and voted no",
            convention().add("2024-06-20", "village-1", meeting(40, 46)),
        )
        .vote(VoteOutcome::NotPassed),
        of.met(
            "46 of 91",
            convention().households("village-1", 91).add(
                "2024-06-20",
                "village-1",
                meeting(46, 60),
            ),
        )
        .needed(46, 91),
        of.open(
            "voters are not households",
            convention().add(
                "2024-06-20",
                "village-1",
                vote(
                    Votes::new(VoteUnit::Voter)
                        .with_in_favour(200_u32)
                        .with_electorate(240_u32),
                ),
            ),
        ),
        of.met("elected with 46 of 90", election_of(election(46, 60)))
            .vote(VoteOutcome::Passed),
        of.missed(
            "45 of 90 for the first candidate",
            election_of(election(45, 60)),
        )
        .vote(VoteOutcome::NoneElected),
        of.missed("45 came to the election", election_of(election(40, 45)))
            .vote(VoteOutcome::TooFewToPass),
        of.met(
            "the candidate with the most votes has 46",
            election_of(election_with(|election| {
                election
                    .with_form(Form::Meeting)
                    .with_votes(reps().with_attending(80_u32))
                    .with_candidates(vec![
                        danchu::record::Candidate::new(1, quantity("34")),
                        danchu::record::Candidate::new(2, quantity("46")),
                    ])
            })),
        ),
        of.missed(
            "the candidates have 45 and 35",
            election_of(election_with(|election| {
                election
                    .with_form(Form::Meeting)
                    .with_votes(reps().with_attending(80_u32))
                    .with_candidates(vec![
                        danchu::record::Candidate::new(1, quantity("45")),
                        danchu::record::Candidate::new(2, quantity("35")),
                    ])
            })),
        ),
        of.open(
            "nothing counted",
            convention().add("2024-06-20", "village-1", meeting_with(|meeting| meeting)),
        ),
        of.met(
            "self-management of the whole commune, by each village",
            commune(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-20",
                "village-2",
                meeting_of("village-2", 31, 40),
            ),
        )
        .needed(31, 60),
        of.outside(
            "a part of a village that does not decide for itself",
            convention()
                .add(
                    "2024-06-20",
                    "cluster-a",
                    meeting_with(|meeting| {
                        meeting
                            .with_village(body("cluster-a"))
                            .with_votes(votes(20, 30).with_electorate(30_u32))
                    }),
                )
                .read_as(Term::UNIT_DECIDES, YesNo::No),
        ),
        of.outside(
            "works take two thirds",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| convention().add(day, "village-1", meeting(46, 60)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 21(2): of clauses 1, 2 and 6 in a village: from the day of the vote.
fn effect_village() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2:effect-village");
    let works = || village(MatterKind::WORKS);
    let mut all = vec![
        of.met(
            "from the day of the meeting",
            works().add("2024-06-20", "village-1", meeting(60, 70)),
        )
        .done("2024-06-20"),
        of.met(
            "from the last day of the ballot",
            works().add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20")),
        )
        .done("2024-06-20"),
        of.met(
            "a matter of self-management, adopted by 46 of 90",
            village(MatterKind::SELF_MANAGEMENT).add("2024-06-20", "village-1", meeting(46, 60)),
        )
        .done("2024-06-20"),
        of.outside(
            "not adopted: nothing binds",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.open(
            "whether it was adopted is open",
            works().add("2024-06-20", "village-1", meeting_with(|meeting| meeting)),
        ),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                meeting_of("village-1", 60, 70),
            ),
        ),
        of.outside(
            "a convention",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting(60, 70)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 21(2), second paragraph: of clauses 1 and 2 in the whole commune: from the day the committee fixes.
fn effect_commune() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2.p2:effect-commune");
    let adopted = || {
        polled(
            commune(MatterKind::FUNDS),
            &[("village-1", 60, 70), ("village-2", 40, 50)],
        )
    };
    let fixed = |day: &str| Act::SetEffect(Ruling::new().with_effective(when(day)));
    let mut all = vec![
        of.met(
            "from the day that was fixed",
            adopted().add("2024-07-01", "pc", fixed("2024-07-15")),
        )
        .done("2024-07-15"),
        of.met(
            "fixed by the chair for the committee",
            adopted().add("2024-07-01", "pc-chair", fixed("2024-07-15")),
        )
        .done("2024-07-15"),
        of.pending("no day fixed yet", adopted()),
        of.pending(
            "the Front cannot fix it",
            adopted().add("2024-07-01", "front", fixed("2024-07-15")),
        ),
        of.open(
            "which day was fixed is not known",
            adopted().add("2024-07-01", "pc", Act::SetEffect(Ruling::new())),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "1 of 3 villages, the one that voted last",
            commune(MatterKind::FUNDS)
                .add("2024-06-18", "village-1", meeting_of("village-1", 59, 70))
                .add("2024-06-18", "village-2", meeting_of("village-2", 39, 50))
                .add("2024-06-20", "village-3", meeting_of("village-3", 40, 50))
                .add("2024-07-01", "pc", fixed("2024-07-15")),
        ),
        of.outside(
            "1 of 3 villages: not adopted",
            polled(
                commune(MatterKind::FUNDS),
                &[
                    ("village-1", 60, 70),
                    ("village-2", 39, 50),
                    ("village-3", 39, 50),
                ],
            )
            .add("2024-07-01", "pc", fixed("2024-07-15")),
        ),
        of.outside(
            "a matter of a village",
            village(MatterKind::FUNDS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            commune(MatterKind::FUNDS)
                .add(day, "village-1", meeting_of("village-1", 60, 70))
                .add(day, "village-2", meeting_of("village-2", 40, 50))
        },
        Outcome::Pending,
    ));
    all
}

/// Art. 21(2), third paragraph: conventions, heads: from the day the committee issues its recognition.
fn effect_recognised_pc() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2.p3:effect-recognised-pc");
    let convention = || village(MatterKind::CONVENTION);
    let adopted = || convention().add("2024-06-20", "village-1", meeting(46, 60));
    let mut all = vec![
        of.met(
            "from the day of recognition",
            adopted().add("2024-07-01", "pc", recognise()),
        )
        .done("2024-07-01"),
        of.pending("silence is not recognition", adopted()),
        of.missed("refused", adopted().add("2024-07-01", "pc", refuse())),
        of.pending(
            "the Front has no part in it",
            adopted().add("2024-07-01", "front", recognise()),
        ),
        of.pending(
            "the Front cannot refuse it",
            adopted().add("2024-07-01", "front", refuse()),
        ),
        of.pending(
            "recognised before the vote",
            adopted().add("2024-06-19", "pc", recognise()),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "recognised, though 45 of 90 is no adoption",
            convention()
                .add("2024-06-20", "village-1", meeting(45, 60))
                .add("2024-07-01", "pc", recognise()),
        ),
        of.met(
            "the election of a head",
            village(MatterKind::HEAD_ELECTION)
                .add("2024-06-20", "village-1", election(46, 60))
                .add("2024-07-01", "pc", recognise()),
        )
        .done("2024-07-01"),
        of.outside(
            "works bind from the vote",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| convention().add(day, "village-1", meeting(46, 60)),
        Outcome::Pending,
    ));
    all
}

/// Art. 21(2), fourth paragraph: members of the boards: from the day the Front issues its recognition.
fn effect_recognised_front() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2.p4:effect-recognised-front");
    let board = || village(MatterKind::BOARD_ELECTION);
    let adopted = || board().add("2024-06-20", "village-1", election(46, 60));
    let mut all = vec![
        of.met(
            "from the day of recognition",
            adopted().add("2024-07-01", "front", recognise()),
        )
        .done("2024-07-01"),
        of.pending("silence is not recognition", adopted()),
        of.missed("refused", adopted().add("2024-07-01", "front", refuse())),
        of.pending(
            "the People's Committee has no part in it",
            adopted().add("2024-07-01", "pc", recognise()),
        ),
        of.pending(
            "the People's Committee cannot refuse it",
            adopted().add("2024-07-01", "pc", refuse()),
        ),
        of.open(
            "nothing recorded, the log not complete",
            uncovered(adopted()),
        ),
        of.outside(
            "recognised, though 45 of 90 is no adoption",
            board()
                .add("2024-06-20", "village-1", election(45, 60))
                .add("2024-07-01", "front", recognise()),
        ),
        of.outside(
            "a convention",
            village(MatterKind::CONVENTION).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| board().add(day, "village-1", election(46, 60)),
        Outcome::Pending,
    ));
    all
}

/// Art. 21(2) speaks of clause 6 in a village only: nothing says from when it binds in the commune.
fn effect_self_commune() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2:effect-self-commune");
    let own = || commune(MatterKind::SELF_MANAGEMENT);
    let mut all = vec![
        of.open(
            "adopted by a village, and no rule says from when",
            own().add("2024-06-20", "village-1", meeting_of("village-1", 46, 60)),
        ),
        of.outside(
            "not adopted",
            own().add("2024-06-20", "village-1", meeting_of("village-1", 45, 60)),
        ),
        of.outside(
            "a matter of a village",
            village(MatterKind::SELF_MANAGEMENT).add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.outside(
            "works of the commune",
            polled(
                commune(MatterKind::WORKS),
                &[("village-1", 60, 70), ("village-2", 40, 50)],
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| own().add(day, "village-1", meeting_of("village-1", 46, 60)),
        Outcome::Undetermined,
    ));
    all
}

/// An answer to a decision received on Thursday 2024-06-20: the last day is Thursday 2024-06-27.
struct Answered {
    norm: &'static str,
    kind: MatterKind,
    /// Who answers, and another body that was sent the decision as well.
    by: &'static str,
    other: &'static str,
}

impl Answered {
    fn sent(&self, as_of: &str) -> Case {
        world(self.kind.clone(), Reach::Village, as_of).add(
            "2024-06-18",
            "head",
            sent_and_received(self.by, "2024-06-20"),
        )
    }

    /// What the fifth paragraph of Art. 21(2) says, whoever answers.
    fn vignettes(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let sent = || self.sent("2024-07-31");
        let with = |on: &str, act: Act| sent().add(on, self.by, act);
        let refusal = |written: YesNo, fields: &[Field]| {
            Act::Refuse(
                Ruling::new()
                    .with_written(written)
                    .with_contents(fields.to_vec()),
            )
        };
        vec![
            of.met(
                "recognised the day before the last",
                with("2024-06-26", recognise()),
            )
            .due("2024-06-27"),
            of.met(
                "recognised on the last day",
                with("2024-06-27", recognise()),
            ),
            of.late(
                "recognised the day after the last",
                with("2024-06-28", recognise()),
            ),
            of.met(
                "refused on the last day: the duty is fulfilled, the effect is not",
                with("2024-06-27", refuse()),
            ),
            of.late(
                "refused the day after the last",
                with("2024-06-28", refuse()),
            ),
            of.missed(
                "refused by word of mouth",
                with("2024-06-27", refusal(YesNo::No, &[Field::REASONS])),
            ),
            of.missed(
                "refused without reasons",
                with("2024-06-27", refusal(YesNo::Yes, &[])),
            ),
            of.open(
                "refused, whether in writing is not known",
                with(
                    "2024-06-27",
                    Act::Refuse(Ruling::new().with_contents(vec![Field::REASONS])),
                ),
            ),
            of.pending("no answer on the last day", self.sent("2024-06-27")),
            of.missed("silence, the day after the last", self.sent("2024-06-28")),
            of.missed(
                "the other one recognised",
                sent().add("2024-06-26", self.other, recognise()),
            ),
            of.missed(
                "the other one refused",
                sent().add("2024-06-26", self.other, refuse()),
            ),
            of.open(
                "recognised, but only said to be",
                with("2024-06-26", recognise()).only_claimed(),
            ),
            of.open(
                "no answer recorded, the log not complete",
                uncovered(sent()),
            ),
            of.open(
                "sent is not received: nobody says when it arrived",
                world(self.kind.clone(), Reach::Village, "2024-07-31")
                    .add("2024-06-18", "head", send(Topic::DECISION, &[self.by]))
                    .add("2024-06-26", self.by, recognise()),
            ),
            of.met(
                "the receipt is a record of its own",
                world(self.kind.clone(), Reach::Village, "2024-07-31")
                    .add("2024-06-18", "head", send(Topic::DECISION, &[self.by]))
                    .add("2024-06-20", self.by, Act::Receive(Deed::new()))
                    .answering(1)
                    .add("2024-06-27", self.by, recognise()),
            )
            .due("2024-06-27"),
            of.missed(
                "two decisions, the second not answered",
                with("2024-06-26", recognise()).answering(1).add(
                    "2024-07-01",
                    "head",
                    sent_and_received(self.by, "2024-07-02"),
                ),
            )
            .due("2024-07-09"),
            of.outside(
                "sent to the other one only",
                world(self.kind.clone(), Reach::Village, "2024-07-31").add(
                    "2024-06-18",
                    "head",
                    sent_and_received(self.other, "2024-06-20"),
                ),
            ),
            of.outside(
                "another paper was received",
                world(self.kind.clone(), Reach::Village, "2024-07-31").add(
                    "2024-06-18",
                    "head",
                    Act::Send(danchu::record::Sending::new(
                        Topic::COUNTING_MINUTES,
                        vec![
                            danchu::record::Delivery::new(body(self.by))
                                .with_received(when("2024-06-20")),
                        ],
                    )),
                ),
            ),
            of.outside(
                "nothing was sent",
                world(self.kind.clone(), Reach::Village, "2024-07-31").add(
                    "2024-06-18",
                    "village-1",
                    meeting(46, 60),
                ),
            ),
        ]
    }

    fn in_force(&self, then: Outcome) -> [Vignette; 2] {
        Of(self.norm).since_2023_07_01(
            |day| {
                world(self.kind.clone(), Reach::Village, "2024-07-31").add(
                    day,
                    "head",
                    sent_and_received(self.by, day),
                )
            },
            then,
        )
    }
}

fn answer_pc() -> Vec<Vignette> {
    let answered = Answered {
        norm: "law-10-2022:21.2.p5:answer-pc",
        kind: MatterKind::CONVENTION,
        by: "pc",
        other: "front",
    };
    let mut all = answered.vignettes();
    all.extend(answered.in_force(Outcome::Unsatisfied));
    let of = Of("law-10-2022:21.2.p5:answer-pc");
    all.push(of.outside(
        "nobody recognises works, though they are sent",
        village(MatterKind::WORKS).add("2024-06-18", "head", sent_and_received("pc", "2024-06-20")),
    ));
    all.push(of.outside(
        "an election goes by its own rule of the decree",
        village(MatterKind::HEAD_ELECTION).add(
            "2024-06-18",
            "head",
            sent_and_received("pc", "2024-06-20"),
        ),
    ));
    all
}

fn answer_front() -> Vec<Vignette> {
    let answered = Answered {
        norm: "law-10-2022:21.2.p5:answer-front",
        kind: MatterKind::BOARD_DISCHARGE,
        by: "front",
        other: "pc",
    };
    let mut all = answered.vignettes();
    all.extend(answered.in_force(Outcome::Unsatisfied));
    all.push(Of("law-10-2022:21.2.p5:answer-front").outside(
        "a convention is the committee's",
        village(MatterKind::CONVENTION).add(
            "2024-06-18",
            "head",
            sent_and_received("front", "2024-06-20"),
        ),
    ));
    all
}

/// The same for an election, between the law and its decree; received on Thursday 2023-07-20, the last day is 2023-07-27.
fn answer_election_before_decree() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2.p5:answer-election-before-decree");
    let received = |day: &str| {
        world(MatterKind::HEAD_ELECTION, Reach::Village, "2023-12-31").add(
            day,
            "head",
            sent_and_received("pc", day),
        )
    };
    let sent = || received("2023-07-20");
    let refusal = |written: YesNo, fields: &[Field]| {
        Act::Refuse(
            Ruling::new()
                .with_written(written)
                .with_contents(fields.to_vec()),
        )
    };
    let mut all = vec![
        of.met(
            "recognised the day before the last",
            sent().add("2023-07-26", "pc", recognise()),
        )
        .due("2023-07-27"),
        of.met(
            "recognised on the last day",
            sent().add("2023-07-27", "pc", recognise()),
        ),
        of.late(
            "recognised the day after the last",
            sent().add("2023-07-28", "pc", recognise()),
        ),
        of.met(
            "refused on the last day",
            sent().add("2023-07-27", "pc", refuse()),
        ),
        of.missed(
            "refused by word of mouth",
            sent().add("2023-07-27", "pc", refusal(YesNo::No, &[Field::REASONS])),
        ),
        of.missed(
            "refused without reasons",
            sent().add("2023-07-27", "pc", refusal(YesNo::Yes, &[])),
        ),
        of.missed("no answer", sent()),
        of.missed(
            "the Front recognised",
            sent().add("2023-07-26", "front", recognise()),
        ),
        of.missed(
            "the Front refused",
            sent().add("2023-07-26", "front", refuse()),
        ),
        of.open(
            "recognised, but only said to be",
            sent().add("2023-07-26", "pc", recognise()).only_claimed(),
        ),
        of.open(
            "no answer recorded, the log not complete",
            uncovered(sent()),
        ),
        of.missed(
            "two decisions, the second not answered",
            sent()
                .add("2023-07-26", "pc", recognise())
                .answering(1)
                .add("2023-08-01", "head", sent_and_received("pc", "2023-08-01")),
        ),
        of.missed("received the day before the decree", received("2023-08-14")),
        of.outside("received on the day of the decree", received("2023-08-15")),
        of.outside("received the day after", received("2023-08-16")),
        of.outside(
            "received by the Front",
            world(MatterKind::HEAD_ELECTION, Reach::Village, "2023-12-31").add(
                "2023-07-20",
                "head",
                sent_and_received("front", "2023-07-20"),
            ),
        ),
        of.outside(
            "another paper was received",
            world(MatterKind::HEAD_ELECTION, Reach::Village, "2023-12-31").add(
                "2023-07-20",
                "head",
                Act::Send(danchu::record::Sending::new(
                    Topic::COUNTING_MINUTES,
                    vec![
                        danchu::record::Delivery::new(body("pc")).with_received(when("2023-07-20")),
                    ],
                )),
            ),
        ),
        of.outside(
            "a convention has its own row",
            world(MatterKind::CONVENTION, Reach::Village, "2023-12-31").add(
                "2023-07-20",
                "head",
                sent_and_received("pc", "2023-07-20"),
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(received, Outcome::Unsatisfied));
    all
}

//! Law 10/2022/QH15 Art. 20–21: the document of the decision, what carries it, from when it binds, who answers it.

use danchu::act::{Field, Topic, VoteOutcome, VoteUnit};
use danchu::actor::BodyKind;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, Case, DecisionRecord, Deed, Delivery, Ruling, Sending, Signature, Votes, YesNo,
};
use danchu::report::Outcome;

use crate::world::{
    Log, Of, Vignette, ballot, body, decide, election, meeting, meeting_of, meeting_with, online,
    quantity, recognise, refuse, report, send, sent_and_received, uncovered, votes, when, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        written(),
        contents(),
        signatures(),
        sending(),
        carried(),
        carried_villages(),
        carried_half(),
        binds_at_once(),
        binds_when_fixed(),
        binds_on_recognition(),
        no_day_is_named(),
        answers(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What Art. 15 gives the people to decide.
const MATTERS: [(&str, MatterKind); 8] = [
    ("a matter of works", MatterKind::WORKS),
    ("a matter of funds", MatterKind::FUNDS),
    ("a convention", MatterKind::CONVENTION),
    ("the election of a head", MatterKind::HEAD_ELECTION),
    ("the discharge of a head", MatterKind::HEAD_DISCHARGE),
    ("the election of a board", MatterKind::BOARD_ELECTION),
    ("the discharge of a board", MatterKind::BOARD_DISCHARGE),
    (
        "another matter of self-management",
        MatterKind::SELF_MANAGEMENT,
    ),
];

/// The eve of the law and its first day, 2023-07-01 (Art. 90(1)); the world is given the day of its fact.
fn since_2023_07_01(of: Of, world: impl Fn(&str) -> Case, then: Outcome) -> [Vignette; 2] {
    let first = "the first day the law is in force, 2023-07-01";
    [
        of.outside(
            "the day before the law is in force, 2023-06-30",
            world("2023-06-30"),
        ),
        Vignette::new(first, of.0, world("2023-07-01"), then),
    ]
}

fn village(kind: MatterKind) -> Case {
    world(kind, Reach::Village, "2024-09-30")
}

/// A matter of the whole commune.
fn across_the_commune(kind: MatterKind) -> Case {
    world(kind, Reach::Commune, "2024-09-30")
}

fn works() -> Case {
    village(MatterKind::WORKS)
}

/// Works of village 1 carried by 60 of its 90 households on Thursday 2024-06-20.
fn carried_works() -> Case {
    works().add("2024-06-20", "village-1", meeting(60, 70))
}

/// A document, in the world where works are carried.
fn document(state: impl FnOnce(DecisionRecord) -> DecisionRecord) -> Case {
    carried_works().add("2024-06-20", "village-1", decide(state))
}

/// Art. 20(1): the decision is in writing.
fn written() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.1:written");
    let on = |kind: MatterKind, day: &str, answer: YesNo| {
        village(kind).add(day, "village-1", decide(|it| it.with_written(answer)))
    };
    let mut all = vec![
        of.met("in writing", document(|it| it.with_written(YesNo::Yes))),
        of.missed("only spoken", document(|it| it.with_written(YesNo::No))),
        of.open("nobody says whether it is in writing", document(|it| it)),
        of.outside(
            "a document of something else than the matter",
            document(|it| it.with_topic(Topic::ANNULMENT).with_written(YesNo::No)),
        ),
        of.outside(
            "a draft for opinions",
            on(MatterKind::DRAFT_OPINION, "2024-06-20", YesNo::No),
        ),
    ];
    all.extend(MATTERS.map(|(name, kind)| of.missed(name, on(kind, "2024-06-20", YesNo::No))));
    all.push(of.missed(
        "works of the commune, decided in a village",
        world(MatterKind::WORKS, Reach::Commune, "2024-09-30").add(
            "2024-06-20",
            "village-1",
            decide(|it| it.with_written(YesNo::No)),
        ),
    ));
    all.extend(since_2023_07_01(
        of,
        |day| on(MatterKind::WORKS, day, YesNo::No),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 20(2)(a)–(e): the time; all households, those present, those absent; the subject; the form; the result; what was decided.
const CONTENTS: [(&str, Field); 8] = [
    ("without the time", Field::TIME),
    ("without the number of households", Field::HOUSEHOLDS),
    ("without the representatives present", Field::PRESENT),
    ("without the households not represented", Field::ABSENT),
    ("without the matter discussed", Field::SUBJECT),
    ("without the form of deciding", Field::FORM),
    ("without the result of the vote", Field::RESULT),
    ("without what was decided", Field::DECISION),
];

fn contents() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.2:contents");
    let full: Vec<Field> = CONTENTS.iter().map(|(_, field)| field.clone()).collect();
    let states = |fields: Vec<Field>| document(|it| it.with_contents(fields));
    let empty = |kind: MatterKind, day: &str| {
        let fields: Vec<Field> = Vec::new();
        village(kind).add(day, "village-1", decide(|it| it.with_contents(fields)))
    };
    let but = |left_out: &Field| full.iter().filter(|it| *it != left_out).cloned().collect();
    let mut more = full.clone();
    more.push(Field::REASONS);
    let mut all = vec![
        of.met("states all eight", states(full.clone())),
        of.met("states more than it must", states(more)),
        of.missed("states nothing", states(Vec::new())),
        of.open("nobody says what it states", document(|it| it)),
        of.outside(
            "a document of something else than the matter",
            document(|it| it.with_topic(Topic::ANNULMENT).with_contents(Vec::new())),
        ),
        of.outside(
            "a draft for opinions",
            empty(MatterKind::DRAFT_OPINION, "2024-06-20"),
        ),
    ];
    all.push(of.missed(
        "works of the commune, decided in a village",
        across_the_commune(MatterKind::WORKS).add(
            "2024-06-20",
            "village-1",
            decide(|it| it.with_contents(Vec::new())),
        ),
    ));
    all.extend(CONTENTS.map(|(name, field)| of.missed(name, states(but(&field)))));
    all.extend(MATTERS.map(|(name, kind)| of.missed(name, empty(kind, "2024-06-20"))));
    all.extend(since_2023_07_01(
        of,
        |day| empty(MatterKind::WORKS, day),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 20(2)(g): the head of the village, the head of the Front work committee, and 2 household representatives.
fn signatures() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.2.g:signatures");
    let by = |hands: &[(BodyKind, &str)]| -> Vec<Signature> {
        let hand = |(role, count): &(BodyKind, &str)| Signature::new(role.clone(), quantity(count));
        hands.iter().map(hand).collect()
    };
    let head = || (BodyKind::VILLAGE_HEAD, "1");
    let front = || (BodyKind::FRONT_WORK_HEAD, "1");
    let reps = |count| (BodyKind::HOUSEHOLD_REP, count);
    let signed = |hands: &[(BodyKind, &str)]| document(|it| it.with_signed(by(hands)));
    let unsigned = |kind: MatterKind, day: &str| {
        let none: Vec<Signature> = Vec::new();
        village(kind).add(day, "village-1", decide(|it| it.with_signed(none)))
    };
    let mut all = vec![
        of.met("all four signed", signed(&[head(), front(), reps("2")])),
        of.met(
            "the two representatives are listed one by one",
            signed(&[head(), front(), reps("1"), reps("1")]),
        ),
        of.met(
            "three representatives signed",
            signed(&[head(), front(), reps("3")]),
        ),
        of.missed(
            "one of two representatives",
            signed(&[head(), front(), reps("1")]),
        ),
        of.missed("no representative", signed(&[head(), front()])),
        of.missed(
            "the head of the village did not sign",
            signed(&[front(), reps("2")]),
        ),
        of.missed(
            "the head of the Front work committee did not sign",
            signed(&[head(), reps("2")]),
        ),
        of.missed(
            "the Front of the commune signed in place of the work committee",
            signed(&[head(), (BodyKind::COMMUNE_FRONT, "1"), reps("2")]),
        ),
        of.met(
            "the head of the village also heads the Front work committee",
            signed(&[head(), reps("2")]).also_holds("head", BodyKind::FRONT_WORK_HEAD),
        ),
        of.met(
            "the head of the Front work committee is also the head of the village",
            signed(&[front(), reps("2")]).also_holds("work-head", BodyKind::VILLAGE_HEAD),
        ),
        of.missed(
            "holding the party cell as well is not holding the Front work committee",
            signed(&[head(), reps("2")]).also_holds("head", BodyKind::PARTY_CELL),
        ),
        of.open(
            "one representative signed, or two",
            signed(&[head(), front(), reps("1..2")]),
        ),
        of.open("nobody says who signed", document(|it| it)),
        of.missed("nobody signed", signed(&[])),
        of.outside(
            "a document of something else than the matter",
            document(|it| it.with_topic(Topic::ANNULMENT).with_signed(Vec::new())),
        ),
        of.outside(
            "a draft for opinions",
            unsigned(MatterKind::DRAFT_OPINION, "2024-06-20"),
        ),
    ];
    all.push(of.missed(
        "works of the commune, decided in a village",
        across_the_commune(MatterKind::WORKS).add(
            "2024-06-20",
            "village-1",
            decide(|it| it.with_signed(Vec::new())),
        ),
    ));
    all.extend(MATTERS.map(|(name, kind)| of.missed(name, unsigned(kind, "2024-06-20"))));
    all.extend(since_2023_07_01(
        of,
        |day| unsigned(MatterKind::WORKS, day),
        Outcome::Unsatisfied,
    ));
    all
}

/// The outcome of a vote of a kind of matter in village 1, carried or one vote short of it.
fn voted(kind: MatterKind, day: &str, in_favour: u32) -> Case {
    let elects = [MatterKind::HEAD_ELECTION, MatterKind::BOARD_ELECTION].contains(&kind);
    let act = if elects {
        election(in_favour, 70)
    } else {
        meeting(in_favour, 70)
    };
    village(kind).add(day, "village-1", act)
}

/// The same world looked at as of another day.
fn as_of(mut case: Case, day: &str) -> Case {
    case.as_of = crate::world::date(day);
    case
}

/// Art. 20(3): to the People's Committee and the Front of the commune, within 5 working days of the vote.
fn sending() -> Vec<Vignette> {
    let of = Of("law-10-2022:20.3:send");
    let both = || send(Topic::DECISION, &["pc", "front"]);
    // From Thursday 2024-06-20: Friday is the first working day, Thursday 2024-06-27 the fifth.
    let sent = |day: &str| carried_works().add(day, "head", both());
    let mut all = vec![
        of.met("sent the day of the vote", sent("2024-06-20"))
            .due("2024-06-27"),
        of.met("sent on the fourth working day", sent("2024-06-26"))
            .done("2024-06-26"),
        of.met("sent on the fifth working day", sent("2024-06-27"))
            .due("2024-06-27"),
        of.late("sent on the sixth working day", sent("2024-06-28"))
            .done("2024-06-28"),
        of.missed("never sent", carried_works()).due("2024-06-27"),
        of.pending(
            "not sent, the last day not over",
            as_of(carried_works(), "2024-06-27"),
        ),
        of.missed(
            "not sent, the last day over",
            as_of(carried_works(), "2024-06-28"),
        ),
        of.missed(
            "sent only to the committee",
            carried_works().add("2024-06-21", "head", send(Topic::DECISION, &["pc"])),
        ),
        of.missed(
            "sent only to the Front",
            carried_works().add("2024-06-21", "head", send(Topic::DECISION, &["front"])),
        ),
        of.missed(
            "sent to the chairs' superiors instead",
            carried_works().add(
                "2024-06-21",
                "head",
                send(Topic::DECISION, &["council", "front"]),
            ),
        ),
        of.met(
            "sent to one, and to the other later in time",
            carried_works()
                .add("2024-06-21", "head", send(Topic::DECISION, &["pc"]))
                .add("2024-06-27", "head", send(Topic::DECISION, &["front"])),
        ),
        of.late(
            "sent to one in time, to the other too late",
            carried_works()
                .add("2024-06-21", "head", send(Topic::DECISION, &["pc"]))
                .add("2024-06-28", "head", send(Topic::DECISION, &["front"])),
        ),
        of.missed(
            "something else was sent",
            carried_works().add(
                "2024-06-21",
                "head",
                send(Topic::ACCOUNTS, &["pc", "front"]),
            ),
        ),
        of.missed(
            "reported, not sent",
            carried_works().add(
                "2024-06-21",
                "head",
                report(Topic::ACCOUNTS, &["pc", "front"]),
            ),
        ),
        of.open("only said to be sent", sent("2024-06-21").only_claimed()),
        of.open(
            "sent on some day of June or July",
            sent("2024-06-20/2024-07-31"),
        ),
        of.open(
            "not sent as far as recorded, the log not complete",
            uncovered(carried_works()),
        ),
        of.met(
            "across Tết: Wednesday 2024-02-07 to 2024-02-21",
            works().add("2024-02-07", "village-1", meeting(60, 70)).add(
                "2024-02-21",
                "head",
                both(),
            ),
        )
        .due("2024-02-21"),
        of.late(
            "across Tết, a day too late",
            works().add("2024-02-07", "village-1", meeting(60, 70)).add(
                "2024-02-22",
                "head",
                both(),
            ),
        )
        .due("2024-02-21"),
        // A ballot runs to its last day, Friday 2024-06-21: five working days end on Friday 2024-06-28.
        of.met(
            "from the last day of the ballot",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-21"))
                .add("2024-06-28", "head", both()),
        )
        .due("2024-06-28"),
        of.late(
            "from the last day of the ballot, a day too late",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-21"))
                .add("2024-07-01", "head", both()),
        ),
        of.met(
            "from the last day of the online vote",
            works()
                .add("2024-06-10", "village-1", online(60, "2024-06-21"))
                .add("2024-06-28", "head", both()),
        )
        .due("2024-06-28"),
        of.outside(
            "one vote short: nothing to send",
            works().add("2024-06-20", "village-1", meeting(59, 70)),
        ),
        of.open(
            "nobody counted",
            works().add("2024-06-20", "village-1", meeting_with(|it| it)),
        ),
        of.outside(
            "a draft for opinions",
            voted(MatterKind::DRAFT_OPINION, "2024-06-20", 90),
        ),
    ];
    all.extend(MATTERS.map(|(name, kind)| of.missed(name, voted(kind, "2024-06-20", 60))));
    let two_villages = || {
        across_the_commune(MatterKind::WORKS)
            .add("2024-06-20", "village-1", meeting_of("village-1", 60, 60))
            .add("2024-06-24", "head", both())
            .add("2024-07-10", "village-3", meeting_of("village-3", 40, 60))
    };
    all.extend([
        of.missed(
            "sent for one village, not for the one that voted later",
            two_villages(),
        )
        .due("2024-07-17"),
        of.met(
            "sent for one village, and for the one that voted later",
            two_villages().add("2024-07-17", "head", both()),
        )
        .due("2024-07-17"),
    ]);
    all.push(of.missed(
        "works of the commune, carried by the villages together",
        commune_vote(&[60, 40, 40]),
    ));
    all.extend(since_2023_07_01(
        of,
        |day| voted(MatterKind::WORKS, day, 60),
        Outcome::Unsatisfied,
    ));
    all
}

/// Commune-wide works, voted in villages 1 (of 90), 2 and 3 (of 60 each) on Thursday 2024-06-20.
fn commune_vote(in_favour: &[u32]) -> Case {
    let works = world(MatterKind::WORKS, Reach::Commune, "2024-09-30");
    let villages = ["village-1", "village-2", "village-3"];
    villages
        .into_iter()
        .zip(in_favour)
        .fold(works, |case, (village, n)| {
            case.add("2024-06-20", village, meeting_of(village, *n, 60.max(*n)))
        })
}

/// A count of votes on the matter, of all 90 households by the register.
fn counted(kind: MatterKind, votes: Votes) -> Case {
    village(kind).add(
        "2024-06-20",
        "village-1",
        meeting_with(|it| it.with_votes(votes)),
    )
}

/// What the share of all households of one community has in common: two thirds and more than half.
fn shares(
    of: Of,
    kind: &MatterKind,
    least: u32,
    also: &[(&'static str, MatterKind)],
) -> Vec<Vignette> {
    let below = least.saturating_sub(1);
    let reps = || Votes::new(VoteUnit::HouseholdRep);
    let of_some = |in_favour: &str| {
        reps()
            .with_in_favour(quantity(in_favour))
            .with_attending(70_u32)
    };
    let in_clusters = |a: u32, b: u32| {
        let cluster = |id: &str, n: u32| {
            meeting_with(|it| {
                it.with_cluster(body(id))
                    .with_votes(votes(n, 45).with_electorate(45_u32))
            })
        };
        village(kind.clone())
            .add("2024-06-19", "village-1", cluster("cluster-a", a))
            .add("2024-06-20", "village-1", cluster("cluster-b", b))
    };
    let one_cluster = village(kind.clone()).add(
        "2024-06-20",
        "village-1",
        meeting_with(|it| {
            it.with_cluster(body("cluster-a"))
                .with_votes(votes(40, 45).with_electorate(45_u32))
        }),
    );
    let mut of_a_part = village(kind.clone()).add(
        "2024-06-20",
        "cluster-a",
        meeting_with(|it| it.with_votes(votes(45, 45).with_electorate(45_u32))),
    );
    for matter in &mut of_a_part.matters {
        matter.body = body("cluster-a");
    }
    let mut all = vec![
        of.met(
            "just enough of 90",
            voted(kind.clone(), "2024-06-20", least),
        )
        .vote(VoteOutcome::Passed)
        .needed(least, 90),
        of.missed(
            "one short of enough, of 90",
            voted(kind.clone(), "2024-06-20", below),
        )
        .vote(VoteOutcome::NotPassed)
        .needed(least, 90),
        of.missed(
            "all of those who came, one too few of all",
            counted(kind.clone(), votes(below, below)),
        )
        .vote(VoteOutcome::TooFewToPass),
        of.met(
            "by ballot",
            village(kind.clone()).add(
                "2024-06-10",
                "village-1",
                ballot(least, least, "2024-06-20"),
            ),
        ),
        of.missed(
            "by ballot, all that came back, one too few of all",
            village(kind.clone()).add(
                "2024-06-10",
                "village-1",
                ballot(below, below, "2024-06-20"),
            ),
        ),
        of.met(
            "at least so many, more not known",
            counted(kind.clone(), of_some(&format!(">={least}"))),
        ),
        of.missed(
            "one fewer at most",
            counted(kind.clone(), of_some(&format!("<={below}"))),
        ),
        of.open(
            "just enough or one fewer",
            counted(kind.clone(), of_some(&format!("{below}..{least}"))),
        ),
        of.open("nobody counted", counted(kind.clone(), reps())),
        of.open(
            "voters were counted, not household representatives",
            counted(
                kind.clone(),
                Votes::new(VoteUnit::Voter)
                    .with_in_favour(200_u32)
                    .with_attending(220_u32),
            ),
        ),
        of.met(
            "the number of households stands in the minutes only",
            counted(kind.clone(), votes(least, 70).with_electorate(90_u32)).without_registers(),
        ),
        of.missed(
            "the number of households stands in the minutes only, one short",
            counted(kind.clone(), votes(below, 70).with_electorate(90_u32)).without_registers(),
        ),
        of.open(
            "nobody knows how many households",
            voted(kind.clone(), "2024-06-20", least).without_registers(),
        ),
        of.met(
            "two clusters together have just enough",
            in_clusters(least.saturating_sub(18), 18),
        ),
        of.missed(
            "two clusters together are one short",
            in_clusters(least.saturating_sub(18), 17),
        ),
        of.open(
            "one cluster of two is recorded, the log not complete",
            uncovered(one_cluster),
        ),
        of.open("a part of a village decided, all of its 45", of_a_part),
    ];
    for (name, kind) in also {
        all.push(of.met(name, voted(kind.clone(), "2024-06-20", least)));
        all.push(of.missed(name, voted(kind.clone(), "2024-06-20", below)));
    }
    all.extend(since_2023_07_01(
        of,
        |day| voted(kind.clone(), day, below),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 21(1) first paragraph: at least two thirds of all household representatives, for clauses 1 and 2 of Art. 15.
fn carried() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1:carried");
    let mut all = shares(
        of,
        &MatterKind::WORKS,
        60,
        &[("a matter of funds", MatterKind::FUNDS)],
    );
    // Two thirds of 91 are 60.67, of 92 they are 61.33.
    all.extend([
        of.missed(
            "60 of 91",
            voted(MatterKind::WORKS, "2024-06-20", 60).households("village-1", 91),
        )
        .needed(61, 91),
        of.met(
            "61 of 91",
            voted(MatterKind::WORKS, "2024-06-20", 61).households("village-1", 91),
        ),
        of.missed(
            "61 of 92",
            voted(MatterKind::WORKS, "2024-06-20", 61).households("village-1", 92),
        )
        .needed(62, 92),
        of.met(
            "62 of 92",
            voted(MatterKind::WORKS, "2024-06-20", 62).households("village-1", 92),
        ),
        of.met(
            "works of the commune, in the village that voted last: 40 of 60",
            commune_vote(&[59, 39, 40]),
        ),
        of.missed(
            "works of the commune, in the village that voted last: 39 of 60",
            commune_vote(&[60, 40, 39]),
        ),
    ]);
    for (name, kind) in MATTERS
        .into_iter()
        .skip(2)
        .chain([("a draft", MatterKind::DRAFT_OPINION)])
    {
        all.push(of.outside(name, voted(kind, "2024-06-20", 60)));
    }
    all
}

/// Art. 21(1) third paragraph: more than half of all household representatives, for clauses 3 to 6 of Art. 15.
fn carried_half() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1.p3:carried-half");
    let mut all = shares(of, &MatterKind::CONVENTION, 46, &MATTERS[3..]);
    // Half of 91 is 45.5, of 92 it is 46.
    all.extend([
        of.missed(
            "45 of 91",
            voted(MatterKind::CONVENTION, "2024-06-20", 45).households("village-1", 91),
        )
        .needed(46, 91),
        of.met(
            "46 of 91",
            voted(MatterKind::CONVENTION, "2024-06-20", 46).households("village-1", 91),
        ),
        of.missed(
            "46 of 92",
            voted(MatterKind::CONVENTION, "2024-06-20", 46).households("village-1", 92),
        )
        .needed(47, 92),
        of.met(
            "47 of 92",
            voted(MatterKind::CONVENTION, "2024-06-20", 47).households("village-1", 92),
        ),
    ]);
    for (name, kind) in MATTERS
        .into_iter()
        .take(2)
        .chain([("a draft", MatterKind::DRAFT_OPINION)])
    {
        all.push(of.outside(name, voted(kind, "2024-06-20", 46)));
    }
    all
}

/// Art. 21(1) second paragraph: at least two thirds of all villages, each by its own two thirds.
fn carried_villages() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.1.p2:carried-villages");
    let mut unknown_villages = commune_vote(&[60, 40, 40]);
    if let Some(registers) = &mut unknown_villages.registers {
        registers.villages = None;
    }
    let in_kind = |kind: MatterKind| {
        let mut case = commune_vote(&[60, 40, 39]);
        for matter in &mut case.matters {
            matter.kind = kind.clone();
        }
        case
    };
    let uncounted = world(MatterKind::WORKS, Reach::Commune, "2024-09-30").add(
        "2024-06-20",
        "village-1",
        meeting_with(|it| it.with_village(body("village-1"))),
    );
    let mut all = vec![
        of.met("all three villages", commune_vote(&[60, 40, 40]))
            .vote(VoteOutcome::Passed),
        of.met("two of three", commune_vote(&[60, 40, 39]))
            .vote(VoteOutcome::Passed)
            .needed(2, 3),
        of.missed("one of three", commune_vote(&[60, 39, 39]))
            .vote(VoteOutcome::NotPassed)
            .needed(2, 3),
        of.missed("the other one of three", commune_vote(&[59, 39, 40])),
        of.missed("none of three", commune_vote(&[59, 39, 39])),
        of.met(
            "two of three, with fewer than two thirds of all households: 139 of 210",
            commune_vote(&[59, 40, 40]),
        ),
        of.missed(
            "one of three, with more than two thirds of all households: 168 of 210",
            commune_vote(&[90, 39, 39]),
        ),
        of.met(
            "two of three, the third did not vote",
            commune_vote(&[60, 40]),
        ),
        of.missed(
            "one of three; one voted no, one did not vote",
            commune_vote(&[60, 39]),
        ),
        of.missed("one of three, the others did not vote", commune_vote(&[60])),
        of.missed(
            "neither of two carried it, the third did not vote",
            commune_vote(&[59, 39]),
        ),
        of.open(
            "one of three, the log not complete",
            uncovered(commune_vote(&[60, 39])),
        ),
        of.met(
            "two of three, the log not complete",
            uncovered(commune_vote(&[60, 40])),
        ),
        of.missed(
            "none of two, the log not complete: one of three at most",
            uncovered(commune_vote(&[59, 39])),
        ),
        of.missed("two of four", commune_vote(&[60, 40, 39]).villages(4))
            .needed(3, 4),
        of.met(
            "three of four, the fourth did not vote",
            commune_vote(&[60, 40, 40]).villages(4),
        )
        .needed(3, 4),
        of.missed(
            "three of five: two thirds are four",
            commune_vote(&[60, 40, 40]).villages(5),
        )
        .needed(4, 5),
        of.open("nobody knows how many villages", unknown_villages),
        of.open("nobody counted", uncovered(uncounted)),
        of.met("a matter of funds", in_kind(MatterKind::FUNDS)),
        of.outside(
            "self-management across the commune",
            in_kind(MatterKind::SELF_MANAGEMENT),
        ),
        of.outside(
            "a convention across the commune",
            in_kind(MatterKind::CONVENTION),
        ),
        of.outside("works of a village", carried_works()),
    ];
    all.extend(since_2023_07_01(
        of,
        |day| {
            world(MatterKind::WORKS, Reach::Commune, "2024-09-30")
                .add(day, "village-1", meeting_of("village-1", 59, 60))
                .add(day, "village-2", meeting_of("village-2", 39, 60))
        },
        Outcome::Unsatisfied,
    ));
    all
}

/// A ruling of a body on the matter, in the world where it was carried.
fn ruled(case: Case, on: &str, by: &str, act: Act) -> Case {
    case.add(on, by, act)
}

/// Art. 21(2) first paragraph: clauses 1, 2 and 6 within a village bind from the day they are carried.
fn binds_at_once() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2:effect-village");
    let mut all = vec![
        of.met("works, from the day of the vote", carried_works())
            .done("2024-06-20"),
        of.met(
            "funds, from the day of the vote",
            voted(MatterKind::FUNDS, "2024-06-20", 60),
        )
        .done("2024-06-20"),
        of.met(
            "self-management, from the day of the vote",
            voted(MatterKind::SELF_MANAGEMENT, "2024-06-20", 46),
        )
        .done("2024-06-20"),
        of.met(
            "whoever recognises it later",
            carried_works().add("2024-06-25", "pc", recognise()),
        )
        .done("2024-06-20"),
        of.met(
            "a ballot, from its last day",
            works().add("2024-06-10", "village-1", ballot(60, 70, "2024-06-21")),
        )
        .done("2024-06-21"),
        of.outside(
            "works one short",
            voted(MatterKind::WORKS, "2024-06-20", 59),
        ),
        of.outside(
            "self-management one short",
            voted(MatterKind::SELF_MANAGEMENT, "2024-06-20", 45),
        ),
        of.open(
            "nobody counted",
            works().add("2024-06-20", "village-1", meeting_with(|it| it)),
        ),
        of.outside("works across the commune", commune_vote(&[60, 40, 40])),
    ];
    for (name, kind) in MATTERS.into_iter().skip(2).take(5) {
        all.push(of.outside(name, voted(kind, "2024-06-20", 60)));
    }
    all.extend(since_2023_07_01(
        of,
        |day| voted(MatterKind::WORKS, day, 60),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 21(2) second paragraph: across the commune, from the day that its People's Committee fixes.
fn binds_when_fixed() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2.p2:effect-commune");
    let fixed = || Act::SetEffect(Ruling::new().with_effective(when("2024-07-15")));
    let mut funds = commune_vote(&[60, 40, 39]).add("2024-07-01", "pc", fixed());
    let mut own_work = funds.clone();
    for (case, kind) in [
        (&mut funds, MatterKind::FUNDS),
        (&mut own_work, MatterKind::SELF_MANAGEMENT),
    ] {
        for matter in &mut case.matters {
            matter.kind = kind.clone();
        }
    }
    let carried = || commune_vote(&[60, 40, 39]);
    let mut all = vec![
        of.met(
            "fixed by the committee",
            carried().add("2024-07-01", "pc", fixed()),
        )
        .done("2024-07-15"),
        of.met("funds, fixed by the committee", funds)
            .done("2024-07-15"),
        of.open(
            "fixed, nobody says for which day",
            carried().add("2024-07-01", "pc", Act::SetEffect(Ruling::new())),
        ),
        of.pending(
            "fixed by the Front",
            carried().add("2024-07-01", "front", fixed()),
        ),
        of.pending(
            "fixed by the People's Council",
            carried().add("2024-07-01", "council", fixed()),
        ),
        of.pending(
            "fixed by the committee of the district",
            carried().add("2024-07-01", "district-pc", fixed()),
        ),
        of.pending(
            "fixed before the villages voted",
            carried().add("2024-06-19", "pc", fixed()),
        ),
        of.pending(
            "recognised, no day fixed",
            carried().add("2024-07-01", "pc", recognise()),
        ),
        of.pending("nothing fixed", carried()),
        of.open(
            "nothing fixed as far as recorded, the log not complete",
            uncovered(carried()),
        ),
        of.outside(
            "carried in one village of three",
            commune_vote(&[60, 39, 39]).add("2024-07-01", "pc", fixed()),
        ),
        of.outside(
            "works of a village",
            carried_works().add("2024-07-01", "pc", fixed()),
        ),
        of.outside("self-management across the commune", own_work),
    ];
    all.extend(since_2023_07_01(
        of,
        |day| {
            ["village-1", "village-2", "village-3"].into_iter().fold(
                world(MatterKind::WORKS, Reach::Commune, "2024-09-30"),
                |case, village| case.add(day, village, meeting_of(village, 60, 60)),
            )
        },
        Outcome::Pending,
    ));
    all
}

/// Art. 21(2) third and fourth paragraphs: from the day that one body issues its recognition, and no other.
fn binds_on_issue(
    of: Of,
    by: &str,
    others: &[&'static str],
    kinds: &[(&'static str, MatterKind)],
    outside: &[(&'static str, MatterKind)],
) -> Vec<Vignette> {
    let first = kinds[0].1.clone();
    let carried = || voted(first.clone(), "2024-06-20", 46);
    let later = || Act::Recognise(Ruling::new().with_effective(when("2024-07-15")));
    let mut all = vec![
        of.met(
            "recognised on the day of the vote",
            ruled(carried(), "2024-06-20", by, recognise()),
        )
        .done("2024-06-20"),
        of.met(
            "from the day of issue, whatever later day it names",
            ruled(carried(), "2024-06-25", by, later()),
        )
        .done("2024-06-25"),
        of.met(
            "late, and from that day all the same",
            ruled(carried(), "2024-08-01", by, recognise()),
        )
        .done("2024-08-01"),
        of.met(
            "refused at first, then recognised",
            ruled(
                ruled(carried(), "2024-06-25", by, refuse()),
                "2024-07-01",
                by,
                recognise(),
            ),
        )
        .done("2024-07-01"),
        of.missed("refused", ruled(carried(), "2024-06-25", by, refuse())),
        of.pending(
            "recognised before the vote",
            ruled(carried(), "2024-06-19", by, recognise()),
        ),
        of.pending("neither recognised nor refused", carried()),
        of.pending(
            "only sent and received",
            carried().add("2024-06-20", "head", sent_and_received(by, "2024-06-21")),
        ),
        of.open(
            "nothing issued as far as recorded, the log not complete",
            uncovered(carried()),
        ),
        of.open(
            "recognised, nobody says by whom",
            ruled(carried(), "2024-06-25", by, recognise()).by_nobody_known(),
        ),
        of.outside(
            "one vote short",
            ruled(
                voted(first.clone(), "2024-06-20", 45),
                "2024-06-25",
                by,
                recognise(),
            ),
        ),
        of.open(
            "nobody counted",
            village(first.clone()).add("2024-06-20", "village-1", meeting_with(|it| it)),
        ),
    ];
    for other in others {
        all.push(of.pending(other, ruled(carried(), "2024-06-25", other, recognise())));
        all.push(of.pending(other, ruled(carried(), "2024-06-25", other, refuse())));
    }
    for (name, kind) in kinds {
        all.push(
            of.met(
                name,
                ruled(
                    voted(kind.clone(), "2024-06-20", 46),
                    "2024-06-25",
                    by,
                    recognise(),
                ),
            )
            .done("2024-06-25"),
        );
        all.push(of.pending(name, voted(kind.clone(), "2024-06-20", 46)));
    }
    for (name, kind) in outside {
        all.push(of.outside(
            name,
            ruled(
                voted(kind.clone(), "2024-06-20", 60),
                "2024-06-25",
                by,
                recognise(),
            ),
        ));
    }
    all.push(of.met(
        "of the commune, recognised",
        ruled(
            across_the_commune(first.clone()).add(
                "2024-06-20",
                "village-1",
                meeting_of("village-1", 46, 70),
            ),
            "2024-06-25",
            by,
            recognise(),
        ),
    ));
    all.extend(since_2023_07_01(
        of,
        |day| ruled(voted(first.clone(), day, 46), day, by, recognise()),
        Outcome::Satisfied,
    ));
    all
}

fn binds_on_recognition() -> Vec<Vignette> {
    let committee = binds_on_issue(
        Of("law-10-2022:21.2.p3:effect-recognised-pc"),
        "pc",
        &["front", "council", "district-pc", "head"],
        &MATTERS[2..5],
        &[
            MATTERS[0].clone(),
            MATTERS[1].clone(),
            MATTERS[5].clone(),
            MATTERS[6].clone(),
            MATTERS[7].clone(),
        ],
    );
    let front = binds_on_issue(
        Of("law-10-2022:21.2.p4:effect-recognised-front"),
        "front",
        &["pc", "council", "work-committee", "head"],
        &MATTERS[5..7],
        &[
            MATTERS[0].clone(),
            MATTERS[1].clone(),
            MATTERS[2].clone(),
            MATTERS[3].clone(),
            MATTERS[4].clone(),
            MATTERS[7].clone(),
        ],
    );
    committee.into_iter().chain(front).collect()
}

/// Art. 21(2) is silent on self-management across the commune: carried or not, the law names no day.
fn no_day_is_named() -> Vec<Vignette> {
    let of = Of("law-10-2022:21.2:effect-self-commune");
    let own = |in_favour: u32, day: &str| {
        world(MatterKind::SELF_MANAGEMENT, Reach::Commune, "2024-09-30").add(
            day,
            "village-1",
            meeting_of("village-1", in_favour, 70),
        )
    };
    let mut all = vec![
        of.open("carried", own(46, "2024-06-20")),
        of.open(
            "carried, and a day fixed by the committee",
            own(46, "2024-06-20").add(
                "2024-07-01",
                "pc",
                Act::SetEffect(Ruling::new().with_effective(when("2024-07-15"))),
            ),
        ),
        of.outside("not carried", own(45, "2024-06-20")),
        of.outside(
            "self-management of a village",
            voted(MatterKind::SELF_MANAGEMENT, "2024-06-20", 46),
        ),
        of.outside("works of the commune", commune_vote(&[60, 40, 40])),
    ];
    all.extend(since_2023_07_01(
        of,
        |day| own(46, day),
        Outcome::Undetermined,
    ));
    all
}

/// Art. 21(2) fifth paragraph: recognise, or refuse in writing with reasons, within 5 working days of receipt.
struct Answering<'a> {
    of: Of,
    /// The matter, and a count that carries it.
    kind: MatterKind,
    /// Who owes the answer, and bodies that do not.
    by: &'a str,
    others: &'a [&'static str],
}

impl Answering<'_> {
    /// The decision voted on a day, received there and then.
    fn received(&self, on: &str) -> Case {
        voted(self.kind.clone(), on, 60).add(on, "head", sent_and_received(self.by, on))
    }

    /// The answer that is given on a day.
    fn answered(&self, received: &str, on: &str, act: Act) -> Case {
        self.received(received).add(on, self.by, act)
    }

    /// Answers and silence on the fourth, fifth and sixth working day after receipt.
    fn days(&self, received: &'static str, days: [&'static str; 3]) -> Vec<Vignette> {
        let of = self.of;
        let [before, last, after] = days;
        vec![
            of.met(
                "recognised the day before the last",
                self.answered(received, before, recognise()),
            )
            .due(last)
            .done(before),
            of.met(
                "recognised on the last day",
                self.answered(received, last, recognise()),
            )
            .due(last)
            .done(last),
            of.late(
                "recognised the day after the last",
                self.answered(received, after, recognise()),
            )
            .due(last)
            .done(after),
            of.met(
                "refused in writing with reasons on the last day",
                self.answered(received, last, refuse()),
            )
            .due(last)
            .done(last),
            of.late(
                "refused in writing with reasons the day after",
                self.answered(received, after, refuse()),
            )
            .due(last)
            .done(after),
            of.pending(
                "silent, the last day not over",
                as_of(self.received(received), last),
            )
            .due(last),
            of.missed(
                "silent, the last day over",
                as_of(self.received(received), after),
            )
            .due(last),
        ]
    }

    /// What is no answer, or no receipt, of a decision received on a day and answered on another; a second comes later.
    fn ways(&self, received: &str, on: &str, second: &str) -> Vec<Vignette> {
        let of = self.of;
        let refuse_with = |state: &dyn Fn(Ruling) -> Ruling| {
            self.answered(received, on, Act::Refuse(state(Ruling::new())))
        };
        let reasons = || vec![Field::REASONS];
        let no_contents = Vec::<Field>::new;
        let sent = |delivery: Delivery| {
            voted(self.kind.clone(), received, 60).add(
                received,
                "head",
                Act::Send(Sending::new(Topic::DECISION, vec![delivery])),
            )
        };
        let mut all = vec![
            of.missed("silent", self.received(received)),
            of.missed(
                "refused in writing without reasons",
                refuse_with(&|it| it.with_written(YesNo::Yes).with_contents(no_contents())),
            ),
            of.missed(
                "refused by word of mouth with reasons",
                refuse_with(&|it| it.with_written(YesNo::No).with_contents(reasons())),
            ),
            of.open(
                "refused with reasons, nobody says whether in writing",
                refuse_with(&|it| it.with_contents(reasons())),
            ),
            of.open(
                "refused in writing, nobody says whether with reasons",
                refuse_with(&|it| it.with_written(YesNo::Yes)),
            ),
            of.missed(
                "it spoke to something else in writing",
                self.answered(received, on, send(Topic::ACCOUNTS, &["village-1"])),
            ),
            of.open(
                "only said to be recognised",
                self.answered(received, on, recognise()).only_claimed(),
            ),
            of.open(
                "recognised, nobody says by whom",
                self.answered(received, on, recognise()).by_nobody_known(),
            ),
            of.open(
                "silent as far as recorded, the log not complete",
                uncovered(self.received(received)),
            ),
            of.open(
                "sent, the day of receipt not known",
                sent(Delivery::new(body(self.by))),
            ),
            of.outside(
                "received by another",
                sent(Delivery::new(body(self.others[0])).with_received(when(received))),
            ),
            of.outside(
                "another paper was received",
                voted(self.kind.clone(), received, 60).add(
                    received,
                    "head",
                    Act::Send(Sending::new(
                        Topic::ACCOUNTS,
                        vec![Delivery::new(body(self.by)).with_received(when(received))],
                    )),
                ),
            ),
            of.missed(
                "of the commune, silent",
                across_the_commune(self.kind.clone())
                    .add(received, "village-1", meeting_of("village-1", 60, 70))
                    .add(received, "head", sent_and_received(self.by, received)),
            ),
            of.missed(
                "a first decision was refused in time, on a second it is silent",
                self.answered(received, on, refuse())
                    .add(
                        second,
                        "village-1",
                        meeting_with(|it| it.with_round(2_u16).with_votes(votes(60, 70))),
                    )
                    .add(second, "head", sent_and_received(self.by, second)),
            ),
            of.outside("nothing was sent", voted(self.kind.clone(), received, 60)),
            of.met(
                "received by a record of its own",
                sent(Delivery::new(body(self.by)))
                    .add(received, self.by, Act::Receive(Deed::new()))
                    .answering(2)
                    .add(on, self.by, recognise()),
            ),
        ];
        for other in self.others {
            all.push(of.missed(other, self.received(received).add(on, other, recognise())));
            all.push(of.missed(other, self.received(received).add(on, other, refuse())));
        }
        all
    }

    /// Another kind of matter is received and not answered.
    fn kinds(
        &self,
        received: &str,
        then: Outcome,
        kinds: &[(&'static str, MatterKind)],
    ) -> Vec<Vignette> {
        let world = |kind: &MatterKind| {
            voted(kind.clone(), received, 60).add(
                received,
                "head",
                sent_and_received(self.by, received),
            )
        };
        kinds
            .iter()
            .map(|(name, kind)| Vignette::new(*name, self.of.0, world(kind), then))
            .collect()
    }
}

fn answers() -> Vec<Vignette> {
    // From Friday 2024-06-21 the fifth working day is Friday 2024-06-28; from the eve of Tết,
    // Wednesday 2024-02-07, it is Wednesday 2024-02-21.
    let friday = ("2024-06-21", ["2024-06-27", "2024-06-28", "2024-07-01"]);
    let eve = ("2024-02-07", ["2024-02-20", "2024-02-21", "2024-02-22"]);
    let committee = Answering {
        of: Of("law-10-2022:21.2.p5:answer-pc"),
        kind: MatterKind::CONVENTION,
        by: "pc",
        others: &["front", "council", "district-pc"],
    };
    let front = Answering {
        of: Of("law-10-2022:21.2.p5:answer-front"),
        kind: MatterKind::BOARD_ELECTION,
        by: "front",
        others: &["pc", "council", "work-committee"],
    };
    // Before the decree, an election of a head too: Monday 2023-07-10 to Monday 2023-07-17.
    let election = Answering {
        of: Of("law-10-2022:21.2.p5:answer-election-before-decree"),
        kind: MatterKind::HEAD_ELECTION,
        by: "pc",
        others: &["front", "council", "district-pc"],
    };
    let mut all = Vec::new();
    for answering in [&committee, &front] {
        all.extend(answering.days(friday.0, friday.1));
        all.extend(answering.days(eve.0, eve.1));
        all.extend(answering.ways("2024-06-21", "2024-06-25", "2024-07-15"));
        all.extend(since_2023_07_01(
            answering.of,
            |day| answering.received(day),
            Outcome::Unsatisfied,
        ));
    }
    all.extend(election.days("2023-07-10", ["2023-07-14", "2023-07-17", "2023-07-18"]));
    all.extend(election.ways("2023-07-10", "2023-07-12", "2023-07-24"));
    all.extend(since_2023_07_01(
        election.of,
        |day| election.received(day),
        Outcome::Unsatisfied,
    ));
    all.push(
        election
            .of
            .missed(
                "the last day before the decree, 2023-08-14",
                election.received("2023-08-14"),
            )
            .due("2023-08-21"),
    );
    all.push(election.of.outside(
        "the first day of the decree, 2023-08-15",
        election.received("2023-08-15"),
    ));
    // The decree leaves the other answers to the law.
    all.push(committee.of.missed(
        "the decree in force, 2023-08-15",
        committee.received("2023-08-15"),
    ));
    all.push(front.of.missed(
        "the decree in force, 2023-08-15",
        front.received("2023-08-15"),
    ));

    let others = |of: &[usize]| of.iter().map(|at| MATTERS[*at].clone()).collect::<Vec<_>>();
    for (answering, received, own, foreign) in [
        (
            &committee,
            "2024-06-21",
            others(&[4]),
            others(&[0, 1, 3, 5, 6, 7]),
        ),
        (
            &front,
            "2024-06-21",
            others(&[6]),
            others(&[0, 1, 2, 3, 4, 7]),
        ),
        (
            &election,
            "2023-07-10",
            others(&[]),
            others(&[0, 1, 2, 4, 5, 6, 7]),
        ),
    ] {
        all.extend(answering.kinds(received, Outcome::Unsatisfied, &own));
        all.extend(answering.kinds(received, Outcome::NotApplicable, &foreign));
    }
    all
}

//! Decree 59/2023/NĐ-CP Art. 3: the meeting of the community.

use danchu::act::{ActKind, Channel, Field, Form, Method, Place, Topic};
use danchu::actor::BodyKind;
use danchu::matter::MatterKind;
use danchu::record::{Act, Case, MeetingRecord, Publication, SetUp, Votes};
use danchu::report::Outcome;

use crate::decree_world::{
    BOTH, ConcatAll, MATTERS, Of, agree, answering, ballot, body, claimed, cluster, decide, elect,
    made_known, meet, members, not_done, on, one_hand, opinion, plan, planned, report, secret,
    set_up, village, village_at, voted, without_one,
};
use crate::world::{Log, Vignette, send, uncovered, votes};

pub(crate) fn all() -> Vec<Vignette> {
    [
        convenor_election(),
        convenor_discharge(),
        convenor_one_hand(),
        notice(),
        papers(),
        secretary(),
        method(),
        counting_committee(),
        witnesses(),
        election_witnesses(),
        counting_minutes(),
        none_elected(),
        cluster_plan_decided(),
        cluster_plan(),
    ]
    .concat_all()
}

/// Art. 3(1)(b): the election team convenes and chairs.
fn convenor_election() -> Vec<Vignette> {
    let by = |who: &str, day: &str| {
        village(MatterKind::HEAD_ELECTION).add(
            day,
            "village-1",
            Act::Elect(elect().with_convenor(body(who))),
        )
    };
    let silent = |form: Option<Form>| {
        let act = danchu::record::ElectionRecord::new().with_votes(votes(60, 70));
        let act = match form {
            Some(form) => act.with_form(form),
            None => act.with_convenor(body("head")),
        };
        village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", Act::Elect(act))
    };
    Of::norm("decree-59-2023:3.1.b:convenor-election")
        .yes(
            "the election team convened",
            by("election-team", "2024-06-20"),
        )
        .no("the village head convened", by("head", "2024-06-20"))
        .no(
            "the head of the Front work committee convened",
            by("work-head", "2024-06-20"),
        )
        .no(
            "vacancy: a designated convenor is for other matters only",
            by("convenor", "2024-06-20"),
        )
        .yes(
            "recorded as a meeting, convened by the election team",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                Act::Meet(meet().with_convenor(body("election-team"))),
            ),
        )
        .open("nobody says who convened", silent(Some(Form::Meeting)))
        .open("nobody says whether it was a meeting", silent(None))
        .out(
            "by household ballot",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                Act::Elect(elect().with_form(Form::Ballot).with_convenor(body("head"))),
            ),
        )
        .out(
            "by clusters: another rule says who chairs",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", cluster("cluster-a")),
        )
        .out(
            "the election of a board",
            village(MatterKind::BOARD_ELECTION).add(
                "2024-06-20",
                "village-1",
                Act::Elect(elect().with_convenor(body("head"))),
            ),
        )
        .out("the day before the decree", by("head", "2023-08-14"))
        .no("the first day of the decree", by("head", "2023-08-15"))
        .yes(
            "the first day of the decree, by the team",
            by("election-team", "2023-08-15"),
        )
        .done()
}

/// A discharge at a meeting that somebody convened.
fn discharge(who: &str, day: &str) -> Case {
    village(MatterKind::HEAD_DISCHARGE).add(
        day,
        "village-1",
        Act::Meet(meet().with_convenor(body(who))),
    )
}

/// Art. 3(1)(c): the head of the Front work committee convenes and chairs.
fn convenor_discharge() -> Vec<Vignette> {
    Of::norm("decree-59-2023:3.1.c:convenor-discharge")
        .yes(
            "the head of the Front work committee convened",
            discharge("work-head", "2024-06-20"),
        )
        .no(
            "the village head convened the own discharge",
            discharge("head", "2024-06-20"),
        )
        .no(
            "the chair of the People's Committee convened, two hands",
            discharge("pc-chair", "2024-06-20"),
        )
        .no(
            "vacancy: a designated convenor is for other matters only",
            discharge("convenor", "2024-06-20"),
        )
        .open(
            "nobody says who convened",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-20",
                "village-1",
                Act::Meet(MeetingRecord::new().with_votes(votes(60, 70))),
            ),
        )
        .out(
            "trap: one hand, the convenor changes",
            one_hand(discharge("head", "2024-06-20")),
        )
        .out(
            "by household ballot",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .out(
            "by clusters",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-20",
                "village-1",
                cluster("cluster-a"),
            ),
        )
        .out(
            "the discharge of a board member",
            village(MatterKind::BOARD_DISCHARGE).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out("the day before the decree", discharge("head", "2023-08-14"))
        .no(
            "the first day of the decree",
            discharge("head", "2023-08-15"),
        )
        .done()
}

/// Art. 3(1)(c): where one person is both heads, the chair of the People's Committee, having agreed with the chair of the Front.
fn convenor_one_hand() -> Vec<Vignette> {
    let with = |who: &str, day: &str, agreed: Option<&str>| {
        let case = one_hand(discharge(who, day));
        match agreed {
            Some(day) => case.add(day, "front-chair", agree(Topic::DISCHARGE)),
            None => case,
        }
    };
    Of::norm("decree-59-2023:3.1.c:convenor-discharge-one-hand")
        .yes(
            "agreed the day before",
            with("pc-chair", "2024-06-20", Some("2024-06-19")),
        )
        .yes(
            "agreed on the day",
            with("pc-chair", "2024-06-20", Some("2024-06-20")),
        )
        .no(
            "agreed the day after",
            with("pc-chair", "2024-06-20", Some("2024-06-21")),
        )
        .no("not agreed", with("pc-chair", "2024-06-20", None))
        .open(
            "not agreed, as far as is known",
            uncovered(with("pc-chair", "2024-06-20", None)),
        )
        .no(
            "convened by the village head, though agreed",
            with("head", "2024-06-20", Some("2024-06-19")),
        )
        .no(
            "convened by the work committee's other members",
            with("work-committee", "2024-06-20", Some("2024-06-19")),
        )
        .no(
            "agreed by the committee of the Front, not by its chair",
            with("pc-chair", "2024-06-20", None).add(
                "2024-06-19",
                "front",
                agree(Topic::DISCHARGE),
            ),
        )
        .no(
            "an opinion, no agreement",
            with("pc-chair", "2024-06-20", None).add(
                "2024-06-19",
                "front-chair",
                opinion(Topic::DISCHARGE),
            ),
        )
        .no(
            "agreed on something else",
            with("pc-chair", "2024-06-20", None).add(
                "2024-06-19",
                "front-chair",
                agree(Topic::INTERIM_HEAD),
            ),
        )
        .out("two hands", discharge("work-head", "2024-06-20"))
        .out(
            "by household ballot",
            one_hand(village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-20",
                "head",
                ballot("2024-06-25"),
            )),
        )
        .out(
            "by clusters",
            one_hand(village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-20",
                "village-1",
                cluster("cluster-a"),
            )),
        )
        .out(
            "another matter",
            one_hand(village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70))),
        )
        .out(
            "the day before the decree",
            with("head", "2023-08-14", None),
        )
        .no(
            "the first day of the decree",
            with("head", "2023-08-15", None),
        )
        .done()
}

const NOTICE: Topic = Topic::MEETING_NOTICE;

/// Art. 3(3): at least 2 days before, by one of the channels, and posted at the culture house and the community points.
fn notice() -> Vec<Vignette> {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "village-1", voted(60, 70));
    let told = |channels: &[Channel], places: &[Place]| {
        held(MatterKind::WORKS, "2024-06-20").add(
            "2024-06-18",
            "head",
            Act::Notify(made_known(NOTICE, channels, places)),
        )
    };
    let full = || Act::Notify(made_known(NOTICE, &[Channel::INVITATION], &BOTH));
    let at = |day: &str| held(MatterKind::WORKS, "2024-06-20").add(day, "head", full());
    let planned_at = |as_of: &str| {
        village_at(MatterKind::WORKS, as_of).add(
            "2024-06-03",
            "head",
            planned(Topic::PEOPLE_DECIDE, ActKind::Meet, "2024-06-20"),
        )
    };
    Of::norm("decree-59-2023:3.3:notice")
        .yes("3 days before", at("2024-06-17"))
        .yes(
            "2 days before: the day of the meeting is not counted",
            at("2024-06-18"),
        )
        .due("2024-06-18")
        .late("the day before the meeting", at("2024-06-19"))
        .late("on the day of the meeting", at("2024-06-20"))
        .no("after the meeting", at("2024-06-21"))
        .no("no notice", held(MatterKind::WORKS, "2024-06-20"))
        .open(
            "no notice known",
            uncovered(held(MatterKind::WORKS, "2024-06-20")),
        )
        .late(
            "trap: a day before never rolls: a meeting on Tuesday, notice on Monday",
            held(MatterKind::WORKS, "2024-06-25").add("2024-06-24", "head", full()),
        )
        .yes(
            "a meeting on Tuesday, notice on Sunday",
            held(MatterKind::WORKS, "2024-06-25").add("2024-06-23", "head", full()),
        )
        .due("2024-06-23")
        .all(
            "each channel alone is enough",
            [
                Channel::INVITATION,
                Channel::DIRECT,
                Channel::VILLAGE_LOUDSPEAKER,
                Channel::TELEPHONE,
                Channel::AGREED_NETWORK,
            ],
            |channel| told(&[channel], &BOTH),
            Outcome::Satisfied,
        )
        .no(
            "trap: two facilities: the loudspeakers of the commune",
            told(&[Channel::COMMUNE_LOUDSPEAKER], &BOTH),
        )
        .no(
            "trap: one channel and posting: posted only",
            told(&[Channel::POSTING], &BOTH),
        )
        .no(
            "trap: one channel and posting: told only",
            told(&[Channel::INVITATION], &[]),
        )
        .no(
            "posted at the community points only",
            told(&[Channel::INVITATION], &[Place::ACTIVITY_POINT]),
        )
        .no(
            "posted at the culture house only",
            told(&[Channel::INVITATION], &[Place::CULTURE_HOUSE]),
        )
        .no(
            "posted at the seat of the commune",
            told(&[Channel::INVITATION], &[Place::COMMUNE_SEAT]),
        )
        .open(
            "nobody says by which channel",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Notify(Publication::new(NOTICE).with_places(BOTH.to_vec())),
            ),
        )
        .open(
            "nobody says where it was posted",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Notify(Publication::new(NOTICE).with_channels(vec![Channel::INVITATION])),
            ),
        )
        .no(
            "notice of something else",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Notify(made_known(Topic::MEETING_PAPERS, &[Channel::DIRECT], &BOTH)),
            ),
        )
        .yes(
            "recorded as publicity",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Publish(made_known(NOTICE, &[Channel::INVITATION], &BOTH)),
            ),
        )
        .yes("a claim is enough", claimed(at("2024-06-18")))
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held(kind, "2024-06-20").add("2024-06-18", "head", full()),
            Outcome::Satisfied,
        )
        .yes(
            "of an election",
            village(MatterKind::HEAD_ELECTION)
                .add("2024-06-20", "village-1", Act::Elect(elect()))
                .add("2024-06-18", "election-team", full()),
        )
        .no(
            "the second meeting has no notice of its own",
            answering(at("2024-06-18"), "r1").add("2024-07-10", "village-1", voted(60, 70)),
        )
        .due("2024-07-08")
        .out(
            "by household ballot",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                Act::Elect(elect().with_form(Form::Ballot)),
            ),
        )
        .out(
            "an opinion on land use is no matter of Art. 15",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .pending("planned, not yet notified", planned_at("2024-06-10"))
        .due("2024-06-18")
        .pending(
            "trap: a planned day makes no miss: it may be postponed",
            planned_at("2024-06-19"),
        )
        .late(
            "trap: backward anchor: the real day counts once recorded",
            planned_at("2024-07-31")
                .add("2024-06-16", "head", full())
                .add("2024-06-17", "village-1", voted(60, 70)),
        )
        .due("2024-06-15")
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

const PAPERS: Topic = Topic::MEETING_PAPERS;

/// Art. 3(4): for the first three matters, to each household at least 2 days before, in person or by the agreed network.
fn papers() -> Vec<Vignette> {
    let held = |kind: MatterKind, day: &str| village(kind).add(day, "village-1", voted(60, 70));
    let by = |channel: Channel, day: &str| {
        held(MatterKind::WORKS, "2024-06-20").add(
            day,
            "head",
            Act::Notify(made_known(PAPERS, &[channel], &[])),
        )
    };
    let planned_at = |as_of: &str| {
        village_at(MatterKind::FUNDS, as_of).add(
            "2024-06-03",
            "head",
            planned(Topic::PEOPLE_DECIDE, ActKind::Meet, "2024-06-20"),
        )
    };
    Of::norm("decree-59-2023:3.4:papers")
        .yes("3 days before", by(Channel::DIRECT, "2024-06-17"))
        .yes("2 days before", by(Channel::DIRECT, "2024-06-18"))
        .due("2024-06-18")
        .late(
            "the day before the meeting",
            by(Channel::DIRECT, "2024-06-19"),
        )
        .no("after the meeting", by(Channel::DIRECT, "2024-06-21"))
        .yes(
            "by the network of the village",
            by(Channel::AGREED_NETWORK, "2024-06-18"),
        )
        .all(
            "no other way is enough",
            [
                Channel::INVITATION,
                Channel::VILLAGE_LOUDSPEAKER,
                Channel::TELEPHONE,
                Channel::POSTING,
                Channel::PORTAL,
            ],
            |channel| by(channel, "2024-06-18"),
            Outcome::Unsatisfied,
        )
        .yes(
            "2 days before a Tuesday is a Sunday",
            held(MatterKind::WORKS, "2024-06-25").add(
                "2024-06-23",
                "head",
                Act::Notify(made_known(PAPERS, &[Channel::DIRECT], &[])),
            ),
        )
        .due("2024-06-23")
        .no("no papers", held(MatterKind::WORKS, "2024-06-20"))
        .open(
            "no papers known",
            uncovered(held(MatterKind::WORKS, "2024-06-20")),
        )
        .open(
            "nobody says how they were sent",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Notify(Publication::new(PAPERS)),
            ),
        )
        .no(
            "the notice is not the papers",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-18",
                "head",
                Act::Notify(made_known(Topic::MEETING_NOTICE, &[Channel::DIRECT], &BOTH)),
            ),
        )
        .yes(
            "a claim is enough",
            claimed(by(Channel::DIRECT, "2024-06-18")),
        )
        .all(
            "the matters of Art. 15(1) to (3)",
            [MatterKind::WORKS, MatterKind::FUNDS, MatterKind::CONVENTION],
            |kind| held(kind, "2024-06-20"),
            Outcome::Unsatisfied,
        )
        .all(
            "the other matters",
            [
                MatterKind::HEAD_ELECTION,
                MatterKind::HEAD_DISCHARGE,
                MatterKind::BOARD_ELECTION,
                MatterKind::BOARD_DISCHARGE,
                MatterKind::SELF_MANAGEMENT,
            ],
            |kind| held(kind, "2024-06-20"),
            Outcome::NotApplicable,
        )
        .out(
            "by household ballot",
            village(MatterKind::WORKS).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .out(
            "an opinion on land use",
            village(MatterKind::LAND_PLAN).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .pending("planned, not yet sent", planned_at("2024-06-18"))
        .due("2024-06-18")
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

/// Votes of those who came, not of all households.
fn of_present(norm: &'static str, with: impl Fn(Votes) -> Act) -> Vec<Vignette> {
    let held = |kind: MatterKind, in_favour: u32, day: &str| {
        village(kind).add(day, "village-1", with(votes(in_favour, 70)))
    };
    let works = |in_favour: u32| held(MatterKind::WORKS, in_favour, "2024-06-20");
    Of::norm(norm)
        .yes("36 of 70 who came", works(36))
        .no("35 of 70 who came: half is not more than half", works(35))
        .yes("all who came", works(70))
        .no("none", works(0))
        .yes(
            "trap: of those present: 24 of 47 who came, of 90 households",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", with(votes(24, 47))),
        )
        .open(
            "nobody says how many were in favour",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                with(Votes::new(danchu::act::VoteUnit::HouseholdRep).with_attending(70u32)),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held(kind, 36, "2024-06-20"),
            Outcome::Satisfied,
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, 0, "2024-06-20"),
        )
        .out(
            "by household ballot",
            village(MatterKind::WORKS).add("2024-06-20", "head", ballot("2024-06-25")),
        )
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, 35, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, 35, "2023-08-15"),
        )
        .done()
}

/// Art. 3(5)(a).
fn secretary() -> Vec<Vignette> {
    of_present("decree-59-2023:3.5.a:secretary", |votes| {
        Act::Meet(meet().with_secretary(votes))
    })
}

/// Art. 3(5)(b).
fn method() -> Vec<Vignette> {
    of_present("decree-59-2023:3.5.b.p3:method", |votes| {
        Act::Meet(meet().with_method_votes(votes))
    })
}

/// Art. 3(5)(c): 3 to 5 members, approved by more than half of those who came.
fn counting_committee() -> Vec<Vignette> {
    let of = |kind: MatterKind, size: u32, in_favour: u32, day: &str| {
        village(kind).add(
            day,
            "village-1",
            Act::SetUp(
                SetUp::new(Topic::COUNTING_COMMITTEE)
                    .with_members(danchu::record::Members::new().with_size(size))
                    .with_votes(votes(in_favour, 70)),
            ),
        )
    };
    let works = |size, in_favour| of(MatterKind::WORKS, size, in_favour, "2024-06-20");
    Of::norm("decree-59-2023:3.5.c.p2:counting-committee")
        .no("2 members", works(2, 36))
        .yes("3 members", works(3, 36))
        .yes("5 members", works(5, 36))
        .no("6 members", works(6, 36))
        .no("35 of 70 who came", works(4, 35))
        .open(
            "nobody says how many members",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                Act::SetUp(SetUp::new(Topic::COUNTING_COMMITTEE).with_votes(votes(36, 70))),
            ),
        )
        .open(
            "nobody says who approved it",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                set_up(
                    Topic::COUNTING_COMMITTEE,
                    danchu::record::Members::new().with_size(3u32),
                ),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| of(kind, 3, 36, "2024-06-20"),
            Outcome::Satisfied,
        )
        .out(
            "another team",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                set_up(Topic::BALLOT_TEAM, members(2, &[], BodyKind::VILLAGE)),
            ),
        )
        .out(
            "an opinion on land use",
            of(MatterKind::LAND_PLAN, 2, 36, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            of(MatterKind::WORKS, 2, 36, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::WORKS, 2, 36, "2023-08-15"),
        )
        .done()
}

/// Art. 3(5)(c): 2 household representatives witness the count of a secret ballot.
fn witnesses() -> Vec<Vignette> {
    let of = |kind: MatterKind, n: u32, day: &str| {
        village(kind).add(
            day,
            "village-1",
            Act::Meet(secret(meet()).with_witnesses(n)),
        )
    };
    let works = |n| of(MatterKind::WORKS, n, "2024-06-20");
    Of::norm("decree-59-2023:3.5.c.p4:witnesses")
        .no("none", works(0))
        .no("1 witness", works(1))
        .yes("2 witnesses", works(2))
        .yes("3 witnesses", works(3))
        .open(
            "nobody says how many witnessed",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", Act::Meet(secret(meet()))),
        )
        .open(
            "nobody says how the meeting voted",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                Act::Meet(meet().with_witnesses(1u32)),
            ),
        )
        .out(
            "by show of hands",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                Act::Meet(meet().with_method(Method::Hands).with_witnesses(0u32)),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| of(kind, 2, "2024-06-20"),
            Outcome::Satisfied,
        )
        .out(
            "an opinion on land use",
            of(MatterKind::LAND_PLAN, 1, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            of(MatterKind::WORKS, 1, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::WORKS, 1, "2023-08-15"),
        )
        .done()
}

/// Art. 3(5)(c) with Art. 7: the same of an election.
fn election_witnesses() -> Vec<Vignette> {
    let of = |kind: MatterKind, n: u32, day: &str| {
        village(kind).add(
            day,
            "village-1",
            Act::Elect(elect().with_method(Method::Secret).with_witnesses(n)),
        )
    };
    let head = |n| of(MatterKind::HEAD_ELECTION, n, "2024-06-20");
    let formed = |act: danchu::record::ElectionRecord| {
        village(MatterKind::HEAD_ELECTION).add(
            "2024-06-20",
            "village-1",
            Act::Elect(act.with_witnesses(1u32)),
        )
    };
    Of::norm("decree-59-2023:3.5.c.p4:election-witnesses")
        .no("1 witness", head(1))
        .yes("2 witnesses", head(2))
        .yes("3 witnesses", head(3))
        .yes(
            "of members of a board",
            of(MatterKind::BOARD_ELECTION, 2, "2024-06-20"),
        )
        .no(
            "of members of a board, 1 witness",
            of(MatterKind::BOARD_ELECTION, 1, "2024-06-20"),
        )
        .open(
            "nobody says how many witnessed",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                Act::Elect(elect().with_method(Method::Secret)),
            ),
        )
        .open("nobody says how they voted", formed(elect()))
        .open(
            "nobody says whether it was a meeting",
            formed(
                danchu::record::ElectionRecord::new()
                    .with_method(Method::Secret)
                    .with_votes(votes(60, 70)),
            ),
        )
        .out(
            "by show of hands",
            formed(elect().with_method(Method::Hands)),
        )
        .out(
            "by household ballot",
            formed(elect().with_form(Form::Ballot).with_method(Method::Secret)),
        )
        .out(
            "a discharge",
            village(MatterKind::HEAD_DISCHARGE).add(
                "2024-06-20",
                "village-1",
                Act::Meet(secret(meet()).with_witnesses(1u32)),
            ),
        )
        .out(
            "the day before the decree",
            of(MatterKind::HEAD_ELECTION, 1, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            of(MatterKind::HEAD_ELECTION, 1, "2023-08-15"),
        )
        .done()
}

/// Art. 3(5)(c): 3 copies, with the decision to the People's Committee and the Front; sent within 5 working days, Art. 3(5)(d).
fn counting_minutes() -> Vec<Vignette> {
    let held_at = |kind: MatterKind, day: &str, as_of: &str| {
        village_at(kind, as_of).add(day, "village-1", Act::Meet(secret(meet())))
    };
    let held = || held_at(MatterKind::WORKS, "2024-06-20", "2024-07-31");
    let sent = |to: &[&str], copies: u32| {
        Act::Send(
            report(Topic::DECISION, to)
                .with_attached(vec![Topic::COUNTING_MINUTES])
                .with_copies(copies),
        )
    };
    let full = || sent(&["pc", "front"], 3);
    let at = |day: &str| held().add(day, "head", full());
    Of::norm("decree-59-2023:3.5.c.p4:counting-minutes")
        .yes("sent the day before the last", at("2024-06-26"))
        .due("2024-06-27")
        .yes("sent on the last day", at("2024-06-27"))
        .late("sent the day after the last", at("2024-06-28"))
        .pending(
            "not sent, on the last day",
            held_at(MatterKind::WORKS, "2024-06-20", "2024-06-27"),
        )
        .no(
            "not sent, the day after the last",
            held_at(MatterKind::WORKS, "2024-06-20", "2024-06-28"),
        )
        .open("not sent, as far as is known", uncovered(held()))
        .yes(
            "across Tết: a vote on 2024-02-01, sent on the last day",
            held_at(MatterKind::WORKS, "2024-02-01", "2024-07-31").add(
                "2024-02-15",
                "head",
                full(),
            ),
        )
        .due("2024-02-15")
        .late(
            "across Tết: sent the day after the last",
            held_at(MatterKind::WORKS, "2024-02-01", "2024-07-31").add(
                "2024-02-16",
                "head",
                full(),
            ),
        )
        .no(
            "to the People's Committee only",
            held().add("2024-06-21", "head", sent(&["pc"], 3)),
        )
        .no(
            "to the Front only",
            held().add("2024-06-21", "head", sent(&["front"], 3)),
        )
        .yes(
            "to each apart, the later one on the last day",
            held().add("2024-06-21", "head", sent(&["front"], 3)).add(
                "2024-06-27",
                "head",
                sent(&["pc"], 3),
            ),
        )
        .late(
            "to each apart, the later one the day after the last",
            held().add("2024-06-21", "head", sent(&["pc"], 3)).add(
                "2024-06-28",
                "head",
                sent(&["front"], 3),
            ),
        )
        .no(
            "2 copies",
            held().add("2024-06-21", "head", sent(&["pc", "front"], 2)),
        )
        .no(
            "the decision without the minutes",
            held().add(
                "2024-06-21",
                "head",
                Act::Send(
                    report(Topic::DECISION, &["pc", "front"])
                        .with_attached(vec![])
                        .with_copies(3u32),
                ),
            ),
        )
        .open(
            "nobody says what came with it",
            held().add(
                "2024-06-21",
                "head",
                send(Topic::DECISION, &["pc", "front"]),
            ),
        )
        .open(
            "nobody says how many copies",
            held().add(
                "2024-06-21",
                "head",
                Act::Send(
                    report(Topic::DECISION, &["pc", "front"])
                        .with_attached(vec![Topic::COUNTING_MINUTES]),
                ),
            ),
        )
        .open("a claim is not enough", claimed(at("2024-06-21")))
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held_at(kind, "2024-06-20", "2024-07-31").add("2024-06-27", "head", full()),
            Outcome::Satisfied,
        )
        .out(
            "by show of hands",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                Act::Meet(meet().with_method(Method::Hands)),
            ),
        )
        .open(
            "nobody says how the meeting voted",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", Act::Meet(meet())),
        )
        .out(
            "not adopted: 59 of 90",
            village(MatterKind::WORKS).add(
                "2024-06-20",
                "village-1",
                Act::Meet(secret(meet()).with_votes(votes(59, 70))),
            ),
        )
        .out(
            "the day before the decree",
            held_at(MatterKind::WORKS, "2023-08-14", "2024-07-31"),
        )
        .no(
            "the first day of the decree",
            held_at(MatterKind::WORKS, "2023-08-15", "2024-07-31"),
        )
        .done()
}

/// Art. 3(5)(d): none elected, the reason goes into the minutes to report to the People's Committee.
fn none_elected() -> Vec<Vignette> {
    let vote = |in_favour: u32, day: &str| {
        village(MatterKind::HEAD_ELECTION).add(
            day,
            "village-1",
            Act::Elect(elect().with_votes(votes(in_favour, 70))),
        )
    };
    let none = || vote(45, "2024-06-20");
    let told = |to: &str, contents: &[Field]| {
        Act::Report(report(Topic::ELECTION, &[to]).with_contents(contents.to_vec()))
    };
    let concluded = || not_done(ActKind::Report, Some(Topic::ELECTION));
    Of::norm("decree-59-2023:3.5.d.p2:report-none-elected")
        .yes(
            "reported with the reasons",
            none().add("2024-06-21", "election-team", told("pc", &[Field::REASONS])),
        )
        .yes(
            "a month later: no time is stated",
            none().add("2024-07-20", "election-team", told("pc", &[Field::REASONS])),
        )
        .yes(
            "a claim is enough",
            claimed(none().add("2024-06-21", "election-team", told("pc", &[Field::REASONS]))),
        )
        .pending("not reported: owed, never late", none())
        .open("not reported, as far as is known", uncovered(none()))
        .no(
            "an inspection found that it was not reported",
            none().add("2024-07-15", "district-pc", concluded()),
        )
        .pending(
            "reported without the reasons",
            none().add("2024-06-21", "election-team", told("pc", &[])),
        )
        .no(
            "reported without the reasons, and an inspection found so",
            none()
                .add("2024-06-21", "election-team", told("pc", &[]))
                .add("2024-07-15", "district-pc", concluded()),
        )
        .pending(
            "reported to the Front only",
            none().add(
                "2024-06-21",
                "election-team",
                told("front", &[Field::REASONS]),
            ),
        )
        .open(
            "nobody says what the report says",
            none().add(
                "2024-06-21",
                "election-team",
                Act::Report(report(Topic::ELECTION, &["pc"])),
            ),
        )
        .out("one was elected: 46 of 90", vote(46, "2024-06-20"))
        .out(
            "a discharge that fell",
            village(MatterKind::HEAD_DISCHARGE).add("2024-06-20", "village-1", voted(45, 70)),
        )
        .out("the day before the decree", vote(45, "2023-08-14"))
        .pending("the first day of the decree", vote(45, "2023-08-15"))
        .done()
}

/// Art. 3(6): the People's Committee decides the plan, then the clusters meet.
fn cluster_plan_decided() -> Vec<Vignette> {
    let held =
        |kind: MatterKind, day: &str| village(kind).add(day, "village-1", cluster("cluster-a"));
    let decided = |by: &str, day: &str| {
        on(
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-22",
                "village-1",
                cluster("cluster-b"),
            ),
            day,
            by,
            decide(Topic::CLUSTER_PLAN),
        )
    };
    Of::norm("decree-59-2023:3.6:cluster-plan-decided")
        .yes("decided the day before", decided("pc", "2024-06-19"))
        .yes("decided on the day", decided("pc", "2024-06-20"))
        .no(
            "decided the day after the first cluster met",
            decided("pc", "2024-06-21"),
        )
        .no("not decided", held(MatterKind::WORKS, "2024-06-20"))
        .open(
            "not decided, as far as is known",
            uncovered(held(MatterKind::WORKS, "2024-06-20")),
        )
        .no("decided by the village head", decided("head", "2024-06-19"))
        .no("decided by the Front", decided("front", "2024-06-19"))
        .open("decided some day of the month", decided("pc", "2024-06"))
        .no(
            "another decision of the People's Committee",
            held(MatterKind::WORKS, "2024-06-20").add(
                "2024-06-10",
                "pc",
                decide(Topic::BALLOT_PAPER),
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| held(kind, "2024-06-20").add("2024-06-19", "pc", decide(Topic::CLUSTER_PLAN)),
            Outcome::Satisfied,
        )
        .out(
            "the whole village met",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", voted(60, 70)),
        )
        .out(
            "an opinion on land use",
            held(MatterKind::LAND_PLAN, "2024-06-20"),
        )
        .out(
            "the day before the decree",
            held(MatterKind::WORKS, "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            held(MatterKind::WORKS, "2023-08-15"),
        )
        .done()
}

/// Art. 3(6): what the plan says; agreed with the Front work committee.
fn cluster_plan() -> Vec<Vignette> {
    const ALL: [Field; 6] = [
        Field::CLUSTERS,
        Field::CHAIRS,
        Field::TIME,
        Field::VENUE,
        Field::TASKS,
        Field::ADDING_UP,
    ];
    let made = |kind: MatterKind, contents: &[Field], day: &str| {
        village(kind).add(day, "head", plan(Topic::CLUSTER_PLAN, contents))
    };
    let agreed = |case: Case, who: &str, day: &str| case.add(day, who, agree(Topic::CLUSTER_PLAN));
    let works = |contents: &[Field]| made(MatterKind::WORKS, contents, "2024-06-10");
    Of::norm("decree-59-2023:3.6.p2:cluster-plan")
        .yes(
            "complete, agreed the day before",
            agreed(works(&ALL), "work-committee", "2024-06-09"),
        )
        .yes(
            "complete, agreed on the day",
            agreed(works(&ALL), "work-committee", "2024-06-10"),
        )
        .no(
            "agreed the day after",
            agreed(works(&ALL), "work-committee", "2024-06-11"),
        )
        .yes(
            "agreed by the head of the committee",
            agreed(works(&ALL), "work-head", "2024-06-09"),
        )
        .no(
            "agreed by the Front of the commune",
            agreed(works(&ALL), "front", "2024-06-09"),
        )
        .no("not agreed", works(&ALL))
        .open("not agreed, as far as is known", uncovered(works(&ALL)))
        .all(
            "one thing is not said",
            without_one(&ALL),
            |contents| agreed(works(&contents), "work-committee", "2024-06-09"),
            Outcome::Unsatisfied,
        )
        .open(
            "nobody says what it says",
            agreed(
                village(MatterKind::WORKS).add(
                    "2024-06-10",
                    "head",
                    Act::Plan(danchu::record::Plan::new().with_topic(Topic::CLUSTER_PLAN)),
                ),
                "work-committee",
                "2024-06-09",
            ),
        )
        .all(
            "on every matter of Art. 15",
            MATTERS,
            |kind| {
                agreed(
                    made(kind, &ALL, "2024-06-10"),
                    "work-committee",
                    "2024-06-09",
                )
            },
            Outcome::Satisfied,
        )
        .out(
            "the plan of a ballot",
            village(MatterKind::WORKS).add("2024-06-10", "head", plan(Topic::BALLOT, &[])),
        )
        .out(
            "an opinion on land use",
            made(MatterKind::LAND_PLAN, &[], "2024-06-10"),
        )
        .out(
            "the day before the decree",
            made(MatterKind::WORKS, &[], "2023-08-14"),
        )
        .no(
            "the first day of the decree",
            made(MatterKind::WORKS, &[], "2023-08-15"),
        )
        .done()
}

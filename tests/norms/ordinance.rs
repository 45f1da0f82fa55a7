//! Ordinance 34/2007/PL-UBTVQH11 Art. 10–13 and Joint Resolution 09/2008 Art. 8(1): the law before 2023-07-01.
//!
//! Shares are of all voters, or of all voters who represent households, and more than half is enough
//! for everything. Dates are about Monday 2016-06-20.

use danchu::act::{Field, Topic, VoteUnit};
use danchu::matter::MatterKind;
use danchu::record::{Act, Case, Deed, MeetingRecord, Money, Ruling, Votes, YesNo};
use danchu::report::Outcome;

use crate::decree_world::{
    ConcatAll, Of, arrived, ballot, body, claimed, elect, online, refused, village, village_at,
    voted,
};
use crate::world::{Log, Vignette, send, uncovered, votes};

pub(crate) fn all() -> Vec<Vignette> {
    [
        decide_first(),
        forms(),
        carried(
            "ordinance-34-2007:12:carried",
            &[
                MatterKind::WORKS,
                MatterKind::FUNDS,
                MatterKind::SELF_MANAGEMENT,
            ],
            &MatterKind::CONVENTION,
        ),
        carried(
            "ordinance-34-2007:13:carried",
            &[
                MatterKind::CONVENTION,
                MatterKind::HEAD_ELECTION,
                MatterKind::HEAD_DISCHARGE,
                MatterKind::BOARD_ELECTION,
                MatterKind::BOARD_DISCHARGE,
            ],
            &MatterKind::WORKS,
        ),
        effect(
            "ordinance-34-2007:13:effect-convention",
            &[MatterKind::CONVENTION],
            "district-pc",
            &["pc", "front"],
            &MatterKind::HEAD_ELECTION,
        ),
        effect(
            "ordinance-34-2007:13:effect-head",
            &[MatterKind::HEAD_ELECTION, MatterKind::HEAD_DISCHARGE],
            "pc",
            &["district-pc", "front"],
            &MatterKind::BOARD_ELECTION,
        ),
        effect(
            "ordinance-34-2007:13:effect-board",
            &[MatterKind::BOARD_ELECTION, MatterKind::BOARD_DISCHARGE],
            "front",
            &["pc", "district-pc"],
            &MatterKind::CONVENTION,
        ),
        answer_head(),
        attended(),
    ]
    .concat_all()
}

/// A log looked at on 2016-12-31.
fn then(kind: MatterKind) -> Case {
    village_at(kind, "2016-12-31")
}

/// Votes of voters: in favour, of those who came, of all.
fn voters(in_favour: u32, attending: u32, all: u32) -> Votes {
    Votes::new(VoteUnit::Voter)
        .with_in_favour(in_favour)
        .with_attending(attending)
        .with_electorate(all)
}

fn voters_met(votes: Votes) -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_convenor(body("head"))
            .with_votes(votes),
    )
}

/// Art. 10: the people decide directly on contributions, so before money is collected or work begins.
fn decide_first() -> Vec<Vignette> {
    let collect = || Act::Collect(Money::new());
    let begin = || Act::BeginWork(Deed::new());
    let met = |kind: MatterKind, day: &str| village(kind).add(day, "village-1", voted(60, 70));
    Of::norm("ordinance-34-2007:10:decide-first")
        .yes(
            "a meeting the day before",
            met(MatterKind::WORKS, "2016-06-20").add("2016-06-21", "head", collect()),
        )
        .yes(
            "a meeting on the day",
            met(MatterKind::WORKS, "2016-06-20").add("2016-06-20", "head", collect()),
        )
        .no(
            "a meeting the day after",
            met(MatterKind::WORKS, "2016-06-20").add("2016-06-19", "head", collect()),
        )
        .yes(
            "a ballot before work began",
            village(MatterKind::WORKS)
                .add("2016-06-13", "head", ballot("2016-06-20"))
                .add("2016-06-21", "head", begin()),
        )
        .no(
            "work began, and nobody was asked",
            village(MatterKind::WORKS).add("2016-06-21", "head", begin()),
        )
        .no(
            "money was collected before the meeting, work began after it",
            met(MatterKind::WORKS, "2016-06-20")
                .add("2016-06-10", "head", collect())
                .add("2016-06-25", "head", begin()),
        )
        .open(
            "money was collected, and nobody knows of a meeting",
            uncovered(village(MatterKind::WORKS).add("2016-06-21", "head", collect())),
        )
        .no(
            "funds, and nobody was asked",
            village(MatterKind::FUNDS).add("2016-06-21", "head", collect()),
        )
        .yes(
            "funds, after a meeting",
            met(MatterKind::FUNDS, "2016-06-20").add("2016-06-21", "head", collect()),
        )
        .out("nothing collected", met(MatterKind::WORKS, "2016-06-20"))
        .out(
            "a convention",
            village(MatterKind::CONVENTION).add("2016-06-21", "head", collect()),
        )
        .out(
            "the day before the ordinance",
            village(MatterKind::WORKS).add("2007-06-30", "head", collect()),
        )
        .no(
            "the first day of the ordinance",
            village(MatterKind::WORKS).add("2007-07-01", "head", collect()),
        )
        .no(
            "the last day of the ordinance",
            village(MatterKind::WORKS).add("2023-06-30", "head", collect()),
        )
        .out(
            "the first day of the law",
            village(MatterKind::WORKS).add("2023-07-01", "head", collect()),
        )
        .done()
}

/// Art. 11: a meeting or a ballot, as they choose.
fn forms() -> Vec<Vignette> {
    let by = |kind: MatterKind, day: &str, act: Act| village(kind).add(day, "village-1", act);
    let online_on = |day: &str| by(MatterKind::WORKS, day, online(day));
    Of::norm("ordinance-34-2007:11:forms")
        .all(
            "a meeting",
            [
                MatterKind::WORKS,
                MatterKind::FUNDS,
                MatterKind::SELF_MANAGEMENT,
            ],
            |kind| by(kind, "2016-06-20", voted(60, 70)),
            Outcome::Satisfied,
        )
        .all(
            "a ballot without a meeting before",
            [
                MatterKind::WORKS,
                MatterKind::FUNDS,
                MatterKind::SELF_MANAGEMENT,
            ],
            |kind| by(kind, "2016-06-20", ballot("2016-06-25")),
            Outcome::Satisfied,
        )
        .no("a vote online", online_on("2016-06-20"))
        .out(
            "a convention",
            by(MatterKind::CONVENTION, "2016-06-20", online("2016-06-20")),
        )
        .out("the day before the ordinance", online_on("2007-06-30"))
        .no("the first day of the ordinance", online_on("2007-07-01"))
        .no("the last day of the ordinance", online_on("2023-06-30"))
        .out("the first day of the law", online_on("2023-07-01"))
        .done()
}

/// Art. 12 and 13: more than half of all voters, or of all voters who represent households.
fn carried(norm: &'static str, kinds: &[MatterKind], other: &MatterKind) -> Vec<Vignette> {
    let on =
        |kind: &MatterKind, day: &str, act: Act| village(kind.clone()).add(day, "village-1", act);
    let kind = &kinds[0];
    let then = |act: Act| on(kind, "2016-06-20", act);
    Of::norm(norm)
        .yes("46 of 90 households", then(voted(46, 70)))
        .no(
            "45 of 90 households: half is not more than half",
            then(voted(45, 70)),
        )
        .no(
            "of all, not of those who came: 40 of 60, of 90",
            then(voted(40, 60)),
        )
        .yes(
            "trap: change of denominator: 151 of 300 voters",
            then(voters_met(voters(151, 200, 300))),
        )
        .no("150 of 300 voters", then(voters_met(voters(150, 200, 300))))
        .no(
            "of all voters, not of those who came: 120 of 200, of 300",
            then(voters_met(voters(120, 200, 300))),
        )
        .yes("by ballot: 60 of 90", then(ballot("2016-06-25")))
        .open(
            "nobody says how many were in favour",
            then(Act::Meet(MeetingRecord::new().with_convenor(body("head")))),
        )
        .all(
            "each of these matters",
            kinds,
            |kind| on(kind, "2016-06-20", voted(46, 70)),
            Outcome::Satisfied,
        )
        .out("another matter", on(other, "2016-06-20", voted(45, 70)))
        .out(
            "no matter of the people",
            on(&MatterKind::LAND_PLAN, "2016-06-20", voted(45, 70)),
        )
        .out(
            "the day before the ordinance",
            on(kind, "2007-06-30", voted(46, 70)),
        )
        .yes(
            "the first day of the ordinance",
            on(kind, "2007-07-01", voted(46, 70)),
        )
        .yes(
            "the last day of the ordinance",
            on(kind, "2023-06-30", voted(46, 70)),
        )
        .out(
            "the first day of the law",
            on(kind, "2023-07-01", voted(46, 70)),
        )
        .done()
}

/// Art. 13: it binds once it is recognised, by an authority that differs by matter.
fn effect(
    norm: &'static str,
    kinds: &[MatterKind],
    by: &str,
    not_by: &[&str],
    other: &MatterKind,
) -> Vec<Vignette> {
    let adopted =
        |kind: &MatterKind, day: &str| village(kind.clone()).add(day, "village-1", voted(46, 70));
    let recognise =
        |case: Case, by: &str, day: &str| case.add(day, by, Act::Recognise(Ruling::new()));
    let kind = &kinds[0];
    let vote = || adopted(kind, "2016-06-20");
    Of::norm(norm)
        .all(
            "recognised by the authority that the text names",
            kinds,
            |kind| recognise(adopted(kind, "2016-06-20"), by, "2016-06-22"),
            Outcome::Satisfied,
        )
        .yes(
            "recognised on the day of the vote",
            recognise(vote(), by, "2016-06-20"),
        )
        .all(
            "recognised by another authority",
            not_by,
            |by| recognise(vote(), by, "2016-06-22"),
            Outcome::Pending,
        )
        .pending(
            "recognised before the vote",
            recognise(vote(), by, "2016-06-19"),
        )
        .pending("trap: silence is no recognition", vote())
        .open("not recognised, as far as is known", uncovered(vote()))
        .no(
            "refused",
            vote().add("2016-06-22", by, Act::Refuse(Ruling::new())),
        )
        .pending(
            "refused by another authority",
            vote().add("2016-06-22", not_by[0], Act::Refuse(Ruling::new())),
        )
        .out(
            "not adopted: 45 of 90",
            recognise(
                village(kind.clone()).add("2016-06-20", "village-1", voted(45, 70)),
                by,
                "2016-06-22",
            ),
        )
        .open(
            "nobody says whether it was adopted",
            recognise(
                village(kind.clone()).add(
                    "2016-06-20",
                    "village-1",
                    Act::Meet(MeetingRecord::new()),
                ),
                by,
                "2016-06-22",
            ),
        )
        .out(
            "another matter",
            recognise(adopted(other, "2016-06-20"), by, "2016-06-22"),
        )
        .out(
            "a work of the village needs no recognition",
            recognise(adopted(&MatterKind::WORKS, "2016-06-20"), by, "2016-06-22"),
        )
        .out(
            "the day before the ordinance",
            recognise(adopted(kind, "2007-06-30"), by, "2007-07-02"),
        )
        .yes(
            "the first day of the ordinance",
            recognise(adopted(kind, "2007-07-01"), by, "2007-07-02"),
        )
        .yes(
            "the last day of the ordinance",
            recognise(adopted(kind, "2023-06-30"), by, "2023-06-30"),
        )
        .out(
            "the first day of the law",
            recognise(adopted(kind, "2023-07-01"), by, "2023-07-03"),
        )
        .done()
}

/// Art. 13: the People's Committee acts within 3 working days of the report.
fn answer_head() -> Vec<Vignette> {
    let sent_at = |kind: MatterKind, received: &str, as_of: &str| {
        village_at(kind, as_of)
            .add("2007-06-20", "village-1", voted(46, 70))
            .add("2007-06-21", "head", arrived("pc", received))
    };
    let sent = |received: &str| sent_at(MatterKind::HEAD_ELECTION, received, "2024-07-31");
    let friday = || sent("2016-06-17");
    let recognise = |case: Case, day: &str| case.add(day, "pc", Act::Recognise(Ruling::new()));
    Of::norm("ordinance-34-2007:13:answer-head")
        .yes(
            "received on Friday, recognised on Tuesday",
            recognise(friday(), "2016-06-21"),
        )
        .due("2016-06-22")
        .yes("recognised on Wednesday", recognise(friday(), "2016-06-22"))
        .late("recognised on Thursday", recognise(friday(), "2016-06-23"))
        .pending(
            "no answer on Wednesday",
            sent_at(MatterKind::HEAD_ELECTION, "2016-06-17", "2016-06-22"),
        )
        .no(
            "trap: silence is no recognition: no answer on Thursday",
            sent_at(MatterKind::HEAD_ELECTION, "2016-06-17", "2016-06-23"),
        )
        .open("no answer known", uncovered(friday()))
        .yes(
            "across Tết: received on Thursday 2016-02-04, recognised on Tuesday 2016-02-16",
            recognise(sent("2016-02-04"), "2016-02-16"),
        )
        .due("2016-02-16")
        .late(
            "across Tết: recognised the day after",
            recognise(sent("2016-02-04"), "2016-02-17"),
        )
        .yes(
            "refused with reasons",
            friday().add("2016-06-22", "pc", Act::Refuse(refused())),
        )
        .yes(
            "refused with reasons, and nobody says whether in writing",
            friday().add(
                "2016-06-22",
                "pc",
                Act::Refuse(Ruling::new().with_contents(vec![Field::REASONS])),
            ),
        )
        .no(
            "refused without reasons",
            friday().add(
                "2016-06-22",
                "pc",
                Act::Refuse(Ruling::new().with_written(YesNo::Yes).with_contents(vec![])),
            ),
        )
        .no(
            "recognised by the district",
            friday().add("2016-06-22", "district-pc", Act::Recognise(Ruling::new())),
        )
        .no(
            "refused by the district",
            friday().add("2016-06-22", "district-pc", Act::Refuse(refused())),
        )
        .open(
            "a claim is not enough",
            claimed(recognise(friday(), "2016-06-22")),
        )
        .yes(
            "a discharge",
            recognise(
                sent_at(MatterKind::HEAD_DISCHARGE, "2016-06-17", "2024-07-31"),
                "2016-06-22",
            ),
        )
        .open(
            "trap: sent is not received",
            recognise(
                then(MatterKind::HEAD_ELECTION)
                    .add("2016-06-16", "village-1", voted(46, 70))
                    .add("2016-06-17", "head", send(Topic::DECISION, &["pc"])),
                "2016-07-22",
            ),
        )
        .out(
            "a convention goes to the district",
            sent_at(MatterKind::CONVENTION, "2016-06-17", "2024-07-31"),
        )
        .out(
            "members of a board are recognised by the Front",
            sent_at(MatterKind::BOARD_ELECTION, "2016-06-17", "2024-07-31"),
        )
        .out("received the day before the ordinance", sent("2007-06-30"))
        // The ordinance applies, and no calendar of 2007 says which days were worked.
        .open(
            "received on the first day of the ordinance",
            sent("2007-07-01"),
        )
        .no(
            "received on the last day of the ordinance",
            sent("2023-06-30"),
        )
        .out("received on the first day of the law", sent("2023-07-01"))
        .done()
}

/// Joint Resolution 09/2008 Art. 8(1): more than half of the voters, or of those who represent households, attend.
fn attended() -> Vec<Vignette> {
    let held = |votes: Votes, day: &str| {
        village(MatterKind::HEAD_ELECTION).add(
            day,
            "village-1",
            Act::Elect(elect().with_votes(votes)),
        )
    };
    let then = |votes: Votes| held(votes, "2016-06-20");
    Of::norm("resolution-09-2008:8.1:election-attended")
        .yes("46 of 90 households", then(votes(30, 46)))
        .no("45 of 90 households", then(votes(45, 45)))
        .yes(
            "trap: change of denominator: 151 of 300 voters",
            then(voters(120, 151, 300)),
        )
        .no("150 of 300 voters", then(voters(150, 150, 300)))
        .open(
            "nobody says how many came",
            then(Votes::new(VoteUnit::HouseholdRep).with_in_favour(30u32)),
        )
        .out(
            "a discharge",
            village(MatterKind::HEAD_DISCHARGE).add("2016-06-20", "village-1", voted(45, 45)),
        )
        .out(
            "the election of a board",
            village(MatterKind::BOARD_ELECTION).add(
                "2016-06-20",
                "village-1",
                Act::Elect(elect().with_votes(votes(45, 45))),
            ),
        )
        .out(
            "the day before the joint resolution",
            held(votes(45, 45), "2008-04-16"),
        )
        .no(
            "the day of the joint resolution",
            held(votes(45, 45), "2008-04-17"),
        )
        .no(
            "the last day of the ordinance",
            held(votes(45, 45), "2023-06-30"),
        )
        .out(
            "the first day of the law",
            held(votes(45, 45), "2023-07-01"),
        )
        .done()
}

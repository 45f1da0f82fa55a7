//! Law 10/2022/QH15 Art. 15–17: what comes before what, initiatives, the forms of deciding.

use danchu::NormId;
use danchu::act::{ActKind, Concurrence, Form, Topic, VoteOutcome};
use danchu::check::{Context, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Concur, SupportRecord, YesNo};
use danchu::report::Outcome;

use crate::world::{
    Log, Of, Vignette, agree, ballot, begin_work, collect, conclude, election, election_with,
    found_not_done, initiate, judge, meeting, meeting_of, meeting_with, online, online_choice,
    put_up, quantity, spend, support, uncovered, world,
};

pub(crate) fn all() -> Vec<Vignette> {
    [
        decide_first_works(),
        decide_first_funds(),
        commune_agrees_first(),
        village_agrees_first(),
        support_of_ten_percent(),
        put_forward(),
        put_forward_below(),
        meeting_only(),
        commune_forms(),
        village_forms_before_decree(),
        self_forms(),
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

/// A council session: a meeting, and no vote of the people.
fn session() -> Act {
    meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION))
}

/// Art. 15(1): the people decide policy and contributions of works.
fn decide_first_works() -> Vec<Vignette> {
    let of = Of("law-10-2022:15.1:decide-first");
    let works = || village(MatterKind::WORKS);
    let voted = || works().add("2024-06-20", "village-1", meeting(60, 70));
    let mut all = vec![
        of.met(
            "collected the day after the vote",
            voted().add("2024-06-21", "head", collect()),
        ),
        of.met(
            "collected on the day of the vote",
            voted().add("2024-06-20", "head", collect()),
        ),
        of.missed(
            "collected the day before the vote",
            voted().add("2024-06-19", "head", collect()),
        ),
        of.met(
            "work began the day after the vote",
            voted().add("2024-06-21", "head", begin_work()),
        ),
        of.missed(
            "work began the day before the vote",
            voted().add("2024-06-19", "head", begin_work()),
        ),
        of.met(
            "collected after a household ballot",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
                .add("2024-06-21", "head", collect()),
        ),
        of.missed(
            "collected while the ballots were out",
            works()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
                .add("2024-06-15", "head", collect()),
        ),
        of.missed(
            "collected after a council session only",
            works()
                .add("2024-06-10", "council", session())
                .add("2024-06-15", "head", collect()),
        ),
        of.missed(
            "the earliest collection counts",
            voted()
                .add("2024-06-21", "head", collect())
                .add("2024-06-19", "head", collect()),
        ),
        of.open(
            "collected, the vote in an unknown day of the same month",
            works().add("2024-06", "village-1", meeting(60, 70)).add(
                "2024-06-15",
                "head",
                collect(),
            ),
        ),
        of.open(
            "collected, and the log is not complete",
            uncovered(works()).add("2024-06-15", "head", collect()),
        ),
        of.outside("nothing collected, nothing begun", voted()),
        of.outside(
            "contributions of clause 2",
            village(MatterKind::FUNDS).add("2024-06-15", "head", collect()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "head", collect()),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 15(2): the people decide collecting and spending.
fn decide_first_funds() -> Vec<Vignette> {
    let of = Of("law-10-2022:15.2:decide-first");
    let funds = || village(MatterKind::FUNDS);
    let voted = || funds().add("2024-06-20", "village-1", meeting(60, 70));
    let mut all = vec![
        of.met(
            "collected the day after the vote",
            voted().add("2024-06-21", "head", collect()),
        ),
        of.met(
            "spent on the day of the vote",
            voted().add("2024-06-20", "head", spend()),
        ),
        of.missed(
            "collected the day before the vote",
            voted().add("2024-06-19", "head", collect()),
        ),
        of.missed(
            "spent the day before the vote",
            voted().add("2024-06-19", "head", spend()),
        ),
        of.met(
            "spent after a household ballot",
            funds()
                .add("2024-06-10", "village-1", ballot(60, 70, "2024-06-20"))
                .add("2024-06-21", "head", spend()),
        ),
        of.missed(
            "spent after a council session only",
            funds()
                .add("2024-06-10", "council", session())
                .add("2024-06-15", "head", spend()),
        ),
        of.open(
            "spent, and the log is not complete",
            uncovered(funds()).add("2024-06-15", "head", spend()),
        ),
        of.outside("nothing collected, nothing spent", voted()),
        of.outside(
            "works of clause 1",
            village(MatterKind::WORKS).add("2024-06-15", "head", spend()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| funds().add(day, "head", spend()),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 16(1): the chair of the committee decides the matter *after* agreeing with the chair of the Front.
fn commune_agrees_first() -> Vec<Vignette> {
    let of = Of("law-10-2022:16.1:agree-first");
    let put = || commune(MatterKind::WORKS).add("2024-05-10", "pc-chair", put_up());
    let mut all = vec![
        of.met(
            "agreed the day before",
            put().add("2024-05-09", "front-chair", agree(Topic::MATTER)),
        ),
        of.met(
            "agreed on the day",
            put().add("2024-05-10", "front-chair", agree(Topic::MATTER)),
        ),
        of.missed(
            "put up ahead of the agreement",
            put().add("2024-05-11", "front-chair", agree(Topic::MATTER)),
        ),
        of.missed("put up without agreement", put()),
        of.missed(
            "agreed with the head of a village's Front work committee",
            put().add("2024-05-09", "work-head", agree(Topic::MATTER)),
        ),
        of.missed(
            "agreed in a ballot, not in the matter",
            put().add("2024-05-09", "front-chair", agree(Topic::BALLOT)),
        ),
        of.missed(
            "the Front was asked for an opinion, not for agreement",
            put().add(
                "2024-05-09",
                "front-chair",
                Act::Agree(Concur::new(Topic::MATTER, Concurrence::Opinion)),
            ),
        ),
        of.open(
            "put up without recorded agreement, the log not complete",
            uncovered(put()),
        ),
        of.open(
            "somebody unknown agreed",
            put()
                .add("2024-05-09", "front-chair", agree(Topic::MATTER))
                .by_nobody_known(),
        ),
        of.outside(
            "proposed by a village head",
            commune(MatterKind::WORKS).add("2024-05-10", "head", put_up()),
        ),
        of.outside(
            "a matter of a village",
            village(MatterKind::WORKS).add("2024-05-10", "pc-chair", put_up()),
        ),
        of.outside(
            "an initiative of citizens",
            put().add("2024-05-01", "citizens", initiate()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| commune(MatterKind::WORKS).add(day, "pc-chair", put_up()),
        Outcome::Unsatisfied,
    ));
    all
}

/// Art. 16(2): the village head proposes *after* agreeing with the head of the Front work committee.
fn village_agrees_first() -> Vec<Vignette> {
    let of = Of("law-10-2022:16.2:agree-first");
    let put = || village(MatterKind::FUNDS).add("2024-05-10", "head", put_up());
    let mut all = vec![
        of.met(
            "agreed the day before",
            put().add("2024-05-09", "work-head", agree(Topic::MATTER)),
        ),
        of.met(
            "agreed on the day",
            put().add("2024-05-10", "work-head", agree(Topic::MATTER)),
        ),
        of.missed(
            "put up ahead of the agreement",
            put().add("2024-05-11", "work-head", agree(Topic::MATTER)),
        ),
        of.missed("put up without agreement", put()),
        of.missed(
            "agreed with the Party cell",
            put().add("2024-05-09", "party-cell", agree(Topic::MATTER)),
        ),
        of.missed(
            "agreed in a ballot, not in the matter",
            put().add("2024-05-09", "work-head", agree(Topic::BALLOT)),
        ),
        of.open(
            "put up without recorded agreement, the log not complete",
            uncovered(put()),
        ),
        of.outside(
            "put up by the chair of the People's Committee",
            village(MatterKind::FUNDS).add("2024-05-10", "pc-chair", put_up()),
        ),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::FUNDS).add("2024-05-10", "head", put_up()),
        ),
        of.outside(
            "an initiative of citizens",
            put().add("2024-05-01", "citizens", initiate()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| village(MatterKind::FUNDS).add(day, "head", put_up()),
        Outcome::Unsatisfied,
    ));
    all
}

/// Supports on days, then the initiative on a day.
fn initiative(supports: &[(&str, u32)], submitted: &str) -> Case {
    supports
        .iter()
        .fold(
            village(MatterKind::SELF_MANAGEMENT),
            |case, (day, households)| case.add(day, "households", support(*households)),
        )
        .add(submitted, "citizens", initiate())
}

/// Art. 16(3): at least 10 % of all households, each support for 3 months from its day.
fn support_of_ten_percent() -> Vec<Vignette> {
    let of = Of("law-10-2022:16.3:support");
    let mut all = vec![
        of.met(
            "9 of 90 households",
            initiative(&[("2024-05-01", 9)], "2024-05-02"),
        )
        .vote(VoteOutcome::Passed)
        .needed(9, 90),
        of.missed(
            "8 of 90 households",
            initiative(&[("2024-05-01", 8)], "2024-05-02"),
        )
        .vote(VoteOutcome::NotPassed)
        .needed(9, 90),
        of.met(
            "5 and 4 households on two days",
            initiative(&[("2024-04-01", 5), ("2024-05-01", 4)], "2024-05-02"),
        ),
        of.met(
            "11 of 110 households",
            initiative(&[("2024-05-01", 11)], "2024-05-02").households("village-1", 110),
        ),
        of.missed(
            "10 of 110 households: an eleventh is not a tenth",
            initiative(&[("2024-05-01", 10)], "2024-05-02").households("village-1", 110),
        ),
        of.missed("nobody in support", initiative(&[], "2024-05-02")),
        of.met(
            "a day less than 3 months old",
            initiative(&[("2024-03-15", 9)], "2024-06-14"),
        ),
        of.met(
            "exactly 3 months old",
            initiative(&[("2024-03-15", 9)], "2024-06-15"),
        ),
        of.missed(
            "a day more than 3 months old",
            initiative(&[("2024-03-15", 9)], "2024-06-16"),
        ),
        of.missed(
            "a part of it is stale: one by one",
            initiative(&[("2024-03-15", 5), ("2024-05-01", 4)], "2024-06-16"),
        ),
        of.met(
            "30 November plus 3 months ends with February",
            initiative(&[("2023-11-30", 9)], "2024-02-29"),
        ),
        of.missed(
            "30 November plus 3 months, the day after",
            initiative(&[("2023-11-30", 9)], "2024-03-01"),
        ),
        of.met(
            "29 February plus 3 months is 29 May",
            initiative(&[("2024-02-29", 9)], "2024-05-29"),
        ),
        of.missed(
            "29 February plus 3 months, on 30 May",
            initiative(&[("2024-02-29", 9)], "2024-05-30"),
        ),
        of.missed(
            "29 February plus 3 months, on 31 May",
            initiative(&[("2024-02-29", 9)], "2024-05-31"),
        ),
        of.missed(
            "supported only after it was submitted",
            initiative(&[("2024-05-03", 9)], "2024-05-02"),
        ),
        of.met(
            "a log that is not complete already shows enough",
            uncovered(initiative(&[("2024-05-01", 9)], "2024-05-02")),
        ),
        of.open(
            "8 households, and the log is not complete",
            uncovered(initiative(&[("2024-05-01", 8)], "2024-05-02")),
        ),
        of.open(
            "the number of households is not known",
            initiative(&[("2024-05-01", 9)], "2024-05-02").without_registers(),
        ),
        of.open(
            "5 to 12 households",
            village(MatterKind::WORKS)
                .add(
                    "2024-05-01",
                    "households",
                    Act::Support(SupportRecord::new(quantity("5..12"))),
                )
                .add("2024-05-02", "citizens", initiate()),
        ),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::WORKS)
                .add("2024-05-01", "households", support(9))
                .add("2024-05-02", "citizens", initiate()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| initiative(&[("2023-06-20", 9)], day),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 16(3): the village head puts a supported initiative before the community; no time is named.
fn put_forward() -> Vec<Vignette> {
    let of = Of("law-10-2022:16.3:put-forward");
    let supported = || initiative(&[("2024-05-01", 9)], "2024-05-02");
    let mut all = vec![
        of.met("put up", supported().add("2024-05-10", "head", put_up())),
        of.met(
            "put up, as somebody says",
            supported()
                .add("2024-05-10", "head", put_up())
                .only_claimed(),
        ),
        of.pending("not put up: no time is named", supported()),
        of.missed(
            "an inspection found that it was not put up",
            supported().add(
                "2024-07-01",
                "district-pc",
                found_not_done(ActKind::PutUp, None),
            ),
        ),
        of.pending(
            "put up by the chair of the People's Committee instead",
            supported().add("2024-05-10", "pc-chair", put_up()),
        ),
        of.pending(
            "an earlier proposal is not this one",
            supported().add("2024-04-10", "head", put_up()),
        ),
        of.pending(
            "two initiatives, the first put up",
            supported().add("2024-05-10", "head", put_up()).add(
                "2024-06-01",
                "citizens",
                initiate(),
            ),
        ),
        of.open("not put up, the log not complete", uncovered(supported())),
        of.outside(
            "8 of 90 households",
            initiative(&[("2024-05-01", 8)], "2024-05-02"),
        ),
        of.outside(
            "the People's Committee concluded that it is against the law",
            supported().add("2024-05-05", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.pending(
            "the Party cell cannot conclude so",
            supported().add(
                "2024-05-05",
                "party-cell",
                conclude(Topic::UNLAWFUL_CONTENT),
            ),
        ),
        of.pending(
            "a breach of procedure is another ground",
            supported().add("2024-05-05", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::WORKS)
                .add("2024-05-01", "households", support(9))
                .add("2024-05-02", "citizens", initiate()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| initiative(&[("2023-06-20", 9)], day),
        Outcome::Pending,
    ));
    all
}

/// Art. 16(3), second paragraph: short of 10 %, but of benefit and approved by the Front work committee.
fn put_forward_below() -> Vec<Vignette> {
    let of = Of("law-10-2022:16.3.p2:put-forward-below");
    let short = || initiative(&[("2024-05-01", 8)], "2024-05-02");
    let beneficial = || short().add("2024-05-02", "head", judge(Topic::BENEFIT, YesNo::Yes));
    let approved = || beneficial().add("2024-05-02", "work-committee", agree(Topic::MATTER));
    let mut all = vec![
        of.met("put up", approved().add("2024-05-10", "head", put_up())),
        of.met(
            "put up, as somebody says",
            approved()
                .add("2024-05-10", "head", put_up())
                .only_claimed(),
        ),
        of.pending("not put up: no time is named", approved()),
        of.missed(
            "an inspection found that it was not put up",
            approved().add(
                "2024-07-01",
                "district-pc",
                found_not_done(ActKind::PutUp, None),
            ),
        ),
        of.pending(
            "put up by the chair of the People's Committee instead",
            approved().add("2024-05-10", "pc-chair", put_up()),
        ),
        of.met(
            "approved after it was submitted, before it was put up",
            beneficial()
                .add("2024-05-05", "work-committee", agree(Topic::MATTER))
                .add("2024-05-10", "head", put_up()),
        ),
        of.pending(
            "two initiatives, the first put up",
            approved().add("2024-05-10", "head", put_up()).add(
                "2024-06-01",
                "citizens",
                initiate(),
            ),
        ),
        of.outside(
            "9 of 90 households: the first paragraph",
            initiative(&[("2024-05-01", 9)], "2024-05-02")
                .add("2024-05-02", "head", judge(Topic::BENEFIT, YesNo::Yes))
                .add("2024-05-02", "work-committee", agree(Topic::MATTER)),
        ),
        of.outside(
            "the head found no benefit",
            short()
                .add("2024-05-02", "head", judge(Topic::BENEFIT, YesNo::No))
                .add("2024-05-02", "work-committee", agree(Topic::MATTER)),
        ),
        of.outside("the work committee did not approve", beneficial()),
        of.outside(
            "the commune Front approved, not the work committee",
            beneficial().add("2024-05-02", "front", agree(Topic::MATTER)),
        ),
        of.outside(
            "against the law, as concluded",
            approved().add("2024-05-05", "pc", conclude(Topic::UNLAWFUL_CONTENT)),
        ),
        of.open(
            "nobody recorded whether it can benefit",
            short().add("2024-05-02", "work-committee", agree(Topic::MATTER)),
        ),
        of.open(
            "the Party cell's judgement is not the head's",
            short()
                .add(
                    "2024-05-02",
                    "party-cell",
                    judge(Topic::BENEFIT, YesNo::Yes),
                )
                .add("2024-05-02", "work-committee", agree(Topic::MATTER)),
        ),
        of.open(
            "approval not recorded, the log not complete",
            uncovered(beneficial()),
        ),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::WORKS)
                .add("2024-05-01", "households", support(8))
                .add("2024-05-02", "citizens", initiate())
                .add("2024-05-02", "head", judge(Topic::BENEFIT, YesNo::Yes))
                .add("2024-05-02", "work-committee", agree(Topic::MATTER)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| {
            initiative(&[("2023-06-20", 8)], day)
                .add(day, "head", judge(Topic::BENEFIT, YesNo::Yes))
                .add(day, "work-committee", agree(Topic::MATTER))
        },
        Outcome::Pending,
    ));
    all
}

/// Art. 17(2), 19(1)(b): conventions, elections and discharges at a meeting; a ballot only after a thin one.
fn meeting_only() -> Vec<Vignette> {
    let of = Of("law-10-2022:17.2:meeting-only");
    let convention = || village(MatterKind::CONVENTION);
    let out = || ballot(60, 70, "2024-06-30");
    let mut all = vec![
        of.met(
            "at a meeting",
            convention().add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.missed(
            "by ballot at once",
            convention().add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "online",
            convention().add("2024-06-20", "village-1", online(60, "2024-06-21")),
        ),
        of.met(
            "thin meeting, 45 of 90 came: a ballot is allowed",
            convention()
                .add("2024-06-10", "village-1", meeting(40, 45))
                .add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "46 of 90 came but voted no: a ballot is not allowed",
            convention()
                .add("2024-06-10", "village-1", meeting(40, 46))
                .add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "the meeting passed it: no ballot after it",
            convention()
                .add("2024-06-10", "village-1", meeting(46, 60))
                .add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "the chairman of the People's Committee cannot choose a ballot for a convention",
            commune(MatterKind::CONVENTION)
                .add("2024-06-10", "pc-chair", judge(Topic::BALLOT, YesNo::Yes))
                .add(
                    "2024-06-20",
                    "village-1",
                    crate::world::ballot_with(|ballot| {
                        ballot.with_village(crate::world::body("village-1"))
                    }),
                ),
        ),
        of.missed(
            "the work committee cannot agree to a ballot for a convention",
            convention()
                .add("2024-06-10", "work-committee", agree(Topic::BALLOT))
                .add("2024-06-20", "village-1", out()),
        ),
        of.met(
            "an election at a meeting",
            village(MatterKind::HEAD_ELECTION).add("2024-06-20", "village-1", election(46, 60)),
        ),
        of.missed(
            "an election by ballot at once",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                election_with(|election| election.with_form(Form::Ballot)),
            ),
        ),
        of.open(
            "an election in an unknown form",
            village(MatterKind::HEAD_ELECTION).add(
                "2024-06-20",
                "village-1",
                election_with(|election| election),
            ),
        ),
        of.open(
            "a ballot, and nobody knows of a meeting before it",
            uncovered(convention()).add("2024-06-20", "village-1", out()),
        ),
        of.open(
            "a ballot after a meeting of which the attendance is not known",
            convention()
                .add(
                    "2024-06-10",
                    "village-1",
                    meeting_with(|meeting| {
                        meeting.with_votes(
                            danchu::record::Votes::new(danchu::act::VoteUnit::HouseholdRep)
                                .with_in_favour(40_u32),
                        )
                    }),
                )
                .add("2024-06-20", "village-1", out()),
        ),
        of.outside(
            "other law that the context names prevails, Art. 17(3)",
            convention().add("2024-06-20", "village-1", out()),
        )
        .context(Context::new().with_special_law(SpecialLaw::new(
            NormId::constant("law-10-2022:17.2:meeting-only"),
            Citation::constant("10/2022/QH15", "17.3"),
        ))),
        of.missed(
            "other law for another norm changes nothing here",
            convention().add("2024-06-20", "village-1", out()),
        )
        .context(Context::new().with_special_law(SpecialLaw::new(
            NormId::constant("law-10-2022:18.1:convenor"),
            Citation::constant("10/2022/QH15", "17.3"),
        ))),
        of.outside(
            "works of a village",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", out()),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| convention().add(day, "village-1", meeting(46, 60)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 19(1)(a), (b), 17(2): a commune-wide matter of clauses 1 and 2.
fn commune_forms() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.1.a:commune-forms");
    let works = || commune(MatterKind::WORKS);
    let out = || {
        crate::world::ballot_with(|ballot| {
            ballot
                .with_village(crate::world::body("village-1"))
                .with_until(crate::world::when("2024-06-30"))
        })
    };
    let chosen = |holds| works().add("2024-06-01", "pc-chair", judge(Topic::BALLOT, holds));
    let mut all = vec![
        of.met(
            "a meeting",
            works().add("2024-06-20", "village-1", meeting_of("village-1", 60, 70)),
        ),
        of.met(
            "a ballot that the chairman chose",
            chosen(YesNo::Yes).add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "a ballot that the chairman did not choose",
            chosen(YesNo::No).add("2024-06-20", "village-1", out()),
        ),
        of.open(
            "a ballot, and the chairman's choice is not recorded",
            works().add("2024-06-20", "village-1", out()),
        ),
        of.open(
            "a ballot that the village head chose",
            works()
                .add("2024-06-01", "head", judge(Topic::BALLOT, YesNo::Yes))
                .add("2024-06-20", "village-1", out()),
        ),
        of.open(
            "the chairman judged something else",
            works()
                .add("2024-06-01", "pc-chair", judge(Topic::BENEFIT, YesNo::Yes))
                .add("2024-06-20", "village-1", out()),
        ),
        of.met(
            "thin meeting, 59 of 90 came: a ballot is allowed",
            chosen(YesNo::No)
                .add("2024-06-10", "village-1", meeting_of("village-1", 50, 59))
                .add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "60 of 90 came but voted no: a ballot is not allowed",
            chosen(YesNo::No)
                .add("2024-06-10", "village-1", meeting_of("village-1", 50, 60))
                .add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "online",
            works().add("2024-06-20", "village-1", online(60, "2024-06-21")),
        ),
        of.outside(
            "a matter of a village",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
        of.outside(
            "self-management",
            commune(MatterKind::SELF_MANAGEMENT).add(
                "2024-06-20",
                "village-1",
                meeting_of("village-1", 60, 70),
            ),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting_of("village-1", 60, 70)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 19(1)(c) stood alone from 2023-07-01 until Decree 59/2023/NĐ-CP narrowed it on 2023-08-15.
fn village_forms_before_decree() -> Vec<Vignette> {
    let of = Of("law-10-2022:19.1.c:village-forms-before-decree");
    let works = || village(MatterKind::WORKS);
    let out = || ballot(60, 70, "2023-07-25");
    let on_last = |day| works().add(day, "village-1", meeting(60, 70));
    let mut all = vec![
        of.met(
            "a meeting",
            works().add("2023-07-20", "village-1", meeting(60, 70)),
        ),
        of.met(
            "a ballot agreed with the work committee",
            works()
                .add("2023-07-10", "work-committee", agree(Topic::BALLOT))
                .add("2023-07-20", "village-1", out()),
        ),
        of.missed(
            "a ballot without agreement",
            works().add("2023-07-20", "village-1", out()),
        ),
        of.met(
            "a ballot agreed on its first day",
            works()
                .add("2023-07-20", "work-committee", agree(Topic::BALLOT))
                .add("2023-07-20", "village-1", out()),
        ),
        of.missed(
            "a ballot agreed while the ballots were out",
            works().add("2023-07-20", "village-1", out()).add(
                "2023-07-21",
                "work-committee",
                agree(Topic::BALLOT),
            ),
        ),
        of.missed(
            "a ballot agreed afterwards",
            works().add("2023-07-20", "village-1", out()).add(
                "2023-07-26",
                "work-committee",
                agree(Topic::BALLOT),
            ),
        ),
        of.missed(
            "agreed with the commune Front",
            works()
                .add("2023-07-10", "front", agree(Topic::BALLOT))
                .add("2023-07-20", "village-1", out()),
        ),
        of.missed(
            "agreed in the matter, not in the ballot",
            works()
                .add("2023-07-10", "work-committee", agree(Topic::MATTER))
                .add("2023-07-20", "village-1", out()),
        ),
        of.missed(
            "the work committee was asked for an opinion only",
            works()
                .add(
                    "2023-07-10",
                    "work-committee",
                    Act::Agree(Concur::new(Topic::BALLOT, Concurrence::Opinion)),
                )
                .add("2023-07-20", "village-1", out()),
        ),
        of.met(
            "thin meeting, 59 of 90 came: a ballot is allowed",
            works().add("2023-07-10", "village-1", meeting(50, 59)).add(
                "2023-07-20",
                "village-1",
                out(),
            ),
        ),
        of.missed(
            "60 of 90 came but voted no: a ballot is not allowed",
            works().add("2023-07-10", "village-1", meeting(50, 60)).add(
                "2023-07-20",
                "village-1",
                out(),
            ),
        ),
        of.missed(
            "online",
            works().add("2023-07-20", "village-1", online(60, "2023-07-21")),
        ),
        of.open(
            "a ballot, the log not complete",
            uncovered(works()).add("2023-07-20", "village-1", out()),
        ),
        of.met(
            "the day before the decree, 2023-08-14",
            on_last("2023-08-14"),
        ),
        of.outside("the day of the decree, 2023-08-15", on_last("2023-08-15")),
        of.outside("the day after, 2023-08-16", on_last("2023-08-16")),
        of.outside(
            "a matter of the commune",
            commune(MatterKind::WORKS).add("2023-07-20", "village-1", meeting(60, 70)),
        ),
        of.outside(
            "a convention",
            village(MatterKind::CONVENTION).add("2023-07-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| works().add(day, "village-1", meeting(60, 70)),
        Outcome::Satisfied,
    ));
    all
}

/// Art. 17(2) third paragraph, 17(1)(c), 19(1)(c): a matter of self-management.
fn self_forms() -> Vec<Vignette> {
    let of = Of("law-10-2022:17.2.p3:self-forms");
    let own = || village(MatterKind::SELF_MANAGEMENT);
    let out = || ballot(46, 70, "2024-06-30");
    let agreed = |topic| own().add("2024-06-10", "work-committee", agree(topic));
    let vote = || online(46, "2024-06-22");
    let mut all = vec![
        of.met(
            "a meeting",
            own().add("2024-06-20", "village-1", meeting(46, 60)),
        ),
        of.met(
            "a ballot agreed with the work committee",
            agreed(Topic::BALLOT).add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "a ballot without agreement",
            own().add("2024-06-20", "village-1", out()),
        ),
        of.missed(
            "a ballot where an online vote was agreed",
            agreed(Topic::ONLINE_VOTE).add("2024-06-20", "village-1", out()),
        ),
        of.met(
            "thin meeting, 45 of 90 came: a ballot is allowed",
            own().add("2024-06-10", "village-1", meeting(40, 45)).add(
                "2024-06-20",
                "village-1",
                out(),
            ),
        ),
        of.missed(
            "46 of 90 came but voted no: a ballot is not allowed",
            own().add("2024-06-10", "village-1", meeting(40, 46)).add(
                "2024-06-20",
                "village-1",
                out(),
            ),
        ),
        of.met(
            "online, agreed and chosen by 46 of 90",
            agreed(Topic::ONLINE_VOTE)
                .add("2024-06-12", "village-1", online_choice(46, "2024-06-13"))
                .add("2024-06-20", "village-1", vote()),
        ),
        of.missed(
            "online, chosen by 45 of 90",
            agreed(Topic::ONLINE_VOTE)
                .add("2024-06-12", "village-1", online_choice(45, "2024-06-13"))
                .add("2024-06-20", "village-1", vote()),
        ),
        of.missed(
            "online, chosen after it was held",
            agreed(Topic::ONLINE_VOTE)
                .add("2024-06-20", "village-1", vote())
                .add("2024-06-23", "village-1", online_choice(46, "2024-06-24")),
        ),
        of.missed(
            "online, agreed and not chosen",
            agreed(Topic::ONLINE_VOTE).add("2024-06-20", "village-1", vote()),
        ),
        of.missed(
            "online, chosen and not agreed",
            own()
                .add("2024-06-12", "village-1", online_choice(46, "2024-06-13"))
                .add("2024-06-20", "village-1", vote()),
        ),
        of.open(
            "online, the log not complete",
            uncovered(own()).add("2024-06-20", "village-1", vote()),
        ),
        of.outside(
            "works are never decided by this paragraph",
            village(MatterKind::WORKS).add("2024-06-20", "village-1", meeting(60, 70)),
        ),
    ];
    all.extend(of.since_2023_07_01(
        |day| own().add(day, "village-1", meeting(46, 60)),
        Outcome::Satisfied,
    ));
    all
}

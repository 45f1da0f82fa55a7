//! Where the text can be read in two ways: the reading taken, and the worlds that would come out otherwise by the other one.
//!
//! A row names its worlds by norm and name and repeats what the article, so read, says of them: a world that is gone, or
//! that says something else now, fails the row.

use alloc::collections::BTreeSet;

use danchu::act::{Field, Topic};
use danchu::catalogue;
use danchu::check::Checker;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case, Deed};
use danchu::report::Outcome::{
    self, NotApplicable, Pending, Satisfied, SatisfiedLate, Undetermined, Unsatisfied,
};

use crate::world::{Log, Of, Vignette, decide, meeting, recognise, sent_and_received, world};

/// A world: its norm, its name, what the article says of it, and the last day if the border is a day.
type World = (&'static str, &'static str, Outcome, Option<&'static str>);

struct Trap {
    /// The point, and the reading taken.
    name: &'static str,
    worlds: &'static [World],
    /// Tests that hold it: the file, and the function.
    tests: &'static [(&'static str, &'static str)],
    /// What is not held, and why.
    open: Option<&'static str>,
}

const fn trap(name: &'static str, worlds: &'static [World]) -> Trap {
    Trap {
        name,
        worlds,
        tests: &[],
        open: None,
    }
}

impl Trap {
    const fn tests(self, tests: &'static [(&'static str, &'static str)]) -> Self {
        Self { tests, ..self }
    }

    const fn open(self, open: &'static str) -> Self {
        Self {
            open: Some(open),
            ..self
        }
    }
}

const DEADLINES: &str = "tests/time/deadlines.rs";
const KEPT: &str = "tests/check/kept.rs";
const TENSIONS: &str = "tests/norms/tensions.rs";

const CARRIED: &str = "law-10-2022:21.1:carried";
const HALF: &str = "law-10-2022:21.1.p3:carried-half";
const VILLAGES: &str = "law-10-2022:21.1.p2:carried-villages";
const SEND: &str = "law-10-2022:20.3:send";
const ANSWER: &str = "law-10-2022:21.2.p5:answer-pc";
const ANSWER_FILE: &str = "decree-61-2023:11.3.b:answer";
const ANNOUNCE: &str = "law-10-2022:19.2:announce";
const NOTICE: &str = "decree-59-2023:3.3:notice";
const FORMS: &str = "decree-59-2023:4.1:village-forms";
const MEETING_ONLY: &str = "law-10-2022:17.2:meeting-only";
const SIGNATURES: &str = "law-10-2022:20.2.g:signatures";
const TEAM: &str = "decree-59-2023:6.1.b:team";
const COUNCIL: &str = "law-10-2022:23.1.p2:report";
const PUBLISH: &str = "law-10-2022:12.3:publish";
const POST: &str = "law-10-2022:13.2:post-seat";

const TRAPS: &[Trap] = &[
    trap(
        "days or working days: as written, row by row",
        &[
            (SEND, "over the Lunar New Year", Unsatisfied, Some("2024-02-19")),
            ("decree-59-2023:8:answer", "received on Friday, recognised the next Thursday", Satisfied, Some("2024-06-28")),
            ("decree-59-2023:4.2.p2:send-plan", "trap: days, not working days: issued on Friday, sent on Tuesday", SatisfiedLate, None),
            ("decree-59-2023:11.1.c:summon", "on the last day", Satisfied, Some("2024-02-28")),
            ("decree-59-2023:11.1.c:summon", "a day late", SatisfiedLate, Some("2024-02-28")),
        ],
    ),
    trap(
        "the day of the event is not counted",
        &[
            (POST, "one day too short", Unsatisfied, None),
            (POST, "thirty days", Satisfied, None),
        ],
    )
    .tests(&[
        (DEADLINES, "the_first_day_is_not_counted_unless_the_norm_counts_it"),
        ("tests/time/dates.rs", "thirty_days_posted_end_on_the_thirtieth_day_after"),
        (KEPT, "a_day_too_short_is_too_short"),
    ]),
    trap(
        "2 days before: the day of the event is not counted, and the day never rolls",
        &[
            (ANNOUNCE, "2 days before, a Saturday", Satisfied, Some("2024-06-08")),
            (ANNOUNCE, "1 day before", SatisfiedLate, Some("2024-06-08")),
            (NOTICE, "a meeting on Tuesday, notice on Sunday", Satisfied, Some("2024-06-23")),
        ],
    )
    .tests(&[(DEADLINES, "backward_never_rolls")]),
    trap(
        "days before an event run from the real day once it is recorded, before it from the planned one",
        &[
            (ANNOUNCE, "postponed by 2 days: the real day counts", Satisfied, Some("2024-06-10")),
            (TEAM, "trap: a planned day makes no miss: it may be postponed", Pending, None),
            (TEAM, "trap: backward anchor: the real day counts once recorded, a later plan does not cure it", Unsatisfied, Some("2024-06-10")),
            (TEAM, "trap: backward anchor: moved to July, and done in time for that day", Satisfied, Some("2024-06-30")),
        ],
    ),
    trap(
        "a last day on a rest day moves, but not that of what is kept, fresh or before",
        &[
            ("decree-59-2023:4.2.p2:send-plan", "trap: days, an end on a Sunday moves to Monday: issued on Friday", Satisfied, Some("2024-06-24")),
            ("decree-59-2023:9.3.p3:new-election", "an end on Saturday 2024-08-24 moves to Monday", Satisfied, Some("2024-08-26")),
            (TEAM, "a last day on a Saturday stays: an election on Tuesday 2024-06-25", Satisfied, Some("2024-06-15")),
            // Posted on Thursday 2024-05-16, 30 days end on Saturday 2024-06-15.
            (POST, "trap: 30 days kept end on a Saturday", Pending, Some("2024-06-15")),
            // Supported on Saturday 2024-03-16, 3 months end on Sunday 2024-06-16.
            ("law-10-2022:16.3:support", "trap: 3 months end on a Sunday: put up on that day", Satisfied, None),
            ("law-10-2022:16.3:support", "trap: 3 months end on a Sunday: put up on Monday", Unsatisfied, None),
        ],
    )
    .tests(&[(DEADLINES, "an_end_on_a_rest_day_rolls_to_the_next_working_day")]),
    trap(
        "5 working days of a document run from its date, not from its arrival at the commune",
        &[
            (PUBLISH, "on the fifth working day", Satisfied, Some("2024-03-11")),
            (PUBLISH, "trap: the document arrived two days later", SatisfiedLate, Some("2024-03-11")),
        ],
    )
    .open("the report shows one last day; that of an arrival is not shown beside it"),
    trap(
        "from receipt: sent is not received; for a convention the complete file starts the clock of the decree",
        &[
            (ANSWER, "sent is not received: nobody says when it arrived", Undetermined, None),
            (ANSWER, "trap: the file of a convention was complete later", Satisfied, Some("2024-06-28")),
            (ANSWER_FILE, "trap: the file of a convention was complete later", Satisfied, Some("2024-07-02")),
        ],
    ),
    trap(
        "after meetings by cluster 5 working days run from the last one",
        &[(SEND, "after cluster meetings the last one counts", Satisfied, Some("2024-06-27"))],
    ),
    trap(
        "shares are of all household representatives, not of those present; only the secretary and the method go by those who came",
        &[
            (CARRIED, "59 of 60 present: of all, not of those present", Unsatisfied, None),
            (HALF, "45 of 50 present: of all, not of those present", Unsatisfied, None),
            ("decree-59-2023:3.5.a:secretary", "trap: of those present: 24 of 47 who came, of 90 households", Satisfied, None),
            ("decree-59-2023:3.5.b.p3:method", "trap: of those present: 24 of 47 who came, of 90 households", Satisfied, None),
        ],
    )
    .tests(&[(KEPT, "two_thirds_of_all_staff_come_and_more_than_half_of_them_agree")]),
    trap(
        "one representative for each household",
        &[
            (CARRIED, "100 persons came from 90 households: 60 households are enough", Satisfied, None),
            ("law-10-2022:19.3:one-ballot-each", "91 ballots: a second family member", Unsatisfied, None),
            ("decree-59-2023:9.1.b:petition", "45 of 90 households: half is enough", Satisfied, None),
            ("decree-59-2023:9.1.b:petition", "44 of 90 households", Unsatisfied, None),
        ],
    ),
    trap(
        "money across the commune: two thirds of the villages, each by two thirds of its own, and one without a vote counts in the whole",
        &[
            (VILLAGES, "villages count, not households: 130 of 210 households in 1 of 3 villages", Unsatisfied, None),
            (VILLAGES, "39 of 60 households: the village does not approve", Unsatisfied, None),
            (VILLAGES, "1 of 3 villages, the others without a vote: they stay in the denominator", Unsatisfied, None),
            (CARRIED, "a village's own vote on a commune-wide matter", Satisfied, None),
        ],
    ),
    trap(
        "self-management across the commune: each village by more than half, and no rule from when it binds",
        &[
            (HALF, "self-management of the whole commune, by each village", Satisfied, None),
            (VILLAGES, "self-management has no rule for the commune", NotApplicable, None),
            ("law-10-2022:21.2:effect-self-commune", "adopted by a village, and no rule says from when", Undetermined, None),
        ],
    ),
    trap(
        "a village meeting has no quorum but that it can reach the share; one on a convention has more than half",
        &[
            (CARRIED, "59 came, all in favour: too few came to be able to pass", Unsatisfied, None),
            ("decree-61-2023:10.1.a:attended", "45 of 90", Unsatisfied, None),
            ("decree-61-2023:10.1.a:attended", "46 of 90", Satisfied, None),
        ],
    ),
    trap(
        "a thin meeting opens a ballot, a lost vote does not; an election is run again; a lost discharge goes to the People's Committee",
        &[
            (FORMS, "a ballot after a meeting of 59: too few for 60 of 90", Satisfied, None),
            (FORMS, "trap: enough came but voted no: no ballot follows", Unsatisfied, None),
            (HALF, "46 came, 40 in favour: enough came and voted no", Unsatisfied, None),
            ("decree-59-2023:8:answer", "a rerun ordered", Satisfied, None),
            ("decree-59-2023:9.3.p2:no-agreement", "not decided: owed, never late", Pending, None),
            ("decree-59-2023:9.3.p2:no-agreement", "trap: a failed vote: too few came, a ballot may follow", NotApplicable, None),
        ],
    ),
    trap(
        "the People's Committee recognises conventions and heads, the Front boards, nobody the rest",
        &[
            (ANSWER, "nobody recognises works, though they are sent", NotApplicable, None),
            (ANSWER, "the other one recognised", Unsatisfied, None),
            ("law-10-2022:21.2.p3:effect-recognised-pc", "the Front has no part in it", Pending, None),
            ("law-10-2022:21.2.p4:effect-recognised-front", "the People's Committee has no part in it", Pending, None),
        ],
    ),
    trap(
        "silence is no recognition, and a refusal in time is an answer",
        &[
            ("law-10-2022:21.2.p3:effect-recognised-pc", "silence is not recognition", Pending, None),
            ("law-10-2022:21.2.p3:effect-recognised-pc", "refused", Unsatisfied, None),
            (ANSWER, "silence, the day after the last", Unsatisfied, None),
            (ANSWER, "refused on the last day: the duty is fulfilled, the effect is not", Satisfied, None),
        ],
    ),
    trap(
        "conventions and persons never go by a ballot that the chairman chose",
        &[
            (MEETING_ONLY, "the chairman of the People's Committee cannot choose a ballot for a convention", Unsatisfied, None),
            (MEETING_ONLY, "thin meeting, 45 of 90 came: a ballot is allowed", Satisfied, None),
        ],
    ),
    trap(
        "a ballot by choice only on self-management, and the report tells the law against the decree",
        &[(FORMS, "trap: ballot by choice: agreed with the Front work committee, and still no ground", Unsatisfied, None)],
    )
    .tests(&[(TENSIONS, "ballot_by_choice")]),
    trap(
        "the community discharges a board member, the Front proposes and recognises, and the report tells the law against the decree",
        &[
            ("law-10-2022:36.2.p2:proposed-first", "proposed the same day", Satisfied, None),
            ("law-10-2022:36.2.p2:proposed-first", "proposed by the work committee only", Unsatisfied, None),
            // The vote of the community decides: recognised by the Front, not carried by the community.
            ("law-10-2022:21.2.p4:effect-recognised-front", "recognised, though 45 of 90 is no adoption", NotApplicable, None),
        ],
    )
    .tests(&[
        (TENSIONS, "who_discharges_board_members"),
        ("tests/norms/people_inspect/mod.rs", "the_report_tells_who_discharges_by_law_and_by_decree"),
    ]),
    trap(
        "a missing signature is a defect and a ground, not a nullity",
        &[
            (SIGNATURES, "trap: the village head did not sign what was carried", Unsatisfied, None),
            ("law-10-2022:20.2:contents", "trap: what was carried is written without the result", Unsatisfied, None),
            ("law-10-2022:21.2:effect-village", "trap: the village head did not sign what was carried", Satisfied, None),
            ("law-10-2022:21.2:effect-village", "trap: what was carried is written without the result", Satisfied, None),
        ],
    )
    .tests(&[("tests/check/main.rs", "an_annulment_ends_the_effect_and_one_without_power_does_not")]),
    trap(
        "the loudspeakers of the village are not those of the commune; a notice is told and posted, a ballot announced by either",
        &[
            (NOTICE, "trap: two facilities: the loudspeakers of the commune", Unsatisfied, None),
            (NOTICE, "trap: one channel and posting: posted only", Unsatisfied, None),
            (NOTICE, "trap: one channel and posting: told only", Unsatisfied, None),
            ("decree-59-2023:4.4:announce", "trap: posting is one option here: posted only", Satisfied, None),
        ],
    ),
    trap(
        "one person in two offices signs for both, and does not convene the own discharge",
        &[
            (SIGNATURES, "one person is village head and Front head: signs for both", Satisfied, None),
            (SIGNATURES, "that one person is not a household representative besides", Unsatisfied, None),
            ("decree-59-2023:3.1.c:convenor-discharge", "trap: one hand, the convenor changes", NotApplicable, None),
        ],
    )
    .tests(&[("tests/properties/moves.rs", "two_offices_in_one_village_say_nothing_of_another")]),
    trap(
        "the nearest session is the first ordinary one after the trigger; none recorded is pending",
        &[
            (COUNCIL, "the first of two sessions counts", Unsatisfied, Some("2024-07-15")),
            (COUNCIL, "the session before the vote is not the nearest one after it", Pending, None),
            (COUNCIL, "no ordinary session yet", Pending, None),
        ],
    ),
    trap(
        "45 days before the supervision, not before the project",
        &[
            ("law-10-2022:45.1.b:notify-owner", "on the last day", Satisfied, Some("2024-01-19")),
            ("law-10-2022:45.1.b:notify-owner", "a day late", SatisfiedLate, Some("2024-01-19")),
            ("law-10-2022:45.1.b:notify-owner", "only the project begins", NotApplicable, None),
        ],
    ),
    trap(
        "without a stated time a duty is owed and never late",
        &[
            ("law-10-2022:23.2:report", "not reported: no time is named", Pending, None),
            ("decree-59-2023:9.3.p2:no-agreement", "not decided: owed, never late", Pending, None),
        ],
    )
    .open("a later stage of the matter does not turn it from pending to undetermined: no stages are ordered but by a row"),
    trap(
        "other law displaces a rule only if the context names it",
        &[
            (MEETING_ONLY, "other law that the context names prevails, Art. 17(3)", NotApplicable, None),
            (MEETING_ONLY, "other law for another norm changes nothing here", Unsatisfied, None),
            (PUBLISH, "other law gives the time", NotApplicable, None),
        ],
    )
    .tests(&[("tests/properties/main.rs", "a_special_law_touches_only_the_norm_it_names")]),
    trap("wider by local rule is longer, sooner, more; never another share", &[])
        .tests(&[
            ("tests/check/local.rs", "kept_longer_is_wider"),
            ("tests/check/local.rs", "sooner_is_wider_counted_in_the_same_way"),
            ("tests/check/local.rs", "a_share_has_no_direction"),
            ("tests/check/local.rs", "a_composition_and_a_concurrence_have_no_direction"),
        ]),
    trap("a line that ends with a semicolon is no paragraph", &[])
        .tests(&[
            ("tests/norms/traps.rs", "no_row_takes_a_broken_line_for_a_paragraph"),
            ("tests/catalogue/accounting.rs", "every_row_cites_a_place_of_the_text"),
        ]),
];

/// Worlds that no chapter has, typed from the articles.
fn typed() -> Vec<Vignette> {
    let works = || {
        world(MatterKind::WORKS, Reach::Village, "2024-09-30").add(
            "2024-06-20",
            "village-1",
            meeting(60, 70),
        )
    };
    // 60 of 90 carried works on 2024-06-20; the document lacks what Art. 20(2) asks for.
    let unsigned = || {
        let signed = [
            (danchu::actor::BodyKind::FRONT_WORK_HEAD, 1),
            (danchu::actor::BodyKind::HOUSEHOLDS, 2),
        ];
        let signed = signed
            .map(|(by, count)| danchu::record::Signature::new(by, danchu::Quantity::exact(count)));
        works().add(
            "2024-06-20",
            "village-1",
            decide(|it| it.with_signed(signed.to_vec())),
        )
    };
    let without_result = || {
        let fields = vec![
            Field::TIME,
            Field::HOUSEHOLDS,
            Field::PRESENT,
            Field::ABSENT,
            Field::SUBJECT,
            Field::FORM,
            Field::DECISION,
        ];
        works().add(
            "2024-06-20",
            "village-1",
            decide(|it| it.with_contents(fields)),
        )
    };
    // The decision arrived on Friday 2024-06-21: 5 working days end on Friday 06-28. The file was complete on
    // Tuesday 06-25: they end on Tuesday 07-02. Recognised on 06-28.
    let file = || {
        world(MatterKind::CONVENTION, Reach::Village, "2024-09-30")
            .add("2024-06-20", "village-1", meeting(60, 70))
            .add("2024-06-21", "head", sent_and_received("pc", "2024-06-21"))
            .add(
                "2024-06-25",
                "pc",
                Act::Receive(Deed::new().with_topic(Topic::COMPLETE_FILE)),
            )
            .add("2024-06-28", "pc", recognise())
    };
    // The document of Monday 2024-03-04 arrived on Wednesday: made public on Tuesday 2024-03-12, 4 working days after it
    // arrived and 6 after its date.
    let arrived = || {
        let item = danchu::record::Publication::new(Topic::CONTENT_ITEM);
        world(MatterKind::ITEM_ECONOMY, Reach::Commune, "2024-06-28")
            .add("2024-03-04", "pc", decide(|it| it))
            .add(
                "2024-03-06",
                "pc",
                Act::Receive(Deed::new().with_topic(Topic::CONTENT_ITEM)),
            )
            .add("2024-03-12", "pc", Act::Publish(item))
    };
    // Posted on Thursday 2024-05-16 and up: 30 days end on Saturday 2024-06-15.
    let posted = || {
        let item = danchu::record::Publication::new(Topic::CONTENT_ITEM)
            .with_channels(vec![danchu::act::Channel::POSTING])
            .with_places(vec![danchu::act::Place::COMMUNE_SEAT]);
        world(MatterKind::ITEM_ECONOMY, Reach::Commune, "2024-06-14")
            .add("2024-05-16", "pc", decide(|it| it))
            .add("2024-05-16", "pc", Act::Publish(item))
    };
    // 9 of 90 households supported on Saturday 2024-03-16; 3 months end on Sunday 2024-06-16.
    let supported = |put_up: &str| -> Case {
        world(MatterKind::WORKS, Reach::Village, "2024-09-30")
            .add("2024-03-16", "households", crate::world::support(9))
            .add(put_up, "citizens", crate::world::initiate())
    };
    vec![
        Of(SIGNATURES).missed(
            "trap: the village head did not sign what was carried",
            unsigned(),
        ),
        Of("law-10-2022:21.2:effect-village")
            .met(
                "trap: the village head did not sign what was carried",
                unsigned(),
            )
            .done("2024-06-20"),
        Of("law-10-2022:20.2:contents").missed(
            "trap: what was carried is written without the result",
            without_result(),
        ),
        Of("law-10-2022:21.2:effect-village")
            .met(
                "trap: what was carried is written without the result",
                without_result(),
            )
            .done("2024-06-20"),
        Of(ANSWER)
            .met("trap: the file of a convention was complete later", file())
            .due("2024-06-28"),
        Of(ANSWER_FILE)
            .met("trap: the file of a convention was complete later", file())
            .due("2024-07-02"),
        Of(PUBLISH)
            .late("trap: the document arrived two days later", arrived())
            .due("2024-03-11"),
        Of(POST)
            .pending("trap: 30 days kept end on a Saturday", posted())
            .due("2024-06-15"),
        Of("law-10-2022:16.3:support").met(
            "trap: 3 months end on a Sunday: put up on that day",
            supported("2024-06-16"),
        ),
        Of("law-10-2022:16.3:support").missed(
            "trap: 3 months end on a Sunday: put up on Monday",
            supported("2024-06-17"),
        ),
    ]
}

#[test]
fn the_worlds_typed_for_the_traps_are_answered_as_read() {
    let checker = Checker::viet_nam();
    for vignette in typed() {
        assert!(
            vignette.holds(&checker),
            "{} / {}: {:?}",
            vignette.norm,
            vignette.name,
            vignette.answer(&checker)
        );
    }
}

/// The function stands in the file, as a test.
pub(crate) fn assert_test((file, name): (&str, &str)) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let begins = format!("fn {name}(");
    // A law that is given out is a line of the list that makes its test.
    let listed = format!("{name}: ");
    let stands = lines.windows(2).any(|pair| {
        (pair[0] == "#[test]" && pair[1].starts_with(&begins)) || pair[1].starts_with(&listed)
    });
    assert!(stands, "{file} has no test {name}");
}

#[test]
fn every_trap_is_held_by_worlds_or_tests_or_listed_as_open() {
    assert_eq!(TRAPS.len(), 28);
    let names: BTreeSet<&str> = TRAPS.iter().map(|trap| trap.name).collect();
    assert_eq!(names.len(), TRAPS.len());
    let mut vignettes = crate::all();
    vignettes.extend(typed());
    let mut gone = Vec::new();
    for trap in TRAPS {
        assert!(
            !trap.worlds.is_empty() || !trap.tests.is_empty() || trap.open.is_some(),
            "{}: nothing holds it",
            trap.name
        );
        for test in trap.tests {
            assert_test(*test);
        }
        for &(norm, name, outcome, due) in trap.worlds {
            let stands = vignettes.iter().any(|one| {
                one.norm == norm
                    && one.name == name
                    && one.expect == outcome
                    && (due.is_none() || one.due == due)
            });
            if !stands {
                gone.push(format!(
                    "{}: {norm} / {name}: {outcome:?}, {due:?}",
                    trap.name
                ));
            }
        }
    }
    assert!(gone.is_empty(), "\n{}", gone.join("\n"));
}

/// Law Art. 11(9), 23(2), 37(1), 43(2)(c), 45(1)(a), 60(2): what follows a semicolon on a new line in the stored text
/// belongs to the paragraph before it.
#[test]
fn no_row_takes_a_broken_line_for_a_paragraph() {
    // The paragraphs that each of them has, by the capital they begin with.
    let broken = [
        ("11.9", 1),
        ("23.2", 1),
        ("37.1", 1),
        ("43.2.c", 2),
        ("45.1.a", 1),
        ("60.2", 1),
    ];
    let law = "10/2022/QH15".parse().unwrap();
    let places: BTreeSet<String> = catalogue::provisions(&law)
        .map(ToString::to_string)
        .collect();
    for (path, paragraphs) in broken {
        let below = format!("{path}.p");
        let found = places.iter().filter(|place| place.starts_with(&below));
        assert!(places.contains(path), "{path}");
        assert_eq!(found.count(), paragraphs - 1, "{path}");
    }
}

//! Programmes that were issued, written as files from public pages, each with a case that was made up for it.
//!
//! `examples/data/programmes` holds the programmes, `examples/data/cases` the cases. For each programme the numbers of the
//! duties that a reader noted from its source are listed here with what became of them: a norm, a row that enables, a place
//! left unmodelled with a reason. What the cases come to was typed from the source before the engine was asked: who owes
//! it (or what started it), the outcome, the last day.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use danchu::Lang;
use danchu::check::{Checker, Context};
use danchu::norm::Reason;
use danchu::programme::{Classified, Programme, Score};
use danchu::record::Case;
use danchu::record::YesNo::{No, Yes};
use danchu::report::{Outcome, Report, Summary};
use danchu::time::Date;
use danchu::wire;

fn data(folder: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data")
        .join(folder)
        .join(format!("{name}.json"))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn programme(name: &str) -> Programme {
    let programme = wire::read_programme(&text(&data("programmes", name)))
        .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    assert_eq!(programme.id.as_str(), name);
    programme
}

fn case(name: &str) -> Case {
    let case = wire::read_case(&text(&data("cases", name)))
        .unwrap_or_else(|errors| panic!("{name}: {errors:?}"));
    assert_eq!(case.id.as_str(), name);
    case
}

/// What became of a duty of a source.
enum Kept {
    /// Norms of the programme, by what follows its name in their ids.
    Norms(&'static [&'static str]),
    /// A row that only enables.
    Enables(&'static str),
    /// A norm of the built-in catalogue: the source says again what the law asks.
    Law(&'static str),
    /// A place left unmodelled: the text, the place, the reason.
    Left(&'static str, &'static str, Reason),
}
use Kept::{Enables, Law, Left, Norms};

/// Whether every duty that was noted from a source has its place, and every norm of the programme its duty.
fn accounted(programme: &Programme, duties: &[(&str, Kept)]) {
    let name = |id: &danchu::NormId| {
        let start = format!("{}:", programme.id);
        let rest = id.as_str().strip_prefix(&start);
        rest.unwrap_or_else(|| panic!("{id}")).to_owned()
    };
    let norms: BTreeSet<String> = programme.norms.iter().map(|norm| name(&norm.id)).collect();
    let enabling: Vec<String> = programme.enabling.iter().map(|row| name(&row.id)).collect();
    let mut used = BTreeSet::new();
    for (number, kept) in duties {
        match kept {
            Norms(ids) => {
                assert!(!ids.is_empty(), "{number}");
                for id in *ids {
                    assert!(norms.contains(*id), "{number}: {id}");
                    used.insert((*id).to_owned());
                }
            }
            Enables(id) => assert!(enabling.iter().any(|row| row == id), "{number}: {id}"),
            Law(id) => {
                let id = id.parse().unwrap();
                assert!(danchu::catalogue::norm(&id).is_some(), "{number}: {id}");
            }
            Left(text, place, reason) => {
                let found = programme.unmodelled.iter().any(|row| {
                    row.cite.instrument.as_str() == *text
                        && row.cite.provision.as_str() == *place
                        && row.reason == *reason
                });
                assert!(found, "{number}: {place} of {text}");
            }
        }
    }
    assert_eq!(
        norms, used,
        "norms that no duty of the source stands behind"
    );
}

/// A line for each finding that is not *not applicable*: the norm, who owes it or what started it, the outcome, the last day.
fn lines(programme: &Programme, case: &Case, as_of: &str) -> BTreeSet<String> {
    let checker = Checker::of_programme(programme).unwrap();
    let day: Date = as_of.parse().unwrap();
    let report = checker.check(case, &Context::new().with_as_of(day));
    assert!(report.findings.iter().all(|finding| {
        let own = finding.norm.as_str().strip_prefix(programme.id.as_str());
        own.is_some_and(|rest| rest.starts_with(':'))
    }));
    let made = report.findings.iter();
    let made = made.filter(|finding| finding.outcome != Outcome::NotApplicable);
    let lines: Vec<String> = made
        .map(|finding| {
            let (_, norm) = finding.norm.as_str().split_once(':').unwrap();
            let bearer = finding.bearer.as_ref().map(ToString::to_string);
            let subject = finding.subject.as_ref().map(ToString::to_string);
            let who = bearer.or(subject).unwrap_or_else(|| "-".to_owned());
            let outcome = serde_json::to_value(finding.outcome).unwrap();
            let due = finding
                .due
                .map_or_else(String::new, |due| format!(" {due}"));
            format!("{norm} {who} {}{due}", outcome.as_str().unwrap())
        })
        .collect();
    let set: BTreeSet<String> = lines.iter().cloned().collect();
    assert_eq!(
        set.len(),
        lines.len(),
        "two findings of one line: {lines:#?}"
    );
    set
}

/// Whether a case comes to what was typed for it.
#[track_caller]
fn comes_to(programme: &Programme, case: &Case, as_of: &str, expected: &str) {
    let found = lines(programme, case, as_of);
    let expected: BTreeSet<String> = expected
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    let wrong: Vec<_> = found.difference(&expected).collect();
    let lost: Vec<_> = expected.difference(&found).collect();
    assert!(
        wrong.is_empty() && lost.is_empty(),
        "{as_of}\nfound and not expected: {wrong:#?}\nexpected and not found: {lost:#?}"
    );
}

/// The lines of a report that are about one norm and one who owes it.
fn of(programme: &Programme, case: &Case, as_of: &str, start: &str) -> Vec<String> {
    let start = format!("{start} ");
    let all = lines(programme, case, as_of).into_iter();
    all.filter_map(|line| line.strip_prefix(&start).map(str::to_owned))
        .collect()
}

#[test]
fn can_tho_every_duty_has_its_place() {
    let programme = programme("can-tho-2579");
    accounted(
        &programme,
        &[
            ("QĐ.3", Norms(&["3:guide", "3:urge", "3:check", "3:advise"])),
            ("9.2a", Norms(&["9.2.a:self-assess"])),
            ("9.2b", Norms(&["9.2.b:consolidate"])),
            ("9.2c", Norms(&["9.2.c:review", "9.2.c:report"])),
            ("9.2c, to decide and announce", Enables("9.2.c:announce")),
            ("10.3a", Norms(&["10.3.a:carry-out"])),
            ("10.end", Norms(&["10:report-difficulty"])),
            (
                "award quota",
                Left("can-tho-2579-regulation", "awards.1", Reason::TextNotRead),
            ),
            (
                "appendix II",
                Left("can-tho-2579-regulation", "appendix.2", Reason::TextNotRead),
            ),
        ],
    );
    // A decision of a province that was merged away is replaced by another issuer.
    let replaced: Vec<&str> = programme.instruments[0]
        .relations
        .iter()
        .filter(|relation| relation.kind == danchu::law::RelationKind::Replaces)
        .map(|relation| relation.target.as_str())
        .collect();
    assert_eq!(replaced, ["can-tho-1849", "hau-giang-824"]);
}

#[test]
fn can_tho_a_year_of_grading() {
    // Ward B reported the day before the window, C the day after it, D never, E without its evidence, F to another body;
    // of three departments one saw a difficulty and told it, one did not tell it, one saw none.
    comes_to(
        &programme("can-tho-2579"),
        &case("can-tho-grading"),
        "2027-04-05",
        "3:guide home-affairs-director satisfied
         3:urge home-affairs-director satisfied
         3:check home-affairs-director pending
         3:advise home-affairs-director pending
         9.2.a:self-assess pc-a satisfied 2026-12-15
         9.2.a:self-assess pc-b unsatisfied 2026-12-15
         9.2.a:self-assess pc-c satisfied_late 2026-12-15
         9.2.a:self-assess pc-d unsatisfied 2026-12-15
         9.2.a:self-assess pc-e unsatisfied 2026-12-15
         9.2.a:self-assess pc-f unsatisfied 2026-12-15
         9.2.a:self-assess finance satisfied 2026-12-15
         9.2.a:self-assess works unsatisfied 2026-12-15
         9.2.a:self-assess health unsatisfied 2026-12-15
         9.2.b:consolidate home-affairs satisfied 2026-12-31
         9.2.c:review home-affairs satisfied 2027-03-31
         9.2.c:report home-affairs satisfied_late 2027-03-31
         10.3.a:carry-out pc-a satisfied
         10.3.a:carry-out pc-b satisfied
         10.3.a:carry-out pc-c pending
         10.3.a:carry-out pc-d pending
         10.3.a:carry-out pc-e pending
         10.3.a:carry-out pc-f pending
         10.3.a:carry-out finance pending
         10.3.a:carry-out works pending
         10.3.a:carry-out health pending
         10:report-difficulty difficulty-a-seen satisfied
         10:report-difficulty difficulty-b-seen pending",
    );
}

#[test]
fn can_tho_the_window_opens_and_closes_on_its_days() {
    let programme = programme("can-tho-2579");
    let mut case = case("can-tho-grading");
    let of = |case: &Case, day: &str, start: &str| of(&programme, case, day, start);
    let d = "9.2.a:self-assess pc-d";
    assert_eq!(of(&case, "2026-12-09", d), Vec::<String>::new());
    assert_eq!(of(&case, "2026-12-10", d), ["pending 2026-12-15"]);
    assert_eq!(of(&case, "2026-12-15", d), ["pending 2026-12-15"]);
    assert_eq!(of(&case, "2026-12-16", d), ["unsatisfied 2026-12-15"]);
    let review = "9.2.c:review home-affairs";
    assert_eq!(of(&case, "2026-12-31", review), Vec::<String>::new());
    assert_eq!(of(&case, "2027-01-01", review), ["pending 2027-03-31"]);
    assert_eq!(of(&case, "2027-03-30", review), ["pending 2027-03-31"]);
    assert_eq!(of(&case, "2027-03-31", review), ["satisfied 2027-03-31"]);
    // The first scoring is that of 2026: nobody owed one in 2025.
    assert_eq!(of(&case, "2025-12-31", d), Vec::<String>::new());
    // Without a complete log nobody knows whether ward D reported.
    case.coverage.clear();
    assert_eq!(of(&case, "2026-12-16", d), ["undetermined 2026-12-15"]);
}

#[test]
fn can_tho_grades_a_score_or_says_that_the_text_does_not() {
    let programme = programme("can-tho-2579");
    let scale = &programme.scales[0];
    let grade = |points: &str, yes: &[&str]| {
        let mut score = Score::new(points.parse().unwrap());
        for topic in [
            "criterion_at_zero",
            "head_reprimanded",
            "head_warned",
            "corruption",
            "serious_disunity",
            "leading_official_dismissed",
            "criminal_handling",
            "not_self_scored",
        ] {
            let is = if yes.contains(&topic) { Yes } else { No };
            score = score.with_fact(topic.parse().unwrap(), is);
        }
        match scale.classify(&score) {
            Classified::Grade { grade } => grade.into_owned(),
            other => format!("{other:?}"),
        }
    };
    assert_eq!(grade("94.99", &[]), "good");
    assert_eq!(grade("95", &[]), "excellent");
    assert_eq!(grade("103", &[]), "excellent");
    assert_eq!(grade("84.99", &[]), "completed");
    assert_eq!(grade("75", &[]), "completed");
    assert_eq!(grade("74.99", &[]), "not_completed");
    for points in ["85", "94.99", "95"] {
        assert_eq!(grade(points, &["criterion_at_zero"]), "Gap", "{points}");
    }
    assert_eq!(grade("84.99", &["criterion_at_zero"]), "completed");
    assert_eq!(grade("96", &["head_reprimanded"]), "good");
    assert_eq!(grade("96", &["head_warned"]), "completed");
    assert_eq!(grade("80", &["head_reprimanded"]), "completed");
    for topic in [
        "corruption",
        "serious_disunity",
        "leading_official_dismissed",
        "criminal_handling",
        "not_self_scored",
    ] {
        assert_eq!(grade("96", &[topic]), "not_completed", "{topic}");
        assert_eq!(
            grade("96", &[topic, "criterion_at_zero"]),
            "not_completed",
            "{topic}"
        );
    }
}

#[test]
fn hung_yen_every_duty_has_its_place() {
    let programme = programme("hung-yen-49-nq-tu");
    let text = "hung-yen-49-nq-tu";
    accounted(
        &programme,
        &[
            ("chain.1", Norms(&["chain.1:action-programme"])),
            ("chain.2", Norms(&["chain.2:district-plan"])),
            ("chain.3", Norms(&["chain.3:publish"])),
            (
                "the numbered tasks",
                Left(text, "tasks", Reason::TextNotRead),
            ),
            ("recipients", Left(text, "recipients", Reason::TextNotRead)),
        ],
    );
    // Plan, action programme, resolution, directive: each carries out the one above it.
    let above = |id: &str| {
        let text = programme
            .instruments
            .iter()
            .find(|text| text.id.as_str() == id)?;
        let relation = text
            .relations
            .iter()
            .find(|relation| relation.kind == danchu::law::RelationKind::Implements)?;
        Some(relation.target.as_str().to_owned())
    };
    assert_eq!(
        above("82/KH-UBND").as_deref(),
        Some("hung-yen-action-programme")
    );
    assert_eq!(
        above("hung-yen-action-programme").as_deref(),
        Some("hung-yen-49-nq-tu")
    );
    assert_eq!(above("hung-yen-49-nq-tu").as_deref(), Some("30-CT/TW"));
}

#[test]
fn hung_yen_the_chain_goes_as_far_as_it_was_sent() {
    let programme = programme("hung-yen-49-nq-tu");
    let case = case("hung-yen-chain");
    // Before the programme is sent, nobody knows from when it binds.
    comes_to(
        &programme,
        &case,
        "2024-09-11",
        "chain.1:action-programme p-pc satisfied
         chain.2:district-plan a-pc undetermined
         chain.2:district-plan b-pc undetermined
         chain.3:publish a1-pc undetermined
         chain.3:publish a2-pc undetermined",
    );
    // Commune A2 posted it and did not put it online.
    comes_to(
        &programme,
        &case,
        "2024-12-31",
        "chain.1:action-programme p-pc satisfied
         chain.2:district-plan a-pc satisfied
         chain.2:district-plan b-pc pending
         chain.3:publish a1-pc satisfied
         chain.3:publish a2-pc pending",
    );
    // The district level ended on 2025-07-01: what B never did, nobody owes any more.
    comes_to(
        &programme,
        &case,
        "2025-08-01",
        "chain.1:action-programme p-pc satisfied
         chain.2:district-plan a-pc satisfied
         chain.3:publish a1-pc satisfied
         chain.3:publish a2-pc pending",
    );
}

#[test]
fn army_every_duty_has_its_place() {
    let text = "122/2024/TT-BQP";
    accounted(
        &programme("bqp-122-2024"),
        &[
            ("pub.1", Norms(&["pub.1:in-time", "pub.1:in-time-remote"])),
            ("pub.2", Norms(&["pub.2:online"])),
            ("pub.3", Norms(&["pub.3:posted"])),
            ("conf.1", Norms(&["conf.1:yearly"])),
            ("14.1", Enables("14.1:propose")),
            ("14.1, held", Norms(&["14.1:hold", "14.1:third"])),
            ("17", Norms(&["17:plan", "17:opinions-first", "17:explain"])),
            ("33.4", Norms(&["33.4:answer", "33.4:answer-complex"])),
            ("quorum", Norms(&["conference:quorum"])),
            ("adoption", Norms(&["conference:adopted"])),
            ("extraordinary", Norms(&["14.1:third"])),
            (
                "council size",
                Norms(&["council:small", "council:large", "council:none"]),
            ),
            (
                "the seven groups of matters",
                Left(text, "items.1", Reason::TextNotRead),
            ),
        ],
    );
}

#[test]
fn army_a_year_of_a_unit() {
    let programme = programme("bqp-122-2024");
    let case = case("army-unit-year");
    // Monday 2025-03-03 and 5, 7, 15 working days: 10, 12 and 24 March. Up from the 10th for 20 days: to the 30th.
    // 20 of 60 ask: a third. 40 of 60 come: two thirds. 20 of 40 agree: not more than half.
    comes_to(
        &programme,
        &case,
        "2026-03-01",
        "pub.1:in-time i1-decided satisfied 2025-03-10
         pub.1:in-time i2-decided satisfied_late 2025-03-10
         pub.1:in-time i3-decided unsatisfied 2025-03-10
         pub.2:online i1-up satisfied
         pub.2:online i2-up unsatisfied
         conf.1:yearly - satisfied_late 2026-01-31
         14.1:third asked satisfied
         14.1:hold proposed satisfied
         conference:quorum vote satisfied
         conference:adopted vote unsatisfied
         17:plan s1-decided satisfied 2025-04-21
         17:plan s2-decided unsatisfied 2025-04-21
         17:opinions-first s1-decided satisfied
         17:opinions-first s2-decided unsatisfied
         17:explain s1-asked satisfied
         17:explain s2-asked pending
         33.4:answer o1 satisfied 2025-03-12
         33.4:answer o3 unsatisfied 2025-03-12
         33.4:answer-complex o2 satisfied 2025-03-24
         council:small council unsatisfied",
    );
}

#[test]
fn army_a_remote_unit_has_ten_days_and_one_that_posts_has_two_ways() {
    let programme = programme("bqp-122-2024");
    let mut case = case("army-unit-year");
    case.readings[0].holds = Some(Yes);
    // Ten working days from Monday 2025-03-03: 17 March.
    let all = |case: &Case, start: &str| -> Vec<String> {
        let all = lines(&programme, case, "2026-03-01").into_iter();
        all.filter(|line| line.starts_with(start)).collect()
    };
    assert_eq!(
        all(&case, "pub.1"),
        [
            "pub.1:in-time-remote i1-decided satisfied 2025-03-17",
            "pub.1:in-time-remote i2-decided satisfied 2025-03-17",
            "pub.1:in-time-remote i3-decided unsatisfied 2025-03-17",
        ]
    );
    // Nobody says whether it is remote.
    case.readings.remove(0);
    assert_eq!(all(&case, "pub.1").len(), 6);
    assert!(
        all(&case, "pub.1")
            .iter()
            .all(|line| line.contains(" undetermined"))
    );
    // Without an internal site: the first was up for 20 days, at places that its record does not state; the second for 19.
    // Written notice to everybody will do.
    let facilities = case
        .registers
        .as_mut()
        .unwrap()
        .facilities
        .as_mut()
        .unwrap();
    facilities[0].has = No;
    assert_eq!(
        all(&case, "pub."),
        all(&case, "pub.1")
            .into_iter()
            .chain([
                "pub.3:posted i1-up undetermined".to_owned(),
                "pub.3:posted i2-up unsatisfied".to_owned()
            ])
            .collect::<Vec<_>>()
    );
    for record in &mut case.records {
        if let danchu::record::Act::Publish(act) = &mut record.act {
            act.channels = Some(vec!["written_to_all".parse().unwrap()]);
        }
    }
    assert_eq!(
        all(&case, "pub.3"),
        [
            "pub.3:posted i1-up satisfied",
            "pub.3:posted i2-up satisfied"
        ]
    );
}

#[test]
fn hanoi_every_duty_has_its_place() {
    accounted(
        &programme("hanoi-59-kh-bcd"),
        &[
            ("1", Norms(&["1:inspect"])),
            ("2", Norms(&["2:dates"])),
            (
                "attendance at commune visit",
                Left("59-KH/BCĐ", "attendance.1", Reason::InsideMeeting),
            ),
            ("results", Left("59-KH/BCĐ", "results", Reason::TextNotRead)),
        ],
    );
}

#[test]
fn hanoi_the_teams_have_one_window() {
    let programme = programme("hanoi-59-kh-bcd");
    let case = case("hanoi-five-teams");
    // Team 2 came the day before, team 3 the day after; of team 5 the log is not complete.
    comes_to(
        &programme,
        &case,
        "2019-12-31",
        "1:inspect team-1 satisfied 2019-09-30
         1:inspect team-2 unsatisfied 2019-09-30
         1:inspect team-3 satisfied_late 2019-09-30
         1:inspect team-4 unsatisfied 2019-09-30
         1:inspect team-5 undetermined 2019-09-30
         2:dates head-1 satisfied
         2:dates head-2 pending
         2:dates head-3 pending
         2:dates head-4 pending
         2:dates head-5 undetermined",
    );
    let of = |day: &str| of(&programme, &case, day, "1:inspect team-4");
    assert_eq!(of("2019-05-19"), Vec::<String>::new());
    assert_eq!(of("2019-05-20"), ["pending 2019-09-30"]);
    assert_eq!(of("2019-09-30"), ["pending 2019-09-30"]);
    assert_eq!(of("2019-10-01"), ["unsatisfied 2019-09-30"]);
    // The plan is that of one year: nothing is owed in 2020.
    assert_eq!(of("2020-12-31"), ["unsatisfied 2019-09-30"]);
}

#[test]
fn na_nghiu_every_duty_has_its_place() {
    let text = "01/2024/QĐ-UBND";
    accounted(
        &programme("na-nghiu-01-2024"),
        &[
            ("35.2c (Law)", Law("law-10-2022:35.2.c:issue-rules")),
            ("articles", Left(text, "articles", Reason::TextNotRead)),
            ("recipients", Left(text, "recipients", Reason::TextNotRead)),
        ],
    );
}

#[test]
fn na_nghiu_issues_what_the_law_asks_for() {
    let programme = programme("na-nghiu-01-2024");
    let case = case("na-nghiu-issues");
    let checker = Checker::viet_nam().with_programme(&programme).unwrap();
    let norm = "law-10-2022:35.2.c:issue-rules".parse().unwrap();
    let of = |day: &str| {
        let context = Context::new().with_as_of(day.parse().unwrap());
        let report = checker.check(&case, &context);
        let mut found = report.of_norm(&norm).map(|finding| finding.outcome);
        (found.next(), found.next())
    };
    assert_eq!(of("2024-02-04"), (Some(Outcome::Pending), None));
    assert_eq!(of("2024-02-05"), (Some(Outcome::Satisfied), None));
}

#[test]
fn hai_son_every_duty_has_its_place() {
    accounted(
        &programme("hai-son-draft-2024"),
        &[
            ("1", Norms(&["1:comment"])),
            ("1, the people", Enables("1:people")),
            (
                "the draft",
                Left("hai-son-draft", "articles", Reason::TextNotRead),
            ),
        ],
    );
}

#[test]
fn hai_son_opinions_come_by_one_day() {
    let programme = programme("hai-son-draft-2024");
    let case = case("hai-son-comments");
    // The school wrote a day late, quarter 1 to another body.
    comes_to(
        &programme,
        &case,
        "2024-12-01",
        "1:comment front satisfied 2024-11-21
         1:comment steering satisfied 2024-11-21
         1:comment school satisfied_late 2024-11-21
         1:comment clinic unsatisfied 2024-11-21
         1:comment q1 unsatisfied 2024-11-21
         1:comment q2 unsatisfied 2024-11-21",
    );
    let of = |day: &str| of(&programme, &case, day, "1:comment clinic");
    assert_eq!(of("2024-11-21"), ["pending 2024-11-21"]);
    assert_eq!(of("2024-11-22"), ["unsatisfied 2024-11-21"]);
    assert_eq!(of("2025-11-30"), ["unsatisfied 2024-11-21"]);
}

#[test]
fn tay_ninh_every_duty_has_its_place() {
    let text = "102/2025/NQ-HĐND";
    accounted(
        &programme("tay-ninh-102-2025"),
        &[
            ("2.1, basis of assessment", Norms(&["2.1:assess"])),
            ("2.1, carry out fully", Left(text, "2.1.p2", Reason::Goal)),
            ("2.2", Left(text, "2.2", Reason::NoBearer)),
            ("2.3", Left(text, "2.3", Reason::NoBearer)),
            ("measure 4", Left(text, "2.4", Reason::MissingPage)),
            ("2.5", Left(text, "2.5", Reason::NoBearer)),
            ("4", Norms(&["4:carry-out"])),
            ("4b", Left(text, "4.p2", Reason::MissingPage)),
        ],
    );
    // The second head rated without the criterion.
    comes_to(
        &programme("tay-ninh-102-2025"),
        &case("tay-ninh-year"),
        "2026-01-31",
        "2.1:assess head-1 satisfied
         2.1:assess head-2 pending
         4:carry-out p-pc pending",
    );
}

#[test]
fn hau_giang_every_duty_has_its_place() {
    accounted(
        &programme("hau-giang-112-kh"),
        &[
            ("1", Norms(&["1:conference", "1:inform", "1:train"])),
            ("2", Norms(&["2:resolution"])),
            ("3", Norms(&["3:rules"])),
            ("4", Norms(&["4:review"])),
            (
                "recipients",
                Left("112/KH-UBND", "recipients", Reason::TextNotRead),
            ),
        ],
    );
    comes_to(
        &programme("hau-giang-112-kh"),
        &case("hau-giang-communes"),
        "2024-06-30",
        "1:conference x-pc satisfied
         1:inform x-pc pending
         1:train x-pc satisfied
         2:resolution x-council satisfied
         3:rules u satisfied
         4:review u pending",
    );
}

#[test]
fn fire_police_every_duty_has_its_place() {
    accounted(
        &programme("bca-38-2025"),
        &[
            ("5", Norms(&["5:publish"])),
            ("6-7", Enables("6:opinions")),
            (
                "reporting duties",
                Left("38/2025/TT-BCA", "reports", Reason::TextNotRead),
            ),
        ],
    );
    // Of the third station the log is not complete.
    comes_to(
        &programme("bca-38-2025"),
        &case("fire-safety-published"),
        "2025-12-31",
        "5:publish fire-a satisfied
         5:publish fire-b pending
         5:publish fire-c undetermined",
    );
}

#[test]
fn quang_tri_every_duty_has_its_place() {
    let programme = programme("quang-tri-41-2019");
    accounted(
        &programme,
        &[
            ("1", Norms(&["1:report"])),
            (
                "cut-off and sending days",
                Left("41/2019/QĐ-UBND", "days", Reason::TextNotRead),
            ),
        ],
    );
    // How often is not said: open until somebody reads the term.
    let case = case("quang-tri-reports");
    comes_to(
        &programme,
        &case,
        "2020-03-31",
        "1:report dept undetermined\n1:report dept-b undetermined",
    );
    let months = danchu::record::Reading::new("periodically".parse().unwrap());
    let mut read = case.clone();
    read.readings.push(months);
    read.readings[0].within = Some(danchu::time::Span::months(3));
    comes_to(
        &programme,
        &read,
        "2020-03-31",
        "1:report dept satisfied 2020-02-05
         1:report dept-b unsatisfied 2020-02-05",
    );
}

#[test]
fn of_a_head_alone_nothing_is_modelled_and_nothing_is_asked() {
    for (name, text, left) in [
        (
            "tld-11-hd-2024",
            "11/HD-TLĐ",
            &[
                ("scope", "scope", Reason::Goal),
                ("duties", "duties", Reason::TextNotRead),
            ][..],
        ),
        (
            "ben-tre-07-2023",
            "07/2023/QĐ-UBND",
            &[("1", "grading.1", Reason::TextNotRead)],
        ),
        (
            "quang-tien-school-2019",
            "quang-tien-school-decision",
            &[("articles", "articles", Reason::TextNotRead)],
        ),
    ] {
        let programme = programme(name);
        let duties: Vec<(&str, Kept)> = left
            .iter()
            .map(|(number, place, why)| (*number, Left(text, place, *why)))
            .collect();
        accounted(&programme, &duties);
        let none = lines(&programme, &case("can-tho-grading"), "2027-04-05");
        assert!(none.is_empty(), "{name}");
    }
}

#[test]
fn every_programme_of_the_examples_is_told_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/programmes");
    let tests = include_str!("sister.rs");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(tests.contains(&format!("\"{name}\"")), "{name}");
        count += 1;
    }
    assert_eq!(count, 13);
}

#[test]
fn a_report_under_a_programme_calls_its_own_keys_by_their_names() {
    for (own, log) in [
        ("bca-38-2025", "fire-safety-published"),
        ("bqp-122-2024", "army-unit-year"),
        ("can-tho-2579", "can-tho-grading"),
        ("hanoi-59-kh-bcd", "hanoi-five-teams"),
        ("hau-giang-112-kh", "hau-giang-communes"),
        ("hung-yen-49-nq-tu", "hung-yen-chain"),
        ("quang-tri-41-2019", "quang-tri-reports"),
        ("tay-ninh-102-2025", "tay-ninh-year"),
    ] {
        let programme = programme(own);
        let checker = Checker::of_programme(&programme).unwrap();
        let report = checker.check(&case(log), &Context::new());
        for lang in [Lang::Vi, Lang::En] {
            // The report alone is enough: it is written and read before it is printed.
            let read: Report = serde_json::from_str(&wire::write(&report).unwrap()).unwrap();
            let mut printed = read.render(lang);
            let mut summary = Summary::new();
            summary.add(&read);
            printed.push_str(&summary.render(lang));
            for finding in &read.findings {
                printed.push_str(&read.explain(finding, lang));
            }
            let keys: BTreeSet<&str> = printed
                .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .filter(|word| word.contains('_'))
                .collect();
            assert_eq!(keys, BTreeSet::new(), "{own}");
            for text in &programme.instruments {
                let number = text.number.as_ref().map(ToString::to_string);
                let is_number = number.as_deref() == Some(text.id.as_str());
                // The receipt names the programme by its id, which may be that of its text.
                let cited = format!("văn bản {}", text.id);
                assert!(is_number || !printed.contains(&cited), "{own}");
            }
        }
    }
}

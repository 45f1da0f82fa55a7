//! Programmes that were issued, written as files from public pages, each with a case that was made up for it.
//!
//! `examples/data/programmes` holds the programmes, `examples/data/cases` the cases. For each programme the numbers of the
//! duties that a reader noted from its source are listed here with what became of them: a norm, a row that enables, a place
//! left unmodelled with a reason. What the cases come to was typed from the source before the engine was asked: who owes
//! it (or what started it), the outcome, the last day.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use danchu::check::{Checker, Context};
use danchu::norm::Reason;
use danchu::programme::{Classified, Programme, Score};
use danchu::record::Case;
use danchu::record::YesNo::{No, Yes};
use danchu::report::Outcome;
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
    /// A place left unmodelled: the text, the place, the reason.
    Left(&'static str, &'static str, Reason),
}
use Kept::{Enables, Left, Norms};

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
            let norm = &finding.norm.as_str()[programme.id.as_str().len() + 1..];
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

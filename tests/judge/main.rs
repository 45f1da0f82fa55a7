//! A second judge: a simple reading of the rules over a case, compared with the engine finding by finding.

mod conds;
mod days;
mod duty;
mod judge;
mod log;
mod needs;
mod notes;
mod rounds;
mod validity;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use danchu::check::{Checker, Context};
use danchu::matter::Reach;
use danchu::norm::{Each, Norm, Rule, Subject, Timing, Trigger};
use danchu::programme::Programme;
use danchu::proptest::prelude::*;
use danchu::proptest::test_runner::TestRunner;
use danchu::proptest::strategy::ValueTree;
use danchu::record::{Case, Reading};
use danchu::report::{Finding, Outcome};
use danchu::time::Date;
use danchu::{catalogue, wire};
use danchu::catalogue::calendar::{CultureDay, rows};

use days::{Bounds, Calendar, Day};
use judge::{Judged, Notes, judge};
use notes::Note;
use log::World;

type Key = (String, String, Option<String>, Option<u16>, Option<String>, Option<String>, Option<u16>, Option<Day>);

/// What tells the findings of one norm on one matter apart: of a vote its round, else the record, the body, the period.
fn key(norm: &Norm, one: &Judged) -> Key {
    let (by_round, by_record, in_period) = match &norm.rule {
        Rule::Validity(validity) => (validity.of == Subject::Round, matches!(validity.of, Subject::Act(_)), false),
        Rule::Effect(_) => {
            // What the villages of a commune adopt together binds once.
            let whole = norm.scope.reach == Some(Reach::Commune);
            (!whole, false, false)
        }
        Rule::Duty(duty) => {
            let outcome = matches!(duty.trigger, Trigger::Outcome { .. });
            // Of a matter there is one finding, whichever vote it names.
            let whole = outcome && duty.each == Each::Matter;
            let by_round = (duty.each == Each::Round || outcome) && one.round.is_some() && !whole;
            (by_round, !by_round && !whole, duty.timing == Timing::InPeriod)
        }
        _ => (false, true, false),
    };
    let of_round = |text: Option<String>| text.filter(|_| by_round);
    (
        one.norm.to_string(),
        one.matter.to_string(),
        of_round(one.village.as_ref().map(ToString::to_string)),
        one.round.filter(|_| by_round),
        one.subject.as_ref().map(ToString::to_string).filter(|_| by_record),
        one.bearer.as_ref().map(ToString::to_string),
        one.year,
        one.period.filter(|_| in_period),
    )
}

fn said_by_engine(finding: &Finding) -> Judged {
    let due = finding.due.as_ref().map(Bounds::of);
    Judged {
        norm: finding.norm.clone(),
        matter: finding.matter.clone(),
        village: finding.village.clone(),
        round: finding.round,
        subject: finding.subject.clone(),
        bearer: finding.bearer.clone(),
        year: finding.year,
        period: due.and_then(|due| due.hi),
        outcome: finding.outcome,
        due,
    }
}

/// Where the two differ: what it is about, what the judge says, what the engine says.
type Difference = (Key, Option<Outcome>, Option<Outcome>);

fn compare(norms: &[&Norm], findings: &[Finding], judged: &[Judged], notes: &Notes) -> Vec<Difference> {
    let norm = |one: &Judged| *norms.iter().find(|norm| norm.id == one.norm).unwrap();
    let noted = |one: &Judged| notes.get(&(one.norm.clone(), one.matter.clone())).cloned().unwrap_or_default();
    let mut both: BTreeMap<Key, (Vec<Outcome>, Vec<Outcome>, BTreeSet<Note>)> = BTreeMap::new();
    for one in findings.iter().map(said_by_engine) {
        let entry = both.entry(key(norm(&one), &one)).or_default();
        entry.1.push(one.outcome);
        entry.2 = noted(&one);
    }
    for one in judged {
        let entry = both.entry(key(norm(one), one)).or_default();
        entry.0.push(one.outcome);
        entry.2 = noted(one);
    }
    let mut out = Vec::new();
    for (key, (mut ours, mut theirs, notes)) in both {
        // Findings that only a round tells apart, where the rule is asked once, count once.
        for side in [&mut ours, &mut theirs] {
            side.sort();
            side.dedup();
        }
        for side in [&mut ours, &mut theirs] {
            side.retain(|outcome| *outcome != Outcome::NotApplicable);
        }
        if ours != theirs && notes.is_empty() {
            out.push((key, ours.first().copied(), theirs.first().copied()));
        }
    }
    out
}

#[test]
fn vectors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/conformance");
    let mut wrong = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "json") { continue; }
        let v: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let programme: Programme = wire::read_programme(&v["programme"].to_string()).unwrap();
        let case: Case = wire::read_case(&v["case"].to_string()).unwrap();
        let mut context = Context::new();
        context.as_of = v["context"].get("as_of").map(|d| serde_json::from_value::<Date>(d.clone()).unwrap());
        context.known_at = v["context"].get("known_at").map(|d| serde_json::from_value::<Date>(d.clone()).unwrap());
        context.readings = v["context"].get("readings").map(|d| serde_json::from_value::<Vec<Reading>>(d.clone()).unwrap()).unwrap_or_default();
        let checker = Checker::of_programme(&programme).unwrap();
        let report = checker.check(&case, &context);
        let norms: Vec<&Norm> = programme.norms.iter().collect();
        let as_of = Day::from(context.as_of.unwrap_or(case.as_of));
        let calendar = Calendar(rows(CultureDay::Off));
        let readings = context.readings.clone();
        let world = World::new(&case, norms.clone(), calendar, as_of, context.known_at.map(Day::from), &readings);
        let (judged, notes) = judge(&world);
        for (key, ours, theirs) in compare(&norms, &report.findings, &judged, &notes) {
            wrong += 1;
            println!("{} {key:?}: judge {ours:?} engine {theirs:?}", path.file_stem().unwrap().display());
        }
        for one in &judged {
            if let Some(f) = report.findings.iter().find(|f| f.norm==one.norm && f.matter==one.matter && f.subject==one.subject && f.year == one.year && f.round==one.round && one.period.is_none()) {
                let theirs = f.due.as_ref().map(Bounds::of);
                if theirs != one.due && f.outcome != Outcome::NotApplicable { println!("{} due {:?} {theirs:?} {:?}", path.file_stem().unwrap().display(), one.norm.to_string(), one.due); }
            }
        }
    }
    println!("wrong {wrong}");
}

#[test]
fn worlds() {
    let count: usize = std::env::var("DANCHU_WORLDS").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let show: String = std::env::var("SHOW").unwrap_or_default();
    let checker = Checker::viet_nam();
    let norms: Vec<&Norm> = catalogue::norms().collect();
    let mut runner = TestRunner::deterministic();
    let mut table: BTreeMap<(String, Option<Outcome>, Option<Outcome>), (usize, String)> = BTreeMap::new();
    let (mut same, mut all) = (0, 0);
    for _ in 0..count {
        let case = danchu::strategies::any_case().new_tree(&mut runner).unwrap().current();
        let report = checker.check(&case, &Context::new());
        let world = World::new(&case, norms.clone(), Calendar(rows(CultureDay::Off)), Day::from(case.as_of), None, &[]);
        let (judged, notes) = judge(&world);
        let differences = compare(&norms, &report.findings, &judged, &notes);
        all += report.findings.len();
        same += report.findings.len().saturating_sub(differences.len());
        for (key, ours, theirs) in differences {
            let entry = table.entry((key.0.clone(), ours, theirs)).or_default();
            entry.0 += 1;
            let text = wire::write_compact(&case).unwrap();
            if entry.1.is_empty() || text.len() < entry.1.len() {
                let all: Vec<String> = judged.iter().filter(|one| one.norm.to_string() == key.0).map(|one| format!("J {:?} {:?} {:?} {:?} {:?} {:?}", one.matter, one.village, one.round, one.subject, one.outcome, one.due)).collect();
                let engine: Vec<String> = report.findings.iter().filter(|one| one.norm.to_string() == key.0).map(|one| format!("E {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}", one.matter, one.village, one.round, one.subject, one.outcome, one.due, one.axes, one.missing)).collect();
                entry.1 = format!("{text}\n{key:?}\n{}\n{}", all.join("\n"), engine.join("\n"));
            }
        }
    }
    let mut rows: Vec<_> = table.into_iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1.0));
    for ((norm, ours, theirs), (n, example)) in rows.iter().take(if show.is_empty() { 60 } else { 1000 }) {
        println!("{n:5} {norm}: judge {ours:?} engine {theirs:?}");
        if !show.is_empty() { println!("{example}"); }
    }
    println!("{same} of {all}");
}

#[test]
fn kit() {
    let show: String = std::env::var("SHOW").unwrap_or_default();
    let only: String = std::env::var("ONLY").unwrap_or_default();
    let each: usize = std::env::var("EACH").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let checker = Checker::viet_nam();
    let norms: Vec<&Norm> = catalogue::norms().collect();
    let mut runner = TestRunner::deterministic();
    let mut table: BTreeMap<(String, Option<Outcome>, Option<Outcome>), (usize, String)> = BTreeMap::new();
    let (mut same, mut all, mut unreached) = (0, 0, 0);
    let mut one = |case: &Case, what: String| {
        let report = checker.check(case, &Context::new());
        let world = World::new(case, norms.clone(), Calendar(rows(CultureDay::Off)), Day::from(case.as_of), None, &[]);
        let (judged, notes) = judge(&world);
        let differences = compare(&norms, &report.findings, &judged, &notes);
        all += report.findings.len();
        same += report.findings.len().saturating_sub(differences.len());
        for (key, ours, theirs) in differences {
            let entry = table.entry((key.0.clone(), ours, theirs)).or_default();
            entry.0 += 1;
            let text = wire::write_compact(case).unwrap();
            if entry.1.is_empty() || text.len() < entry.1.len() {
                let ours: Vec<String> = judged.iter().filter(|one| one.norm.to_string() == key.0).map(|one| format!("J {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}", one.matter, one.village, one.round, one.subject, one.bearer, one.year, one.outcome, one.due)).collect();
                let engine: Vec<String> = report.findings.iter().filter(|one| one.norm.to_string() == key.0).map(|one| format!("E {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}", one.matter, one.village, one.round, one.subject, one.bearer, one.year, one.outcome, one.due, one.axes, one.missing)).collect();
                let text_norm = serde_json::to_string(norms.iter().find(|norm| norm.id.to_string() == key.0).unwrap()).unwrap();
                entry.1 = format!("{text}\nK {what}\nN {text_norm}\n{key:?}\n{}\n{}", ours.join("\n"), engine.join("\n"));
            }
        }
    };
    for norm in catalogue::norms().filter(|norm| norm.id.to_string().contains(&only)) {
        let Ok(strategy) = danchu::strategies::world_that_meets(&checker, &norm.id) else { unreached += 1; continue };
        for _ in 0..each {
            one(&strategy.new_tree(&mut runner).unwrap().current(), format!("meets {}", norm.id));
        }
        for fault in danchu::strategies::Fault::of(norm) {
            let Ok(strategy) = danchu::strategies::faulty_log(&checker, &fault) else { continue };
            for _ in 0..each {
                one(&strategy.new_tree(&mut runner).unwrap().current(), fault.to_string());
            }
        }
    }
    let mut rows: Vec<_> = table.into_iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1.0));
    println!();
    for ((norm, ours, theirs), (n, example)) in rows.iter() {
        println!("{n:5} {norm}: judge {ours:?} engine {theirs:?}");
        if !show.is_empty() { println!("{example}"); }
    }
    println!("{same} of {all}, {unreached} norms without a world");
}

#[test]
fn scratch() {
    for dates in [("2024-04-11","2024-03-12"),("2024-03-12","2024-04-11")] {
        let case = format!(r#"{{"format":"danchu.case/1","id":"c","as_of":"2024-05-15","bodies":[{{"id":"x","kind":"commune"}},{{"id":"v","kind":"village","parent":"x"}},{{"id":"pc","kind":"commune_pc","parent":"x"}}],"matters":[{{"id":"m","kind":"works","reach":"village","body":"v","opened":"2023-12-20"}}],"records":[{{"id":"r1","act":{{"kind":"conclude","findings":[{{"result":"established","topic":"unlawful_content"}}]}},"date":"{}","actor":"pc","matter":"m"}},{{"id":"r2","act":{{"kind":"conclude","findings":[{{"result":"established","topic":"unlawful_content"}}]}},"date":"{}","actor":"pc","matter":"m"}}]}}"#, dates.0, dates.1);
        let case = wire::read_case(&case).unwrap();
        let report = Checker::viet_nam().check(&case, &Context::new());
        for f in report.findings.iter().filter(|f| f.norm.to_string().contains("annul-unlawful")) { println!("SCRATCH {dates:?} {:?} {:?}", f.subject, f.outcome); }
    }
}

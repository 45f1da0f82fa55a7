//! The laws that the engine obeys, over believable worlds. Each names a mutant that it was seen to kill.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::std_instead_of_alloc,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

mod moves;

use std::collections::BTreeMap;

use danchu::act::{ActKind, Rung, Topic};
use danchu::check::{Checker, Context, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{Norm, Rule, Test};
use danchu::proptest::prelude::*;
use danchu::record::{Act, Case, Evidence, MeetingRecord, Record, Votes};
use danchu::report::{Finding, Outcome, Report};
use danchu::share::Share;
use danchu::strategies::any_case;
use danchu::time::{Date, Period};
use danchu::{BodyId, RecordId, catalogue};

fn checker() -> &'static Checker {
    static CHECKER: std::sync::OnceLock<Checker> = std::sync::OnceLock::new();
    CHECKER.get_or_init(Checker::viet_nam)
}

fn check(case: &Case) -> Report {
    checker().check(case, &Context::new())
}

/// What a finding is about.
type Key = (String, String, Option<String>, Option<u16>, Option<String>);

fn key(finding: &Finding) -> Key {
    let text = |id: &BodyId| id.to_string();
    (
        finding.matter.to_string(),
        finding.norm.to_string(),
        finding.village.as_ref().map(text),
        finding.round,
        finding.subject.as_ref().map(RecordId::to_string),
    )
}

fn outcomes(report: &Report) -> BTreeMap<Key, Outcome> {
    report
        .findings
        .iter()
        .map(|finding| (key(finding), finding.outcome))
        .collect()
}

fn bytes(report: &Report) -> String {
    danchu::wire::write_compact(report).unwrap()
}

fn fresh(case: &Case) -> RecordId {
    (0..u32::MAX)
        .map(|n| format!("extra-{n}").parse().unwrap())
        .find(|id| case.records.iter().all(|record| record.id != *id))
        .unwrap()
}

/// Votes in favour and attendance that leave the share open may still be stated better; this states them fully.
fn raise(case: &Case, index: usize) -> Case {
    let mut raised = case.clone();
    if let Some(record) = raised.records.get_mut(index) {
        record.evidence = Some(Evidence::new(Rung::Inspected));
    }
    raised
}

/// How many cases each law is asked of: `PROPTEST_CASES`, or 192.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(192);
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    /// Kills: printing a lower bound as an upper one in `Quantity`.
    #[test]
    fn worlds_hold_together(case in any_case()) {
        prop_assert_eq!(case.problems(), vec![]);
        let text = danchu::wire::write(&case).unwrap();
        prop_assert_eq!(danchu::wire::read_case(&text).unwrap(), case);
    }

    /// Kills: leaving out the sort by id in `Log::new`, so that ties keep the order of the log.
    #[test]
    fn the_order_of_records_does_not_matter(case in any_case(), seed in any::<u64>()) {
        let mut shuffled = case.clone();
        let mut state = seed | 1;
        for index in (1..shuffled.records.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let other = usize::try_from(state >> 33).unwrap() % (index + 1);
            shuffled.records.swap(index, other);
        }
        prop_assert_eq!(bytes(&check(&case)), bytes(&check(&shuffled)));
    }

    /// Kills: leaving out the removal of duplicates in `Log::new`.
    #[test]
    fn a_duplicate_changes_nothing(case in any_case(), index in any::<prop::sample::Index>()) {
        prop_assume!(!case.records.is_empty());
        let mut twice = case.clone();
        twice.records.push(case.records[index.index(case.records.len())].clone());
        prop_assert_eq!(bytes(&check(&case)), bytes(&check(&twice)));
    }

    /// Kills: putting every record under the first matter.
    #[test]
    fn an_irrelevant_record_changes_nothing(case in any_case(), index in any::<prop::sample::Index>()) {
        prop_assume!(!case.records.is_empty());
        let mut copy = case.records[index.index(case.records.len())].clone();
        // Conclusions and sessions speak of more than their own matter; corrections and withdrawals of other records.
        let own = !matches!(copy.act.kind(), ActKind::Conclude | ActKind::Withdraw) && copy.act.topic() != Some(&Topic::ORDINARY_SESSION);
        if !own {
            return Ok(());
        }
        let other = Matter::new("other-matter".parse().unwrap(), MatterKind::RECEPTION, Reach::Wider, case.bodies[0].id.clone());
        copy.id = fresh(&case);
        copy.matter = Some(other.id.clone());
        copy.corrects = None;
        let more = case.clone().with_matter(other).with_record(copy);
        prop_assert_eq!(check(&case).findings, check(&more).findings);
    }

    /// Kills: `due.before(&today)` turned into `today.before(&due)` in `not_shown`.
    #[test]
    fn what_was_missed_is_not_pending_later(case in any_case(), days in 1_i64..400) {
        let today = outcomes(&check(&case));
        let later = outcomes(&check(&case.clone().with_as_of(case.as_of.checked_add_days(days).unwrap())));
        for (key, outcome) in today {
            if outcome == Outcome::Unsatisfied && let Some(then) = later.get(&key) {
                prop_assert_ne!(*then, Outcome::Pending, "{:?}", key);
            }
        }
    }

    /// Kills: comparing the rung with `==` instead of `>=`.
    #[test]
    fn better_evidence_never_lowers_a_verdict(case in any_case(), index in any::<prop::sample::Index>()) {
        prop_assume!(!case.records.is_empty());
        let before = outcomes(&check(&case));
        let after = outcomes(&check(&raise(&case, index.index(case.records.len()))));
        for (key, outcome) in before {
            let then = after.get(&key).copied();
            if matches!(outcome, Outcome::Satisfied | Outcome::SatisfiedLate) {
                prop_assert_eq!(then, Some(outcome), "{:?}", key);
            }
            prop_assert!(outcome == Outcome::Unsatisfied || then != Some(Outcome::Unsatisfied) || outcome != Outcome::Satisfied, "{:?}", key);
        }
    }

    /// Kills: `have > need` turned round in `Share::holds`.
    #[test]
    fn a_tighter_share_never_turns_a_miss_into_a_pass(case in any_case()) {
        let tighter: Vec<Norm> = catalogue::norms().cloned().map(tighten).collect();
        let tight = Checker::try_new(tighter, catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default())).unwrap();
        let loose = outcomes(&check(&case));
        let strict = outcomes(&tight.check(&case, &Context::new()));
        for (key, outcome) in loose.iter().filter(|(key, _)| key.1.contains("carried")) {
            if *outcome == Outcome::Unsatisfied {
                prop_assert_eq!(strict.get(key), Some(&Outcome::Unsatisfied), "{:?}", key);
            }
        }
    }

    /// Kills: keeping what was found, or the outcomes of rounds, of the matter before in `Engine::matter`.
    #[test]
    fn two_matters_check_as_the_union_of_their_reports(case in any_case()) {
        let whole = check(&case);
        let mut parts = Vec::new();
        for matter in &case.matters {
            let mut alone = case.clone();
            alone.matters.retain(|other| other.id == matter.id);
            alone.records.retain(|record| record.matter.as_ref().is_none_or(|id| *id == matter.id));
            // A reference into the other matter stays a reference; it answers nothing here.
            parts.extend(check(&alone).findings);
        }
        parts.sort_by_key(|finding| finding.matter.clone());
        let strip = |findings: &[Finding]| findings.iter().map(|finding| (key(finding), finding.outcome, finding.due)).collect::<Vec<_>>();
        // Records that correct, withdraw or answer across matters tie the two together.
        let crosses = case.records.iter().any(|record| {
            let withdrawn = match &record.act {
                Act::Withdraw(act) => Some(&act.record),
                _ => None,
            };
            let targets = [record.responds_to.as_ref(), record.corrects.as_ref(), withdrawn];
            targets.into_iter().flatten().any(|id| case.records.iter().any(|target| target.id == *id && target.matter != record.matter))
        });
        prop_assume!(!crosses);
        let (whole, parts) = (strip(&whole.findings), strip(&parts));
        let odd: Vec<_> = whole.iter().filter(|item| !parts.contains(item)).chain(parts.iter().filter(|item| !whole.contains(item))).collect();
        prop_assert!(odd.is_empty(), "{:?}", odd);
    }

    /// Kills: a role read off the text of an id in `Log::fills`.
    #[test]
    fn renaming_ids_changes_nothing_but_ids(case in any_case()) {
        let text = danchu::wire::write(&case).unwrap();
        let mut renamed = text.clone();
        let ids = case.bodies.iter().map(|body| body.id.to_string()).chain(case.matters.iter().map(|matter| matter.id.to_string())).chain(case.records.iter().map(|record| record.id.to_string()));
        let kinds = danchu::actor::KINDS.iter().map(|row| row.kind.to_string()).collect::<Vec<_>>();
        for id in ids {
            // An id that is also a word of the format cannot be renamed by its text.
            if kinds.contains(&id) || ActKind::ALL.iter().any(|kind| kind.as_str() == id) || id == "front" {
                continue;
            }
            renamed = renamed.replace(&format!("\"{id}\""), &format!("\"z-{id}\""));
        }
        let Ok(renamed) = danchu::wire::read_case(&renamed) else { return Err(TestCaseError::reject("an id is a word of the format")) };
        let plain: Vec<Outcome> = check(&case).findings.iter().map(|finding| finding.outcome).collect();
        let other: Vec<Outcome> = check(&renamed).findings.iter().map(|finding| finding.outcome).collect();
        let sorted = |mut outcomes: Vec<Outcome>| { outcomes.sort(); outcomes };
        prop_assert_eq!(sorted(plain), sorted(other));
    }

    /// Kills: leaving the period out of `Engine::gate`.
    #[test]
    fn rules_outside_their_period_change_nothing(case in any_case()) {
        let days: Vec<Date> = case.records.iter().flat_map(|record| [record.date.earliest(), record.date.latest()]).flatten().collect();
        let exact = case.records.iter().all(|record| record.date.exact().is_some());
        if !exact || days.is_empty() {
            return Ok(());
        }
        let first = *days.iter().min().unwrap();
        let kept: Vec<Norm> = catalogue::norms().filter(|norm| norm.period.overlaps(&Period::from(first))).cloned().collect();
        let Ok(fewer) = Checker::try_new(kept, catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default())) else { return Ok(()) };
        let decided = |report: &Report| report.findings.iter().filter(|finding| finding.outcome != Outcome::NotApplicable).map(|finding| (key(finding), finding.outcome)).collect::<Vec<_>>();
        let (all, few) = (decided(&check(&case)), decided(&fewer.check(&case, &Context::new())));
        let odd: Vec<_> = all.iter().filter(|item| !few.contains(item)).chain(few.iter().filter(|item| !all.contains(item))).collect();
        prop_assert!(odd.is_empty(), "{:?}", odd);
    }

    /// Kills: giving every round the number 1.
    #[test]
    fn a_later_round_never_changes_an_earlier_one(case in any_case(), yes in 0_u32..500) {
        let before = check(&case);
        let Some(matter) = case.matters.first() else { return Ok(()) };
        let votes = Votes::new(danchu::act::VoteUnit::HouseholdRep).with_in_favour(yes).with_attending(500_u32);
        let meeting = MeetingRecord::new().with_round(60_000_u16).with_votes(votes);
        let later = Record::new(fresh(&case), Act::Meet(meeting)).with_matter(matter.id.clone()).with_date(case.as_of.into());
        let after = check(&case.clone().with_record(later));
        for finding in before.findings.iter().filter(|finding| finding.vote.is_some() && finding.round.is_some()) {
            let same = after.findings.iter().find(|other| key(other) == key(finding));
            prop_assert_eq!(same.and_then(|other| other.vote), finding.vote, "{:?}", key(finding));
        }
    }

    /// Kills: taking only the last part of a round for its count.
    #[test]
    fn splitting_a_meeting_into_clusters_changes_no_share(all in 2_u32..400, came in 0_u32..400, yes in 0_u32..400, cut in 0_u32..400) {
        let (came, yes) = (came.min(all), yes.min(came).min(all));
        let village: BodyId = "village".parse().unwrap();
        let base = Case::new("split".parse().unwrap(), "2024-12-01".parse().unwrap())
            .with_body(danchu::actor::Body::new(village.clone(), danchu::actor::BodyKind::VILLAGE))
            .with_body(danchu::actor::Body::new("a".parse().unwrap(), danchu::actor::BodyKind::VILLAGE_PART))
            .with_body(danchu::actor::Body::new("b".parse().unwrap(), danchu::actor::BodyKind::VILLAGE_PART))
            .with_matter(Matter::new("m".parse().unwrap(), MatterKind::WORKS, Reach::Village, village));
        let meet = |id: &str, cluster: Option<&str>, all: u32, came: u32, yes: u32| {
            let votes = Votes::new(danchu::act::VoteUnit::HouseholdRep).with_electorate(all).with_attending(came).with_in_favour(yes);
            let act = MeetingRecord::new().with_votes(votes);
            let act = match cluster { Some(cluster) => act.with_cluster(cluster.parse::<BodyId>().unwrap()), None => act };
            Record::new(id.parse().unwrap(), Act::Meet(act)).with_matter("m".parse().unwrap()).with_date("2024-06-20".parse().unwrap())
        };
        let part = |n: u32| cut.min(n);
        let one = base.clone().with_record(meet("one", None, all, came, yes));
        // Every cluster's counts fit within each other.
        let (ya, ca) = (part(yes), part(came).max(part(yes)));
        let aa = part(all).max(ca);
        prop_assume!(came - ca >= yes - ya && all - aa >= came - ca);
        let two = base.with_record(meet("a-part", Some("a"), aa, ca, ya)).with_record(meet("b-part", Some("b"), all - aa, came - ca, yes - ya));
        let carried = "law-10-2022:21.1:carried".parse().unwrap();
        let vote = |case: &Case| check(case).of_norm(&carried).map(|finding| (finding.outcome, finding.vote)).collect::<Vec<_>>();
        prop_assert_eq!(vote(&one), vote(&two));
    }

    /// Kills: letting any special law displace any norm in `Engine::gate`.
    #[test]
    fn a_special_law_touches_only_the_norm_it_names(case in any_case()) {
        let named = "law-10-2022:20.3:send".parse().unwrap();
        let special = SpecialLaw::new(named, Citation::constant("10/2022/QH15", "17.3"));
        let with = checker().check(&case, &Context::new().with_special_law(special));
        let others = |report: &Report| report.findings.iter().filter(|finding| finding.norm.as_str() != "law-10-2022:20.3:send").map(|finding| (key(finding), finding.outcome)).collect::<Vec<_>>();
        prop_assert_eq!(others(&check(&case)), others(&with));
        let displaced = with.findings.iter().filter(|finding| finding.norm.as_str() == "law-10-2022:20.3:send");
        for finding in displaced {
            prop_assert_eq!(finding.outcome, Outcome::NotApplicable);
        }
    }

    /// Kills: leaving out the last resort in `Found::finding`.
    #[test]
    fn every_undetermined_finding_names_what_would_settle_it(case in any_case()) {
        for finding in check(&case).with_outcome(Outcome::Undetermined) {
            prop_assert!(!finding.missing.is_empty());
        }
    }

    /// Kills: noting what was adopted only when a tracer listens.
    #[test]
    fn verdicts_are_the_outcomes_of_the_report(case in any_case()) {
        let verdicts = checker().verdicts(&case, &Context::new());
        let report = check(&case);
        prop_assert_eq!(verdicts.len(), report.findings.len());
        let mut told: Vec<_> = report.findings.iter().map(|found| (&found.matter, &found.norm, found.village.as_ref(), found.round, found.subject.as_ref(), found.outcome, found.due)).collect();
        let mut silent: Vec<_> = verdicts.iter().map(|found| (found.matter, found.norm, found.village, found.round, found.subject, found.outcome, found.due)).collect();
        let order = |a: &(_, _, _, _, _, _, _), b: &(_, _, _, _, _, _, _)| format!("{a:?}").cmp(&format!("{b:?}"));
        told.sort_by(order);
        silent.sort_by(order);
        prop_assert_eq!(silent, told);
    }

    /// Kills: keeping "about" beside a bound in `Quantity::capped`, which cannot be read back.
    #[test]
    fn the_same_case_gives_the_same_bytes(case in any_case()) {
        let report = check(&case);
        prop_assert_eq!(bytes(&report), bytes(&check(&case)));
        prop_assert_eq!(danchu::wire::read::<Report>(&bytes(&report)).unwrap(), report);
    }

    /// Kills: taking an absent record for a fact without asking whether the log is complete.
    #[test]
    fn without_coverage_and_conclusions_silence_decides_nothing(case in any_case()) {
        let mut bare = case;
        bare.coverage.clear();
        for finding in check(&bare).with_outcome(Outcome::Unsatisfied) {
            let Some(Rule::Duty(duty)) = catalogue::norm(&finding.norm).map(|norm| &norm.rule) else { continue };
            let of_matter = |record: &&Record| record.matter.as_ref() == Some(&finding.matter);
            let recorded = bare.records.iter().filter(of_matter).any(|record| duty.perform.iter().any(|perform| perform.act.kind == record.act.kind()));
            let concluded = bare.records.iter().any(|record| record.act.kind() == ActKind::Conclude);
            prop_assert!(recorded || concluded, "{:?}", key(finding));
        }
    }
}

/// The same norm with every share a little higher.
fn tighten(mut norm: Norm) -> Norm {
    if let Rule::Validity(validity) = &mut norm.rule {
        for test in validity.tests.to_mut() {
            if let Test::Carried { share, .. } = test {
                *share = Share::more_than(share.of, share.parts);
            }
        }
    }
    norm
}

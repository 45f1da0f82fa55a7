//! Every norm of the catalogue.
//!
//! Mutants of the engine that the faults were seen to kill: a share reached at its bound where more is asked, a
//! posting one day short, a recipient left out of a sending, an order of two acts that is not looked at, a
//! conclusion of no evidence that clears. Not killed: a term counted one day on, since worlds count with the same
//! calendar as the engine; the vectors of `tests/time` are there for that.

use danchu::check::Context;
use danchu::norm::{Modality, Norm, Rule, Timing};
use danchu::report::Outcome;
use danchu::strategies::{Fault, FaultKind, Unreached, world_before, world_that_meets};

use crate::{cases, outcomes, viet_nam, wrongly_met, wrongly_missed};

/// The norms for which no world can be made, and why.
const NOT_REACHED: &[(&str, Unreached)] = &[
    (
        "law-10-2022:21.2:effect-self-commune",
        Unreached::NotRegulated,
    ),
    ("programme-kl-120:ii.2.a:inform", Unreached::NoBearer),
    ("programme-kl-120:ii.2.b:good-examples", Unreached::NoBearer),
    ("programme-kl-120:ii.3.b:train", Unreached::NoBearer),
];

fn why_not(norm: &Norm) -> Option<Unreached> {
    let mut known = NOT_REACHED.iter();
    let own = known.find(|(id, _)| *id == norm.id.as_str());
    own.map(|(_, why)| *why)
}

#[test]
fn every_norm_is_met_in_the_worlds_made_for_it() {
    let checker = viet_nam();
    let mut wrong = Vec::new();
    for norm in checker.norms() {
        match (wrongly_met(checker, norm, 12), why_not(norm)) {
            (Ok(found), None) => wrong.extend(found),
            (Ok(_), Some(_)) => wrong.push(format!("{}: listed, and reached", norm.id)),
            (Err(why), Some(listed)) if why == listed => {}
            (Err(why), _) => wrong.push(format!("{}: {why}", norm.id)),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let known = |(id, _): &&(&str, Unreached)| {
        let mut norms = checker.norms().iter();
        norms.any(|norm| norm.id.as_str() == *id)
    };
    assert_eq!(NOT_REACHED.iter().filter(known).count(), NOT_REACHED.len());
}

/// Before its first day a norm asks nothing; what is done anew only once it is in force may be owed then.
#[test]
fn before_its_first_day_a_norm_says_nothing() {
    let checker = viet_nam();
    let mut judged = 0;
    for norm in checker.norms() {
        let Ok(strategy) = world_before(checker, &norm.id) else {
            continue;
        };
        for case in cases(&strategy, 4) {
            assert!(case.problems().is_empty());
            let found = outcomes(checker, &case, norm);
            let silent = [Outcome::NotApplicable, Outcome::Pending];
            let so = found.iter().all(|outcome| silent.contains(outcome));
            assert!(so, "{}: {found:?}", norm.id);
            judged += usize::from(found.contains(&Outcome::NotApplicable));
        }
    }
    assert!(judged > 1500, "{judged} worlds");
}

#[test]
fn every_fault_of_every_norm_is_found_and_nothing_else_of_it() {
    let checker = viet_nam();
    let (mut wrong, mut found) = (Vec::new(), 0);
    for norm in checker
        .norms()
        .iter()
        .filter(|norm| why_not(norm).is_none())
    {
        for fault in Fault::of(norm) {
            match wrongly_missed(checker, norm, &fault, 3) {
                Ok(None) => found += 1,
                Ok(Some(what)) => wrong.push(what),
                Err(why) => wrong.push(format!("{fault}: {why}")),
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(found >= 2500, "{found} faults");
}

/// Only what confers nothing and asks nothing of anybody has no fault: an effect that no provision dates.
#[test]
fn every_norm_has_a_fault() {
    let none: Vec<&str> = viet_nam()
        .norms()
        .iter()
        .filter(|norm| Fault::of(norm).is_empty())
        .map(|norm| norm.id.as_str())
        .collect();
    assert_eq!(none, ["law-10-2022:21.2:effect-self-commune"]);
}

/// Typed from section 4 of the design, by the kind of fault alone; none where the norm decides.
fn typed(kind: &FaultKind) -> Option<Outcome> {
    use FaultKind as F;
    Some(match kind {
        F::LateByADay => Outcome::SatisfiedLate,
        F::AfterTheEvent
        | F::FoundNotDone
        | F::Forbidden
        | F::OneVoteShort
        | F::ExactlyTheShare
        | F::OneShortOfQuorum
        | F::OneBackerShort
        | F::SupportTooOld
        | F::OneVillageShort
        | F::OneBallotShort
        | F::FormNotAllowed
        | F::ConditionFails
        | F::Refused
        | F::StageSkipped
        | F::WrongOrder
        | F::SameDay => Outcome::Unsatisfied,
        F::NotRecorded
        | F::NoConclusion
        | F::DayNotStated
        | F::BodyNotStated
        | F::NotEvidenced
        | F::NotStated
        | F::VotesNotStated
        | F::ConditionUnknown
        | F::ScopeUnknown => Outcome::Undetermined,
        F::NotYetRecognised => Outcome::Pending,
        _ => return None,
    })
}

#[test]
fn each_kind_of_fault_leads_to_the_outcome_that_the_design_gives_it() {
    for norm in viet_nam().norms() {
        let untimed = match &norm.rule {
            Rule::Duty(duty) => {
                let prohibits = duty.modality == Modality::Prohibition;
                assert!(!prohibits || Fault::of(norm).len() == 2);
                matches!(duty.timing, Timing::Unstated | Timing::AnyTime)
            }
            // Recognition by a body without the power is none: what was adopted still waits for it.
            Rule::Effect(_) => true,
            _ => false,
        };
        for fault in Fault::of(norm) {
            // What falls short of a duty without a last day stays owed; of anything else, it is missed.
            let short = if untimed {
                Outcome::Pending
            } else {
                Outcome::Unsatisfied
            };
            assert_eq!(
                fault.expects(),
                typed(&fault.kind).unwrap_or(short),
                "{fault}"
            );
        }
    }
}

#[test]
fn what_is_done_on_the_last_day_is_in_time() {
    let checker = viet_nam();
    let mut never = Vec::new();
    let late = |norm: &&Norm| {
        let faults = Fault::of(norm);
        faults
            .iter()
            .any(|fault| fault.kind == FaultKind::LateByADay)
    };
    let timed: Vec<&Norm> = checker.norms().iter().filter(late).collect();
    for norm in &timed {
        let strategy = world_that_meets(checker, &norm.id).unwrap();
        let on_the_day = cases(&strategy, 30).into_iter().any(|case| {
            let report = checker.check(&case, &Context::new());
            report.findings.iter().any(|finding| {
                finding.norm == norm.id
                    && finding.outcome == Outcome::Satisfied
                    && finding.due.is_some()
                    && finding.due == finding.done
            })
        });
        if !on_the_day {
            never.push(norm.id.as_str());
        }
    }
    assert!(never.is_empty(), "{never:?}");
    // Terms counted, terms before an event, windows, sessions, readings, days that an order fixes.
    assert_eq!(timed.len(), 81);
}

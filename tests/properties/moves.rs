//! What may change when a case moves on: a day passes, a count gets better, an act is done in time, a
//! time gets shorter, somebody concludes or reads.

use danchu::act::{FindingResult, Rung, Term, Topic};
use danchu::actor::BodyKind;
use danchu::check::{Checker, Context};
use danchu::matter::Reach;
use danchu::norm::{Norm, Rule, Test, Timing, VoteOf};
use danchu::proptest::prelude::*;
use danchu::proptest::sample::Index;
use danchu::record::{
    Act, BodyFinding, Case, Conclusion, Delivery, Evidence, Reading, Record, Sending, Votes, YesNo,
};
use danchu::report::{Finding, Missing, Outcome};
use danchu::strategies::any_case;
use danchu::time::{Period, Span, When};
use danchu::{BodyId, Quantity, catalogue};

use crate::{check, checker, config, fresh, key, outcomes};

fn calendar() -> danchu::time::WorkingCalendar {
    catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default())
}

/// The votes of a voting record on the matter.
fn votes_of(record: &mut Record) -> Option<&mut Votes> {
    match &mut record.act {
        Act::Meet(act) => act.votes.as_deref_mut(),
        Act::Ballot(act) => act.votes.as_deref_mut(),
        Act::VoteOnline(act) => act.votes.as_deref_mut(),
        Act::Elect(act) => act.votes.as_deref_mut(),
        _ => None,
    }
}

/// Whether a norm asks for a share of the vote on the matter.
fn asks_a_share(finding: &Finding) -> bool {
    let Some(Rule::Validity(validity)) = catalogue::norm(&finding.norm).map(|norm| &norm.rule)
    else {
        return false;
    };
    validity.tests.iter().any(|test| {
        matches!(
            test,
            Test::Carried {
                votes: VoteOf::Matter,
                ..
            } | Test::VillagesCarried { .. }
        )
    })
}

/// The same norm with every time a day or a working day shorter, or longer ahead.
fn hurry(mut norm: Norm) -> Norm {
    if let Rule::Duty(duty) = &mut norm.rule {
        match &mut duty.timing {
            Timing::Within { span, .. } => {
                *span = with_count(*span, span.count().saturating_sub(1));
            }
            Timing::Before { span } => *span = with_count(*span, span.count().saturating_add(1)),
            _ => {}
        }
    }
    norm
}

fn with_count(span: Span, count: u16) -> Span {
    match span {
        Span::WorkingDays { .. } => Span::working_days(count),
        _ => Span::days(count),
    }
}

proptest! {
    #![proptest_config(config())]

    /// Without a new record, a day that passes changes no answer that was given: only what was pending or open.
    ///
    /// Kills: `due.before(&today)` turned into `today.before(&due)` in `not_shown`.
    #[test]
    fn a_day_that_passes_settles_and_never_unsettles(case in any_case(), days in 1_i64..400) {
        let mut still = case;
        // Nothing new: what the log already says of later days is left out.
        still.records.retain(|record| record.date.earliest().is_none_or(|day| day <= still.as_of));
        // A log that is complete stays complete.
        for coverage in &mut still.coverage {
            coverage.period = Period::from(danchu::time::Date::literal(2007, 1, 1));
        }
        let later = still.clone().with_as_of(still.as_of.checked_add_days(days).unwrap());
        let then = outcomes(&check(&later));
        for (key, outcome) in outcomes(&check(&still)) {
            if !matches!(outcome, Outcome::Pending | Outcome::Undetermined) {
                prop_assert_eq!(then.get(&key), Some(&outcome), "{:?}", key);
            }
        }
    }

    /// One vote more in favour never lowers the finding on a share.
    ///
    /// Kills: `have >= need` turned into `have <= need` in `Share::holds`.
    #[test]
    fn a_vote_more_never_loses_a_share(case in any_case(), index in any::<Index>(), more in 1_u32..100) {
        prop_assume!(!case.records.is_empty());
        let mut better = case.clone();
        let index = index.index(case.records.len());
        let Some(votes) = votes_of(&mut better.records[index]) else { return Ok(()) };
        let Some(known) = votes.in_favour.and_then(Quantity::known) else { return Ok(()) };
        let cap = [votes.attending, votes.electorate].into_iter().flatten().filter_map(Quantity::most).min().unwrap_or(u32::MAX);
        votes.in_favour = Some(Quantity::exact(known.saturating_add(more).min(cap.max(known))));
        let after = check(&better);
        for finding in check(&case).findings.iter().filter(|finding| asks_a_share(finding)) {
            let then = after.findings.iter().find(|other| key(other) == key(finding)).map(|other| other.outcome);
            if finding.outcome == Outcome::Satisfied {
                prop_assert_eq!(then, Some(Outcome::Satisfied), "{:?}", key(finding));
            }
            if finding.outcome == Outcome::Undetermined {
                prop_assert_ne!(then, Some(Outcome::Unsatisfied), "{:?}", key(finding));
            }
        }
    }

    /// A decision that is sent to both by a document, on the last day or today if that is earlier,
    /// discharges the duty to send it, whatever else was sent.
    ///
    /// Kills: taking only the sendings in order of their earliest day in `Engine::shown`.
    #[test]
    fn an_act_done_in_time_discharges_its_duty(case in any_case()) {
        let send = "law-10-2022:20.3:send".parse().unwrap();
        for finding in check(&case).of_norm(&send) {
            let gates = [finding.axes.in_force, finding.axes.applicable, finding.axes.triggered];
            let Some(due) = finding.due.and_then(|due| due.exact()) else { continue };
            // A ballot that still runs is not yet the round it will be.
            let over = case.records.iter().all(|record| match &record.act {
                Act::Ballot(act) => act.until.and_then(|until| until.exact()).is_some_and(|until| until <= case.as_of),
                Act::VoteOnline(act) => act.until.and_then(|until| until.exact()).is_some_and(|until| until <= case.as_of),
                Act::Elect(act) => act.until.is_none_or(|until| until.latest().is_some_and(|until| until <= case.as_of)),
                _ => true,
            });
            if !over || !gates.iter().all(|gate| gate.is_yes()) {
                continue;
            }
            let to = ["pc", "front"].map(|id| Delivery::new(id.parse().unwrap())).to_vec();
            let sending = Record::new(fresh(&case), Act::Send(Sending::new(Topic::DECISION, to)))
                .with_date(When::day(due.min(case.as_of)))
                .with_actor("head-1".parse::<BodyId>().unwrap())
                .with_matter(finding.matter.clone())
                .with_evidence(Evidence::new(Rung::Evidenced));
            let after = check(&case.clone().with_record(sending));
            let then = after.findings.iter().find(|other| key(other) == key(finding)).map(|other| other.outcome);
            prop_assert_eq!(then, Some(Outcome::Satisfied), "{:?}", key(finding));
        }
    }

    /// A shorter time never makes good what was missed, and never makes a late act timely.
    ///
    /// Kills: `shown.on.not_after(&due)` turned into `due.not_after(&shown.on)` in `judge`.
    #[test]
    fn a_shorter_time_never_turns_a_miss_into_a_pass(case in any_case()) {
        let hurried = Checker::try_new(catalogue::norms().cloned().map(hurry).collect(), calendar()).unwrap();
        let strict = outcomes(&hurried.check(&case, &Context::new()));
        for (key, outcome) in outcomes(&check(&case)) {
            match outcome {
                Outcome::Unsatisfied => prop_assert_eq!(strict.get(&key), Some(&Outcome::Unsatisfied), "{:?}", key),
                Outcome::SatisfiedLate => prop_assert_ne!(strict.get(&key), Some(&Outcome::Satisfied), "{:?}", key),
                _ => {}
            }
        }
    }

    /// A conclusion that a ground is made out changes no norm that does not name the ground.
    ///
    /// Kills: leaving out which topic it is in `established`.
    #[test]
    fn a_determination_touches_only_the_norms_that_name_it(case in any_case()) {
        let conclusion = BodyFinding::new(FindingResult::Established).with_topic(Topic::UNLAWFUL_CONTENT);
        let record = Record::new(fresh(&case), Act::Conclude(Conclusion::new(vec![conclusion])))
            .with_date(When::day(case.as_of))
            .with_actor("pc".parse::<BodyId>().unwrap())
            .with_matter(case.matters[0].id.clone());
        let names = |norm: &Norm| format!("{norm:?}").contains("unlawful_content");
        let others = |case: &Case| check(case).findings.into_iter().filter(|finding| catalogue::norm(&finding.norm).is_some_and(|norm| !names(norm))).collect::<Vec<_>>();
        prop_assert_eq!(others(&case), others(&case.clone().with_record(record)));
    }

    /// A reading changes no norm that does not use the word.
    ///
    /// Kills: leaving out which term it is in `Asked::term`.
    #[test]
    fn a_reading_touches_only_the_norms_that_use_the_word(case in any_case(), holds in any::<bool>(), parts in any::<bool>()) {
        let mut case = case;
        // Whether a part of a village decides for itself is another open word.
        for body in case.bodies.iter_mut().filter(|body| parts && body.kind == BodyKind::VILLAGE) {
            body.kind = BodyKind::VILLAGE_PART;
        }
        let holds = if holds { YesNo::Yes } else { YesNo::No };
        let context = Context::new().with_reading(Reading::new(Term::SCATTERED).with_holds(holds));
        let uses = |norm: &Norm| format!("{norm:?}").contains("scattered");
        let others = |context: &Context| checker().check(&case, context).findings.into_iter().filter(|finding| catalogue::norm(&finding.norm).is_some_and(|norm| !uses(norm))).collect::<Vec<_>>();
        prop_assert_eq!(others(&Context::new()), others(&context));
    }

    /// What an undetermined finding misses is a fact that can be supplied, unless its text gives no time.
    ///
    /// Kills: telling what a need misses only where it fails, in `need::tell`.
    #[test]
    fn an_undetermined_finding_names_more_than_the_silence_of_the_text(case in any_case()) {
        for finding in check(&case).with_outcome(Outcome::Undetermined) {
            let only_time = finding.missing.iter().all(|missing| matches!(missing, Missing::Time {}));
            let untimed = matches!(
                catalogue::norm(&finding.norm).map(|norm| &norm.rule),
                Some(Rule::Duty(duty)) if matches!(duty.timing, Timing::Unstated | Timing::AtNext { .. })
            );
            prop_assert!(!only_time || untimed, "{:?}", key(finding));
        }
    }

    /// Who holds two offices in one village says nothing of another.
    ///
    /// Kills: asking for any hand of the case in `Log::holds_also`.
    #[test]
    fn two_offices_in_one_village_say_nothing_of_another(case in any_case(), index in any::<Index>()) {
        let mut case = case;
        let heads: Vec<usize> = (0..case.bodies.len()).filter(|at| case.bodies[*at].kind == BodyKind::VILLAGE_HEAD).collect();
        let at = heads[index.index(heads.len())];
        // Whose act it is does not depend on the village yet; only what the office is does.
        let own = case.bodies[at].id.clone();
        case.records.retain(|record| record.actor.as_ref() != Some(&own));
        let mut held = case.clone();
        let head = &mut held.bodies[at];
        head.also_holds = if head.also_holds.is_empty() { vec![BodyKind::FRONT_WORK_HEAD] } else { vec![] };
        let village = head.parent.clone();
        let elsewhere: Vec<_> = case.matters.iter().filter(|matter| matter.reach == Reach::Village && Some(&matter.body) != village.as_ref()).map(|matter| &matter.id).collect();
        let others = |case: &Case| check(case).findings.into_iter()
            .filter(|finding| elsewhere.contains(&&finding.matter))
            .map(|finding| (key(&finding), finding.outcome))
            .collect::<Vec<_>>();
        prop_assert_eq!(others(&case), others(&held));
    }

    /// The order in which a case lists its bodies, matters and registers says nothing.
    ///
    /// Kills: taking only the first twelve bodies for hands that hold two offices.
    #[test]
    fn the_order_of_bodies_does_not_matter(case in any_case()) {
        let mut turned = case.clone();
        turned.bodies.reverse();
        turned.matters.reverse();
        if let Some(households) = turned.registers.as_mut().and_then(|registers| registers.households.as_mut()) {
            households.reverse();
        }
        let (one, other) = (check(&case), check(&turned));
        prop_assert_eq!(one.findings, other.findings);
        prop_assert_eq!((one.statuses, one.conflicts, one.inconsistencies), (other.statuses, other.conflicts, other.inconsistencies));
    }
}

/// A law over worlds in which nothing happens says nothing: 600 worlds reach every outcome, and most
/// norms on the matters of the worlds with a verdict of their own; the chapters on other matters have worlds
/// of their own in the tests of the norms.
#[test]
fn the_worlds_reach_every_outcome_and_most_norms() {
    use danchu::proptest::strategy::ValueTree as _;
    use std::collections::BTreeSet;

    let mut runner = danchu::proptest::test_runner::TestRunner::deterministic();
    let mut outcomes = BTreeSet::new();
    let mut judged = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for _ in 0..600 {
        let case = any_case().new_tree(&mut runner).unwrap().current();
        kinds.extend(case.matters.iter().map(|matter| matter.kind.clone()));
        for finding in check(&case).findings {
            outcomes.insert(finding.outcome);
            let open = [Outcome::NotApplicable, Outcome::Undetermined];
            if !open.contains(&finding.outcome) {
                judged.insert(finding.norm);
            }
        }
    }
    assert_eq!(outcomes.len(), 6, "{outcomes:?}");
    // Of the matters that the worlds are about; what is asked of every matter waits for a conclusion.
    let asked = || {
        let about = |norm: &&Norm| norm.scope.matters.iter().any(|kind| kinds.contains(kind));
        catalogue::norms()
            .filter(about)
            .map(|norm| norm.id.as_str())
    };
    let never: Vec<&str> = asked()
        .filter(|id| !judged.iter().any(|norm| norm.as_str() == *id))
        .collect();
    assert!(
        never.len().saturating_mul(3) < asked().count(),
        "never judged: {never:#?}"
    );
}

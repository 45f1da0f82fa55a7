//! What is true of these worlds and of the built-in norms, beside the laws that hold for every rule.

use danchu::act::{Rung, Topic};
use danchu::actor::BodyKind;
use danchu::laws::About;
use danchu::matter::Reach;
use danchu::norm::Norm;
use danchu::proptest::prelude::*;
use danchu::proptest::sample::Index;
use danchu::record::{Act, Case, Delivery, Evidence, Record, Sending};
use danchu::report::{Outcome, Report};
use danchu::strategies::any_case;
use danchu::time::When;
use danchu::{BodyId, RecordId, catalogue, wire};

use crate::{check, config};

fn fresh(case: &Case) -> RecordId {
    (0..u32::MAX)
        .map(|n| format!("extra-{n}").parse().unwrap())
        .find(|id| case.records.iter().all(|record| record.id != *id))
        .unwrap()
}

proptest! {
    #![proptest_config(config())]

    /// Kills: printing a lower bound as an upper one in `Quantity`.
    #[test]
    fn worlds_hold_together(case in any_case()) {
        prop_assert_eq!(case.problems(), vec![]);
        let text = wire::write(&case).unwrap();
        prop_assert_eq!(wire::read_case(&text).unwrap(), case);
    }

    /// Kills: keeping "about" beside a bound in `Quantity::capped`, which cannot be read back.
    #[test]
    fn reports_are_read_back(case in any_case()) {
        let report = check(&case);
        let text = wire::write_compact(&report).unwrap();
        prop_assert_eq!(wire::read::<Report>(&text).unwrap(), report);
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
            let then = after.findings.iter().find(|other| About::of(other) == About::of(finding)).map(|other| other.outcome);
            prop_assert_eq!(then, Some(Outcome::Satisfied), "{:?}", About::of(finding));
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
            .map(|finding| (About::of(&finding), finding.outcome))
            .collect::<Vec<_>>();
        prop_assert_eq!(others(&case), others(&held));
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

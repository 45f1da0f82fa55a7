//! D2: what the Front and its organisations propose of their own, and what is answered.

use danchu::Quantity;
use danchu::act::{ActKind, Topic};
use danchu::actor::BodyKind;
use danchu::record::{Act, Case, Deed, Record, Ruling, YesNo};
use danchu::yearly::{Measure, Proportion};

use crate::world::{body, case, complete, count, covered, of, record};

fn propose(own: Option<YesNo>) -> Act {
    let deed = Deed::new().with_topic(Topic::DEMOCRACY_INSPECTION);
    Act::Propose(match own {
        Some(own) => deed.with_own_initiative(own),
        None => deed,
    })
}

/// The Front and the Women's Union of a province; the log is complete for both.
fn two() -> Case {
    case()
        .with_body(body("front", BodyKind::PROVINCE_FRONT))
        .with_body(body("women", BodyKind::PROVINCE_WOMEN))
        .with_body(body("work-committee", BodyKind::FRONT_WORK_COMMITTEE))
        .with_coverage(covered(&["front", "women"]))
}

fn own(id: &str) -> Record {
    record(id, "front", "2017-03-01", propose(Some(YesNo::Yes)))
}

#[test]
fn proposals_of_own_initiative_are_counted_for_the_bodies_from_the_commune_up() {
    let case = two().with_record(own("p1")).with_record(own("p2"));
    assert_eq!(count(&case, Measure::OwnProposals), Some(of(2, 2, 0)));
}

#[test]
fn a_proposal_that_was_asked_for_does_not_count() {
    let asked = record("p", "front", "2017-03-01", propose(Some(YesNo::No)));
    assert_eq!(
        count(&two().with_record(asked), Measure::OwnProposals),
        Some(of(0, 2, 0))
    );
}

#[test]
fn a_proposal_of_which_nobody_says_whose_idea_it_was_is_left_out() {
    let silent = record("p", "front", "2017-03-01", propose(None));
    assert_eq!(
        count(&two().with_record(silent), Measure::OwnProposals),
        Some(of(0, 2, 1))
    );
}

#[test]
fn nothing_bounds_the_proposals_of_a_log_that_is_not_complete() {
    let case = case()
        .with_body(body("front", BodyKind::PROVINCE_FRONT))
        .with_record(own("p1"));
    let open = Proportion::new(1, 1).with_unknown(Quantity::at_least(0));
    assert_eq!(count(&case, Measure::OwnProposals), Some(open));
}

#[test]
fn a_proposal_is_answered_by_the_reply_that_refers_to_it() {
    let reply = |to: &str| {
        record("reply", "women", "2018-01-10", Act::Reply(Ruling::new()))
            .with_responds_to(to.parse().unwrap())
    };
    let both = two().with_record(own("p1")).with_record(own("p2"));
    // Whoever should reply is not in the coverage.
    assert_eq!(count(&both, Measure::ProposalsAnswered), Some(of(0, 0, 2)));
    let replied = both.with_record(reply("p1"));
    assert_eq!(
        count(&replied, Measure::ProposalsAnswered),
        Some(of(1, 1, 1))
    );
    let known = replied.with_coverage(complete(&[ActKind::Reply, ActKind::Answer]));
    assert_eq!(count(&known, Measure::ProposalsAnswered), Some(of(1, 2, 0)));
    assert_eq!(count(&two(), Measure::ProposalsAnswered), None);
}

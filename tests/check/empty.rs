//! A matter of which nothing is recorded: what is asked of it is what would be asked with a record that has
//! nothing to do with it.

use danchu::act::{ActKind, Term};
use danchu::norm::{Duty, Norm, Pattern, Perform, Timing, Trigger};
use danchu::record::{Act, Case, Deed, Reading, YesNo};
use danchu::report::{Missing, Outcome};
use danchu::time::Period;

use crate::{Context, after, check, id, norm, record, village};

/// What came out of a norm, in a village without a record and in one with a record of something else.
fn both(norms: &[Norm], name: &str, context: &Context) -> [Vec<(Outcome, Vec<Missing>)>; 2] {
    let empty = village("2024-08-01");
    let urged = record("u", "2024-03-01", "head", Act::Urge(Deed::new()));
    let of = |case: &Case| {
        let report = check(norms.to_vec(), case, context);
        let of = id(name);
        let found = report.of_norm(&of);
        found
            .map(|found| (found.outcome, found.missing.clone()))
            .collect()
    };
    [of(&empty), of(&empty.clone().with_record(urged))]
}

/// Owed in each quarter, and to be made good within ten days of a quarter that was missed.
#[test]
fn a_duty_of_each_period_is_breached_without_a_record() {
    let every = Duty::new(
        Trigger::Every { months: 3 },
        Timing::InPeriod,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let every = norm("own:1:every", every).with_period(Period::from("2024-04-01".parse().unwrap()));
    let breach = Trigger::Breach(id("own:1:every"));
    let remedy = norm("own:2:remedy", after(breach, 10, ActKind::Remedy));
    // The second quarter was missed on 30 June, the remedy on 10 July; the third runs.
    let missed = || vec![(Outcome::Unsatisfied, vec![])];
    let norms = [every, remedy];
    assert_eq!(
        both(&norms, "own:2:remedy", &Context::new()),
        [missed(), missed()]
    );
}

#[test]
fn a_programme_of_which_no_sending_is_recorded_is_asked_all_the_same() {
    let trigger = Trigger::Standing {
        since: Pattern::of(ActKind::Send),
    };
    let standing = Duty::new(
        trigger,
        Timing::Unstated,
        vec![Perform::plain(Pattern::of(ActKind::CarryOut))],
    );
    let norms = [norm("own:1:standing", standing)];
    let said = |context: &Context| both(&norms, "own:1:standing", context);
    let sending = Missing::Act {
        act: ActKind::Send,
        topic: None,
        by: vec![],
        to: None,
        from: None,
        until: Some("2024-08-01".parse().unwrap()),
    };
    let open = || vec![(Outcome::Undetermined, vec![sending.clone()])];
    assert_eq!(said(&Context::new()), [open(), open()]);
    // Where it is read to bind from its issue, it is owed, and no day is named.
    let reading = Reading::new(Term::BINDS_FROM_ISSUE).with_holds(YesNo::Yes);
    let owed = || vec![(Outcome::Pending, vec![])];
    assert_eq!(
        said(&Context::new().with_reading(reading)),
        [owed(), owed()]
    );
}

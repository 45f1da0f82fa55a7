//! What a caller builds of a rule is what the rule holds.

use danchu::act::{ActKind, VoteOutcome};
use danchu::actor::{BodyKind, Fate};
use danchu::norm::{
    Bearers, Composition, Duty, Each, Part, Partner, Pattern, Perform, Precedence, Rule, Seat,
    Stage, Timing, Trigger,
};
use danchu::time::Date;
use danchu::{Lang, NormId};

fn duty(trigger: Trigger) -> Duty {
    let report = Perform::plain(Pattern::of(ActKind::Report));
    Duty::new(trigger, Timing::Unstated, vec![report])
}

#[test]
fn a_duty_keeps_what_it_is_given() {
    let plain = duty(Trigger::InForce);
    let full = plain
        .clone()
        .with_owes(vec![BodyKind::COMMUNE_PC])
        .with_partners(vec![Partner::new(
            Part::Coordinates,
            BodyKind::COMMUNE_FRONT,
        )])
        .with_to(vec![BodyKind::CITIZENS])
        .with_each(Each::Bearer)
        .with_bearers(Bearers::Jointly);
    assert!(plain.owes.is_empty() && plain.with.is_empty() && plain.to.is_empty());
    assert_eq!((plain.each, plain.bearers), (Each::Trigger, Bearers::Each));
    assert_eq!(*full.owes, [BodyKind::COMMUNE_PC]);
    assert_eq!(
        *full.with,
        [Partner::new(Part::Coordinates, BodyKind::COMMUNE_FRONT)]
    );
    assert_eq!(*full.to, [BodyKind::CITIZENS]);
    assert_eq!((full.each, full.bearers), (Each::Bearer, Bearers::Jointly));
}

/// Kinds that no reorganisation touched.
#[test]
fn each_bearer_of_a_duty_has_its_fate() {
    let duty = duty(Trigger::InForce).with_owes(vec![BodyKind::COMMUNE_PC, BodyKind::CITIZENS]);
    let fates: Vec<_> = duty.bearers_on(Date::literal(2025, 6, 30)).collect();
    assert_eq!(
        fates,
        [
            (&BodyKind::COMMUNE_PC, Fate::Exists),
            (&BodyKind::CITIZENS, Fate::Exists)
        ]
    );
}

#[test]
fn a_rule_names_the_norms_that_start_it() {
    let [first, second] = [
        NormId::constant("own:first"),
        NormId::constant("own:second"),
    ];
    let from = |trigger| {
        let rule = Rule::Duty(duty(trigger));
        rule.starts_from().cloned().collect::<Vec<_>>()
    };
    let of_breach = from(Trigger::Breach(first.clone()));
    assert_eq!(of_breach, core::slice::from_ref(&first));
    let outcome = Trigger::Outcome {
        of: vec![first.clone(), second.clone()].into(),
        is: VoteOutcome::Passed,
    };
    assert_eq!(from(outcome), [first, second]);
    assert_eq!(from(Trigger::InForce), []);
    let meet = || vec![Pattern::of(ActKind::Meet)];
    let order = Rule::Precedence(Precedence::new(meet(), meet()));
    assert_eq!(order.starts_from().count(), 0);
}

#[test]
fn a_composition_keeps_its_seats_its_chair_and_its_bar() {
    let plain = Composition::new(3, 5);
    assert_eq!((plain.min, plain.max, plain.bars), (3, 5, false));
    assert!(plain.includes.is_empty() && plain.chair.is_none());
    let seat = Seat::new(vec![BodyKind::COMMUNE_FRONT]);
    let full = plain
        .with_includes(vec![seat.clone()])
        .with_chair(BodyKind::VILLAGE_HEAD)
        .with_bars();
    assert_eq!(*full.includes, [seat]);
    assert_eq!(
        (full.chair, full.bars),
        (Some(BodyKind::VILLAGE_HEAD), true)
    );
}

/// The motto of Law 10/2022/QH15 and of the programme.
#[test]
fn the_stages_have_the_names_of_the_motto() {
    let names: Vec<&str> = [
        Stage::Know,
        Stage::Discuss,
        Stage::Do,
        Stage::Inspect,
        Stage::Supervise,
        Stage::Benefit,
    ]
    .map(|stage| stage.name(Lang::Vi))
    .into();
    assert_eq!(
        names.join(", "),
        "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng"
    );
    assert_eq!(Stage::Organise.name(Lang::En), "organisation of the work");
}

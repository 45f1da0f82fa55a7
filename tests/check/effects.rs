//! From when a decision binds, what ends it or stops it for a time, and what had to come before it.
//!
//! More than half of the 90 households of a village adopt a matter at a meeting on 1 February 2024.

use danchu::NormId;
use danchu::act::{ActKind, Concurrence, Term, Topic, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::norm::{
    Cond, Effect, EffectFrom, Norm, Pattern, Precedence, Rule, SameDay, Status, Subject, Test,
    Validity,
};
use danchu::record::{Act, BallotRecord, Case, Concur, MeetingRecord, Record, Ruling, Votes};
use danchu::report::{Aspect, Finding, Missing, NotApplicable, Outcome, Report};
use danchu::time::When;

use crate::{Context, adopts, check, field, id, record, rule, village};

const BY_PC: &[BodyKind] = &[BodyKind::COMMUNE_PC];

fn binds(from: EffectFrom) -> Norm {
    rule("own:2:binds", Rule::Effect(Effect::new(from)))
}

fn effect() -> NormId {
    id("own:2:binds")
}

fn asked(from: EffectFrom, case: &Case) -> Report {
    check(vec![adopts(), binds(from)], case, &Context::new())
}

/// What the effect of the only round came to: its outcome, its first day, what is missing.
fn bound(from: EffectFrom, case: &Case) -> (Outcome, Option<String>, Vec<Missing>) {
    let report = asked(from, case);
    let found = report.of_norm(&effect()).next().unwrap();
    let day = found.done.map(|day| day.to_string());
    (found.outcome, day, found.missing.clone())
}

fn met(name: &str, day: &str, number: u16, in_favour: Option<u32>) -> Record {
    let mut votes = Votes::new(VoteUnit::HouseholdRep)
        .with_electorate(90_u32)
        .with_attending(80_u32);
    votes.in_favour = in_favour.map(Into::into);
    let act = MeetingRecord::new().with_round(number).with_votes(votes);
    record(name, day, "v", Act::Meet(act))
}

fn in_village(mut record: Record, village: &str) -> Record {
    if let Act::Meet(act) = &mut record.act {
        act.village = Some(village.parse().unwrap());
    }
    record
}

fn adopted() -> Case {
    village("2024-12-31").with_record(met("vote", "2024-02-01", 1, Some(46)))
}

fn undeclared(mut case: Case) -> Case {
    case.coverage.clear();
    case
}

fn when(day: &str) -> When {
    day.parse().unwrap()
}

fn day(text: &str) -> String {
    text.to_owned()
}

#[test]
fn an_adopted_decision_binds_and_one_that_is_not_does_not() {
    let said = |in_favour| {
        let vote = met("vote", "2024-02-01", 1, in_favour);
        let report = asked(
            EffectFrom::Adoption,
            &village("2024-12-31").with_record(vote),
        );
        let found = report.of_norm(&effect()).next().unwrap();
        (found.outcome, found.reason)
    };
    assert_eq!(said(Some(46)), (Outcome::Satisfied, None));
    let not_adopted = Some(NotApplicable::NotAdopted);
    assert_eq!(said(Some(45)), (Outcome::NotApplicable, not_adopted));
    assert_eq!(said(None), (Outcome::Undetermined, None));
    let (_, from, _) = bound(EffectFrom::Adoption, &adopted());
    assert_eq!(from, Some(day("2024-02-01")));
    let (outcome, from, missing) = bound(EffectFrom::NotRegulated, &adopted());
    assert_eq!((outcome, from), (Outcome::Undetermined, None));
    assert_eq!(missing, [Missing::Rule {}]);
}

/// Each round of a village has its own effect; a commune decides once, with the last.
#[test]
fn each_round_of_a_village_binds_and_the_last_of_a_commune() {
    let of = |reach| {
        let mut case = village("2024-12-31")
            .with_record(met("a", "2024-02-01", 1, Some(46)))
            .with_record(met("b", "2024-03-01", 2, Some(46)));
        case.matters = vec![
            Matter::new(
                "m".parse().unwrap(),
                MatterKind::FUNDS,
                reach,
                "v".parse().unwrap(),
            )
            .with_opened("2024-01-01".parse().unwrap()),
        ];
        let report = asked(EffectFrom::Adoption, &case);
        let effect = effect();
        let rounds = report.of_norm(&effect).map(|found| found.round);
        rounds.collect::<Vec<_>>()
    };
    assert_eq!(of(Reach::Village), [Some(1), Some(2)]);
    assert_eq!(of(Reach::Commune), [Some(2)]);
}

/// What the adoption misses, the effect misses: of its own round and village, and of no other norm.
#[test]
fn what_an_open_adoption_misses_its_effect_misses() {
    let case = village("2024-12-31")
        .with_body(Body::new("w".parse().unwrap(), BodyKind::VILLAGE))
        .with_record(met("a", "2024-02-01", 1, None))
        .with_record(met("b", "2024-03-01", 2, None))
        .with_record(in_village(met("c", "2024-02-01", 1, None), "w"))
        .with_record(met("d", "2024-04-01", 3, Some(46)));
    let read = Test::Holds(Cond::Reading(Term::PROMPTLY));
    let read = rule(
        "own:3:read",
        Rule::Validity(Validity::new(Subject::Round, vec![read])),
    );
    let norms = vec![adopts(), binds(EffectFrom::Adoption), read];
    let report = check(norms, &case, &Context::new());
    let missing = |name: &str| {
        let of = id(name);
        let found = report.of_norm(&of);
        found.map(|found| found.missing.clone()).collect::<Vec<_>>()
    };
    let in_favour = |record: &str| {
        vec![Missing::Field {
            record: record.parse().unwrap(),
            aspect: Aspect::InFavour,
            at_least: Some(46),
            of: Some(90),
        }]
    };
    let expected = [in_favour("a"), in_favour("b"), vec![], in_favour("c")];
    assert_eq!(missing("own:1:adopts"), expected);
    assert_eq!(missing("own:2:binds"), expected);
}

fn fixed_by() -> EffectFrom {
    EffectFrom::FixedBy(Pattern::by(ActKind::SetEffect, &[], BY_PC))
}

fn fixed(name: &str, on: &str, by: &str, change: impl Fn(&mut Ruling)) -> Record {
    let mut ruling = Ruling::new().with_effective(when("2024-04-01"));
    change(&mut ruling);
    record(name, on, by, Act::SetEffect(ruling))
}

#[test]
fn the_day_that_an_authority_fixes_is_that_of_its_measure_on_the_round() {
    let said = |one: Record| bound(fixed_by(), &adopted().with_record(one));
    let plain = |_: &mut Ruling| ();
    let from_april = (Outcome::Satisfied, Some(day("2024-04-01")), vec![]);
    assert_eq!(said(fixed("f", "2024-03-01", "pc", plain)), from_april);
    // On the day of the vote, not before it.
    assert_eq!(said(fixed("f", "2024-02-01", "pc", plain)), from_april);
    let waiting = (Outcome::Pending, None, vec![]);
    assert_eq!(said(fixed("f", "2024-01-31", "pc", plain)), waiting);
    // Of this round or of none by number, by whom the norm names.
    let of_round = |number| move |ruling: &mut Ruling| ruling.round = Some(number);
    assert_eq!(
        said(fixed("f", "2024-03-01", "pc", of_round(1))),
        from_april
    );
    assert_eq!(said(fixed("f", "2024-03-01", "pc", of_round(2))), waiting);
    assert_eq!(said(fixed("f", "2024-03-01", "head", plain)), waiting);
    let by_nobody = |mut one: Record| {
        one.actor = None;
        one
    };
    let unknown = said(by_nobody(fixed("f", "2024-03-01", "pc", plain)));
    assert_eq!(
        unknown,
        (Outcome::Undetermined, None, vec![field("f", Aspect::Actor)])
    );
    let no_day = said(fixed("f", "2024-03-01", "pc", |ruling| {
        ruling.effective = None;
    }));
    assert_eq!(
        no_day,
        (
            Outcome::Undetermined,
            None,
            vec![field("f", Aspect::Effective)]
        )
    );
    assert_eq!(bound(fixed_by(), &adopted()), waiting);
    let (outcome, _, missing) = bound(fixed_by(), &undeclared(adopted()));
    assert_eq!(outcome, Outcome::Undetermined);
    assert!(matches!(
        missing.as_slice(),
        [Missing::Act {
            act: ActKind::SetEffect,
            ..
        }]
    ));
}

#[test]
fn a_decision_binds_from_its_recognition_and_not_after_a_refusal() {
    let issued = || EffectFrom::Issue {
        recognise: Pattern::by(ActKind::Recognise, &[], BY_PC),
        refuse: Pattern::by(ActKind::Refuse, &[], BY_PC),
    };
    let said = |records: Vec<Record>| {
        let case = records.into_iter().fold(adopted(), Case::with_record);
        bound(issued(), &case)
    };
    let recognised = |by| record("r", "2024-03-01", by, Act::Recognise(Ruling::new()));
    let refused = |by| record("s", "2024-03-02", by, Act::Refuse(Ruling::new()));
    let from_march = (Outcome::Satisfied, Some(day("2024-03-01")), vec![]);
    assert_eq!(said(vec![recognised("pc")]), from_march);
    let not = (Outcome::Unsatisfied, None, vec![]);
    assert_eq!(said(vec![refused("pc")]), not);
    assert_eq!(
        said(vec![recognised("head"), refused("head")]).0,
        Outcome::Pending
    );
    let mut by_nobody = refused("pc");
    by_nobody.actor = None;
    let unknown = said(vec![by_nobody]);
    assert_eq!(
        unknown,
        (Outcome::Undetermined, None, vec![field("s", Aspect::Actor)])
    );
    assert_eq!(said(vec![]).0, Outcome::Pending);
}

/// Each status of a case: of which round, what, and from when until when.
fn statuses(case: &Case) -> Vec<(u16, Status, String)> {
    let report = asked(EffectFrom::Adoption, case);
    let text = |day: Option<When>| day.map(|day| day.to_string()).unwrap_or_default();
    let entries = report.statuses.iter();
    entries
        .map(|entry| {
            let days = format!("{}..{}", text(entry.from), text(entry.until));
            (entry.round, entry.status, days)
        })
        .collect()
}

fn ruled(name: &str, on: &str, by: &str, act: fn(Ruling) -> Act, topic: Option<Topic>) -> Record {
    let mut ruling = Ruling::new();
    ruling.topic = topic;
    record(name, on, by, act(ruling))
}

fn status(status: Status, days: &str) -> (u16, Status, String) {
    (1, status, days.to_owned())
}

#[test]
fn the_first_annulment_after_it_ends_the_effect_and_not_the_adoption() {
    let annulled = |name, on, by| ruled(name, on, by, Act::Annul, None);
    let said =
        |records: Vec<Record>| statuses(&records.into_iter().fold(adopted(), Case::with_record));
    let adopted = || status(Status::Adopted, "2024-02-01..");
    let in_effect = |until: &str| status(Status::InEffect, &format!("2024-02-01..{until}"));
    let both = said(vec![
        annulled("x", "2024-03-01", "pc"),
        annulled("y", "2024-04-01", "pc"),
    ]);
    assert_eq!(both, [adopted(), in_effect("2024-03-01")]);
    // What was annulled before it took effect is not this decision.
    let before = said(vec![annulled("x", "2024-01-31", "pc")]);
    assert_eq!(before, [adopted(), in_effect("")]);
    let same = said(vec![annulled("x", "2024-02-01", "v")]);
    assert_eq!(same, [adopted(), in_effect("2024-02-01")]);
    let by_head = said(vec![annulled("x", "2024-03-01", "head")]);
    assert_eq!(by_head, [adopted(), in_effect("")]);
}

#[test]
fn a_suspension_holds_until_it_is_recognised_anew_or_annulled() {
    let suspended = |on, by, topic| ruled("s", on, by, Act::Suspend, topic);
    let whole = || Some(Topic::SUSPENSION_WHOLE);
    let said = |records: Vec<Record>| {
        let mut all = statuses(&records.into_iter().fold(adopted(), Case::with_record));
        all.retain(|(_, status, _)| *status != Status::Adopted && *status != Status::InEffect);
        all
    };
    let stopped = |days| [status(Status::Suspended, days)];
    assert_eq!(
        said(vec![suspended("2024-03-01", "pc", whole())]),
        stopped("2024-03-01..")
    );
    let part = Some(Topic::SUSPENSION_PART);
    assert_eq!(
        said(vec![suspended("2024-03-01", "pc", part)]),
        [status(Status::SuspendedInPart, "2024-03-01..")]
    );
    // Of no extent, by another body, before anything was in effect.
    assert_eq!(said(vec![suspended("2024-03-01", "pc", None)]), []);
    assert_eq!(
        said(vec![suspended("2024-03-01", "pc", Some(Topic::DECISION))]),
        []
    );
    assert_eq!(said(vec![suspended("2024-03-01", "head", whole())]), []);
    assert_eq!(said(vec![suspended("2024-01-31", "pc", whole())]), []);
    assert_eq!(
        said(vec![suspended("2024-02-01", "pc", whole())]),
        stopped("2024-02-01..")
    );
    // Until the first measure of that body on or after the day.
    let recognised = |name, on, by| ruled(name, on, by, Act::Recognise, None);
    let ended = said(vec![
        suspended("2024-03-01", "pc", whole()),
        recognised("q", "2024-02-29", "pc"),
        recognised("r", "2024-05-01", "pc"),
        recognised("t", "2024-06-01", "pc"),
    ]);
    assert_eq!(ended, stopped("2024-03-01..2024-05-01"));
    let by_head = said(vec![
        suspended("2024-03-01", "pc", whole()),
        recognised("r", "2024-05-01", "head"),
    ]);
    assert_eq!(by_head, stopped("2024-03-01.."));
    // What is adopted and not yet in effect is not stopped.
    let april = fixed("f", "2024-02-10", "pc", |_| ());
    let case = adopted()
        .with_record(april)
        .with_record(suspended("2024-03-01", "pc", whole()));
    let report = asked(fixed_by(), &case);
    assert!(
        report
            .statuses
            .iter()
            .all(|entry| entry.status != Status::Suspended)
    );
    let annulled = said(vec![
        suspended("2024-03-01", "pc", whole()),
        ruled("x", "2024-04-01", "pc", Act::Annul, None),
        recognised("r", "2024-05-01", "pc"),
    ]);
    assert_eq!(annulled, stopped("2024-03-01..2024-04-01"));
}

/// An annulment and a suspension of one matter say nothing of another.
#[test]
fn what_ends_is_the_effect_of_its_own_matter() {
    let other = Matter::new(
        "n".parse().unwrap(),
        MatterKind::FUNDS,
        Reach::Village,
        "v".parse().unwrap(),
    );
    let of_other = |one: Record| one.with_matter("n".parse().unwrap());
    let mut case = adopted().with_matter(other);
    case = case.with_record(of_other(ruled("x", "2024-03-01", "pc", Act::Annul, None)));
    let whole = Some(Topic::SUSPENSION_WHOLE);
    case = case.with_record(of_other(ruled(
        "s",
        "2024-03-01",
        "pc",
        Act::Suspend,
        whole,
    )));
    let own = [
        status(Status::Adopted, "2024-02-01.."),
        status(Status::InEffect, "2024-02-01.."),
    ];
    assert_eq!(statuses(&case), own);
}

/// Where it is open whether a norm applies, it is open from when a decision binds.
#[test]
fn an_effect_of_which_it_is_open_whether_it_applies_is_open() {
    let cond = Cond::Reading(Term::PROMPTLY);
    let binds =
        binds(EffectFrom::Adoption).with_scope(danchu::norm::Scope::ANY.with_when(vec![cond]));
    let report = check(vec![adopts(), binds], &adopted(), &Context::new());
    let found = report.of_norm(&effect()).next().unwrap();
    assert_eq!(found.outcome, Outcome::Undetermined);
    let term = Term::PROMPTLY;
    assert_eq!(found.missing, [Missing::Reading { term }]);
}

fn order(first: Vec<Pattern>, then: ActKind, same_day: SameDay) -> Norm {
    let order = Precedence::new(first, vec![Pattern::of(then)]).with_same_day(same_day);
    rule("own:4:order", Rule::Precedence(order))
}

fn ordered(norm: Norm, case: &Case) -> Finding {
    let report = check(vec![norm], case, &Context::new());
    report.of_norm(&id("own:4:order")).next().unwrap().clone()
}

fn undated(mut one: Record) -> Record {
    one.date = When::unknown();
    one
}

#[test]
fn an_act_that_comes_first_is_another_one_before_the_day_or_on_it() {
    let agreed = |how| {
        let act = Act::Agree(Concur::new(Topic::DECISION, how));
        record("a", "2024-01-15", "pc", act)
    };
    let of = |records: Vec<Record>, first: ActKind, same_day| {
        let case = records.into_iter().fold(adopted(), Case::with_record);
        let norm = order(vec![Pattern::of(first)], ActKind::Meet, same_day);
        let found = ordered(norm, &case);
        let performed = match found.outcome {
            Outcome::Satisfied => danchu::Truth::Yes,
            Outcome::Unsatisfied => danchu::Truth::No,
            _ => danchu::Truth::Unknown,
        };
        assert_eq!(found.axes.performed, performed);
        found.outcome
    };
    let agree = |how| of(vec![agreed(how)], ActKind::Agree, SameDay::TooLate);
    assert_eq!(agree(Concurrence::Agreement), Outcome::Satisfied);
    // An opinion is short of agreement.
    assert_eq!(agree(Concurrence::Opinion), Outcome::Unsatisfied);
    // The meeting itself is no meeting before it.
    for same_day in [SameDay::Allowed, SameDay::TooLate] {
        assert_eq!(of(vec![], ActKind::Meet, same_day), Outcome::Unsatisfied);
    }
    let planned = || {
        record(
            "p",
            "2024-02-01",
            "v",
            Act::Plan(danchu::record::Plan::new()),
        )
    };
    let plan = |same_day| of(vec![planned()], ActKind::Plan, same_day);
    assert_eq!(plan(SameDay::Allowed), Outcome::Satisfied);
    assert_eq!(plan(SameDay::TooLate), Outcome::Unsatisfied);
}

#[test]
fn of_several_that_might_have_come_first_the_surest_is_looked_at() {
    let plan = |name, on| record(name, on, "v", Act::Plan(danchu::record::Plan::new()));
    let urge = |name, on| record(name, on, "v", Act::Urge(danchu::record::Deed::new()));
    let first = || vec![Pattern::of(ActKind::Plan), Pattern::of(ActKind::Urge)];
    let of = |records: Vec<Record>| {
        let case = records.into_iter().fold(adopted(), Case::with_record);
        let found = ordered(order(first(), ActKind::Meet, SameDay::TooLate), &case);
        (found.outcome, found.missing)
    };
    let open = |record: &str| (Outcome::Undetermined, vec![field(record, Aspect::Date)]);
    let late = || plan("a", "2024-02-02");
    assert_eq!(of(vec![late()]), (Outcome::Unsatisfied, vec![]));
    assert_eq!(
        of(vec![late(), undated(urge("b", "2024-01-01"))]),
        open("b")
    );
    let before = urge("b", "2024-01-31");
    let dayless = || undated(plan("a", "2024-01-01"));
    assert_eq!(
        of(vec![dayless(), before.clone()]),
        (Outcome::Satisfied, vec![])
    );
    assert_eq!(of(vec![late(), before]), (Outcome::Satisfied, vec![]));
    // Of two without a day the first one's is asked.
    assert_eq!(
        of(vec![dayless(), undated(urge("b", "2024-01-01"))]),
        open("a")
    );
}

#[test]
fn what_lasted_until_nobody_knows_when_misses_its_last_day() {
    let ballot = |until: Option<&str>| {
        let mut act = BallotRecord::new();
        act.until = until.map(when);
        record("b", "2024-01-10", "v", Act::Ballot(act))
    };
    let of = |first: Record| {
        let norm = order(
            vec![Pattern::of(ActKind::Ballot)],
            ActKind::Urge,
            SameDay::TooLate,
        );
        let urged = record(
            "u",
            "2024-02-01",
            "v",
            Act::Urge(danchu::record::Deed::new()),
        );
        let case = village("2024-12-31").with_record(urged).with_record(first);
        let found = ordered(norm, &case);
        (found.outcome, found.missing)
    };
    assert_eq!(of(ballot(Some("2024-01-31"))).0, Outcome::Satisfied);
    assert_eq!(of(ballot(Some("2024-02-01"))).0, Outcome::Unsatisfied);
    let until = vec![field("b", Aspect::Until)];
    assert_eq!(of(ballot(None)), (Outcome::Undetermined, until));
    let dayless = undated(ballot(None));
    let date = vec![field("b", Aspect::Date)];
    assert_eq!(of(dayless), (Outcome::Undetermined, date));
}

#[test]
fn a_measure_that_may_lie_before_the_vote_misses_the_days_and_who_took_it() {
    let said = |vote: &str, mut measure: Record, by: Option<&str>| {
        measure.actor = by.map(|by| by.parse().unwrap());
        let case = village("2024-12-31").with_record(met("vote", vote, 1, Some(46)));
        bound(fixed_by(), &case.with_record(measure))
    };
    let on = |day: &str| fixed("f", day, "pc", |_| ());
    let open = |missing: Vec<Missing>| (Outcome::Undetermined, None, missing);
    let [date, actor] = [Aspect::Date, Aspect::Actor].map(|aspect| field("f", aspect));
    assert_eq!(
        said("2024-02-10", on("2024-02"), Some("pc")),
        open(vec![date.clone()])
    );
    assert_eq!(
        said("2024-02-10", on("2024-02"), None),
        open(vec![date, actor.clone()])
    );
    assert_eq!(
        said("2024-02", on("2024-02-10"), Some("pc")),
        open(vec![field("vote", Aspect::Date)])
    );
    // Surely after the vote, whichever day of the month it was.
    assert_eq!(said("2024-01-10", on("2024-02"), None), open(vec![actor]));
}

#[test]
fn an_order_is_asked_of_the_earliest_act_of_any_pattern() {
    let then = vec![Pattern::of(ActKind::Ballot), Pattern::of(ActKind::Meet)];
    let order = Precedence::new(vec![Pattern::of(ActKind::Agree)], then);
    let norm = rule("own:4:order", Rule::Precedence(order));
    let ballot = |day: &str| record("b", day, "v", Act::Ballot(BallotRecord::new()));
    for (day, earliest) in [("2024-03-01", "vote"), ("2024-01-31", "b")] {
        let found = ordered(norm.clone(), &adopted().with_record(ballot(day)));
        assert_eq!(found.subject, Some(earliest.parse().unwrap()));
    }
}

//! The catalogue is tested by changing it: each number, each list, each small word of each row, one at a time.
//!
//! A vignette that says what an article says must fail when the row says something else. A mutant that
//! no vignette notices is either a missing vignette or a change that changes nothing; the latter are
//! listed with their reason, and the list must not be longer than it has to be.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use core::fmt::Debug;

use danchu::act::{ActKind, Concurrence, Rung, Term, VoteOutcome};
use danchu::actor::BodyKind;
use danchu::catalogue;
use danchu::check::Checker;
use danchu::matter::Reach;
use danchu::norm::{
    Bearers, Composition, Cond, Denominator, Duty, Each, Effect, EffectFrom, EvidenceClass,
    FormRule, Modality, Need, Norm, Pattern, Perform, Precedence, Rule, SameDay, Scope, Seat,
    Signers, Status, Subject, Test, Timing, Trigger, Validity, WindowYear,
};
use danchu::share::{Bound, Share};
use danchu::time::{FirstDay, MonthDay, Period, Roll, Span};

use crate::world::Vignette;

/// A changed thing and what was changed about it.
type Mutants<T> = Vec<(String, T)>;

/// The whole with one part changed.
fn within<T: Clone, P>(
    whole: &T,
    name: &str,
    parts: Mutants<P>,
    put: impl Fn(&mut T, P),
) -> Mutants<T> {
    parts
        .into_iter()
        .map(|(what, part)| {
            let mut changed = whole.clone();
            put(&mut changed, part);
            (format!("{name}{what}"), changed)
        })
        .collect()
}

/// One of some values, changed into each of the others.
fn others<T: PartialEq + Debug + Clone>(value: &T, all: &[T]) -> Mutants<T> {
    all.iter()
        .filter(|other| *other != value)
        .map(|other| (format!(" {value:?} -> {other:?}"), other.clone()))
        .collect()
}

macro_rules! one_more_or_less {
    ($name:ident, $int:ty) => {
        fn $name(n: $int) -> Mutants<$int> {
            [n.checked_sub(1), n.checked_add(1)]
                .into_iter()
                .flatten()
                .map(|other| (format!(" {n} -> {other}"), other))
                .collect()
        }
    };
}
one_more_or_less!(near_u16, u16);
one_more_or_less!(near_u32, u32);

/// A list with one item left out, or one item changed.
fn list<T: Clone + Debug>(
    items: &[T],
    change: impl Fn(&T) -> Mutants<T>,
) -> Mutants<Cow<'static, [T]>> {
    let mut all = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let mut fewer = items.to_vec();
        fewer.remove(place);
        all.push((format!("[{place}] left out"), Cow::Owned(fewer)));
        for (what, changed) in change(item) {
            let mut other = items.to_vec();
            other[place] = changed;
            all.push((format!("[{place}]{what}"), Cow::Owned(other)));
        }
    }
    all
}

/// A list of words: only left out, never changed.
fn words<T: Clone + Debug>(items: &[T]) -> Mutants<Cow<'static, [T]>> {
    list(items, |_| Vec::new())
}

fn share(share: Share) -> Mutants<Share> {
    let mut all = within(&share, ".of", near_u16(share.of), |share, of| share.of = of);
    all.extend(within(
        &share,
        ".parts",
        near_u16(share.parts),
        |share, parts| share.parts = parts,
    ));
    let bounds = others(&share.bound, &[Bound::AtLeast, Bound::MoreThan]);
    all.extend(within(&share, ".bound", bounds, |share, bound| {
        share.bound = bound;
    }));
    all
}

fn span(span: Span) -> Mutants<Span> {
    let of = |n| match span {
        Span::Days(_) => Span::Days(n),
        Span::WorkingDays(_) => Span::WorkingDays(n),
        Span::Weeks(_) => Span::Weeks(n),
        Span::Months(_) => Span::Months(n),
        Span::Years(_) => Span::Years(n),
    };
    let mut all: Mutants<Span> = near_u16(span.count())
        .into_iter()
        .map(|(what, n)| (what, of(n)))
        .collect();
    let unit = match span {
        Span::Days(n) => Span::WorkingDays(n),
        Span::WorkingDays(n) | Span::Weeks(n) | Span::Months(n) | Span::Years(n) => Span::Days(n),
    };
    all.push((format!(" {span} -> {unit}"), unit));
    all
}

fn pattern(pattern: &Pattern) -> Mutants<Pattern> {
    let mut all = within(pattern, ".topics", words(&pattern.topics), |it, topics| {
        it.topics = topics;
    });
    all.extend(within(pattern, ".by", words(&pattern.by), |it, by| {
        it.by = by;
    }));
    all
}

fn composition(rule: &Composition) -> Mutants<Composition> {
    let mut all = within(rule, ".min", near_u32(rule.min), |it, n| it.min = n);
    all.extend(within(rule, ".max", near_u32(rule.max), |it, n| it.max = n));
    let seats = list(&rule.includes, |seat: &Seat| {
        within(seat, ".any_of", words(&seat.any_of), |it, any_of| {
            it.any_of = any_of;
        })
    });
    all.extend(within(rule, ".includes", seats, |it, seats| {
        it.includes = seats;
    }));
    if rule.chair.is_some() {
        let none = vec![(String::from(" left out"), None)];
        all.extend(within(rule, ".chair", none, |it, chair| it.chair = chair));
    }
    let bars = others(&rule.bars, &[false, true]);
    all.extend(within(rule, ".bars", bars, |it, bars| it.bars = bars));
    all
}

fn need(need: &Need) -> Mutants<Need> {
    fn named<P>(name: &str, parts: Mutants<P>, make: impl Fn(P) -> Need) -> Mutants<Need> {
        parts
            .into_iter()
            .map(|(what, part)| (format!(".{name}{what}"), make(part)))
            .collect()
    }
    match need {
        Need::Recipients(kinds) => named("recipients", words(kinds), Need::Recipients),
        Need::Every(kinds) => named("every", words(kinds), Need::Every),
        Need::Channels { at_least, of } => {
            let mut all = named("channels.at_least", near_u16(*at_least), |at_least| {
                Need::Channels {
                    at_least,
                    of: of.clone(),
                }
            });
            all.extend(named("channels", words(of), |of| Need::Channels {
                at_least: *at_least,
                of,
            }));
            all
        }
        Need::Places(places) => named("places", words(places), Need::Places),
        Need::Contents(fields) => named("contents", words(fields), Need::Contents),
        Need::Signed(roles) => {
            let roles = list(roles, |one| {
                near_u32(one.at_least)
                    .into_iter()
                    .map(|(what, n)| (what, Signers::new(one.body.clone(), n)))
                    .collect()
            });
            named("signed", roles, Need::Signed)
        }
        Need::Attached(topics) => named("attached", words(topics), Need::Attached),
        Need::Copies(n) => named("copies", near_u32(*n), Need::Copies),
        Need::Witnesses(n) => named("witnesses", near_u32(*n), Need::Witnesses),
        Need::StillUp => vec![(String::from(".kept up -> one day"), Need::Kept { days: 1 })],
        Need::Kept { days } => {
            let mut all = named("kept", near_u16(*days), |days| Need::Kept { days });
            all.push((String::from(".kept -> up now"), Need::StillUp));
            all
        }
        Need::OpenFor { days, since } => {
            let mut all = named("open_for", near_u16(*days), |days| Need::OpenFor {
                days,
                since: since.clone(),
            });
            all.extend(named("since", pattern(since), |since| Need::OpenFor {
                days: *days,
                since,
            }));
            all
        }
        Need::OneFromEachVillage { floor } => named("floor", near_u32(*floor), |floor| {
            Need::OneFromEachVillage { floor }
        }),
        Need::AtMost { of, n } => named("at_most", near_u32(*n), |n| Need::AtMost {
            of: of.clone(),
            n,
        }),
        Need::Composed(rule) => named("members", composition(rule), Need::Composed),
        Need::Concurrence { with, topic, how } => {
            let how = others(how, &[Concurrence::Agreement, Concurrence::Opinion]);
            named("concurrence", how, |how| Need::Concurrence {
                with: with.clone(),
                topic: topic.clone(),
                how,
            })
        }
        _ => Vec::new(),
    }
}

fn perform(perform: &Perform) -> Mutants<Perform> {
    let mut all = within(perform, ".act", pattern(&perform.act), |it, act| {
        it.act = act;
    });
    let needs = list(&perform.needs, need);
    all.extend(within(perform, ".needs", needs, |it, needs| {
        it.needs = needs;
    }));
    all
}

const OUTCOMES: [VoteOutcome; 4] = [
    VoteOutcome::Passed,
    VoteOutcome::NotPassed,
    VoteOutcome::TooFewToPass,
    VoteOutcome::NoneElected,
];

fn trigger(trigger: &Trigger) -> Mutants<Trigger> {
    fn made<P>(parts: Mutants<P>, make: impl Fn(P) -> Trigger) -> Mutants<Trigger> {
        parts
            .into_iter()
            .map(|(what, part)| (what, make(part)))
            .collect()
    }
    match trigger {
        Trigger::Done(patterns) => {
            let mut all = made(list(patterns, pattern), Trigger::Done);
            all.push((
                String::from(" done -> done or planned"),
                Trigger::DoneOrPlanned(patterns.clone()),
            ));
            all
        }
        Trigger::DoneOrPlanned(patterns) => {
            let mut all = made(list(patterns, pattern), Trigger::DoneOrPlanned);
            all.push((
                String::from(" done or planned -> done"),
                Trigger::Done(patterns.clone()),
            ));
            all
        }
        Trigger::Received { sent, at } => {
            let mut all = made(pattern(sent), |sent| Trigger::Received {
                sent,
                at: at.clone(),
            });
            all.push((
                String::from(" received -> sent"),
                Trigger::Done(Cow::Owned(vec![sent.clone()])),
            ));
            all
        }
        Trigger::Outcome { of, is } => {
            let mut all = made(words(of), |of| Trigger::Outcome { of, is: *is });
            all.extend(made(others(is, &OUTCOMES), |is| Trigger::Outcome {
                of: of.clone(),
                is,
            }));
            all
        }
        Trigger::Found { results, topics } => {
            let mut all = made(words(results), |results| Trigger::Found {
                results,
                topics: topics.clone(),
            });
            all.extend(made(words(topics), |topics| Trigger::Found {
                results: results.clone(),
                topics,
            }));
            all
        }
        Trigger::Standing { since } => {
            let mut all = made(pattern(since), |since| Trigger::Standing { since });
            let since = since.clone();
            all.push((
                String::from(" standing -> each year"),
                Trigger::EachYear { since },
            ));
            all
        }
        Trigger::InForce => vec![(
            String::from(" in force -> each year since"),
            Trigger::EachYear {
                since: Pattern::of(ActKind::Send),
            },
        )],
        Trigger::EachYear { since } => {
            let mut all = made(pattern(since), |since| Trigger::EachYear { since });
            let since = since.clone();
            all.push((
                String::from(" each year -> standing"),
                Trigger::Standing { since },
            ));
            all
        }
        Trigger::Every { months } => made(others(months, &[3, 6, 12]), |months| Trigger::Every {
            months,
        }),
        _ => Vec::new(),
    }
}

/// The day before and the day after a day of a year that is no leap year.
fn near_day(on: MonthDay) -> Mutants<MonthDay> {
    let on = on.in_year(2023).unwrap();
    let near = |by| on.checked_add_days(by).unwrap();
    [near(-1), near(1)]
        .into_iter()
        .map(|day| {
            let near = MonthDay::literal(
                day.month().try_into().unwrap(),
                day.day().try_into().unwrap(),
            );
            (format!(" {on} -> {day}"), near)
        })
        .collect()
}

fn timing(timing: &Timing) -> Mutants<Timing> {
    match timing {
        Timing::Within {
            span: length,
            first_day,
            roll,
        } => {
            let make = |span, first_day, roll| Timing::Within {
                span,
                first_day,
                roll,
            };
            let mut all: Mutants<Timing> = span(*length)
                .into_iter()
                .map(|(what, span)| (what, make(span, *first_day, *roll)))
                .collect();
            for (what, first_day) in others(first_day, &[FirstDay::NotCounted, FirstDay::Counted]) {
                all.push((what, make(*length, first_day, *roll)));
            }
            for (what, roll) in others(roll, &[Roll::None, Roll::ToNextWorkingDay]) {
                all.push((what, make(*length, *first_day, roll)));
            }
            all
        }
        Timing::Before { span: length } => span(*length)
            .into_iter()
            .map(|(what, span)| (what, Timing::Before { span }))
            .collect(),
        Timing::Ahead => vec![
            (
                String::from(" ahead -> 1 day before"),
                Timing::Before {
                    span: Span::days(1),
                },
            ),
            (String::from(" ahead -> unstated"), Timing::Unstated),
        ],
        Timing::AnyTime => vec![(String::from(" any time -> unstated"), Timing::Unstated)],
        Timing::Open { term } => {
            let other = if *term == Term::AT_ONCE {
                Term::PROMPTLY
            } else {
                Term::AT_ONCE
            };
            vec![
                (format!(" {term} -> {other}"), Timing::Open { term: other }),
                (format!(" {term} -> unstated"), Timing::Unstated),
            ]
        }
        Timing::Together => vec![(String::from(" together -> unstated"), Timing::Unstated)],
        Timing::InPeriod => vec![(String::from(" in the period -> unstated"), Timing::Unstated)],
        Timing::Stated => vec![(String::from(" stated -> unstated"), Timing::Unstated)],
        Timing::Window {
            opens,
            closes,
            year,
        } => {
            let make = |opens, closes, year| Timing::Window {
                opens,
                closes,
                year,
            };
            let mut all: Mutants<Timing> = Vec::new();
            for (what, opens) in near_day(*opens) {
                all.push((format!(".opens{what}"), make(opens, *closes, *year)));
            }
            for (what, closes) in near_day(*closes) {
                all.push((format!(".closes{what}"), make(*opens, closes, *year)));
            }
            for (what, year) in others(
                year,
                &[WindowYear::Before, WindowYear::Own, WindowYear::Next],
            ) {
                all.push((format!(".year{what}"), make(*opens, *closes, year)));
            }
            all
        }
        Timing::InYear => vec![(String::from(" in the year -> unstated"), Timing::Unstated)],
        _ => vec![(
            String::from(" -> within 5 days"),
            Timing::Within {
                span: Span::days(5),
                first_day: FirstDay::NotCounted,
                roll: Roll::None,
            },
        )],
    }
}

fn duty(duty: &Duty) -> Mutants<Duty> {
    let mut all = within(duty, ".trigger", trigger(&duty.trigger), |it, trigger| {
        it.trigger = trigger;
    });
    all.extend(within(
        duty,
        ".timing",
        timing(&duty.timing),
        |it, timing| it.timing = timing,
    ));
    let performances = list(&duty.perform, perform);
    all.extend(within(duty, ".perform", performances, |it, perform| {
        it.perform = perform;
    }));
    let each = others(&duty.each, &[Each::Matter, Each::Round, Each::Trigger]);
    all.extend(within(duty, ".each", each, |it, each| it.each = each));
    let modality = others(
        &duty.modality,
        &[Modality::Obligation, Modality::Prohibition],
    );
    all.extend(within(duty, ".modality", modality, |it, modality| {
        it.modality = modality;
    }));
    // What only duties of a programme have.
    if duty.each == Each::Bearer {
        all.extend(within(duty, ".owes", words(&duty.owes), |it, owes| {
            it.owes = owes;
        }));
    }
    if duty.bearers != Bearers::Each || duty.timing == Timing::InYear {
        let modes = [
            Bearers::Each,
            Bearers::Jointly,
            Bearers::Either,
            Bearers::Unstated,
        ];
        let bearers = others(&duty.bearers, &modes);
        all.extend(within(duty, ".bearers", bearers, |it, bearers| {
            it.bearers = bearers;
        }));
    }
    if let EvidenceClass::Trace { .. } = &duty.class {
        let other = EvidenceClass::Trace {
            by: BodyKind::PROVINCE_PC,
        };
        let classes = vec![
            (String::from(" trace -> firm"), EvidenceClass::Firm),
            (String::from(".by another"), other),
        ];
        all.extend(within(duty, ".class", classes, |it, class| {
            it.class = class;
        }));
    }
    let rung = others(&duty.rung, &[Rung::Claimed, Rung::Evidenced]);
    all.extend(within(duty, ".rung", rung, |it, rung| it.rung = rung));
    all
}

fn cond(cond: &Cond) -> Mutants<Cond> {
    match cond {
        Cond::HouseholdsAtLeast(n) => near_u32(*n)
            .into_iter()
            .map(|(what, n)| (what, Cond::HouseholdsAtLeast(n)))
            .collect(),
        Cond::StaffAtLeast(n) => near_u32(*n)
            .into_iter()
            .map(|(what, n)| (what, Cond::StaffAtLeast(n)))
            .collect(),
        Cond::VillagesAtLeast(n) => near_u32(*n)
            .into_iter()
            .map(|(what, n)| (what, Cond::VillagesAtLeast(n)))
            .collect(),
        Cond::Has(_) => {
            let other = "another_facility".to_owned().try_into().unwrap();
            vec![(String::from(" -> another facility"), Cond::Has(other))]
        }
        Cond::FailedRounds { outcome, at_least } => near_u16(*at_least)
            .into_iter()
            .map(|(what, at_least)| {
                let outcome = *outcome;
                (what, Cond::FailedRounds { outcome, at_least })
            })
            .chain(
                others(outcome, &OUTCOMES)
                    .into_iter()
                    .map(|(what, outcome)| {
                        let at_least = *at_least;
                        (what, Cond::FailedRounds { outcome, at_least })
                    }),
            )
            .collect(),
        Cond::Remaining { of, months } => near_u16(*months)
            .into_iter()
            .map(|(what, months)| {
                let of = of.clone();
                (what, Cond::Remaining { of, months })
            })
            .collect(),
        Cond::LastRound(outcome) => others(outcome, &OUTCOMES)
            .into_iter()
            .map(|(what, outcome)| (what, Cond::LastRound(outcome)))
            .collect(),
        Cond::Concurred { with, topic, how } => {
            others(how, &[Concurrence::Agreement, Concurrence::Opinion])
                .into_iter()
                .map(|(what, how)| {
                    let (with, topic) = (with.clone(), topic.clone());
                    (what, Cond::Concurred { with, topic, how })
                })
                .collect()
        }
        Cond::Answers { act } => self::pattern(act)
            .into_iter()
            .map(|(what, act)| (what, Cond::Answers { act }))
            .chain([(
                String::from(" -> a petition"),
                Cond::Answers {
                    act: Pattern::of(ActKind::Petition),
                },
            )])
            .collect(),
        Cond::Done { act } => self::pattern(act)
            .into_iter()
            .map(|(what, act)| (what, Cond::Done { act }))
            .collect(),
        Cond::AnyOf(conds) => list(conds, self::cond)
            .into_iter()
            .map(|(what, conds)| (format!(".any_of{what}"), Cond::AnyOf(conds)))
            .collect(),
        Cond::Not(conds) => list(conds, self::cond)
            .into_iter()
            .filter(|(_, conds)| !conds.is_empty())
            .map(|(what, conds)| (format!(".not{what}"), Cond::Not(conds)))
            .chain(
                conds
                    .first()
                    .map(|inner| (String::from(" without its not"), inner.clone())),
            )
            .collect(),
        _ => Vec::new(),
    }
}

fn test(test: &Test) -> Mutants<Test> {
    fn made<P>(name: &str, parts: Mutants<P>, make: impl Fn(P) -> Test) -> Mutants<Test> {
        parts
            .into_iter()
            .map(|(what, part)| (format!(".{name}{what}"), make(part)))
            .collect()
    }
    // Of whom else a share might be taken in such a vote.
    let whole = |of: &Denominator| {
        let own = match of {
            Denominator::StaffOrDelegates | Denominator::Members => {
                [Denominator::StaffOrDelegates, Denominator::Members]
            }
            _ => [
                Denominator::HouseholdReps,
                Denominator::VotersOrHouseholdReps,
            ],
        };
        others(of, &own)
    };
    match test {
        Test::By(kinds) => made("by", words(kinds), Test::By),
        Test::Forms(rules) => {
            let rules = list(rules, |rule: &FormRule| {
                within(rule, ".when", list(&rule.when, cond), |it, when| {
                    it.when = when;
                })
            });
            made("forms", rules, Test::Forms)
        }
        Test::Carried {
            votes,
            of,
            share: least,
        } => {
            let make = |of, share| Test::Carried {
                votes: *votes,
                of,
                share,
            };
            let mut all = made("share", share(*least), |share| make(*of, share));
            let present = others(of, &[Denominator::Present]);
            let wholes = whole(of).into_iter().chain(present).collect();
            all.extend(made("of", wholes, |of| make(of, *least)));
            all
        }
        Test::Attended { of, share: least } => {
            let mut all = made("share", share(*least), |share| Test::Attended {
                of: *of,
                share,
            });
            all.extend(made("of", whole(of), |of| Test::Attended {
                of,
                share: *least,
            }));
            all
        }
        Test::SupportedBy {
            share: least,
            fresh_months,
        } => {
            let mut all = made("share", share(*least), |share| Test::SupportedBy {
                share,
                fresh_months: *fresh_months,
            });
            all.extend(made(
                "fresh_months",
                near_u16(*fresh_months),
                |fresh_months| Test::SupportedBy {
                    share: *least,
                    fresh_months,
                },
            ));
            all
        }
        Test::BackedBy { share: least } => {
            made("share", share(*least), |share| Test::BackedBy { share })
        }
        Test::VillagesCarried { share: least, each } => {
            let mut all = made("share", share(*least), |share| Test::VillagesCarried {
                share,
                each: *each,
            });
            all.extend(made("each", share(*each), |each| Test::VillagesCarried {
                share: *least,
                each,
            }));
            all
        }
        Test::Meets(needs) => made("needs", list(needs, need), Test::Meets),
        Test::Holds(held) => made("holds", cond(held), Test::Holds),
        _ => Vec::new(),
    }
}

fn validity(validity: &Validity) -> Mutants<Validity> {
    let mut all = within(
        validity,
        ".tests",
        list(&validity.tests, test),
        |it, tests| it.tests = tests,
    );
    if let Subject::Act(act) = &validity.of {
        all.extend(within(validity, ".of", pattern(act), |it, act| {
            it.of = Subject::Act(act);
        }));
    }
    if validity.confers == Some(Status::Adopted) {
        let none = vec![(String::from(" nothing"), None)];
        all.extend(within(validity, ".confers", none, |it, confers| {
            it.confers = confers;
        }));
    }
    all
}

fn effect(effect: &Effect) -> Mutants<Effect> {
    let mut all: Mutants<EffectFrom> = Vec::new();
    match &effect.from {
        EffectFrom::FixedBy(by) => {
            for (what, by) in pattern(by) {
                all.push((what, EffectFrom::FixedBy(by)));
            }
        }
        EffectFrom::Issue { recognise, refuse } => {
            for (what, recognise) in pattern(recognise) {
                let refuse = refuse.clone();
                all.push((
                    format!(".recognise{what}"),
                    EffectFrom::Issue { recognise, refuse },
                ));
            }
            for (what, refuse) in pattern(refuse) {
                let recognise = recognise.clone();
                all.push((
                    format!(".refuse{what}"),
                    EffectFrom::Issue { recognise, refuse },
                ));
            }
        }
        _ => {}
    }
    for (name, from) in [
        (" -> adoption", EffectFrom::Adoption),
        (" -> not regulated", EffectFrom::NotRegulated),
    ] {
        if from != effect.from {
            all.push((String::from(name), from));
        }
    }
    within(effect, ".from", all, |it, from| it.from = from)
}

fn precedence(order: &Precedence) -> Mutants<Precedence> {
    let mut all = within(order, ".first", list(&order.first, pattern), |it, first| {
        it.first = first;
    });
    all.extend(within(
        order,
        ".then",
        list(&order.then, pattern),
        |it, then| it.then = then,
    ));
    let same_day = others(&order.same_day, &[SameDay::Allowed, SameDay::TooLate]);
    all.extend(within(order, ".same_day", same_day, |it, same_day| {
        it.same_day = same_day;
    }));
    all
}

fn scope(scope: &Scope) -> Mutants<Scope> {
    let mut all = Vec::new();
    let mut anything = scope.clone();
    anything.matters = Cow::Borrowed(&[]);
    if !scope.matters.is_empty() {
        all.push((String::from(".matters every kind"), anything));
    }
    all.extend(within(
        scope,
        ".matters",
        words(&scope.matters),
        |it, matters| it.matters = matters,
    ));
    let reach = others(
        &scope.reach,
        &[None, Some(Reach::Village), Some(Reach::Commune)],
    );
    all.extend(within(scope, ".reach", reach, |it, reach| it.reach = reach));
    all.extend(within(
        scope,
        ".when",
        list(&scope.when, cond),
        |it, when| it.when = when,
    ));
    all
}

fn period(period: Period) -> Mutants<Period> {
    let mut all = Vec::new();
    let (first, after) = (period.first_day(), period.day_after());
    for days in [-1, 1] {
        let moved =
            |day: Option<danchu::time::Date>| day.and_then(|day| day.checked_add_days(days));
        if first.is_some() {
            let changed = Period::try_new(moved(first), after).unwrap();
            all.push((format!(" starts {days:+} day"), changed));
        }
        if after.is_some() {
            let changed = Period::try_new(first, moved(after)).unwrap();
            all.push((format!(" ends {days:+} day"), changed));
        }
    }
    all
}

/// Every mutant of a norm.
fn mutants(norm: &Norm) -> Mutants<Norm> {
    let mut all = within(norm, "period", period(norm.period), |it, period| {
        it.period = period;
    });
    all.extend(within(norm, "scope", scope(&norm.scope), |it, scope| {
        it.scope = scope;
    }));
    let rules: Mutants<Rule> = match &norm.rule {
        Rule::Duty(rule) => within(&norm.rule, "duty", duty(rule), |it, rule| {
            *it = Rule::Duty(rule);
        }),
        Rule::Validity(rule) => within(&norm.rule, "validity", validity(rule), |it, rule| {
            *it = Rule::Validity(rule);
        }),
        Rule::Effect(rule) => within(&norm.rule, "effect", effect(rule), |it, rule| {
            *it = Rule::Effect(rule);
        }),
        Rule::Precedence(rule) => within(&norm.rule, "order", precedence(rule), |it, rule| {
            *it = Rule::Precedence(rule);
        }),
        _ => Vec::new(),
    };
    all.extend(within(norm, "", rules, |it, rule| it.rule = rule));
    all
}

/// Whether a norm can be asked without any other: no row starts it, and it counts no votes.
fn refers_to_none(norm: &Norm) -> bool {
    match &norm.rule {
        Rule::Duty(duty) => !matches!(duty.trigger, Trigger::Outcome { .. } | Trigger::Breach(_)),
        _ => false,
    }
}

/// The mutants of some norms that no vignette notices, as `norm-id: what`.
///
/// Rows that refer to no other row are asked among themselves, each with its own vignettes.
fn survivors(of: impl Fn(&Norm) -> bool, vignettes: &[Vignette]) -> BTreeSet<String> {
    let alone = catalogue::norms()
        .filter(|norm| of(norm))
        .all(refers_to_none);
    let asked = |norm: &&Norm| !alone || of(norm);
    let norms: Vec<Norm> = catalogue::norms().filter(asked).cloned().collect();
    let calendar = catalogue::calendar::viet_nam(catalogue::calendar::CultureDay::default());
    let mut alive = BTreeSet::new();
    for (place, norm) in norms.iter().enumerate().filter(|(_, norm)| of(norm)) {
        // Its own vignettes are the likeliest to notice.
        let (own, rest): (Vec<&Vignette>, Vec<&Vignette>) = vignettes
            .iter()
            .partition(|vignette| vignette.norm == norm.id.as_str());
        for (what, mutant) in mutants(norm) {
            let mut changed = norms.clone();
            changed[place] = mutant;
            let checker = Checker::try_new(changed, calendar.clone()).unwrap();
            let noticed = own
                .iter()
                .chain(rest.iter().filter(|_| !alone))
                .any(|vignette| !vignette.holds(&checker));
            if !noticed {
                alive.insert(format!("{}: {what}", norm.id));
            }
        }
    }
    alive
}

const LATER_LAW: &str = "it starts from an adoption under this law, which no earlier day knows";
const ONE_START: &str = "there is only one such start, or none of a round";
const WORKING: &str = "a count of working days never ends on a rest day";
const VILLAGES: &str = "only works and funds are adopted by villages together";
const STARTS: &str = "what starts it comes out of these matters only";
const BOTH: &str = "what the villages carry together, at least one of them carried";

/// Mutants that say the same as the row, by the beginning of their names, and why.
const EQUIVALENT: &[(&str, &str)] = &[
    (
        "16.3.p2:put-forward-below: duty.each Trigger -> Round",
        ONE_START,
    ),
    ("16.3.p2:put-forward-below: period starts -1", LATER_LAW),
    ("16.3:put-forward: duty.each Trigger -> Round", ONE_START),
    ("16.3:put-forward: period starts -1", LATER_LAW),
    ("20.3:send: duty.each Round -> Trigger", ONE_START),
    ("20.3:send: duty.timing None -> ToNextWorkingDay", WORKING),
    ("20.3:send: period starts -1", LATER_LAW),
    (
        "21.2.p5:answer-election-before-decree: duty.each Trigger -> Round",
        ONE_START,
    ),
    (
        "21.2.p5:answer-election-before-decree: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "21.2.p5:answer-front: duty.each Trigger -> Round",
        ONE_START,
    ),
    (
        "21.2.p5:answer-front: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("21.2.p5:answer-pc: duty.each Trigger -> Round", ONE_START),
    (
        "21.2.p5:answer-pc: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("22.2.p2:send: duty.each Trigger -> Round", ONE_START),
    ("22.2:act-on-procedure: duty.each", ONE_START),
    ("22.2:annul-unlawful: duty.each", ONE_START),
    ("22.3:vote-again: duty.each Trigger -> Round", ONE_START),
    ("23.1.p2:report: duty.each", ONE_START),
    ("23.1.p2:report: period starts -1", LATER_LAW),
    ("23.1.p2:report: scope", VILLAGES),
    ("23.1:carry-out: duty.each", ONE_START),
    ("23.1:carry-out: period starts -1", LATER_LAW),
    ("23.1:carry-out: scope", VILLAGES),
    ("23.1:follow: period starts -1", LATER_LAW),
    ("23.2:carry-out: period starts -1", LATER_LAW),
    ("23.3:guide: duty.trigger[2] left out", BOTH),
    ("23.3:guide: period starts -1", LATER_LAW),
    ("23.3:supervise: duty.trigger[2] left out", BOTH),
    ("23.3:supervise: period starts -1", LATER_LAW),
    ("16.3.p2:put-forward-below: scope.matters every", STARTS),
    (
        "16.3.p2:put-forward-below: scope.reach Some(Village) -> None",
        STARTS,
    ),
    ("16.3:put-forward: scope.matters every", STARTS),
    (
        "16.3:put-forward: scope.reach Some(Village) -> None",
        STARTS,
    ),
    ("20.3:send: scope.matters every", STARTS),
    ("23.1:follow: scope.matters every", STARTS),
    ("23.3:guide: scope.matters every", STARTS),
    ("23.3:supervise: scope.matters every", STARTS),
];

pub(crate) fn hold(
    of: impl Fn(&Norm) -> bool,
    vignettes: &[Vignette],
    equivalent: &[(&str, &str)],
) {
    let mut alive = survivors(of, vignettes);
    let mut stale = Vec::new();
    for (beginning, _) in equivalent {
        let before = alive.len();
        alive.retain(|mutant| !mutant.contains(&format!(":{beginning}")));
        if alive.len() == before {
            stale.push(*beginning);
        }
    }
    let alive: Vec<String> = alive.into_iter().collect();
    assert!(
        alive.is_empty() && stale.is_empty(),
        "no vignette notices:\n{}\nnot alive any more:\n{}",
        alive.join("\n"),
        stale.join("\n")
    );
}

#[test]
fn every_change_of_a_row_of_the_law_is_noticed() {
    hold(crate::is_of_the_law, &crate::all(), EQUIVALENT);
}

const OWN_ROUND: &str = "each such record starts at most one round of its own";
const NO_SIZE: &str = "the article names no size, and the seats of three origins need three";

/// The same of the decree and the ordinance.
const EQUIVALENT_BELOW: &[(&str, &str)] = &[
    (
        "3.4:papers: scope.when[0] left out",
        "only a meeting starts it",
    ),
    ("3.5.c.p4:counting-minutes: duty.each", OWN_ROUND),
    ("3.5.c.p4:counting-minutes: duty.timing None", WORKING),
    ("3.5.c.p4:counting-minutes: scope.matters every", STARTS),
    ("3.5.d.p2:report-none-elected: duty.each", OWN_ROUND),
    ("4.2.p2:send-plan: duty.each", OWN_ROUND),
    ("4.6.c:report-result: duty.each", OWN_ROUND),
    ("5.4.b:publish-result: duty.each", OWN_ROUND),
    ("6.1.a:order: duty.each", OWN_ROUND),
    ("6.1.a:plan: duty.each", OWN_ROUND),
    ("6.1.b.p3:announce: duty.each", OWN_ROUND),
    ("6.1.b:team: duty.each", OWN_ROUND),
    ("6.1.b:team: duty.perform[0].needs[0].members.max", NO_SIZE),
    ("6.1.b:team: duty.perform[0].needs[0].members.min", NO_SIZE),
    ("6.2:candidate-list: duty.each", OWN_ROUND),
    ("8:answer: duty.each", OWN_ROUND),
    ("8:answer: duty.timing None", WORKING),
    ("9.3.p2:no-agreement: duty.each", OWN_ROUND),
    (
        "12:carried: validity.confers nothing",
        "nothing of the ordinance hangs on the adoption of works",
    ),
    ("13:answer-head: duty.each", OWN_ROUND),
    ("13:answer-head: duty.timing None", WORKING),
];

#[test]
fn every_change_of_a_row_of_decree_and_ordinance_is_noticed() {
    hold(
        crate::is_of_decree_or_ordinance,
        &crate::all(),
        EQUIVALENT_BELOW,
    );
}

const NOBODY: &str =
    "nobody is named, so nobody is asked; a caller who names somebody has a test of its own";
const SIGNS: &str =
    "of signs no time and no rung is asked: they are listed, whatever stands behind them";
const ONE_INSTANCE: &str = "one instance for all, whatever it is called";
const IN_THE_ACTS: &str = "who may do it stands in its acts";
/// The same of the programme.
const EQUIVALENT_OF_PROGRAMME: &[(&str, &str)] = &[
    ("ii.2.a:inform: duty", NOBODY),
    ("ii.2.a:inform: scope", NOBODY),
    ("ii.2.b:good-examples: duty", NOBODY),
    ("ii.2.b:good-examples: scope", NOBODY),
    ("ii.3.b:train: duty", NOBODY),
    ("ii.3.b:train: scope", NOBODY),
    ("ii.1.b:lead: duty.rung", SIGNS),
    ("ii.1.b:lead: duty.timing", SIGNS),
    ("ii.1.e:handle: duty.rung", SIGNS),
    ("ii.1.e:handle: duty.timing", SIGNS),
    ("ii.1.h:handle-abuse: duty.rung", SIGNS),
    ("ii.1.h:handle-abuse: duty.timing", SIGNS),
    ("ii.4.a:lead: duty.rung", SIGNS),
    ("ii.4.a:lead: duty.timing", SIGNS),
    ("ii.4.a:supervise: duty.rung", SIGNS),
    ("ii.4.a:supervise: duty.timing", SIGNS),
    ("ii.5.a:direct: duty.rung", SIGNS),
    ("ii.5.a:direct: duty.timing", SIGNS),
    ("ii.5.a:lead: duty.rung", SIGNS),
    ("ii.5.a:lead: duty.timing", SIGNS),
    ("ii.5.dd:inspect: duty.rung", SIGNS),
    ("ii.5.dd:inspect: duty.timing", SIGNS),
    ("ii.6.a:mobilise: duty.rung", SIGNS),
    ("ii.6.a:mobilise: duty.timing", SIGNS),
    ("ii.6.b:critique: duty.rung", SIGNS),
    ("ii.6.b:critique: duty.timing", SIGNS),
    ("ii.6.b:supervise: duty.rung", SIGNS),
    ("ii.6.b:supervise: duty.timing", SIGNS),
    ("iii.1.b:direct: duty.rung", SIGNS),
    ("iii.1.b:direct: duty.timing", SIGNS),
    ("iii.2.a:follow: duty.rung", SIGNS),
    ("iii.2.a:follow: duty.timing", SIGNS),
    ("iii.2.b:propose: duty.rung", SIGNS),
    ("iii.2.b:propose: duty.timing", SIGNS),
    ("iii.3.a:urge: duty.rung", SIGNS),
    ("iii.3.a:urge: duty.timing", SIGNS),
    (
        "ii.1.dd:evaluate: duty.bearers Each -> Either",
        ONE_INSTANCE,
    ),
    ("ii.4.b:report-case: duty.bearers", IN_THE_ACTS),
    ("ii.5.e:commend: duty.each Trigger -> Round", OWN_ROUND),
    ("iii.3.a:urge: duty.bearers", SIGNS),
    ("iii.3.a:urge: duty.each Matter -> Round", ONE_INSTANCE),
    ("iii.3.a:urge: duty.each Matter -> Trigger", ONE_INSTANCE),
    ("iii.3.b:report: duty.each Matter -> Round", ONE_INSTANCE),
    ("iii.3.b:report: duty.each Matter -> Trigger", ONE_INSTANCE),
];

#[test]
fn every_change_of_a_row_of_the_programme_is_noticed() {
    hold(
        crate::is_of_the_programme,
        &crate::programme::all(),
        EQUIVALENT_OF_PROGRAMME,
    );
}

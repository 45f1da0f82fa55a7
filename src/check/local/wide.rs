//! Whether a rule is as wide as the norm that it stands in for, element by element.

use alloc::collections::BTreeSet;
use alloc::string::{String, ToString};

use super::element::{Element, bodies, of_need, of_test, says, says_need, says_test, time, words};
use crate::Lang;
use crate::act::Channel;
use crate::actor::BodyKind;
use crate::norm::{
    Cond, Duty, Modality, Need, Norm, Pattern, Perform, Rule, Subject, Test, Timing, Trigger,
    Validity,
};
use crate::time::Date;

/// An element in which a rule is not as wide as the law, with what each says.
#[derive(Debug)]
pub(super) struct Gap(pub(super) Element, pub(super) String, pub(super) String);

type Wide = Result<(), Gap>;

/// Whether what meets the local rule meets the law's as well, wherever the law's applies.
pub(super) fn wide(law: &Norm, local: &Norm, breached: bool) -> Wide {
    let other = |element| Gap(element, says(law), String::from("otherwise"));
    same(law.stage == local.stage, || other(Element::Stage))?;
    in_time(law, local, breached)?;
    let (asked, own) = (&law.scope, &local.scope);
    let every = |empty: bool, list: String| {
        if empty {
            String::from("every kind")
        } else {
            list
        }
    };
    let kinds = |norm: &Norm| {
        let of = &norm.scope.matters;
        every(
            of.is_empty(),
            words(of.iter().map(|kind| kind.name(Lang::En))),
        )
    };
    let all = own.matters.is_empty();
    same(
        all || !asked.matters.is_empty() && holds_all(&own.matters, &asked.matters),
        || Gap(Element::Matters, kinds(law), kinds(local)),
    )?;
    same(own.reach.is_none() || own.reach == asked.reach, || {
        other(Element::Reach)
    })?;
    same(holds_all::<Cond>(&asked.when, &own.when), || {
        other(Element::Conditions)
    })?;
    match (&law.rule, &local.rule) {
        (Rule::Duty(asked), Rule::Duty(own)) => duty(law, asked, own),
        (Rule::Validity(asked), Rule::Validity(own)) => validity(law, local, asked, own),
        (Rule::Effect(asked), Rule::Effect(own)) => same(asked == own, || other(Element::Effect)),
        (Rule::Precedence(asked), Rule::Precedence(own)) => {
            same(asked == own, || other(Element::Order))
        }
        _ => Err(other(Element::Rule)),
    }
}

/// In force on days of the law's, up to their end. What is counted by the calendar or from the first day of
/// a norm must not fall between the two.
fn in_time(law: &Norm, local: &Norm, breached: bool) -> Wide {
    let from = local.period.first_day();
    let gap = || {
        Gap(
            Element::Period,
            law.period.to_string(),
            local.period.to_string(),
        )
    };
    same(
        from >= law.period.first_day() && local.period.day_after() == law.period.day_after(),
        gap,
    )?;
    let Some(from) = from.filter(|from| Some(*from) != law.period.first_day()) else {
        return Ok(());
    };
    let Rule::Duty(duty) = &law.rule else {
        return Ok(());
    };
    let begins = match &duty.trigger {
        Trigger::Every { months } => {
            duty.timing == Timing::InPeriod && begins_period(from, u32::from(*months))
        }
        Trigger::Standing { .. } | Trigger::InForce | Trigger::EachYear { .. } => false,
        _ => true,
    };
    same(begins && !breached, gap)
}

/// Whether a calendar year, half-year or quarter begins on a day.
fn begins_period(day: Date, months: u32) -> bool {
    day.day() == 1 && day.month().saturating_sub(1).checked_rem(months) == Some(0)
}

fn duty(norm: &Norm, law: &Duty, local: &Duty) -> Wide {
    let other = |element| Gap(element, says(norm), String::from("otherwise"));
    let modality = law.modality == local.modality;
    same(modality, || other(Element::Modality))?;
    let bearer = law.bearers == local.bearers
        && holds_all(&law.owes, &local.owes)
        && holds_all(&local.owes, &law.owes);
    same(bearer, || {
        Gap(Element::Bearer, bodies(&law.owes), bodies(&local.owes))
    })?;
    same(holds_all(&local.with, &law.with), || {
        other(Element::Partners)
    })?;
    same(holds_all(&local.to, &law.to), || {
        Gap(Element::Claimants, bodies(&law.to), bodies(&local.to))
    })?;
    same(law.each == local.each, || other(Element::Instances))?;
    same(law.trigger == local.trigger, || other(Element::Trigger))?;
    same(law.class == local.class, || other(Element::Evidence))?;
    // To forbid less is to forbid what meets more, and what is asked of the people has no wider side.
    let fixed = law.modality == Modality::Prohibition || of_the_people(&law.owes);
    let by_when = law.timing == local.timing || !fixed && sooner(&law.timing, &local.timing);
    same(by_when, || {
        Gap(Element::Timing, time(&law.timing), time(&local.timing))
    })?;
    same(
        law.rung == local.rung || !fixed && law.rung < local.rung,
        || {
            let name = |duty: &Duty| String::from(duty.rung.name(Lang::En));
            Gap(Element::Evidence, name(law), name(local))
        },
    )?;
    performances(norm, &law.perform, &local.perform, fixed)
}

/// Each way of the local rule is as wide as one of the law's; an act that the law allows stays allowed, for
/// of two answers the law may leave the one or the other.
fn performances(norm: &Norm, law: &[Perform], local: &[Perform], fixed: bool) -> Wide {
    let acts = |of: &[Perform]| words(of.iter().map(|way| way.act.kind.name(Lang::En)));
    let named = |way: &Perform, of: &[Perform]| of.iter().any(|own| own.act == way.act);
    let kept = local.iter().all(|way| named(way, law)) && law.iter().all(|way| named(way, local));
    same(kept && (!fixed || law.len() == local.len()), || {
        Gap(Element::Performances, acts(law), acts(local))
    })?;
    for way in local {
        let mut gap = None;
        let met = law.iter().filter(|own| own.act == way.act).any(|own| {
            let found = needs(norm, &own.needs, &way.needs, fixed || of_people(&own.act)).err();
            let met = found.is_none();
            gap = gap.take().or(found);
            met
        });
        if let Some(gap) = gap.filter(|_| !met) {
            return Err(gap);
        }
    }
    Ok(())
}

/// What the law tests of an act that counts all the same may be tested more closely; what makes a decision
/// count is the law's alone.
fn validity(norm: &Norm, other: &Norm, law: &Validity, local: &Validity) -> Wide {
    let gap = |element| Gap(element, says(norm), String::from("otherwise"));
    let frame =
        law.of == local.of && law.confers == local.confers && law.tests.len() == local.tests.len();
    same(frame, || gap(Element::Validity))?;
    let people = match &law.of {
        Subject::Act(act) => of_people(act),
        Subject::Round | Subject::Villages => true,
    };
    let fixed = law.confers.is_some() || people;
    for (asked, own) in law.tests.iter().zip(local.tests.iter()) {
        match (asked, own) {
            (Test::Meets(asked), Test::Meets(own)) => needs(norm, asked, own, fixed)?,
            _ if asked == own => {}
            _ => {
                let (law, local) = (says_test(norm, asked), says_test(other, own));
                let local = if law == local {
                    String::from("otherwise")
                } else {
                    local
                };
                return Err(Gap(of_test(asked), law, local));
            }
        }
    }
    let scope = law.confers.is_none() || norm.scope == other.scope;
    same(scope, || gap(Element::Conditions))
}

/// Whether an act that has what the local rule asks has what the law asks, and nothing without a direction.
fn needs(norm: &Norm, law: &[Need], local: &[Need], fixed: bool) -> Wide {
    for asked in law {
        let kind = of_need(asked);
        if !local.iter().any(|own| at_least(own, asked)) {
            let own = local.iter().find(|own| of_need(own) == kind);
            let own = own.map_or_else(|| String::from("nothing"), |own| says_need(norm, own));
            return Err(Gap(kind, says_need(norm, asked), own));
        }
    }
    for own in local {
        let directed = matches!(
            own,
            Need::Recipients(_)
                | Need::Every(_)
                | Need::Channels { .. }
                | Need::Places(_)
                | Need::Contents(_)
                | Need::Attached(_)
                | Need::Copies(_)
                | Need::Witnesses(_)
                | Need::Kept { .. }
                | Need::StillUp
                | Need::OpenFor { .. }
        );
        if !law.contains(own) && (fixed || !directed) {
            let kind = of_need(own);
            let asked = law.iter().find(|asked| of_need(asked) == kind);
            let asked = asked.map_or_else(|| String::from("nothing"), |need| says_need(norm, need));
            return Err(Gap(kind, asked, says_need(norm, own)));
        }
    }
    Ok(())
}

/// Whether an act that has the one has the other.
fn at_least(own: &Need, asked: &Need) -> bool {
    match (own, asked) {
        (Need::Recipients(own), Need::Recipients(asked))
        | (Need::Every(own), Need::Every(asked)) => holds_all(own, asked),
        (
            Need::Channels { at_least: own, of },
            Need::Channels {
                at_least,
                of: asked,
            },
        ) => {
            // Of the channels used, those that the law does not name do not count for it.
            let beside: BTreeSet<&str> = of
                .iter()
                .filter(|channel| !asked.contains(channel))
                .map(Channel::as_str)
                .collect();
            usize::from(*own) >= beside.len().saturating_add(usize::from(*at_least))
        }
        (Need::Places(own), Need::Places(asked)) => holds_all(own, asked),
        (Need::Contents(own), Need::Contents(asked)) => holds_all(own, asked),
        (Need::Attached(own), Need::Attached(asked)) => holds_all(own, asked),
        (Need::Copies(own), Need::Copies(asked))
        | (Need::Witnesses(own), Need::Witnesses(asked)) => own >= asked,
        (Need::Kept { days: own }, Need::Kept { days: asked }) => own >= asked,
        (
            Need::OpenFor { days: own, since },
            Need::OpenFor {
                days: asked,
                since: from,
            },
        ) => own >= asked && since == from,
        _ => own == asked,
    }
}

/// Whether the one time is as early as the other, counted in the same way.
fn sooner(law: &Timing, local: &Timing) -> bool {
    let unit = |a, b| core::mem::discriminant(a) == core::mem::discriminant(b);
    match (law, local) {
        (
            Timing::Within {
                span,
                first_day,
                roll,
            },
            Timing::Within {
                span: own,
                first_day: own_first,
                roll: own_roll,
            },
        ) => {
            unit(span, own)
                && own.count() <= span.count()
                && first_day == own_first
                && roll == own_roll
        }
        (Timing::Before { span }, Timing::Before { span: own }) => {
            unit(span, own) && own.count() >= span.count()
        }
        // Owed with no day named: any day is sooner than none.
        (Timing::Unstated, Timing::Within { .. }) => true,
        _ => false,
    }
}

/// Whether what is asked is asked of the people: to ask more of them is no widening.
fn of_the_people(owes: &[BodyKind]) -> bool {
    const PEOPLE: [BodyKind; 6] = [
        BodyKind::CITIZENS,
        BodyKind::HOUSEHOLDS,
        BodyKind::HOUSEHOLD_REP,
        BodyKind::VILLAGE,
        BodyKind::QUARTER,
        BodyKind::STAFF,
    ];
    owes.iter().any(|kind| PEOPLE.contains(kind))
}

fn of_people(act: &Pattern) -> bool {
    of_the_people(&act.by)
}

fn same(holds: bool, gap: impl FnOnce() -> Gap) -> Wide {
    if holds { Ok(()) } else { Err(gap()) }
}

fn holds_all<T: PartialEq>(all: &[T], some: &[T]) -> bool {
    some.iter().all(|one| all.contains(one))
}

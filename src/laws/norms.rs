//! What a change of the rules or of how they are read may change.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::compare::{
    allowed, answers, asks_a_share, fresh_record, norm_of, same_answers, same_findings,
};
use super::{About, Broken, Law};
use crate::NormId;
use crate::act::{FindingResult, Term, Topic};
use crate::actor::BodyKind;
use crate::check::{Checker, Context, SpecialLaw};
use crate::norm::{Bearers, Norm, Rule, Test, Timing, Trigger};
use crate::record::{Act, BodyFinding, Case, Conclusion, Reading, Record, YesNo};
use crate::report::{Outcome, Report};
use crate::share::Share;
use crate::time::{Date, Period, Span, When};

/// The same checker with each norm changed; none if the changed norms cannot be asked.
fn changed(checker: &Checker, change: impl Fn(Norm) -> Norm) -> Option<Checker> {
    let norms = checker.norms().iter().cloned().map(change).collect();
    checker.with_norms(norms).ok()
}

/// A tighter share never turns a miss into a pass: every share is asked for in full and more.
///
/// # Errors
///
/// The first share that was missed and is not.
pub fn tighter_share_never_helps(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let Some(tight) = changed(checker, tighten) else {
        return Ok(());
    };
    let (loose, strict) = (
        answers(checker, case, context),
        answers(&tight, case, context),
    );
    allowed(
        Law::TighterShareNeverHelps,
        &loose,
        &strict,
        |about, was, now| {
            let share = norm_of(checker, &about.norm).is_some_and(asks_a_share);
            !share || was != Outcome::Unsatisfied || now == Some(was)
        },
    )
}

/// The same norm with every share of a vote a little higher.
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

/// A shorter time never makes good what was missed, and never makes a late act timely: every time is a
/// day or a working day shorter, or longer ahead. Left out are the instances of periods, whose days differ.
///
/// # Errors
///
/// The first answer that is better.
pub fn shorter_time_never_helps(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let Some(hurried) = changed(checker, hurry) else {
        return Ok(());
    };
    let (loose, strict) = (
        answers(checker, case, context),
        answers(&hurried, case, context),
    );
    allowed(
        Law::ShorterTimeNeverHelps,
        &loose,
        &strict,
        |about, was, now| match was {
            _ if about.year.is_some() => true,
            Outcome::Unsatisfied => now == Some(was),
            Outcome::SatisfiedLate => now != Some(Outcome::Satisfied),
            _ => true,
        },
    )
}

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

/// The same unit of days; a span in months becomes so many days, which is shorter.
const fn with_count(span: Span, count: u16) -> Span {
    match span {
        Span::WorkingDays { .. } => Span::working_days(count),
        _ => Span::days(count),
    }
}

/// Rules outside their period change nothing: those that had ended before the first record are taken out.
/// Asked where every record has a day; duties that no record starts are left in.
///
/// # Errors
///
/// The first answer that differs, of those that apply.
pub fn out_of_force_harmless(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let days: Option<Vec<Date>> = case
        .records
        .iter()
        .map(|record| record.date.exact())
        .collect();
    let Some(first) = days.and_then(|days| days.into_iter().min()) else {
        return Ok(());
    };
    let stays = |norm: &&Norm| norm.period.overlaps(&Period::from(first)) || starts_by_itself(norm);
    let kept: Vec<Norm> = checker.norms().iter().filter(stays).cloned().collect();
    let Ok(fewer) = checker.with_norms(kept) else {
        return Ok(());
    };
    let (all, few) = (
        answers(checker, case, context),
        answers(&fewer, case, context),
    );
    same_answers(Law::OutOfForceHarmless, &all, &few, |_, outcome| {
        outcome != Outcome::NotApplicable
    })
}

fn starts_by_itself(norm: &Norm) -> bool {
    let Rule::Duty(duty) = &norm.rule else {
        return false;
    };
    matches!(
        duty.trigger,
        Trigger::InForce
            | Trigger::Standing { .. }
            | Trigger::EachYear { .. }
            | Trigger::Every { .. }
    )
}

/// The norms that a change to some would touch: those, all that start from them, and from when a decision
/// binds, where one of them says whether it was adopted.
fn followers<'c>(checker: &'c Checker, some: Vec<&'c NormId>) -> Vec<&'c NormId> {
    let mut touched = some;
    let adopts = |id: &&NormId| {
        norm_of(checker, id).is_some_and(
            |norm| matches!(&norm.rule, Rule::Validity(validity) if validity.confers.is_some()),
        )
    };
    let adopting = touched.iter().any(adopts);
    loop {
        let more = checker.norms().iter().find(|norm| {
            let effect = adopting && matches!(norm.rule, Rule::Effect(_));
            let starts = norm.rule.starts_from().any(|id| touched.contains(&id));
            (effect || starts) && !touched.contains(&&norm.id)
        });
        let Some(more) = more else {
            return touched;
        };
        touched.push(&more.id);
    }
}

/// A special law touches only the norm that it names, and what starts from it: each duty and each order
/// that applies is displaced in turn.
///
/// # Errors
///
/// The first other answer that differs, or a displaced norm that still applies.
pub fn special_law_narrow(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let law = Law::SpecialLawNarrow;
    let before = answers(checker, case, context);
    let mut named: Vec<&NormId> = before
        .iter()
        .filter(|(_, outcome)| **outcome != Outcome::NotApplicable)
        .map(|(about, _)| &about.norm)
        .collect();
    named.sort_unstable();
    named.dedup();
    for norm in named.into_iter().filter_map(|id| norm_of(checker, id)) {
        let (Rule::Duty(_) | Rule::Precedence(_), Some(by)) = (&norm.rule, norm.cites.first())
        else {
            continue;
        };
        let special = SpecialLaw::new(norm.id.clone(), by.clone());
        let after = answers(checker, case, &context.clone().with_special_law(special));
        let touched = followers(checker, Vec::from([&norm.id]));
        same_answers(law, &before, &after, |about, _| {
            !touched.contains(&&about.norm)
        })?;
        let displaced = |about: &About| about.norm == norm.id;
        for (about, now) in after.iter().filter(|(about, _)| displaced(about)) {
            if *now != Outcome::NotApplicable {
                let was = before.get(about).copied();
                return Err(Broken::at(law, about.clone(), was, Some(*now)));
            }
        }
    }
    Ok(())
}

/// The debug form of every norm that a report judges: it shows every part of a norm, so that no kind of
/// condition can be forgotten here.
fn forms<'c>(checker: &'c Checker, report: &Report) -> BTreeMap<&'c NormId, (&'c Norm, String)> {
    let norms = report
        .findings
        .iter()
        .filter_map(|finding| norm_of(checker, &finding.norm));
    norms
        .map(|norm| (&norm.id, (norm, format!("{norm:?}"))))
        .collect()
}

/// A determination touches only the norms that name its ground, and what starts from them: of each ground
/// that a norm of the report names, one of the bodies that may makes it out on the first matter.
///
/// # Errors
///
/// The first other finding that differs.
pub fn determination_narrow(
    checker: &Checker,
    case: &Case,
    context: &Context,
) -> Result<(), Broken> {
    let before = checker.check(case, context);
    let today = context.as_of.unwrap_or(case.as_of);
    let forms_before = forms(checker, &before);
    let (Some(id), Some(matter)) = (fresh_record(case), case.matters.first()) else {
        return Ok(());
    };
    for topic in Topic::KNOWN {
        let ground = format!("stablished {{ topic: {topic:?}");
        let Some((_, form)) = forms_before
            .values()
            .find(|(_, form)| form.contains(&ground))
        else {
            continue;
        };
        let may = |kind: &BodyKind| form.contains(&format!("by: {kind:?}"));
        let Some(body) = case.bodies.iter().find(|body| may(&body.kind)) else {
            continue;
        };
        let made_out = BodyFinding::new(FindingResult::Established).with_topic(topic.clone());
        let record = Record::new(
            id.clone(),
            Act::Conclude(Conclusion::new(Vec::from([made_out]))),
        )
        .with_date(When::day(today))
        .with_actor(body.id.clone())
        .with_matter(matter.id.clone());
        let after = checker.check(&case.clone().with_record(record), context);
        let named = format!("{topic:?}");
        let forms_after = forms(checker, &after);
        let touching = forms_before
            .iter()
            .chain(&forms_after)
            .filter(|(_, (_, form))| form.contains(&named) || form.contains("kind: Conclude"));
        let touched = followers(checker, touching.map(|(id, _)| *id).collect());
        same_findings(Law::DeterminationNarrow, &before, &after, |finding| {
            !touched.contains(&&finding.norm)
        })?;
    }
    Ok(())
}

/// A reading touches only the norms that use its word, and what starts from them: each word that a norm of
/// the report uses is read as holding and as not holding, with a time; then all other words at once.
///
/// # Errors
///
/// The first other finding that differs.
pub fn reading_narrow(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    let before = checker.check(case, context);
    let forms = forms(checker, &before);
    let used = |term: &Term| forms.values().any(|(norm, form)| uses(norm, form, term));
    let (used, unused): (Vec<Term>, Vec<Term>) = Term::KNOWN.iter().cloned().partition(used);
    let mut sets: Vec<Vec<Term>> = used.into_iter().map(|term| Vec::from([term])).collect();
    sets.push(unused);
    for terms in &sets {
        let using = forms
            .iter()
            .filter(|(_, (norm, form))| terms.iter().any(|term| uses(norm, form, term)));
        let touched = followers(checker, using.map(|(id, _)| *id).collect());
        for holds in [YesNo::Yes, YesNo::No] {
            let readings = terms.iter().map(|term| {
                Reading::new(term.clone())
                    .with_holds(holds)
                    .with_within(Span::days(15))
            });
            let mut read = context.clone();
            read.readings = readings.chain(context.readings.iter().cloned()).collect();
            let after = checker.check(case, &read);
            same_findings(Law::ReadingNarrow, &before, &after, |finding| {
                !touched.contains(&&finding.norm)
            })?;
        }
    }
    Ok(())
}

/// Whether a norm uses a word, by name or by what it leaves unsaid.
fn uses(norm: &Norm, form: &str, term: &Term) -> bool {
    let unsaid = match &norm.rule {
        Rule::Duty(duty) => {
            (*term == Term::YEAR_COVERED && duty.timing == Timing::InYear)
                || (*term == Term::JOINTLY && duty.bearers == Bearers::Unstated)
                || (*term == Term::BINDS_FROM_ISSUE && starts_by_itself(norm))
        }
        _ => false,
    };
    let part_decides = *term == Term::UNIT_DECIDES && form.contains("Community");
    unsaid || part_decides || form.contains(&format!("{term:?}"))
}

//! The two side by side: what each says of every norm, matter, round, record, body and period.

use std::collections::{BTreeMap, BTreeSet};

use danchu::catalogue;
use danchu::catalogue::calendar::{CultureDay, rows};
use danchu::check::{Checker, Context};
use danchu::matter::Reach;
use danchu::norm::{Each, Need, Norm, Rule, Subject, Timing, Trigger};
use danchu::record::Case;
use danchu::report::{Finding, Outcome};

use crate::days::{Bounds, Calendar, Day};
use crate::judge::{Judged, Notes, judge};
use crate::log::World;
use crate::notes::Note;

/// What a finding is about: the norm, the matter, then what tells the findings of one norm on one matter apart.
pub(crate) type Key = (
    String,
    String,
    Option<String>,
    Option<u16>,
    Option<String>,
    Option<String>,
    Option<u16>,
    Option<Day>,
);

/// Where the two differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) key: Key,
    pub(crate) judge: Vec<Outcome>,
    pub(crate) engine: Vec<Outcome>,
    /// Which last day each says, where they agree on the outcome and not on the day.
    pub(crate) due: Option<(Option<Bounds>, Option<Bounds>)>,
    /// What the judge noted on the way.
    pub(crate) notes: BTreeSet<Note>,
}

/// What came of many comparisons.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Findings compared, by what the judge says.
    pub(crate) compared: BTreeMap<Outcome, usize>,
    /// Findings of each norm on which both agree with something to say.
    pub(crate) agreed: BTreeMap<String, usize>,
    /// Differences that rest on a note.
    pub(crate) noted: BTreeMap<Note, usize>,
    /// How many differences rest on a note.
    pub(crate) excused: usize,
    /// Differences that do not, with the world they are from.
    pub(crate) unexplained: Vec<(Difference, String)>,
}

/// Both sides of a case by some norms.
pub(crate) struct Bench {
    pub(crate) checker: Checker,
    pub(crate) norms: Vec<Norm>,
}

impl Bench {
    pub(crate) fn viet_nam() -> Self {
        Self {
            checker: Checker::viet_nam(),
            norms: catalogue::norms().cloned().collect(),
        }
    }

    pub(crate) fn differences(
        &self,
        case: &Case,
        context: &Context,
        tally: &mut Tally,
    ) -> Vec<Difference> {
        let report = self.checker.check(case, context);
        let as_of = Day::from(context.as_of.unwrap_or(case.as_of));
        let calendar = Calendar(rows(CultureDay::Off));
        let known_at = context.known_at.map(Day::from);
        let world = World::new(
            case,
            self.norms.iter().collect(),
            calendar,
            as_of,
            known_at,
            &context.readings,
        );
        let (judged, notes) = judge(&world);
        compare(&self.norms, &report.findings, &judged, &notes, tally)
    }

    /// Compares a case and keeps what is not explained.
    pub(crate) fn run(&self, case: &Case, context: &Context, tally: &mut Tally, what: &str) {
        for difference in self.differences(case, context, tally) {
            if difference.notes.is_empty() {
                let world = format!("{what}: {}", danchu::wire::write_compact(case).unwrap());
                tally.unexplained.push((difference, world));
            } else {
                tally.excused += 1;
                for note in difference.notes {
                    *tally.noted.entry(note).or_default() += 1;
                }
            }
        }
    }
}

/// Of a vote a finding is told by its round, else by the record, the body, the period.
fn key(norm: &Norm, one: &Judged) -> Key {
    let (by_round, by_record, in_period) = match &norm.rule {
        Rule::Validity(validity) => (
            validity.of == Subject::Round,
            matches!(validity.of, Subject::Act(_)),
            false,
        ),
        // What the villages of a commune adopt together binds once.
        Rule::Effect(_) => (norm.scope.reach != Some(Reach::Commune), false, false),
        Rule::Duty(duty) => {
            let outcome = matches!(duty.trigger, Trigger::Outcome { .. });
            // Of a matter there is one finding, whichever vote it names.
            let whole = outcome && duty.each == Each::Matter;
            let by_round = (duty.each == Each::Round || outcome) && one.round.is_some() && !whole;
            (
                by_round,
                !by_round && !whole,
                duty.timing == Timing::InPeriod,
            )
        }
        _ => (false, true, false),
    };
    (
        one.norm.to_string(),
        one.matter.to_string(),
        one.village
            .as_ref()
            .map(ToString::to_string)
            .filter(|_| by_round),
        one.round.filter(|_| by_round),
        one.subject
            .as_ref()
            .map(ToString::to_string)
            .filter(|_| by_record),
        one.bearer.as_ref().map(ToString::to_string),
        one.year,
        one.period.filter(|_| in_period),
    )
}

fn said_by_engine(finding: &Finding) -> Judged {
    let due = finding.due.map(Bounds::of);
    Judged {
        norm: finding.norm.clone(),
        matter: finding.matter.clone(),
        village: finding.village.clone(),
        round: finding.round,
        subject: finding.subject.clone(),
        bearer: finding.bearer.clone(),
        year: finding.year,
        period: due.and_then(|due| due.hi),
        outcome: finding.outcome,
        due,
    }
}

/// Whether the last day of a duty is a matter of counting alone.
fn names_a_day(norm: &Norm) -> bool {
    let Rule::Duty(duty) = &norm.rule else {
        return false;
    };
    let kept = duty.perform.iter().any(|perform| {
        perform
            .needs
            .iter()
            .any(|need| matches!(need, Need::Kept { .. }))
    });
    !kept && !matches!(duty.timing, Timing::AtNext { .. } | Timing::InYear)
}

/// What both sides say of one thing.
#[derive(Default)]
struct Sides {
    judge: Vec<(Outcome, Option<Bounds>)>,
    engine: Vec<(Outcome, Option<Bounds>)>,
    notes: BTreeSet<Note>,
}

fn compare(
    norms: &[Norm],
    findings: &[Finding],
    judged: &[Judged],
    notes: &Notes,
    tally: &mut Tally,
) -> Vec<Difference> {
    let norm = |one: &Judged| norms.iter().find(|norm| norm.id == one.norm).unwrap();
    let noted = |one: &Judged| {
        notes
            .get(&(one.norm.clone(), one.matter.clone()))
            .cloned()
            .unwrap_or_default()
    };
    let mut all: BTreeMap<Key, Sides> = BTreeMap::new();
    for one in findings.iter().map(said_by_engine) {
        let sides = all.entry(key(norm(&one), &one)).or_default();
        sides.engine.push((one.outcome, one.due));
        sides.notes = noted(&one);
    }
    for one in judged {
        let sides = all.entry(key(norm(one), one)).or_default();
        sides.judge.push((one.outcome, one.due));
        sides.notes = noted(one);
    }
    let mut different = Vec::new();
    for (key, sides) in all {
        let outcomes = |side: &[(Outcome, Option<Bounds>)]| {
            let set: BTreeSet<Outcome> = side.iter().map(|(outcome, _)| *outcome).collect();
            set.into_iter().collect::<Vec<Outcome>>()
        };
        let (ours, theirs) = (outcomes(&sides.judge), outcomes(&sides.engine));
        // What does not apply may be left out or said: the README of the vectors leaves both free.
        let said = |side: &[Outcome]| {
            side.iter()
                .copied()
                .filter(|outcome| *outcome != Outcome::NotApplicable)
                .collect::<Vec<Outcome>>()
        };
        let agree = said(&ours) == said(&theirs);
        let day = |side: &[(Outcome, Option<Bounds>)]| side.first().and_then(|(_, due)| *due);
        let due = (day(&sides.judge), day(&sides.engine));
        // Where something is kept up, owed at an occasion or over a year, the design does not say which day is the last.
        let named = norms
            .iter()
            .find(|norm| norm.id.to_string() == key.0)
            .is_some_and(names_a_day);
        let days_differ =
            named && agree && sides.judge.len() == 1 && said(&ours).len() == 1 && due.0 != due.1;
        if agree && !days_differ {
            for outcome in &ours {
                *tally.compared.entry(*outcome).or_default() += 1;
            }
            if !said(&ours).is_empty() {
                *tally.agreed.entry(key.0.clone()).or_default() += 1;
            }
            continue;
        }
        different.push(Difference {
            key,
            judge: ours,
            engine: theirs,
            due: days_differ.then_some(due),
            notes: sides.notes,
        });
    }
    different
}

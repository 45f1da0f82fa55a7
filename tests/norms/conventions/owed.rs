//! The world of a convention, and the worlds of a duty that an act starts.

use danchu::act::{ActKind, FindingResult, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, BodyFinding, Case, Complaint, Conclusion, Deed, Ruling, YesNo};
use danchu::report::Outcome;

use crate::world::{Log, Of, Vignette, only_for, planned_for, uncovered, world};

/// Thursday: the working days after it are 8, 11, 12, 13 and 14 March.
pub(super) const START: &str = "2024-03-07";

/// The bodies that only this decree names.
pub(super) fn peopled(case: Case) -> Case {
    [
        ("team", BodyKind::DRAFTING_TEAM, Some("village-1")),
        ("ministry", BodyKind::CULTURE_MINISTRY, None),
        ("province", BodyKind::PROVINCE, None),
        ("province-pc", BodyKind::PROVINCE_PC, Some("province")),
    ]
    .into_iter()
    .fold(case, |case, (id, kind, parent)| {
        let body = Body::new(id.parse().unwrap(), kind);
        case.with_body(match parent {
            Some(parent) => body.with_parent(parent.parse().unwrap()),
            None => body,
        })
    })
}

/// A convention of village 1 in the making, as of a day.
pub(super) fn at(as_of: &str) -> Case {
    peopled(world(MatterKind::CONVENTION, Reach::Village, as_of))
}

pub(super) fn making() -> Case {
    at("2024-09-30")
}

pub(super) fn deed(topic: Topic) -> Deed {
    Deed::new().with_topic(topic)
}

pub(super) fn ruling(topic: Topic) -> Ruling {
    Ruling::new().with_topic(topic)
}

pub(super) fn complaint(topic: Topic) -> Complaint {
    Complaint::new().with_topic(topic)
}

pub(super) fn reply(topic: Topic) -> Act {
    Act::Reply(ruling(topic).with_written(YesNo::Yes))
}

/// Who did what.
pub(super) type Did = (&'static str, Act);

/// A duty that an act starts, and what the article says of it.
pub(super) struct Owed {
    pub(super) norm: &'static str,
    /// How many findings two starts make.
    pub(super) twice: usize,
    /// Whether a document is asked for.
    pub(super) documented: bool,
    /// The last day after a start on [`START`], and the day after it; none if the article names no time.
    pub(super) limit: Option<(&'static str, &'static str)>,
    /// What starts it: each of them.
    pub(super) starts: Vec<Did>,
    /// What does not.
    pub(super) idle: Vec<Did>,
    /// A planned start, which is none; nothing if what starts it is never planned.
    pub(super) planned: Option<ActKind>,
    /// What discharges it: each of them.
    pub(super) ways: Vec<Did>,
    /// What does not.
    pub(super) wrong: Vec<Did>,
}

impl Owed {
    fn started(&self, case: Case, on: &str) -> Case {
        let (actor, act) = &self.starts[0];
        case.add(on, actor, act.clone())
    }

    fn done(&self, case: Case, on: &str) -> Case {
        let (actor, act) = &self.ways[0];
        case.add(on, actor, act.clone())
    }

    pub(super) fn all(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let last = self.limit.map_or("2024-06-20", |(last, _)| last);
        let start = || self.started(making(), START);
        let mut all = Vec::new();
        for (actor, act) in &self.ways {
            let case = start().add(last, actor, act.clone());
            let met = of.met("done on the last day, or long after if there is none", case);
            all.push(match self.limit {
                Some((last, _)) => met.due(last),
                None => met,
            });
            if let Some((_, after)) = self.limit {
                all.push(of.late("done the day after", start().add(after, actor, act.clone())));
            }
            let claimed = start().add(last, actor, act.clone()).only_claimed();
            all.push(if self.documented {
                of.open("no document of it", claimed)
            } else {
                of.met("only claimed", claimed)
            });
        }
        let not = |name, case| match self.limit {
            Some(_) => of.missed(name, case),
            None => of.pending(name, case),
        };
        for (actor, act) in &self.wrong {
            all.push(not("done otherwise", start().add(last, actor, act.clone())));
        }
        all.push(not("nothing done", start()));
        all.push(of.open(
            "nothing recorded, and the log may lack it",
            uncovered(start()),
        ));
        let findings = self
            .ways
            .iter()
            .map(|(_, act)| {
                let finding = BodyFinding::new(FindingResult::NotDone).with_act(act.kind());
                match act.topic() {
                    Some(topic) => finding.with_topic(topic.clone()),
                    None => finding,
                }
            })
            .collect();
        all.push(of.missed(
            "concluded not to be done",
            start().add(
                "2024-09-01",
                "district-pc",
                Act::Conclude(Conclusion::new(findings)),
            ),
        ));
        for (actor, act) in &self.starts {
            let case = making().add(START, actor, act.clone());
            all.push(not("started so, and nothing done", case.clone()));
            all.push(of.met("started so, and done", self.done(case, last)));
        }
        for (actor, act) in &self.idle {
            all.push(of.outside("no start", making().add(START, actor, act.clone())));
        }
        if let Some(act) = self.planned {
            let planned = making().add("2024-02-01", "head", planned_for(act, START));
            all.push(of.outside("only planned", planned));
        }
        all.push(of.outside("nothing at all", making()));
        let twice = self.started(start(), "2024-03-08");
        all.push(
            of.met("two starts", self.done(twice, last))
                .times(self.twice),
        );
        for (day, then) in [
            ("2023-08-15", Outcome::NotApplicable),
            ("2023-08-16", Outcome::Satisfied),
        ] {
            let case = self.done(self.started(making(), day), "2023-08-16");
            all.push(Vignette::new(
                "the first day of the decree",
                self.norm,
                case,
                then,
            ));
        }
        all.extend(self.only_of_conventions());
        all
    }

    fn only_of_conventions(&self) -> Vec<Vignette> {
        scoped(self.norm, |case| {
            self.done(self.started(case, START), START)
        })
    }
}

/// The same happens to each matter; only a convention is the provision's business.
pub(super) fn scoped(norm: &'static str, happens: impl Fn(Case) -> Case) -> Vec<Vignette> {
    only_for(
        norm,
        &[MatterKind::CONVENTION],
        &[Reach::Village, Reach::Commune],
        Outcome::Satisfied,
        |case| happens(peopled(case)),
    )
}

/// The eve of the decree and its first day, 2023-08-16 (Art. 25(1)).
pub(super) fn since(norm: &'static str, then: Outcome, on: impl Fn(&str) -> Case) -> Vec<Vignette> {
    [("2023-08-15", Outcome::NotApplicable), ("2023-08-16", then)]
        .into_iter()
        .map(|(day, then)| Vignette::new("the first day of the decree", norm, on(day), then))
        .collect()
}

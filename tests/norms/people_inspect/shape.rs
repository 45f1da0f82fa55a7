//! The worlds that every duty of a shape has: typed once from how the articles count time, filled by each article's own acts.
//!
//! The day of the trigger is Monday 2024-03-04, the day of the check 2024-09-30, unless a vignette says otherwise.

use danchu::act::{ActKind, Field, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::check::Context;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, BodyFinding, Case, Conclusion, Delivery, Plan, Publication, Reading, Record, Scheduled,
    Sending,
};
use danchu::report::Outcome::{
    self, NotApplicable, Pending, Satisfied, SatisfiedLate, Undetermined, Unsatisfied,
};
use danchu::time::Span;

use crate::world::{Log, Vignette, body, uncovered, when, world};

pub(crate) const DAY: &str = "2024-03-04";
pub(crate) const AS_OF: &str = "2024-09-30";

/// The commune of `world`, with the Inspection Board `board`, a board `project-board` for one project, its owner `owner`,
/// and the board, union, head, leadership and staff of a unit.
pub(crate) fn commune(kind: MatterKind, reach: Reach, as_of: &str) -> Case {
    [
        ("board", BodyKind::INSPECTION_BOARD),
        ("project-board", BodyKind::INVESTMENT_BOARD),
        ("owner", BodyKind::PROJECT_OWNER),
        ("work-board", BodyKind::WORK_INSPECTION_BOARD),
        ("work-union", BodyKind::WORK_UNION),
        ("other-union", BodyKind::WORKERS_ORGANISATION),
        ("unit-head", BodyKind::UNIT_HEAD),
        ("leaders", BodyKind::ENTERPRISE_LEADERSHIP),
        ("staff", BodyKind::STAFF),
    ]
    .into_iter()
    .fold(world(kind, reach, as_of), |case, (id, kind)| {
        case.with_body(Body::new(body(id), kind).with_parent(body("commune")))
    })
}

/// An act put into a log on a day.
pub(crate) type Puts = fn(Case, &str) -> Case;

/// An act that the article names, and whether it says who does it and what it is about.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) puts: Puts,
    pub(crate) by: bool,
    pub(crate) about: bool,
}

/// By the body named, about what is named.
pub(crate) const fn own(puts: Puts) -> Named {
    Named {
        puts,
        by: true,
        about: true,
    }
}

/// By the body named, about anything.
pub(crate) const fn by(puts: Puts) -> Named {
    Named {
        puts,
        by: true,
        about: false,
    }
}

/// By anybody, about what is named.
pub(crate) const fn about(puts: Puts) -> Named {
    Named {
        puts,
        by: false,
        about: true,
    }
}

/// By anybody, about anything.
pub(crate) const fn free(puts: Puts) -> Named {
    Named {
        puts,
        by: false,
        about: false,
    }
}

/// How the article counts the time.
#[derive(Clone, PartialEq)]
pub(crate) enum When {
    /// It names none, after the trigger.
    Unstated,
    /// It names none, before or after.
    AnyTime,
    /// At the trigger.
    Together,
    /// Before the trigger.
    Ahead,
    /// At the latest on this day before the trigger.
    Before(&'static str, &'static str),
    /// At the latest on this day after the trigger, and the day after it.
    Within(&'static str, &'static str),
    /// An open term.
    Open(Term),
}

/// A duty as its article has it.
pub(crate) struct Duty {
    pub(crate) norm: &'static str,
    pub(crate) kind: MatterKind,
    pub(crate) reach: Reach,
    pub(crate) force: (&'static str, &'static str),
    pub(crate) time: When,
    /// What starts it, any one.
    pub(crate) starts: Vec<Named>,
    /// What discharges it, any one.
    pub(crate) done: Vec<Named>,
    /// What falls short of it.
    pub(crate) short: Vec<(&'static str, Puts)>,
    /// What does not start it.
    pub(crate) strange: Vec<(&'static str, Puts)>,
    /// The act that a conclusion can find not done.
    pub(crate) act: (ActKind, Option<Topic>),
    /// The act whose plan starts it, or would if a plan were enough.
    pub(crate) planned: Option<ActKind>,
    pub(crate) plan_starts: bool,
    /// Whether a document is needed.
    pub(crate) written: bool,
    /// Whether it is about this reach only.
    pub(crate) reach_only: bool,
}

pub(crate) const LAW: (&str, &str) = ("2023-06-30", "2023-07-01");
pub(crate) const DECREE: (&str, &str) = ("2023-08-14", "2023-08-15");

impl Duty {
    pub(crate) fn new(
        norm: &'static str,
        kind: MatterKind,
        time: When,
        act: (ActKind, Option<Topic>),
    ) -> Self {
        Self {
            norm,
            kind,
            reach: Reach::Commune,
            force: if norm.starts_with("law") { LAW } else { DECREE },
            time,
            starts: vec![],
            done: vec![],
            short: vec![],
            strange: vec![],
            act,
            planned: None,
            plan_starts: false,
            written: false,
            reach_only: false,
        }
    }

    pub(crate) fn starts(mut self, starts: Named) -> Self {
        self.starts.push(starts);
        self
    }

    pub(crate) fn done(mut self, done: Named) -> Self {
        self.done.push(done);
        self
    }

    pub(crate) fn short(mut self, name: &'static str, puts: Puts) -> Self {
        self.short.push((name, puts));
        self
    }

    pub(crate) fn strange(mut self, name: &'static str, puts: Puts) -> Self {
        self.strange.push((name, puts));
        self
    }

    /// A plan of the act starts it, until the real day is known.
    pub(crate) fn or_planned(mut self, act: ActKind) -> Self {
        self.planned = Some(act);
        self.plan_starts = true;
        self
    }

    /// A plan of the act is no act.
    pub(crate) fn not_planned(mut self, act: ActKind) -> Self {
        self.planned = Some(act);
        self
    }

    pub(crate) fn in_village(mut self) -> Self {
        self.reach = Reach::Village;
        self
    }

    pub(crate) fn of_this_reach_only(mut self) -> Self {
        self.reach_only = true;
        self
    }

    pub(crate) fn written(mut self) -> Self {
        self.written = true;
        self
    }

    fn at(&self, as_of: &str) -> Case {
        commune(self.kind.clone(), self.reach, as_of)
    }

    fn started(&self) -> Case {
        (self.starts[0].puts)(self.at(AS_OF), DAY)
    }

    /// What silence comes to in a complete log.
    fn silent(&self) -> Outcome {
        match self.time {
            When::Unstated | When::AnyTime => Pending,
            When::Open(_) => Undetermined,
            _ => Unsatisfied,
        }
    }

    /// A day on which the act is surely in time for a trigger on 2024-03-04.
    fn good_day(&self) -> &'static str {
        match self.time {
            When::Unstated | When::AnyTime | When::Together => "2024-04-15",
            When::Ahead | When::Open(_) => DAY,
            When::Before(last, _) | When::Within(last, _) => last,
        }
    }

    pub(crate) fn worlds(&self) -> Vec<Vignette> {
        let mut all = Vec::new();
        let mut push = |name: String, case: Case, expect: Outcome| {
            all.push(Vignette::new(name, self.norm, case, expect));
        };
        let day = self.good_day();
        let first = &self.done[0];
        for (place, done) in self.done.iter().enumerate() {
            let case = (done.puts)(self.started(), day);
            push(format!("done, way {place}"), case.clone(), Satisfied);
            let claimed = if self.written {
                Undetermined
            } else {
                Satisfied
            };
            push(
                format!("only said to be done, way {place}"),
                case.clone().only_claimed(),
                claimed,
            );
            let other = case
                .clone()
                .amend(|record| record.actor = Some(body("convenor")));
            let expect = if done.by { self.silent() } else { Satisfied };
            push(format!("done by somebody else, way {place}"), other, expect);
            let other = case.amend(retopic);
            let expect = if done.about { self.silent() } else { Satisfied };
            push(format!("about something else, way {place}"), other, expect);
        }
        for (place, start) in self.starts.iter().enumerate() {
            let case = |change: fn(&mut Record)| {
                let case = (start.puts)(self.at(AS_OF), DAY).amend(change);
                (first.puts)(case, day)
            };
            push(format!("started so, {place}"), case(|_| ()), Satisfied);
            let expect = if start.by { NotApplicable } else { Satisfied };
            let other: fn(&mut Record) = |record| record.actor = Some(body("convenor"));
            push(
                format!("started by somebody else, {place}"),
                case(other),
                expect,
            );
            let expect = if start.about {
                NotApplicable
            } else {
                Satisfied
            };
            push(
                format!("something else happened, {place}"),
                case(retopic),
                expect,
            );
        }
        push(
            String::from("nothing done, the log complete"),
            self.started(),
            self.silent(),
        );
        push(
            String::from("nothing done, the log not complete"),
            uncovered(self.started()),
            Undetermined,
        );
        let mut finding =
            BodyFinding::new(danchu::act::FindingResult::NotDone).with_act(self.act.0);
        finding.topic.clone_from(&self.act.1);
        push(
            String::from("found not done"),
            self.started().add(
                "2024-06-03",
                "district-pc",
                Act::Conclude(Conclusion::new(vec![finding])),
            ),
            Unsatisfied,
        );
        for (name, puts) in &self.short {
            push((*name).into(), puts(self.started(), day), self.silent());
        }
        for (name, puts) in &self.strange {
            let case = (first.puts)(puts(self.at(AS_OF), DAY), day);
            push((*name).into(), case, NotApplicable);
        }
        let other_kind = commune(MatterKind::LAND_EXCHANGE, self.reach, AS_OF);
        push(
            String::from("a matter of another kind"),
            (first.puts)((self.starts[0].puts)(other_kind, DAY), day),
            NotApplicable,
        );
        let reach = if self.reach == Reach::Village {
            Reach::Commune
        } else {
            Reach::Village
        };
        let other_reach = commune(self.kind.clone(), reach, AS_OF);
        push(
            String::from("a matter of another reach"),
            (first.puts)((self.starts[0].puts)(other_reach, DAY), day),
            if self.reach_only {
                NotApplicable
            } else {
                Satisfied
            },
        );
        if let Some(act) = self.planned {
            let case = self.at(AS_OF).add(
                "2024-01-02",
                "front",
                Act::Plan(
                    Plan::new()
                        .with_topic(Topic::PEOPLE_DECIDE)
                        .with_scheduled(vec![Scheduled::new(act).with_date(when(DAY))]),
                ),
            );
            let expect = if self.plan_starts {
                Satisfied
            } else {
                NotApplicable
            };
            push(
                String::from("only planned so far"),
                (first.puts)(case, day),
                expect,
            );
        }
        for (eve, at, expect) in [
            ("the day before it is in force", self.force.0, NotApplicable),
            ("the first day in force", self.force.1, Satisfied),
        ] {
            let case = (self.starts[0].puts)(self.at(AS_OF), at);
            let done = match self.time {
                When::Before(..) => "2023-05-02",
                _ => at,
            };
            push(eve.into(), (first.puts)(case, done), expect);
        }
        let twice = (self.starts[0].puts)((self.starts[0].puts)(self.at(AS_OF), DAY), "2024-05-06");
        let case = (first.puts)(twice, day);
        // Of two starts each has a finding.
        all.push(
            Vignette::new(
                "started twice",
                self.norm,
                case,
                match self.time {
                    When::AnyTime | When::Ahead | When::Before(..) => Satisfied,
                    _ => self.silent(),
                },
            )
            .times(2),
        );
        all.extend(self.in_time());
        all
    }

    /// The day before, on and after.
    fn in_time(&self) -> Vec<Vignette> {
        let done = self.done[0].puts;
        let of = |name: &'static str, day: &str, expect| {
            Vignette::new(name, self.norm, done(self.started(), day), expect)
        };
        // The act stands before what starts it.
        let early = |expect| of("done before", "2024-02-05", expect);
        let read = |vignette: Vignette, term: &Term, days: u16| {
            let reading = Reading::new(term.clone()).with_within(Span::days(days));
            vignette.context(Context::new().with_reading(reading))
        };
        match &self.time {
            When::Unstated => vec![early(Pending), of("months later", "2024-09-02", Satisfied)],
            When::AnyTime => vec![
                early(Satisfied),
                of("months later", "2024-09-02", Satisfied),
            ],
            When::Together => vec![of("the same day", DAY, Satisfied), early(Unsatisfied)],
            When::Ahead => vec![
                early(Satisfied),
                of("the same day", DAY, Satisfied),
                of("the day after", "2024-03-05", Unsatisfied),
            ],
            When::Before(last, late) => vec![
                of("on the last day", last, Satisfied).due(last),
                of("a day late", late, SatisfiedLate).due(last),
                of("on the day after the event", "2024-03-05", Unsatisfied),
            ],
            When::Within(last, late) => vec![
                early(Unsatisfied),
                of("on the last day", last, Satisfied).due(last),
                of("a day late", late, SatisfiedLate).due(last),
                Vignette::new(
                    "still time on the last day",
                    self.norm,
                    (self.starts[0].puts)(self.at(last), DAY),
                    Pending,
                ),
                Vignette::new(
                    "no time left the day after",
                    self.norm,
                    (self.starts[0].puts)(self.at(late), DAY),
                    Unsatisfied,
                ),
                // 15 days from Friday 2024-03-08 end on Saturday 23: Monday 25.
                Vignette::new(
                    "the end rolls to Monday",
                    self.norm,
                    done(
                        (self.starts[0].puts)(self.at(AS_OF), "2024-03-08"),
                        "2024-03-25",
                    ),
                    Satisfied,
                )
                .due("2024-03-25"),
            ],
            When::Open(term) => vec![
                early(Undetermined),
                of("ten days later, unread", "2024-03-14", Undetermined),
                read(of("ten days later", "2024-03-14", Satisfied), term, 10),
                read(of("a day late", "2024-03-15", SatisfiedLate), term, 10),
                read(
                    Vignette::new("nothing done, read", self.norm, self.started(), Unsatisfied),
                    term,
                    10,
                ),
                read(
                    of("another term is read", "2024-03-14", Undetermined),
                    &Term::AT_ONCE,
                    10,
                ),
            ],
        }
    }
}

/// A duty owed in each quarter, half-year or year, dated within it.
pub(crate) struct Periodic {
    pub(crate) norm: &'static str,
    pub(crate) kind: MatterKind,
    pub(crate) reach: Reach,
    pub(crate) months: u8,
    pub(crate) done: Named,
    pub(crate) short: Vec<(&'static str, Puts)>,
    pub(crate) act: (ActKind, Option<Topic>),
}

impl Periodic {
    pub(crate) fn worlds(&self) -> Vec<Vignette> {
        let at = |as_of: &str| commune(self.kind.clone(), self.reach, as_of);
        let put = self.done.puts;
        // The last period of 2024: its eve, first and last day, and the eve of the last day.
        let (eve, first) = match self.months {
            3 => ("2024-09-30", "2024-10-01"),
            6 => ("2024-06-30", "2024-07-01"),
            _ => ("2023-12-31", "2024-01-01"),
        };
        let (as_of, last, next) = ("2025-01-15", "2024-12-31", "2025-01-01");
        let of = |name: &'static str, case: Case, expect| {
            Vignette::new(name, self.norm, case, expect).in_year(2024)
        };
        let mut finding =
            BodyFinding::new(danchu::act::FindingResult::NotDone).with_act(self.act.0);
        finding.topic.clone_from(&self.act.1);
        let mut all = vec![
            of("on the first day", put(at(as_of), first), Satisfied).due(last),
            of("on the last day", put(at(as_of), last), Satisfied).due(last),
            of(
                "the day before the period",
                put(at(as_of), eve),
                Unsatisfied,
            ),
            of(
                "the day after the period",
                put(at(as_of), next),
                Unsatisfied,
            ),
            of("not done", at(as_of), Unsatisfied).due(last),
            of("not done, still time", at(last), Pending).due(last),
            of(
                "not done, the log not complete",
                uncovered(at(as_of)),
                Undetermined,
            ),
            of("only said", put(at(as_of), last).only_claimed(), Satisfied),
            of(
                "by somebody else",
                put(at(as_of), last).amend(|record| record.actor = Some(body("convenor"))),
                if self.done.by { Unsatisfied } else { Satisfied },
            ),
            of(
                "about something else",
                put(at(as_of), last).amend(retopic),
                Unsatisfied,
            ),
            of(
                "another kind of matter",
                put(commune(MatterKind::LAND_EXCHANGE, self.reach, as_of), last),
                NotApplicable,
            ),
            of(
                "another reach",
                put(
                    commune(
                        self.kind.clone(),
                        if self.reach == Reach::Village {
                            Reach::Commune
                        } else {
                            Reach::Village
                        },
                        as_of,
                    ),
                    last,
                ),
                Satisfied,
            ),
        ];
        for (name, puts) in &self.short {
            all.push(of(name, puts(at(as_of), last), Unsatisfied));
        }
        // What began before the text was in force is not asked; how many periods are.
        let decree = self.norm.starts_with("decree");
        let asked = match (self.months, decree) {
            (3, false) => 2,
            (6, false) | (3, true) => 1,
            _ => 0,
        };
        let so_far = put(at("2023-12-31"), "2023-12-31");
        let expect = if asked == 0 { NotApplicable } else { Satisfied };
        let vignette = Vignette::new("the first periods in force", self.norm, so_far, expect);
        all.push(if asked == 0 {
            vignette
        } else {
            vignette.times(asked)
        });
        let of_2024 = match self.months {
            3 => 4,
            6 => 2,
            _ => 1,
        };
        all.push(
            of("so many in two years", put(at(last), last), Satisfied)
                .times(usize::saturating_add(asked, of_2024)),
        );
        all
    }
}

/// The record is about something else.
fn retopic(record: &mut Record) {
    let other = Topic::GOOD_EXAMPLES;
    match &mut record.act {
        Act::Publish(act) | Act::Notify(act) => act.topic = other,
        Act::Send(act) | Act::Report(act) => act.topic = other,
        Act::SetUp(act) => act.topic = other,
        Act::Agree(act) => act.topic = other,
        Act::Plan(act) => act.topic = Some(other),
        Act::Meet(act) => act.topic = Some(other),
        Act::Decide(act) => act.topic = Some(other),
        Act::Recognise(act) | Act::Reply(act) | Act::Designate(act) => act.topic = Some(other),
        Act::Inspect(act) | Act::Supervise(act) => act.topic = Some(other),
        Act::Petition(act) | Act::Complain(act) | Act::Answer(act) => act.topic = Some(other),
        Act::Spend(act) => act.topic = Some(other),
        Act::Dialogue(act)
        | Act::Propose(act)
        | Act::Guide(act)
        | Act::Urge(act)
        | Act::Direct(act)
        | Act::Discipline(act)
        | Act::BeginWork(act)
        | Act::CarryOut(act) => act.topic = Some(other),
        Act::Conclude(act) => {
            for finding in &mut act.findings {
                finding.topic = Some(other.clone());
            }
        }
        _ => {}
    }
}

/// Something sent, and received the same day.
pub(crate) fn sent(case: Case, on: &str, from: &str, topic: Topic, to: &[&str]) -> Case {
    let to = to
        .iter()
        .map(|to| Delivery::new(body(to)).with_received(when(on)))
        .collect();
    case.add(on, from, Act::Send(Sending::new(topic, to)))
}

/// Something reported.
pub(crate) fn reported(
    case: Case,
    on: &str,
    from: &str,
    topic: Topic,
    to: &[&str],
    says: &[Field],
) -> Case {
    let to = to.iter().map(|to| Delivery::new(body(to))).collect();
    let report = Sending::new(topic, to).with_contents(says.to_vec());
    case.add(on, from, Act::Report(report))
}

/// Something made known.
pub(crate) fn told(topic: Topic) -> Publication {
    Publication::new(topic)
}

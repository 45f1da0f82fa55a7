//! What is asked of every row of the Front's chapter alike: each bearer, each start, each part left out,
//! the first and the last day, silence and conclusions. The facts of a row are typed from its article.

use danchu::act::{Concurrence, FindingResult, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, BodyFinding, Case, Conclusion, Concur, Plan, Scheduled};
use danchu::report::Outcome;

use crate::world::{Log, Of, Vignette, uncovered, when, world};

/// An act of a day about a topic.
type Make = Box<dyn Fn(&str, Topic) -> Act>;

/// The eve and the first day of Law 75/2015/QH13, Art. 40(1).
pub(crate) const LAW: (&str, &str) = ("2015-12-31", "2016-01-01");
/// The eve and the first day of Joint Resolution 403/2017, Art. 25.
pub(crate) const RESOLUTION: (&str, &str) = ("2017-06-14", "2017-06-15");
/// The eve and the first day of two levels of local government, and of the law as amended.
pub(crate) const TWO_LEVELS: (&str, &str) = ("2025-06-30", "2025-07-01");

/// The Front at each level.
pub(crate) const FRONTS: &[&str] = &["front", "district-front", "province-front", "central-front"];
/// Whoever leads: the Front, or an organisation.
pub(crate) const LEADS: &[&str] = &[
    "front",
    "district-front",
    "province-front",
    "central-front",
    "org",
];
/// Those who may do an act.
pub(crate) type Who = &'static [&'static str];

/// The same list, of whatever length.
pub(crate) const fn who(by: Who) -> Who {
    by
}

/// Anybody: the article names nobody.
pub(crate) const ANYBODY: &[&str] = &[];

/// A world of the Front: the commune of [`world`] with the Front of each level, the roles of a
/// supervision and of a draft, and the authorities that the articles name.
pub(crate) fn front_world(kind: &MatterKind, reach: Reach, as_of: &str) -> Case {
    let mut case = world(kind.clone(), reach, as_of);
    for (id, kind) in [
        ("district-front", BodyKind::DISTRICT_FRONT),
        ("province-front", BodyKind::PROVINCE_FRONT),
        ("central-front", BodyKind::CENTRAL_FRONT),
        ("org", BodyKind::SOCIO_POLITICAL_ORG),
        ("member", BodyKind::MEMBER_ORG),
        ("superior", BodyKind::SUPERIOR_FRONT),
        ("rep", BodyKind::FRONT_REPRESENTATIVE),
        ("team", BodyKind::SUPERVISION_TEAM),
        ("team-head", BodyKind::SUPERVISION_TEAM_HEAD),
        ("team-member", BodyKind::SUPERVISION_TEAM_MEMBER),
        ("supervised", BodyKind::SUPERVISED_BODY),
        ("competent", BodyKind::COMPETENT_BODY),
        ("drafter", BodyKind::DRAFTING_BODY),
        ("issuer", BodyKind::ISSUING_BODY),
        ("inspection-board", BodyKind::INSPECTION_BOARD),
        ("investment-board", BodyKind::INVESTMENT_BOARD),
        ("district-council", BodyKind::DISTRICT_COUNCIL),
        ("province-council", BodyKind::PROVINCE_COUNCIL),
        ("province-pc", BodyKind::PROVINCE_PC),
        ("assembly", BodyKind::NATIONAL_ASSEMBLY),
        ("assembly-standing", BodyKind::ASSEMBLY_STANDING),
        ("government", BodyKind::GOVERNMENT),
        ("delegation", BodyKind::ASSEMBLY_DELEGATION),
    ] {
        case = case.with_body(Body::new(id.parse().unwrap(), kind));
    }
    case
}

/// An act that may be of one of some bodies.
pub(crate) struct Way {
    pub(crate) act: Make,
    /// None where the act is of no topic.
    pub(crate) topic: Option<Topic>,
    /// Who may do it; anybody if empty.
    pub(crate) by: &'static [&'static str],
}

impl Way {
    pub(crate) fn new(
        topic: Topic,
        by: &'static [&'static str],
        act: impl Fn(Topic) -> Act + 'static,
    ) -> Self {
        Self::dated(topic, by, move |_, topic| act(topic))
    }

    /// An act that states a day.
    pub(crate) fn dated(
        topic: Topic,
        by: &'static [&'static str],
        act: impl Fn(&str, Topic) -> Act + 'static,
    ) -> Self {
        Self {
            act: Box::new(act),
            topic: Some(topic),
            by,
        }
    }

    /// An act without a topic.
    pub(crate) fn plain(by: &'static [&'static str], act: impl Fn() -> Act + 'static) -> Self {
        Self {
            act: Box::new(move |_, _| act()),
            topic: None,
            by,
        }
    }

    pub(crate) fn made(&self, day: &str) -> Act {
        (self.act)(day, self.topic.clone().unwrap_or(OTHER))
    }

    /// The same act about something else.
    fn other(&self, day: &str) -> Act {
        (self.act)(day, OTHER)
    }

    pub(crate) fn first(&self) -> &'static str {
        self.by.first().copied().unwrap_or("citizens")
    }
}

/// A topic of no article of the chapter.
const OTHER: Topic = Topic::GOOD_EXAMPLES;
/// A kind of matter of no article of the chapter.
const ELSEWHERE: MatterKind = MatterKind::PUBLICITY;

/// A duty for which no time is stated.
pub(crate) struct Owed {
    pub(crate) norm: &'static str,
    pub(crate) kinds: Vec<MatterKind>,
    pub(crate) from: (&'static str, &'static str),
    pub(crate) starts: Vec<Way>,
    pub(crate) acts: Vec<Way>,
    /// The act may as well come before what starts the duty.
    pub(crate) any_time: bool,
    /// A document must stand for the act.
    pub(crate) documented: bool,
}

const START: &str = "2024-03-04";
const AFTER: &str = "2024-04-08";
const AS_OF: &str = "2024-09-30";

impl Owed {
    pub(crate) fn new(
        norm: &'static str,
        kinds: &[MatterKind],
        from: (&'static str, &'static str),
        starts: Vec<Way>,
        acts: Vec<Way>,
    ) -> Self {
        Self {
            norm,
            kinds: kinds.to_vec(),
            from,
            starts,
            acts,
            any_time: false,
            documented: false,
        }
    }

    pub(crate) fn any_time(self) -> Self {
        Self {
            any_time: true,
            ..self
        }
    }

    pub(crate) fn documented(self) -> Self {
        Self {
            documented: true,
            ..self
        }
    }

    fn world(&self, as_of: &str) -> Case {
        front_world(&self.kinds[0], Reach::Commune, as_of)
    }

    fn begun(&self) -> Case {
        let start = &self.starts[0];
        self.world(AS_OF)
            .add(START, start.first(), start.made(START))
    }

    pub(crate) fn vignettes(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let (start, act) = (&self.starts[0], &self.acts[0]);
        let done = |case: Case| case.add(AFTER, act.first(), act.made(AFTER));
        let mut all = vec![
            of.pending("nothing was done, and no day is stated", self.begun()),
            of.open(
                "nothing is recorded, and the log is not said to be complete",
                uncovered(self.begun()),
            ),
            of.missed(
                "a competent body concluded that it was not done",
                self.concluded(uncovered(self.begun())),
            ),
            of.outside("nothing starts it", done(self.world(AS_OF))),
            of.outside(
                "a matter of another kind",
                done(front_world(&ELSEWHERE, Reach::Commune, AS_OF).add(
                    START,
                    start.first(),
                    start.made(START),
                )),
            ),
            of.outside("what starts it is only planned", {
                let planned = Scheduled::new(start.made(START).kind()).with_date(when(START));
                let plan = Plan::new()
                    .with_topic(Topic::PEOPLE_DECIDE)
                    .with_scheduled(vec![planned]);
                done(
                    self.world(AS_OF)
                        .add("2024-02-01", "citizens", Act::Plan(plan)),
                )
            }),
            of.met("started twice", {
                let again = self
                    .begun()
                    .add("2024-03-11", start.first(), start.made("2024-03-11"));
                done(again)
            })
            .times(2),
        ];
        let claimed = done(self.begun()).only_claimed();
        all.push(if self.documented {
            of.open("it is only claimed", claimed)
        } else {
            of.met("it is only claimed", claimed)
        });
        let before = self
            .world(AS_OF)
            .add("2024-02-05", act.first(), act.made("2024-02-05"))
            .add(START, start.first(), start.made(START));
        all.push(if self.any_time {
            of.met("done before what starts it", before)
        } else {
            of.pending("done before what starts it", before)
        });
        for (place, kind) in self.kinds.iter().enumerate() {
            for reach in [Reach::Village, Reach::Commune, Reach::Wider] {
                if place == 0 || reach == Reach::Commune {
                    let case = front_world(kind, reach, AS_OF);
                    let case = done(case.add(START, start.first(), start.made(START)));
                    all.push(of.met("a matter of its kind, of any reach", case));
                }
            }
        }
        for (day, then) in [
            (self.from.0, Outcome::NotApplicable),
            (self.from.1, Outcome::Satisfied),
        ] {
            let case = self
                .world(AS_OF)
                .add(day, start.first(), start.made(day))
                .add(day, act.first(), act.made(day));
            all.push(Vignette::new("around the first day", self.norm, case, then));
        }
        for way in &self.starts {
            for by in way
                .by
                .iter()
                .copied()
                .chain(way.by.is_empty().then_some("citizens"))
            {
                let case = done(self.world(AS_OF).add(START, by, way.made(START)));
                all.push(of.met("each of those who start it", case));
            }
            if !way.by.is_empty() {
                let case = done(self.world(AS_OF).add(START, "citizens", way.made(START)));
                all.push(of.outside("somebody else did what starts it", case));
            }
            if way.topic.is_some() {
                let case = done(self.world(AS_OF).add(START, way.first(), way.other(START)));
                all.push(of.outside("what was done was about something else", case));
            }
        }
        for way in &self.acts {
            for by in way
                .by
                .iter()
                .copied()
                .chain(way.by.is_empty().then_some("citizens"))
            {
                let case = self.begun().add(AFTER, by, way.made(AFTER));
                all.push(of.met("each of those who owe it", case).done(AFTER));
            }
            if !way.by.is_empty() {
                let case = self.begun().add(AFTER, "citizens", way.made(AFTER));
                all.push(of.pending("somebody else did it", case));
            }
            if way.topic.is_some() {
                let case = self.begun().add(AFTER, way.first(), way.other(AFTER));
                all.push(of.pending("something else was done", case));
            }
        }
        all
    }

    /// A competent body concluded of each way that it was not done.
    fn concluded(&self, case: Case) -> Case {
        let findings = self.acts.iter().map(|way| {
            let mut finding =
                BodyFinding::new(FindingResult::NotDone).with_act(way.made(START).kind());
            finding.topic.clone_from(&way.topic);
            finding
        });
        case.add(
            "2024-08-01",
            "pc",
            Act::Conclude(Conclusion::new(findings.collect())),
        )
    }

    /// The same world with another act in place of the duty's.
    pub(crate) fn with_act(&self, by: &str, act: Act) -> Case {
        self.begun().add(AFTER, by, act)
    }
}

/// Acts that count only with what the article asks of them.
pub(crate) struct Checked {
    pub(crate) norm: &'static str,
    pub(crate) kind: MatterKind,
    pub(crate) from: (&'static str, &'static str),
    /// The last day, and the day after it, where the row ends.
    pub(crate) until: Option<(&'static str, &'static str)>,
    pub(crate) act: Way,
}

impl Checked {
    pub(crate) fn day(&self) -> &'static str {
        match self.until {
            None if self.from.1 > "2024" => "2025-10-06",
            _ => "2024-03-04",
        }
    }

    pub(crate) fn world(&self) -> Case {
        front_world(&self.kind, Reach::Commune, "2026-06-30")
    }

    /// The vignettes of the subject, given what makes it good: for a day, before the act or with it.
    pub(crate) fn subjects(&self, prepare: &dyn Fn(Case, &str) -> Case) -> Vec<Vignette> {
        let of = Of(self.norm);
        let day = self.day();
        let good =
            |case: Case, day: &str, by: &str| prepare(case, day).add(day, by, self.act.made(day));
        let mut all = vec![
            of.outside(
                "a matter of another kind",
                good(
                    front_world(&ELSEWHERE, Reach::Commune, "2026-06-30"),
                    day,
                    self.act.first(),
                ),
            ),
            of.outside("somebody else did it", good(self.world(), day, "citizens")),
        ];
        for by in self.act.by {
            all.push(of.met("each of those who do it", good(self.world(), day, by)));
        }
        for reach in [Reach::Village, Reach::Wider] {
            let case = front_world(&self.kind, reach, "2026-06-30");
            all.push(of.met("of any reach", good(case, day, self.act.first())));
        }
        if self.act.topic.is_some() {
            let case = prepare(self.world(), day).add(day, self.act.first(), self.act.other(day));
            all.push(of.outside("something else was done", case));
        }
        let mut around = vec![
            (self.from.0, Outcome::NotApplicable),
            (self.from.1, Outcome::Satisfied),
        ];
        if let Some((last, after)) = self.until {
            around.extend([(last, Outcome::Satisfied), (after, Outcome::NotApplicable)]);
        }
        for (day, then) in around {
            let case = good(self.world(), day, self.act.first());
            all.push(Vignette::new("around its days", self.norm, case, then));
        }
        all
    }

    /// What must be agreed: all of `with`, each in the way named, on or before the day.
    pub(crate) fn concurred(
        &self,
        topic: &Topic,
        how: Concurrence,
        with: &[&str],
    ) -> Vec<Vignette> {
        let of = Of(self.norm);
        let agree = |case: Case, on: &str, leave: Option<&str>, how| {
            with.iter()
                .filter(|by| Some(**by) != leave)
                .fold(case, |case, by| {
                    case.add(on, by, Act::Agree(Concur::new(topic.clone(), how)))
                })
        };
        let mut all = self.subjects(&|case, on| agree(case, on, None, how));
        let day = self.day();
        let then = |case: Case| case.add(day, self.act.first(), self.act.made(day));
        let before = date_shift(day, -7);
        let later = date_shift(day, 1);
        all.push(of.met(
            "agreed a week before",
            then(agree(self.world(), &before, None, how)),
        ));
        all.push(of.missed(
            "agreed a day after",
            then(agree(self.world(), &later, None, how)),
        ));
        all.push(of.missed("nobody was asked", then(self.world())));
        all.push(of.open(
            "it is not known whether anybody was",
            uncovered(then(self.world())),
        ));
        for by in with {
            let case = then(agree(self.world(), &before, Some(by), how));
            all.push(of.missed("one of them was not asked", case));
        }
        let other = if how == Concurrence::Opinion {
            Concurrence::Agreement
        } else {
            Concurrence::Opinion
        };
        all.push(of.missed(
            "in another way",
            then(agree(self.world(), &before, None, other)),
        ));
        all
    }

    /// Any one of `with` must concur.
    pub(crate) fn concurred_by_any(
        &self,
        topic: &Topic,
        how: Concurrence,
        with: &[&str],
    ) -> Vec<Vignette> {
        let of = Of(self.norm);
        let day = self.day();
        let agree = |case: Case, on: &str, by: &str, how| {
            case.add(on, by, Act::Agree(Concur::new(topic.clone(), how)))
        };
        let then = |case: Case| case.add(day, self.act.first(), self.act.made(day));
        let mut all = self.subjects(&|case, on| agree(case, on, with[0], how));
        for by in with {
            all.push(of.met(
                "with any one of them",
                then(agree(self.world(), day, by, how)),
            ));
        }
        all.push(of.missed(
            "with none of them",
            then(agree(self.world(), day, "citizens", how)),
        ));
        all.push(of.missed(
            "only an opinion",
            then(agree(self.world(), day, with[0], Concurrence::Opinion)),
        ));
        all.push(of.open("nobody knows", uncovered(then(self.world()))));
        all
    }
}

/// A day so many days from another.
pub(crate) fn date_shift(day: &str, days: i32) -> String {
    let day: danchu::time::Date = day.parse().unwrap();
    day.checked_add_days(days.into()).unwrap().to_string()
}

/// One act before another.
pub(crate) fn ordered(
    norm: &'static str,
    kind: &MatterKind,
    from: (&'static str, &'static str),
    first: &Way,
    then: &Way,
) -> Vec<Vignette> {
    let of = Of(norm);
    let empty = || front_world(kind, Reach::Commune, AS_OF);
    let second = |case: Case| case.add(START, then.first(), then.made(START));
    let day = |on: &str| second(empty().add(on, first.first(), first.made(on)));
    let mut all = vec![
        of.met("the day before", day("2024-03-03")),
        of.met("the same day", day(START)),
        of.missed("the day after", day("2024-03-05")),
        of.missed("never", second(empty())),
        of.open("nobody knows", uncovered(second(empty()))),
        of.outside(
            "the second never came",
            empty().add(START, first.first(), first.made(START)),
        ),
        of.outside(
            "a matter of another kind",
            second(front_world(&ELSEWHERE, Reach::Commune, AS_OF)),
        ),
        of.missed(
            "somebody else did the first",
            second(empty().add("2024-03-01", "citizens", first.made("2024-03-01"))),
        ),
        of.missed(
            "the first was of something else",
            second(empty().add("2024-03-01", first.first(), first.other("2024-03-01"))),
        ),
        of.outside(
            "somebody else did the second",
            empty().add(START, "citizens", then.made(START)),
        ),
        of.outside(
            "the eve of its force",
            empty().add(from.0, then.first(), then.made(from.0)),
        ),
        of.missed(
            "the first day of its force",
            empty().add(from.1, then.first(), then.made(from.1)),
        ),
    ];
    if then.topic.is_some() {
        all.push(of.outside(
            "the second was of something else",
            empty().add(START, then.first(), then.other(START)),
        ));
    }
    for reach in [Reach::Village, Reach::Wider] {
        all.push(of.missed("of any reach", second(front_world(kind, reach, AS_OF))));
    }
    for by in first.by {
        all.push(of.met(
            "each of those who do the first",
            second(empty().add(START, by, first.made(START))),
        ));
    }
    for by in then.by {
        all.push(of.missed(
            "each of those who do the second",
            empty().add(START, by, then.made(START)),
        ));
    }
    all
}

/// A duty owed at the latest some days before an event, planned or real.
pub(crate) struct Ahead {
    pub(crate) norm: &'static str,
    pub(crate) kind: MatterKind,
    pub(crate) from: (&'static str, &'static str),
    /// The event; nobody is named who holds it.
    pub(crate) event: Way,
    /// How many days before.
    pub(crate) days: i32,
    pub(crate) acts: Vec<Way>,
    pub(crate) documented: bool,
    /// What must stand beside it for the duty to apply at all.
    pub(crate) given: fn(Case, &str) -> Case,
    /// The event starts it only once it is real.
    pub(crate) real: bool,
    /// The last day, and the day after it, where the row ends.
    pub(crate) until: Option<(&'static str, &'static str)>,
}

/// A Thursday, with no holiday near.
const EVENT: &str = "2024-06-20";

impl Ahead {
    pub(crate) fn world(&self, reach: Reach) -> Case {
        (self.given)(front_world(&self.kind, reach, AS_OF), EVENT)
    }

    fn held(&self, case: Case) -> Case {
        case.add(EVENT, self.event.first(), self.event.made(EVENT))
    }

    fn planned(&self, case: Case) -> Case {
        let planned = Scheduled::new(self.event.made(EVENT).kind()).with_date(when("2024-12-19"));
        let plan = Plan::new()
            .with_topic(Topic::PEOPLE_DECIDE)
            .with_scheduled(vec![planned]);
        case.add("2024-06-03", "citizens", Act::Plan(plan))
    }

    pub(crate) fn vignettes(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let act = &self.acts[0];
        let on = |shift: i32| date_shift(EVENT, shift);
        let at = |day: &str| {
            self.held(
                self.world(Reach::Commune)
                    .add(day, act.first(), act.made(day)),
            )
        };
        let early = self.days.saturating_neg();
        let due: &'static str = Box::leak(on(early).into_boxed_str());
        let mut all = vec![
            of.met("a day early", at(&on(early.saturating_sub(1))))
                .due(due),
            of.met("on the last day", at(due)).due(due),
            of.missed("after the event", at(&on(1))).due(due),
            of.missed("never", self.held(self.world(Reach::Commune)))
                .due(due),
            of.open(
                "nobody knows",
                uncovered(self.held(self.world(Reach::Commune))),
            ),
            of.met(
                "two events",
                at(due).add(
                    "2024-07-04",
                    self.event.first(),
                    self.event.made("2024-07-04"),
                ),
            )
            .times(2),
            of.outside(
                "a matter of another kind",
                self.held((self.given)(
                    front_world(&ELSEWHERE, Reach::Commune, AS_OF),
                    EVENT,
                )),
            ),
        ];
        let planned = self.planned(self.world(Reach::Commune));
        let done = planned
            .clone()
            .add("2024-09-02", act.first(), act.made("2024-09-02"));
        all.extend(if self.real {
            [
                of.outside("only planned, and not yet", planned),
                of.outside("planned, and already done", done),
            ]
        } else {
            [
                of.pending("only planned, and not yet", planned),
                of.met("planned, and already done", done),
            ]
        });
        if !self.event.by.is_empty() {
            let case = self
                .world(Reach::Commune)
                .add(EVENT, "citizens", self.event.made(EVENT));
            all.push(of.outside("the event of somebody else", case));
        }
        if self.days > 0 {
            all.push(
                of.late("a day late", at(&on(early.saturating_add(1))))
                    .due(due),
            );
            all.push(of.late("on the day of the event", at(EVENT)).due(due));
        }
        let claimed = self
            .world(Reach::Commune)
            .add(due, act.first(), act.made(due));
        let claimed = self.held(claimed.only_claimed());
        all.push(if self.documented {
            of.open("only claimed", claimed)
        } else {
            of.met("only claimed", claimed)
        });
        for reach in [Reach::Village, Reach::Wider] {
            let case = self.world(reach).add(due, act.first(), act.made(due));
            all.push(of.met("of any reach", self.held(case)));
        }
        if self.event.topic.is_some() {
            let case =
                self.world(Reach::Commune)
                    .add(EVENT, self.event.first(), self.event.other(EVENT));
            all.push(of.outside("another event", case));
        }
        for way in &self.acts {
            for by in way
                .by
                .iter()
                .copied()
                .chain(way.by.is_empty().then_some("citizens"))
            {
                let case = self.world(Reach::Commune).add(due, by, way.made(due));
                all.push(of.met("each of those who owe it", self.held(case)));
            }
            if !way.by.is_empty() {
                let case = self
                    .world(Reach::Commune)
                    .add(due, "citizens", way.made(due));
                all.push(of.missed("somebody else did it", self.held(case)));
            }
            let case = self
                .world(Reach::Commune)
                .add(due, way.first(), way.other(due));
            all.push(of.missed("something else was done", self.held(case)));
        }
        let mut around = vec![
            (self.from.0, Outcome::NotApplicable),
            (self.from.1, Outcome::Satisfied),
        ];
        if let Some((last, after)) = self.until {
            around.extend([(last, Outcome::Satisfied), (after, Outcome::NotApplicable)]);
        }
        for (day, then) in around {
            let early = date_shift(day, self.days.saturating_neg());
            let empty = front_world(&self.kind, Reach::Commune, "2026-06-30");
            let case = (self.given)(empty, day)
                .add(&early, act.first(), act.made(&early))
                .add(day, self.event.first(), self.event.made(day));
            all.push(Vignette::new("around its days", self.norm, case, then));
        }
        all
    }
}

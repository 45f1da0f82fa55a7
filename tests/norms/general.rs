//! Law 10/2022/QH15 Art. 1–10 and 83–91, in worlds typed from the articles.

use danchu::act::{ActKind, FindingResult, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::catalogue;
use danchu::check::Context;
use danchu::matter::{MatterKind, Reach};
use danchu::norm::Rule;
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, DecisionRecord, Deed, Judgement, Reading,
    Review, Ruling, YesNo,
};
use danchu::report::Outcome;
use danchu::time::{Period, Span};

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::world::{
    Log, Of, Vignette, body, date, planned_for, publish, report, send, uncovered, when, world,
};

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "general",
    own: |norm| {
        chapter::is_in(norm, "law-10-2022", 1..=10) || chapter::is_in(norm, "law-10-2022", 83..=91)
    },
    vignettes: all,
    one_sided: &[],
};

/// The commune, and the bodies above and beside it that Chapter V names.
fn state(kind: MatterKind, as_of: &str) -> Case {
    let mut case = world(kind, Reach::Commune, as_of);
    for (id, kind) in [
        ("competent", BodyKind::COMPETENT_BODY),
        ("home-affairs", BodyKind::MINISTRY_HOME_AFFAIRS),
        ("labour", BodyKind::MINISTRY_LABOUR),
        ("finance", BodyKind::MINISTRY_FINANCE),
        ("government", BodyKind::GOVERNMENT),
        ("province-pc", BodyKind::PROVINCE_PC),
        ("province-council", BodyKind::PROVINCE_COUNCIL),
        ("district-council", BodyKind::DISTRICT_COUNCIL),
        ("province-front", BodyKind::PROVINCE_FRONT),
        ("union", BodyKind::TRADE_UNION),
        ("women", BodyKind::MASS_ORGANISATION),
    ] {
        case = case.with_body(Body::new(body(id), kind));
    }
    case
}

fn work(as_of: &str) -> Case {
    state(MatterKind::CARRYING_OUT_OF_LAW, as_of)
}

fn petitions(as_of: &str) -> Case {
    state(MatterKind::PETITIONS, as_of)
}

fn all() -> Vec<Vignette> {
    [
        forbidden(),
        standing(),
        submitted_first(),
        asked_for_report(),
        answered(),
        beyond_powers(),
        passed_on(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A written conclusion about conduct.
fn finding(result: FindingResult, topic: &Topic) -> BodyFinding {
    BodyFinding::new(result).with_topic(topic.clone())
}

fn concludes(findings: Vec<BodyFinding>) -> Act {
    Act::Conclude(Conclusion::new(findings))
}

/// Art. 9: what is forbidden to everybody. Only a written conclusion speaks of it.
fn forbidden() -> Vec<Vignette> {
    let rows: [(&'static str, &[Topic]); 5] = [
        ("law-10-2022:9.1:no-hindering", &[Topic::HINDERING]),
        (
            "law-10-2022:9.2:no-reprisal",
            &[Topic::REPRISAL, Topic::DISCLOSURE],
        ),
        (
            "law-10-2022:9.3:no-abuse-against-order",
            &[Topic::ABUSE_AGAINST_ORDER],
        ),
        (
            "law-10-2022:9.4:no-abuse-to-slander",
            &[Topic::ABUSE_TO_SLANDER],
        ),
        ("law-10-2022:9.5:no-falsification", &[Topic::FALSIFICATION]),
    ];
    let mut all = Vec::new();
    for (norm, topics) in rows {
        let of = Of(norm);
        let case = || world(MatterKind::FUNDS, Reach::Village, "2024-09-30");
        for topic in topics {
            let concluded =
                |on: &str, result| case().add(on, "pc", concludes(vec![finding(result, topic)]));
            let made_out = FindingResult::Established;
            all.extend([
                of.missed(
                    "concluded in writing that it happened",
                    concluded("2024-06-20", made_out),
                )
                .rests_on(&["r1"]),
                of.met(
                    "concluded in writing that it did not happen",
                    concluded("2024-06-20", FindingResult::NotDone),
                ),
                of.open(
                    "concluded that there is no proof either way",
                    concluded("2024-06-20", FindingResult::NoEvidence),
                ),
                of.outside(
                    "the act was done otherwise than required: no word on this conduct",
                    concluded("2024-06-20", FindingResult::NotAsRequired),
                ),
                of.missed(
                    "it happened, though other conduct did not",
                    case().add(
                        "2024-06-20",
                        "pc",
                        concludes(vec![
                            finding(FindingResult::NotDone, &Topic::PROCEDURE_BREACH),
                            finding(made_out, topic),
                            finding(FindingResult::NotDone, topic),
                        ]),
                    ),
                ),
                of.met(
                    "it did not happen, though something else did",
                    case().add(
                        "2024-06-20",
                        "pc",
                        concludes(vec![
                            finding(made_out, &Topic::PROCEDURE_BREACH),
                            finding(FindingResult::NotDone, topic),
                        ]),
                    ),
                ),
                of.missed(
                    "two conclusions are two findings",
                    concluded("2024-06-20", FindingResult::NotDone).add(
                        "2024-08-20",
                        "front",
                        concludes(vec![finding(made_out, topic)]),
                    ),
                )
                .times(2),
                // What was done before the law is judged by the law of that time, whenever it is concluded.
                of.outside(
                    "concluded after the law, of a day before it",
                    case().add(
                        "2024-06-20",
                        "pc",
                        concludes(vec![
                            finding(made_out, topic).with_period(when("2023-06-30")),
                        ]),
                    ),
                ),
                of.missed(
                    "of the first day of the law",
                    case().add(
                        "2024-06-20",
                        "pc",
                        concludes(vec![
                            finding(made_out, &Topic::PROCEDURE_BREACH)
                                .with_period(when("2023-06-30")),
                            finding(made_out, topic).with_period(when("2023-07-01")),
                        ]),
                    ),
                ),
                of.outside(
                    "a complaint alleges it and nothing is concluded",
                    case().add(
                        "2024-06-20",
                        "citizens",
                        Act::Complain(Complaint::new().with_topic(topic.clone())),
                    ),
                ),
            ]);
            all.extend(of.since_2023_07_01(|day| concluded(day, made_out), Outcome::Unsatisfied));
            // Everybody is forbidden it, in every matter.
            for kind in [MatterKind::PETITIONS, MatterKind::DRAFT_OPINION] {
                let elsewhere = world(kind, Reach::Commune, "2024-09-30").add(
                    "2024-06-20",
                    "district-pc",
                    concludes(vec![finding(made_out, topic)]),
                );
                all.push(of.missed("in any matter", elsewhere));
            }
        }
        all.push(of.outside(
            "concluded of conduct of another kind",
            case().add(
                "2024-06-20",
                "pc",
                concludes(vec![finding(
                    FindingResult::Established,
                    &Topic::PROCEDURE_BREACH,
                )]),
            ),
        ));
        all.push(of.outside("nothing is recorded: nothing is said", case()));
    }
    all
}

fn deed(make: fn(Deed) -> Act) -> Act {
    make(Deed::new())
}

fn review(make: fn(Review) -> Act) -> Act {
    make(Review::new())
}

/// Each duty that stands by the law: its matter, who owes it, and each sign of it.
fn standing_rows() -> Vec<(&'static str, MatterKind, &'static [&'static str], Vec<Act>)> {
    let work = || MatterKind::CARRYING_OUT_OF_LAW;
    let fronts: &[&str] = &["front", "province-front"];
    let reported = || report(Topic::DEMOCRACY_REPORT, &["government"]);
    let supervised = || review(Act::Supervise);
    let criticised = || deed(Act::Critique);
    vec![
        (
            "law-10-2022:83.2.b:report",
            work(),
            &["home-affairs"],
            vec![deed(Act::Monitor), review(Act::Inspect), reported()],
        ),
        (
            "law-10-2022:83.3.b:report",
            work(),
            &["labour"],
            vec![reported()],
        ),
        (
            "law-10-2022:83.4:guide-funding",
            work(),
            &["finance"],
            vec![Act::Guide(Deed::new().with_topic(Topic::DEMOCRACY_FUNDING))],
        ),
        (
            "law-10-2022:86.1.b:supervise",
            work(),
            &["council"],
            vec![supervised()],
        ),
        (
            "law-10-2022:87.2:guide",
            work(),
            fronts,
            vec![deed(Act::Guide)],
        ),
        (
            "law-10-2022:87.3:follow",
            MatterKind::PETITIONS,
            fronts,
            vec![supervised()],
        ),
        (
            "law-10-2022:87.4:supervise",
            work(),
            fronts,
            vec![supervised(), criticised()],
        ),
        (
            "law-10-2022:88.2:guide",
            work(),
            &["union"],
            vec![deed(Act::Guide)],
        ),
        (
            "law-10-2022:88.3:follow",
            MatterKind::PETITIONS,
            &["union"],
            vec![deed(Act::Monitor), supervised()],
        ),
        (
            "law-10-2022:88.4:supervise",
            work(),
            &["union"],
            vec![supervised(), criticised()],
        ),
        (
            "law-10-2022:89.1:inform",
            work(),
            &["women"],
            vec![publish(Topic::DEMOCRACY_REPORT, &[]), deed(Act::Train)],
        ),
        (
            "law-10-2022:89.2:take-part",
            work(),
            &["women"],
            vec![review(Act::Inspect), supervised()],
        ),
        (
            "law-10-2022:89.3:supervise",
            work(),
            &["women"],
            vec![supervised(), criticised()],
        ),
    ]
}

/// Art. 83–89: owed from the first day of the law; signs and silence decide nothing, a conclusion does.
fn standing() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, kind, bearers, signs) in standing_rows() {
        let of = Of(norm);
        for bearer in bearers {
            let case = |as_of: &str| state(kind.clone(), as_of);
            let by = |vignette: Vignette| vignette.by(bearer).times(bearers.len());
            all.extend([
                by(of
                    .open("silence in a complete log", case("2024-09-30"))
                    .rests_on(&[])),
                by(of.open("silence in any log", uncovered(case("2024-09-30")))),
                by(of.open("beyond the commune too", wider(case("2024-09-30")))),
                by(of.open("the first day of the law", case("2023-07-01"))),
                of.outside("the day before the law", case("2023-06-30")),
                of.outside(
                    "nobody in the case owes it",
                    world(kind.clone(), Reach::Commune, "2024-09-30").amend_bodies(bearers),
                ),
                of.outside(
                    "in a matter of another kind",
                    state(MatterKind::WORKS, "2024-09-30"),
                ),
                of.outside(
                    "a body that was gone before the law",
                    case("2024-09-30").existing(bearers, "2000-01-01", Some("2023-07-01")),
                ),
                by(of.open(
                    "a body that was there on the first day of the law alone",
                    case("2024-09-30").existing(bearers, "2000-01-01", Some("2023-07-02")),
                )),
            ]);
            for sign in &signs {
                let concluded = |result, act, actor: &str| {
                    let finding = BodyFinding::new(result).with_act(act);
                    case("2024-09-30").add("2024-06-20", actor, concludes(vec![finding]))
                };
                let seen =
                    |day: &str, actor: &str| case("2024-09-30").add(day, actor, sign.clone());
                let act = sign.kind();
                all.extend([
                    by(of
                        .open("a sign", seen("2024-03-01", bearer))
                        .rests_on(&["r1"])),
                    by(of
                        .open("a sign of another body", seen("2024-03-01", "head"))
                        .rests_on(&[])),
                    by(of
                        .open(
                            "a sign of the first day of the law",
                            seen("2023-07-01", bearer),
                        )
                        .rests_on(&["r1"])),
                    by(of
                        .open(
                            "a sign of the day before the law",
                            seen("2023-06-30", bearer),
                        )
                        .rests_on(&[])),
                    by(of
                        .open(
                            "a sign of before the matter was opened",
                            opened(seen("2023-12-31", bearer), "2024-01-01"),
                        )
                        .rests_on(&[])),
                    by(of
                        .open(
                            "a sign of before the body was there",
                            seen("2023-12-31", bearer).existing(bearers, "2024-01-01", None),
                        )
                        .rests_on(&[])),
                    by(of.missed(
                        "a competent body concluded that it was not done",
                        concluded(FindingResult::NotDone, act, "competent"),
                    )),
                    by(of.met(
                        "a competent body concluded that it was done",
                        concluded(FindingResult::Done, act, "competent"),
                    )),
                    by(of.open(
                        "another body concluded so",
                        concluded(FindingResult::NotDone, act, "province-pc"),
                    )),
                    by(of.open(
                        "a competent body concluded on something else",
                        concluded(FindingResult::NotDone, ActKind::Refund, "competent"),
                    )),
                ]);
            }
        }
        // What is about something else is no sign of a report on democracy, or of a guide to its funds.
        let other = |act: Act, bearer: &str| {
            state(kind.clone(), "2024-09-30").add("2024-03-01", bearer, act)
        };
        if norm.contains("report") {
            let act = report(Topic::MEASURES, &["government"]);
            all.push(
                of.open("a report on something else", other(act, bearers[0]))
                    .rests_on(&[]),
            );
        }
        if norm.contains("guide-funding") {
            let act = Act::Guide(Deed::new().with_topic(Topic::MEASURES));
            all.push(
                of.open("a guide to something else", other(act, bearers[0]))
                    .rests_on(&[]),
            );
        }
    }
    all
}

/// The same, of a matter that reaches beyond the commune.
fn wider(mut case: Case) -> Case {
    for matter in &mut case.matters {
        matter.reach = Reach::Wider;
    }
    case
}

/// The same matter, opened on a day.
fn opened(mut case: Case, day: &str) -> Case {
    for matter in &mut case.matters {
        matter.opened = Some(date(day));
    }
    case
}

/// What a world of this chapter can be without, or have only for a time.
trait Bodies {
    /// Without these bodies.
    fn amend_bodies(self, without: &[&str]) -> Self;
    /// These bodies exist from a day, until another.
    fn existing(self, bodies: &[&str], from: &str, until: Option<&str>) -> Self;
}

impl Bodies for Case {
    fn amend_bodies(mut self, without: &[&str]) -> Self {
        self.bodies
            .retain(|body| !without.contains(&body.id.as_str()));
        self
    }

    fn existing(mut self, bodies: &[&str], from: &str, until: Option<&str>) -> Self {
        let period = Period::try_new(Some(date(from)), until.map(date)).unwrap();
        for body in &mut self.bodies {
            if bodies.contains(&body.id.as_str()) {
                body.period = Some(period);
            }
        }
        self
    }
}

/// Art. 85(2): the People's Committee submits, then its Council decides.
fn submitted_first() -> Vec<Vignette> {
    let decided = || Act::Decide(DecisionRecord::new().with_topic(Topic::MEASURES));
    let submitted = |council: &str| send(Topic::MEASURES, &[council]);
    let mut all = Vec::new();
    for (norm, pc, council) in [
        (
            "law-10-2022:85.2:submit-first-province",
            "province-pc",
            "province-council",
        ),
        (
            "law-10-2022:85.2:submit-first-district",
            "district-pc",
            "district-council",
        ),
    ] {
        let of = Of(norm);
        let case = || work("2025-12-31");
        let both = |sent: &str, then: &str| {
            case()
                .add(sent, pc, submitted(council))
                .add(then, council, decided())
        };
        all.extend([
            of.met("submitted the day before", both("2024-06-19", "2024-06-20")),
            of.met(
                "beyond the commune too",
                wider(both("2024-06-19", "2024-06-20")),
            ),
            of.met("submitted the same day", both("2024-06-20", "2024-06-20")),
            of.missed("submitted the day after", both("2024-06-21", "2024-06-20")),
            of.missed(
                "decided and never submitted",
                case().add("2024-06-20", council, decided()),
            ),
            of.open(
                "decided, and the log is not complete",
                uncovered(case().add("2024-06-20", council, decided())),
            ),
            of.outside(
                "submitted and not decided",
                case().add("2024-06-20", pc, submitted(council)),
            ),
            of.missed(
                "submitted by another body",
                case()
                    .add("2024-06-19", "home-affairs", submitted(council))
                    .add("2024-06-20", council, decided()),
            ),
            of.missed(
                "something else was submitted",
                case()
                    .add("2024-06-19", pc, send(Topic::DEMOCRACY_REPORT, &[council]))
                    .add("2024-06-20", council, decided()),
            ),
            of.outside(
                "decided by another body",
                case().add("2024-06-20", "council", decided()),
            ),
            of.outside(
                "something else was decided",
                case().add(
                    "2024-06-20",
                    council,
                    Act::Decide(DecisionRecord::new().with_topic(Topic::DEMOCRACY_FUNDING)),
                ),
            ),
            of.outside(
                "in a matter of another kind",
                state(MatterKind::WORKS, "2025-12-31").add("2024-06-20", council, decided()),
            ),
        ]);
        all.extend(of.since_2023_07_01(
            |day| case().add(day, council, decided()),
            Outcome::Unsatisfied,
        ));
    }
    let of = Of("law-10-2022:85.2:submit-first-district");
    let decided_on = |day: &str| work("2025-12-31").add(day, "district-council", decided());
    all.push(of.missed("the last day of the districts", decided_on("2025-06-30")));
    all.push(of.outside("the first day without districts", decided_on("2025-07-01")));
    all.push(Of("law-10-2022:85.2:submit-first-province").missed(
        "the provinces go on",
        work("2025-12-31").add("2025-07-01", "province-council", decided()),
    ));
    all
}

/// Art. 85(3): a report when a competent body asks for it; no time is stated.
fn asked_for_report() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, pc, other) in [
        (
            "law-10-2022:85.3:report-province",
            "province-pc",
            "district-pc",
        ),
        (
            "law-10-2022:85.3:report-district",
            "district-pc",
            "province-pc",
        ),
    ] {
        let of = Of(norm);
        let case = || work("2025-12-31");
        let request = |topic: Topic, to: &str, day: &str| {
            let delivery = danchu::record::Delivery::new(body(to)).with_received(when(day));
            Act::Send(danchu::record::Sending::new(topic, vec![delivery]))
        };
        let asked = |to: &str, day: &str| {
            case().add(
                "2023-06-01",
                "government",
                request(Topic::REPORT_REQUEST, to, day),
            )
        };
        let reported = || report(Topic::DEMOCRACY_REPORT, &["government"]);
        let not_done = |act| {
            concludes(vec![
                BodyFinding::new(FindingResult::NotDone)
                    .with_act(act)
                    .with_topic(Topic::DEMOCRACY_REPORT),
            ])
        };
        all.extend([
            of.met(
                "reported the day after",
                asked(pc, "2024-03-01").add("2024-03-02", pc, reported()),
            )
            .done("2024-03-02"),
            of.met(
                "reported the same day",
                asked(pc, "2024-03-01").add("2024-03-01", pc, reported()),
            ),
            of.met(
                "beyond the commune, and only said to be reported",
                wider(
                    asked(pc, "2024-03-01")
                        .add("2024-03-02", pc, reported())
                        .only_claimed(),
                ),
            ),
            of.pending(
                "reported the day before it was asked",
                asked(pc, "2024-03-01").add("2024-02-29", pc, reported()),
            ),
            of.pending(
                "not reported: owed, and never late",
                asked(pc, "2024-03-01"),
            ),
            of.pending(
                "reported by another body",
                asked(pc, "2024-03-01").add("2024-03-02", "council", reported()),
            ),
            of.pending(
                "reported on something else",
                asked(pc, "2024-03-01").add(
                    "2024-03-02",
                    pc,
                    report(Topic::MEASURES, &["government"]),
                ),
            ),
            of.missed(
                "a competent body concluded that it was not done",
                asked(pc, "2024-03-01").add("2024-09-01", "competent", not_done(ActKind::Report)),
            ),
            of.open(
                "not reported, and the log is not complete",
                uncovered(asked(pc, "2024-03-01")),
            ),
            of.outside("nobody asked", case().add("2024-03-02", pc, reported())),
            of.outside("another body was asked", asked(other, "2024-03-01")),
            of.outside(
                "asked for something else",
                case().add(
                    "2024-03-01",
                    "government",
                    request(Topic::MEASURES, pc, "2024-03-01"),
                ),
            ),
            of.open(
                "sent, and nobody says when it arrived",
                case()
                    .add(
                        "2023-06-01",
                        "government",
                        send(Topic::REPORT_REQUEST, &[pc]),
                    )
                    .add("2024-03-02", pc, reported()),
            ),
            of.pending(
                "two demands are two duties",
                asked(pc, "2024-03-01")
                    .add("2024-03-05", pc, reported())
                    .add(
                        "2024-04-01",
                        "government",
                        request(Topic::REPORT_REQUEST, pc, "2024-04-02"),
                    ),
            )
            .times(2),
            of.outside(
                "in a matter of another kind",
                state(MatterKind::WORKS, "2025-12-31").add(
                    "2024-03-01",
                    "government",
                    request(Topic::REPORT_REQUEST, pc, "2024-03-01"),
                ),
            ),
        ]);
        all.extend(of.since_2023_07_01(|day| asked(pc, day), Outcome::Pending));
        let then = if pc == "district-pc" {
            Outcome::NotApplicable
        } else {
            Outcome::Pending
        };
        all.push(of.pending(
            "asked on the last day of the districts",
            asked(pc, "2025-06-30"),
        ));
        all.push(Vignette::new(
            "asked on the first day without districts",
            norm,
            asked(pc, "2025-07-01"),
            then,
        ));
    }
    all
}

/// Art. 86(2)(c): complaints and petitions are answered promptly.
fn answered() -> Vec<Vignette> {
    let of = Of("law-10-2022:86.2.c:answer");
    let within = |days| {
        let reading = Reading::new(Term::PROMPTLY).with_within(Span::days(days));
        Context::new().with_reading(reading)
    };
    let mut all = Vec::new();
    let started: [fn(Complaint) -> Act; 2] = [Act::Petition, Act::Complain];
    for start in started {
        let asked =
            |day: &str| petitions("2024-09-30").add(day, "citizens", start(Complaint::new()));
        let answers = [Act::Answer(Complaint::new()), Act::Reply(Ruling::new())];
        for answer in answers {
            let done = |day: &str, actor: &str| asked("2024-03-01").add(day, actor, answer.clone());
            all.extend([
                of.met(
                    "the same day is prompt on every reading",
                    done("2024-03-01", "pc"),
                ),
                of.open(
                    "the next day: nobody says what prompt means",
                    done("2024-03-02", "pc"),
                ),
                of.met("within the days of a reading", done("2024-03-16", "pc"))
                    .context(within(15))
                    .due("2024-03-16"),
                of.late("a day after them", done("2024-03-17", "pc"))
                    .context(within(15)),
                of.missed("an answer of another body", done("2024-03-02", "front"))
                    .context(within(15)),
                of.missed("an answer of the day before", done("2024-02-29", "pc"))
                    .context(within(15)),
            ]);
        }
        all.extend([
            of.outside(
                "a petition that is only planned",
                petitions("2024-09-30").add(
                    "2024-03-01",
                    "front",
                    planned_for(start(Complaint::new()).kind(), "2024-03-05"),
                ),
            ),
            of.met(
                "only said to be answered",
                asked("2024-03-01")
                    .add("2024-03-01", "pc", Act::Answer(Complaint::new()))
                    .only_claimed(),
            ),
            of.outside(
                "petitions to a body above the commune",
                wider(asked("2024-03-01")),
            ),
        ]);
        all.extend([
            of.open(
                "no answer, and nobody says what prompt means",
                asked("2024-03-01"),
            ),
            of.missed(
                "no answer within the days of a reading",
                asked("2024-03-01"),
            )
            .context(within(15)),
            of.pending("the last day of a reading", asked("2024-09-15"))
                .context(within(15)),
            of.open(
                "at once is another term",
                asked("2024-03-01")
                    .with_reading(Reading::new(Term::AT_ONCE).with_within(Span::days(5))),
            ),
            of.outside(
                "a matter of another kind",
                state(MatterKind::WORKS, "2024-09-30").add(
                    "2024-03-01",
                    "citizens",
                    start(Complaint::new()),
                ),
            ),
            of.missed(
                "two petitions, the first answered",
                asked("2024-03-01")
                    .add("2024-03-02", "pc", Act::Answer(Complaint::new()))
                    .add("2024-03-05", "citizens", start(Complaint::new())),
            )
            .context(within(15))
            .times(2),
        ]);
        all.extend(of.since_2023_07_01(asked, Outcome::Undetermined));
    }
    all.push(of.outside("nobody asked anything", petitions("2024-09-30")));
    all
}

/// Art. 86(2)(d): what is beyond the powers of the commune is reported to the level above, promptly.
fn beyond_powers() -> Vec<Vignette> {
    let of = Of("law-10-2022:86.2.d:report-beyond-powers");
    let reading = Reading::new(Term::PROMPTLY).with_within(Span::days(15));
    let within = || Context::new().with_reading(reading.clone());
    let judged = |holds, actor: &str, topic: Topic, day: &str| {
        petitions("2024-09-30").add(day, actor, Act::Judge(Judgement::new(topic, holds)))
    };
    let found = |day: &str| judged(YesNo::Yes, "pc", Topic::BEYOND_POWERS, day);
    let reported = |topic| report(topic, &["district-pc"]);
    let mut all = vec![
        of.met(
            "reported the same day",
            found("2024-03-01").add("2024-03-01", "pc", reported(Topic::BEYOND_POWERS)),
        ),
        of.met(
            "beyond the commune, and only said to be reported",
            wider(
                found("2024-03-01")
                    .add("2024-03-01", "pc", reported(Topic::BEYOND_POWERS))
                    .only_claimed(),
            ),
        ),
        of.outside(
            "a judgement that is only planned",
            petitions("2024-09-30").add(
                "2024-02-01",
                "pc",
                planned_for(ActKind::Judge, "2024-03-01"),
            ),
        ),
        of.open(
            "reported the next day: nobody says what prompt means",
            found("2024-03-01").add("2024-03-02", "pc", reported(Topic::BEYOND_POWERS)),
        ),
        of.met(
            "reported on the last day of a reading",
            found("2024-03-01").add("2024-03-16", "pc", reported(Topic::BEYOND_POWERS)),
        )
        .context(within())
        .due("2024-03-16"),
        of.late(
            "reported a day after it",
            found("2024-03-01").add("2024-03-17", "pc", reported(Topic::BEYOND_POWERS)),
        )
        .context(within()),
        of.missed("not reported", found("2024-03-01"))
            .context(within()),
        of.missed(
            "reported by another body",
            found("2024-03-01").add("2024-03-02", "front", reported(Topic::BEYOND_POWERS)),
        )
        .context(within()),
        of.missed(
            "reported on something else",
            found("2024-03-01").add("2024-03-02", "pc", reported(Topic::DEMOCRACY_REPORT)),
        )
        .context(within()),
        of.open(
            "not reported, and nobody says what prompt means",
            found("2024-03-01"),
        ),
        of.open("at once is another term", found("2024-03-01"))
            .context(
                Context::new()
                    .with_reading(Reading::new(Term::AT_ONCE).with_within(Span::days(15))),
            ),
        of.outside(
            "the committee judged that it is within its powers",
            judged(YesNo::No, "pc", Topic::BEYOND_POWERS, "2024-03-01"),
        )
        .context(within()),
        of.outside(
            "another body judged so",
            judged(YesNo::Yes, "front", Topic::BEYOND_POWERS, "2024-03-01"),
        )
        .context(within()),
        of.outside(
            "the committee judged something else",
            judged(YesNo::Yes, "pc", Topic::BENEFIT, "2024-03-01"),
        ),
        of.missed(
            "two questions are two duties",
            found("2024-03-01")
                .add("2024-03-02", "pc", reported(Topic::BEYOND_POWERS))
                .add(
                    "2024-03-05",
                    "pc",
                    Act::Judge(Judgement::new(Topic::BEYOND_POWERS, YesNo::Yes)),
                ),
        )
        .context(within())
        .times(2),
    ];
    all.extend(of.since_2023_07_01(found, Outcome::Undetermined));
    all
}

/// Art. 87(3), 88(3): what is received from people is passed on; no time is stated.
fn passed_on() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, bearers, other) in [
        (
            "law-10-2022:87.3:forward",
            &["front", "province-front"][..],
            "union",
        ),
        ("law-10-2022:88.3:forward", &["union"], "front"),
    ] {
        let of = Of(norm);
        for bearer in bearers {
            let received = |day: &str, actor: &str| {
                petitions("2024-09-30").add(day, actor, Act::Receive(Deed::new()))
            };
            let sent = || send(Topic::MATTER, &["pc"]);
            all.extend([
                of.outside(
                    "a receipt that is only planned",
                    petitions("2024-09-30").add(
                        "2024-02-01",
                        bearer,
                        planned_for(ActKind::Receive, "2024-03-01"),
                    ),
                ),
                of.met(
                    "passed on the same day",
                    received("2024-03-01", bearer).add("2024-03-01", bearer, sent()),
                ),
                of.met(
                    "passed on later",
                    received("2024-03-01", bearer).add("2024-08-01", bearer, sent()),
                ),
                of.met(
                    "beyond the commune, and only said to be passed on",
                    wider(
                        received("2024-03-01", bearer)
                            .add("2024-03-02", bearer, sent())
                            .only_claimed(),
                    ),
                ),
                of.pending(
                    "not passed on: owed, and never late",
                    received("2024-03-01", bearer),
                ),
                of.pending(
                    "sent the day before it was received",
                    received("2024-03-01", bearer).add("2024-02-29", bearer, sent()),
                ),
                of.pending(
                    "sent by somebody else",
                    received("2024-03-01", bearer).add("2024-03-02", other, sent()),
                ),
                of.missed(
                    "a competent body concluded that it was not passed on",
                    received("2024-03-01", bearer).add(
                        "2024-09-01",
                        "competent",
                        concludes(vec![
                            BodyFinding::new(FindingResult::NotDone).with_act(ActKind::Send),
                        ]),
                    ),
                ),
                of.open(
                    "the log is not complete",
                    uncovered(received("2024-03-01", bearer)),
                ),
                of.outside("received by somebody else", received("2024-03-01", other)),
                of.pending(
                    "received twice",
                    received("2024-03-01", bearer)
                        .add("2024-03-02", bearer, sent())
                        .add("2024-03-05", bearer, Act::Receive(Deed::new())),
                )
                .times(2),
                of.outside(
                    "in a matter of another kind",
                    state(MatterKind::WORKS, "2024-09-30").add(
                        "2024-03-01",
                        bearer,
                        Act::Receive(Deed::new()),
                    ),
                ),
            ]);
            all.extend(of.since_2023_07_01(|day| received(day, bearer), Outcome::Pending));
        }
    }
    all
}

const NO_TIME_OF_CONDUCT: &str = "what is forbidden has no last day";
const NO_ROUND: &str = "nothing of this is a round of voting";
const BY_CONCLUSION: &str = "only a conclusion decides, and it needs no support";
const SIGNS_HAVE_NO_DAY: &str = "signs decide nothing, on whatever day";

/// What no vignette can notice, and why.
fn equivalent() -> Vec<(String, &'static str)> {
    let mut all = Vec::new();
    let mut add = |norm: &str, change: &str, why| {
        let own = norm.strip_prefix("law-10-2022:").unwrap_or(norm);
        all.push((format!("{own}: {change}"), why));
    };
    for norm in catalogue::norms().filter(|norm| (CHAPTER.own)(norm)) {
        let id = norm.id.as_str();
        let Rule::Duty(duty) = &norm.rule else {
            continue;
        };
        if id.contains(":9.") {
            add(id, "duty.timing", NO_TIME_OF_CONDUCT);
            add(id, "duty.each Trigger -> Round", NO_ROUND);
            add(id, "duty.rung", BY_CONCLUSION);
        } else if duty.each == danchu::norm::Each::Bearer {
            add(id, "duty.timing", SIGNS_HAVE_NO_DAY);
            add(id, "duty.rung", BY_CONCLUSION);
        } else {
            add(id, "duty.each Trigger -> Round", NO_ROUND);
        }
    }
    all
}

#[test]
fn every_change_of_a_row_is_noticed() {
    let equivalent = equivalent();
    let equivalent: Vec<(&str, &str)> = equivalent
        .iter()
        .map(|(beginning, why)| (beginning.as_str(), *why))
        .collect();
    mutation::hold(CHAPTER.own, &all(), &equivalent);
}

/// Who owes what to whom, as the articles say; the empty list where the article is silent.
#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    let fronts: &[&str] = &["province_front", "commune_front"];
    let citizens: &[&str] = &["citizens"];
    let asking: &[&str] = &["competent_body"];
    let expected: &[(&str, &[&str], &[&str])] = &[
        ("9.1:no-hindering", &[], citizens),
        ("9.2:no-reprisal", &[], citizens),
        ("9.3:no-abuse-against-order", &[], citizens),
        ("9.4:no-abuse-to-slander", &[], citizens),
        ("9.5:no-falsification", &[], citizens),
        ("83.2.b:report", &["ministry_home_affairs"], &["government"]),
        ("83.3.b:report", &["ministry_labour"], &["government"]),
        (
            "83.4:guide-funding",
            &["ministry_finance"],
            &["inspection_board", "investment_board"],
        ),
        ("85.3:report-province", &["province_pc"], asking),
        ("85.3:report-district", &["district_pc"], asking),
        ("86.1.b:supervise", &["commune_council"], citizens),
        (
            "86.2.c:answer",
            &["commune_pc"],
            &[
                "citizens",
                "inspection_board",
                "investment_board",
                "commune_front",
                "mass_organisation",
            ],
        ),
        ("86.2.d:report-beyond-powers", &["commune_pc"], asking),
        ("87.2:guide", fronts, citizens),
        ("87.3:forward", fronts, citizens),
        ("87.3:follow", fronts, citizens),
        ("87.4:supervise", fronts, citizens),
        ("88.2:guide", &["trade_union"], &[]),
        ("88.3:forward", &["trade_union"], &[]),
        ("88.3:follow", &["trade_union"], &[]),
        ("88.4:supervise", &["trade_union"], &[]),
        ("89.1:inform", &["mass_organisation"], citizens),
        ("89.2:take-part", &["mass_organisation"], citizens),
        ("89.3:supervise", &["mass_organisation"], &[]),
    ];
    let duties: Vec<_> = catalogue::norms()
        .filter(|norm| (CHAPTER.own)(norm))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm.id.as_str(), duty)),
            _ => None,
        })
        .collect();
    assert_eq!(duties.len(), expected.len());
    for ((id, duty), (norm, owes, to)) in duties.iter().zip(expected) {
        assert_eq!(*id, format!("law-10-2022:{norm}"));
        let kinds = |list: &[BodyKind]| -> Vec<String> {
            list.iter().map(|kind| kind.as_str().to_owned()).collect()
        };
        assert_eq!(kinds(&duty.owes), *owes, "{id}");
        assert_eq!(kinds(&duty.to), *to, "{id}");
    }
}

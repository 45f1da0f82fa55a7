//! The action programme: each duty of which a record can show that it was done, met, missed and nearly missed;
//! each duty of which records show signs, silent, with each of its signs, and decided by a conclusion.

use danchu::Quantity;
use danchu::act::{ActKind, Field, FindingResult, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{
    Act, BodyFinding, Case, Complaint, Conclusion, Coverage, Deed, Delivery, Money, Plan,
    Publication, Reading, Review, Scheduled, Sending, Signature, YesNo,
};
use danchu::report::Outcome;
use danchu::time::{Period, Span};

use crate::world::{Log, Of, Vignette, body, date, uncovered, when};

/// The province: bodies by id, a matter `m`, a log complete from 2016 on.
fn province(kind: MatterKind, as_of: &str) -> Case {
    let matter = Matter::new("m".parse().unwrap(), kind, Reach::Wider, body("p-party"));
    let mut case = Case::new("province".parse().unwrap(), date(as_of))
        .with_matter(matter)
        .with_coverage(Coverage::new(Period::from(date("2016-01-01"))));
    for (id, kind, parent) in [
        ("p", BodyKind::PROVINCE, None),
        ("p-party", BodyKind::PROVINCE_PARTY, Some("p")),
        ("p-standing", BodyKind::PROVINCE_STANDING, Some("p")),
        ("office", BodyKind::PROVINCE_PARTY_OFFICE, Some("p")),
        ("members", BodyKind::PROVINCE_COMMITTEE_MEMBER, Some("p")),
        ("steering", BodyKind::STEERING_COMMITTEE, Some("p")),
        (
            "steering-members",
            BodyKind::STEERING_COMMITTEE_MEMBER,
            Some("p"),
        ),
        (
            "mobilisation",
            BodyKind::PROVINCE_MASS_MOBILISATION,
            Some("p"),
        ),
        ("adviser", BodyKind::PROVINCE_ADVISORY_BODY, Some("p")),
        ("direct", BodyKind::PARTY_COMMITTEE_DIRECT, Some("p")),
        ("affairs", BodyKind::PARTY_CIVIL_AFFAIRS, Some("p")),
        ("pc-affairs", BodyKind::PC_PARTY_CIVIL_AFFAIRS, Some("p")),
        ("delegation", BodyKind::PARTY_DELEGATION, Some("p")),
        (
            "council-delegation",
            BodyKind::COUNCIL_PARTY_DELEGATION,
            Some("p"),
        ),
        ("pc", BodyKind::PROVINCE_PC, Some("p")),
        ("council", BodyKind::PROVINCE_COUNCIL, Some("p")),
        ("front", BodyKind::PROVINCE_FRONT, Some("p")),
        ("trade-union", BodyKind::PROVINCE_TRADE_UNION, Some("p")),
        ("farmers", BodyKind::PROVINCE_FARMERS, Some("p")),
        ("youth", BodyKind::PROVINCE_YOUTH_UNION, Some("p")),
        (
            "youth-standing",
            BodyKind::PROVINCE_YOUTH_UNION_STANDING,
            Some("p"),
        ),
        ("women", BodyKind::PROVINCE_WOMEN, Some("p")),
        ("veterans", BodyKind::PROVINCE_VETERANS, Some("p")),
        ("secretariat", BodyKind::SECRETARIAT, None),
        ("central-office", BodyKind::CENTRAL_OFFICE, None),
        (
            "central-steering",
            BodyKind::CENTRAL_STEERING_COMMITTEE,
            None,
        ),
        (
            "central-mobilisation",
            BodyKind::CENTRAL_MASS_MOBILISATION,
            None,
        ),
        ("a", BodyKind::DISTRICT, Some("p")),
        ("a-party", BodyKind::DISTRICT_PARTY, Some("a")),
        ("a-standing", BodyKind::DISTRICT_STANDING, Some("a")),
        ("commune-pc", BodyKind::COMMUNE_PC, Some("a")),
    ] {
        let one = Body::new(body(id), kind);
        case = case.with_body(match parent {
            Some(parent) => one.with_parent(body(parent)),
            None => one,
        });
    }
    case
}

/// Every line of the recipients but the file.
const LINES: &[&str] = &[
    "secretariat",
    "central-office",
    "central-steering",
    "central-mobilisation",
    "a-party",
    "direct",
    "affairs",
    "pc-affairs",
    "delegation",
    "council-delegation",
    "youth-standing",
    "members",
    "steering-members",
];

fn to(ids: &[&str], received: &str) -> Vec<Delivery> {
    let one = |id: &&str| Delivery::new(body(id)).with_received(when(received));
    ids.iter().map(one).collect()
}

/// The programme sent to these, received on a day, in two copies.
fn programme_to(ids: &[&str], day: &str) -> Act {
    Act::Send(Sending::new(Topic::PROGRAMME, to(ids, day)).with_copies(Quantity::exact(2)))
}

/// The programme, received by all lines on 2016-03-20: record `r1`.
fn received(as_of: &str) -> Case {
    province(MatterKind::ACTION_PROGRAMME, as_of).add(
        "2016-03-20",
        "p-standing",
        programme_to(LINES, "2016-03-20"),
    )
}

/// A case in which the Council found that a meeting was not held, on 2017-04-28: record `r1`.
fn found(as_of: &str) -> Case {
    found_so(FindingResult::NotDone, None, as_of)
}

fn found_so(result: FindingResult, topic: Option<Topic>, as_of: &str) -> Case {
    province(MatterKind::DEMOCRACY_CASE, as_of).add(
        "2017-04-28",
        "council",
        conclude(result, ActKind::Meet, topic, None),
    )
}

fn conclude(result: FindingResult, act: ActKind, topic: Option<Topic>, by: Option<&str>) -> Act {
    let mut finding = BodyFinding::new(result).with_act(act);
    finding.topic = topic;
    finding.by = by.map(body);
    Act::Conclude(Conclusion::new(vec![finding]))
}

fn about(topic: Topic) -> Deed {
    Deed::new().with_topic(topic)
}

fn plan(topic: Topic) -> Act {
    Act::Plan(Plan::new().with_topic(topic))
}

fn proposed_to(id: &str) -> Act {
    Act::Propose(Deed::new().with_topic(Topic::CASE_FOUND).with_to(body(id)))
}

fn read_as(case: Case, term: Term, days: Span) -> Case {
    case.with_reading(Reading::new(term).with_within(days))
}

/// The readings of the year: promptly is 15 days.
fn promptly(case: Case) -> Case {
    read_as(case, Term::PROMPTLY, Span::days(15))
}

/// A duty of which records show signs: who owes it, which acts are its signs, how many findings there are.
struct Signs {
    norm: &'static str,
    bearers: &'static [&'static str],
    year: Option<u16>,
    acts: Vec<Act>,
    /// Acts that look like signs and are none.
    others: Vec<Act>,
    times: usize,
}

impl Signs {
    fn new(norm: &'static str, bearers: &'static [&'static str], acts: Vec<Act>) -> Self {
        Self {
            norm,
            bearers,
            year: None,
            acts,
            others: Vec::new(),
            times: bearers.len(),
        }
    }

    fn others(self, others: Vec<Act>) -> Self {
        Self { others, ..self }
    }

    fn each_year(self, times: usize) -> Self {
        Self {
            year: Some(2017),
            times,
            ..self
        }
    }

    /// The finding on one bearer in the year asked.
    fn on(&self, vignette: Vignette, bearer: &'static str) -> Vignette {
        let of = if self.times == 1 && self.bearers.len() > 1 {
            vignette
        } else {
            vignette.by(bearer)
        };
        match self.year {
            Some(year) => of.in_year(year),
            None => of,
        }
    }

    fn all(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let mut all = Vec::new();
        let first = self.bearers[0];
        let now = || received("2018-02-01");
        for bearer in self.bearers {
            let silent = of.open("a complete log without a sign decides nothing", now());
            all.push(self.on(silent, bearer).rests_on(&["r1"]).times(self.times));
            let sign = self.acts[0].clone();
            let seen = of.open("a sign is listed", now().add("2017-06-01", bearer, sign));
            all.push(self.on(seen, bearer).rests_on(&["r1", "r2"]));
        }
        for sign in &self.acts {
            let seen = now().add("2017-06-01", first, sign.clone());
            all.push(
                self.on(of.open("each sign is listed", seen.clone()), first)
                    .rests_on(&["r1", "r2"]),
            );
            let elsewhere = now().add("2017-06-01", "commune-pc", sign.clone());
            all.push(
                self.on(of.open("what another did is no sign", elsewhere), first)
                    .rests_on(&["r1"]),
            );
            let before = now().add("2016-03-19", first, sign.clone());
            all.push(
                self.on(of.open("what came before is no sign", before), first)
                    .rests_on(&["r1"]),
            );
            let kind = sign.kind();
            for (result, then) in [
                (FindingResult::NotDone, Outcome::Unsatisfied),
                (FindingResult::Done, Outcome::Satisfied),
                (FindingResult::NoEvidence, Outcome::Undetermined),
            ] {
                let says = conclude(result, kind, None, None);
                let decided = seen.clone().add("2017-12-01", "p-standing", says.clone());
                let name = "the standing committee concludes";
                all.push(self.on(Vignette::new(name, self.norm, decided, then), first));
                let by_another = now().add("2017-12-01", "pc", says);
                let name = "what another body concludes of it decides nothing";
                all.push(self.on(of.open(name, by_another), first));
            }
            // The last word counts, whichever it is: not the first one written.
            for (first_word, last_word, then) in [
                (
                    FindingResult::NotDone,
                    FindingResult::Done,
                    Outcome::Satisfied,
                ),
                (
                    FindingResult::Done,
                    FindingResult::NotDone,
                    Outcome::Unsatisfied,
                ),
            ] {
                let says = |result| conclude(result, kind, None, None);
                let twice = now().add("2017-11-01", "p-standing", says(first_word)).add(
                    "2017-12-01",
                    "p-standing",
                    says(last_word),
                );
                let name = "the standing committee concludes again";
                all.push(self.on(Vignette::new(name, self.norm, twice, then), first));
            }
            let of_another = conclude(FindingResult::NotDone, kind, None, Some("commune-pc"));
            let case = now().add("2017-12-01", "p-standing", of_another);
            all.push(self.on(of.open("a conclusion on somebody else", case), first));
        }
        for other in &self.others {
            let case = now().add("2017-06-01", first, other.clone());
            all.push(
                self.on(of.open("what looks like a sign", case), first)
                    .rests_on(&["r1"]),
            );
        }
        let unsent = |by: &str, topic| {
            province(MatterKind::ACTION_PROGRAMME, "2018-02-01").add(
                "2016-03-20",
                by,
                Act::Send(Sending::new(topic, to(LINES, "2016-03-20"))),
            )
        };
        for (by, topic) in [("p-standing", Topic::DECISION), ("pc", Topic::PROGRAMME)] {
            let name = "nobody knows since when it binds";
            all.push(of.open(name, unsent(by, topic)).rests_on(&[]));
        }
        for kind in [MatterKind::DEMOCRACY_CASE, MatterKind::WORKS] {
            let mut case = now();
            case.matters[0].kind = kind;
            all.push(of.outside("another kind of matter", case));
        }
        all
    }
}

const LEADERS: &[&str] = &[
    "a-standing",
    "affairs",
    "pc-affairs",
    "delegation",
    "council-delegation",
];
const COMMITTEES: &[&str] = &[
    "a-party",
    "direct",
    "affairs",
    "pc-affairs",
    "delegation",
    "council-delegation",
];
const FRONT: &[&str] = &[
    "front",
    "trade-union",
    "farmers",
    "youth",
    "women",
    "veterans",
];

fn direct() -> Act {
    Act::Direct(Deed::new())
}

fn inspect() -> Act {
    Act::Inspect(Review::new())
}

fn supervise() -> Act {
    Act::Supervise(Review::new())
}

fn urge() -> Act {
    Act::Urge(Deed::new())
}

fn publish() -> Act {
    Act::Publish(Publication::new(Topic::GOOD_EXAMPLES))
}

fn signs() -> Vec<Vignette> {
    let propose = |id: &str| Act::Propose(Deed::new().with_to(body(id)));
    [
        Signs::new(
            "programme-kl-120:ii.1.b:lead",
            LEADERS,
            vec![
                direct(),
                plan(Topic::DEMOCRACY_INSPECTION),
                inspect(),
                supervise(),
            ],
        )
        .others(vec![plan(Topic::WORK_PROGRAMME), urge()]),
        Signs::new(
            "programme-kl-120:ii.4.a:lead",
            &["council-delegation"],
            vec![direct()],
        )
        .others(vec![supervise()]),
        Signs::new(
            "programme-kl-120:ii.4.a:supervise",
            &["council"],
            vec![supervise()],
        )
        .others(vec![inspect()]),
        Signs::new("programme-kl-120:ii.5.a:direct", &["pc"], vec![direct()]).others(vec![urge()]),
        Signs::new(
            "programme-kl-120:ii.5.a:lead",
            &["pc-affairs"],
            vec![direct()],
        )
        .others(vec![urge()]),
        Signs::new(
            "programme-kl-120:ii.5.dd:inspect",
            &["pc"],
            vec![inspect(), supervise()],
        )
        .others(vec![direct()])
        .each_year(3),
        Signs::new(
            "programme-kl-120:ii.6.a:mobilise",
            FRONT,
            vec![
                publish(),
                Act::Train(Deed::new()),
                plan(Topic::DEMOCRACY_INSPECTION),
            ],
        )
        .others(vec![plan(Topic::SOCIAL_SUPERVISION)]),
        Signs::new(
            "programme-kl-120:ii.6.b:critique",
            FRONT,
            vec![Act::Critique(Deed::new())],
        )
        .others(vec![supervise()]),
        Signs::new(
            "programme-kl-120:ii.6.b:supervise",
            FRONT,
            vec![supervise(), plan(Topic::SOCIAL_SUPERVISION)],
        )
        .others(vec![plan(Topic::WORK_PROGRAMME)]),
        Signs::new(
            "programme-kl-120:iii.1.b:direct",
            COMMITTEES,
            vec![direct()],
        )
        .others(vec![urge()]),
        Signs::new(
            "programme-kl-120:iii.1.c:urge",
            COMMITTEES,
            vec![urge(), inspect()],
        )
        .others(vec![supervise()])
        .each_year(18),
        Signs::new(
            "programme-kl-120:iii.2.a:follow",
            &["adviser"],
            vec![Act::Monitor(Deed::new())],
        )
        .others(vec![inspect()]),
        Signs::new(
            "programme-kl-120:iii.2.b:propose",
            &["adviser"],
            vec![propose("p-standing")],
        )
        .others(vec![propose("pc")]),
        Signs {
            times: 1,
            ..Signs::new(
                "programme-kl-120:iii.3.a:urge",
                &["mobilisation", "steering"],
                vec![urge(), inspect(), supervise()],
            )
        }
        .others(vec![direct()]),
    ]
    .iter()
    .flat_map(Signs::all)
    .collect()
}

/// II.1(dd): the rules are one of the criteria of the yearly rating.
fn rating() -> Vec<Vignette> {
    let of = Of("programme-kl-120:ii.1.dd:evaluate");
    let rated = |contents: Option<Vec<Field>>, topic| {
        let mut deed = about(topic).with_period(when("2017"));
        deed.contents = contents;
        Act::Evaluate(deed)
    };
    let with = || rated(Some(vec![Field::DEMOCRACY_CRITERION]), Topic::YEARLY_RATING);
    let without = || rated(Some(vec![Field::PURPOSE]), Topic::YEARLY_RATING);
    let on = |day: &str, as_of: &str, act: Act| received(as_of).add(day, "a-standing", act);
    let of_a = |vignette: Vignette| vignette.by("a-standing").in_year(2017);
    let dated = |case: Case| case.read_as(Term::YEAR_COVERED, YesNo::No);
    let mut all = vec![
        of_a(of.met(
            "the criteria contain it, in the year and covering it",
            on("2017-12-05", "2018-02-01", with()),
        ))
        .done("2017-12-05")
        .times(15),
        of_a(of.missed(
            "the criteria lack it, and the next year is over",
            on("2017-12-05", "2019-01-01", without()),
        )),
        of_a(of.open(
            "the criteria lack it, and another rating of the year may come",
            on("2017-12-05", "2018-12-31", without()),
        )),
        of_a(of.open(
            "the criteria are not stated",
            on(
                "2017-12-05",
                "2019-01-01",
                rated(None, Topic::YEARLY_RATING),
            ),
        )),
        of_a(of.open(
            "nothing stands behind it",
            on("2017-12-05", "2019-01-01", with()).only_claimed(),
        )),
        of_a(of.missed(
            "another rating",
            on(
                "2017-12-05",
                "2019-01-01",
                rated(Some(vec![Field::DEMOCRACY_CRITERION]), Topic::DECISION),
            ),
        )),
        of_a(of.missed(
            "the rating of another body",
            received("2019-01-01").add("2017-12-05", "affairs", with()),
        )),
        of_a(of.pending("the year is not over", received("2017-12-31"))),
        of_a(of.open("it may still be covered", received("2018-12-31"))),
        of_a(of.missed("the next year is over too", received("2019-01-01"))),
        of_a(of.open(
            "nobody says that the log is complete",
            uncovered(received("2019-01-01")),
        )),
        of_a(of.missed(
            "a conclusion that it was not done",
            uncovered(received("2019-01-01")).add(
                "2017-12-20",
                "p-standing",
                conclude(
                    FindingResult::NotDone,
                    ActKind::Evaluate,
                    Some(Topic::YEARLY_RATING),
                    Some("a-standing"),
                ),
            ),
        )),
        of_a(of.met(
            "dated within the year: the day before its last",
            dated(on("2017-12-30", "2018-02-01", with())),
        )),
        of_a(of.met(
            "dated within the year: its last day",
            dated(on("2017-12-31", "2018-02-01", with())),
        ))
        .due("2017-12-31"),
        of_a(of.missed(
            "dated within the year: the day after",
            dated(on("2018-01-01", "2018-02-01", with())),
        )),
        of_a(of.open(
            "covered the day after the year, without a reading",
            on("2018-01-01", "2018-02-01", with()),
        )),
    ];
    for bearer in LEADERS {
        let case = received("2018-02-01").add("2017-12-05", bearer, with());
        all.push(of.met("each of them", case).by(bearer).in_year(2017));
    }
    all.extend(unbound("programme-kl-120:ii.1.dd:evaluate"));
    all
}

/// No sending of this programme by this body: nobody knows since when it binds; and another kind of matter.
fn unbound(norm: &'static str) -> Vec<Vignette> {
    let of = Of(norm);
    let sent = |by: &str, topic| {
        province(MatterKind::ACTION_PROGRAMME, "2018-02-01").add(
            "2016-03-20",
            by,
            Act::Send(Sending::new(topic, to(LINES, "2016-03-20"))),
        )
    };
    let mut other = received("2018-02-01");
    other.matters[0].kind = MatterKind::DEMOCRACY_CASE;
    vec![
        of.open("another text was sent", sent("p-standing", Topic::DECISION))
            .rests_on(&[]),
        of.open("another body sent it", sent("pc", Topic::PROGRAMME))
            .rests_on(&[]),
        of.outside("another kind of matter", other),
    ]
}

/// II.1(e) and (h): what follows a case that was found; the text has no subject.
fn handling() -> Vec<Vignette> {
    let of = Of("programme-kl-120:ii.1.e:handle");
    let abuse = Of("programme-kl-120:ii.1.h:handle-abuse");
    let mut all = vec![
        of.open("nothing is recorded of its handling", found("2018-02-01"))
            .rests_on(&["r1"])
            .times(1),
        of.open(
            "two findings are one case",
            found("2018-02-01").add(
                "2017-06-01",
                "pc",
                conclude(FindingResult::NotAsRequired, ActKind::Collect, None, None),
            ),
        )
        .times(1),
    ];
    for sign in [
        direct(),
        Act::Discipline(Deed::new()),
        Act::Remedy(Deed::new()),
        Act::Refund(Money::new()),
        Act::Answer(Complaint::new()),
    ] {
        let seen = found("2018-02-01").add("2017-06-01", "commune-pc", sign.clone());
        all.push(
            of.open("each measure is listed", seen.clone())
                .rests_on(&["r1", "r2"]),
        );
        let before = found("2018-02-01").add("2017-04-27", "commune-pc", sign.clone());
        all.push(
            of.open("what came before the finding is no answer to it", before)
                .rests_on(&["r1"]),
        );
        for (result, then) in [
            (FindingResult::NotDone, Outcome::Unsatisfied),
            (FindingResult::Done, Outcome::Satisfied),
        ] {
            let says = conclude(result, sign.kind(), None, None);
            let decided = seen.clone().add("2017-12-01", "p-standing", says.clone());
            let name = "the standing committee concludes on the handling";
            all.push(Vignette::new(name, of.0, decided, then));
            let by_another = found("2018-02-01").add("2017-12-01", "pc", says);
            all.push(of.open("another body concludes on the handling", by_another));
        }
    }
    for (result, starts) in [
        (FindingResult::NotDone, true),
        (FindingResult::NotAsRequired, true),
        (FindingResult::OutsidePowers, true),
        (FindingResult::Done, false),
        (FindingResult::NoEvidence, false),
        (FindingResult::Established, false),
    ] {
        let case = || found_so(result, None, "2018-02-01");
        for of in [of, Of("programme-kl-120:ii.4.b:report-case")] {
            all.push(if starts {
                of.open("a case was found", case()).times(1)
            } else {
                of.outside("no case was found", case())
            });
        }
    }
    let mut other = found("2018-02-01");
    other.matters[0].kind = MatterKind::WORKS;
    all.push(of.outside("another kind of matter", other));

    let incited = || {
        let topic = Some(Topic::ABUSE_OF_DEMOCRACY);
        found_so(FindingResult::Established, topic, "2018-02-01")
    };
    all.push(
        abuse
            .open(
                "a competent body concluded that it is such a case",
                incited(),
            )
            .rests_on(&["r1"])
            .times(1),
    );
    for sign in [direct(), Act::Discipline(Deed::new())] {
        let seen = incited().add("2017-06-01", "commune-pc", sign.clone());
        all.push(
            abuse
                .open("each measure is listed", seen.clone())
                .rests_on(&["r1", "r2"]),
        );
        let says = conclude(FindingResult::NotDone, sign.kind(), None, None);
        all.push(abuse.missed(
            "the standing committee concludes on the handling",
            seen.clone().add("2017-12-01", "p-standing", says.clone()),
        ));
        all.push(abuse.open(
            "another body concludes on the handling",
            seen.add("2017-12-01", "pc", says),
        ));
    }
    let twice = incited().add(
        "2017-06-01",
        "pc",
        conclude(
            FindingResult::Established,
            ActKind::Meet,
            Some(Topic::ABUSE_OF_DEMOCRACY),
            None,
        ),
    );
    all.push(abuse.open("two conclusions are one case", twice).times(1));
    all.push(abuse.outside(
        "a conclusion on something else",
        found_so(
            FindingResult::Established,
            Some(Topic::BENEFIT),
            "2018-02-01",
        ),
    ));
    all.push(abuse.outside(
        "votes against, complaints and gatherings are no conclusion",
        found("2018-02-01").add("2017-06-01", "commune-pc", Act::Complain(Complaint::new())),
    ));
    let mut other = incited();
    other.matters[0].kind = MatterKind::WORKS;
    all.push(abuse.outside("another kind of matter", other));
    all
}

/// II.4(b): a case is reported promptly to the standing committee.
fn reporting() -> Vec<Vignette> {
    let of = Of("programme-kl-120:ii.4.b:report-case");
    let report = |topic, at: &str| Act::Report(Sending::new(topic, vec![Delivery::new(body(at))]));
    let case = || report(Topic::CASE_FOUND, "p-standing");
    let on = |day: &str, by: &str, act: Act| found("2018-02-01").add(day, by, act);
    vec![
        // Read as 15 days: found on 2017-04-28, the last day is Saturday 2017-05-13.
        of.met(
            "the day before the last",
            promptly(on("2017-05-12", "council-delegation", case())),
        ),
        of.met(
            "the last day",
            promptly(on("2017-05-13", "council-delegation", case())),
        )
        .due("2017-05-13")
        .done("2017-05-13"),
        of.late(
            "the day after the last",
            promptly(on("2017-05-14", "council-delegation", case())),
        ),
        of.pending(
            "the last day, and nothing yet",
            promptly(found("2017-05-13")),
        ),
        of.missed("the day after, and nothing", promptly(found("2017-05-14"))),
        of.open(
            "nobody says that the log is complete",
            promptly(uncovered(found("2017-05-14"))),
        ),
        of.met(
            "the Council itself",
            promptly(on("2017-05-12", "council", case())),
        ),
        of.missed("another body", promptly(on("2017-05-12", "pc", case()))),
        of.missed(
            "to another body",
            promptly(on("2017-05-12", "council", report(Topic::CASE_FOUND, "pc"))),
        ),
        of.missed(
            "another report",
            promptly(on(
                "2017-05-12",
                "council",
                report(Topic::DECISION, "p-standing"),
            )),
        ),
        of.open(
            "nothing stands behind it",
            promptly(on("2017-05-12", "council", case()).only_claimed()),
        ),
        of.met(
            "a proposal, by the delegation",
            promptly(on(
                "2017-05-12",
                "council-delegation",
                proposed_to("p-standing"),
            )),
        ),
        of.met(
            "a proposal, by the Council",
            promptly(on("2017-05-12", "council", proposed_to("p-standing"))),
        ),
        of.missed(
            "a proposal to another body",
            promptly(on("2017-05-12", "council", proposed_to("pc"))),
        ),
        of.missed(
            "a proposal by another body",
            promptly(on("2017-05-12", "pc", proposed_to("p-standing"))),
        ),
        of.missed(
            "a proposal on something else",
            promptly(on(
                "2017-05-12",
                "council",
                Act::Propose(about(Topic::DECISION).with_to(body("p-standing"))),
            )),
        ),
        // Nobody has read "promptly".
        of.met("on the same day", on("2017-04-28", "council", case())),
        of.open("on the next day", on("2017-04-29", "council", case())),
        of.open("not at all so far", found("2018-02-01")).times(1),
        of.met(
            "two findings are one case",
            promptly(on("2017-05-12", "council", case()).add(
                "2017-09-01",
                "council",
                conclude(FindingResult::NotDone, ActKind::Publish, None, None),
            )),
        )
        .times(1),
        {
            let mut other = found("2018-02-01");
            other.matters[0].kind = MatterKind::WORKS;
            of.outside("another kind of matter", other)
        },
    ]
}

/// II.5(e): who does well is commended promptly.
fn commending() -> Vec<Vignette> {
    let of = Of("programme-kl-120:ii.5.e:commend");
    let good = |result, topic, as_of: &str| {
        received(as_of).add(
            "2017-09-08",
            "pc",
            conclude(result, ActKind::CarryOut, Some(topic), None),
        )
    };
    let well = |as_of: &str| good(FindingResult::Established, Topic::GOOD_PERFORMANCE, as_of);
    let commend = |topic| Act::Commend(about(topic));
    let on =
        |day: &str, by: &str| well("2018-02-01").add(day, by, commend(Topic::GOOD_PERFORMANCE));
    vec![
        // Read as 15 days: found on 2017-09-08, the last day is Saturday 2017-09-23.
        of.met("the day before the last", promptly(on("2017-09-22", "pc"))),
        of.met("the last day", promptly(on("2017-09-23", "pc")))
            .due("2017-09-23"),
        of.late("the day after the last", promptly(on("2017-09-24", "pc"))),
        of.pending(
            "the last day, and nothing yet",
            promptly(well("2017-09-23")),
        ),
        of.missed("the day after, and nothing", promptly(well("2017-09-24"))),
        of.open(
            "nobody says that the log is complete",
            promptly(uncovered(well("2017-09-24"))),
        ),
        of.missed("by another body", promptly(on("2017-09-22", "front"))),
        of.missed(
            "for something else",
            promptly(well("2018-02-01").add("2017-09-22", "pc", commend(Topic::DECISION))),
        ),
        of.open(
            "nothing stands behind it",
            promptly(on("2017-09-22", "pc").only_claimed()),
        ),
        of.met(
            "on the same day, whatever promptly means",
            on("2017-09-08", "pc"),
        ),
        of.open(
            "on the next day, while nobody has read promptly",
            on("2017-09-09", "pc"),
        ),
        of.outside(
            "another result",
            good(FindingResult::Done, Topic::GOOD_PERFORMANCE, "2018-02-01"),
        ),
        of.outside(
            "another ground",
            good(FindingResult::Established, Topic::BENEFIT, "2018-02-01"),
        ),
        of.met(
            "each finding asks for its own",
            promptly(on("2017-09-22", "pc"))
                .add(
                    "2017-11-01",
                    "pc",
                    conclude(
                        FindingResult::Established,
                        ActKind::CarryOut,
                        Some(Topic::GOOD_PERFORMANCE),
                        None,
                    ),
                )
                .add("2017-11-05", "pc", commend(Topic::GOOD_PERFORMANCE)),
        )
        .times(2),
        {
            let mut other = well("2018-02-01");
            other.matters[0].kind = MatterKind::WORKS;
            of.outside("another kind of matter", other)
        },
    ]
}

/// III.1(a): each committee makes the programme concrete in its own; no day, so never late.
fn work_programme() -> Vec<Vignette> {
    let of = Of("programme-kl-120:iii.1.a:work-programme");
    let on = |day: &str, by: &str, topic| received("2018-02-01").add(day, by, plan(topic));
    let own = Topic::WORK_PROGRAMME;
    let lacking = |of: &str| {
        uncovered(received("2018-02-01")).add(
            "2017-12-01",
            "p-standing",
            conclude(
                FindingResult::NotDone,
                ActKind::Plan,
                Some(Topic::WORK_PROGRAMME),
                Some(of),
            ),
        )
    };
    let mut all = vec![
        of.pending("owed, no date", received("2018-02-01"))
            .by("a-party")
            .times(6),
        of.pending("owed after ten years", received("2025-06-30"))
            .by("a-party"),
        of.open(
            "nobody says that the log is complete",
            uncovered(received("2018-02-01")),
        )
        .by("a-party"),
        of.pending(
            "a plan of the day before the programme came",
            on("2016-03-19", "a-party", own.clone()),
        )
        .by("a-party"),
        of.met(
            "a plan of the day it came",
            on("2016-03-20", "a-party", own.clone()),
        )
        .by("a-party")
        .done("2016-03-20"),
        of.met(
            "a plan of the day after",
            on("2016-03-21", "a-party", own.clone()),
        )
        .by("a-party"),
        of.met(
            "by its standing committee",
            on("2016-05-10", "a-standing", own.clone()),
        )
        .by("a-party"),
        of.met("by an organ under it", {
            let mut case = on("2016-05-10", "a-standing", own.clone());
            for body in &mut case.bodies {
                if body.id.as_str() == "a-standing" {
                    body.parent = Some("a-party".parse().unwrap());
                }
            }
            case
        })
        .by("a-party"),
        of.open("by an organ of which nobody says where it stands", {
            let mut case = on("2016-05-10", "a-standing", own.clone());
            for body in &mut case.bodies {
                if body.id.as_str() == "a-standing" {
                    body.parent = None;
                }
            }
            case
        })
        .by("a-party"),
        of.pending("by an organ of another district", {
            let mut case = on("2016-05-10", "a-standing", own.clone())
                .with_body(Body::new(body("b"), BodyKind::DISTRICT).with_parent(body("p")));
            for body in &mut case.bodies {
                if body.id.as_str() == "a-standing" {
                    body.parent = Some("b".parse().unwrap());
                }
            }
            case
        })
        .by("a-party"),
        of.pending(
            "another plan",
            on("2016-05-10", "a-party", Topic::DEMOCRACY_INSPECTION),
        )
        .by("a-party"),
        of.pending(
            "the plan of another body",
            on("2016-05-10", "direct", own.clone()),
        )
        .by("a-party"),
        of.open(
            "nothing stands behind it",
            on("2016-05-10", "a-party", own.clone()).only_claimed(),
        )
        .by("a-party"),
        of.missed("a conclusion that there is none", lacking("a-party"))
            .by("a-party"),
        of.open("a conclusion on another body", lacking("direct"))
            .by("a-party"),
    ];
    for bearer in COMMITTEES {
        let case = on("2016-05-10", bearer, own.clone());
        all.push(of.met("each of them", case).by(bearer));
    }
    all.extend(unbound("programme-kl-120:iii.1.a:work-programme"));
    all
}

/// III.1(c) under a reading of "regularly": once a quarter.
fn regularly() -> Vec<Vignette> {
    let of = Of("programme-kl-120:iii.1.c:urge");
    let quarterly = |days: &[&str], as_of: &str| {
        let mut case = read_as(received(as_of), Term::REGULARLY, Span::months(3));
        for day in days {
            case = case.add(day, "a-standing", inspect());
        }
        case
    };
    let of_a = |vignette: Vignette| vignette.by("a-party").in_year(2017);
    vec![
        of_a(of.met(
            "the last day of the first quarter",
            quarterly(
                &["2017-03-31", "2017-06-01", "2017-09-01", "2017-12-01"],
                "2018-01-01",
            ),
        )),
        of_a(of.missed(
            "the first day of the second",
            quarterly(
                &["2017-04-01", "2017-06-01", "2017-09-01", "2017-12-01"],
                "2018-01-01",
            ),
        )),
        of_a(of.met(
            "the first day of the last quarter",
            quarterly(
                &["2017-01-01", "2017-04-01", "2017-07-01", "2017-10-01"],
                "2018-01-01",
            ),
        )),
        of_a(of.missed(
            "the day before it",
            quarterly(
                &["2017-01-01", "2017-04-01", "2017-07-01", "2017-09-30"],
                "2018-01-01",
            ),
        )),
        of_a(of.pending(
            "the last quarter is not over",
            quarterly(&["2017-01-01", "2017-04-01", "2017-07-01"], "2017-12-31"),
        )),
        of_a(of.missed(
            "the last quarter is over",
            quarterly(&["2017-01-01", "2017-04-01", "2017-07-01"], "2018-01-01"),
        )),
        of_a(of.open(
            "nobody says that the log is complete",
            uncovered(quarterly(
                &["2017-01-01", "2017-04-01", "2017-07-01"],
                "2018-01-01",
            )),
        )),
        of_a(of.met(
            "to urge does as well",
            quarterly(&["2017-01-01", "2017-04-01", "2017-07-01"], "2018-01-01").add(
                "2017-11-01",
                "a-party",
                urge(),
            ),
        )),
        of_a(of.missed(
            "to direct does not",
            quarterly(&["2017-01-01", "2017-04-01", "2017-07-01"], "2018-01-01").add(
                "2017-11-01",
                "a-party",
                direct(),
            ),
        )),
        of_a(
            of.met(
                "somebody says so",
                quarterly(
                    &["2017-01-01", "2017-04-01", "2017-07-01", "2017-10-01"],
                    "2018-01-01",
                )
                .only_claimed(),
            ),
        ),
        // The programme came on 20 March 2016: its first quarter is asked, those before are not.
        of.met(
            "the year in which it came",
            quarterly(
                &["2016-03-25", "2016-04-01", "2016-07-01", "2016-10-01"],
                "2017-01-01",
            ),
        )
        .by("a-party")
        .in_year(2016),
    ]
}

/// III.3(b): the results of the year, to the standing committee, by two bodies.
fn yearly_report() -> Vec<Vignette> {
    let of = Of("programme-kl-120:iii.3.b:report");
    let both = [
        BodyKind::PROVINCE_MASS_MOBILISATION,
        BodyKind::STEERING_COMMITTEE,
    ];
    let report = |topic, at: &str, period: &str, signed: &[BodyKind]| {
        let signed = signed
            .iter()
            .map(|role| Signature::new(role.clone(), Quantity::exact(1)))
            .collect::<Vec<_>>();
        let sending = Sending::new(topic, vec![Delivery::new(body(at))])
            .with_period(when(period))
            .with_signed(signed);
        Act::Report(sending)
    };
    let of_2017 = |signed: &[BodyKind]| report(Topic::YEARLY_RESULTS, "p-standing", "2017", signed);
    let on = |day: &str, as_of: &str, act: Act| received(as_of).add(day, "mobilisation", act);
    let year = |vignette: Vignette| vignette.in_year(2017);
    let covered = |case: Case, days| {
        case.with_reading(
            Reading::new(Term::YEAR_COVERED)
                .with_holds(YesNo::Yes)
                .with_within(Span::days(days)),
        )
    };
    let mut all = vec![
        year(of.met(
            "dated within the year and covering it, signed by both",
            on("2017-12-20", "2018-02-01", of_2017(&both)),
        ))
        .done("2017-12-20")
        .times(3),
        year(of.open(
            "signed by one of the two",
            on("2017-12-20", "2018-02-01", of_2017(&both[..1])),
        )),
        year(of.met(
            "signed by one, read so that either will do",
            on("2017-12-20", "2018-02-01", of_2017(&both[..1])).read_as(Term::JOINTLY, YesNo::No),
        )),
        year(of.missed(
            "signed by one, read so that both must",
            on("2017-12-20", "2019-01-01", of_2017(&both[..1])).read_as(Term::JOINTLY, YesNo::Yes),
        )),
        year(of.met(
            "a report of each",
            on("2017-12-20", "2018-02-01", of_2017(&both[..1])).add(
                "2017-12-21",
                "steering",
                of_2017(&both[1..]),
            ),
        ))
        .done("2017-12-20"),
        year(of.missed(
            "by another body",
            received("2019-01-01").add("2017-12-20", "pc", of_2017(&[])),
        )),
        year(of.missed(
            "to another body",
            on(
                "2017-12-20",
                "2019-01-01",
                report(Topic::YEARLY_RESULTS, "pc", "2017", &both),
            ),
        )),
        // It is another report, no half of this one: the report owed may be unrecorded.
        year(
            of.open(
                "to another body, in a log that is not complete",
                uncovered(on(
                    "2017-12-20",
                    "2019-01-01",
                    report(Topic::YEARLY_RESULTS, "pc", "2017", &both),
                ))
                .read_as(Term::JOINTLY, YesNo::No),
            ),
        ),
        year(of.missed(
            "another report",
            on(
                "2017-12-20",
                "2019-01-01",
                report(Topic::DECISION, "p-standing", "2017", &both),
            ),
        )),
        year(of.open(
            "nothing stands behind it",
            on("2017-12-20", "2019-01-01", of_2017(&both)).only_claimed(),
        )),
        year(of.open(
            "half of the year",
            on(
                "2017-12-20",
                "2019-01-01",
                report(
                    Topic::YEARLY_RESULTS,
                    "p-standing",
                    "2017-01-01/2017-12-30",
                    &both,
                ),
            ),
        )),
        // Covering 2017 and dated after it: open without a reading of "every year".
        year(of.open(
            "covering it, dated after it",
            on("2018-01-20", "2018-02-01", of_2017(&both)),
        )),
        year(of.met(
            "by 31 January: the day before",
            covered(on("2018-01-30", "2018-03-01", of_2017(&both)), 31),
        )),
        year(of.met(
            "by 31 January: the day itself",
            covered(on("2018-01-31", "2018-03-01", of_2017(&both)), 31),
        ))
        .due("2018-01-31"),
        year(of.late(
            "by 31 January: the day after",
            covered(on("2018-02-01", "2018-03-01", of_2017(&both)), 31),
        )),
        year(of.pending(
            "by 31 January: on that day, and nothing yet",
            covered(received("2018-01-31"), 31),
        )),
        year(of.missed(
            "by 31 January: the day after, and nothing",
            covered(received("2018-02-01"), 31),
        )),
        year(of.pending("the year is not over", received("2017-12-31"))),
        year(of.open("the year is over, the next is not", received("2018-12-31"))),
        year(of.missed("the next year is over too", received("2019-01-01"))),
        year(of.open(
            "nobody says that the log is complete",
            uncovered(received("2019-01-01")),
        )),
    ];
    // A log complete for nobody, and a complete log of a case without those who owe it, show no silence of theirs.
    let mut of_nobody = received("2019-01-01");
    for coverage in &mut of_nobody.coverage {
        coverage.bodies = Some(Vec::new());
    }
    all.push(year(
        of.open("the log is declared complete for nobody", of_nobody),
    ));
    let mut without = received("2019-01-01");
    let owe = ["mobilisation", "steering"];
    without
        .bodies
        .retain(|body| !owe.contains(&body.id.as_str()));
    all.push(year(
        of.open("the case does not know those who owe it", without),
    ));
    all.extend(unbound("programme-kl-120:iii.3.b:report"));
    all
}

/// The recipients: one line left out, late, or complete.
fn lines() -> Vec<Vignette> {
    let rows: &[(&str, &[&str])] = &[
        (
            "programme-kl-120:recipients.1:secretariat",
            &["secretariat"],
        ),
        (
            "programme-kl-120:recipients.2:central-office",
            &["central-office"],
        ),
        (
            "programme-kl-120:recipients.3:central-steering",
            &["central-steering"],
        ),
        (
            "programme-kl-120:recipients.4:central-mobilisation",
            &["central-mobilisation"],
        ),
        ("programme-kl-120:recipients.5:districts", &["a-party"]),
        (
            "programme-kl-120:recipients.6:direct-committees",
            &["direct"],
        ),
        (
            "programme-kl-120:recipients.7:caucuses",
            &["affairs", "pc-affairs", "delegation", "council-delegation"],
        ),
        (
            "programme-kl-120:recipients.8:youth-union",
            &["youth-standing"],
        ),
        (
            "programme-kl-120:recipients.9:committee-members",
            &["members"],
        ),
        (
            "programme-kl-120:recipients.10:steering-members",
            &["steering-members"],
        ),
    ];
    let day = "2016-03-20";
    let mut all = Vec::new();
    for (norm, ids) in rows {
        let of = Of(norm);
        all.push(
            of.met("it reached the line", received("2018-02-01"))
                .times(1),
        );
        all.push(of.met("somebody says so", received("2018-02-01").only_claimed()));
        for id in *ids {
            let others: Vec<&str> = LINES.iter().filter(|other| *other != id).copied().collect();
            let without = || {
                province(MatterKind::ACTION_PROGRAMME, "2018-02-01").add(
                    day,
                    "p-standing",
                    programme_to(&others, day),
                )
            };
            let again = |by: &str, act: Act| without().add("2016-06-20", by, act);
            let to_it = || programme_to(&[*id], "2016-06-20");
            all.push(of.missed("all lines but this one", without()));
            all.push(of.open(
                "all but this one, in a log that is not complete",
                uncovered(without()),
            ));
            all.push(
                of.met(
                    "supplied three months later, and not late",
                    again("p-standing", to_it()),
                )
                .times(1)
                .done("2016-06-20"),
            );
            all.push(of.missed("supplied by another body", again("pc", to_it())));
            // What somebody else sent by then does not make the committee's own sending complete.
            let at_once = province(MatterKind::ACTION_PROGRAMME, "2018-02-01")
                .add(day, "pc", programme_to(&[*id], day))
                .add(day, "p-standing", programme_to(&others, day));
            all.push(of.missed("sent to it by another body on the same day", at_once));
            let mut of_nobody = without();
            for coverage in &mut of_nobody.coverage {
                coverage.bodies = Some(Vec::new());
            }
            all.push(of.open(
                "all but this one, in a log declared complete for nobody",
                of_nobody,
            ));
            let other_text = Act::Send(Sending::new(Topic::DECISION, to(&[*id], day)));
            all.push(of.missed("another text supplied", again("p-standing", other_text)));
        }
        all.extend(never_out(norm));
    }
    // The four kinds of line 7 at once, by another body, and of another text.
    let line_7 = Of("programme-kl-120:recipients.7:caucuses");
    let caucuses: &[&str] = &["affairs", "pc-affairs", "delegation", "council-delegation"];
    let without = || {
        let others: Vec<&str> = LINES
            .iter()
            .filter(|id| !caucuses.contains(id))
            .copied()
            .collect();
        province(MatterKind::ACTION_PROGRAMME, "2018-02-01").add(
            day,
            "p-standing",
            programme_to(&others, day),
        )
    };
    all.push(line_7.missed(
        "the whole line supplied by another body",
        without().add("2016-06-20", "pc", programme_to(caucuses, "2016-06-20")),
    ));
    all.push(line_7.missed(
        "another text to the whole line",
        without().add(
            "2016-06-20",
            "p-standing",
            Act::Send(Sending::new(Topic::DECISION, to(caucuses, "2016-06-20"))),
        ),
    ));
    all.push(
        line_7
            .met(
                "supplied in two sendings",
                without()
                    .add(
                        "2016-06-20",
                        "p-standing",
                        programme_to(&caucuses[..2], "2016-06-20"),
                    )
                    .add(
                        "2016-07-20",
                        "p-standing",
                        programme_to(&caucuses[2..], "2016-07-20"),
                    ),
            )
            .done("2016-07-20"),
    );
    let line_4 = Of("programme-kl-120:recipients.4:central-mobilisation");
    for (copies, then) in [
        (1, Outcome::Unsatisfied),
        (2, Outcome::Satisfied),
        (3, Outcome::Satisfied),
    ] {
        let act = Act::Send(
            Sending::new(Topic::PROGRAMME, to(&["central-mobilisation"], day))
                .with_copies(Quantity::exact(copies)),
        );
        let case = province(MatterKind::ACTION_PROGRAMME, "2018-02-01").add(day, "p-standing", act);
        all.push(Vignette::new(
            format!("{copies} of 2 copies"),
            line_4.0,
            case,
            then,
        ));
    }
    let file = Of("programme-kl-120:recipients.11:file");
    let filed = |topic, copies, at: &str, by: &str| {
        let sending = Sending::new(topic, to(&[at], day)).with_copies(Quantity::exact(copies));
        received("2018-02-01").add(day, by, Act::File(sending))
    };
    let own = || Topic::PROGRAMME;
    all.extend([
        file.met(
            "three places, by the office",
            filed(own(), 3, "office", "office"),
        )
        .times(1),
        file.met("three places", filed(own(), 3, "office", "p-standing")),
        file.met("four", filed(own(), 4, "office", "office")),
        file.missed("two of three", filed(own(), 2, "office", "office")),
        file.missed("at another office", filed(own(), 3, "pc", "office")),
        file.missed("by another body", filed(own(), 3, "office", "pc")),
        file.missed(
            "another text",
            filed(Topic::DECISION, 3, "office", "office"),
        ),
        file.missed("not filed at all", received("2018-02-01")),
        file.open(
            "not filed, in a log that is not complete",
            uncovered(received("2018-02-01")),
        ),
        file.met(
            "somebody says so",
            filed(own(), 3, "office", "office").only_claimed(),
        ),
        file.met("later, and not late", {
            let sending = Sending::new(own(), to(&["office"], day)).with_copies(Quantity::exact(3));
            received("2018-02-01").add("2017-01-10", "office", Act::File(sending))
        }),
        file.missed(
            "sent out twice is one programme",
            received("2018-02-01").add(
                "2016-06-20",
                "p-standing",
                programme_to(LINES, "2016-06-20"),
            ),
        )
        .times(1),
    ]);
    all.extend(never_out(file.0));
    all
}

/// Nothing that goes out is this programme: there is nothing to distribute.
fn never_out(norm: &'static str) -> Vec<Vignette> {
    let of = Of(norm);
    let empty = || province(MatterKind::ACTION_PROGRAMME, "2018-02-01");
    let all_lines = |topic| Act::Send(Sending::new(topic, to(LINES, "2016-03-20")));
    let planned = Plan::new().with_scheduled(vec![
        Scheduled::new(ActKind::Send)
            .with_topic(Topic::PROGRAMME)
            .with_date(when("2016-03-20")),
    ]);
    let mut other = received("2018-02-01");
    other.matters[0].kind = MatterKind::WORKS;
    vec![
        of.outside(
            "another text goes out",
            empty().add("2016-03-20", "p-standing", all_lines(Topic::DECISION)),
        ),
        of.outside(
            "another body sends it on",
            empty().add("2016-03-20", "pc", all_lines(Topic::PROGRAMME)),
        ),
        of.outside(
            "it is planned to go out",
            empty().add("2016-03-01", "p-standing", Act::Plan(planned)),
        ),
        of.outside("another kind of matter", other),
    ]
}

/// II.2(a), (b) and II.3(b): the text names nobody, so nobody is asked, whatever was done.
fn unnamed() -> Vec<Vignette> {
    [
        "programme-kl-120:ii.2.a:inform",
        "programme-kl-120:ii.2.b:good-examples",
        "programme-kl-120:ii.3.b:train",
    ]
    .into_iter()
    .map(|norm| {
        let case = received("2018-02-01")
            .add("2017-06-01", "pc", publish())
            .add("2017-06-02", "pc", Act::Train(Deed::new()));
        Of(norm).outside("no bearer is named", case)
    })
    .collect()
}

pub(crate) fn all() -> Vec<Vignette> {
    [
        signs(),
        rating(),
        handling(),
        reporting(),
        commending(),
        work_programme(),
        regularly(),
        yearly_report(),
        lines(),
        unnamed(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

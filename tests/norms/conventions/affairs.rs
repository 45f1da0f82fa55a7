//! Decree 61/2023/NĐ-CP Art. 15(4), 16, 18(1)(g), 19(1): year by year.
//!
//! The decree came on 2023-08-16, so the first year that it governs whole is 2024.

use danchu::act::{Field, FindingResult, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, BodyFinding, Case, Conclusion, Delivery, Sending};

use super::owed::{Did, at, deed, peopled};
use crate::world::{Log, Of, Vignette, body, date, meeting_with, review, uncovered, when, world};

pub(crate) fn all() -> Vec<Vignette> {
    [
        community_review(),
        commune_report(),
        district_report(),
        province_report(),
        commune_review(),
        head_assesses(),
        head_reports(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Conventions in effect in village 1, from 2023 on.
fn affairs(as_of: &str) -> Case {
    of_reach(Reach::Village, as_of)
}

fn of_reach(reach: Reach, as_of: &str) -> Case {
    let mut case = peopled(world(MatterKind::CONVENTION_AFFAIRS, reach, as_of));
    for matter in &mut case.matters {
        matter.opened = Some(date("2022-05-01"));
    }
    case
}

const FIELDS: [Field; 4] = [
    Field::SITUATION,
    Field::RECOGNISED_COUNT,
    Field::AMENDED_COUNT,
    Field::SUSPENDED_COUNT,
];

fn reported(to: &str, contents: Option<&[Field]>) -> Act {
    reported_about(Topic::CONVENTION_RESULTS, to, contents)
}

fn reported_about(topic: Topic, to: &str, contents: Option<&[Field]>) -> Act {
    let sending = Sending::new(topic, vec![Delivery::new(body(to))]);
    Act::Report(match contents {
        Some(contents) => sending.with_contents(contents.to_vec()),
        None => sending,
    })
}

/// What is owed on some day of each year.
struct Yearly {
    norm: &'static str,
    ways: Vec<Did>,
    wrong: Vec<Did>,
}

impl Yearly {
    fn all(&self) -> Vec<Vignette> {
        let of = Of(self.norm);
        let mut all = vec![
            of.missed("nothing in 2024", affairs("2025-02-01"))
                .in_year(2024)
                .due("2024-12-31"),
            of.pending("the last day of 2024", affairs("2024-12-31"))
                .in_year(2024)
                .times(1),
            of.outside("the year in which the decree came", affairs("2023-12-31")),
            of.outside("the making of a convention", at("2025-02-01")),
            of.open("the log may lack it", uncovered(affairs("2025-02-01")))
                .in_year(2024),
            of.missed("two years, nothing in the first", {
                let (actor, act) = &self.ways[0];
                affairs("2026-02-01").add("2025-01-01", actor, act.clone())
            })
            .in_year(2024)
            .times(3),
            of.missed(
                "concluded not to be done",
                uncovered(affairs("2025-02-01")).add(
                    "2025-01-10",
                    "province-pc",
                    Act::Conclude(Conclusion::new(
                        self.ways
                            .iter()
                            .map(|(_, act)| {
                                let finding = BodyFinding::new(FindingResult::NotDone)
                                    .with_act(act.kind())
                                    .with_period(when("2024"));
                                match act.topic() {
                                    Some(topic) => finding.with_topic(topic.clone()),
                                    None => finding,
                                }
                            })
                            .collect(),
                    )),
                ),
            )
            .in_year(2024),
        ];
        for (actor, act) in &self.ways {
            for day in ["2024-01-01", "2024-11-18", "2024-12-31"] {
                all.push(
                    of.met(
                        "within the year",
                        affairs("2025-02-01").add(day, actor, act.clone()),
                    )
                    .in_year(2024),
                );
            }
            for day in ["2023-12-31", "2025-01-01"] {
                all.push(
                    of.missed(
                        "the year before, or the year after",
                        affairs("2025-02-01").add(day, actor, act.clone()),
                    )
                    .in_year(2024),
                );
            }
            all.push(
                of.met(
                    "only claimed",
                    affairs("2025-02-01")
                        .add("2024-11-18", actor, act.clone())
                        .only_claimed(),
                )
                .in_year(2024),
            );
            all.push(
                of.met(
                    "of the commune",
                    of_reach(Reach::Commune, "2025-02-01").add("2024-11-18", actor, act.clone()),
                )
                .in_year(2024),
            );
        }
        for (actor, act) in &self.wrong {
            all.push(
                of.missed(
                    "done otherwise",
                    affairs("2025-02-01").add("2024-11-18", actor, act.clone()),
                )
                .in_year(2024),
            );
        }
        all
    }
}

fn met_about(topic: Topic) -> Act {
    meeting_with(|it| it.with_topic(topic))
}

/// Art. 15(4): the community reviews, at a meeting, on 18 November or on another day that it agrees.
fn community_review() -> Vec<Vignette> {
    Yearly {
        norm: "decree-61-2023:15.4:review",
        ways: vec![("village-1", met_about(Topic::CONVENTION_REVIEW))],
        wrong: vec![("village-1", met_about(Topic::RECEPTION))],
    }
    .all()
}

/// A report that lacks one of the contents, for each of them.
fn lacking(actor: &'static str, to: &str) -> Vec<Did> {
    (0..FIELDS.len())
        .map(|place| {
            let mut fields = FIELDS.to_vec();
            fields.remove(place);
            (actor, reported(to, Some(&fields)))
        })
        .collect()
}

fn unstated(norm: &'static str, case: Case) -> Vignette {
    Of(norm)
        .open("nobody says what it contains", case)
        .in_year(2024)
}

/// Art. 16(2): the commune's part of the statistics.
fn commune_report() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:16.2:commune-report";
    let mut wrong = lacking("pc", "province-pc");
    wrong.push(("front", reported("province-pc", Some(&FIELDS))));
    wrong.push((
        "pc",
        reported_about(Topic::IMPLEMENTATION, "province-pc", Some(&FIELDS)),
    ));
    let mut all = Yearly {
        norm: NORM,
        ways: vec![("pc", reported("province-pc", Some(&FIELDS)))],
        wrong,
    }
    .all();
    all.push(unstated(
        NORM,
        affairs("2025-02-01").add("2024-11-01", "pc", reported("province-pc", None)),
    ));
    all
}

/// Art. 16(2): the district's, of 2024 only, the district having ended on 2025-07-01.
fn district_report() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:16.2:district-report";
    let of = Of(NORM);
    let done = || reported("province-pc", Some(&FIELDS));
    let then = || affairs("2026-02-01");
    let mut wrong = lacking("district-pc", "province-pc");
    wrong.push(("pc", done()));
    wrong.push((
        "district-pc",
        reported_about(Topic::IMPLEMENTATION, "province-pc", Some(&FIELDS)),
    ));
    let mut all = vec![
        of.met("in 2024", then().add("2024-11-01", "district-pc", done()))
            .times(1),
        of.met(
            "on the last day",
            then().add("2024-12-31", "district-pc", done()),
        ),
        of.missed(
            "the next year",
            then().add("2025-01-01", "district-pc", done()),
        ),
        of.missed(
            "the year before",
            then().add("2023-12-31", "district-pc", done()),
        ),
        of.missed("nothing in 2024", then())
            .due("2024-12-31")
            .times(1),
        of.pending("the last day of 2024", affairs("2024-12-31")),
        of.open("the log may lack it", uncovered(then())),
        of.outside("the year in which the decree came", affairs("2023-12-31")),
        of.outside("the making of a convention", at("2025-02-01")),
        of.met(
            "only claimed",
            then()
                .add("2024-11-01", "district-pc", done())
                .only_claimed(),
        ),
        of.met(
            "of the commune",
            of_reach(Reach::Commune, "2025-02-01").add("2024-11-01", "district-pc", done()),
        ),
    ];
    for (actor, act) in wrong {
        all.push(of.missed("done otherwise", then().add("2024-11-01", actor, act)));
    }
    all.push(unstated(
        NORM,
        then().add("2024-11-01", "district-pc", reported("province-pc", None)),
    ));
    all
}

/// Art. 16(3): before 30 November, so by the 29th.
fn province_report() -> Vec<Vignette> {
    const NORM: &str = "decree-61-2023:16.3:province-report";
    let of = Of(NORM);
    let then = || of_reach(Reach::Wider, "2025-02-01").of_community("province");
    let done = || reported("ministry", Some(&FIELDS));
    let on = |day: &str, actor: &str, act: Act| then().add(day, actor, act);
    let mut all = vec![
        of.met("on the 29th", on("2024-11-29", "province-pc", done()))
            .in_year(2024)
            .due("2024-11-29"),
        of.late("on the 30th", on("2024-11-30", "province-pc", done()))
            .in_year(2024),
        of.met("in January", on("2024-01-01", "province-pc", done()))
            .in_year(2024),
        of.missed("the year before", on("2023-12-31", "province-pc", done()))
            .in_year(2024),
        of.missed("the year after", on("2025-01-01", "province-pc", done()))
            .in_year(2024),
        of.missed("nothing", then()).in_year(2024),
        of.pending(
            "the 29th",
            of_reach(Reach::Wider, "2024-11-29").of_community("province"),
        )
        .in_year(2024)
        .times(1),
        of.missed(
            "the 30th, nothing sent",
            of_reach(Reach::Wider, "2024-11-30").of_community("province"),
        )
        .in_year(2024),
        of.outside(
            "the year in which the decree came",
            of_reach(Reach::Wider, "2023-12-31").of_community("province"),
        ),
        of.outside("the making of a convention", at("2025-02-01")),
        of.open("the log may lack it", uncovered(then()))
            .in_year(2024),
        of.open(
            "no document of it",
            on("2024-11-29", "province-pc", done()).only_claimed(),
        )
        .in_year(2024),
        of.missed(
            "sent elsewhere",
            on("2024-11-29", "province-pc", reported("pc", Some(&FIELDS))),
        )
        .in_year(2024),
        of.missed("by the commune", on("2024-11-29", "pc", done()))
            .in_year(2024),
        of.missed(
            "about something else",
            on(
                "2024-11-29",
                "province-pc",
                reported_about(Topic::IMPLEMENTATION, "ministry", Some(&FIELDS)),
            ),
        )
        .in_year(2024),
        of.met(
            "a matter of a village",
            affairs("2025-02-01").add("2024-11-29", "province-pc", done()),
        )
        .in_year(2024),
        of.met(
            "a matter of a commune",
            of_reach(Reach::Commune, "2025-02-01").add("2024-11-29", "province-pc", done()),
        )
        .in_year(2024),
    ];
    for (_, act) in lacking("province-pc", "ministry") {
        all.push(
            of.missed("a content is missing", on("2024-11-29", "province-pc", act))
                .in_year(2024),
        );
    }
    all.push(unstated(
        NORM,
        on("2024-11-29", "province-pc", reported("ministry", None)),
    ));
    all
}

/// Art. 18(1)(g): the People's Committee reviews the conventions of the commune.
fn commune_review() -> Vec<Vignette> {
    let looked = |topic: Topic| Act::Inspect(review().with_topic(topic));
    Yearly {
        norm: "decree-61-2023:18.1.g:review",
        ways: vec![
            ("pc", looked(Topic::CONVENTION_REVIEW)),
            ("pc", Act::Evaluate(deed(Topic::CONVENTION_REVIEW))),
        ],
        wrong: vec![
            ("front", looked(Topic::CONVENTION_REVIEW)),
            ("front", Act::Evaluate(deed(Topic::CONVENTION_REVIEW))),
            ("pc", looked(Topic::IMPLEMENTATION)),
            ("pc", Act::Evaluate(deed(Topic::YEARLY_RATING))),
        ],
    }
    .all()
}

/// Art. 19(1)(d): the head assesses how the convention is carried out; the yearly meeting of the community is one way.
fn head_assesses() -> Vec<Vignette> {
    Yearly {
        norm: "decree-61-2023:19.1.d:assess",
        ways: vec![
            ("head", Act::Evaluate(deed(Topic::CONVENTION_REVIEW))),
            ("head", met_about(Topic::CONVENTION_REVIEW)),
        ],
        wrong: vec![
            ("pc", Act::Evaluate(deed(Topic::CONVENTION_REVIEW))),
            ("head", Act::Evaluate(deed(Topic::YEARLY_RATING))),
            ("head", met_about(Topic::RECEPTION)),
        ],
    }
    .all()
}

/// Art. 19(1)(e): the head reports to the commune's People's Committee.
fn head_reports() -> Vec<Vignette> {
    Yearly {
        norm: "decree-61-2023:19.1.e:report",
        ways: vec![("head", reported("pc", None))],
        wrong: vec![
            ("head", reported("front", None)),
            ("work-head", reported("pc", None)),
            ("head", reported_about(Topic::IMPLEMENTATION, "pc", None)),
        ],
    }
    .all()
}

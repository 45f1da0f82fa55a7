//! Law 10/2022/QH15 Art. 11–14 and 25 (27 and 28 stand in `people_opinions`), in worlds typed from the articles.

use danchu::act::{ActKind, Channel, Facility, Field, Place, Term, Topic};
use danchu::actor::{Body, BodyKind};
use danchu::catalogue;
use danchu::check::{Context, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{MatterKind, Reach};
use danchu::norm::Rule;
use danchu::record::{
    Act, Case, Consultation, DecisionRecord, Deed, Delivery, FacilityEntry, Interruption, Plan,
    Publication, Reading, Sending, YesNo,
};
use danchu::report::Outcome;
use danchu::time::Span;

use crate::chapter::{self, Chapter};
use crate::mutation;
use crate::people_opinions;
use crate::world::{
    Log, Of, Vignette, body, conclude, date, found_not_done, meeting_with, planned_for, report,
    review, uncovered, when, world,
};

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "people_know",
    own: |norm| {
        chapter::is_in(norm, "law-10-2022", 11..=14) || chapter::is_in(norm, "law-10-2022", 25..=29)
    },
    vignettes: all,
    one_sided: &[],
};

/// The items by clause of Art. 11; the second has five documents, the fourteenth is an open list.
static ITEMS: [(u16, MatterKind); 18] = [
    (1, MatterKind::ITEM_ECONOMY),
    (2, MatterKind::ITEM_BUDGET_DRAFT),
    (2, MatterKind::ITEM_BUDGET),
    (2, MatterKind::ITEM_BUDGET_RUN),
    (2, MatterKind::ITEM_BUDGET_ACCOUNTS),
    (2, MatterKind::ITEM_AUDIT),
    (3, MatterKind::ITEM_PROJECTS),
    (4, MatterKind::ITEM_RULES),
    (5, MatterKind::ITEM_FUNDS),
    (6, MatterKind::ITEM_ASSETS),
    (7, MatterKind::ITEM_SUPPORT),
    (8, MatterKind::ITEM_RELIEF),
    (9, MatterKind::ITEM_CALL_UP),
    (10, MatterKind::ITEM_DISCIPLINE),
    (11, MatterKind::ITEM_OPINIONS),
    (12, MatterKind::ITEM_FEES),
    (13, MatterKind::ITEM_PROCEDURES),
    (14, MatterKind::ITEM_OTHER),
];

/// Every clause of Art. 11, and those that Art. 13 names for each form.
const EVERY: &[u16] = &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const POSTED: &[u16] = &[1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12];
const ALWAYS: &[u16] = &[4, 13];
const TOLD: &[u16] = &[7, 8, 9, 10, 11, 12];

const FACILITIES: [Facility; 4] = [
    Facility::PORTAL,
    Facility::CULTURE_HOUSES,
    Facility::ACTIVITY_POINTS,
    Facility::COMMUNE_LOUDSPEAKER,
];

/// A commune that has everything, and a second village head.
pub(crate) fn commune_of(kind: MatterKind, reach: Reach, as_of: &str) -> Case {
    let mut case = world(kind, reach, as_of).with_body(
        Body::new(body("head-2"), BodyKind::VILLAGE_HEAD).with_parent(body("village-2")),
    );
    let entries = FACILITIES.map(|of| FacilityEntry::new(body("commune"), of, YesNo::Yes));
    case.registers = case
        .registers
        .map(|registers| registers.with_facilities(entries.to_vec()));
    case
}

fn commune(kind: MatterKind, as_of: &str) -> Case {
    commune_of(kind, Reach::Commune, as_of)
}

/// The register says otherwise of one facility, or nothing at all.
fn facility(mut case: Case, facility: &Facility, has: Option<YesNo>) -> Case {
    let lists = case.registers.iter_mut().flat_map(|it| &mut it.facilities);
    for list in lists {
        list.retain(|entry| entry.facility != *facility);
        list.extend(has.map(|has| FacilityEntry::new(body("commune"), facility.clone(), has)));
    }
    case
}

fn document() -> Act {
    Act::Decide(DecisionRecord::new())
}

fn change() -> Act {
    Act::Update(Deed::new())
}

fn of_item(state: impl FnOnce(Publication) -> Publication) -> Act {
    Act::Publish(state(Publication::new(Topic::CONTENT_ITEM)))
}

fn send_item(to: &[(&str, &str)]) -> Act {
    let to = to
        .iter()
        .map(|(to, on)| Delivery::new(body(to)).with_received(when(on)))
        .collect();
    Act::Send(Sending::new(Topic::CONTENT_ITEM, to))
}

/// The document of Monday 2024-03-04; five working days of it end on Monday 2024-03-11.
fn decided(kind: MatterKind) -> Case {
    commune(kind, "2024-06-28").add("2024-03-04", "pc", document())
}

/// An act as a row of a table makes it.
type MakeAct = fn() -> Act;
/// A norm that asks for posting at a place, what it depends on, and the posting as it should be.
type FormAt = (&'static str, Place, Option<Facility>, MakeAct);

/// One form of publicity: the clauses it is asked of, an item it is asked of, the facility, and the act as it should be.
struct FormOf {
    norm: &'static str,
    clauses: &'static [u16],
    item: MatterKind,
    facility: Option<Facility>,
    act: MakeAct,
    /// The same act about something else.
    other: MakeAct,
    /// What lacks something.
    short: &'static [(&'static str, MakeAct)],
}

/// What is asked of every form that Art. 12(3) gives five working days to begin.
fn begun(form: &FormOf) -> Vec<Vignette> {
    let of = Of(form.norm);
    let open = || decided(form.item.clone());
    let done = |on: &str| open().add(on, "pc", (form.act)());
    let mut all = vec![
        of.met("on the fifth working day", done("2024-03-11"))
            .due("2024-03-11")
            .done("2024-03-11"),
        of.met("on the day of the document", done("2024-03-04")),
        of.late("begun one day late", done("2024-03-12"))
            .due("2024-03-11"),
        of.missed("before the document", done("2024-03-03")),
        of.missed("never", open()).due("2024-03-11"),
        of.open("nothing found in a log that may lack it", uncovered(open())),
        of.missed(
            "by the Front",
            open().add("2024-03-11", "front", (form.act)()),
        ),
        of.missed(
            "about something else",
            open().add("2024-03-11", "pc", (form.other)()),
        ),
        of.met("only said to be done", done("2024-03-11").only_claimed()),
        of.met(
            "two documents, each made public",
            done("2024-03-11").add("2024-05-06", "pc", document()).add(
                "2024-05-10",
                "pc",
                (form.act)(),
            ),
        )
        .times(2),
        of.outside(
            "a document only planned",
            commune(form.item.clone(), "2024-06-28").add(
                "2024-03-04",
                "pc",
                planned_for(ActKind::Decide, "2024-03-04"),
            ),
        ),
        of.outside(
            "marked as not yet public by law",
            open().add("2024-03-05", "pc", conclude(Topic::NOT_PUBLIC)),
        ),
        of.missed(
            "a conclusion on something else marks nothing",
            open().add("2024-03-05", "pc", conclude(Topic::PROCEDURE_BREACH)),
        ),
        of.met(
            "an item of one village",
            commune_of(form.item.clone(), Reach::Village, "2024-06-28")
                .add("2024-03-04", "pc", document())
                .add("2024-03-11", "pc", (form.act)()),
        ),
    ];
    let since = |on: &str| {
        commune(form.item.clone(), "2024-06-28")
            .add(on, "pc", document())
            .add("2023-07-03", "pc", (form.act)())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    for (what, act) in form.short {
        all.push(of.missed(what, open().add("2024-03-11", "pc", act())));
    }
    if let Some(own) = &form.facility {
        let with = |has| facility(done("2024-03-11"), own, has);
        all.push(of.outside("there is none", with(Some(YesNo::No))));
        all.push(of.open("nobody says whether there is one", with(None)));
    }
    for (clause, kind) in &ITEMS {
        let asked = form.clauses.contains(clause);
        let then = if asked {
            Outcome::Unsatisfied
        } else {
            Outcome::NotApplicable
        };
        let name = format!("clause {clause}, {kind}");
        all.push(Vignette::new(name, form.norm, decided(kind.clone()), then));
    }
    let works = decided(MatterKind::WORKS);
    all.push(of.outside("a matter that the people decide", works));
    all
}

fn gap(from: &str, until: &str) -> Vec<Interruption> {
    vec![Interruption::new(when(from)).with_until(when(until))]
}

/// How long an item is posted, from Monday 2024-03-11: thirty days end on 2024-04-10.
fn thirty_days(norm: &'static str, item: &MatterKind, place: &Place) -> Vec<Vignette> {
    let of = Of(norm);
    let as_of = |day: &str, state: &dyn Fn(Publication) -> Publication| {
        commune(item.clone(), day)
            .add("2024-03-04", "pc", document())
            .add(
                "2024-03-11",
                "pc",
                of_item(|it| state(it.with_places(vec![place.clone()]))),
            )
    };
    let until = |last: &'static str| as_of("2024-06-28", &|it| it.with_until(when(last)));
    let broken = |from: &'static str, to: &'static str, last: &'static str| {
        as_of("2024-06-28", &|it| {
            it.with_until(when(last)).with_interruptions(gap(from, to))
        })
    };
    let elsewhere = |last: &'static str| {
        of_item(|it| {
            it.with_places(vec![Place::NOTICE_BOARD])
                .with_until(when(last))
        })
    };
    vec![
        of.missed("one day too short", until("2024-04-09")),
        of.met("thirty days", until("2024-04-10")),
        of.met("one day more", until("2024-04-11")),
        of.missed(
            "down on one day, and 29 days after it",
            broken("2024-03-20", "2024-03-20", "2024-04-19"),
        ),
        of.met(
            "down on one day, and 30 days after it",
            broken("2024-03-20", "2024-03-20", "2024-04-20"),
        ),
        of.open("nobody says until when", as_of("2024-06-28", &|it| it)),
        of.pending("still running", as_of("2024-04-09", &|it| it))
            .due("2024-04-10"),
        of.missed(
            "short here, long enough at another place",
            until("2024-03-20").add("2024-03-11", "pc", elsewhere("2024-05-31")),
        ),
        of.late(
            "short at first, posted anew in full",
            until("2024-03-20").add(
                "2024-04-01",
                "pc",
                of_item(|it| {
                    it.with_places(vec![place.clone()])
                        .with_until(when("2024-05-31"))
                }),
            ),
        ),
    ]
}

/// Other places than the one asked for: each posting is one form too few.
fn posted_elsewhere() -> Act {
    of_item(|it| {
        it.with_until(when("2024-06-01")).with_places(vec![
            Place::NOTICE_BOARD,
            Place::CULTURE_HOUSE,
            Place::ACTIVITY_POINT,
        ])
    })
}

fn posted(place: Place) -> Act {
    of_item(|it| {
        it.with_places(vec![place])
            .with_until(when("2024-06-28"))
            .with_channels(vec![Channel::POSTING])
    })
}

fn portal(topic: Topic) -> Act {
    Act::Publish(Publication::new(topic).with_channels(vec![Channel::POSTING, Channel::PORTAL]))
}

fn broadcast(topic: Topic) -> Act {
    Act::Publish(
        Publication::new(topic)
            .with_channels(vec![Channel::COMMUNE_LOUDSPEAKER])
            .with_until(when("2024-06-28")),
    )
}

fn changed_at_the_seat() -> Act {
    Act::Publish(
        Publication::new(Topic::ITEM_CHANGE)
            .with_places(vec![
                Place::COMMUNE_SEAT,
                Place::ALL_CULTURE_HOUSES,
                Place::ALL_ACTIVITY_POINTS,
            ])
            .with_until(when("2024-06-28")),
    )
}

const HEADS: &[(&str, &str)] = &[("head", "2024-03-11"), ("head-2", "2024-03-11")];

fn forms() -> Vec<Vignette> {
    let mut all = begun(&FormOf {
        norm: "law-10-2022:12.3:publish",
        clauses: EVERY,
        item: MatterKind::ITEM_ECONOMY,
        facility: None,
        act: || of_item(|it| it),
        other: changed_at_the_seat,
        short: &[],
    });
    all.extend(begun(&FormOf {
        norm: "law-10-2022:13.1:portal",
        clauses: EVERY,
        item: MatterKind::ITEM_OTHER,
        facility: Some(Facility::PORTAL),
        act: || portal(Topic::CONTENT_ITEM),
        other: || portal(Topic::ITEM_CHANGE),
        short: &[("posted, but not on the portal", || {
            of_item(|it| it.with_channels(vec![Channel::POSTING]))
        })],
    }));
    all.push(Of("law-10-2022:13.1:portal").open(
        "nobody says by which channels",
        decided(MatterKind::ITEM_OTHER).add("2024-03-11", "pc", of_item(|it| it)),
    ));
    let places: [FormAt; 3] = [
        (
            "law-10-2022:13.2:post-seat",
            Place::COMMUNE_SEAT,
            None,
            || posted(Place::COMMUNE_SEAT),
        ),
        (
            "law-10-2022:13.2:post-culture-houses",
            Place::ALL_CULTURE_HOUSES,
            Some(Facility::CULTURE_HOUSES),
            || posted(Place::ALL_CULTURE_HOUSES),
        ),
        (
            "law-10-2022:13.2:post-activity-points",
            Place::ALL_ACTIVITY_POINTS,
            Some(Facility::ACTIVITY_POINTS),
            || posted(Place::ALL_ACTIVITY_POINTS),
        ),
    ];
    for (norm, place, facility, act) in places {
        let item = MatterKind::ITEM_FUNDS;
        all.extend(thirty_days(norm, &item, &place));
        all.extend(begun(&FormOf {
            norm,
            clauses: POSTED,
            item,
            facility,
            act,
            other: changed_at_the_seat,
            short: &[("one place too few", posted_elsewhere)],
        }));
    }
    let norm = "law-10-2022:13.3:broadcast";
    all.extend(begun(&FormOf {
        norm,
        clauses: TOLD,
        item: MatterKind::ITEM_RELIEF,
        facility: Some(Facility::COMMUNE_LOUDSPEAKER),
        act: || broadcast(Topic::CONTENT_ITEM),
        other: || broadcast(Topic::ITEM_CHANGE),
        short: &[("over the loudspeakers of a village", || {
            of_item(|it| {
                it.with_channels(vec![Channel::VILLAGE_LOUDSPEAKER])
                    .with_until(when("2024-06-28"))
            })
        })],
    }));
    let on_air = |as_of: &str, until: Option<&str>, breaks: Vec<Interruption>| {
        commune(MatterKind::ITEM_RELIEF, as_of)
            .add("2024-03-04", "pc", document())
            .add(
                "2024-03-11",
                "pc",
                of_item(|it| {
                    let it = it
                        .with_channels(vec![Channel::COMMUNE_LOUDSPEAKER])
                        .with_interruptions(breaks);
                    match until {
                        Some(until) => it.with_until(when(until)),
                        None => it,
                    }
                }),
            )
    };
    let of = Of(norm);
    let last = |day| on_air("2024-06-28", Some(day), vec![]);
    all.extend([
        of.missed("on two days", last("2024-03-12")),
        of.met("on three days, 11 to 13 March", last("2024-03-13")),
        of.met("on four days", last("2024-03-14")),
        of.missed(
            "on four days, not in a row",
            on_air(
                "2024-06-28",
                Some("2024-03-15"),
                gap("2024-03-13", "2024-03-13"),
            ),
        ),
        of.open("nobody says until when", on_air("2024-06-28", None, vec![])),
        of.pending("on the second day", on_air("2024-03-12", None, vec![])),
    ]);
    all.extend(begun(&FormOf {
        norm: "law-10-2022:13.4:send-heads",
        clauses: TOLD,
        item: MatterKind::ITEM_FEES,
        facility: None,
        act: || send_item(HEADS),
        other: || {
            Act::Send(Sending::new(
                Topic::ITEM_CHANGE,
                HEADS
                    .iter()
                    .map(|(to, _)| Delivery::new(body(to)))
                    .collect(),
            ))
        },
        short: &[("one head too few", || send_item(&[("head", "2024-03-11")]))],
    }));
    all
}

fn always_posted() -> Vec<Vignette> {
    let norm = "law-10-2022:13.2.p2:keep-posted";
    let of = Of(norm);
    let kind = MatterKind::ITEM_RULES;
    let up = |state: fn(Publication) -> Publication| {
        of_item(|it| state(it.with_places(vec![Place::COMMUNE_SEAT])))
    };
    let still = || up(|it| it.with_until(when("2024-06-28")));
    let open = || decided(kind.clone());
    let mut all = vec![
        of.met(
            "posted on the fifth working day, up today",
            open().add("2024-03-11", "pc", still()),
        )
        .due("2024-03-11"),
        of.late(
            "posted a day late, up today",
            open().add("2024-03-12", "pc", still()),
        ),
        of.missed(
            "taken down yesterday",
            open().add(
                "2024-03-11",
                "pc",
                up(|it| it.with_until(when("2024-06-27"))),
            ),
        ),
        of.missed(
            "up at the culture house only",
            open().add(
                "2024-03-11",
                "pc",
                of_item(|it| {
                    it.with_places(vec![Place::ALL_CULTURE_HOUSES])
                        .with_until(when("2024-06-28"))
                }),
            ),
        ),
        of.open(
            "nobody says whether it is up today",
            open().add("2024-03-11", "pc", up(|it| it)),
        ),
        of.missed("never", open()),
        of.missed(
            "posted by the Front",
            open().add("2024-03-11", "front", still()),
        ),
        of.missed(
            "another thing is posted",
            open().add("2024-03-11", "pc", changed_at_the_seat()),
        ),
        of.met(
            "only said to be up",
            open().add("2024-03-11", "pc", still()).only_claimed(),
        ),
        of.met(
            "a later document is no second start",
            open()
                .add("2024-03-11", "pc", still())
                .add("2024-05-06", "pc", document()),
        )
        .times(1),
        of.outside(
            "marked as not yet public",
            open().add("2024-03-05", "pc", conclude(Topic::NOT_PUBLIC)),
        ),
        of.outside(
            "a document only planned",
            commune(kind.clone(), "2024-06-28").add(
                "2024-03-04",
                "pc",
                planned_for(ActKind::Decide, "2024-03-04"),
            ),
        ),
        of.met(
            "of one village",
            commune_of(kind.clone(), Reach::Village, "2024-06-28")
                .add("2024-03-04", "pc", document())
                .add("2024-03-11", "pc", still()),
        ),
    ];
    let since = |on: &str| {
        commune(kind.clone(), "2024-06-28")
            .add(on, "pc", document())
            .add("2023-07-03", "pc", still())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all.extend(by_clause(norm, ALWAYS, Outcome::Unsatisfied, decided));
    all
}

/// The same happens to an item of each clause, and to a matter that the people decide.
fn by_clause(
    norm: &'static str,
    clauses: &[u16],
    then: Outcome,
    happens: impl Fn(MatterKind) -> Case,
) -> Vec<Vignette> {
    let all = ITEMS.iter().map(|(clause, kind)| {
        let then = if clauses.contains(clause) {
            then
        } else {
            Outcome::NotApplicable
        };
        let name = format!("clause {clause}, {kind}");
        Vignette::new(name, norm, happens(kind.clone()), then)
    });
    let other = Of(norm).outside("not an item", happens(MatterKind::WORKS));
    all.chain([other]).collect()
}

fn changes() -> Vec<Vignette> {
    let mut all = Vec::new();
    for (norm, clauses, kind) in [
        (
            "law-10-2022:13.2.p2:update",
            ALWAYS,
            MatterKind::ITEM_PROCEDURES,
        ),
        (
            "law-10-2022:14.1.p3:publish-change",
            EVERY,
            MatterKind::ITEM_PROCEDURES,
        ),
    ] {
        let of = Of(norm);
        let on = |day: &str| commune(kind.clone(), "2024-06-28").add(day, "pc", change());
        let open = || on("2024-03-04");
        let published = |by: &str, act: Act| open().add("2024-03-04", by, act);
        let other = || {
            of_item(|it| {
                it.with_places(vec![Place::COMMUNE_SEAT])
                    .with_until(when("2024-06-28"))
            })
        };
        let promptly = norm == "law-10-2022:14.1.p3:publish-change";
        // No time is stated in the one, an open term in the other.
        let waiting = |name, case| {
            if promptly {
                of.open(name, case)
            } else {
                of.pending(name, case)
            }
        };
        all.extend([
            of.met(
                "made public the same day",
                published("pc", changed_at_the_seat()),
            ),
            waiting("not made public", open()),
            waiting(
                "made public by the Front",
                published("front", changed_at_the_seat()),
            ),
            waiting("another thing made public", published("pc", other())),
            of.open("nothing found in a log that may lack it", uncovered(open())),
            of.met(
                "only said to be public",
                published("pc", changed_at_the_seat()).only_claimed(),
            ),
            of.met(
                "two changes",
                published("pc", changed_at_the_seat())
                    .add("2024-05-06", "pc", change())
                    .add("2024-05-06", "pc", changed_at_the_seat()),
            )
            .times(2),
            of.outside(
                "a change only planned",
                commune(kind.clone(), "2024-06-28").add(
                    "2024-03-04",
                    "pc",
                    planned_for(ActKind::Update, "2024-03-04"),
                ),
            ),
            of.outside("no change", decided(kind.clone())),
            of.outside(
                "marked as not yet public",
                open().add("2024-03-05", "pc", conclude(Topic::NOT_PUBLIC)),
            ),
            of.met(
                "of one village",
                commune_of(kind.clone(), Reach::Village, "2024-06-28")
                    .add("2024-03-04", "pc", change())
                    .add("2024-03-04", "pc", changed_at_the_seat()),
            ),
        ]);
        let since = |day: &str| on(day).add(day, "pc", changed_at_the_seat());
        all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
        let then = if promptly {
            Outcome::Undetermined
        } else {
            Outcome::Pending
        };
        all.extend(by_clause(norm, clauses, then, |kind| {
            commune(kind, "2024-06-28").add("2024-03-04", "pc", change())
        }));
    }
    let of = Of("law-10-2022:13.2.p2:update");
    let open =
        || commune(MatterKind::ITEM_PROCEDURES, "2024-06-28").add("2024-03-04", "pc", change());
    all.extend([
        of.missed(
            "found not made public",
            open().add(
                "2024-06-03",
                "council",
                found_not_done(ActKind::Publish, Some(Topic::ITEM_CHANGE)),
            ),
        ),
        of.met(
            "made public long after: no time is stated",
            open().add("2024-06-03", "pc", changed_at_the_seat()),
        ),
        of.pending(
            "made public, but not at the seat",
            open().add(
                "2024-03-05",
                "pc",
                Act::Publish(
                    Publication::new(Topic::ITEM_CHANGE)
                        .with_places(vec![Place::ALL_CULTURE_HOUSES]),
                ),
            ),
        ),
    ]);
    let of = Of("law-10-2022:14.1.p3:publish-change");
    let read = |on: &str| {
        open()
            .with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(3)))
            .add(on, "pc", changed_at_the_seat())
    };
    all.extend([
        of.met("within the reading of promptly", read("2024-03-07"))
            .due("2024-03-07"),
        of.late("after the reading of promptly", read("2024-03-08")),
        of.missed(
            "never, by the reading of promptly",
            open().with_reading(Reading::new(Term::PROMPTLY).with_within(Span::days(3))),
        ),
        of.open(
            "the next day, and nobody says what promptly means",
            open().add("2024-03-05", "pc", changed_at_the_seat()),
        ),
    ]);
    all
}

fn told_by_the_heads() -> Vec<Vignette> {
    let norm = "law-10-2022:13.4:tell-people";
    let of = Of(norm);
    let kind = MatterKind::ITEM_CALL_UP;
    let sent_on =
        |kind: MatterKind, on: &str| commune(kind, "2024-06-28").add(on, "pc", send_item(HEADS));
    let sent = || sent_on(kind.clone(), "2024-03-11");
    let by = |topic: Topic, channel: Channel| {
        Act::Notify(Publication::new(topic).with_channels(vec![channel]))
    };
    let told =
        |channel: Channel| sent().add("2024-03-15", "head", by(Topic::CONTENT_ITEM, channel));
    let mut all: Vec<Vignette> = [
        Channel::MEETING,
        Channel::DIRECT,
        Channel::HOUSEHOLD_LETTER,
        Channel::TELEPHONE,
        Channel::AGREED_NETWORK,
    ]
    .into_iter()
    .map(|channel| of.met("in one of the forms", told(channel)).by("head"))
    .collect();
    all.extend([
        of.pending("the other head has not", told(Channel::MEETING))
            .by("head-2"),
        of.met("each head owes it for his village", told(Channel::MEETING))
            .by("head")
            .times(2),
        of.pending("in no form that is named", told(Channel::OTHER))
            .by("head"),
        of.open(
            "nobody says in which form",
            sent().add(
                "2024-03-15",
                "head",
                Act::Notify(Publication::new(Topic::CONTENT_ITEM)),
            ),
        )
        .by("head"),
        of.pending(
            "told of something else",
            sent().add(
                "2024-03-15",
                "head",
                by(Topic::ITEM_CHANGE, Channel::MEETING),
            ),
        )
        .by("head"),
        of.pending("not told", sent()).by("head"),
        of.missed(
            "found not told",
            sent().add(
                "2024-06-03",
                "pc",
                found_not_done(ActKind::Notify, Some(Topic::CONTENT_ITEM)),
            ),
        )
        .by("head"),
        of.met("only said to be told", told(Channel::DIRECT).only_claimed())
            .by("head"),
        of.outside(
            "something else was sent",
            commune(kind.clone(), "2024-06-28").add(
                "2024-03-11",
                "pc",
                Act::Send(Sending::new(
                    Topic::ITEM_CHANGE,
                    vec![Delivery::new(body("head"))],
                )),
            ),
        ),
        of.outside(
            "sent by the Front",
            commune(kind.clone(), "2024-06-28").add("2024-03-11", "front", send_item(HEADS)),
        ),
        of.outside(
            "marked as not yet public",
            told(Channel::MEETING).add("2024-03-05", "pc", conclude(Topic::NOT_PUBLIC)),
        )
        .by("head"),
        of.outside(
            "a sending only planned",
            commune(kind.clone(), "2024-06-28").add(
                "2024-03-04",
                "pc",
                planned_for(ActKind::Send, "2024-03-04"),
            ),
        ),
        of.met(
            "of one village",
            commune_of(kind.clone(), Reach::Village, "2024-06-28")
                .add("2024-03-11", "pc", send_item(HEADS))
                .add(
                    "2024-03-15",
                    "head",
                    by(Topic::CONTENT_ITEM, Channel::MEETING),
                ),
        )
        .by("head"),
    ]);
    let since = |on: &str| {
        sent_on(kind.clone(), on).add(
            "2023-07-04",
            "head",
            by(Topic::CONTENT_ITEM, Channel::MEETING),
        )
    };
    all.extend(
        of.since_2023_07_01(since, Outcome::Satisfied)
            .map(|vignette| vignette.by("head")),
    );
    all.extend(by_clause(norm, TOLD, Outcome::Pending, |kind| {
        sent_on(kind, "2024-03-11")
    }));
    all
}

/// The list of the quarter, asked of the last quarter of 2024.
fn lists() -> Vec<Vignette> {
    const SAYS: [Field; 3] = [Field::ITEMS, Field::PUBLICITY_FORM, Field::PUBLICITY_TIME];
    let places = [
        ("law-10-2022:13.2.p2:list-seat", Place::COMMUNE_SEAT, None),
        (
            "law-10-2022:13.2.p2:list-culture-houses",
            Place::ALL_CULTURE_HOUSES,
            Some(Facility::CULTURE_HOUSES),
        ),
        (
            "law-10-2022:13.2.p2:list-activity-points",
            Place::ALL_ACTIVITY_POINTS,
            Some(Facility::ACTIVITY_POINTS),
        ),
    ];
    let mut all: Vec<Vignette> = Vec::new();
    for (norm, place, own) in places {
        let of = Of(norm);
        let kind = MatterKind::COMMUNE_PUBLICITY;
        // A matter opened on 2024-10-01 owes its first list for the last quarter of 2024.
        let opened = |mut case: Case, on: &str| {
            for matter in &mut case.matters {
                matter.opened = Some(date(on));
            }
            case
        };
        let open = |as_of: &str| opened(commune(kind.clone(), as_of), "2024-10-01");
        let says = |topic: Topic, fields: &[Field], place: Place| {
            Act::Publish(
                Publication::new(topic)
                    .with_places(vec![place])
                    .with_contents(fields.to_vec()),
            )
        };
        let list = || says(Topic::PUBLISHED_LIST, &SAYS, place.clone());
        let first = |on: &str| open("2024-12-31").add(on, "pc", list());
        all.extend([
            of.met("on the first day of the quarter", first("2024-10-01"))
                .due("2024-12-31"),
            of.met("on the last day of the quarter", first("2024-12-31"))
                .times(1),
            of.missed(
                "in the quarter before",
                opened(commune(kind.clone(), "2025-01-01"), "2024-07-01").add(
                    "2024-09-30",
                    "pc",
                    list(),
                ),
            )
            .times(3),
            of.missed("none on the day after the quarter", open("2025-01-01"))
                .due("2024-12-31"),
            of.pending("none on the last day of the quarter", open("2024-12-31")),
            of.pending(
                "that of one quarter is none of the next",
                open("2025-02-28").add("2024-12-31", "pc", list()),
            )
            .due("2025-03-31")
            .times(2),
            of.open(
                "nothing found in a log that may lack it",
                uncovered(open("2025-01-01")),
            ),
            of.missed(
                "by the Front",
                open("2025-01-01").add("2024-11-01", "front", list()),
            ),
            of.missed(
                "an item in place of the list",
                open("2025-01-01").add(
                    "2024-11-01",
                    "pc",
                    says(Topic::CONTENT_ITEM, &SAYS, place.clone()),
                ),
            ),
            of.missed(
                "at another place",
                open("2025-01-01").add(
                    "2024-11-01",
                    "pc",
                    says(Topic::PUBLISHED_LIST, &SAYS, Place::NOTICE_BOARD),
                ),
            ),
            of.met("only said to be posted", first("2024-11-01").only_claimed()),
            of.outside("of an item", decided(MatterKind::ITEM_ECONOMY)),
            of.met(
                "of one village",
                opened(
                    commune_of(kind.clone(), Reach::Village, "2024-12-31"),
                    "2024-01-01",
                )
                .add("2024-11-01", "pc", list()),
            ),
            // The first quarter that lies whole in the time of the law is the third of 2023.
            of.outside(
                "the last day of the quarter before the law",
                commune(kind.clone(), "2023-06-30"),
            ),
            of.pending(
                "the first day of the law",
                commune(kind.clone(), "2023-07-01"),
            )
            .due("2023-09-30")
            .times(1),
            of.pending(
                "the first quarter of the law is over, the next has begun",
                commune(kind.clone(), "2023-10-01"),
            )
            .times(2),
        ]);
        for lacking in 0..SAYS.len() {
            let mut fields = SAYS.to_vec();
            fields.remove(lacking);
            all.push(of.missed(
                "one content lacking",
                open("2025-01-01").add(
                    "2024-11-01",
                    "pc",
                    says(Topic::PUBLISHED_LIST, &fields, place.clone()),
                ),
            ));
        }
        if let Some(own) = own {
            let with = |has| facility(first("2024-11-01"), &own, has);
            all.push(of.outside("there is none", with(Some(YesNo::No))));
            all.push(of.open("nobody says whether there is one", with(None)));
        }
    }
    for vignette in &mut all {
        // As of the first day of 2025 the next quarter has begun; what is asked is the one before.
        if vignette.case.as_of == date("2025-01-01") {
            vignette.year = Some(2024);
        }
    }
    all
}

fn the_list() -> Act {
    Act::Publish(Publication::new(Topic::PUBLISHED_LIST))
}

fn plan_of(topic: Topic, contents: &[Field]) -> Act {
    Act::Plan(
        Plan::new()
            .with_topic(topic)
            .with_contents(contents.to_vec()),
    )
}

const PLAN_SAYS: [Field; 5] = [
    Field::ITEMS,
    Field::PUBLICITY_FORM,
    Field::PUBLICITY_TIME,
    Field::PUBLICITY_TERM,
    Field::RESPONSIBLE,
];

fn the_plan() -> Vec<Vignette> {
    let kind = MatterKind::COMMUNE_PUBLICITY;
    let bare = || commune(kind.clone(), "2024-06-28");
    let of = Of("law-10-2022:14.1:plan");
    let plan = || plan_of(Topic::PUBLICITY, &PLAN_SAYS);
    let open = || bare().add("2024-03-29", "pc", the_list());
    let mut all = vec![
        of.met("planned before", open().add("2024-01-08", "pc", plan())),
        of.met(
            "planned after: no time is stated",
            open().add("2024-05-06", "pc", plan()),
        ),
        of.pending("no plan", open()),
        of.pending(
            "planned by the Front",
            open().add("2024-01-08", "front", plan()),
        ),
        of.pending(
            "another plan",
            open().add(
                "2024-01-08",
                "pc",
                plan_of(Topic::PEOPLE_DECIDE, &PLAN_SAYS),
            ),
        ),
        of.missed(
            "found without a plan",
            open().add(
                "2024-06-03",
                "council",
                found_not_done(ActKind::Plan, Some(Topic::PUBLICITY)),
            ),
        ),
        of.open("nothing found in a log that may lack it", uncovered(open())),
        of.met(
            "only said to be planned, and asked once for two lists",
            open()
                .add("2024-06-28", "pc", the_list())
                .add("2024-01-08", "pc", plan())
                .only_claimed(),
        )
        .times(1),
        of.outside(
            "a list by the Front",
            bare().add("2024-03-29", "front", the_list()),
        ),
        of.outside(
            "no list",
            bare().add("2024-03-29", "pc", changed_at_the_seat()),
        ),
        of.outside(
            "a list only planned",
            bare().add(
                "2024-03-29",
                "pc",
                planned_for(ActKind::Publish, "2024-03-29"),
            ),
        ),
        of.outside(
            "of an item",
            commune(MatterKind::ITEM_ECONOMY, "2024-06-28").add("2024-03-29", "pc", the_list()),
        ),
        of.met(
            "of one village",
            commune_of(kind.clone(), Reach::Village, "2024-06-28")
                .add("2024-03-29", "pc", the_list())
                .add("2024-01-08", "pc", plan()),
        ),
    ];
    let since = |on: &str| {
        bare()
            .add(on, "pc", the_list())
            .add("2023-07-03", "pc", plan())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));

    let of = Of("law-10-2022:14.1:plan-contents");
    let planned =
        |contents: &[Field]| bare().add("2024-01-08", "pc", plan_of(Topic::PUBLICITY, contents));
    all.extend([
        of.met("all five", planned(&PLAN_SAYS)),
        of.open(
            "nobody says what it states",
            bare().add(
                "2024-01-08",
                "pc",
                Act::Plan(Plan::new().with_topic(Topic::PUBLICITY)),
            ),
        ),
        of.outside(
            "another plan",
            bare().add(
                "2024-01-08",
                "pc",
                plan_of(Topic::PEOPLE_DECIDE, &PLAN_SAYS),
            ),
        ),
        of.outside(
            "a plan of the Front",
            bare().add("2024-01-08", "front", plan_of(Topic::PUBLICITY, &PLAN_SAYS)),
        ),
        of.outside(
            "of an item",
            commune(MatterKind::ITEM_ECONOMY, "2024-06-28").add("2024-01-08", "pc", plan()),
        ),
        of.met(
            "of one village",
            commune_of(kind.clone(), Reach::Village, "2024-06-28").add("2024-01-08", "pc", plan()),
        ),
    ]);
    for lacking in 0..PLAN_SAYS.len() {
        let mut fields = PLAN_SAYS.to_vec();
        fields.remove(lacking);
        all.push(of.missed("one of five lacking", planned(&fields)));
    }
    all.extend(of.since_2023_07_01(|on| bare().add(on, "pc", plan()), Outcome::Satisfied));
    all
}

/// An act of the chair, and what else might pass for it.
struct OfTheChair {
    norm: &'static str,
    acts: Vec<Act>,
    /// What does not do.
    not: Vec<Act>,
    found: Act,
}

fn of_the_chair() -> Vec<Vignette> {
    let direct = |topic: Topic| Deed::new().with_topic(topic);
    let rows = [
        OfTheChair {
            norm: "law-10-2022:14.1.p2:direct",
            acts: vec![Act::Direct(direct(Topic::PUBLICITY))],
            not: vec![Act::Direct(direct(Topic::PEOPLE_DECIDE))],
            found: found_not_done(ActKind::Direct, Some(Topic::PUBLICITY)),
        },
        OfTheChair {
            norm: "law-10-2022:14.1.p2:inspect",
            acts: vec![Act::Inspect(review()), Act::Urge(direct(Topic::PUBLICITY))],
            not: vec![Act::Urge(direct(Topic::PEOPLE_DECIDE))],
            found: found_not_done(ActKind::Inspect, None),
        },
        OfTheChair {
            norm: "law-10-2022:14.1.p2:report",
            acts: vec![report(Topic::PUBLICITY, &["pc"])],
            not: vec![
                report(Topic::PEOPLE_DECIDE, &["pc"]),
                report(Topic::PUBLICITY, &["front"]),
            ],
            found: found_not_done(ActKind::Report, Some(Topic::PUBLICITY)),
        },
    ];
    let kind = MatterKind::COMMUNE_PUBLICITY;
    let plan = || plan_of(Topic::PUBLICITY, &PLAN_SAYS);
    let mut all = Vec::new();
    for row in rows {
        let of = Of(row.norm);
        let on = |day: &str| commune(kind.clone(), "2024-06-28").add(day, "pc", plan());
        let open = || on("2024-01-08");
        for act in &row.acts {
            all.extend([
                of.met(
                    "by the chair",
                    open().add("2024-02-05", "pc-chair", act.clone()),
                ),
                of.met(
                    "only said to be done",
                    open()
                        .add("2024-02-05", "pc-chair", act.clone())
                        .only_claimed(),
                ),
                of.pending(
                    "by the chair of the Front",
                    open().add("2024-02-05", "front-chair", act.clone()),
                ),
                of.pending(
                    "before there was a plan",
                    open().add("2024-01-05", "pc-chair", act.clone()),
                ),
                of.met(
                    "for each of two plans",
                    open().add("2024-06-03", "pc", plan()).add(
                        "2024-06-10",
                        "pc-chair",
                        act.clone(),
                    ),
                )
                .times(2),
                of.met(
                    "of one village",
                    commune_of(kind.clone(), Reach::Village, "2024-06-28")
                        .add("2024-01-08", "pc", plan())
                        .add("2024-02-05", "pc-chair", act.clone()),
                ),
            ]);
            let since = |day: &str| on(day).add("2023-07-03", "pc-chair", act.clone());
            all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
        }
        for act in row.not {
            all.push(of.pending("not that", open().add("2024-02-05", "pc-chair", act)));
        }
        all.extend([
            of.pending("not done: no time is stated", open()),
            of.missed(
                "found not done",
                open().add("2024-06-03", "council", row.found),
            ),
            of.open("nothing found in a log that may lack it", uncovered(open())),
            of.outside(
                "a plan of something else",
                commune(kind.clone(), "2024-06-28").add(
                    "2024-01-08",
                    "pc",
                    plan_of(Topic::PEOPLE_DECIDE, &[]),
                ),
            ),
            of.outside(
                "a plan of the Front",
                commune(kind.clone(), "2024-06-28").add("2024-01-08", "front", plan()),
            ),
            of.outside(
                "a plan only planned",
                commune(kind.clone(), "2024-06-28").add(
                    "2024-01-08",
                    "front",
                    planned_for(ActKind::Plan, "2024-02-05"),
                ),
            ),
            of.outside(
                "of an item",
                commune(MatterKind::ITEM_ECONOMY, "2024-06-28").add("2024-01-08", "pc", plan()),
            ),
        ]);
    }
    all
}

fn to_the_council() -> Vec<Vignette> {
    let norm = "law-10-2022:14.3:report";
    let of = Of(norm);
    let kind = MatterKind::ITEM_BUDGET;
    let session = || meeting_with(|meeting| meeting.with_topic(Topic::ORDINARY_SESSION));
    let published =
        |kind: MatterKind, on: &str| commune(kind, "2024-12-31").add(on, "pc", of_item(|it| it));
    let sat = || {
        published(kind.clone(), "2024-03-11")
            .add("2024-03-10", "council", session())
            .add("2024-07-10", "council", session())
            .add("2024-12-10", "council", session())
    };
    let both = || report(Topic::PUBLICITY, &["council", "front"]);
    let mut all = vec![
        of.met(
            "on the day of the nearest session after the publication",
            sat().add("2024-07-10", "pc", both()),
        )
        .due("2024-07-10"),
        of.late("the day after it", sat().add("2024-07-11", "pc", both())),
        of.missed("never", sat()),
        of.missed(
            "not to the Front",
            sat().add("2024-07-10", "pc", report(Topic::PUBLICITY, &["council"])),
        ),
        of.missed(
            "not to the Council",
            sat().add("2024-07-10", "pc", report(Topic::PUBLICITY, &["front"])),
        ),
        of.missed(
            "about something else",
            sat().add(
                "2024-07-10",
                "pc",
                report(Topic::PEOPLE_DECIDE, &["council", "front"]),
            ),
        ),
        of.missed("by the Front", sat().add("2024-07-10", "front", both())),
        of.open("nothing found in a log that may lack it", uncovered(sat())),
        of.pending("no session yet", published(kind.clone(), "2024-03-11")),
        of.met(
            "asked once, of the first publication, and only said to be reported",
            sat()
                .add("2024-08-05", "pc", of_item(|it| it))
                .add("2024-07-10", "pc", both())
                .only_claimed(),
        )
        .times(1),
        of.outside(
            "a change made public",
            commune(kind.clone(), "2024-12-31").add("2024-03-11", "pc", changed_at_the_seat()),
        ),
        of.outside(
            "made public by the Front",
            commune(kind.clone(), "2024-12-31").add("2024-03-11", "front", of_item(|it| it)),
        ),
        of.outside(
            "a publication only planned",
            commune(kind.clone(), "2024-12-31").add(
                "2024-03-11",
                "pc",
                planned_for(ActKind::Publish, "2024-03-11"),
            ),
        ),
        of.outside(
            "marked as not yet public",
            sat().add("2024-03-05", "pc", conclude(Topic::NOT_PUBLIC)),
        ),
        of.met(
            "of one village",
            commune_of(kind.clone(), Reach::Village, "2024-12-31")
                .add("2024-03-11", "pc", of_item(|it| it))
                .add("2024-07-10", "council", session())
                .add("2024-07-10", "pc", both()),
        ),
    ];
    let since = |on: &str| {
        published(kind.clone(), on)
            .add("2023-07-10", "council", session())
            .add("2023-07-10", "pc", both())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all.extend(by_clause(norm, EVERY, Outcome::Unsatisfied, |kind| {
        published(kind, "2024-03-11").add("2024-07-10", "council", session())
    }));
    all
}

/// A special law displaces the general rule on its own point, Art. 12(3), 13(2), 13(6).
fn special_law() -> Vec<Vignette> {
    let case = || decided(MatterKind::ITEM_CALL_UP);
    // A stand-in: what prevails is the law of the field, which is not in the catalogue.
    let special = |norm: &str| {
        let by = Citation::new("10/2022/QH15".parse().unwrap(), "13.6".parse().unwrap());
        Context::new().with_special_law(SpecialLaw::new(norm.parse().unwrap(), by))
    };
    vec![
        Of("law-10-2022:12.3:publish")
            .outside("other law gives the time", case())
            .context(special("law-10-2022:12.3:publish")),
        Of("law-10-2022:13.2:post-seat")
            .outside("other law gives the period of posting", case())
            .context(special("law-10-2022:13.2:post-seat")),
    ]
}

/// The nine kinds of draft of Art. 25, by clause.
pub(crate) const DRAFTS: [MatterKind; 9] = [
    MatterKind::DRAFT_ECONOMY,
    MatterKind::DRAFT_LAND_USE,
    MatterKind::DRAFT_INVESTMENT,
    MatterKind::DRAFT_BOUNDARY,
    MatterKind::DRAFT_DECISION,
    MatterKind::DRAFT_BUILDING_PLAN,
    MatterKind::DRAFT_RULES,
    MatterKind::DRAFT_BURDEN,
    MatterKind::DRAFT_OTHER,
];

/// The people give opinions before the competent authority decides, Art. 25.
fn heard_first() -> Vec<Vignette> {
    let norm = "law-10-2022:25:consult-first";
    let of = Of(norm);
    let consult = || Act::Consult(Consultation::new());
    let dialogue = || Act::Dialogue(Deed::new());
    let decided = || decided(MatterKind::DRAFT_LAND_USE);
    let mut all = vec![
        of.met(
            "heard the day before",
            decided().add("2024-03-03", "pc", consult()),
        ),
        of.met(
            "heard the same day",
            decided().add("2024-03-04", "pc", consult()),
        ),
        of.missed(
            "heard the day after",
            decided().add("2024-03-05", "pc", consult()),
        ),
        of.met(
            "a dialogue before",
            decided().add("2024-03-01", "pc", dialogue()),
        ),
        of.missed(
            "a dialogue after",
            decided().add("2024-03-05", "pc", dialogue()),
        ),
        of.missed("not heard", decided()),
        of.missed(
            "only told of it",
            decided().add("2024-03-01", "pc", of_item(|it| it)),
        ),
        of.open(
            "nothing found in a log that may lack it",
            uncovered(decided()),
        ),
        of.outside(
            "nothing decided yet",
            commune(MatterKind::DRAFT_LAND_USE, "2024-06-28").add("2024-03-03", "pc", consult()),
        ),
        of.missed(
            "decided above the commune",
            commune_of(MatterKind::DRAFT_INVESTMENT, Reach::Wider, "2024-06-28").add(
                "2024-03-04",
                "district-pc",
                document(),
            ),
        ),
        of.missed(
            "of one village",
            commune_of(MatterKind::DRAFT_BOUNDARY, Reach::Village, "2024-06-28").add(
                "2024-03-04",
                "pc",
                document(),
            ),
        ),
        of.outside(
            "an item made public",
            self::decided(MatterKind::ITEM_ECONOMY),
        ),
        of.outside(
            "a matter that the people decide",
            self::decided(MatterKind::WORKS),
        ),
    ];
    for kind in DRAFTS {
        all.push(of.missed("a draft of each clause", self::decided(kind)));
    }
    let since = |on: &str| {
        commune(MatterKind::DRAFT_RULES, "2024-06-28")
            .add(on, "council", document())
            .add("2023-06-01", "pc", consult())
    };
    all.extend(of.since_2023_07_01(since, Outcome::Satisfied));
    all
}

fn all() -> Vec<Vignette> {
    [
        forms(),
        always_posted(),
        changes(),
        told_by_the_heads(),
        lists(),
        the_plan(),
        of_the_chair(),
        to_the_council(),
        special_law(),
        heard_first(),
        people_opinions::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What no vignette can notice, and why.
const EQUIVALENT: &[(&str, &str)] = &[
    ("12.3:publish: duty.each Trigger -> Round", NO_ROUND),
    ("13.1:portal: duty.each Trigger -> Round", NO_ROUND),
    ("13.2.p2:update: duty.each Trigger -> Round", NO_ROUND),
    (
        "13.2:post-activity-points: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "13.2:post-culture-houses: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    ("13.2:post-seat: duty.each Trigger -> Round", NO_ROUND),
    ("13.3:broadcast: duty.each Trigger -> Round", NO_ROUND),
    ("13.4:send-heads: duty.each Trigger -> Round", NO_ROUND),
    ("27.1:hear: duty.each Trigger -> Round", NO_ROUND),
    (
        "27.2:members: validity.tests[0].needs[0].members.max",
        NO_SIZE,
    ),
    (
        "27.2:members: validity.tests[0].needs[0].members.min",
        NO_SIZE,
    ),
    ("14.1.p2:direct: duty.each Trigger -> Round", NO_ROUND),
    ("14.1.p2:inspect: duty.each Trigger -> Round", NO_ROUND),
    ("14.1.p2:report: duty.each Trigger -> Round", NO_ROUND),
    (
        "14.1.p3:publish-change: duty.each Trigger -> Round",
        NO_ROUND,
    ),
    (
        "12.3:publish: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("13.1:portal: duty.timing None -> ToNextWorkingDay", WORKING),
    (
        "13.2.p2:keep-posted: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.2:post-activity-points: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.2:post-culture-houses: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.2:post-seat: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.3:broadcast: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.4:send-heads: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    (
        "13.2.p2:list-activity-points: duty.each Trigger ->",
        EACH_PERIOD,
    ),
    ("13.2.p2:list-activity-points: period starts -1 day", WHOLE),
    (
        "13.2.p2:list-culture-houses: duty.each Trigger ->",
        EACH_PERIOD,
    ),
    ("13.2.p2:list-culture-houses: period starts -1 day", WHOLE),
    ("13.2.p2:list-seat: duty.each Trigger ->", EACH_PERIOD),
    ("13.2.p2:list-seat: period starts -1 day", WHOLE),
];

const NO_SIZE: &str = "the article names no size, and the seats of four sides need four";
const NO_ROUND: &str = "none of these acts is a round of voting";
const WORKING: &str = "working days never end on a day of rest";
const EACH_PERIOD: &str = "each quarter is an instance of its own";
const WHOLE: &str =
    "a quarter counts that lies whole in the period, and one begins on the first day";

#[test]
fn every_change_of_a_row_is_noticed() {
    mutation::hold(CHAPTER.own, &all(), EQUIVALENT);
}

/// Who owes what to whom, as the articles say.
#[test]
fn bearers_and_claimants_are_those_of_the_articles() {
    const PEOPLE: &[&str] = &["citizens"];
    let expected: &[(&str, &[&str], &[&str])] = &[
        ("12.3:publish", &["commune_pc"], PEOPLE),
        ("13.1:portal", &["commune_pc"], PEOPLE),
        ("13.2:post-seat", &["commune_pc"], PEOPLE),
        ("13.2:post-culture-houses", &["commune_pc"], PEOPLE),
        ("13.2:post-activity-points", &["commune_pc"], PEOPLE),
        ("13.2.p2:keep-posted", &["commune_pc"], PEOPLE),
        ("13.2.p2:update", &["commune_pc"], PEOPLE),
        ("13.2.p2:list-seat", &["commune_pc"], PEOPLE),
        ("13.2.p2:list-culture-houses", &["commune_pc"], PEOPLE),
        ("13.2.p2:list-activity-points", &["commune_pc"], PEOPLE),
        ("13.3:broadcast", &["commune_pc"], PEOPLE),
        ("13.4:send-heads", &["commune_pc"], PEOPLE),
        ("13.4:tell-people", &["village_head"], PEOPLE),
        ("14.1:plan", &["commune_pc"], PEOPLE),
        ("14.1.p2:direct", &["commune_pc_chair"], &["commune_pc"]),
        ("14.1.p2:inspect", &["commune_pc_chair"], &["commune_pc"]),
        ("14.1.p2:report", &["commune_pc_chair"], &["commune_pc"]),
        ("14.1.p3:publish-change", &["commune_pc"], PEOPLE),
        (
            "14.3:report",
            &["commune_pc"],
            &["commune_council", "commune_front"],
        ),
        ("27.1:inform", &["commune_pc"], PEOPLE),
        ("27.1:hear", &["commune_pc"], PEOPLE),
        ("27.3:sum-up", &["commune_pc"], PEOPLE),
        ("27.3:send-explanation", &["commune_pc"], PEOPLE),
        ("27.3:keep-explanation", &["commune_pc"], PEOPLE),
        ("28.1:plan", &["commune_pc"], PEOPLE),
        (
            "28.1:send-plan",
            &["commune_pc"],
            &["commune_council", "commune_front"],
        ),
        ("28.1.p2:carry-out", &["commune_pc"], &["superior_body"]),
        ("28.2:carry-out", &["commune_pc"], PEOPLE),
        ("28.3:direct", &["commune_pc_chair"], PEOPLE),
        ("28.3:publish", &["commune_pc_chair"], PEOPLE),
        ("28.4:report", &["commune_pc"], &["superior_body"]),
        ("28.4:give-reasons", &["superior_body"], PEOPLE),
        ("28.4:send-explanation", &["superior_body"], &["commune_pc"]),
        ("28.4:publish", &["commune_pc"], PEOPLE),
        (
            "28.5:report",
            &["commune_pc"],
            &["commune_council", "commune_front"],
        ),
        ("28.6.p2:supervise", &["commune_front"], PEOPLE),
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

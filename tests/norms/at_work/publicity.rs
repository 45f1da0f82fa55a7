//! Art. 46–48 and 64–66: what is made public, when, in which form and for how long.

use danchu::act::{ActKind, Channel, Place, Topic};
use danchu::matter::MatterKind;
use danchu::record::{Act, Case, Interruption, Publication, YesNo};
use danchu::report::Outcome;

use super::world::{
    At, BOTH, Untimed, answer, by_channels, intranet, meet_about, petition, reply, up,
};
use crate::world::{
    Log as _, Vignette, conclude, decide, found_not_done, planned_for, uncovered, when,
};

/// A decision or document of the competent body on the item.
fn decided() -> Act {
    decide(|decision| decision)
}

/// The item is decided on a day, looked at two years later.
fn item(at: At, kind: &MatterKind, on: &str) -> Case {
    at.world(kind.clone(), "2026-08-31")
        .add(on, "head", decided())
}

fn first(at: At, on: &str) -> Case {
    item(at, &at.items()[0], on)
}

fn secret(case: Case) -> Case {
    case.add("2024-08-01", "head", conclude(Topic::CLOSED_INFORMATION))
}

fn other_topic(mut publication: Publication) -> Publication {
    publication.topic = Topic::VOTE_RESULT;
    publication
}

/// Art. 47(2): 5 working days; Art. 65(2): 15 days. By one form of Art. 47(1), 65(1).
fn publicise(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:47.2:publicise", "law-10-2022:65.2:publicise");
    let posted =
        |case: Case, on: &str| case.add(on, "head", Act::Publish(by_channels(&[Channel::POSTING])));
    let mut all = Vec::new();
    for kind in at.items() {
        all.push(of.missed("each item, never made public", item(at, kind, "2024-08-05")));
    }
    all.push(of.outside(
        "a matter that is no item",
        item(at, &at.foreign(), "2024-08-05"),
    ));
    // Monday 5 August 2024: the fifth working day after it is Monday 12, the fifteenth day Tuesday 20.
    let (last, after) = at.pick(("2024-08-12", "2024-08-13"), ("2024-08-20", "2024-08-21"));
    let eve = at.pick("2024-08-09", "2024-08-19");
    for day in [eve, last] {
        all.push(
            of.met("in time", posted(first(at, "2024-08-05"), day))
                .due(last)
                .done(if day == eve { eve } else { last }),
        );
    }
    all.push(
        of.late("the day after", posted(first(at, "2024-08-05"), after))
            .due(last),
    );
    all.push(of.pending(
        "on the last day, nothing yet",
        first(at, "2024-08-05").with_as_of(last.parse().unwrap()),
    ));
    all.push(of.missed(
        "the day after, nothing",
        first(at, "2024-08-05").with_as_of(after.parse().unwrap()),
    ));
    if at == At::Enterprise {
        // Friday 9 August: the fifteenth day is Saturday 24, which moves to Monday 26.
        all.push(
            of.met(
                "a Saturday moves to Monday",
                posted(first(at, "2024-08-09"), "2024-08-26"),
            )
            .due("2024-08-26"),
        );
    }
    let channels: Vec<Channel> = at.pick(
        vec![
            Channel::POSTING,
            Channel::INTRANET,
            Channel::PORTAL,
            Channel::MEETING,
            Channel::WRITTEN_TO_ALL,
            Channel::SECTION_HEADS,
            Channel::WRITTEN_TO_UNION,
            Channel::OTHER,
        ],
        vec![
            Channel::POSTING,
            Channel::MEETING,
            Channel::WRITTEN_TO_ALL,
            Channel::SECTION_HEADS,
            Channel::WRITTEN_TO_UNION,
            Channel::INTRANET,
            Channel::PORTAL,
            Channel::TELEPHONE,
            Channel::AGREED_NETWORK,
            Channel::OTHER,
        ],
    );
    for channel in &channels {
        for act in [Act::Publish, Act::Notify] {
            let act = act(by_channels(core::slice::from_ref(channel)));
            all.push(of.met(
                "one form is enough",
                first(at, "2024-08-05").add("2024-08-06", "head", act),
            ));
        }
    }
    let world = || first(at, "2024-08-05");
    all.extend([
        of.met(
            "as somebody says",
            posted(world(), "2024-08-06").only_claimed(),
        ),
        of.missed(
            "in none of the forms",
            world().add("2024-08-06", "head", Act::Publish(by_channels(&[]))),
        ),
        of.missed(
            "told in none of the forms",
            world().add("2024-08-06", "head", Act::Notify(by_channels(&[]))),
        ),
        of.missed(
            "in a form of the village",
            world().add(
                "2024-08-06",
                "head",
                Act::Publish(by_channels(&[Channel::VILLAGE_LOUDSPEAKER])),
            ),
        ),
        of.open(
            "in a form that nobody states",
            world().add(
                "2024-08-06",
                "head",
                Act::Publish(Publication::new(Topic::WORK_ITEM)),
            ),
        ),
        of.missed(
            "something else was made public",
            world().add(
                "2024-08-06",
                "head",
                Act::Publish(other_topic(by_channels(&[Channel::POSTING]))),
            ),
        ),
        of.missed(
            "something else was told",
            world().add(
                "2024-08-06",
                "head",
                Act::Notify(other_topic(by_channels(&[Channel::POSTING]))),
            ),
        ),
        of.open(
            "nothing recorded in a log that is not complete",
            uncovered(world()),
        ),
        of.outside("secret, as concluded in writing", secret(world())),
        of.outside(
            "a decision on something else",
            at.world(at.items()[0].clone(), "2026-08-31").add(
                "2024-08-05",
                "head",
                decide(|decision| decision.with_topic(Topic::STAFF_BALLOT)),
            ),
        ),
        of.outside(
            "a decision that is only planned",
            at.world(at.items()[0].clone(), "2026-08-31").add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Decide, "2024-08-05"),
            ),
        ),
        of.missed(
            "decided twice",
            world().add("2025-08-05", "head", decided()),
        )
        .times(2),
        of.missed(
            "a competent body found it not done",
            uncovered(world())
                .add(
                    "2025-08-05",
                    "superior",
                    found_not_done(ActKind::Publish, Some(Topic::WORK_ITEM)),
                )
                .add(
                    "2025-08-05",
                    "superior",
                    found_not_done(ActKind::Notify, Some(Topic::WORK_ITEM)),
                ),
        ),
    ]);
    all.extend(of.since_2023_07_01(|day| first(at, day), Outcome::Unsatisfied));
    all
}

fn interrupted(publication: Publication, from: &str, until: &str) -> Publication {
    publication.with_interruptions(vec![Interruption::new(when(from)).with_until(when(until))])
}

/// Art. 48(1), 66(1): on the internal site, if there is one, for 20 days on end.
fn post_online(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:48.1:post-online",
        "law-10-2022:66.1:post-online",
    );
    let (last, after) = at.pick(("2024-08-12", "2024-08-13"), ("2024-08-20", "2024-08-21"));
    let has = |on: &str| intranet(first(at, on), YesNo::Yes);
    let world = || has("2024-08-05");
    let online = |until: &str| up(&[Channel::INTRANET], &[], until);
    let publish = |publication: Publication| Act::Publish(publication);
    let mut all = Vec::new();
    for kind in at.items() {
        all.push(of.missed(
            "each item",
            intranet(item(at, kind, "2024-08-05"), YesNo::Yes),
        ));
    }
    all.push(of.outside(
        "a matter that is no item",
        intranet(item(at, &at.foreign(), "2024-08-05"), YesNo::Yes),
    ));
    all.extend([
        // From 6 August, not counted, 20 days end on 26 August.
        of.missed(
            "down after 19 days",
            world().add("2024-08-06", "head", publish(online("2024-08-25"))),
        ),
        of.met(
            "20 days",
            world().add("2024-08-06", "head", publish(online("2024-08-26"))),
        )
        .due(last),
        of.met(
            "21 days",
            world()
                .add("2024-08-06", "head", publish(online("2024-08-27")))
                .only_claimed(),
        ),
        of.missed(
            "broken by a day",
            world().add(
                "2024-08-06",
                "head",
                publish(interrupted(
                    online("2024-09-14"),
                    "2024-08-26",
                    "2024-08-26",
                )),
            ),
        ),
        of.met(
            "on the last day",
            world().add(last, "head", publish(online("2024-12-31"))),
        ),
        of.late(
            "the day after",
            world().add(after, "head", publish(online("2024-12-31"))),
        ),
        of.open(
            "up until nobody knows when",
            world().add(
                "2024-08-06",
                "head",
                publish(by_channels(&[Channel::INTRANET])),
            ),
        ),
        of.pending(
            "still up",
            world().with_as_of("2024-08-25".parse().unwrap()).add(
                "2024-08-06",
                "head",
                publish(by_channels(&[Channel::INTRANET])),
            ),
        ),
        of.missed(
            "posted on paper only",
            world().add(
                "2024-08-06",
                "head",
                publish(up(&[Channel::POSTING], &[Place::UNIT_SEAT], "2024-12-31")),
            ),
        ),
        of.missed(
            "something else online",
            world().add(
                "2024-08-06",
                "head",
                publish(other_topic(online("2024-12-31"))),
            ),
        ),
        of.outside(
            "there is no internal site",
            intranet(first(at, "2024-08-05"), YesNo::No),
        ),
        of.open("nobody says whether there is one", first(at, "2024-08-05")),
        of.open(
            "nothing recorded in a log that is not complete",
            uncovered(world()),
        ),
        of.outside("secret, as concluded in writing", secret(world())),
        of.outside(
            "a decision on something else",
            intranet(at.world(at.items()[0].clone(), "2026-08-31"), YesNo::Yes).add(
                "2024-08-05",
                "head",
                decide(|decision| decision.with_topic(Topic::STAFF_BALLOT)),
            ),
        ),
        of.outside(
            "a decision that is only planned",
            intranet(at.world(at.items()[0].clone(), "2026-08-31"), YesNo::Yes).add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Decide, "2024-08-05"),
            ),
        ),
        of.missed(
            "decided twice",
            world().add("2025-08-05", "head", decided()),
        )
        .times(2),
    ]);
    if at == At::Enterprise {
        all.push(
            of.met(
                "a Saturday moves to Monday",
                has("2024-08-09").add("2024-08-26", "head", publish(online("2024-12-31"))),
            )
            .due("2024-08-26"),
        );
    }
    all.extend(of.since_2023_07_01(has, Outcome::Unsatisfied));
    all
}

/// Art. 48(2), 66(2): where there is none, posted at the seat and the workplaces, or written to all.
fn post(at: At) -> Vec<Vignette> {
    let of = at.of("law-10-2022:48.2:post", "law-10-2022:66.2:post");
    let (last, after) = at.pick(("2024-08-12", "2024-08-13"), ("2024-08-20", "2024-08-21"));
    let none = |on: &str| intranet(first(at, on), YesNo::No);
    let world = || none("2024-08-05");
    let posted =
        |places: &[Place], until: &str| Act::Publish(up(&[Channel::POSTING], places, until));
    let both = &[Place::UNIT_SEAT, Place::WORKPLACES];
    let told = |channel: Channel| Act::Notify(by_channels(&[channel]));
    let mut all = Vec::new();
    for kind in at.items() {
        all.push(of.missed(
            "each item",
            intranet(item(at, kind, "2024-08-05"), YesNo::No),
        ));
    }
    all.push(of.outside(
        "a matter that is no item",
        intranet(item(at, &at.foreign(), "2024-08-05"), YesNo::No),
    ));
    all.extend([
        of.missed(
            "down after 19 days",
            world().add("2024-08-06", "head", posted(both, "2024-08-25")),
        ),
        of.met(
            "20 days at both places",
            world().add("2024-08-06", "head", posted(both, "2024-08-26")),
        )
        .due(last),
        of.met(
            "as somebody says",
            world()
                .add("2024-08-06", "head", posted(both, "2024-08-27"))
                .only_claimed(),
        ),
        of.missed(
            "at the seat only",
            world().add(
                "2024-08-06",
                "head",
                posted(&[Place::UNIT_SEAT], "2024-12-31"),
            ),
        ),
        of.missed(
            "at the workplaces only",
            world().add(
                "2024-08-06",
                "head",
                posted(&[Place::WORKPLACES], "2024-12-31"),
            ),
        ),
        of.met(
            "on the last day",
            world().add(last, "head", posted(both, "2024-12-31")),
        ),
        of.late(
            "the day after",
            world().add(after, "head", posted(both, "2024-12-31")),
        ),
        of.open(
            "posted until nobody knows when",
            world().add(
                "2024-08-06",
                "head",
                Act::Publish(Publication::new(Topic::WORK_ITEM).with_places(both.to_vec())),
            ),
        ),
        of.met(
            "told to all in writing",
            world().add("2024-08-06", "head", told(Channel::WRITTEN_TO_ALL)),
        ),
        of.missed(
            "told at a meeting",
            world().add("2024-08-06", "head", told(Channel::MEETING)),
        ),
        of.missed(
            "something else told to all in writing",
            world().add(
                "2024-08-06",
                "head",
                Act::Notify(other_topic(by_channels(&[Channel::WRITTEN_TO_ALL]))),
            ),
        ),
        of.missed(
            "something else posted",
            world().add(
                "2024-08-06",
                "head",
                Act::Publish(other_topic(up(&[], both, "2024-12-31"))),
            ),
        ),
        of.outside(
            "there is an internal site",
            intranet(first(at, "2024-08-05"), YesNo::Yes),
        ),
        of.open("nobody says whether there is one", first(at, "2024-08-05")),
        of.open(
            "nothing recorded in a log that is not complete",
            uncovered(world()),
        ),
        of.outside("secret, as concluded in writing", secret(world())),
        of.outside(
            "a decision on something else",
            intranet(at.world(at.items()[0].clone(), "2026-08-31"), YesNo::No).add(
                "2024-08-05",
                "head",
                decide(|decision| decision.with_topic(Topic::STAFF_BALLOT)),
            ),
        ),
        of.outside(
            "a decision that is only planned",
            intranet(at.world(at.items()[0].clone(), "2026-08-31"), YesNo::No).add(
                "2024-08-01",
                "head",
                planned_for(ActKind::Decide, "2024-08-05"),
            ),
        ),
        of.missed(
            "decided twice",
            world().add("2025-08-05", "head", decided()),
        )
        .times(2),
    ]);
    if at == At::Enterprise {
        all.push(
            of.met(
                "a Saturday moves to Monday",
                none("2024-08-09").add("2024-08-26", "head", posted(both, "2024-12-31")),
            )
            .due("2024-08-26"),
        );
    }
    all.extend(of.since_2023_07_01(none, Outcome::Unsatisfied));
    all
}

/// Art. 48(4), 66(4): information at the request of staff.
fn answer_request(at: At) -> Vec<Vignette> {
    let of = at.of(
        "law-10-2022:48.4:answer-request",
        "law-10-2022:66.4:answer-request",
    );
    let asked = |kind: &MatterKind| {
        at.world(kind.clone(), "2026-08-31").add(
            "2024-08-05",
            "staff",
            petition(Topic::INFORMATION_REQUEST),
        )
    };
    let mut all = Untimed {
        at,
        of,
        kind: at.items()[0].clone(),
        starts: vec![("staff", petition(Topic::INFORMATION_REQUEST))],
        no_start: vec![
            ("staff", petition(Topic::MATTER)),
            ("staff", meet_about(Topic::STAFF_CONFERENCE)),
        ],
        planned: ActKind::Petition,
        done: vec![
            ("head", answer(Topic::INFORMATION_REQUEST)),
            ("head", reply(Topic::INFORMATION_REQUEST)),
        ],
        not_done: vec![
            ("head", answer(Topic::MATTER)),
            ("head", reply(Topic::MATTER)),
        ],
    }
    .worlds();
    for kind in at.items() {
        all.push(of.pending("of each item", asked(kind)));
    }
    all.push(of.outside(
        "secret, as concluded in writing",
        secret(asked(&at.items()[0])),
    ));
    all
}

pub(super) fn all() -> Vec<Vignette> {
    BOTH.into_iter()
        .flat_map(|at| [publicise(at), post_online(at), post(at), answer_request(at)])
        .flatten()
        .collect()
}

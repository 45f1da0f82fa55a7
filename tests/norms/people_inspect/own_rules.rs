//! The commune's own rules of democracy, Law 10/2022/QH15 Art. 35(2)(c): the People's Committee, together with
//! the Front, makes and issues them; the article names no time.

use danchu::act::{ActKind, Topic};
use danchu::matter::{MatterKind, Reach};
use danchu::record::{Act, Case};

use crate::world::{Log, Of, Vignette, decide, found_not_done, publish, uncovered, world};

const RULES: Of = Of("law-10-2022:35.2.c:issue-rules");

fn state(as_of: &str) -> Case {
    world(MatterKind::CARRYING_OUT_OF_LAW, Reach::Commune, as_of)
}

fn issued(topic: Topic) -> Act {
    decide(|decision| decision.with_topic(topic))
}

/// The same, with no document named.
fn claimed(mut case: Case) -> Case {
    for record in &mut case.records {
        record.evidence = None;
    }
    case
}

/// The same, on a matter that reaches beyond the commune.
fn beyond(mut case: Case) -> Case {
    for matter in &mut case.matters {
        matter.reach = Reach::Wider;
    }
    case
}

pub(super) fn all() -> Vec<Vignette> {
    let late = || state("2024-09-30");
    let by = |actor: &str, topic| late().add("2024-03-04", actor, issued(topic));
    let on = |day: &str| late().add(day, "pc", issued(Topic::DEMOCRACY_REGULATION));
    let concluded =
        |act, topic| late().add("2024-06-20", "district-pc", found_not_done(act, topic));
    Vec::from([
        RULES
            .met(
                "the committee issued them",
                by("pc", Topic::DEMOCRACY_REGULATION),
            )
            .by("pc")
            .times(1),
        RULES.met("somebody says that it did", claimed(on("2024-03-04"))),
        RULES.met("in a matter beyond the commune", beyond(on("2024-03-04"))),
        RULES.met("issued on the first day of the law", on("2023-07-01")),
        // What the Ordinance asked for ended with it, Art. 90(2); 91(3) keeps conventions and decisions of communities only.
        RULES.pending("issued the day before the law", on("2023-06-30")),
        RULES.pending(
            "the Council issued them",
            by("council", Topic::DEMOCRACY_REGULATION),
        ),
        RULES.pending(
            "the committee decided something else",
            by("pc", Topic::CONVENTION_TEXT),
        ),
        RULES.pending(
            "a text that is published was not issued by that",
            late().add(
                "2024-03-04",
                "pc",
                publish(Topic::DEMOCRACY_REGULATION, &[]),
            ),
        ),
        RULES.pending("silence in a complete log", late()),
        RULES.open("silence in a log that is not", uncovered(late())),
        RULES.missed(
            "a competent body concluded that they were not issued",
            concluded(ActKind::Decide, Some(Topic::DEMOCRACY_REGULATION)),
        ),
        RULES.outside(
            "in a matter of another kind",
            world(MatterKind::WORKS, Reach::Commune, "2024-09-30"),
        ),
        RULES.outside("the day before the law is in force", state("2023-06-30")),
        RULES.pending("the first day on which it is", state("2023-07-01")),
    ])
}

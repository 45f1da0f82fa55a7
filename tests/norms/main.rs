//! Every norm, judged on small worlds typed by hand from its article: satisfied, unsatisfied, and the near miss.
//!
//! A vignette is typed from the text of the provision before the engine answers it. The mutation test
//! changes each number of each row and sees a vignette fail every time.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    clippy::unwrap_used,
    reason = "helpers of a test fail it by panicking, and the vignettes of one article stand together"
)]

mod accounting;
mod decree_a;
mod decree_b;
mod decree_more;
mod decree_world;
mod ordinance;
mod tensions;
mod world;

use danchu::act::Topic;
use danchu::check::Checker;
use danchu::matter::{MatterKind, Reach};
use danchu::report::Outcome;
use world::{Log, Vignette, meeting, send, world};

/// Law 10/2022/QH15 Art. 20(3): sent to both within 5 working days; the vote is on Thursday 2024-06-20, so the last day is Thursday 2024-06-27.
fn send_decision() -> Vec<Vignette> {
    const NORM: &str = "law-10-2022:20.3:send";
    let adopted = |as_of: &str| {
        world(MatterKind::WORKS, Reach::Village, as_of).add(
            "2024-06-20",
            "village-1",
            meeting(60, 70),
        )
    };
    let sent =
        |on: &str| adopted("2024-07-31").add(on, "head", send(Topic::DECISION, &["pc", "front"]));
    vec![
        Vignette::new(
            "sent the day before the last",
            NORM,
            sent("2024-06-26"),
            Outcome::Satisfied,
        )
        .due("2024-06-27"),
        Vignette::new(
            "sent on the last day",
            NORM,
            sent("2024-06-27"),
            Outcome::Satisfied,
        ),
        Vignette::new(
            "sent the day after the last",
            NORM,
            sent("2024-06-28"),
            Outcome::SatisfiedLate,
        ),
        Vignette::new(
            "not sent, on the last day",
            NORM,
            adopted("2024-06-27"),
            Outcome::Pending,
        ),
        Vignette::new(
            "not sent, the day after the last",
            NORM,
            adopted("2024-06-28"),
            Outcome::Unsatisfied,
        ),
        Vignette::new(
            "sent to the committee only",
            NORM,
            adopted("2024-07-31").add("2024-06-21", "head", send(Topic::DECISION, &["pc"])),
            Outcome::Unsatisfied,
        ),
    ]
}

#[test]
fn every_vignette_is_answered_as_its_article_says() {
    let checker = Checker::viet_nam();
    let wrong: Vec<String> = send_decision()
        .iter()
        .chain(&decree_a::all())
        .chain(&decree_b::all())
        .chain(&decree_more::all())
        .chain(&ordinance::all())
        .filter(|vignette| !vignette.holds(&checker))
        .map(|vignette| {
            format!(
                "{} / {}: expected {:?} {:?}, got {:?}",
                vignette.norm,
                vignette.name,
                vignette.expect,
                vignette.due,
                vignette.answer(&checker)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

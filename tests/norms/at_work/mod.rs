//! Law 10/2022/QH15 Art. 46–82, in worlds typed from the articles.
//!
//! Agencies and enterprises are judged in the same worlds, each by its own row; where the numbers differ, the
//! worlds say so.

mod bearers;
mod board;
mod conference;
mod publicity;
mod world;

use crate::chapter::{self, Chapter};
use danchu::report::Outcome;

use crate::mutation;
use crate::world::Vignette;

const DEFAULT: &str = "rules are in order until a competent body concludes that they are not";

pub(crate) const CHAPTER: Chapter = Chapter {
    name: "at_work",
    own: |norm| chapter::is_in(norm, "law-10-2022", 46..=82),
    vignettes: all,
    one_sided: &[
        (
            "law-10-2022:59.1.a:not-narrower",
            Outcome::Undetermined,
            DEFAULT,
        ),
        (
            "law-10-2022:81.1.a:not-narrower",
            Outcome::Undetermined,
            DEFAULT,
        ),
    ],
};

fn all() -> Vec<Vignette> {
    [publicity::all(), conference::all(), board::all()]
        .into_iter()
        .flatten()
        .collect()
}

/// What no vignette can notice, and why.
const NO_ROUND: &str = "what starts it is no round of voting, or one round only";
const WORKING: &str = "a count of working days never ends on a rest day";
const LATER_LAW: &str =
    "it starts from an adoption or a request under this law, which no earlier day knows";
const STARTS: &str = "what starts it comes out of these matters only";
const ONE_INSTANCE: &str = "one instance for each period, whatever it is called";
const WINDOW: &str = "no period begins on the day between, and a window says its year itself";
const NO_SIZE: &str = "the article names no greatest number, and no board has so many members";
const EQUIVALENT: &[(&str, &str)] = &[
    ("47.2:publicise: duty.each Trigger -> Round", NO_ROUND),
    (
        "47.2:publicise: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("48.1:post-online: duty.each Trigger -> Round", NO_ROUND),
    (
        "48.1:post-online: duty.timing None -> ToNextWorkingDay",
        WORKING,
    ),
    ("48.2:post: duty.each Trigger -> Round", NO_ROUND),
    ("48.2:post: duty.timing None -> ToNextWorkingDay", WORKING),
    ("48.4:answer-request: duty.each Trigger -> Round", NO_ROUND),
    ("51.1.p2:yearly: duty.each", ONE_INSTANCE),
    ("51.1.p2:yearly: duty.trigger 12", WINDOW),
    ("51.1.p2:yearly: period starts", WINDOW),
    ("51.1.p3:extraordinary-third: period starts -1", LATER_LAW),
    ("51.1.p3:extraordinary-third: scope.matters every", STARTS),
    ("52.2:contact: duty.each", NO_ROUND),
    ("52.2:contact: period starts -1", LATER_LAW),
    ("52.2:contact: scope.matters every", STARTS),
    ("52.2:guide: duty.each", NO_ROUND),
    ("52.2:guide: period starts -1", LATER_LAW),
    ("52.2:guide: scope.matters every", STARTS),
    ("52.2:make-known: duty.each", NO_ROUND),
    ("52.2:make-known: period starts -1", LATER_LAW),
    ("52.2:make-known: scope.matters every", STARTS),
    ("52.3:half-yearly: duty.each", ONE_INSTANCE),
    ("52.3:half-yearly: period starts -1", WINDOW),
    ("52.3:tell-result: duty.each Trigger -> Round", NO_ROUND),
    ("65.2:publicise: duty.each Trigger -> Round", NO_ROUND),
    ("66.1:post-online: duty.each Trigger -> Round", NO_ROUND),
    ("66.2:post: duty.each Trigger -> Round", NO_ROUND),
    ("66.4:answer-request: duty.each Trigger -> Round", NO_ROUND),
    ("69.1.p2:yearly: duty.each", ONE_INSTANCE),
    ("69.1.p2:yearly: duty.trigger 12", WINDOW),
    ("69.1.p2:yearly: period starts", WINDOW),
    ("69.1.p3:extraordinary-third: period starts -1", LATER_LAW),
    ("69.1.p3:extraordinary-third: scope.matters every", STARTS),
    ("70.2:contact: duty.each", NO_ROUND),
    ("70.2:contact: period starts -1", LATER_LAW),
    ("70.2:contact: scope.matters every", STARTS),
    ("70.2:guide: duty.each", NO_ROUND),
    ("70.2:guide: period starts -1", LATER_LAW),
    ("70.2:guide: scope.matters every", STARTS),
    ("70.2:make-known: duty.each", NO_ROUND),
    ("70.2:make-known: period starts -1", LATER_LAW),
    ("70.2:make-known: scope.matters every", STARTS),
    ("70.3:half-yearly: duty.each", ONE_INSTANCE),
    ("70.3:half-yearly: period starts -1", WINDOW),
    ("70.3:tell-result: duty.each Trigger -> Round", NO_ROUND),
    ("55.1:explain: duty.each", NO_ROUND),
    ("55.2:supervise: duty.each", NO_ROUND),
    ("59.1.c:answer: duty.each", NO_ROUND),
    ("59.1.dd:handle: duty.each", NO_ROUND),
    ("59.2:handle: duty.each", NO_ROUND),
    (
        "60.1.p2:larger: validity.tests[0].needs[0].members.max",
        NO_SIZE,
    ),
    ("60.3:elect-anew: duty.each Trigger -> Round", NO_ROUND),
    ("77.3:elect-anew: duty.each Trigger -> Round", NO_ROUND),
    ("62.2:half-year-programme: duty.each", ONE_INSTANCE),
    ("62.2:half-year-programme: period starts -1", WINDOW),
    ("62.2:quarter-programme: duty.each", ONE_INSTANCE),
    ("62.2:quarter-programme: period starts -1", WINDOW),
    ("62.2:year-programme: duty.each", ONE_INSTANCE),
    ("62.2:year-programme: period starts", WINDOW),
    ("62.3:report-conference: duty.each", NO_ROUND),
    ("62.3:report-union: duty.each", NO_ROUND),
    ("63.1.a:yearly-results: duty.each", ONE_INSTANCE),
    ("63.1.a:yearly-results: period starts", WINDOW),
    ("63.1.b:provide: duty.each", NO_ROUND),
    ("63.1.c:answer-recommendation: duty.each", NO_ROUND),
    ("63.1.d:tell-settlements: duty.each", NO_ROUND),
    ("63.2.a:first-meeting: duty.each", NO_ROUND),
    ("63.2.a:recognise: duty.each", NO_ROUND),
    ("63.2.a:recognise: period starts -1", LATER_LAW),
    ("63.2.b:guide: duty.each", NO_ROUND),
    ("63.2.c:answer: duty.each", NO_ROUND),
    ("63.2.c:urge: duty.each", NO_ROUND),
    ("73.1:dialogue-on-request: duty.each", NO_ROUND),
    ("73.1:yearly-dialogue: duty.each", ONE_INSTANCE),
    ("73.1:yearly-dialogue: period starts", WINDOW),
    ("74.1:explain: duty.each", NO_ROUND),
    ("74.2:supervise: duty.each", NO_ROUND),
    (
        "77.1.p2:larger: validity.tests[0].needs[0].members.max",
        NO_SIZE,
    ),
    ("79.2:half-year-programme: duty.each", ONE_INSTANCE),
    ("79.2:half-year-programme: period starts -1", WINDOW),
    ("79.2:quarter-programme: duty.each", ONE_INSTANCE),
    ("79.2:quarter-programme: period starts -1", WINDOW),
    ("79.2:year-programme: duty.each", ONE_INSTANCE),
    ("79.2:year-programme: period starts", WINDOW),
    ("79.3:report-conference: duty.each", NO_ROUND),
    ("79.3:report-union: duty.each", NO_ROUND),
    ("80.3:handle: duty.each", NO_ROUND),
    ("81.1.c:answer: duty.each", NO_ROUND),
    ("81.1.d:answer-recommendation: duty.each", NO_ROUND),
    ("81.1.d:provide: duty.each", NO_ROUND),
    ("81.1.d:tell-settlements: duty.each", NO_ROUND),
    ("81.1.dd:handle: duty.each", NO_ROUND),
    ("81.2.a:recognise: duty.each", NO_ROUND),
    ("81.2.a:recognise: period starts -1", LATER_LAW),
    ("81.2.b:guide: duty.each", NO_ROUND),
    ("81.2.c:answer: duty.each", NO_ROUND),
    ("81.2.c:urge: duty.each", NO_ROUND),
    ("82.2:publicise: duty.each", NO_ROUND),
    ("82.2:tell-union: duty.each", NO_ROUND),
];

/// The changes of the rows of some articles, among the worlds of these articles.
fn hold(articles: core::ops::RangeInclusive<u16>) {
    let of = |id: &str| {
        let article = id
            .rsplit(':')
            .nth(1)
            .and_then(|place| place.split('.').next());
        article
            .and_then(|article| article.parse().ok())
            .is_some_and(|article| articles.contains(&article))
    };
    let own: Vec<Vignette> = all()
        .into_iter()
        .filter(|vignette| of(vignette.norm))
        .collect();
    let equivalent: Vec<(&str, &str)> = EQUIVALENT
        .iter()
        .copied()
        .filter(|(beginning, _)| {
            let norm = beginning.split(": ").next().unwrap_or(beginning);
            of(&format!("law-10-2022:{norm}"))
        })
        .collect();
    mutation::hold(
        |norm| chapter::is_in(norm, "law-10-2022", articles.clone()),
        &own,
        &equivalent,
    );
}

#[test]
fn every_change_of_a_row_of_agencies_is_noticed() {
    hold(46..=63);
}

#[test]
fn every_change_of_a_row_of_enterprises_is_noticed() {
    hold(64..=82);
}

#[test]
fn every_vignette_is_answered_as_its_article_says() {
    let checker = danchu::check::Checker::viet_nam();
    let wrong: Vec<String> = all()
        .iter()
        .filter(|vignette| !vignette.holds(&checker))
        .map(|vignette| {
            format!(
                "{} / {}: expected {:?}, due {:?}, times {:?}; got {:?}",
                vignette.norm,
                vignette.name,
                vignette.expect,
                vignette.due,
                vignette.times,
                vignette.answer(&checker)
            )
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

//! What the crate knows of Viet Nam: constant rows, each with its source.

pub mod calendar;

mod at_work;
mod conventions;
mod front_oversight;
mod general;
mod instruments;
mod people_decide;
mod people_inspect;
mod people_know;
mod programme;
mod provisions;
mod rows;
mod unread;

pub use provisions::{Account, Place, accounting, places, provisions};
pub use unread::{UnreadWording, unread_wordings};

use alloc::borrow::Cow;

use crate::act::Form;
use crate::actor::{BodyKind, Fate, fate_on};
use crate::law::{Citation, ForceStatus, Instrument};
use crate::matter::MatterKind;
use crate::norm::{Enabling, Norm, Rule, Unmodelled};
use crate::time::{Date, Period};
use crate::{Label, NormId};

/// The version of the catalogue: moves whenever a result can change.
pub const VERSION: &str = "2026.11.24";

/// Two provisions that pull apart, the reading taken, and the norms it bears on (*quy định còn khác nhau*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Tension {
    /// Its id.
    pub id: NormId,
    /// The provisions.
    pub cites: Cow<'static, [Citation]>,
    /// What each says, and which one was taken.
    pub label: Label,
    /// The norms whose findings it bears on.
    pub norms: Cow<'static, [NormId]>,
    /// The kinds of matter it is about; every kind if empty.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub matters: Cow<'static, [MatterKind]>,
    /// The form of voting it is about, if only one.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub form: Option<Form>,
    /// When both provisions are in force.
    #[cfg_attr(
        feature = "serde",
        serde(default = "Period::always", skip_serializing_if = "Period::is_always")
    )]
    pub period: Period,
}

/// Every instrument of the catalogue.
pub fn instruments() -> impl Iterator<Item = &'static Instrument> {
    instruments::INSTRUMENTS.iter()
}

/// Every norm of the catalogue, in the order of the texts.
pub fn norms() -> impl Iterator<Item = &'static Norm> {
    general::NORMS
        .iter()
        .chain(people_know::NORMS)
        .chain(people_know::OPINIONS)
        .chain(people_decide::LAW)
        .chain(people_inspect::LAW)
        .chain(at_work::AGENCIES)
        .chain(at_work::ENTERPRISES)
        .chain(people_decide::DECREE)
        .chain(people_inspect::DECREE)
        .chain(people_inspect::WORK_BOARDS)
        .chain(conventions::NORMS)
        .chain(front_oversight::LAW)
        .chain(front_oversight::TEAMS)
        .chain(front_oversight::BOARDS)
        .chain(front_oversight::CRITICISM)
        .chain(people_decide::ORDINANCE)
        .chain(programme::NORMS)
        .chain(programme::RECIPIENTS)
}

/// Every enabling row of the catalogue, in the order of the texts.
pub fn enabling() -> impl Iterator<Item = &'static Enabling> {
    general::ENABLING
        .iter()
        .chain(people_know::ENABLING)
        .chain(people_decide::ENABLING)
        .chain(people_inspect::ENABLING)
        .chain(at_work::ENABLING)
        .chain(conventions::ENABLING)
        .chain(front_oversight::ENABLING)
        .chain(programme::ENABLING)
}

/// Every provision that is not modelled, with its reason.
pub fn unmodelled() -> impl Iterator<Item = &'static Unmodelled> {
    general::UNMODELLED
        .iter()
        .chain(people_know::UNMODELLED)
        .chain(people_decide::UNMODELLED)
        .chain(people_inspect::UNMODELLED)
        .chain(at_work::UNMODELLED)
        .chain(conventions::UNMODELLED)
        .chain(front_oversight::UNMODELLED)
        .chain(programme::UNMODELLED)
        .chain(unread::UNMODELLED)
}

/// Every tension between provisions that the catalogue knows.
pub fn tensions() -> impl Iterator<Item = &'static Tension> {
    general::TENSIONS
        .iter()
        .chain(people_know::TENSIONS)
        .chain(people_decide::TENSIONS)
        .chain(people_inspect::TENSIONS)
        .chain(at_work::TENSIONS)
        .chain(conventions::TENSIONS)
        .chain(front_oversight::TENSIONS)
}

/// The texts in force on a day that make up the rules of grassroots democracy (*Quy chế dân chủ ở cơ sở*).
///
/// The rules are a regime and not one text: the programme of a Party body that was written under the
/// ordinance is carried out under the law that followed it. Decrees 60/2013/NĐ-CP and 04/2015/NĐ-CP, of
/// agencies and employers, were not read and are not listed.
///
/// ```
/// use danchu::catalogue;
/// use danchu::time::Date;
/// let names = |day| -> Vec<String> { catalogue::regime(day).map(|text| text.id.to_string()).collect() };
/// assert_eq!(names(Date::literal(2017, 6, 30)), ["34/2007/PL-UBTVQH11"]);
/// assert_eq!(
///     names(Date::literal(2025, 7, 1)),
///     ["10/2022/QH15", "59/2023/NĐ-CP", "61/2023/NĐ-CP"]
/// );
/// ```
pub fn regime(on: Date) -> impl Iterator<Item = &'static Instrument> {
    const TEXTS: [&str; 4] = [
        "34/2007/PL-UBTVQH11",
        "10/2022/QH15",
        "59/2023/NĐ-CP",
        "61/2023/NĐ-CP",
    ];
    instruments()
        .filter(move |text| TEXTS.contains(&text.id.as_str()) && text.force_on(on).is_in_force())
}

/// The norm with an id.
///
/// ```
/// use danchu::catalogue;
/// let send = "law-10-2022:20.3:send".parse()?;
/// assert!(catalogue::norm(&send).is_some());
/// # Ok::<(), danchu::ParseIdError>(())
/// ```
#[must_use]
pub fn norm(id: &NormId) -> Option<&'static Norm> {
    norms().find(|norm| norm.id == *id)
}

/// Who bears, on a day, each duty that is in force then (*chủ thể có trách nhiệm*): for each kind that
/// owes it, whether it exists, who follows, or that nobody does. A duty whose bearer is unstated has
/// no entry.
///
/// ```
/// use danchu::actor::Fate;
/// use danchu::catalogue;
/// use danchu::time::Date;
/// let lost = catalogue::bearers_on(Date::literal(2026, 1, 1))
///     .filter(|(_, _, fate)| matches!(fate, Fate::Ended | Fate::Split { .. } | Fate::HeirNotReported));
/// for (norm, kind, fate) in lost {
///     assert!(!norm.id.as_str().starts_with("law-10-2022"), "{kind}: {fate:?}");
/// }
/// ```
pub fn bearers_on(day: Date) -> impl Iterator<Item = (&'static Norm, &'static BodyKind, Fate)> {
    norms()
        .filter(move |norm| norm.period.contains(day))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm, duty)),
            _ => None,
        })
        .flat_map(move |(norm, duty)| {
            duty.bearers_on(day)
                .map(move |(kind, fate)| (norm, kind, fate))
        })
}

/// The duties that a text still lays on a kind of body which is gone on a day, with no body that took
/// its duties over (*quy định không còn chủ thể thực hiện*).
///
/// The text was not repealed and nobody can carry it out: a dead letter. A body that was divided among
/// several has no heir of its own. One of which no source says who follows is not listed here;
/// [`bearers_on`] tells of it. Norms end with their bearer, so [`bearers_on`] has these no longer.
///
/// ```
/// use danchu::catalogue;
/// use danchu::time::Date;
/// let of_the_law = |day| {
///     catalogue::dead_letters(day).filter(|(norm, ..)| norm.id.as_str().starts_with("law-10-2022")).count()
/// };
/// assert_eq!(of_the_law(Date::literal(2025, 6, 30)), 0);
/// assert!(of_the_law(Date::literal(2025, 7, 1)) > 0);
/// ```
pub fn dead_letters(on: Date) -> impl Iterator<Item = (&'static Norm, &'static BodyKind, Fate)> {
    norms()
        .filter(move |norm| norm.period.first_day().is_none_or(|first| first <= on))
        .filter(move |norm| stands_on(norm, on))
        .filter_map(|norm| match &norm.rule {
            Rule::Duty(duty) => Some((norm, duty)),
            _ => None,
        })
        .flat_map(move |(norm, duty)| {
            duty.bearers_on(on)
                .filter(|(_, fate)| is_gone(fate))
                .filter(move |(kind, _)| norm.period.contains(on) || ends_with(norm, kind))
                .map(move |(kind, fate)| (norm, kind, fate))
        })
}

/// Whether the text that a norm leads with is in force on a day, or does not say when it is.
fn stands_on(norm: &Norm, on: Date) -> bool {
    let text = norm
        .cites
        .first()
        .and_then(|cite| instruments().find(|text| text.id == cite.instrument));
    text.is_some_and(|text| {
        matches!(
            text.force_on(on),
            ForceStatus::InForce | ForceStatus::Unknown
        )
    })
}

fn is_gone(fate: &Fate) -> bool {
    matches!(fate, Fate::Ended | Fate::Split { .. })
}

/// Whether a norm ends on the day on which a kind that owes it ended.
fn ends_with(norm: &Norm, kind: &BodyKind) -> bool {
    let day_before = |day: Date| day.checked_add_days(-1);
    norm.period.day_after().is_some_and(|day| {
        is_gone(&fate_on(kind, day))
            && day_before(day).is_some_and(|last| fate_on(kind, last) == Fate::Exists)
    })
}

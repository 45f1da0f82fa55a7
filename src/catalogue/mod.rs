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
mod rows;

use alloc::borrow::Cow;

use crate::act::Form;
use crate::actor::{BodyKind, Fate};
use crate::law::{Citation, Instrument};
use crate::matter::MatterKind;
use crate::norm::{Enabling, Norm, Rule, Unmodelled};
use crate::time::{Date, Period};
use crate::{Label, NormId};

/// The version of the catalogue: moves whenever a result can change.
pub const VERSION: &str = "2026.11.24";

/// Two provisions that pull apart, the reading taken, and the norms it bears on (*quy định còn khác nhau*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
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
    pub matters: Cow<'static, [MatterKind]>,
    /// The form of voting it is about, if only one.
    pub form: Option<Form>,
    /// When both provisions are in force.
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
        .chain(people_decide::LAW)
        .chain(people_inspect::NORMS)
        .chain(at_work::NORMS)
        .chain(people_decide::DECREE)
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

//! Whole worlds made for a norm: in which it is met, or missed by exactly one fault.

mod act;
mod build;
mod closing;
mod cond;
mod draws;
mod duty;
mod fault;
mod log;
mod need;
mod rules;
mod start;
mod validity;
mod vote;
mod world;

pub use fault::{Fault, FaultKind};
pub use log::{compliant_log, left_out, noisy};

use alloc::sync::Arc;

use proptest::prelude::*;

use self::build::build;
use self::draws::{Draws, any_draws};
use self::rules::Rules;
use self::world::after;
use crate::NormId;
use crate::check::Checker;
use crate::norm::Norm;
use crate::record::Case;
use crate::time::Period;

/// Why no world can be made for a norm (*lý do không tạo được*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unreached {
    /// It is not among the norms.
    UnknownNorm,
    /// Its period leaves no room for what it asks.
    NoRoom,
    /// An act that no record shows, or cannot with all it needs.
    Act,
    /// A condition that no record can make hold.
    Condition,
    /// It names nobody who owes it.
    NoBearer,
    /// No vote adopts what it is about.
    NoVote,
    /// What it starts in other norms cannot all be met.
    Tangled,
    /// No provision says from when it binds.
    NotRegulated,
}

crate::label::says! { Unreached {
    Self::UnknownNorm => "không có quy định này trong bộ quy định", "it is not among the norms";
    Self::NoRoom => "thời gian hiệu lực quá ngắn", "its period leaves no room for what it asks";
    Self::Act => "hành vi không thể hiện được bằng bản ghi", "no record can show the act with all it needs";
    Self::Condition => "không bản ghi nào làm điều kiện được đáp ứng", "no record can make its condition hold";
    Self::NoBearer => "không nêu chủ thể nào có trách nhiệm", "it names nobody who owes it";
    Self::NoVote => "không có biểu quyết nào thông qua việc này", "no vote adopts what it is about";
    Self::Tangled => "những việc phát sinh từ đó không thể đều được thực hiện", "what it starts in other norms cannot all be met";
    Self::NotRegulated => "không quy định nào nói có hiệu lực từ khi nào", "no provision says from when it binds";
} }

/// Worlds in which a norm of a checker is met: what starts it, and what discharges it or makes it count, within
/// what the norm allows. On the last day and by one vote more often than chance would have it.
///
/// # Errors
///
/// Why no such world can be made.
///
/// # Examples
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::report::Outcome;
/// use danchu::strategies::proptest::prelude::*;
/// use danchu::strategies::world_that_meets;
/// let checker = Checker::viet_nam();
/// let send = "law-10-2022:20.3:send".parse()?;
/// proptest!(ProptestConfig::with_cases(4), |(case in world_that_meets(&checker, &send)?)| {
///     let verdicts = checker.verdicts(&case, &Context::new());
///     let mut own = verdicts.iter().filter(|verdict| *verdict.norm == send);
///     prop_assert!(own.all(|verdict| verdict.outcome == Outcome::Satisfied));
/// });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn world_that_meets(
    checker: &Checker,
    norm: &NormId,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    worlds(checker, norm, None)
}

/// Worlds with exactly one fault in one norm: those in which it is met, but for that. A check must find what the
/// fault [expects](Fault::expects).
///
/// # Errors
///
/// Why no such world can be made.
///
/// # Examples
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::strategies::proptest::prelude::*;
/// use danchu::strategies::{Fault, faulty_log};
/// let checker = Checker::viet_nam();
/// let norm = checker.norms().first().ok_or("no norm")?;
/// for fault in Fault::of(norm) {
///     proptest!(ProptestConfig::with_cases(4), |(case in faulty_log(&checker, &fault)?)| {
///         let verdicts = checker.verdicts(&case, &Context::new());
///         let mut own = verdicts.iter().filter(|verdict| verdict.norm == &norm.id);
///         prop_assert!(own.any(|verdict| verdict.outcome == fault.expects()));
///     });
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn faulty_log(
    checker: &Checker,
    fault: &Fault,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    worlds(checker, &fault.norm, Some(fault.clone()))
}

/// Worlds in which what starts a norm happens before the norm is in force, so that it asks nothing.
///
/// # Errors
///
/// The norm states no first day, or why no such world can be made.
///
/// # Examples
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::report::Outcome;
/// use danchu::strategies::proptest::prelude::*;
/// use danchu::strategies::world_before;
/// let checker = Checker::viet_nam();
/// let send = "law-10-2022:20.3:send".parse()?;
/// proptest!(ProptestConfig::with_cases(4), |(case in world_before(&checker, &send)?)| {
///     let verdicts = checker.verdicts(&case, &Context::new());
///     let mut own = verdicts.iter().filter(|verdict| *verdict.norm == send);
///     prop_assert!(own.all(|verdict| verdict.outcome == Outcome::NotApplicable));
/// });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn world_before(
    checker: &Checker,
    norm: &NormId,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    let mut rules = Rules::of(checker);
    let mut own = rules.norms.iter_mut().filter(|own| own.id == *norm);
    let own = own.next().ok_or(Unreached::UnknownNorm)?;
    let first = own.period.first_day().ok_or(Unreached::NoRoom)?;
    let years = Period::between(after(first, -700), first);
    let norm = own.clone().with_period(years);
    // What the norm is started by came before it as well.
    for cause in &mut rules.norms {
        cause.period = years;
    }
    made(rules, norm, None)
}

fn worlds(
    checker: &Checker,
    norm: &NormId,
    fault: Option<Fault>,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    let rules = Rules::of(checker);
    let norm = rules.norm(norm).cloned().ok_or(Unreached::UnknownNorm)?;
    made(rules, norm, fault)
}

fn made(
    rules: Rules,
    norm: Norm,
    fault: Option<Fault>,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    let (rules, norm) = (Arc::new(rules), Arc::new(norm));
    let plainest = build(&rules, &norm, Draws::PLAIN, fault.as_ref())?;
    Ok(any_draws().prop_map(move |draws| {
        build(&rules, &norm, draws, fault.as_ref()).unwrap_or_else(|_| plainest.clone())
    }))
}

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
use crate::NormId;
use crate::check::Checker;
use crate::record::Case;

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

/// Worlds in which a norm of a checker is met.
///
/// # Errors
///
/// Why no such world can be made.
pub fn world_that_meets(
    checker: &Checker,
    norm: &NormId,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    worlds(checker, norm, None)
}

/// Worlds with exactly one fault, in one norm.
///
/// # Errors
///
/// Why no such world can be made.
pub fn faulty_log(
    checker: &Checker,
    fault: &Fault,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    worlds(checker, &fault.norm, Some(fault.clone()))
}

fn worlds(
    checker: &Checker,
    norm: &NormId,
    fault: Option<Fault>,
) -> Result<impl Strategy<Value = Case> + Clone + use<>, Unreached> {
    let rules = Arc::new(Rules::of(checker));
    let norm = Arc::new(rules.norm(norm).cloned().ok_or(Unreached::UnknownNorm)?);
    let plainest = build(&rules, &norm, Draws::PLAIN, fault.as_ref())?;
    Ok(any_draws().prop_map(move |draws| {
        build(&rules, &norm, draws, fault.as_ref()).unwrap_or_else(|_| plainest.clone())
    }))
}

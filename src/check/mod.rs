//! Where duties meet facts: the only room that knows both.
//!
//! [`Checker::check`] is a pure total function of norms, records and context: no clock, no input or
//! output, no hash order; the same input gives the same report. A check goes matter by matter. First
//! it finds what came out of each round of voting, then from when decisions bind, then what was
//! owed and in which order things came, so that a duty may start from an outcome or a breach.
//!
//! There is one evaluator, generic over what it tells. [`Checker::verdicts`] runs it silently and
//! gives the outcomes alone; [`Checker::check`] runs it with a tracer that keeps the reasons.
//! [`Checker::each_verdict`] hands the outcomes over one by one, in memory that the caller keeps.

mod absence;
mod bodies;
mod cond;
mod conduct;
mod consistency;
mod context;
mod duty;
mod each_year;
mod earlier;
mod effect;
mod ends;
mod engine;
mod every;
mod index;
mod kept;
mod local;
mod log;
mod need;
mod places;
mod programme;
mod round;
mod scratch;
mod show;
mod signs;
mod size;
mod standing;
mod start;
mod trace;
mod validity;
mod verdict;
mod vote;

pub use context::{Checker, Context, NewCheckerError, SpecialLaw};
pub(crate) use every::ever_falls;
pub(crate) use local::narrower;
pub use local::{Element, LocalRuleError};
pub use programme::TakeProgrammeError;
pub use scratch::Scratch;
pub use verdict::Verdict;

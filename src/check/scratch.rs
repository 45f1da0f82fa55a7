//! Memory that one check leaves for the next.

use alloc::vec::Vec;
use core::fmt;

use super::index::Set;
use super::log::{Memory, Row};
use super::start::Occurrence;
use super::verdict::Found;
use crate::Truth;
use crate::act::VoteOutcome;
use crate::report::StatusEntry;

/// Memory for checks (*bộ nhớ tạm*): a check that is given that of a former one allocates next to nothing,
/// unless its case is larger. It holds nothing of a case and changes no verdict.
#[derive(Default)]
pub struct Scratch {
    pub(super) log: Memory,
    pub(super) rows: Vec<Row<'static>>,
    pub(super) left: Left,
}

/// What a check of a matter leaves for that of the next.
#[derive(Default)]
pub(super) struct Left {
    pub(super) found: Vec<Found<'static, 'static>>,
    pub(super) starts: Vec<Occurrence<'static, 'static>>,
    pub(super) starting: Vec<(usize, usize)>,
    pub(super) outcomes: Vec<Option<VoteOutcome>>,
    pub(super) adopted: Vec<Truth>,
    pub(super) can: Set,
    pub(super) statuses: Vec<StatusEntry>,
}

impl Scratch {
    /// No memory yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// There is nothing in it to copy: a clone has no memory yet.
impl Clone for Scratch {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Scratch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

/// An empty list in the memory of one whose items, of another lifetime, are let go.
pub(super) fn emptied<T, U>(list: Vec<T>) -> Vec<U> {
    list.into_iter().filter_map(|_| None).collect()
}

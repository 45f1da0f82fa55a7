//! Where an evaluation says why: nothing at all, or the tree of reasons.
//!
//! There is one evaluator. Verdicts are found with [`Silent`], which costs nothing; explanations by
//! the same code with [`Tracer`].

use alloc::vec::Vec;

use crate::report::{Explanation, Missing, Statement};
use crate::{RecordId, Truth};

/// What was told on the way to one finding.
#[derive(Default)]
pub(super) struct Told {
    /// The reasons, in the order they were told.
    pub(super) because: Vec<Explanation>,
    /// The things missed, each once and in order.
    pub(super) missing: Vec<Missing>,
}

/// What an evaluation tells on its way.
pub(super) trait Sink: Default {
    /// Whether anything told is kept.
    const TELLS: bool;
    /// Opens a reason with reasons under it.
    fn open(&mut self);
    /// Closes the last open reason: what it says and whether it holds.
    fn close(&mut self, says: impl FnOnce() -> Statement, truth: Truth);
    /// A reason without reasons under it.
    fn leaf(&mut self, says: impl FnOnce() -> Statement, truth: Truth, record: Option<&RecordId>);
    /// A thing whose absence left something open.
    fn missing(&mut self, what: impl FnOnce() -> Missing);
    /// Everything told.
    fn told(self) -> Told;
}

/// Says nothing.
#[derive(Default)]
pub(super) struct Silent;

impl Sink for Silent {
    const TELLS: bool = false;

    fn open(&mut self) {}
    fn close(&mut self, _: impl FnOnce() -> Statement, _: Truth) {}
    fn leaf(&mut self, _: impl FnOnce() -> Statement, _: Truth, _: Option<&RecordId>) {}
    fn missing(&mut self, _: impl FnOnce() -> Missing) {}
    fn told(self) -> Told {
        Told::default()
    }
}

/// Builds the tree.
#[derive(Default)]
pub(super) struct Tracer {
    stack: Vec<Vec<Explanation>>,
    roots: Vec<Explanation>,
    missing: Vec<Missing>,
}

impl Tracer {
    fn push(&mut self, node: Explanation) {
        self.stack.last_mut().unwrap_or(&mut self.roots).push(node);
    }
}

impl Sink for Tracer {
    const TELLS: bool = true;

    fn open(&mut self) {
        self.stack.push(Vec::new());
    }

    fn close(&mut self, says: impl FnOnce() -> Statement, truth: Truth) {
        let because = self.stack.pop().unwrap_or_default();
        self.push(Explanation {
            because,
            ..Explanation::leaf(says(), truth)
        });
    }

    fn leaf(&mut self, says: impl FnOnce() -> Statement, truth: Truth, record: Option<&RecordId>) {
        let node = Explanation::leaf(says(), truth);
        self.push(match record {
            Some(record) => node.on(record.clone()),
            None => node,
        });
    }

    fn missing(&mut self, what: impl FnOnce() -> Missing) {
        self.missing.push(what());
    }
    fn told(mut self) -> Told {
        while let Some(open) = self.stack.pop() {
            self.roots.extend(open);
        }
        self.missing.sort();
        self.missing.dedup();
        Told {
            because: self.roots,
            missing: self.missing,
        }
    }
}

//! Conditions that never hold: one denies another, or nothing is left to choose from.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::flaw::Flaw;
use super::reviewer::Reviewer;
use crate::norm::{Cond, Norm, Rule, Test};

impl<'p> Reviewer<'p> {
    /// Lists of conditions that never hold together, at the condition that makes it so.
    pub(super) fn conditions(&mut self, path: &str, norm: &'p Norm) {
        for list in lists(norm, path) {
            for (place, cond) in list.conds.iter().enumerate() {
                let mut before = list.conds.iter().take(place);
                if is_never(cond) || before.any(|other| denies(other, cond)) {
                    self.add(list.at(place), Flaw::NeverHolds);
                }
            }
        }
    }
}

/// Conditions that must hold together, and where they stand.
pub(super) struct Together<'n> {
    path: String,
    pub(super) conds: &'n [Cond],
    /// Whether it is one condition and no list.
    one: bool,
}

impl Together<'_> {
    /// Where a condition of it stands.
    pub(super) fn at(&self, place: usize) -> String {
        if self.one {
            self.path.clone()
        } else {
            format!("{}[{place}]", self.path)
        }
    }
}

/// The conditions of a norm, those that must hold together in one list.
pub(super) fn lists<'n>(norm: &'n Norm, path: &str) -> Vec<Together<'n>> {
    let mut all = Vec::from_iter([Together {
        path: format!("{path}.scope.when"),
        conds: &norm.scope.when,
        one: false,
    }]);
    let Rule::Validity(validity) = &norm.rule else {
        return all;
    };
    for (place, test) in validity.tests.iter().enumerate() {
        let path = format!("{path}.rule.tests[{place}]");
        match test {
            Test::Forms(forms) => {
                for (form, rule) in forms.iter().enumerate() {
                    all.push(Together {
                        path: format!("{path}.forms[{form}].when"),
                        conds: &rule.when,
                        one: false,
                    });
                }
            }
            Test::Holds(cond) => all.push(Together {
                path: format!("{path}.cond"),
                conds: core::slice::from_ref(cond),
                one: true,
            }),
            _ => {}
        }
    }
    all
}

/// Whether a condition holds never, whatever else is so.
fn is_never(cond: &Cond) -> bool {
    match cond {
        Cond::AnyOf(conds) => conds.iter().all(is_never),
        // Of nothing everything is true, and the denial of that is false.
        Cond::Not(conds) => conds.is_empty(),
        _ => false,
    }
}

/// Whether two lists of conditions never hold both.
pub(super) fn clash(one: &[Cond], other: &[Cond]) -> bool {
    one.iter()
        .any(|one| other.iter().any(|other| denies(one, other)))
}

/// Whether two conditions never hold both.
fn denies(one: &Cond, other: &Cond) -> bool {
    if let Cond::AnyOf(conds) = one {
        return conds.iter().all(|cond| denies(cond, other));
    }
    if let Cond::AnyOf(conds) = other {
        return conds.iter().all(|cond| denies(one, cond));
    }
    match (one, other) {
        (Cond::Not(_), Cond::Not(_)) => false,
        (holds, Cond::Not(not)) | (Cond::Not(not), holds) => {
            matches!(&**not, [denied] if implies(holds, denied))
        }
        (
            Cond::Established { topic, by },
            Cond::NotEstablished {
                topic: also,
                by: whom,
            },
        )
        | (
            Cond::NotEstablished { topic, by },
            Cond::Established {
                topic: also,
                by: whom,
            },
        ) => topic == also && by == whom,
        (Cond::LastRound(one), Cond::LastRound(other)) => one != other,
        (Cond::InForm(one), Cond::InForm(other)) => one != other,
        _ => false,
    }
}

/// Whether the one holds only where the other does.
fn implies(one: &Cond, other: &Cond) -> bool {
    match (one, other) {
        (Cond::HouseholdsAtLeast(one), Cond::HouseholdsAtLeast(other))
        | (Cond::StaffAtLeast(one), Cond::StaffAtLeast(other))
        | (Cond::VillagesAtLeast(one), Cond::VillagesAtLeast(other)) => one >= other,
        _ => one == other,
    }
}

//! The one decisive reason of a finding: the day, the count or the statement that settled it.

use alloc::string::String;
use alloc::vec::Vec;

use super::statement::{due, line, sentence};
use super::words::{Names, say, span, when};
use crate::Truth;
use crate::report::{Explanation, Finding, Statement};

/// A node of the tree and whether it stands as a test of its own.
struct Node<'f> {
    node: &'f Explanation,
    test: bool,
}

/// The tree below the gate in the order it was told: in force, conditions and start are not reasons of the outcome.
fn reasons(finding: &Finding) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let tests = finding.explanation.because.iter().enumerate();
    for (index, node) in tests {
        let gate = matches!(
            node.says,
            Statement::InForce { .. } | Statement::Triggered { .. } | Statement::Instance { .. }
        );
        // The conditions of the norm are told right after its period, and no performance is among them.
        let conditions =
            index == 1 && matches!(node.says, Statement::Conditions {}) && !performs(node);
        if !gate && !conditions {
            collect(node, true, &mut found);
        }
    }
    found
}

fn performs(node: &Explanation) -> bool {
    node.because.iter().any(|child| {
        matches!(
            child.says,
            Statement::Done { .. } | Statement::Reached { .. }
        )
    })
}

fn collect<'f>(node: &'f Explanation, test: bool, found: &mut Vec<Node<'f>>) {
    found.push(Node { node, test });
    let inner = test && matches!(node.says, Statement::Conditions {});
    for child in &node.because {
        collect(child, inner, found);
    }
}

/// What decided the outcome, in one line; empty if nothing but the outcome can be said.
pub(super) fn reason(names: &Names<'_>, finding: &Finding) -> String {
    let all = reasons(finding);
    let mut parts: Vec<String> = Vec::new();
    let is_duty = finding.due.is_some() || all.iter().any(|one| is_time(one.node));
    if is_duty {
        parts.extend(done(names, finding));
        parts.extend(last_day(names, finding, &all));
    }
    let wanted = finding.outcome.shown();
    let shown = is_duty && wanted.is_yes();
    if !shown {
        parts.extend(decisive(names, &all, wanted));
    }
    parts.join("; ")
}

fn is_time(node: &Explanation) -> bool {
    matches!(node.says, Statement::Due { .. } | Statement::NoTime { .. })
}

/// When it was done, and how late.
fn done(names: &Names<'_>, finding: &Finding) -> Option<String> {
    let lang = names.lang;
    let day = when(finding.done?, lang);
    let late = finding
        .late_by()
        .map(|late| match (late.at_least, late.at_most) {
            (Some(low), Some(high)) if low == high => {
                let days = span(
                    crate::time::Span::Days(u16::try_from(low).unwrap_or(u16::MAX)),
                    lang,
                );
                say!(lang, ", muộn {days}", ", {days} late")
            }
            (Some(low), Some(high)) => {
                say!(
                    lang,
                    ", muộn từ {low} đến {high} ngày",
                    ", {low} to {high} days late"
                )
            }
            (Some(low), None) => say!(
                lang,
                ", muộn ít nhất {low} ngày",
                ", at least {low} days late"
            ),
            _ => say!(lang, ", muộn", ", late"),
        })
        .unwrap_or_default();
    Some(say!(lang, "đã làm {day}{late}", "done {day}{late}"))
}

/// The last day as the tree tells it, with what moved it; else as the finding has it.
fn last_day(names: &Names<'_>, finding: &Finding, all: &[Node<'_>]) -> Option<String> {
    let told = all.iter().find(|one| is_time(one.node));
    match told {
        Some(one) => Some(sentence(names, one.node, one.test)),
        None => finding.due.map(|on| due(on, None, &[], names.lang)),
    }
}

/// Up to two statements that settle it.
fn decisive(names: &Names<'_>, all: &[Node<'_>], wanted: Truth) -> Vec<String> {
    let ordered = all
        .iter()
        .any(|one| matches!(one.node.says, Statement::Before { .. }) && one.node.truth == wanted);
    let settles = |one: &&Node<'_>| match &one.node.says {
        // A complete log without a record and a conclusion say no by being so.
        Statement::NoRecord { complete, .. } => {
            wanted.is_no() == complete.is_yes() && !wanted.is_yes()
        }
        Statement::Concluded { .. } => wanted.is_no(),
        // A vote that came before is context, unless nothing else is said.
        Statement::Done { .. } if ordered => false,
        Statement::Round { .. }
        | Statement::Due { .. }
        | Statement::NoTime { .. }
        | Statement::Conditions {}
        | Statement::AnyOf {}
        | Statement::Not {} => false,
        _ => one.node.truth == wanted,
    };
    let mut told: Vec<String> = Vec::new();
    for one in all.iter().filter(settles) {
        let text = line(names, one.node, one.test);
        if !told.contains(&text) {
            told.push(text);
        }
        if told.len() == 2 {
            break;
        }
    }
    // Not in order, yet no record is missing: the order itself is the reason.
    if told.is_empty() && wanted.is_no() {
        told.extend(
            all.iter()
                .filter(|one| one.node.truth.is_no())
                .map(|one| line(names, one.node, one.test))
                .take(1),
        );
    }
    told
}

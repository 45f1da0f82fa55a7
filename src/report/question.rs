//! What to ask next: undetermined findings by the facts that would settle them.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use super::finding::{Finding, Outcome};
use super::missing::Missing;
use super::receipt::Report;
use crate::MatterId;

/// Facts to ask for together, and the findings that they would settle (*điều cần hỏi thêm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Question<'r> {
    /// The facts, without those that an earlier question of the matter asks for already.
    pub missing: Vec<&'r Missing>,
    /// The findings that are settled once this question and the earlier ones are answered.
    pub settles: Vec<&'r Finding>,
}

impl Report {
    /// The questions that would settle the undetermined findings of a matter; first the one that settles most
    /// for each fact asked.
    ///
    /// Answering them in order settles every one; a later question counts on the answers to the earlier ones.
    #[must_use]
    pub fn questions(&self, matter: &MatterId) -> Vec<Question<'_>> {
        let mut open: Vec<&Finding> = self
            .findings
            .iter()
            .filter(|finding| finding.matter == *matter && finding.outcome == Outcome::Undetermined)
            .collect();
        let mut asked: BTreeSet<&Missing> = BTreeSet::new();
        let mut questions = Vec::new();
        while !open.is_empty() {
            let mut groups: BTreeMap<Vec<&Missing>, usize> = BTreeMap::new();
            for finding in &open {
                let more = more(finding, &asked);
                let count = groups.entry(more).or_default();
                *count = count.saturating_add(1);
            }
            // The most findings for each fact; of equals the fewest facts, then the order of the facts.
            let best = groups.into_iter().min_by(|(a, settles_a), (b, settles_b)| {
                let value =
                    |settles: usize, of: &[&Missing]| settles.saturating_mul(of.len().max(1));
                value(*settles_b, a)
                    .cmp(&value(*settles_a, b))
                    .then(a.len().cmp(&b.len()))
                    .then_with(|| a.cmp(b))
            });
            let Some((missing, _)) = best else { break };
            asked.extend(&missing);
            let (settles, rest): (Vec<&Finding>, Vec<&Finding>) = open
                .into_iter()
                .partition(|finding| finding.missing.iter().all(|fact| asked.contains(fact)));
            open = rest;
            questions.push(Question { missing, settles });
        }
        questions
    }
}

/// What a finding misses beside what was asked for.
fn more<'r>(finding: &'r Finding, asked: &BTreeSet<&Missing>) -> Vec<&'r Missing> {
    finding
        .missing
        .iter()
        .filter(|fact| !asked.contains(fact))
        .collect()
}

//! Many reports in one page: how many of what, and which facts would settle most.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::missing::sort_of;
use super::page::Page;
use super::sections::{OUTCOMES, counted};
use super::words::{Names, capital, pick, say};
use crate::Lang;
use crate::report::{Missing, Outcome, Report};

/// Counts over several reports (*tổng hợp*): cases, outcomes, and what is missing most.
///
/// Two summaries merge into that of all their reports, in any order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Summary {
    /// How many cases were reviewed.
    pub cases: u32,
    /// How many findings had each outcome.
    pub outcomes: BTreeMap<Outcome, u32>,
    /// For each fact that is missing somewhere, without its record or body: how many findings it is missing
    /// of, in how many cases. By the Vietnamese and the English name of the fact.
    pub missing: BTreeMap<(String, String), (u32, u32)>,
    /// How many figures did not fit.
    pub inconsistencies: u32,
}

impl Summary {
    /// A summary of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts one report more.
    pub fn add(&mut self, report: &Report) {
        let one = |count: &mut u32| *count = count.saturating_add(1);
        one(&mut self.cases);
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| Names::new(report, lang));
        // The name of a fact that is missing, whatever it is missing of.
        let key = |missing: &Missing| (sort_of(&vi, missing), sort_of(&en, missing));
        let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
        for finding in &report.findings {
            one(self.outcomes.entry(finding.outcome).or_default());
            let facts: BTreeSet<(String, String)> = finding.missing.iter().map(key).collect();
            for fact in facts {
                let (findings, cases) = self.missing.entry(fact.clone()).or_default();
                one(findings);
                if seen.insert(fact) {
                    one(cases);
                }
            }
        }
        for _ in &report.inconsistencies {
            one(&mut self.inconsistencies);
        }
    }

    /// The summary of both: for reports that were counted apart.
    #[must_use]
    pub fn merge(mut self, other: &Self) -> Self {
        self.cases = self.cases.saturating_add(other.cases);
        self.inconsistencies = self.inconsistencies.saturating_add(other.inconsistencies);
        for (outcome, more) in &other.outcomes {
            let count = self.outcomes.entry(*outcome).or_default();
            *count = count.saturating_add(*more);
        }
        for (fact, (findings, cases)) in &other.missing {
            let count = self.missing.entry(fact.clone()).or_default();
            *count = (
                count.0.saturating_add(*findings),
                count.1.saturating_add(*cases),
            );
        }
        self
    }

    /// The summary as a text; at most ten of the facts that are missing.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let mut page = Page::default();
        let cases = self.cases;
        page.line(
            0,
            &say!(lang, "TỔNG HỢP {cases} VỤ VIỆC", "SUMMARY (cases: {cases})"),
        );
        let of = |outcome: Outcome| self.outcomes.get(&outcome).copied().unwrap_or(0);
        page.item(
            0,
            &capital(&counted(
                OUTCOMES.map(|outcome| (outcome, of(outcome))),
                lang,
            )),
        );
        if self.inconsistencies > 0 {
            let count = self.inconsistencies;
            page.item(
                0,
                &say!(
                    lang,
                    "Số liệu không khớp nhau: {count} chỗ",
                    "Figures that do not fit together: {count}"
                ),
            );
        }
        let mut facts: Vec<_> = self.missing.iter().collect();
        facts.sort_by(|(a, count_a), (b, count_b)| count_b.cmp(count_a).then_with(|| a.cmp(b)));
        if !facts.is_empty() {
            page.line(
                0,
                pick(
                    lang,
                    "Thông tin thiếu nhiều nhất (có thì kết luận được nhiều quy định nhất):",
                    "What is missing most (knowing it would settle most):",
                ),
            );
        }
        for ((vi, en), (findings, cases)) in facts.into_iter().take(10) {
            let fact = pick(lang, vi, en);
            page.item(
                1,
                &say!(
                    lang,
                    "{fact}: {findings} lượt quy định, ở {cases} vụ việc",
                    "{fact}: {findings} (cases: {cases})"
                ),
            );
        }
        page.finish()
    }
}

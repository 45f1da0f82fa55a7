//! What broke a law: the finding that the law does not allow.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Law;
use crate::check::Verdict;
use crate::report::{Finding, Outcome};
use crate::time::{Date, When};
use crate::{BodyId, Lang, MatterId, NormId, RecordId};

/// What one finding is about, whatever its outcome (*đối tượng của phát hiện*).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct About {
    /// The matter.
    pub matter: MatterId,
    /// The norm.
    pub norm: NormId,
    /// The village that voted, of a vote.
    pub village: Option<BodyId>,
    /// The round of voting, of a vote.
    pub round: Option<u16>,
    /// The record it is about.
    pub subject: Option<RecordId>,
    /// The body that owes it, of a duty that each owes.
    pub bearer: Option<BodyId>,
    /// The year, of a duty owed each year.
    pub year: Option<u16>,
    /// The last day, of a duty owed in each period of a year.
    pub due: Option<Date>,
}

impl About {
    /// What a finding is about.
    ///
    /// ```
    /// use danchu::check::{Checker, Context};
    /// use danchu::laws::About;
    /// use danchu::record::Case;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let case = Case::new("empty".parse()?, "2024-09-01".parse()?);
    /// let report = Checker::viet_nam().check(&case, &Context::new());
    /// let about: Vec<About> = report.findings.iter().map(About::of).collect();
    /// assert!(about.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        Self {
            matter: finding.matter.clone(),
            norm: finding.norm.clone(),
            village: finding.village.clone(),
            round: finding.round,
            subject: finding.subject.clone(),
            bearer: finding.bearer.clone(),
            year: finding.year,
            due: of_period(finding.year, finding.due),
        }
    }

    pub(super) fn of_verdict(verdict: &Verdict<'_>) -> Self {
        Self {
            matter: verdict.matter.clone(),
            norm: verdict.norm.clone(),
            village: verdict.village.cloned(),
            round: verdict.round,
            subject: verdict.subject.cloned(),
            bearer: verdict.bearer.cloned(),
            year: verdict.year,
            due: of_period(verdict.year, verdict.due),
        }
    }

    fn text(&self, lang: Lang) -> String {
        let words = match lang {
            Lang::Vi => ["về việc", "thôn", "lần", "bản ghi", "cơ quan", "năm", "hạn"],
            Lang::En => ["on", "village", "round", "record", "body", "year", "due"],
        };
        let quoted = |id: &str| format!("`{id}`");
        let parts = [
            Some(quoted(self.matter.as_str())),
            self.village.as_ref().map(|id| quoted(id.as_str())),
            self.round.map(|round| round.to_string()),
            self.subject.as_ref().map(|id| quoted(id.as_str())),
            self.bearer.as_ref().map(|id| quoted(id.as_str())),
            self.year.map(|year| year.to_string()),
            self.due.map(|due| due.to_string()),
        ];
        let parts: Vec<String> = words
            .iter()
            .zip(parts)
            .filter_map(|(word, part)| Some(format!("{word} {}", part?)))
            .collect();
        format!("`{}` {}", self.norm, parts.join(", "))
    }
}

/// The last day, where the year does not say which instance it is.
fn of_period(year: Option<u16>, due: Option<When>) -> Option<Date> {
    year.and(due).and_then(|due| due.latest())
}

/// A law that a check does not obey (*quy luật bị vi phạm*): a fault of the rules or of the engine,
/// never of those whose acts are recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct Broken {
    /// The law.
    pub law: Law,
    /// The finding that the law does not allow; none if the reports differ elsewhere.
    pub about: Option<Box<About>>,
    /// What it was before the change; none if there was no such finding.
    pub before: Option<Outcome>,
    /// What it is after the change; none if there is no such finding.
    pub after: Option<Outcome>,
}

crate::label::says! { Broken {
    Self { law, about: Some(about), before, after } =>
        "không đúng quy luật \"{}\": {}: trước {}, sau {}"
            (law.name(Lang::Vi), about.text(Lang::Vi), side(*before, Lang::Vi), side(*after, Lang::Vi)),
        "the law \"{}\" does not hold: {}: {} before, {} after"
            (law.name(Lang::En), about.text(Lang::En), side(*before, Lang::En), side(*after, Lang::En));
    Self { law, about: None, .. } =>
        "không đúng quy luật \"{}\": báo cáo khác nhau ngoài phần kết quả" (law.name(Lang::Vi)),
        "the law \"{}\" does not hold: the reports differ beside their findings" (law.name(Lang::En));
} }

fn side(outcome: Option<Outcome>, lang: Lang) -> &'static str {
    match (outcome, lang) {
        (Some(outcome), lang) => outcome.name(lang),
        (None, Lang::Vi) => "không có phát hiện",
        (None, Lang::En) => "no finding",
    }
}

impl Broken {
    pub(super) fn at(
        law: Law,
        about: About,
        before: Option<Outcome>,
        after: Option<Outcome>,
    ) -> Self {
        Self {
            law,
            about: Some(Box::new(about)),
            before,
            after,
        }
    }

    pub(super) const fn elsewhere(law: Law) -> Self {
        Self {
            law,
            about: None,
            before: None,
            after: None,
        }
    }
}

//! The text of a report, in Vietnamese and English: the only place that writes sentences.
//!
//! The reader is an office of the Party, the Front or a commune: what is shown comes with its
//! provision and one decisive reason; what is unknown comes as questions, each with the provisions
//! that it would settle; nobody is ever said to have broken the law. A text is made for reading and
//! is never parsed: whoever wants data takes the [`Report`] itself.

mod figures;
mod missing;
mod page;
mod questions;
mod reason;
mod residual;
mod sections;
mod statement;
mod summary;
mod words;

pub use summary::Summary;

use alloc::string::String;

pub(crate) use self::missing::nouns;
pub(crate) use self::page::Page;
pub(crate) use self::words::{
    Names, capital, cite_all, date, deed, owing, pick, quantity, say, when,
};
use crate::Lang;
use crate::report::{Conflict, Explanation, Finding, Inconsistency, Missing, Owed, Report};

impl Report {
    /// The report as a text that reads alone: the case, each matter, what does not fit, the basis.
    ///
    /// ```
    /// use danchu::check::{Checker, Context};
    /// use danchu::record::Case;
    /// use danchu::{Label, Lang};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let case = Case::new("empty".parse()?, "2024-09-01".parse()?)
    ///     .with_title(Label::new("Đường liên thôn", "The road between the villages"));
    /// let report = Checker::viet_nam().check(&case, &Context::new());
    /// assert!(report.render(Lang::Vi).starts_with("BÁO CÁO RÀ SOÁT: Đường liên thôn\n"));
    /// assert!(report.render(Lang::En).starts_with("REVIEW: The road between the villages\n"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        sections::report(self, lang)
    }

    /// One of the findings with all its reasons, calling things as this report calls them.
    #[must_use]
    pub fn explain(&self, finding: &Finding, lang: Lang) -> String {
        explained(&Names::new(self, lang), finding)
    }
}

fn explained(names: &Names<'_>, finding: &Finding) -> String {
    let lang = names.lang;
    let mut page = Page::default();
    let label = capital(finding.label.text(lang));
    let cites = cite_all(names, &finding.cites);
    let outcome = finding.outcome.name(lang);
    page.line(
        0,
        &say!(
            lang,
            "{label} ({cites}): {outcome}",
            "{label} ({cites}): {outcome}"
        ),
    );
    for reason in &finding.explanation.because {
        statement::tree(&mut page, names, reason, 1);
    }
    for missing in &finding.missing {
        let missing = missing::noun(names, missing);
        page.item(1, &say!(lang, "Còn thiếu: {missing}", "Missing: {missing}"));
    }
    page.finish()
}

impl Finding {
    /// The finding with its reasons, as an indented tree of sentences; records and bodies are called by their ids,
    /// which a report knows better names for.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        explained(&Names::none(lang), self)
    }
}

impl Explanation {
    /// The reason with the reasons under it, as an indented tree of sentences.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        let mut page = Page::default();
        statement::tree(&mut page, &Names::none(lang), self, 0);
        page.finish()
    }
}

impl Missing {
    /// The thing that is missing, as a noun.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        missing::noun(&Names::none(lang), self)
    }
}

impl Owed {
    /// What is owed: what, by whom, to whom, until when, on which provision.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        residual::owed(&Names::none(lang), self)
    }
}

impl Conflict {
    /// The provisions that pull apart, and the reading taken.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        sections::conflict(&Names::none(lang), self)
    }
}

impl Inconsistency {
    /// Which figures do not fit.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        figures::inconsistency(&Names::none(lang), self)
    }
}

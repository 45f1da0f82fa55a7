//! What is unknown, as questions: each fact is asked for once, with all that it would settle.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::missing::{concluded_of, nouns};
use super::page::Page;
use super::words::{Names, cite_all, pick, say};
use crate::actor::BodyKind;
use crate::report::question::Question;
use crate::report::{Finding, Missing, Report};
use crate::{MatterId, RecordId};

/// The facts to ask for, each with what it would settle.
pub(super) fn questions(page: &mut Page, names: &Names<'_>, report: &Report, matter: &MatterId) {
    let lang = names.lang;
    let mut all = report.questions(matter);
    // What is still owed was listed with the question whether it was done.
    all.retain(|question| {
        Ask::of(question) != Ask::Acts || !question.settles.iter().all(|finding| finding.is_owed())
    });
    if all.is_empty() {
        return;
    }
    page.line(
        0,
        pick(
            lang,
            "Chưa rõ; trả lời được các câu sau thì xác định được:",
            "Unknown; these questions would settle it:",
        ),
    );
    let mut groups: Vec<(Ask<'_>, Vec<&Question<'_>>)> = Vec::new();
    for question in &all {
        let ask = Ask::of(question);
        match groups.iter_mut().find(|(other, _)| *other == ask) {
            Some((_, questions)) if ask != Ask::Alone => questions.push(question),
            _ => groups.push((ask, Vec::from_iter([question]))),
        }
    }
    let numbered = groups.iter().filter(|(ask, _)| *ask != Ask::Silent);
    for (index, (ask, questions)) in numbered.enumerate() {
        group(page, names, index.saturating_add(1), ask, questions);
    }
    for (_, questions) in groups.iter().filter(|(ask, _)| *ask == Ask::Silent) {
        for question in questions {
            let (facts, settled) = (facts(names, question), settled(names, question));
            page.item(
                1,
                &say!(
                    lang,
                    "Không thể xác định vì thiếu {facts}: {settled}",
                    "It cannot be settled for lack of {facts}: {settled}"
                ),
            );
        }
    }
}

/// The questions of one group, under a number.
fn group(
    page: &mut Page,
    names: &Names<'_>,
    number: usize,
    ask: &Ask<'_>,
    questions: &[&Question<'_>],
) {
    let lang = names.lang;
    match (ask, questions) {
        (Ask::Record(record), [_, _, ..]) => {
            let record = names.record(record);
            page.line(
                1,
                &say!(
                    lang,
                    "{number}. Về {record}, nếu biết:",
                    "{number}. Of {record}, knowing:"
                ),
            );
            for question in questions {
                let fact = question
                    .missing
                    .first()
                    .map_or("", |missing| match missing {
                        Missing::Field { aspect, .. } => aspect.name(lang),
                        _ => "",
                    });
                let settled = settled(names, question);
                page.item(2, &format!("{fact}: {settled}"));
            }
        }
        (Ask::Conclusion(by), [_, _, ..]) => {
            let by = names.name(*by);
            page.line(
                1,
                &say!(
                    lang,
                    "{number}. Nếu có kết luận bằng văn bản của {by} về:",
                    "{number}. With a written conclusion of the {by} on:"
                ),
            );
            for question in questions {
                let of = question.missing.first();
                let what = of.map_or_else(String::new, |of| concluded_of(names, of));
                let settled = settled(names, question);
                page.item(2, &format!("{what}: {settled}"));
            }
        }
        (Ask::Acts, [_, _, ..]) => {
            page.line(1, &say!(lang, "{number}. Nếu biết:", "{number}. Knowing:"));
            for question in questions {
                let facts = facts(names, question);
                let settled = settled(names, question);
                page.item(2, &format!("{facts}: {settled}"));
            }
        }
        _ => {
            for question in questions {
                let facts = facts(names, question);
                let settled = settled(names, question);
                page.line(
                    1,
                    &say!(
                        lang,
                        "{number}. Nếu biết {facts}: {settled}",
                        "{number}. Knowing {facts}: {settled}"
                    ),
                );
            }
        }
    }
}

/// What a question asks of: questions of one kind stand together.
#[derive(PartialEq, Eq)]
enum Ask<'r> {
    /// A field of a record.
    Record(&'r RecordId),
    /// Whether acts were done.
    Acts,
    /// What a body concludes.
    Conclusion(&'r BodyKind),
    /// Something that no answer can bring: the texts are silent.
    Silent,
    /// Anything else, by itself.
    Alone,
}

impl<'r> Ask<'r> {
    fn of(question: &Question<'r>) -> Self {
        let silent = |missing: &&Missing| matches!(missing, Missing::Rule {} | Missing::Time {});
        let act = |missing: &&Missing| matches!(missing, Missing::Act { .. });
        match question.missing.as_slice() {
            [
                Missing::Field {
                    record,
                    at_least: None,
                    ..
                },
            ] => Self::Record(record),
            [Missing::Conclusion { by, .. }] => Self::Conclusion(by),
            missing if missing.iter().all(silent) => Self::Silent,
            missing if missing.iter().all(act) => Self::Acts,
            _ => Self::Alone,
        }
    }
}

fn facts(names: &Names<'_>, question: &Question<'_>) -> String {
    nouns(names, &question.missing).join(pick(names.lang, "; và ", "; and "))
}

/// The provisions that a question settles, and how many where they are many.
fn settled(names: &Names<'_>, question: &Question<'_>) -> String {
    const FEW: usize = 3;
    let lang = names.lang;
    let mut seen: Vec<&Finding> = Vec::new();
    for finding in &question.settles {
        if !seen.iter().any(|other| other.norm == finding.norm) {
            seen.push(finding);
        }
    }
    let count = seen.len();
    let cites = cite_all(
        names,
        seen.iter().filter_map(|finding| finding.cites.first()),
    );
    if count > FEW {
        say!(
            lang,
            "{count} quy định – {cites}",
            "{count} provisions – {cites}"
        )
    } else {
        cites
    }
}

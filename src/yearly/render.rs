//! The text of a yearly report: numbers with what is left out, and what each must not be used for.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::item::Item;
use super::measure::{Defect, Measure, MeasureKind, never_for};
use super::proportion::Proportion;
use super::tasks::tasks;
use super::year::{YearlyMatter, YearlyReport, YearlyTask};
use crate::act::Rung;
use crate::matter::MatterKind;
use crate::report::Missing;
use crate::report::render::{
    Names, Page, capital, cite_all, date, deed, nouns, pick, quantity, say,
};
use crate::{BodyId, CaseId, Lang, MatterId, Quantity, RecordId};

/// What the things of each case are called.
pub(super) struct Words<'r> {
    pub(super) lang: Lang,
    of: BTreeMap<&'r CaseId, Names<'r>>,
    /// The names of the cases, where there are several.
    cases: BTreeMap<&'r CaseId, String>,
    /// The records that somebody only claims.
    claimed: BTreeSet<(&'r CaseId, &'r RecordId)>,
    /// The matters that are the programme itself.
    programme: BTreeSet<(&'r CaseId, &'r MatterId)>,
}

impl<'r> Words<'r> {
    fn new(report: &'r YearlyReport, lang: Lang) -> Self {
        let mut of = BTreeMap::new();
        let mut cases = BTreeMap::new();
        for source in &report.sources {
            let case = &source.case;
            let bodies: Vec<_> = report
                .bodies
                .iter()
                .filter(|one| one.case == *case)
                .map(|one| &one.body)
                .collect();
            let matters: Vec<_> = report
                .matters
                .iter()
                .filter(|one| one.case == *case)
                .map(|one| &one.matter)
                .collect();
            let cited: Vec<_> = report
                .cited
                .iter()
                .filter(|one| one.case == *case)
                .map(|one| &one.cited)
                .collect();
            let names = Names::of(&bodies, &matters, &cited, &[], lang);
            of.insert(case, names);
            let title = source.title.as_ref();
            cases.insert(
                case,
                title.map_or_else(|| format!("«{case}»"), |title| title.text(lang).into()),
            );
        }
        let claimed = report.cited.iter().filter(|one| one.rung == Rung::Claimed);
        let claimed = claimed.map(|one| (&one.case, &one.cited.record)).collect();
        let own = |one: &&YearlyMatter| one.matter.kind == MatterKind::ACTION_PROGRAMME;
        let programme = report.matters.iter().filter(own);
        let programme = programme.map(|one| (&one.case, &one.matter.id)).collect();
        Self {
            lang,
            of,
            cases,
            claimed,
            programme,
        }
    }

    /// What an item is about: the matter, the record, the body; with the case where there are several.
    fn item(&self, item: &Item) -> String {
        let Some(names) = self.of.get(&item.case) else {
            return format!("«{}»", item.case);
        };
        let body = item.body.as_ref().map(|body| names.body(body));
        let what = item
            .subject
            .as_ref()
            .map(|record| names.record(record))
            .or_else(|| item.matter.as_ref().map(|matter| names.matter(matter)));
        let text = match (body, what) {
            (Some(body), Some(what)) => format!("{body} – {what}"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => String::new(),
        };
        match self.cases.get(&item.case) {
            Some(case) if self.cases.len() > 1 => format!("{text} ({case})"),
            _ => text,
        }
    }

    pub(super) fn body(&self, case: &CaseId, body: &BodyId) -> String {
        let names = self.of.get(case);
        names.map_or_else(|| format!("«{body}»"), |names| names.body(body))
    }

    fn matter(&self, case: &CaseId, matter: &MatterId) -> String {
        let names = self.of.get(case);
        names.map_or_else(|| format!("«{matter}»"), |names| names.matter(matter))
    }

    /// The matter of a task, if it is not the programme itself.
    pub(super) fn about(&self, task: &YearlyTask) -> String {
        if self.programme.contains(&(&task.case, &task.matter)) {
            return String::new();
        }
        format!("; {}", self.matter(&task.case, &task.matter))
    }

    /// Some records; of those that somebody only claims it is said.
    pub(super) fn records(&self, case: &CaseId, records: &[RecordId]) -> String {
        let name = |id: &RecordId| {
            let name = self
                .of
                .get(case)
                .map_or_else(|| format!("«{id}»"), |names| names.record(id));
            let claimed = self.claimed.contains(&(case, id));
            let rung = Rung::Claimed.name(self.lang);
            if claimed {
                format!("{name} ({rung})")
            } else {
                name
            }
        };
        records.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn missing(&self, item: &Item) -> String {
        let none = Names::none(self.lang);
        let names = self.of.get(&item.case).unwrap_or(&none);
        let missing: Vec<&Missing> = item.missing.iter().collect();
        nouns(names, &missing).join("; ")
    }
}

pub(super) fn report(report: &YearlyReport, lang: Lang) -> String {
    let words = Words::new(report, lang);
    let mut page = Page::default();
    let year = report.year;
    page.line(
        0,
        &say!(
            lang,
            "BÁO CÁO THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM {year}",
            "GRASSROOTS DEMOCRACY IN {year}: YEARLY REPORT"
        ),
    );
    sources(&mut page, report, &words);
    page.gap();
    tasks(&mut page, report, &words);
    page.gap();
    indicators(&mut page, report, &words);
    page.gap();
    cases(&mut page, report, &words);
    page.gap();
    good(&mut page, report, &words);
    page.gap();
    page.line(
        0,
        pick(
            lang,
            "Báo cáo chỉ nêu điều hồ sơ cho thấy; không kết luận ai vi phạm. Việc không có thời hạn thì không tính là muộn.",
            "This report says what the records show; it accuses nobody. What has no stated time is never late.",
        ),
    );
    page.finish()
}

fn sources(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
    let lang = words.lang;
    if report.sources.is_empty() {
        page.line(0, pick(lang, "Chưa có hồ sơ nào.", "No case was counted."));
    }
    for source in &report.sources {
        let name = words.cases.get(&source.case).map_or("", String::as_str);
        let day = date(source.as_of, lang);
        let complete = if source.coverage.is_empty() {
            pick(
                lang,
                "nhật ký không được khai là đầy đủ",
                "the log is not declared complete",
            )
        } else {
            pick(
                lang,
                "nhật ký được khai là đầy đủ một phần hoặc toàn bộ",
                "the log is declared complete, in part or as a whole",
            )
        };
        page.item(
            0,
            &say!(
                lang,
                "Hồ sơ: {name}; tính đến hết ngày {day}; {complete}",
                "Case: {name}; as of {day}; {complete}"
            ),
        );
    }
    page.line(
        0,
        pick(
            lang,
            "Việc không được báo cáo không phải là con số không: mỗi số liệu kèm số để ngoài vì chưa rõ.",
            "What is not reported is not zero: each number comes with what is left out as unknown.",
        ),
    );
}

fn cases(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
    let lang = words.lang;
    page.line(
        0,
        pick(
            lang,
            "VỤ VIỆC ĐƯỢC PHẢN ÁNH VÀ KẾT QUẢ TIẾP THEO",
            "CASES REPORTED, AND WHAT BECAME OF THEM",
        ),
    );
    if report.cases.is_empty() {
        page.item(
            0,
            pick(lang, "Không có vụ việc nào được ghi.", "None is recorded."),
        );
    }
    for one in &report.cases {
        let record = words.records(&one.case, core::slice::from_ref(&one.record));
        let by = one
            .by
            .as_ref()
            .map_or_else(String::new, |by| format!(", {}", words.body(&one.case, by)));
        let matter = one.matter.as_ref().map_or_else(String::new, |matter| {
            format!("{}: ", words.matter(&one.case, matter))
        });
        let found: Vec<String> = one
            .found
            .iter()
            .map(|finding| {
                let what = finding
                    .act
                    .map(|act| deed(&Names::none(lang), act, finding.topic.as_ref()));
                let what =
                    what.or_else(|| finding.topic.as_ref().map(|topic| topic.name(lang).into()));
                format!(
                    "{} – {}",
                    what.unwrap_or_default(),
                    finding.result.name(lang)
                )
            })
            .collect();
        let found = if found.is_empty() {
            pick(
                lang,
                "mới được phản ánh, chưa có kết luận",
                "alleged, not concluded",
            )
            .into()
        } else {
            found.join("; ")
        };
        let after = if one.after.is_empty() {
            pick(
                lang,
                "chưa thấy ghi việc tiếp theo",
                "nothing is recorded after it",
            )
            .into()
        } else {
            let after = words.records(&one.case, &one.after);
            say!(lang, "tiếp theo: {after}", "after it: {after}")
        };
        page.item(
            0,
            &capital(&format!("{matter}{record}{by}: {found}; {after}")),
        );
    }
}

fn good(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
    let lang = words.lang;
    page.line(
        0,
        pick(
            lang,
            "GƯƠNG ĐIỂN HÌNH, MÔ HÌNH TỐT ĐỀ NGHỊ BIỂU DƯƠNG, KHEN THƯỞNG",
            "GOOD EXAMPLES PROPOSED FOR COMMENDATION",
        ),
    );
    if report.good.is_empty() {
        page.item(0, pick(lang, "Chưa có.", "None is recorded."));
    }
    for one in &report.good {
        let record = words.records(&one.case, core::slice::from_ref(&one.record));
        let by = one
            .by
            .as_ref()
            .map_or_else(String::new, |by| format!(", {}", words.body(&one.case, by)));
        let commended = if one.commended.is_empty() {
            pick(
                lang,
                "chưa thấy ghi việc khen thưởng",
                "no commendation is recorded",
            )
            .into()
        } else {
            let records = words.records(&one.case, &one.commended);
            say!(lang, "đã khen thưởng: {records}", "commended: {records}")
        };
        page.item(0, &capital(&format!("{record}{by}: {commended}")));
    }
}

fn indicators(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
    let lang = words.lang;
    let never = never_for(lang);
    page.line(
        0,
        pick(
            lang,
            "CHỈ SỐ THEO CÁC MẶT HẠN CHẾ MÀ CHƯƠNG TRÌNH NÊU",
            "INDICATORS BY THE DEFECTS THAT THE PROGRAMME NAMES",
        ),
    );
    page.line(
        0,
        &say!(
            lang,
            "Không chỉ số nào được dùng để {never}.",
            "None of them is for {never}."
        ),
    );
    for defect in Defect::ALL {
        let (code, name) = (defect.code(), capital(defect.name(lang)));
        let cite = cite_all(&Names::none(lang), [&defect.cite()]);
        page.line(0, &format!("{code}. {name} ({cite})"));
        for measure in defect.measures() {
            self::measure(page, report, words, *measure);
        }
    }
}

fn measure(page: &mut Page, report: &YearlyReport, words: &Words<'_>, measure: Measure) {
    let lang = words.lang;
    let name = measure.name(lang);
    let numbers = match report.total(measure) {
        Some(total) => proportion(total, lang),
        None if report.items_of(measure).next().is_some() => {
            pick(lang, "từng nơi", "one by one").into()
        }
        None => pick(lang, "không có số liệu", "nothing to count").into(),
    };
    page.item(0, &format!("{name}: {numbers}"));
    for item in report.items_of(measure) {
        let listed = matches!(measure.kind(), MeasureKind::Listed | MeasureKind::Days);
        let what = words.item(item);
        let missing = words.missing(item);
        if listed {
            let value = value(item, lang);
            page.item(1, &format!("{what}: {value}"));
        } else if !item.stages.is_empty() {
            let stages: Vec<&str> = item.stages.iter().map(|stage| stage.name(lang)).collect();
            let stages = stages.join(", ");
            page.item(
                1,
                &say!(
                    lang,
                    "{what}: thiếu bước {stages}",
                    "{what}: without {stages}"
                ),
            );
        } else if left_out(item) {
            let missing = if missing.is_empty() {
                pick(lang, "hồ sơ chưa đủ để xác định", "the records do not tell").into()
            } else {
                missing
            };
            page.item(
                1,
                &say!(
                    lang,
                    "Chưa rõ – {what}: {missing}",
                    "Left out – {what}: {missing}"
                ),
            );
        }
    }
    let (definition, not_for) = (measure.definition(lang), measure.not_for(lang));
    page.line(
        1,
        &say!(lang, "Cách tính: {definition}.", "How: {definition}."),
    );
    page.line(
        1,
        &say!(lang, "Không dùng để {not_for}.", "Not for {not_for}."),
    );
}

/// Whether something of an item is left out as unknown.
fn left_out(item: &Item) -> bool {
    item.count
        .is_some_and(|count| count.unknown != Quantity::exact(0))
}

/// What an item says by itself.
fn value(item: &Item, lang: Lang) -> String {
    if let Some(silence) = item.silence {
        let (low, high, of) = (silence.at_least, silence.at_most, silence.of);
        return if low == high {
            say!(lang, "{low} ngày trên {of} ngày", "{low} of {of} days")
        } else {
            say!(
                lang,
                "từ {low} đến {high} ngày trên {of} ngày",
                "{low} to {high} of {of} days"
            )
        };
    }
    item.count
        .map_or_else(String::new, |count| proportion(count, lang))
}

/// The three numbers.
fn proportion(count: Proportion, lang: Lang) -> String {
    let (part, whole, unknown) = (count.part, count.whole, quantity(count.unknown, lang));
    say!(
        lang,
        "{part} trên {whole}; để ngoài vì chưa rõ: {unknown}",
        "{part} of {whole}; left out as unknown: {unknown}"
    )
}

//! The text of a yearly report: numbers with what is left out, and what each must not be used for.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::PROGRAMME;
use super::item::Item;
use super::measure::{Defect, Measure, MeasureKind, never_for};
use super::proportion::Proportion;
use super::year::{YearlyMatter, YearlyReport, YearlyTask};
use crate::act::Rung;
use crate::catalogue;
use crate::law::{Citation, Provision, ProvisionSet};
use crate::matter::MatterKind;
use crate::norm::{Norm, Reason, Rule, Trigger};
use crate::record::YesNo;
use crate::report::Missing;
use crate::report::render::{
    Names, Page, capital, cite_all, date, deed, nouns, owing, pick, quantity, say, when,
};
use crate::{BodyId, CaseId, Lang, MatterId, Quantity, RecordId};

/// What the things of each case are called.
struct Words<'r> {
    lang: Lang,
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
            let names = Names::of(&bodies, &matters, &cited, lang);
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

    fn body(&self, case: &CaseId, body: &BodyId) -> String {
        let names = self.of.get(case);
        names.map_or_else(|| format!("«{body}»"), |names| names.body(body))
    }

    fn matter(&self, case: &CaseId, matter: &MatterId) -> String {
        let names = self.of.get(case);
        names.map_or_else(|| format!("«{matter}»"), |names| names.matter(matter))
    }

    /// The matter of a task, if it is not the programme itself.
    fn about(&self, task: &YearlyTask) -> String {
        if self.programme.contains(&(&task.case, &task.matter)) {
            return String::new();
        }
        format!("; {}", self.matter(&task.case, &task.matter))
    }

    /// Some records; of those that somebody only claims it is said.
    fn records(&self, case: &CaseId, records: &[RecordId]) -> String {
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

/// The points of the programme, as they are printed; the letters within them are ours.
const POINTS: &[Provision] = &[
    Provision::constant("II.1"),
    Provision::constant("II.2"),
    Provision::constant("II.3"),
    Provision::constant("II.4"),
    Provision::constant("II.5"),
    Provision::constant("II.6"),
    Provision::constant("III.1"),
    Provision::constant("III.2"),
    Provision::constant("III.3"),
];

fn tasks(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
    let lang = words.lang;
    page.line(
        0,
        pick(
            lang,
            "NHIỆM VỤ THEO TỪNG ĐIỂM CỦA CHƯƠNG TRÌNH: VIỆC ĐÃ LÀM VÀ VIỆC CÒN PHẢI LÀM",
            "THE TASKS, POINT BY POINT: WHAT WAS DONE, WHAT IS OWED",
        ),
    );
    for point in POINTS {
        let own: Vec<&YearlyTask> = report
            .tasks
            .iter()
            .filter(|task| point.covers(&task.cite.provision))
            .collect();
        page.line(0, &format!("{}:", capital(&point.text(lang))));
        let unasked = unasked(point, lang);
        let mut all = catalogue::norms().filter(|norm| sets(point, &norm.cites));
        // Where the point asks nobody for anything that a record could show, its reasons say so.
        if own.is_empty() && all.any(names_somebody) {
            page.item(
                1,
                pick(
                    lang,
                    "Hồ sơ không có việc nào để xét trong năm; chưa có báo cáo là chưa rõ, không phải là chưa làm.",
                    "The records hold nothing to ask of the year; what is not reported is unknown, not undone.",
                ),
            );
        }
        for one in own {
            page.item(1, &task(one, words));
        }
        for line in unasked {
            page.item(1, &line);
        }
    }
    let other = |task: &&YearlyTask| {
        !POINTS
            .iter()
            .any(|point| point.covers(&task.cite.provision))
    };
    let others: Vec<&YearlyTask> = report.tasks.iter().filter(other).collect();
    if !others.is_empty() {
        page.line(0, pick(lang, "Nơi nhận:", "Recipients:"));
    }
    for one in others {
        page.item(1, &task(one, words));
    }
}

/// Whether a point of the programme sets what these citations lead with.
fn sets(point: &Provision, cites: &[Citation]) -> bool {
    cites
        .first()
        .is_some_and(|cite| cite.instrument.as_str() == PROGRAMME && point.covers(&cite.provision))
}

/// Whether a norm can be asked of somebody: it names who owes it, or a case that was found starts it.
fn names_somebody(norm: &Norm) -> bool {
    match &norm.rule {
        Rule::Duty(duty) => {
            !duty.owes.is_empty()
                || !matches!(
                    duty.trigger,
                    Trigger::Standing { .. } | Trigger::EachYear { .. }
                )
        }
        _ => true,
    }
}

/// The places of a point that are asked of nobody, those with one reason together: «Không xét mục II.1.c, II.1.g: …».
fn unasked(point: &Provision, lang: Lang) -> Vec<String> {
    let rows = catalogue::unmodelled()
        .filter(|row| sets(point, core::slice::from_ref(&row.cite)))
        .map(|row| (&row.cite.provision, row.reason));
    let nobody = catalogue::norms()
        .filter(|norm| sets(point, &norm.cites) && !names_somebody(norm))
        .filter_map(|norm| Some((&norm.cites.first()?.provision, Reason::NoBearer)));
    let mut places: Vec<(&Provision, Reason)> = rows.chain(nobody).collect();
    places.sort();
    let mut groups: Vec<(Reason, Vec<Provision>)> = Vec::new();
    for (place, reason) in places {
        match groups.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, places)) => places.push(place.clone()),
            None => groups.push((reason, Vec::from_iter([place.clone()]))),
        }
    }
    groups
        .into_iter()
        .map(|(reason, places)| {
            let places = places.into_iter().collect::<ProvisionSet>().text(lang);
            let why = why_unasked(reason, lang);
            say!(
                lang,
                "Không xét {places}: {why}",
                "Not asked, {places}: {why}"
            )
        })
        .collect()
}

/// Why a place of the programme is asked of nobody.
const fn why_unasked(reason: Reason, lang: Lang) -> &'static str {
    match reason {
        Reason::MissingPage => pick(
            lang,
            "trang nêu cơ quan thực hiện bị thiếu",
            "who owes it stood on a page that is missing",
        ),
        Reason::Goal => pick(
            lang,
            "mục tiêu chung, không nêu việc có thể đối chiếu với hồ sơ",
            "an aim without an act that a record could show",
        ),
        Reason::PersonalQuality => pick(
            lang,
            "phẩm chất, trách nhiệm cá nhân; không chấm điểm con người",
            "a quality of persons, who are not rated",
        ),
        Reason::Conduct => pick(
            lang,
            "thái độ, cách làm không thể suy ra từ hồ sơ",
            "conduct, which is not inferred from records",
        ),
        Reason::OtherField => pick(
            lang,
            "thuộc lĩnh vực khác, ngoài thực hiện dân chủ ở cơ sở",
            "another field than grassroots democracy",
        ),
        Reason::NoBearer => pick(
            lang,
            "chương trình không nêu cơ quan thực hiện",
            "the programme names nobody who owes it",
        ),
        _ => pick(lang, "không nêu việc phải làm", "no duty in it"),
    }
}

/// A task in one line: what, by whom, what the records show, by which records.
fn task(task: &YearlyTask, words: &Words<'_>) -> String {
    let lang = words.lang;
    let (label, cite) = (
        capital(task.label.text(lang)),
        task.cite.provision.text(lang),
    );
    let by = match &task.bearer {
        Some(bearer) => words.body(&task.case, bearer),
        None => owing(&task.owes, task.jointly, lang),
    };
    let by = if by.is_empty() {
        by
    } else {
        format!(" – {by}")
    };
    let about = words.about(task);
    let outcome = task.outcome.name(lang);
    let mut text = format!("{label} ({cite}){by}{about}: {outcome}");
    if task.owed == YesNo::Yes {
        let due = task.due.map(|due| when(due, lang));
        text.push_str(&match due {
            Some(due) => say!(
                lang,
                "; còn phải làm, hạn cuối {due}",
                "; owed, last day {due}"
            ),
            None => say!(
                lang,
                "; còn phải làm, không có thời hạn",
                "; owed, no stated time"
            ),
        });
    }
    if !task.records.is_empty() {
        let records = words.records(&task.case, &task.records);
        text.push_str(&say!(lang, "; hồ sơ: {records}", "; records: {records}"));
    }
    text
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
                    .map(|act| deed(act, finding.topic.as_ref(), lang));
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
        let cite = cite_all([&defect.cite()], lang);
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

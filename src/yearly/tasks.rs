//! The text of what the programme asks, point by point: what was done, what is owed, and why a place of it asks nothing.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::PROGRAMME;
use super::render::Words;
use super::year::{YearlyReport, YearlyTask};
use crate::Lang;
use crate::catalogue;
use crate::law::{Citation, Provision, ProvisionSet};
use crate::norm::{Norm, Reason, Rule, Trigger};
use crate::record::YesNo;
use crate::report::render::{Names, Page, capital, owing, pick, say, when};

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

pub(super) fn tasks(page: &mut Page, report: &YearlyReport, words: &Words<'_>) {
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
        None => owing(&Names::none(lang), &task.owes, task.jointly),
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

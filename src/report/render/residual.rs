//! What is still owed, under who owes it, in order of date.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::page::Page;
use super::words::{Names, capital, cite_all, kinds, owing, pick, say, when};
use crate::MatterId;
use crate::report::{Outcome, Owed, Report};

pub(super) fn residual(page: &mut Page, names: &Names<'_>, report: &Report, matter: &MatterId) {
    let lang = names.lang;
    let residual = report.residual();
    let own: Vec<&Owed> = residual
        .iter()
        .filter(|one| one.matter == *matter)
        .collect();
    if own.is_empty() {
        return;
    }
    let mut title = String::from(pick(
        lang,
        "Việc phải làm mà hồ sơ chưa cho thấy đã làm",
        "Owed, and not shown to be done",
    ));
    if own.iter().any(|one| one.outcome == Outcome::Undetermined) {
        title.push_str(pick(
            lang,
            "; việc chưa rõ đã làm hay chưa thì cần hồ sơ chứng minh, hoặc khai nhật ký là đầy đủ",
            "; what is not known to be done takes a record of it, or a log declared complete",
        ));
    }
    if own.iter().any(|one| one.due.is_none()) {
        title.push_str(pick(
            lang,
            "; việc không có thời hạn thì không tính là muộn",
            "; what has no stated time is never late",
        ));
    }
    page.line(0, &format!("{title}:"));
    // Whoever owes several things finds them together, in order of their days.
    let mut groups: Vec<(String, Vec<(String, u32)>)> = Vec::new();
    for one in own {
        let (by, line) = (capital(&by_whom(names, one)), what_is_owed(names, one));
        let Some((_, lines)) = groups.iter_mut().find(|(other, _)| *other == by) else {
            groups.push((by, Vec::from_iter([(line, 1)])));
            continue;
        };
        match lines.iter_mut().find(|(other, _)| *other == line) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => lines.push((line, 1)),
        }
    }
    for (by, lines) in groups {
        page.line(1, &format!("{by}:"));
        for (line, count) in lines {
            if count > 1 {
                page.item(
                    2,
                    &say!(lang, "{line} ({count} lần)", "{line} ({count} times)"),
                );
            } else {
                page.item(2, &line);
            }
        }
    }
}

/// Who owes it, as a heading.
fn by_whom(names: &Names<'_>, owed: &Owed) -> String {
    match &owed.bearer {
        Some(bearer) => names.body(bearer),
        None => owing(names, &owed.owes, owed.jointly),
    }
}

/// What is owed, to whom, until when, on which provision; of whom is said elsewhere.
fn what_is_owed(names: &Names<'_>, owed: &Owed) -> String {
    let label = capital(owed.label.text(names.lang));
    let terms = terms(names, owed);
    format!("{label}{terms}")
}

pub(super) fn owed(names: &Names<'_>, owed: &Owed) -> String {
    let lang = names.lang;
    let label = capital(owed.label.text(lang));
    let by = if owed.bearer.is_none() && owed.owes.is_empty() {
        pick(
            lang,
            "quy định không nêu ai thực hiện",
            "by whom is not stated",
        )
        .into()
    } else {
        let by = by_whom(names, owed);
        match owed.bearer {
            Some(_) => say!(lang, "do {by} thực hiện", "by {by}"),
            None => say!(lang, "do {by} thực hiện", "by the {by}"),
        }
    };
    let terms = terms(names, owed);
    format!("{label} – {by}{terms}")
}

/// To whom something is owed, until when, how it stands, on which provision.
fn terms(names: &Names<'_>, owed: &Owed) -> String {
    let lang = names.lang;
    let cite = cite_all(names, [&owed.cite]);
    let to = if owed.to.is_empty() {
        String::new()
    } else {
        let to = kinds(names, &owed.to, pick(lang, "và", "and"));
        say!(lang, "; đối với {to}", "; to the {to}")
    };
    let to = match owed.year {
        Some(year) => say!(lang, "{to}; năm {year}", "{to}; for the year {year}"),
        None => to,
    };
    let until = match owed.due {
        Some(due) => {
            let day = when(due, lang);
            say!(lang, "hạn cuối {day}", "last day {day}")
        }
        None => pick(lang, "không có thời hạn", "no stated time").into(),
    };
    let how = match owed.outcome {
        Outcome::Pending => pick(lang, "chưa thấy làm", "not done yet"),
        Outcome::Unsatisfied if owed.due.is_none() => pick(
            lang,
            "hồ sơ cho thấy chưa đủ hoặc chưa làm",
            "shown to be incomplete or not done",
        ),
        Outcome::Unsatisfied => pick(
            lang,
            "đã qua hạn mà hồ sơ không cho thấy",
            "its day is past, and it is not shown",
        ),
        _ => pick(lang, "chưa rõ đã làm hay chưa", "not known to be done"),
    };
    format!("{to}; {until}; {how} ({cite})")
}

//! What is missing, as nouns that a question can be built of.

use alloc::string::String;
use alloc::vec::Vec;

use super::words::{Names, date, deed, join, kinds, pick, say, window};
use crate::act::ActKind;
use crate::report::{Aspect, Missing};

/// A thing that is missing, as a noun: «số phiếu tán thành tại cuộc họp ngày 20-06-2024 (cần ít nhất 22 trên 32)».
#[expect(clippy::too_many_lines, reason = "one arm for each kind, side by side")]
pub(super) fn noun(names: &Names<'_>, missing: &Missing) -> String {
    let lang = names.lang;
    match missing {
        Missing::Field {
            record,
            aspect,
            at_least,
            of,
        } => {
            let (what, record) = (aspect.name(lang), names.record(record));
            let link = match aspect {
                Aspect::InFavour | Aspect::Attending | Aspect::Witnesses | Aspect::Issued => "tại",
                _ => "của",
            };
            match (at_least, of) {
                (Some(n), Some(of)) => say!(
                    lang,
                    "{what} {link} {record} (cần ít nhất {n} trên {of})",
                    "{what} ({record}; at least {n} of {of} are needed)"
                ),
                _ => say!(lang, "{what} {link} {record}", "{what} ({record})"),
            }
        }
        Missing::Act { act, .. } => deeds(names, missing, &[*act]),
        Missing::Households { of } => {
            let of = names.body(of);
            say!(
                lang,
                "tổng số hộ gia đình của {of}",
                "the number of households of {of}"
            )
        }
        Missing::Villages { of } => {
            let of = names.body(of);
            say!(
                lang,
                "tổng số thôn, tổ dân phố của {of}",
                "the number of villages and quarters of {of}"
            )
        }
        Missing::Staff { of } => {
            let of = names.body(of);
            say!(
                lang,
                "tổng số cán bộ, công chức, viên chức, người lao động của {of}",
                "the number of staff of {of}"
            )
        }
        Missing::Facility { of, facility } => {
            let (of, facility) = (names.body(of), names.name(facility));
            say!(
                lang,
                "{of} có hay không có {facility}",
                "whether {of} has: {facility}"
            )
        }
        Missing::Community { body } => {
            let body = names.body(body);
            say!(
                lang,
                "{body} tự mình bàn, quyết định như một thôn, tổ dân phố, hay chỉ là một phần của thôn, tổ dân phố",
                "whether {body} decides for itself like a village, or is only a part of one"
            )
        }
        Missing::Body { body } => say!(
            lang,
            "«{body}» là cơ quan, tổ chức, cộng đồng nào",
            "which kind of body “{body}” is"
        ),
        Missing::Evidence { record, rung } => {
            let (record, rung) = (names.record(record), rung.name(lang));
            say!(
                lang,
                "tài liệu chứng minh {record} (cần ở mức: {rung})",
                "the support of {record} (it must be {rung})"
            )
        }
        Missing::Reading { term } => {
            let term = names.name(term);
            say!(
                lang,
                "cách hiểu «{term}» trong trường hợp này",
                "how “{term}” is read here"
            )
        }
        Missing::Judgement { topic, by } => {
            let (topic, by) = (names.name(topic), names.name(by));
            say!(
                lang,
                "ý kiến của {by} về {topic}",
                "what the {by} judged of {topic}"
            )
        }
        Missing::Determination { topic, by } => {
            let (topic, by) = (names.name(topic), names.name(by));
            say!(
                lang,
                "kết luận bằng văn bản của {by} về {topic}",
                "a written conclusion of the {by} on {topic}"
            )
        }
        Missing::Conclusion { by, .. } => {
            let (by, what) = (names.name(by), concluded_of(names, missing));
            say!(
                lang,
                "kết luận bằng văn bản của {by} về {what}",
                "a written conclusion of the {by} on {what}"
            )
        }
        Missing::Calendar { day } => {
            let day = date(*day, lang);
            say!(
                lang,
                "ngày nghỉ, ngày làm bù trong thời gian có ngày {day}",
                "the days off around {day}"
            )
        }
        Missing::Rule {} => pick(
            lang,
            "quy định về thời điểm quyết định có hiệu lực (các văn bản đã đọc không có)",
            "a provision on the day of effect (no text read so far has one)",
        )
        .into(),
        Missing::Time {} => pick(
            lang,
            "thời hạn thực hiện (quy định không nêu)",
            "a time for it (the text states none)",
        )
        .into(),
    }
}

/// What a conclusion is asked on: «việc lãnh đạo hoặc kiểm tra của Huyện ủy A trong năm 2017».
pub(super) fn concluded_of(names: &Names<'_>, missing: &Missing) -> String {
    let lang = names.lang;
    let Missing::Conclusion {
        acts,
        of,
        owes,
        year,
        ..
    } = missing
    else {
        return String::new();
    };
    let acts: Vec<String> = acts.iter().map(|act| deed(names, *act, None)).collect();
    let acts = join(&acts, pick(lang, "hoặc", "or"));
    let who = match of {
        Some(of) => Some(names.body(of)),
        None if owes.is_empty() => None,
        None => {
            let who = kinds(names, owes, pick(lang, "và", "and"));
            Some(say!(lang, "{who}", "the {who}"))
        }
    };
    let mut text = match who {
        Some(who) => say!(lang, "việc {who} {acts}", "whether {who} did this: {acts}"),
        None => say!(lang, "việc {acts}", "whether this was done: {acts}"),
    };
    if let Some(year) = year {
        text.push_str(&say!(lang, " trong năm {year}", ", in {year}"));
    }
    text
}

/// Acts that differ in their kind only: «có hay không việc thông báo hoặc niêm yết …».
fn deeds(names: &Names<'_>, missing: &Missing, acts: &[ActKind]) -> String {
    let lang = names.lang;
    let Missing::Act {
        topic,
        by,
        to,
        from,
        until,
        ..
    } = missing
    else {
        return String::new();
    };
    let mut done: Vec<String> = acts
        .iter()
        .map(|act| deed(names, *act, topic.as_ref()))
        .collect();
    done.dedup();
    let done = join(&done, pick(lang, "hoặc", "or"));
    let mut text = say!(
        lang,
        "có hay không việc {done}",
        "whether a record shows: {done}"
    );
    if let Some(to) = to {
        let to = names.name(to);
        text.push_str(&say!(lang, " đến {to}", ", to the {to}"));
    }
    if !by.is_empty() {
        let by = kinds(names, by, pick(lang, "hoặc", "or"));
        text.push_str(&say!(lang, " do {by} thực hiện", ", by the {by}"));
    }
    let time = window(*from, *until, lang);
    if !time.is_empty() {
        text.push_str(&say!(lang, " ({time})", ", {time}"));
    }
    text
}

/// Several things that are missing, as one list; acts that differ in their kind only are one thing.
pub(crate) fn nouns(names: &Names<'_>, missing: &[&Missing]) -> Vec<String> {
    let mut told: Vec<(&Missing, Vec<ActKind>)> = Vec::new();
    for one in missing {
        if let Missing::Act { act, .. } = one {
            let same = told.iter_mut().find(|(other, _)| alike(one, other));
            match same {
                Some((_, acts)) => acts.push(*act),
                None => told.push((one, Vec::from_iter([*act]))),
            }
        } else {
            told.push((one, Vec::new()));
        }
    }
    told.into_iter()
        .map(|(one, acts)| {
            if acts.len() > 1 {
                deeds(names, one, &acts)
            } else {
                noun(names, one)
            }
        })
        .collect()
}

/// Whether two missing acts differ in their kind only.
fn alike(a: &Missing, b: &Missing) -> bool {
    match (a, b) {
        (
            Missing::Act {
                topic,
                by,
                to,
                from,
                until,
                ..
            },
            Missing::Act {
                topic: topic2,
                by: by2,
                to: to2,
                from: from2,
                until: until2,
                ..
            },
        ) => (topic, by, to, from, until) == (topic2, by2, to2, from2, until2),
        _ => false,
    }
}

/// The kind of thing that is missing, whatever record or body it is missing of: for a summary of many cases.
pub(super) fn sort_of(names: &Names<'_>, missing: &Missing) -> String {
    let lang = names.lang;
    match missing {
        Missing::Field { aspect, .. } => aspect.name(lang).into(),
        Missing::Act { act, topic, .. } => {
            let done = deed(names, *act, topic.as_ref());
            say!(
                lang,
                "có hay không việc {done}",
                "whether a record shows: {done}"
            )
        }
        Missing::Households { .. } => {
            pick(lang, "tổng số hộ gia đình", "the number of households").into()
        }
        Missing::Villages { .. } => pick(
            lang,
            "tổng số thôn, tổ dân phố",
            "the number of villages and quarters",
        )
        .into(),
        Missing::Staff { .. } => pick(
            lang,
            "tổng số cán bộ, công chức, viên chức, người lao động",
            "the number of staff",
        )
        .into(),
        Missing::Facility { facility, .. } => {
            let facility = names.name(facility);
            say!(
                lang,
                "có hay không có {facility}",
                "whether there is: {facility}"
            )
        }
        Missing::Community { .. } => pick(
            lang,
            "cộng đồng nhỏ hơn thôn có tự mình quyết định hay không",
            "whether a part of a village decides for itself",
        )
        .into(),
        Missing::Body { .. } => pick(
            lang,
            "cơ quan, tổ chức, cộng đồng được nhắc đến là gì",
            "which kind of body is meant",
        )
        .into(),
        Missing::Evidence { .. } => pick(
            lang,
            "tài liệu chứng minh việc đã làm",
            "the support of a record",
        )
        .into(),
        Missing::Conclusion { acts, by, .. } => {
            let sort = Missing::Conclusion {
                acts: acts.clone(),
                of: None,
                owes: Vec::new(),
                year: None,
                by: by.clone(),
            };
            noun(names, &sort)
        }
        other => noun(names, other),
    }
}

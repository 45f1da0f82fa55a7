//! One sentence for each statement in each of its truths, and the tree of them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::page::Page;
use super::words::{
    Names, capital, cite_all, date, deed, moved, period, pick, quantity, say, share, span, when,
};
use crate::act::{Channel, Concurrence, Field, Place, Topic, VoteUnit};
use crate::actor::BodyKind;
use crate::record::YesNo;
use crate::report::{Aspect, Explanation, Statement};
use crate::time::{Date, Moved, Span, When};
use crate::{BodyId, Lang, Quantity, Truth};

/// Texts for yes, no and unknown, in both languages; all see the same variables.
macro_rules! tri {
    ($lang:expr, $truth:expr,
        yes: $yv:literal, $ye:literal,
        no: $nv:literal, $ne:literal,
        unknown: $uv:literal, $ue:literal $(,)?) => {
        match $truth {
            Truth::Yes => say!($lang, $yv, $ye),
            Truth::No => say!($lang, $nv, $ne),
            Truth::Unknown => say!($lang, $uv, $ue),
        }
    };
}

/// A reason and the reasons under it, as an indented tree.
pub(super) fn tree(page: &mut Page, names: &Names<'_>, node: &Explanation, depth: usize) {
    page.item(depth, &capital(&line(names, node, depth <= 1)));
    for reason in &node.because {
        tree(page, names, reason, depth.saturating_add(1));
    }
}

/// A sentence with the record that it rests on; `test` for a test of its own, not one of some conditions.
pub(super) fn line(names: &Names<'_>, node: &Explanation, test: bool) -> String {
    let lang = names.lang;
    let says = sentence(names, node, test);
    match (&node.record, &node.says) {
        // These say themselves which act on which day they are about.
        (None, _) | (_, Statement::Done { .. } | Statement::Round { .. }) => says,
        (Some(record), Statement::Before { then, .. }) if node.truth.is_yes() => {
            let (record, then) = (names.record(record), when(*then, lang));
            say!(
                lang,
                "đúng trình tự: {record} có trước, việc sau {then}",
                "in order: {record} came first, what follows {then}"
            )
        }
        (Some(record), _) => {
            let record = names.record(record);
            format!("{says} [{record}]")
        }
    }
}

/// The sentence of a statement, without the record it rests on.
#[expect(
    clippy::too_many_lines,
    reason = "one arm for each statement, side by side"
)]
pub(super) fn sentence(names: &Names<'_>, node: &Explanation, test: bool) -> String {
    let (lang, truth) = (names.lang, node.truth);
    match &node.says {
        Statement::Norm { cites } => {
            let cites = cite_all(names, cites);
            tri!(lang, truth,
                yes: "hồ sơ cho thấy điều này: {cites}", "the records show this: {cites}",
                no: "hồ sơ cho thấy điều này chưa đạt: {cites}", "the records show that this is not so: {cites}",
                unknown: "chưa kết luận được: {cites}", "this is open: {cites}")
        }
        Statement::InForce { period: of, on } => {
            let (of, on) = (period(*of, lang), when(*on, lang));
            tri!(lang, truth,
                yes: "quy định có hiệu lực ({of}) vào thời điểm xem xét ({on})", "the provision was in force ({of}) on the day in question ({on})",
                no: "quy định không áp dụng cho thời điểm xem xét ({on}); chỉ áp dụng {of}", "the provision was not in force on the day in question ({on}), only {of}",
                unknown: "chưa rõ quy định ({of}) có áp dụng cho thời điểm xem xét ({on}) hay không", "it is open whether the provision ({of}) was in force on the day in question ({on})")
        }
        Statement::Conditions {} => tri!(lang, truth,
            yes: "các điều sau đều đúng", "all of the following holds",
            no: "có điều sau đây không đúng", "not all of the following holds",
            unknown: "chưa rõ các điều sau có đều đúng hay không", "it is open whether all of the following holds"),
        Statement::AnyOf {} => tri!(lang, truth,
            yes: "ít nhất một điều sau đây đúng", "at least one of the following holds",
            no: "không điều nào sau đây đúng", "none of the following holds",
            unknown: "chưa rõ có điều nào sau đây đúng hay không", "it is open whether any of the following holds"),
        Statement::Not {} => tri!(lang, truth,
            yes: "không thuộc trường hợp sau", "the following is not the case",
            no: "thuộc trường hợp loại trừ sau", "the following, which is excepted, is the case",
            unknown: "chưa rõ có thuộc trường hợp loại trừ sau hay không", "it is open whether the following exception is the case"),
        Statement::Triggered { on } => {
            let on = when(*on, lang);
            tri!(lang, truth,
                yes: "thời điểm làm phát sinh: {on}", "it starts on: {on}",
                no: "chưa phát sinh", "it has not started",
                unknown: "chưa rõ đã phát sinh hay chưa ({on})", "it is open whether it has started ({on})")
        }
        Statement::Displaced { by } => {
            let by = cite_all(names, [by]);
            tri!(lang, truth,
                yes: "áp dụng quy định riêng: {by}", "a special provision applies in its place: {by}",
                no: "không áp dụng quy định riêng: {by}", "the special provision does not apply: {by}",
                unknown: "chưa rõ có áp dụng quy định riêng hay không: {by}", "it is open whether the special provision applies: {by}")
        }
        Statement::Due { on, span, moved_by } => due(*on, *span, moved_by, lang),
        Statement::NoTime { term } => match term {
            None => pick(
                lang,
                "quy định không nêu thời hạn",
                "the text states no time",
            )
            .into(),
            Some(term) => {
                let term = names.name(term);
                say!(
                    lang,
                    "quy định nêu «{term}», không nêu số ngày, và hồ sơ không cho biết cách hiểu",
                    "the text says “{term}”, without a number of days, and nobody has said how it is read"
                )
            }
        },
        Statement::Done { act, topic, on } => {
            let (done, on) = (deed(names, *act, topic.as_ref()), when(*on, lang));
            tri!(lang, truth,
                yes: "đã {done} ({on})", "recorded: {done} ({on})",
                no: "có ghi việc {done} ({on}) nhưng chưa đúng yêu cầu", "recorded: {done} ({on}), but not as required",
                unknown: "có ghi việc {done} ({on}); chưa rõ có đúng yêu cầu hay không", "recorded: {done} ({on}); whether as required is open")
        }
        Statement::Reached { to, on } => {
            let (to, on) = (names.name(to), when(*on, lang));
            tri!(lang, truth,
                yes: "đã gửi đến {to} ({on})", "sent to the {to} ({on})",
                no: "không thấy ghi việc gửi đến {to}", "no sending to the {to} was found",
                unknown: "chưa rõ đã gửi đến {to} hay chưa", "it is open whether it was sent to the {to}")
        }
        Statement::NoRecord {
            act,
            topic,
            complete,
        } => {
            let done = deed(names, *act, topic.as_ref());
            if complete.is_yes() {
                say!(
                    lang,
                    "không tìm thấy việc {done}, dù nhật ký được khai là đầy đủ",
                    "no record was found of: {done}, though the log is declared complete"
                )
            } else {
                say!(
                    lang,
                    "không tìm thấy việc {done}; nhật ký không được khai là đầy đủ nên chưa thể coi là chưa làm",
                    "no record was found of: {done}; the log is not declared complete, so this does not mean that it was not done"
                )
            }
        }
        Statement::Concluded { result } => {
            let result = result.name(lang);
            say!(
                lang,
                "cơ quan có thẩm quyền kết luận: {result}",
                "a competent body concluded: {result}"
            )
        }
        Statement::Share {
            part,
            whole,
            share: rule,
        } => {
            let count = of_whole(*part, *whole, lang);
            let rule = rule_of(*rule, *whole, lang);
            tri!(lang, truth,
                yes: "đạt tỷ lệ: {count} (yêu cầu {rule})", "the share is reached: {count} ({rule} is required)",
                no: "không đạt tỷ lệ: {count} (yêu cầu {rule})", "the share is not reached: {count} ({rule} is required)",
                unknown: "chưa rõ có đạt tỷ lệ hay không: {count} (yêu cầu {rule})", "it is open whether the share is reached: {count} ({rule} is required)")
        }
        Statement::Villages {
            part,
            whole,
            share: rule,
        } => {
            let count = of_whole(*part, *whole, lang);
            let rule = rule_of(*rule, *whole, lang);
            tri!(lang, truth,
                yes: "đủ số thôn, tổ dân phố tán thành: {count} (yêu cầu {rule})", "enough villages and quarters approved: {count} ({rule} is required)",
                no: "không đủ số thôn, tổ dân phố tán thành: {count} (yêu cầu {rule})", "too few villages and quarters approved: {count} ({rule} is required)",
                unknown: "chưa rõ có đủ số thôn, tổ dân phố tán thành hay không: {count} (yêu cầu {rule})", "it is open whether enough villages and quarters approved: {count} ({rule} is required)")
        }
        Statement::Field {
            aspect,
            found,
            required,
        } => field(names, *aspect, found.as_deref(), required, truth),
        Statement::Form { form } => {
            let form = form.name(lang);
            // As a test it is the form that was used, and the truth says whether it was allowed.
            if test {
                tri!(lang, truth,
                    yes: "hình thức đã dùng được phép áp dụng: {form}", "the form used is allowed: {form}",
                    no: "hình thức đã dùng không thuộc trường hợp được áp dụng: {form}", "the form used is not one that is allowed here: {form}",
                    unknown: "chưa rõ hình thức đã dùng có được phép áp dụng hay không: {form}", "it is open whether the form used is allowed: {form}")
            } else {
                tri!(lang, truth,
                    yes: "hình thức là {form}", "the form was {form}",
                    no: "hình thức không phải là {form}", "the form was not {form}",
                    unknown: "chưa rõ hình thức có phải là {form} hay không", "it is open whether the form was {form}")
            }
        }
        Statement::Method { method } => {
            let method = method.name(lang);
            tri!(lang, truth,
                yes: "biểu quyết bằng {method}", "the vote was by {method}",
                no: "không biểu quyết bằng {method}", "the vote was not by {method}",
                unknown: "chưa rõ có biểu quyết bằng {method} hay không", "it is open whether the vote was by {method}")
        }
        Statement::Clusters {} => tri!(lang, truth,
            yes: "họp theo cụm dân cư", "the village met in clusters",
            no: "không họp theo cụm dân cư", "the village did not meet in clusters",
            unknown: "chưa rõ có họp theo cụm dân cư hay không", "it is open whether the village met in clusters"),
        Statement::LastRound { outcome } => {
            let outcome = outcome.name(lang);
            tri!(lang, truth,
                yes: "lần trước: {outcome}", "the round before: {outcome}",
                no: "không thuộc trường hợp lần trước {outcome}", "the round before was not: {outcome}",
                unknown: "chưa rõ kết quả lần trước có phải là {outcome} hay không", "it is open whether the round before was: {outcome}")
        }
        Statement::Round { outcome, on } => {
            let (outcome, on) = (outcome.name(lang), when(*on, lang));
            tri!(lang, truth,
                yes: "kết quả biểu quyết ({on}): {outcome}", "the vote ({on}): {outcome}",
                no: "kết quả biểu quyết ({on}) không phải là: {outcome}", "the vote ({on}) was not: {outcome}",
                unknown: "chưa rõ kết quả biểu quyết ({on}) có phải là: {outcome}", "it is open whether the vote ({on}) was: {outcome}")
        }
        Statement::Community { body } => {
            let body = names.body(body);
            tri!(lang, truth,
                yes: "{body} là cộng đồng dân cư tự bàn và quyết định việc này", "{body} decides this matter as a community of its own",
                no: "{body} không phải là thôn, tổ dân phố", "{body} is not a village or quarter",
                unknown: "chưa rõ {body} có tự mình bàn, quyết định như một thôn, tổ dân phố hay không", "it is open whether {body} decides for itself like a village")
        }
        Statement::Households { count, at_least } => {
            let count = quantity(*count, lang);
            if *at_least == 0 {
                tri!(lang, truth,
                    yes: "được tính ý kiến đồng thuận của số hộ: {count}", "households whose support counts: {count}",
                    no: "không được tính (ngoài thời gian có giá trị) ý kiến của số hộ: {count}", "households whose support does not count, being outside its time: {count}",
                    unknown: "chưa rõ có được tính hay không ý kiến của số hộ: {count}", "households of which it is open whether their support counts: {count}")
            } else {
                tri!(lang, truth,
                    yes: "số hộ gia đình từ {at_least} trở lên: {count}", "there are at least {at_least} households: {count}",
                    no: "số hộ gia đình chưa đến {at_least}: {count}", "there are fewer than {at_least} households: {count}",
                    unknown: "chưa rõ số hộ gia đình có từ {at_least} trở lên hay không: {count}", "it is open whether there are at least {at_least} households: {count}")
            }
        }
        Statement::Kept { from, until, days } => {
            let (from, until) = (when(*from, lang), when(*until, lang));
            let what = match days {
                Some(days) => say!(
                    lang,
                    "liên tục đủ {days} ngày (từ {from} đến {until})",
                    "for {days} days without a break ({from} to {until})"
                ),
                None => say!(
                    lang,
                    "đến ngày xem xét (từ {from} đến {until})",
                    "up to the day of the check ({from} to {until})"
                ),
            };
            tri!(lang, truth,
                yes: "được duy trì {what}", "it was kept up {what}",
                no: "không được duy trì {what}", "it was not kept up {what}",
                unknown: "chưa rõ có được duy trì {what} hay không", "it is open whether it was kept up {what}")
        }
        Statement::Size {
            what,
            count,
            at_least,
        } => {
            let (what, count) = (what.name(lang), quantity(*count, lang));
            tri!(lang, truth,
                yes: "số {what} từ {at_least} trở lên: {count}", "there are at least {at_least} {what}: {count}",
                no: "số {what} chưa đến {at_least}: {count}", "there are fewer than {at_least} {what}: {count}",
                unknown: "chưa rõ số {what} có từ {at_least} trở lên hay không: {count}", "it is open whether there are at least {at_least} {what}: {count}")
        }
        Statement::Facility { facility } => {
            let facility = names.name(facility);
            tri!(lang, truth,
                yes: "có {facility}", "there is: {facility}",
                no: "không có {facility}", "there is not: {facility}",
                unknown: "chưa rõ có {facility} hay không", "it is open whether there is: {facility}")
        }
        Statement::FailedRounds {
            outcome,
            count,
            at_least,
        } => {
            let (outcome, count) = (outcome.name(lang), quantity(*count, lang));
            tri!(lang, truth,
                yes: "ít nhất {at_least} lần trước có kết quả: {outcome} ({count} lần)", "at least {at_least} rounds before came out so: {outcome} ({count})",
                no: "chưa đến {at_least} lần trước có kết quả: {outcome} ({count} lần)", "fewer than {at_least} rounds before came out so: {outcome} ({count})",
                unknown: "chưa rõ có ít nhất {at_least} lần trước có kết quả hay không: {outcome} ({count} lần)", "it is open whether at least {at_least} rounds before came out so: {outcome} ({count})")
        }
        Statement::Reading { term } => {
            let term = names.name(term);
            tri!(lang, truth,
                yes: "theo cách hiểu đã chọn, có «{term}»", "as it is read here, this holds: “{term}”",
                no: "theo cách hiểu đã chọn, không có «{term}»", "as it is read here, this does not hold: “{term}”",
                unknown: "chưa có cách hiểu «{term}» trong trường hợp này", "nobody has said how “{term}” is read here")
        }
        Statement::Judged { topic, by } => {
            let (topic, by) = (names.name(topic), names.name(by));
            tri!(lang, truth,
                yes: "{by} xét thấy có {topic}", "the {by} judged that it is so: {topic}",
                no: "{by} xét thấy không có {topic}", "the {by} judged that it is not so: {topic}",
                unknown: "chưa thấy ghi ý kiến của {by} về {topic}", "no judgement of the {by} was found on: {topic}")
        }
        Statement::Established { topic, by } => {
            let (topic, by) = (names.name(topic), names.name(by));
            tri!(lang, truth,
                yes: "{by} đã kết luận bằng văn bản là có {topic}", "the {by} concluded in writing: {topic}",
                no: "không có kết luận bằng văn bản của {by} về {topic}", "there is no written conclusion of the {by} on: {topic}",
                unknown: "chưa thấy kết luận bằng văn bản của {by} về {topic}", "no written conclusion of the {by} was found on: {topic}")
        }
        Statement::Initiative {} => tri!(lang, truth,
            yes: "nội dung xuất phát từ sáng kiến của công dân", "the matter came from an initiative of citizens",
            no: "hồ sơ không ghi nội dung xuất phát từ sáng kiến của công dân", "no initiative of citizens is recorded",
            unknown: "chưa rõ nội dung có xuất phát từ sáng kiến của công dân hay không", "it is open whether the matter came from an initiative of citizens"),
        Statement::Concurred { with, topic, how } => concurred(names, with, topic, *how, truth),
        Statement::AlsoHolds { office, also } => {
            let (office, also) = (names.name(office), names.name(also));
            tri!(lang, truth,
                yes: "{office} đồng thời là {also}", "the {office} is also the {also}",
                no: "hồ sơ không ghi {office} đồng thời là {also}", "the case does not say that the {office} is also the {also}",
                unknown: "chưa rõ {office} có đồng thời là {also} hay không", "it is open whether the {office} is also the {also}")
        }
        Statement::Binds { from } => {
            let from = when(*from, lang);
            tri!(lang, truth,
                yes: "có hiệu lực từ {from}", "it binds from {from}",
                no: "chưa nêu thời điểm có hiệu lực", "no day of effect is stated",
                unknown: "chưa rõ thời điểm có hiệu lực ({from})", "the day of effect is open ({from})")
        }
        Statement::Rung { required, found } => {
            let (required, found) = (required.name(lang), found.name(lang));
            tri!(lang, truth,
                yes: "đủ mức chứng minh: {found} (cần: {required})", "the support is enough: {found} ({required} is required)",
                no: "chưa đủ mức chứng minh: {found} (cần: {required})", "the support is not enough: {found} ({required} is required)",
                unknown: "mức chứng minh mới là: {found}; cần: {required}", "the record is only {found}; it must be {required}")
        }
        Statement::Instance { bearer, year } => instance(names, bearer.as_ref(), *year),
        Statement::Lag { from, until } => {
            let (start, end) = (when(*from, lang), when(*until, lang));
            let days = until.days_after(from);
            match (days.at_least, days.at_most) {
                (Some(low), Some(high)) if low == high => say!(
                    lang,
                    "từ {start} đến {end}: {low} ngày",
                    "from {start} to {end}: {low} days"
                ),
                _ => say!(lang, "từ {start} đến {end}", "from {start} to {end}"),
            }
        }
        Statement::Window { period: of } => {
            let of = period(*of, lang);
            tri!(lang, truth,
                yes: "có thực hiện trong thời gian {of}", "done in the time {of}",
                no: "không thực hiện trong thời gian {of}", "not done in the time {of}",
                unknown: "chưa rõ có thực hiện trong thời gian {of} hay không", "it is open whether it was done in the time {of}")
        }
        Statement::Year {
            covered,
            jointly,
            due,
        } => year(*covered, *jointly, *due, truth, lang),
        Statement::Before { first, then } => {
            let (first, then) = (when(*first, lang), when(*then, lang));
            tri!(lang, truth,
                yes: "đúng trình tự: việc trước {first}, việc sau {then}", "in order: the first {first}, then {then}",
                no: "không đúng trình tự: việc lẽ ra phải trước {first}, việc sau {then}", "not in order: what comes first {first}, what follows {then}",
                unknown: "chưa rõ trình tự: một việc {first}, một việc {then}", "the order is open: one {first}, one {then}")
        }
    }
}

/// Which body and which year: «Huyện ủy A; năm 2017».
fn instance(names: &Names<'_>, bearer: Option<&BodyId>, year: Option<u16>) -> String {
    let lang = names.lang;
    let body = bearer.map(|bearer| names.body(bearer));
    let year = year.map(|year| say!(lang, "năm {year}", "the year {year}"));
    let parts: Vec<String> = body.into_iter().chain(year).collect();
    let parts = parts.join("; ");
    say!(lang, "xét riêng: {parts}", "of: {parts}")
}

fn year(covered: YesNo, jointly: YesNo, due: Option<Date>, truth: Truth, lang: Lang) -> String {
    let basis = match covered {
        YesNo::Yes => pick(lang, "bao quát cả năm", "covering the year"),
        YesNo::No => pick(lang, "thực hiện trong năm", "dated within the year"),
    };
    let mode = match jointly {
        YesNo::Yes => pick(lang, ", do tất cả cùng thực hiện", ", by all together"),
        YesNo::No => "",
    };
    let until = due.map_or_else(String::new, |due| {
        let due = date(due, lang);
        say!(lang, ", hạn cuối {due}", ", last day {due}")
    });
    tri!(lang, truth,
        yes: "đạt, nếu hiểu «hàng năm» là {basis}{mode}{until}", "met, if every year is read as {basis}{mode}{until}",
        no: "không đạt, nếu hiểu «hàng năm» là {basis}{mode}{until}", "not met, if every year is read as {basis}{mode}{until}",
        unknown: "chưa rõ, nếu hiểu «hàng năm» là {basis}{mode}{until}", "open, if every year is read as {basis}{mode}{until}")
}

/// The last day with the span counted and what moved it.
pub(super) fn due(on: When, counted: Option<Span>, moved_by: &[Moved], lang: Lang) -> String {
    let on = when(on, lang);
    let mut why: Vec<String> = counted
        .map(|counted| span(counted, lang))
        .into_iter()
        .collect();
    why.extend(moved_by.iter().filter_map(|one| moved(one, lang)));
    if why.is_empty() {
        say!(lang, "hạn cuối {on}", "last day {on}")
    } else {
        let why = why.join("; ");
        say!(lang, "hạn cuối {on} ({why})", "last day {on} ({why})")
    }
}

/// A part of a whole: «355 trên tổng số 390».
fn of_whole(part: Quantity, whole: Quantity, lang: Lang) -> String {
    let (part, whole) = (quantity(part, lang), quantity(whole, lang));
    say!(lang, "{part} trên tổng số {whole}", "{part} of {whole}")
}

/// What a share asks for, in numbers too where the whole is known.
fn rule_of(rule: crate::share::Share, whole: Quantity, lang: Lang) -> String {
    let text = share(rule, lang);
    match whole.known() {
        Some(all) => {
            let least = rule.least(all);
            say!(
                lang,
                "{text}, tức ít nhất {least}",
                "{text}, that is {least}"
            )
        }
        None => text,
    }
}

fn concurred(
    names: &Names<'_>,
    with: &BodyKind,
    topic: &Topic,
    how: Concurrence,
    truth: Truth,
) -> String {
    let lang = names.lang;
    let (with, topic) = (names.name(with), names.name(topic));
    let act = match how {
        Concurrence::Agreement => say!(
            lang,
            "sự thống nhất của {with} về {topic}",
            "the agreement of the {with} on {topic}"
        ),
        Concurrence::Opinion => say!(
            lang,
            "ý kiến của {with} về {topic}",
            "the opinion of the {with} on {topic}"
        ),
        Concurrence::Proposal => say!(
            lang,
            "đề nghị của {with} về {topic}",
            "the proposal of the {with} on {topic}"
        ),
        Concurrence::Confirmation => say!(
            lang,
            "xác nhận của {with} về {topic}",
            "the confirmation by the {with} of {topic}"
        ),
    };
    tri!(lang, truth,
        yes: "có {act}", "there is {act}",
        no: "không có {act}", "there is not {act}",
        unknown: "chưa rõ có {act} hay không", "it is open whether there is {act}")
}

fn field(
    names: &Names<'_>,
    aspect: Aspect,
    found: Option<&str>,
    required: &str,
    truth: Truth,
) -> String {
    let lang = names.lang;
    let what = aspect.name(lang);
    let required = words(names, aspect, required, true);
    let found = match found {
        Some(found) => words(names, aspect, found, false),
        None => pick(lang, "hồ sơ không ghi", "not recorded").into(),
    };
    tri!(lang, truth,
        yes: "{what} đúng yêu cầu: {found} (yêu cầu: {required})", "{what}, as required: {found} ({required} is required)",
        no: "{what} chưa đúng yêu cầu: {found} (yêu cầu: {required})", "{what}, not as required: {found} ({required} is required)",
        unknown: "chưa rõ {what}: {found} (yêu cầu: {required})", "{what} is open: {found} ({required} is required)")
}

/// Keys and counts of a field, which stand as on the wire, in words: `1: invitation, direct` is a choice.
fn words(names: &Names<'_>, aspect: Aspect, text: &str, required: bool) -> String {
    let lang = names.lang;
    if let Aspect::Written = aspect {
        return match text {
            "yes" => pick(lang, "bằng văn bản", "in writing").into(),
            "no" => pick(lang, "không bằng văn bản", "not in writing").into(),
            other => other.into(),
        };
    }
    let (head, list) = text
        .split_once(": ")
        .or_else(|| text.split_once("; "))
        .map_or((None, text), |(head, list)| (Some(head), list));
    // One of several kinds of body may do it: the list is a choice.
    let choice = required
        && (matches!(aspect, Aspect::Convenor | Aspect::Actor) || aspect == Aspect::Channels);
    let items: Vec<String> = list
        .split(", ")
        .map(|item| {
            item.split([' ', '|'])
                .filter(|word| !word.is_empty())
                .map(|word| word_of(names, aspect, word))
                .collect::<Vec<_>>()
                .join(if item.contains('|') {
                    pick(lang, " hoặc ", " or ")
                } else {
                    " "
                })
        })
        .collect();
    let separator = if choice {
        pick(lang, " hoặc ", " or ")
    } else {
        "; "
    };
    let list = items.join(separator);
    match (head, aspect) {
        (None, _) => list,
        (Some(head), Aspect::Channels) => {
            say!(
                lang,
                "ít nhất {head} trong các hình thức: {list}",
                "at least {head} of: {list}"
            )
        }
        (Some(head), _) => {
            let size = word_of(names, aspect, head);
            say!(
                lang,
                "{size} người, gồm: {list}",
                "{size} members, with: {list}"
            )
        }
    }
}

fn word_of(names: &Names<'_>, aspect: Aspect, word: &str) -> String {
    let lang = names.lang;
    if word == "?" {
        return pick(lang, "chưa rõ", "unknown").into();
    }
    if let Ok(count) = word.parse::<Quantity>() {
        return quantity(count, lang);
    }
    let key = word.to_string();
    let known = match aspect {
        Aspect::Channels => Channel::try_from(key).map(|key| names.name(&key).into()),
        Aspect::Places => Place::try_from(key).map(|key| names.name(&key).into()),
        Aspect::Contents => Field::try_from(key).map(|key| names.name(&key).into()),
        Aspect::Attachments => Topic::try_from(key).map(|key| names.name(&key).into()),
        Aspect::VoteUnit => return vote_unit(word, lang).into(),
        _ => BodyKind::try_from(key).map(|key| names.name(&key).into()),
    };
    known.unwrap_or_else(|_| word.into())
}

fn vote_unit(word: &str, lang: Lang) -> &str {
    match word {
        "household_rep" => VoteUnit::HouseholdRep.name(lang),
        "staff" => VoteUnit::Staff.name(lang),
        "delegate" => VoteUnit::Delegate.name(lang),
        "member" => VoteUnit::Member.name(lang),
        other => other,
    }
}

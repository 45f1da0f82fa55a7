//! The findings of a review in words, Vietnamese and English.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::ReviewFinding;
use super::flaw::{Became, Flaw, Stretch};
use crate::actor::BodyKind;
use crate::record::YesNo;
use crate::report::render::{Names, cite_all, pick, say};
use crate::{Lang, NormId};

impl ReviewFinding {
    /// The finding as a sentence, without its place.
    #[must_use]
    pub fn render(&self, lang: Lang) -> String {
        rule(&self.what, lang)
            .or_else(|| reference(&self.what, lang))
            .unwrap_or_else(|| remark(&self.what, lang))
    }
}

/// What keeps a rule from being judged by itself.
fn rule(what: &Flaw, lang: Lang) -> Option<String> {
    let fixed = |vi: &str, en: &str| Some(String::from(pick(lang, vi, en)));
    match what {
        Flaw::EmptyList => fixed(
            "Danh sách để trống: quy định không bao giờ phát sinh hoặc không bao giờ được đáp ứng.",
            "The list is empty: the rule never begins, or is never met.",
        ),
        Flaw::NoWay => fixed(
            "Không nêu việc làm nào để hoàn thành trách nhiệm này.",
            "No act is named that would discharge this duty.",
        ),
        Flaw::NobodyLeft => fixed(
            "Không còn chủ thể nào hoàn thành được trách nhiệm này: các cơ quan được nêu đã kết thúc hoạt động và không có cơ quan kế thừa.",
            "Nobody is left to discharge this duty: the bodies named have ended without a successor.",
        ),
        Flaw::NeverMet => fixed(
            "Yêu cầu nhiều hơn mức có thể có: không việc làm nào đáp ứng được.",
            "More is asked than there can be: no act can meet it.",
        ),
        Flaw::NeverFalls => fixed(
            "Không kỳ nào nằm trọn trong thời gian quy định có hiệu lực.",
            "No whole period lies within the days on which the norm is in force.",
        ),
        Flaw::TimeWithoutPeriod => fixed(
            "Thời hạn tính trong kỳ hoặc trong năm, nhưng trách nhiệm không phát sinh theo kỳ hoặc theo năm.",
            "The time is counted within a period or a year, but the duty is not owed for each period or year.",
        ),
        Flaw::NeverHolds => fixed(
            "Điều kiện không bao giờ xảy ra cùng các điều kiện khác: quy định không bao giờ áp dụng.",
            "This condition never holds together with the others: the rule never applies.",
        ),
        Flaw::UsedByNothing => fixed(
            "Không quy phạm nào sử dụng quy định này.",
            "No norm uses this row.",
        ),
        Flaw::NoSuchPeriod { months } => Some(say!(
            lang,
            "Không có kỳ {months} tháng: chỉ có kỳ 12, 6 hoặc 3 tháng. Trách nhiệm không bao giờ phát sinh.",
            "There is no period of {months} months, only of 12, 6 or 3: the duty never begins."
        )),
        _ => None,
    }
}

/// What a rule says of another rule, or of a text.
fn reference(what: &Flaw, lang: Lang) -> Option<String> {
    Some(match what {
        Flaw::Cycle { through } => {
            let through = ids(through);
            say!(
                lang,
                "Vi phạm quy định này lại làm phát sinh chính nó, qua: {through}.",
                "The norm is started by its own breach, through: {through}."
            )
        }
        Flaw::NoOutcome { of } => say!(
            lang,
            "`{of}` không phải là điều kiện về kết quả biểu quyết, nên không có kết quả để làm căn cứ.",
            "`{of}` is no condition on a vote and has no outcome to start from."
        ),
        Flaw::Narrower {
            base,
            cites,
            element,
        } => {
            let (element, cites) = (element.name(lang), cite_all(&Names::none(lang), cites));
            say!(
                lang,
                "Quy định của địa phương, đơn vị thu hẹp `{base}` ({cites}) về {element}; chỉ được quy định rộng hơn.",
                "The local rule restricts `{base}` ({cites}) and may only widen it: {element}."
            )
        }
        Flaw::BaseTaken { base, by } => say!(
            lang,
            "Quy định `{by}` ở trên đã thay cho `{base}`.",
            "The rule `{by}` above already stands in for `{base}`."
        ),
        Flaw::IdOfTheLaw { id } => say!(
            lang,
            "Mã `{id}` đã là mã của một quy phạm khác trong danh mục có sẵn.",
            "The id `{id}` belongs to another rule of the built-in catalogue."
        ),
        Flaw::UnknownText { instrument } => say!(
            lang,
            "Không tìm thấy văn bản {instrument} trong chương trình cũng như trong danh mục có sẵn.",
            "The text {instrument} is neither in the programme nor in the built-in catalogue."
        ),
        Flaw::OutOfText { instrument } => say!(
            lang,
            "Thời gian áp dụng của quy định không có ngày nào trùng với thời gian có hiệu lực của {instrument}.",
            "The norm is in force on no day on which {instrument} is."
        ),
        Flaw::UnknownPlace { cite } => {
            let cite = cite_all(&Names::none(lang), [cite]);
            say!(
                lang,
                "Văn bản không có quy định được viện dẫn: {cite}.",
                "The text has no such provision: {cite}."
            )
        }
        Flaw::Opposed { to } => say!(
            lang,
            "Trái ngược với `{to}`: cùng một việc, cùng chủ thể, cùng căn cứ, một bên bắt buộc và một bên cấm.",
            "It is opposed to `{to}`: the same act, of the same body for the same cause, is owed by one and forbidden by the other."
        ),
        Flaw::Duplicate { of } => say!(
            lang,
            "Trùng với `{of}`: cùng một việc, cùng chủ thể, cùng căn cứ, cùng thời hạn.",
            "It says again what `{of}` says: the same act, body, cause and time."
        ),
        Flaw::OtherTime { than } => say!(
            lang,
            "Khác thời hạn với `{than}`: cùng một việc, cùng chủ thể, cùng căn cứ.",
            "It sets another time than `{than}` for the same act, body and cause."
        ),
        _ => return None,
    })
}

/// What can be judged, and should be known.
fn remark(what: &Flaw, lang: Lang) -> String {
    match what {
        Flaw::BearerGone { body, became, to } => gone(body, *became, to, lang),
        Flaw::UnknownBody { body } => say!(
            lang,
            "Không rõ `{body}` là loại cơ quan nào: danh mục có sẵn và chương trình đều không nêu.",
            "Nobody describes the kind of body `{body}`: neither the built-in list nor the programme has it."
        ),
        Flaw::OpenTerm { term, uses } => {
            let term = term.name(lang);
            say!(
                lang,
                "Chương trình chưa nêu cách hiểu “{term}” (số lần sử dụng: {uses}).",
                "The programme does not say how to read “{term}” (used: {uses})."
            )
        }
        Flaw::ScaleGap { scores } => {
            let scores = stretch(scores, lang);
            say!(
                lang,
                "Thang xếp loại bỏ trống: {scores} không thuộc mức nào.",
                "The scale has a gap: {scores} have no grade."
            )
        }
        Flaw::ScaleOverlap { scores, grades } => {
            let scores = stretch(scores, lang);
            let grades: Vec<&str> = grades.iter().map(Cow::as_ref).collect();
            let grades = grades.join(", ");
            say!(
                lang,
                "Thang xếp loại chồng lấn: {scores} thuộc nhiều mức: {grades}.",
                "The scale overlaps: {scores} have several grades: {grades}."
            )
        }
        Flaw::ScaleTooWide { from, facts } => say!(
            lang,
            "Từ {from} điểm, thang xếp loại hỏi {facts} điều kiện: quá nhiều để rà soát mọi trường hợp.",
            "From {from} points on the scale asks {facts} facts, too many to go through every case."
        ),
        // Every other flaw has its sentence above.
        _ => String::new(),
    }
}

fn gone(body: &BodyKind, became: Became, to: &[BodyKind], lang: Lang) -> String {
    let name = body.name(lang);
    let to: Vec<&str> = to.iter().map(|kind| kind.name(lang)).collect();
    let to = to.join(", ");
    match became {
        Became::NotYet => say!(
            lang,
            "Vào ngày rà soát chưa có {name}.",
            "On the day there is no {name} yet."
        ),
        Became::Followed => say!(
            lang,
            "Vào ngày rà soát không còn {name}; tiếp nhận trách nhiệm: {to}.",
            "On the day there is no {name} any more; its duties went to: {to}."
        ),
        Became::Split => say!(
            lang,
            "Vào ngày rà soát không còn {name}, đã chia thành: {to}; trách nhiệm không chuyển trọn cho cơ quan nào.",
            "On the day there is no {name} any more; it was divided among: {to}, and its duties follow none of them alone."
        ),
        Became::Ended => say!(
            lang,
            "Vào ngày rà soát không còn {name}, không có cơ quan kế thừa.",
            "On the day there is no {name} any more, and nobody follows it."
        ),
        Became::HeirNotReported => say!(
            lang,
            "Vào ngày rà soát không còn {name}; chưa rõ cơ quan kế thừa.",
            "On the day there is no {name} any more; nobody says who follows it."
        ),
    }
}

fn ids(ids: &[NormId]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
    ids.join(", ")
}

fn stretch(scores: &Stretch, lang: Lang) -> String {
    let from = scores.from;
    let points = match scores.below {
        Some(below) => say!(
            lang,
            "từ {from} đến dưới {below} điểm",
            "scores from {from} to under {below} points"
        ),
        None => say!(lang, "từ {from} điểm", "scores from {from} points"),
    };
    let each = scores.facts.iter().map(|fact| {
        let is = match fact.is {
            YesNo::Yes => pick(lang, "có", "yes"),
            YesNo::No => pick(lang, "không", "no"),
        };
        format!("{}: {is}", fact.topic.name(lang))
    });
    let each: Vec<String> = each.collect();
    if each.is_empty() {
        points
    } else {
        format!("{points} ({})", each.join("; "))
    }
}

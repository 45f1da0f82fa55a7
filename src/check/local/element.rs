//! The elements of a norm, and what is said of each where a local rule does not fit.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::Lang;
use crate::actor::BodyKind;
use crate::norm::{Need, Norm, Test, Timing};
use crate::report::render::{Names, cite_all};
use crate::share::{Bound, Share};
use crate::time::Span;

/// What of a norm a local rule may not restrict (*nội dung không được thu hẹp*).
///
/// ```
/// use danchu::check::Element;
/// assert_eq!(Element::Kept.to_string(), "how long it is kept up");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum Element {
    /// What kind of rule it is: a duty, a condition of validity, an effect, an order.
    Rule,
    /// The stage that it belongs to.
    Stage,
    /// The days on which it is in force: within those of the law, and to their end.
    Period,
    /// The kinds of matter.
    Matters,
    /// The reach.
    Reach,
    /// The conditions under which it applies.
    Conditions,
    /// Whether the act is owed or forbidden.
    Modality,
    /// Who owes it, and how together.
    Bearer,
    /// Who takes part.
    Partners,
    /// Who may claim it.
    Claimants,
    /// What one instance of it is.
    Instances,
    /// What starts it.
    Trigger,
    /// By when.
    Timing,
    /// Which acts discharge it.
    Performances,
    /// How long it is kept up.
    Kept,
    /// The channels.
    Channels,
    /// The places.
    Places,
    /// What the act states.
    Contents,
    /// Whom it reaches.
    Recipients,
    /// What comes with it.
    Attachments,
    /// The copies.
    Copies,
    /// The witnesses.
    Witnesses,
    /// The written form.
    Written,
    /// Who signs.
    Signatures,
    /// Who its members are.
    Composition,
    /// What another body agrees to.
    Concurrence,
    /// How well it must be supported.
    Evidence,
    /// A share of votes or of households.
    Share,
    /// A share of those who came.
    Quorum,
    /// The forms of deciding.
    Forms,
    /// Any other condition of validity.
    Validity,
    /// From when a decision binds.
    Effect,
    /// What comes before what.
    Order,
}

impl Element {
    /// The name for people.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        let (vi, en) = match self {
            Self::Rule => ("loại quy phạm", "the kind of rule"),
            Self::Stage => ("khâu của quy trình dân chủ", "the stage"),
            Self::Period => ("thời gian áp dụng", "the days on which it is in force"),
            Self::Matters => ("loại việc", "the kinds of matter"),
            Self::Reach => ("phạm vi của việc", "the reach"),
            Self::Conditions => ("điều kiện áp dụng", "the conditions under which it applies"),
            Self::Modality => ("bắt buộc hay cấm", "whether the act is owed or forbidden"),
            Self::Bearer => ("chủ thể có trách nhiệm", "who owes it"),
            Self::Partners => ("cơ quan phối hợp", "who takes part"),
            Self::Claimants => ("chủ thể có quyền yêu cầu", "who may claim it"),
            Self::Instances => ("đối tượng mà trách nhiệm phát sinh", "what it is owed for"),
            Self::Trigger => ("căn cứ phát sinh", "what starts it"),
            Self::Timing => ("thời hạn", "by when"),
            Self::Performances => (
                "việc làm để hoàn thành trách nhiệm",
                "which acts discharge it",
            ),
            Self::Kept => ("thời gian duy trì", "how long it is kept up"),
            Self::Channels => ("hình thức công khai", "the channels"),
            Self::Places => ("địa điểm", "the places"),
            Self::Contents => ("nội dung phải nêu", "what it states"),
            Self::Recipients => ("nơi nhận", "whom it reaches"),
            Self::Attachments => ("tài liệu kèm theo", "what comes with it"),
            Self::Copies => ("số bản", "the copies"),
            Self::Witnesses => ("người chứng kiến", "the witnesses"),
            Self::Written => ("hình thức văn bản", "the written form"),
            Self::Signatures => ("chữ ký", "who signs"),
            Self::Composition => ("thành phần", "the composition"),
            Self::Concurrence => (
                "sự thống nhất của cơ quan khác",
                "the agreement of another body",
            ),
            Self::Evidence => ("mức độ chứng minh", "the evidence"),
            Self::Share => ("tỷ lệ tán thành", "the share"),
            Self::Quorum => ("tỷ lệ dự họp", "the quorum"),
            Self::Forms => ("hình thức quyết định", "the forms of deciding"),
            Self::Validity => ("điều kiện để có giá trị", "the conditions of validity"),
            Self::Effect => ("thời điểm có hiệu lực", "from when a decision binds"),
            Self::Order => ("trình tự", "the order of acts"),
        };
        match lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name(Lang::En))
    }
}

pub(super) const fn of_need(need: &Need) -> Element {
    match need {
        Need::Recipients(_) | Need::Every(_) => Element::Recipients,
        Need::Channels { .. } => Element::Channels,
        Need::Places(_) => Element::Places,
        Need::Contents(_) => Element::Contents,
        Need::Written => Element::Written,
        Need::Signed(_) => Element::Signatures,
        Need::Attached(_) => Element::Attachments,
        Need::Copies(_) => Element::Copies,
        Need::Witnesses(_) => Element::Witnesses,
        Need::Kept { .. } | Need::StillUp | Need::OpenFor { .. } => Element::Kept,
        Need::Composed(_) | Need::OneFromEachVillage { .. } | Need::AtMost { .. } => {
            Element::Composition
        }
        Need::Concurrence { .. } => Element::Concurrence,
    }
}

pub(super) const fn of_test(test: &Test) -> Element {
    match test {
        Test::By(_) => Element::Bearer,
        Test::Forms(_) => Element::Forms,
        Test::Carried { .. }
        | Test::SupportedBy { .. }
        | Test::BackedBy { .. }
        | Test::VillagesCarried { .. } => Element::Share,
        Test::Attended { .. } => Element::Quorum,
        Test::OneBallotPerHousehold | Test::Meets(_) | Test::Holds(_) => Element::Validity,
    }
}

/// What a provision says, by its place.
pub(super) fn says(norm: &Norm) -> String {
    format!(
        "what {} says",
        cite_all(&Names::none(Lang::En), &*norm.cites)
    )
}

pub(super) fn words<'t>(all: impl IntoIterator<Item = &'t str>) -> String {
    let all: Vec<&str> = all.into_iter().collect();
    if all.is_empty() {
        String::from("nobody")
    } else {
        all.join(", ")
    }
}

pub(super) fn bodies(kinds: &[BodyKind]) -> String {
    words(kinds.iter().map(|kind| kind.name(Lang::En)))
}

pub(super) fn time(timing: &Timing) -> String {
    match timing {
        Timing::Within { span, .. } => format!("within {}", span.en()),
        Timing::Before { span } => format!("{} before", span.en()),
        Timing::Unstated => String::from("no day"),
        Timing::Open { term } => String::from(term.name(Lang::En)),
        _ => String::from("a time that is not counted in days"),
    }
}

pub(super) fn says_need(norm: &Norm, need: &Need) -> String {
    match need {
        Need::Recipients(kinds) | Need::Every(kinds) => bodies(kinds),
        Need::Channels { at_least, of } => {
            let of = words(of.iter().map(|channel| channel.name(Lang::En)));
            format!("at least {at_least} of {of}")
        }
        Need::Places(places) => words(places.iter().map(|place| place.name(Lang::En))),
        Need::Contents(fields) => words(fields.iter().map(|field| field.name(Lang::En))),
        Need::Attached(topics) => words(topics.iter().map(|topic| topic.name(Lang::En))),
        Need::Copies(n) | Need::Witnesses(n) => n.to_string(),
        Need::Kept { days } | Need::OpenFor { days, .. } => Span::days(*days).en().to_string(),
        Need::StillUp => String::from("all the time"),
        Need::Written => String::from("in writing"),
        Need::Signed(roles) => {
            let each: Vec<String> = roles
                .iter()
                .map(|signers| format!("{} {}", signers.at_least, signers.body.name(Lang::En)))
                .collect();
            each.join(", ")
        }
        Need::Concurrence { with, .. } => String::from(with.name(Lang::En)),
        Need::Composed(_) | Need::OneFromEachVillage { .. } | Need::AtMost { .. } => says(norm),
    }
}

fn share_of(share: Share) -> String {
    let bound = match share.bound {
        Bound::AtLeast => "at least",
        Bound::MoreThan => "more than",
    };
    format!("{bound} {}/{}", share.of, share.parts)
}

pub(super) fn says_test(norm: &Norm, test: &Test) -> String {
    match test {
        Test::Carried { share, .. }
        | Test::Attended { share, .. }
        | Test::SupportedBy { share, .. }
        | Test::BackedBy { share }
        | Test::VillagesCarried { share, .. } => share_of(*share),
        Test::By(kinds) => bodies(kinds),
        Test::Forms(forms) => words(forms.iter().map(|rule| rule.form.name(Lang::En))),
        Test::OneBallotPerHousehold | Test::Meets(_) | Test::Holds(_) => says(norm),
    }
}

//! Faults: each norm's own ways to be missed, read off its data.

use alloc::vec::Vec;

use crate::NormId;
use crate::act::{ActKind, Field, Place, Topic};
use crate::actor::BodyKind;
use crate::norm::{
    Cond, Duty, Effect, EffectFrom, EvidenceClass, FormRule, Modality, Need, Norm, Pattern,
    Precedence, Rule, SameDay, Subject, Test, Timing, Trigger, Validity, VoteOf,
};
use crate::report::Outcome;
use crate::share::Bound;

/// One fault in one norm (*một lỗi đối với một quy định*), and the finding that it must lead to.
///
/// ```
/// use danchu::catalogue;
/// use danchu::report::Outcome;
/// use danchu::strategies::{Fault, FaultKind};
/// let send = "law-10-2022:20.3:send".parse()?;
/// let norm = catalogue::norm(&send).ok_or("no such norm")?;
/// let late = Fault::of(norm).into_iter().find(|fault| fault.kind == FaultKind::LateByADay).ok_or("never late")?;
/// assert_eq!(late.expects(), Outcome::SatisfiedLate);
/// assert_eq!(late.to_string(), "law-10-2022:20.3:send: done a day late");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The norm that is missed.
    pub norm: NormId,
    /// How.
    pub kind: FaultKind,
    /// The outcome that a check must find.
    expects: Outcome,
    /// Which performance or test of the norm it is in.
    pub(super) part: usize,
    /// Which requirement of it.
    pub(super) need: usize,
}

/// How a norm is missed (*loại lỗi*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// Done on the day after the last day (*muộn một ngày*).
    LateByADay,
    /// Done on the day after that before which it had to be done (*làm sau việc phải có trước*).
    AfterTheEvent,
    /// Not done, in a log that is complete (*không làm*).
    NotDone,
    /// Not recorded, in a log that is not complete (*không có bản ghi*).
    NotRecorded,
    /// A competent body concluded that it was not done (*có kết luận là chưa làm*).
    FoundNotDone,
    /// Done, although it is forbidden (*làm việc bị cấm*).
    Forbidden,
    /// No conclusion decides it (*chưa có kết luận*).
    NoConclusion,
    /// Done on a day that nobody states (*không rõ ngày*).
    DayNotStated,
    /// Done by a body that has no say in it (*không đúng chủ thể*).
    WrongBody,
    /// Nobody states who did it (*không rõ chủ thể*).
    BodyNotStated,
    /// Not supported by any document (*không có tài liệu chứng minh*).
    NotEvidenced,
    /// One recipient was left out (*thiếu một nơi nhận*).
    RecipientMissing(BodyKind),
    /// One channel too few was used (*thiếu một hình thức công khai*).
    ChannelMissing,
    /// One place of posting was left out (*thiếu một nơi niêm yết*).
    PlaceMissing(Place),
    /// One item of the content is lacking (*thiếu một nội dung*).
    ContentMissing(Field),
    /// It is not in writing (*không bằng văn bản*).
    NotWritten,
    /// One signature too few (*thiếu một chữ ký*).
    SignatureMissing(BodyKind),
    /// One thing did not come with it (*thiếu tài liệu kèm theo*).
    AttachmentMissing(Topic),
    /// One copy too few (*thiếu một bản*).
    CopyMissing,
    /// One witness too few (*thiếu một người chứng kiến*).
    WitnessMissing,
    /// Kept up one day too few (*niêm yết thiếu một ngày*).
    DayTooShort,
    /// Taken down for a day in between (*niêm yết gián đoạn*).
    Interrupted,
    /// Taken down before the day of the check (*đã gỡ xuống*).
    TakenDown,
    /// Closed one day too early (*kết thúc sớm một ngày*).
    ClosedEarly,
    /// One member too few (*thiếu một thành viên*).
    MemberMissing,
    /// One member too many (*thừa một thành viên*).
    MemberTooMany,
    /// A seat that nobody fills (*thiếu thành phần bắt buộc*).
    SeatEmpty(BodyKind),
    /// Led by somebody else (*không đúng người đứng đầu*).
    WrongChair,
    /// A member whom the rules bar, such as an inspector of own work (*thành viên thuộc diện không được tham gia*).
    BarredMember,
    /// Another body did not concur (*chưa có sự thống nhất*).
    NotConcurred(BodyKind),
    /// What the requirement asks is not stated (*không nêu thông tin cần thiết*).
    NotStated,
    /// One vote short of the share (*thiếu một phiếu*).
    OneVoteShort,
    /// Exactly the share, where more is asked (*vừa đúng tỷ lệ, chưa quá*).
    ExactlyTheShare,
    /// The votes in favour are not stated (*không rõ số phiếu*).
    VotesNotStated,
    /// One short of the attendance (*thiếu một người dự*).
    OneShortOfQuorum,
    /// One household, or worker, too few behind it (*thiếu một hộ, một người đồng thuận*).
    OneBackerShort,
    /// A support that is too old to count (*đồng thuận đã quá hạn*).
    SupportTooOld,
    /// One village short of the share (*thiếu một thôn*).
    OneVillageShort,
    /// One ballot too few was issued (*phát thiếu một phiếu*).
    OneBallotShort,
    /// Held in a form that is not allowed (*hình thức không được áp dụng*).
    FormNotAllowed,
    /// A condition that does not hold (*không đáp ứng điều kiện*).
    ConditionFails,
    /// A condition of which nobody knows whether it holds (*chưa rõ điều kiện*).
    ConditionUnknown,
    /// Nobody knows whether the norm applies at all (*chưa rõ có thuộc phạm vi áp dụng không*).
    ScopeUnknown,
    /// Refused where it had to be recognised (*không được công nhận*).
    Refused,
    /// Not recognised yet, or without a day of effect (*chưa có quyết định*).
    NotYetRecognised,
    /// What comes first was left out (*bỏ qua một bước*).
    StageSkipped,
    /// What comes first came on the day after (*sai thứ tự*).
    WrongOrder,
    /// Both on one day, where the first must be on an earlier one (*cùng ngày*).
    SameDay,
}

crate::label::says! { FaultKind {
    Self::LateByADay => "làm muộn một ngày", "done a day late";
    Self::AfterTheEvent => "làm sau việc mà lẽ ra phải làm trước", "done after what it had to come before";
    Self::NotDone => "không làm", "not done";
    Self::NotRecorded => "không có bản ghi, nhật ký không đầy đủ", "not recorded, in a log that is not complete";
    Self::FoundNotDone => "có kết luận là chưa làm", "found not done";
    Self::Forbidden => "làm việc bị cấm", "done although forbidden";
    Self::NoConclusion => "chưa có kết luận của nơi có thẩm quyền", "no conclusion decides it";
    Self::DayNotStated => "không rõ ngày làm", "the day is not stated";
    Self::WrongBody => "không đúng chủ thể", "done by the wrong body";
    Self::BodyNotStated => "không rõ ai làm", "who did it is not stated";
    Self::NotEvidenced => "không có tài liệu chứng minh", "no document supports it";
    Self::RecipientMissing(body) => "thiếu nơi nhận {}" (body), "`{}` is left out of the recipients" (body);
    Self::ChannelMissing => "thiếu một hình thức công khai", "one channel too few";
    Self::PlaceMissing(place) => "thiếu nơi niêm yết {}" (place), "not posted at `{}`" (place);
    Self::ContentMissing(field) => "thiếu nội dung {}" (field), "does not state `{}`" (field);
    Self::NotWritten => "không bằng văn bản", "not in writing";
    Self::SignatureMissing(role) => "thiếu chữ ký của {}" (role), "a signature of `{}` is lacking" (role);
    Self::AttachmentMissing(topic) => "thiếu tài liệu kèm theo {}" (topic), "`{}` is not attached" (topic);
    Self::CopyMissing => "thiếu một bản", "one copy too few";
    Self::WitnessMissing => "thiếu một người chứng kiến", "one witness too few";
    Self::DayTooShort => "niêm yết thiếu một ngày", "kept up one day too few";
    Self::Interrupted => "niêm yết bị gián đoạn", "taken down for a day in between";
    Self::TakenDown => "đã gỡ xuống", "taken down again";
    Self::ClosedEarly => "kết thúc sớm một ngày", "closed one day early";
    Self::MemberMissing => "thiếu một thành viên", "one member too few";
    Self::MemberTooMany => "thừa một thành viên", "one member too many";
    Self::SeatEmpty(body) => "thiếu thành phần {}" (body), "no member from `{}`" (body);
    Self::WrongChair => "không đúng người đứng đầu", "led by somebody else";
    Self::BarredMember => "có thành viên thuộc diện không được tham gia", "a member who is barred";
    Self::NotConcurred(body) => "chưa có sự thống nhất của {}" (body), "`{}` did not concur" (body);
    Self::NotStated => "không nêu thông tin cần thiết", "what is asked is not stated";
    Self::OneVoteShort => "thiếu một phiếu", "one vote short";
    Self::ExactlyTheShare => "vừa đúng tỷ lệ, chưa quá", "exactly the share, where more is asked";
    Self::VotesNotStated => "không rõ số phiếu tán thành", "the votes in favour are not stated";
    Self::OneShortOfQuorum => "thiếu một người dự", "one short of the quorum";
    Self::OneBackerShort => "thiếu một người đồng thuận", "one backer short";
    Self::SupportTooOld => "đồng thuận đã quá hạn", "a support that is too old";
    Self::OneVillageShort => "thiếu một thôn", "one village short";
    Self::OneBallotShort => "phát thiếu một phiếu", "one ballot too few";
    Self::FormNotAllowed => "hình thức không được áp dụng", "held in a form that is not allowed";
    Self::ConditionFails => "không đáp ứng điều kiện", "a condition does not hold";
    Self::ConditionUnknown => "chưa rõ có đáp ứng điều kiện không", "whether a condition holds is not known";
    Self::ScopeUnknown => "chưa rõ có thuộc phạm vi áp dụng không", "whether the norm applies is not known";
    Self::Refused => "không được công nhận", "refused";
    Self::NotYetRecognised => "chưa có quyết định của nơi có thẩm quyền", "not recognised yet";
    Self::StageSkipped => "bỏ qua một bước", "what comes first is left out";
    Self::WrongOrder => "sai thứ tự", "in the wrong order";
    Self::SameDay => "cùng ngày, lẽ ra phải trước ít nhất một ngày", "both on one day";
} }

impl core::fmt::Display for Fault {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}: ", self.norm)?;
        core::fmt::Display::fmt(&self.kind, f)
    }
}

impl Fault {
    /// Every fault that a norm can have, in the order of its data.
    #[must_use]
    pub fn of(norm: &Norm) -> Vec<Self> {
        let mut found = Found {
            norm,
            faults: Vec::new(),
        };
        match &norm.rule {
            Rule::Duty(duty) => found.duty(duty),
            Rule::Validity(validity) => found.validity(validity),
            Rule::Effect(effect) => found.effect(effect),
            Rule::Precedence(order) => found.precedence(order),
        }
        found.scope();
        found.faults
    }

    /// The outcome that a check of a world with this fault must find for the norm.
    #[must_use]
    pub const fn expects(&self) -> Outcome {
        self.expects
    }
}

/// The faults found so far of a norm.
struct Found<'n> {
    norm: &'n Norm,
    faults: Vec<Fault>,
}

impl Found<'_> {
    fn add(&mut self, kind: FaultKind, expects: Outcome) {
        self.at(kind, expects, 0, 0);
    }

    fn at(&mut self, kind: FaultKind, expects: Outcome, part: usize, need: usize) {
        self.faults.push(Fault {
            norm: self.norm.id.clone(),
            kind,
            expects,
            part,
            need,
        });
    }

    /// Conditions under which the norm applies, and of which nothing says whether they hold.
    fn scope(&mut self) {
        // What a duty is started by is recorded, so that its condition is known.
        let starts = match &self.norm.rule {
            Rule::Duty(duty) => match &duty.trigger {
                Trigger::Done(acts) => &acts[..],
                _ => &[],
            },
            _ => &[],
        };
        let judged = starts.iter().any(|act| act.kind == ActKind::Judge);
        for (place, cond) in self.norm.scope.when.iter().enumerate() {
            if can_be_open(cond) && !judged {
                self.at(FaultKind::ScopeUnknown, Outcome::Undetermined, 0, place);
            }
        }
    }

    fn duty(&mut self, duty: &Duty) {
        use FaultKind as F;
        if duty.modality == Modality::Prohibition {
            self.add(F::Forbidden, Outcome::Unsatisfied);
            let open = if duty.perform.is_empty() {
                F::NoConclusion
            } else {
                F::NotRecorded
            };
            self.add(open, Outcome::Undetermined);
            return;
        }
        if matches!(duty.class, EvidenceClass::Trace { .. }) {
            self.add(F::FoundNotDone, Outcome::Unsatisfied);
            self.add(F::NoConclusion, Outcome::Undetermined);
            return;
        }
        let unmet = unmet(duty);
        // What the act that starts a duty must itself have can be lacking, and is not late.
        if same_act(duty).is_none() {
            if has_last_day(duty) {
                let late = match duty.timing {
                    Timing::Ahead => F::AfterTheEvent,
                    _ => F::LateByADay,
                };
                let outcome = match duty.timing {
                    Timing::Ahead => Outcome::Unsatisfied,
                    _ => Outcome::SatisfiedLate,
                };
                self.add(late, outcome);
            }
            self.add(F::NotDone, unmet);
            self.add(F::NotRecorded, Outcome::Undetermined);
            if !matches!(duty.timing, Timing::Open { .. }) {
                self.add(F::FoundNotDone, Outcome::Unsatisfied);
            }
            if has_last_day(duty) {
                self.add(F::DayNotStated, Outcome::Undetermined);
            }
            if duty.perform.iter().all(|one| !one.act.by.is_empty()) {
                self.add(F::WrongBody, unmet);
                self.add(F::BodyNotStated, Outcome::Undetermined);
            }
        }
        if duty.rung > crate::act::Rung::Claimed {
            self.add(F::NotEvidenced, Outcome::Undetermined);
        }
        for (part, perform) in duty.perform.iter().enumerate() {
            for (place, need) in perform.needs.iter().enumerate() {
                self.need(need, unmet, (part, place));
            }
        }
    }

    /// The faults of one requirement.
    fn need(&mut self, need: &Need, unmet: Outcome, (part, place): (usize, usize)) {
        use FaultKind as F;
        let open = Outcome::Undetermined;
        let mut add = |kind, expects| self.at(kind, expects, part, place);
        match need {
            Need::Recipients(kinds) | Need::Every(kinds) => {
                for kind in kinds.iter() {
                    add(F::RecipientMissing(kind.clone()), unmet);
                }
                return;
            }
            Need::Channels { .. } => add(F::ChannelMissing, unmet),
            Need::Places(places) => {
                for one in places.iter() {
                    add(F::PlaceMissing(one.clone()), unmet);
                }
            }
            Need::Contents(fields) => {
                for field in fields.iter() {
                    add(F::ContentMissing(field.clone()), unmet);
                }
            }
            Need::Written => add(F::NotWritten, unmet),
            Need::Signed(signers) => {
                for one in signers.iter() {
                    add(F::SignatureMissing(one.body.clone()), unmet);
                }
            }
            Need::Attached(topics) => {
                for topic in topics.iter() {
                    add(F::AttachmentMissing(topic.clone()), unmet);
                }
            }
            Need::Copies(_) => add(F::CopyMissing, unmet),
            Need::Witnesses(_) => add(F::WitnessMissing, unmet),
            Need::Kept { .. } => {
                add(F::DayTooShort, unmet);
                add(F::Interrupted, unmet);
            }
            Need::StillUp => add(F::TakenDown, unmet),
            Need::OpenFor { .. } => add(F::ClosedEarly, unmet),
            Need::Composed(rule) => {
                if rule.min > 1 {
                    add(F::MemberMissing, unmet);
                }
                if rule.max < u32::MAX {
                    add(F::MemberTooMany, unmet);
                }
                for seat in rule.includes.iter() {
                    if let Some(first) = seat.any_of.first() {
                        add(F::SeatEmpty(first.clone()), unmet);
                    }
                }
                if rule.chair.is_some() {
                    add(F::WrongChair, unmet);
                }
                if rule.bars {
                    add(F::BarredMember, unmet);
                }
            }
            Need::OneFromEachVillage { .. } => add(F::MemberMissing, unmet),
            Need::AtMost { .. } => add(F::MemberTooMany, unmet),
            Need::Concurrence { with, .. } => {
                add(F::NotConcurred(with.clone()), unmet);
                return;
            }
        }
        add(F::NotStated, open);
    }

    fn validity(&mut self, validity: &Validity) {
        use FaultKind as F;
        let (unmet, open) = (Outcome::Unsatisfied, Outcome::Undetermined);
        for (part, test) in validity.tests.iter().enumerate() {
            let mut add = |kind, expects| self.at(kind, expects, part, 0);
            match test {
                Test::By(_) => {
                    // Whoever the pattern itself names is not asked for a second time.
                    let named = matches!(&validity.of, Subject::Act(act) if !act.by.is_empty());
                    if !named {
                        add(F::WrongBody, unmet);
                        add(F::BodyNotStated, open);
                    }
                }
                Test::Forms(rules) => {
                    if rules.iter().any(|rule| !rule.when.is_empty()) || rules.len() < 3 {
                        add(F::FormNotAllowed, unmet);
                    }
                }
                Test::Carried { votes, share, .. } => {
                    add(F::OneVoteShort, unmet);
                    if share.bound == Bound::MoreThan {
                        add(F::ExactlyTheShare, unmet);
                    }
                    let _: &VoteOf = votes;
                    add(F::VotesNotStated, open);
                }
                Test::Attended { .. } => add(F::OneShortOfQuorum, unmet),
                Test::SupportedBy { .. } => {
                    add(F::OneBackerShort, unmet);
                    add(F::SupportTooOld, unmet);
                }
                Test::BackedBy { .. } => {
                    add(F::OneBackerShort, unmet);
                    add(F::VotesNotStated, open);
                }
                Test::VillagesCarried { .. } => add(F::OneVillageShort, unmet),
                Test::OneBallotPerHousehold => {
                    add(F::OneBallotShort, unmet);
                    add(F::NotStated, open);
                }
                Test::Meets(needs) => {
                    for (place, need) in needs.iter().enumerate() {
                        self.need(need, unmet, (part, place));
                    }
                }
                Test::Holds(cond) => {
                    if can_be(cond, false) {
                        add(F::ConditionFails, unmet);
                    }
                    if can_be_open(cond) {
                        add(F::ConditionUnknown, open);
                    }
                }
            }
        }
    }

    fn effect(&mut self, effect: &Effect) {
        use FaultKind as F;
        match &effect.from {
            EffectFrom::FixedBy(_) | EffectFrom::Issue { .. } => {
                if matches!(effect.from, EffectFrom::Issue { .. }) {
                    self.add(F::Refused, Outcome::Unsatisfied);
                }
                self.add(F::NotYetRecognised, Outcome::Pending);
                self.add(F::WrongBody, Outcome::Pending);
                self.add(F::BodyNotStated, Outcome::Undetermined);
            }
            EffectFrom::Adoption => self.add(F::VotesNotStated, Outcome::Undetermined),
            EffectFrom::NotRegulated => {}
        }
    }

    fn precedence(&mut self, order: &Precedence) {
        use FaultKind as F;
        self.add(F::StageSkipped, Outcome::Unsatisfied);
        self.add(F::WrongOrder, Outcome::Unsatisfied);
        if order.same_day == SameDay::TooLate {
            self.add(F::SameDay, Outcome::Unsatisfied);
        }
        self.add(F::NotRecorded, Outcome::Undetermined);
        if order.first.iter().all(|act| !act.by.is_empty()) {
            self.add(F::WrongBody, Outcome::Unsatisfied);
            self.add(F::BodyNotStated, Outcome::Undetermined);
        }
    }
}

/// What comes of an obligation that is not met in a complete log, once every last day is over: without a
/// last day it stays owed.
fn unmet(duty: &Duty) -> Outcome {
    match duty.timing {
        Timing::Unstated | Timing::AnyTime => Outcome::Pending,
        _ => Outcome::Unsatisfied,
    }
}

/// Whether an obligation has a last day in a made-up world.
fn has_last_day(duty: &Duty) -> bool {
    !matches!(
        duty.timing,
        Timing::Unstated | Timing::AnyTime | Timing::Together | Timing::InYear | Timing::InPeriod
    ) && !matches!(duty.trigger, Trigger::EachYear { .. })
}

/// The act that both starts a duty and, with what it needs, discharges it: the place of the performance and
/// the topic.
pub(super) fn same_act(duty: &Duty) -> Option<(usize, Option<Topic>)> {
    (0..duty.perform.len()).find_map(|part| same_act_at(duty, part))
}

/// The same of one performance.
pub(super) fn same_act_at(duty: &Duty, part: usize) -> Option<(usize, Option<Topic>)> {
    let (Trigger::Done(starts) | Trigger::DoneOrPlanned(starts)) = &duty.trigger else {
        return None;
    };
    let ahead = matches!(duty.timing, Timing::Before { .. } | Timing::Ahead);
    let perform = duty.perform.get(part)?;
    let act = &perform.act;
    let same = starts.iter().find(|start| overlap(start, act))?;
    let topic = if act.topics.is_empty() {
        same.topics.first()
    } else if same.topics.is_empty() {
        act.topics.first()
    } else {
        same.topics.iter().find(|topic| act.topics.contains(topic))
    };
    (!perform.needs.is_empty() && !ahead).then(|| (part, topic.cloned()))
}

/// Whether one act may be of two patterns.
pub(super) fn overlap(a: &Pattern, b: &Pattern) -> bool {
    a.kind == b.kind
        && (a.topics.is_empty()
            || b.topics.is_empty()
            || a.topics.iter().any(|topic| b.topics.contains(topic)))
}

/// Whether a world can be made in which a condition holds, or does not.
pub(super) fn can_be(cond: &Cond, holds: bool) -> bool {
    match cond {
        Cond::Established { .. } => holds,
        Cond::AnyOf(conds) if holds => conds.iter().any(|cond| can_be(cond, true)),
        Cond::AnyOf(conds) => conds.iter().all(|cond| can_be(cond, false)),
        Cond::Not(conds) => conds.iter().all(|cond| can_be(cond, !holds)),
        _ => true,
    }
}

/// Whether a condition is open where nothing is recorded of it, in a log that is complete.
fn can_be_open(cond: &Cond) -> bool {
    match cond {
        Cond::Reading(_) | Cond::Judged { .. } | Cond::Established { .. } | Cond::Has(_) => true,
        Cond::AnyOf(conds) | Cond::Not(conds) => conds.iter().all(can_be_open),
        _ => false,
    }
}

/// The first form that a round is not allowed to be held in, as made-up worlds hold them.
pub(super) fn form_not_allowed(rules: &[FormRule]) -> Option<crate::act::Form> {
    use crate::act::Form;
    [Form::Online, Form::Ballot, Form::Meeting]
        .into_iter()
        .find(|form| rules.iter().all(|rule| rule.form != *form))
        .or_else(|| {
            let conditional = rules.iter().find(|rule| !rule.when.is_empty());
            conditional.map(|rule| rule.form)
        })
}

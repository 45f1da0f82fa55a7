//! How a table of rows is written: lists, citations, and constructors that only move their arguments.

use alloc::borrow::Cow;

use crate::act::{Concurrence, Rung, Topic};
use crate::actor::BodyKind;
use crate::law::Citation;
use crate::matter::{MatterKind, Reach};
use crate::norm::{
    Assurance, Bearers, Cond, Duty, Each, Effect, EffectFrom, Enabling, EnablingKind,
    EvidenceClass, Modality, Need, Norm, Partner, Pattern, Perform, Precedence, Rule, SameDay,
    Scope, Stage, Status, Subject, Test, Timing, Trigger, Validity,
};
use crate::time::{FirstDay, Period, Roll, Span};
use crate::{Label, NormId};

/// A list in a table.
macro_rules! list {
    ($($item:expr),* $(,)?) => { alloc::borrow::Cow::Borrowed(const { &[$($item),*] }) };
}

/// Citations in a table: the instrument, then the path.
macro_rules! cites {
    ($($instrument:literal $path:literal),+ $(,)?) => { list![$($crate::law::Citation::constant($instrument, $path)),+] };
}

/// The ids of norms in a table.
macro_rules! by {
    ($($id:literal),* $(,)?) => { $crate::catalogue::rows::list![$($crate::NormId::constant($id)),*] };
}
pub(super) use {by, cites, list};

/// A list of one type, as it stands in a row.
pub(super) type List<T> = Cow<'static, [T]>;

#[expect(
    clippy::too_many_arguments,
    reason = "a row of a table: the arguments are its columns, in their fixed order"
)]
pub(super) const fn norm(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    stage: Stage,
    period: Period,
    scope: Scope,
    rule: Rule,
) -> Norm {
    Norm {
        id: NormId::constant(id),
        cites,
        label: Label::constant(vi, en),
        stage,
        assurance: Assurance::Read,
        period,
        scope,
        rule,
    }
}

/// A row that norms use and that is never judged alone.
pub(super) const fn enabling(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    kind: EnablingKind,
    used_by: List<NormId>,
) -> Enabling {
    Enabling {
        id: NormId::constant(id),
        cites,
        label: Label::constant(vi, en),
        kind,
        used_by,
    }
}

pub(super) const fn scope(
    matters: List<MatterKind>,
    reach: Option<Reach>,
    when: List<Cond>,
) -> Scope {
    Scope {
        matters,
        reach,
        when,
    }
}

/// An obligation that starts with each trigger and that a claim alone supports.
pub(super) const fn duty(
    owes: List<BodyKind>,
    to: List<BodyKind>,
    each: Each,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Duty {
    Duty {
        modality: Modality::Obligation,
        owes,
        with: Cow::Borrowed(&[]),
        to,
        each,
        trigger,
        timing,
        perform,
        rung: Rung::Claimed,
        bearers: Bearers::Each,
        class: EvidenceClass::Firm,
    }
}

/// The same duty with partners.
pub(super) const fn shared(
    owes: List<BodyKind>,
    with: List<Partner>,
    to: List<BodyKind>,
    each: Each,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Duty {
    Duty {
        modality: Modality::Obligation,
        owes,
        with,
        to,
        each,
        trigger,
        timing,
        perform,
        rung: Rung::Claimed,
        bearers: Bearers::Each,
        class: EvidenceClass::Firm,
    }
}

/// An obligation discharged by a document.
pub(super) const fn documented(
    owes: List<BodyKind>,
    to: List<BodyKind>,
    each: Each,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Duty {
    Duty {
        modality: Modality::Obligation,
        owes,
        with: Cow::Borrowed(&[]),
        to,
        each,
        trigger,
        timing,
        perform,
        rung: Rung::Evidenced,
        bearers: Bearers::Each,
        class: EvidenceClass::Firm,
    }
}

pub(super) const fn validity(of: Subject, tests: List<Test>, confers: Option<Status>) -> Rule {
    Rule::Validity(Validity { of, tests, confers })
}

pub(super) const fn effect(from: EffectFrom) -> Rule {
    Rule::Effect(Effect { from })
}

pub(super) const fn precedence(first: List<Pattern>, then: List<Pattern>) -> Rule {
    Rule::Precedence(Precedence {
        first,
        then,
        same_day: SameDay::Allowed,
    })
}

/// Within so many working days (*ngày làm việc*): the first day is not counted, and an end cannot fall on a rest day.
pub(super) const fn within_working_days(n: u16) -> Timing {
    Timing::Within {
        span: Span::working_days(n),
        first_day: FirstDay::NotCounted,
        roll: Roll::None,
    }
}

/// Within so many days (*ngày*): the first day is not counted, an end on a rest day moves on, Civil Code Art. 147–148.
pub(super) const fn within_days(n: u16) -> Timing {
    Timing::Within {
        span: Span::days(n),
        first_day: FirstDay::NotCounted,
        roll: Roll::ToNextWorkingDay,
    }
}

/// At the latest so many days before: the day itself is not counted, nothing moves.
pub(super) const fn days_before(n: u16) -> Timing {
    Timing::Before {
        span: Span::days(n),
    }
}

pub(super) const fn agreement(with: BodyKind, topic: Topic) -> Need {
    Need::Concurrence {
        with,
        topic,
        how: Concurrence::Agreement,
    }
}

pub(super) const fn agreed(with: BodyKind, topic: Topic) -> Cond {
    Cond::Concurred {
        with,
        topic,
        how: Concurrence::Agreement,
    }
}

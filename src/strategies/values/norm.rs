//! Whole norms, and the rows beside them.

use proptest::option;
use proptest::prelude::*;

use super::law::any_citation;
use super::rule::{
    any_bearers, any_each, any_effect_from, any_enabling_kind, any_evidence_class, any_modality,
    any_partner, any_pattern, any_perform, any_reason, any_same_day, any_scope, any_stage,
    any_status, any_subject, any_test, any_timing, any_trigger, few,
};
use super::text::{any_label, any_norm_id};
use super::time::any_period;
use super::words::{any_body_kind, any_rung};
use crate::norm::{
    Assurance, Duty, Effect, Enabling, LocalRule, Norm, Precedence, Rule, Trigger, Unmodelled,
    Validity,
};

plain! {
    any_assurance: Assurance { Read, Reported }
}

/// Any [`Duty`].
pub fn any_duty() -> impl Strategy<Value = Duty> + Clone {
    any_duty_from(any_trigger()).boxed()
}

/// Any duty with such a trigger.
pub(super) fn any_duty_from(
    trigger: impl Strategy<Value = Trigger> + Clone + 'static,
) -> impl Strategy<Value = Duty> + Clone {
    let who = (
        few(any_body_kind()),
        few(any_partner()),
        few(any_body_kind()),
        any_bearers(),
    );
    let what = (any_modality(), any_each(), few(any_perform()));
    let how = (any_rung(), any_evidence_class());
    (who, trigger, any_timing(), what, how)
        .prop_map(
            |(
                (owes, with, to, bearers),
                trigger,
                timing,
                (modality, each, perform),
                (rung, class),
            )| {
                Duty {
                    modality,
                    owes,
                    with,
                    to,
                    each,
                    trigger,
                    timing,
                    perform,
                    rung,
                    bearers,
                    class,
                }
            },
        )
        .boxed()
}

/// Any [`Validity`].
pub fn any_validity() -> impl Strategy<Value = Validity> + Clone {
    (any_subject(), few(any_test()), option::of(any_status()))
        .prop_map(|(of, tests, confers)| Validity { of, tests, confers })
        .boxed()
}

/// Any [`Effect`].
pub fn any_effect() -> impl Strategy<Value = Effect> + Clone {
    any_effect_from().prop_map(Effect::new).boxed()
}

/// Any [`Precedence`].
pub fn any_precedence() -> impl Strategy<Value = Precedence> + Clone {
    (few(any_pattern()), few(any_pattern()), any_same_day())
        .prop_map(|(first, then, same_day)| Precedence {
            first,
            then,
            same_day,
        })
        .boxed()
}

/// Any [`Rule`].
pub fn any_rule() -> impl Strategy<Value = Rule> + Clone {
    any_rule_from(any_trigger()).boxed()
}

/// Any rule, of which a duty has such a trigger.
pub(super) fn any_rule_from(
    trigger: impl Strategy<Value = Trigger> + Clone + 'static,
) -> impl Strategy<Value = Rule> + Clone {
    prop_oneof![
        4 => any_duty_from(trigger).prop_map(Rule::Duty),
        2 => any_validity().prop_map(Rule::Validity),
        1 => any_effect().prop_map(Rule::Effect),
        1 => any_precedence().prop_map(Rule::Precedence),
    ]
    .boxed()
}

/// Any [`Norm`].
pub fn any_norm() -> impl Strategy<Value = Norm> + Clone {
    (any_norm_id(), any_norm_of(any_rule()))
        .prop_map(|(id, norm)| Norm { id, ..norm })
        .boxed()
}

/// Any norm with such a rule, all of one id.
pub(super) fn any_norm_of(
    rule: impl Strategy<Value = Rule> + Clone + 'static,
) -> impl Strategy<Value = Norm> + Clone {
    let texts = (few(any_citation()), any_label());
    (
        texts,
        any_stage(),
        any_assurance(),
        any_period(),
        any_scope(),
        rule,
    )
        .prop_map(
            |((cites, label), stage, assurance, period, scope, rule)| Norm {
                id: crate::NormId::constant("norm"),
                cites,
                label,
                stage,
                assurance,
                period,
                scope,
                rule,
            },
        )
        .boxed()
}

/// Any [`Enabling`] row.
pub fn any_enabling() -> impl Strategy<Value = Enabling> + Clone {
    (
        any_norm_id(),
        few(any_citation()),
        any_label(),
        any_enabling_kind(),
        few(any_norm_id()),
    )
        .prop_map(|(id, cites, label, kind, used_by)| Enabling {
            id,
            cites,
            label,
            kind,
            used_by,
        })
        .boxed()
}

/// Any [`Unmodelled`] row.
pub fn any_unmodelled() -> impl Strategy<Value = Unmodelled> + Clone {
    (any_citation(), any_reason())
        .prop_map(|(cite, reason)| Unmodelled { cite, reason })
        .boxed()
}

/// Any [`LocalRule`]; it need not widen its base.
pub fn any_local_rule() -> impl Strategy<Value = LocalRule> + Clone {
    (any_norm_id(), any_citation(), any_norm())
        .prop_map(|(base, by, norm)| LocalRule { base, by, norm })
        .boxed()
}

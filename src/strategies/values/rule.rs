//! What rules are made of: patterns of acts, needs, conditions, tests, triggers, times.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::text::any_norm_id;
use super::time::{any_first_day, any_month_day, any_roll, any_span};
use super::words::{
    any_act_kind, any_body_kind, any_channel, any_concurrence, any_facility, any_field,
    any_finding_result, any_form, any_matter_kind, any_method, any_place, any_reach, any_term,
    any_topic, any_vote_outcome, any_vote_unit,
};
use crate::norm::{
    Bearers, Composition, Cond, Denominator, Each, EffectFrom, EnablingKind, EvidenceClass,
    FormRule, Modality, Need, Occasion, Part, Partner, Pattern, Perform, Reason, SameDay, Scope,
    Seat, Signers, Stage, Status, Subject, Test, Timing, Trigger, VoteOf, WindowYear,
};
use crate::share::{Bound, Share};

const FEW: core::ops::RangeInclusive<usize> = 0..=2;

/// Up to two, which a table may hold too.
pub(super) fn few<T: core::fmt::Debug + Clone + 'static>(
    one: impl Strategy<Value = T> + Clone + 'static,
) -> impl Strategy<Value = Cow<'static, [T]>> + Clone {
    vec(one, FEW).prop_map(Cow::Owned).boxed()
}

plain! {
    any_bearers: Bearers { Each, Jointly, Either, Unstated }
    any_denominator: Denominator { HouseholdReps, Present, VotersOrHouseholdReps, StaffOrDelegates, Members }
    any_each: Each { Matter, Round, Trigger, Bearer }
    any_enabling_kind: EnablingKind {
        Permission, Power, Right, Delegation, SpecialLaw, Binding, Definition, Transition,
    }
    any_modality: Modality { Obligation, Prohibition }
    any_occasion: Occasion { OrdinarySession }
    any_part: Part { Leads, Coordinates, Advises, Guides, Supervises, Inspects, Informed }
    any_reason: Reason {
        Principle, Conduct, PersonalQuality, Encouragement, Goal, NoBearer, OtherLaw, TextNotRead, Superseded,
        InsideMeeting, Repetition, Formality, MissingPage, Assessment, OtherField, PersonalName,
    }
    any_same_day: SameDay { Allowed, TooLate }
    any_stage: Stage { Know, Discuss, Do, Inspect, Supervise, Benefit, Organise }
    any_status: Status { Adopted, InEffect, Supported, Suspended, SuspendedInPart }
    any_vote_of: VoteOf { Matter, Secretary, Method, Team }
    any_window_year: WindowYear { Before, Own, Next }
    any_bound: Bound { AtLeast, MoreThan }
}

/// Any [`Share`] from one tenth to all, reached or passed.
pub fn any_share() -> impl Strategy<Value = Share> + Clone {
    (1_u16..=10, 0_u16..=9, any_bound())
        .prop_map(|(of, more, bound)| Share {
            bound,
            of,
            parts: of.saturating_add(more),
        })
        .boxed()
}

/// Any [`Pattern`].
pub fn any_pattern() -> impl Strategy<Value = Pattern> + Clone {
    (any_act_kind(), few(any_topic()), few(any_body_kind()))
        .prop_map(|(kind, topics, by)| Pattern { kind, topics, by })
        .boxed()
}

/// Any [`Partner`].
pub fn any_partner() -> impl Strategy<Value = Partner> + Clone {
    (any_part(), any_body_kind())
        .prop_map(|(part, body)| Partner { part, body })
        .boxed()
}

/// Any [`EvidenceClass`].
pub fn any_evidence_class() -> impl Strategy<Value = EvidenceClass> + Clone {
    prop_oneof![
        Just(EvidenceClass::Firm),
        any_body_kind().prop_map(|by| EvidenceClass::Trace { by }),
    ]
    .boxed()
}

/// Any [`Seat`].
pub fn any_seat() -> impl Strategy<Value = Seat> + Clone {
    few(any_body_kind())
        .prop_map(|any_of| Seat { any_of })
        .boxed()
}

/// Any [`Composition`]: never fewer at most than at least.
pub fn any_composition() -> impl Strategy<Value = Composition> + Clone {
    let size = (0_u32..=9, 0_u32..=9);
    (
        size,
        few(any_seat()),
        option::of(any_body_kind()),
        any::<bool>(),
    )
        .prop_map(|((min, more), includes, chair, bars)| Composition {
            min,
            max: min.saturating_add(more),
            includes,
            chair,
            bars,
        })
        .boxed()
}

/// Any [`Signers`].
pub fn any_signers() -> impl Strategy<Value = Signers> + Clone {
    (any_body_kind(), 0_u32..=9)
        .prop_map(|(body, at_least)| Signers { body, at_least })
        .boxed()
}

/// Any [`Need`].
pub fn any_need() -> impl Strategy<Value = Need> + Clone {
    let count = 0_u32..=200;
    prop_oneof![
        few(any_body_kind()).prop_map(Need::Recipients),
        few(any_body_kind()).prop_map(Need::Every),
        (0_u16..=4, few(any_channel())).prop_map(|(at_least, of)| Need::Channels { at_least, of }),
        few(any_place()).prop_map(Need::Places),
        few(any_field()).prop_map(Need::Contents),
        prop_oneof![Just(Need::Written), Just(Need::StillUp)],
        few(any_signers()).prop_map(Need::Signed),
        few(any_topic()).prop_map(Need::Attached),
        prop_oneof![
            count.clone().prop_map(Need::Copies),
            count.clone().prop_map(Need::Witnesses),
            count
                .clone()
                .prop_map(|floor| Need::OneFromEachVillage { floor }),
            (any_body_kind(), count).prop_map(|(of, n)| Need::AtMost { of, n }),
            (0_u16..=60).prop_map(|days| Need::Kept { days }),
        ],
        prop_oneof![
            (0_u16..=60, any_pattern()).prop_map(|(days, since)| Need::OpenFor { days, since }),
            any_composition().prop_map(Need::Composed),
            (any_body_kind(), any_topic(), any_concurrence())
                .prop_map(|(with, topic, how)| Need::Concurrence { with, topic, how }),
        ],
    ]
    .boxed()
}

/// Any [`Perform`].
pub fn any_perform() -> impl Strategy<Value = Perform> + Clone {
    (any_pattern(), few(any_need()))
        .prop_map(|(act, needs)| Perform { act, needs })
        .boxed()
}

/// A condition without a condition inside.
fn any_atom() -> impl Strategy<Value = Cond> + Clone {
    let count = 0_u32..=500;
    let ground = || (any_topic(), any_body_kind());
    prop_oneof![
        prop_oneof![
            count.clone().prop_map(Cond::HouseholdsAtLeast),
            count.clone().prop_map(Cond::StaffAtLeast),
            count.prop_map(Cond::VillagesAtLeast),
            any_facility().prop_map(Cond::Has),
        ],
        prop_oneof![
            Just(Cond::Community),
            Just(Cond::InClusters),
            Just(Cond::OnInitiative)
        ],
        prop_oneof![
            any_vote_outcome().prop_map(Cond::LastRound),
            (any_vote_outcome(), 0_u16..=4)
                .prop_map(|(outcome, at_least)| Cond::FailedRounds { outcome, at_least }),
            any_vote_unit().prop_map(Cond::VotesOf),
            any_form().prop_map(Cond::InForm),
            any_method().prop_map(Cond::ByMethod),
        ],
        any_term().prop_map(Cond::Reading),
        (any_topic(), 0_u16..=60).prop_map(|(of, months)| Cond::Remaining { of, months }),
        prop_oneof![
            ground().prop_map(|(topic, by)| Cond::Judged { topic, by }),
            ground().prop_map(|(topic, by)| Cond::Established { topic, by }),
            ground().prop_map(|(topic, by)| Cond::NotEstablished { topic, by }),
            (any_body_kind(), any_topic(), any_concurrence())
                .prop_map(|(with, topic, how)| Cond::Concurred { with, topic, how }),
            (any_body_kind(), any_body_kind())
                .prop_map(|(office, also)| Cond::AlsoHolds { office, also }),
        ],
        prop_oneof![
            any_topic().prop_map(Cond::Chosen),
            any_pattern().prop_map(|act| Cond::Done { act }),
            any_pattern().prop_map(|act| Cond::Answers { act }),
        ],
    ]
    .boxed()
}

/// Any [`Cond`]: inside a choice atoms and denials of atoms, inside a denial one atom, and no deeper.
pub fn any_cond() -> impl Strategy<Value = Cond> + Clone {
    let denied = || any_atom().prop_map(|atom| Cond::Not(Cow::Owned(Vec::from([atom]))));
    let choice = vec(prop_oneof![3 => any_atom(), 1 => denied()], 1..=3);
    prop_oneof![
        6 => any_atom(),
        1 => denied(),
        1 => choice.prop_map(|conds| Cond::AnyOf(Cow::Owned(conds))),
    ]
    .boxed()
}

/// Any [`Scope`].
pub fn any_scope() -> impl Strategy<Value = Scope> + Clone {
    (
        few(any_matter_kind()),
        option::of(any_reach()),
        few(any_cond()),
    )
        .prop_map(|(matters, reach, when)| Scope {
            matters,
            reach,
            when,
        })
        .boxed()
}

/// Any [`Timing`].
pub fn any_timing() -> impl Strategy<Value = Timing> + Clone {
    prop_oneof![
        4 => (any_span(), any_first_day(), any_roll())
            .prop_map(|(span, first_day, roll)| Timing::Within { span, first_day, roll }),
        2 => any_span().prop_map(|span| Timing::Before { span }),
        1 => any_occasion().prop_map(|occasion| Timing::AtNext { occasion }),
        1 => any_term().prop_map(|term| Timing::Open { term }),
        1 => (any_month_day(), any_month_day(), any_window_year())
            .prop_map(|(opens, closes, year)| Timing::Window { opens, closes, year }),
        3 => prop_oneof![
            Just(Timing::Ahead), Just(Timing::Unstated), Just(Timing::AnyTime), Just(Timing::Together),
            Just(Timing::InYear), Just(Timing::InPeriod), Just(Timing::Stated),
        ],
    ]
    .boxed()
}

/// Any [`Trigger`]; the norms that it names are any.
pub fn any_trigger() -> impl Strategy<Value = Trigger> + Clone {
    prop_oneof![
        3 => any_start(),
        1 => (few(any_norm_id()), any_vote_outcome()).prop_map(|(of, is)| Trigger::Outcome { of, is }),
        1 => any_norm_id().prop_map(Trigger::Breach),
    ]
    .boxed()
}

/// A trigger that names no other norm.
pub(super) fn any_start() -> impl Strategy<Value = Trigger> + Clone {
    prop_oneof![
        few(any_pattern()).prop_map(Trigger::Done),
        few(any_pattern()).prop_map(Trigger::DoneOrPlanned),
        (any_pattern(), any_body_kind()).prop_map(|(sent, at)| Trigger::Received { sent, at }),
        (any_topic(), any_body_kind()).prop_map(|(topic, by)| Trigger::Established { topic, by }),
        (few(any_finding_result()), few(any_topic()))
            .prop_map(|(results, topics)| Trigger::Found { results, topics }),
        any_pattern().prop_map(|since| Trigger::Standing { since }),
        Just(Trigger::InForce),
        any_pattern().prop_map(|since| Trigger::EachYear { since }),
        proptest::sample::select(alloc::vec![1_u8, 2, 3, 4, 6, 12])
            .prop_map(|months| Trigger::Every { months }),
    ]
    .boxed()
}

/// Any [`Subject`].
pub fn any_subject() -> impl Strategy<Value = Subject> + Clone {
    prop_oneof![
        Just(Subject::Round),
        Just(Subject::Villages),
        any_pattern().prop_map(Subject::Act),
    ]
    .boxed()
}

/// Any [`FormRule`].
pub fn any_form_rule() -> impl Strategy<Value = FormRule> + Clone {
    (any_form(), few(any_cond()))
        .prop_map(|(form, when)| FormRule { form, when })
        .boxed()
}

/// Any [`Test`].
pub fn any_test() -> impl Strategy<Value = Test> + Clone {
    prop_oneof![
        few(any_body_kind()).prop_map(Test::By),
        few(any_form_rule()).prop_map(Test::Forms),
        (any_vote_of(), any_denominator(), any_share())
            .prop_map(|(votes, of, share)| Test::Carried { votes, of, share }),
        (any_denominator(), any_share()).prop_map(|(of, share)| Test::Attended { of, share }),
        (any_share(), 0_u16..=24).prop_map(|(share, fresh_months)| Test::SupportedBy {
            share,
            fresh_months
        }),
        any_share().prop_map(|share| Test::BackedBy { share }),
        (any_share(), any_share()).prop_map(|(share, each)| Test::VillagesCarried { share, each }),
        Just(Test::OneBallotPerHousehold),
        few(any_need()).prop_map(Test::Meets),
        any_cond().prop_map(Test::Holds),
    ]
    .boxed()
}

/// Any [`EffectFrom`].
pub fn any_effect_from() -> impl Strategy<Value = EffectFrom> + Clone {
    prop_oneof![
        Just(EffectFrom::Adoption),
        any_pattern().prop_map(EffectFrom::FixedBy),
        (any_pattern(), any_pattern())
            .prop_map(|(recognise, refuse)| EffectFrom::Issue { recognise, refuse }),
        Just(EffectFrom::NotRegulated),
    ]
    .boxed()
}

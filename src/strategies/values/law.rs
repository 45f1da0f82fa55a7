//! Numbers, provisions, citations, instruments.

use alloc::borrow::Cow;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::time::any_date;
use super::text::{any_label, parsed};
use crate::law::{
    Citation, DateInfo, Extent, Family, Instrument, InstrumentKind, InstrumentNumber,
    InstrumentRef, Provision, Relation, RelationKind, StateRank,
};

plain! {
    any_extent: Extent { Whole, Partly }
    any_family: Family { State, Party }
    any_relation_kind: RelationKind { Implements, BasedOn, Details, Amends, Replaces, Repeals }
    any_state_rank: StateRank {
        Commune, District, ProvinceCommittee, ProvinceCouncil, Ministry, PrimeMinister, Government, President,
        StandingCommittee, NationalAssembly, Constitution,
    }
}

/// Any [`InstrumentNumber`] of the common forms of both families.
pub fn any_instrument_number() -> impl Strategy<Value = InstrumentNumber> + Clone {
    prop_oneof![
        parsed("[1-9][0-9]{0,2}/20[0-2][0-9]/(QH1[1-5]|NĐ-CP|NQ-HĐND|TT-BNV|PL-UBTVQH11|QĐ-UBND)"),
        parsed("[1-9][0-9]{0,3}/(QĐ-UBND|KH-UBND|QĐ-TTg)"),
        parsed("[1-9][0-9]{0,2}-(CT|KL|NQ|QĐ)/TW"),
        parsed("[1-9][0-9]{0,2}-(CTr|KH|CT)/TU"),
    ]
    .boxed()
}

/// Any [`InstrumentRef`]: a number, or the name of a text that has none.
pub fn any_instrument_ref() -> impl Strategy<Value = InstrumentRef> + Clone {
    prop_oneof![
        2 => parsed("[1-9][0-9]{0,2}/20[0-2][0-9]/(QH1[1-5]|NĐ-CP|QĐ-UBND)"),
        1 => parsed("[a-z]{2,5}(-[a-z0-9]{1,4}){1,2}"),
    ]
    .boxed()
}

/// Any [`InstrumentKind`].
pub fn any_instrument_kind() -> impl Strategy<Value = InstrumentKind> + Clone {
    select(InstrumentKind::built_in().collect::<alloc::vec::Vec<_>>()).boxed()
}

/// Any [`Provision`]: articles down to points, and the places of a programme.
pub fn any_provision() -> impl Strategy<Value = Provision> + Clone {
    prop_oneof![
        4 => parsed("[1-9][0-9]?a?(\\.[1-9](\\.(p[1-4]|[abce]|dd))?)?"),
        1 => parsed("(I|II|III|IV)\\.[1-9](\\.(a|b|dd))?"),
        1 => parsed("(recipients|title|gap)\\.[1-9]"),
    ]
    .boxed()
}

/// Any [`Citation`].
pub fn any_citation() -> impl Strategy<Value = Citation> + Clone {
    (any_instrument_ref(), any_provision())
        .prop_map(|(instrument, provision)| Citation::new(instrument, provision))
        .boxed()
}

/// Any [`DateInfo`].
pub fn any_date_info() -> impl Strategy<Value = DateInfo> + Clone {
    prop_oneof![
        3 => any_date().prop_map(DateInfo::known),
        1 => Just(DateInfo::Unknown {}),
        1 => Just(DateInfo::NotStated {}),
    ]
    .boxed()
}

/// Any [`Relation`].
pub fn any_relation() -> impl Strategy<Value = Relation> + Clone {
    (any_relation_kind(), any_instrument_ref(), any_extent())
        .prop_map(|(kind, target, extent)| Relation {
            kind,
            target,
            extent,
        })
        .boxed()
}

/// Any [`Instrument`].
pub fn any_instrument() -> impl Strategy<Value = Instrument> + Clone {
    let names = (
        any_instrument_ref(),
        option::of(any_instrument_number()),
        any_label(),
    );
    let kinds = (
        any_family(),
        any_instrument_kind(),
        option::of(any_state_rank()),
    );
    let dates = (any_date_info(), any_date_info(), any_date_info());
    (
        names,
        kinds,
        option::of(any_label()),
        dates,
        vec(any_relation(), 0..=2),
    )
        .prop_map(
            |(
                (id, number, title),
                (family, kind, rank),
                issuer,
                (issued, from, ends),
                relations,
            )| {
                Instrument {
                    id,
                    number,
                    family,
                    kind,
                    issuer,
                    title,
                    rank,
                    issued,
                    in_force_from: from,
                    ends,
                    relations: Cow::Owned(relations),
                }
            },
        )
        .boxed()
}

//! Instruments: force by date, rank, precedence, the wire form.

use core::cmp::Ordering;

use danchu::law::{
    DateInfo, Extent, Family, ForceStatus, Instrument, InstrumentKind, InstrumentRef, Precedence,
    PrecedenceGround, Relation, RelationKind, StateRank,
};
use danchu::time::Date;
use danchu::{Label, Lang};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn instrument(id: &'static str, kind: InstrumentKind) -> Instrument {
    Instrument::new(
        InstrumentRef::constant(id),
        kind,
        Label::new("Tên", "Title"),
    )
}

fn law() -> Instrument {
    instrument("10/2022/QH15", InstrumentKind::LAW)
        .with_issued(DateInfo::known(date("2022-11-10")))
        .with_force(DateInfo::known(date("2023-07-01")), DateInfo::NotStated {})
}

/// In force from 1 July 2007, ended on 1 July 2023, when the law began.
fn ordinance() -> Instrument {
    instrument("34/2007/PL-UBTVQH11", InstrumentKind::ORDINANCE)
        .with_issued(DateInfo::known(date("2007-04-20")))
        .with_force(
            DateInfo::known(date("2007-07-01")),
            DateInfo::known(date("2023-07-01")),
        )
}

#[test]
fn force_begins_on_its_day_and_ends_before_the_end() {
    assert_eq!(law().force_on(date("2023-06-30")), ForceStatus::NotYet);
    assert_eq!(law().force_on(date("2023-07-01")), ForceStatus::InForce);
    assert_eq!(law().force_on(date("2023-07-02")), ForceStatus::InForce);
    assert_eq!(
        ordinance().force_on(date("2023-06-30")),
        ForceStatus::InForce
    );
    assert_eq!(ordinance().force_on(date("2023-07-01")), ForceStatus::Ended);
    assert_eq!(
        ordinance().force_on(date("2007-06-30")),
        ForceStatus::NotYet
    );
}

#[test]
fn a_programme_without_dates_is_neither_in_force_nor_ended() {
    let programme = instrument("programme-kl-120", InstrumentKind::ACTION_PROGRAMME)
        .with_family(Family::Party)
        .with_force(DateInfo::NotStated {}, DateInfo::NotStated {});
    assert_eq!(programme.force_on(date("2016-06-01")), ForceStatus::Unknown);
    let open_end = law().with_force(DateInfo::known(date("2023-07-01")), DateInfo::Unknown {});
    assert_eq!(open_end.force_on(date("2024-01-01")), ForceStatus::Unknown);
    assert_eq!(open_end.force_on(date("2023-01-01")), ForceStatus::NotYet);
}

#[test]
fn the_state_ladder_has_its_order() {
    let ladder = [
        instrument("99/2013/QH13", InstrumentKind::CONSTITUTION),
        law(),
        ordinance(),
        instrument("59/2023/NĐ-CP", InstrumentKind::DECREE),
        instrument("749/QĐ-TTg", InstrumentKind::DECISION),
        instrument("01/2025/TT-BNV", InstrumentKind::CIRCULAR),
    ];
    for (higher, lower) in ladder.iter().zip(ladder.iter().skip(1)) {
        assert_eq!(
            higher.compare_rank(lower),
            Some(Ordering::Greater),
            "{} {}",
            higher.id,
            lower.id
        );
        assert_eq!(higher.precedence(lower), Precedence::First);
        assert_eq!(lower.precedence(higher), Precedence::Second);
    }
    let joint = instrument(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        InstrumentKind::JOINT_RESOLUTION,
    );
    assert_eq!(joint.rank, Some(StateRank::StandingCommittee));
    assert_eq!(
        instrument(
            "09/2008/NQLT-CP-UBTWMTTQVN",
            InstrumentKind::JOINT_RESOLUTION
        )
        .rank,
        Some(StateRank::Government)
    );
    assert_eq!(
        instrument("98/2023/QH15", InstrumentKind::RESOLUTION).compare_rank(&law()),
        Some(Ordering::Equal)
    );
}

#[test]
fn families_are_incomparable() {
    let directive = instrument("30-CT/TW", InstrumentKind::DIRECTIVE)
        .with_issued(DateInfo::known(date("1998-02-18")));
    assert_eq!(directive.family, Family::Party);
    assert_eq!(directive.rank, None);
    assert_eq!(directive.compare_rank(&law()), None);
    assert_eq!(directive.precedence(&law()), Precedence::Incomparable);
    assert_eq!(directive.precedence(&directive), Precedence::Incomparable);
}

#[test]
fn the_rank_of_a_local_decision_is_not_guessed() {
    let decision = instrument("1374/QĐ-UBND", InstrumentKind::DECISION);
    assert_eq!(decision.rank, None);
    assert_eq!(decision.precedence(&law()), Precedence::Incomparable);
    let province = decision.with_rank(StateRank::ProvinceCommittee);
    assert_eq!(province.precedence(&law()), Precedence::Second);
}

#[test]
fn the_later_of_one_rank_prevails_and_a_tie_is_a_tie() {
    let on =
        |id, day| instrument(id, InstrumentKind::DECREE).with_issued(DateInfo::known(date(day)));
    let earlier = on("59/2023/NĐ-CP", "2023-08-14");
    let later = on("61/2023/NĐ-CP", "2023-08-16");
    assert_eq!(later.precedence(&earlier), Precedence::First);
    assert_eq!(earlier.precedence(&later), Precedence::Second);
    assert_eq!(
        earlier.precedence(&on("60/2023/NĐ-CP", "2023-08-14")),
        Precedence::Tie
    );
    assert_eq!(
        earlier.precedence(&instrument("60/2023/NĐ-CP", InstrumentKind::DECREE)),
        Precedence::Incomparable
    );
}

#[test]
fn a_precedence_says_its_ground() {
    use PrecedenceGround::{
        DateUnknown, IssueDate, NoCommonLadder, Rank, RankUnknown, SameDate, SameText,
    };
    let on =
        |id, day| instrument(id, InstrumentKind::DECREE).with_issued(DateInfo::known(date(day)));
    let decree = on("59/2023/NĐ-CP", "2023-08-14");
    let undated = instrument("62/2023/NĐ-CP", InstrumentKind::DECREE);
    let directive = instrument("30-CT/TW", InstrumentKind::DIRECTIVE);
    let local = instrument("1374/QĐ-UBND", InstrumentKind::DECISION);
    for (first, second, precedence, ground) in [
        (&law(), &decree, Precedence::First, Rank),
        (&decree, &law(), Precedence::Second, Rank),
        (
            &on("61/2023/NĐ-CP", "2023-08-15"),
            &decree,
            Precedence::First,
            IssueDate,
        ),
        (
            &on("58/2023/NĐ-CP", "2023-08-13"),
            &decree,
            Precedence::Second,
            IssueDate,
        ),
        (
            &on("60/2023/NĐ-CP", "2023-08-14"),
            &decree,
            Precedence::Tie,
            SameDate,
        ),
        (&decree, &decree, Precedence::Tie, SameText),
        (&undated, &undated, Precedence::Tie, SameText),
        (&undated, &decree, Precedence::Incomparable, DateUnknown),
        (&undated, &law(), Precedence::Second, Rank),
        (&local, &law(), Precedence::Incomparable, RankUnknown),
        (&directive, &law(), Precedence::Incomparable, NoCommonLadder),
        (&law(), &directive, Precedence::Incomparable, NoCommonLadder),
    ] {
        assert_eq!(
            first.precedence_and_ground(second),
            (precedence, ground),
            "{} {}",
            first.id,
            second.id
        );
    }
}

#[test]
fn relations_say_how_and_how_far() {
    const REPLACED: Relation =
        Relation::constant(RelationKind::Replaces, "34/2007/PL-UBTVQH11", Extent::Whole);
    let law = law().with_relations(vec![REPLACED, REPLACED.partly()]);
    let json = serde_json::to_value(&law).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "id": "10/2022/QH15", "number": "10/2022/QH15", "family": "state", "kind": "law",
            "title": { "vi": "Tên", "en": "Title" }, "rank": "national_assembly",
            "issued": { "kind": "known", "date": "2022-11-10" },
            "in_force_from": { "kind": "known", "date": "2023-07-01" },
            "ends": { "kind": "not_stated" },
            "relations": [
                { "relation": "replaces", "target": "34/2007/PL-UBTVQH11" },
                { "relation": "replaces", "target": "34/2007/PL-UBTVQH11", "extent": "partly" }
            ]
        })
    );
    assert_eq!(serde_json::from_value::<Instrument>(json).unwrap(), law);
}

#[test]
fn an_instrument_is_called_by_its_id_and_its_number() {
    let programme = instrument("programme-kl-120", InstrumentKind::ACTION_PROGRAMME)
        .with_number("01-CTr/TU".parse().unwrap());
    assert!(programme.is_called(&InstrumentRef::constant("programme-kl-120")));
    assert!(programme.is_called(&InstrumentRef::constant("01-CTr/TU")));
    assert!(!programme.is_called(&InstrumentRef::constant("02-CTr/TU")));
}

#[test]
fn kinds_are_identifiers_with_words_in_both_languages() {
    for kind in InstrumentKind::built_in() {
        assert_eq!(kind.as_str().parse::<InstrumentKind>().as_ref(), Ok(&kind));
        assert!(kind.label().is_some());
    }
    let own: InstrumentKind = "house_rules".parse().unwrap();
    assert_eq!(own.word(Lang::Vi), "house_rules");
    for wrong in ["", "Law", "a__b", "_a", "a_", "luật", "law1"] {
        assert!(wrong.parse::<InstrumentKind>().is_err(), "{wrong}");
    }
}

#[test]
fn only_what_is_known_to_be_in_force_is() {
    assert!(ForceStatus::InForce.is_in_force());
    for status in [
        ForceStatus::NotYet,
        ForceStatus::Ended,
        ForceStatus::Unknown,
    ] {
        assert!(!status.is_in_force(), "{status:?}");
    }
}

#[test]
fn a_text_of_the_party_has_no_rank_and_one_of_the_state_keeps_it() {
    assert_eq!(law().rank, Some(StateRank::NationalAssembly));
    let state = law().with_family(Family::State);
    assert_eq!(
        (state.family, state.rank),
        (Family::State, Some(StateRank::NationalAssembly))
    );
    let party = law().with_family(Family::Party);
    assert_eq!((party.family, party.rank), (Family::Party, None));
}

#[test]
fn the_president_decides_with_a_rank_of_its_own() {
    let decision = instrument("1155/QĐ-CTN", InstrumentKind::DECISION);
    assert_eq!(decision.rank, Some(StateRank::President));
}

#[test]
fn an_issuer_is_kept_and_no_relations_are_not_written() {
    let issuer = Label::new("Quốc hội", "National Assembly");
    let law = law().with_issuer(issuer.clone());
    assert_eq!(law.issuer, Some(issuer));
    let written = serde_json::to_value(&law).unwrap();
    assert_eq!(written["issuer"]["vi"], "Quốc hội");
    assert!(written.get("relations").is_none(), "{written}");
}

#[test]
fn a_kind_prints_its_identifier() {
    assert_eq!(InstrumentKind::DECREE.to_string(), "decree");
    assert_eq!(InstrumentKind::JOINT_CIRCULAR.to_string(), "joint_circular");
}

#[test]
fn a_relation_is_of_the_whole_until_it_is_said_to_be_partly() {
    let target = "34/2007/PL-UBTVQH11";
    let relation = Relation::new(RelationKind::Amends, InstrumentRef::constant(target));
    assert_eq!(
        relation,
        Relation::constant(RelationKind::Amends, target, Extent::Whole)
    );
    assert_eq!(relation.partly().extent, Extent::Partly);
}

#[test]
fn a_kind_of_a_table_has_its_identifier() {
    assert_eq!(InstrumentKind::constant("decree"), InstrumentKind::DECREE);
    assert_eq!(
        InstrumentKind::constant("house_rules").as_str(),
        "house_rules"
    );
}

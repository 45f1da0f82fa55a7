//! Ids name the instrument that leads their citations; references lead to the right sort of row.

use alloc::collections::BTreeSet;

use danchu::NormId;
use danchu::catalogue;
use danchu::catalogue::calendar::{CultureDay, viet_nam};
use danchu::check::{Checker, NewCheckerError};
use danchu::law::{Citation, Family, InstrumentRef, Precedence, Provision, StateRank};
use danchu::norm::{Norm, Rule, Trigger};

fn id(text: &str) -> NormId {
    text.parse().expect("an id")
}

#[test]
fn an_id_is_an_instrument_a_place_and_a_name() {
    let prefix = |lead: &Citation| match lead.instrument.as_str() {
        "10/2022/QH15" => Some("law-10-2022"),
        "59/2023/NĐ-CP" => Some("decree-59-2023"),
        "34/2007/PL-UBTVQH11" => Some("ordinance-34-2007"),
        "09/2008/NQLT-CP-UBTWMTTQVN" => Some("resolution-09-2008"),
        "61/2023/NĐ-CP" => Some("decree-61-2023"),
        "75/2015/QH13" => Some("law-75-2015"),
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" => Some("resolution-403-2017"),
        "programme-kl-120" => Some("programme-kl-120"),
        _ => None,
    };
    let norms = catalogue::norms().map(|norm| (&norm.id, &norm.cites));
    for (id, cites) in norms.chain(catalogue::enabling().map(|row| (&row.id, &row.cites))) {
        let parts: Vec<&str> = id.as_str().split(':').collect();
        assert_eq!(parts.len(), 3, "{id}");
        assert_eq!(Some(parts[0]), prefix(&cites[0]), "{id}");
        // The points of the programme have Roman numbers, and an id has no capitals.
        let (head, tail) = parts[1].split_once('.').unwrap_or((parts[1], ""));
        let roman = format!("{}.{tail}", head.to_uppercase());
        let is_place = |path: &str| path.parse::<Provision>().is_ok();
        assert!(is_place(parts[1]) || is_place(&roman), "{id}");
    }
    for tension in catalogue::tensions() {
        assert!(
            tension.id.as_str().starts_with("tension:"),
            "{}",
            tension.id
        );
        assert!(
            tension.cites.len() >= 2,
            "{} pulls nothing apart",
            tension.id
        );
    }
}

#[test]
fn an_instrument_stands_once_and_its_relations_lead_to_others() {
    let rows: Vec<&InstrumentRef> = catalogue::instruments().map(|row| &row.id).collect();
    let known: BTreeSet<&InstrumentRef> = rows.iter().copied().collect();
    assert_eq!(known.len(), rows.len());
    for row in catalogue::instruments() {
        for relation in row.relations.iter() {
            assert!(known.contains(&relation.target), "{}", row.id);
            assert_ne!(relation.target, row.id);
        }
    }
}

#[test]
fn a_duty_waits_for_the_outcome_of_a_validity() {
    let mut waiting = 0;
    for norm in catalogue::norms() {
        if let Rule::Duty(duty) = &norm.rule
            && let Trigger::Outcome { of, .. } = &duty.trigger
        {
            waiting += 1;
            for of in of.iter() {
                let of = catalogue::norm(of).expect("a norm");
                assert!(matches!(of.rule, Rule::Validity(_)), "{}", norm.id);
            }
        }
    }
    assert!(waiting > 5, "{waiting} duties wait for a vote");
}

/// The duty to send a decision, under another id, started by the breach of one more duty.
fn started_by_breach(own: &str, of: &str) -> Norm {
    let mut norm = catalogue::norm(&id("law-10-2022:20.3:send"))
        .expect("a norm")
        .clone();
    norm.id = id(own);
    if let Rule::Duty(duty) = &mut norm.rule {
        duty.trigger = Trigger::Breach(id(of));
    }
    norm
}

#[test]
fn breaches_that_start_each_other_are_refused_at_any_length() {
    let refused = |norms| Checker::try_new(norms, viet_nam(CultureDay::Off)).err();
    let cycle = Some(NewCheckerError::Cycle { id: id("own:1:a") });
    assert_eq!(
        refused(vec![started_by_breach("own:1:a", "own:1:a")]),
        cycle
    );
    let ring = vec![
        started_by_breach("own:1:a", "own:1:b"),
        started_by_breach("own:1:b", "own:1:c"),
        started_by_breach("own:1:c", "own:1:a"),
    ];
    assert_eq!(refused(ring), cycle);
}

#[test]
fn a_chain_of_breaches_is_asked_from_its_start() {
    let mut chain: Vec<Norm> = catalogue::norms().cloned().collect();
    chain.push(started_by_breach("own:1:a", "own:1:b"));
    chain.push(started_by_breach("own:1:b", "law-10-2022:20.3:send"));
    let checker = Checker::try_new(chain, viet_nam(CultureDay::Off)).expect("the chain ends");
    let place = |text: &str| checker.norms().iter().position(|norm| norm.id == id(text));
    assert!(place("law-10-2022:20.3:send") < place("own:1:b"));
    assert!(place("own:1:b") < place("own:1:a"));
}

/// Rank decides inside the state family, and between Party and state nothing does: where texts of two ranks pull
/// apart, the one of the higher rank is known, and no two texts of a tension tie.
#[test]
fn of_the_texts_that_pull_apart_it_is_known_which_ranks_higher() {
    let text = |id: &InstrumentRef| {
        let mut rows = catalogue::instruments();
        rows.find(|row| row.id == *id).expect("an instrument")
    };
    let law = text(&"10/2022/QH15".parse().expect("a number"));
    for tension in catalogue::tensions() {
        let texts: BTreeSet<&InstrumentRef> =
            tension.cites.iter().map(|cite| &cite.instrument).collect();
        for (place, one) in texts.iter().enumerate() {
            for other in texts.iter().skip(place.saturating_add(1)) {
                let order = text(one).precedence(text(other));
                assert_ne!(order, Precedence::Tie, "{}", tension.id);
                if [*one, *other].contains(&&law.id) && one.as_str() != "programme-kl-120" {
                    assert_ne!(order, Precedence::Incomparable, "{}", tension.id);
                }
            }
        }
    }
    let programme = text(&"programme-kl-120".parse().expect("a slug"));
    assert_eq!(law.precedence(programme), Precedence::Incomparable);
    let decree = text(&"59/2023/NĐ-CP".parse().expect("a number"));
    assert_eq!(law.precedence(decree), Precedence::First);
    assert_eq!(decree.precedence(law), Precedence::Second);
    assert_eq!(law.precedence(law), Precedence::Tie);
}

/// Where the kind and the number of a text tell its rank, its row says the same.
#[test]
fn ranks_are_those_that_kind_and_number_tell() {
    for text in catalogue::instruments() {
        let told = StateRank::of(&text.kind, text.number.as_ref());
        if text.family == Family::State {
            assert_eq!(text.rank, told, "{}", text.id);
        } else {
            assert_eq!(text.rank, None, "{}", text.id);
        }
    }
}

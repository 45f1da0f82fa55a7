//! Of two texts that pull apart, the report says which prevails and why: by rank, by date, or not at all.

use danchu::Lang;
use danchu::catalogue;
use danchu::check::{Checker, Context};
use danchu::law::{Citation, Precedence, PrecedenceGround, RelationKind};
use danchu::report::{Conflict, Standing};
use serde_json::json;

use crate::worlds::{OPEN, road};

/// A ballot on contributions by choice: the Law allows it if agreed, Decree 59 does not.
const BALLOT: &str = r#"{ "id": "ballot", "matter": "m", "date": "2024-06-20", "actor": "head",
    "act": { "kind": "ballot", "until": "2024-06-20", "votes": { "unit": "household_rep", "in_favour": 70 } } }"#;

/// What the report says of a tension on that ballot, if the tension is one between these provisions.
fn conflict(cites: &[Citation]) -> Conflict {
    let mut tension = catalogue::tensions()
        .find(|row| row.id.as_str() == "tension:ballot-by-choice")
        .unwrap()
        .clone();
    tension.cites = cites.to_vec().into();
    let report = Checker::viet_nam()
        .with_conflicts([tension])
        .check(&road("2024-07-31", OPEN, BALLOT), &Context::new());
    let [conflict] = &report.conflicts[..] else {
        panic!("one conflict, not {:?}", report.conflicts)
    };
    conflict.clone()
}

fn cite(instrument: &'static str, provision: &'static str) -> Citation {
    Citation::constant(instrument, provision)
}

/// Which prevails, why, and what is said of it in both languages.
fn stand(
    cites: &[Citation],
    expect: (Precedence, PrecedenceGround, Option<RelationKind>),
    (vi, en): (&str, &str),
) {
    let conflict = conflict(cites);
    let standing = conflict.standing.as_ref().unwrap();
    let found = (standing.precedence, standing.ground, standing.relation);
    assert_eq!(found, expect, "{cites:?}");
    for (lang, words) in [(Lang::Vi, vi), (Lang::En, en)] {
        let text = conflict.render(lang);
        assert!(text.ends_with(&format!("). {words}")), "{words} / {text}");
    }
}

#[test]
fn a_law_prevails_over_the_decree_that_details_it_by_rank() {
    stand(
        &[
            cite("10/2022/QH15", "19.1.c"),
            cite("59/2023/NĐ-CP", "4.1.c"),
        ],
        (
            Precedence::First,
            PrecedenceGround::Rank,
            Some(RelationKind::Details),
        ),
        (
            "Về thứ bậc, Luật 10/2022/QH15 cao hơn Nghị định 59/2023/NĐ-CP, là văn bản quy định chi tiết.",
            "By rank Law 10/2022/QH15 stands above Decree 59/2023/NĐ-CP, which details it.",
        ),
    );
    // Named the other way round, the Law still prevails; the Law details no decree.
    stand(
        &[
            cite("59/2023/NĐ-CP", "4.1.c"),
            cite("10/2022/QH15", "19.1.c"),
        ],
        (Precedence::Second, PrecedenceGround::Rank, None),
        (
            "Về thứ bậc, Luật 10/2022/QH15 cao hơn Nghị định 59/2023/NĐ-CP.",
            "By rank Law 10/2022/QH15 stands above Decree 59/2023/NĐ-CP.",
        ),
    );
}

/// Decree 04/2015 was issued on 2015-01-09, Decree 59/2023 on 2023-08-14.
#[test]
fn a_decree_prevails_over_an_older_decree_by_its_date() {
    let words = (
        "Cùng thứ bậc, Nghị định 59/2023/NĐ-CP được ban hành sau Nghị định 04/2015/NĐ-CP.",
        "Of one rank, Decree 59/2023/NĐ-CP was issued after Decree 04/2015/NĐ-CP.",
    );
    stand(
        &[cite("59/2023/NĐ-CP", "4.1.c"), cite("04/2015/NĐ-CP", "7")],
        (Precedence::First, PrecedenceGround::IssueDate, None),
        words,
    );
    stand(
        &[cite("04/2015/NĐ-CP", "7"), cite("59/2023/NĐ-CP", "4.1.c")],
        (Precedence::Second, PrecedenceGround::IssueDate, None),
        words,
    );
}

#[test]
fn between_party_and_state_neither_prevails() {
    stand(
        &[cite("30-CT/TW", "1"), cite("10/2022/QH15", "15")],
        (
            Precedence::Incomparable,
            PrecedenceGround::NoCommonLadder,
            None,
        ),
        (
            "Văn bản của Đảng không so thứ bậc với văn bản khác: giữa Chỉ thị 30-CT/TW và Luật 10/2022/QH15 không văn bản nào được ưu tiên.",
            "A text of the Party is not ranked against others: of Directive 30-CT/TW and Law 10/2022/QH15 neither prevails.",
        ),
    );
}

#[test]
fn two_provisions_of_one_text_tie() {
    stand(
        &[cite("59/2023/NĐ-CP", "6.1.b"), cite("59/2023/NĐ-CP", "6.2")],
        (Precedence::Tie, PrecedenceGround::SameText, None),
        (
            "Hai quy định ở cùng một văn bản: không quy định nào được ưu tiên.",
            "Both stand in one text: neither prevails.",
        ),
    );
}

#[test]
fn a_text_that_the_catalogue_does_not_list_is_not_ranked() {
    stand(
        &[cite("10/2022/QH15", "19.1.c"), cite("12/2024/QĐ-UBND", "4")],
        (
            Precedence::Incomparable,
            PrecedenceGround::RankUnknown,
            None,
        ),
        (
            "Chưa rõ thứ bậc giữa Luật 10/2022/QH15 và Quyết định 12/2024/QĐ-UBND: không kết luận văn bản nào được ưu tiên.",
            "How Law 10/2022/QH15 and Decision 12/2024/QĐ-UBND rank is not known: it is not said which prevails.",
        ),
    );
}

/// The second text leads with its first provision, however many the first text has.
#[test]
fn the_leading_provision_of_each_text_is_compared() {
    let cites = [
        cite("10/2022/QH15", "15.4"),
        cite("10/2022/QH15", "21.1.p3"),
        cite("59/2023/NĐ-CP", "9.3.p2"),
        cite("59/2023/NĐ-CP", "9.1"),
    ];
    let standing = Standing::of(&cites).unwrap();
    assert_eq!((&standing.first, &standing.second), (&cites[0], &cites[2]));
    assert_eq!(Standing::of(&cites[..1]), None);
    assert_eq!(conflict(&cites[..1]).standing, None);
}

#[test]
fn the_stored_form_names_both_and_why() {
    let conflict = conflict(&[
        cite("10/2022/QH15", "19.1.c"),
        cite("59/2023/NĐ-CP", "4.1.c"),
    ]);
    assert_eq!(
        serde_json::to_value(&conflict.standing).unwrap(),
        json!({
            "first": { "instrument": "10/2022/QH15", "provision": "19.1.c" },
            "second": { "instrument": "59/2023/NĐ-CP", "provision": "4.1.c" },
            "precedence": "first",
            "ground": "rank",
            "relation": "details"
        })
    );
}

/// Every tension of the catalogue has two provisions, and says which text prevails where ranks are known.
#[test]
fn every_tension_says_how_its_texts_stand() {
    for tension in catalogue::tensions() {
        let standing = Standing::of(&tension.cites).unwrap();
        assert_ne!(
            standing.ground,
            PrecedenceGround::RankUnknown,
            "{}",
            tension.id
        );
        assert_ne!(
            standing.ground,
            PrecedenceGround::DateUnknown,
            "{}",
            tension.id
        );
    }
}

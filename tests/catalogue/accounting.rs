//! The complete accounting: the list of places of each text, and that every place has a row.

use alloc::collections::BTreeSet;
use core::ops::RangeInclusive;

use danchu::catalogue::{self, Account};
use danchu::law::{Citation, InstrumentRef, Provision, Step};

const LAW: &str = "10/2022/QH15";
const MEETINGS: &str = "59/2023/NĐ-CP";
const CONVENTIONS: &str = "61/2023/NĐ-CP";
const FRONT: &str = "75/2015/QH13";
const OVERSIGHT: &str = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN";

/// The articles of each text.
const TEXTS: [(&str, u16); 5] = [
    (LAW, 91),
    (MEETINGS, 31),
    (CONVENTIONS, 25),
    (FRONT, 41),
    (OVERSIGHT, 25),
];

/// The articles of which some provision has no row yet. It can only shrink: an article whose last
/// provision is listed must leave it.
const NOT_YET: &[(&str, &[RangeInclusive<u16>])] = &[(FRONT, &[1..=16, 18..=24, 37..=41])];

fn instrument(number: &str) -> InstrumentRef {
    number.parse().expect("an instrument")
}

fn article(provision: &Provision) -> u16 {
    let number = provision.steps().next().and_then(|step| match step {
        Step::Number(number, None) => Some(number),
        _ => None,
    });
    number.expect("an article")
}

/// What the rows cite, of every sort.
fn cited() -> BTreeSet<Citation> {
    catalogue::norms()
        .flat_map(|norm| norm.cites.iter())
        .chain(catalogue::enabling().flat_map(|row| row.cites.iter()))
        .chain(catalogue::unmodelled().map(|gap| &gap.cite))
        .cloned()
        .collect()
}

/// The articles of a text with a provision that no row cites.
fn unlisted(number: &str) -> BTreeSet<u16> {
    let (text, cited) = (instrument(number), cited());
    catalogue::provisions(&text)
        .filter(|provision| !cited.contains(&Citation::new(text.clone(), (*provision).clone())))
        .map(article)
        .collect()
}

#[test]
fn every_provision_has_a_row_or_its_article_is_not_written_yet() {
    for (number, _) in TEXTS {
        let not_yet: BTreeSet<u16> = NOT_YET
            .iter()
            .filter(|(text, _)| *text == number)
            .flat_map(|(_, articles)| articles.iter().cloned().flatten())
            .collect();
        let unlisted = unlisted(number);
        let lost: Vec<&u16> = unlisted.difference(&not_yet).collect();
        assert!(
            lost.is_empty(),
            "{number}: no row of some provision of {lost:?}"
        );
        let whole: Vec<&u16> = not_yet.difference(&unlisted).collect();
        assert!(
            whole.is_empty(),
            "{number}: {whole:?} are whole, take them off the list"
        );
    }
}

#[test]
fn every_row_cites_a_place_of_the_text() {
    for (number, _) in TEXTS {
        let text = instrument(number);
        let places: BTreeSet<&str> = catalogue::places(&text)
            .map(|place| place.provision.as_str())
            .collect();
        let stale: Vec<Citation> = cited()
            .into_iter()
            .filter(|cite| cite.instrument == text && !places.contains(cite.provision.as_str()))
            .collect();
        assert!(stale.is_empty(), "{number} has no place {stale:?}");
    }
}

#[test]
fn a_text_has_all_its_articles_and_none_twice() {
    for (number, last) in TEXTS {
        let paths: Vec<&Provision> = catalogue::places(&instrument(number))
            .map(|place| &place.provision)
            .collect();
        assert!(paths.is_sorted_by(|one, next| one < next), "{number}");
        let articles: BTreeSet<u16> = paths.iter().map(|path| article(path)).collect();
        assert_eq!(articles, (1..=last).collect::<BTreeSet<u16>>(), "{number}");
    }
}

/// Whether the last step of a path is the first of its list, and else the path before it in the list.
fn before(path: &Provision) -> Option<String> {
    let held = path.as_str().rsplit_once('.').map(|(front, _)| front);
    let sibling = |last: String| match held {
        Some(front) => format!("{front}.{last}"),
        None => last,
    };
    match path.steps().last()? {
        Step::Number(1, _) | Step::Paragraph(1) => None,
        Step::Number(number, _) => Some(sibling(number.saturating_sub(1).to_string())),
        // The first paragraph is the place itself.
        Step::Paragraph(2) => held.map(String::from),
        Step::Paragraph(number) => Some(sibling(format!("p{}", number.saturating_sub(1)))),
        Step::Point(letter, _) => {
            let letters = "abcdđeghiklmnopqrstuvxy";
            let at = letters.find(letter.as_char())?;
            let front = letters.get(..at)?.chars().next_back()?;
            let ascii = if front == 'đ' {
                "dd".into()
            } else {
                front.to_string()
            };
            Some(sibling(ascii))
        }
        _ => None,
    }
}

#[test]
fn no_list_of_clauses_points_or_paragraphs_has_a_gap() {
    for (number, _) in TEXTS {
        let paths: Vec<&str> = catalogue::places(&instrument(number))
            .map(|place| place.provision.as_str())
            .collect();
        for place in catalogue::places(&instrument(number)) {
            // Clause 1 stands for an article, and `before` of article 2 is article 1.
            if let Some(before) = before(&place.provision) {
                let is_there = paths
                    .iter()
                    .any(|path| *path == before || path.starts_with(&format!("{before}.")));
                assert!(is_there, "{number}: {} without {before}", place.provision);
            }
        }
    }
}

#[test]
fn what_only_introduces_has_something_below_it() {
    for (number, _) in TEXTS {
        let text = instrument(number);
        for place in catalogue::places(&text).filter(|place| place.introduces) {
            let below = catalogue::provisions(&text)
                .filter(|path| place.provision.covers(path))
                .count();
            assert!(
                below >= 2,
                "{number}: {} introduces {below}",
                place.provision
            );
        }
    }
}

/// Counted from the texts: their numbered lines, their further paragraphs and their articles without a
/// number below, less the lines that only introduce.
#[test]
fn the_lists_are_as_long_as_the_texts() {
    let lengths: Vec<usize> = TEXTS
        .iter()
        .map(|(number, _)| catalogue::provisions(&instrument(number)).count())
        .collect();
    assert_eq!(
        lengths,
        [
            535 + 32 + 6 - 38,
            142 + 43 + 6 - 20,
            159 + 5 + 5 - 19,
            133 + 8 + 8 - 5,
            117 + 2 + 5 - 14
        ]
    );
}

#[test]
fn the_accounts_are_those_of_the_rows() {
    let accounts: Vec<Account> = catalogue::accounting().collect();
    let texts: Vec<&str> = accounts
        .iter()
        .map(|account| account.instrument.as_str())
        .collect();
    assert_eq!(texts, TEXTS.map(|(number, _)| number));
    for account in accounts {
        let text = &account.instrument;
        let cites = |cites: &[Citation], path: &Provision| {
            cites
                .iter()
                .any(|cite| cite.instrument == *text && cite.provision == *path)
        };
        let (mut normed, mut enabling, mut reasoned, mut unlisted) = (0, 0, 0, 0);
        for path in catalogue::provisions(text) {
            if catalogue::norms().any(|norm| cites(&norm.cites, path)) {
                normed += 1;
            } else if catalogue::enabling().any(|row| cites(&row.cites, path)) {
                enabling += 1;
            } else if catalogue::unmodelled()
                .any(|gap| cites(core::slice::from_ref(&gap.cite), path))
            {
                reasoned += 1;
            } else {
                unlisted += 1;
            }
        }
        assert_eq!(
            (
                account.normed,
                account.enabling,
                account.reasoned,
                account.unlisted
            ),
            (normed, enabling, reasoned, unlisted),
            "{text}"
        );
        assert_eq!(
            account.provisions,
            normed + enabling + reasoned + unlisted,
            "{text}"
        );
    }
}

#[test]
fn a_text_without_a_list_has_no_places() {
    assert_eq!(
        catalogue::places(&instrument("34/2007/PL-UBTVQH11")).count(),
        0
    );
}

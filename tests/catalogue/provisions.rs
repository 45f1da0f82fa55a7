//! The accounting: every clause, point and unnumbered paragraph of the catalogued articles is reached
//! by a row, and every row that cites one of these articles cites a place that is there.
//!
//! The lists are typed from the texts. A clause of several paragraphs stands for its first one; `p2`
//! is the second. A heading on a line of its own is not a paragraph. A path with a colon only
//! introduces what follows: a row may cite it, and none must. The point `đ` is written `dd`.

use danchu::catalogue;
use danchu::law::Citation;

/// Law 10/2022/QH15, Art. 15–24.
const LAW: &str = "
15.1 15.2 15.3 15.4 15.5 15.6
16.1 16.2 16.3 16.3.p2 16.3.p3
17.1: 17.1.a 17.1.b 17.1.c 17.2 17.2.p2 17.2.p3 17.3
18.1 18.1.p2 18.1.p3 18.2 18.3 18.3.p2 18.4: 18.4.a 18.4.b 18.4.c 18.4.d 18.4.dd
19.1: 19.1.a 19.1.b 19.1.c 19.2 19.3
20.1 20.2: 20.2.a 20.2.b 20.2.c 20.2.d 20.2.dd 20.2.e 20.2.g 20.3
21.1 21.1.p2 21.1.p3 21.2 21.2.p2 21.2.p3 21.2.p4 21.2.p5
22.1: 22.1.a 22.1.b 22.1.c 22.2 22.2.p2 22.3
23.1 23.1.p2 23.2 23.3 23.4
24.1 24.2 24.3 24.4
";

/// Decree 59/2023/NĐ-CP, Art. 3–9.
const DECREE: &str = "
3.1: 3.1.a 3.1.b 3.1.c 3.1.d 3.1.dd 3.2 3.3 3.4
3.5: 3.5.a 3.5.a.p2 3.5.b 3.5.b.p2 3.5.b.p3 3.5.c 3.5.c.p2 3.5.c.p3 3.5.c.p4 3.5.d 3.5.d.p2 3.5.d.p3
3.6 3.6.p2
4.1: 4.1.a 4.1.b 4.1.c 4.2 4.2.p2 4.3 4.4 4.5: 4.5.a 4.5.b 4.5.b.p2 4.5.b.p3
4.6: 4.6.a 4.6.b 4.6.c 4.7 4.8
5.1: 5.1.a 5.1.b 5.1.c 5.2: 5.2.a 5.2.b 5.2.c 5.2.c.p2 5.2.c.p3 5.2.d 5.3
5.4: 5.4.a 5.4.b 5.4.b.p2 5.5 5.6
6.1: 6.1.a 6.1.b 6.1.b.p2 6.1.b.p3 6.2
7
8 8.p2
9.1: 9.1.a 9.1.b 9.2 9.3 9.3.p2 9.3.p3 9.3.p4
";

/// The rows of these articles, by what they cite.
fn cited(instrument: &str) -> Vec<Citation> {
    catalogue::norms()
        .flat_map(|norm| norm.cites.iter())
        .chain(catalogue::enabling().flat_map(|row| row.cites.iter()))
        .chain(catalogue::unmodelled().map(|row| &row.cite))
        .filter(|cite| cite.instrument.as_str() == instrument)
        .cloned()
        .collect()
}

fn article(path: &str) -> u32 {
    let first = path.split('.').next().unwrap_or(path);
    first.parse().expect("an article has a number")
}

#[track_caller]
pub(crate) fn account(instrument: &str, list: &str, from: u32, to: u32) {
    let cited: Vec<String> = cited(instrument)
        .iter()
        .map(|cite| cite.provision.to_string())
        .collect();
    let missing: Vec<&str> = list
        .split_whitespace()
        .filter(|path| !path.ends_with(':') && !cited.iter().any(|cite| cite == path))
        .collect();
    assert!(
        missing.is_empty(),
        "no row of {instrument} cites {missing:?}"
    );
    let stale: Vec<&String> = cited
        .iter()
        .filter(|cite| (from..=to).contains(&article(cite)))
        .filter(|cite| {
            !list
                .split_whitespace()
                .any(|path| path.trim_end_matches(':') == *cite)
        })
        .collect();
    assert!(stale.is_empty(), "{instrument} has no place {stale:?}");
}

#[test]
fn every_place_of_the_law_is_accounted_for() {
    account("10/2022/QH15", LAW, 15, 24);
}

#[test]
fn every_place_of_the_decree_is_accounted_for() {
    account("59/2023/NĐ-CP", DECREE, 3, 9);
}

#[test]
fn the_lists_are_paths_in_the_order_of_the_text() {
    for list in [LAW, DECREE] {
        let paths: Vec<danchu::law::Provision> = list
            .split_whitespace()
            .map(|path| path.trim_end_matches(':').parse().expect("a path"))
            .collect();
        assert!(paths.is_sorted_by(|one, next| one < next));
    }
}

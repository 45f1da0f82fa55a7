//! The accounting of the Front's chapter: Law 75/2015/QH13 Art. 17 and 25–36, Joint Resolution 403/2017 whole.

use danchu::catalogue;
use danchu::norm::Reason;

use crate::provisions::account;

/// Law 75/2015/QH13, Art. 17, 25–36.
const LAW: &str = "
17: 17.1 17.2 17.3 17.4
25.1 25.2 25.3
26.1 26.2 26.3 26.3.p2 26.3.p3
27.1 27.2 27.3 27.4 27.5
28.1 28.2 28.3 28.4 28.5 28.6 28.7 28.8
29.1 29.2 29.3 29.4 29.5 29.6 29.7
30.1 30.2
31.1 31.2 31.3
32.1 32.2 32.3
33.1 33.2 33.3 33.3.p2 33.3.p3
34.1 34.2 34.3 34.4
35.1 35.2 35.3 35.4 35.5
36.1 36.2 36.3
";

/// Joint Resolution 403/2017.
const RESOLUTION: &str = "
1
2.1: 2.1.a 2.1.b 2.1.c 2.1.d 2.1.dd 2.2: 2.2.a 2.2.b 2.2.c 2.2.d
3.1 3.2 3.3 3.4 3.5 3.6
4
5.1 5.2: 5.2.a 5.2.b 5.2.c 5.2.d 5.3: 5.3.a 5.3.b
6.1 6.2: 6.2.a 6.2.b 6.2.c 6.2.d 6.2.dd 6.2.e 6.3
7.1 7.2 7.3 7.3.p2
8.1: 8.1.a 8.1.b 8.1.c 8.1.d 8.1.dd 8.2
9.1 9.2 9.3
10.1 10.2 10.3
11.1: 11.1.a 11.1.b 11.1.b.p2 11.1.c 11.1.d 11.2: 11.2.a 11.2.b 11.2.c 11.2.d 11.2.dd
12.1 12.2
13.1 13.2
14.1: 14.1.a 14.1.b 14.1.c 14.2: 14.2.a 14.2.b 14.2.c 14.3: 14.3.a 14.3.b 14.3.c
15.1 15.2 15.3 15.4 15.5 15.6 15.7
16
17.1 17.2 17.3
18.1: 18.1.a 18.1.b 18.1.c 18.2: 18.2.a 18.2.b 18.2.c 18.3: 18.3.a 18.3.b 18.3.c
19.1 19.2 19.3 19.4 19.5 19.6 19.7
20.1 20.2 20.3
21.1 21.2
22.1 22.2 22.3
23.1 23.2
24
25
";

const NUMBER: &str = "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN";

#[test]
fn every_place_of_the_law_of_the_front_is_accounted_for() {
    account("75/2015/QH13", LAW, 17, 17);
    account("75/2015/QH13", LAW, 25, 36);
}

#[test]
fn every_place_of_the_joint_resolution_is_accounted_for() {
    account(NUMBER, RESOLUTION, 1, 25);
}

/// Articles 25, 26, 32 and 33 were amended, and their earlier wording was not read: no row of them
/// is in force before 2025-07-01, and each place is a stated gap.
#[test]
fn what_an_amended_article_said_before_is_a_stated_gap() {
    let amended =
        |path: &str| ["25", "26", "32", "33"].contains(&path.split('.').next().unwrap_or(path));
    for path in LAW.split_whitespace().filter(|path| amended(path)) {
        let stated = catalogue::unmodelled().any(|gap| {
            gap.cite.instrument.as_str() == "75/2015/QH13"
                && gap.cite.provision.as_str() == path
                && gap.reason == Reason::TextNotRead
        });
        assert!(stated, "{path}");
    }
    for norm in catalogue::norms() {
        let own = norm.cites.first().is_some_and(|cite| {
            cite.instrument.as_str() == "75/2015/QH13" && amended(cite.provision.as_str())
        });
        if own {
            let first = norm.period.first_day().expect("a first day");
            assert_eq!(first.to_string(), "2025-07-01", "{}", norm.id);
        }
    }
}

//! Law 10/2022/QH15 Art. 30–45 and Decree 59/2023/NĐ-CP Art. 1, 2 and 10–31: every place has a row.
//!
//! Typed from the texts. A line that begins with a small letter after a semicolon goes on with the
//! paragraph before it: Art. 37(1), 40(2)(b), 43(2)(c) and 45(1)(a) have one place each where the text breaks
//! so, and Art. 43(2)(c) a second paragraph that begins with a capital.

use crate::provisions::account;

const LAW: &str = "
30.1 30.2
31.1: 31.1.a 31.1.b 31.1.c 31.1.d 31.2
32.1 32.2
33.1 33.2 33.3 33.4
34.1 34.2 34.3
35.1 35.2: 35.2.a 35.2.b 35.2.c 35.2.d 35.2.dd 35.3
36.1 36.2 36.2.p2 36.2.p3 36.3
37.1 37.2
38.1 38.2 38.3 38.4 38.5 38.6 38.7
39.1 39.2 39.3
40.1: 40.1.a 40.1.b 40.1.c 40.1.d 40.1.dd 40.2: 40.2.a 40.2.b 40.2.c 40.2.d 40.2.dd 40.2.e 40.3
41.1 41.1.p2 41.2
42.1 42.2
43.1: 43.1.a 43.1.b 43.1.c 43.2: 43.2.a 43.2.b 43.2.c 43.2.c.p2 43.2.d 43.2.dd
44.1 44.2 44.3 44.3.p2
45.1: 45.1.a 45.1.b 45.1.c 45.1.d 45.1.dd 45.1.e 45.2: 45.2.a 45.2.b 45.2.c 45.2.d
45.3: 45.3.a 45.3.b 45.3.c 45.4
";

const DECREE_SCOPE: &str = "
1: 1.1 1.2 1.3
2.1 2.2
";

const DECREE: &str = "
10.1 10.2 10.3 10.4
11.1: 11.1.a 11.1.a.p2 11.1.b 11.1.c 11.2: 11.2.a 11.2.a.p2 11.2.b 11.2.c 11.2.d 11.2.dd 11.2.e 11.2.g 11.2.h 11.2.i 11.2.i.p2
12.1 12.2 12.3
13.1 13.1.p2 13.1.p3 13.2 13.2.p2 13.3 13.3.p2
14.1: 14.1.a 14.1.a.p2 14.1.a.p3 14.1.b 14.2: 14.2.a 14.2.b 14.2.c 14.3
15.1 15.2 15.2.p2
16.1 16.2 16.3
17.1 17.1.p2 17.1.p3 17.2 17.2.p2 17.3
18.1 18.1.p2 18.2: 18.2.a 18.2.b 18.2.c 18.2.d 18.3
19.1 19.2
20.1 20.2 20.3
21.1 21.1.p2 21.2 21.2.p2 21.2.p3 21.3
22.1: 22.1.a 22.1.a.p2 22.1.b 22.2: 22.2.a 22.2.a.p2 22.2.b 22.3
23
24.1 24.2 24.3
25.1 25.1.p2 25.2 25.2.p2
26.1: 26.1.a 26.1.a.p2 26.1.b 26.2: 26.2.a 26.2.b 26.2.c 26.2.d 26.3
27
";

const DECREE_END: &str = "
28.1 28.2
29.1 29.2
30.1 30.2
31
";

#[test]
fn every_place_of_the_law_is_accounted_for() {
    account("10/2022/QH15", LAW, 30, 45);
}

#[test]
fn every_place_of_the_decree_is_accounted_for() {
    account("59/2023/NĐ-CP", DECREE_SCOPE, 1, 2);
    account("59/2023/NĐ-CP", DECREE, 10, 27);
    account("59/2023/NĐ-CP", DECREE_END, 28, 31);
}

#[test]
fn the_lists_are_paths_in_the_order_of_the_text() {
    for list in [LAW, DECREE_SCOPE, DECREE, DECREE_END] {
        let paths: Vec<danchu::law::Provision> = list
            .split_whitespace()
            .map(|path| path.trim_end_matches(':').parse().expect("a path"))
            .collect();
        assert!(paths.is_sorted_by(|one, next| one < next));
    }
}

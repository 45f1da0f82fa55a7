//! The accounting of Decree 61/2023/NĐ-CP: the list is typed from the text.

use crate::provisions::account;

/// Decree 61/2023/NĐ-CP, all 25 articles.
pub(crate) const DECREE: &str = "
1.1: 1.1.a 1.1.b 1.1.c 1.1.d 1.2: 1.2.a 1.2.b
2
3.1 3.2
4.1 4.2 4.3 4.4
5: 5.1 5.2 5.3 5.4 5.5
6.1 6.2 6.3 6.4 6.5
7: 7.1 7.2 7.2.a 7.2.b 7.2.c 7.3 7.3.p2
8: 8.1 8.2 8.3
9.1 9.2 9.2.a 9.2.b 9.2.c 9.2.d 9.2.p2 9.3 9.4
10 10.1: 10.1.a 10.1.b 10.2: 10.2.a 10.2.b 10.2.c
11.1 11.2: 11.2.a 11.2.b 11.3: 11.3.a 11.3.b 11.3.b.p2 11.4: 11.4.a 11.4.b 11.4.c 11.5
12.1: 12.1.a 12.1.b 12.1.c 12.2 12.2.a 12.2.b 12.2.c 12.3 12.3.p2 12.4 12.5 12.6
13.1: 13.1.a 13.1.b 13.2 13.3 13.4
14.1: 14.1.a 14.1.b 14.1.c 14.2 14.3 14.3.a 14.3.b 14.3.c 14.4 14.4.p2
15.1 15.1.a 15.1.b 15.1.c 15.1.d 15.1.dd 15.1.e 15.2 15.3 15.4 15.4.a 15.4.b 15.4.c
16.1: 16.1.a 16.1.b 16.1.c 16.1.d 16.1.dd 16.2 16.3 16.4
17.1 17.2 17.3 17.4
18.1: 18.1.a 18.1.b 18.1.c 18.1.d 18.1.dd 18.1.e 18.1.g 18.2
19.1: 19.1.a 19.1.b 19.1.c 19.1.d 19.1.dd 19.1.e 19.2
20.1 20.2 20.3 20.4 20.5 20.6
21.1: 21.1.a 21.1.b 21.1.c 21.1.d 21.1.dd 21.1.e 21.1.g 21.2 21.3 21.4
22.1 22.2 22.3
23.1 23.2 23.3
24.1 24.2
25.1 25.2 25.3
";

#[test]
fn every_place_of_the_decree_on_conventions_is_accounted_for() {
    account("61/2023/NĐ-CP", DECREE, 1, 25);
}

#[test]
fn the_list_is_of_paths_in_the_order_of_the_text() {
    let paths: Vec<danchu::law::Provision> = DECREE
        .split_whitespace()
        .map(|path| path.trim_end_matches(':').parse().expect("a path"))
        .collect();
    assert!(paths.is_sorted_by(|one, next| one < next));
}

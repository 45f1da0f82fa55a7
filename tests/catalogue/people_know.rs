//! The accounting of Law 10/2022/QH15 Art. 11–14 and 25–29, typed from the text.
//!
//! Art. 11 has one sentence above its clauses, which excepts secrets: a row may cite the article for it.
//! The line break in Art. 11(9) follows a semicolon and begins no paragraph.

use crate::provisions::account;

const LAW: &str = "
11: 11.1 11.2 11.3 11.4 11.5 11.6 11.7 11.8 11.9 11.10 11.11 11.12 11.13 11.14
12.1: 12.1.a 12.1.b 12.1.c 12.1.d 12.1.dd 12.1.e 12.1.g 12.1.h 12.1.i 12.1.k 12.2 12.3
13.1 13.2 13.2.p2 13.3 13.4 13.5 13.6
14.1 14.1.p2 14.1.p3 14.2 14.3
";

/// Art. 25, 26.
const HEARD: &str = "
25.1 25.2 25.3 25.4 25.5 25.6 25.7 25.8 25.9
26.1: 26.1.a 26.1.b 26.1.c 26.1.d 26.1.dd 26.1.e 26.1.g 26.1.h 26.2
";

/// Art. 27, 28.
const BECOMES: &str = "
27.1 27.2 27.3
28.1 28.1.p2 28.2 28.3 28.4 28.5 28.6 28.6.p2
";

#[test]
fn every_place_is_accounted_for() {
    account("10/2022/QH15", LAW, 11, 14);
    account("10/2022/QH15", HEARD, 25, 26);
    account("10/2022/QH15", BECOMES, 27, 28);
    account("10/2022/QH15", "29.1 29.2 29.3", 29, 29);
}

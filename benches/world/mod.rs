//! One input for all benches: villages that decide on works, from the same text every time.

use core::fmt::Write as _;
use core::ops::Range;

/// How many records one matter has.
pub(crate) const RECORDS: usize = 10;

/// One case with so many records, of many villages.
pub(crate) fn case(records: usize) -> String {
    of(0..records / RECORDS)
}

/// Villages of 60 to 400 households, each with a work that was announced, voted, decided, sent, begun
/// and finished; in one of five something is missing or late.
pub(crate) fn of(villages: Range<usize>) -> String {
    let start = villages.start;
    let mut bodies = String::from(
        r#"{"id":"commune","kind":"commune"},{"id":"pc","kind":"commune_pc","parent":"commune"},{"id":"front","kind":"commune_front","parent":"commune"}"#,
    );
    let mut matters = String::new();
    let mut households = String::new();
    let mut log = String::new();
    for n in villages {
        let all = 60 + (n * 37) % 341;
        let came = all - n % 7;
        let yes = if n % 5 == 0 { all / 2 } else { all * 4 / 5 };
        let day = 1 + n % 20;
        let sent = if n % 10 == 3 { day + 9 } else { day + 1 };
        let comma = if n == start { "" } else { "," };
        write!(bodies, r#",{{"id":"v{n}","kind":"village","parent":"commune"}},{{"id":"h{n}","kind":"village_head","parent":"v{n}"}}"#).unwrap();
        write!(matters, r#"{comma}{{"id":"m{n}","kind":"works","reach":"village","body":"v{n}","opened":"2025-01-01"}}"#).unwrap();
        write!(households, r#"{comma}{{"of":"v{n}","count":{all}}}"#).unwrap();
        let mut record = |nth: usize, day: usize, month: usize, actor: &str, act: &str| {
            let comma = if n == start && nth == 0 { "" } else { "," };
            write!(
                log,
                r#"{comma}{{"id":"r{n}-{nth}","act":{act},"date":"2025-{month:02}-{day:02}","actor":"{actor}","matter":"m{n}","evidence":{{"rung":"evidenced"}}}}"#
            )
            .unwrap();
        };
        let (head, village) = (format!("h{n}"), format!("v{n}"));
        record(0, 1, 2, &head, r#"{"kind":"put_up"}"#);
        record(
            1,
            20,
            2,
            &head,
            r#"{"kind":"notify","topic":"meeting_notice","channels":["invitation","posting"],"places":["culture_house","activity_point"]}"#,
        );
        record(
            2,
            20,
            2,
            &head,
            r#"{"kind":"notify","topic":"meeting_papers","channels":["direct"]}"#,
        );
        record(
            3,
            day,
            3,
            &village,
            &format!(
                r#"{{"kind":"meet","convenor":"{head}","method":"hands","votes":{{"unit":"household_rep","electorate":{all},"attending":{came},"in_favour":{yes}}}}}"#
            ),
        );
        record(
            4,
            day,
            3,
            &village,
            r#"{"kind":"decide","written":"yes","contents":["time","households","present","absent","subject","form","result","decision"],"signed":[{"role":"village_head","count":1},{"role":"front_work_head","count":1},{"role":"household_rep","count":2}]}"#,
        );
        record(
            5,
            sent,
            3,
            &head,
            r#"{"kind":"send","topic":"decision","to":[{"to":"pc"},{"to":"front"}]}"#,
        );
        record(
            6,
            day + 2,
            3,
            &head,
            r#"{"kind":"publish","topic":"vote_result","places":["culture_house"]}"#,
        );
        record(7, 1, 4, &head, r#"{"kind":"begin_work"}"#);
        record(8, 1, 6, &head, r#"{"kind":"finish_work"}"#);
        record(
            9,
            10,
            6,
            &head,
            r#"{"kind":"report","topic":"implementation","to":[{"to":"pc"}]}"#,
        );
    }
    format!(
        r#"{{"format":"danchu.case/1","id":"bench","as_of":"2025-12-20","bodies":[{bodies}],"matters":[{matters}],"registers":{{"households":[{households}]}},"coverage":[{{"period":{{"from":"2025-01-01"}}}}],"records":[{log}]}}"#
    )
}

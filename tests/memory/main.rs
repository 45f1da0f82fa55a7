//! How much memory the reader takes: a bounded multiple of the document, and never more for a longer one.
//! A check whose memory is there takes none.
//!
//! One test at a time, so that nothing else allocates beside it. Each document is measured at one length
//! and at eight times that length, and must not take more for each byte.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::format_collect,
    reason = "small sums and texts of a test"
)]

#[expect(
    clippy::unwrap_used,
    reason = "the input of the benches fails by panicking"
)]
#[path = "../../benches/world/mod.rs"]
mod world;

use std::sync::Mutex;

use danchu::check::{Checker, Context, Scratch};
use danchu::record::Case;
use danchu::wire;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Held by the test that measures.
static ALONE: Mutex<()> = Mutex::new(());

/// The most bytes that the reader takes for each byte of a document.
const MOST: usize = 40;

/// The peak above what was held before, for each byte of the document.
fn each_byte(text: &str, refused: bool) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let read = wire::read_document::<Case>(text);
    let peak = MEMORY.peak_usage();
    assert_eq!(
        read.is_err(),
        refused,
        "{}",
        text.get(..200).unwrap_or(text)
    );
    if let Err(errors) = read {
        assert!(errors.len() <= wire::MAX_ERRORS);
        let said: usize = errors.iter().map(|error| error.to_string().len()).sum();
        assert!(said < 1000 * errors.len());
    }
    peak.saturating_sub(before) / text.len()
}

fn case(rest: &str) -> String {
    format!("{{\"format\": \"danchu.case/1\", \"id\": \"gate\", \"as_of\": \"2024-09-01\"{rest}}}")
}

/// A document that grows with a number, and whether it is refused.
type Grows = (&'static str, bool, fn(usize) -> String);

const DOCUMENTS: &[Grows] = &[
    ("a long text", false, |n| {
        case(&format!(
            r#", "title": {{"vi": "{}", "en": ""}}"#,
            "ấ ".repeat(n * 8)
        ))
    }),
    ("a long text that is repaired", false, |n| {
        case(&format!(
            r#", "title": {{"vi": "{}", "en": ""}}"#,
            "a\u{302}\u{301}".repeat(n * 8)
        ))
    }),
    ("a long text that is refused", true, |n| {
        case(&format!(r#", "id": "{}""#, "x".repeat(n * 8)))
    }),
    ("a long key", true, |n| {
        case(&format!(r#", "{}": 1"#, "x".repeat(n * 8)))
    }),
    ("deep nesting", true, |n| {
        case(&format!(r#", "x": {}"#, "[".repeat(n * 8)))
    }),
    ("one key many times", true, |n| {
        case(&r#", "id": "gate""#.repeat(n))
    }),
    ("many unknown keys", true, |n| {
        case(
            &(0..n)
                .map(|n| format!(r#", "x{n}": 1"#))
                .collect::<String>(),
        )
    }),
    ("many bad elements", true, |n| {
        case(&format!(r#", "records": [0{}]"#, ",0".repeat(n * 4)))
    }),
    ("one bad element at the end", true, |n| {
        let good = r#"{"id": "r", "act": {"kind": "consult"}},"#;
        case(&format!(",\n\"records\": [{}0]", good.repeat(n)))
    }),
    ("broken grammar at the end", true, |n| {
        let good = "{\"id\": \"r\", \"act\": {\"kind\": \"consult\"}},\n";
        case(&format!(",\n\"records\": [{}", good.repeat(n)))
    }),
    ("many records that name no body", true, |n| {
        let bad = r#"{"id": "r", "actor": "nobody", "act": {"kind": "consult"}},"#;
        let bad = bad.repeat(n);
        case(&format!(r#", "records": [{}]"#, bad.trim_end_matches(',')))
    }),
];

#[test]
fn memory_grows_with_the_document_and_no_faster() {
    let _alone = ALONE.lock();
    for (name, refused, document) in DOCUMENTS {
        let [short, long] = [2_000, 16_000].map(|n| each_byte(&document(n), *refused));
        assert!(
            short <= MOST && long <= MOST,
            "{name}: {short}, {long} bytes for each byte"
        );
        assert!(
            long <= short + short / 2 + 1,
            "{name}: {short}, then {long} bytes for each byte"
        );
    }
}

/// Kills: a scratch that is made anew for every check.
#[test]
fn a_check_whose_memory_is_there_allocates_nothing() {
    let _alone = ALONE.lock();
    let cases = [10, 100].map(|records| wire::read::<Case>(&world::case(records)).unwrap());
    let (checker, context) = (Checker::viet_nam(), Context::new());
    let expected = cases
        .each_ref()
        .map(|case| checker.verdicts(case, &context));
    let mut scratch = Scratch::new();
    for warm in [false, true] {
        for (case, expected) in cases.iter().zip(&expected) {
            let before = MEMORY.current_usage();
            MEMORY.reset_peak_usage();
            let mut same = expected.iter();
            checker.each_verdict(case, &context, &mut scratch, |verdict| {
                assert_eq!(same.next(), Some(&verdict));
            });
            assert_eq!(same.next(), None);
            assert!(!warm || MEMORY.peak_usage() == before);
        }
    }
}

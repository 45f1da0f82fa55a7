//! What a fuzz target does with its bytes: the targets call these, and so does the test that runs the kept corpus.

use core::fmt::Debug;
use std::sync::LazyLock;

use danchu::Lang;
use danchu::check::{Checker, Context};
use danchu::law::{Citation, InstrumentKind, InstrumentNumber};
use danchu::programme::Programme;
use danchu::record::Case;
use danchu::report::Report;
use danchu::wire::{self, Document, ReadError};
use danchu::yearly::YearlyReport;

/// Instrument numbers: no text panics, and what is read prints as it was read.
pub(crate) fn number(text: &str) {
    if let Ok(number) = text.parse::<InstrumentNumber>() {
        assert_eq!(number.to_string(), text, "strict reading repairs nothing");
    }
    if let Ok(lax) = InstrumentNumber::parse_lax(text) {
        assert_eq!(lax.number.to_string().parse(), Ok(lax.number));
    }
}

/// Citations in both languages: no text panics, and what is printed is read back.
pub(crate) fn citation(text: &str) {
    for cite in Citation::read_list(text).unwrap_or_default() {
        // A name that only one programme knows is printed as it is, and may be a word of the grammar.
        if cite.provision.to_vi() == cite.provision.to_en() {
            continue;
        }
        for lang in [Lang::Vi, Lang::En] {
            let printed = cite.text_as(&InstrumentKind::LAW, lang);
            assert_eq!(Citation::read(&printed).as_ref(), Ok(&cite), "{printed}");
        }
    }
}

/// Every reader of documents: no bytes panic, an error has words, a value that was read is written and read
/// back the same, and the readers agree with each other.
pub(crate) fn document(bytes: &[u8]) {
    read::<Case>(bytes);
    read::<Programme>(bytes);
    read::<Report>(bytes);
    read::<YearlyReport>(bytes);
    if let Ok(text) = core::str::from_utf8(bytes) {
        assert_eq!(wire::read_case(text), wire::read_document_bytes(bytes));
        assert_eq!(wire::read_programme(text), wire::read_document_bytes(bytes));
    }
}

fn read<T: Document + serde::Serialize + PartialEq + Debug>(bytes: &[u8]) {
    let whole = wire::read_document_bytes::<T>(bytes);
    match &whole {
        Ok(value) => {
            let text = wire::write(value).expect("every document has a JSON form");
            assert_eq!(wire::read_document::<T>(&text).as_ref(), Ok(value));
            assert_eq!(wire::write(value).as_ref(), Ok(&text));
            let line = wire::write_compact(value).expect("every document has a JSON form");
            let lines: Vec<_> = wire::read_document_lines::<T>(line.as_bytes()).collect();
            assert_eq!(
                lines.as_slice(),
                [(1, Ok(wire::read(&text).expect("it was read above")))]
            );
        }
        Err(errors) => {
            assert!(!errors.is_empty() && errors.len() <= wire::MAX_ERRORS);
            errors.iter().for_each(worded);
        }
    }
    // Who looks for the format alone, or asks for a type alone, refuses nothing that the whole reader takes.
    if let Ok(text) = core::str::from_utf8(bytes) {
        if whole.is_ok() {
            assert_eq!(wire::format_of(text).as_deref(), Ok(T::FORMATS[0]));
        }
        let typed = [
            wire::read::<T>(text),
            wire::read_versioned::<T>(text, T::FORMATS),
        ];
        for one in typed {
            match (one, &whole) {
                (one, Ok(value)) => assert_eq!(one.as_ref(), Ok(value)),
                (Err(error), Err(_)) => worded(&error),
                (Ok(_), Err(_)) => {}
            }
        }
    }
    // A line is read as it would be alone; only its place differs.
    let lines = bytes.split(|byte| *byte == b'\n').count();
    let alone = wire::read_lines::<T>(bytes);
    let mut last = 0;
    for ((number, value), (same, one)) in wire::read_document_lines::<T>(bytes).zip(alone) {
        assert!(number == same && number > last && number <= lines);
        last = number;
        match (value, one) {
            (Ok(value), one) => assert_eq!(one, Ok(value)),
            (Err(errors), one) => {
                assert!(
                    errors
                        .iter()
                        .chain(&one.err())
                        .all(|error| error.line == number)
                );
                errors.iter().for_each(worded);
            }
        }
    }
}

fn worded(error: &ReadError) {
    assert!(!error.render(Lang::Vi).is_empty());
    assert!(!error.render(Lang::En).is_empty());
}

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::viet_nam);

/// The check on arbitrary valid cases: it does not panic, says the same thing twice, its report is a document,
/// and what it says grows no faster than the records.
pub(crate) fn check(text: &str) {
    let Ok(case) = wire::read_case(text) else {
        return;
    };
    let context = Context::new();
    let report = CHECKER.check(&case, &context);
    assert_eq!(CHECKER.check(&case, &context), report);
    let outcomes: Vec<_> = report
        .findings
        .iter()
        .map(|finding| finding.outcome)
        .collect();
    let verdicts = CHECKER.verdicts(&case, &context);
    assert_eq!(verdicts.len(), outcomes.len());
    for lang in [Lang::Vi, Lang::En] {
        assert!(!report.render(lang).is_empty());
    }
    let written = wire::write(&report).expect("a report has a JSON form");
    assert_eq!(wire::read_document(&written).as_ref(), Ok(&report));
    linear(&case, written.len());
}

/// The same records twice and four times, under ids of their own: what is said of the second two may be twice
/// what is said of the second one, where pairs of records would make it four times.
fn linear(case: &Case, once: usize) {
    let size = |times| {
        let report = CHECKER.check(&repeated(case.clone(), times), &Context::new());
        wire::write(&report).map_or(0, |text| text.len())
    };
    let [twice, four_times] = [2, 4].map(size);
    assert!(
        four_times <= 2 * twice + once,
        "a report of {once} bytes grows to {twice} and {four_times}"
    );
}

/// The records of a case some number of times; the first of each keeps its id.
fn repeated(mut case: Case, times: usize) -> Case {
    let once = case.records.clone();
    for copy in 1..times {
        for record in &once {
            let mut record = record.clone();
            // An id as long as may be has no longer one.
            if let Ok(id) = format!("{}.{copy}", record.id).parse() {
                record.id = id;
                case.records.push(record);
            }
        }
    }
    case
}

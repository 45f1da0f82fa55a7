//! The check on arbitrary valid cases: it ends, does not panic, says the same thing twice, and its report is a
//! document.
#![no_main]

use std::sync::LazyLock;

use danchu::check::{Checker, Context};
use danchu::wire;
use danchu::Lang;
use libfuzzer_sys::fuzz_target;

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::viet_nam);

fuzz_target!(|text: &str| {
    let Ok(case) = wire::read_case(text) else { return };
    let context = Context::new();
    let report = CHECKER.check(&case, &context);
    assert_eq!(CHECKER.check(&case, &context), report);
    let outcomes: Vec<_> = report.findings.iter().map(|finding| finding.outcome).collect();
    let verdicts = CHECKER.verdicts(&case, &context);
    assert_eq!(verdicts.len(), outcomes.len());
    for lang in [Lang::Vi, Lang::En] {
        assert!(!report.render(lang).is_empty());
    }
    let text = wire::write(&report).expect("a report has a JSON form");
    assert_eq!(wire::read_document(&text).as_ref(), Ok(&report));
});

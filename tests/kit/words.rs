//! Faults and reasons in words, in both languages.

use danchu::catalogue;
use danchu::strategies::{Fault, FaultKind, Unreached};
use unicode_normalization::is_nfc;

#[test]
fn every_fault_has_words_in_both_languages() {
    for norm in catalogue::norms() {
        for fault in Fault::of(norm) {
            let (en, vi) = (format!("{}", fault.kind), format!("{:#}", fault.kind));
            assert!(!en.is_empty() && !vi.is_empty() && en != vi, "{en} / {vi}");
            assert!(en.is_ascii() && is_nfc(&vi), "{en} / {vi}");
            assert!(fault.to_string().starts_with(norm.id.as_str()));
        }
    }
}

#[test]
fn a_fault_reads_well() {
    let send = "law-10-2022:20.3:send".parse().unwrap();
    let faults = Fault::of(catalogue::norm(&send).unwrap());
    let words: Vec<String> = faults.iter().map(|fault| fault.kind.to_string()).collect();
    assert_eq!(
        words,
        [
            "done a day late",
            "not done",
            "not recorded, in a log that is not complete",
            "found not done",
            "the day is not stated",
            "no document supports it",
            "`commune_pc` is left out of the recipients",
            "`commune_front` is left out of the recipients",
        ]
    );
    let late = faults.first().unwrap();
    assert_eq!(late.kind, FaultKind::LateByADay);
    assert_eq!(
        format!("{late:#}"),
        "law-10-2022:20.3:send: làm muộn một ngày"
    );
    assert_eq!(
        format!("{:#}", Unreached::NoBearer),
        "không nêu chủ thể nào có trách nhiệm"
    );
}

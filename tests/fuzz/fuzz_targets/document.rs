//! Every reader of documents: no bytes panic, an error has words, and a value that was read is written and
//! read back the same.
#![no_main]

use danchu::programme::Programme;
use danchu::record::Case;
use danchu::report::Report;
use danchu::wire::{self, Document};
use danchu::yearly::YearlyReport;
use danchu::Lang;
use libfuzzer_sys::fuzz_target;

fn read<T: Document + serde::Serialize + PartialEq + core::fmt::Debug>(bytes: &[u8]) {
    match wire::read_document_bytes::<T>(bytes) {
        Ok(value) => {
            let text = wire::write(&value).expect("every document has a JSON form");
            assert_eq!(wire::read_document::<T>(&text).as_ref(), Ok(&value));
            assert_eq!(wire::write(&value), Ok(text));
        }
        Err(errors) => {
            assert!(!errors.is_empty());
            for error in errors {
                assert!(!error.render(Lang::Vi).is_empty());
                assert!(!error.render(Lang::En).is_empty());
            }
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    read::<Case>(bytes);
    read::<Programme>(bytes);
    read::<Report>(bytes);
    read::<YearlyReport>(bytes);
});

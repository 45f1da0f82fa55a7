//! Citations in both languages: no text panics, and what is printed is read back.
#![no_main]

use danchu::Lang;
use danchu::law::{Citation, InstrumentKind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for cite in Citation::read_list(text).unwrap_or_default() {
        for lang in [Lang::Vi, Lang::En] {
            let printed = cite.text_as(&InstrumentKind::LAW, lang);
            assert_eq!(Citation::read(&printed).as_ref(), Ok(&cite), "{printed}");
        }
    }
});

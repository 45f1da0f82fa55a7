//! Instrument numbers: no text panics, and what is read prints as it was read.
#![no_main]

use danchu::law::InstrumentNumber;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(number) = text.parse::<InstrumentNumber>() {
        assert_eq!(number.to_string(), text, "strict reading repairs nothing");
    }
    if let Ok(lax) = InstrumentNumber::parse_lax(text) {
        assert_eq!(lax.number.to_string().parse(), Ok(lax.number));
    }
});

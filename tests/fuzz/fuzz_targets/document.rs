//! The target `document`: what it demands stands in `paths.rs`.
#![no_main]

#[expect(dead_code, reason = "each target walks one path")]
#[path = "../paths.rs"]
mod paths;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| paths::document(bytes));

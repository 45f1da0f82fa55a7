//! The target `number`: what it demands stands in `paths.rs`.
#![no_main]

#[expect(dead_code, reason = "each target walks one path")]
#[path = "../paths.rs"]
mod paths;

libfuzzer_sys::fuzz_target!(|text: &str| paths::number(text));

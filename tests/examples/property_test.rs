//! The example `property_test`: what it prints, which depends on a fixed seed alone.

use core::error::Error;

use crate::printed;

#[path = "../../examples/property_test.rs"]
mod example;

/// The process itself only hands over its output, so it is not run here.
const _: fn() -> Result<(), Box<dyn Error>> = example::main;

#[test]
fn the_laws_hold_and_what_does_not_is_shown_small() {
    let mut out = Vec::new();
    example::run(&mut out).unwrap();
    printed("property_test.txt", &String::from_utf8(out).unwrap());
}

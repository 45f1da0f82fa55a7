//! What the crate promises as a whole: which room imports which, what every type can do, that the
//! glossary is true, that the schemas are those of the stored formats.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

extern crate alloc;

mod glossary;
mod layers;
mod mutants;
mod schemas;
mod sources;
mod types;
mod values;

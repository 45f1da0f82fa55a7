//! What the crate promises of its own shape: rooms that import downward, essays, sizes, names.

mod glossary;
mod layers;
mod shape;

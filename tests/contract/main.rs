//! What the crate promises as a whole: which room imports which, what every type can do, that the
//! glossary is true, that the schemas are those of the stored formats.

mod glossary;
mod layers;
mod schemas;
mod sources;
mod types;

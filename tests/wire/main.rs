//! The stored form: what is read, what is refused, where and in which words.
//!
//! The types are toys, so that the reader is tested and not the domain. Every expected line, column
//! and message is typed by hand from the text beside it.

extern crate alloc;

mod tagged;
mod toys;

mod characters;
mod corpus;
mod documents;
mod errors;
mod grammar;
mod hostile;
mod laws;
mod whole;
mod words;

//! The guide: the words, the answers to "why is it not …?", and what changed.

#[doc = include_str!("glossary.md")]
pub mod glossary {}

#[doc = include_str!("design.md")]
pub mod design {}

#[doc = include_str!("changelog.md")]
pub mod changelog {}

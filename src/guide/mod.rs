//! Pages for readers: the words of the crate, why it is as it is, and what changed.
//!
//! The pages are Markdown files beside this one. Tests hold the glossary to the code in both
//! directions; what an item does stands in its own documentation and is not repeated here.

#[doc = include_str!("glossary.md")]
pub mod glossary {}

#[doc = include_str!("design.md")]
pub mod design {}

#[doc = include_str!("changelog.md")]
pub mod changelog {}

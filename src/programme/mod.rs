//! A programme as data: the rules that a province, a commune, a university or an enterprise gives itself, in the
//! vocabulary of the built-in catalogue, which is a programme too.
//!
//! A [`Programme`] is what a team writes in a file of format `danchu.programme/1`: the texts it rests on, the
//! kinds of body it knows, its [norms](crate::norm), the [local rules](crate::norm::LocalRule) by which it widens the law,
//! the rows that only enable, the places it leaves unmodelled with a reason, its [scales](Scale), its working
//! calendar, and how it reads open terms unless the caller says otherwise.
//!
//! The hard question of this room is what a programme may get wrong. What makes it unreadable is an error
//! ([`Programme::problems`]): an id twice, a reference that leads nowhere within the file. What makes it a bad programme is a
//! finding of the [review](crate::review): a bearer that is gone, a duty that nobody can discharge.

#[cfg(feature = "serde")]
mod digest;
mod file;
mod kind;
mod points;
mod problem;
mod scale;

#[cfg(feature = "serde")]
pub(crate) use digest::digest;
pub use file::{Programme, ProgrammeFormat};
pub use kind::{KindRow, Successors};
pub use points::{ParsePointsError, Points};
pub use problem::ProgrammeError;
pub use scale::{Band, Cap, Classified, Fact, Scale, Score};

//! Grassroots-democracy obligations of Viet Nam (*dân chủ ở cơ sở*) as types and checks: who owes what
//! to whom, at which stage of *dân biết, dân bàn, dân làm, dân kiểm tra*, by when, with which evidence,
//! on which provision — and, from recorded facts, what is met, late, owed or unknown, and why.
//!
//! ```
//! use danchu::check::{Checker, Context};
//! use danchu::report::Outcome;
//! use danchu::wire;
//!
//! let case = wire::read_case(r#"{
//!     "format": "danchu.case/1", "id": "road", "as_of": "2024-07-01",
//!     "bodies": [{ "id": "village", "kind": "village" }],
//!     "matters": [{ "id": "road", "kind": "works", "reach": "village", "body": "village" }],
//!     "records": [{ "id": "vote", "matter": "road", "date": "2024-06-20", "act": { "kind": "meet",
//!         "votes": { "unit": "household_rep", "electorate": 90, "attending": 70, "in_favour": 59 } } }]
//! }"#).map_err(|errors| errors[0].clone())?;
//!
//! let report = Checker::viet_nam().check(&case, &Context::new());
//! let two_thirds = "law-10-2022:21.1:carried".parse()?;
//! let adoption = report.of_norm(&two_thirds).next().expect("there was a vote");
//! assert_eq!(adoption.outcome, Outcome::Unsatisfied); // 59 of 90: one vote short of two thirds of *all*
//! assert_eq!(adoption.votes_needed.map(|needed| (needed.threshold, needed.more)), Some((60, Some(1))));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The idea
//!
//! Norms are data, in a closed vocabulary ([`norm`]); the built-in ones are in the [`catalogue`], each
//! with its article. Records are facts ([`record`]): they say what was done, never whether it sufficed.
//! [`check`] is a pure total function of both and of a context: no clock, no input or output, no
//! randomness. Its [`report`] states what the records show, never that somebody broke the law:
//! deciding that is for people. What the records leave open is *undetermined*, and the finding names
//! the fact that would settle it.
//!
//! # The rooms
//!
//! A room imports only rooms below it; a test reads the imports and fails on any other.
//!
//! ```text
//!         schema   strategies  review   laws  schemas | worlds for property tests | whether rules are good ones | what may not change
//!             \     /   yearly /     __/       one year in numbers that can be traced
//!          wire   check  /  __/                documents | where duties meet facts
//!             \     |   /
//!              \    programme                  rules as a file, scales of grades
//!               \   /  |
//!               report |                      findings, reasons, what is missing
//!              /      \|
//!             /      catalogue                rows: instruments, norms, what is not modelled
//!            /        |
//!       record    norm                         what happened | what should happen
//!            \     /
//!            \ glossary                        names of keys that one programme brings along
//!      actor   act   matter                    who | what is done | what it is about
//!               |
//!              law                             instruments, numbers, provisions, citations
//!               |
//!   label  id  key  quantity  share  truth  time
//! ```
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `json` (default) | the readers and writers of the stored formats (`wire`); implies `serde` |
//! | `serde` | `Serialize` and `Deserialize` for every public data type |
//! | `schemars` | JSON Schemas of the formats |
//! | `proptest` | strategies over believable worlds |
//!
//! Features only add. The crate is `no_std` with `alloc`.
//!
//! # Versions
//!
//! Four versions move by themselves: the crate (semantic versioning), the catalogue ([`catalogue::VERSION`], moves
//! whenever a result can change), the formats (`danchu.case/1`; adding an optional field keeps the
//! number, anything else raises it and the old reader stays), and the ids of norms, which never change
//! and are never used again.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod id;
mod key;
mod label;
mod quantity;
#[cfg(feature = "serde")]
mod strict;
#[doc(hidden)]
pub mod tagged;
mod truth;

pub mod act;
pub mod actor;
pub mod catalogue;
pub mod check;
pub mod glossary;
pub mod guide;
pub mod law;
pub mod laws;
pub mod matter;
pub mod norm;
pub mod programme;
pub mod record;
pub mod report;
pub mod review;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod share;
#[cfg(feature = "proptest")]
pub mod strategies;
pub mod time;
#[cfg(feature = "json")]
pub mod wire;
pub mod yearly;

pub use id::{BodyId, CaseId, MatterId, NormId, ParseIdError, ProgrammeId, RecordId};
pub use key::ParseKeyError;
pub use label::{Label, Lang};
pub use quantity::{ParseQuantityError, Quantity};
pub use truth::Truth;

pub use chrono;
#[cfg(feature = "proptest")]
pub use proptest;
pub use uuid;

/// The examples of the README, as tests.
#[cfg(all(doctest, feature = "json"))]
#[doc = include_str!("../README.md")]
pub struct Readme;

//! Who acts: kinds of body and office, their level, how one acts for another, what became of them.
//!
//! A norm names a kind ([`BodyKind`]: *the village head*), a record names a body of its case
//! ([`Body`]: *the head of village 2*). An organ acts for its body: what the chair of a People's
//! Committee signs, the Committee did. Kinds come and go with reorganisations, so they are keys with
//! a row in [`KINDS`], with beginning, end and heirs; a kind that only a caller knows has no row.
//!
//! People appear as offices and counts, never by name.
//!
//! ```
//! use danchu::actor::{info, BodyKind};
//! let chair = info(&BodyKind::COMMUNE_PC_CHAIR).and_then(|row| row.organ_of.clone());
//! assert_eq!(chair, Some(BodyKind::COMMUNE_PC));
//! ```
//!
//! Who bears the duties of a body that has ended? [`fate_on`] follows its heirs to the day, as far as
//! the kind of succession lets a duty follow. The levels of government were rearranged in 2025, and
//! not every end was reported with its day or its heir: a day known badly leaves existence
//! [`Unknown`](crate::Truth::Unknown), and *no heir* is not the same as *no heir reported*.

mod body;
mod facts;
mod fate;
mod kind;

pub use body::Body;
pub use facts::{BodyKindInfo, Family, Heir, KINDS, Level, Succession, info};
pub(crate) use fate::heirs;
pub use fate::{Fate, fate_on};
pub use kind::BodyKind;

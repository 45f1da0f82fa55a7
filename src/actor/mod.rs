//! Who acts: kinds of body and office, their level, how one acts for another, what became of them.
//!
//! A norm names a kind ([`BodyKind`]: *the village head*), a record names a body of its case
//! ([`Body`]: *the head of village 2*). An organ acts for its body: what the chair of a People's
//! Committee signs, the Committee did. Kinds come and go with reorganisations, so they are keys with
//! a row in [`KINDS`], with a period and successors; a kind that only a caller knows has no row.
//!
//! People appear as offices and counts, never by name.
//!
//! ```
//! use danchu::actor::{info, BodyKind};
//! let chair = info(&BodyKind::COMMUNE_PC_CHAIR).and_then(|row| row.organ_of.clone());
//! assert_eq!(chair, Some(BodyKind::COMMUNE_PC));
//! ```

mod body;
mod kinds;

pub use body::Body;
pub use kinds::{BodyKind, BodyKindInfo, Family, Heir, KINDS, Level, Succession, info};

//! Rules as documents: the rows of the catalogue, and programmes of the caller's, written and read.

mod conformance;
mod rules;
mod scales;
mod sister;
mod whole;

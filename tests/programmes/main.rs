//! Rules as documents: the rows of the catalogue, and programmes of the caller's, written and read.

mod review;
mod rules;
mod scales;
mod whole;

//! Mutants of the catalogue.

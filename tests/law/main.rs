//! The room `law`: numbers against real ones, provisions and citations both ways, instruments.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod citations;
mod instruments;
mod numbers;
mod properties;
mod provisions;

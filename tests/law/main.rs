//! The room `law`: numbers against real ones, provisions and citations both ways, instruments.

mod citations;
mod instruments;
mod numbers;
mod properties;
mod provisions;

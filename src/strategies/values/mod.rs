//! Values of every type that a caller hands in or gets out, each by itself: `any_x` makes every shape of an `X`.
//!
//! Worlds hold together and are believable; the values here are only well formed. A norm of [`any_norm`] may
//! ask for anything that the vocabulary can say, a record of [`any_record`] may name a body that no case
//! has. They are for readers, writers, stores and adapters: each value is read back from its JSON form as it
//! was. A programme of [`any_programme`] is a whole document, whose references lead somewhere; whole cases
//! are those of [`any_case`](super::any_case).
//!
//! Ids and texts are short, lists have up to three entries, numbers are small, and what is optional is there
//! half of the time. Lists of known words give each of them, and now and then a word of one's own.
//!
//! ```
//! use danchu::strategies::proptest::prelude::*;
//! use danchu::strategies::values::any_norm;
//! use danchu::wire;
//! proptest!(ProptestConfig::with_cases(8), |(norm in any_norm())| {
//!     let text = wire::write(&norm).expect("a norm can be written");
//!     prop_assert_eq!(wire::read::<danchu::norm::Norm>(&text), Ok(norm));
//! });
//! ```

/// Any one of all the values of a type without data; a value that is not listed does not compile.
macro_rules! plain {
    ($($name:ident: $T:ident { $($V:ident),+ $(,)? })+) => {$(
        #[doc = concat!("Any [`", stringify!($T), "`].")]
        pub fn $name() -> impl Strategy<Value = $T> + Clone {
            const fn listed(value: $T) -> $T {
                match value { $($T::$V => value),+ }
            }
            proptest::sample::select(alloc::vec![$(listed($T::$V)),+])
        }
    )+};
}

/// A value from what it must state, with each of the fields that it may leave open there or not.
macro_rules! parts {
    ($($name:ident: $T:ident = $start:expr $(; $with:ident: $field:expr)* ;;)+) => {$(
        #[doc = concat!("Any [`", stringify!($T), "`].")]
        pub fn $name() -> impl Strategy<Value = $T> + Clone {
            let made = $start.boxed();
            $(
                let made = (made, proptest::option::of($field))
                    .prop_map(|(made, field)| match field {
                        Some(field) => made.$with(field),
                        None => made,
                    })
                    .boxed();
            )*
            made
        }
    )+};
}

mod document;
mod law;
mod norm;
mod payload;
mod record;
mod report;
mod rule;
mod text;
mod time;
mod words;

pub use document::*;
pub use law::*;
pub use norm::*;
pub use payload::*;
pub use record::*;
pub use report::*;
pub use rule::*;
pub use text::*;
pub use time::*;
pub use words::*;

//! One year of grassroots democracy in numbers that can be traced: the defects that the programme
//! names, counted from records.
//!
//! The action programme that carries out Conclusion 120-KL/TW lists what goes wrong: committees that
//! are not concerned to direct, people who take little part, *democracy in form only*. Each such
//! [`Defect`] has one or more [`Measure`]s, and [`indicators`] counts them for one calendar year.
//!
//! The hard question of this room is what a number says. A [`Proportion`] has three of them: those
//! that are so, those of which it is known, and those left out because nobody can tell; what is not
//! reported is never zero. Each number is a sum of [`Item`]s, and each item names the records it
//! rests on or what is missing. No measure is one of a person, none is a ranking, and each says what
//! it must not be used for.
//!
//! ```
//! use danchu::actor::{Body, BodyKind};
//! use danchu::check::{Checker, Context};
//! use danchu::record::{Act, Case, Deed, Record};
//! use danchu::yearly::{Measure, Proportion, indicators, total};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let case = Case::new("province".parse()?, "2018-02-01".parse()?)
//!     .with_body(Body::new("a".parse()?, BodyKind::DISTRICT_PARTY))
//!     .with_body(Body::new("b".parse()?, BodyKind::DISTRICT_PARTY))
//!     .with_record(
//!         Record::new("direct".parse()?, Act::Direct(Deed::new().with_topic("democracy_inspection".parse::<danchu::act::Topic>()?)))
//!             .with_actor("a".parse()?)
//!             .with_date("2017-02-14".parse()?),
//!     );
//! let report = Checker::viet_nam().check(&case, &Context::new());
//! let items = indicators(&case, &report, 2017);
//! // Of the other committee nothing is recorded, and nobody says that the log is complete.
//! assert_eq!(total(&items, Measure::Directing), Some(Proportion::new(1, 1).with_unknown(1)));
//! # Ok(())
//! # }
//! ```

mod direction;
mod facts;
mod item;
mod matters;
mod measure;
mod people;
mod points;
mod proportion;
mod render;
mod silence;
mod tasks;
mod year;

pub use item::{Item, indicators, total};
pub use measure::{Defect, Measure, MeasureKind, never_for};
pub use proportion::Proportion;
pub use silence::Silence;
pub use year::{
    OtherYear, YearlyBody, YearlyCase, YearlyFormat, YearlyGood, YearlyMatter, YearlyRecord,
    YearlyReport, YearlySource, YearlyTask,
};

/// The action programme whose points and defects a year is reported by.
pub const PROGRAMME: &str = "programme-kl-120";

//! Whether a programme is a good one (*rà soát chương trình, quy chế*): what its author should know before
//! anybody is judged by it.
//!
//! [`Programme::review`] reads every rule of a programme on one day and lists what is wrong with it, each
//! finding at its place. An [error](Grade::Error) is a rule that can never be judged as it is meant: a duty
//! that nothing discharges, a cycle of breaches, a local rule that asks less than the law. A
//! [warning](Grade::Warning) is a rule that is judged, but perhaps not as its author thinks: a bearer that was
//! reorganised since (with its successors), an open term that nobody says how to read, a score that no grade
//! covers. What keeps a programme from being read at all is not asked here:
//! [`Programme::problems`](crate::programme::Programme::problems).
//!
//! The hard question of this room is how much to say. It speaks where the data decide: two norms are alike if
//! bearer, act, trigger and what they ask of the act are equal and their scopes can meet, and not if they
//! sound alike, nor if a tension that the programme lists names them both; conditions clash if one denies the other, and not if life makes them unlikely.
//!
//! A review goes once over the rules. Norms are compared through an index by bearer and act: at worst
//! the square of the norms of the programme, and of the built-in catalogue those with the same bearer and act.
//! Of a scale, at most six facts are combined for each stretch of points.
//!
//! Known gaps: that no kind of matter has a reach, and that an act cannot be about a matter, no data of the
//! crate tell; so a scope that is empty for that reason is not found. Bodies are asked as bearers and as those
//! who act, and not as partners, claimants or recipients.
//!
//! ```
//! use danchu::act::ActKind;
//! use danchu::actor::BodyKind;
//! use danchu::law::Citation;
//! use danchu::norm::{Duty, Norm, Pattern, Perform, Rule, Stage, Timing, Trigger};
//! use danchu::programme::Programme;
//! use danchu::review::{Became, Flaw, Grade};
//! use danchu::time::Date;
//! use danchu::{Label, Lang};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let duty = Duty::new(
//!     Trigger::Done(vec![Pattern::of(ActKind::Plan)].into()),
//!     Timing::Unstated,
//!     vec![Perform::plain(Pattern::of(ActKind::Report))],
//! )
//! .with_owes(vec![BodyKind::PROVINCE_MASS_MOBILISATION]);
//! let norm = Norm::new(
//!     "own:report".parse()?,
//!     vec![Citation::constant("programme-kl-120", "II.1")],
//!     Label::new("Báo cáo", "Report"),
//!     Stage::Inspect,
//!     Rule::Duty(duty),
//! );
//! let programme = Programme::new("own".parse()?, "1", Label::new("Chương trình", "Programme")).with_norm(norm);
//! let review = programme.review(Date::literal(2026, 1, 1));
//! let finding = review.findings.first().ok_or("nothing found")?;
//! assert_eq!((finding.path.as_str(), finding.grade), ("norms[0].rule.owes[0]", Grade::Warning));
//! assert!(matches!(finding.what, Flaw::BearerGone { became: Became::Followed, .. }));
//! assert!(finding.render(Lang::En).contains("provincial Commission for Propaganda and Mass Mobilisation"));
//! assert_eq!(review.errors().count(), 0);
//! assert_eq!(review.warnings().count(), 1);
//! assert!(programme.review(Date::literal(2017, 1, 1)).findings.is_empty());
//! # Ok(())
//! # }
//! ```

mod bodies;
mod conditions;
mod finding;
mod flaw;
mod pairs;
mod reviewer;
mod rules;
mod scales;
mod terms;
mod texts;
mod words;

pub use finding::{Review, ReviewFinding};
pub use flaw::{Became, Flaw, Grade, Stretch};

use self::reviewer::Reviewer;
use crate::programme::Programme;
use crate::time::Date;

impl Programme {
    /// What the author of the programme should know, on a day: see the [room](crate::review).
    ///
    /// ```
    /// use danchu::programme::Programme;
    /// use danchu::time::Date;
    /// assert_eq!(Programme::built_in().review(Date::literal(2026, 11, 24)).errors().count(), 0);
    /// ```
    #[must_use]
    pub fn review(&self, on: Date) -> Review {
        Review {
            on,
            findings: Reviewer::new(self, on).all(),
        }
    }
}

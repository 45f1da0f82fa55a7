//! Conditions that the registers of a case answer: how many there are, and what there is.

use super::cond::Asked;
use super::trace::Sink;
use crate::act::{Counted, Facility};
use crate::report::{Missing, Statement};
use crate::{Quantity, Truth};

impl Asked<'_, '_> {
    pub(super) fn households<S: Sink>(&self, n: u32, sink: &mut S) -> Truth {
        let village = self.village();
        let stated = self.round.and_then(|round| self.log.households_in(round));
        let count = stated
            .or_else(|| self.log.households(village, self.day()))
            .unwrap_or(Quantity::UNKNOWN);
        let truth = count.reaches(n);
        sink.leaf(|| Statement::Households { count, at_least: n }, truth, None);
        if truth.is_unknown() {
            sink.missing(|| Missing::Households {
                of: village.clone(),
            });
        }
        truth
    }

    pub(super) fn size<S: Sink>(&self, what: Counted, n: u32, sink: &mut S) -> Truth {
        let of = &self.matter.matter.body;
        let found = match what {
            Counted::Staff => self.log.staff(of, self.day()),
            Counted::Villages => self.log.villages(of, self.day()),
            Counted::Households => self.log.households(of, self.day()),
        };
        let count = found.unwrap_or(Quantity::UNKNOWN);
        let truth = count.reaches(n);
        sink.leaf(
            || Statement::Size {
                what,
                count,
                at_least: n,
            },
            truth,
            None,
        );
        if truth.is_unknown() {
            sink.missing(|| {
                let of = of.clone();
                match what {
                    Counted::Staff => Missing::Staff { of },
                    Counted::Villages => Missing::Villages { of },
                    Counted::Households => Missing::Households { of },
                }
            });
        }
        truth
    }

    /// Whether the register gives the community or unit, or what it stands under, a facility.
    pub(super) fn has<S: Sink>(&self, facility: &Facility, sink: &mut S) -> Truth {
        let stated = self.log.facility(self.village(), facility);
        let truth = stated.map_or(Truth::Unknown, Truth::from);
        sink.leaf(
            || Statement::Facility {
                facility: facility.clone(),
            },
            truth,
            None,
        );
        if truth.is_unknown() {
            sink.missing(|| Missing::Facility {
                of: self.village().clone(),
                facility: facility.clone(),
            });
        }
        truth
    }
}

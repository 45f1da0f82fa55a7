//! Local regulations: they may widen what the law asks and never restrict it, Law 10/2022/QH15
//! Art. 35(2)(c), 59(1)(a), 81(1)(a), 82(3) (*mở rộng hơn*).
//!
//! Wider is defined element by element: what meets the local rule must meet the law's as well. What has
//! no direction is refused when it differs: a share (is a higher one more democratic, or harder to
//! reach?), a quorum, a composition, another body's agreement. So is all that is asked of the people
//! themselves, and every condition under which a decision of theirs counts: to ask more of them is to
//! restrict them.

mod element;
mod wide;

use alloc::string::String;
use alloc::vec::Vec;

pub use self::element::Element;
use self::wide::{Gap, wide};
use super::context::NewCheckerError;
use crate::NormId;
use crate::catalogue::Tension;
use crate::norm::{LocalRule, Norm, Rule, Trigger};
use crate::time::Period;

/// The error of local rules that a checker does not take in.
///
/// ```
/// use danchu::catalogue;
/// use danchu::check::{Checker, LocalRuleError};
/// use danchu::law::Citation;
/// use danchu::norm::LocalRule;
/// let base = "law-10-2022:13.2:post-seat".parse()?;
/// let norm = catalogue::norm(&base).ok_or("no such norm")?.clone();
/// // An id of its own is missing.
/// let rule = LocalRule::new(base.clone(), Citation::read("khoản 1 Điều 4 Quyết định số 12/2024/QĐ-UBND")?, norm);
/// let error = Checker::viet_nam().with_local([rule]).unwrap_err();
/// assert_eq!(error, LocalRuleError::SameId { id: base });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LocalRuleError {
    /// The norm it stands in for is not there, or another local rule already stands in for it.
    #[error(
        "the local rule `{id}` stands in for `{base}`, which is not among the norms, or no longer"
    )]
    UnknownBase {
        /// The local rule.
        id: NormId,
        /// What it stands in for.
        base: NormId,
    },
    /// The local rule has the id of another norm.
    #[error("the local rule `{id}` has the id of another norm; it needs one of its own")]
    SameId {
        /// The id.
        id: NormId,
    },
    /// It is narrower than the law, or cannot be compared with it.
    #[error(
        "the local rule `{id}` may widen `{base}` and not restrict it: {element}: the law says {law}, the local rule says {local}"
    )]
    NotWider {
        /// The local rule.
        id: NormId,
        /// What it stands in for.
        base: NormId,
        /// The element.
        element: Element,
        /// What the law says of it.
        law: String,
        /// What the local rule says of it.
        local: String,
    },
    /// The norms together cannot be asked.
    #[error(transparent)]
    Norms(#[from] NewCheckerError),
}

/// The norms with local rules in the place of those that they stand in for, and the tensions with them.
pub(super) fn take_in(
    mut norms: Vec<Norm>,
    mut conflicts: Vec<Tension>,
    local: impl IntoIterator<Item = LocalRule>,
) -> Result<(Vec<Norm>, Vec<Tension>), LocalRuleError> {
    let mut own: Vec<(NormId, Norm)> = Vec::new();
    for LocalRule { base, by, mut norm } in local {
        let named = |other: &Norm| other.id == norm.id;
        if norms.iter().any(named) || own.iter().any(|(_, other)| named(other)) {
            return Err(LocalRuleError::SameId { id: norm.id });
        }
        let law = norms.iter().find(|other| other.id == base);
        let Some(law) = law.filter(|_| own.iter().all(|(taken, _)| *taken != base)) else {
            return Err(LocalRuleError::UnknownBase { id: norm.id, base });
        };
        let breached = norms.iter().any(|other| is_started_by_breach(other, &base));
        if let Err(Gap(element, law, local)) = wide(law, &norm, breached) {
            return Err(LocalRuleError::NotWider {
                id: norm.id,
                base,
                element,
                law,
                local,
            });
        }
        let mut cites = Vec::from_iter([by]);
        for cite in norm.cites.iter().chain(law.cites.iter()) {
            if !cites.contains(cite) {
                cites.push(cite.clone());
            }
        }
        norm.cites = cites.into();
        own.push((base, norm));
    }
    let mut stands_for: Vec<(NormId, NormId, bool)> = Vec::new();
    for (base, norm) in own {
        // Until the local rule is in force, the law's own goes on.
        let before = norm.period.first_day().map(Period::until);
        let earlier = |law: &Norm| law.period.intersection(&before?);
        let mut both = false;
        norms.retain_mut(|law| {
            if law.id != base {
                return true;
            }
            let earlier = earlier(law);
            law.period = earlier.unwrap_or(law.period);
            both = earlier.is_some();
            both
        });
        stands_for.push((base, norm.id.clone(), both));
        norms.push(norm);
    }
    for (base, id, both) in stands_for {
        let causes = |norm: &&mut Norm| norm.rule.starts_from().any(|cause| *cause == base);
        for norm in norms.iter_mut().filter(causes) {
            follow(norm, &base, &id, both);
        }
        for tension in conflicts.iter_mut().filter(|one| one.norms.contains(&base)) {
            tension.norms.to_mut().push(id.clone());
        }
    }
    Ok((norms, conflicts))
}

/// The first element in which a rule is not as wide as the norm of the law that it stands in for; `breached`
/// says whether a breach of that norm starts another.
pub(crate) fn narrower(law: &Norm, local: &Norm, breached: bool) -> Option<Element> {
    wide(law, local, breached)
        .err()
        .map(|Gap(element, ..)| element)
}

/// Whether a breach of the base starts a norm: a breach is of one norm, so the base cannot go on beside its
/// local rule.
fn is_started_by_breach(norm: &Norm, base: &NormId) -> bool {
    matches!(&norm.rule, Rule::Duty(duty) if duty.trigger == Trigger::Breach(base.clone()))
}

/// Lets what a norm started be started by the local rule that stands in for it.
fn follow(norm: &mut Norm, base: &NormId, id: &NormId, both: bool) {
    let Rule::Duty(duty) = &mut norm.rule else {
        return;
    };
    match &mut duty.trigger {
        Trigger::Breach(of) => *of = id.clone(),
        Trigger::Outcome { of, .. } => {
            let of = of.to_mut();
            of.retain(|cause| both || cause != base);
            of.push(id.clone());
        }
        _ => {}
    }
}

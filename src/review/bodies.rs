//! Bodies: bearers that do not exist on the day, and duties that nobody is left to discharge.

use alloc::format;
use alloc::vec::Vec;

use super::flaw::{Became, Flaw};
use super::reviewer::Reviewer;
use crate::actor::{BodyKind, Fate, Succession, fate_on};
use crate::norm::{Duty, EvidenceClass, Modality, Norm};

/// The most kinds of the programme's own that are followed from heir to heir.
const MOST_HEIRS: usize = 32;

impl Reviewer<'_> {
    /// Each bearer that is gone on the day, of a norm that is in force then.
    pub(super) fn bearers(&mut self, path: &str, norm: &Norm, duty: &Duty) {
        for (place, body) in duty.owes.iter().enumerate() {
            let path = format!("{path}.owes[{place}]");
            let own = self.programme.kinds.iter().any(|row| row.kind == *body);
            if !own && !BodyKind::KNOWN.contains(body) {
                let body = body.clone();
                self.add(path, Flaw::UnknownBody { body });
                continue;
            }
            if !norm.period.contains(self.on) {
                continue;
            }
            let (became, to) = match self.fate(body, &mut Vec::new()) {
                Fate::Exists | Fate::Unknown => continue,
                Fate::NotYet => (Became::NotYet, Vec::new()),
                Fate::Follows { to, .. } => (Became::Followed, to),
                Fate::Split { among } => (Became::Split, among),
                Fate::Ended => (Became::Ended, Vec::new()),
                Fate::HeirNotReported => (Became::HeirNotReported, Vec::new()),
            };
            let body = body.clone();
            self.add(path, Flaw::BearerGone { body, became, to });
        }
    }

    /// Whether everybody whose act would discharge an obligation is gone, and nobody follows.
    pub(super) fn nobody_left(&self, norm: &Norm, duty: &Duty) -> bool {
        let gone = |body: &BodyKind| {
            let fate = self.fate(body, &mut Vec::new());
            matches!(fate, Fate::Ended | Fate::Split { .. })
        };
        let all_gone = |bodies: &[BodyKind]| !bodies.is_empty() && bodies.iter().all(gone);
        norm.period.contains(self.on)
            && duty.modality == Modality::Obligation
            && duty.class == EvidenceClass::Firm
            && !duty.perform.is_empty()
            && duty.perform.iter().all(|way| {
                let by = if way.act.by.is_empty() {
                    &duty.owes
                } else {
                    &way.act.by
                };
                all_gone(by)
            })
    }

    /// What became of a kind by the day: by the rows of the programme, else by the built-in ones.
    fn fate<'k>(&'k self, kind: &'k BodyKind, path: &mut Vec<&'k BodyKind>) -> Fate {
        let Some(row) = self.programme.kinds.iter().find(|row| row.kind == *kind) else {
            return fate_on(kind, self.on);
        };
        if row.period.contains(self.on) {
            return Fate::Exists;
        }
        if row.period.first_day().is_some_and(|first| self.on < first) {
            return Fate::NotYet;
        }
        let Some(heirs) = &row.successors else {
            return Fate::Ended;
        };
        match heirs.how {
            Succession::Ended => return Fate::Ended,
            Succession::NotReported => return Fate::HeirNotReported,
            Succession::SplitInto => {
                return Fate::Split {
                    among: heirs.kinds.clone(),
                };
            }
            Succession::Renamed | Succession::MergedInto | Succession::FunctionsTo => {}
        }
        // A succession that comes back to where it began names nobody, nor does one without an end.
        if path.contains(&kind) || path.len() >= MOST_HEIRS {
            return Fate::Unknown;
        }
        path.push(kind);
        let mut to: Vec<BodyKind> = Vec::new();
        for heir in &heirs.kinds {
            let found = match self.fate(heir, path) {
                Fate::Exists => Vec::from_iter([heir.clone()]),
                // A kind that nobody describes is named as the row names it.
                Fate::Unknown if !path.contains(&heir) => Vec::from_iter([heir.clone()]),
                Fate::Follows { to, .. } => to,
                _ => Vec::new(),
            };
            for kind in found {
                if !to.contains(&kind) {
                    to.push(kind);
                }
            }
        }
        if to.is_empty() {
            return Fate::HeirNotReported;
        }
        Fate::Follows {
            succession: heirs.how,
            to,
        }
    }
}

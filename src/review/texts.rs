//! Texts: citations that lead nowhere, and norms outside the days of their text.

use alloc::collections::{BTreeMap, BTreeSet};

use super::flaw::Flaw;
use crate::catalogue;
use crate::law::{Citation, Instrument, InstrumentRef};
use crate::norm::Norm;
use crate::programme::Programme;

/// The texts that a programme can cite, by every name they have, and the places of those that are listed.
pub(super) struct Texts<'p> {
    known: BTreeMap<&'p str, &'p Instrument>,
    places: BTreeMap<&'p str, BTreeSet<&'p str>>,
}

impl<'p> Texts<'p> {
    pub(super) fn of(programme: &'p Programme) -> Self {
        let mut texts = Self {
            known: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        for text in catalogue::instruments() {
            texts.enter(text);
        }
        for text in &programme.instruments {
            texts.enter(text);
        }
        for text in catalogue::instruments() {
            let mut places = BTreeSet::new();
            for place in catalogue::places(&text.id) {
                // Whoever cites an article cites what it consists of.
                let mut path = Some(place.provision.as_str());
                while let Some(at) = path.filter(|at| places.insert(*at)) {
                    path = at.rsplit_once('.').map(|(front, _)| front);
                }
            }
            texts.places.insert(text.id.as_str(), places);
        }
        texts
    }

    fn enter(&mut self, text: &'p Instrument) {
        self.known.insert(text.id.as_str(), text);
        if let Some(number) = &text.number {
            self.known.entry(number.as_str()).or_insert(text);
        }
    }

    fn text(&self, name: &InstrumentRef) -> Option<&'p Instrument> {
        self.known.get(name.as_str()).copied()
    }

    /// What is wrong with a citation.
    pub(super) fn unresolved(&self, cite: &Citation) -> Option<Flaw> {
        let Some(text) = self.text(&cite.instrument) else {
            return Some(Flaw::UnknownText {
                instrument: cite.instrument.clone(),
            });
        };
        let places = self.places.get(text.id.as_str())?;
        let listed = places.is_empty() || places.contains(cite.provision.as_str());
        (!listed).then(|| Flaw::UnknownPlace { cite: cite.clone() })
    }

    /// Whether a norm and the text that it leads with have no day in common.
    pub(super) fn out_of_text(&self, norm: &Norm) -> Option<Flaw> {
        let text = self.text(&norm.cites.first()?.instrument)?;
        let (from, ends) = (text.in_force_from.date(), text.ends.date());
        let before = from.zip(norm.period.day_after());
        let after = ends.zip(norm.period.first_day());
        let apart = before.is_some_and(|(from, until)| until <= from)
            || after.is_some_and(|(ends, from)| from >= ends);
        apart.then(|| Flaw::OutOfText {
            instrument: text.id.clone(),
        })
    }
}

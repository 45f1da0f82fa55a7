//! Scales: scores without a grade, and scores with several.
//!
//! Between two bounds of a scale nothing changes but the facts, so one number of points of each stretch is
//! asked, with every combination of the facts that the grades of that stretch ask for. What caps a grade and
//! is asked by no grade is taken as not so: a cap never makes a gap.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::flaw::{Flaw, Stretch};
use super::reviewer::Reviewer;
use crate::act::Topic;
use crate::programme::{Classified, Fact, Points, Scale, Score};
use crate::record::YesNo;

/// The most facts of which every combination is asked: 64 of them.
const MOST_FACTS: usize = 6;

impl Reviewer<'_> {
    /// Each gap and each overlap of a scale, from the lowest points on.
    pub(super) fn scale(&mut self, path: &str, scale: &Scale) {
        let mut all: Vec<(Stretch, Classified)> = Vec::new();
        // The places of those that reach up to the points that are asked next.
        let mut open: Vec<usize> = Vec::new();
        let cuts = cuts(scale);
        for (place, from) in cuts.iter().enumerate() {
            let below = cuts.get(place.saturating_add(1)).copied();
            let reached = core::mem::take(&mut open);
            let asked = asked(scale, *from);
            if asked.len() > MOST_FACTS {
                let facts = u32::try_from(asked.len()).unwrap_or(u32::MAX);
                let from = *from;
                self.add(String::from(path), Flaw::ScaleTooWide { from, facts });
                continue;
            }
            for facts in combinations(&asked) {
                let what = scale.classify(&score(scale, *from, &facts));
                if !matches!(what, Classified::Gap | Classified::Overlap { .. }) {
                    continue;
                }
                // What goes on over a bound is one finding.
                let same = |place: &&usize| {
                    let before = all.get(**place);
                    before.is_some_and(|(scores, so)| scores.facts == facts && *so == what)
                };
                let place = reached.iter().find(same).copied();
                open.push(place.unwrap_or(all.len()));
                if let Some((scores, _)) = place.and_then(|place| all.get_mut(place)) {
                    scores.below = below;
                } else {
                    let from = *from;
                    all.push((Stretch { from, below, facts }, what));
                }
            }
        }
        for (scores, what) in all {
            let flaw = match what {
                Classified::Overlap { grades } => Flaw::ScaleOverlap { scores, grades },
                _ => Flaw::ScaleGap { scores },
            };
            self.add(format!("{path}.bands"), flaw);
        }
    }
}

/// The points at which something can change, up to the most that there are.
fn cuts(scale: &Scale) -> Vec<Points> {
    let bounds = scale
        .bands
        .iter()
        .flat_map(|band| [Some(band.at_least), band.below])
        .flatten();
    let bounds = bounds.filter(|points| *points <= scale.most);
    let all: BTreeSet<Points> = bounds.chain([Points::ZERO]).collect();
    all.into_iter().collect()
}

/// The facts that the grades at so many points ask for, in the order of the scale.
fn asked(scale: &Scale, points: Points) -> Vec<&Topic> {
    let mut asked: Vec<&Topic> = Vec::new();
    let mut seen: BTreeSet<&Topic> = BTreeSet::new();
    for band in scale.bands.iter().filter(|band| band.holds(points)) {
        for fact in &band.needs {
            if seen.insert(&fact.topic) {
                asked.push(&fact.topic);
            }
        }
    }
    asked
}

/// Every combination of some facts.
fn combinations(topics: &[&Topic]) -> Vec<Vec<Fact>> {
    let mut all: Vec<Vec<Fact>> = Vec::from_iter([Vec::new()]);
    for topic in topics {
        let with = |facts: &Vec<Fact>, is| {
            let mut facts = facts.clone();
            facts.push(Fact::new((*topic).clone(), is));
            facts
        };
        all = all
            .iter()
            .flat_map(|facts| [with(facts, YesNo::Yes), with(facts, YesNo::No)])
            .collect();
    }
    all
}

/// So many points with these facts, and every other fact of the scale so that no cap holds by it.
fn score(scale: &Scale, points: Points, facts: &[Fact]) -> Score {
    let mut known: BTreeMap<&Topic, YesNo> = BTreeMap::new();
    for cap in &scale.caps {
        let not = match cap.when.is {
            YesNo::Yes => YesNo::No,
            YesNo::No => YesNo::Yes,
        };
        known.insert(&cap.when.topic, not);
    }
    known.extend(facts.iter().map(|fact| (&fact.topic, fact.is)));
    let mut score = Score::new(points);
    for (topic, is) in known {
        score = score.with_fact(topic.clone(), is);
    }
    score
}

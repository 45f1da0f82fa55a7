//! A scale: how points and facts make a grade (*tiêu chí chấm điểm, xếp loại*).
//!
//! It grades bodies, communes and units, never persons. A text that grades often leaves a hole: it says what
//! 95 points without a criterion at zero are, and what 80 points are, and nothing of 90 points with one at
//! zero. Such a score is in a [gap](Classified::Gap), and no grade is made up for it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::Points;
use crate::act::Topic;
use crate::law::Citation;
use crate::record::YesNo;
use crate::{Label, NormId, Truth};

/// A scale of grades (*thang xếp loại*).
///
/// Points come first: at or above one bound and below another. Then facts may be asked for, and facts may cap
/// the grade whatever the points are.
///
/// ```
/// use danchu::act::Topic;
/// use danchu::law::Citation;
/// use danchu::programme::{Band, Cap, Classified, Fact, Points, Scale, Score};
/// use danchu::record::YesNo;
/// use danchu::Label;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let zero: Topic = "criterion_at_zero".parse()?;
/// let scale = Scale::new(
///     "own:scale".parse()?,
///     vec![Citation::read("khoản 2 Điều 7 Quyết định số 12/2024/QĐ-UBND")?],
///     Label::new("Xếp loại", "Grading"),
///     Points::whole(100),
/// )
/// .with_band(Band::new("good", Label::new("tốt", "good"), Points::whole(85)).with_needs([Fact::new(zero.clone(), YesNo::No)]))
/// .with_band(Band::new("fair", Label::new("khá", "fair"), Points::ZERO).with_below(Points::whole(85)))
/// .with_cap(Cap::new(Fact::new("head_reprimanded".parse()?, YesNo::Yes), "fair"));
/// let score = Score::new(Points::whole(90)).with_fact(zero.clone(), YesNo::No).with_fact("head_reprimanded".parse()?, YesNo::No);
/// assert_eq!(scale.classify(&score), Classified::Grade { grade: "good".into() });
/// // Of 90 points with a criterion at zero the scale says nothing.
/// let score = Score::new(Points::whole(90)).with_fact(zero, YesNo::Yes);
/// assert_eq!(scale.classify(&score), Classified::Gap {});
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Scale {
    /// The id: never changed, never reused.
    pub id: NormId,
    /// The provisions it rests on, the leading one first.
    pub cites: Cow<'static, [Citation]>,
    /// What is graded, in a few words.
    pub label: Label,
    /// The most points that there are.
    pub most: Points,
    /// The grades with their bounds, the best first.
    pub bands: Vec<Band>,
    /// Facts that hold the grade down whatever the points are.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub caps: Vec<Cap>,
}

/// A grade and the scores that reach it (*mức xếp loại*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Band {
    /// The grade, as caps name it. A grade may have several bands, one after another.
    pub grade: Cow<'static, str>,
    /// Its name.
    pub label: Label,
    /// From so many points on.
    pub at_least: Points,
    /// Below so many points; absent if up to the most.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub below: Option<Points>,
    /// Facts that it asks for, all of them.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub needs: Vec<Fact>,
}

/// A fact of a score, and how it is (*sự việc được xét khi chấm điểm*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Fact {
    /// The fact: of a unit, never of a person by name.
    pub topic: Topic,
    /// Whether it is so.
    pub is: YesNo,
}

/// A fact that holds the grade down (*trường hợp chỉ xếp loại cao nhất là …, xếp loại không hoàn thành*).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Cap {
    /// The fact.
    pub when: Fact,
    /// The best grade that is left then.
    pub at_most: Cow<'static, str>,
}

/// The points and the facts of one unit in one period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Score {
    /// The points; absent if they are not known.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub points: Option<Points>,
    /// What is known of the facts; what is not listed is unknown.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "<[_]>::is_empty")
    )]
    pub facts: Vec<Fact>,
}

crate::tagged::sum! {
    /// What a scale makes of a score (*kết quả xếp loại*).
    #[non_exhaustive]
    pub enum Classified {
        /// One grade.
        Grade {
            /// The grade.
            grade: Cow<'static, str>,
        } = "grade",
        /// The scale says nothing of such a score.
        Gap = "gap",
        /// The scale gives it several grades.
        Overlap {
            /// The grades, the best first.
            grades: Vec<Cow<'static, str>>,
        } = "overlap",
        /// There are not so many points on the scale.
        TooManyPoints = "too_many_points",
        /// Not known: points or facts that would decide are missing.
        Undetermined {
            /// Whether the points are missing.
            points: bool,
            /// The facts that are missing.
            facts: Vec<Topic>,
        } = "undetermined",
    }
}

impl Scale {
    /// A scale without a grade yet.
    #[must_use]
    pub fn new(
        id: NormId,
        cites: impl Into<Cow<'static, [Citation]>>,
        label: Label,
        most: Points,
    ) -> Self {
        Self {
            id,
            cites: cites.into(),
            label,
            most,
            bands: Vec::new(),
            caps: Vec::new(),
        }
    }

    /// The same scale with one band more, worse than those before it.
    #[must_use]
    pub fn with_band(mut self, band: Band) -> Self {
        self.bands.push(band);
        self
    }

    /// The same scale with one cap more.
    #[must_use]
    pub fn with_cap(mut self, cap: Cap) -> Self {
        self.caps.push(cap);
        self
    }

    /// The place of a grade, the best first; none if no band has it.
    #[must_use]
    pub fn rank(&self, grade: &str) -> Option<usize> {
        self.bands.iter().position(|band| band.grade == grade)
    }

    /// The grade of a score.
    #[must_use]
    pub fn classify(&self, score: &Score) -> Classified {
        let worst = self.bands.len().saturating_sub(1);
        let held = |cap: &&Cap| score.holds(&cap.when);
        let cap_of = |truth: Truth| {
            let caps = self.caps.iter().filter(move |cap| held(cap) == truth);
            caps.filter_map(|cap| self.rank(&cap.at_most)).max()
        };
        let cap = cap_of(Truth::Yes);
        // Held down to the worst grade: whatever the points are, it cannot be another.
        if cap.is_some_and(|cap| self.same_grade(cap, worst)) {
            return self.grade(worst);
        }
        let Some(points) = score.points else {
            return self.missing(score, true, |_| true);
        };
        if points > self.most {
            return Classified::TooManyPoints;
        }
        let reached = |band: &Band| {
            let needs = Truth::all(band.needs.iter().map(|fact| score.holds(fact)));
            Truth::from(band.holds(points)).and(needs)
        };
        let open = self.bands.iter().any(|band| reached(band).is_unknown());
        if open {
            let asked = |topic: &Topic| {
                let bands = self.bands.iter().filter(|band| reached(band).is_unknown());
                bands
                    .flat_map(|band| &band.needs)
                    .any(|fact| fact.topic == *topic)
            };
            return self.missing(score, false, asked);
        }
        let bands = self.bands.iter().enumerate();
        let mut ranks: Vec<usize> = bands
            .filter(|(_, band)| reached(band).is_yes())
            .map(|(rank, _)| rank)
            .collect();
        ranks.dedup_by(|a, b| self.same_grade(*a, *b));
        let base = match *ranks.as_slice() {
            [] => return Classified::Gap,
            [one] => one,
            _ => {
                let names = ranks.iter().filter_map(|rank| self.bands.get(*rank));
                return Classified::Overlap {
                    grades: names.map(|band| band.grade.clone()).collect(),
                };
            }
        };
        let grade = cap.map_or(base, |cap| cap.max(base));
        // A cap that may hold, and would hold the grade down further, leaves it open.
        if cap_of(Truth::Unknown).is_some_and(|cap| cap > grade) {
            let asked = |topic: &Topic| {
                let open = self.caps.iter().filter(|cap| held(cap).is_unknown());
                open.filter(|cap| self.rank(&cap.at_most).is_some_and(|rank| rank > grade))
                    .any(|cap| cap.when.topic == *topic)
            };
            return self.missing(score, false, asked);
        }
        self.grade(grade)
    }

    fn same_grade(&self, a: usize, b: usize) -> bool {
        self.bands.get(a).map(|band| &band.grade) == self.bands.get(b).map(|band| &band.grade)
    }

    fn grade(&self, rank: usize) -> Classified {
        let band = self.bands.get(rank);
        band.map_or(Classified::Gap, |band| Classified::Grade {
            grade: band.grade.clone(),
        })
    }

    /// What is missing, of the facts that are asked, in the order of the scale.
    fn missing(&self, score: &Score, points: bool, asked: impl Fn(&Topic) -> bool) -> Classified {
        let needs = self.bands.iter().flat_map(|band| &band.needs);
        let mut facts: Vec<Topic> = Vec::new();
        for fact in needs.chain(self.caps.iter().map(|cap| &cap.when)) {
            let open = score.holds(fact).is_unknown() && asked(&fact.topic);
            if open && !facts.contains(&fact.topic) {
                facts.push(fact.topic.clone());
            }
        }
        Classified::Undetermined { points, facts }
    }
}

impl Band {
    /// A grade from so many points on.
    #[must_use]
    pub fn new(grade: impl Into<Cow<'static, str>>, label: Label, at_least: Points) -> Self {
        Self {
            grade: grade.into(),
            label,
            at_least,
            below: None,
            needs: Vec::new(),
        }
    }

    /// The same grade, below so many points.
    #[must_use]
    pub fn with_below(self, below: Points) -> Self {
        Self {
            below: Some(below),
            ..self
        }
    }

    /// The same grade, which asks for these facts.
    #[must_use]
    pub fn with_needs(self, needs: impl IntoIterator<Item = Fact>) -> Self {
        Self {
            needs: needs.into_iter().collect(),
            ..self
        }
    }

    /// Whether so many points lie in it.
    #[must_use]
    pub fn holds(&self, points: Points) -> bool {
        self.at_least <= points && self.below.is_none_or(|below| points < below)
    }
}

impl Fact {
    /// A fact, and how it is.
    #[must_use]
    pub const fn new(topic: Topic, is: YesNo) -> Self {
        Self { topic, is }
    }
}

impl Cap {
    /// A fact, and the best grade that is left when it holds.
    #[must_use]
    pub fn new(when: Fact, at_most: impl Into<Cow<'static, str>>) -> Self {
        Self {
            when,
            at_most: at_most.into(),
        }
    }
}

impl Score {
    /// So many points, and no fact known yet.
    #[must_use]
    pub const fn new(points: Points) -> Self {
        Self {
            points: Some(points),
            facts: Vec::new(),
        }
    }

    /// A score whose points are not known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            points: None,
            facts: Vec::new(),
        }
    }

    /// The same score with one fact more.
    #[must_use]
    pub fn with_fact(mut self, topic: Topic, is: YesNo) -> Self {
        self.facts.push(Fact::new(topic, is));
        self
    }

    /// Whether a fact is so: unknown if it is not listed, or listed both ways.
    #[must_use]
    pub fn holds(&self, fact: &Fact) -> Truth {
        let mut known = self.facts.iter().filter(|known| known.topic == fact.topic);
        let Some(first) = known.next() else {
            return Truth::Unknown;
        };
        if known.any(|other| other.is != first.is) {
            return Truth::Unknown;
        }
        Truth::from(first.is == fact.is)
    }
}

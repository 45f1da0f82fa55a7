//! The checker, built once and shared, and the context of one check.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::consistency;
use super::engine::Engine;
use super::index::Index;
use super::local::{LocalRuleError, take_in};
use super::log::{Log, Memory};
use super::scratch::{Scratch, emptied};
use super::trace::{Silent, Sink, Told, Tracer};
use super::verdict::{Found, Verdict};
use crate::catalogue::Tension;
use crate::glossary::Word;
use crate::law::Citation;
use crate::norm::{LocalRule, Norm, Rule, Trigger};
use crate::record::{Case, Reading};
use crate::report::{Cited, Conflict, Receipt, Report, ReportFormat, Standing, StatusEntry};
use crate::time::{Date, WorkingCalendar};
use crate::{MatterId, NormId};

/// A special law that displaces one norm (*pháp luật có quy định khác*): named by the caller, never assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpecialLaw {
    /// The norm that gives way.
    pub displaces: NormId,
    /// The provision that prevails.
    pub by: Citation,
}

impl SpecialLaw {
    /// A special law for one norm.
    #[must_use]
    pub const fn new(displaces: NormId, by: Citation) -> Self {
        Self { displaces, by }
    }
}

/// What a check takes into account beside norms and records; nothing else influences a result.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Context {
    /// The day as of which the case is looked at; the case's own if none.
    pub as_of: Option<Date>,
    /// Entries of the log after this day do not count; all count if none.
    pub known_at: Option<Date>,
    /// Readings of open terms; each overrides the case's own.
    pub readings: Vec<Reading>,
    /// Special laws.
    pub special_laws: Vec<SpecialLaw>,
}

impl Context {
    /// The case's own context.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same context, as of a day.
    #[must_use]
    pub fn with_as_of(self, as_of: Date) -> Self {
        Self {
            as_of: Some(as_of),
            ..self
        }
    }

    /// The same context, knowing what the log knew on a day.
    #[must_use]
    pub fn with_known_at(self, known_at: Date) -> Self {
        Self {
            known_at: Some(known_at),
            ..self
        }
    }

    /// The same context with one reading more.
    #[must_use]
    pub fn with_reading(mut self, reading: Reading) -> Self {
        self.readings.push(reading);
        self
    }

    /// The same context with one special law more.
    #[must_use]
    pub fn with_special_law(mut self, special: SpecialLaw) -> Self {
        self.special_laws.push(special);
        self
    }
}

/// Norms made ready to be asked: built once, shared between threads.
///
/// ```
/// use danchu::check::{Checker, Context};
/// use danchu::record::Case;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let checker = Checker::viet_nam();
/// let case = Case::new("empty".parse()?, "2024-09-01".parse()?);
/// assert!(checker.check(&case, &Context::new()).findings.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Checker {
    pub(super) norms: Vec<Norm>,
    pub(super) conflicts: Vec<Tension>,
    pub(super) calendar: WorkingCalendar,
    pub(super) catalogue: Option<Cow<'static, str>>,
    pub(super) programmes: Vec<String>,
    pub(super) glossary: Vec<Word>,
    pub(super) readings: Vec<Reading>,
    digest: Option<String>,
    index: Index,
}

/// The error of norms that cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NewCheckerError {
    /// Two norms have one id.
    #[error("two norms have the id `{id}`")]
    SameId {
        /// The id.
        id: NormId,
    },
    /// A norm refers to one that is not there.
    #[error("the norm `{id}` refers to `{to}`, which is not among the norms")]
    UnknownNorm {
        /// The norm.
        id: NormId,
        /// What it refers to.
        to: NormId,
    },
    /// Breaches that start each other.
    #[error("the norm `{id}` is started, through others, by its own breach")]
    Cycle {
        /// A norm on the cycle.
        id: NormId,
    },
}

impl Checker {
    /// The built-in catalogue and the working calendar of Viet Nam.
    #[must_use]
    pub fn viet_nam() -> Self {
        let calendar =
            crate::catalogue::calendar::viet_nam(crate::catalogue::calendar::CultureDay::default());
        let norms = crate::catalogue::norms().cloned().collect();
        Self::build(norms, calendar, Vec::new())
            .with_conflicts(crate::catalogue::tensions().cloned())
            .with_catalogue(crate::catalogue::VERSION)
    }

    /// Norms of the caller's, under a calendar of the caller's.
    ///
    /// # Errors
    ///
    /// Ids that clash, references that lead nowhere, breaches that start each other.
    pub fn try_new(norms: Vec<Norm>, calendar: WorkingCalendar) -> Result<Self, NewCheckerError> {
        Self::with_readings(norms, calendar, Vec::new())
    }

    /// The same, with readings for cases and contexts that have none of their own.
    pub(super) fn with_readings(
        norms: Vec<Norm>,
        calendar: WorkingCalendar,
        readings: Vec<Reading>,
    ) -> Result<Self, NewCheckerError> {
        let mut seen: BTreeMap<&NormId, &Norm> = BTreeMap::new();
        for norm in &norms {
            if seen.insert(&norm.id, norm).is_some() {
                return Err(NewCheckerError::SameId {
                    id: norm.id.clone(),
                });
            }
        }
        for norm in &norms {
            if let Some(to) = norm.rule.starts_from().find(|to| !seen.contains_key(to)) {
                return Err(NewCheckerError::UnknownNorm {
                    id: norm.id.clone(),
                    to: to.clone(),
                });
            }
            // Following breaches from a norm must end before every norm was passed.
            let mut at = norm;
            for _ in 0..=norms.len() {
                let Rule::Duty(duty) = &at.rule else { break };
                let Trigger::Breach(of) = &duty.trigger else {
                    break;
                };
                let Some(next) = seen.get(of) else { break };
                at = next;
                if at.id == norm.id {
                    return Err(NewCheckerError::Cycle {
                        id: norm.id.clone(),
                    });
                }
            }
        }
        Ok(Self::build(norms, calendar, readings))
    }

    fn build(mut norms: Vec<Norm>, calendar: WorkingCalendar, readings: Vec<Reading>) -> Self {
        // A norm that a breach starts comes after the norm that is breached.
        norms.sort_by(|a, b| a.id.cmp(&b.id));
        let depths: BTreeMap<NormId, usize> = norms
            .iter()
            .map(|norm| (norm.id.clone(), depth(norm, &norms)))
            .collect();
        norms.sort_by_key(|norm| depths.get(&norm.id).copied().unwrap_or(0));
        // Made once here, so that no check pays for it.
        #[cfg(feature = "serde")]
        let digest = crate::programme::digest(&norms, calendar.rows(), &readings);
        #[cfg(not(feature = "serde"))]
        let digest = None;
        Self {
            index: Index::new(&norms),
            norms,
            conflicts: Vec::new(),
            calendar,
            catalogue: None,
            programmes: Vec::new(),
            glossary: Vec::new(),
            readings,
            digest,
        }
    }

    /// The same checker, which reports these tensions between provisions.
    #[must_use]
    pub fn with_conflicts(self, conflicts: impl IntoIterator<Item = Tension>) -> Self {
        Self {
            conflicts: conflicts.into_iter().collect(),
            ..self
        }
    }

    /// The same checker, whose receipts name this version of its catalogue.
    #[must_use]
    pub fn with_catalogue(self, version: impl Into<Cow<'static, str>>) -> Self {
        Self {
            catalogue: Some(version.into()),
            ..self
        }
    }

    /// The same checker for one place, agency or enterprise, whose own regulation widens what the law asks
    /// (*quy định mở rộng hơn*), Law 10/2022/QH15 Art. 35(2)(c), 59(1)(a), 81(1)(a), 82(3).
    ///
    /// Each local rule stands in for its base from its first day on; up to that day the law's own norm goes
    /// on, so that nothing is judged twice. What the base starts is started by the local rule, and its
    /// findings cite the local regulation first. A special law displaces it by its own id.
    ///
    /// # Errors
    ///
    /// A rule that is narrower than its base in any element, or cannot be compared with it; a base that is
    /// not there or is taken; an id that is not its own. Then no rule is taken in at all.
    ///
    /// # Examples
    ///
    /// ```
    /// use danchu::catalogue;
    /// use danchu::check::Checker;
    /// use danchu::law::Citation;
    /// use danchu::norm::{LocalRule, Rule, Timing};
    /// use danchu::time::{FirstDay, Roll, Span};
    /// // The law: sent within 5 working days. Here: within so many.
    /// let sent_within = |days| -> Result<LocalRule, Box<dyn std::error::Error>> {
    ///     let base = "law-10-2022:20.3:send".parse()?;
    ///     let mut norm = catalogue::norm(&base).ok_or("no such norm")?.clone();
    ///     norm.id = "commune:7.2:send".parse()?;
    ///     if let Rule::Duty(duty) = &mut norm.rule {
    ///         if let Timing::Within { span, .. } = &mut duty.timing {
    ///             *span = Span::working_days(days);
    ///         }
    ///     }
    ///     Ok(LocalRule::new(base, Citation::read("khoản 2 Điều 7 Quyết định số 12/2024/QĐ-UBND")?, norm))
    /// };
    /// assert!(Checker::viet_nam().with_local([sent_within(3)?]).is_ok());
    /// let error = Checker::viet_nam().with_local([sent_within(6)?]).unwrap_err();
    /// assert!(error.to_string().ends_with(
    ///     "by when: the law says within 5 working days, the local rule says within 6 working days"
    /// ));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_local(
        self,
        local: impl IntoIterator<Item = LocalRule>,
    ) -> Result<Self, LocalRuleError> {
        let (norms, conflicts) = take_in(self.norms, self.conflicts, local)?;
        Ok(Self {
            catalogue: self.catalogue,
            programmes: self.programmes,
            glossary: self.glossary,
            ..Self::with_readings(norms, self.calendar, self.readings)?.with_conflicts(conflicts)
        })
    }

    /// The same checker with these norms in the place of its own.
    pub(crate) fn with_norms(&self, norms: Vec<Norm>) -> Result<Self, NewCheckerError> {
        let (calendar, readings) = (self.calendar.clone(), self.readings.clone());
        Ok(Self {
            catalogue: self.catalogue.clone(),
            programmes: self.programmes.clone(),
            glossary: self.glossary.clone(),
            ..Self::with_readings(norms, calendar, readings)?
                .with_conflicts(self.conflicts.iter().cloned())
        })
    }

    /// The digest of the rules, the calendar and the default readings (*mã tóm tắt bộ quy định*): equal for two
    /// checkers by which every case is judged alike. A programme that stands alone has that of its checker. None
    /// without the feature `serde`: it is made from their JSON form.
    #[must_use]
    pub fn digest(&self) -> Option<String> {
        self.digest.clone()
    }

    /// The norms, in the order in which they are asked.
    #[must_use]
    pub fn norms(&self) -> &[Norm] {
        &self.norms
    }

    /// The working calendar by which days are counted.
    ///
    /// ```
    /// use danchu::Truth;
    /// use danchu::check::Checker;
    /// // 2 September is a holiday.
    /// let checker = Checker::viet_nam();
    /// assert_eq!(checker.calendar().is_working("2024-09-02".parse()?), Truth::No);
    /// # Ok::<(), danchu::time::ParseDateError>(())
    /// ```
    #[must_use]
    pub const fn calendar(&self) -> &WorkingCalendar {
        &self.calendar
    }

    /// What the records of a case show, with the reasons.
    #[must_use]
    pub fn check(&self, case: &Case, context: &Context) -> Report {
        let as_of = context.as_of.unwrap_or(case.as_of);
        let log = Log::new(case, as_of, context.known_at, Memory::default());
        let readings = readings(&self.readings, case, context);
        let mut findings = Vec::new();
        let mut borne: Vec<Vec<MatterId>> = self.conflicts.iter().map(|_| Vec::new()).collect();
        let mut scratch = Scratch::new();
        let statuses =
            self.each_matter::<Tracer>(&log, &readings, context, &mut scratch, |engine| {
                for (tension, matters) in self.conflicts.iter().zip(&mut borne) {
                    matters.extend(engine.found.iter().find_map(|found| found.bears(tension)));
                }
                let told = core::mem::take(&mut engine.told);
                let mut own: Vec<(&Found<'_, '_>, Told)> = engine.found.iter().zip(told).collect();
                own.sort_by(|(a, _), (b, _)| a.order(b));
                findings.extend(own.into_iter().map(|(found, told)| found.finding(told)));
            });
        let conflicts = self.conflicts_of(&borne);
        let mut report = Report {
            format: ReportFormat::V1,
            case: case.id.clone(),
            title: case.title.clone(),
            source: case.source.clone(),
            coverage: case.coverage.clone(),
            bodies: case.bodies.clone(),
            matters: case.matters.clone(),
            cited: Vec::new(),
            glossary: self.glossary.clone(),
            receipt: Receipt {
                crate_version: String::from(env!("CARGO_PKG_VERSION")),
                catalogue: self.catalogue.as_deref().map(String::from),
                format: String::from("danchu.case/1"),
                programmes: self.programmes.clone(),
                rules: self.digest(),
                as_of,
                known_at: context.known_at,
                calendar: self.calendar.rows().id.to_string(),
                special_laws: context
                    .special_laws
                    .iter()
                    .map(|special| special.by.clone())
                    .collect(),
                readings,
            },
            findings,
            statuses,
            conflicts,
            inconsistencies: consistency::find(&log),
        };
        let named = report.records_named();
        let cited = log
            .in_order()
            .into_iter()
            .filter(|record| named.contains(&record.id));
        report.cited = cited.map(Cited::of).collect();
        report
    }

    /// The outcomes alone: the same evaluator without a word of why. Matters come in order of id; of
    /// one matter, votes come first, then effects, then duties and orders.
    ///
    /// ```
    /// use danchu::check::{Checker, Context};
    /// use danchu::record::Case;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let checker = Checker::viet_nam();
    /// let case = Case::new("empty".parse()?, "2024-09-01".parse()?);
    /// assert!(checker.verdicts(&case, &Context::new()).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn verdicts<'a>(&'a self, case: &'a Case, context: &Context) -> Vec<Verdict<'a>> {
        // Of one record there are some three verdicts; room that is not used costs nothing.
        let mut verdicts = Vec::with_capacity(case.records.len().saturating_mul(4));
        self.found(case, context, &mut Scratch::new(), |found| {
            verdicts.extend(found.iter().map(Found::verdict));
        });
        verdicts
    }

    /// The same, handed over one by one, in memory of the caller's: who checks case after case, or one case
    /// that is long, keeps no list of verdicts. Once the memory is there, a case with up to 20 matters is
    /// mostly checked without an allocation.
    ///
    /// ```
    /// use danchu::check::{Checker, Context, Scratch};
    /// use danchu::record::Case;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (checker, context) = (Checker::viet_nam(), Context::new());
    /// let mut scratch = Scratch::new();
    /// let mut verdicts = 0;
    /// for id in ["one", "two"] {
    ///     let case = Case::new(id.parse()?, "2024-09-01".parse()?);
    ///     checker.each_verdict(&case, &context, &mut scratch, |_| verdicts += 1);
    /// }
    /// assert_eq!(verdicts, 0);
    /// # Ok(())
    /// # }
    /// ```
    pub fn each_verdict<'a>(
        &'a self,
        case: &'a Case,
        context: &Context,
        scratch: &mut Scratch,
        mut say: impl FnMut(Verdict<'a>),
    ) {
        self.found(case, context, scratch, |found| {
            found.iter().map(Found::verdict).for_each(&mut say);
        });
    }

    /// What is found of each matter, without a word of why.
    fn found<'a>(
        &'a self,
        case: &'a Case,
        context: &Context,
        scratch: &mut Scratch,
        mut of_matter: impl FnMut(&[Found<'_, 'a>]),
    ) {
        let as_of = context.as_of.unwrap_or(case.as_of);
        let memory = core::mem::take(&mut scratch.log);
        let log = Log::new(case, as_of, context.known_at, memory);
        let readings = readings(&self.readings, case, context);
        self.each_matter::<Silent>(&log, &readings, context, scratch, |engine| {
            of_matter(&engine.found);
        });
        scratch.log = log.leave();
    }

    /// Asks the norms that can say anything of each matter, and hands over what was found of it; the
    /// statuses come at the end.
    fn each_matter<'a, S: Sink>(
        &'a self,
        log: &Log<'a>,
        readings: &[Reading],
        context: &Context,
        scratch: &mut Scratch,
        mut found: impl FnMut(&mut Engine<'_, 'a>),
    ) -> Vec<StatusEntry> {
        let mut left = core::mem::take(&mut scratch.left);
        let rows = emptied(core::mem::take(&mut scratch.rows));
        let rows = log.each_matter(rows, |matter| {
            let kept = core::mem::take(&mut left);
            let special = &context.special_laws;
            let mut engine = Engine::new(log, &self.calendar, readings, special, kept);
            engine.matter::<S>(matter, &self.norms, &self.index);
            found(&mut engine);
            left = engine.leave();
        });
        scratch.rows = emptied(rows);
        let statuses = core::mem::take(&mut left.statuses);
        scratch.left = left;
        statuses
    }

    /// The tensions that bear on what was found, each with its matters.
    fn conflicts_of(&self, borne: &[Vec<MatterId>]) -> Vec<Conflict> {
        self.conflicts
            .iter()
            .zip(borne)
            .filter(|(_, matters)| !matters.is_empty())
            .map(|(tension, matters)| Conflict {
                id: tension.id.clone(),
                cites: tension.cites.to_vec(),
                label: tension.label.clone(),
                standing: Standing::of(&tension.cites),
                matters: matters.clone(),
            })
            .collect()
    }
}

/// The readings in force: the context's before the case's, and both before those of the programmes.
fn readings(default: &[Reading], case: &Case, context: &Context) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    for reading in context.readings.iter().chain(&case.readings).chain(default) {
        if readings.iter().all(|other| other.term != reading.term) {
            readings.push(reading.clone());
        }
    }
    readings.sort_by(|a, b| a.term.cmp(&b.term));
    readings
}

/// How many breaches lead to a norm.
fn depth(norm: &Norm, norms: &[Norm]) -> usize {
    let mut at = norm;
    let mut steps = 0_usize;
    while let Rule::Duty(duty) = &at.rule
        && let Trigger::Breach(of) = &duty.trigger
        && let Some(next) = norms.iter().find(|other| other.id == *of)
        && steps <= norms.len()
    {
        at = next;
        steps = steps.saturating_add(1);
    }
    steps
}

//! Programmes of the caller's, taken into a checker.

use alloc::format;
use alloc::vec::Vec;

use super::context::{Checker, NewCheckerError};
use super::local::{LocalRuleError, take_in};
use crate::catalogue::calendar::{CultureDay, viet_nam};
use crate::programme::Programme;
use crate::time::{TryNewCalendarError, WorkingCalendar};

/// The error of a programme that a checker does not take in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TakeProgrammeError {
    /// Its local rules or its norms.
    #[error(transparent)]
    Rules(#[from] LocalRuleError),
    /// Its working calendar.
    #[error(transparent)]
    Calendar(#[from] TryNewCalendarError),
}

impl From<NewCheckerError> for TakeProgrammeError {
    fn from(error: NewCheckerError) -> Self {
        Self::Rules(error.into())
    }
}

impl Checker {
    /// The rules of one programme alone, under its own calendar or else that of Viet Nam.
    ///
    /// # Errors
    ///
    /// As [`with_programme`](Self::with_programme).
    ///
    /// # Examples
    ///
    /// ```
    /// use danchu::check::Checker;
    /// use danchu::programme::Programme;
    /// // The built-in catalogue is a programme too.
    /// let checker = Checker::of_programme(&Programme::built_in())?;
    /// assert_eq!(checker.digest(), Checker::viet_nam().digest());
    /// # Ok::<(), danchu::check::TakeProgrammeError>(())
    /// ```
    pub fn of_programme(programme: &Programme) -> Result<Self, TakeProgrammeError> {
        let calendar = viet_nam(CultureDay::default());
        Self::try_new(Vec::new(), calendar)?.with_programme(programme)
    }

    /// The same checker, which also asks the norms of a programme (*chương trình, kế hoạch, quy chế*).
    ///
    /// Its local rules stand in for norms that are there already, its default readings come after those of a
    /// case and a context and before those of programmes taken in earlier, and its calendar, if it has one,
    /// takes the place of the one before. Reports name the programme with its version.
    ///
    /// # Errors
    ///
    /// Ids that clash with norms that are there, references that lead nowhere, breaches that start each other,
    /// a local rule that restricts its base, a calendar that cannot be built. Then nothing is taken in.
    ///
    /// # Examples
    ///
    /// ```
    /// use danchu::Label;
    /// use danchu::check::Checker;
    /// use danchu::programme::Programme;
    /// let ward = Programme::new("ward-7".parse()?, "2026-01", Label::new("Quy chế của phường", "Regulation of the ward"));
    /// let checker = Checker::viet_nam().with_programme(&ward)?;
    /// assert_eq!(checker.digest(), Checker::viet_nam().digest());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_programme(self, programme: &Programme) -> Result<Self, TakeProgrammeError> {
        let calendar = match &programme.calendar {
            Some(rows) => WorkingCalendar::try_new(rows.clone())?,
            None => self.calendar,
        };
        let norms = self
            .norms
            .into_iter()
            .chain(programme.norms.iter().cloned());
        let conflicts = self
            .conflicts
            .into_iter()
            .chain(programme.tensions.iter().cloned());
        let (norms, conflicts) = take_in(
            norms.collect(),
            conflicts.collect(),
            programme.local.iter().cloned(),
        )?;
        let mut glossary = self.glossary;
        glossary.extend(programme.words());
        let mut programmes = self.programmes;
        programmes.push(format!("{} {}", programme.id, programme.version));
        let readings = programme.readings.iter().chain(&self.readings).cloned();
        let mut checker =
            Self::with_readings(norms, calendar, readings.collect())?.with_conflicts(conflicts);
        checker.catalogue = self.catalogue;
        checker.programmes = programmes;
        checker.glossary = glossary;
        Ok(checker)
    }
}

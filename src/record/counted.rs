//! Which records of a case count: one filter for whoever reads a case.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::{Act, Case, Record};
use crate::RecordId;
use crate::time::Date;

impl Case {
    /// The records that count as of a day, in order of id: what came later, what was entered after
    /// `known_at`, and what was corrected or taken back does not.
    ///
    /// ```
    /// use danchu::record::{Act, Case, Deed, Record};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let begun = |id: &str| Ok::<_, danchu::ParseIdError>(Record::new(id.parse()?, Act::BeginWork(Deed::new())));
    /// let case = Case::new("gate".parse()?, "2024-09-01".parse()?)
    ///     .with_record(begun("first")?)
    ///     .with_record(begun("second")?.with_corrects("first".parse()?))
    ///     .with_record(begun("later")?.with_date("2024-09-02".parse()?));
    /// let counted = case.counted(case.as_of, None);
    /// assert_eq!(counted.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["second"]);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn counted(&self, as_of: Date, known_at: Option<Date>) -> Vec<&Record> {
        let mut records: Vec<&Record> =
            self.counting(as_of, known_at).map(|(_, one)| one).collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        records.dedup_by(|a, b| a.id == b.id);
        records
    }

    /// The same as they stand in the case, each with its place; of records with one id the first counts,
    /// and it is for the caller to leave out the others.
    pub(crate) fn counting(
        &self,
        as_of: Date,
        known_at: Option<Date>,
    ) -> impl Iterator<Item = (usize, &Record)> {
        let known = move |record: &&Record| {
            known_at.is_none_or(|day| record.recorded.is_none_or(|recorded| recorded <= day))
        };
        let mut gone: BTreeSet<&RecordId> = BTreeSet::new();
        for record in self.records.iter().filter(known) {
            gone.extend(record.corrects.as_ref());
            if let Act::Withdraw(withdrawal) = &record.act {
                gone.insert(&withdrawal.record);
            }
        }
        self.records.iter().enumerate().filter(move |(_, record)| {
            let happened = record.date.earliest().is_none_or(|day| day <= as_of);
            known(record) && happened && !gone.contains(&record.id)
        })
    }
}

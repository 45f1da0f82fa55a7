//! Figures that do not fit together: findings about the source, no verdict on anybody.
//!
//! Exact counts beat printed percentages, so a percentage is compared with the counts behind it and
//! otherwise says nothing. It fits if it differs from the exact one by less than a unit of its last
//! place, so that both rounding and cutting off pass. Everything is whole numbers.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::log::Log;
use super::round::votes;
use crate::Quantity;
use crate::record::{Act, Printed, PrintedWhat, Record, Round, Votes};
use crate::report::Inconsistency;

/// Every inconsistency of the records that count, in order of record.
pub(super) fn find(log: &Log<'_>) -> Vec<Inconsistency> {
    let mut found = Vec::new();
    let rounds = log.single_rounds();
    for record in log.in_order() {
        if let Some(votes) = votes(record) {
            parts(record, votes, &mut found);
            for printed in printed(record) {
                found.extend(percentage(record, votes, printed));
            }
            let round = rounds.get(&record.id);
            found.extend(round.and_then(|round| register(log, round, record, votes)));
        }
        found.extend(number(record));
        match &record.act {
            Act::Tally(act) => {
                if let (Some(done), Some(parts)) = (act.done, act.parts.as_deref()) {
                    let sum = parts
                        .iter()
                        .copied()
                        .fold(Quantity::exact(0), Quantity::plus);
                    found.extend(sum_of(record, sum, done));
                }
                for printed in act.printed.as_deref().unwrap_or_default() {
                    let (part, whole) = (
                        act.done.and_then(Quantity::known),
                        act.owed.and_then(Quantity::known),
                    );
                    if let (PrintedWhat::DoneOfOwed, Some(part), Some(whole)) =
                        (what(printed), part, whole)
                    {
                        found.extend(compare(record, printed, part, whole));
                    }
                }
            }
            Act::Elect(act) => {
                // The candidates cannot share more votes than there were valid ballots, one vote each being a reading:
                // several places may be filled, so only a single candidate above the valid ballots is a contradiction.
                let valid = votes_valid(act.votes.as_deref());
                for candidate in act.candidates.as_deref().unwrap_or_default() {
                    found.extend(part_of(record, candidate.votes, valid));
                }
            }
            Act::Inspect(act) | Act::Supervise(act) => {
                // Bounds that share a value may be the same number.
                let apart = |(counted, listed): &(Quantity, Quantity)| {
                    let above =
                        |a: Quantity, b: Quantity| b.most().is_some_and(|most| a.least() > most);
                    above(*counted, *listed) || above(*listed, *counted)
                };
                found.extend(
                    act.count
                        .zip(act.listed)
                        .filter(apart)
                        .map(|(counted, listed)| Inconsistency::List {
                            record: record.id.clone(),
                            counted,
                            listed,
                        }),
                );
            }
            _ => {}
        }
    }
    found
}

fn votes_valid(votes: Option<&Votes>) -> Quantity {
    votes
        .and_then(|votes| votes.valid.or(votes.returned))
        .unwrap_or(Quantity::UNKNOWN)
}

fn printed(record: &Record) -> &[Printed] {
    match &record.act {
        Act::Meet(act) => act.printed.as_deref(),
        Act::Ballot(act) => act.printed.as_deref(),
        Act::VoteOnline(act) => act.printed.as_deref(),
        Act::Elect(act) => act.printed.as_deref(),
        Act::Consult(act) => act.printed.as_deref(),
        Act::Tally(act) => act.printed.as_deref(),
        _ => None,
    }
    .unwrap_or_default()
}

fn what(printed: &Printed) -> PrintedWhat {
    printed.what.unwrap_or(PrintedWhat::Other)
}

/// Parts that are larger than their wholes, sums that do not add up.
fn parts(record: &Record, votes: &Votes, found: &mut Vec<Inconsistency>) {
    for (part, whole) in [
        (votes.in_favour, votes.valid),
        (votes.in_favour, votes.returned),
        (votes.in_favour, votes.attending),
        (votes.in_favour, votes.electorate),
        (votes.valid, votes.returned),
        (votes.returned, votes.issued),
        (votes.attending, votes.electorate),
    ] {
        if let (Some(part), Some(whole)) = (part, whole) {
            found.extend(part_of(record, part, whole));
        }
    }
    if let (Some(valid), Some(invalid), Some(returned)) =
        (votes.valid, votes.invalid, votes.returned)
    {
        found.extend(sum_of(record, valid.plus(invalid), returned));
    }
    if let (Some(yes), Some(no), Some(whole)) = (
        votes.in_favour,
        votes.against,
        votes.valid.or(votes.attending),
    ) {
        let sum = yes.plus(no);
        // Those who said neither may be missing from the sum, so it may be smaller, never larger.
        found.extend(part_of(record, sum, whole));
    }
}

fn part_of(record: &Record, part: Quantity, whole: Quantity) -> Option<Inconsistency> {
    let above = whole.most().is_some_and(|most| part.least() > most);
    above.then(|| Inconsistency::PartAboveWhole {
        record: record.id.clone(),
        part,
        whole,
    })
}

fn sum_of(record: &Record, parts: Quantity, total: Quantity) -> Option<Inconsistency> {
    let apart = |a: Quantity, b: Quantity| a.most().is_some_and(|most| most < b.least());
    (apart(parts, total) || apart(total, parts)).then(|| Inconsistency::Sum {
        record: record.id.clone(),
        parts,
        total,
    })
}

/// A document number that the rules of writing do not allow, where it can be read all the same.
fn number(record: &Record) -> Option<Inconsistency> {
    let written = match &record.act {
        Act::Decide(act) => act.number.as_ref(),
        Act::Conclude(act) => act.number.as_ref(),
        _ => record.act.ruling().and_then(|act| act.number.as_ref()),
    }
    .or_else(|| {
        Some(
            &record
                .evidence
                .as_ref()?
                .documents
                .as_ref()?
                .first()?
                .number,
        )
    })?;
    let lax = crate::law::InstrumentNumber::parse_lax(written).ok()?;
    (!lax.repairs.is_empty()).then(|| Inconsistency::Number {
        record: record.id.clone(),
        written: written.clone(),
        read: lax.number.to_string(),
    })
}

/// The register and the record give two numbers of households.
fn register(
    log: &Log<'_>,
    round: &Round<'_>,
    record: &Record,
    votes: &Votes,
) -> Option<Inconsistency> {
    let registered = log.households(round.village, record.date)?;
    let stated = votes.electorate?;
    let households = votes.unit == crate::act::VoteUnit::HouseholdRep;
    let apart = stated
        .known()
        .zip(registered.known())
        .is_some_and(|(a, b)| a != b);
    (households && apart).then(|| Inconsistency::TwoCounts {
        record: record.id.clone(),
        record_says: stated,
        register_says: registered,
    })
}

fn percentage(record: &Record, votes: &Votes, printed: &Printed) -> Option<Inconsistency> {
    let (part, whole) = match what(printed) {
        PrintedWhat::InFavourOfAll => (votes.in_favour, votes.electorate),
        PrintedWhat::InFavourOfAttending => (votes.in_favour, votes.attending),
        PrintedWhat::Turnout => (votes.attending.or(votes.returned), votes.electorate),
        PrintedWhat::ValidOfReturned => (votes.valid, votes.returned),
        PrintedWhat::InvalidOfReturned => (votes.invalid, votes.returned),
        PrintedWhat::DoneOfOwed | PrintedWhat::Other => (None, None),
    };
    compare(record, printed, part?.known()?, whole?.known()?)
}

/// A percentage as printed: its digits without the point, and how many stand after it.
fn digits(text: &str) -> Option<(u64, u32)> {
    let number = text.trim().trim_end_matches('%').trim();
    let (whole, part) = number.split_once(['.', ',']).unwrap_or((number, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let short = !whole.is_empty() && whole.len() <= 6 && part.len() <= 6;
    if !(short && all_digits(whole) && all_digits(part)) {
        return None;
    }
    let value = format!("{whole}{part}").parse().ok()?;
    Some((value, u32::try_from(part.len()).ok()?))
}

fn compare(record: &Record, printed: &Printed, part: u32, whole: u32) -> Option<Inconsistency> {
    let (value, places) = digits(&printed.text)?;
    let scale = 10_u64.checked_pow(places)?;
    // |100·part/whole − value/scale| < 1/scale, multiplied out.
    let exact = 100_u64.checked_mul(u64::from(part))?.checked_mul(scale)?;
    let said = value.checked_mul(u64::from(whole))?;
    // Of nothing there is no percentage, and nothing fits it; the division below finds none.
    if exact.abs_diff(said) < u64::from(whole) {
        return None;
    }
    let hundredths = 10_000_u64
        .checked_mul(u64::from(part))?
        .checked_div(u64::from(whole))?;
    Some(Inconsistency::Percentage {
        record: record.id.clone(),
        what: what(printed),
        printed: printed.text.clone(),
        part,
        whole,
        exact: format!(
            "{}.{:02}%",
            hundredths.checked_div(100)?,
            hundredths.checked_rem(100)?
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_printed_percentage_is_read_in_either_notation() {
        assert_eq!(digits("97.9%"), Some((979, 1)));
        assert_eq!(digits("71,69 %"), Some((7169, 2)));
        assert_eq!(digits("100%"), Some((100, 0)));
        assert_eq!(digits("about 80%"), None);
        assert_eq!(digits(""), None);
    }
}

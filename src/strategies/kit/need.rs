//! Requirements fulfilled, each with the one fault that it may have.

use alloc::vec::Vec;

use super::Unreached;
use super::act::{addressee_of, contents_of, publication_of, sending_of, witnesses_of, written_of};
use super::fault::FaultKind;
use super::world::{Made, World, after};
use crate::Quantity;
use crate::act::{Channel, Field, Place};
use crate::actor::BodyKind;
use crate::norm::{Composition, Need, Pattern, Signers};
use crate::record::{
    Act, Delivery, Interruption, Members, Origin, Publication, Sending, Signature, YesNo,
};
use crate::time::{Date, When};

/// Puts items into a stated list that are not there yet.
fn state<T: PartialEq + Clone>(list: &mut Option<Vec<T>>, items: impl IntoIterator<Item = T>) {
    let list = list.get_or_insert_default();
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}

impl World<'_> {
    /// Fulfils requirements on a record; the one that a fault is in, but for that.
    pub(super) fn fulfil(
        &mut self,
        place: usize,
        needs: &[Need],
        fault: Option<(usize, &FaultKind)>,
    ) -> Made<()> {
        for (at, need) in needs.iter().enumerate() {
            let fault = fault.filter(|(own, _)| *own == at).map(|(_, kind)| kind);
            self.fulfil_one(place, need, fault)?;
        }
        Ok(())
    }

    #[expect(clippy::too_many_lines, reason = "an arm for each requirement")]
    fn fulfil_one(&mut self, place: usize, need: &Need, fault: Option<&FaultKind>) -> Made<()> {
        use FaultKind as F;
        let unstated = fault == Some(&F::NotStated);
        let short = |n: u32, so: bool| if so { n.saturating_sub(1) } else { n };
        let spare = |world: &Self, n: u32, so: bool| {
            if so {
                n.saturating_sub(1)
            } else {
                world.spare(n, n.saturating_add(3))
            }
        };
        match need {
            Need::Recipients(kinds) => return self.send_to(place, kinds, fault),
            Need::Every(kinds) => self.send_to_every(place, kinds, fault)?,
            Need::Channels { at_least, of } => {
                let least = u32::from(*at_least);
                let most = u32::try_from(of.len()).unwrap_or(least);
                let n = if fault == Some(&F::ChannelMissing) {
                    short(least, true)
                } else {
                    self.spare(least, most)
                };
                let channels: Vec<Channel> = of
                    .iter()
                    .take(usize::try_from(n).unwrap_or(0))
                    .cloned()
                    .collect();
                let publication = self.publication(place)?;
                if !unstated {
                    state(&mut publication.channels, channels);
                }
            }
            Need::Places(every) => {
                let places = every.iter().filter(
                    |one| !matches!(fault, Some(F::PlaceMissing(missing)) if missing == *one),
                );
                let places: Vec<Place> = places.cloned().collect();
                let publication = self.publication(place)?;
                if !unstated {
                    state(&mut publication.places, places);
                }
            }
            Need::Contents(every) => {
                let fields = every.iter().filter(
                    |one| !matches!(fault, Some(F::ContentMissing(missing)) if missing == *one),
                );
                let fields: Vec<Field> = fields.cloned().collect();
                let record = self.at(place).ok_or(Unreached::Act)?;
                let contents = contents_of(&mut record.act).ok_or(Unreached::Act)?;
                if !unstated {
                    state(contents, fields);
                }
            }
            Need::Written => {
                let said = if fault == Some(&F::NotWritten) {
                    YesNo::No
                } else {
                    YesNo::Yes
                };
                let record = self.at(place).ok_or(Unreached::Act)?;
                let written = written_of(&mut record.act).ok_or(Unreached::Act)?;
                *written = (!unstated).then_some(said);
            }
            Need::Signed(signers) => self.sign(place, signers, fault)?,
            Need::Attached(every) => {
                let topics = every.iter().filter(
                    |one| !matches!(fault, Some(F::AttachmentMissing(missing)) if missing == *one),
                );
                let topics: Vec<_> = topics.cloned().collect();
                let sending = self.sending(place)?;
                if !unstated {
                    state(&mut sending.attached, topics);
                }
            }
            Need::Copies(n) => {
                let count = spare(self, *n, fault == Some(&F::CopyMissing));
                let sending = self.sending(place)?;
                sending.copies = (!unstated).then_some(Quantity::exact(count));
            }
            Need::Witnesses(n) => {
                let count = spare(self, *n, fault == Some(&F::WitnessMissing));
                let record = self.at(place).ok_or(Unreached::Act)?;
                let witnesses = witnesses_of(&mut record.act).ok_or(Unreached::Act)?;
                *witnesses = (!unstated).then_some(Quantity::exact(count));
            }
            Need::Kept { days } => self.keep_up(place, i64::from(*days), fault)?,
            Need::StillUp => {
                let from = self.date_of(place);
                let until = if fault == Some(&F::TakenDown) {
                    after(from, 1)
                } else {
                    // Longer than anybody looks at it.
                    after(from, 4000)
                };
                let publication = self.publication(place)?;
                publication.until = (!unstated).then_some(When::day(until));
                self.last = self.last.max(after(from, 3));
            }
            Need::OpenFor { days, since } => {
                self.stay_open(place, i64::from(*days), since, fault)?;
            }
            Need::Composed(rule) => self.compose(place, rule, fault)?,
            Need::OneFromEachVillage { floor } => {
                let villages = self.village_count();
                let size = villages.max(*floor);
                let size = short(size, fault == Some(&F::MemberMissing));
                let members = self.members(place)?;
                members.size = (!unstated).then_some(Quantity::exact(size));
            }
            Need::AtMost { of, n } => {
                let most = if fault == Some(&F::MemberTooMany) {
                    n.saturating_add(1)
                } else {
                    *n
                };
                let members = self.members(place)?;
                if !unstated {
                    let origins = members.origins.get_or_insert_default();
                    origins.retain(|origin| origin.role != *of);
                    origins.push(Origin::new(of.clone(), Quantity::exact(most)));
                }
            }
            // It came before, where it came.
            Need::Concurrence { .. } => {}
        }
        Ok(())
    }

    /// Sends a record to all of some kinds of body.
    fn send_to(&mut self, place: usize, kinds: &[BodyKind], fault: Option<&FaultKind>) -> Made<()> {
        let mut to = Vec::new();
        for kind in kinds {
            if !matches!(fault, Some(FaultKind::RecipientMissing(missing)) if missing == kind) {
                to.push(self.body(kind));
            }
        }
        let elsewhere = self.stranger(kinds);
        let record = self.at(place).ok_or(Unreached::Act)?;
        if let Some(addressee) = addressee_of(&mut record.act) {
            if kinds.len() > 1 {
                return Err(Unreached::Act);
            }
            *addressee = Some(to.pop().unwrap_or(elsewhere));
            return Ok(());
        }
        let sending = sending_of(&mut record.act).ok_or(Unreached::Act)?;
        if to.is_empty() {
            to.push(elsewhere);
        }
        for id in to {
            if !sending.to.iter().any(|delivery| delivery.to == id) {
                sending.to.push(Delivery::new(id));
            }
        }
        Ok(())
    }

    /// Sends a record to every body of some kinds.
    fn send_to_every(
        &mut self,
        place: usize,
        kinds: &[BodyKind],
        fault: Option<&FaultKind>,
    ) -> Made<()> {
        // Two of the first kind, so that leaving one out still reaches somebody.
        let mut to = Vec::new();
        for kind in kinds {
            to.push((kind.clone(), self.nth_body(kind, 1)));
            to.push((kind.clone(), self.nth_body(kind, 2)));
        }
        let left_out = to.iter().position(
            |(kind, _)| matches!(fault, Some(FaultKind::RecipientMissing(missing)) if missing == kind),
        );
        let sending = self.sending(place)?;
        for (at, (_, id)) in to.into_iter().enumerate() {
            let known = sending.to.iter().any(|delivery| delivery.to == id);
            if !known && left_out != Some(at) {
                sending.to.push(Delivery::new(id));
            }
        }
        Ok(())
    }

    /// Signs a record.
    fn sign(&mut self, place: usize, by: &[Signers], fault: Option<&FaultKind>) -> Made<()> {
        let sign = |one: &Signers| {
            let lacks =
                matches!(fault, Some(FaultKind::SignatureMissing(role)) if *role == one.body);
            let count = one.at_least.saturating_sub(u32::from(lacks));
            Signature::new(one.body.clone(), Quantity::exact(count))
        };
        let signed: Vec<Signature> = by.iter().map(sign).collect();
        let record = self.at(place).ok_or(Unreached::Act)?;
        let list = match &mut record.act {
            Act::Decide(act) => &mut act.signed,
            Act::Send(act) | Act::Report(act) => &mut act.signed,
            _ => return Err(Unreached::Act),
        };
        if fault != Some(&FaultKind::NotStated) {
            state(list, signed);
        }
        Ok(())
    }

    /// Keeps an act open for some days from the last act of a pattern.
    fn stay_open(
        &mut self,
        place: usize,
        days: i64,
        since: &Pattern,
        fault: Option<&FaultKind>,
    ) -> Made<()> {
        let from = self
            .known(since)
            .map_or(self.day, |since| self.date_of(since));
        let days = if fault == Some(&FaultKind::ClosedEarly) {
            days.saturating_sub(1)
        } else {
            days.saturating_add(self.share_of(10))
        };
        let stated = fault != Some(&FaultKind::NotStated);
        self.lasts_until(place, stated.then_some(after(from, days)))
    }

    /// Keeps a publication up for some days.
    fn keep_up(&mut self, place: usize, days: i64, fault: Option<&FaultKind>) -> Made<()> {
        let from = self.date_of(place);
        let kept = match fault {
            Some(FaultKind::DayTooShort) => days.saturating_sub(1),
            Some(FaultKind::Interrupted) => days,
            _ => days.saturating_add(self.share_of(20)),
        };
        let until = after(from, kept);
        let publication = self.publication(place)?;
        publication.until = (fault != Some(&FaultKind::NotStated)).then_some(When::day(until));
        if fault == Some(&FaultKind::Interrupted) {
            let down = When::day(after(from, days.checked_div(2).unwrap_or(0).max(1)));
            publication.interruptions = Some(Vec::from([Interruption::new(down).with_until(down)]));
        }
        self.last = self.last.max(after(from, days.max(kept).saturating_add(1)));
        Ok(())
    }

    /// Says until when an act lasted, where it is one that lasts.
    pub(super) fn lasts_until(&mut self, place: usize, until: Option<Date>) -> Made<()> {
        let until = until.map(When::day);
        let record = self.at(place).ok_or(Unreached::Act)?;
        match &mut record.act {
            Act::Consult(act) => act.until = until,
            Act::Ballot(act) => act.until = until,
            Act::VoteOnline(act) => act.until = until,
            Act::Inspect(act) | Act::Supervise(act) => act.until = until,
            _ => return Err(Unreached::Act),
        }
        if let Some(until) = until.and_then(|until| until.exact()) {
            self.last = self.last.max(until);
        }
        Ok(())
    }

    fn publication(&mut self, place: usize) -> Made<&mut Publication> {
        let record = self.at(place).ok_or(Unreached::Act)?;
        publication_of(&mut record.act).ok_or(Unreached::Act)
    }

    fn sending(&mut self, place: usize) -> Made<&mut Sending> {
        let record = self.at(place).ok_or(Unreached::Act)?;
        sending_of(&mut record.act).ok_or(Unreached::Act)
    }

    fn members(&mut self, place: usize) -> Made<&mut Members> {
        let record = self.at(place).ok_or(Unreached::Act)?;
        let Act::SetUp(act) = &mut record.act else {
            return Err(Unreached::Act);
        };
        Ok(act.members.get_or_insert(Members::new()))
    }

    fn compose(&mut self, place: usize, rule: &Composition, fault: Option<&FaultKind>) -> Made<()> {
        use FaultKind as F;
        let seats = u32::try_from(rule.includes.len()).unwrap_or(0);
        let least = rule.min.max(seats).max(1);
        let size = match fault {
            Some(F::MemberMissing) => rule.min.saturating_sub(1),
            Some(F::MemberTooMany) => rule.max.saturating_add(1),
            _ => self.spare(least, rule.max.min(least.saturating_add(4))),
        };
        let origins: Vec<Origin> = rule
            .includes
            .iter()
            .filter_map(|seat| {
                let first = seat.any_of.first()?;
                let empty = matches!(fault, Some(F::SeatEmpty(missing)) if missing == first);
                (!empty).then(|| Origin::new(first.clone(), Quantity::exact(1)))
            })
            .collect();
        let unstated = fault == Some(&F::NotStated);
        let members = self.members(place)?;
        if unstated {
            return Ok(());
        }
        members.size = Some(Quantity::exact(size));
        let there = members.origins.get_or_insert_default();
        for origin in origins {
            if !there.iter().any(|own| own.role == origin.role) {
                there.push(origin);
            }
        }
        members.chair = match fault {
            Some(F::WrongChair) => Some(BodyKind::EXPERT),
            _ => rule.chair.clone(),
        };
        let barred = fault == Some(&F::BarredMember);
        members.barred = Some(if barred { YesNo::Yes } else { YesNo::No });
        Ok(())
    }
}

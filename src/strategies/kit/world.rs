//! The world under construction: its universe first, then records that refer to bodies it has.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::Unreached;
use super::act::plain;
use super::draws::Draws;
use super::rules::Rules;
use crate::act::{ActKind, Facility, Form, Method, Rung, Term, Topic, VoteOutcome, VoteUnit};
use crate::actor::{Body, BodyKind, Family, Level, info};
use crate::matter::{Matter, MatterKind, Reach};
use crate::norm::{Norm, Pattern};
use crate::record::{
    Case, Coverage, Evidence, FacilityEntry, HouseholdCount, Reading, Record, Registers,
    StaffCount, VillageCount, YesNo,
};
use crate::time::{Date, Period, Span, When};
use crate::{BodyId, CaseId, MatterId, NormId, Quantity, RecordId};

pub(super) type Made<T> = Result<T, Unreached>;

/// A day some days after another; the other day where the calendar ends.
pub(super) fn after(day: Date, days: i64) -> Date {
    day.checked_add_days(days).unwrap_or(day)
}

/// The days from one day to another.
pub(super) fn days_between(from: Date, until: Date) -> i64 {
    i64::from(until.day_number()).saturating_sub(i64::from(from.day_number()))
}

/// What the conditions of a norm ask of its world before anything is built.
#[derive(Debug, Clone)]
pub(super) struct Wants {
    pub(super) households: (u32, u32),
    pub(super) staff: (u32, u32),
    pub(super) villages: (u32, u32),
    pub(super) multiple_of: u32,
    pub(super) form: Option<Form>,
    pub(super) not_forms: Vec<Form>,
    pub(super) unit: Option<VoteUnit>,
    pub(super) not_unit: Option<VoteUnit>,
    pub(super) method: Option<Method>,
    pub(super) clusters: bool,
    pub(super) convenor: Option<BodyKind>,
    pub(super) earlier: Option<(VoteOutcome, u16)>,
    pub(super) answers: Option<usize>,
}

/// A case that is being made around one matter.
pub(super) struct World<'r> {
    pub(super) rules: &'r Rules,
    pub(super) case: Case,
    pub(super) matter: MatterId,
    pub(super) kind: MatterKind,
    pub(super) reach: Reach,
    pub(super) home: BodyId,
    commune: BodyId,
    province: BodyId,
    /// What the ids of this world begin with.
    name: String,
    /// The norm that the one at hand is started by.
    pub(super) cause: Option<NormId>,
    pub(super) draws: Draws,
    picked: usize,
    pub(super) wants: Wants,
    /// The day around which everything happens.
    pub(super) day: Date,
    /// The last day on which anything happens.
    pub(super) last: Date,
    pub(super) covered: bool,
    pub(super) facilities: Vec<(Facility, YesNo)>,
    villages: Vec<(BodyId, u32)>,
}

const COMMUNE: BodyId = BodyId::constant("commune");

/// The kinds of matter of a village, and those of an agency, unit or enterprise; any other is the commune's.
fn home_of(kind: &MatterKind, reach: Option<Reach>) -> Reach {
    const OF_VILLAGE: [MatterKind; 9] = [
        MatterKind::WORKS,
        MatterKind::FUNDS,
        MatterKind::CONVENTION,
        MatterKind::HEAD_ELECTION,
        MatterKind::HEAD_DISCHARGE,
        MatterKind::BOARD_ELECTION,
        MatterKind::BOARD_DISCHARGE,
        MatterKind::SELF_MANAGEMENT,
        MatterKind::COMMUNITY_CONFERENCE,
    ];
    let at_work = ["unit_", "enterprise_", "employer_"];
    reach.unwrap_or_else(|| {
        if OF_VILLAGE.contains(kind) {
            Reach::Village
        } else if at_work.iter().any(|start| kind.as_str().starts_with(start)) {
            Reach::Unit
        } else {
            Reach::Commune
        }
    })
}

/// Whether a kind of body is a village or a quarter.
fn is_village(kind: &BodyKind) -> bool {
    [BodyKind::VILLAGE, BodyKind::QUARTER].contains(kind)
}

impl<'r> World<'r> {
    /// A world for one norm, in which nothing has happened yet.
    pub(super) fn new(
        rules: &'r Rules,
        norm: &Norm,
        cause: Option<&Norm>,
        draws: Draws,
        name: &str,
    ) -> Made<Self> {
        let named = |what: &str| format!("{name}{what}").parse();
        let day = rules.first_day_for(norm, cause, draws.start)?;
        let pick = usize::from(draws.picks.first().copied().unwrap_or(0));
        // What the norm is about, and what its cause is about.
        let causes = cause.map_or(&[][..], |cause| &cause.scope.matters[..]);
        let mut matters: Vec<MatterKind> = norm.scope.matters.to_vec();
        if matters.is_empty() {
            matters = causes.to_vec();
        } else if !causes.is_empty() {
            matters.retain(|kind| causes.contains(kind));
        }
        let kind = matters
            .get(pick.checked_rem(matters.len().max(1)).unwrap_or(0))
            .cloned()
            .unwrap_or(MatterKind::SELF_MANAGEMENT);
        let reach = home_of(
            &kind,
            norm.scope
                .reach
                .or(cause.and_then(|cause| cause.scope.reach)),
        );
        let mut made = Case::new(CaseId::constant("made-up"), day);
        made.readings.clone_from(&rules.readings);
        made.records.clone_from(&rules.sessions);
        let commune: BodyId = named("commune").unwrap_or(COMMUNE);
        let province: BodyId = named("province").unwrap_or(COMMUNE);
        made.bodies
            .push(Body::new(province.clone(), BodyKind::PROVINCE));
        made.bodies
            .push(Body::new(commune.clone(), BodyKind::COMMUNE).with_parent(province.clone()));
        let home = match reach {
            Reach::Village => named("village").unwrap_or(COMMUNE),
            Reach::Unit => named("workplace").unwrap_or(COMMUNE),
            _ => commune.clone(),
        };
        if reach == Reach::Village {
            made.bodies
                .push(Body::new(home.clone(), BodyKind::VILLAGE).with_parent(commune.clone()));
        } else if reach == Reach::Unit {
            let own = if kind.as_str().starts_with("enterprise_") {
                BodyKind::ENTERPRISE
            } else if kind.as_str().starts_with("employer_") {
                BodyKind::PRIVATE_EMPLOYER
            } else {
                BodyKind::AGENCY
            };
            made.bodies
                .push(Body::new(home.clone(), own).with_parent(commune.clone()));
        }
        let matter: MatterId = format!("{name}matter")
            .parse()
            .unwrap_or(MatterId::constant("matter"));
        made.matters.push(
            Matter::new(matter.clone(), kind.clone(), reach, home.clone())
                .with_opened(after(day, -200)),
        );
        Ok(Self {
            rules,
            case: made,
            matter,
            kind,
            reach,
            home,
            commune,
            province,
            name: String::from(name),
            cause: cause.map(|cause| cause.id.clone()),
            draws,
            picked: 1,
            wants: Wants {
                households: (3, u32::MAX),
                staff: (9, u32::MAX),
                villages: (1, u32::MAX),
                multiple_of: 1,
                form: None,
                not_forms: Vec::new(),
                unit: None,
                not_unit: None,
                method: None,
                clusters: false,
                convenor: None,
                earlier: None,
                answers: None,
            },
            day,
            last: day,
            covered: true,
            facilities: Vec::new(),
            villages: Vec::new(),
        })
    }

    /// One of some alternatives, as chance has it.
    pub(super) fn pick<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        let picks = self.draws.picks;
        let at = self.picked.checked_rem(picks.len()).unwrap_or(0);
        self.picked = self.picked.saturating_add(1);
        let pick = picks.get(at).copied().unwrap_or(0);
        let place = usize::from(pick).checked_rem(of.len())?;
        of.get(place)
    }

    /// A part of some days, as chance has it: none of them, all of them, or some.
    pub(super) fn share_of(&self, days: i64) -> i64 {
        days.max(0)
            .saturating_mul(i64::from(self.draws.slack))
            .checked_div(100)
            .unwrap_or(0)
    }

    /// How far above a least count a count lies that may go up to a most.
    pub(super) fn spare(&self, least: u32, most: u32) -> u32 {
        let above = most.saturating_sub(least);
        let spare = above
            .saturating_mul(u32::from(self.draws.spare))
            .checked_div(100);
        least
            .saturating_add(spare.unwrap_or(0))
            .min(most.max(least))
    }

    fn size(base: u32, (least, most): (u32, u32), multiple_of: u32) -> u32 {
        let size = least.saturating_add(base).min(most);
        let over = size.checked_rem(multiple_of).unwrap_or(0);
        if over == 0 {
            size
        } else {
            size.saturating_sub(over).saturating_add(multiple_of)
        }
    }

    pub(super) fn households(&self) -> u32 {
        Self::size(
            self.draws.households.into(),
            self.wants.households,
            self.wants.multiple_of,
        )
    }

    pub(super) fn staff(&self) -> u32 {
        Self::size(
            self.draws.staff.into(),
            self.wants.staff,
            self.wants.multiple_of,
        )
    }

    pub(super) fn village_count(&self) -> u32 {
        Self::size(self.draws.villages.into(), self.wants.villages, 1)
    }

    /// The body of a kind: made the first time it is asked for.
    pub(super) fn body(&mut self, kind: &BodyKind) -> BodyId {
        self.nth_body(kind, 1)
    }

    /// One of several bodies of a kind.
    pub(super) fn nth_body(&mut self, kind: &BodyKind, nth: usize) -> BodyId {
        let known = self.case.bodies.iter().filter(|body| body.kind == *kind);
        if let Some(body) = known
            .skip(nth.saturating_sub(1))
            .map(|body| &body.id)
            .next()
        {
            return body.clone();
        }
        let name = kind.as_str().replace('_', "-");
        let number = if nth > 1 {
            format!("-{nth}")
        } else {
            String::new()
        };
        let level = info(kind).map_or(Level::Every, |row| row.level);
        // There is one centre, whatever else there is more of.
        let whose = if level == Level::Centre {
            ""
        } else {
            &self.name
        };
        let id: BodyId = format!("{whose}the-{name}{number}")
            .parse()
            .unwrap_or(COMMUNE);
        let body = Body::new(id.clone(), kind.clone());
        let parent = match level {
            Level::Centre => None,
            Level::Province | Level::District => Some(&self.province),
            Level::Village if self.reach == Reach::Village => Some(&self.home),
            _ if self.reach == Reach::Unit && level == Level::Every => Some(&self.home),
            _ => Some(&self.commune),
        };
        let body = match parent {
            Some(parent) => body.with_parent(parent.clone()),
            None => body,
        };
        self.case.bodies.push(body);
        id
    }

    /// The first body of the case that is of one of some kinds, else a new one of the kind picked.
    pub(super) fn one_of(&mut self, kinds: &[BodyKind]) -> Option<BodyId> {
        let kind = self.kind_of(kinds)?;
        Some(self.body(&kind))
    }

    /// One of some kinds of body; of territories, one that is there.
    pub(super) fn kind_of(&mut self, kinds: &[BodyKind]) -> Option<BodyKind> {
        let territory = |kind: &BodyKind| {
            info(kind).is_some_and(|row| row.family == Family::Territory || is_village(kind))
        };
        let there: Vec<BodyKind> = kinds
            .iter()
            .filter(|kind| !territory(kind) || self.case.body_of_kind(kind).is_some())
            .cloned()
            .collect();
        self.pick(if there.is_empty() { kinds } else { &there })
            .cloned()
    }

    /// A body of none of some kinds, which has no say where they have.
    pub(super) fn stranger(&mut self, kinds: &[BodyKind]) -> BodyId {
        // Of the same level and family first: another body, not another world.
        let near = [
            BodyKind::DISTRICT_PC,
            BodyKind::PROVINCE_FRONT,
            BodyKind::PRESS,
            BodyKind::EXPERT,
        ];
        let organ = |kind: &BodyKind| info(kind).and_then(|row| row.organ_of.clone());
        let other = near.into_iter().find(|kind| {
            !kinds.contains(kind) && organ(kind).is_none_or(|of| !kinds.contains(&of))
        });
        self.body(&other.unwrap_or(BodyKind::ELDER))
    }

    /// A village of the commune by number, with its households; the first is that of the matter.
    pub(super) fn village(&mut self, nth: usize) -> (BodyId, u32) {
        while self.villages.len() <= nth {
            let number = self.villages.len().saturating_add(1);
            let id = format!("{}village-{number}", self.name);
            let id: BodyId = id.parse().unwrap_or(COMMUNE);
            let households = self
                .households()
                .saturating_add(u32::try_from(number).unwrap_or(0));
            self.case
                .bodies
                .push(Body::new(id.clone(), BodyKind::VILLAGE).with_parent(self.commune.clone()));
            self.villages.push((id, households));
        }
        self.villages.get(nth).cloned().unwrap_or((COMMUNE, 0))
    }

    /// Records an act of a kind on the matter, and says where it stands among the records.
    pub(super) fn record(
        &mut self,
        kind: ActKind,
        topic: Option<Topic>,
        by: Option<BodyId>,
        on: Date,
    ) -> usize {
        let place = self.case.records.len();
        // The id is a letter and a number, so it parses.
        let id: RecordId = format!("{}r{}", self.name, place.saturating_add(1))
            .parse()
            .unwrap_or(RecordId::constant("r"));
        let mut record = Record::new(id, plain(kind, topic))
            .with_date(When::day(on))
            .with_matter(self.matter.clone())
            .with_evidence(Evidence::new(Rung::Attested));
        record.actor = by;
        self.case.records.push(record);
        self.last = self.last.max(on);
        place
    }

    /// Records an act of a pattern; where it names nobody, by whoever is named besides, else by citizens.
    pub(super) fn act(&mut self, pattern: &Pattern, others: &[BodyKind], on: Date) -> usize {
        let topic = self.pick(&pattern.topics).cloned();
        self.act_on(pattern, topic, others, on)
    }

    pub(super) fn act_on(
        &mut self,
        pattern: &Pattern,
        topic: Option<Topic>,
        others: &[BodyKind],
        on: Date,
    ) -> usize {
        let both: Vec<BodyKind> = pattern
            .by
            .iter()
            .filter(|kind| others.contains(kind))
            .cloned()
            .collect();
        // A meeting that decides the matter is a round of it, and has no topic beside.
        let topic =
            topic.filter(|topic| !(pattern.kind == ActKind::Meet && *topic == Topic::DECISION));
        let by = [&both[..], &pattern.by, others]
            .into_iter()
            .find(|kinds| !kinds.is_empty())
            .and_then(|kinds| self.one_of(kinds))
            .unwrap_or_else(|| self.body(&BodyKind::CITIZENS));
        let place = self.record(pattern.kind, topic, Some(by.clone()), on);
        if let Some(record) = self.at(place)
            && let Some(convenor) = super::act::convenor_of(&mut record.act)
        {
            *convenor = Some(by);
        }
        place
    }

    /// The record of a pattern that is there already.
    pub(super) fn known(&self, pattern: &Pattern) -> Option<usize> {
        self.case.records.iter().position(|record| {
            record.act.kind() == pattern.kind
                && (pattern.topics.is_empty()
                    || record
                        .act
                        .topic()
                        .is_some_and(|topic| pattern.topics.contains(topic)))
        })
    }

    /// Moves a record to another day.
    pub(super) fn move_to(&mut self, place: usize, on: Date) {
        if let Some(record) = self.at(place) {
            record.date = When::day(on);
        }
        self.last = self.last.max(on);
    }

    /// A record by its place.
    pub(super) fn at(&mut self, place: usize) -> Option<&mut Record> {
        self.case.records.get_mut(place)
    }

    /// The day of a record.
    pub(super) fn date_of(&self, place: usize) -> Date {
        let record = self.case.records.get(place);
        record
            .and_then(|record| record.date.earliest())
            .unwrap_or(self.day)
    }

    /// Takes an open term to hold, or not to.
    pub(super) fn read(&mut self, term: &Term, holds: bool) {
        let holds = if holds { YesNo::Yes } else { YesNo::No };
        self.reading(Reading::new(term.clone()).with_holds(holds));
    }

    /// Takes an open term to stand for a span.
    fn read_span(&mut self, term: &Term, span: Span) {
        self.reading(Reading::new(term.clone()).with_within(span));
    }

    /// The span that an open term is taken to stand for; this one, if nobody says.
    pub(super) fn span_of(&mut self, term: &Term, usual: Span) -> Span {
        let mut known = self.case.readings.iter();
        let known = known.find(|own| own.term == *term);
        let span = known.and_then(|own| own.within);
        span.unwrap_or_else(|| {
            self.read_span(term, usual);
            usual
        })
    }

    fn reading(&mut self, reading: Reading) {
        let known = |own: &Reading| own.term == reading.term;
        if !self.case.readings.iter().any(known) {
            self.case.readings.push(reading);
        }
    }

    /// The case, looked at as of a day.
    pub(super) fn seen_on(&self, as_of: Date) -> Case {
        let mut case = self.case.clone();
        let mut households = Vec::from([HouseholdCount::new(
            self.home.clone(),
            Quantity::exact(self.households()),
        )]);
        for (id, count) in &self.villages {
            households.push(HouseholdCount::new(id.clone(), Quantity::exact(*count)));
        }
        let mut registers = Registers::new()
            .with_households(households)
            .with_villages(Vec::from([VillageCount::new(
                self.commune.clone(),
                Quantity::exact(self.village_count()),
            )]))
            .with_staff(Vec::from([StaffCount::new(
                self.home.clone(),
                Quantity::exact(self.staff()),
            )]));
        if !self.facilities.is_empty() {
            let home = self.home.clone();
            registers.facilities = Some(
                self.facilities
                    .iter()
                    .map(|(facility, has)| FacilityEntry::new(home.clone(), facility.clone(), *has))
                    .collect(),
            );
        }
        case.registers = Some(registers);
        if self.covered {
            case.coverage.push(Coverage::new(Period::always()));
        }
        case.as_of = as_of.max(self.last);
        case
    }

    /// The first day of the first calendar year that begins on or after a day.
    pub(super) fn year_from(day: Date) -> Option<i32> {
        let year = day.year();
        let begins = Date::new(year, 1, 1)?;
        Some(if begins == day {
            year
        } else {
            year.saturating_add(1)
        })
    }
}

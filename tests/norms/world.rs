//! A small world to type vignettes in: one commune, village 1 with its offices, a log that is complete unless said otherwise.

use danchu::act::{Topic, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{
    Act, Case, Coverage, Delivery, Evidence, HouseholdCount, MeetingRecord, Record, Registers,
    Sending, VillageCount, Votes,
};
use danchu::report::Outcome;
use danchu::time::{Date, Period, When};
use danchu::{NormId, Quantity};

/// One norm, one world, what the article says of it.
pub(crate) struct Vignette {
    /// What is special about it, in words of the law.
    pub(crate) name: &'static str,
    /// The norm.
    pub(crate) norm: &'static str,
    /// The world.
    pub(crate) case: Case,
    /// The context.
    pub(crate) context: Context,
    /// The outcome of the norm on the matter `m`; of several findings, the one on the last subject.
    pub(crate) expect: Outcome,
    /// The last day, where the article fixes one, as `YYYY-MM-DD`.
    pub(crate) due: Option<&'static str>,
}

impl Vignette {
    pub(crate) fn new(name: &'static str, norm: &'static str, case: Case, expect: Outcome) -> Self {
        Self {
            name,
            norm,
            case,
            context: Context::new(),
            expect,
            due: None,
        }
    }

    pub(crate) fn due(self, due: &'static str) -> Self {
        Self {
            due: Some(due),
            ..self
        }
    }

    pub(crate) fn context(self, context: Context) -> Self {
        Self { context, ..self }
    }

    /// What a checker answers; none if it has no finding of the norm.
    pub(crate) fn answer(&self, checker: &Checker) -> Option<(Outcome, Option<String>)> {
        assert!(
            self.case.problems().is_empty(),
            "{}: {:?}",
            self.name,
            self.case.problems()
        );
        let report = checker.check(&self.case, &self.context);
        let norm: NormId = self.norm.parse().unwrap();
        report
            .of_norm(&norm)
            .last()
            .map(|finding| (finding.outcome, finding.due.map(|due| due.to_string())))
    }

    /// Whether a checker answers as the article says; `not applicable` may also be no finding at all.
    pub(crate) fn holds(&self, checker: &Checker) -> bool {
        match self.answer(checker) {
            None => self.expect == Outcome::NotApplicable,
            Some((outcome, due)) => {
                outcome == self.expect
                    && self
                        .due
                        .is_none_or(|expected| due.as_deref() == Some(expected))
            }
        }
    }
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn when(text: &str) -> When {
    text.parse().unwrap()
}

/// A world on the matter `m` of village 1 (or of the commune), looked at as of a day. Bodies by id: `commune`,
/// `village-1`, `village-2`, `village-3`, `pc`, `pc-chair`, `front`, `front-chair`, `front-board`, `council`,
/// `head`, `work-committee`, `work-head`, `party-cell`, `households`, `citizens`, `convenor`, `election-team`, `district-pc`.
/// Village 1 has 90 households, villages 2 and 3 have 60 each; the commune has 3 villages. The log is complete
/// for everything from the opening of the matter (2007-07-01) on.
pub(crate) fn world(kind: MatterKind, reach: Reach, as_of: &str) -> Case {
    let body = match reach {
        Reach::Village => "village-1",
        _ => "commune",
    };
    let matter = Matter::new("m".parse().unwrap(), kind, reach, body.parse().unwrap())
        .with_opened(date("2007-07-01"));
    let mut case = Case::new("vignette".parse().unwrap(), date(as_of))
        .with_matter(matter)
        .with_coverage(Coverage::new(Period::from(date("2007-07-01"))));
    for (id, kind, parent) in [
        ("commune", BodyKind::COMMUNE, None),
        ("village-1", BodyKind::VILLAGE, Some("commune")),
        ("village-2", BodyKind::VILLAGE, Some("commune")),
        ("village-3", BodyKind::QUARTER, Some("commune")),
        ("cluster-a", BodyKind::VILLAGE_PART, Some("village-1")),
        ("cluster-b", BodyKind::VILLAGE_PART, Some("village-1")),
        ("pc", BodyKind::COMMUNE_PC, Some("commune")),
        ("pc-chair", BodyKind::COMMUNE_PC_CHAIR, Some("commune")),
        ("front", BodyKind::COMMUNE_FRONT, Some("commune")),
        (
            "front-chair",
            BodyKind::COMMUNE_FRONT_CHAIR,
            Some("commune"),
        ),
        (
            "front-board",
            BodyKind::COMMUNE_FRONT_BOARD,
            Some("commune"),
        ),
        ("council", BodyKind::COMMUNE_COUNCIL, Some("commune")),
        ("head", BodyKind::VILLAGE_HEAD, Some("village-1")),
        (
            "work-committee",
            BodyKind::FRONT_WORK_COMMITTEE,
            Some("village-1"),
        ),
        ("work-head", BodyKind::FRONT_WORK_HEAD, Some("village-1")),
        ("party-cell", BodyKind::PARTY_CELL, Some("village-1")),
        ("households", BodyKind::HOUSEHOLDS, Some("village-1")),
        ("citizens", BodyKind::CITIZENS, Some("village-1")),
        ("convenor", BodyKind::DESIGNATED_CONVENOR, Some("village-1")),
        ("election-team", BodyKind::ELECTION_TEAM, Some("village-1")),
        ("district-pc", BodyKind::DISTRICT_PC, None),
    ] {
        let body = Body::new(id.parse().unwrap(), kind);
        case = case.with_body(match parent {
            Some(parent) => body.with_parent(parent.parse().unwrap()),
            None => body,
        });
    }
    let households = [("village-1", 90), ("village-2", 60), ("village-3", 60)]
        .map(|(of, n)| HouseholdCount::new(of.parse().unwrap(), Quantity::exact(n)));
    let villages = [VillageCount::new(
        "commune".parse().unwrap(),
        Quantity::exact(3),
    )];
    case.with_registers(
        Registers::new()
            .with_households(households.to_vec())
            .with_villages(villages.to_vec()),
    )
}

/// The same world without any coverage: silence means nothing.
pub(crate) fn uncovered(mut case: Case) -> Case {
    case.coverage.clear();
    case
}

/// Adds a record on the matter `m`: its id is `act` and its number in the log.
pub(crate) trait Log: Sized {
    fn add(self, on: &str, actor: &str, act: Act) -> Self;
    fn add_record(self, record: Record) -> Self;
}

impl Log for Case {
    fn add(self, on: &str, actor: &str, act: Act) -> Self {
        let id = format!("r{}", self.records.len() + 1).parse().unwrap();
        let evidence = Evidence::new(danchu::act::Rung::Attested);
        self.with_record(
            Record::new(id, act)
                .with_date(when(on))
                .with_actor(actor.parse().unwrap())
                .with_matter("m".parse().unwrap())
                .with_evidence(evidence),
        )
    }

    fn add_record(self, record: Record) -> Self {
        self.with_record(record)
    }
}

/// Votes of household representatives: in favour, of those attending, of all 90 households by the register.
pub(crate) fn votes(in_favour: u32, attending: u32) -> Votes {
    Votes::new(VoteUnit::HouseholdRep)
        .with_in_favour(in_favour)
        .with_attending(attending)
}

/// A meeting convened by the village head with this vote.
pub(crate) fn meeting(in_favour: u32, attending: u32) -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_convenor("head".parse::<danchu::BodyId>().unwrap())
            .with_votes(votes(in_favour, attending)),
    )
}

/// The decision sent to these bodies, received the day it was sent unless said otherwise by `received`.
pub(crate) fn send(topic: Topic, to: &[&str]) -> Act {
    Act::Send(Sending::new(
        topic,
        to.iter()
            .map(|to| Delivery::new(to.parse().unwrap()))
            .collect(),
    ))
}

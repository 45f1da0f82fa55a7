//! The two worlds of work: an agency and a state enterprise, of which the law says nearly the same.

use danchu::Quantity;
use danchu::act::{ActKind, Channel, Facility, Form, Place, Topic, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{
    Act, BallotRecord, Case, Complaint, Coverage, Deed, FacilityEntry, MeetingRecord, Publication,
    Registers, Review, Ruling, StaffCount, Votes, YesNo,
};
use danchu::time::Period;

use crate::world::{
    Log as _, Of, Vignette, body, date, found_not_done, planned_for, uncovered, when,
};

/// An agency or unit, or a state enterprise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Agency,
    Enterprise,
}

pub(super) const BOTH: [At; 2] = [At::Agency, At::Enterprise];

impl At {
    /// What is so of the one, or of the other.
    pub(super) fn pick<T>(self, agency: T, enterprise: T) -> T {
        match self {
            Self::Agency => agency,
            Self::Enterprise => enterprise,
        }
    }

    pub(super) fn of(self, agency: &'static str, enterprise: &'static str) -> Of {
        Of(self.pick(agency, enterprise))
    }

    /// A world on the matter `m`, with 90 staff, complete from 2007-07-01 on. Bodies: `unit`, `head` (of the
    /// enterprise: its authorised representative), `leaders`, `union`, `other-union`, `staff`, `board`, `superior`.
    pub(super) fn world(self, kind: MatterKind, as_of: &str) -> Case {
        let matter = Matter::new("m".parse().unwrap(), kind, Reach::Unit, body("unit"))
            .with_opened(date("2007-07-01"));
        let mut case = Case::new("vignette".parse().unwrap(), date(as_of))
            .with_matter(matter)
            .with_coverage(Coverage::new(Period::from(date("2007-07-01"))));
        for (id, kind) in [
            ("unit", self.pick(BodyKind::AGENCY, BodyKind::ENTERPRISE)),
            (
                "head",
                self.pick(BodyKind::UNIT_HEAD, BodyKind::ENTERPRISE_REPRESENTATIVE),
            ),
            ("leaders", BodyKind::ENTERPRISE_LEADERSHIP),
            ("union", BodyKind::WORK_UNION),
            ("other-union", BodyKind::WORKERS_ORGANISATION),
            ("staff", BodyKind::STAFF),
            ("board", BodyKind::WORK_INSPECTION_BOARD),
            ("superior", BodyKind::SUPERIOR_BODY),
        ] {
            case = case.with_body(Body::new(id.parse().unwrap(), kind));
        }
        case.with_registers(
            Registers::new().with_staff(vec![StaffCount::new(body("unit"), Quantity::exact(90))]),
        )
    }

    pub(super) fn items(self) -> &'static [MatterKind] {
        self.pick(UNIT_ITEMS, ENTERPRISE_ITEMS)
    }

    pub(super) fn decided(self) -> &'static [MatterKind] {
        self.pick(UNIT_DECIDED, ENTERPRISE_DECIDED)
    }

    pub(super) fn resolution(self) -> MatterKind {
        self.pick(
            MatterKind::UNIT_RESOLUTION,
            MatterKind::ENTERPRISE_RESOLUTION,
        )
    }

    pub(super) fn affairs(self) -> MatterKind {
        self.pick(MatterKind::UNIT_AFFAIRS, MatterKind::ENTERPRISE_AFFAIRS)
    }

    /// A kind of matter of which the chapter of the other says the same, and this one nothing.
    pub(super) fn foreign(self) -> MatterKind {
        self.pick(MatterKind::ENTERPRISE_BUSINESS, MatterKind::UNIT_BUDGET)
    }
}

/// Art. 46(1)–(12).
const UNIT_ITEMS: &[MatterKind] = &[
    MatterKind::UNIT_POLICIES,
    MatterKind::UNIT_WORK_PLANS,
    MatterKind::UNIT_BUDGET,
    MatterKind::UNIT_ASSETS,
    MatterKind::UNIT_INVESTMENT,
    MatterKind::UNIT_PERSONNEL,
    MatterKind::UNIT_INTEGRITY,
    MatterKind::UNIT_SETTLEMENTS,
    MatterKind::UNIT_REGULATIONS,
    MatterKind::UNIT_OPINIONS_ANSWERED,
    MatterKind::UNIT_DIRECTIONS,
    MatterKind::UNIT_OTHER_ITEM,
];
/// Art. 64(1)(a)–(h).
const ENTERPRISE_ITEMS: &[MatterKind] = &[
    MatterKind::ENTERPRISE_BUSINESS,
    MatterKind::ENTERPRISE_REGULATIONS,
    MatterKind::ENTERPRISE_AGREEMENTS,
    MatterKind::ENTERPRISE_FUNDS,
    MatterKind::ENTERPRISE_DUES,
    MatterKind::ENTERPRISE_EMULATION,
    MatterKind::ENTERPRISE_DEMOCRACY_RULES,
    MatterKind::ENTERPRISE_OTHER_ITEM,
];
/// Art. 49.
const UNIT_DECIDED: &[MatterKind] = &[
    MatterKind::UNIT_BOARD_ELECTION,
    MatterKind::UNIT_BOARD_DISCHARGE,
    MatterKind::UNIT_CONTRIBUTIONS,
    MatterKind::UNIT_RESOLUTION,
    MatterKind::UNIT_SELF_MANAGEMENT,
];
/// Art. 67(2)–(5).
const ENTERPRISE_DECIDED: &[MatterKind] = &[
    MatterKind::ENTERPRISE_CONTRIBUTIONS,
    MatterKind::ENTERPRISE_BOARD_ELECTION,
    MatterKind::ENTERPRISE_BOARD_DISCHARGE,
    MatterKind::ENTERPRISE_RESOLUTION,
    MatterKind::ENTERPRISE_SELF_MANAGEMENT,
];

/// So many work there, by the register.
pub(super) fn staffed(mut case: Case, count: u32) -> Case {
    let entries = case.registers.iter_mut().flat_map(|it| &mut it.staff);
    for entry in entries.flatten() {
        entry.count = Quantity::exact(count);
    }
    case
}

/// There is an internal site, or there is none.
pub(super) fn intranet(mut case: Case, has: YesNo) -> Case {
    if let Some(registers) = &mut case.registers {
        registers.facilities = Some(vec![FacilityEntry::new(
            body("unit"),
            Facility::INTRANET,
            has,
        )]);
    }
    case
}

/// Staff present and in favour, of 90 by the register.
pub(super) fn of_staff(in_favour: u32, attending: u32) -> Votes {
    Votes::new(VoteUnit::Staff)
        .with_in_favour(in_favour)
        .with_attending(attending)
}

/// Delegates in favour, present and summoned.
pub(super) fn of_delegates(in_favour: u32, attending: u32, summoned: u32) -> Votes {
    Votes::new(VoteUnit::Delegate)
        .with_in_favour(in_favour)
        .with_attending(attending)
        .with_electorate(summoned)
}

/// A conference that votes on the matter, chaired by the head.
pub(super) fn conference(votes: Votes) -> Act {
    chaired("head", votes)
}

pub(super) fn chaired(by: &str, votes: Votes) -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_convenor(body(by))
            .with_votes(votes),
    )
}

/// A meeting about a topic, which decides no matter.
pub(super) fn meet_about(topic: Topic) -> Act {
    Act::Meet(MeetingRecord::new().with_topic(topic))
}

/// An election at a conference.
pub(super) fn elected(votes: Votes) -> Act {
    crate::world::election_with(|election| {
        election
            .with_form(Form::Meeting)
            .with_convenor(body("head"))
            .with_votes(votes)
    })
}

/// A ballot of all staff.
pub(super) fn ballot(in_favour: u32, returned: u32, until: &str) -> Act {
    Act::Ballot(
        BallotRecord::new().with_until(when(until)).with_votes(
            Votes::new(VoteUnit::Staff)
                .with_in_favour(in_favour)
                .with_returned(returned)
                .with_issued(90_u32),
        ),
    )
}

pub(super) fn deed(make: fn(Deed) -> Act, topic: Topic) -> Act {
    make(Deed::new().with_topic(topic))
}

pub(super) fn petition(topic: Topic) -> Act {
    Act::Petition(Complaint::new().with_topic(topic))
}

/// So many ask together.
pub(super) fn asked_by(staff: u32) -> Act {
    Act::Petition(Complaint::new().with_topic(Topic::MATTER).with_staff(staff))
}

pub(super) fn answer(topic: Topic) -> Act {
    Act::Answer(Complaint::new().with_topic(topic))
}

pub(super) fn reply(topic: Topic) -> Act {
    Act::Reply(Ruling::new().with_topic(topic))
}

pub(super) fn inspect(topic: Topic) -> Act {
    Act::Inspect(Review::new().with_topic(topic))
}

pub(super) fn supervise(topic: Topic) -> Act {
    Act::Supervise(Review::new().with_topic(topic))
}

/// The item made public by some channels, up from its day until another.
pub(super) fn up(channels: &[Channel], places: &[Place], until: &str) -> Publication {
    Publication::new(Topic::WORK_ITEM)
        .with_channels(channels.to_vec())
        .with_places(places.to_vec())
        .with_until(when(until))
}

pub(super) fn by_channels(channels: &[Channel]) -> Publication {
    Publication::new(Topic::WORK_ITEM).with_channels(channels.to_vec())
}

/// A duty for which the text states no time: what starts it, what discharges it, and what does not.
pub(super) struct Untimed {
    pub(super) at: At,
    pub(super) of: Of,
    pub(super) kind: MatterKind,
    /// Who does what starts it, and what that is.
    pub(super) starts: Vec<(&'static str, Act)>,
    /// What looks like it and starts nothing.
    pub(super) no_start: Vec<(&'static str, Act)>,
    /// The kind and topic of what starts it, for a plan of it; a plan of it alone starts nothing.
    pub(super) planned: ActKind,
    /// What discharges it, any one.
    pub(super) done: Vec<(&'static str, Act)>,
    /// What does not.
    pub(super) not_done: Vec<(&'static str, Act)>,
}

impl Untimed {
    fn started(&self, start: &(&'static str, Act), on: &str) -> Case {
        self.at.world(self.kind.clone(), "2026-09-30").add(
            on,
            start.0,
            received(start.1.clone(), on),
        )
    }

    /// Its worlds, and that it starts in a matter of each of these kinds.
    pub(super) fn worlds_of(self, kinds: &[MatterKind]) -> Vec<Vignette> {
        let of = self.of;
        let each = |kind: &MatterKind| {
            let mut case = self.started(&self.starts[0], "2024-08-05");
            case.matters[0].kind = kind.clone();
            of.pending("in a matter of each kind", case)
        };
        let mut all: Vec<Vignette> = kinds.iter().map(each).collect();
        all.extend(self.worlds());
        all
    }

    /// Its worlds, from the start on: each instance for each start.
    pub(super) fn worlds(self) -> Vec<Vignette> {
        let of = self.of;
        let first = &self.starts[0];
        let mut all = Vec::new();
        for start in &self.starts {
            all.push(of.pending(
                "started, and nothing done",
                self.started(start, "2024-08-05"),
            ));
        }
        for (who, act) in &self.done {
            let world = self.started(first, "2024-08-05");
            all.push(of.met(
                "done two years later, as somebody says",
                world.add("2026-08-06", who, act.clone()).only_claimed(),
            ));
            all.push(
                of.pending(
                    "done before what starts it",
                    self.started(first, "2024-08-05")
                        .add("2024-08-04", who, act.clone()),
                ),
            );
        }
        for (who, act) in &self.not_done {
            let world = self.started(first, "2024-08-05");
            all.push(of.pending("another act", world.add("2024-08-06", who, act.clone())));
        }
        for (who, act) in &self.no_start {
            let world = self.at.world(self.kind.clone(), "2026-09-30");
            all.push(of.outside(
                "nothing that starts it",
                world.add("2024-08-05", who, received(act.clone(), "2024-08-05")),
            ));
        }
        let world = self.at.world(self.kind.clone(), "2026-09-30");
        all.push(of.outside(
            "what starts it is only planned",
            world.add(
                "2024-08-01",
                "head",
                planned_for(self.planned, "2024-08-05"),
            ),
        ));
        let (_, act) = &self.done[0];
        let not_done = || found_not_done(act.kind(), act.topic().cloned());
        all.push(
            of.missed(
                "a competent body found it not done",
                self.started(first, "2024-08-05")
                    .add("2026-08-05", "superior", not_done()),
            ),
        );
        all.push(of.open(
            "nothing recorded in a log that is not complete",
            uncovered(self.started(first, "2024-08-05")),
        ));
        let twice = self.started(first, "2024-08-05");
        all.push(
            of.pending(
                "started twice",
                twice.add(
                    "2025-08-05",
                    first.0,
                    received(first.1.clone(), "2025-08-05"),
                ),
            )
            .times(2),
        );
        all.extend(of.since_2023_07_01(
            |day| self.started(first, day),
            danchu::report::Outcome::Pending,
        ));
        let mut other = self.started(first, "2024-08-05");
        other.matters[0].kind = self.at.foreign();
        all.push(of.outside("a matter of another kind", other));
        all
    }
}

/// What is sent arrives on the day, unless it says otherwise.
fn received(mut act: Act, on: &str) -> Act {
    if let Act::Send(sending) = &mut act {
        for delivery in &mut sending.to {
            delivery.received.get_or_insert(when(on));
        }
    }
    act
}

/// A norm on the rounds of a conference: it holds of each kind of matter decided, of no other, from the first day.
pub(super) fn scope_of_rounds(
    at: At,
    of: Of,
    happens: impl Fn(MatterKind, &str) -> Case,
) -> Vec<Vignette> {
    let mut all: Vec<Vignette> = at
        .decided()
        .iter()
        .map(|kind| {
            of.met(
                "of each kind that is decided",
                happens(kind.clone(), "2024-08-05"),
            )
        })
        .collect();
    all.push(of.outside(
        "another kind of matter",
        happens(at.affairs(), "2024-08-05"),
    ));
    all.extend(of.since_2023_07_01(
        |day| happens(at.resolution(), day),
        danchu::report::Outcome::Satisfied,
    ));
    all
}

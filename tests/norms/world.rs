//! A small world to type vignettes in: one commune, village 1 with its offices, a log that is complete unless said otherwise.

use alloc::borrow::Cow;

use danchu::act::{
    ActKind, Concurrence, Field, FindingResult, Form, Rung, Term, Topic, VoteOutcome, VoteUnit,
};
use danchu::actor::{Body, BodyKind};
use danchu::check::{Checker, Context};
use danchu::matter::{Matter, MatterKind, Reach};
use danchu::record::{
    Act, BallotRecord, BodyFinding, Case, Conclusion, Concur, Coverage, DecisionRecord, Deed,
    Delivery, ElectionRecord, Evidence, HouseholdCount, Judgement, MeetingRecord, Members, Money,
    OnlineVoteRecord, Plan, Publication, Reading, Record, Registers, Review, Ruling, Scheduled,
    Sending, SetUp, SupportRecord, VillageCount, Votes, YesNo,
};
use danchu::report::Outcome;
use danchu::time::{Date, Period, When};
use danchu::{NormId, Quantity};

/// One norm, one world, what the article says of it.
pub(crate) struct Vignette {
    /// What is special about it, in words of the law.
    pub(crate) name: Cow<'static, str>,
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
    /// The day it was done, or from which a decision binds.
    pub(crate) done: Option<&'static str>,
    /// What came out of the vote.
    pub(crate) vote: Option<VoteOutcome>,
    /// The least number of votes that carries, and the whole it is a share of.
    pub(crate) needed: Option<(u32, u32)>,
    /// How many findings there are of the norm.
    pub(crate) times: Option<usize>,
    /// The body that owes it, of several findings the one on it.
    pub(crate) bearer: Option<&'static str>,
    /// The year, of several findings the one on it.
    pub(crate) year: Option<u16>,
    /// The record that started it, of several findings the one on it.
    pub(crate) subject: Option<&'static str>,
    /// The records that the finding rests on, in order of id.
    pub(crate) rests_on: Option<&'static [&'static str]>,
}

/// What a checker said of the norm of a vignette, as far as vignettes ask.
#[derive(Debug)]
pub(crate) struct Answer {
    outcome: Outcome,
    due: Option<String>,
    done: Option<String>,
    vote: Option<VoteOutcome>,
    needed: Option<(u32, u32)>,
    times: usize,
    rests_on: Vec<String>,
}

/// The matters that the people discuss and decide, Law 10/2022/QH15 Art. 15(1)–(6).
pub(crate) const ARTICLE_15: &[MatterKind] = &[
    MatterKind::WORKS,
    MatterKind::FUNDS,
    MatterKind::CONVENTION,
    MatterKind::HEAD_ELECTION,
    MatterKind::HEAD_DISCHARGE,
    MatterKind::BOARD_ELECTION,
    MatterKind::BOARD_DISCHARGE,
    MatterKind::SELF_MANAGEMENT,
];

/// To which matters, of which reach, a provision applies; the same happens to each matter, and a
/// matter of another kind or reach is none of the provision's business.
pub(crate) fn only_for(
    norm: &'static str,
    kinds: &[MatterKind],
    reaches: &[Reach],
    then: Outcome,
    happens: impl Fn(Case) -> Case,
) -> Vec<Vignette> {
    let mut all = Vec::new();
    for kind in ARTICLE_15.iter().chain(&[MatterKind::BOUNDARY_OPINION]) {
        for reach in [Reach::Village, Reach::Commune] {
            let applies = kinds.contains(kind) && reaches.contains(&reach);
            all.push(Vignette::new(
                format!("{kind} of the {reach:?}"),
                norm,
                happens(world(kind.clone(), reach, "2024-09-30")),
                if applies {
                    then
                } else {
                    Outcome::NotApplicable
                },
            ));
        }
    }
    all
}

/// Vignettes of one norm: a method for each outcome.
#[derive(Clone, Copy)]
pub(crate) struct Of(pub(crate) &'static str);

impl Of {
    /// The world shows what the article asks.
    pub(crate) fn met(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::Satisfied)
    }

    /// It shows it after the last day.
    pub(crate) fn late(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::SatisfiedLate)
    }

    /// It shows the contrary.
    pub(crate) fn missed(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::Unsatisfied)
    }

    /// Not yet, and not too late.
    pub(crate) fn pending(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::Pending)
    }

    /// The article is not about this world.
    pub(crate) fn outside(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::NotApplicable)
    }

    /// The records leave it open.
    pub(crate) fn open(self, name: &'static str, case: Case) -> Vignette {
        Vignette::new(name, self.0, case, Outcome::Undetermined)
    }

    /// The eve of Law 10/2022/QH15 and its first day, 2023-07-01 (Art. 90(1)); the world is given the day of its fact.
    pub(crate) fn since_2023_07_01(
        self,
        world: impl Fn(&str) -> Case,
        then: Outcome,
    ) -> [Vignette; 2] {
        [
            self.outside(
                "the day before the law is in force, 2023-06-30",
                world("2023-06-30"),
            ),
            Vignette::new(
                "the first day the law is in force, 2023-07-01",
                self.0,
                world("2023-07-01"),
                then,
            ),
        ]
    }
}

impl Vignette {
    pub(crate) fn new(
        name: impl Into<Cow<'static, str>>,
        norm: &'static str,
        case: Case,
        expect: Outcome,
    ) -> Self {
        Self {
            name: name.into(),
            norm,
            case,
            context: Context::new(),
            expect,
            due: None,
            done: None,
            vote: None,
            needed: None,
            times: None,
            bearer: None,
            year: None,
            subject: None,
            rests_on: None,
        }
    }

    /// The finding on what this record started.
    pub(crate) fn started_by(self, record: &'static str) -> Self {
        Self {
            subject: Some(record),
            ..self
        }
    }

    /// The finding on what this body owes.
    pub(crate) fn by(self, bearer: &'static str) -> Self {
        Self {
            bearer: Some(bearer),
            ..self
        }
    }

    /// The finding on this year.
    pub(crate) fn in_year(self, year: u16) -> Self {
        Self {
            year: Some(year),
            ..self
        }
    }

    /// The finding rests on these records.
    pub(crate) fn rests_on(self, records: &'static [&'static str]) -> Self {
        Self {
            rests_on: Some(records),
            ..self
        }
    }

    /// The norm has so many findings.
    pub(crate) fn times(self, times: usize) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    pub(crate) fn done(self, done: &'static str) -> Self {
        Self {
            done: Some(done),
            ..self
        }
    }

    pub(crate) fn vote(self, vote: VoteOutcome) -> Self {
        Self {
            vote: Some(vote),
            ..self
        }
    }

    /// The least number of votes that carries, of so many.
    pub(crate) fn needed(self, threshold: u32, of: u32) -> Self {
        Self {
            needed: Some((threshold, of)),
            ..self
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
    pub(crate) fn answer(&self, checker: &Checker) -> Option<Answer> {
        assert!(
            self.case.problems().is_empty(),
            "{}: {:?}",
            self.name,
            self.case.problems()
        );
        let report = checker.check(&self.case, &self.context);
        let norm: NormId = self.norm.parse().unwrap();
        let times = report.of_norm(&norm).count();
        let asked = |finding: &&danchu::report::Finding| {
            let bearer = finding.bearer.as_ref().map(danchu::BodyId::as_str);
            (self.bearer.is_none() || bearer == self.bearer)
                && (self.year.is_none() || finding.year == self.year)
                && self.subject.is_none_or(|record| {
                    let own = finding.subject.as_ref();
                    own.is_some_and(|own| own.to_string() == record)
                })
        };
        let last = report.of_norm(&norm).filter(asked).last();
        last.map(|finding| Answer {
            times,
            rests_on: finding.records.iter().map(ToString::to_string).collect(),
            outcome: finding.outcome,
            due: finding.due.map(|due| due.to_string()),
            done: finding.done.map(|done| done.to_string()),
            vote: finding.vote,
            needed: finding
                .votes_needed
                .map(|needed| (needed.threshold, needed.of)),
        })
    }

    /// Whether a checker answers as the article says; `not applicable` may also be no finding at all.
    pub(crate) fn holds(&self, checker: &Checker) -> bool {
        match self.answer(checker) {
            None => self.expect == Outcome::NotApplicable,
            Some(answer) => {
                let day = |expected: Option<&str>, found: Option<&str>| {
                    expected.is_none_or(|expected| found == Some(expected))
                };
                answer.outcome == self.expect
                    && day(self.due, answer.due.as_deref())
                    && day(self.done, answer.done.as_deref())
                    && self
                        .vote
                        .is_none_or(|expected| answer.vote == Some(expected))
                    && self
                        .needed
                        .is_none_or(|expected| answer.needed == Some(expected))
                    && self.times.is_none_or(|expected| answer.times == expected)
                    && self
                        .rests_on
                        .is_none_or(|expected| answer.rests_on == expected)
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
    /// Changes the record added last.
    fn amend(self, change: impl FnOnce(&mut Record)) -> Self;
    /// The record added last is only said to be, with nothing to show for it.
    fn only_claimed(self) -> Self {
        self.amend(|record| record.evidence = None)
    }
    /// Nobody says who did what was added last.
    fn by_nobody_known(self) -> Self {
        self.amend(|record| record.actor = None)
    }
    /// The record added last answers the record with this number.
    fn answering(self, number: usize) -> Self {
        self.amend(|record| record.responds_to = Some(format!("r{number}").parse().unwrap()))
    }
    /// A village has so many households by the register.
    fn households(self, of: &str, count: u32) -> Self;
    /// The commune has so many villages by the register.
    fn villages(self, count: u32) -> Self;
    /// The matter is this community's.
    fn of_community(self, body: &str) -> Self;
    /// The registers are not known.
    fn without_registers(self) -> Self;
    /// An open term is read so.
    fn read_as(self, term: Term, holds: YesNo) -> Self;
    /// The hand that holds the office of the body also holds another.
    fn also_holds(self, body: &str, office: BodyKind) -> Self;
}

impl Log for Case {
    fn add(self, on: &str, actor: &str, act: Act) -> Self {
        let id = format!("r{}", self.records.len().saturating_add(1))
            .parse()
            .unwrap();
        let evidence = Evidence::new(Rung::Attested);
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

    fn amend(mut self, change: impl FnOnce(&mut Record)) -> Self {
        if let Some(record) = self.records.last_mut() {
            change(record);
        }
        self
    }

    fn households(mut self, of: &str, count: u32) -> Self {
        let of = of.parse().unwrap();
        let entries = self.registers.iter_mut().flat_map(|it| &mut it.households);
        for entry in entries.flatten().filter(|entry| entry.of == of) {
            entry.count = Quantity::exact(count);
        }
        self
    }

    fn villages(mut self, count: u32) -> Self {
        let entries = self.registers.iter_mut().flat_map(|it| &mut it.villages);
        for entry in entries.flatten() {
            entry.count = Quantity::exact(count);
        }
        self
    }

    fn of_community(mut self, id: &str) -> Self {
        for matter in &mut self.matters {
            matter.body = body(id);
        }
        self
    }

    fn without_registers(mut self) -> Self {
        self.registers = None;
        self
    }

    fn read_as(self, term: Term, holds: YesNo) -> Self {
        self.with_reading(Reading::new(term).with_holds(holds))
    }

    fn also_holds(mut self, body: &str, office: BodyKind) -> Self {
        let id = body.parse().unwrap();
        for body in self.bodies.iter_mut().filter(|body| body.id == id) {
            body.also_holds.push(office.clone());
        }
        self
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
    Act::Send(sending(topic, to))
}

fn sending(topic: Topic, to: &[&str]) -> Sending {
    Sending::new(
        topic,
        to.iter()
            .map(|to| Delivery::new(to.parse().unwrap()))
            .collect(),
    )
}

pub(crate) fn body(id: &str) -> danchu::BodyId {
    id.parse().unwrap()
}

pub(crate) fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

/// A meeting with what is stated of it.
pub(crate) fn meeting_with(state: impl FnOnce(MeetingRecord) -> MeetingRecord) -> Act {
    Act::Meet(state(MeetingRecord::new()))
}

/// A meeting of another village, of a commune-wide matter, convened by its head.
pub(crate) fn meeting_of(village: &str, in_favour: u32, attending: u32) -> Act {
    meeting_with(|meeting| {
        meeting
            .with_village(body(village))
            .with_convenor(body("head"))
            .with_votes(votes(in_favour, attending))
    })
}

/// A household ballot: in favour, of those that came back, of 90 issued, up to a last day.
pub(crate) fn ballot(in_favour: u32, returned: u32, until: &str) -> Act {
    ballot_with(|ballot| {
        ballot.with_until(when(until)).with_votes(
            Votes::new(VoteUnit::HouseholdRep)
                .with_in_favour(in_favour)
                .with_returned(returned)
                .with_issued(90_u32),
        )
    })
}

pub(crate) fn ballot_with(state: impl FnOnce(BallotRecord) -> BallotRecord) -> Act {
    Act::Ballot(state(BallotRecord::new()))
}

/// An online vote on the matter.
pub(crate) fn online(in_favour: u32, until: &str) -> Act {
    Act::VoteOnline(
        OnlineVoteRecord::new()
            .with_until(when(until))
            .with_votes(Votes::new(VoteUnit::HouseholdRep).with_in_favour(in_favour)),
    )
}

/// The poll by which the community chooses to vote online.
pub(crate) fn online_choice(in_favour: u32, until: &str) -> Act {
    Act::VoteOnline(
        OnlineVoteRecord::new()
            .with_topic(Topic::ONLINE_METHOD)
            .with_until(when(until))
            .with_votes(Votes::new(VoteUnit::HouseholdRep).with_in_favour(in_favour)),
    )
}

/// An election at a meeting convened by the village head.
pub(crate) fn election(in_favour: u32, attending: u32) -> Act {
    election_with(|election| {
        election
            .with_form(Form::Meeting)
            .with_convenor(body("head"))
            .with_votes(votes(in_favour, attending))
    })
}

pub(crate) fn election_with(state: impl FnOnce(ElectionRecord) -> ElectionRecord) -> Act {
    Act::Elect(state(ElectionRecord::new()))
}

pub(crate) fn agree(topic: Topic) -> Act {
    Act::Agree(Concur::new(topic, Concurrence::Agreement))
}

pub(crate) fn judge(topic: Topic, holds: YesNo) -> Act {
    Act::Judge(Judgement::new(topic, holds))
}

pub(crate) fn put_up() -> Act {
    Act::PutUp(Deed::new())
}

pub(crate) fn initiate() -> Act {
    Act::Initiate(Deed::new())
}

/// So many households support the initiative.
pub(crate) fn support(households: u32) -> Act {
    Act::Support(SupportRecord::new(Quantity::exact(households)))
}

pub(crate) fn collect() -> Act {
    Act::Collect(Money::new())
}

pub(crate) fn spend() -> Act {
    Act::Spend(Money::new())
}

pub(crate) fn begin_work() -> Act {
    Act::BeginWork(Deed::new())
}

pub(crate) fn carry_out() -> Act {
    Act::CarryOut(Deed::new())
}

pub(crate) fn publish(topic: Topic, contents: &[Field]) -> Act {
    Act::Publish(Publication::new(topic).with_contents(contents.to_vec()))
}

pub(crate) fn notify(topic: Topic, contents: &[Field]) -> Act {
    Act::Notify(Publication::new(topic).with_contents(contents.to_vec()))
}

/// A committee or team of so many members.
pub(crate) fn set_up(topic: Topic, size: u32) -> Act {
    Act::SetUp(SetUp::new(topic).with_members(Members::new().with_size(size)))
}

pub(crate) fn plan(topic: Topic) -> Act {
    Act::Plan(Plan::new().with_topic(topic))
}

/// A plan of something else that sets a day for an act.
pub(crate) fn planned_for(act: ActKind, day: &str) -> Act {
    let scheduled = Scheduled::new(act).with_date(when(day));
    Act::Plan(
        Plan::new()
            .with_topic(Topic::PEOPLE_DECIDE)
            .with_scheduled(vec![scheduled]),
    )
}

/// The document of the decision.
pub(crate) fn decide(state: impl FnOnce(DecisionRecord) -> DecisionRecord) -> Act {
    Act::Decide(state(DecisionRecord::new()))
}

/// A refusal in writing that states its reasons.
pub(crate) fn refuse() -> Act {
    Act::Refuse(
        Ruling::new()
            .with_written(YesNo::Yes)
            .with_contents(vec![Field::REASONS]),
    )
}

pub(crate) fn recognise() -> Act {
    Act::Recognise(Ruling::new())
}

/// The decision sent to a body, which received it on a day.
pub(crate) fn sent_and_received(to: &str, received: &str) -> Act {
    Act::Send(Sending::new(
        Topic::DECISION,
        vec![Delivery::new(body(to)).with_received(when(received))],
    ))
}

pub(crate) fn report(topic: Topic, to: &[&str]) -> Act {
    Act::Report(sending(topic, to))
}

/// The written conclusion that a ground is made out.
pub(crate) fn conclude(ground: Topic) -> Act {
    let finding = BodyFinding::new(FindingResult::Established).with_topic(ground);
    Act::Conclude(Conclusion::new(vec![finding]))
}

/// The written conclusion that an act was not done.
pub(crate) fn found_not_done(act: ActKind, topic: Option<Topic>) -> Act {
    let mut finding = BodyFinding::new(FindingResult::NotDone).with_act(act);
    finding.topic = topic;
    Act::Conclude(Conclusion::new(vec![finding]))
}

pub(crate) fn review() -> Review {
    Review::new()
}

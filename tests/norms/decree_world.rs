//! More words for the vignettes of the decree and the ordinance: a gatherer of one norm's vignettes, and acts in short.
//!
//! Every date is about Thursday 2024-06-20, a day without holidays within three weeks, unless the
//! point of a vignette is a holiday, a weekend or the first or last day of a text.

use danchu::act::{
    ActKind, Channel, Concurrence, Field, FindingResult, Form, Method, Place, Rung, Topic,
};
use danchu::actor::BodyKind;
use danchu::check::{Context, SpecialLaw};
use danchu::law::Citation;
use danchu::matter::{MatterKind, Reach};
use danchu::record::{
    Act, BallotRecord, BodyFinding, Case, Conclusion, Concur, DecisionRecord, Deed, ElectionRecord,
    Evidence, MeetingRecord, Members, OnlineVoteRecord, Origin, Plan, Publication, Ruling,
    Scheduled, Sending, SetUp, Votes, YesNo,
};
use danchu::report::Outcome;
use danchu::{BodyId, Quantity};

use crate::world::{Log, Vignette, votes, when, world};

/// The vignettes of one norm.
pub(crate) struct Of {
    norm: &'static str,
    list: Vec<Vignette>,
}

impl Of {
    pub(crate) fn norm(norm: &'static str) -> Self {
        Self {
            norm,
            list: Vec::new(),
        }
    }

    fn push(mut self, name: &'static str, case: Case, expect: Outcome) -> Self {
        self.list.push(Vignette::new(name, self.norm, case, expect));
        self
    }

    pub(crate) fn yes(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::Satisfied)
    }

    pub(crate) fn late(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::SatisfiedLate)
    }

    pub(crate) fn no(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::Unsatisfied)
    }

    pub(crate) fn pending(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::Pending)
    }

    /// The records leave it open.
    pub(crate) fn open(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::Undetermined)
    }

    /// The norm does not apply.
    pub(crate) fn out(self, name: &'static str, case: Case) -> Self {
        self.push(name, case, Outcome::NotApplicable)
    }

    /// Nothing discharged it; a special law that the caller names displaces it.
    pub(crate) fn special(self, name: &'static str, case: Case) -> Self {
        let by = Citation::new("12/2025/QH15".parse().unwrap(), "3.1".parse().unwrap());
        let law = SpecialLaw::new(self.norm.parse().unwrap(), by);
        let mut of = self.no(name, case.clone()).out(name, case);
        let last = of.list.pop().unwrap();
        of.list
            .push(last.context(Context::new().with_special_law(law)));
        of
    }

    /// The same answer for several worlds.
    pub(crate) fn all<T>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = T>,
        case: impl Fn(T) -> Case,
        expect: Outcome,
    ) -> Self {
        items
            .into_iter()
            .fold(self, |of, item| of.push(name, case(item), expect))
    }

    /// The last day of the vignette before.
    pub(crate) fn due(mut self, due: &'static str) -> Self {
        let last = self.list.pop().unwrap();
        self.list.push(last.due(due));
        self
    }

    pub(crate) fn done(self) -> Vec<Vignette> {
        self.list
    }
}

/// The matters of Law 10/2022/QH15 Art. 15.
pub(crate) const MATTERS: [MatterKind; 8] = [
    MatterKind::WORKS,
    MatterKind::FUNDS,
    MatterKind::CONVENTION,
    MatterKind::HEAD_ELECTION,
    MatterKind::HEAD_DISCHARGE,
    MatterKind::BOARD_ELECTION,
    MatterKind::BOARD_DISCHARGE,
    MatterKind::SELF_MANAGEMENT,
];

/// A complete log of village 1, looked at on 2024-07-31.
pub(crate) fn village(kind: MatterKind) -> Case {
    village_at(kind, "2024-07-31")
}

/// A complete log of village 1, looked at on a day.
pub(crate) fn village_at(kind: MatterKind, as_of: &str) -> Case {
    world(kind, Reach::Village, as_of)
}

/// The village head is also the head of the Front work committee: one hand, two offices.
pub(crate) fn one_hand(mut case: Case) -> Case {
    for body in &mut case.bodies {
        if body.kind == BodyKind::VILLAGE_HEAD {
            body.also_holds = vec![BodyKind::FRONT_WORK_HEAD];
        }
    }
    case
}

/// The last record is only claimed: no document, no signature.
pub(crate) fn claimed(mut case: Case) -> Case {
    if let Some(record) = case.records.last_mut() {
        record.evidence = Some(Evidence::new(Rung::Claimed));
    }
    case
}

/// Nobody says who did what the last record says.
pub(crate) fn by_somebody(mut case: Case) -> Case {
    if let Some(record) = case.records.last_mut() {
        record.actor = None;
    }
    case
}

/// The last record answers another.
pub(crate) fn answering(mut case: Case, record: &str) -> Case {
    if let Some(last) = case.records.last_mut() {
        last.responds_to = Some(record.parse().unwrap());
    }
    case
}

pub(crate) fn body(id: &str) -> BodyId {
    id.parse().unwrap()
}

/// A meeting that passes anything: 60 of 90 in favour, 70 came, convened by the head.
pub(crate) fn meet() -> MeetingRecord {
    MeetingRecord::new()
        .with_convenor(body("head"))
        .with_votes(votes(60, 70))
}

/// A meeting with so many in favour of so many who came.
pub(crate) fn voted(in_favour: u32, attending: u32) -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_convenor(body("head"))
            .with_votes(votes(in_favour, attending)),
    )
}

/// A meeting of one cluster.
pub(crate) fn cluster(of: &str) -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_convenor(body("head"))
            .with_cluster(body(of))
            .with_votes(votes(30, 35)),
    )
}

/// An election at a meeting that the election team convened: 60 of 90 for the first, 70 came.
pub(crate) fn elect() -> ElectionRecord {
    ElectionRecord::new()
        .with_form(Form::Meeting)
        .with_convenor(body("election-team"))
        .with_votes(votes(60, 70))
}

/// A household ballot until a day: 60 of 90 in favour.
pub(crate) fn ballot(until: &str) -> Act {
    Act::Ballot(
        BallotRecord::new()
            .with_until(when(until))
            .with_votes(votes(60, 70).with_issued(90u32)),
    )
}

/// A vote online until a day: 60 of 90 in favour.
pub(crate) fn online(until: &str) -> Act {
    Act::VoteOnline(
        OnlineVoteRecord::new()
            .with_until(when(until))
            .with_votes(votes(60, 70)),
    )
}

/// The poll on voting online at all.
pub(crate) fn poll(until: &str, votes: Votes) -> Act {
    Act::VoteOnline(
        OnlineVoteRecord::new()
            .with_topic(Topic::ONLINE_METHOD)
            .with_until(when(until))
            .with_votes(votes),
    )
}

pub(crate) const BOTH: [Place; 2] = [Place::CULTURE_HOUSE, Place::ACTIVITY_POINT];

/// Something made known by channels and posted at places.
pub(crate) fn made_known(topic: Topic, channels: &[Channel], places: &[Place]) -> Publication {
    Publication::new(topic)
        .with_channels(channels.to_vec())
        .with_places(places.to_vec())
}

/// A plan on a topic that says these things.
pub(crate) fn plan(topic: Topic, contents: &[Field]) -> Act {
    Act::Plan(
        Plan::new()
            .with_topic(topic)
            .with_contents(contents.to_vec()),
    )
}

/// A plan that sets a date for an act.
pub(crate) fn planned(topic: Topic, act: ActKind, date: &str) -> Act {
    Act::Plan(
        Plan::new()
            .with_topic(topic)
            .with_scheduled(vec![Scheduled::new(act).with_date(when(date))]),
    )
}

pub(crate) fn agree(topic: Topic) -> Act {
    Act::Agree(Concur::new(topic, Concurrence::Agreement))
}

pub(crate) fn opinion(topic: Topic) -> Act {
    Act::Agree(Concur::new(topic, Concurrence::Opinion))
}

/// A decision of an authority on a topic.
pub(crate) fn decide(topic: Topic) -> Act {
    Act::Decide(DecisionRecord::new().with_topic(topic))
}

/// A report to these bodies.
pub(crate) fn report(topic: Topic, to: &[&str]) -> Sending {
    Sending::new(
        topic,
        to.iter()
            .map(|to| danchu::record::Delivery::new(body(to)))
            .collect(),
    )
}

/// The decision sent to the commune People's Committee, where it arrived on a day.
pub(crate) fn arrived(at: &str, on: &str) -> Act {
    Act::Send(Sending::new(
        Topic::DECISION,
        vec![danchu::record::Delivery::new(body(at)).with_received(when(on))],
    ))
}

/// A team or committee of so many, in which these origins have one member each.
pub(crate) fn members(size: u32, origins: &[BodyKind], chair: BodyKind) -> Members {
    Members::new()
        .with_size(size)
        .with_origins(
            origins
                .iter()
                .map(|role| Origin::new(role.clone(), Quantity::exact(1)))
                .collect::<Vec<_>>(),
        )
        .with_chair(chair)
}

pub(crate) fn set_up(topic: Topic, members: Members) -> Act {
    Act::SetUp(SetUp::new(topic).with_members(members))
}

pub(crate) fn deed(topic: Topic) -> Deed {
    Deed::new().with_topic(topic)
}

/// A refusal in writing that gives reasons.
pub(crate) fn refused() -> Ruling {
    Ruling::new()
        .with_written(YesNo::Yes)
        .with_contents(vec![Field::REASONS])
}

/// The conclusion of an inspection that an act was not done.
pub(crate) fn not_done(act: ActKind, topic: Option<Topic>) -> Act {
    let finding = BodyFinding::new(FindingResult::NotDone).with_act(act);
    Act::Conclude(Conclusion::new(vec![match topic {
        Some(topic) => finding.with_topic(topic),
        None => finding,
    }]))
}

/// Shorthand for the days around a vote on 2024-06-20.
pub(crate) fn on(case: Case, date: &str, actor: &str, act: Act) -> Case {
    case.add(date, actor, act)
}

/// Every list that lacks exactly one item of a list.
pub(crate) fn without_one<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    (0..items.len())
        .map(|gap| {
            items
                .iter()
                .enumerate()
                .filter(|(index, _)| *index != gap)
                .map(|(_, item)| item.clone())
                .collect()
        })
        .collect()
}

/// The meeting votes by secret ballot.
pub(crate) fn secret(meeting: MeetingRecord) -> MeetingRecord {
    meeting.with_method(Method::Secret)
}

/// Lists of vignettes put one after the other.
pub(crate) trait ConcatAll {
    fn concat_all(self) -> Vec<Vignette>;
}

impl<const N: usize> ConcatAll for [Vec<Vignette>; N] {
    fn concat_all(self) -> Vec<Vignette> {
        self.into_iter().flatten().collect()
    }
}

/// A meeting on the matter that decided nothing: it only prepared.
pub(crate) fn prepared() -> Act {
    Act::Meet(
        MeetingRecord::new()
            .with_topic(Topic::PEOPLE_DECIDE)
            .with_convenor(body("head"))
            .with_secretary(votes(0, 70))
            .with_method_votes(votes(0, 70))
            .with_method(Method::Secret)
            .with_witnesses(0u32),
    )
}

/// Publicity and notice: two acts by which the same is made known.
pub(crate) const KNOWN: [fn(Publication) -> Act; 2] = [Act::Publish, Act::Notify];

//! Facts for what a finding misses: the least that makes the world know it.

use danchu::act::{Form, Method, VoteUnit};
use danchu::actor::{Body, BodyKind};
use danchu::record::{
    Act, BodyFinding, Case, Conclusion, Coverage, Evidence, HouseholdCount, Judgement, Reading,
    Record, Registers, VillageCount, Votes, YesNo,
};
use danchu::report::{Aspect, Missing};
use danchu::time::{Period, When};
use danchu::{BodyId, Quantity};

/// How many households a community is given that has no number.
const HOUSEHOLDS: u32 = 100;

/// The same case with a fact for one thing that a finding misses.
pub(crate) fn settle(mut case: Case, missing: &Missing) -> Case {
    match missing {
        Missing::Field {
            record,
            aspect,
            at_least,
            of,
        } => {
            let as_of = case.as_of;
            let convenor = office(&mut case, &BodyKind::VILLAGE_HEAD);
            if let Some(found) = case.records.iter_mut().find(|found| found.id == *record) {
                field(found, *aspect, at_least.or(*of), as_of, &convenor);
            }
            case
        }
        // Nobody recorded it: a log that is complete for the act says that it was not done.
        Missing::Act { act, .. } => {
            case.with_coverage(Coverage::new(Period::always()).with_acts(vec![*act]))
        }
        Missing::Households { of } => {
            let count = HouseholdCount::new(of.clone(), Quantity::exact(HOUSEHOLDS));
            registers(&mut case)
                .households
                .get_or_insert_default()
                .insert(0, count);
            case
        }
        Missing::Villages { of } => {
            // As many as voted: of a village that nobody recorded no fact can be made up.
            let count = VillageCount::new(of.clone(), Quantity::exact(1));
            registers(&mut case)
                .villages
                .get_or_insert_default()
                .insert(0, count);
            case
        }
        Missing::Community { body } => {
            if let Some(found) = case.bodies.iter_mut().find(|found| found.id == *body) {
                found.kind = BodyKind::VILLAGE;
            }
            case
        }
        Missing::Body { body } => case.with_body(Body::new(body.clone(), BodyKind::VILLAGE)),
        Missing::Evidence { record, rung } => {
            if let Some(found) = case.records.iter_mut().find(|found| found.id == *record) {
                found.evidence = Some(Evidence::new(*rung));
            }
            case
        }
        Missing::Reading { term } => {
            // A reading of a word says whether it holds; of a time, how long it is.
            let reading = Reading::new(term.clone()).with_holds(YesNo::Yes);
            case.with_reading(reading.with_within(danchu::time::Span::days(30)))
        }
        Missing::Judgement { topic, by } => {
            let actor = office(&mut case, by);
            let act = Act::Judge(Judgement::new(topic.clone(), YesNo::Yes));
            stated(case, "settle-judgement", actor, act)
        }
        Missing::Determination { topic, by } => {
            let actor = office(&mut case, by);
            let ground =
                BodyFinding::new(danchu::act::FindingResult::Established).with_topic(topic.clone());
            let act = Act::Conclude(Conclusion::new(vec![ground]));
            stated(case, "settle-determination", actor, act)
        }
        Missing::Conclusion { acts, of, by, .. } => {
            let actor = office(&mut case, by);
            let mut finding = BodyFinding::new(danchu::act::FindingResult::Done);
            finding.act = acts.first().copied();
            finding.by.clone_from(of);
            let act = Act::Conclude(Conclusion::new(vec![finding]));
            stated(case, "settle-conclusion", actor, act)
        }
        other => panic!("no real case missed this before: {other:?}"),
    }
}

fn registers(case: &mut Case) -> &mut Registers {
    case.registers.get_or_insert_with(Registers::new)
}

/// The body of a kind; one is added where the case has none.
fn office(case: &mut Case, kind: &BodyKind) -> BodyId {
    if let Some(body) = case.body_of_kind(kind) {
        return body.id.clone();
    }
    let id: BodyId = format!("settle-{}", kind.as_str().replace('_', "-"))
        .parse()
        .unwrap();
    case.bodies.push(Body::new(id.clone(), kind.clone()));
    id
}

fn stated(case: Case, id: &str, actor: BodyId, act: Act) -> Case {
    let matter = case.matters.first().map(|matter| matter.id.clone());
    let record = Record::new(id.parse().unwrap(), act)
        .with_actor(actor)
        .with_date(When::day(case.as_of));
    case.with_record(match matter {
        Some(matter) => record.with_matter(matter),
        None => record,
    })
}

/// A day that the date can be: the last one, not after the day of the check.
fn exact(date: When, as_of: danchu::time::Date) -> When {
    let last = date.latest().unwrap_or(as_of).min(as_of);
    When::day(date.earliest().map_or(last, |first| first.max(last)))
}

fn votes_of(record: &mut Record) -> &mut Votes {
    let votes = match &mut record.act {
        Act::Meet(act) => &mut act.votes,
        Act::Ballot(act) => &mut act.votes,
        Act::VoteOnline(act) => &mut act.votes,
        Act::Elect(act) => &mut act.votes,
        Act::Consult(act) => &mut act.votes,
        Act::SetUp(act) => &mut act.votes,
        other => panic!("{other:?} has no votes"),
    };
    votes.get_or_insert_with(|| Votes::new(VoteUnit::HouseholdRep).into())
}

fn field(
    record: &mut Record,
    aspect: Aspect,
    count: Option<u32>,
    as_of: danchu::time::Date,
    convenor: &BodyId,
) {
    match (aspect, &mut record.act) {
        (Aspect::InFavour, _) => {
            let votes = votes_of(record);
            let all = votes.electorate.or(votes.attending);
            let enough = count.map(Quantity::exact).or(all);
            let enough = enough.unwrap_or(Quantity::exact(HOUSEHOLDS));
            votes.in_favour.get_or_insert(enough);
        }
        // Inside the meeting: those present agreed on secretary and method.
        (Aspect::SecretaryVotes | Aspect::MethodVotes, Act::Meet(act)) => {
            let present = act.votes.as_ref().and_then(|votes| votes.electorate);
            let all = present.unwrap_or(Quantity::exact(HOUSEHOLDS));
            let side = Votes::new(VoteUnit::HouseholdRep).with_in_favour(all);
            match aspect {
                Aspect::SecretaryVotes => act.secretary = Some(side.into()),
                _ => act.method_votes = Some(side.into()),
            }
        }
        (Aspect::Electorate, _) => {
            votes_of(record).electorate = Some(Quantity::exact(HOUSEHOLDS));
        }
        (Aspect::Attending, _) => {
            let votes = votes_of(record);
            let all = votes.electorate.unwrap_or(Quantity::exact(HOUSEHOLDS));
            votes.attending = Some(all);
        }
        // One ballot for each household.
        (Aspect::Issued, _) => {
            let votes = votes_of(record);
            let all = votes.electorate.unwrap_or(Quantity::exact(HOUSEHOLDS));
            votes.issued = Some(all);
        }
        (Aspect::VoteUnit, _) => votes_of(record).unit = VoteUnit::HouseholdRep,
        (Aspect::Date, _) => record.date = exact(record.date, as_of),
        (Aspect::Actor, _) => record.actor = Some(convenor.clone()),
        (Aspect::Convenor, Act::Meet(act)) => act.convenor = Some(convenor.clone()),
        (Aspect::Convenor, Act::Elect(act)) => act.convenor = Some(convenor.clone()),
        (Aspect::Form, Act::Elect(act)) => act.form = Some(Form::Meeting),
        (Aspect::Method, Act::Meet(act)) => act.method = Some(Method::Secret),
        (Aspect::Method, Act::Elect(act)) => act.method = Some(Method::Secret),
        (Aspect::Witnesses, Act::Meet(act)) => act.witnesses = Some(Quantity::exact(2)),
        (Aspect::Witnesses, Act::Elect(act)) => act.witnesses = Some(Quantity::exact(2)),
        (other, act) => panic!("no real case missed {other:?} of {act:?} before"),
    }
}

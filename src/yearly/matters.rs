//! What became of matters: whether people could know of them, whether they discussed them, what was
//! done without either.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::PROGRAMME;
use super::facts::{Facts, field, ids};
use super::item::Item;
use super::measure::Measure;
use super::proportion::Proportion;
use crate::act::{ActKind, Channel, FindingResult, Topic};
use crate::actor::BodyKind;
use crate::matter::{Matter, MatterKind};
use crate::norm::Stage;
use crate::record::{Act, Publication, Record};
use crate::report::{Aspect, Explanation, Finding, Missing, Outcome, Statement};
use crate::time::{Period, When};
use crate::{MatterId, Truth};

/// The kinds of matter that the people discuss and decide, Law 10/2022/QH15 Art. 15.
const DECIDED: &[MatterKind] = &[
    MatterKind::WORKS,
    MatterKind::FUNDS,
    MatterKind::CONVENTION,
    MatterKind::HEAD_ELECTION,
    MatterKind::HEAD_DISCHARGE,
    MatterKind::BOARD_ELECTION,
    MatterKind::BOARD_DISCHARGE,
    MatterKind::SELF_MANAGEMENT,
];

/// The acts by which people come to know.
const KNOW: &[ActKind] = &[ActKind::Publish, ActKind::Notify];

/// The acts by which people discuss.
const DISCUSS: &[ActKind] = &[
    ActKind::Meet,
    ActKind::Ballot,
    ActKind::VoteOnline,
    ActKind::Elect,
    ActKind::Consult,
];

/// The acts by which a matter is carried out.
const DO: &[ActKind] = &[
    ActKind::BeginWork,
    ActKind::FinishWork,
    ActKind::AcceptWork,
    ActKind::CarryOut,
    ActKind::Collect,
    ActKind::Spend,
    ActKind::Account,
    ActKind::Enforce,
];

/// The channels that reach each household by itself.
const TO_HOUSEHOLDS: &[Channel] = &[
    Channel::DIRECT,
    Channel::INVITATION,
    Channel::TELEPHONE,
    Channel::AGREED_NETWORK,
];

/// How many days before a meeting its papers reach each household, Decree 59/2023/NĐ-CP Art. 3(4).
const DAYS_AHEAD: i32 = 2;

pub(super) fn count(facts: &Facts<'_>, items: &mut Vec<Item>) {
    for round in facts.rounds() {
        let village = round.village.clone();
        items.extend(understood(facts, &round.parts, village));
    }
    for record in &facts.records {
        if record.act.kind() == ActKind::Consult
            && let Some(matter) = record.matter.as_ref().and_then(|id| facts.case.matter(id))
        {
            items.extend(understood(facts, &[record], matter.body.clone()));
        }
    }
    items.extend(
        facts
            .report
            .findings
            .iter()
            .filter_map(|finding| publicity(facts, finding)),
    );
    for record in &facts.records {
        concluded(facts, record, items);
    }
    postings(facts, items);
    for matter in &facts.case.matters {
        if let Some(done) = Done::of(facts, matter) {
            items.extend(decided(facts, matter, &done));
            items.push(form_only(facts, matter, &done));
        }
    }
}

/// What was published or notified of a matter.
fn notices<'a>(facts: &Facts<'a>, matter: &MatterId) -> Vec<(&'a Record, &'a Publication)> {
    let notice = |record: &&'a Record| match &record.act {
        Act::Publish(act) | Act::Notify(act) if record.matter.as_ref() == Some(matter) => {
            Some((*record, act))
        }
        _ => None,
    };
    facts.records.iter().filter_map(notice).collect()
}

/// D4: whether each household could understand, before a round of voting or a consultation.
fn understood(facts: &Facts<'_>, parts: &[&Record], body: crate::BodyId) -> Option<Item> {
    let day = |record: &&&Record| (record.date.earliest(), record.id.clone());
    let first = parts.iter().min_by_key(day)?;
    let year = facts.in_year(first.date);
    let matter = first.matter.as_ref()?;
    if year.is_no() {
        return None;
    }
    let mut used: BTreeSet<&Channel> = BTreeSet::new();
    let mut papers = Truth::No;
    let mut seen = Vec::new();
    let mut missing = Vec::new();
    for (record, notice) in notices(facts, matter) {
        let ahead = record.date.not_after(&first.date);
        if ahead.is_no() {
            continue;
        }
        let Some(channels) = &notice.channels else {
            missing.push(field(record, Aspect::Channels));
            continue;
        };
        let reaches = channels
            .iter()
            .any(|channel| TO_HOUSEHOLDS.contains(channel));
        if reaches && notice.topic == Topic::MEETING_PAPERS {
            papers = papers.or(in_time(record.date, first.date));
        }
        if ahead.is_yes() {
            used.extend(channels);
            seen.push(record);
        } else {
            missing.push(field(record, Aspect::Date));
        }
    }
    let near = used.iter().any(|channel| TO_HOUSEHOLDS.contains(channel));
    let by_channels = used.len() >= 2 && near;
    let window = facts.until(matter, first.date);
    let complete =
        window.is_some_and(|window| KNOW.iter().all(|act| facts.complete(*act, None, window)));
    let holds = if papers.is_yes() || by_channels {
        Truth::Yes
    } else if missing.is_empty() && papers.is_no() && complete {
        Truth::No
    } else {
        Truth::Unknown
    };
    let holds = if year.is_yes() { holds } else { Truth::Unknown };
    let mut item = Item::counted(facts, Measure::ChanceToUnderstand, Proportion::of(holds));
    item.body = Some(body);
    item.matter = Some(matter.clone());
    item.subject = Some(first.id.clone());
    item.records = ids(&seen);
    if holds.is_unknown() {
        if first.date.exact().is_none() {
            missing.push(field(first, Aspect::Date));
        }
        if !complete {
            missing.push(facts.unrecorded(ActKind::Notify, None, When::unknown()));
        }
        item.missing = missing;
    }
    Some(item)
}

/// Whether papers came so many days ahead.
fn in_time(sent: When, held: When) -> Truth {
    let days = held.days_after(&sent);
    if days.at_least.is_some_and(|days| days >= DAYS_AHEAD) {
        Truth::Yes
    } else if days.at_most.is_some_and(|days| days < DAYS_AHEAD) {
        Truth::No
    } else {
        Truth::Unknown
    }
}

/// D6: a duty to publish or notify that fell due, and whether it was met in time.
fn publicity(facts: &Facts<'_>, finding: &Finding) -> Option<Item> {
    let holds = match finding.outcome {
        Outcome::Satisfied => Truth::Yes,
        Outcome::SatisfiedLate | Outcome::Unsatisfied => Truth::No,
        Outcome::Undetermined => Truth::Unknown,
        Outcome::Pending | Outcome::NotApplicable => return None,
    };
    // A duty is owed to somebody; conditions of validity are not. The tasks of the programme are points of
    // the report and no duties to publish.
    let task = finding
        .cites
        .first()
        .is_some_and(|cite| cite.instrument.as_str() == PROGRAMME);
    if task || finding.to.is_empty() || !asks_to_publish(&finding.explanation) {
        return None;
    }
    let subject = finding.subject.as_ref().and_then(|id| facts.record(id));
    let on = subject
        .map(|record| record.date)
        .or(finding.due)
        .unwrap_or(When::unknown());
    let year = facts.in_year(on);
    if year.is_no() {
        return None;
    }
    let holds = if year.is_yes() { holds } else { Truth::Unknown };
    let mut item = Item::counted(facts, Measure::PublicityInTime, Proportion::of(holds));
    let matter = facts.case.matter(&finding.matter);
    let body = finding.bearer.as_ref().or(finding.village.as_ref());
    item.body = body.or(matter.map(|matter| &matter.body)).cloned();
    item.matter = Some(finding.matter.clone());
    item.subject.clone_from(&finding.subject);
    item.norm = Some(finding.norm.clone());
    item.records.clone_from(&finding.records);
    if holds.is_unknown() {
        item.missing.clone_from(&finding.missing);
        if let Some(record) = subject.filter(|_| !year.is_yes()) {
            item.missing.push(field(record, Aspect::Date));
        }
    }
    Some(item)
}

/// D6: what a competent body concluded of a publication, where no norm of the catalogue was asked about it.
fn concluded(facts: &Facts<'_>, record: &Record, items: &mut Vec<Item>) {
    let Act::Conclude(conclusion) = &record.act else {
        return;
    };
    let year = facts.in_year(record.date);
    let mut told: Vec<(Truth, Option<MatterId>, Option<crate::BodyId>)> = Vec::new();
    for finding in &conclusion.findings {
        if year.is_no() || !finding.act.is_some_and(|act| KNOW.contains(&act)) {
            continue;
        }
        let holds = match finding.result {
            FindingResult::Done => Truth::Yes,
            FindingResult::NotDone | FindingResult::NotAsRequired => Truth::No,
            _ => Truth::Unknown,
        };
        let matter = finding.matter.as_ref().or(record.matter.as_ref()).cloned();
        let holds = if year.is_yes() { holds } else { Truth::Unknown };
        told.push((holds, matter, finding.by.clone()));
    }
    for (place, (holds, matter, by)) in told.iter().enumerate() {
        let asked = |item: &Item| {
            item.measure == Measure::PublicityInTime
                && item.norm.is_some()
                && item.matter == *matter
        };
        let again = told
            .iter()
            .take(place)
            .any(|(_, other, body)| other == matter && body == by);
        if again || items.iter().any(asked) {
            continue;
        }
        // Of one body and matter all that was concluded adds up to one item.
        let same = told
            .iter()
            .filter(|(_, other, body)| other == matter && body == by);
        let count = same.fold(Proportion::NOTHING, |sum, (one, ..)| {
            sum.plus(Proportion::of(*one))
        });
        let mut item = Item::counted(facts, Measure::PublicityInTime, count);
        let of = matter.as_ref().and_then(|id| facts.case.matter(id));
        item.body = by.clone().or_else(|| of.map(|matter| matter.body.clone()));
        item.matter.clone_from(matter);
        item.subject = Some(record.id.clone());
        item.records = Vec::from([record.id.clone()]);
        if !holds.is_yes() && count.unknown != crate::Quantity::exact(0) {
            item.missing = Vec::from([field(record, Aspect::Contents)]);
        }
        items.push(item);
    }
}

/// Whether the reasons of a finding speak of publishing or notifying.
fn asks_to_publish(reason: &Explanation) -> bool {
    let here = matches!(&reason.says, Statement::Done { act, .. } | Statement::NoRecord { act, .. } if KNOW.contains(act));
    here || reason.because.iter().any(asks_to_publish)
}

/// D6, at the side: the villages in which something was posted.
fn postings(facts: &Facts<'_>, items: &mut Vec<Item>) {
    let posted = |record: &&&Record| match &record.act {
        Act::Publish(act) => {
            let posting = |channels: &Vec<Channel>| channels.contains(&Channel::POSTING);
            act.channels.as_ref().is_some_and(posting)
                || act.places.as_ref().is_some_and(|places| !places.is_empty())
        }
        _ => false,
    };
    let posted: Vec<&Record> = facts.records.iter().filter(posted).copied().collect();
    for (village, exists) in facts.villages() {
        let own = |record: &&&Record| facts.village(record).as_ref() == Some(&village.id);
        let own: Vec<&Record> = posted.iter().filter(own).copied().collect();
        items.push(facts.of_village(
            Measure::VillagesWithPosting,
            village,
            exists,
            &own,
            ActKind::Publish,
        ));
    }
    items.extend(facts.unlisted_villages(Measure::VillagesWithPosting));
}

/// Whether the kind of a matter does not say if the people decide it.
fn open_kind(matter: &Matter) -> bool {
    matter.kind == MatterKind::DEMOCRACY_CASE || !MatterKind::KNOWN.contains(&matter.kind)
}

/// That a matter reached Do, and when at the earliest.
struct Done<'a> {
    first: &'a Record,
    on: When,
    year: Truth,
}

impl<'a> Done<'a> {
    /// Of a matter that the people decide, or of which it is not known whether they do: a case that
    /// somebody found, a kind that only the caller knows.
    fn of(facts: &Facts<'a>, matter: &Matter) -> Option<Self> {
        if !open_kind(matter) && !DECIDED.contains(&matter.kind) {
            return None;
        }
        let (first, on) = facts
            .records
            .iter()
            .filter_map(|record| Some((*record, done_on(record, &matter.id)?)))
            // Of an act of which no day is known it is not known that it came first.
            .min_by_key(|(record, on)| {
                (
                    on.earliest().is_none(),
                    on.earliest(),
                    on.latest(),
                    record.id.clone(),
                )
            })?;
        // What is known by a conclusion alone belongs to the year of the conclusion.
        let concluded = matches!(first.act, Act::Conclude(_)) && on.earliest().is_none();
        let year = facts.in_year(if concluded { first.date } else { on });
        (!year.is_no()).then_some(Self { first, on, year })
    }
}

/// When a record shows that a matter is carried out: by doing it, or by a conclusion that it was done.
fn done_on(record: &Record, matter: &MatterId) -> Option<When> {
    if let Act::Conclude(conclusion) = &record.act {
        let done = conclusion.findings.iter().find(|finding| {
            let of = finding.matter.as_ref().or(record.matter.as_ref()) == Some(matter);
            let result = matches!(
                finding.result,
                FindingResult::Done | FindingResult::NotAsRequired | FindingResult::OutsidePowers
            );
            of && result && finding.act.is_some_and(|act| DO.contains(&act))
        })?;
        // What is concluded was done by then.
        let by_then = || When::range(None, record.date.latest()).unwrap_or(When::unknown());
        return Some(done.period.unwrap_or_else(by_then));
    }
    let own = record.matter.as_ref() == Some(matter) && DO.contains(&record.act.kind());
    own.then_some(record.date)
}

/// D8: whether the votes on a matter that reached Do can be checked.
fn decided(facts: &Facts<'_>, matter: &Matter, done: &Done<'_>) -> Option<Item> {
    let own = |finding: &&Finding| finding.matter == matter.id;
    let counted = facts
        .report
        .findings
        .iter()
        .filter(own)
        .find(|finding| finding.vote.is_some());
    let votes = |record: &&&Record| {
        let kind = record.act.kind();
        record.matter.as_ref() == Some(&matter.id)
            && kind != ActKind::Consult
            && DISCUSS.contains(&kind)
    };
    let votes: Vec<&Record> = facts.records.iter().filter(votes).copied().collect();
    let window = facts.until(&matter.id, done.on)?;
    let ballots = DISCUSS.iter().filter(|act| **act != ActKind::Consult);
    let complete = ballots
        .clone()
        .all(|act| facts.complete(*act, None, window));
    let body = facts.body(&matter.body);
    let part = body.is_none_or(|body| body.kind == BodyKind::VILLAGE_PART);
    let mut missing = Vec::new();
    if part {
        missing.push(Missing::Community {
            body: matter.body.clone(),
        });
    }
    if !done.year.is_yes() {
        missing.push(field(done.first, Aspect::Date));
    }
    if votes.is_empty() && !complete {
        missing.push(facts.unrecorded(ActKind::Meet, None, When::unknown()));
    }
    let holds = if !missing.is_empty() || open_kind(matter) {
        Truth::Unknown
    } else {
        counted.is_some().into()
    };
    let mut item = Item::counted(facts, Measure::DecidedByCommunity, Proportion::of(holds));
    item.body = Some(matter.body.clone());
    item.matter = Some(matter.id.clone());
    let mut records = votes;
    records.push(done.first);
    item.records = ids(&records);
    item.missing = missing;
    Some(item)
}

/// D9: whether a matter reached Do without Know or Discuss.
fn form_only(facts: &Facts<'_>, matter: &Matter, done: &Done<'_>) -> Item {
    let mut stages = Vec::new();
    let mut records = Vec::from([done.first]);
    let mut missing = Vec::new();
    let mut holds = Truth::No;
    for (stage, acts) in [(Stage::Know, KNOW), (Stage::Discuss, DISCUSS)] {
        let seen = seen(facts, matter, acts, done, &mut records, &mut missing);
        let breached = facts.report.findings.iter().any(|finding| {
            finding.matter == matter.id && finding.stage == stage && skipped(facts, finding)
        });
        let lacking = (!seen).or(breached.into());
        if lacking.is_yes() {
            stages.push(stage);
        }
        holds = holds.or(lacking);
    }
    if !done.year.is_yes() {
        holds = Truth::Unknown;
        missing.push(field(done.first, Aspect::Date));
    }
    let mut item = Item::counted(facts, Measure::FormOnly, Proportion::of(holds));
    item.body = Some(matter.body.clone());
    item.matter = Some(matter.id.clone());
    item.records = ids(&records);
    if holds.is_yes() {
        item.stages = stages;
    }
    if holds.is_unknown() {
        item.missing = missing;
    }
    item
}

/// Whether an act of a stage came before a matter was carried out.
fn seen<'a>(
    facts: &Facts<'a>,
    matter: &Matter,
    acts: &[ActKind],
    done: &Done<'a>,
    records: &mut Vec<&'a Record>,
    missing: &mut Vec<Missing>,
) -> Truth {
    let own = |record: &&&Record| {
        record.matter.as_ref() == Some(&matter.id) && acts.contains(&record.act.kind())
    };
    let own: Vec<&Record> = facts.records.iter().filter(own).copied().collect();
    let before = |record: &Record| record.date.not_after(&done.on);
    if let Some(first) = own.iter().find(|record| before(record).is_yes()) {
        records.push(first);
        return Truth::Yes;
    }
    let open: Vec<&Record> = own
        .into_iter()
        .filter(|record| before(record).is_unknown())
        .collect();
    if let Some(record) = open.first() {
        let vague = if record.date.exact().is_some() {
            done.first
        } else {
            record
        };
        missing.push(field(vague, Aspect::Date));
        return Truth::Unknown;
    }
    if let Some(conclusion) = facts
        .records
        .iter()
        .find(|record| not_done(record, &matter.id, acts))
    {
        records.push(conclusion);
        return Truth::No;
    }
    let window = facts.until(&matter.id, done.on);
    let complete = |act: &ActKind| window.is_some_and(|window| facts.complete(*act, None, window));
    let uncovered = acts.iter().copied().filter(|act| !complete(act));
    let absent: Vec<Missing> = uncovered
        .map(|act| facts.unrecorded(act, None, When::unknown()))
        .collect();
    let all = absent.is_empty();
    missing.extend(absent);
    if all { Truth::No } else { Truth::Unknown }
}

/// Whether a record concludes that one of some acts was not done on a matter.
fn not_done(record: &Record, matter: &MatterId, acts: &[ActKind]) -> bool {
    let Act::Conclude(conclusion) = &record.act else {
        return false;
    };
    conclusion.findings.iter().any(|finding| {
        finding.result == FindingResult::NotDone
            && finding.matter.as_ref().or(record.matter.as_ref()) == Some(matter)
            && finding.act.is_some_and(|act| acts.contains(&act))
    })
}

/// Whether something that was owed before a decision, or before its carrying out, is shown not to have
/// been done before it: what came late and still before it is not.
fn skipped(facts: &Facts<'_>, finding: &Finding) -> bool {
    let Some(subject) = finding.subject.as_ref().and_then(|id| facts.record(id)) else {
        return false;
    };
    let done = match finding.outcome {
        Outcome::Unsatisfied => None,
        Outcome::SatisfiedLate => finding.done,
        _ => return false,
    };
    if finding.to.is_empty() {
        // An order: what came first was to come before the carrying out.
        return done.is_none() && DO.contains(&subject.act.kind());
    }
    let due = finding
        .due
        .map_or(Truth::Unknown, |due| due.not_after(&subject.date));
    let after = done.is_none_or(|done| done.not_after(&subject.date).is_no());
    due.is_yes() && after
}

impl Facts<'_> {
    /// The time in which what came before a day must be recorded: from the opening of the matter, if
    /// somebody says when that was.
    fn until(&self, matter: &MatterId, on: When) -> Option<Period> {
        let opened = self.case.matter(matter).and_then(|matter| matter.opened);
        let last = on.latest().unwrap_or(self.report.receipt.as_of);
        Period::try_new(opened, Some(last.checked_add_days(1)?)).ok()
    }
}

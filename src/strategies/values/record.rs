//! Records with their envelopes, and the parts that several acts share.

use alloc::vec::Vec;
use core::fmt::Debug;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use super::super::count::any_quantity;
use super::super::time::{any_date, any_when};
use super::payload::{
    any_ballot_record, any_complaint, any_conclusion, any_concur, any_consultation,
    any_decision_record, any_deed, any_election_record, any_enforcement, any_judgement, any_levy,
    any_meeting_record, any_money, any_online_vote_record, any_plan, any_publication,
    any_review_record, any_ruling, any_sending, any_set_up, any_split_petitions,
    any_support_record, any_tally, any_withdrawal,
};
use super::text::{any_body_id, any_matter_id, any_record_id, any_text};
use super::time::{any_period, any_span};
use super::words::{
    any_act_kind, any_body_kind, any_facility, any_finding_result, any_matter_kind,
    any_printed_what, any_reach, any_rung, any_source_kind, any_term, any_topic, any_vote_unit,
    any_yes_no,
};
use crate::actor::Body;
use crate::matter::Matter;
use crate::record::{
    Act, Attestor, BodyFinding, Candidate, Coverage, Delivery, DocumentRef, Evidence,
    FacilityEntry, HouseholdCount, Interruption, Members, Origin, Printed, Reading, Record,
    Registers, Scheduled, Signature, Source, StaffCount, TermItem, VillageCount, Votes,
};

const FEW: core::ops::RangeInclusive<usize> = 0..=3;

/// A sum of money in whole dong, as large as a document takes.
pub(super) fn dong() -> impl Strategy<Value = u64> + Clone {
    prop_oneof![4 => 0_u64..100_000_000, 1 => Just(9_007_199_254_740_991)].boxed()
}

parts! {
    any_votes_of: Votes = any_vote_unit().prop_map(Votes::new);
        with_electorate: any_quantity(); with_attending: any_quantity(); with_issued: any_quantity();
        with_returned: any_quantity(); with_valid: any_quantity(); with_in_favour: any_quantity();
        with_against: any_quantity(); with_blank: any_quantity(); with_invalid: any_quantity();;
    any_candidate: Candidate = (1_u16..9, any_quantity()).prop_map(|(place, votes)| Candidate::new(place, votes));;
    any_printed: Printed = any_text().prop_map(Printed::new); with_what: any_printed_what();;
    any_delivery: Delivery = any_body_id().prop_map(Delivery::new); with_received: any_when();;
    any_signature: Signature = (any_body_kind(), any_quantity()).prop_map(|(role, count)| Signature::new(role, count));;
    any_origin: Origin = (any_body_kind(), any_quantity()).prop_map(|(role, count)| Origin::new(role, count));;
    any_members: Members = Just(Members::new());
        with_size: any_quantity(); with_chair: any_body_kind(); with_origins: vec(any_origin(), FEW);
        with_barred: any_yes_no();;
    any_scheduled: Scheduled = any_act_kind().prop_map(Scheduled::new);
        with_topic: any_topic(); with_date: any_when(); with_count: any_quantity();;
    any_interruption: Interruption = any_when().prop_map(Interruption::new); with_until: any_when();;
    any_document_ref: DocumentRef = any_text().prop_map(DocumentRef::new); with_date: any_when();;
    any_attestor: Attestor = (any_body_kind(), any_quantity()).prop_map(|(role, count)| Attestor::new(role, count));;
    any_evidence: Evidence = any_rung().prop_map(Evidence::new);
        with_documents: vec(any_document_ref(), FEW); with_attested_by: vec(any_attestor(), FEW);;
    any_body_finding: BodyFinding = any_finding_result().prop_map(BodyFinding::new);
        with_act: any_act_kind(); with_topic: any_topic(); with_by: any_body_id();
        with_matter: any_matter_id(); with_period: any_when(); with_count: any_quantity();;
    any_term_item: TermItem = any_text().prop_map(TermItem::new);
        with_dong: dong(); with_text: any_text(); with_per: any_text();;
    any_coverage: Coverage = any_period().prop_map(Coverage::new);
        with_acts: vec(any_act_kind(), FEW); with_bodies: vec(any_body_id(), FEW);
        with_declared_by: any_body_id();;
    any_household_count: HouseholdCount =
        (any_body_id(), any_quantity()).prop_map(|(of, count)| HouseholdCount::new(of, count));
        with_period: any_period();;
    any_village_count: VillageCount =
        (any_body_id(), any_quantity()).prop_map(|(of, count)| VillageCount::new(of, count));
        with_period: any_period();;
    any_staff_count: StaffCount =
        (any_body_id(), any_quantity()).prop_map(|(of, count)| StaffCount::new(of, count));
        with_period: any_period();;
    any_facility_entry: FacilityEntry = (any_body_id(), any_facility(), any_yes_no())
        .prop_map(|(of, facility, has)| FacilityEntry::new(of, facility, has));;
    any_reading: Reading = any_term().prop_map(Reading::new);
        with_holds: any_yes_no(); with_within: any_span();;
    any_registers: Registers = Just(Registers::new());
        with_households: vec(any_household_count(), FEW); with_villages: vec(any_village_count(), FEW);
        with_staff: vec(any_staff_count(), FEW); with_facilities: vec(any_facility_entry(), FEW);;
    any_source: Source = any_source_kind().prop_map(Source::new);
        with_url: any_text(); with_published: any_when(); with_concluded: any_text();;
    any_body: Body = (any_body_id(), any_body_kind()).prop_map(|(id, kind)| Body::new(id, kind));
        with_name: any_text(); with_parent: any_body_id(); with_also_holds: vec(any_body_kind(), FEW);
        with_period: any_period();;
    any_matter: Matter = (any_matter_id(), any_matter_kind(), any_reach(), any_body_id())
        .prop_map(|(id, kind, reach, body)| Matter::new(id, kind, reach, body));
        with_title: any_text(); with_opened: any_date();;
}

/// The acts that say the same: one of them, with what it says.
fn of<T: Debug + Clone + 'static>(
    payload: impl Strategy<Value = T> + 'static,
    acts: &'static [fn(T) -> Act],
) -> BoxedStrategy<Act> {
    (select(acts), payload)
        .prop_map(|(act, payload)| act(payload))
        .boxed()
}

/// Any [`Act`]: each payload as often as any other.
pub fn any_act() -> impl Strategy<Value = Act> + Clone {
    Union::new(Vec::from([
        of(any_publication(), &[Act::Publish, Act::Notify]),
        of(any_plan(), &[Act::Plan]),
        of(
            any_deed(),
            &[
                Act::Train,
                Act::PutUp,
                Act::Initiate,
                Act::Receive,
                Act::Propose,
                Act::Critique,
                Act::Dialogue,
                Act::CarryOut,
                Act::Monitor,
                Act::Guide,
                Act::BeginWork,
                Act::FinishWork,
                Act::AcceptWork,
                Act::Urge,
                Act::Direct,
                Act::Evaluate,
                Act::Commend,
                Act::Discipline,
                Act::Remedy,
                Act::Update,
            ],
        ),
        of(any_consultation(), &[Act::Consult]),
        of(any_support_record(), &[Act::Support]),
        of(any_meeting_record(), &[Act::Meet]),
        of(any_ballot_record(), &[Act::Ballot]),
        of(any_online_vote_record(), &[Act::VoteOnline]),
        of(any_election_record(), &[Act::Elect]),
        of(any_decision_record(), &[Act::Decide]),
        of(any_concur(), &[Act::Agree]),
        of(any_judgement(), &[Act::Judge]),
        of(
            any_ruling(),
            &[
                Act::Recognise,
                Act::Refuse,
                Act::OrderRerun,
                Act::OrderElection,
                Act::SetEffect,
                Act::Postpone,
                Act::Annul,
                Act::Suspend,
                Act::RequestAmendment,
                Act::Designate,
                Act::AppointInterim,
                Act::Reply,
            ],
        ),
        of(any_set_up(), &[Act::SetUp]),
        of(any_sending(), &[Act::Send, Act::Report, Act::File]),
        of(any_levy(), &[Act::SetLevy]),
        of(
            any_money(),
            &[
                Act::Exempt,
                Act::Collect,
                Act::Spend,
                Act::Account,
                Act::Refund,
            ],
        ),
        of(any_enforcement(), &[Act::Enforce]),
        of(any_review_record(), &[Act::Inspect, Act::Supervise]),
        of(any_conclusion(), &[Act::Conclude]),
        of(
            any_complaint(),
            &[Act::Complain, Act::Petition, Act::Answer],
        ),
        of(any_split_petitions(), &[Act::Split]),
        of(any_withdrawal(), &[Act::Withdraw]),
        of(any_tally(), &[Act::Tally]),
    ]))
    .boxed()
}

/// Any [`Record`]; the ids that it names lead nowhere.
pub fn any_record() -> impl Strategy<Value = Record> + Clone {
    let links = (option::of(any_record_id()), option::of(any_record_id()));
    let whose = (option::of(any_body_id()), option::of(any_matter_id()));
    let when = (any_when(), option::of(any_date()));
    (
        any_record_id(),
        any_act(),
        when,
        whose,
        links,
        option::of(any_evidence()),
    )
        .prop_map(
            |(id, act, (date, recorded), (actor, matter), (responds_to, corrects), evidence)| {
                Record {
                    id,
                    act,
                    date,
                    actor,
                    matter,
                    recorded,
                    responds_to,
                    corrects,
                    evidence,
                }
            },
        )
        .boxed()
}

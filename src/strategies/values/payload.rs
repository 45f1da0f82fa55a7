//! What a record can say of each act.

use alloc::boxed::Box;

use proptest::collection::vec;
use proptest::prelude::*;

use super::super::count::any_quantity;
use super::super::time::any_when;
use super::record::{
    any_body_finding, any_candidate, any_delivery, any_interruption, any_members, any_printed,
    any_scheduled, any_signature, any_term_item, any_votes_of, dong,
};
use super::text::{any_body_id, any_record_id, any_text};
use super::words::{
    any_act_kind, any_channel, any_concurrence, any_field, any_form, any_method, any_outcome,
    any_place, any_topic, any_yes_no,
};
use crate::record::{
    BallotRecord, Complaint, Conclusion, Concur, Consultation, DecisionRecord, Deed,
    ElectionRecord, Enforcement, Judgement, Levy, MeetingRecord, Money, OnlineVoteRecord, Plan,
    Publication, Review, Ruling, Sending, SetUp, SplitPetitions, SupportRecord, Tally, Votes,
    Withdrawal,
};

fn votes() -> impl Strategy<Value = Box<Votes>> + Clone {
    any_votes_of().prop_map(Box::new)
}

const FEW: core::ops::RangeInclusive<usize> = 0..=3;

parts! {
    any_deed: Deed = Just(Deed::new());
        with_topic: any_topic(); with_terms: vec(any_term_item(), FEW); with_count: any_quantity();
        with_text: any_text(); with_to: any_body_id(); with_own_initiative: any_yes_no();
        with_contents: vec(any_field(), FEW); with_period: any_when();;
    any_publication: Publication = any_topic().prop_map(Publication::new);
        with_channels: vec(any_channel(), FEW); with_places: vec(any_place(), FEW); with_until: any_when();
        with_interruptions: vec(any_interruption(), FEW); with_contents: vec(any_field(), FEW);;
    any_plan: Plan = Just(Plan::new());
        with_topic: any_topic(); with_contents: vec(any_field(), FEW);
        with_scheduled: vec(any_scheduled(), FEW); with_period: any_when();;
    any_consultation: Consultation = Just(Consultation::new());
        with_topic: any_topic(); with_until: any_when(); with_votes: votes();
        with_printed: vec(any_printed(), FEW);;
    any_meeting_record: MeetingRecord = Just(MeetingRecord::new());
        with_topic: any_topic(); with_round: 1_u16..9; with_cluster: any_body_id();
        with_village: any_body_id(); with_convenor: any_body_id(); with_method: any_method();
        with_votes: votes(); with_secretary: votes(); with_method_votes: votes();
        with_witnesses: any_quantity(); with_printed: vec(any_printed(), FEW);;
    any_ballot_record: BallotRecord = Just(BallotRecord::new());
        with_round: 1_u16..9; with_village: any_body_id(); with_until: any_when(); with_votes: votes();
        with_witnesses: any_quantity(); with_printed: vec(any_printed(), FEW);;
    any_online_vote_record: OnlineVoteRecord = Just(OnlineVoteRecord::new());
        with_topic: any_topic(); with_round: 1_u16..9; with_village: any_body_id(); with_until: any_when();
        with_votes: votes(); with_printed: vec(any_printed(), FEW);;
    any_election_record: ElectionRecord = Just(ElectionRecord::new());
        with_form: any_form(); with_round: 1_u16..9; with_village: any_body_id();
        with_convenor: any_body_id(); with_method: any_method(); with_until: any_when();
        with_votes: votes(); with_candidates: vec(any_candidate(), FEW); with_witnesses: any_quantity();
        with_printed: vec(any_printed(), FEW);;
    any_decision_record: DecisionRecord = Just(DecisionRecord::new());
        with_topic: any_topic(); with_outcome: any_outcome(); with_round: 1_u16..9;
        with_written: any_yes_no(); with_contents: vec(any_field(), FEW);
        with_signed: vec(any_signature(), FEW); with_terms: vec(any_term_item(), FEW);
        with_number: any_text();;
    any_concur: Concur = (any_topic(), any_concurrence()).prop_map(|(topic, how)| Concur::new(topic, how));;
    any_judgement: Judgement = (any_topic(), any_yes_no()).prop_map(|(topic, holds)| Judgement::new(topic, holds));;
    any_ruling: Ruling = Just(Ruling::new());
        with_topic: any_topic(); with_round: 1_u16..9; with_written: any_yes_no();
        with_contents: vec(any_field(), FEW); with_effective: any_when(); with_until: any_when();
        with_number: any_text();;
    any_set_up: SetUp = any_topic().prop_map(SetUp::new);
        with_members: any_members(); with_votes: votes();;
    any_sending: Sending = (any_topic(), vec(any_delivery(), FEW)).prop_map(|(topic, to)| Sending::new(topic, to));
        with_attached: vec(any_topic(), FEW); with_copies: any_quantity(); with_period: any_when();
        with_signed: vec(any_signature(), FEW); with_contents: vec(any_field(), FEW);;
    any_support_record: SupportRecord = any_quantity().prop_map(SupportRecord::new);;
    any_levy: Levy = vec(any_term_item(), FEW).prop_map(Levy::new);
        with_claimed_basis: any_text();;
    any_money: Money = Just(Money::new());
        with_topic: any_topic(); with_terms: vec(any_term_item(), FEW); with_households: any_quantity();
        with_income_dong: dong(); with_spending_dong: dong();;
    any_enforcement: Enforcement = any_text().prop_map(Enforcement::new);
        with_households: any_quantity(); with_claimed_basis: any_text();;
    any_review_record: Review = Just(Review::new());
        with_topic: any_topic(); with_object: any_body_id(); with_period: any_when(); with_until: any_when();
        with_count: any_quantity(); with_listed: any_quantity();;
    any_conclusion: Conclusion = vec(any_body_finding(), FEW).prop_map(Conclusion::new);
        with_number: any_text();;
    any_complaint: Complaint = Just(Complaint::new());
        with_topic: any_topic(); with_to: any_body_id(); with_households: any_quantity();
        with_staff: any_quantity(); with_petitions: any_quantity(); with_items: any_quantity();
        with_answered: any_quantity(); with_grounds: any_text();;
    any_split_petitions: SplitPetitions = (any_quantity(), any_quantity())
        .prop_map(|(petitions, items)| SplitPetitions::new(petitions, items));;
    any_tally: Tally = any_act_kind().prop_map(Tally::new);
        with_until: any_when(); with_topic: any_topic(); with_done: any_quantity(); with_owed: any_quantity();
        with_parts: vec(any_quantity(), FEW); with_votes: votes(); with_printed: vec(any_printed(), FEW);;
    any_withdrawal: Withdrawal = any_record_id().prop_map(Withdrawal::new);;
}

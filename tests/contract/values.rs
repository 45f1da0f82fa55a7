//! The strategies for single values: one for every type that a caller hands in or gets out, and each value is
//! read back from its JSON form as it was.

use alloc::collections::BTreeSet;
use core::fmt::Debug;
use std::fs;

use danchu::proptest::prelude::*;
use danchu::proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use danchu::strategies::values::*;
use danchu::strategies::{any_date, any_quantity, any_when};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::sources::{exported, root};

fn each<T: Debug>(
    strategy: &impl Strategy<Value = T>,
    test: impl Fn(T) -> Result<(), TestCaseError>,
) {
    let config = Config {
        cases: 48,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng)
        .run(strategy, test)
        .unwrap();
}

/// That each value is read back, by the reader of the crate and by serde alone.
fn round_trip<T: Debug + PartialEq + Serialize + DeserializeOwned>(
    strategy: &impl Strategy<Value = T>,
) {
    each(strategy, |value| {
        let text = serde_json::to_string(&value).unwrap();
        let back: T = serde_json::from_str(&text)
            .map_err(|error| TestCaseError::fail(format!("{error}: {text}")))?;
        prop_assert_eq!(&back, &value);
        let read = danchu::wire::read::<T>(&text)
            .map_err(|error| TestCaseError::fail(format!("{error}: {text}")))?;
        prop_assert_eq!(read, value);
        Ok(())
    });
}

/// Tests the strategies of stored values, and lists them with those of other values.
macro_rules! values {
    (stored { $($stored:ident: $S:ident;)+ } plain { $($plain:ident: $P:ident;)+ }) => {
        const STRATEGIES: &[(&str, &str)] = &[
            $((stringify!($stored), stringify!($S)),)+
            $((stringify!($plain), stringify!($P)),)+
        ];

        /// Kills: writing a period that has no first day as if it had no last day either.
        #[test]
        fn every_stored_value_is_read_back() {
            let tests: &[fn()] = &[$(|| round_trip(&$stored())),+];
            for test in tests {
                test();
            }
        }

        #[test]
        fn values_without_a_stored_form_are_made_too() {
            let tests: &[fn()] = &[$(|| each(&$plain(), |_| Ok(()))),+];
            for test in tests {
                test();
            }
        }
    };
}

values! {
    stored {
        any_word: Word;
        any_when: When;
        any_date: Date;
        any_place: Place;
        any_month_day: MonthDay;
        any_span: Span;
        any_period: Period;
        any_act: Act;
        any_act_kind: ActKind;
        any_assurance: Assurance;
        any_attestor: Attestor;
        any_ballot_record: BallotRecord;
        any_band: Band;
        any_bearers: Bearers;
        any_body: Body;
        any_body_finding: BodyFinding;
        any_body_id: BodyId;
        any_body_kind: BodyKind;
        any_bound: Bound;
        any_calendar_rows: CalendarRows;
        any_candidate: Candidate;
        any_cap: Cap;
        any_case_id: CaseId;
        any_channel: Channel;
        any_citation: Citation;
        any_complaint: Complaint;
        any_composition: Composition;
        any_conclusion: Conclusion;
        any_concur: Concur;
        any_concurrence: Concurrence;
        any_cond: Cond;
        any_consultation: Consultation;
        any_counted: Counted;
        any_counting_rules: CountingRules;
        any_coverage: Coverage;
        any_date_info: DateInfo;
        any_day_status: Status;
        any_decision_record: DecisionRecord;
        any_deed: Deed;
        any_delivery: Delivery;
        any_denominator: Denominator;
        any_document_ref: DocumentRef;
        any_duty: Duty;
        any_each: Each;
        any_effect: Effect;
        any_effect_from: EffectFrom;
        any_election_record: ElectionRecord;
        any_enabling: Enabling;
        any_enabling_kind: EnablingKind;
        any_enforcement: Enforcement;
        any_evidence: Evidence;
        any_evidence_class: EvidenceClass;
        any_extent: Extent;
        any_facility: Facility;
        any_facility_entry: FacilityEntry;
        any_fact: Fact;
        any_field: Field;
        any_finding: Finding;
        any_finding_result: FindingResult;
        any_first_day: FirstDay;
        any_form: Form;
        any_form_rule: FormRule;
        any_holiday: Holiday;
        any_household_count: HouseholdCount;
        any_instrument: Instrument;
        any_instrument_kind: InstrumentKind;
        any_instrument_number: InstrumentNumber;
        any_instrument_ref: InstrumentRef;
        any_interruption: Interruption;
        any_judgement: Judgement;
        any_kind_row: KindRow;
        any_label: Label;
        any_levy: Levy;
        any_local_rule: LocalRule;
        any_matter: Matter;
        any_matter_id: MatterId;
        any_matter_kind: MatterKind;
        any_meeting_record: MeetingRecord;
        any_members: Members;
        any_method: Method;
        any_modality: Modality;
        any_money: Money;
        any_month_end: MonthEnd;
        any_need: Need;
        any_norm: Norm;
        any_norm_id: NormId;
        any_occasion: Occasion;
        any_online_vote_record: OnlineVoteRecord;
        any_origin: Origin;
        any_outcome: Outcome;
        any_part: Part;
        any_partner: Partner;
        any_pattern: Pattern;
        any_perform: Perform;
        any_plan: Plan;
        any_points: Points;
        any_precedence: Precedence;
        any_printed: Printed;
        any_printed_what: PrintedWhat;
        any_programme: Programme;
        any_programme_id: ProgrammeId;
        any_provision: Provision;
        any_publication: Publication;
        any_quantity: Quantity;
        any_reach: Reach;
        any_reading: Reading;
        any_reason: Reason;
        any_record: Record;
        any_record_id: RecordId;
        any_registers: Registers;
        any_relation: Relation;
        any_relation_kind: RelationKind;
        any_report: Report;
        any_review: Review;
        any_review_record: Review;
        any_roll: Roll;
        any_rule: Rule;
        any_ruling: Ruling;
        any_rung: Rung;
        any_same_day: SameDay;
        any_scale: Scale;
        any_scheduled: Scheduled;
        any_scope: Scope;
        any_score: Score;
        any_seat: Seat;
        any_sending: Sending;
        any_set_up: SetUp;
        any_share: Share;
        any_signature: Signature;
        any_signers: Signers;
        any_source: Source;
        any_source_kind: SourceKind;
        any_split_petitions: SplitPetitions;
        any_staff_count: StaffCount;
        any_stage: Stage;
        any_state_rank: StateRank;
        any_status: Status;
        any_subject: Subject;
        any_succession: Succession;
        any_successors: Successors;
        any_support_record: SupportRecord;
        any_swap: Swap;
        any_tally: Tally;
        any_term: Term;
        any_term_item: TermItem;
        any_test: Test;
        any_text: String;
        any_timing: Timing;
        any_topic: Topic;
        any_trigger: Trigger;
        any_truth: Truth;
        any_unmodelled: Unmodelled;
        any_validity: Validity;
        any_village_count: VillageCount;
        any_vote_of: VoteOf;
        any_vote_outcome: VoteOutcome;
        any_vote_unit: VoteUnit;
        any_votes_of: Votes;
        any_week_day: WeekDay;
        any_window_year: WindowYear;
        any_withdrawal: Withdrawal;
        any_yearly_report: YearlyReport;
        any_yes_no: YesNo;
    }
    plain {
        any_recurrence: Recurrence;
        any_interval: Interval;
        any_until: Until;
        any_body_family: Family;
        any_family: Family;
        any_level: Level;
    }
}

/// Types that nothing makes by itself, and why.
const NOT_MADE: &[(&str, &[&str])] = &[
    (
        "the name of a format has one value",
        &[
            "CaseFormat",
            "ProgrammeFormat",
            "ReportFormat",
            "YearlyFormat",
        ],
    ),
    ("the worlds make it", &["Case"]),
    (
        "part of a report or a finding, which are made",
        &[
            "Aspect",
            "Axes",
            "Cited",
            "Conflict",
            "Explanation",
            "Inconsistency",
            "Missing",
            "NotApplicable",
            "Outcome",
            "Owed",
            "Question",
            "Receipt",
            "Standing",
            "Statement",
            "StatusEntry",
            "Summary",
            "VotesNeeded",
        ],
    ),
    (
        "part of a review, which is made",
        &["Became", "Flaw", "Grade", "ReviewFinding", "Stretch"],
    ),
    (
        "part of a yearly report, which is made",
        &[
            "Defect",
            "Item",
            "Measure",
            "MeasureKind",
            "OtherYear",
            "Proportion",
            "Silence",
            "YearlyBody",
            "YearlyCase",
            "YearlyGood",
            "YearlyMatter",
            "YearlyRecord",
            "YearlySource",
            "YearlyTask",
        ],
    ),
    (
        "what a question to a value answers, computed and never handed in",
        &[
            "BodyKindInfo",
            "Classified",
            "DayCount",
            "DayKind",
            "Deadline",
            "Fate",
            "ForceStatus",
            "Heir",
            "IdentityNeed",
            "Layout",
            "LaxNumber",
            "Moved",
            "PrecedenceGround",
            "Repair",
            "Step",
            "UnknownCalendar",
        ],
    ),
    (
        "a part of a value that is made, with no text of its own",
        &["PointLetter", "ProvisionSet", "Motto"],
    ),
    ("made of rows, which are made", &["WorkingCalendar"]),
    (
        "an argument of a computation with two values",
        &["Direction"],
    ),
];

const ROOMS: &[&str] = &[
    "act",
    "actor",
    "law",
    "norm",
    "programme",
    "record",
    "report",
    "review",
    "time",
    "yearly",
];

/// Every type of these rooms but the errors.
fn types() -> BTreeSet<String> {
    let mut types: BTreeSet<String> = ROOMS.iter().flat_map(|room| exported(room)).collect();
    types.extend(["Matter", "MatterKind", "Reach", "Share", "Bound"].map(str::to_owned));
    types.retain(|name| {
        !name.ends_with("Error") && !name.starts_with("TryNew") && name != "DateOutOfRange"
    });
    types
}

#[test]
fn every_type_is_made_or_a_reason_says_why_not() {
    let made: BTreeSet<String> = STRATEGIES.iter().map(|(_, of)| (*of).to_owned()).collect();
    let excused: BTreeSet<String> = NOT_MADE
        .iter()
        .flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned()))
        .collect();
    let types = types();
    assert!(types.len() > 150);
    let unmade: Vec<_> = types
        .iter()
        .filter(|name| !made.contains(*name) && !excused.contains(*name))
        .collect();
    assert!(unmade.is_empty(), "nothing makes {unmade:?}");
    // An outcome of a finding and one of a decision have one name.
    let twice = made
        .intersection(&excused)
        .filter(|name| *name != "Outcome");
    assert_eq!(twice.collect::<Vec<_>>(), Vec::<&String>::new());
    let gone: Vec<_> = excused.difference(&types).collect();
    assert!(gone.is_empty(), "no such type: {gone:?}");
}

#[test]
fn every_strategy_for_a_value_is_on_the_list() {
    let folder = root().join("src/strategies/values");
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines().map(str::trim_start) {
            let start = line.strip_prefix("pub fn ").unwrap_or(line);
            let name: String = start
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let rest = start.get(name.len()..).unwrap_or_default();
            let declared = line.starts_with("pub fn ") || rest.starts_with(": ");
            if name.starts_with("any_") && declared {
                found.insert(name);
            }
        }
    }
    let listed: BTreeSet<String> = STRATEGIES
        .iter()
        .map(|(name, _)| (*name).to_owned())
        .collect();
    let missing: Vec<_> = found.difference(&listed).collect();
    assert!(found.len() > 100);
    assert!(missing.is_empty(), "{missing:?}");
}

/// Kills: giving every norm of a made programme one id.
#[test]
fn whole_documents_hold_together() {
    each(&any_programme(), |programme| {
        prop_assert_eq!(programme.problems(), vec![]);
        let text = danchu::wire::write(&programme).unwrap();
        prop_assert_eq!(
            danchu::wire::read_programme(&text).unwrap(),
            programme.clone()
        );
        prop_assert!(danchu::check::Checker::of_programme(&programme).is_ok());
        Ok(())
    });
}

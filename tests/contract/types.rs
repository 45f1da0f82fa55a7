//! What every type can do: shown, cloned, sent and shared between threads; compared, if it is data.

use alloc::collections::BTreeSet;
use core::fmt::Debug;

use crate::sources::exported;

const fn shared<T: Debug + Clone + Send + Sync + Unpin + 'static>() {}
const fn data<T: Debug + Clone + PartialEq + Eq + Send + Sync + Unpin + 'static>() {}
const fn stored<T: serde::Serialize + serde::de::DeserializeOwned>() {}

/// Asserts a trait of every listed type of a room while this compiles, and lists their names.
macro_rules! room {
    ($room:ident: $assert:ident $($Type:ident)*) => {{
        $(const _: () = $assert::<danchu::$room::$Type>();)*
        [$(stringify!($Type)),*].map(str::to_owned)
    }};
}

#[track_caller]
fn complete(room: &str, listed: impl IntoIterator<Item = String>) {
    let listed: BTreeSet<String> = listed.into_iter().collect();
    assert_eq!(
        listed,
        exported(room),
        "the list of `{room}` and what it exports differ"
    );
}

#[test]
fn every_type_of_act_is_plain_data() {
    complete(
        "act",
        room!(act: data ActKind ParseActKindError Channel Concurrence Counted Facility Field FindingResult Form Method Outcome Place Rung Term Topic VoteOutcome VoteUnit),
    );
}

#[test]
fn every_type_of_actor_is_plain_data() {
    complete(
        "actor",
        room!(actor: data Body BodyKind BodyKindInfo Family Fate Heir Level Succession),
    );
}

#[test]
fn every_type_of_record_is_plain_data() {
    complete(
        "record",
        room!(record: data Act Case CaseFormat Coverage FacilityEntry HouseholdCount StaffCount Interruption Reading Record Registers Source SourceKind VillageCount Attestor BodyFinding Candidate Delivery DocumentRef Evidence Members Origin Printed PrintedWhat Scheduled Signature TermItem Votes YesNo BallotRecord Complaint Conclusion Concur Consultation DecisionRecord Deed ElectionRecord Enforcement Judgement Levy MeetingRecord Money OnlineVoteRecord Plan Publication Review Ruling Sending SetUp SplitPetitions SupportRecord Tally Withdrawal CaseError),
    );
}

#[test]
fn every_type_of_norm_is_plain_data() {
    complete(
        "norm",
        room!(norm: data Bearers Duty Each EvidenceClass Modality Need Part Partner Pattern Perform Signers Trigger LocalRule Enabling EnablingKind Reason Unmodelled Precedence SameDay Cond Scope Motto Stage Occasion Timing WindowYear Composition Denominator Effect EffectFrom FormRule Seat Status Subject Test Validity VoteOf),
    );
}

#[test]
fn every_type_of_programme_is_plain_data() {
    complete(
        "programme",
        room!(programme: data Programme ProgrammeFormat ProgrammeError KindRow Successors Points ParsePointsError Band Cap Classified Fact Scale Score),
    );
}

#[test]
fn every_type_of_review_is_plain_data() {
    complete(
        "review",
        room!(review: data Became Flaw Grade Review ReviewFinding Stretch),
    );
}

#[test]
fn every_type_of_report_is_plain_data() {
    complete(
        "report",
        room!(report: data Explanation Statement Axes Finding NotApplicable Outcome VotesNeeded Aspect Missing Conflict Inconsistency Owed Receipt Report ReportFormat StatusEntry Cited Question Standing Summary),
    );
}

#[test]
fn every_type_of_yearly_is_plain_data() {
    complete(
        "yearly",
        room!(yearly: data Item Defect Measure MeasureKind Proportion Silence OtherYear YearlyBody YearlyCase YearlyFormat YearlyGood YearlyMatter YearlyRecord YearlyReport YearlySource YearlyTask),
    );
}

#[test]
fn every_type_of_check_is_shared_between_threads() {
    let plain = room!(check: data Context Element LocalRuleError NewCheckerError SpecialLaw TakeProgrammeError Verdict);
    let ready = room!(check: shared Checker Scratch);
    complete("check", plain.into_iter().chain(ready));
}

#[test]
fn every_type_of_laws_is_plain_data() {
    complete("laws", room!(laws: data Law About Broken));
}

#[test]
fn every_type_of_time_is_plain_data() {
    complete(
        "time",
        room!(time: data Date DateOutOfRange MonthEnd ParseDateError CountingRules Deadline DeadlineError Direction FirstDay Moved Roll Period TryNewPeriodError Recurrence TryNewRecurrenceError Span MonthDay ParseMonthDayError DayCount Interval ParseWhenError TryNewIntervalError TryNewWhenError Until When CalendarRows DayKind Holiday Status Swap TryNewCalendarError UnknownCalendar WeekDay WorkingCalendar),
    );
}

#[test]
fn every_type_of_law_is_plain_data() {
    complete(
        "law",
        room!(law: data Citation InstrumentRef ParseCitationError ParseInstrumentRefError DateInfo Extent ForceStatus Instrument Precedence PrecedenceGround Relation RelationKind StateRank InstrumentKind ParseInstrumentKindError Family IdentityNeed InstrumentNumber LaxNumber Layout ParseNumberError Repair ParseProvisionError ParseProvisionsError PointLetter Provision ProvisionSet Step),
    );
}

#[test]
fn every_type_of_wire_is_shared_between_threads() {
    let types = room!(wire: data CharacterRule Expected ReadError ReadProblem WriteError);
    let traits = ["Document".to_owned()];
    complete("wire", types.into_iter().chain(traits));
}

#[test]
fn what_is_stored_is_read_and_written() {
    const {
        stored::<danchu::record::Case>();
        stored::<danchu::record::Record>();
        stored::<danchu::programme::Programme>();
        stored::<danchu::report::Report>();
        stored::<danchu::review::Review>();
        stored::<danchu::yearly::YearlyReport>();
        stored::<danchu::report::Finding>();
        stored::<danchu::law::Citation>();
        stored::<danchu::time::When>();
        stored::<danchu::Quantity>();
    }
}

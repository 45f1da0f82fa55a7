//! The laws that the engine obeys, over believable worlds, over the cases of the examples, and over every
//! construct of the vocabulary. Each names a mutant that it was seen to kill.

#![expect(
    clippy::unwrap_used,
    clippy::std_instead_of_alloc,
    reason = "helpers of a test fail it by panicking, and clippy knows only the test functions"
)]

mod files;
mod moves;

use danchu::check::{Checker, Context};
use danchu::laws::Law;
use danchu::proptest::prelude::*;
use danchu::record::Case;
use danchu::report::Report;
use danchu::strategies::any_case;

fn checker() -> &'static Checker {
    static CHECKER: std::sync::OnceLock<Checker> = std::sync::OnceLock::new();
    CHECKER.get_or_init(Checker::viet_nam)
}

fn check(case: &Case) -> Report {
    checker().check(case, &Context::new())
}

/// How many cases each law is asked of: `PROPTEST_CASES`, or 96, and the law makes many of each.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(96);
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// A test of each law over the worlds, and that no law is left out.
macro_rules! laws_over_worlds {
    ($($(#[$meta:meta])* $name:ident: $Law:ident;)*) => {
        proptest! {
            #![proptest_config(config())]
            $(
                $(#[$meta])*
                #[test]
                fn $name(case in any_case()) {
                    if let Err(broken) = Law::$Law.holds(checker(), &case, &Context::new()) {
                        return Err(TestCaseError::fail(broken.to_string()));
                    }
                }
            )*
        }

        #[test]
        fn every_law_is_asked() {
            let mut asked = vec![$(Law::$Law),*];
            asked.sort_unstable();
            assert_eq!(asked, Law::ALL);
        }
    };
}

laws_over_worlds! {
    /// Kills: leaving out the sort by id in `Log::new`, so that ties keep the order of the log.
    the_order_of_records_does_not_matter: OrderIndependent;
    /// Kills: taking only the first twelve bodies for hands that hold two offices.
    the_order_of_bodies_does_not_matter: ListsIndependent;
    /// Kills: leaving out the removal of duplicates in `Log::new`.
    a_duplicate_changes_nothing: DuplicateHarmless;
    /// Kills: putting every record under the first matter.
    an_irrelevant_record_changes_nothing: IrrelevantHarmless;
    /// Kills: keeping what was found, or the outcomes of rounds, of the matter before in `Engine::matter`.
    two_matters_check_as_the_union_of_their_reports: MattersApart;
    /// Kills: a role read off the text of an id in `Log::fills`.
    renaming_ids_changes_nothing_but_ids: RenamingHarmless;
    /// Kills: comparing the rung with `==` instead of `>=`.
    better_evidence_never_lowers_a_verdict: EvidenceNeverHurts;
    /// Kills: `due.before(&today)` turned into `today.before(&due)` in `not_shown`.
    what_was_missed_is_not_pending_later: MissedIsNeverPending;
    /// Kills: `due.before(&today)` turned into `today.before(&due)` in `not_shown`.
    a_day_that_passes_settles_and_never_unsettles: OnlyRecordsCure;
    /// Kills: `have >= need` turned into `have <= need` in `Share::holds`.
    a_vote_more_never_loses_a_share: VoteMoreNeverHurts;
    /// Kills: giving every round the number 1.
    a_later_round_never_changes_an_earlier_one: LaterRoundHarmless;
    /// Kills: taking only the last part of a round for its count.
    splitting_a_meeting_into_clusters_changes_no_share: ClustersPool;
    /// Kills: `have > need` turned round in `Share::holds`.
    a_tighter_share_never_turns_a_miss_into_a_pass: TighterShareNeverHelps;
    /// Kills: `shown.on.not_after(&due)` turned into `due.not_after(&shown.on)` in `judge`.
    a_shorter_time_never_turns_a_miss_into_a_pass: ShorterTimeNeverHelps;
    /// Kills: leaving the period out of `Engine::gate`.
    rules_outside_their_period_change_nothing: OutOfForceHarmless;
    /// Kills: letting any special law displace any norm in `Engine::gate`.
    a_special_law_touches_only_the_norm_it_names: SpecialLawNarrow;
    /// Kills: leaving out which topic it is in `established`.
    a_determination_touches_only_the_norms_that_name_it: DeterminationNarrow;
    /// Kills: leaving out which term it is in `Asked::term`.
    a_reading_touches_only_the_norms_that_use_the_word: ReadingNarrow;
    /// Kills: telling what a need misses only where it fails, in `need::tell`.
    every_undetermined_finding_names_what_would_settle_it: UndeterminedNamesWhatIsMissing;
    /// Kills: taking an absent record for a fact without asking whether the log is complete.
    without_coverage_and_conclusions_silence_decides_nothing: SilenceDecidesNothing;
    /// Kills: noting what was adopted only when a tracer listens.
    verdicts_are_the_outcomes_of_the_report: VerdictsAreTheOutcomes;
    /// Kills: a count of checks kept in a static, added to the first round.
    the_same_case_gives_the_same_report: Repeatable;
}

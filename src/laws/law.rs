//! The list of the laws.

use super::{
    Broken, clusters_pool, determination_narrow, duplicate_harmless, evidence_never_hurts,
    irrelevant_harmless, later_round_harmless, lists_independent, matters_apart,
    missed_is_never_pending, only_records_cure, order_independent, out_of_force_harmless,
    reading_narrow, renaming_harmless, repeatable, shorter_time_never_helps,
    silence_decides_nothing, special_law_narrow, tighter_share_never_helps,
    undetermined_names_what_is_missing, verdicts_are_the_outcomes, vote_more_never_hurts,
};
use crate::Lang;
use crate::check::{Checker, Context};
use crate::record::Case;

/// Lists the laws once: the variant, the function, what it says in both languages.
macro_rules! laws {
    ($($(#[$meta:meta])* $Law:ident = $function:ident, $vi:literal, $en:literal;)*) => {
        /// A law that every check obeys (*quy luật của việc rà soát*).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Law {
            $($(#[$meta])* $Law,)*
        }

        impl Law {
            /// All of them, in the order in which [`every`] asks them.
            pub const ALL: &'static [Self] = &[$(Self::$Law),*];

            /// What it says, for people.
            #[must_use]
            pub const fn name(self, lang: Lang) -> &'static str {
                match (self, lang) {
                    $((Self::$Law, Lang::Vi) => $vi, (Self::$Law, Lang::En) => $en,)*
                }
            }

            /// Asks it of one case.
            ///
            /// # Errors
            ///
            /// The first answer that the law does not allow.
            pub fn holds(self, checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
                match self {
                    $(Self::$Law => $function(checker, case, context),)*
                }
            }
        }
    };
}

laws! {
    /// The order of records says nothing (*thứ tự bản ghi*).
    OrderIndependent = order_independent,
        "thứ tự bản ghi không ảnh hưởng", "the order of records does not matter";
    /// The order of bodies, matters and registers says nothing (*thứ tự các danh mục*).
    ListsIndependent = lists_independent,
        "thứ tự danh mục cơ quan, việc và số liệu nền không ảnh hưởng", "the order of bodies, matters and registers does not matter";
    /// A record that is there twice counts once (*bản ghi trùng*).
    DuplicateHarmless = duplicate_harmless,
        "bản ghi trùng không làm thay đổi kết quả", "a duplicate changes nothing";
    /// A record of another matter says nothing of this one (*bản ghi không liên quan*).
    IrrelevantHarmless = irrelevant_harmless,
        "bản ghi không liên quan không làm thay đổi kết quả", "an irrelevant record changes nothing";
    /// Matters are judged apart (*các việc độc lập*).
    MattersApart = matters_apart,
        "các việc không liên quan được xét độc lập", "disjoint matters check as the union of their reports";
    /// Ids are names and no more (*mã chỉ là tên*).
    RenamingHarmless = renaming_harmless,
        "đổi mã chỉ làm đổi mã", "renaming ids changes nothing but ids";
    /// Better evidence never lowers a verdict (*chứng cứ tốt hơn*).
    EvidenceNeverHurts = evidence_never_hurts,
        "chứng cứ tốt hơn không làm kết quả xấu đi", "better evidence never lowers a verdict";
    /// What was missed is not pending later (*đã quá hạn thì không trở lại đang chờ*).
    MissedIsNeverPending = missed_is_never_pending,
        "việc chưa đạt không trở lại đang chờ theo thời gian", "what was missed is not pending later";
    /// Days that pass settle what was open and no more (*chỉ bản ghi mới khắc phục được*).
    OnlyRecordsCure = only_records_cure,
        "thời gian trôi qua không làm đổi kết quả đã rõ", "without a new record an answer that was given stays";
    /// One vote more never loses a share (*thêm một phiếu tán thành*).
    VoteMoreNeverHurts = vote_more_never_hurts,
        "thêm phiếu tán thành không làm mất tỷ lệ", "votes more in favour never lose a share";
    /// A later round leaves the rounds before as they were (*lần biểu quyết sau*).
    LaterRoundHarmless = later_round_harmless,
        "lần biểu quyết sau không làm đổi kết quả lần trước", "a later round never changes an earlier one";
    /// A meeting in clusters is one vote (*họp theo cụm dân cư*).
    ClustersPool = clusters_pool,
        "chia cuộc họp theo cụm không làm đổi tỷ lệ", "splitting a meeting into clusters changes no share";
    /// A tighter share never makes good what missed it (*tỷ lệ cao hơn*).
    TighterShareNeverHelps = tighter_share_never_helps,
        "tỷ lệ cao hơn không biến chưa đạt thành đạt", "a tighter share never turns a miss into a pass";
    /// A shorter time never makes good what missed it (*thời hạn ngắn hơn*).
    ShorterTimeNeverHelps = shorter_time_never_helps,
        "thời hạn ngắn hơn không biến chưa đạt thành đạt", "a shorter time never turns a miss into a pass";
    /// Rules that had ended before anything happened say nothing (*quy định hết hiệu lực*).
    OutOfForceHarmless = out_of_force_harmless,
        "quy định ngoài thời gian hiệu lực không ảnh hưởng", "rules outside their period change nothing";
    /// A special law displaces the norm that it names (*pháp luật chuyên ngành*).
    SpecialLawNarrow = special_law_narrow,
        "luật chuyên ngành chỉ thay quy phạm được nêu", "a special law touches only the norm it names";
    /// A determination touches the norms that name its ground (*kết luận của cơ quan có thẩm quyền*).
    DeterminationNarrow = determination_narrow,
        "kết luận chỉ ảnh hưởng quy phạm nêu căn cứ đó", "a determination touches only the norms that name its ground";
    /// A reading touches the norms that use its word (*cách hiểu*).
    ReadingNarrow = reading_narrow,
        "cách hiểu chỉ ảnh hưởng quy phạm dùng khái niệm đó", "a reading touches only the norms that use its word";
    /// An open answer says what would settle it (*nêu điều còn thiếu*).
    UndeterminedNamesWhatIsMissing = undetermined_names_what_is_missing,
        "kết quả chưa xác định phải nêu điều còn thiếu", "an undetermined finding names what would settle it";
    /// Without a log that is said to be complete, an absent record is unknown (*không ghi không phải là không làm*).
    SilenceDecidesNothing = silence_decides_nothing,
        "thiếu bản ghi không phải là không làm", "without coverage silence decides nothing";
    /// The silent evaluation gives the outcomes of the told one (*kết luận và báo cáo*).
    VerdictsAreTheOutcomes = verdicts_are_the_outcomes,
        "kết luận trùng với báo cáo", "the verdicts are the outcomes of the report";
    /// The same input gives the same report (*cùng dữ liệu, cùng báo cáo*).
    Repeatable = repeatable,
        "cùng dữ liệu cho cùng báo cáo", "the same case gives the same report";
}

/// Asks every law of one case.
///
/// # Errors
///
/// The first answer that a law does not allow.
pub fn every(checker: &Checker, case: &Case, context: &Context) -> Result<(), Broken> {
    Law::ALL
        .iter()
        .try_for_each(|law| law.holds(checker, case, context))
}

//! What a finding of the judge rests on, where the two are not expected to agree.

/// A question on the way to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Note {
    /// The design does not say what several votes of a whole community under one number come to.
    SeveralWholeVotes,
    /// The design does not say by which method a round voted whose parts voted by different ones.
    MixedMethods,
    /// The design calls pending what is not shown in time to come, and undetermined what the records leave open; it may be both.
    OpenInTime,
    /// The design does not say what an effect comes to whose day is fixed and still to come.
    BindsLater,
    /// The design does not say which of several acts is the earliest where their days overlap.
    WhichIsFirst,
    /// The design does not say what several plans of one act come to.
    SeveralPlans,
    /// The design does not say what is asked of a vote that still runs.
    RunningVote,
    /// The design does not say what several rounds in one commune come to where no rule takes them together.
    RoundsOfCommune,
    /// The design does not say by which day a body must have agreed where that is a condition of a duty.
    AgreedLater,
    /// The design does not say what several receipts of one sending come to.
    SeveralReceipts,
    /// The design does not say for which years something is owed on a matter of which nobody says since when it is open.
    NotOpened,
    /// The design makes counts that do not fit a finding of their own and does not say what becomes of the share.
    CountsDisagree,
    /// The design does not say whether what answers one record may answer another as well.
    AnswersOther,
    /// Disputed: what is no part of an outcome whatever the unknown version of the law is.
    OpenVersion,
    /// Disputed: supports that are no longer fresh do not matter, so the log need not be complete for them.
    StaleSupport,
    /// Which of several starts is the first, where one has no day.
    UndatedStart,
    /// Disputed: where enough came, too few did not come, however they voted.
    EnoughCame,
    /// Disputed: a text binds a body that it reached, from that day, and not one that it was not sent to.
    NotReached,
    /// Disputed: of clusters some of which are counted, the counted ones and the register may decide.
    PartlyCounted,
    /// Disputed: where the round before one is not on record, nobody knows how it came out.
    MissingRound,
    /// Disputed: an act that does not say what it is about may be of the topic asked, or not.
    TopicNotStated,
}

impl Note {
    /// Every note.
    pub(crate) const ALL: &[Self] = &[
        Self::SeveralWholeVotes,
        Self::MixedMethods,
        Self::OpenInTime,
        Self::BindsLater,
        Self::WhichIsFirst,
        Self::SeveralPlans,
        Self::RunningVote,
        Self::RoundsOfCommune,
        Self::AgreedLater,
        Self::SeveralReceipts,
        Self::NotOpened,
        Self::CountsDisagree,
        Self::AnswersOther,
        Self::OpenVersion,
        Self::StaleSupport,
        Self::UndatedStart,
        Self::EnoughCame,
        Self::NotReached,
        Self::PartlyCounted,
        Self::MissingRound,
        Self::TopicNotStated,
    ];

    /// Whether the design has a sentence for it that the engine does not follow; of the others it says nothing.
    pub(crate) fn is_dispute(self) -> bool {
        !matches!(
            self,
            Self::SeveralWholeVotes
                | Self::MixedMethods
                | Self::OpenInTime
                | Self::BindsLater
                | Self::WhichIsFirst
                | Self::SeveralPlans
                | Self::RunningVote
                | Self::RoundsOfCommune
                | Self::AgreedLater
                | Self::SeveralReceipts
                | Self::NotOpened
                | Self::CountsDisagree
                | Self::AnswersOther
                | Self::UndatedStart
        )
    }
}

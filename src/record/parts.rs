//! The parts that several acts share: votes, recipients, signatures, members, sums.

use alloc::string::String;

use crate::act::{ActKind, FindingResult, Rung, Topic, VoteUnit};
use crate::actor::BodyKind;
use crate::time::When;
use crate::{BodyId, MatterId, Quantity};

/// Declares plain parts of a record: public fields, strict serde, `new` with the required fields and
/// a `with_x` for each of the others, which are *not stated* until then.
macro_rules! parts {
    ($($(#[$meta:meta])* $Name:ident {
        $(stated { $($(#[$rm:meta])* $req:ident: $RT:ty;)* })?
        $(open { $($(#[$om:meta])* $opt:ident $with:ident: $OT:ty;)* })?
    })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub struct $Name {
            $($($(#[$rm])* pub $req: $RT,)*)?
            $($($(#[$om])*
            #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
            pub $opt: Option<$OT>,)*)?
        }

        impl $Name {
            $crate::record::parts::constructor! { { $($($req: $RT,)*)? } { $($($opt,)*)? } }

            $($(
                #[doc = concat!("The same value with `", stringify!($opt), "` stated.")]
                #[must_use]
                pub fn $with(self, $opt: impl Into<$OT>) -> Self {
                    Self { $opt: Some($opt.into()), ..self }
                }
            )*)?
        }
    )*};
}

/// The constructor of a part: a part without required fields also has the default in which nothing
/// is stated.
macro_rules! constructor {
    ({ } { $($opt:ident,)* }) => {
        /// The value in which nothing is stated.
        #[expect(clippy::new_without_default, reason = "a default would read as a fact; `new` reads as a start")]
        #[must_use]
        pub fn new() -> Self {
            Self { $($opt: None,)* }
        }
    };
    ({ $($req:ident: $RT:ty,)+ } { $($opt:ident,)* }) => {
        /// The value with what it must state; nothing else is stated.
        #[must_use]
        pub fn new($($req: $RT),+) -> Self {
            Self { $($req,)+ $($opt: None,)* }
        }
    };
}
pub(crate) use {constructor, parts};

/// Yes or no, as a source states it (*có hay không*); a thing that nobody stated is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a stated answer is one of the two")]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum YesNo {
    /// Yes (*có*).
    Yes,
    /// No (*không*).
    No,
}

impl From<YesNo> for crate::Truth {
    fn from(answer: YesNo) -> Self {
        match answer {
            YesNo::Yes => Self::Yes,
            YesNo::No => Self::No,
        }
    }
}

parts! {
    /// The counts of one vote (*kết quả biểu quyết*), each of them a count of `unit`.
    ///
    /// A part is never larger than its whole: counts that do not fit together are a finding.
    Votes {
        stated {
            /// Whose votes are counted: household representatives or voters.
            unit: VoteUnit;
        }
        open {
            /// All who were entitled: the denominator of a share of all.
            electorate with_electorate: Quantity;
            /// Those who came to the meeting or took part.
            attending with_attending: Quantity;
            /// Ballots given out.
            issued with_issued: Quantity;
            /// Ballots that came back.
            returned with_returned: Quantity;
            /// Ballots that were valid.
            valid with_valid: Quantity;
            /// Votes in favour; in an election, the votes of the candidate with the most.
            in_favour with_in_favour: Quantity;
            /// Votes against.
            against with_against: Quantity;
            /// Ballots left blank.
            blank with_blank: Quantity;
            /// Ballots that were invalid.
            invalid with_invalid: Quantity;
        }
    }
    /// The votes of one candidate, known by the place on the list (*ứng cử viên*); never a name.
    Candidate {
        stated {
            /// The place on the list, from 1.
            place: u16;
            /// The votes.
            votes: Quantity;
        }
    }
    /// A percentage or total as the source prints it (*số liệu như nguồn đăng*): for consistency findings, never for a verdict.
    Printed {
        stated {
            /// The text, such as `97.9%` or `130000000`.
            text: String;
        }
        open {
            /// What the text is said to be.
            what with_what: PrintedWhat;
        }
    }
    /// One recipient of a thing that was sent (*nơi nhận*).
    Delivery {
        stated {
            /// Who it was sent to.
            to: BodyId;
        }
        open {
            /// When it arrived there; sent is not received.
            received with_received: When;
        }
    }
    /// A signature by a kind of office or person, and how many of them (*chữ ký*).
    Signature {
        stated {
            /// In which role they signed.
            role: BodyKind;
            /// How many signed.
            count: Quantity;
        }
    }
    /// Members of one origin (*thành phần*).
    Origin {
        stated {
            /// Whom they come from or stand for.
            role: BodyKind;
            /// How many they are.
            count: Quantity;
        }
    }
    /// Who forms a team, a committee or a board (*thành phần*).
    Members {
        open {
            /// How many members it has, the chair included.
            size with_size: Quantity;
            /// Whom the chair stands for.
            chair with_chair: BodyKind;
            /// The members by origin: a complete list.
            origins with_origins: alloc::vec::Vec<Origin>;
            /// Whether any member holds an office or stands as candidate so that the rules bar them.
            barred with_barred: YesNo;
        }
    }
    /// Something that is planned, not done (*dự kiến*).
    Scheduled {
        stated {
            /// What is planned.
            act: ActKind;
        }
        open {
            /// What it is about.
            topic with_topic: Topic;
            /// When it is planned for.
            date with_date: When;
            /// How many of it are planned.
            count with_count: Quantity;
        }
    }
    /// Days on which something that was up was down, first and last day included (*thời gian gián đoạn*).
    Interruption {
        stated {
            /// The first day it was down.
            from: When;
        }
        open {
            /// The last day it was down.
            until with_until: When;
        }
    }
    /// A number of a document as it is written, with its date if the source gives one (*văn bản được dẫn*).
    DocumentRef {
        stated {
            /// The number as written, mistakes included.
            number: String;
        }
        open {
            /// The date of the document.
            date with_date: When;
        }
    }
    /// Persons or bodies that stand for a record, by kind and count (*người, cơ quan xác nhận*).
    Attestor {
        stated {
            /// In which role.
            role: BodyKind;
            /// How many.
            count: Quantity;
        }
    }
    /// How well a record is supported (*bằng chứng*).
    Evidence {
        stated {
            /// The rung it reaches.
            rung: Rung;
        }
        open {
            /// The documents identified.
            documents with_documents: alloc::vec::Vec<DocumentRef>;
            /// Who attests it.
            attested_by with_attested_by: alloc::vec::Vec<Attestor>;
        }
    }
    /// What a competent body found of one act of another body (*kết luận*).
    BodyFinding {
        stated {
            /// The result.
            result: FindingResult;
        }
        open {
            /// Which act it is about.
            act with_act: ActKind;
            /// What the act is about, or the ground that is made out.
            topic with_topic: Topic;
            /// Whose act.
            by with_by: BodyId;
            /// The matter, if it is not the one of the record.
            matter with_matter: MatterId;
            /// The period found to be so.
            period with_period: When;
            /// How many it says: sessions short, papers wrong, households listed wrongly.
            count with_count: Quantity;
        }
    }
    /// One item of what was fixed: a sum, a rate, a size (*mức*).
    TermItem {
        stated {
            /// What it is, in words of the source.
            name: String;
        }
        open {
            /// Whole dong, if it is money; at most 2^53-1.
            dong with_dong: u64;
            /// The text of it otherwise: in kind, labour, a size.
            text with_text: String;
            /// For each of what: household, person, head of cattle.
            per with_per: String;
        }
    }
}

/// What a printed figure is said to be (*loại số liệu*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum PrintedWhat {
    /// Votes in favour of all who were entitled (*tán thành trên tổng số*).
    InFavourOfAll,
    /// Votes in favour of those who came (*tán thành trên số dự*).
    InFavourOfAttending,
    /// Those who came of all who were entitled (*tỷ lệ tham gia*).
    Turnout,
    /// Valid ballots of those returned (*phiếu hợp lệ trên phiếu thu về*).
    ValidOfReturned,
    /// Invalid ballots of those returned (*phiếu không hợp lệ trên phiếu thu về*).
    InvalidOfReturned,
    /// A part done of a whole owed (*đã làm trên phải làm*).
    DoneOfOwed,
    /// Anything else (*số liệu khác*).
    Other,
}

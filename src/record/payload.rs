//! What each act says beyond its envelope. Several acts share a payload where they say the same.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::parts::{
    BodyFinding, Candidate, Delivery, Interruption, Members, Printed, Scheduled, Signature,
    TermItem, Votes, YesNo, parts,
};
use crate::act::{ActKind, Channel, Concurrence, Field, Form, Method, Outcome, Place, Topic};
use crate::time::When;
use crate::{BodyId, Quantity, RecordId};

parts! {
    /// An act of which only the deed counts: begun, finished, directed, commended.
    Deed {
        open {
            /// What it is about.
            topic with_topic: Topic;
            /// The sums and sizes of it.
            terms with_terms: Vec<TermItem>;
            /// How many it reached: offices, households, bodies.
            count with_count: Quantity;
            /// What it consisted of, in words of the source.
            text with_text: String;
            /// To whom it went, where it went to one body.
            to with_to: BodyId;
            /// Whether it was of the body's own initiative, of a proposal; absent if nobody says.
            own_initiative with_own_initiative: YesNo;
            /// What it states or rests on, such as the criteria of a rating: a complete list.
            contents with_contents: Vec<Field>;
            /// The period it is about.
            period with_period: When;
        }
    }
    /// Information made known (*công khai, thông báo*).
    Publication {
        stated {
            /// What was made known.
            topic: Topic;
        }
        open {
            /// Every channel used: a complete list.
            channels with_channels: Vec<Channel>;
            /// Every place of posting: a complete list.
            places with_places: Vec<Place>;
            /// The last day it was up.
            until with_until: When;
            /// The days between on which it was down: a complete list; it is taken to have been up if nobody states any.
            interruptions with_interruptions: Vec<Interruption>;
            /// What it said: a complete list.
            contents with_contents: Vec<Field>;
        }
    }
    /// A plan (*kế hoạch*): what is scheduled is planned, not done.
    Plan {
        open {
            /// What is planned.
            topic with_topic: Topic;
            /// What the plan says: a complete list.
            contents with_contents: Vec<Field>;
            /// The acts it sets dates for.
            scheduled with_scheduled: Vec<Scheduled>;
            /// The period it is for, as of a yearly plan.
            period with_period: When;
        }
    }
    /// Opinions asked for (*lấy ý kiến*).
    Consultation {
        open {
            /// What was asked about.
            topic with_topic: Topic;
            /// The last day for opinions.
            until with_until: When;
            /// The counts of it.
            votes with_votes: Box<Votes>;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// A meeting of the community, or of a body (*cuộc họp*).
    MeetingRecord {
        open {
            /// What kind of meeting it was, where it decided no matter: an ordinary session.
            topic with_topic: Topic;
            /// Which attempt to decide the matter it belongs to, from 1; the next in order of date if not stated.
            round with_round: u16;
            /// The cluster that met, where the village met in clusters (*cụm dân cư*).
            cluster with_cluster: BodyId;
            /// The village that voted, where the matter is the commune's.
            village with_village: BodyId;
            /// Who convened and chaired it.
            convenor with_convenor: BodyId;
            /// How it voted.
            method with_method: Method;
            /// The vote on the matter.
            votes with_votes: Box<Votes>;
            /// Votes in favour of the secretary, of those attending.
            secretary with_secretary: Box<Votes>;
            /// Votes in favour of the method of voting, of those attending.
            method_votes with_method_votes: Box<Votes>;
            /// Household representatives who witnessed the count.
            witnesses with_witnesses: Quantity;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// A ballot carried to each household (*phát phiếu lấy ý kiến*), dated on its first day.
    BallotRecord {
        open {
            /// Which attempt to decide the matter it belongs to, from 1; the next in order of date if not stated.
            round with_round: u16;
            /// The village that voted, where the matter is the commune's.
            village with_village: BodyId;
            /// The last day for ballots.
            until with_until: When;
            /// The counts.
            votes with_votes: Box<Votes>;
            /// Household representatives who witnessed the count.
            witnesses with_witnesses: Quantity;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// A vote online (*biểu quyết trực tuyến*), dated on its first day.
    OnlineVoteRecord {
        open {
            /// What is voted on: the matter, or the choice to vote online at all.
            topic with_topic: Topic;
            /// Which attempt to decide the matter it belongs to, from 1; the next in order of date if not stated.
            round with_round: u16;
            /// The village that voted, where the matter is the commune's.
            village with_village: BodyId;
            /// The last day of the vote.
            until with_until: When;
            /// The counts.
            votes with_votes: Box<Votes>;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// An election to an office or a board (*bầu*).
    ElectionRecord {
        open {
            /// At a meeting or by household ballot.
            form with_form: Form;
            /// Which attempt it is, from 1; the next in order of date if not stated.
            round with_round: u16;
            /// The village that voted, where the matter is the commune's.
            village with_village: BodyId;
            /// Who convened and chaired it.
            convenor with_convenor: BodyId;
            /// How it voted.
            method with_method: Method;
            /// The last day, of a ballot.
            until with_until: When;
            /// The counts; in favour is the count of the candidate with the most votes.
            votes with_votes: Box<Votes>;
            /// The votes of each candidate: a complete list.
            candidates with_candidates: Vec<Candidate>;
            /// Household representatives who witnessed the count.
            witnesses with_witnesses: Quantity;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// A decision, as its document states it (*quyết định*); the counts live in the vote.
    DecisionRecord {
        open {
            /// What is decided, if it is not the matter itself.
            topic with_topic: Topic;
            /// What the document says came out.
            outcome with_outcome: Outcome;
            /// Which attempt it belongs to, from 1; not told if not stated.
            round with_round: u16;
            /// Whether it is in writing.
            written with_written: YesNo;
            /// What the document states: a complete list.
            contents with_contents: Vec<Field>;
            /// Who signed it: a complete list.
            signed with_signed: Vec<Signature>;
            /// The sums and sizes decided.
            terms with_terms: Vec<TermItem>;
            /// The number as written.
            number with_number: String;
        }
    }
    /// One body concurs in an act of another (*thống nhất, lấy ý kiến*).
    Concur {
        stated {
            /// What it concurs in.
            topic: Topic;
            /// In which way.
            how: Concurrence;
        }
    }
    /// What an office judged where the law leaves it to that office (*xét thấy*).
    Judgement {
        stated {
            /// The question.
            topic: Topic;
            /// The answer.
            holds: YesNo;
        }
    }
    /// A measure of an authority: recognised, refused, annulled, postponed, appointed.
    Ruling {
        open {
            /// What it is about.
            topic with_topic: Topic;
            /// Which round it is about, from 1; any if not stated.
            round with_round: u16;
            /// Whether it is in writing.
            written with_written: YesNo;
            /// What the document states: a complete list.
            contents with_contents: Vec<Field>;
            /// The date of effect that it fixes.
            effective with_effective: When;
            /// The end that it fixes.
            until with_until: When;
            /// The number as written.
            number with_number: String;
        }
    }
    /// A team, committee or board set up (*thành lập*).
    SetUp {
        stated {
            /// Which one.
            topic: Topic;
        }
        open {
            /// Who forms it.
            members with_members: Members;
            /// Votes in favour of it, of those attending.
            votes with_votes: Box<Votes>;
        }
    }
    /// Something sent or reported (*gửi, báo cáo*).
    Sending {
        stated {
            /// What was sent.
            topic: Topic;
            /// To whom: a complete list.
            to: Vec<Delivery>;
        }
        open {
            /// What came with it: a complete list.
            attached with_attached: Vec<Topic>;
            /// How many copies were made.
            copies with_copies: Quantity;
            /// The period covered, of a report.
            period with_period: When;
            /// Who signed it: a complete list.
            signed with_signed: Vec<Signature>;
            /// What it says: a complete list.
            contents with_contents: Vec<Field>;
        }
    }
    /// Households that support an initiative (*đồng thuận*), all on one date.
    SupportRecord {
        stated {
            /// How many households.
            households: Quantity;
        }
    }
    /// A contribution fixed by whoever fixed it (*ấn định mức đóng góp*).
    Levy {
        stated {
            /// What was fixed.
            terms: Vec<TermItem>;
        }
        open {
            /// The basis that was claimed for it, in words of the source.
            claimed_basis with_claimed_basis: String;
        }
    }
    /// Money collected, spent, repaid or accounted for (*thu, chi, hoàn trả, quyết toán*).
    Money {
        open {
            /// What for.
            topic with_topic: Topic;
            /// The sums.
            terms with_terms: Vec<TermItem>;
            /// Households that paid or were repaid.
            households with_households: Quantity;
            /// Income in whole dong, of an account.
            income_dong with_income_dong: u64;
            /// Spending in whole dong, of an account.
            spending_dong with_spending_dong: u64;
        }
    }
    /// A measure to make people pay or obey (*biện pháp buộc thực hiện*): its basis is recorded, never judged here.
    Enforcement {
        stated {
            /// What was done.
            measure: String;
        }
        open {
            /// Households it was done to.
            households with_households: Quantity;
            /// The basis that was claimed for it.
            claimed_basis with_claimed_basis: String;
        }
    }
    /// An inspection or a supervision (*kiểm tra, giám sát*), dated on its first day.
    Review {
        open {
            /// What is looked at.
            topic with_topic: Topic;
            /// Whose work.
            object with_object: BodyId;
            /// The period looked at.
            period with_period: When;
            /// The last day of it.
            until with_until: When;
            /// How many bodies or places it visited, as it says.
            count with_count: Quantity;
            /// How many the list that came with it names.
            listed with_listed: Quantity;
        }
    }
    /// The written conclusion of a competent body (*kết luận*).
    Conclusion {
        stated {
            /// What it found: a complete list.
            findings: Vec<BodyFinding>;
        }
        open {
            /// The number as written.
            number with_number: String;
        }
    }
    /// A complaint or petition (*khiếu nại, kiến nghị*): what it alleges stays alleged.
    Complaint {
        open {
            /// What it asks for or alleges.
            topic with_topic: Topic;
            /// To whom.
            to with_to: BodyId;
            /// Households behind it.
            households with_households: Quantity;
            /// Those who work in the agency, unit or enterprise and are behind it.
            staff with_staff: Quantity;
            /// Petitions counted.
            petitions with_petitions: Quantity;
            /// Items counted: another unit than petitions.
            items with_items: Quantity;
            /// Items answered, of the items.
            answered with_answered: Quantity;
            /// The grounds, in words of the source.
            grounds with_grounds: String;
        }
    }
    /// Petitions divided into items (*phân loại*): two units, never divided by each other.
    SplitPetitions {
        stated {
            /// Petitions in.
            petitions: Quantity;
            /// Items out.
            items: Quantity;
        }
    }
    /// A sum of acts without the acts (*tổng hợp*): proves no single act.
    Tally {
        stated {
            /// Of which acts.
            of: ActKind;
        }
        open {
            /// The last day it covers; the record's date is the first.
            until with_until: When;
            /// What it is about.
            topic with_topic: Topic;
            /// Done.
            done with_done: Quantity;
            /// Owed.
            owed with_owed: Quantity;
            /// The parts of `done`, where the source gives them.
            parts with_parts: Vec<Quantity>;
            /// Counts of a vote added up.
            votes with_votes: Box<Votes>;
            /// The figures that the source prints.
            printed with_printed: Vec<Printed>;
        }
    }
    /// A record taken back (*rút lại*): history stays, but it no longer counts.
    Withdrawal {
        stated {
            /// Which record.
            record: RecordId;
        }
    }
}

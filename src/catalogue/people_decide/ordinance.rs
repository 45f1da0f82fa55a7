//! Norms of Ordinance 34/2007/PL-UBTVQH11 and Joint Resolution 09/2008, as far as their text was read
//! in quotation: so that a decision of 2016 is judged by the law of 2016.
//!
//! Only Articles 10 to 13 were read, the rules of recognition in a translation that misnumbers them;
//! they are cited under Article 13, which names the matters. The rest is a stated gap.

use super::{
    BALLOT, BOARD_DISCHARGE, BOARD_ELECTION, CONVENTION, FRONT, FUNDS, HEAD_DISCHARGE,
    HEAD_ELECTION, MEETING, ORDINANCE_IN_FORCE, PC, SELF_MANAGEMENT, VILLAGE, WORKS,
};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::norm::Pattern;
use crate::time::{Date, Period};

use crate::act::{Field, Form};
use crate::catalogue::rows::{cites, documented, effect, list, norm, precedence, scope, validity};
use crate::norm::{
    Denominator, Each, EffectFrom, FormRule, Need, Norm, Perform, Rule, Stage, Status, Subject,
    Test, Trigger, VoteOf,
};
use crate::share::Share;

/// More than half of all voters, or of all voters who represent households.
const CARRIED: Test = Test::Carried {
    votes: VoteOf::Matter,
    of: Denominator::VotersOrHouseholdReps,
    share: Share::more_than(1, 2),
};

/// The joint resolution was issued on 2008-04-17 and ended with the ordinance.
const JOINT_RESOLUTION: Period =
    Period::between(Date::literal(2008, 4, 17), Date::literal(2023, 7, 1));

const DISTRICT: BodyKind = BodyKind::DISTRICT_PC;

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "ordinance-34-2007:10:decide-first",
        cites!["34/2007/PL-UBTVQH11" "10"],
        "Nhân dân bàn và quyết định trực tiếp mức đóng góp trước khi thu, trước khi khởi công",
        "the people decide directly on contributions before money is collected or work begins",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![WORKS, FUNDS], None, list![]),
        precedence(
            list![MEETING, BALLOT],
            list![
                Pattern::of(ActKind::Collect),
                Pattern::of(ActKind::BeginWork)
            ],
        ),
    ),
    norm(
        "ordinance-34-2007:11:forms",
        cites!["34/2007/PL-UBTVQH11" "11"],
        "Nhân dân quyết định tại cuộc họp hoặc bằng phiếu lấy ý kiến",
        "the people decide at a meeting or by ballot",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![WORKS, FUNDS, SELF_MANAGEMENT], None, list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                FormRule {
                    form: Form::Meeting,
                    when: list![]
                },
                FormRule {
                    form: Form::Ballot,
                    when: list![]
                }
            ])],
            None,
        ),
    ),
    norm(
        "ordinance-34-2007:12:carried",
        cites!["34/2007/PL-UBTVQH11" "12"],
        "được trên 50% tổng số cử tri hoặc cử tri đại diện hộ gia đình tán thành",
        "more than half of all voters, or of all voters who represent households, are in favour",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![WORKS, FUNDS, SELF_MANAGEMENT], None, list![]),
        validity(Subject::Round, list![CARRIED], Some(Status::Adopted)),
    ),
    norm(
        "ordinance-34-2007:13:carried",
        cites!["34/2007/PL-UBTVQH11" "13"],
        "hương ước, bầu và miễn nhiệm được trên 50% tổng số cử tri hoặc cử tri đại diện hộ gia đình tán thành",
        "conventions, elections and dismissals: more than half of all voters, or of all voters who represent households, are in favour",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(
            list![
                CONVENTION,
                HEAD_ELECTION,
                HEAD_DISCHARGE,
                BOARD_ELECTION,
                BOARD_DISCHARGE
            ],
            None,
            list![],
        ),
        validity(Subject::Round, list![CARRIED], Some(Status::Adopted)),
    ),
    norm(
        "ordinance-34-2007:13:effect-convention",
        cites!["34/2007/PL-UBTVQH11" "13"],
        "hương ước có giá trị thi hành sau khi Ủy ban nhân dân cấp huyện công nhận",
        "a convention binds once the district People's Committee recognises it",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![CONVENTION], None, list![]),
        effect(EffectFrom::Issue {
            recognise: Pattern::by(ActKind::Recognise, &[], const { &[DISTRICT] }),
            refuse: Pattern::by(ActKind::Refuse, &[], const { &[DISTRICT] }),
        }),
    ),
    norm(
        "ordinance-34-2007:13:effect-head",
        cites!["34/2007/PL-UBTVQH11" "13"],
        "kết quả bầu, miễn nhiệm Trưởng thôn có giá trị thi hành sau khi Ủy ban nhân dân cấp xã công nhận",
        "the election or dismissal of a village head binds once the commune People's Committee recognises it",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![HEAD_ELECTION, HEAD_DISCHARGE], None, list![]),
        effect(EffectFrom::Issue {
            recognise: Pattern::by(ActKind::Recognise, &[], const { &[PC] }),
            refuse: Pattern::by(ActKind::Refuse, &[], const { &[PC] }),
        }),
    ),
    norm(
        "ordinance-34-2007:13:effect-board",
        cites!["34/2007/PL-UBTVQH11" "13"],
        "kết quả bầu, bãi nhiệm thành viên các Ban có giá trị thi hành sau khi Mặt trận cấp xã công nhận",
        "the election or dismissal of board members binds once the commune Front recognises it",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![BOARD_ELECTION, BOARD_DISCHARGE], None, list![]),
        effect(EffectFrom::Issue {
            recognise: Pattern::by(ActKind::Recognise, &[], const { &[FRONT] }),
            refuse: Pattern::by(ActKind::Refuse, &[], const { &[FRONT] }),
        }),
    ),
    norm(
        "ordinance-34-2007:13:answer-head",
        cites!["34/2007/PL-UBTVQH11" "13"],
        "Ủy ban nhân dân cấp xã xem xét, công nhận hoặc trả lời trong 03 ngày làm việc kể từ ngày nhận báo cáo",
        "the commune People's Committee recognises or answers within 3 working days of the report",
        Stage::Discuss,
        ORDINANCE_IN_FORCE,
        scope(list![HEAD_ELECTION, HEAD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                at: PC,
            },
            crate::catalogue::rows::within_working_days(3),
            list![
                Perform::plain(Pattern::by(ActKind::Recognise, &[], const { &[PC] })),
                Perform::with(
                    Pattern::by(ActKind::Refuse, &[], const { &[PC] }),
                    const { &[Need::Contents(list![Field::REASONS])] }
                )
            ],
        )),
    ),
    norm(
        "resolution-09-2008:8.1:election-attended",
        cites!["09/2008/NQLT-CP-UBTWMTTQVN" "8.1"],
        "hội nghị bầu Trưởng thôn có trên 50% cử tri hoặc cử tri đại diện hộ gia đình tham dự",
        "more than half of the voters, or of the voters who represent households, attend the election of a village head",
        Stage::Discuss,
        JOINT_RESOLUTION,
        scope(list![HEAD_ELECTION], None, list![]),
        validity(
            Subject::Round,
            list![Test::Attended {
                of: Denominator::VotersOrHouseholdReps,
                share: Share::more_than(1, 2)
            }],
            None,
        ),
    ),
];

#[cfg(test)]
mod tests {
    #[test]
    fn the_ordinance_ends_where_the_law_begins() {
        assert!(
            super::NORMS
                .iter()
                .all(|norm| !norm.period.overlaps(&super::super::LAW_IN_FORCE))
        );
    }
}

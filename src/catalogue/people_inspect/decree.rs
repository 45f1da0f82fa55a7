//! Norms of Decree 59/2023/NĐ-CP, Art. 10–19, where they add to the law.

use super::{
    BOARD, BOARD_FORMED, CITIZENS, CONFERENCE, CONFERENCE_MEETS, DECREE_IN_FORCE, FRONT, HEAD,
    INSPECTION, INVESTMENT, PC, PROJECT_BOARD, PROJECT_BOARD_FORMED, TO_FRONT, WORK_COMMITTEE, act,
    decree, forbidden, owed,
};
use crate::act::{ActKind, Channel, Field, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{cites, days_before, documented, list, norm, scope, shared, validity};
use crate::matter::Reach;
use crate::norm::{
    Composition, Cond, Each, Need, Norm, Part, Partner, Pattern, Perform, Rule, Stage, Subject,
    Test, Timing, Trigger,
};
use crate::time::Span;

const CONFERENCE_PLAN: &[Need] = &[Need::Contents(list![
    Field::TIME,
    Field::VENUE,
    Field::SUBJECT,
    Field::TASKS
])];
const TO_THREE: &[Need] = &[Need::Recipients(list![PC, FRONT, BOARD])];
const TO_PC_AND_FRONT: &[Need] = &[Need::Recipients(list![PC, FRONT])];
const TO_FRONT_AND_CHAIR: &[Need] = &[Need::Recipients(list![FRONT, BodyKind::COMMUNE_PC_CHAIR])];
/// In writing, by the village's loudspeakers, by its network, or in person where needed.
const SUMMONS: &[Need] = &[
    Need::Channels {
        at_least: 1,
        of: list![
            Channel::INVITATION,
            Channel::VILLAGE_LOUDSPEAKER,
            Channel::AGREED_NETWORK,
            Channel::DIRECT
        ],
    },
    Need::Contents(list![
        Field::TIME,
        Field::VENUE,
        Field::SUBJECT,
        Field::PERSONS
    ]),
];
const PLAN_CONTENTS: Need = Need::Contents(list![
    Field::PURPOSE,
    Field::SUBJECT,
    Field::TIME,
    Field::FUNDING,
    Field::TASKS,
    Field::MEANS
]);
const TWO_DEPUTIES: Need = Need::AtMost {
    of: BodyKind::BOARD_DEPUTY,
    n: 2,
};

pub(crate) static NORMS: &[Norm] = &[
    decree(
        "decree-59-2023:10.1:plan",
        cites!["59/2023/NĐ-CP" "10.1", "59/2023/NĐ-CP" "10.2"],
        "xây dựng kế hoạch hội nghị định kỳ, nêu thời gian, địa điểm, nội dung, tổ chức thực hiện",
        "plan the yearly conference: time, place, subject, who does what",
        Stage::Inspect,
        CONFERENCE,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_COMMITTEE)],
            list![BodyKind::HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![CONFERENCE_MEETS]),
            Timing::Ahead,
            list![Perform::with(
                act!(Plan CONFERENCE_PLAN by HEAD),
                CONFERENCE_PLAN
            )],
        )),
    ),
    decree(
        "decree-59-2023:10.4:send-plan",
        cites!["59/2023/NĐ-CP" "10.4"],
        "gửi kế hoạch hội nghị đến Ủy ban nhân dân, Mặt trận và Ban Thanh tra nhân dân trước khi thực hiện",
        "send the plan to People’s Committee, Front and Inspection Board before the conference",
        Stage::Inspect,
        CONFERENCE,
        owed(
            list![HEAD],
            list![PC, FRONT, BOARD],
            Trigger::DoneOrPlanned(list![CONFERENCE_MEETS]),
            Timing::Ahead,
            list![Perform::with(act!(Send CONFERENCE_PLAN by HEAD), TO_THREE)],
        ),
    ),
    decree(
        "decree-59-2023:11.1.c:summon",
        cites!["59/2023/NĐ-CP" "11.1.c", "59/2023/NĐ-CP" "11.1.a", "59/2023/NĐ-CP" "11.1.a.p2"],
        "gửi thông báo triệu tập đến hộ gia đình chậm nhất 05 ngày trước hội nghị",
        "summon the households at the latest 5 days before the conference",
        Stage::Know,
        CONFERENCE,
        owed(
            list![HEAD],
            list![BodyKind::HOUSEHOLDS],
            Trigger::DoneOrPlanned(list![CONFERENCE_MEETS]),
            days_before(5),
            list![Perform::with(
                act!(Notify CONFERENCE_NOTICE by HEAD),
                SUMMONS
            )],
        ),
    ),
    decree(
        "decree-59-2023:11.2.i.p2:report-result",
        cites!["59/2023/NĐ-CP" "11.2.i.p2"],
        "báo cáo bằng văn bản kết quả hội nghị đến Ủy ban nhân dân, Mặt trận cấp xã",
        "report the result in writing to People’s Committee and Front",
        Stage::Inspect,
        CONFERENCE,
        Rule::Duty(documented(
            list![HEAD],
            list![PC, FRONT],
            Each::Trigger,
            Trigger::Done(list![CONFERENCE_MEETS]),
            Timing::Unstated,
            list![Perform::with(
                act!(Report CONFERENCE_RESULT by HEAD),
                TO_PC_AND_FRONT
            )],
        )),
    ),
    decree(
        "decree-59-2023:12.2:no-incitement",
        cites!["59/2023/NĐ-CP" "12.2"],
        "không lợi dụng nhiệm vụ, quyền hạn để kích động, lôi kéo làm trái pháp luật",
        "not to abuse its powers to incite anybody to unlawful acts",
        Stage::Inspect,
        INSPECTION,
        forbidden(
            list![BOARD],
            list![CITIZENS],
            list![Topic::BOARD_INCITEMENT],
        ),
    ),
    norm(
        "decree-59-2023:13.2.p2:few-villages",
        cites!["59/2023/NĐ-CP" "13.2.p2"],
        "xã có dưới 05 thôn, tổ dân phố thì Ban có tối đa 05 thành viên",
        "a commune of fewer than five villages has a board of five members at most",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(
            INSPECTION,
            Some(Reach::Commune),
            list![Cond::Not(list![Cond::VillagesAtLeast(5)])],
        ),
        validity(
            Subject::Act(BOARD_FORMED),
            list![Test::Meets(list![Need::Composed(Composition::new(0, 5))])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:13.3.p2:deputies",
        cites!["59/2023/NĐ-CP" "13.3", "59/2023/NĐ-CP" "13.3.p2"],
        "Ban có không quá 02 Phó Trưởng ban",
        "the board has two deputy heads at most",
        Stage::Inspect,
        INSPECTION,
        validity(
            Subject::Act(BOARD_FORMED),
            list![Test::Meets(list![TWO_DEPUTIES])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:14.1.a:term-plan",
        cites!["59/2023/NĐ-CP" "14.1.a"],
        "xây dựng kế hoạch hoạt động theo nhiệm kỳ",
        "plan its work for the term",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Done(list![BOARD_FORMED]),
            Timing::Unstated,
            list![Perform::plain(act!(Plan BOARD_TERM_PLAN by BOARD))],
        ),
    ),
    decree(
        "decree-59-2023:14.1.a.p2:contents",
        cites!["59/2023/NĐ-CP" "14.1.a.p2"],
        "kế hoạch nêu mục đích, nội dung, thời gian, kinh phí, tổ chức thực hiện, điều kiện bảo đảm",
        "the plan states purpose, subject, time, funding, tasks and means",
        Stage::Inspect,
        INSPECTION,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const {
                    &[
                        Topic::BOARD_QUARTER_PLAN,
                        Topic::BOARD_HALF_YEAR_PLAN,
                        Topic::BOARD_YEAR_PLAN,
                        Topic::BOARD_TERM_PLAN,
                    ]
                },
                const { &[BOARD] },
            )),
            list![Test::Meets(list![PLAN_CONTENTS])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:14.1.b:send-inspection-plan",
        cites!["59/2023/NĐ-CP" "14.1.b"],
        "gửi kế hoạch kiểm tra, giám sát cụ thể chậm nhất 05 ngày làm việc trước khi tiến hành",
        "send the plan of an inspection at the latest 5 working days before it",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT, BodyKind::COMMUNE_PC_CHAIR],
            Trigger::DoneOrPlanned(list![
                Pattern::by(ActKind::Inspect, &[], const { &[BOARD] }),
                Pattern::by(ActKind::Supervise, &[], const { &[BOARD] })
            ]),
            Timing::Before {
                span: Span::working_days(5),
            },
            list![Perform::with(
                act!(Send BOARD_INSPECTION_PLAN by BOARD),
                TO_FRONT_AND_CHAIR
            )],
        ),
    ),
    decree(
        "decree-59-2023:14.2.c:tell-findings",
        cites!["59/2023/NĐ-CP" "14.2.c"],
        "thông báo bằng văn bản kết quả kiểm tra, giám sát, xác minh cho người phản ánh, kiến nghị",
        "tell in writing what was found to who petitioned",
        Stage::Inspect,
        INSPECTION,
        Rule::Duty(documented(
            list![BOARD],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::by(ActKind::Inspect, &[], const { &[BOARD] }),
                Pattern::by(ActKind::Supervise, &[], const { &[BOARD] })
            ]),
            Timing::Unstated,
            list![Perform::plain(act!(Send BOARD_FINDINGS by BOARD))],
        )),
    ),
    decree(
        "decree-59-2023:14.3:report-quarter",
        cites!["59/2023/NĐ-CP" "14.3"],
        "báo cáo Mặt trận kết quả thực hiện nhiệm vụ hằng quý",
        "report to the Front on its work each quarter",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_QUARTER_REPORT by BOARD),
                TO_FRONT
            )],
        ),
    ),
    decree(
        "decree-59-2023:14.3:report-half-year",
        cites!["59/2023/NĐ-CP" "14.3"],
        "báo cáo Mặt trận kết quả thực hiện nhiệm vụ 06 tháng",
        "report to the Front on its work each half-year",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_HALF_YEAR_REPORT by BOARD),
                TO_FRONT
            )],
        ),
    ),
    decree(
        "decree-59-2023:14.3:report-year",
        cites!["59/2023/NĐ-CP" "14.3"],
        "báo cáo Mặt trận kết quả thực hiện nhiệm vụ hằng năm",
        "report to the Front on its work each year",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_YEAR_REPORT by BOARD),
                TO_FRONT
            )],
        ),
    ),
    decree(
        "decree-59-2023:17.2.p2:residents",
        cites!["59/2023/NĐ-CP" "17.2.p2"],
        "không quá 05 thành viên là đại diện người dân",
        "five members at most represent the residents",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(PROJECT_BOARD_FORMED),
            list![Test::Meets(list![Need::AtMost { of: CITIZENS, n: 5 }])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:17.3:deputies",
        cites!["59/2023/NĐ-CP" "17.3"],
        "Ban có không quá 02 Phó Trưởng ban",
        "the board has two deputy heads at most",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(PROJECT_BOARD_FORMED),
            list![Test::Meets(list![TWO_DEPUTIES])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:18.1.p2:contents",
        cites!["59/2023/NĐ-CP" "18.1.p2"],
        "kế hoạch nêu mục đích, nội dung, thời gian, kinh phí, tổ chức thực hiện, điều kiện bảo đảm",
        "the plan states purpose, subject, time, funding, tasks and means",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(act!(Plan SUPERVISION_PLAN by PROJECT_BOARD)),
            list![Test::Meets(list![PLAN_CONTENTS])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:18.2.d:tell-findings",
        cites!["59/2023/NĐ-CP" "18.2.d"],
        "thông báo bằng văn bản kết quả kiểm tra, giám sát cho người phản ánh, kiến nghị",
        "tell in writing what was found to who petitioned",
        Stage::Inspect,
        INVESTMENT,
        Rule::Duty(documented(
            list![PROJECT_BOARD],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::by(ActKind::Inspect, &[], const { &[PROJECT_BOARD] }),
                Pattern::by(ActKind::Supervise, &[], const { &[PROJECT_BOARD] })
            ]),
            Timing::Unstated,
            list![Perform::plain(act!(Send BOARD_FINDINGS by PROJECT_BOARD))],
        )),
    ),
];

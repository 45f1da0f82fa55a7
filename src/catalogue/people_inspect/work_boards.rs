//! Norms of Decree 59/2023/NĐ-CP, Art. 20–27: the Inspection Boards of agencies, units and state enterprises.
//!
//! The two say nearly the same, with other bearers. What the Law says already (Art. 60–63, 77–81) stands
//! there; these rows add the times, the contents, the recipients and the order that the Decree adds.

use super::{DECREE_IN_FORCE, act, decree, forbidden, owed};
use crate::NormId;
use crate::act::{ActKind, Field, Topic, VoteOutcome};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    List, agreement, cites, documented, duty, list, norm, precedence, scope, validity,
    within_working_days,
};
use crate::matter::MatterKind;
use crate::norm::{
    Cond, Each, Need, Norm, Pattern, Perform, Rule, Stage, Subject, Test, Timing, Trigger,
};
use crate::time::Span;

const UNIT_BOARD: List<MatterKind> = list![MatterKind::UNIT_BOARD];
const UNIT_ELECTION: List<MatterKind> = list![MatterKind::UNIT_BOARD_ELECTION];
const ENTERPRISE_BOARD: List<MatterKind> = list![MatterKind::ENTERPRISE_BOARD];
const ENTERPRISE_ELECTION: List<MatterKind> = list![MatterKind::ENTERPRISE_BOARD_ELECTION];

const BOARD: BodyKind = BodyKind::WORK_INSPECTION_BOARD;
const UNION: BodyKind = BodyKind::WORK_UNION;
const WORKERS_ORGANISATION: BodyKind = BodyKind::WORKERS_ORGANISATION;
const HEAD: BodyKind = BodyKind::UNIT_HEAD;
const LEADERSHIP: BodyKind = BodyKind::ENTERPRISE_LEADERSHIP;
const STAFF: BodyKind = BodyKind::STAFF;

const TO_UNION: &[Need] = &[Need::Recipients(list![UNION])];
const TO_BOTH: &[Need] = &[Need::Recipients(list![UNION, LEADERSHIP])];

const FORMED: Pattern = act!(SetUp WORK_BOARD);

/// The board inspects or supervises.
const INSPECTS: List<Pattern> = list![
    Pattern::by(ActKind::Inspect, &[], const { &[BOARD] }),
    Pattern::by(ActKind::Supervise, &[], const { &[BOARD] })
];

/// Recognised within 5 working days of the conference that elected the board.
const fn recognise(carried: List<NormId>) -> Rule {
    Rule::Duty(duty(
        list![UNION],
        list![STAFF],
        Each::Round,
        Trigger::Outcome {
            of: carried,
            is: VoteOutcome::Passed,
        },
        within_working_days(5),
        list![Perform::plain(Pattern::of(ActKind::Recognise))],
    ))
}

/// Two deputy heads at most. The Decree says so of boards of nine members or more; for smaller ones the
/// Law speaks of one deputy head, so that three are too many for any board.
const fn deputies() -> Rule {
    validity(
        Subject::Act(FORMED),
        list![Test::Meets(list![Need::AtMost {
            of: BodyKind::BOARD_DEPUTY,
            n: 2
        }])],
        None,
    )
}

/// What a programme of work states.
const fn contents() -> Rule {
    validity(
        Subject::Act(Pattern::by(
            ActKind::Plan,
            const {
                &[
                    Topic::QUARTER_PROGRAMME,
                    Topic::HALF_YEAR_PROGRAMME,
                    Topic::YEAR_PROGRAMME,
                ]
            },
            const { &[BOARD] },
        )),
        list![Test::Meets(list![Need::Contents(list![
            Field::PURPOSE,
            Field::SUBJECT,
            Field::TIME,
            Field::FUNDING,
            Field::TASKS,
            Field::MEANS
        ])])],
        None,
    )
}

/// The plan of an inspection is made known 5 working days before.
const fn inspection_plan(to: List<BodyKind>, perform: List<Perform>) -> Rule {
    owed(
        list![BOARD],
        to,
        Trigger::DoneOrPlanned(INSPECTS),
        Timing::Before {
            span: Span::working_days(5),
        },
        perform,
    )
}

/// What was found is put in writing and sent to who petitioned.
const fn findings() -> Rule {
    Rule::Duty(documented(
        list![BOARD],
        list![STAFF],
        Each::Trigger,
        Trigger::Done(INSPECTS),
        Timing::Unstated,
        list![Perform::plain(act!(Send BOARD_FINDINGS by BOARD))],
    ))
}

/// A report to the union, once something starts it or in each period.
const fn report(trigger: Trigger, timing: Timing, perform: List<Perform>) -> Rule {
    owed(list![BOARD], list![UNION], trigger, timing, perform)
}

/// The union asks for a report.
const ASKED: Trigger = Trigger::Done(list![act!(Direct BOARD_REPORT by UNION)]);

pub(crate) static NORMS: &[Norm] = &[
    decree(
        "decree-59-2023:20.2:no-incitement",
        cites!["59/2023/NĐ-CP" "20.2"],
        "không lợi dụng nhiệm vụ, quyền hạn để kích động, lôi kéo làm trái pháp luật",
        "not to abuse its powers to incite staff to unlawful acts",
        Stage::Inspect,
        UNIT_BOARD,
        forbidden(list![BOARD], list![STAFF], list![Topic::BOARD_INCITEMENT]),
    ),
    decree(
        "decree-59-2023:21.1.p2:recognise",
        cites!["59/2023/NĐ-CP" "21.1.p2"],
        "Công đoàn công nhận kết quả bầu Ban trong 05 ngày làm việc từ ngày kết thúc hội nghị",
        "the union recognises the election within 5 working days of the conference",
        Stage::Inspect,
        UNIT_ELECTION,
        recognise(list![NormId::constant("law-10-2022:51.2.c:carried")]),
    ),
    decree(
        "decree-59-2023:21.2.p2:agreed",
        cites!["59/2023/NĐ-CP" "21.2.p2"],
        "Công đoàn thống nhất với người đứng đầu trước khi đề xuất số lượng thành viên nhiều hơn",
        "the union agrees with the head before it proposes a larger board",
        Stage::Inspect,
        UNIT_ELECTION,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Propose,
                const { &[Topic::LARGER_BOARD] },
                const { &[UNION] },
            )),
            list![Test::Meets(list![agreement(HEAD, Topic::LARGER_BOARD)])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:21.2.p2:proposed",
        cites!["59/2023/NĐ-CP" "21.2.p2"],
        "hội nghị quyết định số lượng nhiều hơn 09 người theo đề xuất của Công đoàn",
        "the conference decides on more than nine members when the union has proposed it",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(
            UNIT_ELECTION,
            None,
            list![Cond::Not(list![Cond::NotEstablished {
                topic: Topic::LARGER_BOARD,
                by: STAFF
            }])],
        ),
        precedence(
            list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::LARGER_BOARD] },
                const { &[UNION] }
            )],
            list![FORMED],
        ),
    ),
    decree(
        "decree-59-2023:21.2.p3:agreed",
        cites!["59/2023/NĐ-CP" "21.2.p3"],
        "Công đoàn thống nhất với người đứng đầu trước khi báo cáo về việc không tổ chức Ban",
        "the union agrees with the head before it reports that there be no board",
        Stage::Inspect,
        UNIT_BOARD,
        validity(
            Subject::Act(act!(Report NO_WORK_BOARD by UNION)),
            list![Test::Meets(list![agreement(HEAD, Topic::NO_WORK_BOARD)])],
            None,
        ),
    ),
    decree(
        "decree-59-2023:21.2.p3:reported",
        cites!["59/2023/NĐ-CP" "21.2.p3"],
        "công đoàn cấp trên quyết định không tổ chức Ban theo báo cáo của Công đoàn",
        "the union above decides that there be no board once the union has reported",
        Stage::Inspect,
        UNIT_BOARD,
        precedence(
            list![act!(Report NO_WORK_BOARD by UNION)],
            list![act!(Decide NO_WORK_BOARD)],
        ),
    ),
    decree(
        "decree-59-2023:21.3:deputies",
        cites!["59/2023/NĐ-CP" "21.3"],
        "Ban có không quá 02 Phó Trưởng ban",
        "the board has two deputy heads at most",
        Stage::Inspect,
        UNIT_ELECTION,
        deputies(),
    ),
    decree(
        "decree-59-2023:22.1.a.p2:contents",
        cites!["59/2023/NĐ-CP" "22.1.a.p2"],
        "chương trình nêu mục đích, nội dung, thời gian, kinh phí, tổ chức thực hiện, điều kiện bảo đảm",
        "the programme states purpose, subject, time, funding, tasks and means",
        Stage::Inspect,
        UNIT_BOARD,
        contents(),
    ),
    decree(
        "decree-59-2023:22.1.b:report-inspection-plan",
        cites!["59/2023/NĐ-CP" "22.1.b"],
        "báo cáo Công đoàn kế hoạch kiểm tra, giám sát chậm nhất 05 ngày làm việc trước khi tiến hành",
        "report the plan of an inspection to the union at the latest 5 working days before it",
        Stage::Inspect,
        UNIT_BOARD,
        inspection_plan(
            list![UNION],
            list![
                Perform::with(act!(Report BOARD_INSPECTION_PLAN by BOARD), TO_UNION),
                Perform::with(act!(Send BOARD_INSPECTION_PLAN by BOARD), TO_UNION)
            ],
        ),
    ),
    decree(
        "decree-59-2023:22.2.b:tell-findings",
        cites!["59/2023/NĐ-CP" "22.2.b"],
        "lập văn bản kết quả kiểm tra, giám sát, xác minh và gửi người phản ánh, kiến nghị",
        "put in writing what was found and send it to who petitioned",
        Stage::Inspect,
        UNIT_BOARD,
        findings(),
    ),
    decree(
        "decree-59-2023:22.3:report-quarter",
        cites!["59/2023/NĐ-CP" "22.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ hằng quý",
        "report to the union on its work each quarter",
        Stage::Inspect,
        UNIT_BOARD,
        report(
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_QUARTER_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:22.3:report-half-year",
        cites!["59/2023/NĐ-CP" "22.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ 06 tháng",
        "report to the union on its work each half-year",
        Stage::Inspect,
        UNIT_BOARD,
        report(
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_HALF_YEAR_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:22.3:report-year",
        cites!["59/2023/NĐ-CP" "22.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ hằng năm",
        "report to the union on its work each year",
        Stage::Inspect,
        UNIT_BOARD,
        report(
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_YEAR_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:22.3:report-term",
        cites!["59/2023/NĐ-CP" "22.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ nhiệm kỳ",
        "report to the union on its work over the term",
        Stage::Inspect,
        UNIT_BOARD,
        report(
            Trigger::Done(list![FORMED]),
            Timing::Unstated,
            list![Perform::with(
                act!(Report BOARD_TERM_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:22.3:report-on-request",
        cites!["59/2023/NĐ-CP" "22.3"],
        "báo cáo Công đoàn khi có yêu cầu",
        "report to the union when it asks",
        Stage::Inspect,
        UNIT_BOARD,
        report(
            ASKED,
            Timing::Unstated,
            list![Perform::with(act!(Report BOARD_REPORT by BOARD), TO_UNION)],
        ),
    ),
    decree(
        "decree-59-2023:24.2:no-incitement",
        cites!["59/2023/NĐ-CP" "24.2"],
        "không lợi dụng nhiệm vụ, quyền hạn để kích động, lôi kéo làm trái pháp luật",
        "not to abuse its powers to incite staff to unlawful acts",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        forbidden(list![BOARD], list![STAFF], list![Topic::BOARD_INCITEMENT]),
    ),
    decree(
        "decree-59-2023:25.1.p2:recognise",
        cites!["59/2023/NĐ-CP" "25.1.p2"],
        "Công đoàn công nhận kết quả bầu Ban trong 05 ngày làm việc từ ngày kết thúc hội nghị",
        "the union recognises the election within 5 working days of the conference",
        Stage::Inspect,
        ENTERPRISE_ELECTION,
        recognise(list![NormId::constant("law-10-2022:69.2.c:carried")]),
    ),
    decree(
        "decree-59-2023:25.2:deputies",
        cites!["59/2023/NĐ-CP" "25.2"],
        "Ban có không quá 02 Phó Trưởng ban",
        "the board has two deputy heads at most",
        Stage::Inspect,
        ENTERPRISE_ELECTION,
        deputies(),
    ),
    decree(
        "decree-59-2023:25.2.p2:agreed",
        cites!["59/2023/NĐ-CP" "25.2.p2"],
        "Công đoàn thống nhất với Ban lãnh đạo trước khi đề xuất số lượng thành viên nhiều hơn",
        "the union agrees with the leadership before it proposes a larger board",
        Stage::Inspect,
        ENTERPRISE_ELECTION,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Propose,
                const { &[Topic::LARGER_BOARD] },
                const { &[UNION, WORKERS_ORGANISATION] },
            )),
            list![Test::Meets(list![agreement(
                LEADERSHIP,
                Topic::LARGER_BOARD
            )])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:25.2.p2:proposed",
        cites!["59/2023/NĐ-CP" "25.2.p2"],
        "hội nghị quyết định số lượng nhiều hơn 09 người theo đề xuất của Công đoàn",
        "the conference decides on more than nine members when the union has proposed it",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(
            ENTERPRISE_ELECTION,
            None,
            list![Cond::Not(list![Cond::NotEstablished {
                topic: Topic::LARGER_BOARD,
                by: STAFF
            }])],
        ),
        precedence(
            list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::LARGER_BOARD] },
                const { &[UNION, WORKERS_ORGANISATION] }
            )],
            list![FORMED],
        ),
    ),
    decree(
        "decree-59-2023:26.1.a.p2:contents",
        cites!["59/2023/NĐ-CP" "26.1.a.p2"],
        "chương trình nêu mục đích, nội dung, thời gian, kinh phí, tổ chức thực hiện, điều kiện bảo đảm",
        "the programme states purpose, subject, time, funding, tasks and means",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        contents(),
    ),
    decree(
        "decree-59-2023:26.1.b:report-inspection-plan",
        cites!["59/2023/NĐ-CP" "26.1.b"],
        "báo cáo Công đoàn, thông báo ban lãnh đạo kế hoạch kiểm tra, giám sát chậm nhất 05 ngày làm việc trước",
        "tell the union and the leadership the plan of an inspection at the latest 5 working days before it",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        inspection_plan(
            list![UNION, LEADERSHIP],
            list![
                Perform::with(act!(Report BOARD_INSPECTION_PLAN by BOARD), TO_BOTH),
                Perform::with(act!(Send BOARD_INSPECTION_PLAN by BOARD), TO_BOTH)
            ],
        ),
    ),
    decree(
        "decree-59-2023:26.2.d:tell-findings",
        cites!["59/2023/NĐ-CP" "26.2.d"],
        "lập văn bản kết quả kiểm tra, giám sát, xác minh và gửi người phản ánh, kiến nghị",
        "put in writing what was found and send it to who petitioned",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        findings(),
    ),
    decree(
        "decree-59-2023:26.3:report-quarter",
        cites!["59/2023/NĐ-CP" "26.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ hằng quý",
        "report to the union on its work each quarter",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        report(
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_QUARTER_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:26.3:report-half-year",
        cites!["59/2023/NĐ-CP" "26.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ 06 tháng",
        "report to the union on its work each half-year",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        report(
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_HALF_YEAR_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:26.3:report-year",
        cites!["59/2023/NĐ-CP" "26.3"],
        "báo cáo Công đoàn kết quả thực hiện nhiệm vụ hằng năm",
        "report to the union on its work each year",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        report(
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::with(
                act!(Report BOARD_YEAR_REPORT by BOARD),
                TO_UNION
            )],
        ),
    ),
    decree(
        "decree-59-2023:26.3:report-on-request",
        cites!["59/2023/NĐ-CP" "26.3"],
        "báo cáo Công đoàn khi có yêu cầu",
        "report to the union when it asks",
        Stage::Inspect,
        ENTERPRISE_BOARD,
        report(
            ASKED,
            Timing::Unstated,
            list![Perform::with(act!(Report BOARD_REPORT by BOARD), TO_UNION)],
        ),
    ),
];

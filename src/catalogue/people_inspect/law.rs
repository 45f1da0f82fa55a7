//! Norms of Law 10/2022/QH15, Art. 30–45.

use super::{
    BOARD, BOARD_FORMED, CITIZENS, COMMUNE, CONFERENCE, CONFERENCE_MEETS, FRONT, HEAD, INSPECTION,
    INVESTMENT, LAW_IN_FORCE, NONE_BARRED, OWNER, PC, PETITIONS, PROJECT_BOARD,
    PROJECT_BOARD_FORMED, TO_BOARD, TO_FRONT, TO_PROJECT_BOARD, WORK_COMMITTEE, act, handle, law,
    owed, seat,
};
use crate::act::{ActKind, Concurrence, Field, Term, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    cites, days_before, list, norm, precedence, scope, shared, validity, within_days,
};
use crate::matter::{MatterKind, Reach};
use crate::norm::{
    Composition, Cond, Each, Need, Norm, Part, Partner, Pattern, Perform, Rule, Stage, Subject,
    Test, Timing, Trigger,
};

const COMMUNITY_REPORT: &[Need] = &[Need::Contents(list![
    Field::SITUATION,
    Field::DECISIONS_DONE
])];
const TO_COUNCIL_AND_PC: &[Need] = &[Need::Recipients(list![BodyKind::COMMUNE_COUNCIL, PC])];
/// One notice: the plan, and with it who forms the board.
const PLAN_WITH_MEMBERS: &[Need] = &[
    Need::Recipients(list![OWNER]),
    Need::Attached(list![Topic::BOARD_MEMBERS]),
];

pub(crate) static NORMS: &[Norm] = &[
    law(
        "law-10-2022:32.1:dialogue",
        cites!["10/2022/QH15" "32.1"],
        "mỗi năm ít nhất một hội nghị trao đổi, đối thoại với Nhân dân",
        "hold at least one dialogue conference with the people each year",
        Stage::Know,
        COMMUNE,
        Rule::Duty(shared(
            list![PC],
            list![Partner::new(Part::Coordinates, FRONT)],
            list![CITIZENS],
            Each::Matter,
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(act!(Dialogue PEOPLE_DIALOGUE by PC))],
        )),
    ),
    law(
        "law-10-2022:33.1:yearly",
        cites!["10/2022/QH15" "33.1", "10/2022/QH15" "33.2"],
        "mỗi năm một hội nghị của cộng đồng dân cư",
        "one conference of the community each year",
        Stage::Inspect,
        CONFERENCE,
        owed(
            list![HEAD],
            list![BodyKind::HOUSEHOLDS],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(CONFERENCE_MEETS)],
        ),
    ),
    law(
        "law-10-2022:33.1:year-end",
        cites!["10/2022/QH15" "33.1"],
        "hội nghị được tổ chức vào thời gian cuối năm",
        "the conference is held at the end of the year",
        Stage::Inspect,
        CONFERENCE,
        validity(
            Subject::Act(CONFERENCE_MEETS),
            list![Test::Holds(Cond::Reading(Term::YEAR_END))],
            None,
        ),
    ),
    law(
        "law-10-2022:33.2:convenor",
        cites!["10/2022/QH15" "33.2"],
        "hội nghị do Trưởng thôn, Tổ trưởng tổ dân phố triệu tập, chủ trì",
        "the conference is convened and chaired by the village head",
        Stage::Inspect,
        CONFERENCE,
        validity(
            Subject::Act(CONFERENCE_MEETS),
            list![Test::By(list![HEAD])],
            None,
        ),
    ),
    law(
        "law-10-2022:33.3:head-reports",
        cites!["10/2022/QH15" "33.3", "59/2023/NĐ-CP" "11.2.b"],
        "tại hội nghị, Trưởng thôn báo cáo tình hình cộng đồng và kết quả thực hiện nội dung đã quyết định",
        "at the conference the village head reports on the community and on what it decided",
        Stage::Inspect,
        CONFERENCE,
        owed(
            list![HEAD],
            list![BodyKind::HOUSEHOLDS],
            Trigger::Done(list![CONFERENCE_MEETS]),
            Timing::Together,
            list![Perform::with(
                act!(Report COMMUNITY_REPORT by HEAD),
                COMMUNITY_REPORT
            )],
        ),
    ),
    law(
        "law-10-2022:33.3:front-reports",
        cites!["10/2022/QH15" "33.3", "59/2023/NĐ-CP" "11.2.c"],
        "tại hội nghị, Ban công tác Mặt trận báo cáo kết quả thực hiện dân chủ",
        "at the conference the Front work committee reports on democracy in village and commune",
        Stage::Inspect,
        CONFERENCE,
        owed(
            list![WORK_COMMITTEE],
            list![BodyKind::HOUSEHOLDS],
            Trigger::Done(list![CONFERENCE_MEETS]),
            Timing::Together,
            list![Perform::plain(
                act!(Report VILLAGE_DEMOCRACY_REPORT by WORK_COMMITTEE)
            )],
        ),
    ),
    law(
        "law-10-2022:33.3:board-reports",
        cites!["10/2022/QH15" "33.3", "59/2023/NĐ-CP" "11.2.d"],
        "tại hội nghị, thành viên Ban Thanh tra nhân dân báo cáo việc kiểm tra, giám sát, xác minh",
        "at the conference the member of the Inspection Board reports on inspection and verification",
        Stage::Inspect,
        CONFERENCE,
        owed(
            list![BOARD],
            list![BodyKind::HOUSEHOLDS],
            Trigger::Done(list![CONFERENCE_MEETS]),
            Timing::Together,
            list![Perform::plain(act!(Report BOARD_MEMBER_REPORT by BOARD))],
        ),
    ),
    norm(
        "law-10-2022:35.1:handle",
        cites!["10/2022/QH15" "35.1"],
        "tiếp nhận, xử lý, giải quyết khiếu nại, kiến nghị, phản ánh hoặc kiểm tra, giám sát",
        "take in and settle complaints and petitions, or inspect",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(PETITIONS, Some(Reach::Commune), list![]),
        owed(
            list![
                PC,
                BodyKind::COMMUNE_COUNCIL,
                HEAD,
                WORK_COMMITTEE,
                BodyKind::VILLAGE_MASS_ORG,
                BOARD,
                PROJECT_BOARD
            ],
            list![CITIZENS],
            Trigger::Done(list![
                Pattern::of(ActKind::Petition),
                Pattern::of(ActKind::Complain)
            ]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Answer)),
                Perform::plain(Pattern::of(ActKind::Reply)),
                Perform::plain(Pattern::of(ActKind::Inspect)),
                Perform::plain(Pattern::of(ActKind::Supervise)),
                Perform::plain(act!(Send CITIZEN_PETITION))
            ],
        ),
    ),
    norm(
        "law-10-2022:35.1:handle-in-village",
        cites!["10/2022/QH15" "35.1"],
        "tiếp nhận, xử lý, giải quyết khiếu nại, kiến nghị, phản ánh hoặc kiểm tra, giám sát, trong thôn",
        "take in and settle complaints and petitions, or inspect, within a village",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(PETITIONS, Some(Reach::Village), list![]),
        owed(
            list![
                PC,
                BodyKind::COMMUNE_COUNCIL,
                HEAD,
                WORK_COMMITTEE,
                BodyKind::VILLAGE_MASS_ORG,
                BOARD,
                PROJECT_BOARD
            ],
            list![CITIZENS],
            Trigger::Done(list![
                Pattern::of(ActKind::Petition),
                Pattern::of(ActKind::Complain)
            ]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Answer)),
                Perform::plain(Pattern::of(ActKind::Reply)),
                Perform::plain(Pattern::of(ActKind::Inspect)),
                Perform::plain(Pattern::of(ActKind::Supervise)),
                Perform::plain(act!(Send CITIZEN_PETITION))
            ],
        ),
    ),
    law(
        "law-10-2022:35.2.b:answer-petition",
        cites!["10/2022/QH15" "35.2.b"],
        "giải quyết, trả lời kịp thời kiến nghị, phản ánh hoặc chuyển đến cơ quan có thẩm quyền",
        "settle and answer a petition promptly, or pass it on",
        Stage::Inspect,
        PETITIONS,
        owed(
            list![PC],
            list![CITIZENS],
            Trigger::Received {
                sent: Pattern::of(ActKind::Petition),
                at: PC,
            },
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::plain(Pattern::by(ActKind::Answer, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::Reply, &[], const { &[PC] })),
                Perform::plain(act!(Send CITIZEN_PETITION by PC))
            ],
        ),
    ),
    law(
        "law-10-2022:35.2.b:answer-complaint",
        cites!["10/2022/QH15" "35.2.b"],
        "giải quyết, trả lời kịp thời khiếu nại, tố cáo hoặc chuyển đến cơ quan có thẩm quyền",
        "settle and answer a complaint promptly, or pass it on",
        Stage::Inspect,
        PETITIONS,
        owed(
            list![PC],
            list![CITIZENS],
            Trigger::Received {
                sent: Pattern::of(ActKind::Complain),
                at: PC,
            },
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::plain(Pattern::by(ActKind::Answer, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::Reply, &[], const { &[PC] })),
                Perform::plain(act!(Send CITIZEN_PETITION by PC))
            ],
        ),
    ),
    law(
        "law-10-2022:35.2.c:issue-rules",
        cites!["10/2022/QH15" "35.2.c"],
        "phối hợp với Mặt trận xây dựng, ban hành quy chế thực hiện dân chủ của cấp xã",
        "make and issue the commune’s rules of democracy together with the Front",
        Stage::Organise,
        list![MatterKind::CARRYING_OUT_OF_LAW],
        Rule::Duty(shared(
            list![PC],
            list![Partner::new(Part::Coordinates, FRONT)],
            list![CITIZENS],
            Each::Bearer,
            Trigger::InForce,
            Timing::Unstated,
            list![Perform::plain(act!(Decide DEMOCRACY_REGULATION))],
        )),
    ),
    law(
        "law-10-2022:35.2.dd:handle",
        cites!["10/2022/QH15" "35.2.dd"],
        "xử lý người cản trở kiểm tra, giám sát hoặc trả thù người khiếu nại, kiến nghị",
        "handle who obstructs inspection or takes revenge on petitioners",
        Stage::Inspect,
        PETITIONS,
        handle(list![CITIZENS]),
    ),
    norm(
        "law-10-2022:36.1:size",
        cites!["10/2022/QH15" "36.1", "59/2023/NĐ-CP" "13.2"],
        "số thành viên tương ứng số thôn, tổ dân phố, không ít hơn 05",
        "as many members as villages and quarters, five at least",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(INSPECTION, Some(Reach::Commune), list![]),
        validity(
            Subject::Act(BOARD_FORMED),
            list![Test::Meets(list![Need::OneFromEachVillage { floor: 5 }])],
            None,
        ),
    ),
    law(
        "law-10-2022:36.2:elect-anew",
        cites!["10/2022/QH15" "36.2", "10/2022/QH15" "36.1", "10/2022/QH15" "40.2.b", "59/2023/NĐ-CP" "13.1.p2"],
        "Ban Thanh tra nhân dân nhiệm kỳ mới được bầu, công nhận trước khi hết nhiệm kỳ ghi tại văn bản công nhận",
        "a new board is elected and recognised by the end of the term that the recognition states",
        Stage::Inspect,
        INSPECTION,
        Rule::Duty(shared(
            list![],
            list![Partner::new(Part::Guides, FRONT)],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![act!(Recognise INSPECTION_BOARD by FRONT)]),
            Timing::Stated,
            list![Perform::plain(act!(Recognise INSPECTION_BOARD by FRONT))],
        )),
    ),
    law(
        "law-10-2022:36.2.p2:proposed-first",
        cites!["10/2022/QH15" "36.2.p2"],
        "Ủy ban Mặt trận Tổ quốc đề nghị trước khi thôn xem xét, cho thôi làm thành viên",
        "the Front proposes before the community discharges a member",
        Stage::Inspect,
        INSPECTION,
        precedence(
            list![act!(Propose MEMBER_DISCHARGE by FRONT)],
            list![act!(Meet MEMBER_DISCHARGE)],
        ),
    ),
    norm(
        "law-10-2022:36.2.p3:by-election",
        cites!["10/2022/QH15" "36.2.p3"],
        "bầu bổ sung khi khuyết thành viên và nhiệm kỳ còn từ 06 tháng",
        "elect a new member where a seat is vacant and the term has 6 months or more left",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(
            INSPECTION,
            None,
            list![Cond::Remaining {
                of: Topic::INSPECTION_BOARD,
                months: 6
            }],
        ),
        Rule::Duty(shared(
            list![WORK_COMMITTEE],
            list![
                Partner::new(Part::Coordinates, HEAD),
                Partner::new(Part::Guides, FRONT)
            ],
            list![BodyKind::HOUSEHOLDS],
            Each::Trigger,
            Trigger::Done(list![act!(Notify VACANT_SEAT)]),
            Timing::Unstated,
            list![Perform::plain(act!(Meet VACANT_SEAT))],
        )),
    ),
    law(
        "law-10-2022:37.2:barred",
        cites!["10/2022/QH15" "37.2"],
        "thành viên không đồng thời là cán bộ, công chức cấp xã, người hoạt động không chuyên trách",
        "no member is an official of the commune or a part-time officer of commune or village",
        Stage::Inspect,
        INSPECTION,
        validity(
            Subject::Act(BOARD_FORMED),
            list![Test::Meets(list![NONE_BARRED])],
            None,
        ),
    ),
    law(
        "law-10-2022:39.2:plan-quarter",
        cites!["10/2022/QH15" "39.2", "59/2023/NĐ-CP" "14.1.a"],
        "xây dựng kế hoạch hoạt động từng quý",
        "plan its work for each quarter",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            list![Perform::plain(act!(Plan BOARD_QUARTER_PLAN by BOARD))],
        ),
    ),
    law(
        "law-10-2022:39.2:plan-half-year",
        cites!["10/2022/QH15" "39.2", "59/2023/NĐ-CP" "14.1.a"],
        "xây dựng kế hoạch hoạt động 06 tháng",
        "plan its work for each half-year",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::plain(act!(Plan BOARD_HALF_YEAR_PLAN by BOARD))],
        ),
    ),
    law(
        "law-10-2022:39.2:plan-year",
        cites!["10/2022/QH15" "39.2", "59/2023/NĐ-CP" "14.1.a"],
        "xây dựng kế hoạch hoạt động hằng năm",
        "plan its work for each year",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(act!(Plan BOARD_YEAR_PLAN by BOARD))],
        ),
    ),
    law(
        "law-10-2022:39.3:report-on-request",
        cites!["10/2022/QH15" "39.3", "59/2023/NĐ-CP" "14.3"],
        "báo cáo hoạt động với Mặt trận khi có yêu cầu",
        "report to the Front on request",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![BOARD],
            list![FRONT],
            Trigger::Done(list![act!(Direct BOARD_REPORT by FRONT)]),
            Timing::Unstated,
            list![Perform::with(act!(Report BOARD_REPORT by BOARD), TO_FRONT)],
        ),
    ),
    law(
        "law-10-2022:40.1.a:notify-goals",
        cites!["10/2022/QH15" "40.1.a"],
        "thông báo chính sách, pháp luật chủ yếu và mục tiêu, nhiệm vụ hằng năm cho Ban",
        "tell the board the main policies and the goals of the year",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![PC],
            list![BOARD],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::with(act!(Send YEARLY_GOALS by PC), TO_BOARD)],
        ),
    ),
    law(
        "law-10-2022:40.1.b:supply",
        cites!["10/2022/QH15" "40.1.b"],
        "cung cấp hoặc yêu cầu cung cấp kịp thời thông tin theo yêu cầu của Ban",
        "supply, or have supplied, what the board asks for, promptly",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![PC],
            list![BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_REQUEST by BOARD),
                at: PC,
            },
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::with(act!(Send BOARD_INFORMATION by PC), TO_BOARD),
                Perform::plain(act!(Direct BOARD_REQUEST by PC))
            ],
        ),
    ),
    law(
        "law-10-2022:40.1.c:notify-result",
        cites!["10/2022/QH15" "40.1.c"],
        "thông báo kết quả giải quyết kiến nghị trong 15 ngày từ ngày nhận",
        "notify the result of a recommendation within 15 days of receipt",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![PC],
            list![BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_RECOMMENDATION by BOARD),
                at: PC,
            },
            within_days(15),
            list![
                Perform::with(act!(Send RECOMMENDATION_RESULT by PC), TO_BOARD),
                Perform::plain(act!(Reply RECOMMENDATION_RESULT by PC))
            ],
        ),
    ),
    norm(
        "law-10-2022:40.1.d:tell-complaints",
        cites!["10/2022/QH15" "40.1.d"],
        "thông báo cho Ban kết quả giải quyết khiếu nại, tố cáo",
        "tell the board what came of complaints",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(
            PETITIONS,
            None,
            list![Cond::Answers {
                act: Pattern::of(ActKind::Complain)
            }],
        ),
        owed(
            list![PC],
            list![BOARD],
            Trigger::Done(list![Pattern::by(ActKind::Answer, &[], const { &[PC] })]),
            Timing::Unstated,
            list![Perform::with(act!(Send COMPLAINT_RESULT by PC), TO_BOARD)],
        ),
    ),
    law(
        "law-10-2022:40.1.dd:handle",
        cites!["10/2022/QH15" "40.1.dd"],
        "xử lý người cản trở hoạt động của Ban, trả thù thành viên Ban",
        "handle who obstructs the board or takes revenge on its members",
        Stage::Inspect,
        INSPECTION,
        handle(list![BOARD]),
    ),
    law(
        "law-10-2022:40.2.a:guide-vote",
        cites!["10/2022/QH15" "40.2.a"],
        "hướng dẫn hội nghị cộng đồng bầu hoặc cho thôi thành viên",
        "guide the meetings that elect or discharge members",
        Stage::Inspect,
        list![MatterKind::BOARD_ELECTION, MatterKind::BOARD_DISCHARGE],
        owed(
            list![FRONT],
            list![BodyKind::HOUSEHOLDS],
            Trigger::DoneOrPlanned(list![
                Pattern::of(ActKind::Meet),
                Pattern::of(ActKind::Elect)
            ]),
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Guide,
                &[],
                const { &[FRONT] }
            ))],
        ),
    ),
    law(
        "law-10-2022:40.2.b:board-meeting",
        cites!["10/2022/QH15" "40.2.b"],
        "sau khi công nhận, tổ chức cuộc họp của Ban để bầu Trưởng ban, Phó Trưởng ban",
        "having recognised the members, have the board meet to elect head and deputies",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BOARD],
            Trigger::Done(list![act!(Recognise INSPECTION_BOARD by FRONT)]),
            Timing::Unstated,
            list![Perform::plain(act!(Meet BOARD_OFFICES))],
        ),
    ),
    law(
        "law-10-2022:40.2.b:tell-bodies",
        cites!["10/2022/QH15" "40.2.b"],
        "thông báo kết quả bầu và thành phần Ban đến Hội đồng nhân dân, Ủy ban nhân dân",
        "tell Council and People’s Committee the result and the members",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BodyKind::COMMUNE_COUNCIL, PC],
            Trigger::Done(list![act!(Meet BOARD_OFFICES)]),
            Timing::Unstated,
            list![Perform::with(
                act!(Send BOARD_MEMBERS by FRONT),
                TO_COUNCIL_AND_PC
            )],
        ),
    ),
    law(
        "law-10-2022:40.2.b:tell-people",
        cites!["10/2022/QH15" "40.2.b"],
        "thông báo kết quả bầu và thành phần Ban đến Nhân dân",
        "tell the people the result and the members",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![CITIZENS],
            Trigger::Done(list![act!(Meet BOARD_OFFICES)]),
            Timing::Unstated,
            list![
                Perform::plain(act!(Publish BOARD_MEMBERS by FRONT)),
                Perform::plain(act!(Notify BOARD_MEMBERS by FRONT))
            ],
        ),
    ),
    law(
        "law-10-2022:40.2.c:guide-plan",
        cites!["10/2022/QH15" "40.2.c"],
        "hướng dẫn Ban xây dựng chương trình, kế hoạch",
        "guide the board in planning its work",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BOARD],
            Trigger::Done(list![act!(Plan BOARD_YEAR_PLAN by BOARD)]),
            Timing::AnyTime,
            list![Perform::plain(act!(Guide BOARD_YEAR_PLAN by FRONT))],
        ),
    ),
    law(
        "law-10-2022:40.2.d:confirm",
        cites!["10/2022/QH15" "40.2.d"],
        "xác nhận biên bản, kiến nghị của Ban",
        "confirm the minutes and recommendations of the board",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BOARD],
            Trigger::Done(list![act!(Send BOARD_RECOMMENDATION by BOARD)]),
            Timing::AnyTime,
            list![Perform::plain(act!(Agree BOARD_RECOMMENDATION by FRONT))],
        ),
    ),
    law(
        "law-10-2022:40.2.d:urge",
        cites!["10/2022/QH15" "40.2.d"],
        "đôn đốc việc giải quyết kiến nghị của Ban",
        "urge that recommendations of the board be settled",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BOARD],
            Trigger::Done(list![act!(Send BOARD_RECOMMENDATION by BOARD)]),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Urge,
                &[],
                const { &[FRONT] }
            ))],
        ),
    ),
    law(
        "law-10-2022:40.2.e:fund",
        cites!["10/2022/QH15" "40.2.e"],
        "hỗ trợ kinh phí hoạt động cho Ban theo dự toán hằng năm",
        "support the board with funds by the yearly estimate",
        Stage::Inspect,
        INSPECTION,
        owed(
            list![FRONT],
            list![BOARD],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(act!(Spend BOARD_FUNDING by FRONT))],
        ),
    ),
    law(
        "law-10-2022:41.1:set-up",
        cites!["10/2022/QH15" "41.1", "10/2022/QH15" "45.1.a"],
        "Mặt trận quyết định thành lập Ban cho từng chương trình, dự án",
        "the Front sets up a board for each programme or project",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![CITIZENS],
            Trigger::DoneOrPlanned(list![Pattern::of(ActKind::BeginWork)]),
            Timing::AnyTime,
            list![Perform::plain(act!(SetUp INVESTMENT_BOARD by FRONT))],
        ),
    ),
    law(
        "law-10-2022:41.1.p2:members",
        cites!["10/2022/QH15" "41.1.p2"],
        "Ban có ít nhất 05 thành viên: đại diện Mặt trận, Ban Thanh tra nhân dân, người dân",
        "five members at least: from the Front, the Inspection Board and the residents",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(PROJECT_BOARD_FORMED),
            list![Test::Meets(list![Need::Composed(Composition {
                min: 5,
                max: u32::MAX,
                includes: list![
                    seat(const { &[FRONT] }),
                    seat(const { &[BOARD] }),
                    seat(const { &[CITIZENS] })
                ],
                chair: None,
                bars: false
            })])],
            None,
        ),
    ),
    law(
        "law-10-2022:42.2:barred",
        cites!["10/2022/QH15" "42.2"],
        "thành viên không là cán bộ, công chức cấp xã, không có người thân có quyền hoặc lợi ích trong dự án",
        "no member is an official of the commune or kin of who decides, owns, advises or builds the project",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(PROJECT_BOARD_FORMED),
            list![Test::Meets(list![NONE_BARRED])],
            None,
        ),
    ),
    law(
        "law-10-2022:44.2:plan",
        cites!["10/2022/QH15" "44.2", "59/2023/NĐ-CP" "18.1"],
        "xây dựng kế hoạch kiểm tra, giám sát đầu tư",
        "plan the supervision of the investment",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PROJECT_BOARD],
            list![FRONT],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Unstated,
            list![Perform::plain(act!(Plan SUPERVISION_PLAN by PROJECT_BOARD))],
        ),
    ),
    law(
        "law-10-2022:44.3:report-periodically",
        cites!["10/2022/QH15" "44.3", "59/2023/NĐ-CP" "18.3"],
        "định kỳ báo cáo kết quả giám sát đầu tư với Mặt trận",
        "report to the Front periodically on what it supervised",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PROJECT_BOARD],
            list![FRONT],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Open {
                term: Term::PERIODICALLY,
            },
            list![Perform::with(
                act!(Report BOARD_REPORT by PROJECT_BOARD),
                TO_FRONT
            )],
        ),
    ),
    law(
        "law-10-2022:44.3:report-on-request",
        cites!["10/2022/QH15" "44.3", "59/2023/NĐ-CP" "18.3"],
        "báo cáo kết quả giám sát đầu tư với Mặt trận khi có yêu cầu",
        "report to the Front on request",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PROJECT_BOARD],
            list![FRONT],
            Trigger::Done(list![act!(Direct BOARD_REPORT by FRONT)]),
            Timing::Unstated,
            list![Perform::with(
                act!(Report BOARD_REPORT by PROJECT_BOARD),
                TO_FRONT
            )],
        ),
    ),
    law(
        "law-10-2022:45.1.a:board-meeting",
        cites!["10/2022/QH15" "45.1.a"],
        "tổ chức cuộc họp của Ban để bầu Trưởng ban, Phó Trưởng ban",
        "have the board meet to elect head and deputies",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![PROJECT_BOARD],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Unstated,
            list![Perform::plain(act!(Meet BOARD_OFFICES))],
        ),
    ),
    law(
        "law-10-2022:45.1.a:fill-seat",
        cites!["10/2022/QH15" "45.1.a", "59/2023/NĐ-CP" "17.1.p2"],
        "cử, đề nghị cử hoặc tổ chức bầu bổ sung thành viên khi khuyết, thiếu",
        "name, have named or have elected a member where a seat is vacant",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![PROJECT_BOARD],
            Trigger::Done(list![act!(Notify VACANT_SEAT)]),
            Timing::Unstated,
            list![
                Perform::plain(act!(Designate VACANT_SEAT by FRONT)),
                Perform::plain(act!(Propose VACANT_SEAT by FRONT)),
                Perform::plain(act!(Meet VACANT_SEAT))
            ],
        ),
    ),
    law(
        "law-10-2022:45.1.b:notify-owner",
        cites!["10/2022/QH15" "45.1.b"],
        "thông báo kế hoạch giám sát và thành phần Ban cho chủ đầu tư chậm nhất 45 ngày trước ngày thực hiện giám sát",
        "tell the owner the plan and the members at the latest 45 days before the supervision starts",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![OWNER],
            Trigger::DoneOrPlanned(list![Pattern::of(ActKind::Supervise)]),
            days_before(45),
            list![Perform::with(
                act!(Send SUPERVISION_PLAN by FRONT),
                PLAN_WITH_MEMBERS
            )],
        ),
    ),
    law(
        "law-10-2022:45.1.b:tell-bodies",
        cites!["10/2022/QH15" "45.1.b"],
        "thông báo thành phần Ban đến Hội đồng nhân dân, Ủy ban nhân dân",
        "tell Council and People’s Committee the members",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![BodyKind::COMMUNE_COUNCIL, PC],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Unstated,
            list![Perform::with(
                act!(Send BOARD_MEMBERS by FRONT),
                TO_COUNCIL_AND_PC
            )],
        ),
    ),
    law(
        "law-10-2022:45.1.b:tell-people",
        cites!["10/2022/QH15" "45.1.b"],
        "thông báo thành phần Ban đến Nhân dân",
        "tell the people the members",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![CITIZENS],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Unstated,
            list![
                Perform::plain(act!(Publish BOARD_MEMBERS by FRONT)),
                Perform::plain(act!(Notify BOARD_MEMBERS by FRONT))
            ],
        ),
    ),
    law(
        "law-10-2022:45.1.c:guide-plan",
        cites!["10/2022/QH15" "45.1.c"],
        "hướng dẫn Ban xây dựng chương trình, kế hoạch giám sát",
        "guide the board in planning the supervision",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![PROJECT_BOARD],
            Trigger::Done(list![act!(Plan SUPERVISION_PLAN by PROJECT_BOARD)]),
            Timing::AnyTime,
            list![Perform::plain(act!(Guide SUPERVISION_PLAN by FRONT))],
        ),
    ),
    law(
        "law-10-2022:45.1.d:confirm-first",
        cites!["10/2022/QH15" "45.1.d"],
        "Mặt trận xác nhận văn bản kiến nghị trước khi gửi cơ quan có thẩm quyền",
        "the Front confirms a recommendation before it is sent",
        Stage::Inspect,
        INVESTMENT,
        validity(
            Subject::Act(act!(Send BOARD_RECOMMENDATION by PROJECT_BOARD)),
            list![Test::Meets(list![Need::Concurrence {
                with: FRONT,
                topic: Topic::BOARD_RECOMMENDATION,
                how: Concurrence::Confirmation
            }])],
            None,
        ),
    ),
    law(
        "law-10-2022:45.1.d:urge",
        cites!["10/2022/QH15" "45.1.d"],
        "đôn đốc việc giải quyết kiến nghị của Ban",
        "urge that recommendations of the board be settled",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![PROJECT_BOARD],
            Trigger::Done(list![act!(Send BOARD_RECOMMENDATION by PROJECT_BOARD)]),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Urge,
                &[],
                const { &[FRONT] }
            ))],
        ),
    ),
    law(
        "law-10-2022:45.1.e:fund",
        cites!["10/2022/QH15" "45.1.e"],
        "hỗ trợ kinh phí hoạt động cho Ban theo dự toán hằng năm",
        "support the board with funds by the yearly estimate",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![FRONT],
            list![PROJECT_BOARD],
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(act!(Spend BOARD_FUNDING by FRONT))],
        ),
    ),
    law(
        "law-10-2022:45.2.a:room",
        cites!["10/2022/QH15" "45.2.a"],
        "bố trí địa điểm làm việc cho Ban",
        "give the board a place to work",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PC],
            list![PROJECT_BOARD],
            Trigger::Done(list![PROJECT_BOARD_FORMED]),
            Timing::Unstated,
            list![Perform::plain(act!(CarryOut BOARD_ROOM by PC))],
        ),
    ),
    law(
        "law-10-2022:45.2.b:have-supplied",
        cites!["10/2022/QH15" "45.2.b"],
        "yêu cầu cung cấp kịp thời thông tin theo yêu cầu của Ban",
        "have supplied what the board asks for, promptly",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PC],
            list![PROJECT_BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_REQUEST by PROJECT_BOARD),
                at: PC,
            },
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![Perform::plain(act!(Direct BOARD_REQUEST by PC))],
        ),
    ),
    law(
        "law-10-2022:45.2.c:notify-result",
        cites!["10/2022/QH15" "45.2.c"],
        "thông báo kết quả giải quyết kiến nghị trong 15 ngày từ ngày nhận",
        "notify the result of a recommendation within 15 days of receipt",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![PC],
            list![PROJECT_BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_RECOMMENDATION by PROJECT_BOARD),
                at: PC,
            },
            within_days(15),
            list![
                Perform::with(act!(Send RECOMMENDATION_RESULT by PC), TO_PROJECT_BOARD),
                Perform::plain(act!(Reply RECOMMENDATION_RESULT by PC))
            ],
        ),
    ),
    law(
        "law-10-2022:45.2.d:handle",
        cites!["10/2022/QH15" "45.2.d"],
        "xử lý người cản trở hoạt động của Ban, trả thù thành viên Ban",
        "handle who obstructs the board or takes revenge on its members",
        Stage::Inspect,
        INVESTMENT,
        handle(list![PROJECT_BOARD]),
    ),
    law(
        "law-10-2022:45.3.a:supply",
        cites!["10/2022/QH15" "45.3.a", "10/2022/QH15" "43.2.c", "10/2022/QH15" "43.2.c.p2"],
        "chủ đầu tư cung cấp kịp thời tài liệu theo yêu cầu của Ban",
        "the owner supplies what the board asks for, promptly",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![OWNER],
            list![PROJECT_BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_REQUEST by PROJECT_BOARD),
                at: OWNER,
            },
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![Perform::with(
                act!(Send BOARD_INFORMATION by OWNER),
                TO_PROJECT_BOARD
            )],
        ),
    ),
    law(
        "law-10-2022:45.3.c:notify-result",
        cites!["10/2022/QH15" "45.3.c"],
        "chủ đầu tư thông báo kết quả thực hiện kiến nghị đến Ban",
        "the owner tells the board what became of its recommendation",
        Stage::Inspect,
        INVESTMENT,
        owed(
            list![OWNER],
            list![PROJECT_BOARD],
            Trigger::Received {
                sent: act!(Send BOARD_RECOMMENDATION by PROJECT_BOARD),
                at: OWNER,
            },
            Timing::Unstated,
            list![Perform::with(
                act!(Send RECOMMENDATION_RESULT by OWNER),
                TO_PROJECT_BOARD
            )],
        ),
    ),
];

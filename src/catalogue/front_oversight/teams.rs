//! The yearly plan, the study of documents, teams, and joined supervision: Joint Resolution 403/2017 Art. 3–9, 12, 13.

use super::{
    CENTRE, COMMUNE, COMPETENT, DISTRICT, FRONTS, LEADS, ORGANISATION, PROVINCE, RESOLUTION,
    SUPERVISED, TEAM, TEAM_HEAD, UNTIL_2025, of, owed,
};
use crate::act::{ActKind, Concurrence, Field, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    cites, days_before, documented, duty, list, norm, precedence, scope, validity, within_days,
};
use crate::matter::MatterKind;
use crate::norm::{
    Cond, Each, Need, Norm, Pattern, Perform, Rule, Stage, Subject, Test, Timing, Trigger,
    WindowYear,
};
use crate::time::MonthDay;

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "resolution-403-2017:3.1:consult",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.1"],
        "kế hoạch giám sát, phản biện được xây dựng sau khi hiệp thương với các tổ chức chính trị - xã hội cùng cấp",
        "the yearly plan is made after consulting the socio-political organisations of the level",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                FRONTS,
            )),
            list![Test::Meets(list![Need::Concurrence {
                with: ORGANISATION,
                topic: Topic::OVERSIGHT_PLAN,
                how: Concurrence::Opinion
            }])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:3.2:invite-members-centre",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.2"],
        "Ủy ban Trung ương Mặt trận mời lãnh đạo tổ chức thành viên có liên quan tham gia xây dựng kế hoạch",
        "the central Front invites the leaders of the member organisations concerned to help make its plan",
        Stage::Supervise,
        RESOLUTION,
        scope(
            list![MatterKind::FRONT_PLAN],
            None,
            list![Cond::Judged {
                topic: Topic::MEMBERS_CONCERNED,
                by: CENTRE
            }],
        ),
        Rule::Duty(duty(
            list![CENTRE],
            list![BodyKind::MEMBER_ORG],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[CENTRE] }
            )]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::PLANNING_INVITATION] },
                    const { &[CENTRE] }
                ),
                const { &[Need::Recipients(list![BodyKind::MEMBER_ORG])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:3.2:invite-members-commune",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.2"],
        "Mặt trận cấp xã mời lãnh đạo tổ chức thành viên có liên quan tham gia xây dựng kế hoạch",
        "the commune Front invites the leaders of the member organisations concerned to help make its plan",
        Stage::Supervise,
        RESOLUTION,
        scope(
            list![MatterKind::FRONT_PLAN],
            None,
            list![Cond::Judged {
                topic: Topic::MEMBERS_CONCERNED,
                by: COMMUNE
            }],
        ),
        Rule::Duty(duty(
            list![COMMUNE],
            list![BodyKind::MEMBER_ORG],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[COMMUNE] }
            )]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::PLANNING_INVITATION] },
                    const { &[COMMUNE] }
                ),
                const { &[Need::Recipients(list![BodyKind::MEMBER_ORG])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:3.2:invite-members-district",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.2"],
        "Mặt trận cấp huyện mời lãnh đạo tổ chức thành viên có liên quan tham gia xây dựng kế hoạch",
        "the district Front invites the leaders of the member organisations concerned to help make its plan",
        Stage::Supervise,
        UNTIL_2025,
        scope(
            list![MatterKind::FRONT_PLAN],
            None,
            list![Cond::Judged {
                topic: Topic::MEMBERS_CONCERNED,
                by: DISTRICT
            }],
        ),
        Rule::Duty(duty(
            list![DISTRICT],
            list![BodyKind::MEMBER_ORG],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[DISTRICT] }
            )]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::PLANNING_INVITATION] },
                    const { &[DISTRICT] }
                ),
                const { &[Need::Recipients(list![BodyKind::MEMBER_ORG])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:3.2:invite-members-province",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.2"],
        "Mặt trận cấp tỉnh mời lãnh đạo tổ chức thành viên có liên quan tham gia xây dựng kế hoạch",
        "the provincial Front invites the leaders of the member organisations concerned to help make its plan",
        Stage::Supervise,
        RESOLUTION,
        scope(
            list![MatterKind::FRONT_PLAN],
            None,
            list![Cond::Judged {
                topic: Topic::MEMBERS_CONCERNED,
                by: PROVINCE
            }],
        ),
        Rule::Duty(duty(
            list![PROVINCE],
            list![BodyKind::MEMBER_ORG],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[PROVINCE] }
            )]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::PLANNING_INVITATION] },
                    const { &[PROVINCE] }
                ),
                const { &[Need::Recipients(list![BodyKind::MEMBER_ORG])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:3.3:plan",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.3"],
        "quý IV ban hành kế hoạch giám sát, phản biện xã hội cho năm sau",
        "in the fourth quarter issue the plan of supervision and criticism for the next year",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        Rule::Duty(documented(
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            list![ORGANISATION],
            Each::Matter,
            Trigger::Every { months: 12 },
            Timing::Window {
                opens: MonthDay::literal(10, 1),
                closes: MonthDay::literal(12, 31),
                year: WindowYear::Before,
            },
            list![Perform::plain(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                FRONTS
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:3.3:agreed-centre",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.3", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.5"],
        "kế hoạch, kể cả khi điều chỉnh, được trao đổi, thống nhất với Ủy ban Thường vụ Quốc hội, Chính phủ",
        "the plan, adjusted ones too, is agreed with the Standing Committee of the National Assembly and the Government",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[CENTRE] },
            )),
            list![Test::Meets(list![
                Need::Concurrence {
                    with: BodyKind::ASSEMBLY_STANDING,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::GOVERNMENT,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                }
            ])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:3.3:agreed-province",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.3", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.5"],
        "kế hoạch, kể cả khi điều chỉnh, được trao đổi, thống nhất với Đoàn đại biểu Quốc hội, Hội đồng nhân dân, Ủy ban nhân dân cấp tỉnh",
        "the plan, adjusted ones too, is agreed with the National Assembly delegation, the Council and the Committee of the province",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[PROVINCE] },
            )),
            list![Test::Meets(list![
                Need::Concurrence {
                    with: BodyKind::ASSEMBLY_DELEGATION,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::PROVINCE_COUNCIL,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::PROVINCE_PC,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                }
            ])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:3.3:agreed-district",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.3", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.5"],
        "kế hoạch, kể cả khi điều chỉnh, được trao đổi, thống nhất với Hội đồng nhân dân, Ủy ban nhân dân cấp huyện",
        "the plan, adjusted ones too, is agreed with the Council and the Committee of the district",
        Stage::Supervise,
        UNTIL_2025,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[DISTRICT] },
            )),
            list![Test::Meets(list![
                Need::Concurrence {
                    with: BodyKind::DISTRICT_COUNCIL,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::DISTRICT_PC,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                }
            ])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:3.3:agreed-commune",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.3", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.5"],
        "kế hoạch, kể cả khi điều chỉnh, được trao đổi, thống nhất với Hội đồng nhân dân, Ủy ban nhân dân cấp xã",
        "the plan, adjusted ones too, is agreed with the Council and the Committee of the commune",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                const { &[COMMUNE] },
            )),
            list![Test::Meets(list![
                Need::Concurrence {
                    with: BodyKind::COMMUNE_COUNCIL,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::COMMUNE_PC,
                    topic: Topic::OVERSIGHT_PLAN,
                    how: Concurrence::Agreement
                }
            ])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:3.4:contents",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.4"],
        "kế hoạch xác định nội dung, hình thức, thời gian, chủ thể, đối tượng",
        "the plan says what, in which form, when, by whom and of whom",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_PLAN]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::OVERSIGHT_PLAN] },
                FRONTS,
            )),
            list![Test::Meets(list![Need::Contents(list![
                Field::CONTENT,
                Field::OVERSIGHT_FORM,
                Field::TIME,
                Field::CONDUCTOR,
                Field::OBJECT
            ])])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:5.3.b:recommend",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "5.3.b", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "5.3.a"],
        "tổng hợp ý kiến chuyên gia và xây dựng văn bản kiến nghị về văn bản được giám sát",
        "sum up what experts said and write recommendations on the document",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::DOCUMENT_REVIEW]),
        owed(
            LEADS,
            const { &[SUPERVISED] },
            const {
                &[Pattern::by(
                    ActKind::Consult,
                    const { &[Topic::DOCUMENT_REVIEW] },
                    LEADS,
                )]
            },
            const {
                &[
                    Perform::plain(Pattern::by(
                        ActKind::Propose,
                        const { &[Topic::RECOMMENDATION] },
                        LEADS,
                    )),
                    Perform::plain(Pattern::by(
                        ActKind::Send,
                        const { &[Topic::RECOMMENDATION] },
                        LEADS,
                    )),
                ]
            },
        ),
    ),
    norm(
        "resolution-403-2017:6.1:asked",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.1"],
        "tổ chức chính trị - xã hội chủ trì đoàn giám sát theo đề nghị của Ủy ban Mặt trận cùng cấp",
        "an organisation leads a team at the request of the Front of its level",
        Stage::Supervise,
        UNTIL_2025,
        of(list![MatterKind::FRONT_SUPERVISION]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::SUPERVISION_TEAM] },
                const { &[ORGANISATION] },
            )),
            list![Test::Holds(Cond::AnyOf(list![
                Cond::Concurred {
                    with: COMMUNE,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Proposal
                },
                Cond::Concurred {
                    with: DISTRICT,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Proposal
                },
                Cond::Concurred {
                    with: PROVINCE,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Proposal
                },
                Cond::Concurred {
                    with: CENTRE,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Proposal
                }
            ]))],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:6.2:contents",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.b", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.d", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.dd", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.2.e"],
        "kế hoạch tổ chức đoàn giám sát có đủ các nội dung quy định",
        "the plan of the team has all its contents",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::TEAM_PLAN] },
                LEADS,
            )),
            list![Test::Meets(list![Need::Contents(list![
                Field::PURPOSE,
                Field::OBJECT,
                Field::CONTENT,
                Field::EXTENT,
                Field::PERSONS,
                Field::TIME,
                Field::VENUE,
                Field::TASKS,
                Field::MEANS
            ])])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:7.1:plan-first",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.1", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.1"],
        "có kế hoạch trước khi quyết định thành lập đoàn giám sát",
        "there is a plan before the team is set up",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        precedence(
            list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::TEAM_PLAN] },
                LEADS
            )],
            list![Pattern::by(
                ActKind::SetUp,
                const { &[Topic::SUPERVISION_TEAM] },
                LEADS
            )],
        ),
    ),
    norm(
        "resolution-403-2017:7.1:team-first",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.1"],
        "ban hành quyết định thành lập đoàn trước khi đoàn giám sát làm việc",
        "the team is set up before it works",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        precedence(
            list![Pattern::by(
                ActKind::SetUp,
                const { &[Topic::SUPERVISION_TEAM] },
                LEADS
            )],
            list![Pattern::by(ActKind::Supervise, &[], const { &[TEAM] })],
        ),
    ),
    norm(
        "resolution-403-2017:7.2:announce",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.2"],
        "Trưởng đoàn thông báo kế hoạch giám sát",
        "the head of the team announces the plan",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        owed(
            const { &[TEAM_HEAD] },
            const { &[BodyKind::SUPERVISION_TEAM_MEMBER] },
            const {
                &[Pattern::by(
                    ActKind::SetUp,
                    const { &[Topic::SUPERVISION_TEAM] },
                    LEADS,
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Notify,
                    const { &[Topic::TEAM_PLAN] },
                    const { &[TEAM_HEAD] },
                ))]
            },
        ),
    ),
    norm(
        "resolution-403-2017:7.2:pass-on",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.2"],
        "gửi báo cáo, tài liệu của đối tượng được giám sát đến thành viên đoàn",
        "pass the report and papers of the supervised on to the members",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        Rule::Duty(duty(
            list![TEAM_HEAD],
            list![BodyKind::SUPERVISION_TEAM_MEMBER],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Report, const { &[Topic::SUPERVISED_REPORT] }),
                at: TEAM,
            },
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::SUPERVISED_REPORT] },
                    const { &[TEAM_HEAD] }
                ),
                const { &[Need::Recipients(list![BodyKind::SUPERVISION_TEAM_MEMBER])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:7.3:notice",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.3", "75/2015/QH13" "29.1"],
        "gửi kế hoạch, quyết định thành lập đoàn, nội dung yêu cầu báo cáo chậm nhất 15 ngày trước ngày làm việc",
        "send the plan, the decision and what is to be reported at the latest 15 days before the day of work",
        Stage::Know,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        Rule::Duty(duty(
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE, ORGANISATION],
            list![SUPERVISED],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![Pattern::of(ActKind::Supervise)]),
            days_before(15),
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::TEAM_NOTICE] }),
                const {
                    &[
                        Need::Recipients(list![SUPERVISED]),
                        Need::Attached(list![
                            Topic::TEAM_PLAN,
                            Topic::SUPERVISION_TEAM,
                            Topic::REPORT_OUTLINE
                        ]),
                    ]
                }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:7.3.p2:report",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "7.3.p2", "75/2015/QH13" "29.2"],
        "đối tượng được giám sát gửi báo cáo, tài liệu chậm nhất 07 ngày trước ngày làm việc",
        "whoever is supervised sends its report and papers at the latest 7 days before the day of work",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        Rule::Duty(documented(
            list![SUPERVISED],
            list![TEAM],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![Pattern::of(ActKind::Supervise)]),
            days_before(7),
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::SUPERVISED_REPORT] },
                    const { &[SUPERVISED] }
                ),
                const { &[Need::Recipients(list![TEAM])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:9.1:report",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "9.1"],
        "Trưởng đoàn báo cáo kết quả trong 15 ngày kể từ ngày kết thúc cuộc làm việc",
        "the head of the team reports the result within 15 days of the end of the work",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        Rule::Duty(documented(
            list![TEAM_HEAD],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE, ORGANISATION],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Supervise,
                &[],
                const { &[TEAM] }
            )]),
            within_days(15),
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::OVERSIGHT_RESULT] },
                        const { &[TEAM_HEAD] }
                    ),
                    const { &[Need::Recipients(list![COMMUNE])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::OVERSIGHT_RESULT] },
                        const { &[TEAM_HEAD] }
                    ),
                    const { &[Need::Recipients(list![DISTRICT])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::OVERSIGHT_RESULT] },
                        const { &[TEAM_HEAD] }
                    ),
                    const { &[Need::Recipients(list![PROVINCE])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::OVERSIGHT_RESULT] },
                        const { &[TEAM_HEAD] }
                    ),
                    const { &[Need::Recipients(list![CENTRE])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::OVERSIGHT_RESULT] },
                        const { &[TEAM_HEAD] }
                    ),
                    const { &[Need::Recipients(list![ORGANISATION])] }
                )
            ],
        )),
    ),
    norm(
        "resolution-403-2017:9.3:conclude",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "9.3", "75/2015/QH13" "28.6"],
        "kết luận về nội dung giám sát",
        "conclude on what was supervised",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        owed(
            LEADS,
            const { &[SUPERVISED] },
            const {
                &[Pattern::by(
                    ActKind::Report,
                    const { &[Topic::OVERSIGHT_RESULT] },
                    const { &[TEAM_HEAD] },
                )]
            },
            const { &[Perform::plain(Pattern::by(ActKind::Conclude, &[], LEADS))] },
        ),
    ),
    norm(
        "resolution-403-2017:9.3:recommend",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "9.3"],
        "gửi văn bản kiến nghị đến đối tượng được giám sát, cơ quan có thẩm quyền và cấp trên trực tiếp",
        "send recommendations to the supervised, to whoever is competent and to the level above",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::FRONT_SUPERVISION]),
        owed(
            LEADS,
            const { &[SUPERVISED, COMPETENT, BodyKind::SUPERIOR_FRONT] },
            const {
                &[Pattern::by(
                    ActKind::Report,
                    const { &[Topic::OVERSIGHT_RESULT] },
                    const { &[TEAM_HEAD] },
                )]
            },
            const {
                &[
                    Perform::with(
                        Pattern::by(
                            ActKind::Send,
                            const { &[Topic::RECOMMENDATION] },
                            const { &[COMMUNE, DISTRICT, PROVINCE, ORGANISATION] },
                        ),
                        const {
                            &[Need::Recipients(list![
                                SUPERVISED,
                                COMPETENT,
                                BodyKind::SUPERIOR_FRONT
                            ])]
                        },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Send,
                            const { &[Topic::RECOMMENDATION] },
                            const { &[CENTRE] },
                        ),
                        const { &[Need::Recipients(list![SUPERVISED, COMPETENT])] },
                    ),
                ]
            },
        ),
    ),
    norm(
        "resolution-403-2017:12.1:send-representative",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "12.1"],
        "cử đại diện tham gia giám sát khi được mời",
        "send a representative when invited into a supervision",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::JOINED_SUPERVISION]),
        owed(
            LEADS,
            const { &[COMPETENT] },
            const {
                &[Pattern::by(
                    ActKind::Send,
                    const { &[Topic::SUPERVISION_INVITATION] },
                    const { &[COMPETENT] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Designate,
                    const { &[Topic::REPRESENTATIVE] },
                    LEADS,
                ))]
            },
        ),
    ),
    norm(
        "resolution-403-2017:13.1:propose",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "13.1"],
        "đề nghị đoàn giám sát kiến nghị xử lý khi phát hiện vi phạm",
        "propose that the team ask for measures where a breach is seen",
        Stage::Supervise,
        RESOLUTION,
        scope(
            list![MatterKind::JOINED_SUPERVISION],
            None,
            list![Cond::Judged {
                topic: Topic::VIOLATION_SEEN,
                by: BodyKind::FRONT_REPRESENTATIVE
            }],
        ),
        owed(
            const { &[BodyKind::FRONT_REPRESENTATIVE] },
            const { &[COMPETENT] },
            const {
                &[Pattern::by(
                    ActKind::Judge,
                    const { &[Topic::VIOLATION_SEEN] },
                    const { &[BodyKind::FRONT_REPRESENTATIVE] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::VIOLATION_SEEN] },
                    const { &[BodyKind::FRONT_REPRESENTATIVE] },
                ))]
            },
        ),
    ),
    norm(
        "resolution-403-2017:13.2:report",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "13.2"],
        "báo cáo lãnh đạo cơ quan, tổ chức mình khi cơ quan chủ trì không kiến nghị",
        "report to the own leaders where the leading body recommends nothing",
        Stage::Supervise,
        RESOLUTION,
        scope(
            list![MatterKind::JOINED_SUPERVISION],
            None,
            list![Cond::Judged {
                topic: Topic::NOT_RECOMMENDED,
                by: BodyKind::FRONT_REPRESENTATIVE
            }],
        ),
        owed(
            const { &[BodyKind::FRONT_REPRESENTATIVE] },
            LEADS,
            const {
                &[Pattern::by(
                    ActKind::Judge,
                    const { &[Topic::NOT_RECOMMENDED] },
                    const { &[BodyKind::FRONT_REPRESENTATIVE] },
                )]
            },
            const {
                &[
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::VIOLATION_SEEN] },
                            const { &[BodyKind::FRONT_REPRESENTATIVE] },
                        ),
                        const { &[Need::Recipients(list![COMMUNE])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::VIOLATION_SEEN] },
                            const { &[BodyKind::FRONT_REPRESENTATIVE] },
                        ),
                        const { &[Need::Recipients(list![DISTRICT])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::VIOLATION_SEEN] },
                            const { &[BodyKind::FRONT_REPRESENTATIVE] },
                        ),
                        const { &[Need::Recipients(list![PROVINCE])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::VIOLATION_SEEN] },
                            const { &[BodyKind::FRONT_REPRESENTATIVE] },
                        ),
                        const { &[Need::Recipients(list![CENTRE])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::VIOLATION_SEEN] },
                            const { &[BodyKind::FRONT_REPRESENTATIVE] },
                        ),
                        const { &[Need::Recipients(list![ORGANISATION])] },
                    ),
                ]
            },
        ),
    ),
];

//! The commune Front's supervision through the Inspection Board and the investment boards: Joint Resolution 403/2017 Art. 10, 11.

use super::{COMMUNE, COMPETENT, INSPECTION_BOARD, INVESTMENT_BOARD, RESOLUTION, of, owed};
use crate::NormId;
use crate::act::{ActKind, Channel, Concurrence, Place, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{cites, documented, duty, list, norm, validity};
use crate::matter::MatterKind;
use crate::norm::{
    Each, Need, Norm, Pattern, Perform, Rule, Stage, Subject, Test, Timing, Trigger,
};

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "resolution-403-2017:10.2:plan",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "10.2"],
        "lập kế hoạch giám sát đầu tư của cộng đồng hằng năm",
        "plan the community supervision of investment each year",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(documented(
            list![COMMUNE],
            list![INVESTMENT_BOARD],
            Each::Matter,
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::by(
                ActKind::Plan,
                const { &[Topic::INVESTMENT_PLAN] },
                const { &[COMMUNE] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:10.2:set-up-board",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "10.2"],
        "thành lập Ban Giám sát đầu tư của cộng đồng cho từng chương trình, dự án",
        "set up an investment board for each programme or project",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(duty(
            list![COMMUNE],
            list![BodyKind::CITIZENS],
            Each::Trigger,
            Trigger::Done(list![Pattern::of(ActKind::BeginWork)]),
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::INVESTMENT_BOARD] },
                const { &[COMMUNE] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:11.1.a:direct",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "10.1", "75/2015/QH13" "17.3"],
        "chỉ đạo Ban Thanh tra nhân dân xây dựng chương trình, kế hoạch giám sát",
        "direct the Inspection Board in making its plan",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(duty(
            list![COMMUNE],
            list![INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::BOARD_PLAN] },
                const { &[INSPECTION_BOARD] }
            )]),
            Timing::AnyTime,
            list![
                Perform::plain(Pattern::by(
                    ActKind::Direct,
                    const { &[Topic::BOARD_PLAN] },
                    const { &[COMMUNE] }
                )),
                Perform::plain(Pattern::by(
                    ActKind::Guide,
                    const { &[Topic::BOARD_PLAN] },
                    const { &[COMMUNE] }
                ))
            ],
        )),
    ),
    norm(
        "resolution-403-2017:11.1.a:publish",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.a"],
        "công khai kế hoạch của Ban Thanh tra nhân dân trên hệ thống truyền thông hoặc niêm yết tại trụ sở",
        "publicise the plan of the Inspection Board in the media system or post it at the seat",
        Stage::Know,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(duty(
            list![],
            list![BodyKind::CITIZENS],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::BOARD_PLAN] },
                const { &[INSPECTION_BOARD] }
            )]),
            Timing::Unstated,
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::BOARD_PLAN] }),
                    const {
                        &[Need::Channels {
                            at_least: 1,
                            of: list![Channel::MEDIA, Channel::COMMUNE_LOUDSPEAKER],
                        }]
                    }
                ),
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::BOARD_PLAN] }),
                    const { &[Need::Places(list![Place::COMMUNE_SEAT])] }
                )
            ],
        )),
    ),
    norm(
        "resolution-403-2017:11.1.b:report-plan",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.b"],
        "Ban Thanh tra nhân dân báo cáo Mặt trận cấp xã về kế hoạch giám sát",
        "the Inspection Board reports its plan to the commune Front",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        owed(
            const { &[INSPECTION_BOARD] },
            const { &[COMMUNE] },
            const {
                &[Pattern::by(
                    ActKind::Plan,
                    const { &[Topic::BOARD_PLAN] },
                    const { &[INSPECTION_BOARD] },
                )]
            },
            const {
                &[Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::BOARD_PLAN] },
                        const { &[INSPECTION_BOARD] },
                    ),
                    const { &[Need::Recipients(list![COMMUNE])] },
                )]
            },
        ),
    ),
    norm(
        "resolution-403-2017:11.1.b.p2:to-front",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.b.p2"],
        "kiến nghị Mặt trận cấp xã khi kiến nghị không được xem xét, giải quyết hoặc thực hiện không đầy đủ",
        "turn to the commune Front where a recommendation is not heeded",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(duty(
            list![INSPECTION_BOARD],
            list![COMMUNE],
            Each::Trigger,
            Trigger::Breach(NormId::constant(
                "resolution-403-2017:23.2:answer-competent",
            )),
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::UNHEEDED] },
                    const { &[INSPECTION_BOARD] }
                ),
                const { &[Need::Recipients(list![COMMUNE])] }
            )],
        )),
    ),
    norm(
        "resolution-403-2017:11.1.b.p2:front-recommends",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.b.p2"],
        "Mặt trận cấp xã kiến nghị cơ quan có thẩm quyền giải quyết",
        "the commune Front recommends it to whoever is competent",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        owed(
            const { &[COMMUNE] },
            const { &[INSPECTION_BOARD] },
            const {
                &[Pattern::by(
                    ActKind::Send,
                    const { &[Topic::UNHEEDED] },
                    const { &[INSPECTION_BOARD] },
                )]
            },
            const {
                &[Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::RECOMMENDATION] },
                        const { &[COMMUNE] },
                    ),
                    const { &[Need::Recipients(list![COMPETENT])] },
                )]
            },
        ),
    ),
    norm(
        "resolution-403-2017:11.1.c:confirm",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.c"],
        "xác nhận văn bản, kiến nghị của Ban Thanh tra nhân dân trước khi gửi",
        "confirm what the Inspection Board recommends before it is sent",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Send,
                const { &[Topic::RECOMMENDATION] },
                const { &[INSPECTION_BOARD] },
            )),
            list![Test::Meets(list![Need::Concurrence {
                with: COMMUNE,
                topic: Topic::RECOMMENDATION,
                how: Concurrence::Confirmation
            }])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:11.1.c:urge",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.c"],
        "xem xét, đôn đốc việc giải quyết kiến nghị của Ban Thanh tra nhân dân",
        "urge the handling of what the Inspection Board recommends",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        owed(
            const { &[COMMUNE] },
            const { &[INSPECTION_BOARD] },
            const {
                &[Pattern::by(
                    ActKind::Send,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[INSPECTION_BOARD] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Urge,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[COMMUNE] },
                ))]
            },
        ),
    ),
    norm(
        "resolution-403-2017:11.2.a:guide",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.2.a", "75/2015/QH13" "17.3"],
        "hướng dẫn Ban Giám sát đầu tư của cộng đồng xây dựng kế hoạch",
        "guide the investment board in making its plan",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        Rule::Duty(duty(
            list![COMMUNE],
            list![INVESTMENT_BOARD],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Plan,
                const { &[Topic::BOARD_PLAN] },
                const { &[INVESTMENT_BOARD] }
            )]),
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Guide,
                const { &[Topic::BOARD_PLAN] },
                const { &[COMMUNE] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:11.2.a:agreed",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.2.a"],
        "kế hoạch giám sát đầu tư được trao đổi, thống nhất với Hội đồng nhân dân, Ủy ban nhân dân cấp xã",
        "the plan of the investment board is agreed with the Council and the Committee of the commune",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Plan,
                const { &[Topic::BOARD_PLAN] },
                const { &[INVESTMENT_BOARD] },
            )),
            list![Test::Meets(list![
                Need::Concurrence {
                    with: BodyKind::COMMUNE_COUNCIL,
                    topic: Topic::BOARD_PLAN,
                    how: Concurrence::Agreement
                },
                Need::Concurrence {
                    with: BodyKind::COMMUNE_PC,
                    topic: Topic::BOARD_PLAN,
                    how: Concurrence::Agreement
                }
            ])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:11.2.b:confirm",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.2.b"],
        "xác nhận văn bản phản ánh, kiến nghị của Ban Giám sát đầu tư của cộng đồng trước khi gửi",
        "confirm what the investment board recommends before it is sent",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Send,
                const { &[Topic::RECOMMENDATION] },
                const { &[INVESTMENT_BOARD] },
            )),
            list![Test::Meets(list![Need::Concurrence {
                with: COMMUNE,
                topic: Topic::RECOMMENDATION,
                how: Concurrence::Confirmation
            }])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:11.2.d:urge",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.2.d"],
        "xem xét, đôn đốc việc giải quyết kiến nghị của Ban Giám sát đầu tư của cộng đồng",
        "urge the handling of what the investment board recommends",
        Stage::Supervise,
        RESOLUTION,
        of(list![MatterKind::BOARD_SUPERVISION]),
        owed(
            const { &[COMMUNE] },
            const { &[INVESTMENT_BOARD] },
            const {
                &[Pattern::by(
                    ActKind::Send,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[INVESTMENT_BOARD] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Urge,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[COMMUNE] },
                ))]
            },
        ),
    ),
];

//! Social criticism, and the duties of all sides: Joint Resolution 403/2017 Art. 14–23.

use super::{
    CENTRE, COMMUNE, COMPETENT, DISTRICT, DRAFTER, FRONTS, ISSUER, LEADS, ORGANISATION, PROVINCE,
    RESOLUTION, SUPERVISED, SUPERVISIONS, UNTIL_2025, of, owed,
};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{List, cites, duty, list, norm, validity};
use crate::matter::MatterKind;
use crate::norm::{
    Composition, Each, Need, Norm, Pattern, Perform, Rule, Seat, Stage, Subject, Test, Timing,
    Trigger,
};

const fn seat(any_of: List<BodyKind>) -> Seat {
    Seat { any_of }
}

/// Who forms a conference or a dialogue of the Front.
const FRONT_SEATS: List<Seat> = list![
    seat(list![ORGANISATION]),
    seat(list![BodyKind::FRONT_ADVISER]),
    seat(list![BodyKind::EXPERT]),
    seat(list![DRAFTER])
];
/// Who forms one of a socio-political organisation.
const ORGANISATION_SEATS: List<Seat> = list![
    seat(list![COMMUNE, DISTRICT, PROVINCE, CENTRE]),
    seat(list![BodyKind::EXPERT]),
    seat(list![DRAFTER])
];

/// No size is stated: who must be there and who chairs.
const fn composed(chair: BodyKind, includes: List<Seat>) -> Composition {
    Composition {
        min: 1,
        max: u32::MAX,
        includes,
        chair: Some(chair),
        bars: false,
    }
}

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "resolution-403-2017:14.1:centre",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.1.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.1.b"],
        "thành phần hội nghị phản biện xã hội cấp Trung ương",
        "who forms the criticism conference of the centre",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_CONFERENCE] },
                const { &[CENTRE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                CENTRE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:14.2:commune",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.b"],
        "thành phần hội nghị phản biện xã hội cấp xã",
        "who forms the criticism conference of the commune",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_CONFERENCE] },
                const { &[COMMUNE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                COMMUNE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:14.2:district",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.b"],
        "thành phần hội nghị phản biện xã hội cấp huyện",
        "who forms the criticism conference of the district",
        Stage::Discuss,
        UNTIL_2025,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_CONFERENCE] },
                const { &[DISTRICT] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                DISTRICT,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:14.2:province",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.b"],
        "thành phần hội nghị phản biện xã hội cấp tỉnh",
        "who forms the criticism conference of the province",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_CONFERENCE] },
                const { &[PROVINCE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                PROVINCE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:14.3:organisation",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.3.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.3.b"],
        "thành phần hội nghị phản biện xã hội do tổ chức chính trị - xã hội tổ chức",
        "who forms the criticism conference of an organisation",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_CONFERENCE] },
                const { &[ORGANISATION] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                ORGANISATION,
                ORGANISATION_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:15.7:send",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "15.7", "75/2015/QH13" "35.4"],
        "xây dựng văn bản phản biện từ kết quả hội nghị và gửi cơ quan chủ trì soạn thảo",
        "write up the criticism after the conference and send it to the drafter",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            LEADS,
            const { &[DRAFTER] },
            const {
                &[Pattern::by(
                    ActKind::Meet,
                    const { &[Topic::CRITICISM_CONFERENCE] },
                    LEADS,
                )]
            },
            const {
                &[Perform::with(
                    Pattern::by(ActKind::Send, const { &[Topic::CRITICISM] }, LEADS),
                    const { &[Need::Recipients(list![DRAFTER])] },
                )]
            },
        ),
    ),
    norm(
        "resolution-403-2017:17.1:write",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "17.1"],
        "tổng hợp ý kiến đóng góp và xây dựng văn bản phản biện",
        "sum up the opinions and write the criticism",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            LEADS,
            const { &[DRAFTER] },
            const {
                &[Pattern::by(
                    ActKind::Consult,
                    const { &[Topic::DRAFT] },
                    LEADS,
                )]
            },
            const { &[Perform::plain(Pattern::by(ActKind::Critique, &[], LEADS))] },
        ),
    ),
    norm(
        "resolution-403-2017:17.3:send",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "17.3", "75/2015/QH13" "35.4"],
        "gửi văn bản phản biện đến cơ quan chủ trì soạn thảo",
        "send the criticism to the drafter",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            LEADS,
            const { &[DRAFTER] },
            const { &[Pattern::by(ActKind::Critique, &[], LEADS)] },
            const {
                &[Perform::with(
                    Pattern::by(ActKind::Send, const { &[Topic::CRITICISM] }, LEADS),
                    const { &[Need::Recipients(list![DRAFTER])] },
                )]
            },
        ),
    ),
    norm(
        "resolution-403-2017:18.1:centre",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.1.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.1.b"],
        "thành phần hội nghị đối thoại cấp Trung ương",
        "who forms the dialogue of the centre",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_DIALOGUE] },
                const { &[CENTRE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                CENTRE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:18.2:commune",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.b"],
        "thành phần hội nghị đối thoại cấp xã",
        "who forms the dialogue of the commune",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_DIALOGUE] },
                const { &[COMMUNE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                COMMUNE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:18.2:district",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.b"],
        "thành phần hội nghị đối thoại cấp huyện",
        "who forms the dialogue of the district",
        Stage::Discuss,
        UNTIL_2025,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_DIALOGUE] },
                const { &[DISTRICT] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                DISTRICT,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:18.2:province",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.b"],
        "thành phần hội nghị đối thoại cấp tỉnh",
        "who forms the dialogue of the province",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_DIALOGUE] },
                const { &[PROVINCE] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                PROVINCE,
                FRONT_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:18.3:organisation",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.3.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.3.b"],
        "thành phần hội nghị đối thoại do tổ chức chính trị - xã hội tổ chức",
        "who forms the dialogue of an organisation",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::CRITICISM_DIALOGUE] },
                const { &[ORGANISATION] },
            )),
            list![Test::Meets(list![Need::Composed(composed(
                ORGANISATION,
                ORGANISATION_SEATS
            ))])],
            None,
        ),
    ),
    norm(
        "resolution-403-2017:19.7:send",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "19.7", "75/2015/QH13" "35.4"],
        "gửi văn bản phản biện sau đối thoại đến cơ quan soạn thảo và cơ quan ban hành",
        "send the criticism after a dialogue to the drafter and to whoever issues the text",
        Stage::Discuss,
        RESOLUTION,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            LEADS,
            const { &[DRAFTER, ISSUER] },
            const {
                &[Pattern::by(
                    ActKind::Dialogue,
                    const { &[Topic::CRITICISM_DIALOGUE] },
                    LEADS,
                )]
            },
            const {
                &[Perform::with(
                    Pattern::by(ActKind::Send, const { &[Topic::CRITICISM] }, LEADS),
                    const { &[Need::Recipients(list![DRAFTER, ISSUER])] },
                )]
            },
        ),
    ),
    norm(
        "resolution-403-2017:20.3:answer-standing",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "20.3"],
        "Ủy ban Thường vụ Quốc hội xem xét, trả lời kiến nghị từ giám sát, phản biện",
        "the Standing Committee of the National Assembly considers and answers what the Front recommends",
        Stage::Supervise,
        RESOLUTION,
        of(list![
            MatterKind::DOCUMENT_REVIEW,
            MatterKind::FRONT_SUPERVISION,
            MatterKind::SOCIAL_CRITICISM
        ]),
        Rule::Duty(duty(
            list![BodyKind::ASSEMBLY_STANDING],
            list![CENTRE, ORGANISATION],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(
                    ActKind::Send,
                    const { &[Topic::RECOMMENDATION, Topic::CRITICISM] },
                ),
                at: BodyKind::ASSEMBLY_STANDING,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Reply,
                &[],
                const { &[BodyKind::ASSEMBLY_STANDING] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:20.3:answer-government",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "20.3"],
        "Chính phủ xem xét, trả lời kiến nghị từ giám sát, phản biện",
        "the Government considers and answers what the Front recommends",
        Stage::Supervise,
        RESOLUTION,
        of(list![
            MatterKind::DOCUMENT_REVIEW,
            MatterKind::FRONT_SUPERVISION,
            MatterKind::SOCIAL_CRITICISM
        ]),
        Rule::Duty(duty(
            list![BodyKind::GOVERNMENT],
            list![CENTRE, ORGANISATION],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(
                    ActKind::Send,
                    const { &[Topic::RECOMMENDATION, Topic::CRITICISM] },
                ),
                at: BodyKind::GOVERNMENT,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Reply,
                &[],
                const { &[BodyKind::GOVERNMENT] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:22.2:report",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "22.2"],
        "báo cáo kết quả giám sát, phản biện đến Ủy ban Mặt trận cùng cấp",
        "an organisation reports its results to the Front of its level",
        Stage::Supervise,
        RESOLUTION,
        of(list![
            MatterKind::DOCUMENT_REVIEW,
            MatterKind::FRONT_SUPERVISION,
            MatterKind::SOCIAL_CRITICISM
        ]),
        owed(
            const { &[ORGANISATION] },
            FRONTS,
            const {
                &[
                    Pattern::by(ActKind::Conclude, &[], const { &[ORGANISATION] }),
                    Pattern::by(ActKind::Critique, &[], const { &[ORGANISATION] }),
                ]
            },
            const {
                &[
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::OVERSIGHT_RESULT] },
                            const { &[ORGANISATION] },
                        ),
                        const { &[Need::Recipients(list![COMMUNE])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::OVERSIGHT_RESULT] },
                            const { &[ORGANISATION] },
                        ),
                        const { &[Need::Recipients(list![DISTRICT])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::OVERSIGHT_RESULT] },
                            const { &[ORGANISATION] },
                        ),
                        const { &[Need::Recipients(list![PROVINCE])] },
                    ),
                    Perform::with(
                        Pattern::by(
                            ActKind::Report,
                            const { &[Topic::OVERSIGHT_RESULT] },
                            const { &[ORGANISATION] },
                        ),
                        const { &[Need::Recipients(list![CENTRE])] },
                    ),
                ]
            },
        ),
    ),
    norm(
        "resolution-403-2017:23.2:answer-competent",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "23.2", "75/2015/QH13" "30.2"],
        "cơ quan có thẩm quyền xem xét, trả lời kiến nghị từ kết quả giám sát",
        "whoever is competent considers and answers recommendations",
        Stage::Supervise,
        RESOLUTION,
        of(SUPERVISIONS),
        Rule::Duty(duty(
            list![COMPETENT],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE, ORGANISATION],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::RECOMMENDATION] }),
                at: COMPETENT,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Reply,
                const { &[Topic::RECOMMENDATION] },
                const { &[COMPETENT] }
            ))],
        )),
    ),
    norm(
        "resolution-403-2017:23.2:answer-supervised",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "23.2", "75/2015/QH13" "30.2"],
        "đối tượng được giám sát xem xét, trả lời kiến nghị từ kết quả giám sát",
        "whoever is supervised considers and answers recommendations",
        Stage::Supervise,
        RESOLUTION,
        of(SUPERVISIONS),
        Rule::Duty(duty(
            list![SUPERVISED],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE, ORGANISATION],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::RECOMMENDATION] }),
                at: SUPERVISED,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Reply,
                const { &[Topic::RECOMMENDATION] },
                const { &[SUPERVISED] }
            ))],
        )),
    ),
];

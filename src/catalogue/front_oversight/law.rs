//! Law 75/2015/QH13 Art. 26–36: what the Front, the supervised, the authorities and the drafters owe.

use alloc::borrow::Cow;

use super::{
    AMENDED, CENTRE, COMMUNE, COMPETENT, DISTRICT, DRAFTER, FRONTS, ISSUER, LAW_IN_FORCE,
    ORGANISATION, PROVINCE, SUPERVISED, SUPERVISIONS, of, owed,
};
use crate::NormId;
use crate::act::{ActKind, Concurrence, Field, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{cites, days_before, documented, duty, list, norm, validity};
use crate::matter::MatterKind;
use crate::norm::{
    Cond, Each, Need, Norm, Pattern, Perform, Rule, Stage, Subject, Test, Timing, Trigger,
};

/// The National Assembly and the Councils, Art. 30(1).
const ASSEMBLIES: &[BodyKind] = &[
    BodyKind::NATIONAL_ASSEMBLY,
    BodyKind::PROVINCE_COUNCIL,
    BodyKind::DISTRICT_COUNCIL,
    BodyKind::COMMUNE_COUNCIL,
];
/// The Government and the People's Committees, Art. 30(1).
const EXECUTIVES: &[BodyKind] = &[
    BodyKind::GOVERNMENT,
    BodyKind::PROVINCE_PC,
    BodyKind::DISTRICT_PC,
    BodyKind::COMMUNE_PC,
];
/// All of them.
const AUTHORITIES: &[BodyKind] = &[
    BodyKind::NATIONAL_ASSEMBLY,
    BodyKind::PROVINCE_COUNCIL,
    BodyKind::DISTRICT_COUNCIL,
    BodyKind::COMMUNE_COUNCIL,
    BodyKind::GOVERNMENT,
    BodyKind::PROVINCE_PC,
    BodyKind::DISTRICT_PC,
    BodyKind::COMMUNE_PC,
];

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "law-75-2015:26.3.p2:agreed",
        cites!["75/2015/QH13" "26.3.p2"],
        "tổ chức chính trị - xã hội chủ trì giám sát sau khi thống nhất với Ủy ban Mặt trận",
        "an organisation leads a supervision once it has agreed with the Front",
        Stage::Supervise,
        AMENDED,
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
                    how: Concurrence::Agreement
                },
                Cond::Concurred {
                    with: PROVINCE,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Agreement
                },
                Cond::Concurred {
                    with: CENTRE,
                    topic: Topic::SUPERVISION_TEAM,
                    how: Concurrence::Agreement
                }
            ]))],
            None,
        ),
    ),
    norm(
        "law-75-2015:28.4:dialogue",
        cites!["75/2015/QH13" "28.4"],
        "đối thoại về kiến nghị sau giám sát theo yêu cầu của đối tượng được giám sát",
        "hold a dialogue on recommendations when the supervised ask for it",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(SUPERVISIONS),
        owed(
            FRONTS,
            const { &[SUPERVISED] },
            const {
                &[Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::DIALOGUE_REQUEST] },
                    const { &[SUPERVISED] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Dialogue,
                    const { &[Topic::RECOMMENDATION] },
                    FRONTS,
                ))]
            },
        ),
    ),
    norm(
        "law-75-2015:28.7:urge",
        cites!["75/2015/QH13" "28.7"],
        "theo dõi, đôn đốc việc giải quyết kiến nghị sau giám sát",
        "follow and urge the handling of recommendations",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(SUPERVISIONS),
        owed(
            FRONTS,
            const { &[SUPERVISED] },
            const {
                &[Pattern::by(
                    ActKind::Send,
                    const { &[Topic::RECOMMENDATION] },
                    FRONTS,
                )]
            },
            const {
                &[
                    Perform::plain(Pattern::by(
                        ActKind::Urge,
                        const { &[Topic::RECOMMENDATION] },
                        FRONTS,
                    )),
                    Perform::plain(Pattern::by(
                        ActKind::Monitor,
                        const { &[Topic::RECOMMENDATION] },
                        FRONTS,
                    )),
                ]
            },
        ),
    ),
    norm(
        "law-75-2015:28.7:responsibility",
        cites!["75/2015/QH13" "28.7"],
        "đề nghị xem xét trách nhiệm khi kiến nghị không được giải quyết hoặc giải quyết không đúng",
        "ask that responsibility be considered where a recommendation is not, or wrongly, resolved",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(SUPERVISIONS),
        Rule::Duty(duty(
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            list![COMPETENT],
            Each::Trigger,
            Trigger::Breach(NormId::constant("law-75-2015:29.6:answer")),
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(ActKind::Propose, const { &[Topic::RESPONSIBILITY] }, FRONTS),
                const { &[Need::Recipients(list![COMPETENT])] }
            )],
        )),
    ),
    norm(
        "law-75-2015:29.2:report",
        cites!["75/2015/QH13" "29.2", "75/2015/QH13" "29.1"],
        "báo cáo bằng văn bản theo nội dung giám sát",
        "report in writing on what is supervised",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(list![MatterKind::FRONT_SUPERVISION]),
        Rule::Duty(documented(
            list![SUPERVISED],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::TEAM_NOTICE] }),
                at: SUPERVISED,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Report,
                const { &[Topic::SUPERVISED_REPORT] },
                const { &[SUPERVISED] }
            ))],
        )),
    ),
    norm(
        "law-75-2015:29.6:answer",
        cites!["75/2015/QH13" "29.6", "75/2015/QH13" "30.2"],
        "xem xét, giải quyết và trả lời kiến nghị sau giám sát",
        "consider, resolve and answer recommendations",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(SUPERVISIONS),
        Rule::Duty(duty(
            list![SUPERVISED],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
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
    norm(
        "law-75-2015:29.7:carry-out",
        cites!["75/2015/QH13" "29.7"],
        "thực hiện kết luận, quyết định của cơ quan có thẩm quyền về kiến nghị giám sát",
        "carry out what the competent body decides on a recommendation",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(SUPERVISIONS),
        owed(
            const { &[SUPERVISED] },
            FRONTS,
            const {
                &[Pattern::by(
                    ActKind::Decide,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[COMPETENT] },
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::CarryOut,
                    const { &[Topic::RECOMMENDATION] },
                    const { &[SUPERVISED] },
                ))]
            },
        ),
    ),
    norm(
        "law-75-2015:30.1:hear-assembly",
        cites!["75/2015/QH13" "30.1"],
        "định kỳ 6 tháng Quốc hội, Hội đồng nhân dân nghe Mặt trận cùng cấp thông báo kết quả giám sát",
        "every six months the National Assembly and the Councils hear the Front of their level on its supervision",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(list![MatterKind::OVERSIGHT_HEARING]),
        Rule::Duty(duty(
            Cow::Borrowed(ASSEMBLIES),
            Cow::Borrowed(FRONTS),
            Each::Matter,
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::by(
                ActKind::Meet,
                const { &[Topic::OVERSIGHT_RESULT] },
                ASSEMBLIES
            ))],
        )),
    ),
    norm(
        "law-75-2015:30.1:hear-executive",
        cites!["75/2015/QH13" "30.1"],
        "định kỳ 6 tháng Chính phủ, Ủy ban nhân dân nghe Mặt trận cùng cấp thông báo kết quả giám sát",
        "every six months the Government and the People's Committees hear the Front of their level on its supervision",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(list![MatterKind::OVERSIGHT_HEARING]),
        Rule::Duty(duty(
            Cow::Borrowed(EXECUTIVES),
            Cow::Borrowed(FRONTS),
            Each::Matter,
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::by(
                ActKind::Meet,
                const { &[Topic::OVERSIGHT_RESULT] },
                EXECUTIVES
            ))],
        )),
    ),
    norm(
        "law-75-2015:30.1:urge",
        cites!["75/2015/QH13" "30.1"],
        "yêu cầu xem xét kiến nghị và đôn đốc việc giải quyết",
        "ask that recommendations be considered, and urge it",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(list![MatterKind::OVERSIGHT_HEARING]),
        Rule::Duty(duty(
            Cow::Borrowed(AUTHORITIES),
            Cow::Borrowed(FRONTS),
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Meet,
                const { &[Topic::OVERSIGHT_RESULT] },
                AUTHORITIES
            )]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::by(
                    ActKind::Urge,
                    const { &[Topic::RECOMMENDATION] },
                    AUTHORITIES
                )),
                Perform::plain(Pattern::by(
                    ActKind::Direct,
                    const { &[Topic::RECOMMENDATION] },
                    AUTHORITIES
                ))
            ],
        )),
    ),
    norm(
        "law-75-2015:31.3:send-opinions",
        cites!["75/2015/QH13" "31.3"],
        "gửi ý kiến, kiến nghị của cử tri và Nhân dân về người được lấy phiếu tín nhiệm trước kỳ họp",
        "send what voters and people say of whoever stands a vote on confidence before the session",
        Stage::Supervise,
        LAW_IN_FORCE,
        of(list![MatterKind::CONFIDENCE_VOTE]),
        Rule::Duty(duty(
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            list![
                BodyKind::COMMUNE_COUNCIL,
                BodyKind::DISTRICT_COUNCIL,
                BodyKind::PROVINCE_COUNCIL,
                BodyKind::NATIONAL_ASSEMBLY
            ],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![Pattern::about(
                ActKind::Meet,
                const { &[Topic::CONFIDENCE_VOTE] }
            )]),
            Timing::Ahead,
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::CONFIDENCE_OPINIONS] },
                        const { &[COMMUNE] }
                    ),
                    const { &[Need::Recipients(list![BodyKind::COMMUNE_COUNCIL])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::CONFIDENCE_OPINIONS] },
                        const { &[DISTRICT] }
                    ),
                    const { &[Need::Recipients(list![BodyKind::DISTRICT_COUNCIL])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::CONFIDENCE_OPINIONS] },
                        const { &[PROVINCE] }
                    ),
                    const { &[Need::Recipients(list![BodyKind::PROVINCE_COUNCIL])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::CONFIDENCE_OPINIONS] },
                        const { &[CENTRE] }
                    ),
                    const { &[Need::Recipients(list![BodyKind::NATIONAL_ASSEMBLY])] }
                )
            ],
        )),
    ),
    norm(
        "law-75-2015:33.3.p2:agreed",
        cites!["75/2015/QH13" "33.3.p2"],
        "tổ chức chính trị - xã hội chủ trì phản biện sau khi thống nhất với Ủy ban Mặt trận",
        "an organisation leads a criticism once it has agreed with the Front",
        Stage::Discuss,
        AMENDED,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Critique,
                &[],
                const { &[ORGANISATION] },
            )),
            list![Test::Holds(Cond::AnyOf(list![
                Cond::Concurred {
                    with: COMMUNE,
                    topic: Topic::CRITICISM,
                    how: Concurrence::Agreement
                },
                Cond::Concurred {
                    with: PROVINCE,
                    topic: Topic::CRITICISM,
                    how: Concurrence::Agreement
                },
                Cond::Concurred {
                    with: CENTRE,
                    topic: Topic::CRITICISM,
                    how: Concurrence::Agreement
                }
            ]))],
            None,
        ),
    ),
    norm(
        "law-75-2015:35.4:send",
        cites!["75/2015/QH13" "35.4"],
        "gửi văn bản phản biện đến cơ quan, tổ chức có dự thảo",
        "send the criticism to whoever has the draft",
        Stage::Discuss,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            FRONTS,
            const { &[DRAFTER] },
            const { &[Pattern::by(ActKind::Critique, &[], FRONTS)] },
            const {
                &[Perform::with(
                    Pattern::by(ActKind::Send, const { &[Topic::CRITICISM] }, FRONTS),
                    const { &[Need::Recipients(list![DRAFTER])] },
                )]
            },
        ),
    ),
    norm(
        "law-75-2015:36.1:send-draft",
        cites!["75/2015/QH13" "36.1"],
        "gửi dự thảo đến Mặt trận chậm nhất 15 ngày trước khi trình ban hành",
        "send the draft to the Front at the latest 15 days before it is submitted",
        Stage::Know,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        Rule::Duty(duty(
            list![DRAFTER],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![Pattern::about(
                ActKind::Send,
                const { &[Topic::SUBMISSION] }
            )]),
            days_before(15),
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::DRAFT] },
                        const { &[DRAFTER] }
                    ),
                    const { &[Need::Recipients(list![COMMUNE])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::DRAFT] },
                        const { &[DRAFTER] }
                    ),
                    const { &[Need::Recipients(list![DISTRICT])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::DRAFT] },
                        const { &[DRAFTER] }
                    ),
                    const { &[Need::Recipients(list![PROVINCE])] }
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Send,
                        const { &[Topic::DRAFT] },
                        const { &[DRAFTER] }
                    ),
                    const { &[Need::Recipients(list![CENTRE])] }
                )
            ],
        )),
    ),
    norm(
        "law-75-2015:36.1:papers",
        cites!["75/2015/QH13" "36.1", "75/2015/QH13" "35.2"],
        "cung cấp thông tin, tài liệu cần thiết về dự thảo",
        "supply the information and papers on the draft",
        Stage::Know,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            const { &[DRAFTER] },
            FRONTS,
            const {
                &[Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::DRAFT_PAPERS] },
                    FRONTS,
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Send,
                    const { &[Topic::DRAFT_PAPERS] },
                    const { &[DRAFTER] },
                ))]
            },
        ),
    ),
    norm(
        "law-75-2015:36.2:attend",
        cites!["75/2015/QH13" "36.2"],
        "cử người có trách nhiệm dự hội nghị phản biện, đối thoại khi được yêu cầu",
        "send a responsible person to the conference or dialogue when asked",
        Stage::Discuss,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        owed(
            const { &[DRAFTER] },
            FRONTS,
            const {
                &[Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::ATTENDANCE] },
                    FRONTS,
                )]
            },
            const {
                &[Perform::plain(Pattern::by(
                    ActKind::Designate,
                    const { &[Topic::ATTENDANCE] },
                    const { &[DRAFTER] },
                ))]
            },
        ),
    ),
    norm(
        "law-75-2015:36.3:reply",
        cites!["75/2015/QH13" "36.3", "75/2015/QH13" "35.5"],
        "trả lời bằng văn bản kiến nghị phản biện của Mặt trận",
        "reply in writing to what the Front recommends",
        Stage::Discuss,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        Rule::Duty(duty(
            list![DRAFTER],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::CRITICISM] }),
                at: DRAFTER,
            },
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(ActKind::Reply, &[], const { &[DRAFTER] }),
                const { &[Need::Written] }
            )],
        )),
    ),
    norm(
        "law-75-2015:36.3:explain",
        cites!["75/2015/QH13" "36.3"],
        "giải trình khi không tiếp thu kiến nghị phản biện",
        "explain what is not accepted",
        Stage::Discuss,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        Rule::Duty(duty(
            list![DRAFTER],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::Reply,
                const { &[Topic::CRITICISM_NOT_ACCEPTED] },
                const { &[DRAFTER] }
            )]),
            Timing::Together,
            list![Perform::with(
                Pattern::by(ActKind::Reply, &[], const { &[DRAFTER] }),
                const { &[Need::Contents(list![Field::REASONS])] }
            )],
        )),
    ),
    norm(
        "law-75-2015:36.3:report",
        cites!["75/2015/QH13" "36.3"],
        "báo cáo ý kiến phản biện với cơ quan có thẩm quyền ban hành",
        "report the criticism to whoever issues the text",
        Stage::Discuss,
        LAW_IN_FORCE,
        of(list![MatterKind::SOCIAL_CRITICISM]),
        Rule::Duty(duty(
            list![DRAFTER],
            list![COMMUNE, DISTRICT, PROVINCE, CENTRE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::CRITICISM] }),
                at: DRAFTER,
            },
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::CRITICISM] },
                    const { &[DRAFTER] }
                ),
                const { &[Need::Recipients(list![ISSUER])] }
            )],
        )),
    ),
];

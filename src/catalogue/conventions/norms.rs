//! Norms of Decree 61/2023/NĐ-CP, in the order of the articles.

use super::{IN_FORCE, WHILE_DISTRICTS};
use crate::NormId;
use crate::act::{ActKind, Channel, Field, Form, Place, Rung, Term, Topic, VoteOutcome};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    List, cites, days_before, documented, duty, list, norm, scope, shared, validity,
    within_working_days,
};
use crate::matter::MatterKind;
use crate::norm::{
    Bearers, Composition, Cond, Denominator, Duty, Each, EvidenceClass, Modality, Need, Norm, Part,
    Partner, Pattern, Perform, Rule, Scope, Seat, Signers, Stage, Subject, Test, Timing, Trigger,
    WindowYear,
};
use crate::share::Share;
use crate::time::MonthDay;

const PC: BodyKind = BodyKind::COMMUNE_PC;
const HEAD: BodyKind = BodyKind::VILLAGE_HEAD;
const WORK_HEAD: BodyKind = BodyKind::FRONT_WORK_HEAD;
const FRONT: BodyKind = BodyKind::COMMUNE_FRONT;
const TEAM: BodyKind = BodyKind::DRAFTING_TEAM;
const HOUSEHOLDS: BodyKind = BodyKind::HOUSEHOLDS;
const CITIZENS: BodyKind = BodyKind::CITIZENS;
const VILLAGE: BodyKind = BodyKind::VILLAGE;

/// The making of a convention, or of its amendment.
const MAKING: Scope = scope(list![MatterKind::CONVENTION], None, list![]);
/// The conventions in effect, year by year.
const AFFAIRS: Scope = scope(list![MatterKind::CONVENTION_AFFAIRS], None, list![]);

/// A meeting that decides on the convention.
const MEETING: Pattern = Pattern::about(ActKind::Meet, const { &[Topic::DECISION] });
const BALLOT: Pattern = Pattern::of(ActKind::Ballot);
/// The draft made known.
const DRAFT_SHOWN: Pattern = Pattern::about(ActKind::Publish, const { &[Topic::CONVENTION_DRAFT] });
const DRAFT_SENT: Pattern = Pattern::about(ActKind::Send, const { &[Topic::CONVENTION_DRAFT] });
const RECOGNISED: Pattern = Pattern::by(ActKind::Recognise, &[], const { &[PC] });
/// A suspension, whole or part, by the office that may.
const SUSPENDED: Pattern = Pattern::by(ActKind::Suspend, &[], const { &[PC] });
const SUSPENDED_WHOLE: Pattern = Pattern::by(
    ActKind::Suspend,
    const { &[Topic::SUSPENSION_WHOLE] },
    const { &[PC] },
);
const SUSPENDED_PART: Pattern = Pattern::by(
    ActKind::Suspend,
    const { &[Topic::SUSPENSION_PART] },
    const { &[PC] },
);

/// More than half of all households, Art. 10.
const ADOPTED: List<NormId> = list![NormId::constant("law-10-2022:21.1.p3:carried-half")];
/// A refusal is in writing and states its reasons.
const REASONED: &[Need] = &[Need::Written, Need::Contents(list![Field::REASONS])];

/// What a report on conventions says, Art. 16(1); other contents only if there are any.
const STATISTICS: &[Need] = &[Need::Contents(list![
    Field::SITUATION,
    Field::RECOGNISED_COUNT,
    Field::AMENDED_COUNT,
    Field::SUSPENDED_COUNT
])];
const TO_THE_MINISTRY: &[Need] = &[
    Need::Recipients(list![BodyKind::CULTURE_MINISTRY]),
    Need::Contents(list![
        Field::SITUATION,
        Field::RECOGNISED_COUNT,
        Field::AMENDED_COUNT,
        Field::SUSPENDED_COUNT
    ]),
];

/// What a body owes each year, on any day of it.
const fn yearly(owes: List<BodyKind>, to: List<BodyKind>, perform: List<Perform>) -> Duty {
    duty(
        owes,
        to,
        Each::Trigger,
        Trigger::Every { months: 12 },
        Timing::InPeriod,
        perform,
    )
}

const fn established(topic: Topic) -> Cond {
    Cond::Established { topic, by: PC }
}

/// Orders of the People's Committee that the head passes on, Art. 12(4), 14(4).
const ORDERS: &[Topic] = &[
    Topic::SUSPENSION_WHOLE,
    Topic::SUSPENSION_PART,
    Topic::ANNULMENT,
    Topic::ANNULMENT_PART,
];

/// Posted at both places, and one more of six forms; the last of them is any other.
const SPREAD: &[Need] = &[
    Need::Places(list![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]),
    Need::Channels {
        at_least: 1,
        of: list![
            Channel::MEETING,
            Channel::GRASSROOTS_INFORMATION,
            Channel::VILLAGE_LOUDSPEAKER,
            Channel::COMMUNE_LOUDSPEAKER,
            Channel::HOUSEHOLD_COPY,
            Channel::TELEPHONE,
            Channel::AGREED_NETWORK,
            Channel::LEGAL_EDUCATION,
            Channel::OTHER
        ],
    },
];

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "decree-61-2023:6.1:text",
        cites!["61/2023/NĐ-CP" "6.1"],
        "văn bản có chữ ký Trưởng thôn, Trưởng ban công tác Mặt trận và 02 đại diện hộ gia đình",
        "in writing, signed by the head, the head of the Front work committee and 2 household representatives",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(Pattern::about(
                ActKind::Decide,
                const { &[Topic::CONVENTION_TEXT] },
            )),
            list![Test::Meets(list![
                Need::Written,
                Need::Signed(list![
                    Signers::new(HEAD, 1),
                    Signers::new(WORK_HEAD, 1),
                    Signers::new(BodyKind::HOUSEHOLD_REP, 2)
                ])
            ])],
            None,
        ),
    ),
    norm(
        "decree-61-2023:6.1:page-seal",
        cites!["61/2023/NĐ-CP" "6.1"],
        "hương ước được công nhận có dấu giáp lai của Ủy ban nhân dân cấp xã",
        "the recognised text bears the seal of the commune People's Committee across its pages",
        Stage::Know,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Send,
                const { &[Topic::CONVENTION_TEXT] },
                const { &[PC] },
            )),
            list![Test::Meets(list![Need::Contents(list![Field::PAGE_SEAL])])],
            None,
        ),
    ),
    norm(
        "decree-61-2023:7.2:collect",
        cites!["61/2023/NĐ-CP" "7.2"],
        "lấy ý kiến hộ gia đình về đề xuất của công dân",
        "collect opinions of households on a resident's proposal",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![Pattern::of(ActKind::Initiate)]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(ActKind::Consult, const { &[Topic::MATTER] })),
                Perform::plain(Pattern::of(ActKind::Support))
            ],
        )),
    ),
    norm(
        "decree-61-2023:8.1:team",
        cites!["61/2023/NĐ-CP" "8.1"],
        "thành lập Tổ soạn thảo trước khi có dự thảo",
        "set up the drafting team before there is a draft",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS],
            Each::Matter,
            Trigger::DoneOrPlanned(list![DRAFT_SHOWN]),
            Timing::Ahead,
            list![Perform::plain(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::DRAFTING_TEAM] },
                const { &[HEAD] }
            ))],
        )),
    ),
    norm(
        "decree-61-2023:8.2:minority-members",
        cites!["61/2023/NĐ-CP" "8.2"],
        "Tổ soạn thảo ở vùng dân tộc thiểu số có già làng, trưởng bản và người biết tiếng dân tộc",
        "in an area of ethnic minorities the drafting team has an elder and a speaker of the language",
        Stage::Discuss,
        IN_FORCE,
        scope(
            list![MatterKind::CONVENTION],
            None,
            list![Cond::Reading(Term::MINORITY_AREA)],
        ),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::DRAFTING_TEAM] },
            )),
            list![Test::Meets(list![Need::Composed(Composition {
                min: 1,
                max: u32::MAX,
                includes: list![
                    Seat {
                        any_of: list![BodyKind::ELDER]
                    },
                    Seat {
                        any_of: list![BodyKind::ETHNIC_SPEAKER]
                    }
                ],
                chair: None,
                bars: false,
            })])],
            None,
        ),
    ),
    norm(
        "decree-61-2023:8.3:draft",
        cites!["61/2023/NĐ-CP" "8.3"],
        "Tổ soạn thảo soạn dự thảo",
        "the team writes the draft",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![TEAM],
            list![Partner::new(Part::Leads, HEAD)],
            list![HOUSEHOLDS],
            Each::Matter,
            Trigger::Done(list![Pattern::about(
                ActKind::SetUp,
                const { &[Topic::DRAFTING_TEAM] }
            )]),
            Timing::Unstated,
            list![Perform::plain(DRAFT_SHOWN), Perform::plain(DRAFT_SENT)],
        )),
    ),
    norm(
        "decree-61-2023:9.1:post-draft",
        cites!["61/2023/NĐ-CP" "9.1", "61/2023/NĐ-CP" "8.3"],
        "niêm yết dự thảo ít nhất 30 ngày trước khi biểu quyết",
        "post the draft for at least 30 days before the vote",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![TEAM],
            list![Partner::new(Part::Leads, HEAD)],
            list![HOUSEHOLDS, CITIZENS],
            Each::Round,
            Trigger::DoneOrPlanned(list![MEETING, BALLOT]),
            days_before(30),
            list![Perform::with(
                DRAFT_SHOWN,
                const {
                    &[
                        Need::Channels {
                            at_least: 1,
                            of: list![Channel::POSTING],
                        },
                        Need::Kept { days: 30 },
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-61-2023:9.2:consult",
        cites!["61/2023/NĐ-CP" "9.2", "61/2023/NĐ-CP" "9.2.p2"],
        "lấy ý kiến hộ gia đình, công dân về dự thảo bằng ít nhất một hình thức",
        "ask households and residents about the draft in at least one form",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS, CITIZENS],
            Each::Round,
            Trigger::DoneOrPlanned(list![MEETING, BALLOT]),
            Timing::Ahead,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Consult,
                    const { &[Topic::CONVENTION_DRAFT] }
                )),
                Perform::with(DRAFT_SENT, const { &[Need::Recipients(list![HOUSEHOLDS])] })
            ],
        )),
    ),
    norm(
        "decree-61-2023:9.4:complete",
        cites!["61/2023/NĐ-CP" "9.4"],
        "tổng hợp ý kiến, hoàn thiện dự thảo",
        "gather the opinions and complete the draft",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(duty(
            list![TEAM],
            list![HOUSEHOLDS, CITIZENS],
            Each::Matter,
            Trigger::Done(list![Pattern::about(
                ActKind::Consult,
                const { &[Topic::CONVENTION_DRAFT] }
            )]),
            Timing::Unstated,
            list![Perform::plain(Pattern::about(
                ActKind::Update,
                const { &[Topic::CONVENTION_DRAFT] }
            ))],
        )),
    ),
    norm(
        "decree-61-2023:10.1.a:attended",
        cites!["61/2023/NĐ-CP" "10.1.a"],
        "đại diện của trên 50% tổng số hộ gia đình dự họp",
        "representatives of more than half of all households attend",
        Stage::Discuss,
        IN_FORCE,
        scope(
            list![MatterKind::CONVENTION],
            None,
            list![Cond::InForm(Form::Meeting)],
        ),
        validity(
            Subject::Round,
            list![Test::Attended {
                of: Denominator::HouseholdReps,
                share: Share::more_than(1, 2),
            }],
            None,
        ),
    ),
    norm(
        "decree-61-2023:11.3.a:file",
        cites!["61/2023/NĐ-CP" "11.3.a", "61/2023/NĐ-CP" "11.4.a", "61/2023/NĐ-CP" "11.4.b", "61/2023/NĐ-CP" "11.4.c"],
        "gửi hồ sơ đề nghị công nhận chậm nhất 05 ngày làm việc sau cuộc họp hoặc ngày kết thúc lấy phiếu",
        "send the file for recognition within 5 working days of the meeting or the end of the ballot",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![HEAD],
            list![PC],
            Each::Round,
            Trigger::Outcome {
                of: ADOPTED,
                is: VoteOutcome::Passed,
            },
            within_working_days(5),
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::RECOGNITION_FILE] }),
                const {
                    &[
                        Need::Recipients(list![PC]),
                        Need::Attached(list![
                            Topic::RECOGNITION_REQUEST,
                            Topic::ADOPTION_MINUTES,
                            Topic::CONVENTION_TEXT
                        ]),
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-61-2023:11.3.b:answer",
        cites!["61/2023/NĐ-CP" "11.3.b", "61/2023/NĐ-CP" "11.3.b.p2"],
        "công nhận, hoặc trả lời không công nhận bằng văn bản nêu rõ lý do, chậm nhất 05 ngày làm việc kể từ ngày nhận đủ hồ sơ",
        "recognise, or refuse in writing with reasons, within 5 working days of receiving the complete file",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(Duty {
            modality: Modality::Obligation,
            owes: list![PC],
            with: list![
                Partner::new(Part::Advises, BodyKind::CULTURE_OFFICER),
                Partner::new(Part::Coordinates, BodyKind::JUSTICE_OFFICER)
            ],
            to: list![VILLAGE],
            each: Each::Trigger,
            trigger: Trigger::Done(list![Pattern::by(
                ActKind::Receive,
                const { &[Topic::COMPLETE_FILE] },
                const { &[PC] }
            )]),
            timing: within_working_days(5),
            perform: list![
                Perform::plain(RECOGNISED),
                Perform::with(Pattern::by(ActKind::Refuse, &[], const { &[PC] }), REASONED)
            ],
            rung: Rung::Evidenced,
            bearers: Bearers::Each,
            class: EvidenceClass::Firm,
        }),
    ),
    norm(
        "decree-61-2023:12.1:ground-whole",
        cites!["61/2023/NĐ-CP" "12.1.a", "61/2023/NĐ-CP" "12.2.b"],
        "chỉ tạm ngừng toàn bộ khi kết luận thủ tục không được tuân thủ",
        "the whole is suspended only for a breach of the procedure that is concluded in writing",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(SUSPENDED_WHOLE),
            list![Test::Holds(established(Topic::PROCEDURE_BREACH))],
            None,
        ),
    ),
    norm(
        "decree-61-2023:12.1:ground-part",
        cites!["61/2023/NĐ-CP" "12.1.b", "61/2023/NĐ-CP" "12.1.c", "61/2023/NĐ-CP" "12.2.c"],
        "chỉ tạm ngừng một phần khi kết luận nội dung không phù hợp",
        "a part is suspended only for content that is concluded in writing to be unfit",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(SUSPENDED_PART),
            list![Test::Holds(Cond::AnyOf(list![
                established(Topic::UNFIT_CONTENT),
                established(Topic::HARMFUL_CONTENT)
            ]))],
            None,
        ),
    ),
    norm(
        "decree-61-2023:12.2:act",
        cites!["61/2023/NĐ-CP" "12.2", "61/2023/NĐ-CP" "12.2.a", "61/2023/NĐ-CP" "12.2.b", "61/2023/NĐ-CP" "12.2.c"],
        "trả lời không có cơ sở hoặc tạm ngừng trong 03 ngày làm việc kể từ ngày nhận phản ánh, kết quả kiểm tra",
        "reply that it is unfounded, or suspend, within 3 working days of the report or finding",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![PC],
            list![HEAD, HOUSEHOLDS, CITIZENS],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::about(ActKind::Complain, const { &[Topic::SUSPENSION_GROUND] }),
                Pattern::about(ActKind::Petition, const { &[Topic::SUSPENSION_GROUND] }),
                Pattern::about(ActKind::Propose, const { &[Topic::SUSPENSION_GROUND] })
            ]),
            within_working_days(3),
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Reply,
                        const { &[Topic::SUSPENSION_GROUND] },
                        const { &[PC] }
                    ),
                    const { &[Need::Written] }
                ),
                Perform::plain(SUSPENDED)
            ],
        )),
    ),
    norm(
        "decree-61-2023:12.2:guide",
        cites!["61/2023/NĐ-CP" "12.2.b", "61/2023/NĐ-CP" "12.2.c"],
        "hướng dẫn cộng đồng dân cư làm lại hoặc sửa đổi",
        "guide the community in making it again or amending it",
        Stage::Do,
        IN_FORCE,
        MAKING,
        Rule::Duty(duty(
            list![PC],
            list![VILLAGE],
            Each::Trigger,
            Trigger::Done(list![SUSPENDED]),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Guide,
                &[],
                const { &[PC] }
            ))],
        )),
    ),
    norm(
        "decree-61-2023:12.3:contents",
        cites!["61/2023/NĐ-CP" "12.3"],
        "quyết định tạm ngừng nêu lý do và thời hạn hoàn tất thủ tục",
        "the suspension states its reasons and the time limit",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(SUSPENDED),
            list![Test::Meets(list![Need::Contents(list![
                Field::REASONS,
                Field::TIME_LIMIT
            ])])],
            None,
        ),
    ),
    norm(
        "decree-61-2023:12.4:send",
        cites!["61/2023/NĐ-CP" "12.4"],
        "gửi quyết định tạm ngừng đến Trưởng thôn và Ủy ban Mặt trận Tổ quốc cấp xã",
        "send the suspension to the village head and the commune Front",
        Stage::Know,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![PC],
            list![HEAD, FRONT],
            Each::Trigger,
            Trigger::Done(list![SUSPENDED]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(
                    ActKind::Send,
                    const { &[Topic::SUSPENSION_WHOLE, Topic::SUSPENSION_PART] }
                ),
                const { &[Need::Recipients(list![HEAD, FRONT])] }
            )],
        )),
    ),
    norm(
        "decree-61-2023:12.4:notify",
        cites!["61/2023/NĐ-CP" "12.4", "61/2023/NĐ-CP" "14.4"],
        "Trưởng thôn thông báo quyết định tạm ngừng, bãi bỏ đến cộng đồng dân cư",
        "the head tells the community of the suspension or annulment",
        Stage::Know,
        IN_FORCE,
        MAKING,
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, ORDERS),
                at: HEAD,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(ActKind::Notify, ORDERS)),
                Perform::plain(Pattern::about(ActKind::Publish, ORDERS))
            ],
        )),
    ),
    norm(
        "decree-61-2023:12.6:redo",
        cites!["61/2023/NĐ-CP" "12.6", "61/2023/NĐ-CP" "12.3", "61/2023/NĐ-CP" "14.1.b"],
        "cộng đồng dân cư thông qua lại trong thời hạn của quyết định tạm ngừng toàn bộ",
        "the community adopts it again within the time limit of the suspension of the whole",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![VILLAGE],
            list![PC],
            Each::Trigger,
            Trigger::Done(list![SUSPENDED_WHOLE]),
            Timing::Stated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Decide,
                    const { &[Topic::DECISION] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Send,
                    const { &[Topic::RECOGNITION_FILE] }
                ))
            ],
        )),
    ),
    norm(
        "decree-61-2023:13.2:amend",
        cites!["61/2023/NĐ-CP" "13.2", "61/2023/NĐ-CP" "12.3", "61/2023/NĐ-CP" "14.2"],
        "cộng đồng dân cư sửa đổi để được công nhận trong thời hạn của quyết định tạm ngừng một phần",
        "the community amends it, up to the recognition, within the time limit of the suspension of a part",
        Stage::Discuss,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![VILLAGE],
            list![PC],
            Each::Trigger,
            Trigger::Done(list![SUSPENDED_PART]),
            Timing::Stated,
            list![Perform::plain(RECOGNISED)],
        )),
    ),
    norm(
        "decree-61-2023:14.1:ground",
        cites!["61/2023/NĐ-CP" "14.1.a", "61/2023/NĐ-CP" "14.1.b", "61/2023/NĐ-CP" "14.1.c", "61/2023/NĐ-CP" "14.3.b"],
        "chỉ bãi bỏ toàn bộ khi kết luận có căn cứ",
        "the whole is annulled only on a ground that is concluded in writing",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Annul,
                const { &[Topic::ANNULMENT] },
                const { &[PC] },
            )),
            list![Test::Holds(Cond::AnyOf(list![
                established(Topic::UNLAWFUL_CONTENT),
                established(Topic::NOT_COMPLETED),
                established(Topic::SHARE_NOT_REACHED)
            ]))],
            None,
        ),
    ),
    norm(
        "decree-61-2023:14.2:ground-part",
        cites!["61/2023/NĐ-CP" "14.2", "61/2023/NĐ-CP" "14.3.c"],
        "chỉ bãi bỏ một phần khi kết luận phần tạm ngừng không được sửa đổi trong thời hạn",
        "a part is annulled only once it is concluded in writing not to have been amended in time",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        validity(
            Subject::Act(Pattern::by(
                ActKind::Annul,
                const { &[Topic::ANNULMENT_PART] },
                const { &[PC] },
            )),
            list![Test::Holds(established(Topic::NOT_AMENDED))],
            None,
        ),
    ),
    norm(
        "decree-61-2023:14.3:act",
        cites!["61/2023/NĐ-CP" "14.3", "61/2023/NĐ-CP" "14.3.a", "61/2023/NĐ-CP" "14.3.b", "61/2023/NĐ-CP" "14.3.c"],
        "trả lời không có cơ sở hoặc bãi bỏ trong 05 ngày làm việc kể từ ngày nhận phản ánh, kết quả kiểm tra",
        "reply that it is unfounded, or annul, within 5 working days of the report or finding",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![PC],
            list![HEAD, HOUSEHOLDS, CITIZENS],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::about(ActKind::Complain, const { &[Topic::ANNULMENT_GROUND] }),
                Pattern::about(ActKind::Petition, const { &[Topic::ANNULMENT_GROUND] }),
                Pattern::about(ActKind::Propose, const { &[Topic::ANNULMENT_GROUND] })
            ]),
            within_working_days(5),
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Reply,
                        const { &[Topic::ANNULMENT_GROUND] },
                        const { &[PC] }
                    ),
                    const { &[Need::Written] }
                ),
                Perform::plain(Pattern::by(ActKind::Annul, &[], const { &[PC] }))
            ],
        )),
    ),
    norm(
        "decree-61-2023:15.1:spread",
        cites!["61/2023/NĐ-CP" "15.1", "61/2023/NĐ-CP" "15.1.a", "61/2023/NĐ-CP" "15.1.b", "61/2023/NĐ-CP" "15.1.c", "61/2023/NĐ-CP" "15.1.d", "61/2023/NĐ-CP" "15.1.dd", "61/2023/NĐ-CP" "15.1.e", "61/2023/NĐ-CP" "15.2"],
        "phổ biến hương ước bằng niêm yết và ít nhất một hình thức khác",
        "make the recognised convention known by posting and at least one more form",
        Stage::Know,
        IN_FORCE,
        MAKING,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS, CITIZENS],
            Each::Matter,
            Trigger::Done(list![RECOGNISED]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::CONVENTION_TEXT] }),
                    SPREAD
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::CONVENTION_TEXT] }),
                    SPREAD
                )
            ],
        )),
    ),
    norm(
        "decree-61-2023:15.4:review",
        cites!["61/2023/NĐ-CP" "15.4", "61/2023/NĐ-CP" "15.4.a", "61/2023/NĐ-CP" "15.4.b", "61/2023/NĐ-CP" "15.4.c"],
        "cộng đồng dân cư rà soát, đánh giá hương ước hằng năm tại cuộc họp",
        "the community reviews its convention each year, at a meeting",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS, CITIZENS],
            Each::Trigger,
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::about(
                ActKind::Meet,
                const { &[Topic::CONVENTION_REVIEW] }
            ))],
        )),
    ),
    norm(
        "decree-61-2023:16.2:commune-report",
        cites!["61/2023/NĐ-CP" "16.2", "61/2023/NĐ-CP" "16.3", "61/2023/NĐ-CP" "16.1.a", "61/2023/NĐ-CP" "16.1.b", "61/2023/NĐ-CP" "16.1.c", "61/2023/NĐ-CP" "16.1.d"],
        "Ủy ban nhân dân cấp xã thống kê, báo cáo về hương ước",
        "the commune People's Committee counts and reports on conventions each year",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(yearly(
            list![PC],
            list![BodyKind::PROVINCE_PC],
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::CONVENTION_RESULTS] },
                    const { &[PC] }
                ),
                STATISTICS
            )],
        )),
    ),
    norm(
        "decree-61-2023:16.2:district-report",
        cites!["61/2023/NĐ-CP" "16.2", "61/2023/NĐ-CP" "16.3", "61/2023/NĐ-CP" "16.1.a", "61/2023/NĐ-CP" "16.1.b", "61/2023/NĐ-CP" "16.1.c", "61/2023/NĐ-CP" "16.1.d"],
        "Ủy ban nhân dân cấp huyện thống kê, báo cáo về hương ước",
        "the district People's Committee counts and reports on conventions each year",
        Stage::Inspect,
        WHILE_DISTRICTS,
        AFFAIRS,
        Rule::Duty(yearly(
            list![BodyKind::DISTRICT_PC],
            list![BodyKind::PROVINCE_PC],
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::CONVENTION_RESULTS] },
                    const { &[BodyKind::DISTRICT_PC] }
                ),
                STATISTICS
            )],
        )),
    ),
    norm(
        "decree-61-2023:16.3:province-report",
        cites!["61/2023/NĐ-CP" "16.3", "61/2023/NĐ-CP" "16.1.a", "61/2023/NĐ-CP" "16.1.b", "61/2023/NĐ-CP" "16.1.c", "61/2023/NĐ-CP" "16.1.d"],
        "Ủy ban nhân dân cấp tỉnh báo cáo Bộ Văn hóa, Thể thao và Du lịch trước ngày 30 tháng 11",
        "the provincial People's Committee reports to the Ministry of Culture, Sports and Tourism before 30 November",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(documented(
            list![BodyKind::PROVINCE_PC],
            list![BodyKind::CULTURE_MINISTRY],
            Each::Trigger,
            Trigger::Every { months: 12 },
            Timing::Window {
                opens: MonthDay::literal(1, 1),
                closes: MonthDay::literal(11, 29),
                year: WindowYear::Own,
            },
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::CONVENTION_RESULTS] },
                    const { &[BodyKind::PROVINCE_PC] }
                ),
                TO_THE_MINISTRY
            )],
        )),
    ),
    norm(
        "decree-61-2023:18.1.a:send",
        cites!["61/2023/NĐ-CP" "18.1.a"],
        "gửi hương ước được công nhận cho Trưởng thôn và Ủy ban Mặt trận Tổ quốc cấp xã không quá 02 ngày làm việc",
        "send the recognised convention to the village head and the commune Front within 2 working days",
        Stage::Know,
        IN_FORCE,
        MAKING,
        Rule::Duty(documented(
            list![PC],
            list![HEAD, FRONT],
            Each::Trigger,
            Trigger::Done(list![RECOGNISED]),
            within_working_days(2),
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::CONVENTION_TEXT] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![HEAD, FRONT])] }
            )],
        )),
    ),
    norm(
        "decree-61-2023:18.1.b:follow",
        cites!["61/2023/NĐ-CP" "18.1.b"],
        "kiểm tra, theo dõi việc thực hiện hương ước",
        "inspect and follow how the convention is carried out",
        Stage::Inspect,
        IN_FORCE,
        MAKING,
        Rule::Duty(duty(
            list![PC],
            list![VILLAGE],
            Each::Matter,
            Trigger::Done(list![RECOGNISED]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::by(ActKind::Inspect, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::Monitor, &[], const { &[PC] }))
            ],
        )),
    ),
    norm(
        "decree-61-2023:18.1.g:review",
        cites!["61/2023/NĐ-CP" "18.1.g"],
        "Ủy ban nhân dân cấp xã rà soát hương ước hằng năm",
        "the commune People's Committee reviews the conventions each year",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(yearly(
            list![PC],
            list![CITIZENS],
            list![
                Perform::plain(Pattern::by(
                    ActKind::Inspect,
                    const { &[Topic::CONVENTION_REVIEW] },
                    const { &[PC] }
                )),
                Perform::plain(Pattern::by(
                    ActKind::Evaluate,
                    const { &[Topic::CONVENTION_REVIEW] },
                    const { &[PC] }
                ))
            ],
        )),
    ),
    norm(
        "decree-61-2023:19.1.d:assess",
        cites!["61/2023/NĐ-CP" "19.1.d"],
        "Trưởng thôn đánh giá, rà soát hương ước hằng năm",
        "the village head assesses the convention each year",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(yearly(
            list![HEAD],
            list![HOUSEHOLDS, CITIZENS],
            list![
                Perform::plain(Pattern::by(
                    ActKind::Evaluate,
                    const { &[Topic::CONVENTION_REVIEW] },
                    const { &[HEAD] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Meet,
                    const { &[Topic::CONVENTION_REVIEW] }
                ))
            ],
        )),
    ),
    norm(
        "decree-61-2023:19.1.e:report",
        cites!["61/2023/NĐ-CP" "19.1.e"],
        "hằng năm Trưởng thôn báo cáo Ủy ban nhân dân cấp xã về hương ước",
        "the village head reports to the commune People's Committee each year",
        Stage::Inspect,
        IN_FORCE,
        AFFAIRS,
        Rule::Duty(yearly(
            list![HEAD],
            list![PC],
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::CONVENTION_RESULTS] },
                    const { &[HEAD] }
                ),
                const { &[Need::Recipients(list![PC])] }
            )],
        )),
    ),
];

//! Norms of Law 10/2022/QH15, Art. 27 and 28: how the people are heard, and what becomes of their opinions.

use super::{
    ABOVE, BURDENS, CITIZENS, COUNCIL, DRAFTS, FRONT, INSPECTION_BOARD, LAW_IN_FORCE, NOT_SECRET,
    PC, PC_CHAIR,
};
use crate::act::{ActKind, Field, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{List, cites, duty, list, norm, scope, shared, validity};
use crate::law::Citation;
use crate::norm::{
    Composition, Cond, Duty, Each, Need, Norm, Occasion, Part, Partner, Pattern, Perform, Rule,
    Scope, Seat, Stage, Subject, Test, Timing, Trigger,
};

/// A duty on the matters of Art. 25, or on some of them.
const fn owed(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    stage: Stage,
    on: Scope,
    owed: Duty,
) -> Norm {
    norm(id, cites, vi, en, stage, LAW_IN_FORCE, on, Rule::Duty(owed))
}

/// Owed once for a draft, with no day stated.
const fn once(
    owes: List<BodyKind>,
    to: List<BodyKind>,
    trigger: Trigger,
    perform: List<Perform>,
) -> Duty {
    duty(owes, to, Each::Matter, trigger, Timing::Unstated, perform)
}

/// Owed once for a draft, before the decision.
const fn before(to: List<BodyKind>, decision: &'static [Pattern], perform: List<Perform>) -> Duty {
    duty(
        list![PC],
        to,
        Each::Matter,
        Trigger::Done(List::Borrowed(decision)),
        Timing::Ahead,
        perform,
    )
}

const PLAN: Pattern = Pattern::by(
    ActKind::Plan,
    const { &[Topic::OPINION_PLAN] },
    const { &[PC] },
);
const CONSULT: Pattern = Pattern::by(ActKind::Consult, &[], const { &[PC] });
const DIALOGUE: Pattern = Pattern::by(ActKind::Dialogue, &[], const { &[PC] });
/// What the People's Committee or the Council decides; the chair decides for the Committee.
const COMMUNE_DECIDES: Pattern = Pattern::by(ActKind::Decide, &[], const { &[PC, COUNCIL] });
const PC_DECIDES: Pattern = Pattern::by(ActKind::Decide, &[], const { &[PC] });
const DECIDED_ABOVE: Pattern = Pattern::by(ActKind::Decide, &[], const { &[ABOVE] });
const PLAN_FROM_ABOVE: Trigger = Trigger::Received {
    sent: Pattern::by(
        ActKind::Send,
        const { &[Topic::OPINION_PLAN] },
        const { &[ABOVE] },
    ),
    at: PC,
};
const EXPLAINED_ABOVE: Pattern = Pattern::by(
    ActKind::Send,
    const { &[Topic::OPINION_EXPLANATION] },
    const { &[ABOVE] },
);

/// The people were heard, in a consultation or in a dialogue.
const fn heard() -> Trigger {
    Trigger::Done(list![CONSULT, DIALOGUE])
}

/// The people are heard, in one or the other.
const fn hear() -> List<Perform> {
    list![Perform::plain(CONSULT), Perform::plain(DIALOGUE)]
}

/// Not a decision on a penalty, Art. 27(1).
const NO_PENALTY: Cond = Cond::NotEstablished {
    topic: Topic::PENALTY_DECISION,
    by: PC,
};

/// On what the people are heard, Art. 25.
const fn drafts() -> Scope {
    scope(DRAFTS, None, list![])
}

/// What burdens citizens, but for secrets and penalties, Art. 27(1).
const fn burdens() -> Scope {
    scope(BURDENS, None, list![NOT_SECRET, NO_PENALTY])
}

const fn seat(any_of: List<BodyKind>) -> Seat {
    Seat { any_of }
}

pub(crate) static NORMS: &[Norm] = &[
    owed(
        "law-10-2022:27.1:inform",
        cites!["10/2022/QH15" "27.1"],
        "thông tin cho công dân là đối tượng thi hành trước khi ban hành quyết định",
        "inform the citizens whom the decision burdens before it is issued",
        Stage::Know,
        burdens(),
        before(
            list![CITIZENS],
            const { &[PC_DECIDES] },
            list![Perform::plain(Pattern::by(
                ActKind::Notify,
                const { &[Topic::OPINION_SUBJECT] },
                const { &[PC] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:27.1:hear",
        cites!["10/2022/QH15" "27.1"],
        "để công dân là đối tượng thi hành trình bày ý kiến khi có yêu cầu",
        "hear the citizens whom the decision burdens when they ask for it",
        Stage::Discuss,
        burdens(),
        duty(
            list![PC],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Petition, const { &[Topic::HEARING_REQUEST] }),
                at: PC,
            },
            Timing::Unstated,
            hear(),
        ),
    ),
    norm(
        "law-10-2022:27.2:members",
        cites!["10/2022/QH15" "27.2"],
        "thành phần cuộc họp đối thoại với công dân là đối tượng thi hành",
        "who takes part in the meeting with those whom the decision burdens",
        Stage::Discuss,
        LAW_IN_FORCE,
        burdens(),
        validity(
            Subject::Act(Pattern::by(
                ActKind::SetUp,
                const { &[Topic::BURDEN_MEETING] },
                const { &[PC] },
            )),
            // No size is stated.
            list![Test::Meets(list![Need::Composed(Composition {
                min: 1,
                max: u32::MAX,
                includes: list![
                    seat(list![PC, PC_CHAIR]),
                    seat(list![FRONT]),
                    seat(list![INSPECTION_BOARD]),
                    seat(list![CITIZENS])
                ],
                chair: None,
                bars: false,
            })])],
            None,
        ),
    ),
    owed(
        "law-10-2022:27.3:sum-up",
        cites!["10/2022/QH15" "27.3"],
        "tổng hợp đầy đủ ý kiến của đối tượng thi hành và của các bên liên quan",
        "sum up the opinions of those burdened and of others concerned",
        Stage::Discuss,
        burdens(),
        once(
            list![PC],
            list![CITIZENS],
            heard(),
            list![
                Perform::plain(Pattern::by(
                    ActKind::Report,
                    const { &[Topic::PEOPLE_OPINION] },
                    const { &[PC] }
                )),
                Perform::plain(Pattern::by(
                    ActKind::File,
                    const { &[Topic::PEOPLE_OPINION] },
                    const { &[PC] }
                ))
            ],
        ),
    ),
    owed(
        "law-10-2022:27.3:send-explanation",
        cites!["10/2022/QH15" "27.3"],
        "gửi nội dung giải trình, tiếp thu đến các bên liên quan",
        "send those concerned the explanation of what became of the opinions",
        Stage::Know,
        burdens(),
        once(
            list![PC],
            list![CITIZENS],
            heard(),
            list![Perform::plain(Pattern::by(
                ActKind::Send,
                const { &[Topic::OPINION_EXPLANATION] },
                const { &[PC] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:27.3:keep-explanation",
        cites!["10/2022/QH15" "27.3"],
        "lưu nội dung giải trình, tiếp thu cùng hồ sơ trình ký quyết định",
        "keep the explanation with the file of the decision",
        Stage::Discuss,
        burdens(),
        once(
            list![PC],
            list![CITIZENS],
            heard(),
            list![Perform::plain(Pattern::by(
                ActKind::File,
                const { &[Topic::OPINION_EXPLANATION] },
                const { &[PC] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:28.1:plan",
        cites!["10/2022/QH15" "28.1"],
        "có kế hoạch lấy ý kiến Nhân dân về nội dung do cấp xã quyết định",
        "have a plan to hear the people on what the commune decides",
        Stage::Discuss,
        drafts(),
        before(
            list![CITIZENS],
            const { &[COMMUNE_DECIDES] },
            list![Perform::plain(PLAN)],
        ),
    ),
    norm(
        "law-10-2022:28.1:plan-contents",
        cites!["10/2022/QH15" "28.1"],
        "kế hoạch nêu nội dung, hình thức, cách thức, thời hạn và trách nhiệm tổ chức",
        "the plan states the subject, form, manner, time and who is responsible",
        Stage::Discuss,
        LAW_IN_FORCE,
        drafts(),
        validity(
            Subject::Act(PLAN),
            list![Test::Meets(list![Need::Contents(list![
                Field::SUBJECT,
                Field::FORM,
                Field::MANNER,
                Field::DURATION,
                Field::RESPONSIBLE
            ])])],
            None,
        ),
    ),
    owed(
        "law-10-2022:28.1:send-plan",
        cites!["10/2022/QH15" "28.1"],
        "gửi kế hoạch lấy ý kiến đến Hội đồng nhân dân và Ủy ban Mặt trận Tổ quốc cấp xã",
        "send the plan to the Council and to the Front of the commune",
        Stage::Discuss,
        drafts(),
        once(
            list![PC],
            list![COUNCIL, FRONT],
            Trigger::Done(list![PLAN]),
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::OPINION_PLAN] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![COUNCIL, FRONT])] }
            )],
        ),
    ),
    owed(
        "law-10-2022:28.1.p2:carry-out",
        cites!["10/2022/QH15" "28.1.p2"],
        "lấy ý kiến theo kế hoạch của cơ quan cấp trên chịu trách nhiệm lấy ý kiến",
        "hear the people as the plan of the authority above asks",
        Stage::Discuss,
        drafts(),
        once(list![PC], list![ABOVE], PLAN_FROM_ABOVE, hear()),
    ),
    owed(
        "law-10-2022:28.2:carry-out",
        cites!["10/2022/QH15" "28.2", "10/2022/QH15" "28.6"],
        "phối hợp tổ chức thực hiện kế hoạch lấy ý kiến",
        "carry out the plan to hear the people, together with the Front and the organisations",
        Stage::Discuss,
        drafts(),
        shared(
            list![PC],
            list![
                Partner::new(Part::Coordinates, FRONT),
                Partner::new(Part::Coordinates, BodyKind::SOCIO_POLITICAL_ORG)
            ],
            list![CITIZENS],
            Each::Matter,
            Trigger::Done(list![PLAN]),
            Timing::Unstated,
            hear(),
        ),
    ),
    norm(
        "law-10-2022:28.2:twenty-days",
        cites!["10/2022/QH15" "28.2"],
        "lấy ý kiến ít nhất 20 ngày kể từ ngày công khai nội dung lấy ý kiến",
        "the people are heard for at least 20 days from the day the subject was made public",
        Stage::Discuss,
        LAW_IN_FORCE,
        drafts(),
        validity(
            Subject::Act(CONSULT),
            list![Test::Meets(list![Need::OpenFor {
                days: 20,
                since: Pattern::by(
                    ActKind::Publish,
                    const { &[Topic::OPINION_SUBJECT] },
                    const { &[PC] }
                ),
            }])],
            None,
        ),
    ),
    owed(
        "law-10-2022:28.3:direct",
        cites!["10/2022/QH15" "28.3"],
        "Chủ tịch Ủy ban nhân dân cấp xã chỉ đạo tiếp nhận, tổng hợp, tiếp thu, giải trình ý kiến",
        "the chair of the People's Committee directs the taking in and answering of opinions",
        Stage::Discuss,
        drafts(),
        once(
            list![PC_CHAIR],
            list![CITIZENS],
            heard(),
            list![Perform::plain(Pattern::by(
                ActKind::Direct,
                const { &[Topic::PEOPLE_OPINION] },
                const { &[PC_CHAIR] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:28.3:publish",
        cites!["10/2022/QH15" "28.3"],
        "công khai kết quả tổng hợp ý kiến, nội dung giải trình, tiếp thu đến Nhân dân",
        "make public what the people said and what became of it",
        Stage::Know,
        drafts(),
        duty(
            list![PC_CHAIR],
            list![CITIZENS],
            Each::Matter,
            Trigger::Done(list![COMMUNE_DECIDES]),
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Publish,
                const { &[Topic::OPINION_EXPLANATION] },
                const { &[PC] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:28.4:report",
        cites!["10/2022/QH15" "28.4"],
        "tổng hợp ý kiến và báo cáo kết quả lấy ý kiến với cơ quan có thẩm quyền",
        "sum up the opinions and report them to the authority above that asked for them",
        Stage::Discuss,
        drafts(),
        once(
            list![PC],
            list![ABOVE],
            PLAN_FROM_ABOVE,
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::PEOPLE_OPINION] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![ABOVE])] }
            )],
        ),
    ),
    owed(
        "law-10-2022:28.4:give-reasons",
        cites!["10/2022/QH15" "28.4"],
        "cơ quan quyết định khác với ý kiến của đa số Nhân dân phải giải trình, nêu rõ lý do",
        "an authority that decides other than most people asked for explains why",
        Stage::Discuss,
        scope(
            DRAFTS,
            None,
            list![Cond::Judged {
                topic: Topic::DIFFERS_FROM_MAJORITY,
                by: ABOVE,
            }],
        ),
        once(
            list![ABOVE],
            list![CITIZENS],
            Trigger::Done(list![DECIDED_ABOVE]),
            list![Perform::with(
                EXPLAINED_ABOVE,
                const { &[Need::Contents(list![Field::REASONS])] }
            )],
        ),
    ),
    owed(
        "law-10-2022:28.4:send-explanation",
        cites!["10/2022/QH15" "28.4"],
        "gửi nội dung giải trình, tiếp thu đến Ủy ban nhân dân cấp xã",
        "the authority sends its explanation to the People's Committee of the commune",
        Stage::Know,
        drafts(),
        once(
            list![ABOVE],
            list![PC],
            Trigger::Done(list![DECIDED_ABOVE]),
            list![Perform::with(
                EXPLAINED_ABOVE,
                const { &[Need::Recipients(list![PC])] }
            )],
        ),
    ),
    owed(
        "law-10-2022:28.4:publish",
        cites!["10/2022/QH15" "28.4"],
        "công khai nội dung giải trình, tiếp thu của cơ quan cấp trên đến Nhân dân",
        "make the explanation of the authority above public",
        Stage::Know,
        drafts(),
        once(
            list![PC],
            list![CITIZENS],
            Trigger::Received {
                sent: EXPLAINED_ABOVE,
                at: PC,
            },
            list![Perform::plain(Pattern::by(
                ActKind::Publish,
                const { &[Topic::OPINION_EXPLANATION] },
                const { &[PC] }
            ))],
        ),
    ),
    owed(
        "law-10-2022:28.5:report",
        cites!["10/2022/QH15" "28.5"],
        "báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất, đồng thời gửi Ủy ban Mặt trận Tổ quốc",
        "report to the Council at its nearest ordinary session, and send the report to the Front",
        Stage::Supervise,
        drafts(),
        duty(
            list![PC],
            list![COUNCIL, FRONT],
            Each::Matter,
            heard(),
            Timing::AtNext {
                occasion: Occasion::OrdinarySession,
            },
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::PEOPLE_OPINION] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![COUNCIL, FRONT])] }
            )],
        ),
    ),
    owed(
        "law-10-2022:28.6.p2:supervise",
        cites!["10/2022/QH15" "28.6.p2"],
        "Ủy ban Mặt trận Tổ quốc cấp xã giám sát việc lấy ý kiến và kết quả giải trình, tiếp thu",
        "the Front supervises the hearing of the people and what becomes of their opinions",
        Stage::Supervise,
        drafts(),
        once(
            list![FRONT],
            list![CITIZENS],
            Trigger::Done(list![PLAN, CONSULT, DIALOGUE]),
            list![Perform::plain(Pattern::by(
                ActKind::Supervise,
                const { &[Topic::PEOPLE_OPINION] },
                const { &[FRONT] }
            ))],
        ),
    ),
];

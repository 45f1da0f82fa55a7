//! Norms of Law 10/2022/QH15, Art. 15–24.

use super::{
    BALLOT, BOARD_DISCHARGE, BOARD_ELECTION, CONVENTION, COUNCIL, DECISION, ELECTION, FRONT,
    FRONT_CHAIR, FUNDS, HEAD, HEAD_DISCHARGE, HEAD_ELECTION, HOUSEHOLDS, LAW_ALONE, LAW_IN_FORCE,
    MATTERS, MEETING, ONLINE, PC, PC_CHAIR, QUARTER, SELF_MANAGEMENT, VILLAGE, WORK_COMMITTEE,
    WORK_HEAD, WORKS,
};
use crate::NormId;
use crate::act::{ActKind, Topic};
use crate::act::{Field, Form, Method, Term, VoteOutcome};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    agreed, cites, documented, duty, effect, list, norm, precedence, scope, shared, validity,
    within_working_days,
};
use crate::matter::Reach;
use crate::norm::{
    Composition, Cond, Denominator, Each, EffectFrom, FormRule, Need, Norm, Occasion, Part,
    Perform, Rule, Stage, Status, Subject, Test, Timing, Trigger, VoteOf,
};
use crate::norm::{Partner, Pattern, Signers};
use crate::share::Share;

/// A share of all household representatives of the community.
const fn carried(share: Share) -> Test {
    Test::Carried {
        votes: VoteOf::Matter,
        of: Denominator::HouseholdReps,
        share,
    }
}

/// Any adoption by the people of one community.
const ADOPTED: &[NormId] = &[
    NormId::constant("law-10-2022:21.1:carried"),
    NormId::constant("law-10-2022:21.1.p3:carried-half"),
];

/// Any adoption, the commune's included.
const ADOPTED_ANYWHERE: &[NormId] = &[
    NormId::constant("law-10-2022:21.1:carried"),
    NormId::constant("law-10-2022:21.1.p3:carried-half"),
    NormId::constant("law-10-2022:21.1.p2:carried-villages"),
];

const BALLOT_AFTER_THIN_MEETING: FormRule = FormRule {
    form: Form::Ballot,
    when: list![Cond::LastRound(VoteOutcome::TooFewToPass)],
};
const MEETING_ALWAYS: FormRule = FormRule {
    form: Form::Meeting,
    when: list![],
};

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "law-10-2022:15.1:decide-first",
        cites!["10/2022/QH15" "15.1"],
        "Nhân dân bàn, quyết định chủ trương và mức đóng góp trước khi thu, trước khi khởi công",
        "the people decide on policy and contributions before money is collected or work begins",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![WORKS], None, list![]),
        precedence(
            list![MEETING, BALLOT],
            list![
                Pattern::of(ActKind::Collect),
                Pattern::of(ActKind::BeginWork)
            ],
        ),
    ),
    norm(
        "law-10-2022:15.2:decide-first",
        cites!["10/2022/QH15" "15.2"],
        "Nhân dân bàn, quyết định việc thu, chi trước khi thu, chi",
        "the people decide on collecting and spending before it is done",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![FUNDS], None, list![]),
        precedence(
            list![MEETING, BALLOT],
            list![Pattern::of(ActKind::Collect), Pattern::of(ActKind::Spend)],
        ),
    ),
    norm(
        "law-10-2022:16.1:agree-first",
        cites!["10/2022/QH15" "16.1"],
        "Chủ tịch Ủy ban nhân dân cấp xã thống nhất với Chủ tịch Ủy ban Mặt trận Tổ quốc cùng cấp trước khi đưa nội dung ra bàn",
        "the chair of the People's Committee agrees with the chair of the Front before putting the matter up",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            MATTERS,
            Some(Reach::Commune),
            list![Cond::Not(list![Cond::OnInitiative])],
        ),
        precedence(
            list![Pattern::by(
                ActKind::Agree,
                const { &[Topic::MATTER] },
                const { &[FRONT_CHAIR] }
            )],
            list![Pattern::by(ActKind::PutUp, &[], const { &[PC_CHAIR] })],
        ),
    ),
    norm(
        "law-10-2022:16.2:agree-first",
        cites!["10/2022/QH15" "16.2"],
        "Trưởng thôn thống nhất với Trưởng ban công tác Mặt trận trước khi đề xuất nội dung",
        "the village head agrees with the head of the Front work committee before proposing the matter",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            MATTERS,
            Some(Reach::Village),
            list![Cond::Not(list![Cond::OnInitiative])],
        ),
        precedence(
            list![Pattern::by(
                ActKind::Agree,
                const { &[Topic::MATTER] },
                const { &[WORK_HEAD] }
            )],
            list![Pattern::by(ActKind::PutUp, &[], const { &[HEAD] })],
        ),
    ),
    norm(
        "law-10-2022:16.3:support",
        cites!["10/2022/QH15" "16.3", "10/2022/QH15" "16.3.p3"],
        "sáng kiến được ít nhất 10% tổng số hộ đồng thuận, mỗi ý kiến có giá trị 03 tháng",
        "an initiative is supported by at least 10 % of all households, each support counting for 3 months",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Village), list![]),
        validity(
            Subject::Act(Pattern::of(ActKind::Initiate)),
            list![Test::SupportedBy {
                share: Share::at_least(1, 10),
                fresh_months: 3
            }],
            Some(Status::Supported),
        ),
    ),
    norm(
        "law-10-2022:16.3:put-forward",
        cites!["10/2022/QH15" "16.3"],
        "đưa sáng kiến đủ 10% số hộ đồng thuận ra cộng đồng dân cư bàn và quyết định",
        "put an initiative supported by 10 % of households before the community",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            MATTERS,
            Some(Reach::Village),
            list![Cond::NotEstablished {
                topic: Topic::UNLAWFUL_CONTENT,
                by: PC
            }],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![BodyKind::CITIZENS],
            Each::Trigger,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:16.3:support")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::PutUp,
                &[],
                const { &[HEAD] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:16.3.p2:put-forward-below",
        cites!["10/2022/QH15" "16.3.p2"],
        "đưa sáng kiến chưa đủ 10% ra bàn khi xét thấy có lợi và được Ban công tác Mặt trận tán thành",
        "put an initiative short of 10 % before the community where it can benefit and the Front work committee approves",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            MATTERS,
            Some(Reach::Village),
            list![
                Cond::Judged {
                    topic: Topic::BENEFIT,
                    by: HEAD
                },
                agreed(WORK_COMMITTEE, Topic::MATTER),
                Cond::NotEstablished {
                    topic: Topic::UNLAWFUL_CONTENT,
                    by: PC
                }
            ],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![BodyKind::CITIZENS],
            Each::Trigger,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:16.3:support")],
                is: VoteOutcome::NotPassed,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::PutUp,
                &[],
                const { &[HEAD] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:17.2:meeting-only",
        cites!["10/2022/QH15" "17.2", "10/2022/QH15" "19.1.b"],
        "hương ước, bầu và cho thôi làm phải quyết định tại cuộc họp, trừ khi cuộc họp trước không đủ người dự",
        "conventions, elections and discharges are decided at a meeting, unless too few came to the last one",
        Stage::Discuss,
        LAW_IN_FORCE,
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
        validity(
            Subject::Round,
            list![Test::Forms(list![
                MEETING_ALWAYS,
                BALLOT_AFTER_THIN_MEETING
            ])],
            None,
        ),
    ),
    norm(
        "law-10-2022:19.1.a:commune-forms",
        cites!["10/2022/QH15" "19.1.a", "10/2022/QH15" "19.1.b", "10/2022/QH15" "17.2.p3"],
        "nội dung phạm vi cấp xã: họp, hoặc phát phiếu khi Chủ tịch Ủy ban nhân dân chọn hoặc khi cuộc họp không đủ người dự",
        "a commune-wide matter: a meeting, or a ballot where the chair of the People's Committee chose it or too few came to the last meeting",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![WORKS, FUNDS], Some(Reach::Commune), list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                MEETING_ALWAYS,
                FormRule {
                    form: Form::Ballot,
                    when: list![Cond::AnyOf(list![
                        Cond::Judged {
                            topic: Topic::BALLOT,
                            by: PC_CHAIR
                        },
                        Cond::LastRound(VoteOutcome::TooFewToPass)
                    ])]
                }
            ])],
            None,
        ),
    ),
    norm(
        "law-10-2022:19.1.c:village-forms-before-decree",
        cites!["10/2022/QH15" "19.1.c", "10/2022/QH15" "19.1.b", "10/2022/QH15" "17.2.p3"],
        "đóng góp, thu chi trong thôn: họp, hoặc phát phiếu khi đã thống nhất với Ban công tác Mặt trận hoặc khi cuộc họp không đủ người dự",
        "contributions and funds of a village: a meeting, or a ballot agreed with the Front work committee or after a meeting to which too few came",
        Stage::Discuss,
        LAW_ALONE,
        scope(list![WORKS, FUNDS], Some(Reach::Village), list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                MEETING_ALWAYS,
                FormRule {
                    form: Form::Ballot,
                    when: list![Cond::AnyOf(list![
                        agreed(WORK_COMMITTEE, Topic::BALLOT),
                        Cond::LastRound(VoteOutcome::TooFewToPass)
                    ])]
                }
            ])],
            None,
        ),
    ),
    norm(
        "law-10-2022:17.2.p3:self-forms",
        cites!["10/2022/QH15" "17.2.p3", "10/2022/QH15" "17.1.c", "10/2022/QH15" "19.1.c"],
        "công việc tự quản: họp; phát phiếu hoặc biểu quyết trực tuyến khi đã thống nhất với Ban công tác Mặt trận, trực tuyến còn phải được cộng đồng chọn",
        "self-management: a meeting; a ballot or an online vote agreed with the Front work committee, online only if the community chose it",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![SELF_MANAGEMENT], None, list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                MEETING_ALWAYS,
                FormRule {
                    form: Form::Ballot,
                    when: list![Cond::AnyOf(list![
                        agreed(WORK_COMMITTEE, Topic::BALLOT),
                        Cond::LastRound(VoteOutcome::TooFewToPass)
                    ])]
                },
                FormRule {
                    form: Form::Online,
                    when: list![
                        agreed(WORK_COMMITTEE, Topic::ONLINE_VOTE),
                        Cond::Chosen(Topic::ONLINE_METHOD)
                    ]
                }
            ])],
            None,
        ),
    ),
    norm(
        "law-10-2022:18.1:convenor",
        cites!["10/2022/QH15" "18.1", "10/2022/QH15" "18.1.p2", "59/2023/NĐ-CP" "3.1.a", "59/2023/NĐ-CP" "3.1.d"],
        "cuộc họp do Trưởng thôn triệu tập và chủ trì, hoặc người được Chủ tịch Ủy ban nhân dân cấp xã chỉ định khi khuyết Trưởng thôn",
        "the meeting is convened and chaired by the village head, or by whom the chair of the People's Committee designated while there is none",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![
                WORKS,
                FUNDS,
                CONVENTION,
                BOARD_ELECTION,
                BOARD_DISCHARGE,
                SELF_MANAGEMENT
            ],
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::Not(list![Cond::InClusters])
            ],
        ),
        validity(
            Subject::Round,
            list![Test::By(list![HEAD, BodyKind::DESIGNATED_CONVENOR])],
            None,
        ),
    ),
    norm(
        "law-10-2022:18.3:clusters",
        cites!["10/2022/QH15" "18.3"],
        "chỉ họp theo cụm khi thôn có từ 200 hộ trở lên hoặc dân cư sinh sống không tập trung",
        "a village meets in clusters only from 200 households, or where its dwellings are scattered",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![Cond::InClusters]),
        validity(
            Subject::Round,
            list![Test::Holds(Cond::AnyOf(list![
                Cond::HouseholdsAtLeast(200),
                Cond::Reading(Term::SCATTERED)
            ]))],
            None,
        ),
    ),
    norm(
        "law-10-2022:18.4.d:counting-committee",
        cites!["10/2022/QH15" "18.4.d"],
        "bỏ phiếu kín thì cuộc họp bầu Ban kiểm phiếu",
        "a meeting that votes by secret ballot elects a counting committee",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![Cond::ByMethod(Method::Secret)]),
        Rule::Duty(duty(
            list![],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::Done(list![MEETING, ELECTION]),
            Timing::Ahead,
            list![Perform::plain(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::COUNTING_COMMITTEE] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:19.2:plan",
        cites!["10/2022/QH15" "19.2"],
        "xây dựng kế hoạch phát phiếu lấy ý kiến",
        "plan the household ballot",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![BALLOT]),
            Timing::Ahead,
            list![Perform::plain(Pattern::about(
                ActKind::Plan,
                const { &[Topic::BALLOT] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:19.2:team",
        cites!["10/2022/QH15" "19.2", "59/2023/NĐ-CP" "4.3"],
        "thành lập Tổ phát phiếu lấy ý kiến có từ 03 đến 05 thành viên",
        "set up a ballot team of 3 to 5 members",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![BALLOT]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::about(ActKind::SetUp, const { &[Topic::BALLOT_TEAM] }),
                const {
                    &[Need::Composed(Composition {
                        min: 3,
                        max: 5,
                        includes: list![],
                        chair: None,
                        bars: false,
                    })]
                }
            )],
        )),
    ),
    norm(
        "law-10-2022:19.2:announce",
        cites!["10/2022/QH15" "19.2"],
        "công khai nội dung, thời điểm, thời hạn lấy ý kiến và thành phần Tổ phát phiếu chậm nhất 02 ngày trước ngày phát phiếu",
        "announce matter, start, period and team at the latest 2 days before the ballots go out",
        Stage::Know,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![BALLOT]),
            crate::catalogue::rows::days_before(2),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::BALLOT] }),
                    BALLOT_NOTICE
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::BALLOT] }),
                    BALLOT_NOTICE
                )
            ],
        )),
    ),
    norm(
        "law-10-2022:19.3:one-ballot-each",
        cites!["10/2022/QH15" "19.3"],
        "mỗi hộ gia đình được phát 01 phiếu",
        "each household is given one ballot",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![Cond::InForm(Form::Ballot)]),
        validity(Subject::Round, list![Test::OneBallotPerHousehold], None),
    ),
    norm(
        "law-10-2022:20.1:written",
        cites!["10/2022/QH15" "20.1", "59/2023/NĐ-CP" "3.5.d"],
        "quyết định của cộng đồng dân cư thể hiện bằng văn bản",
        "the decision of the community is in writing",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(DECISION),
            list![Test::Meets(list![Need::Written])],
            None,
        ),
    ),
    norm(
        "law-10-2022:20.2:contents",
        cites!["10/2022/QH15" "20.2", "10/2022/QH15" "20.2.a", "10/2022/QH15" "20.2.b", "10/2022/QH15" "20.2.c", "10/2022/QH15" "20.2.d", "10/2022/QH15" "20.2.dd", "10/2022/QH15" "20.2.e"],
        "quyết định có đủ các nội dung chủ yếu",
        "the decision states what it must",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(DECISION),
            list![Test::Meets(list![Need::Contents(list![
                Field::TIME,
                Field::HOUSEHOLDS,
                Field::PRESENT,
                Field::ABSENT,
                Field::SUBJECT,
                Field::FORM,
                Field::RESULT,
                Field::DECISION
            ])])],
            None,
        ),
    ),
    norm(
        "law-10-2022:20.2.g:signatures",
        cites!["10/2022/QH15" "20.2.g"],
        "quyết định có chữ ký của Trưởng thôn, Trưởng ban công tác Mặt trận và 02 đại diện hộ gia đình",
        "the decision is signed by the village head, the head of the Front work committee and 2 household representatives",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(DECISION),
            list![Test::Meets(list![Need::Signed(list![
                Signers::new(HEAD, 1),
                Signers::new(WORK_HEAD, 1),
                Signers::new(BodyKind::HOUSEHOLD_REP, 2)
            ])])],
            None,
        ),
    ),
    norm(
        "law-10-2022:20.3:send",
        cites!["10/2022/QH15" "20.3", "59/2023/NĐ-CP" "3.5.d.p3", "59/2023/NĐ-CP" "4.7", "59/2023/NĐ-CP" "5.4.b.p2"],
        "gửi quyết định đã được thông qua đến Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc cấp xã chậm nhất 05 ngày làm việc",
        "send the adopted decision to the commune People's Committee and Front within 5 working days",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(documented(
            list![HEAD],
            list![PC, FRONT],
            Each::Round,
            Trigger::Outcome {
                of: ids(ADOPTED),
                is: VoteOutcome::Passed,
            },
            within_working_days(5),
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                const { &[Need::Recipients(list![PC, FRONT])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:21.1:carried",
        cites!["10/2022/QH15" "21.1"],
        "được từ hai phần ba tổng số đại diện hộ gia đình trở lên tán thành",
        "at least two thirds of all household representatives are in favour",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![WORKS, FUNDS], None, list![Cond::Community]),
        validity(
            Subject::Round,
            list![carried(Share::at_least(2, 3))],
            Some(Status::Adopted),
        ),
    ),
    norm(
        "law-10-2022:21.1.p2:carried-villages",
        cites!["10/2022/QH15" "21.1.p2"],
        "được từ hai phần ba tổng số thôn, tổ dân phố trở lên tán thành",
        "at least two thirds of all villages and quarters are in favour",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![WORKS, FUNDS], Some(Reach::Commune), list![]),
        validity(
            Subject::Villages,
            list![Test::VillagesCarried {
                share: Share::at_least(2, 3),
                each: Share::at_least(2, 3)
            }],
            Some(Status::Adopted),
        ),
    ),
    norm(
        "law-10-2022:21.1.p3:carried-half",
        cites!["10/2022/QH15" "21.1.p3"],
        "được trên 50% tổng số đại diện hộ gia đình tán thành",
        "more than half of all household representatives are in favour",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![
                CONVENTION,
                HEAD_ELECTION,
                HEAD_DISCHARGE,
                BOARD_ELECTION,
                BOARD_DISCHARGE,
                SELF_MANAGEMENT
            ],
            None,
            list![Cond::Community],
        ),
        validity(
            Subject::Round,
            list![carried(Share::more_than(1, 2))],
            Some(Status::Adopted),
        ),
    ),
    norm(
        "law-10-2022:21.2:effect-village",
        cites!["10/2022/QH15" "21.2"],
        "có hiệu lực kể từ ngày được biểu quyết thông qua",
        "in effect from the day it is adopted",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![WORKS, FUNDS, SELF_MANAGEMENT],
            Some(Reach::Village),
            list![],
        ),
        effect(EffectFrom::Adoption),
    ),
    norm(
        "law-10-2022:21.2.p2:effect-commune",
        cites!["10/2022/QH15" "21.2.p2"],
        "có hiệu lực từ thời điểm do Ủy ban nhân dân cấp xã quyết định",
        "in effect from the day that the commune People's Committee fixes",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![WORKS, FUNDS], Some(Reach::Commune), list![]),
        effect(EffectFrom::FixedBy(Pattern::by(
            ActKind::SetEffect,
            &[],
            const { &[PC] },
        ))),
    ),
    norm(
        "law-10-2022:21.2.p3:effect-recognised-pc",
        cites!["10/2022/QH15" "21.2.p3", "59/2023/NĐ-CP" "8.p2"],
        "có hiệu lực kể từ ngày Ủy ban nhân dân cấp xã ban hành quyết định công nhận",
        "in effect from the day the commune People's Committee issues its recognition",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![CONVENTION, HEAD_ELECTION, HEAD_DISCHARGE],
            None,
            list![],
        ),
        effect(EffectFrom::Issue {
            recognise: Pattern::by(ActKind::Recognise, &[], const { &[PC] }),
            refuse: Pattern::by(ActKind::Refuse, &[], const { &[PC] }),
        }),
    ),
    norm(
        "law-10-2022:21.2.p4:effect-recognised-front",
        cites!["10/2022/QH15" "21.2.p4"],
        "có hiệu lực kể từ ngày Ủy ban Mặt trận Tổ quốc cấp xã ban hành quyết định công nhận",
        "in effect from the day the commune Front issues its recognition",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![BOARD_ELECTION, BOARD_DISCHARGE], None, list![]),
        effect(EffectFrom::Issue {
            recognise: Pattern::by(ActKind::Recognise, &[], const { &[FRONT] }),
            refuse: Pattern::by(ActKind::Refuse, &[], const { &[FRONT] }),
        }),
    ),
    norm(
        "law-10-2022:21.2:effect-self-commune",
        cites!["10/2022/QH15" "21.2"],
        "thời điểm có hiệu lực của công việc tự quản phạm vi cấp xã chưa được quy định",
        "the law does not say from when a commune-wide matter of self-management binds",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![SELF_MANAGEMENT], Some(Reach::Commune), list![]),
        effect(EffectFrom::NotRegulated),
    ),
    norm(
        "law-10-2022:21.2.p5:answer-pc",
        cites!["10/2022/QH15" "21.2.p5", "59/2023/NĐ-CP" "9.3"],
        "công nhận, hoặc trả lời không công nhận bằng văn bản nêu rõ lý do, chậm nhất 05 ngày làm việc kể từ ngày nhận",
        "recognise, or refuse in writing with reasons, within 5 working days of receipt",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![CONVENTION, HEAD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                at: PC,
            },
            within_working_days(5),
            list![
                Perform::plain(Pattern::by(ActKind::Recognise, &[], const { &[PC] })),
                Perform::with(Pattern::by(ActKind::Refuse, &[], const { &[PC] }), REASONED)
            ],
        )),
    ),
    norm(
        "law-10-2022:21.2.p5:answer-election-before-decree",
        cites!["10/2022/QH15" "21.2.p5"],
        "công nhận kết quả bầu, hoặc trả lời không công nhận bằng văn bản nêu rõ lý do, chậm nhất 05 ngày làm việc kể từ ngày nhận",
        "recognise the election, or refuse in writing with reasons, within 5 working days of receipt",
        Stage::Discuss,
        LAW_ALONE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                at: PC,
            },
            within_working_days(5),
            list![
                Perform::plain(Pattern::by(ActKind::Recognise, &[], const { &[PC] })),
                Perform::with(Pattern::by(ActKind::Refuse, &[], const { &[PC] }), REASONED)
            ],
        )),
    ),
    norm(
        "law-10-2022:21.2.p5:answer-front",
        cites!["10/2022/QH15" "21.2.p5"],
        "Mặt trận công nhận, hoặc trả lời không công nhận bằng văn bản nêu rõ lý do, chậm nhất 05 ngày làm việc kể từ ngày nhận",
        "the Front recognises, or refuses in writing with reasons, within 5 working days of receipt",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![BOARD_ELECTION, BOARD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![FRONT],
            list![VILLAGE],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                at: FRONT,
            },
            within_working_days(5),
            list![
                Perform::plain(Pattern::by(ActKind::Recognise, &[], const { &[FRONT] })),
                Perform::with(
                    Pattern::by(ActKind::Refuse, &[], const { &[FRONT] }),
                    REASONED
                )
            ],
        )),
    ),
    norm(
        "law-10-2022:22.2:annul-by",
        cites!["10/2022/QH15" "22.2", "10/2022/QH15" "22.3"],
        "chỉ Ủy ban nhân dân cấp xã hoặc chính cộng đồng dân cư bãi bỏ quyết định",
        "a decision is annulled by the commune People's Committee or by the community itself",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::of(ActKind::Annul)),
            list![Test::By(list![PC, VILLAGE, QUARTER])],
            None,
        ),
    ),
    norm(
        "law-10-2022:22.2:annul-ground",
        cites!["10/2022/QH15" "22.2", "10/2022/QH15" "22.1.a", "10/2022/QH15" "22.1.b"],
        "Ủy ban nhân dân cấp xã chỉ bãi bỏ khi kết luận có căn cứ theo khoản 1",
        "the People's Committee annuls only on a ground of clause 1 that is concluded in writing",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::by(ActKind::Annul, &[], const { &[PC] })),
            list![Test::Holds(Cond::AnyOf(list![
                Cond::Established {
                    topic: Topic::UNLAWFUL_CONTENT,
                    by: PC
                },
                Cond::Established {
                    topic: Topic::PROCEDURE_BREACH,
                    by: PC
                }
            ]))],
            None,
        ),
    ),
    norm(
        "law-10-2022:22.2:annul-unlawful",
        cites!["10/2022/QH15" "22.2", "10/2022/QH15" "22.1.a"],
        "bãi bỏ quyết định có nội dung trái pháp luật, thuần phong, mỹ tục, đạo đức xã hội",
        "annul a decision against law, customs or ethics",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Established {
                topic: Topic::UNLAWFUL_CONTENT,
                by: PC,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Annul,
                &[],
                const { &[PC] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:22.2:act-on-procedure",
        cites!["10/2022/QH15" "22.2", "10/2022/QH15" "22.1.b"],
        "bãi bỏ hoặc đề nghị sửa đổi quyết định không tuân thủ trình tự, thủ tục",
        "annul, or ask to amend, a decision adopted against the procedure",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Established {
                topic: Topic::PROCEDURE_BREACH,
                by: PC,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::by(ActKind::Annul, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::RequestAmendment, &[], const { &[PC] }))
            ],
        )),
    ),
    norm(
        "law-10-2022:22.2.p2:send",
        cites!["10/2022/QH15" "22.2.p2"],
        "gửi quyết định bãi bỏ, văn bản đề nghị đến Trưởng thôn và đồng thời đến Ủy ban Mặt trận Tổ quốc cấp xã",
        "send the annulment or request to the village head and at the same time to the commune Front",
        Stage::Know,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![HEAD, FRONT],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::by(ActKind::Annul, &[], const { &[PC] }),
                Pattern::by(ActKind::RequestAmendment, &[], const { &[PC] })
            ]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(
                    ActKind::Send,
                    const { &[Topic::ANNULMENT, Topic::AMENDMENT_REQUEST] }
                ),
                const { &[Need::Recipients(list![HEAD, FRONT])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:22.3:vote-again",
        cites!["10/2022/QH15" "22.3"],
        "cộng đồng dân cư sửa đổi, bổ sung, thay thế theo đề nghị của Ủy ban nhân dân cấp xã bằng một lần bàn, quyết định mới",
        "the community amends at the request of the People's Committee, in a new round",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![VILLAGE],
            list![PC],
            Each::Trigger,
            Trigger::Done(list![Pattern::by(
                ActKind::RequestAmendment,
                &[],
                const { &[PC] }
            )]),
            Timing::Unstated,
            list![
                Perform::plain(MEETING),
                Perform::plain(BALLOT),
                Perform::plain(ONLINE)
            ],
        )),
    ),
    norm(
        "law-10-2022:23.1:plan",
        cites!["10/2022/QH15" "23.1"],
        "có kế hoạch tổ chức để Nhân dân bàn, quyết định nội dung phạm vi cấp xã",
        "plan how the people decide a commune-wide matter",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Commune), list![]),
        Rule::Duty(duty(
            list![PC],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Done(list![Pattern::by(ActKind::PutUp, &[], const { &[PC] })]),
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Plan,
                const { &[Topic::PEOPLE_DECIDE] },
                const { &[PC] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:23.1:carry-out",
        cites!["10/2022/QH15" "23.1"],
        "tổ chức thực hiện quyết định phạm vi cấp xã",
        "carry out a commune-wide decision",
        Stage::Do,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Commune), list![]),
        Rule::Duty(duty(
            list![PC],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:21.1.p2:carried-villages")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::by(ActKind::CarryOut, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::BeginWork, &[], const { &[PC] }))
            ],
        )),
    ),
    norm(
        "law-10-2022:23.1:follow",
        cites!["10/2022/QH15" "23.1"],
        "kiểm tra, theo dõi việc thực hiện quyết định trong thôn, tổ dân phố",
        "inspect and follow how a village's decision is carried out",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Village), list![]),
        Rule::Duty(duty(
            list![PC],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Outcome {
                of: ids(ADOPTED),
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::by(ActKind::Monitor, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::Inspect, &[], const { &[PC] }))
            ],
        )),
    ),
    norm(
        "law-10-2022:23.1.p2:report",
        cites!["10/2022/QH15" "23.1.p2"],
        "báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất, đồng thời gửi Ủy ban Mặt trận Tổ quốc cùng cấp",
        "report to the Council at its nearest ordinary session, and send the report to the Front",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Commune), list![]),
        Rule::Duty(documented(
            list![PC],
            list![COUNCIL, FRONT],
            Each::Matter,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:21.1.p2:carried-villages")],
                is: VoteOutcome::Passed,
            },
            Timing::AtNext {
                occasion: Occasion::OrdinarySession,
            },
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::PEOPLE_DECIDE] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![COUNCIL, FRONT])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:23.2:publish-result",
        cites!["10/2022/QH15" "23.2"],
        "công khai kết quả biểu quyết hoặc kết quả tổng hợp phiếu",
        "publicise the result of the vote",
        Stage::Know,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Round,
            Trigger::Done(list![MEETING, BALLOT, ONLINE, ELECTION]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Publish,
                    const { &[Topic::VOTE_RESULT] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Notify,
                    const { &[Topic::VOTE_RESULT] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:23.2:carry-out",
        cites!["10/2022/QH15" "23.2"],
        "tổ chức thực hiện quyết định phạm vi thôn, tổ dân phố",
        "carry out a village's decision",
        Stage::Do,
        LAW_IN_FORCE,
        scope(
            list![WORKS, FUNDS, CONVENTION, SELF_MANAGEMENT],
            Some(Reach::Village),
            list![],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Matter,
            Trigger::Outcome {
                of: ids(ADOPTED),
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::CarryOut)),
                Perform::plain(Pattern::of(ActKind::BeginWork)),
                Perform::plain(Pattern::of(ActKind::Collect)),
                Perform::plain(Pattern::of(ActKind::Spend))
            ],
        )),
    ),
    norm(
        "law-10-2022:23.2:report",
        cites!["10/2022/QH15" "23.2"],
        "báo cáo kết quả thực hiện quyết định đến Nhân dân trong thôn và Ủy ban nhân dân cấp xã",
        "report how the decision was carried out to the people of the village and the commune People's Committee",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(MATTERS, Some(Reach::Village), list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS, PC],
            Each::Matter,
            Trigger::Done(list![
                Pattern::of(ActKind::FinishWork),
                Pattern::of(ActKind::CarryOut)
            ]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::IMPLEMENTATION] }),
                const { &[Need::Recipients(list![HOUSEHOLDS, PC])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:23.3:guide",
        cites!["10/2022/QH15" "23.3"],
        "Mặt trận hướng dẫn việc tổ chức để Nhân dân bàn, quyết định",
        "the Front guides how the people discuss and decide",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![FRONT],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Outcome {
                of: ids(ADOPTED_ANYWHERE),
                is: VoteOutcome::Passed,
            },
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Guide,
                &[],
                const { &[FRONT] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:23.3:supervise",
        cites!["10/2022/QH15" "23.3"],
        "Mặt trận giám sát việc tổ chức để Nhân dân bàn, quyết định và việc thực hiện",
        "the Front supervises how the people discuss and decide, and what follows",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![FRONT],
            list![BodyKind::CITIZENS],
            Each::Matter,
            Trigger::Outcome {
                of: ids(ADOPTED_ANYWHERE),
                is: VoteOutcome::Passed,
            },
            Timing::AnyTime,
            list![Perform::plain(Pattern::by(
                ActKind::Supervise,
                &[],
                const { &[FRONT] }
            ))],
        )),
    ),
];

const BALLOT_NOTICE: &[Need] = &[Need::Contents(list![
    Field::SUBJECT,
    Field::START,
    Field::DURATION,
    Field::TEAM
])];
/// A refusal is in writing and states its reasons.
const REASONED: &[Need] = &[Need::Written, Need::Contents(list![Field::REASONS])];

const fn ids(items: &'static [NormId]) -> crate::catalogue::rows::List<NormId> {
    alloc::borrow::Cow::Borrowed(items)
}

//! Norms of Decree 59/2023/NĐ-CP, Art. 3–9, where they add to the law.

use super::{
    BALLOT, BOARD_ELECTION, CONVENTION, DECREE_IN_FORCE, ELECTION, FRONT, FRONT_CHAIR, FUNDS, HEAD,
    HEAD_DISCHARGE, HEAD_ELECTION, HOUSEHOLDS, MATTERS, MEETING, ONLINE, PC, PC_CHAIR, QUARTER,
    VILLAGE, WORK_COMMITTEE, WORK_HEAD, WORKS,
};
use crate::NormId;
use crate::act::{ActKind, Topic};
use crate::act::{Channel, Concurrence, Field, Form, Method, Place, VoteOutcome};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    agreed, agreement, cites, days_before, documented, duty, list, norm, precedence, scope, shared,
    validity, within_days, within_working_days,
};
use crate::matter::Reach;
use crate::norm::{
    Composition, Cond, Denominator, Each, FormRule, Need, Norm, Part, Perform, Rule, Seat, Stage,
    Subject, Test, Timing, Trigger, VoteOf,
};
use crate::norm::{Partner, Pattern};
use crate::share::Share;

/// More than half of those present: a vote inside the meeting.
const fn of_those_present(votes: VoteOf) -> Test {
    Test::Carried {
        votes,
        of: Denominator::Present,
        share: Share::more_than(1, 2),
    }
}

const COMMITTEE_SEAT: Seat = Seat {
    any_of: list![WORK_COMMITTEE, WORK_HEAD],
};
const VILLAGE_SEAT: Seat = Seat {
    any_of: list![VILLAGE, QUARTER, HEAD],
};
const MASS_SEAT: Seat = Seat {
    any_of: list![BodyKind::VILLAGE_MASS_ORG],
};
const HOUSEHOLD_SEAT: Seat = Seat {
    any_of: list![BodyKind::HOUSEHOLD_REP],
};

const NOTICE_CHANNELS: crate::catalogue::rows::List<Channel> = list![
    Channel::INVITATION,
    Channel::DIRECT,
    Channel::VILLAGE_LOUDSPEAKER,
    Channel::TELEPHONE,
    Channel::AGREED_NETWORK
];

const MEETING_NOTICE: &[Need] = &[
    Need::Channels {
        at_least: 1,
        of: NOTICE_CHANNELS,
    },
    Need::Places(list![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]),
];
const MEETING_PAPERS: &[Need] = &[Need::Channels {
    at_least: 1,
    of: list![Channel::DIRECT, Channel::AGREED_NETWORK],
}];
/// Posting is one of the channels here, and it is posting at both places.
const BALLOT_POSTED: &[Need] = &[
    Need::Channels {
        at_least: 1,
        of: list![Channel::POSTING],
    },
    Need::Places(list![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]),
];
const BALLOT_NOTICE: &[Need] = &[Need::Channels {
    at_least: 1,
    of: list![
        Channel::DIRECT,
        Channel::VILLAGE_LOUDSPEAKER,
        Channel::TELEPHONE,
        Channel::AGREED_NETWORK
    ],
}];
const ELECTION_NOTICE: &[Need] = &[
    Need::Channels {
        at_least: 1,
        of: list![
            Channel::VILLAGE_LOUDSPEAKER,
            Channel::COMMUNE_LOUDSPEAKER,
            Channel::OTHER,
            Channel::TELEPHONE,
            Channel::AGREED_NETWORK,
            Channel::DIRECT,
            Channel::MEETING,
            Channel::INVITATION,
            Channel::PORTAL
        ],
    },
    Need::Places(list![Place::CULTURE_HOUSE, Place::ACTIVITY_POINT]),
];
/// A refusal is in writing and states its reasons.
const REASONED: &[Need] = &[Need::Written, Need::Contents(list![Field::REASONS])];

const CARRIED_HALF: crate::catalogue::rows::List<NormId> =
    list![NormId::constant("law-10-2022:21.1.p3:carried-half")];

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "decree-59-2023:3.1.b:convenor-election",
        cites!["59/2023/NĐ-CP" "3.1.b"],
        "Tổ bầu cử triệu tập và chủ trì cuộc họp bầu Trưởng thôn",
        "the election team convenes and chairs the meeting that elects the village head",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(
            list![HEAD_ELECTION],
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::Not(list![Cond::InClusters])
            ],
        ),
        validity(
            Subject::Round,
            list![Test::By(list![BodyKind::ELECTION_TEAM])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.1.c:convenor-discharge",
        cites!["59/2023/NĐ-CP" "3.1.c"],
        "Trưởng Ban công tác Mặt trận triệu tập và chủ trì cuộc họp cho thôi làm Trưởng thôn",
        "the head of the Front work committee convenes and chairs the meeting that discharges the village head",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(
            list![HEAD_DISCHARGE],
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::Not(list![Cond::InClusters]),
                Cond::Not(list![Cond::AlsoHolds {
                    office: HEAD,
                    also: WORK_HEAD
                }])
            ],
        ),
        validity(Subject::Round, list![Test::By(list![WORK_HEAD])], None),
    ),
    norm(
        "decree-59-2023:3.1.c:convenor-discharge-one-hand",
        cites!["59/2023/NĐ-CP" "3.1.c"],
        "Trưởng thôn đồng thời là Trưởng Ban công tác Mặt trận thì Chủ tịch Ủy ban nhân dân cấp xã triệu tập và chủ trì sau khi thống nhất với Chủ tịch Mặt trận",
        "where one person is both heads, the chair of the People's Committee convenes and chairs, having agreed with the chair of the Front",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(
            list![HEAD_DISCHARGE],
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::Not(list![Cond::InClusters]),
                Cond::AlsoHolds {
                    office: HEAD,
                    also: WORK_HEAD
                }
            ],
        ),
        validity(
            Subject::Round,
            list![
                Test::By(list![PC_CHAIR]),
                Test::Holds(agreed(FRONT_CHAIR, Topic::DISCHARGE))
            ],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.3:notice",
        cites!["59/2023/NĐ-CP" "3.3"],
        "thông báo về cuộc họp ít nhất 02 ngày trước, bằng ít nhất một hình thức và niêm yết tại nhà văn hóa, điểm sinh hoạt cộng đồng",
        "notify the meeting at least 2 days before, by one channel at least and by posting at the culture house and community points",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![Cond::InForm(Form::Meeting)]),
        Rule::Duty(duty(
            list![],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![MEETING, ELECTION]),
            days_before(2),
            list![
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::MEETING_NOTICE] }),
                    MEETING_NOTICE
                ),
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::MEETING_NOTICE] }),
                    MEETING_NOTICE
                )
            ],
        )),
    ),
    norm(
        "decree-59-2023:3.4:papers",
        cites!["59/2023/NĐ-CP" "3.4"],
        "gửi tài liệu họp đến từng hộ gia đình ít nhất 02 ngày trước, trực tiếp hoặc qua mạng xã hội do thôn thống nhất thiết lập",
        "send the papers to each household at least 2 days before, in person or by the network the village agreed on",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(
            list![WORKS, FUNDS, CONVENTION],
            None,
            list![Cond::InForm(Form::Meeting)],
        ),
        Rule::Duty(duty(
            list![],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![MEETING]),
            days_before(2),
            list![Perform::with(
                Pattern::about(ActKind::Notify, const { &[Topic::MEETING_PAPERS] }),
                MEETING_PAPERS
            )],
        )),
    ),
    norm(
        "decree-59-2023:3.5.a:secretary",
        cites!["59/2023/NĐ-CP" "3.5.a"],
        "thư ký cuộc họp được trên 50% đại diện hộ gia đình dự họp đồng ý",
        "the secretary is chosen by more than half of the representatives present",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(MEETING),
            list![of_those_present(VoteOf::Secretary)],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.5.b.p3:method",
        cites!["59/2023/NĐ-CP" "3.5.b.p3"],
        "phương án biểu quyết được trên 50% đại diện hộ gia đình dự họp đồng ý",
        "the method of voting is chosen by more than half of the representatives present",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(MEETING),
            list![of_those_present(VoteOf::Method)],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.5.c.p2:counting-committee",
        cites!["59/2023/NĐ-CP" "3.5.c.p2"],
        "Ban kiểm phiếu có từ 03 đến 05 người và được trên 50% đại diện hộ gia đình dự họp đồng ý",
        "the counting committee has 3 to 5 members and is approved by more than half of the representatives present",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::COUNTING_COMMITTEE] },
            )),
            list![
                Test::Meets(list![Need::Composed(Composition {
                    min: 3,
                    max: 5,
                    includes: list![],
                    chair: None,
                    bars: false
                })]),
                of_those_present(VoteOf::Team)
            ],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.5.c.p4:witnesses",
        cites!["59/2023/NĐ-CP" "3.5.c.p4", "10/2022/QH15" "20.3"],
        "02 đại diện hộ gia đình chứng kiến việc kiểm phiếu kín",
        "2 household representatives witness the count of a secret ballot",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![Cond::ByMethod(Method::Secret)]),
        validity(
            Subject::Act(MEETING),
            list![Test::Meets(list![Need::Witnesses(2)])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.5.c.p4:election-witnesses",
        cites!["59/2023/NĐ-CP" "3.5.c.p4", "59/2023/NĐ-CP" "7"],
        "02 đại diện hộ gia đình chứng kiến việc kiểm phiếu bầu",
        "2 household representatives witness the count of an election by secret ballot",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(
            list![HEAD_ELECTION, BOARD_ELECTION],
            None,
            list![Cond::InForm(Form::Meeting), Cond::ByMethod(Method::Secret)],
        ),
        validity(
            Subject::Act(ELECTION),
            list![Test::Meets(list![Need::Witnesses(2)])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:3.5.c.p4:counting-minutes",
        cites!["59/2023/NĐ-CP" "3.5.c.p4"],
        "biên bản kiểm phiếu lập thành 03 bản, gửi kèm quyết định đến Ủy ban nhân dân và Mặt trận cấp xã",
        "counting minutes in 3 copies go with the decision to the People's Committee and the Front",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![Cond::ByMethod(Method::Secret)]),
        Rule::Duty(documented(
            list![HEAD],
            list![PC, FRONT],
            Each::Round,
            Trigger::Outcome {
                of: list![
                    NormId::constant("law-10-2022:21.1:carried"),
                    NormId::constant("law-10-2022:21.1.p3:carried-half")
                ],
                is: VoteOutcome::Passed,
            },
            within_working_days(5),
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::DECISION] }),
                const {
                    &[
                        Need::Recipients(list![PC, FRONT]),
                        Need::Attached(list![Topic::COUNTING_MINUTES]),
                        Need::Copies(3),
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-59-2023:3.5.d.p2:report-none-elected",
        cites!["59/2023/NĐ-CP" "3.5.d.p2"],
        "không bầu được thì nêu rõ lý do trong biên bản và báo cáo Ủy ban nhân dân cấp xã",
        "where none is elected, state the reason and report to the commune People's Committee",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::ELECTION_TEAM],
            list![PC],
            Each::Round,
            Trigger::Outcome {
                of: CARRIED_HALF,
                is: VoteOutcome::NoneElected,
            },
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::ELECTION] }),
                const {
                    &[
                        Need::Recipients(list![PC]),
                        Need::Contents(list![Field::REASONS]),
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-59-2023:3.6:cluster-plan-decided",
        cites!["59/2023/NĐ-CP" "3.6"],
        "Ủy ban nhân dân cấp xã quyết định phương án họp theo cụm trước khi họp",
        "the commune People's Committee decides the plan of cluster meetings before they meet",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![Cond::InClusters]),
        precedence(
            list![Pattern::by(
                ActKind::Decide,
                const { &[Topic::CLUSTER_PLAN] },
                const { &[PC] }
            )],
            list![MEETING],
        ),
    ),
    norm(
        "decree-59-2023:3.6.p2:cluster-plan",
        cites!["59/2023/NĐ-CP" "3.6", "59/2023/NĐ-CP" "3.6.p2"],
        "phương án họp theo cụm có đủ nội dung, đã thống nhất với Ban công tác Mặt trận",
        "the plan of cluster meetings states what it must and is agreed with the Front work committee",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::Plan,
                const { &[Topic::CLUSTER_PLAN] },
            )),
            list![
                Test::Meets(list![Need::Contents(list![
                    Field::CLUSTERS,
                    Field::CHAIRS,
                    Field::TIME,
                    Field::VENUE,
                    Field::TASKS,
                    Field::ADDING_UP
                ])]),
                Test::Holds(agreed(WORK_COMMITTEE, Topic::CLUSTER_PLAN))
            ],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.1:village-forms",
        cites!["59/2023/NĐ-CP" "4.1.b", "59/2023/NĐ-CP" "4.1.c", "10/2022/QH15" "19.1.b", "10/2022/QH15" "17.2.p3"],
        "đóng góp, thu chi trong thôn: họp; chỉ phát phiếu khi cuộc họp trước không đủ người dự",
        "contributions and funds of a village: a meeting; a ballot only after a meeting to which too few came",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![WORKS, FUNDS], Some(Reach::Village), list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                FormRule {
                    form: Form::Meeting,
                    when: list![]
                },
                FormRule {
                    form: Form::Ballot,
                    when: list![Cond::LastRound(VoteOutcome::TooFewToPass)]
                }
            ])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.2:plan-contents",
        cites!["59/2023/NĐ-CP" "4.2"],
        "kế hoạch phát phiếu có đủ nội dung chính",
        "the plan of the ballot states what it must",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::about(ActKind::Plan, const { &[Topic::BALLOT] })),
            list![Test::Meets(list![Need::Contents(list![
                Field::PURPOSE,
                Field::SUBJECT,
                Field::PERSONS,
                Field::TIME,
                Field::DURATION,
                Field::TASKS,
                Field::MEANS
            ])])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.2.p2:send-plan",
        cites!["59/2023/NĐ-CP" "4.2.p2"],
        "gửi kế hoạch phát phiếu đến Chủ tịch Ủy ban nhân dân và Chủ tịch Mặt trận cấp xã chậm nhất 02 ngày kể từ ngày ban hành",
        "send the plan of the ballot to the chairs of the People's Committee and the Front within 2 days of its issue",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_HEAD)],
            list![PC_CHAIR, FRONT_CHAIR],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Plan,
                const { &[Topic::BALLOT] }
            )]),
            within_days(2),
            // What is sent to a committee reaches its chair, and what is sent to the chair reaches the committee.
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::BALLOT] }),
                const { &[Need::Recipients(list![PC, FRONT])] }
            )],
        )),
    ),
    norm(
        "decree-59-2023:4.3:team",
        cites!["59/2023/NĐ-CP" "4.3"],
        "Tổ phát phiếu từ 03 đến 05 thành viên gồm đại diện thôn, Ban công tác Mặt trận làm Tổ trưởng, tổ chức chính trị - xã hội",
        "the ballot team of 3 to 5 has members from the village, the Front work committee, which leads it, and a socio-political organisation",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::BALLOT_TEAM] },
            )),
            list![Test::Meets(list![Need::Composed(Composition {
                min: 3,
                max: 5,
                includes: list![VILLAGE_SEAT, COMMITTEE_SEAT, MASS_SEAT],
                chair: Some(WORK_COMMITTEE),
                bars: false
            })])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.4:announce",
        cites!["59/2023/NĐ-CP" "4.4"],
        "công khai việc phát phiếu bằng một trong các hình thức, ít nhất 02 ngày trước ngày phát phiếu",
        "announce the ballot by one of the channels, at least 2 days before the ballots go out",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![BALLOT]),
            days_before(2),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::BALLOT] }),
                    BALLOT_NOTICE
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::BALLOT] }),
                    BALLOT_NOTICE
                ),
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::BALLOT] }),
                    BALLOT_POSTED
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::BALLOT] }),
                    BALLOT_POSTED
                )
            ],
        )),
    ),
    norm(
        "decree-59-2023:4.5.a:paper",
        cites!["59/2023/NĐ-CP" "4.5.a"],
        "Ủy ban nhân dân cấp xã quy định, ban hành mẫu phiếu lấy ý kiến",
        "the commune People's Committee sets and issues the ballot paper",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![PC],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![BALLOT]),
            Timing::Ahead,
            list![Perform::plain(Pattern::by(
                ActKind::Decide,
                const { &[Topic::BALLOT_PAPER] },
                const { &[PC] }
            ))],
        )),
    ),
    norm(
        "decree-59-2023:4.5.b:paper-contents",
        cites!["59/2023/NĐ-CP" "4.5.b"],
        "phiếu lấy ý kiến có đủ tiêu đề, nội dung, lựa chọn và thời hạn thu phiếu",
        "the ballot paper has its title, matter, options and day of collection",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Decide,
                const { &[Topic::BALLOT_PAPER] },
                const { &[PC] },
            )),
            list![Test::Meets(list![Need::Contents(list![
                Field::TITLE,
                Field::SUBJECT,
                Field::OPTIONS,
                Field::DEADLINE
            ])])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.6.a:witnesses",
        cites!["59/2023/NĐ-CP" "4.6.a"],
        "đại diện 02 hộ gia đình chứng kiến việc kiểm phiếu lấy ý kiến",
        "representatives of 2 households witness the count of the ballot",
        Stage::Inspect,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(BALLOT),
            list![Test::Meets(list![Need::Witnesses(2)])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:4.6.c:report-result",
        cites!["59/2023/NĐ-CP" "4.6.c"],
        "báo cáo Ủy ban nhân dân cấp xã kết quả phiếu của thôn về nội dung phạm vi cấp xã",
        "report the village's result on a commune-wide matter to the commune People's Committee",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, Some(Reach::Commune), list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![PC],
            Each::Trigger,
            Trigger::Done(list![BALLOT]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::VOTE_RESULT] }),
                const { &[Need::Recipients(list![PC])] }
            )],
        )),
    ),
    norm(
        "decree-59-2023:5.2.a:report-ahead",
        cites!["59/2023/NĐ-CP" "5.2.a"],
        "báo cáo Ủy ban nhân dân và Mặt trận cấp xã trước khi biểu quyết trực tuyến",
        "report to the commune People's Committee and Front before the online vote",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![Partner::new(Part::Coordinates, WORK_COMMITTEE)],
            list![PC, FRONT],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ONLINE]),
            Timing::Ahead,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::ONLINE_VOTE] }),
                const { &[Need::Recipients(list![PC, FRONT])] }
            )],
        )),
    ),
    norm(
        "decree-59-2023:5.2.b:set-up-team",
        cites!["59/2023/NĐ-CP" "5.2.b"],
        "thành lập Tổ lấy ý kiến biểu quyết trực tuyến trước khi biểu quyết",
        "set up the online-vote team before the vote",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![HEAD],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ONLINE]),
            Timing::Ahead,
            list![Perform::plain(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::ONLINE_TEAM] }
            ))],
        )),
    ),
    norm(
        "decree-59-2023:5.2.b:team",
        cites!["59/2023/NĐ-CP" "5.2.b"],
        "Tổ lấy ý kiến trực tuyến từ 03 đến 05 người gồm đại diện thôn, Ban công tác Mặt trận làm Tổ trưởng, hộ gia đình và người thành thạo công nghệ",
        "the online-vote team of 3 to 5 has members from the village, the Front work committee, which leads it, the households and a person skilled in IT",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::ONLINE_TEAM] },
            )),
            list![Test::Meets(list![Need::Composed(Composition {
                min: 3,
                max: 5,
                includes: list![
                    VILLAGE_SEAT,
                    COMMITTEE_SEAT,
                    HOUSEHOLD_SEAT,
                    Seat {
                        any_of: list![BodyKind::IT_PERSON]
                    }
                ],
                chair: Some(WORK_COMMITTEE),
                bars: false
            })])],
            None,
        ),
    ),
    norm(
        "decree-59-2023:5.2.c.p3:chosen",
        cites!["59/2023/NĐ-CP" "5.2.c.p3", "59/2023/NĐ-CP" "5.1.b"],
        "trên 50% tổng số đại diện hộ gia đình chọn biểu quyết trực tuyến",
        "more than half of all household representatives chose to vote online",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![Cond::InForm(Form::Online)]),
        validity(
            Subject::Round,
            list![Test::Holds(Cond::Chosen(Topic::ONLINE_METHOD))],
            None,
        ),
    ),
    norm(
        "decree-59-2023:5.4.b:publish-result",
        cites!["59/2023/NĐ-CP" "5.4.b"],
        "niêm yết kết quả biểu quyết trực tuyến tại nhà văn hóa, điểm sinh hoạt cộng đồng và thông báo",
        "post the result of the online vote at the culture house and community points, and announce it",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(MATTERS, None, list![]),
        Rule::Duty(duty(
            list![],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::Done(list![ONLINE]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Publish, const { &[Topic::VOTE_RESULT] }),
                const {
                    &[Need::Places(list![
                        Place::CULTURE_HOUSE,
                        Place::ACTIVITY_POINT
                    ])]
                }
            )],
        )),
    ),
    norm(
        "decree-59-2023:6.1.a:order",
        cites!["59/2023/NĐ-CP" "6.1.a"],
        "ban hành quyết định tổ chức bầu Trưởng thôn chậm nhất 20 ngày trước cuộc họp",
        "order the election of the village head at the latest 20 days before the meeting",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![PC_CHAIR],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ELECTION]),
            days_before(20),
            list![Perform::plain(Pattern::by(
                ActKind::OrderElection,
                &[],
                const { &[PC_CHAIR] }
            ))],
        )),
    ),
    norm(
        "decree-59-2023:6.1.a:plan",
        cites!["59/2023/NĐ-CP" "6.1.a"],
        "xây dựng, triển khai kế hoạch bầu Trưởng thôn với Ban Thường trực Mặt trận chậm nhất 20 ngày trước cuộc họp",
        "plan the election with the standing board of the Front at the latest 20 days before the meeting",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(shared(
            list![PC_CHAIR],
            list![Partner::new(
                Part::Coordinates,
                BodyKind::COMMUNE_FRONT_BOARD
            )],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ELECTION]),
            days_before(20),
            list![Perform::plain(Pattern::by(
                ActKind::Plan,
                const { &[Topic::ELECTION] },
                const { &[PC_CHAIR] }
            ))],
        )),
    ),
    norm(
        "decree-59-2023:6.1.b:team",
        cites!["59/2023/NĐ-CP" "6.1.b", "59/2023/NĐ-CP" "6.1.b.p2"],
        "thành lập Tổ bầu cử chậm nhất 10 ngày trước cuộc họp, sau khi thống nhất với Mặt trận, đủ thành phần và không có người ứng cử",
        "set up the election team at the latest 10 days before the meeting, agreed with the Front, complete and without candidates",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![PC_CHAIR],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ELECTION]),
            days_before(10),
            list![Perform::with(
                Pattern::by(
                    ActKind::SetUp,
                    const { &[Topic::ELECTION_TEAM] },
                    const { &[PC_CHAIR] }
                ),
                const {
                    &[
                        Need::Composed(Composition {
                            min: 1,
                            max: u32::MAX,
                            includes: list![COMMITTEE_SEAT, MASS_SEAT, HOUSEHOLD_SEAT],
                            chair: Some(WORK_COMMITTEE),
                            bars: true,
                        }),
                        agreement(FRONT, Topic::ELECTION_TEAM),
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-59-2023:6.1.b.p3:announce",
        cites!["59/2023/NĐ-CP" "6.1.b.p3"],
        "thông báo, niêm yết các quyết định về bầu cử chậm nhất 07 ngày trước ngày bầu",
        "announce and post the decisions on the election at the latest 7 days before the day",
        Stage::Know,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![PC_CHAIR],
            list![HOUSEHOLDS],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ELECTION]),
            days_before(7),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::ELECTION] }),
                    ELECTION_NOTICE
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::ELECTION] }),
                    ELECTION_NOTICE
                )
            ],
        )),
    ),
    norm(
        "decree-59-2023:6.2:candidate-list",
        cites!["59/2023/NĐ-CP" "6.2"],
        "gửi biên bản danh sách người ứng cử, đã có ý kiến chi ủy, đến Ủy ban nhân dân cấp xã chậm nhất 15 ngày trước cuộc họp",
        "send the list of candidates, on which the Party cell was heard, to the People's Committee at the latest 15 days before the meeting",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![WORK_HEAD],
            list![PC],
            Each::Trigger,
            Trigger::DoneOrPlanned(list![ELECTION]),
            days_before(15),
            list![Perform::with(
                Pattern::by(
                    ActKind::Send,
                    const { &[Topic::CANDIDATE_LIST] },
                    const { &[WORK_HEAD] }
                ),
                const {
                    &[
                        Need::Recipients(list![PC]),
                        Need::Concurrence {
                            with: BodyKind::PARTY_CELL,
                            topic: Topic::CANDIDATE_LIST,
                            how: Concurrence::Opinion,
                        },
                    ]
                }
            )],
        )),
    ),
    norm(
        "decree-59-2023:8:answer",
        cites!["59/2023/NĐ-CP" "8", "10/2022/QH15" "21.2.p5"],
        "công nhận người trúng cử, quyết định bầu lại, hoặc trả lời bằng văn bản nêu rõ lý do, trong 05 ngày làm việc kể từ ngày nhận",
        "recognise the elected head, order a rerun, or reply in writing with reasons, within 5 working days of receipt",
        Stage::Discuss,
        DECREE_IN_FORCE,
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
                Perform::plain(Pattern::by(ActKind::OrderRerun, &[], const { &[PC] })),
                Perform::with(Pattern::by(ActKind::Refuse, &[], const { &[PC] }), REASONED)
            ],
        )),
    ),
    norm(
        "decree-59-2023:9.1:ground",
        cites!["59/2023/NĐ-CP" "9.1.a", "59/2023/NĐ-CP" "9.1.b"],
        "cho thôi khi có đơn xin thôi, đề nghị của Trưởng ban công tác Mặt trận hoặc kiến nghị của các hộ",
        "a discharge follows a resignation, a proposal of the head of the Front work committee, or a petition of households",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_DISCHARGE], None, list![]),
        precedence(
            list![
                Pattern::by(
                    ActKind::Petition,
                    const { &[Topic::DISCHARGE] },
                    const { &[HEAD] }
                ),
                Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::DISCHARGE] },
                    const { &[WORK_HEAD] }
                ),
                Pattern::by(
                    ActKind::Petition,
                    const { &[Topic::DISCHARGE] },
                    const { &[HOUSEHOLDS] }
                )
            ],
            list![MEETING, BALLOT],
        ),
    ),
    norm(
        "decree-59-2023:9.1.b:petition",
        cites!["59/2023/NĐ-CP" "9.1.b"],
        "kiến nghị cho thôi của ít nhất 50% tổng số hộ gia đình",
        "a petition to discharge has at least half of all households behind it",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_DISCHARGE], None, list![]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Petition,
                const { &[Topic::DISCHARGE] },
                const { &[HOUSEHOLDS] },
            )),
            list![Test::BackedBy {
                share: Share::at_least(1, 2)
            }],
            None,
        ),
    ),
    norm(
        "decree-59-2023:9.3.p2:no-agreement",
        cites!["59/2023/NĐ-CP" "9.3.p2"],
        "cuộc họp không thống nhất cho thôi thì Ủy ban nhân dân cấp xã quyết định sau khi thống nhất với Mặt trận",
        "where the meeting does not agree on the discharge, the People's Committee decides, having agreed with the Front",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Round,
            Trigger::Outcome {
                of: CARRIED_HALF,
                is: VoteOutcome::NotPassed,
            },
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(
                    ActKind::Decide,
                    const { &[Topic::DISCHARGE] },
                    const { &[PC] }
                ),
                const { &[agreement(FRONT, Topic::DISCHARGE)] }
            )],
        )),
    ),
    norm(
        "decree-59-2023:9.3.p3:new-election",
        cites!["59/2023/NĐ-CP" "9.3.p3"],
        "quyết định tiến hành bầu Trưởng thôn mới trong 60 ngày kể từ ngày công nhận cho thôi",
        "decide on the election of a new head within 60 days of recognising the discharge",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Matter,
            Trigger::Done(list![Pattern::by(ActKind::Recognise, &[], const { &[PC] })]),
            within_days(60),
            list![Perform::plain(Pattern::by(
                ActKind::OrderElection,
                &[],
                const { &[PC] }
            ))],
        )),
    ),
    norm(
        "decree-59-2023:9.3.p4:interim",
        cites!["59/2023/NĐ-CP" "9.3.p4"],
        "cử Trưởng thôn lâm thời, thống nhất với Mặt trận, cho đến khi bầu được Trưởng thôn mới",
        "appoint an interim head, agreed with the Front, until a new one is elected",
        Stage::Discuss,
        DECREE_IN_FORCE,
        scope(list![HEAD_DISCHARGE], None, list![]),
        Rule::Duty(documented(
            list![PC],
            list![VILLAGE],
            Each::Matter,
            Trigger::Done(list![Pattern::by(ActKind::Recognise, &[], const { &[PC] })]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::by(ActKind::AppointInterim, &[], const { &[PC] }),
                const { &[agreement(FRONT, Topic::INTERIM_HEAD)] }
            )],
        )),
    ),
];

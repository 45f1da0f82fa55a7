//! Norms of Law 10/2022/QH15 Art. 46–63: agencies and units.

use super::{
    BALLOT, CONFERENCE, DECISION, ELECTION, FIRST_QUARTER_AFTER, HEAD, LAW_IN_FORCE, POSTED,
    POSTED_ONLINE, STAFF, TOLD_IN_WRITING, UNION, UNIT_AFFAIRS, UNIT_DECIDED, UNIT_FORMS,
    UNIT_ITEMS,
};
use crate::NormId;
use crate::act::{ActKind, Concurrence, Facility, Form, Term, Topic, VoteOutcome, VoteUnit};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    agreement, cites, duty, list, norm, precedence, scope, shared, validity, within_working_days,
};
use crate::norm::{
    Cond, Denominator, Each, FormRule, Norm, Part, Pattern, Perform, Rule, Stage, Status, Subject,
    Test, Timing, Trigger, VoteOf,
};
use crate::share::Share;

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "law-10-2022:47.2:publicise",
        cites!["10/2022/QH15" "47.2"],
        "công khai nội dung chậm nhất 05 ngày làm việc kể từ ngày có quyết định, văn bản, bằng ít nhất một hình thức",
        "make the item public within 5 working days of the decision or document, in one form at least",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            UNIT_ITEMS,
            None,
            list![Cond::NotEstablished {
                topic: Topic::CLOSED_INFORMATION,
                by: HEAD
            }],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_working_days(5),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::WORK_ITEM] }),
                    UNIT_FORMS
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::WORK_ITEM] }),
                    UNIT_FORMS
                )
            ],
        )),
    ),
    norm(
        "law-10-2022:48.1:post-online",
        cites!["10/2022/QH15" "48.1", "10/2022/QH15" "47.2"],
        "có trang, hệ thống thông tin nội bộ thì đăng tải ở đó ít nhất 20 ngày liên tục",
        "where there is an internal site or system, keep the item up there for 20 days on end at least",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            UNIT_ITEMS,
            None,
            list![
                Cond::NotEstablished {
                    topic: Topic::CLOSED_INFORMATION,
                    by: HEAD
                },
                Cond::Has(Facility::INTRANET)
            ],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_working_days(5),
            list![Perform::with(
                Pattern::about(ActKind::Publish, const { &[Topic::WORK_ITEM] }),
                POSTED_ONLINE
            )],
        )),
    ),
    norm(
        "law-10-2022:48.2:post",
        cites!["10/2022/QH15" "48.2", "10/2022/QH15" "47.2"],
        "chưa có trang, hệ thống thông tin nội bộ thì niêm yết tại trụ sở và nơi làm việc có liên quan ít nhất 20 ngày liên tục, trừ khi đã thông báo bằng văn bản đến toàn thể cán bộ, công chức, viên chức, người lao động",
        "where there is no internal site or system, post the item at the seat and the workplaces concerned for 20 days on end at least, unless all staff were told in writing",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            UNIT_ITEMS,
            None,
            list![
                Cond::NotEstablished {
                    topic: Topic::CLOSED_INFORMATION,
                    by: HEAD
                },
                Cond::Not(list![Cond::Has(Facility::INTRANET)])
            ],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_working_days(5),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::WORK_ITEM] }),
                    POSTED
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::WORK_ITEM] }),
                    TOLD_IN_WRITING
                )
            ],
        )),
    ),
    norm(
        "law-10-2022:48.4:answer-request",
        cites!["10/2022/QH15" "48.4"],
        "cung cấp thông tin theo yêu cầu của cán bộ, công chức, viên chức, người lao động khi chưa công khai, đã hết thời hạn công khai hoặc không thể tiếp cận vì bất khả kháng",
        "give information at the request of staff when it was not made public, is no longer up, or cannot be reached",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            UNIT_ITEMS,
            None,
            list![Cond::NotEstablished {
                topic: Topic::CLOSED_INFORMATION,
                by: HEAD
            }],
        ),
        Rule::Duty(duty(
            list![HEAD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Petition,
                const { &[Topic::INFORMATION_REQUEST] }
            )]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Answer,
                    const { &[Topic::INFORMATION_REQUEST] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Reply,
                    const { &[Topic::INFORMATION_REQUEST] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:50.1:proposed",
        cites!["10/2022/QH15" "50.1"],
        "bàn và quyết định tại hội nghị trên cơ sở đề xuất của Công đoàn, người đứng đầu cơ quan, đơn vị hoặc một phần ba cán bộ, công chức, viên chức, người lao động",
        "the conference decides on the proposal of the union, the head, or one third of staff",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        precedence(
            list![
                Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::MATTER] },
                    const { &[UNION, HEAD] }
                ),
                Pattern::by(
                    ActKind::Petition,
                    const { &[Topic::MATTER] },
                    const { &[STAFF] }
                )
            ],
            list![CONFERENCE, ELECTION],
        ),
    ),
    norm(
        "law-10-2022:50.1:third",
        cites!["10/2022/QH15" "50.1"],
        "ít nhất một phần ba tổng số cán bộ, công chức, viên chức, người lao động cùng đề nghị",
        "at least one third of all staff ask together",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        validity(
            Subject::Act(Pattern::by(
                ActKind::Petition,
                const { &[Topic::MATTER] },
                const { &[STAFF] },
            )),
            list![Test::BackedBy {
                share: Share::at_least(1, 3)
            }],
            Some(Status::Supported),
        ),
    ),
    norm(
        "law-10-2022:50.2:ballot-only-if",
        cites!["10/2022/QH15" "50.2"],
        "gửi phiếu lấy ý kiến chỉ khi bất khả kháng hoặc hội nghị triệu tập đến lần thứ hai vẫn không đủ người",
        "a ballot only for force majeure or after the conference, convened twice, lacked the quorum",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        validity(
            Subject::Round,
            list![Test::Forms(list![
                FormRule {
                    form: Form::Meeting,
                    when: list![]
                },
                FormRule {
                    form: Form::Ballot,
                    when: list![Cond::AnyOf(list![
                        Cond::Judged {
                            topic: Topic::FORCE_MAJEURE,
                            by: HEAD
                        },
                        Cond::FailedRounds {
                            outcome: VoteOutcome::NoQuorum,
                            at_least: 2
                        }
                    ])]
                }
            ])],
            None,
        ),
    ),
    norm(
        "law-10-2022:50.2:ballot-agreed",
        cites!["10/2022/QH15" "50.2"],
        "người đứng đầu cơ quan, đơn vị quyết định gửi phiếu sau khi thống nhất với Ban Chấp hành Công đoàn",
        "the head decides on the ballot, having agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![Cond::InForm(Form::Ballot)]),
        validity(
            Subject::Round,
            list![Test::Holds(Cond::Concurred {
                with: UNION,
                topic: Topic::STAFF_BALLOT,
                how: Concurrence::Agreement
            })],
            None,
        ),
    ),
    norm(
        "law-10-2022:50.2:ballot-decided",
        cites!["10/2022/QH15" "50.2"],
        "người đứng đầu cơ quan, đơn vị quyết định trước khi gửi phiếu",
        "the head decides before the ballot goes out",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        precedence(
            list![Pattern::by(
                ActKind::Decide,
                const { &[Topic::STAFF_BALLOT] },
                const { &[HEAD] }
            )],
            list![BALLOT],
        ),
    ),
    norm(
        "law-10-2022:51.1:convenor",
        cites!["10/2022/QH15" "51.1"],
        "người đứng đầu cơ quan, đơn vị chủ trì hội nghị",
        "the head chairs the conference",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
        validity(Subject::Round, list![Test::By(list![HEAD])], None),
    ),
    norm(
        "law-10-2022:51.1.p2:yearly",
        cites!["10/2022/QH15" "51.1.p2", "10/2022/QH15" "51.1", "10/2022/QH15" "51.2.dd"],
        "tổ chức hội nghị mỗi năm một lần sau khi kết thúc năm công tác, không chậm hơn 03 tháng của năm tiếp theo",
        "hold the conference once a year, after the end of the work year and within 3 months of the next",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![UNIT_AFFAIRS],
            None,
            list![
                Cond::StaffAtLeast(8),
                Cond::Reading(Term::OWN_YEAR_IS_CALENDAR_YEAR)
            ],
        ),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 12 },
            FIRST_QUARTER_AFTER,
            list![Perform::plain(Pattern::about(
                ActKind::Meet,
                const { &[Topic::STAFF_CONFERENCE] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:51.1.p2:union-heard",
        cites!["10/2022/QH15" "51.1.p2"],
        "quyết định tổ chức hội nghị sau khi lấy ý kiến của Công đoàn",
        "the conference is called after the union was heard",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![UNIT_AFFAIRS], None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::Meet,
                const { &[Topic::STAFF_CONFERENCE] },
            )),
            list![Test::Holds(Cond::Concurred {
                with: UNION,
                topic: Topic::STAFF_CONFERENCE,
                how: Concurrence::Opinion
            })],
            None,
        ),
    ),
    norm(
        "law-10-2022:51.1.p3:extraordinary",
        cites!["10/2022/QH15" "51.1.p3"],
        "tổ chức hội nghị bất thường khi có đề xuất",
        "hold an extraordinary conference when it is proposed",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Matter,
            Trigger::Done(list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::MATTER] },
                const { &[UNION, HEAD] }
            )]),
            Timing::Unstated,
            list![Perform::plain(CONFERENCE), Perform::plain(ELECTION)],
        )),
    ),
    norm(
        "law-10-2022:51.1.p3:extraordinary-third",
        cites!["10/2022/QH15" "51.1.p3"],
        "tổ chức hội nghị bất thường khi một phần ba cán bộ, công chức, viên chức, người lao động đề nghị",
        "hold an extraordinary conference when one third of staff ask",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Matter,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:50.1:third")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![Perform::plain(CONFERENCE), Perform::plain(ELECTION)],
        )),
    ),
    norm(
        "law-10-2022:51.2.a:plenary",
        cites!["10/2022/QH15" "51.2.a", "10/2022/QH15" "51.2.b"],
        "dưới 100 cán bộ, công chức, viên chức, người lao động thì hội nghị toàn thể, trừ khi làm việc phân tán hoặc không thể bỏ vị trí làm việc",
        "with fewer than 100 staff the conference is of all, unless they work dispersed or cannot leave their posts",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            UNIT_DECIDED,
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::StaffAtLeast(8),
                Cond::Not(list![Cond::StaffAtLeast(100)])
            ],
        ),
        validity(
            Subject::Round,
            list![Test::Holds(Cond::AnyOf(list![
                Cond::VotesOf(VoteUnit::Staff),
                Cond::Reading(Term::DISPERSED_WORK),
                Cond::Reading(Term::POSTS_NOT_LEFT)
            ]))],
            None,
        ),
    ),
    norm(
        "law-10-2022:51.2.b:composition-agreed",
        cites!["10/2022/QH15" "51.2.b"],
        "từ 100 cán bộ, công chức, viên chức, người lao động, hoặc họp đại biểu, thì thống nhất với Công đoàn về thành phần dự hội nghị",
        "with 100 staff or more, or for delegates, who attends is agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            UNIT_DECIDED,
            None,
            list![
                Cond::InForm(Form::Meeting),
                Cond::AnyOf(list![
                    Cond::StaffAtLeast(100),
                    Cond::VotesOf(VoteUnit::Delegate)
                ])
            ],
        ),
        validity(
            Subject::Round,
            list![Test::Holds(Cond::Concurred {
                with: UNION,
                topic: Topic::CONFERENCE_MEMBERS,
                how: Concurrence::Agreement
            })],
            None,
        ),
    ),
    norm(
        "law-10-2022:51.2.c:quorum",
        cites!["10/2022/QH15" "51.2.c"],
        "hội nghị hợp lệ khi có mặt ít nhất hai phần ba tổng số cán bộ, công chức, viên chức, người lao động hoặc đại biểu được triệu tập",
        "the conference is valid with two thirds of all staff, or of the delegates summoned, present",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
        validity(
            Subject::Round,
            list![Test::Attended {
                of: Denominator::StaffOrDelegates,
                share: Share::at_least(2, 3)
            }],
            None,
        ),
    ),
    norm(
        "law-10-2022:51.2.c:carried",
        cites!["10/2022/QH15" "51.2.c"],
        "nghị quyết, quyết định được thông qua khi hội nghị hợp lệ và trên 50% số người dự tán thành, nội dung không trái pháp luật",
        "a resolution passes at a valid conference with more than half of those attending, its content not against the law",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
        validity(
            Subject::Round,
            list![
                Test::Attended {
                    of: Denominator::StaffOrDelegates,
                    share: Share::at_least(2, 3)
                },
                Test::Carried {
                    votes: VoteOf::Matter,
                    of: Denominator::Present,
                    share: Share::more_than(1, 2)
                },
                Test::Holds(Cond::NotEstablished {
                    topic: Topic::UNLAWFUL_CONTENT,
                    by: BodyKind::SUPERIOR_BODY
                })
            ],
            Some(Status::Adopted),
        ),
    ),
    norm(
        "law-10-2022:52.1:plan-first",
        cites!["10/2022/QH15" "52.1"],
        "có kế hoạch tổ chức hội nghị hoặc gửi phiếu trước khi tổ chức",
        "a plan comes before the conference or the ballot",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        precedence(
            list![Pattern::about(
                ActKind::Plan,
                const { &[Topic::STAFF_CONFERENCE] }
            )],
            list![CONFERENCE, ELECTION, BALLOT],
        ),
    ),
    norm(
        "law-10-2022:52.1:plan-agreed",
        cites!["10/2022/QH15" "52.1"],
        "kế hoạch được thống nhất với Ban Chấp hành Công đoàn",
        "the plan is agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        validity(
            Subject::Act(Pattern::about(
                ActKind::Plan,
                const { &[Topic::STAFF_CONFERENCE] },
            )),
            list![Test::Meets(list![agreement(
                UNION,
                Topic::STAFF_CONFERENCE
            )])],
            None,
        ),
    ),
    norm(
        "law-10-2022:52.2:make-known",
        cites!["10/2022/QH15" "52.2"],
        "phổ biến nghị quyết và các nội dung đã quyết định",
        "make known what was decided",
        Stage::Do,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:51.2.c:carried")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Publish,
                    const { &[Topic::CONFERENCE_RESOLUTION] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Notify,
                    const { &[Topic::CONFERENCE_RESOLUTION] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:52.2:guide",
        cites!["10/2022/QH15" "52.2"],
        "hướng dẫn, đôn đốc việc thực hiện nội dung đã quyết định",
        "guide and urge the carrying out of what was decided",
        Stage::Do,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:51.2.c:carried")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Guide)),
                Perform::plain(Pattern::of(ActKind::Urge))
            ],
        )),
    ),
    norm(
        "law-10-2022:52.2:contact",
        cites!["10/2022/QH15" "52.2"],
        "cử đầu mối phối hợp, theo dõi việc thực hiện",
        "name who follows the carrying out",
        Stage::Do,
        LAW_IN_FORCE,
        scope(UNIT_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:51.2.c:carried")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::about(
                ActKind::Designate,
                const { &[Topic::CONTACT_POINT] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:52.3:half-yearly",
        cites!["10/2022/QH15" "52.3"],
        "06 tháng một lần kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị",
        "every 6 months, inspect the carrying out of the resolution of the conference",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![UNIT_AFFAIRS], None, list![Cond::StaffAtLeast(8)]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::about(
                ActKind::Inspect,
                const { &[Topic::CONFERENCE_RESOLUTION] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:52.3:tell-result",
        cites!["10/2022/QH15" "52.3"],
        "thông báo kết quả kiểm tra, đánh giá đến toàn thể cán bộ, công chức, viên chức, người lao động",
        "tell all staff the result of the inspection",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![UNIT_AFFAIRS], None, list![]),
        Rule::Duty(shared(
            list![HEAD],
            list![(Part::Coordinates, UNION)],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Inspect,
                const { &[Topic::CONFERENCE_RESOLUTION] }
            )]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Publish,
                    const { &[Topic::INSPECTION_RESULT] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Notify,
                    const { &[Topic::INSPECTION_RESULT] }
                ))
            ],
        )),
    ),
];

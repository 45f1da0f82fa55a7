//! Norms of Law 10/2022/QH15 Art. 64–82: state enterprises, and employers who opt in.

use super::{
    BALLOT, CONFERENCE, DECISION, ELECTION, ENTERPRISE_AFFAIRS, ENTERPRISE_DECIDED,
    ENTERPRISE_FORMS, ENTERPRISE_ITEMS, FIRST_QUARTER_AFTER, LAW_IN_FORCE, LEADERSHIP, POSTED,
    POSTED_ONLINE, REPRESENTATIVE, STAFF, TOLD_IN_WRITING, UNION, WITHIN_TWO_YEARS,
    WORKERS_ORGANISATION,
};
use crate::NormId;
use crate::act::{
    ActKind, Concurrence, Facility, FindingResult, Form, Term, Topic, VoteOutcome, VoteUnit,
};
use crate::actor::BodyKind;
use crate::catalogue::rows::{
    agreement, cites, duty, list, norm, precedence, scope, shared, validity, within_days,
};
use crate::matter::MatterKind;
use crate::norm::{
    Composition, Cond, Denominator, Each, FormRule, Need, Norm, Part, Partner, Pattern, Perform,
    Rule, Stage, Status, Subject, Test, Timing, Trigger, VoteOf,
};
use crate::share::Share;

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "law-10-2022:65.2:publicise",
        cites!["10/2022/QH15" "65.2", "10/2022/QH15" "64.1"],
        "công khai nội dung chậm nhất 15 ngày kể từ ngày có quyết định, văn bản, bằng ít nhất một hình thức",
        "make the item public within 15 days of the decision or document, in one form at least",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_ITEMS,
            None,
            list![Cond::NotEstablished {
                topic: Topic::CLOSED_INFORMATION,
                by: REPRESENTATIVE
            }],
        ),
        Rule::Duty(duty(
            list![REPRESENTATIVE],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_days(15),
            list![
                Perform::with(
                    Pattern::about(ActKind::Publish, const { &[Topic::WORK_ITEM] }),
                    ENTERPRISE_FORMS
                ),
                Perform::with(
                    Pattern::about(ActKind::Notify, const { &[Topic::WORK_ITEM] }),
                    ENTERPRISE_FORMS
                )
            ],
        )),
    ),
    norm(
        "law-10-2022:66.1:post-online",
        cites!["10/2022/QH15" "66.1", "10/2022/QH15" "65.2"],
        "có trang, hệ thống thông tin nội bộ thì đăng tải ở đó ít nhất 20 ngày liên tục",
        "where there is an internal site or system, keep the item up there for 20 days on end at least",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_ITEMS,
            None,
            list![
                Cond::NotEstablished {
                    topic: Topic::CLOSED_INFORMATION,
                    by: REPRESENTATIVE
                },
                Cond::Has(Facility::INTRANET)
            ],
        ),
        Rule::Duty(duty(
            list![REPRESENTATIVE],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_days(15),
            list![Perform::with(
                Pattern::about(ActKind::Publish, const { &[Topic::WORK_ITEM] }),
                POSTED_ONLINE
            )],
        )),
    ),
    norm(
        "law-10-2022:66.2:post",
        cites!["10/2022/QH15" "66.2", "10/2022/QH15" "65.2"],
        "chưa có trang, hệ thống thông tin nội bộ thì niêm yết tại trụ sở và nơi làm việc có liên quan ít nhất 20 ngày liên tục, trừ khi đã thông báo bằng văn bản đến toàn thể người lao động",
        "where there is no internal site or system, post the item at the seat and the workplaces concerned for 20 days on end at least, unless all workers were told in writing",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_ITEMS,
            None,
            list![
                Cond::NotEstablished {
                    topic: Topic::CLOSED_INFORMATION,
                    by: REPRESENTATIVE
                },
                Cond::Not(list![Cond::Has(Facility::INTRANET)])
            ],
        ),
        Rule::Duty(duty(
            list![REPRESENTATIVE],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            within_days(15),
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
        "law-10-2022:66.4:answer-request",
        cites!["10/2022/QH15" "66.4"],
        "cung cấp thông tin theo yêu cầu của người lao động khi chưa công khai, đã hết thời hạn công khai hoặc không thể tiếp cận vì bất khả kháng",
        "give information at the request of workers when it was not made public, is no longer up, or cannot be reached",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_ITEMS,
            None,
            list![Cond::NotEstablished {
                topic: Topic::CLOSED_INFORMATION,
                by: REPRESENTATIVE
            }],
        ),
        Rule::Duty(duty(
            list![REPRESENTATIVE],
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
        "law-10-2022:68.1:proposed",
        cites!["10/2022/QH15" "68.1"],
        "bàn và quyết định tại hội nghị trên cơ sở đề xuất của Công đoàn hoặc tổ chức đại diện khác, người đại diện có thẩm quyền của doanh nghiệp hoặc một phần ba người lao động",
        "the conference decides on the proposal of the union, the authorised representative, or one third of workers",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        precedence(
            list![
                Pattern::by(
                    ActKind::Propose,
                    const { &[Topic::MATTER] },
                    const { &[UNION, WORKERS_ORGANISATION, REPRESENTATIVE] }
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
        "law-10-2022:68.1:third",
        cites!["10/2022/QH15" "68.1"],
        "ít nhất một phần ba tổng số người lao động cùng đề nghị",
        "at least one third of all workers ask together",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
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
        "law-10-2022:68.2:ballot-only-if",
        cites!["10/2022/QH15" "68.2"],
        "gửi phiếu lấy ý kiến chỉ khi bất khả kháng hoặc hội nghị triệu tập đến lần thứ hai vẫn không đủ người",
        "a ballot only for force majeure or after the conference, convened twice, lacked the quorum",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
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
                            by: REPRESENTATIVE
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
        "law-10-2022:68.2:ballot-agreed",
        cites!["10/2022/QH15" "68.2"],
        "người đại diện có thẩm quyền của doanh nghiệp quyết định gửi phiếu sau khi thống nhất với Ban Chấp hành Công đoàn",
        "the authorised representative decides on the ballot, having agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![Cond::InForm(Form::Ballot)]),
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
        "law-10-2022:68.2:ballot-decided",
        cites!["10/2022/QH15" "68.2"],
        "người đại diện có thẩm quyền của doanh nghiệp quyết định trước khi gửi phiếu",
        "the authorised representative decides before the ballot goes out",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        precedence(
            list![Pattern::by(
                ActKind::Decide,
                const { &[Topic::STAFF_BALLOT] },
                const { &[REPRESENTATIVE] }
            )],
            list![BALLOT],
        ),
    ),
    norm(
        "law-10-2022:69.1:convenor",
        cites!["10/2022/QH15" "69.1"],
        "ban lãnh đạo doanh nghiệp và Công đoàn, tổ chức đại diện khác phối hợp tổ chức hội nghị",
        "the leadership and the union, or the other organisation of workers, hold the conference together",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
        validity(
            Subject::Round,
            list![Test::By(list![LEADERSHIP, UNION, WORKERS_ORGANISATION])],
            None,
        ),
    ),
    norm(
        "law-10-2022:69.1.p2:yearly",
        cites!["10/2022/QH15" "69.1.p2", "10/2022/QH15" "69.1"],
        "tổ chức hội nghị mỗi năm một lần sau khi kết thúc năm tài chính, không chậm hơn 03 tháng của năm tiếp theo",
        "hold the conference once a year, after the end of the financial year and within 3 months of the next",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![ENTERPRISE_AFFAIRS],
            None,
            list![Cond::Reading(Term::OWN_YEAR_IS_CALENDAR_YEAR)],
        ),
        Rule::Duty(shared(
            list![LEADERSHIP],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
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
        "law-10-2022:69.1.p2:union-heard",
        cites!["10/2022/QH15" "69.1.p2"],
        "quyết định tổ chức hội nghị sau khi lấy ý kiến của Công đoàn",
        "the conference is called after the union was heard",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![ENTERPRISE_AFFAIRS], None, list![]),
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
        "law-10-2022:69.1.p3:extraordinary",
        cites!["10/2022/QH15" "69.1.p3"],
        "tổ chức hội nghị bất thường khi có đề xuất",
        "hold an extraordinary conference when it is proposed",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![LEADERSHIP],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Matter,
            Trigger::Done(list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::MATTER] },
                const { &[UNION, WORKERS_ORGANISATION, REPRESENTATIVE] }
            )]),
            Timing::Unstated,
            list![Perform::plain(CONFERENCE), Perform::plain(ELECTION)],
        )),
    ),
    norm(
        "law-10-2022:69.1.p3:extraordinary-third",
        cites!["10/2022/QH15" "69.1.p3"],
        "tổ chức hội nghị bất thường khi một phần ba người lao động đề nghị",
        "hold an extraordinary conference when one third of workers ask",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![LEADERSHIP],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Matter,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:68.1:third")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![Perform::plain(CONFERENCE), Perform::plain(ELECTION)],
        )),
    ),
    norm(
        "law-10-2022:69.2.a:plenary",
        cites!["10/2022/QH15" "69.2.a", "10/2022/QH15" "69.2.b"],
        "dưới 100 người lao động thì hội nghị toàn thể, trừ khi làm việc phân tán hoặc không thể bỏ vị trí làm việc",
        "with fewer than 100 workers the conference is of all, unless they work dispersed or cannot leave their posts",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_DECIDED,
            None,
            list![
                Cond::InForm(Form::Meeting),
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
        "law-10-2022:69.2.b:composition-agreed",
        cites!["10/2022/QH15" "69.2.b"],
        "từ 100 người lao động, hoặc họp đại biểu, thì thống nhất với Công đoàn về thành phần dự hội nghị",
        "with 100 workers or more, or for delegates, who attends is agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            ENTERPRISE_DECIDED,
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
        "law-10-2022:69.2.c:quorum",
        cites!["10/2022/QH15" "69.2.c"],
        "hội nghị hợp lệ khi có mặt ít nhất hai phần ba tổng số người lao động hoặc đại biểu được triệu tập",
        "the conference is valid with two thirds of all workers, or of the delegates summoned, present",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
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
        "law-10-2022:69.2.c:carried",
        cites!["10/2022/QH15" "69.2.c"],
        "nghị quyết, quyết định được thông qua khi hội nghị hợp lệ và trên 50% số người dự tán thành, nội dung không trái pháp luật",
        "a resolution passes at a valid conference with more than half of those attending, its content not against the law",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![Cond::InForm(Form::Meeting)]),
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
        "law-10-2022:70.1:plan-first",
        cites!["10/2022/QH15" "70.1"],
        "có kế hoạch tổ chức hội nghị hoặc gửi phiếu trước khi tổ chức",
        "a plan comes before the conference or the ballot",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        precedence(
            list![Pattern::about(
                ActKind::Plan,
                const { &[Topic::STAFF_CONFERENCE] }
            )],
            list![CONFERENCE, ELECTION, BALLOT],
        ),
    ),
    norm(
        "law-10-2022:70.1:plan-agreed",
        cites!["10/2022/QH15" "70.1"],
        "kế hoạch được thống nhất với Ban Chấp hành Công đoàn",
        "the plan is agreed with the union",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
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
        "law-10-2022:70.2:make-known",
        cites!["10/2022/QH15" "70.2"],
        "phổ biến nghị quyết và các nội dung đã quyết định",
        "make known what was decided",
        Stage::Do,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![REPRESENTATIVE],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:69.2.c:carried")],
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
        "law-10-2022:70.2:guide",
        cites!["10/2022/QH15" "70.2"],
        "hướng dẫn, đôn đốc việc thực hiện nội dung đã quyết định",
        "guide and urge the carrying out of what was decided",
        Stage::Do,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![REPRESENTATIVE],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:69.2.c:carried")],
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
        "law-10-2022:70.2:contact",
        cites!["10/2022/QH15" "70.2"],
        "cử đầu mối phối hợp, theo dõi việc thực hiện",
        "name who follows the carrying out",
        Stage::Do,
        LAW_IN_FORCE,
        scope(ENTERPRISE_DECIDED, None, list![]),
        Rule::Duty(shared(
            list![REPRESENTATIVE],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:69.2.c:carried")],
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
        "law-10-2022:70.3:half-yearly",
        cites!["10/2022/QH15" "70.3"],
        "06 tháng một lần kiểm tra, đánh giá kết quả thực hiện nghị quyết hội nghị",
        "every 6 months, inspect the carrying out of the resolution of the conference",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(shared(
            list![REPRESENTATIVE],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
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
        "law-10-2022:70.3:tell-result",
        cites!["10/2022/QH15" "70.3"],
        "thông báo kết quả kiểm tra, đánh giá đến toàn thể người lao động",
        "tell all workers the result of the inspection",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(shared(
            list![REPRESENTATIVE],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
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
    norm(
        "law-10-2022:71.1:opinions-first",
        cites!["10/2022/QH15" "71.1"],
        "người lao động tham gia ý kiến trước khi doanh nghiệp quyết định",
        "workers are heard before the enterprise decides",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_OPINION, MatterKind::ENTERPRISE_RULES],
            None,
            list![],
        ),
        precedence(list![Pattern::of(ActKind::Consult)], list![DECISION]),
    ),
    norm(
        "law-10-2022:73.1:yearly-dialogue",
        cites!["10/2022/QH15" "73.1"],
        "tổ chức hội nghị đối thoại với người lao động hằng năm",
        "hold a dialogue with workers each year",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::ENTERPRISE],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::of(ActKind::Dialogue))],
        )),
    ),
    norm(
        "law-10-2022:73.1:dialogue-on-request",
        cites!["10/2022/QH15" "73.1"],
        "tổ chức đối thoại theo yêu cầu của một hoặc các bên",
        "hold a dialogue when a party asks for one",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::ENTERPRISE],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Petition,
                const { &[Topic::DIALOGUE_REQUEST] }
            )]),
            Timing::Unstated,
            list![Perform::plain(Pattern::of(ActKind::Dialogue))],
        )),
    ),
    norm(
        "law-10-2022:74.1:explain",
        cites!["10/2022/QH15" "74.1"],
        "công khai nội dung giải trình, tiếp thu ý kiến đến người lao động",
        "tell workers what became of their opinions",
        Stage::Know,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_OPINION, MatterKind::ENTERPRISE_RULES],
            None,
            list![],
        ),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::of(ActKind::Consult)]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Publish,
                    const { &[Topic::STAFF_OPINION] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Notify,
                    const { &[Topic::STAFF_OPINION] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:74.2:supervise",
        cites!["10/2022/QH15" "74.2"],
        "Công đoàn giám sát việc lấy ý kiến và kết quả giải trình, tiếp thu",
        "the union supervises the hearing of opinions and what becomes of them",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_OPINION, MatterKind::ENTERPRISE_RULES],
            None,
            list![],
        ),
        Rule::Duty(duty(
            list![UNION, WORKERS_ORGANISATION],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::of(ActKind::Consult)]),
            Timing::Unstated,
            list![Perform::plain(Pattern::about(
                ActKind::Supervise,
                const { &[Topic::STAFF_OPINION] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:74.2:union-heard",
        cites!["10/2022/QH15" "74.2"],
        "Công đoàn tham gia ý kiến trước khi ban hành quy chế thực hiện dân chủ",
        "the union gives its opinion before the rules of democracy are issued",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_RULES], None, list![]),
        validity(
            Subject::Act(DECISION),
            list![Test::Holds(Cond::Concurred {
                with: UNION,
                topic: Topic::DEMOCRACY_RULES,
                how: Concurrence::Opinion
            })],
            None,
        ),
    ),
    norm(
        "law-10-2022:77.1:on-proposal",
        cites!["10/2022/QH15" "77.1", "10/2022/QH15" "81.2.a"],
        "hội nghị bầu Ban Thanh tra nhân dân theo đề nghị, giới thiệu của Công đoàn",
        "the conference elects the board on the proposal of the union",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD_ELECTION], None, list![]),
        precedence(
            list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::CANDIDATE_LIST] },
                const { &[UNION, WORKERS_ORGANISATION] }
            )],
            list![CONFERENCE, ELECTION],
        ),
    ),
    norm(
        "law-10-2022:77.1:size",
        cites!["10/2022/QH15" "77.1", "10/2022/QH15" "77.2"],
        "Ban Thanh tra nhân dân có từ 03 đến 09 thành viên, không ai là người đại diện, thành viên ban lãnh đạo, kế toán trưởng",
        "the board has 3 to 9 members, none of them the representative, of the leadership or the chief accountant",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_BOARD_ELECTION],
            None,
            list![Cond::NotEstablished {
                topic: Topic::LARGER_BOARD,
                by: STAFF
            }],
        ),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::WORK_BOARD] },
            )),
            list![Test::Meets(list![Need::Composed(Composition {
                min: 3,
                max: 9,
                includes: list![],
                chair: None,
                bars: true
            })])],
            None,
        ),
    ),
    norm(
        "law-10-2022:77.1.p2:larger",
        cites!["10/2022/QH15" "77.1.p2", "10/2022/QH15" "77.2"],
        "nơi có tính chất đặc thù hoặc hoạt động phân tán, hội nghị có thể quyết định nhiều thành viên hơn",
        "where the nature is special or the work dispersed, the conference may decide on more members",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_BOARD_ELECTION],
            None,
            list![Cond::Not(list![Cond::NotEstablished {
                topic: Topic::LARGER_BOARD,
                by: STAFF
            }])],
        ),
        validity(
            Subject::Act(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::WORK_BOARD] },
            )),
            list![
                Test::Meets(list![Need::Composed(Composition {
                    min: 3,
                    max: u32::MAX,
                    includes: list![],
                    chair: None,
                    bars: true
                })]),
                Test::Holds(Cond::AnyOf(list![
                    Cond::Reading(Term::SPECIAL_NATURE),
                    Cond::Reading(Term::DISPERSED_WORK)
                ]))
            ],
            None,
        ),
    ),
    norm(
        "law-10-2022:77.3:elect-anew",
        cites!["10/2022/QH15" "77.3", "10/2022/QH15" "77.1"],
        "bầu Ban Thanh tra nhân dân nhiệm kỳ mới trước khi hết nhiệm kỳ 02 năm",
        "a new board is elected before the term of two years ends",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::SetUp,
                const { &[Topic::WORK_BOARD] }
            )]),
            WITHIN_TWO_YEARS,
            list![Perform::plain(Pattern::about(
                ActKind::SetUp,
                const { &[Topic::WORK_BOARD] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:77.3:discharge-on-proposal",
        cites!["10/2022/QH15" "77.3", "10/2022/QH15" "81.2.a"],
        "hội nghị cho thôi làm thành viên theo đề nghị của Công đoàn",
        "the conference discharges a member on the proposal of the union",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD_DISCHARGE], None, list![]),
        precedence(
            list![Pattern::by(
                ActKind::Propose,
                const { &[Topic::MATTER] },
                const { &[UNION, WORKERS_ORGANISATION] }
            )],
            list![CONFERENCE],
        ),
    ),
    norm(
        "law-10-2022:79.2:quarter-programme",
        cites!["10/2022/QH15" "79.2"],
        "Ban Thanh tra nhân dân xây dựng chương trình công tác quý",
        "the board makes its programme for each quarter",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::WORK_INSPECTION_BOARD],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 3 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::about(
                ActKind::Plan,
                const { &[Topic::QUARTER_PROGRAMME] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:79.2:half-year-programme",
        cites!["10/2022/QH15" "79.2"],
        "Ban Thanh tra nhân dân xây dựng chương trình công tác 06 tháng",
        "the board makes its programme for each six months",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::WORK_INSPECTION_BOARD],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 6 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::about(
                ActKind::Plan,
                const { &[Topic::HALF_YEAR_PROGRAMME] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:79.2:year-programme",
        cites!["10/2022/QH15" "79.2"],
        "Ban Thanh tra nhân dân xây dựng chương trình công tác năm",
        "the board makes its programme for each year",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::WORK_INSPECTION_BOARD],
            list![STAFF],
            Each::Matter,
            Trigger::Every { months: 12 },
            Timing::InPeriod,
            list![Perform::plain(Pattern::about(
                ActKind::Plan,
                const { &[Topic::YEAR_PROGRAMME] }
            ))],
        )),
    ),
    norm(
        "law-10-2022:79.3:report-conference",
        cites!["10/2022/QH15" "79.3"],
        "Ban Thanh tra nhân dân báo cáo hoạt động tại hội nghị",
        "the board reports on its work at the conference",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::WORK_INSPECTION_BOARD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Meet,
                const { &[Topic::STAFF_CONFERENCE] }
            )]),
            Timing::Together,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::BOARD_REPORT] }),
                const { &[Need::Recipients(list![STAFF])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:79.3:report-union",
        cites!["10/2022/QH15" "79.3"],
        "Ban Thanh tra nhân dân báo cáo hoạt động với Công đoàn",
        "the board reports on its work to the union",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::WORK_INSPECTION_BOARD],
            list![UNION],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Meet,
                const { &[Topic::STAFF_CONFERENCE] }
            )]),
            Timing::AnyTime,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::BOARD_REPORT] }),
                const { &[Need::Recipients(list![UNION])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:80.3:handle",
        cites!["10/2022/QH15" "80.3"],
        "tiếp nhận, xử lý khiếu nại, kiến nghị, phản ánh theo thẩm quyền, hoặc kiểm tra, giám sát",
        "take up petitions within competence, or inspect and supervise",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![REPRESENTATIVE, UNION, BodyKind::WORK_INSPECTION_BOARD],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::of(ActKind::Petition),
                Pattern::of(ActKind::Complain)
            ]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Answer)),
                Perform::plain(Pattern::of(ActKind::Reply)),
                Perform::plain(Pattern::of(ActKind::Send)),
                Perform::plain(Pattern::of(ActKind::Inspect)),
                Perform::plain(Pattern::of(ActKind::Supervise))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.1.a:issue",
        cites!["10/2022/QH15" "81.1.a"],
        "xây dựng và ban hành quy chế thực hiện dân chủ",
        "make and issue the rules of democracy",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_RULES], None, list![]),
        Rule::Duty(shared(
            list![LEADERSHIP],
            list![
                Partner::new(Part::Coordinates, UNION),
                Partner::new(Part::Coordinates, WORKERS_ORGANISATION)
            ],
            list![STAFF],
            Each::Matter,
            Trigger::Done(list![Pattern::of(ActKind::Consult)]),
            Timing::Unstated,
            list![Perform::plain(DECISION)],
        )),
    ),
    norm(
        "law-10-2022:81.1.a:not-narrower",
        cites!["10/2022/QH15" "81.1.a"],
        "quy chế không được trái hoặc hạn chế nội dung của Luật",
        "the rules may not contradict or narrow the Law",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_RULES], None, list![]),
        validity(
            Subject::Act(DECISION),
            list![Test::Holds(Cond::NotEstablished {
                topic: Topic::NARROWER_RULES,
                by: BodyKind::SUPERIOR_BODY
            })],
            None,
        ),
    ),
    norm(
        "law-10-2022:81.1.c:answer",
        cites!["10/2022/QH15" "81.1.c"],
        "xem xét, giải quyết, trả lời kịp thời kiến nghị, phản ánh, hoặc chuyển đến cơ quan có thẩm quyền",
        "settle and answer petitions promptly, or pass them to who is competent",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![STAFF, UNION],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::of(ActKind::Petition),
                Pattern::of(ActKind::Complain)
            ]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::plain(Pattern::of(ActKind::Answer)),
                Perform::plain(Pattern::of(ActKind::Reply)),
                Perform::plain(Pattern::of(ActKind::Send))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.1.d:provide",
        cites!["10/2022/QH15" "81.1.d"],
        "cung cấp đầy đủ, kịp thời thông tin, tài liệu theo yêu cầu của Ban Thanh tra nhân dân",
        "give the board the information it asks for, promptly",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Petition,
                const { &[Topic::INFORMATION_REQUEST] }
            )]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::plain(Pattern::about(
                    ActKind::Answer,
                    const { &[Topic::INFORMATION_REQUEST] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Reply,
                    const { &[Topic::INFORMATION_REQUEST] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Send,
                    const { &[Topic::INFORMATION_REQUEST] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.1.d:answer-recommendation",
        cites!["10/2022/QH15" "81.1.d"],
        "thông báo kết quả giải quyết kiến nghị của Ban Thanh tra nhân dân trong 15 ngày từ ngày nhận",
        "tell the board within 15 days of receipt how its recommendation was settled",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::BOARD_RECOMMENDATION] }),
                at: LEADERSHIP,
            },
            within_days(15),
            list![
                Perform::plain(Pattern::about(
                    ActKind::Answer,
                    const { &[Topic::BOARD_RECOMMENDATION] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Reply,
                    const { &[Topic::BOARD_RECOMMENDATION] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.1.d:tell-settlements",
        cites!["10/2022/QH15" "81.1.d"],
        "thông báo cho Ban Thanh tra nhân dân kết quả giải quyết khiếu nại, kiến nghị",
        "tell the board how petitions were settled",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Done(list![
                Pattern::of(ActKind::Answer),
                Pattern::of(ActKind::Reply)
            ]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::SETTLEMENTS] }),
                const { &[Need::Recipients(list![BodyKind::WORK_INSPECTION_BOARD])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:81.1.dd:handle",
        cites!["10/2022/QH15" "81.1.dd"],
        "xử lý người có hành vi cản trở, trả thù, trù dập",
        "deal with who obstructs or takes reprisal",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(
            list![MatterKind::ENTERPRISE_AFFAIRS, MatterKind::ENTERPRISE_BOARD],
            None,
            list![],
        ),
        Rule::Duty(duty(
            list![LEADERSHIP],
            list![STAFF],
            Each::Trigger,
            Trigger::Found {
                results: list![FindingResult::Established],
                topics: list![Topic::OBSTRUCTION],
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::of(ActKind::Discipline))],
        )),
    ),
    norm(
        "law-10-2022:81.2.a:recognise",
        cites!["10/2022/QH15" "81.2.a"],
        "Công đoàn công nhận kết quả bầu thành viên Ban Thanh tra nhân dân",
        "the union recognises the election of the board",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD_ELECTION], None, list![]),
        Rule::Duty(duty(
            list![UNION],
            list![STAFF],
            Each::Round,
            Trigger::Outcome {
                of: list![NormId::constant("law-10-2022:69.2.c:carried")],
                is: VoteOutcome::Passed,
            },
            Timing::Unstated,
            list![Perform::plain(Pattern::of(ActKind::Recognise))],
        )),
    ),
    norm(
        "law-10-2022:81.2.b:guide",
        cites!["10/2022/QH15" "81.2.b"],
        "Công đoàn xem xét báo cáo và hướng dẫn, chỉ đạo hoạt động của Ban Thanh tra nhân dân",
        "the union considers the report of the board and guides its work",
        Stage::Inspect,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_AFFAIRS], None, list![]),
        Rule::Duty(duty(
            list![UNION],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Done(list![Pattern::about(
                ActKind::Report,
                const { &[Topic::BOARD_REPORT] }
            )]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Guide)),
                Perform::plain(Pattern::of(ActKind::Direct))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.2.c:answer",
        cites!["10/2022/QH15" "81.2.c"],
        "Công đoàn xem xét, giải quyết kiến nghị của Ban Thanh tra nhân dân",
        "the union settles the recommendations of the board",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![UNION],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::BOARD_RECOMMENDATION] }),
                at: UNION,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(
                    ActKind::Answer,
                    const { &[Topic::BOARD_RECOMMENDATION] }
                )),
                Perform::plain(Pattern::about(
                    ActKind::Reply,
                    const { &[Topic::BOARD_RECOMMENDATION] }
                ))
            ],
        )),
    ),
    norm(
        "law-10-2022:81.2.c:urge",
        cites!["10/2022/QH15" "81.2.c"],
        "Công đoàn theo dõi, đôn đốc việc giải quyết kiến nghị của Ban Thanh tra nhân dân",
        "the union follows and urges the settling of the recommendations of the board",
        Stage::Supervise,
        LAW_IN_FORCE,
        scope(list![MatterKind::ENTERPRISE_BOARD], None, list![]),
        Rule::Duty(duty(
            list![UNION],
            list![BodyKind::WORK_INSPECTION_BOARD],
            Each::Trigger,
            Trigger::Received {
                sent: Pattern::about(ActKind::Send, const { &[Topic::BOARD_RECOMMENDATION] }),
                at: LEADERSHIP,
            },
            Timing::Unstated,
            list![
                Perform::plain(Pattern::of(ActKind::Monitor)),
                Perform::plain(Pattern::of(ActKind::Urge))
            ],
        )),
    ),
    norm(
        "law-10-2022:82.2:tell-union",
        cites!["10/2022/QH15" "82.2"],
        "thông báo việc chọn áp dụng đến Công đoàn",
        "tell the union what is applied",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![MatterKind::EMPLOYER_OPT_IN], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::PRIVATE_EMPLOYER],
            list![UNION],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Send, const { &[Topic::OPT_IN] }),
                const { &[Need::Recipients(list![UNION])] }
            )],
        )),
    ),
    norm(
        "law-10-2022:82.2:publicise",
        cites!["10/2022/QH15" "82.2"],
        "công khai nội dung áp dụng để người lao động được biết",
        "make known to workers what is applied",
        Stage::Know,
        LAW_IN_FORCE,
        scope(list![MatterKind::EMPLOYER_OPT_IN], None, list![]),
        Rule::Duty(duty(
            list![BodyKind::PRIVATE_EMPLOYER],
            list![STAFF],
            Each::Trigger,
            Trigger::Done(list![DECISION]),
            Timing::Unstated,
            list![
                Perform::plain(Pattern::about(ActKind::Publish, const { &[Topic::OPT_IN] })),
                Perform::plain(Pattern::about(ActKind::Notify, const { &[Topic::OPT_IN] }))
            ],
        )),
    ),
];

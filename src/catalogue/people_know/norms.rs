//! Norms of Law 10/2022/QH15, Art. 11–14 and 25.

use super::{
    ALWAYS_POSTED, CHANGE, CHANGE_PUBLISHED, CITIZENS, COUNCIL, DOCUMENT, DRAFTS, FRONT, HEAD,
    ITEM_PUBLISHED, ITEMS, LAW_IN_FORCE, NOT_SECRET, PC, PC_CHAIR, PLAN, POSTED, TOLD, WORK,
};
use crate::act::{ActKind, Channel, Facility, Field, Place, Term, Topic};
use crate::catalogue::rows::{
    List, cites, duty, list, norm, precedence, scope, validity, within_working_days,
};
use crate::law::Citation;
use crate::matter::MatterKind;
use crate::norm::{
    Cond, Duty, Each, Need, Norm, Occasion, Pattern, Perform, Rule, Stage, Subject, Test, Timing,
    Trigger,
};

/// What the commune owes to its citizens once an item has its document.
const fn publicity(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    items: List<MatterKind>,
    when: List<Cond>,
    owed: Duty,
) -> Norm {
    norm(
        id,
        cites,
        vi,
        en,
        Stage::Know,
        LAW_IN_FORCE,
        scope(items, None, when),
        Rule::Duty(owed),
    )
}

/// Begun within 5 working days of each document of the item, Art. 12(3).
const fn begun(perform: List<Perform>) -> Duty {
    duty(
        list![PC],
        list![CITIZENS],
        Each::Trigger,
        Trigger::Done(list![DOCUMENT]),
        within_working_days(5),
        perform,
    )
}

/// The list of the quarter, posted in the quarter.
const fn listed(perform: List<Perform>) -> Duty {
    duty(
        list![PC],
        list![CITIZENS],
        Each::Trigger,
        Trigger::Every { months: 3 },
        Timing::InPeriod,
        perform,
    )
}

/// What the chair owes once the plan is adopted.
const fn of_the_plan(perform: List<Perform>) -> Duty {
    duty(
        list![PC_CHAIR],
        list![PC],
        Each::Trigger,
        Trigger::Done(list![PLAN]),
        Timing::Unstated,
        perform,
    )
}

const LIST: Pattern = Pattern::by(
    ActKind::Publish,
    const { &[Topic::PUBLISHED_LIST] },
    const { &[PC] },
);
const LIST_SAYS: Need = Need::Contents(list![
    Field::ITEMS,
    Field::PUBLICITY_FORM,
    Field::PUBLICITY_TIME
]);
const THIRTY_DAYS: Need = Need::Kept { days: 30 };
/// The first day of broadcasting and two more: three days in a row.
const THREE_DAYS_ON_AIR: Need = Need::Kept { days: 2 };

pub(crate) static NORMS: &[Norm] = &[
    publicity(
        "law-10-2022:12.3:publish",
        cites!["10/2022/QH15" "12.3"],
        "công khai chậm nhất 05 ngày làm việc kể từ ngày có quyết định, văn bản",
        "make the item public within 5 working days of its decision or document",
        ITEMS,
        list![NOT_SECRET],
        begun(list![Perform::plain(ITEM_PUBLISHED)]),
    ),
    publicity(
        "law-10-2022:13.1:portal",
        cites!["10/2022/QH15" "13.1", "10/2022/QH15" "12.3"],
        "đăng tải trên cổng, trang thông tin điện tử nơi đã thiết lập",
        "put the item on the portal or website where there is one",
        ITEMS,
        list![NOT_SECRET, Cond::Has(Facility::PORTAL)],
        begun(list![Perform::with(
            ITEM_PUBLISHED,
            const {
                &[Need::Channels {
                    at_least: 1,
                    of: list![Channel::PORTAL],
                }]
            }
        )]),
    ),
    publicity(
        "law-10-2022:13.2:post-seat",
        cites!["10/2022/QH15" "13.2", "10/2022/QH15" "12.3"],
        "niêm yết ít nhất 30 ngày liên tục tại trụ sở cấp xã",
        "post the item at the commune seat for 30 days without a break",
        POSTED,
        list![NOT_SECRET],
        begun(list![Perform::with(
            ITEM_PUBLISHED,
            const { &[Need::Places(list![Place::COMMUNE_SEAT]), THIRTY_DAYS] }
        )]),
    ),
    publicity(
        "law-10-2022:13.2:post-culture-houses",
        cites!["10/2022/QH15" "13.2", "10/2022/QH15" "12.3"],
        "niêm yết ít nhất 30 ngày liên tục tại nhà văn hóa ở thôn, tổ dân phố",
        "post the item at the culture houses for 30 days without a break",
        POSTED,
        list![NOT_SECRET, Cond::Has(Facility::CULTURE_HOUSES)],
        begun(list![Perform::with(
            ITEM_PUBLISHED,
            const { &[Need::Places(list![Place::ALL_CULTURE_HOUSES]), THIRTY_DAYS] }
        )]),
    ),
    publicity(
        "law-10-2022:13.2:post-activity-points",
        cites!["10/2022/QH15" "13.2", "10/2022/QH15" "12.3"],
        "niêm yết ít nhất 30 ngày liên tục tại các điểm sinh hoạt cộng đồng",
        "post the item at the community points for 30 days without a break",
        POSTED,
        list![NOT_SECRET, Cond::Has(Facility::ACTIVITY_POINTS)],
        begun(list![Perform::with(
            ITEM_PUBLISHED,
            const { &[Need::Places(list![Place::ALL_ACTIVITY_POINTS]), THIRTY_DAYS] }
        )]),
    ),
    publicity(
        "law-10-2022:13.2.p2:keep-posted",
        cites!["10/2022/QH15" "13.2.p2", "10/2022/QH15" "12.3"],
        "niêm yết thường xuyên tại trụ sở cấp xã",
        "keep the item posted at the commune seat all the time",
        ALWAYS_POSTED,
        list![NOT_SECRET],
        duty(
            list![PC],
            list![CITIZENS],
            Each::Matter,
            Trigger::Done(list![DOCUMENT]),
            within_working_days(5),
            list![Perform::with(
                ITEM_PUBLISHED,
                const { &[Need::Places(list![Place::COMMUNE_SEAT]), Need::StillUp,] }
            )],
        ),
    ),
    publicity(
        "law-10-2022:13.2.p2:update",
        cites!["10/2022/QH15" "13.2.p2"],
        "cập nhật nội dung niêm yết thường xuyên khi có thay đổi",
        "bring what is posted all the time up to date when it changes",
        ALWAYS_POSTED,
        list![NOT_SECRET],
        duty(
            list![PC],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![CHANGE]),
            Timing::Unstated,
            list![Perform::with(
                CHANGE_PUBLISHED,
                const { &[Need::Places(list![Place::COMMUNE_SEAT])] }
            )],
        ),
    ),
    publicity(
        "law-10-2022:13.2.p2:list-seat",
        cites!["10/2022/QH15" "13.2.p2"],
        "niêm yết hằng quý danh sách nội dung đã công khai tại trụ sở cấp xã",
        "post the list of items made public each quarter at the commune seat",
        WORK,
        list![],
        listed(list![Perform::with(
            LIST,
            const { &[LIST_SAYS, Need::Places(list![Place::COMMUNE_SEAT])] }
        )]),
    ),
    publicity(
        "law-10-2022:13.2.p2:list-culture-houses",
        cites!["10/2022/QH15" "13.2.p2"],
        "niêm yết hằng quý danh sách nội dung đã công khai tại nhà văn hóa ở thôn, tổ dân phố",
        "post the list of items made public each quarter at the culture houses",
        WORK,
        list![Cond::Has(Facility::CULTURE_HOUSES)],
        listed(list![Perform::with(
            LIST,
            const { &[LIST_SAYS, Need::Places(list![Place::ALL_CULTURE_HOUSES])] }
        )]),
    ),
    publicity(
        "law-10-2022:13.2.p2:list-activity-points",
        cites!["10/2022/QH15" "13.2.p2"],
        "niêm yết hằng quý danh sách nội dung đã công khai tại các điểm sinh hoạt cộng đồng",
        "post the list of items made public each quarter at the community points",
        WORK,
        list![Cond::Has(Facility::ACTIVITY_POINTS)],
        listed(list![Perform::with(
            LIST,
            const { &[LIST_SAYS, Need::Places(list![Place::ALL_ACTIVITY_POINTS])] }
        )]),
    ),
    publicity(
        "law-10-2022:13.3:broadcast",
        cites!["10/2022/QH15" "13.3", "10/2022/QH15" "12.3"],
        "phát trên hệ thống truyền thanh của cấp xã ít nhất 03 ngày liên tục",
        "broadcast the item over the commune loudspeakers on 3 days in a row",
        TOLD,
        list![NOT_SECRET, Cond::Has(Facility::COMMUNE_LOUDSPEAKER)],
        begun(list![Perform::with(
            ITEM_PUBLISHED,
            const {
                &[
                    Need::Channels {
                        at_least: 1,
                        of: list![Channel::COMMUNE_LOUDSPEAKER],
                    },
                    THREE_DAYS_ON_AIR,
                ]
            }
        )]),
    ),
    publicity(
        "law-10-2022:13.4:send-heads",
        cites!["10/2022/QH15" "13.4", "10/2022/QH15" "12.3"],
        "gửi thông tin đến mọi Trưởng thôn, Tổ trưởng tổ dân phố",
        "send the item to every village head",
        TOLD,
        list![NOT_SECRET],
        begun(list![Perform::with(
            Pattern::by(
                ActKind::Send,
                const { &[Topic::CONTENT_ITEM] },
                const { &[PC] }
            ),
            const { &[Need::Every(list![HEAD])] }
        )]),
    ),
    publicity(
        "law-10-2022:13.4:tell-people",
        cites!["10/2022/QH15" "13.4"],
        "Trưởng thôn thông báo thông tin đến Nhân dân bằng ít nhất một hình thức",
        "each village head passes the item on to the people in at least one of the forms",
        TOLD,
        list![NOT_SECRET],
        duty(
            list![HEAD],
            list![CITIZENS],
            Each::Bearer,
            Trigger::Done(list![Pattern::by(
                ActKind::Send,
                const { &[Topic::CONTENT_ITEM] },
                const { &[PC] }
            )]),
            Timing::Unstated,
            list![Perform::with(
                Pattern::about(ActKind::Notify, const { &[Topic::CONTENT_ITEM] }),
                const {
                    &[Need::Channels {
                        at_least: 1,
                        of: list![
                            Channel::MEETING,
                            Channel::DIRECT,
                            Channel::HOUSEHOLD_LETTER,
                            Channel::TELEPHONE,
                            Channel::AGREED_NETWORK
                        ],
                    }]
                }
            )],
        ),
    ),
    publicity(
        "law-10-2022:14.1:plan",
        cites!["10/2022/QH15" "14.1"],
        "có kế hoạch thực hiện việc công khai thông tin",
        "have a plan of publicity",
        WORK,
        list![],
        duty(
            list![PC],
            list![CITIZENS],
            Each::Matter,
            Trigger::Done(list![LIST]),
            Timing::AnyTime,
            list![Perform::plain(PLAN)],
        ),
    ),
    norm(
        "law-10-2022:14.1:plan-contents",
        cites!["10/2022/QH15" "14.1"],
        "kế hoạch nêu rõ nội dung, hình thức, thời điểm, thời hạn công khai và trách nhiệm tổ chức thực hiện",
        "the plan states the items, forms, times and periods of publicity and who is responsible",
        Stage::Know,
        LAW_IN_FORCE,
        scope(WORK, None, list![]),
        validity(
            Subject::Act(PLAN),
            list![Test::Meets(list![Need::Contents(list![
                Field::ITEMS,
                Field::PUBLICITY_FORM,
                Field::PUBLICITY_TIME,
                Field::PUBLICITY_TERM,
                Field::RESPONSIBLE
            ])])],
            None,
        ),
    ),
    publicity(
        "law-10-2022:14.1.p2:direct",
        cites!["10/2022/QH15" "14.1.p2"],
        "Chủ tịch Ủy ban nhân dân cấp xã chỉ đạo thực hiện kế hoạch công khai",
        "the chair of the People's Committee directs how the plan is carried out",
        WORK,
        list![],
        of_the_plan(list![Perform::plain(Pattern::by(
            ActKind::Direct,
            const { &[Topic::PUBLICITY] },
            const { &[PC_CHAIR] }
        ))]),
    ),
    publicity(
        "law-10-2022:14.1.p2:inspect",
        cites!["10/2022/QH15" "14.1.p2"],
        "Chủ tịch Ủy ban nhân dân cấp xã kiểm tra, đôn đốc thực hiện kế hoạch công khai",
        "the chair of the People's Committee inspects and urges the carrying out of the plan",
        WORK,
        list![],
        of_the_plan(list![
            Perform::plain(Pattern::by(ActKind::Inspect, &[], const { &[PC_CHAIR] })),
            Perform::plain(Pattern::by(
                ActKind::Urge,
                const { &[Topic::PUBLICITY] },
                const { &[PC_CHAIR] }
            ))
        ]),
    ),
    publicity(
        "law-10-2022:14.1.p2:report",
        cites!["10/2022/QH15" "14.1.p2"],
        "Chủ tịch báo cáo Ủy ban nhân dân về kết quả thực hiện kế hoạch công khai",
        "the chair reports to the People's Committee on the results of the plan",
        WORK,
        list![],
        of_the_plan(list![Perform::with(
            Pattern::by(
                ActKind::Report,
                const { &[Topic::PUBLICITY] },
                const { &[PC_CHAIR] }
            ),
            const { &[Need::Recipients(list![PC])] }
        )]),
    ),
    publicity(
        "law-10-2022:14.1.p3:publish-change",
        cites!["10/2022/QH15" "14.1.p3"],
        "kịp thời công khai nội dung thay đổi, điều chỉnh",
        "make a change of the item public promptly",
        ITEMS,
        list![NOT_SECRET],
        duty(
            list![PC],
            list![CITIZENS],
            Each::Trigger,
            Trigger::Done(list![CHANGE]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![Perform::plain(CHANGE_PUBLISHED)],
        ),
    ),
    publicity(
        "law-10-2022:14.3:report",
        cites!["10/2022/QH15" "14.3"],
        "báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất, đồng thời gửi Ủy ban Mặt trận Tổ quốc cùng cấp",
        "report to the Council at its nearest ordinary session, and send the report to the Front",
        ITEMS,
        list![NOT_SECRET],
        duty(
            list![PC],
            list![COUNCIL, FRONT],
            Each::Matter,
            Trigger::Done(list![ITEM_PUBLISHED]),
            Timing::AtNext {
                occasion: Occasion::OrdinarySession,
            },
            list![Perform::with(
                Pattern::by(
                    ActKind::Report,
                    const { &[Topic::PUBLICITY] },
                    const { &[PC] }
                ),
                const { &[Need::Recipients(list![COUNCIL, FRONT])] }
            )],
        ),
    ),
    norm(
        "law-10-2022:25:consult-first",
        cites!["10/2022/QH15" "25.1", "10/2022/QH15" "25.2", "10/2022/QH15" "25.3", "10/2022/QH15" "25.4", "10/2022/QH15" "25.5", "10/2022/QH15" "25.6", "10/2022/QH15" "25.7", "10/2022/QH15" "25.8", "10/2022/QH15" "25.9"],
        "lấy ý kiến Nhân dân trước khi cơ quan có thẩm quyền quyết định",
        "the people are heard before the authority decides",
        Stage::Discuss,
        LAW_IN_FORCE,
        scope(DRAFTS, None, list![]),
        precedence(
            list![
                Pattern::of(ActKind::Consult),
                Pattern::of(ActKind::Dialogue)
            ],
            list![DOCUMENT],
        ),
    ),
];

//! What is forbidden (Art. 9), and what bodies from the Government to the commune owe (Art. 83–89).

use super::{LAW_IN_FORCE, WITH_DISTRICTS};
use crate::act::{ActKind, FindingResult, Rung, Term, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{List, cites, duty, list, norm, precedence, scope};
use crate::matter::{MatterKind, Reach};
use crate::norm::{
    Bearers, Cond, Duty, Each, EvidenceClass, Modality, Norm, Part, Partner, Pattern, Perform,
    Rule, Scope, Stage, Timing, Trigger,
};

const NOBODY: List<BodyKind> = list![];
const CITIZENS: List<BodyKind> = list![BodyKind::CITIZENS];

const PC: BodyKind = BodyKind::COMMUNE_PC;
const PROVINCE_PC: BodyKind = BodyKind::PROVINCE_PC;
const DISTRICT_PC: BodyKind = BodyKind::DISTRICT_PC;
const MINISTRY: BodyKind = BodyKind::MINISTRY_HOME_AFFAIRS;
const LABOUR: BodyKind = BodyKind::MINISTRY_LABOUR;

/// The Front's committees. The central one, and the district's until 2025-07-01, are not bodies of a case.
const FRONT: List<BodyKind> = list![BodyKind::PROVINCE_FRONT, BodyKind::COMMUNE_FRONT];
const TRADE_UNION: List<BodyKind> = list![BodyKind::TRADE_UNION];
const OTHER_ORGANISATIONS: List<BodyKind> = list![BodyKind::MASS_ORGANISATION];

/// How bodies carry the law out.
const CARRYING_OUT: Scope = scope(list![MatterKind::CARRYING_OUT_OF_LAW], None, list![]);
const PETITIONS: Scope = scope(list![MatterKind::PETITIONS], None, list![]);
/// Petitions that are the commune's to answer.
const PETITIONS_OF_THE_COMMUNE: Scope =
    scope(list![MatterKind::PETITIONS], Some(Reach::Commune), list![]);

const fn any(kind: ActKind) -> Perform {
    Perform::plain(Pattern::of(kind))
}

/// Conduct that is forbidden to everybody: a competent body's written conclusion speaks of it, one at a time.
const fn forbidden(topics: List<Topic>) -> Rule {
    Rule::Duty(Duty {
        modality: Modality::Prohibition,
        owes: NOBODY,
        with: list![],
        to: CITIZENS,
        each: Each::Trigger,
        trigger: Trigger::Found {
            results: list![
                FindingResult::Established,
                FindingResult::NotDone,
                FindingResult::NoEvidence
            ],
            topics,
        },
        timing: Timing::Unstated,
        perform: list![],
        rung: Rung::Claimed,
        bearers: Bearers::Each,
        class: EvidenceClass::Firm,
    })
}

/// A duty that the law lays on each of some bodies, of which records show signs.
const fn signs(
    owes: List<BodyKind>,
    with: List<Partner>,
    to: List<BodyKind>,
    perform: List<Perform>,
) -> Rule {
    Rule::Duty(Duty {
        modality: Modality::Obligation,
        owes,
        with,
        to,
        each: Each::Bearer,
        trigger: Trigger::InForce,
        timing: Timing::Unstated,
        perform,
        rung: Rung::Claimed,
        bearers: Bearers::Each,
        class: EvidenceClass::Trace {
            by: BodyKind::COMPETENT_BODY,
        },
    })
}

/// What each of some acts starts, with no time stated.
const fn answers(
    owes: List<BodyKind>,
    to: List<BodyKind>,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Rule {
    Rule::Duty(duty(owes, to, Each::Trigger, trigger, timing, perform))
}

/// A competent body's demand for a report, once it has arrived.
const fn asked_for_report(at: BodyKind) -> Trigger {
    Trigger::Received {
        sent: Pattern::about(ActKind::Send, const { &[Topic::REPORT_REQUEST] }),
        at,
    }
}

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "law-10-2022:9.1:no-hindering",
        cites!["10/2022/QH15" "9.1"],
        "không gây khó khăn, cản trở, đe dọa công dân thực hiện dân chủ",
        "not to make it hard for citizens, hinder or threaten them",
        Stage::Organise,
        LAW_IN_FORCE,
        Scope::ANY,
        forbidden(list![Topic::HINDERING]),
    ),
    norm(
        "law-10-2022:9.2:no-reprisal",
        cites!["10/2022/QH15" "9.2"],
        "không bao che, trù dập, thiếu trách nhiệm khi giải quyết kiến nghị; không tiết lộ người tố cáo",
        "no shielding, reprisal or neglect in handling petitions; no disclosing of who denounced",
        Stage::Inspect,
        LAW_IN_FORCE,
        Scope::ANY,
        forbidden(list![Topic::REPRISAL, Topic::DISCLOSURE]),
    ),
    norm(
        "law-10-2022:9.3:no-abuse-against-order",
        cites!["10/2022/QH15" "9.3"],
        "không lợi dụng dân chủ để xâm phạm an ninh, trật tự, lợi ích của Nhà nước và của người khác",
        "not to abuse democracy against security, order or the interests of the State and others",
        Stage::Organise,
        LAW_IN_FORCE,
        Scope::ANY,
        forbidden(list![Topic::ABUSE_AGAINST_ORDER]),
    ),
    norm(
        "law-10-2022:9.4:no-abuse-to-slander",
        cites!["10/2022/QH15" "9.4"],
        "không lợi dụng dân chủ để xuyên tạc, vu khống, kích động, phân biệt",
        "not to abuse democracy to distort, slander, incite or discriminate",
        Stage::Organise,
        LAW_IN_FORCE,
        Scope::ANY,
        forbidden(list![Topic::ABUSE_TO_SLANDER]),
    ),
    norm(
        "law-10-2022:9.5:no-falsification",
        cites!["10/2022/QH15" "9.5"],
        "không giả mạo, gian lận làm sai lệch kết quả bàn, quyết định, tham gia ý kiến",
        "not to falsify by forgery or fraud what the people discussed, decided or said",
        Stage::Discuss,
        LAW_IN_FORCE,
        Scope::ANY,
        forbidden(list![Topic::FALSIFICATION]),
    ),
    norm(
        "law-10-2022:83.2.b:report",
        cites!["10/2022/QH15" "83.2.b"],
        "Bộ Nội vụ theo dõi, kiểm tra, tổng hợp, báo cáo Chính phủ kết quả thực hiện dân chủ",
        "the Ministry of Home Affairs follows, inspects and reports to the Government",
        Stage::Inspect,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            list![MINISTRY],
            list![],
            list![BodyKind::GOVERNMENT],
            list![
                any(ActKind::Monitor),
                any(ActKind::Inspect),
                Perform::plain(Pattern::about(
                    ActKind::Report,
                    const { &[Topic::DEMOCRACY_REPORT] }
                ))
            ],
        ),
    ),
    norm(
        "law-10-2022:83.3.b:report",
        cites!["10/2022/QH15" "83.3.b"],
        "Bộ Lao động - Thương binh và Xã hội phối hợp báo cáo về tổ chức có sử dụng lao động",
        "the ministry of labour joins in the report on employers",
        Stage::Inspect,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            list![LABOUR],
            list![Partner::new(Part::Coordinates, MINISTRY)],
            list![BodyKind::GOVERNMENT],
            list![Perform::plain(Pattern::about(
                ActKind::Report,
                const { &[Topic::DEMOCRACY_REPORT] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:83.4:guide-funding",
        cites!["10/2022/QH15" "83.4"],
        "Bộ Tài chính hướng dẫn kinh phí thực hiện dân chủ và hỗ trợ các ban",
        "the Ministry of Finance guides the funding of democracy and of the boards",
        Stage::Organise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            list![BodyKind::MINISTRY_FINANCE],
            list![],
            list![BodyKind::INSPECTION_BOARD, BodyKind::INVESTMENT_BOARD],
            list![Perform::plain(Pattern::about(
                ActKind::Guide,
                const { &[Topic::DEMOCRACY_FUNDING] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:85.2:submit-first-province",
        cites!["10/2022/QH15" "85.2"],
        "biện pháp bảo đảm: Ủy ban nhân dân cấp tỉnh trình trước, Hội đồng nhân dân cùng cấp quyết định sau",
        "measures: the provincial People's Committee submits them before its Council decides",
        Stage::Organise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        precedence(
            list![Pattern::by(
                ActKind::Send,
                const { &[Topic::MEASURES] },
                const { &[PROVINCE_PC] }
            )],
            list![Pattern::by(
                ActKind::Decide,
                const { &[Topic::MEASURES] },
                const { &[BodyKind::PROVINCE_COUNCIL] }
            )],
        ),
    ),
    norm(
        "law-10-2022:85.2:submit-first-district",
        cites!["10/2022/QH15" "85.2"],
        "biện pháp bảo đảm: Ủy ban nhân dân cấp huyện trình trước, Hội đồng nhân dân cùng cấp quyết định sau",
        "measures: the district People's Committee submits them before its Council decides",
        Stage::Organise,
        WITH_DISTRICTS,
        CARRYING_OUT,
        precedence(
            list![Pattern::by(
                ActKind::Send,
                const { &[Topic::MEASURES] },
                const { &[DISTRICT_PC] }
            )],
            list![Pattern::by(
                ActKind::Decide,
                const { &[Topic::MEASURES] },
                const { &[BodyKind::DISTRICT_COUNCIL] }
            )],
        ),
    ),
    norm(
        "law-10-2022:85.3:report-province",
        cites!["10/2022/QH15" "85.3"],
        "Ủy ban nhân dân cấp tỉnh báo cáo tình hình thực hiện dân chủ khi được yêu cầu",
        "the provincial People's Committee reports on the state of democracy when asked",
        Stage::Inspect,
        LAW_IN_FORCE,
        CARRYING_OUT,
        answers(
            list![PROVINCE_PC],
            list![BodyKind::COMPETENT_BODY],
            asked_for_report(PROVINCE_PC),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Report,
                const { &[Topic::DEMOCRACY_REPORT] },
                const { &[PROVINCE_PC] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:85.3:report-district",
        cites!["10/2022/QH15" "85.3"],
        "Ủy ban nhân dân cấp huyện báo cáo tình hình thực hiện dân chủ khi được yêu cầu",
        "the district People's Committee reports on the state of democracy when asked",
        Stage::Inspect,
        WITH_DISTRICTS,
        CARRYING_OUT,
        answers(
            list![DISTRICT_PC],
            list![BodyKind::COMPETENT_BODY],
            asked_for_report(DISTRICT_PC),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Report,
                const { &[Topic::DEMOCRACY_REPORT] },
                const { &[DISTRICT_PC] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:86.1.b:supervise",
        cites!["10/2022/QH15" "86.1.b"],
        "Hội đồng nhân dân cấp xã giám sát việc thực hiện pháp luật về dân chủ trên địa bàn",
        "the commune Council supervises how the law is carried out in the commune",
        Stage::Supervise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            list![BodyKind::COMMUNE_COUNCIL],
            list![],
            CITIZENS,
            list![any(ActKind::Supervise)],
        ),
    ),
    norm(
        "law-10-2022:86.2.c:answer",
        cites!["10/2022/QH15" "86.2.c"],
        "Ủy ban nhân dân cấp xã giải quyết, trả lời kịp thời khiếu nại, tố cáo, kiến nghị",
        "the commune People's Committee answers complaints and petitions promptly",
        Stage::Inspect,
        LAW_IN_FORCE,
        PETITIONS_OF_THE_COMMUNE,
        answers(
            list![PC],
            list![
                BodyKind::CITIZENS,
                BodyKind::INSPECTION_BOARD,
                BodyKind::INVESTMENT_BOARD,
                BodyKind::COMMUNE_FRONT,
                BodyKind::MASS_ORGANISATION
            ],
            Trigger::Done(list![
                Pattern::of(ActKind::Petition),
                Pattern::of(ActKind::Complain)
            ]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![
                Perform::plain(Pattern::by(ActKind::Answer, &[], const { &[PC] })),
                Perform::plain(Pattern::by(ActKind::Reply, &[], const { &[PC] }))
            ],
        ),
    ),
    norm(
        "law-10-2022:86.2.d:report-beyond-powers",
        cites!["10/2022/QH15" "86.2.d"],
        "Ủy ban nhân dân cấp xã kịp thời báo cáo cấp trên vấn đề không thuộc thẩm quyền",
        "the commune People's Committee reports promptly what is beyond its powers",
        Stage::Organise,
        LAW_IN_FORCE,
        Scope {
            matters: list![],
            reach: None,
            when: list![Cond::Judged {
                topic: Topic::BEYOND_POWERS,
                by: PC,
            }],
        },
        answers(
            list![PC],
            list![BodyKind::COMPETENT_BODY],
            Trigger::Done(list![Pattern::by(
                ActKind::Judge,
                const { &[Topic::BEYOND_POWERS] },
                const { &[PC] }
            )]),
            Timing::Open {
                term: Term::PROMPTLY,
            },
            list![Perform::plain(Pattern::by(
                ActKind::Report,
                const { &[Topic::BEYOND_POWERS] },
                const { &[PC] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:87.2:guide",
        cites!["10/2022/QH15" "87.2"],
        "Mặt trận tham gia, hỗ trợ, hướng dẫn Nhân dân thực hiện dân chủ",
        "the Front takes part in, supports and guides the people's practice of democracy",
        Stage::Organise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(FRONT, list![], CITIZENS, list![any(ActKind::Guide)]),
    ),
    norm(
        "law-10-2022:87.3:forward",
        cites!["10/2022/QH15" "87.3"],
        "Mặt trận tiếp nhận, tổng hợp, chuyển khiếu nại, phản ánh, kiến nghị đến cơ quan có thẩm quyền",
        "the Front passes on the complaints and petitions it receives",
        Stage::Inspect,
        LAW_IN_FORCE,
        PETITIONS,
        answers(
            FRONT,
            CITIZENS,
            Trigger::Done(list![Pattern::by(
                ActKind::Receive,
                &[],
                const { &[BodyKind::PROVINCE_FRONT, BodyKind::COMMUNE_FRONT] }
            )]),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Send,
                &[],
                const { &[BodyKind::PROVINCE_FRONT, BodyKind::COMMUNE_FRONT] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:87.3:follow",
        cites!["10/2022/QH15" "87.3"],
        "Mặt trận giám sát quá trình giải quyết khiếu nại, phản ánh, kiến nghị",
        "the Front supervises how complaints and petitions are handled",
        Stage::Supervise,
        LAW_IN_FORCE,
        PETITIONS,
        signs(FRONT, list![], CITIZENS, list![any(ActKind::Supervise)]),
    ),
    norm(
        "law-10-2022:87.4:supervise",
        cites!["10/2022/QH15" "87.4"],
        "Mặt trận giám sát, phản biện xã hội về thực hiện chính sách, pháp luật về dân chủ",
        "the Front supervises and criticises how policy and law on democracy are carried out",
        Stage::Supervise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            FRONT,
            list![],
            CITIZENS,
            list![any(ActKind::Supervise), any(ActKind::Critique)],
        ),
    ),
    norm(
        "law-10-2022:88.2:guide",
        cites!["10/2022/QH15" "88.2"],
        "Công đoàn tham gia, hỗ trợ, hướng dẫn thực hiện dân chủ ở cơ quan, đơn vị, tổ chức",
        "the Trade Union supports and guides democracy at work",
        Stage::Organise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(TRADE_UNION, list![], list![], list![any(ActKind::Guide)]),
    ),
    norm(
        "law-10-2022:88.3:forward",
        cites!["10/2022/QH15" "88.3"],
        "Công đoàn tiếp nhận, tổng hợp, chuyển khiếu nại, phản ánh, kiến nghị của người lao động",
        "the Trade Union passes on the complaints and petitions of staff it receives",
        Stage::Inspect,
        LAW_IN_FORCE,
        PETITIONS,
        answers(
            TRADE_UNION,
            list![],
            Trigger::Done(list![Pattern::by(
                ActKind::Receive,
                &[],
                const { &[BodyKind::TRADE_UNION] }
            )]),
            Timing::Unstated,
            list![Perform::plain(Pattern::by(
                ActKind::Send,
                &[],
                const { &[BodyKind::TRADE_UNION] }
            ))],
        ),
    ),
    norm(
        "law-10-2022:88.3:follow",
        cites!["10/2022/QH15" "88.3"],
        "Công đoàn theo dõi, giám sát quá trình giải quyết khiếu nại, phản ánh, kiến nghị",
        "the Trade Union follows and supervises how complaints and petitions are handled",
        Stage::Supervise,
        LAW_IN_FORCE,
        PETITIONS,
        signs(
            TRADE_UNION,
            list![],
            list![],
            list![any(ActKind::Monitor), any(ActKind::Supervise)],
        ),
    ),
    norm(
        "law-10-2022:88.4:supervise",
        cites!["10/2022/QH15" "88.4"],
        "Công đoàn giám sát, phản biện xã hội về việc liên quan trực tiếp đến đoàn viên",
        "the Trade Union supervises and criticises what bears directly on its members",
        Stage::Supervise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            TRADE_UNION,
            list![],
            list![],
            list![any(ActKind::Supervise), any(ActKind::Critique)],
        ),
    ),
    norm(
        "law-10-2022:89.1:inform",
        cites!["10/2022/QH15" "89.1"],
        "tổ chức chính trị - xã hội khác tuyên truyền, phổ biến về thực hiện dân chủ",
        "the other socio-political organisations make democracy known",
        Stage::Know,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            OTHER_ORGANISATIONS,
            list![],
            CITIZENS,
            list![any(ActKind::Publish), any(ActKind::Train)],
        ),
    ),
    norm(
        "law-10-2022:89.2:take-part",
        cites!["10/2022/QH15" "89.2"],
        "tổ chức chính trị - xã hội khác tham gia, phối hợp kiểm tra, thanh tra, giám sát",
        "the other socio-political organisations take part in inspection and supervision",
        Stage::Inspect,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            OTHER_ORGANISATIONS,
            list![Partner::new(Part::Leads, BodyKind::COMPETENT_BODY)],
            CITIZENS,
            list![any(ActKind::Inspect), any(ActKind::Supervise)],
        ),
    ),
    norm(
        "law-10-2022:89.3:supervise",
        cites!["10/2022/QH15" "89.3"],
        "tổ chức chính trị - xã hội khác giám sát, phản biện xã hội về việc liên quan trực tiếp đến hội viên",
        "the other socio-political organisations supervise and criticise what bears on their members",
        Stage::Supervise,
        LAW_IN_FORCE,
        CARRYING_OUT,
        signs(
            OTHER_ORGANISATIONS,
            list![],
            list![],
            list![any(ActKind::Supervise), any(ActKind::Critique)],
        ),
    ),
];

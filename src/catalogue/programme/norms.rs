//! The tasks and the organisation of their carrying out: points II.1 to III.3.

use super::{CASES, PROGRAMME, SENT, STANDING, TRACE, at};
use crate::act::{ActKind, Field, FindingResult, Rung, Term, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{List, list, norm};
use crate::norm::{
    Bearers, Duty, Each, EvidenceClass, Modality, Need, Norm, Part, Partner, Pattern, Perform,
    Rule, Stage, Timing, Trigger,
};
use crate::time::Period;

const NOBODY: List<BodyKind> = list![];
const NO_PART: List<Partner> = list![];
const SINCE: Trigger = Trigger::Standing { since: SENT };
const YEARLY: Trigger = Trigger::EachYear { since: SENT };
const PROMPTLY: Timing = Timing::Open {
    term: Term::PROMPTLY,
};

const PC: BodyKind = BodyKind::PROVINCE_PC;
const PC_LEADS: BodyKind = BodyKind::PC_PARTY_CIVIL_AFFAIRS;
const COUNCIL: BodyKind = BodyKind::PROVINCE_COUNCIL;
const COUNCIL_LEADS: BodyKind = BodyKind::COUNCIL_PARTY_DELEGATION;

/// The standing committees of the districts, and the Party civil affairs committees and delegations
/// under the province, II.1. "And equivalents" (*và tương đương*) is an open set: the caller's to fill.
const LEADERS: List<BodyKind> = list![
    BodyKind::DISTRICT_STANDING,
    BodyKind::PARTY_CIVIL_AFFAIRS,
    BodyKind::PC_PARTY_CIVIL_AFFAIRS,
    BodyKind::PARTY_DELEGATION,
    BodyKind::COUNCIL_PARTY_DELEGATION
];
/// The committees that carry the programme out, III.1.
const COMMITTEES: List<BodyKind> = list![
    BodyKind::DISTRICT_PARTY,
    BodyKind::PARTY_COMMITTEE_DIRECT,
    BodyKind::PARTY_CIVIL_AFFAIRS,
    BodyKind::PC_PARTY_CIVIL_AFFAIRS,
    BodyKind::PARTY_DELEGATION,
    BodyKind::COUNCIL_PARTY_DELEGATION
];
/// The Front and the five socio-political organisations of the province, II.6.
const FRONT: List<BodyKind> = list![
    BodyKind::PROVINCE_FRONT,
    BodyKind::PROVINCE_TRADE_UNION,
    BodyKind::PROVINCE_FARMERS,
    BodyKind::PROVINCE_YOUTH_UNION,
    BodyKind::PROVINCE_WOMEN,
    BodyKind::PROVINCE_VETERANS
];
const ADVISERS: List<BodyKind> = list![BodyKind::PROVINCE_ADVISORY_BODY];
/// Named together, III.3; the text does not say whether they act jointly.
const WATCHERS: List<BodyKind> = list![
    BodyKind::PROVINCE_MASS_MOBILISATION,
    BodyKind::STEERING_COMMITTEE
];

/// A competent body found it done badly or against the rules, II.4.
const BAD: List<FindingResult> = list![
    FindingResult::NotDone,
    FindingResult::NotAsRequired,
    FindingResult::OutsidePowers
];

const TO_STANDING: &[Need] = &[Need::Recipients(list![STANDING])];

const fn any(kind: ActKind) -> Perform {
    Perform::plain(Pattern::of(kind))
}

const fn about(kind: ActKind, topics: &'static [Topic]) -> Perform {
    Perform::plain(Pattern::about(kind, topics))
}

#[expect(
    clippy::too_many_arguments,
    reason = "a row of a table: the arguments are its columns, in their fixed order"
)]
const fn owed(
    owes: List<BodyKind>,
    with: List<Partner>,
    to: List<BodyKind>,
    each: Each,
    bearers: Bearers,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
    class: EvidenceClass,
    rung: Rung,
) -> Rule {
    Rule::Duty(Duty {
        modality: Modality::Obligation,
        owes,
        with,
        to,
        each,
        trigger,
        timing,
        perform,
        rung,
        bearers,
        class,
    })
}

/// A duty that a document discharges.
#[expect(
    clippy::too_many_arguments,
    reason = "a row of a table: the arguments are its columns, in their fixed order"
)]
const fn written(
    owes: List<BodyKind>,
    with: List<Partner>,
    to: List<BodyKind>,
    each: Each,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
    bearers: Bearers,
) -> Rule {
    owed(
        owes,
        with,
        to,
        each,
        bearers,
        trigger,
        timing,
        perform,
        EvidenceClass::Firm,
        Rung::Evidenced,
    )
}

/// A duty of each of some bodies, with no time stated, of which records show signs.
const fn signs(
    owes: List<BodyKind>,
    with: List<Partner>,
    to: List<BodyKind>,
    trigger: Trigger,
    timing: Timing,
    perform: List<Perform>,
) -> Rule {
    owed(
        owes,
        with,
        to,
        Each::Bearer,
        Bearers::Each,
        trigger,
        timing,
        perform,
        TRACE,
        Rung::Claimed,
    )
}

/// The same, standing from the day the programme came.
const fn trace(owes: List<BodyKind>, perform: List<Perform>) -> Rule {
    signs(owes, NO_PART, NOBODY, SINCE, Timing::Unstated, perform)
}

/// What follows a finding on a case, of which records show signs; the text has no subject.
const fn after_finding(
    results: List<FindingResult>,
    topics: List<Topic>,
    timing: Timing,
    perform: List<Perform>,
    rung: Rung,
) -> Rule {
    owed(
        NOBODY,
        NO_PART,
        NOBODY,
        Each::Matter,
        Bearers::Each,
        Trigger::Found { results, topics },
        timing,
        perform,
        TRACE,
        rung,
    )
}

pub(crate) static NORMS: &[Norm] = &[
    norm(
        "programme-kl-120:ii.1.b:lead",
        at!["II.1.b"],
        "trực tiếp lãnh đạo, chỉ đạo và kiểm tra, giám sát việc thực hiện Chỉ thị số 30-CT/TW",
        "lead, direct, inspect and supervise in person the carrying out of Directive 30-CT/TW",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        trace(
            LEADERS,
            list![
                any(ActKind::Direct),
                about(ActKind::Plan, const { &[Topic::DEMOCRACY_INSPECTION] }),
                any(ActKind::Inspect),
                any(ActKind::Supervise)
            ],
        ),
    ),
    norm(
        "programme-kl-120:ii.1.dd:evaluate",
        at!["II.1.dd"],
        "đưa việc thực hiện Quy chế dân chủ cơ sở thành một tiêu chí đánh giá tổ chức cơ sở đảng và đảng viên hàng năm",
        "make the carrying out of the rules a criterion of the yearly rating of base Party organisations and members",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        written(
            LEADERS,
            list![],
            list![],
            Each::Bearer,
            YEARLY,
            Timing::InYear,
            list![Perform::with(
                Pattern::about(ActKind::Evaluate, const { &[Topic::YEARLY_RATING] }),
                const { &[Need::Contents(list![Field::DEMOCRACY_CRITERION])] }
            )],
            Bearers::Each,
        ),
    ),
    norm(
        "programme-kl-120:ii.1.e:handle",
        at!["II.1.e"],
        "chống các biểu hiện quan liêu, tiêu cực và các hành vi xâm phạm quyền làm chủ của nhân dân",
        "fight bureaucracy, negativity and acts that infringe the people's mastery",
        Stage::Organise,
        Period::always(),
        CASES,
        after_finding(
            BAD,
            list![],
            Timing::Unstated,
            list![
                any(ActKind::Direct),
                any(ActKind::Discipline),
                any(ActKind::Remedy),
                any(ActKind::Refund),
                any(ActKind::Answer)
            ],
            Rung::Evidenced,
        ),
    ),
    norm(
        "programme-kl-120:ii.1.h:handle-abuse",
        at!["II.1.h"],
        "kịp thời phát hiện, xử lý nghiêm các vụ việc lợi dụng dân chủ, lôi kéo, kích động",
        "detect promptly and handle strictly the cases that abuse democracy, draw in and incite",
        Stage::Organise,
        Period::always(),
        CASES,
        after_finding(
            list![FindingResult::Established],
            list![Topic::ABUSE_OF_DEMOCRACY],
            PROMPTLY,
            list![any(ActKind::Direct), any(ActKind::Discipline)],
            Rung::Claimed,
        ),
    ),
    norm(
        "programme-kl-120:ii.2.a:inform",
        at!["II.2.a"],
        "nâng cao chất lượng thông tin, tuyên truyền các chính sách, pháp luật liên quan trực tiếp đến người dân",
        "raise the quality of information on policies and laws that touch the people directly",
        Stage::Know,
        Period::always(),
        PROGRAMME,
        trace(NOBODY, list![any(ActKind::Publish), any(ActKind::Train)]),
    ),
    norm(
        "programme-kl-120:ii.2.b:good-examples",
        at!["II.2.b"],
        "chú trọng tuyên truyền các gương điển hình, mô hình tốt",
        "make good examples and models known",
        Stage::Know,
        Period::always(),
        PROGRAMME,
        trace(
            NOBODY,
            list![about(ActKind::Publish, const { &[Topic::GOOD_EXAMPLES] })],
        ),
    ),
    norm(
        "programme-kl-120:ii.3.b:train",
        at!["II.3.b"],
        "quan tâm bồi dưỡng năng lực làm chủ của người dân",
        "foster the people's capacity for mastery",
        Stage::Know,
        Period::always(),
        PROGRAMME,
        trace(NOBODY, list![any(ActKind::Train)]),
    ),
    norm(
        "programme-kl-120:ii.4.a:lead",
        at!["II.4.a"],
        "Đảng đoàn lãnh đạo Hội đồng nhân dân Tỉnh tiếp tục thực hiện tốt công tác giám sát",
        "the Party delegation leads the People's Council in its supervision",
        Stage::Supervise,
        Period::always(),
        PROGRAMME,
        trace(list![COUNCIL_LEADS], list![any(ActKind::Direct)]),
    ),
    norm(
        "programme-kl-120:ii.4.a:supervise",
        at!["II.4.a"],
        "Hội đồng nhân dân Tỉnh giám sát việc thực hiện Quy chế dân chủ cơ sở ở các ngành, địa phương",
        "the People's Council supervises the carrying out of the rules in sectors and localities",
        Stage::Supervise,
        Period::always(),
        PROGRAMME,
        signs(
            list![COUNCIL],
            list![Partner::new(Part::Leads, COUNCIL_LEADS)],
            NOBODY,
            SINCE,
            Timing::Unstated,
            list![any(ActKind::Supervise)],
        ),
    ),
    norm(
        "programme-kl-120:ii.4.b:report-case",
        at!["II.4.b"],
        "kịp thời phản ánh, kiến nghị Ban Thường vụ Tỉnh ủy trường hợp chưa thực hiện tốt hoặc vi phạm Quy chế dân chủ cơ sở",
        "report promptly to the provincial standing committee a case of the rules done badly or broken",
        Stage::Supervise,
        Period::always(),
        CASES,
        written(
            list![COUNCIL_LEADS, COUNCIL],
            list![],
            list![STANDING],
            Each::Matter,
            Trigger::Found {
                results: BAD,
                topics: list![],
            },
            PROMPTLY,
            list![
                Perform::with(
                    Pattern::by(
                        ActKind::Report,
                        const { &[Topic::CASE_FOUND] },
                        const { &[COUNCIL_LEADS, COUNCIL] }
                    ),
                    TO_STANDING
                ),
                Perform::with(
                    Pattern::by(
                        ActKind::Propose,
                        const { &[Topic::CASE_FOUND] },
                        const { &[COUNCIL_LEADS, COUNCIL] }
                    ),
                    TO_STANDING
                )
            ],
            Bearers::Either,
        ),
    ),
    norm(
        "programme-kl-120:ii.5.a:direct",
        at!["II.5.a"],
        "Ủy ban nhân dân Tỉnh chỉ đạo các sở, ngành, địa phương nâng cao chất lượng và hiệu quả thực hiện Quy chế",
        "the People's Committee directs departments and localities to carry out the rules better",
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        signs(
            list![PC],
            list![Partner::new(Part::Leads, PC_LEADS)],
            NOBODY,
            SINCE,
            Timing::Unstated,
            list![any(ActKind::Direct)],
        ),
    ),
    norm(
        "programme-kl-120:ii.5.a:lead",
        at!["II.5.a"],
        "Ban cán sự đảng lãnh đạo Ủy ban nhân dân Tỉnh",
        "the Party civil affairs committee leads the People's Committee",
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        trace(list![PC_LEADS], list![any(ActKind::Direct)]),
    ),
    norm(
        "programme-kl-120:ii.5.dd:inspect",
        at!["II.5.dd"],
        "tăng cường giám sát, kiểm tra các ngành, các cấp trong việc triển khai Quy chế dân chủ ở cơ sở",
        "strengthen the supervision and inspection of sectors and levels in carrying out the rules",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        signs(
            list![PC],
            list![Partner::new(Part::Leads, PC_LEADS)],
            NOBODY,
            YEARLY,
            Timing::Unstated,
            list![any(ActKind::Inspect), any(ActKind::Supervise)],
        ),
    ),
    norm(
        "programme-kl-120:ii.5.e:commend",
        at!["II.5.e"],
        "kịp thời biểu dương, khen thưởng những địa phương, đơn vị, cá nhân thực hiện tốt Quy chế dân chủ cơ sở",
        "commend promptly the localities, units and individuals that carry out the rules well",
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        written(
            list![PC],
            list![Partner::new(Part::Leads, PC_LEADS)],
            list![],
            Each::Trigger,
            Trigger::Found {
                results: list![FindingResult::Established],
                topics: list![Topic::GOOD_PERFORMANCE],
            },
            PROMPTLY,
            list![Perform::plain(Pattern::by(
                ActKind::Commend,
                const { &[Topic::GOOD_PERFORMANCE] },
                const { &[PC] }
            ))],
            Bearers::Each,
        ),
    ),
    norm(
        "programme-kl-120:ii.6.a:mobilise",
        at!["II.6.a"],
        "phối hợp tuyên truyền, vận động đoàn viên, hội viên, nhân dân thực hiện đúng quyền, trách nhiệm, nghĩa vụ công dân",
        "coordinate, inform and mobilise members and people on citizens' rights, responsibilities and duties",
        Stage::Know,
        Period::always(),
        PROGRAMME,
        trace(
            FRONT,
            list![
                any(ActKind::Publish),
                any(ActKind::Train),
                about(ActKind::Plan, const { &[Topic::DEMOCRACY_INSPECTION] })
            ],
        ),
    ),
    norm(
        "programme-kl-120:ii.6.b:critique",
        at!["II.6.b"],
        "thực hiện tốt vai trò phản biện xã hội",
        "carry out social criticism well",
        Stage::Supervise,
        Period::always(),
        PROGRAMME,
        trace(FRONT, list![any(ActKind::Critique)]),
    ),
    norm(
        "programme-kl-120:ii.6.b:supervise",
        at!["II.6.b"],
        "thực hiện tốt vai trò giám sát, nhất là vấn đề liên quan trực tiếp đến quyền, lợi ích của nhân dân",
        "carry out supervision well, above all where the people's rights and interests are touched",
        Stage::Supervise,
        Period::always(),
        PROGRAMME,
        trace(
            FRONT,
            list![
                about(ActKind::Plan, const { &[Topic::SOCIAL_SUPERVISION] }),
                any(ActKind::Supervise)
            ],
        ),
    ),
    norm(
        "programme-kl-120:iii.1.a:work-programme",
        at!["III.1.a"],
        "căn cứ Chương trình hành động, cụ thể hoá thành chương trình công tác",
        "make the action programme concrete in a work programme of its own",
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        written(
            COMMITTEES,
            list![],
            list![],
            Each::Bearer,
            SINCE,
            Timing::Unstated,
            list![about(ActKind::Plan, const { &[Topic::WORK_PROGRAMME] })],
            Bearers::Each,
        ),
    ),
    norm(
        "programme-kl-120:iii.1.b:direct",
        at!["III.1.b"],
        "chỉ đạo tổ chức triển khai thực hiện Chương trình hành động",
        "direct the carrying out of the action programme",
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        trace(COMMITTEES, list![any(ActKind::Direct)]),
    ),
    norm(
        "programme-kl-120:iii.1.c:urge",
        at!["III.1.c"],
        "thường xuyên đôn đốc, kiểm tra việc thực hiện",
        "urge and inspect the carrying out regularly",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        signs(
            COMMITTEES,
            NO_PART,
            NOBODY,
            YEARLY,
            Timing::Open {
                term: Term::REGULARLY,
            },
            list![any(ActKind::Urge), any(ActKind::Inspect)],
        ),
    ),
    norm(
        "programme-kl-120:iii.2.a:follow",
        at!["III.2.a"],
        "theo dõi việc triển khai Quy chế dân chủ cơ sở ở các cơ quan, đơn vị, địa phương, doanh nghiệp",
        "follow the carrying out of the rules in agencies, units, localities and enterprises",
        Stage::Supervise,
        Period::always(),
        PROGRAMME,
        trace(ADVISERS, list![any(ActKind::Monitor)]),
    ),
    norm(
        "programme-kl-120:iii.2.b:propose",
        at!["III.2.b"],
        "đề xuất Ban Thường vụ Tỉnh ủy lãnh đạo, chỉ đạo công tác kiểm tra, giám sát",
        "propose to the provincial standing committee how to lead and direct inspection and supervision",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        signs(
            ADVISERS,
            NO_PART,
            list![STANDING],
            SINCE,
            Timing::Unstated,
            list![Perform::with(Pattern::of(ActKind::Propose), TO_STANDING)],
        ),
    ),
    norm(
        "programme-kl-120:iii.3.a:urge",
        at!["III.3.a"],
        "đôn đốc, kiểm tra, giám sát việc thực hiện các văn bản của Trung ương, của Tỉnh và Chương trình hành động",
        "urge, inspect and supervise the carrying out of the documents of the Centre and the Province and of the programme",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        owed(
            WATCHERS,
            NO_PART,
            NOBODY,
            Each::Matter,
            Bearers::Unstated,
            SINCE,
            Timing::Unstated,
            list![
                any(ActKind::Urge),
                any(ActKind::Inspect),
                any(ActKind::Supervise)
            ],
            TRACE,
            Rung::Claimed,
        ),
    ),
    norm(
        "programme-kl-120:iii.3.b:report",
        at!["III.3.b"],
        "định kỳ hàng năm báo cáo kết quả cho Ban Thường vụ Tỉnh ủy",
        "report the results to the provincial standing committee every year",
        Stage::Inspect,
        Period::always(),
        PROGRAMME,
        written(
            WATCHERS,
            list![],
            list![STANDING],
            Each::Matter,
            YEARLY,
            Timing::InYear,
            list![Perform::with(
                Pattern::about(ActKind::Report, const { &[Topic::YEARLY_RESULTS] }),
                TO_STANDING
            )],
            Bearers::Unstated,
        ),
    ),
];

//! The recipients (*nơi nhận*): eleven lines, each a part of the sending of the programme.
//!
//! No line has a day. The list belongs to the sending: what the sending lacks is lacking until another one
//! supplies it, and then it is not late ([`Timing::Together`]).

use super::{PROGRAMME, SENT, STANDING, at};
use crate::act::{ActKind, Topic};
use crate::actor::BodyKind;
use crate::catalogue::rows::{List, duty, list, norm};
use crate::norm::{Each, Need, Norm, Pattern, Perform, Rule, Stage, Timing, Trigger};
use crate::time::Period;

/// A part of the sending of the programme.
const fn part(to: List<BodyKind>, perform: List<Perform>) -> Rule {
    Rule::Duty(duty(
        list![STANDING],
        to,
        Each::Matter,
        Trigger::Done(list![SENT]),
        Timing::Together,
        perform,
    ))
}

const fn line(
    id: &'static str,
    cites: List<crate::law::Citation>,
    vi: &'static str,
    en: &'static str,
    rule: Rule,
) -> Norm {
    norm(
        id,
        cites,
        vi,
        en,
        Stage::Organise,
        Period::always(),
        PROGRAMME,
        rule,
    )
}

const CAUCUSES: List<BodyKind> = list![
    BodyKind::PARTY_CIVIL_AFFAIRS,
    BodyKind::PC_PARTY_CIVIL_AFFAIRS,
    BodyKind::PARTY_DELEGATION,
    BodyKind::COUNCIL_PARTY_DELEGATION
];

/// The programme is kept on file.
const FILED: Pattern = Pattern::by(
    ActKind::File,
    const { &[Topic::PROGRAMME] },
    const { &[STANDING, BodyKind::PROVINCE_PARTY_OFFICE] },
);

pub(crate) static RECIPIENTS: &[Norm] = &[
    line(
        "programme-kl-120:recipients.1:secretariat",
        at!["recipients.1"],
        "gửi Chương trình hành động đến: Ban Bí thư Trung ương Đảng (báo cáo)",
        "send the programme to the Secretariat, as a report",
        part(
            list![BodyKind::SECRETARIAT],
            list![Perform::with(
                SENT,
                const { &[Need::Recipients(list![BodyKind::SECRETARIAT])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.2:central-office",
        at!["recipients.2"],
        "gửi Chương trình hành động đến: Văn phòng Trung ương Đảng",
        "send the programme to the Central Office",
        part(
            list![BodyKind::CENTRAL_OFFICE],
            list![Perform::with(
                SENT,
                const { &[Need::Recipients(list![BodyKind::CENTRAL_OFFICE])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.3:central-steering",
        at!["recipients.3"],
        "gửi Chương trình hành động đến: Ban Chỉ đạo Trung ương về Quy chế dân chủ cơ sở",
        "send the programme to the central steering committee",
        part(
            list![BodyKind::CENTRAL_STEERING_COMMITTEE],
            list![Perform::with(
                SENT,
                const {
                    &[Need::Recipients(list![
                        BodyKind::CENTRAL_STEERING_COMMITTEE
                    ])]
                }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.4:central-mobilisation",
        at!["recipients.4"],
        "gửi Chương trình hành động đến: Ban Dân vận Trung ương (2 nơi)",
        "send the programme to the Central Commission for Mass Mobilisation, two copies",
        part(
            list![BodyKind::CENTRAL_MASS_MOBILISATION],
            list![Perform::with(
                SENT,
                const {
                    &[
                        Need::Recipients(list![BodyKind::CENTRAL_MASS_MOBILISATION]),
                        Need::Copies(2),
                    ]
                }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.5:districts",
        at!["recipients.5"],
        "gửi Chương trình hành động đến: các huyện ủy, thị ủy, thành ủy",
        "send the programme to every district Party committee",
        part(
            list![BodyKind::DISTRICT_PARTY],
            list![Perform::with(
                SENT,
                const { &[Need::Every(list![BodyKind::DISTRICT_PARTY])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.6:direct-committees",
        at!["recipients.6"],
        "gửi Chương trình hành động đến: các đảng ủy trực thuộc Tỉnh ủy",
        "send the programme to every Party committee directly under the province",
        part(
            list![BodyKind::PARTY_COMMITTEE_DIRECT],
            list![Perform::with(
                SENT,
                const { &[Need::Every(list![BodyKind::PARTY_COMMITTEE_DIRECT])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.7:caucuses",
        at!["recipients.7"],
        "gửi Chương trình hành động đến: các ban cán sự đảng, đảng đoàn",
        "send the programme to every Party civil affairs committee and delegation",
        part(
            CAUCUSES,
            list![Perform::with(SENT, const { &[Need::Every(CAUCUSES)] })],
        ),
    ),
    line(
        "programme-kl-120:recipients.8:youth-union",
        at!["recipients.8"],
        "gửi Chương trình hành động đến: Ban Thường vụ Đoàn TNCS Hồ Chí Minh Tỉnh",
        "send the programme to the standing committee of the provincial Youth Union",
        part(
            list![BodyKind::PROVINCE_YOUTH_UNION_STANDING],
            list![Perform::with(
                SENT,
                const {
                    &[Need::Recipients(list![
                        BodyKind::PROVINCE_YOUTH_UNION_STANDING
                    ])]
                }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.9:committee-members",
        at!["recipients.9"],
        "gửi Chương trình hành động đến: các Tỉnh ủy viên",
        "send the programme to the members of the provincial Party committee",
        part(
            list![BodyKind::PROVINCE_COMMITTEE_MEMBER],
            list![Perform::with(
                SENT,
                const { &[Need::Recipients(list![BodyKind::PROVINCE_COMMITTEE_MEMBER])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.10:steering-members",
        at!["recipients.10"],
        "gửi Chương trình hành động đến: các thành viên Ban Chỉ đạo thực hiện Quy chế dân chủ cơ sở Tỉnh",
        "send the programme to the members of the provincial steering committee",
        part(
            list![BodyKind::STEERING_COMMITTEE_MEMBER],
            list![Perform::with(
                SENT,
                const { &[Need::Recipients(list![BodyKind::STEERING_COMMITTEE_MEMBER])] }
            )],
        ),
    ),
    line(
        "programme-kl-120:recipients.11:file",
        at!["recipients.11"],
        "lưu Văn phòng Tỉnh ủy, PTH, PKT-XH",
        "file the programme at the office of the provincial Party committee, three places",
        part(
            list![BodyKind::PROVINCE_PARTY_OFFICE],
            list![Perform::with(
                FILED,
                const {
                    &[
                        Need::Recipients(list![BodyKind::PROVINCE_PARTY_OFFICE]),
                        Need::Copies(3),
                    ]
                }
            )],
        ),
    ),
];

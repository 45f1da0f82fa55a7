//! The instruments that the norms rest on: when they were issued, from when and until when they are in
//! force, and how they stand to each other.
//!
//! The law as amended from 2025-07-01 was not read: Laws 47/2024/QH15 and 97/2025/QH15 stand here as
//! amending it, and no source read suggests that they changed a threshold, a period or a form. Which
//! provisions name what ended that day: [`unread_wordings`](super::unread_wordings).

use alloc::borrow::Cow;

use crate::Label;
use crate::catalogue::rows::list;
use crate::law::{
    DateInfo, Extent, Family, Instrument, InstrumentKind, InstrumentNumber, InstrumentRef,
    Relation, RelationKind, StateRank,
};
use crate::time::Date;

const fn on(year: i32, month: u32, day: u32) -> DateInfo {
    DateInfo::known(Date::literal(year, month, day))
}

const NOT_STATED: DateInfo = DateInfo::NotStated {};

/// A state instrument under its number.
#[expect(
    clippy::too_many_arguments,
    reason = "a row of a table: the arguments are its columns, in their fixed order"
)]
const fn state(
    number: &'static str,
    kind: InstrumentKind,
    title: Label,
    rank: Option<StateRank>,
    issued: DateInfo,
    in_force_from: DateInfo,
    ends: DateInfo,
    relations: Cow<'static, [Relation]>,
) -> Instrument {
    Instrument {
        id: InstrumentRef::constant(number),
        number: Some(InstrumentNumber::constant(number)),
        family: Family::State,
        kind,
        issuer: None,
        title,
        rank,
        issued,
        in_force_from,
        ends,
        relations,
    }
}

/// An instrument of the Party: without a rank among those of the State, and with no day of force in it.
const fn party(
    id: &'static str,
    number: Option<&'static str>,
    kind: InstrumentKind,
    by: Option<Label>,
    title: Label,
    issued: DateInfo,
    relations: Cow<'static, [Relation]>,
) -> Instrument {
    Instrument {
        id: InstrumentRef::constant(id),
        number: match number {
            Some(number) => Some(InstrumentNumber::constant(number)),
            None => None,
        },
        family: Family::Party,
        kind,
        issuer: by,
        title,
        rank: None,
        issued,
        in_force_from: NOT_STATED,
        ends: NOT_STATED,
        relations,
    }
}

/// Every instrument that a row cites, and those that stand beside them, by rank and date.
pub(super) static INSTRUMENTS: &[Instrument] = &[
    state(
        "10/2022/QH15",
        InstrumentKind::LAW,
        Label::constant(
            "Luật Thực hiện dân chủ ở cơ sở",
            "Law on the Exercise of Democracy at the Grassroots Level",
        ),
        Some(StateRank::NationalAssembly),
        on(2022, 11, 10),
        on(2023, 7, 1),
        NOT_STATED,
        list![Relation::constant(
            RelationKind::Repeals,
            "34/2007/PL-UBTVQH11",
            Extent::Whole
        )],
    ),
    state(
        "47/2024/QH15",
        InstrumentKind::LAW,
        Label::constant(
            "Luật Quy hoạch đô thị và nông thôn",
            "Law on Urban and Rural Planning",
        ),
        Some(StateRank::NationalAssembly),
        on(2024, 11, 26),
        DateInfo::Unknown {},
        NOT_STATED,
        list![Relation::constant(
            RelationKind::Amends,
            "10/2022/QH15",
            Extent::Partly
        )],
    ),
    state(
        "97/2025/QH15",
        InstrumentKind::LAW,
        Label::constant(
            "Luật sửa đổi, bổ sung Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở",
            "Law amending the laws on the Fatherland Front, trade unions, youth and grassroots democracy",
        ),
        Some(StateRank::NationalAssembly),
        on(2025, 6, 27),
        on(2025, 7, 1),
        NOT_STATED,
        list![
            Relation::constant(RelationKind::Amends, "10/2022/QH15", Extent::Partly),
            Relation::constant(RelationKind::Amends, "75/2015/QH13", Extent::Partly)
        ],
    ),
    // Read as it stands since Law 97/2025/QH15; it took the place of Law 14/1999/QH10.
    state(
        "75/2015/QH13",
        InstrumentKind::LAW,
        Label::constant(
            "Luật Mặt trận Tổ quốc Việt Nam",
            "Law on the Viet Nam Fatherland Front",
        ),
        Some(StateRank::NationalAssembly),
        on(2015, 6, 9),
        on(2016, 1, 1),
        NOT_STATED,
        list![],
    ),
    state(
        "34/2007/PL-UBTVQH11",
        InstrumentKind::ORDINANCE,
        Label::constant(
            "Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn",
            "Ordinance on the Exercise of Democracy in Communes, Wards and Townships",
        ),
        Some(StateRank::StandingCommittee),
        on(2007, 4, 20),
        on(2007, 7, 1),
        on(2023, 7, 1),
        list![],
    ),
    state(
        "59/2023/NĐ-CP",
        InstrumentKind::DECREE,
        Label::constant(
            "Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
            "Decree detailing articles of the Law on Grassroots Democracy",
        ),
        Some(StateRank::Government),
        on(2023, 8, 14),
        on(2023, 8, 15),
        NOT_STATED,
        list![Relation::constant(
            RelationKind::Details,
            "10/2022/QH15",
            Extent::Partly
        )],
    ),
    state(
        "61/2023/NĐ-CP",
        InstrumentKind::DECREE,
        Label::constant(
            "Nghị định về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư",
            "Decree on making and carrying out village conventions",
        ),
        Some(StateRank::Government),
        on(2023, 8, 16),
        on(2023, 8, 16),
        NOT_STATED,
        list![Relation::constant(
            RelationKind::Details,
            "10/2022/QH15",
            Extent::Partly
        )],
    ),
    // In force from the day it was signed (Art. 25).
    state(
        "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
        InstrumentKind::JOINT_RESOLUTION,
        Label::constant(
            "Nghị quyết liên tịch quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam",
            "Joint Resolution detailing the Front's forms of supervision and social criticism",
        ),
        Some(StateRank::StandingCommittee),
        on(2017, 6, 15),
        on(2017, 6, 15),
        NOT_STATED,
        list![Relation::constant(
            RelationKind::Details,
            "75/2015/QH13",
            Extent::Partly
        )],
    ),
    // Only its heading was read. The law of 2022 took over its subject; whether and when its force
    // ended was not read.
    state(
        "04/2015/NĐ-CP",
        InstrumentKind::DECREE,
        Label::constant(
            "Nghị định về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập",
            "Decree on democracy in the work of administrative agencies and public service units",
        ),
        Some(StateRank::Government),
        on(2015, 1, 9),
        on(2015, 2, 25),
        DateInfo::Unknown {},
        list![],
    ),
    state(
        "09/2008/NQLT-CP-UBTWMTTQVN",
        InstrumentKind::JOINT_RESOLUTION,
        Label::constant(
            "Nghị quyết liên tịch hướng dẫn thi hành các điều của Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn",
            "Joint Resolution guiding articles of the Ordinance",
        ),
        Some(StateRank::Government),
        on(2008, 4, 17),
        DateInfo::Unknown {},
        DateInfo::Unknown {},
        list![Relation::constant(
            RelationKind::Details,
            "34/2007/PL-UBTVQH11",
            Extent::Partly
        )],
    ),
    party(
        "30-CT/TW",
        Some("30-CT/TW"),
        InstrumentKind::DIRECTIVE,
        Some(Label::constant(
            "Bộ Chính trị khoá VIII",
            "Politburo, 8th term",
        )),
        Label::constant(
            "Chỉ thị về xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
            "Directive on building and carrying out the rules of grassroots democracy",
        ),
        on(1998, 2, 18),
        list![],
    ),
    // Reported as of 2016-01-07; the programme names the conclusion without its date.
    party(
        "120-KL/TW",
        Some("120-KL/TW"),
        InstrumentKind::CONCLUSION,
        Some(Label::constant(
            "Bộ Chính trị khoá XI",
            "Politburo, 11th term",
        )),
        Label::constant(
            "Kết luận về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
            "Conclusion on continuing to push and to raise the quality of building and carrying out the rules of grassroots democracy",
        ),
        on(2016, 1, 7),
        list![Relation::constant(
            RelationKind::BasedOn,
            "30-CT/TW",
            Extent::Whole
        )],
    ),
    party(
        "programme-kl-120",
        None,
        InstrumentKind::ACTION_PROGRAMME,
        Some(Label::constant(
            "Ban Thường vụ Tỉnh ủy",
            "Standing committee of a provincial Party committee",
        )),
        Label::constant(
            "Chương trình hành động thực hiện Kết luận số 120-KL/TW về tiếp tục đẩy mạnh, nâng cao chất lượng hiệu quả việc xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
            "Action programme carrying out Conclusion 120-KL/TW on the rules of grassroots democracy",
        ),
        DateInfo::Unknown {},
        list![
            Relation::constant(RelationKind::Implements, "120-KL/TW", Extent::Whole),
            Relation::constant(RelationKind::BasedOn, "30-CT/TW", Extent::Whole)
        ],
    ),
];

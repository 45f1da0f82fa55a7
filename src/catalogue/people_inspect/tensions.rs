//! Where law and decree pull apart, and the reading taken.

use super::{DECREE_IN_FORCE, INSPECTION, INVESTMENT};
use crate::catalogue::Tension;
use crate::catalogue::rows::{List, cites, list};
use crate::law::Citation;
use crate::matter::MatterKind;
use crate::{Label, NormId};

const fn row(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    norms: List<NormId>,
    matters: List<MatterKind>,
) -> Tension {
    Tension {
        id: NormId::constant(id),
        cites,
        label: Label::constant(vi, en),
        norms,
        matters,
        form: None,
        period: DECREE_IN_FORCE,
    }
}

macro_rules! on {
    ($($id:literal),* $(,)?) => { list![$(NormId::constant($id)),*] };
}

pub(crate) static TENSIONS: &[Tension] = &[
    row(
        "tension:board-members-discharged-by-the-front",
        cites!["10/2022/QH15" "36.2.p2", "59/2023/NĐ-CP" "13.1.p2"],
        "Luật: Mặt trận đề nghị, thôn đã bầu xem xét, cho thôi; Nghị định: Mặt trận xem xét, cho thôi theo đề nghị của Ban công tác Mặt trận. Áp dụng Luật.",
        "By the Law the Front proposes and the community that elected the member discharges; by the Decree the Front discharges on the proposal of its work committee. The Law is taken.",
        on!["law-10-2022:36.2.p2:proposed-first"],
        INSPECTION,
    ),
    row(
        "tension:size-of-the-board-of-few-villages",
        cites!["10/2022/QH15" "36.1", "59/2023/NĐ-CP" "13.2.p2"],
        "Luật nêu số tối thiểu 05 người; Nghị định nêu tối đa 05 người cho xã có dưới 05 thôn. Áp dụng cả hai: đúng 05 người.",
        "The Law has five members at least; the Decree has five at most where there are fewer than five villages. Both are taken: exactly five.",
        on![
            "law-10-2022:36.1:size",
            "decree-59-2023:13.2.p2:few-villages"
        ],
        INSPECTION,
    ),
    row(
        "tension:plan-for-the-term",
        cites!["10/2022/QH15" "39.2", "59/2023/NĐ-CP" "14.1.a"],
        "Luật nêu kế hoạch quý, 06 tháng, năm; Nghị định thêm kế hoạch nhiệm kỳ. Áp dụng cả hai.",
        "The Law has plans for quarters, half-years and years; the Decree adds one for the term. Both are taken.",
        on!["decree-59-2023:14.1.a:term-plan"],
        INSPECTION,
    ),
    row(
        "tension:who-forms-the-investment-board",
        cites!["10/2022/QH15" "41.1.p2", "59/2023/NĐ-CP" "17.1", "59/2023/NĐ-CP" "17.2.p2"],
        "Luật: Ban có ít nhất 05 thành viên gồm đại diện Mặt trận, Ban Thanh tra nhân dân và người dân; Nghị định viết thành viên là người dân được bầu, không quá 05 người. Nghị định được hiểu là nói về đại diện người dân.",
        "By the Law the board has five members at least, from Front, Inspection Board and residents; the Decree words it as if all were elected residents, five at most. The Decree is read as speaking of the residents’ members.",
        on![
            "law-10-2022:41.1.p2:members",
            "decree-59-2023:17.2.p2:residents"
        ],
        INVESTMENT,
    ),
];

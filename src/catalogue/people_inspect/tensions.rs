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
    row(
        "tension:deputies-of-boards-at-work",
        cites!["10/2022/QH15" "60.4", "10/2022/QH15" "77.4", "59/2023/NĐ-CP" "21.3", "59/2023/NĐ-CP" "25.2"],
        "Luật nêu Phó Trưởng ban, không nêu số; Nghị định cho không quá 02 Phó Trưởng ban khi Ban có từ 09 thành viên, không nói về Ban ít hơn. Hiểu là không Ban nào có quá 02 Phó Trưởng ban.",
        "The Law speaks of a deputy head and names no number; the Decree allows two at most where the board has nine members or more and is silent on smaller ones. No board is taken to have more than two.",
        on![
            "decree-59-2023:21.3:deputies",
            "decree-59-2023:25.2:deputies"
        ],
        list![
            MatterKind::UNIT_BOARD_ELECTION,
            MatterKind::ENTERPRISE_BOARD_ELECTION
        ],
    ),
    row(
        "tension:who-asks-for-a-larger-board",
        cites!["10/2022/QH15" "60.1.p2", "10/2022/QH15" "77.1.p2", "59/2023/NĐ-CP" "21.2.p2", "59/2023/NĐ-CP" "25.2.p2"],
        "Luật để hội nghị quyết định số lượng nhiều hơn; Nghị định thêm đề xuất của Công đoàn sau khi thống nhất với lãnh đạo. Áp dụng cả hai.",
        "By the Law the conference may decide on more members; the Decree adds that the union proposes it after agreeing with who leads. Both are taken.",
        on![
            "law-10-2022:60.1.p2:larger",
            "law-10-2022:77.1.p2:larger",
            "decree-59-2023:21.2.p2:agreed",
            "decree-59-2023:21.2.p2:proposed",
            "decree-59-2023:25.2.p2:agreed",
            "decree-59-2023:25.2.p2:proposed"
        ],
        list![
            MatterKind::UNIT_BOARD_ELECTION,
            MatterKind::ENTERPRISE_BOARD_ELECTION
        ],
    ),
    row(
        "tension:who-decides-on-no-board-at-work",
        cites!["10/2022/QH15" "60.1.p3", "59/2023/NĐ-CP" "21.2.p3"],
        "Luật: không tổ chức Ban nơi có từ 07 người trở xuống hoặc trường hợp đặc thù; Nghị định: trường hợp đặc thù do công đoàn cấp trên quyết định. Nơi có từ 07 người trở xuống không cần quyết định.",
        "By the Law there is no board with seven people or fewer or in special cases; by the Decree the union above decides the special cases. With seven or fewer no decision is needed.",
        on![
            "law-10-2022:60.1.p3:none-if-tiny",
            "decree-59-2023:21.2.p3:agreed",
            "decree-59-2023:21.2.p3:reported"
        ],
        list![MatterKind::UNIT_BOARD, MatterKind::UNIT_BOARD_ELECTION],
    ),
    row(
        "tension:recognition-of-boards-at-work",
        cites!["10/2022/QH15" "63.2.a", "10/2022/QH15" "81.2.a", "59/2023/NĐ-CP" "21.1.p2", "59/2023/NĐ-CP" "25.1.p2"],
        "Luật không nêu thời hạn công nhận kết quả bầu; Nghị định nêu 05 ngày làm việc. Áp dụng cả hai.",
        "The Law sets no time for recognising the election; the Decree sets 5 working days. Both are taken.",
        on![
            "law-10-2022:63.2.a:recognise",
            "law-10-2022:81.2.a:recognise",
            "decree-59-2023:21.1.p2:recognise",
            "decree-59-2023:25.1.p2:recognise"
        ],
        list![
            MatterKind::UNIT_BOARD_ELECTION,
            MatterKind::ENTERPRISE_BOARD_ELECTION
        ],
    ),
    row(
        "tension:reports-of-boards-at-work",
        cites!["10/2022/QH15" "62.3", "10/2022/QH15" "79.3", "59/2023/NĐ-CP" "22.3", "59/2023/NĐ-CP" "26.3"],
        "Luật nêu báo cáo Công đoàn và báo cáo tại hội nghị, không nêu kỳ; Nghị định nêu báo cáo quý, 06 tháng, năm, khi có yêu cầu, và nhiệm kỳ ở cơ quan, đơn vị. Áp dụng cả hai.",
        "The Law has a report to the union and one at the conference without a period; the Decree has one each quarter, half-year and year, on request and, in agencies and units, for the term. Both are taken.",
        on![
            "decree-59-2023:22.3:report-quarter",
            "decree-59-2023:22.3:report-half-year",
            "decree-59-2023:22.3:report-year",
            "decree-59-2023:26.3:report-quarter",
            "decree-59-2023:26.3:report-half-year",
            "decree-59-2023:26.3:report-year"
        ],
        list![MatterKind::UNIT_BOARD, MatterKind::ENTERPRISE_BOARD],
    ),
];

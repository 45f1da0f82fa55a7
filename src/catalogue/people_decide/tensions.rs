//! Where law and decree pull apart, and the reading taken.

use alloc::borrow::Cow;

use super::{
    BOARD_DISCHARGE, CONVENTION, DECREE_IN_FORCE, HEAD_DISCHARGE, HEAD_ELECTION, LAW_ALONE,
};
use crate::Label;
use crate::NormId;
use crate::act::Form;
use crate::catalogue::Tension;
use crate::catalogue::rows::{List, cites, list};
use crate::law::Citation;
use crate::matter::MatterKind;
use crate::time::{Date, Period};

/// Decree 61/2023/NĐ-CP is in force from 2023-08-16.
const DECREE_61_IN_FORCE: Period = Period::from(Date::literal(2023, 8, 16));

const fn row(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    norms: List<NormId>,
    only: (&'static [MatterKind], Option<Form>, Period),
) -> Tension {
    Tension {
        id: NormId::constant(id),
        cites,
        label: Label::constant(vi, en),
        norms,
        matters: Cow::Borrowed(only.0),
        form: only.1,
        period: only.2,
    }
}

macro_rules! on {
    ($($id:literal),* $(,)?) => { list![$(NormId::constant($id)),*] };
}

pub(crate) static TENSIONS: &[Tension] = &[
    row(
        "tension:ballot-by-choice",
        cites!["10/2022/QH15" "19.1.c", "59/2023/NĐ-CP" "4.1.c"],
        "Luật cho phát phiếu trong các trường hợp khác khi đã thống nhất với Ban công tác Mặt trận; Nghị định chỉ cho với việc tự quản (khoản 6 Điều 15). Áp dụng Nghị định theo khoản 4 Điều 23.",
        "The Law allows a ballot in other cases agreed with the Front work committee; the Decree only for self-management (Art. 15(6)). The Decree is taken, by Art. 23(4).",
        on!["decree-59-2023:4.1:village-forms"],
        (&[], Some(Form::Ballot), DECREE_IN_FORCE),
    ),
    row(
        "tension:discharge-against-the-meeting",
        cites!["10/2022/QH15" "15.4", "10/2022/QH15" "21.1.p3", "59/2023/NĐ-CP" "9.3.p2"],
        "Luật để Nhân dân quyết định cho thôi với trên 50%; Nghị định giao Ủy ban nhân dân quyết định khi cuộc họp không thống nhất. Hai kết quả được nêu riêng.",
        "By the Law the people decide the discharge by more than half; by the Decree the People's Committee decides where the meeting does not agree. Both results are shown.",
        on!["decree-59-2023:9.3.p2:no-agreement"],
        (&[], None, DECREE_IN_FORCE),
    ),
    row(
        "tension:who-starts-a-discharge",
        cites!["10/2022/QH15" "16.3", "59/2023/NĐ-CP" "9.1.b"],
        "Luật cho 10% số hộ đề xuất mọi nội dung Điều 15; Nghị định đòi ít nhất 50% số hộ kiến nghị cho thôi. Áp dụng Nghị định cho việc cho thôi, theo khoản 4 Điều 23.",
        "By the Law 10 % of households may put up any matter of Art. 15; the Decree asks for at least half of them for a discharge. The Decree is taken for discharges, by Art. 23(4).",
        on!["decree-59-2023:9.1:ground", "decree-59-2023:9.1.b:petition"],
        (&[], None, DECREE_IN_FORCE),
    ),
    row(
        "tension:who-discharges-board-members",
        cites!["10/2022/QH15" "15.5", "10/2022/QH15" "36.2", "59/2023/NĐ-CP" "13.1"],
        "Luật để cộng đồng cho thôi thành viên Ban Thanh tra nhân dân; Nghị định viết Mặt trận xem xét, cho thôi. Áp dụng Luật: cộng đồng quyết định, Mặt trận đề nghị và công nhận.",
        "By the Law the community discharges members of the Inspection Board; the Decree says the Front considers and discharges. The Law is taken: the community decides, the Front proposes and recognises.",
        on![
            "law-10-2022:21.2.p4:effect-recognised-front",
            "law-10-2022:21.2.p5:answer-front"
        ],
        (const { &[BOARD_DISCHARGE] }, None, DECREE_IN_FORCE),
    ),
    row(
        "tension:election-by-ballot",
        cites!["10/2022/QH15" "17.2", "10/2022/QH15" "19.1.b", "59/2023/NĐ-CP" "4.1.b", "59/2023/NĐ-CP" "7", "59/2023/NĐ-CP" "9.1"],
        "Luật cho phát phiếu sau cuộc họp không đủ người dự; Điều 7 và Điều 9 Nghị định chỉ nói cuộc họp. Áp dụng Luật.",
        "The Law allows a ballot after a meeting to which too few came; Art. 7 and 9 of the Decree speak of the meeting only. The Law is taken.",
        on!["law-10-2022:17.2:meeting-only"],
        (
            const { &[HEAD_ELECTION, HEAD_DISCHARGE] },
            Some(Form::Ballot),
            DECREE_IN_FORCE,
        ),
    ),
    row(
        "tension:cluster-approval",
        cites!["10/2022/QH15" "18.3", "59/2023/NĐ-CP" "3.6"],
        "Luật cho thôn tự họp theo cụm; Nghị định đòi Ủy ban nhân dân cấp xã quyết định phương án. Áp dụng Nghị định theo khoản 4 Điều 23.",
        "By the Law the village may meet in clusters; the Decree has the People's Committee decide the plan. The Decree is taken, by Art. 23(4).",
        on!["decree-59-2023:3.6:cluster-plan-decided"],
        (&[], None, DECREE_IN_FORCE),
    ),
    row(
        "tension:online-by-the-app",
        cites!["10/2022/QH15" "17.2.p3", "59/2023/NĐ-CP" "5.6"],
        "Luật chỉ cho biểu quyết trực tuyến với việc tự quản (khoản 6 Điều 15); khoản 6 Điều 5 Nghị định viết chung cho các nội dung Nhân dân bàn và quyết định. Áp dụng Luật.",
        "The Law allows an online vote on self-management only (Art. 15(6)); Art. 5(6) of the Decree speaks of whatever the people discuss and decide. The Law is taken.",
        on![
            "law-10-2022:17.2:meeting-only",
            "decree-59-2023:4.1:village-forms"
        ],
        (&[], Some(Form::Online), DECREE_IN_FORCE),
    ),
    row(
        "tension:recognition-clock",
        cites!["10/2022/QH15" "21.2.p5", "61/2023/NĐ-CP" "11.3.b"],
        "Luật tính 05 ngày làm việc từ ngày nhận quyết định; Nghị định 61 tính từ ngày nhận đủ hồ sơ hương ước, quy ước. Hai thời hạn được nêu riêng.",
        "The Law counts 5 working days from receipt of the decision; Decree 61 from receipt of the complete file of a convention. Both times are shown.",
        on![
            "law-10-2022:21.2.p5:answer-pc",
            "decree-61-2023:11.3.b:answer"
        ],
        (const { &[CONVENTION] }, None, DECREE_61_IN_FORCE),
    ),
    row(
        "tension:law-without-decree",
        cites!["10/2022/QH15" "90.1", "59/2023/NĐ-CP" "28.1"],
        "Luật có hiệu lực từ 01-07-2023, Nghị định từ 15-08-2023: 45 ngày đầu chưa có quy định chi tiết. Trong thời gian đó chỉ áp dụng Luật.",
        "The Law is in force from 2023-07-01, the Decree from 2023-08-15: for 45 days there were no details. Only the Law is applied to them.",
        on![
            "law-10-2022:19.1.c:village-forms-before-decree",
            "law-10-2022:21.2.p5:answer-election-before-decree"
        ],
        (&[], None, LAW_ALONE),
    ),
];

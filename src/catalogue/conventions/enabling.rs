//! Rows of Decree 61/2023/NĐ-CP that norms use and that are never judged alone.

use crate::Label;
use crate::NormId;
use crate::catalogue::rows::{List, cites, list};
use crate::law::Citation;
use crate::norm::{Enabling, EnablingKind};

const fn row(
    id: &'static str,
    cites: List<Citation>,
    vi: &'static str,
    en: &'static str,
    kind: EnablingKind,
    used_by: List<NormId>,
) -> Enabling {
    Enabling {
        id: NormId::constant(id),
        cites,
        label: Label::constant(vi, en),
        kind,
        used_by,
    }
}

macro_rules! by {
    ($($id:literal),* $(,)?) => { list![$(NormId::constant($id)),*] };
}

pub(crate) static ENABLING: &[Enabling] = &[
    row(
        "decree-61-2023:1:scope",
        cites!["61/2023/NĐ-CP" "1.1.a", "61/2023/NĐ-CP" "1.1.b", "61/2023/NĐ-CP" "1.1.c", "61/2023/NĐ-CP" "1.1.d", "61/2023/NĐ-CP" "1.2.a", "61/2023/NĐ-CP" "1.2.b"],
        "phạm vi điều chỉnh, đối tượng áp dụng",
        "what and whom the decree is about",
        EnablingKind::Definition,
        by!["decree-61-2023:11.3.b:answer"],
    ),
    row(
        "decree-61-2023:2:convention",
        cites!["61/2023/NĐ-CP" "2"],
        "hương ước, quy ước",
        "village convention",
        EnablingKind::Definition,
        by!["decree-61-2023:11.3.b:answer"],
    ),
    row(
        "decree-61-2023:5:contents",
        cites!["61/2023/NĐ-CP" "5.1", "61/2023/NĐ-CP" "5.2", "61/2023/NĐ-CP" "5.3", "61/2023/NĐ-CP" "5.4", "61/2023/NĐ-CP" "5.5"],
        "cộng đồng dân cư chọn nội dung; thưởng, phạt không thay biện pháp của pháp luật",
        "the community chooses the contents; penalties never replace those of the law",
        EnablingKind::Permission,
        by!["decree-61-2023:12.1:ground-part"],
    ),
    row(
        "decree-61-2023:6.2:name",
        cites!["61/2023/NĐ-CP" "6.2", "61/2023/NĐ-CP" "6.3"],
        "cộng đồng dân cư chọn tên gọi, kết cấu",
        "the community chooses the name and structure",
        EnablingKind::Permission,
        by!["decree-61-2023:6.1:text"],
    ),
    row(
        "decree-61-2023:6.5:translation",
        cites!["61/2023/NĐ-CP" "6.5"],
        "cộng đồng dân cư quyết định dịch ra tiếng dân tộc",
        "the community decides on translation",
        EnablingKind::Permission,
        by!["decree-61-2023:9.2:consult"],
    ),
    row(
        "decree-61-2023:7.1:head-proposes",
        cites!["61/2023/NĐ-CP" "7.1"],
        "Trưởng thôn đề xuất sau khi thống nhất với Trưởng ban công tác Mặt trận",
        "the head proposes, having agreed with the head of the Front work committee",
        EnablingKind::Permission,
        by!["law-10-2022:16.2:agree-first"],
    ),
    row(
        "decree-61-2023:7.2:forms",
        cites!["61/2023/NĐ-CP" "7.2.a", "61/2023/NĐ-CP" "7.2.b", "61/2023/NĐ-CP" "7.2.c"],
        "ba hình thức lấy ý kiến về đề xuất",
        "the three forms of collecting opinions on a proposal",
        EnablingKind::Permission,
        by!["decree-61-2023:7.2:collect"],
    ),
    row(
        "decree-61-2023:7.3:ten-percent",
        cites!["61/2023/NĐ-CP" "7.3"],
        "đề xuất được 10% số hộ đồng thuận",
        "a proposal that 10 % of households support",
        EnablingKind::Definition,
        by!["law-10-2022:16.3:support", "law-10-2022:16.3:put-forward"],
    ),
    row(
        "decree-61-2023:7.3.p2:below",
        cites!["61/2023/NĐ-CP" "7.3.p2"],
        "đề xuất chưa đạt 10% nhưng có lợi và được Ban công tác Mặt trận tán thành",
        "a proposal below 10 % that can benefit the community and that the Front work committee approves",
        EnablingKind::Definition,
        by!["law-10-2022:16.3.p2:put-forward-below"],
    ),
    row(
        "decree-61-2023:9.2:forms",
        cites!["61/2023/NĐ-CP" "9.2.a", "61/2023/NĐ-CP" "9.2.b", "61/2023/NĐ-CP" "9.2.c", "61/2023/NĐ-CP" "9.2.d"],
        "các hình thức lấy ý kiến về dự thảo",
        "the forms of asking about the draft",
        EnablingKind::Permission,
        by!["decree-61-2023:9.2:consult"],
    ),
    row(
        "decree-61-2023:9.3:bodies",
        cites!["61/2023/NĐ-CP" "9.3"],
        "Trưởng thôn lấy ý kiến cơ quan, tổ chức bằng văn bản khi cần",
        "the head may ask other bodies in writing",
        EnablingKind::Permission,
        by!["decree-61-2023:9.4:complete"],
    ),
    row(
        "decree-61-2023:10:adopted",
        cites!["61/2023/NĐ-CP" "10", "61/2023/NĐ-CP" "10.1.b"],
        "thông qua với trên 50% tổng số đại diện hộ gia đình; họp theo Điều 18 của Luật",
        "adopted by more than half of all household representatives; the meeting follows Art. 18 of the Law",
        EnablingKind::Definition,
        by![
            "law-10-2022:21.1.p3:carried-half",
            "law-10-2022:18.1:convenor"
        ],
    ),
    row(
        "decree-61-2023:10.2:ballot",
        cites!["61/2023/NĐ-CP" "10.2.a", "61/2023/NĐ-CP" "10.2.b", "61/2023/NĐ-CP" "10.2.c"],
        "chỉ phát phiếu sau cuộc họp không đủ người dự, theo Điều 19 của Luật; công khai kết quả",
        "a ballot only after a thin meeting, by Art. 19 of the Law; its result is made public",
        EnablingKind::Definition,
        by![
            "law-10-2022:17.2:meeting-only",
            "law-10-2022:19.2:plan",
            "law-10-2022:23.2:publish-result"
        ],
    ),
    row(
        "decree-61-2023:11.1:power",
        cites!["61/2023/NĐ-CP" "11.1", "61/2023/NĐ-CP" "11.5"],
        "Ủy ban nhân dân cấp xã công nhận; hiệu lực từ ngày ban hành quyết định",
        "the commune People's Committee recognises; in effect from that day",
        EnablingKind::Power,
        by!["law-10-2022:21.2.p3:effect-recognised-pc"],
    ),
    row(
        "decree-61-2023:11.2:conditions",
        cites!["61/2023/NĐ-CP" "11.2.a", "61/2023/NĐ-CP" "11.2.b"],
        "điều kiện được công nhận",
        "the conditions of recognition",
        EnablingKind::Definition,
        by!["decree-61-2023:11.3.b:answer"],
    ),
    row(
        "decree-61-2023:12.5:effect",
        cites!["61/2023/NĐ-CP" "12.5"],
        "tạm ngừng từ ngày ký đến khi có quyết định công nhận mới có hiệu lực",
        "a suspension runs from its signing until the next recognition takes effect",
        EnablingKind::Definition,
        by!["decree-61-2023:12.6:redo", "decree-61-2023:13.2:amend"],
    ),
    row(
        "decree-61-2023:13.1:cases",
        cites!["61/2023/NĐ-CP" "13.1.a", "61/2023/NĐ-CP" "13.1.b"],
        "các trường hợp sửa đổi, bổ sung, thay thế",
        "when a convention is amended or replaced",
        EnablingKind::Definition,
        by!["decree-61-2023:13.2:amend"],
    ),
    row(
        "decree-61-2023:13.3:steps",
        cites!["61/2023/NĐ-CP" "13.3", "61/2023/NĐ-CP" "13.4"],
        "sửa đổi theo các điều 7 đến 11",
        "an amendment follows Art. 7 to 11",
        EnablingKind::Definition,
        by![
            "decree-61-2023:9.1:post-draft",
            "decree-61-2023:10.1.a:attended",
            "decree-61-2023:11.3.b:answer"
        ],
    ),
    row(
        "decree-61-2023:14.4:send",
        cites!["61/2023/NĐ-CP" "14.4"],
        "quyết định bãi bỏ gửi Trưởng thôn và Ủy ban Mặt trận Tổ quốc cấp xã",
        "the annulment goes to the village head and the commune Front",
        EnablingKind::Definition,
        by!["law-10-2022:22.2.p2:send"],
    ),
    row(
        "decree-61-2023:16.1:other",
        cites!["61/2023/NĐ-CP" "16.1.dd"],
        "nội dung khác của báo cáo, nếu có",
        "other contents of the report, if any",
        EnablingKind::Definition,
        by!["decree-61-2023:16.3:province-report"],
    ),
    row(
        "decree-61-2023:16.2:focal-body",
        cites!["61/2023/NĐ-CP" "16.2"],
        "Ủy ban nhân dân cấp tỉnh phân công cơ quan đầu mối",
        "the provincial People's Committee names the body that gathers the reports",
        EnablingKind::Power,
        by![
            "decree-61-2023:16.2:commune-report",
            "decree-61-2023:16.3:province-report"
        ],
    ),
    row(
        "decree-61-2023:16.4:reviews",
        cites!["61/2023/NĐ-CP" "16.4"],
        "sơ kết, tổng kết theo kế hoạch của cấp có thẩm quyền",
        "reviews by the plan of the competent level",
        EnablingKind::Delegation,
        by![],
    ),
    row(
        "decree-61-2023:17.4:petition",
        cites!["61/2023/NĐ-CP" "17.4"],
        "quyền kiến nghị về hương ước vi phạm thủ tục hoặc nội dung",
        "the right to petition against a convention defective in procedure or content",
        EnablingKind::Right,
        by!["decree-61-2023:12.2:act", "decree-61-2023:14.3:act"],
    ),
    row(
        "decree-61-2023:19.1.b:carry-out",
        cites!["61/2023/NĐ-CP" "19.1.b"],
        "Trưởng thôn tổ chức thực hiện hương ước",
        "the head has the convention carried out",
        EnablingKind::Definition,
        by!["law-10-2022:23.2:carry-out"],
    ),
    row(
        "decree-61-2023:20.2:front",
        cites!["61/2023/NĐ-CP" "20.2"],
        "Mặt trận cấp xã hướng dẫn, giám sát",
        "the commune Front guides and supervises",
        EnablingKind::Definition,
        by!["law-10-2022:23.3:guide", "law-10-2022:23.3:supervise"],
    ),
    row(
        "decree-61-2023:20.4:mediators",
        cites!["61/2023/NĐ-CP" "20.4"],
        "hòa giải viên vận dụng hương ước",
        "mediators may use the convention",
        EnablingKind::Permission,
        by![],
    ),
    row(
        "decree-61-2023:11.3.b:meeting",
        cites!["61/2023/NĐ-CP" "11.3.b"],
        "khi cần, Chủ tịch Ủy ban nhân dân cấp xã chủ trì họp xem xét việc công nhận",
        "if needed the chair of the People's Committee holds a meeting on the recognition",
        EnablingKind::Permission,
        by!["decree-61-2023:11.3.b:answer"],
    ),
    row(
        "decree-61-2023:21.1.a:rules",
        cites!["61/2023/NĐ-CP" "21.1.a"],
        "Bộ ban hành hoặc trình ban hành văn bản quy phạm pháp luật",
        "the ministry issues rules or submits them",
        EnablingKind::Power,
        by![],
    ),
    row(
        "decree-61-2023:22.3:funds",
        cites!["61/2023/NĐ-CP" "22.3"],
        "Ủy ban nhân dân cấp tỉnh đề nghị Hội đồng nhân dân hỗ trợ kinh phí",
        "the provincial People's Committee may ask its Council for funds",
        EnablingKind::Permission,
        by![],
    ),
    row(
        "decree-61-2023:23.2:own-cost",
        cites!["61/2023/NĐ-CP" "23.2"],
        "cộng đồng dân cư tự bảo đảm kinh phí",
        "the community bears the cost",
        EnablingKind::Definition,
        by![],
    ),
    row(
        "decree-61-2023:24.1:older",
        cites!["61/2023/NĐ-CP" "24.1"],
        "hương ước cũ phù hợp Điều 4 được tiếp tục thực hiện",
        "older conventions that fit Art. 4 go on",
        EnablingKind::Definition,
        by![],
    ),
    row(
        "decree-61-2023:25.1:force",
        cites!["61/2023/NĐ-CP" "25.1", "61/2023/NĐ-CP" "25.2"],
        "hiệu lực; Quyết định 22/2018/QĐ-TTg hết hiệu lực",
        "in force; Decision 22/2018/QĐ-TTg ends",
        EnablingKind::Definition,
        by![],
    ),
];

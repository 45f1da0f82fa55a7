//! Rows of these articles that norms use and that are never judged alone.

use crate::catalogue::rows::{by, cites, enabling, list};
use crate::norm::{Enabling, EnablingKind};

pub(crate) static ENABLING: &[Enabling] = &[
    enabling(
        "law-10-2022:15:matters",
        cites!["10/2022/QH15" "15.3", "10/2022/QH15" "15.4", "10/2022/QH15" "15.5", "10/2022/QH15" "15.6"],
        "các loại việc Nhân dân bàn và quyết định",
        "the kinds of matter that the people decide",
        EnablingKind::Definition,
        by![
            "law-10-2022:21.1:carried",
            "law-10-2022:21.1.p3:carried-half"
        ],
    ),
    enabling(
        "law-10-2022:17.1:forms",
        cites!["10/2022/QH15" "17.1.a", "10/2022/QH15" "17.1.b", "10/2022/QH15" "17.1.c"],
        "ba hình thức bàn và quyết định",
        "the three forms of deciding",
        EnablingKind::Definition,
        by![
            "law-10-2022:17.2:meeting-only",
            "law-10-2022:17.2.p3:self-forms"
        ],
    ),
    enabling(
        "law-10-2022:17.2.p2:ballot",
        cites!["10/2022/QH15" "17.2.p2"],
        "phát phiếu chỉ trong các trường hợp của khoản 1 Điều 19",
        "a ballot only in the cases of Art. 19(1)",
        EnablingKind::Definition,
        by![
            "law-10-2022:19.1.a:commune-forms",
            "decree-59-2023:4.1:village-forms"
        ],
    ),
    enabling(
        "law-10-2022:17.3:special-law",
        cites!["10/2022/QH15" "17.3"],
        "pháp luật có quy định khác về cách bàn, quyết định",
        "other law on how the people decide",
        EnablingKind::SpecialLaw,
        by!["law-10-2022:17.2:meeting-only"],
    ),
    enabling(
        "law-10-2022:18.1.p2:designate",
        cites!["10/2022/QH15" "18.1.p2"],
        "Chủ tịch Ủy ban nhân dân cấp xã chỉ định người triệu tập khi khuyết Trưởng thôn",
        "the chair of the People's Committee designates a convenor while there is no head",
        EnablingKind::Binding,
        by!["law-10-2022:18.1:convenor"],
    ),
    enabling(
        "law-10-2022:18.1.p3:participants",
        cites!["10/2022/QH15" "18.1.p3"],
        "thành phần tham dự cuộc họp",
        "who takes part in the meeting",
        EnablingKind::Definition,
        by!["law-10-2022:21.1:carried"],
    ),
    enabling(
        "law-10-2022:18.2:representative",
        cites!["10/2022/QH15" "18.2"],
        "đại diện hộ gia đình",
        "household representative",
        EnablingKind::Definition,
        by![
            "law-10-2022:21.1:carried",
            "law-10-2022:21.1.p3:carried-half"
        ],
    ),
    enabling(
        "law-10-2022:18.3.p2:delegate-chair",
        cites!["10/2022/QH15" "18.3.p2"],
        "Trưởng thôn ủy quyền chủ trì cuộc họp cụm dân cư",
        "the village head delegates the chair of a cluster meeting",
        EnablingKind::Permission,
        by!["law-10-2022:18.1:convenor"],
    ),
    enabling(
        "law-10-2022:19.1.c:ballot-by-choice",
        cites!["10/2022/QH15" "19.1.c"],
        "Trưởng thôn quyết định phát phiếu sau khi thống nhất với Ban công tác Mặt trận",
        "the village head decides on a ballot, having agreed with the Front work committee",
        EnablingKind::Permission,
        by![
            "law-10-2022:17.2.p3:self-forms",
            "law-10-2022:19.1.c:village-forms-before-decree"
        ],
    ),
    enabling(
        "law-10-2022:22.1.c:own-amendment",
        cites!["10/2022/QH15" "22.1.c", "10/2022/QH15" "22.3"],
        "cộng đồng dân cư tự sửa đổi, thay thế, bãi bỏ quyết định của mình",
        "the community amends, replaces or annuls its own decision",
        EnablingKind::Power,
        by!["law-10-2022:22.2:annul-by"],
    ),
    enabling(
        "law-10-2022:23.4:delegation",
        cites!["10/2022/QH15" "23.4"],
        "Chính phủ quy định chi tiết; Nghị định 59/2023/NĐ-CP và 61/2023/NĐ-CP",
        "the Government details; filled by Decrees 59/2023/NĐ-CP and 61/2023/NĐ-CP",
        EnablingKind::Delegation,
        by!["decree-59-2023:3.3:notice", "decree-59-2023:4.4:announce"],
    ),
    enabling(
        "law-10-2022:24.2:attend",
        cites!["10/2022/QH15" "24.2"],
        "thành viên hộ có ý kiến khác được đăng ký dự họp để phát biểu",
        "a member of the household who disagrees may attend and speak",
        EnablingKind::Right,
        by![],
    ),
    enabling(
        "law-10-2022:24.4:petition",
        cites!["10/2022/QH15" "24.4"],
        "công dân kiến nghị về quyết định không bảo đảm trình tự hoặc trái pháp luật",
        "citizens petition against a decision defective in procedure or content",
        EnablingKind::Right,
        by![
            "law-10-2022:22.2:annul-unlawful",
            "law-10-2022:22.2:act-on-procedure"
        ],
    ),
    enabling(
        "decree-59-2023:3.1:binding",
        cites!["59/2023/NĐ-CP" "3.1.d", "59/2023/NĐ-CP" "3.1.dd"],
        "người được chỉ định, người được ủy quyền chủ trì",
        "who is designated or delegated to chair",
        EnablingKind::Binding,
        by!["law-10-2022:18.1:convenor"],
    ),
    enabling(
        "decree-59-2023:3.2:participants",
        cites!["59/2023/NĐ-CP" "3.2"],
        "thành phần tham dự theo Điều 18 của Luật",
        "who takes part, by Art. 18 of the Law",
        EnablingKind::Definition,
        by!["law-10-2022:21.1:carried"],
    ),
    enabling(
        "decree-59-2023:4.1.a:commune-ballot",
        cites!["59/2023/NĐ-CP" "4.1.a"],
        "Chủ tịch Ủy ban nhân dân cấp xã chọn phát phiếu cho nội dung phạm vi cấp xã",
        "the chair of the People's Committee chooses a ballot for a commune-wide matter",
        EnablingKind::Power,
        by!["law-10-2022:19.1.a:commune-forms"],
    ),
    enabling(
        "decree-59-2023:4.6.b:threshold",
        cites!["59/2023/NĐ-CP" "4.6.b", "59/2023/NĐ-CP" "4.8"],
        "tỷ lệ và hiệu lực theo Điều 21 của Luật",
        "share and effect by Art. 21 of the Law",
        EnablingKind::Definition,
        by![
            "law-10-2022:21.1:carried",
            "law-10-2022:21.1.p3:carried-half"
        ],
    ),
    enabling(
        "decree-59-2023:5.1:conditions",
        cites!["59/2023/NĐ-CP" "5.1.a", "59/2023/NĐ-CP" "5.1.b"],
        "điều kiện biểu quyết trực tuyến",
        "the conditions of an online vote",
        EnablingKind::Definition,
        by![
            "law-10-2022:17.2.p3:self-forms",
            "decree-59-2023:5.2.c.p3:chosen"
        ],
    ),
    enabling(
        "decree-59-2023:5.5:other-apps",
        cites!["59/2023/NĐ-CP" "5.5"],
        "ứng dụng hợp pháp khác theo cùng trình tự",
        "other lawful applications by the same steps",
        EnablingKind::Permission,
        by!["decree-59-2023:5.2.c.p3:chosen"],
    ),
    enabling(
        "decree-59-2023:7:meeting",
        cites!["59/2023/NĐ-CP" "7"],
        "bầu Trưởng thôn tại cuộc họp theo Điều 3",
        "a village head is elected at a meeting by Art. 3",
        EnablingKind::Definition,
        by!["decree-59-2023:3.1.b:convenor-election"],
    ),
    enabling(
        "decree-59-2023:8.p2:office",
        cites!["59/2023/NĐ-CP" "8.p2"],
        "Trưởng thôn hoạt động khi có quyết định công nhận",
        "the head takes office on the recognition",
        EnablingKind::Definition,
        by!["law-10-2022:21.2.p3:effect-recognised-pc"],
    ),
    enabling(
        "decree-59-2023:9.2:order",
        cites!["59/2023/NĐ-CP" "9.2"],
        "trình tự cho thôi theo khoản 5 Điều 3",
        "a discharge follows Art. 3(5)",
        EnablingKind::Definition,
        by!["decree-59-2023:3.1.c:convenor-discharge"],
    ),
    enabling(
        "ordinance-34-2007:1:scope",
        cites!["34/2007/PL-UBTVQH11" "1"],
        "phạm vi điều chỉnh của Pháp lệnh",
        "what the ordinance is about",
        EnablingKind::Definition,
        by!["ordinance-34-2007:10:decide-first"],
    ),
    enabling(
        "ordinance-34-2007:5:items",
        cites!["34/2007/PL-UBTVQH11" "5"],
        "những nội dung công khai để Nhân dân biết; đã đọc tám nội dung đầu",
        "what is made public; its first eight items were read",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "ordinance-34-2007:19:opinions",
        cites!["34/2007/PL-UBTVQH11" "19"],
        "những nội dung Nhân dân tham gia ý kiến; họp, phiếu lấy ý kiến, hòm thư góp ý",
        "what the people give opinions on: at a meeting, by ballot, in a suggestion box",
        EnablingKind::Definition,
        by![],
    ),
];

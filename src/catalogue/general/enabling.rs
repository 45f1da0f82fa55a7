//! Rows of these articles that norms use and that are never judged alone: whom the law is about, what
//! people may demand, who is competent, what other law fills in, what goes on from before.

use crate::catalogue::rows::{by, cites, enabling, list};
use crate::norm::{Enabling, EnablingKind};

/// The norms on what Art. 9 forbids.
macro_rules! forbidden {
    () => {
        by![
            "law-10-2022:9.1:no-hindering",
            "law-10-2022:9.2:no-reprisal",
            "law-10-2022:9.3:no-abuse-against-order",
            "law-10-2022:9.4:no-abuse-to-slander",
            "law-10-2022:9.5:no-falsification"
        ]
    };
}

pub(crate) static ENABLING: &[Enabling] = &[
    enabling(
        "law-10-2022:1:subject",
        cites!["10/2022/QH15" "1"],
        "phạm vi điều chỉnh của Luật",
        "what the Law is about",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:2.1:base",
        cites!["10/2022/QH15" "2.1"],
        "cơ sở: cấp xã và cộng đồng dân cư, cơ quan, đơn vị, tổ chức có sử dụng lao động",
        "the base: communes and communities, agencies and units, employers",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:2.3:community",
        cites!["10/2022/QH15" "2.3"],
        "cộng đồng dân cư: thôn và tổ dân phố, mọi tên gọi",
        "the residential community: villages and quarters of any name",
        EnablingKind::Definition,
        by![
            "law-10-2022:21.1:carried",
            "law-10-2022:21.1.p3:carried-half"
        ],
    ),
    enabling(
        "law-10-2022:2.4:employers",
        cites!["10/2022/QH15" "2.4"],
        "tổ chức có sử dụng lao động: doanh nghiệp nhà nước và tổ chức thuê lao động ngoài Nhà nước",
        "employers: state enterprises and those outside the State",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:4.1:citizens",
        cites!["10/2022/QH15" "4.1"],
        "công dân thực hiện dân chủ nơi cư trú",
        "citizens, where they reside",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:4.2:subordinate-units",
        cites!["10/2022/QH15" "4.2"],
        "người đứng đầu cơ quan, đơn vị quyết định việc thực hiện dân chủ ở đơn vị trực thuộc",
        "the head of an agency or unit decides on democracy in its subordinate units",
        EnablingKind::Power,
        by![],
    ),
    enabling(
        "law-10-2022:4.3:employees",
        cites!["10/2022/QH15" "4.3"],
        "người lao động thực hiện dân chủ nơi giao kết hợp đồng; đơn vị trực thuộc theo điều lệ, quy chế",
        "workers, where their contract is; subordinate units by charter or regulation",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:5.1:information",
        cites!["10/2022/QH15" "5.1"],
        "công dân được thông tin và yêu cầu cung cấp thông tin",
        "citizens may have information and ask for it",
        EnablingKind::Right,
        by![
            "law-10-2022:19.2:announce",
            "law-10-2022:23.2:publish-result"
        ],
    ),
    enabling(
        "law-10-2022:5.2:take-part",
        cites!["10/2022/QH15" "5.2"],
        "công dân đề xuất sáng kiến, tham gia ý kiến, bàn và quyết định",
        "citizens may put forward initiatives, give opinions, discuss and decide",
        EnablingKind::Right,
        by![
            "law-10-2022:16.3:put-forward",
            "law-10-2022:21.1:carried",
            "law-10-2022:21.1.p3:carried-half"
        ],
    ),
    enabling(
        "law-10-2022:5.3:inspect-and-petition",
        cites!["10/2022/QH15" "5.3"],
        "công dân kiểm tra, giám sát, kiến nghị, phản ánh, khiếu nại, tố cáo, khởi kiện",
        "citizens may inspect, supervise, petition, complain, denounce and sue",
        EnablingKind::Right,
        by![
            "law-10-2022:9.2:no-reprisal",
            "law-10-2022:86.2.c:answer",
            "law-10-2022:87.3:forward"
        ],
    ),
    enabling(
        "law-10-2022:7.2:benefits",
        cites!["10/2022/QH15" "7.2"],
        "công dân được thông tin về quyền lợi, an sinh xã hội, phúc lợi",
        "citizens may have information on their rights, social security and welfare",
        EnablingKind::Right,
        by![],
    ),
    enabling(
        "law-10-2022:10:consequences",
        cites!["10/2022/QH15" "10.1", "10/2022/QH15" "10.2", "10/2022/QH15" "10.3"],
        "xử phạt, kỷ luật, trách nhiệm hình sự, bồi thường theo pháp luật khác",
        "sanction, discipline, criminal liability, damages by other law",
        EnablingKind::Delegation,
        forbidden![],
    ),
    enabling(
        "law-10-2022:10.4:sanctions",
        cites!["10/2022/QH15" "10.4"],
        "Chính phủ quy định việc xử phạt, kỷ luật; văn bản chưa được đọc",
        "the Government rules on sanction and discipline; its text was not read",
        EnablingKind::Delegation,
        forbidden![],
    ),
    enabling(
        "law-10-2022:83.1:government",
        cites![
            "10/2022/QH15" "83.1", "10/2022/QH15" "83.1.a", "10/2022/QH15" "83.1.b",
            "10/2022/QH15" "83.1.c", "10/2022/QH15" "83.1.d", "10/2022/QH15" "83.1.dd"
        ],
        "Chính phủ quản lý nhà nước: ban hành, tuyên truyền, hướng dẫn, thanh tra, theo dõi, đôn đốc",
        "the Government administers: rules, education, guidance, inspection, follow-up",
        EnablingKind::Power,
        by!["law-10-2022:83.2.b:report"],
    ),
    enabling(
        "law-10-2022:83.2:ministries",
        cites!["10/2022/QH15" "83.2.a", "10/2022/QH15" "83.3.a"],
        "Bộ Nội vụ, Bộ Lao động - Thương binh và Xã hội giúp Chính phủ quản lý nhà nước",
        "the ministries of home affairs and of labour assist the Government",
        EnablingKind::Power,
        by!["law-10-2022:83.2.b:report", "law-10-2022:83.3.b:report"],
    ),
    enabling(
        "law-10-2022:83.5:forces",
        cites!["10/2022/QH15" "83.5"],
        "Bộ trưởng Bộ Quốc phòng, Bộ Công an quy định trong Quân đội, Công an nhân dân",
        "the ministers of defence and public security rule for the army and the police",
        EnablingKind::Delegation,
        by![],
    ),
    enabling(
        "law-10-2022:84.2:assembly",
        cites!["10/2022/QH15" "84.2"],
        "Ủy ban Thường vụ Quốc hội quy định trong cơ quan của Quốc hội, của Hội đồng nhân dân",
        "the Assembly's Standing Committee rules for bodies of the Assembly and of Councils",
        EnablingKind::Delegation,
        by![],
    ),
    enabling(
        "law-10-2022:86.1.a:council-decides",
        cites!["10/2022/QH15" "86.1.a"],
        "Hội đồng nhân dân cấp xã quyết định biện pháp bảo đảm thực hiện dân chủ",
        "the commune Council decides on measures that secure democracy",
        EnablingKind::Power,
        by![],
    ),
    // The district, in both: without a bearer from 2025-07-01.
    enabling(
        "law-10-2022:86.3:no-commune",
        cites!["10/2022/QH15" "86.3"],
        "nơi không có đơn vị hành chính cấp xã: cấp huyện làm thay, đến khi hết cấp huyện",
        "where there is no commune, the district does its part, while there were districts",
        EnablingKind::Binding,
        by!["law-10-2022:86.2.c:answer"],
    ),
    enabling(
        "law-10-2022:86.4:no-council",
        cites!["10/2022/QH15" "86.4"],
        "nơi không có Hội đồng nhân dân cấp xã: báo cáo cấp huyện; Hội đồng cấp huyện hoặc cấp tỉnh làm thay",
        "where there is no commune Council, reports go to the district, and the Council of the district or the province does its part",
        EnablingKind::Binding,
        by!["law-10-2022:23.1.p2:report", "law-10-2022:86.1.b:supervise"],
    ),
    enabling(
        "law-10-2022:90.1:force",
        cites!["10/2022/QH15" "90.1"],
        "Luật có hiệu lực từ ngày 01-7-2023",
        "the Law is in force from 2023-07-01",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:90.2:repeal",
        cites!["10/2022/QH15" "90.2"],
        "Pháp lệnh 34/2007/PL-UBTVQH11 và Nghị quyết 55/1998/NQ-UBTVQH10 hết hiệu lực cùng ngày",
        "Ordinance 34/2007/PL-UBTVQH11 and Resolution 55/1998/NQ-UBTVQH10 end the same day",
        EnablingKind::Definition,
        by![],
    ),
    enabling(
        "law-10-2022:91.1:earlier-laws",
        cites!["10/2022/QH15" "91.1"],
        "luật ban hành trước ngày 01-7-2023 quy định cụ thể về công khai, lấy ý kiến thì theo luật đó",
        "a law issued before 2023-07-01 that is specific on publicity or opinions prevails",
        EnablingKind::SpecialLaw,
        by![],
    ),
    enabling(
        "law-10-2022:91.2:political-organisations",
        cites!["10/2022/QH15" "91.2"],
        "tổ chức chính trị, tổ chức chính trị - xã hội quy định trong nội bộ mình",
        "political and socio-political organisations rule for themselves",
        EnablingKind::Delegation,
        by![],
    ),
    enabling(
        "law-10-2022:91.3:earlier-decisions",
        cites!["10/2022/QH15" "91.3"],
        "hương ước, quyết định có từ trước được thực hiện đến khi sửa đổi, thay thế, bãi bỏ",
        "earlier conventions and decisions go on until they are amended, replaced or annulled",
        EnablingKind::Transition,
        by![],
    ),
];

//! Rows of these articles that norms use and that are never judged alone.

use crate::catalogue::rows::{by, cites, enabling, list};
use crate::norm::{Enabling, EnablingKind};

pub(crate) static ENABLING: &[Enabling] = &[
    enabling(
        "law-10-2022:11:items",
        cites!["10/2022/QH15" "11.1", "10/2022/QH15" "11.2", "10/2022/QH15" "11.3", "10/2022/QH15" "11.4", "10/2022/QH15" "11.5", "10/2022/QH15" "11.6", "10/2022/QH15" "11.7", "10/2022/QH15" "11.8", "10/2022/QH15" "11.9", "10/2022/QH15" "11.10", "10/2022/QH15" "11.11", "10/2022/QH15" "11.12", "10/2022/QH15" "11.13"],
        "các nội dung chính quyền cấp xã phải công khai",
        "the items that the commune makes public",
        EnablingKind::Definition,
        by![
            "law-10-2022:12.3:publish",
            "law-10-2022:13.1:portal",
            "law-10-2022:13.2:post-seat"
        ],
    ),
    enabling(
        "law-10-2022:11:secrets",
        cites!["10/2022/QH15" "11"],
        "bí mật nhà nước, thông tin chưa được công khai theo pháp luật",
        "state secrets, and what is not yet public by law",
        EnablingKind::SpecialLaw,
        by![
            "law-10-2022:12.3:publish",
            "law-10-2022:13.1:portal",
            "law-10-2022:13.2:post-seat"
        ],
    ),
    enabling(
        "law-10-2022:11.14:others",
        cites!["10/2022/QH15" "11.14"],
        "nội dung khác theo pháp luật và quy chế thực hiện dân chủ của cấp xã",
        "other items by law and by the rules of democracy of the commune",
        EnablingKind::Delegation,
        by!["law-10-2022:12.3:publish", "law-10-2022:13.1:portal"],
    ),
    enabling(
        "law-10-2022:12.1:forms",
        cites!["10/2022/QH15" "12.1.a", "10/2022/QH15" "12.1.b", "10/2022/QH15" "12.1.c", "10/2022/QH15" "12.1.d", "10/2022/QH15" "12.1.dd", "10/2022/QH15" "12.1.e", "10/2022/QH15" "12.1.g", "10/2022/QH15" "12.1.h", "10/2022/QH15" "12.1.i", "10/2022/QH15" "12.1.k"],
        "mười hình thức công khai thông tin",
        "the ten forms of publicity",
        EnablingKind::Definition,
        by!["law-10-2022:12.3:publish"],
    ),
    enabling(
        "law-10-2022:12.3:special-law",
        cites!["10/2022/QH15" "12.3"],
        "thời điểm công khai theo pháp luật của từng lĩnh vực",
        "the time of publicity by the law of each field",
        EnablingKind::SpecialLaw,
        by!["law-10-2022:12.3:publish"],
    ),
    enabling(
        "law-10-2022:13.2:special-law",
        cites!["10/2022/QH15" "13.2"],
        "thời gian niêm yết theo pháp luật khác",
        "the period of posting by other law",
        EnablingKind::SpecialLaw,
        by![
            "law-10-2022:13.2:post-seat",
            "law-10-2022:13.2:post-culture-houses",
            "law-10-2022:13.2:post-activity-points"
        ],
    ),
    enabling(
        "law-10-2022:13.5:more-forms",
        cites!["10/2022/QH15" "13.5"],
        "Ủy ban nhân dân cấp xã có thể chọn thêm hình thức công khai",
        "the People's Committee may choose further forms of publicity",
        EnablingKind::Permission,
        by!["law-10-2022:12.3:publish"],
    ),
    enabling(
        "law-10-2022:13.6:special-law",
        cites!["10/2022/QH15" "13.6"],
        "hình thức, cách thức công khai theo pháp luật khác",
        "the form and manner of publicity by other law",
        EnablingKind::SpecialLaw,
        by![
            "law-10-2022:13.1:portal",
            "law-10-2022:13.2:post-seat",
            "law-10-2022:13.2:post-culture-houses",
            "law-10-2022:13.2:post-activity-points",
            "law-10-2022:13.3:broadcast",
            "law-10-2022:13.4:send-heads",
            "law-10-2022:13.4:tell-people"
        ],
    ),
    enabling(
        "law-10-2022:26.1:forms",
        cites!["10/2022/QH15" "26.1.a", "10/2022/QH15" "26.1.b", "10/2022/QH15" "26.1.c", "10/2022/QH15" "26.1.d", "10/2022/QH15" "26.1.dd", "10/2022/QH15" "26.1.e", "10/2022/QH15" "26.1.g", "10/2022/QH15" "26.1.h"],
        "tám hình thức lấy ý kiến Nhân dân",
        "the eight forms of hearing the people",
        EnablingKind::Definition,
        by!["law-10-2022:25:consult-first"],
    ),
    enabling(
        "law-10-2022:26.2:choice",
        cites!["10/2022/QH15" "26.2"],
        "Ủy ban nhân dân cấp xã chọn một hoặc một số hình thức",
        "the People's Committee chooses one or more of the forms",
        EnablingKind::Power,
        by!["law-10-2022:25:consult-first"],
    ),
    enabling(
        "law-10-2022:26.2:special-law",
        cites!["10/2022/QH15" "26.2"],
        "hình thức, cách thức lấy ý kiến theo pháp luật khác",
        "the form and manner of hearing the people by other law",
        EnablingKind::SpecialLaw,
        by!["law-10-2022:25:consult-first"],
    ),
    enabling(
        "law-10-2022:27.1:representative",
        cites!["10/2022/QH15" "27.1"],
        "tự mình hoặc ủy quyền cho người đại diện trình bày ý kiến",
        "be heard in person or through a representative",
        EnablingKind::Right,
        by!["law-10-2022:27.1:hear"],
    ),
    enabling(
        "law-10-2022:27.2:meeting",
        cites!["10/2022/QH15" "27.2"],
        "Ủy ban nhân dân cấp xã có thể họp lấy ý kiến trực tiếp của các đối tượng thi hành",
        "the People's Committee may hear those burdened in a meeting",
        EnablingKind::Permission,
        by!["law-10-2022:27.2:members"],
    ),
    enabling(
        "law-10-2022:28.2:special-law",
        cites!["10/2022/QH15" "28.2"],
        "thời hạn lấy ý kiến Nhân dân theo pháp luật khác",
        "the period of hearing the people by other law",
        EnablingKind::SpecialLaw,
        by!["law-10-2022:28.2:twenty-days"],
    ),
    enabling(
        "law-10-2022:28.6:own-subjects",
        cites!["10/2022/QH15" "28.6"],
        "Mặt trận tự tổ chức lấy ý kiến về nội dung thuộc trách nhiệm của mình theo pháp luật",
        "the Front hears the people itself on subjects that other law gives it",
        EnablingKind::SpecialLaw,
        by!["law-10-2022:28.2:carry-out"],
    ),
    enabling(
        "law-10-2022:29.3:follow",
        cites!["10/2022/QH15" "29.3"],
        "công dân theo dõi, đánh giá, giám sát việc tổng hợp, giải trình, tiếp thu ý kiến",
        "citizens follow and supervise what becomes of their opinions",
        EnablingKind::Right,
        by!["law-10-2022:25:consult-first"],
    ),
];

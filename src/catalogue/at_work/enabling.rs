//! Rows of these articles that norms use and that are never judged alone.

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
        "law-10-2022:46:items",
        cites![
            "10/2022/QH15" "46.1", "10/2022/QH15" "46.2", "10/2022/QH15" "46.3",
            "10/2022/QH15" "46.4", "10/2022/QH15" "46.5", "10/2022/QH15" "46.6",
            "10/2022/QH15" "46.7", "10/2022/QH15" "46.8", "10/2022/QH15" "46.9",
            "10/2022/QH15" "46.10", "10/2022/QH15" "46.11", "10/2022/QH15" "46.12"
        ],
        "các nội dung người đứng đầu cơ quan, đơn vị phải công khai",
        "what the head of an agency or unit must make public",
        EnablingKind::Definition,
        by![
            "law-10-2022:47.2:publicise",
            "law-10-2022:48.1:post-online",
            "law-10-2022:48.2:post"
        ],
    ),
    row(
        "law-10-2022:46:secret",
        cites!["10/2022/QH15" "46"],
        "trừ thông tin thuộc bí mật nhà nước, bí mật công tác hoặc chưa được công khai",
        "but for state and work secrets and what is not yet public by law",
        EnablingKind::SpecialLaw,
        by![
            "law-10-2022:47.2:publicise",
            "law-10-2022:48.1:post-online",
            "law-10-2022:48.2:post",
            "law-10-2022:48.4:answer-request"
        ],
    ),
    row(
        "law-10-2022:47.1:forms",
        cites![
            "10/2022/QH15" "47.1.a", "10/2022/QH15" "47.1.b", "10/2022/QH15" "47.1.c",
            "10/2022/QH15" "47.1.d", "10/2022/QH15" "47.1.dd", "10/2022/QH15" "47.1.e",
            "10/2022/QH15" "47.1.g"
        ],
        "các hình thức công khai ở cơ quan, đơn vị",
        "the forms of making public in an agency or unit",
        EnablingKind::Definition,
        by!["law-10-2022:47.2:publicise"],
    ),
    row(
        "law-10-2022:48.3:more-forms",
        cites!["10/2022/QH15" "48.3"],
        "người đứng đầu chọn thêm hình thức công khai khác",
        "the head may choose further forms",
        EnablingKind::Permission,
        by!["law-10-2022:48.1:post-online", "law-10-2022:48.2:post"],
    ),
    row(
        "law-10-2022:48.5:own-rules",
        cites!["10/2022/QH15" "48.5"],
        "quy chế của cơ quan, đơn vị xác định thêm nội dung, hình thức công khai",
        "the rules of the unit may add items and forms",
        EnablingKind::Permission,
        by!["law-10-2022:47.2:publicise"],
    ),
    row(
        "law-10-2022:48.6:special-law",
        cites!["10/2022/QH15" "48.6"],
        "pháp luật có quy định khác về hình thức, cách thức công khai",
        "other law on the form and manner of making public",
        EnablingKind::SpecialLaw,
        by![
            "law-10-2022:47.2:publicise",
            "law-10-2022:48.1:post-online",
            "law-10-2022:48.2:post"
        ],
    ),
    row(
        "law-10-2022:49:matters",
        cites!["10/2022/QH15" "49.1", "10/2022/QH15" "49.2", "10/2022/QH15" "49.3", "10/2022/QH15" "49.4"],
        "các nội dung cán bộ, công chức, viên chức, người lao động bàn và quyết định",
        "what staff discuss and decide",
        EnablingKind::Definition,
        by!["law-10-2022:50.1:proposed", "law-10-2022:51.2.c:carried"],
    ),
    row(
        "law-10-2022:51.2.d:invite",
        cites!["10/2022/QH15" "51.2.d"],
        "mời người đứng đầu, đại diện Công đoàn của đơn vị trực thuộc dự hội nghị",
        "the heads and unions of subordinate units may be invited",
        EnablingKind::Permission,
        by!["law-10-2022:51.2.c:quorum"],
    ),
    row(
        "law-10-2022:51.2.dd:tiny",
        cites!["10/2022/QH15" "51.2.dd"],
        "từ 07 người trở xuống thì có thể tổ chức hội nghị nếu thấy cần thiết",
        "with 7 people or fewer a conference may be held, and need not be",
        EnablingKind::Permission,
        by![
            "law-10-2022:51.1.p2:yearly",
            "law-10-2022:51.2.a:plenary",
            "law-10-2022:52.3:half-yearly"
        ],
    ),
    row(
        "law-10-2022:51.3.dd:decide",
        cites!["10/2022/QH15" "51.3.dd", "10/2022/QH15" "51.4.e", "10/2022/QH15" "51.4.i"],
        "hội nghị quyết định các nội dung của Điều 49 và thông qua nghị quyết",
        "the conference decides the matters of Art. 49 and adopts its resolution",
        EnablingKind::Definition,
        by!["law-10-2022:51.2.c:carried"],
    ),
    row(
        "law-10-2022:52.4:petition",
        cites!["10/2022/QH15" "52.4"],
        "kiến nghị về quyết định của tập thể không bảo đảm trình tự hoặc trái pháp luật",
        "staff may petition against a decision defective in procedure or content",
        EnablingKind::Right,
        by!["law-10-2022:51.2.c:carried"],
    ),
];

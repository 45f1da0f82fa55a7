//! Village conventions (*hương ước, quy ước*): Decree 61/2023/NĐ-CP, all 25 articles.
//!
//! The decree details Law 10/2022/QH15 on one of the six matters that the people decide (Art. 15(3)). What
//! it only says again of the law (the share, the ballot after a thin meeting, the day of effect, the
//! Front's guidance) is an enabling row that names the norm of the law; what it adds is a norm here.
//!
//! The making of one convention is a matter of its own, an amendment another. What is owed year by year of
//! conventions that are in effect hangs on a second kind of matter. Grounds to suspend or annul count
//! only as the written conclusion of the commune People's Committee, never as what somebody reported.

mod enabling;
mod norms;
mod unmodelled;

use crate::catalogue::Tension;
use crate::catalogue::rows::{cites, list};
use crate::matter::MatterKind;
use crate::time::{Date, Period};
use crate::{Label, NormId};

pub(super) use enabling::ENABLING;
pub(super) use norms::NORMS;
pub(super) use unmodelled::UNMODELLED;

/// Decree 61/2023/NĐ-CP is in force from 2023-08-16 (Art. 25(1)).
const IN_FORCE: Period = Period::from(Date::literal(2023, 8, 16));
/// What districts owe ended with the districts on 2025-07-01.
const WHILE_DISTRICTS: Period =
    Period::between(Date::literal(2023, 8, 16), Date::literal(2025, 7, 1));

pub(super) static TENSIONS: &[Tension] = &[
    Tension {
        id: NormId::constant("tension:convention-support"),
        cites: cites!["10/2022/QH15" "16.3", "10/2022/QH15" "17.2.p3", "61/2023/NĐ-CP" "7.2", "61/2023/NĐ-CP" "7.3"],
        label: Label::constant(
            "Luật tính mỗi đồng thuận trong 03 tháng, do người đề xuất lấy; Nghị định để Trưởng thôn lấy, không nêu thời hạn và cho cả trực tuyến. Áp dụng thời hạn của Luật.",
            "By the Law each support counts for 3 months and the initiator collects it; by the Decree the head collects it, no time is stated, and it may be online. The Law's 3 months are taken.",
        ),
        norms: list![
            NormId::constant("law-10-2022:16.3:support"),
            NormId::constant("decree-61-2023:7.2:collect")
        ],
        matters: list![MatterKind::CONVENTION],
        form: None,
        period: IN_FORCE,
    },
    Tension {
        id: NormId::constant("tension:convention-defect"),
        cites: cites!["10/2022/QH15" "22.2", "61/2023/NĐ-CP" "12.1.a", "61/2023/NĐ-CP" "14.1.c"],
        label: Label::constant(
            "Vi phạm thủ tục thông qua: Luật cho bãi bỏ hoặc đề nghị sửa đổi; Nghị định buộc tạm ngừng toàn bộ trước, chỉ bãi bỏ khi không làm lại. Các kết quả được nêu riêng.",
            "For a breach of the procedure the Law allows annulment or a request to amend; the Decree has the whole suspended first, and annulled only if it is not made again. Each result is shown.",
        ),
        norms: list![
            NormId::constant("law-10-2022:22.2:act-on-procedure"),
            NormId::constant("law-10-2022:22.2:annul-ground"),
            NormId::constant("decree-61-2023:14.1:ground")
        ],
        matters: list![MatterKind::CONVENTION],
        form: None,
        period: IN_FORCE,
    },
];

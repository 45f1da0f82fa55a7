//! Where the law as amended and the joint resolution pull apart.

use super::AMENDED;
use crate::catalogue::Tension;
use crate::catalogue::rows::{cites, list};
use crate::matter::MatterKind;
use crate::{Label, NormId};

pub(crate) static TENSIONS: &[Tension] = &[
    Tension {
        id: NormId::constant("tension:organisation-leads-supervision"),
        cites: cites!["75/2015/QH13" "26.3.p2", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.1"],
        label: Label::constant(
            "Luật sửa đổi để tổ chức chính trị - xã hội chủ trì giám sát sau khi thống nhất với Mặt trận; Nghị quyết liên tịch viết theo đề nghị của Mặt trận. Áp dụng Luật từ 01-07-2025.",
            "By the Law as amended an organisation leads a supervision once it has agreed with the Front; the Joint Resolution says at the Front's request. The Law is taken from 2025-07-01.",
        ),
        norms: list![NormId::constant("law-75-2015:26.3.p2:agreed")],
        matters: list![MatterKind::FRONT_SUPERVISION],
        form: None,
        period: AMENDED,
    },
    Tension {
        id: NormId::constant("tension:organisation-leads-criticism"),
        cites: cites!["75/2015/QH13" "33.3.p2", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.3", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "22.2"],
        label: Label::constant(
            "Luật sửa đổi để tổ chức chính trị - xã hội chủ trì phản biện sau khi thống nhất với Mặt trận; Nghị quyết liên tịch viết theo đề nghị của Mặt trận. Áp dụng Luật từ 01-07-2025.",
            "By the Law as amended an organisation leads a criticism once it has agreed with the Front; the Joint Resolution says at the Front's request. The Law is taken from 2025-07-01.",
        ),
        norms: list![NormId::constant("law-75-2015:33.3.p2:agreed")],
        matters: list![MatterKind::SOCIAL_CRITICISM],
        form: None,
        period: AMENDED,
    },
];

//! Rows of the programme that norms use and that are never judged alone.

use super::at;
use crate::Label;
use crate::NormId;
use crate::catalogue::rows::list;
use crate::norm::{Enabling, EnablingKind};

pub(crate) static ENABLING: &[Enabling] = &[
    Enabling {
        id: NormId::constant("programme-kl-120:title.3:regime"),
        cites: at!["title.3"],
        label: Label::constant(
            "Quy chế dân chủ ở cơ sở: chế độ do văn bản có hiệu lực tại từng thời điểm quy định",
            "the rules of grassroots democracy: a regime, made by the texts in force on a day",
        ),
        kind: EnablingKind::Definition,
        used_by: list![
            NormId::constant("programme-kl-120:ii.1.dd:evaluate"),
            NormId::constant("programme-kl-120:ii.4.a:supervise"),
            NormId::constant("programme-kl-120:ii.4.b:report-case"),
            NormId::constant("programme-kl-120:ii.5.a:direct"),
            NormId::constant("programme-kl-120:ii.5.dd:inspect"),
            NormId::constant("programme-kl-120:ii.5.e:commend"),
            NormId::constant("programme-kl-120:iii.2.a:follow"),
            NormId::constant("programme-kl-120:iii.3.a:urge")
        ],
    },
    Enabling {
        id: NormId::constant("programme-kl-120:ii.5.b:motto"),
        cites: at!["II.5.b"],
        label: Label::constant(
            "phương châm «Dân biết, dân bàn, dân làm, dân kiểm tra»",
            "the motto “the people know, discuss, do, inspect”: the stages of a matter, Motto::FOUR",
        ),
        kind: EnablingKind::Definition,
        used_by: list![],
    },
];

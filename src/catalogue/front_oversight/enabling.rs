//! What norms of supervision and criticism use or mirror, and what is never judged alone.

use crate::catalogue::rows::{List, cites, list};
use crate::law::Citation;
use crate::norm::{Enabling, EnablingKind};
use crate::{Label, NormId};

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

macro_rules! used {
    ($($id:literal),* $(,)?) => { list![$(NormId::constant($id)),*] };
}

pub(crate) static ENABLING: &[Enabling] = &[
    row(
        "law-75-2015:25.1:supervision",
        cites!["75/2015/QH13" "25.1"],
        "giám sát của Mặt trận",
        "what the supervision of the Front is",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "law-75-2015:26.1:objects",
        cites!["75/2015/QH13" "26.1", "75/2015/QH13" "26.2"],
        "đối tượng, nội dung giám sát",
        "whom and what the Front supervises",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "law-75-2015:26.3:lead",
        cites!["75/2015/QH13" "26.3", "75/2015/QH13" "26.3.p3"],
        "Mặt trận chủ trì giám sát, tổ chức thành viên phối hợp",
        "the Front leads supervision, member organisations take part",
        EnablingKind::Power,
        used!["resolution-403-2017:7.1:plan-first"],
    ),
    row(
        "law-75-2015:26.3.p2:other-law",
        cites!["75/2015/QH13" "26.3.p2"],
        "tổ chức chính trị - xã hội chủ trì giám sát theo quy định của pháp luật",
        "an organisation leads a supervision where a law says so",
        EnablingKind::SpecialLaw,
        used!["law-75-2015:26.3.p2:agreed"],
    ),
    row(
        "law-75-2015:27:forms",
        cites!["75/2015/QH13" "27.1", "75/2015/QH13" "27.2", "75/2015/QH13" "27.3", "75/2015/QH13" "27.4"],
        "bốn hình thức giám sát",
        "the four forms of supervision",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "law-75-2015:27.5:details",
        cites!["75/2015/QH13" "27.5"],
        "nghị quyết liên tịch quy định chi tiết hình thức giám sát",
        "a joint resolution details the forms of supervision",
        EnablingKind::Delegation,
        used![
            "resolution-403-2017:7.3:notice",
            "resolution-403-2017:9.1:report"
        ],
    ),
    row(
        "law-75-2015:28.1:organise",
        cites!["75/2015/QH13" "28.1"],
        "xây dựng kế hoạch, thành lập đoàn và tổ chức giám sát",
        "plan, set up teams and supervise",
        EnablingKind::Power,
        used!["resolution-403-2017:7.1:team-first"],
    ),
    row(
        "law-75-2015:28.2:require-report",
        cites!["75/2015/QH13" "28.2"],
        "yêu cầu báo cáo bằng văn bản, cung cấp thông tin, tài liệu",
        "require a written report, information and papers",
        EnablingKind::Right,
        used![
            "law-75-2015:29.2:report",
            "resolution-403-2017:7.3.p2:report"
        ],
    ),
    row(
        "law-75-2015:28.5:recommend",
        cites!["75/2015/QH13" "28.5"],
        "kiến nghị áp dụng biện pháp, xem xét trách nhiệm",
        "recommend measures and the weighing of responsibility",
        EnablingKind::Power,
        used!["law-75-2015:29.6:answer"],
    ),
    row(
        "law-75-2015:28.8:commend",
        cites!["75/2015/QH13" "28.8"],
        "khen thưởng người có thành tích trong giám sát",
        "commend those who did well in supervision",
        EnablingKind::Power,
        list![],
    ),
    row(
        "law-75-2015:29.1:told",
        cites!["75/2015/QH13" "29.1"],
        "được thông báo trước về nội dung, kế hoạch giám sát",
        "to be told ahead of what is supervised and how",
        EnablingKind::Right,
        used!["resolution-403-2017:7.3:notice"],
    ),
    row(
        "law-75-2015:29.3:views",
        cites!["75/2015/QH13" "29.3"],
        "trình bày ý kiến",
        "to state views",
        EnablingKind::Right,
        list![],
    ),
    row(
        "law-75-2015:29.4:reconsider",
        cites!["75/2015/QH13" "29.4"],
        "đề nghị xem xét lại kiến nghị, đối thoại",
        "to ask for reconsideration and dialogue",
        EnablingKind::Right,
        used!["law-75-2015:28.4:dialogue"],
    ),
    row(
        "law-75-2015:31.1:recall",
        cites!["75/2015/QH13" "31.1", "75/2015/QH13" "31.2"],
        "đề nghị bãi nhiệm đại biểu, bỏ phiếu tín nhiệm",
        "propose a recall or a vote of confidence",
        EnablingKind::Power,
        list![],
    ),
    row(
        "law-75-2015:32.1:criticism",
        cites!["75/2015/QH13" "32.1"],
        "phản biện xã hội của Mặt trận",
        "what the social criticism of the Front is",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "law-75-2015:33.1:objects",
        cites!["75/2015/QH13" "33.1", "75/2015/QH13" "33.2"],
        "đối tượng, nội dung phản biện xã hội",
        "which drafts the Front criticises, and what of them",
        EnablingKind::Definition,
        used!["law-75-2015:36.1:send-draft"],
    ),
    row(
        "law-75-2015:33.3:lead",
        cites!["75/2015/QH13" "33.3", "75/2015/QH13" "33.3.p3"],
        "Mặt trận chủ trì phản biện, tổ chức thành viên phối hợp",
        "the Front leads criticism, member organisations take part",
        EnablingKind::Power,
        used!["resolution-403-2017:17.1:write"],
    ),
    row(
        "law-75-2015:33.3.p2:other-law",
        cites!["75/2015/QH13" "33.3.p2"],
        "tổ chức chính trị - xã hội chủ trì phản biện theo quy định của pháp luật",
        "an organisation leads a criticism where a law says so",
        EnablingKind::SpecialLaw,
        used!["law-75-2015:33.3.p2:agreed"],
    ),
    row(
        "law-75-2015:34:forms",
        cites!["75/2015/QH13" "34.1", "75/2015/QH13" "34.2", "75/2015/QH13" "34.3"],
        "ba hình thức phản biện xã hội",
        "the three forms of social criticism",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "law-75-2015:34.4:details",
        cites!["75/2015/QH13" "34.4"],
        "nghị quyết liên tịch quy định chi tiết hình thức phản biện",
        "a joint resolution details the forms of criticism",
        EnablingKind::Delegation,
        used![
            "resolution-403-2017:15.7:send",
            "resolution-403-2017:17.3:send",
            "resolution-403-2017:19.7:send"
        ],
    ),
    row(
        "law-75-2015:35.1:plan",
        cites!["75/2015/QH13" "35.1", "75/2015/QH13" "35.3"],
        "xây dựng kế hoạch và thực hiện các hình thức phản biện",
        "plan and carry out social criticism",
        EnablingKind::Power,
        used!["resolution-403-2017:3.3:plan"],
    ),
    row(
        "law-75-2015:35.2:require-draft",
        cites!["75/2015/QH13" "35.2"],
        "yêu cầu gửi dự thảo và thông tin, tài liệu",
        "require the draft, information and papers",
        EnablingKind::Right,
        used!["law-75-2015:36.1:send-draft", "law-75-2015:36.1:papers"],
    ),
    row(
        "law-75-2015:35.5:require-reply",
        cites!["75/2015/QH13" "35.5"],
        "yêu cầu trả lời bằng văn bản",
        "require a written reply",
        EnablingKind::Right,
        used!["law-75-2015:36.3:reply"],
    ),
    row(
        "resolution-403-2017:1:scope",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "1"],
        "quy định chi tiết các hình thức giám sát, phản biện",
        "the forms of supervision and criticism are detailed",
        EnablingKind::Definition,
        list![],
    ),
    row(
        "resolution-403-2017:2.1:grounds-supervision",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.1.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.1.b", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.1.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.1.d", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.1.dd"],
        "căn cứ tổ chức giám sát",
        "what a supervision may rest on",
        EnablingKind::Power,
        used![
            "resolution-403-2017:3.3:plan",
            "resolution-403-2017:7.1:plan-first"
        ],
    ),
    row(
        "resolution-403-2017:2.2:grounds-criticism",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.2.a", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.2.b", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.2.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "2.2.d"],
        "căn cứ tổ chức phản biện xã hội",
        "what a criticism may rest on",
        EnablingKind::Power,
        used!["resolution-403-2017:3.3:plan"],
    ),
    row(
        "resolution-403-2017:3.5:adjust",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "3.5"],
        "điều chỉnh, bổ sung kế hoạch trên cơ sở thống nhất với các bên",
        "adjust the plan, agreed with the others",
        EnablingKind::Permission,
        used![
            "resolution-403-2017:3.3:agreed-centre",
            "resolution-403-2017:3.3:agreed-province",
            "resolution-403-2017:3.3:agreed-district",
            "resolution-403-2017:3.3:agreed-commune"
        ],
    ),
    row(
        "resolution-403-2017:4:study",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "4", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "5.1"],
        "chủ trì hoặc đề nghị tổ chức chính trị - xã hội chủ trì nghiên cứu văn bản",
        "study documents, or ask an organisation to, with experts where needed",
        EnablingKind::Power,
        used!["resolution-403-2017:5.3.b:recommend"],
    ),
    row(
        "resolution-403-2017:6.3:invite",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "6.3"],
        "quyết định mời đại diện cơ quan, tổ chức tham gia đoàn",
        "invite others into the team",
        EnablingKind::Power,
        list![],
    ),
    row(
        "resolution-403-2017:8.2:survey",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "8.2"],
        "khảo sát thực tế khi cần thiết",
        "survey on the spot where needed",
        EnablingKind::Power,
        list![],
    ),
    row(
        "resolution-403-2017:9.2:seminar",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "9.2"],
        "tổ chức hội nghị xem xét báo cáo của đoàn",
        "hold a meeting on the report of the team",
        EnablingKind::Power,
        used!["resolution-403-2017:9.3:conclude"],
    ),
    row(
        "resolution-403-2017:11.1.b:recommend",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "11.1.b"],
        "Ban Thanh tra nhân dân gửi kiến nghị trong quá trình giám sát",
        "the Inspection Board recommends while it supervises",
        EnablingKind::Power,
        used![
            "resolution-403-2017:11.1.c:confirm",
            "resolution-403-2017:23.2:answer-competent"
        ],
    ),
    row(
        "resolution-403-2017:14:others-concerned",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.1.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.2.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "14.3.c"],
        "mời đại diện cơ quan, tổ chức khác có liên quan",
        "invite others concerned to the conference",
        EnablingKind::Power,
        list![],
    ),
    row(
        "resolution-403-2017:16:consult",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "16"],
        "nghiên cứu hoặc gửi dự thảo để lấy ý kiến",
        "study the draft or send it out for opinions",
        EnablingKind::Power,
        used!["resolution-403-2017:17.1:write"],
    ),
    row(
        "resolution-403-2017:17.2:clarify",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "17.2"],
        "đề nghị cơ quan soạn thảo giải trình, làm rõ",
        "ask the drafter to clarify",
        EnablingKind::Right,
        list![],
    ),
    row(
        "resolution-403-2017:18:issuer",
        cites!["403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.1.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.2.c", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN" "18.3.c"],
        "cơ quan ban hành cử đại diện dự đối thoại khi cần thiết",
        "whoever issues the text sends somebody to the dialogue where needed",
        EnablingKind::Permission,
        list![],
    ),
];

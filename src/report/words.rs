//! The fixed words of reports, in both languages.

use crate::Lang;

use super::missing::Aspect;

impl Aspect {
    /// The field for people.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::InFavour, Lang::Vi) => "số phiếu tán thành",
            (Self::InFavour, Lang::En) => "the votes in favour",
            (Self::SecretaryVotes, Lang::Vi) => "số người đồng ý cử thư ký",
            (Self::SecretaryVotes, Lang::En) => "the votes in favour of the secretary",
            (Self::MethodVotes, Lang::Vi) => "số người đồng ý phương án biểu quyết",
            (Self::MethodVotes, Lang::En) => "the votes in favour of the method of voting",
            (Self::Electorate, Lang::Vi) => "tổng số đại diện hộ gia đình",
            (Self::Electorate, Lang::En) => "the number of all who were entitled to vote",
            (Self::Attending, Lang::Vi) => "số đại diện hộ gia đình dự",
            (Self::Attending, Lang::En) => "the number of those who came",
            (Self::Issued, Lang::Vi) => "số phiếu phát ra",
            (Self::Issued, Lang::En) => "the ballots issued",
            (Self::VoteUnit, Lang::Vi) => "số phiếu tính theo đại diện hộ gia đình",
            (Self::VoteUnit, Lang::En) => "the votes counted by household representatives",
            (Self::Date, Lang::Vi) => "ngày thực hiện",
            (Self::Date, Lang::En) => "the date",
            (Self::Until, Lang::Vi) => "ngày kết thúc",
            (Self::Until, Lang::En) => "the last day",
            (Self::Received, Lang::Vi) => "ngày nhận được",
            (Self::Received, Lang::En) => "the date of receipt",
            (Self::Actor, Lang::Vi) => "cơ quan, người thực hiện",
            (Self::Actor, Lang::En) => "who did it",
            (Self::Convenor, Lang::Vi) => "người triệu tập, chủ trì",
            (Self::Convenor, Lang::En) => "who convened and chaired it",
            (Self::Form, Lang::Vi) => "hình thức bàn và quyết định",
            (Self::Form, Lang::En) => "the form",
            (Self::Method, Lang::Vi) => "hình thức biểu quyết",
            (Self::Method, Lang::En) => "the method of voting",
            (Self::Channels, Lang::Vi) => "hình thức thông báo",
            (Self::Channels, Lang::En) => "the channels used",
            (Self::Places, Lang::Vi) => "nơi niêm yết",
            (Self::Places, Lang::En) => "the places of posting",
            (Self::Contents, Lang::Vi) => "nội dung văn bản",
            (Self::Contents, Lang::En) => "what it states",
            (Self::Written, Lang::Vi) => "việc thể hiện bằng văn bản",
            (Self::Written, Lang::En) => "whether it is in writing",
            (Self::Signatures, Lang::Vi) => "chữ ký",
            (Self::Signatures, Lang::En) => "the signatures",
            (Self::Attachments, Lang::Vi) => "tài liệu gửi kèm",
            (Self::Attachments, Lang::En) => "what came with it",
            (Self::Copies, Lang::Vi) => "số bản",
            (Self::Copies, Lang::En) => "the number of copies",
            (Self::Witnesses, Lang::Vi) => "số đại diện hộ gia đình chứng kiến",
            (Self::Witnesses, Lang::En) => "the witnesses",
            (Self::Members, Lang::Vi) => "thành phần",
            (Self::Members, Lang::En) => "the members",
            (Self::Effective, Lang::Vi) => "thời điểm có hiệu lực",
            (Self::Effective, Lang::En) => "the date of effect",
            (Self::Households, Lang::Vi) => "số hộ gia đình kiến nghị",
            (Self::Households, Lang::En) => "the households behind it",
            (Self::Recipients, Lang::Vi) => "nơi nhận",
            (Self::Recipients, Lang::En) => "the recipients",
            (Self::Covered, Lang::Vi) => "thời kỳ được báo cáo, đánh giá",
            (Self::Covered, Lang::En) => "the period it covers",
        }
    }
}

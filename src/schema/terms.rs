//! The Vietnamese terms of fields: one for each name, and one for each field whose name means something
//! else there than elsewhere.
//!
//! A schema shows them to people who fill in a form or read a table; the code never asks for one.

/// The term of a field of a type or of a variant, if it has one.
pub(super) fn of(owner: &str, field: &str) -> Option<&'static str> {
    OWN.iter()
        .find(|(of, name, _)| *of == owner && *name == field)
        .map(|(_, _, term)| *term)
        .or_else(|| find(field))
}

fn find(field: &str) -> Option<&'static str> {
    let place = FIELDS
        .binary_search_by_key(&field, |(name, _)| *name)
        .ok()?;
    FIELDS.get(place).map(|(_, term)| *term)
}

/// Fields whose name says something else here: type or variant, field, term.
const OWN: &[(&str, &str, &str)] = &[
    ("ActSplit", "items", "số việc"),
    ("Candidate", "place", "thứ tự trong danh sách"),
    ("Cited", "place", "thôn, cụm dân cư"),
    ("Finding", "to", "nơi được yêu cầu"),
    ("InconsistencyNumber", "written", "số, ký hiệu như đã viết"),
    ("InconsistencySum", "parts", "tổng các phần"),
    ("Item", "measure", "chỉ số"),
    ("MovedHoliday", "status", "đã công bố hay dự kiến"),
    ("MovedRolled", "from", "ngày cuối theo cách đếm"),
    ("MovedRolled", "to", "ngày làm việc tiếp theo"),
    ("MovedSwappedIn", "status", "đã công bố hay dự kiến"),
    ("MovedSwappedOff", "status", "đã công bố hay dự kiến"),
    ("StatementReached", "to", "loại cơ quan nhận"),
    ("Share", "of", "tử số"),
    ("Share", "parts", "mẫu số"),
    ("Silence", "of", "tổng số ngày"),
    ("Span", "count", "số đơn vị thời gian"),
    ("Votes", "unit", "đơn vị tính phiếu"),
    ("VotesNeeded", "of", "tổng số tính tỷ lệ"),
    ("YearlyReport", "items", "các đơn vị được tính"),
];

/// The term of each field name, in order of name.
const FIELDS: &[(&str, &str)] = &[
    ("act", "hành vi"),
    ("actor", "người, cơ quan thực hiện"),
    ("acts", "các hành vi"),
    ("after", "các bản ghi về sau"),
    ("against", "số phiếu không tán thành"),
    ("also", "chức danh kiêm nhiệm"),
    ("also_holds", "chức danh kiêm nhiệm"),
    ("answered", "số việc đã giải quyết, trả lời"),
    ("applicable", "có thuộc trường hợp áp dụng"),
    ("as_of", "xét đến hết ngày"),
    ("aspect", "thông tin được hỏi"),
    ("at_least", "ít nhất"),
    ("at_most", "nhiều nhất"),
    ("attached", "tài liệu gửi kèm"),
    ("attending", "số người dự, tham gia"),
    ("attested_by", "người, cơ quan xác nhận"),
    ("axes", "các câu hỏi để xét"),
    ("barred", "có thành viên thuộc diện không được tham gia"),
    ("bearer", "cơ quan, tổ chức có trách nhiệm"),
    ("because", "các lý do"),
    ("blank", "số phiếu trắng"),
    ("bodies", "các cơ quan, tổ chức, cộng đồng"),
    ("body", "cơ quan, tổ chức, cộng đồng"),
    ("bound", "có tính cả mốc"),
    ("by", "người, cơ quan thực hiện"),
    ("calendar", "lịch làm việc"),
    ("candidates", "các ứng cử viên"),
    ("case", "hồ sơ vụ việc"),
    ("cases", "các vụ việc"),
    ("catalogue", "phiên bản danh mục quy định"),
    ("chair", "người đứng đầu"),
    ("channels", "hình thức công khai"),
    ("cite", "căn cứ"),
    ("cited", "tài liệu được dẫn"),
    ("cites", "căn cứ"),
    ("claimed_basis", "căn cứ được nêu"),
    ("commended", "các lần khen thưởng"),
    ("complete", "nhật ký có được khai là đầy đủ"),
    ("concluded", "kết luận"),
    ("conflicts", "quy định còn khác nhau"),
    ("contents", "nội dung"),
    ("convenor", "người triệu tập, chủ trì"),
    ("copies", "số bản"),
    ("corrects", "đính chính cho bản ghi"),
    ("count", "số lượng"),
    ("counted", "số đếm được"),
    ("coverage", "phạm vi ghi nhận đầy đủ"),
    ("covered", "năm được xét đến"),
    ("crate_version", "phiên bản phần mềm"),
    ("date", "ngày"),
    ("day", "ngày"),
    ("days", "số ngày"),
    ("declared_by", "nơi khai"),
    ("documents", "các văn bản"),
    ("done", "đã thực hiện"),
    ("dong", "số tiền, đồng"),
    ("due", "hạn cuối"),
    ("effective", "ngày có hiệu lực"),
    ("electorate", "tổng số người có quyền biểu quyết"),
    ("en", "tên tiếng Anh"),
    ("evidence", "bằng chứng"),
    ("exact", "tỷ lệ tính đúng"),
    ("explanation", "giải trình"),
    ("facilities", "phương tiện"),
    ("facility", "phương tiện"),
    ("findings", "các kết quả"),
    ("first", "việc làm trước"),
    ("form", "hình thức"),
    ("format", "định dạng"),
    ("found", "điều ghi nhận được"),
    ("from", "từ ngày"),
    ("good", "gương điển hình, mô hình tốt"),
    ("ground", "căn cứ"),
    ("grounds", "lý do"),
    ("has", "có hay không"),
    ("holds", "có hay không"),
    ("households", "số hộ gia đình"),
    ("how", "hình thức đồng ý"),
    ("id", "mã"),
    ("in_favour", "số phiếu tán thành"),
    ("in_force", "có đang có hiệu lực"),
    ("income_dong", "số thu, đồng"),
    ("inconsistencies", "số liệu không khớp"),
    ("instrument", "văn bản"),
    ("interruptions", "thời gian gián đoạn"),
    ("invalid", "số phiếu không hợp lệ"),
    ("issued", "số phiếu phát ra"),
    ("items", "số việc, nội dung"),
    ("jointly", "cùng thực hiện"),
    ("kind", "loại"),
    ("known_at", "số liệu nhập đến hết ngày"),
    ("label", "tên gọi"),
    ("listed", "số có trong danh sách"),
    ("matter", "việc"),
    ("matters", "các việc"),
    ("measure", "biện pháp"),
    ("members", "thành phần"),
    ("method", "hình thức biểu quyết"),
    ("method_votes", "số phiếu đồng ý hình thức biểu quyết"),
    ("missing", "thông tin còn thiếu"),
    ("more", "số phiếu còn thiếu"),
    ("moved_by", "lý do dời ngày"),
    ("name", "tên"),
    ("norm", "quy định"),
    ("number", "số, ký hiệu"),
    ("object", "đối tượng"),
    ("of", "của"),
    ("off", "ngày nghỉ hoán đổi"),
    ("office", "chức danh"),
    ("on", "ngày"),
    ("opened", "ngày bắt đầu"),
    ("origins", "thành phần theo nguồn"),
    ("outcome", "kết quả"),
    ("owed", "còn phải thực hiện"),
    ("owes", "nơi có trách nhiệm"),
    ("own_initiative", "chủ động thực hiện"),
    ("parent", "địa bàn trực thuộc"),
    ("part", "phần"),
    ("parts", "các phần"),
    ("per", "tính theo"),
    ("performed", "đã được thực hiện"),
    ("period", "thời kỳ"),
    ("petitions", "số đơn, kiến nghị"),
    ("place", "vị trí"),
    ("places", "nơi niêm yết"),
    ("precedence", "quy định được ưu tiên"),
    ("printed", "số liệu như nguồn đăng"),
    ("programmes", "chương trình được áp dụng"),
    ("provision", "điều khoản"),
    ("published", "ngày đăng"),
    ("reach", "phạm vi thực hiện"),
    ("read", "số, ký hiệu được hiểu là"),
    ("readings", "cách hiểu"),
    ("reason", "lý do không áp dụng"),
    ("receipt", "căn cứ lập báo cáo"),
    ("received", "ngày nhận"),
    ("record", "bản ghi"),
    ("record_says", "số ghi trong bản ghi"),
    ("recorded", "ngày nhập"),
    ("records", "các bản ghi"),
    ("register_says", "số ghi trong số liệu nền"),
    ("registers", "số liệu nền"),
    ("relation", "quan hệ với văn bản kia"),
    ("required", "yêu cầu"),
    ("responds_to", "trả lời cho bản ghi"),
    ("result", "kết quả"),
    ("returned", "số phiếu thu về"),
    ("role", "tư cách"),
    ("round", "lần"),
    ("rules", "mã của bộ quy định"),
    ("rung", "mức độ chứng minh"),
    ("says", "điều được nêu"),
    ("scheduled", "các việc dự kiến"),
    ("second", "quy định thứ hai"),
    ("secretary", "số phiếu đồng ý thư ký"),
    ("share", "tỷ lệ"),
    ("signed", "chữ ký"),
    ("silence", "khoảng thời gian dài nhất không có ghi nhận"),
    ("size", "số thành viên"),
    ("source", "nguồn"),
    ("sources", "các nguồn"),
    ("span", "thời hạn"),
    ("special_laws", "luật chuyên ngành"),
    ("spending_dong", "số chi, đồng"),
    ("staff", "số cán bộ, công chức, viên chức, người lao động"),
    ("stage", "khâu"),
    ("stages", "các khâu còn thiếu"),
    ("standing", "thứ bậc của hai quy định"),
    ("status", "trạng thái"),
    ("statuses", "các trạng thái pháp lý"),
    ("subject", "bản ghi được xét"),
    ("taken", "ngày được lấy thay"),
    ("tasks", "nhiệm vụ"),
    ("term", "khái niệm mở"),
    ("terms", "các mức, khoản"),
    ("text", "nội dung ghi trong nguồn"),
    ("then", "việc làm sau"),
    ("threshold", "số phiếu tối thiểu"),
    ("title", "tên gọi"),
    ("to", "nơi nhận"),
    ("topic", "nội dung của hành vi"),
    ("total", "tổng số"),
    ("triggered", "việc làm phát sinh đã xảy ra"),
    ("truth", "có, không hay chưa rõ"),
    ("unit", "đơn vị tính"),
    ("unknown", "số chưa rõ"),
    ("until", "đến ngày"),
    ("url", "địa chỉ trang"),
    ("valid", "số phiếu hợp lệ"),
    ("vi", "tên tiếng Việt"),
    ("village", "thôn, tổ dân phố"),
    ("villages", "số thôn, tổ dân phố"),
    ("vote", "kết quả lần biểu quyết"),
    ("votes", "kết quả biểu quyết"),
    ("votes_needed", "số phiếu cần có"),
    ("wanted", "ngày trong tháng cần lấy"),
    ("what", "loại số liệu"),
    ("whole", "tổng thể"),
    ("with", "cơ quan phối hợp"),
    ("within", "thời hạn được hiểu"),
    ("witnesses", "số đại diện hộ gia đình chứng kiến"),
    ("worked", "ngày làm bù"),
    ("written", "bằng văn bản"),
    ("year", "năm"),
];

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;
    use alloc::string::{String, ToString as _};

    use serde_json::Value;

    use super::{FIELDS, OWN};

    /// Every field of the schemas, after the type or variant it stands in.
    fn walk(owner: &str, schema: &Value, found: &mut BTreeSet<(String, String)>) {
        let owner = schema["title"].as_str().unwrap_or(owner);
        for field in schema["properties"]
            .as_object()
            .into_iter()
            .flat_map(|all| all.keys())
        {
            found.insert((owner.to_string(), field.clone()));
        }
        for variant in schema["oneOf"].as_array().into_iter().flatten() {
            walk(owner, variant, found);
        }
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            walk(name, definition, found);
        }
    }

    #[test]
    fn every_term_is_that_of_a_field() {
        let mut fields = BTreeSet::new();
        for root in crate::schema::roots() {
            walk(root.name, &root.schema(), &mut fields);
        }
        let names: BTreeSet<&str> = fields.iter().map(|(_, field)| field.as_str()).collect();
        let stale: BTreeSet<&str> = FIELDS
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| !names.contains(name))
            .collect();
        assert_eq!(stale, BTreeSet::new());
        for (owner, field, _) in OWN {
            assert!(
                fields.contains(&(owner.to_string(), field.to_string())),
                "`{owner}.{field}`"
            );
        }
        assert!(FIELDS.is_sorted_by(|a, b| a.0 < b.0));
    }
}

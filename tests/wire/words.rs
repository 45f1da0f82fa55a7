//! Each kind of text of the field: what is said of a wrong one, in both languages.

use danchu::Lang;
use danchu::law::{InstrumentKind, InstrumentNumber, InstrumentRef, Provision};
use danchu::time::{Date, Interval, Period, Recurrence, Span, Until, When, WorkingCalendar};
use danchu::wire;
use danchu::{BodyId, Quantity};

#[expect(
    clippy::unwrap_used,
    reason = "the texts of these tests must be refused"
)]
#[track_caller]
fn says<T: core::fmt::Debug + serde::de::DeserializeOwned>(text: &str, en: &str, vi: &str) {
    let problem = wire::read::<T>(text).unwrap_err().problem;
    assert_eq!(problem.render(Lang::En), en, "{text}");
    assert_eq!(problem.render(Lang::Vi), vi, "{text}");
}

#[test]
fn dates() {
    says::<Date>(
        r#""20/6/2024""#,
        "expected a date like `2024-06-20`, from the year 1000 on, found `20/6/2024`",
        "cần ngày viết như `2024-06-20`, từ năm 1000 trở đi, gặp `20/6/2024`",
    );
    says::<Date>(
        r#""2023-02-29""#,
        "no such day: `2023-02-29`",
        "không có ngày `2023-02-29`",
    );
    says::<Date>(
        "20240620",
        "expected a date like `2024-06-20`, found `20240620`",
        "cần ngày như `2024-06-20`, gặp `20240620`",
    );
}

#[test]
fn days_known_badly() {
    says::<When>(
        r#""June""#,
        "expected a day `2024-06-20`, a month `2024-06`, a year `2024`, a range `2024-06-01/2024-06-15` (`..` leaves a side open) or `unknown`, found `June`",
        "cần một ngày `2024-06-20`, một tháng `2024-06`, một năm `2024`, một khoảng `2024-06-01/2024-06-15` (`..` để ngỏ một đầu) hoặc `unknown`, gặp `June`",
    );
    says::<When>(
        r#""2024-13""#,
        "no such day or month: `2024-13`",
        "không có ngày hoặc tháng `2024-13`",
    );
    says::<When>(
        r#""../..""#,
        "a range open on both sides is written `unknown`, found `../..`",
        "khoảng để ngỏ cả hai đầu được viết là `unknown`, gặp `../..`",
    );
    says::<When>(
        r#""2024-06-15/2024-06-01""#,
        "the earliest day `2024-06-15` lies after the latest `2024-06-01`",
        "ngày sớm nhất `2024-06-15` sau ngày muộn nhất `2024-06-01`",
    );
    says::<When>(
        "[]",
        "expected a date, month, year, range or `unknown`, found a list",
        "cần ngày, tháng, năm, khoảng hoặc `unknown`, gặp một danh sách",
    );
    says::<Until>(
        "true",
        "expected a date, month, year, range, `unknown` or `still_running`, found `true`",
        "cần ngày, tháng, năm, khoảng, `unknown` hoặc `still_running`, gặp `true`",
    );
}

#[test]
fn stretches_of_time() {
    says::<Period>(
        r#"{"from": "2024-05-01", "until": "2024-05-01"}"#,
        "the period from `2024-05-01` until `2024-05-01` holds no day: `until` is the first day after",
        "khoảng thời gian từ `2024-05-01` đến trước `2024-05-01` không có ngày nào: `until` là ngày đầu tiên sau đó",
    );
    says::<Period>(
        r#""2024""#,
        r#"expected a period like `{"from": "2023-07-01"}`, found `"2024"`"#,
        r#"cần khoảng thời gian như `{"from": "2023-07-01"}`, gặp `"2024"`"#,
    );
    says::<Interval>(
        r#"{"from": "2024-05-02", "until": "2024-05-01"}"#,
        "the last day `2024-05-01` lies before the first day `2024-05-02`",
        "ngày cuối `2024-05-01` trước ngày đầu `2024-05-02`",
    );
    says::<Interval>(
        "1",
        "expected an interval with its first day in `from`, found `1`",
        "cần khoảng kéo dài có ngày đầu ở `from`, gặp `1`",
    );
    says::<Span>(
        "5",
        r#"expected a length of time like `{"unit": "working_days", "count": 5}`, found `5`"#,
        r#"cần độ dài thời gian như `{"unit": "working_days", "count": 5}`, gặp `5`"#,
    );
    says::<Recurrence>(
        r#"{"start": "2024-01-01", "every": {"unit": "months", "count": 0}}"#,
        "a recurrence of `0 months` never moves on",
        "chu kỳ `0 months` không bao giờ tiến lên",
    );
    says::<Recurrence>(
        r#"{"start": "2024-01-01", "every": {"unit": "working_days", "count": 5}}"#,
        "a recurrence is not counted in working days, found `5 working days`",
        "chu kỳ không tính bằng ngày làm việc, gặp `5 working days`",
    );
    says::<Recurrence>(
        "1",
        "expected a recurrence with its first day in `start` and its period in `every`, found `1`",
        "cần chu kỳ có ngày đầu ở `start` và độ dài ở `every`, gặp `1`",
    );
    says::<WorkingCalendar>(
        "1",
        "expected a working calendar, found `1`",
        "cần lịch làm việc, gặp `1`",
    );
}

#[test]
fn counts() {
    says::<Quantity>(
        r#""many""#,
        "`many` is not a count: expected a whole number, `>=n`, `<=n`, `n..m` or `~n`",
        "`many` không phải là số lượng: cần số nguyên, `>=n`, `<=n`, `n..m` hoặc `~n`",
    );
    says::<Quantity>(
        r#""9..3""#,
        "the count `9..3` has its bounds the wrong way round",
        "số lượng `9..3` có hai giới hạn bị đảo ngược",
    );
    says::<Quantity>(
        r#""32""#,
        "the exact count `32` is written as a number, not as text",
        "số lượng chính xác `32` được viết là số, không viết là văn bản",
    );
    says::<Quantity>(
        "0.5",
        "expected a count: a whole number, or text such as `>=601`, `<=40`, `100..120`, `~80`, found `0.5`",
        "cần số lượng: số nguyên, hoặc văn bản như `>=601`, `<=40`, `100..120`, `~80`, gặp `0.5`",
    );
    says::<Quantity>(
        "4294967296",
        "expected a whole number from 0 to 4294967295, found `4294967296`",
        "cần số nguyên từ 0 đến 4294967295, gặp `4294967296`",
    );
}

#[test]
fn names_of_open_lists() {
    fn key<T: core::fmt::Debug + serde::de::DeserializeOwned>(en: &str, vi: &str) {
        says::<T>(
            r#""Thôn""#,
            &format!(
                "`Thôn` is not {en}: lower-case letters a-z, digits and `_`, starting with a letter, at most 64"
            ),
            &format!(
                "`Thôn` không phải là {vi}: chỉ gồm chữ thường a-z, chữ số và `_`, bắt đầu bằng chữ, dài nhất 64 ký tự"
            ),
        );
    }
    key::<danchu::actor::BodyKind>("a kind of body", "loại cơ quan, tổ chức");
    key::<danchu::act::Topic>("a topic", "nội dung công khai, bàn bạc");
    key::<danchu::act::Channel>("a channel", "kênh công khai");
    key::<danchu::act::Place>("a place", "địa điểm");
    key::<danchu::act::Field>("a field of a document", "mục của văn bản");
    key::<danchu::act::Term>("an open term", "thuật ngữ mở");
    key::<danchu::act::Facility>("a facility", "cơ sở vật chất");
    key::<danchu::matter::MatterKind>("a kind of matter", "loại việc");
}

#[test]
fn identifiers() {
    says::<BodyId>(
        r#""UBND xã""#,
        "`UBND xã` is not an identifier: lower-case letters a-z, digits and `-._:`, starting with a letter or digit, at most 96",
        "`UBND xã` không phải là mã định danh: chỉ gồm chữ thường a-z, chữ số và `-._:`, bắt đầu bằng chữ hoặc số, dài nhất 96 ký tự",
    );
}

#[test]
fn instruments() {
    says::<InstrumentNumber>(
        r#""""#,
        "found nothing where an instrument number such as `59/2023/NĐ-CP` or `30-CT/TW` is expected",
        "để trống chỗ cần số, ký hiệu văn bản như `59/2023/NĐ-CP` hoặc `30-CT/TW`",
    );
    says::<InstrumentNumber>(
        "\"59/2023/N\u{d0}-CP\"",
        "found `\u{d0}` (U+00D0) where `Đ` (U+0110) is expected in instrument number `59/2023/N\u{d0}-CP`",
        "gặp `\u{d0}` (U+00D0) ở chỗ cần `Đ` (U+0110) trong số, ký hiệu văn bản `59/2023/N\u{d0}-CP`",
    );
    says::<InstrumentRef>(
        r#""59/2023/ND-CP""#,
        "instrument number `59/2023/ND-CP` is not written as it must be: expected `59/2023/NĐ-CP` (changed D to Đ)",
        "số, ký hiệu văn bản `59/2023/ND-CP` chưa viết đúng: cần `59/2023/NĐ-CP` (đổi D thành Đ)",
    );
    says::<InstrumentRef>(
        r#""59""#,
        "found only the number `59` in `59`: expected a type or an issuer with it, as in `59/QĐ-UBND`",
        "chỉ gặp số `59` trong `59`: cần thêm loại văn bản hoặc cơ quan ban hành, như `59/QĐ-UBND`",
    );
    says::<InstrumentNumber>(
        r#""decree""#,
        "found no instrument number in `decree`: expected one such as `59/2023/NĐ-CP` or `30-CT/TW`",
        "không gặp số, ký hiệu văn bản trong `decree`: cần số như `59/2023/NĐ-CP` hoặc `30-CT/TW`",
    );
    says::<InstrumentNumber>(
        r#"".../QĐ-UBND""#,
        "the number is left blank in `.../QĐ-UBND`: expected digits before the symbol",
        "số bị để trống trong `.../QĐ-UBND`: cần chữ số trước ký hiệu",
    );
    says::<InstrumentRef>(
        r#""Luật""#,
        "`Luật` is neither an instrument number such as `10/2022/QH15` nor a slug such as `programme-kl-120`",
        "`Luật` không phải số, ký hiệu văn bản như `10/2022/QH15`, cũng không phải tên gọi tắt như `programme-kl-120`",
    );
    says::<InstrumentKind>(
        r#""Luật""#,
        "`Luật` is no kind of instrument: expected lower-case words joined by `_`, such as `joint_resolution`",
        "`Luật` không phải loại văn bản: cần các từ chữ thường nối bằng `_`, như `joint_resolution`",
    );
    says::<Provision>(
        r#""Điều 13""#,
        "`Điều 13` is no path of a provision such as `13.2`, `13.2.p2`, `19.1.dd` or `II.1.dd`",
        "`Điều 13` không phải đường dẫn của một quy định như `13.2`, `13.2.p2`, `19.1.dd` hoặc `II.1.dd`",
    );
}

#[test]
fn a_case_that_does_not_hold_together() {
    let text = r#"{"format": "danchu.case/1", "id": "gate", "as_of": "2024-09-01",
"bodies": [{"id": "v", "kind": "village"}, {"id": "v", "kind": "village"}],
"records": [
{"id": "r1", "actor": "w", "act": {"kind": "withdraw", "record": "r9"}},
{"id": "r2", "matter": "m", "act": {"kind": "collect", "income_dong": 9007199254740992}}
]}"#;
    let errors = wire::read_case(text).unwrap_err();
    let said = |lang| -> Vec<String> { errors.iter().map(|error| error.render(lang)).collect() };
    assert_eq!(
        said(Lang::En),
        [
            "line 2, column 51, `bodies[1].id`: the id `v` is taken by an earlier entry",
            "line 4, column 23, `records[0].actor`: no body has the id `w`; `bodies` lists those of the case",
            "line 4, column 66, `records[0].act.record`: no record has the id `r9`",
            "line 5, column 24, `records[1].matter`: no matter has the id `m`; `matters` lists those of the case",
            "line 5, column 71, `records[1].act.income_dong`: 9007199254740992 dong is more than 9007199254740991 (2^53-1)",
        ]
    );
    assert_eq!(
        said(Lang::Vi),
        [
            "dòng 2, cột 51, `bodies[1].id`: mã `v` đã được dùng ở một mục trước",
            "dòng 4, cột 23, `records[0].actor`: không có cơ quan, tổ chức nào mang mã `w`; `bodies` liệt kê những cơ quan, tổ chức của hồ sơ",
            "dòng 4, cột 66, `records[0].act.record`: không có bản ghi nào mang mã `r9`",
            "dòng 5, cột 24, `records[1].matter`: không có việc nào mang mã `m`; `matters` liệt kê những việc của hồ sơ",
            "dòng 5, cột 71, `records[1].act.income_dong`: 9007199254740992 đồng lớn hơn 9007199254740991 (2^53-1)",
        ]
    );
}

/// What a caller's own type says has one language; it is told apart in the other.
#[test]
fn a_type_that_speaks_no_vietnamese() {
    says::<crate::toys::Code>(
        r#""ab""#,
        "a code is two capital letters, not `ab`",
        "giá trị không hợp lệ: a code is two capital letters, not `ab`",
    );
}

#[test]
fn days_of_every_year() {
    says::<danchu::time::MonthDay>(
        r#""02-29""#,
        "it is not a month and a day of every year, like `12-10` for 10 December",
        "không phải tháng và ngày có trong mọi năm, như `12-10` là ngày 10 tháng 12",
    );
}
